#include <algorithm>
#include <optional>

#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"
#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

namespace {

// The escape whose letter stands at `at`; moves past it.
void decode_escape(std::string_view text, size_t& at, std::string& out) {
  constexpr std::string_view kLetters = "abefnrstv";
  constexpr std::string_view kValues = "\a\b\x1b\f\n\r \t\v";
  char c = text[at];
  if (size_t simple = kLetters.find(c); simple != std::string_view::npos) {
    out.push_back(kValues[simple]);
    ++at;
    return;
  }
  if (c == '\n') {
    ++at;
    return;
  }
  if (c >= '0' && c <= '7') {
    uint32_t value = 0;
    for (size_t end = std::min(at + 3, text.size()); at < end && text[at] >= '0' && text[at] <= '7'; ++at) {
      value = value * 8 + static_cast<uint32_t>(text[at] - '0');
    }
    out.push_back(static_cast<char>(value & 0xFF));
    return;
  }
  if (c == 'x' || c == 'u') {
    size_t after = at + 1;
    if (c == 'u' && after < text.size() && text[after] == '{') {
      ++after;
      while (after < text.size() && text[after] != '}') {
        std::optional<uint32_t> value = read_hex(text, after, 1, 6);
        if (!value) break;
        append_utf8(out, *value);
        while (after < text.size() && text[after] == ' ') ++after;
      }
      at = std::min(after + 1, text.size());
      return;
    }
    std::optional<uint32_t> value = c == 'x' ? read_hex(text, after, 1, 2) : read_hex(text, after, 4, 4);
    if (value) {
      if (c == 'x') {
        out.push_back(static_cast<char>(*value & 0xFF));
      } else {
        append_utf8(out, *value);
      }
      at = after;
      return;
    }
  }
  out.push_back(c);
  ++at;
}

// How far each line of a squiggly heredoc is moved in: the least indentation of lines that hold something.
size_t common_indentation(std::string_view body) {
  size_t least = std::string_view::npos;
  while (!body.empty()) {
    std::string_view line = body.substr(0, body.find('\n'));
    body.remove_prefix(std::min(line.size() + 1, body.size()));
    size_t blanks = line.find_first_not_of(" \t");
    if (blanks != std::string_view::npos) least = std::min(least, blanks);
  }
  return least == std::string_view::npos ? 0 : least;
}

std::string without_indentation(std::string_view text, size_t blanks, bool at_line_start) {
  std::string out;
  while (!text.empty()) {
    size_t end = text.find('\n');
    std::string_view line = text.substr(0, end == std::string_view::npos ? end : end + 1);
    text.remove_prefix(line.size());
    if (at_line_start) {
      size_t skip = 0;
      while (skip < blanks && skip < line.size() && (line[skip] == ' ' || line[skip] == '\t')) ++skip;
      line.remove_prefix(skip);
    }
    out += line;
    at_line_start = true;
  }
  return out;
}

}  // namespace

void decode_content(std::string_view written, bool raw, char close, std::string& out) {
  for (size_t i = 0; i < written.size();) {
    char c = written[i];
    if (c != '\\' || i + 1 >= written.size()) {
      out.push_back(c);
      ++i;
    } else if (!raw) {
      decode_escape(written, ++i, out);
    } else {
      if (written[i + 1] != '\\' && written[i + 1] != close) out.push_back('\\');
      out.push_back(written[i + 1]);
      i += 2;
    }
  }
}

// "…", '…', %q(…), :"…". What stands between the interpolations is read from the text.
NodeId RubyLowering::string(const Item& item) {
  Items items(*this, item);
  uint32_t from = item.begin, to = item.end;
  bool raw = false;
  bool bare = item.kind == kBareStringSymbol || item.kind == kBareSymbolSymbol;
  if (!bare && items.size() > 0) {
    std::string_view open = text(items[0]);
    if (!items[0].named) from = items[0].end;
    Item last = items[items.size() - 1];
    if (items.size() > 1 && !last.named) to = last.begin;
    raw = open.starts_with("'") || open.starts_with("%q") || open.starts_with(":'") || open.starts_with("%s");
  }
  return text_between(item, item, from, std::max(from, to), raw);
}

