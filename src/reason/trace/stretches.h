// What runs between two places of a file, in one function or in several that call each other.
#pragma once

#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// [from, to) of a function's text.
struct Stretch {
  source::NodeId function;
  uint32_t from, to;
};

// Those that run after `first` and before `then`; empty where that is not told: one of them stands in no function, or
// their functions are called more than once.
std::vector<Stretch> stretches_between(const source::Unit& unit, const UnitIndex& index, source::NodeId first,
                                       source::NodeId then);

}  // namespace vitrine::trace
