#include <utility>

#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

NodeId RubyLowering::expression(const Item& item) {
  switch (item.kind) {
    case kIdentifierSymbol: return word(item);
    case kConstantSymbol:
    case kGlobalVariableSymbol:
    case kOperatorSymbol: return add(NodeKind::kName, item, {}, text(item));
    case kInstanceVariableSymbol:
    case kClassVariableSymbol: return variable_of_object(item);
    case kIntegerSymbol:
    case kFloatSymbol: return number(item);
    case kTrueSymbol: return literal(LiteralKind::kBoolean, item, "true");
    case kFalseSymbol: return literal(LiteralKind::kBoolean, item, "false");
    case kNilSymbol: return nil(item);
    case kSelfSymbol: return self(item);
    case kSuperSymbol: return super_call(item, {}, {});
    case kSimpleSymbolSymbol: return literal(LiteralKind::kString, item, text(item).substr(1));
    case kHashKeySymbolSymbol: return literal(LiteralKind::kString, item, text(item));
    case kStringSymbol:
    case kDelimitedSymbolSymbol:
    case kBareStringSymbol:
    case kBareSymbolSymbol: return string(item);
    case kCallSymbol: return call(item);
    case kScopeResolutionSymbol: return scoped(item);
    case kElementReferenceSymbol: return element(item);
    case kBinarySymbol: return binary(item);
    case kUnarySymbol: return unary(item);
    default: return compound_expression(item);
  }
}

NodeId RubyLowering::compound_expression(const Item& item) {
  Items items(*this, item);
  switch (item.kind) {
    case kArraySymbol:
    case kRightAssignmentListSymbol:
    case kDestructuredParameterSymbol: return sequence(item);
    case kStringArraySymbol:
    case kSymbolArraySymbol: return words(item);
    case kHashSymbol: return hash(item);
    case kPairSymbol: return unknown(item);
    case kChainedStringSymbol: {
      Nodes parts(*this);
      std::string whole;
      bool plain = true;
      for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i].named) continue;
        NodeId part = string(items[i]);
        plain = plain && at(part).kind == NodeKind::kLiteral;
        if (plain) whole += text_of(part);
        parts.push(part);
      }
      return plain ? literal(LiteralKind::kString, item, whole) : add(NodeKind::kConcat, item, parts);
    }
    case kCharacterSymbol: {
      std::string value;
      decode_content(text(item).substr(1), false, '\0', value);
      return literal(LiteralKind::kString, item, value);
    }
    case kHeredocBeginningSymbol: return heredoc(item);
    case kInterpolationSymbol: return interpolated(item);
    case kConditionalSymbol: {
      NodeId condition = this->condition(items.with_field(kConditionField));
      NodeId then = expression_or_none(items.with_field(kConsequenceField));
      NodeId otherwise_node = expression_or_none(items.with_field(kAlternativeField));
      if (condition == kNone || then == kNone || otherwise_node == kNone) return unknown(item);
      return add(NodeKind::kConditional, item, {condition, then, otherwise_node});
    }
    case kAssignmentSymbol: {
      Item left = items.with_field(kLeftField), right = items.with_field(kRightField);
      if (!left || !right) return unknown(item);
      NodeId value = right.kind == kRightAssignmentListSymbol ? sequence(right) : expression(right);
      NodeId written = target(left);
      return add(NodeKind::kAssign, item, {written, value}, "=");
    }
    case kOperatorAssignmentSymbol: return augmented(item);
    case kTestPatternSymbol: return pattern_test(item);
    case kLambdaSymbol: {
      Item inner = items.with_field(kBodyField);
      Item done = inner ? Items(*this, inner).with_field(kBodyField) : Item{};
      return lambda_of(item, items.with_field(kParametersField), done, false);
    }
    case kYieldSymbol: return yield(item);
    case kSplatArgumentSymbol:
    case kHashSplatArgumentSymbol: {
      Item inner = items.first_named();
      if (!inner) return unknown(item);
      return add(NodeKind::kSpread, item, {expression(inner)}, item.kind == kHashSplatArgumentSymbol ? "**" : "");
    }
    case kParenthesizedStatementsSymbol: {
      Item only = items.first_named();
      return only && !items.nth_named(1) ? expression(only) : as_value(item);
    }
    case kBeginSymbol:
    case kIfSymbol:
    case kUnlessSymbol:
    case kCaseSymbol:
    case kCaseMatchSymbol:
    case kMatchPatternSymbol:
    case kWhileSymbol:
    case kUntilSymbol:
    case kForSymbol:
    case kMethodSymbol:
    case kSingletonMethodSymbol:
    case kClassSymbol:
    case kModuleSymbol:
    case kIfModifierSymbol:
    case kUnlessModifierSymbol:
    case kRescueModifierSymbol:
    case kReturnSymbol:
    case kNextSymbol:
    case kBreakSymbol: return as_value(item);
    case kPatternSymbol:
    case kThenSymbol: {
      Item only = items.first_named();
      return only ? expression(only) : unknown(item);
    }
    default: return unknown(item);
  }
}

