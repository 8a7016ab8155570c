#include "face/report/rule_table.h"

namespace vitrine::report {

RuleTable::RuleTable(const evidence::Reader& reader) : guidelines(reader.guidelines()) {
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
