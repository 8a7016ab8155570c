#include "reason/trace/evaluator.h"

namespace vitrine::trace {

Evaluator::Evaluator(const UnitIndex& index, const knowledge::Catalogue& catalogue, const Limits& limits, Sink& sink)
    : index_(index),
      unit_(index.unit()),
      catalogue_(catalogue),
      limits_(limits),
      sink_(sink),
      builds_(index, values_.worlds()),
      own_calls_(index, calls_seen_, {}, [this](source::NodeId node) { return switched_off(node); }),
      all_calls_(index, calls_seen_, limits_.called_here_only,
                 [this](source::NodeId node) { return switched_off(node); }),
      visited_(index.unit().nodes.size(), false),
      branches_(index.unit().nodes.size(), 0) {
  module_.objects = &objects_;
  calls_seen_.met.resize(index.unit().nodes.size());
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
  return !has_missed() && own_calls_.are_followed(function);
}

bool Evaluator::only_a_program_calls(source::NodeId function) {
  return !limits_.called_here_only.empty() && !has_missed() && all_calls_.are_a_programs(function);
}

void Evaluator::forget_switched_off(source::NodeId node) {
  for (source::NodeId up = node; up != source::kNone; up = index_.parent(up)) {
    if (branches_[up] == 1) branches_[up] = 0;
    if (unit_.kind(up) == source::NodeKind::kFunction) return;
  }
}

}  // namespace vitrine::trace
