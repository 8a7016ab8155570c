#include "reason/trace/set_anew.h"

#include <algorithm>
#include <vector>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::Unit;

namespace {

NodeId assignment_of(const Unit& unit, NodeId statement) {
  if (statement != kNone && unit.kind(statement) == NodeKind::kExpression) statement = unit.child(statement, 0);
  return statement != kNone && unit.kind(statement) == NodeKind::kAssign ? statement : kNone;
}

// `x`, `this.x`, `Holder.x`: what stands before the name is a plain name or `this`.
bool is_same_place(const Unit& unit, NodeId one, NodeId other) {
  if (one == kNone || other == kNone || unit.kind(one) != unit.kind(other) || unit.text(one) != unit.text(other))
    return false;
  if (unit.kind(one) == NodeKind::kName) return true;
  if (unit.kind(one) != NodeKind::kMember) return false;
  const NodeId base = unit.child(one, 0), other_base = unit.child(other, 0);
  if (base == kNone || other_base == kNone || unit.kind(base) != unit.kind(other_base)) return false;
  return unit.kind(base) == NodeKind::kThis ||
         (unit.kind(base) == NodeKind::kName && unit.text(base) == unit.text(other_base));
}

// Does it neither ask for the name nor run other code?
bool is_apart_from(const Unit& unit, NodeId part, std::string_view name) {
  constexpr NodeKind kPlain[] = {NodeKind::kLiteral, NodeKind::kName,       NodeKind::kMember, NodeKind::kUnary,
                                 NodeKind::kBinary,  NodeKind::kExpression, NodeKind::kAssign, NodeKind::kDeclare,
                                 NodeKind::kCast,    NodeKind::kThis,       NodeKind::kArray,  NodeKind::kTypeName};
  std::vector<NodeId> work{part};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    if (std::ranges::find(kPlain, unit.kind(id)) == std::end(kPlain)) return false;
    const bool is_named = unit.kind(id) == NodeKind::kName || unit.kind(id) == NodeKind::kMember;
    if (is_named && unit.text(id) == name) return false;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return true;
}

}  // namespace

NodeId set_anew_by(const UnitIndex& index, NodeId assignment) {
  const Unit& unit = index.unit();
  NodeId statement = assignment;
  if (unit.kind(index.parent(statement)) == NodeKind::kExpression) statement = index.parent(statement);
  const NodeId block = index.parent(statement), target = unit.child(assignment, 0);
  if (block == kNone || unit.kind(block) != NodeKind::kBlock || target == kNone) return kNone;
  bool behind = false;
  for (uint32_t i = 0; i < unit.child_count(block); ++i) {
    const NodeId at = unit.child(block, i);
    if (at == statement) {
      behind = true;
      continue;
    }
    if (!behind) continue;
    const NodeId set = assignment_of(unit, at);
    if (set != kNone && is_same_place(unit, unit.child(set, 0), target))
      return is_apart_from(unit, unit.child(set, 1), unit.text(target)) ? set : kNone;
    if (!is_apart_from(unit, at, unit.text(target))) return kNone;
    // (`p->x = 1; p = q; p->x = 2;`)
    const NodeId of = unit.kind(target) == NodeKind::kMember ? unit.child(target, 0) : kNone;
    if (set != kNone && of != kNone && unit.text(unit.child(set, 0)) == unit.text(of)) return kNone;
  }
  return kNone;
}

NodeId goes_on_from(const UnitIndex& index, NodeId assignment) {
  const Unit& unit = index.unit();
  if (index.parent(assignment) == kNone) return kNone;
  for (NodeId before : index.assignments(unit.text(unit.child(assignment, 0)))) {
    if (before != assignment && set_anew_by(index, before) == assignment) return before;
  }
  return kNone;
}

bool is_set_anew_at_once(const UnitIndex& index, NodeId made, std::string_view field_name) {
  const source::Unit& unit = index.unit();
  NodeId declaration = index.parent(made);
  while (declaration != kNone && unit.kind(declaration) == NodeKind::kUnary) declaration = index.parent(declaration);
  if (declaration == kNone || unit.kind(declaration) != NodeKind::kDeclare) return false;
  const NodeId block = index.parent(declaration);
  if (block == kNone || unit.kind(block) != NodeKind::kBlock) return false;
  const std::string_view variable = unit.text(declaration);
  auto names_it = [&](NodeId expression) { return names_variable(unit, expression, variable); };
  bool behind = false;
  for (uint32_t i = 0; i < unit.child_count(block); ++i) {
    const NodeId statement = unit.child(block, i);
    if (statement == declaration) {
      behind = true;
      continue;
    }
    if (!behind || statement == kNone) continue;
    const bool assigns = unit.kind(statement) == NodeKind::kAssign && unit.text(statement) == "=";
    const NodeId target = assigns ? unit.child(statement, 0) : kNone;
    if (target != kNone && unit.kind(target) == NodeKind::kMember && unit.text(target) == field_name &&
        unit.kind(unit.child(target, 0)) == NodeKind::kName && unit.text(unit.child(target, 0)) == variable)
      return !names_it(unit.child(statement, 1));
    // (A statement that may leave or jump, or that asks for it.)
    const NodeKind kind = unit.kind(statement);
    if ((kind != NodeKind::kDeclare && kind != NodeKind::kExpression && kind != NodeKind::kAssign) ||
        names_it(statement))
      return false;
  }
  return false;
}

}  // namespace vitrine::trace