// One expression that is a branch's whole value.
bool RubyLowering::plain_branch(const Item& branch, Item& only) {
  Items items(*this, branch);
  only = items.first_named();
  if (!only || items.nth_named(1)) return false;
  switch (only.kind) {
    case kStringSymbol:
    case kSimpleSymbolSymbol:
    case kIntegerSymbol:
    case kIdentifierSymbol:
    case kConstantSymbol:
    case kScopeResolutionSymbol:
    case kInstanceVariableSymbol:
    case kNilSymbol:
    case kTrueSymbol:
    case kFalseSymbol:
    case kElementReferenceSymbol:
    case kCallSymbol:
    case kBinarySymbol: return true;
    default: return false;
  }
}

// Statements where a value is asked for: a function that is called at once, unless they choose between two expressions.
NodeId RubyLowering::as_value(const Item& item) {
  if (item.kind == kIfSymbol || item.kind == kUnlessSymbol) {
    Items items(*this, item);
    Item then, other, consequence = items.with_field(kConsequenceField), rest = items.with_field(kAlternativeField);
    if (consequence && rest && rest.kind == kElseSymbol && plain_branch(consequence, then) &&
        plain_branch(rest, other)) {
      NodeId condition = this->condition(items.with_field(kConditionField));
      if (condition == kNone) condition = add(NodeKind::kUnknown, item, {});
      if (item.kind == kUnlessSymbol) std::swap(then, other);
      NodeId then_node = expression(then);
      return add(NodeKind::kConditional, item, {condition, then_node, expression(other)});
    }
  }
  variables_.push_back({});
  inside_.push_back(Inside::kBlock);
  NodeId done = kNone;
  {
    Nodes inside(*this);
    statement(item, inside, kReturned);
    done = add(NodeKind::kBlock, item, inside);
  }
  inside_.pop_back();
  // What is set inside stays set.
  std::unordered_set<std::string> names = std::move(variables_.back().names);
  variables_.pop_back();
  variables_.back().names.merge(names);
  NodeId function_made = add(NodeKind::kFunction, item, {done});
  at(function_made).flags |= kThisAround;
  NodeId lambda_made = add(NodeKind::kLambda, item, {function_made});
  return add(NodeKind::kCall, item, {lambda_made});
}

// A bare word: a variable that was set, else a call.
NodeId RubyLowering::word(const Item& item) {
  if (item.kind != kIdentifierSymbol && item.kind != kHashKeySymbolSymbol) return expression(item);
  NodeId name = add(NodeKind::kName, item, {}, text(item));
  if (is_variable(text(item))) return name;
  if (text(item) == "block_given?") {
    method_.takes_block = true;
    NodeId block_node = add(NodeKind::kName, item, {}, kBlockName);
    return add(NodeKind::kBinary, item, {block_node, nil(item)}, "!=");
  }
  if (text(item) == "new" && method_.of_class && !class_.empty() && !methods_.contains("new")) {
    NodeId made = add(NodeKind::kNew, item, {});
    NodeId named = type_name(item, class_);
    at(made).type = named;
    return made;
  }
  return add(NodeKind::kCall, item, {name});
}

NodeId RubyLowering::own_class(const Item& item) {
  return add(NodeKind::kName, item, {}, class_);
}

NodeId RubyLowering::self(const Item& item) {
  return method_.of_class && !class_.empty() ? own_class(item) : add(NodeKind::kThis, item, {});
}

NodeId RubyLowering::variable_of_object(const Item& item) {
  bool of_class = item.kind == kClassVariableSymbol && !class_.empty();
  NodeId owner = of_class ? own_class(item) : self(item);
  return add(NodeKind::kMember, item, {owner}, text(item));
}

NodeId RubyLowering::scoped(const Item& item) {
  Items items(*this, item);
  Item scope = items.with_field(kScopeField), name = items.with_field(kNameField);
  if (!name) return unknown(item);
  if (!scope) return add(NodeKind::kName, item, {}, text(name));
  // self.class::NAME: of the class that the object is of.
  if (scope.kind == kCallSymbol && text(scope) == "self.class" && !method_.of_class)
    return add(NodeKind::kMember, item, {add(NodeKind::kThis, scope, {})}, text(name));
  return add(NodeKind::kMember, item, {expression(scope)}, text(name));
}

NodeId RubyLowering::sequence(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  std::vector<Item> entries;
  for (size_t i = 0; i < items.size(); ++i) {
    Item one = items[i];
    if (!one.named) continue;
    if (one.kind == kPairSymbol) {
      entries.push_back(one);
    } else {
      children.push(expression(one));
    }
  }
  if (!entries.empty()) {
    NodeId map = kNone;
    {
      Nodes parts(*this);
      for (const Item& one : entries) parts.push(entry(one));
      map = add(NodeKind::kMap, entries.front(), parts);
    }
    children.push(map);
  }
  return add(NodeKind::kArray, item, children);
}

NodeId RubyLowering::hash(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    Item one = items[i];
    if (one.named) children.push(one.kind == kPairSymbol ? entry(one) : expression(one));
  }
  return add(NodeKind::kMap, item, children);
}

