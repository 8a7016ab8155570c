#include <algorithm>

#include "read/source/lang/php_lowering.h"

namespace vitrine::source::php {

void PhpLowering::statements(const Item& block, Nodes& out) {
  Items items(*this, block);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) statement(items[i], out);
  }
}

void PhpLowering::statement(const Item& item, Nodes& out) {
  known_statement(item, out);
  while (Item lost = next_lost(item)) out.push(unknown(lost));
}

// global a, b: names that belong to somebody else.
NodeId PhpLowering::names_outside(const Item& item, std::string_view whose) {
  Items items(*this, item);
  Nodes names(*this);
  for (size_t i = 0; Item one = items.nth_named(i); ++i) names.push(expression(one));
  return add(NodeKind::kUnknown, item, names, whose);
}

void PhpLowering::known_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kTextSymbol:
    case kTextInterpolation:
    case kEmptyStatement:
    case kDeclareDirective:
    case kNamespaceName: return;
    case kNamedLabelStatement:
      out.push(add(NodeKind::kBlock, item, {}, text_or_empty(Items(*this, item).first_named())));
      return;
    case kGlobalDeclaration: out.push(names_outside(item, "global")); return;
    case kNamespaceDefinition: name_space(item, out); return;
    case kNamespaceUseDeclaration: uses(item, out); return;
    case kConstDeclaration: constants(item, NodeKind::kDeclare, out); return;
    case kFunctionDefinition: {
      Item name = Items(*this, item).with_field(kNameField);
      bool outer = has_this_;
      has_this_ = false;
      out.push(function(item, text_or_empty(name), 0, nullptr));
      has_this_ = outer;
      return;
    }
    case kClassDeclaration:
    case kInterfaceDeclaration:
    case kTraitDeclaration:
    case kEnumDeclaration: {
      Item name = Items(*this, item).with_field(kNameField);
      out.push(class_definition(item, text_or_empty(name)));
      return;
    }
    case kDeclareStatement: statements(item, out); return;
    case kColonBlock: statements(item, out); return;
    case kCompoundStatement: out.push(block(item)); return;
    case kExpressionStatement: {
      Item inner = Items(*this, item).first_named();
      if (inner) expression_statement(inner, out);
      return;
    }
    default: control_statement(item, out);
  }
}

void PhpLowering::control_statement(const Item& item, Nodes& out) {
  const bool nests = item.kind == kIfStatement || item.kind == kForStatement || item.kind == kForeachStatement ||
                     item.kind == kWhileStatement || item.kind == kDoStatement || item.kind == kSwitchStatement ||
                     item.kind == kTryStatement;
  nested_ += nests ? 1 : 0;
  plain_statement(item, out);
  nested_ -= nests ? 1 : 0;
}

void PhpLowering::plain_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kIfStatement: out.push(if_statement(item)); return;
    case kForStatement: out.push(for_statement(item)); return;
    case kForeachStatement: {
      out.push(for_each(item));
      // foreach ($all as &$one): what `$one` is given stands in `$all` from here on.
      Items items(*this, item);
      const Item over = items.nth_named(0), each = items.nth_named(1);
      const Item value = each && each.kind == kPairSymbol ? Items(*this, each).nth_named(1) : each;
      if (over && over.kind == kVariableName && value && value.kind == kByRef)
        out.push(add(NodeKind::kExpression, item, {call_of(item, "array_walk", expression(over))}));
      return;
    }
    case kWhileStatement:
    case kDoStatement: {
      Items items(*this, item);
      NodeId condition = expression_or_none(items.with_field(kConditionField));
      NodeId body = block(items.with_field(kBodyField));
      out.push(add(NodeKind::kLoop, item, {kNone, condition, kNone, body}, item.kind == kDoStatement ? "do" : "while"));
      return;
    }
    case kSwitchStatement: out.push(switch_statement(item)); return;
    case kTryStatement: out.push(try_statement(item)); return;
    case kReturnStatement: {
      Item value = Items(*this, item).first_named();
      out.push(add_optional(NodeKind::kReturn, item, expression_or_none(value)));
      return;
    }
    case kBreakStatement: out.push(add(NodeKind::kBreak, item, {})); return;
    case kContinueStatement: out.push(add(NodeKind::kContinue, item, {})); return;
    case kGotoStatement: {
      NodeId made = add(NodeKind::kBreak, item, {}, text_or_empty(Items(*this, item).first_named()));
      at(made).op = 1;
      out.push(made);
      return;
    }
    case kEchoStatement:
    case kUnsetStatement:
    case kExitStatement: {
      std::string_view name = item.kind == kEchoStatement ? "echo" : item.kind == kUnsetStatement ? "unset" : "exit";
      NodeId called = kNone;
      {
        Items items(*this, item);
        Item list = items.first_named();
        bool several = list && list.kind == kSequenceExpression;
        Items parts(*this, several ? list : item);
        Nodes children(*this);
        children.push(add(NodeKind::kName, item, {}, name));
        for (size_t i = 0; i < parts.size(); ++i) {
          if (parts[i].named) children.push(expression(parts[i]));
        }
        called = add(NodeKind::kCall, item, children);
      }
      out.push(add(NodeKind::kExpression, item, {called}));
      return;
    }
    case kFunctionStaticDeclaration: {
      Items items(*this, item);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != kStaticVariableDeclaration) continue;
        Items parts(*this, items[i]);
        NodeId value = expression_or_none(parts.with_field(kValueField));
        NodeId made = add_optional(NodeKind::kDeclare, items[i], value, text_or_empty(parts.with_field(kNameField)));
        at(made).flags = kStatic;
        out.push(made);
      }
      return;
    }
    case kErrorSymbol: out.push(unknown(item)); return;
    default: expression_statement(item, out);
  }
}

