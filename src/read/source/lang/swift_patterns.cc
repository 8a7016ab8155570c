#include "read/source/lang/swift_lowering.h"

namespace vitrine::source {

// What an `if`, `guard` or `while` asks, parted by commas. What it binds goes before it, as far as it is known.
NodeId SwiftLowering::conditions(Index i, Children& bindings) {
  std::vector<std::vector<Index>> groups(1);
  size_t depth = 0;
  for (Index c : tree_.children(i)) {
    const uint16_t kind = symbol(c);
    if (kind == swift::kOpenBrace || kind == swift::kElseWord || kind == swift::kStatements) {
      if (symbol(i) != swift::kRepeatWhileStatement || kind == swift::kElseWord) break;
      continue;
    }
    if (kind == swift::kComment) continue;
    const std::string_view written = tree_[c].named ? std::string_view() : text(c);
    if (written == "(") ++depth;
    if (written == ")" && depth > 0) --depth;
    if (kind == swift::kComma && depth == 0) {
      groups.emplace_back();
    } else if (tree_[c].field != swift::kNoField || tree_[c].named || kind == swift::kAssignSign ||
               kind == swift::kNilWord || kind == swift::kCaseWord || kind == swift::kDot) {
      groups.back().push_back(c);
    }
  }
  NodeId all = kNone;
  for (const std::vector<Index>& group : groups) {
    if (group.empty()) continue;
    size_t sign = 0;
    while (sign < group.size() && symbol(group[sign]) != swift::kAssignSign) ++sign;
    const Index value = sign + 1 < group.size() ? group[sign + 1] : kAbsent;
    NodeId asked = kNone;
    if (symbol(group[0]) == swift::kValueBindingPattern) {
      Index called = kAbsent, of = kAbsent;
      for (Index c : group) {
        if (tree_[c].field == swift::kBoundIdentifierField && called == kAbsent) called = c;
        if (symbol(c) == swift::kTypeAnnotation) of = annotated_type(c);
      }
      if (called == kAbsent) {
        asked = make(NodeKind::kUnknown, i);
      } else if (text(called) == "self") {
        continue;
      } else {
        const bool same =
            value == kAbsent || (symbol(value) == swift::kSimpleIdentifier && text(value) == text(called));
        if (!same) {
          const NodeId of_node = type(of);
          const NodeId given = typed_value(value, of_node);
          bindings.insert(bindings.end(), before_.begin(), before_.end());
          before_.clear();
          bindings.push_back(make(NodeKind::kDeclare, called, {given}, {.text = intern_text(called), .type = of_node}));
        }
        asked = binary_of(called, named_text(called, intern_text(called)),
                          "!=", literal(LiteralKind::kNull, called, "null"));
      }
    } else if (symbol(group[0]) == swift::kCaseWord) {
      const std::vector<Index> pattern(group.begin() + 1, group.begin() + static_cast<ptrdiff_t>(sign));
      const NodeId subject = value == kAbsent ? make(NodeKind::kUnknown, i) : expression(value);
      asked = pattern_condition(pattern, subject, i, bindings);
    } else if (symbol(group[0]) == swift::kAvailabilityCondition) {
      asked = make(NodeKind::kUnknown, group[0]);
    } else {
      asked = expression(group[0]);
    }
    all = all == kNone ? asked : binary_of(i, all, "&&", asked);
  }
  return all == kNone ? make(NodeKind::kUnknown, i) : all;
}

// case .a = subject
NodeId SwiftLowering::pattern_condition(const std::vector<Index>& parts, NodeId subject, Index where,
                                        Children& bindings) {
  Index called = kAbsent;
  size_t words = 0;
  for (Index c : parts) {
    if (!tree_[c].named) continue;
    ++words;
    if (symbol(c) == swift::kSimpleIdentifier && called == kAbsent) called = c;
  }
  if (words == 1 && called != kAbsent && tree_[called].field != swift::kBoundIdentifierField) {
    return binary_of(where, subject, "==", implicit_member(called, text(called)));
  }
  for (Index c : parts) bind_unknown(c, bindings);
  return make(NodeKind::kUnknown, where, {subject});
}

// let (a, b) = value
void SwiftLowering::bind_names(Index i, NodeId value, uint16_t flags, Children& out) {
  int64_t position = 0;
  for (Index c : named(i)) {
    if (symbol(c) != swift::kPattern) continue;
    const NodeId at = literal(LiteralKind::kInteger, c, std::to_string(position++));
    const NodeId part = make(NodeKind::kIndex, c, {value, at});
    Index called = field(c, swift::kBoundIdentifierField);
    const Index only = first_named(c);
    if (called == kAbsent && only != kAbsent && symbol(only) == swift::kSimpleIdentifier) called = only;
    if (called != kAbsent) {
      out.push_back(make(NodeKind::kDeclare, c, {part}, {.text = intern_text(called), .flags = flags}));
    } else if (only != kAbsent && symbol(only) == swift::kPattern) {
      bind_names(c, part, flags, out);
    }
  }
}

// The names that a pattern gives to what it took apart.
void SwiftLowering::bind_unknown(Index i, Children& out) {
  for (Index at = i; at < tree_[i].after; ++at) {
    if (tree_[at].field != swift::kBoundIdentifierField) continue;
    const NodeId value = make(NodeKind::kUnknown, at);
    out.push_back(make(NodeKind::kDeclare, at, {value}, {.text = intern_text(at)}));
  }
}

NodeId SwiftLowering::case_label(Index pattern) {
  bool dot = false;
  Index only = kAbsent;
  size_t parts = 0;
  for (Index c : tree_.children(pattern)) {
    if (symbol(c) == swift::kComment) continue;
    if (symbol(c) == swift::kDot) {
      dot = true;
    } else {
      ++parts;
      only = c;
    }
  }
  if (parts != 1 || only == kAbsent || tree_[only].field == swift::kBoundIdentifierField) {
    // Kind.name
    const Index of = child(pattern, swift::kUserType), called = last_named(pattern);
    if (parts == 2 && dot && of != kAbsent && called != kAbsent && symbol(called) == swift::kSimpleIdentifier) {
      const NodeId base = named_text(of, intern(dotted(of)));
      return make(NodeKind::kMember, pattern, {base}, {.text = intern_text(called)});
    }
    return make(NodeKind::kUnknown, pattern);
  }
  switch (symbol(only)) {
    case swift::kSimpleIdentifier:
      if (dot) return implicit_member(only, text(only));
      return expression(only);
    case swift::kRangeExpression:
    case swift::kOpenEndRangeExpression:
    case swift::kOpenStartRangeExpression:
    case swift::kWildcardPattern:
    case swift::kTupleExpression:
    case swift::kPattern:
    case swift::kOtherSymbol:
    case swift::kUserType: return make(NodeKind::kUnknown, pattern);
    default: return expression(only);
  }
}

}  // namespace vitrine::source
