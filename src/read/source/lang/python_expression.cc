#include "read/source/lang/python_lowering.h"

namespace vitrine::source::python {

NodeId PythonLowering::expression(const Item& item) {
  switch (item.kind) {
    case kIdentifier: return add(NodeKind::kName, item, {}, text(item));
    case kInteger:
    case kFloat: return number(item);
    case kTrue: return literal(LiteralKind::kBoolean, item, "true");
    case kFalse: return literal(LiteralKind::kBoolean, item, "false");
    case kNoneSymbol: return literal(LiteralKind::kNull, item, "");
    default: break;
  }
  switch (item.kind) {
    case kAttribute: {
      Items items(*this, item);
      NodeId base = expression_or_none(items.with_field(kObjectField));
      Item member = items.with_field(kAttributeField);
      return add(NodeKind::kMember, item, {base}, member ? text(member) : std::string_view());
    }
    case kCallSymbol: return call(item);
    case kString: return string(item);
    case kConcatenatedString: return concatenated(item);
    case kSubscript: return subscript(item);
    case kBinaryOperator:
    case kBooleanOperator: return binary(item);
    case kParenthesized: {
      Item inner = Items(*this, item).first_named();
      return inner ? expression(inner) : unknown(item);
    }
    default: return compound_expression(item);
  }
}

NodeId PythonLowering::compound_expression(const Item& item) {
  switch (item.kind) {
    case kTuple:
    case kList:
    case kSet:
    case kExpressionList:
    case kPatternList:
    case kTuplePattern:
    case kListPattern: return sequence(item);
    case kDictionary: return dictionary(item);
    case kComparison: return comparison(item);
    case kConditionalExpression: return conditional(item);
    case kLambdaSymbol: return lambda(item);
    case kListComprehension:
    case kSetComprehension:
    case kDictionaryComprehension:
    case kGeneratorExpression: return comprehension(item);
    case kDottedName: {
      // Only in patterns: a value by its qualified name.
      Items items(*this, item);
      NodeId made = kNone;
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != kIdentifier) continue;
        Item part = items[i];
        part.begin = item.begin;
        made = made == kNone ? add(NodeKind::kName, items[i], {}, text(items[i]))
                             : add(NodeKind::kMember, part, {made}, text(items[i]));
      }
      return made == kNone ? unknown(item) : made;
    }
    default: break;
  }
  Items items(*this, item);
  Item first = items.first_named();
  switch (item.kind) {
    case kListSplat:
    case kListSplatPattern:
    case kParenthesizedListSplat: return first ? add(NodeKind::kSpread, item, {expression(first)}) : unknown(item);
    case kDictionarySplat:
    case kDictionarySplatPattern:
      return first ? add(NodeKind::kSpread, item, {expression(first)}, "**") : unknown(item);
    case kNotOperator:
      if (Item operand = items.with_field(kArgumentField)) {
        return add(NodeKind::kUnary, item, {expression(operand)}, "!");
      }
      return unknown(item);
    case kUnaryOperator: {
      Item operand = items.with_field(kArgumentField);
      Item operation = items.with_field(kOperatorField);
      if (!operand || !operation) return unknown(item);
      return add(NodeKind::kUnary, item, {expression(operand)}, text(operation));
    }
    case kAwait: return first ? add(NodeKind::kUnary, item, {expression(first)}, "await") : unknown(item);
    case kYield:
      if (!first) return unknown(item);
      return add(NodeKind::kUnary, item, {expression(first)}, items.has_token("from") ? "yield from" : "yield");
    case kNamedExpression: {
      NodeId target = expression_or_none(items.with_field(kNameField));
      NodeId value = expression_or_none(items.with_field(kValueField));
      return target == kNone || value == kNone ? unknown(item) : add(NodeKind::kAssign, item, {target, value}, "=");
    }
    case kKeywordArgument: {
      Item name = items.with_field(kNameField);
      Item value = items.with_field(kValueField);
      if (!name || !value) return unknown(item);
      return add(NodeKind::kKeyword, item, {expression(value)}, text(name));
    }
    case kAsPatternTarget:
    case kCasePattern:
    case kFinallyClause: return first ? expression(first) : unknown(item);
    default: return unknown(item);
  }
}

