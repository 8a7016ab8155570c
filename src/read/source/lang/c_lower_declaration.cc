#include <algorithm>
#include <utility>

#include "read/source/lang/c_literal.h"
#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

void Lowering::declaration(Index i, Items& out) {
  Specifiers shared = specifiers(i);
  if (has_body(shared.type)) push(out, type_body(shared.type, {}));
  for (Index c : children(i)) {
    if (is_error(c)) {
      push(out, unknown(c));
      continue;
    }
    // A constructor's or destructor's prototype has no type; `struct x { … } y;` was handled above.
    if (node(c).field != static_cast<uint16_t>(Field::kDeclarator)) continue;
    NodeId made = kNone;
    declared(c, shared, made);
    push(out, made);
  }
}

NodeId Lowering::declared(Index i, const Specifiers& shared, NodeId& made) {
  Declarator shape = declarator(i);
  Index value = is(i, Syntax::kInitDeclarator) ? child(i, Field::kValue) : kAbsent;
  if (shape.function && value == kAbsent) {
    if (is_construction(shape)) {
      Nodes passed = passed_to(child(shape.function_node, Field::kParameters));
      bool object = !shape.returns_pointer && !is(shared.type, Syntax::kPrimitiveType) &&
                    !is(shared.type, Syntax::kSizedType) && !is(shared.type, Syntax::kPlaceholderType);
      Nodes initial = !object && passed.size() == 1 ? passed : Nodes{constructed(shared.type, passed, i)};
      made = add(NodeKind::kDeclare, i, initial, written(shape.name));
      NodeId type = type_with(shared.type, Declarator{.pointer = shape.returns_pointer});
      builder_.at(made).type = type;
      if (shared.is_static) builder_.at(made).flags |= kStatic;
      if (shared.is_const && !shape.returns_pointer) builder_.at(made).flags |= kConst;
      return made;
    }
    made = prototype(i, shared, shape);
    return made;
  }
  if (is(shape.name, Syntax::kStructuredBinding)) {
    NodeId source = value == kAbsent ? kNone : expression(value);
    Nodes names;
    for (Index c : children(shape.name)) {
      if (is(c, Syntax::kIdentifier)) names.push_back(add(NodeKind::kName, c, {}, written(c)));
    }
    NodeId targets = add(NodeKind::kArray, shape.name, names);
    made = source == kNone ? targets : add(NodeKind::kAssign, i, {targets, source}, "=");
    return made;
  }
  NodeId type = type_with(shared.type, shape);
  Nodes initial;
  if (value != kAbsent) {
    bool equals = false;
    for (Index c : children(i)) equals = equals || view_.tree->text_of(c) == "=";
    bool braces_alone = cpp_ && is(value, Syntax::kInitializerList) && !equals && !lists_elements(shared.type, value) &&
                        !names_members(value);
    bool is_list = type != kNone && (builder_.unit()[type].flags & kArrayType) != 0;
    bool object = !shape.pointer && !is_list && !is(shared.type, Syntax::kPrimitiveType) &&
                  !is(shared.type, Syntax::kSizedType) && !is(shared.type, Syntax::kPlaceholderType);
    // C++: int rounds{1000}, const char* name{"x"}, auto rounds{1000}; but auto several = {1000, 2000}.
    bool one_value = cpp_ && is(value, Syntax::kInitializerList) && !is_list && !names_members(value);
    if (one_value) {
      const std::string_view name = shared.type == kAbsent ? std::string_view() : view_.tree->text_of(shared.type);
      // (A second name may be one of an array, which {0} fills.)
      const bool plain = plain_types_.contains(std::string(name)) && written(value) != "{0}";
      one_value = shape.pointer || shape.reference || plain || is_number_type(name) ||
                  (is(shared.type, Syntax::kPlaceholderType) && !equals);
    }
    if (one_value) {
      Nodes passed = arguments(value);
      const bool is_empty = passed.empty() && is_object(shared.type, shape);  // T x{};
      initial.push_back(is_empty             ? constructed(shared.type, passed, i)
                        : passed.size() == 1 ? passed.front()
                                             : expression(value));
    } else if (is(value, Syntax::kArgumentList) || (braces_alone && object)) {
      Nodes passed = arguments(value);
      if (passed.size() == 1 && (!object || (braces_alone && copies_bytes(shared.type)))) {
        initial = passed;
      } else {
        initial.push_back(constructed(shared.type, passed, i));
      }
    } else {
      initial.push_back(expression(value));
    }
  } else if (!shared.is_extern && shape.name != kAbsent && is_object(shared.type, shape)) {
    initial.push_back(constructed(shared.type, {}, i));
  }
  std::string_view text = shape.name == kAbsent ? std::string_view() : written(shape.name);
  made = add(NodeKind::kDeclare, i, initial, text);
  Node& declare = builder_.at(made);
  declare.type = type;
  if (shared.is_static) declare.flags |= kStatic;
  if (shared.is_extern && initial.empty()) declare.flags |= kNoBody;
  if (sets_another(shared, shape)) declare.flags |= kReference;
  if (shape.pointer ? shape.const_pointer : shared.is_const) declare.flags |= kConst;
  if (is(shape.name, Syntax::kQualified)) {  // T A::b = …;
    QualifiedName parts;
    qualified(shape.name, parts);
    builder_.at(made).text2 = builder_.intern(qualify(parts.joined()));
    if (!parts.parts.empty()) builder_.at(made).text = builder_.intern(parts.parts.back().text);
  } else if (cpp_ && function_depth_ == 0 && !scope_.empty()) {
    builder_.at(made).text2 = builder_.intern(qualify(text));
  }
  return made;
}

