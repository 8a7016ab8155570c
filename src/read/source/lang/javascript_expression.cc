#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {

namespace {

bool is_identifier(std::string_view name) {
  if (name.empty() || (name[0] >= '0' && name[0] <= '9')) return false;
  for (char c : name) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!letter && c != '_' && c != '$') return false;
  }
  return true;
}

// Functions that TypeScript, Babel and esbuild wrap around `require` so that a module has a `default`.
bool wraps_module(std::string_view callee) {
  return callee.starts_with("__import") || callee.starts_with("_interop") || callee == "__toESM";
}

}  // namespace

NodeId JavaScriptLowering::expression(const Item& item) {
  switch (item.kind) {
    case kIdentifier:
    case kShorthandProperty:
    case kShorthandPattern:
    case kPropertyIdentifier:
    case kPrivateIdentifier: return add(NodeKind::kName, item, {}, text(item));
    case kNumber: return number(item);
    case kString: return literal(LiteralKind::kString, item, string_value(item));
    case kTemplateString: return template_string(item);
    case kTrue: return literal(LiteralKind::kBoolean, item, "true");
    case kFalse: return literal(LiteralKind::kBoolean, item, "false");
    case kNullSymbol: return literal(LiteralKind::kNull, item, "null");
    case kUndefined: return literal(LiteralKind::kNull, item, "");
    case kRegex: return regular_expression(item);
    case kThisSymbol: return add(NodeKind::kThis, item, {});
    case kSuperSymbol: return add(NodeKind::kSuper, item, {});
    case kMemberExpression: return member(item);
    case kCallExpression: return call(item);
    case kBinaryExpression: return binary(item);
    case kSubscriptExpression: return subscript(item);
    case kObjectSymbol: return object(item);
    case kArraySymbol: return array(item);
    case kFunctionExpression:
    case kGeneratorFunction:
    case kArrowFunction:
    case kFunctionDeclaration:
    case kGeneratorFunctionDeclaration: return lambda(item);
    default: return operator_expression(item);
  }
}

NodeId JavaScriptLowering::operator_expression(const Item& item) {
  switch (item.kind) {
    case kParenthesizedExpression:
    case kNonNullExpression:
    case kSatisfiesExpression:
    case kInstantiationExpression: {
      Item inner = Items(*this, item).first_named();
      return inner ? expression(inner) : unknown(item);
    }
    case kUnaryExpression: return unary(item);
    case kUpdateExpression: return update(item);
    case kAssignmentExpression:
    case kAugmentedAssignmentExpression: return assignment(item);
    case kSequenceExpression: return sequence(item);
    case kNewExpression: return new_expression(item);
    case kAsExpression:
    case kTypeAssertion: return cast(item);
    default: return compound_expression(item);
  }
}

NodeId JavaScriptLowering::compound_expression(const Item& item) {
  Items items(*this, item);
  Item first = items.first_named();
  switch (item.kind) {
    case kTernaryExpression: {
      Item condition = items.with_field(kConditionField);
      Item then = items.with_field(kConsequenceField);
      Item otherwise = items.with_field(kAlternativeField);
      if (!condition || !then || !otherwise) return unknown(item);
      NodeId condition_node = expression(condition);
      NodeId then_node = expression(then);
      return add(NodeKind::kConditional, item, {condition_node, then_node, expression(otherwise)});
    }
    case kAwaitExpression: return first ? add(NodeKind::kUnary, item, {expression(first)}, "await") : unknown(item);
    case kYieldExpression: return first ? add(NodeKind::kUnary, item, {expression(first)}, "yield") : unknown(item);
    case kSpreadElement:
    case kRestPattern: return first ? add(NodeKind::kSpread, item, {expression(first)}) : unknown(item);
    case kClassExpression: {
      std::string_view name = text_or_empty(items.with_field(kNameField));
      return add(NodeKind::kUnknown, item, {class_definition(item, name, {})});
    }
    case kArrayPattern: return array(item);
    case kNestedIdentifier: {
      Item last = items.with_field(kPropertyField);
      return first && last ? add(NodeKind::kMember, item, {expression(first)}, text(last)) : unknown(item);
    }
    default: return unknown(item);
  }
}

// Statements may stand inside of what is not understood, expressions too: each keeps its own form. Types say nothing.
NodeId JavaScriptLowering::unknown(const Item& item) {
  mark_lowered(item);
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    Item child = items[i];
    if (!child.named || child.kind == kOtherSymbol || child.kind == kJsxText || child.kind == kPropertyIdentifier) {
      if (child.named && child.kind == kOtherSymbol && (child.end - child.begin) > 0) {
        NodeId inner = unknown(child);
        if (at(inner).child_count > 0) children.push(inner);
      }
      continue;
    }
    bool is_statement = child.kind >= kImportStatement && child.kind <= kTypeAliasDeclaration;
    bool is_type = child.kind >= kTypeAnnotation || child.kind == kJsxText;
    if (is_statement) {
      statement(child, children);
    } else if (!is_type) {
      children.push(expression(child));
    }
  }
  return add(NodeKind::kUnknown, item, children);
}

