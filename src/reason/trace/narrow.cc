// What a condition says of a variable on the path where it holds.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// What a comparison makes of two numbers; nothing for any other operation.
std::optional<bool> passes(int64_t left, std::string_view operation, int64_t right) {
  if (operation == "==") return left == right;
  if (operation == "!=") return left != right;
  if (operation == "<") return left < right;
  if (operation == ">") return left > right;
  if (operation == "<=") return left <= right;
  if (operation == ">=") return left >= right;
  return std::nullopt;
}

}  // namespace

// x instanceof T: on this path x is a T, if nothing better is known.
void Evaluator::narrow(NodeId condition, State& state) {
  NodeId subject = unit_.child(condition, 0), type = unit_.child(condition, 1);
  if (subject == kNone || type == kNone || unit_.kind(subject) != NodeKind::kName) return;
  ValueId* have = state.top().find(unit_.text(subject));
  if (have == nullptr || values_[*have].kind != ValueKind::kUnknown) return;
  std::string name =
      unit_.kind(type) == NodeKind::kTypeName ? qualified_type(type) : values_[evaluate(type, state)].text;
  if (!name.empty()) *state.top().find(unit_.text(subject)) = values_.typed(*have, name);
}

ValueId Evaluator::without_null(ValueId id) {
  if (values_[id].kind != ValueKind::kChoice) return id;
  std::vector<ValueId> rest;
  for (ValueId alternative : values_[id].alternatives) {
    if (values_[alternative].kind != ValueKind::kNull) rest.push_back(alternative);
  }
  bool same = rest.empty() || rest.size() == values_[id].alternatives.size();
  return same ? id : values_.choice(rest, limits_.alternatives);
}

// Where `x == 16` holds, or `x != 16` does not, x is 16. A test against nothing is no statement of a value.
void Evaluator::narrow_equal(NodeId condition, bool holds, State& state) {
  if (unit_.kind(condition) != NodeKind::kBinary) return;
  std::string_view operation = unit_.text(condition);
  NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
  if (left == kNone || right == kNone) return;
  if (operation == (holds ? "&&" : "||")) {
    narrow_equal(left, holds, state);
    return narrow_equal(right, holds, state);
  }
  if (unit_.kind(left) != NodeKind::kName || unit_.kind(right) != NodeKind::kLiteral) return;
  ValueId* have = state.top().find(unit_.text(left));
  if (have == nullptr) return;
  ValueId value = literal(right);
  if (values_[value].kind == ValueKind::kInteger && values_[*have].kind == ValueKind::kChoice &&
      values_[*have].integer != 1) {
    // Of several numbers, the ones that pass the test.
    std::vector<ValueId> rest;
    for (ValueId alternative : values_[*have].alternatives) {
      std::optional<int64_t> number = as_integer(alternative);
      std::optional<bool> passed = number ? passes(*number, operation, values_[value].integer) : std::nullopt;
      if (!passed || *passed == holds) rest.push_back(alternative);
    }
    if (!rest.empty() && rest.size() < values_[*have].alternatives.size()) {
      *have = values_.choice(rest, limits_.alternatives);
    }
  }
  if (operation != (holds ? "==" : "!=")) return;
  ValueKind kind = values_[value].kind;
  bool nothing = kind == ValueKind::kNull || (kind == ValueKind::kInteger && values_[value].integer == 0);
  if (!holds && nothing) return;
  *have = values_.traced(value, values_.step(StepKind::kBranch, condition, values_[value].trace));
}

// Where `typeof x === "string"` holds, x is none of the values of another type; where it does not, no string. False
// where no value of x gets here.
bool Evaluator::narrow_typeof(NodeId condition, bool holds, State& state) {
  std::string_view operation = unit_.kind(condition) == NodeKind::kBinary ? unit_.text(condition) : "";
  if (operation != "==" && operation != "!=") return true;
  NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
  if (left == kNone || unit_.kind(left) != NodeKind::kUnary || unit_.text(left) != "typeof") return true;
  NodeId subject = unit_.child(left, 0);
  if (subject == kNone || unit_.kind(subject) != NodeKind::kName) return true;
  if (right == kNone || unit_.kind(right) != NodeKind::kLiteral) return true;
  ValueId* have = state.top().find(unit_.text(subject));
  if (have == nullptr) return true;
  std::string_view type = unit_.text(right);
  bool is_type = holds == (operation == "==");
  auto fits = [&](ValueId id) {
    switch (values_[id].kind) {
      case ValueKind::kString: return is_type == (type == "string");
      case ValueKind::kInteger: return is_type == (type == "number");
      case ValueKind::kBoolean: return is_type == (type == "boolean");
      // null is an object to typeof; undefined, which is read as null too, is not.
      case ValueKind::kNull: return !is_type || type == "object" || type == "undefined";
      default: return true;
    }
  };
  if (values_[*have].kind != ValueKind::kChoice) return fits(*have);
  std::vector<ValueId> rest;
  for (ValueId alternative : values_[*have].alternatives) {
    if (fits(alternative)) rest.push_back(alternative);
  }
  if (rest.size() != values_[*have].alternatives.size()) *have = values_.choice(rest, limits_.alternatives);
  return !rest.empty();
}

// Where `x`, `x != null`, `x is not None` holds (or `!x`, `x == null` does not), x is not null.
void Evaluator::narrow_null(NodeId condition, bool holds, State& state) {
  NodeKind kind = unit_.kind(condition);
  if (kind == NodeKind::kUnary && unit_.text(condition) == "!") {
    return narrow_null(unit_.child(condition, 0), !holds, state);
  }
  if (kind == NodeKind::kBinary) {
    std::string_view operation = unit_.text(condition);
    if (operation == "&&" && holds) {
      narrow_null(unit_.child(condition, 0), true, state);
      return narrow_null(unit_.child(condition, 1), true, state);
    }
    NodeId right = unit_.child(condition, 1);
    bool null = right != kNone && unit_.kind(right) == NodeKind::kLiteral &&
                unit_[right].op == static_cast<uint8_t>(source::LiteralKind::kNull);
    bool differs = operation == "!=" || operation == "is not";
    if (!null || (!differs && operation != "==" && operation != "is") || differs != holds) return;
    condition = unit_.child(condition, 0);
  } else if (!holds) {
    return;
  }
  if (condition == kNone || unit_.kind(condition) != NodeKind::kName) return;
  if (ValueId* have = state.top().find(unit_.text(condition))) *have = without_null(*have);
}

}  // namespace vitrine::trace
