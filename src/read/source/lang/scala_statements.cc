#include <utility>

#include "read/source/lang/scala_lowering.h"

namespace vitrine::source {

void ScalaLowering::deliver(Index i, const Sink& sink, Children& out) {
  Children outer;
  outer.swap(before_);
  Children own;
  if (!deliver_compound(i, sink, own)) {
    switch (symbol(i)) {
      case scala::kAssignmentExpression: assignment(i, own); break;
      case scala::kReturnExpression:
      case scala::kThrowExpression: {
        const Index value = first_named(i);
        const bool returns = symbol(i) == scala::kReturnExpression;
        if (value == kAbsent || symbol(value) == scala::kUnit) {
          own.push_back(make(returns ? NodeKind::kReturn : NodeKind::kThrow, i));
        } else if (returns) {
          deliver(value, {.to = Sink::To::kReturn}, own);
        } else {
          const NodeId thrown = expression(value);
          own.push_back(make(NodeKind::kThrow, i, {thrown}));
        }
        break;
      }
      case scala::kUnit:
        if (sink.to == Sink::To::kReturn) own.push_back(make(NodeKind::kReturn, i));
        break;
      default:
        if (lower_definition(i, own) || lower_loop(i, own)) break;
        deliver_value(contains_placeholder(i) ? placeholder_lambda(i) : expression(i), i, sink, own);
    }
  }
  out.insert(out.end(), before_.begin(), before_.end());
  out.insert(out.end(), own.begin(), own.end());
  before_.swap(outer);
}

// What is a value and a statement at once.
bool ScalaLowering::deliver_compound(Index i, const Sink& sink, Children& out) {
  switch (symbol(i)) {
    case scala::kIfExpression: if_statement(i, sink, out); return true;
    case scala::kMatchExpression: {
      const Index subject = field(i, scala::kValueField), cases = field(i, scala::kBodyField);
      if (subject == kAbsent || cases == kAbsent || contains_placeholder(i)) return false;
      match_statement(subject, cases, sink, out);
      return true;
    }
    case scala::kTryExpression: try_statement(i, sink, out); return true;
    case scala::kForExpression:
      if (sink.to != Sink::To::kNowhere && has_word(i, scala::kYieldWord)) return false;
      for_statement(i, sink, out);
      return true;
    case scala::kBlock:
    case scala::kIndentedBlock: out.push_back(block(i, sink)); return true;
    case scala::kParenthesizedExpression: {
      const Index inner = first_named(i);
      return inner != kAbsent && inner == last_named(i) && deliver_compound(inner, sink, out);
    }
    case scala::kCallExpression: return deliver_foreach(i, out);
    default: return false;
  }
}

void ScalaLowering::deliver_value(NodeId value, Index where, const Sink& sink, Children& out) {
  switch (sink.to) {
    case Sink::To::kReturn: out.push_back(make(NodeKind::kReturn, where, {value})); return;
    case Sink::To::kVariable: {
      const NodeId target = named(where, sink.variable);
      out.push_back(make(NodeKind::kAssign, where, {target, value}, {.text = intern("=")}));
      return;
    }
    case Sink::To::kNowhere: out.push_back(make(NodeKind::kExpression, where, {value})); return;
  }
}

void ScalaLowering::statements_of(Index i, const Sink& sink, Children& out) {
  const Index last = last_named(i);
  for (Index c : named(i)) deliver(c, c == last ? sink : Sink(), out);
}

NodeId ScalaLowering::block(Index i, const Sink& sink) {
  Children parts;
  const bool outer_class = std::exchange(in_class_, false);
  if (symbol(i) == scala::kBlock || symbol(i) == scala::kIndentedBlock) {
    statements_of(i, sink, parts);
  } else if (tree_[i].named) {
    deliver(i, sink, parts);
  }
  in_class_ = outer_class;
  return make(NodeKind::kBlock, i, parts);
}

void ScalaLowering::if_statement(Index i, const Sink& sink, Children& out) {
  Index when = kAbsent;
  for (Index c : named(i)) {
    if (tree_[c].field == scala::kConditionField && when == kAbsent) when = c;
  }
  const Index then = field(i, scala::kConsequenceField), otherwise = field(i, scala::kAlternativeField);
  const NodeId condition = when == kAbsent ? make(NodeKind::kUnknown, i) : expression(when);
  Children parts{condition, then != kAbsent ? block(then, sink) : make(NodeKind::kBlock, i)};
  if (otherwise != kAbsent) parts.push_back(block(otherwise, sink));
  out.push_back(make(NodeKind::kIf, i, parts));
}

void ScalaLowering::match_statement(Index subject, Index cases, const Sink& sink, Children& out) {
  const NodeId value = expression(subject);
  match_on(value, cases, sink, out);
}

// A switch where every label is plain, else a chain of conditions.
void ScalaLowering::match_on(NodeId value, Index cases, const Sink& sink, Children& out) {
  struct Arm {
    Index at, pattern, guard;
  };
  std::vector<Arm> arms;
  bool plain = true;
  for (Index c : named(cases)) {
    if (symbol(c) != scala::kCaseClause) continue;
    const Index what = field(c, scala::kPatternField), guard = child(c, scala::kGuard);
    if (what == kAbsent) continue;
    plain = plain && guard == kAbsent && is_plain_label(what);
    arms.push_back({c, what, guard});
  }
  auto body_of = [&](const Arm& arm, Children statements) {
    Index last = kAbsent;
    for (Index c : named(arm.at)) {
      if (tree_[c].field == scala::kBodyField) last = c;
    }
    const bool outer_class = std::exchange(in_class_, false);
    for (Index c : named(arm.at)) {
      if (tree_[c].field == scala::kBodyField) deliver(c, c == last ? sink : Sink(), statements);
    }
    in_class_ = outer_class;
    return make(NodeKind::kBlock, arm.at, statements);
  };
  const Node known = builder_.at(value);
  const NodeId declared = known.kind == NodeKind::kName ? kNone : temporary(cases, value, out);
  const StringId holder = declared == kNone ? known.text : builder_.at(declared).text;
  if (plain) {
    Children parts{named(cases, holder)};
    for (const Arm& arm : arms) {
      Children labels, bound;
      const bool any = symbol(arm.pattern) == scala::kWildcard || binds(arm.pattern);
      if (binds(arm.pattern)) {
        bound.push_back(make(NodeKind::kDeclare, arm.pattern, {named(arm.pattern, holder)},
                             {.text = intern(identifier_text(arm.pattern)), .flags = kConst}));
      } else if (symbol(arm.pattern) == scala::kAlternativePattern) {
        for (Index c : named(arm.pattern)) labels.push_back(expression(c));
      } else if (!any) {
        labels.push_back(expression(arm.pattern));
      }
      const NodeId label_list = make(NodeKind::kArray, arm.pattern, labels);
      const NodeId body = body_of(arm, bound);
      parts.push_back(
          make(NodeKind::kCase, arm.at, {label_list, body}, {.flags = static_cast<uint16_t>(any ? kDefault : 0)}));
    }
    out.push_back(make(NodeKind::kSwitch, cases, parts));
    return;
  }
  NodeId chain = kNone;
  for (size_t n = arms.size(); n-- > 0;) {
    const Arm& arm = arms[n];
    Pattern said = pattern(arm.pattern, named(arm.pattern, holder));
    NodeId test = said.test;
    Children own;
    if (arm.guard != kAbsent) {
      const Index condition = field(arm.guard, scala::kConditionField);
      const NodeId also = condition == kAbsent ? make(NodeKind::kUnknown, arm.guard) : whole_expression(condition);
      test = all_of(arm.guard, test, also);
      own = std::move(said.bound);  // the guard speaks of them
      said.bound.clear();
    }
    const NodeId body = body_of(arm, said.bound);
    if (test == kNone) {
      chain = body;
      continue;
    }
    Children parts{test, body};
    if (chain != kNone) {
      const bool is_block = builder_.at(chain).kind == NodeKind::kBlock;
      parts.push_back(is_block ? chain : make_over(NodeKind::kBlock, tree_[arm.at].end, tree_[cases].end, {chain}));
    }
    chain = make_over(NodeKind::kIf, tree_[arm.at].begin, tree_[cases].end, parts);
    if (!own.empty()) {
      own.push_back(chain);
      chain = make_over(NodeKind::kBlock, tree_[arm.at].begin, tree_[cases].end, own);
    }
  }
  if (chain != kNone) out.push_back(chain);
}

void ScalaLowering::handlers(Index clause, const Sink& sink, Children& out) {
  std::vector<Index> cases;
  for (Index at = clause + 1; at < tree_[clause].after;) {
    const bool is_list = symbol(at) == scala::kCaseBlock || symbol(at) == scala::kIndentedCases;
    if (symbol(at) == scala::kCaseClause) cases.push_back(at);
    at = is_list ? at + 1 : tree_[at].after;
  }
  if (cases.empty() && field(clause, scala::kPatternField) != kAbsent) cases.push_back(clause);
  for (Index one : cases) {
    const Index what = field(one, scala::kPatternField);
    NodeId of = kNone;
    StringId called = 0;
    if (what != kAbsent && symbol(what) == scala::kTypedPattern) {
      of = type(field(what, scala::kTypeField));
      called = intern(identifier_text(field(what, scala::kPatternField)));
    } else if (what != kAbsent && binds(what)) {
      called = intern(identifier_text(what));
    }
    Children statements;
    if (what != kAbsent && called == 0) {
      // case NonFatal(e) => …
      for (Index at = what; at < tree_[what].after; ++at) {
        if (symbol(at) == scala::kIdentifier && binds(at)) {
          statements.push_back(make(NodeKind::kDeclare, at, {}, {.text = intern(identifier_text(at))}));
        }
      }
    }
    Index last = kAbsent;
    for (Index c : named(one)) {
      if (tree_[c].field == scala::kBodyField) last = c;
    }
    for (Index c : named(one)) {
      if (tree_[c].field == scala::kBodyField) deliver(c, c == last ? sink : Sink(), statements);
    }
    const NodeId body = make(NodeKind::kBlock, one, statements);
    out.push_back(make(NodeKind::kHandler, one, {body}, {.text = called, .type = of}));
  }
  if (cases.empty()) {
    // A function that handles: `catch handler`.
    Children loose;
    for (Index c : named(clause)) anything(c, loose);
    const NodeId body = make(NodeKind::kBlock, clause, {make(NodeKind::kUnknown, clause, loose)});
    out.push_back(make(NodeKind::kHandler, clause, {body}));
  }
}

void ScalaLowering::try_statement(Index i, const Sink& sink, Children& out) {
  const Index body = field(i, scala::kBodyField);
  Children parts{body == kAbsent ? make(NodeKind::kBlock, i) : block(body, sink)};
  for (Index c : named(i)) {
    if (symbol(c) == scala::kCatchClause) handlers(c, sink, parts);
    if (symbol(c) == scala::kFinallyClause) {
      const Index inner = first_named(c);
      parts.push_back(make(NodeKind::kFinally, c, {inner == kAbsent ? make(NodeKind::kBlock, c) : block(inner, {})}));
    }
  }
  out.push_back(make(NodeKind::kTry, i, parts));
}

// 0 until n, 0 to n
bool ScalaLowering::range_parts(Index over, Index* from, Index* to, std::string_view* comparison) const {
  while (symbol(over) == scala::kParenthesizedExpression && first_named(over) != kAbsent) over = first_named(over);
  if (symbol(over) == scala::kInfixExpression) {
    const std::string_view word = text(field(over, scala::kOperatorField));
    if (word != "until" && word != "to") return false;
    *from = field(over, scala::kLeftField);
    *to = field(over, scala::kRightField);
    *comparison = word == "until" ? "<" : "<=";
    return *from != kAbsent && *to != kAbsent && symbol(*from) != scala::kInfixExpression;
  }
  if (symbol(over) != scala::kCallExpression) return false;
  const CallParts parts = parts_of_call(over);
  if (parts.callee == kAbsent || symbol(parts.callee) != scala::kFieldExpression) return false;
  const std::string_view word = last_name(parts.callee);
  if (word != "until" && word != "to") return false;
  *from = field(parts.callee, scala::kValueField);
  *to = only_argument(parts);
  *comparison = word == "until" ? "<" : "<=";
  return *from != kAbsent && *to != kAbsent;
}

NodeId ScalaLowering::each_loop(Index where, Index what, Index over, NodeId body, bool collects) {
  Index from = kAbsent, to = kAbsent;
  std::string_view comparison;
  const bool simple = symbol(what) == scala::kIdentifier || symbol(what) == scala::kWildcard;
  StringId called = intern(identifier_text(what));
  if (symbol(what) == scala::kWildcard || !simple) called = intern("$" + std::to_string(++temporary_count_));
  if (simple && !collects && range_parts(over, &from, &to, &comparison)) {
    const NodeId initial = make(NodeKind::kDeclare, what, {expression(from)}, {.text = called});
    const NodeId left = named(what, called);
    const NodeId condition = binary_of(over, left, comparison, expression(to));
    const NodeId next = make(NodeKind::kUnary, over, {named(what, called)}, {.text = intern("p++")});
    return make(NodeKind::kLoop, where, {initial, condition, next, body}, {.text = intern("for")});
  }
  const NodeId initial = collects ? named(what, called) : make(NodeKind::kDeclare, what, {}, {.text = called});
  if (!simple) {
    Children within;
    declare_pattern(what, named(what, called), kConst, within);
    within.push_back(body);
    body = make(NodeKind::kBlock, where, within);
  }
  const NodeId iterable = expression(over);
  return make(NodeKind::kLoop, where, {initial, iterable, kNone, body}, {.text = intern("each")});
}

NodeId ScalaLowering::condition_of(Index guard) {
  const Index condition = field(guard, scala::kConditionField);
  return condition == kAbsent ? make(NodeKind::kUnknown, guard) : whole_expression(condition);
}

// The generators, definitions and guards in their order.
std::vector<Tree::Index> ScalaLowering::enumerators(Index i) const {
  std::vector<Index> parts;
  const Index list = child(i, scala::kEnumerators);
  if (list == kAbsent) return parts;
  for (Index one : named(list)) {
    parts.push_back(one);
    for (Index c : named(one)) {
      if (symbol(c) == scala::kGuard) parts.push_back(c);
    }
  }
  return parts;
}

// The loops and conditions from part `at` on; `yields`: the innermost holds the element, before which stands what is
// `held`: a collection has no room for definitions.
NodeId ScalaLowering::comprehension(const std::vector<Index>& parts, size_t at, Index body, bool yields, Children held,
                                    Index whole) {
  constexpr size_t kMostParts = 64;
  if (at >= parts.size() || at > kMostParts) {
    if (body == kAbsent) return make(NodeKind::kBlock, whole);
    if (!yields) return block(body, {});
    const NodeId value = argument_value(body);
    const NodeId element = held.empty() ? value : wrapped(body, std::move(held), value);
    return make(NodeKind::kBlock, body, {make(NodeKind::kExpression, body, {element})});
  }
  const Index one = parts[at];
  if (symbol(one) == scala::kGuard) {
    const NodeId test = condition_of(one);
    const NodeId then = comprehension(parts, at + 1, body, yields, std::move(held), whole);
    return make(NodeKind::kBlock, one, {make(NodeKind::kIf, one, {test, then})});
  }
  const Index what = first_named(one);
  Index over = kAbsent;
  for (Index c : named(one)) {
    if (c != what && symbol(c) != scala::kGuard && over == kAbsent) over = c;
  }
  if (what == kAbsent || over == kAbsent) return comprehension(parts, at + 1, body, yields, std::move(held), whole);
  const bool generates = has_word(one, scala::kArrowLeft) && !is_holder_call(over);
  const bool simple = symbol(what) == scala::kIdentifier || symbol(what) == scala::kWildcard;
  if (generates && yields && !simple) {
    const StringId called = intern("$" + std::to_string(++temporary_count_));
    declare_pattern(what, named(what, called), kConst, held);
    const NodeId within = comprehension(parts, at + 1, body, yields, std::move(held), whole);
    const NodeId target = named(what, called);
    const NodeId iterable = whole_expression(over);
    const NodeId loop = make(NodeKind::kLoop, one, {target, iterable, kNone, within}, {.text = intern("each")});
    return make(NodeKind::kBlock, one, {loop});
  }
  if (generates) {
    const NodeId within = comprehension(parts, at + 1, body, yields, std::move(held), whole);
    return make(NodeKind::kBlock, one, {each_loop(one, what, over, within, yields)});
  }
  const NodeId value = whole_expression(over);
  Children inner;
  declare_pattern(what, value, kConst, yields ? held : inner);
  inner.push_back(comprehension(parts, at + 1, body, yields, std::move(held), whole));
  return make(NodeKind::kBlock, one, inner);
}

void ScalaLowering::for_statement(Index i, const Sink& sink, Children& out) {
  out.push_back(comprehension(enumerators(i), 0, field(i, scala::kBodyField), false, {}, i));
  if (sink.to == Sink::To::kReturn) out.push_back(make(NodeKind::kReturn, i));
}

NodeId ScalaLowering::for_value(Index i) {
  const std::vector<Index> parts = enumerators(i);
  const Index body = field(i, scala::kBodyField);
  bool of_one = body != kAbsent && !parts.empty();
  for (Index one : parts) {
    for (Index c : named(one)) {
      of_one = of_one && (!has_word(one, scala::kArrowLeft) || c == first_named(one) || symbol(c) == scala::kGuard ||
                          is_holder_call(c));
    }
  }
  if (of_one) return value_of_holders(parts, body, i);
  const NodeId made = comprehension(parts, 0, body, true, {}, i);
  return make(NodeKind::kCollect, i, {made});
}

// for (a <- Some(x); b = f(a) if b) yield b is b, or nothing.
NodeId ScalaLowering::value_of_holders(const std::vector<Index>& parts, Index body, Index whole) {
  Children statements;
  for (Index one : parts) {
    if (symbol(one) == scala::kGuard) {
      const NodeId fails = make(NodeKind::kUnary, one, {condition_of(one)}, {.text = intern("!")});
      const NodeId nothing = make(NodeKind::kReturn, one, {null_of(one)});
      statements.push_back(make(NodeKind::kIf, one, {fails, make(NodeKind::kBlock, one, {nothing})}));
      continue;
    }
    const Index what = first_named(one);
    for (Index c : named(one)) {
      if (c == what || symbol(c) == scala::kGuard) continue;
      declare_pattern(what, whole_expression(c), kConst, statements);
    }
  }
  return wrapped(whole, std::move(statements), argument_value(body));
}

bool ScalaLowering::lower_loop(Index i, Children& out) {
  if (symbol(i) != scala::kWhileExpression && symbol(i) != scala::kDoWhileExpression) return false;
  Index when = kAbsent;
  for (Index c : named(i)) {
    if (tree_[c].field == scala::kConditionField && when == kAbsent) when = c;
  }
  const Index body = field(i, scala::kBodyField);
  const NodeId condition = when == kAbsent ? make(NodeKind::kUnknown, i) : whole_expression(when);
  const NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, i) : block(body, {});
  const bool tests_first = symbol(i) == scala::kWhileExpression;
  out.push_back(
      make(NodeKind::kLoop, i, {kNone, condition, kNone, body_node}, {.text = intern(tests_first ? "while" : "do")}));
  return true;
}

