#include "reason/trace/evaluator.h"

namespace vitrine::trace {

Evaluator::Evaluator(const UnitIndex& index, const knowledge::Catalogue& catalogue, const Limits& limits, Sink& sink)
    : index_(index),
      unit_(index.unit()),
      catalogue_(catalogue),
      limits_(limits),
      sink_(sink),
      builds_(index, values_.worlds()),
      visited_(index.unit().nodes.size(), false),
      branches_(index.unit().nodes.size(), 0) {
  module_.objects = &objects_;
  if (unit_.conditions.empty()) return;
  std::vector<bool> conditional(unit_.nodes.size());
  for (source::NodeId id = 1; id < unit_.nodes.size(); ++id) conditional[id] = index_.is_conditional(id);
  values_.set_conditional(std::move(conditional));
}

bool Evaluator::switched_off(source::NodeId node) const {
  for (source::NodeId up = node; up != source::kNone; up = index_.parent(up)) {
    if (branches_[up] == 1) return true;
    if (unit_.kind(up) == source::NodeKind::kFunction) return false;
  }
  return false;
}

bool Evaluator::followed_wherever_called(source::NodeId function) {
  if (missed_ || exhausted() || !cut_short_.empty()) return false;
  // (What calls itself in a circle says nothing against it.)
  const auto [known, is_new] = closed_.try_emplace(function, true);
  if (is_new) {
    const bool closed = is_closed(function);
    closed_[function] = closed;
    return closed;
  }
  return known->second;
}

bool Evaluator::is_closed(source::NodeId function) {
  if (!index_.is_private(function) || !index_.has_callers(function) || index_.is_pointed_at(function)) return false;
  const std::string_view name = unit_.text(function);
  auto speaks_of_it = [&](source::NodeId id) {
    const std::string_view text = unit_.text(id);
    const size_t before = text.size() - name.size();
    return text.ends_with(name) && (before == 0 || text[before - 1] == '.' || text[before - 1] == ':');
  };
  for (source::NodeId id = 1; id < unit_.nodes.size(); ++id) {
    const source::NodeKind kind = unit_.kind(id);
    if ((kind != source::NodeKind::kName && kind != source::NodeKind::kMember) || !speaks_of_it(id)) continue;
    const source::NodeId call = index_.parent(id);
    const bool is_call = unit_.kind(call) == source::NodeKind::kCall && unit_.child(call, 0) == id;
    if (kind == source::NodeKind::kName && !is_call) {
      // A variable of the same name.
      const source::NodeId declared = index_.declaration(id);
      if (declared != source::kNone && unit_.kind(declared) != source::NodeKind::kFunction) continue;
    }
    // A library's method of the same name.
    if (is_call && on_others_.contains(call) && !on_any_.contains(call)) continue;
    if (!is_call || (!led_.contains(call) && !switched_off(call))) return false;
    // Whoever calls it was run for whoever calls that: with anything, or it is such a function itself.
    source::NodeId caller = index_.enclosing_function(call);
    while (caller != source::kNone && unit_.text(caller).empty()) caller = index_.enclosing_function(caller);
    if (caller == source::kNone) continue;
    const bool is_root = !index_.has_callers(caller) && !index_.is_pointed_at(caller);
    if (!is_root && !followed_wherever_called(caller)) return false;
  }
  return true;
}

void Evaluator::forget_switched_off(source::NodeId node) {
  for (source::NodeId up = node; up != source::kNone; up = index_.parent(up)) {
    if (branches_[up] == 1) branches_[up] = 0;
    if (unit_.kind(up) == source::NodeKind::kFunction) return;
  }
}

}  // namespace vitrine::trace
