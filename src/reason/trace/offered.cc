// What a framework is handed for others to ask for by name: methods of own classes, functions in tables.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostCallers = 64;  // one behind the other

}  // namespace

bool Evaluator::is_offered_type(const std::string& type) const {
  std::vector<std::string> bases = lineage(type);
  return std::find(bases.begin(), bases.end(), "offered") != bases.end();
}

bool Evaluator::offered(NodeId site) {
  if (offered_function(site)) return true;
  for (NodeId up = site; up != kNone; up = index_.parent(up)) {
    if (unit_.kind(up) != NodeKind::kType) continue;
    auto [known, fresh] = offered_.emplace(up, false);
    for (uint32_t child = 0; fresh && child < unit_.child_count(up); ++child) {
      NodeId base = unit_.child(up, child);
      if (base == kNone || unit_.kind(base) != NodeKind::kBase) continue;
      known->second = known->second || is_offered_type(qualified_type(unit_[base].type));
    }
    if (known->second) return true;
  }
  return false;
}

const std::vector<NodeId>& Evaluator::uses_of(source::StringId name) {
  if (named_at_.empty()) {
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) == NodeKind::kName) named_at_[unit_[id].text].push_back(id);
    }
  }
  return named_at_[name];
}

// In C: a static function that no function of the file names but ones of its kind stands in a table, and a table of
// this file is of such a type. Which one it stands in is not asked: macros put the names together.
bool Evaluator::offered_function(NodeId site, int depth) {
  if (depth > kMostCallers) return false;
  if (index_.language() != "c" && index_.language() != "cpp") return false;
  NodeId function = unit_.kind(site) == NodeKind::kFunction ? site : index_.enclosing_function(site);
  if (function == kNone || (unit_[function].flags & source::kStatic) == 0) return false;
  auto [known, fresh] = offered_.emplace(function, false);  // … while it is asked for
  if (!fresh) return known->second;
  if (!offers_tables()) return false;
  std::vector<NodeId> named_in;
  for (NodeId id : uses_of(unit_[function].text)) {
    NodeId around = index_.enclosing_function(id);
    if (around == kNone || around == function || (unit_[around].flags & source::kMacro) != 0) continue;
    const NodeId call = index_.parent(id);
    if (unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) != id) return false;
    if (std::find(named_in.begin(), named_in.end(), around) == named_in.end()) named_in.push_back(around);
  }
  bool all =
      std::all_of(named_in.begin(), named_in.end(), [&](NodeId around) { return offered_function(around, depth + 1); });
  offered_[function] = all;
  return all;
}

bool Evaluator::offers_tables() {
  if (offers_tables_) return *offers_tables_;
  std::unordered_map<source::StringId, bool> types;
  auto is_one = [&](source::StringId name) {
    auto [known, fresh] = types.emplace(name, false);
    if (fresh) known->second = is_offered_type(std::string(unit_.strings[name]));
    return known->second;
  };
  offers_tables_ = false;
  for (NodeId id = 1; id < unit_.nodes.size() && !*offers_tables_; ++id) {
    if (unit_.kind(id) == NodeKind::kDeclare && unit_.child_count(id) > 0 && unit_.child(id, 0) != kNone) {
      const NodeId type = unit_[id].type;
      offers_tables_ = type != kNone && (unit_[type].flags & source::kPointer) == 0 && is_one(unit_[type].text);
    } else if (unit_.kind(id) == NodeKind::kCall && index_.enclosing_function(id) == kNone) {
      const NodeId callee = unit_.child(id, 0);
      offers_tables_ = callee != kNone && unit_.kind(callee) == NodeKind::kName && is_one(unit_[callee].text);
    }
  }
  return *offers_tables_;
}

}  // namespace vitrine::trace
