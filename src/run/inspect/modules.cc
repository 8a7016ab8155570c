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

// app.ini
bool is_no_code(std::string_view path) {
  constexpr std::array<std::string_view, 16> kEndings = {".ini",  ".json", ".yaml", ".yml", ".toml",       ".cfg",
                                                         ".conf", ".xml",  ".txt",  ".env", ".properties", ".pem",
                                                         ".key",  ".db",   ".log",  ".csv"};
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

// The line up to there, without what it is indented by.
std::string_view line_before(std::string_view text, size_t at) {
  const size_t begin = text.substr(0, at).rfind('\n') + 1;  // (npos + 1 is 0)
  std::string_view line = text.substr(begin, at - begin);
  line.remove_prefix(std::min(line.size(), line.find_first_not_of(" \t")));
  return line;
}

bool begins_with_any(std::string_view line, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return line.starts_with(word); });
}

// Is the word between `at` and `end` a file's name, by what stands around it? A class is named anywhere.
bool names_a_file(std::string_view family, std::string_view text, size_t at, size_t end) {
  if (is_capital(text[at]) && family != "python" && family != "javascript") return true;
  const std::string_view line = line_before(text, at);
  if (family == "rust")
    return text.substr(end, 2) == "::" || begins_with_any(line, {"mod ", "use ", "pub mod ", "pub use ", "pub(crate)"});
  if (family == "python" && begins_with_any(line, {"import ", "from "})) return true;
  const std::string_view path = path_around(text, at, end);
  if (path.empty() || is_no_code(path)) return false;
  if (family == "python") return path.find('.') != std::string_view::npos;
  if ((family == "ruby" || family == "lua") && line.find("require") != std::string_view::npos) return true;
  return path.find_first_of("./\\") != std::string_view::npos;
}

// Python: the first part of what a line imports absolutely: `shop` of `from shop.keys import make`.
std::string_view imported_first(std::string_view line) {
  for (std::string_view word : {"import ", "from "}) {
    if (!line.starts_with(word)) continue;
    line.remove_prefix(word.size());
    size_t end = 0;
    while (end < line.size() && is_part(line[end])) ++end;
    return line.substr(0, end);
  }
  return {};
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
  return at != std::string_view::npos && (at == 0 || text[at - 1] == '\n');
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

// May it load files whose names do not stand in it?
bool loads_what_it_finds(std::string_view text) {
  constexpr std::array<std::string_view, 8> kWays = {"import_module", "__import__", "pkgutil", "readdir",
                                                     "Dir[",          "glob(",      "glob '",  "glob \""};
  return std::ranges::any_of(kWays, [&](std::string_view way) { return text.find(way) != std::string_view::npos; });
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

void Modules::call(uint32_t file, std::string_view name) {
  if (name.size() < 2) return;
  const auto number =
      numbers_.try_emplace(files_[file].family + "\n" + std::string(name), static_cast<uint32_t>(modules_.size()));
  if (number.second) modules_.emplace_back();
  modules_[number.first->second].files.push_back(file);
  files_[file].modules.push_back(number.first->second);
  starts_[start_of(name, 0)] = true;
}

void Modules::add(std::string_view path, std::string_view kind) {
  const std::string_view family = family_of(kind);
  const bool may_tell = has_modules(kind) || kind == "Java" || kind == "Go";
  if (is_beside_the_product(path) || (!may_tell && family != "java" && family != "javascript")) return;
  const uint32_t file = static_cast<uint32_t>(files_.size());
  if (!by_path_.emplace(path, file).second) return;
  files_.push_back({std::string(path), std::string(family), {}, {}});
  files_.back().has_others = !may_tell && family == "java";
  for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
    folders_.emplace(file_of(folder));
  }
  if (kind == "Go") {
    call(file, file_of(folder_of(path)));
    return call(file, package_of(path));
  }
  const std::string module = module_of(path);
  call(file, module);
  if (kind != "Ruby") return;
  if (const std::string loaded = camel_case(module); loaded != module) call(file, loaded);
}

void Modules::note(std::string_view text, std::string_view path) {
  const auto known = by_path_.find(std::string(path));
  if (known == by_path_.end() || files_[known->second].is_noted) return;
  File& file = files_[known->second];
  const bool is_go = file.family == "go";
  std::vector<uint32_t> names;
  auto take = [&](std::string_view name) {
    const uint32_t module = number(file.family, name);
    if (module != kNone && std::ranges::find(names, module) == names.end()) names.push_back(module);
  };
  // from flask import request
  auto is_a_librarys = [&](size_t at) {
    if (file.family != "python") return false;
    const std::string_view line = text.substr(at - line_before(text, at).size());
    const std::string_view first = imported_first(line);
    return !first.empty() && !folders_.contains(std::string(first)) && number(file.family, first) == kNone;
  };
  for_each_name(text, [&](size_t at, size_t end) {
    if (end - at < 2 || !starts_[start_of(text, at)]) return;
    const bool is_named =
        is_go ? is_imported(text, at, end) : names_a_file(file.family, text, at, end) && !is_a_librarys(at);
    if (is_named) take(text.substr(at, end - at));
  });
  if (is_go) take(package_of(path));
  if (names_its_folder(text)) {
    for (std::string_view folder : folders_near(path)) take(file_of(folder));
  }
  std::lock_guard lock(mutex_);
  file.is_noted = true;
  file.loads_any = !is_go && loads_what_it_finds(text);
  file.is_a_programs = is_go && says_package_main(text);
  file.names = std::move(names);
  for (const uint32_t module : file.names) modules_[module].named_by.push_back(known->second);
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

// Those that a file names, and that name it.
std::vector<uint32_t> Modules::around(uint32_t file) const {
  std::vector<uint32_t> out;
  for (const uint32_t module : files_[file].names) {
    const std::vector<uint32_t> named = meant(file, module);
    out.insert(out.end(), named.begin(), named.end());
  }
  for (const uint32_t module : files_[file].modules) {
    for (const uint32_t by : modules_[module].named_by) {
      const std::vector<uint32_t> named = meant(by, module);
      if (std::ranges::find(named, file) != named.end()) out.push_back(by);
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
    if (one.has_others || (one.family == "rust" && file_of(one.path) == "lib.rs")) return false;
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
