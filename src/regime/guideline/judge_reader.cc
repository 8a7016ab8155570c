// The judge's view of a finished (or assembled) evidence.db.
#include <unordered_map>

#include "regime/guideline/judge.h"

namespace vitrine::guideline {
namespace {

constexpr std::string_view kUnknownPrimitive = "unknown";  // CycloneDX: nothing is known of the algorithm

class ReaderEvidence : public Evidence {
 public:
  ReaderEvidence(const evidence::Reader& reader, const knowledge::Catalogue& catalogue) : reader_(reader) {
    reader.for_each_asset([&](const evidence::AssetRow& row) {
      CatalogueFacts facts;
      if (row.primitive != kUnknownPrimitive) facts.primitive = row.primitive;
      facts.people_group = row.group;
      facts.family = row.family;
      facts.classical_bits = row.classical_bits;
      facts.quantum_level = row.quantum_level;
      const knowledge::Algorithm* algorithm = catalogue.algorithm(row.algorithm);
      if (algorithm && algorithm->block_bits > 0) facts.block_bits = algorithm->block_bits;
      assets_.emplace(row.id, std::move(facts));
      return true;
    });
  }

  void for_each_occurrence(const std::function<void(const evidence::OccurrenceRow&)>& row) const override {
    reader_.for_each_occurrence([&](const evidence::OccurrenceRow& each) {
      row(each);
      return true;
    });
  }
  CatalogueFacts asset_facts(int64_t asset) const override {
    const std::unordered_map<int64_t, CatalogueFacts>::const_iterator found = assets_.find(asset);
    return found == assets_.end() ? CatalogueFacts{} : found->second;
  }
  uint32_t common_labels(int64_t item) const override {
    const std::vector<evidence::PathRow> paths = reader_.paths_of(item);
    uint32_t common = paths.empty() ? 0 : ~0U;
    for (const evidence::PathRow& path : paths) common &= path.labels;
    return common;
  }
  void for_each_gap(const std::function<void(const evidence::GapRow&)>& row) const override {
    reader_.for_each_gap([&](const evidence::GapRow& each) {
      row(each);
      return true;
    });
  }
  uint64_t parsed_bytes() const override { return static_cast<uint64_t>(reader_.sum("item", "parsed_bytes")); }
  uint64_t error_bytes() const override { return static_cast<uint64_t>(reader_.sum("item", "error_bytes")); }

 private:
  const evidence::Reader& reader_;
  std::unordered_map<int64_t, CatalogueFacts> assets_;
};

}  // namespace

std::vector<Judgement> judge(const evidence::Reader& reader, const knowledge::Catalogue& catalogue,
                             const std::vector<Pack>& packs, const std::string& on) {
  return judge(ReaderEvidence(reader, catalogue), packs, on);
}

}  // namespace vitrine::guideline
