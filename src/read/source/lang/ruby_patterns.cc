// Ruby's patterns: `case … in`, `value => pattern`, `value in pattern`. Each is what it asks and the variables that it
// sets.
#include <utility>

#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source::ruby {

// What the pattern asks of the subject; kNone where anything fits. `sets` gets the assignments of its variables.
NodeId RubyLowering::pattern_asks(const Item& pattern, NodeId subject, std::vector<NodeId>& sets) {
  auto bind = [&](const Item& name, NodeId value) {
    set_variable(text(name));
    const NodeId target_made = add(NodeKind::kName, name, {}, text(name));
    sets.push_back(add(NodeKind::kAssign, name, {target_made, value}, "="));
  };
  Items items(*this, pattern);
  switch (pattern.kind) {
    case kIdentifierSymbol: bind(pattern, subject); return kNone;
    case kParenthesizedPatternSymbol: {
      const Item inner = items.first_named();
      return inner ? pattern_asks(inner, subject, sets) : unknown(pattern);
    }
    case kAsPatternSymbol: {
      const Item value = items.with_field(kValueField), name = items.with_field(kNameField);
      const NodeId asked = value ? pattern_asks(value, subject, sets) : kNone;
      if (name) bind(name, subject);
      return asked;
    }
    case kAlternativePatternSymbol: {
      NodeId any = kNone;
      for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i].named) continue;
        const NodeId one = pattern_asks(items[i], subject, sets);
        if (one == kNone) return kNone;
        any = any == kNone ? one : add(NodeKind::kBinary, pattern, {any, one}, "||");
      }
      return any;
    }
    case kVariablePatternSymbol:
    case kExpressionPatternSymbol: {
      const Item value = items.first_named();
      return value ? add(NodeKind::kBinary, pattern, {subject, expression(value)}, "==") : unknown(pattern);
    }
    case kHashPatternSymbol:
    case kArrayPatternSymbol: return parts_asked(pattern, subject, sets);
    case kConstantSymbol:
    case kScopeResolutionSymbol: return add(NodeKind::kBinary, pattern, {subject, expression(pattern)}, "instanceof");
    case kRegexSymbol:
    case kRangeSymbol: return label_holds(subject, pattern);
    case kOtherSymbol: {
      declare_names(pattern);
      return add(NodeKind::kUnknown, pattern, {});
    }
    default: return add(NodeKind::kBinary, pattern, {subject, expression(pattern)}, "==");
  }
}

// {algo: String => name}, [first, *rest], Point(x:, y:)
NodeId RubyLowering::parts_asked(const Item& pattern, NodeId subject, std::vector<NodeId>& sets) {
  NodeId all = kNone;
  auto also = [&](NodeId one) {
    if (one != kNone) all = all == kNone ? one : add(NodeKind::kBinary, pattern, {all, one}, "&&");
  };
  Items items(*this, pattern);
  const Item of = items.with_field(kClassField);
  if (of) also(add(NodeKind::kBinary, of, {subject, expression(of)}, "instanceof"));
  size_t count = 0, behind = 0;
  bool open = false;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named || items[i].field == kClassField) continue;
    if (items[i].kind == kSplatParameterSymbol) {
      open = true;
    } else {
      (open ? behind : count) += 1;
    }
  }
  if (pattern.kind == kArrayPatternSymbol) {
    const NodeId size = add(NodeKind::kCall, pattern, {add(NodeKind::kMember, pattern, {subject}, "size")});
    const NodeId least = literal(LiteralKind::kInteger, pattern, std::to_string(count + behind));
    also(add(NodeKind::kBinary, pattern, {size, least}, open ? ">=" : "=="));
  }
  size_t position = 0, left = count + behind;
  bool passed = false;
  for (size_t i = 0; i < items.size(); ++i) {
    const Item one = items[i];
    if (!one.named || one.field == kClassField) continue;
    if (one.kind == kKeywordPatternSymbol) {
      Items pair(*this, one);
      const Item key = pair.with_field(kKeyField), value = pair.with_field(kValueField);
      std::string name;
      if (!key || !key_text(key, name)) {
        also(unknown(one));
        continue;
      }
      const NodeId part = of ? add(NodeKind::kCall, one, {add(NodeKind::kMember, one, {subject}, name)})
                             : add(NodeKind::kIndex, one, {subject, literal(LiteralKind::kString, key, name)});
      NodeId asked = kNone;
      if (value) {
        asked = pattern_asks(value, part, sets);
      } else {
        set_variable(name);
        sets.push_back(add(NodeKind::kAssign, one, {add(NodeKind::kName, key, {}, name), part}, "="));
      }
      also(asked != kNone ? asked : add(NodeKind::kBinary, one, {part, nil(one)}, "!="));
    } else if (one.kind == kSplatParameterSymbol || one.kind == kHashSplatParameterSymbol) {
      passed = true;
      declare_names(one);
      const Item rest = Items(*this, one).with_field(kNameField);
      if (!rest) continue;
      const NodeId name = add(NodeKind::kName, rest, {}, text(rest));
      sets.push_back(add(NodeKind::kAssign, one, {name, add(NodeKind::kUnknown, one, {})}, "="));
    } else if (pattern.kind == kArrayPatternSymbol) {
      NodeId at_position = literal(LiteralKind::kInteger, one, std::to_string(passed ? left : position));
      if (passed) at_position = add(NodeKind::kUnary, one, {at_position}, "-");
      also(pattern_asks(one, add(NodeKind::kIndex, one, {subject, at_position}), sets));
      ++position;
      --left;
    } else {
      also(add(NodeKind::kUnknown, one, {}));
    }
  }
  return all;
}

