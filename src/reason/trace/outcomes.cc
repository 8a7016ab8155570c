// Conditions that other contents decide: what each came to where the others are at hand (Result::settled), and what it
// is where the content is looked at by itself again (Limits::settled).
#include <algorithm>
#include <cctype>
#include <utility>

#include "reason/trace/evaluator.h"
#include "reason/trace/one_stage.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;

bool is_of_one_stage(std::string_view path, std::string_view own) {
  static constexpr std::string_view kStages[] = {
      "env",     "dev",      "development", "local",   "test", "tests", "testing", "ci",       "stage", "staging",
      "example", "examples", "sample",      "samples", "dist", "demo",  "default", "template", "debug"};
  size_t beyond = 0;
  for (size_t i = 0; i < path.size() && i < own.size() && path[i] == own[i]; ++i)
    beyond = path[i] == '/' ? i + 1 : beyond;
  path.remove_prefix(beyond);
  std::string word;
  for (size_t i = 0; i <= path.size(); ++i) {
    const unsigned char c = i < path.size() ? static_cast<unsigned char>(path[i]) : '.';
    if (std::isalnum(c) != 0) {
      word += static_cast<char>(std::tolower(c));
      continue;
    }
    if (std::ranges::find(kStages, word) != std::end(kStages)) return true;
    word.clear();
  }
  return false;
}

// The file of settings that a node stands in; nullptr for what stands elsewhere.
const source::SettingsFile* Evaluator::settings_around(NodeId node) const {
  for (const source::SettingsFile& file : unit_.settings) {
    if (unit_[file.map].begin <= unit_[node].begin && unit_[node].end <= unit_[file.map].end) return &file;
  }
  return nullptr;
}

// May a file that is not at hand set the variable?
bool Evaluator::may_be_set_elsewhere(NodeId declaration) const {
  const uint16_t flags = unit_[declaration].flags;
  const bool is_the_files =
      index_.is_c() && unit_.kind(declaration) == source::NodeKind::kDeclare && (flags & source::kStatic) != 0;
  const bool is_the_types = unit_.kind(declaration) == source::NodeKind::kField && (flags & source::kOwn) != 0;
  return !is_the_files && !is_the_types && !is_set_here_only(declaration);
}

// Does the value come from behind `sought_end`, and not by way of what somebody passes or may set? The names on its way
// are noted, and whether it is a setting.
bool Evaluator::told_elsewhere(TraceId trace, std::vector<std::string>* names, bool* configured) const {
  constexpr size_t kMostLooks = 64;
  bool elsewhere = false;
  std::vector<TraceId> work{trace};
  for (size_t looks = 0; !work.empty(); ++looks) {
    const TraceId id = work.back();
    work.pop_back();
    if (id == 0) continue;
    const TraceNode& step = values_.trace(id);
    if (looks == kMostLooks || step.kind == StepKind::kPassed || step.instead != 0) return false;
    *configured = *configured || step.kind == StepKind::kConfig;
    work.push_back(step.before);
    work.push_back(step.beside);
    if (step.node == kNone) continue;
    if (const source::SettingsFile* file = settings_around(step.node);
        file != nullptr && is_of_one_stage(unit_.strings[file->path], unit_.path))
      return false;
    if (step.kind == StepKind::kField && may_be_set_elsewhere(step.node)) return false;
    elsewhere = elsewhere || unit_[step.node].begin >= limits_.sought_end ||
                (step.kind == StepKind::kField && is_set_here_only(step.node));
    if (const std::string_view name = as_written(unit_.text(step.node)); !name.empty()) names->emplace_back(name);
  }
  return elsewhere;
}

// Of a label of a `case` what the `switch` asks for decides.
static NodeId decided_by(const UnitIndex& index, NodeId condition) {
  const source::Unit& unit = index.unit();
  const NodeId part = index.parent(index.parent(condition));
  if (part == kNone || unit.kind(part) != source::NodeKind::kCase) return condition;
  return unit.child(index.parent(part), 0);
}

std::optional<bool> Evaluator::outcome(NodeId condition, ValueId value, const State& state) {
  std::optional<bool> known = truth(value, state);
  if (limits_.settled != nullptr && !known) {
    const source::Node& node = unit_[condition];
    const auto found = std::ranges::find_if(
        *limits_.settled, [&](const Settled& one) { return one.begin == node.begin && one.end == node.end; });
    if (found != limits_.settled->end() &&
        (found->configured || !deciding_names(index_, catalogue_, decided_by(index_, condition)).empty()))
      return found->holds;
  }
  const bool is_alone = limits_.sought_end == UINT32_MAX && limits_.set_here_only.empty();
  if (is_alone || unit_[condition].begin >= limits_.sought_end) return known;
  Outcome& noted = outcomes_[condition];
  std::vector<std::string> names;
  if (noted.open || !known || (noted.holds && *noted.holds != *known) ||
      !told_elsewhere(values_[value].trace, &names, &noted.configured)) {
    noted.open = true;
    return known;
  }
  noted.names.insert(names.begin(), names.end());
  if (std::exchange(noted.holds, known)) return known;
  std::vector<NodeId> parts{condition, decided_by(index_, condition)};
  for (size_t i = 0; i < parts.size(); ++i) {
    const source::NodeKind kind = unit_.kind(parts[i]);
    if (kind == source::NodeKind::kName || kind == source::NodeKind::kMember)
      noted.names.emplace(as_written(unit_.text(parts[i])));
    for (uint32_t child = 0; child < unit_.child_count(parts[i]); ++child) {
      if (const NodeId part = unit_.child(parts[i], child); part != kNone) parts.push_back(part);
    }
  }
  return known;
}

// Made of nothing but literals and constants of this file: the same in each run and in each build.
bool Evaluator::is_fixed(NodeId expression, int depth) const {
  constexpr int kDeepest = 8;
  if (expression == kNone || depth > kDeepest) return false;
  const auto is_constant = [&](NodeId declared) {
    return declared != kNone && (unit_[declared].flags & source::kConst) != 0 && !index_.is_conditional(declared) &&
           unit_.child_count(declared) > 0 && is_fixed(unit_.child(declared, 0), depth + 1);
  };
  switch (unit_.kind(expression)) {
    case source::NodeKind::kLiteral: return true;
    case source::NodeKind::kUnary:
    case source::NodeKind::kBinary:
      for (uint32_t i = 0; i < unit_.child_count(expression); ++i) {
        if (!is_fixed(unit_.child(expression, i), depth + 1)) return false;
      }
      return true;
    case source::NodeKind::kName: {
      if (const NodeId local = index_.declaration(expression); local != kNone) return is_constant(local);
      const NodeId type = index_.enclosing_type(expression);
      if (const NodeId field = type == kNone ? kNone : index_.field(type, unit_.text(expression)); field != kNone)
        return (unit_[field].flags & source::kStatic) != 0 && is_constant(field);
      const std::vector<NodeId>& all = index_.globals(unit_.text(expression));
      return all.size() == 1 && is_constant(all[0]);
    }
    default: return false;
  }
}

std::vector<Settled> Evaluator::settled_elsewhere() const {
  std::vector<Settled> out;
  for (const auto& [condition, noted] : outcomes_) {
    if (noted.open) continue;
    const source::Node& node = unit_[condition];
    out.push_back({node.begin, node.end, *noted.holds, {noted.names.begin(), noted.names.end()}, noted.configured});
  }
  std::ranges::sort(out, {}, [](const Settled& one) { return std::pair(one.begin, one.end); });
  return out;
}

}  // namespace vitrine::trace
