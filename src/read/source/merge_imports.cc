// What a module's imports and requires say of the others.
#include <algorithm>

#include "base/path.h"
#include "read/source/merger.h"

namespace vitrine::source {
namespace {

constexpr int kMostHops = 8;    // of re-exports
constexpr int kMostOpened = 2;  // … of all that a module has

// "a/b", "../c/./d" → "a/c/d"; nullopt where it leads out of the product.
std::optional<std::string> joined(std::string_view folder, std::string_view relative) {
  std::vector<std::string_view> parts;
  for (std::string_view rest : {folder, relative}) {
    while (!rest.empty()) {
      size_t slash = rest.find('/');
      std::string_view part = rest.substr(0, slash);
      rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
      if (part.empty() || part == ".") continue;
      if (part != "..") {
        parts.push_back(part);
      } else if (parts.empty()) {
        return std::nullopt;
      } else {
        parts.pop_back();
      }
    }
  }
  std::string out;
  for (std::string_view part : parts) out.append(out.empty() ? "" : "/").append(part);
  return out;
}

bool ends_as_path(std::string_view path, std::string_view end) {
  return path.ends_with(end) && (path.size() == end.size() || path[path.size() - end.size() - 1] == '/');
}

// Is a package one of Go's own library, by the first part of its path? A module of one's own may do without a dot, too
// (`module shop`).
bool is_of_go_itself(std::string_view path) {
  const std::string_view first = path.substr(0, path.find('/'));
  for (std::string_view each :
       {"archive",  "bufio",   "bytes",   "cmd",      "cmp",      "compress", "container", "context", "crypto",
        "database", "debug",   "embed",   "encoding", "errors",   "expvar",   "flag",      "fmt",     "go",
        "hash",     "html",    "image",   "index",    "internal", "io",       "iter",      "log",     "maps",
        "math",     "mime",    "net",     "os",       "path",     "plugin",   "reflect",   "regexp",  "runtime",
        "slices",   "sort",    "strconv", "strings",  "structs",  "sync",     "syscall",   "testing", "text",
        "time",     "unicode", "unique",  "unsafe",   "vendor",   "weak"}) {
    if (first == each) return true;
  }
  return false;
}

}  // namespace

void Merger::resolve_imports(size_t index) {
  Known& module = known_[index];
  std::unordered_set<NodeId> said;  // imports that names say from here on
  for (NodeId id : module.top) {
    if (kind(id) == NodeKind::kImport) {
      const std::optional<Target> target = resolve(index, text2(id));
      if (!target) continue;
      if (!text(id).empty()) {
        module.imports.emplace(std::string(text(id)), *target);
      } else if (unit_language() == Language::kPython) {
        if (target->member.empty()) module.open.push_back(target->module);
      } else if (auto type = types_.find(std::string(text2(id))); type != types_.end()) {
        module.open_types.push_back(type->second.second);
      }
      if (scope_ == Scope::kShared) said.insert(id);
    } else if (kind(id) == NodeKind::kDeclare) {
      const NodeId initial = unit().child(id, 0);
      // const {Client} = require("./client"): a class is made by that name.
      const bool is_const = (unit()[id].flags & kConst) != 0;
      const bool is_part =
          initial != kNone && kind(initial) == NodeKind::kMember && is_const && unit().child(initial, 0) != kNone;
      const NodeId whole = awaited(is_part ? unit().child(initial, 0) : initial);
      if (whole == kNone || kind(whole) != NodeKind::kImportValue) continue;
      std::optional<Target> target = resolve(index, unit().text2(whole));
      if (!target || (is_part && !target->member.empty())) continue;
      if (is_part) target->member = std::string(text(initial));
      module.imports.emplace(std::string(text(id)), std::move(*target));
    } else if (scope_ == Scope::kModule && unit_language() != Language::kPython) {
      pass_on(index, id);
    }
  }
  std::erase_if(module.top, [&](NodeId id) { return said.contains(id); });
  if (unit_language() == Language::kPython) resolve_inner_imports(index);
}

void Merger::resolve_inner_imports(size_t index) {
  Known& module = known_[index];
  std::unordered_map<std::string, std::optional<Target>> said;  // nullopt: more than one thing, or a library's
  std::vector<NodeId> work(module.top.begin(), module.top.end());
  std::unordered_set<NodeId> done;  // the tree may be a DAG
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone || !done.insert(id).second) continue;
    for (uint32_t i = 0; i < unit().child_count(id); ++i) work.push_back(unit().child(id, i));
    if (kind(id) != NodeKind::kImport || text(id).empty()) continue;
    std::optional<Target> target = resolve(index, text2(id));
    const auto [known, is_new] = said.try_emplace(std::string(text(id)), target);
    const bool agrees = is_new || (known->second && target && known->second->module == target->module &&
                                   known->second->member == target->member);
    if (!agrees) known->second.reset();
  }
  for (NodeId id : named_in(index)) {
    if (kind(id) != NodeKind::kImport) said.erase(std::string(text(id)));
  }
  for (auto& [name, target] : said) {
    if (target) module.imports.emplace(name, std::move(*target));
  }
}

