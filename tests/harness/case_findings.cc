#include "harness/case_findings.h"

#include "knowledge/describe.h"
#include "regime/guideline/choose.h"
#include "regime/guideline/judge.h"
#include "regime/guideline/pack_reader.h"

namespace vitrine::harness {
namespace {

// One item without a path; every occurrence is an asset of its own, numbered from 1.
class CaseEvidence : public guideline::Evidence {
 public:
  CaseEvidence(const std::vector<evidence::Occurrence>& occurrences, const knowledge::Catalogue& catalogue)
      : occurrences_(occurrences), catalogue_(catalogue) {}

  void for_each_occurrence(const std::function<void(const evidence::OccurrenceRow&)>& row) const override {
    int64_t number = 0;
    for (const evidence::Occurrence& occurrence : occurrences_) {
      ++number;
      row({number, 1, number, occurrence});
    }
  }
  guideline::CatalogueFacts asset_facts(int64_t asset) const override {
    const evidence::Occurrence& occurrence = occurrences_.at(static_cast<size_t>(asset - 1));
    return guideline::catalogue_facts(knowledge::describe(occurrence.kind, occurrence.properties, catalogue_),
                                      catalogue_);
  }
  uint32_t common_labels(int64_t) const override { return 0; }
  void for_each_gap(const std::function<void(const evidence::GapRow&)>&) const override {}
  uint64_t parsed_bytes() const override { return 0; }
  uint64_t error_bytes() const override { return 0; }

 private:
  const std::vector<evidence::Occurrence>& occurrences_;
  const knowledge::Catalogue& catalogue_;
};

Expected<guideline::Pack> hygiene_of(const std::string& source_directory) {
  const std::string schema = source_directory + "/knowledge/schema/properties.yaml";
  Expected<std::string> text = guideline::read_text(schema);
  if (!text) return text.error();
  Expected<guideline::Vocabulary> vocabulary = guideline::read_vocabulary(schema, *text);
  if (!vocabulary) return vocabulary.error();
  Expected<std::vector<std::string>> editions = guideline::pack_directories(source_directory + "/guidelines/hygiene");
  if (!editions) return editions.error();
  return guideline::load_pack(editions->back(), *vocabulary);
}

}  // namespace

Expected<std::vector<evidence::FindingRow>> case_findings(const std::vector<evidence::Occurrence>& occurrences,
                                                          const knowledge::Catalogue& catalogue,
                                                          const std::string& source_directory) {
  static const Expected<guideline::Pack> pack = hygiene_of(source_directory);
  if (!pack) return pack.error();
  return guideline::judge(CaseEvidence(occurrences, catalogue), {*pack}).front().findings;
}

}  // namespace vitrine::harness
