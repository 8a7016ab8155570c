// What a call set up where it failed: if (ret != length) return 0; behind it nothing is done with that, so what it says
// there counts only where no path says what becomes of the call.
#include <algorithm>

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
  condition = without_nots(condition, &holds);
  if (condition == kNone) return {};
  // if (!a() || b() != 1) return: the one that failed was the last.
  const std::string_view joins = holds ? "||" : "&&";
  if (unit_.kind(condition) == NodeKind::kBinary && unit_.text(condition) == joins) {
    std::vector<NodeId> single;
    std::vector<HeapEntry> all;
    if (!joined_by(joins, condition, &single)) return {};
    for (NodeId one : single) {
      for (const HeapEntry& entry : calls_that_failed(one, holds, state)) {
        if (std::find(all.begin(), all.end(), entry) == all.end()) all.push_back(entry);
      }
    }
    return all;
  }
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
  // What a name or a member of one stands for.
  auto add = [&](NodeId place, std::string_view asset) {
    const bool member = unit_.kind(place) == NodeKind::kMember && unit_.kind(unit_.child(place, 0)) == NodeKind::kName;
    if (!member && unit_.kind(place) != NodeKind::kName) return;
    const ValueId* have = state.frames.back().find(unit_.text(member ? unit_.child(place, 0) : place));
    const Object* holder = member && have != nullptr ? state.object(values_[*have].object) : nullptr;
    if (have == nullptr || (member && holder == nullptr)) return;
    const Value& value = values_[member ? holder->field(unit_.text(place)) : *have];
    auto add_one = [&](ObjectId id) {
      auto entry = std::lower_bound(state.heap.begin(), state.heap.end(), id,
                                    [](const HeapEntry& one, ObjectId other) { return one.id < other; });
      if (id == 0 || entry == state.heap.end() || entry->id != id) return;
      const knowledge::Api* api = objects_[entry->version].api;
      if (api != nullptr && (asset.empty() || api->asset == asset)) out.push_back(*entry);
    };
    add_one(value.object);
    for (ValueId one : value.alternatives) add_one(values_[one].object);
  };
  if (call != kNone) {
    for (const HeapEntry& entry : state.heap) {
      if (objects_[entry.version].api != nullptr && objects_[entry.version].site == call) out.push_back(entry);
    }
    // Connections that could not be set up are not made. C: nothing is done with what a known call could not set up.
    const bool is_known =
        index_.is_c() && !catalogue_.calls(index_.language(), written_name(unit_.child(call, 0))).empty();
    for (uint32_t i = 1; i < unit_.child_count(call); ++i) add(unit_.child(call, i), is_known ? "" : "protocol");
  } else if (subject != kNone) {
    add(subject, "");
  }
  return out;
}

// Does the function give 1 somewhere? Then 0 is how it fails.
bool Evaluator::gives_one(NodeId function) {
  auto [known, is_new] = gives_one_.try_emplace(function);
  if (!is_new) return known->second;
  std::vector<NodeId> work{function};
  while (!work.empty() && !known->second) {
    NodeId id = work.back();
    work.pop_back();
    if (unit_.kind(id) == NodeKind::kReturn && unit_.child_count(id) > 0) {
      NodeId value = unit_.child(id, 0);
      known->second = value != kNone && is_literal(unit_, value, LiteralKind::kInteger) && unit_.text(value) == "1";
      continue;
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return known->second;
}

// return 0; or throw, in a branch behind a call that something else was still to complete: it never was.
void Evaluator::give_up(NodeId statement, State& state) {
  auto unfinished = [&](const HeapEntry& entry) {
    const Object& object = objects_[entry.version];
    return object.api != nullptr && object.api->completed && object.site != kNone;
  };
  if (std::none_of(state.heap.begin(), state.heap.end(), unfinished)) return;
  NodeId value = unit_.child_count(statement) > 0 ? unit_.child(statement, 0) : kNone, function = state.top().function;
  const bool throws = unit_.kind(statement) == NodeKind::kThrow;
  if ((value == kNone && !throws) || function == kNone) return;
  const bool minus = !throws && unit_.kind(value) == NodeKind::kUnary && unit_.text(value) == "-";
  const bool zero =
      !throws && is_literal(unit_, value, LiteralKind::kInteger) && unit_.text(value) == "0" && gives_one(function);
  if (!throws && !minus && !zero && !is_literal(unit_, value, LiteralKind::kNull)) return;
  for (NodeId up = statement; throws && up != kNone && up != function; up = index_.parent(up)) {
    if (unit_.kind(up) == NodeKind::kTry) return;  // the handler may go on with it
  }
  NodeId branch = statement;
  while (branch != kNone && branch != function) {
    NodeId up = index_.parent(branch);
    if (up != kNone && unit_.kind(up) == NodeKind::kIf) break;
    branch = up;
  }
  if (branch == kNone || branch == function) return;
  std::vector<ObjectId> given_up;
  for (const HeapEntry& entry : state.heap) {
    if (!unfinished(entry)) continue;
    const NodeId site = objects_[entry.version].site;
    if (unit_[site].begin < unit_[branch].begin || unit_[site].begin >= unit_[branch].end) given_up.push_back(entry.id);
  }
  for (ObjectId id : given_up) {
    for (Cells& cells : state.change(id).variants) cells.failed = true;
  }
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
