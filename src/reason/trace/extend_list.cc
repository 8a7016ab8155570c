#include "reason/trace/extend_list.h"

namespace vitrine::trace {

bool extend_list(ValueId list, ValueId more, const Values& values, State& state) {
  constexpr size_t kMostElements = 256;
  auto list_of = [&](ValueId id) -> const Object* {
    const Value& value = values[id];
    const Object* object = value.kind == ValueKind::kObject ? state.object(value.object) : nullptr;
    const bool known = object != nullptr && object->shape == Shape::kList && object->api == nullptr &&
                       object->complete && !object->zeroed && object->origin.empty();
    const bool bytes = known && (value.type.starts_with("byte") || object->type.starts_with("byte"));
    return known && !bytes ? object : nullptr;
  };
  const Object *all = list_of(list), *added = list_of(more);
  if (all == nullptr || added == nullptr || all->elements.size() + added->elements.size() > kMostElements) return false;
  const std::vector<ValueId> elements = added->elements;
  Object& changed = state.change(values[list].object);
  changed.elements.insert(changed.elements.end(), elements.begin(), elements.end());
  changed.length = static_cast<int64_t>(changed.elements.size());
  return true;
}

}  // namespace vitrine::trace
