// Operations on functions, and on what a map holds.
#include <algorithm>
#include <tuple>

#include "reason/trace/operation.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;

// JavaScript's f.call(self, …), f.bind(self): what `this` is in it.
static ValueId with_self(Values& values, const source::Unit& unit, ValueId function, const Call& call) {
  using source::Language;
  const bool is_script = unit.language == Language::kJavaScript || unit.language == Language::kTypeScript ||
                         unit.language == Language::kTsx;
  if (!is_script || call.receiver != function || call.arguments.empty()) return function;
  Value out = values[function];
  const Value& self = values[call.arguments[0].value];
  const bool has_this = out.kind == ValueKind::kFunction && (unit[out.node].flags & source::kThisAround) == 0;
  if (!has_this || out.object != 0 || self.kind != ValueKind::kObject) return function;
  out.object = self.object;
  return values.add(std::move(out));
}

// The function that is its first operand, with the others.
Operation::Result Operation::call() {
  Call made;
  made.node = call_.node;
  made.site = call_.site;
  made.receiver_node = call_.receiver_node;
  for (size_t i = 1; i < operands_.size(); ++i) made.arguments.push_back({"", operands_[i], nodes_[i]});
  // Python: submit(stretched, word, rounds=1000)
  for (const Argument& argument : call_.arguments) {
    if (in_.unit_.language == source::Language::kPython && function_.rest && !argument.name.empty())
      made.arguments.push_back(argument);
  }
  made.spread = call_.spread && in_.unit_.language == source::Language::kPython;
  const ValueId called = with_self(values_, in_.unit_, operands_[0], call_);
  const ValueId result = in_.invoke(called, made, 0, state_);
  return function_.returns.empty() ? result : values_.typed(result, function_.returns);
}

// … with the elements of a list.
Operation::Result Operation::apply() {
  Call made;
  made.node = call_.node;
  made.site = call_.site;
  made.receiver_node = call_.receiver_node;
  ValueId function = operands_[0], list = operands_.size() > 1 ? operands_[1] : 0;
  NodeId at = operands_.size() > 1 ? nodes_[1] : kNone;
  // What a thread is to run (Python).
  const auto target = std::ranges::find(call_.arguments, "target", &Argument::name);
  if (target != call_.arguments.end()) {
    const auto given = std::ranges::find(call_.arguments, "args", &Argument::name);
    function = target->value;
    list = given != call_.arguments.end() ? given->value : 0;
    at = given != call_.arguments.end() ? given->node : kNone;
    const bool named = std::ranges::find(call_.arguments, "kwargs", &Argument::name) != call_.arguments.end();
    made.spread = named;
  }
  if (list != 0) {
    Evaluator::Elements elements = in_.elements_of(list, state_);
    made.spread = made.spread || !elements.whole;
    for (ValueId element : elements.known) made.arguments.push_back({"", element, at});
  }
  return in_.invoke(with_self(values_, in_.unit_, function, call_), made, 0, state_);
}

// usual.verify(host, session), asked with what a verifier of this file is asked (Evaluator::verifier_answers).
Operation::Result Operation::ask_verifier() {
  auto is = [&](size_t at, std::string_view what) {
    return at < operands_.size() && values_[operands_[at]].kind == ValueKind::kUnknown &&
           values_[operands_[at]].text == what;
  };
  if (!is(0, kHostTold) || !is(1, kSessionTold)) return unknown("what a verifier says");
  in_.other_verifier_asked_ = true;
  // (Kotlin's `inner?.verify(…) ?: true` says yes where there is none.)
  const bool may_lack = in_.unit_.language == source::Language::kKotlin &&
                        (call_.receiver == 0 || values_[call_.receiver].kind != ValueKind::kObject);
  return may_lack ? unknown(std::string(kVerifierSays)) : values_.boolean(false);
}

// What a function of this file answers of one element.
std::optional<bool> Operation::answers(ValueId function, ValueId element, size_t position) {
  const Value target = values_[function];
  if (target.kind != ValueKind::kFunction) return std::nullopt;
  Call each;
  each.node = target.node;  // no overloads
  each.site = call_.site;
  each.around = target.receiver;
  each.arguments.push_back({"", element, call_.node});
  each.arguments.push_back({"", values_.integer(static_cast<int64_t>(position)), call_.node});
  const ValueId self = target.object != 0 ? values_.object(target.object, "") : state_.top().self;
  const Value answer = values_[in_.follow(target.node, each, self, state_)];
  return answer.kind == ValueKind::kBoolean ? std::optional<bool>(answer.integer != 0) : std::nullopt;
}

