// Which of several functions of one name a call cannot mean: what is known of an argument contradicts what the
// parameter is declared as.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

// Coarse on purpose: only what no conversion of the language bridges is told apart.
enum class Sort : uint8_t { kAny, kNumber, kBoolean, kText, kArray, kNull, kOwn };

constexpr std::string_view kNumbers[] = {"byte",     "short",    "int",     "long",     "float",   "double",
                                         "char",     "size_t",   "ssize_t", "unsigned", "uint8_t", "uint16_t",
                                         "uint32_t", "uint64_t", "int8_t",  "int16_t",  "int32_t", "int64_t"};
constexpr std::string_view kTexts[] = {"String", "java.lang.String", "std.string", "string"};

template <size_t N>
bool one_of(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

bool Evaluator::contradicts(const Argument& argument, NodeId parameter, const State& state) const {
  NodeId declared = unit_[parameter].type;
  if (declared == kNone) return false;
  std::string_view written = unit_.text(declared);
  bool java = unit_.language == source::Language::kJava || unit_.language == source::Language::kCSharp;
  NodeId own = index_.type(written);
  Sort takes = Sort::kAny;
  if ((unit_[declared].flags & (source::kArrayType | source::kPointer)) != 0) {
    takes = Sort::kArray;
  } else if (one_of(kNumbers, written)) {
    takes = Sort::kNumber;
  } else if (written == "boolean" || written == "bool") {
    takes = Sort::kBoolean;
  } else if (one_of(kTexts, written)) {
    takes = Sort::kText;
  } else if (own != kNone && (unit_[own].flags & (source::kEnum | source::kInterface)) == 0) {
    takes = Sort::kOwn;
  }
  if (takes == Sort::kAny) return false;

  const Value& value = values_[argument.value];
  Sort given = Sort::kAny;
  switch (value.kind) {
    case ValueKind::kInteger:
      if (value.integer == 0 && takes == Sort::kArray && !java) return false;  // the null pointer
      given = Sort::kNumber;
      break;
    case ValueKind::kFloat: given = Sort::kNumber; break;
    case ValueKind::kBoolean: given = Sort::kBoolean; break;
    case ValueKind::kNull: given = Sort::kNull; break;
    case ValueKind::kString:
      if (value.text.size() != 1) given = Sort::kText;  // a character may be a number
      break;
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr) break;
      if (object->shape == Shape::kList && object->type.empty() && object->api == nullptr) given = Sort::kArray;
      if (object->shape == Shape::kInstance && object->type_node != kNone && object->complete) given = Sort::kOwn;
      break;
    }
    default: break;
  }
  switch (given) {
    case Sort::kAny: return false;
    case Sort::kNumber: return takes == Sort::kText || takes == Sort::kArray || takes == Sort::kOwn;
    case Sort::kBoolean: return takes != Sort::kBoolean && (java || takes != Sort::kNumber);
    case Sort::kText:
      return takes == Sort::kNumber || takes == Sort::kBoolean || (java && takes == Sort::kArray) ||
             (java && takes == Sort::kOwn);
    case Sort::kArray: return takes == Sort::kNumber || takes == Sort::kBoolean || (java && takes != Sort::kArray);
    case Sort::kNull: return takes == Sort::kNumber || (java && takes == Sort::kBoolean);
    case Sort::kOwn:
      if (takes != Sort::kOwn) return java;
      {
        const Object* object = look(value.object, state);
        std::vector<std::string> types = lineage(object->type);
        return java && std::find(types.begin(), types.end(), std::string(unit_.text2(own))) == types.end();
      }
  }
  return false;
}

// How many of the arguments are known to be of the type that the parameter is declared as; nothing where one of them
// cannot be.
std::optional<size_t> Evaluator::fits(NodeId function, const Call& call, const State& state) const {
  size_t position = 0, certain = 0;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function) && position < call.arguments.size(); ++i) {
    NodeId parameter = unit_.child(function, i);
    if (unit_.kind(parameter) != NodeKind::kParameter) continue;
    if ((unit_[parameter].flags & source::kReceiver) != 0) continue;
    if ((unit_[parameter].flags & source::kVariadic) != 0) break;
    const Argument& argument = call.arguments[position++];
    if (!argument.name.empty()) continue;
    if (contradicts(argument, parameter, state)) return std::nullopt;
    const std::string& declared = qualified_type(unit_[parameter].type);
    ValueKind kind = values_[argument.value].kind;
    if ((kind == ValueKind::kInteger && one_of(kNumbers, declared)) ||
        (kind == ValueKind::kString && one_of(kTexts, declared)) ||
        (kind == ValueKind::kBoolean && (declared == "boolean" || declared == "bool"))) {
      ++certain;
      continue;
    }
    std::string given = declared.empty() ? "" : type_of(argument.value, state);
    if (given.empty()) continue;
    std::vector<std::string> types = lineage(given);
    if (std::find(types.begin(), types.end(), declared) != types.end()) ++certain;
  }
  return certain;
}

// Of functions of one name that take as many, the ones that the call may mean: none that contradicts what is given, and
// none that says less of it than another. All of them where every one contradicts.
std::vector<NodeId> Evaluator::meant(const std::vector<NodeId>& fitting, const Call& call, const State& state) const {
  if (fitting.size() < 2) return fitting;
  std::vector<NodeId> out;
  size_t most = 0;
  for (NodeId function : fitting) {
    std::optional<size_t> certain = fits(function, call, state);
    if (!certain || *certain < most) continue;
    if (*certain > most) out.clear();
    most = *certain;
    out.push_back(function);
  }
  return out.empty() ? fitting : out;
}

// May a method of the type be one of a base that is not in this file, where the language tells overloads apart by type?
bool Evaluator::inherits_unseen(NodeId type) const {
  if (unit_.language != source::Language::kJava && unit_.language != source::Language::kCSharp) return false;
  const std::vector<std::string> types = lineage(unit_.text2(type));
  return std::any_of(types.begin(), types.end(), [&](const std::string& one) { return index_.type(one) == kNone; });
}

}  // namespace vitrine::trace