// `value in pattern` as a condition: it sets its variables where it holds.
NodeId RubyLowering::pattern_test(const Item& item) {
  Items items(*this, item);
  const Item value = items.with_field(kValueField), pattern = items.with_field(kPatternField);
  if (!value || !pattern) return unknown(item);
  std::vector<NodeId> sets;
  NodeId asked = pattern_asks(pattern, expression(value), sets);
  if (asked == kNone) asked = literal(LiteralKind::kBoolean, item, "true");
  for (const NodeId one : sets) {
    const NodeId done = add(NodeKind::kBinary, item, {one, literal(LiteralKind::kBoolean, item, "true")}, "||");
    asked = add(NodeKind::kBinary, item, {asked, done}, "&&");
  }
  return asked;
}

// `value => pattern`: where the pattern does not hold, nothing behind it is run.
bool RubyLowering::pattern_match(const Item& item, Nodes& out) {
  Items items(*this, item);
  const Item value = items.with_field(kValueField), pattern = items.with_field(kPatternField);
  if (!value || !pattern) return false;
  std::vector<NodeId> sets;
  pattern_asks(pattern, expression(value), sets);
  for (const NodeId one : sets) out.push(one);
  return true;
}

// A chain of conditions, built from its end.
NodeId RubyLowering::match_statement(const Item& item, Sink sink) {
  Items items(*this, item);
  const Item value = items.with_field(kValueField);
  NodeId subject = value ? expression(value) : add(NodeKind::kUnknown, item, {});
  NodeId held = kNone;
  if (at(subject).kind != NodeKind::kName && at(subject).kind != NodeKind::kLiteral) {
    const std::string name = "(case " + std::to_string(item.begin) + ")";
    held = add(NodeKind::kDeclare, value ? value : item, {subject}, name);
    subject = add(NodeKind::kName, value ? value : item, {}, name);
  }
  const Item last = items.with_kind(kElseSymbol);
  struct Clause {
    NodeId asked, done;
    Item item;
  };
  std::vector<Clause> clauses;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kInClauseSymbol) continue;
    Items parts(*this, items[i]);
    const Item pattern = parts.with_field(kPatternField), guard = parts.with_field(kGuardField);
    std::vector<NodeId> sets;
    NodeId asked = pattern ? pattern_asks(pattern, subject, sets) : add(NodeKind::kUnknown, items[i], {});
    NodeId condition_made = kNone;
    if (guard) {
      condition_made = expression_or_none(Items(*this, guard).with_field(kConditionField));
      if (guard.kind == kUnlessGuardSymbol && condition_made != kNone)
        condition_made = add(NodeKind::kUnary, guard, {condition_made}, "!");
    }
    NodeId done = block(parts.with_field(kBodyField), sink);
    if (condition_made != kNone)  // (Where it does not hold, the next pattern may.)
      done = add(NodeKind::kBlock, items[i], {add(NodeKind::kIf, items[i], {condition_made, done})});
    if (condition_made != kNone && asked == kNone) asked = add(NodeKind::kUnknown, items[i], {});
    if (!sets.empty()) {
      Nodes inside(*this);
      for (const NodeId one : sets) inside.push(one);
      inside.push(done);
      done = add(NodeKind::kBlock, items[i], inside);
    }
    clauses.push_back({asked, done, items[i]});
  }
  NodeId rest = last ? block(last, sink) : kNone;
  for (size_t i = clauses.size(); i-- > 0;) {
    const Clause& one = clauses[i];
    if (one.asked == kNone) {
      rest = one.done;
    } else if (rest == kNone) {
      rest = add(NodeKind::kIf, one.item, {one.asked, one.done});
    } else {
      rest = add(NodeKind::kIf, one.item, {one.asked, one.done, rest});
    }
  }
  if (rest == kNone) rest = add(NodeKind::kBlock, item, {});
  return held == kNone ? rest : add(NodeKind::kBlock, item, {held, rest});
}

void RubyLowering::declare_names(const Item& pattern) {
  Items items(*this, pattern);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kIdentifierSymbol || items[i].kind == kHashKeySymbolSymbol) set_variable(text(items[i]));
    if (items[i].named) declare_names(items[i]);
  }
}

}  // namespace vitrine::source::ruby