NodeId Lowering::constructed(Index type, const Nodes& passed, Index at) {
  NodeId made_type = type_name(type);
  NodeId made = add(NodeKind::kNew, at, passed);
  builder_.at(made).type = made_type;
  return made;
}

NodeId Lowering::prototype(Index i, const Specifiers& shared, const Declarator& shape) {
  NodeId type = type_with(shared.type, shape);
  NodeId body = add_at(NodeKind::kBlock, end(i), end(i));
  uint16_t flags = static_cast<uint16_t>(kNoBody | (shared.is_static ? kStatic : 0));
  return function(i, shape, type, body, flags, child(shape.function_node, Field::kParameters));
}

NodeId Lowering::function(Index at, const Declarator& shape, NodeId type, NodeId body, uint16_t flags,
                          Index parameter_list) {
  Nodes below;
  if (parameter_list != kAbsent) parameters(parameter_list, below);
  if (is(at, Syntax::kFunctionDefinition)) old_style_types(at, below);
  below.push_back(body);
  QualifiedName name;
  if (shape.name != kAbsent) qualified(shape.name, name);
  NodeId made = add(NodeKind::kFunction, at, below);
  Node& node_made = builder_.at(made);
  node_made.type = type;
  node_made.flags = flags;
  if (!name.parts.empty()) {
    std::string last = name.parts.back().text;
    if (last.starts_with("operator ")) last = last.substr(0, last.find('('));  // a conversion
    node_made.text = builder_.intern(last);
    builder_.at(made).text2 = builder_.intern(qualify(name.joined()));
    bool in_class_of_its_name = name.parts.size() > 1
                                    ? name.parts[name.parts.size() - 2].text == last
                                    : cpp_ && type == kNone && !scope_.empty() &&
                                          std::string_view(scope_.back()).substr(scope_.back().rfind('.') + 1) == last;
    if (in_class_of_its_name) builder_.at(made).flags |= kConstructor;
  }
  return made;
}

// The block with these statements behind its own.
NodeId Lowering::with_further(NodeId block_id, const Nodes& late) {
  Nodes statements;
  for (uint32_t n = 0; n < builder_.unit().child_count(block_id); ++n) {
    statements.push_back(builder_.unit().child(block_id, n));
  }
  statements.insert(statements.end(), late.begin(), late.end());
  Node whole = builder_.at(block_id);
  return builder_.add(whole, statements);
}

