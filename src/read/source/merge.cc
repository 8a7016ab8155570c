#include "read/source/merge.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/path.h"
#include "read/source/merger.h"
#include "read/source/nested_types.h"
#include "read/source/properties.h"

namespace vitrine::source {
namespace {

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

}  // namespace

Merger::Merger(std::span<const Module> modules)
    : modules_(modules), builder_(modules[0].unit->language), scope_(scope_of(modules[0].unit->language)) {}

Merged Merger::run() {
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

void Merger::place(size_t index) {
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

void Merger::copy(size_t index) {
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

void Merger::take_settings() {
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

void Merger::take_returned() {
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

void Merger::give_settings(size_t index, NodeId all) {
  give(index, "", all);
  give(index, "default", all);
  for (uint32_t i = 0; kind(all) == NodeKind::kMap && i < unit().child_count(all); ++i) {
    const NodeId entry = unit().child(all, i);
    const std::string name(text(entry));
    if (!known_[index].exports.contains(name)) give(index, name, unit().child(entry, 0));
  }
}

void Merger::join_parts() {
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

void Merger::forget(NodeId whole) {
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

void Merger::drop_copies() {
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

void Merger::drop_declarations() {
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

Merged Merger::finish() {
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
  out_.unit.path = modules_[0].path;
  return std::move(out_);
}

size_t Merged::module_at(uint32_t line) const {
  size_t out = 0;
  while (out + 1 < parts.size() && parts[out + 1].first_line <= line) ++out;
  return out;
}

Merged merge(std::span<const Module> modules) {
  return Merger(modules).run();
}

}  // namespace vitrine::source
