#include "read/source/lang/csharp_lowering.h"

namespace vitrine::source {
namespace {

// Of C#'s own types, whatever the machine; "" of any other.
std::string_view size_of(std::string_view type) {
  if (type == "byte" || type == "sbyte" || type == "bool") return "1";
  if (type == "short" || type == "ushort" || type == "char") return "2";
  if (type == "int" || type == "uint" || type == "float") return "4";
  if (type == "long" || type == "ulong" || type == "double") return "8";
  return type == "decimal" ? "16" : "";
}

}  // namespace

NodeId CSharpLowering::expression(Index i, NodeId expected) {
  switch (symbol(i)) {
    case csharp::kIdentifier: return identifier(i);
    case csharp::kThis: return make(NodeKind::kThis, i);
    case csharp::kBase: return make(NodeKind::kSuper, i);
    case csharp::kBooleanLiteral:
    case csharp::kNullLiteral:
    case csharp::kIntegerLiteral:
    case csharp::kRealLiteral:
    case csharp::kCharacterLiteral:
    case csharp::kStringLiteral:
    case csharp::kVerbatimStringLiteral:
    case csharp::kRawStringLiteral: return literal_expression(i);
    case csharp::kInterpolatedStringExpression: return interpolated(i);
    case csharp::kInvocationExpression: return call(i);
    case csharp::kObjectCreationExpression:
    case csharp::kImplicitObjectCreationExpression: return object_creation(i, expected);
    case csharp::kAnonymousObjectCreationExpression: return anonymous_object(i);
    case csharp::kArrayCreationExpression:
    case csharp::kImplicitArrayCreationExpression:
    case csharp::kStackallocExpression:
    case csharp::kImplicitStackallocExpression: return array_creation(i, expected);
    case csharp::kInitializerExpression: return array_initializer(i, expected);
    case csharp::kCollectionExpression: {
      Children elements;
      for (Index element : named(i)) {
        Index inner = symbol(element) == csharp::kCollectionElement ? first_named(element) : element;
        if (inner == kAbsent) continue;
        Index value = first_named(inner);
        if (symbol(inner) == csharp::kSpreadElement && value != kAbsent) {
          elements.push_back(make(NodeKind::kSpread, inner, {expression(value)}));
        } else {
          elements.push_back(
              expression(symbol(inner) == csharp::kExpressionElement && value != kAbsent ? value : inner));
        }
      }
      return make(NodeKind::kArray, i, elements, {.type = expected});
    }
    case csharp::kMemberAccessExpression:
      return member_access(i, field(i, csharp::kExpressionField), field(i, csharp::kNameField));
    case csharp::kConditionalAccessExpression: {
      Index base = field(i, csharp::kConditionField), binding = last_named(i);
      if (base == kAbsent || binding == kAbsent || binding == base) return unknown(i);
      if (symbol(binding) == csharp::kMemberBindingExpression) {
        return member_access(i, base, field(binding, csharp::kNameField));
      }
      return subscript(i, expression(base), binding);
    }
    case csharp::kElementAccessExpression: {
      Index base = field(i, csharp::kExpressionField), list = field(i, csharp::kSubscriptField);
      if (base == kAbsent || list == kAbsent) return unknown(i);
      return subscript(i, expression(base), list);
    }
    case csharp::kAssignmentExpression: return operation(i, NodeKind::kAssign);
    case csharp::kBinaryExpression: return operation(i, NodeKind::kBinary);
    case csharp::kUnaryExpression:
    case csharp::kPrefixUnaryExpression: {
      Index operand = first_named(i);
      if (operand == kAbsent) return unknown(i);
      std::string_view sign = text(i).substr(0, tree_[operand].begin - tree_[i].begin);
      sign = sign.substr(0, sign.find_last_not_of(" \t\r\n") + 1);
      return make(NodeKind::kUnary, i, {expression(operand)}, {.text = intern(sign.substr(0, 2))});
    }
    case csharp::kPostfixUnaryExpression: {
      Index operand = first_named(i);
      if (operand == kAbsent) return unknown(i);
      NodeId value = expression(operand, expected);
      std::string_view written = text(i);
      if (written.ends_with("++")) return make(NodeKind::kUnary, i, {value}, {.text = intern("p++")});
      if (written.ends_with("--")) return make(NodeKind::kUnary, i, {value}, {.text = intern("p--")});
      return value;  // x!
    }
    case csharp::kConditionalExpression: {
      Index when = field(i, csharp::kConditionField), then = field(i, csharp::kConsequenceField),
            otherwise = field(i, csharp::kAlternativeField);
      if (when == kAbsent || then == kAbsent || otherwise == kAbsent) return unknown(i);
      NodeId condition = expression(when);
      NodeId then_node = expression(then, expected);
      return make(NodeKind::kConditional, i, {condition, then_node, expression(otherwise, expected)});
    }
    case csharp::kCastExpression: {
      Index value = field(i, csharp::kValueField);
      if (value == kAbsent) return unknown(i);
      NodeId to = type(field(i, csharp::kTypeField));
      return make(NodeKind::kCast, i, {expression(value, to)}, {.type = to});
    }
    case csharp::kAsExpression: {
      Index left = field(i, csharp::kLeftField);
      if (left == kAbsent) return unknown(i);
      return make(NodeKind::kCast, i, {expression(left)}, {.type = type(field(i, csharp::kRightField))});
    }
    case csharp::kIsExpression: {
      Index left = field(i, csharp::kLeftField), right = field(i, csharp::kRightField);
      if (left == kAbsent || right == kAbsent) return unknown(i);
      NodeId of = type(right);
      if (of == kNone) of = named_type(right, text(right));
      return make(NodeKind::kBinary, i, {expression(left), of}, {.text = intern("instanceof")});
    }
    case csharp::kIsPatternExpression: {
      Index left = field(i, csharp::kExpressionField), against = field(i, csharp::kPatternField);
      if (left == kAbsent || against == kAbsent) return unknown(i);
      NodeId subject = expression(left);
      return pattern(against, subject);
    }
    case csharp::kSwitchExpression: return switch_expression(i);
    case csharp::kLambdaExpression:
    case csharp::kAnonymousMethodExpression: return lambda(i);
    case csharp::kParenthesizedExpression:
    case csharp::kCheckedExpression:
    case csharp::kRefExpression:
    case csharp::kAwaitExpression: {
      Index inner = first_named(i);
      return inner == kAbsent ? make(NodeKind::kUnknown, i) : expression(inner, expected);
    }
    case csharp::kThrowExpression: return thrown(i);
    case csharp::kDefaultExpression: return default_value(i, expected);
    case csharp::kTypeofExpression: {
      Index of = field(i, csharp::kTypeField);
      if (of == kAbsent) return unknown(i);
      return make(NodeKind::kUnary, i, {type_as_expression(of)}, {.text = intern("typeof")});
    }
    case csharp::kSizeofExpression: {
      const Index of = field(i, csharp::kTypeField);
      const std::string_view size = of == kAbsent ? std::string_view() : size_of(text(of));
      return size.empty() ? unknown(i) : literal(LiteralKind::kInteger, i, size);
    }
    case csharp::kTupleExpression: return tuple(i, expected);
    case csharp::kWithExpression: {
      // A copy, of which some members are set.
      Index of = first_named(i);
      if (of == kAbsent) return unknown(i);
      const NodeId callee = make(NodeKind::kMember, of, {expression(of)}, {.text = intern("MemberwiseClone")});
      return initialised(i, make(NodeKind::kCall, of, {callee}), kNone, i);
    }
    case csharp::kDeclarationExpression: return declared_inline(i);
    case csharp::kArgument: return argument(i);
    case csharp::kGenericName:
    case csharp::kQualifiedName:
    case csharp::kAliasQualifiedName:
    case csharp::kPredefinedType:
    case csharp::kNullableType:
    case csharp::kArrayType:
    case csharp::kPointerType:
    case csharp::kTupleType: return type_as_expression(i);
    default: return unknown(i);
  }
}

// Within a type the bare name of a property with bodies is a member; a parameter that refers is what it refers to.
NodeId CSharpLowering::identifier(Index i) {
  std::string_view written = text(i);
  if (written.starts_with('@')) written.remove_prefix(1);
  if (!parameters_.contains(written)) written = field_name(written);
  NodeId plain = make(NodeKind::kName, i, {}, {.text = intern(written)});
  if (references_.contains(written)) return make(NodeKind::kUnary, i, {plain}, {.text = intern("*")});
  if (!around_.properties.contains(written)) return plain;
  NodeId owner = around_.static_properties.contains(written)
                     ? make(NodeKind::kName, i, {}, {.text = intern(around_.type_name)})
                     : make(NodeKind::kThis, i);
  return make(NodeKind::kMember, i, {owner}, {.text = intern(written)});
}

NodeId CSharpLowering::operation(Index i, NodeKind kind) {
  Index left = field(i, csharp::kLeftField), right = field(i, csharp::kRightField),
        sign = field(i, csharp::kOperatorField);
  if (left == kAbsent || right == kAbsent) return unknown(i);
  NodeId left_node = expression(left);
  NodeId right_node = expression(right);
  // A function that is added to an event stands for itself.
  bool adds = kind == NodeKind::kAssign && sign != kAbsent && text(sign) == "+=";
  if (adds && (builder_.at(right_node).kind == NodeKind::kLambda || text(left).ends_with("Callback"))) {
    return make(kind, i, {left_node, right_node}, {.text = intern("=")});
  }
  return make(kind, i, {left_node, right_node}, {.text = intern_text(sign)});
}

NodeId CSharpLowering::member_access(Index i, Index base, Index name_at) {
  if (base == kAbsent || name_at == kAbsent) return unknown(i);
  std::string member = dotted(name_at);
  if (symbol(base) == csharp::kTypeofExpression && member == "Name") {
    const std::string_view of = text(field(base, csharp::kTypeField));
    if (const size_t dot = of.rfind('.'); !of.empty() && of.find_first_of("<[") == std::string_view::npos)
      return literal(LiteralKind::kString, i, dot == std::string_view::npos ? of : of.substr(dot + 1));
  }
  NodeId base_node = expression(base);
  if (symbol(base) == csharp::kThis) member = field_name(member);
  if (member.size() == 5 && member.starts_with("Item") && member[4] >= '1' && member[4] <= '7') {
    std::string position(1, static_cast<char>(member[4] - 1));
    return make(NodeKind::kIndex, i, {base_node, literal(LiteralKind::kInteger, name_at, position)});
  }
  return make(NodeKind::kMember, i, {base_node}, {.text = intern(member)});
}

NodeId CSharpLowering::call(Index i) {
  Index called = field(i, csharp::kFunctionField), list = field(i, csharp::kArgumentsField);
  if (called == kAbsent) return unknown(i);
  if (symbol(called) == csharp::kIdentifier && text(called) == "nameof" && list != kAbsent) {
    Index of = first_named(list);
    std::string_view whole = of == kAbsent ? std::string_view() : text(of);
    size_t dot = whole.rfind('.');
    return literal(LiteralKind::kString, i, dot == std::string_view::npos ? whole : whole.substr(dot + 1));
  }
  if (NodeId asked = has_flag(called, list); asked != kNone) return asked;
  if (NodeId extended = extension_call(i, called, list); extended != kNone) return extended;
  // Of a method group only the name is meant, whatever property has it too.
  NodeId callee =
      symbol(called) == csharp::kIdentifier && !references_.contains(text(called)) ? name(called) : expression(called);
  // `Changed?.Invoke(x)` of an event or a delegate: Changed(x).
  if (symbol(called) == csharp::kConditionalAccessExpression && builder_.at(callee).kind == NodeKind::kMember &&
      builder_.unit().text(callee) == "Invoke" && symbol(first_named(called)) == csharp::kIdentifier)
    callee = builder_.unit().child(callee, 0);
  Children parts{callee};
  NodeId explicit_types = kNone;
  Index generic = called;
  if (symbol(called) == csharp::kMemberAccessExpression) generic = field(called, csharp::kNameField);
  if (generic != kAbsent && symbol(generic) == csharp::kGenericName) {
    if (Index types = child(generic, csharp::kTypeArgumentList); types != kAbsent) {
      Children listed;
      type_arguments(types, listed);
      explicit_types = make(NodeKind::kTypeName, types, listed);
    }
  }
  if (list != kAbsent) arguments(list, parts);
  return make(NodeKind::kCall, i, parts, {.type = explicit_types});
}

// `errors.HasFlag(Kind.A)` of an enumeration of flags: (errors & Kind.A) == Kind.A.
NodeId CSharpLowering::has_flag(Index called, Index list) {
  if (symbol(called) != csharp::kMemberAccessExpression || list == kAbsent) return kNone;
  Index base = field(called, csharp::kExpressionField), name_at = field(called, csharp::kNameField);
  Index given = first_named(list);
  if (base == kAbsent || name_at == kAbsent || given == kAbsent || text(name_at) != "HasFlag" ||
      symbol(base) != csharp::kIdentifier)
    return kNone;
  Index flag = symbol(given) == csharp::kArgument ? first_named(given) : given;
  if (flag == kAbsent || symbol(flag) != csharp::kMemberAccessExpression) return kNone;
  NodeId both = make(NodeKind::kBinary, called, {expression(base), expression(flag)}, {.text = intern("&")});
  return make(NodeKind::kBinary, called, {both, expression(flag)}, {.text = intern("==")});
}

NodeId CSharpLowering::extension_call(Index i, Index called, Index list) {
  if (symbol(called) != csharp::kMemberAccessExpression) return kNone;
  Index base = field(called, csharp::kExpressionField), name_at = field(called, csharp::kNameField);
  if (base == kAbsent || name_at == kAbsent || symbol(base) == csharp::kThis || symbol(base) == csharp::kBase) {
    return kNone;
  }
  auto found = extensions_.find(dotted(name_at));
  if (found == extensions_.end() || text(base) == found->second) return kNone;
  NodeId holder = make(NodeKind::kName, base, {}, {.text = intern(found->second)});
  NodeId callee = make(NodeKind::kMember, called, {holder}, {.text = intern(found->first)});
  Children parts{callee, expression(base)};
  arguments(list, parts);
  return make(NodeKind::kCall, i, parts);
}

// A name before an argument without one only repeats what its place says.
void CSharpLowering::arguments(Index i, Children& out) {
  if (i == kAbsent) return;
  Index last_plain = kAbsent;
  for (Index c : named(i)) {
    if (symbol(c) == csharp::kArgument && field(c, csharp::kNameField) == kAbsent) last_plain = c;
  }
  for (Index c : named(i)) {
    NodeId made = symbol(c) == csharp::kArgument ? argument(c) : expression(c);
    bool repeats = last_plain != kAbsent && c < last_plain && builder_.at(made).kind == NodeKind::kKeyword;
    out.push_back(repeats ? builder_.unit().child(made, 0) : made);
  }
}

NodeId CSharpLowering::argument(Index i) {
  Index value = last_named(i), key = field(i, csharp::kNameField);
  if (value == kAbsent) return unknown(i);
  NodeId made = expression(value);
  bool refers = child(i, csharp::kOutWord) != kAbsent || child(i, csharp::kRefWord) != kAbsent;
  if (refers) {
    Node node = builder_.at(made);
    bool forwards = node.kind == NodeKind::kUnary && builder_.unit().text(made) == "*";
    made = forwards ? builder_.unit().child(made, 0) : make(NodeKind::kUnary, i, {made}, {.text = intern("&")});
  }
  if (key == kAbsent || key == value) return made;
  return make(NodeKind::kKeyword, i, {made}, {.text = intern_text(key)});
}

// `out var x`, `out byte[] x`: declared before the statement.
NodeId CSharpLowering::declared_inline(Index i) {
  Index name_at = field(i, csharp::kNameField);
  if (name_at == kAbsent) return unknown(i);
  NodeId of = type(field(i, csharp::kTypeField));
  before_.push_back(make(NodeKind::kDeclare, i, {}, {.text = intern_text(name_at), .type = of}));
  return name(name_at);
}

// a[i], a[from..to], a[i, j]
NodeId CSharpLowering::subscript(Index i, NodeId base, Index list) {
  NodeId value = base;
  for (Index c : named(list)) {
    Index inner = symbol(c) == csharp::kArgument ? last_named(c) : c;
    if (inner == kAbsent) continue;
    if (symbol(inner) == csharp::kRangeExpression) {
      NodeId from = kNone, to = kNone;
      bool behind = false;
      for (Index part : tree_.children(inner)) {
        if (symbol(part) == csharp::kRangeDots) behind = true;
        if (tree_[part].named && symbol(part) != kCommentSymbol) (behind ? to : from) = expression(part);
      }
      value = make(NodeKind::kSlice, i, {value, from, to});
    } else if (symbol(inner) == csharp::kPrefixUnaryExpression && text(inner).starts_with('^') &&
               first_named(inner) != kAbsent) {
      // From the end.
      NodeId position = make(NodeKind::kUnary, inner, {expression(first_named(inner))}, {.text = intern("-")});
      value = make(NodeKind::kIndex, i, {value, position});
    } else {
      value = make(NodeKind::kIndex, i, {value, expression(inner)});
    }
  }
  return value;
}

// (name: value, value): the names are the tuple's own or those of the type that is asked for.
NodeId CSharpLowering::tuple(Index i, NodeId expected) {
  const auto declared = tuple_names_.find(expected);
  Children elements;
  for (Index c : named(i)) {
    const Index value = last_named(c), own = field(c, csharp::kNameField);
    NodeId made = symbol(c) == csharp::kArgument && value != kAbsent ? expression(value) : expression(c);
    std::string name_text = own != kAbsent && own != value ? std::string(text(own)) : std::string();
    if (declared != tuple_names_.end() && elements.size() < declared->second.size()) {
      const std::string& asked = declared->second[elements.size()];
      if (!asked.empty()) name_text = asked;
    }
    if (!name_text.empty()) made = make(NodeKind::kKeyword, c, {made}, {.text = intern(name_text)});
    elements.push_back(made);
  }
  return make(NodeKind::kArray, i, elements);
}

NodeId CSharpLowering::lambda(Index i) {
  Index list = field(i, csharp::kParametersField), body = field(i, csharp::kBodyField);
  if (body == kAbsent) body = last_named(i);
  if (body == kAbsent) return unknown(i);
  NodeId outer_returns = std::exchange(returns_, kNone);
  Children parts, outside;
  parameters(list, parts);
  outside.swap(before_);
  if (symbol(body) == csharp::kBlock) {
    parts.push_back(block(body));
  } else {
    NodeId value = expression(body);
    Children statements = std::exchange(before_, {});
    bool assigns = builder_.at(value).kind == NodeKind::kAssign;
    statements.push_back(assigns ? value : make(NodeKind::kReturn, body, {value}));
    parts.push_back(make(NodeKind::kBlock, body, statements));
  }
  before_ = std::move(outside);
  returns_ = outer_returns;
  return make(NodeKind::kLambda, i, {make(NodeKind::kFunction, i, parts)});
}

NodeId CSharpLowering::invoked_block(Index i, const Children& statements) {
  NodeId body = make(NodeKind::kBlock, i, statements);
  NodeId function_node = make(NodeKind::kFunction, i, {body});
  return make(NodeKind::kCall, i, {make(NodeKind::kLambda, i, {function_node})});
}

NodeId CSharpLowering::thrown(Index i) {
  Index value = first_named(i);
  Children parts;
  if (value != kAbsent) parts.push_back(expression(value));
  return invoked_block(i, {make(NodeKind::kThrow, i, parts)});
}

NodeId CSharpLowering::default_value(Index i, NodeId expected) {
  Index written = field(i, csharp::kTypeField);
  NodeId of = written == kAbsent ? expected : type(written);
  std::string_view name_text = of == kNone ? std::string_view() : builder_.unit().text(of);
  if (of != kNone && (builder_.at(of).flags & kArrayType) == 0) {
    if (name_text == "bool") return literal(LiteralKind::kBoolean, i, "false");
    for (std::string_view number : {"int", "long", "byte", "short", "uint", "ulong", "ushort", "sbyte", "char"}) {
      if (name_text == number) return literal(LiteralKind::kInteger, i, "0");
    }
  }
  return literal(LiteralKind::kNull, i, "null");
}

}  // namespace vitrine::source