NodeId Lowering::function_definition(Index i) {
  Specifiers shared = specifiers(i);
  Index head = child(i, Field::kDeclarator);
  if (head == kAbsent) return unknown(i);
  Declarator shape = declarator(head);
  NodeId type = type_with(shared.type, shape);
  Index body = child(i, Field::kBody);
  uint16_t flags = shared.is_static ? kStatic : 0;
  Nodes initializers;
  if (function_depth_ < UINT32_MAX) ++function_depth_;
  Index list = child_with(i, Syntax::kFieldInitializerList);
  NodeId body_id = kNone;
  Index try_body = child_with(i, Syntax::kTryStatement);
  std::string around = std::exchange(around_, class_of(shape));
  const bool gives_object =
      view_.tree == main_tree_ && !shape.returns_pointer && !shape.reference && is_object(shared.type, Declarator());
  const Index returned = std::exchange(returned_, gives_object ? shared.type : kAbsent);
  if (list != kAbsent) member_initializers(list, around_, initializers);
  if (is(body, Syntax::kCompoundStatement) && initializers.empty()) {
    body_id = block(body);
  } else if (is(body, Syntax::kCompoundStatement)) {
    Items items;
    sequence_of(body, items);
    Nodes statements = in_branches(items, 0, items.size(), begin(body), end(body));
    initializers.insert(initializers.end(), statements.begin(), statements.end());
    body_id = add(NodeKind::kBlock, body, initializers);
  } else if (try_body != kAbsent) {
    body_id = add(NodeKind::kBlock, try_body, {try_statement(try_body)});
  } else {
    body_id = add_at(NodeKind::kBlock, end(i), end(i));
    flags |= kNoBody;
  }
  Nodes late;
  NodeId aside = fragments_within(begin(i), end(i));
  if (aside != kNone) late.push_back(aside);
  salvage(i, late);
  if (!late.empty()) body_id = with_further(body_id, late);
  --function_depth_;
  around_ = std::move(around);
  returned_ = returned;
  Index parameter_list = shape.function_node == kAbsent ? kAbsent : child(shape.function_node, Field::kParameters);
  return function(i, shape, type, body_id, flags, parameter_list);
}

void Lowering::parameters(Index list, Nodes& out) {
  for (Index c : children(list)) {
    switch (symbol(c)) {
      case Syntax::kParameterDeclaration:
      case Syntax::kOptionalParameter:
      case Syntax::kVariadicParameterDeclaration: {
        Index type = child(c, Field::kType);
        bool nothing =
            is(type, Syntax::kPrimitiveType) && written(type) == "void" && child(c, Field::kDeclarator) == kAbsent;
        if (!nothing) out.push_back(parameter(c));
        break;
      }
      case Syntax::kVariadicParameter: {
        NodeId made = add(NodeKind::kParameter, c);
        builder_.at(made).flags = kVariadic;
        out.push_back(made);
        break;
      }
      case Syntax::kIdentifier: out.push_back(add(NodeKind::kParameter, c, {}, written(c))); break;
      default:
        if (view_.tree->text_of(c) == "...") {
          NodeId made = add(NodeKind::kParameter, c);
          builder_.at(made).flags = kVariadic;
          out.push_back(made);
        }
        break;
    }
  }
}

// The one name between the parentheses, as if it were a type; kAbsent for anything else.
Lowering::Index Lowering::named_by_macro(Index function_node) const {
  if (cpp_ || function_node == kAbsent) return kAbsent;
  Index found = kAbsent;
  for (Index c : children(child(function_node, Field::kParameters))) {
    if (!is(c, Syntax::kParameterDeclaration)) {
      const std::string_view mark = view_.tree->text_of(c);
      if (mark == "(" || mark == ")") continue;
      return kAbsent;
    }
    if (found != kAbsent || child(c, Field::kDeclarator) != kAbsent) return kAbsent;
    found = child(c, Field::kType);
    if (found == kAbsent || !is(found, Syntax::kTypeIdentifier)) return kAbsent;
  }
  return found;
}

NodeId Lowering::parameter(Index i) {
  Declarator shape;
  Index head = child(i, Field::kDeclarator);
  if (head != kAbsent) shape = declarator(head);
  // f(KIND_OF(name), …): a header's macro writes the type before the name.
  const Index by_macro = shape.function && shape.name == kAbsent ? named_by_macro(shape.function_node) : kAbsent;
  if (shape.function) shape = Declarator{.name = shape.name, .pointer = true};  // decays to a pointer to it
  if (by_macro != kAbsent) shape = Declarator{.name = by_macro};
  NodeId type = by_macro != kAbsent ? kNone : type_with(child(i, Field::kType), shape);
  Index value = child(i, Field::kDefaultValue);
  Nodes initial;
  if (value != kAbsent) initial.push_back(expression(value));
  NodeId made = add(NodeKind::kParameter, i, initial, shape.name == kAbsent ? std::string_view() : written(shape.name));
  builder_.at(made).type = type;
  if (is(i, Syntax::kVariadicParameterDeclaration)) builder_.at(made).flags |= kVariadic;
  if (sets_another(specifiers(i), shape)) builder_.at(made).flags |= kReference;
  return made;
}