// Any statement, or none, as a block.
NodeId PhpLowering::block(const Item& item) {
  Nodes children(*this);
  if (item.kind == kCompoundStatement || item.kind == kColonBlock) {
    statements(item, children);
  } else if (item) {
    statement(item, children);
  }
  return add(NodeKind::kBlock, item, children);
}

void PhpLowering::expression_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kParenthesizedExpression:
    case kSequenceExpression:
    case kErrorSuppressionExpression: {
      Items items(*this, item);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named) expression_statement(items[i], out);
      }
      return;
    }
    case kAssignmentExpression:
    case kReferenceAssignmentExpression: assignment_statement(item, out); return;
    case kAugmentedAssignmentExpression: out.push(assignment(item)); return;
    case kThrowExpression: {
      Item value = Items(*this, item).first_named();
      out.push(add_optional(NodeKind::kThrow, item, expression_or_none(value)));
      return;
    }
    case kFunctionCallExpression:
      if (definition_of_constant(item, out)) return;
      [[fallthrough]];
    default: out.push(add(NodeKind::kExpression, item, {expression(item)}));
  }
}

// define("NAME", value) outside of functions.
bool PhpLowering::definition_of_constant(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item callee = items.with_field(kFunctionField);
  if (functions_ > 0 || !callee || (text(callee) != "define" && text(callee) != "\\define")) return false;
  Items list(*this, items.with_field(kArgumentsField));
  Item first = Items(*this, list.nth_named(0)).first_named();
  Item second = Items(*this, list.nth_named(1)).first_named();
  if (!second || (first.kind != kStringSymbol && first.kind != kEncapsedString)) return false;
  NodeId name = expression(first);
  if (at(name).kind != NodeKind::kLiteral) return false;
  NodeId value = expression(second);
  NodeId made = add(NodeKind::kDeclare, item, {value}, std::string(text_of(name)));
  at(made).flags = kConst;
  out.push(made);
  return true;
}

void PhpLowering::assignment_statement(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item left = items.with_field(kLeftField);
  Item right = items.with_field(kRightField);
  if (!left || !right) {
    out.push(unknown(item));
    return;
  }
  // `$a = $b = value` is both, the inner one first.
  if (right.kind == kAssignmentExpression && left.kind != kListLiteral) {
    assignment_statement(right, out);
    Item inner = Items(*this, right).with_field(kLeftField);
    if (inner && inner.kind == kVariableName) {
      NodeId target = expression(left);
      out.push(add(NodeKind::kAssign, item, {target, expression(inner)}, "="));
      return;
    }
    NodeId last = out[out.size() - 1];
    if (at(last).kind == NodeKind::kAssign) {
      NodeId value = unit().child(last, 0);
      NodeId target = expression(left);
      out.push(add(NodeKind::kAssign, item, {target, value}, "="));
    }
    return;
  }
  if (left.kind == kListLiteral || left.kind == kArrayCreationExpression) {
    std::string name = "@" + std::to_string(left.begin);
    out.push(add(NodeKind::kDeclare, right, {expression(right)}, name));
    NodeId value = add(NodeKind::kName, right, {}, name);
    std::vector<NodeId> made;
    {
      Nodes targets(*this);
      destructure(left, value, targets);
      made.assign(targets.span().begin(), targets.span().end());
    }
    for (NodeId id : made) out.push(id);
    return;
  }
  if (item.kind == kReferenceAssignmentExpression && refer(left, right)) return;
  NodeId made = assignment(item);
  bool is_call = at(made).kind == NodeKind::kCall;
  if (item.kind == kReferenceAssignmentExpression && !is_call) at(made).flags |= kPointer;
  out.push(is_call ? add(NodeKind::kExpression, item, {made}) : made);
}

