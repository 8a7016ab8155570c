#include <algorithm>
#include <utility>

#include "read/source/lang/groovy_lowering.h"

namespace vitrine::source {

namespace {

struct Operator {
  std::string_view sign;
  int binds;
};

constexpr Operator kOperators[] = {
    {"||", 1},  {"&&", 2},         {"|", 3},  {"^", 4},   {"&", 5},  {"==", 6}, {"!=", 6},  {"===", 6},
    {"!==", 6}, {"<=>", 6},        {"=~", 6}, {"==~", 6}, {"<", 7},  {"<=", 7}, {">", 7},   {">=", 7},
    {"in", 7},  {"instanceof", 7}, {"as", 7}, {"!in", 7}, {"<<", 8}, {">>", 8}, {">>>", 8}, {"..", 8},
    {"..<", 8}, {"+", 9},          {"-", 9},  {"*", 10},  {"/", 10}, {"%", 10}, {"**", 11}};

constexpr std::string_view kAssigning[] = {"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", "**=", "?="};

constexpr uint32_t kMostLinks = 1000;  // of one chain of operators or members

template <size_t N>
bool one_of(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool is_capital(std::string_view name) {
  return !name.empty() && name[0] >= 'A' && name[0] <= 'Z';
}

}  // namespace

NodeId GroovyLowering::error(uint32_t from) {
  if (!at_end()) skip_to(place_.at + 1);
  return node(NodeKind::kUnknown, from);
}

StringId GroovyLowering::temporary(NodeId initial, uint32_t from, Children& out) {
  const StringId called = intern("$" + std::to_string(++temporary_count_));
  Children value;
  if (initial != kNone) value.push_back(initial);
  out.push_back(node(NodeKind::kDeclare, from, value, {.text = called}));
  return called;
}

NodeId GroovyLowering::lambda_of(uint32_t from, Children parameters, NodeId body) {
  parameters.push_back(body);
  const NodeId run = node(NodeKind::kFunction, from, parameters, {.flags = kThisAround});
  return node(NodeKind::kLambda, from, {run});
}

NodeId GroovyLowering::call_of(uint32_t from, NodeId base, std::string_view name, const Children& given) {
  Children parts{node(NodeKind::kMember, from, {base}, {.text = intern(name)})};
  parts.insert(parts.end(), given.begin(), given.end());
  return node(NodeKind::kCall, from, parts);
}

// … where no statement can stand before it.
NodeId GroovyLowering::whole_expression() {
  const uint32_t from = begin();
  Children outer;
  outer.swap(before_);
  NodeId value = expression();
  if (value == kNone) value = node(NodeKind::kUnknown, from);
  outer.swap(before_);
  if (outer.empty()) return value;
  outer.push_back(node(NodeKind::kReturn, from, {value}));
  const NodeId body = node(NodeKind::kBlock, from, outer);
  return node(NodeKind::kCall, from, {lambda_of(from, {}, body)});
}

NodeId GroovyLowering::expression() {
  const uint32_t from = begin();
  const Deeper deeper(*this);
  if (deeper.too_deep()) {
    skip_to(is("{") || is("(") || is("[") ? close_of(place_.at) + 1 : place_.at + 1);
    return node(NodeKind::kUnknown, from);
  }
  NodeId value = conditional();
  if (value != kNone && begins_argument()) value = called_bare(value, from);  // f a, b
  if (value == kNone || token().kind != TokenKind::kSign || !one_of(kAssigning, word())) return value;
  return assignment(value, from);
}

NodeId GroovyLowering::assignment(NodeId target, uint32_t from) {
  const std::string_view sign = word();
  skip();
  NodeId value = expression();
  if (value == kNone) value = node(NodeKind::kUnknown, from);
  // x.getName() = v, as x.name was read
  const Node asked = builder_.at(target);
  if (asked.kind == NodeKind::kCall && asked.child_count == 1) {
    const NodeId callee = builder_.unit().children[asked.first_child];
    const std::string_view getter = builder_.unit().text(callee);
    if (kind_of(callee) == NodeKind::kMember && getter.starts_with("get") && getter.size() > 3) {
      const std::string setter = "set" + std::string(getter.substr(3));
      const NodeId base = builder_.unit().child(callee, 0);
      if (sign == "=") return call_of(from, base, setter, {value});
    }
    return node(NodeKind::kUnknown, from, {target, value});
  }
  // Type.name = v of a type that is not this file's
  if (sign == "=" && asked.kind == NodeKind::kMember) {
    const NodeId base = builder_.unit().child(target, 0);
    const std::string name(builder_.unit().text(target));
    const Node on = builder_.at(base);
    const std::string_view type_name = on.kind == NodeKind::kName || on.kind == NodeKind::kMember
                                           ? std::string_view(builder_.unit().strings[on.text])
                                           : std::string_view();
    const bool foreign = is_capital(type_name) && !types_.contains(type_name) && !is_known(type_name);
    if (foreign && !name.empty() && name[0] >= 'a' && name[0] <= 'z' && !is_own_property(name)) {
      std::string setter = "set" + name;
      setter[3] = static_cast<char>(name[0] - 'a' + 'A');
      return call_of(from, base, setter, {value});
    }
  }
  const std::string_view written_sign = sign == "?=" ? std::string_view("=") : sign;
  return node(NodeKind::kAssign, from, {target, value}, {.text = intern(written_sign)});
}

NodeId GroovyLowering::conditional() {
  const uint32_t from = begin();
  NodeId value = binary(1);
  if (value == kNone) return value;
  if (is("?:")) {
    skip();
    return node(NodeKind::kBinary, from, {value, whole_expression()}, {.text = intern("??")});
  }
  if (!is("?")) return value;
  skip();
  const NodeId then = whole_expression();
  if (!take(":")) return node(NodeKind::kUnknown, from, {value, then});
  return node(NodeKind::kConditional, from, {value, then, whole_expression()});
}

NodeId GroovyLowering::binary(int least) {
  const uint32_t from = begin();
  NodeId left = unary();
  for (uint32_t links = 0; left != kNone; ++links) {
    const Token& one = token();
    if (one.kind != TokenKind::kSign && one.kind != TokenKind::kWord) return left;
    std::string_view sign = written(one);
    uint32_t length = 1;
    // A minus or a bracket on a new line begins a statement.
    if (one.on_new_line && sign != "||" && sign != "&&" && sign != "?" && sign != "<<" && sign != "==") return left;
    if (sign == "!" && (is("in", 1) || is("instanceof", 1)) && token(1).begin == one.end) {
      sign = is("in", 1) ? "!in" : "!instanceof";
      length = 2;
    }
    if (sign == ">" && is(">", 1) && token(1).begin == one.end) {
      sign = ">>";
      length = 2;
    }
    const bool negated = sign == "!instanceof";
    int binds = negated ? 7 : 0;
    for (const Operator& known : kOperators) {
      if (known.sign == sign) binds = known.binds;
    }
    if (binds < least || binds == 0) return left;
    if (links > kMostLinks) {
      skip_to(place_.at + 1);
      return node(NodeKind::kUnknown, from, {left});
    }
    for (uint32_t n = 0; n < length; ++n) skip();
    if (sign == "as") {
      left = coerced(left, from);
      continue;
    }
    if (sign == "instanceof" || negated) {
      const NodeId of = type();
      left = of == kNone ? node(NodeKind::kUnknown, from, {left})
                         : node(NodeKind::kBinary, from, {left, of}, {.text = intern("instanceof")});
      if (negated) left = node(NodeKind::kUnary, from, {left}, {.text = intern("!")});
      continue;
    }
    Children outer;
    if (sign == "&&" || sign == "||") outer.swap(before_);
    NodeId right = binary(binds + 1);
    if (right == kNone) right = node(NodeKind::kUnknown, from);
    if (sign == "&&" || sign == "||") {
      outer.insert(outer.end(), before_.begin(), before_.end());
      before_.swap(outer);
    }
    if (sign == "<<" && kind_of(right) != NodeKind::kLiteral && kind_of(left) != NodeKind::kLiteral) {
      left = call_of(from, left, "leftShift", {right});
    } else if (sign == "<<" && kind_of(right) == NodeKind::kLiteral &&
               builder_.at(right).op != static_cast<uint8_t>(LiteralKind::kInteger)) {
      left = call_of(from, left, "leftShift", {right});
    } else if (sign == "!in") {
      const NodeId test = node(NodeKind::kBinary, from, {left, right}, {.text = intern("in")});
      left = node(NodeKind::kUnary, from, {test}, {.text = intern("!")});
    } else {
      const std::string_view known = sign == "===" ? "==" : sign == "!==" ? "!=" : sign;
      left = node(NodeKind::kBinary, from, {left, right}, {.text = intern(known)});
    }
  }
  return left;
}

// [1, 2] as byte[]; { … } as T; [name: { … }] as T
NodeId GroovyLowering::coerced(NodeId value, uint32_t from) {
  const NodeId of = type();
  if (of == kNone) return value;
  const Node known = builder_.at(value);
  const bool is_array = (builder_.at(of).flags & kArrayType) != 0;
  if (known.kind == NodeKind::kArray && is_array) {
    builder_.at(value).type = of;
    return value;
  }
  bool all_closures = known.kind == NodeKind::kMap && known.child_count > 0;
  Children methods;
  for (uint32_t n = 0; n < known.child_count && all_closures; ++n) {
    const NodeId entry = builder_.unit().children[known.first_child + n];
    const NodeId held = builder_.unit().child(entry, 0);
    all_closures =
        kind_of(entry) == NodeKind::kEntry && builder_.at(entry).child_count == 1 && kind_of(held) == NodeKind::kLambda;
    if (all_closures) methods.push_back(entry);
  }
  if (!all_closures) return node(NodeKind::kCast, from, {value}, {.type = of});
  Children members{node(NodeKind::kBase, from, {}, {.type = of})};
  for (NodeId entry : methods) {
    const NodeId held = builder_.unit().child(entry, 0);
    Node function = builder_.at(builder_.unit().child(held, 0));
    Children parts;
    for (uint32_t n = 0; n < function.child_count; ++n) {
      parts.push_back(builder_.unit().children[function.first_child + n]);
    }
    function.text = builder_.at(entry).text;
    function.flags = 0;
    members.push_back(builder_.add(function, parts));
  }
  const std::string whole = qualified("$" + std::to_string(++anonymous_count_));
  const NodeId defined = node(NodeKind::kType, from, members, {.text2 = intern(whole), .flags = kAnonymous});
  return node(NodeKind::kNew, from, {defined}, {.type = of});
}

// (T) value
bool GroovyLowering::is_cast() const {
  const uint32_t close = close_of(place_.at);
  const uint32_t behind = behind_type(place_.at + 1);
  if (behind == place_.at + 1 || behind != close) return false;
  const uint32_t at = close + 1;
  if (at + 1 > place_.tokens.size() || place_.tokens[at].on_new_line) return false;
  const Token& next = place_.tokens[at];
  const std::string_view sign = written(next);
  const bool begins = next.kind == TokenKind::kNumber || next.kind == TokenKind::kText ||
                      next.kind == TokenKind::kValued ||
                      (next.kind == TokenKind::kWord && sign != "as" && sign != "in" && sign != "instanceof") ||
                      sign == "(" || sign == "[" || sign == "{";
  const std::string_view first = written(place_.tokens[place_.at + 1]);
  const bool primitive = !is_capital(first) && behind == place_.at + 2;
  return begins || (primitive && (sign == "-" || sign == "~"));
}

NodeId GroovyLowering::cast(uint32_t from) {
  skip();
  const NodeId of = type();
  take(")");
  NodeId value = unary();
  if (value == kNone) value = node(NodeKind::kUnknown, from);
  if (kind_of(value) == NodeKind::kArray && (builder_.at(of).flags & kArrayType)) {
    builder_.at(value).type = of;
    return value;
  }
  return node(NodeKind::kCast, from, {value}, {.type = of});
}

NodeId GroovyLowering::unary() {
  const uint32_t from = begin();
  const Deeper deeper(*this);
  if (deeper.too_deep()) {
    skip_to(place_.at + 1);
    return node(NodeKind::kUnknown, from);
  }
  if (is("(") && is_cast()) return cast(from);
  constexpr std::string_view kPrefixes[] = {"-", "+", "!", "~", "++", "--"};
  if (token().kind == TokenKind::kSign && one_of(kPrefixes, word())) {
    const std::string_view sign = word();
    skip();
    NodeId operand = unary();
    if (operand == kNone) operand = node(NodeKind::kUnknown, from);
    return node(NodeKind::kUnary, from, {operand}, {.text = intern(sign)});
  }
  if (is("*") && token(1).begin == token().end) {  // f(*list)
    skip();
    NodeId inner = unary();
    if (inner == kNone) inner = node(NodeKind::kUnknown, from);
    return node(NodeKind::kSpread, from, {inner});
  }
  NodeId value = postfix();
  if (value != kNone && (is("++") || is("--")) && !token().on_new_line) {
    const std::string sign = "p" + std::string(word());
    skip();
    value = node(NodeKind::kUnary, from, {value}, {.text = intern(sign)});
  }
  return value;
}

NodeId GroovyLowering::postfix() {
  const uint32_t from = begin();
  const std::string_view root = token().kind == TokenKind::kWord ? word() : std::string_view();
  const NodeId base = primary();
  return path(base, from, root);
}

NodeId GroovyLowering::primary() {
  const uint32_t from = begin();
  switch (token().kind) {
    case TokenKind::kNumber: return number();
    case TokenKind::kText:
    case TokenKind::kValued: return text_token();
    case TokenKind::kSign: break;
    case TokenKind::kWord:
      if (is("new")) return construction();
      if (is("true") || is("false")) {
        const std::string_view value = word();
        skip();
        return literal_node(LiteralKind::kBoolean, from, value);
      }
      if (is("null")) {
        skip();
        return literal_node(LiteralKind::kNull, from, "null");
      }
      if (is("this")) {
        skip();
        return node(NodeKind::kThis, from);
      }
      if (is("super")) {
        skip();
        return node(NodeKind::kSuper, from);
      }
      if (is("switch") && is("(", 1)) {
        Children statements;
        switch_statement(statements);
        give_last(statements.front());
        const NodeId body = node(NodeKind::kBlock, from, statements);
        return node(NodeKind::kCall, from, {lambda_of(from, {}, body)});
      }
      return name_or_call(from);
    default: return error(from);
  }
  if (is("(")) {
    const uint32_t close = close_of(place_.at);
    if (close + 1 < place_.tokens.size() && written(place_.tokens[close + 1]) == "->" && place_.at + 1 <= close) {
      // (a, b) -> …
      Children parts;
      parameters(parts);
      take("->");
      NodeId body = kNone;
      if (is("{")) {
        body = braced();
        give_last(body);
      } else {
        const NodeId value = whole_expression();
        body = node(NodeKind::kBlock, from, {node(NodeKind::kReturn, from, {value})});
      }
      return lambda_of(from, parts, body);
    }
    skip();
    NodeId value = expression();
    if (value == kNone) value = node(NodeKind::kUnknown, from);
    skip_to(close);
    take(")");
    return value;
  }
  if (is("[")) return bracketed();
  if (is("{")) return closure();
  if (is("@") && token(1).kind == TokenKind::kWord) {
    annotation();
    return node(NodeKind::kUnknown, from);
  }
  return error(from);
}

// Whether a bare name is one of what a `with` is called on.
bool GroovyLowering::is_of_receiver(std::string_view name) const {
  if (receivers_.empty() || locals_.contains(name) || is_capital(name) || name == "it" || imported_.contains(name)) {
    return false;
  }
  const auto own = fields_of_.find(type_name_);
  if (own != fields_of_.end() && own->second.contains(name)) return false;
  return !functions_.contains(name) || (type_name_.empty() && methods_.contains(name));
}

// A name by itself; one of a receiver that a `with` gives is asked of it.
NodeId GroovyLowering::name_or_call(uint32_t from) {
  const std::string_view name = word();
  skip();
  const bool called = (is("(") || is("{")) && !token().on_new_line;
  if (!is_of_receiver(name) || is("->")) return name_node(from, name);
  const NodeId base = name_node(from, receivers_.back());
  if (called) return node(NodeKind::kMember, from, {base}, {.text = intern(name)});
  if (begins_argument()) return node(NodeKind::kMember, from, {base}, {.text = intern(name)});
  if (is(".")) return name_node(from, name);  // a package
  return property_of(base, name, from, false);
}

// base.name where it is not called.
NodeId GroovyLowering::property_of(NodeId base, std::string_view name, uint32_t from, bool is_static) {
  const NodeId plain = node(NodeKind::kMember, from, {base}, {.text = intern(name)});
  if (is_static || name.empty() || is_capital(name) || is_own_property(name) || name == "class" || name == "length") {
    return plain;
  }
  const Node known = builder_.at(base);
  if (known.kind == NodeKind::kName && maps_.contains(builder_.unit().strings[known.text])) {
    return node(NodeKind::kIndex, from, {base, literal_node(LiteralKind::kString, from, name)});
  }
  if (known.kind == NodeKind::kThis || known.kind == NodeKind::kMap) return plain;
  std::string getter = "get" + std::string(name);
  if (name[0] >= 'a' && name[0] <= 'z') getter[3] = static_cast<char>(name[0] - 'a' + 'A');
  return call_of(from, base, getter);
}

// .b.c.D
bool GroovyLowering::leads_to_type() const {
  for (uint32_t ahead = 0; is(".", ahead) && token(ahead + 1).kind == TokenKind::kWord; ahead += 2) {
    if (is_capital(word(ahead + 1))) return true;
  }
  return false;
}

// What stands behind a value: members, calls, indices, closures.
NodeId GroovyLowering::path(NodeId base, uint32_t from, std::string_view root) {
  // A path of names that no value of this file begins: a type, or a package and a type.
  bool is_static = !root.empty() && kind_of(base) == NodeKind::kName && (!is_known(root) || types_.contains(root)) &&
                   (is_capital(root) || leads_to_type());
  for (uint32_t links = 0; base != kNone; ++links) {
    if (links > kMostLinks) {
      skip_to(place_.at + 1);
      return node(NodeKind::kUnknown, from, {base});
    }
    const bool same_line = !token().on_new_line;
    if (is(".") || is("?.") || is("*.") || is(".&") || is(".@") || is("::") || (is("?") && is("?.", 0))) {
      if (!member(base, from, is_static)) return base;
      continue;
    }
    if (is("(") && same_line) {
      base = called(base, from);
      is_static = false;
      continue;
    }
    if (is("[") && same_line && token().begin == last_end()) {
      skip();
      const uint32_t close = place_.at == 0 ? 0 : close_of(place_.at - 1);
      Children indices;
      arguments_until(close, indices);
      take("]");
      // x[1, 3] takes several.
      const NodeId index = indices.size() == 1 ? indices[0] : node(NodeKind::kUnknown, from, indices);
      base = node(NodeKind::kIndex, from, {base, index});
      is_static = false;
      continue;
    }
    const NodeKind kind = kind_of(base);
    if (is("{") && same_line && (kind == NodeKind::kName || kind == NodeKind::kMember)) {
      base = called(base, from);
      is_static = false;
      continue;
    }
    return base;
  }
  return base;
}

// One `.name` and what makes a call of it.
bool GroovyLowering::member(NodeId& base, uint32_t from, bool& is_static) {
  const std::string_view sign = word();
  skip();
  std::string name;
  NodeId computed = kNone;
  if (token().kind == TokenKind::kWord) {
    name = word();
    skip();
  } else if (token().kind == TokenKind::kText || token().kind == TokenKind::kValued) {
    computed = text_token();
    if (kind_of(computed) == NodeKind::kLiteral) name = builder_.unit().text(computed);
  } else {
    return false;
  }
  if (sign == ".&" || sign == "::") {
    base = node(NodeKind::kMember, from, {base}, {.text = intern(name), .op = 1});
    is_static = false;
    return true;
  }
  if (name.empty()) {
    base = node(NodeKind::kUnknown, from, {base, computed});
    is_static = false;
    return true;
  }
  const bool same_line = !token().on_new_line;
  const bool is_called = (is("(") || is("{")) && same_line;
  if (is("{") && same_line) {
    NodeId made = kNone;
    if (loop_or_scope(base, name, from, &made)) {
      base = made;
      is_static = false;
      return made != kNone;
    }
  }
  if (sign == "*.") {
    // list*.name is list.collect { it.name }
    const StringId it = intern("it");
    NodeId one = node(NodeKind::kMember, from, {name_node(from, it)}, {.text = intern(name)});
    one = is_called ? called(one, from) : property_of(name_node(from, it), name, from, false);
    const NodeId body = node(NodeKind::kBlock, from, {node(NodeKind::kReturn, from, {one})});
    const NodeId parameter = node(NodeKind::kParameter, from, {}, {.text = it});
    base = call_of(from, base, "collect", {lambda_of(from, {parameter}, body)});
    is_static = false;
    return true;
  }
  if (name == "call" && is("(") && same_line && kind_of(base) == NodeKind::kName && !functions_.contains("call")) {
    is_static = false;  // of a closure
    return true;
  }
  if (is_called || begins_argument() || sign == ".@") {
    base = node(NodeKind::kMember, from, {base}, {.text = intern(name)});
    is_static = is_static && !is_called;
    return true;
  }
  base = property_of(base, name, from, is_static);
  is_static = is_static && kind_of(base) == NodeKind::kMember && !is_own_property(name);
  return true;
}

}  // namespace vitrine::source
