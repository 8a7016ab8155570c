#include <algorithm>

#include "read/source/lang/dart_lowering.h"

namespace vitrine::source {

NodeId DartLowering::both(Index where, NodeId left, NodeId right) {
  if (left == kNone) return right;
  return right == kNone ? left : binary_of(where, left, "&&", right);
}

// Is it written as constants only?
bool DartLowering::is_constant_pattern(const Parts& parts, size_t from, size_t to) const {
  for (size_t at = from; at < std::min(to, parts.size()); ++at) {
    if (symbol(parts[at]) == dart::kLogicalOrOperator) continue;
    if (symbol(parts[at]) != dart::kConstantPattern || text(parts[at]) == "_") return false;
  }
  return from < to;
}

// `a || b && > c` and what stands in parentheses.
NodeId DartLowering::pattern(const Parts& parts, size_t from, size_t to, NodeId subject, Binding how, Children& out) {
  to = std::min(to, parts.size());
  if (from >= to) return kNone;
  const Index where = parts[from];
  for (uint16_t sign : {uint16_t{dart::kLogicalOrOperator}, uint16_t{dart::kLogicalAndOperator}}) {
    int depth = 0;
    for (size_t at = from; at < to; ++at) {
      if (symbol(parts[at]) == dart::kOpenParenthesis) ++depth;
      if (symbol(parts[at]) == dart::kCloseParenthesis) --depth;
      if (depth != 0 || symbol(parts[at]) != sign) continue;
      const NodeId left = pattern(parts, from, at, subject, how, out);
      const NodeId right = pattern(parts, at + 1, to, subject, how, out);
      if (sign == dart::kLogicalAndOperator) return both(where, left, right);
      return left == kNone || right == kNone ? kNone : binary_of(where, left, "||", right);
    }
  }
  if (symbol(where) == dart::kOpenParenthesis) return pattern(parts, from + 1, to - 1, subject, how, out);
  if (symbol(where) == dart::kRelationalOperator || symbol(where) == dart::kEqualityOperator) {
    return binary_of(where, subject, text(where), value(parts, from + 1, to, where));
  }
  if (to - from > 1 && symbol(parts[from]) == dart::kConstantPattern) return make(NodeKind::kUnknown, where, {subject});
  return pattern_of(where, subject, how, out);
}

void DartLowering::bind(Index called, NodeId given, Binding how, NodeId of, Children& out) {
  if (text(called) == "_") return;
  if (how == Binding::kAssign) {
    out.push_back(assign(called, name(called), given));
  } else {
    out.push_back(make(NodeKind::kDeclare, called, {given}, {.text = intern_text(called), .type = of}));
  }
}

NodeId DartLowering::pattern_of(Index i, NodeId subject, Binding how, Children& out) {
  switch (symbol(i)) {
    case dart::kConstantPattern: {
      const Index only = first_named(i);
      if (text(i) == "_") return kNone;
      const bool is_name = only != kAbsent && only == last_named(i) && symbol(only) == dart::kIdentifier;
      if (is_name && how != Binding::kMatch) {
        bind(only, subject, how, kNone, out);
        return kNone;
      }
      return binary_of(i, subject, "==", inside(i));
    }
    case dart::kVariablePattern: {
      const Index called = last_named(i);
      const NodeId of = type_at(parts_of(i), 0, kNowhere);
      if (called == kAbsent || symbol(called) != dart::kIdentifier) return make(NodeKind::kUnknown, i, {subject});
      bind(called, subject, how, of, out);
      return of == kNone ? kNone : binary_of(i, subject, "instanceof", of);
    }
    case dart::kNullCheckPattern:
    case dart::kNullAssertPattern:
    case dart::kCastPattern: {
      const Parts parts = parts_of(i);
      const NodeId inner = pattern(parts, 0, 1, subject, how, out);
      if (symbol(i) != dart::kNullCheckPattern) return inner;
      return both(i, binary_of(i, subject, "!=", literal(LiteralKind::kNull, i, "null")), inner);
    }
    case dart::kListPattern: return pattern_elements(i, subject, how, out);
    case dart::kMapPattern: return pattern_entries(i, subject, how, out);
    case dart::kRecordPattern:
    case dart::kObjectPattern: return pattern_fields(i, subject, how, out);
    default: return make(NodeKind::kUnknown, i, {subject});
  }
}

// [a, ..., b]
NodeId DartLowering::pattern_elements(Index i, NodeId subject, Binding how, Children& out) {
  const Parts parts = parts_of(i);
  NodeId when = make(NodeKind::kUnknown, i, {subject});  // its length is not asked here
  int64_t position = 0;
  bool behind_rest = false;
  size_t from = std::min(find(parts, dart::kOpenBracket), parts.size()) + 1;
  for (size_t at = from; at < parts.size(); ++at) {
    if (symbol(parts[at]) != dart::kComma && at + 1 < parts.size()) continue;
    if (from < at) {
      if (symbol(parts[from]) == dart::kRestPattern) {
        behind_rest = true;
        const Parts rest = parts_of(parts[from]);
        pattern(rest, 1, kNowhere, make(NodeKind::kUnknown, parts[from], {subject}), how, out);
      } else {
        const NodeId element_node =
            behind_rest ? make(NodeKind::kUnknown, parts[from], {subject})
                        : make(NodeKind::kIndex, parts[from],
                               {subject, literal(LiteralKind::kInteger, parts[from], std::to_string(position))});
        when = both(i, when, pattern(parts, from, at, element_node, how, out));
      }
      ++position;
    }
    from = at + 1;
  }
  return when;
}

// {'a': b}
NodeId DartLowering::pattern_entries(Index i, NodeId subject, Binding how, Children& out) {
  const Parts parts = parts_of(i);
  NodeId when = make(NodeKind::kUnknown, i, {subject});  // whether it has the key is not asked here
  size_t from = std::min(find(parts, dart::kOpenBrace), parts.size()) + 1;
  for (size_t at = from; at < parts.size(); ++at) {
    if (symbol(parts[at]) != dart::kComma && at + 1 < parts.size()) continue;
    const size_t colon = std::min(find(parts, dart::kColon, from), at);
    if (from < colon && colon < at) {
      const NodeId key = value(parts, from, colon, i);
      const NodeId held_there = make(NodeKind::kIndex, parts[from], {subject, key});
      when = both(i, when, pattern(parts, colon + 1, at, held_there, how, out));
    }
    from = at + 1;
  }
  return when;
}

// (a, b: c, :d), T(b: c, :d)
NodeId DartLowering::pattern_fields(Index i, NodeId subject, Binding how, Children& out) {
  const Parts parts = parts_of(i);
  const size_t open = find(parts, dart::kOpenParenthesis);
  if (open == kNowhere) return make(NodeKind::kUnknown, i, {subject});
  NodeId when = kNone;
  if (symbol(i) == dart::kObjectPattern) {
    const NodeId of = type_at(parts, 0, open);
    when = of == kNone ? make(NodeKind::kUnknown, i, {subject}) : binary_of(i, subject, "instanceof", of);
  }
  int position = 0;
  size_t from = open + 1;
  for (size_t at = from; at < parts.size(); ++at) {
    if (symbol(parts[at]) != dart::kComma && at + 1 < parts.size()) continue;
    const size_t colon = std::min(find(parts, dart::kColon, from), at);
    if (from < at && tree_[parts[from]].begin < tree_[parts[from]].end) {
      const size_t behind = colon < at ? colon + 1 : from;
      std::string called;
      if (colon == at) {
        called = "$" + std::to_string(++position);
      } else if (from < colon) {
        called = std::string(text(parts[from]));
      } else if (behind < at) {  // the name of what is bound
        Index last = parts[behind];
        while (last_named(last) != kAbsent) last = last_named(last);
        called = std::string(text(last));
      }
      const NodeId part = make(NodeKind::kMember, parts[from], {subject}, {.text = intern(called)});
      when = both(i, when, pattern(parts, behind, at, part, how, out));
    }
    from = at + 1;
  }
  return when;
}

// switch (x) { pattern => value, … }
NodeId DartLowering::switch_value(Index i) {
  const Index over = field(i, dart::kConditionField);
  if (over == kAbsent) return unknown(i);
  NodeId subject = primary(over);
  if (builder_.at(subject).kind != NodeKind::kName) subject = held(subject);
  struct Arm {
    Index at;
    NodeId when, given;
  };
  std::vector<Arm> arms;
  NodeId fallback = kNone;
  for (Index arm : named(i)) {
    if (symbol(arm) != dart::kSwitchExpressionCase || fallback != kNone) continue;
    const Parts parts = parts_of(arm);
    const size_t arrow = find(parts, dart::kArrow);
    const size_t guard = std::min(find(parts, dart::kWhenWord), arrow);
    if (arrow == kNowhere) continue;
    Children bound;
    NodeId when = pattern(parts, 0, guard, subject, Binding::kMatch, bound);
    if (guard < arrow) {
      const NodeId asked = apart(parts, guard + 1, arrow, arm);
      // (What is asked of something that is bound here only is not followed.)
      when = both(arm, when, bound.empty() ? asked : make(NodeKind::kUnknown, arm, {asked}));
    }
    NodeId given = apart(parts, arrow + 1, kNowhere, arm);
    if (!bound.empty()) given = called_here(arm, std::move(bound), given);
    if (when == kNone) {
      fallback = given;
    } else {
      arms.push_back({arm, when, given});
    }
  }
  if (fallback == kNone) {
    if (arms.empty()) return make(NodeKind::kUnknown, i, {subject});
    fallback = arms.back().given;  // the arms are all there are: the last is what remains
    if (arms.size() > 1) arms.pop_back();
  }
  NodeId all = fallback;
  for (size_t n = arms.size(); n-- > 0;) {
    all = make_over(NodeKind::kConditional, tree_[arms[n].at].begin, tree_[i].end, {arms[n].when, arms[n].given, all});
  }
  return all;
}

}  // namespace vitrine::source
