#include <algorithm>

#include "read/source/lang/java_lowering.h"

namespace vitrine::source {

// The name with '.' between its parts, without comments, blanks, annotations and type arguments.
std::string JavaLowering::dotted(Index i) const {
  if (first_named(i) == kAbsent) return std::string(text(i));
  std::string joined;
  for (Index c : named(i)) {
    switch (symbol(c)) {
      case java::kTypeArguments:
      case java::kAnnotation:
      case java::kMarkerAnnotation:
      case java::kDimensions: break;
      default:
        if (!joined.empty()) joined += '.';
        joined += dotted(c);
    }
  }
  return joined;
}

void JavaLowering::type_arguments(Index i, Children& out) {
  for (Index c : named(i)) {
    Index of = c;
    if (symbol(c) == java::kWildcard) of = last_named(c);
    if (of == kAbsent) {
      out.push_back(make(NodeKind::kTypeName, c, {}, {.text = intern("?")}));
    } else if (NodeId argument = type(of); argument != kNone) {
      out.push_back(argument);
    }
  }
}

NodeId JavaLowering::type(Index i) {
  if (i == kAbsent) return kNone;
  switch (symbol(i)) {
    case java::kArrayType: return type_with_dimensions(field(i, java::kElementField), field(i, java::kDimensionsField));
    case java::kAnnotatedType: return type(last_named(i));
    default: break;
  }
  std::string_view written = text(i);
  if (written == "var") return kNone;
  Children listed;
  // The arguments of a.b.C<D> are those of its last part.
  Index generic = symbol(i) == java::kGenericType ? i : kAbsent;
  if (generic != kAbsent) {
    if (Index list = child(generic, java::kTypeArguments); list != kAbsent) type_arguments(list, listed);
  }
  StringId name_text = first_named(i) == kAbsent ? intern(written) : intern(dotted(i));
  return make(NodeKind::kTypeName, i, listed, {.text = name_text});
}

NodeId JavaLowering::type_with_dimensions(Index i, Index dimensions) {
  return array_of(type(i), dimensions);
}

// An array of arrays is an array whose element's text ends in "[]". Java allows 255 dimensions.
NodeId JavaLowering::array_of(NodeId element, Index dimensions) {
  if (element == kNone || dimensions == kAbsent) return element;
  size_t count = 0;
  for (char c : text(dimensions).substr(0, 2000)) count += c == '[';
  if (count == 0) return element;
  return array_of_count(element, std::min<size_t>(count, 255));
}

NodeId JavaLowering::array_of_count(NodeId element, size_t count) {
  Node node = builder_.at(element);
  std::string element_text(builder_.unit().text(element));
  if (node.flags & kArrayType) ++count;
  for (size_t n = 1; n < count; ++n) element_text += "[]";
  return make_over(NodeKind::kTypeName, node.begin, node.end, type_arguments_of(node),
                   {.text = intern(element_text), .flags = static_cast<uint16_t>(node.flags | kArrayType)});
}

// A type's arguments, to share them with another; not very many, for they are listed again.
Children JavaLowering::type_arguments_of(const Node& node) {
  const std::vector<NodeId>& all = builder_.unit().children;
  if (node.child_count > 16) return {};
  return Children(all.begin() + node.first_child, all.begin() + node.first_child + node.child_count);
}

NodeId JavaLowering::element_type(NodeId array, Index where) {
  if (array == kNone || !(builder_.at(array).flags & kArrayType)) return kNone;
  std::string element(builder_.unit().text(array));
  if (!element.ends_with("[]")) return make(NodeKind::kTypeName, where, {}, {.text = intern(element)});
  element.resize(element.size() - 2);
  return make(NodeKind::kTypeName, where, {}, {.text = intern(element), .flags = kArrayType});
}

// A type where an expression is wanted (Outer.Inner::method, byte[].class): plain names read as members.
NodeId JavaLowering::type_as_expression(Index i) {
  switch (symbol(i)) {
    case java::kIdentifier:
    case java::kTypeIdentifier: return name(i);
    case java::kScopedIdentifier:
    case java::kScopedTypeIdentifier: {
      Index base = first_named(i), member = last_named(i);
      if (base == kAbsent || base == member) return unknown(i);
      NodeId base_node = type_as_expression(base);
      return make(NodeKind::kMember, i, {base_node}, {.text = intern_text(member)});
    }
    case java::kGenericType: {
      Index base = first_named(i);
      return base == kAbsent ? unknown(i) : type_as_expression(base);
    }
    default: {
      NodeId of = type(i);
      return of == kNone ? name(i) : of;
    }
  }
}

}  // namespace vitrine::source
