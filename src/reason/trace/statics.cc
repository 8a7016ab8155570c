// Variables of classes that a path has set: `Box.bits = 2048; make();`, `self::$salt = random_bytes(16)`.
//
// What a variable of a class may be anywhere is the union of all that the file gives it (fields.cc). On a path that has
// set it, directly or in a function that was followed, it is what was set last. The module's frame holds that: it is
// there in all functions on the stack, and a merge of paths of which only one has set it drops it, as loops and calls
// do that are not followed: what is left then is the union.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

std::string_view Evaluator::static_name(NodeId field) {
  std::string& name = static_names_[field];
  if (name.empty()) name = std::string(kStaticPrefix) + std::to_string(field);
  return name;
}

// False where it is no such variable.
bool Evaluator::set_static(NodeId target, ValueId value, State& state) {
  NodeId field = index_.static_field(target);
  if (field == kNone || state.frames.empty()) return false;
  const NodeId of = unit_.kind(target) == NodeKind::kMember ? unit_.child(target, 0) : kNone;
  if (of != kNone && index_.class_asked(of) != kNone) {
    // cls.bits = …: of the class that it is called on, which then has one of its own.
    const ValueId type = evaluate(of, state);
    if (values_[type].kind != ValueKind::kType) return false;
    const NodeId own = index_.field(values_[type].node, unit_.text(target));
    if (own == kNone) {
      const ValueId before = member_of(type, unit_.text(target), of, state);
      value = values_.choice({before, value}, limits_.alternatives);
    } else {
      field = own;
    }
  }
  const NodeId declared = unit_[field].type;
  if (values_[value].type.empty() && declared != kNone) value = values_.typed(value, qualified_type(declared));
  state.frames.front().set(static_name(field), value);
  return true;
}

// What this path gave the variable; 0 where it has not set it.
ValueId Evaluator::set_static(NodeId type, std::string_view field_name, const State& state) {
  if (state.frames.empty() || std::ranges::none_of(state.frames.front().variables,
                                                   [](const auto& variable) { return is_static(variable.first); }))
    return 0;
  const NodeId holder = index_.holder_of_field(type, field_name);
  const NodeId field = holder == kNone ? kNone : index_.field(holder, field_name);
  if (field == kNone || (unit_[field].flags & source::kStatic) == 0) return 0;
  const ValueId* set = state.frames.front().find(static_name(field));
  return set == nullptr ? 0 : *set;
}

void Evaluator::forget_statics(State& state) {
  if (state.frames.empty()) return;
  std::erase_if(state.frames.front().variables, [](const auto& variable) { return is_static(variable.first); });
}

}  // namespace vitrine::trace
