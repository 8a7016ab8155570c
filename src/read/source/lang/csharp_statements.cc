#include "read/source/lang/csharp_lowering.h"

namespace vitrine::source {

void CSharpLowering::statement(Index i, Children& out) {
  Children outer;
  outer.swap(before_);
  Children own;
  if (!lower_statement(i, own) && !lower_declaration(i, own)) own.push_back(unknown(i));
  out.insert(out.end(), before_.begin(), before_.end());
  out.insert(out.end(), own.begin(), own.end());
  before_.swap(outer);
}

bool CSharpLowering::lower_statement(Index i, Children& out) {
  switch (symbol(i)) {
    case csharp::kBlock: out.push_back(block(i)); return true;
    case csharp::kEmptyStatement: return true;
    case csharp::kExpressionStatement: expression_statement(i, out); return true;
    case csharp::kLocalDeclarationStatement:
      if (Index list = child(i, csharp::kVariableDeclaration); list != kAbsent) {
        variables(list, modifiers(i) & static_cast<uint16_t>(kConst), NodeKind::kDeclare, kAbsent, out);
      }
      return true;
    case csharp::kVariableDeclaration: variables(i, 0, NodeKind::kDeclare, kAbsent, out); return true;
    case csharp::kIfStatement: {
      Index when = field(i, csharp::kConditionField), then = field(i, csharp::kConsequenceField),
            otherwise = field(i, csharp::kAlternativeField);
      Children parts{when == kAbsent ? make(NodeKind::kUnknown, i) : expression(when)};
      parts.push_back(then == kAbsent ? make(NodeKind::kBlock, i) : block(then));
      if (otherwise != kAbsent) parts.push_back(block(otherwise));
      out.push_back(make(NodeKind::kIf, i, parts));
      return true;
    }
    case csharp::kForStatement: for_statement(i, out); return true;
    case csharp::kForeachStatement: for_each(i, out); return true;
    case csharp::kWhileStatement:
    case csharp::kDoStatement: {
      Index when = field(i, csharp::kConditionField), body = field(i, csharp::kBodyField);
      NodeId condition = when == kAbsent ? make(NodeKind::kUnknown, i) : expression(when);
      NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, i) : block(body);
      std::string_view word = symbol(i) == csharp::kWhileStatement ? "while" : "do";
      out.push_back(make(NodeKind::kLoop, i, {kNone, condition, kNone, body_node}, {.text = intern(word)}));
      return true;
    }
    case csharp::kSwitchStatement: switch_statement(i, out); return true;
    case csharp::kTryStatement: try_statement(i, out); return true;
    case csharp::kReturnStatement:
    case csharp::kThrowStatement: {
      Children parts;
      bool returns = symbol(i) == csharp::kReturnStatement;
      if (Index value = first_named(i); value != kAbsent)
        parts.push_back(expression(value, returns ? returns_ : kNone));
      out.push_back(make(returns ? NodeKind::kReturn : NodeKind::kThrow, i, parts));
      return true;
    }
    case csharp::kBreakStatement: out.push_back(make(NodeKind::kBreak, i)); return true;
    case csharp::kContinueStatement: out.push_back(make(NodeKind::kContinue, i)); return true;
    case csharp::kGotoStatement: {
      Index label = first_named(i);
      const bool to_label =
          label != kAbsent && symbol(label) == csharp::kIdentifier && text(i).find("case") == std::string_view::npos;
      out.push_back(to_label ? make(NodeKind::kBreak, i, {}, {.text = intern(text(label)), .op = 1}) : unknown(i));
      return true;
    }
    case csharp::kYieldStatement: {
      Index value = first_named(i);
      out.push_back(value == kAbsent
                        ? make(NodeKind::kReturn, i)
                        : as_statement(make(NodeKind::kUnary, i, {expression(value)}, {.text = intern("yield")})));
      return true;
    }
    case csharp::kLabeledStatement: {
      Index label = first_named(i), inner = last_named(i);
      if (inner == kAbsent || inner == label) return false;
      Children labelled;
      statement(inner, labelled);
      out.push_back(make(NodeKind::kBlock, i, labelled, {.text = intern(text(label))}));
      return true;
    }
    case csharp::kUnsafeStatement:
    case csharp::kCheckedStatement: {
      Index body = child(i, csharp::kBlock);
      if (body == kAbsent) return false;
      out.push_back(block(body));
      return true;
    }
    case csharp::kLockStatement:
    case csharp::kFixedStatement:
    case csharp::kUsingStatement: {
      Children parts;
      Index last = last_named(i);
      for (Index c : named(i)) {
        if (symbol(c) == csharp::kVariableDeclaration) {
          variables(c, 0, NodeKind::kDeclare, kAbsent, parts);
        } else if (c == last) {
          statement(c, parts);
        } else {
          parts.push_back(as_statement(expression(c)));
        }
      }
      out.push_back(make(NodeKind::kBlock, i, parts));
      return true;
    }
    case csharp::kPreprocIf: out.push_back(variant(i)); return true;
    default: return false;
  }
}

