// What a call set up where it failed: if (ret != length) return 0; behind it nothing is done with that, so what it says
// there counts only where no path says what becomes of the call.
#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::LiteralKind;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kDeepest = 16;

bool is_literal(const source::Unit& unit, NodeId node, LiteralKind kind) {
  return unit.kind(node) == NodeKind::kLiteral && unit[node].op == static_cast<uint8_t>(kind);
}

// Compared with this a result is a failure: r < 0, r <= 0, r == 0, r == NULL, r == -1, r != 1, r != length.
bool is_failure(const source::Unit& unit, std::string_view operation, NodeId against) {
  if (operation == "<" || operation == "<=") return true;
  const bool minus = unit.kind(against) == NodeKind::kUnary && unit.text(against) == "-";
  const bool null = is_literal(unit, against, LiteralKind::kNull);
  const bool zero = null || (is_literal(unit, against, LiteralKind::kInteger) && unit.text(against) == "0");
  if (operation == "==") return zero || minus;
  return operation == "!=" && !zero && !minus;
}

}  // namespace

// The objects whose calls failed where the condition holds, or does not, as they are there.
std::vector<HeapEntry> Evaluator::calls_that_failed(NodeId condition, bool holds, const State& state) const {
  for (int depth = 0; condition != kNone && depth < kDeepest; ++depth) {
    if (unit_.kind(condition) != NodeKind::kUnary || unit_.text(condition) != "!") break;
    condition = unit_.child(condition, 0);
    holds = !holds;
  }
  if (condition == kNone) return {};
  NodeId subject = condition;
  if (unit_.kind(condition) == NodeKind::kBinary) {
    subject = unit_.child(condition, 0);
    NodeId against = unit_.child(condition, 1);
    std::string_view operation = holds ? unit_.text(condition) : opposite_comparison(unit_.text(condition));
    while (against != kNone && unit_.kind(against) == NodeKind::kCast) against = unit_.child(against, 0);
    if (subject == kNone || against == kNone || !is_failure(unit_, operation, against)) return {};
  } else if (holds) {
    return {};
  }
  NodeId call = kNone;
  for (int depth = 0; subject != kNone && depth < kDeepest; ++depth) {
    if (unit_.kind(subject) == NodeKind::kCast) {
      subject = unit_.child(subject, 0);
    } else if (unit_.kind(subject) == NodeKind::kAssign) {
      subject = unit_.child(subject, 1);
    } else {
      break;
    }
  }
  if (subject != kNone && unit_.kind(subject) == NodeKind::kCall) call = subject;
  std::vector<HeapEntry> out;
  auto add = [&](ObjectId id) {
    for (const HeapEntry& entry : state.heap) {
      if (entry.id == id && objects_[entry.version].api != nullptr) out.push_back(entry);
    }
  };
  if (call != kNone) {
    for (const HeapEntry& entry : state.heap) {
      if (objects_[entry.version].api != nullptr && objects_[entry.version].site == call) out.push_back(entry);
    }
  } else if (subject != kNone && unit_.kind(subject) == NodeKind::kName) {
    const ValueId* have = state.frames.back().find(unit_.text(subject));
    if (have == nullptr) return {};
    add(values_[*have].object);
    for (ValueId one : values_[*have].alternatives) add(values_[one].object);
  }
  return out;
}

// … on the paths that left with them as they were.
void Evaluator::note_failed(const std::vector<HeapEntry>& failing, std::vector<State>& paths) {
  for (State& path : paths) {
    if (path.flow == Flow::kNormal) continue;
    for (const HeapEntry& entry : failing) {
      const Object* now = path.object(entry.id);
      if (now != &(*path.objects)[entry.version]) continue;
      for (Cells& cells : path.change(entry.id).variants) cells.failed = true;
    }
  }
}

}  // namespace vitrine::trace
