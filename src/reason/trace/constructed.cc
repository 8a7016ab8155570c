// What a constructor puts into a field, by running it where nothing is known of what it is called with.
#include <algorithm>
#include <utility>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

bool leans_on_variable(const Value& value) {
  return value.kind == ValueKind::kUnknown && value.origin.empty() &&
         value.text.find("` is a variable of ") != std::string::npos;
}

// Does it take an element of one of the function's own lists, which calls may have filled?
bool takes_from_list(const UnitIndex& index, NodeId expression, NodeId maker) {
  const source::Unit& unit = index.unit();
  std::vector<NodeId> work{expression};
  for (size_t i = 0; i < work.size() && i < 64; ++i) {
    const NodeId list = unit.kind(work[i]) == NodeKind::kIndex ? unit.child(work[i], 0) : kNone;
    if (list != kNone && unit.kind(list) == NodeKind::kName &&
        std::ranges::any_of(index.assignments(unit.text(list)), [&](NodeId one) {
          return unit.kind(unit.child(one, 0)) == NodeKind::kName && index.enclosing_function(one) == maker;
        }))
      return true;
    for (uint32_t k = 0; k < unit.child_count(work[i]); ++k) {
      if (const NodeId child = unit.child(work[i], k); child != kNone) work.push_back(child);
    }
  }
  return false;
}

// A constructor that runs no further code of the unit, and is short.
bool runs_nothing_else(const UnitIndex& index, NodeId maker) {
  constexpr size_t kMostNodes = 400;
  const source::Unit& unit = index.unit();
  std::vector<NodeId> work{maker};
  for (size_t i = 0; i < work.size(); ++i) {
    const NodeKind kind = unit.kind(work[i]);
    if (i > kMostNodes || kind == NodeKind::kLambda || kind == NodeKind::kThrow) return false;
    if (kind == NodeKind::kCall && !index.functions(index.last_name(work[i])).empty()) return false;
    if (kind == NodeKind::kNew && (unit[work[i]].type == kNone || index.type(unit.text(unit[work[i]].type)) != kNone))
      return false;
    for (uint32_t k = 0; k < unit.child_count(work[i]); ++k) {
      if (const NodeId child = unit.child(work[i], k); child != kNone) work.push_back(child);
    }
  }
  return true;
}

}  // namespace

// What a field holds of an object that the constructor makes, with arguments of which nothing is known; 0 where that is
// nothing. The object is one of the state's and of no occurrence.
ValueId Evaluator::put_by(NodeId constructor, NodeId type, std::string_view field, State& state) {
  const bool was_muted = std::exchange(muted_, true);
  const ObjectId first = next_object_;
  Call nothing;
  nothing.node = nothing.site = constructor;
  nothing.spread = true;
  const ValueId made = instantiate(type, nothing, state, constructor);
  muted_ = was_muted;
  for (ObjectId id = first; id < next_object_; ++id) muted_objects_.insert(id);
  const Object* object = values_[made].kind == ValueKind::kObject ? state.object(values_[made].object) : nullptr;
  return object != nullptr ? object->field(field) : 0;
}

// kNone where a class has none with a body, or several.
static NodeId only_constructor(const UnitIndex& index, NodeId type) {
  const source::Unit& unit = index.unit();
  NodeId out = kNone;
  for (NodeId one : index.methods_of(type, unit.text(type))) {
    if ((unit[one].flags & source::kConstructor) == 0 || (unit[one].flags & source::kNoBody) != 0) continue;
    if (out != kNone) return kNone;
    out = one;
  }
  return out;
}

// C++: what the only constructor puts into an array that nothing else writes into; 0 where that is not so.
ValueId Evaluator::filled_by_constructor(NodeId type, NodeId field, const State& state) {
  if (!source::extends_cpp(unit_.language) || field == kNone || (unit_[field].flags & source::kStatic) != 0) return 0;
  const std::string_view name = unit_.text(field);
  const NodeId constructor = only_constructor(index_, type);
  if (constructor == kNone || constructor == running_function(state)) return 0;
  for (const BufferUse& use : std::vector<BufferUse>(buffer_uses(name))) {
    const bool bare = unit_.kind(use.whole) == NodeKind::kName;
    const NodeId around = index_.enclosing_type(use.at);
    if (bare && (index_.declaration(use.whole) != kNone || (around != type && !index_.extends(around, type)))) continue;
    if (index_.enclosing_function(use.at) == constructor) continue;
    if (unit_.kind(use.at) != NodeKind::kCall || writes_into(use.at, use.position, 0)) return 0;
  }
  State alone = module_alone();
  const ValueId put = put_by(constructor, type, name, alone);
  take_over(std::move(alone));
  if (put == 0 || values_[put].kind != ValueKind::kObject || content(put, module_).origin.empty()) return 0;
  return values_.traced(put, values_.step(StepKind::kField, field, values_[put].trace));
}

