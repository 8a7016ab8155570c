// Python: what a function of the file that stands before another one makes of its calls.
//
// Thread rule: none of its own; reads an immutable unit.
#pragma once

#include "reason/trace/index.h"

namespace vitrine::trace {

// The one annotation of a function by which a function of the file puts another one in its place that calls it with
// something else than what it is given itself: `@with_rounds(1000)`. kNone where there is none or several, and where
// the other one hands on what it is given as it is.
source::NodeId changing_decorator(const UnitIndex& index, source::NodeId function);

}  // namespace vitrine::trace
