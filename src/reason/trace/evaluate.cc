#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/member_paths.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::LiteralKind;
using source::NodeId;
using source::NodeKind;

// C#: (int)Kind.Strong. The constants of an enum without numbers are their names; each is a number by its place.
ValueId places_of_constants(const UnitIndex& index, Values& values, ValueId constant) {
  const source::Unit& unit = index.unit();
  std::vector<Possible> out = values.possibilities(constant);
  for (Possible& one : out) {
    const Value value = values[one.value];
    const NodeId type = value.kind == ValueKind::kString && !value.type.empty()
                            ? index.type(value.type.substr(value.type.rfind('.') + 1))
                            : kNone;
    if (type == kNone || (unit[type].flags & source::kEnum) == 0) return constant;
    int64_t place = 0;
    bool found = false;
    for (uint32_t i = 0; i < unit.child_count(type) && !found; ++i) {
      const NodeId field = unit.child(type, i);
      if (unit.kind(field) != NodeKind::kField) continue;
      found = unit.text(field) == value.text;
      place += found ? 0 : 1;
    }
    if (!found) return constant;
    one.value = values.integer(place, value.trace);
  }
  return values.choice(out, out.size());
}

// C's `size > INT_MAX ? INT_MAX : size`: what a type holds at most, for what no program means to have.
bool keeps_within_type(const source::Unit& unit, NodeId condition, NodeId otherwise) {
  auto is_limit = [&](NodeId id) {
    return id != kNone && unit.kind(id) == NodeKind::kName &&
           (unit.text(id) == "INT_MAX" || unit.text(id) == "UINT_MAX" || unit.text(id) == "SIZE_MAX");
  };
  if (!is_limit(otherwise) || condition == kNone || unit.kind(condition) != NodeKind::kBinary) return false;
  const NodeId bound = unit.child(condition, 1);
  return (unit.text(condition) == ">" || unit.text(condition) == ">=") && is_limit(bound) &&
         unit.text(bound) == unit.text(otherwise);
}

}  // namespace

// x of `x == null`, `null != x`; kNone for another condition.
static NodeId null_asked(const source::Unit& unit, NodeId condition) {
  if (unit.kind(condition) != NodeKind::kBinary || (unit.text(condition) != "==" && unit.text(condition) != "!="))
    return kNone;
  const auto is_null = [&](NodeId side) {
    return side != kNone && unit.kind(side) == NodeKind::kLiteral &&
           static_cast<source::LiteralKind>(unit[side].op) == source::LiteralKind::kNull;
  };
  const NodeId left = unit.child(condition, 0), right = unit.child(condition, 1);
  const NodeId asked = is_null(right) ? left : is_null(left) ? right : kNone;
  return asked != kNone && unit.kind(asked) == NodeKind::kName ? asked : kNone;
}

// The branch of `return x == null ? null : made(x)`, x a parameter, that makes something of it; 0 for anything else.
static uint32_t handed_through(const source::Unit& unit, const UnitIndex& index, NodeId node) {
  const NodeId condition = unit.child(node, 0);
  const NodeId asked =
      index.is_c() || unit.kind(index.parent(node)) != NodeKind::kReturn ? kNone : null_asked(unit, condition);
  const NodeId declared = asked == kNone ? kNone : index.declaration(asked);
  if (declared == kNone || unit.kind(declared) != NodeKind::kParameter) return 0;
  const uint32_t null_at = unit.text(condition) == "==" ? 1 : 2;
  const NodeId nothing = unit.child(node, null_at);
  const bool is_null = nothing != kNone && unit.kind(nothing) == NodeKind::kLiteral &&
                       static_cast<source::LiteralKind>(unit[nothing].op) == source::LiteralKind::kNull;
  return is_null ? 3 - null_at : 0;
}

ValueId Evaluator::evaluate(NodeId node, State& state) {
  if (node == kNone) return values_.unknown("no value");
  if (!step()) return values_.unknown("the work on this file is bounded");
  if (depth_ >= limits_.expression_depth) return values_.unknown("an expression nested too deeply");
  ++depth_;
  ValueId out = evaluate_inner(node, state);
  --depth_;
  return values_.within(out, state.where);
}