// $a = &$b['c']: from here on `$a` is what stands there, where the function says so only once.
bool PhpLowering::refer(const Item& left, const Item& right) {
  Item meant = right.kind == kByRef ? Items(*this, right).first_named() : right;
  if (nested_ > 0 || left.kind != kVariableName || !meant || !is_place(meant)) return false;
  const std::string name(text(left));
  size_t bound = 0;
  const std::string_view around = functions_ == 0 ? std::string_view(tree().text) : around_;
  for (size_t at = around.find(name); at != std::string_view::npos; at = around.find(name, at + 1)) {
    std::string_view behind = around.substr(at + name.size());
    behind.remove_prefix(std::min(behind.find_first_not_of(" \t\r\n"), behind.size()));
    if (!behind.starts_with('=')) continue;
    behind.remove_prefix(1);
    behind.remove_prefix(std::min(behind.find_first_not_of(" \t\r\n"), behind.size()));
    if (behind.starts_with('&')) ++bound;
  }
  if (bound != 1) return false;
  references_.insert_or_assign(name, meant);
  return true;
}

// A variable, or an element or property of one by a constant name.
bool PhpLowering::is_place(const Item& item) {
  if (item.kind == kVariableName) return true;
  Items items(*this, item);
  if (item.kind == kSubscriptExpression) {
    const Item key = items.nth_named(1);
    return key && (key.kind == kStringSymbol || key.kind == kIntegerSymbol) && is_place(items.nth_named(0));
  }
  if (item.kind != kMemberAccessExpression) return false;
  return items.with_field(kNameField).kind == kNameSymbol && is_place(items.with_field(kObjectField));
}

// One kAssign per target over one shared node of the value.
void PhpLowering::destructure(const Item& pattern, NodeId value, Nodes& out) {
  Items items(*this, pattern);
  size_t position = 0;
  NodeId key = kNone;
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    if (!item.named) {
      if (text(item) == ",") ++position;
      continue;
    }
    if (item.kind == kArrayElementInitializer) {
      Items parts(*this, item);
      Item second = parts.nth_named(1);
      if (second) key = expression(parts.nth_named(0));
      item = second ? second : parts.nth_named(0);
    } else if (i + 1 < items.size() && !items[i + 1].named && text(items[i + 1]) == "=>") {
      key = expression(item);
      continue;
    }
    if (item.kind == kByRef) item = Items(*this, item).first_named();
    if (!item) continue;
    if (key == kNone) key = literal(LiteralKind::kInteger, item, std::to_string(position));
    NodeId part = add(NodeKind::kIndex, item, {value, key});
    key = kNone;
    if (item.kind == kListLiteral || item.kind == kArrayCreationExpression) {
      destructure(item, part, out);
    } else {
      NodeId target = expression(item);
      out.push(add(NodeKind::kAssign, item, {target, part}, "="));
    }
  }
}

void PhpLowering::name_space(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item name = items.with_field(kNameField);
  Item body = items.with_field(kBodyField);
  scopes_.clear();
  if (name) scopes_.push_back(dotted(name));
  if (!body) return;
  statements(body, out);
  scopes_.clear();
}

void PhpLowering::uses(const Item& item, Nodes& out) {
  Items items(*this, item);
  std::string prefix;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kNamespaceName) prefix = dotted(items[i]) + ".";
    if (items[i].kind == kNamespaceUseClause) use_clause(items[i], prefix, out);
    if (items[i].kind != kNamespaceUseGroup) continue;
    Items group(*this, items[i]);
    for (size_t k = 0; k < group.size(); ++k) {
      if (group[k].kind == kNamespaceUseClause) use_clause(group[k], prefix, out);
    }
  }
}