NodeId JavaScriptLowering::call(const Item& item) {
  Items items(*this, item);
  Item callee = items.with_field(kFunctionField);
  Item list = items.with_field(kArgumentsField);
  if (!callee || !list) return unknown(item);
  // TypeScript's grammar takes `await f<T>(x)` for `(await f)<T>(x)`.
  Item awaited = callee.kind == kAwaitExpression ? Items(*this, callee).first_named() : Item();
  if (awaited) {
    Item inner = item;
    inner.begin = awaited.begin;
    return add(NodeKind::kUnary, item, {plain_call(inner, awaited, items)}, "await");
  }
  return plain_call(item, callee, items);
}

NodeId JavaScriptLowering::plain_call(const Item& item, const Item& callee, const Items& items) {
  Item list = items.with_field(kArgumentsField);
  NodeId module = imported(item, callee, list);
  if (module != kNone) return module;
  note_modules(callee, list);
  // String.raw`…`, and JSON.parse(JSON.stringify(x)): a copy.
  if (list.kind == kTemplateString && text(callee) == "String.raw" && text(list).find('\\') == std::string_view::npos)
    return template_string(list);
  if (Item copied = copied_as_text(callee, list)) {
    NodeId name = add(NodeKind::kName, callee, {}, "structuredClone");
    return add(NodeKind::kCall, item, {name, expression(copied)});
  }
  Nodes children(*this);
  children.push(callee.kind == kImportSymbol ? add(NodeKind::kName, callee, {}, "import") : expression(callee));
  if (list.kind == kTemplateString) {
    children.push(template_string(list));
  } else {
    arguments(list, children);
  }
  if (callee.kind == kIdentifier && text(callee) == "Boolean" && children.size() == 2 &&
      at(children[1]).kind != NodeKind::kSpread) {
    return add(NodeKind::kUnary, item, {add(NodeKind::kUnary, item, {children[1]}, "!")}, "!");
  }
  NodeId made = add(NodeKind::kCall, item, children);
  Item types = items.with_field(kTypeArgumentsField);
  if (types) {
    NodeId type = type_with_arguments(types, "", types);
    at(made).type = type;
  }
  return made;
}

// x of JSON.parse(JSON.stringify(x))
Item JavaScriptLowering::copied_as_text(const Item& callee, const Item& list) {
  if (list.kind != kArguments || text(callee) != "JSON.parse") return {};
  Items outer(*this, list);
  const Item given = outer.nth_named(0);
  if (!given || given.kind != kCallExpression || outer.nth_named(1)) return {};
  Items parts(*this, given);
  const Item inner = parts.with_field(kFunctionField), inner_list = parts.with_field(kArgumentsField);
  if (!inner || !inner_list || inner_list.kind != kArguments || text(inner) != "JSON.stringify") return {};
  Items arguments(*this, inner_list);
  const Item copied = arguments.nth_named(0);
  return copied && copied.kind != kSpreadElement && !arguments.nth_named(1) ? copied : Item();
}

// `require("m")`, `import("m")` and what compilers wrap around the former; kNone for any other call.
NodeId JavaScriptLowering::imported(const Item& item, const Item& callee, const Item& list) {
  std::string_view name = text(callee);
  bool wraps = callee.kind == kIdentifier && wraps_module(name);
  bool imports = callee.kind == kImportSymbol || (callee.kind == kIdentifier && name == "require");
  if ((!wraps && !imports) || list.kind != kArguments) return kNone;
  Item argument = Items(*this, list).first_named();
  if (!argument) return kNone;
  if (wraps) {
    if (argument.kind != kCallExpression) return kNone;
    Items parts(*this, argument);
    Item inner = parts.with_field(kFunctionField);
    Item inner_list = parts.with_field(kArgumentsField);
    if (!inner || !inner_list || text(inner) != "require") return kNone;
    return imported(argument, inner, inner_list);
  }
  if (argument.kind != kString && argument.kind != kTemplateString) return kNone;
  NodeId value = expression(argument);
  if (at(value).kind != NodeKind::kLiteral) return kNone;
  return import_value(item, std::string(text_of(value)));
}

