#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {

// A property's name where it is constant; empty for a computed one.
std::string JavaScriptLowering::key_text(const Item& key) {
  switch (key.kind) {
    case kString: return string_value(key);
    case kNumber: {
      std::optional<Number> value = number_value(text(key));
      return value ? value->text : std::string(text(key));
    }
    case kComputedName: {
      Item inner = Items(*this, key).first_named();
      return inner.kind == kString ? string_value(inner) : std::string();
    }
    default: return std::string(text_or_empty(key));
  }
}

// A name with its members ("a.b.c"); false for any other expression.
bool JavaScriptLowering::dotted(const Item& item, std::string& name) {
  std::vector<Item> members;
  Item base = item;
  while (base.kind == kMemberExpression || base.kind == kNestedIdentifier || base.kind == kNestedTypeIdentifier) {
    Items items(*this, base);
    Item last;
    for (size_t i = 0; i < items.size(); ++i) {
      if (items[i].named && items[i].kind != kErrorSymbol) last = items[i];
    }
    Item first = items.first_named();
    if (!last || first.index == last.index) return false;
    members.push_back(last);
    base = first;
  }
  if (base.kind != kIdentifier && base.kind != kTypeIdentifier && base.kind != kThisSymbol &&
      base.kind != kPredefinedType) {
    return false;
  }
  name = text(base);
  for (size_t i = members.size(); i-- > 0;) {
    name += '.';
    name += text(members[i]);
  }
  return true;
}

NodeId JavaScriptLowering::decorator(const Item& item) {
  Item what = Items(*this, item).first_named();
  std::string name;
  Nodes children(*this);
  if (what.kind == kCallExpression) {
    Items parts(*this, what);
    Item callee = parts.with_field(kFunctionField);
    Item list = parts.with_field(kArgumentsField);
    if (callee && !dotted(callee, name)) children.push(expression(callee));
    if (list) arguments(list, children);
  } else if (what && !dotted(what, name)) {
    children.push(expression(what));
  }
  return add(NodeKind::kAnnotation, item, children, name);
}

std::vector<NodeId> JavaScriptLowering::decorators_of(const Item& item) {
  std::vector<NodeId> made;
  Items items(*this, item);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kDecorator) made.push_back(decorator(items[i]));
  }
  return made;
}

NodeId JavaScriptLowering::function(const Item& item, const Callable& callable) {
  Items items(*this, item);
  std::string own(callable.name);
  std::string whole = own.empty() ? std::string() : qualified(own);
  Scope* outer = scope_;
  Scope scope;
  if (auto given = modules_of_.find(item.index); given != modules_of_.end()) scope.modules = std::move(given->second);
  scope_ = &scope;
  scopes_.push_back(own);
  Nodes children(*this);
  NodeId type = type_of(items, kReturnTypeField);
  Item list = items.with_field(kParametersField);
  Item single = items.with_field(kParameterField);
  if (list) parameters(list, scope, callable, children);
  if (single) children.push(add(NodeKind::kParameter, single, {}, text(single)));
  Item body = items.with_field(kBodyField);
  function_body(body, children);
  scopes_.pop_back();
  scope_ = outer;
  NodeId made = add(NodeKind::kFunction, item, children, own);
  at(made).text2 = intern(whole);
  at(made).type = type;
  at(made).flags = static_cast<uint16_t>(callable.flags | (body ? 0 : kNoBody));
  return made;
}

// The head (names of patterns, hoisted variables) is known only when the body has been read.
void JavaScriptLowering::function_body(const Item& body, Nodes& children) {
  std::vector<NodeId> lowered;
  {
    Nodes inner(*this);
    if (body.kind == kStatementBlock) {
      statements(body, inner);
    } else if (body) {
      NodeId value = last_of_sequence(body, inner);
      inner.push(add(NodeKind::kReturn, body, {value}));
    }
    lowered.assign(inner.span().begin(), inner.span().end());
  }
  NodeId block = kNone;
  {
    Nodes whole(*this);
    for (NodeId id : scope_->head) whole.push(id);
    for (NodeId id : lowered) whole.push(id);
    block = add(NodeKind::kBlock, body, whole);
  }
  children.push(block);
}