void CSharpLowering::statements_of(Index i, Children& out) {
  for (Index c : named(i)) statement(c, out);
}

NodeId CSharpLowering::block(Index i) {
  Children parts;
  if (symbol(i) == csharp::kBlock) {
    for (Index c : named(i)) {
      if (symbol(c) == csharp::kLocalFunctionStatement) parts.push_back(local_function(c));
    }
    for (Index c : named(i)) {
      if (symbol(c) != csharp::kLocalFunctionStatement) statement(c, parts);
    }
  } else if (symbol(i) == csharp::kArrowExpressionClause) {
    Index value = first_named(i);
    if (value != kAbsent) {
      Children outer;
      outer.swap(before_);
      NodeId made = expression(value, returns_);
      outer.swap(before_);
      parts = std::move(outer);
      bool assigns = builder_.at(made).kind == NodeKind::kAssign;
      parts.push_back(assigns ? made : make(NodeKind::kReturn, value, {made}));
    }
  } else if (tree_[i].named) {
    statement(i, parts);
  }
  return make(NodeKind::kBlock, i, parts);
}

NodeId CSharpLowering::local_function(Index i) {
  Index name_at = field(i, csharp::kNameField);
  std::string_view simple = name_at == kAbsent ? std::string_view() : text(name_at);
  NodeId made = make(NodeKind::kLambda, i, {function(i, simple, 0)});
  return make(NodeKind::kDeclare, i, {made}, {.text = intern(simple), .flags = kConst});
}

void CSharpLowering::expression_statement(Index i, Children& out) {
  Index inner = first_named(i);
  if (inner == kAbsent) return;
  NodeId value = expression(inner);
  if (builder_.at(value).kind == NodeKind::kAssign) {
    out.push_back(value);
  } else {
    out.push_back(make(NodeKind::kExpression, i, {value}));
  }
}

// The declarators of `int a = 1, b`, as variables or as fields.
void CSharpLowering::variables(Index declaration, uint16_t flags, NodeKind kind, Index annotated, Children& out) {
  NodeId of = type(field(declaration, csharp::kTypeField));
  size_t count = 0;
  for (Index declarator : named(declaration)) {
    if (symbol(declarator) != csharp::kVariableDeclarator) continue;
    Index name_at = field(declarator, csharp::kNameField), value = last_named(declarator);
    if (value == name_at || value == kAbsent || symbol(value) == csharp::kBracketedArgumentList) value = kAbsent;
    if (name_at == kAbsent) {
      // var (a, b) = …
      Index names = child(declarator, csharp::kTuplePattern);
      if (names == kAbsent || value == kAbsent || value == names) continue;
      Children targets;
      for (Index one : named(names)) {
        if (symbol(one) == csharp::kIdentifier) {
          out.push_back(make(NodeKind::kDeclare, one, {}, {.text = intern_text(one)}));
          targets.push_back(name(one));
        } else {
          targets.push_back(make(NodeKind::kUnknown, one));
        }
      }
      NodeId made = expression(value);
      out.push_back(
          make(NodeKind::kAssign, declarator, {make(NodeKind::kArray, names, targets), made}, {.text = intern("=")}));
      continue;
    }
    Children initial;
    if (value != kAbsent) initial.push_back(expression(value, of));
    const std::string written = dotted(name_at);
    const std::string variable = kind == NodeKind::kField ? std::string(field_name(written)) : written;
    // (Whoever may set the property may set the field behind it; one without a value begins as 0 or false, which
    // stands nowhere.)
    const bool is_own = variable == written && value != kAbsent;
    const auto own = static_cast<uint16_t>(is_own ? flags : flags & ~kOwn);
    NodeId made = make(kind, declarator, initial, {.text = intern(variable), .type = of, .flags = own});
    if (annotated != kAbsent && ++count <= 4) annotate_from(annotated, made);
    out.push_back(made);
  }
}

