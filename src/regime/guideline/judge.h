// Guidelines applied to evidence: one verdict per rule, one finding per place that violates it.
//
// The judge sees evidence only: no source, no clock, no vendor. It streams over the occurrences; memory grows with the
// findings and the distinct assets, not with the tree. The result does not depend on the order of packs.
// Thread rule: pure functions over a Reader of the calling thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "evidence/store.h"
#include "knowledge/catalogue.h"
#include "knowledge/describe.h"
#include "regime/guideline/evaluate.h"
#include "regime/guideline/pack.h"

namespace vitrine::guideline {

struct Judgement {
  evidence::GuidelineRow guideline;
  std::vector<evidence::RuleRow> rules;        // sorted by id
  std::vector<evidence::VerdictRow> verdicts;  // the same order
  std::vector<evidence::FindingRow> findings;  // worst severity first, then rule, then occurrence; ids are 0
};

// What the judge needs of an inspection.
class Evidence {
 public:
  virtual ~Evidence() = default;
  virtual void for_each_occurrence(const std::function<void(const evidence::OccurrenceRow&)>& row) const = 0;
  virtual CatalogueFacts asset_facts(int64_t asset) const = 0;
  // PathLabel bits that all paths of an item have.
  virtual uint32_t common_labels(int64_t item) const = 0;
  virtual void for_each_gap(const std::function<void(const evidence::GapRow&)>& row) const = 0;
  virtual uint64_t parsed_bytes() const = 0;
  virtual uint64_t error_bytes() const = 0;
};

// What the judge asks of an asset, from its description.
CatalogueFacts catalogue_facts(const knowledge::AssetDescription& asset, const knowledge::Catalogue& catalogue);

// `on` ("YYYY-MM-DD"): the day for which deadlines are judged; "" = each pack's own as_of.
// Results stand in the order of `packs`.
std::vector<Judgement> judge(const Evidence& evidence, const std::vector<Pack>& packs, const std::string& on = "");

std::vector<Judgement> judge(const evidence::Reader& reader, const knowledge::Catalogue& catalogue,
                             const std::vector<Pack>& packs, const std::string& on = "");

}  // namespace vitrine::guideline
