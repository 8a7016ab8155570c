#include "read/source/lang/powershell_lowering.h"

namespace vitrine::source::powershell {

void PowerShellLowering::statements(const Item& item, Nodes& out) {
  Items items(*this, item);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) statement(items[i], out);
  }
}

void PowerShellLowering::statement(const Item& item, Nodes& out) {
  mark_lowered(item);
  switch (item.kind) {
    case kStatementList:
    case kStatementBlock:
    case kScriptBlock:
    case kScriptBlockBody:
    case kNamedBlockList:
    case kNamedBlock: statements(item, out); break;
    case kPipeline: {
      Items items(*this, item);
      Item first = items.first_named();
      if (first.kind == kAssignmentExpression) {
        assignment(first, out);
      } else if (!imports(item, out)) {
        out.push(add(NodeKind::kExpression, item, {pipeline(item)}));
      }
      break;
    }
    case kAssignmentExpression: assignment(item, out); break;
    case kIfStatement: out.push(if_statement(item)); break;
    case kForStatement:
    case kForeachStatement:
    case kWhileStatement:
    case kDoStatement: out.push(loop(item)); break;
    case kSwitchStatement: out.push(switch_statement(item)); break;
    case kTryStatement: out.push(try_statement(item)); break;
    case kFlowControlStatement: out.push(flow(item)); break;
    case kFunctionStatement: {
      Items items(*this, item);
      Item name = items.with_kind(kFunctionName), block = items.with_kind(kScriptBlock);
      Item list = Items(*this, items.with_kind(kFunctionParameterDeclaration)).with_kind(kParameterList);
      if (!list) list = Items(*this, Items(*this, block).with_kind(kParamBlock)).with_kind(kParameterList);
      if (name) out.push(function(item, text(name), list, block));
      break;
    }
    case kClassStatement: out.push(class_statement(item)); break;
    case kParamBlock:
    case kCommandArgumentSep: break;
    case kErrorSymbol: {
      Nodes inner(*this);
      statements(item, inner);
      NodeId held = add(NodeKind::kUnknown, item, inner);
      out.push(add(NodeKind::kExpression, item, {held}));
      break;
    }
    default: out.push(add(NodeKind::kExpression, item, {expression(item)}));
  }
  while (Item lost = next_lost(item)) statement(lost, out);
}

// `using namespace A.B`
bool PowerShellLowering::imports(const Item& item, Nodes& out) {
  if (!lower_case(text(item)).starts_with("using namespace ")) return false;
  std::string_view name = text(item).substr(16);
  while (name.starts_with(' ')) name.remove_prefix(1);
  while (name.ends_with(' ') || name.ends_with(';')) name.remove_suffix(1);
  NodeId made = add(NodeKind::kImport, item, {});
  StringId whole = intern(name);
  at(made).text2 = whole;
  out.push(made);
  return true;
}

void PowerShellLowering::assignment(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item left = items.with_kind(kLeftAssignmentExpression), given = items.with_field(kValueField);
  std::string_view operation = text_or_empty(items.with_kind(kAssignmentOperator));
  if (!left || !given) return;
  NodeId value = kNone;
  if (given.kind == kPipeline) {
    Item inner = Items(*this, given).first_named();
    if (inner.kind == kAssignmentExpression) {
      assignment(inner, out);  // $a = $b = 1
      value = expression(Items(*this, inner).with_kind(kLeftAssignmentExpression));
    } else {
      value = pipeline(given);
    }
  } else {
    NodeId run = block(given);
    value = add(NodeKind::kUnknown, given, {run});
  }
  NodeId target = expression(left);
  if (at(target).kind == NodeKind::kCast) target = unit().child(target, 0);  // [int]$x = 1
  if (operation == "+=") {
    value = add(NodeKind::kBinary, item, {expression(left), value}, "+");
    operation = "=";
  }
  out.push(add(NodeKind::kAssign, item, {target, value}, operation.empty() ? "=" : operation));
}

NodeId PowerShellLowering::block(const Item& item) {
  Nodes inner(*this);
  if (item) statement(item, inner);
  return add(NodeKind::kBlock, item, inner);
}

