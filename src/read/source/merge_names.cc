// Names of a module's own, where the language gives the files one each.
#include <algorithm>

#include "read/source/merger.h"

namespace vitrine::source {

std::vector<NodeId> Merger::named_in(size_t index) const {
  std::vector<NodeId> out;
  const Known& module = known_[index];
  std::vector<NodeId> work(module.top.rbegin(), module.top.rend());
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    switch (kind(id)) {
      case NodeKind::kFunction:
      case NodeKind::kType:
      case NodeKind::kDeclare:
      case NodeKind::kImport: out.push_back(id); break;
      case NodeKind::kAssign:
        if (builder_.unit().language != Language::kPython) break;
        if (NodeId target = builder_.unit().child(id, 0); target != kNone && kind(target) == NodeKind::kName)
          out.push_back(target);
        if (NodeId target = builder_.unit().child(id, 0); target != kNone && kind(target) == NodeKind::kArray) {
          for (uint32_t i = 0; i < builder_.unit().child_count(target); ++i) {
            if (NodeId one = builder_.unit().child(target, i); one != kNone && kind(one) == NodeKind::kName)
              out.push_back(one);
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
        for (uint32_t i = builder_.unit().child_count(id); i-- > 0;) {
          if (NodeId child = builder_.unit().child(id, i); child != kNone) work.push_back(child);
        }
        break;
      default: break;
    }
  }
  return out;
}

bool Merger::is_method(NodeId id) const {
  return scope_ == Scope::kFolder && kind(id) == NodeKind::kFunction && (builder_.unit()[id].flags & kReceiver) != 0;
}

void Merger::count_names(size_t index) {
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
  for (NodeId id : named_in(index)) {
    const NodeKind what = kind(id);
    const bool visible =
        scope_ == Scope::kShared ? what == NodeKind::kType : what == NodeKind::kFunction || what == NodeKind::kDeclare;
    if (visible && seen.insert(text(id)).second) ++holders_[std::string(text(id))];
  }
}

bool Merger::is_part_of_module(NodeId type) {
  if (unit_language() != Language::kRuby) return false;
  for (uint32_t i = 0; i < unit().child_count(type); ++i) {
    const NodeId member = unit().child(type, i);
    if (member != kNone && kind(member) != NodeKind::kType && kind(member) != NodeKind::kField) return false;
  }
  return true;
}

void Merger::define(size_t index) {
  Known& module = known_[index];
  for (NodeId id : named_in(index)) {
    if (is_method(id)) continue;
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
  }
}

std::unordered_set<std::string> Merger::locals_of(NodeId function) const {
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

void Merger::rename(size_t index) {
  Known& module = known_[index];
  scopes_.clear();
  std::unordered_set<NodeId> done;  // the tree may be a DAG
  struct Step {
    NodeId id;
    bool leaves;
  };
  std::vector<Step> work;
  for (const std::vector<NodeId>* all : {&module.made, &module.top}) {
    for (size_t i = all->size(); i-- > 0;) work.push_back({(*all)[i], false});
  }
  while (!work.empty()) {
    const Step step = work.back();
    work.pop_back();
    if (step.leaves) {
      scopes_.pop_back();
      continue;
    }
    if (step.id == kNone || !done.insert(step.id).second) continue;
    rename_node(module, step.id);
    if (kind(step.id) == NodeKind::kFunction) {
      scopes_.push_back(locals_of(step.id));
      work.push_back({kNone, true});
    }
    if (NodeId type = unit()[step.id].type; type != kNone) work.push_back({type, false});
    for (uint32_t i = unit().child_count(step.id); i-- > 0;) work.push_back({unit().child(step.id, i), false});
  }
}

void Merger::call(NodeId id, const std::string& name) {
  builder_.at(id).text = builder_.intern(name);
}

std::string Merger::own(const Known& module, const std::string& name) {
  auto found = module.names.find(name);
  return found == module.names.end() || found->second == name ? std::string() : found->second;
}

bool Merger::is_hidden(const std::string& name) const {
  return std::ranges::any_of(scopes_, [&](const auto& scope) { return scope.contains(name); });
}

void Merger::rename_node(const Known& module, NodeId id) {
  switch (kind(id)) {
    case NodeKind::kName: return rename_name(module, id);
    case NodeKind::kCall:
      for (uint32_t i = 1; i < unit().child_count(id); ++i) become_module(module, unit().child(id, i));
      return rename_required(module, id);
    case NodeKind::kIndex:
    case NodeKind::kSpread:
    case NodeKind::kEntry:
      // require('./config')[stage], { ...require('./base') }
      if (unit().child_count(id) > 0) become_module(module, unit().child(id, 0));
      return;
    case NodeKind::kMember: return rename_member(module, id);
    case NodeKind::kTypeName: return rename_type_name(module, id);
    case NodeKind::kFunction:
    case NodeKind::kType:
      if (module.apart && !text2(id).empty())
        builder_.at(id).text2 = builder_.intern(module.prefix + std::string(text2(id)));
      [[fallthrough]];
    case NodeKind::kDeclare:
    case NodeKind::kImport:
      if (scopes_.empty() && !is_method(id)) {
        if (std::string given = own(module, std::string(text(id))); !given.empty()) call(id, given);
      }
      return;
    default: return;
  }
}

void Merger::rename_name(const Known& module, NodeId id) {
  const std::string name(text(id));
  if (is_hidden(name)) return;
  for (NodeId type : module.open_types) {
    if (has_static(type, name) && !module.names.contains(name)) return become_member(id, std::string(text(type)));
  }
  if (auto passed = module.imports.find(name); passed != module.imports.end()) {
    std::string other = name_of(passed->second);
    if (!other.empty() && !passed->second.inner.empty()) {
      call(id, passed->second.inner);
      return become_member(id, other);
    }
    // const { rounds } = require("./config"): a part of what the module is, `module.exports = settings[stage]`.
    const auto& exports = known_[passed->second.module].exports;
    const bool is_script = unit_language() == Language::kJavaScript || unit_language() == Language::kTypeScript ||
                           unit_language() == Language::kTsx;
    const auto whole = is_script && other.empty() && passed->second.inner.empty() && !passed->second.member.empty()
                           ? exports.find("")
                           : exports.end();
    if (whole != exports.end()) {
      call(id, passed->second.member);
      return become_member(id, whole->second);
    }
    // The module itself: what it exports by default.
    if (other.empty() && passed->second.member.empty()) other = name_of({passed->second.module, "default", ""});
    if (!other.empty()) return call(id, other);
  }
  if (std::string given = own(module, name); !given.empty()) return call(id, given);
  if (module.names.contains(name)) return;
  if (std::string other = opened(module, name, 0); !other.empty()) call(id, other);
}

void Merger::rename_required(const Known& module, NodeId id) {
  if (unit_language() != Language::kPhp) return;
  const std::string given = returned_by(static_cast<size_t>(&module - known_.data()), id);
  if (given.empty()) return;
  call(id, given);
  builder_.at(id).kind = NodeKind::kName;
  builder_.at(id).child_count = 0;
}

void Merger::rename_member(const Known& module, NodeId id) {
  const std::string name(text(id));
  const NodeId base = awaited(unit().child(id, 0));
  if (base == kNone) return;
  std::optional<Target> of;
  if (kind(base) == NodeKind::kImportValue) {
    of = resolve(static_cast<size_t>(&module - known_.data()), unit().text2(base));
  } else if (const std::string alias(text(base)); kind(base) == NodeKind::kName && !is_hidden(alias)) {
    auto passed = module.imports.find(alias);
    if (passed != module.imports.end()) of = passed_through(passed->second);
  }
  if (!of || !of->member.empty()) return;
  const std::string other = name_of({of->module, name, ""});
  if (other.empty()) return;
  call(id, other);
  builder_.at(id).kind = NodeKind::kName;
  builder_.at(id).child_count = 0;
  builder_.at(id).flags |= kStatic;  // (`settings.KEY = …` in a function sets the module's variable.)
}

void Merger::rename_type_name(const Known& module, NodeId id) {
  const std::string name(text(id));
  const size_t dot = name.find('.');
  const std::string first = name.substr(0, dot);
  if (is_hidden(first)) return;
  std::string other;
  if (auto passed = module.imports.find(first); passed != module.imports.end()) {
    if (!passed->second.member.empty()) {
      other = name_of(passed->second);
    } else if (dot != std::string::npos) {
      other = name_of({passed->second.module, name.substr(dot + 1), ""});
      if (!other.empty()) return call(id, other);
    } else {  // new Vault() of what the module is, or exports by default
      other = name_of(passed->second);
      if (other.empty()) other = name_of({passed->second.module, "default", ""});
    }
  } else {
    other = own(module, first);
    if (other.empty() && !module.names.contains(first)) other = opened(module, first, 0);
  }
  if (!other.empty()) call(id, other + (dot == std::string::npos ? "" : name.substr(dot)));
}

void Merger::become_module(const Known& module, NodeId import) {
  if (scope_ != Scope::kModule || import == kNone || kind(import) != NodeKind::kImportValue) return;
  const auto of = resolve(static_cast<size_t>(&module - known_.data()), unit().text2(import));
  const std::string whole = of && of->member.empty() ? name_of(*of) : "";
  if (whole.empty()) return;
  Node& node = builder_.at(import);
  node.text = builder_.intern(whole);
  node.kind = NodeKind::kName;
  node.child_count = 0;
}

bool Merger::has_static(NodeId type, std::string_view name) const {
  const Unit& all = builder_.unit();
  for (uint32_t i = 0; i < all.child_count(type); ++i) {
    const NodeId member = all.child(type, i);
    const bool named = member != kNone && (all[member].flags & kStatic) != 0 && all.text(member) == name;
    if (named && (all.kind(member) == NodeKind::kField || all.kind(member) == NodeKind::kFunction)) return true;
  }
  return false;
}

void Merger::become_member(NodeId id, const std::string& owner) {
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

}  // namespace vitrine::source
