// What only TypeScript has: types, enums, interfaces, namespaces.
#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {

// Members without a value count on from the one before, as long as that is known.
NodeId JavaScriptLowering::enumeration(const Item& item) {
  Items items(*this, item);
  std::string name(text_or_empty(items.with_field(kNameField)));
  Items members(*this, items.with_field(kBodyField));
  Nodes children(*this);
  std::optional<int64_t> next = 0;
  for (size_t i = 0; i < members.size(); ++i) {
    Item member = members[i];
    if (!member.named || member.kind == kErrorSymbol) continue;
    Item key = member;
    NodeId initial = kNone;
    if (member.kind == kEnumAssignment) {
      Items parts(*this, member);
      key = parts.with_field(kNameField);
      initial = expression_or_none(parts.with_field(kValueField));
      next.reset();
      bool is_number = at(initial).kind == NodeKind::kLiteral &&
                       at(initial).op == static_cast<uint8_t>(LiteralKind::kInteger) && text_of(initial).size() < 10;
      if (is_number) next = std::stoll(std::string(text_of(initial))) + 1;
    } else if (next) {
      initial = literal(LiteralKind::kInteger, member, std::to_string(*next));
      ++*next;
    }
    NodeId made = add_optional(NodeKind::kField, member, initial, key_text(key));
    at(made).flags = kStatic | kConst;
    children.push(made);
  }
  NodeId made = add(NodeKind::kType, item, children, name);
  at(made).text2 = intern(qualified(name));
  at(made).flags = kEnum;
  return made;
}

NodeId JavaScriptLowering::interface(const Item& item) {
  Items items(*this, item);
  std::string name(text_or_empty(items.with_field(kNameField)));
  std::string whole = qualified(name);
  Nodes children(*this);
  Item extended = items.with_kind(kExtendsTypeClause);
  if (extended) {
    Items types(*this, extended);
    for (size_t i = 0; i < types.size(); ++i) {
      if (types[i].named) children.push(base(types[i], {}));
    }
  }
  scopes_.push_back(name);
  Items members(*this, items.with_field(kBodyField));
  for (size_t i = 0; i < members.size(); ++i) {
    if (members[i].kind == kMethodSignature) {
      NodeId made = method(members[i], nullptr);
      at(made).flags |= kAbstract;
      children.push(made);
    } else if (members[i].kind == kPropertySignature) {
      children.push(field(members[i]));
    }
  }
  scopes_.pop_back();
  NodeId made = add(NodeKind::kType, item, children, name);
  at(made).text2 = intern(whole);
  at(made).flags = kInterface;
  return made;
}

// Its statements stand where it stood, their definitions qualified by its name.
void JavaScriptLowering::name_space(const Item& item, Nodes& out) {
  Items items(*this, item);
  Item name = items.with_field(kNameField);
  std::string own;
  if (name && name.kind != kString) dotted(name, own);
  scopes_.push_back(own);
  Item body = items.with_field(kBodyField);
  const size_t before = out.span().size();
  if (body) statements(body, out);
  scopes_.pop_back();
  if (own.empty() || own.find('.') != std::string::npos) return;
  // What stands in it goes by its name too: Name.member.
  const std::vector<NodeId> held(out.span().begin() + static_cast<ptrdiff_t>(before), out.span().end());
  NodeId all = kNone;
  {
    Nodes entries(*this);
    for (NodeId id : held) {
      const Node node = at(id);
      if (node.text == 0 || (node.kind != NodeKind::kDeclare && node.kind != NodeKind::kFunction)) continue;
      const std::string member(unit().strings[node.text]);
      entries.push(add(NodeKind::kEntry, name, {add(NodeKind::kName, name, {}, member)}, member));
    }
    if (entries.span().empty()) return;
    all = add(NodeKind::kMap, name, entries);
  }
  const NodeId made = add(NodeKind::kDeclare, item, {all}, own);
  at(made).flags = kConst;
  out.push(made);
}

NodeId JavaScriptLowering::type_of(const Items& items, uint16_t field) {
  Item annotation = items.with_field(field);
  return annotation ? type_name(annotation) : kNone;
}