NodeId PowerShellLowering::if_statement(const Item& item) {
  Items items(*this, item);
  NodeId otherwise = kNone;
  if (Item last = items.with_field(kElseClauseField)) otherwise = block(Items(*this, last).with_kind(kStatementBlock));
  auto arm = [&](const Item& whole, const Items& parts) {
    Item decides = parts.with_field(kConditionField);
    NodeId when = decides ? pipeline(decides) : add(NodeKind::kUnknown, whole, {});
    NodeId then = block(parts.with_kind(kStatementBlock));
    if (otherwise == kNone) return add(NodeKind::kIf, whole, {when, then});
    return add(NodeKind::kIf, whole, {when, then, otherwise});
  };
  Items others(*this, items.with_field(kElseIfClausesField));
  for (size_t i = others.size(); i-- > 0;) {
    if (others[i].kind != kElseIfClause) continue;
    NodeId made = arm(others[i], Items(*this, others[i]));
    otherwise = add(NodeKind::kBlock, others[i], {made});
  }
  return arm(item, items);
}

NodeId PowerShellLowering::loop(const Item& item) {
  Items items(*this, item);
  NodeId initial = kNone, when = kNone, step = kNone;
  std::string_view name = item.kind == kForeachStatement ? "each"
                          : item.kind == kForStatement   ? "for"
                          : item.kind == kDoStatement    ? "do"
                                                         : "while";
  auto part = [&](const Item& holder) {
    Item inner = Items(*this, holder).first_named();
    if (!inner) return kNone;
    Item first = inner.kind == kPipeline ? Items(*this, inner).first_named() : Item();
    if (first.kind != kAssignmentExpression) return pipeline(inner);
    Nodes made(*this);
    assignment(first, made);
    return made.size() == 0 ? kNone : made[0];
  };
  if (item.kind == kForeachStatement) {
    if (Item over = items.with_kind(kVariable)) initial = variable(over);
    if (Item list = items.with_kind(kPipeline)) when = pipeline(list);
    if (initial == kNone || when == kNone) return add(NodeKind::kExpression, item, {unknown(item)});
  } else if (item.kind == kForStatement) {
    if (Item first = items.with_field(kForInitializerField)) initial = part(first);
    if (Item decides = items.with_field(kForConditionField)) when = part(decides);
    if (Item next = items.with_field(kForIteratorField)) step = part(next);
  } else if (Item decides = items.with_field(kConditionField)) {
    when = part(decides);
  }
  NodeId body = block(items.with_kind(kStatementBlock));
  return add(NodeKind::kLoop, item, {initial, when, step, body}, name);
}

// Texts are compared whatever their case. What `-Wildcard`, `-Regex` and `-File` choose is not known.
NodeId PowerShellLowering::switch_statement(const Item& item) {
  Items items(*this, item);
  const std::string head = lower_case(text(item).substr(0, text(item).find_first_of("({")));
  const bool minds_case = head.find("-casesensitive") != std::string::npos;
  const bool is_plain = minds_case || head.find('-') == std::string::npos || head.find("-exact") != std::string::npos;
  Item subject = Items(*this, items.with_kind(kSwitchCondition)).with_kind(kPipeline);
  if (!subject) return add(NodeKind::kExpression, item, {unknown(item)});
  Nodes cases(*this);
  Item body_of_it = Items(*this, items.with_kind(kSwitchBody)).with_kind(kSwitchClauses);
  Items clauses(*this, body_of_it);
  NodeId chosen_by = pipeline(subject);
  bool any_text = false;
  for (size_t i = 0; i < clauses.size(); ++i) {
    const std::string_view label = text(clauses[i]);
    const bool is_default = lower_case(label.substr(0, 7)) == "default";
    any_text = any_text || (!is_default && label.find_first_of("0123456789$({-") != 0);
  }
  if (!is_plain) {
    chosen_by = add(NodeKind::kUnknown, subject, {chosen_by});
  } else if (!minds_case && any_text) {
    NodeId method = add(NodeKind::kMember, subject, {chosen_by}, "ToLower");
    chosen_by = add(NodeKind::kCall, subject, {method});
  }
  cases.push(chosen_by);
  for (size_t i = 0; i < clauses.size(); ++i) {
    if (clauses[i].kind != kSwitchClause) continue;
    Items parts(*this, clauses[i]);
    Item label = parts.with_kind(kSwitchClauseCondition);
    std::string_view written = text_or_empty(label);
    const bool any = lower_case(written) == "default";
    NodeId labels = kNone;
    {
      Nodes each(*this);
      Item inner = Items(*this, label).first_named();
      if (!any && inner) {
        each.push(expression(inner));
      } else if (!any && written.size() > 1 && (written.front() == '"' || written.front() == '\'')) {
        each.push(text_literal(label, written.substr(1, written.size() - 2)));
      } else if (!any) {
        each.push(text_literal(label, written));
      }
      if (is_plain && !minds_case && each.size() == 1 && at(each[0]).kind == NodeKind::kLiteral &&
          at(each[0]).op == static_cast<uint8_t>(LiteralKind::kString)) {
        StringId lower = intern(lower_case(text_of(each[0])));
        at(each[0]).text = lower;
      }
      labels = add(NodeKind::kArray, clauses[i], each);
    }
    NodeId body = block(parts.with_kind(kStatementBlock));
    NodeId one = add(NodeKind::kCase, clauses[i], {labels, body});
    if (any) at(one).flags |= kDefault;
    cases.push(one);
  }
  return add(NodeKind::kSwitch, item, cases);
}