std::optional<Target> Merger::resolve(size_t from, std::string_view name) const {
  switch (unit_language()) {
    case Language::kPython: return resolve_python(from, name);
    case Language::kGo: return resolve_go(name);
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx: return resolve_javascript(from, name);
    case Language::kLua: return resolve_lua(from, name);
    default: return scope_ == Scope::kShared ? resolve_type(name) : std::nullopt;
  }
}

std::optional<Target> Merger::resolve_type(std::string_view name) const {
  if (auto found = types_.find(std::string(name)); found != types_.end()) {
    return Target{found->second.first, std::string(text(found->second.second)), ""};
  }
  const size_t dot = name.rfind('.');
  auto found = dot == std::string_view::npos ? types_.end() : types_.find(std::string(name.substr(0, dot)));
  if (found == types_.end()) return std::nullopt;
  return Target{found->second.first, std::string(text(found->second.second)), std::string(name.substr(dot + 1))};
}

template <typename Fits>
std::optional<size_t> Merger::only(size_t from, const Fits& fits) const {
  std::optional<size_t> found;
  bool several = false;
  for (size_t i = 0; i < modules_.size(); ++i) {
    if (i == from || !fits(modules_[i].path)) continue;
    if (folder_of(modules_[i].path) == folder_of(modules_[from].path)) return i;
    several = several || found.has_value();
    found = i;
  }
  return several ? std::nullopt : found;
}

std::string Merger::returned_by(size_t from, NodeId call) const {
  const Unit& all = builder_.unit();
  const NodeId callee = all.child(call, 0);
  if (all.child_count(call) != 2 || callee == kNone || all.kind(callee) != NodeKind::kName ||
      all.text(callee) != "require")
    return {};
  NodeId path = all.child(call, 1);
  const bool in_part = path != kNone && all.kind(path) == NodeKind::kConcat && all.child_count(path) > 0;
  if (in_part) path = all.child(path, all.child_count(path) - 1);
  if (path == kNone || all.kind(path) != NodeKind::kLiteral) return {};
  std::string_view file = all.text(path);
  if (in_part && !file.starts_with('/')) return {};
  while (file.starts_with('/') || file.starts_with("./") || file.starts_with("../"))
    file.remove_prefix(file.find('/') + 1);
  if (file.empty()) return {};
  const std::optional<size_t> found = only(from, [&](std::string_view other) { return ends_as_path(other, file); });
  if (!found) return {};
  auto given = known_[*found].exports.find("");
  return given == known_[*found].exports.end() ? std::string() : given->second;
}

std::optional<Target> Merger::resolve_python(size_t from, std::string_view name) const {
  size_t dots = name.find_first_not_of('.');
  if (dots == std::string_view::npos) return std::nullopt;
  std::string_view folder = folder_of(modules_[from].path);
  for (size_t i = 1; i < dots; ++i) folder = folder_of(folder);
  std::string path(name.substr(dots));
  std::replace(path.begin(), path.end(), '.', '/');
  for (std::string_view whole = path;;) {
    auto is_module = [&](std::string_view file) {
      std::string_view plain = without_extension(file);
      if (plain.ends_with("/__init__")) plain = folder_of(plain);
      if (dots == 0) return ends_as_path(plain, whole);
      return plain == (folder.empty() ? std::string(whole) : std::string(folder) + "/" + std::string(whole));
    };
    if (std::optional<size_t> found = only(from, is_module)) {
      std::string_view rest = std::string_view(path).substr(std::min(path.size(), whole.size() + 1));
      if (rest.find('/') != std::string_view::npos) return std::nullopt;
      return Target{*found, std::string(rest), ""};
    }
    const size_t slash = whole.rfind('/');
    if (slash == std::string_view::npos) return std::nullopt;
    whole = whole.substr(0, slash);
  }
}

std::optional<Target> Merger::resolve_lua(size_t from, std::string_view name) const {
  std::string path(name);
  std::replace(path.begin(), path.end(), '.', '/');
  auto is_module = [&](std::string_view file) {
    std::string_view plain = without_extension(file);
    if (plain.ends_with("/init")) plain = folder_of(plain);
    return ends_as_path(plain, path);
  };
  const std::optional<size_t> found = only(from, is_module);
  return found ? std::optional<Target>(Target{*found, "", ""}) : std::nullopt;
}

