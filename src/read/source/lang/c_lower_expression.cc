#include <algorithm>
#include <utility>

#include "read/source/lang/c_literal.h"
#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

namespace {

bool is_identifier(std::string_view text) {
  if (text.empty()) return false;
  for (char c : text) {
    bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
                static_cast<unsigned char>(c) >= 0x80;
    if (!word) return false;
  }
  return true;
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\\') out += c;
  }
  return out;
}

}  // namespace

NodeId Lowering::expression(Index i) {
  if (is_error(i)) return unknown(i);
  if (objc_) {
    if (NodeId made = construct(i); made != kNone) return made;
  }
  switch (symbol(i)) {
    case Syntax::kIdentifier:
    case Syntax::kFieldIdentifier:
    case Syntax::kTypeIdentifier:
    case Syntax::kNamespaceIdentifier: return name(i);
    case Syntax::kPrimitiveType:
    case Syntax::kSizedType:
    case Syntax::kMacroType:
    case Syntax::kTemplateType: return type_name(i);
    case Syntax::kTypeDescriptor: return type_descriptor(i);
    case Syntax::kQualified:
    case Syntax::kTemplateFunction:
    case Syntax::kTemplateMethod:
    case Syntax::kDependentName: {
      if (written(i) == "std::nullopt") return add_literal(i, LiteralKind::kNull, {});
      QualifiedName parts;
      qualified(i, parts);
      NodeId out = from_parts(parts);
      return out != kNone ? out : unknown(i);
    }
    case Syntax::kNumber: return number(i);
    case Syntax::kString:
    case Syntax::kRawString: return string(i);
    case Syntax::kConcatenatedString: return concatenated(i);
    case Syntax::kCharacter: {
      Literal literal = character_literal(written(i));
      return add_literal(i, literal.kind, literal.text);
    }
    case Syntax::kTrue: return add_literal(i, LiteralKind::kBoolean, "true");
    case Syntax::kFalse: return add_literal(i, LiteralKind::kBoolean, "false");
    case Syntax::kNullLiteral: return add_literal(i, LiteralKind::kNull, {});
    case Syntax::kThisExpression: return add(NodeKind::kThis, i);
    case Syntax::kParenthesized: {
      Index inner = first_named(i);
      if (inner == kAbsent) return unknown(i);
      if (is(inner, Syntax::kCompoundStatement)) return add(NodeKind::kUnknown, i, {block(inner)});
      return expression(inner);
    }
    case Syntax::kCallExpression: return call(i);
    case Syntax::kFieldExpression: {
      Index base = child(i, Field::kArgument);
      Index member = child(i, Field::kField);
      if (base == kAbsent || member == kAbsent) return unknown(i);
      if (objc_) return objc_member(i, false);
      QualifiedName parts;
      qualified(member, parts);
      return add(NodeKind::kMember, i, {expression(base)}, parts.joined());
    }
    case Syntax::kSubscriptExpression: {
      Index base = child(i, Field::kArgument);
      Index index = child(i, cpp_ ? Field::kIndices : Field::kIndex);
      if (is(index, Syntax::kSubscriptArguments)) index = first_named(index);
      if (base == kAbsent || index == kAbsent) return unknown(i);
      NodeId base_id = expression(base);
      return add(NodeKind::kIndex, i, {base_id, expression(index)});
    }
    case Syntax::kAssignment: {
      Index left = child(i, Field::kLeft);
      Index right = child(i, Field::kRight);
      Index op = child(i, Field::kOperator);
      if (left == kAbsent || right == kAbsent || op == kAbsent) return unknown(i);
      if (objc_) {
        if (NodeId made = objc_assignment(i, left, right); made != kNone) return made;
      }
      NodeId target = objc_ && is(left, Syntax::kFieldExpression) ? objc_member(left, true) : expression(left);
      return add(NodeKind::kAssign, i, {target, expression(right)}, view_.tree->text_of(op));
    }
    case Syntax::kCommaExpression:
    case Syntax::kBinaryExpression: return binary(i);
    case Syntax::kUnaryExpression:
    case Syntax::kPointerExpression: {
      Index op = child(i, Field::kOperator);
      Index operand = child(i, Field::kArgument);
      if (op == kAbsent || operand == kAbsent) return unknown(i);
      return unary(i, written(op), operand);
    }
    case Syntax::kUpdateExpression: {
      Index op = child(i, Field::kOperator);
      Index operand = child(i, Field::kArgument);
      if (op == kAbsent || operand == kAbsent) return unknown(i);
      std::string text = (op > operand ? "p" : "") + std::string(written(op));
      return unary(i, text, operand);
    }
    case Syntax::kCastExpression: {
      Index type = child(i, Field::kType);
      Index value = child(i, Field::kValue);
      if (value == kAbsent) return unknown(i);
      NodeId made = type_name(type);
      NodeId id = add(NodeKind::kCast, i, {expression(value)});
      builder_.at(id).type = made;
      return id;
    }
    case Syntax::kConditionalExpression: {
      Index test = child(i, Field::kCondition);
      Index then = child(i, Field::kConsequence);
      Index otherwise = child(i, Field::kAlternative);
      if (test == kAbsent || otherwise == kAbsent) return unknown(i);
      NodeId condition_id = expression(test);
      NodeId then_id = then == kAbsent ? condition_id : expression(then);  // a ?: b
      return add(NodeKind::kConditional, i, {condition_id, then_id, expression(otherwise)});
    }
    case Syntax::kCompoundLiteral: return compound_literal(i);
    case Syntax::kInitializerList: return initializer_list(i);
    case Syntax::kSizeof:
    case Syntax::kAlignof: return sized(i);
    case Syntax::kExtension: {
      Index inner = first_named(i);
      return inner == kAbsent ? unknown(i) : expression(inner);
    }
    case Syntax::kNewExpression: return new_expression(i);
    case Syntax::kLambdaExpression: return lambda(i);
    case Syntax::kParameterPack: {
      Index inner = first_named(i);
      return inner == kAbsent ? unknown(i) : add(NodeKind::kSpread, i, {expression(inner)});
    }
    case Syntax::kCoAwait: {
      Index inner = child(i, Field::kArgument);
      return inner == kAbsent ? unknown(i) : unary(i, "await", inner);
    }
    case Syntax::kUserLiteral: {
      Index inner = first_named(i);
      if (inner == kAbsent) return unknown(i);
      NodeId value = expression(inner);  // "x"_hex is operator""_hex("x")
      std::string_view suffix = written(i).substr(node(inner).end - node(inner).begin);
      NodeId function_name = add(NodeKind::kName, i, {}, "operator\"\"" + std::string(suffix));
      return add(NodeKind::kCall, i, {function_name, value});
    }
    default: return unknown(i);
  }
}

