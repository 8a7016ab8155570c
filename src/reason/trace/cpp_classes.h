// What C++'s classes have of their own: objects that are called, template arguments.
// Pure functions of the index.
#pragma once

#include <string_view>

#include "reason/trace/index.h"

namespace vitrine::trace {

// May the call be one of some class's operator(): `hash(data)`, `(*hash)(data)`, `Hash{}(data)`? False in other
// languages.
bool may_call_an_object(const UnitIndex& index, source::NodeId call);

// What the template `owner` was given where an object of it, of another name for it or of a class that extends it was
// made: the node whose children these are. kNone where nothing says so. `birth`: where the object was made.
source::NodeId template_arguments(const UnitIndex& index, source::NodeId birth, source::NodeId owner);

// The array of the class that a constructor initialises there, in braces or with nothing (`Box::Box() : iv_{} {}`);
// kNone.
source::NodeId array_initialised(const UnitIndex& index, source::NodeId assignment);

// Is a type of C++ one of numbers, by its name?
inline bool is_number_in_cpp(std::string_view type) {
  if (type.starts_with("std.")) type.remove_prefix(4);
  if (type.find_first_of(".<* ") == std::string_view::npos && type.ends_with("_t")) return true;
  for (std::string_view one : {"int", "unsigned", "unsigned int", "long", "unsigned long", "long long", "short",
                               "unsigned short", "char", "unsigned char", "bool", "unsigned long long"}) {
    if (type == one) return true;
  }
  return false;
}

}  // namespace vitrine::trace