bool RubyLowering::key_text(const Item& key, std::string& out) {
  if (!key) return false;
  if (key.kind == kHashKeySymbolSymbol) {
    out = text(key);
    return true;
  }
  return constant_text(key, out);
}

NodeId RubyLowering::entry(const Item& item) {
  Items items(*this, item);
  Item key = items.with_field(kKeyField), value = items.with_field(kValueField);
  if (!key) return unknown(item);
  NodeId value_node = value ? expression(value) : word(key);
  std::string name;
  if (key_text(key, name)) return add(NodeKind::kEntry, item, {value_node}, name);
  return add(NodeKind::kEntry, item, {value_node, expression(key)});
}

// a[i], a[from..to]; a[from, length] is a.slice(from, length).
NodeId RubyLowering::element(const Item& item) {
  Items items(*this, item);
  Item object = items.with_field(kObjectField);
  if (!object) return unknown(item);
  if (std::string name; thread_local_name(item, name)) return add(NodeKind::kName, item, {}, name);
  std::vector<Item> given;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named && items[i].field != kObjectField && items[i].field != kBlockField) given.push_back(items[i]);
  }
  NodeId base = expression(object);
  if (given.size() == 1 && given[0].kind == kRangeSymbol) return slice(item, base, given[0]);
  if (given.size() == 1) return add(NodeKind::kIndex, item, {base, expression(given[0])});
  Nodes children(*this);
  if (object.kind == kIdentifierSymbol && functions_.contains(std::string(text(object)))) {  // function[a, b]
    children.push(base);
    for (const Item& one : given) children.push(expression(one));
    return add(NodeKind::kCall, item, children);
  }
  children.push(add(NodeKind::kMember, item, {base}, "slice"));
  for (const Item& one : given) children.push(expression(one));
  return add(NodeKind::kCall, item, children);
}

NodeId RubyLowering::slice(const Item& item, NodeId base, const Item& range) {
  Items items(*this, range);
  Item from = items.with_field(kBeginField), to = items.with_field(kEndField);
  NodeId first = expression_or_none(from);
  if (!to) return add(NodeKind::kSlice, item, {base, first, kNone});
  NodeId last = expression(to);
  if (items.has_token("...")) return add(NodeKind::kSlice, item, {base, first, last});
  // The end is inside: one more, and up to -1 is the whole rest.
  if (text(to) == "-1") return add(NodeKind::kSlice, item, {base, first, kNone});
  NodeId one = literal(LiteralKind::kInteger, to, "1");
  return add(NodeKind::kSlice, item, {base, first, add(NodeKind::kBinary, to, {last, one}, "+")});
}

NodeId RubyLowering::binary(const Item& item) {
  Items items(*this, item);
  Item left = items.with_field(kLeftField), right = items.with_field(kRightField);
  Item operation = items.with_field(kOperatorField);
  if (!left || !right || !operation) return unknown(item);
  std::string_view written = text(operation);
  if (written == "and") written = "&&";
  if (written == "or") written = "||";
  if (written == "===") written = "==";
  if (std::string form; written == "%" && right.kind == kHashSymbol && constant_text(left, form)) {
    if (const NodeId made = named_format(item, form, right); made != kNone) return made;
  }
  NodeId left_node = expression(left);
  NodeId right_node = expression(right);
  if (written == "<<" && left.kind != kIntegerSymbol) {
    Item span = operation;
    span.begin = left.begin;
    NodeId member = add(NodeKind::kMember, span, {left_node}, "<<");
    return add(NodeKind::kCall, item, {member, right_node});
  }
  return add(NodeKind::kBinary, item, {left_node, right_node}, written);
}

NodeId RubyLowering::unary(const Item& item) {
  Items items(*this, item);
  Item operand = items.with_field(kOperandField), operation = items.with_field(kOperatorField);
  if (!operand || !operation) return unknown(item);
  std::string_view written = text(operation);
  if (written == "not") written = "!";
  // A variable that was set is there.
  if (written == "defined?") {
    const bool in_parentheses = operand.kind == kParenthesizedStatementsSymbol;
    const Item asked = in_parentheses ? Items(*this, operand).first_named() : operand;
    if (asked && asked.kind == kIdentifierSymbol && is_variable(text(asked)))
      return literal(LiteralKind::kBoolean, item, "true");
  }
  NodeId value = expression(operand);
  if (written == "defined?") return add(NodeKind::kUnknown, item, {value});
  if (written == "+") return value;
  return add(NodeKind::kUnary, item, {value}, written);
}

NodeId RubyLowering::unknown(const Item& item) {
  mark_lowered(item);
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    Item one = items[i];
    if (!one.named) continue;
    bool is_definition = one.kind == kMethodSymbol || one.kind == kSingletonMethodSymbol || one.kind == kClassSymbol ||
                         one.kind == kModuleSymbol;
    if (is_definition || one.kind == kAssignmentSymbol || one.kind == kBodyStatementSymbol) {
      statement(one, children, {});
    } else {
      children.push(expression(one));
    }
  }
  return add(NodeKind::kUnknown, item, children);
}

}  // namespace vitrine::source::ruby