// int f(a, b) int a; char *b; { … }
void Lowering::old_style_types(Index definition, Nodes& out) {
  for (Index c : children(definition)) {
    if (!is(c, Syntax::kDeclaration)) continue;
    Specifiers shared = specifiers(c);
    for (Index d : children(c)) {
      if (node(d).field != static_cast<uint16_t>(Field::kDeclarator)) continue;
      Declarator shape = declarator(d);
      if (shape.name == kAbsent) continue;
      StringId name = builder_.intern(written(shape.name));
      for (NodeId made : out) {
        if (builder_.at(made).text == name && builder_.at(made).type == kNone) {
          NodeId type = type_with(shared.type, shape);
          builder_.at(made).type = type;
        }
      }
    }
  }
}

void Lowering::type_definition(Index i, Items& out) {
  Specifiers shared = specifiers(i);
  bool body = has_body(shared.type);
  bool named_by_typedef = false;
  for (Index c : children(i)) {
    if (node(c).field != static_cast<uint16_t>(Field::kDeclarator)) continue;
    Declarator shape = declarator(c);
    if (shape.name == kAbsent) continue;
    std::string_view name = written(shape.name);
    bool plain = !shape.pointer && !shape.array && !shape.function && shape.function_node == kAbsent;
    if (body && !named_by_typedef && plain && child(shared.type, Field::kName) == kAbsent) {
      named_by_typedef = true;
      push(out, type_body(shared.type, name));
      continue;
    }
    if (body && !named_by_typedef) {
      named_by_typedef = true;
      push(out, type_body(shared.type, {}));
    }
    if (shape.function_node == kAbsent) push(out, alias(c, name, type_with(shared.type, shape)));
  }
  if (body && !named_by_typedef) push(out, type_body(shared.type, {}));
}

// A second name for a type is a type whose base is the first.
NodeId Lowering::alias(Index at, std::string_view name, NodeId type) {
  NodeId base = add(NodeKind::kBase, at);
  builder_.at(base).type = type;
  NodeId made = add(NodeKind::kType, at, {base}, name);
  builder_.at(made).text2 = builder_.intern(qualify(name));
  return made;
}

NodeId Lowering::type_body(Index i, std::string_view given_name) {
  Index tag = child(i, Field::kName);
  QualifiedName tag_name;
  if (tag != kAbsent) qualified(tag, tag_name);
  bool anonymous = given_name.empty() && tag == kAbsent;
  std::string name = anonymous ? anonymous_name(i) : !given_name.empty() ? std::string(given_name) : tag_name.joined();
  uint16_t flags = is(i, Syntax::kEnumSpecifier) ? kEnum : is(i, Syntax::kClassSpecifier) ? 0 : kStruct;
  if (is(i, Syntax::kUnionSpecifier)) flags |= kUnion;
  if (anonymous) flags |= kAnonymous;
  Nodes below;
  Index body = child(i, Field::kBody);
  Index clause = child_with(i, Syntax::kBaseClause);
  if (clause != kAbsent) bases(clause, below);
  bool scoped = cpp_ && !is(i, Syntax::kEnumSpecifier);
  if (scoped) scope_.push_back(name);
  uint32_t depth = function_depth_;
  function_depth_ = 0;
  if (is(body, Syntax::kEnumeratorList)) {
    enumerators(body, below);
  } else if (body != kAbsent) {
    members(body, below);
  }
  function_depth_ = depth;
  if (scoped) scope_.pop_back();
  NodeId made = add(NodeKind::kType, i, below, name);
  builder_.at(made).flags = flags;
  builder_.at(made).text2 = builder_.intern(qualify(name));
  return made;
}