ValueId Evaluator::evaluate_inner(NodeId node, State& state) {
  switch (unit_.kind(node)) {
    case NodeKind::kLiteral: return literal(node);
    case NodeKind::kName: {
      const ValueId value = name(node, state);
      if (!put_away_names_.empty()) note_asked(node, value, state);
      return value;
    }
    case NodeKind::kMember:
      if (knows_members_ && std::ranges::any_of(state.top().variables,
                                                [](const auto& one) { return one.first.starts_with(kMemberMark); })) {
        if (const ValueId* said = state.top().find(path_of_member(unit_, index_, node)); said != nullptr) return *said;
      }
      return member(node, state);
    case NodeKind::kIndex: {
      ValueId base = evaluate(unit_.child(node, 0), state);
      ValueId position = evaluate(unit_.child(node, 1), state);
      return element_of(base, position, node, state);
    }
    case NodeKind::kSlice: {
      ValueId base = evaluate(unit_.child(node, 0), state);
      auto bound = [&](uint32_t at) {
        return unit_.child(node, at) == kNone ? ValueId{0} : evaluate(unit_.child(node, at), state);
      };
      const ValueId from = bound(1);
      return slice_of(base, from, bound(2), node, state);
    }
    case NodeKind::kCall: return call(node, state);
    case NodeKind::kNew: return construct(node, state, "");
    case NodeKind::kUnary: return unary(node, state);
    case NodeKind::kBinary: return binary(node, state);
    case NodeKind::kConditional: {
      tell_apart(unit_.child(node, 0), state);
      Parted parted;
      ValueId deciding = evaluate_parted(unit_.child(node, 0), state, &parted);
      std::optional<bool> condition = outcome(unit_.child(node, 0), deciding, state);
      note_branch(unit_.child(node, 1), !condition || *condition);
      note_branch(unit_.child(node, 2), !condition || !*condition);
      if (condition) return evaluate(unit_.child(node, *condition ? 1 : 2), state);
      leave_open(deciding, state);
      State other = state;
      assume(deciding, true, state);
      assume(deciding, false, other);
      if (parted.state) {
        assume(parted.value, parted.holds != parted.negated, *parted.state);
        (parted.holds ? state : other) = std::move(*parted.state);
      }
      const WorldId holds = decided(unit_.child(node, 0), true, state);
      const WorldId fails = decided(unit_.child(node, 0), false, other);
      if (holds == kNowhere || fails == kNowhere) {
        // Decided before on this path.
        return evaluate(unit_.child(node, holds == kNowhere ? 2 : 1), state);
      }
      state.where = holds;
      other.where = fails;
      if (!checks_.empty()) {
        narrow_checks(unit_.child(node, 0), true, state);
        narrow_checks(unit_.child(node, 0), false, other);
      }
      const bool may_hold = narrow_typeof(unit_.child(node, 0), true, state);
      if (!narrow_typeof(unit_.child(node, 0), false, other)) return evaluate(unit_.child(node, 1), state);
      if (!may_hold) state = std::move(other);
      if (!may_hold) return evaluate(unit_.child(node, 2), state);
      const Asked asked = ask(unit_.child(node, 0), state, other);
      if (index_.only_throws(unit_.child(node, 2))) return evaluate(unit_.child(node, 1), state);
      if (index_.only_throws(unit_.child(node, 1))) {
        state = std::move(other);
        return evaluate(unit_.child(node, 2), state);
      }
      if (index_.is_c() && keeps_within_type(unit_, unit_.child(node, 0), unit_.child(node, 1))) {
        state = std::move(other);
        return evaluate(unit_.child(node, 2), state);
      }
      // return text == null ? null : text.toCharArray(): what is not known is not null because of that.
      if (const uint32_t made = handed_through(unit_, index_, node); made != 0) {
        const Value& given = values_[evaluate(null_asked(unit_, unit_.child(node, 0)), made == 1 ? state : other)];
        if (given.kind == ValueKind::kUnknown) {
          if (made == 2) state = std::move(other);
          return evaluate(unit_.child(node, made), state);
        }
      }
      ValueId left = evaluate(unit_.child(node, 1), state);
      ValueId right = evaluate(unit_.child(node, 2), other);
      chosen_by(asked, left, right, state, other);
      return merge_with(left, right, state, other);
    }
    case NodeKind::kConcat: {
      ValueId out = values_.string("");
      for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
        const ValueId part = written_by_itself(evaluate(unit_.child(node, i), state), unit_.child(node, i), state);
        out = compute("+", out, part, node, state);
      }
      return out;
    }
    case NodeKind::kArray: return array(node, state);
    case NodeKind::kCollect: return collect_values(node, state);
    case NodeKind::kMap: return map(node, state);
    case NodeKind::kEntry:
    case NodeKind::kKeyword:
    case NodeKind::kSpread: return evaluate(unit_.child(node, 0), state);
    case NodeKind::kLambda: return function_value(unit_.child(node, 0), node, state);
    case NodeKind::kFunction: return function_value(node, node, state);
    case NodeKind::kType: {
      Value out;
      out.kind = ValueKind::kType;
      out.node = node;
      return values_.add(std::move(out));
    }
    case NodeKind::kCast: {
      visit(node);
      if (unit_[node].type != kNone) {
        const std::string& type = qualified_type(unit_[node].type);
        if (std::optional<ValueId> made = construct_literal(unit_.child(node, 0), unit_[node].type, type, state))
          return *made;
      }
      ValueId value = evaluate(unit_.child(node, 0), state);
      if (const NodeId conversion = own_operator(values_[value], "operator ", state); conversion != kNone) {
        Call plain;
        plain.node = plain.site = node;
        return follow(conversion, plain, value, state);
      }
      if (unit_[node].type == kNone) return value;
      if (unit_.language == source::Language::kCSharp && qualified_type(unit_[node].type).starts_with("System.Int"))
        value = places_of_constants(index_, values_, value);
      return converted(value, qualified_type(unit_[node].type), state);
    }
    case NodeKind::kAssign: return assign(node, state);
    case NodeKind::kImportValue: return values_.symbol(module_name(unit_.text2(node)));
    case NodeKind::kThis:
    case NodeKind::kSuper: {
      ValueId self = state.top().self;
      if (self == 0 && unit_.language == source::Language::kPhp) self = class_around(node);  // static::
      if (self == 0 && index_.language() == "javascript" && unit_.kind(node) == NodeKind::kThis) {
        // static hash(data) { return createHash(this.algorithm) … }, which nobody is seen to call.
        NodeId function = index_.enclosing_function(node);
        while (function != kNone && (unit_[function].flags & source::kThisAround) != 0)
          function = index_.enclosing_function(function);
        if (function != kNone && (unit_[function].flags & source::kStatic) != 0) self = class_around(function);
      }
      if (self != 0) return self;
      // (this::accepts, where a field begins: a method of the type.)
      const NodeId type = source::runs_on_java(unit_.language) ? index_.enclosing_type(node) : kNone;
      const NodeId up = index_.parent(node);
      const bool is_method = type != kNone && unit_.kind(up) == NodeKind::kMember &&
                             index_.field(type, unit_.text(up)) == kNone &&
                             !index_.methods_of(type, unit_.text(up)).empty();
      // (this.size of an object that nobody makes here: as `size` alone.)
      const NodeId user = index_.parent(up);
      const bool is_set = user != kNone && unit_.kind(user) == NodeKind::kAssign && unit_.child(user, 0) == up;
      const bool is_field = type != kNone && unit_.kind(up) == NodeKind::kMember && !is_set &&
                            index_.holder_of_field(type, unit_.text(up)) != kNone;
      return values_.unknown("the object itself", is_method || is_field ? std::string(unit_.text2(type)) : "");
    }
    default: {
      ValueId last = 0;
      for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
        NodeId child = unit_.child(node, i);
        if (child != kNone && index_.relevant(child)) last = evaluate(child, state);
      }
      (void)last;
      return values_.unknown("an expression that is not understood");
    }
  }
}

