// Every rule of every guideline in an evidence file, found by (guideline, id). Thread rule: values.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "evidence/store.h"

namespace vitrine::report {

struct RuleTable {
  std::vector<evidence::GuidelineRow> guidelines;  // most fails first, then most warnings, then by id
  std::vector<evidence::RuleRow> rules;
  std::map<std::pair<std::string, std::string>, size_t> index;  // (guideline, rule) → rules

  explicit RuleTable(const evidence::Reader& reader);
  const evidence::RuleRow* find(const std::string& guideline, const std::string& id) const;
};

// critical 0 … info 4; what nobody knows counts as info.
int severity_rank(std::string_view severity);

}  // namespace vitrine::report
