// Operators.
#include <algorithm>
#include <utility>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostSent = 64;   // into one channel
constexpr size_t kMostPairs = 64;  // of alternatives that are computed with each other

// Is `a && b` true or false, and not one of the two?
bool joins_truths(source::Language language) {
  switch (language) {
    case source::Language::kJavaScript:
    case source::Language::kTypeScript:
    case source::Language::kTsx:
    case source::Language::kPython:
    case source::Language::kRuby:
    case source::Language::kLua:
    case source::Language::kShell:
    case source::Language::kPowerShell:
    case source::Language::kGroovy: return false;
    default: return true;
  }
}

// Is nothing asked of an expression but whether it holds? `if (a && b)`, `!(a || b)`
bool asked_whether(const source::Unit& unit, const UnitIndex& index, NodeId node) {
  for (NodeId up = index.parent(node); up != kNone; node = up, up = index.parent(up)) {
    const std::string_view text = unit.text(up);
    switch (unit.kind(up)) {
      case NodeKind::kBinary:
        if (text != "&&" && text != "||") return false;
        continue;
      case NodeKind::kUnary: return text == "!";
      case NodeKind::kIf:
      case NodeKind::kConditional: return unit.child(up, 0) == node;
      default: return false;
    }
  }
  return false;
}

}  // namespace

// Go's make(chan T): a list of all that is ever sent.
bool Evaluator::is_channel(const Object& list) const {
  if (unit_.language != source::Language::kGo || list.birth == kNone || list.shape != Shape::kList) return false;
  const NodeId type = unit_.kind(list.birth) == NodeKind::kArray ? unit_[list.birth].type : kNone;
  return type != kNone && unit_.text(type) == "chan";
}

ValueId Evaluator::sent(ValueId channel, ValueId value, State& state) {
  for (const Possible& one : values_.possibilities(channel)) {
    const ObjectId id = values_[one.value].kind == ValueKind::kObject ? values_[one.value].object : 0;
    const Object* list = state.object(id);
    if (list == nullptr || !is_channel(*list) || list->elements.size() >= kMostSent) continue;
    if (std::ranges::find(list->elements, value) == list->elements.end()) state.change(id).elements.push_back(value);
  }
  return values_.unknown("what sending gives");
}

// Any of those that were sent.
ValueId Evaluator::received(ValueId channel, const State& state) {
  std::vector<Possible> out;
  for (const Possible& one : values_.possibilities(channel)) {
    const Object* list =
        values_[one.value].kind == ValueKind::kObject ? look(values_[one.value].object, state) : nullptr;
    const bool known =
        list != nullptr && is_channel(*list) && !list->elements.empty() && list->elements.size() < kMostSent;
    if (!known) return values_.unknown("what comes out of a channel");
    for (ValueId element : list->elements) out.push_back({element, one.where});
  }
  return values_.choice(out, limits_.alternatives);
}

