// What C++'s classes have of their own: objects that are called, template arguments.
// Pure functions of the index.
#pragma once

#include "reason/trace/index.h"

namespace vitrine::trace {

// May the call be one of some class's operator(): `hash(data)`, `(*hash)(data)`, `Hash{}(data)`? False in other
// languages.
bool may_call_an_object(const UnitIndex& index, source::NodeId call);

// What the template `owner` was given where an object of it, of another name for it or of a class that extends it was
// made: the node whose children these are. kNone where nothing says so. `birth`: where the object was made.
source::NodeId template_arguments(const UnitIndex& index, source::NodeId birth, source::NodeId owner);

}  // namespace vitrine::trace
