#include <algorithm>
#include <array>

#include "read/source/lang/rust_lowering.h"

namespace vitrine::source {

bool RustLowering::is_statement_like(Index i) const {
  switch (symbol(i)) {
    case rust::kIfExpression:
    case rust::kMatchExpression:
    case rust::kBlock:
    case rust::kUnsafeBlock:
    case rust::kConstBlock:
    case rust::kAsyncBlock:
    case rust::kTryBlock:
    case rust::kGenBlock:
    case rust::kLoopExpression:
    case rust::kWhileExpression:
    case rust::kForExpression:
    case rust::kReturnExpression:
    case rust::kBreakExpression:
    case rust::kContinueExpression: return true;
    default: return false;
  }
}

void RustLowering::flush(Children& prelude, Children& out) {
  out.insert(out.end(), prelude.begin(), prelude.end());
  prelude.clear();
}

void RustLowering::statement(Index i, Children& out) {
  if (lower_item(i, out)) return;
  Children prelude, own;
  Children* outer = prelude_;
  prelude_ = &prelude;
  switch (symbol(i)) {
    case rust::kLetDeclaration: let(i, own); break;
    case rust::kExpressionStatement: {
      Index inner = first_named(i);
      if (inner != kAbsent) into(inner, {}, own);
      break;
    }
    case rust::kMacroInvocation: macro_statement(i, {}, own); break;
    case rust::kLabel:
    case rust::kVisibilityModifier: break;
    default:
      if (tree_[i].error || symbol(i) == rust::kOtherSymbol) {
        own.push_back(unknown(i));
      } else if (!is_type(i)) {
        into(i, {}, own);
      }
  }
  prelude_ = outer;
  flush(prelude, out);
  out.insert(out.end(), own.begin(), own.end());
}

// What becomes of a value that is there.
void RustLowering::give(NodeId value, Index where, Sink sink, Children& out) {
  switch (sink.use) {
    case Use::kDropped: {
      NodeKind kind = builder_.at(value).kind;
      if (kind == NodeKind::kLiteral || kind == NodeKind::kName) return;  // `()`, what stands for a statement
      out.push_back(kind == NodeKind::kAssign ? value : make(NodeKind::kExpression, where, {value}));
      return;
    }
    case Use::kReturned: {
      Children parts;
      if (symbol(where) != rust::kUnitExpression) parts.push_back(value);
      out.push_back(make(NodeKind::kReturn, where, parts));
      return;
    }
    case Use::kAssigned: {
      NodeId target = make(NodeKind::kName, where, {}, {.text = sink.name});
      out.push_back(make(NodeKind::kAssign, where, {target, value}, {.text = intern("=")}));
      return;
    }
  }
}

// Statements may come before the value: they go to `out`.
void RustLowering::value_into(Index i, Sink sink, Children& out) {
  Children prelude, own;
  Children* outer = prelude_;
  prelude_ = &prelude;
  if (symbol(i) == rust::kCallExpression && wrapped_by(i) == "Err" && sink.use == Use::kReturned) {
    Index arguments = field(i, rust::kArgumentsField);
    Index error = arguments == kAbsent ? kAbsent : first_named(arguments);
    Children parts;
    if (error != kAbsent) parts.push_back(expression(error));
    own.push_back(make(NodeKind::kThrow, i, parts));
  } else {
    give(expression(i), i, sink, own);
  }
  prelude_ = outer;
  flush(prelude, out);
  out.insert(out.end(), own.begin(), own.end());
}

// A block or loop. Where a `break` names its label, that goes on behind it, at a block of that name.
void RustLowering::labelled(Index i, Sink sink, Children& out) {
  const Index label = child(i, rust::kLabel);
  if (label != kAbsent) labelled_.push_back({std::string(text(label)), sink});
  switch (symbol(i)) {
    case rust::kBlock: out.push_back(block(i, sink)); break;
    case rust::kForExpression: for_loop(i, out); break;
    default: loop(i, sink, out);
  }
  if (label == kAbsent) return;
  if (labelled_.back().left) out.push_back(make(NodeKind::kBlock, i, {}, {.text = intern(labelled_.back().label)}));
  labelled_.pop_back();
}

void RustLowering::break_out(Index i, Children& out) {
  const Index label = child(i, rust::kLabel);
  Labelled* of = nullptr;
  for (Labelled& one : labelled_) {
    if (label != kAbsent && one.label == text(label)) of = &one;
  }
  const Sink sink = of != nullptr ? of->sink : loop_sinks_.empty() ? Sink{} : loop_sinks_.back();
  for (Index c : named(i)) {
    if (symbol(c) == rust::kLabel) continue;
    into(c, sink, out);
    if (sink.use == Use::kReturned) return;
  }
  if (of == nullptr) {
    out.push_back(make(NodeKind::kBreak, i));
    return;
  }
  of->left = true;
  out.push_back(make(NodeKind::kBreak, i, {}, {.text = intern(of->label), .op = 1}));
}

void RustLowering::into(Index i, Sink sink, Children& out) {
  switch (symbol(i)) {
    case rust::kIfExpression: if_expression(i, sink, out); return;
    case rust::kMatchExpression: match(i, sink, out); return;
    case rust::kBlock: labelled(i, sink, out); return;
    case rust::kUnsafeBlock:
    case rust::kConstBlock:
    case rust::kAsyncBlock:
    case rust::kTryBlock:
    case rust::kGenBlock: {
      Index inner = child(i, rust::kBlock);
      if (inner == kAbsent) {
        out.push_back(unknown(i));
      } else {
        out.push_back(block(inner, sink));
      }
      return;
    }
    case rust::kLoopExpression:
    case rust::kWhileExpression:
    case rust::kForExpression: labelled(i, sink, out); return;
    case rust::kReturnExpression: {
      Index value = first_named(i);
      if (value == kAbsent) {
        out.push_back(make(NodeKind::kReturn, i));
      } else {
        into(value, {Use::kReturned, 0}, out);
      }
      return;
    }
    case rust::kBreakExpression: break_out(i, out); return;
    case rust::kContinueExpression: out.push_back(make(NodeKind::kContinue, i)); return;
    case rust::kMacroInvocation: macro_statement(i, sink, out); return;
    case rust::kParenthesizedExpression:
      if (Index inner = first_named(i); inner != kAbsent && is_statement_like(inner)) {
        into(inner, sink, out);
        return;
      }
      break;
    case rust::kCallExpression: {
      // Ok(match x { … }): what it wraps goes there.
      std::string wrapper = wrapped_by(i);
      Index arguments = field(i, rust::kArgumentsField);
      Index inner = arguments == kAbsent ? kAbsent : first_named(arguments);
      if ((wrapper == "Ok" || wrapper == "Some") && inner != kAbsent) {
        into(inner, sink, out);
        return;
      }
      break;
    }
    default: break;
  }
  value_into(i, sink, out);
}

NodeId RustLowering::block(Index i, Sink sink, const Children& first) {
  Children parts = first;
  statements_of(i, sink, parts);
  return make(NodeKind::kBlock, i, parts);
}

void RustLowering::statements_of(Index i, Sink sink, Children& out) {
  if (symbol(i) != rust::kBlock) {  // a closure's body
    into(i, sink, out);
    return;
  }
  Index last = last_named(i), attribute = kAbsent;
  std::string builds;  // that have the next statement
  for (Index c : named(i)) {
    const bool tested = only_tested(c, attribute, i);
    attribute = symbol(c) == rust::kAttributeItem ? c : kAbsent;
    if (attribute != kAbsent) {
      if (std::string one = build_of(c); !one.empty())
        builds = builds.empty() ? one : "(" + builds + ") && (" + one + ")";
      continue;
    }
    if (symbol(c) == rust::kLabel || is_comment(c)) continue;
    // What the tests have in its place is left out.
    if (tested || builds == "!test") builds.clear();
    if (tested) continue;
    if (!builds.empty()) {
      Children parts;
      one_statement(c, c == last, sink, parts);
      in_builds(c, std::exchange(builds, ""), parts, out);
    } else {
      one_statement(c, c == last, sink, out);
    }
  }
}

// One of a block. `is_last`: its value is the block's.
void RustLowering::one_statement(Index c, bool is_last, Sink sink, Children& out) {
  bool gives = is_last && sink.use != Use::kDropped;
  if (gives && symbol(c) == rust::kExpressionStatement) {
    // `match … {}` at the end is parsed as a statement; with a semicolon it gives nothing.
    Index inner = first_named(c);
    gives = inner != kAbsent && !text(c).ends_with(';') && is_statement_like(inner);
    if (gives) c = inner;
  }
  if (gives && (symbol(c) == rust::kLetDeclaration || symbol(c) == rust::kEmptyStatement)) gives = false;
  if (!gives) {
    statement(c, out);
    return;
  }
  if (symbol(c) != rust::kMacroInvocation && lower_item(c, out)) return;
  into(c, sink, out);
}

// x.into(), behind `?` and unwrap(); kAbsent where the value is no such call.
RustLowering::Index RustLowering::conversion_in(Index value) const {
  for (int n = 0; n < 4; ++n) {
    if (symbol(value) == rust::kTryExpression) {
      value = first_named(value);
      if (value == kAbsent) return kAbsent;
    }
    std::string_view method;
    const Index before = symbol(value) == rust::kCallExpression ? before_method(value, &method) : kAbsent;
    if (before == kAbsent) return kAbsent;
    if (method == "into" || method == "try_into" || method == "parse") return value;
    if (method != "unwrap" && method != "expect") return kAbsent;
    value = before;
  }
  return kAbsent;
}

// `let (tx, rx) = mpsc::channel()`: both are the one channel.
bool RustLowering::both_ends(Index i, Index pattern, Index value, Children& out) {
  if (symbol(pattern) != rust::kTuplePattern || symbol(value) != rust::kCallExpression) return false;
  std::vector<Index> ends;
  for (Index c : named(pattern)) {
    const Index inner = inner_pattern(c);
    if (inner == kAbsent || symbol(inner) != rust::kIdentifier) return false;
    ends.push_back(inner);
  }
  std::string_view called = text(field(value, rust::kFunctionField));
  if (const size_t types = called.find("::<"); types != std::string_view::npos) called = called.substr(0, types);
  if (const size_t colon = called.rfind(':'); colon != std::string_view::npos) called = called.substr(colon + 1);
  constexpr std::array kMakers = {"channel", "sync_channel", "bounded", "unbounded", "unbounded_channel"};
  if (ends.size() != 2 || std::ranges::find(kMakers, called) == kMakers.end()) return false;
  out.push_back(make(NodeKind::kDeclare, i, {expression(value)}, {.text = intern_text(ends[0])}));
  const NodeId same = make(NodeKind::kName, ends[0], {}, {.text = intern_text(ends[0])});
  out.push_back(make(NodeKind::kDeclare, i, {same}, {.text = intern_text(ends[1])}));
  return true;
}

// `Args::parse()`: clap gives what it is asked of, whose members say what they are where the command line does not.
// kNone for anything else.
NodeId RustLowering::type_of_parsed(Index value) {
  const Index callee = symbol(value) == rust::kCallExpression ? field(value, rust::kFunctionField) : kAbsent;
  if (callee == kAbsent || symbol(callee) != rust::kScopedIdentifier) return kNone;
  const Index given = field(value, rust::kArgumentsField), path = field(callee, rust::kPathField);
  const std::string_view called = text(field(callee, rust::kNameField));
  if (path == kAbsent || given == kAbsent || first_named(given) != kAbsent) return kNone;
  if (called != "parse" && called != "from_args") return kNone;
  std::string dotted = path_text(path);
  const std::string_view last = std::string_view(dotted).substr(dotted.rfind('.') + 1);
  if (last.empty() || last == "Self" || std::isupper(static_cast<unsigned char>(last.front())) == 0) return kNone;
  return named_type(path, std::move(dotted), {});
}

void RustLowering::let(Index i, Children& out) {
  Index pattern = field(i, rust::kPatternField), value = field(i, rust::kValueField),
        otherwise = field(i, rust::kAlternativeField);
  NodeId of = type(field(i, rust::kTypeField));
  if (pattern == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  if (of == kNone && value != kAbsent) of = type_of_parsed(value);
  Index inner = inner_pattern(pattern);
  Index pointed = value;
  if (inner != kAbsent && symbol(inner) == rust::kIdentifier && is_binding_name(text(inner)) && otherwise == kAbsent) {
    Children parts;
    declared_ = field(i, rust::kTypeField);
    typed_call_ = pointed == kAbsent ? kAbsent : call_of(pointed, declared_);
    converted_ = declared_ == kAbsent || pointed == kAbsent ? kAbsent : conversion_in(pointed);
    // `let other = Rc::clone(&cell)`: a name for the same cell.
    const std::string cell_before = pointed == kAbsent ? "" : same_cell(pointed);
    const bool keeps = !cell_before.empty() && cell_before != text(inner);
    stands_for_.erase(std::string(text(inner)));
    if (keeps) {
      stands_for_.emplace(text(inner), cell_before);
      return;
    }
    const NodeId filled = made_by_default(declared_, pointed);
    if (pointed != kAbsent)
      parts.push_back(filled != kNone ? filled : collected(pointed, declared_, expression(pointed)));
    guards_.erase(std::string(text(inner)));
    Index cell = pointed == kAbsent || macro_depth_ > 0 ? kAbsent : cell_behind(pointed);
    if (cell != kAbsent) guards_.emplace(text(inner), cell);
    out.push_back(make(NodeKind::kDeclare, i, parts, {.text = intern_text(inner), .type = of}));
    return;
  }
  if (value == kAbsent) {
    bind(
        pattern, [this](Index at) { return make(NodeKind::kUnknown, at); }, out);
    return;
  }
  if (text(pattern) == "_") {
    into(value, {}, out);
    return;
  }
  if (both_ends(i, pattern, value, out)) return;
  // (a, b) = (x, y): each for itself, so that nothing is lost on the way.
  Children before;
  Subject subject = subject_of(value, before);
  flush(before, out);
  if (otherwise != kAbsent) {
    NodeId fits = test(pattern, subject);
    if (fits == kNone) fits = make(NodeKind::kUnknown, pattern);
    NodeId fails = make(NodeKind::kUnary, pattern, {fits}, {.text = intern("!")});
    out.push_back(make(NodeKind::kIf, i, {fails, block(otherwise, {})}));
  }
  bind(pattern, subject, out);
}

// The conditions of an `if` or `while`: what is declared before them, what has to hold, what is named by them.
void RustLowering::condition(Index i, Children& before, Children& parts, Children& bindings) {
  switch (symbol(i)) {
    case rust::kLetChain:
      for (Index c : named(i)) condition(c, before, parts, bindings);
      return;
    case rust::kLetCondition: {
      Index pattern = field(i, rust::kPatternField), value = field(i, rust::kValueField);
      if (pattern == kAbsent || value == kAbsent) {
        parts.push_back(unknown(i));
        return;
      }
      flush(bindings, before);  // what was named by an earlier part of the chain
      Subject subject = subject_of(value, before);
      NodeId fits = test(pattern, subject);
      if (fits != kNone) parts.push_back(fits);
      bind(pattern, subject, bindings);
      return;
    }
    default: {
      Children* outer = prelude_;
      flush(bindings, before);
      prelude_ = &before;
      parts.push_back(expression(i));
      prelude_ = outer;
    }
  }
}

NodeId RustLowering::all_of(Index where, const Children& conditions) {
  if (conditions.empty()) return literal(LiteralKind::kBoolean, where, "true");
  NodeId all = conditions[0];
  for (size_t n = 1; n < conditions.size(); ++n) {
    all = make(NodeKind::kBinary, where, {all, conditions[n]}, {.text = intern("&&")});
  }
  return all;
}

void RustLowering::if_expression(Index i, Sink sink, Children& out) {
  Index when = field(i, rust::kConditionField), then = field(i, rust::kConsequenceField),
        otherwise = field(i, rust::kAlternativeField);
  Children before, conditions, bindings;
  if (when != kAbsent) condition(when, before, conditions, bindings);
  Children parts{all_of(i, conditions)};
  parts.push_back(then == kAbsent ? make(NodeKind::kBlock, i) : block(then, sink, bindings));
  if (otherwise != kAbsent) parts.push_back(else_block(otherwise, sink));
  NodeId made = make(NodeKind::kIf, i, parts);
  if (before.empty()) {
    out.push_back(made);
  } else {
    before.push_back(made);
    out.push_back(make(NodeKind::kBlock, i, before));
  }
}

NodeId RustLowering::else_block(Index i, Sink sink) {
  Index inner = symbol(i) == rust::kElseClause ? first_named(i) : i;
  if (inner == kAbsent) return make(NodeKind::kBlock, i);
  if (symbol(inner) == rust::kBlock) return block(inner, sink);
  Children parts;
  into(inner, sink, parts);
  return make(NodeKind::kBlock, inner, parts);
}

void RustLowering::loop(Index i, Sink sink, Children& out) {
  Index when = field(i, rust::kConditionField), body = field(i, rust::kBodyField);
  loop_sinks_.push_back(sink);
  Children before, conditions, bindings;
  if (when != kAbsent) condition(when, before, conditions, bindings);
  NodeId test_node = kNone;
  Children statements;
  if (before.empty() && bindings.empty()) {
    if (when != kAbsent) test_node = all_of(when, conditions);
    if (body != kAbsent) statements_of(body, {}, statements);
  } else {
    // Asked anew in each round.
    statements = before;
    test_node = make(NodeKind::kUnknown, when);
    NodeId leave = make(NodeKind::kBlock, when, {make(NodeKind::kBreak, when)});
    NodeId then = body == kAbsent ? make(NodeKind::kBlock, i) : block(body, {}, bindings);
    statements.push_back(make(NodeKind::kIf, when, {all_of(when, conditions), then, leave}));
  }
  NodeId body_node = make(NodeKind::kBlock, body == kAbsent ? i : body, statements);
  loop_sinks_.pop_back();
  out.push_back(make(NodeKind::kLoop, i, {kNone, test_node, kNone, body_node}, {.text = intern("while")}));
}

// What `….enumerate()` counts or `….zip(…)` goes through first, where a pair takes what that gives; kAbsent for
// anything else.
RustLowering::Index RustLowering::paired_by(Index over, Index pattern, std::string_view method) const {
  if (symbol(over) != rust::kCallExpression || symbol(pattern) != rust::kTuplePattern) return kAbsent;
  Index callee = field(over, rust::kFunctionField);
  if (callee == kAbsent || symbol(callee) != rust::kFieldExpression || elements_of(pattern).size() != 2) return kAbsent;
  Index member = field(callee, rust::kFieldField);
  return member != kAbsent && text(member) == method ? field(callee, rust::kValueField) : kAbsent;
}

RustLowering::Index RustLowering::zipped_by(Index over, Index pattern) const {
  const Index through = paired_by(over, pattern, "zip");
  const Index list = through == kAbsent ? kAbsent : field(over, rust::kArgumentsField);
  if (list == kAbsent || first_named(list) == kAbsent || text(through).find("iter_mut()") == std::string_view::npos)
    return kAbsent;
  for (Index part : elements_of(pattern)) {
    const Index name = inner_pattern(part);
    if (name == kAbsent || symbol(name) != rust::kIdentifier) return kAbsent;
  }
  return through;
}

void RustLowering::for_loop(Index i, Children& out) {
  Index pattern = field(i, rust::kPatternField), value = field(i, rust::kValueField), body = field(i, rust::kBodyField);
  if (pattern == kAbsent || value == kAbsent || body == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  loop_sinks_.push_back({});
  Index name_at = inner_pattern(pattern);
  const bool plain = name_at != kAbsent && symbol(name_at) == rust::kIdentifier;
  Index over = value;
  while (symbol(over) == rust::kParenthesizedExpression && first_named(over) != kAbsent) over = first_named(over);
  Index from = kAbsent, to = kAbsent;
  bool inclusive = false;
  NodeId made = kNone;
  if (plain && symbol(over) == rust::kRangeExpression && range_ends(over, &from, &to, &inclusive) && from != kAbsent &&
      to != kAbsent) {
    NodeId first = make(NodeKind::kDeclare, name_at, {expression(from)}, {.text = intern_text(name_at)});
    NodeId counter = make(NodeKind::kName, name_at, {}, {.text = intern_text(name_at)});
    NodeId bound = expression(to);
    NodeId test_node = make(NodeKind::kBinary, over, {counter, bound}, {.text = intern(inclusive ? "<=" : "<")});
    NodeId again = make(NodeKind::kName, name_at, {}, {.text = intern_text(name_at)});
    NodeId step = make(NodeKind::kUnary, name_at, {again}, {.text = intern("p++")});
    made = make(NodeKind::kLoop, i, {first, test_node, step, block(body, {})}, {.text = intern("for")});
  } else if (Index counted = paired_by(over, pattern, "enumerate"); counted != kAbsent) {
    // for (i, x) in list.enumerate()
    const std::vector<Index> both = elements_of(pattern);
    Index place = inner_pattern(both[0]), element_at = inner_pattern(both[1]);
    const bool named_element = element_at != kAbsent && symbol(element_at) == rust::kIdentifier;
    std::string name = named_element ? std::string(text(element_at)) : "element#" + std::to_string(temporaries_++);
    NodeId iterable = expression(counted);
    NodeId element = make(NodeKind::kDeclare, both[1], {}, {.text = intern(name)});
    NodeId position = kNone;
    if (place != kAbsent && symbol(place) == rust::kIdentifier)
      position = make(NodeKind::kDeclare, place, {}, {.text = intern_text(place)});
    Children first;
    if (!named_element) {
      bind(
          both[1], [this, name](Index at) { return make(NodeKind::kName, at, {}, {.text = intern(name)}); }, first);
    }
    made = make(NodeKind::kLoop, i, {element, iterable, position, block(body, {}, first)}, {.text = intern("each")});
  } else if (Index gone_through = zipped_by(over, pattern); gone_through != kAbsent) {
    // for (x, y) in list.iter_mut().zip(other): y is the element of the other at the same place.
    const std::vector<Index> both = elements_of(pattern);
    const Index one = inner_pattern(both[0]), second = inner_pattern(both[1]);
    const Index other = first_named(field(over, rust::kArgumentsField));
    const std::string place = "element#" + std::to_string(temporaries_++);
    NodeId iterable = expression(gone_through);
    NodeId element = make(NodeKind::kDeclare, one, {}, {.text = intern_text(one)});
    NodeId position = make(NodeKind::kDeclare, over, {}, {.text = intern(place)});
    NodeId at = make(NodeKind::kName, other, {}, {.text = intern(place)});
    NodeId taken = make(NodeKind::kIndex, other, {expression(other), at});
    Children first{make(NodeKind::kDeclare, second, {taken}, {.text = intern_text(second)})};
    made = make(NodeKind::kLoop, i, {element, iterable, position, block(body, {}, first)}, {.text = intern("each")});
  } else {
    NodeId iterable = expression(value);
    std::string name = plain ? std::string(text(name_at)) : "element#" + std::to_string(temporaries_++);
    NodeId element = make(NodeKind::kDeclare, pattern, {}, {.text = intern(name)});
    Children first;
    if (!plain) {
      bind(
          pattern, [this, name](Index at) { return make(NodeKind::kName, at, {}, {.text = intern(name)}); }, first);
    }
    made = make(NodeKind::kLoop, i, {element, iterable, kNone, block(body, {}, first)}, {.text = intern("each")});
  }
  loop_sinks_.pop_back();
  out.push_back(made);
}

// A block that is one expression without statements of its own: it can stand where a value does.
bool RustLowering::is_plain(Index i) const {
  if (i == kAbsent) return false;
  if (symbol(i) == rust::kElseClause) {
    Index inner = first_named(i);
    return inner != kAbsent && is_plain(inner);
  }
  if (symbol(i) != rust::kBlock) return false;
  Index only = first_named(i);
  if (only == kAbsent || only != last_named(i)) return false;
  switch (symbol(only)) {
    case rust::kExpressionStatement:
    case rust::kLetDeclaration:
    case rust::kMacroInvocation:
    case rust::kEmptyStatement:
    case rust::kLabel: return false;
    default: break;
  }
  // Anything that gives statements stays one.
  for (Index at = only; at < tree_[only].after; ++at) {
    if (is_statement_like(at) || symbol(at) == rust::kMacroInvocation || tree_[at].error) return false;
  }
  return !is_statement_like(only) && symbol(only) != rust::kFunctionItem && symbol(only) != rust::kConstItem &&
         symbol(only) != rust::kUseDeclaration;
}

NodeId RustLowering::plain_tail(Index i) {
  if (symbol(i) == rust::kElseClause) i = first_named(i);
  return expression(first_named(i));
}

// The value of an if, a match, a loop or a block that stands within an expression.
NodeId RustLowering::as_value(Index i) {
  if (symbol(i) == rust::kIfExpression) {
    Index when = field(i, rust::kConditionField), then = field(i, rust::kConsequenceField),
          otherwise = field(i, rust::kAlternativeField);
    bool lets = when == kAbsent || symbol(when) == rust::kLetCondition || symbol(when) == rust::kLetChain;
    if (!lets && is_plain(then) && is_plain(otherwise)) {
      NodeId condition_node = expression(when);
      NodeId then_node = plain_tail(then);
      return make(NodeKind::kConditional, i, {condition_node, then_node, plain_tail(otherwise)});
    }
  }
  if (symbol(i) == rust::kBlock && is_plain(i)) return plain_tail(i);
  if (symbol(i) == rust::kReturnExpression || symbol(i) == rust::kBreakExpression ||
      symbol(i) == rust::kContinueExpression) {
    Children statements;
    into(i, {}, statements);
    if (prelude_ != nullptr) {
      flush(statements, *prelude_);
      return make(NodeKind::kUnknown, i);
    }
    return make(NodeKind::kUnknown, i, statements);
  }
  StringId name = intern("value#" + std::to_string(temporaries_++));
  Children statements;
  into(i, {Use::kAssigned, name}, statements);
  if (prelude_ == nullptr) return make(NodeKind::kUnknown, i, statements);
  prelude_->push_back(make(NodeKind::kDeclare, i, {}, {.text = name}));
  flush(statements, *prelude_);
  return make(NodeKind::kName, i, {}, {.text = name});
}

}  // namespace vitrine::source
