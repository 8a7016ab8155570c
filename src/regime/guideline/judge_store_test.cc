// The judge over a real evidence.db, with the real catalogue and the shipped packs.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "evidence/store.h"
#include "knowledge/describe.h"
#include "regime/guideline/blob.h"
#include "regime/guideline/judge.h"

namespace vitrine::guideline {
namespace {

using evidence::Facts;
using evidence::Occurrence;
using evidence::Property;

evidence::AssetTree tree_of(const knowledge::AssetDescription& described) {
  evidence::AssetTree tree;
  tree.asset.kind = described.kind;
  tree.asset.name = described.name;
  tree.asset.algorithm = described.algorithm;
  tree.asset.family = described.family;
  tree.asset.primitive = described.primitive;
  tree.asset.group = described.group;
  tree.asset.classical_bits = described.strength.classical_bits;
  tree.asset.quantum_level = described.strength.quantum_level;
  tree.asset.properties_json = "{}";
  tree.asset.functions_json = "[]";
  return tree;
}

Occurrence occurrence(uint32_t line, const std::vector<std::pair<std::string, std::string>>& values) {
  Occurrence made;
  made.detection = "c.sample.call";
  made.certainty = evidence::Certainty::kResolved;
  made.position = {line, 1, line, 5};
  for (const std::pair<std::string, std::string>& value : values) {
    Property property;
    property.name = value.first;
    property.value = value.second;
    if (value.second == "?") {
      property.value.clear();
      property.state = evidence::ValueState::kUnknown;
      property.reason = "comes from a file";
    }
    property.position = made.position;
    made.properties.push_back(std::move(property));
  }
  std::sort(made.properties.begin(), made.properties.end());
  return made;
}

Facts facts_of(std::vector<Occurrence> occurrences) {
  Facts facts;
  facts.kind = "C";
  facts.encoding = "UTF-8";
  facts.treatment = evidence::Treatment::kParsed;
  facts.lines = 1000;
  facts.parsed_bytes = 40000;
  facts.occurrences = std::move(occurrences);
  return facts;
}

class JudgeStore : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = testing::TempDir() + "judge-XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    directory_ = pattern;
    Expected<std::shared_ptr<const knowledge::Catalogue>> loaded = knowledge::load_embedded();
    ASSERT_TRUE(loaded.has_value());
    catalogue_ = *loaded;
    Expected<std::unique_ptr<evidence::Writer>> writer = evidence::Writer::create(directory_ + "/evidence.db");
    ASSERT_TRUE(writer.has_value()) << writer.error().message;
    writer_ = std::move(*writer);
  }
  void TearDown() override {
    writer_.reset();
    std::filesystem::remove_all(directory_);
  }
  void add(const std::string& path, const Facts& facts, uint32_t labels = 0) {
    const Digest digest = sha256(path);
    writer_->add_item(digest, 40000, facts);
    writer_->add_path(path, digest, facts.kind, labels, std::nullopt);
  }
  std::vector<Judgement> judged() {
    const Expected<void> assembled =
        writer_->assemble([this](evidence::AssetKind kind, const std::vector<Property>& properties) {
          return tree_of(knowledge::describe(kind, properties, *catalogue_));
        });
    EXPECT_TRUE(assembled.has_value()) << assembled.error().message;
    return judge(writer_->reader(), *catalogue_, embedded_library().packs);
  }

  std::string directory_;
  std::shared_ptr<const knowledge::Catalogue> catalogue_;
  std::unique_ptr<evidence::Writer> writer_;
};

const Judgement& of(const std::vector<Judgement>& judgements, const std::string& guideline) {
  for (const Judgement& judgement : judgements) {
    if (judgement.guideline.id == guideline) return judgement;
  }
  ADD_FAILURE() << guideline;
  return judgements.front();
}

std::string outcome(const Judgement& judgement, const std::string& rule) {
  for (const evidence::VerdictRow& verdict : judgement.verdicts) {
    if (verdict.rule == rule) return verdict.outcome;
  }
  return "no such rule";
}

TEST_F(JudgeStore, FindingsPointIntoTheEvidenceAndStandInIt) {
  add("src/box.c", facts_of({occurrence(10, {{"algorithm", "DES"}, {"mode", "ECB"}}),
                             occurrence(20, {{"algorithm", "AES"}, {"key_bits", "256"}, {"mode", "GCM"}}),
                             occurrence(30, {{"algorithm", "?"}})}));
  add("tests/box_test.c", facts_of({occurrence(5, {{"algorithm", "MD5"}})}), evidence::kTest);
  const std::vector<Judgement> judgements = judged();
  ASSERT_EQ(judgements.size(), embedded_library().packs.size());
  const Judgement& hygiene = of(judgements, "hygiene");
  EXPECT_EQ(outcome(hygiene, "VT-0101"), "fail");
  EXPECT_EQ(outcome(hygiene, "VT-0110"), "fail");
  EXPECT_EQ(outcome(hygiene, "VT-0201"), "indeterminate");  // the warning in a test, and one algorithm not known
  EXPECT_EQ(outcome(hygiene, "VT-0701"), "not-applicable");
  ASSERT_EQ(hygiene.findings.size(), 3U);
  EXPECT_EQ(hygiene.findings[0].rule, "VT-0101");
  EXPECT_EQ(hygiene.findings[0].position.line, 10U);
  EXPECT_EQ(hygiene.findings[2].rule, "VT-0201");
  EXPECT_EQ(hygiene.findings[2].severity, "info");
  for (const evidence::FindingRow& finding : hygiene.findings) {
    EXPECT_TRUE(writer_->reader().occurrence(finding.occurrence).has_value());
  }
  for (const Judgement& judgement : judgements) {
    writer_->add_guideline(judgement.guideline, judgement.rules, judgement.verdicts, judgement.findings);
  }
  const Expected<void> finished = writer_->finish();
  ASSERT_TRUE(finished.has_value()) << finished.error().message;
  Expected<std::unique_ptr<evidence::Reader>> reader = evidence::Reader::open(directory_ + "/evidence.db");
  ASSERT_TRUE(reader.has_value()) << reader.error().message;
  EXPECT_EQ((*reader)->verdicts("hygiene").size(), hygiene.rules.size());
  // Judging what is finished gives the same again.
  const std::vector<Judgement> again = judge(**reader, *catalogue_, embedded_library().packs);
  EXPECT_EQ(of(again, "hygiene").findings.size(), hygiene.findings.size());
}

TEST_F(JudgeStore, ATreeWithoutCryptographyPassesNothing) {
  add("src/hello.c", facts_of({}));
  for (const Judgement& judgement : judged()) {
    for (const evidence::VerdictRow& verdict : judgement.verdicts) {
      EXPECT_NE(verdict.outcome, "pass") << verdict.rule;
      EXPECT_NE(verdict.outcome, "fail") << verdict.rule;
    }
    EXPECT_TRUE(judgement.findings.empty());
  }
}

}  // namespace
}  // namespace vitrine::guideline
