#include "run/inspect/modules.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "run/inspect/paths.h"
#include "run/inspect/program.h"
#include "run/inspect/words.h"

namespace vitrine::inspect {
namespace {

constexpr uint32_t kNone = UINT32_MAX;
constexpr size_t kMostCompared = 1 << 16;  // files of one name with those that name it: of more nothing is told

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr std::string_view kQuotes = "'\"`";
bool is_of_a_path(char c) {
  return is_part(c) || std::string_view("./\\-@~").find(c) != std::string_view::npos;
}

// `CryptoBox` of crypto_box.
std::string camel_case(std::string_view name) {
  std::string out;
  bool begins = true;
  for (char c : name) {
    if (c == '_') {
      begins = true;
      continue;
    }
    out.push_back(begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c);
    begins = false;
  }
  return out;
}

// app.ini; chat.example.com
bool is_no_code(std::string_view path) {
  constexpr std::array<std::string_view, 19> kEndings = {
      ".ini",        ".json", ".yaml", ".yml", ".toml", ".cfg", ".conf", ".xml", ".txt", ".env",
      ".properties", ".pem",  ".key",  ".db",  ".log",  ".csv", ".com",  ".org", ".net"};
  return std::ranges::any_of(kEndings, [&](std::string_view ending) { return path.ends_with(ending); });
}

// The word stands in a text that looks like a path; which one, else "".
std::string_view path_around(std::string_view text, size_t at, size_t end) {
  size_t first = at, last = end;
  while (first > 0 && is_of_a_path(text[first - 1])) --first;
  while (last < text.size() && is_of_a_path(text[last])) ++last;
  const bool is_quoted = first > 0 && last < text.size() && text[last] == text[first - 1] &&
                         kQuotes.find(text[first - 1]) != std::string_view::npos;
  return is_quoted ? text.substr(first, last - first) : std::string_view();
}

// The line up to there, without what it is indented by; of a long one, as packed scripts have, the last part.
std::string_view line_before(std::string_view text, size_t at) {
  constexpr size_t kLongest = 1000;
  const size_t first = at - std::min(at, kLongest);
  const size_t begin = first + text.substr(first, at - first).rfind('\n') + 1;  // (npos + 1 is 0)
  std::string_view line = text.substr(begin, at - begin);
  line.remove_prefix(std::min(line.size(), line.find_first_not_of(" \t")));
  return line;
}

bool begins_with_any(std::string_view line, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return line.starts_with(word); });
}

// Languages whose files are known by the classes that they define, whatever loads them.
bool has_classes(std::string_view family) {
  return family == "java" || family == "php" || family == "ruby" || family == "csharp";
}

// Is the word between `at` and `end` a file's name, by what stands around it?
bool names_a_file(std::string_view family, std::string_view text, size_t at, size_t end) {
  const std::string_view line = line_before(text, at);
  if (family == "rust")
    return text.substr(end, 2) == "::" || begins_with_any(line, {"mod ", "use ", "pub mod ", "pub use ", "pub(crate)"});
  const std::string_view path = path_around(text, at, end);
  if (path.empty() || is_no_code(path)) return false;
  if (family == "python") return path.find('.') != std::string_view::npos;
  const bool loads = line.find("require") != std::string_view::npos || line.find("import") != std::string_view::npos ||
                     line.find("from") != std::string_view::npos;
  return loads || path.find_first_of("./\\") != std::string_view::npos;
}

// Go: the last part of what is imported: "shop/keys", keys "shop/keys/v2".
bool is_imported(std::string_view text, size_t at, size_t end) {
  const std::string_view rest = text.substr(end, 5);
  const bool is_version =
      rest.size() == 5 && rest.starts_with("/v") && rest.substr(3).find('"') != std::string_view::npos;
  if (!rest.starts_with('"') && !is_version) return false;
  size_t first = at;
  while (first > 0 && is_of_a_path(text[first - 1])) --first;
  if (first == 0 || text[first - 1] != '"') return false;
  return line_before(text, first - 1).find_first_of("(=,{:\"") == std::string_view::npos;
}

