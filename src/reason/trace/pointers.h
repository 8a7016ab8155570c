// C: what is known of a pointer by its declaration.
#pragma once

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "read/source/ir_c.h"
#include "reason/trace/index.h"

namespace vitrine::trace {

// A local variable that is declared as a pointer to numbers that are no bytes: what it points at is one of them.
inline bool points_at_numbers(const source::Unit& unit, const UnitIndex& index, source::NodeId pointer) {
  constexpr std::string_view kNumbers[] = {"int",           "long",    "unsigned", "unsigned int",
                                           "unsigned long", "short",   "size_t",   "int32_t",
                                           "uint32_t",      "int64_t", "uint64_t", "std.size_t"};
  while (unit.kind(pointer) == source::NodeKind::kCast) pointer = unit.child(pointer, 0);
  if (!index.is_c() || unit.kind(pointer) != source::NodeKind::kName) return false;
  const source::NodeId declared = index.declaration(pointer);
  if (declared == source::kNone || unit.kind(declared) != source::NodeKind::kDeclare) return false;
  const source::NodeId type = unit[declared].type;
  return type != source::kNone && (unit[type].flags & source::kPointer) != 0 &&
         std::ranges::find(kNumbers, unit.text(type)) != std::end(kNumbers);
}

// C: of a declared type of records of the unit themselves, not of pointers or references to them: what is put there
// is copied.
inline bool holds_record(const source::Unit& unit, const UnitIndex& index, source::NodeId declared) {
  if (!index.is_c() || declared == source::kNone || (unit[declared].flags & source::kReference) != 0) return false;
  const source::NodeId type = unit[declared].type;
  const source::NodeId meant = type == source::kNone ? type : index.behind_alias(type);
  if (meant == source::kNone) return false;
  const uint16_t flags = static_cast<uint16_t>(unit[type].flags | unit[meant].flags);
  const source::NodeId record = index.type(unit.text(meant));
  return (flags & (source::kPointer | source::kArrayType)) == 0 && record != source::kNone &&
         unit.child_count(record) > 0;
}

// What stands for something that is kept: `a`, `a.b`, `a[i]`, `*a`.
inline bool names_kept(const source::Unit& unit, source::NodeId expression) {
  using source::NodeKind;
  if (expression == source::kNone) return false;
  const NodeKind kind = unit.kind(expression);
  return kind == NodeKind::kName || kind == NodeKind::kMember || kind == NodeKind::kIndex ||
         (kind == NodeKind::kUnary && unit.text(expression) == "*");
}

// C++: the variable of the unit's own that `space::name` says; kNone where it says no such.
inline source::NodeId variable_in_namespace(const source::Unit& unit, const UnitIndex& index, source::NodeId member) {
  using source::NodeKind;
  if (!source::extends_cpp(unit.language) || unit.kind(member) != NodeKind::kMember) return source::kNone;
  const source::NodeId space = unit.child(member, 0);
  if (space == source::kNone || unit.kind(space) != NodeKind::kName || index.declaration(space) != source::kNone)
    return source::kNone;
  const std::string qualified = std::string(unit.text(space)) + "." + std::string(unit.text(member));
  for (source::NodeId one : index.globals(unit.text(member))) {
    if (unit.kind(one) != NodeKind::kDeclare || (unit[one].flags & source::kMacro) != 0) continue;
    const std::string_view whole = unit.text2(one);
    if (whole == qualified || whole.ends_with("." + qualified)) return one;
  }
  return source::kNone;
}

}  // namespace vitrine::trace