// The elements for which a function answers yes; known where it is known of each.
// Without a function all are kept that are not null; in PHP only those that count as true.
std::optional<bool> Operation::is_kept(ValueId element) const {
  if (in_.unit_.language == source::Language::kPhp || in_.index_.language() == "javascript")
    return in_.truth(element, state_);
  const ValueKind kind = values_[element].kind;
  if (kind == ValueKind::kUnknown || kind == ValueKind::kChoice) return std::nullopt;
  return kind != ValueKind::kNull;
}

Operation::Result Operation::filter_elements() {
  const Evaluator::Elements all = in_.elements_of(operands_[0], state_);
  Object kept;
  kept.shape = Shape::kList;
  kept.complete = all.whole && all.known.size() <= in_.limits_.alternatives;
  for (size_t i = 0; kept.complete && i < all.known.size(); ++i) {
    const std::optional<bool> answer =
        operands_.size() < 2 ? is_kept(all.known[i]) : answers(operands_[1], all.known[i], i);
    kept.complete = answer.has_value();
    if (answer == true) kept.elements.push_back(all.known[i]);
  }
  if (!kept.complete) {
    kept.elements.clear();
    const Evaluator::Content what = in_.content(operands_[0], state_);
    kept.origin = what.origin;
    kept.origin_reason = what.origin.empty() ? "the elements that a function chooses" : "";
  }
  kept.length = kept.complete ? static_cast<int64_t>(kept.elements.size()) : -1;
  return result_object(std::move(kept), trace_);
}

// The first element for which a function answers yes, null where there is none.
Operation::Result Operation::find_element() {
  const Evaluator::Elements all = in_.elements_of(operands_[0], state_);
  if (operands_.size() < 2 || !all.whole || all.known.size() > in_.limits_.alternatives) {
    return unknown("the element that a function chooses");
  }
  std::vector<ValueId> perhaps;
  for (size_t i = 0; i < all.known.size(); ++i) {
    const std::optional<bool> answer = answers(operands_[1], all.known[i], i);
    if (answer == false) continue;
    perhaps.push_back(all.known[i]);
    if (answer == true) return values_.choice(perhaps, in_.limits_.alternatives);
  }
  Value none;
  none.kind = ValueKind::kNull;
  perhaps.push_back(values_.add(std::move(none)));
  return values_.choice(perhaps, std::max<size_t>(in_.limits_.alternatives, perhaps.size()));
}

// A function that is given some of its arguments beforehand: partial(f, a, key=b), f.bind(object, a).
Operation::Result Operation::bind() {
  operands_[0] = with_self(values_, in_.unit_, operands_[0], call_);
  Value out = values_[operands_[0]];
  if (out.kind != ValueKind::kFunction && out.kind != ValueKind::kSymbol && out.kind != ValueKind::kMethod) {
    return operands_[0];
  }
  Object given;
  given.shape = Shape::kList;
  given.birth = call_.node;
  if (const Object* before = out.bound != 0 ? in_.look(out.bound, state_) : nullptr) {
    given.elements = before->elements;
    given.fields = before->fields;
  }
  given.elements.insert(given.elements.end(), operands_.begin() + 1, operands_.end());
  for (const Argument& argument : call_.arguments) {
    if (!argument.name.empty()) given.set_field(argument.name, argument.value);
  }
  given.complete = !call_.spread;
  if (given.elements.empty() && given.fields.empty() && given.complete) return operands_[0];
  out.bound = in_.make(std::move(given), state_);
  return values_.add(std::move(out));
}

// new Promise(f): what f settles it with. Who waits for it gets that.
Operation::Result Operation::promise() {
  const Value executor = values_[operands_[0]];
  if (executor.kind != ValueKind::kFunction) return unknown("what a function settles that is not known");
  Object cell;
  cell.birth = call_.node;
  ObjectId id = in_.make(std::move(cell), state_);
  Value settle;
  settle.kind = ValueKind::kMethod;
  settle.text = function_.returns + ".settle";
  settle.receiver = values_.object(id, function_.returns);
  const ValueId with = values_.add(std::move(settle));
  Call made;
  made.node = executor.node;  // no overloads
  made.site = call_.site;
  made.around = executor.receiver;
  made.spread = true;
  made.arguments.push_back({"", with, call_.node});
  in_.follow(executor.node, made, executor.object != 0 ? values_.object(executor.object, "") : state_.top().self,
             state_);
  auto settled = in_.settled_with_.find(id);
  return settled != in_.settled_with_.end() ? settled->second : unknown("what a promise is settled with is not known");
}

