#include <algorithm>

#include "read/source/lang/kotlin_lowering.h"

namespace vitrine::source {

namespace {

struct Spelling {
  std::string_view kotlin, java;
};

// What the names of Kotlin's own types are on the Java platform.
constexpr Spelling kScalars[] = {{"Int", "int"},         {"Long", "long"},  {"Short", "short"}, {"Byte", "byte"},
                                 {"Boolean", "boolean"}, {"Char", "char"},  {"Float", "float"}, {"Double", "double"},
                                 {"UInt", "int"},        {"ULong", "long"}, {"UByte", "byte"},  {"UShort", "short"},
                                 {"Any", "Object"},      {"Unit", "void"},  {"Nothing", "void"}};
constexpr Spelling kArrays[] = {{"ByteArray", "byte"},   {"CharArray", "char"},     {"IntArray", "int"},
                                {"LongArray", "long"},   {"ShortArray", "short"},   {"BooleanArray", "boolean"},
                                {"FloatArray", "float"}, {"DoubleArray", "double"}, {"UByteArray", "byte"},
                                {"UIntArray", "int"}};

}  // namespace

bool KotlinLowering::is_type(Index i) const {
  switch (symbol(i)) {
    case kotlin::kUserType:
    case kotlin::kNullableType:
    case kotlin::kNonNullableType:
    case kotlin::kFunctionType:
    case kotlin::kParenthesizedType: return true;
    default: return false;
  }
}

std::string KotlinLowering::dotted(Index i) const {
  std::string out;
  for (Index c : named(i)) {
    if (symbol(c) == kotlin::kUserType && out.empty()) out = dotted(c);
    if (symbol(c) != kotlin::kIdentifier) continue;
    if (out.size() > kMaxScopeBytes) break;
    if (!out.empty()) out += '.';
    out += identifier_text(c);
  }
  return out.empty() ? std::string(text(i).substr(0, kMaxScopeBytes)) : out;
}

NodeId KotlinLowering::type_named(Index where, std::string_view name, const Children& given) {
  std::string_view simple = name.starts_with("kotlin.") ? name.substr(7) : name;
  bool own = types_.contains(simple);
  for (const Spelling& array : kArrays) {
    if (array.kotlin == simple && !own) {
      return make(NodeKind::kTypeName, where, {}, {.text = intern(array.java), .flags = kArrayType});
    }
  }
  if (simple == "Array" && !own) {
    if (given.empty()) return make(NodeKind::kTypeName, where, {}, {.text = intern("Object"), .flags = kArrayType});
    Node element = builder_.at(given.front());
    std::string of(builder_.unit().text(given.front()));
    if (element.flags & kArrayType) of += "[]";
    return make(NodeKind::kTypeName, where, {}, {.text = intern(of), .flags = kArrayType});
  }
  for (const Spelling& scalar : kScalars) {
    if (scalar.kotlin == simple && !own) {
      return make(NodeKind::kTypeName, where, {}, {.text = intern(scalar.java)});
    }
  }
  return make(NodeKind::kTypeName, where, given, {.text = intern(name)});
}

NodeId KotlinLowering::type(Index i) {
  if (i == kAbsent) return kNone;
  switch (symbol(i)) {
    case kotlin::kUserType: {
      Children given;
      // The arguments of a.B<C> are those of its last part.
      Index list = kAbsent;
      for (Index c : named(i)) {
        if (symbol(c) == kotlin::kTypeArguments) list = c;
      }
      if (list != kAbsent) {
        for (Index projection : named(list)) {
          Index of = symbol(projection) == kotlin::kTypeProjection ? last_named(projection) : projection;
          NodeId one = of == kAbsent ? kNone : type(of);
          given.push_back(one != kNone ? one : make(NodeKind::kTypeName, projection, {}, {.text = intern("?")}));
        }
      }
      return type_named(i, dotted(i), given);
    }
    case kotlin::kNullableType:
    case kotlin::kNonNullableType:
    case kotlin::kParenthesizedType: {
      Index inner = last_named(i);
      return inner == kAbsent ? kNone : type(inner);
    }
    case kotlin::kFunctionType: {
      // (What its receiver is, is what another file needs to know: properties.cc.)
      const Index receiver = receiver_of_type(i);
      const StringId of = receiver == kAbsent ? 0 : intern(dotted(receiver));
      return make(NodeKind::kTypeName, i, {}, {.text = intern("kotlin.Function"), .text2 = of});
    }
    default: return kNone;
  }
}

}  // namespace vitrine::source
