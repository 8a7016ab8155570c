#include "reason/trace/evaluator.h"

namespace vitrine::trace {

Evaluator::Evaluator(const UnitIndex& index, const knowledge::Catalogue& catalogue, const Limits& limits, Sink& sink)
    : index_(index),
      unit_(index.unit()),
      catalogue_(catalogue),
      limits_(limits),
      sink_(sink),
      builds_(index, values_.worlds()),
      own_calls_(
          index, calls_seen_, {}, [this](source::NodeId node) { return switched_off(node); }, limits_.sought_end),
      all_calls_(
          index, calls_seen_, limits_.called_here_only, [this](source::NodeId node) { return switched_off(node); },
          limits_.sought_end),
      behaviour_(index, catalogue,
                 {[this](std::string_view name) -> const std::string& { return qualify(name); },
                  [this](source::NodeId type) -> const std::string& { return qualified_type(type); },
                  [this](std::string_view type) { return lineage(type); }}),
      visited_(index.unit().nodes.size(), false),
      branches_(index.unit().nodes.size(), 0) {
  module_.objects = &objects_;
  calls_seen_.met.resize(index.unit().nodes.size());
  if (unit_.conditions.empty()) return;
  std::vector<bool> conditional(unit_.nodes.size());
  for (source::NodeId id = 1; id < unit_.nodes.size(); ++id) conditional[id] = index_.is_conditional(id);
  values_.set_conditional(std::move(conditional));
}

bool Evaluator::switched_off(source::NodeId node) const {
  for (source::NodeId up = node; up != source::kNone; up = index_.parent(up)) {
    if ((branches_[up] & kOfBranch) == kPassedBy || !left_before(up).empty()) return true;
    // (A function that is written there is not made either.)
    const bool is_written_here = unit_.kind(index_.parent(up)) == source::NodeKind::kLambda;
    if (unit_.kind(up) == source::NodeKind::kFunction && !is_written_here) return false;
  }
  return false;
}

// `if (secure) return strong(n);`: what stands behind it is its other branch.
std::vector<source::NodeId> Evaluator::left_before(source::NodeId statement) const {
  std::vector<source::NodeId> out;
  const source::NodeId block = index_.parent(statement);
  if (block == source::kNone || unit_.kind(block) != source::NodeKind::kBlock) return out;
  for (uint32_t i = 0; i < unit_.child_count(block) && unit_.child(block, i) != statement; ++i) {
    const source::NodeId earlier = unit_.child(block, i);
    if (earlier != source::kNone && (branches_[earlier] & ~kOfBranch) == kAlwaysLeft) out.push_back(earlier);
  }
  return out;
}

// Does its function give a parameter another value?
static bool is_set_anew(const UnitIndex& index, source::NodeId parameter) {
  const source::NodeId function = index.enclosing_function(parameter);
  return std::ranges::any_of(index.assignments(index.unit().text(parameter)), [&](source::NodeId assignment) {
    return index.enclosing_function(assignment) == function;
  });
}

// `secure && bits > 1024`: what callers pass, and constants. (What a field holds, or a function gives, is not as sure.)
static bool asks_what_is_passed(const source::Unit& unit, const UnitIndex& index, source::NodeId condition) {
  std::vector<source::NodeId> work{condition};
  while (!work.empty()) {
    const source::NodeId one = work.back();
    work.pop_back();
    switch (unit.kind(one)) {
      case source::NodeKind::kLiteral: continue;
      case source::NodeKind::kName: {
        const source::NodeId declared = index.declaration(one);
        if (declared == source::kNone) return false;
        const bool is_passed = unit.kind(declared) == source::NodeKind::kParameter && !is_set_anew(index, declared);
        if (!is_passed && (unit[declared].flags & source::kConst) == 0) return false;
        continue;
      }
      case source::NodeKind::kUnary:
        if (unit.text(one) != "!" && unit.text(one) != "-") return false;  // (C: what a pointer points to)
        [[fallthrough]];
      case source::NodeKind::kBinary:
        for (uint32_t i = 0; i < unit.child_count(one); ++i) work.push_back(unit.child(one, i));
        continue;
      default: return false;
    }
  }
  return true;
}

void Evaluator::note_if(source::NodeId node, std::optional<bool> holds) {
  const source::NodeId then = unit_.child(node, 1), otherwise = unit_.child(node, 2);
  note_branch(then, !holds || *holds);
  note_branch(otherwise, !holds || !*holds);
  if (then == source::kNone || (branches_[node] & kWentOn) != 0 || !leaves(then)) return;
  const bool is_left = holds && *holds && asks_what_is_passed(unit_, index_, unit_.child(node, 0));
  branches_[node] |= is_left ? kAlwaysLeft : kWentOn;
}

bool Evaluator::followed_wherever_called(source::NodeId function) {
  return !has_missed() && own_calls_.are_followed(function);
}

bool Evaluator::only_a_program_calls(source::NodeId function) {
  return !limits_.called_here_only.empty() && !has_missed() && all_calls_.are_a_programs(function);
}

void Evaluator::forget_switched_off(source::NodeId node) {
  for (source::NodeId up = node; up != source::kNone; up = index_.parent(up)) {
    if ((branches_[up] & kOfBranch) == kPassedBy) branches_[up] = 0;
    for (const source::NodeId earlier : left_before(up)) branches_[earlier] &= kOfBranch;
    if (unit_.kind(up) == source::NodeKind::kFunction) return;
  }
}

}  // namespace vitrine::trace
