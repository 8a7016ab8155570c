#include "read/intake/kind_table.h"

#include <array>
#include <string>
#include <unordered_map>

namespace vitrine::intake {
namespace {

constexpr NameKind source(std::string_view name) {
  return {{name, KindGroup::kSource}, NameRule::kPlain};
}
constexpr NameKind text(std::string_view name) {
  return {{name, KindGroup::kText}, NameRule::kPlain};
}

using Table = std::unordered_map<std::string_view, NameKind>;

// Case matters only where C and C++ are told apart by it.
const Table& extensions() {
  static const Table table = {
      {"c", source("C")},
      {"h", {{"C", KindGroup::kSource}, NameRule::kHeader}},
      {"inc", {{"text", KindGroup::kText}, NameRule::kInclude}},
      {"def", {{"text", KindGroup::kText}, NameRule::kInclude}},
      {"C", source("C++")},
      {"H", source("C++")},
      {"cc", source("C++")},
      {"cpp", source("C++")},
      {"cxx", source("C++")},
      {"c++", source("C++")},
      {"hh", source("C++")},
      {"hpp", source("C++")},
      {"hxx", source("C++")},
      {"h++", source("C++")},
      {"ipp", source("C++")},
      {"inl", {{"C", KindGroup::kSource}, NameRule::kHeader}},
      {"tcc", source("C++")},
      {"tpp", source("C++")},
      {"txx", source("C++")},
      {"ixx", source("C++")},
      {"cppm", source("C++")},
      {"ino", source("C++")},
      {"java", source("Java")},
      {"py", source("Python")},
      {"pyw", source("Python")},
      {"pyi", source("Python")},
      {"go", source("Go")},
      {"js", source("JavaScript")},
      {"mjs", source("JavaScript")},
      {"cjs", source("JavaScript")},
      {"jsx", source("JavaScript")},
      {"es6", source("JavaScript")},
      {"ts", {{"TypeScript", KindGroup::kSource}, NameRule::kTypeScript}},
      {"mts", source("TypeScript")},
      {"cts", source("TypeScript")},
      {"tsx", source("TSX")},
      {"kt", source("Kotlin")},
      {"kts", source("Kotlin")},
      {"cs", source("C#")},
      {"csx", source("C#")},
      {"rs", source("Rust")},
      {"swift", source("Swift")},
      {"scala", source("Scala")},
      {"sc", source("Scala")},
      {"sbt", source("Scala")},
      {"groovy", source("Groovy")},
      {"gradle", source("Groovy")},
      {"gvy", source("Groovy")},
      {"php", source("PHP")},
      {"phtml", source("PHP")},
      {"rb", source("Ruby")},
      {"ru", {{"Ruby", KindGroup::kSource}, NameRule::kRackup}},  // config.ru
      {"rake", source("Ruby")},
      {"gemspec", source("Ruby")},
      {"lua", source("Lua")},
      {"nse", source("Lua")},  // scripts of nmap
      {"rockspec", source("Lua")},
      {"pl", source("Perl")},
      {"pm", source("Perl")},
      {"t", source("Perl")},
      {"xs", source("Perl XS")},
      {"m", {{"Objective-C", KindGroup::kSource}, NameRule::kObjectiveC}},
      {"mm", source("Objective-C++")},
      {"cu", source("CUDA")},
      {"cuh", source("CUDA")},
      {"cl", source("OpenCL")},
      {"dart", source("Dart")},
      {"lua", source("Lua")},
      {"ex", source("Elixir")},
      {"exs", source("Elixir")},
      {"erl", source("Erlang")},
      {"hrl", source("Erlang")},
      {"hs", source("Haskell")},
      {"ml", source("OCaml")},
      {"mli", source("OCaml")},
      {"fs", source("F#")},
      {"fsx", source("F#")},
      {"vb", source("Visual Basic")},
      {"bas", source("Visual Basic")},
      {"cls", source("Visual Basic")},
      {"d", source("D")},
      {"zig", source("Zig")},
      {"nim", source("Nim")},
      {"jl", source("Julia")},
      {"r", source("R")},
      {"R", source("R")},
      {"clj", source("Clojure")},
      {"cljs", source("Clojure")},
      {"lisp", source("Lisp")},
      {"el", source("Lisp")},
      {"scm", source("Scheme")},
      {"pas", source("Pascal")},
      {"pp", source("Pascal")},
      {"dpr", source("Pascal")},
      {"adb", source("Ada")},
      {"ads", source("Ada")},
      {"f", source("Fortran")},
      {"f90", source("Fortran")},
      {"for", source("Fortran")},
      {"cob", source("COBOL")},
      {"cbl", source("COBOL")},
      {"cpy", source("COBOL")},
      {"pco", source("COBOL")},
      {"abap", source("ABAP")},
      {"sol", source("Solidity")},
      {"vhd", source("VHDL")},
      {"vhdl", source("VHDL")},
      {"v", source("Verilog")},
      {"sv", source("SystemVerilog")},
      {"svh", source("SystemVerilog")},
      {"pyx", source("Cython")},
      {"pxd", source("Cython")},
      {"pxi", source("Cython")},
      {"s", source("Assembly")},
      {"S", source("Assembly")},
      {"asm", source("Assembly")},
      {"nasm", source("Assembly")},
      {"sh", source("Shell")},
      {"bash", source("Shell")},
      {"zsh", source("Shell")},
      {"ksh", source("Shell")},
      {"ps1", source("PowerShell")},
      {"psm1", source("PowerShell")},
      {"bat", source("Batch")},
      {"cmd", source("Batch")},
      {"awk", source("Awk")},
      {"tcl", source("Tcl")},
      {"sql", source("SQL")},
      {"pks", source("SQL")},
      {"pkb", source("SQL")},
      {"pls", source("SQL")},
      {"plsql", source("SQL")},
      {"ddl", source("SQL")},
      {"jsp", source("JSP")},
      {"jspx", source("JSP")},
      {"jspf", source("JSP")},
      {"vue", source("Vue")},
      {"svelte", source("Svelte")},
      {"y", source("Yacc")},
      {"yy", source("Yacc")},
      {"l", source("Lex")},
      {"ll", source("Lex")},
      {"proto", text("Protocol Buffers")},
      {"thrift", text("Thrift")},
      {"asn1", text("ASN.1")},
      {"asn", text("ASN.1")},
      {"json", text("JSON")},
      {"json5", text("JSON")},
      {"jsonc", text("JSON")},
      {"ipynb", text("Jupyter notebook")},
      {"yaml", text("YAML")},
      {"yml", text("YAML")},
      {"toml", text("TOML")},
      {"ini", text("INI")},
      {"cfg", text("INI")},
      {"conf", text("configuration")},
      {"cnf", text("configuration")},
      {"config", text("configuration")},
      {"properties", text("Java properties")},
      {"env", text("environment")},
      {"xml", text("XML")},
      {"xsd", text("XML")},
      {"xsl", text("XML")},
      {"xslt", text("XML")},
      {"wsdl", text("XML")},
      {"plist", text("XML")},
      {"svg", text("XML")},
      {"pom", text("XML")},
      {"csproj", text("XML")},
      {"vcxproj", text("XML")},
      {"props", text("XML")},
      {"html", text("HTML")},
      {"htm", text("HTML")},
      {"xhtml", text("HTML")},
      {"css", text("CSS")},
      {"scss", text("CSS")},
      {"less", text("CSS")},
      {"md", text("Markdown")},
      {"markdown", text("Markdown")},
      {"rst", text("reStructuredText")},
      {"adoc", text("AsciiDoc")},
      {"tex", text("TeX")},
      {"pod", text("POD")},
      {"texi", text("Texinfo")},
      {"csv", text("CSV")},
      {"tsv", text("CSV")},
      {"po", text("gettext")},
      {"pot", text("gettext")},
      {"diff", text("diff")},
      {"patch", text("diff")},
      {"log", text("log")},
      {"txt", text("text")},
      {"m4", text("M4")},
      {"ac", text("M4")},
      {"am", text("Makefile")},
      {"mk", text("Makefile")},
      {"mak", text("Makefile")},
      {"cmake", text("CMake")},
      {"bzl", text("Starlark")},
      {"bazel", text("Starlark")},
      {"tf", text("Terraform")},
      {"hcl", text("Terraform")},
      {"dts", text("device tree")},
      {"dtsi", text("device tree")},
      {"pem", text("PEM")},
      {"crt", text("PEM")},
      {"cer", text("PEM")},
      {"key", text("PEM")},
      {"csr", text("PEM")},
      {"crl", text("PEM")},
      {"pub", text("public key")},
  };
  return table;
}

const Table& whole_names() {
  static const Table table = {
      {"Makefile", text("Makefile")},
      {"makefile", text("Makefile")},
      {"GNUmakefile", text("Makefile")},
      {"Kbuild", text("Makefile")},
      {"Kconfig", text("Kconfig")},
      {"CMakeLists.txt", text("CMake")},
      {"Dockerfile", text("Dockerfile")},
      {"Containerfile", text("Dockerfile")},
      {"Jenkinsfile", source("Groovy")},
      {"Rakefile", source("Ruby")},
      {"Gemfile", source("Ruby")},
      {"Vagrantfile", source("Ruby")},
      {"Capfile", source("Ruby")},
      {"Guardfile", source("Ruby")},
      {"SConstruct", source("Python")},
      {"SConscript", source("Python")},
      {"wscript", source("Python")},
      {"BUILD", text("Starlark")},
      {"WORKSPACE", text("Starlark")},
      {"go.mod", text("dependencies")},
      {"go.sum", text("Go checksums")},
      {"Cargo.lock", text("dependencies")},
      {"uv.lock", text("dependencies")},
      {"package-lock.json", text("dependencies")},
      {"npm-shrinkwrap.json", text("dependencies")},
      {"pnpm-lock.yaml", text("dependencies")},
      {"packages.lock.json", text("dependencies")},
      {"requirements.txt", text("dependencies")},
      {"gradle.lockfile", text("dependencies")},
      {"pom.xml", text("dependencies")},
      {"Pipfile", text("TOML")},
      {"poetry.lock", text("dependencies")},
      {"yarn.lock", text("dependencies")},
      {"Pipfile.lock", text("dependencies")},
      {"composer.lock", text("dependencies")},
      {"Gemfile.lock", text("dependencies")},
      {"sshd_config", text("configuration")},
      {"ssh_config", text("configuration")},
      {"known_hosts", text("public key")},
      {"authorized_keys", text("public key")},
  };
  return table;
}

std::string lower(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

const NameKind* lookup(const Table& table, std::string_view key) {
  auto found = table.find(key);
  return found == table.end() ? nullptr : &found->second;
}

}  // namespace

const NameKind* kind_of_name(std::string_view name) {
  if (const NameKind* whole = lookup(whole_names(), name)) return whole;
  size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return nullptr;
  std::string_view extension = name.substr(dot + 1);
  if (extension.size() > 16) return nullptr;
  if (const NameKind* exact = lookup(extensions(), extension)) return exact;
  return lookup(extensions(), lower(extension));
}

Kind kind_of_interpreter(std::string_view interpreter) {
  static const std::unordered_map<std::string_view, std::string_view> table = {
      {"python", "Python"},  {"pypy", "Python"},     {"node", "JavaScript"},    {"nodejs", "JavaScript"},
      {"bun", "JavaScript"}, {"deno", "TypeScript"}, {"ts-node", "TypeScript"}, {"tsx", "TypeScript"},
      {"sh", "Shell"},       {"bash", "Shell"},      {"dash", "Shell"},         {"ksh", "Shell"},
      {"zsh", "Shell"},      {"ash", "Shell"},       {"perl", "Perl"},          {"ruby", "Ruby"},
      {"lua", "Lua"},        {"luajit", "Lua"},      {"resty", "Lua"},          {"php", "PHP"},
      {"lua", "Lua"},        {"awk", "Awk"},         {"gawk", "Awk"},           {"mawk", "Awk"},
      {"tclsh", "Tcl"},      {"groovy", "Groovy"},   {"rscript", "R"},          {"pwsh", "PowerShell"},
      {"java", "Java"},      {"kotlin", "Kotlin"},   {"scala", "Scala"},        {"escript", "Erlang"},
  };
  auto found = table.find(interpreter);
  if (found != table.end()) return {found->second, KindGroup::kSource};
  if (interpreter == "make" || interpreter == "gmake") return {"Makefile", KindGroup::kText};
  return {};
}

Kind kind_of_mode(std::string_view mode) {
  static const std::unordered_map<std::string_view, std::string_view> table = {
      {"c", "C"},
      {"c++", "C++"},
      {"java", "Java"},
      {"python", "Python"},
      {"go", "Go"},
      {"js", "JavaScript"},
      {"javascript", "JavaScript"},
      {"perl", "Perl"},
      {"cperl", "Perl"},
      {"ruby", "Ruby"},
      {"sh", "Shell"},
      {"shell-script", "Shell"},
      {"tcl", "Tcl"},
  };
  auto found = table.find(mode);
  return found == table.end() ? Kind{} : Kind{found->second, KindGroup::kSource};
}

std::string_view without_template_suffix(std::string_view name) {
  static constexpr std::array<std::string_view, 12> kSuffixes = {
      ".in", ".tmpl", ".template", ".tpl", ".j2", ".dist", ".orig", ".sample", ".example", ".bak", ".erb", ".cmakein"};
  for (std::string_view suffix : kSuffixes) {
    if (name.size() > suffix.size() + 1 && name.ends_with(suffix)) return name.substr(0, name.size() - suffix.size());
  }
  return name;
}

}  // namespace vitrine::intake
