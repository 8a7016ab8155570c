// Generators: what one gives in turn is a list that grows where it yields, each value once. Whoever goes through it
// gets all of them; what is sent back into it is not known.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;

// The value of `yield x` and `yield from xs`.
ValueId Evaluator::yielded(ValueId value, NodeId node, State& state) {
  const ValueId* have = state.top().find(kYielded);
  if (have == nullptr) {
    Object list;
    list.shape = Shape::kList;
    list.birth = node;
    const ObjectId id = make(std::move(list), state);
    state.top().set(kYielded, values_.object(id, ""));
    have = state.top().find(kYielded);
  }
  if (values_[*have].kind == ValueKind::kObject && state.object(values_[*have].object) != nullptr) {
    const Object* given = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
    std::vector<ValueId> added{value};
    bool complete = true;
    if (unit_.text(node) == "yield from") {
      complete = given != nullptr && given->shape == Shape::kList && given->complete;
      added = complete ? given->elements : std::vector<ValueId>();
    }
    Object& list = state.change(values_[*have].object);
    for (ValueId one : added) {
      auto same = [&](ValueId other) { return values_.same(one, other); };
      if (std::ranges::none_of(list.elements, same)) list.elements.push_back(one);
    }
    list.complete = list.complete && complete;
  }
  return values_.unknown("what is sent into a generator");
}

// What a call of the function gives, which yields all of these. Python: one that makes a context gives what it yields.
ValueId Evaluator::in_turn(NodeId function, ValueId all, const State& state) {
  const bool makes_context = std::ranges::any_of(unit_.annotations, [&](const auto& annotation) {
    const std::string_view name = unit_.text(annotation.second);
    return annotation.first == function && (name.ends_with("contextmanager") || name.ends_with("fixture"));
  });
  const Object* list = values_[all].kind == ValueKind::kObject ? look(values_[all].object, state) : nullptr;
  if (!makes_context || list == nullptr) return all;
  const std::vector<ValueId> elements = list->elements;
  return values_.choice(elements, limits_.alternatives);
}

}  // namespace vitrine::trace
