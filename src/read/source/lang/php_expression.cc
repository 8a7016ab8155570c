#include <algorithm>

#include "read/source/lang/php_lowering.h"

namespace vitrine::source::php {

NodeId PhpLowering::expression(const Item& item) {
  switch (item.kind) {
    case kVariableName: {
      if (text(item) == "$this") return add(NodeKind::kThis, item, {});
      if (auto meant = references_.find(std::string(text(item))); meant != references_.end()) {
        const Item stands_for = meant->second;
        const NodeId made = expression(stands_for);  // it stands where the variable does
        at(made).begin = item.begin;
        at(made).end = item.end;
        return made;
      }
      return add(NodeKind::kName, item, {}, text(item));
    }
    case kNameSymbol:
    case kQualifiedName:
    case kRelativeName: return name_chain(item);
    case kRelativeScope: return scope_of(item);
    case kIntegerSymbol:
    case kFloatSymbol: return number(item);
    case kStringSymbol: {
      std::string_view written = text(item);
      size_t quote = written.find('\'');
      if (quote == std::string_view::npos) return unknown(item);
      written.remove_prefix(quote + 1);
      if (written.ends_with('\'')) written.remove_suffix(1);
      return literal(LiteralKind::kString, item, decode_single_quoted(written));
    }
    case kEncapsedString: {
      size_t quote = text(item).find('"');
      if (quote == std::string_view::npos) return unknown(item);
      uint32_t from = item.begin + static_cast<uint32_t>(quote) + 1;
      uint32_t to = std::max(from, text(item).ends_with('"') ? item.end - 1 : item.end);
      return interpolated(item, from, to, 0, false);
    }
    case kHeredoc:
    case kNowdoc: return heredoc(item);
    case kBooleanSymbol: {
      char first = text(item).empty() ? 'f' : text(item)[0];
      return literal(LiteralKind::kBoolean, item, first == 't' || first == 'T' ? "true" : "false");
    }
    case kNullSymbol: return literal(LiteralKind::kNull, item, "");
    case kFunctionCallExpression: return call(item);
    case kMemberCallExpression:
    case kNullsafeMemberCallExpression:
    case kScopedCallExpression: return method_call(item);
    case kMemberAccessExpression:
    case kNullsafeMemberAccessExpression:
    case kScopedPropertyAccessExpression:
    case kClassConstantAccessExpression: return member(item);
    case kSubscriptExpression: return subscript(item);
    case kArrayCreationExpression:
    case kListLiteral: return array(item);
    case kBinaryExpression: return binary(item);
    default: return operator_expression(item);
  }
}

NodeId PhpLowering::operator_expression(const Item& item) {
  switch (item.kind) {
    case kParenthesizedExpression:
    case kErrorSuppressionExpression:
    case kByRef: return inner(item);
    case kObjectCreationExpression: return new_expression(item);
    case kAssignmentExpression:
    case kReferenceAssignmentExpression:
    case kAugmentedAssignmentExpression: return assignment(item);
    case kConditionalExpression: return conditional(item);
    case kMatchExpression: return match(item);
    case kAnonymousFunction:
    case kArrowFunction: return lambda(item);
    case kUnaryOpExpression:
    case kUpdateExpression: {
      Items items(*this, item);
      Item operand = items.first_named();
      std::string written;
      Item sign = items.with_field(kOperatorField);
      for (size_t i = 0; i < items.size() && !sign; ++i) {
        if (!items[i].named) sign = items[i];
      }
      if (!operand || !sign) return unknown(item);
      written = text(sign);
      if (item.kind == kUpdateExpression && sign.begin > operand.begin) written = "p" + written;
      return add(NodeKind::kUnary, item, {expression(operand)}, written);
    }
    default: return compound_expression(item);
  }
}

NodeId PhpLowering::compound_expression(const Item& item) {
  Items items(*this, item);
  Item first = items.first_named();
  switch (item.kind) {
    case kCastExpression: {
      Item value = items.with_field(kValueField);
      Item type = items.with_field(kTypeField);
      if (!value) return unknown(item);
      NodeId operand = expression(value);
      NodeId to = add(NodeKind::kTypeName, type ? type : item, {}, text_or_empty(type));
      NodeId made = add(NodeKind::kCast, item, {operand});
      at(made).type = to;
      return made;
    }
    case kCloneExpression: return first ? call_of(item, "clone", expression(first)) : unknown(item);
    case kPrintIntrinsic: return first ? call_of(item, "print", expression(first)) : unknown(item);
    case kIncludeExpression:
    case kIncludeOnceExpression:
    case kRequireExpression:
    case kRequireOnceExpression: return first ? call_of(item, "require", expression(first)) : unknown(item);
    case kYieldExpression: return first ? yield(item, first) : unknown(item);
    case kVariadicUnpacking: return first ? add(NodeKind::kSpread, item, {expression(first)}) : unknown(item);
    case kArrayElementInitializer: return first ? expression(first) : unknown(item);
    case kDynamicVariableName: {
      // "${name}"; `$$name` is not known.
      if (!first || first.kind != kNameSymbol) return unknown(item);
      return add(NodeKind::kName, item, {}, "$" + std::string(text(first)));
    }
    case kSequenceExpression: {
      // In the head of a `for`: what the last one says, with the others before it.
      Nodes parts(*this);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named) parts.push(expression(items[i]));
      }
      if (parts.size() == 0) return unknown(item);
      if (parts.size() == 1) return parts[0];
      std::string position = std::to_string(parts.size() - 1);
      NodeId all = add(NodeKind::kArray, item, parts);
      return add(NodeKind::kIndex, item, {all, literal(LiteralKind::kInteger, item, position)});
    }
    default: return unknown(item);
  }
}

