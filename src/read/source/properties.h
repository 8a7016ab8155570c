// Kotlin's properties across files. `options.rounds` is lowered as a call of `getRounds`, since a class of Java may
// stand behind it, and `options.rounds = 5` as one of `setRounds`; where files are put together and one of them holds
// the class that has the property, and nobody defines such a method, they are what is written: a member, and an
// assignment to it. So are names in a block whose receiver's class another file holds.
#pragma once

#include <span>

#include "read/source/ir.h"

namespace vitrine::source {

// `begins`: the first node of each file that the unit is put together of, ascending. A function of the unit alone,
// linear in its nodes.
void read_properties(Builder& builder, std::span<const NodeId> begins);

}  // namespace vitrine::source
