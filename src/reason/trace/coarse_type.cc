#include "reason/trace/coarse_type.h"

#include <algorithm>

#include "reason/trace/index.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::Language;
using source::NodeId;
using source::NodeKind;

constexpr std::string_view kNumbers[] = {"byte",     "short",    "int",     "long",     "float",   "double",
                                         "char",     "size_t",   "ssize_t", "unsigned", "uint8_t", "uint16_t",
                                         "uint32_t", "uint64_t", "int8_t",  "int16_t",  "int32_t", "int64_t"};
constexpr std::string_view kTexts[] = {"String", "java.lang.String", "std.string", "string"};

template <size_t N>
bool one_of(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

bool names_number(std::string_view name) {
  return one_of(kNumbers, name);
}
bool names_text(std::string_view name) {
  return one_of(kTexts, name);
}

bool contradict(CoarseType given, CoarseType takes, Language language) {
  if (given == CoarseType::kAny || takes == CoarseType::kAny) return false;
  const bool java = tells_overloads_apart(language);
  switch (given) {
    case CoarseType::kNumber:
      return takes == CoarseType::kText || takes == CoarseType::kArray || takes == CoarseType::kOwn ||
             takes == CoarseType::kForeign;
    case CoarseType::kBoolean: return takes != CoarseType::kBoolean && (java || takes != CoarseType::kNumber);
    case CoarseType::kText:
      return takes == CoarseType::kNumber || takes == CoarseType::kBoolean || (java && takes == CoarseType::kArray) ||
             (java && takes == CoarseType::kOwn);
    case CoarseType::kArray:
      return takes == CoarseType::kNumber || takes == CoarseType::kBoolean || (java && takes != CoarseType::kArray);
    case CoarseType::kNull: return takes == CoarseType::kNumber || (java && takes == CoarseType::kBoolean);
    case CoarseType::kOwn:
    case CoarseType::kForeign: return java && takes != CoarseType::kOwn && takes != CoarseType::kForeign;
    default: return false;
  }
}

CoarseType UnitIndex::coarse_type_of(NodeId type) const {
  if (type == kNone) return CoarseType::kAny;
  const std::string_view written = unit_.text(type);
  if ((unit_[type].flags & (source::kArrayType | source::kPointer)) != 0) return CoarseType::kArray;
  if (names_number(written)) return CoarseType::kNumber;
  if (written == "boolean" || written == "bool") return CoarseType::kBoolean;
  if (names_text(written)) return CoarseType::kText;
  if (const NodeId own = this->type(written); own != kNone) {
    return (unit_[own].flags & (source::kEnum | source::kInterface)) == 0 ? CoarseType::kOwn : CoarseType::kAny;
  }
  // (Arrays and boxed numbers are Serializable.)
  const bool foreign = unit_.language == Language::kJava && !imported(written).empty() && written != "Serializable";
  return foreign ? CoarseType::kForeign : CoarseType::kAny;
}

// … of an expression, by what is written and declared.
CoarseType UnitIndex::coarse_type_written(NodeId expression) const {
  switch (unit_.kind(expression)) {
    case NodeKind::kLiteral:
      switch (static_cast<source::LiteralKind>(unit_[expression].op)) {
        case source::LiteralKind::kString: return CoarseType::kText;
        case source::LiteralKind::kInteger:
        case source::LiteralKind::kFloat: return CoarseType::kNumber;
        case source::LiteralKind::kBoolean: return CoarseType::kBoolean;
        case source::LiteralKind::kNull: return CoarseType::kNull;
        default: return CoarseType::kAny;
      }
    case NodeKind::kName: {
      const NodeId declared = declaration(expression);
      return declared == kNone ? CoarseType::kAny : coarse_type_of(unit_[declared].type);
    }
    case NodeKind::kCast:
    case NodeKind::kNew: return coarse_type_of(unit_[expression].type);
    default: return CoarseType::kAny;
  }
}

// Where a bare name is never a method's.
static bool calls_methods_on_something(Language language) {
  switch (language) {
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx:
    case Language::kPython:
    case Language::kGo:
    case Language::kPhp:
    case Language::kRust: return true;
    default: return false;
  }
}

// May a call mean a function of its name, as far as the number of its arguments and what they are written as tell?
bool UnitIndex::may_mean(NodeId call, NodeId function) const {
  if (calls_methods_on_something(unit_.language)) {
    // `seal(x)` where a free function goes by that name: a method `seal` is not called so, but as `box.seal(x)`.
    const auto is_method = [&](NodeId id) {
      return (unit_[id].flags & source::kReceiver) != 0 || unit_.kind(parent(id)) == NodeKind::kType;
    };
    const bool is_bare = unit_.kind(call) == NodeKind::kCall && unit_.kind(unit_.child(call, 0)) == NodeKind::kName;
    return !is_bare || !is_method(function) ||
           (std::ranges::all_of(functions(unit_.text(unit_.child(call, 0))), is_method) &&
            lambdas_called(call).empty());
  }
  if (unit_.language == Language::kCpp && unit_.kind(call) == NodeKind::kCall) {
    // `file.open(x)` is never a function `open` that belongs to nothing.
    const NodeId callee = unit_.child(call, 0);
    const NodeId on = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
    const bool is_on_something =
        on != kNone && (unit_.kind(on) == NodeKind::kThis || unit_.kind(on) == NodeKind::kCall ||
                        (unit_.kind(on) == NodeKind::kName && declaration(on) != kNone));
    const bool belongs_to_nothing = (unit_[function].flags & source::kMacro) == 0 &&
                                    enclosing_type(function) == kNone && unit_.text2(function) == unit_.text(function);
    return !is_on_something || !belongs_to_nothing;
  }
  if (unit_.language != Language::kJava) return true;
  uint32_t given = unit_.kind(call) == NodeKind::kCall ? 1 : 0;
  const uint32_t end = unit_.child_count(call), parameters = unit_.child_count(function);
  for (uint32_t i = 0; i + 1 < parameters; ++i) {
    const NodeId parameter = unit_.child(function, i);
    if (unit_.kind(parameter) != NodeKind::kParameter || (unit_[parameter].flags & source::kReceiver) != 0) return true;
    if ((unit_[parameter].flags & source::kVariadic) != 0) return true;
    while (given < end &&
           (unit_.child(call, given) == kNone || unit_.kind(unit_.child(call, given)) == NodeKind::kType))
      ++given;
    if (given == end) return false;
    const NodeId argument = unit_.child(call, given++);
    if (unit_.kind(argument) == NodeKind::kSpread) return true;
    const CoarseType takes = coarse_type_of(unit_[parameter].type), gives = coarse_type_written(argument);
    if (takes == CoarseType::kAny || gives == CoarseType::kAny) continue;
    if (contradict(gives, takes, unit_.language)) return false;
  }
  for (; given < end; ++given) {
    const NodeId rest = unit_.child(call, given);
    if (rest != kNone && unit_.kind(rest) != NodeKind::kType) return false;
  }
  return true;
}

}  // namespace vitrine::trace
