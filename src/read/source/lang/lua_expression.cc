#include <algorithm>

#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"
#include "read/source/lang/lua_lowering.h"

namespace vitrine::source::lua {

namespace {

// The escape whose letter stands at `at`; moves past it.
void decode_escape(std::string_view text, size_t& at, std::string& out) {
  constexpr std::string_view kLetters = "abfnrtv\\\"'\n";
  constexpr std::string_view kValues = "\a\b\f\n\r\t\v\\\"'\n";
  const char c = text[at];
  if (const size_t simple = kLetters.find(c); simple != std::string_view::npos) {
    out.push_back(kValues[simple]);
    ++at;
    return;
  }
  if (c >= '0' && c <= '9') {
    uint32_t value = 0;
    for (const size_t end = std::min(at + 3, text.size()); at < end && text[at] >= '0' && text[at] <= '9'; ++at) {
      value = value * 10 + static_cast<uint32_t>(text[at] - '0');
    }
    out.push_back(static_cast<char>(value & 255));
    return;
  }
  if (c == 'z') {
    ++at;
    while (at < text.size() && isspace(static_cast<unsigned char>(text[at])) != 0) ++at;
    return;
  }
  size_t after = at + 1;
  if (c == 'x') {
    if (std::optional<uint32_t> value = read_hex(text, after, 2, 2)) {
      out.push_back(static_cast<char>(*value));
      at = after;
      return;
    }
  } else if (c == 'u' && after < text.size() && text[after] == '{') {
    ++after;
    std::optional<uint32_t> value = read_hex(text, after, 1, 8);
    if (value && after < text.size() && text[after] == '}') {
      append_utf8(out, *value);
      at = after + 1;
      return;
    }
  }
  out.push_back('\\');
}

// What the operators are called in the IR.
std::string_view operator_of(std::string_view written) {
  if (written == "and") return "&&";
  if (written == "or") return "||";
  if (written == "not") return "!";
  if (written == "~=") return "!=";
  return written == "^" ? "**" : written;
}

}  // namespace

std::string decode_text(std::string_view body) {
  std::string out;
  for (size_t i = 0; i < body.size();) {
    if (body[i] == '\\' && i + 1 < body.size()) {
      ++i;
      decode_escape(body, i, out);
    } else {
      out.push_back(body[i++]);
    }
  }
  return out;
}

NodeId LuaLowering::unknown(const Item& item) {
  mark_lowered(item);
  Nodes children(*this);
  Items items(*this, item);
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    const Item one = items[i];
    if (one.kind >= kReturnSymbol && one.kind <= kVariableDeclarationSymbol) {
      if (one.kind != kBlockSymbol && one.kind != kVariableListSymbol && one.kind != kExpressionListSymbol &&
          one.kind != kElseifSymbol && one.kind != kElseSymbol && one.kind != kGenericClauseSymbol &&
          one.kind != kNumericClauseSymbol) {
        statement(one, children);
        continue;
      }
    }
    children.push(expression(one));
  }
  return add(NodeKind::kUnknown, item, children);
}

NodeId LuaLowering::expression(const Item& item) {
  Items items(*this, item);
  switch (item.kind) {
    case kNilSymbol: return nil(item);
    case kTrueSymbol:
    case kFalseSymbol: return literal(LiteralKind::kBoolean, item, text(item));
    case kNumberSymbol: return number(item);
    case kStringSymbol: {
      std::string value;
      constant_text(item, value);
      return literal(LiteralKind::kString, item, value);
    }
    case kVarargSymbol: return add(NodeKind::kSpread, item, {name(item, "...")});
    case kIdentifierSymbol: return name(item, text(item));
    case kFunctionDefinitionSymbol: return lambda(item, false);
    case kParenthesizedSymbol: {
      const Item inner = items.first_named();
      if (!inner) return unknown(item);
      return inner.kind == kVarargSymbol ? vararg_at(inner, 1) : expression(inner);
    }
    case kDotIndexSymbol: {
      const Item base = items.with_field(kTableField), member = items.with_field(kFieldField);
      if (!base || !member) return unknown(item);
      // _G.x is x.
      if (text(base) == "_G") return name(item, text(member));
      return add(NodeKind::kMember, item, {expression(base)}, text(member));
    }
    case kBracketIndexSymbol: {
      const Item base = items.with_field(kTableField), index = items.with_field(kFieldField);
      if (!base || !index) return unknown(item);
      const NodeId whole = expression(base);
      return add(NodeKind::kIndex, item, {whole, expression(index)});
    }
    case kCallSymbol: return call(item);
    case kTableSymbol: return table(item);
    case kBinarySymbol: return binary(item);
    case kUnarySymbol: {
      const Item operand = items.with_field(kOperandField);
      if (!operand) return unknown(item);
      const NodeId value = expression(operand);
      const std::string_view sign = items.size() > 0 ? text(items[0]) : std::string_view();
      if (sign == "#") return add(NodeKind::kCall, item, {name(item, "rawlen"), value});
      return add(NodeKind::kUnary, item, {value}, operator_of(sign));
    }
    default: return unknown(item);
  }
}

