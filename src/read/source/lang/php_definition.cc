#include <algorithm>
#include <utility>

#include "read/source/lang/php_lowering.h"

namespace vitrine::source::php {

namespace {

std::string_view without_dollar(std::string_view name) {
  if (name.starts_with('$')) name.remove_prefix(1);
  return name;
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

}  // namespace

// A name from the root, with '.' between its parts; an unqualified or relative one as written.
std::string PhpLowering::dotted(const Item& item) const {
  std::string_view written = text_or_empty(item);
  std::string out;
  if (written.starts_with("namespace\\")) {
    out = scopes_.empty() || scopes_.front().empty() ? std::string() : scopes_.front() + ".";
    written.remove_prefix(10);
  }
  if (written.starts_with('\\')) written.remove_prefix(1);
  for (char c : written) out.push_back(c == '\\' ? '.' : c);
  return out;
}

NodeId PhpLowering::function(const Item& item, std::string_view name, uint16_t flags, Nodes* properties) {
  std::string own(name);
  std::string whole = own.empty() ? std::string() : qualified(own);
  ++functions_;
  scopes_.push_back(own);
  // (An arrow function shares the variables of what it stands in.)
  const bool shares = item.kind == kArrowFunction;
  const int nested = std::exchange(nested_, shares ? nested_ + 1 : 0);
  const std::string_view around = shares ? around_ : std::exchange(around_, text(item));
  std::map<std::string, Item> references = references_;
  std::set<std::string> globals;
  if (!shares) {
    references_.clear();
    globals.swap(globals_);
  }
  std::vector<NodeId> head, fields;
  NodeId type = kNone, made = kNone;
  {
    Items items(*this, item);
    type = type_of(items.with_field(kReturnTypeField));
    Nodes children(*this);
    Items list(*this, items.with_field(kParametersField));
    for (size_t i = 0; i < list.size(); ++i) {
      bool is_parameter = list[i].kind == kSimpleParameter || list[i].kind == kVariadicParameter ||
                          list[i].kind == kPropertyPromotionParameter;
      if (is_parameter) children.push(parameter(list[i], head, properties != nullptr ? &fields : nullptr));
    }
    Item body = items.with_field(kBodyField);
    std::vector<NodeId> said = head;
    if (const Item used = items.with_kind(kAnonymousFunctionUseClause)) {
      if (const NodeId outside = used_by_reference(used); outside != kNone) said.insert(said.begin(), outside);
    }
    {
      Nodes inner(*this);
      if (body && body.kind == kCompoundStatement) {
        statements(body, inner);
      } else if (body) {
        NodeId value = expression(body);
        inner.push(add(NodeKind::kReturn, body, {value}));
      }
      said.insert(said.end(), inner.span().begin(), inner.span().end());
    }
    if (!shares && !globals_.empty()) said.insert(said.begin(), variables_outside(body));
    NodeId block = kNone;
    {
      Nodes inner(*this);
      for (NodeId id : said) inner.push(id);
      block = add(NodeKind::kBlock, body ? body : item, inner);
    }
    children.push(block);
    made = add(NodeKind::kFunction, item, children, own);
    if (!body) flags |= kNoBody;
  }
  scopes_.pop_back();
  --functions_;
  nested_ = nested;
  around_ = around;
  if (!shares) {
    references_ = std::move(references);
    globals_ = std::move(globals);
  }
  StringId whole_id = intern(whole);
  at(made).text2 = whole_id;
  at(made).type = type;
  at(made).flags = flags;
  attributes(item, made);
  for (NodeId field : fields) {
    if (properties != nullptr) properties->push(field);
  }
  return made;
}

// `function () use (&$count)`: what it sets is the variable of what stands around it. kNone where it shares none.
NodeId PhpLowering::used_by_reference(const Item& clause) {
  Items items(*this, clause);
  Nodes names(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kByRef) continue;
    if (const Item name = Items(*this, items[i]).first_named()) names.push(add(NodeKind::kName, name, {}, text(name)));
  }
  return names.span().empty() ? kNone : add(NodeKind::kUnknown, clause, names, "nonlocal");
}

// The file's variables that the function asks $GLOBALS for.
NodeId PhpLowering::variables_outside(const Item& body) {
  Nodes names(*this);
  for (const std::string& variable : globals_) names.push(add(NodeKind::kName, body, {}, variable));
  return add(NodeKind::kUnknown, body, names, "global");
}

// A parameter that declares a property sets it at the head of the body.
NodeId PhpLowering::parameter(const Item& item, std::vector<NodeId>& head, std::vector<NodeId>* properties) {
  Items items(*this, item);
  Item name = items.with_field(kNameField);
  if (name.kind == kByRef) name = Items(*this, name).first_named();
  NodeId initial = expression_or_none(items.with_field(kDefaultValueField));
  NodeId type = type_of(items.with_field(kTypeField));
  NodeId made = add_optional(NodeKind::kParameter, item, initial, text_or_empty(name));
  at(made).type = type;
  if (item.kind == kVariadicParameter) at(made).flags = kVariadic;
  if (items.with_kind(kReferenceModifier)) at(made).flags |= kPointer;
  attributes(item, made);
  if (item.kind != kPropertyPromotionParameter || properties == nullptr) return made;
  std::string_view property = without_dollar(text_or_empty(name));
  NodeId field = add(NodeKind::kField, item, {}, property);
  at(field).type = type;
  if (is_private(items)) at(field).flags = kOwn;
  properties->push_back(field);
  NodeId target = add(NodeKind::kMember, item, {add(NodeKind::kThis, item, {})}, property);
  NodeId source = add(NodeKind::kName, item, {}, text_or_empty(name));
  head.push_back(add(NodeKind::kAssign, item, {target, source}, "="));
  return made;
}

// Classes, interfaces, traits and enumerations.
NodeId PhpLowering::class_definition(const Item& item, std::string_view name) {
  std::string own(name);
  std::string whole = own.empty() ? std::string() : qualified(own);
  bool outer = has_this_;
  uint16_t flags = 0;
  if (item.kind == kInterfaceDeclaration) flags |= kInterface;
  if (item.kind == kEnumDeclaration) flags |= kEnum;
  if (own.empty()) flags |= kAnonymous;
  const bool around_trait = std::exchange(in_trait_, item.kind == kTraitDeclaration);
  scopes_.push_back(own);
  classes_.push_back(own);
  NodeId made = kNone;
  {
    Items items(*this, item);
    if (items.with_kind(kAbstractModifier)) flags |= kAbstract;
    Nodes children(*this);
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].kind != kBaseClause && items[i].kind != kClassInterfaceClause) continue;
      Items bases(*this, items[i]);
      for (size_t k = 0; k < bases.size(); ++k) {
        if (bases[k].named && bases[k].kind != kErrorSymbol) children.push(base(bases[k]));
      }
    }
    members(items.with_field(kBodyField), children);
    made = add(NodeKind::kType, item, children, own);
  }
  classes_.pop_back();
  scopes_.pop_back();
  has_this_ = outer;
  in_trait_ = around_trait;
  StringId whole_id = intern(whole);
  at(made).text2 = whole_id;
  at(made).flags = flags;
  attributes(item, made);
  return made;
}

