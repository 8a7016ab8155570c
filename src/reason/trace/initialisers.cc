// What the braces of C fill: which type, and which member each element without a name is for.
//
// In `static const struct ops o = {init_a, run_a}` the n-th element is for the n-th member as long as each element
// before it fills one member of its own. Nothing is said of an element, and of those behind it, where that is not told:
//  - the struct is not declared in the unit, or is declared there several times with other members;
//  - a member stands under an `#if` that its element does not stand under, or the other way round;
//  - an element without braces is for what may take several: an array, a struct, a struct or union without a name;
//  - what stands in the struct's body is no member (a macro), or the element is a macro of another file that is called
//    and there are not as many elements as members;
//  - an element follows one that has a name (`{.init = init_a, run_a}`).
// A macro of another file without arguments is taken for one element.
#include <algorithm>

#include "reason/trace/index.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr int kMostAliases = 8;
constexpr int kDeepest = 8;  // braces in braces

}  // namespace

// What a second name for a type stands for.
NodeId UnitIndex::behind_alias(NodeId type_node) const {
  for (int hops = 0; type_node != kNone && hops < kMostAliases; ++hops) {
    const NodeId own = type(unit_.text(type_node));
    if (own == kNone || unit_.child_count(own) != 1 || unit_[own].flags != 0 || methods_.contains(own)) break;
    const NodeId base = unit_.child(own, 0);
    if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) break;
    if (unit_.text(unit_[base].type) == unit_.text(type_node)) break;
    // (Where a second name is said otherwise, this is a class of its own.)
    const bool has_classes = source::runs_on_java(unit_.language) || unit_.language == source::Language::kCSharp;
    if (has_classes && type(unit_.text(unit_[base].type)) != kNone) break;
    type_node = unit_[base].type;
  }
  return type_node;
}

// The struct of that name; kNone where several of the name have other members.
NodeId UnitIndex::record(std::string_view name) const {
  if (unit_.language != source::Language::kC && unit_.language != source::Language::kObjectiveC) {
    const NodeId own = type(name);
    return own != kNone && (unit_[own].flags & source::kStruct) != 0 ? own : kNone;
  }
  auto found = records_.find(name);
  if (found == records_.end()) return kNone;
  const NodeId first = found->second.front();
  const auto same = [&](NodeId other) {
    if (unit_.child_count(other) != unit_.child_count(first)) return false;
    for (uint32_t i = 0; i < unit_.child_count(first); ++i) {
      if (unit_.text(unit_.child(first, i)) != unit_.text(unit_.child(other, i))) return false;
    }
    return true;
  };
  return std::all_of(found->second.begin() + 1, found->second.end(), same) ? first : kNone;
}

bool UnitIndex::is_array(const Filled& filled) const {
  if (filled.type == kNone) return false;
  if (!filled.element && (unit_[filled.type].flags & source::kArrayType) != 0) return true;
  if ((unit_[filled.type].flags & source::kPointer) != 0) return false;
  const NodeId behind = behind_alias(filled.type);
  return filled.container ? !filled.element : behind != filled.type && (unit_[behind].flags & source::kArrayType) != 0;
}

// Requires: is_array(array)
UnitIndex::Filled UnitIndex::element_of(const Filled& array) const {
  if (array.container) return {array.type, true, true};
  if (array.element || (unit_[array.type].flags & source::kArrayType) == 0) return {behind_alias(array.type), true};
  const NodeId below = unit_.child_count(array.type) == 1 ? unit_.child(array.type, 0) : kNone;
  const bool rows =
      below != kNone && unit_.kind(below) == NodeKind::kTypeName && (unit_[below].flags & source::kArrayType) != 0;
  return rows ? Filled{below} : Filled{array.type, true};
}

NodeId UnitIndex::record_of(const Filled& filled) const {
  if (filled.type == kNone || is_array(filled) || (unit_[filled.type].flags & source::kPointer) != 0) return kNone;
  const NodeId meant = behind_alias(filled.type);
  if (meant != filled.type && (unit_[meant].flags & source::kPointer) != 0) return kNone;
  return record(unit_.text(meant));
}

// std::map<Kind, Row>, std::vector<Row>: the type of this unit that such a one is of.
UnitIndex::Filled UnitIndex::declared_by(NodeId declaration) const {
  const NodeId type = unit_[declaration].type;
  for (uint32_t i = source::extends_cpp(unit_.language) && type != kNone ? unit_.child_count(type) : 0; i-- > 0;) {
    const NodeId one = unit_.child(type, i);
    if (unit_.kind(one) == NodeKind::kTypeName && record(unit_.text(one)) != kNone) return {one, false, true};
  }
  return {type};
}

