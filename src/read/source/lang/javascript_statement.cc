#include <utility>

#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {

namespace {

// What `continue label` jumps to; no code can say it.
std::string next_round(std::string_view label) {
  return std::string(label) + "@next";
}

}  // namespace

void JavaScriptLowering::statements(const Item& block, Nodes& out) {
  Items items(*this, block);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) statement(items[i], out);
  }
}

void JavaScriptLowering::statement(const Item& item, Nodes& out) {
  known_statement(item, out);
  while (Item lost = next_lost(item)) out.push(unknown(lost));
}

void JavaScriptLowering::known_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kExpressionStatement: {
      Item inner = Items(*this, item).first_named();
      if (inner) expression_statement(inner, out);
      return;
    }
    case kVariableDeclaration:
    case kLexicalDeclaration:
    case kUsingDeclaration: variables(item, out); return;
    case kImportStatement:
    case kImportAlias: import_statement(item, out); return;
    case kExportStatement: export_statement(item, out); return;
    case kFunctionDeclaration:
    case kGeneratorFunctionDeclaration:
    case kFunctionSignature: {
      Item name = Items(*this, item).with_field(kNameField);
      out.push(function(item, {.name = text_or_empty(name)}));
      return;
    }
    case kClassDeclaration:
    case kAbstractClassDeclaration: {
      Item name = Items(*this, item).with_field(kNameField);
      out.push(class_definition(item, text_or_empty(name), {}));
      return;
    }
    case kEnumDeclaration: out.push(enumeration(item)); return;
    case kInterfaceDeclaration: out.push(interface(item)); return;
    case kInternalModule:
    case kNamespaceModule: name_space(item, out); return;
    case kAmbientDeclaration: statements(item, out); return;
    case kHashBang:
    case kEmptyStatement:
    case kDebuggerStatement:
    case kTypeAliasDeclaration: return;
    default: control_statement(item, out);
  }
}

void JavaScriptLowering::control_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kStatementBlock: out.push(block(item)); return;
    case kIfStatement: if_statement(item, out); return;
    case kForStatement: for_statement(item, out); return;
    case kForInStatement: out.push(for_each(item)); return;
    case kWhileStatement:
    case kDoStatement: out.push(loop(item)); return;
    case kSwitchStatement: out.push(switch_statement(item)); return;
    case kTryStatement: out.push(try_statement(item)); return;
    case kReturnStatement:
    case kThrowStatement: {
      Item inner = Items(*this, item).first_named();
      NodeId value = inner ? last_of_sequence(inner, out) : kNone;
      out.push(add_optional(item.kind == kReturnStatement ? NodeKind::kReturn : NodeKind::kThrow, item, value));
      return;
    }
    case kBreakStatement:
    case kContinueStatement: {
      Item label = Items(*this, item).with_field(kLabelField);
      const bool breaks = item.kind == kBreakStatement;
      const NodeKind kind = breaks || label ? NodeKind::kBreak : NodeKind::kContinue;
      NodeId made = add(kind, item, {}, label && !breaks ? next_round(text(label)) : std::string(text_or_empty(label)));
      if (label) at(made).op = 1;
      out.push(made);
      return;
    }
    case kLabeledStatement: labelled(item, out); return;
    case kWithStatement: {
      Item with_object, body;
      {
        Items items(*this, item);
        with_object = items.with_field(kObjectField);
        body = items.with_field(kBodyField);
      }
      if (with_object) expression_statement(with_object, out);
      out.push(body_of(body, {}));
      return;
    }
    case kErrorSymbol: out.push(unknown(item)); return;
    default: expression_statement(item, out);
  }
}

NodeId JavaScriptLowering::block(const Item& item) {
  ++scope_->nested_blocks;
  Nodes children(*this);
  if (item) statements(item, children);
  --scope_->nested_blocks;
  return add(NodeKind::kBlock, item, children);
}

// `outer: for (…) {…}`
void JavaScriptLowering::labelled(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item label = items.with_field(kLabelField), body = items.with_field(kBodyField);
  if (!body) return;
  const bool is_loop = body.kind == kForStatement || body.kind == kForInStatement || body.kind == kWhileStatement ||
                       body.kind == kDoStatement;
  if (is_loop) label_ = text_or_empty(label);
  statement(body, out);
  label_.clear();
  if (!label) return;
  const Item behind{.begin = item.end, .end = item.end};
  out.push(add(NodeKind::kBlock, behind, {}, text(label)));
}

// The body of a loop; where that has a label, `continue` of it jumps to the body's end.
NodeId JavaScriptLowering::loop_body(const Item& body, const std::vector<NodeId>& head) {
  const std::string label = std::exchange(label_, {});
  const NodeId made = body_of(body, head);
  if (label.empty()) return made;
  const Item end{.begin = body.end, .end = body.end};
  return add(NodeKind::kBlock, body, {made, add(NodeKind::kBlock, end, {}, next_round(label))});
}

