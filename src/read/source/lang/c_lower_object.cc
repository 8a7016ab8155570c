// C++ objects that are made where they are declared: `T x;`, `T x(a, f(b));`, a class's fields and the lists of its
// constructors.
#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

namespace {

// Words that the grammar takes for a type's name in a parameter list, and that start a value.
bool starts_value(std::string_view word) {
  for (std::string_view each :
       {"sizeof", "alignof", "true", "false", "nullptr", "NULL", "this", "new", "not", "compl", "co_await", "typeid",
        "static_cast", "const_cast", "reinterpret_cast", "dynamic_cast"}) {
    if (word == each) return true;
  }
  return false;
}

}  // namespace

// In a body `T x(a, f(b));` makes an object where each part can be a value: nobody writes a function's declaration
// there without a type that shows. Elsewhere one part has to be a value beyond doubt.
bool Lowering::is_construction(const Declarator& shape) const {
  if (!cpp_ || shape.function_node == kAbsent || !is(shape.name, Syntax::kIdentifier)) return false;
  Index list = child(shape.function_node, Field::kParameters);
  if (list == kAbsent) return false;
  bool any = false;
  bool value = false;
  for (Index c : children(list)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    Reading reading = reads_as(c);
    if (reading == Reading::kType) return false;
    any = true;
    value = value || reading == Reading::kValue;
  }
  return function_depth_ > 0 ? any : value;
}

Lowering::Reading Lowering::reads_as(Index parameter) const {
  if (!is(parameter, Syntax::kParameterDeclaration) && !is(parameter, Syntax::kOptionalParameter)) {
    return Reading::kType;
  }
  Index type = child(parameter, Field::kType);
  if (type == kAbsent) return Reading::kType;
  if (is(type, Syntax::kTypeIdentifier) && starts_value(view_.tree->text_of(type))) return Reading::kValue;
  if (is(type, Syntax::kTemplateType)) {  // static_cast<T>(v)
    const std::string_view text = view_.tree->text_of(type);
    if (starts_value(text.substr(0, text.find('<')))) return Reading::kValue;
  }
  for (Index c : children(parameter)) {
    if (is(c, Syntax::kTypeQualifier) || is(c, Syntax::kStorageClass) || is_error(c)) return Reading::kType;
  }
  Index shape = child(parameter, Field::kDeclarator);
  bool name = is(type, Syntax::kTypeIdentifier) || is(type, Syntax::kQualified);
  for (Index last = type; is(last, Syntax::kQualified);) {
    last = child(last, Field::kName);
    if (is(last, Syntax::kTemplateType)) name = false;
  }
  if (shape == kAbsent) return name ? Reading::kEither : Reading::kType;
  switch (symbol(shape)) {
    case Syntax::kAbstractFunction: {  // f(b), T<a>(b), size_t(n)
      bool called = name || is(type, Syntax::kTemplateType) || is(type, Syntax::kQualified) ||
                    is(type, Syntax::kPrimitiveType) || is(type, Syntax::kSizedType);
      Index inner = child(shape, Field::kParameters);
      if (!called || inner == kAbsent || child(shape, Field::kDeclarator) != kAbsent) return Reading::kType;
      Reading most = Reading::kEither;
      for (Index c : children(inner)) {
        if (!node(c).named || is(c, Syntax::kComment)) continue;
        Reading reading = reads_as(c);
        if (reading == Reading::kType) return Reading::kType;
        if (reading == Reading::kValue) most = Reading::kValue;
      }
      return most;
    }
    case Syntax::kAbstractArray:  // b[1]
      return name && child(shape, Field::kSize) != kAbsent ? Reading::kEither : Reading::kType;
    case Syntax::kParenthesizedDeclarator:  // f(b)
      return name && is(first_named(shape), Syntax::kIdentifier) ? Reading::kEither : Reading::kType;
    case Syntax::kPointerDeclarator:
    case Syntax::kReferenceDeclarator: {
      // a * b, as it is written: a declarator has its sign next to the type or to the name.
      std::string_view text = view_.tree->text;
      uint32_t from = node(shape).begin;
      uint32_t past = from;
      while (past < node(shape).end && (text[past] == '*' || text[past] == '&')) ++past;
      bool before = node(type).end < from;
      bool after = past < text.size() && (text[past] == ' ' || text[past] == '\n' || text[past] == '\t');
      return name && before == after ? Reading::kEither : Reading::kType;
    }
    default: return Reading::kType;
  }
}

