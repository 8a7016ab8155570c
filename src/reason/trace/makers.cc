#include "reason/trace/makers.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "reason/trace/wants.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// What these are given they point at, or take as it is.
bool only_points(std::string_view template_name) {
  constexpr std::string_view kPoints[] = {"unique_ptr",           "shared_ptr",        "weak_ptr",
                                          "reference_wrapper",    "default_delete",    "static_pointer_cast",
                                          "dynamic_pointer_cast", "const_pointer_cast"};
  return std::ranges::find(kPoints, as_written(template_name)) != std::end(kPoints);
}

bool makes_one(std::string_view function) {
  return as_written(function) == "make_unique" || as_written(function) == "make_shared";
}

struct Taken {
  size_t fewest = 0, most = 0;
};

Taken arguments_of(const source::Unit& unit, NodeId constructor) {
  Taken out;
  for (uint32_t i = 0; i < unit.child_count(constructor); ++i) {
    const NodeId part = unit.child(constructor, i);
    if (part == kNone || unit.kind(part) != NodeKind::kParameter) continue;
    ++out.most;
    if (unit.child_count(part) == 0) ++out.fewest;
  }
  return out;
}

class Making {
 public:
  Making(const UnitIndex& index, NodeId type, NodeId constructor)
      : index_(index),
        unit_(index.unit()),
        name_(as_written(unit_.text(type))),
        taken_(arguments_of(unit_, constructor)) {}

  bool is_it(NodeId type_name) const {
    return unit_.kind(type_name) == NodeKind::kTypeName && as_written(unit_.text(type_name)) == name_;
  }

  // Does a template hold one, or make one?
  bool is_held(NodeId type_name) const {
    for (uint32_t i = 0; i < unit_.child_count(type_name); ++i) {
      const NodeId argument = unit_.child(type_name, i);
      if (argument == kNone || unit_.kind(argument) != NodeKind::kTypeName) continue;
      if ((unit_[argument].flags & source::kPointer) != 0) continue;
      if (is_held(argument) || (is_it(argument) && !only_points(unit_.text(type_name)))) return true;
    }
    return false;
  }

  // Vault all[] = {{"a", 1}}; Vault one = text;
  bool is_made_by_value(NodeId declared) const {
    if (!is_it(unit_[declared].type) || (unit_[unit_[declared].type].flags & source::kPointer) != 0) return false;
    const NodeId initial = unit_.child_count(declared) == 0 ? kNone : unit_.child(declared, 0);
    if (initial == kNone) return false;
    const NodeKind kind = unit_.kind(initial);
    return kind == NodeKind::kArray || (taken_.fewest <= 1 && kind == NodeKind::kLiteral);
  }

  // seal({"a", 1}); return {"a", 1}; vault = {"a", 1};
  bool is_one_in_braces(NodeId array) const {
    const size_t count = unit_.child_count(array);
    if (count < taken_.fewest || count > taken_.most) return false;
    switch (unit_.kind(index_.parent(array))) {
      case NodeKind::kCall:
      case NodeKind::kNew:
      case NodeKind::kReturn:
      case NodeKind::kAssign:
      case NodeKind::kArray:
      case NodeKind::kEntry:
      case NodeKind::kMap:
      case NodeKind::kConditional: return true;
      default: return false;
    }
  }

  // void seal(Vault vault), which a text may become.
  bool takes_what_becomes_one(NodeId parameter) const {
    const NodeId type = unit_[parameter].type;
    const bool may_convert = taken_.fewest <= 1 && taken_.most >= 1;
    if (!may_convert || !is_it(type) || (unit_[type].flags & source::kPointer) != 0) return false;
    const NodeId function = index_.parent(parameter);
    return (unit_[function].flags & source::kConstructor) == 0 || as_written(unit_.text(function)) != name_;
  }

  std::optional<std::vector<NodeId>> calls() const {
    std::vector<NodeId> out;
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      const NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kArray && is_one_in_braces(id)) return std::nullopt;
      const NodeId type = unit_[id].type;
      if (type == kNone || unit_.kind(type) != NodeKind::kTypeName) continue;
      if (kind == NodeKind::kParameter && takes_what_becomes_one(id)) return std::nullopt;
      if ((kind == NodeKind::kDeclare || kind == NodeKind::kField) && is_made_by_value(id)) return std::nullopt;
      if (kind != NodeKind::kCall || !unit_.text(type).empty()) {
        if (is_held(type)) return std::nullopt;
        continue;
      }
      const std::string_view called = index_.last_name(id);
      const bool is_made = unit_.child_count(type) == 1 && is_it(unit_.child(type, 0)) && makes_one(called);
      if (is_made) {
        out.push_back(id);
      } else if (is_held(type) && !only_points(called)) {
        return std::nullopt;
      }
    }
    return out;
  }

 private:
  const UnitIndex& index_;
  const source::Unit& unit_;
  std::string_view name_;
  Taken taken_;
};

}  // namespace

std::optional<std::vector<NodeId>> calls_that_make(const UnitIndex& index, NodeId type, NodeId constructor) {
  if (!source::extends_cpp(index.unit().language)) return std::vector<NodeId>();
  return Making(index, type, constructor).calls();
}

}  // namespace vitrine::trace
