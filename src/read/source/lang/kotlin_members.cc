#include "read/source/lang/kotlin_lowering.h"

namespace vitrine::source {

// What a definition puts aside: it is lowered as if it stood alone.
struct KotlinLowering::Outer {
  Outer(KotlinLowering& lowering, std::string scope, std::string name, bool interface, bool is_static)
      : lowering_(lowering) {
    scope_ = std::exchange(lowering.scope_, std::move(scope));
    name_ = std::exchange(lowering.type_name_, std::move(name));
    interface_ = std::exchange(lowering.in_interface_, interface);
    static_ = std::exchange(lowering.in_static_, is_static);
    class_ = std::exchange(lowering.in_class_, true);
    receivers_.swap(lowering.receivers_);
    labels_.swap(lowering.labels_);
    parameters_.swap(lowering.constructor_parameters_);
    before_.swap(lowering.before_);
  }
  ~Outer() {
    lowering_.scope_ = std::move(scope_);
    lowering_.type_name_ = std::move(name_);
    lowering_.in_interface_ = interface_;
    lowering_.in_static_ = static_;
    lowering_.in_class_ = class_;
    receivers_.swap(lowering_.receivers_);
    labels_.swap(lowering_.labels_);
    parameters_.swap(lowering_.constructor_parameters_);
    before_.swap(lowering_.before_);
  }
  Outer(const Outer&) = delete;
  Outer& operator=(const Outer&) = delete;