bool Lowering::lists_names(Index list) const {
  for (Index c : children(list)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    Index type = child(c, Field::kType);
    if (!is(c, Syntax::kParameterDeclaration) || type == kAbsent) return false;
    if (node(type).begin != node(c).begin || node(type).end != node(c).end) return false;
    if (starts_value(view_.tree->text_of(type))) return false;
  }
  return true;
}

// The arguments that a parameter list really is: names as they stand, anything else read again as a call's arguments.
Lowering::Nodes Lowering::passed_to(Index list) {
  Nodes passed;
  uint32_t from = begin(list) + 1;
  uint32_t to = end(list) > from ? end(list) - 1 : from;
  constexpr uint64_t kLeastReread = 65'536;
  bool affordable = reread_bytes_ + (to - from) <= kLeastReread + 4 * uint64_t{original_.size()};
  if (lists_names(list) || !affordable) {
    for (Index c : children(list)) {
      Index value = is(c, Syntax::kParameterDeclaration) ? child(c, Field::kType) : kAbsent;
      if (value != kAbsent) passed.push_back(expression(value));
    }
    return passed;
  }
  reread_bytes_ += to - from;
  Body body = parse_body("void f(){f(", from, to, ");}");
  body.tree.text = body.text;
  note_errors(body, from, to);
  View outer = view_;
  view_ = {&body.tree, body.shift, from, to};
  for (Index i = 0; i < body.tree.nodes.size(); ++i) {
    if (!is(i, Syntax::kArgumentList)) continue;
    passed = arguments(i);
    break;
  }
  view_ = outer;
  return passed;
}

// Whether `T x;` makes an object of a class: by its name, T may be any type that is not known to be something else.
bool Lowering::is_object(Index type, const Declarator& shape) const {
  if (!cpp_ || type == kAbsent || shape.pointer || shape.array || shape.reference || shape.function) return false;
  switch (symbol(type)) {
    case Syntax::kStructSpecifier:
    case Syntax::kUnionSpecifier:
    case Syntax::kClassSpecifier: return !has_body(type) && child(type, Field::kName) != kAbsent;
    case Syntax::kTemplateType: return true;
    case Syntax::kDependentType: {
      // typename Cipher::Encryption, but T::value_type may be a number
      const std::string_view name = view_.tree->text_of(type);
      const size_t colon = name.rfind("::");
      const bool capital = colon != std::string_view::npos && colon + 2 < name.size() &&
                           std::isupper(static_cast<unsigned char>(name[colon + 2])) != 0;
      return capital || name.find('<') != std::string_view::npos;
    }
    case Syntax::kQualified:
    case Syntax::kTypeIdentifier: {
      std::string_view name = view_.tree->text_of(type);
      if (name.starts_with("std::array<")) return false;  // what it holds, it holds itself
      if (size_t colon = name.rfind(':'); colon != std::string_view::npos && name.back() != '>') {
        name.remove_prefix(colon + 1);
      }
      if (is(type, Syntax::kTypeIdentifier) && type_parameters_.contains(std::string(name))) return true;
      return !name.ends_with("_t") && !plain_types_.contains(std::string(name));
    }
    default: return false;
  }
}

