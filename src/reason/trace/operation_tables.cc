// Operations on the keys of tables, and on stretches of lists.
#include <algorithm>
#include <cstdint>
#include <utility>

#include "reason/trace/operation.h"

namespace vitrine::trace {

using source::kNone;
using source::Language;
using source::NodeId;
using source::NodeKind;

// A list of which all elements are known; nullptr for anything else.
const Object* Operation::whole_list(size_t operand) const {
  const Object* list = operand < operands_.size() ? object(operand) : nullptr;
  const bool known = list != nullptr && list->shape == Shape::kList && list->api == nullptr && list->complete &&
                     !list->zeroed && list->origin.empty();
  return known ? list : nullptr;
}

// The keys of a list, and their values in another one.
Operation::Result Operation::combine() {
  const Object *keys = whole_list(0), *held = whole_list(1);
  if (keys == nullptr || held == nullptr || keys->elements.size() != held->elements.size())
    return unknown("entries whose keys or values are not known");
  Object made;
  made.length = -1;
  for (size_t i = 0; i < keys->elements.size(); ++i) {
    if (const std::optional<std::string> key = in_.key_of(keys->elements[i], state_)) {
      made.set_field(*key, held->elements[i]);
    } else {
      made.complete = false;
    }
  }
  return result_object(std::move(made), trace_);
}

// Each value's key by the value; of several the last.
Operation::Result Operation::invert_map() {
  const Object* of = object(0);
  const bool is_map = of != nullptr && of->shape == Shape::kRecord && of->api == nullptr && of->complete;
  const Object* list = whole_list(0);
  if (!is_map && list == nullptr) return unknown("what a map holds that is not known");
  std::vector<std::pair<ValueId, ValueId>> entries;
  if (is_map) {
    for (const auto& [name, field] : of->fields) entries.emplace_back(field, in_.key_named(name, trace_));
  } else {
    for (size_t i = 0; i < list->elements.size(); ++i)
      entries.emplace_back(list->elements[i], values_.integer(static_cast<int64_t>(i), trace_));
  }
  Object made;
  made.length = -1;
  for (const auto& [value, key] : entries) {
    const std::optional<std::string> name = in_.key_of(value, state_);
    // (Of two that are equal the one that stands behind the other counts: in which order they stand is not kept.)
    const bool twice = name && made.field(*name) != 0 && is_map;
    if (!name || twice) made.complete = false;
    if (name) made.set_field(*name, twice ? values_.unknown("one of several keys") : key);
  }
  return result_object(std::move(made), trace_);
}

// Does the map (a list, for its positions) have the key? Only where nobody else adds to it or takes away from it: of
// one that is made here, or is constant.
Operation::Result Operation::has_key() {
  const Object* of = operands_.size() > 1 ? object(0) : nullptr;
  if (of == nullptr || of->api != nullptr) return reads();
  const NodeId holder = of->birth == kNone ? kNone : in_.index_.parent(of->birth);
  const bool is_constant =
      holder != kNone && (in_.unit_.kind(holder) == NodeKind::kField || in_.unit_.kind(holder) == NodeKind::kDeclare) &&
      (in_.unit_[holder].flags & source::kConst) != 0;
  if (!is_constant && of->made_in != in_.running_function(state_)) return reads();
  if (const Object* list = whole_list(0)) {
    const std::optional<int64_t> at = number(1);
    return at ? Result(values_.boolean(*at >= 0 && *at < static_cast<int64_t>(list->elements.size()), trace_))
              : reads();
  }
  if (of->shape != Shape::kRecord) return reads();
  const Evaluator::Entries entries = in_.entries_at(*of, operands_[1], state_);
  if (entries.found || entries.none) return values_.boolean(entries.found, trace_);
  return reads();
}

// PHP's isset($map['key']): of an element only, and where both the map and the key are known.
Operation::Result Operation::is_set() {
  const NodeId asked = nodes_[0];
  if (operands_.size() != 1 || asked == kNone || in_.unit_.kind(asked) != NodeKind::kIndex) return reads();
  const ValueId key = in_.evaluate(in_.unit_.child(asked, 1), state_);
  const ValueId whole = in_.evaluate(in_.unit_.child(asked, 0), state_);
  const bool found =
      values_[operands_[0]].kind != ValueKind::kNull && values_[operands_[0]].kind != ValueKind::kUnknown;
  const ValueId element = std::exchange(operands_[0], whole);
  operands_.push_back(key);
  nodes_.push_back(kNone);
  const Result has = has_key();
  if (!has || values_[*has].kind != ValueKind::kBoolean) return reads();
  if (values_[*has].integer == 0 || found) return has;
  return values_[element].kind == ValueKind::kNull ? values_.boolean(false, trace_) : reads();
}

// PHP: what is taken away leaves the other positions of an array as they are.
Operation::Result Operation::unset() {
  for (size_t i = 0; i < operands_.size(); ++i) {
    const NodeId place = nodes_[i];
    if (place == kNone || in_.unit_.kind(place) != NodeKind::kIndex) continue;
    const NodeId whole = in_.unit_.child(place, 0);
    const ValueId of = in_.evaluate(whole, state_), key = in_.evaluate(in_.unit_.child(place, 1), state_);
    const ObjectId target = values_[of].kind == ValueKind::kObject ? in_.object_at(whole, of, state_) : 0;
    if (target == 0 || state_.object(target)->api != nullptr || state_.object(target)->shape == Shape::kInstance)
      continue;
    Object& changed = state_.change(target);
    const std::optional<std::string> name = in_.key_of(key, state_);
    if (changed.shape == Shape::kList) {
      if (!name || !changed.complete || changed.zeroed) {
        changed.complete = false;
        changed.elements.clear();
        changed.length = -1;
        continue;
      }
      const std::vector<ValueId> elements = std::exchange(changed.elements, {});
      changed.shape = Shape::kRecord;
      changed.length = -1;
      for (size_t at = 0; at < elements.size(); ++at) changed.set_field(std::to_string(at), elements[at]);
    }
    if (name) {
      std::erase_if(changed.fields, [&](const auto& field) { return field.first == *name; });
    } else {
      changed.complete = false;
      changed.fields.clear();
    }
  }
  return reads();
}

// A list, from where on, how many are taken out (without it all), and what comes in their place: further elements, in
// PHP the elements of a list. What was taken out.
Operation::Result Operation::splice() {
  const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a container that is not known");
  const Object* list = whole_list(0);
  std::optional<int64_t> from = operands_.size() > 1 ? number(1) : 0;
  const bool all = operands_.size() < 3 || values_[operands_[2]].kind == ValueKind::kNull;
  const std::optional<int64_t> count = all ? INT64_MAX : number(2);
  std::vector<ValueId> more;
  const bool is_php = in_.unit_.language == Language::kPhp;
  bool known = list != nullptr && from && count && !call_.spread && !in_.in_loop(call_.node);
  for (size_t i = 3; i < operands_.size(); ++i) {
    const Object* each = is_php ? whole_list(i) : nullptr;
    if (each != nullptr) {
      more.insert(more.end(), each->elements.begin(), each->elements.end());
    } else {
      known = known && (!is_php || is_text(values_[operands_[i]].kind));
      more.push_back(operands_[i]);
    }
  }
  Object& changed = state_.change(target);
  if (!known) {
    changed.complete = false;
    changed.elements.clear();
    changed.length = -1;
    return unknown("a part of a list that is not known");
  }
  const int64_t size = static_cast<int64_t>(changed.elements.size());
  const int64_t begin = std::clamp<int64_t>(*from < 0 ? size + *from : *from, 0, size);
  const int64_t end = *count < 0 ? std::clamp<int64_t>(is_php ? size + *count : begin, begin, size)
                                 : begin + std::min(*count, size - begin);
  Object taken;
  taken.shape = Shape::kList;
  taken.elements.assign(changed.elements.begin() + begin, changed.elements.begin() + end);
  taken.length = end - begin;
  changed.elements.erase(changed.elements.begin() + begin, changed.elements.begin() + end);
  changed.elements.insert(changed.elements.begin() + begin, more.begin(), more.end());
  if (changed.length >= 0) changed.length = static_cast<int64_t>(changed.elements.size());
  return result_object(std::move(taken), trace_);
}

// What stands in a list or map at each of these places, in this order.
Operation::Result Operation::get_each() {
  Object made;
  made.shape = Shape::kList;
  for (size_t i = 1; i < operands_.size(); ++i)
    made.elements.push_back(in_.element_of(operands_[0], operands_[i], call_.node, state_));
  made.length = static_cast<int64_t>(made.elements.size());
  if (call_.spread) made.complete = false;
  return result_object(std::move(made), trace_);
}

// Operands: a list, what the first of its elements that is gone is equal to.
Operation::Result Operation::remove_value() {
  const ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0 || operands_.size() < 2) return unknown("a container that is not known");
  const Object* held = whole_list(0);
  const bool once = held != nullptr && (!in_.in_loop(call_.node) || in_.in_loop(held->birth));
  // (Go: what is gone is the element itself, of which another one may hold the same.)
  const bool is_element = in_.unit_.language == source::Language::kGo;
  std::optional<size_t> at;
  for (size_t i = 0; once && is_element && i < held->elements.size() && !at; ++i) {
    if (held->elements[i] == operands_[1]) at = i;
  }
  const bool itself = at.has_value();
  for (size_t i = 0; once && !itself && i < held->elements.size() && (!at || is_element); ++i) {
    const Value same = values_[in_.compute("==", held->elements[i], operands_[1], call_.node, state_)];
    const bool which = same.kind == ValueKind::kBoolean && (same.integer == 0 || !at);
    if (!which) at.reset();
    if (!which) break;  // perhaps this one
    if (same.integer != 0) at = i;
  }
  Object& list = state_.change(target);
  if (list.api != nullptr) return unknown("a call that is not known");
  if (!at) {
    list.complete = false;
    list.elements.clear();
    list.length = -1;
    return unknown("an element that is not known");
  }
  const ValueId was = list.elements[*at];
  list.elements.erase(list.elements.begin() + static_cast<int64_t>(*at));
  if (list.length >= 0) list.length = static_cast<int64_t>(list.elements.size());
  return was;
}

}  // namespace vitrine::trace
