// A function that is written without a name goes by that of what it is given to: `x.derive = function …`,
// `const derive = …`, `{derive: …}`. It is no name to call it by, so it is the qualified one only.
#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {

void name_functions(Unit& unit) {
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    NodeKind kind = unit.kind(id);
    NodeId value = kNone;
    StringId name = unit.nodes[id].text;
    if (kind == NodeKind::kAssign) {
      NodeId target = unit.child(id, 0);
      if (target == kNone || (unit.kind(target) != NodeKind::kMember && unit.kind(target) != NodeKind::kName)) continue;
      name = unit.nodes[target].text;
      value = unit.child(id, 1);
    } else if (kind == NodeKind::kDeclare || kind == NodeKind::kField || kind == NodeKind::kEntry) {
      value = unit.child(id, 0);
    }
    if (value == kNone || unit.kind(value) != NodeKind::kLambda) continue;
    Node& function = unit.nodes[unit.child(value, 0)];
    bool says_nothing = name == 0 || unit.strings[name] == "exports" || unit.strings[name] == "default";
    if (function.text == 0 && function.text2 == 0 && !says_nothing) function.text2 = name;
  }
}

}  // namespace vitrine::source::javascript
