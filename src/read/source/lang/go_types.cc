#include "read/source/lang/go_lowering.h"

namespace vitrine::source {

bool GoLowering::is_type(Index i) const {
  switch (symbol(i)) {
    case go::kParenthesizedType:
    case go::kGenericType:
    case go::kPointerType:
    case go::kArrayType:
    case go::kImplicitLengthArrayType:
    case go::kSliceType:
    case go::kStructType:
    case go::kNegatedType:
    case go::kInterfaceType:
    case go::kMapType:
    case go::kChannelType:
    case go::kFunctionType:
    case go::kQualifiedType:
    case go::kTypeIdentifier:
    case go::kTypeElem: return true;
    default: return false;
  }
}

// A type in one word, for where it has to be: "[]byte", "map[string]int", "*x.T".
std::string GoLowering::type_text(Index i) const {
  if (i == kAbsent) return "";
  switch (symbol(i)) {
    case go::kStructType: return "struct";
    case go::kInterfaceType: return "interface";
    case go::kFunctionType: return "func";
    default: break;
  }
  // A longer one is no name, and each level of nesting would repeat it.
  constexpr size_t kMaxTypeBytes = 1000;
  if (text(i).size() > kMaxTypeBytes) return "";
  std::string joined;
  for (char c : text(i)) {
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') joined += c;
  }
  return joined;
}

NodeId GoLowering::type(Index i) {
  if (i == kAbsent) return kNone;
  Children listed;
  switch (symbol(i)) {
    case go::kParenthesizedType:
    case go::kTypeElem:
    case go::kNegatedType: {
      Index inner = first_named(i);
      if (inner != kAbsent) return type(inner);
      break;
    }
    case go::kPointerType: {
      Index inner = first_named(i);
      if (inner == kAbsent) break;
      NodeId to = type(inner);
      if (builder_.at(to).flags & (kPointer | kArrayType)) {
        // A pointer to a pointer or to an array has that for its name.
        return make(NodeKind::kTypeName, i, {}, {.text = intern(type_text(inner)), .flags = kPointer});
      }
      builder_.at(to).flags |= kPointer;
      builder_.at(to).begin = tree_[i].begin;
      return to;
    }
    case go::kSliceType:
    case go::kArrayType:
    case go::kImplicitLengthArrayType: {
      Index element = field(i, go::kElementField), length = field(i, go::kLengthField);
      if (element == kAbsent) break;
      StringId length_text = length == kAbsent ? 0 : intern_text(length);
      NodeId of = type(element);
      if (of == kNone || (builder_.at(of).flags & (kPointer | kArrayType))) {
        return make(NodeKind::kTypeName, i, {},
                    {.text = intern(type_text(element)), .text2 = length_text, .flags = kArrayType});
      }
      builder_.at(of).flags |= kArrayType;
      builder_.at(of).text2 = length_text;
      builder_.at(of).begin = tree_[i].begin;
      return of;
    }
    case go::kMapType:
      listed.push_back(type(field(i, go::kKeyField)));
      listed.push_back(type(field(i, go::kValueField)));
      return make(NodeKind::kTypeName, i, listed, {.text = intern("map")});
    case go::kChannelType:
      listed.push_back(type(field(i, go::kValueField)));
      return make(NodeKind::kTypeName, i, listed, {.text = intern("chan")});
    case go::kGenericType: {
      Index list = field(i, go::kTypeArgumentsField);
      if (list != kAbsent) {
        for (Index argument : named(list)) {
          if (NodeId of = type(argument); of != kNone) listed.push_back(of);
        }
      }
      return make(NodeKind::kTypeName, i, listed, {.text = intern(type_text(field(i, go::kTypeField)))});
    }
    default: break;
  }
  return make(NodeKind::kTypeName, i, {}, {.text = intern(type_text(i))});
}

NodeId GoLowering::result_type(Index i) {
  if (i == kAbsent) return kNone;
  if (symbol(i) != go::kParameterList) return type(i);
  Index first = first_named(i);
  return first == kAbsent ? kNone : type(field(first, go::kTypeField));
}

}  // namespace vitrine::source
