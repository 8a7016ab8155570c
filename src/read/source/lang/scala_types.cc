#include "read/source/lang/scala_lowering.h"

namespace vitrine::source {

namespace {

struct Spelling {
  std::string_view scala, java;
};

// What the names of Scala's own types are on the Java platform.
constexpr Spelling kScalars[] = {{"Int", "int"},         {"Long", "long"},  {"Short", "short"},   {"Byte", "byte"},
                                 {"Boolean", "boolean"}, {"Char", "char"},  {"Float", "float"},   {"Double", "double"},
                                 {"Unit", "void"},       {"Any", "Object"}, {"AnyRef", "Object"}, {"Nothing", "void"}};
constexpr Spelling kCollections[] = {{"Seq", "java.util.List"},
                                     {"List", "java.util.List"},
                                     {"Vector", "java.util.List"},
                                     {"IndexedSeq", "java.util.List"},
                                     {"Iterable", "java.util.List"},
                                     {"Set", "java.util.List"},
                                     {"ListBuffer", "java.util.List"},
                                     {"ArrayBuffer", "java.util.List"},
                                     {"Map", "java.util.Map"},
                                     {"HashMap", "java.util.Map"},
                                     {"StringBuilder", "java.lang.StringBuilder"}};
// What stands around a value and is it here.
constexpr std::string_view kHolders[] = {"Option", "Some", "Try", "Success"};

}  // namespace

bool ScalaLowering::is_type(Index i) const {
  switch (symbol(i)) {
    case scala::kTypeIdentifier:
    case scala::kStableTypeIdentifier:
    case scala::kGenericType:
    case scala::kAnnotatedType:
    case scala::kCompoundType:
    case scala::kFunctionType:
    case scala::kInfixType:
    case scala::kLazyParameterType:
    case scala::kRepeatedParameterType:
    case scala::kProjectedType:
    case scala::kSingletonType:
    case scala::kTupleType:
    case scala::kStructuralType:
    case scala::kLiteralType:
    case scala::kMatchType: return true;
    default: return false;
  }
}

std::string ScalaLowering::dotted(Index i) const {
  std::string out;
  for (char c : text(i).substr(0, kMaxScopeBytes)) {
    if (c != '`' && c != ' ' && c != '\n' && c != '\r' && c != '\t') out += c;
  }
  return out.starts_with("_root_.") ? out.substr(7) : out;
}

NodeId ScalaLowering::array_type(Index where, NodeId element) {
  if (element == kNone) return make(NodeKind::kTypeName, where, {}, {.text = intern("Object"), .flags = kArrayType});
  std::string of(builder_.unit().text(element));
  if (builder_.at(element).flags & kArrayType) of += "[]";
  return make(NodeKind::kTypeName, where, {}, {.text = intern(of), .flags = kArrayType});
}

NodeId ScalaLowering::type_named(Index where, std::string_view name, const Children& given) {
  const std::string_view simple = name.starts_with("scala.") ? name.substr(name.rfind('.') + 1) : name;
  const bool own = types_.contains(simple) || (imported_.contains(simple) && simple == name);
  if (!own) {
    if (simple == "Array") return array_type(where, given.empty() ? kNone : given.front());
    for (std::string_view holder : kHolders) {
      if (holder == simple && given.size() == 1) return given.front();
    }
    for (const Spelling& scalar : kScalars) {
      if (scalar.scala == simple) return make(NodeKind::kTypeName, where, {}, {.text = intern(scalar.java)});
    }
  }
  if (!types_.contains(simple)) {
    for (const Spelling& one : kCollections) {
      const bool foreign = own && one.scala != "ListBuffer" && one.scala != "ArrayBuffer";
      if (one.scala == simple && !foreign) return make(NodeKind::kTypeName, where, given, {.text = intern(one.java)});
    }
  }
  return make(NodeKind::kTypeName, where, given, {.text = intern(name)});
}

NodeId ScalaLowering::type(Index i) {
  if (i == kAbsent) return kNone;
  switch (symbol(i)) {
    case scala::kTypeIdentifier:
    case scala::kStableTypeIdentifier: return type_named(i, dotted(i));
    case scala::kGenericType: {
      const Index of = field(i, scala::kTypeField), list = field(i, scala::kTypeArgumentsField);
      Children given;
      if (list != kAbsent) {
        for (Index c : named(list)) {
          const NodeId one = type(c);
          given.push_back(one != kNone ? one : make(NodeKind::kTypeName, c, {}, {.text = intern("?")}));
        }
      }
      return of == kAbsent ? kNone : type_named(i, dotted(of), given);
    }
    case scala::kAnnotatedType:
    case scala::kLazyParameterType:
    case scala::kCompoundType:
    case scala::kRefinement: {
      const Index inner = first_named(i);
      return inner == kAbsent ? kNone : type(inner);
    }
    case scala::kRepeatedParameterType: {
      const Index inner = first_named(i);
      return array_type(i, inner == kAbsent ? kNone : type(inner));
    }
    case scala::kProjectedType: {
      std::string whole = dotted(i);
      for (char& c : whole) c = c == '#' ? '.' : c;
      return type_named(i, whole);
    }
    case scala::kFunctionType: return make(NodeKind::kTypeName, i, {}, {.text = intern("scala.Function")});
    default: return kNone;
  }
}

NodeId ScalaLowering::first_type(Index list) {
  if (list == kAbsent) return kNone;
  for (Index c : named(list)) return type(c);
  return kNone;
}

NodeId ScalaLowering::explicit_types(Index list) {
  if (list == kAbsent) return kNone;
  Children listed;
  for (Index c : named(list)) {
    if (NodeId one = type(c); one != kNone) listed.push_back(one);
  }
  return make(NodeKind::kTypeName, list, listed);
}

}  // namespace vitrine::source
