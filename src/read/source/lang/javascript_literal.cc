#include <algorithm>

#include "read/source/lang/javascript_lowering.h"
#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"

namespace vitrine::source::javascript {

namespace {

// `\uXXXX` (a pair of surrogates is one code point) or `\u{…}`, with `at` behind the u.
bool decode_unicode(std::string_view text, size_t& at, std::string& out) {
  if (at < text.size() && text[at] == '{') {
    size_t after = at + 1;
    std::optional<uint32_t> value = read_hex(text, after, 1, 8);
    if (!value || after >= text.size() || text[after] != '}') return false;
    append_utf8(out, *value);
    at = after + 1;
    return true;
  }
  std::optional<uint32_t> value = read_hex(text, at, 4, 4);
  if (!value) return false;
  bool high = *value >= 0xD800 && *value < 0xDC00;
  if (high && text.substr(at, 2) == "\\u") {
    size_t after = at + 2;
    std::optional<uint32_t> low = read_hex(text, after, 4, 4);
    if (low && *low >= 0xDC00 && *low < 0xE000) {
      append_utf8(out, 0x10000 + ((*value - 0xD800) << 10) + (*low - 0xDC00));
      at = after;
      return true;
    }
  }
  append_utf8(out, *value);
  return true;
}

// The escape whose letter stands at `at`; moves past it.
void decode_escape(std::string_view text, size_t& at, std::string& out) {
  constexpr std::string_view kLetters = "bfnrtv";
  constexpr std::string_view kValues = "\b\f\n\r\t\v";
  char c = text[at];
  size_t simple = kLetters.find(c);
  if (simple != std::string_view::npos) {
    out.push_back(kValues[simple]);
    ++at;
  } else if (c == '\n' || c == '\r') {
    at += text.substr(at, 2) == "\r\n" ? 2 : 1;
  } else if (c >= '0' && c <= '7') {
    uint32_t value = 0;
    for (size_t end = std::min(at + 3, text.size()); at < end && text[at] >= '0' && text[at] <= '7'; ++at) {
      uint32_t next = value * 8 + static_cast<uint32_t>(text[at] - '0');
      if (next > 255) break;
      value = next;
    }
    append_utf8(out, value);
  } else if (c == 'x') {
    size_t after = at + 1;
    std::optional<uint32_t> value = read_hex(text, after, 2, 2);
    if (value) append_utf8(out, *value);
    at = value ? after : at + 1;
  } else if (c == 'u') {
    ++at;
    decode_unicode(text, at, out);
  } else {
    out.push_back(c);
    ++at;
  }
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "1.5e3" as "1500"; nothing where the value is no integer of at most 18 digits.
std::optional<std::string> whole_number(const std::string& written) {
  size_t exponent_at = written.find_first_of("eE");
  std::string mantissa = written.substr(0, exponent_at);
  int exponent = 0;
  if (exponent_at != std::string::npos) {
    std::string_view digits = std::string_view(written).substr(exponent_at + 1);
    if (!digits.empty() && digits[0] == '+') digits.remove_prefix(1);
    if (!all_digits(digits) || digits.size() > 2) return std::nullopt;
    exponent = std::stoi(std::string(digits));
  }
  size_t dot = mantissa.find('.');
  std::string fraction = dot == std::string::npos ? std::string() : mantissa.substr(dot + 1);
  mantissa = mantissa.substr(0, dot);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  if (fraction.size() > static_cast<size_t>(exponent)) return std::nullopt;
  std::string digits = mantissa + fraction + std::string(static_cast<size_t>(exponent) - fraction.size(), '0');
  if (!all_digits(digits)) return std::nullopt;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  if (digits.size() > 18) return std::nullopt;
  return digits;
}

}  // namespace

void decode_escapes(std::string_view written, std::string& out) {
  for (size_t i = 0; i < written.size();) {
    if (written[i] == '\\' && i + 1 < written.size()) {
      ++i;
      decode_escape(written, i, out);
    } else {
      out.push_back(written[i++]);
    }
  }
}

std::optional<Number> number_value(std::string_view written) {
  std::string_view digits = written;
  if (!digits.empty() && digits.back() == 'n') digits.remove_suffix(1);
  std::string whole = decode_integer(digits);
  if (!whole.empty()) return Number{LiteralKind::kInteger, whole};
  // What has a letter as its second character has a radix, and is then no decimal number.
  if (digits.size() > 1 && digits[0] == '0' && std::string_view("xXoObB").find(digits[1]) != std::string_view::npos) {
    return std::nullopt;
  }
  std::string plain(digits);
  std::erase(plain, '_');
  std::optional<std::string> value = whole_number(plain);
  if (value) return Number{LiteralKind::kInteger, *value};
  return Number{LiteralKind::kFloat, plain};
}

NodeId JavaScriptLowering::number(const Item& item) {
  std::optional<Number> value = number_value(text(item));
  return value ? literal(value->kind, item, value->text) : add(NodeKind::kUnknown, item, {});
}

std::string JavaScriptLowering::string_value(const Item& item) {
  std::string_view written = text(item);
  if (written.size() >= 2 && written.back() == written.front()) written.remove_suffix(1);
  if (!written.empty()) written.remove_prefix(1);
  std::string value;
  value.reserve(written.size());
  decode_escapes(written, value);
  return value;
}

// /-/g is new RegExp("-", "g").
NodeId JavaScriptLowering::regular_expression(const Item& item) {
  const std::string_view written = text(item);
  const size_t last = written.rfind('/');
  if (written.size() < 2 || written.front() != '/' || last == 0 || last == std::string_view::npos) {
    return add(NodeKind::kUnknown, item, {});
  }
  const uint32_t behind = item.begin + static_cast<uint32_t>(last);
  const NodeId pattern =
      literal(LiteralKind::kString, {.begin = item.begin, .end = behind + 1}, std::string(written.substr(1, last - 1)));
  const NodeId flags =
      literal(LiteralKind::kString, {.begin = behind + 1, .end = item.end}, std::string(written.substr(last + 1)));
  const NodeId made = add(NodeKind::kNew, item, {pattern, flags});
  at(made).type = add(NodeKind::kTypeName, item, {}, "RegExp");
  return made;
}

// What stands between the substitutions is read from the text: the grammar does not give every run of it a node.
NodeId JavaScriptLowering::template_string(const Item& item) {
  Items items(*this, item);
  Nodes parts(*this);
  std::string held;
  uint32_t from = item.begin + 1;
  uint32_t last = item.end > from ? item.end - 1 : from;
  bool plain = true;
  auto flush = [&](uint32_t to) {
    Item run{.begin = from, .end = std::max(from, to)};
    held.clear();
    decode_escapes(text(run), held);
  };
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kTemplateSubstitution) continue;
    plain = false;
    flush(items[i].begin);
    if (!held.empty()) parts.push(literal(LiteralKind::kString, {.begin = from, .end = items[i].begin}, held));
    Item inner = Items(*this, items[i]).first_named();
    parts.push(inner ? expression(inner) : add(NodeKind::kUnknown, items[i], {}));
    from = items[i].end;
  }
  flush(last);
  if (plain) return literal(LiteralKind::kString, item, held);
  if (!held.empty()) parts.push(literal(LiteralKind::kString, {.begin = from, .end = last}, held));
  return add(NodeKind::kConcat, item, parts);
}

}  // namespace vitrine::source::javascript
