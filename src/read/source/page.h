// What a server makes a page of (JSP, PHP) holds scripts of the browser beside the server's own code.
// Thread rule: pure functions. Cost: one pass.
#pragma once

#include <string>
#include <string_view>

#include "read/source/ir.h"

namespace vitrine::source {

constexpr bool makes_pages(Language language) {
  return language == Language::kJsp || language == Language::kPhp;
}

// The text as the page that a browser gets, every byte where it stood: what the server puts there is `{{…}}`, as a
// template has it, and other code of the server's, in the middle of which a script is left out, is such a place that
// names nothing. Empty where no script stands in it. Requires: makes_pages(host).
std::string page_of(Language host, std::string_view text);

}  // namespace vitrine::source