// AMD: define(["m"], function (x) {…}), define("own", ["m"], …), require(["m"], …): x is what the module m gives.
void JavaScriptLowering::note_modules(const Item& callee, const Item& list) {
  if (callee.kind != kIdentifier || list.kind != kArguments) return;
  const std::string_view name = text(callee);
  if (name != "define" && name != "require" && name != "requirejs") return;
  Items items(*this, list);
  const size_t first = items.nth_named(0).kind == kString ? 1 : 0;
  const Item listed = items.nth_named(first), factory = items.nth_named(first + 1);
  if (!listed || !factory || listed.kind != kArraySymbol ||
      (factory.kind != kFunctionExpression && factory.kind != kArrowFunction))
    return;
  std::vector<std::string> modules;
  Items all(*this, listed);
  for (size_t i = 0; i < all.size(); ++i) {
    if (!all[i].named) continue;
    std::string module = all[i].kind == kString ? string_value(all[i]) : std::string();
    const bool is_own = module == "require" || module == "exports" || module == "module";
    modules.push_back(is_own || module.find('!') != std::string::npos ? std::string() : std::move(module));
  }
  modules_of_[factory.index] = std::move(modules);
}

void JavaScriptLowering::arguments(const Item& list, Nodes& out) {
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) out.push(expression(items[i]));
  }
}

NodeId JavaScriptLowering::new_expression(const Item& item) {
  Items items(*this, item);
  Item callee = items.with_field(kConstructorField);
  Item list = items.with_field(kArgumentsField);
  if (!callee) return unknown(item);
  NodeId type = constructed_type(callee, items.with_field(kTypeArgumentsField));
  Nodes children(*this);
  if (list) arguments(list, children);
  NodeId made = add(NodeKind::kNew, item, children);
  at(made).type = type;
  return made;
}

NodeId JavaScriptLowering::member(const Item& item) {
  Items items(*this, item);
  Item base = items.with_field(kObjectField);
  Item property = items.with_field(kPropertyField);
  if (!base || !property) return unknown(item);
  return add(NodeKind::kMember, item, {expression(base)}, text(property));
}

NodeId JavaScriptLowering::subscript(const Item& item) {
  Items items(*this, item);
  Item base = items.with_field(kObjectField);
  Item index = items.with_field(kIndexField);
  if (!base || !index) return unknown(item);
  NodeId base_node = expression(base);
  if (index.kind == kString) {
    std::string name = string_value(index);
    if (is_identifier(name)) return add(NodeKind::kMember, item, {base_node}, name);
  }
  return add(NodeKind::kIndex, item, {base_node, expression(index)});
}

NodeId JavaScriptLowering::binary(const Item& item) {
  const auto [steps, left] = spine(item, {kBinaryExpression}, kLeftField, kOperatorField, kRightField);
  if (steps.empty()) return unknown(item);
  NodeId made = left.kind == kBinaryExpression ? unknown(left) : expression(left);
  for (size_t i = steps.size(); i-- > 0;) {
    std::string_view operation = text(steps[i].operation);
    if (operation == "===") operation = "==";
    if (operation == "!==") operation = "!=";
    NodeId right = expression(steps[i].right);
    made = add(NodeKind::kBinary, steps[i].whole, {made, right}, operation);
  }
  return made;
}

NodeId JavaScriptLowering::unary(const Item& item) {
  Items items(*this, item);
  Item operation = items.with_field(kOperatorField);
  Item operand = items.with_field(kArgumentField);
  if (!operation || !operand) return unknown(item);
  std::string_view written = text(operation);
  if (operand.kind == kNumber) {
    std::string_view digit = text(operand);
    if (written == "!" && digit == "0") return literal(LiteralKind::kBoolean, item, "true");
    if (written == "!" && digit == "1") return literal(LiteralKind::kBoolean, item, "false");
    if (written == "void") return literal(LiteralKind::kNull, item, "");
  }
  if (written == "delete" && operand.kind == kMemberExpression && !text(operand).starts_with("process.")) {
    // What a member is from there on. (Of the environment an assignment would make it a text.)
    return add(NodeKind::kAssign, item, {expression(operand), literal(LiteralKind::kNull, item, "")}, "=");
  }
  return add(NodeKind::kUnary, item, {expression(operand)}, written);
}

NodeId JavaScriptLowering::update(const Item& item) {
  Items items(*this, item);
  Item operation = items.with_field(kOperatorField);
  Item operand = items.with_field(kArgumentField);
  if (!operation || !operand) return unknown(item);
  std::string written(text(operation));
  if (operation.begin > operand.begin) written = "p" + written;
  return add(NodeKind::kUnary, item, {expression(operand)}, written);
}

