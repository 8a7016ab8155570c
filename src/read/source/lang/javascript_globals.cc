// What a file sets of the global object and asks it for, `globalThis.key = …`, `global.key`, is a variable of the file.
// (Not what it names without the object too: that may be what the platform has there.)
#include <algorithm>
#include <array>
#include <set>

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

}  // namespace vitrine::source::javascript