ValueId Evaluator::unary(NodeId node, State& state) {
  std::string_view operation = unit_.text(node);
  NodeId operand = unit_.child(node, 0);
  if (operation == "&" && operand != kNone &&
      (unit_.kind(operand) == NodeKind::kName || unit_.kind(operand) == NodeKind::kMember)) {
    return address_of(operand, state);
  }
  if (operation == "&" && operand != kNone && unit_.kind(operand) == NodeKind::kIndex) {
    ValueId base = evaluate(unit_.child(operand, 0), state);
    return address_of_element(base, evaluate(unit_.child(operand, 1), state), operand, state);
  }
  if (operation == "*" && operand != kNone && unit_.kind(operand) == NodeKind::kName) {
    if (const ValueId* behind = state.top().pointee(unit_.text(operand))) return *behind;
  }
  if (operation == "!" && is_address(operand, state)) return values_.boolean(false);
  if (operation == "*" && operand != kNone && index_.is_c() && unit_.kind(operand) == NodeKind::kBinary &&
      unit_.text(operand) == "+") {
    // *(list + 1)
    const ValueId list = evaluate(unit_.child(operand, 0), state);
    const ValueId place = evaluate(unit_.child(operand, 1), state);
    const Object* object = values_[list].kind == ValueKind::kObject ? look(values_[list].object, state) : nullptr;
    if (object != nullptr && object->shape == Shape::kList && object->api == nullptr && as_integer(place))
      return element_of(list, place, node, state);
  }
  ValueId value = evaluate(operand, state);
  if (operation == "&" && unit_.kind(operand) == NodeKind::kIndex) return as_bytes_there(value);
  if (operation == "yield" || operation == "yield from") return yielded(value, node, state);
  const Value read = values_[value];
  if (operation == "<-") return received(value, state);
  if (operation == "&" || operation == "*" || operation == "await") return values_.unproven(value);
  if (operation == "+") return value;
  if (operation == "!!" && unit_.language == source::Language::kKotlin) return without_null(value);
  if (operation == "-" && read.kind == ValueKind::kInteger && read.integer != INT64_MIN) {
    return values_.integer(-read.integer, values_.step(StepKind::kLiteral, node, 0));
  }
  if (operation == "~" && read.kind == ValueKind::kInteger) return values_.integer(~read.integer, read.trace);
  if (operation == "!" && read.kind == ValueKind::kChoice) {
    std::vector<Possible> out;
    for (const Possible& one : values_.possibilities(value)) {
      std::optional<bool> holds = truth(one.value, state);
      out.push_back({holds ? values_.boolean(!*holds, values_[one.value].trace)
                           : values_.unknown("a condition that is not known"),
                     one.where});
    }
    return values_.choice(out, limits_.alternatives);
  }
  if (operation == "!") {
    std::optional<bool> truth_value = truth(value, state);
    if (truth_value) return values_.boolean(!*truth_value, read.trace);
    const NodeKind taker = unit_.kind(index_.parent(node));
    if (taker == NodeKind::kEntry || taker == NodeKind::kKeyword) leave_open(value, state);  // {verify: !insecure}
    return values_.unknown("a condition that is not known");
  }
  if (operation == "typeof" && unit_.language == source::Language::kCSharp) return value;  // the type itself
  if (operation == "typeof") {
    auto is_literal_object = [&](ValueId id, const State& on) {
      const Object* object = values_[id].kind == ValueKind::kObject ? look(values_[id].object, on) : nullptr;
      const NodeKind made = object == nullptr || object->birth == kNone ? NodeKind::kNull : unit_.kind(object->birth);
      return made == NodeKind::kMap || made == NodeKind::kArray || made == NodeKind::kNew;
    };
    std::string_view type = read.kind == ValueKind::kString                                      ? "string"
                            : read.kind == ValueKind::kInteger || read.kind == ValueKind::kFloat ? "number"
                            : read.kind == ValueKind::kBoolean                                   ? "boolean"
                            : is_literal_object(value, state)                                    ? "object"
                                                                                                 : "";
    if (!type.empty() && !index_.is_c()) {
      return values_.string(std::string(type), read.trace);
    }
  }
  if (operation == "sizeof") {
    const Object* object = read.kind == ValueKind::kObject ? look(read.object, state) : nullptr;
    const bool of_text = is_text(read.kind) || (object != nullptr && is_array(*object));
    if (int64_t size = of_text ? size_of_text_array(operand, state) : -1; size > 0) {
      return values_.integer(size, values_[value].trace);
    }
    // Records and pointers are larger than one byte.
    auto is_larger = [&](ValueId element) { return values_[element].kind == ValueKind::kObject; };
    const bool bytes = object != nullptr && std::none_of(object->elements.begin(), object->elements.end(), is_larger);
    const Content what = content(value, state);
    if (bytes && what.length_bytes >= 0) return values_.integer(what.length_bytes, read.trace);
    return values_.unknown("a size that only the compiler knows");
  }
  bool post = operation.size() == 3;
  if (operation.find("++") != std::string_view::npos || operation.find("--") != std::string_view::npos) {
    const std::vector<Possible> all = values_.possibilities(value);
    bool pointer = std::any_of(all.begin(), all.end(), [&](const Possible& one) {
      return is_text(values_[one.value].kind) || values_[one.value].kind == ValueKind::kObject;
    });
    // What is not known is not known for the same reason one place further.
    ValueId next = read.kind == ValueKind::kUnknown && !read.text.empty()
                       ? values_.unknown(read.text, read.type, read.origin)
                   : pointer ? values_.unknown("a place inside of it", read.type, content(value, state).origin)
                             : values_.unknown("a counter", read.type, read.origin);
    // Through a table of records: on to some row.
    if (ValueId row = any_row(value, node, state); row != 0) next = row;
    if (read.kind == ValueKind::kInteger) {
      const bool up = operation.find("++") != std::string_view::npos;
      if (read.integer != (up ? INT64_MAX : INT64_MIN))
        next = values_.integer(read.integer + (up ? 1 : -1), read.trace);
    }
    store(operand, next, node, state);
    return post ? value : next;
  }
  return values_.unknown("`" + std::string(operation) + "` of a value", "", read.origin);
}

Evaluator::Parted Evaluator::parted_by(NodeId condition) const {
  Parted out;
  condition = without_nots(condition, &out.negated);
  if (condition == kNone || unit_.kind(condition) != NodeKind::kBinary) return {};
  const std::string_view operation = unit_.text(condition);
  if (operation != "&&" && operation != "||") return {};
  out.node = condition;
  out.holds = (operation == "&&") != out.negated;
  return out;
}

ValueId Evaluator::evaluate_parted(NodeId condition, State& state, Parted* parted) {
  if (is_address(condition, state)) return values_.boolean(true);
  *parted = parted_by(condition);
  Parted* around = std::exchange(parting_, parted->node == kNone ? nullptr : parted);
  const ValueId value = evaluate(condition, state);
  parting_ = around;
  return value;
}

// map + (key to value), map + map: a map of its own. 0 where these are none.
ValueId Evaluator::entries_of_both(ValueId left, ValueId right, NodeId node, State& state) {
  if (values_[left].kind != ValueKind::kObject || values_[right].kind != ValueKind::kObject) return 0;
  const Object *map = look(values_[left].object, state), *more = look(values_[right].object, state);
  if (map == nullptr || more == nullptr || map->shape != Shape::kRecord || map->api != nullptr || !map->complete)
    return 0;
  Object both = *map;
  both.birth = node;
  if (more->shape == Shape::kRecord && more->api == nullptr && more->complete) {
    for (const auto& [key, value] : more->fields) both.set_field(key, value);
  } else {
    const bool pair = more->shape == Shape::kList && more->complete && more->elements.size() == 2;
    const std::optional<std::string> key = pair ? key_of(more->elements[0], state) : std::nullopt;
    if (!key) return 0;
    both.set_field(*key, more->elements[1]);
  }
  return values_.object(make(std::move(both), state), values_[left].type);
}

