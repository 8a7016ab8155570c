// What is made, put into a variable and never asked for there: `hash = SHA1(); hash = SHA256()`. Such an object is used
// by nobody, and is not listed. Told by what runs, not by how it is written: every place of the function that reads the
// variable was looked at, and at none of them was it that object.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/set_anew.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// Do two expressions name the same place: `self.hash`, `out[0]`?
bool is_same_place(const source::Unit& unit, NodeId one, NodeId other) {
  if (one == kNone || other == kNone || unit.kind(one) != unit.kind(other) || unit.text(one) != unit.text(other))
    return false;
  switch (unit.kind(one)) {
    case NodeKind::kName:
    case NodeKind::kThis:
    case NodeKind::kLiteral: return true;
    case NodeKind::kMember: return is_same_place(unit, unit.child(one, 0), unit.child(other, 0));
    case NodeKind::kIndex:
      return is_same_place(unit, unit.child(one, 0), unit.child(other, 0)) &&
             is_same_place(unit, unit.child(one, 1), unit.child(other, 1));
    default: return false;
  }
}

// Is an element or member that is set there set again by the very next statement, which does not ask for it?
bool is_set_at_once(const source::Unit& unit, const UnitIndex& index, NodeId assignment) {
  NodeId statement = assignment;
  if (unit.kind(index.parent(statement)) == NodeKind::kExpression) statement = index.parent(statement);
  const NodeId block = index.parent(statement);
  if (block == kNone || unit.kind(block) != NodeKind::kBlock) return false;
  uint32_t i = 0;
  while (i < unit.child_count(block) && unit.child(block, i) != statement) ++i;
  NodeId next = i + 1 < unit.child_count(block) ? unit.child(block, i + 1) : kNone;
  if (next != kNone && unit.kind(next) == NodeKind::kExpression) next = unit.child(next, 0);
  if (next == kNone || unit.kind(next) != NodeKind::kAssign || unit.text(next) != "=" || unit.text(assignment) != "=" ||
      !is_same_place(unit, unit.child(assignment, 0), unit.child(next, 0)))
    return false;
  NodeId root = unit.child(next, 0);
  while (unit.kind(root) == NodeKind::kMember || unit.kind(root) == NodeKind::kIndex) root = unit.child(root, 0);
  std::vector<NodeId> work{unit.child(next, 1)};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    if (unit.kind(id) == unit.kind(root) && unit.text(id) == unit.text(root)) return false;
    for (uint32_t k = 0; k < unit.child_count(id); ++k) work.push_back(unit.child(id, k));
  }
  return true;
}

}  // namespace

// `target`: the variable, or its declaration; `node`: the assignment, or the declaration.
void Evaluator::note_put_away(NodeId target, ValueId value, NodeId node, const State& state) {
  if (muted_ || values_[value].kind != ValueKind::kObject) return;
  const Object* object = look(values_[value].object, state);
  // `let mut job = Job { digest: MessageDigest::md5() }; job.digest = MessageDigest::sha256();`
  NodeId literal = unit_.kind(node) == NodeKind::kDeclare ? unit_.child(node, 0) : kNone;
  if (literal != kNone && unit_.kind(literal) == NodeKind::kUnary && unit_.text(literal) == "&")
    literal = unit_.child(literal, 0);
  const bool is_literal = literal != kNone && unit_.kind(literal) == NodeKind::kNew && object != nullptr &&
                          object->shape == Shape::kInstance && object->api == nullptr;
  for (uint32_t i = 0; is_literal && i < unit_.child_count(literal); ++i) {
    const NodeId keyword = unit_.child(literal, i);
    if (unit_.kind(keyword) != NodeKind::kKeyword || !is_set_anew_at_once(index_, literal, unit_.text(keyword)))
      continue;
    const ValueId given = object->field(unit_.text(keyword));
    const Object* held =
        given != 0 && values_[given].kind == ValueKind::kObject ? look(values_[given].object, state) : nullptr;
    if (held != nullptr && held->api != nullptr && held->api->asset == "algorithm" && !held->api->object &&
        held->site == unit_.child(keyword, 0))
      put_away_.emplace(held->site, kNone);
  }
  if (object == nullptr || object->api == nullptr || object->api->asset != "algorithm" || object->site == kNone) return;
  // (What a call says of another object is not what it gives: `ok = EVP_DigestSignInit(ctx, …)`.)
  if (object->api->object) return;
  NodeId made = object->site;
  while (unit_.kind(index_.parent(made)) == NodeKind::kCast) made = index_.parent(made);
  if (unit_.kind(target) == NodeKind::kMember || unit_.kind(target) == NodeKind::kIndex) {
    // (What a setter does with it is not looked at, nor what others do with their members.)
    const NodeId whole = unit_.child(target, 0);
    const NodeId itself = unit_.kind(whole) == NodeKind::kName ? index_.declaration(whole) : kNone;
    const bool is_own =
        unit_.kind(whole) == NodeKind::kThis || (itself != kNone && (unit_[itself].flags & source::kReceiver) != 0);
    const bool may_run =
        unit_.kind(target) == NodeKind::kMember && (!is_own || !index_.functions(unit_.text(target)).empty());
    if (index_.parent(made) == node && !may_run && is_set_at_once(unit_, index_, node))
      put_away_.emplace(object->site, kNone);
    return;
  }
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
        if (target != kNone && unit_[target].text == unit_[name].text) taken_up_.insert(site);
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
    if (target == kNone) out.insert(site);
    if (target == kNone || taken_up_.contains(site)) continue;
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
