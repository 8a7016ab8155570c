#include "run/inspect/modules.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "run/inspect/paths.h"
#include "run/inspect/program.h"

namespace vitrine::inspect {
namespace {

constexpr uint32_t kNone = UINT32_MAX;
constexpr size_t kMostCompared = 1 << 16;  // files of one name with those that name it: of more nothing is told

bool is_part(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

size_t start_of(std::string_view text, size_t at) {
  return static_cast<size_t>(static_cast<unsigned char>(text[at])) << 8 | static_cast<unsigned char>(text[at + 1]);
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

// Is the word between `at` and `end` a file's name, by what stands around it? A class is named anywhere; else it stands
// where something is loaded, or in a text that looks like a path, or in Python like a module's whole name.
bool names_a_file(std::string_view text, size_t at, size_t end, bool with_dots) {
  if (is_capital(text[at]) || text.substr(end, 2) == "::") return true;
  const size_t begin = text.find_last_of('\n', at) + 1;  // (npos + 1 is 0)
  std::string_view line = text.substr(begin, at - begin);
  line.remove_prefix(std::min(line.size(), line.find_first_not_of(" \t")));
  constexpr std::array<std::string_view, 9> kWords = {"import", "from", "require", "include", "autoload",
                                                      "use ",   "load", "export",  "@import"};
  if (std::ranges::any_of(kWords, [&](std::string_view word) { return line.starts_with(word); })) return true;
  if (line.find("require") != std::string_view::npos || line.find("import") != std::string_view::npos) return true;
  size_t first = at, last = end;
  while (first > begin && is_of_a_path(text[first - 1])) --first;
  while (last < text.size() && is_of_a_path(text[last])) ++last;
  if (first == begin || kQuotes.find(text[first - 1]) == std::string_view::npos || last == text.size() ||
      text[last] != text[first - 1]) {
    return false;
  }
  const std::string_view beside = with_dots ? "." : "./\\";
  return text.substr(first, last - first).find_first_of(beside) != std::string_view::npos;
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
  if (is_beside_the_product(path) || (kind != "Java" && (!has_modules(kind) || kind == "Rust"))) return;
  const uint32_t file = static_cast<uint32_t>(files_.size());
  if (!by_path_.emplace(path, file).second) return;
  files_.push_back({std::string(path), std::string(family_of(kind)), {}, {}});
  const std::string module = module_of(path);
  call(file, module);
  if (kind != "Ruby") return;
  if (const std::string loaded = camel_case(module); loaded != module) call(file, loaded);
}

void Modules::note(std::string_view text, std::string_view path) {
  const auto known = by_path_.find(std::string(path));
  if (known == by_path_.end() || files_[known->second].is_noted) return;
  File& file = files_[known->second];
  const bool with_dots = file.family == "Python";
  std::vector<uint32_t> names;
  auto take = [&](std::string_view name) {
    const uint32_t module = number(file.family, name);
    if (module != kNone && std::ranges::find(names, module) == names.end()) names.push_back(module);
  };
  for (size_t at = 0; at < text.size();) {
    if (!is_part(text[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() && is_part(text[end])) ++end;
    if (end - at >= 2 && starts_[start_of(text, at)] && names_a_file(text, at, end, with_dots))
      take(text.substr(at, end - at));
    at = end;
  }
  if (names_its_folder(text)) {
    for (std::string_view folder : folders_near(path)) take(file_of(folder));
  }
  std::lock_guard lock(mutex_);
  file.is_noted = true;
  file.loads_any = loads_what_it_finds(text);
  file.names = std::move(names);
  for (const uint32_t module : file.names) modules_[module].named_by.push_back(known->second);
}

// The files that one means by a module's name: the nearest.
std::vector<uint32_t> Modules::meant(uint32_t by, uint32_t module) const {
  std::vector<uint32_t> out;
  size_t least = SIZE_MAX;
  for (const uint32_t file : modules_[module].files) {
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
  for (size_t i = 0; i < all.size(); ++i) {
    const File& one = files_[all[i]];
    if (!one.is_noted || (i > 0 && !is_one(one.path))) return false;
    auto is_large = [&](uint32_t module) {
      return modules_[module].files.size() * modules_[module].named_by.size() > kMostCompared;
    };
    if (std::ranges::any_of(one.names, is_large) || std::ranges::any_of(one.modules, is_large)) return false;
    for (const uint32_t other : around(all[i])) {
      if (seen.insert(other).second) all.push_back(other);
    }
  }
  return std::ranges::none_of(files_, [&](const File& file) {
    return file.loads_any && !is_one(file.path) && path.starts_with(folder_of(file.path));
  });
}

}  // namespace vitrine::inspect