NodeId PythonLowering::unknown(const Item& item) {
  mark_lowered(item);
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    // A statement may stand in an error's midst, and an error anywhere.
    statement_or_expression(items[i], children);
  }
  return add(NodeKind::kUnknown, item, children);
}

NodeId PythonLowering::sequence(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) children.push(expression(items[i]));
  }
  return add(NodeKind::kArray, item, children);
}

NodeId PythonLowering::dictionary(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) children.push(items[i].kind == kPair ? dictionary_entry(items[i]) : expression(items[i]));
  }
  return add(NodeKind::kMap, item, children);
}

NodeId PythonLowering::dictionary_entry(const Item& item) {
  Items items(*this, item);
  Item key = items.with_field(kKeyField);
  Item value = items.with_field(kValueField);
  if (!key || !value) return unknown(item);
  NodeId key_node = expression(key);
  NodeId value_node = expression(value);
  LiteralKind kind = static_cast<LiteralKind>(at(key_node).op);
  if (at(key_node).kind == NodeKind::kLiteral && kind == LiteralKind::kString) {
    StringId name = at(key_node).text;
    NodeId entry = add(NodeKind::kEntry, item, {value_node});
    at(entry).text = name;
    return entry;
  }
  return add(NodeKind::kEntry, item, {value_node, key_node});
}

NodeId PythonLowering::call(const Item& item) {
  Items items(*this, item);
  Item callee = items.with_field(kFunctionField);
  Item list = items.with_field(kArgumentsField);
  if (!callee || !list) return unknown(item);
  if (callee.kind == kIdentifier && text(callee) == "super") return add(NodeKind::kSuper, item, {});
  NodeId module = imported_value(item, callee, list);
  if (module != kNone) return module;
  NodeId attribute = named_attribute(item, callee, list);
  if (attribute != kNone) return attribute;
  const NodeId updates = updates_attributes(callee);
  Nodes children(*this);
  children.push(updates != kNone ? updates : expression(callee));
  if (list.kind == kArgumentList) {
    arguments(list, children);
  } else {
    children.push(expression(list));
  }
  // What other languages have an operator for.
  if (callee.kind == kIdentifier && text(callee) == "isinstance" && children.size() == 3) {
    return add(NodeKind::kBinary, item, {children[1], children[2]}, "instanceof");
  }
  if (callee.kind == kIdentifier && text(callee) == "type" && children.size() == 2 &&
      at(children[1]).kind != NodeKind::kSpread && at(children[1]).kind != NodeKind::kKeyword) {
    return add(NodeKind::kMember, item, {children[1]}, "__class__");
  }
  if (callee.kind == kIdentifier && text(callee) == "bool" && children.size() == 2 &&
      at(children[1]).kind != NodeKind::kSpread && at(children[1]).kind != NodeKind::kKeyword) {
    return add(NodeKind::kUnary, item, {add(NodeKind::kUnary, item, {children[1]}, "!")}, "!");
  }
  if (callee.kind == kIdentifier && text(callee) == "pow" && children.size() == 3 && is_value(children[1]) &&
      is_value(children[2])) {
    return add(NodeKind::kBinary, item, {children[1], children[2]}, "**");
  }
  if (children.size() == 2 && at(children[0]).kind == NodeKind::kMember && text_of(children[0]) == "translate") {
    if (const NodeId made = translated(item, children[0], children[1]); made != kNone) return made;
  }
  return add(NodeKind::kCall, item, children);
}

