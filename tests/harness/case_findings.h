// What the hygiene guideline says of a case file, through the judge that a user's inspection goes through.
// The file stands for code of its own: no path, so none of its lines counts as a test's. Thread rule: pure.
#pragma once

#include <string>
#include <vector>

#include "base/expected.h"
#include "evidence/store.h"
#include "knowledge/catalogue.h"

namespace vitrine::harness {

// Findings on the occurrences of one file. The rules are the latest edition below
// `source_directory`/guidelines/hygiene, so that a rule can be tried without a build. Errors: of a pack that cannot be
// loaded.
Expected<std::vector<evidence::FindingRow>> case_findings(const std::vector<evidence::Occurrence>& occurrences,
                                                          const knowledge::Catalogue& catalogue,
                                                          const std::string& source_directory);

}  // namespace vitrine::harness
