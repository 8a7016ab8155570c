// Ruby's statements: blocks, branches, loops and the ways out of them.
#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

namespace {

bool is_loop_word(std::string_view name) {
  return name == "each" || name == "each_pair" || name == "each_with_index" || name == "times" || name == "loop";
}

}  // namespace

void RubyLowering::statements(const Item& holder, Nodes& out, Sink sink) {
  Items items(*this, holder);
  auto is_clause = [](uint16_t kind) { return kind == kRescueSymbol || kind == kElseSymbol || kind == kEnsureSymbol; };
  size_t last = items.size();
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named && !is_clause(items[i].kind)) last = i;
  }
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named || is_clause(items[i].kind)) continue;
    Item item = items[i];
    statement(item, out, i == last ? sink : Sink{});
  }
}

void RubyLowering::statement(const Item& item, Nodes& out, Sink sink) {
  known_statement(item, out, sink);
  while (Item lost = next_lost(item)) out.push(unknown(lost));
}

void RubyLowering::known_statement(const Item& item, Nodes& out, Sink sink) {
  switch (item.kind) {
    case kIfSymbol:
    case kUnlessSymbol: out.push(if_statement(item, sink)); return;
    case kCaseSymbol: out.push(case_statement(item, sink)); return;
    case kCaseMatchSymbol: out.push(match_statement(item, sink)); return;
    case kWhileSymbol:
    case kUntilSymbol:
    case kForSymbol: out.push(loop(item)); return;
    case kBeginSymbol: body(item, out, sink); return;
    case kBodyStatementSymbol: body(item, out, sink); return;
    case kParenthesizedStatementsSymbol:
    case kBeginBlockSymbol:
    case kEndBlockSymbol:
    case kBlockBodySymbol:
    case kThenSymbol:
    case kDoSymbol: statements(item, out, sink); return;
    case kMethodSymbol: {
      // `helpers do def token … end end`: a method of the class, or of the file, all the same.
      const bool in_block = inside_.back() == Inside::kBlock && method_.name.empty() && !makes_class_;
      const NodeId made = function(item, false, !class_.empty());
      if (in_block) {
        out_of_blocks_.push_back(made);
      } else {
        out.push(made);
      }
      return;
    }
    case kSingletonMethodSymbol: out.push(function(item, true, !class_.empty())); return;
    case kClassSymbol:
    case kModuleSymbol: out.push(type(item)); return;
    case kSingletonClassSymbol: {
      Items items(*this, item);
      class_members(items.with_field(kBodyField), out, true);
      return;
    }
    case kIfModifierSymbol:
    case kUnlessModifierSymbol:
    case kWhileModifierSymbol:
    case kUntilModifierSymbol:
    case kRescueModifierSymbol: modified_statement(item, out, sink); return;
    case kAssignmentSymbol: assignment(item, out, sink); return;
    case kOperatorAssignmentSymbol:
      if (sink.to != Sink::To::kNothing) break;
      out.push(augmented(item));
      return;
    case kUndefSymbol:
    case kAliasSymbol:  // (of a class: class_member)
    case kRetrySymbol:
    case kRedoSymbol: return;
    case kErrorSymbol: out.push(unknown(item)); return;
    default: break;
  }
  if (leaving_statement(item, out)) return;
  if (item.kind == kMatchPatternSymbol && sink.to == Sink::To::kNothing && pattern_match(item, out)) return;
  value_statement(item, out, sink);
}

void RubyLowering::value_statement(const Item& item, Nodes& out, Sink sink) {
  if (item.kind == kCallSymbol) {
    if (iteration(item, out, sink)) return;
    // What a class says about itself may stand in a block of it too (`included do`, Class.new).
    if (declaring_call(item, out, false)) return;
  }
  // `a and return`: decided by the first.
  if (item.kind == kBinarySymbol) {
    Items items(*this, item);
    Item operation = items.with_field(kOperatorField), right = items.with_field(kRightField);
    std::string_view written = text_or_empty(operation);
    bool both = written == "and" || written == "&&", either = written == "or" || written == "||";
    if ((both || either) && right && right.kind >= kReturnSymbol && right.kind <= kRetrySymbol) {
      NodeId condition = expression_or_none(items.with_field(kLeftField));
      if (either) condition = add(NodeKind::kUnary, item, {condition}, "!");
      out.push(add(NodeKind::kIf, item, {condition, statement_block(right, {})}));
      return;
    }
  }
  out.push(finish(item, expression(item), sink));
}