// x.__dict__.update(…), vars(x).update(…): a method that values/ names.
NodeId PythonLowering::updates_attributes(const Item& callee) {
  if (callee.kind != kAttribute) return kNone;
  Items parts(*this, callee);
  const Item name = parts.with_field(kAttributeField), table = parts.with_field(kObjectField);
  const Item of = name && table && text(name) == "update" ? attributes_of(table) : Item();
  return of ? add(NodeKind::kMember, callee, {expression(of)}, "[update]") : kNone;
}

// An argument that stands for itself: neither named nor spread.
bool PythonLowering::is_value(NodeId argument) {
  return at(argument).kind != NodeKind::kSpread && at(argument).kind != NodeKind::kKeyword;
}

// text.translate(str.maketrans("", "", "-_")) and text.translate(str.maketrans("ab", "xy")): methods that values/
// names.
NodeId PythonLowering::translated(const Item& item, NodeId callee, NodeId table) {
  if (at(table).kind != NodeKind::kCall || at(table).child_count < 3 || at(table).child_count > 4) return kNone;
  const NodeId maker = unit().child(table, 0), from = unit().child(table, 1), to = unit().child(table, 2),
               gone = unit().child(table, 3);
  if (at(maker).kind != NodeKind::kMember || text_of(maker) != "maketrans" || !is_value(from) || !is_value(to))
    return kNone;
  const NodeId text = unit().child(callee, 0);
  if (gone == kNone) return add(NodeKind::kCall, item, {add(NodeKind::kMember, item, {text}, "[translate]"), from, to});
  const bool only_without = at(from).kind == NodeKind::kLiteral && text_of(from).empty() && is_value(gone);
  return only_without ? add(NodeKind::kCall, item, {add(NodeKind::kMember, item, {text}, "[without]"), gone}) : kNone;
}

void PythonLowering::arguments(const Item& list, Nodes& out) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) out.push(expression(items[i]));
  }
}

// `getattr(x, "name")` is `x.name`, `setattr(x, "name", value)` is `x.name = value`.
NodeId PythonLowering::named_attribute(const Item& item, const Item& callee, const Item& list) {
  if (callee.kind != kIdentifier || list.kind != kArgumentList) return kNone;
  const bool sets = text(callee) == "setattr";
  if (!sets && text(callee) != "getattr") return kNone;
  Items items(*this, list);
  const Item of = items.nth_named(0), name = items.nth_named(1), given = items.nth_named(2);
  if (!name || name.kind != kString || static_cast<bool>(given) != sets || items.nth_named(3)) return kNone;
  if (sets && (given.kind == kListSplat || given.kind == kKeywordArgument)) return kNone;
  if (of.kind == kListSplat || of.kind == kKeywordArgument) return kNone;
  const NodeId value = string(name);
  if (at(value).kind != NodeKind::kLiteral || static_cast<LiteralKind>(at(value).op) != LiteralKind::kString)
    return kNone;
  const StringId spelled = at(value).text;
  const NodeId made = add(NodeKind::kMember, item, {expression(of)});
  at(made).text = spelled;
  return sets ? add(NodeKind::kAssign, item, {made, expression(given)}, "=") : made;
}

// `__import__("m")`, `importlib.import_module("m")`: the language's ways to import by a value.
NodeId PythonLowering::imported_value(const Item& item, const Item& callee, const Item& list) {
  if (callee.kind != kIdentifier && callee.kind != kAttribute) return kNone;
  std::string_view name = text(callee);
  bool top = name == "__import__";  // gives the package, not the module inside it
  if (!top && name != "importlib.import_module" && name != "import_module") return kNone;
  Items items(*this, list);
  Item module = items.first_named();
  if (!module || module.kind != kString || items.nth_named(1)) return kNone;
  NodeId value = string(module);
  if (at(value).kind != NodeKind::kLiteral) return kNone;
  std::string qualified_name(text_of(value));
  if (top) qualified_name.resize(std::min(qualified_name.find('.'), qualified_name.size()));
  NodeId made = add(NodeKind::kImportValue, item, {});
  at(made).text2 = intern(qualified_name);
  return made;
}

