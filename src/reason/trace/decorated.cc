#include "reason/trace/decorated.h"

#include <algorithm>
#include <vector>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::Unit;

namespace {

bool has_parameter(const Unit& unit, NodeId function, std::string_view name) {
  for (uint32_t i = 0; i < unit.child_count(function); ++i) {
    const NodeId child = unit.child(function, i);
    if (child != kNone && unit.kind(child) == NodeKind::kParameter && unit.text(child) == name) return true;
  }
  return false;
}

// `function(pw, rounds // 2)`, `function(*given, rounds=2)`: not just the parameters of the function around.
bool hands_on_otherwise(const Unit& unit, NodeId call, NodeId inner) {
  for (uint32_t i = 1; i < unit.child_count(call); ++i) {
    NodeId given = unit.child(call, i);
    if (given != kNone && (unit.kind(given) == NodeKind::kSpread || unit.kind(given) == NodeKind::kKeyword))
      given = unit.child(given, 0);
    const bool is_own =
        given != kNone && unit.kind(given) == NodeKind::kName && has_parameter(unit, inner, unit.text(given));
    if (!is_own) return true;
  }
  return false;
}

// Does it set one of the function's parameters, or an element of it: `more["rounds"] = 2`, `more.setdefault(…)`?
bool changes_parameter(const Unit& unit, NodeId id, NodeId inner) {
  NodeId of = kNone;
  if (unit.kind(id) == NodeKind::kAssign) {
    of = unit.child(id, 0);
    if (of != kNone && unit.kind(of) == NodeKind::kIndex) of = unit.child(of, 0);
  } else if (unit.kind(id) == NodeKind::kCall && unit.kind(unit.child(id, 0)) == NodeKind::kMember) {
    const std::string_view method = unit.text(unit.child(id, 0));
    if (method == "update" || method == "setdefault" || method == "pop") of = unit.child(unit.child(id, 0), 0);
  }
  return of != kNone && unit.kind(of) == NodeKind::kName && has_parameter(unit, inner, unit.text(of));
}

// A function in it that calls what it is given stands in for that and gives it something else.
bool changes_what_is_handed_on(const UnitIndex& index, NodeId decorator) {
  const Unit& unit = index.unit();
  bool calls = false, changes = false;
  std::vector<NodeId> work{decorator};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
    const NodeId inner = index.enclosing_function(id);
    if (inner == kNone || inner == decorator) continue;
    changes = changes || changes_parameter(unit, id, inner);
    const NodeId callee = unit.kind(id) == NodeKind::kCall ? unit.child(id, 0) : kNone;
    if (callee == kNone || unit.kind(callee) != NodeKind::kName || has_parameter(unit, inner, unit.text(callee)))
      continue;
    bool is_given = false;  // what the decorator, or a function between, is given
    for (NodeId up = index.enclosing_function(inner); up != kNone; up = index.enclosing_function(up)) {
      is_given = is_given || has_parameter(unit, up, unit.text(callee));
      if (up == decorator) break;
    }
    if (!is_given) continue;
    calls = true;
    changes = changes || hands_on_otherwise(unit, id, inner);
  }
  return calls && changes;
}

}  // namespace

NodeId changing_decorator(const UnitIndex& index, NodeId function) {
  const Unit& unit = index.unit();
  if (unit.language != source::Language::kPython || index.enclosing_type(function) != kNone) return kNone;
  NodeId found = kNone;
  for (NodeId annotation : index.annotations_of(function)) {
    const std::vector<NodeId>& own = index.functions(unit.text(annotation));
    if (own.size() != 1 || index.enclosing_type(own.front()) != kNone || index.enclosing_function(own.front()) != kNone)
      continue;
    if (!changes_what_is_handed_on(index, own.front())) continue;
    if (found != kNone) return kNone;
    found = annotation;
  }
  return found;
}

}  // namespace vitrine::trace
