#include <algorithm>

#include "read/source/lang/java_lowering.h"
#include "read/source/lang/literal.h"

namespace vitrine::source {

NodeId JavaLowering::expression(Index i) {
  switch (symbol(i)) {
    case java::kIdentifier: return name(i);
    case java::kThis: return make(NodeKind::kThis, i);
    case java::kSuper: return make(NodeKind::kSuper, i);
    case java::kTrue: return literal(LiteralKind::kBoolean, i, "true");
    case java::kFalse: return literal(LiteralKind::kBoolean, i, "false");
    case java::kNullLiteral: return literal(LiteralKind::kNull, i, "null");
    case java::kDecimalIntegerLiteral:
    case java::kHexIntegerLiteral:
    case java::kOctalIntegerLiteral:
    case java::kBinaryIntegerLiteral: return number(i);
    case java::kDecimalFloatingPointLiteral:
    case java::kHexFloatingPointLiteral: return literal(LiteralKind::kFloat, i, text(i));
    case java::kCharacterLiteral: {
      std::string_view written = text(i);
      if (written.size() >= 2) written = written.substr(1, written.size() - 2);
      return literal(LiteralKind::kCharacter, i, decode_java_escapes(written));
    }
    case java::kStringLiteral: return string(i);
    case java::kTemplateExpression: return template_string(i);
    case java::kMethodInvocation: return call(i);
    case java::kObjectCreationExpression: return object_creation(i);
    case java::kArrayCreationExpression: return array_creation(i);
    case java::kArrayInitializer: return array_initializer(i, kNone);
    case java::kFieldAccess:
    case java::kScopedIdentifier: return field_access(i);
    case java::kMethodReference: return method_reference(i);
    case java::kLambdaExpression: return lambda(i);
    case java::kSwitchExpression: return switch_expression(i);
    case java::kInstanceofExpression: return instance_of(i);
    case java::kAnnotation:
    case java::kMarkerAnnotation: return annotation(i, NodeKind::kNew);
    case java::kElementValueArrayInitializer: return element_value(i);
    case java::kParenthesizedExpression: {
      Index inner = first_named(i);
      return inner == kAbsent ? make(NodeKind::kUnknown, i) : expression(inner);
    }
    case java::kArrayAccess: {
      Index base = field(i, java::kArrayField), index = field(i, java::kIndexField);
      if (base == kAbsent || index == kAbsent) return unknown(i);
      NodeId base_node = expression(base);
      return make(NodeKind::kIndex, i, {base_node, expression(index)});
    }
    case java::kAssignmentExpression:
    case java::kBinaryExpression: {
      Index left = field(i, java::kLeftField), right = field(i, java::kRightField);
      if (left == kAbsent || right == kAbsent) return unknown(i);
      NodeId left_node = expression(left);
      NodeId right_node = expression(right);
      bool assigns = symbol(i) == java::kAssignmentExpression;
      return operator_text(i, assigns ? NodeKind::kAssign : NodeKind::kBinary, {left_node, right_node});
    }
    case java::kUnaryExpression: {
      Index operand = field(i, java::kOperandField);
      return operand == kAbsent ? unknown(i) : operator_text(i, NodeKind::kUnary, {expression(operand)});
    }
    case java::kUpdateExpression: {
      Index operand = first_named(i);
      if (operand == kAbsent) return unknown(i);
      bool prefix = tree_[operand].begin > tree_[i].begin;
      bool plus = prefix ? text(i).starts_with('+') : text(i).ends_with('+');
      std::string_view sign = prefix ? (plus ? "++" : "--") : (plus ? "p++" : "p--");
      return make(NodeKind::kUnary, i, {expression(operand)}, {.text = intern(sign)});
    }
    case java::kTernaryExpression: {
      Index when = field(i, java::kConditionField), then = field(i, java::kConsequenceField),
            otherwise = field(i, java::kAlternativeField);
      if (when == kAbsent || then == kAbsent || otherwise == kAbsent) return unknown(i);
      NodeId condition_node = expression(when);
      NodeId then_node = expression(then);
      return make(NodeKind::kConditional, i, {condition_node, then_node, expression(otherwise)});
    }
    case java::kCastExpression: {
      Index value = field(i, java::kValueField);
      if (value == kAbsent) return unknown(i);
      NodeId to = type(field(i, java::kTypeField));
      return make(NodeKind::kCast, i, {expression(value)}, {.type = to});
    }
    case java::kClassLiteral: {
      Index of = first_named(i);
      if (of == kAbsent) return unknown(i);
      return make(NodeKind::kMember, i, {type_as_expression(of)}, {.text = intern("class")});
    }
    case java::kTypeIdentifier:
    case java::kScopedTypeIdentifier:
    case java::kGenericType:
    case java::kArrayType:
    case java::kIntegralType:
    case java::kFloatingPointType:
    case java::kBooleanType:
    case java::kVoidType: return type_as_expression(i);
    default: return unknown(i);
  }
}

NodeId JavaLowering::operator_text(Index i, NodeKind kind, const Children& children) {
  return make(kind, i, children, {.text = intern_text(field(i, java::kOperatorField))});
}

NodeId JavaLowering::number(Index i) {
  std::string value = decode_integer(text(i));
  return value.empty() ? unknown(i) : literal(LiteralKind::kInteger, i, value);
}

NodeId JavaLowering::string(Index i) {
  if (child(i, java::kStringInterpolation) != kAbsent) {
    Children parts;
    for (Index part : named(i)) {
      if (symbol(part) == java::kStringInterpolation) {
        Index inner = first_named(part);
        if (inner != kAbsent) parts.push_back(expression(inner));
      } else {
        parts.push_back(literal(LiteralKind::kString, part, decode_java_escapes(text(part))));
      }
    }
    return make(NodeKind::kConcat, i, parts);
  }
  std::string_view written = text(i);
  if (written.size() >= 6 && written.starts_with("\"\"\"")) {
    return literal(LiteralKind::kString, i, decode_java_text_block(written.substr(3, written.size() - 6)));
  }
  if (written.size() >= 2) written = written.substr(1, written.size() - 2);
  return literal(LiteralKind::kString, i, decode_java_escapes(written));
}

// STR."a\{x}" is a call of the processor with the string.
NodeId JavaLowering::template_string(Index i) {
  Index first = first_named(i), last = last_named(i);
  if (first == kAbsent || first == last) return unknown(i);
  NodeId processor = expression(first);
  return make(NodeKind::kCall, i, {processor, expression(last)});
}

void JavaLowering::arguments(Index i, Children& out) {
  if (i == kAbsent) return;
  for (Index argument : named(i)) out.push_back(expression(argument));
}

NodeId JavaLowering::call(Index i) {
  Index object = field(i, java::kObjectField), called = field(i, java::kNameField);
  if (called == kAbsent) return unknown(i);
  NodeId callee = kNone;
  if (object == kAbsent) {
    callee = name(called);
  } else {
    NodeId base = expression(object);
    // Outer.super.method()
    if (child(i, java::kSuper) != kAbsent) base = make(NodeKind::kSuper, child(i, java::kSuper));
    callee =
        make_over(NodeKind::kMember, tree_[object].begin, tree_[called].end, {base}, {.text = intern_text(called)});
  }
  Children parts{callee};
  NodeId explicit_types = kNone;
  if (Index types = child(i, java::kTypeArguments); types != kAbsent) {
    Children listed;
    type_arguments(types, listed);
    explicit_types = make(NodeKind::kTypeName, types, listed);
  }
  arguments(field(i, java::kArgumentsField), parts);
  return make(NodeKind::kCall, i, parts, {.type = explicit_types});
}

// new HashMap<>() {{ put("a", 1); put("b", 2); }} is java.util.Map.of("a", 1, "b", 2), and a list that is begun so
// java.util.Arrays.asList(…); kNone of anything else.
NodeId JavaLowering::begun_collection(Index i, Index made, Index body) {
  static constexpr std::string_view kMaps[] = {"HashMap", "LinkedHashMap", "TreeMap", "Hashtable", "ConcurrentHashMap"};
  static constexpr std::string_view kLists[] = {"ArrayList", "LinkedList", "Vector", "HashSet", "LinkedHashSet"};
  std::string_view type_name = text(made);
  type_name = type_name.substr(0, type_name.find('<'));
  type_name = type_name.substr(type_name.rfind('.') + 1);
  const bool is_map = std::ranges::find(kMaps, type_name) != std::end(kMaps);
  if (!is_map && std::ranges::find(kLists, type_name) == std::end(kLists)) return kNone;
  const Index block = first_named(body), list = field(i, java::kArgumentsField);
  if (block == kAbsent || last_named(body) != block || symbol(block) != java::kBlock) return kNone;
  if (list != kAbsent && first_named(list) != kAbsent) return kNone;
  std::vector<Index> given;
  for (Index statement : named(block)) {
    const Index called = first_named(statement);
    if (symbol(statement) != java::kExpressionStatement || called == kAbsent ||
        symbol(called) != java::kMethodInvocation || field(called, java::kObjectField) != kAbsent)
      return kNone;
    const Index name_at = field(called, java::kNameField), arguments_at = field(called, java::kArgumentsField);
    if (name_at == kAbsent || arguments_at == kAbsent || text(name_at) != (is_map ? "put" : "add")) return kNone;
    size_t count = 0;
    for (Index argument : named(arguments_at)) {
      given.push_back(argument);
      ++count;
    }
    if (count != (is_map ? 2u : 1u)) return kNone;
  }
  if (given.empty()) return kNone;
  NodeId callee = make(NodeKind::kName, i, {}, {.text = intern("java")});
  for (std::string_view part : {"util", is_map ? "Map" : "Arrays", is_map ? "of" : "asList"}) {
    callee = make(NodeKind::kMember, i, {callee}, {.text = intern(part)});
  }
  Children parts{callee};
  for (Index argument : given) parts.push_back(expression(argument));
  return make(NodeKind::kCall, i, parts);
}

NodeId JavaLowering::object_creation(Index i) {
  Index made = field(i, java::kTypeField);
  if (made == kAbsent) return unknown(i);
  Index outer = first_named(i);
  if (tree_[i].begin == tree_[outer].begin) {
    before_.push_back(make(NodeKind::kExpression, outer, {expression(outer)}));
  }
  if (Index body = child(i, java::kClassBody); body != kAbsent) {
    if (NodeId begun = begun_collection(i, made, body); begun != kNone) return begun;
  }
  NodeId made_type = type(made);
  Children parts;
  arguments(field(i, java::kArgumentsField), parts);
  if (Index body = child(i, java::kClassBody); body != kAbsent) parts.push_back(anonymous_type(body, made_type));
  return make(NodeKind::kNew, i, parts, {.type = made_type});
}

// new byte[16] is a kNew of byte[] with the length; new byte[] {1, 2} a kArray.
NodeId JavaLowering::array_creation(Index i) {
  Index element = field(i, java::kTypeField);
  if (element == kAbsent) return unknown(i);
  NodeId element_node = type(element);
  if (element_node == kNone) element_node = make(NodeKind::kTypeName, element, {}, {.text = intern_text(element)});
  size_t dimensions = 0;
  Children lengths;
  for (Index c : named(i)) {
    if (symbol(c) == java::kDimensionsExpr) {
      ++dimensions;
      if (Index length = last_named(c); length != kAbsent) lengths.push_back(expression(length));
    } else if (symbol(c) == java::kDimensions) {
      for (char character : text(c)) dimensions += character == '[';
    }
  }
  NodeId array_type = array_of_count(element_node, std::clamp<size_t>(dimensions, 1, 255));
  if (Index value = field(i, java::kValueField); value != kAbsent) {
    NodeId array = array_initializer(value, array_type);
    builder_.at(array).begin = tree_[i].begin;
    return array;
  }
  return make(NodeKind::kNew, i, lengths, {.type = array_type});
}

NodeId JavaLowering::array_initializer(Index i, NodeId array_type) {
  Children elements;
  for (Index element : named(i)) {
    if (symbol(element) == java::kArrayInitializer) {
      elements.push_back(array_initializer(element, element_type(array_type, element)));
    } else {
      elements.push_back(expression(element));
    }
  }
  return make(NodeKind::kArray, i, elements, {.type = array_type});
}

NodeId JavaLowering::field_access(Index i) {
  Index base = first_named(i), member = last_named(i);
  if (base == kAbsent || base == member) return unknown(i);
  if (symbol(member) == java::kThis) {
    NodeId of = make(NodeKind::kTypeName, base, {}, {.text = intern(dotted(base))});
    return make(NodeKind::kCast, i, {make(NodeKind::kThis, member)}, {.type = of});
  }
  NodeId base_node = expression(base);
  return make(NodeKind::kMember, i, {base_node}, {.text = intern_text(member)});
}

NodeId JavaLowering::method_reference(Index i) {
  Index base = first_named(i);
  if (base == kAbsent) return unknown(i);
  Index last = last_named(i);
  bool constructs = child(i, java::kNewWord) != kAbsent;
  if (!constructs && last == base) return unknown(i);
  NodeId base_node = expression(base);
  return make(NodeKind::kMember, i, {base_node}, {.text = constructs ? intern("new") : intern_text(last), .op = 1});
}

NodeId JavaLowering::lambda(Index i) {
  Index parameter_list = field(i, java::kParametersField), body = field(i, java::kBodyField);
  if (parameter_list == kAbsent || body == kAbsent) return unknown(i);
  Children parts;
  if (symbol(parameter_list) == java::kIdentifier) {
    parts.push_back(make(NodeKind::kParameter, parameter_list, {}, {.text = intern_text(parameter_list)}));
  } else {
    parameters(parameter_list, parts);
  }
  if (symbol(body) == java::kBlock) {
    parts.push_back(block(body));
  } else {
    Children outside;
    outside.swap(before_);
    NodeId value = expression(body);
    outside.swap(before_);
    Children statements = std::move(outside);
    statements.push_back(make(NodeKind::kReturn, body, {value}));
    parts.push_back(make(NodeKind::kBlock, body, statements));
  }
  return make(NodeKind::kLambda, i, {make(NodeKind::kFunction, i, parts)});
}

NodeId JavaLowering::invoked_block(Index i, const Children& statements) {
  NodeId body = make(NodeKind::kBlock, i, statements);
  NodeId function_node = make(NodeKind::kFunction, i, {body});
  return make(NodeKind::kCall, i, {make(NodeKind::kLambda, i, {function_node})});
}

// case LOW -> …: such labels are the constants of the enum that is switched by, or of the class.
bool JavaLowering::names_constants(Index body) const {
  bool any = false;
  for (Index rule : named(body)) {
    for (Index c : named(rule)) {
      if (symbol(c) != java::kSwitchLabel) continue;
      for (Index label : named(c)) {
        if (symbol(label) != java::kIdentifier) return false;
        any = true;
      }
    }
  }
  return any;
}

NodeId JavaLowering::switch_expression(Index i) {
  Index subject_at = field(i, java::kConditionField), body = field(i, java::kBodyField);
  if (subject_at == kAbsent || body == kAbsent) return unknown(i);
  bool arrows = child(body, java::kSwitchRule) != kAbsent;
  if (!arrows) return invoked_block(i, {switch_statement(i)});
  if (names_constants(body)) return invoked_block(i, {switch_statement(i, true)});
  NodeId subject = expression(subject_at);
  struct Arm {
    Index at;
    NodeId condition;  // kNone: always
    NodeId value;
  };
  std::vector<Arm> arms;
  Arm fallback{body, kNone, kNone};
  for (Index rule : named(body)) {
    if (symbol(rule) != java::kSwitchRule) continue;
    Children labels, bindings;
    bool is_default = false;
    for (Index c : named(rule)) {
      if (symbol(c) != java::kSwitchLabel) continue;
      is_default = is_default || child(c, java::kDefaultWord) != kAbsent;
      label(c, subject, labels, bindings);
    }
    NodeId matches = kNone;
    for (NodeId alternative : labels) {
      Node where = builder_.at(alternative);
      NodeId equal =
          make_over(NodeKind::kBinary, where.begin, where.end, {subject, alternative}, {.text = intern("==")});
      matches = matches == kNone ? equal
                                 : make_over(NodeKind::kBinary, builder_.at(matches).begin, where.end, {matches, equal},
                                             {.text = intern("||")});
    }
    before_.insert(before_.end(), bindings.begin(), bindings.end());
    Index result = last_named(rule);
    if (result == kAbsent || symbol(result) == java::kSwitchLabel) continue;
    NodeId value = kNone;
    if (symbol(result) == java::kExpressionStatement && first_named(result) != kAbsent) {
      value = expression(first_named(result));
    } else {
      Children statements;
      if (symbol(result) == java::kBlock) {
        statements_of(result, statements);
      } else {
        statement(result, statements);
      }
      value = invoked_block(result, statements);
    }
    if (is_default || matches == kNone) {
      fallback = {rule, matches, value};
    } else {
      arms.push_back({rule, matches, value});
    }
  }
  if (fallback.value == kNone) {
    if (arms.empty()) return make(NodeKind::kUnknown, i, {subject});
    // Without a default the labels are all there are: the last arm is what remains.
    fallback = arms.back();
    arms.pop_back();
    if (arms.empty()) arms.push_back(fallback);
  }
  NodeId chain = fallback.value;
  for (size_t n = arms.size(); n-- > 0;) {
    chain = make_over(NodeKind::kConditional, tree_[arms[n].at].begin, tree_[i].end,
                      {arms[n].condition, arms[n].value, chain}, {});
  }
  if (!arms.empty()) builder_.at(chain).begin = tree_[i].begin;
  return chain;
}

NodeId JavaLowering::instance_of(Index i) {
  Index left = field(i, java::kLeftField), right = field(i, java::kRightField);
  if (left == kAbsent) return unknown(i);
  NodeId subject = expression(left);
  if (right == kAbsent) {
    Index pattern = child(i, java::kRecordPattern);
    if (pattern == kAbsent) return make(NodeKind::kUnknown, i, {subject});
    bind_pattern(pattern, subject, before_);
    right = first_named(pattern);
    if (right == kAbsent) return make(NodeKind::kUnknown, i, {subject});
  }
  NodeId of = type(right);
  if (of == kNone) of = make(NodeKind::kTypeName, right, {}, {.text = intern_text(right)});
  if (Index bound = field(i, java::kNameField); bound != kAbsent) {
    NodeId as = make(NodeKind::kCast, i, {subject}, {.type = of});
    before_.push_back(make(NodeKind::kDeclare, bound, {as}, {.text = intern_text(bound), .type = of}));
  }
  return make(NodeKind::kBinary, i, {subject, of}, {.text = intern("instanceof")});
}

// The variables a pattern declares.
void JavaLowering::bind_pattern(Index i, NodeId subject, Children& out) {
  if (symbol(i) == java::kTypePattern || symbol(i) == java::kRecordPatternComponent) {
    Index of = first_named(i), bound = last_named(i);
    if (of == kAbsent || of == bound) return;
    NodeId bound_type = type(of);
    Children initial;
    if (subject != kNone) {
      initial.push_back(bound_type == kNone ? subject : make(NodeKind::kCast, i, {subject}, {.type = bound_type}));
    }
    out.push_back(make(NodeKind::kDeclare, i, initial, {.text = intern_text(bound), .type = bound_type}));
    return;
  }
  for (Index c : named(i)) {
    switch (symbol(c)) {
      case java::kTypePattern: bind_pattern(c, subject, out); break;
      case java::kRecordPattern:
      case java::kRecordPatternBody:
      case java::kRecordPatternComponent: bind_pattern(c, kNone, out); break;
      default: break;
    }
  }
}

}  // namespace vitrine::source
