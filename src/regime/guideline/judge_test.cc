#include "regime/guideline/judge.h"

#include <gtest/gtest.h>

#include "regime/guideline/pack_fixture.h"

namespace vitrine::guideline {
namespace {

using evidence::GapKind;
using evidence::OccurrenceRow;
using evidence::Property;

class FakeEvidence : public Evidence {
 public:
  OccurrenceRow& add(std::vector<Property> properties, int64_t item = 1) {
    OccurrenceRow row;
    row.id = static_cast<int64_t>(rows.size()) + 1;
    row.item = item;
    row.asset = 1;
    row.occurrence.position = {static_cast<uint32_t>(row.id), 1, static_cast<uint32_t>(row.id), 9};
    row.occurrence.properties = std::move(properties);
    rows.push_back(std::move(row));
    return rows.back();
  }
  void add_gap(GapKind kind) {
    evidence::GapRow row;
    row.gap.kind = kind;
    gaps.push_back(row);
  }
  void for_each_occurrence(const std::function<void(const OccurrenceRow&)>& row) const override {
    for (const OccurrenceRow& each : rows) row(each);
  }
  CatalogueFacts asset_facts(int64_t) const override { return {}; }
  uint32_t common_labels(int64_t item) const override { return item == 2 ? evidence::kTest : 0U; }
  void for_each_gap(const std::function<void(const evidence::GapRow&)>& row) const override {
    for (const evidence::GapRow& each : gaps) row(each);
  }
  uint64_t parsed_bytes() const override { return 1000; }
  uint64_t error_bytes() const override { return errors; }

