// What may have been said of an object where nobody looks. Thread rule: pure functions. Bounds: one walk over a
// function.
#pragma once

#include <string>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

// May an object's property be said by what is not seen? Not of one that the function that calls makes, without a
// default, and hands to nobody but that call: of its name only members are asked there (of what a module of Python
// makes, in no function either). `name`: how the call names it.
bool may_say(const UnitIndex& index, const Object& object, const std::string& property, const Call& call,
             source::NodeId name);

}  // namespace vitrine::trace
