// Patterns, and what is decided by them.
#include "read/source/lang/rust_lowering.h"

namespace vitrine::source {

namespace {

constexpr int kMaxPatternDepth = 24;  // each level names the whole way to what it takes apart
constexpr size_t kMostChained = 16;   // arms; more are a switch whatever their patterns are

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('.') + 1);
}

}  // namespace

// What stands behind `mut`, `ref` and `&`.
RustLowering::Index RustLowering::inner_pattern(Index i) const {
  while (symbol(i) == rust::kMutPattern || symbol(i) == rust::kRefPattern || symbol(i) == rust::kReferencePattern) {
    Index inner = last_named(i);
    if (inner == kAbsent) return kAbsent;
    i = inner;
  }
  return i;
}

// A name that a pattern binds begins small; constants and variants do not.
bool RustLowering::is_binding_name(std::string_view name) const {
  return !name.empty() && !(name[0] >= 'A' && name[0] <= 'Z');
}

RustLowering::Subject RustLowering::subject_of(Index value, Children& before) {
  // A name, or a member of one, may be asked again.
  Index at = value;
  while (symbol(at) == rust::kFieldExpression && field(at, rust::kValueField) != kAbsent)
    at = field(at, rust::kValueField);
  if (symbol(at) == rust::kIdentifier || symbol(at) == rust::kSelf) {
    return [this, value](Index) { return expression(value); };
  }
  // Its parts stand for themselves.
  StringId name = intern("matched#" + std::to_string(temporaries_++));
  Children prelude;
  Children* outer = prelude_;
  prelude_ = &prelude;
  NodeId given = expression(value);
  prelude_ = outer;
  flush(prelude, before);
  before.push_back(make(NodeKind::kDeclare, value, {given}, {.text = name}));
  return [this, name](Index where) { return make(NodeKind::kName, where, {}, {.text = name}); };
}

RustLowering::Subject RustLowering::part(const Subject& subject, NodeKind kind, const std::string& member) {
  return [this, subject, kind, member](Index where) {
    NodeId base = subject(where);
    if (kind == NodeKind::kMember) return make(NodeKind::kMember, where, {base}, {.text = intern(member)});
    return make(NodeKind::kIndex, where, {base, literal(LiteralKind::kInteger, where, member)});
  };
}

// A literal, a constant, a variant without fields, or several of these.
bool RustLowering::is_constant_pattern(Index i) const {
  switch (symbol(i)) {
    case rust::kIntegerLiteral:
    case rust::kNegativeLiteral:
    case rust::kStringLiteral:
    case rust::kRawStringLiteral:
    case rust::kCharLiteral:
    case rust::kBooleanLiteral:
    case rust::kScopedIdentifier: return true;
    case rust::kIdentifier: return !is_binding_name(text(i)) && text(i) != "None";
    case rust::kOrPattern:
      for (Index c : named(i)) {
        if (!is_constant_pattern(c)) return false;
      }
      return true;
    case rust::kReferencePattern: {
      Index inner = inner_pattern(i);
      return inner != kAbsent && is_constant_pattern(inner);
    }
    default: return false;
  }
}

// `_` is no named node.
std::vector<RustLowering::Index> RustLowering::elements_of(Index pattern) const {
  std::vector<Index> out;
  for (Index c : tree_.children(pattern)) {
    if (symbol(c) != kCommentSymbol && (tree_[c].named || text(c) == "_")) out.push_back(c);
  }
  return out;
}

NodeId RustLowering::test(Index pattern, const Subject& subject) {
  if (pattern_depth_ >= kMaxPatternDepth) return make(NodeKind::kUnknown, pattern);
  ++pattern_depth_;
  NodeId out = test_inner(pattern, subject);
  --pattern_depth_;
  return out;
}

