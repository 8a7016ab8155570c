#include "read/source/lang/kotlin_lowering.h"

namespace vitrine::source {

void KotlinLowering::deliver(Index i, const Sink& sink, Children& out) {
  Children outer;
  outer.swap(before_);
  Children own;
  if (!deliver_compound(i, sink, own)) {
    switch (symbol(i)) {
      case kotlin::kPropertyDeclaration: local_property(i, own); break;
      case kotlin::kAssignment: assignment(i, own); break;
      case kotlin::kReturnExpression:
      case kotlin::kThrowExpression: jump(i, own); break;
      default:
        if (lower_declaration(i, own) || lower_loop(i, own)) break;
        if (is_jump(i)) {
          jump(i, own);
        } else {
          deliver_value(expression(i), i, sink, own);
        }
    }
  }
  out.insert(out.end(), before_.begin(), before_.end());
  out.insert(out.end(), own.begin(), own.end());
  before_.swap(outer);
}

// What is a value and a statement at once.
bool KotlinLowering::deliver_compound(Index i, const Sink& sink, Children& out) {
  switch (symbol(i)) {
    case kotlin::kIfExpression: if_statement(i, sink, out); return true;
    case kotlin::kWhenExpression: when_statement(i, sink, out); return true;
    case kotlin::kTryExpression: try_statement(i, sink, out); return true;
    case kotlin::kBlock: out.push_back(block(i, sink)); return true;
    case kotlin::kParenthesizedExpression:
    case kotlin::kLabeledExpression:
    case kotlin::kAnnotatedExpression: {
      Index inner = last_named(i);
      return inner != kAbsent && deliver_compound(inner, sink, out);
    }
    case kotlin::kCallExpression:
      return deliver_scope_function(i, sink, out) || deliver_loop_function(i, out) ||
             (sink.to == Sink::To::kNowhere && deliver_precondition(i, out));
    default: return false;
  }
}

// require(size >= 2048) { "too short" }, check(…): if (!(size >= 2048)) throw …
bool KotlinLowering::deliver_precondition(Index i, Children& out) {
  const CallParts parts = parts_of_call(i);
  const std::string_view called = called_name(parts);
  const bool is_one = called == "require" || called == "check";
  if (!is_one || called_on(parts) != kAbsent || parts.arguments == kAbsent || functions_.contains(called) ||
      imports_.contains(std::string(called)) || is_local(called, i))
    return false;
  const Index only = first_named(parts.arguments);
  if (only == kAbsent || only != last_named(parts.arguments) || symbol(only) != kotlin::kValueArgument) return false;
  const NodeId holds = argument(only);
  const NodeId fails = make(NodeKind::kUnary, i, {holds}, {.text = intern("!")});
  Children said;
  const Index words = parts.lambda == kAbsent ? kAbsent : child(parts.lambda, kotlin::kLambdaLiteral);
  if (words != kAbsent) said.push_back(make(NodeKind::kCall, words, {lambda(words)}));
  const std::string_view type = called == "require" ? "IllegalArgumentException" : "IllegalStateException";
  const NodeId of = make(NodeKind::kTypeName, i, {}, {.text = intern(type)});
  const NodeId thrown = make(NodeKind::kThrow, i, {make(NodeKind::kNew, i, said, {.type = of})});
  out.push_back(make(NodeKind::kIf, i, {fails, make(NodeKind::kBlock, i, {thrown})}));
  return true;
}

void KotlinLowering::deliver_value(NodeId value, Index where, const Sink& sink, Children& out) {
  switch (sink.to) {
    case Sink::To::kReturn: out.push_back(make(NodeKind::kReturn, where, {value})); return;
    case Sink::To::kVariable: {
      NodeId target = named(where, sink.variable);
      out.push_back(make(NodeKind::kAssign, where, {target, value}, {.text = intern("=")}));
      return;
    }
    case Sink::To::kNowhere: out.push_back(make(NodeKind::kExpression, where, {value})); return;
  }
}

void KotlinLowering::statements_of(Index i, const Sink& sink, Children& out) {
  Index last = last_named(i);
  for (Index c : named(i)) {
    if (symbol(c) == kotlin::kLambdaParameters) continue;
    deliver(c, c == last ? sink : Sink(), out);
  }
}

NodeId KotlinLowering::block(Index i, const Sink& sink) {
  Children parts;
  bool outer_class = std::exchange(in_class_, false);
  if (symbol(i) == kotlin::kBlock) {
    statements_of(i, sink, parts);
  } else if (tree_[i].named) {
    deliver(i, sink, parts);
  }
  in_class_ = outer_class;
  return make(NodeKind::kBlock, i, parts);
}

void KotlinLowering::local_property(Index i, Children& out) {
  Index variable = child(i, kotlin::kVariableDeclaration), initial = kAbsent;
  bool equals = false;
  for (Index c : tree_.children(i)) {
    if (symbol(c) == kotlin::kEquals) {
      equals = true;
    } else if (equals && initial == kAbsent && tree_[c].named && symbol(c) != kotlin::kComment) {
      initial = c;
    }
  }
  bool outer_class = std::exchange(in_class_, false);
  if (initial == kAbsent || extension_type(i) != kAbsent || child(i, kotlin::kGetter) != kAbsent) {
    property(i, out, nullptr);
  } else {
    uint16_t flags = has_word(i, kotlin::kValWord) ? kConst : 0;
    NodeId value = expression(initial);
    if (variable != kAbsent) {
      Index of = kAbsent;
      for (Index c : named(variable)) {
        if (is_type(c)) of = c;
      }
      NodeId of_node = type(of);
      NodeId made = make(
          NodeKind::kDeclare, i, {value},
          {.text = intern(identifier_text(child(variable, kotlin::kIdentifier))), .type = of_node, .flags = flags});
      annotate_from(i, made);
      out.push_back(made);
    } else if (Index several = child(i, kotlin::kMultiVariableDeclaration); several != kAbsent) {
      NodeId whole = temporary(several, value, out);
      declare_parts(several, whole, flags, out);
    } else {
      out.push_back(make(NodeKind::kExpression, i, {value}));
    }
  }
  in_class_ = outer_class;
}

// val (a, b) = whole
void KotlinLowering::declare_parts(Index list, NodeId whole, uint16_t flags, Children& out) {
  size_t position = 0;
  for (Index c : named(list)) {
    if (symbol(c) != kotlin::kVariableDeclaration) continue;
    NodeId at = literal(LiteralKind::kInteger, c, std::to_string(position++));
    std::string_view called = identifier_text(child(c, kotlin::kIdentifier));
    if (called == "_") continue;
    NodeId from = named(list, builder_.at(whole).text);
    NodeId part = make(NodeKind::kIndex, c, {from, at});
    out.push_back(make(NodeKind::kDeclare, c, {part}, {.text = intern(called), .flags = flags}));
  }
}

// key to value
bool KotlinLowering::is_entry_of_map(Index i) const {
  if (symbol(i) != kotlin::kInfixExpression) return false;
  const Index left = first_named(i), right = last_named(i);
  for (Index c : Lowering::named(i)) {
    if (c != left && c != right && symbol(c) == kotlin::kIdentifier) return identifier_text(c) == "to";
  }
  return false;
}

void KotlinLowering::assignment(Index i, Children& out) {
  Index left = field(i, kotlin::kLeftField), right = field(i, kotlin::kRightField);
  if (left == kAbsent || right == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  std::string_view operation = text(field(i, kotlin::kOperatorField));
  if (operation == "=" && deliver_setter(i, left, right, out)) return;
  // `x.name = v` and, where something is the receiver, `name = v`.
  NodeId base = kNone;
  std::string_view member;
  if (operation == "=" && symbol(left) == kotlin::kNavigationExpression) {
    Index on = first_named(left), called = last_named(left);
    member = called == kAbsent || called == on ? std::string_view() : identifier_text(called);
    bool own = member.empty() || properties_.contains(member) || is_type_path(on) || extensions_.contains(member) ||
               extension_properties_.contains(member);
    if (!own) base = expression(on);
  } else if (operation == "=" && symbol(left) == kotlin::kIdentifier && !receivers_.empty() && receivers_.back() != 0) {
    member = identifier_text(left);
    if (!locals_.contains(member) && !properties_.contains(member) && !is_of_receiver(member, left))
      base = receiver_name(left, receivers_.back());
  }
  if (operation == "+=" && symbol(left) == kotlin::kIdentifier && lists_.contains(identifier_text(left))) {
    // Of a variable that is never set again it is what its list or map is given.
    NodeId list = expression(left);
    const bool is_entry = is_entry_of_map(right);
    NodeId callee = make(NodeKind::kMember, left, {list}, {.text = intern(is_entry ? "put" : "add")});
    Children parts{callee, expression(is_entry ? first_named(right) : right)};
    if (is_entry) parts.push_back(expression(last_named(right)));
    NodeId called = make(NodeKind::kCall, i, parts);
    out.push_back(make(NodeKind::kExpression, i, {called}));
    return;
  }
  if (base != kNone) {
    std::string setter(member);
    if (setter.size() > 2 && setter.starts_with("is") && setter[2] >= 'A' && setter[2] <= 'Z') setter.erase(0, 2);
    if (setter[0] >= 'a' && setter[0] <= 'z') setter[0] = static_cast<char>(setter[0] - 'a' + 'A');
    setter.insert(0, "set");
    NodeId callee = make(NodeKind::kMember, left, {base}, {.text = intern(setter)});
    NodeId value = expression(right);
    NodeId called = make(NodeKind::kCall, i, {callee, value});
    out.push_back(make(NodeKind::kExpression, i, {called}));
    return;
  }
  NodeId target = kNone;
  if (symbol(left) == kotlin::kNavigationExpression && first_named(left) != last_named(left) &&
      first_named(left) != kAbsent) {
    NodeId on = expression(first_named(left));
    target = make(NodeKind::kMember, left, {on}, {.text = intern(identifier_text(last_named(left)))});
  } else if (symbol(left) == kotlin::kIdentifier && (is_of_receiver(identifier_text(left), left) ||
                                                     (identifier_text(left) == "field" && set_property_ != 0))) {
    target = expression(left);
  } else {
    target = symbol(left) == kotlin::kIdentifier ? named(left, intern(identifier_text(left))) : expression(left);
  }
  if (operation == "=" && builder_.at(target).kind == NodeKind::kName) {
    Children compound;
    if (deliver_compound(right, {.to = Sink::To::kVariable, .variable = builder_.at(target).text}, compound)) {
      out.insert(out.end(), compound.begin(), compound.end());
      return;
    }
  }
  NodeId value = expression(right);
  out.push_back(make(NodeKind::kAssign, i, {target, value}, {.text = intern(operation)}));
}

// x.name = v, where the property of that name has a setter with a body.
bool KotlinLowering::deliver_setter(Index i, Index left, Index right, Children& out) {
  const bool is_bare = symbol(left) == kotlin::kIdentifier;
  if (!is_bare && symbol(left) != kotlin::kNavigationExpression) return false;
  const Index on = is_bare ? kAbsent : first_named(left), last = is_bare ? left : last_named(left);
  if (last == kAbsent || last == on || !setters_.contains(identifier_text(last))) return false;
  const std::string_view property = identifier_text(last);
  if (is_bare && is_local(property, left)) return false;
  NodeId base = kNone;
  if (is_bare) {
    base = is_of_receiver(property, left) ? receiver_name(left, receivers_.back()) : make(NodeKind::kThis, left);
  } else {
    base = types_.contains(root_name(on)) && symbol(on) == kotlin::kIdentifier ? named(on, intern(identifier_text(on)))
                                                                               : expression(on);
  }
  const NodeId callee = make(NodeKind::kMember, left, {base}, {.text = intern("<set-" + std::string(property) + ">")});
  const NodeId value = expression(right);
  out.push_back(make(NodeKind::kExpression, i, {make(NodeKind::kCall, i, {callee, value})}));
  return true;
}

bool KotlinLowering::is_jump(Index i) const {
  switch (symbol(i)) {
    case kotlin::kReturnExpression:
    case kotlin::kThrowExpression: return true;
    case kotlin::kIdentifier: return text(i) == "break" || text(i) == "continue";
    default: return false;
  }
}

void KotlinLowering::jump(Index i, Children& out) {
  if (symbol(i) == kotlin::kIdentifier) {
    out.push_back(make(text(i) == "break" ? NodeKind::kBreak : NodeKind::kContinue, i));
    return;
  }
  Index label = field(i, kotlin::kLabelField), value = kAbsent;
  for (Index c : named(i)) {
    if (c != label) value = c;
  }
  if (symbol(i) == kotlin::kThrowExpression) {
    Children parts;
    if (value != kAbsent) parts.push_back(expression(value));
    out.push_back(make(NodeKind::kThrow, i, parts));
    return;
  }
  Sink sink{.to = Sink::To::kReturn};
  if (label != kAbsent) {
    for (const Labelled& labelled : labels_) {
      if (labelled.name == identifier_text(label)) sink = labelled.sink;
    }
  }
  if (value == kAbsent) {
    if (sink.to == Sink::To::kReturn) out.push_back(make(NodeKind::kReturn, i));
    return;
  }
  if (deliver_compound(value, sink, out)) return;
  NodeId returned = expression(value);
  deliver_value(returned, i, sink, out);
}

void KotlinLowering::if_statement(Index i, const Sink& sink, Children& out) {
  Index when = field(i, kotlin::kConditionField);
  NodeId condition = when == kAbsent ? make(NodeKind::kUnknown, i) : expression(when);
  NodeId then = kNone, otherwise = kNone;
  bool is_else = false;
  for (Index c : tree_.children(i)) {
    if (symbol(c) == kotlin::kElseWord) is_else = true;
    if (c == when || !tree_[c].named || symbol(c) == kotlin::kComment) continue;
    (is_else ? otherwise : then) = block(c, sink);
  }
  Children parts{condition, then != kNone ? then : make(NodeKind::kBlock, i)};
  if (otherwise != kNone) parts.push_back(otherwise);
  out.push_back(make(NodeKind::kIf, i, parts));
}

// `plain` tells a value that the subject is compared with from a condition of its own.
NodeId KotlinLowering::when_condition(Index condition, NodeId subject, bool* plain) {
  if (symbol(condition) == kotlin::kTypeTest) {
    *plain = false;
    Index of = last_named(condition);
    NodeId of_node = of == kAbsent ? kNone : type(of);
    if (of_node == kNone || subject == kNone) return make(NodeKind::kUnknown, condition);
    NodeId test = binary_of(condition, subject, "instanceof", of_node);
    if (!has_word(condition, kotlin::kNotIsWord)) return test;
    return make(NodeKind::kUnary, condition, {test}, {.text = intern("!")});
  }
  if (symbol(condition) == kotlin::kRangeTest) {
    *plain = false;
    Index over = last_named(condition);
    if (over == kAbsent || subject == kNone) return unknown(condition);
    NodeId test = binary_of(condition, subject, "in", expression(over));
    if (!has_word(condition, kotlin::kNotInWord)) return test;
    return make(NodeKind::kUnary, condition, {test}, {.text = intern("!")});
  }
  return expression(condition);
}

void KotlinLowering::when_statement(Index i, const Sink& sink, Children& out) {
  NodeId subject = kNone;
  if (Index given = child(i, kotlin::kWhenSubject); given != kAbsent) {
    Index value = last_named(given), variable = child(given, kotlin::kVariableDeclaration);
    if (value != kAbsent) subject = expression(value);
    if (variable != kAbsent && subject != kNone) {
      StringId called = intern(identifier_text(child(variable, kotlin::kIdentifier)));
      out.push_back(make(NodeKind::kDeclare, variable, {subject}, {.text = called, .flags = kConst}));
      subject = named(variable, called);
    }
  }
  struct Arm {
    Index at;
    Children conditions;
    NodeId body;
    bool is_else;
  };
  std::vector<Arm> arms;
  bool all_plain = true;
  for (Index entry : named(i)) {
    if (symbol(entry) != kotlin::kWhenEntry) continue;
    Arm arm{entry, {}, kNone, has_word(entry, kotlin::kElseWord)};
    Index body = last_named(entry);
    for (Index c : named(entry)) {
      if (tree_[c].field != kotlin::kConditionField && symbol(c) != kotlin::kTypeTest &&
          symbol(c) != kotlin::kRangeTest) {
        continue;
      }
      if (c == body) continue;
      arm.conditions.push_back(when_condition(c, subject, &all_plain));
    }
    arm.body = body == kAbsent || tree_[body].field == kotlin::kConditionField ? make(NodeKind::kBlock, entry)
                                                                               : block(body, sink);
    arms.push_back(std::move(arm));
  }
  constexpr size_t kMostNested = 64;
  if ((subject != kNone && all_plain) || arms.size() > kMostNested) {
    Children parts{subject != kNone ? subject : make(NodeKind::kUnknown, i)};
    for (const Arm& arm : arms) {
      NodeId labels = make(NodeKind::kArray, arm.at, arm.conditions);
      parts.push_back(make(NodeKind::kCase, arm.at, {labels, arm.body},
                           {.flags = static_cast<uint16_t>(arm.is_else ? kDefault : 0)}));
    }
    out.push_back(make(NodeKind::kSwitch, i, parts));
    return;
  }
  NodeId chain = kNone;
  for (size_t n = arms.size(); n-- > 0;) {
    const Arm& arm = arms[n];
    if (arm.is_else) {
      chain = arm.body;
      continue;
    }
    NodeId any = kNone;
    for (NodeId condition : arm.conditions) {
      NodeKind kind = builder_.at(condition).kind;
      bool is_test = subject == kNone || kind == NodeKind::kUnknown ||
                     (kind == NodeKind::kBinary &&
                      (builder_.unit().text(condition) == "instanceof" || builder_.unit().text(condition) == "in")) ||
                     kind == NodeKind::kUnary;
      NodeId test = is_test ? condition : binary_of(arm.at, subject, "==", condition);
      any = any == kNone ? test : binary_of(arm.at, any, "||", test);
    }
    Children parts{any != kNone ? any : make(NodeKind::kUnknown, arm.at), arm.body};
    if (chain != kNone) {
      bool is_block = builder_.at(chain).kind == NodeKind::kBlock;
      parts.push_back(is_block ? chain : make_over(NodeKind::kBlock, tree_[arm.at].end, tree_[i].end, {chain}));
    }
    chain = make_over(NodeKind::kIf, tree_[arm.at].begin, tree_[i].end, parts);
  }
  if (chain != kNone) out.push_back(chain);
}

void KotlinLowering::try_statement(Index i, const Sink& sink, Children& out) {
  Children parts;
  for (Index c : named(i)) {
    if (symbol(c) == kotlin::kBlock && parts.empty()) {
      parts.push_back(block(c, sink));
    } else if (symbol(c) == kotlin::kCatchBlock) {
      Index of = kAbsent, body = child(c, kotlin::kBlock);
      for (Index part : named(c)) {
        if (is_type(part)) of = part;
      }
      NodeId of_node = type(of);
      NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, c) : block(body, sink);
      parts.push_back(make(NodeKind::kHandler, c, {body_node},
                           {.text = intern(identifier_text(child(c, kotlin::kIdentifier))), .type = of_node}));
    } else if (symbol(c) == kotlin::kFinallyBlock) {
      Index body = child(c, kotlin::kBlock);
      parts.push_back(make(NodeKind::kFinally, c, {body == kAbsent ? make(NodeKind::kBlock, c) : block(body, {})}));
    }
  }
  if (parts.empty() || builder_.at(parts[0]).kind != NodeKind::kBlock) {
    parts.insert(parts.begin(), make(NodeKind::kBlock, i));
  }
  out.push_back(make(NodeKind::kTry, i, parts));
}

// 0 until n, 0..n, 9 downTo 0
bool KotlinLowering::range_parts(Index over, Index* from, Index* to, std::string_view* comparison,
                                 std::string_view* step) const {
  while (symbol(over) == kotlin::kParenthesizedExpression && first_named(over) != kAbsent) over = first_named(over);
  *step = "p++";
  *from = first_named(over);
  *to = last_named(over);
  if (*from == kAbsent || *from == *to) return false;
  if (symbol(over) == kotlin::kRangeExpression) {
    *comparison = has_word(over, kotlin::kRange) ? "<=" : "<";
    return true;
  }
  if (symbol(over) != kotlin::kInfixExpression) return false;
  for (Index c : named(over)) {
    if (c == *from || c == *to || symbol(c) != kotlin::kIdentifier) continue;
    if (text(c) == "until") {
      *comparison = "<";
      return true;
    }
    if (text(c) == "downTo") {
      *comparison = ">=";
      *step = "p--";
      return true;
    }
  }
  return false;
}

NodeId KotlinLowering::element_type_of(Index over) {
  Index asked = symbol(over) == kotlin::kCallExpression ? first_named(over) : over;
  if (asked == kAbsent || symbol(asked) != kotlin::kNavigationExpression) return kNone;
  Index on = first_named(asked);
  std::string_view member = identifier_text(last_named(asked));
  bool is_enum = on != kAbsent && symbol(on) == kotlin::kIdentifier && types_.contains(identifier_text(on)) &&
                 (member == "values" || member == "entries");
  if (!is_enum) return kNone;
  return make(NodeKind::kTypeName, on, {}, {.text = intern(identifier_text(on))});
}

NodeId KotlinLowering::for_loop(Index i, Index variable, Index over, NodeId body) {
  Index from = kAbsent, to = kAbsent;
  std::string_view comparison, step;
  StringId called = intern(identifier_text(child(variable, kotlin::kIdentifier)));
  if (range_parts(over, &from, &to, &comparison, &step)) {
    NodeId initial = make(NodeKind::kDeclare, variable, {expression(from)}, {.text = called});
    NodeId condition = binary_of(over, named(variable, called), comparison, expression(to));
    NodeId next = make(NodeKind::kUnary, over, {named(variable, called)}, {.text = intern(step)});
    return make(NodeKind::kLoop, i, {initial, condition, next, body}, {.text = intern("for")});
  }
  if (symbol(over) == kotlin::kNavigationExpression && identifier_text(last_named(over)) == "indices" &&
      !properties_.contains("indices")) {
    NodeId zero = literal(LiteralKind::kInteger, over, "0");
    NodeId initial = make(NodeKind::kDeclare, variable, {zero}, {.text = called});
    NodeId size = make(NodeKind::kMember, over, {expression(first_named(over))}, {.text = intern("size")});
    NodeId condition = binary_of(over, named(variable, called), "<", size);
    NodeId next = make(NodeKind::kUnary, over, {named(variable, called)}, {.text = intern("p++")});
    return make(NodeKind::kLoop, i, {initial, condition, next, body}, {.text = intern("for")});
  }
  NodeId of = element_type_of(over);
  NodeId initial = make(NodeKind::kDeclare, variable, {}, {.text = called, .type = of});
  return make(NodeKind::kLoop, i, {initial, expression(over), kNone, body}, {.text = intern("each")});
}

bool KotlinLowering::lower_loop(Index i, Children& out) {
  switch (symbol(i)) {
    case kotlin::kForStatement: {
      Index variable = kAbsent, over = kAbsent, body = kAbsent;
      for (Index c : named(i)) {
        if (symbol(c) == kotlin::kLabel || symbol(c) == kotlin::kAnnotation) continue;
        if (variable == kAbsent) {
          variable = c;
        } else if (over == kAbsent) {
          over = c;
        } else {
          body = c;
        }
      }
      if (over == kAbsent) return false;
      NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, i) : block(body, {});
      if (symbol(variable) == kotlin::kMultiVariableDeclaration) {
        StringId called = intern("$" + std::to_string(++temporary_count_));
        NodeId initial = make(NodeKind::kDeclare, variable, {}, {.text = called});
        Children within;
        declare_parts(variable, named(variable, called), kConst, within);
        within.push_back(body_node);
        NodeId whole = make(NodeKind::kBlock, i, within);
        NodeId iterable = expression(over);
        out.push_back(make(NodeKind::kLoop, i, {initial, iterable, kNone, whole}, {.text = intern("each")}));
        return true;
      }
      out.push_back(for_loop(i, variable, over, body_node));
      return true;
    }
    case kotlin::kWhileStatement:
    case kotlin::kDoWhileStatement: {
      Index when = field(i, kotlin::kConditionField), body = kAbsent;
      for (Index c : named(i)) {
        if (c != when && symbol(c) != kotlin::kLabel) body = c;
      }
      NodeId condition = when == kAbsent ? make(NodeKind::kUnknown, i) : whole_expression(when);
      NodeId body_node = body == kAbsent ? make(NodeKind::kBlock, i) : block(body, {});
      bool tests_first = symbol(i) == kotlin::kWhileStatement;
      out.push_back(make(NodeKind::kLoop, i, {kNone, condition, kNone, body_node},
                         {.text = intern(tests_first ? "while" : "do")}));
      return true;
    }
    default: return false;
  }
}

}  // namespace vitrine::source