ValueId Evaluator::binary(NodeId node, State& state) {
  std::string_view operation = unit_.text(node);
  Parted* parting = parting_ != nullptr && parting_->node == node ? std::exchange(parting_, nullptr) : nullptr;
  if ((operation == "==" || operation == "!=") && asks_address(node, state)) return values_.boolean(operation == "!=");
  // `a || b || c`: c is asked for where b was, too.
  Parted before;
  const bool chained = operation == "&&" || operation == "||";
  ValueId left =
      chained ? evaluate_parted(unit_.child(node, 0), state, &before) : evaluate(unit_.child(node, 0), state);
  if (operation == "&&" || operation == "||" || operation == "??") {
    std::optional<bool> known = operation == "??" ? truth(left, state) : outcome(unit_.child(node, 0), left, state);
    if (operation == "??") {
      const Object* of = values_[left].kind == ValueKind::kObject ? look(values_[left].object, state) : nullptr;
      const bool may_be_unset = of != nullptr && of->origin == "environment";
      const std::optional<bool> set = may_be_unset ? std::nullopt : is_set(left);
      if (set) return *set ? left : evaluate(unit_.child(node, 1), state);
      known.reset();
    }
    if (known && *known == (operation == "||")) return truth(left, state) ? left : values_.boolean(*known);
    if (known) return evaluate(unit_.child(node, 1), state);
    const bool follows = before.state && before.holds == (operation == "&&");
    State other = follows ? std::move(*before.state) : state;
    // What is left when the right side is not asked for.
    if (operation != "??") {
      assume(follows ? before.value : left, (operation == "&&") != (follows && before.negated), other);
      assume(left, operation != "&&", state);
      left = values_.within(left, state.where);
      if (!checks_.empty()) narrow_checks(unit_.child(node, 0), operation == "&&", other);
    }
    const std::vector<HeapEntry> failed = operation == "??"
                                              ? std::vector<HeapEntry>{}
                                              : calls_that_failed(unit_.child(node, 0), operation == "||", state);
    ValueId right = evaluate(unit_.child(node, 1), other);
    if (operation != "??") {
      const std::optional<bool> settled = outcome(unit_.child(node, 1), right, other);
      const bool by_others = settled && !truth(right, other);
      if (by_others) right = values_.boolean(*settled);
      // `unknown && false`
      if (settled == (operation == "||") &&
          (by_others || joins_truths(unit_.language) || asked_whether(unit_, index_, node)))
        left = right;
    }
    // `(c = new()) == NULL || !init(c)`: what failed before is nothing, so nothing but what the rest makes of it.
    for (const HeapEntry& entry : failed) {
      if (const HeapEntry* made = other.entry(entry.id); made != nullptr) state.set_version(entry.id, made->version);
    }
    // `if (public && row->key == NULL) return;`: which rows are left goes with `public`.
    if (operation != "??" && !values_[right].worlds.empty()) {
      told(unit_.child(node, 0), operation != "&&", true, state);
      told(unit_.child(node, 0), operation == "&&", true, other);
    }
    // `given || "AES"`: what is given is not known, the other is one of its values.
    if (operation != "&&") left = without_null(left);
    const ValueId result = state.result;
    const bool parts =
        parting != nullptr && (state.heap != other.heap || !std::equal(state.frames.begin(), state.frames.end(),
                                                                       other.frames.begin(), other.frames.end()));
    const ValueId merged = merge_with(left, right, state, other);
    if (parts) {
      other.result = result;
      parting->state = std::move(other);
      parting->value = right;
    }
    return merged;
  }
  ValueId right = evaluate(unit_.child(node, 1), state);
  if (operation == "/" && unit_.language == source::Language::kPython) {
    // An operator that a type has: Path("etc") / "app.json".
    const bool is_member = values_[left].kind == ValueKind::kMethod;  // Path(__file__).parent
    const std::string type =
        is_member ? catalogue_.canonical_name(index_.language(), values_[left].text) : type_of(left, state);
    const knowledge::ValueFunction* own =
        type.empty() ? nullptr : catalogue_.value_function(index_.language(), type + "./");
    if (own != nullptr) {
      Call call;
      call.node = call.site = node;
      call.receiver = left;
      call.receiver_node = unit_.child(node, 0);
      call.arguments.push_back({"", right, unit_.child(node, 1)});
      if (std::optional<ValueId> made = operate(*own, call, state)) return *made;
    }
  }
  if (joins_as_text(operation)) {
    if (is_text(values_[left].kind)) {
      right = written_by_itself(right, unit_.child(node, 1), state);
    } else if (is_text(values_[right].kind)) {
      left = written_by_itself(left, unit_.child(node, 0), state);
    }
  }
  auto list_of = [&](ValueId id) -> const Object* {
    const Object* list = values_[id].kind == ValueKind::kObject ? look(values_[id].object, state) : nullptr;
    return list != nullptr && list->shape == Shape::kList && list->api == nullptr && list->complete ? list : nullptr;
  };
  const bool joins_lists = unit_.language == source::Language::kRuby || unit_.language == source::Language::kPython;
  if (operation == "+" && joins_lists) {  // %w[md5 sha1] + %w[sha256], with the same exception
    const Object *all = list_of(left), *more = list_of(right);
    auto are_bytes = [&](const Object& list) {
      return list.zeroed || !list.origin.empty() ||
             std::ranges::any_of(list.elements, [&](ValueId one) { return values_[one].kind == ValueKind::kInteger; });
    };
    constexpr size_t kMostElements = 256;
    if (all != nullptr && more != nullptr && !are_bytes(*all) && !are_bytes(*more) &&
        all->elements.size() + more->elements.size() <= kMostElements) {
      Object both = *all;
      both.birth = node;
      both.elements.insert(both.elements.end(), more->elements.begin(), more->elements.end());
      both.length = static_cast<int64_t>(both.elements.size());
      const TraceId trace = both.trace = values_.step(StepKind::kComputed, node, both.trace, values_[right].trace);
      return values_.object(make(std::move(both), state), values_[left].type, trace);
    }
  }
  if (operation == "+" && unit_.language == source::Language::kKotlin) {
    if (ValueId both = entries_of_both(left, right, node, state); both != 0) return both;
    // listOf("a") + "b": the elements, and one or all of another list. (Bytes are put together elsewhere.)
    const Object *all = list_of(left), *more = list_of(right);
    const bool are_texts = all != nullptr && !all->elements.empty() &&
                           std::ranges::all_of(all->elements, [&](ValueId one) { return is_text(values_[one].kind); });
    if (are_texts && (more != nullptr || is_text(values_[right].kind))) {
      Object both = *all;
      both.birth = node;
      if (more != nullptr) {
        both.elements.insert(both.elements.end(), more->elements.begin(), more->elements.end());
      } else {
        both.elements.push_back(right);
      }
      both.length = static_cast<int64_t>(both.elements.size());
      const TraceId trace = both.trace = values_.step(StepKind::kComputed, node, both.trace, values_[right].trace);
      return values_.object(make(std::move(both), state), values_[left].type, trace);
    }
  }
  if (operation == "in" && unit_.language == source::Language::kKotlin && values_[left].kind == ValueKind::kInteger) {
    // x in 1..9, x in 1..<9
    const NodeId range = unit_.child(node, 1);
    const std::string_view ends = unit_.kind(range) == NodeKind::kBinary ? unit_.text(range) : "";
    if (ends == ".." || ends == "..<") {
      const std::optional<int64_t> first = as_integer(evaluate(unit_.child(range, 0), state));
      const std::optional<int64_t> last = as_integer(evaluate(unit_.child(range, 1), state));
      const int64_t asked = values_[left].integer;
      if (first && last)
        return values_.boolean(asked >= *first && (ends == ".." ? asked <= *last : asked < *last),
                               values_.step(StepKind::kComputed, node, values_[left].trace));
    }
  }
  // Of two tables, what stands in the left one stays in PHP, what stands in the right one counts in Python.
  if ((operation == "+" && unit_.language == source::Language::kPhp) ||
      (operation == "|" && unit_.language == source::Language::kPython)) {
    const bool left_counts = operation == "+";
    const ValueId both = entries_of_both(left_counts ? right : left, left_counts ? left : right, node, state);
    if (both != 0) return both;
    // What stands there besides is not known.
    const Object* map =
        left_counts && values_[left].kind == ValueKind::kObject ? look(values_[left].object, state) : nullptr;
    const ValueKind other = values_[right].kind;
    if (map != nullptr && map->shape == Shape::kRecord && map->api == nullptr &&
        (other == ValueKind::kUnknown || other == ValueKind::kObject || other == ValueKind::kChoice)) {
      Object more = *map;
      more.birth = node;
      more.complete = false;
      more.origin_reason = why_unknown(right, state);
      return values_.object(make(std::move(more), state), values_[left].type);
    }
  }
  if (operation == ",") return right;
  if (operation == "<-") return sent(left, right, state);
  if (operation == "<<" && writes_piece(left, right, state)) return left;
  if (operation == ">>" && index_.language() == "cpp" && is_text(values_[right].kind) &&
      as_integer(left) == std::nullopt) {
    append_to(unit_.child(node, 1), values_.unknown("what is read from a stream", values_[right].type), node, state);
    return left;
  }
  const bool moves = operation == "+" || (operation == "-" && values_[right].type.find('*') == std::string::npos);
  if (moves && index_.is_c() && values_[left].kind == ValueKind::kObject) {
    if (operation == "+" && is_table(left, state)) return address_of_element(left, right, node, state);
    // A pointer into a buffer.
    const Object* buffer = look(values_[left].object, state);
    ValueKind offset = values_[right].kind;
    if (buffer != nullptr && buffer->shape == Shape::kList && buffer->api == nullptr &&
        (offset == ValueKind::kInteger || offset == ValueKind::kUnknown)) {
      return part_of(left, operation == "+" ? as_integer(right).value_or(-1) : -1, -1, node, state);
    }
  }
  if (operation == "*" && (unit_.language == source::Language::kPython || unit_.language == source::Language::kRuby ||
                           unit_.language == source::Language::kSwift)) {
    if (const ValueId made = repeated(left, right, node, state); made != 0) return made;
  }
  if (operation == "==" || operation == "!=") {
    only_compared(unit_.child(node, 0), left, state);
    only_compared(unit_.child(node, 1), right, state);
  }
  return compute(operation, left, right, node, state);
}