NodeId RubyLowering::finish(const Item& item, NodeId value, Sink sink) {
  switch (sink.to) {
    case Sink::To::kReturn: return add(NodeKind::kReturn, item, {value});
    case Sink::To::kTarget: return add(NodeKind::kAssign, item, {sink.target, value}, "=");
    case Sink::To::kNothing: break;
  }
  return add(NodeKind::kExpression, item, {value});
}

// `return`, `next`, `break`, `raise`.
bool RubyLowering::leaving_statement(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kReturnSymbol: leave_value(item, NodeKind::kReturn, out); return true;
    case kNextSymbol:
      leave_value(item, inside_.back() >= Inside::kLoop ? NodeKind::kContinue : NodeKind::kReturn, out);
      return true;
    case kBreakSymbol:
      leave_value(item, inside_.back() == Inside::kLoop ? NodeKind::kBreak : NodeKind::kReturn, out);
      return true;
    default: break;
  }
  if (item.kind != kCallSymbol && item.kind != kIdentifierSymbol) return false;
  Items items(*this, item);
  Item method = item.kind == kIdentifierSymbol ? item : items.with_field(kMethodField);
  if (!method || items.with_field(kReceiverField)) return false;
  std::string_view name = text(method);
  if (methods_.contains(std::string(name))) return false;
  if (name == "throw") {
    const Item list = items.with_field(kArgumentsField);
    std::string tag;
    if (!list || !constant_text(only_argument(list, 0), tag) || !leaves_catch(tag)) return false;
    const Item value = only_argument(list, 1);
    out.push(add(NodeKind::kReturn, item, {value ? expression(value) : nil(item)}));
    return true;
  }
  if (name != "raise" && name != "fail") return false;
  NodeId thrown = kNone;
  if (Item list = items.with_field(kArgumentsField)) {
    Nodes values(*this);
    arguments(list, values);
    // raise Kind, "message" is raise Kind.new("message").
    if (values.size() == 1) {
      thrown = values[0];
    } else if (values.size() > 1) {
      thrown = add(NodeKind::kCall, list, values);
    }
  }
  out.push(add_optional(NodeKind::kThrow, item, thrown));
  return true;
}

void RubyLowering::leave_value(const Item& item, NodeKind kind, Nodes& out) {
  Items items(*this, item);
  Item list = items.with_kind(kArgumentListSymbol);
  NodeId value = kNone;
  if (list) {
    Items given(*this, list);
    Item only = given.first_named();
    value = only && !given.nth_named(1) && only.kind != kPairSymbol && only.kind != kSplatArgumentSymbol
                ? expression(only)
                : sequence(list);
  }
  if (kind == NodeKind::kReturn) {
    out.push(add_optional(kind, item, value));
    return;
  }
  if (value != kNone) out.push(add(NodeKind::kExpression, item, {value}));
  out.push(add(kind, item, {}));
}

void RubyLowering::modified_statement(const Item& item, Nodes& out, Sink sink) {
  Items items(*this, item);
  Item inner = items.with_field(kBodyField);
  if (item.kind == kRescueModifierSymbol) {
    Item rescue = items.with_field(kHandlerField);
    NodeId guarded = statement_block(inner, sink);
    NodeId caught = rescue ? statement_block(rescue, sink) : block(rescue, sink);
    NodeId handled = add(NodeKind::kHandler, rescue ? rescue : item, {caught});
    out.push(add(NodeKind::kTry, item, {guarded, handled}));
    return;
  }
  bool negated = item.kind == kUnlessModifierSymbol || item.kind == kUntilModifierSymbol;
  bool loops = item.kind == kWhileModifierSymbol || item.kind == kUntilModifierSymbol;
  NodeId condition = this->condition(items.with_field(kConditionField));
  if (condition == kNone) condition = add(NodeKind::kUnknown, item, {});
  if (negated) condition = add(NodeKind::kUnary, item, {condition}, "!");
  if (loops) {
    inside_.push_back(Inside::kLoop);
    NodeId repeated = statement_block(inner, {});
    inside_.pop_back();
    bool at_least_once = inner && inner.kind == kBeginSymbol;
    out.push(add(NodeKind::kLoop, item, {kNone, condition, kNone, repeated}, at_least_once ? "do" : "while"));
    return;
  }
  NodeId then = statement_block(inner, sink);
  if (sink.to == Sink::To::kTarget) {
    NodeId nothing = finish(item, nil(item), sink);
    out.push(add(NodeKind::kIf, item, {condition, then, add(NodeKind::kBlock, item, {nothing})}));
    return;
  }
  out.push(add(NodeKind::kIf, item, {condition, then}));
}

