#include "read/source/merge.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "read/source/nested_types.h"
#include "read/source/properties.h"

namespace vitrine::source {
namespace {

constexpr int kMostHops = 8;    // of re-exports
constexpr int kMostOpened = 2;  // … of all that a module has

// How a language's files see each other.
enum class Scope : uint8_t {
  kShared,    // one scope for all: Java, Kotlin, Scala, Groovy, C#, PHP, Ruby, Rust, Swift
  kExternal,  // … but for what is `static`: C, C++; Dart, where what two files define is each one's own
  kFolder,    // of the files of one folder: Go
  kModule     // each by itself: Python, JavaScript, Lua
};

Scope scope_of(Language language) {
  switch (language) {
    case Language::kC:
    case Language::kCpp:
    case Language::kDart:
    case Language::kObjectiveC:
    case Language::kObjectiveCpp: return Scope::kExternal;
    case Language::kGo: return Scope::kFolder;
    case Language::kPython:
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx:
    case Language::kLua: return Scope::kModule;
    default: return Scope::kShared;
  }
}

std::string_view folder_of(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view without_extension(std::string_view path) {
  size_t slash = path.rfind('/');
  size_t dot = path.rfind('.');
  return dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash) ? path : path.substr(0, dot);
}

// Rust: the module that a file is: "src/conf/defaults.rs" → "conf.defaults", "src/conf/mod.rs" → "conf"; "" for the
// crate's own.
std::string module_of_file(std::string_view path) {
  path = without_extension(path);
  if (const size_t source = path.rfind("src/");
      source != std::string_view::npos && (source == 0 || path[source - 1] == '/'))
    path.remove_prefix(source + 4);
  else if (const size_t slash = path.rfind('/'); slash != std::string_view::npos && !path.ends_with("/mod"))
    path.remove_prefix(slash + 1);
  if (path.ends_with("/mod")) path.remove_suffix(4);
  if (path == "main" || path == "lib" || path == "mod") return "";
  std::string out(path);
  std::ranges::replace(out, '/', '.');
  return out;
}

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

// How many folders lie between two files.
size_t distance(std::string_view a, std::string_view b) {
  a = folder_of(a);
  b = folder_of(b);
  auto depth = [](std::string_view folder) {
    return folder.empty() ? 0 : static_cast<size_t>(std::ranges::count(folder, '/')) + 1;
  };
  size_t common = 0;
  for (size_t at = 0; at <= a.size() && at <= b.size(); ++at) {
    const bool a_ends = at == a.size() || a[at] == '/', b_ends = at == b.size() || b[at] == '/';
    if (a_ends && b_ends && at > 0) ++common;
    if (at == a.size() || at == b.size() || a[at] != b[at]) break;
  }
  return depth(a) + depth(b) - 2 * common;
}

// What an import says of the product's modules: one of them, and of that this member ("" the module itself).
struct Target {
  size_t module = 0;
  std::string member;
  std::string inner;  // … and of that this one: a class's static member
};

class Merger {
 public:
  explicit Merger(std::span<const Module> modules)
      : modules_(modules), builder_(modules[0].unit->language), scope_(scope_of(modules[0].unit->language)) {}

  Merged run() {
    known_.resize(modules_.size());
    for (size_t i = 0; i < modules_.size(); ++i) place(i);
    for (size_t i = 0; i < modules_.size(); ++i) copy(i);
    take_settings();
    take_returned();
    join_parts();
    if (unit_language() == Language::kKotlin && modules_.size() > 1) {
      std::vector<NodeId> begins;
      for (const Known& module : known_) begins.push_back(module.shift + 1);
      read_properties(builder_, begins);
    }
    drop_copies();
    for (size_t i = 0; i < modules_.size(); ++i) count_names(i);
    for (size_t i = 0; i < modules_.size(); ++i) define(i);
    for (size_t i = 0; i < modules_.size(); ++i) resolve_imports(i);
    if (scope_ == Scope::kExternal) drop_declarations();
    for (size_t i = 0; i < modules_.size(); ++i) gather_exports(i);
    for (size_t i = 0; i < modules_.size(); ++i) rename(i);
    return finish();
  }

 private:
  struct Known {
    uint32_t begin = 0;
    NodeId shift = 0;                                      // of node ids
    std::string prefix;                                    // of its names
    bool apart = false;                                    // its top-level names are its own
    std::unordered_map<std::string, std::string> names;    // top-level name → what it is called in the merged unit
    std::unordered_map<std::string, std::string> exports;  // JavaScript: … of what it gives away under another name
    std::unordered_map<std::string, Target> imports;       // by local name
    std::vector<NodeId> top;                               // top-level statements and definitions
    std::vector<NodeId> open_types;                        // whose static members it calls by their bare names
    std::unordered_set<std::string> packages;              // Python: first parts of what `import a.b` names
    std::vector<size_t> open;                              // Python: modules whose names it calls by their bare names
    std::vector<NodeId> made;                              // declarations that stand for what it exports
    std::unordered_map<std::string, Target> passed_on;     // JavaScript: what it gives away of other modules
    std::vector<size_t> passes_all;                        // … and those of which it gives away everything
  };