std::optional<Target> Merger::resolve_go(std::string_view name) const {
  std::optional<size_t> found;
  for (std::string_view end = name; !end.empty();) {
    for (size_t i = 0; i < modules_.size() && !found; ++i) {
      if (!folder_of(modules_[i].path).empty() && ends_as_path(folder_of(modules_[i].path), end)) found = i;
    }
    const size_t slash = end.find('/');
    if (found || slash == std::string_view::npos) break;
    end.remove_prefix(slash + 1);
    // The last part alone names too much: crypto/tls is no folder `tls`.
    if (end.find('/') == std::string_view::npos && is_of_go_itself(name)) break;
  }
  return found ? std::optional<Target>(Target{*found, "", ""}) : std::nullopt;
}

std::optional<Target> Merger::resolve_javascript(size_t from, std::string_view name) const {
  if (!name.starts_with("./") && !name.starts_with("../") && name != "." && name != "..") return std::nullopt;
  auto module_at = [&](std::string_view relative) -> std::optional<size_t> {
    const std::optional<std::string> path = joined(folder_of(modules_[from].path), relative);
    if (!path) return std::nullopt;
    for (size_t i = 0; i < modules_.size(); ++i) {
      const std::string_view file = modules_[i].path;
      const std::string_view plain = without_extension(file);
      if (file == *path || plain == *path || plain == *path + "/index") return i;
      // "./config.js" of config.ts. ("./config.member" is no file's name.)
      const bool is_script =
          path->ends_with(".js") || path->ends_with(".mjs") || path->ends_with(".cjs") || path->ends_with(".jsx");
      if (is_script && plain == without_extension(*path)) return i;
    }
    return std::nullopt;
  };
  if (std::optional<size_t> found = module_at(name)) return Target{*found, "", ""};
  const size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || name.substr(dot).find('/') != std::string_view::npos) return std::nullopt;
  std::optional<size_t> found = module_at(name.substr(0, dot));
  return found ? std::optional<Target>(Target{*found, std::string(name.substr(dot + 1)), ""}) : std::nullopt;
}

std::string Merger::name_of(const Target& target, int hops) const {
  if (hops > kMostHops) return {};
  const Known& module = known_[target.module];
  if (auto given = module.exports.find(target.member); given != module.exports.end()) return given->second;
  if (unit_language() == Language::kLua) return {};  // what it does not return is its own
  if (auto passed = module.passed_on.find(target.member); passed != module.passed_on.end()) {
    std::string other = name_of(passed->second, hops + 1);
    if (other.empty() && passed->second.member.empty())
      other = name_of({passed->second.module, "default", ""}, hops + 1);
    return other;
  }
  if (auto passed = module.imports.find(target.member); passed != module.imports.end()) {
    return name_of(passed->second, hops + 1);
  }
  auto found = module.names.find(target.member);
  if (found != module.names.end()) return found->second;
  if (std::string other = opened(module, target.member, hops + 1); !other.empty()) return other;
  for (size_t i = 0; hops <= kMostOpened && i < module.passes_all.size(); ++i) {
    if (target.member.empty() || target.member == "default") break;
    if (std::string other = name_of({module.passes_all[i], target.member, ""}, hops + 1); !other.empty()) return other;
  }
  // Go: a package has several files.
  if (scope_ != Scope::kFolder) return {};
  for (size_t i = 0; i < modules_.size(); ++i) {
    if (folder_of(modules_[i].path) != folder_of(modules_[target.module].path)) continue;
    if (auto other = known_[i].names.find(target.member); other != known_[i].names.end()) return other->second;
  }
  return {};
}

std::string Merger::opened(const Known& module, const std::string& name, int hops) const {
  if (name.empty() || name.starts_with('_')) return {};
  for (size_t i = module.open.size(); i-- > 0;) {
    if (std::string other = name_of({module.open[i], name, ""}, hops); !other.empty()) return other;
  }
  return {};
}

Target Merger::passed_through(Target of) const {
  if (scope_ != Scope::kModule || unit_language() == Language::kPython) return of;
  for (int hops = 0; hops < kMostHops && !of.member.empty(); ++hops) {
    const Known& module = known_[of.module];
    auto next = module.passed_on.find(of.member);
    if (next == module.passed_on.end()) {
      next = module.imports.find(of.member);
      if (next == module.imports.end()) break;
    }
    of = next->second;
  }
  return of;
}

}  // namespace vitrine::source
