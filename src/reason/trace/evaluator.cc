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

bool Evaluator::followed_wherever_called(source::NodeId function) const {
  if (missed_ || exhausted() || !cut_short_.empty()) return false;
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
    if (!is_call || !led_.contains(call)) return false;
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