// Statements may stand inside of what is not understood, expressions too: each keeps its own form.
NodeId PhpLowering::unknown(const Item& item) {
  mark_lowered(item);
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    Item child = items[i];
    if (!child.named) continue;
    bool is_statement =
        (child.kind >= kNamespaceDefinition && child.kind <= kEnumDeclaration) || child.kind == kErrorSymbol;
    bool is_expression = child.kind >= kVariableName && child.kind <= kShellCommandExpression;
    bool is_part = child.kind == kStringContent || child.kind == kEscapeSequence || child.kind == kCastType ||
                   child.kind == kHeredocStart || child.kind == kHeredocEnd || child.kind == kNameSymbol;
    if (child.kind >= kDeclarationList && child.kind <= kAnonymousClass) {
      member_declaration(child, children);
    } else if (is_statement) {
      statement(child, children);
    } else if (child.kind == kArgumentList) {
      arguments(child, children);
    } else if (is_expression && !is_part) {
      children.push(expression(child));
    } else if (child.kind == kOtherSymbol && child.end > child.begin) {
      NodeId nested = unknown(child);
      if (at(nested).child_count > 0) children.push(nested);
    }
  }
  return add(NodeKind::kUnknown, item, children);
}

NodeId PhpLowering::inner(const Item& item) {
  Item first = Items(*this, item).first_named();
  return first ? expression(first) : unknown(item);
}

NodeId PhpLowering::name_chain(const Item& item) {
  std::string whole = dotted(item);
  size_t dot = whole.find('.');
  NodeId made = add(NodeKind::kName, item, {}, std::string_view(whole).substr(0, dot));
  while (dot != std::string::npos) {
    size_t next = whole.find('.', dot + 1);
    made = add(NodeKind::kMember, item, {made}, std::string_view(whole).substr(dot + 1, next - dot - 1));
    dot = next;
  }
  return made;
}

// What stands before `::`.
NodeId PhpLowering::scope_of(const Item& item) {
  std::string_view written = text(item);
  if (written == "parent") return add(NodeKind::kSuper, item, {});
  bool is_class = written == "self" || written == "static";
  if (!is_class) return item.kind == kRelativeScope ? unknown(item) : expression(item);
  bool named = !classes_.empty() && !classes_.back().empty();
  if (written == "static" || !named) return add(NodeKind::kThis, item, {});
  return add(NodeKind::kName, item, {}, classes_.back());
}

NodeId PhpLowering::call_of(const Item& item, std::string_view function, NodeId argument) {
  return add(NodeKind::kCall, item, {add(NodeKind::kName, item, {}, function), argument});
}

