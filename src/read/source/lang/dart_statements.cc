#include <algorithm>

#include "read/source/lang/dart_lowering.h"

namespace vitrine::source {

// One statement, and before it what its expressions need there.
void DartLowering::statement(Index i, Children& out) {
  Children outer, own;
  outer.swap(before_);
  bare_statement(i, own);
  out.insert(out.end(), before_.begin(), before_.end());
  out.insert(out.end(), own.begin(), own.end());
  before_.swap(outer);
}

void DartLowering::bare_statement(Index i, Children& out) {
  switch (symbol(i)) {
    case dart::kBlock: out.push_back(block(i)); return;
    case dart::kExpressionStatement: expression_statement(i, out); return;
    case dart::kLocalVariableDeclaration: local_variables(i, out); return;
    case dart::kLocalFunctionDeclaration: {
      const Index whole = child(i, dart::kLambdaExpression);
      const Index said = whole == kAbsent ? kAbsent : field(whole, dart::kParametersField);
      if (said == kAbsent) {
        out.push_back(unknown(i));
        return;
      }
      const Index called = field(said, dart::kNameField);
      out.push_back(function(said, field(whole, dart::kBodyField), called == kAbsent ? "" : text(called), kThisAround));
      return;
    }
    case dart::kIfStatement: if_statement(i, out); return;
    case dart::kForStatement: for_statement(i, out); return;
    case dart::kWhileStatement:
    case dart::kDoStatement: {
      const bool first = symbol(i) == dart::kWhileStatement;
      const Index asked = field(i, dart::kConditionField), body = field(i, dart::kBodyField);
      const Parts parts = asked == kAbsent ? Parts() : parts_of(asked);
      const NodeId when = apart(parts, 0, kNowhere, i);
      const NodeId run = body == kAbsent ? make(NodeKind::kBlock, i) : block(body);
      out.push_back(make(NodeKind::kLoop, i, {kNone, when, kNone, run}, {.text = intern(first ? "while" : "do")}));
      return;
    }
    case dart::kSwitchStatement: switch_statement(i, out); return;
    case dart::kTryStatement: try_statement(i, out); return;
    case dart::kReturnStatement: {
      Children parts;
      if (first_named(i) != kAbsent) parts.push_back(inside(i));
      out.push_back(make(NodeKind::kReturn, i, parts));
      return;
    }
    case dart::kBreakStatement: {
      const Index label = child(i, dart::kIdentifier);
      out.push_back(make(NodeKind::kBreak, i, {}, {.text = intern_text(label)}));
      return;
    }
    case dart::kContinueStatement: out.push_back(make(NodeKind::kContinue, i)); return;
    case dart::kLabeledStatement: {
      if (const Index inner = last_named(i); inner != kAbsent) bare_statement(inner, out);
      return;
    }
    case dart::kAssertStatement:
    case dart::kAssertion: out.push_back(unknown(i)); return;  // is run in tests only
    case dart::kYieldStatement:
    case dart::kYieldEachStatement: out.push_back(make(NodeKind::kExpression, i, {inside(i)})); return;
    case dart::kFormalParameter: return;
    default:
      if (!definition(i, out)) out.push_back(as_statement(primary(i)));
  }
}

NodeId DartLowering::block(Index i) {
  Children parts;
  if (symbol(i) == dart::kBlock) {
    for (Index c : named(i)) statement(c, parts);
  } else {
    statement(i, parts);
  }
  return make(NodeKind::kBlock, i, parts);
}

void DartLowering::expression_statement(Index i, Children& out) {
  const Index first = first_named(i);
  if (first == kAbsent) return;
  const uint16_t kind = symbol(first);
  if (kind == dart::kThrowExpression || kind == dart::kRethrowExpression) {
    Children parts;
    if (kind == dart::kThrowExpression && first_named(first) != kAbsent) parts.push_back(inside(first));
    out.push_back(make(NodeKind::kThrow, i, parts));
    return;
  }
  const NodeId made = inside(i);
  if (kind == dart::kPatternAssignment) return;  // all of it stands before
  const bool only_before = builder_.at(made).kind == NodeKind::kName && !before_.empty();
  if (!only_before) out.push_back(as_statement(made));
}

void DartLowering::local_variables(Index i, Children& out) {
  for (Index c : named(i)) {
    const Parts parts = parts_of(c);
    if (symbol(c) == dart::kPatternVariableDeclaration) {
      const size_t sign = find(parts, dart::kAssignSign);
      if (sign == kNowhere) continue;
      NodeId subject = value(parts, sign + 1, kNowhere, c);
      if (builder_.at(subject).kind != NodeKind::kName) subject = held(subject);
      pattern(parts, 1, sign, subject, Binding::kDeclare, out);
      continue;
    }
    if (symbol(c) == dart::kInitializedVariableDefinition) variables(parts, 0, parts.size(), false, out);
  }
}

void DartLowering::if_statement(Index i, Children& out) {
  const Parts parts = parts_of(i);
  const size_t open = find(parts, dart::kOpenParenthesis);
  size_t close = open;
  const Index then = field(i, dart::kConsequenceField), otherwise = field(i, dart::kAlternativeField);
  while (close < parts.size() && tree_[parts[close]].field != dart::kConsequenceField) ++close;
  if (open == kNowhere || then == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  --close;  // the parenthesis
  const size_t tells = find(parts, dart::kCaseWord);
  Children bound;
  NodeId when = kNone;
  if (tells < close) {
    NodeId subject = value(parts, open + 1, tells, i);
    if (builder_.at(subject).kind != NodeKind::kName) subject = held(subject);
    const size_t guard = std::min(find(parts, dart::kWhenWord), close);
    when = pattern(parts, tells + 1, guard, subject, Binding::kMatch, bound);
    if (guard < close) when = both(i, when, value(parts, guard + 1, close, i));
    if (when == kNone) when = literal(LiteralKind::kBoolean, i, "true");
    bound.insert(bound.begin(), before_.begin(), before_.end());
    before_.clear();
  } else {
    when = value(parts, open + 1, close, i);
  }
  Children all{when, block(then)};
  if (otherwise != kAbsent) all.push_back(block(otherwise));
  const NodeId made = make(NodeKind::kIf, i, all);
  if (bound.empty()) {
    out.push_back(made);
    return;
  }
  bound.push_back(made);
  out.push_back(make(NodeKind::kBlock, i, bound));
}

void DartLowering::for_statement(Index i, Children& out) {
  const Index body = field(i, dart::kBodyField);
  const NodeId run = body == kAbsent ? make(NodeKind::kBlock, i) : block(body);
  const NodeId made = loop(i, run, out);
  out.push_back(made);
}

// for (var x in y), for (a = 0; b; c): the loop over a body that is made already. Its patterns are bound in the body.
NodeId DartLowering::loop(Index i, NodeId body, Children& out) {
  const Index head = child(i, dart::kForLoopParts);
  if (head == kAbsent) return make(NodeKind::kUnknown, i, {body});
  const Parts parts = parts_of(head);
  if (const size_t in = find(parts, dart::kInWord); in != kNowhere) {
    const NodeId over = value(parts, in + 1, kNowhere, head);
    const Index called = field(head, dart::kNameField);
    Index last = called;
    for (size_t at = 0; at < in && called == kAbsent; ++at) {
      if (tree_[parts[at]].named) last = parts[at];
    }
    if (last == kAbsent) return make(NodeKind::kUnknown, i, {over, body});
    if (symbol(last) == dart::kIdentifier) {
      const NodeId of = type_at(parts, 0, in);
      const NodeId each = make(NodeKind::kDeclare, last, {}, {.text = intern_text(last), .type = of});
      return make(NodeKind::kLoop, i, {each, over, kNone, body}, {.text = intern("each")});
    }
    const StringId held_by = intern(temporary());
    Children bound;
    pattern_of(last, make(NodeKind::kName, last, {}, {.text = held_by}), Binding::kDeclare, bound);
    bound.push_back(body);
    const NodeId whole = make(NodeKind::kBlock, i, bound);
    const NodeId each = make(NodeKind::kDeclare, last, {}, {.text = held_by});
    return make(NodeKind::kLoop, i, {each, over, kNone, whole}, {.text = intern("each")});
  }
  Children initials, steps;
  NodeId when = kNone;
  int semicolons = 0;
  for (size_t at = 0; at < parts.size();) {
    const Index c = parts[at];
    if (symbol(c) == dart::kSemicolon) {
      ++semicolons;
      ++at;
    } else if (symbol(c) == dart::kLocalVariableDeclaration) {
      local_variables(c, initials);
      ++semicolons;  // its own
      ++at;
    } else if (!is_operand(c)) {
      ++at;
    } else if (semicolons == 0) {
      initials.push_back(chain(parts, at, parts.size()));
    } else if (semicolons == 1 && when == kNone) {
      when = chain(parts, at, parts.size());
    } else {
      steps.push_back(chain(parts, at, parts.size()));
    }
  }
  out.insert(out.end(), before_.begin(), before_.end());
  before_.clear();
  return counting_loop(i, initials, when, steps, body);
}

void DartLowering::switch_statement(Index i, Children& out) {
  const Index over = field(i, dart::kConditionField), body = field(i, dart::kBodyField);
  if (over == kAbsent || body == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  NodeId subject = primary(over);
  const NodeKind kind = builder_.at(subject).kind;
  if (kind != NodeKind::kName && kind != NodeKind::kMember) subject = held(subject);
  Children cases{subject};
  Children labels;  // of cases without a body, which share the next one's
  bool is_default = false;
  for (Index entry : named(body)) {
    const bool has_label = symbol(entry) == dart::kSwitchStatementCase;
    if (!has_label && symbol(entry) != dart::kSwitchStatementDefault) continue;
    const Parts parts = parts_of(entry);
    size_t from = has_label ? find(parts, dart::kCaseBuiltin) : 0;
    const size_t colon = find(parts, dart::kColon, from == kNowhere ? 0 : from);
    if (from == kNowhere || colon == kNowhere) continue;
    Children statements;
    is_default = is_default || !has_label;
    if (has_label) {
      const size_t guard = std::min(find(parts, dart::kWhenWord), colon);
      if (is_constant_pattern(parts, from + 1, guard) && guard == colon) {
        for (size_t at = from + 1; at < guard; ++at) {
          if (symbol(parts[at]) == dart::kConstantPattern) labels.push_back(inside(parts[at]));
        }
      } else {
        // Whether it is taken is not told by the label alone.
        Children asked;
        if (NodeId when = pattern(parts, from + 1, guard, subject, Binding::kMatch, statements); when != kNone)
          asked.push_back(when);
        if (guard < colon) asked.push_back(make(NodeKind::kUnknown, entry, {apart(parts, guard + 1, colon, entry)}));
        if (asked.empty()) is_default = true;
        labels.push_back(make(NodeKind::kUnknown, entry, asked));
      }
    }
    const bool is_empty = colon + 1 >= parts.size();
    for (size_t at = colon + 1; at < parts.size(); ++at) {
      if (tree_[parts[at]].named) statement(parts[at], statements);
    }
    if (is_empty && entry != last_named(body)) continue;
    const NodeId said = make(NodeKind::kArray, entry, labels);
    const uint16_t flags = static_cast<uint16_t>(is_default ? kDefault : 0);
    const NodeId run = make(NodeKind::kBlock, entry, statements);
    cases.push_back(make(NodeKind::kCase, entry, {said, run}, {.flags = flags}));
    labels.clear();
    is_default = false;
  }
  out.push_back(make(NodeKind::kSwitch, i, cases));
}

// try {…} on T catch (e) {…} finally {…}
void DartLowering::try_statement(Index i, Children& out) {
  const Parts parts = parts_of(i);
  Children all;
  NodeId of = kNone;
  StringId variable = 0;
  for (size_t at = 0; at < parts.size(); ++at) {
    const Index c = parts[at];
    switch (symbol(c)) {
      case dart::kOnWord: of = type_at(parts, at + 1, kNowhere); break;
      case dart::kCatchClause: {
        const Index names = child(c, dart::kCatchParameters);
        variable = names == kAbsent ? 0 : intern_text(first_named(names));
        break;
      }
      case dart::kBlock:
        if (all.empty()) {
          all.push_back(block(c));
        } else {
          all.push_back(make(NodeKind::kHandler, c, {block(c)}, {.text = variable, .type = of}));
          of = kNone;
          variable = 0;
        }
        break;
      case dart::kFinallyClause: {
        const Index last = child(c, dart::kBlock);
        if (last != kAbsent && !all.empty()) all.push_back(make(NodeKind::kFinally, c, {block(last)}));
        break;
      }
      default: break;
    }
  }
  if (all.empty()) {
    out.push_back(unknown(i));
  } else {
    out.push_back(make(NodeKind::kTry, i, all));
  }
}

}  // namespace vitrine::source
