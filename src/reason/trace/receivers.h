// Which method a call by name is one of, as far as the unit shows without being run: `make_thing().next()` is one of
// what make_thing() returns. Thread rule: pure functions. Bounds: few steps, callers and functions.
#pragma once

#include <functional>
#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// The calls of a function, by its name.
using CallsOf = std::function<std::vector<source::NodeId>(source::NodeId function)>;

// May a call by a method's name be one of this method? Not where it is called on what is made as another type.
bool may_be_called(const UnitIndex& index, const CallsOf& calls_of, source::NodeId call, source::NodeId function);

}  // namespace vitrine::trace