NodeId PhpLowering::base(const Item& item) {
  NodeId type = add(NodeKind::kTypeName, item, {}, dotted(item));
  NodeId made = add(NodeKind::kBase, item, {});
  at(made).type = type;
  return made;
}

// A trait's members are inherited like those of a base.
void PhpLowering::members(const Item& body, Nodes& out) {
  Items items(*this, body);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kUseDeclaration) continue;
    Items traits(*this, items[i]);
    for (size_t k = 0; k < traits.size(); ++k) {
      if (traits[k].kind == kNameSymbol || traits[k].kind == kQualifiedName) out.push(base(traits[k]));
    }
  }
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].named) member_declaration(items[i], out);
  }
}

void PhpLowering::member_declaration(const Item& item, Nodes& out) {
  switch (item.kind) {
    case kConstDeclaration: constants(item, NodeKind::kField, out); return;
    case kPropertyDeclaration: fields_of(item, out); return;
    case kEnumCase: {
      Items items(*this, item);
      NodeId value = expression_or_none(items.with_field(kValueField));
      const std::string name(text_or_empty(items.with_field(kNameField)));
      // (A case without a value is like no other.)
      if (value == kNone && !classes_.empty())
        value = literal(LiteralKind::kString, item, classes_.back() + "::" + name);
      NodeId made = add_optional(NodeKind::kField, item, value, name);
      at(made).flags = static_cast<uint16_t>(kStatic | kConst);
      out.push(made);
      return;
    }
    case kMethodDeclaration: {
      uint16_t flags = 0;
      std::string name;
      {
        Items items(*this, item);
        name = text_or_empty(items.with_field(kNameField));
        if (items.with_kind(kStaticModifier)) flags |= kStatic;
        if (items.with_kind(kAbstractModifier)) flags |= kAbstract;
        if (is_private(items)) flags |= kPrivate;
      }
      bool constructs = lower_case(name) == "__construct";
      if (constructs) flags |= kConstructor;
      has_this_ = (flags & kStatic) == 0;
      std::vector<NodeId> made;
      {
        Nodes properties(*this);
        NodeId method = function(item, name, flags, constructs ? &properties : nullptr);
        made.assign(properties.span().begin(), properties.span().end());
        made.push_back(method);
      }
      for (NodeId id : made) out.push(id);
      return;
    }
    case kErrorSymbol: out.push(add(NodeKind::kBlock, item, {unknown(item)})); return;
    default: return;
  }
}

