#include <gtest/gtest.h>

#include "evidence/model.h"

namespace vitrine::evidence {
namespace {

Facts sample() {
  Facts facts;
  facts.kind = "Java";
  facts.encoding = "UTF-8";
  facts.treatment = Treatment::kParsed;
  facts.lines = 40;
  facts.parsed_bytes = 1234;
  facts.error_bytes = 5;
  for (uint32_t line : {7u, 3u}) {
    Occurrence occurrence;
    occurrence.detection = "java.demo.cipher";
    occurrence.kind = AssetKind::kAlgorithm;
    occurrence.certainty = Certainty::kResolved;
    occurrence.position = {line, 5, line, 30};
    occurrence.function = "pay.Box.seal";
    Property mode{"mode", "ECB", ValueState::kDefault, "the API's page", {line, 5, line, 30}, {}};
    Property algorithm{"algorithm", "AES", ValueState::kEstablished, "", {line, 5, line, 30}, {}};
    algorithm.trace.push_back({StepKind::kLiteral, {2, 1, 2, 9}, "a = \"AES\"", ""});
    occurrence.properties = {mode, algorithm};
    facts.occurrences.push_back(occurrence);
  }
  facts.excerpts = {{1, "line one\nline two"}, {7, "line \xe4\xb8\xad"}};
  facts.gaps = {{GapKind::kErrorRegion, "not understood", {9, 1, 9, 4}}};
  normalise(facts);
  return facts;
}

TEST(Facts, RoundTrip) {
  Facts facts = sample();
  Expected<Facts> back = decode_facts(encode(facts));
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, facts);
  EXPECT_EQ(back->occurrences[0].position.line, 3u);
  EXPECT_EQ(back->occurrences[0].value("algorithm"), "AES");
}

TEST(Facts, EveryShortenedFormIsRefused) {
  std::string bytes = encode(sample());
  for (size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(decode_facts(std::string_view(bytes).substr(0, size))) << size;
  }
  EXPECT_FALSE(decode_facts(bytes + '\0'));
}

TEST(Facts, EveryChangedByteIsRefusedOrKeptAsItIs) {
  std::string bytes = encode(sample());
  for (size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x81);
    Expected<Facts> facts = decode_facts(changed);
    if (!facts) continue;
    EXPECT_EQ(encode(*facts), changed) << at;
  }
}

TEST(Facts, OrderAndTextAreChecked) {
  Facts unordered = sample();
  std::swap(unordered.occurrences[0], unordered.occurrences[1]);
  EXPECT_FALSE(decode_facts(encode(unordered)));
  Facts twice = sample();
  twice.gaps.push_back(twice.gaps[0]);
  EXPECT_FALSE(decode_facts(encode(twice)));
  Facts bad_text = sample();
  bad_text.kind = "\xff";
  EXPECT_FALSE(decode_facts(encode(bad_text)));
  bad_text.kind = std::string("a\0b", 3);
  EXPECT_FALSE(decode_facts(encode(bad_text)));
}

TEST(Facts, HugeCountsAllocateNothing) {
  Facts empty;
  std::string bytes = encode(empty);
  bytes.replace(bytes.size() - 12, 4, "\xff\xff\xff\xff");
  EXPECT_FALSE(decode_facts(bytes));
}

TEST(Names, AreClosedAndReversible) {
  for (uint8_t i = 0; i <= static_cast<uint8_t>(GapKind::kOutside); ++i) {
    GapKind kind = static_cast<GapKind>(i);
    EXPECT_FALSE(name(kind).empty());
    EXPECT_EQ(gap_kind_named(name(kind)), kind);
  }
  EXPECT_EQ(name(StepKind::kCall), "call");
  EXPECT_EQ(step_kind_named("call"), StepKind::kCall);
  EXPECT_EQ(certainty_named("sure"), std::nullopt);
}

}  // namespace
}  // namespace vitrine::evidence
