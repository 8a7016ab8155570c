#include <algorithm>

#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"
#include "read/source/lang/python_lowering.h"

namespace vitrine::source::python {

namespace {

struct Prefix {
  bool raw = false;
  bool bytes = false;
  bool format = false;
};

Prefix prefix_of(std::string_view start) {
  Prefix prefix;
  for (char c : start) {
    if (c == 'r' || c == 'R') prefix.raw = true;
    if (c == 'b' || c == 'B') prefix.bytes = true;
    if (c == 'f' || c == 'F' || c == 't' || c == 'T') prefix.format = true;
  }
  return prefix;
}

void append_value(std::string& out, uint32_t value, bool bytes) {
  if (bytes) {
    out.push_back(static_cast<char>(value & 0xFF));
  } else {
    append_utf8(out, value);
  }
}

// The escape whose letter stands at `at`; moves past it. False: no escape, the backslash stands for itself.
bool decode_escape(std::string_view text, size_t& at, bool bytes, std::string& out) {
  constexpr std::string_view kLetters = "\\'\"abfnrtv";
  constexpr std::string_view kValues = "\\'\"\a\b\f\n\r\t\v";
  char c = text[at];
  size_t simple = kLetters.find(c);
  if (simple != std::string_view::npos) {
    out.push_back(kValues[simple]);
    ++at;
    return true;
  }
  if (c == '\n' || c == '\r') {
    at += text.substr(at, 2) == "\r\n" ? 2 : 1;
    return true;
  }
  if (c >= '0' && c <= '7') {
    uint32_t value = 0;
    for (size_t end = std::min(at + 3, text.size()); at < end && text[at] >= '0' && text[at] <= '7'; ++at) {
      value = value * 8 + static_cast<uint32_t>(text[at] - '0');
    }
    append_value(out, value, bytes);
    return true;
  }
  size_t digits = c == 'x' ? 2 : bytes ? 0 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  if (digits == 0) return false;
  size_t after = at + 1;
  std::optional<uint32_t> value = read_hex(text, after, digits, digits);
  if (!value) return false;
  append_value(out, *value, bytes);
  at = after;
  return true;
}

}  // namespace

void decode_content(std::string_view written, bool raw, bool bytes, bool format, std::string& out) {
  for (size_t i = 0; i < written.size();) {
    char c = written[i];
    if (c == '\\' && !raw && i + 1 < written.size()) {
      ++i;
      if (!decode_escape(written, i, bytes, out)) out.push_back('\\');
    } else if (c == '\r') {
      out.push_back('\n');
      i += written.substr(i, 2) == "\r\n" ? 2 : 1;
    } else if (format && (c == '{' || c == '}') && i + 1 < written.size() && written[i + 1] == c) {
      out.push_back(c);
      i += 2;
    } else {
      out.push_back(c);
      ++i;
    }
  }
}

NodeId PythonLowering::string(const Item& item) {
  Strings strings;
  Nodes parts(*this);
  string_parts(item, strings, parts);
  return finish_string(item, strings, parts);
}

NodeId PythonLowering::concatenated(const Item& item) {
  Strings strings;
  Nodes parts(*this);
  Items items(*this, item);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kString) string_parts(items[i], strings, parts);
  }
  return finish_string(item, strings, parts);
}

void PythonLowering::string_parts(const Item& item, Strings& strings, Nodes& parts) {
  Items items(*this, item);
  Item start = items.with_kind(kStringStart);
  Prefix prefix = prefix_of(start ? text(start) : std::string_view());
  strings.bytes = strings.bytes || prefix.bytes;
  if (strings.held.empty()) strings.held_begin = item.begin;
  for (size_t i = 0; i < items.size(); ++i) {
    Item part = items[i];
    if (part.kind == kStringContent) {
      if (strings.held.empty()) strings.held_begin = part.begin;
      decode_content(text(part), prefix.raw, prefix.bytes, prefix.format, strings.held);
      strings.held_end = part.end;
    } else if (part.kind == kInterpolation) {
      strings.plain = false;
      flush_text(strings, parts);
      parts.push(interpolation(part));
    }
  }
}

void PythonLowering::flush_text(Strings& strings, Nodes& parts) {
  if (strings.held.empty()) return;
  Item span;
  span.begin = strings.held_begin;
  span.end = strings.held_end;
  parts.push(literal(strings.bytes ? LiteralKind::kBytes : LiteralKind::kString, span, strings.held));
  strings.held.clear();
}

NodeId PythonLowering::finish_string(const Item& item, Strings& strings, Nodes& parts) {
  if (strings.plain) return literal(strings.bytes ? LiteralKind::kBytes : LiteralKind::kString, item, strings.held);
  flush_text(strings, parts);
  return add(NodeKind::kConcat, item, parts);
}

// With a format or a conversion other than to a string, the text put in is not the value's own: f"{n:04d}" is
// "{:04d}".format(n).
NodeId PythonLowering::interpolation(const Item& item) {
  Items items(*this, item);
  Item value = items.with_field(kExpressionField);
  Item format = items.with_field(kFormatField);
  Item conversion = items.with_field(kConversionField);
  if (!value) return unknown(item);
  NodeId made = expression(value);
  bool changed = (format && text(format) != ":") || (conversion && text(conversion) != "!s") || items.has_token("=");
  if (!changed) return made;
  if (!format) return add(NodeKind::kUnknown, item, {made});
  const bool is_plain = std::ranges::all_of(text(format).substr(1), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
  if (is_plain && !conversion && !items.has_token("=")) {
    const NodeId pattern = literal(LiteralKind::kString, format, "{" + std::string(text(format)) + "}");
    return add(NodeKind::kCall, item, {add(NodeKind::kMember, item, {pattern}, "format"), made});
  }
  NodeId specifier = unknown(format);
  return add(NodeKind::kUnknown, item, {made, specifier});
}

NodeId PythonLowering::number(const Item& item) {
  std::string_view written = text(item);
  if (item.kind == kInteger) {
    std::string value = decode_integer(written);
    if (!value.empty()) return literal(LiteralKind::kInteger, item, value);
    if (written.find_first_of("jJ") == std::string_view::npos) return add(NodeKind::kUnknown, item, {});
  }
  std::string plain(written);
  std::erase(plain, '_');
  return literal(LiteralKind::kFloat, item, plain);
}

}  // namespace vitrine::source::python