NodeId PhpLowering::call(const Item& item) {
  Items items(*this, item);
  Item callee = items.with_field(kFunctionField);
  Item list = items.with_field(kArgumentsField);
  if (!callee || !list) return unknown(item);
  if (NodeId named = constant_named(item, callee, list); named != kNone) return named;
  if (callee.kind == kNameSymbol && (text(callee) == "empty" || text(callee) == "intdiv")) {
    Items given(*this, list);
    const Item first = Items(*this, given.nth_named(0)).first_named(), second = given.nth_named(1);
    if (first && !second && text(callee) == "empty") return add(NodeKind::kUnary, item, {expression(first)}, "!");
    const Item by = second ? Items(*this, second).first_named() : Item{};
    if (first && by && text(callee) == "intdiv" && !given.nth_named(2)) {
      const NodeId value = expression(first);
      return add(NodeKind::kBinary, item, {value, expression(by)}, "/");
    }
  }
  NodeId function = expression(callee);
  if (Items(*this, list).with_kind(kVariadicPlaceholder)) return function;  // strlen(...) is the function itself
  Nodes children(*this);
  children.push(function);
  arguments(list, children);
  constexpr size_t kFilled = 3;  // preg_match($pattern, $text, $found): what stands there is set by the call
  const bool fills = callee.kind == kNameSymbol && (text(callee) == "preg_match" || text(callee) == "preg_match_all");
  if (fills && children.size() > kFilled && at(children[kFilled]).kind == NodeKind::kName) {
    const NodeId found = add(NodeKind::kCall, item, {add(NodeKind::kName, item, {}, "preg_match.matches")});
    const NodeId set = add(NodeKind::kAssign, item, {children[kFilled], found}, "=");
    const std::vector<NodeId> given(children.span().begin(), children.span().end());
    Nodes with(*this);
    for (size_t i = 0; i < given.size(); ++i) with.push(i == kFilled ? set : given[i]);
    return add(NodeKind::kCall, item, with);
  }
  // compact('key', 'iv'): a map of these variables by their names
  const std::vector<NodeId> given(children.span().begin(), children.span().end());
  const bool names_variables =
      callee.kind == kNameSymbol && text(callee) == "compact" && given.size() > 1 &&
      std::all_of(given.begin() + 1, given.end(), [&](NodeId one) { return at(one).kind == NodeKind::kLiteral; });
  if (names_variables) {
    Nodes entries(*this);
    for (size_t i = 1; i < given.size(); ++i) {
      const std::string name(text_of(given[i]));
      entries.push(add(NodeKind::kEntry, item, {add(NodeKind::kName, item, {}, "$" + name)}, name));
    }
    return add(NodeKind::kMap, item, entries);
  }
  return add(NodeKind::kCall, item, children);
}

// constant('LIMIT'), constant('Shop\\Limits::LEAST'), constant('self::LEAST'): what stands there under that name. kNone
// for any other call.
NodeId PhpLowering::constant_named(const Item& item, const Item& callee, const Item& list) {
  if (callee.kind != kNameSymbol || text(callee) != "constant") return kNone;
  Items given(*this, list);
  const Item argument = given.first_named();
  const Item written = argument && argument.kind == kArgumentSymbol ? Items(*this, argument).first_named() : argument;
  if (!written || given.nth_named(1)) return kNone;
  const NodeId value = expression(written);
  if (at(value).kind != NodeKind::kLiteral) return kNone;
  std::string name(text_of(value));
  const size_t scope = name.find("::");
  std::string of = scope == std::string::npos ? std::string() : name.substr(0, scope);
  if (scope != std::string::npos) name.erase(0, scope + 2);
  name.erase(0, name.rfind('\\') == std::string::npos ? 0 : name.rfind('\\') + 1);
  if (name.empty() || name.find_first_of(" $:") != std::string::npos) return kNone;
  if (scope == std::string::npos) return add(NodeKind::kName, item, {}, name);
  of.erase(0, of.rfind('\\') == std::string::npos ? 0 : of.rfind('\\') + 1);
  const bool own = of == "self" || of == "static";
  if (own && !classes_.empty() && !classes_.back().empty()) of = classes_.back();
  return add(NodeKind::kMember, item, {add(NodeKind::kName, item, {}, of)}, name);
}