// A loop has one initial node: what comes before the last one stands before the loop, in a scope around both.
void CSharpLowering::for_statement(Index i, Children& out) {
  Children initials, steps;
  NodeId when = kNone, body = kNone;
  for (Index c : named(i)) {
    switch (tree_[c].field) {
      case csharp::kInitializerField:
        if (symbol(c) == csharp::kVariableDeclaration) {
          variables(c, 0, NodeKind::kDeclare, kAbsent, initials);
        } else {
          initials.push_back(expression(c));
        }
        break;
      case csharp::kConditionField: when = expression(c); break;
      case csharp::kUpdateField: steps.push_back(expression(c)); break;
      case csharp::kBodyField: body = block(c); break;
      default: break;
    }
  }
  out.push_back(counting_loop(i, std::move(initials), when, std::move(steps), body));
}

void CSharpLowering::for_each(Index i, Children& out) {
  Index variable = field(i, csharp::kLeftField), over = field(i, csharp::kRightField),
        body = field(i, csharp::kBodyField);
  NodeId iterable = over == kAbsent ? make(NodeKind::kUnknown, i) : expression(over);
  NodeId target = kNone;
  if (variable != kAbsent && symbol(variable) == csharp::kTuplePattern) {
    Children names;
    for (Index one : named(variable)) names.push_back(name(one));
    target = make(NodeKind::kArray, variable, names);
  } else {
    target = make(NodeKind::kDeclare, variable == kAbsent ? i : variable, {},
                  {.text = intern_text(variable), .type = type(field(i, csharp::kTypeField))});
  }
  NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, i) : block(body);
  out.push_back(make(NodeKind::kLoop, i, {target, iterable, kNone, body_node}, {.text = intern("each")}));
}

void CSharpLowering::try_statement(Index i, Children& out) {
  Index body = field(i, csharp::kBodyField);
  Children parts{body == kAbsent ? make(NodeKind::kBlock, i) : block(body)};
  for (Index c : named(i)) {
    if (symbol(c) == csharp::kCatchClause) parts.push_back(handler(c));
    if (symbol(c) == csharp::kFinallyClause) {
      Index last = child(c, csharp::kBlock);
      parts.push_back(make(NodeKind::kFinally, c, {last == kAbsent ? make(NodeKind::kBlock, c) : block(last)}));
    }
  }
  out.push_back(make(NodeKind::kTry, i, parts));
}

NodeId CSharpLowering::handler(Index i) {
  Index caught = child(i, csharp::kCatchDeclaration), body = field(i, csharp::kBodyField),
        filter = child(i, csharp::kCatchFilterClause);
  NodeId of = caught == kAbsent ? kNone : type(field(caught, csharp::kTypeField));
  Index variable = caught == kAbsent ? kAbsent : field(caught, csharp::kNameField);
  Children parts;
  if (filter != kAbsent && first_named(filter) != kAbsent) {
    Children outer;
    outer.swap(before_);
    NodeId when = expression(first_named(filter));
    outer.swap(before_);
    parts = std::move(outer);
    parts.push_back(as_statement(when));
  }
  if (body != kAbsent) statements_of(body, parts);
  NodeId body_node = make(NodeKind::kBlock, body == kAbsent ? i : body, parts);
  return make(NodeKind::kHandler, i, {body_node}, {.text = intern_text(variable), .type = of});
}