  KotlinLowering& lowering_;
  std::string scope_, name_;
  bool interface_, static_, class_;
  std::vector<StringId> receivers_;
  std::vector<Labelled> labels_;
  std::unordered_set<std::string_view> parameters_;
  Children before_;
};

// … in a text too: the grammar takes "$name" for a part of it.
bool KotlinLowering::mentions(Index i, const std::unordered_set<std::string_view>& names) const {
  if (names.empty()) return false;
  auto is_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  for (Index at = i; at < tree_[i].after; ++at) {
    if (symbol(at) == kotlin::kIdentifier && names.contains(text(at))) return true;
    if (symbol(at) != kotlin::kStringLiteral && symbol(at) != kotlin::kMultilineStringLiteral) continue;
    const std::string_view written = text(at);
    for (size_t sign = written.find('$'); sign != std::string_view::npos; sign = written.find('$', sign + 1)) {
      size_t end = sign + 1;
      while (end < written.size() && is_word(written[end])) ++end;
      if (names.contains(written.substr(sign + 1, end - sign - 1))) return true;
    }
  }
  return false;
}

bool KotlinLowering::mentions_constructor_parameter(Index i) const {
  return mentions(i, constructor_parameters_);
}

// `by expression`: a field of the object, whose name no other can have, that what is not the class's own is asked of.
void KotlinLowering::delegate(Index delegation, NodeId base, Children& out, Children& statements) {
  Index given = last_named(delegation);
  if (given == kAbsent || base == kNone) return;
  if (symbol(given) == kotlin::kCallExpression) {
    // (The grammar may take the class's body for a lambda.)
    const CallParts parts = parts_of_call(given);
    if (parts.lambda != kAbsent) {
      if (parts.arguments != kAbsent || parts.callee == kAbsent) return;
      given = parts.callee;
    }
  }
  const StringId name = intern("by " + std::string(builder_.unit().strings[builder_.at(base).text]));
  NodeId self = make(NodeKind::kThis, given);
  NodeId target = make(NodeKind::kMember, given, {self}, {.text = name});
  NodeId value = whole_expression(given);
  statements.push_back(make(NodeKind::kAssign, given, {target, value}, {.text = intern("=")}));
  out.push_back(make(NodeKind::kField, given, {}, {.text = name, .type = base, .flags = kConst | kOwn}));
}

void KotlinLowering::bases(Index i, Children& out, Children* super_arguments, Children* statements) {
  Index list = child(i, kotlin::kDelegationSpecifiers);
  if (list == kAbsent) return;
  Children delegates;
  for (Index specifier : named(list)) {
    if (symbol(specifier) != kotlin::kDelegationSpecifier) continue;
    Index what = last_named(specifier);
    if (what == kAbsent) continue;
    Index of = what;
    if (symbol(what) == kotlin::kConstructorInvocation || symbol(what) == kotlin::kExplicitDelegation) {
      of = first_named(what);
    }
    if (of == kAbsent) continue;
    if (NodeId base = type(of); base != kNone) {
      out.push_back(make(NodeKind::kBase, of, {}, {.type = base}));
    }
    if (symbol(what) == kotlin::kConstructorInvocation && super_arguments != nullptr) {
      arguments(child(what, kotlin::kValueArguments), *super_arguments);
    }
    if (symbol(what) == kotlin::kExplicitDelegation && statements != nullptr)
      delegate(what, type(of), delegates, *statements);
  }
  out.insert(out.end(), delegates.begin(), delegates.end());
}

// class A : B by c { … }: the grammar may take the body for a lambda that is given to `c`.
Tree::Index KotlinLowering::body_behind_delegate(Index i) const {
  Index list = child(i, kotlin::kDelegationSpecifiers);
  if (list == kAbsent || child(i, kotlin::kClassBody) != kAbsent) return kAbsent;
  Index last = last_named(list);
  last = last == kAbsent || symbol(last) != kotlin::kDelegationSpecifier ? kAbsent : last_named(last);
  if (last == kAbsent || symbol(last) != kotlin::kExplicitDelegation) return kAbsent;
  Index call = last_named(last);
  if (call == kAbsent || symbol(call) != kotlin::kCallExpression) return kAbsent;
  const CallParts parts = parts_of_call(call);
  return parts.lambda == kAbsent ? kAbsent : child(parts.lambda, kotlin::kLambdaLiteral);
}

void KotlinLowering::type_definition(Index i, Children& out) {
  uint16_t flags = modifiers(i);
  if (has_word(i, kotlin::kInterfaceWord)) flags |= kInterface;
  bool is_object = symbol(i) == kotlin::kObjectDeclaration;
  out.push_back(
      class_like(i, identifier_text(field(i, kotlin::kNameField)), flags & static_cast<uint16_t>(~kConst), is_object));
  annotate_from(i, out.back());
}

// The primary constructor sets the properties among its parameters, then runs what the body says, in its order.
NodeId KotlinLowering::class_like(Index i, std::string_view simple, uint16_t flags, bool is_object) {
  std::string whole = qualified(simple);
  Outer outer(*this, whole, std::string(simple), (flags & kInterface) != 0, is_object);
  Children parts, super_arguments, fields, parameters, statements, rest;
  Index primary = child(i, kotlin::kPrimaryConstructor);
  Index list = primary == kAbsent ? kAbsent : child(primary, kotlin::kClassParameters);
  if (list != kAbsent) class_parameters(list, fields, parameters, statements);
  bases(i, parts, &super_arguments, is_object ? nullptr : &statements);
  if (!super_arguments.empty()) {
    super_arguments.insert(super_arguments.begin(), make(NodeKind::kSuper, i));
    NodeId called = make(NodeKind::kCall, i, super_arguments);
    statements.insert(statements.begin(), make(NodeKind::kExpression, i, {called}));
  }
  statements.insert(statements.begin(), before_.begin(), before_.end());
  before_.clear();
  if (Index body = child(i, kotlin::kEnumClassBody); body != kAbsent) members(body, rest, &statements);
  if (Index body = child(i, kotlin::kClassBody); body != kAbsent) members(body, rest, &statements);
  if (Index body = body_behind_delegate(i); body != kAbsent) members(body, rest, &statements);
  parts.insert(parts.end(), fields.begin(), fields.end());
  if (list != kAbsent || !statements.empty()) {
    Index where = list != kAbsent ? list : i;
    if (is_object) {
      parts.insert(parts.end(), rest.begin(), rest.end());
      parts.push_back(make(NodeKind::kBlock, where, statements, {.flags = kStatic}));
      rest.clear();
    } else {
      Children function_parts = parameters;
      function_parts.push_back(make(NodeKind::kBlock, where, statements));
      parts.push_back(make(NodeKind::kFunction, where, function_parts,
                           {.text = intern(simple), .text2 = intern(qualified(simple)), .flags = kConstructor}));
    }
  }
  parts.insert(parts.end(), rest.begin(), rest.end());
  if (is_private(i)) flags |= kOwn;
  return make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(whole), .flags = flags});
}

