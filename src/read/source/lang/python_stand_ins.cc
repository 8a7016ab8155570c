// What stands in for a module that is not installed: `try: import x` … `except ImportError: x = None`. Where the name
// is used it is the import; nothing can be done with None.
#include <set>
#include <utility>
#include <vector>

#include "read/source/lang/python_lowering.h"

namespace vitrine::source::python {

namespace {

using Named = std::pair<NodeId, StringId>;  // the function whose name it is (kNone: the module's), the name

bool is_none(const Unit& unit, NodeId value) {
  return value != kNone && unit.kind(value) == NodeKind::kLiteral &&
         unit[value].op == static_cast<uint8_t>(LiteralKind::kNull);
}

}  // namespace

void drop_stand_ins(Unit& unit) {
  std::set<Named> imported, global;
  std::vector<std::pair<NodeId, NodeId>> none;  // function, assignment
  std::vector<std::pair<NodeId, NodeId>> work{{kNone, unit.root}}, imports;
  while (!work.empty()) {
    auto [function, id] = work.back();
    work.pop_back();
    const NodeKind kind = unit.kind(id);
    // (What a class's body names is the class's.)
    if (kind == NodeKind::kFunction || kind == NodeKind::kType) function = id;
    if (kind == NodeKind::kImport) imports.emplace_back(function, id);
    const NodeId first = unit.child(id, 0);
    if (kind == NodeKind::kAssign && unit.text(id) == "=" && first != kNone && unit.kind(first) == NodeKind::kName &&
        is_none(unit, unit.child(id, 1))) {
      none.emplace_back(function, id);
    }
    const bool says_global = kind == NodeKind::kUnknown && unit.text(id) == "global";
    for (uint32_t i = 0; i < unit.child_count(id); ++i) {
      const NodeId child = unit.child(id, i);
      if (child == kNone) continue;
      if (says_global) global.emplace(function, unit[child].text);
      work.emplace_back(function, child);
    }
  }
  if (none.empty() || imports.empty()) return;
  const auto owner = [&](NodeId function, StringId name) {
    return Named{global.contains({function, name}) ? kNone : function, name};
  };
  for (const auto& [function, id] : imports) imported.insert(owner(function, unit[id].text));
  for (const auto& [function, id] : none) {
    if (!imported.contains(owner(function, unit[unit.child(id, 0)].text))) continue;
    unit.nodes[id].kind = NodeKind::kBlock;
    unit.nodes[id].text = 0;
    unit.nodes[id].child_count = 0;
  }
}

}  // namespace vitrine::source::python