NodeId RustLowering::test_inner(Index pattern, const Subject& subject) {
  auto equals = [&](NodeId what) {
    return make(NodeKind::kBinary, pattern, {subject(pattern), what}, {.text = intern("==")});
  };
  switch (symbol(pattern)) {
    case rust::kMutPattern:
    case rust::kRefPattern:
    case rust::kReferencePattern: {
      Index inner = inner_pattern(pattern);
      return inner == kAbsent ? kNone : test(inner, subject);
    }
    case rust::kIdentifier:
      if (is_binding_name(text(pattern))) return kNone;
      return equals(expression(pattern));
    case rust::kIntegerLiteral:
    case rust::kNegativeLiteral:
    case rust::kStringLiteral:
    case rust::kRawStringLiteral:
    case rust::kCharLiteral:
    case rust::kBooleanLiteral:
    case rust::kFloatLiteral:
    case rust::kScopedIdentifier: return equals(expression(pattern));
    case rust::kCapturedPattern: {
      Index inner = last_named(pattern);
      return inner == kAbsent ? kNone : test(inner, subject);
    }
    case rust::kRangePattern: {
      Index low = field(pattern, rust::kLeftField), high = field(pattern, rust::kRightField);
      Children both;
      if (low != kAbsent) {
        both.push_back(make(NodeKind::kBinary, pattern, {subject(pattern), expression(low)}, {.text = intern(">=")}));
      }
      if (high != kAbsent) {
        std::string_view sign = text(pattern).find("..=") == std::string_view::npos ? "<" : "<=";
        both.push_back(make(NodeKind::kBinary, pattern, {subject(pattern), expression(high)}, {.text = intern(sign)}));
      }
      return both.empty() ? kNone : all_of(pattern, both);
    }
    case rust::kOrPattern: {
      NodeId any = kNone;
      for (Index c : named(pattern)) {
        NodeId one = test(c, subject);
        if (one == kNone) return kNone;
        any = any == kNone ? one : make(NodeKind::kBinary, pattern, {any, one}, {.text = intern("||")});
      }
      return any;
    }
    case rust::kTuplePattern:
    case rust::kSlicePattern: {
      Children all;
      size_t position = 0;
      for (Index c : elements_of(pattern)) {
        if (symbol(c) == rust::kRemainingFieldPattern) break;
        if (NodeId one = test(c, part(subject, NodeKind::kIndex, std::to_string(position))); one != kNone) {
          all.push_back(one);
        }
        ++position;
      }
      if (symbol(pattern) == rust::kSlicePattern) all.push_back(make(NodeKind::kUnknown, pattern));
      return all.empty() ? kNone : all_of(pattern, all);
    }
    case rust::kTupleStructPattern:
    case rust::kStructPattern: {
      Index of = field(pattern, rust::kTypeField);
      std::string path = of == kAbsent ? "" : resolve_path(path_text(of));
      std::string_view last = last_part(path);
      Children all;
      if (symbol(pattern) == rust::kTupleStructPattern && (last == "Some" || last == "Ok" || last == "Err")) {
        if (last == "Some") {
          NodeId null = literal(LiteralKind::kNull, pattern, "null");
          all.push_back(make(NodeKind::kBinary, pattern, {subject(pattern), null}, {.text = intern("!=")}));
        } else {
          all.push_back(make(NodeKind::kUnknown, pattern, last == "Err" ? names_in(pattern) : Children()));
        }
        Index inner = last_named(pattern);
        if (inner != kAbsent && inner != of && last != "Err") {
          if (NodeId one = test(inner, subject); one != kNone) all.push_back(one);
        }
        return all_of(pattern, all);
      }
      if (variants_.contains(path)) {
        NodeId type_node = make(NodeKind::kTypeName, of, {}, {.text = intern(path)});
        all.push_back(make(NodeKind::kBinary, pattern, {subject(pattern), type_node}, {.text = intern("instanceof")}));
      } else if (path.find('.') != std::string::npos) {
        all.push_back(make(NodeKind::kUnknown, pattern));  // a variant of an enum that stands elsewhere
      }
      size_t position = 0;
      for (Index c : elements_of(pattern)) {
        if (c == of || symbol(c) == rust::kRemainingFieldPattern) continue;
        Index inner = symbol(c) == rust::kFieldPattern ? field(c, rust::kPatternField) : c;
        std::string member = std::to_string(position++);
        if (symbol(c) == rust::kFieldPattern) {
          if (Index named_as = field(c, rust::kNameField); named_as != kAbsent) member = text(named_as);
        }
        if (inner == kAbsent) continue;
        if (NodeId one = test(inner, part(subject, NodeKind::kMember, member)); one != kNone) all.push_back(one);
      }
      return all.empty() ? kNone : all_of(pattern, all);
    }
    default: return text(pattern) == "_" || text(pattern) == ".." ? kNone : make(NodeKind::kUnknown, pattern);
  }
}

