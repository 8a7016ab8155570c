// A cipher that is told the same thing twice before anybody uses it: what it was told first is for nothing.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

// A call that says something of what it is called of, and does nothing with it: `aes.GenerateIV()`.
bool Evaluator::only_sets(const knowledge::Api& api) {
  return api.amend && api.object && !api.anew && api.origin.empty() && api.returns.empty() && api.fills.empty() &&
         !api.set.empty() &&
         std::ranges::none_of(api.set, [](const auto& binding) { return binding.property == "function"; });
}

// Is the variable that the call or assignment says something of made in this function, and up to there only told
// something, whatever the way?
bool Evaluator::is_only_set_before(NodeId call) const {
  const bool assigns = unit_.kind(call) == NodeKind::kAssign;
  const NodeId member = unit_.child(call, 0);
  if ((!assigns && unit_.kind(call) != NodeKind::kCall) || unit_.kind(member) != NodeKind::kMember) return false;
  const NodeId variable = unit_.child(member, 0), function = index_.enclosing_function(call);
  if (function == kNone || variable == kNone || unit_.kind(variable) != NodeKind::kName) return false;
  const NodeId declared = index_.declaration(variable);
  if (declared == kNone || unit_.kind(declared) != NodeKind::kDeclare ||
      index_.enclosing_function(declared) != function || unit_.child(declared, 0) == kNone) {
    return false;
  }
  const NodeKind made = unit_.kind(unit_.child(declared, 0));
  if (made != NodeKind::kNew && made != NodeKind::kCall) return false;
  for (NodeId up = index_.parent(call); up != kNone && up != function; up = index_.parent(up)) {
    if (unit_.kind(up) == NodeKind::kLoop && (unit_[declared].begin < unit_[up].begin)) return false;
  }
  auto only_told = [&](NodeId use) {
    const NodeId of = index_.parent(use), by = index_.parent(of);
    if (index_.enclosing_function(use) != function || unit_.kind(of) != NodeKind::kMember) return false;
    if (unit_.child(of, 0) != use || unit_.child(by, 0) != of) return false;
    if (unit_.kind(by) == NodeKind::kAssign) return true;
    if (unit_.kind(by) != NodeKind::kCall) return false;
    const auto& apis = catalogue_.calls(index_.language(), qualify(unit_.text(of)));
    return !apis.empty() && std::ranges::all_of(apis, [](const knowledge::Api* api) { return only_sets(*api); });
  };
  std::vector<NodeId> work{function};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (unit_[id].end <= unit_[declared].end || unit_[id].begin >= unit_[call].end) continue;
    const bool named = unit_.kind(id) == NodeKind::kName && id != variable && unit_[id].text == unit_[variable].text;
    if (named && !only_told(id)) return false;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

}  // namespace vitrine::trace