// What the classes of the text declare, wherever it stands: a constructor may come before the fields it fills.
void Lowering::survey() {
  const Tree& tree = *view_.tree;
  for (Index i = 0; i < tree.nodes.size(); ++i) {
    switch (symbol(i)) {
      case Syntax::kClassSpecifier:
      case Syntax::kStructSpecifier: survey_class(i); break;
      case Syntax::kEnumSpecifier:
        if (Index name = child(i, Field::kName); name != kAbsent) plain_types_.emplace(tree.text_of(name));
        break;
      case Syntax::kAliasDeclaration: {
        Index name = child(i, Field::kName);
        Index type = child(i, Field::kType);
        Index of = is(type, Syntax::kTypeDescriptor) ? child(type, Field::kType) : type;
        bool plain = is(of, Syntax::kPrimitiveType) || is(of, Syntax::kSizedType) || is(of, Syntax::kEnumSpecifier) ||
                     (type != of && child(type, Field::kDeclarator) != kAbsent);
        if (plain && name != kAbsent) plain_types_.emplace(tree.text_of(name));
        // (`Bytes(16)`, where Bytes is another name of a class.)
        if (!plain && name != kAbsent && (is(of, Syntax::kTemplateType) || is(of, Syntax::kQualified)))
          other_names_.emplace(tree.text_of(name));
        if (cpp_ && name != kAbsent) name_template(tree.text_of(name), of);
        break;
      }
      case Syntax::kTypeDefinition: {
        Index of = child(i, Field::kType);
        bool plain = is(of, Syntax::kPrimitiveType) || is(of, Syntax::kSizedType) || is(of, Syntax::kEnumSpecifier);
        for (Index c : children(i)) {
          if (node(c).field != static_cast<uint16_t>(Field::kDeclarator)) continue;
          Declarator shape = declarator(c);
          if (shape.name != kAbsent && (plain || shape.name != c)) plain_types_.emplace(tree.text_of(shape.name));
          if (!plain && shape.name == c && (is(of, Syntax::kTemplateType) || is(of, Syntax::kQualified)))
            other_names_.emplace(tree.text_of(c));
          if (cpp_ && shape.name == c) name_template(tree.text_of(c), of);
        }
        break;
      }
      case Syntax::kFunctionDefinition: survey_constructor(i); break;
      case Syntax::kTemplateParameters:
        // template <typename T>: T may be a number, too.
        for (Index c : children(i)) {
          std::string_view one = tree.text_of(c);
          if (!one.starts_with("typename ") && !one.starts_with("class ")) continue;
          one = one.substr(one.find(' ') + 1);
          one = one.substr(0, one.find_first_of(" =.,>"));
          if (one.empty()) continue;
          plain_types_.emplace(one);
          type_parameters_.emplace(one);
        }
        break;
      default: break;
    }
  }
}

// using Mode = CBC_Mode<AES>: what Mode::Encryption is of. A name that is given twice is none.
void Lowering::name_template(std::string_view name, Index type) {
  Index last = type;
  while (is(last, Syntax::kQualified)) last = child(last, Field::kName);
  const bool whole = is(last, Syntax::kTemplateType);
  auto [at, fresh] = templates_named_.emplace(name, whole ? type : kAbsent);
  if (!fresh) at->second = kAbsent;
}

