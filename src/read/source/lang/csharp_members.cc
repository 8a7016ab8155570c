#include "read/source/lang/csharp_lowering.h"

namespace vitrine::source {

uint16_t CSharpLowering::modifiers(Index i) const {
  uint16_t flags = 0;
  for (Index c : named(i)) {
    if (symbol(c) != csharp::kModifier) continue;
    std::string_view word = text(c);
    if (word == "static") flags |= kStatic;
    if (word == "const") flags |= kStatic | kConst;
    if (word == "readonly") flags |= kConst;
    if (word == "abstract") flags |= kAbstract;
  }
  return flags;
}

// A field that no other code than this type's in this file gets to.
bool CSharpLowering::is_own(Index declaration) const {
  for (Index c : named(declaration)) {
    if (symbol(c) == csharp::kAttributeList) return false;  // what it stands for may set it
    if (symbol(c) != csharp::kModifier) continue;
    for (std::string_view word : {"public", "internal", "protected"}) {
      if (text(c) == word) return false;
    }
  }
  return !around_.in_parts;
}

void CSharpLowering::annotate_from(Index declaration, NodeId owner) {
  for (Index list : named(declaration)) {
    if (symbol(list) == csharp::kTypeParameterList) {
      // class Box<T>, T Make<T>(): the names of its types, in order.
      Children names;
      for (Index one : named(list)) {
        const Index name_at = last_named(one);
        if (name_at != kAbsent) names.push_back(make(NodeKind::kName, name_at, {}, {.text = intern_text(name_at)}));
      }
      if (!names.empty())
        builder_.annotate(owner, make(NodeKind::kAnnotation, list, names, {.text = intern("type parameters")}));
      continue;
    }
    if (symbol(list) != csharp::kAttributeList) continue;
    for (Index one : named(list)) {
      Index name_at = symbol(one) == csharp::kAttribute ? field(one, csharp::kNameField) : kAbsent;
      if (name_at == kAbsent) continue;
      Children parts;
      if (Index given = child(one, csharp::kAttributeArgumentList); given != kAbsent) {
        for (Index argument_at : named(given)) {
          Index value = last_named(argument_at), key = field(argument_at, csharp::kNameField);
          if (value == kAbsent) continue;
          NodeId made = expression(value);
          if (key != kAbsent && key != value) {
            made = make(NodeKind::kKeyword, argument_at, {made}, {.text = intern_text(key)});
          }
          parts.push_back(made);
        }
      }
      builder_.annotate(owner, make(NodeKind::kAnnotation, one, parts, {.text = intern(dotted(name_at))}));
    }
  }
}

namespace {

// Has an accessor a body of its own?
bool has_body(const Tree& tree, Tree::Index accessor) {
  return tree.child(accessor, csharp::kBodyField) != Tree::kAbsent;
}

}  // namespace

// The field that `get { return field; } set { field = value; }` is another name of; "" where it is more.
std::string CSharpLowering::wrapped_field(Index property) const {
  Index list = field(property, csharp::kAccessorsField);
  if (list == kAbsent) return "";
  std::string read, written;
  for (Index one : named(list)) {
    Index body = field(one, csharp::kBodyField), word = field(one, csharp::kNameField);
    if (body == kAbsent || word == kAbsent) return "";
    Index only = first_named(body);
    if (only == kAbsent || only != last_named(body)) return "";
    if (symbol(only) == csharp::kReturnStatement || symbol(only) == csharp::kExpressionStatement) {
      only = first_named(only);
      if (only == kAbsent) return "";
    }
    auto plain = [&](Index i) -> std::string_view {
      if (i != kAbsent && symbol(i) == csharp::kMemberAccessExpression) {
        Index base = field(i, csharp::kExpressionField);
        if (base == kAbsent || symbol(base) != csharp::kThis) return {};
        i = field(i, csharp::kNameField);
      }
      return i != kAbsent && symbol(i) == csharp::kIdentifier ? text(i) : std::string_view();
    };
    if (text(word) == "get") {
      read = plain(only);
    } else if (symbol(only) == csharp::kAssignmentExpression && plain(field(only, csharp::kRightField)) == "value") {
      written = plain(field(only, csharp::kLeftField));
    }
  }
  return read == written ? read : "";
}

std::string_view CSharpLowering::field_name(std::string_view written) const {
  auto found = around_.wrapped.find(written);
  return found == around_.wrapped.end() ? written : std::string_view(found->second);
}

void CSharpLowering::note_properties(Index body) {
  for (Index c : named(body)) {
    if (symbol(c) == csharp::kPreprocIf || symbol(c) == csharp::kPreprocElse) note_properties(c);
    if (symbol(c) != csharp::kPropertyDeclaration) continue;
    Index name_at = field(c, csharp::kNameField), list = field(c, csharp::kAccessorsField);
    if (name_at == kAbsent) continue;
    bool computed = list == kAbsent;
    if (list != kAbsent) {
      for (Index one : named(list)) computed = computed || has_body(tree_, one);
    }
    if (!computed) continue;
    if (std::string wrapped = wrapped_field(c); !wrapped.empty()) {
      if (around_.wrapped.emplace(wrapped, text(name_at)).second) continue;
    }
    around_.properties.emplace(text(name_at));
    if ((modifiers(c) & kStatic) != 0) around_.static_properties.emplace(text(name_at));
  }
}

NodeId CSharpLowering::accessor(Index i, Index property_at, Index body, bool sets) {
  NodeId of = type(field(property_at, csharp::kTypeField));
  Index name_at = field(property_at, csharp::kNameField);
  std::string simple(name_at == kAbsent ? std::string_view("Item") : text(name_at));
  if (sets) simple = "set_" + simple;
  std::set<std::string, std::less<>> outer_references = std::exchange(references_, {}),
                                     outer_parameters = std::exchange(parameters_, {});
  NodeId outer_returns = std::exchange(returns_, sets ? kNone : of);
  Children outer, parts;
  outer.swap(before_);
  if (Index list = field(property_at, csharp::kParametersField); list != kAbsent) parameters(list, parts);
  if (sets) parts.push_back(make(NodeKind::kParameter, i, {}, {.text = intern("value"), .type = of}));
  parts.push_back(body == kAbsent ? make(NodeKind::kBlock, i) : block(body));
  before_.swap(outer);
  returns_ = outer_returns;
  references_ = std::move(outer_references);
  parameters_ = std::move(outer_parameters);
  bool indexed = symbol(property_at) == csharp::kIndexerDeclaration;
  uint16_t flags = modifiers(property_at) & static_cast<uint16_t>(~kConst);
  if (!sets && !indexed) flags |= kGetter;
  return make(NodeKind::kFunction, i, parts,
              {.text = intern(simple), .text2 = intern(qualified(simple)), .type = sets ? kNone : of, .flags = flags});
}

void CSharpLowering::property(Index i, Children& out) {
  Index name_at = field(i, csharp::kNameField), list = field(i, csharp::kAccessorsField),
        value = field(i, csharp::kValueField);
  if (value != kAbsent && symbol(value) == csharp::kArrowExpressionClause) {
    NodeId made = accessor(i, i, value, false);
    annotate_from(i, made);
    out.push_back(made);
    return;
  }
  if (symbol(i) == csharp::kPropertyDeclaration && name_at != kAbsent) {
    std::string wrapped = wrapped_field(i);
    if (!wrapped.empty() && field_name(wrapped) == text(name_at)) return;
  }
  Index gets = kAbsent, sets = kAbsent;
  if (list != kAbsent) {
    for (Index one : named(list)) {
      if (!has_body(tree_, one)) continue;
      Index word = field(one, csharp::kNameField);
      std::string_view which = word == kAbsent ? std::string_view() : text(word);
      (which == "get" ? gets : sets) = one;
    }
  }
  bool is_field = gets == kAbsent && sets == kAbsent && symbol(i) == csharp::kPropertyDeclaration;
  // `{ get; }`: like a field that is readonly.
  auto is_read_only = [&](Index accessors) {
    size_t others = 0;
    for (Index one : named(accessors)) {
      const Index word = field(one, csharp::kNameField);
      others += word == kAbsent || text(word) != "get" ? 1 : 0;
    }
    return others == 0;
  };
  auto is_overridable = [&](Index at) {
    for (Index c : named(at)) {
      if (symbol(c) != csharp::kModifier) continue;
      if (text(c) == "virtual" || text(c) == "override" || text(c) == "abstract") return true;
    }
    return false;
  };
  if (is_field) {
    NodeId of = type(field(i, csharp::kTypeField));
    uint16_t flags = modifiers(i);
    if (around_.in_interface || (flags & kAbstract) != 0) {
      // What it is stands in who implements it.
      flags = static_cast<uint16_t>(flags & ~kConst);
    }
    if (value != kAbsent && list != kAbsent && is_read_only(list) && !is_overridable(i)) flags |= kConst;
    Children initial;
    if (value != kAbsent) initial.push_back(expression(value, of));
    NodeId made = make(NodeKind::kField, i, initial, {.text = intern_text(name_at), .type = of, .flags = flags});
    annotate_from(i, made);
    out.push_back(made);
    return;
  }
  if (gets != kAbsent) out.push_back(accessor(gets, i, field(gets, csharp::kBodyField), false));
  if (sets != kAbsent) out.push_back(accessor(sets, i, field(sets, csharp::kBodyField), true));
}

NodeId CSharpLowering::parameter(Index i) {
  Index name_at = field(i, csharp::kNameField), last = last_named(i);
  uint16_t flags = 0;
  bool written = false;
  for (Index c : named(i)) {
    if (symbol(c) != csharp::kModifier) continue;
    if (text(c) == "params") flags |= kVariadic;
    written = written || text(c) == "ref" || text(c) == "out";
  }
  if (name_at != kAbsent) parameters_.emplace(text(name_at));
  if (written && name_at != kAbsent) references_.emplace(text(name_at));
  NodeId of = type(field(i, csharp::kTypeField));
  Children initial;
  if (child(i, csharp::kEquals) != kAbsent && last != kAbsent && last != name_at) {
    initial.push_back(expression(last, of));
  }
  NodeId made = make(NodeKind::kParameter, i, initial, {.text = intern_text(name_at), .type = of, .flags = flags});
  annotate_from(i, made);
  return made;
}

void CSharpLowering::parameters(Index i, Children& out) {
  if (i == kAbsent) return;
  if (symbol(i) == csharp::kImplicitParameter || symbol(i) == csharp::kIdentifier) {
    out.push_back(make(NodeKind::kParameter, i, {}, {.text = intern_text(i)}));
    return;
  }
  for (Index c : named(i)) {
    if (symbol(c) == csharp::kParameter) out.push_back(parameter(c));
  }
  // `params byte[] rest` stands in the list itself.
  if (Index rest = field(i, csharp::kNameField); rest != kAbsent) {
    NodeId of = type(field(i, csharp::kTypeField));
    out.push_back(make(NodeKind::kParameter, rest, {},
                       {.text = intern_text(rest), .type = of, .flags = static_cast<uint16_t>(kVariadic)}));
  }
}

NodeId CSharpLowering::function(Index i, std::string_view simple, uint16_t flags) {
  flags |= modifiers(i) & static_cast<uint16_t>(~kConst);
  const bool is_method = symbol(i) == csharp::kMethodDeclaration || symbol(i) == csharp::kLocalFunctionStatement;
  if (is_method && !around_.in_interface && is_own(i)) flags |= kPrivate;
  std::set<std::string, std::less<>> outer_references = references_, outer_parameters = parameters_;
  if (symbol(i) != csharp::kLocalFunctionStatement) {
    references_.clear();
    parameters_.clear();
  }
  Children outer, parts;
  outer.swap(before_);
  Index body = field(i, csharp::kBodyField);
  Index returned = field(i, csharp::kReturnsField);
  if (returned == kAbsent) returned = field(i, csharp::kTypeField);
  NodeId returns = type(returned);
  NodeId outer_returns = std::exchange(returns_, returns);
  parameters(field(i, csharp::kParametersField), parts);
  Children first;
  if (Index chained = child(i, csharp::kConstructorInitializer); chained != kAbsent) {
    bool to_base = false;
    for (Index c : tree_.children(chained)) to_base = to_base || text(c) == "base";
    Children given{make(to_base ? NodeKind::kSuper : NodeKind::kThis, chained)};
    arguments(child(chained, csharp::kArgumentList), given);
    first.push_back(as_statement(make(NodeKind::kCall, chained, given)));
  }
  if (body == kAbsent) {
    flags |= kNoBody;
    if (around_.in_interface) flags |= kAbstract;
    parts.push_back(make_over(NodeKind::kBlock, tree_[i].end, tree_[i].end));
  } else if (first.empty()) {
    parts.push_back(block(body));
  } else {
    first.push_back(block(body));
    parts.push_back(make(NodeKind::kBlock, body, first));
  }
  before_.swap(outer);
  returns_ = outer_returns;
  references_ = std::move(outer_references);
  parameters_ = std::move(outer_parameters);
  NodeId made = make(NodeKind::kFunction, i, parts,
                     {.text = intern(simple), .text2 = intern(qualified(simple)), .type = returns, .flags = flags});
  annotate_from(i, made);
  return made;
}

}  // namespace vitrine::source