// A statement as a block that begins with `head`.
NodeId JavaScriptLowering::body_of(const Item& body, const std::vector<NodeId>& head) {
  if (body.kind == kStatementBlock && head.empty()) return block(body);
  ++scope_->nested_blocks;
  Nodes children(*this);
  for (NodeId id : head) children.push(id);
  if (body.kind == kStatementBlock) {
    statements(body, children);
  } else if (body) {
    statement(body, children);
  }
  --scope_->nested_blocks;
  return add(NodeKind::kBlock, body, children);
}

void JavaScriptLowering::expression_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kParenthesizedExpression:
    case kSequenceExpression: {
      Items items(*this, item);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named && items[i].kind != kTypeAnnotation) expression_statement(items[i], out);
      }
      return;
    }
    case kAssignmentExpression: assignment_statement(item, out); return;
    case kAugmentedAssignmentExpression: out.push(assignment(item)); return;
    case kTernaryExpression: {  // x === 3 ? a = 1 : a = 2;
      const Item condition = Items(*this, item).with_field(kConditionField);
      out.push(condition ? if_statement(item, expression(condition)) : unknown(item));
      return;
    }
    case kInternalModule:
    case kNamespaceModule: name_space(item, out); return;
    default: out.push(add(NodeKind::kExpression, item, {expression(item)}));
  }
}

// The value of an expression; what a sequence evaluates before its last part becomes statements.
NodeId JavaScriptLowering::last_of_sequence(const Item& item, Nodes& out) {
  if (item.kind != kSequenceExpression) return expression(item);
  Items items(*this, item);
  Item last;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    if (last) expression_statement(last, out);
    last = items[i];
  }
  return last ? last_of_sequence(last, out) : unknown(item);
}

// `if (f(), x === 3)`: what stands before the condition itself becomes statements.
void JavaScriptLowering::if_statement(const Item& item, Nodes& out) {
  Item condition = Items(*this, item).with_field(kConditionField);
  while (condition && condition.kind == kParenthesizedExpression) condition = Items(*this, condition).first_named();
  out.push(if_statement(item, condition ? last_of_sequence(condition, out) : kNone));
}

NodeId JavaScriptLowering::if_statement(const Item& item, NodeId condition) {
  Items items(*this, item);
  NodeId consequence = body_of(items.with_field(kConsequenceField), {});
  Item alternative = items.with_field(kAlternativeField);
  if (!alternative) return add(NodeKind::kIf, item, {condition, consequence});
  Item inner = alternative.kind == kElseClause ? Items(*this, alternative).first_named() : alternative;
  NodeId otherwise = body_of(inner, {});
  return add(NodeKind::kIf, item, {condition, consequence, otherwise});
}

void JavaScriptLowering::for_statement(const Item& item, Nodes& out) {
  NodeId made = kNone;
  {
    Items items(*this, item);
    Item initializer = items.with_field(kInitializerField);
    Nodes first(*this);
    ++scope_->nested_blocks;
    if (initializer) statement(initializer, first);
    --scope_->nested_blocks;
    Item condition;
    for (size_t i = 0; i < items.size() && !condition; ++i) {
      bool is_condition = items[i].field == kConditionField && items[i].named && items[i].kind != kEmptyStatement;
      if (is_condition) condition = items[i];
    }
    if (condition.kind == kExpressionStatement) condition = Items(*this, condition).first_named();
    NodeId test = expression_or_none(condition);
    NodeId step = expression_or_none(items.with_field(kIncrementField));
    NodeId body = loop_body(items.with_field(kBodyField), {});
    if (first.size() <= 1) {
      made = add(NodeKind::kLoop, item, {first.size() == 1 ? first[0] : kNone, test, step, body}, "for");
    } else {
      // Several variables: a block that declares them around the loop.
      first.push(add(NodeKind::kLoop, item, {kNone, test, step, body}, "for"));
      made = add(NodeKind::kBlock, item, first);
    }
  }
  out.push(made);
}