// What an expression is the table of the attributes of; nothing for any other.
Item PythonLowering::attributes_of(const Item& table) {
  if (table.kind == kAttribute) {
    Items parts(*this, table);
    const Item name = parts.with_field(kAttributeField);
    return name && text(name) == "__dict__" ? parts.with_field(kObjectField) : Item();
  }
  if (table.kind != kCallSymbol) return Item();
  Items parts(*this, table);
  const Item callee = parts.with_field(kFunctionField), list = parts.with_field(kArgumentsField);
  if (!callee || !list || callee.kind != kIdentifier || text(callee) != "vars" || list.kind != kArgumentList)
    return Item();
  Items given(*this, list);
  const Item of = given.nth_named(0);
  return of && !given.nth_named(1) && (of.kind == kIdentifier || of.kind == kAttribute) ? of : Item();
}

NodeId PythonLowering::subscript(const Item& item) {
  Items items(*this, item);
  Item base = items.with_field(kValueField);
  if (!base) return unknown(item);
  Item only;
  size_t count = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].field == kSubscriptField && items[i].named && count++ == 0) only = items[i];
  }
  if (count == 1 && only.kind == kSliceSymbol) return slice(item, base, only);
  // `x.__dict__["name"]`, `vars(x)["name"]`: x.name.
  if (const Item of = count == 1 && only.kind == kString ? attributes_of(base) : Item(); of) {
    const NodeId name = string(only);
    if (at(name).kind == NodeKind::kLiteral && static_cast<LiteralKind>(at(name).op) == LiteralKind::kString) {
      const StringId spelled = at(name).text;
      const NodeId member = add(NodeKind::kMember, item, {expression(of)});
      at(member).text = spelled;
      return member;
    }
  }
  NodeId base_node = expression(base);
  if (count == 1 && !items.has_token(",")) return add(NodeKind::kIndex, item, {base_node, expression(only)});
  NodeId index = kNone;
  {
    Nodes parts(*this);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].field == kSubscriptField && items[i].named) parts.push(expression(items[i]));
    }
    index = add(NodeKind::kArray, item, parts);
  }
  return add(NodeKind::kIndex, item, {base_node, index});
}

// With a step the result is not a run of the base: kUnknown over the same parts, but for x[::-1], which values/ names.
NodeId PythonLowering::slice(const Item& whole, const Item& base, const Item& slice) {
  NodeId base_node = expression(base);
  Items items(*this, slice);
  NodeId parts[3] = {kNone, kNone, kNone};
  size_t colons = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) {
      parts[colons] = expression(items[i]);
    } else if (text(items[i]) == ":" && colons < 2) {
      ++colons;
    }
  }
  if (parts[2] == kNone) return add(NodeKind::kSlice, whole, {base_node, parts[0], parts[1]});
  const bool is_minus = at(parts[2]).kind == NodeKind::kUnary && text_of(parts[2]) == "-";
  if (is_minus && parts[0] == kNone && parts[1] == kNone && text_of(unit().child(parts[2], 0)) == "1")
    return add(NodeKind::kCall, whole, {add(NodeKind::kMember, whole, {base_node}, "[::-1]")});
  Nodes children(*this);
  for (NodeId part : {base_node, parts[0], parts[1], parts[2]}) {
    if (part != kNone) children.push(part);
  }
  return add(NodeKind::kUnknown, whole, children);
}

NodeId PythonLowering::binary(const Item& item) {
  const auto [steps, left] = spine(item, {kBinaryOperator, kBooleanOperator}, kLeftField, kOperatorField, kRightField);
  if (steps.empty()) return unknown(item);
  NodeId made = left.kind == kBinaryOperator || left.kind == kBooleanOperator ? unknown(left) : expression(left);
  for (size_t i = steps.size(); i-- > 0;) {
    std::string_view operation = text(steps[i].operation);
    if (operation == "and") operation = "&&";
    if (operation == "or") operation = "||";
    NodeId right = expression(steps[i].right);
    made = add(NodeKind::kBinary, steps[i].whole, {made, right}, operation);
  }
  return made;
}

