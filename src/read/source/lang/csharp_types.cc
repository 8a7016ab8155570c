#include <algorithm>
#include <charconv>
#include <string>

#include "read/source/lang/csharp_lowering.h"

namespace vitrine::source {

// The name with '.' between its parts, without type arguments and `global::`.
std::string CSharpLowering::dotted(Index i) const {
  switch (symbol(i)) {
    case csharp::kGenericName: {
      Index simple = first_named(i);
      return simple == kAbsent ? std::string() : std::string(text(simple));
    }
    case csharp::kAliasQualifiedName: {
      Index alias = field(i, csharp::kAliasField), last = field(i, csharp::kNameField);
      if (last == kAbsent) return std::string(text(i));
      if (alias == kAbsent || text(alias) == "global") return dotted(last);
      return std::string(text(alias)) + "." + dotted(last);
    }
    case csharp::kQualifiedName: {
      Index qualifier = field(i, csharp::kQualifierField), last = field(i, csharp::kNameField);
      if (qualifier == kAbsent || last == kAbsent) return std::string(text(i));
      return dotted(qualifier) + "." + dotted(last);
    }
    case csharp::kIdentifier: {
      std::string_view written = text(i);
      if (written.starts_with('@')) written.remove_prefix(1);
      return std::string(written);
    }
    default: return std::string(text(i).substr(0, kMaxScopeBytes));
  }
}

void CSharpLowering::type_arguments(Index i, Children& out) {
  for (Index c : named(i)) {
    if (NodeId one = type(c); one != kNone) out.push_back(one);
  }
}

NodeId CSharpLowering::named_type(Index where, std::string_view name) {
  return make(NodeKind::kTypeName, where, {}, {.text = intern(name)});
}

NodeId CSharpLowering::type(Index i) {
  if (i == kAbsent) return kNone;
  switch (symbol(i)) {
    case csharp::kImplicitType: return kNone;
    case csharp::kNullableType:
    case csharp::kRefType:
    case csharp::kScopedType: {
      Index inner = field(i, csharp::kTypeField);
      return inner == kAbsent ? kNone : type(inner);
    }
    case csharp::kPointerType: {
      Index inner = field(i, csharp::kTypeField);
      NodeId to = inner == kAbsent ? kNone : type(inner);
      if (to == kNone) return kNone;
      builder_.at(to).flags |= kPointer;
      return to;
    }
    case csharp::kArrayType: {
      NodeId element = type(field(i, csharp::kTypeField));
      return element == kNone ? kNone : array_of(element, i, "");
    }
    case csharp::kTupleType: {
      const NodeId made = named_type(i, "System.ValueTuple");
      for (Index c : named(i)) {
        const Index name_at = field(c, csharp::kNameField);
        tuple_names_[made].push_back(name_at == kAbsent ? std::string() : std::string(text(name_at)));
      }
      return made;
    }
    case csharp::kFunctionPointerType: return named_type(i, "delegate");
    default: break;
  }
  if (text(i) == "var") return kNone;
  Children listed;
  Index generic = i;
  while (generic != kAbsent &&
         (symbol(generic) == csharp::kQualifiedName || symbol(generic) == csharp::kAliasQualifiedName)) {
    generic = field(generic, csharp::kNameField);
  }
  if (generic != kAbsent && symbol(generic) == csharp::kGenericName) {
    if (Index list = child(generic, csharp::kTypeArgumentList); list != kAbsent) type_arguments(list, listed);
  }
  return make(NodeKind::kTypeName, i, listed, {.text = intern(dotted(i))});
}

// An array of arrays is an array whose element's text ends in "[]".
NodeId CSharpLowering::array_of(NodeId element, Index where, std::string_view length) {
  Node node = builder_.at(element);
  std::string name(builder_.unit().text(element));
  if ((node.flags & kArrayType) != 0 && name.size() < kMaxScopeBytes) name += "[]";
  return make(NodeKind::kTypeName, where, {},
              {.text = intern(name), .text2 = intern(length), .flags = static_cast<uint16_t>(kArrayType)});
}

NodeId CSharpLowering::element_type(NodeId array, Index where) {
  if (array == kNone || (builder_.at(array).flags & kArrayType) == 0) return kNone;
  std::string element(builder_.unit().text(array));
  if (!element.ends_with("[]")) return named_type(where, element);
  element.resize(element.size() - 2);
  return make(NodeKind::kTypeName, where, {}, {.text = intern(element), .flags = kArrayType});
}

NodeId CSharpLowering::type_as_expression(Index i) {
  switch (symbol(i)) {
    case csharp::kGenericName:  // (of which types it is, is its type)
      return make(NodeKind::kName, i, {}, {.text = intern(dotted(i)), .type = type(i)});
    case csharp::kPredefinedType: return make(NodeKind::kName, i, {}, {.text = intern(dotted(i))});
    case csharp::kAliasQualifiedName: {
      Index alias = field(i, csharp::kAliasField), last = field(i, csharp::kNameField);
      if (alias == kAbsent || last == kAbsent) return unknown(i);
      if (text(alias) == "global") return type_as_expression(last);
      return make(NodeKind::kMember, i, {identifier(alias)}, {.text = intern(dotted(last))});
    }
    case csharp::kQualifiedName: {
      Index qualifier = field(i, csharp::kQualifierField), last = field(i, csharp::kNameField);
      if (qualifier == kAbsent || last == kAbsent) return unknown(i);
      return make(NodeKind::kMember, i, {type_as_expression(qualifier)}, {.text = intern(dotted(last))});
    }
    case csharp::kIdentifier: return identifier(i);
    default: {
      NodeId of = type(i);
      return of == kNone ? name(i) : of;
    }
  }
}

NodeId CSharpLowering::type_definition(Index i, uint16_t flags) {
  Index name_at = field(i, csharp::kNameField), body = field(i, csharp::kBodyField);
  flags |= modifiers(i);
  std::string simple(name_at == kAbsent ? std::string_view() : text(name_at));
  std::string whole = qualified(simple);
  std::string outer_scope = std::exchange(scope_, whole);
  Around outer = std::exchange(around_, {});
  std::set<std::string, std::less<>> outer_references = std::exchange(references_, {});
  Children outer_before;
  outer_before.swap(before_);
  around_.type_name = simple;
  around_.in_interface = (flags & kInterface) != 0;
  for (Index c : named(i)) {
    around_.in_parts = around_.in_parts || (symbol(c) == csharp::kModifier && text(c) == "partial");
  }
  if (around_.in_parts) flags |= kPartial;

  Children parts;
  Index base_arguments = kAbsent;
  if (Index list = child(i, csharp::kBaseList); list != kAbsent) {
    bases(list, parts);
    base_arguments = child(list, csharp::kArgumentList);
    if (Index base = child(list, csharp::kPrimaryConstructorBaseType); base != kAbsent) {
      base_arguments = child(base, csharp::kArgumentList);
    }
  }
  if (body != kAbsent) note_properties(body);
  if (Index list = child(i, csharp::kParameterList); list != kAbsent) primary_constructor(list, base_arguments, parts);
  if (body != kAbsent) {
    if ((flags & kEnum) != 0) {
      enum_members(body, named_type(name_at == kAbsent ? i : name_at, simple), parts);
    } else {
      members(body, parts);
    }
  }
  before_.swap(outer_before);
  references_ = std::move(outer_references);
  around_ = std::move(outer);
  scope_ = std::move(outer_scope);
  NodeId made = make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(whole), .flags = flags});
  annotate_from(i, made);
  return made;
}

