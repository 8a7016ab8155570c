#include <utility>

#include "read/source/lang/scala_lowering.h"

namespace vitrine::source {

// What a definition puts aside: it is lowered as if it stood alone.
struct ScalaLowering::Outer {
  Outer(ScalaLowering& lowering, std::string scope, std::string name, bool interface, bool is_static)
      : lowering_(lowering) {
    scope_ = std::exchange(lowering.scope_, std::move(scope));
    name_ = std::exchange(lowering.type_name_, std::move(name));
    interface_ = std::exchange(lowering.in_interface_, interface);
    static_ = std::exchange(lowering.in_static_, is_static);
    class_ = std::exchange(lowering.in_class_, true);
    placeholders_ = std::exchange(lowering.placeholders_, nullptr);
    parameters_.swap(lowering.constructor_parameters_);
    before_.swap(lowering.before_);
  }
  ~Outer() {
    lowering_.scope_ = std::move(scope_);
    lowering_.type_name_ = std::move(name_);
    lowering_.in_interface_ = interface_;
    lowering_.in_static_ = static_;
    lowering_.in_class_ = class_;
    lowering_.placeholders_ = placeholders_;
    parameters_.swap(lowering_.constructor_parameters_);
    before_.swap(lowering_.before_);
  }
  Outer(const Outer&) = delete;
  Outer& operator=(const Outer&) = delete;

  ScalaLowering& lowering_;
  std::string scope_, name_;
  bool interface_, static_, class_;
  std::vector<StringId>* placeholders_;
  std::unordered_set<std::string_view> parameters_;
  Children before_;
};

bool ScalaLowering::lower_definition(Index i, Children& out) {
  switch (symbol(i)) {
    case scala::kPackageClause:
    case scala::kPackageObject: package(i, out); return true;
    case scala::kImportDeclaration: import(i, out); return true;
    case scala::kExportDeclaration: return true;
    case scala::kTypeDefinition: type_alias(i, out); return true;
    case scala::kObjectDefinition:
      if (merged_.contains(i)) return true;
      [[fallthrough]];
    case scala::kClassDefinition:
    case scala::kTraitDefinition:
    case scala::kEnumDefinition: out.push_back(type_definition(i)); return true;
    case scala::kFunctionDeclaration:
      if (child(i, scala::kParameters) == kAbsent) return true;
      [[fallthrough]];
    case scala::kFunctionDefinition: out.push_back(function(i, 0)); return true;
    case scala::kExtensionDefinition: extension(i, out); return true;
    case scala::kGivenDefinition: given(i, out); return true;
    case scala::kValDefinition:
    case scala::kVarDefinition:
    case scala::kValDeclaration:
    case scala::kVarDeclaration: value_definition(i, out); return true;
    default: return false;
  }
}

void ScalaLowering::annotate_from(Index declaration, NodeId owner) {
  for (Index c : named(declaration)) {
    if (symbol(c) != scala::kAnnotation) continue;
    const Index of = field(c, scala::kNameField), list = field(c, scala::kArgumentsField);
    if (of == kAbsent) continue;
    Children parts, outer;
    outer.swap(before_);
    arguments(list, parts);
    before_.swap(outer);
    builder_.annotate(owner, make(NodeKind::kAnnotation, c, parts, {.text = intern(dotted(of))}));
  }
}

bool ScalaLowering::mentions_parameter(Index i) const {
  if (constructor_parameters_.empty()) return false;
  for (Index at = i; at < tree_[i].after; ++at) {
    if (symbol(at) == scala::kIdentifier && constructor_parameters_.contains(text(at))) return true;
  }
  return false;
}

void ScalaLowering::bases(Index i, Children& out, Children* super_arguments) {
  if (i == kAbsent) return;
  for (Index c : named(i)) {
    if (symbol(c) == scala::kArguments) {
      if (super_arguments != nullptr) arguments(c, *super_arguments);
      continue;
    }
    if (!is_type(c)) continue;
    if (symbol(c) == scala::kCompoundType) {
      bases(c, out, nullptr);
    } else if (NodeId base = type(c); base != kNone) {
      out.push_back(make(NodeKind::kBase, c, {}, {.type = base}));
    }
  }
}

// A class's constructor sets its parameters' fields, then runs what the body says, in its order.
NodeId ScalaLowering::type_definition(Index i) {
  const std::string_view simple = identifier_text(field(i, scala::kNameField));
  const bool is_object = symbol(i) == scala::kObjectDefinition;
  uint16_t flags = 0;
  if (symbol(i) == scala::kTraitDefinition) flags |= kInterface;
  if (symbol(i) == scala::kEnumDefinition) flags |= kEnum;
  if (has_modifier(i, "abstract")) flags |= kAbstract;
  const std::string whole = qualified(simple);
  Outer outer(*this, whole, std::string(simple), (flags & kInterface) != 0, is_object);
  Children parts, super_arguments, fields, given, statements, rest;
  class_parameters(i, fields, given, statements);
  bases(field(i, scala::kExtendField), parts, &super_arguments);
  if (!super_arguments.empty()) {
    super_arguments.insert(super_arguments.begin(), make(NodeKind::kSuper, i));
    const NodeId called = make(NodeKind::kCall, i, super_arguments);
    statements.insert(statements.begin(), make(NodeKind::kExpression, i, {called}));
  }
  statements.insert(statements.begin(), before_.begin(), before_.end());
  before_.clear();
  const bool has_parameters = !given.empty() || field(i, scala::kClassParametersField) != kAbsent;
  if (Index body = field(i, scala::kBodyField); body != kAbsent) members(body, rest, statements);
  parts.insert(parts.end(), fields.begin(), fields.end());
  if (is_object) {
    parts.insert(parts.end(), rest.begin(), rest.end());
    if (!statements.empty()) parts.push_back(make(NodeKind::kBlock, i, statements, {.flags = kStatic}));
  } else {
    if (has_parameters || !statements.empty()) {
      given.push_back(make(NodeKind::kBlock, i, statements));
      parts.push_back(make(NodeKind::kFunction, i, given,
                           {.text = intern(simple), .text2 = intern(qualified(simple)), .flags = kConstructor}));
    }
    parts.insert(parts.end(), rest.begin(), rest.end());
  }
  if (auto companion = companions_.find(i); companion != companions_.end()) {
    in_static_ = true;
    constructor_parameters_.clear();
    Children static_parts, static_statements;
    if (Index body = field(companion->second, scala::kBodyField); body != kAbsent) {
      members(body, static_parts, static_statements);
    }
    parts.insert(parts.end(), static_parts.begin(), static_parts.end());
    if (!static_statements.empty()) {
      parts.push_back(make(NodeKind::kBlock, companion->second, static_statements, {.flags = kStatic}));
    }
  }
  const NodeId made = make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(whole), .flags = flags});
  annotate_from(i, made);
  return made;
}