// What a pattern that is not followed names: Err(Error::InvalidCertificate(CertificateError::NotValidForName)).
Children RustLowering::names_in(Index pattern) {
  Children out;
  const Index of = field(pattern, rust::kTypeField);
  for (Index c : named(pattern)) {
    if (c == of) continue;
    if (symbol(c) == rust::kScopedIdentifier) {
      out.push_back(expression(c));
    } else if (symbol(c) == rust::kTupleStructPattern && out.size() < kMaxPatternDepth) {
      for (NodeId one : names_in(c)) out.push_back(one);
    }
  }
  return out;
}

void RustLowering::bind(Index pattern, const Subject& subject, Children& out) {
  if (pattern_depth_ >= kMaxPatternDepth) return;
  ++pattern_depth_;
  bind_inner(pattern, subject, out);
  --pattern_depth_;
}

void RustLowering::bind_inner(Index pattern, const Subject& subject, Children& out) {
  auto declare = [&](Index name_at, NodeId value) {
    out.push_back(make(NodeKind::kDeclare, name_at, {value}, {.text = intern_text(name_at)}));
  };
  switch (symbol(pattern)) {
    case rust::kMutPattern:
    case rust::kRefPattern:
    case rust::kReferencePattern:
      if (Index inner = inner_pattern(pattern); inner != kAbsent) bind(inner, subject, out);
      return;
    case rust::kIdentifier:
      if (is_binding_name(text(pattern))) declare(pattern, subject(pattern));
      return;
    case rust::kCapturedPattern: {
      Index named_as = first_named(pattern), inner = last_named(pattern);
      if (named_as == kAbsent) return;
      if (symbol(named_as) == rust::kIdentifier) declare(named_as, subject(named_as));
      if (inner != named_as) bind(inner, subject, out);
      return;
    }
    case rust::kOrPattern:
      if (Index first = first_named(pattern); first != kAbsent) bind(first, subject, out);
      return;
    case rust::kTuplePattern:
    case rust::kSlicePattern: {
      size_t position = 0;
      for (Index c : elements_of(pattern)) {
        if (symbol(c) == rust::kRemainingFieldPattern) break;
        bind(c, part(subject, NodeKind::kIndex, std::to_string(position++)), out);
      }
      return;
    }
    case rust::kTupleStructPattern:
    case rust::kStructPattern: {
      Index of = field(pattern, rust::kTypeField);
      std::string path = of == kAbsent ? "" : resolve_path(path_text(of));
      std::string_view last = last_part(path);
      const bool holder = symbol(pattern) == rust::kTupleStructPattern && (last == "Some" || last == "Ok");
      size_t position = 0;
      for (Index c : elements_of(pattern)) {
        if (c == of || symbol(c) == rust::kRemainingFieldPattern) continue;
        if (holder) {
          bind(c, subject, out);
        } else if (last == "Err") {
          bind(
              c, [this](Index at) { return make(NodeKind::kUnknown, at); }, out);
        } else if (symbol(c) == rust::kFieldPattern) {
          Index named_as = field(c, rust::kNameField), inner = field(c, rust::kPatternField);
          if (named_as == kAbsent) continue;
          Subject member = part(subject, NodeKind::kMember, std::string(text(named_as)));
          if (inner == kAbsent) {
            declare(named_as, member(named_as));
          } else {
            bind(inner, member, out);
          }
        } else {
          bind(c, part(subject, NodeKind::kMember, std::to_string(position++)), out);
        }
      }
      return;
    }
    default: return;
  }
}

NodeId RustLowering::arm_block(Index arm, Index value, Sink sink, const Children& first) {
  Children parts = first;
  if (value != kAbsent) into(value, sink, parts);
  return make(NodeKind::kBlock, value == kAbsent ? arm : value, parts);
}