NodeId JavaScriptLowering::type_name(const Item& item) {
  std::string name;
  switch (item.kind) {
    case kTypeIdentifier:
    case kPredefinedType:
    case kIdentifier:
    case kNestedTypeIdentifier:
    case kNestedIdentifier:
    case kMemberExpression: dotted(item, name); return add(NodeKind::kTypeName, item, {}, name);
    case kTypeAnnotation:
    case kParenthesizedType:
    case kReadonlyType:
    case kOptionalType: {
      Item inner = Items(*this, item).first_named();
      return inner ? type_name(inner) : kNone;
    }
    case kGenericType: {
      Items items(*this, item);
      Item base_name = items.first_named();
      if (base_name) dotted(base_name, name);
      return type_with_arguments(item, name, items.with_kind(kTypeArguments));
    }
    case kArrayTypeSymbol: {
      Item inner = Items(*this, item).first_named();
      NodeId element = inner ? type_name(inner) : kNone;
      if (element == kNone) return kNone;
      // An array of arrays, or of a generic type, keeps the element as its argument.
      bool plain = at(element).child_count == 0 && (at(element).flags & kArrayType) == 0;
      NodeId made = plain ? element : add(NodeKind::kTypeName, item, {element});
      at(made).flags |= kArrayType;
      return made;
    }
    case kUnionType: return type_of_union(item);
    default: return add(NodeKind::kTypeName, item, {});
  }
}

// `X | undefined | null` is X; any other union is a nameless type of its alternatives.
NodeId JavaScriptLowering::type_of_union(const Item& item) {
  Nodes alternatives(*this);
  std::vector<Item> open = {item};
  while (!open.empty()) {
    Item next = open.back();
    open.pop_back();
    Items items(*this, next);
    for (size_t i = items.size(); i-- > 0;) {
      if (next.kind == kUnionType && items[i].kind == kUnionType) open.push_back(items[i]);
    }
    for (size_t i = 0; i < items.size(); ++i) {
      Item part = items[i];
      if (!part.named || part.kind == kUnionType || part.kind == kErrorSymbol) continue;
      std::string_view written = text(part);
      if (written != "undefined" && written != "null") alternatives.push(type_name(part));
    }
  }
  if (alternatives.size() == 1) return alternatives[0];
  return add(NodeKind::kTypeName, item, alternatives);
}

NodeId JavaScriptLowering::type_with_arguments(const Item& whole, std::string_view name, const Item& arguments) {
  Items items(*this, arguments);
  Nodes children(*this);
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].named) continue;
    NodeId argument = type_name(items[i]);
    if (argument != kNone) children.push(argument);
  }
  return add(NodeKind::kTypeName, whole, children, name);
}

// The type that an expression names where a class is expected (`new a.B<T>()`, `extends mixin(B)`).
NodeId JavaScriptLowering::constructed_type(const Item& callee, const Item& arguments) {
  std::string name;
  if (dotted(callee, name)) return type_with_arguments(callee, name, arguments);
  if (callee.kind == kGenericType) return type_name(callee);
  const NodeId named = expression(callee);
  // new (require("m").A)(): as by a name that is given to the module.
  std::string members;
  NodeId module = named;
  for (; at(module).kind == NodeKind::kMember; module = unit().child(module, 0)) {
    members = "." + std::string(unit().text(module)) + members;
  }
  if (at(module).kind != NodeKind::kImportValue) return add(NodeKind::kTypeName, callee, {named});
  const std::string local = "required " + std::to_string(at(module).begin);
  const NodeId required = add(NodeKind::kDeclare, callee, {module}, local);
  at(required).flags |= kConst;
  required_.push_back(required);
  return type_with_arguments(callee, local + members, arguments);
}

namespace {

size_t past_string(std::string_view text, size_t at) {
  char quote = text[at++];
  while (at < text.size() && text[at] != quote && (quote == '`' || text[at] != '\n')) at += text[at] == '\\' ? 2 : 1;
  return at;
}

size_t past_comment(std::string_view text, size_t at) {
  bool line = text[at + 1] == '/';
  size_t end = line ? text.find('\n', at) : text.find("*/", at + 2);
  return end == std::string_view::npos ? text.size() : line ? end : end + 1;
}

}  // namespace

bool compares_too_much(std::string_view text) {
  std::vector<uint32_t> open(1);  // per bracket around: '<' that nothing has closed
  for (size_t at = 0; at < text.size(); ++at) {
    char next = at + 1 < text.size() ? text[at + 1] : '\0';
    switch (text[at]) {
      case '"':
      case '\'':
      case '`': at = past_string(text, at); break;
      case '/':
        if (next == '/' || next == '*') at = past_comment(text, at);
        break;
      case '(':
      case '[':
      case '{': open.push_back(0); break;
      case ')':
      case ']':
      case '}':
        if (open.size() > 1) open.pop_back();
        break;
      case ';': open.back() = 0; break;
      case '<':
        if (next == '<' || next == '=') {
          ++at;
        } else if (++open.back() > kMostOpenComparisons) {
          return true;
        }
        break;
      case '>':
        if (open.back() > 0 && text[at == 0 ? 0 : at - 1] != '=') --open.back();
        break;
      default: break;
    }
  }
  return false;
}

}  // namespace vitrine::source::javascript
