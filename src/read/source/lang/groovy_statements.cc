#include <algorithm>
#include <utility>

#include "read/source/lang/groovy_lowering.h"

namespace vitrine::source {

void GroovyLowering::statements_until(uint32_t close, Children& out) {
  while (place_.at < close) {
    const uint32_t start = place_.at;
    if (take(";")) continue;
    statement(out);
    if (place_.at == start) skip_to(start + 1);
  }
  if (place_.at > close) place_.at = close;
}

// What the expressions of a statement need to have before it.
void GroovyLowering::flush(Children& out) {
  out.insert(out.end(), before_.begin(), before_.end());
  before_.clear();
}

void GroovyLowering::statement(Children& out) {
  const Deeper deeper(*this);
  if (deeper.too_deep()) {
    skip_to(is("{") || is("(") || is("[") ? close_of(place_.at) + 1 : place_.at + 1);
    return;
  }
  Children outer;
  outer.swap(before_);
  const bool outer_class = std::exchange(in_class_, false);
  Children own;
  if (!keyword_statement(own) && !definition(own) && !keyword_statement(own)) expression_statement(own);
  flush(out);
  out.insert(out.end(), own.begin(), own.end());
  in_class_ = outer_class;
  before_.swap(outer);
}

NodeId GroovyLowering::braced() {
  const uint32_t from = begin(), close = close_of(place_.at);
  Children parts;
  skip();
  statements_until(close, parts);
  take("}");
  return node(NodeKind::kBlock, from, parts);
}

NodeId GroovyLowering::block() {
  if (is("{")) return braced();
  const uint32_t from = begin();
  Children parts;
  if (!take(";")) statement(parts);
  return node(NodeKind::kBlock, from, parts);
}

bool GroovyLowering::keyword_statement(Children& out) {
  const uint32_t from = begin();
  if (token().kind == TokenKind::kSign && is("{")) {
    out.push_back(braced());
    return true;
  }
  if (token().kind != TokenKind::kWord || is(".", 1) || is("=", 1)) return false;
  if (is("package")) {
    skip();
    std::string whole;
    while (token().kind == TokenKind::kWord && whole.size() < kMaxScopeBytes) {
      whole += word();
      skip();
      if (!take(".")) break;
      whole += '.';
    }
    if (type_name_.empty()) scope_ = whole;
    return true;
  }
  if (is("import")) {
    import(out);
    return true;
  }
  if (is("if") && is("(", 1)) {
    if_statement(out);
    return true;
  }
  if (is("for") && is("(", 1)) {
    for_statement(out);
    return true;
  }
  if (is("while") && is("(", 1)) {
    skip();
    const uint32_t close = close_of(place_.at);
    skip();
    const NodeId condition = whole_expression();
    skip_to(close);
    take(")");
    const NodeId body = block();
    out.push_back(node(NodeKind::kLoop, from, {kNone, condition, kNone, body}, {.text = intern("while")}));
    return true;
  }
  if (is("do") && is("{", 1)) {
    skip();
    const NodeId body = braced();
    NodeId condition = kNone;
    if (take("while") && is("(")) {
      const uint32_t close = close_of(place_.at);
      skip();
      condition = whole_expression();
      skip_to(close);
      take(")");
    }
    if (condition == kNone) condition = node(NodeKind::kUnknown, from);
    out.push_back(node(NodeKind::kLoop, from, {kNone, condition, kNone, body}, {.text = intern("do")}));
    return true;
  }
  if (is("switch") && is("(", 1)) {
    switch_statement(out);
    return true;
  }
  if (is("try") && (is("{", 1) || is("(", 1))) {
    try_statement(out);
    return true;
  }
  if (is("synchronized") && is("(", 1)) {
    skip();
    Children given;
    arguments(given);
    for (NodeId one : given) out.push_back(node(NodeKind::kExpression, from, {one}));
    out.push_back(block());
    return true;
  }
  if (is("return") || is("throw")) {
    const NodeKind kind = is("return") ? NodeKind::kReturn : NodeKind::kThrow;
    skip();
    Children value;
    if (!token().on_new_line && !is(";") && !is("}") && !at_end()) value.push_back(expression());
    out.push_back(node(kind, from, value));
    return true;
  }
  if (is("break") || is("continue")) {
    const NodeKind kind = is("break") ? NodeKind::kBreak : NodeKind::kContinue;
    skip();
    StringId label = 0;
    if (!token().on_new_line && token().kind == TokenKind::kWord) {
      label = intern(word());
      skip();
    }
    out.push_back(node(kind, from, {}, {.text = label}));
    return true;
  }
  if (is("assert")) {
    skip();
    const NodeId value = expression();
    if (take(":") || take(",")) expression();
    out.push_back(node(NodeKind::kExpression, from, {value}));
    return true;
  }
  if (is(":", 1) && !is("case") && !is("default") && token(1).begin == token().end) {  // a label
    skip();
    skip();
    return true;
  }
  return false;
}

void GroovyLowering::if_statement(Children& out) {
  const uint32_t from = begin();
  skip();
  const uint32_t close = close_of(place_.at);
  skip();
  const NodeId condition = expression();
  skip_to(close);
  take(")");
  Children parts{condition, block()};
  skip_semicolons();
  if (take("else")) parts.push_back(block());
  out.push_back(node(NodeKind::kIf, from, parts));
}

void GroovyLowering::for_statement(Children& out) {
  const uint32_t from = begin();
  skip();
  const uint32_t close = close_of(place_.at);
  skip();
  uint32_t semicolons = 0;
  for (uint32_t at = place_.at; at < close; ++at) {
    if (place_.tokens[at].closed_by > at) {
      at = place_.tokens[at].closed_by;
    } else if (written(place_.tokens[at]) == ";") {
      ++semicolons;
    }
  }
  if (semicolons == 2) {
    Children initial;
    NodeId condition = kNone, step = kNone;
    if (!is(";")) statement(initial);
    take(";");
    if (!is(";")) condition = whole_expression();
    take(";");
    if (place_.at < close) step = whole_expression();
    skip_to(close);
    take(")");
    const NodeId body = block();
    NodeId first = kNone;
    if (!initial.empty()) {
      first = initial.back();
      initial.pop_back();
    }
    out.insert(out.end(), initial.begin(), initial.end());
    out.push_back(node(NodeKind::kLoop, from, {first, condition, step, body}, {.text = intern("for")}));
    return;
  }
  modifiers();
  const uint32_t behind = behind_type(place_.at);
  NodeId of = kNone;
  if (behind != place_.at && behind < close && place_.tokens[behind].kind == TokenKind::kWord &&
      written(place_.tokens[behind]) != "in") {
    of = type();
  }
  const uint32_t name_from = begin();
  const StringId called = intern(word());
  skip();
  if (!take("in")) take(":");
  const NodeId over = whole_expression();
  skip_to(close);
  take(")");
  const NodeId body = block();
  const Node range = builder_.at(over);
  if (range.kind == NodeKind::kBinary) {
    const std::string_view sign = builder_.unit().text(over);
    if (sign == ".." || sign == "..<") {
      const NodeId low = builder_.unit().children[range.first_child];
      const NodeId high = builder_.unit().children[range.first_child + 1];
      const StringId comparison = intern(sign == ".." ? "<=" : "<");
      const NodeId initial = node(NodeKind::kDeclare, name_from, {low}, {.text = called, .type = of});
      const NodeId left = name_node(name_from, called);
      const NodeId condition = node(NodeKind::kBinary, name_from, {left, high}, {.text = comparison});
      const NodeId next = node(NodeKind::kUnary, name_from, {name_node(name_from, called)}, {.text = intern("p++")});
      out.push_back(node(NodeKind::kLoop, from, {initial, condition, next, body}, {.text = intern("for")}));
      return;
    }
  }
  const NodeId initial = node(NodeKind::kDeclare, name_from, {}, {.text = called, .type = of});
  out.push_back(node(NodeKind::kLoop, from, {initial, over, kNone, body}, {.text = intern("each")}));
}

void GroovyLowering::switch_statement(Children& out) {
  const uint32_t from = begin();
  skip();
  const uint32_t head_close = close_of(place_.at);
  skip();
  Children parts{expression()};
  skip_to(head_close);
  take(")");
  if (!is("{")) {
    out.push_back(node(NodeKind::kSwitch, from, parts));
    return;
  }
  const uint32_t close = close_of(place_.at);
  skip();
  while (place_.at < close) {
    const uint32_t start = place_.at, at = begin();
    Children labels;
    uint16_t flags = 0;
    bool arrow = false;
    while (is("case") || (is("default") && (is(":", 1) || is("->", 1)))) {
      if (take("default")) {
        flags |= kDefault;
      } else {
        skip();
        do {
          labels.push_back(whole_expression());
        } while (take(","));
      }
      arrow = is("->");
      if (!take("->")) take(":");
    }
    Children statements;
    while (place_.at < close && !is("case") && !(is("default") && (is(":", 1) || is("->", 1)))) {
      const uint32_t before = place_.at;
      if (take(";")) continue;
      statement(statements);
      if (place_.at == before) skip_to(before + 1);
    }
    auto leaves = [&]() {
      if (arrow || statements.empty() || place_.at >= close) return true;
      const NodeKind last = kind_of(statements.back());
      return last == NodeKind::kBreak || last == NodeKind::kReturn || last == NodeKind::kThrow ||
             last == NodeKind::kContinue;
    };
    if (!leaves()) flags |= kFallsThrough;
    const NodeId label_list = node(NodeKind::kArray, at, labels);
    const NodeId body = node(NodeKind::kBlock, at, statements);
    parts.push_back(node(NodeKind::kCase, at, {label_list, body}, {.flags = flags}));
    if (place_.at == start) skip_to(start + 1);
  }
  take("}");
  out.push_back(node(NodeKind::kSwitch, from, parts));
}

void GroovyLowering::try_statement(Children& out) {
  const uint32_t from = begin();
  skip();
  Children resources;
  if (is("(")) {
    const uint32_t close = close_of(place_.at);
    skip();
    statements_until(close, resources);
    take(")");
  }
  Children parts;
  if (is("{")) {
    const NodeId body = braced();
    if (resources.empty()) {
      parts.push_back(body);
    } else {
      resources.push_back(body);
      parts.push_back(node(NodeKind::kBlock, from, resources));
    }
  } else {
    parts.push_back(node(NodeKind::kBlock, from, resources));
  }
  while (is("catch") && is("(", 1)) {
    const uint32_t at = begin();
    skip();
    const uint32_t close = close_of(place_.at);
    skip();
    take("final");
    NodeId of = type();
    while (take("|")) type();
    const StringId called = intern(word());
    if (token().kind == TokenKind::kWord) skip();
    skip_to(close);
    take(")");
    const NodeId body = block();
    parts.push_back(node(NodeKind::kHandler, at, {body}, {.text = called, .type = of}));
  }
  if (is("finally") && is("{", 1)) {
    const uint32_t at = begin();
    skip();
    parts.push_back(node(NodeKind::kFinally, at, {braced()}));
  }
  out.push_back(node(NodeKind::kTry, from, parts));
}

// def (a, b) = value
void GroovyLowering::several(uint16_t flags, Children& out) {
  const uint32_t from = begin(), close = close_of(place_.at);
  skip();
  std::vector<StringId> names;
  while (place_.at < close) {
    const uint32_t behind = behind_type(place_.at);
    if (behind != place_.at && behind < close) place_.at = behind;
    if (token().kind == TokenKind::kWord) names.push_back(intern(word()));
    skip();
    take(",");
  }
  take(")");
  if (!take("=")) {
    for (StringId one : names) out.push_back(node(NodeKind::kDeclare, from, {}, {.text = one, .flags = flags}));
    return;
  }
  const NodeId value = expression();
  flush(out);
  const StringId holder = temporary(value, from, out);
  for (size_t n = 0; n < names.size(); ++n) {
    const NodeId at = literal_node(LiteralKind::kInteger, from, std::to_string(n));
    const NodeId part = node(NodeKind::kIndex, from, {name_node(from, holder), at});
    out.push_back(node(NodeKind::kDeclare, from, {part}, {.text = names[n], .flags = flags}));
  }
}

void GroovyLowering::expression_statement(Children& out) {
  const uint32_t from = begin();
  const NodeId value = expression();
  if (value == kNone) return;
  const NodeKind kind = kind_of(value);
  out.push_back(kind == NodeKind::kAssign ? value : node(NodeKind::kExpression, from, {value}));
}

// The value of a function is that of its last statement.
void GroovyLowering::give_last(NodeId id) {
  const Node last = builder_.at(id);
  const std::vector<NodeId>& children = builder_.unit().children;
  switch (last.kind) {
    case NodeKind::kExpression: builder_.at(id).kind = NodeKind::kReturn; return;
    case NodeKind::kBlock:
    case NodeKind::kHandler:
    case NodeKind::kCase: {
      uint32_t count = last.child_count;
      while (count > 0 && builder_.at(children[last.first_child + count - 1]).kind == NodeKind::kBreak) --count;
      if (count > 0) give_last(children[last.first_child + count - 1]);
      return;
    }
    case NodeKind::kIf:
    case NodeKind::kTry:
    case NodeKind::kSwitch: {
      const uint32_t first = last.kind == NodeKind::kTry ? 0 : 1;
      for (uint32_t n = first; n < last.child_count; ++n) {
        const NodeId one = children[last.first_child + n];
        if (one != kNone && builder_.at(one).kind != NodeKind::kFinally) give_last(one);
      }
      return;
    }
    default: return;
  }
}

}  // namespace vitrine::source
