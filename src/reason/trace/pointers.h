// C: what is known of a pointer by its declaration.
#pragma once

#include <algorithm>
#include <iterator>
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

}  // namespace vitrine::trace