bool says_package_main(std::string_view text) {
  const size_t at = text.find("package main");
  return at != std::string_view::npos && (at == 0 || text[at - 1] == '\n' || text.substr(0, at) == "\xef\xbb\xbf");
}

// Go: those of one folder are of one package.
std::string package_of(std::string_view path) {
  return "/" + std::string(folder_of(path));
}

// Rust: modules are found below the folder of the crate's sources.
std::string_view crate_of(std::string_view path) {
  const size_t sources = path.rfind("src/");
  return sources == std::string_view::npos || (sources > 0 && path[sources - 1] != '/') ? folder_of(path)
                                                                                        : path.substr(0, sources);
}

// May it load files whose names do not stand in it: what it finds, or what a variable says?
bool loads_others(std::string_view text, std::string_view family) {
  constexpr std::array<std::string_view, 9> kWays = {"import_module", "__import__", "pkgutil", "readdir",     "Dir[",
                                                     "glob(",         "glob '",     "glob \"", "spl_autoload"};
  if (std::ranges::any_of(kWays, [&](std::string_view way) { return text.find(way) != std::string_view::npos; }))
    return true;
  // What is loaded or made by a name, and functions of a class that all files may call without it.
  constexpr std::array<std::string_view, 5> kCSharpWays = {"Assembly.Load", "Type.GetType(", ".GetTypes(",
                                                           ".ExportedTypes", "global using static"};
  if (family == "csharp" &&
      std::ranges::any_of(kCSharpWays, [&](std::string_view way) { return text.find(way) != std::string_view::npos; }))
    return true;
  const bool is_told_by_lines = family == "php" || family == "ruby" || family == "javascript";
  for (size_t at = 0; is_told_by_lines && at < text.size();) {
    const std::string_view line = text.substr(at, text.find('\n', at) - at);
    at += line.size() + 1;
    const size_t first = line.find_first_not_of(" \t");
    const std::string_view statement = line.substr(std::min(line.size(), first));
    const bool begins = begins_with_any(statement, {"require", "include"});
    for (std::string_view word : {"require", "include"}) {
      const size_t given = family == "php" ? line.find(word) : std::string_view::npos;
      if (given != std::string_view::npos && line.find('$', given) != std::string_view::npos) return true;
    }
    if (family == "ruby" && begins && statement.find_first_of("'\"") == std::string_view::npos) return true;
    for (std::string_view call : {"require(", "import("}) {
      const size_t given = family == "javascript" ? line.find(call) : std::string_view::npos;
      if (given != std::string_view::npos && given + call.size() < line.size() &&
          kQuotes.find(line[given + call.size()]) == std::string_view::npos) {
        return true;
      }
    }
  }
  return false;
}