NodeId PhpLowering::method_call(const Item& item) {
  Items items(*this, item);
  bool is_static = item.kind == kScopedCallExpression;
  Item object = items.with_field(is_static ? kScopeField : kObjectField);
  Item name = items.with_field(kNameField);
  Item list = items.with_field(kArgumentsField);
  if (!object || !name || !list) return unknown(item);
  NodeId base = is_static ? scope_of(object) : expression(object);
  NodeId callee = kNone;
  if (name.kind != kNameSymbol) {
    callee = add(NodeKind::kIndex, item, {base, expression(name)});
  } else if (at(base).kind == NodeKind::kSuper && text(name) == "__construct") {
    callee = base;
  } else {
    Item whole{.begin = object.begin, .end = name.end};
    callee = add(NodeKind::kMember, whole, {base}, text(name));
  }
  if (Items(*this, list).with_kind(kVariadicPlaceholder)) return callee;
  Nodes children(*this);
  children.push(callee);
  arguments(list, children);
  return add(NodeKind::kCall, item, children);
}

void PhpLowering::arguments(const Item& list, Nodes& out) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kArgumentSymbol) {
      if (items[i].named && items[i].kind != kVariadicPlaceholder) out.push(expression(items[i]));
      continue;
    }
    Items parts(*this, items[i]);
    Item name = parts.with_field(kNameField);
    Item value;
    for (size_t k = 0; k < parts.size(); ++k) {
      bool is_value = parts[k].named && parts[k].field != kNameField && parts[k].kind != kReferenceModifier;
      if (is_value) value = parts[k];
    }
    if (!value && name) {
      out.push(expression(name));  // a constant, which the grammar takes for the beginning of `name: value`
    } else if (value) {
      NodeId made = expression(value);
      out.push(name ? add(NodeKind::kKeyword, items[i], {made}, text(name)) : made);
    }
  }
}

NodeId PhpLowering::new_expression(const Item& item) {
  Items items(*this, item);
  Item what = items.first_named();
  Item list = items.with_kind(kArgumentList);
  if (!what) return unknown(item);
  if (what.kind == kAnonymousClass) {
    NodeId body = class_definition(what, "");
    Items parts(*this, what);
    Item given = parts.with_kind(kArgumentList);
    Item extended = Items(*this, parts.with_kind(kBaseClause)).first_named();
    if (!extended) extended = Items(*this, parts.with_kind(kClassInterfaceClause)).first_named();
    NodeId type = add(NodeKind::kTypeName, extended ? extended : what, {}, dotted(extended));
    Nodes children(*this);
    if (given) arguments(given, children);
    children.push(body);
    NodeId made = add(NodeKind::kNew, item, children);
    at(made).type = type;
    return made;
  }
  bool is_name = what.kind == kNameSymbol || what.kind == kQualifiedName || what.kind == kRelativeName ||
                 what.kind == kRelativeScope;
  if (!is_name) {  // new $class(…): of the class that the value names
    Nodes given(*this);
    given.push(add(NodeKind::kName, what, {}, "instance_of"));
    given.push(expression(what));
    if (list) arguments(list, given);
    return add(NodeKind::kCall, item, given);
  }
  std::string name = dotted(what);
  bool own = name == "self" || name == "static";
  if (own && !classes_.empty() && !classes_.back().empty()) name = classes_.back();
  NodeId type = add(NodeKind::kTypeName, what, {}, name);
  Nodes children(*this);
  if (list) arguments(list, children);
  NodeId made = add(NodeKind::kNew, item, children);
  at(made).type = type;
  return made;
}

NodeId PhpLowering::member(const Item& item) {
  Items items(*this, item);
  bool is_access = item.kind == kMemberAccessExpression || item.kind == kNullsafeMemberAccessExpression;
  Item base = is_access ? items.with_field(kObjectField) : items.with_field(kScopeField);
  Item name = items.with_field(kNameField);
  if (item.kind == kClassConstantAccessExpression) {
    base = items.nth_named(0);
    name = items.nth_named(1);
    if (base && !name) {
      // `Name::class`: the last word is a token.
      NodeId scope = scope_of(base);
      return add(NodeKind::kMember, item, {scope}, "class");
    }
  }
  if (!base || !name) return unknown(item);
  NodeId base_node = is_access ? expression(base) : scope_of(base);
  std::string_view written = text(name);
  if (item.kind == kScopedPropertyAccessExpression && name.kind == kVariableName) {
    return add(NodeKind::kMember, item, {base_node}, written.substr(1));
  }
  if (name.kind == kNameSymbol) return add(NodeKind::kMember, item, {base_node}, written);
  return add(NodeKind::kIndex, item, {base_node, expression(name)});
}

