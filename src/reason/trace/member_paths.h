// Members of parameters that a condition compares with a text, `o.kind === "AES"`: where it holds they are variables of
// the function, by a name that no code can give one.
#pragma once

#include <string>

#include "reason/trace/index.h"

namespace vitrine::trace {

inline constexpr char kMemberMark = '\x02';

// Is a name given another value in a function, or within it? A member also where another object than `this` is given
// one.
inline bool may_set(const source::Unit& unit, const UnitIndex& index, std::string_view name, source::NodeId function,
                    bool member) {
  for (source::NodeId assignment : index.assignments(name)) {
    const source::NodeId target = unit.child(assignment, 0);
    const bool is_member = target != source::kNone && unit.kind(target) == source::NodeKind::kMember;
    const source::NodeId base = is_member ? unit.child(target, 0) : source::kNone;
    if (member && is_member && base != source::kNone && unit.kind(base) != source::NodeKind::kThis) return true;
    for (source::NodeId at = index.enclosing_function(assignment); at != source::kNone;
         at = index.enclosing_function(at))
      if (at == function && (member || !is_member)) return true;
  }
  return false;
}

// What `o.kind` of a parameter `o` is called then; "" for any other member, and where the file sets a member of that
// name or the parameter anew.
inline std::string path_of_member(const source::Unit& unit, const UnitIndex& index, source::NodeId member) {
  std::string path;
  for (source::NodeId at = member; at != source::kNone; at = unit.child(at, 0)) {
    const source::NodeKind kind = unit.kind(at);
    if (kind != source::NodeKind::kMember && kind != source::NodeKind::kName) return {};
    if (may_set(unit, index, unit.text(at), index.enclosing_function(member), kind == source::NodeKind::kMember))
      return {};
    path.insert(0, std::string(unit.text(at)) + ".");
    if (kind == source::NodeKind::kMember) continue;
    const source::NodeId declared = index.declaration(at);
    const bool given = declared != source::kNone && unit.kind(declared) == source::NodeKind::kParameter;
    return given ? kMemberMark + path : std::string();
  }
  return {};
}

}  // namespace vitrine::trace