void ScalaLowering::class_parameters(Index i, Children& fields, Children& given, Children& statements) {
  for (Index list : named(i)) {
    if (symbol(list) != scala::kClassParameters) continue;
    for (Index c : named(list)) {
      const Index called = field(c, scala::kNameField), initial = field(c, scala::kDefaultValueField),
                  of = field(c, scala::kTypeField);
      if (symbol(c) != scala::kClassParameter || called == kAbsent) continue;
      constructor_parameters_.insert(identifier_text(called));
      const StringId name_text = intern(identifier_text(called));
      const NodeId of_node = type(of);
      Children value;
      if (initial != kAbsent) value.push_back(argument_value(initial));
      const bool variadic = of != kAbsent && symbol(of) == scala::kRepeatedParameterType;
      NodeId made =
          make(NodeKind::kParameter, c, value,
               {.text = name_text, .type = of_node, .flags = static_cast<uint16_t>(variadic ? kVariadic : 0)});
      annotate_from(c, made);
      given.push_back(made);
      const bool settable = has_word(c, scala::kVarWord);
      fields.push_back(
          make(NodeKind::kField, c, {},
               {.text = name_text, .type = of_node, .flags = static_cast<uint16_t>(settable ? 0 : kConst)}));
      const NodeId target = make(NodeKind::kMember, called, {make(NodeKind::kThis, called)}, {.text = name_text});
      // Behind the declaration of what it names.
      const NodeId from = make_over(NodeKind::kName, tree_[c].end, tree_[c].end, {}, {.text = name_text});
      statements.push_back(make(NodeKind::kAssign, c, {target, from}, {.text = intern("=")}));
    }
  }
}