// One of what `...` holds, counted from one.
NodeId LuaLowering::vararg_at(const Item& item, size_t place) {
  const NodeId all = name(item, "...");
  return add(NodeKind::kIndex, item, {all, literal(LiteralKind::kInteger, item, std::to_string(place))});
}

NodeId LuaLowering::number(const Item& item) {
  std::string_view written = text(item);
  for (std::string_view suffix : {"ULL", "ull", "LL", "ll"}) {
    if (written.ends_with(suffix)) written.remove_suffix(suffix.size());
  }
  const bool hex = written.starts_with("0x") || written.starts_with("0X");
  const bool binary_number = written.starts_with("0b") || written.starts_with("0B");
  if (!hex && !binary_number) {
    while (written.size() > 1 && written[0] == '0' && isdigit(static_cast<unsigned char>(written[1])) != 0) {
      written.remove_prefix(1);  // no octal numbers
    }
  }
  const std::string whole = decode_integer(written);
  if (!whole.empty()) return literal(LiteralKind::kInteger, item, whole);
  return literal(LiteralKind::kFloat, item, written);
}

bool LuaLowering::constant_text(const Item& item, std::string& out) {
  if (item.kind != kStringSymbol) return false;
  Items items(*this, item);
  const Item content = items.with_field(kContentField);
  std::string_view body = text_or_empty(content);
  if (!text(item).starts_with('[')) {
    out = decode_text(body);
    return true;
  }
  if (body.starts_with("\r\n")) {
    body.remove_prefix(2);
  } else if (body.starts_with('\n')) {
    body.remove_prefix(1);
  }
  out = body;
  return true;
}

// `a.b.c`; false for any other expression.
bool LuaLowering::dotted(const Item& item, std::string& out) {
  if (item.kind == kIdentifierSymbol) {
    out = text(item);
    return true;
  }
  if (item.kind != kDotIndexSymbol) return false;
  Items items(*this, item);
  const Item base = items.with_field(kTableField), member = items.with_field(kFieldField);
  if (!base || !member || !dotted(base, out)) return false;
  out += '.';
  out += text(member);
  return true;
}

NodeId LuaLowering::binary(const Item& item) {
  const Item sign = Items(*this, item).with_field(kOperatorField);
  if (sign && text(sign) == "..") return concatenation(item);
  const Spine chain = spine(item, {kBinarySymbol}, kLeftField, kOperatorField, kRightField);
  if (chain.steps.empty()) return unknown(item);
  // What is joined by `..` further down is not a part of this chain.
  size_t steps = 0;
  while (steps < chain.steps.size() && text(chain.steps[steps].operation) != "..") ++steps;
  const Item left = steps < chain.steps.size() ? chain.steps[steps].whole : chain.left;
  NodeId made = left.kind == kBinarySymbol && steps == chain.steps.size() ? unknown(left) : expression(left);
  for (size_t i = steps; i-- > 0;) {
    const Spine::Step& step = chain.steps[i];
    std::string_view operation = operator_of(text(step.operation));
    if (operation == "~") operation = "^";
    made = add(NodeKind::kBinary, step.whole, {made, expression(step.right)}, operation);
  }
  return made;
}

// a .. b .. c nests to the right.
NodeId LuaLowering::concatenation(const Item& item) {
  Nodes parts(*this);
  Item rest = item;
  while (rest.kind == kBinarySymbol) {
    Items items(*this, rest);
    const Item left = items.with_field(kLeftField), right = items.with_field(kRightField);
    const Item sign = items.with_field(kOperatorField);
    if (!left || !right || !sign || text(sign) != "..") break;
    parts.push(expression(left));
    rest = right;
  }
  if (parts.size() == 0) return unknown(item);
  parts.push(expression(rest));
  return add(NodeKind::kConcat, item, parts);
}

// {1, 2} is a list, {a = 1, [b] = 2} a map; in one with both, what stands without a key has its place as its key.
NodeId LuaLowering::table(const Item& item) {
  std::vector<Item> fields;
  bool keyed = false;
  {
    Items items(*this, item);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind != kFieldSymbol) continue;
      fields.push_back(items[i]);
      Items parts(*this, items[i]);
      keyed = keyed || parts.with_field(kNameField);
    }
  }
  Nodes children(*this);
  int place = 0;
  for (const Item& field : fields) {
    Items parts(*this, field);
    const Item key = parts.with_field(kNameField), value = parts.with_field(kValueField);
    if (!value) continue;
    const NodeId held = expression(value);
    if (!keyed) {
      children.push(held);
      continue;
    }
    std::string called;
    const bool computed = parts.has_token("[");
    if (!key) {
      if (at(held).kind == NodeKind::kSpread) continue;
      const NodeId at_place = literal(LiteralKind::kInteger, field, std::to_string(++place));
      children.push(add(NodeKind::kEntry, field, {held, at_place}));
    } else if (!computed) {
      children.push(add(NodeKind::kEntry, field, {held}, text(key)));
    } else if (constant_text(key, called) && !called.empty()) {
      children.push(add(NodeKind::kEntry, field, {held}, called));
    } else {
      children.push(add(NodeKind::kEntry, field, {held, expression(key)}));
    }
  }
  return add(fields.empty() || keyed ? NodeKind::kMap : NodeKind::kArray, item, children);
}

