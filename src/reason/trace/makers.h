// C++ makes objects of a class without naming it as what is called: what a container holds (`emplace_back`), what a
// template is given, what stands between braces and is passed, returned or assigned. Of a class that may be made so one
// does not know who makes it.
// A function of the index alone.
#pragma once

#include <optional>
#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// The calls that make one as their type argument (`std::make_unique<Vault>(…)`). Nothing where an object of the class
// may be made by this constructor without one seeing where; in other languages always none.
std::optional<std::vector<source::NodeId>> calls_that_make(const UnitIndex& index, source::NodeId type,
                                                           source::NodeId constructor);

}  // namespace vitrine::trace