void PhpLowering::use_clause(const Item& clause, const std::string& prefix, Nodes& out) {
  Items items(*this, clause);
  Item alias = items.with_field(kAliasField);
  Item named;
  for (size_t i = 0; i < items.size() && !named; ++i) {
    bool is_name = items[i].kind == kNameSymbol || items[i].kind == kQualifiedName;
    if (is_name && items[i].field != kAliasField) named = items[i];
  }
  if (!named) return;
  std::string whole = prefix + dotted(named);
  std::string bound = alias ? std::string(text(alias)) : whole.substr(whole.rfind('.') + 1);
  NodeId made = add(NodeKind::kImport, clause, {}, bound);
  StringId qualified_name = intern(whole);
  at(made).text2 = qualified_name;
  out.push(made);
}

// As kDeclare outside of classes, as kField in them.
void PhpLowering::constants(const Item& item, NodeKind kind, Nodes& out) {
  Items items(*this, item);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kConstElement) continue;
    Items parts(*this, items[i]);
    NodeId value = expression_or_none(parts.nth_named(1));
    NodeId made = add_optional(kind, items[i], value, text_or_empty(parts.nth_named(0)));
    at(made).flags = kind == NodeKind::kField ? static_cast<uint16_t>(kStatic | kConst) : uint16_t{kConst};
    out.push(made);
  }
}

NodeId PhpLowering::if_statement(const Item& item) {
  Items items(*this, item);
  NodeId condition = expression_or_none(items.with_field(kConditionField));
  NodeId then = block(items.with_field(kBodyField));
  NodeId other = otherwise(items);
  if (other == kNone) return add(NodeKind::kIf, item, {condition, then});
  return add(NodeKind::kIf, item, {condition, then, other});
}

// What stands behind the first branch: from the last clause to the first, as each is what the one before does not.
NodeId PhpLowering::otherwise(const Items& items) {
  NodeId made = kNone;
  for (size_t i = items.size(); i-- > 0;) {
    Item clause = items[i];
    if (clause.kind != kElseClause && clause.kind != kElseIfClause) continue;
    Items parts(*this, clause);
    NodeId body = block(parts.with_field(kBodyField));
    if (clause.kind == kElseClause) {
      made = body;
      continue;
    }
    NodeId condition = expression_or_none(parts.with_field(kConditionField));
    NodeId test = made == kNone ? add(NodeKind::kIf, clause, {condition, body})
                                : add(NodeKind::kIf, clause, {condition, body, made});
    made = add(NodeKind::kBlock, clause, {test});
  }
  return made;
}

NodeId PhpLowering::for_statement(const Item& item) {
  Items items(*this, item);
  std::vector<NodeId> first;
  if (Item initial = items.with_field(kInitializeField)) {
    Nodes made(*this);
    expression_statement(initial, made);
    first.assign(made.span().begin(), made.span().end());
  }
  NodeId condition = expression_or_none(items.with_field(kConditionField));
  NodeId step = expression_or_none(items.with_field(kUpdateField));
  NodeId body = kNone;
  {
    Nodes children(*this);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].field != kBodyField || !items[i].named) continue;
      if (items[i].kind == kCompoundStatement) {
        statements(items[i], children);
      } else {
        statement(items[i], children);
      }
    }
    body = add(NodeKind::kBlock, item, children);
  }
  NodeId loop = add(NodeKind::kLoop, item, {first.size() == 1 ? first[0] : kNone, condition, step, body}, "for");
  if (first.size() <= 1) return loop;
  Nodes around(*this);
  for (NodeId id : first) around.push(id);
  around.push(loop);
  return add(NodeKind::kBlock, item, around);
}

