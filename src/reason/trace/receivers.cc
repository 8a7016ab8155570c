#include "reason/trace/receivers.h"

#include <algorithm>

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr int kMostDepth = 4;       // functions and parameters that lead on
constexpr size_t kMostSteps = 600;  // nodes of a function whose returns are looked for
constexpr size_t kMostCalls = 8;    // of a function, each of which gives a parameter something

// The types of this unit that an expression makes, `Thing()`, `make_thing()` that returns such, or a parameter that all
// callers give such. False: it may be anything.
bool made_types(const UnitIndex& index, const CallsOf& calls_of, NodeId expression, int depth,
                std::vector<NodeId>& out) {
  const source::Unit& unit = index.unit();
  if (expression == kNone || depth == kMostDepth) return false;
  auto made = [&](NodeId one) { return made_types(index, calls_of, one, depth + 1, out); };
  auto take = [&](NodeId type) {
    if (type != kNone) out.push_back(type);
    return type != kNone;
  };
  switch (unit.kind(expression)) {
    case NodeKind::kNew: return unit[expression].type != kNone && take(index.type(unit.text(unit[expression].type)));
    case NodeKind::kCall: {
      const NodeId callee = unit.child(expression, 0);
      if (callee == kNone || unit.kind(callee) != NodeKind::kName || index.declaration(callee) != kNone) return false;
      const std::vector<NodeId>& functions = index.functions(unit.text(callee));
      if (functions.empty()) return take(index.type(unit.text(callee)));
      if (functions.size() > 1) return false;
      bool any = false;
      std::vector<NodeId> work{functions.front()};
      for (size_t i = 0; i < work.size(); ++i) {
        if (unit.kind(work[i]) == NodeKind::kReturn) {
          if (!made(unit.child(work[i], 0))) return false;
          any = true;
          continue;
        }
        for (uint32_t k = 0; k < unit.child_count(work[i]); ++k) {
          const NodeId child = unit.child(work[i], k);
          if (child != kNone && unit.kind(child) != NodeKind::kFunction && unit.kind(child) != NodeKind::kLambda)
            work.push_back(child);
        }
        if (work.size() > kMostSteps) return false;
      }
      return any;
    }
    case NodeKind::kName: {
      const NodeId parameter = index.declaration(expression);
      if (parameter == kNone || unit.kind(parameter) != NodeKind::kParameter) return false;
      const NodeId function = index.parent(parameter);
      if (function == kNone || unit.kind(function) != NodeKind::kFunction) return false;
      if (index.enclosing_type(function) != kNone) return false;  // whose calls would be asked in turn
      uint32_t position = 1;
      for (uint32_t i = 0; i < unit.child_count(function) && unit.child(function, i) != parameter; ++i) {
        if ((unit[unit.child(function, i)].flags & source::kReceiver) == 0) ++position;
      }
      const std::vector<NodeId> calls = calls_of(function);
      if (calls.empty() || calls.size() > kMostCalls) return false;
      return std::ranges::all_of(calls, [&](NodeId call) {
        bool in_order = position < unit.child_count(call);
        for (uint32_t i = 1; i <= position && in_order; ++i) {
          const NodeId given = unit.child(call, i);
          in_order = given != kNone && unit.kind(given) != NodeKind::kKeyword && unit.kind(given) != NodeKind::kSpread;
        }
        return in_order && made(unit.child(call, position));
      });
    }
    default: return false;
  }
}

}  // namespace

// JavaScript: the function whose variable holds this one, or in which it is declared, and that variable; kNone where
// that is not told. In a bundle each function has variables of the same few names.
static NodeId holds_function(const UnitIndex& index, NodeId function, NodeId* variable) {
  const source::Unit& unit = index.unit();
  if (!unit.text(function).empty()) return index.enclosing_function(function);
  const NodeId lambda = index.parent(function);
  const NodeId at = lambda != kNone && unit.kind(lambda) == NodeKind::kLambda ? index.parent(lambda) : kNone;
  if (at == kNone) return kNone;
  if (unit.kind(at) == NodeKind::kDeclare) *variable = at;
  const NodeId target = unit.kind(at) == NodeKind::kAssign ? unit.child(at, 0) : kNone;
  if (target != kNone && unit.kind(target) == NodeKind::kName) *variable = index.declaration(target);
  return *variable == kNone ? kNone : index.enclosing_function(*variable);
}

// Can a call by a bare name not mean it: `c(4)` outside of the function whose `c` it is?
static bool is_out_of_scope(const UnitIndex& index, NodeId callee, NodeId function) {
  NodeId variable = kNone;
  const NodeId around = holds_function(index, function, &variable);
  if (around == kNone) return false;
  NodeId up = index.enclosing_function(callee);
  while (up != kNone && up != around) up = index.enclosing_function(up);
  if (up == kNone) return true;
  const NodeId meant = variable == kNone ? kNone : index.declaration(callee);
  return meant != kNone && meant != variable;
}

bool may_be_called(const UnitIndex& index, const CallsOf& calls_of, NodeId call, NodeId function) {
  const source::Unit& unit = index.unit();
  const NodeId type = index.enclosing_type(function), callee = unit.child(call, 0);
  if (index.language() == "javascript" && unit.kind(callee) == NodeKind::kName &&
      is_out_of_scope(index, callee, function))
    return false;
  if (type == kNone || unit.kind(callee) != NodeKind::kMember) return true;
  std::vector<NodeId> types;
  if (!made_types(index, calls_of, unit.child(callee, 0), 0, types)) return true;
  return std::ranges::any_of(types, [&](NodeId made) {
    const std::vector<NodeId> line = index.line_of(made);
    return std::ranges::find(line, type) != line.end();
  });
}

}  // namespace vitrine::trace