// The text is the original's: where it is no identifier, the pretreatment put a name's shape over something else.
NodeId Lowering::name(Index i) {
  std::string_view text = written(i);
  if (objc_) {
    if (NodeId made = objc_name(i, text); made != kNone) return made;
  }
  if (is_identifier(text)) return add(NodeKind::kName, i, {}, text);
  if (text.find("##") != std::string_view::npos) return add(NodeKind::kName, i, {}, without_blanks(text));
  char first = text.empty() ? '\0' : text[0];
  bool word = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '_';
  return word ? type_name(i) : add(NodeKind::kUnknown, i);
}

NodeId Lowering::callee(Index i, NodeId& type_arguments) {
  QualifiedName parts;
  switch (symbol(i)) {
    case Syntax::kQualified:
    case Syntax::kTemplateFunction: {
      qualified(i, parts);
      type_arguments = type_argument_node(i, parts.type_arguments);
      NodeId out = from_parts(parts);
      return out != kNone ? out : unknown(i);
    }
    case Syntax::kFieldExpression: {
      Index base = child(i, Field::kArgument);
      Index member = child(i, Field::kField);
      if (base == kAbsent || member == kAbsent) return unknown(i);
      qualified(member, parts);
      type_arguments = type_argument_node(member, parts.type_arguments);
      // (object.*pointer)(…): what is called is what the pointer holds.
      for (Index c : children(i)) {
        const std::string_view sign = cpp_ && !node(c).named ? view_.tree->text_of(c) : std::string_view();
        if (sign == ".*" || sign == "->*") return add(NodeKind::kName, member, {}, parts.joined());
      }
      return add(NodeKind::kMember, i, {expression(base)}, parts.joined());
    }
    case Syntax::kParenthesized: {
      Index inner = first_named(i);
      return cpp_ && is(inner, Syntax::kFieldExpression) ? callee(inner, type_arguments) : expression(i);
    }
    default: return expression(i);
  }
}

