// What is set twice in a row: `bits = 1024; bits = 3072;`, `count = 20; count *= 50000;`.
//
// Thread rule: none of its own; reads an immutable unit.
#pragma once

#include "reason/trace/index.h"

namespace vitrine::trace {

// The assignment of the same block that gives the variable or field of this one another value before anybody can have
// asked for it: nothing is called, left or jumped to between them. kNone where there is none.
source::NodeId set_anew_by(const UnitIndex& index, source::NodeId assignment);
// The assignment whose value a computed one (`*=`) goes on from, in the same way; kNone where that is not told.
source::NodeId goes_on_from(const UnitIndex& index, source::NodeId assignment);
// `x := &T{Key: a}`, and before anybody asks for x `x.Key = b`: what the literal says is of no use.
bool is_set_anew_at_once(const UnitIndex& index, source::NodeId made, std::string_view field_name);

}  // namespace vitrine::trace
