#include "face/report/rule_table.h"

#include <algorithm>

namespace vitrine::report {
namespace {

// (fails, warnings), negative: what a reader must see first stands first.
std::pair<int64_t, int64_t> urgency(const evidence::Reader& reader, const std::string& guideline) {
  std::pair<int64_t, int64_t> urgency;
  for (const evidence::VerdictRow& verdict : reader.verdicts(guideline)) {
    if (verdict.outcome == "fail") --urgency.first;
    if (verdict.outcome == "warning") --urgency.second;
  }
  return urgency;
}

}  // namespace

RuleTable::RuleTable(const evidence::Reader& reader) : guidelines(reader.guidelines()) {
  std::map<std::string, std::pair<int64_t, int64_t>> urgencies;
  for (const evidence::GuidelineRow& row : guidelines) urgencies[row.id] = urgency(reader, row.id);
  std::stable_sort(guidelines.begin(), guidelines.end(),
                   [&](const evidence::GuidelineRow& a, const evidence::GuidelineRow& b) {
                     return urgencies[a.id] < urgencies[b.id];
                   });
  for (const evidence::GuidelineRow& guideline : guidelines) {
    for (evidence::RuleRow& rule : reader.rules(guideline.id)) {
      index.emplace(std::pair(guideline.id, rule.id), rules.size());
      rules.push_back(std::move(rule));
    }
  }
}

const evidence::RuleRow* RuleTable::find(const std::string& guideline, const std::string& id) const {
  auto found = index.find({guideline, id});
  return found == index.end() ? nullptr : &rules[found->second];
}

int severity_rank(std::string_view severity) {
  if (severity == "critical") return 0;
  if (severity == "high") return 1;
  if (severity == "medium") return 2;
  return severity == "low" ? 3 : 4;
}

}  // namespace vitrine::report
