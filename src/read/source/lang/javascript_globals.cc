// Names of a file that stand for something outside of it: members of the global object, parts of packages.
//
// What a file sets of the global object and asks it for, `globalThis.key = …`, `global.key`, is a variable of the file.
// (Not what it names without the object too: that may be what the platform has there.)
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {

namespace {

constexpr std::array<std::string_view, 4> kGlobalObject = {"globalThis", "global", "window", "self"};

bool is_global_object(std::string_view name) {
  return std::ranges::find(kGlobalObject, name) != kGlobalObject.end();
}

// globalThis.key
bool is_of_all(const Unit& unit, NodeId id) {
  const NodeId base = id != kNone && unit.kind(id) == NodeKind::kMember ? unit.child(id, 0) : kNone;
  return base != kNone && unit.kind(base) == NodeKind::kName && is_global_object(unit.text(base));
}

}  // namespace

void JavaScriptLowering::declare_globals(std::vector<NodeId>& head) {
  std::set<StringId> set;
  for (NodeId id = 1; id < unit().nodes.size(); ++id) {
    const NodeId target = unit().kind(id) == NodeKind::kAssign ? unit().child(id, 0) : kNone;
    if (is_of_all(unit(), target)) set.insert(unit()[target].text);
  }
  if (set.empty()) return;
  for (NodeId id = 1; id < unit().nodes.size(); ++id) {
    const NodeKind kind = unit().kind(id);
    if (kind == NodeKind::kMember || kind == NodeKind::kEntry || kind == NodeKind::kLiteral) continue;
    if (kind != NodeKind::kName && is_global_object(unit().text(id))) return;  // a variable of that name
    set.erase(unit()[id].text);
  }
  std::set<StringId> declared;
  for (NodeId id = 1, end = static_cast<NodeId>(unit().nodes.size()); id < end; ++id) {
    if (!is_of_all(unit(), id) || !set.contains(unit()[id].text)) continue;
    at(id).kind = NodeKind::kName;
    at(id).child_count = 0;
    if (!declared.insert(unit()[id].text).second) continue;
    const Item here{.begin = unit()[id].begin, .end = unit()[id].begin};
    const NodeId variable = add(NodeKind::kDeclare, here, {});
    at(variable).text = unit()[id].text;
    head.push_back(variable);
  }
}

// `class Own extends Agent` beside `const { Agent } = require("https")`: the base is https.Agent.
void JavaScriptLowering::name_bases() {
  struct Named {
    NodeId declared = kNone;
    size_t times = 0;
  };
  std::vector<NodeId> bases;
  std::unordered_map<std::string, Named> heads;
  const auto head_of = [&](NodeId base) {
    const std::string_view written = unit().text(base);
    return std::string(written.substr(0, written.find('.')));
  };
  for (NodeId id = 1; id < unit().nodes.size(); ++id) {
    const NodeId type = unit().kind(id) == NodeKind::kBase ? unit()[id].type : kNone;
    if (type == kNone || unit().text(type).empty()) continue;
    bases.push_back(type);
    heads.try_emplace(head_of(type));
  }
  for (NodeId id = 1; !bases.empty() && id < unit().nodes.size(); ++id) {
    const NodeKind kind = unit().kind(id);
    const bool names = kind == NodeKind::kDeclare || kind == NodeKind::kParameter || kind == NodeKind::kFunction ||
                       kind == NodeKind::kType || kind == NodeKind::kImport;
    const auto found = names ? heads.find(std::string(unit().text(id))) : heads.end();
    if (found == heads.end()) continue;
    found->second.declared = id;
    ++found->second.times;
  }
  for (const NodeId base : bases) {
    const std::string head = head_of(base);
    const Named& named = heads[head];
    if (named.times != 1 || unit().kind(named.declared) != NodeKind::kDeclare ||
        unit().child_count(named.declared) == 0)
      continue;
    std::string members(unit().text(base).substr(head.size()));
    NodeId module = unit().child(named.declared, 0);
    for (; module != kNone && unit().kind(module) == NodeKind::kMember; module = unit().child(module, 0)) {
      members.insert(0, "." + std::string(unit().text(module)));
    }
    if (module == kNone || unit().kind(module) != NodeKind::kImportValue) continue;
    const std::string package(unit().text2(module));
    if (!package.starts_with('.') && !package.starts_with('/')) at(base).text = intern(package + members);
  }
}

}  // namespace vitrine::source::javascript