UnitIndex::Filled UnitIndex::filled_by(NodeId braces, int depth) const {
  const NodeId up = parents_[braces];
  if (up == kNone || depth > kDeepest) return {};
  switch (unit_.kind(up)) {
    case NodeKind::kDeclare:
    case NodeKind::kField: return declared_by(up);
    case NodeKind::kCast: return {unit_[up].type};
    case NodeKind::kNew: {
      const Filled held = unit_.kind(parents_[up]) == NodeKind::kDeclare ? declared_by(parents_[up]) : Filled();
      return is_array(held) ? element_of(held) : Filled();
    }
    case NodeKind::kEntry: {
      const Filled around = filled_by(parents_[up], depth + 1);
      if (around.container && around.element) return around;
      if (is_array(around)) return element_of(around);
      const NodeId of = record_of(around), member = of == kNone ? kNone : field(of, unit_.text(up));
      return member == kNone ? Filled() : Filled{unit_[member].type};
    }
    case NodeKind::kArray: {
      const Filled around = filled_by(up, depth + 1);
      if (around.container && around.element) return around;  // a pair, and the row in it
      if (is_array(around)) return element_of(around);
      const std::vector<NodeId>& members = members_filled(up, depth + 1);
      for (uint32_t i = 0; i < members.size(); ++i) {
        if (unit_.child(up, i) == braces) return {unit_[members[i]].type};
      }
      return {};
    }
    default: return {};
  }
}

// Are both in all builds that hold what is around them, or under the same `#if`?
bool UnitIndex::under_same_condition(NodeId member, NodeId of, NodeId element, NodeId braces) const {
  if (!is_conditional(member) && !is_conditional(element)) return true;
  const auto within = [&](NodeId node, NodeId around) {
    std::vector<std::string_view> all = conditions_around(node);
    all.erase(all.begin(),
              all.begin() + static_cast<ptrdiff_t>(std::min(all.size(), conditions_around(around).size())));
    return all;
  };
  return within(member, of) == within(element, braces);
}

// Is the element for this member alone?
bool UnitIndex::fills_one(NodeId element, NodeId member) const {
  const NodeKind kind = unit_.kind(element);
  if (kind == NodeKind::kArray || kind == NodeKind::kMap) return true;
  if (kind == NodeKind::kUnknown || (unit_[member].flags & source::kAnonymous) != 0) return false;
  const NodeId type = unit_[member].type;
  const bool text =
      kind == NodeKind::kLiteral && unit_[element].op == static_cast<uint8_t>(source::LiteralKind::kString);
  if (is_array({type})) return text;
  const bool pointer = type != kNone && (unit_[type].flags & source::kPointer) != 0;
  if (type != kNone && !pointer && ((unit_[type].flags & source::kStruct) != 0 || record_of({type}) != kNone)) {
    return false;
  }
  return true;
}

// The members of a struct in order, as far as it is known that they are all.
std::vector<NodeId> UnitIndex::members_in_order(NodeId record, bool* all) const {
  std::vector<NodeId> out;
  for (uint32_t i = 0; i < unit_.child_count(record); ++i) {
    const NodeId member = unit_.child(record, i);
    if (unit_.kind(member) == NodeKind::kField) {
      const bool unnamed = unit_.text(member).empty() && (unit_[member].flags & source::kAnonymous) == 0;  // int : 3
      if (!unnamed && (unit_[member].flags & source::kStatic) == 0) out.push_back(member);
    } else if (unit_.language == source::Language::kC && unit_.kind(member) != NodeKind::kType) {
      *all = false;
      return out;
    }
  }
  *all = true;
  return out;
}

const std::vector<NodeId>& UnitIndex::members_filled(NodeId braces, int depth) const {
  auto [known, is_new] = members_filled_.try_emplace(braces);
  if (!is_new) return known->second;
  const NodeId of = record_of(filled_by(braces, depth));
  bool all = false;
  std::vector<NodeId> members;
  if (of != kNone) members = members_in_order(of, &all);
  // Of as many elements as there are members none is more than one.
  const bool one_each = all && members.size() == unit_.child_count(braces);
  size_t told = 0;
  for (; told < members.size() && told < unit_.child_count(braces); ++told) {
    const NodeId element = unit_.child(braces, static_cast<uint32_t>(told));
    if (element == kNone || !under_same_condition(members[told], of, element, braces)) break;
    const bool macro = unit_.kind(element) == NodeKind::kCall && enclosing_function(element) == kNone &&
                       functions(last_name(element)).empty();
    if ((macro && !one_each) || !fills_one(element, members[told])) break;
  }
  members.resize(told);
  return members_filled_[braces] = std::move(members);
}

}  // namespace vitrine::trace
