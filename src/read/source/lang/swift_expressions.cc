#include <algorithm>

#include "read/source/lang/swift_lowering.h"

namespace vitrine::source {

namespace {

// How tightly an operator binds.
int precedence(std::string_view sign) {
  struct Level {
    std::string_view sign;
    int level;
  };
  static constexpr Level kLevels[] = {
      {"<<", 9}, {">>", 9}, {"*", 8},  {"/", 8},  {"%", 8},   {"&", 8},   {"&*", 8}, {"+", 7},  {"-", 7},
      {"|", 7},  {"^", 7},  {"&+", 7}, {"&-", 7}, {"...", 6}, {"..<", 6}, {"??", 5}, {"==", 4}, {"!=", 4},
      {"<", 4},  {">", 4},  {"<=", 4}, {">=", 4}, {"===", 4}, {"!==", 4}, {"~=", 4}, {"&&", 3}, {"||", 2},
  };
  for (const Level& one : kLevels) {
    if (one.sign == sign) return one.level;
  }
  return 5;
}

std::string_view operation_of(std::string_view sign) {
  if (sign == "===") return "==";
  if (sign == "!==") return "!=";
  if (sign == "&+") return "+";
  if (sign == "&-") return "-";
  if (sign == "&*") return "*";
  return sign;
}

}  // namespace

// Operands and the operators between them, as they are written.
struct SwiftLowering::Chain {
  std::vector<NodeId> operands;
  std::vector<std::string_view> signs;
};

NodeId SwiftLowering::binary_of(Index where, NodeId left, std::string_view operation, NodeId right) {
  return make(NodeKind::kBinary, where, {left, right}, {.text = intern(operation)});
}

// `!f(x)` is a call of `!f` for the grammar: the sign that stands before a chain of calls and members.
Tree::Index SwiftLowering::leading_prefix(Index i) const {
  while (true) {
    switch (symbol(i)) {
      case swift::kCallExpression:
      case swift::kNavigationExpression:
      case swift::kPostfixExpression: {
        const Index base = symbol(i) == swift::kCallExpression ? first_named(i) : field(i, swift::kTargetField);
        if (base == kAbsent) return kAbsent;
        i = base;
        break;
      }
      case swift::kPrefixExpression: {
        const Index sign = field(i, swift::kOperationField);
        return sign != kAbsent && text(sign) != "." && text(sign) != "&" ? i : kAbsent;
      }
      default: return kAbsent;
    }
  }
}

void SwiftLowering::flatten(Index i, Chain& chain) {
  switch (symbol(i)) {
    case swift::kAdditiveExpression:
    case swift::kMultiplicativeExpression:
    case swift::kBitwiseOperation:
    case swift::kComparisonExpression:
    case swift::kEqualityExpression:
    case swift::kConjunctionExpression:
    case swift::kDisjunctionExpression:
    case swift::kInfixExpression:
    case swift::kRangeExpression:
    case swift::kNilCoalescingExpression: {
      Index left = field(i, swift::kLhsField), right = field(i, swift::kRhsField);
      if (left == kAbsent) left = field(i, swift::kStartField);
      if (right == kAbsent) right = field(i, swift::kEndField);
      if (symbol(i) == swift::kNilCoalescingExpression) {
        left = field(i, swift::kValueField);
        right = field(i, swift::kIfNilField);
      }
      if (left == kAbsent || right == kAbsent) break;
      const Index sign = field(i, swift::kOpField);
      flatten(left, chain);
      chain.signs.push_back(sign == kAbsent ? std::string_view("??") : text(sign));
      flatten(right, chain);
      return;
    }
    case swift::kAsExpression:
      if (const Index inner = field(i, swift::kExprField); inner != kAbsent) {
        flatten(inner, chain);
        chain.operands.back() = cast(i, chain.operands.back());
        return;
      }
      break;
    default: break;
  }
  const Index signed_one = leading_prefix(i);
  if (signed_one == kAbsent) {
    chain.operands.push_back(primary(i));
    return;
  }
  const std::string_view sign = text(field(signed_one, swift::kOperationField));
  const size_t first = chain.operands.size();
  if (signed_one == i) {
    const Index target = field(i, swift::kTargetField);
    if (target == kAbsent) {
      chain.operands.push_back(unknown(i));
      return;
    }
    flatten(target, chain);
  } else {
    chain.operands.push_back(primary(i));  // without the sign
  }
  chain.operands[first] = make(NodeKind::kUnary, i, {chain.operands[first]}, {.text = intern(sign)});
}

// The chain as one expression: what binds tighter comes first, of equals the left one (of `??` the right one).
NodeId SwiftLowering::operations(Index i) {
  Chain chain;
  flatten(i, chain);
  std::vector<NodeId> operands;
  std::vector<std::string_view> signs;
  auto reduce = [&]() {
    const NodeId right = operands.back();
    operands.pop_back();
    const NodeId left = operands.back();
    const std::string_view sign = signs.back();
    signs.pop_back();
    const uint32_t begin = builder_.at(left).begin, end = std::max(builder_.at(right).end, begin);
    operands.back() = make_over(NodeKind::kBinary, begin, end, {left, right}, {.text = intern(operation_of(sign))});
  };
  operands.push_back(chain.operands.front());
  for (size_t at = 0; at < chain.signs.size(); ++at) {
    const std::string_view sign = chain.signs[at];
    while (!signs.empty() && (precedence(signs.back()) > precedence(sign) ||
                              (precedence(signs.back()) == precedence(sign) && sign != "??"))) {
      reduce();
    }
    signs.push_back(sign);
    operands.push_back(chain.operands[at + 1]);
  }
  while (!signs.empty()) reduce();
  return operands.front();
}

NodeId SwiftLowering::expression(Index i) {
  return operations(i);
}

// What is no chain of operators.
NodeId SwiftLowering::primary(Index i) {
  switch (symbol(i)) {
    case swift::kSimpleIdentifier: return identifier(i);
    case swift::kSelfExpression: return in_extension_ ? named_text(i, intern("self")) : make(NodeKind::kThis, i);
    case swift::kSuperExpression: return make(NodeKind::kSuper, i);
    case swift::kNilWord: return literal(LiteralKind::kNull, i, "null");
    case swift::kBooleanLiteral: return literal(LiteralKind::kBoolean, i, text(i));
    case swift::kIntegerLiteral:
    case swift::kHexLiteral:
    case swift::kOctLiteral:
    case swift::kBinLiteral: return number(i);
    case swift::kRealLiteral: return literal(LiteralKind::kFloat, i, text(i));
    case swift::kLineStringLiteral:
    case swift::kMultiLineStringLiteral: return string(i);
    case swift::kRawStringLiteral: return raw_string(i);
    case swift::kTupleExpression: return tuple(i);
    case swift::kDictionaryLiteral: return dictionary(i);
    case swift::kArrayLiteral: {
      Children parts;
      for (Index c : tree_.children(i)) {
        if (tree_[c].field == swift::kElementField) parts.push_back(expression(c));
      }
      return make(NodeKind::kArray, i, parts);
    }
    case swift::kPrefixExpression: return prefix(i);
    case swift::kPostfixExpression: {
      const Index target = field(i, swift::kTargetField);
      return target == kAbsent ? unknown(i) : primary(target);
    }
    case swift::kTryExpression:
    case swift::kAwaitExpression: {
      const Index inner = field(i, swift::kExprField);
      return inner == kAbsent ? unknown(i) : expression(inner);
    }
    case swift::kTernaryExpression: {
      const Index when = field(i, swift::kConditionField), then = field(i, swift::kIfTrueField),
                  otherwise = field(i, swift::kIfFalseField);
      if (when == kAbsent || then == kAbsent || otherwise == kAbsent) return unknown(i);
      const NodeId asked = expression(when);
      const NodeId first = expression(then);
      return make(NodeKind::kConditional, i, {asked, first, expression(otherwise)});
    }
    case swift::kCheckExpression: {
      const Index target = field(i, swift::kTargetField), of = annotated_type(i);
      if (target == kAbsent || of == kAbsent) return unknown(i);
      const NodeId asked = expression(target);
      const NodeId of_node = type(of);
      return of_node == kNone ? unknown(i) : binary_of(i, asked, "instanceof", of_node);
    }
    case swift::kNavigationExpression: return navigation(i);
    case swift::kCallExpression:
    case swift::kConstructorExpression: return call(i);
    case swift::kLambdaLiteral: return lambda(i);
    case swift::kIfStatement:
    case swift::kSwitchStatement: return compound_value(i);
    case swift::kDirectlyAssignableExpression: {
      const Index inner = first_named(i);
      return inner == kAbsent ? unknown(i) : expression(inner);
    }
    default: {
      // What ends in operators on one side only, and what the grammar knows and we do not.
      Chain chain;
      if (symbol(i) >= swift::kAdditiveExpression && symbol(i) <= swift::kRangeExpression &&
          first_named(i) != kAbsent && field(i, swift::kLhsField) != kAbsent && field(i, swift::kRhsField) != kAbsent) {
        return operations(i);
      }
      return unknown(i);
    }
  }
}

NodeId SwiftLowering::cast(Index i, NodeId operand) {
  const NodeId of = type(annotated_type(i));
  if (of == kNone) return operand;
  // (A constant of C keeps what it is.)
  const NodeKind kind = builder_.at(operand).kind;
  if (kind == NodeKind::kName || kind == NodeKind::kLiteral) return operand;
  return make(NodeKind::kCast, i, {operand}, {.type = of});
}

NodeId SwiftLowering::prefix(Index i) {
  const Index sign = field(i, swift::kOperationField), target = field(i, swift::kTargetField);
  if (sign == kAbsent || target == kAbsent) return unknown(i);
  if (text(sign) == ".") return implicit_member(i, text(target));
  if (text(sign) == "&") return make(NodeKind::kUnary, i, {expression(target)}, {.text = intern("&")});
  return primary(target);  // the sign stands before the whole chain: flatten()
}

NodeId SwiftLowering::implicit_member(Index i, std::string_view called) {
  std::string_view of = "$";
  if (of_another_) return make(NodeKind::kMember, i, {named_text(i, intern(of))}, {.text = intern(called)});
  if (auto known = statics_.find(called); known != statics_.end() && known->second.only) of = known->second.type;
  return make(NodeKind::kMember, i, {named_text(i, intern(of))}, {.text = intern(called)});
}

// let x: T = .member, or .init(…)
NodeId SwiftLowering::typed_value(Index i, NodeId of) {
  if (of == kNone || (builder_.at(of).flags & kArrayType) != 0) return expression(i);
  const Index callee = symbol(i) == swift::kCallExpression ? first_named(i) : i;
  if (callee == kAbsent || symbol(callee) != swift::kPrefixExpression) return expression(i);
  const Index sign = field(callee, swift::kOperationField), target = field(callee, swift::kTargetField);
  if (sign == kAbsent || target == kAbsent || text(sign) != ".") return expression(i);
  const NodeId base = named_text(callee, builder_.at(of).text);
  const bool constructs = text(target) == "init";
  const NodeId member = constructs ? base : make(NodeKind::kMember, callee, {base}, {.text = intern_text(target)});
  if (callee == i) return member;
  Children parts{member};
  if (const Index suffix = child(i, swift::kCallSuffix); suffix != kAbsent) arguments(suffix, parts);
  return make(NodeKind::kCall, i, parts);
}

NodeId SwiftLowering::identifier(Index i) {
  const std::string_view written = text(i);
  if (written == "Self" && !type_name_.empty()) return named_text(i, intern(type_name_));
  if (written.size() > 2 && written.front() == '`' && written.back() == '`') {
    return named_text(i, intern(written.substr(1, written.size() - 2)));
  }
  return named_text(i, intern(written.substr(0, written.find('<'))));
}

NodeId SwiftLowering::navigation(Index i) {
  const Index on = field(i, swift::kTargetField), suffix = field(i, swift::kSuffixField);
  const Index called = suffix == kAbsent ? kAbsent : field(suffix, swift::kSuffixField);
  if (on == kAbsent || called == kAbsent) return unknown(i);
  if (is_type(on)) {
    const NodeId of = type(on);
    if (of == kNone) return unknown(i);
    return make(NodeKind::kMember, i, {named_text(on, builder_.at(of).text)}, {.text = intern_text(called)});
  }
  const NodeId base = primary(on);
  // Where a buffer's or a text's bytes are: itself.
  for (std::string_view same : {"self", "baseAddress", "utf8", "unsafelyUnwrapped"}) {
    if (text(called) == same) return base;
  }
  if (extended_.contains(text(called)))
    return make(NodeKind::kCall, i, {named_text(called, intern_text(called)), base});
  if (symbol(called) == swift::kIntegerLiteral) return make(NodeKind::kIndex, i, {base, number(called)});
  return make(NodeKind::kMember, i, {base}, {.text = intern_text(called)});
}

// [UInt8], [String: Int], [[Int]]: with parentheses behind it, a type.
bool SwiftLowering::is_type_written(Index i) const {
  const auto names_type = [&](Index c) {
    const std::string_view written = text(c);
    return !written.empty() && written[0] >= 'A' && written[0] <= 'Z' && symbol(c) != swift::kCallExpression;
  };
  if (symbol(i) == swift::kArrayLiteral) {
    const Index only = first_named(i);
    return only != kAbsent && only == last_named(i) && (is_type_written(only) || names_type(only));
  }
  return symbol(i) == swift::kDictionaryLiteral && first_named(i) != kAbsent && names_type(first_named(i));
}

// [UInt8](repeating: 0, count: 16), [UInt8](bytes), [String: Int]()
NodeId SwiftLowering::array_or_map_construction(Index i, Index callee, Index suffix) {
  if (symbol(callee) == swift::kDictionaryLiteral) {
    Children given;
    arguments(suffix, given);
    return given.empty() ? make(NodeKind::kMap, i) : make(NodeKind::kUnknown, i, given);
  }
  Children parts{named_text(callee, intern("Array"))};
  arguments(suffix, parts);
  if (parts.size() == 1) return make(NodeKind::kArray, i);
  if (const NodeId filled = repeated(i, parts); filled != kNone) return filled;
  return make(NodeKind::kCall, i, parts);
}

void SwiftLowering::arguments(Index suffix, Children& out) {
  Index label = kAbsent;
  for (Index c : tree_.children(suffix)) {
    if (symbol(c) == swift::kValueArguments) {
      for (Index one : named(c)) {
        if (symbol(one) != swift::kValueArgument) continue;
        const Index value = field(one, swift::kValueField), called = field(one, swift::kNameField);
        if (value == kAbsent) continue;
        const NodeId given = expression(value);
        out.push_back(called == kAbsent ? given
                                        : make(NodeKind::kKeyword, one, {given}, {.text = intern_text(called)}));
      }
    } else if (symbol(c) == swift::kLambdaLiteral) {
      const NodeId given = lambda(c);
      out.push_back(label == kAbsent ? given : make(NodeKind::kKeyword, c, {given}, {.text = intern_text(label)}));
      label = kAbsent;
    } else if (tree_[c].field == swift::kNameField) {
      label = c;
    }
  }
}

NodeId SwiftLowering::index_of(Index i, NodeId base, Index list) {
  const Index only = first_named(list);
  if (only == kAbsent || only != last_named(list)) return unknown(i);
  const Index value = field(only, swift::kValueField);
  if (value == kAbsent) return unknown(i);
  const uint16_t kind = symbol(value);
  if (kind == swift::kRangeExpression || kind == swift::kOpenStartRangeExpression ||
      kind == swift::kOpenEndRangeExpression) {
    const Index from = field(value, swift::kStartField), to = field(value, swift::kEndField);
    NodeId first = from == kAbsent ? kNone : expression(from);
    NodeId last = to == kAbsent ? kNone : expression(to);
    if (last != kNone && text(value).find("...") != std::string_view::npos) {
      last = binary_of(value, last, "+", literal(LiteralKind::kInteger, value, "1"));
    }
    return make(NodeKind::kSlice, i, {base, first, last});
  }
  if (const Index label = field(only, swift::kNameField); label != kAbsent && text(label) == "safe") {
    return make(NodeKind::kIndex, i, {base, expression(value)});
  }
  return make(NodeKind::kIndex, i, {base, key(value)});
}

NodeId SwiftLowering::call(Index i) {
  if (symbol(i) == swift::kConstructorExpression) {
    const Index of = field(i, swift::kConstructedTypeField), suffix = child(i, swift::kConstructorSuffix);
    const NodeId made = of == kAbsent ? kNone : type(of);
    if (made == kNone || suffix == kAbsent) return unknown(i);
    const bool is_array = (builder_.at(made).flags & kArrayType) != 0;
    Children parts{named_text(of, is_array ? intern("Array") : builder_.at(made).text)};
    arguments(suffix, parts);
    if (const NodeId filled = repeated(i, parts); filled != kNone) return filled;
    return make(NodeKind::kCall, i, parts, {.type = made});
  }
  const Index callee = first_named(i), suffix = child(i, swift::kCallSuffix);
  if (callee == kAbsent || suffix == kAbsent) return unknown(i);
  const Index list = child(suffix, swift::kValueArguments);
  if (list != kAbsent && child(list, swift::kOpenBracket) != kAbsent) {
    const NodeId base = primary(callee);
    return index_of(i, base, list);
  }
  if (is_type_written(callee)) return array_or_map_construction(i, callee, suffix);
  Children parts;
  NodeId types = kNone;
  for (Index at = callee; at < tree_[callee].after; ++at) {  // HMAC<SHA256>.f
    if (symbol(at) != swift::kSimpleIdentifier) continue;
    if (text(at).ends_with('>')) types = type_arguments_written(at, text(at));
    break;
  }
  // A.init(…), self.init(…), .init(…)
  Index made = kAbsent;
  if (symbol(callee) == swift::kNavigationExpression) {
    const Index last = field(callee, swift::kSuffixField);
    const Index word = last == kAbsent ? kAbsent : field(last, swift::kSuffixField);
    if (word != kAbsent && text(word) == "init") made = field(callee, swift::kTargetField);
  }
  const bool unnamed = symbol(callee) == swift::kPrefixExpression && text(callee) == ".init";
  if (unnamed) {
    arguments(suffix, parts);
    return make(NodeKind::kUnknown, i, parts);
  }
  const NodeId callee_node = primary(made != kAbsent ? made : callee);
  const Node added = builder_.at(callee_node);
  if (made == kAbsent && added.kind == NodeKind::kCall && symbol(callee) == swift::kNavigationExpression) {
    // A function that the file adds to a type: called with what stands before the dot.
    const std::vector<NodeId>& all = builder_.unit().children;
    parts.assign(all.begin() + added.first_child, all.begin() + added.first_child + added.child_count);
  } else {
    parts.push_back(callee_node);
  }
  // (What a function of another file takes is of a type of its own.)
  const bool outer = std::exchange(of_another_, !is_own_call(callee));
  arguments(suffix, parts);
  of_another_ = outer;
  if (parts.size() == 2 && builder_.at(parts[1]).kind == NodeKind::kKeyword &&
      builder_.unit().text(parts[1]) == "rawValue") {  // which case that is, is not followed
    return make(NodeKind::kUnknown, i, {parts[1]});
  }
  if (const NodeId filled = repeated(i, parts); filled != kNone) return filled;
  return make(NodeKind::kCall, i, parts, {.type = types});
}

// Does the file give the name of what is called to something?
bool SwiftLowering::is_own_call(Index callee) const {
  const Index suffix = symbol(callee) == swift::kNavigationExpression ? field(callee, swift::kSuffixField) : kAbsent;
  const Index last = suffix == kAbsent ? callee : field(suffix, swift::kSuffixField);
  if (last == kAbsent) return false;
  std::string_view called = text(last);
  if (symbol(last) == swift::kPrefixExpression && called.starts_with('.')) called.remove_prefix(1);
  if (called == "init" && suffix != kAbsent) {
    const Index made = field(callee, swift::kTargetField);
    called = made == kAbsent || symbol(made) == swift::kSelfExpression ? std::string_view(type_name_) : text(made);
  }
  return called == "Self" || names_.contains(called) || types_.contains(called) || members_.contains(called) ||
         extended_.contains(called) || statics_.contains(called);
}

// X(repeating: element, count: n); of a text it is a function.
NodeId SwiftLowering::repeated(Index i, const Children& call) {
  if (call.size() != 3) return kNone;
  const Unit& unit = builder_.unit();
  const bool fills = unit.kind(call[1]) == NodeKind::kKeyword && unit.text(call[1]) == "repeating" &&
                     unit.kind(call[2]) == NodeKind::kKeyword && unit.text(call[2]) == "count";
  if (!fills || unit.kind(call[0]) != NodeKind::kName) return kNone;
  const std::string_view of = unit.text(call[0]);
  if (of != "Array" && of != "Data" && of != "ContiguousArray") return kNone;
  const NodeId element = unit.child(call[1], 0), count = unit.child(call[2], 0);
  return binary_of(i, make(NodeKind::kArray, i, {element}), "*", count);
}

// { … $0 … }: as many as the highest.
void SwiftLowering::implicit_parameters(Index i, Children& out) {
  int most = -1;
  for (Index at = i + 1; at < tree_[i].after;) {
    if (symbol(at) == swift::kLambdaLiteral) {
      at = tree_[at].after;
      continue;
    }
    const std::string_view written = symbol(at) == swift::kSimpleIdentifier ? text(at) : std::string_view();
    if (written.size() == 2 && written[0] == '$' && written[1] >= '0' && written[1] <= '9') {
      most = std::max(most, written[1] - '0');
    }
    ++at;
  }
  for (int n = 0; n <= most; ++n) {
    out.push_back(
        make_over(NodeKind::kParameter, tree_[i].begin, tree_[i].begin, {}, {.text = intern("$" + std::to_string(n))}));
  }
}

NodeId SwiftLowering::lambda(Index i) {
  Children outer;
  outer.swap(before_);
  const bool outer_in = std::exchange(in_type_, false);
  const NodeId outer_returns = std::exchange(returns_, kNone);
  const bool outer_other = std::exchange(of_another_, false);
  Children parts;
  const Index said = child(i, swift::kLambdaFunctionType);
  const Index list = said == kAbsent ? kAbsent : child(said, swift::kLambdaFunctionTypeParameters);
  if (list != kAbsent) {
    for (Index c : named(list)) {
      if (symbol(c) != swift::kLambdaParameter) continue;
      const Index called = field(c, swift::kNameField);
      const NodeId of = type(annotated_type(c));
      parts.push_back(make(NodeKind::kParameter, c, {}, {.text = intern_text(called), .type = of}));
    }
  } else {
    implicit_parameters(i, parts);
  }
  parts.push_back(function_block(i));
  of_another_ = outer_other;
  returns_ = outer_returns;
  in_type_ = outer_in;
  before_.swap(outer);
  const NodeId run = make(NodeKind::kFunction, i, parts, {.flags = kThisAround});
  return make(NodeKind::kLambda, i, {run});
}

NodeId SwiftLowering::compound_value(Index i) {
  const StringId held = temporary();
  Children parts;
  parts.push_back(make(NodeKind::kDeclare, i, {}, {.text = held}));
  statement(i, {Sink::To::kVariable, held}, parts);
  before_.insert(before_.end(), parts.begin(), parts.end());
  return named_text(i, held);
}

}  // namespace vitrine::source
