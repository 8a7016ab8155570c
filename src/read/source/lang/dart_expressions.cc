#include <algorithm>

#include "read/source/lang/dart_lowering.h"

namespace vitrine::source {

namespace {

// How tightly an operator binds; the grammar does not always say.
int precedence(std::string_view sign) {
  struct Level {
    std::string_view sign;
    int level;
  };
  static constexpr Level kLevels[] = {
      {"*", 14},   {"/", 14}, {"%", 14},  {"~/", 14}, {"+", 13}, {"-", 13}, {"<<", 12}, {">>", 12},
      {">>>", 12}, {"&", 11}, {"^", 10},  {"|", 9},   {"<", 8},  {">", 8},  {"<=", 8},  {">=", 8},
      {"as", 8},   {"is", 8}, {"is!", 8}, {"==", 7},  {"!=", 7}, {"&&", 6}, {"||", 5},  {"??", 4},
  };
  for (const Level& one : kLevels) {
    if (one.sign == sign) return one.level;
  }
  return 4;
}

std::string_view operation_of(std::string_view sign) {
  return sign == "~/" ? "/" : sign;
}

}  // namespace

// Operands and the operators between them, as they are written. What is asked of a type has that as its operand.
struct DartLowering::Operations {
  std::vector<NodeId> operands;
  std::vector<std::string_view> signs;
  // `a || b ? c : d` ends in a condition that the whole chain is, for the grammar only its last operand.
  Index choice = kAbsent;
};

bool DartLowering::is_operation(Index i) const {
  return symbol(i) >= dart::kIfNullExpression && symbol(i) <= dart::kMultiplicativeExpression;
}

// Is it written behind a base?
bool DartLowering::follows_base(Index i) const {
  switch (symbol(i)) {
    case dart::kSelector:
    case dart::kArgumentPart:
    case dart::kArguments:
    case dart::kUnconditionalAssignableSelector:
    case dart::kConditionalAssignableSelector:
    case dart::kIndexSelector:
    case dart::kTypeArguments:
    case dart::kCascadeSection: return true;
    default: return false;
  }
}

bool DartLowering::is_operand(Index i) const {
  if (!tree_[i].named) return false;
  switch (symbol(i)) {
    case dart::kEqualityOperator:
    case dart::kRelationalOperator:
    case dart::kBitwiseOperator:
    case dart::kShiftOperator:
    case dart::kAdditiveOperator:
    case dart::kMultiplicativeOperator:
    case dart::kLogicalOrOperator:
    case dart::kLogicalAndOperator:
    case dart::kPrefixOperator:
    case dart::kMinusOperator:
    case dart::kTildeOperator:
    case dart::kIncrementOperator:
    case dart::kPostfixOperator:
    case dart::kLabel:
    case dart::kConstBuiltin: return false;
    default: return true;
  }
}

// The one expression that stands there; what is more than one is not understood.
NodeId DartLowering::value(const Parts& parts, size_t from, size_t to, Index where) {
  Children found;
  for (size_t at = from; at < std::min(to, parts.size());) {
    if (tree_[parts[at]].error && !tree_.has_children(parts[at])) found.push_back(unknown(parts[at]));
    if (is_operand(parts[at])) {
      found.push_back(chain(parts, at, to));
    } else {
      ++at;
    }
  }
  if (found.size() == 1) return found[0];
  return make(NodeKind::kUnknown, where, found);
}

// … where no statement of the whole can stand before it.
NodeId DartLowering::apart(const Parts& parts, size_t from, size_t to, Index where) {
  Children outer;
  outer.swap(before_);
  const NodeId given = value(parts, from, to, where);
  outer.swap(before_);
  return outer.empty() ? given : called_here(where, std::move(outer), given);
}

NodeId DartLowering::called_here(Index where, Children statements, NodeId given) {
  statements.push_back(make(NodeKind::kReturn, where, {given}));
  const NodeId body = make(NodeKind::kBlock, where, statements);
  const NodeId run = make(NodeKind::kFunction, where, {body}, {.flags = kThisAround});
  return make(NodeKind::kCall, where, {make(NodeKind::kLambda, where, {run})});
}

// A base and all that is written behind it.
NodeId DartLowering::chain(const Parts& parts, size_t& at, size_t to) {
  to = std::min(to, parts.size());
  const Index first = parts[at++];
  Index types = kAbsent;
  // What is called here is called that; `config.x` of an own import is x.
  NodeId base = kNone;
  if (symbol(first) == dart::kIdentifier && prefixes_.contains(text(first)) && !locals_.contains(text(first)) &&
      at < to && symbol(parts[at]) != dart::kCascadeSection) {
    const Index step = symbol(parts[at]) == dart::kSelector ? first_named(parts[at]) : parts[at];
    const Index called = step == kAbsent ? kAbsent : child(step, dart::kIdentifier);
    if (called != kAbsent && !names_.contains(text(called)) && !members_.contains(text(called)) &&
        !types_.contains(text(called))) {
      base = name(called);
      ++at;
    }
  }
  if (base == kNone) base = primary(first);
  while (at < to && follows_base(parts[at])) {
    if (symbol(parts[at]) == dart::kCascadeSection) {
      base = cascade(base, parts, at, to);
    } else {
      base = select(base, parts, at, to, first, &types);
    }
  }
  return base;
}

// What stands between the parentheses of a call, given the part of the chain that is one; kAbsent for other parts.
Tree::Index DartLowering::arguments_in(Index i) const {
  if (symbol(i) == dart::kSelector) {
    const Index inner = child(i, dart::kArgumentPart);
    return inner == kAbsent ? kAbsent : child(inner, dart::kArguments);
  }
  if (symbol(i) == dart::kArgumentPart) return child(i, dart::kArguments);
  return symbol(i) == dart::kArguments ? i : kAbsent;
}

// The next part of a chain, and the one behind it where both are a call of an extension's function.
NodeId DartLowering::select(NodeId base, const Parts& parts, size_t& at, size_t to, Index first, Index* types) {
  const Index part = parts[at++];
  const uint32_t begin = tree_[first].begin, end = tree_[part].end;
  if (arguments_in(part) != kAbsent) return call_of(base, part, first, types);
  Index step = symbol(part) == dart::kSelector ? first_named(part) : part;
  if (step == kAbsent) return base;  // !
  if (symbol(step) == dart::kTypeArguments) {
    *types = step;
    return base;
  }
  const Index called = child(step, dart::kIdentifier);
  const Index index = symbol(step) == dart::kIndexSelector ? step : child(step, dart::kIndexSelector);
  if (index != kAbsent) {
    return make_over(NodeKind::kIndex, begin, end, {base, inside(index)});
  }
  if (called == kAbsent) return make_over(NodeKind::kUnknown, begin, end, {base});
  const std::string_view word_text = text(called);
  if (word_text == "new") return base;  // A.new
  // The bytes of a text, of a digest, of a buffer: itself.
  for (std::string_view same : {"codeUnits", "bytes", "buffer"}) {
    if (word_text == same && !members_.contains(same) && !names_.contains(same)) return base;
  }
  const bool is_call = at < to && arguments_in(parts[at]) != kAbsent;
  if (word_text == "first" && !is_call && !members_.contains(word_text) && !names_.contains(word_text)) {
    return make_over(NodeKind::kIndex, begin, end, {base, literal(LiteralKind::kInteger, called, "0")});
  }
  const bool is_this = builder_.at(base).kind == NodeKind::kThis || builder_.at(base).kind == NodeKind::kSuper;
  if (!is_this && extended_.contains(word_text) && is_call) {
    const Index given = parts[at++];
    return call_of(name(called), given, first, types, base);
  }
  if (!is_this && extended_getters_.contains(word_text) && !is_call) {
    return make_over(NodeKind::kCall, begin, end, {name(called), base});
  }
  return make_over(NodeKind::kMember, begin, end, {base}, {.text = intern(word_text)});
}

NodeId DartLowering::call_of(NodeId callee, Index arguments_part, Index first, Index* types, NodeId before) {
  Children given{callee};
  if (before != kNone) given.push_back(before);
  const Index list = arguments_in(arguments_part);
  Index written = std::exchange(*types, kAbsent);
  if (symbol(arguments_part) == dart::kSelector || symbol(arguments_part) == dart::kArgumentPart) {
    const Index held_by = symbol(arguments_part) == dart::kSelector ? first_named(arguments_part) : arguments_part;
    if (const Index own = child(held_by, dart::kTypeArguments); own != kAbsent) written = own;
  }
  NodeId types_node = kNone;
  if (written != kAbsent) {
    Children listed;
    type_arguments(written, listed);
    types_node = make(NodeKind::kTypeName, written, listed);
  }
  arguments(list, given);
  // [a, b].join(): with nothing between them.
  if (given.size() == 1 && builder_.at(callee).kind == NodeKind::kMember && builder_.unit().text(callee) == "join" &&
      !members_.contains("join")) {
    given.push_back(make_over(NodeKind::kLiteral, tree_[list].begin, tree_[list].end, {},
                              {.text = 0, .op = static_cast<uint8_t>(LiteralKind::kString)}));
  }
  if (const NodeId filled = generated(first, given); filled != kNone) return filled;
  return make_over(NodeKind::kCall, tree_[first].begin, tree_[list].end, given, {.type = types_node});
}

// List.generate(n, f): what f makes of each number below n.
NodeId DartLowering::generated(Index where, const Children& call) {
  const Unit& unit = builder_.unit();
  if (call.size() < 3 || unit.kind(call[0]) != NodeKind::kMember || unit.text(call[0]) != "generate") return kNone;
  const NodeId of = unit.child(call[0], 0);
  if (unit.kind(of) != NodeKind::kName || unit.text(of) != "List" || types_.contains("List")) return kNone;
  const std::string counter = temporary();
  const NodeId made = make(NodeKind::kCall, where, {call[2], word(where, counter)});
  const NodeId body = make(NodeKind::kBlock, where, {make(NodeKind::kExpression, where, {made})});
  const NodeId each = word(where, counter);
  const NodeId numbers = make(NodeKind::kCall, where, {word(where, "$range"), call[1]});
  const NodeId run = make(NodeKind::kLoop, where, {each, numbers, kNone, body}, {.text = intern("each")});
  return make(NodeKind::kCollect, where, {make(NodeKind::kBlock, where, {run})});
}

// Those without a name first: where they stand says nothing.
void DartLowering::arguments(Index list, Children& out) {
  Children labelled;
  for (Index c : named(list)) {
    if (symbol(c) == dart::kNamedArgument) {
      const Index label = child(c, dart::kLabel);
      const Index called = label == kAbsent ? kAbsent : first_named(label);
      const NodeId given = inside(c);
      labelled.push_back(called == kAbsent ? given
                                           : make(NodeKind::kKeyword, c, {given}, {.text = intern_text(called)}));
    } else {
      out.push_back(symbol(c) == dart::kArgument ? inside(c) : primary(c));
    }
  }
  out.insert(out.end(), labelled.begin(), labelled.end());
}

// base..a = 1..b(2)
NodeId DartLowering::cascade(NodeId base, const Parts& parts, size_t& at, size_t to) {
  const NodeKind kind = builder_.at(base).kind;
  if (kind != NodeKind::kName && kind != NodeKind::kThis) base = held(base);
  for (; at < to && symbol(parts[at]) == dart::kCascadeSection; ++at) {
    const Parts steps = parts_of(parts[at]);
    NodeId reached = base;
    Index types = kAbsent;
    size_t sign = kNowhere;
    for (size_t step = 1; step < steps.size(); ++step) {
      const Index c = steps[step];
      if (symbol(c) == dart::kCascadeSelector) {
        const Index called = child(c, dart::kIdentifier), index = child(c, dart::kIndexSelector);
        if (called != kAbsent) {
          const bool adds =
              extended_.contains(text(called)) && step + 1 < steps.size() && arguments_in(steps[step + 1]) != kAbsent;
          if (adds) {
            reached = call_of(name(called), steps[++step], c, &types, reached);
          } else {
            reached = member(c, reached, text(called));
          }
        } else if (index != kAbsent) {
          reached = make(NodeKind::kIndex, c, {reached, inside(index)});
        }
      } else if (follows_base(c)) {
        reached = select(reached, steps, step, steps.size(), steps[1], &types);
        --step;
      } else {
        sign = step;
        break;
      }
    }
    if (sign == kNowhere) {
      before_.push_back(make(NodeKind::kExpression, parts[at], {reached}));
    } else {
      const NodeId given = value(steps, sign + 1, kNowhere, parts[at]);
      before_.push_back(assign(parts[at], reached, given, text(steps[sign])));
    }
  }
  return base;
}

NodeId DartLowering::held(NodeId given) {
  const Node node = builder_.at(given);
  const StringId called = intern(temporary());
  before_.push_back(make_over(NodeKind::kDeclare, node.begin, node.end, {given}, {.text = called, .flags = kConst}));
  return make_over(NodeKind::kName, node.begin, node.end, {}, {.text = called});
}

// The bare name of a getter of the class around is that of a member.
NodeId DartLowering::identifier(Index i) {
  const std::string_view written = text(i);
  if (locals_.contains(written)) return name(i);
  auto getter_here = getters_.find(written);
  if (getter_here == getters_.end()) return name(i);
  const NodeId owner = getter_here->second ? word(i, type_name_) : make(NodeKind::kThis, i);
  return member(i, owner, written);
}

NodeId DartLowering::primary(Index i) {
  if (is_operation(i) || symbol(i) == dart::kConditionalExpression || symbol(i) == dart::kTypeCastExpression ||
      symbol(i) == dart::kTypeTestExpression) {
    return operations(i);
  }
  switch (symbol(i)) {
    case dart::kIdentifier:
    case dart::kIdentifierDollarEscaped: return identifier(i);
    case dart::kThisWord: return is_extension_ ? word(i, "this") : make(NodeKind::kThis, i);
    case dart::kSuperWord: return make(NodeKind::kSuper, i);
    case dart::kNullLiteral: return literal(LiteralKind::kNull, i, "null");
    case dart::kTrueWord: return literal(LiteralKind::kBoolean, i, "true");
    case dart::kFalseWord: return literal(LiteralKind::kBoolean, i, "false");
    case dart::kDecimalIntegerLiteral:
    case dart::kHexIntegerLiteral: return number(i);
    case dart::kDecimalFloatingPointLiteral: return literal(LiteralKind::kFloat, i, text(i));
    case dart::kStringLiteral: return string(i);
    case dart::kListLiteral: return list(i);
    case dart::kSetOrMapLiteral: return set_or_map(i);
    case dart::kRecordLiteral: return record(i);
    case dart::kParenthesizedExpression:
    case dart::kAssignableExpression:
    case dart::kAwaitExpression:
    case dart::kArgument:
    case dart::kConstantPattern: return inside(i);
    case dart::kUnaryExpression:
    case dart::kPostfixExpression: return unary(i);
    case dart::kAssignmentExpression:
    case dart::kAssignmentExpressionWithoutCascade: return assignment(i);
    case dart::kNewExpression:
    case dart::kConstObjectExpression:
    case dart::kConstructorInvocation:
    case dart::kConstructorTearoff:
    case dart::kQualified: return construction(i);
    case dart::kFunctionExpression: return lambda(i);
    case dart::kThrowExpression:
    case dart::kThrowExpressionWithoutCascade:
    case dart::kRethrowExpression: return thrown(i);
    case dart::kSwitchExpression: return switch_value(i);
    case dart::kPatternAssignment: {
      const Parts parts = parts_of(i);
      const size_t sign = find(parts, dart::kAssignSign);
      if (sign == kNowhere) return unknown(i);
      const NodeId subject = held(value(parts, sign + 1, kNowhere, i));
      Children bound;
      pattern(parts, 0, sign, subject, Binding::kAssign, bound);
      before_.insert(before_.end(), bound.begin(), bound.end());
      return subject;
    }
    case dart::kTypeIdentifier: return name(i);
    default: return unknown(i);
  }
}

void DartLowering::flatten(Index i, Operations& chain_of) {
  if (symbol(i) == dart::kConditionalExpression) {
    const Parts parts = parts_of(i);
    size_t at = 0;
    if (parts.empty() || !is_operand(parts[0])) {
      chain_of.operands.push_back(unknown(i));
      return;
    }
    chain_of.choice = i;
    flatten_run(parts, at, find(parts, dart::kQuestion), chain_of);
    return;
  }
  const Parts parts = parts_of(i);
  if (symbol(i) == dart::kTypeCastExpression || symbol(i) == dart::kTypeTestExpression) {
    const Index asks = parts.back();
    size_t at = 0;
    flatten_run(parts, at, parts.size() - 1, chain_of);
    const Parts said = parts_of(asks);
    NodeId of = type_at(said, 1, kNowhere);
    if (of == kNone) of = make(NodeKind::kTypeName, asks, {}, {.text = intern("?")});
    const bool is_cast = symbol(i) == dart::kTypeCastExpression;
    const bool is_not = !said.empty() && text(said[0]).ends_with('!');
    chain_of.signs.push_back(is_cast ? "as" : is_not ? "is!" : "is");
    chain_of.operands.push_back(of);
    return;
  }
  size_t at = 0;
  while (at < parts.size()) {
    if (chain_of.operands.size() > chain_of.signs.size()) {
      chain_of.signs.push_back(text(parts[at++]));
    } else {
      flatten_run(parts, at, parts.size(), chain_of);
    }
  }
  if (chain_of.operands.size() == chain_of.signs.size()) chain_of.operands.push_back(unknown(i));
}

// One operand, which may be a chain of operators itself.
void DartLowering::flatten_run(const Parts& parts, size_t& at, size_t to, Operations& chain_of) {
  const Index first = parts[at];
  const bool alone = at + 1 >= std::min(to, parts.size()) || !follows_base(parts[at + 1]);
  const bool is_choice = symbol(first) == dart::kConditionalExpression;
  const bool goes_on = is_operation(first) || symbol(first) == dart::kTypeCastExpression ||
                       symbol(first) == dart::kTypeTestExpression || (is_choice && chain_of.choice == kAbsent);
  if (alone && goes_on) {
    ++at;
    flatten(first, chain_of);
  } else {
    chain_of.operands.push_back(chain(parts, at, to));
  }
}

// What binds tighter comes first, of equals the left one (of `??` the right one).
NodeId DartLowering::operations(Index i) {
  Operations all;
  flatten(i, all);
  std::vector<NodeId> operands;
  std::vector<std::string_view> signs;
  auto reduce = [&]() {
    const NodeId right = operands.back();
    operands.pop_back();
    const NodeId left = operands.back();
    const std::string_view sign = signs.back();
    signs.pop_back();
    const uint32_t begin = builder_.at(left).begin, end = std::max(builder_.at(right).end, begin);
    if (sign == "as") {
      const bool is_said = builder_.unit().text(right) != "?";
      operands.back() = is_said ? make_over(NodeKind::kCast, begin, end, {left}, {.type = right}) : left;
    } else if (sign == "is" || sign == "is!") {
      NodeId asked = make_over(NodeKind::kBinary, begin, end, {left, right}, {.text = intern("instanceof")});
      if (sign == "is!") asked = make_over(NodeKind::kUnary, begin, end, {asked}, {.text = intern("!")});
      operands.back() = asked;
    } else {
      operands.back() = make_over(NodeKind::kBinary, begin, end, {left, right}, {.text = intern(operation_of(sign))});
    }
  };
  operands.push_back(all.operands.front());
  for (size_t at = 0; at < all.signs.size() && at + 1 < all.operands.size(); ++at) {
    const std::string_view sign = all.signs[at];
    while (!signs.empty() && (precedence(signs.back()) > precedence(sign) ||
                              (precedence(signs.back()) == precedence(sign) && sign != "??"))) {
      reduce();
    }
    signs.push_back(sign);
    operands.push_back(all.operands[at + 1]);
  }
  while (!signs.empty()) reduce();
  if (all.choice == kAbsent) return operands.front();
  const Parts parts = parts_of(all.choice);
  const size_t asks = find(parts, dart::kQuestion), colon = find(parts, dart::kColon);
  if (asks == kNowhere || colon == kNowhere) return make(NodeKind::kUnknown, i, {operands.front()});
  const NodeId then = apart(parts, asks + 1, colon, all.choice);
  const NodeId otherwise = apart(parts, colon + 1, kNowhere, all.choice);
  return make(NodeKind::kConditional, i, {operands.front(), then, otherwise});
}

NodeId DartLowering::unary(Index i) {
  const Parts parts = parts_of(i);
  if (parts.empty()) return unknown(i);
  if (symbol(parts[0]) == dart::kAwaitExpression) return inside(parts[0]);
  if (symbol(i) == dart::kPostfixExpression) {
    const Index sign = parts.back();
    if (symbol(sign) != dart::kPostfixOperator) return inside(i);
    const NodeId operand = value(parts, 0, parts.size() - 1, i);
    return make(NodeKind::kUnary, i, {operand}, {.text = intern(text(sign) == "++" ? "p++" : "p--")});
  }
  const NodeId operand = value(parts, 1, kNowhere, i);
  return make(NodeKind::kUnary, i, {operand}, {.text = intern_text(parts[0])});
}

NodeId DartLowering::assignment(Index i) {
  const Parts parts = parts_of(i);
  size_t sign = 0;
  while (sign < parts.size() && tree_[parts[sign]].field != dart::kOperatorField) ++sign;
  if (sign == 0 || sign >= parts.size()) return unknown(i);
  const NodeId target = value(parts, 0, sign, i);
  const NodeId given = value(parts, sign + 1, kNowhere, i);
  std::string_view operation = text(parts[sign]);
  if (operation == "~/=") operation = "/=";
  return assign(i, target, given, operation);
}

// new A.b(c), const A.b(c), A<B>.c(d), A.new, A.b
NodeId DartLowering::construction(Index i) {
  NodeId callee = kNone;
  Index list = kAbsent, types = kAbsent;
  for (Index c : named(i)) {
    if (symbol(c) == dart::kTypeIdentifier || symbol(c) == dart::kIdentifier) {
      if (text(c) == "new") continue;
      if (callee == kNone) {
        if (!prefixes_.contains(text(c))) callee = name(c);
      } else {
        callee = member(c, callee, text(c));
      }
    } else if (symbol(c) == dart::kTypeArguments) {
      types = c;
    } else if (symbol(c) == dart::kArguments) {
      list = c;
    }
  }
  if (callee == kNone) return unknown(i);
  return list == kAbsent ? callee : call_of(callee, list, i, &types);
}

NodeId DartLowering::lambda(Index i) {
  Children outer;
  outer.swap(before_);
  Children parts;
  const Index list = field(i, dart::kParametersField), body = field(i, dart::kBodyField);
  if (list != kAbsent) parameters(list, parts);
  parts.push_back(function_block(body, i));
  before_.swap(outer);
  return make(NodeKind::kLambda, i, {make(NodeKind::kFunction, i, parts, {.flags = kThisAround})});
}

NodeId DartLowering::thrown(Index i) {
  const Index what = first_named(i);
  Children parts;
  if (what != kAbsent && symbol(i) != dart::kRethrowExpression) parts.push_back(inside(i));
  const NodeId body = make(NodeKind::kBlock, i, {make(NodeKind::kThrow, i, parts)});
  const NodeId run = make(NodeKind::kFunction, i, {body}, {.flags = kThisAround});
  return make(NodeKind::kCall, i, {make(NodeKind::kLambda, i, {run})});
}

}  // namespace vitrine::source