// `readonly Settings settings = new();`, and the only constructor gives it to somebody who fills it:
// `section.Bind(settings)`. 0 where that is not so.
ValueId Evaluator::handed_on_when_made(NodeId type, NodeId field, const State& state) {
  const NodeId initial = unit_.child(field, 0);
  if (unit_.language != source::Language::kCSharp || unit_.kind(initial) != NodeKind::kNew ||
      (unit_[field].flags & source::kStatic) != 0)
    return 0;
  const NodeId constructor = only_constructor(index_, type);
  if (constructor == kNone || constructor == running_function(state)) return 0;
  std::vector<NodeId> work{constructor};
  bool is_handed_on = false;
  for (size_t i = 0; i < work.size() && !is_handed_on; ++i) {
    for (uint32_t k = 0; k < unit_.child_count(work[i]); ++k) {
      const NodeId child = unit_.child(work[i], k);
      if (child == kNone) continue;
      work.push_back(child);
      const bool is_argument = unit_.kind(work[i]) == NodeKind::kCall && k > 0;
      const bool bare = unit_.kind(child) == NodeKind::kName && index_.declaration(child) == kNone;
      const bool own = unit_.kind(child) == NodeKind::kMember && unit_.child(child, 0) != kNone &&
                       unit_.kind(unit_.child(child, 0)) == NodeKind::kThis;
      is_handed_on = is_handed_on || (is_argument && (bare || own) && unit_.text(child) == unit_.text(field));
    }
  }
  if (!is_handed_on) return 0;
  State alone = module_alone();
  const std::string_view name = unit_.text(field);
  const ValueId held = lazily(field, name, alone);
  take_over(std::move(alone));
  if (values_[held].kind != ValueKind::kObject || module_.object(values_[held].object) == nullptr) return 0;
  // The constructor finds it there.
  const uint64_t key = (uint64_t{type} << 32) | (std::hash<std::string_view>()(name) & 0xffffffffu);
  lazy_.emplace(key, held);
  State filled = module_alone();
  put_by(constructor, type, name, filled);
  lazy_.erase(key);
  take_over(std::move(filled));
  return held;
}

// What a field is set to from variables of the constructor, as they are by then: `names.pop(0); self.name = names[0]`.
ValueId Evaluator::set_by_constructor(NodeId type, std::string_view field_name, NodeId assignment, ValueId value,
                                      State& state) {
  const NodeId maker = index_.enclosing_function(assignment);
  if (maker == kNone || (unit_[maker].flags & source::kConstructor) == 0 || index_.enclosing_type(maker) != type ||
      index_.enclosing_function(maker) != kNone || maker == running_function(state))
    return value;
  const Object* table = values_[value].kind == ValueKind::kObject ? module_.object(values_[value].object) : nullptr;
  std::vector<std::string> open;
  if (table != nullptr && table->shape == Shape::kRecord && table->api == nullptr) {
    for (const auto& [name, held] : table->fields) {
      if (leans_on_variable(values_[held]) || values_[held].kind == ValueKind::kNull) open.push_back(name);
    }
  }
  if (open.empty() && !leans_on_variable(values_[value]) && !takes_from_list(index_, unit_.child(assignment, 1), maker))
    return value;
  if (!runs_nothing_else(index_, maker)) return value;
  Object both = table != nullptr ? *table : Object();  // (More objects come.)
  State alone = module_alone();
  const ValueId put = put_by(maker, type, field_name, alone);
  auto is_told = [&](ValueId said) {
    const std::vector<Possible> each = said == 0 ? std::vector<Possible>() : values_.possibilities(said);
    return !each.empty() && std::ranges::none_of(each, [&](const Possible& one) {
      return values_[one.value].kind == ValueKind::kUnknown;
    });
  };
  const bool is_known = is_told(put);
  const Object* rows =
      is_known && values_[put].kind == ValueKind::kObject ? alone.object(values_[put].object) : nullptr;
  if (!open.empty()) {
    bool says_more = false;
    for (const std::string& name : open) {
      const ValueId said = rows != nullptr ? rows->field(name) : 0;
      if (!is_told(said)) continue;
      both.set_field(name, said);
      says_more = true;
    }
    if (says_more) value = values_.object(make(std::move(both), alone), values_[value].type, values_[value].trace);
  } else if (is_known) {
    value = values_.traced(put, values_.step(StepKind::kField, assignment, values_[put].trace));
  }
  take_over(std::move(alone));
  return value;
}

}  // namespace vitrine::trace