// xs.foreach(x => …) is a loop.
bool ScalaLowering::deliver_foreach(Index i, Children& out) {
  const CallParts parts = parts_of_call(i);
  if (parts.callee == kAbsent || symbol(parts.callee) != scala::kFieldExpression || is_own_function("foreach") ||
      last_name(parts.callee) != "foreach" || parts.arguments.size() != 1) {
    return false;
  }
  Index given = parts.arguments.front();
  if (symbol(given) == scala::kArguments || symbol(given) == scala::kBlock) {
    if (first_named(given) == kAbsent || first_named(given) != last_named(given)) return false;
    given = first_named(given);
  }
  if (symbol(given) != scala::kLambdaExpression) return false;
  Index what = field(given, scala::kParametersField);
  if (what != kAbsent && symbol(what) == scala::kBindings) {
    const Index only = first_named(what);
    if (only == kAbsent || only != last_named(what)) return false;
    what = field(only, scala::kNameField);
  }
  if (what == kAbsent || (symbol(what) != scala::kIdentifier && symbol(what) != scala::kWildcard)) return false;
  Children statements;
  for (Index c : named(given)) {
    if (tree_[c].field == scala::kParametersField) continue;
    deliver(c, {}, statements);
  }
  const NodeId body = make(NodeKind::kBlock, given, statements);
  const NodeId loop = each_loop(i, what, field(parts.callee, scala::kValueField), body, false);
  out.insert(out.end(), before_.begin(), before_.end());
  before_.clear();
  out.push_back(loop);
  return true;
}