void ScalaLowering::members(Index body, Children& out, Children& statements) {
  for (Index c : named(body)) member(c, out, statements);
}

void ScalaLowering::member(Index i, Children& out, Children& statements) {
  switch (symbol(i)) {
    case scala::kValDefinition:
    case scala::kVarDefinition:
    case scala::kValDeclaration:
    case scala::kVarDeclaration: field_definition(i, out, statements); return;
    case scala::kEnumCaseDefinitions: enum_cases(i, out); return;
    case scala::kSelfType: return;
    default: break;
  }
  Children pieces;
  const bool outer_class = in_class_;
  if (!lower_definition(i, pieces)) {
    in_class_ = false;
    statement(i, pieces);
    in_class_ = outer_class;
  }
  for (NodeId piece : pieces) {
    switch (builder_.at(piece).kind) {
      case NodeKind::kField:
      case NodeKind::kFunction:
      case NodeKind::kType: out.push_back(piece); break;
      default: statements.push_back(piece);
    }
  }
}

void ScalaLowering::enum_cases(Index i, Children& out) {
  for (Index c : named(i)) {
    if (symbol(c) != scala::kSimpleEnumCase && symbol(c) != scala::kFullEnumCase) continue;
    const Index called = field(c, scala::kNameField);
    if (called == kAbsent || symbol(c) == scala::kFullEnumCase) continue;
    const NodeId of = make(NodeKind::kTypeName, c, {}, {.text = intern(type_name_)});
    Children initial, given, none;
    if (Index extends = field(c, scala::kExtendField); extends != kAbsent) {
      bases(extends, none, &given);
      initial.push_back(make(NodeKind::kNew, c, given, {.type = of}));
    }
    out.push_back(make(NodeKind::kField, c, initial,
                       {.text = intern(identifier_text(called)), .type = of, .flags = kStatic | kConst}));
  }
}

// The value of a `val`; kNone for none, as `var x: T = _` has.
NodeId ScalaLowering::value_of(Index value, Index of) {
  if (value == kAbsent || symbol(value) == scala::kWildcard) return kNone;
  if (symbol(value) == scala::kCallExpression && of != kAbsent && symbol(of) == scala::kGenericType) {
    // val bytes: Array[Byte] = Array(1, 2)
    const CallParts parts = parts_of_call(value);
    if (parts.callee != kAbsent && text(parts.callee) == "Array" && parts.types == kAbsent &&
        dotted(field(of, scala::kTypeField)) == "Array" && !types_.contains("Array")) {
      return array_literal(value, parts, type(of));
    }
  }
  return contains_placeholder(value) ? placeholder_lambda(value) : expression(value);
}

void ScalaLowering::value_definition(Index i, Children& out) {
  const Index what = field(i, scala::kPatternField), of = field(i, scala::kTypeField),
              value = field(i, scala::kValueField);
  uint16_t flags = symbol(i) == scala::kValDefinition ? kConst : 0;
  const bool outer_class = std::exchange(in_class_, false);
  const NodeId value_node = value_of(value, of);
  const NodeId of_node = type(of);
  in_class_ = outer_class;
  out.insert(out.end(), before_.begin(), before_.end());
  before_.clear();
  auto declare = [&](Index called) {
    Children initial;
    if (value_node != kNone) initial.push_back(value_node);
    const NodeId made = make(NodeKind::kDeclare, i, initial,
                             {.text = intern(identifier_text(called)), .type = of_node, .flags = flags});
    annotate_from(i, made);
    out.push_back(made);
  };
  if (what == kAbsent || symbol(what) == scala::kIdentifiers) {
    for (Index c : named(what == kAbsent ? i : what)) {
      if (symbol(c) == scala::kIdentifier) declare(c);
    }
  } else if (symbol(what) == scala::kIdentifier) {
    declare(what);
  } else if (value_node != kNone) {
    declare_pattern(what, value_node, flags, out);
  }
}