void CSharpLowering::switch_statement(Index i, Children& out) {
  Index subject_at = field(i, csharp::kValueField), body = field(i, csharp::kBodyField);
  NodeId subject = subject_at == kAbsent ? make(NodeKind::kUnknown, i) : expression(subject_at);
  Children parts{subject};
  if (body != kAbsent) {
    for (Index c : named(body)) {
      if (symbol(c) == csharp::kSwitchSection) parts.push_back(switch_section(c, subject));
    }
  }
  out.push_back(make(NodeKind::kSwitch, i, parts));
}

// A constant label is its expression; a pattern or a guard matches what is not known here, so it is a kUnknown.
NodeId CSharpLowering::switch_section(Index i, NodeId subject) {
  Children labels, statements;
  uint16_t flags = child(i, csharp::kDefaultWord) != kAbsent ? kDefault : 0;
  Children outer;
  outer.swap(before_);
  bool labelled = false, any = false, in_labels = flags == 0;
  for (Index c : named(i)) {
    if (symbol(c) == csharp::kWhenClause) {
      labels.assign(1, unknown(c));
    } else if (in_labels && !labelled) {
      labelled = true;
      Index constant = symbol(c) == csharp::kConstantPattern ? first_named(c) : c;
      NodeId condition = symbol(c) == csharp::kConstantPattern || constant == kAbsent ? kNone : pattern(c, subject);
      bool equal = condition != kNone && builder_.at(condition).kind == NodeKind::kBinary &&
                   builder_.unit().text(condition) == "==";
      if (condition == kNone) {
        labels.push_back(constant == kAbsent ? make(NodeKind::kUnknown, c) : expression(constant));
      } else if (equal) {
        labels.push_back(builder_.unit().child(condition, 1));
      } else {
        labels.push_back(make(NodeKind::kUnknown, c, {condition}));
      }
    } else {
      any = true;
      statement(c, statements);
    }
  }
  outer.swap(before_);
  statements.insert(statements.begin(), outer.begin(), outer.end());
  if (!any) flags |= kFallsThrough;
  NodeId list = make(NodeKind::kArray, i, labels);
  return make(NodeKind::kCase, i, {list, make(NodeKind::kBlock, i, statements)}, {.flags = flags});
}

NodeId CSharpLowering::variant(Index i) {
  Children blocks;
  std::string rest = variant_blocks(i, blocks);
  // Without an #else a build may have none of them.
  if (!rest.empty() && rest.size() <= kMaxScopeBytes)
    blocks.push_back(make_over(NodeKind::kBlock, tree_[i].end, tree_[i].end, {}, {.text = intern(rest)}));
  return make(NodeKind::kVariant, i, blocks);
}

// A block for each branch, in order; what holds where no branch is left, "" behind an #else.
std::string CSharpLowering::variant_blocks(Index i, Children& out) {
  std::string rest;
  for (Index at = i; at != kAbsent;) {
    Index when = field(at, csharp::kConditionField), otherwise = field(at, csharp::kAlternativeField);
    Children parts;
    for (Index c : named(at)) {
      if (c == when || c == otherwise) continue;
      statement(c, parts);
    }
    const std::string_view written = when == kAbsent ? std::string_view() : text(when);
    out.push_back(make(NodeKind::kBlock, at, parts, {.text = intern(written.substr(0, kMaxScopeBytes))}));
    if (when == kAbsent) return "";
    if (!rest.empty()) rest += " && ";
    rest += "!(" + std::string(written) + ")";
    at = otherwise;
  }
  return rest;
}

}  // namespace vitrine::source