NodeId PhpLowering::subscript(const Item& item) {
  Items items(*this, item);
  Item base = items.nth_named(0), index = items.nth_named(1);
  if (!base || !index) return unknown(item);
  if (NodeId variable = global_variable(base, index, item); variable != kNone) return variable;
  NodeId base_node = expression(base);
  if (in_text_ && index.kind == kNameSymbol) {
    return add(NodeKind::kIndex, item, {base_node, literal(LiteralKind::kString, index, text(index))});
  }
  return add(NodeKind::kIndex, item, {base_node, expression(index)});
}

// $GLOBALS['name'] is the file's variable of that name; in a function that has no variable of that name itself, which
// `global $name` then says.
NodeId PhpLowering::global_variable(const Item& base, const Item& index, const Item& whole) {
  if (base.kind != kVariableName || text(base) != "$GLOBALS" || index.kind != kStringSymbol) return kNone;
  std::string_view name = text(index);
  if (name.size() < 3) return kNone;
  const std::string variable = "$" + std::string(name.substr(1, name.size() - 2));
  if (functions_ > 0 && holds_word(around_, variable)) return kNone;
  if (functions_ > 0) globals_.insert(variable);
  return add(NodeKind::kName, whole, {}, variable);
}

NodeId PhpLowering::binary(const Item& item) {
  const auto [steps, left] = spine(item, {kBinaryExpression}, kLeftField, kOperatorField, kRightField);
  if (steps.empty()) return unknown(item);
  NodeId made = left.kind == kBinaryExpression ? unknown(left) : expression(left);
  for (size_t i = steps.size(); i-- > 0;) {
    std::string_view operation = text(steps[i].operation);
    if (operation == ".") {
      // A text of all that is joined here.
      std::vector<NodeId> parts{made};
      while (true) {
        parts.push_back(expression(steps[i].right));
        if (i == 0 || text(steps[i - 1].operation) != ".") break;
        --i;
      }
      Nodes children(*this);
      for (NodeId part : parts) children.push(part);
      made = add(NodeKind::kConcat, steps[i].whole, children);
      continue;
    }
    std::string lower(operation);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool strict = lower.size() == 3 && lower.ends_with("==");
    if (lower == "===") lower = "==";
    if (lower == "!==" || lower == "<>") lower = "!=";
    if (lower == "and") lower = "&&";
    if (lower == "or") lower = "||";
    NodeId right = expression(steps[i].right);
    made = add(NodeKind::kBinary, steps[i].whole, {made, right}, lower);
    if (strict) at(made).op = 1;
  }
  return made;
}

NodeId PhpLowering::assignment(const Item& item) {
  Items items(*this, item);
  Item left = items.with_field(kLeftField);
  Item right = items.with_field(kRightField);
  Item sign = items.with_field(kOperatorField);
  if (!left || !right) return unknown(item);
  if (left.kind == kListLiteral || left.kind == kArrayCreationExpression) {
    NodeId value = expression(right);
    Nodes assignments(*this);
    destructure(left, value, assignments);
    return add(NodeKind::kUnknown, item, assignments);
  }
  if (left.kind == kSubscriptExpression) {
    Items parts(*this, left);
    Item list = parts.nth_named(0);
    if (list && !parts.nth_named(1)) {
      NodeId callee = add(NodeKind::kName, item, {}, "array_push");
      NodeId target = expression(list);
      return add(NodeKind::kCall, item, {callee, target, expression(right)});
    }
  }
  NodeId target = expression(left);
  NodeId value = expression(right);
  std::string_view operation = sign && item.kind == kAugmentedAssignmentExpression ? text(sign) : "=";
  if (operation == ".=") {
    value = add(NodeKind::kConcat, item, {target, value});
    operation = "=";
  }
  return add(NodeKind::kAssign, item, {target, value}, operation);
}

NodeId PhpLowering::conditional(const Item& item) {
  Items items(*this, item);
  Item condition = items.with_field(kConditionField);
  Item then = items.with_field(kBodyField);
  Item otherwise = items.with_field(kAlternativeField);
  if (!condition || !otherwise) return unknown(item);
  NodeId condition_node = expression(condition);
  NodeId then_node = then ? expression(then) : condition_node;
  return add(NodeKind::kConditional, item, {condition_node, then_node, expression(otherwise)});
}

