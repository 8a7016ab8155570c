// Texts, plain and with values in them, numbers, lists and maps.
#include <algorithm>
#include <utility>

#include "read/source/lang/groovy_lowering.h"
#include "read/source/lang/literal.h"

namespace vitrine::source {

namespace {

bool begins_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::string decoded(std::string_view body, bool escapes) {
  if (!escapes) return std::string(body);
  std::string out;
  for (size_t at = 0; at < body.size(); ++at) {
    if (body[at] == '\\' && at + 1 < body.size()) {
      if (body[at + 1] == '\n') {
        ++at;
        continue;
      }
      if (body[at + 1] != '$') out += body[at];
      ++at;
    }
    out += body[at];
  }
  return decode_java_escapes(out);
}

}  // namespace

NodeId GroovyLowering::number() {
  const uint32_t from = begin();
  std::string_view value = word();
  skip();
  const bool is_hex = value.starts_with("0x") || value.starts_with("0X");
  while (!value.empty() && std::string_view("lLgGiI").find(value.back()) != std::string_view::npos)
    value.remove_suffix(1);
  if (!is_hex && value.find_first_of(".eEfFdD") != std::string_view::npos) {
    return literal_node(LiteralKind::kFloat, from, value);
  }
  const std::string decimal = decode_integer(value);
  return decimal.empty() ? node(NodeKind::kUnknown, from) : literal_node(LiteralKind::kInteger, from, decimal);
}

NodeId GroovyLowering::text_value(const Token& one, uint32_t from, uint32_t end, std::string_view body) {
  const bool slashed = tree_.text[one.begin] == '/' || tree_.text[one.begin] == '$';
  std::string value;
  if (slashed) {
    for (size_t at = 0; at < body.size(); ++at) {
      if (body[at] == '\\' && at + 1 < body.size() && body[at + 1] == '/') ++at;
      value += body[at];
    }
  } else {
    value = decoded(body, true);
  }
  return make_over(NodeKind::kLiteral, from, end, {},
                   {.text = intern(value), .op = static_cast<uint8_t>(LiteralKind::kString)});
}

NodeId GroovyLowering::text_token() {
  const Token one = token();
  skip();
  const uint32_t quote = one.quote;
  const uint32_t first = std::min(one.begin + quote, one.end);
  const std::string_view closing = tree_.text.substr(one.end - std::min(quote, one.end - first), quote);
  const bool closed = one.end - first >= quote && (closing == tree_.text.substr(one.begin, quote) || quote == 2);
  const uint32_t last = closed ? one.end - quote : one.end;
  if (!closed) not_read(one.begin, one.end);
  if (one.kind == TokenKind::kText) return text_value(one, one.begin, one.end, tree_.text.substr(first, last - first));
  const bool escapes = tree_.text[one.begin] == '"';
  Children parts;
  uint32_t from = first;
  auto flush_text = [&](uint32_t to) {
    if (to > from) parts.push_back(text_value(one, from, to, tree_.text.substr(from, to - from)));
  };
  for (uint32_t at = first; at < last; ++at) {
    const char c = tree_.text[at];
    if (c == '\\' && escapes) {
      ++at;
      continue;
    }
    if (c != '$' || at + 1 >= last) continue;
    const char next = tree_.text[at + 1];
    if (next == '{') {
      const uint32_t close = groovy::end_of_value(tree_.text, at + 2, last);
      flush_text(at);
      Place inner{groovy::tokens_of(tree_.text, at + 2, close), 0};
      std::swap(place_, inner);
      const Deeper deeper(*this);
      if (deeper.too_deep()) {
        not_read(at + 2, close);
        parts.push_back(make_over(NodeKind::kUnknown, at, close));
      } else {
        parts.push_back(at_end() ? literal_node(LiteralKind::kNull, at, "null") : expression());
      }
      std::swap(place_, inner);
      at = std::min(close, last - 1);
      from = std::min(close + 1, last);
    } else if (begins_name(next)) {
      // $name.of.property
      flush_text(at);
      uint32_t stop = at + 1;
      auto name_end = [&](uint32_t p) {
        while (p < last && (begins_name(tree_.text[p]) || (tree_.text[p] >= '0' && tree_.text[p] <= '9'))) ++p;
        return p;
      };
      stop = name_end(stop);
      while (stop + 1 < last && tree_.text[stop] == '.' && begins_name(tree_.text[stop + 1])) stop = name_end(stop + 1);
      Place inner{groovy::tokens_of(tree_.text, at + 1, stop), 0};
      std::swap(place_, inner);
      parts.push_back(postfix());
      std::swap(place_, inner);
      from = stop;
      at = stop - 1;
    }
  }
  flush_text(last);
  if (parts.empty()) return text_value(one, one.begin, one.end, {});
  if (parts.size() == 1 && kind_of(parts[0]) == NodeKind::kLiteral && builder_.at(parts[0]).begin == first) {
    builder_.at(parts[0]).begin = one.begin;
    builder_.at(parts[0]).end = one.end;
    return parts[0];
  }
  return make_over(NodeKind::kConcat, one.begin, one.end, parts);
}

// [1, 2], [a: 1], [:]
NodeId GroovyLowering::bracketed() {
  const uint32_t from = begin(), open = place_.at, close = close_of(open);
  const Deeper deeper(*this);
  if (deeper.too_deep()) {
    skip_to(close + 1);
    return node(NodeKind::kUnknown, from);
  }
  const bool is_map =
      (is(":", 1) && is("]", 2)) || is("*:", 1) ||
      ((token(1).kind == TokenKind::kWord || token(1).kind == TokenKind::kText || token(1).kind == TokenKind::kValued ||
        token(1).kind == TokenKind::kNumber) &&
       is(":", 2)) ||
      (is("(", 1) && written(place_.tokens[std::min<size_t>(close_of(open + 1) + 1, place_.tokens.size() - 1)]) == ":");
  skip();
  if (is_map) {
    const NodeId made = map_entries(from, close);
    place_.at = std::max(place_.at, close);
    take("]");
    builder_.at(made).end = std::max(builder_.at(made).end, last_end());
    return made;
  }
  Children elements;
  arguments_until(close, elements);
  take("]");
  return node(NodeKind::kArray, from, elements);
}

NodeId GroovyLowering::map_entries(uint32_t from, uint32_t close) {
  Children entries;
  if (is(":") && place_.at + 1 == close) skip();
  while (place_.at < close) {
    const uint32_t start = place_.at, at = begin();
    if (take("*:")) {
      entries.push_back(node(NodeKind::kSpread, at, {whole_expression()}, {.text = intern("**")}));
    } else if ((token().kind == TokenKind::kWord || token().kind == TokenKind::kText ||
                token().kind == TokenKind::kNumber || token().kind == TokenKind::kValued) &&
               is(":", 1)) {
      NodeId key = kNone;
      std::string plain;
      if (token().kind == TokenKind::kWord || token().kind == TokenKind::kNumber) {
        plain = word();
        skip();
      } else {
        key = text_token();
        if (kind_of(key) == NodeKind::kLiteral) {
          plain = builder_.unit().text(key);
          key = kNone;
        }
      }
      take(":");
      const NodeId value = whole_expression();
      if (key == kNone) {
        entries.push_back(node(NodeKind::kEntry, at, {value}, {.text = intern(plain)}));
      } else {
        entries.push_back(node(NodeKind::kEntry, at, {value, key}));
      }
    } else {
      const NodeId key = whole_expression();
      if (take(":")) {
        entries.push_back(node(NodeKind::kEntry, at, {whole_expression(), key}));
      } else {
        entries.push_back(node(NodeKind::kEntry, at, {node(NodeKind::kUnknown, at, {key})}));
      }
    }
    if (!take(",") && place_.at < close) skip_to(std::max(place_.at, start + 1));
    if (place_.at == start) skip_to(start + 1);
  }
  return node(NodeKind::kMap, from, entries);
}

}  // namespace vitrine::source
