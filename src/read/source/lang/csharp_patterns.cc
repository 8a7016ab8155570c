#include "read/source/lang/csharp_lowering.h"

namespace vitrine::source {

NodeId CSharpLowering::binary(Index where, NodeId left, std::string_view sign, NodeId right) {
  return make(NodeKind::kBinary, where, {left, right}, {.text = intern(sign)});
}

NodeId CSharpLowering::pattern(Index i, NodeId subject) {
  switch (symbol(i)) {
    case csharp::kConstantPattern: {
      Index value = first_named(i);
      return value == kAbsent ? make(NodeKind::kUnknown, i) : binary(i, subject, "==", expression(value));
    }
    case csharp::kRelationalPattern: {
      Index value = last_named(i);
      if (value == kAbsent) return make(NodeKind::kUnknown, i);
      std::string_view sign = text(i).substr(0, text(i).size() > 1 && text(i)[1] == '=' ? 2 : 1);
      return binary(i, subject, sign, expression(value));
    }
    case csharp::kNegatedPattern: {
      Index inner = last_named(i);
      if (inner == kAbsent) return make(NodeKind::kUnknown, i);
      return make(NodeKind::kUnary, i, {pattern(inner, subject)}, {.text = intern("!")});
    }
    case csharp::kAndPattern:
    case csharp::kOrPattern: {
      Index left = field(i, csharp::kLeftField), right = field(i, csharp::kRightField);
      if (left == kAbsent || right == kAbsent) return make(NodeKind::kUnknown, i);
      NodeId left_node = pattern(left, subject);
      return binary(i, left_node, symbol(i) == csharp::kAndPattern ? "&&" : "||", pattern(right, subject));
    }
    case csharp::kParenthesizedPattern: {
      Index inner = first_named(i);
      return inner == kAbsent ? make(NodeKind::kUnknown, i) : pattern(inner, subject);
    }
    case csharp::kDiscard: return literal(LiteralKind::kBoolean, i, "true");
    case csharp::kVarPattern: {
      Index name_at = field(i, csharp::kNameField);
      if (name_at == kAbsent) name_at = last_named(i);
      if (name_at != kAbsent && symbol(name_at) == csharp::kIdentifier) {
        before_.push_back(make(NodeKind::kDeclare, i, {subject}, {.text = intern_text(name_at)}));
      }
      return literal(LiteralKind::kBoolean, i, "true");
    }
    case csharp::kTypePattern:
    case csharp::kDeclarationPattern: {
      Index of_at = field(i, csharp::kTypeField), name_at = field(i, csharp::kNameField);
      if (of_at == kAbsent) return make(NodeKind::kUnknown, i);
      NodeId of = type(of_at);
      if (of == kNone) {  // { Name: var name }
        if (name_at != kAbsent)
          before_.push_back(make(NodeKind::kDeclare, i, {subject}, {.text = intern_text(name_at)}));
        return literal(LiteralKind::kBoolean, i, "true");
      }
      if (name_at != kAbsent) {
        NodeId as = make(NodeKind::kCast, i, {subject}, {.type = of});
        before_.push_back(make(NodeKind::kDeclare, i, {as}, {.text = intern_text(name_at), .type = of}));
      }
      return binary(i, subject, "instanceof", of);
    }
    case csharp::kRecursivePattern: return recursive_pattern(i, subject);
    case csharp::kListPattern: return make(NodeKind::kUnknown, i, {subject});
    default:
      // A constant without a node around it.
      return binary(i, subject, "==", expression(i));
  }
}

// T { Name: pattern } name
NodeId CSharpLowering::recursive_pattern(Index i, NodeId subject) {
  NodeId condition = kNone;
  Index of_at = field(i, csharp::kTypeField), name_at = field(i, csharp::kNameField);
  NodeId of = of_at == kAbsent ? kNone : type(of_at);
  if (of != kNone) condition = binary(i, subject, "instanceof", of);
  if (name_at != kAbsent) {
    NodeId as = of == kNone ? subject : make(NodeKind::kCast, i, {subject}, {.type = of});
    before_.push_back(make(NodeKind::kDeclare, i, {as}, {.text = intern_text(name_at), .type = of}));
  }
  auto also = [&](NodeId one) { condition = condition == kNone ? one : binary(i, condition, "&&", one); };
  if (child(i, csharp::kPropertyPatternClause) != kAbsent) {
    for (Index part : named(child(i, csharp::kPropertyPatternClause))) {
      Index key = first_named(part), against = last_named(part);
      if (key == kAbsent || against == key || symbol(key) != csharp::kIdentifier) {
        also(unknown(part));
        continue;
      }
      NodeId member = make(NodeKind::kMember, key, {subject}, {.text = intern_text(key)});
      also(pattern(against, member));
    }
  }
  if (child(i, csharp::kPositionalPatternClause) != kAbsent) {
    also(make(NodeKind::kUnknown, i, {subject}));
  }
  if (condition == kNone) condition = binary(i, subject, "!=", literal(LiteralKind::kNull, i, "null"));
  return condition;
}

NodeId CSharpLowering::switch_expression(Index i) {
  Index subject_at = first_named(i);
  if (subject_at == kAbsent) return unknown(i);
  NodeId subject = expression(subject_at);
  struct Arm {
    Index at;
    NodeId condition;
    NodeId value;
  };
  std::vector<Arm> arms;
  NodeId fallback = kNone;
  for (Index arm : named(i)) {
    if (symbol(arm) != csharp::kSwitchExpressionArm) continue;
    Index against = first_named(arm), result = last_named(arm), guard = child(arm, csharp::kWhenClause);
    if (against == kAbsent || result == against) continue;
    NodeId condition = pattern(against, subject);
    bool always = builder_.at(condition).kind == NodeKind::kLiteral;
    if (guard != kAbsent && first_named(guard) != kAbsent) {
      NodeId also = expression(first_named(guard));
      condition = always ? also : binary(arm, condition, "&&", also);
      always = false;
    }
    NodeId value = expression(result);
    if (always) {
      fallback = value;
      break;
    }
    arms.push_back({arm, condition, value});
  }
  if (fallback == kNone) {
    if (arms.empty()) return make(NodeKind::kUnknown, i, {subject});
    // Without a default the labels are all there are: the last arm is what remains.
    fallback = arms.back().value;
    if (arms.size() > 1) arms.pop_back();
  }
  NodeId chain = fallback;
  for (size_t n = arms.size(); n-- > 0;) {
    chain = make_over(NodeKind::kConditional, tree_[arms[n].at].begin, tree_[i].end,
                      {arms[n].condition, arms[n].value, chain}, {});
  }
  if (!arms.empty()) builder_.at(chain).begin = tree_[i].begin;
  return chain;
}

}  // namespace vitrine::source
