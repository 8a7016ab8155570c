// The tables behind kind_of(): file names, extensions, interpreters, editor modes; and the look into headers.
// Pure. Thread rule: any.
#pragma once

#include <cstdint>
#include <string_view>

#include "read/intake/kind.h"

namespace vitrine::intake {

enum class NameRule : uint8_t {
  kPlain,
  kHeader,      // C unless it says C++
  kInclude,     // a piece of something: by content
  kTypeScript,  // unless it is XML
  kObjectiveC,  // unless it does not look like it (MATLAB uses ".m", too)
  kRackup,      // unless it does not look like it (".ru" is a language, too: CHANGES.ru)
};

struct NameKind {
  Kind kind;
  NameRule rule = NameRule::kPlain;
};

// By whole name ("Makefile") or extension; nullptr if unknown.
const NameKind* kind_of_name(std::string_view name);
// "python" (no version) → Python; empty name if unknown.
Kind kind_of_interpreter(std::string_view interpreter);
// "c++", "python", as editors' mode lines say.
Kind kind_of_mode(std::string_view mode);
// "config.h.in" → "config.h"; the name itself if there is nothing to take off.
std::string_view without_template_suffix(std::string_view name);

// Whether a header says that it is C++ and nothing else: class, namespace, template, "::", access labels, headers
// without extension, all outside comments, strings and the branches that only a C++ compiler reads.
bool has_cpp_signs(std::string_view text);

}  // namespace vitrine::intake