NodeId JavaScriptLowering::for_each(const Item& item) {
  Items items(*this, item);
  Item left = items.with_field(kLeftField);
  Item kind = items.with_field(kKindField);
  Item right = items.with_field(kRightField);
  Item operation = items.with_field(kOperatorField);
  NodeId over = expression_or_none(right);
  if (over != kNone && operation && text(operation) == "in") {
    NodeId callee = add(NodeKind::kMember, right, {add(NodeKind::kName, right, {}, "Object")}, "keys");
    over = add(NodeKind::kCall, right, {callee, over});
  }
  bool declares = kind && text(kind) != "var";
  Binding binding{.declare = declares};
  if (kind && text(kind) == "const") binding.flags = kConst;
  NodeId first = kNone;
  std::vector<NodeId> head;
  if (left.kind == kObjectPattern || left.kind == kArrayPattern) {
    std::string name = "@" + std::to_string(left.begin);
    first = add(NodeKind::kDeclare, left, {}, name);
    NodeId element = add(NodeKind::kName, left, {}, name);
    Nodes names(*this);
    if (kind && !declares) binding.declare = true;
    bind(left, element, binding, names);
    head.assign(names.span().begin(), names.span().end());
  } else if (declares) {
    first = add(NodeKind::kDeclare, left, {}, text(left));
    at(first).flags = binding.flags;
  } else {
    if (kind && left) hoist(left);
    first = expression_or_none(left);
  }
  NodeId body = loop_body(items.with_field(kBodyField), head);
  return add(NodeKind::kLoop, item, {first, over, kNone, body}, "each");
}

NodeId JavaScriptLowering::loop(const Item& item) {
  Items items(*this, item);
  NodeId condition = expression_or_none(items.with_field(kConditionField));
  NodeId body = loop_body(items.with_field(kBodyField), {});
  return add(NodeKind::kLoop, item, {kNone, condition, kNone, body}, item.kind == kDoStatement ? "do" : "while");
}

// Labels of cases without a body go to the case that they run into.
NodeId JavaScriptLowering::switch_statement(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  NodeId subject = expression_or_none(items.with_field(kValueField));
  children.push(subject == kNone ? add(NodeKind::kUnknown, item, {}) : subject);
  Items cases(*this, items.with_field(kBodyField));
  std::vector<NodeId> labels;
  uint16_t flags = 0;
  for (size_t i = 0; i < cases.size(); ++i) {
    if (cases[i].kind != kSwitchCase && cases[i].kind != kSwitchDefault) continue;
    Items parts(*this, cases[i]);
    Item value = parts.with_field(kValueField);
    if (value) labels.push_back(expression(value));
    if (cases[i].kind == kSwitchDefault) flags |= kDefault;
    bool last = i + 1 == cases.size() || !cases[i + 1].named;
    if (!parts.with_field(kBodyField) && !last) continue;
    bool falls_through = false;
    NodeId body = case_body(cases[i], falls_through);
    NodeId list = kNone;
    {
      Nodes values(*this);
      for (NodeId label : labels) values.push(label);
      list = add(NodeKind::kArray, cases[i], values);
    }
    NodeId made = add(NodeKind::kCase, cases[i], {list, body});
    at(made).flags = static_cast<uint16_t>(flags | (falls_through && !last ? kFallsThrough : 0));
    children.push(made);
    labels.clear();
    flags = 0;
  }
  return add(NodeKind::kSwitch, item, children);
}

NodeId JavaScriptLowering::case_body(const Item& item, bool& falls_through) {
  Items items(*this, item);
  Nodes children(*this);
  ++scope_->nested_blocks;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field == kBodyField && items[i].named) statement(items[i], children);
  }
  --scope_->nested_blocks;
  NodeId last = children.size() > 0 ? children[children.size() - 1] : kNone;
  // `case 1: { …; break; }`
  while (last != kNone && at(last).kind == NodeKind::kBlock && at(last).child_count > 0) {
    last = last_child(last);
  }
  NodeKind kind = at(last).kind;
  falls_through =
      kind != NodeKind::kBreak && kind != NodeKind::kReturn && kind != NodeKind::kThrow && kind != NodeKind::kContinue;
  return add(NodeKind::kBlock, item, children);
}

NodeId JavaScriptLowering::try_statement(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  children.push(block(items.with_field(kBodyField)));
  Item caught = items.with_field(kHandlerField);
  if (caught) children.push(handler(caught));
  Item last = items.with_field(kFinalizerField);
  if (last) {
    Item body = Items(*this, last).with_field(kBodyField);
    children.push(add(NodeKind::kFinally, last, {block(body)}));
  }
  return add(NodeKind::kTry, item, children);
}

NodeId JavaScriptLowering::handler(const Item& item) {
  Items items(*this, item);
  Item variable_item = items.with_field(kParameterField);
  std::string name(text_or_empty(variable_item));
  std::vector<NodeId> head;
  if (variable_item.kind == kObjectPattern || variable_item.kind == kArrayPattern) {
    name = "@" + std::to_string(variable_item.begin);
    NodeId value = add(NodeKind::kName, variable_item, {}, name);
    Nodes names(*this);
    bind(variable_item, value, {}, names);
    head.assign(names.span().begin(), names.span().end());
  }
  NodeId type = type_of(items, kTypeField);
  NodeId body = loop_body(items.with_field(kBodyField), head);
  NodeId made = add(NodeKind::kHandler, item, {body}, name);
  at(made).type = type;
  return made;
}

}  // namespace vitrine::source::javascript