void Lowering::survey_class(Index type) {
  Index tag = child(type, Field::kName);
  Index body = child(type, Field::kBody);
  if (tag == kAbsent || body == kAbsent) return;
  if (is(tag, Syntax::kTemplateType)) {
    std::string whole(written(tag));
    std::erase_if(whole, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    specialised_.insert(std::move(whole));
  }
  QualifiedName name;
  qualified(tag, name);
  std::string class_name = name.joined();
  constructed_.insert(class_name);
  if (cpp_ && name.parts.size() > 1) defined_outside_[name.parts.back().text].push_back(name);
  for (Index c : children(body)) {
    if (!is(c, Syntax::kFieldDeclaration)) {
      // A constructor in the class: its definition does not name it.
      Index definition = is(c, Syntax::kTemplateDeclaration) ? child_with(c, Syntax::kFunctionDefinition) : c;
      if (!is(definition, Syntax::kFunctionDefinition)) continue;
      Index list = child_with(definition, Syntax::kFieldInitializerList);
      if (list == kAbsent) continue;
      for (Index one : children(list)) {
        Index target = is(one, Syntax::kFieldInitializer) ? first_named(one) : kAbsent;
        if (target == kAbsent) continue;
        members_[class_name + "." + std::string(view_.tree->text_of(target))].initialized = true;
      }
      continue;
    }
    for (Index d : children(c)) {
      if (node(d).field != static_cast<uint16_t>(Field::kDeclarator)) continue;
      Declarator shape = declarator(d);
      if (shape.name == kAbsent || shape.function) continue;
      Member& member = members_[class_name + "." + std::string(view_.tree->text_of(shape.name))];
      member.field = c;
      member.declarator = d;
    }
  }
}

// K::K(…) : field(…) { … }
void Lowering::survey_constructor(Index definition) {
  Index list = child_with(definition, Syntax::kFieldInitializerList);
  Index head = child(definition, Field::kDeclarator);
  if (list == kAbsent || head == kAbsent) return;
  Declarator shape = declarator(head);
  if (!is(shape.name, Syntax::kQualified)) return;
  std::string class_name = class_of(shape);
  for (Index one : children(list)) {
    Index target = is(one, Syntax::kFieldInitializer) ? first_named(one) : kAbsent;
    if (target == kAbsent) continue;
    members_[class_name + "." + std::string(view_.tree->text_of(target))].initialized = true;
  }
}

// The class a constructor's head names, or the one around it.
std::string Lowering::class_of(const Declarator& shape) {
  if (!is(shape.name, Syntax::kQualified)) return scope_.empty() ? std::string() : scope_.back();
  QualifiedName name;
  qualified(shape.name, name);
  return name.parts.size() < 2 ? std::string() : name.parts[name.parts.size() - 2].text;
}

void Lowering::member_initializers(Index list, std::string_view class_name, Nodes& out) {
  for (Index c : children(list)) {
    if (!is(c, Syntax::kFieldInitializer)) continue;
    Index target = first_named(c);
    Index values = child_with(c, Syntax::kArgumentList);
    if (values == kAbsent) values = child_with(c, Syntax::kInitializerList);
    if (target == kAbsent || values == kAbsent) continue;
    QualifiedName name;
    qualified(target, name);
    Nodes passed = arguments(values);
    const std::string last = name.parts.empty() ? std::string() : std::string(name.parts.back().text);
    const auto member_of_that_name = members_.find(std::string(class_name) + "." + last);
    const bool is_member = member_of_that_name != members_.end() && member_of_that_name->second.field != kAbsent;
    const bool is_own = class_name == last;
    if (!is_member && constructed_.contains(last) && (!is_own || !passed.empty())) {
      // : Base(a), or another constructor of its own
      Nodes below{add(is_own ? NodeKind::kThis : NodeKind::kSuper, target)};
      below.insert(below.end(), passed.begin(), passed.end());
      out.push_back(add(NodeKind::kExpression, c, {add(NodeKind::kCall, c, below)}));
      continue;
    }
    NodeId self = add(NodeKind::kThis, target);
    NodeId member = add(NodeKind::kMember, target, {self}, name.joined());
    NodeId type = kNone;
    bool is_list = false;
    auto known =
        view_.tree == main_tree_ ? members_.find(std::string(class_name) + "." + name.joined()) : members_.end();
    if (known != members_.end() && known->second.field != kAbsent) {
      Index declared = specifiers(known->second.field).type;
      const Declarator shape = declarator(known->second.declarator);
      // (A type that a template is given may be a number's.)
      const bool is_given =
          declared != kAbsent && type_parameters_.contains(std::string(view_.tree->text_of(declared)));
      if (is_object(declared, shape) && !(is_given && passed.size() == 1)) type = type_name(declared);
      // : iv_{1, 2, 3}
      is_list = shape.array && is(values, Syntax::kInitializerList);
    }
    if (is_list) {
      out.push_back(add(NodeKind::kAssign, c, {member, add(NodeKind::kArray, values, passed)}, "="));
      continue;
    }
    NodeId value = type == kNone && passed.size() == 1 ? passed[0] : add(NodeKind::kNew, values, passed);
    if (type != kNone) builder_.at(value).type = type;
    out.push_back(add(NodeKind::kAssign, c, {member, value}, "="));
  }
}

}  // namespace vitrine::source::c