  Unit& unit() { return builder_.unit(); }
  std::string_view text(NodeId id) const { return builder_.unit().text(id); }
  NodeKind kind(NodeId id) const { return builder_.unit().kind(id); }

  void place(size_t index) {
    Known& module = known_[index];
    module.begin = static_cast<uint32_t>(out_.text.size());
    out_.parts.push_back({module.begin, line_});
    out_.text.append(modules_[index].text).push_back('\n');
    line_ += static_cast<uint32_t>(std::count(modules_[index].text.begin(), modules_[index].text.end(), '\n')) + 1;
    module.prefix = std::string(without_extension(modules_[index].path)) + ":";
    module.apart =
        index > 0 && (scope_ == Scope::kModule ||
                      (scope_ == Scope::kFolder && folder_of(modules_[index].path) != folder_of(modules_[0].path)));
    if (scope_ == Scope::kFolder) module.prefix = std::string(folder_of(modules_[index].path)) + ":";
  }

  void copy(size_t index) {
    const Unit& from = *modules_[index].unit;
    Known& module = known_[index];
    module.shift = static_cast<NodeId>(unit().nodes.size()) - 1;
    std::vector<StringId> strings;
    strings.reserve(from.strings.size());
    for (const std::string& one : from.strings) strings.push_back(builder_.intern(one));
    auto moved = [&](NodeId id) { return id == kNone ? kNone : id + module.shift; };
    const std::string crate = from.language == Language::kRust ? module_of_file(modules_[index].path) : "";
    std::vector<NodeId> children;
    for (NodeId id = 1; id < from.nodes.size(); ++id) {
      Node node = from.nodes[id];
      children.clear();
      for (uint32_t i = 0; i < node.child_count; ++i) children.push_back(moved(from.child(id, i)));
      node.text = strings[node.text];
      node.text2 = strings[node.text2];
      const bool has_path = node.kind == NodeKind::kFunction || node.kind == NodeKind::kType;
      if (!crate.empty() && has_path && from.text2(id).starts_with("crate."))
        node.text2 = builder_.intern("crate." + crate + std::string(from.text2(id).substr(5)));
      node.type = moved(node.type);
      node.begin += module.begin;
      node.end += module.begin;
      builder_.add(node, children);
    }
    for (const auto& [owner, annotation] : from.annotations) builder_.annotate(moved(owner), moved(annotation));
    for (ErrorRegion one : from.errors) unit().errors.push_back({one.begin + module.begin, one.end + module.begin});
    for (Unread one : from.unread) unit().unread.push_back({one.begin + module.begin, one.end + module.begin});
    const uint32_t before = static_cast<uint32_t>(unit().conditions.size());
    for (ConditionRegion one : from.conditions) {
      unit().conditions.push_back(
          {one.begin + module.begin, one.end + module.begin, strings[one.text], one.outer + before});
    }
    const NodeId root = moved(from.root);
    for (uint32_t i = 0; i < unit().child_count(root); ++i) {
      if (NodeId child = unit().child(root, i); child != kNone) module.top.push_back(child);
    }
  }

  // Configuration is asked for by the code, and defines nothing.
  void take_settings() {
    for (size_t i = 0; i < modules_.size(); ++i) {
      if (modules_[i].unit->language != Language::kSettings) continue;
      const std::vector<NodeId> held = std::exchange(known_[i].top, {});
      for (NodeId statement : held) {
        const NodeId all = unit().child(statement, 0);
        unit().settings.push_back({builder_.intern(modules_[i].path), all});
        if (scope_ == Scope::kModule && unit_language() != Language::kPython) give_settings(i, all);
      }
    }
  }

  // PHP: what a file returns is what `require` of it gives.
  void take_returned() {
    if (unit_language() != Language::kPhp) return;
    for (size_t i = 1; i < modules_.size(); ++i) {
      std::erase_if(known_[i].top, [&](NodeId statement) {
        if (kind(statement) != NodeKind::kReturn) return false;
        const NodeId value = unit().child(statement, 0);
        if (value == kNone) return true;
        give(i, "", value);
        // (Laravel: config/app.php is asked for what it has under a key by who stands beside that folder, or below.)
        const std::string_view folder = folder_of(modules_[i].path);
        const std::string_view of = folder_of(folder);
        const bool is_beside = of.empty() || modules_[0].path.starts_with(std::string(of) + "/");
        if (kind(value) == NodeKind::kMap && !folder.empty() && is_beside)
          unit().settings.push_back({builder_.intern(modules_[i].path), value});
        return true;
      });
    }
  }