void RustLowering::match(Index i, Sink sink, Children& out) {
  Index value = field(i, rust::kValueField), body = field(i, rust::kBodyField);
  if (value == kAbsent || body == kAbsent) {
    out.push_back(unknown(i));
    return;
  }
  struct Arm {
    Index at = kAbsent, pattern = kAbsent, guard = kAbsent, value = kAbsent;
  };
  std::vector<Arm> arms;
  bool constant = true;
  for (Index c : named(body)) {
    if (symbol(c) != rust::kMatchArm) continue;
    Arm arm{c, kAbsent, kAbsent, field(c, rust::kValueField)};
    if (Index whole = field(c, rust::kPatternField); whole != kAbsent) {
      arm.guard = field(whole, rust::kConditionField);
      for (Index inner : tree_.children(whole)) {  // `_` is no named node
        if (symbol(inner) == kCommentSymbol) continue;
        arm.pattern = inner;
        break;
      }
    }
    if (arm.pattern == kAbsent) continue;
    const bool any =
        text(arm.pattern) == "_" || (symbol(arm.pattern) == rust::kIdentifier && is_binding_name(text(arm.pattern)));
    constant = constant && arm.guard == kAbsent && (any || is_constant_pattern(arm.pattern));
    arms.push_back(arm);
  }
  Children before;
  Subject subject = subject_of(value, before);
  NodeId made = kNone;
  if (constant || arms.size() > kMostChained) {
    Children parts{subject(value)};
    for (const Arm& arm : arms) {
      Children labels, first;
      uint16_t flags = 0;
      std::vector<Index> each{arm.pattern};
      if (symbol(arm.pattern) == rust::kOrPattern) {
        each.clear();
        for (Index c : named(arm.pattern)) each.push_back(c);
      }
      const bool always = test(arm.pattern, subject) == kNone;
      if (always && arm.guard == kAbsent) {
        flags = kDefault;
      } else {
        for (Index one : each) {
          Index inner = inner_pattern(one);
          bool plain = inner != kAbsent && is_constant_pattern(inner) && symbol(inner) != rust::kOrPattern;
          labels.push_back(plain ? expression(inner) : make(NodeKind::kUnknown, one));
        }
      }
      bind(arm.pattern, subject, first);
      if (arm.guard != kAbsent) labels.assign(1, make(NodeKind::kUnknown, arm.guard));
      NodeId list = make(NodeKind::kArray, arm.pattern, labels);
      parts.push_back(
          make(NodeKind::kCase, arm.at, {list, arm_block(arm.at, arm.value, sink, first)}, {.flags = flags}));
    }
    made = make(NodeKind::kSwitch, i, parts);
  } else {
    // From the last arm to the first: each is the else of the one before.
    NodeId otherwise = kNone;
    for (size_t n = arms.size(); n-- > 0;) {
      const Arm& arm = arms[n];
      Children conditions, bindings, first;
      if (NodeId fits = test(arm.pattern, subject); fits != kNone) conditions.push_back(fits);
      bind(arm.pattern, subject, bindings);
      if (arm.guard != kAbsent) {
        flush(bindings, first);
        Children chained;
        condition(arm.guard, first, conditions, chained);
        flush(chained, bindings);
      }
      // What is left is what the last one takes.
      const bool last = n + 1 == arms.size() && arm.guard == kAbsent;
      NodeId then = arm_block(arm.at, arm.value, sink, bindings);
      if (conditions.empty() || last) {
        otherwise = then;
        continue;
      }
      Children parts{all_of(arm.at, conditions), then};
      if (otherwise != kNone) {
        const bool is_block = builder_.at(otherwise).kind == NodeKind::kBlock;
        parts.push_back(is_block ? otherwise : make(NodeKind::kBlock, arm.at, {otherwise}));
      }
      NodeId one = make(NodeKind::kIf, arm.at, parts);
      if (!first.empty()) {
        first.push_back(one);
        one = make(NodeKind::kBlock, arm.at, first);
      }
      otherwise = one;
    }
    made = otherwise == kNone ? make(NodeKind::kBlock, i) : otherwise;
  }
  if (before.empty()) {
    out.push_back(made);
  } else {
    before.push_back(made);
    out.push_back(make(NodeKind::kBlock, i, before));
  }
}

}  // namespace vitrine::source
