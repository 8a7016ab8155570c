// What a pattern asks of a value, and what it names in it.
#include "read/source/lang/scala_lowering.h"

namespace vitrine::source {

namespace {

// What is its only part here.
constexpr std::string_view kHolders[] = {"Some", "Success", "Right"};

bool is_holder(std::string_view name) {
  for (std::string_view one : kHolders) {
    if (one == name) return true;
  }
  return false;
}

}  // namespace

bool ScalaLowering::binds(Index i) const {
  if (symbol(i) != scala::kIdentifier) return false;
  const char first = text(i).front();
  return (first >= 'a' && first <= 'z') || (first == '_' && text(i).size() > 1);
}

bool ScalaLowering::is_plain_label(Index i) const {
  switch (symbol(i)) {
    case scala::kString:
    case scala::kIntegerLiteral:
    case scala::kFloatingPointLiteral:
    case scala::kCharacterLiteral:
    case scala::kBooleanLiteral:
    case scala::kStableIdentifier:
    case scala::kWildcard: return true;
    case scala::kIdentifier: return text(i) != "None" && text(i) != "Nil";
    case scala::kAlternativePattern:
      for (Index c : named(i)) {
        if (!is_plain_label(c) || symbol(c) == scala::kWildcard) return false;
      }
      return true;
    default: return false;
  }
}

// kNone is what always holds.
NodeId ScalaLowering::all_of(Index where, NodeId left, NodeId right) {
  if (left == kNone) return right;
  return right == kNone ? left : binary_of(where, left, "&&", right);
}

ScalaLowering::Pattern ScalaLowering::pattern(Index i, NodeId subject) {
  auto bound = [&](Index called, NodeId value) {
    return make(NodeKind::kDeclare, called, {value}, {.text = intern(identifier_text(called)), .flags = kConst});
  };
  switch (symbol(i)) {
    case scala::kWildcard:
    case scala::kRepeatPattern: return {};
    case scala::kIdentifier:
      if (binds(i)) return {kNone, {bound(i, subject)}};
      if (text(i) == "None") return {binary_of(i, subject, "==", null_of(i)), {}};
      return {binary_of(i, subject, "==", identifier(i)), {}};
    case scala::kStableIdentifier: return {binary_of(i, subject, "==", path_node(i)), {}};
    case scala::kNullLiteral: return {binary_of(i, subject, "==", null_of(i)), {}};
    case scala::kString:
    case scala::kInterpolatedStringExpression:
    case scala::kIntegerLiteral:
    case scala::kFloatingPointLiteral:
    case scala::kCharacterLiteral:
    case scala::kBooleanLiteral:
      if (symbol(i) == scala::kInterpolatedStringExpression) break;
      return {binary_of(i, subject, "==", expression(i)), {}};
    case scala::kTypedPattern: {
      const Index called = field(i, scala::kPatternField);
      Pattern out;
      const NodeId of = type(field(i, scala::kTypeField));
      out.test = of == kNone ? make(NodeKind::kUnknown, i) : binary_of(i, subject, "instanceof", of);
      if (called != kAbsent && binds(called)) out.bound.push_back(bound(called, subject));
      return out;
    }
    case scala::kCapturePattern: {
      const Index called = field(i, scala::kNameField), what = field(i, scala::kPatternField);
      Pattern out = what == kAbsent ? Pattern() : pattern(what, subject);
      if (called != kAbsent) out.bound.insert(out.bound.begin(), bound(called, subject));
      return out;
    }
    case scala::kAlternativePattern: {
      NodeId any = kNone;
      for (Index c : named(i)) {
        const NodeId one = pattern(c, subject).test;
        if (one == kNone) return {};
        any = any == kNone ? one : binary_of(i, any, "||", one);
      }
      return {any, {}};
    }
    case scala::kNamedPattern: {
      const Index inner = last_named(i);
      return inner == kAbsent ? Pattern() : pattern(inner, subject);
    }
    case scala::kTuplePattern: {
      Pattern out;
      size_t position = 0;
      for (Index c : named(i)) {
        const NodeId at = literal(LiteralKind::kInteger, c, std::to_string(position++));
        Pattern part = pattern(c, make(NodeKind::kIndex, c, {subject, at}));
        out.test = all_of(i, out.test, part.test);
        out.bound.insert(out.bound.end(), part.bound.begin(), part.bound.end());
      }
      return out;
    }
    case scala::kCaseClassPattern: return taken_apart(i, subject);
    default: break;
  }
  // Not known whether it fits; what it names is not known either.
  Pattern out{make(NodeKind::kUnknown, i, {subject}), {}};
  for (Index at = i; at < tree_[i].after; ++at) {
    if (symbol(at) == scala::kIdentifier && binds(at)) out.bound.push_back(bound(at, make(NodeKind::kUnknown, at)));
  }
  return out;
}

// Some(x), Point(x, y), Array(a, b)
ScalaLowering::Pattern ScalaLowering::taken_apart(Index i, NodeId subject) {
  const std::string whole = dotted(field(i, scala::kTypeField));
  const std::string_view name = std::string_view(whole).substr(whole.rfind('.') + 1);
  std::vector<Index> given;
  for (Index c : named(i)) {
    if (tree_[c].field == scala::kPatternField) given.push_back(c);
  }
  const bool own = types_.contains(name);
  if (!own && is_holder(name) && given.size() == 1) {
    Pattern out = pattern(given.front(), subject);
    out.test = all_of(i, binary_of(i, subject, "!=", null_of(i)), out.test);
    return out;
  }
  Pattern out;
  const bool is_list = !own && (name == "Array" || name == "List" || name == "Seq" || name == "Vector");
  Index definition = kAbsent;
  if (own) {
    for (Index at = 0; at < tree_.nodes.size() && definition == kAbsent; ++at) {
      if (symbol(at) == scala::kClassDefinition && identifier_text(field(at, scala::kNameField)) == name)
        definition = at;
    }
  }
  std::vector<std::string_view> fields;
  if (Index list = definition == kAbsent ? kAbsent : field(definition, scala::kClassParametersField); list != kAbsent) {
    for (Index c : named(list)) fields.push_back(identifier_text(field(c, scala::kNameField)));
  }
  if (is_list) {
    const NodeId size = make(NodeKind::kMember, i, {subject}, {.text = intern("length")});
    const NodeId count = literal(LiteralKind::kInteger, i, std::to_string(given.size()));
    const bool open = !given.empty() && symbol(given.back()) == scala::kRepeatPattern;
    out.test = open ? make(NodeKind::kUnknown, i, {subject}) : binary_of(i, size, "==", count);
  } else if (own && !fields.empty()) {
    out.test = binary_of(i, subject, "instanceof", make(NodeKind::kTypeName, i, {}, {.text = intern(name)}));
  } else {
    out.test = make(NodeKind::kUnknown, i, {subject});
  }
  for (size_t n = 0; n < given.size(); ++n) {
    NodeId part = kNone;
    if (is_list) {
      part = make(NodeKind::kIndex, given[n], {subject, literal(LiteralKind::kInteger, given[n], std::to_string(n))});
    } else if (n < fields.size()) {
      part = member_of(given[n], subject, fields[n]);
    } else {
      part = make(NodeKind::kUnknown, given[n]);
    }
    Pattern one = pattern(given[n], part);
    out.test = all_of(i, out.test, one.test);
    out.bound.insert(out.bound.end(), one.bound.begin(), one.bound.end());
  }
  return out;
}

// val (a, b) = value
void ScalaLowering::declare_pattern(Index i, NodeId value, uint16_t flags, Children& out) {
  if (symbol(i) == scala::kIdentifier || symbol(i) == scala::kWildcard) {
    const StringId called =
        symbol(i) == scala::kWildcard ? intern("$" + std::to_string(++temporary_count_)) : intern(identifier_text(i));
    out.push_back(make(NodeKind::kDeclare, i, {value}, {.text = called, .flags = flags}));
    return;
  }
  const Node known = builder_.at(value);
  const StringId holder = known.kind == NodeKind::kName ? known.text : builder_.at(temporary(i, value, out)).text;
  // What does not fit throws.
  const Pattern said = pattern(i, named(i, holder));
  out.insert(out.end(), said.bound.begin(), said.bound.end());
}

}  // namespace vitrine::source
