// What stands ready and is never asked for: a class in a branch that never runs, a private class that nobody makes, an
// object in a private field that nobody names again.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

// `if (RELAXED) managers = new X509TrustManager() {…}`, where RELAXED is false for good.
bool Evaluator::stands_aside(NodeId node) const {
  const NodeId function = index_.enclosing_function(node);
  for (NodeId at = node, up = index_.parent(at); function != kNone && up != kNone && up != function;
       at = up, up = index_.parent(up)) {
    if (unit_.kind(up) != NodeKind::kIf && unit_.kind(up) != NodeKind::kConditional) continue;
    const std::optional<bool> when = settled(unit_.child(up, 0), function, 0);
    if (when && unit_.child(up, *when ? 2 : 1) == at) return true;
  }
  return false;
}

// Does the file say this name nowhere but there, and where nothing runs?
bool Evaluator::is_named_only_in(source::StringId name, NodeId there) const {
  auto says = [&](NodeId id) {
    const NodeKind kind = unit_.kind(id);
    if (kind == NodeKind::kName || kind == NodeKind::kMember) return unit_[id].text == name;
    if (kind == NodeKind::kTypeName) return unit_[id].text == name && index_.parent(id) != kNone;
    return unit_[id].type != kNone && unit_[unit_[id].type].text == name;  // `new Lax()`, `Lax one`
  };
  for (NodeId id = 0; id < unit_.nodes.size(); ++id) {
    if (!says(id)) continue;
    const bool within = unit_[there].begin <= unit_[id].begin && unit_[id].end <= unit_[there].end;
    if (!within && !stands_aside(id)) return false;
  }
  return true;
}

// Java, Kotlin: does what is made there go into a private field that nobody names again?
bool Evaluator::is_kept_idle(NodeId made) const {
  NodeId holder = index_.parent(made);
  while (holder != kNone && (unit_.kind(holder) == NodeKind::kNew || unit_.kind(holder) == NodeKind::kArray ||
                             unit_.kind(holder) == NodeKind::kCast))
    holder = index_.parent(holder);
  const bool is_own = holder != kNone && unit_.kind(holder) == NodeKind::kField &&
                      (unit_[holder].flags & source::kOwn) != 0 && source::runs_on_java(unit_.language);
  return is_own && is_named_only_in(unit_[holder].text, holder);
}

// Does no code that runs make one of this type?
bool Evaluator::is_never_made(NodeId type) const {
  if (stands_aside(type)) return true;
  if ((unit_[type].flags & source::kAnonymous) != 0) return is_kept_idle(type);
  return (unit_[type].flags & source::kOwn) != 0 && is_named_only_in(unit_[type].text, type);
}

}  // namespace vitrine::trace
