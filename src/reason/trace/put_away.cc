// What is made, put into a variable and never asked for there: `hash = SHA1(); hash = SHA256()`. Such an object is used
// by nobody, and is not listed. Told by what runs, not by how it is written: every place of the function that reads the
// variable was looked at, and at none of them was it that object.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

// `target`: the variable, or its declaration; `node`: the assignment, or the declaration.
void Evaluator::note_put_away(NodeId target, ValueId value, NodeId node, const State& state) {
  if (muted_ || values_[value].kind != ValueKind::kObject) return;
  const Object* object = look(values_[value].object, state);
  if (object == nullptr || object->api == nullptr || object->api->asset != "algorithm" || object->site == kNone) return;
  NodeId made = object->site;
  while (unit_.kind(index_.parent(made)) == NodeKind::kCast) made = index_.parent(made);
  const std::string_view name = unit_.text(target);
  const NodeId type = index_.enclosing_type(target);
  if (index_.parent(made) != node || index_.enclosing_function(target) == kNone || !index_.globals(name).empty() ||
      (type != kNone && index_.holder_of_field(type, name) != kNone) || index_.said_global(target) ||
      index_.said_nonlocal(target)) {
    return;  // others may ask for it
  }
  put_away_.emplace(object->site, target);
  put_away_names_.insert(unit_[target].text);
}

void Evaluator::note_asked(NodeId name, ValueId value, const State& state) {
  if (!put_away_names_.contains(unit_[name].text)) return;
  asked_for_.insert(name);
  for (const Possible& one : values_.possibilities(value)) {
    if (values_[one.value].kind == ValueKind::kUnknown) {  // it may be any of them
      for (const auto& [site, target] : put_away_) {
        if (unit_[target].text == unit_[name].text) taken_up_.insert(site);
      }
    }
    if (values_[one.value].kind != ValueKind::kObject) continue;
    if (const Object* object = look(values_[one.value].object, state); object != nullptr)
      taken_up_.insert(object->site);
  }
}

std::set<NodeId> Evaluator::put_away() const {
  std::set<NodeId> out;
  if (exhausted() || !cut_short_.empty()) return out;
  for (const auto& [site, target] : put_away_) {
    if (taken_up_.contains(site)) continue;
    size_t asked = 0;
    bool all = true;
    NodeId loop = kNone;  // the outermost around it: what reads it there may read it in a later round
    for (NodeId up = index_.parent(site); up != kNone && unit_.kind(up) != NodeKind::kFunction;
         up = index_.parent(up)) {
      if (unit_.kind(up) == NodeKind::kLoop) loop = up;
    }
    std::vector<NodeId> work{index_.enclosing_function(target)};
    while (!work.empty() && all) {
      const NodeId id = work.back();
      work.pop_back();
      const bool assigns = unit_.kind(id) == NodeKind::kAssign && unit_.text(id) == "=";
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        const NodeId child = unit_.child(id, i);
        if (child == kNone) continue;
        const bool is_it = unit_.kind(child) == NodeKind::kName && unit_[child].text == unit_[target].text;
        if (is_it && !(assigns && i == 0)) {
          asked += asked_for_.contains(child) ? 1 : 0;
          all = all && (loop == kNone || unit_[child].begin < unit_[loop].begin || unit_[child].end > unit_[loop].end);
          all = all && (asked_for_.contains(child) || switched_off(child));
        }
        work.push_back(child);
      }
    }
    if (all && asked > 0) out.insert(site);
  }
  return out;
}

}  // namespace vitrine::trace
