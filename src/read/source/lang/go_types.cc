#include "read/source/lang/go_lowering.h"

namespace vitrine::source {

namespace {

// Types of the language itself, none of them a struct.
bool is_predeclared(std::string_view word) {
  for (std::string_view each :
       {"any",     "bool",  "byte",   "comparable", "complex64", "complex128", "error", "float32",
        "float64", "int",   "int8",   "int16",      "int32",     "int64",      "rune",  "string",
        "uint",    "uint8", "uint16", "uint32",     "uint64",    "uintptr"}) {
    if (word == each) return true;
  }
  return false;
}

}  // namespace

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

// Whether a variable of the type that is given no value is made: an array of zeros (its length is the argument), or a
// value of a type that may be a struct, all of whose fields are zero.
bool GoLowering::is_made(Index of, Children& arguments) {
  if (of == kAbsent) return false;
  switch (symbol(of)) {
    case go::kArrayType: {
      Index length = field(of, go::kLengthField);
      if (length == kAbsent) return false;
      arguments.push_back(expression(length));
      return true;
    }
    case go::kTypeIdentifier: return !is_predeclared(text(of)) && !no_structs_.contains(text(of));
    case go::kQualifiedType:
    case go::kGenericType: return true;
    default: return false;
  }
}

// How the last of several results says that the others are none: an error that is not nil, a bool that is false.
GoLowering::Failing GoLowering::how_it_fails(Index result) const {
  if (result == kAbsent || symbol(result) != go::kParameterList) return Failing::kNever;
  Index last = last_named(result);
  if (last == kAbsent || last == first_named(result)) return Failing::kNever;
  Index of = field(last, go::kTypeField);
  if (of == kAbsent) return Failing::kNever;
  std::string_view written = text(of);
  if (written == "bool") return Failing::kByFalse;
  return written.ends_with("error") || written.ends_with("Error") ? Failing::kByError : Failing::kNever;
}

}  // namespace vitrine::source
