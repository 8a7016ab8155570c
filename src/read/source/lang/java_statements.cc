#include <algorithm>

#include "read/source/lang/java_lowering.h"

namespace vitrine::source {

void JavaLowering::statement(Index i, Children& out) {
  Children outer;
  outer.swap(before_);
  Children own;
  if (!lower_statement(i, own) && !lower_declaration(i, own)) own.push_back(unknown(i));
  out.insert(out.end(), before_.begin(), before_.end());
  out.insert(out.end(), own.begin(), own.end());
  before_.swap(outer);
}

bool JavaLowering::lower_statement(Index i, Children& out) {
  switch (symbol(i)) {
    case java::kBlock:
    case java::kConstructorBody: out.push_back(block(i)); return true;
    case java::kExpressionStatement: {
      Index inner = first_named(i);
      if (inner == kAbsent) return false;
      NodeId value = expression(inner);
      if (symbol(inner) == java::kAssignmentExpression && builder_.at(value).kind == NodeKind::kAssign) {
        out.push_back(value);
      } else {
        out.push_back(make(NodeKind::kExpression, i, {value}));
      }
      return true;
    }
    case java::kExplicitConstructorInvocation: {
      Index callee = field(i, java::kConstructorField);
      if (callee == kAbsent) return false;
      if (Index outer = field(i, java::kObjectField); outer != kAbsent) {
        out.push_back(make(NodeKind::kExpression, outer, {expression(outer)}));
      }
      Children parts{expression(callee)};
      arguments(field(i, java::kArgumentsField), parts);
      out.push_back(make(NodeKind::kExpression, i, {make(NodeKind::kCall, i, parts)}));
      return true;
    }
    case java::kLocalVariableDeclaration: local_variables(i, out); return true;
    case java::kIfStatement: if_statement(i, out); return true;
    case java::kForStatement: for_statement(i, out); return true;
    case java::kEnhancedForStatement: for_each(i, out); return true;
    case java::kWhileStatement:
    case java::kDoStatement: {
      Index body = field(i, java::kBodyField);
      if (body == kAbsent) return false;
      NodeId when = condition(i);
      bool tests_first = symbol(i) == java::kWhileStatement;
      out.push_back(
          make(NodeKind::kLoop, i, {kNone, when, kNone, block(body)}, {.text = intern(tests_first ? "while" : "do")}));
      return true;
    }
    case java::kSwitchExpression: out.push_back(switch_statement(i)); return true;
    case java::kTryStatement:
    case java::kTryWithResourcesStatement: try_statement(i, out); return true;
    case java::kReturnStatement:
    case java::kYieldStatement:
    case java::kThrowStatement: {
      Index value = first_named(i);
      Children parts;
      if (value != kAbsent) parts.push_back(expression(value));
      out.push_back(make(symbol(i) == java::kThrowStatement ? NodeKind::kThrow : NodeKind::kReturn, i, parts));
      return true;
    }
    case java::kBreakStatement:
    case java::kContinueStatement:
      out.push_back(make(symbol(i) == java::kBreakStatement ? NodeKind::kBreak : NodeKind::kContinue, i, {},
                         {.text = intern_text(first_named(i))}));
      return true;
    case java::kLabeledStatement: {
      Index inner = last_named(i);
      if (inner == kAbsent || inner == first_named(i)) return false;
      statement(inner, out);
      return true;
    }
    case java::kAssertStatement:
      for (Index c : named(i)) out.push_back(make(NodeKind::kExpression, c, {expression(c)}));
      return true;
    case java::kSynchronizedStatement: {
      Children parts;
      Index lock = child(i, java::kParenthesizedExpression), body = field(i, java::kBodyField);
      if (lock != kAbsent) parts.push_back(make(NodeKind::kExpression, lock, {expression(lock)}));
      if (body != kAbsent) statements_of(body, parts);
      out.push_back(make(NodeKind::kBlock, i, parts));
      return true;
    }
    default: return false;
  }
}

void JavaLowering::statements_of(Index i, Children& out) {
  for (Index c : named(i)) statement(c, out);
}

NodeId JavaLowering::block(Index i) {
  Children parts;
  if (symbol(i) == java::kBlock || symbol(i) == java::kConstructorBody) {
    statements_of(i, parts);
  } else if (tree_[i].named) {
    statement(i, parts);
  }
  return make(NodeKind::kBlock, i, parts);
}

NodeId JavaLowering::condition(Index i) {
  Index when = field(i, java::kConditionField);
  return when == kAbsent ? make(NodeKind::kUnknown, i) : expression(when);
}

void JavaLowering::local_variables(Index i, Children& out) {
  uint16_t flags = modifiers(i);
  NodeId written = type(field(i, java::kTypeField));
  Children owners;
  for (Index declarator : named(i)) {
    if (symbol(declarator) != java::kVariableDeclarator) continue;
    NodeId of = array_of(written, field(declarator, java::kDimensionsField));
    Index value = field(declarator, java::kValueField);
    Children initial;
    if (value != kAbsent) {
      initial.push_back(symbol(value) == java::kArrayInitializer ? array_initializer(value, of) : expression(value));
    }
    NodeId declared = make(NodeKind::kDeclare, declarator, initial,
                           {.text = intern_text(field(declarator, java::kNameField)), .type = of, .flags = flags});
    owners.push_back(declared);
    out.push_back(declared);
  }
  if (!owners.empty()) annotate_from(i, owners);
}

void JavaLowering::if_statement(Index i, Children& out) {
  Index then = field(i, java::kConsequenceField), otherwise = field(i, java::kAlternativeField);
  Children parts{condition(i)};
  parts.push_back(then == kAbsent ? make(NodeKind::kBlock, i) : block(then));
  if (otherwise != kAbsent) parts.push_back(block(otherwise));
  out.push_back(make(NodeKind::kIf, i, parts));
}

// A loop has one initial node: what comes before the last one stands before the loop, in a scope around both.
void JavaLowering::for_statement(Index i, Children& out) {
  Children initials, steps;
  NodeId when = kNone;
  NodeId body = kNone;
  for (Index c : tree_.children(i)) {
    switch (tree_[c].field) {
      case java::kInitField:
        if (symbol(c) == java::kLocalVariableDeclaration) {
          local_variables(c, initials);
        } else {
          initials.push_back(expression(c));
        }
        break;
      case java::kConditionField: when = expression(c); break;
      case java::kUpdateField: steps.push_back(expression(c)); break;
      case java::kBodyField: body = block(c); break;
      default: break;
    }
  }
  out.push_back(counting_loop(i, std::move(initials), when, std::move(steps), body));
}

void JavaLowering::for_each(Index i, Children& out) {
  Index variable = field(i, java::kNameField), over = field(i, java::kValueField), body = field(i, java::kBodyField);
  NodeId iterable = over == kAbsent ? make(NodeKind::kUnknown, i) : expression(over);
  NodeId of = type_with_dimensions(field(i, java::kTypeField), field(i, java::kDimensionsField));
  NodeId declared = make(NodeKind::kDeclare, variable == kAbsent ? i : variable, {},
                         {.text = intern_text(variable), .type = of, .flags = modifiers(i)});
  annotate_from(i, declared);
  NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, i) : block(body);
  out.push_back(make(NodeKind::kLoop, i, {declared, iterable, kNone, body_node}, {.text = intern("each")}));
}