void KotlinLowering::class_parameters(Index list, Children& fields, Children& out, Children& statements) {
  for (Index c : named(list)) {
    if (symbol(c) != kotlin::kClassParameter) continue;
    Index called = child(c, kotlin::kIdentifier), of = kAbsent, initial = kAbsent;
    bool equals = false;
    for (Index part : tree_.children(c)) {
      if (symbol(part) == kotlin::kEquals) equals = true;
      if (!tree_[part].named || symbol(part) == kotlin::kComment || symbol(part) == kotlin::kModifiers) continue;
      if (equals) initial = part;
      if (!equals && is_type(part)) of = part;
    }
    if (called == kAbsent) continue;
    constructor_parameters_.insert(text(called));
    StringId name_text = intern(identifier_text(called));
    NodeId of_node = type(of);
    Children value;
    if (initial != kAbsent) value.push_back(whole_expression(initial));
    Index modifier_list = child(c, kotlin::kModifiers);
    bool variadic = modifier_list != kAbsent && text(modifier_list).find("vararg") != std::string_view::npos;
    NodeId made = make(NodeKind::kParameter, c, value,
                       {.text = name_text, .type = of_node, .flags = static_cast<uint16_t>(variadic ? kVariadic : 0)});
    annotate_from(c, made);
    out.push_back(made);
    bool is_val = has_word(c, kotlin::kValWord);
    if (!is_val && !has_word(c, kotlin::kVarWord)) continue;
    NodeId kept = make(NodeKind::kField, c, {},
                       {.text = name_text, .type = of_node, .flags = static_cast<uint16_t>(is_val ? kConst : 0)});
    annotate_from(c, kept);
    fields.push_back(kept);
    NodeId self = make(NodeKind::kThis, called);
    NodeId target = make(NodeKind::kMember, called, {self}, {.text = name_text});
    // Behind the declaration of what it names.
    NodeId given = make_over(NodeKind::kName, tree_[c].end, tree_[c].end, {}, {.text = name_text});
    statements.push_back(make(NodeKind::kAssign, c, {target, given}, {.text = intern("=")}));
  }
}

void KotlinLowering::members(Index body, Children& out, Children* constructor_body) {
  for (Index c : named(body)) member(c, out, constructor_body);
}

void KotlinLowering::member(Index c, Children& out, Children* constructor_body) {
  switch (symbol(c)) {
    case kotlin::kPropertyDeclaration: property(c, out, constructor_body); return;
    case kotlin::kEnumEntry: enum_entry(c, out); return;
    case kotlin::kCompanionObject: {
      bool outer_static = std::exchange(in_static_, true);
      Children initial;
      if (Index body = child(c, kotlin::kClassBody); body != kAbsent) members(body, out, &initial);
      if (!initial.empty()) out.push_back(make(NodeKind::kBlock, c, initial, {.flags = kStatic}));
      in_static_ = outer_static;
      return;
    }
    case kotlin::kAnonymousInitializer: {
      Index body = child(c, kotlin::kBlock);
      if (body == kAbsent) return;
      bool outer_class = std::exchange(in_class_, false);
      if (constructor_body != nullptr) {
        statements_of(body, {}, *constructor_body);
      } else {
        out.push_back(block(body, {}));
      }
      in_class_ = outer_class;
      return;
    }
    default: break;
  }
  Children pieces, loose;
  if (!lower_declaration(c, pieces)) anything(c, pieces);
  for (NodeId piece : pieces) {
    switch (builder_.at(piece).kind) {
      case NodeKind::kField:
      case NodeKind::kFunction:
      case NodeKind::kType:
      case NodeKind::kBlock: out.push_back(piece); break;
      default: loose.push_back(piece);
    }
  }
  if (!loose.empty()) out.push_back(make(NodeKind::kBlock, c, {make(NodeKind::kUnknown, c, loose)}));
}

