#include <charconv>

#include "read/source/lang/dart_lowering.h"
#include "read/source/lang/literal.h"

namespace vitrine::source {

namespace {

// \n, \x41, \u0041, \u{1F600}, and anything else for itself: the code point.
uint32_t decoded(std::string_view escape) {
  if (escape.size() < 2) return '\\';
  switch (escape[1]) {
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'v': return '\v';
    case 'x':
    case 'u': {
      uint32_t code = 0;
      const size_t from = escape.find_first_of("0123456789abcdefABCDEF", 2);
      if (from != std::string_view::npos)
        std::from_chars(escape.data() + from, escape.data() + escape.size(), code, 16);
      return code <= 0x10FFFF ? code : 0xFFFD;
    }
    default: return static_cast<unsigned char>(escape[1]);
  }
}

// A text that is put together; halves of a code point that two escapes write become one.
struct Pending {
  std::string text;
  uint32_t half = 0;

  void plain(std::string_view more) {
    settle();
    text += more;
  }
  void code(uint32_t point) {
    if (half != 0 && point >= 0xDC00 && point < 0xE000) {
      append_utf8(text, 0x10000 + ((half - 0xD800) << 10) + (point - 0xDC00));
      half = 0;
      return;
    }
    settle();
    if (point >= 0xD800 && point < 0xDC00) {
      half = point;
    } else {
      append_utf8(text, point);
    }
  }
  void settle() {
    if (half != 0) append_utf8(text, 0xFFFD);
    half = 0;
  }
};

// The line that only the quotes of a text of several lines stand on.
std::string_view behind_first_line(std::string_view text) {
  const size_t at = text.find_first_not_of(" \t");
  if (at == std::string_view::npos) return text;
  if (text.substr(at).starts_with("\r\n")) return text.substr(at + 2);
  return text[at] == '\n' ? text.substr(at + 1) : text;
}

}  // namespace

// 'a' "b" r'c' '''d''': several side by side are one.
NodeId DartLowering::string(Index i) {
  Children parts;
  Pending pending;
  uint32_t at = tree_[i].begin, from = at;
  std::string_view open;  // the quotes that will end it
  bool raw = false, fresh = false;
  auto take = [&](uint32_t to) {
    if (to > at) {
      std::string_view more = tree_.text.substr(at, to - at);
      if (fresh && open.size() == 3) more = behind_first_line(more);
      fresh = false;
      pending.plain(more);
    }
  };
  auto flush = [&](uint32_t to) {
    pending.settle();
    if (!pending.text.empty()) {
      parts.push_back(make_over(NodeKind::kLiteral, from, to, {},
                                {.text = intern(pending.text), .op = static_cast<uint8_t>(LiteralKind::kString)}));
    }
    pending = {};
  };
  for (Index c : tree_.children(i)) {
    const std::string_view written = text(c);
    if (open.empty()) {
      raw = written.starts_with('r');
      const std::string_view quotes = raw ? written.substr(1) : written;
      if (quotes.empty() || (quotes[0] != '\'' && quotes[0] != '"')) continue;
      open = quotes;
      fresh = true;
      at = tree_[c].end;
    } else if (symbol(c) == dart::kTemplateSubstitution) {
      take(tree_[c].begin);
      flush(tree_[c].begin);
      parts.push_back(inside(c));
      at = from = tree_[c].end;
      fresh = false;
    } else if (symbol(c) == dart::kEscapeSequence && !raw) {
      take(tree_[c].begin);
      pending.code(decoded(written));
      at = tree_[c].end;
      fresh = false;
    } else if (!tree_[c].named && written == open) {
      take(tree_[c].begin);
      at = tree_[c].end;
      open = {};
    } else if (tree_[c].error) {
      return unknown(i);
    }
  }
  flush(tree_[i].end);
  if (parts.empty()) return literal(LiteralKind::kString, i, "");
  if (parts.size() == 1 && builder_.at(parts[0]).kind == NodeKind::kLiteral &&
      builder_.at(parts[0]).op == static_cast<uint8_t>(LiteralKind::kString)) {
    builder_.at(parts[0]).begin = tree_[i].begin;
    builder_.at(parts[0]).end = tree_[i].end;
    return parts[0];
  }
  return make(NodeKind::kConcat, i, parts);
}

NodeId DartLowering::number(Index i) {
  const std::string decimal = decode_integer(text(i));
  return decimal.empty() ? unknown(i) : literal(LiteralKind::kInteger, i, decimal);
}

// One element of a list, set or map.
NodeId DartLowering::element(const Parts& parts, size_t& at, size_t to, bool is_map) {
  const Index c = parts[at];
  switch (symbol(c)) {
    case dart::kSpreadElement:
      ++at;
      return make(NodeKind::kSpread, c, {inside(c)}, {.text = is_map ? intern("**") : StringId{0}});
    case dart::kIfElement: ++at; return chosen(c, is_map);
    case dart::kForElement: ++at; return collected(c, is_map);
    case dart::kPair: ++at; return entry(c);
    default: return chain(parts, at, to);
  }
}

NodeId DartLowering::entry(Index i) {
  const Parts parts = parts_of(i);
  const size_t colon = find(parts, dart::kColon);
  if (colon == kNowhere) return unknown(i);
  const NodeId key = value(parts, 0, colon, i);
  const NodeId given = value(parts, colon + 1, kNowhere, i);
  const Node said = builder_.at(key);
  if (said.kind == NodeKind::kLiteral && said.op == static_cast<uint8_t>(LiteralKind::kString)) {
    return make(NodeKind::kEntry, i, {given}, {.text = said.text});
  }
  return make(NodeKind::kEntry, i, {given, key});
}

NodeId DartLowering::whole_of(Index where, Children elements, bool is_map) {
  for (NodeId& one : elements) {
    const Node node = builder_.at(one);
    const bool fits =
        node.kind == NodeKind::kEntry || node.kind == NodeKind::kSpread || node.kind == NodeKind::kUnknown;
    if (is_map && !fits) one = make_over(NodeKind::kUnknown, node.begin, node.end, {one});
  }
  return make(is_map ? NodeKind::kMap : NodeKind::kArray, where, elements);
}

// if (a) b else c: the elements of [b] or of [c].
NodeId DartLowering::chosen(Index i, bool is_map) {
  const Parts parts = parts_of(i);
  const size_t open = find(parts, dart::kOpenParenthesis);
  size_t close = open;
  while (close < parts.size() && symbol(parts[close]) != dart::kCloseParenthesis) ++close;
  if (open == kNowhere || close >= parts.size()) return unknown(i);
  const size_t tells = find(parts, dart::kCaseWord);
  NodeId when = kNone;
  Children outer;
  if (tells < close) {
    when = make(NodeKind::kUnknown, i, {value(parts, open + 1, tells, i)});
  } else {
    when = value(parts, open + 1, close, i);
  }
  outer.swap(before_);
  Children first, second;
  for (size_t at = close + 1; at < parts.size();) {
    const uint16_t field_id = tree_[parts[at]].field;
    if (!is_operand(parts[at]) || (field_id != dart::kConsequenceField && field_id != dart::kAlternativeField)) {
      ++at;
      continue;
    }
    (field_id == dart::kConsequenceField ? first : second).push_back(element(parts, at, parts.size(), is_map));
  }
  outer.swap(before_);
  const NodeId then = whole_of(i, first, is_map), otherwise = whole_of(i, second, is_map);
  NodeId either = make(NodeKind::kConditional, i, {when, then, otherwise});
  if (!outer.empty()) either = called_here(i, std::move(outer), either);
  return make(NodeKind::kSpread, i, {either}, {.text = is_map ? intern("**") : StringId{0}});
}

// for (var x in y) z: the elements that its rounds give.
NodeId DartLowering::collected(Index i, bool is_map) {
  const NodeId made = make(NodeKind::kCollect, i, {make(NodeKind::kBlock, i, {rounds(i)})});
  return make(NodeKind::kSpread, i, {made}, {.text = is_map ? intern("**") : StringId{0}});
}

// One `for` or `if` of a collection, down to the element; what counts or takes apart is not followed.
NodeId DartLowering::rounds(Index i) {
  const Parts parts = parts_of(i);
  const bool is_loop = symbol(i) == dart::kForElement;
  const uint16_t below = is_loop ? dart::kBodyField : dart::kConsequenceField;
  size_t at = 0;
  while (at < parts.size() && (tree_[parts[at]].field != below || !is_operand(parts[at]))) ++at;
  if (at == parts.size()) return unknown(i);
  Children inside_of;
  const Index c = parts[at];
  if (symbol(c) == dart::kForElement || symbol(c) == dart::kIfElement) {
    inside_of.push_back(rounds(c));
  } else if (symbol(c) == dart::kPair) {
    const Parts pair = parts_of(c);
    const size_t colon = find(pair, dart::kColon);
    if (colon == kNowhere) return unknown(i);
    inside_of.push_back(make(NodeKind::kExpression, c, {apart(pair, 0, colon, c)}));
    inside_of.push_back(make(NodeKind::kExpression, c, {apart(pair, colon + 1, kNowhere, c)}));
  } else {
    size_t end = at + 1;
    while (end < parts.size() && tree_[parts[end]].field == below) ++end;
    const bool spreads = symbol(c) == dart::kSpreadElement;
    inside_of.push_back(make(NodeKind::kExpression, c, {spreads ? unknown(c) : apart(parts, at, end, c)}));
  }
  const NodeId body = make(NodeKind::kBlock, i, inside_of);
  if (!is_loop) {
    const bool is_plain = find(parts, dart::kCaseWord) == kNowhere && field(i, dart::kAlternativeField) == kAbsent;
    const size_t open = find(parts, dart::kOpenParenthesis), close = find(parts, dart::kCloseParenthesis);
    if (!is_plain || open == kNowhere || close == kNowhere) return make(NodeKind::kUnknown, i, {body});
    return make(NodeKind::kIf, i, {apart(parts, open + 1, close, i), body});
  }
  const Index head = child(i, dart::kForLoopParts);
  const Index called = head == kAbsent ? kAbsent : field(head, dart::kNameField);
  const Parts said = head == kAbsent ? Parts() : parts_of(head);
  const size_t in = find(said, dart::kInWord);
  if (called == kAbsent || in == kNowhere) return make(NodeKind::kUnknown, i, {body});
  const NodeId over = apart(said, in + 1, kNowhere, head);
  return make(NodeKind::kLoop, i, {name(called), over, kNone, body}, {.text = intern("each")});
}

NodeId DartLowering::list(Index i) {
  const Parts parts = parts_of(i);
  Children elements;
  for (size_t at = 0; at < parts.size();) {
    if (is_operand(parts[at]) && symbol(parts[at]) != dart::kTypeArguments) {
      elements.push_back(element(parts, at, parts.size(), false));
    } else {
      ++at;
    }
  }
  // [for (…) …] alone is what it collects.
  if (elements.size() == 1 && builder_.at(elements[0]).kind == NodeKind::kSpread) {
    const NodeId only = builder_.unit().child(elements[0], 0);
    if (builder_.at(only).kind == NodeKind::kCollect) return only;
  }
  return make(NodeKind::kArray, i, elements);
}

bool DartLowering::holds_pair(Index i) const {
  for (Index c : named(i)) {
    if (symbol(c) == dart::kPair) return true;
    if ((symbol(c) == dart::kIfElement || symbol(c) == dart::kForElement) && holds_pair(c)) return true;
  }
  return false;
}

NodeId DartLowering::set_or_map(Index i) {
  const Parts parts = parts_of(i);
  bool is_map = holds_pair(i), is_empty = true;
  size_t types = 0;
  for (Index c : parts) {
    if (symbol(c) == dart::kTypeArguments) {
      for (Index one : named(c)) types += symbol(one) == dart::kTypeIdentifier ? 1 : 0;
    } else if (is_operand(c)) {
      is_empty = false;
    }
  }
  if (is_empty || types > 1) is_map = is_map || types != 1;
  Children elements;
  for (size_t at = 0; at < parts.size();) {
    if (is_operand(parts[at]) && symbol(parts[at]) != dart::kTypeArguments) {
      elements.push_back(element(parts, at, parts.size(), is_map));
    } else {
      ++at;
    }
  }
  return whole_of(i, elements, is_map);
}

// (1, a: 2): a map from `$1` and `a`.
NodeId DartLowering::record(Index i) {
  Children entries;
  int position = 0;
  for (Index c : named(i)) {
    if (symbol(c) != dart::kRecordField) continue;
    const Index label = child(c, dart::kLabel);
    const Index called = label == kAbsent ? kAbsent : first_named(label);
    const StringId key = called == kAbsent ? intern("$" + std::to_string(++position)) : intern_text(called);
    const NodeId given = inside(c);
    entries.push_back(make(NodeKind::kEntry, c, {given}, {.text = key}));
  }
  return make(NodeKind::kMap, i, entries);
}

}  // namespace vitrine::source
