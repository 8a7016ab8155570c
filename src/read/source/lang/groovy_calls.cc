#include <algorithm>
#include <utility>

#include "read/source/lang/groovy_lowering.h"

namespace vitrine::source {

// Whether, on the same line, an argument of a call without parentheses begins.
bool GroovyLowering::begins_argument() const {
  const Token& one = token();
  if (one.on_new_line || place_.at == 0 || one.begin == place_.tokens[place_.at - 1].end) return false;
  const Token& last = place_.tokens[place_.at - 1];
  if (last.kind != TokenKind::kWord) return false;
  switch (one.kind) {
    case TokenKind::kNumber:
    case TokenKind::kText:
    case TokenKind::kValued: return true;
    case TokenKind::kWord: {
      const std::string_view here = written(one);
      return here != "in" && here != "as" && here != "instanceof" && here != "else" && here != "while" &&
             here != "catch" && here != "finally" && here != "implements" && here != "extends" && here != "throws";
    }
    default: return false;
  }
}

// name: value
bool GroovyLowering::is_argument_name() const {
  const TokenKind kind = token().kind;
  return (kind == TokenKind::kWord || kind == TokenKind::kText || kind == TokenKind::kValued) && is(":", 1);
}

// What stands before the token of that index, parted by commas; named ones make up a map, which comes first.
void GroovyLowering::arguments_until(uint32_t close, Children& out) {
  const size_t first = out.size();
  Children entries;
  const uint32_t from = begin();
  while (place_.at < close) {
    const uint32_t start = place_.at, at = begin();
    const bool named = is_argument_name();
    if (named) {
      std::string_view name = word();
      if (token().kind != TokenKind::kWord && name.size() >= 2) name = name.substr(1, name.size() - 2);
      skip();
      skip();
      NodeId value = expression();
      if (value == kNone) value = node(NodeKind::kUnknown, at);
      entries.push_back(node(NodeKind::kEntry, at, {value}, {.text = intern(name)}));
    } else {
      NodeId value = expression();
      if (value == kNone) value = node(NodeKind::kUnknown, at);
      out.push_back(value);
    }
    if (!take(",") && place_.at < close) skip_to(std::max(place_.at + 1, start + 1));
  }
  if (place_.at > close) place_.at = close;
  if (!entries.empty()) {
    out.insert(out.begin() + static_cast<std::ptrdiff_t>(first), node(NodeKind::kMap, from, entries));
  }
}

void GroovyLowering::arguments(Children& out) {
  const uint32_t close = close_of(place_.at);
  skip();
  arguments_until(close, out);
  take(")");
}

// x.getName() and x.setName(v) of a property of this file; kNone for anything else.
NodeId GroovyLowering::own_accessor(NodeId callee, const Children& given, uint32_t from) {
  if (kind_of(callee) != NodeKind::kMember) return kNone;
  const std::string method(builder_.unit().text(callee));
  const bool gets = method.starts_with("get") && given.size() == 1,
             sets = method.starts_with("set") && given.size() == 2;
  if (method.size() < 4 || (!gets && !sets) || functions_.contains(method)) return kNone;
  std::string name = method.substr(3);
  if (name[0] >= 'A' && name[0] <= 'Z') name[0] = static_cast<char>(name[0] - 'A' + 'a');
  if (!is_own_property(name)) return kNone;
  const NodeId target = node(NodeKind::kMember, from, {builder_.unit().child(callee, 0)}, {.text = intern(name)});
  return gets ? target : node(NodeKind::kAssign, from, {target, given[1]}, {.text = intern("=")});
}

// f(a, b) { … }
NodeId GroovyLowering::called(NodeId callee, uint32_t from) {
  Children given{callee};
  if (is("(")) arguments(given);
  while (is("{") && !token().on_new_line) given.push_back(closure());
  if (NodeId made = own_accessor(callee, given, from); made != kNone) return made;
  return node(NodeKind::kCall, from, given);
}

// f a, b: 1
NodeId GroovyLowering::called_bare(NodeId callee, uint32_t from) {
  Children given{callee}, entries;
  // What was taken for a property is the function.
  const Node asked = builder_.at(callee);
  if (asked.kind != NodeKind::kName && asked.kind != NodeKind::kMember) return callee;
  do {
    const uint32_t at = begin();
    const bool named = is_argument_name();
    if (named) {
      std::string_view name = word();
      if (token().kind != TokenKind::kWord && name.size() >= 2) name = name.substr(1, name.size() - 2);
      skip();
      skip();
      NodeId value = expression();
      if (value == kNone) value = node(NodeKind::kUnknown, at);
      entries.push_back(node(NodeKind::kEntry, at, {value}, {.text = intern(name)}));
      continue;
    }
    NodeId value = expression();
    given.push_back(value == kNone ? node(NodeKind::kUnknown, at) : value);
  } while (take(",") && !at_end());
  if (!entries.empty()) given.insert(given.begin() + 1, node(NodeKind::kMap, from, entries));
  return node(NodeKind::kCall, from, given);
}

// { a, b -> … }
NodeId GroovyLowering::closure(std::vector<StringId>* only) {
  const uint32_t from = begin(), open = place_.at, close = close_of(open);
  const Deeper deeper(*this);
  if (deeper.too_deep()) {
    skip_to(close + 1);
    return node(NodeKind::kUnknown, from);
  }
  skip();
  // The arrow of this closure stands before any brace or statement of its own.
  uint32_t arrow = 0;
  for (uint32_t at = place_.at; at < close; ++at) {
    const std::string_view here = written(place_.tokens[at]);
    if (here == "->") {
      arrow = at;
      break;
    }
    if (here == "{" || here == ";" || here == "}") break;
    if (place_.tokens[at].on_new_line && at > place_.at && written(place_.tokens[at - 1]) != ",") break;
  }
  Children parts;
  if (arrow != 0) {
    while (place_.at < arrow) {
      const uint32_t at = begin();
      modifiers();
      const uint32_t behind = behind_type(place_.at);
      NodeId of = kNone;
      if (behind != place_.at && behind < arrow && place_.tokens[behind].kind == TokenKind::kWord) of = type();
      if (token().kind == TokenKind::kWord) {
        const StringId called = intern(word());
        skip();
        Children initial;
        if (take("=")) initial.push_back(whole_expression());
        parts.push_back(node(NodeKind::kParameter, at, initial, {.text = called, .type = of}));
        if (only != nullptr) only->push_back(called);
      } else if (!is(",") && place_.at < arrow) {
        skip();
      }
      take(",");
      if (place_.at > arrow) break;
    }
    place_.at = std::max(place_.at, arrow);
    take("->");
  } else {
    for (uint32_t at = place_.at; at < close; ++at) {
      const Token& one = place_.tokens[at];
      const bool named = one.kind == TokenKind::kWord && written(one) == "it";
      const bool in_text = one.kind == TokenKind::kValued && written(one).find("it") != std::string_view::npos;
      if (!named && !in_text) continue;
      parts.push_back(make_over(NodeKind::kParameter, from, from, {}, {.text = intern("it")}));
      break;
    }
    if (only != nullptr) only->push_back(intern("it"));
  }
  Children outer, statements;
  outer.swap(before_);
  const bool outer_class = std::exchange(in_class_, false);
  statements_until(close, statements);
  take("}");
  in_class_ = outer_class;
  before_.swap(outer);
  const NodeId body = node(NodeKind::kBlock, from, statements);
  give_last(body);
  parts.push_back(body);
  const NodeId run = node(NodeKind::kFunction, from, parts, {.flags = kThisAround});
  return node(NodeKind::kLambda, from, {run});
}

// The block of `with`, `tap`, `each` and `times` stands where it is written. `out` is the value.
bool GroovyLowering::loop_or_scope(NodeId base, std::string_view name, uint32_t from, NodeId* out) {
  if (functions_.contains(name)) return false;
  if (name == "with" || name == "tap") {
    *out = on_receiver(base, name == "tap", from);
    return true;
  }
  if (name == "each" || name == "times") {
    *out = each(base, name == "times", from);
    return true;
  }
  return false;
}

NodeId GroovyLowering::on_receiver(NodeId base, bool gives_itself, uint32_t from) {
  const Node known = builder_.at(base);
  StringId holder = known.kind == NodeKind::kName ? known.text : 0;
  if (holder == 0) holder = temporary(base, from, before_);
  const uint32_t close = close_of(place_.at);
  skip();
  Children outer, statements;
  outer.swap(before_);
  receivers_.push_back(holder);
  const Deeper deeper(*this);
  if (deeper.too_deep()) skip_to(close);
  StringId called = intern("it");
  if (token().kind == TokenKind::kWord && is("->", 1)) {
    called = intern(word());
    skip();
    skip();
  }
  if (called != holder) {
    statements.push_back(node(NodeKind::kDeclare, from, {name_node(from, holder)}, {.text = called}));
  }
  statements_until(close, statements);
  take("}");
  receivers_.pop_back();
  before_.swap(outer);
  StringId value = 0;
  if (!gives_itself && statements.size() > 1 && kind_of(statements.back()) == NodeKind::kExpression) {
    const NodeId last = builder_.unit().child(statements.back(), 0);
    value = temporary(kNone, from, before_);
    statements.back() = node(NodeKind::kAssign, from, {name_node(from, value), last}, {.text = intern("=")});
  }
  before_.push_back(node(NodeKind::kBlock, from, statements));
  if (gives_itself) return name_node(from, holder);
  return value != 0 ? name_node(from, value) : node(NodeKind::kUnknown, from);
}

NodeId GroovyLowering::each(NodeId base, bool counts, uint32_t from) {
  std::vector<StringId> names;
  const NodeId given = closure(&names);
  const NodeId body = kind_of(given) == NodeKind::kLambda
                          ? builder_.unit().child(builder_.unit().child(given, 0),
                                                  builder_.at(builder_.unit().child(given, 0)).child_count - 1)
                          : kNone;
  if (body == kNone || names.size() != 1) {
    return call_of(from, base, counts ? "times" : "each", {given});
  }
  // What the last statement gives goes nowhere.
  const Node last_block = builder_.at(body);
  if (last_block.child_count > 0) {
    const NodeId last = builder_.unit().children[last_block.first_child + last_block.child_count - 1];
    if (kind_of(last) == NodeKind::kReturn && builder_.at(last).child_count == 1) {
      builder_.at(last).kind = NodeKind::kExpression;
    }
  }
  const StringId called = names.front();
  const Node range = builder_.at(base);
  NodeId low = kNone, high = kNone;
  std::string_view comparison = "<";
  if (counts) {
    low = literal_node(LiteralKind::kInteger, from, "0");
    high = base;
  } else if (range.kind == NodeKind::kBinary &&
             (builder_.unit().text(base) == ".." || builder_.unit().text(base) == "..<")) {
    low = builder_.unit().children[range.first_child];
    high = builder_.unit().children[range.first_child + 1];
    comparison = builder_.unit().text(base) == ".." ? "<=" : "<";
  }
  if (low != kNone) {
    const NodeId initial = node(NodeKind::kDeclare, from, {low}, {.text = called});
    const NodeId condition =
        node(NodeKind::kBinary, from, {name_node(from, called), high}, {.text = intern(comparison)});
    const NodeId next = node(NodeKind::kUnary, from, {name_node(from, called)}, {.text = intern("p++")});
    before_.push_back(node(NodeKind::kLoop, from, {initial, condition, next, body}, {.text = intern("for")}));
  } else {
    const NodeId initial = make_over(NodeKind::kDeclare, from, from, {}, {.text = called});
    before_.push_back(node(NodeKind::kLoop, from, {initial, base, kNone, body}, {.text = intern("each")}));
  }
  return base;
}

// new T(…) { … }, new byte[16], new byte[] {1, 2}, new T(a: 1)
NodeId GroovyLowering::construction() {
  const uint32_t from = begin();
  skip();
  while (is("@")) annotation();
  const uint32_t type_at = place_.at;
  uint32_t behind = behind_type(type_at);
  // new byte[n]: the brackets are not of the type
  NodeId of = kNone;
  if (behind != type_at) {
    of = type();
  } else if (token().kind == TokenKind::kWord) {
    std::string whole(word());
    skip();
    while (is(".") && token(1).kind == TokenKind::kWord) {
      skip();
      if (whole.size() < kMaxScopeBytes) whole += "." + std::string(word());
      skip();
    }
    of = node(NodeKind::kTypeName, from, {}, {.text = intern(whole)});
  } else {
    return error(from);
  }
  Children given;
  if (is("[") && !token().on_new_line) {
    std::string whole(builder_.unit().text(of));
    size_t dimensions = 0;
    while (is("[") && !token().on_new_line) {
      const uint32_t close = close_of(place_.at);
      skip();
      if (place_.at < close) given.push_back(whole_expression());
      if (place_.at < close) skip_to(close);
      take("]");
      if (++dimensions > 1 && whole.size() < kMaxScopeBytes) whole += "[]";
    }
    const NodeId array = node(NodeKind::kTypeName, from, {}, {.text = intern(whole), .flags = kArrayType});
    return node(NodeKind::kNew, from, given, {.type = array});
  }
  if ((builder_.at(of).flags & kArrayType) && is("{")) {
    const uint32_t close = close_of(place_.at);
    skip();
    arguments_until(close, given);
    take("}");
    return node(NodeKind::kArray, from, given, {.type = of});
  }
  if (is("(") && !token().on_new_line) arguments(given);
  if (is("{") && !token().on_new_line) {
    given.push_back(anonymous_type(begin(), of));
    return node(NodeKind::kNew, from, given, {.type = of});
  }
  const bool named = given.size() == 1 && kind_of(given[0]) == NodeKind::kMap && builder_.at(given[0]).child_count > 0;
  if (!named) return node(NodeKind::kNew, from, given, {.type = of});
  // Named ones set the properties of what is made.
  const Node map = builder_.at(given[0]);
  const std::string type_made(builder_.unit().text(of));
  const bool own = types_.contains(type_made);
  const auto fields = fields_of_.find(type_made);
  bool by_name = own && fields != fields_of_.end() && !constructed_.contains(type_made);
  Children keywords;
  for (uint32_t n = 0; n < map.child_count && by_name; ++n) {
    const NodeId entry = builder_.unit().children[map.first_child + n];
    const Node known = builder_.at(entry);
    const std::string name(builder_.unit().text(entry));
    by_name = known.kind == NodeKind::kEntry && known.child_count == 1 && fields->second.contains(name);
    if (by_name) {
      const NodeId value = builder_.unit().child(entry, 0);
      keywords.push_back(make_over(NodeKind::kKeyword, known.begin, known.end, {value}, {.text = known.text}));
    }
  }
  if (by_name) return node(NodeKind::kNew, from, keywords, {.type = of});
  const StringId holder = temporary(node(NodeKind::kNew, from, {}, {.type = of}), from, before_);
  for (uint32_t n = 0; n < map.child_count; ++n) {
    const NodeId entry = builder_.unit().children[map.first_child + n];
    const Node known = builder_.at(entry);
    if (known.kind != NodeKind::kEntry || known.child_count != 1) continue;
    const NodeId value = builder_.unit().child(entry, 0);
    const std::string name(builder_.unit().text(entry));
    if (name.empty()) continue;
    if (own) {
      const NodeId target = node(NodeKind::kMember, from, {name_node(from, holder)}, {.text = intern(name)});
      before_.push_back(make_over(NodeKind::kAssign, known.begin, known.end, {target, value}, {.text = intern("=")}));
    } else {
      std::string setter = "set" + name;
      if (name[0] >= 'a' && name[0] <= 'z') setter[3] = static_cast<char>(name[0] - 'a' + 'A');
      const NodeId callee =
          make_over(NodeKind::kMember, known.begin, known.end, {name_node(from, holder)}, {.text = intern(setter)});
      const NodeId call = make_over(NodeKind::kCall, known.begin, known.end, {callee, value});
      before_.push_back(make_over(NodeKind::kExpression, known.begin, known.end, {call}));
    }
  }
  return name_node(from, holder);
}

}  // namespace vitrine::source
