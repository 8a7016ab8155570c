// What runs between two places of a file, in one function or in several that call each other.
#pragma once

#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// [from, to) of the text of a function, or of the file where none is around.
struct Stretch {
  source::NodeId function;
  uint32_t from, to;
};

// Those that run after `first` and before `then`; empty where that is not told: only one of them stands in a
// function, or their functions are called more than once.
std::vector<Stretch> stretches_between(const source::Unit& unit, const UnitIndex& index, source::NodeId first,
                                       source::NodeId then);

}  // namespace vitrine::trace
