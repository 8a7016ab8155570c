// What a language's front end offers, and where to find it.
//
// A front end parses one decoded UTF-8 text and lowers it. It never fails: what it cannot understand is an ErrorRegion
// and is still walked for what can be. Work is bounded by `Budget`; a text over budget yields what was lowered so far
// and `truncated`. No recursion on input-shaped trees deeper than Budget::max_depth.
// Thread rule: parse() may be called from many threads on distinct front ends; one front end object per thread.
#pragma once

#include <memory>
#include <string_view>

#include "read/source/ir.h"

namespace vitrine::source {

struct Budget {
  uint64_t parse_timeout_us = 10'000'000;
  uint32_t max_nodes = 20'000'000;
  uint32_t max_depth = 2'000;  // deeper nesting is an ErrorRegion
};

struct Parsed {
  Unit unit;
  bool truncated = false;     // the budget ended the work
  std::string truncated_why;  // "parse time over 10 s", "nesting deeper than 2000", …
};

class FrontEnd {
 public:
  virtual ~FrontEnd() = default;
  virtual Parsed parse(std::string_view text, const Budget& budget) = 0;
};

// nullptr where there is no front end for the language.
std::unique_ptr<FrontEnd> make_front_end(Language language);

// The language's name as people write it ("C", "C++", "Java", …) and as knowledge files key it
// ("c", "cpp", "java", "python", …; TypeScript, TSX, HTML, Vue and Svelte use "javascript", JSP "java", C++,
// Objective-C and Swift also read "c", Kotlin, Scala and Groovy also "java", PowerShell also "csharp").
std::string_view language_title(Language language);
std::string_view knowledge_key(Language language);

// The language of that title; kUnknown where there is no front end for it.
Language language_titled(std::string_view title);

// One maker per front end, defined in lang/<language>.cc.
std::unique_ptr<FrontEnd> make_c_front_end(Language language);  // kC, kCpp, kObjectiveC, kObjectiveCpp
std::unique_ptr<FrontEnd> make_java_front_end();
std::unique_ptr<FrontEnd> make_csharp_front_end();
std::unique_ptr<FrontEnd> make_python_front_end();
std::unique_ptr<FrontEnd> make_go_front_end();
std::unique_ptr<FrontEnd> make_rust_front_end();
std::unique_ptr<FrontEnd> make_javascript_front_end(Language language);  // kJavaScript, kTypeScript, kTsx
std::unique_ptr<FrontEnd> make_kotlin_front_end();
std::unique_ptr<FrontEnd> make_scala_front_end();
std::unique_ptr<FrontEnd> make_groovy_front_end();
std::unique_ptr<FrontEnd> make_ruby_front_end();
std::unique_ptr<FrontEnd> make_php_front_end();
std::unique_ptr<FrontEnd> make_shell_front_end();
std::unique_ptr<FrontEnd> make_powershell_front_end();
std::unique_ptr<FrontEnd> make_swift_front_end();
std::unique_ptr<FrontEnd> make_lua_front_end();
std::unique_ptr<FrontEnd> make_dart_front_end();
std::unique_ptr<FrontEnd> make_cobol_front_end();
std::unique_ptr<FrontEnd> make_sql_front_end();
std::unique_ptr<FrontEnd> make_embedded_front_end(Language host);  // kHtml, kVue, kSvelte
std::unique_ptr<FrontEnd> make_jsp_front_end();

}  // namespace vitrine::source
