// Types, declarators and qualified names.
#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

namespace {

// "unsigned   long" → "unsigned long"; "STACK_OF( X509 )" → "STACK_OF(X509)".
std::string squeezed(std::string_view text) {
  std::string out;
  bool pending = false;
  auto is_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'; };
  for (char c : text) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\\') {
      pending = true;
      continue;
    }
    if (pending && !out.empty() && is_word(out.back()) && is_word(c)) out += ' ';
    pending = false;
    out += c;
  }
  return out;
}

}  // namespace

bool Lowering::has_body(Index type) const {
  if (type == kAbsent) return false;
  switch (symbol(type)) {
    case Syntax::kStructSpecifier:
    case Syntax::kUnionSpecifier:
    case Syntax::kEnumSpecifier:
    case Syntax::kClassSpecifier: return child(type, Field::kBody) != kAbsent;
    default: return false;
  }
}

std::string Lowering::anonymous_name(Index i) const {
  return "struct@" + std::to_string(begin(i));
}

void Lowering::template_arguments(Index list, Nodes& out) {
  for (Index c : children(list)) {
    if (!node(c).named || is(c, Syntax::kComment)) continue;
    out.push_back(is(c, Syntax::kTypeDescriptor) ? type_descriptor(c) : expression(c));
  }
}

// The template that a scope is a second name of, where it is one.
Lowering::Index Lowering::named_template(Index scope) const {
  constexpr uint32_t kDeepest = 4;
  if (scope == kAbsent || templates_named_.empty() || view_.tree != main_tree_ || alias_depth_ >= kDeepest)
    return kAbsent;
  auto found = templates_named_.find(std::string(view_.tree->text_of(scope)));
  return found == templates_named_.end() ? kAbsent : found->second;
}

void Lowering::qualified(Index i, QualifiedName& out) {
  switch (symbol(i)) {
    case Syntax::kQualified: {
      Index scope = child(i, Field::kScope);
      if (const Index whole = named_template(scope); whole != kAbsent) {
        out.parts.clear();
        ++alias_depth_;
        qualified(whole, out);
        --alias_depth_;
      } else if (scope != kAbsent) {
        qualified(scope, out);
      }
      for (Index c : children(i)) {
        if (node(c).field == static_cast<uint16_t>(Field::kName) && node(c).named) qualified(c, out);
      }
      return;
    }
    case Syntax::kNestedNamespace:
    case Syntax::kDependentName:
    case Syntax::kDependentType:
      for (Index c : children(i)) {
        if (node(c).named) qualified(c, out);
      }
      return;
    case Syntax::kTemplateType:
    case Syntax::kTemplateFunction:
    case Syntax::kTemplateMethod: {
      // (A class of its own: template <> struct Traits<int>.)
      if (!specialised_.empty() && is(i, Syntax::kTemplateType) && specialised_.contains(squeezed(written(i)))) {
        out.parts.push_back({squeezed(written(i)), begin(i), end(i)});
        return;
      }
      Index inner = child(i, Field::kName);
      if (inner != kAbsent) qualified(inner, out);
      Index list = child(i, Field::kArguments);
      if (list != kAbsent) template_arguments(list, out.type_arguments);
      return;
    }
    case Syntax::kPointerDeclarator:  // T A::*p
      return;
    default: out.parts.push_back({squeezed(written(i)), begin(i), end(i)});
  }
}

// `Impl`, where `struct Box::Impl {` is what is meant.
const Lowering::QualifiedName* Lowering::defined_outside(const QualifiedName& name) const {
  if (name.parts.size() != 1) return nullptr;
  const auto found = defined_outside_.find(name.parts.front().text);
  if (found == defined_outside_.end()) return nullptr;
  for (const QualifiedName& one : found->second)
    if (one.parts[one.parts.size() - 2].text == around_) return &one;
  const bool is_one = found->second.size() == 1 && !constructed_.contains(name.parts.front().text);
  return is_one ? &found->second.front() : nullptr;
}

NodeId Lowering::type_name(Index i) {
  if (i == kAbsent) return kNone;
  switch (symbol(i)) {
    case Syntax::kTypeDescriptor: return type_descriptor(i);
    case Syntax::kStructSpecifier:
    case Syntax::kUnionSpecifier:
    case Syntax::kEnumSpecifier:
    case Syntax::kClassSpecifier: {
      Index tag = child(i, Field::kName);
      QualifiedName parts;
      if (tag != kAbsent) qualified(tag, parts);
      uint32_t until = tag != kAbsent ? end(tag) : begin(i) + 1;
      NodeId id = add_at(NodeKind::kTypeName, begin(i), std::max(until, begin(i)), parts.type_arguments,
                         tag != kAbsent ? parts.joined() : anonymous_name(i));
      builder_.at(id).flags = is(i, Syntax::kEnumSpecifier) ? kEnum : kStruct;
      return id;
    }
    case Syntax::kDecltype: return add(NodeKind::kTypeName, i, {}, "decltype");
    case Syntax::kPlaceholderType: return add(NodeKind::kTypeName, i, {}, "auto");
    default: {
      QualifiedName parts;
      qualified(i, parts);
      const QualifiedName* outside = defined_outside(parts);
      return add(NodeKind::kTypeName, i, parts.type_arguments, (outside != nullptr ? *outside : parts).joined());
    }
  }
}

