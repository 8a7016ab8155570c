#include "reason/trace/stretches.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostNodes = 1 << 16;  // of a file that is looked through for calls

// The one call of a function in the file; kNone where there are none or several.
NodeId only_call(const source::Unit& unit, const UnitIndex& index, NodeId function) {
  const std::string_view name = unit.text(function);
  if (name.empty() || index.functions(name).size() != 1) return kNone;
  NodeId found = kNone;
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) != NodeKind::kCall || index.last_name(id) != name) continue;
    if (found != kNone) return kNone;
    found = id;
  }
  return found;
}

}  // namespace

std::vector<Stretch> stretches_between(const source::Unit& unit, const UnitIndex& index, NodeId first, NodeId then) {
  const NodeId before = index.enclosing_function(first), after = index.enclosing_function(then);
  const uint32_t set = unit[first].end, set_again = unit[then].begin;
  auto in_order = [](std::vector<Stretch> all) {
    for (const Stretch& one : all) {
      if (one.from > one.to) return std::vector<Stretch>();
    }
    return all;
  };
  // (A script's own statements run one after the other.)
  if (before == after) return in_order({{before == kNone ? unit.root : before, set, set_again}});
  if (before == kNone || after == kNone) return {};
  if (unit.nodes.size() > kMostNodes) return {};
  const Stretch leaves{before, set, unit[before].end}, enters{after, unit[after].begin, set_again};
  const NodeId one = only_call(unit, index, before), other = only_call(unit, index, after);
  // relax(context); context.check = true;
  if (one != kNone && index.enclosing_function(one) == after)
    return in_order({leaves, {after, unit[one].end, set_again}});
  // context.check = false; secure(context);
  if (other != kNone && index.enclosing_function(other) == before)
    return in_order({{before, set, unit[other].begin}, enters});
  // secure(relax(context));
  const NodeId around = one == kNone || other == kNone ? kNone : index.enclosing_function(one);
  if (around == kNone || around != index.enclosing_function(other)) return {};
  const bool within = unit[other].begin <= unit[one].begin && unit[one].end <= unit[other].end;
  return in_order({leaves, {around, unit[one].end, within ? unit[other].end : unit[other].begin}, enters});
}

}  // namespace vitrine::trace
