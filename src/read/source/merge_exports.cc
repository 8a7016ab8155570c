// What JavaScript's modules give away.
#include "read/source/merger.h"

namespace vitrine::source {
namespace {

constexpr size_t kMostTables = 64;

}  // namespace

std::optional<std::string> Merger::exported(NodeId target) const {
  const Unit& all = builder_.unit();
  if (target == kNone || all.kind(target) != NodeKind::kMember) return std::nullopt;
  const NodeId base = all.child(target, 0);
  if (base == kNone) return std::nullopt;
  if (all.kind(base) == NodeKind::kName && all.text(base) == "exports") return std::string(all.text(target));
  if (all.kind(base) == NodeKind::kName && all.text(base) == "module" && all.text(target) == "exports") return "";
  const bool of_module = all.kind(base) == NodeKind::kMember && exported(base) == std::optional<std::string>("");
  return of_module ? std::optional<std::string>(std::string(all.text(target))) : std::nullopt;
}

NodeId Merger::awaited(NodeId id) const {
  const bool waits = id != kNone && kind(id) == NodeKind::kUnary && text(id) == "await";
  return waits ? builder_.unit().child(id, 0) : id;
}

void Merger::pass_on(size_t index, NodeId statement) {
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

NodeId Merger::frozen(NodeId value) {
  const NodeId callee =
      kind(value) == NodeKind::kCall && unit().child_count(value) == 2 ? unit().child(value, 0) : kNone;
  if (callee == kNone || kind(callee) != NodeKind::kMember || (text(callee) != "freeze" && text(callee) != "seal"))
    return value;
  const NodeId of = unit().child(callee, 0), what = unit().child(value, 1);
  const bool is_it = of != kNone && kind(of) == NodeKind::kName && text(of) == "Object" && what != kNone;
  return is_it && kind(what) == NodeKind::kMap ? what : value;
}

void Merger::gather_exports(size_t index) {
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

bool Merger::is_settled_table(NodeId map) {
  if (!members_set_) {
    members_set_.emplace();
    for (NodeId id = 1; id < unit().nodes.size(); ++id) {
      const NodeId target = kind(id) == NodeKind::kAssign ? unit().child(id, 0) : kNone;
      if (target != kNone && kind(target) == NodeKind::kMember) members_set_->insert(unit()[target].text);
    }
  }
  // (Tables of tables as well: `{ production: { rounds: 1000 } }`, asked for what stands under a stage's name.)
  bool says = false;
  std::vector<NodeId> work{map};
  for (size_t at = 0; at < work.size(); ++at) {
    if (at > kMostTables) return false;
    for (uint32_t i = 0; i < unit().child_count(work[at]); ++i) {
      const NodeId entry = unit().child(work[at], i);
      const NodeId value = entry != kNone && kind(entry) == NodeKind::kEntry && unit().child_count(entry) == 1
                               ? unit().child(entry, 0)
                               : kNone;
      if (at > 0 && value == kNone) continue;
      if (value == kNone || kind(value) == NodeKind::kLambda || members_set_->contains(unit()[entry].text))
        return false;
      if (kind(value) == NodeKind::kMap) work.push_back(value);
      says = says || kind(value) == NodeKind::kLiteral;
    }
  }
  return says;
}

void Merger::give(size_t index, const std::string& name, NodeId value) {
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

}  // namespace vitrine::source
