// Members of parameters that a condition compares with a text, `o.kind === "AES"`: where it holds they are variables of
// the function, by a name that no code can give one.
#pragma once

#include <string>

#include "reason/trace/index.h"

namespace vitrine::trace {

inline constexpr char kMemberMark = '\x02';

// What `o.kind` of a parameter `o` is called then; "" for any other member, and where the file sets a member of that
// name or the parameter anew.
inline std::string path_of_member(const source::Unit& unit, const UnitIndex& index, source::NodeId member) {
  std::string path;
  for (source::NodeId at = member; at != source::kNone; at = unit.child(at, 0)) {
    const source::NodeKind kind = unit.kind(at);
    if (kind != source::NodeKind::kMember && kind != source::NodeKind::kName) return {};
    if (!index.assignments(unit.text(at)).empty()) return {};
    path.insert(0, std::string(unit.text(at)) + ".");
    if (kind == source::NodeKind::kMember) continue;
    const source::NodeId declared = index.declaration(at);
    const bool given = declared != source::kNone && unit.kind(declared) == source::NodeKind::kParameter;
    return given ? kMemberMark + path : std::string();
  }
  return {};
}

}  // namespace vitrine::trace