NodeId Lowering::call(Index i) {
  Index function = child(i, Field::kFunction);
  Index list = child(i, Field::kArguments);
  if (function == kAbsent || list == kAbsent) return unknown(i);
  const Construct* cast = objc_ && is(function, Syntax::kParenthesized) ? construct_at(list) : nullptr;
  if (cast != nullptr && construct_at(function) == nullptr) {
    // (Type)[a b]
    const Construct what = *cast;
    std::vector<Index> parts;
    for (Index c : children(list)) {
      if (node(c).named && !is(c, Syntax::kComment)) parts.push_back(c);
    }
    NodeId value = construct_of(list, what, parts);
    NodeId type = add(NodeKind::kTypeName, function, {}, written(first_named(function)));
    NodeId id = add(NodeKind::kCast, i, {value});
    builder_.at(id).type = type;
    return id;
  }
  bool functional_cast = is(function, Syntax::kPrimitiveType);
  bool named_cast =
      is(function, Syntax::kTemplateFunction) && written(function).find("_cast") != std::string_view::npos;
  NodeId type_arguments = kNone;
  NodeId target = functional_cast ? kNone : callee(function, type_arguments);
  Nodes below{target};
  Nodes passed = arguments(list, is(function, Syntax::kIdentifier) && function_like_.contains(written(function)));
  if (functional_cast && passed.size() == 1) {
    NodeId type = type_name(function);
    NodeId id = add(NodeKind::kCast, i, passed);
    builder_.at(id).type = type;
    return id;
  }
  if (named_cast && passed.size() == 1 && type_arguments != kNone) {
    NodeId type = builder_.unit().child(type_arguments, 0);
    if (builder_.unit().kind(type) == NodeKind::kTypeName) {
      NodeId id = add(NodeKind::kCast, i, passed);
      builder_.at(id).type = type;
      return id;
    }
  }
  if (cpp_ && is(function, Syntax::kIdentifier) &&
      (constructed_.contains(std::string(written(function))) ||
       other_names_.contains(std::string(written(function))))) {
    // W(1024), where W is a class of this text, or a name that it gives to one
    NodeId type = add(NodeKind::kTypeName, function, {}, written(function));
    NodeId id = add(NodeKind::kNew, i, passed);
    builder_.at(id).type = type;
    return id;
  }
  if (type_arguments != kNone && passed.size() == 1 && written(function).starts_with("std::get<")) {
    // std::get<1>(tuple) is an element, std::get<T>(variant) what it holds.
    NodeId type = builder_.unit().child(type_arguments, 0);
    if (builder_.unit().kind(type) == NodeKind::kLiteral) return add(NodeKind::kIndex, i, {passed[0], type});
    NodeId id = add(NodeKind::kCast, i, passed);
    if (builder_.unit().kind(type) == NodeKind::kTypeName) builder_.at(id).type = type;
    return id;
  }
  if (target == kNone) below[0] = add(NodeKind::kName, function, {}, written(function));
  below.insert(below.end(), passed.begin(), passed.end());
  NodeId id = add(NodeKind::kCall, i, below);
  builder_.at(id).type = type_arguments;
  return id;
}

