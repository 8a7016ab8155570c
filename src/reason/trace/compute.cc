// What an operator makes of values: numbers, texts, flags, comparisons, each of several with each.
#include <algorithm>
#include <utility>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostPairs = 64;  // of alternatives that are computed with each other

// Python's `in`, of a constant: is it one of a list's elements or of a map's keys, or a part of a text?
std::optional<bool> is_among(const Value& value, const Value& whole, const Object* object, const Values& values) {
  const bool number = value.kind == ValueKind::kInteger;
  if (is_text(value.kind) && value.kind == whole.kind) return whole.text.find(value.text) != std::string::npos;
  if ((!is_text(value.kind) && !number) || object == nullptr || !object->complete || object->zeroed ||
      object->api != nullptr)
    return std::nullopt;
  bool open = false;
  for (ValueId element : object->elements) {
    const Value& one = values[element];
    if (one.kind == value.kind && one.text == value.text && one.integer == value.integer) return true;
    open = open || (one.kind != ValueKind::kInteger && !is_text(one.kind) && one.kind != ValueKind::kNull);
  }
  if (object->shape == Shape::kList) return open ? std::nullopt : std::optional<bool>(false);
  if (object->shape != Shape::kRecord || !object->elements.empty() || !is_text(value.kind)) return std::nullopt;
  for (const auto& [key, held] : object->fields) {
    if (key == value.text) return true;
  }
  return false;
}

// What a truth value or a null is in a text that it is put into.
std::string spelled(source::Language language, const Value& value) {
  using source::Language;
  const bool is_null = value.kind == ValueKind::kNull, is_true = !is_null && value.integer != 0;
  switch (language) {
    case Language::kPhp: return is_true ? "1" : "";  // php.net, "Strings", "Converting to string"
    case Language::kPython: return is_null ? "None" : is_true ? "True" : "False";
    case Language::kCSharp:  // Boolean.TrueString, String.Concat
    case Language::kPowerShell: return is_null ? "" : is_true ? "True" : "False";
    default: break;
  }
  if (is_null) return language == Language::kRuby ? "" : "null";
  return is_true ? "true" : "false";
}

}  // namespace

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
    // VERIFY_NONE | VERIFY_PEER: a constant that is called none adds nothing.
    const auto is_none = [&](ValueId one) {
      return values_[one].kind == ValueKind::kSymbol && values_[one].text.ends_with("_NONE");
    };
    if (std::ranges::any_of(flags, [&](ValueId one) { return !is_none(one); })) std::erase_if(flags, is_none);
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
    const bool is_open = kind == ValueKind::kUnknown && values_[one.value].proven == Proven::kNothing;
    // (`options.rounds` of a type that nobody knows is no method, unless it is called.)
    const bool is_member = kind == ValueKind::kMethod && !known_name(values_[one.value].text);
    return kind == ValueKind::kNull || is_open || is_member || kind == ValueKind::kSymbol;
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

// Ruby: is a constant of one of the language's own classes?
static std::optional<bool> of_core_class(const Value& value, const source::Unit& unit, NodeId asked) {
  if (unit.language != source::Language::kRuby || asked == kNone || unit.kind(asked) != NodeKind::kName)
    return std::nullopt;
  const std::string_view name = unit.text(asked);
  if (name != "String" && name != "Integer" && name != "Numeric" && name != "Array" && name != "Hash" &&
      name != "NilClass")
    return std::nullopt;
  switch (value.kind) {
    case ValueKind::kInteger: return name == "Integer" || name == "Numeric";
    case ValueKind::kNull: return name == "NilClass";
    case ValueKind::kString:  // (or a symbol)
      if (name != "String") return false;
      return std::nullopt;
    default: return std::nullopt;
  }
}

ValueId Evaluator::compute(std::string_view operation, ValueId left, ValueId right, NodeId node, const State& state) {
  const Value& a = values_[left];
  const Value& b = values_[right];
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
    if (const std::optional<bool> is = of_core_class(a, unit_, unit_.child(node, 1)))
      return values_.boolean(*is, trace);
    if (std::optional<bool> is = instance_of(left, asked, state)) return values_.boolean(*is, trace);
  }
  if (operation == "^" && a.kind == ValueKind::kBoolean && b.kind == ValueKind::kBoolean)
    return values_.boolean(a.integer != b.integer, trace);
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
    const Object* whole = b.kind == ValueKind::kObject ? look(b.object, state) : nullptr;
    if (std::optional<bool> held =
            unit_.language == source::Language::kPython ? is_among(a, b, whole, values_) : std::nullopt)
      return values_.boolean(*held == (operation == "in"), trace);
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
    else if (operation == "<=>")
      out = x < y ? -1 : x > y ? 1 : 0;
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
    // (Java's characters are numbers.)
    auto is_number = [](const Value& one) { return one.kind == ValueKind::kInteger || one.type == "char"; };
    const bool is_written = unit_.kind(node) == NodeKind::kBinary || unit_.kind(node) == NodeKind::kAssign;
    if (texts && is_written && unit_.language == source::Language::kJava && is_number(a) && is_number(b))
      return values_.unknown("the number of a character", "", combine_origins(left, right, state));
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
      if (value.kind == ValueKind::kBoolean || value.kind == ValueKind::kNull) return spelled(unit_.language, value);
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
  auto is_constant = [](const Value& value) {  // never why the whole is not known
    return is_text(value.kind) || value.kind == ValueKind::kInteger || value.kind == ValueKind::kFloat ||
           value.kind == ValueKind::kBoolean || value.kind == ValueKind::kNull;
  };
  out.text = a.kind == ValueKind::kUnknown && !a.text.empty()   ? a.text
             : b.kind == ValueKind::kUnknown && !b.text.empty() ? b.text
                                                                : why_unknown(is_constant(a) ? right : left, state);
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
