#include "reason/trace/evaluator.h"

namespace vitrine::trace {

Evaluator::Evaluator(const UnitIndex& index, const knowledge::Catalogue& catalogue, const Limits& limits, Sink& sink)
    : index_(index),
      unit_(index.unit()),
      catalogue_(catalogue),
      limits_(limits),
      sink_(sink),
      visited_(index.unit().nodes.size(), false) {
  module_.objects = &objects_;
}

}  // namespace vitrine::trace