void Lowering::bases(Index clause, Nodes& out) {
  for (Index c : children(clause)) {
    if (!node(c).named || is(c, Syntax::kAccessSpecifier) || is(c, Syntax::kAttributeDeclaration)) continue;
    NodeId type = type_name(c);
    NodeId base = add(NodeKind::kBase, c);
    builder_.at(base).type = type;
    out.push_back(base);
  }
}

void Lowering::members(Index list, Nodes& out) {
  for (Index c : children(list)) {
    if (!node(c).named || is(c, Syntax::kComment) || is(c, Syntax::kAccessSpecifier)) continue;
    if (is(c, Syntax::kFieldDeclaration)) {
      field(c, out);
      continue;
    }
    Items items;
    if (is_error(c)) {
      sequence({c}, items);
    } else {
      statement(c, items);
    }
    for (const Item& item : items) out.push_back(item.id);
  }
}

void Lowering::field(Index i, Nodes& out) {
  Specifiers shared = specifiers(i);
  bool body = has_body(shared.type);
  if (body) out.push_back(type_body(shared.type, {}));
  bool any = false;
  Index value = child(i, Field::kDefaultValue);
  for (Index c : children(i)) {
    if (node(c).field != static_cast<uint16_t>(Field::kDeclarator)) continue;
    any = true;
    Declarator shape = declarator(c);
    if (shape.function) {
      out.push_back(prototype(c, shared, shape));
      continue;
    }
    NodeId type = type_with(shared.type, shape);
    Nodes initial;
    if (value != kAbsent) {
      bool braces_alone = cpp_ && is(value, Syntax::kInitializerList) && !lists_elements(shared.type, value) &&
                          view_.tree->text_of(i).find('=') == std::string_view::npos;
      bool object = braces_alone && is_object(shared.type, shape);
      const bool is_list = type != kNone && (builder_.unit()[type].flags & kArrayType) != 0;
      Nodes passed = braces_alone && !is_list ? arguments(value) : Nodes();
      if (object && passed.size() == 1 && type_parameters_.contains(std::string(view_.tree->text_of(shared.type))))
        object = false;
      if (object) {
        initial.push_back(constructed(shared.type, passed, c));
      } else {
        initial.push_back(passed.size() == 1 ? passed.front() : expression(value));
      }
    } else if (!shared.is_static && shape.name != kAbsent && is_object(shared.type, shape)) {
      auto known = view_.tree == main_tree_ && !scope_.empty()
                       ? members_.find(scope_.back() + "." + std::string(written(shape.name)))
                       : members_.end();
      bool left_to_constructors = known != members_.end() && known->second.initialized;
      if (!left_to_constructors) initial.push_back(constructed(shared.type, {}, c));
    }
    NodeId made = add(NodeKind::kField, c, initial, shape.name == kAbsent ? std::string_view() : written(shape.name));
    Node& declared_field = builder_.at(made);
    declared_field.type = type;
    if (shared.is_static) declared_field.flags |= kStatic;
    if (shape.pointer ? shape.const_pointer : shared.is_const) declared_field.flags |= kConst;
    out.push_back(made);
  }
  if (!any && body) {  // an unnamed struct or union: its members are reached through it
    NodeId type = type_name(shared.type);
    NodeId made = add(NodeKind::kField, i);
    builder_.at(made).type = type;
    builder_.at(made).flags |= kAnonymous;
    out.push_back(made);
  }
}

// An enumerator without a value is the one before plus one.
void Lowering::enumerators(Index list, Nodes& out) {
  std::optional<int64_t> next = 0;
  std::string previous;
  int64_t since = 0;
  for (Index c : children(list)) {
    if (!is(c, Syntax::kEnumerator)) continue;
    Index name = child(c, Field::kName);
    if (name == kAbsent) continue;
    Index value = child(c, Field::kValue);
    NodeId initial = kNone;
    if (value != kAbsent) {
      initial = expression(value);
      next.reset();
      const Unit& unit = builder_.unit();
      NodeId literal = initial;
      bool negative = unit.kind(literal) == NodeKind::kUnary && unit.text(literal) == "-";
      if (negative) literal = unit.child(literal, 0);
      bool integer =
          unit.kind(literal) == NodeKind::kLiteral && unit[literal].op == static_cast<uint8_t>(LiteralKind::kInteger);
      if (integer && !unit.text(literal).starts_with("0x")) {
        int64_t number = std::stoll(std::string(unit.text(literal)));
        next = negative ? -number : number;
      }
      previous = written(name);
      since = 0;
    } else if (next) {
      NodeId literal = add_literal(c, LiteralKind::kInteger, std::to_string(*next < 0 ? -*next : *next));
      initial = *next < 0 ? add(NodeKind::kUnary, c, {literal}, "-") : literal;
    } else {
      NodeId base = add(NodeKind::kName, c, {}, previous);
      NodeId distance = add_literal(c, LiteralKind::kInteger, std::to_string(since));
      initial = add(NodeKind::kBinary, c, {base, distance}, "+");
    }
    if (next) next = *next == INT64_MAX ? std::optional<int64_t>() : *next + 1;
    ++since;
    NodeId made = add(NodeKind::kField, c, {initial}, written(name));
    builder_.at(made).flags = kStatic | kConst;
    out.push_back(made);
  }
}