// A delegate is an interface of one function.
NodeId CSharpLowering::delegate(Index i) {
  Index name_at = field(i, csharp::kNameField);
  std::string_view simple = name_at == kAbsent ? std::string_view() : text(name_at);
  return make(NodeKind::kType, i, {},
              {.text = intern(simple), .text2 = intern(qualified(simple)), .flags = static_cast<uint16_t>(kInterface)});
}

void CSharpLowering::bases(Index i, Children& out) {
  for (Index c : named(i)) {
    if (symbol(c) == csharp::kArgumentList) continue;
    Index of = symbol(c) == csharp::kPrimaryConstructorBaseType ? field(c, csharp::kTypeField) : c;
    if (NodeId base = type(of); base != kNone) out.push_back(make(NodeKind::kBase, c, {}, {.type = base}));
  }
}

// What is neither a member nor a statement list stands in a kBlock, as an initialiser would.
void CSharpLowering::members(Index body, Children& out) {
  for (Index c : named(body)) {
    switch (symbol(c)) {
      case csharp::kPreprocIf:
      case csharp::kPreprocElif:
      case csharp::kPreprocElse: members(c, out); continue;
      default: break;
    }
    if (tree_[c].field == csharp::kConditionField) continue;  // of an #if
    if (lower_declaration(c, out)) continue;
    Children pieces;
    if (tree_.has_children(c)) {
      for (Index piece : named(c)) anything(piece, pieces);
    }
    take_pieces(c, pieces, out);
  }
}

