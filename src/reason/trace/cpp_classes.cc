#include "reason/trace/cpp_classes.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostBases = 8;  // in a row

NodeId arguments_in(const UnitIndex& index, NodeId written, NodeId owner, int left) {
  const source::Unit& unit = index.unit();
  if (written == kNone || unit.kind(written) != NodeKind::kTypeName || left == 0) return kNone;
  const NodeId type = index.type(unit.text(written));
  if (type == kNone) return kNone;
  if (type == owner) return unit.child_count(written) > 0 ? written : kNone;
  for (uint32_t i = 0; i < unit.child_count(type); ++i) {
    const NodeId base = unit.child(type, i);
    if (base == kNone || unit.kind(base) != NodeKind::kBase) continue;
    if (const NodeId found = arguments_in(index, unit[base].type, owner, left - 1); found != kNone) return found;
  }
  return kNone;
}

}  // namespace

bool may_call_an_object(const UnitIndex& index, NodeId call) {
  const source::Unit& unit = index.unit();
  const NodeId callee = unit.kind(call) == NodeKind::kCall ? unit.child(call, 0) : kNone;
  if (callee == kNone || !source::extends_cpp(unit.language)) return false;
  switch (unit.kind(callee)) {
    case NodeKind::kNew: return true;
    case NodeKind::kUnary: return unit.text(callee) == "*";
    case NodeKind::kName: {
      if (index.declaration(callee) != kNone) return true;
      const NodeId type = index.functions(unit.text(callee)).empty() ? index.enclosing_type(callee) : kNone;
      return type != kNone && index.holder_of_field(type, unit.text(callee)) != kNone;
    }
    default: return false;
  }
}

NodeId template_arguments(const UnitIndex& index, NodeId birth, NodeId owner) {
  const source::Unit& unit = index.unit();
  const NodeId type = birth == kNone ? kNone : unit[birth].type;
  if (type == kNone) return kNone;
  if (unit.kind(birth) != NodeKind::kCall) return arguments_in(index, type, owner, kMostBases);
  // Box<Strict>(), std::make_unique<Box<Strict>>()
  const bool names_it =
      unit.kind(unit.child(birth, 0)) == NodeKind::kName && index.type(index.last_name(birth)) == owner;
  if (names_it) return type;
  return unit.child_count(type) == 0 ? kNone : arguments_in(index, unit.child(type, 0), owner, kMostBases);
}

NodeId array_initialised(const UnitIndex& index, NodeId assignment) {
  const source::Unit& unit = index.unit();
  const NodeId target = unit.child(assignment, 0), initial = unit.child(assignment, 1);
  if (!source::extends_cpp(unit.language) || unit.text(assignment) != "=" || target == kNone || initial == kNone)
    return kNone;
  const bool is_empty =
      unit.kind(initial) == NodeKind::kNew && unit.child_count(initial) == 0 && unit[initial].type == kNone;
  const NodeId function = index.enclosing_function(assignment);
  if ((unit.kind(initial) != NodeKind::kArray && !is_empty) || unit.kind(target) != NodeKind::kMember ||
      unit.kind(unit.child(target, 0)) != NodeKind::kThis || function == kNone ||
      (unit[function].flags & source::kConstructor) == 0)
    return kNone;
  const NodeId type = index.enclosing_type(target);
  const NodeId field = type == kNone ? kNone : index.field(type, unit.text(target));
  return field != kNone && unit[field].type != kNone && (unit[unit[field].type].flags & source::kArrayType) != 0
             ? field
             : static_cast<NodeId>(kNone);
}

}  // namespace vitrine::trace