void KotlinLowering::enum_entry(Index i, Children& out) {
  Index list = child(i, kotlin::kValueArguments), body = child(i, kotlin::kClassBody);
  Children outer;
  outer.swap(before_);
  NodeId of = make(NodeKind::kTypeName, i, {}, {.text = intern(type_name_)});
  Children initial;
  if (list != kAbsent || body != kAbsent) {
    Children parts;
    arguments(list, parts);
    if (body != kAbsent) parts.push_back(anonymous_type(i, body, nullptr, type_name_));
    NodeId made = make(NodeKind::kNew, i, parts, {.type = of});
    initial.push_back(before_.empty() ? made : wrapped(i, std::move(before_), made));
    before_.clear();
  }
  before_.swap(outer);
  NodeId made =
      make(NodeKind::kField, i, initial,
           {.text = intern(identifier_text(child(i, kotlin::kIdentifier))), .type = of, .flags = kStatic | kConst});
  annotate_from(i, made);
  out.push_back(made);
}

// `i` may say the bases; `given` gets what is handed to the constructor of one. `extended` is one that is not written.
NodeId KotlinLowering::anonymous_type(Index i, Index body, Children* given, std::string_view extended) {
  Children parts;
  bases(i, parts, given);
  if (!extended.empty()) {
    const NodeId of = make(NodeKind::kTypeName, i, {}, {.text = intern(extended)});
    parts.push_back(make(NodeKind::kBase, i, {}, {.type = of}));
  }
  std::string whole = qualified("$" + std::to_string(++anonymous_count_));
  Outer outer(*this, whole, std::string(), false, false);
  Children statements;
  members(body, parts, &statements);
  if (!statements.empty()) parts.push_back(make(NodeKind::kBlock, body, statements));
  return make(NodeKind::kType, body, parts, {.text2 = intern(whole), .flags = kAnonymous});
}

NodeId KotlinLowering::object_literal(Index i) {
  Index body = child(i, kotlin::kClassBody);
  if (body == kAbsent) return unknown(i);
  Children parts;
  NodeId defined = anonymous_type(i, body, &parts);
  NodeId of = kNone;
  const Node& made = builder_.at(defined);
  if (made.child_count > 0) {
    const Node& first = builder_.at(builder_.unit().children[made.first_child]);
    if (first.kind == NodeKind::kBase) of = first.type;
  }
  if (of == kNone) of = make(NodeKind::kTypeName, i, {}, {.text = intern("Object")});
  parts.push_back(defined);
  return make(NodeKind::kNew, i, parts, {.type = of});
}

NodeId KotlinLowering::secondary_constructor(Index i) {
  Children outer;
  outer.swap(before_);
  bool outer_class = std::exchange(in_class_, false);
  Children parts, statements;
  parameters(child(i, kotlin::kFunctionValueParameters), parts);
  if (Index delegation = child(i, kotlin::kConstructorDelegationCall); delegation != kAbsent) {
    bool super = has_word(delegation, kotlin::kSuperWord);
    Children called{make(super ? NodeKind::kSuper : NodeKind::kThis, delegation)};
    arguments(child(delegation, kotlin::kValueArguments), called);
    statements.insert(statements.end(), before_.begin(), before_.end());
    before_.clear();
    NodeId made = make(NodeKind::kCall, delegation, called);
    statements.push_back(make(NodeKind::kExpression, delegation, {made}));
  }
  if (Index body = child(i, kotlin::kBlock); body != kAbsent) statements_of(body, {}, statements);
  parts.push_back(make(NodeKind::kBlock, i, statements));
  in_class_ = outer_class;
  before_.swap(outer);
  NodeId made = make(NodeKind::kFunction, i, parts,
                     {.text = intern(type_name_), .text2 = intern(qualified(type_name_)), .flags = kConstructor});
  annotate_from(i, made);
  return made;
}

}  // namespace vitrine::source