Operation::Result Operation::settle() {
  const Value cell = values_[operands_[0]];
  if (cell.kind == ValueKind::kObject && operands_.size() > 1) {
    auto [settled, fresh] = in_.settled_with_.try_emplace(cell.object, operands_[1]);
    if (!fresh) settled->second = values_.choice({settled->second, operands_[1]}, in_.limits_.alternatives);
  }
  return unknown("nothing");
}

// What a map holds, as a list.
Operation::Result Operation::of_map(const std::function<ValueId(const std::string&, ValueId)>& element) {
  const Value& value = values_[operands_[0]];
  const Object* of = value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
  if (of != nullptr && of->shape == Shape::kList && of->api == nullptr && of->complete) {
    // PHP's arrays are lists and maps at once.
    const std::vector<ValueId> elements = of->elements;
    Object list;
    list.shape = Shape::kList;
    list.trace = of->trace;
    const TraceId trace = of->trace;
    const size_t first = in_.unit_.language == source::Language::kLua ? 1 : 0;
    for (size_t i = 0; i < elements.size(); ++i) {
      const ValueId place = values_.integer(static_cast<int64_t>(i + first));
      list.elements.push_back(element(in_.key_of(place, state_).value_or(std::to_string(i + first)), elements[i]));
    }
    list.length = static_cast<int64_t>(list.elements.size());
    return result_object(std::move(list), trace);
  }
  if (of == nullptr || of->shape != Shape::kRecord || of->api != nullptr || !of->complete) {
    return unknown("what a map holds that is not known");
  }
  const std::vector<std::pair<std::string, ValueId>> fields = of->fields;
  Object list;
  list.shape = Shape::kList;
  list.trace = of->trace;
  const TraceId trace = of->trace;
  // As they are written out, where they are; what came to it later behind that, as it was set.
  std::vector<std::tuple<uint32_t, ValueId, size_t>> order;
  const NodeId written =
      of->birth != source::kNone && in_.unit_.kind(of->birth) == source::NodeKind::kMap ? of->birth : source::kNone;
  const uint32_t count = written == source::kNone ? 0 : in_.unit_.child_count(written);
  std::vector<std::optional<std::string>> keys;
  for (uint32_t at = 0; at < count; ++at) {
    const NodeId entry = in_.unit_.child(written, at);
    const NodeId key = in_.unit_.kind(entry) == source::NodeKind::kEntry ? in_.unit_.child(entry, 1) : kNone;
    const source::NodeKind kind = key == kNone ? source::NodeKind::kNull : in_.unit_.kind(key);
    const bool computed = kind == source::NodeKind::kName || kind == source::NodeKind::kMember ||
                          kind == source::NodeKind::kConcat || kind == source::NodeKind::kIndex;
    keys.push_back(computed ? in_.key_of(in_.evaluate(key, state_), state_)
                            : std::optional(std::string(in_.unit_.text(entry))));
  }
  for (size_t i = 0; i < fields.size(); ++i) {
    const auto at = std::ranges::find(keys, std::optional(fields[i].first)) - keys.begin();
    order.emplace_back(static_cast<uint32_t>(at), static_cast<uint32_t>(at) == count ? fields[i].second : 0, i);
  }
  std::ranges::sort(order);
  for (const auto& [at, set, i] : order) list.elements.push_back(element(fields[i].first, fields[i].second));
  list.length = static_cast<int64_t>(list.elements.size());
  return result_object(std::move(list), trace);
}

Operation::Result Operation::map_keys() {
  return of_map([&](const std::string& name, ValueId) { return in_.key_named(name, trace_); });
}

Operation::Result Operation::map_values() {
  return of_map([&](const std::string&, ValueId field) { return field; });
}

Operation::Result Operation::map_entries() {
  return of_map([&](const std::string& name, ValueId field) {
    Object pair;
    pair.shape = Shape::kList;
    pair.birth = call_.node;
    pair.elements = {in_.key_named(name, trace_), field};
    pair.length = 2;
    return values_.object(in_.make(std::move(pair), state_), "");
  });
}

// A text so many times.
Operation::Result Operation::repeat() {
  std::optional<std::string> one = text_of(0);
  std::optional<int64_t> times = number(1);
  if (one && one->empty()) return text("");
  if (one && times && *times >= 0 && static_cast<uint64_t>(*times) <= kMostText / one->size()) {
    std::string all;
    for (int64_t i = 0; i < *times; ++i) all += *one;
    return text(std::move(all));
  }
  Evaluator::Content what = in_.content(operands_[0], state_);
  Object whole = bytes_from(what);
  if (times && what.length_bytes >= 0 && *times >= 0 && *times < (1 << 20)) whole.length = what.length_bytes * *times;
  return result_object(std::move(whole), trace_);
}

}  // namespace vitrine::trace
