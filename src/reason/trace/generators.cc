// Generators: what one gives in turn is a list that grows where it yields, each value once. Whoever goes through it
// gets all of them; what is sent back into it is not known.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;

// PHP: keys that are given with their values are those of a map. A key that comes again is known no more.
void Evaluator::put_yielded(const Object* given, ObjectId into, bool all_of, State& state) {
  const bool fits = all_of && given != nullptr && given->shape == Shape::kRecord && given->complete;
  const std::vector<std::pair<std::string, ValueId>> fields =
      fits ? given->fields : std::vector<std::pair<std::string, ValueId>>();
  Object& map = state.change(into);
  for (const auto& [name, field] : fields) {
    const ValueId before = map.field(name);
    map.set_field(name, before == 0 ? field : values_.choice({before, field}, limits_.alternatives));
  }
  map.complete = map.complete && fits;
}

// The value of `yield x` and `yield from xs`.
ValueId Evaluator::yielded(ValueId value, NodeId node, State& state) {
  const ValueId* have = state.top().find(kYielded);
  if (have == nullptr) {
    Object list;
    const Object* first = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
    const bool keyed = unit_.text(node) == "yield from" && first != nullptr && first->shape == Shape::kRecord;
    list.shape = keyed ? Shape::kRecord : Shape::kList;
    list.birth = node;
    const ObjectId id = make(std::move(list), state);
    state.top().set(kYielded, values_.object(id, ""));
    have = state.top().find(kYielded);
  }
  if (values_[*have].kind == ValueKind::kObject && state.object(values_[*have].object) != nullptr) {
    const Object* given = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
    std::vector<ValueId> added{value};
    bool complete = true;
    const Object* have_now = state.object(values_[*have].object);
    if (have_now->shape == Shape::kRecord) {
      put_yielded(given, values_[*have].object, unit_.text(node) == "yield from", state);
      return values_.unknown("what is sent into a generator");
    }
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
