#include "reason/trace/said.h"

#include <algorithm>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

bool may_say(const UnitIndex& index, const Object& object, const std::string& property, const Call& call, NodeId name) {
  const source::Unit& unit = index.unit();
  const bool by_default =
      object.api != nullptr && std::ranges::any_of(object.api->default_blocks, [&](const knowledge::Default& block) {
        return std::ranges::any_of(block.values, [&](const auto& value) { return value.first == property; });
      });
  if (name != kNone && unit.kind(name) == NodeKind::kKeyword) name = unit.child(name, 0);
  if (by_default || object.birth == kNone || name == kNone) return true;
  if (name == object.birth) return false;
  const NodeId function = index.enclosing_function(object.birth);
  if (function != index.enclosing_function(call.node) || unit.kind(name) != NodeKind::kName) return true;
  // (A module of Python runs from its top before anybody can ask it for what it made.)
  const bool of_module = function == kNone;
  if (of_module && unit.language != source::Language::kPython) return true;
  std::vector<NodeId> work{of_module ? unit.root : function};
  for (size_t i = 0; i < work.size(); ++i) {
    for (uint32_t k = 0; k < unit.child_count(work[i]); ++k) {
      const NodeId child = unit.child(work[i], k);
      if (child == kNone || child == name) continue;
      work.push_back(child);
      if (unit.kind(child) != NodeKind::kName || unit[child].text != unit[name].text) continue;
      if (of_module && index.enclosing_function(child) != kNone) return true;
      const NodeKind around = unit.kind(work[i]);
      if (k > 0 || (around != NodeKind::kMember && around != NodeKind::kAssign)) return true;
    }
  }
  return false;
}

}  // namespace vitrine::trace