// `a < b < c` is `a < b and b < c` over one node for b.
NodeId PythonLowering::comparison(const Item& item) {
  Items items(*this, item);
  NodeId whole = kNone, left = kNone;
  std::string operation;
  uint32_t begin = item.begin;
  for (size_t i = 0; i < items.size(); ++i) {
    Item part = items[i];
    if (part.field == kOperatorsField) {
      if (!operation.empty()) operation += ' ';
      operation += text(part);
      continue;
    }
    if (!part.named) continue;
    NodeId right = expression(part);
    if (left != kNone && !operation.empty()) {
      if (operation == "is") operation = "==";
      if (operation == "is not" || operation == "<>") operation = "!=";
      Item span = item;
      span.begin = begin;
      span.end = part.end;
      NodeId compared = add(NodeKind::kBinary, span, {left, right}, operation);
      whole = whole == kNone ? compared : add(NodeKind::kBinary, item, {whole, compared}, "&&");
    }
    operation.clear();
    left = right;
    begin = part.begin;
  }
  if (whole != kNone) return whole;
  return left != kNone ? left : unknown(item);
}

NodeId PythonLowering::conditional(const Item& item) {
  Items items(*this, item);
  Item then = items.nth_named(0), condition = items.nth_named(1), otherwise = items.nth_named(2);
  if (!otherwise) return unknown(item);
  NodeId condition_node = expression(condition);
  NodeId then_node = expression(then);
  return add(NodeKind::kConditional, item, {condition_node, then_node, expression(otherwise)});
}

NodeId PythonLowering::lambda(const Item& item) {
  Items items(*this, item);
  Item list = items.with_field(kParametersField);
  Item body = items.with_field(kBodyField);
  Nodes children(*this);
  if (list) parameters(list, children, false);
  NodeId value = body ? expression(body) : unknown(item);
  NodeId returned = add(NodeKind::kReturn, body ? body : item, {value});
  children.push(add(NodeKind::kBlock, body ? body : item, {returned}));
  NodeId function = add(NodeKind::kFunction, item, children);
  return add(NodeKind::kLambda, item, {function});
}

NodeId PythonLowering::comprehension(const Item& item) {
  Items items(*this, item);
  Item body = items.with_field(kBodyField);
  NodeId inner = kNone;
  {
    Nodes elements(*this);
    if (body && body.kind == kPair) {
      Items parts(*this, body);
      for (uint16_t field : {kKeyField, kValueField}) {
        Item part = parts.with_field(field);
        if (part) elements.push(add(NodeKind::kExpression, part, {expression(part)}));
      }
    } else if (body) {
      elements.push(add(NodeKind::kExpression, body, {expression(body)}));
    }
    inner = add(NodeKind::kBlock, body ? body : item, elements);
  }
  for (size_t i = items.size(); i-- > 0;) {
    Item clause = items[i];
    if (clause.kind == kIfClause) {
      Item condition = Items(*this, clause).first_named();
      if (!condition) continue;
      NodeId test = add(NodeKind::kIf, clause, {expression(condition), inner});
      inner = add(NodeKind::kBlock, clause, {test});
    } else if (clause.kind == kForInClause) {
      Items parts(*this, clause);
      NodeId target = expression_or_none(parts.with_field(kLeftField));
      NodeId over = expression_or_none(parts.with_field(kRightField));
      NodeId loop = add(NodeKind::kLoop, clause, {target, over, kNone, inner}, "each");
      inner = add(NodeKind::kBlock, clause, {loop});
    }
  }
  return add(NodeKind::kCollect, item, {inner});
}

}  // namespace vitrine::source::python