NodeId ScalaLowering::target_of(Index i) {
  switch (symbol(i)) {
    case scala::kIdentifier: return text(i) == "this" ? make(NodeKind::kThis, i) : named(i, intern(identifier_text(i)));
    case scala::kFieldExpression: {
      const Index on = field(i, scala::kValueField);
      return member_of(i, is_static_path(on) ? path_node(on) : expression(on),
                       identifier_text(field(i, scala::kFieldField)));
    }
    case scala::kCallExpression: {
      // bytes(0) = …
      const CallParts parts = parts_of_call(i);
      const Index only = only_argument(parts);
      if (only == kAbsent || parts.callee == kAbsent) return expression(i);
      const NodeId base = target_of(parts.callee);
      return make(NodeKind::kIndex, i, {base, expression(only)});
    }
    default: return expression(i);
  }
}

void ScalaLowering::assignment(Index i, Children& out) {
  const Index left = field(i, scala::kLeftField), right = field(i, scala::kRightField);
  if (left == kAbsent || right == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  const NodeId target = target_of(left);
  if (builder_.at(target).kind == NodeKind::kName) {
    Children compound;
    if (deliver_compound(right, {.to = Sink::To::kVariable, .variable = builder_.at(target).text}, compound)) {
      out.insert(out.end(), compound.begin(), compound.end());
      return;
    }
  }
  const NodeId value = contains_placeholder(right) ? placeholder_lambda(right) : expression(right);
  out.push_back(make(NodeKind::kAssign, i, {target, value}, {.text = intern("=")}));
}

}  // namespace vitrine::source