// (What a trait calls private belongs to the classes that use it.)
bool PhpLowering::is_private(const Items& items) {
  const Item how = items.with_kind(kVisibilityModifier);
  return how && !in_trait_ && lower_case(text(how)) == "private";
}

void PhpLowering::fields_of(const Item& item, Nodes& out) {
  Items items(*this, item);
  NodeId type = type_of(items.with_field(kTypeField));
  uint16_t flags = 0;
  if (items.with_kind(kStaticModifier)) flags |= kStatic;
  if (items.with_kind(kReadonlyModifier)) flags |= kConst;
  if (is_private(items)) flags |= kOwn;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind != kPropertyElement) continue;
    Items parts(*this, items[i]);
    NodeId initial = expression_or_none(parts.with_field(kDefaultValueField));
    NodeId made =
        add_optional(NodeKind::kField, items[i], initial, without_dollar(text_or_empty(parts.with_field(kNameField))));
    at(made).type = type;
    at(made).flags = flags;
    attributes(item, made);
    out.push(made);
  }
}

void PhpLowering::attributes(const Item& item, NodeId owner) {
  Items items(*this, item);
  Items groups(*this, items.with_field(kAttributesField));
  for (size_t i = 0; i < groups.size(); ++i) {
    Items list(*this, groups[i]);
    for (size_t k = 0; k < list.size(); ++k) {
      if (list[k].kind != kAttributeSymbol) continue;
      Items parts(*this, list[k]);
      Nodes children(*this);
      if (Item given = parts.with_field(kParametersField)) arguments(given, children);
      annotate(owner, add(NodeKind::kAnnotation, list[k], children, dotted(parts.first_named())));
    }
  }
}

NodeId PhpLowering::type_of(const Item& item) {
  return item ? type_name(item) : kNone;
}

// Of a union, the first that is not null.
NodeId PhpLowering::type_name(const Item& item) {
  switch (item.kind) {
    case kOptionalType:
    case kUnionType:
    case kIntersectionType:
    case kDisjunctiveNormalFormType: {
      Items items(*this, item);
      for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].named && lower_case(text(items[i])) != "null") return type_name(items[i]);
      }
      return kNone;
    }
    case kNamedType: {
      std::string name = dotted(item);
      std::string lower = lower_case(name);
      bool own = lower == "self" || lower == "static";
      if (own && !classes_.empty() && !classes_.back().empty()) name = classes_.back();
      return add(NodeKind::kTypeName, item, {}, name);
    }
    default: {
      std::string name = lower_case(text(item));
      // These say nothing of what can be done with a value.
      if (name == "array" || name == "mixed" || name == "iterable" || name == "callable" || name == "object") {
        return kNone;
      }
      return add(NodeKind::kTypeName, item, {}, name);
    }
  }
}

}  // namespace vitrine::source::php