// A macro gets its arguments as they are written.
Lowering::Nodes Lowering::arguments(Index list, bool of_macro) {
  Nodes out;
  for (Index c : children(list)) {
    if (!node(c).named || is(c, Syntax::kComment) || node(c).missing) continue;
    if (!of_macro && listed(c, false, out)) continue;
    out.push_back(is(c, Syntax::kCompoundStatement) ? add(NodeKind::kUnknown, c, {block(c)}) : expression(c));
  }
  return out;
}

void Lowering::comma_parts(Index i, Nodes& out) {
  while (is(i, Syntax::kCommaExpression)) {
    Index left = child(i, Field::kLeft);
    if (left != kAbsent) out.push_back(expression(left));
    i = child(i, Field::kRight);
  }
  if (i != kAbsent) out.push_back(expression(i));
}

NodeId Lowering::unary(Index i, std::string_view op, Index operand) {
  return add(NodeKind::kUnary, i, {expression(operand)}, op);
}

NodeId Lowering::binary(Index i) {
  Index left = child(i, Field::kLeft);
  Index right = child(i, Field::kRight);
  Index op = child(i, Field::kOperator);
  if (left == kAbsent || right == kAbsent) return unknown(i);
  std::string_view text = op == kAbsent ? "," : view_.tree->text_of(op);
  if (text == "and") text = "&&";
  if (text == "or") text = "||";
  // (PBYTE)&length: Windows' names for pointers, which no file declares.
  const Index inner = text == "&" && is(left, Syntax::kParenthesized) ? first_named(left) : kAbsent;
  const std::string_view name = inner != kAbsent && is(inner, Syntax::kIdentifier) ? written(inner) : "";
  const bool capitals = std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
  const bool is_pointer = capitals && name.size() > 3 && (name.starts_with("LP") || name.starts_with('P'));
  if (is_pointer && node(left).end == node(op).begin && node(op).end == node(right).begin) {
    const NodeId made = add(NodeKind::kTypeName, inner, {}, name);
    const NodeId id = add(NodeKind::kCast, i, {unary(i, "&", right)});
    builder_.at(id).type = made;
    return id;
  }
  NodeId left_id = expression(left);
  return add(NodeKind::kBinary, i, {left_id, expression(right)}, text);
}

NodeId Lowering::string(Index i) {
  return add_literal(i, LiteralKind::kString, string_literal(written(i)));
}

NodeId Lowering::concatenated(Index i) {
  bool all_literal = true;
  std::string joined;
  Nodes parts;
  for (Index c : children(i)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    if (is(c, Syntax::kString) || is(c, Syntax::kRawString)) {
      std::string text = string_literal(written(c));
      joined += text;
      parts.push_back(add_literal(c, LiteralKind::kString, text));
    } else {
      all_literal = false;
      parts.push_back(expression(c));
    }
  }
  return all_literal ? add_literal(i, LiteralKind::kString, joined) : add(NodeKind::kConcat, i, parts);
}

// The grammar takes a sign into the number.
NodeId Lowering::number(Index i) {
  std::string_view text = written(i);
  bool sign = !text.empty() && (text[0] == '-' || text[0] == '+');
  std::optional<Literal> literal = number_literal(sign ? text.substr(1) : text);
  if (!literal) return add(NodeKind::kUnknown, i);
  NodeId value = add_literal(i, literal->kind, literal->text);
  if (!sign) return value;
  builder_.at(value).begin = std::min(begin(i) + 1, end(i));
  return add(NodeKind::kUnary, i, {value}, text.substr(0, 1));
}