void JavaScriptLowering::parameters(const Item& list, Scope& scope, const Callable& callable, Nodes& out) {
  Items items(*this, list);
  size_t place = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named || items[i].kind == kErrorSymbol) continue;
    const size_t at_place = place++;
    const Item named =
        items[i].kind == kRequiredParameter ? Items(*this, items[i]).with_field(kPatternField) : items[i];
    if (at_place < scope.modules.size() && !scope.modules[at_place].empty() && named.kind == kIdentifier) {
      NodeId given = import_value(named, scope.modules[at_place]);
      NodeId module = add(NodeKind::kDeclare, named, {given}, text(named));
      at(module).flags |= kConst;
      scope.head.push_back(module);
      continue;
    }
    NodeId made = parameter(items[i], scope, callable);
    if (made != kNone) out.push(made);
  }
}

NodeId JavaScriptLowering::parameter(const Item& item, Scope& scope, const Callable& callable) {
  Item pattern = item, value;
  NodeId type = kNone;
  std::vector<NodeId> decorators;
  bool is_property = false;
  if (item.kind == kRequiredParameter || item.kind == kOptionalParameter) {
    Items items(*this, item);
    pattern = items.with_field(kPatternField);
    if (!pattern) pattern = items.with_field(kNameField);
    value = items.with_field(kValueField);
    type = type_of(items, kTypeField);
    is_property = items.with_kind(kAccessibilityModifier) || items.has_token("readonly");
    decorators = decorators_of(item);
  } else if (item.kind == kAssignmentPattern) {
    Items items(*this, item);
    pattern = items.with_field(kLeftField);
    value = items.with_field(kRightField);
  }
  if (pattern.kind == kThisSymbol) return kNone;
  uint16_t flags = 0;
  if (pattern.kind == kRestPattern) {
    flags = kVariadic;
    pattern = Items(*this, pattern).first_named();
  }
  std::string name(text_or_empty(pattern));
  if (pattern.kind == kObjectPattern || pattern.kind == kArrayPattern) {
    name = "@" + std::to_string(pattern.begin);
    NodeId source = add(NodeKind::kName, pattern, {}, name);
    Nodes names(*this);
    bind(pattern, source, {}, names);
    scope.head.insert(scope.head.end(), names.span().begin(), names.span().end());
  }
  NodeId initial = expression_or_none(value);
  NodeId made = add_optional(NodeKind::kParameter, item, initial, name);
  at(made).type = type;
  at(made).flags = flags;
  for (NodeId annotation : decorators) annotate(made, annotation);
  if (is_property && callable.properties != nullptr) {
    NodeId field = add(NodeKind::kField, item, {}, name);
    at(field).type = type;
    callable.properties->push_back(field);
    NodeId target = add(NodeKind::kMember, item, {add(NodeKind::kThis, item, {})}, name);
    NodeId source = add(NodeKind::kName, item, {}, name);
    scope.head.push_back(add(NodeKind::kAssign, item, {target, source}, "="));
  }
  return made;
}

// What decorators are given is evaluated where the class is defined.
void JavaScriptLowering::decorated_by(const std::vector<NodeId>& annotations, const Item& item, Nodes& out) {
  std::vector<NodeId> given;
  for (NodeId annotation : annotations) {
    for (uint32_t i = 0; i < unit().child_count(annotation); ++i) given.push_back(unit().child(annotation, i));
  }
  if (given.empty()) return;
  NodeId block = kNone;
  {
    Nodes lines(*this);
    for (NodeId value : given) lines.push(add(NodeKind::kExpression, item, {value}));
    block = add(NodeKind::kBlock, item, lines);
  }
  out.push(block);
}

NodeId JavaScriptLowering::class_definition(const Item& item, std::string_view name,
                                            const std::vector<NodeId>& decorators) {
  std::string own(name);
  std::string whole = own.empty() ? std::string() : qualified(own);
  std::vector<NodeId> annotations = decorators;
  std::vector<NodeId> of_itself = decorators_of(item);
  annotations.insert(annotations.end(), of_itself.begin(), of_itself.end());
  Scope* outer = scope_;
  Scope scope;
  scope_ = &scope;
  Items items(*this, item);
  Nodes children(*this);
  Item heritage = items.with_kind(kClassHeritage);
  if (heritage) bases(heritage, children);
  scopes_.push_back(own);
  decorated_by(annotations, item, children);
  Item body = items.with_field(kBodyField);
  if (body) class_members(body, children);
  scopes_.pop_back();
  scope_ = outer;
  NodeId made = add(NodeKind::kType, item, children, own);
  at(made).text2 = intern(whole);
  if (item.kind == kAbstractClassDeclaration) at(made).flags |= kAbstract;
  if (own.empty()) at(made).flags |= kAnonymous;
  for (NodeId annotation : annotations) annotate(made, annotation);
  return made;
}