NodeId RubyLowering::text_between(const Item& item, const Item& holder, uint32_t from, uint32_t to, bool raw) {
  Items items(*this, holder);
  char close = to < tree().text.size() ? tree().text[to] : '\0';
  Nodes parts(*this);
  std::string held;
  bool plain = true;
  auto flush = [&](uint32_t end) {
    Item run{.begin = from, .end = std::max(from, end)};
    held.clear();
    decode_content(text(run), raw, close, held);
  };
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kInterpolationSymbol) continue;
    Item one = items[i];
    plain = false;
    flush(one.begin);
    if (!held.empty()) parts.push(literal(LiteralKind::kString, {.begin = from, .end = one.begin}, held));
    parts.push(interpolated(one));
    from = one.end;
  }
  flush(to);
  if (plain) return literal(LiteralKind::kString, item, held);
  if (!held.empty()) parts.push(literal(LiteralKind::kString, {.begin = from, .end = to}, held));
  return add(NodeKind::kConcat, item, parts);
}

NodeId RubyLowering::interpolated(const Item& item) {
  Items items(*this, item);
  Item only = items.first_named();
  if (!only) return literal(LiteralKind::kString, item, "");
  if (!items.nth_named(1)) return expression(only);
  return unknown(item);
}

// %w(a b), %i(a b)
NodeId RubyLowering::words(const Item& item) {
  Items items(*this, item);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) children.push(string(items[i]));
  }
  return add(NodeKind::kArray, item, children);
}

NodeId RubyLowering::heredoc(const Item& item) {
  auto found = heredocs_.find(item.begin);
  if (found == heredocs_.end()) return add(NodeKind::kUnknown, item, {});
  const TreeNode& node = tree()[found->second];
  Item holder{.index = found->second, .begin = node.begin, .end = node.end, .named = true, .present = true};
  uint32_t from = node.begin, to = node.end;
  if (Tree::Index end = tree().child_with_symbol(found->second, kHeredocEndSymbol); end != Tree::kAbsent) {
    to = tree()[end].begin;
  }
  std::string_view all = tree().text;
  if (from < to && all[from] == '\n') ++from;
  while (to > from && (all[to - 1] == ' ' || all[to - 1] == '\t')) --to;  // before the closing word
  bool raw = text(item).find('\'') != std::string_view::npos;
  size_t blanks = text(item).starts_with("<<~") ? common_indentation(all.substr(from, to - from)) : 0;
  Items items(*this, holder);
  Nodes parts(*this);
  bool plain = true, at_line_start = true;
  std::string held;
  auto flush = [&](uint32_t end) {
    std::string moved = without_indentation(all.substr(from, std::max(from, end) - from), blanks, at_line_start);
    held.clear();
    if (raw) {
      held = moved;
    } else {
      decode_content(moved, false, '\0', held);
    }
  };
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kInterpolationSymbol) continue;
    Item one = items[i];
    plain = false;
    flush(one.begin);
    if (!held.empty()) parts.push(literal(LiteralKind::kString, {.begin = from, .end = one.begin}, held));
    parts.push(interpolated(one));
    from = one.end;
    at_line_start = false;
  }
  flush(to);
  if (plain) return literal(LiteralKind::kString, item, held);
  if (!held.empty()) parts.push(literal(LiteralKind::kString, {.begin = from, .end = to}, held));
  return add(NodeKind::kConcat, item, parts);
}

NodeId RubyLowering::number(const Item& item) {
  std::string plain(text(item));
  if (plain.size() > 1 && plain[0] == '0' && (plain[1] == 'd' || plain[1] == 'D')) plain.erase(0, 2);
  if (item.kind == kIntegerSymbol) {
    std::string value = decode_integer(plain);
    if (!value.empty()) return literal(LiteralKind::kInteger, item, value);
  }
  std::erase(plain, '_');
  return literal(LiteralKind::kFloat, item, plain);
}

}  // namespace vitrine::source::ruby
