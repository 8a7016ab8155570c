// Java, Kotlin: an own check that is told whether to check where it is made: `new Manager(false)`.
//
// A field that only the constructor sets, to a parameter of its own, is what it is given there. Looked at are the
// places of the file that make one, and only for types that replace a check.
#include <algorithm>

#include "reason/trace/behaviour.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

// The value of a field of the object whose check is being looked at.
std::optional<bool> Behaviour::made_with(NodeId name) const {
  if (fields_made_.empty()) return std::nullopt;
  const NodeId declared = unit_.kind(name) == NodeKind::kName ? index_.declaration(name) : kNone;
  const bool own = unit_.kind(name) == NodeKind::kName ? declared == kNone || unit_.kind(declared) == NodeKind::kField
                                                       : unit_.kind(unit_.child(name, 0)) == NodeKind::kThis;
  auto set = std::ranges::find(fields_made_, unit_.text(name), &SetFields::value_type::first);
  return own && set != fields_made_.end() ? std::optional<bool>(set->second) : std::nullopt;
}

// One for each place of the file that makes one of this type and says a field of it.
std::vector<Behaviour::SetFields> Behaviour::fields_as_made(NodeId type) const {
  std::vector<SetFields> out;
  if (!source::runs_on_java(unit_.language)) return out;
  NodeId constructor = kNone;
  for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
    const NodeId member = unit_.child(type, i);
    if (unit_.kind(member) != NodeKind::kFunction || (unit_[member].flags & source::kConstructor) == 0) continue;
    if (constructor != kNone) return out;
    constructor = member;
  }
  const NodeId body = constructor == kNone ? kNone : body_of(constructor);
  if (body == kNone || unit_.kind(body) != NodeKind::kBlock) return out;
  // Which field each parameter becomes.
  const uint32_t parameters = unit_.child_count(constructor) - 1;
  std::vector<std::pair<std::string_view, uint32_t>> becomes;
  auto set_elsewhere = [&](std::string_view field) {
    size_t sets = 0;
    for (NodeId at : index_.assignments(field)) sets += index_.enclosing_type(at) == type ? 1 : 0;
    return sets != 1;
  };
  auto is_set_anew = [&](std::string_view parameter) {
    return std::ranges::any_of(index_.assignments(parameter), [&](NodeId at) {
      const NodeId target = unit_.child(at, 0);
      const NodeId declared =
          target != kNone && unit_.kind(target) == NodeKind::kName ? index_.declaration(target) : kNone;
      return declared != kNone && unit_.kind(declared) == NodeKind::kParameter &&
             index_.enclosing_function(declared) == constructor;
    });
  };
  for (uint32_t i = 0; i < unit_.child_count(body); ++i) {
    const NodeId set = unit_.child(body, i);
    if (set == kNone || unit_.kind(set) != NodeKind::kAssign || unit_.text(set) != "=") continue;
    const NodeId target = unit_.child(set, 0), value = unit_.child(set, 1);
    const bool of_this =
        unit_.kind(target) == NodeKind::kMember && unit_.kind(unit_.child(target, 0)) == NodeKind::kThis;
    const NodeId declared = unit_.kind(target) == NodeKind::kName ? index_.declaration(target) : kNone;
    const bool bare =
        unit_.kind(target) == NodeKind::kName && (declared == kNone || unit_.kind(declared) == NodeKind::kField);
    const NodeId field = of_this || bare ? index_.field(type, unit_.text(target)) : kNone;
    if (field == kNone || (unit_[field].flags & (source::kConst | source::kOwn)) == 0) continue;
    if (set_elsewhere(unit_.text(target)) || unit_.kind(value) != NodeKind::kName) continue;
    for (uint32_t k = 0; k < parameters; ++k) {
      const bool is_it = unit_.text(unit_.child(constructor, k)) == unit_.text(value);
      if (is_it && !is_set_anew(unit_.text(value))) becomes.emplace_back(unit_.text(target), k);
    }
  }
  if (becomes.empty()) return out;
  for (NodeId made = 0; made < unit_.nodes.size(); ++made) {
    if (unit_.kind(made) != NodeKind::kNew || unit_[made].type == kNone) continue;
    if (index_.type(unit_.text(unit_[made].type)) != type || stands_aside(made)) continue;
    SetFields fields;
    for (const auto& [field, parameter] : becomes) {
      const std::string_view name = unit_.text(unit_.child(constructor, parameter));
      NodeId given = kNone;
      uint32_t position = 0;
      for (uint32_t i = 0; i < unit_.child_count(made); ++i) {
        const NodeId argument = unit_.child(made, i);
        if (argument == kNone) continue;
        if (unit_.kind(argument) == NodeKind::kKeyword) {
          if (unit_.text(argument) == name) given = unit_.child(argument, 0);
        } else if (position++ == parameter) {
          given = argument;
        }
      }
      const NodeId declared = unit_.child(constructor, parameter);
      if (given == kNone && unit_.child_count(declared) > 0) given = unit_.child(declared, 0);
      const NodeId function = index_.enclosing_function(made);
      const std::optional<bool> yes = given == kNone ? std::nullopt : settled(given, function, 0);
      if (yes) fields.emplace_back(field, *yes);
    }
    if (!fields.empty() && std::ranges::find(out, fields) == out.end()) out.push_back(std::move(fields));
  }
  return out;
}

}  // namespace vitrine::trace
