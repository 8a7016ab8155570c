#include <set>

#include "read/source/lang/java_lowering.h"

namespace vitrine::source {

NodeId JavaLowering::type_definition(Index i, uint16_t flags) {
  Index named_as = field(i, java::kNameField), body = field(i, java::kBodyField);
  flags |= modifiers(i);
  std::string simple(named_as == kAbsent ? std::string_view() : text(named_as));
  std::string whole = qualified(simple);
  std::string outer_scope = std::exchange(scope_, whole);
  std::string outer_name = std::exchange(type_name_, simple);
  bool outer_interface = std::exchange(in_interface_, (flags & kInterface) != 0);
  bool outer_annotated = std::exchange(in_annotated_, is_annotated(i));
  Index record = symbol(i) == java::kRecordDeclaration ? field(i, java::kParametersField) : kAbsent;
  Index outer_record = std::exchange(record_parameters_, record);
  Children outer_before;
  outer_before.swap(before_);

  Children parts;
  bases(i, parts);
  if (record != kAbsent) record_components(record, parts);
  if (body != kAbsent) {
    if (flags & kEnum) {
      enum_members(body, make(NodeKind::kTypeName, named_as == kAbsent ? i : named_as, {}, {.text = intern(simple)}),
                   parts);
    } else {
      members(body, parts);
    }
  }
  if (record != kAbsent) complete_record(record, body, parts);

  before_.swap(outer_before);
  record_parameters_ = outer_record;
  in_interface_ = outer_interface;
  in_annotated_ = outer_annotated;
  type_name_ = std::move(outer_name);
  scope_ = std::move(outer_scope);
  if (is_private(i)) flags |= kOwn;
  NodeId made = make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(whole), .flags = flags});
  annotate_from(i, made);
  return made;
}

NodeId JavaLowering::anonymous_type(Index body, NodeId base) {
  std::string whole = qualified("$" + std::to_string(++anonymous_count_));
  std::string outer_scope = std::exchange(scope_, whole);
  std::string outer_name = std::exchange(type_name_, std::string());
  bool outer_interface = std::exchange(in_interface_, false);
  bool outer_annotated = std::exchange(in_annotated_, false);
  Index outer_record = std::exchange(record_parameters_, kAbsent);
  Children outer_before;
  outer_before.swap(before_);
  Children parts;
  if (base != kNone) {
    Node where = builder_.at(base);
    parts.push_back(make_over(NodeKind::kBase, where.begin, where.end, {}, {.type = base}));
  }
  members(body, parts);
  before_.swap(outer_before);
  record_parameters_ = outer_record;
  in_interface_ = outer_interface;
  in_annotated_ = outer_annotated;
  type_name_ = std::move(outer_name);
  scope_ = std::move(outer_scope);
  return make(NodeKind::kType, body, parts, {.text2 = intern(whole), .flags = kAnonymous});
}

void JavaLowering::bases(Index i, Children& out) {
  for (Index c : named(i)) {
    switch (symbol(c)) {
      case java::kSuperclass:
      case java::kSuperInterfaces:
      case java::kExtendsInterfaces:
      case java::kTypeList:
        for (Index of : named(c)) {
          if (symbol(of) == java::kTypeList) {
            bases(c, out);
          } else if (NodeId base = type(of); base != kNone) {
            out.push_back(make(NodeKind::kBase, of, {}, {.type = base}));
          }
        }
        break;
      default: break;
    }
  }
}

// What is neither a member nor a statement list stands in a kBlock, as an initialiser would.
void JavaLowering::members(Index body, Children& out) {
  for (Index c : named(body)) member(c, out);
}

void JavaLowering::member(Index c, Children& out) {
  if (lower_declaration(c, out)) return;
  if (symbol(c) == java::kBlock) {
    out.push_back(block(c));
    return;
  }
  Children pieces;
  for (Index piece : named(c)) anything(piece, pieces);
  take_pieces(c, pieces, out);
}