void Lowering::using_declaration(Index i, Items& out) {
  if (is(i, Syntax::kAliasDeclaration)) {
    Index name = child(i, Field::kName);
    Index type = child(i, Field::kType);
    if (name != kAbsent && type != kAbsent) push(out, alias(i, written(name), type_name(type)));
    return;
  }
  bool is_alias = is(i, Syntax::kNamespaceAlias);
  Index name = is_alias ? child(i, Field::kName) : kAbsent;
  QualifiedName target;
  bool whole_namespace = false;
  for (Index c : children(i)) {
    if (view_.tree->text_of(c) == "namespace") whole_namespace = true;
    if (node(c).named && c != name && !is(c, Syntax::kComment)) qualified(c, target);
  }
  if (target.parts.empty()) return;
  NodeId made = add(NodeKind::kImport, i);
  if (is_alias && name != kAbsent) builder_.at(made).text = builder_.intern(written(name));
  if (!is_alias && !whole_namespace) builder_.at(made).text = builder_.intern(target.parts.back().text);
  builder_.at(made).text2 = builder_.intern(target.joined());
  push(out, made);
}

// USING_NAMESPACE(x), NAMESPACE_BEGIN(x): macros named after what they stand for make the names of x visible.
NodeId Lowering::opened_namespace(Index i) {
  if (!cpp_ || !is(i, Syntax::kCallExpression)) return kNone;
  Index function = child(i, Field::kFunction);
  Index list = child(i, Field::kArguments);
  if (!is(function, Syntax::kIdentifier) || list == kAbsent) return kNone;
  std::string_view macro = written(function);
  bool opens = false;
  for (std::string_view words : {"USING_NAMESPACE", "USE_NAMESPACE", "NAMESPACE_BEGIN", "BEGIN_NAMESPACE"}) {
    opens = opens || macro.find(words) != std::string_view::npos;
  }
  if (!opens) return kNone;
  Index only = kAbsent;
  for (Index c : children(list)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    if (only != kAbsent) return kNone;
    only = c;
  }
  if (!is(only, Syntax::kIdentifier) && !is(only, Syntax::kQualified)) return kNone;
  QualifiedName target;
  qualified(only, target);
  NodeId made = add(NodeKind::kImport, i);
  builder_.at(made).text2 = builder_.intern(target.joined());
  return made;
}

void Lowering::namespace_definition(Index i, Items& out) {
  Index body = child(i, Field::kBody);
  if (body == kAbsent) return;
  QualifiedName name;
  Index written_name = child(i, Field::kName);
  if (written_name != kAbsent) qualified(written_name, name);
  scope_.push_back(name.joined());
  const size_t from = out.size();
  sequence_of(body, out);
  // Of a namespace without a name nothing is seen by other files, as of what is `static`.
  for (size_t n = from; written_name == kAbsent && n < out.size(); ++n) {
    Node& item = builder_.at(out[n].id);
    const bool is_function = item.kind == NodeKind::kFunction &&
                             builder_.unit().strings[item.text2] == qualify(builder_.unit().strings[item.text]);
    if (is_function || (item.kind == NodeKind::kDeclare && (item.flags & kNoBody) == 0)) item.flags |= kStatic;
    if (item.kind == NodeKind::kType) item.flags |= kOwn;
  }
  scope_.pop_back();
}

}  // namespace vitrine::source::c
