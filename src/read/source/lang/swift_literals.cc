#include <charconv>

#include "read/source/lang/literal.h"
#include "read/source/lang/swift_lowering.h"

namespace vitrine::source {

namespace {

// What an escape of a text stands for; `hashes` stand behind its backslash in a raw text.
std::string decoded(std::string_view escape, size_t hashes) {
  escape.remove_prefix(std::min(escape.size(), 1 + hashes));
  if (escape.empty()) return "";
  switch (escape[0]) {
    case 'n': return "\n";
    case 't': return "\t";
    case 'r': return "\r";
    case '0': return std::string(1, '\0');
    case '\n':
    case '\r': return "";
    case 'u': {
      const size_t open = escape.find('{');
      if (open == std::string_view::npos) return "";
      uint32_t code = 0;
      const char* from = escape.data() + open + 1;
      std::from_chars(from, escape.data() + escape.size(), code, 16);
      std::string out;
      append_utf8(out, code <= 0x10FFFF ? code : 0xFFFD);
      return out;
    }
    default: return std::string(1, escape[0]);
  }
}

// A text of several lines: the first line's end and the last one's beginning belong to the quotes, and so much white
// space as stands before these stands before none.
void strip_lines(std::string& part, bool is_first, bool is_last, std::string_view indent) {
  std::string out;
  size_t at = 0;
  if (is_first) {
    const size_t line = part.find('\n');
    at = line == std::string::npos ? part.size() : line + 1;
    if (part.substr(at).starts_with(indent)) at += indent.size();
  }
  for (; at < part.size(); ++at) {
    out += part[at];
    if (part[at] == '\n' && part.compare(at + 1, indent.size(), indent) == 0) at += indent.size();
  }
  if (is_last) {
    const size_t line = out.rfind('\n');
    if (line != std::string::npos && out.find_first_not_of(" \t", line + 1) == std::string::npos) out.resize(line);
  }
  part = std::move(out);
}

}  // namespace

NodeId SwiftLowering::string(Index i) {
  const bool lines = symbol(i) == swift::kMultiLineStringLiteral;
  const uint32_t quote = lines ? 3 : 1;
  const uint32_t begin = std::min(tree_[i].begin + quote, tree_[i].end);
  const uint32_t end = std::max(begin, tree_[i].end >= quote ? tree_[i].end - quote : 0);
  std::string indent;
  if (lines) {
    const std::string_view body = tree_.text.substr(begin, end - begin);
    const size_t line = body.rfind('\n');
    if (line != std::string_view::npos) indent = body.substr(line + 1);
  }
  Children parts;
  std::string pending;
  uint32_t from = begin, at = begin;
  bool is_first = true;
  auto flush = [&](uint32_t to, bool is_last) {
    if (at < to) pending += tree_.text.substr(at, to - at);
    if (lines) strip_lines(pending, is_first, is_last, indent);
    is_first = false;
    if (!pending.empty()) {
      parts.push_back(make_over(NodeKind::kLiteral, from, to, {},
                                {.text = intern(pending), .op = static_cast<uint8_t>(LiteralKind::kString)}));
    }
    pending.clear();
  };
  for (Index c : tree_.children(i)) {
    if (tree_[c].begin < at) continue;
    if (symbol(c) == swift::kStrEscapedChar) {
      pending += tree_.text.substr(at, tree_[c].begin - at);
      pending += decoded(text(c), 0);
      at = tree_[c].end;
    } else if (symbol(c) == swift::kInterpolatedExpression) {
      const uint32_t open = tree_[c].begin >= 2 ? tree_[c].begin - 2 : 0;  // \(
      flush(std::max(at, open), false);
      const Index value = field(c, swift::kValueField) != kAbsent ? field(c, swift::kValueField) : first_named(c);
      parts.push_back(value == kAbsent ? unknown(c) : expression(value));
      at = std::min(tree_[c].end + 1, end);
      from = at;
    }
  }
  flush(std::max(at, end), true);
  if (parts.empty()) return literal(LiteralKind::kString, i, "");
  if (parts.size() == 1 && builder_.at(parts[0]).kind == NodeKind::kLiteral) {
    builder_.at(parts[0]).begin = tree_[i].begin;
    builder_.at(parts[0]).end = tree_[i].end;
    return parts[0];
  }
  return make(NodeKind::kConcat, i, parts);
}

// #"…"#: one that holds escapes of its own is not put together.
NodeId SwiftLowering::raw_string(Index i) {
  const std::string_view written = text(i);
  size_t hashes = 0;
  while (hashes < written.size() && written[hashes] == '#') ++hashes;
  const std::string escape = "\\" + std::string(hashes, '#');
  const size_t edge = hashes + 1;
  const bool lines = written.substr(hashes).starts_with("\"\"\"");
  if (lines || written.size() < 2 * edge || written.find(escape) != std::string_view::npos) return unknown(i);
  return literal(LiteralKind::kString, i, written.substr(edge, written.size() - 2 * edge));
}

NodeId SwiftLowering::number(Index i) {
  const std::string value = decode_integer(text(i));
  return value.empty() ? unknown(i) : literal(LiteralKind::kInteger, i, value);
}

// `kSecAttrKeyType as String`, where the file declares no such name.
bool SwiftLowering::is_foreign_constant(Index i) const {
  while (symbol(i) == swift::kAsExpression && field(i, swift::kExprField) != kAbsent) i = field(i, swift::kExprField);
  if (symbol(i) != swift::kSimpleIdentifier) return false;
  const std::string_view called = text(i);
  return called.size() > 2 && called[0] == 'k' && called[1] >= 'A' && called[1] <= 'Z' && !names_.contains(called);
}

NodeId SwiftLowering::key(Index i) {
  if (!is_foreign_constant(i)) return expression(i);
  while (symbol(i) == swift::kAsExpression) i = field(i, swift::kExprField);
  return literal(LiteralKind::kString, i, text(i));
}

NodeId SwiftLowering::dictionary(Index i) {
  Children entries;
  Index at = kAbsent;
  for (Index c : tree_.children(i)) {
    if (tree_[c].field == swift::kKeyField) at = c;
    if (tree_[c].field != swift::kValueField || at == kAbsent) continue;
    const NodeId value = expression(c);
    const NodeId named_by = key(at);
    const Node said = builder_.at(named_by);
    if (said.kind == NodeKind::kLiteral) {
      entries.push_back(make_over(NodeKind::kEntry, tree_[at].begin, tree_[c].end, {value}, {.text = said.text}));
    } else {
      entries.push_back(make_over(NodeKind::kEntry, tree_[at].begin, tree_[c].end, {value, named_by}));
    }
    at = kAbsent;
  }
  return make(NodeKind::kMap, i, entries);
}

// (a, b), (x: 1, y: 2), and what only stands in parentheses.
NodeId SwiftLowering::tuple(Index i) {
  Children values;
  std::vector<Index> labels;
  Index label = kAbsent;
  bool all_named = true;
  for (Index c : tree_.children(i)) {
    if (tree_[c].field == swift::kNameField) label = c;
    if (tree_[c].field != swift::kValueField) continue;
    values.push_back(expression(c));
    labels.push_back(label);
    all_named = all_named && label != kAbsent;
    label = kAbsent;
  }
  if (values.size() == 1) return values[0];
  if (values.empty() || !all_named) return make(NodeKind::kArray, i, values);
  Children entries;
  for (size_t at = 0; at < values.size(); ++at) {
    entries.push_back(make(NodeKind::kEntry, labels[at], {values[at]}, {.text = intern_text(labels[at])}));
  }
  return make(NodeKind::kMap, i, entries);
}

}  // namespace vitrine::source
