// A loop that hands a text on block by block: what enciphers each by itself is ECB, whatever it is called.
//
// Told by form: the block is a part of something at a place that the loop changes, what is left of it after it was cut,
// or an element of its chunks. A loop that combines blocks (an exclusive-or, by an operator or by a function of that
// name) is a mode of its own.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::Unit;

// The nodes below one, itself first.
std::vector<NodeId> below(NodeId top, const Unit& unit) {
  std::vector<NodeId> out{top};
  for (size_t i = 0; i < out.size(); ++i) {
    for (uint32_t n = 0; n < unit.child_count(out[i]); ++n) {
      if (NodeId child = unit.child(out[i], n); child != kNone) out.push_back(child);
    }
  }
  return out;
}

bool combines(NodeId id, const Unit& unit) {
  const NodeKind kind = unit.kind(id);
  if (kind == NodeKind::kBinary || kind == NodeKind::kAssign) return unit.text(id).starts_with('^');
  if (kind != NodeKind::kCall) return false;
  const NodeId callee = unit.child(id, 0);
  std::string name(callee == kNone ? std::string_view() : unit.text(callee));
  std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
  return name.find("xor") != std::string::npos;
}

// x of GenericArray::from_mut_slice(x), &x, x.try_into().unwrap(): a conversion.
NodeId unwrapped(NodeId block, const Unit& unit) {
  while (block != kNone) {
    const NodeKind kind = unit.kind(block);
    const bool call = kind == NodeKind::kCall;
    if (!call && kind != NodeKind::kCast && kind != NodeKind::kUnary) break;
    NodeId inner = unit.child(block, call && unit.child_count(block) > 1 ? 1 : 0);
    if (call && unit.child_count(block) > 2) break;
    if (call && unit.child_count(block) == 1) {
      if (inner == kNone || unit.kind(inner) != NodeKind::kMember) break;
      inner = unit.child(inner, 0);
    }
    block = inner;
  }
  return block;
}

// list.chunks(16)
bool are_chunks(NodeId iterable, const Unit& unit) {
  const NodeId callee = iterable != kNone && unit.kind(iterable) == NodeKind::kCall ? unit.child(iterable, 0) : kNone;
  return callee != kNone && unit.kind(callee) == NodeKind::kMember && unit.text(callee).starts_with("chunks");
}

}  // namespace

bool Evaluator::goes_through_blocks(const Argument* argument) const {
  NodeId block = argument == nullptr ? kNone : unwrapped(argument->node, unit_);
  // A block of its own that the loop makes of its part: let mut block = Block::clone_from_slice(chunk).
  if (const NodeId name = block; name != kNone && unit_.kind(name) == NodeKind::kName) {
    const NodeId made = index_.declaration(name);
    const bool given = made != kNone && unit_.kind(made) == NodeKind::kDeclare && unit_.child_count(made) > 0;
    if (given && unit_.kind(index_.parent(made)) != NodeKind::kLoop) block = unwrapped(unit_.child(made, 0), unit_);
  }
  if (block == kNone) return false;
  NodeId loop = block;
  while (loop != kNone && unit_.kind(loop) != NodeKind::kLoop && unit_.kind(loop) != NodeKind::kFunction)
    loop = index_.parent(loop);
  if (loop == kNone || unit_.kind(loop) != NodeKind::kLoop) return false;
  const std::vector<NodeId> nodes = below(loop, unit_);
  if (std::ranges::any_of(nodes, [&](NodeId id) { return combines(id, unit_); })) return false;
  std::unordered_set<std::string_view> changed, cut;
  for (NodeId id : nodes) {
    const NodeId target = unit_.child_count(id) > 0 ? unit_.child(id, 0) : kNone;
    const bool named = target != kNone && unit_.kind(target) == NodeKind::kName;
    if (unit_.kind(id) == NodeKind::kUnary && named && unit_.text(id).size() > 1) changed.insert(unit_.text(target));
    if (unit_.kind(id) != NodeKind::kAssign || !named) continue;
    changed.insert(unit_.text(target));
    const NodeId value = unit_.child(id, 1);
    const NodeId whole = value != kNone && unit_.kind(value) == NodeKind::kSlice ? unit_.child(value, 0) : kNone;
    if (whole != kNone && unit_.text(whole) == unit_.text(target)) cut.insert(unit_.text(target));
  }
  for (uint32_t i : {0u, 2u}) {
    const NodeId counted = unit_.child(loop, i);
    if (counted != kNone && unit_.kind(counted) == NodeKind::kDeclare) changed.insert(unit_.text(counted));
  }
  const bool part = unit_.kind(block) == NodeKind::kSlice || unit_.kind(block) == NodeKind::kIndex;
  const NodeId whole = part ? unit_.child(block, 0) : block;
  if (whole != kNone && unit_.kind(whole) == NodeKind::kName) {
    if (cut.contains(unit_.text(whole))) return true;
    const NodeId element = unit_.child(loop, 0);
    const bool each = element != kNone && unit_.kind(element) == NodeKind::kDeclare && unit_.text(loop) == "each" &&
                      unit_.text(element) == unit_.text(whole);
    if (each && are_chunks(unit_.child(loop, 1), unit_)) return true;
  }
  for (uint32_t i = 1; part && i < unit_.child_count(block); ++i) {
    if (unit_.child(block, i) == kNone) continue;
    for (NodeId id : below(unit_.child(block, i), unit_)) {
      if (unit_.kind(id) == NodeKind::kName && changed.contains(unit_.text(id))) return true;
    }
  }
  return false;
}

// for (i = 0; …; i++) buffer[i] = …;: does the assignment give each element its value, from the first on?
bool Evaluator::fills_in_turn(NodeId assignment) const {
  if (unit_.kind(assignment) != NodeKind::kAssign || unit_.text(assignment) != "=") return false;
  const NodeId target = unit_.child(assignment, 0);
  NodeId place = target != kNone && unit_.kind(target) == NodeKind::kIndex ? unit_.child(target, 1) : kNone;
  while (place != kNone && unit_.kind(place) == NodeKind::kCast) place = unit_.child(place, 0);
  if (place == kNone || unit_.kind(place) != NodeKind::kName) return false;
  NodeId loop = index_.parent(assignment);
  while (loop != kNone && (unit_.kind(loop) == NodeKind::kExpression || unit_.kind(loop) == NodeKind::kBlock))
    loop = index_.parent(loop);
  if (loop == kNone || unit_.kind(loop) != NodeKind::kLoop || unit_.text(loop) != "for") return false;
  const auto is_place = [&](NodeId id) {
    return id != kNone && unit_.kind(id) == NodeKind::kName && unit_.text(id) == unit_.text(place);
  };
  const NodeId begin = unit_.child(loop, 0), step = unit_.child(loop, 2);
  if (begin == kNone || step == kNone) return false;
  const bool declares = unit_.kind(begin) == NodeKind::kDeclare && unit_.text(begin) == unit_.text(place);
  const bool sets =
      unit_.kind(begin) == NodeKind::kAssign && unit_.text(begin) == "=" && is_place(unit_.child(begin, 0));
  const NodeId first = declares ? unit_.child(begin, 0) : sets ? unit_.child(begin, 1) : kNone;
  if (first == kNone || unit_.kind(first) != NodeKind::kLiteral || unit_.text(first) != "0") return false;
  const std::string_view by = unit_.text(step);
  return unit_.kind(step) == NodeKind::kUnary && (by == "++" || by == "p++") && is_place(unit_.child(step, 0));
}

}  // namespace vitrine::trace
