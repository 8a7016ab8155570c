#include "read/source/front_end.h"

namespace vitrine::source {

std::unique_ptr<FrontEnd> make_front_end(Language language) {
  switch (language) {
    case Language::kC:
    case Language::kCpp:
    case Language::kObjectiveC:
    case Language::kObjectiveCpp: return make_c_front_end(language);
    case Language::kJava: return make_java_front_end();
    case Language::kPython: return make_python_front_end();
    case Language::kGo: return make_go_front_end();
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx: return make_javascript_front_end(language);
    case Language::kCSharp: return make_csharp_front_end();
    case Language::kKotlin: return make_kotlin_front_end();
    case Language::kPhp: return make_php_front_end();
    case Language::kUnknown:
    case Language::kSettings: return nullptr;
    case Language::kRuby: return make_ruby_front_end();
    case Language::kRust: return make_rust_front_end();
    case Language::kShell: return make_shell_front_end();
    case Language::kPowerShell: return make_powershell_front_end();
    case Language::kSwift: return make_swift_front_end();
    case Language::kLua: return make_lua_front_end();
    case Language::kDart: return make_dart_front_end();
    case Language::kCobol: return make_cobol_front_end();
    case Language::kSql: return make_sql_front_end();
    case Language::kHtml:
    case Language::kVue:
    case Language::kSvelte: return make_embedded_front_end(language);
    case Language::kJsp: return make_jsp_front_end();
    case Language::kScala: return make_scala_front_end();
    case Language::kGroovy: return make_groovy_front_end();
  }
  return nullptr;
}

std::string_view language_title(Language language) {
  switch (language) {
    case Language::kC: return "C";
    case Language::kCpp: return "C++";
    case Language::kObjectiveC: return "Objective-C";
    case Language::kObjectiveCpp: return "Objective-C++";
    case Language::kJava: return "Java";
    case Language::kPython: return "Python";
    case Language::kGo: return "Go";
    case Language::kJavaScript: return "JavaScript";
    case Language::kTypeScript: return "TypeScript";
    case Language::kTsx: return "TSX";
    case Language::kCSharp: return "C#";
    case Language::kKotlin: return "Kotlin";
    case Language::kPhp: return "PHP";
    case Language::kRuby: return "Ruby";
    case Language::kRust: return "Rust";
    case Language::kShell: return "Shell";
    case Language::kPowerShell: return "PowerShell";
    case Language::kSwift: return "Swift";
    case Language::kLua: return "Lua";
    case Language::kDart: return "Dart";
    case Language::kCobol: return "COBOL";
    case Language::kSql: return "SQL";
    case Language::kScala: return "Scala";
    case Language::kGroovy: return "Groovy";
    case Language::kHtml: return "HTML";
    case Language::kVue: return "Vue";
    case Language::kSvelte: return "Svelte";
    case Language::kJsp: return "JSP";
    case Language::kSettings: return "settings";
    case Language::kUnknown: return "unknown";
  }
  return "unknown";
}

std::string_view knowledge_key(Language language) {
  switch (language) {
    case Language::kC: return "c";
    case Language::kCpp: return "cpp";
    case Language::kObjectiveC: return "objc";
    case Language::kObjectiveCpp: return "objcpp";
    case Language::kJava:
    case Language::kJsp: return "java";
    case Language::kPython: return "python";
    case Language::kGo: return "go";
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx:
    case Language::kHtml:
    case Language::kVue:
    case Language::kSvelte: return "javascript";
    case Language::kCSharp: return "csharp";
    case Language::kKotlin: return "kotlin";
    case Language::kPhp: return "php";
    case Language::kRuby: return "ruby";
    case Language::kRust: return "rust";
    case Language::kShell: return "shell";
    case Language::kPowerShell: return "powershell";
    case Language::kSwift: return "swift";
    case Language::kLua: return "lua";
    case Language::kDart: return "dart";
    case Language::kCobol: return "cobol";
    case Language::kSql: return "sql";
    case Language::kScala: return "scala";
    case Language::kGroovy: return "groovy";
    case Language::kSettings:
    case Language::kUnknown: return "";
  }
  return "";
}

Language language_titled(std::string_view title) {
  // Those with a front end.
  for (Language language :
       {Language::kC,          Language::kCpp,          Language::kJava,  Language::kPython,     Language::kGo,
        Language::kJavaScript, Language::kTypeScript,   Language::kTsx,   Language::kCSharp,     Language::kKotlin,
        Language::kRuby,       Language::kRust,         Language::kPhp,   Language::kScala,      Language::kGroovy,
        Language::kCobol,      Language::kSql,          Language::kShell, Language::kPowerShell, Language::kHtml,
        Language::kVue,        Language::kSvelte,       Language::kJsp,   Language::kSwift,      Language::kLua,
        Language::kObjectiveC, Language::kObjectiveCpp, Language::kDart}) {
    if (language_title(language) == title) return language;
  }
  return Language::kUnknown;
}

}  // namespace vitrine::source
