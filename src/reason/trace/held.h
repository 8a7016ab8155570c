// Functions that only a variable holds, one of several mostly: `table = {"a": old, "b": lambda x: …}`, `pick = old`.
// Where the variable is only ever asked for one of them, which is called at once, these calls are all that lead to
// them. Thread rule: functions of an immutable index.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

struct HeldFunction {
  source::NodeId holder = source::kNone;  // kDeclare, kField or kAssign
  std::string_view name;                  // the variable's
  std::vector<source::NodeId> calls;
};

// A method that calls the function which its object is, in some language: `table["a"].call(x)`, `filler.Invoke(key)`.
bool calls_what_is_held(std::string_view method);

// By function, of those on whose ways something matters. None that is called by its own name too, that is handed over
// by itself, or of which the variable is given away as a whole or read anywhere else.
std::unordered_map<source::NodeId, HeldFunction> held_functions(const UnitIndex& index);

}  // namespace vitrine::trace
