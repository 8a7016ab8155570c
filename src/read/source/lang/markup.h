// The scripts that stand in a text of HTML, Vue or Svelte: where they begin and end.
//
// HTML: what a browser runs. A script in a comment, of another type (`text/template`, JSON), or brought by `src` is
// none; event handlers (`onclick="…"`) are, as the bodies of functions. Vue and Svelte: the blocks at the top, whose
// `lang` says which language they are in. Expressions in the markup itself are not read. A script that another program
// fills in before anything runs it (`{% if %}`, `<%= %>`, `<?php`) is not what it seems: it is listed as not read.
//
// Thread rule: pure functions. Cost: one pass. Input may be hostile: no recursion, linear.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/ir.h"

namespace vitrine::source::markup {

struct Attribute {
  std::string name;  // in lower case
  std::string_view value;
  bool is_quoted = false;
};

// [begin, end) of the text is code. Behind a script stands `</script` or the end of the text; before a handler stand
// its name, `=` and a quote, behind it a quote.
struct Script {
  uint32_t begin = 0, end = 0;
  bool is_handler = false;
  bool is_module = false;  // with a scope of its own
};

struct Scripts {
  Language language = Language::kJavaScript;
  std::vector<Script> scripts;
  std::vector<ErrorRegion> unread;
};

// Requires: `host` is kHtml, kVue or kSvelte; the text is shorter than 4 GiB.
Scripts scripts_of(Language host, std::string_view text);

// A tag's attributes, from behind its name; `at` is put behind its '>'. `braces`: a value may be `{…}`.
std::vector<Attribute> attributes_of(std::string_view text, size_t& at, bool braces);

std::string in_lower_case(std::string_view text);

}  // namespace vitrine::source::markup