  std::vector<OccurrenceRow> rows;
  std::vector<evidence::GapRow> gaps;
  uint64_t errors = 0;
};

Property property(std::string name, std::string value, uint32_t line = 0) {
  Property made;
  made.name = std::move(name);
  made.value = std::move(value);
  made.position = {line, 1, line, 5};
  return made;
}

constexpr std::string_view kRule = R"(  match: {kind: algorithm, algorithm: [AES, DES]}
  require: {not: {algorithm: DES}}
  examples:
    - {outcome: fail, is: {algorithm: DES}}
    - {outcome: pass, is: {algorithm: AES}}
)";

Judgement judged(const FakeEvidence& evidence, const std::string& rules, std::string_view head = kHead,
                 const std::string& on = "") {
  Expected<Pack> pack = sample(rules, head);
  EXPECT_TRUE(pack.has_value()) << (pack ? "" : pack.error().message);
  return judge(evidence, {*pack}, on).front();
}

TEST(Judge, NothingFoundIsNeverAPass) {
  FakeEvidence evidence;
  EXPECT_EQ(judged(evidence, rule_text("S-1", kRule)).verdicts[0].outcome, "not-applicable");
  evidence.add_gap(GapKind::kOutside);
  EXPECT_EQ(judged(evidence, rule_text("S-1", kRule)).verdicts[0].outcome, "not-applicable");
  evidence.add_gap(GapKind::kEncrypted);
  const Judgement judgement = judged(evidence, rule_text("S-1", kRule));
  EXPECT_EQ(judgement.verdicts[0].outcome, "indeterminate");
  EXPECT_EQ(judgement.verdicts[0].reason, "0 places hold, but not everything was inspected: 1 encrypted");
}

TEST(Judge, APassNeedsAPlaceAndNoGap) {
  FakeEvidence evidence;
  evidence.add({property("algorithm", "AES")});
  EXPECT_EQ(judged(evidence, rule_text("S-1", kRule)).verdicts[0].outcome, "pass");
  EXPECT_EQ(judged(evidence, rule_text("S-1", kRule)).verdicts[0].reason, "1 place hold");
  evidence.add_gap(GapKind::kErrorRegion);
  evidence.errors = 5;
  EXPECT_EQ(judged(evidence, rule_text("S-1", kRule)).verdicts[0].outcome, "indeterminate");
  const std::string tolerant = std::string(kHead) + "gaps: {tolerate: [outside], error_share: 0.01}\n";
  EXPECT_EQ(judged(evidence, rule_text("S-1", kRule), tolerant).verdicts[0].outcome, "pass");
  evidence.errors = 11;
  EXPECT_EQ(judged(evidence, rule_text("S-1", kRule), tolerant).verdicts[0].outcome, "indeterminate");
}

TEST(Judge, OneFailDecidesAndEachPlaceIsAFinding) {
  FakeEvidence evidence;
  evidence.add({property("algorithm", "AES")});
  evidence.add({property("algorithm", "DES")});
  evidence.add({property("algorithm", "DES")}, 2);
  const Judgement judgement = judged(evidence, rule_text("S-1", kRule));
  EXPECT_EQ(judgement.verdicts[0].outcome, "fail");
  EXPECT_EQ(judgement.verdicts[0].reason, "1 of 3 places fail");
  ASSERT_EQ(judgement.findings.size(), 2U);
  EXPECT_EQ(judgement.findings[0].severity, "high");
  EXPECT_EQ(judgement.findings[0].message, "No old cipher: DES");
  EXPECT_EQ(judgement.findings[0].position.line, 2U);
  EXPECT_EQ(judgement.findings[1].severity, "low");
  EXPECT_EQ(judgement.findings[1].message, "No old cipher: DES (severity lowered: test code)");
}

TEST(Judge, UnknownsAreCountedByName) {
  FakeEvidence evidence;
  Property open;
  open.name = "algorithm";
  open.state = evidence::ValueState::kUnknown;
  evidence.add({open});
  evidence.add({property("algorithm", "AES")});
  const Judgement judgement = judged(evidence, rule_text("S-1", kRule));
  EXPECT_EQ(judgement.verdicts[0].outcome, "indeterminate");
  EXPECT_EQ(judgement.verdicts[0].reason, "1 place not decided, missing: algorithm (1)");
  EXPECT_TRUE(judgement.findings.empty());
}

TEST(Judge, AFindingStandsWhereThePropertyWasSaid) {
  const std::string rules = rule_text("S-1", R"(  match: {iv: {state: [established]}}
  require: {not: {iv: literal}}
  at: [key, iv]
  examples:
    - {outcome: fail, is: {iv: literal}}
    - {outcome: pass, is: {iv: secure-random}}
)");
  FakeEvidence evidence;
  evidence.add({property("iv", "literal", 40)});
  evidence.add({property("iv", "literal", 40)});  // the same init() for another set of values
  evidence.add({property("iv", "literal")});
  const Judgement judgement = judged(evidence, rules);
  ASSERT_EQ(judgement.findings.size(), 2U);
  EXPECT_EQ(judgement.findings[0].position.line, 40U);
  EXPECT_EQ(judgement.findings[1].position.line, 3U);
}

TEST(Judge, MaterialIsToldByWhatUsesIt) {
  const std::string rules = rule_text("S-1", R"(  match: {iv: {state: [established]}}
  require: {not: {iv: literal}}
  at: [iv]
  show: [algorithm, iv]
  examples:
    - {outcome: fail, is: {iv: literal}}
    - {outcome: pass, is: {iv: secure-random}}
)");
  FakeEvidence evidence;
  evidence.add({property("iv", "literal", 40)}).occurrence.kind = evidence::AssetKind::kMaterial;
  evidence.add({property("algorithm", "AES"), property("iv", "literal", 40)});
  evidence.add({property("iv", "literal", 41)}).occurrence.kind = evidence::AssetKind::kMaterial;
  const Judgement judgement = judged(evidence, rules);
  ASSERT_EQ(judgement.findings.size(), 2U);
  EXPECT_EQ(judgement.findings[0].message, "No old cipher: AES, iv literal");
  EXPECT_EQ(judgement.findings[0].position.line, 40U);
  EXPECT_EQ(judgement.findings[1].message, "No old cipher: iv literal");
  EXPECT_EQ(judgement.findings[1].position.line, 41U);
}

TEST(Judge, AValueAmongOthersSaysSo) {
  FakeEvidence evidence;
  evidence.add({property("algorithm", "DES")}).occurrence.position = {7, 1, 7, 9};
  evidence.add({property("algorithm", "AES")}).occurrence.position = {7, 1, 7, 9};
  evidence.add({property("algorithm", "DES")}).occurrence.position = {8, 1, 8, 9};
  const Judgement judgement = judged(evidence, rule_text("S-1", kRule));
  ASSERT_EQ(judgement.findings.size(), 2U);
  EXPECT_EQ(judgement.findings[0].message, "No old cipher: DES (one of several values here)");
  EXPECT_EQ(judgement.findings[1].message, "No old cipher: DES");
}

TEST(Judge, ProtocolsOfOnePlaceAreOneFinding) {
  const std::string rules = rule_text("S-1", R"(  match: {kind: protocol}
  require: {not: {version: ["1.0", "1.1"]}}
  examples:
    - {outcome: fail, kind: protocol, is: {version: "1.0"}}
    - {outcome: pass, kind: protocol, is: {version: "1.2"}}
)");
  FakeEvidence evidence;
  for (const char* mode : {"a", "b"}) {
    for (const char* version : {"1.0", "1.1", "1.2"}) {
      OccurrenceRow& row = evidence.add({property("mode", mode), property("version", version)});
      row.occurrence.kind = evidence::AssetKind::kProtocol;
      row.occurrence.position = {5, 1, 5, 9};
    }
  }
  const Judgement judgement = judged(evidence, rules);
  ASSERT_EQ(judgement.findings.size(), 1U);
  EXPECT_EQ(judgement.findings[0].message, "No old cipher: version 1.0; version 1.1 (one of several values here)");
}

TEST(Judge, OneFindingPerAssetStandsAtItsWorstPlaceAndCounts) {
  const std::string rules = rule_text("S-1", "  once_per: asset\n" + std::string(kRule));
  FakeEvidence evidence;
  evidence.add({property("algorithm", "DES")}, 2);  // in a test
  evidence.add({property("algorithm", "DES")}, 3);
  evidence.add({property("algorithm", "DES")}, 4);
  const Judgement judgement = judged(evidence, rules);
  EXPECT_EQ(judgement.verdicts[0].reason, "2 of 3 places fail");
  ASSERT_EQ(judgement.findings.size(), 1U);
  EXPECT_EQ(judgement.findings[0].severity, "high");
  EXPECT_EQ(judgement.findings[0].item, 3);
  EXPECT_EQ(judgement.findings[0].message, "No old cipher: DES (3 places)");
}

TEST(Judge, DeadlinesAreJudgedForTheDayAskedFor) {
  const std::string rules =
      rule_text("S-1",
                "  deadline: 2030-12-31\n  deadline_state: disallowed\n  match: {algorithm: [AES, DES]}\n"
                "  require: {not: {algorithm: DES}}\n  examples:\n    - {outcome: warning, is: {algorithm: DES}}\n"
                "    - {outcome: fail, on: 2031-01-01, is: {algorithm: DES}}\n"
                "    - {outcome: pass, is: {algorithm: AES}}\n");
  FakeEvidence evidence;
  evidence.add({property("algorithm", "DES")});
  const Judgement now = judged(evidence, rules);
  EXPECT_EQ(now.verdicts[0].outcome, "warning");
  EXPECT_EQ(now.verdicts[0].deadline, "2030-12-31");
  EXPECT_EQ(now.findings[0].message, "No old cipher: DES (disallowed after 2030-12-31)");
  EXPECT_EQ(judged(evidence, rules, kHead, "2031-01-01").verdicts[0].outcome, "fail");
}

TEST(Judge, WhatNoSourceTellsIsSaid) {
  FakeEvidence evidence;
  evidence.add({property("algorithm", "AES")});
  const Judgement judgement =
      judged(evidence, rule_text("S-1", "  beyond_evidence: [who holds the keys, where it runs]\n"));
  EXPECT_EQ(judgement.verdicts[0].outcome, "indeterminate");
  EXPECT_EQ(judgement.verdicts[0].reason, "beyond what source tells: who holds the keys; where it runs");
  EXPECT_EQ(judgement.rules[0].reference, "The book, first; verified 2026-01-02 (the book)");
}

TEST(Judge, OrderOfPacksAndRulesDoesNotMatter) {
  FakeEvidence evidence;
  evidence.add({property("algorithm", "DES")});
  const Judgement one = judged(evidence, rule_text("S-1", kRule) + rule_text("S-2", kRule));
  const Judgement other = judged(evidence, rule_text("S-2", kRule) + rule_text("S-1", kRule));
  ASSERT_EQ(one.findings.size(), other.findings.size());
  for (size_t i = 0; i < one.findings.size(); ++i) {
    EXPECT_EQ(one.findings[i].rule, other.findings[i].rule);
    EXPECT_EQ(one.rules[i].id, other.rules[i].id);
  }
}

}  // namespace
}  // namespace vitrine::guideline