// From the last arm to the first, as each is what the ones before are not. `match(true)` asks for each label itself.
NodeId PhpLowering::match(const Item& item) {
  Items items(*this, item);
  Item subject = items.with_field(kConditionField);
  Items arms(*this, items.with_field(kBodyField));
  if (!subject) return unknown(item);
  NodeId asked = expression(subject);
  bool of_truth = at(asked).kind == NodeKind::kLiteral && text_of(asked) == "true";
  NodeId made = kNone;
  for (size_t i = 0; i < arms.size(); ++i) {
    if (arms[i].kind != kMatchDefaultExpression) continue;
    made = expression_or_none(Items(*this, arms[i]).with_field(kReturnExpressionField));
  }
  if (made == kNone) made = add(NodeKind::kUnknown, item, {});
  for (size_t i = arms.size(); i-- > 0;) {
    if (arms[i].kind != kMatchConditionalExpression) continue;
    Items parts(*this, arms[i]);
    Items labels(*this, parts.with_field(kConditionalExpressionsField));
    NodeId test = kNone;
    for (size_t k = 0; k < labels.size(); ++k) {
      if (!labels[k].named) continue;
      NodeId label = expression(labels[k]);
      NodeId one = of_truth ? label : add(NodeKind::kBinary, labels[k], {asked, label}, "==");
      test = test == kNone ? one : add(NodeKind::kBinary, labels[k], {test, one}, "||");
    }
    Item value = parts.with_field(kReturnExpressionField);
    if (test == kNone || !value) continue;
    made = add(NodeKind::kConditional, arms[i], {test, expression(value), made});
  }
  return made;
}

// `yield $value`, `yield from $values`, and `yield $key => $value`, which gives what a map of that alone would.
NodeId PhpLowering::yield(const Item& item, const Item& first) {
  if (first.kind != kArrayElementInitializer) return add(NodeKind::kUnary, item, {expression(first)}, "yield from");
  Items parts(*this, first);
  const Item key = parts.nth_named(0), value = parts.nth_named(1);
  if (!value) return add(NodeKind::kUnary, item, {expression(first)}, "yield");
  const NodeId map = add(NodeKind::kMap, first, {entry(first, key, value)});
  return add(NodeKind::kUnary, item, {map}, "yield from");
}

NodeId PhpLowering::entry(const Item& item, const Item& key, const Item& value) {
  const NodeId made_key = expression(key), made_value = expression(value);
  const bool is_truth = at(made_key).op == static_cast<uint8_t>(LiteralKind::kBoolean);  // true is the key 1
  if (at(made_key).kind != NodeKind::kLiteral || is_truth) return add(NodeKind::kEntry, item, {made_value, made_key});
  return add(NodeKind::kEntry, item, {made_value}, std::string(text_of(made_key)));
}

NodeId PhpLowering::array(const Item& item) {
  Items items(*this, item);
  bool keyed = false;
  for (size_t i = 0; i < items.size() && !keyed; ++i) {
    keyed = items[i].kind == kArrayElementInitializer && Items(*this, items[i]).nth_named(1);
  }
  Nodes children(*this);
  size_t position = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    Items parts(*this, items[i]);
    bool is_element = items[i].kind == kArrayElementInitializer;
    Item first = is_element ? parts.nth_named(0) : items[i];
    Item second = is_element ? parts.nth_named(1) : Item();
    if (!first) continue;
    if (!keyed || first.kind == kVariadicUnpacking) {
      children.push(expression(first));
    } else if (!second) {
      children.push(add(NodeKind::kEntry, items[i], {expression(first)}, std::to_string(position++)));
    } else {
      children.push(entry(items[i], first, second));
    }
  }
  return add(keyed ? NodeKind::kMap : NodeKind::kArray, item, children);
}

NodeId PhpLowering::lambda(const Item& item) {
  bool outer = has_this_;
  bool is_static = Items(*this, item).with_kind(kStaticModifier).present;
  if (is_static) has_this_ = false;
  NodeId made = function(item, "", is_static ? uint16_t{0} : static_cast<uint16_t>(kThisAround), nullptr);
  has_this_ = outer;
  return add(NodeKind::kLambda, item, {made});
}

}  // namespace vitrine::source::php