std::vector<Item> LuaLowering::given(const Item& list) {
  std::vector<Item> out;
  if (!list) return out;
  Items items(*this, list);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) out.push_back(items[i]);
  }
  return out;
}

void LuaLowering::arguments(const Item& list, Nodes& out) {
  const std::vector<Item> all = given(list);
  for (size_t i = 0; i < all.size(); ++i) {
    std::string called;
    if (i + 1 == all.size() && all[i].kind == kCallSymbol) {
      // f(unpack(list))
      Items parts(*this, all[i]);
      const Item what = parts.with_field(kNameField);
      const std::vector<Item> inner = given(parts.with_field(kArgumentsField));
      if (what && dotted(what, called) && (called == "unpack" || called == "table.unpack") && inner.size() == 1) {
        out.push(add(NodeKind::kSpread, all[i], {expression(inner[0])}));
        continue;
      }
    }
    out.push(expression(all[i]));
  }
}

NodeId LuaLowering::call(const Item& item) {
  Items items(*this, item);
  const Item called = items.with_field(kNameField), list = items.with_field(kArgumentsField);
  if (!called || !list) return unknown(item);
  if (called.kind == kIdentifierSymbol) {
    if (const NodeId special = special_call(item, text(called), list); special != kNone) return special;
  }
  // Nmap's `require` without a message.
  if (std::string name; dotted(called, name) && name == "stdnse.silent_require") {
    if (const NodeId special = special_call(item, "require", list); special != kNone) return special;
  }
  Nodes children(*this);
  if (called.kind == kMethodIndexSymbol) {
    Items parts(*this, called);
    const Item base = parts.with_field(kTableField), method = parts.with_field(kMethodField);
    if (!base || !method) return unknown(item);
    children.push(add(NodeKind::kMember, called, {expression(base)}, text(method)));
  } else {
    children.push(expression(called));
  }
  arguments(list, children);
  return add(NodeKind::kCall, item, children);
}

NodeId LuaLowering::special_call(const Item& item, std::string_view called, const Item& list) {
  if (own_names_.contains(std::string(called))) return kNone;
  const std::vector<Item> parts = given(list);
  std::string module;
  if (called == "require" && parts.size() == 1 && constant_text(parts[0], module)) {
    const NodeId made = add(NodeKind::kImportValue, item, {});
    at(made).text2 = intern(module);
    return made;
  }
  if (called == "select" && parts.size() == 2 && parts[1].kind == kVarargSymbol) {
    const NodeId all = name(parts[1], "...");
    std::string counted;
    if (constant_text(parts[0], counted) && counted == "#") {
      return add(NodeKind::kCall, item, {name(item, "rawlen"), all});
    }
    return add(NodeKind::kIndex, item, {all, expression(parts[0])});
  }
  if (called == "setmetatable" && parts.size() == 2) return made_with_metatable(item, parts[0], parts[1]);
  return kNone;
}

NodeId LuaLowering::function(const Item& item, std::string_view called, bool method, uint16_t flags) {
  Items items(*this, item);
  const std::string own(called);
  const std::string whole = own.empty() ? std::string() : qualified(own);
  const std::string outer_receiver = receiver_;
  Nodes children(*this);
  if (method) {
    const NodeId self = add(NodeKind::kParameter, item, {}, "self");
    at(self).flags |= kReceiver;
    children.push(self);
    receiver_ = "self";
  }
  for (const Item& one : listed(items.with_field(kParametersField))) {
    const NodeId made = add(NodeKind::kParameter, one, {}, text(one));
    if (one.kind == kVarargSymbol) {
      at(made).flags |= kVariadic;
      at(made).text2 = intern("*");
    }
    if ((flags & kReceiver) != 0 && children.size() == 0) {
      at(made).flags |= kReceiver;
      receiver_ = text(one);
    }
    children.push(made);
  }
  scopes_.push_back(own);
  ++function_depth_;
  children.push(block(items.with_field(kBodyField), item));
  --function_depth_;
  scopes_.pop_back();
  receiver_ = outer_receiver;
  const NodeId made = add(NodeKind::kFunction, item, children, own);
  at(made).text2 = intern(whole);
  at(made).flags = static_cast<uint16_t>(flags | (method ? kReceiver : 0));
  return made;
}

NodeId LuaLowering::lambda(const Item& item, bool method) {
  const NodeId made = function(item, "", method, 0);
  return add(NodeKind::kLambda, item, {made});
}

}  // namespace vitrine::source::lua
