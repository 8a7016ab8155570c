// Conditions that other contents decide: what each came to where the others are at hand (Result::settled), and what it
// is where the content is looked at by itself again (Limits::settled).
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;

// Does the value come from behind `sought_end`, and not by way of what somebody passes? The names on its way are noted.
bool Evaluator::told_elsewhere(TraceId trace, std::vector<std::string>* names) const {
  constexpr size_t kMostLooks = 64;
  bool elsewhere = false;
  std::vector<TraceId> work{trace};
  for (size_t looks = 0; !work.empty(); ++looks) {
    const TraceId id = work.back();
    work.pop_back();
    if (id == 0) continue;
    const TraceNode& step = values_.trace(id);
    if (looks == kMostLooks || step.kind == StepKind::kPassed || step.kind == StepKind::kConfig || step.instead != 0)
      return false;
    work.push_back(step.before);
    work.push_back(step.beside);
    if (step.node == kNone) continue;
    elsewhere = elsewhere || unit_[step.node].begin >= limits_.sought_end;
    if (const std::string_view name = unit_.text(step.node); !name.empty()) names->emplace_back(name);
  }
  return elsewhere;
}

std::optional<bool> Evaluator::outcome(NodeId condition, ValueId value, const State& state) {
  std::optional<bool> known = truth(value, state);
  if (limits_.settled != nullptr && !known) {
    const source::Node& node = unit_[condition];
    const auto found = std::ranges::find_if(
        *limits_.settled, [&](const Settled& one) { return one.begin == node.begin && one.end == node.end; });
    if (found != limits_.settled->end() && !deciding_names(index_, catalogue_, condition).empty()) return found->holds;
  }
  if (limits_.sought_end == UINT32_MAX || unit_[condition].begin >= limits_.sought_end) return known;
  Outcome& noted = outcomes_[condition];
  std::vector<std::string> names;
  if (noted.open || !known || (noted.holds && *noted.holds != *known) ||
      !told_elsewhere(values_[value].trace, &names)) {
    noted.open = true;
    return known;
  }
  noted.holds = known;
  noted.names.insert(names.begin(), names.end());
  return known;
}

std::vector<Settled> Evaluator::settled_elsewhere() const {
  std::vector<Settled> out;
  for (const auto& [condition, noted] : outcomes_) {
    if (noted.open) continue;
    const source::Node& node = unit_[condition];
    out.push_back({node.begin, node.end, *noted.holds, {noted.names.begin(), noted.names.end()}});
  }
  std::ranges::sort(out, {}, [](const Settled& one) { return std::pair(one.begin, one.end); });
  return out;
}

}  // namespace vitrine::trace
