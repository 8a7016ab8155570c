#include "read/source/lang/go_lowering.h"
#include "read/source/lang/literal.h"

namespace vitrine::source {

namespace {

std::string_view between_quotes(std::string_view written) {
  return written.size() >= 2 ? written.substr(1, written.size() - 2) : written;
}

// "1e6", "2.5e3", "1_0e2": as digits, where nothing is left behind the point; "" otherwise.
std::string whole_of_float(std::string_view written) {
  constexpr size_t kMostDigits = 18;
  std::string digits;
  size_t at = 0, behind_point = 0;
  bool fraction = false;
  for (; at < written.size() && written[at] != 'e' && written[at] != 'E'; ++at) {
    const char c = written[at];
    if (c == '_') continue;
    if (c == '.' && !fraction) {
      fraction = true;
      continue;
    }
    if (c < '0' || c > '9') return {};  // (hexadecimal)
    digits += c;
    behind_point += fraction ? 1 : 0;
  }
  size_t exponent = 0;
  if (at == written.size()) return {};  // 1.0 says that it is meant as no whole number
  if (++at < written.size() && written[at] == '+') ++at;
  if (at == written.size()) return {};
  for (; at < written.size(); ++at) {
    if (written[at] == '_') continue;
    if (written[at] < '0' || written[at] > '9' || exponent > kMostDigits) return {};
    exponent = exponent * 10 + static_cast<size_t>(written[at] - '0');
  }
  if (exponent < behind_point || digits.size() + exponent > kMostDigits + behind_point) return {};
  digits.append(exponent - behind_point, '0');
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  return digits;
}

}  // namespace

NodeId GoLowering::expression(Index i) {
  switch (symbol(i)) {
    case go::kIdentifier:
    case go::kFieldIdentifier:
    case go::kPackageIdentifier:
    case go::kTypeIdentifier:
    case go::kBlankIdentifier: return name(i);
    case go::kNil: return literal(LiteralKind::kNull, i, "null");
    case go::kTrue: return literal(LiteralKind::kBoolean, i, "true");
    case go::kFalse: return literal(LiteralKind::kBoolean, i, "false");
    case go::kIota: return iota_ < 0 ? name(i) : literal(LiteralKind::kInteger, i, std::to_string(iota_));
    case go::kIntLiteral: {
      std::string value = decode_integer(text(i));
      return value.empty() ? unknown(i) : literal(LiteralKind::kInteger, i, value);
    }
    case go::kFloatLiteral: {
      // 1e6 is a whole number wherever one is asked for.
      const std::string value = whole_of_float(text(i));
      return value.empty() ? literal(LiteralKind::kFloat, i, text(i)) : literal(LiteralKind::kInteger, i, value);
    }
    case go::kImaginaryLiteral: return literal(LiteralKind::kFloat, i, text(i));
    case go::kRuneLiteral: {
      std::string_view body = between_quotes(text(i));
      // In a rune \x and octal escapes are a code point, in a string a byte.
      bool numbered = body.starts_with("\\x") || (body.size() > 1 && body[0] == '\\' && body[1] <= '7');
      std::string value = decode_go_escapes(body);
      if (numbered && value.size() == 1) {
        uint32_t code_point = static_cast<unsigned char>(value[0]);
        value.clear();
        append_utf8(value, code_point);
      }
      return literal(LiteralKind::kCharacter, i, value);
    }
    case go::kInterpretedStringLiteral:
      return literal(LiteralKind::kString, i, decode_go_escapes(between_quotes(text(i))));
    case go::kRawStringLiteral: {
      std::string value(between_quotes(text(i)));
      std::erase(value, '\r');
      return literal(LiteralKind::kString, i, value);
    }
    case go::kParenthesizedExpression: {
      Index inner = first_named(i);
      return inner == kAbsent ? make(NodeKind::kUnknown, i) : expression(inner);
    }
    case go::kCallExpression: return call(i);
    case go::kSelectorExpression: {
      Index base = field(i, go::kOperandField), member = field(i, go::kFieldField);
      if (base == kAbsent || member == kAbsent) return unknown(i);
      NodeId base_node = expression(base);
      return make(NodeKind::kMember, i, {base_node}, {.text = intern_text(member)});
    }
    case go::kQualifiedType: {
      Index base = first_named(i), member = last_named(i);
      if (base == kAbsent || base == member) return unknown(i);
      NodeId base_node = name(base);
      return make(NodeKind::kMember, i, {base_node}, {.text = intern_text(member)});
    }
    case go::kIndexExpression: {
      Index base = field(i, go::kOperandField), index = field(i, go::kIndexField);
      if (base == kAbsent || index == kAbsent) return unknown(i);
      NodeId base_node = expression(base);
      return make(NodeKind::kIndex, i, {base_node, expression(index)});
    }
    case go::kSliceExpression: return slice(i);
    case go::kTypeConversionExpression:
      // F[T](x) is most often a call of a generic function; the grammar cannot tell.
      if (Index of = field(i, go::kTypeField); of != kAbsent && symbol(of) == go::kGenericType) {
        return generic_call(i, of);
      }
      [[fallthrough]];
    case go::kTypeAssertionExpression: {
      Index operand = field(i, go::kOperandField);
      if (operand == kAbsent) return unknown(i);
      NodeId to = type(field(i, go::kTypeField));
      return make(NodeKind::kCast, i, {expression(operand)}, {.type = to});
    }
    case go::kTypeInstantiationExpression: {
      Index of = field(i, go::kTypeField);
      return of == kAbsent ? unknown(i) : expression(of);
    }
    case go::kCompositeLiteral: return composite(i);
    case go::kFuncLiteral:
      return make(NodeKind::kLambda, i, {function_with(i, kAbsent, std::string_view(), std::string())});
    case go::kUnaryExpression: {
      Index operand = field(i, go::kOperandField), with = field(i, go::kOperatorField);
      if (operand == kAbsent || with == kAbsent) return unknown(i);
      // ^x is the complement, which the IR writes "~".
      std::string_view sign = text(with) == "^" ? std::string_view("~") : text(with);
      return make(NodeKind::kUnary, i, {expression(operand)}, {.text = intern(sign)});
    }
    case go::kBinaryExpression: {
      Index left = field(i, go::kLeftField), right = field(i, go::kRightField), with = field(i, go::kOperatorField);
      if (left == kAbsent || right == kAbsent || with == kAbsent) return unknown(i);
      NodeId left_node = expression(left);
      NodeId right_node = expression(right);
      return make(NodeKind::kBinary, i, {left_node, right_node}, {.text = intern_text(with)});
    }
    case go::kVariadicArgument: {
      Index inner = first_named(i);
      return inner == kAbsent ? unknown(i) : make(NodeKind::kSpread, i, {expression(inner)});
    }
    case go::kLiteralElement: {
      Index inner = first_named(i);
      return inner == kAbsent ? unknown(i) : expression(inner);
    }
    case go::kLiteralValue: return composite_of(i, kAbsent, kNone);
    case go::kExpressionList: {
      Children parts;
      for (Index c : named(i)) parts.push_back(expression(c));
      return parts.size() == 1 ? parts[0] : make(NodeKind::kArray, i, parts);
    }
    default:
      if (is_type(i)) return type(i);
      return unknown(i);
  }
}

void GoLowering::arguments(Index i, Children& out) {
  if (i == kAbsent) return;
  for (Index c : named(i)) out.push_back(is_type(c) ? type(c) : expression(c));
}

NodeId GoLowering::call(Index i) {
  Index callee = field(i, go::kFunctionField);
  if (callee == kAbsent) return unknown(i);
  Index list = field(i, go::kArgumentsField);
  if (text(callee) == "new" && list != kAbsent) {
    Index of = first_named(list);
    if (of != kAbsent && of == last_named(list)) {
      Children parts;
      if (is_made(of, parts)) {
        NodeId made = make(NodeKind::kNew, i, parts, {.type = type(of)});
        return make(NodeKind::kUnary, i, {made}, {.text = intern("&")});
      }
    }
  }
  if (text(callee) == "make" && list != kAbsent) {
    const Index of = first_named(list);
    const bool is_map = of != kAbsent && symbol(of) == go::kMapType;
    if (is_map || (of != kAbsent && symbol(of) == go::kChannelType)) {
      return make(is_map ? NodeKind::kMap : NodeKind::kArray, i, {}, {.type = type(of)});
    }
  }
  // (*T)(x): the parentheses hold what may be a type; it is called all the same.
  Index types = field(i, go::kTypeArgumentsField);
  const NodeId element = element_by_type(callee, types);
  Children parts{element != kNone ? element : expression(callee)};
  NodeId explicit_types = kNone;
  if (types != kAbsent && element == kNone) {
    Children listed;
    for (Index c : named(types)) {
      if (NodeId of = type(c); of != kNone) listed.push_back(of);
    }
    explicit_types = make(NodeKind::kTypeName, types, listed);
  }
  arguments(list, parts);
  return make(NodeKind::kCall, i, parts, {.type = explicit_types});
}

// table[key](x): a variable has no types to be made with; what the grammar takes for one is a key.
NodeId GoLowering::element_by_type(Index callee, Index types) {
  if (callee == kAbsent || types == kAbsent) return kNone;
  const bool is_name = symbol(callee) == go::kIdentifier || symbol(callee) == go::kTypeIdentifier;
  const Index base = is_name ? callee : first_named(callee);
  if (base == kAbsent || !variables_.contains(text(base))) return kNone;
  Index key = first_named(types);
  if (key == kAbsent || key != last_named(types)) return kNone;
  if (symbol(key) == go::kTypeElem) key = first_named(key);
  if (key == kAbsent) return kNone;
  NodeId base_node = expression(callee);
  return make_over(NodeKind::kIndex, tree_[callee].begin, tree_[types].end, {base_node, expression(key)});
}

NodeId GoLowering::generic_call(Index i, Index of) {
  Index callee = field(of, go::kTypeField), operand = field(i, go::kOperandField);
  if (callee == kAbsent || operand == kAbsent) return unknown(i);
  if (const NodeId element = element_by_type(callee, field(of, go::kTypeArgumentsField)); element != kNone)
    return make(NodeKind::kCall, i, {element, expression(operand)});
  NodeId callee_node = expression(callee);
  NodeId explicit_types = type(of);
  builder_.at(explicit_types).text = 0;
  return make(NodeKind::kCall, i, {callee_node, expression(operand)}, {.type = explicit_types});
}

NodeId GoLowering::slice(Index i) {
  Index base = field(i, go::kOperandField);
  if (base == kAbsent) return unknown(i);
  NodeId base_node = expression(base);
  Index from = field(i, go::kStartField), to = field(i, go::kEndField);
  NodeId from_node = from == kAbsent ? kNone : expression(from);
  NodeId to_node = to == kAbsent ? kNone : expression(to);
  return make(NodeKind::kSlice, i, {base_node, from_node, to_node});
}

NodeId GoLowering::composite(Index i) {
  Index of = field(i, go::kTypeField), body = field(i, go::kBodyField);
  if (of == kAbsent || body == kAbsent) return unknown(i);
  NodeId made = composite_of(body, of, type(of));
  builder_.at(made).begin = tree_[i].begin;
  return made;
}

// `of` is the written type of what the braces make, kAbsent if it is not written.
NodeId GoLowering::composite_of(Index body, Index of, NodeId of_node) {
  Index element = kAbsent;
  bool is_map = false;
  bool is_array = false;
  if (of != kAbsent) {
    is_map = symbol(of) == go::kMapType;
    is_array =
        symbol(of) == go::kSliceType || symbol(of) == go::kArrayType || symbol(of) == go::kImplicitLengthArrayType;
    if (is_map) element = field(of, go::kValueField);
    if (is_array) element = field(of, go::kElementField);
  }
  Children parts;
  bool keyed = false;
  // T{a, b}: members are given in the order they are declared.
  const std::vector<std::string> members =
      of == kAbsent || is_map || is_array ? std::vector<std::string>() : members_of(of);
  size_t position = 0;
  for (Index c : named(body)) {
    if (symbol(c) != go::kKeyedElement) {
      NodeId made = literal_element(c, element);
      if (position < members.size() && symbol(c) != go::kComment) {
        made = make(NodeKind::kKeyword, c, {made}, {.text = intern(members[position++])});
      }
      parts.push_back(made);
      continue;
    }
    Index key = field(c, go::kKeyField), value = field(c, go::kValueField);
    if (key == kAbsent || value == kAbsent) {
      parts.push_back(unknown(c));
      continue;
    }
    if (!is_map && !is_array) {
      NodeId value_node = literal_element(value, kAbsent);
      // A text as key: the type is a map that is declared elsewhere.
      Index written = symbol(key) == go::kLiteralElement ? first_named(key) : key;
      bool is_text = written != kAbsent &&
                     (symbol(written) == go::kInterpretedStringLiteral || symbol(written) == go::kRawStringLiteral);
      StringId name = is_text ? builder_.at(expression(written)).text : intern_text(key);
      parts.push_back(make(NodeKind::kKeyword, c, {value_node}, {.text = name}));
      continue;
    }
    keyed = true;
    NodeId key_node = literal_element(key, is_map ? field(of, go::kKeyField) : kAbsent);
    NodeId value_node = literal_element(value, element);
    const Node& constant = builder_.at(key_node);
    bool is_constant =
        constant.kind == NodeKind::kLiteral && (constant.op == static_cast<uint8_t>(LiteralKind::kString) ||
                                                constant.op == static_cast<uint8_t>(LiteralKind::kInteger));
    parts.push_back(is_constant ? make(NodeKind::kEntry, c, {value_node}, {.text = constant.text})
                                : make(NodeKind::kEntry, c, {value_node, key_node}));
  }
  if (is_array && keyed) {
    // Once one element has its index written, all have one: that of a bare element is the next.
    int64_t next = 0;
    for (NodeId& part : parts) {
      Node element_node = builder_.at(part);
      if (element_node.kind == NodeKind::kEntry) {
        std::string written = builder_.unit().strings[element_node.text];
        bool number = element_node.child_count == 1 && !written.empty() && written.size() < 10 &&
                      written.find_first_not_of("0123456789") == std::string::npos;
        next = number && next >= 0 ? std::stoll(written) + 1 : -1;
        continue;
      }
      StringId key = next < 0 ? intern("?") : intern(std::to_string(next++));
      part = make_over(NodeKind::kEntry, element_node.begin, element_node.end, {part}, {.text = key});
    }
    return make(NodeKind::kMap, body, parts, {.type = of_node});
  }
  if (is_map) {
    for (NodeId& part : parts) {
      Node entry = builder_.at(part);
      if (entry.kind != NodeKind::kEntry && entry.kind != NodeKind::kUnknown) {
        part = make_over(NodeKind::kUnknown, entry.begin, entry.end, {part});
      }
    }
  }
  NodeKind kind = is_map ? NodeKind::kMap : is_array ? NodeKind::kArray : NodeKind::kNew;
  return make(kind, body, parts, {.type = of_node});
}

// The members of a struct that is written out, or that this text defines, in order.
std::vector<std::string> GoLowering::members_of(Index of) const {
  if (symbol(of) == go::kGenericType) of = field(of, go::kTypeField);
  if (of != kAbsent && symbol(of) == go::kTypeIdentifier) {
    auto known = structs_.find(text(of));
    of = known == structs_.end() ? kAbsent : known->second;
  }
  std::vector<std::string> out;
  if (of == kAbsent || symbol(of) != go::kStructType) return out;
  Index list = child(of, go::kFieldDeclarationList);
  if (list == kAbsent) return out;
  for (Index declared : named(list)) {
    if (symbol(declared) != go::kFieldDeclaration) continue;
    bool has_name = false;
    for (Index c : named(declared)) {
      if (tree_[c].field != go::kNameField) continue;
      has_name = true;
      out.emplace_back(text(c));
    }
    Index type_at = field(declared, go::kTypeField);
    if (has_name || type_at == kAbsent) continue;
    std::string embedded = type_text(type_at);
    embedded = embedded.substr(0, embedded.find('['));
    out.push_back(embedded.substr(embedded.find_last_of(".*") + 1));
  }
  return out;
}

// An element in braces alone has the element type, and is its address where that is a pointer.
NodeId GoLowering::literal_element(Index i, Index of) {
  Index inner = symbol(i) == go::kLiteralElement ? first_named(i) : i;
  if (inner == kAbsent) return unknown(i);
  if (symbol(inner) != go::kLiteralValue) return expression(inner);
  if (of == kAbsent) return composite_of(inner, kAbsent, kNone);
  if (symbol(of) == go::kPointerType && first_named(of) != kAbsent) {
    Index to = first_named(of);
    NodeId made = composite_of(inner, to, type(to));
    return make(NodeKind::kUnary, inner, {made}, {.text = intern("&")});
  }
  return composite_of(inner, of, type(of));
}

}  // namespace vitrine::source