NodeId Lowering::initializer_list(Index i) {
  bool designators = child_with(i, Syntax::kInitializerPair) != kAbsent;
  for (Index c : children(i)) designators = designators || designates(c);
  Nodes below;
  for (Index c : children(i)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    const size_t position = below.size();
    if (is(c, Syntax::kInitializerPair)) {
      below.push_back(designated(c));
    } else if (listed(c, designators, below)) {
      continue;
    } else if (designators) {
      NodeId value = expression(c);
      below.push_back(add(NodeKind::kEntry, c, {value}, std::to_string(position)));
    } else {
      below.push_back(expression(c));
    }
  }
  return add(designators ? NodeKind::kMap : NodeKind::kArray, i, below);
}

// .a.b = v is a = {b = v}; [3] = v has the key "3"; [first ... last] and computed keys keep the key's expression.
NodeId Lowering::designated(Index pair) {
  Index value = child(pair, Field::kValue);
  std::vector<Index> path;
  for (Index c : children(pair)) {
    if (node(c).field == static_cast<uint16_t>(Field::kDesignator)) path.push_back(c);
  }
  if (value == kAbsent || path.empty()) return add(NodeKind::kEntry, pair, {unknown(pair)});
  NodeId below = expression(value);
  for (size_t n = path.size(); n-- > 0;) {
    Index key = is(path[n], Syntax::kFieldIdentifier) ? path[n] : first_named(path[n]);
    if (key == kAbsent) key = path[n];
    NodeId entry = kNone;
    std::optional<Literal> index;
    if (is(key, Syntax::kNumber) && !is(path[n], Syntax::kSubscriptRangeDesignator)) {
      index = number_literal(written(key));
    }
    if (is(path[n], Syntax::kFieldDesignator) || is(path[n], Syntax::kFieldIdentifier)) {
      entry = add(NodeKind::kEntry, pair, {below}, written(key));
    } else if (index) {
      entry = add(NodeKind::kEntry, pair, {below}, index->text);
    } else {
      NodeId computed = is(path[n], Syntax::kSubscriptRangeDesignator) ? unknown(path[n]) : expression(key);
      entry = add(NodeKind::kEntry, pair, {below, computed});
    }
    below = n == 0 ? entry : add(NodeKind::kMap, pair, {entry});
  }
  return below;
}

NodeId Lowering::new_expression(Index i) {
  Index type = child(i, Field::kType);
  Index list = child(i, Field::kArguments);
  Nodes passed = list == kAbsent ? Nodes{} : arguments(list);
  NodeId made = type_name(type);
  Index array = child(i, Field::kDeclarator);
  // new int, new int(1000): one element of an array, as what is pointed at is one.
  const bool number =
      array == kAbsent && made != kNone && passed.size() <= 1 && type != kAbsent && is_number_type(written(type));
  if ((array != kAbsent || number) && made != kNone) builder_.at(made).flags |= kArrayType;
  const bool elements = array != kAbsent && is(list, Syntax::kInitializerList);  // new int[2]{1, 2}
  if ((number || elements) && !passed.empty()) return add(NodeKind::kArray, i, passed);
  NodeId id = add(NodeKind::kNew, i, passed);
  builder_.at(id).type = made;
  return id;
}

// The captures' own initialisers stand as declarations at the start of the body.
NodeId Lowering::lambda(Index i) {
  Index shape = child(i, Field::kDeclarator);
  Index body = child(i, Field::kBody);
  Nodes below;
  Index list = shape == kAbsent ? kAbsent : child(shape, Field::kParameters);
  if (list != kAbsent) parameters(list, below);
  Nodes statements;
  Index captures = child(i, Field::kCaptures);
  if (captures != kAbsent) {
    for (Index c : children(captures)) {
      if (!is(c, Syntax::kLambdaCapture)) continue;
      Index left = child(c, Field::kLeft);
      Index right = child(c, Field::kRight);
      if (left == kAbsent || right == kAbsent) continue;
      NodeId value = expression(right);
      statements.push_back(add(NodeKind::kDeclare, c, {value}, written(left)));
    }
  }
  const Index returned = std::exchange(returned_, kAbsent);
  if (body != kAbsent) statements.push_back(block(body));
  returned_ = returned;
  Index at = body == kAbsent ? i : body;
  below.push_back(statements.size() == 1 && body != kAbsent ? statements[0] : add(NodeKind::kBlock, at, statements));
  NodeId made = add(NodeKind::kFunction, i, below);
  return add(NodeKind::kLambda, i, {made});
}