NodeId Lowering::type_with(Index type, const Declarator& declarator) {
  if (type == kAbsent) return kNone;
  NodeId id = type_name(type);
  if (id == kNone) return id;
  bool pointer = declarator.function ? declarator.returns_pointer : declarator.pointer;
  if (pointer) builder_.at(id).flags |= kPointer;
  const Unit& unit = builder_.unit();
  if (cpp_ && !pointer && unit.text(id) == "std.array" && unit.child_count(id) == 2) {
    NodeId length = unit.child(id, 1);
    NodeKind kind = length == kNone ? NodeKind::kNull : unit.kind(length);
    if (kind == NodeKind::kLiteral || kind == NodeKind::kName || kind == NodeKind::kTypeName) {
      StringId text = unit[length].text;
      builder_.at(id).flags |= kArrayType;
      builder_.at(id).text2 = text;
    }
  }
  if (declarator.array && !declarator.function) {
    if (declarator.rows && unit.child_count(id) == 0) {
      // Of the rows' type, which stands in it.
      builder_.at(id).flags |= kArrayType;
      if (declarator.row_size != kAbsent) builder_.at(id).text2 = builder_.intern(written(declarator.row_size));
      const uint16_t flags = builder_.at(id).flags;
      const std::string name(unit.text(id));
      id = add_at(NodeKind::kTypeName, unit[id].begin, unit[id].end, {id}, name);
      builder_.at(id).flags = flags;
    }
    builder_.at(id).flags |= kArrayType;
    if (declarator.array_size != kAbsent) {
      builder_.at(id).text2 = builder_.intern(written(declarator.array_size));
    }
  }
  return id;
}

NodeId Lowering::type_descriptor(Index i) {
  Index type = child(i, Field::kType);
  if (type == kAbsent) type = first_named(i);
  if (type == kAbsent) return add(NodeKind::kTypeName, i, {}, squeezed(written(i)));
  Index abstract = child(i, Field::kDeclarator);
  Declarator shape;
  if (abstract != kAbsent) shape = declarator(abstract);
  if (shape.function) {  // a function type: its result's name is not its own
    return add(NodeKind::kTypeName, i, {}, squeezed(written(i)));
  }
  return type_with(type, shape);
}

NodeId Lowering::type_argument_node(Index at, const Nodes& type_arguments) {
  return type_arguments.empty() ? kNone : add(NodeKind::kTypeName, at, type_arguments);
}

NodeId Lowering::from_parts(const QualifiedName& name) {
  NodeId out = kNone;
  for (const QualifiedName::Part& part : name.parts) {
    if (out == kNone) {
      out = add_at(NodeKind::kName, part.begin, part.end, {}, part.text);
    } else {
      out = add_at(NodeKind::kMember, name.parts[0].begin, part.end, {out}, part.text);
    }
  }
  return out;
}

Lowering::Declarator Lowering::declarator(Index i) const {
  Declarator out;
  while (i != kAbsent) {
    Index inner = child(i, Field::kDeclarator);
    switch (symbol(i)) {
      case Syntax::kPointerDeclarator:
      case Syntax::kAbstractPointer:
        if (out.function) out.function = false;  // a pointer to a function
        out.pointer = true;
        for (Index c : children(i)) {
          if (is(c, Syntax::kTypeQualifier) && written(c) == "const") out.const_pointer = true;
        }
        break;
      case Syntax::kArrayDeclarator:
      case Syntax::kAbstractArray:
        if (out.array && !out.function) {
          out.rows = true;
          out.row_size = out.array_size;
        }
        out.array = true;
        out.array_size = child(i, Field::kSize);
        break;
      case Syntax::kFunctionDeclarator:
      case Syntax::kAbstractFunction:
        out.function = true;
        out.function_node = i;
        out.returns_pointer = out.pointer;
        out.pointer = false;
        break;
      case Syntax::kReferenceDeclarator:
      case Syntax::kAbstractReference:
        out.reference = true;
        out.rvalue = written(i).starts_with("&&");
        [[fallthrough]];
      case Syntax::kVariadicDeclarator:
      case Syntax::kParenthesizedDeclarator:
      case Syntax::kAbstractParenthesized:
      case Syntax::kAttributedDeclarator:
        if (inner == kAbsent) {
          for (Index c : children(i)) {
            if (node(c).named && !is(c, Syntax::kComment) && !is(c, Syntax::kAttributeDeclaration)) inner = c;
          }
        }
        break;
      case Syntax::kInitDeclarator: break;
      case Syntax::kQualified:
        // int (Class::*pointer)(int)
        if (Index name = child(i, Field::kName); name != kAbsent && written(name).starts_with("*")) {
          out.function = false;
          out.pointer = true;
          inner = first_named(name);
          if (inner != kAbsent) break;
        }
        out.name = i;
        return out;
      default: out.name = i; return out;
    }
    i = inner;
  }
  return out;
}

Lowering::Specifiers Lowering::specifiers(Index i) const {
  Specifiers out;
  for (Index c : children(i)) {
    if (node(c).field == static_cast<uint16_t>(Field::kType) && out.type == kAbsent) out.type = c;
    if (is(c, Syntax::kStorageClass) && written(c) == "static") out.is_static = true;
    if (is(c, Syntax::kStorageClass) && written(c) == "extern") out.is_extern = true;
    if (is(c, Syntax::kTypeQualifier)) {
      std::string_view word = written(c);
      if (word == "const" || word == "constexpr") out.is_const = true;
    }
  }
  return out;
}

}  // namespace vitrine::source::c