// The statements that `holder` holds.
NodeId RubyLowering::block(const Item& holder, Sink sink) {
  Nodes children(*this);
  if (holder) {
    statements(holder, children, sink);
  }
  return add(NodeKind::kBlock, holder, children);
}

// A block of one statement.
NodeId RubyLowering::statement_block(const Item& item, Sink sink) {
  Nodes children(*this);
  if (item) statement(item, children, sink);
  return add(NodeKind::kBlock, item, children);
}

// Statements with the `rescue`, `else` and `ensure` that belong to them.
void RubyLowering::body(const Item& holder, Nodes& out, Sink sink) {
  if (!holder) return;
  bool is_body = holder.kind == kBodyStatementSymbol || holder.kind == kBeginSymbol;
  if (!is_body) {
    if (holder.kind == kBlockBodySymbol || holder.kind == kDoSymbol || holder.kind == kThenSymbol) {
      statements(holder, out, sink);
    } else {
      statement(holder, out, sink);  // def f = value
    }
    return;
  }
  Items items(*this, holder);
  Item ensured = items.with_kind(kEnsureSymbol), other = items.with_kind(kElseSymbol);
  if (!items.with_kind(kRescueSymbol) && !ensured) {
    statements(holder, out, sink);
    if (other) statements(other, out, sink);
    return;
  }
  NodeId made = kNone;
  {
    Nodes children(*this);
    NodeId guarded = kNone;
    {
      Nodes inner(*this);
      statements(holder, inner, other ? Sink{} : sink);
      if (other) statements(other, inner, sink);
      guarded = add(NodeKind::kBlock, holder, inner);
    }
    children.push(guarded);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind == kRescueSymbol) children.push(handler(items[i], sink));
    }
    if (ensured) {
      NodeId last = block(ensured, {});
      children.push(add(NodeKind::kFinally, ensured, {last}));
    }
    made = add(NodeKind::kTry, holder, children);
  }
  out.push(made);
}

NodeId RubyLowering::handler(const Item& item, Sink sink) {
  Items items(*this, item);
  NodeId caught = kNone;
  if (Item exceptions = items.with_field(kExceptionsField)) {
    std::string name;
    Item first = Items(*this, exceptions).first_named();
    if (first && dotted(first, name)) caught = type_name(first, name);
  }
  std::string variable;
  if (Item bound = items.with_field(kVariableField)) {
    Item name = Items(*this, bound).first_named();
    if (name && name.kind == kIdentifierSymbol) {
      variable = text(name);
      set_variable(variable);
    }
  }
  NodeId made = add(NodeKind::kHandler, item, {block(items.with_field(kBodyField), sink)}, variable);
  at(made).type = caught;
  return made;
}

NodeId RubyLowering::if_statement(const Item& item, Sink sink) {
  Items items(*this, item);
  NodeId condition = this->condition(items.with_field(kConditionField));
  if (condition == kNone) condition = add(NodeKind::kUnknown, item, {});
  if (item.kind == kUnlessSymbol) condition = add(NodeKind::kUnary, item, {condition}, "!");
  NodeId then = block(items.with_field(kConsequenceField), sink);
  NodeId alternative = otherwise(items.with_field(kAlternativeField), item, sink);
  if (alternative == kNone) return add(NodeKind::kIf, item, {condition, then});
  return add(NodeKind::kIf, item, {condition, then, alternative});
}

// What is done where a condition does not hold; kNone for nothing.
NodeId RubyLowering::otherwise(const Item& alternative, const Item& whole, Sink sink) {
  if (alternative && alternative.kind == kElsifSymbol) return if_statement(alternative, sink);
  if (alternative) return block(alternative, sink);
  if (sink.to != Sink::To::kTarget) return kNone;
  NodeId nothing = finish(whole, nil(whole), sink);
  return add(NodeKind::kBlock, whole, {nothing});
}

