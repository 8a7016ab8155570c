// Go: values of the file's own types that go where nobody follows them (`run(x.fill)`, a closure, a list, a channel).
// The arrays in them are filled from there, so what a literal leaves out is not zero for certain.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostNames = 4;  // `y := x`, one after the other

}  // namespace

// The type of this file that a variable is of, by its declaration or by what it is given there; kNone if it is none.
NodeId Evaluator::own_type_of(NodeId declaration, int depth) const {
  if (declaration == kNone || depth > kMostNames) return kNone;
  if (const NodeId type = unit_[declaration].type; type != kNone) return index_.type(unit_.text(type));
  NodeId value = unit_.kind(declaration) == NodeKind::kDeclare ? unit_.child(declaration, 0) : kNone;
  while (value != kNone && unit_.kind(value) == NodeKind::kUnary) value = unit_.child(value, 0);
  if (value == kNone) return kNone;
  if (unit_.kind(value) == NodeKind::kName) return own_type_of(index_.declaration(value), depth + 1);
  NodeId type = unit_[value].type;
  if (unit_.kind(value) == NodeKind::kCall) {
    const std::vector<NodeId>& called = index_.functions(index_.last_name(value));
    type = called.empty() ? kNone : unit_[called.front()].type;
  }
  return type == kNone ? kNone : index_.type(unit_.text(type));
}

// Does a use of a variable of that type hand its value to what is not followed?
bool Evaluator::hands_out(NodeId use, NodeId declaration, NodeId type) const {
  if (index_.enclosing_function(use) != index_.enclosing_function(declaration)) return true;  // in a closure
  NodeId at = use, up = index_.parent(use);
  while (up != kNone && (unit_.kind(up) == NodeKind::kUnary || unit_.kind(up) == NodeKind::kCast)) {
    at = up;
    up = index_.parent(up);
  }
  if (up == kNone) return false;
  switch (unit_.kind(up)) {
    case NodeKind::kMember: {
      // A method that is not called is handed on with its value.
      const NodeId around = index_.parent(up);
      const bool is_called = unit_.kind(around) == NodeKind::kCall && unit_.child(around, 0) == up;
      return !is_called && index_.holder_of_field(type, unit_.text(up)) == kNone;
    }
    case NodeKind::kCall: return index_.last_name(up) == "append";
    case NodeKind::kAssign:
      return unit_.child(up, 1) == at &&
             (unit_.kind(unit_.child(up, 0)) != NodeKind::kName || index_.declaration(unit_.child(up, 0)) == kNone);
    case NodeKind::kBinary: return unit_.text(up) == "<-";
    case NodeKind::kKeyword:
    case NodeKind::kEntry:
    case NodeKind::kArray:
    case NodeKind::kMap:
    case NodeKind::kNew: return true;
    default: return false;
  }
}

bool Evaluator::handed_out(NodeId type) {
  if (!handed_out_) {
    handed_out_.emplace();
    for (NodeId id = 0; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) != NodeKind::kName) continue;
      const NodeId declaration = index_.declaration(id), of = own_type_of(declaration, 0);
      if (of != kNone && !handed_out_->contains(of) && hands_out(id, declaration, of)) handed_out_->insert(of);
    }
  }
  return handed_out_->contains(type);
}

}  // namespace vitrine::trace