// `b"0" * n`, `[0] * 16`: wherever that comes from, however often it is repeated. 0 for anything else.
ValueId Evaluator::repeated(ValueId left, ValueId right, NodeId node, State& state) {
  auto holder = [&](ValueId id) {
    const Object* object = values_[id].kind == ValueKind::kObject ? look(values_[id].object, state) : nullptr;
    return object != nullptr && (object->shape == Shape::kList || object->api != nullptr) ? object : nullptr;
  };
  auto is_many = [&](ValueId id) { return is_text(values_[id].kind) || holder(id) != nullptr; };
  if (values_[left].kind == ValueKind::kChoice || values_[right].kind == ValueKind::kChoice) {
    const std::vector<Possible> lefts = values_.possibilities(left), rights = values_.possibilities(right);
    if (lefts.size() * rights.size() > limits_.alternatives) return 0;
    std::vector<Possible> out;
    for (const Possible& x : lefts) {
      for (const Possible& y : rights) {
        const WorldId where = values_.worlds().both(x.where, y.where);
        if (where == kNowhere) continue;
        const ValueId made = repeated(x.value, y.value, node, state);
        out.push_back({made != 0 ? made : compute("*", x.value, y.value, node, state), where});
      }
    }
    return out.empty() ? 0 : values_.choice(out, limits_.alternatives);
  }
  if (!is_many(left)) std::swap(left, right);
  const ValueKind counted = values_[right].kind;
  if (!is_many(left) ||
      (counted != ValueKind::kInteger && counted != ValueKind::kUnknown && counted != ValueKind::kSymbol)) {
    return 0;
  }
  const std::optional<int64_t> times = as_integer(right);
  const Value whole = values_[left];
  if (is_text(whole.kind) && times) return compute("*", left, right, node, state);
  const Content what = content(left, state);
  const Object* list = holder(left);
  const TraceId trace = values_.step(StepKind::kComputed, node, what.trace, values_[right].trace);
  const bool is_literal = list != nullptr && list->birth != kNone && unit_.kind(list->birth) == NodeKind::kArray;
  if (!times) {
    // (A list of so many is made to be filled.)
    if (is_literal || what.origin.empty()) return 0;
    const ValueId out = values_.unknown(why_unknown(right, state), whole.type, what.origin);
    return values_.traced(out, trace);
  }
  constexpr int64_t kMostTimes = 4096;
  if (*times < 0 || *times > kMostTimes) return 0;
  Object out;
  out.shape = Shape::kList;
  out.birth = node;
  out.trace = trace;
  out.length = what.length_bytes >= 0 ? what.length_bytes * *times : -1;
  const int64_t size = static_cast<int64_t>(list->elements.size());
  if (list->api == nullptr && list->complete && !list->zeroed && size > 0 && size * *times <= kMostTimes) {
    const std::vector<ValueId> elements = list->elements;
    out.origin = list->origin;
    out.length = size * *times;
    for (int64_t i = 0; i < *times; ++i) out.elements.insert(out.elements.end(), elements.begin(), elements.end());
  } else {
    out.complete = false;
    out.origin = what.origin;
    out.origin_reason = what.reason;
  }
  return values_.object(make(std::move(out), state), whole.type, trace);
}

