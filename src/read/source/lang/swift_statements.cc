#include "read/source/lang/swift_lowering.h"

namespace vitrine::source {

void SwiftLowering::deliver(NodeId value, Index where, const Sink& sink, Children& out) {
  switch (sink.to) {
    case Sink::To::kReturn: out.push_back(make(NodeKind::kReturn, where, {value})); return;
    case Sink::To::kVariable:
      out.push_back(make(NodeKind::kAssign, where, {named_text(where, sink.variable), value}, {.text = intern("=")}));
      return;
    case Sink::To::kNowhere: out.push_back(make(NodeKind::kExpression, where, {value})); return;
  }
}

void SwiftLowering::statement(Index i, const Sink& sink, Children& out) {
  Children outer, own;
  outer.swap(before_);
  switch (symbol(i)) {
    case swift::kIfStatement: if_statement(i, sink, own); break;
    case swift::kGuardStatement: guard_statement(i, own); break;
    case swift::kSwitchStatement: switch_statement(i, sink, own); break;
    case swift::kForStatement: for_statement(i, own); break;
    case swift::kWhileStatement:
    case swift::kRepeatWhileStatement: while_statement(i, own); break;
    case swift::kDoStatement: do_statement(i, sink, own); break;
    case swift::kAssignment: assignment(i, own); break;
    case swift::kControlTransferStatement: jump(i, own); break;
    case swift::kStatements: statements(i, sink, own); break;
    case swift::kStatementLabel: break;
    default:
      if (!lower_declaration(i, own)) deliver(expression(i), i, sink, own);
  }
  out.insert(out.end(), before_.begin(), before_.end());
  out.insert(out.end(), own.begin(), own.end());
  before_.swap(outer);
}

void SwiftLowering::statements(Index list, const Sink& sink, Children& out) {
  std::vector<Index> all;
  for (Index c : named(list)) all.push_back(c);
  if (all.empty()) {  // `nil` alone has no name
    for (Index c : tree_.children(list)) {
      if (symbol(c) == swift::kNilWord) deliver(expression(c), c, sink, out);
    }
  }
  run_of(all, 0, all.size(), sink, out);
}

// `defer` runs behind what follows it, `#if` parts what stands up to its `#endif`.
void SwiftLowering::run_of(const std::vector<Index>& list, size_t from, size_t to, const Sink& sink, Children& out) {
  for (size_t at = from; at < to; ++at) {
    const Index i = list[at];
    if (symbol(i) == swift::kDirective && text(i).starts_with("#if")) {
      at = variants(list, at, to, out);
      continue;
    }
    const Index callee = symbol(i) == swift::kCallExpression ? first_named(i) : kAbsent;
    if (callee != kAbsent && symbol(callee) == swift::kSimpleIdentifier && text(callee) == "defer") {
      const Index suffix = child(i, swift::kCallSuffix);
      const Index body = suffix == kAbsent ? kAbsent : child(suffix, swift::kLambdaLiteral);
      if (body != kAbsent) {
        Children rest;
        run_of(list, at + 1, to, sink, rest);
        const NodeId tried = make_over(NodeKind::kBlock, tree_[i].end, tree_[list[to - 1]].end, rest);
        const NodeId last = make(NodeKind::kFinally, i, {block(child(body, swift::kStatements), body, {})});
        out.push_back(make_over(NodeKind::kTry, tree_[i].begin, tree_[list[to - 1]].end, {tried, last}));
        return;
      }
    }
    statement(i, at + 1 == to ? sink : Sink(), out);
  }
}

// One block for each part between #if and #endif. The place of the #endif.
size_t SwiftLowering::variants(const std::vector<Index>& list, size_t at, size_t to, Children& out) {
  Children blocks;
  bool open = true;
  size_t end = at;
  while (open) {
    const Index head = list[end];
    const std::string_view written = text(head);
    size_t depth = 0, stop = end + 1;
    for (; stop < to; ++stop) {
      if (symbol(list[stop]) != swift::kDirective) continue;
      const std::string_view other = text(list[stop]);
      if (depth == 0 && !other.starts_with("#if") && other.starts_with("#e")) break;
      if (other.starts_with("#if")) ++depth;
      if (other.starts_with("#endif") && depth > 0) --depth;
    }
    Children parts;
    run_of(list, end + 1, stop, {}, parts);
    const StringId condition = intern(written.substr(0, 200));
    blocks.push_back(make_over(NodeKind::kBlock, tree_[head].end, stop < to ? tree_[list[stop]].begin : tree_[head].end,
                               parts, {.text = condition}));
    open = stop < to && !text(list[stop]).starts_with("#endif");
    end = stop;
  }
  out.push_back(make(NodeKind::kVariant, list[at], blocks));
  return std::min(end, to - 1);
}

NodeId SwiftLowering::block(Index list, Index where, const Sink& sink) {
  Children parts;
  if (list != kAbsent) statements(list, sink, parts);
  return make(NodeKind::kBlock, where, parts);
}

// Is the one statement an expression, so what the block is worth?
bool SwiftLowering::only_value(Index list) const {
  const Index first = first_named(list);
  if (first == kAbsent) return child(list, swift::kNilWord) != kAbsent;
  if (first != last_named(list)) return false;
  switch (symbol(first)) {
    case swift::kAssignment:
    case swift::kControlTransferStatement:
    case swift::kForStatement:
    case swift::kWhileStatement:
    case swift::kRepeatWhileStatement:
    case swift::kGuardStatement:
    case swift::kPropertyDeclaration:
    case swift::kFunctionDeclaration:
    case swift::kClassDeclaration:
    case swift::kDoStatement:
    case swift::kDirective: return false;
    default: return true;
  }
}

void SwiftLowering::if_statement(Index i, const Sink& sink, Children& out) {
  Children bindings;
  const NodeId when = conditions(i, bindings);
  bindings.insert(bindings.begin(), before_.begin(), before_.end());
  before_.clear();
  NodeId then = kNone, otherwise = kNone;
  bool is_else = false, opened = false;
  for (Index c : tree_.children(i)) {
    if (symbol(c) == swift::kElseWord) is_else = true;
    if (symbol(c) == swift::kOpenBrace) opened = true;
    if (opened && !is_else && symbol(c) == swift::kStatements) then = block(c, c, sink);
    if (is_else && symbol(c) == swift::kStatements) otherwise = block(c, c, sink);
    if (is_else && symbol(c) == swift::kIfStatement) {
      Children parts;
      statement(c, sink, parts);
      otherwise = make(NodeKind::kBlock, c, parts);
    }
  }
  if (then == kNone) then = make(NodeKind::kBlock, i);
  Children parts{when, then};
  if (otherwise != kNone) parts.push_back(otherwise);
  bindings.push_back(make(NodeKind::kIf, i, parts));
  if (bindings.size() == 1) {
    out.push_back(bindings[0]);
  } else {
    out.push_back(make(NodeKind::kBlock, i, bindings));
  }
}

void SwiftLowering::guard_statement(Index i, Children& out) {
  Children bindings;
  const NodeId when = conditions(i, bindings);
  out.insert(out.end(), before_.begin(), before_.end());
  before_.clear();
  out.insert(out.end(), bindings.begin(), bindings.end());
  const NodeId failed = make(NodeKind::kUnary, i, {when}, {.text = intern("!")});
  out.push_back(make(NodeKind::kIf, i, {failed, block(child(i, swift::kStatements), i, {})}));
}

void SwiftLowering::switch_statement(Index i, const Sink& sink, Children& out) {
  const Index over = field(i, swift::kExprField);
  NodeId subject = over == kAbsent ? make(NodeKind::kUnknown, i) : expression(over);
  Children parts{subject};
  for (Index entry : named(i)) {
    if (symbol(entry) != swift::kSwitchEntry) continue;
    Children labels, body;
    bool is_default = false, guarded = false, falls = false;
    Index list = kAbsent;
    for (Index c : tree_.children(entry)) {
      switch (symbol(c)) {
        case swift::kSwitchPattern: {
          const Index pattern = first_named(c);
          if (pattern == kAbsent) {
            labels.push_back(make(NodeKind::kUnknown, c));
            break;
          }
          labels.push_back(case_label(pattern));
          bind_unknown(pattern, body);
          break;
        }
        case swift::kDefaultKeyword: is_default = true; break;
        case swift::kWhereKeyword: guarded = true; break;
        case swift::kFallthroughWord: falls = true; break;
        case swift::kStatements: list = c; break;
        default:
          if (guarded && list == kAbsent && tree_[c].named && symbol(c) != swift::kModifiers) {
            body.push_back(make(NodeKind::kExpression, c, {expression(c)}));
          }
      }
    }
    if (guarded) {  // whether it is taken is not told by the labels alone
      for (NodeId& label : labels) label = make(NodeKind::kUnknown, entry, {label});
    }
    if (list != kAbsent) {
      statements(list, sink, body);
    }
    uint16_t flags = static_cast<uint16_t>(is_default ? kDefault : 0);
    if (falls) flags |= kFallsThrough;
    const NodeId said = make(NodeKind::kArray, entry, labels);
    parts.push_back(make(NodeKind::kCase, entry, {said, make(NodeKind::kBlock, entry, body)}, {.flags = flags}));
  }
  out.push_back(make(NodeKind::kSwitch, i, parts));
}

void SwiftLowering::for_statement(Index i, Children& out) {
  const Index item = field(i, swift::kItemField), over = field(i, swift::kCollectionField);
  Children body;
  Index list = child(i, swift::kStatements);
  if (const Index where = child(i, swift::kWhereClause); where != kAbsent) {
    const Index asked = last_named(where);
    if (asked != kAbsent) {
      const NodeId inner = block(list, i, {});
      body.push_back(make(NodeKind::kIf, where, {expression(asked), inner}));
      list = kAbsent;
    }
  }
  if (item == kAbsent || over == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  Index called = field(item, swift::kBoundIdentifierField);
  const Index only = first_named(item);
  if (called == kAbsent && only != kAbsent && only == last_named(item) && symbol(only) == swift::kSimpleIdentifier) {
    called = only;
  }
  const StringId held = called != kAbsent ? intern_text(called) : temporary();
  Children bound;
  if (called == kAbsent) bind_names(item, named_text(item, held), kConst, bound);
  body.insert(body.begin(), bound.begin(), bound.end());
  if (list != kAbsent) statements(list, {}, body);
  const NodeId run = make(NodeKind::kBlock, i, body);
  const bool counts = symbol(over) == swift::kRangeExpression;
  const Index first = counts ? field(over, swift::kStartField) : kAbsent;
  const Index last = counts ? field(over, swift::kEndField) : kAbsent;
  if (first != kAbsent && last != kAbsent) {
    const Index sign = field(over, swift::kOpField);
    const std::string_view comparison = sign != kAbsent && text(sign) == "..." ? "<=" : "<";
    const NodeId initial = make(NodeKind::kDeclare, item, {expression(first)}, {.text = held});
    const NodeId when = binary_of(over, named_text(item, held), comparison, expression(last));
    const NodeId step = make(NodeKind::kUnary, over, {named_text(item, held)}, {.text = intern("p++")});
    out.push_back(make(NodeKind::kLoop, i, {initial, when, step, run}, {.text = intern("for")}));
    return;
  }
  const NodeId element = make(NodeKind::kDeclare, item, {}, {.text = held});
  const NodeId each = expression(over);
  out.push_back(make(NodeKind::kLoop, i, {element, each, kNone, run}, {.text = intern("each")}));
}

void SwiftLowering::while_statement(Index i, Children& out) {
  Children bindings;
  const NodeId when = conditions(i, bindings);
  Children body = before_;
  before_.clear();
  body.insert(body.end(), bindings.begin(), bindings.end());
  const bool first = symbol(i) == swift::kWhileStatement;
  const bool binds = !body.empty();
  if (binds && first) {
    const NodeId ends = make(NodeKind::kUnary, i, {when}, {.text = intern("!")});
    const NodeId leaves = make(NodeKind::kBlock, i, {make(NodeKind::kBreak, i)});
    body.push_back(make(NodeKind::kIf, i, {ends, leaves}));
  }
  if (const Index list = child(i, swift::kStatements); list != kAbsent) statements(list, {}, body);
  const NodeId run = make(NodeKind::kBlock, i, body);
  const NodeId asked = binds && first ? literal(LiteralKind::kBoolean, i, "true") : when;
  out.push_back(make(NodeKind::kLoop, i, {kNone, asked, kNone, run}, {.text = intern(first ? "while" : "do")}));
}

void SwiftLowering::do_statement(Index i, const Sink& sink, Children& out) {
  Children parts{block(child(i, swift::kStatements), i, sink)};
  for (Index c : named(i)) {
    if (symbol(c) != swift::kCatchBlock) continue;
    const Index pattern = field(c, swift::kErrorField);
    StringId variable = intern("error");
    NodeId of = kNone;
    for (Index part = pattern; pattern != kAbsent && part < tree_[pattern].after; ++part) {
      if (tree_[part].field == swift::kBoundIdentifierField) variable = intern_text(part);
      if (of == kNone && symbol(part) == swift::kUserType) of = type(part);
    }
    const NodeId body = block(child(c, swift::kStatements), c, sink);
    parts.push_back(make(NodeKind::kHandler, c, {body}, {.text = variable, .type = of}));
  }
  if (parts.size() == 1) {
    out.push_back(parts[0]);
  } else {
    out.push_back(make(NodeKind::kTry, i, parts));
  }
}

void SwiftLowering::assignment(Index i, Children& out) {
  const Index target = field(i, swift::kTargetField), sign = field(i, swift::kOperatorField),
              value = field(i, swift::kResultField);
  if (target == kAbsent || value == kAbsent) {
    out.push_back(make(NodeKind::kExpression, i, {unknown(i)}));
    return;
  }
  const Index inner = first_named(target) != kAbsent ? first_named(target) : target;
  if (symbol(inner) == swift::kSimpleIdentifier && text(inner) == "_") {
    out.push_back(make(NodeKind::kExpression, i, {expression(value)}));
    return;
  }
  const uint16_t kind = symbol(value);
  if ((kind == swift::kIfStatement || kind == swift::kSwitchStatement) && symbol(inner) == swift::kSimpleIdentifier) {
    statement(value, {Sink::To::kVariable, intern_text(inner)}, out);
    return;
  }
  const NodeId to = expression(inner);
  const NodeId given = expression(value);
  const std::string_view operation = sign == kAbsent ? std::string_view("=") : text(sign);
  out.push_back(make(NodeKind::kAssign, i, {to, given}, {.text = intern(operation)}));
}

void SwiftLowering::jump(Index i, Children& out) {
  const Index value = field(i, swift::kResultField);
  for (Index c : tree_.children(i)) {
    switch (symbol(c)) {
      case swift::kReturnWord: {
        if (value == kAbsent) {
          out.push_back(make(NodeKind::kReturn, i));
        } else if (symbol(value) == swift::kIfStatement || symbol(value) == swift::kSwitchStatement) {
          statement(value, {Sink::To::kReturn}, out);
        } else {
          out.push_back(make(NodeKind::kReturn, i, {typed_value(value, returns_)}));
        }
        return;
      }
      case swift::kBreakWord: out.push_back(make(NodeKind::kBreak, i, {}, {.text = intern_text(value)})); return;
      case swift::kContinueWord: out.push_back(make(NodeKind::kContinue, i)); return;
      case swift::kThrowKeyword: {
        const Index thrown = last_named(i);
        Children parts;
        if (thrown != kAbsent && thrown != c) parts.push_back(expression(thrown));
        out.push_back(make(NodeKind::kThrow, i, parts));
        return;
      }
      default: break;
    }
  }
  out.push_back(make(NodeKind::kExpression, i, {unknown(i)}));
}

}  // namespace vitrine::source
