// Where a loop sets variables, as it is written.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kMostNodes = 1 << 14;  // of a loop
constexpr size_t kMostNamed = 256;      // nodes of a condition
constexpr uint32_t kMostBefore = 4;     // statements that may lead past one

bool is_counted(NodeKind kind, std::string_view operation) {
  return kind == NodeKind::kUnary && operation.find("++") != std::string_view::npos;
}

}  // namespace

void Evaluator::add_names(NodeId expression, std::vector<std::string_view>* names) const {
  std::vector<NodeId> nodes{expression};
  for (size_t i = 0; i < nodes.size() && i < kMostNamed; ++i) {
    if (nodes[i] == kNone) continue;
    if (unit_.kind(nodes[i]) == NodeKind::kName) names->push_back(unit_.text(nodes[i]));
    for (uint32_t j = 0; j < unit_.child_count(nodes[i]); ++j) nodes.push_back(unit_.child(nodes[i], j));
  }
}

Together::Set Evaluator::set_at(NodeId name, NodeId loop) const {
  Together::Set set{unit_.text(name), {}, {}};
  for (NodeId at = name, up = index_.parent(at); up != loop; at = up, up = index_.parent(at)) {
    NodeKind kind = unit_.kind(up);
    const bool decides = (kind == NodeKind::kIf || kind == NodeKind::kConditional) && at != unit_.child(up, 0);
    if (decides || kind == NodeKind::kCase || kind == NodeKind::kVariant) set.branches.push_back(at);
    if (decides) add_names(unit_.child(up, 0), &set.asked);
    if (kind != NodeKind::kBlock || index_.parent(up) == loop) continue;
    // if (kind != 0) usage(); kind = …
    uint32_t place = 0;
    while (place < unit_.child_count(up) && unit_.child(up, place) != at) ++place;
    for (uint32_t i = place - std::min(place, kMostBefore); i < place; ++i) {
      NodeId before = unit_.child(up, i);
      if (before != kNone && unit_.kind(before) == NodeKind::kIf) add_names(unit_.child(before, 0), &set.asked);
    }
  }
  return set;
}

Together::Loop Evaluator::sets_in(NodeId loop) const {
  Together::Loop out;
  auto each = [&](NodeId from, auto&& visit) {
    std::vector<NodeId> work{from};
    for (size_t looked = 0; !work.empty() && looked < kMostNodes; ++looked) {
      NodeId id = work.back();
      work.pop_back();
      if (id == kNone || unit_.kind(id) == NodeKind::kFunction) continue;
      visit(id, unit_.kind(id));
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    }
  };
  auto named = [&](NodeId id) { return id != kNone && unit_.kind(id) == NodeKind::kName; };
  each(unit_.child(loop, 1), [&](NodeId id, NodeKind kind) {
    if (kind == NodeKind::kAssign && named(unit_.child(id, 0))) out.anew.push_back(unit_.text(unit_.child(id, 0)));
  });
  each(unit_.child(loop, 3), [&](NodeId id, NodeKind kind) {
    NodeId first = unit_.child_count(id) > 0 ? unit_.child(id, 0) : kNone;
    const bool address = kind == NodeKind::kUnary && unit_.text(id) == "&";
    if ((kind == NodeKind::kAssign || address) && named(first)) out.sets.push_back(set_at(first, loop));
    if (kind == NodeKind::kSwitch && named(first)) out.subjects.push_back(unit_.text(first));
    if (kind == NodeKind::kIf) {
      each(first, [&](NodeId part, NodeKind of) { out.counts = out.counts || is_counted(of, unit_.text(part)); });
    }
  });
  return out;
}

}  // namespace vitrine::trace