// std::string text; and nothing has put anything into it yet.
bool Evaluator::is_empty_string(const Value& value, const State& state) const {
  if (index_.language() != "cpp" || value.kind != ValueKind::kObject) return false;
  const Object* held = look(value.object, state);
  if (held == nullptr || held->birth == kNone || held->api != nullptr) return false;
  return (held->type == "std.string" || held->type == "String") && unit_.kind(held->birth) == NodeKind::kNew &&
         unit_.child_count(held->birth) == 0 && held->origin.empty() && held->elements.empty() &&
         held->fields.empty() && held->origin_reason.starts_with("a value of type ");
}

// `stream << piece`: what a string stream holds is a list of pieces.
bool Evaluator::writes_piece(ValueId stream, ValueId piece, State& state) {
  if (values_[stream].kind != ValueKind::kObject) return false;
  const Object* held = state.object(values_[stream].object);
  if (held == nullptr || held->shape != Shape::kList ||
      (held->type != "std.ostringstream" && held->type != "std.stringstream")) {
    return false;
  }
  Object& pieces = state.change(values_[stream].object);
  pieces.elements.push_back(piece);
  pieces.length = static_cast<int64_t>(pieces.elements.size());
  return true;
}

// key.Curve == elliptic.P256(): a part that is made for a comparison alone is no use of it.
void Evaluator::only_compared(NodeId operand, ValueId value, State& state) {
  const Object* object = values_[value].kind == ValueKind::kObject ? state.object(values_[value].object) : nullptr;
  if (object == nullptr || object->api == nullptr || !object->api->part || object->site != operand) return;
  if (object->api->object) return;  // the answer says whether it worked; what was made stands elsewhere
  state.change(values_[value].object).taken = true;
}

