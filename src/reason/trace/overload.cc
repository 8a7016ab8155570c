// Which of several functions of one name a call cannot mean: what is known of an argument contradicts what the
// parameter is declared as.
#include <algorithm>

#include "reason/trace/coarse_type.h"
#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

bool Evaluator::contradicts(const Argument& argument, NodeId parameter, const State& state) const {
  const CoarseType takes = index_.coarse_type_of(unit_[parameter].type);
  if (takes == CoarseType::kAny) return false;
  const bool java = tells_overloads_apart(unit_.language);

  const Value& value = values_[argument.value];
  CoarseType given = CoarseType::kAny;
  switch (value.kind) {
    case ValueKind::kInteger:
      if (value.integer == 0 && takes == CoarseType::kArray && !java) return false;  // the null pointer
      given = CoarseType::kNumber;
      break;
    case ValueKind::kFloat: given = CoarseType::kNumber; break;
    case ValueKind::kBoolean: given = CoarseType::kBoolean; break;
    case ValueKind::kNull: given = CoarseType::kNull; break;
    case ValueKind::kString:
      if (value.text.size() != 1) given = CoarseType::kText;  // a character may be a number
      break;
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr) break;
      if (object->shape == Shape::kList && object->type.empty() && object->api == nullptr) given = CoarseType::kArray;
      if (object->shape == Shape::kInstance && object->type_node != kNone && object->complete) given = CoarseType::kOwn;
      break;
    }
    default: break;
  }
  if (given == CoarseType::kOwn && takes == CoarseType::kOwn) {
    const NodeId own = index_.type(unit_.text(unit_[parameter].type));
    const std::vector<std::string> types = lineage(look(value.object, state)->type);
    return java && std::find(types.begin(), types.end(), std::string(unit_.text2(own))) == types.end();
  }
  return contradict(given, takes, unit_.language);
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
    if ((kind == ValueKind::kInteger && names_number(declared)) ||
        (kind == ValueKind::kString && names_text(declared)) ||
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

// Is the parameter given by this label? (Swift's may be another word than the name.)
bool Evaluator::is_label_of(NodeId parameter, std::string_view label) const {
  const std::string_view own = unit_.text2(parameter), name = own.empty() ? unit_.text(parameter) : own;
  // (PHP: `make(bits: 1024)` gives $bits.)
  return label == name ||
         (unit_.language == source::Language::kPhp && name.starts_with('$') && label == name.substr(1));
}

// Does the function have a parameter for each label of the call?
bool Evaluator::takes_labels(NodeId function, const Call& call) const {
  return std::all_of(call.arguments.begin(), call.arguments.end(), [&](const Argument& argument) {
    if (argument.name.empty()) return true;
    for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
      if (is_label_of(unit_.child(function, i), argument.name)) return true;
    }
    return false;
  });
}

// May a method of the type be one of a base that is not in this file, where the language tells overloads apart by type?
bool Evaluator::inherits_unseen(NodeId type) const {
  if (!tells_overloads_apart(unit_.language)) return false;
  const std::vector<std::string> types = lineage(unit_.text2(type));
  return std::any_of(types.begin(), types.end(), [&](const std::string& one) { return index_.type(one) == kNone; });
}

}  // namespace vitrine::trace