void JavaLowering::enum_members(Index body, NodeId enum_type, Children& out) {
  for (Index c : named(body)) {
    if (symbol(c) == java::kEnumBodyDeclarations) {
      members(c, out);
      continue;
    }
    if (symbol(c) != java::kEnumConstant) {
      member(c, out);
      continue;
    }
    Index list = field(c, java::kArgumentsField), own_body = field(c, java::kBodyField);
    Children initial;
    if (list != kAbsent || own_body != kAbsent) {
      Children parts;
      arguments(list, parts);
      if (own_body != kAbsent) parts.push_back(anonymous_type(own_body, enum_type));
      initial.push_back(make(NodeKind::kNew, c, parts, {.type = enum_type}));
    }
    NodeId made = make(NodeKind::kField, c, initial,
                       {.text = intern_text(field(c, java::kNameField)), .type = enum_type, .flags = kStatic | kConst});
    annotate_from(c, made);
    out.push_back(made);
  }
}

void JavaLowering::record_components(Index list, Children& out) {
  Children components;
  parameters(list, components);
  for (NodeId id : components) {
    Node component = builder_.at(id);
    out.push_back(make_over(NodeKind::kField, component.begin, component.end, {},
                            {.text = component.text, .type = component.type, .flags = kConst}));
  }
}

namespace {

// Sets each component's field from the parameter of its name.
void assign_components(const Children& components, Builder& builder, Children& out) {
  for (NodeId id : components) {
    Node component = builder.at(id);
    Node node;
    node.begin = component.begin;
    node.end = component.end;
    node.kind = NodeKind::kThis;
    NodeId self = builder.add(node, {});
    node.text = component.text;
    node.kind = NodeKind::kMember;
    NodeId target = builder.add(node, {self});
    node.begin = node.end;  // behind the declaration of what it names
    node.kind = NodeKind::kName;
    NodeId value = builder.add(node, {});
    node.kind = NodeKind::kAssign;
    node.text = builder.intern("=");
    out.push_back(builder.add(node, {target, value}));
  }
}

}  // namespace

NodeId JavaLowering::compact_constructor(Index i) {
  Children parts, statements;
  // Only one is allowed; a second one would list the components again.
  parameters(std::exchange(record_parameters_, kAbsent), parts);
  if (Index body = field(i, java::kBodyField); body != kAbsent) statements_of(body, statements);
  assign_components(parts, builder_, statements);
  parts.push_back(make(NodeKind::kBlock, i, statements));
  NodeId made = make(NodeKind::kFunction, i, parts,
                     {.text = intern(type_name_), .text2 = intern(qualified(type_name_)), .flags = kConstructor});
  annotate_from(i, made);
  return made;
}

void JavaLowering::complete_record(Index list, Index body, Children& out) {
  Children components;
  parameters(list, components);
  bool has_constructor = false;
  std::set<StringId> accessors;
  if (body != kAbsent) {
    for (Index c : named(body)) {
      if (symbol(c) == java::kCompactConstructorDeclaration) has_constructor = true;
      Index own_list = field(c, java::kParametersField);
      if (own_list == kAbsent) continue;
      size_t count = 0;
      for (Index own : named(own_list)) {
        count += symbol(own) == java::kFormalParameter || symbol(own) == java::kSpreadParameter;
      }
      if (symbol(c) == java::kConstructorDeclaration && count == components.size()) has_constructor = true;
      if (symbol(c) == java::kMethodDeclaration && count == 0) {
        accessors.insert(intern_text(field(c, java::kNameField)));
      }
    }
  }
  if (!has_constructor) {
    Children statements, parts = components;
    assign_components(components, builder_, statements);
    parts.push_back(make(NodeKind::kBlock, list, statements));
    out.push_back(make(NodeKind::kFunction, list, parts,
                       {.text = intern(type_name_), .text2 = intern(qualified(type_name_)), .flags = kConstructor}));
  }
  for (NodeId id : components) {
    Node component = builder_.at(id);
    if (accessors.contains(component.text)) continue;
    NodeId self = make_over(NodeKind::kThis, component.begin, component.end);
    NodeId value = make_over(NodeKind::kMember, component.begin, component.end, {self}, {.text = component.text});
    NodeId returned = make_over(NodeKind::kReturn, component.begin, component.end, {value});
    NodeId accessor_body = make_over(NodeKind::kBlock, component.begin, component.end, {returned});
    StringId whole = intern(qualified(builder_.unit().strings[component.text]));
    out.push_back(make_over(NodeKind::kFunction, component.begin, component.end, {accessor_body},
                            {.text = component.text, .text2 = whole, .type = component.type}));
  }
}

}  // namespace vitrine::source