NodeId JavaScriptLowering::assignment(const Item& item) {
  Items items(*this, item);
  Item left = items.with_field(kLeftField);
  Item right = items.with_field(kRightField);
  Item operation = items.with_field(kOperatorField);
  if (!left || !right) return unknown(item);
  if (left.kind == kObjectPattern || left.kind == kArrayPattern) {
    // As part of an expression: the assignments, in order.
    NodeId value = expression(right);
    Nodes assignments(*this);
    bind(left, value, {.declare = false}, assignments);
    return add(NodeKind::kUnknown, item, assignments);
  }
  NodeId target = expression(left);
  NodeId value = expression(right);
  if (operation && text(operation) == "&&=") {
    value = add(NodeKind::kBinary, item, {target, value}, "&&");
    return add(NodeKind::kAssign, item, {target, value}, "=");
  }
  return add(NodeKind::kAssign, item, {target, value}, operation ? text(operation) : std::string_view("="));
}

NodeId JavaScriptLowering::sequence(const Item& item) {
  Items items(*this, item);
  Nodes parts(*this);
  bool plain = true;  // all but the last are literals: evaluating them does nothing
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    if (parts.size() > 0 && at(parts[parts.size() - 1]).kind != NodeKind::kLiteral) plain = false;
    parts.push(expression(items[i]));
  }
  if (parts.size() == 0) return add(NodeKind::kUnknown, item, {});
  NodeId last = parts[parts.size() - 1];
  if (plain) return last;
  std::string position = std::to_string(parts.size() - 1);
  NodeId all = add(NodeKind::kArray, item, parts);
  return add(NodeKind::kIndex, item, {all, literal(LiteralKind::kInteger, item, position)});
}

NodeId JavaScriptLowering::object(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) children.push(object_member(items[i]));
  }
  return add(NodeKind::kMap, item, children);
}

NodeId JavaScriptLowering::object_member(const Item& item) {
  switch (item.kind) {
    case kShorthandProperty: {
      NodeId value = add(NodeKind::kName, item, {}, text(item));
      return add(NodeKind::kEntry, item, {value}, text(item));
    }
    case kPair: {
      Items items(*this, item);
      Item key = items.with_field(kKeyField);
      Item value = items.with_field(kValueField);
      return key && value ? entry(item, key, expression(value)) : unknown(item);
    }
    case kMethodDefinition: {
      Items items(*this, item);
      Item key = items.with_field(kNameField);
      if (!key) return unknown(item);
      NodeId made = function(item, {.name = key_text(key)});
      NodeId value = add(NodeKind::kLambda, item, {made});
      // A getter's value is what it returns; a setter is no value.
      if (items.has_token("set")) return add(NodeKind::kUnknown, item, {value});
      if (items.has_token("get")) value = add(NodeKind::kCall, item, {value});
      return entry(item, key, value);
    }
    case kSpreadElement: return expression(item);
    default: return unknown(item);
  }
}

NodeId JavaScriptLowering::entry(const Item& item, const Item& key, NodeId value) {
  if (key.kind == kComputedName) {
    Item inner = Items(*this, key).first_named();
    if (inner && inner.kind != kString) return add(NodeKind::kEntry, item, {value, expression(inner)});
  }
  return add(NodeKind::kEntry, item, {value}, key_text(key));
}

// A hole keeps its place as a null.
NodeId JavaScriptLowering::array(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  bool filled = false;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) {
      children.push(expression(items[i]));
      filled = true;
    } else if (text(items[i]) == ",") {
      if (!filled) children.push(literal(LiteralKind::kNull, items[i], ""));
      filled = false;
    }
  }
  return add(NodeKind::kArray, item, children);
}

NodeId JavaScriptLowering::lambda(const Item& item) {
  Item name = Items(*this, item).with_field(kNameField);
  const uint16_t flags = item.kind == kArrowFunction ? static_cast<uint16_t>(kThisAround) : uint16_t{0};
  NodeId made = function(item, {.name = text_or_empty(name), .flags = flags});
  return add(NodeKind::kLambda, item, {made});
}

// `x as const` says nothing of the type.
NodeId JavaScriptLowering::cast(const Item& item) {
  Items items(*this, item);
  Item operand, type;
  if (item.kind == kTypeAssertion) {
    type = Items(*this, items.with_kind(kTypeArguments)).first_named();
    operand = items.nth_named(1);
  } else {
    operand = items.nth_named(0);
    type = items.nth_named(1);
  }
  if (!operand) return unknown(item);
  NodeId value = expression(operand);
  if (!type) return value;
  NodeId to = type_name(type);
  NodeId made = add(NodeKind::kCast, item, {value});
  at(made).type = to;
  return made;
}

}  // namespace vitrine::source::javascript