NodeId RubyLowering::case_statement(const Item& item, Sink sink) {
  Items items(*this, item);
  Item subject = items.with_field(kValueField);
  if (!subject) return case_as_conditions(item, subject, sink);
  // (A subject that is asked several times is one that nothing happens to by that.)
  const bool plain = subject.kind == kIdentifierSymbol || subject.kind == kInstanceVariableSymbol ||
                     subject.kind == kConstantSymbol || subject.kind == kIntegerSymbol ||
                     subject.kind == kStringSymbol || subject.kind == kScopeResolutionSymbol;
  for (size_t i = 0; plain && i < items.size(); ++i) {
    if (Item one = items[i]; one.kind == kWhenSymbol && asks_further(one))
      return case_as_conditions(item, subject, sink);
  }
  Nodes children(*this);
  children.push(expression(subject));
  bool has_default = false;
  for (size_t i = 0; i < items.size(); ++i) {
    Item one = items[i];
    if (one.kind != kWhenSymbol && one.kind != kElseSymbol) continue;
    NodeId labels = kNone;
    {
      Nodes list(*this);
      Items parts(*this, one);
      for (size_t k = 0; one.kind == kWhenSymbol && k < parts.size(); ++k) {
        if (parts[k].kind != kPatternSymbol) continue;
        if (Item value = Items(*this, parts[k]).first_named()) list.push(expression(value));
      }
      labels = add(NodeKind::kArray, one, list);
    }
    NodeId done = one.kind == kElseSymbol ? block(one, sink) : block(Items(*this, one).with_field(kBodyField), sink);
    NodeId made = add(NodeKind::kCase, one, {labels, done});
    if (one.kind == kElseSymbol) {
      at(made).flags |= kDefault;
      has_default = true;
    }
    children.push(made);
  }
  if (!has_default) {
    if (NodeId nothing = otherwise({}, item, sink); nothing != kNone) {
      NodeId labels = add(NodeKind::kArray, item, {});
      NodeId made = add(NodeKind::kCase, item, {labels, nothing});
      at(made).flags |= kDefault;
      children.push(made);
    }
  }
  return add(NodeKind::kSwitch, item, children);
}

// `case; when a …; when b …` is a chain of conditions, built from its end; so is one with labels that hold of many
// values.
NodeId RubyLowering::case_as_conditions(const Item& item, const Item& subject, Sink sink) {
  Items items(*this, item);
  Item last = items.with_kind(kElseSymbol);
  NodeId rest = otherwise(last, item, sink);
  for (size_t i = items.size(); i-- > 0;) {
    if (items[i].kind != kWhenSymbol) continue;
    Item one = items[i];
    Items parts(*this, one);
    NodeId holds_any = kNone;
    for (size_t k = 0; k < parts.size(); ++k) {
      if (parts[k].kind != kPatternSymbol) continue;
      Item value = Items(*this, parts[k]).first_named();
      if (!value) continue;
      NodeId holds = subject ? label_holds(expression(subject), value) : expression(value);
      holds_any = holds_any == kNone ? holds : add(NodeKind::kBinary, one, {holds_any, holds}, "||");
    }
    if (holds_any == kNone) holds_any = add(NodeKind::kUnknown, one, {});
    NodeId then = block(parts.with_field(kBodyField), sink);
    rest =
        rest == kNone ? add(NodeKind::kIf, one, {holds_any, then}) : add(NodeKind::kIf, one, {holds_any, then, rest});
  }
  return rest == kNone ? add(NodeKind::kBlock, item, {}) : rest;
}

// 1.upto(3), 3.downto(1), 1..3: the numbers, as a list; kNone for anything else.
NodeId RubyLowering::numbers_of(const Item& item) {
  if (item.kind != kCallSymbol) return range_of(item);
  Items items(*this, item);
  const Item method = items.with_field(kMethodField), receiver = items.with_field(kReceiverField);
  const Item list = items.with_field(kArgumentsField);
  const std::string_view name = text_or_empty(method);
  const Item last =
      list && receiver && (name == "upto" || name == "downto" || name == "step") ? only_argument(list, 0) : Item{};
  const Item by = last ? only_argument(list, 1) : Item{};
  if (!last || last.kind == kPairSymbol || (by && text(by) != "1")) return kNone;
  const NodeId from = expression(receiver), one = literal(LiteralKind::kInteger, last, "1");
  const NodeId end = expression(last);
  if (name != "downto") return numbers(item, from, add(NodeKind::kBinary, last, {end, one}, "+"));
  const NodeId up = numbers(item, end, add(NodeKind::kBinary, last, {from, one}, "+"));
  return add(NodeKind::kCall, item, {add(NodeKind::kMember, item, {up}, "reverse")});
}

