#include <algorithm>

#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"
#include "read/source/lang/php_lowering.h"

namespace vitrine::source::php {

namespace {

// The escape whose letter stands at `at`; moves past it. What is no escape keeps its backslash.
void decode_escape(std::string_view text, size_t& at, std::string& out) {
  constexpr std::string_view kLetters = "nrtvef\\$\"";
  constexpr std::string_view kValues = "\n\r\t\v\x1b\f\\$\"";
  char c = text[at];
  size_t simple = kLetters.find(c);
  if (simple != std::string_view::npos) {
    out.push_back(kValues[simple]);
    ++at;
    return;
  }
  if (c >= '0' && c <= '7') {
    uint32_t value = 0;
    for (size_t end = std::min(at + 3, text.size()); at < end && text[at] >= '0' && text[at] <= '7'; ++at) {
      value = value * 8 + static_cast<uint32_t>(text[at] - '0');
    }
    out.push_back(static_cast<char>(value & 255));
    return;
  }
  size_t after = at + 1;
  if (c == 'x') {
    if (std::optional<uint32_t> value = read_hex(text, after, 1, 2)) {
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

// Each line without its first `indent` blanks.
std::string without_indent(std::string_view text, size_t indent, bool at_line_start) {
  std::string out;
  size_t left = at_line_start ? indent : 0;
  for (char c : text) {
    if (left > 0 && (c == ' ' || c == '\t')) {
      --left;
      continue;
    }
    left = c == '\n' ? indent : 0;
    out.push_back(c);
  }
  return out;
}

}  // namespace

std::string decode_single_quoted(std::string_view written) {
  std::string out;
  for (size_t i = 0; i < written.size(); ++i) {
    bool escape = written[i] == '\\' && i + 1 < written.size() && (written[i + 1] == '\\' || written[i + 1] == '\'');
    if (escape) ++i;
    out.push_back(written[i]);
  }
  return out;
}

std::string decode_double_quoted(std::string_view written) {
  std::string out;
  for (size_t i = 0; i < written.size();) {
    if (written[i] == '\\' && i + 1 < written.size()) {
      ++i;
      decode_escape(written, i, out);
    } else {
      out.push_back(written[i++]);
    }
  }
  return out;
}

NodeId PhpLowering::number(const Item& item) {
  std::string value = decode_integer(text(item));
  if (!value.empty() && item.kind == kIntegerSymbol) return literal(LiteralKind::kInteger, item, value);
  return literal(LiteralKind::kFloat, item, text(item));
}

// What stands between the substitutions is read from the text: the grammar does not give every run of it a node.
NodeId PhpLowering::interpolated(const Item& item, uint32_t from, uint32_t to, size_t indent, bool at_line_start) {
  Items items(*this, item);
  Nodes parts(*this);
  bool plain = true;
  bool outer = in_text_;
  in_text_ = true;
  auto run = [&](uint32_t end) {
    Item piece{.begin = from, .end = std::max(from, end)};
    std::string written = indent > 0 ? without_indent(text(piece), indent, at_line_start) : std::string(text(piece));
    std::string value = decode_double_quoted(written);
    if (!value.empty()) parts.push(literal(LiteralKind::kString, piece, value));
    at_line_start = false;
  };
  for (size_t i = 0; i < items.size(); ++i) {
    const Item part = items[i];
    bool is_text = part.kind == kStringContent || part.kind == kEscapeSequence || part.kind == kHeredocStart ||
                   part.kind == kHeredocEnd || part.begin < from || part.end > to;
    if (is_text || (!part.named && text(part) != "{" && text(part) != "}" && text(part) != "${")) continue;
    run(part.begin);
    from = part.end;
    plain = false;
    if (part.named) parts.push(expression(part));
  }
  in_text_ = outer;
  run(to);
  if (parts.size() == 0) return literal(LiteralKind::kString, item, "");
  if (plain && parts.size() == 1) return parts[0];
  return add(NodeKind::kConcat, item, parts);
}

// The text ends before the line of the closing word, whose indentation no line has.
NodeId PhpLowering::heredoc(const Item& item) {
  Items items(*this, item);
  Item body = items.with_field(kValueField);
  if (!body) return literal(LiteralKind::kString, item, "");
  Item end = items.with_field(kEndTagField);
  std::string_view whole = text(item);
  size_t first = whole.find('\n');
  uint32_t from = first == std::string_view::npos ? body.begin : item.begin + static_cast<uint32_t>(first) + 1;
  uint32_t to = body.end;
  size_t indent = 0;
  if (end && end.begin >= from) {
    std::string_view before = whole.substr(0, end.begin - item.begin);
    // The closing word's node may begin with the blanks before it.
    std::string_view word = text(end);
    indent = std::min(word.find_first_not_of(" \t\r\n"), word.size());
    size_t line = before.rfind('\n');
    if (size_t within = word.substr(0, indent).rfind('\n'); within != std::string_view::npos) {
      to = end.begin + static_cast<uint32_t>(within);
      indent -= within + 1;
    } else if (line != std::string_view::npos) {
      indent += before.size() - line - 1;
      to = item.begin + static_cast<uint32_t>(line);
    }
  }
  to = std::max(from, to);
  if (to > from && text({.begin = to - 1, .end = to}) == "\r") --to;
  if (item.kind == kHeredoc) return interpolated(body, from, to, indent, true);
  return literal(LiteralKind::kString, item, without_indent(text({.begin = from, .end = to}), indent, true));
}

}  // namespace vitrine::source::php