void JavaLowering::try_statement(Index i, Children& out) {
  Index body = field(i, java::kBodyField), resources = field(i, java::kResourcesField);
  Children within;
  if (resources != kAbsent) {
    for (Index resource : named(resources)) {
      if (symbol(resource) != java::kResource) continue;
      Index value = field(resource, java::kValueField), variable = field(resource, java::kNameField);
      if (value == kAbsent) {
        Index used = first_named(resource);
        if (used != kAbsent) within.push_back(make(NodeKind::kExpression, resource, {expression(used)}));
        continue;
      }
      NodeId of = type(field(resource, java::kTypeField));
      Children before;
      before.swap(before_);
      NodeId initial = expression(value);
      before.swap(before_);
      within.insert(within.end(), before.begin(), before.end());
      within.push_back(make(
          NodeKind::kDeclare, resource, {initial},
          {.text = intern_text(variable), .type = of, .flags = static_cast<uint16_t>(modifiers(resource) | kConst)}));
    }
  }
  if (body != kAbsent) statements_of(body, within);
  Children parts{make(NodeKind::kBlock, body == kAbsent ? i : body, within)};
  if (resources != kAbsent) builder_.at(parts[0]).begin = tree_[resources].begin;
  for (Index c : named(i)) {
    if (symbol(c) == java::kCatchClause) parts.push_back(handler(c));
    if (symbol(c) == java::kFinallyClause) {
      Index last = child(c, java::kBlock);
      parts.push_back(make(NodeKind::kFinally, c, {last == kAbsent ? make(NodeKind::kBlock, c) : block(last)}));
    }
  }
  out.push_back(make(NodeKind::kTry, i, parts));
}