NodeId PhpLowering::for_each(const Item& item) {
  Items items(*this, item);
  Item over = items.nth_named(0), each = items.nth_named(1);
  if (!over || !each || each.field == kBodyField) return unknown(item);
  bool with_key = each.kind == kPairSymbol;
  NodeId iterable = call_of(over, with_key ? "array_entries" : "array_values", expression(over));
  NodeId target = kNone;
  std::vector<NodeId> head;
  std::string name = "@" + std::to_string(each.begin);
  auto bind = [&](Item pattern, NodeId value) {
    if (pattern.kind == kByRef) pattern = Items(*this, pattern).first_named();
    Nodes made(*this);
    if (pattern.kind == kListLiteral || pattern.kind == kArrayCreationExpression) {
      destructure(pattern, value, made);
    } else if (pattern) {
      NodeId into = expression(pattern);
      made.push(add(NodeKind::kAssign, pattern, {into, value}, "="));
    }
    head.insert(head.end(), made.span().begin(), made.span().end());
  };
  Item plain = each.kind == kByRef ? Items(*this, each).first_named() : each;
  if (with_key) {
    target = add(NodeKind::kDeclare, each, {}, name);
    Items pair(*this, each);
    for (size_t n = 0; n < 2; ++n) {
      NodeId element = add(NodeKind::kName, each, {}, name);
      NodeId position = literal(LiteralKind::kInteger, each, std::to_string(n));
      bind(pair.nth_named(n), add(NodeKind::kIndex, each, {element, position}));
    }
  } else if (plain.kind == kListLiteral || plain.kind == kArrayCreationExpression) {
    target = add(NodeKind::kDeclare, each, {}, name);
    bind(plain, add(NodeKind::kName, each, {}, name));
  } else {
    target = expression_or_none(plain);
  }
  NodeId body = block(items.with_field(kBodyField));
  if (!head.empty()) {
    head.push_back(body);
    Nodes children(*this);
    for (NodeId id : head) children.push(id);
    body = add(NodeKind::kBlock, item, children);
  }
  return add(NodeKind::kLoop, item, {target, iterable, kNone, body}, "each");
}

// Labels of cases without a body go to the case that they run into.
NodeId PhpLowering::switch_statement(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  NodeId subject = expression_or_none(items.with_field(kConditionField));
  children.push(subject == kNone ? add(NodeKind::kUnknown, item, {}) : subject);
  Items cases(*this, items.with_field(kBodyField));
  std::vector<NodeId> labels;
  uint16_t flags = 0;
  for (size_t i = 0; i < cases.size(); ++i) {
    if (cases[i].kind != kCaseStatement && cases[i].kind != kDefaultStatement) continue;
    Items parts(*this, cases[i]);
    Item value = parts.with_field(kValueField);
    if (value) labels.push_back(expression(value));
    if (cases[i].kind == kDefaultStatement) flags |= kDefault;
    bool last = i + 1 == cases.size() || !cases[i + 1].named;
    NodeId body = kNone;
    {
      Nodes inner(*this);
      for (size_t k = 0; k < parts.size(); ++k) {
        if (parts[k].named && parts[k].field != kValueField) statement(parts[k], inner);
      }
      if (inner.size() == 0 && !last) continue;
      body = add(NodeKind::kBlock, cases[i], inner);
    }
    NodeId end = body;
    while (at(end).kind == NodeKind::kBlock && at(end).child_count > 0) end = last_child(end);
    NodeKind kind = at(end).kind;
    bool leaves = kind == NodeKind::kBreak || kind == NodeKind::kReturn || kind == NodeKind::kThrow ||
                  kind == NodeKind::kContinue;
    NodeId list = kNone;
    {
      Nodes values(*this);
      for (NodeId label : labels) values.push(label);
      list = add(NodeKind::kArray, cases[i], values);
    }
    NodeId made = add(NodeKind::kCase, cases[i], {list, body});
    at(made).flags = static_cast<uint16_t>(flags | (!leaves && !last ? kFallsThrough : 0));
    children.push(made);
    labels.clear();
    flags = 0;
  }
  return add(NodeKind::kSwitch, item, children);
}

NodeId PhpLowering::try_statement(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  children.push(block(items.with_field(kBodyField)));
  for (size_t i = 0; i < items.size(); ++i) {
    Item clause = items[i];
    if (clause.kind != kCatchClause && clause.kind != kFinallyClause) continue;
    Items parts(*this, clause);
    NodeId body = block(parts.with_field(kBodyField));
    if (clause.kind == kFinallyClause) {
      children.push(add(NodeKind::kFinally, clause, {body}));
      continue;
    }
    Item caught = Items(*this, parts.with_field(kTypeField)).first_named();
    NodeId type = caught ? type_name(caught) : kNone;
    NodeId made = add(NodeKind::kHandler, clause, {body}, text_or_empty(parts.with_field(kNameField)));
    at(made).type = type;
    children.push(made);
  }
  return add(NodeKind::kTry, item, children);
}

}  // namespace vitrine::source::php