  // The name of what `require 'a/b.php'` or `require __DIR__ . '/b.php'` gives; "" where no module here is meant.
  std::string returned_by(size_t from, NodeId call) const {
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

  // A file that JavaScript imports is a module whose exports are its settings.
  void give_settings(size_t index, NodeId all) {
    give(index, "", all);
    give(index, "default", all);
    for (uint32_t i = 0; kind(all) == NodeKind::kMap && i < unit().child_count(all); ++i) {
      const NodeId entry = unit().child(all, i);
      const std::string name(text(entry));
      if (!known_[index].exports.contains(name)) give(index, name, unit().child(entry, 0));
    }
  }

  // C#'s partial classes are one, wherever their parts stand.
  void join_parts() {
    if (unit_language() != Language::kCSharp) return;
    std::unordered_map<std::string, NodeId> first;
    for (Known& module : known_) {
      std::erase_if(module.top, [&](NodeId id) {
        if (kind(id) != NodeKind::kType || (unit()[id].flags & kPartial) == 0 || text2(id).empty()) return false;
        const auto [whole, is_new] = first.try_emplace(std::string(text2(id)), id);
        if (is_new) return false;
        std::vector<NodeId> children;
        for (NodeId part : {whole->second, id}) {
          for (uint32_t i = 0; i < unit().child_count(part); ++i) children.push_back(unit().child(part, i));
        }
        Node& node = builder_.at(whole->second);
        node.first_child = static_cast<uint32_t>(unit().children.size());
        node.child_count = static_cast<uint32_t>(children.size());
        unit().children.insert(unit().children.end(), children.begin(), children.end());
        return true;
      });
    }
  }

  // Nothing stands there any more, for who goes through all nodes either.
  void forget(NodeId whole) {
    std::vector<NodeId> work{whole};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      for (uint32_t i = 0; i < unit().child_count(id); ++i) {
        if (const NodeId child = unit().child(id, i); child != kNone) work.push_back(child);
      }
      builder_.at(id).kind = NodeKind::kNull;
      builder_.at(id).child_count = 0;
    }
  }

  // Java, Kotlin: of copies of a class, by its whole name and in files of one name, a program has one: that which is
  // nearest, if one is. (Classes of one name in files of other names are not of one program: each file has its own.)
  void drop_copies() {
    if (!runs_on_java(unit_language())) return;
    auto far = [&](size_t index) { return distance(modules_[index].path, modules_[0].path); };
    std::unordered_map<std::string, size_t> nearest;
    auto each = [&](size_t index, auto&& take) {
      std::erase_if(known_[index].top, [&](NodeId id) {
        const std::string_view path = modules_[index].path;
        const bool taken = kind(id) == NodeKind::kType && !text2(id).empty() &&
                           take(std::string(path.substr(path.rfind('/') + 1)).append(":").append(text2(id)));
        if (taken) forget(id);
        return taken;
      });
    };
    for (size_t i = 0; i < modules_.size(); ++i) {
      each(i, [&](const std::string& name) {
        const auto [known, is_new] = nearest.try_emplace(name, i);
        if (!is_new && known->second != 0 && far(i) < far(known->second)) known->second = i;
        return false;
      });
    }
    for (size_t i = 1; i < modules_.size(); ++i) {
      each(i, [&](const std::string& name) {
        const size_t best = nearest.at(name);
        return best != i && (best == 0 || far(best) < far(i));
      });
    }
  }

  // Go writes methods outside of their type: they are no names of the package.
  bool is_method(NodeId id) const {
    return scope_ == Scope::kFolder && kind(id) == NodeKind::kFunction && (builder_.unit()[id].flags & kReceiver) != 0;
  }

  // All that has a name at a module's top level, also in its branches, in order.
  template <typename Take>
  void each_named(size_t index, const Take& add) {
    const Known& module = known_[index];
    std::vector<NodeId> work(module.top.rbegin(), module.top.rend());
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      switch (kind(id)) {
        case NodeKind::kFunction:
        case NodeKind::kType:
        case NodeKind::kDeclare:
        case NodeKind::kImport: add(id); break;
        case NodeKind::kAssign:
          if (unit().language != Language::kPython) break;
          if (NodeId target = unit().child(id, 0); target != kNone && kind(target) == NodeKind::kName) add(target);
          if (NodeId target = unit().child(id, 0); target != kNone && kind(target) == NodeKind::kArray) {
            for (uint32_t i = 0; i < unit().child_count(target); ++i) {
              if (NodeId one = unit().child(target, i); one != kNone && kind(one) == NodeKind::kName) add(one);
            }
          }
          break;
        case NodeKind::kIf:
        case NodeKind::kTry:
        case NodeKind::kVariant:
        case NodeKind::kBlock:
        case NodeKind::kHandler:
        case NodeKind::kFinally:
        case NodeKind::kExpression:
          for (uint32_t i = unit().child_count(id); i-- > 0;) {
            if (NodeId child = unit().child(id, i); child != kNone) work.push_back(child);
          }
          break;
        default: break;
      }
    }
  }

