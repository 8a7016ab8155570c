#include <algorithm>

#include "read/source/lang/kotlin_lowering.h"
#include "read/source/lang/literal.h"

namespace vitrine::source {

namespace {

struct InfixOperator {
  std::string_view word, sign;
};

constexpr InfixOperator kInfixOperators[] = {{"and", "&"},  {"or", "|"},   {"xor", "^"},
                                             {"shl", "<<"}, {"shr", ">>"}, {"ushr", ">>>"}};

// Properties that Kotlin's own types have, which no method of Java's stands behind.
constexpr std::string_view kOwnProperties[] = {"length", "size",   "indices", "lastIndex", "key",  "value",
                                               "keys",   "values", "entries", "javaClass", "java", "message",
                                               "cause",  "name",   "ordinal", "code",      "class"};
constexpr std::string_view kPairParts[] = {"first", "second", "third"};

// Types of the language whose members are asked for by Int::toByte.
constexpr std::string_view kBasicTypes[] = {"Int",    "Long",  "Short", "Byte",   "Char",
                                            "String", "UByte", "UInt",  "Boolean"};

bool is_basic_type(std::string_view name) {
  return std::ranges::find(kBasicTypes, name) != std::end(kBasicTypes);
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_own_property(std::string_view name) {
  for (std::string_view one : kOwnProperties) {
    if (one == name) return true;
  }
  return false;
}

std::string without_dollar_escapes(std::string_view written) {
  std::string out;
  for (size_t at = 0; at < written.size(); ++at) {
    if (written[at] == '\\' && at + 1 < written.size()) {
      if (written[at + 1] != '$') out += written[at];
      ++at;
    }
    out += written[at];
  }
  return out;
}

}  // namespace

NodeId KotlinLowering::named(Index where, StringId text) {
  return make(NodeKind::kName, where, {}, {.text = text});
}

NodeId KotlinLowering::binary_of(Index where, NodeId left, std::string_view operation, NodeId right) {
  return make(NodeKind::kBinary, where, {left, right}, {.text = intern(operation)});
}

NodeId KotlinLowering::temporary(Index where, NodeId initial, Children& out) {
  StringId called = intern("$" + std::to_string(++temporary_count_));
  Children value;
  if (initial != kNone) value.push_back(initial);
  out.push_back(make(NodeKind::kDeclare, where, value, {.text = called}));
  return out.back();
}

// Calls a function of these statements where it stands.
NodeId KotlinLowering::invoked(Index i, const Children& statements) {
  NodeId body = make(NodeKind::kBlock, i, statements);
  NodeId run = make(NodeKind::kFunction, i, {body}, {.flags = kThisAround});
  return make(NodeKind::kCall, i, {make(NodeKind::kLambda, i, {run})});
}

NodeId KotlinLowering::wrapped(Index i, Children before, NodeId value) {
  before.push_back(make(NodeKind::kReturn, i, {value}));
  return invoked(i, before);
}

NodeId KotlinLowering::whole_expression(Index i) {
  Children outer;
  outer.swap(before_);
  NodeId value = expression(i);
  outer.swap(before_);
  return outer.empty() ? value : wrapped(i, std::move(outer), value);
}

NodeId KotlinLowering::compound_value(Index i) {
  Children own;
  NodeId variable = temporary(i, kNone, own);
  StringId called = builder_.at(variable).text;
  if (!deliver_compound(i, {.to = Sink::To::kVariable, .variable = called}, own)) return unknown(i);
  before_.insert(before_.end(), own.begin(), own.end());
  return named(i, called);
}

NodeId KotlinLowering::expression(Index i) {
  switch (symbol(i)) {
    case kotlin::kIdentifier: return identifier(i);
    case kotlin::kThisExpression: return this_expression(i);
    case kotlin::kSuperExpression: return make(NodeKind::kSuper, i);
    case kotlin::kNumberLiteral: return number(i);
    case kotlin::kFloatLiteral: return literal(LiteralKind::kFloat, i, text(i));
    case kotlin::kCharacterLiteral: {
      std::string_view written = text(i);
      if (written.size() >= 2) written = written.substr(1, written.size() - 2);
      return literal(LiteralKind::kCharacter, i, decode_java_escapes(without_dollar_escapes(written)));
    }
    case kotlin::kStringLiteral: return string(i, 1);
    case kotlin::kMultilineStringLiteral: return string(i, 3);
    case kotlin::kCallExpression: return call(i);
    case kotlin::kNavigationExpression: return navigation(i);
    case kotlin::kCallableReference: {
      Index on = first_named(i), called = last_named(i);
      bool is_class = text(i).ends_with("class") && (called == kAbsent || symbol(called) != kotlin::kIdentifier);
      if (on == kAbsent) return unknown(i);
      if (!is_class && on == called) return named(i, intern(identifier_text(on)));
      if (!is_class && is_basic_type(dotted(on)) && !types_.contains(dotted(on))) return asked_of_basic(i, called);
      NodeId base = is_type(on) ? named(on, intern(dotted(on))) : expression(on);
      return make(NodeKind::kMember, i, {base}, {.text = is_class ? intern("class") : intern(identifier_text(called))});
    }
    case kotlin::kLambdaLiteral: return lambda(i);
    case kotlin::kAnonymousFunction: return anonymous_function(i);
    case kotlin::kObjectLiteral: return object_literal(i);
    case kotlin::kIfExpression: return if_value(i);
    case kotlin::kWhenExpression:
    case kotlin::kTryExpression: return compound_value(i);
    case kotlin::kBinaryExpression: return binary(i);
    case kotlin::kInfixExpression: return infix(i);
    case kotlin::kParenthesizedExpression:
    case kotlin::kLabeledExpression:
    case kotlin::kAnnotatedExpression: {
      Index inner = last_named(i);
      return inner == kAbsent ? make(NodeKind::kUnknown, i) : expression(inner);
    }
    case kotlin::kIndexExpression: {
      Index base = first_named(i), index = last_named(i);
      if (base == kAbsent || base == index) return unknown(i);
      NodeId base_node = expression(base);
      return make(NodeKind::kIndex, i, {base_node, expression(index)});
    }
    case kotlin::kUnaryExpression: {
      Index operand = field(i, kotlin::kArgumentField), sign = field(i, kotlin::kOperatorField);
      if (operand == kAbsent || sign == kAbsent) return unknown(i);
      NodeId value = expression(operand);
      if (text(sign) == "!!") return value;
      std::string written(text(sign));
      if (written.size() == 2 && tree_[sign].begin > tree_[operand].begin) written.insert(0, "p");
      return make(NodeKind::kUnary, i, {value}, {.text = intern(written)});
    }
    case kotlin::kAsExpression: {
      Index value = field(i, kotlin::kLeftField), to = field(i, kotlin::kRightField);
      if (value == kAbsent) return unknown(i);
      NodeId of = type(to);
      return make(NodeKind::kCast, i, {expression(value)}, {.type = of});
    }
    case kotlin::kIsExpression: {
      Index value = field(i, kotlin::kLeftField);
      NodeId of = type(field(i, kotlin::kRightField));
      if (value == kAbsent || of == kNone) return unknown(i);
      NodeId test = binary_of(i, expression(value), "instanceof", of);
      return has_word(i, kotlin::kNotIsWord) ? make(NodeKind::kUnary, i, {test}, {.text = intern("!")}) : test;
    }
    case kotlin::kInExpression: {
      Index left = field(i, kotlin::kLeftField), right = field(i, kotlin::kRightField);
      if (left == kAbsent || right == kAbsent) return unknown(i);
      NodeId left_node = expression(left);
      NodeId test = binary_of(i, left_node, "in", expression(right));
      return has_word(i, kotlin::kNotInWord) ? make(NodeKind::kUnary, i, {test}, {.text = intern("!")}) : test;
    }
    case kotlin::kRangeExpression: {
      Index left = first_named(i), right = last_named(i);
      if (left == kAbsent || left == right) return unknown(i);
      NodeId left_node = expression(left);
      return binary_of(i, left_node, has_word(i, kotlin::kRange) ? ".." : "..<", expression(right));
    }
    case kotlin::kSpreadExpression: {
      Index inner = first_named(i);
      return inner == kAbsent ? unknown(i) : make(NodeKind::kSpread, i, {expression(inner)});
    }
    case kotlin::kCollectionLiteral: {
      Children elements;
      for (Index c : Lowering::named(i)) elements.push_back(expression(c));
      return make(NodeKind::kArray, i, elements);
    }
    case kotlin::kUserType: {
      return named(i, intern(dotted(i)));
    }
    case kotlin::kReturnExpression:
    case kotlin::kThrowExpression: {
      Children statements;
      jump(i, statements);
      return invoked(i, statements);
    }
    default: return unknown(i);
  }
}

NodeId KotlinLowering::receiver_name(Index where, StringId receiver) {
  return receiver == 0 ? make(NodeKind::kThis, where) : named(where, receiver);
}

NodeId KotlinLowering::this_expression(Index i) {
  Index label = child(i, kotlin::kIdentifier);
  bool of_class = label != kAbsent && types_.contains(identifier_text(label));
  if (of_class && identifier_text(label) != type_name_) {
    NodeId of = make(NodeKind::kTypeName, label, {}, {.text = intern(identifier_text(label))});
    return make(NodeKind::kCast, i, {make(NodeKind::kThis, i)}, {.type = of});
  }
  if (receivers_.empty() || of_class) return make(NodeKind::kThis, i);
  return receiver_name(i, receivers_.back());
}

NodeId KotlinLowering::identifier(Index i) {
  std::string_view written = text(i);
  if (written == "true" || written == "false") return literal(LiteralKind::kBoolean, i, written);
  if (written == "null") return literal(LiteralKind::kNull, i, "null");
  std::string_view called = identifier_text(i);
  if (auto own = renamed_.find(std::string(called)); own != renamed_.end()) return named(i, intern(own->second));
  if (objects_.contains(called) && !locals_.contains(called)) {
    // The one object of its class.
    NodeId of = make(NodeKind::kTypeName, i, {}, {.text = intern(called)});
    return make(NodeKind::kNew, i, {}, {.type = of});
  }
  if (is_of_receiver(called, i))
    return make(NodeKind::kMember, i, {receiver_name(i, receivers_.back())}, {.text = intern(called)});
  if (called == "field" && set_property_ != 0 && !locals_.contains(called))
    return make(NodeKind::kMember, i, {make(NodeKind::kThis, i)}, {.text = set_property_});
  bool implicit = !receivers_.empty() && receivers_.back() != 0 && !called.empty() && !is_capital(called[0]) &&
                  called != "it" && called != "field" && !locals_.contains(called) && !properties_.contains(called) &&
                  !functions_.contains(called) && !imports_.contains(std::string(called));
  if (!implicit) return named(i, intern(called));
  NodeId base = receiver_name(i, receivers_.back());
  if (extension_properties_.contains(called)) {
    return make(NodeKind::kCall, i, {named(i, intern(called)), base});
  }
  if (is_own_property(called)) return make(NodeKind::kMember, i, {base}, {.text = intern(called)});
  std::string getter(called);
  if (getter[0] >= 'a' && getter[0] <= 'z') getter[0] = static_cast<char>(getter[0] - 'a' + 'A');
  getter.insert(0, "get");
  return make(NodeKind::kCall, i, {make(NodeKind::kMember, i, {base}, {.text = intern(getter)})});
}

bool KotlinLowering::is_path(Index i) const {
  while (symbol(i) == kotlin::kNavigationExpression) {
    Index base = first_named(i);
    if (base == kAbsent || has_word(i, kotlin::kDoubleColon)) return false;
    i = base;
  }
  return symbol(i) == kotlin::kIdentifier;
}

std::string_view KotlinLowering::root_name(Index i) const {
  while (symbol(i) == kotlin::kNavigationExpression && first_named(i) != kAbsent) i = first_named(i);
  return symbol(i) == kotlin::kIdentifier ? identifier_text(i) : std::string_view();
}

std::string KotlinLowering::path(Index i) const {
  std::string out;
  for (char c : text(i)) {
    if (c != '`' && c != ' ' && c != '\n' && c != '\r' && c != '\t') out += c;
  }
  return out;
}

bool KotlinLowering::is_type_path(Index i) const {
  if (!is_path(i)) return false;
  std::string_view root = root_name(i);
  std::string_view last = symbol(i) == kotlin::kIdentifier ? root : identifier_text(last_named(i));
  if (last.empty() || !is_capital(last[0])) return false;
  if (types_.contains(root)) return true;
  bool is_variable = locals_.contains(root) || properties_.contains(root) || root == "it";
  return !is_variable;
}

// x.name, where it is not called.
NodeId KotlinLowering::navigation(Index i) {
  Index on = first_named(i), called = last_named(i);
  if (on == kAbsent || on == called) return unknown(i);
  std::string_view member = identifier_text(called);
  if (has_word(i, kotlin::kDoubleColon)) {
    const std::string_view asked = identifier_text(on);
    if (symbol(on) == kotlin::kIdentifier && is_basic_type(asked) && !types_.contains(asked) && member != "class")
      return asked_of_basic(i, called);
    NodeId base = objects_.contains(root_name(on)) ? named(on, intern(path(on))) : expression(on);
    return make(NodeKind::kMember, i, {base}, {.text = intern(member)});
  }
  if (member == "entries" && symbol(on) == kotlin::kIdentifier && types_.contains(identifier_text(on)) &&
      !properties_.contains(member)) {
    NodeId base = named(on, intern(identifier_text(on)));
    NodeId callee = make(NodeKind::kMember, i, {base}, {.text = intern("values")});
    return make(NodeKind::kCall, i, {callee});
  }
  // Foo::class.java
  bool of_class = symbol(on) == kotlin::kCallableReference ||
                  (symbol(on) == kotlin::kNavigationExpression && has_word(on, kotlin::kDoubleColon));
  if (of_class && member.starts_with("java")) return expression(on);
  std::string_view root = root_name(on);
  bool is_variable =
      root.empty() || locals_.contains(root) || properties_.contains(root) || root == "it" || root == "field";
  bool is_static = is_path(on) && (!is_variable || is_type_path(on) || types_.contains(root));
  if (is_static && symbol(on) == kotlin::kIdentifier) {
    NodeId base = named(on, intern(identifier_text(on)));
    return make(NodeKind::kMember, i, {base}, {.text = intern(member)});
  }
  if (is_static) {
    std::string_view before = identifier_text(last_named(on));
    // A.B.name; but Object.field.name asks a value. (Android's R.string.name is a constant.)
    bool of_value = !before.empty() && !is_capital(before[0]) && is_capital(root[0]) && root != "R";
    if (!of_value) return make(NodeKind::kMember, i, {navigation(on)}, {.text = intern(member)});
  }
  NodeId base = expression(on);
  if (extension_properties_.contains(member)) {
    return make(NodeKind::kCall, i, {named(called, intern(member)), base});
  }
  bool own = member.empty() || properties_.contains(member) || is_own_property(member) || is_capital(member[0]);
  for (size_t part = 0; part < std::size(kPairParts) && !own; ++part) {
    if (member != kPairParts[part]) continue;
    NodeId at = literal(LiteralKind::kInteger, called, std::to_string(part));
    return make(NodeKind::kIndex, i, {base, at});
  }
  if (own) return make(NodeKind::kMember, i, {base}, {.text = intern(member)});
  std::string getter(member);
  if (!(getter.size() > 2 && getter.starts_with("is") && is_capital(getter[2]))) {
    if (getter[0] >= 'a' && getter[0] <= 'z') getter[0] = static_cast<char>(getter[0] - 'a' + 'A');
    getter.insert(0, "get");
  }
  NodeId callee = make(NodeKind::kMember, i, {base}, {.text = intern(getter)});
  return make(NodeKind::kCall, i, {callee});
}

NodeId KotlinLowering::number(Index i) {
  std::string_view written = text(i);
  while (!written.empty() &&
         (written.back() == 'L' || written.back() == 'l' || written.back() == 'u' || written.back() == 'U')) {
    written.remove_suffix(1);
  }
  std::string value = decode_integer(written);
  return value.empty() ? unknown(i) : literal(LiteralKind::kInteger, i, value);
}

NodeId KotlinLowering::text_part(Index where, uint32_t begin, uint32_t end, bool escapes) {
  std::string_view written = tree_.text.substr(begin, end - begin);
  std::string value = escapes ? decode_java_escapes(without_dollar_escapes(written)) : std::string(written);
  NodeId made = literal(LiteralKind::kString, where, value);
  builder_.at(made).begin = begin;
  builder_.at(made).end = end;
  return made;
}

// A text without `${…}` in it: `$name` stands for what it names, which the grammar does not always see.
void KotlinLowering::text_parts(Index where, uint32_t begin, uint32_t end, bool escapes, Children& out) {
  std::string_view whole = tree_.text;
  auto begins_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  uint32_t from = begin;
  for (uint32_t at = begin; at < end; ++at) {
    if (escapes && whole[at] == '\\') {
      ++at;
      continue;
    }
    if (whole[at] != '$' || at + 1 >= end || !begins_name(whole[at + 1])) continue;
    uint32_t stop = at + 1;
    while (stop < end && (begins_name(whole[stop]) || (whole[stop] >= '0' && whole[stop] <= '9'))) ++stop;
    if (at > from) out.push_back(text_part(where, from, at, escapes));
    std::string_view called = whole.substr(at + 1, stop - at - 1);
    if (called == "this") {
      out.push_back(receivers_.empty() ? make(NodeKind::kThis, where) : receiver_name(where, receivers_.back()));
    } else {
      out.push_back(make_over(NodeKind::kName, at + 1, stop, {}, {.text = intern(called)}));
    }
    from = stop;
    at = stop - 1;
  }
  if (end > from) out.push_back(text_part(where, from, end, escapes));
}

NodeId KotlinLowering::string(Index i, size_t quote) {
  uint32_t begin = tree_[i].begin + static_cast<uint32_t>(quote), end = tree_[i].end;
  end = end >= begin + quote ? end - static_cast<uint32_t>(quote) : begin;
  begin = std::min(begin, end);
  bool escapes = quote == 1;
  Children parts;
  uint32_t at = begin;
  for (Index part : Lowering::named(i)) {
    Index inner = symbol(part) == kotlin::kInterpolation ? first_named(part) : kAbsent;
    if (inner == kAbsent || tree_[part].begin < at) continue;
    text_parts(i, at, tree_[part].begin, escapes, parts);
    at = tree_[part].end;
    parts.push_back(expression(inner));
  }
  text_parts(i, at, std::max(at, end), escapes, parts);
  if (parts.size() == 1 && builder_.at(parts[0]).kind == NodeKind::kLiteral) {
    builder_.at(parts[0]).begin = tree_[i].begin;
    builder_.at(parts[0]).end = tree_[i].end;
    return parts[0];
  }
  return parts.empty() ? literal(LiteralKind::kString, i, "") : make(NodeKind::kConcat, i, parts);
}

NodeId KotlinLowering::binary(Index i) {
  Index left = field(i, kotlin::kLeftField), right = field(i, kotlin::kRightField),
        sign = field(i, kotlin::kOperatorField);
  if (left == kAbsent || right == kAbsent || sign == kAbsent) return unknown(i);
  std::string_view written = text(sign);
  if (written == "?:") return elvis(i, left, right);
  if (written == "===") written = "==";
  if (written == "!==") written = "!=";
  NodeId left_node = expression(left);
  NodeId right_node = written == "&&" || written == "||" ? whole_expression(right) : expression(right);
  return binary_of(i, left_node, written, right_node);
}

// `a ?: return` goes on with a; else the right side is what a missing left one is.
NodeId KotlinLowering::elvis(Index i, Index left, Index right) {
  NodeId value = expression(left);
  if (!is_jump(right)) return binary_of(i, value, "??", whole_expression(right));
  NodeId held = temporary(left, value, before_);
  StringId called = builder_.at(held).text;
  NodeId missing = binary_of(i, named(left, called), "==", literal(LiteralKind::kNull, i, "null"));
  Children outer, leaves;
  outer.swap(before_);
  jump(right, leaves);
  before_.insert(before_.end(), leaves.begin(), leaves.end());
  outer.swap(before_);
  NodeId body = make(NodeKind::kBlock, right, outer);
  before_.push_back(make(NodeKind::kIf, i, {missing, body}));
  return named(left, called);
}

NodeId KotlinLowering::infix(Index i) {
  Index left = first_named(i), right = last_named(i), called = kAbsent;
  for (Index c : Lowering::named(i)) {
    if (c != left && c != right && symbol(c) == kotlin::kIdentifier) called = c;
  }
  if (called == kAbsent) return unknown(i);
  std::string_view word = identifier_text(called);
  NodeId left_node = expression(left);
  NodeId right_node = expression(right);
  bool own = functions_.contains(word);
  if (!own) {
    for (const InfixOperator& one : kInfixOperators) {
      if (one.word == word) return binary_of(i, left_node, one.sign, right_node);
    }
    if (word == "to") return make(NodeKind::kArray, i, {left_node, right_node});
    if (word == "until") return binary_of(i, left_node, "..<", right_node);
  }
  if (extensions_.contains(word)) {
    return make(NodeKind::kCall, i, {named(called, intern(word)), left_node, right_node});
  }
  NodeId callee = make(NodeKind::kMember, i, {left_node}, {.text = intern(word)});
  return make(NodeKind::kCall, i, {callee, right_node});
}

// The one expression of a branch, kAbsent where there is more or less.
Tree::Index KotlinLowering::only_expression(Index i) const {
  if (symbol(i) != kotlin::kBlock) return i;
  Index first = first_named(i);
  return first != kAbsent && first == last_named(i) ? first : kAbsent;
}

bool KotlinLowering::is_simple_branch(Index i) const {
  Index only = only_expression(i);
  if (only == kAbsent || is_jump(only)) return false;
  switch (symbol(only)) {
    case kotlin::kAssignment:
    case kotlin::kPropertyDeclaration:
    case kotlin::kForStatement:
    case kotlin::kWhileStatement:
    case kotlin::kDoWhileStatement:
    case kotlin::kFunctionDeclaration:
    case kotlin::kWhenExpression:
    case kotlin::kTryExpression:
    case kotlin::kBlock: return false;
    case kotlin::kCallExpression: return !is_scope_function(only);
    default: return true;
  }
}

NodeId KotlinLowering::if_value(Index i) {
  Index when = field(i, kotlin::kConditionField), then = kAbsent, otherwise = kAbsent;
  bool is_else = false;
  for (Index c : tree_.children(i)) {
    if (symbol(c) == kotlin::kElseWord) is_else = true;
    if (c == when || !tree_[c].named || symbol(c) == kotlin::kComment) continue;
    (is_else ? otherwise : then) = c;
  }
  if (when == kAbsent || then == kAbsent || otherwise == kAbsent || !is_simple_branch(then) ||
      !is_simple_branch(otherwise)) {
    return compound_value(i);
  }
  NodeId condition = expression(when);
  NodeId then_node = whole_expression(only_expression(then));
  return make(NodeKind::kConditional, i, {condition, then_node, whole_expression(only_expression(otherwise))});
}

// Int::toByte, String::length: { it.toByte() }.
NodeId KotlinLowering::asked_of_basic(Index i, Index called) {
  constexpr std::string_view kProperties[] = {"length", "size", "code", "indices", "lastIndex"};
  const std::string_view name = identifier_text(called);
  const StringId it = intern("it");
  NodeId given = make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {}, {.text = it});
  NodeId asked = make(NodeKind::kMember, i, {named(i, it)}, {.text = intern(name)});
  if (std::ranges::find(kProperties, name) == std::end(kProperties)) asked = make(NodeKind::kCall, i, {asked});
  NodeId body = make(NodeKind::kBlock, i, {make(NodeKind::kReturn, i, {asked})});
  NodeId run = make(NodeKind::kFunction, i, {given, body}, {.flags = kThisAround});
  return make(NodeKind::kLambda, i, {run});
}

NodeId KotlinLowering::lambda(Index i, Index receiver_type) {
  if (symbol(i) == kotlin::kAnnotatedLambda) {
    Index inner = child(i, kotlin::kLambdaLiteral);
    return inner == kAbsent ? unknown(i) : lambda(inner, receiver_type);
  }
  Children outer;
  outer.swap(before_);
  bool outer_class = std::exchange(in_class_, false);
  Children parts, statements;
  const bool has_receiver = receiver_type != kAbsent;
  const StringId around_type = receiver_type_;
  if (has_receiver) {
    const StringId receiver = intern("$receiver");
    receivers_.push_back(receiver);
    receiver_type_ = intern(dotted(receiver_type));
    NodeId of = type(receiver_type);
    parts.push_back(
        make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {}, {.text = receiver, .type = of}));
  }
  if (Index list = child(i, kotlin::kLambdaParameters); list != kAbsent) {
    for (Index c : Lowering::named(list)) {
      if (symbol(c) == kotlin::kVariableDeclaration) {
        Index of = kAbsent;
        for (Index part : Lowering::named(c)) {
          if (is_type(part)) of = part;
        }
        NodeId of_node = type(of);
        parts.push_back(make(NodeKind::kParameter, c, {},
                             {.text = intern(identifier_text(child(c, kotlin::kIdentifier))), .type = of_node}));
      } else if (symbol(c) == kotlin::kMultiVariableDeclaration) {
        StringId called = intern("$" + std::to_string(++temporary_count_));
        parts.push_back(make(NodeKind::kParameter, c, {}, {.text = called}));
        declare_parts(c, named(c, called), kConst, statements);
      }
    }
  } else if (!has_receiver) {
    for (Index at = i; at < tree_[i].after; ++at) {
      if (symbol(at) != kotlin::kIdentifier || text(at) != "it") continue;
      parts.push_back(make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {}, {.text = intern("it")}));
      break;
    }
  }
  statements_of(i, {.to = Sink::To::kReturn}, statements);
  parts.push_back(make(NodeKind::kBlock, i, statements));
  if (has_receiver) receivers_.pop_back();
  receiver_type_ = around_type;
  in_class_ = outer_class;
  before_.swap(outer);
  NodeId run = make(NodeKind::kFunction, i, parts, {.flags = kThisAround});
  return make(NodeKind::kLambda, i, {run});
}

NodeId KotlinLowering::anonymous_function(Index i) {
  Children outer;
  outer.swap(before_);
  bool outer_class = std::exchange(in_class_, false);
  Children parts;
  parameters(child(i, kotlin::kFunctionValueParameters), parts);
  parts.push_back(function_block(child(i, kotlin::kFunctionBody), i));
  in_class_ = outer_class;
  before_.swap(outer);
  NodeId run = make(NodeKind::kFunction, i, parts, {.flags = kThisAround});
  return make(NodeKind::kLambda, i, {run});
}

}  // namespace vitrine::source
