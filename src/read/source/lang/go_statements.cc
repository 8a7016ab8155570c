#include <algorithm>
#include <array>
#include <vector>

#include "read/source/lang/go_lowering.h"

namespace vitrine::source {

void GoLowering::statement(Index i, Children& out) {
  if (!lower_statement(i, out) && !lower_declaration(i, out)) out.push_back(unknown(i));
}

// `flag.IntVar(&rounds, "rounds", 1000, "…")` is `rounds = *flag.Int("rounds", 1000, "…")`.
bool GoLowering::flag_by_address(Index i, Children& out) {
  const Index callee = symbol(i) == go::kCallExpression ? field(i, go::kFunctionField) : kAbsent;
  const Index list = callee == kAbsent ? kAbsent : field(i, go::kArgumentsField);
  if (list == kAbsent || symbol(callee) != go::kSelectorExpression) return false;
  std::string_view method = text(field(callee, go::kFieldField));
  const bool is_short = method.ends_with("VarP");
  if (!is_short && !method.ends_with("Var")) return false;
  method.remove_suffix(is_short ? 4 : 3);
  constexpr std::array<std::string_view, 6> kTypes = {"Int", "Int64", "Uint", "Uint64", "String", "Bool"};
  if (std::ranges::find(kTypes, method) == kTypes.end()) return false;
  std::vector<Index> given;
  for (Index c : named(list)) {
    if (symbol(c) != go::kComment) given.push_back(c);
  }
  if (given.size() != (is_short ? 5U : 4U) || symbol(given[0]) != go::kUnaryExpression ||
      !text(given[0]).starts_with('&'))
    return false;
  const Index target = field(given[0], go::kOperandField);
  if (target == kAbsent || (symbol(target) != go::kIdentifier && symbol(target) != go::kSelectorExpression))
    return false;
  const std::string name = std::string(method) + (is_short ? "P" : "");
  Children parts{
      make(NodeKind::kMember, callee, {expression(field(callee, go::kOperandField))}, {.text = intern(name)})};
  for (size_t n = 1; n < given.size(); ++n) parts.push_back(expression(given[n]));
  const NodeId flag = make(NodeKind::kUnary, i, {make(NodeKind::kCall, i, parts)}, {.text = intern("*")});
  out.push_back(make(NodeKind::kAssign, i, {expression(target), flag}, {.text = intern("=")}));
  return true;
}

bool GoLowering::lower_statement(Index i, Children& out) {
  switch (symbol(i)) {
    case go::kBlock: out.push_back(block(i)); return true;
    case go::kStatementList: statements_of(i, out); return true;
    case go::kEmptyStatement:
    case go::kFallthroughStatement: return true;
    case go::kExpressionStatement:
    case go::kGoStatement:
    case go::kDeferStatement: {
      Index inner = first_named(i);
      if (inner == kAbsent) return false;
      if (symbol(i) != go::kExpressionStatement || !flag_by_address(inner, out))
        out.push_back(make(NodeKind::kExpression, i, {expression(inner)}));
      return true;
    }
    case go::kIncStatement:
    case go::kDecStatement: {
      Index inner = first_named(i);
      if (inner == kAbsent) return false;
      std::string_view sign = symbol(i) == go::kIncStatement ? "p++" : "p--";
      NodeId step = make(NodeKind::kUnary, i, {expression(inner)}, {.text = intern(sign)});
      out.push_back(make(NodeKind::kExpression, i, {step}));
      return true;
    }
    case go::kSendStatement: {
      Index channel = field(i, go::kChannelField), value = field(i, go::kValueField);
      if (channel == kAbsent || value == kAbsent) return false;
      NodeId channel_node = expression(channel);
      NodeId sent = make(NodeKind::kBinary, i, {channel_node, expression(value)}, {.text = intern("<-")});
      out.push_back(make(NodeKind::kExpression, i, {sent}));
      return true;
    }
    case go::kReceiveStatement: {
      Index right = field(i, go::kRightField);
      if (right == kAbsent) return false;
      if (field(i, go::kLeftField) != kAbsent) {
        simple_assignment(i, child(i, go::kDefineWord) != kAbsent, out);
      } else {
        out.push_back(make(NodeKind::kExpression, i, {expression(right)}));
      }
      return true;
    }
    case go::kShortVarDeclaration: simple_assignment(i, true, out); return true;
    case go::kAssignmentStatement: simple_assignment(i, false, out); return true;
    case go::kReturnStatement: return_statement(i, out); return true;
    case go::kBreakStatement:
    case go::kContinueStatement:
      out.push_back(make(symbol(i) == go::kBreakStatement ? NodeKind::kBreak : NodeKind::kContinue, i, {},
                         {.text = intern_text(first_named(i))}));
      return true;
    case go::kGotoStatement:
      out.push_back(make(NodeKind::kBreak, i, {}, {.text = intern_text(first_named(i)), .op = 1}));
      return true;
    case go::kLabeledStatement:
      // (The label stands by itself, so what is declared behind it is seen further down.)
      out.push_back(make(NodeKind::kBlock, i, {}, {.text = intern_text(first_named(i))}));
      for (Index c : named(i)) {
        if (symbol(c) != go::kLabelName) statement(c, out);
      }
      return true;
    case go::kIfStatement: if_statement(i, out); return true;
    case go::kForStatement: for_statement(i, out); return true;
    case go::kExpressionSwitchStatement: switch_statement(i, out); return true;
    case go::kTypeSwitchStatement: type_switch(i, out); return true;
    case go::kSelectStatement: select_statement(i, out); return true;
    default: return false;
  }
}

void GoLowering::statements_of(Index i, Children& out) {
  std::vector<Index> all;
  for (Index c : named(i)) all.push_back(c);
  statements_from(all, 0, out);
}

// What is deferred runs behind the rest of its block.
void GoLowering::statements_from(const std::vector<Index>& all, size_t from, Children& out) {
  std::vector<std::pair<Index, Children>> around{{kAbsent, {}}};  // each with what stands behind it
  Index returned = kAbsent;  // the last statement, where what is deferred says more
  for (size_t n = from; n < all.size(); ++n) {
    if (symbol(all[n]) == go::kDeferStatement && first_named(all[n]) != kAbsent && around.size() < kMostDeferred) {
      around.emplace_back(all[n], Children());
    } else if (n + 1 == all.size() && sets_a_result(around) && gives_results(all[n], around.back().second)) {
      returned = all[n];
    } else {
      statement(all[n], around.back().second);
    }
  }
  while (around.size() > 1) {
    const auto [deferred, rest] = std::move(around.back());
    around.pop_back();
    const Index last = all.back();
    NodeId call = make(NodeKind::kExpression, deferred, {expression(first_named(deferred))});
    NodeId block = make_over(NodeKind::kBlock, tree_[deferred].end, tree_[last].end, rest);
    NodeId after = make(NodeKind::kFinally, deferred, {make(NodeKind::kBlock, deferred, {call})});
    around.back().second.push_back(make_over(NodeKind::kTry, tree_[deferred].begin, tree_[last].end, {block, after}));
  }
  const Children& rest = around.front().second;
  out.insert(out.end(), rest.begin(), rest.end());
  if (returned != kAbsent) return_values(returned, names_of_results(returned), out);
}

Children GoLowering::names_of_results(Index i) {
  Children names;
  for (Index name : results_) names.push_back(make(NodeKind::kName, i, {}, {.text = intern_text(name)}));
  return names;
}

// Does something deferred set one of the function's results, which it returns by name?
bool GoLowering::sets_a_result(const std::vector<std::pair<Index, Children>>& deferred) const {
  std::vector<Index> work;
  for (const auto& [statement, rest] : deferred) {
    if (statement != kAbsent && !results_.empty()) work.push_back(statement);
  }
  while (!work.empty()) {
    const Index one = work.back();
    work.pop_back();
    const Index left = symbol(one) == go::kAssignmentStatement ? field(one, go::kLeftField) : kAbsent;
    if (left != kAbsent && std::ranges::any_of(results_, [&](Index result) { return text(result) == text(left); }))
      return true;
    for (Index c : named(one)) work.push_back(c);
  }
  return false;
}

// `return x` gives the results their values, before what is deferred runs.
bool GoLowering::gives_results(Index i, Children& out) {
  if (symbol(i) != go::kReturnStatement) return false;
  const Index list = first_named(i);
  if (list == kAbsent) return true;
  std::vector<Index> given;
  for (Index c : named(list)) given.push_back(c);
  if (given.size() != results_.size()) return false;
  Children values;
  for (Index c : given) values.push_back(expression(c));
  for (size_t n = 0; n < given.size(); ++n) {
    const NodeId target = make(NodeKind::kName, given[n], {}, {.text = intern_text(results_[n])});
    out.push_back(make(NodeKind::kAssign, given[n], {target, values[n]}, {.text = intern("=")}));
  }
  return true;
}

NodeId GoLowering::block(Index i) {
  Children parts;
  if (symbol(i) == go::kBlock) {
    statements_of(i, parts);
  } else {
    statement(i, parts);
  }
  return make(NodeKind::kBlock, i, parts);
}

// The first value is what is returned, the last says where there is nothing if that is an error; the others go with the
// first.
void GoLowering::return_statement(Index i, Children& out) {
  Index list = first_named(i);
  Children values;
  if (list != kAbsent) {
    for (Index c : named(list)) values.push_back(expression(c));
  } else {
    values = names_of_results(i);
  }
  return_values(i, values, out);
}

void GoLowering::return_values(Index i, const Children& values, Children& out) {
  if (values.size() < 2) {
    out.push_back(make(NodeKind::kReturn, i, values));
    return;
  }
  const bool by_error = failing_ == Failing::kByError;
  const bool fails = fails_with(values.back());
  const bool nothing = fails && is_zero(values.front());
  Children parts{nothing ? kNone : values.front(), by_error && fails && !nothing ? values.back() : kNone};
  if (!nothing || !by_error) parts.insert(parts.end(), values.begin() + 1, values.end() - (by_error ? 1 : 0));
  for (size_t n = 1; nothing && by_error && n < values.size(); ++n) {
    Node value = builder_.at(values[n]);
    if (value.kind == NodeKind::kLiteral || value.kind == NodeKind::kName) continue;
    out.push_back(make_over(NodeKind::kExpression, value.begin, value.end, {values[n]}));
  }
  while (!parts.empty() && parts.back() == kNone) parts.pop_back();
  out.push_back(make(NodeKind::kReturn, i, parts));
}

bool GoLowering::fails_with(NodeId last) const {
  const Unit& unit = builder_.unit();
  bool literal = unit.kind(last) == NodeKind::kLiteral;
  switch (failing_) {
    case Failing::kByError: return !literal || unit[last].op != static_cast<uint8_t>(LiteralKind::kNull);
    case Failing::kByFalse: return literal && unit.text(last) == "false";
    case Failing::kNever: break;
  }
  return false;
}

// nil, "", 0, false, T{}
bool GoLowering::is_zero(NodeId value) const {
  const Unit& unit = builder_.unit();
  switch (unit.kind(value)) {
    case NodeKind::kNew:
    case NodeKind::kArray:
    case NodeKind::kMap: return unit.child_count(value) == 0;
    case NodeKind::kLiteral: {
      std::string_view text = unit.text(value);
      switch (static_cast<LiteralKind>(unit[value].op)) {
        case LiteralKind::kNull: return true;
        case LiteralKind::kString: return text.empty();
        case LiteralKind::kInteger: return text == "0";
        case LiteralKind::kBoolean: return text == "false";
        default: return false;
      }
    }
    default: return false;
  }
}

NodeId GoLowering::declare(Index name_at, NodeId initial) {
  Children parts;
  if (initial != kNone) parts.push_back(initial);
  variables_.insert(text(name_at));
  return make(NodeKind::kDeclare, name_at, parts, {.text = intern_text(name_at)});
}

// Which of the results of one call a target takes: 0 is no further one.
uint8_t GoLowering::further_result(size_t target, size_t values) {
  constexpr size_t kMostFurther = 3;
  return values == 1 && target <= kMostFurther ? static_cast<uint8_t>(target) : uint8_t{0};
}

void GoLowering::simple_assignment(Index i, bool declares, Children& out) {
  Index left = field(i, go::kLeftField), right = field(i, go::kRightField), with = field(i, go::kOperatorField);
  if (left == kAbsent || right == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  std::vector<Index> targets;
  for (Index c : named(left)) targets.push_back(c);
  Children values;
  if (symbol(right) == go::kExpressionList) {
    for (Index c : named(right)) values.push_back(expression(c));
  } else {
    values.push_back(expression(right));
  }
  StringId sign = with == kAbsent ? intern("=") : intern_text(with);
  if (!declares && targets.size() > 1 && targets.size() == values.size()) {
    // All values are taken before any target changes: a, b = b, a.
    Children target_nodes;
    for (Index target : targets) target_nodes.push_back(expression(target));
    NodeId target_list = make(NodeKind::kArray, left, target_nodes);
    out.push_back(make(NodeKind::kAssign, i, {target_list, make(NodeKind::kArray, right, values)}, {.text = sign}));
    return;
  }
  for (size_t n = 0; n < targets.size(); ++n) {
    NodeId value = n < values.size() ? values[n] : kNone;
    if (declares) {
      NodeId declared = declare(targets[n], value);
      if (value == kNone) builder_.at(declared).op = further_result(n, values.size());
      if (targets.size() == 1) {
        builder_.at(declared).begin = tree_[i].begin;
        builder_.at(declared).end = tree_[i].end;
      }
      out.push_back(declared);
    } else {
      if (value == kNone && text(targets[n]) == "_") continue;
      NodeId target = expression(targets[n]);
      const uint8_t further = value == kNone ? further_result(n, values.size()) : uint8_t{0};
      if (value == kNone) value = make(NodeKind::kUnknown, targets[n]);
      out.push_back(make(NodeKind::kAssign, i, {target, value}, {.text = sign, .op = further}));
    }
  }
  for (size_t n = targets.size(); n < values.size(); ++n) {
    out.push_back(make(NodeKind::kExpression, right, {values[n]}));
  }
}

void GoLowering::after_initializer(Index i, NodeId node, Children& initial, Children& out) {
  if (initial.empty()) {
    out.push_back(node);
  } else {
    initial.push_back(node);
    out.push_back(make(NodeKind::kBlock, i, initial));
  }
}

void GoLowering::if_statement(Index i, Children& out) {
  Index before = field(i, go::kInitializerField), when = field(i, go::kConditionField),
        then = field(i, go::kConsequenceField), otherwise = field(i, go::kAlternativeField);
  Children initial;
  if (before != kAbsent) statement(before, initial);
  Children parts{when == kAbsent ? make(NodeKind::kUnknown, i) : expression(when)};
  parts.push_back(then == kAbsent ? make(NodeKind::kBlock, i) : block(then));
  if (otherwise != kAbsent) parts.push_back(block(otherwise));
  after_initializer(i, make(NodeKind::kIf, i, parts), initial, out);
}

void GoLowering::for_statement(Index i, Children& out) {
  Index body = field(i, go::kBodyField);
  Index clause = first_named(i);
  if (body == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  if (clause != kAbsent && symbol(clause) == go::kRangeClause) {
    range_statement(i, clause, body, out);
    return;
  }
  NodeId when = kNone;
  Children initial, step;
  if (clause != kAbsent && symbol(clause) == go::kForClause) {
    Index first = field(clause, go::kInitializerField), test = field(clause, go::kConditionField),
          update = field(clause, go::kUpdateField);
    if (first != kAbsent) statement(first, initial);
    if (test != kAbsent) when = expression(test);
    if (update != kAbsent) statement(update, step);
  } else if (clause != kAbsent && clause != body) {
    when = expression(clause);
  }
  NodeId step_node = kNone;
  if (step.size() == 1) {
    step_node = step[0];
  } else if (!step.empty()) {
    step_node = make(NodeKind::kBlock, clause, step);
  }
  NodeId first_node = kNone;
  if (!initial.empty()) {
    first_node = initial.back();
    initial.pop_back();
  }
  NodeId body_node = block(body);
  NodeId loop = make(NodeKind::kLoop, i, {first_node, when, step_node, body_node}, {.text = intern("for")});
  after_initializer(i, loop, initial, out);
}

// With two variables the second takes the elements. A first one is an index, a key, or an element of a channel: what
// it is depends on a type that is not known here, so it is declared without a value, as the loop's step.
void GoLowering::range_statement(Index i, Index clause, Index body, Children& out) {
  Index left = field(clause, go::kLeftField), right = field(clause, go::kRightField);
  bool declares = child(clause, go::kDefineWord) != kAbsent;
  NodeId over = right == kAbsent ? make(NodeKind::kUnknown, clause) : expression(right);
  NodeId element = kNone, position = kNone;
  Children within;
  if (left != kAbsent) {
    size_t n = 0;
    for (Index target : named(left)) {
      if (n++ == 1) {
        element = declares ? declare(target, kNone) : expression(target);
      } else if (text(target) == "_") {
        continue;
      } else if (declares) {
        position = declare(target, kNone);
      } else {
        NodeId target_node = expression(target);
        within.push_back(
            make(NodeKind::kAssign, target, {target_node, make(NodeKind::kUnknown, target)}, {.text = intern("=")}));
      }
    }
  }
  statements_of(body, within);
  NodeId body_node = make(NodeKind::kBlock, body, within);
  out.push_back(make(NodeKind::kLoop, i, {element, over, position, body_node}, {.text = intern("each")}));
}

NodeId GoLowering::switch_case(Index i, const Children& labels, const Children& first) {
  Children statements = first;
  uint16_t flags = symbol(i) == go::kDefaultCase ? kDefault : 0;
  if (Index list = child(i, go::kStatementList); list != kAbsent) {
    statements_of(list, statements);
    Index last = last_named(list);
    if (last != kAbsent && symbol(last) == go::kFallthroughStatement) flags |= kFallsThrough;
  }
  NodeId label_list = make(NodeKind::kArray, i, labels);
  return make(NodeKind::kCase, i, {label_list, make(NodeKind::kBlock, i, statements)}, {.flags = flags});
}

void GoLowering::switch_statement(Index i, Children& out) {
  Index before = field(i, go::kInitializerField), subject = field(i, go::kValueField);
  Children initial;
  if (before != kAbsent) statement(before, initial);
  // Without a subject the first case that is true is taken.
  Children parts{subject == kAbsent ? literal(LiteralKind::kBoolean, i, "true") : expression(subject)};
  for (Index c : named(i)) {
    if (symbol(c) != go::kExpressionCase && symbol(c) != go::kDefaultCase) continue;
    Children labels;
    if (Index list = field(c, go::kValueField); list != kAbsent) {
      for (Index label : named(list)) labels.push_back(expression(label));
    }
    parts.push_back(switch_case(c, labels, {}));
  }
  after_initializer(i, make(NodeKind::kSwitch, i, parts), initial, out);
}

void GoLowering::type_switch(Index i, Children& out) {
  Index before = field(i, go::kInitializerField), alias = field(i, go::kAliasField),
        subject = field(i, go::kValueField);
  Children initial;
  if (before != kAbsent) statement(before, initial);
  NodeId subject_node = subject == kAbsent ? make(NodeKind::kUnknown, i) : expression(subject);
  Index variable = alias == kAbsent ? kAbsent : first_named(alias);
  Children parts{subject_node};
  for (Index c : named(i)) {
    if (symbol(c) != go::kTypeCase && symbol(c) != go::kDefaultCase) continue;
    Children labels, first;
    for (Index of : named(c)) {
      if (tree_[of].field == go::kTypeField) labels.push_back(type(of));
    }
    if (variable != kAbsent) {
      NodeId value = labels.size() == 1 ? make(NodeKind::kCast, c, {subject_node}, {.type = labels[0]}) : subject_node;
      first.push_back(declare(variable, value));
    }
    parts.push_back(switch_case(c, labels, first));
  }
  after_initializer(i, make(NodeKind::kSwitch, i, parts), initial, out);
}

void GoLowering::select_statement(Index i, Children& out) {
  Children parts{make(NodeKind::kUnknown, i)};
  for (Index c : named(i)) {
    Children labels, first;
    if (symbol(c) != go::kCommunicationCase && symbol(c) != go::kDefaultCase) {
      NodeId label_list = make(NodeKind::kArray, c, {make(NodeKind::kUnknown, c)});
      parts.push_back(make(NodeKind::kCase, c, {label_list, make(NodeKind::kBlock, c, {unknown(c)})}));
      continue;
    }
    if (Index communication = field(c, go::kCommunicationField); communication != kAbsent) {
      labels.push_back(make(NodeKind::kUnknown, communication));
      statement(communication, first);
    }
    parts.push_back(switch_case(c, labels, first));
  }
  out.push_back(make(NodeKind::kSwitch, i, parts));
}

}  // namespace vitrine::source