NodeId RubyLowering::loop(const Item& item) {
  Items items(*this, item);
  NodeId first = kNone, condition = kNone;
  if (item.kind == kForSymbol) {
    const Item holder = items.with_field(kValueField);
    const Item over = holder ? Items(*this, holder).first_named() : Item{};
    condition = over ? numbers_of(over) : kNone;
    if (condition == kNone) condition = expression_or_none(over);
    if (Item pattern = items.with_field(kPatternField)) first = target(pattern);
  } else {
    condition = expression_or_none(items.with_field(kConditionField));
    if (item.kind == kUntilSymbol && condition != kNone) condition = add(NodeKind::kUnary, item, {condition}, "!");
  }
  inside_.push_back(Inside::kLoop);
  NodeId repeated = block(items.with_field(kBodyField), {});
  inside_.pop_back();
  return add(NodeKind::kLoop, item, {first, condition, kNone, repeated}, item.kind == kForSymbol ? "each" : "while");
}

// `list.each { |x| … }`, `3.times { … }`, `loop { … }` as a statement.
bool RubyLowering::iteration(const Item& item, Nodes& out, Sink sink) {
  Items items(*this, item);
  Item method = items.with_field(kMethodField), receiver = items.with_field(kReceiverField);
  Item given = items.with_field(kBlockField);
  const Item list_given = items.with_field(kArgumentsField);
  // 1.upto(3) { |i| … }, 3.downto(1) { |i| … }
  const bool counts = list_given && method && receiver &&
                      (text(method) == "upto" || text(method) == "downto" || text(method) == "step");
  const Item last = counts && numbers_of(item) != kNone ? only_argument(list_given, 0) : Item{};
  if (!method || !given || (list_given && !last) || (!last && !is_loop_word(text(method)))) return false;
  std::string name(text(method));
  if ((name == "loop") == static_cast<bool>(receiver) || methods_.contains(name)) return false;
  NodeId over = last ? numbers_of(item) : range_of(receiver);  // (0...12).each
  if (over == kNone) over = expression_or_none(receiver);
  Items parts(*this, given);
  Item list = parts.with_field(kParametersField);
  variables_.push_back({});
  inside_.push_back(name == "loop" && sink.to == Sink::To::kReturn ? Inside::kValuedLoop : Inside::kLoop);
  NodeId target_node = kNone, repeated = kNone, position = kNone;
  {
    Nodes statements_inside(*this);
    std::vector<Item> names;
    if (list) {
      Items all(*this, list);
      for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].named) names.push_back(all[i]);
      }
    }
    for (const Item& one : names) {
      if (one.kind == kIdentifierSymbol) set_variable(text(one));
      if (one.kind == kDestructuredParameterSymbol) declare_names(one);
    }
    bool with_index = name == "each_with_index";
    size_t takes = with_index ? 1 : names.size();
    if (names.size() == 1 || (with_index && !names.empty())) {
      target_node = names[0].kind == kDestructuredParameterSymbol ? sequence(names[0]) : word(names[0]);
    } else if (takes > 1) {
      Nodes targets(*this);
      for (const Item& one : names) {
        targets.push(one.kind == kDestructuredParameterSymbol ? sequence(one) : word(one));
      }
      target_node = add(NodeKind::kArray, list, targets);
    }
    if (with_index && names.size() > 1) {
      position = add(NodeKind::kDeclare, names[1], {}, text(names[1]));
    }
    const Item inner = parts.with_field(kBodyField);
    if (const std::string_view implied = list || !inner ? std::string_view() : implied_parameter(inner);
        !implied.empty()) {
      set_variable(implied);
      target_node = add(NodeKind::kName, given, {}, implied);
    }
    if (inner) body(inner, statements_inside, {});
    repeated = add(NodeKind::kBlock, given, statements_inside);
  }
  inside_.pop_back();
  variables_.pop_back();
  if (name == "loop") {
    out.push(add(NodeKind::kLoop, item, {kNone, kNone, kNone, repeated}, "while"));
    return true;
  }
  // How often, or the pairs of a map.
  bool pairs = target_node != kNone && at(target_node).kind == NodeKind::kArray && name != "each_with_index";
  if (name == "times" || pairs) {
    NodeId member = add(NodeKind::kMember, method, {over}, name == "times" ? "times" : "to_a");
    over = add(NodeKind::kCall, receiver, {member});
  }
  out.push(add(NodeKind::kLoop, item, {target_node, over, position, repeated}, "each"));
  return true;
}

}  // namespace vitrine::source::ruby
