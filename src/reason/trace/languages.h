// What languages have in common that the tracer asks for in several places. Thread rule: pure functions.
#pragma once

#include "read/source/ir.h"

namespace vitrine::trace {

// Do objects hold their members by texts (`this[name] = value`), and is a method whoever the object says it is?
constexpr bool names_members_by_texts(source::Language language) {
  switch (language) {
    case source::Language::kJavaScript:
    case source::Language::kTypeScript:
    case source::Language::kTsx:
    case source::Language::kPhp: return true;
    default: return false;
  }
}

}  // namespace vitrine::trace