  // In how many modules a name stands that all of them could see, and the types, by qualified name.
  void count_names(size_t index) {
    std::unordered_set<std::string_view> seen;
    for (NodeId id : known_[index].top) {
      const NodeKind what = kind(id);
      if (what == NodeKind::kImport && !text(id).empty()) {
        const auto [first, is_new] = imported_.try_emplace(std::string(text(id)), text2(id));
        if (!is_new && first->second != text2(id)) clashing_.insert(first->first);
      }
      if (scope_ == Scope::kShared && what == NodeKind::kType && !text2(id).empty()) {
        types_.emplace(std::string(text2(id)), std::pair(index, id));
      }
    }
    each_named(index, [&](NodeId id) {
      const NodeKind what = kind(id);
      const bool visible = scope_ == Scope::kShared ? what == NodeKind::kType
                                                    : what == NodeKind::kFunction || what == NodeKind::kDeclare;
      if (visible && seen.insert(text(id)).second) ++holders_[std::string(text(id))];
    });
  }

  // Ruby: `module Shop` that holds nothing but constants, classes and further modules is opened in many files.
  bool is_part_of_module(NodeId type) {
    if (unit_language() != Language::kRuby) return false;
    for (uint32_t i = 0; i < unit().child_count(type); ++i) {
      const NodeId member = unit().child(type, i);
      if (member != kNone && kind(member) != NodeKind::kType && kind(member) != NodeKind::kField) return false;
    }
    return true;
  }

  // The names that stand at a module's top level, also in its branches.
  void define(size_t index) {
    Known& module = known_[index];
    auto add = [&](NodeId id) {
      if (is_method(id)) return;
      const std::string name(text(id));
      const bool may_clash = scope_ == Scope::kShared ? kind(id) == NodeKind::kType && !is_part_of_module(id)
                                                      : scope_ == Scope::kExternal && (unit()[id].flags & kStatic) != 0;
      const bool is_library = unit_language() == Language::kDart;
      auto holders = holders_.find(name);
      const bool imports_another = index > 0 && kind(id) == NodeKind::kImport && clashing_.contains(name);
      const bool own = module.apart || imports_another ||
                       (is_library && holders != holders_.end() && holders->second > 1 && index > 0) ||
                       (may_clash && index > 0 && holders != holders_.end() && holders->second > 1);
      if (!name.empty()) module.names.emplace(name, own ? module.prefix + name : name);
    };
    each_named(index, add);
  }

  // ---- imports ------------------------------------------------------------------------------------------------------

  void resolve_imports(size_t index) {
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

  // Python: what a function or a branch imports, where the module has nothing else of that name and no other import
  // says otherwise.
  void resolve_inner_imports(size_t index) {
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
      if (text(id) == text2(id)) module.packages.insert(std::string(text(id)));
      std::optional<Target> target = resolve(index, text2(id));
      const auto [known, is_new] = said.try_emplace(std::string(text(id)), target);
      const bool agrees = is_new || (known->second && target && known->second->module == target->module &&
                                     known->second->member == target->member);
      if (!agrees) known->second.reset();
    }
    each_named(index, [&](NodeId id) {
      if (kind(id) != NodeKind::kImport) said.erase(std::string(text(id)));
    });
    for (auto& [name, target] : said) {
      if (target) module.imports.emplace(name, std::move(*target));
    }
  }