void ScalaLowering::field_definition(Index i, Children& out, Children& statements) {
  const Index what = field(i, scala::kPatternField), of = field(i, scala::kTypeField),
              value = field(i, scala::kValueField);
  const bool settable = symbol(i) == scala::kVarDefinition || symbol(i) == scala::kVarDeclaration;
  uint16_t flags = settable ? 0 : kConst;
  if (in_static_) flags |= kStatic;
  const bool is_declaration = symbol(i) == scala::kValDeclaration || symbol(i) == scala::kVarDeclaration;
  if (is_declaration) flags |= kAbstract;
  std::vector<Index> names;
  const Index list = what == kAbsent || symbol(what) == scala::kIdentifiers ? (what == kAbsent ? i : what) : kAbsent;
  if (list != kAbsent) {
    for (Index c : named(list)) {
      if (symbol(c) == scala::kIdentifier) names.push_back(c);
    }
  } else if (symbol(what) == scala::kIdentifier) {
    names.push_back(what);
  } else {
    // val (a, b) = …: the parts are fields that are set where it stands.
    std::unordered_set<std::string_view> bound;
    for (Index at = what; at < tree_[what].after; ++at) {
      if (symbol(at) != scala::kIdentifier || tree_[at].field == scala::kTypeField || !binds(at)) continue;
      if (!bound.insert(identifier_text(at)).second) continue;
      out.push_back(make(NodeKind::kField, at, {},
                         {.text = intern(identifier_text(at)), .flags = static_cast<uint16_t>(flags & ~kConst)}));
    }
    Children outer;
    outer.swap(before_);
    const NodeId value_node = value_of(value, of);
    statements.insert(statements.end(), before_.begin(), before_.end());
    before_.swap(outer);
    Children declared;
    if (value_node != kNone) declare_pattern(what, value_node, 0, declared);
    for (NodeId id : declared) {
      const Node made = builder_.at(id);
      if (made.kind != NodeKind::kDeclare || made.child_count == 0 ||
          !bound.contains(builder_.unit().strings[made.text])) {
        statements.push_back(id);
        continue;
      }
      const NodeId target = make_over(NodeKind::kName, made.begin, made.end, {}, {.text = made.text});
      const NodeId part = builder_.unit().children[made.first_child];
      statements.push_back(make_over(NodeKind::kAssign, made.begin, made.end, {target, part}, {.text = intern("=")}));
    }
    return;
  }
  const bool in_constructor = !in_static_ && value != kAbsent && mentions_parameter(value);
  Children outer;
  outer.swap(before_);
  const bool outer_class = std::exchange(in_class_, false);
  NodeId value_node = value_of(value, of);
  in_class_ = outer_class;
  if (in_constructor) {
    statements.insert(statements.end(), before_.begin(), before_.end());
  } else if (!before_.empty() && value_node != kNone) {
    value_node = wrapped(value, std::move(before_), value_node);
  }
  before_.clear();
  before_.swap(outer);
  const NodeId of_node = type(of);
  for (Index called : names) {
    Children initial;
    const StringId name_text = intern(identifier_text(called));
    if (in_constructor && value_node != kNone) {
      const NodeId target = make(NodeKind::kMember, called, {make(NodeKind::kThis, called)}, {.text = name_text});
      statements.push_back(make(NodeKind::kAssign, i, {target, value_node}, {.text = intern("=")}));
    } else if (value_node != kNone) {
      initial.push_back(value_node);
    }
    const NodeId made = make(NodeKind::kField, i, initial, {.text = name_text, .type = of_node, .flags = flags});
    annotate_from(i, made);
    out.push_back(made);
  }
}

void ScalaLowering::parameters(Index i, Children& out) {
  for (Index list : named(i)) {
    if (symbol(list) != scala::kParameters) continue;
    for (Index c : named(list)) {
      if (symbol(c) != scala::kParameter) continue;
      const Index of = field(c, scala::kTypeField), initial = field(c, scala::kDefaultValueField);
      Children value;
      if (initial != kAbsent) value.push_back(argument_value(initial));
      const NodeId of_node = type(of);
      const bool variadic = of != kAbsent && symbol(of) == scala::kRepeatedParameterType;
      const NodeId made = make(NodeKind::kParameter, c, value,
                               {.text = intern(identifier_text(field(c, scala::kNameField))),
                                .type = of_node,
                                .flags = static_cast<uint16_t>(variadic ? kVariadic : 0)});
      annotate_from(c, made);
      out.push_back(made);
    }
  }
}

