// C++: which of the constants that namespaces give one name is meant where that name is written.
// Thread rule: pure functions. Bounds: the statements around a name and those at the unit's top.
#pragma once

#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// Is each of them a constant with a value?
bool are_constants(const source::Unit& unit, const std::vector<source::NodeId>& globals);

// One of those that are meant by each name that stands for one: that of the innermost namespace around it, else those
// that a `using` around it brings in. All of them where that does not tell, and the first one of what is no constant.
std::vector<source::NodeId> constants_meant(const source::Unit& unit, const UnitIndex& index, source::NodeId name);

}  // namespace vitrine::trace
