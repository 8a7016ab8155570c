// Of a page (HTML, Vue, Svelte) only its scripts can matter: whether one has to be parsed is asked of these alone.
// Thread rule: pure functions. Cost: one pass.
#pragma once

#include <string>
#include <string_view>

#include "read/source/ir.h"

namespace vitrine::source {

constexpr bool holds_scripts(Language language) {
  return language == Language::kHtml || language == Language::kVue || language == Language::kSvelte;
}

// The text with blanks for all that is no script, those that cannot be read included. Requires: holds_scripts(host).
std::string scripts_alone(Language host, std::string_view text);

}  // namespace vitrine::source