NodeId PowerShellLowering::try_statement(const Item& item) {
  Items items(*this, item);
  Nodes parts(*this);
  parts.push(block(items.with_kind(kStatementBlock)));
  Items handlers(*this, items.with_kind(kCatchClauses));
  for (size_t i = 0; i < handlers.size(); ++i) {
    if (handlers[i].kind != kCatchClause) continue;
    NodeId body = block(Items(*this, handlers[i]).with_kind(kStatementBlock));
    parts.push(add(NodeKind::kHandler, handlers[i], {body}, "$_"));
  }
  if (Item last = items.with_kind(kFinallyClause)) {
    NodeId body = block(Items(*this, last).with_kind(kStatementBlock));
    parts.push(add(NodeKind::kFinally, last, {body}));
  }
  return add(NodeKind::kTry, item, parts);
}

NodeId PowerShellLowering::flow(const Item& item) {
  std::string_view written = text(item);
  const std::string word = lower_case(written.substr(0, written.find_first_of(" \t\r\n(;$")));
  Item given = Items(*this, item).with_kind(kPipeline);
  NodeId value = given ? pipeline(given) : kNone;
  if (word == "break") return add(NodeKind::kBreak, item, {});
  if (word == "continue") return add(NodeKind::kContinue, item, {});
  if (word == "exit") return add(NodeKind::kExpression, item, {call(item, "powershell.exit", {})});
  return add_optional(word == "throw" ? NodeKind::kThrow : NodeKind::kReturn, item, value);
}

void PowerShellLowering::parameters(const Item& list, Nodes& out) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kScriptParameter && items[i].kind != kClassMethodParameter) continue;
    Items parts(*this, items[i]);
    Item name = parts.with_kind(kVariable), given = parts.with_kind(kScriptParameterDefault);
    if (!name) continue;
    NodeId value = given ? expression(Items(*this, given).first_named()) : kNone;
    out.push(add_optional(NodeKind::kParameter, items[i], value, lower_case(text(name))));
  }
}

NodeId PowerShellLowering::function(const Item& item, std::string_view name, const Item& list, const Item& body) {
  Nodes children(*this);
  if (list) parameters(list, children);
  NodeId inner = kNone;
  {
    Nodes all(*this);
    if (body) statements(body, all);
    // The value of the last statement is what the function gives.
    if (all.size() > 0 && at(all[all.size() - 1]).kind == NodeKind::kExpression) {
      at(all[all.size() - 1]).kind = NodeKind::kReturn;
    }
    inner = add(NodeKind::kBlock, body ? body : item, all);
  }
  children.push(inner);
  NodeId made = add(NodeKind::kFunction, item, children, name);
  StringId whole = intern(qualified(name));
  at(made).text2 = whole;
  return made;
}

NodeId PowerShellLowering::class_statement(const Item& item) {
  Items items(*this, item);
  std::string name(text_or_empty(items.with_kind(kSimpleName)));
  scopes_.push_back(name);
  NodeId made = kNone;
  {
    Nodes members(*this);
    for (size_t i = 0; i < items.size(); ++i) {
      Items parts(*this, items[i]);
      if (items[i].kind == kClassPropertyDefinition) {
        Item field = parts.with_kind(kVariable);
        if (!field) continue;
        Item given = parts.with_kind(kLogicalExpression);
        NodeId value = given ? expression(given) : kNone;
        members.push(add_optional(NodeKind::kField, items[i], value, text(field).substr(1)));
      } else if (items[i].kind == kClassMethodDefinition) {
        Item called = parts.with_kind(kSimpleName);
        NodeId method = function(items[i], text_or_empty(called), parts.with_kind(kClassMethodParameterList),
                                 parts.with_kind(kScriptBlock));
        if (text_or_empty(called) == name) at(method).flags |= kConstructor;
        members.push(method);
      }
    }
    made = add(NodeKind::kType, item, members, name);
  }
  scopes_.pop_back();
  StringId whole = intern(qualified(name));
  at(made).text2 = whole;
  return made;
}

}  // namespace vitrine::source::powershell