ValueId Evaluator::literal(NodeId node) {
  Value out;
  std::string_view text = unit_.text(node);
  switch (static_cast<LiteralKind>(unit_[node].op)) {
    case LiteralKind::kString: out.kind = ValueKind::kString; break;
    case LiteralKind::kBytes: out.kind = ValueKind::kBytes; break;
    case LiteralKind::kCharacter: out.kind = ValueKind::kString; break;
    case LiteralKind::kInteger:
      if (parse_decimal(text, &out.integer)) {
        out.kind = ValueKind::kInteger;
        out.trace = values_.step(StepKind::kLiteral, node, 0);
        return values_.add(std::move(out));
      }
      out.kind = ValueKind::kFloat;  // an integer beyond 64 bits: kept as written
      break;
    case LiteralKind::kFloat: out.kind = ValueKind::kFloat; break;
    case LiteralKind::kBoolean:
      out.kind = ValueKind::kBoolean;
      out.integer = text == "true" ? 1 : 0;
      break;
    case LiteralKind::kNull: out.kind = ValueKind::kNull; break;
  }
  if (out.kind != ValueKind::kBoolean && out.kind != ValueKind::kNull) out.text = text;
  out.trace = values_.step(StepKind::kLiteral, node, 0);
  return values_.add(std::move(out));
}

}  // namespace vitrine::trace