// Flags by name: A | B holds both at once, and & ~A takes A away. 0 where it is something else.
ValueId Evaluator::set_flags(std::string_view operation, ValueId left, ValueId right, NodeId node) {
  auto several = [&](ValueId id) { return values_[id].kind == ValueKind::kChoice && values_[id].integer == 0; };
  auto named = [&](ValueId id) {
    return values_[id].kind == ValueKind::kSymbol || (values_[id].kind == ValueKind::kChoice && !several(id));
  };
  if (several(left) || several(right)) return 0;  // each of them by itself
  std::vector<ValueId> flags;
  auto add = [&](ValueId one) {
    bool nothing = values_[one].kind == ValueKind::kInteger && values_[one].integer == 0;
    bool have = std::any_of(flags.begin(), flags.end(), [&](ValueId other) { return values_.same(one, other); });
    if (!nothing && !have) flags.push_back(one);
  };
  auto add_all = [&](ValueId id) {
    if (values_[id].kind != ValueKind::kChoice) return add(id);
    for (ValueId one : values_[id].alternatives) add(one);
  };
  if (operation == "|") {
    if (!named(left) && !named(right)) return 0;
    add_all(left);
    add_all(right);
  } else {
    NodeId mask = unit_.child(node, 1);
    bool takes_away = mask != kNone && unit_.kind(mask) == NodeKind::kUnary && unit_.text(mask) == "~" && named(left);
    std::string_view taken = takes_away ? index_.last_name(unit_.child(mask, 0)) : "";
    if (taken.empty()) return 0;
    add_all(left);
    std::erase_if(flags, [&](ValueId one) {
      std::string_view name = values_[one].text;
      return values_[one].kind == ValueKind::kSymbol && name.substr(name.rfind('.') + 1) == taken;
    });
    if (flags.empty()) return values_.integer(0, values_[left].trace);
  }
  if (flags.size() == 1) return flags.front();
  if (flags.size() > limits_.alternatives) return 0;
  Value both;
  both.kind = ValueKind::kChoice;
  both.integer = 1;
  both.type = values_[left].type;
  both.alternatives = std::move(flags);
  return values_.add(std::move(both));
}

// `new X()` on this path is never null. (What a field is set to somewhere, another constructor may leave null; `var x
// T` of Go is no construction.)
bool Evaluator::is_constructed(const Value& value, const State& state) const {
  const Object* object = value.kind == ValueKind::kObject ? state.object(value.object) : nullptr;
  if (object == nullptr || object->birth == kNone) return false;
  if (is_array(*object)) return true;
  return unit_.kind(object->birth) == NodeKind::kNew && unit_.language != source::Language::kGo;
}

// An array of C, which has an address.
bool Evaluator::is_array(const Object& object) const {
  return index_.is_c() && object.shape == Shape::kList && object.birth != kNone &&
         unit_.kind(object.birth) == NodeKind::kDeclare;
}

// Is it something else than null?
std::optional<bool> Evaluator::is_set(ValueId id) const {
  if (values_[id].kind == ValueKind::kNull) return false;
  const std::vector<Possible> all = values_.possibilities(id);
  const bool may_lack = std::any_of(all.begin(), all.end(), [&](const Possible& one) {
    const ValueKind kind = values_[one.value].kind;
    return kind == ValueKind::kNull || kind == ValueKind::kUnknown || kind == ValueKind::kSymbol;
  });
  return may_lack ? std::nullopt : std::optional<bool>(true);
}

// Merges two paths that gave a value each.
ValueId Evaluator::merge_with(ValueId left, ValueId right, State& state, State& other) {
  ValueId before = std::exchange(state.result, left);
  other.result = right;
  merge(state, other, values_, limits_.alternatives);
  return std::exchange(state.result, before);
}

// Two constants of one package or class that the knowledge base has, and of which it says different things.
bool Evaluator::are_two_constants(const std::string& a, const std::string& b) const {
  switch (unit_.language) {
    case source::Language::kGo:
    case source::Language::kJava:
    case source::Language::kKotlin:
    case source::Language::kScala:
    case source::Language::kGroovy:
    case source::Language::kCSharp: break;
    default: return false;
  }
  const size_t dot = a.rfind('.');
  if (a == b || dot == std::string::npos || b.rfind('.') != dot || a.compare(0, dot, b, 0, dot) != 0) return false;
  const knowledge::Properties* first = catalogue_.symbol(index_.language(), a);
  const knowledge::Properties* second = catalogue_.symbol(index_.language(), b);
  return first != nullptr && second != nullptr && *first != *second;
}

// Of two constants of enums of the file: are they the same one?
std::optional<bool> Evaluator::is_one_constant(const Value& a, const Value& b, const State& state) const {
  if (a.kind != ValueKind::kObject || b.kind != ValueKind::kObject) return std::nullopt;
  const Object *first = look(a.object, state), *second = look(b.object, state);
  if (first == nullptr || second == nullptr || !is_enum_constant(*first) || !is_enum_constant(*second)) {
    return std::nullopt;
  }
  return a.object == b.object;
}