NodeId Lowering::compound_literal(Index i) {
  Index type = child(i, Field::kType);
  Index value = child(i, Field::kValue);
  if (value == kAbsent) return unknown(i);
  NodeId made = type_name(type);
  bool construction =
      cpp_ && !is(type, Syntax::kTypeDescriptor) && !lists_elements(type, value) && !names_members(value);
  Nodes passed = construction ? arguments(value) : Nodes{expression(value)};
  // int{1000}
  const bool number = construction && passed.size() == 1 && is_number_type(written(type));
  NodeId id = add(construction && !number ? NodeKind::kNew : NodeKind::kCast, i, passed);
  builder_.at(id).type = made;
  return id;
}

// std::vector<int> v{1, 2, 3}: what a container of the standard library holds, and no size or range of iterators.
bool Lowering::lists_elements(Index type, Index value) const {
  constexpr std::string_view kContainers[] = {"vector",        "list",     "deque",        "set",
                                              "unordered_set", "multiset", "forward_list", "initializer_list"};
  if (!cpp_ || type == kAbsent || !is(value, Syntax::kInitializerList)) return false;
  std::string_view name = written(type);
  name = name.substr(0, name.find('<'));
  while (!name.empty() && name.back() == ' ') name.remove_suffix(1);
  if (const size_t colon = name.rfind(':'); colon != std::string_view::npos) name.remove_prefix(colon + 1);
  if (std::ranges::find(kContainers, name) == std::end(kContainers)) return false;
  size_t elements = 0, literals = 0;
  for (Index c : children(value)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    ++elements;
    const std::string_view text = written(c);
    const char first = text.empty() ? ' ' : text.front();
    // (A name in capital letters is a number.)
    const bool constant = first >= 'A' && first <= 'Z' && std::ranges::all_of(text, [](char one) {
                            return one == '_' || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9');
                          });
    literals += (first >= '0' && first <= '9') || first == '"' || first == '\'' || text == "true" || text == "false" ||
                constant;
  }
  return elements > 2 || (elements > 0 && elements == literals);
}

// {.rounds = 500}: a structure's members by their names.
bool Lowering::names_members(Index list) const {
  return is(list, Syntax::kInitializerList) && child_with(list, Syntax::kInitializerPair) != kAbsent;
}

// std::vector<unsigned char> v{other}: of bytes, one value that is no literal is another container that is copied.
bool Lowering::copies_bytes(Index type) const {
  if (!cpp_ || type == kAbsent) return false;
  std::string_view name = written(type);
  const size_t open = name.find("vector<");
  if (open == std::string_view::npos || !name.ends_with(">")) return false;
  name = name.substr(open + 7, name.size() - open - 8);
  for (std::string_view byte : {"unsigned char", "uint8_t", "std::uint8_t", "char", "byte", "BYTE", "std::byte"}) {
    if (name == byte) return true;
  }
  return false;
}

NodeId Lowering::sized(Index i) {
  Index operand = child(i, Field::kValue);
  if (operand == kAbsent) operand = child(i, Field::kType);
  if (operand == kAbsent) operand = first_named(i);
  if (operand == kAbsent) return unknown(i);
  return unary(i, is(i, Syntax::kSizeof) ? "sizeof" : "alignof", operand);
}

// Whatever can be lowered below a node that is not understood, in order.
NodeId Lowering::unknown(Index i) {
  Items items;
  if (view_.tree->has_children(i)) sequence_of(i, items);
  Nodes below;
  for (const Item& item : items) below.push_back(item.id);
  return add(NodeKind::kUnknown, i, below);
}

}  // namespace vitrine::source::c