  std::optional<Target> resolve(size_t from, std::string_view name) const {
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

  // "a.b.Config", "a.b.Config.KEY".
  std::optional<Target> resolve_type(std::string_view name) const {
    if (auto found = types_.find(std::string(name)); found != types_.end()) {
      return Target{found->second.first, std::string(text(found->second.second)), ""};
    }
    const size_t dot = name.rfind('.');
    auto found = dot == std::string_view::npos ? types_.end() : types_.find(std::string(name.substr(0, dot)));
    if (found == types_.end()) return std::nullopt;
    return Target{found->second.first, std::string(text(found->second.second)), std::string(name.substr(dot + 1))};
  }
  Language unit_language() const { return builder_.unit().language; }

  // The one module whose path fits; of several the one beside the importer, or none.
  template <typename Fits>
  std::optional<size_t> only(size_t from, Fits&& fits) const {
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

  // "a.b.NAME", ".local.NAME", "..NAME".
  std::optional<Target> resolve_python(size_t from, std::string_view name) const {
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

  // "a.b": the file a/b.lua or a/b/init.lua, wherever the path begins.
  std::optional<Target> resolve_lua(size_t from, std::string_view name) const {
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

  // "example.com/app/config": the package's files lie in a folder of that end.
  std::optional<Target> resolve_go(std::string_view name) const {
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

  // "./config", "../m.js", "./m.js.member".
  std::optional<Target> resolve_javascript(size_t from, std::string_view name) const {
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

  // What a module's member is called in the merged unit; "" if it has none that is known.
  std::string name_of(const Target& target, int hops = 0) const {
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
      if (std::string other = name_of({module.passes_all[i], target.member, ""}, hops + 1); !other.empty())
        return other;
    }
    // Go: a package has several files.
    if (scope_ != Scope::kFolder) return {};
    for (size_t i = 0; i < modules_.size(); ++i) {
      if (folder_of(modules_[i].path) != folder_of(modules_[target.module].path)) continue;
      if (auto other = known_[i].names.find(target.member); other != known_[i].names.end()) return other->second;
    }
    return {};
  }

  // Python: what `from module import *` brings under that name; the last one counts.
  std::string opened(const Known& module, const std::string& name, int hops) const {
    if (name.empty() || name.starts_with('_')) return {};
    for (size_t i = module.open.size(); i-- > 0;) {
      if (std::string other = name_of({module.open[i], name, ""}, hops); !other.empty()) return other;
    }
    return {};
  }

  // ---- JavaScript's exports -----------------------------------------------------------------------------------------

  // The name that `exports.x`, `module.exports.x` or `module.exports` gives away; nullopt for any other expression.
  std::optional<std::string> exported(NodeId target) const {
    const Unit& all = builder_.unit();
    if (target == kNone || all.kind(target) != NodeKind::kMember) return std::nullopt;
    const NodeId base = all.child(target, 0);
    if (base == kNone) return std::nullopt;
    if (all.kind(base) == NodeKind::kName && all.text(base) == "exports") return std::string(all.text(target));
    if (all.kind(base) == NodeKind::kName && all.text(base) == "module" && all.text(target) == "exports") return "";
    const bool of_module = all.kind(base) == NodeKind::kMember && exported(base) == std::optional<std::string>("");
    return of_module ? std::optional<std::string>(std::string(all.text(target))) : std::nullopt;
  }

  // JavaScript: x of `await x`.
  NodeId awaited(NodeId id) const {
    const bool waits = id != kNone && kind(id) == NodeKind::kUnary && text(id) == "await";
    return waits ? builder_.unit().child(id, 0) : id;
  }

  // `export * from "./a"`, `export { x as y } from "./a"`, `module.exports = { ...require("./a") }`
  void pass_on(size_t index, NodeId statement) {
    if (kind(statement) == NodeKind::kExpression && unit().child_count(statement) == 1)
      statement = unit().child(statement, 0);
    if (statement == kNone || kind(statement) != NodeKind::kAssign) return;
    const std::optional<std::string> name = exported(unit().child(statement, 0));
    const NodeId value = unit().child(statement, 1);
    if (!name || value == kNone) return;
    Known& module = known_[index];
    const auto module_of = [&](NodeId id) -> std::optional<Target> {
      if (id == kNone || kind(id) != NodeKind::kImportValue) return std::nullopt;
      return resolve(index, unit().text2(id));
    };
    for (uint32_t i = 0; name->empty() && kind(value) == NodeKind::kMap && i < unit().child_count(value); ++i) {
      const NodeId part = unit().child(value, i);
      if (part == kNone || kind(part) != NodeKind::kSpread) continue;
      if (const auto all = module_of(unit().child(part, 0)); all && all->member.empty())
        module.passes_all.push_back(all->module);
    }
    if (std::optional<Target> whole = module_of(value); whole) {
      if ((name->empty() || *name == "*") && whole->member.empty()) module.passes_all.push_back(whole->module);
      if (!name->empty() && *name != "*") module.passed_on.insert_or_assign(*name, std::move(*whole));
    } else if (kind(value) == NodeKind::kMember && !name->empty()) {
      if (std::optional<Target> part = module_of(unit().child(value, 0)); part && part->member.empty())
        module.passed_on.insert_or_assign(*name, Target{part->module, std::string(text(value)), ""});
    }
  }

  // The module that a name stands for, through those that pass it on.
  Target passed_through(Target of) const {
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

  // {…} of `Object.freeze({…})`
  NodeId frozen(NodeId value) {
    const NodeId callee =
        kind(value) == NodeKind::kCall && unit().child_count(value) == 2 ? unit().child(value, 0) : kNone;
    if (callee == kNone || kind(callee) != NodeKind::kMember || (text(callee) != "freeze" && text(callee) != "seal"))
      return value;
    const NodeId of = unit().child(callee, 0), what = unit().child(value, 1);
    const bool is_it = of != kNone && kind(of) == NodeKind::kName && text(of) == "Object" && what != kNone;
    return is_it && kind(what) == NodeKind::kMap ? what : value;
  }

  void gather_exports(size_t index) {
    if (scope_ != Scope::kModule || unit_language() == Language::kPython) return;
    const std::vector<NodeId> top = known_[index].top;
    for (NodeId id : top) {
      NodeId assign = id;
      if (kind(id) == NodeKind::kExpression && unit().child_count(id) == 1) assign = unit().child(id, 0);
      if (assign == kNone || kind(assign) != NodeKind::kAssign) continue;
      const std::optional<std::string> name = exported(unit().child(assign, 0));
      if (!name || unit().child(assign, 1) == kNone) continue;
      const NodeId value = name->empty() ? frozen(unit().child(assign, 1)) : unit().child(assign, 1);
      if (known_[index].passed_on.contains(*name) || *name == "*") continue;
      if (!name->empty() || kind(value) != NodeKind::kMap) {
        give(index, *name, value);
        continue;
      }
      for (uint32_t i = 0; i < unit().child_count(value); ++i) {
        const NodeId entry = unit().child(value, i);
        if (entry != kNone && kind(entry) == NodeKind::kEntry && unit().child_count(entry) == 1) {
          give(index, std::string(text(entry)), unit().child(entry, 0));
        }
      }
      if (name->empty() && is_settled_table(value)) give(index, "", value);
    }
  }

  // Constants and the like by their names, which nobody here sets anew: others may hand it on as a whole.
  bool is_settled_table(NodeId map) {
    if (!members_set_) {
      members_set_.emplace();
      for (NodeId id = 1; id < unit().nodes.size(); ++id) {
        const NodeId target = kind(id) == NodeKind::kAssign ? unit().child(id, 0) : kNone;
        if (target != kNone && kind(target) == NodeKind::kMember) members_set_->insert(unit()[target].text);
      }
    }
    bool says = false;
    for (uint32_t i = 0; i < unit().child_count(map); ++i) {
      const NodeId entry = unit().child(map, i);
      const NodeId value = entry != kNone && kind(entry) == NodeKind::kEntry && unit().child_count(entry) == 1
                               ? unit().child(entry, 0)
                               : kNone;
      if (value == kNone || kind(value) == NodeKind::kLambda || members_set_->contains(unit()[entry].text))
        return false;
      says = says || kind(value) == NodeKind::kLiteral;
    }
    return says;
  }

  void give(size_t index, const std::string& name, NodeId value) {
    Known& module = known_[index];
    if (kind(value) == NodeKind::kName) {
      const std::string own(text(value));
      if (auto known = module.names.find(own); known != module.names.end()) {
        auto passed = module.imports.find(own);
        const std::string other = passed == module.imports.end() ? "" : name_of(passed->second);
        module.exports.insert_or_assign(name, other.empty() ? known->second : other);
        return;
      }
    }
    Node declaration;
    declaration.kind = NodeKind::kDeclare;
    declaration.flags = kConst;
    const std::string unique = module.prefix + (name.empty() ? "exports" : "exports." + name);
    declaration.text = builder_.intern(unique);
    declaration.begin = unit()[value].begin;
    declaration.end = unit()[value].end;
    module.made.push_back(builder_.add(declaration, {value}));
    module.exports.insert_or_assign(name, unique);
  }

  // ---- names --------------------------------------------------------------------------------------------------------

  // `extern const char *name;` where another module says what it is.
  void drop_declarations() {
    std::unordered_set<std::string> defined;
    for (const Known& module : known_) {
      for (NodeId id : module.top) {
        if (kind(id) == NodeKind::kDeclare && unit().child_count(id) > 0 && unit().child(id, 0) != kNone) {
          defined.insert(std::string(text(id)));
        }
      }
    }
    for (Known& module : known_) {
      std::erase_if(module.top, [&](NodeId id) {
        return kind(id) == NodeKind::kDeclare && (unit().child_count(id) == 0 || unit().child(id, 0) == kNone) &&
               (unit()[id].flags & (kStatic | kMacro)) == 0 && defined.contains(std::string(text(id)));
      });
    }
  }

  // What a function calls its own, not counting the functions within it.
  std::unordered_set<std::string> locals_of(NodeId function) const {
    const Unit& all = builder_.unit();
    std::unordered_set<std::string> out, global;
    auto add = [&](NodeId id) {
      if (id != kNone && all.kind(id) == NodeKind::kName) out.insert(std::string(all.text(id)));
    };
    std::vector<NodeId> work;
    for (uint32_t i = 0; i < all.child_count(function); ++i) work.push_back(all.child(function, i));
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      switch (all.kind(id)) {
        case NodeKind::kParameter:
        case NodeKind::kDeclare:
        case NodeKind::kHandler: out.insert(std::string(all.text(id))); break;
        case NodeKind::kFunction: out.insert(std::string(all.text(id))); continue;
        case NodeKind::kAssign:
          if (all.language != Language::kPython) break;
          add(all.child(id, 0));
          if (NodeId target = all.child(id, 0); target != kNone && all.kind(target) == NodeKind::kArray) {
            for (uint32_t i = 0; i < all.child_count(target); ++i) add(all.child(target, i));
          }
          break;
        case NodeKind::kLoop: add(all.child(id, 0)); break;
        case NodeKind::kUnknown:
          if (all.language != Language::kPython || all.text(id) != "global") break;
          for (uint32_t i = 0; i < all.child_count(id); ++i) global.insert(std::string(all.text(all.child(id, i))));
          continue;
        default: break;
      }
      for (uint32_t i = 0; i < all.child_count(id); ++i) work.push_back(all.child(id, i));
    }
    for (const std::string& name : global) out.erase(name);
    return out;
  }

  void rename(size_t index) {
    Known& module = known_[index];
    std::vector<std::unordered_set<std::string>> scopes;
    std::unordered_set<NodeId> done;  // the tree may be a DAG
    struct Step {
      NodeId id;
      bool leaves;
    };
    std::vector<Step> work;
    for (const std::vector<NodeId>* all : {&module.made, &module.top}) {
      for (size_t i = all->size(); i-- > 0;) work.push_back({(*all)[i], false});
    }
    auto hidden = [&](const std::string& name) {
      return std::any_of(scopes.begin(), scopes.end(), [&](const auto& scope) { return scope.contains(name); });
    };
    while (!work.empty()) {
      const Step step = work.back();
      work.pop_back();
      if (step.leaves) {
        scopes.pop_back();
        continue;
      }
      if (step.id == kNone || !done.insert(step.id).second) continue;
      rename_node(module, step.id, scopes.empty(), hidden);
      if (kind(step.id) == NodeKind::kFunction) {
        scopes.push_back(locals_of(step.id));
        work.push_back({kNone, true});
      }
      if (NodeId type = unit()[step.id].type; type != kNone) work.push_back({type, false});
      for (uint32_t i = unit().child_count(step.id); i-- > 0;) work.push_back({unit().child(step.id, i), false});
    }
  }

  // Python: "a.b" of the `a.b` in `a.b.KEY`, where the module says `import a.b`.
  template <typename Hidden>
  std::string path_of_package(const Known& module, NodeId id, const Hidden& hidden) const {
    const Unit& all = builder_.unit();
    std::string path;
    while (id != kNone && all.kind(id) == NodeKind::kMember) {
      path.insert(0, "." + std::string(all.text(id)));
      id = all.child(id, 0);
    }
    if (id == kNone || all.kind(id) != NodeKind::kName) return "";
    const std::string first(all.text(id));
    return module.packages.contains(first) && !hidden(first) ? first + path : "";
  }

  template <typename Hidden>
  void rename_node(const Known& module, NodeId id, bool top, Hidden&& hidden) {
    auto call = [&](const std::string& name) { builder_.at(id).text = builder_.intern(name); };
    auto own = [&](const std::string& name) {
      auto found = module.names.find(name);
      return found == module.names.end() || found->second == name ? std::string() : found->second;
    };
    const std::string name(text(id));
    switch (kind(id)) {
      case NodeKind::kName: {
        if (hidden(name)) return;
        for (NodeId type : module.open_types) {
          if (has_static(type, name) && !module.names.contains(name)) return become_member(id, std::string(text(type)));
        }
        if (auto passed = module.imports.find(name); passed != module.imports.end()) {
          std::string other = name_of(passed->second);
          if (!other.empty() && !passed->second.inner.empty()) {
            call(passed->second.inner);
            return become_member(id, other);
          }
          // const { rounds } = require("./config"): a part of what the module is, `module.exports = settings[stage]`.
          const auto& exports = known_[passed->second.module].exports;
          const bool is_script = unit_language() == Language::kJavaScript || unit_language() == Language::kTypeScript ||
                                 unit_language() == Language::kTsx;
          const auto whole =
              is_script && other.empty() && passed->second.inner.empty() && !passed->second.member.empty()
                  ? exports.find("")
                  : exports.end();
          if (whole != exports.end()) {
            call(passed->second.member);
            return become_member(id, whole->second);
          }
          // The module itself: what it exports by default.
          if (other.empty() && passed->second.member.empty()) other = name_of({passed->second.module, "default", ""});
          if (!other.empty()) return call(other);
        }
        if (std::string given = own(name); !given.empty()) return call(given);
        if (module.names.contains(name)) return;
        if (std::string other = opened(module, name, 0); !other.empty()) call(other);
        return;
      }
      case NodeKind::kCall: {
        if (unit_language() != Language::kPhp) return;
        const std::string given = returned_by(static_cast<size_t>(&module - known_.data()), id);
        if (given.empty()) return;
        call(given);
        builder_.at(id).kind = NodeKind::kName;
        builder_.at(id).child_count = 0;
        return;
      }
      case NodeKind::kMember: {
        const NodeId base = awaited(unit().child(id, 0));
        if (base == kNone) return;
        std::optional<Target> of;
        if (kind(base) == NodeKind::kImportValue) {
          of = resolve(static_cast<size_t>(&module - known_.data()), unit().text2(base));
        } else if (const std::string alias(text(base)); kind(base) == NodeKind::kName && !hidden(alias)) {
          auto passed = module.imports.find(alias);
          if (passed != module.imports.end()) of = passed_through(passed->second);
        } else if (kind(base) == NodeKind::kMember && !module.packages.empty()) {
          if (const std::string path = path_of_package(module, base, hidden); !path.empty())
            of = resolve(static_cast<size_t>(&module - known_.data()), path);
        }
        if (!of || !of->member.empty()) return;
        const std::string other = name_of({of->module, name, ""});
        if (other.empty()) return;
        call(other);
        builder_.at(id).kind = NodeKind::kName;
        builder_.at(id).child_count = 0;
        builder_.at(id).flags |= kStatic;  // (`settings.KEY = …` in a function sets the module's variable.)
        return;
      }
      case NodeKind::kTypeName: {
        const size_t dot = name.find('.');
        const std::string first = name.substr(0, dot);
        if (hidden(first)) return;
        std::string other;
        if (auto passed = module.imports.find(first); passed != module.imports.end()) {
          if (!passed->second.member.empty()) {
            other = name_of(passed->second);
          } else if (dot != std::string::npos) {
            other = name_of({passed->second.module, name.substr(dot + 1), ""});
            if (!other.empty()) return call(other);
          } else {  // new Vault() of what the module is, or exports by default
            other = name_of(passed->second);
            if (other.empty()) other = name_of({passed->second.module, "default", ""});
          }
        } else {
          other = own(first);
          if (other.empty() && !module.names.contains(first)) other = opened(module, first, 0);
        }
        if (!other.empty()) call(other + (dot == std::string::npos ? "" : name.substr(dot)));
        return;
      }
      case NodeKind::kFunction:
      case NodeKind::kType:
        if (module.apart && !text2(id).empty()) {
          builder_.at(id).text2 = builder_.intern(module.prefix + std::string(text2(id)));
        }
        [[fallthrough]];
      case NodeKind::kDeclare:
      case NodeKind::kImport:
        if (top && !is_method(id)) {
          if (std::string given = own(name); !given.empty()) call(given);
        }
        return;
      default: return;
    }
  }
  // Does a class have a static member of that name?
  bool has_static(NodeId type, std::string_view name) const {
    const Unit& all = builder_.unit();
    for (uint32_t i = 0; i < all.child_count(type); ++i) {
      const NodeId member = all.child(type, i);
      const bool named = member != kNone && (all[member].flags & kStatic) != 0 && all.text(member) == name;
      if (named && (all.kind(member) == NodeKind::kField || all.kind(member) == NodeKind::kFunction)) return true;
    }
    return false;
  }

  // KEY → Config.KEY
  void become_member(NodeId id, const std::string& owner) {
    Node base = unit()[id];
    base.kind = NodeKind::kName;
    base.text = builder_.intern(owner);
    const NodeId first = builder_.add(base, {});
    const uint32_t at = static_cast<uint32_t>(unit().children.size());
    unit().children.push_back(first);
    Node& node = builder_.at(id);
    node.kind = NodeKind::kMember;
    node.first_child = at;
    node.child_count = 1;
  }
  std::string_view text2(NodeId id) const { return builder_.unit().text2(id); }

  Merged finish() {
    std::vector<NodeId> all;
    for (size_t i = modules_.size(); i-- > 0;) {
      all.insert(all.end(), known_[i].top.begin(), known_[i].top.end());
      all.insert(all.end(), known_[i].made.begin(), known_[i].made.end());
    }
    Node root = modules_[0].unit->nodes[modules_[0].unit->root];
    root.text = builder_.intern(modules_[0].unit->text(modules_[0].unit->root));
    root.text2 = 0;
    root.begin = 0;
    root.end = static_cast<uint32_t>(out_.text.size());
    const NodeId id = builder_.add(root, all);
    std::vector<uint32_t> begins;
    for (const Known& module : known_) begins.push_back(module.begin);
    name_nested_types(builder_, id, begins);
    out_.unit = builder_.finish(id, out_.text);
    return std::move(out_);
  }

  std::span<const Module> modules_;
  Builder builder_;
  Scope scope_;
  std::vector<Known> known_;
  std::optional<std::unordered_set<StringId>> members_set_;           // by assignments, once somebody asked
  std::unordered_map<std::string, std::string> imported_;             // what a name of an import first stands for
  std::unordered_set<std::string> clashing_;                          // such names that stand for several things
  std::unordered_map<std::string, size_t> holders_;                   // modules, by name
  std::unordered_map<std::string, std::pair<size_t, NodeId>> types_;  // module and kType, by qualified name
  Merged out_;
  uint32_t line_ = 1;
};

}  // namespace

size_t Merged::module_at(uint32_t line) const {
  size_t out = 0;
  while (out + 1 < parts.size() && parts[out + 1].first_line <= line) ++out;
  return out;
}

Merged merge(std::span<const Module> modules) {
  return Merger(modules).run();
}

}  // namespace vitrine::source
