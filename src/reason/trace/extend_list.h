// Lists that others are put behind, where all of both are known.
//
// Thread rule: a pure function over what one trace_unit() call owns.
#pragma once

#include "reason/trace/state.h"

namespace vitrine::trace {

// Python's `list += others`, `list.extend(others)`; false, and nothing done, for anything else, bytes too.
bool extend_list(ValueId list, ValueId more, const Values& values, State& state);

}  // namespace vitrine::trace
