#include <algorithm>

#include "read/source/ir.h"

namespace vitrine::source {

namespace {

// How many children each kind's fixed layout takes; kMany = no upper bound.
constexpr uint32_t kMany = UINT32_MAX;
struct Arity {
  uint32_t least = 0, most = kMany;
};

Arity arity(NodeKind kind) {
  switch (kind) {
    case NodeKind::kNull:
    case NodeKind::kLiteral:
    case NodeKind::kName:
    case NodeKind::kImportValue:
    case NodeKind::kThis:
    case NodeKind::kSuper:
    case NodeKind::kBreak:
    case NodeKind::kContinue:
    case NodeKind::kImport:
    case NodeKind::kBase: return {0, 0};
    case NodeKind::kMember:
    case NodeKind::kUnary:
    case NodeKind::kKeyword:
    case NodeKind::kSpread:
    case NodeKind::kLambda:
    case NodeKind::kCollect:
    case NodeKind::kCast:
    case NodeKind::kExpression:
    case NodeKind::kHandler:
    case NodeKind::kFinally: return {1, 1};
    case NodeKind::kIndex:
    case NodeKind::kBinary:
    case NodeKind::kAssign:
    case NodeKind::kCase: return {2, 2};
    case NodeKind::kSlice: return {1, 3};
    case NodeKind::kConditional: return {3, 3};
    case NodeKind::kEntry: return {1, 2};
    case NodeKind::kDeclare:
    case NodeKind::kThrow:
    case NodeKind::kParameter:
    case NodeKind::kField: return {0, 1};
    case NodeKind::kReturn: return {0, kMany};
    case NodeKind::kIf: return {2, 3};
    case NodeKind::kLoop: return {4, 4};
    case NodeKind::kCall:
    case NodeKind::kSwitch:
    case NodeKind::kTry:
    case NodeKind::kFunction: return {1, kMany};
    case NodeKind::kNew:
    case NodeKind::kConcat:
    case NodeKind::kArray:
    case NodeKind::kMap:
    case NodeKind::kUnknown:
    case NodeKind::kBlock:
    case NodeKind::kVariant:
    case NodeKind::kModule:
    case NodeKind::kType:
    case NodeKind::kAnnotation:
    case NodeKind::kTypeName: return {0, kMany};
  }
  return {1, 0};  // not a kind at all
}

// Whether the child's kind may stand at its place under the parent, where the layout names one.
bool child_fits(const Node& node, uint32_t position, NodeKind child) {
  switch (node.kind) {
    case NodeKind::kLambda: return child == NodeKind::kFunction;
    case NodeKind::kMap: return child == NodeKind::kEntry || child == NodeKind::kSpread || child == NodeKind::kUnknown;
    case NodeKind::kSwitch: return position == 0 || child == NodeKind::kCase;
    case NodeKind::kCase: return position != 0 || child == NodeKind::kArray;
    case NodeKind::kCollect:
    case NodeKind::kVariant: return child == NodeKind::kBlock;
    case NodeKind::kFunction:
      if (position + 1 == node.child_count) return child == NodeKind::kBlock;
      return child == NodeKind::kParameter;
    default: return child != NodeKind::kModule;
  }
}

bool node_in_range(const Unit& unit, NodeId id) {
  const Node& node = unit.nodes[id];
  if (node.kind > NodeKind::kTypeName) return false;
  if (node.text >= unit.strings.size() || node.text2 >= unit.strings.size()) return false;
  if (node.begin > node.end || node.end > unit.size_bytes) return false;
  if (node.type >= unit.nodes.size() || (node.type != kNone && unit.kind(node.type) != NodeKind::kTypeName)) {
    return false;
  }
  uint64_t past = uint64_t{node.first_child} + node.child_count;
  if (past > unit.children.size()) return false;
  Arity allowed = arity(node.kind);
  if (node.child_count < allowed.least || node.child_count > allowed.most) return false;
  for (uint32_t i = 0; i < node.child_count; ++i) {
    NodeId child = unit.children[node.first_child + i];
    if (child >= unit.nodes.size()) return false;
    if (child != kNone && !child_fits(node, i, unit.kind(child))) return false;
  }
  return true;
}

// Kahn's order over children and types: every node is reached iff there is no cycle.
bool acyclic(const Unit& unit) {
  std::vector<uint32_t> parents(unit.nodes.size(), 0);
  auto for_each_below = [&](NodeId id, auto&& visit) {
    const Node& node = unit.nodes[id];
    for (uint32_t i = 0; i < node.child_count; ++i) {
      NodeId child = unit.children[node.first_child + i];
      if (child != kNone) visit(child);
    }
    if (node.type != kNone) visit(node.type);
  };
  for (NodeId id = 0; id < unit.nodes.size(); ++id) {
    for_each_below(id, [&](NodeId below) { ++parents[below]; });
  }
  std::vector<NodeId> ready;
  for (NodeId id = 0; id < unit.nodes.size(); ++id) {
    if (parents[id] == 0) ready.push_back(id);
  }
  size_t done = 0;
  while (!ready.empty()) {
    NodeId id = ready.back();
    ready.pop_back();
    ++done;
    for_each_below(id, [&](NodeId below) {
      if (--parents[below] == 0) ready.push_back(below);
    });
  }
  return done == unit.nodes.size();
}

bool regions_in_order(const Unit& unit) {
  uint32_t reached = 0;
  for (const ErrorRegion& region : unit.errors) {
    if (region.begin < reached || region.begin > region.end || region.end > unit.size_bytes) return false;
    reached = region.end;
  }
  return true;
}

bool conditions_in_range(const Unit& unit) {
  for (uint32_t i = 0; i < unit.conditions.size(); ++i) {
    const ConditionRegion& region = unit.conditions[i];
    if (region.begin > region.end || region.end > unit.size_bytes || region.text >= unit.strings.size()) return false;
    if (region.outer > i || (i > 0 && region.begin < unit.conditions[i - 1].begin)) return false;
  }
  return true;
}

}  // namespace

bool well_formed(const Unit& unit) {
  if (unit.nodes.empty() || unit.strings.empty() || !unit.strings[0].empty()) return false;
  const Node& null = unit.nodes[0];
  if (null.kind != NodeKind::kNull || null.child_count != 0 || null.type != kNone) return false;
  if (unit.root >= unit.nodes.size() || unit.kind(unit.root) != NodeKind::kModule) return false;
  if (unit.line_starts.empty() || unit.line_starts[0] != 0 || unit.line_starts.back() > unit.size_bytes ||
      !std::is_sorted(unit.line_starts.begin(), unit.line_starts.end())) {
    return false;
  }
  for (NodeId id = 0; id < unit.nodes.size(); ++id) {
    if (!node_in_range(unit, id)) return false;
  }
  for (const auto& [owner, annotation] : unit.annotations) {
    if (owner >= unit.nodes.size() || annotation >= unit.nodes.size() ||
        unit.kind(annotation) != NodeKind::kAnnotation) {
      return false;
    }
  }
  return regions_in_order(unit) && conditions_in_range(unit) && acyclic(unit);
}

}  // namespace vitrine::source
