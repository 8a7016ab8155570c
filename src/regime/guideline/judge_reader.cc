// The judge's view of a finished (or assembled) evidence.db.
#include <future>
#include <optional>
#include <unordered_map>
#include <utility>

#include "base/bounded_queue.h"
#include "regime/guideline/judge.h"

namespace vitrine::guideline {
namespace {

constexpr std::string_view kUnknownPrimitive = "unknown";  // CycloneDX: nothing is known of the algorithm

// `Asset`: a row of evidence.db or the description that it was made of.
template <typename Asset>
CatalogueFacts facts_of(const Asset& asset, int64_t classical_bits, int64_t quantum_level,
                        const knowledge::Catalogue& catalogue) {
  CatalogueFacts facts;
  if (asset.primitive != kUnknownPrimitive) facts.primitive = asset.primitive;
  facts.people_group = asset.group;
  facts.family = asset.family;
  facts.classical_bits = classical_bits;
  facts.quantum_level = quantum_level;
  const knowledge::Algorithm* algorithm = catalogue.algorithm(asset.algorithm);
  if (algorithm && algorithm->block_bits > 0) facts.block_bits = algorithm->block_bits;
  return facts;
}

class ReaderEvidence : public Evidence {
 public:
  ReaderEvidence(const evidence::Reader& reader, const knowledge::Catalogue& catalogue)
      : reader_(reader), is_of_tests_(reader.meta("product_of_tests") == "1") {
    reader.for_each_asset([&](const evidence::AssetRow& row) {
      assets_.emplace(row.id, facts_of(row, row.classical_bits, row.quantum_level, catalogue));
      return true;
    });
  }

  // (A thread of its own reads ahead; until it is done nobody else asks the reader.)
  void for_each_occurrence(const std::function<void(const evidence::OccurrenceRow&)>& row) const override {
    constexpr size_t kTogether = 256, kAhead = 4;
    BoundedQueue<Batch> batches(kAhead);
    std::future<void> ahead = std::async(std::launch::async, [&] {
      Batch batch;
      reader_.for_each_occurrence(
          [&](const evidence::OccurrenceRow& each) {
            if (!batch.labels.contains(each.item)) batch.labels.emplace(each.item, read_labels(each.item));
            batch.rows.push_back(each);
            if (batch.rows.size() == kTogether) batches.push(std::exchange(batch, {}));
            return true;
          },
          evidence::Reader::Detail::kProperties);
      batches.push(std::move(batch));
      batches.close();
    });
    while (std::optional<Batch> batch = batches.pop()) {
      labels_ = std::move(batch->labels);
      for (const evidence::OccurrenceRow& each : batch->rows) row(each);
    }
    labels_.clear();
    ahead.get();
  }
  CatalogueFacts asset_facts(int64_t asset) const override {
    const std::unordered_map<int64_t, CatalogueFacts>::const_iterator found = assets_.find(asset);
    return found == assets_.end() ? CatalogueFacts{} : found->second;
  }
  uint32_t common_labels(int64_t item) const override {
    const std::unordered_map<int64_t, uint32_t>::const_iterator known = labels_.find(item);
    return known == labels_.end() ? read_labels(item) : known->second;
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
  struct Batch {
    std::vector<evidence::OccurrenceRow> rows;
    std::unordered_map<int64_t, uint32_t> labels;  // of their items
  };

  uint32_t read_labels(int64_t item) const {
    const std::vector<evidence::PathRow> paths = reader_.paths_of(item);
    uint32_t common = paths.empty() ? 0 : ~0U;
    for (const evidence::PathRow& path : paths) common &= path.labels;
    return is_of_tests_ ? common & ~uint32_t{evidence::kTest | evidence::kExample} : common;
  }

  const evidence::Reader& reader_;
  const bool is_of_tests_;  // of hardly anything else: they are the product
  std::unordered_map<int64_t, CatalogueFacts> assets_;
  mutable std::unordered_map<int64_t, uint32_t> labels_;  // of the rows that are judged at this moment
};

}  // namespace

CatalogueFacts catalogue_facts(const knowledge::AssetDescription& asset, const knowledge::Catalogue& catalogue) {
  return facts_of(asset, asset.strength.classical_bits, asset.strength.quantum_level, catalogue);
}

std::vector<Judgement> judge(const evidence::Reader& reader, const knowledge::Catalogue& catalogue,
                             const std::vector<Pack>& packs, const std::string& on) {
  return judge(ReaderEvidence(reader, catalogue), packs, on);
}

}  // namespace vitrine::guideline