NodeId ScalaLowering::function_block(Index body, Index where) {
  if (body == kAbsent) return make_over(NodeKind::kBlock, tree_[where].end, tree_[where].end);
  if (symbol(body) == scala::kUnit) return make(NodeKind::kBlock, body);
  const bool is_block = symbol(body) == scala::kBlock || symbol(body) == scala::kIndentedBlock;
  if (is_block) return block(body, {.to = Sink::To::kReturn});
  Children parts;
  deliver(body, {.to = Sink::To::kReturn}, parts);
  return make(NodeKind::kBlock, body, parts);
}

NodeId ScalaLowering::function(Index i, uint16_t flags) {
  const std::string_view written = identifier_text(field(i, scala::kNameField));
  const bool is_constructor = written == "this" && !type_name_.empty();
  const std::string_view simple = is_constructor ? std::string_view(type_name_) : written;
  if (is_constructor) {
    flags |= kConstructor;
  } else if (in_static_ && in_class_) {
    flags |= kStatic;
  }
  const Index body = field(i, scala::kBodyField);
  if (body == kAbsent) {
    flags |= kNoBody;
    if (in_interface_) flags |= kAbstract;
  }
  Children outer;
  outer.swap(before_);
  std::vector<StringId>* const outer_placeholders = std::exchange(placeholders_, nullptr);
  const bool outer_class = std::exchange(in_class_, false);
  Children parts;
  if (extended_ != kAbsent) parameters(extended_, parts);
  const Index extended = std::exchange(extended_, kAbsent);
  parameters(i, parts);
  parts.push_back(function_block(body, i));
  extended_ = extended;
  in_class_ = outer_class;
  placeholders_ = outer_placeholders;
  before_.swap(outer);
  const NodeId of = type(field(i, scala::kReturnTypeField));
  const NodeId made = make(NodeKind::kFunction, i, parts,
                           {.text = intern(simple), .text2 = intern(qualified(simple)), .type = of, .flags = flags});
  annotate_from(i, made);
  return made;
}

// What it extends is the first parameter of each function.
void ScalaLowering::extension(Index i, Children& out) {
  const Index outer = std::exchange(extended_, i);
  for (Index c : named(i)) {
    if (symbol(c) == scala::kFunctionDefinition) out.push_back(function(c, 0));
  }
  extended_ = outer;
}

void ScalaLowering::given(Index i, Children& out) {
  const Index body = field(i, scala::kBodyField), called = field(i, scala::kNameField);
  Children parts;
  if (body == kAbsent) return;
  if (symbol(body) == scala::kWithTemplateBody) {
    for (Index c : named(i)) {
      if (tree_[c].field == scala::kReturnTypeField && is_type(c)) {
        if (NodeId base = type(c); base != kNone) parts.push_back(make(NodeKind::kBase, c, {}, {.type = base}));
      }
    }
    const std::string simple =
        called == kAbsent ? "$" + std::to_string(++anonymous_count_) : std::string(identifier_text(called));
    const std::string whole = qualified(simple);
    Outer outer(*this, whole, simple, false, false);
    Children statements;
    members(body, parts, statements);
    if (!statements.empty()) parts.push_back(make(NodeKind::kBlock, body, statements));
    out.push_back(make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(whole)}));
    return;
  }
  Children initial{whole_expression(body)};
  const StringId name_text = intern(called == kAbsent ? std::string_view() : identifier_text(called));
  const NodeKind kind = in_class_ ? NodeKind::kField : NodeKind::kDeclare;
  out.push_back(make(kind, i, initial,
                     {.text = name_text, .flags = static_cast<uint16_t>(in_static_ ? kStatic | kConst : kConst)}));
}

NodeId ScalaLowering::anonymous_type(Index body, Children parts) {
  const std::string whole = qualified("$" + std::to_string(++anonymous_count_));
  Outer outer(*this, whole, std::string(), false, false);
  Children statements;
  members(body, parts, statements);
  if (!statements.empty()) parts.push_back(make(NodeKind::kBlock, body, statements));
  return make(NodeKind::kType, body, parts, {.text2 = intern(whole), .flags = kAnonymous});
}

}  // namespace vitrine::source