NodeId JavaLowering::handler(Index i) {
  Index caught = child(i, java::kCatchFormalParameter), body = field(i, java::kBodyField);
  NodeId of = kNone;
  Index variable = kAbsent;
  if (caught != kAbsent) {
    variable = field(caught, java::kNameField);
    Index types = child(caught, java::kCatchType);
    if (types != kAbsent && first_named(types) != kAbsent && first_named(types) == last_named(types)) {
      of = type(first_named(types));
    }
  }
  NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, i) : block(body);
  return make(NodeKind::kHandler, i, {body_node}, {.text = intern_text(variable), .type = of});
}

NodeId JavaLowering::switch_statement(Index i, bool gives) {
  Index subject_at = field(i, java::kConditionField), body = field(i, java::kBodyField);
  NodeId subject = subject_at == kAbsent ? make(NodeKind::kUnknown, i) : expression(subject_at);
  Children parts{subject};
  if (body != kAbsent) {
    for (Index c : named(body)) parts.push_back(switch_case(c, subject, gives));
  }
  // What gives a value has an arm for each: without a default the last one is what remains.
  auto is_default = [&](NodeId part) { return (builder_.at(part).flags & kDefault) != 0; };
  if (gives && parts.size() > 1 && std::none_of(parts.begin() + 1, parts.end(), is_default))
    builder_.at(parts.back()).flags |= kDefault;
  return make(NodeKind::kSwitch, i, parts);
}

NodeId JavaLowering::switch_case(Index i, NodeId subject, bool gives) {
  Children labels, statements;
  uint16_t flags = 0;
  if (symbol(i) == java::kSwitchBlockStatementGroup) flags |= kFallsThrough;
  uint32_t labels_end = tree_[i].begin;
  for (Index c : named(i)) {
    if (symbol(c) == java::kSwitchLabel) {
      if (child(c, java::kDefaultWord) != kAbsent) flags |= kDefault;
      label(c, subject, labels, statements);
      labels_end = tree_[c].end;
    } else if (gives && symbol(c) == java::kExpressionStatement && first_named(c) != kAbsent) {
      Children outside;
      outside.swap(before_);
      NodeId value = expression(first_named(c));
      outside.swap(before_);
      statements.insert(statements.end(), outside.begin(), outside.end());
      statements.push_back(make(NodeKind::kReturn, c, {value}));
    } else {
      statement(c, statements);
    }
  }
  NodeId label_list = make_over(NodeKind::kArray, tree_[i].begin, labels_end, labels);
  return make(NodeKind::kCase, i, {label_list, make(NodeKind::kBlock, i, statements)}, {.flags = flags});
}

// A constant label is its expression; a pattern, a guard or a `default` among constants matches what is not known
// here, so it is a kUnknown, and what a pattern declares goes to `bindings`.
void JavaLowering::label(Index i, NodeId subject, Children& labels, Children& bindings) {
  for (Index c : named(i)) {
    if (symbol(c) == java::kPattern) {
      bind_pattern(c, subject, bindings);
      labels.push_back(make(NodeKind::kUnknown, c));
    } else if (symbol(c) == java::kGuard) {
      labels.push_back(unknown(c));
    } else {
      labels.push_back(expression(c));
    }
  }
}

}  // namespace vitrine::source
