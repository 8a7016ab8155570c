// What a value or a type is, as coarsely as overloads are told apart by: only what no conversion of the language
// bridges.
#pragma once

#include <cstdint>
#include <string_view>

#include "read/source/ir.h"

namespace vitrine::trace {

enum class CoarseType : uint8_t {
  kAny,
  kNumber,
  kBoolean,
  kText,
  kArray,
  kNull,
  kOwn,      // of a class of this unit
  kForeign,  // of a class of another one
};

bool names_number(std::string_view name);
bool names_text(std::string_view name);

// Is the function that a call means told by the types of what it is given, as in Java?
inline bool tells_overloads_apart(source::Language language) {
  return language == source::Language::kJava || language == source::Language::kCSharp;
}

// Can what is `given` never be handed to a parameter that `takes` such? Of two classes that cannot be told.
bool contradict(CoarseType given, CoarseType takes, source::Language language);

}  // namespace vitrine::trace
