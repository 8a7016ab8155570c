#include <algorithm>

#include "read/source/lang/dart_lowering.h"

namespace vitrine::source {

// What stands in a file or in a body: a signature and the body behind it side by side, modifiers and a type before a
// list of variables.
void DartLowering::definitions(const Parts& parts, bool of_type, Children& out) {
  size_t from = 0;
  for (size_t at = 0; at < parts.size(); ++at) {
    const Index c = parts[at];
    switch (symbol(c)) {
      case dart::kFunctionSignature:
      case dart::kGetterSignature:
      case dart::kSetterSignature:
      case dart::kMethodSignature: {
        Index body = kAbsent;
        if (at + 1 < parts.size() && symbol(parts[at + 1]) == dart::kFunctionBody) body = parts[++at];
        signature(c, body, out);
        break;
      }
      case dart::kStaticFinalDeclarationList:
      case dart::kInitializedIdentifierList: variables(parts, from, at + 1, of_type, out); break;
      case dart::kTypeIdentifier:
      case dart::kTypeArguments:
      case dart::kNullableType:
      case dart::kFunctionType:
      case dart::kRecordType:
      case dart::kInferredType:
      case dart::kFinalBuiltin:
      case dart::kConstBuiltin: continue;
      default:
        if (!tree_[c].named) continue;  // `late`, `static`; a list behind them ends what they are said of
        anything(c, out);
    }
    from = at + 1;
  }
}

bool DartLowering::definition(Index i, Children& out) {
  switch (symbol(i)) {
    case dart::kImportOrExport: import(i, out); return true;
    case dart::kLibraryName:
    case dart::kPartDirective:
    case dart::kPartOfDirective: return true;
    case dart::kClassDefinition:
    case dart::kMixinDeclaration:
    case dart::kEnumDeclaration:
    case dart::kExtensionTypeDeclaration: type_definition(i, out); return true;
    case dart::kExtensionDeclaration: extension(i, out); return true;
    case dart::kTypeAlias: type_alias(i, out); return true;
    case dart::kDeclaration: declaration(i, out); return true;
    case dart::kMethodSignature:
    case dart::kFunctionSignature:
    case dart::kGetterSignature:
    case dart::kSetterSignature:
    case dart::kConstructorSignature:
    case dart::kConstantConstructorSignature:
    case dart::kFactoryConstructorSignature: signature(i, kAbsent, out); return true;
    default: return false;
  }
}

// `name(a) {…}` without a type is a constructor for the grammar.
bool DartLowering::is_untyped_method(Index i) const {
  if (symbol(i) != dart::kConstructorSignature) return false;
  const Index called = first_named(i);
  return called != kAbsent && symbol(called) == dart::kIdentifier && text(called) != type_name_;
}

// One function, method, getter, setter or constructor, with its body or kAbsent.
void DartLowering::signature(Index i, Index body, Children& out) {
  if (symbol(i) == dart::kMethodSignature) {
    const bool is_static = child(i, dart::kStaticWord) != kAbsent;
    const Index said = first_named(i);
    if (said == kAbsent) return;
    const Index initializers = child(i, dart::kInitializers);
    if (is_untyped_method(said)) {
      const Index called = first_named(said);
      out.push_back(function(said, body, text(called), is_static ? kStatic : 0));
    } else if (symbol(said) == dart::kConstructorSignature || symbol(said) == dart::kConstantConstructorSignature) {
      out.push_back(constructor(said, initializers, body));
    } else if (is_static && symbol(said) == dart::kFunctionSignature) {
      const Index called = field(said, dart::kNameField);
      out.push_back(function(said, body, called == kAbsent ? "" : text(called), kStatic));
    } else if (is_static && symbol(said) == dart::kGetterSignature) {
      getter(said, body, kStatic, out);
    } else {
      signature(said, body, out);
    }
    return;
  }
  const Index called = field(i, dart::kNameField);
  const std::string_view simple = called == kAbsent ? std::string_view() : text(called);
  switch (symbol(i)) {
    case dart::kFunctionSignature: {
      const bool is_private = !in_type_ && simple.starts_with('_');
      out.push_back(function(i, body, simple, is_private ? kStatic : 0));
      return;
    }
    case dart::kGetterSignature: getter(i, body, 0, out); return;
    case dart::kSetterSignature: out.push_back(function(i, body, "set_" + std::string(simple), 0)); return;
    case dart::kOperatorSignature: out.push_back(function(i, body, "operator", 0)); return;
    case dart::kConstructorSignature:
    case dart::kConstantConstructorSignature: out.push_back(constructor(i, kAbsent, body)); return;
    case dart::kFactoryConstructorSignature: out.push_back(factory(i, body)); return;
    default: anything(i, out);
  }
}

// What ends in a semicolon among a type's members.
void DartLowering::declaration(Index i, Children& out) {
  const Parts parts = parts_of(i);
  const Index initializers = child(i, dart::kInitializers), passes_on = child(i, dart::kRedirection);
  for (size_t at = 0; at < parts.size(); ++at) {
    const Index c = parts[at];
    switch (symbol(c)) {
      case dart::kConstructorSignature:
      case dart::kConstantConstructorSignature:
        if (is_untyped_method(c)) {
          out.push_back(function(c, kAbsent, text(first_named(c)), 0));
          return;
        }
        out.push_back(constructor(c, initializers != kAbsent ? initializers : passes_on, kAbsent));
        return;
      case dart::kRedirectingFactoryConstructorSignature:
      case dart::kFactoryConstructorSignature: out.push_back(factory(c, kAbsent)); return;
      case dart::kFunctionSignature:
      case dart::kGetterSignature:
      case dart::kSetterSignature:
      case dart::kOperatorSignature: signature(c, kAbsent, out); return;
      case dart::kStaticFinalDeclarationList:
      case dart::kInitializedIdentifierList: variables(parts, 0, at + 1, true, out); return;
      default: break;
    }
  }
}

// Getters that the bare name means within a type: its own, and those of the types of this file that it extends.
void DartLowering::collect_getters(std::string_view type, int depth) {
  constexpr int kMostBases = 8;
  auto body = bodies_.find(type);
  if (body == bodies_.end() || depth > kMostBases) return;
  auto add = [&](Index from) {
    for (Index c : named(from)) {
      if (symbol(c) != dart::kMethodSignature && symbol(c) != dart::kDeclaration) continue;
      const Index said = child(c, dart::kGetterSignature);
      const Index called = said == kAbsent ? kAbsent : field(said, dart::kNameField);
      if (called != kAbsent) getters_.try_emplace(text(called), child(c, dart::kStaticWord) != kAbsent);
    }
  };
  add(body->second);
  if (auto added = extensions_.find(type); added != extensions_.end()) {
    for (Index one : added->second) add(one);
  }
  if (auto base = base_names_.find(type); base != base_names_.end()) collect_getters(base->second, depth + 1);
}

void DartLowering::type_definition(Index i, Children& out) {
  Index whole = i;
  if (const Index alias = child(i, dart::kMixinApplicationClass); alias != kAbsent) whole = alias;
  Index called = field(whole, dart::kNameField), body = field(whole, dart::kBodyField);
  if (called == kAbsent) called = child(whole, dart::kIdentifier);
  if (body == kAbsent) body = child(whole, dart::kClassBody);
  const std::string simple = called == kAbsent ? std::string() : std::string(text(called));
  const std::string outer_scope = std::exchange(scope_, qualified(simple));
  const std::string outer_name = std::exchange(type_name_, simple);
  const bool outer_in = std::exchange(in_type_, true), outer_base = std::exchange(has_base_, false);
  Children outer_before;
  outer_before.swap(before_);
  std::unordered_map<std::string_view, bool> outer_getters;
  outer_getters.swap(getters_);
  collect_getters(called == kAbsent ? std::string_view() : text(called), 0);
  has_base_ = child(whole, dart::kSuperclass) != kAbsent || child(whole, dart::kMixinApplication) != kAbsent;

  Children parts, held_members;
  bases(parts_of(whole), parts);
  uint16_t flags = 0;
  const bool is_enum = symbol(i) == dart::kEnumDeclaration;
  if (is_enum) {
    flags |= kEnum;
    if (body != kAbsent) enum_constants(body, held_members);
  }
  if (symbol(i) == dart::kExtensionTypeDeclaration) representation(i, held_members);
  if (body != kAbsent) body_members(body, held_members);
  if (called != kAbsent) {
    if (auto added = extensions_.find(text(called)); added != extensions_.end()) {
      for (Index one : added->second) body_members(one, held_members);
    }
  }
  const bool constructs = std::any_of(held_members.begin(), held_members.end(), [&](NodeId one) {
    const Node& node = builder_.at(one);
    return node.kind == NodeKind::kFunction &&
           ((node.flags & kConstructor) != 0 || builder_.unit().strings[node.text] == simple + ".new");
  });
  if (!constructs && has_base_) held_members.push_back(plain_constructor(i));
  parts.insert(parts.end(), held_members.begin(), held_members.end());

  getters_.swap(outer_getters);
  before_.swap(outer_before);
  has_base_ = outer_base;
  in_type_ = outer_in;
  const StringId whole_text = intern(scope_), simple_text = intern(simple);
  scope_ = outer_scope;
  type_name_ = outer_name;
  out.push_back(make(NodeKind::kType, i, parts, {.text = simple_text, .text2 = whole_text, .flags = flags}));
}

void DartLowering::bases(const Parts& parts, Children& out) {
  for (Index c : parts) {
    switch (symbol(c)) {
      case dart::kSuperclass:
      case dart::kMixins:
      case dart::kInterfaces:
      case dart::kMixinApplication: {
        const Parts inner = parts_of(c);
        for (size_t at = 0; at < inner.size(); ++at) {
          const bool begins =
              symbol(inner[at]) == dart::kTypeIdentifier && (at == 0 || symbol(inner[at - 1]) != dart::kDot);
          if (begins) {
            if (const NodeId of = type_at(inner, at, kNowhere); of != kNone)
              out.push_back(make(NodeKind::kBase, inner[at], {}, {.type = of}));
          } else if (symbol(inner[at]) == dart::kMixins) {
            bases({inner[at]}, out);
          }
        }
        break;
      }
      default: break;
    }
  }
}

void DartLowering::body_members(Index body, Children& out) {
  Children pieces;
  definitions(parts_of(body), true, pieces);
  take_pieces(body, pieces, out);
}

// What it adds to a type of another file: functions that take what they are called on.
void DartLowering::extension(Index i, Children& out) {
  const Index of = field(i, dart::kClassField), body = field(i, dart::kBodyField);
  if (of == kAbsent || body == kAbsent || types_.contains(text(of))) return;  // else with its type
  const Index called = field(i, dart::kNameField);
  const std::string simple = called == kAbsent ? std::string() : std::string(text(called));
  const bool outer_extension = std::exchange(is_extension_, true), outer_in = std::exchange(in_type_, true);
  const std::string outer_name = std::exchange(extended_type_, std::string(text(of)));
  const std::string outer_scope = std::exchange(scope_, simple);
  Children pieces;
  definitions(parts_of(body), true, pieces);
  scope_ = outer_scope;
  extended_type_ = outer_name;
  in_type_ = outer_in;
  is_extension_ = outer_extension;
  for (NodeId piece : pieces) {
    const Node held_there = builder_.at(piece);
    if (held_there.kind != NodeKind::kField) {
      out.push_back(piece);
      continue;
    }
    Children initial;
    if (held_there.child_count > 0) initial.push_back(builder_.unit().child(piece, 0));
    const StringId whole = intern(simple + "." + std::string(builder_.unit().strings[held_there.text]));
    out.push_back(
        make_over(NodeKind::kDeclare, held_there.begin, held_there.end, initial,
                  {.text = held_there.text, .text2 = whole, .type = held_there.type, .flags = held_there.flags}));
  }
}

// typedef A = B: a value that is the type.
void DartLowering::type_alias(Index i, Children& out) {
  const Parts parts = parts_of(i);
  const size_t sign = find(parts, dart::kAssignSign), called = find(parts, dart::kTypeIdentifier);
  if (sign == kNowhere || called >= sign) return;
  const NodeId of = type_at(parts, sign + 1, kNowhere);
  if (of == kNone) return;
  const std::string path(builder_.unit().text(of));
  NodeId whole = kNone;
  for (size_t at = 0; at <= path.size();) {
    const size_t dot = std::min(path.find('.', at), path.size());
    const std::string_view part = std::string_view(path).substr(at, dot - at);
    whole = whole == kNone ? word(i, part) : member(i, whole, part);
    at = dot + 1;
  }
  out.push_back(make(NodeKind::kDeclare, i, {whole}, {.text = intern_text(parts[called]), .flags = kConst | kStatic}));
}

}  // namespace vitrine::source
