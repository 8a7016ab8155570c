// Operators as they are written: what their operands are evaluated to, and what then runs.
#include <algorithm>
#include <utility>

#include "reason/trace/evaluator.h"
#include "reason/trace/own_operators.h"
#include "reason/trace/pointers.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostSent = 64;  // into one channel

// What a class calls the method that says what an operator does; "" for others.
std::string_view own_name_of(source::Language language, std::string_view operation) {
  const auto among = [&](const auto& names) {
    const auto* named = std::ranges::find_if(names, [&](const auto& one) { return one.first == operation; });
    return named == std::end(names) ? std::string_view() : named->second;
  };
  if (language == source::Language::kPython) return among(kPythonOperators);
  return language == source::Language::kKotlin ? among(kKotlinOperators) : std::string_view();
}

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
  if (operation == "*" && operand != kNone && values_[value].kind == ValueKind::kObject &&
      points_at_numbers(unit_, index_, operand)) {
    // int *n = numbers; *n: the first of them.
    const Object* object = look(values_[value].object, state);
    if (object != nullptr && object->shape == Shape::kList && object->api == nullptr)
      return element_of(value, values_.integer(0), node, state);
  }
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
  // (Who knows what is negated knows this.)
  const auto why = [&](ValueId one) {
    const bool says = values_[one].kind == ValueKind::kUnknown && !values_[one].text.empty();
    return says ? values_[one].text : "a condition that is not known";
  };
  if (operation == "!" && read.kind == ValueKind::kChoice) {
    std::vector<Possible> out;
    for (const Possible& one : values_.possibilities(value)) {
      std::optional<bool> holds = truth(one.value, state);
      out.push_back(
          {holds ? values_.boolean(!*holds, values_[one.value].trace) : values_.unknown(why(one.value)), one.where});
    }
    return values_.choice(out, limits_.alternatives);
  }
  if (operation == "!") {
    std::optional<bool> truth_value = truth(value, state);
    if (truth_value) return values_.boolean(!*truth_value, read.trace);
    const NodeKind taker = unit_.kind(index_.parent(node));
    if (taker == NodeKind::kEntry || taker == NodeKind::kKeyword) leave_open(value, state);  // {verify: !insecure}
    return values_.unknown(why(value));
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
  } else if (unit_.language != source::Language::kPhp || more->shape != Shape::kList || !more->complete ||
             !more->elements.empty()) {  // ([] of PHP adds nothing)
    const bool pair = more->shape == Shape::kList && more->complete && more->elements.size() == 2 &&
                      unit_.language != source::Language::kPhp;
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
  if (values_[left].kind == ValueKind::kObject) {
    // What a class of the file says of it: `def __add__(self, other)`, `operator fun plus(other: Name)`.
    const std::string_view asked_as = own_name_of(unit_.language, operation);
    const Object* object = look(values_[left].object, state);
    if (!asked_as.empty() && object != nullptr && object->shape == Shape::kInstance && object->type_node != kNone) {
      if (const std::vector<NodeId>& own = index_.methods_of(object->type_node, asked_as); own.size() == 1) {
        Call call;
        call.node = own.front();  // no overloads
        call.site = node;
        call.arguments.push_back({"", right, unit_.child(node, 1)});
        return follow(own.front(), call, values_.object(values_[left].object, ""), state);
      }
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
  if (const ValueId both = tables_of_both(operation, left, right, node, state); both != 0) return both;
  if (operation == ",") return right;
  if (operation == "<-") return sent(left, right, state);
  if (operation == "<<" && writes_piece(left, right, state)) return left;
  if ((operation == "<<" || operation == ">>") && index_.language() == "cpp") {
    // list << one << another; file >> settings;
    const ValueId whose = operation == "<<" ? left : right;
    const knowledge::ValueFunction* takes =
        values_[whose].kind == ValueKind::kObject
            ? catalogue_.value_function(index_.language(), type_of(whose, state) + "." + std::string(operation))
            : nullptr;
    if (takes != nullptr) {
      Call call;
      call.node = call.site = node;
      call.receiver = left;
      call.receiver_node = unit_.child(node, 0);
      call.arguments.push_back({"", right, unit_.child(node, 1)});
      operate(*takes, call, state);
      return left;
    }
  }
  if (operation == ">>" && index_.language() == "cpp" && is_text(values_[right].kind) &&
      as_integer(left) == std::nullopt) {
    append_to(unit_.child(node, 1), values_.unknown("what is read from a stream", values_[right].type), node, state);
    return left;
  }
  if (operation == ">>" && source::extends_cpp(unit_.language) && as_integer(left) == std::nullopt &&
      (values_[right].kind == ValueKind::kInteger || values_[right].kind == ValueKind::kBoolean)) {
    // stream >> number;
    const NodeKind target = unit_.kind(unit_.child(node, 1));
    NodeId up = index_.parent(node);
    while (unit_.kind(up) == NodeKind::kBinary && unit_.text(up) == operation) up = index_.parent(up);
    const NodeKind around = unit_.kind(up);
    const bool reads = around == NodeKind::kExpression || around == NodeKind::kIf || around == NodeKind::kLoop ||
                       (around == NodeKind::kUnary && unit_.text(up) == "!");
    if (reads && (target == NodeKind::kName || target == NodeKind::kMember)) {
      store(unit_.child(node, 1), values_.unknown("what is read from a stream", values_[right].type), node, state);
      return left;
    }
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
    // ('a'..'z').to_a * 2: a list, whatever it holds.
    const Value& list = values_[left];
    if (unit_.language == source::Language::kRuby && list.kind == ValueKind::kUnknown && list.type == "Array")
      return values_.traced(values_.unknown(list.text, list.type, list.origin), list.trace);
  }
  if (operation == "==" || operation == "!=") {
    only_compared(unit_.child(node, 0), left, state);
    only_compared(unit_.child(node, 1), right, state);
  }
  return compute(operation, left, right, node, state);
}

// Of two tables, what stands in the left one stays in PHP, what stands in the right one counts in Python. 0 for
// anything else.
ValueId Evaluator::tables_of_both(std::string_view operation, ValueId left, ValueId right, NodeId node, State& state) {
  const bool left_counts = operation == "+" && unit_.language == source::Language::kPhp;
  if (!left_counts && (operation != "|" || unit_.language != source::Language::kPython)) return 0;
  const ValueId both = entries_of_both(left_counts ? right : left, left_counts ? left : right, node, state);
  if (both != 0) return both;
  // Of what is not known, or is one of several (`$given + ['cost' => 12]`), each entry may be another one.
  if (left_counts && values_[left].kind == ValueKind::kChoice) {
    std::vector<Possible> all = values_.possibilities(left);
    for (Possible& one : all) one.value = tables_of_both(operation, one.value, right, node, state);
    const bool are_known = std::ranges::none_of(all, [](const Possible& one) { return one.value == 0; });
    return are_known ? values_.choice(all, limits_.alternatives) : 0;
  }
  const Object* more_of =
      left_counts && values_[left].kind == ValueKind::kUnknown && values_[right].kind == ValueKind::kObject
          ? look(values_[right].object, state)
          : nullptr;
  if (more_of != nullptr && more_of->shape == Shape::kRecord && more_of->api == nullptr && more_of->complete) {
    Object open = *more_of;
    const std::string reason = why_unknown(left, state);
    const ValueId unknown = values_.unknown(reason, "", values_[left].origin);
    for (auto& [key, value] : open.fields) value = values_.choice({value, unknown}, limits_.alternatives);
    open.birth = node;
    open.complete = false;
    open.origin_reason = reason;
    return values_.object(make(std::move(open), state), values_[right].type);
  }
  // What stands there besides is not known.
  const Object* map =
      left_counts && values_[left].kind == ValueKind::kObject ? look(values_[left].object, state) : nullptr;
  const ValueKind other = values_[right].kind;
  if (map == nullptr || map->shape != Shape::kRecord || map->api != nullptr ||
      (other != ValueKind::kUnknown && other != ValueKind::kObject && other != ValueKind::kChoice))
    return 0;
  Object more = *map;
  more.birth = node;
  more.complete = false;
  more.origin_reason = why_unknown(right, state);
  return values_.object(make(std::move(more), state), values_[left].type);
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

}  // namespace vitrine::trace