// JavaScript: a file that neither takes nor gives anything shares its names with all scripts of its page.
bool is_a_module(std::string_view text) {
  constexpr std::array<std::string_view, 5> kWords = {"import ", "import{", "export ", "require(", "exports"};
  return std::ranges::any_of(kWords, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// The classes that it defines.
std::vector<std::string_view> classes_in(std::string_view text) {
  std::vector<std::string_view> out;
  std::string_view before;
  for_each_name(text, [&](size_t at, size_t end) {
    const std::string_view name = text.substr(at, end - at);
    constexpr std::array<std::string_view, 7> kWords = {"class", "interface", "enum",  "record",
                                                        "trait", "module",    "struct"};
    const bool is_defined = is_capital(name[0]) && std::ranges::find(kWords, before) != kWords.end();
    if (is_defined && std::ranges::find(out, name) == out.end()) out.push_back(name);
    before = name;
  });
  return out;
}

// Does it name the folder it stands in, or the one above: `from . import x`, `require('..')`?
bool names_its_folder(std::string_view text) {
  constexpr std::array<std::string_view, 10> kWays = {"from . ", "from .. ", "'.'",    "'./'",   "'..'",
                                                      "'../'",   "\".\"",    "\"./\"", "\"..\"", "\"../\""};
  return std::ranges::any_of(kWays, [&](std::string_view way) { return text.find(way) != std::string_view::npos; });
}

}  // namespace

Modules::Modules() : starts_(size_t{1} << 16) {}

uint32_t Modules::number(std::string_view family, std::string_view name) const {
  const auto found = numbers_.find(std::string(family).append("\n").append(name));
  return found == numbers_.end() ? kNone : found->second;
}

uint32_t Modules::number_made(std::string_view family, std::string_view name) {
  const auto made =
      numbers_.try_emplace(std::string(family).append("\n").append(name), static_cast<uint32_t>(modules_.size()));
  if (made.second) modules_.emplace_back();
  return made.first->second;
}

void Modules::call(uint32_t file, std::string_view name) {
  if (name.size() < 2) return;
  const uint32_t module = number_made(files_[file].family, name);
  if (std::ranges::find(files_[file].modules, module) != files_[file].modules.end()) return;
  modules_[module].files.push_back(file);
  files_[file].modules.push_back(module);
}

void Modules::add(std::string_view path, std::string_view kind) {
  const std::string_view family = family_of(kind);
  const bool may_tell = has_modules(kind) || kind == "Java" || kind == "Go" || kind == "C#";
  if (!may_tell && family != "java" && family != "javascript") return;
  const uint32_t file = static_cast<uint32_t>(files_.size());
  if (!by_path_.emplace(path, file).second) return;
  files_.push_back({std::string(path), std::string(family), {}, {}});
  files_.back().is_open = !may_tell && family == "java";  // (Kotlin's functions belong to no class)
  for (std::string_view folder = folder_of(path); kind == "Python" && !folder.empty(); folder = folder_of(folder))
    folders_.emplace(file_of(folder));
  const std::string name(kind == "Go" ? std::string(file_of(folder_of(path))) : module_of(path));
  call(file, name);
  if (kind == "Go") call(file, package_of(path));
  if (has_classes(family)) call(file, camel_case(name));
  if (name.size() >= 2) starts_[start_of(name, 0)] = true;
}

// Python: how far what is imported reaches behind `from` or `import`, over lines in brackets and continued ones. What a
// library brings (`from flask import request`) names no file.
size_t Modules::end_of_import(std::string_view text, size_t at, bool from) const {
  size_t line_end = std::min(text.find('\n', at), text.size());
  while (line_end < text.size() && text[line_end - 1] == '\\')
    line_end = std::min(text.find('\n', line_end + 1), text.size());
  const std::string_view line = text.substr(at, line_end - at);
  if (from) {
    std::string_view first = line.substr(std::min(line.size(), line.find_first_not_of(" \t")));
    first = first.substr(0, static_cast<size_t>(std::ranges::find_if_not(first, is_part) - first.begin()));
    if (!first.empty() && !folders_.contains(std::string(first)) && number("python", first) == kNone) return at;
  }
  const size_t opens = line.find('('), closes = opens == std::string_view::npos ? opens : text.find(')', at + opens);
  return opens == std::string_view::npos ? line_end : std::min(closes, text.size());
}

// The words that may name files.
std::vector<std::string_view> Modules::named_in(std::string_view text, std::string_view family) const {
  std::vector<std::string_view> out;
  std::unordered_set<std::string_view> seen;
  size_t import_end = 0;  // Python
  for_each_name(text, [&](size_t at, size_t end) {
    if (end - at < 2) return;
    const std::string_view name = text.substr(at, end - at);
    if (family == "python" && (name == "from" || name == "import") && line_before(text, at).empty())
      import_end = std::max(import_end, end_of_import(text, end, name == "from"));
    const bool is_class = has_classes(family) && is_capital(text[at]);
    if (!is_class && !starts_[start_of(text, at)]) return;
    const bool is_named = is_class || at < import_end ||
                          (family == "go" ? is_imported(text, at, end) : names_a_file(family, text, at, end));
    if (is_named && seen.insert(name).second) out.push_back(name);
  });
  return out;
}

void Modules::note(std::string_view text, std::string_view path) {
  const auto known = by_path_.find(std::string(path));
  if (known == by_path_.end()) return;
  File& file = files_[known->second];
  std::vector<std::string_view> named;
  {
    std::shared_lock lock(mutex_);
    if (file.is_noted) return;
    named = named_in(text, file.family);
  }
  const std::string package = package_of(path);
  if (file.family == "go") named.push_back(package);
  if (names_its_folder(text)) {
    for (std::string_view folder : folders_near(path)) named.push_back(file_of(folder));
  }
  const bool loads_any = file.family != "go" && loads_others(text, file.family);
  const std::vector<std::string_view> classes =
      has_classes(file.family) ? classes_in(text) : std::vector<std::string_view>();
  std::unique_lock lock(mutex_);
  all_meant_.clear();
  file.is_noted = true;
  file.loads_any = loads_any;
  file.is_a_programs = file.family == "go" && says_package_main(text);
  // (C#: a method of another class's objects is called without naming its own.)
  file.is_open = file.is_open || (file.family == "javascript" && !is_a_module(text)) ||
                 (file.family == "csharp" && text.find("(this ") != std::string_view::npos);
  for (std::string_view name : classes) call(known->second, name);
  for (std::string_view name : named) {
    // (A class may be defined by a file that is not noted yet.)
    const uint32_t module = has_classes(file.family) ? number_made(file.family, name) : number(file.family, name);
    if (module == kNone) continue;
    file.names.push_back(module);
    modules_[module].named_by.push_back(known->second);
  }
}

// The files that one means by a module's name: the nearest.
std::vector<uint32_t> Modules::meant(uint32_t by, uint32_t module) const {
  std::vector<uint32_t> out;
  size_t least = SIZE_MAX;
  for (const uint32_t file : modules_[module].files) {
    if (files_[by].family == "rust" && crate_of(files_[file].path) != crate_of(files_[by].path)) continue;
    const size_t far = distance(files_[file].path, files_[by].path);
    if (far < least) out.clear();
    if (far <= least) out.push_back(file);
    least = std::min(least, far);
  }
  return out;
}

const Modules::Named& Modules::all_meant(uint32_t module) const {
  const auto [entry, is_new] = all_meant_.try_emplace(module);
  if (!is_new) return entry->second;
  for (const uint32_t by : modules_[module].named_by) {
    for (const uint32_t file : meant(by, module)) entry->second.emplace_back(by, file);
  }
  std::ranges::sort(entry->second);
  return entry->second;
}

// Those that a file names, and that name it.
std::vector<uint32_t> Modules::around(uint32_t file) const {
  std::vector<uint32_t> out;
  for (const uint32_t module : files_[file].names) {
    for (const auto& one : std::ranges::equal_range(all_meant(module), file, {}, &Named::value_type::first))
      out.push_back(one.second);
  }
  for (const uint32_t module : files_[file].modules) {
    for (const auto& [by, named] : all_meant(module)) {
      if (named == file) out.push_back(by);
    }
  }
  return out;
}

bool Modules::are_closed(std::string_view path, const std::function<bool(std::string_view)>& is_one) const {
  const auto own = by_path_.find(std::string(path));
  if (own == by_path_.end()) return false;
  std::vector<uint32_t> all{own->second};
  std::unordered_set<uint32_t> seen(all.begin(), all.end());
  bool is_a_programs = files_[own->second].family != "go";
  for (size_t i = 0; i < all.size(); ++i) {
    const File& one = files_[all[i]];
    if (!one.is_noted || (i > 0 && !is_one(one.path))) return false;
    if (one.is_open || (one.family == "rust" && file_of(one.path) == "lib.rs")) return false;
    is_a_programs = is_a_programs || one.is_a_programs;
    auto is_large = [&](uint32_t module) {
      return modules_[module].files.size() * modules_[module].named_by.size() > kMostCompared;
    };
    if (std::ranges::any_of(one.names, is_large) || std::ranges::any_of(one.modules, is_large)) return false;
    for (const uint32_t other : around(all[i])) {
      if (seen.insert(other).second) all.push_back(other);
    }
  }
  return is_a_programs && std::ranges::none_of(files_, [&](const File& file) {
           return file.loads_any && !is_one(file.path) && path.starts_with(folder_of(file.path));
         });
}

}  // namespace vitrine::inspect