ValueId Evaluator::compute(std::string_view operation, ValueId left, ValueId right, NodeId node, const State& state) {
  const Value a = values_[left];
  const Value b = values_[right];
  if (operation == "|" || operation == "&") {
    if (ValueId flags = set_flags(operation, left, right, node); flags != 0) return flags;
  }
  if (a.kind == ValueKind::kChoice || b.kind == ValueKind::kChoice) {
    auto too_many = [&] { return values_.unknown("more than " + std::to_string(limits_.alternatives) + " values"); };
    std::vector<Possible> out;
    for (const Possible& x : values_.possibilities(left)) {
      for (const Possible& y : values_.possibilities(right)) {
        WorldId where = values_.worlds().both(x.where, y.where);
        if (where == kNowhere) continue;
        if (out.size() >= kMostPairs) return too_many();
        out.push_back({compute(operation, x.value, y.value, node, state), where});
      }
    }
    size_t most = std::max<size_t>({limits_.alternatives, a.alternatives.size(), b.alternatives.size()});
    ValueId made = values_.choice(out, most);
    return values_[made].alternatives.size() > most ? too_many() : made;
  }
  TraceId trace = a.trace != 0 || b.trace != 0 ? values_.step(StepKind::kComputed, node, a.trace, b.trace) : 0;
  if (operation == "+=") operation = "+";
  if (const std::optional<bool> holds = by_size(operation, left, right, state)) return values_.boolean(*holds, trace);
  if (operation == "instanceof") {
    const std::vector<std::string> asked = asked_types(unit_.child(node, 1), right, state);
    if (std::optional<bool> is = instance_of(left, asked, state)) return values_.boolean(*is, trace);
  }
  if (operation == "==" || operation == "!=" || operation == "is") {
    std::optional<bool> equal;
    // ("0" of JavaScript and PHP is true, and equal to 0.)
    const bool loose = index_.language() == "javascript" || unit_.language == source::Language::kPhp;
    auto is_zero = [&](const Value& value) {
      return !loose && value.kind == ValueKind::kInteger && value.integer == 0;
    };
    auto constant = [](const Value& value) {
      return value.kind == ValueKind::kInteger || value.kind == ValueKind::kBoolean || value.kind == ValueKind::kNull ||
             is_text(value.kind);
    };
    if (constant(a) && constant(b)) {
      bool texts = is_text(a.kind) && is_text(b.kind);
      if (a.kind == b.kind || texts)
        equal = a.integer == b.integer && a.text == b.text;
      else if (a.kind == ValueKind::kNull || b.kind == ValueKind::kNull)
        equal = false;
      else if (unit_.kind(node) == NodeKind::kBinary && unit_[node].op == 1)
        equal = false;  // of other types
    } else if (a.kind == ValueKind::kSymbol && b.kind == ValueKind::kSymbol && a.text == b.text) {
      equal = true;
    } else if (a.kind == ValueKind::kSymbol && b.kind == ValueKind::kSymbol && index_.is_c() &&
               index_.are_distinct(a.text, b.text)) {
      equal = false;
    } else if (a.kind == ValueKind::kSymbol && b.kind == ValueKind::kSymbol && are_two_constants(a.text, b.text)) {
      equal = false;
    } else if (std::optional<bool> one = is_one_constant(a, b, state)) {
      equal = one;
    } else if (a.kind == ValueKind::kType && b.kind == ValueKind::kType) {
      equal = a.node == b.node;
    } else if ((a.kind == ValueKind::kNull && b.proven != Proven::kNothing) ||
               (b.kind == ValueKind::kNull && a.proven != Proven::kNothing) ||
               (is_zero(a) && b.proven == Proven::kTrue) || (is_zero(b) && a.proven == Proven::kTrue)) {
      equal = false;
    } else if ((a.kind == ValueKind::kNull && (is_constructed(b, state) || is_made_here(right, state))) ||
               (b.kind == ValueKind::kNull && (is_constructed(a, state) || is_made_here(left, state)))) {
      equal = false;
    }
    if (equal) return values_.boolean(*equal == (operation != "!="), trace);
    const bool written = unit_.kind(node) == NodeKind::kBinary;
    const ValueId said = equal_keys(left, right, written ? unit_.child(node, 0) : kNone,
                                    written ? unit_.child(node, 1) : kNone, operation == "!=", state);
    return said != 0 ? said : values_.unknown("a comparison that is not known");
  }
  if ((operation == "in" || operation == "not in") && unit_.kind(node) == NodeKind::kBinary) {
    if (ValueId said = in_keys(left, right, operation == "not in", unit_.child(node, 0), state); said != 0) return said;
  }
  if (operation == "+" && is_empty_string(a, state)) {
    return compute(operation, values_.typed(values_.string("", a.trace), a.type), right, node, state);
  }
  if (a.kind == ValueKind::kInteger && b.kind == ValueKind::kInteger) {
    int64_t x = a.integer, y = b.integer, out = 0;
    bool overflow = false;
    if (operation == "+")
      overflow = __builtin_add_overflow(x, y, &out);
    else if (operation == "-")
      overflow = __builtin_sub_overflow(x, y, &out);
    else if (operation == "*")
      overflow = __builtin_mul_overflow(x, y, &out);
    else if ((operation == "/" || operation == "//") && y != 0 && !(x == INT64_MIN && y == -1))
      out = x / y;
    else if (operation == "%" && y != 0 && y != -1)
      out = x % y;
    else if (operation == "<<" && y >= 0 && y < 62 && x >= 0 && x < (int64_t{1} << (62 - y)))
      out = x << y;
    else if ((operation == ">>" || operation == ">>>") && y >= 0 && y < 64 && x >= 0)
      out = x >> y;
    else if (operation == "&")
      out = x & y;
    else if (operation == "|")
      out = x | y;
    else if (operation == "^")
      out = x ^ y;
    else if (operation == "<")
      return values_.boolean(x < y, trace);
    else if (operation == ">")
      return values_.boolean(x > y, trace);
    else if (operation == "<=")
      return values_.boolean(x <= y, trace);
    else if (operation == ">=")
      return values_.boolean(x >= y, trace);
    else if (operation == "**" && x >= 0 && y >= 0 && y < 63) {
      out = 1;
      for (int64_t i = 0; i < y && !overflow; ++i) overflow = __builtin_mul_overflow(out, x, &out);
    } else
      overflow = true;
    if (!overflow) return values_.integer(out, trace);
  }
  // From a text to a place in it.
  if (operation == "-" && index_.is_c() && is_text(a.kind) && is_text(b.kind) && b.text.ends_with(a.text)) {
    return values_.integer(static_cast<int64_t>(b.text.size() - a.text.size()), trace);
  }
  // (Lua joins texts so.)
  if (operation.starts_with("..") && unit_.language == source::Language::kKotlin)
    return values_.unknown("a range", "kotlin.ranges.ClosedRange", combine_origins(left, right, state));
  if (operation == "+" || operation == "..") {
    bool texts = is_text(a.kind) || is_text(b.kind);
    if (index_.is_c() && is_text(a.kind) && b.kind == ValueKind::kUnknown && b.type.empty()) {
      return values_.unknown("a place inside of a text", a.type, content(left, state).origin);
    }
    if (index_.is_c() && is_text(a.kind) && b.kind == ValueKind::kInteger) {
      // A place in a text.
      if (b.integer < 0 || static_cast<uint64_t>(b.integer) > a.text.size()) {
        return values_.unknown("a place outside of a text");
      }
      Value rest = a;
      rest.text.erase(0, static_cast<size_t>(b.integer));
      rest.trace = trace;
      return values_.add(std::move(rest));
    }
    auto piece = [&](const Value& value, ValueId id) -> std::optional<std::string> {
      if (value.kind == ValueKind::kInteger) return std::to_string(value.integer);
      if (value.kind == ValueKind::kBoolean) return value.integer != 0 ? "true" : "false";
      if (value.kind == ValueKind::kNull) return "null";
      if (value.kind == ValueKind::kFloat) return value.text;
      return as_text(id, state);
    };
    if (texts) {
      std::optional<std::string> x = piece(a, left), y = piece(b, right);
      if (x && y && x->size() + y->size() <= kMostText) {
        Value out;
        out.kind = a.kind == ValueKind::kBytes || b.kind == ValueKind::kBytes ? ValueKind::kBytes : ValueKind::kString;
        out.text = *x + *y;
        out.trace = trace;
        return values_.add(std::move(out));
      }
    }
  }
  if (operation == "*" && is_text(a.kind) && b.kind == ValueKind::kInteger && b.integer >= 0 && b.integer < 4096) {
    Value out = a;
    out.text.clear();
    for (int64_t i = 0; i < b.integer && out.text.size() < kMostText; ++i) out.text += a.text;
    out.trace = trace;
    return values_.add(std::move(out));
  }
  if (operation == "%" && is_text(a.kind)) {
    Call empty;
    empty.node = empty.site = node;
    std::vector<ValueId> operands{left};
    const Object* tuple = b.kind == ValueKind::kObject ? state.object(b.object) : nullptr;
    if (tuple != nullptr && tuple->shape == Shape::kList) {
      operands.insert(operands.end(), tuple->elements.begin(), tuple->elements.end());
    } else {
      operands.push_back(right);
    }
    State unused;
    return format(operands, false, empty, unused);
  }
  Value out;
  if (operation == "+" || operation == "..") out.alternatives = parts_known({left, right}, state);
  out.text = a.kind == ValueKind::kUnknown && !a.text.empty()   ? a.text
             : b.kind == ValueKind::kUnknown && !b.text.empty() ? b.text
                                                                : why_unknown(left, state);
  if (out.text.empty()) out.text = why_unknown(right, state);
  out.origin = combine_origins(left, right, state);
  out.trace = trace;
  // Ruby: of two arrays it makes one.
  auto is_array = [&](ValueId id) {
    const std::vector<std::string> types = type_names(id, state);
    return std::ranges::find(types, "Array") != types.end();
  };
  if (unit_.language == source::Language::kRuby && (operation == "+" || operation == "|" || operation == "-") &&
      is_array(left) && is_array(right))
    out.type = "Array";
  return values_.add(std::move(out));
}

}  // namespace vitrine::trace