// Constants without numbers are told apart, and turned into texts, by their names.
void CSharpLowering::enum_members(Index body, NodeId enum_type, Children& out) {
  bool numbered = false;
  int64_t next = 0;  // of one that is given no number, -1: not known behind one that is computed
  for (Index c : named(body)) numbered = numbered || field(c, csharp::kValueField) != kAbsent;
  for (Index c : named(body)) {
    if (symbol(c) == csharp::kPreprocIf) {
      enum_members(c, enum_type, out);
      next = -1;
      continue;
    }
    if (symbol(c) != csharp::kEnumMemberDeclaration) continue;
    Children initial;
    Index name_at = field(c, csharp::kNameField);
    if (Index value = field(c, csharp::kValueField); value != kAbsent) {
      initial.push_back(expression(value));
      const std::string_view written = builder_.unit().text(initial.back());
      int64_t number = 0;
      const bool is_number = builder_.at(initial.back()).kind == NodeKind::kLiteral &&
                             builder_.at(initial.back()).op == static_cast<uint8_t>(LiteralKind::kInteger) &&
                             std::from_chars(written.data(), written.data() + written.size(), number).ptr ==
                                 written.data() + written.size();
      next = is_number && number < INT32_MAX ? number + 1 : -1;
    } else if (numbered && next >= 0 && name_at != kAbsent) {
      initial.push_back(literal(LiteralKind::kInteger, name_at, std::to_string(next)));
      ++next;
    }
    if (!numbered && name_at != kAbsent) initial.push_back(literal(LiteralKind::kString, name_at, text(name_at)));
    NodeId made = make(NodeKind::kField, c, initial,
                       {.text = intern_text(field(c, csharp::kNameField)),
                        .type = enum_type,
                        .flags = static_cast<uint16_t>(kStatic | kConst)});
    annotate_from(c, made);
    out.push_back(made);
  }
}

// class Box(byte[] key) : Base(key): its parameters are fields, set when it is made.
void CSharpLowering::primary_constructor(Index list, Index base_arguments, Children& out) {
  Children parts, statements;
  parameters(list, parts);
  if (base_arguments != kAbsent) {
    Children given{make(NodeKind::kSuper, base_arguments)};
    arguments(base_arguments, given);
    statements.push_back(as_statement(make(NodeKind::kCall, base_arguments, given)));
  }
  for (NodeId id : parts) {
    Node one = builder_.at(id);
    out.push_back(make_over(NodeKind::kField, one.begin, one.end, {}, {.text = one.text, .type = one.type}));
    NodeId self = make_over(NodeKind::kThis, one.begin, one.end);
    NodeId target = make_over(NodeKind::kMember, one.begin, one.end, {self}, {.text = one.text});
    NodeId value = make_over(NodeKind::kName, one.end, one.end, {}, {.text = one.text});
    statements.push_back(make_over(NodeKind::kAssign, one.begin, one.end, {target, value}, {.text = intern("=")}));
  }
  parts.push_back(make(NodeKind::kBlock, list, statements));
  out.push_back(make(NodeKind::kFunction, list, parts,
                     {.text = intern(around_.type_name),
                      .text2 = intern(qualified(around_.type_name)),
                      .flags = static_cast<uint16_t>(kConstructor)}));
}

}  // namespace vitrine::source