// JavaScript: `extends value`; TypeScript: clauses.
void JavaScriptLowering::bases(const Item& heritage, Nodes& out) {
  Items items(*this, heritage);
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    if (!item.named) continue;
    if (item.kind == kExtendsClause) {
      Items parts(*this, item);
      Item value = parts.with_field(kValueField);
      if (value) out.push(base(value, parts.with_field(kTypeArgumentsField)));
    } else if (item.kind == kImplementsClause) {
      Items types(*this, item);
      for (size_t k = 0; k < types.size(); ++k) {
        if (types[k].named) out.push(base(types[k], {}));
      }
    } else if (item.kind != kErrorSymbol) {
      out.push(base(item, {}));
    }
  }
}

NodeId JavaScriptLowering::base(const Item& item, const Item& arguments) {
  // `PassportStrategy(Strategy)`: a mixin gives a class that extends the one that it is given, and hands all arguments
  // on to it (TypeScript asks that of mixins, error 2545). What else such a call may give is not known here.
  if (item.kind == kCallExpression) {
    Items parts(*this, item);
    Item list = parts.with_field(kArgumentsField);
    if (list) {
      Items given(*this, list);
      for (size_t i = 0; i < given.size(); ++i) {
        if (!given[i].named) continue;
        if (given[i].kind == kIdentifier && std::isupper(static_cast<unsigned char>(text(given[i])[0])) != 0)
          return base(given[i], arguments);
        break;
      }
    }
  }
  NodeId type = constructed_type(item, arguments);
  NodeId made = add(NodeKind::kBase, item, {});
  at(made).type = type;
  return made;
}

void JavaScriptLowering::class_members(const Item& body, Nodes& out) {
  Items items(*this, body);
  std::vector<NodeId> decorators;  // TypeScript's stand before their member
  for (size_t i = 0; i < items.size(); ++i) {
    Item item = items[i];
    NodeId made = kNone;
    std::vector<NodeId> properties;
    switch (item.kind) {
      case kDecorator: decorators.push_back(decorator(item)); continue;
      case kMethodDefinition:
      case kMethodSignature:
      case kAbstractMethodSignature: made = method(item, &properties); break;
      case kFieldDefinition:
      case kPublicFieldDefinition: made = field(item); break;
      case kClassStaticBlock: {
        Item inner = Items(*this, item).with_field(kBodyField);
        made = block(inner);
        break;
      }
      case kErrorSymbol: {
        NodeId lost = unknown(item);
        made = add(NodeKind::kBlock, item, {lost});
        break;
      }
      default: continue;
    }
    for (NodeId property : properties) out.push(property);
    out.push(made);
    for (NodeId annotation : decorators) annotate(made, annotation);
    decorators.clear();
  }
}

NodeId JavaScriptLowering::method(const Item& item, std::vector<NodeId>* properties) {
  std::string name;
  uint16_t flags = 0;
  std::vector<NodeId> decorators = decorators_of(item);
  {
    Items items(*this, item);
    name = key_text(items.with_field(kNameField));
    if (items.has_token("static")) flags |= kStatic;
    if (items.has_token("get")) flags |= kGetter;
    if (items.has_token("set") && name != "set") name = "set_" + name;  // called where the property is assigned
    if (item.kind == kAbstractMethodSignature) flags |= kAbstract;
  }
  if (name == "constructor" && (flags & kStatic) == 0) flags |= kConstructor;
  Callable callable{.name = name, .flags = flags};
  if ((flags & kConstructor) != 0) callable.properties = properties;
  NodeId made = function(item, callable);
  for (NodeId annotation : decorators) annotate(made, annotation);
  return made;
}

NodeId JavaScriptLowering::field(const Item& item) {
  Items items(*this, item);
  Item key = items.with_field(kNameField);
  if (!key) key = items.with_field(kPropertyField);
  NodeId type = type_of(items, kTypeField);
  std::vector<NodeId> decorators = decorators_of(item);
  NodeId initial = expression_or_none(items.with_field(kValueField));
  NodeId made = add_optional(NodeKind::kField, item, initial, key_text(key));
  at(made).type = type;
  if (items.has_token("static")) at(made).flags |= kStatic;
  if (items.has_token("readonly")) at(made).flags |= kConst;
  if (key.kind == kPrivateIdentifier) at(made).flags |= kOwn;
  for (NodeId annotation : decorators) annotate(made, annotation);
  return made;
}

}  // namespace vitrine::source::javascript
