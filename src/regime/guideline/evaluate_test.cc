#include "regime/guideline/evaluate.h"

#include <gtest/gtest.h>

#include "regime/guideline/pack_fixture.h"

namespace vitrine::guideline {
namespace {

using evidence::Occurrence;
using evidence::Property;
using evidence::ValueState;

Property known(std::string name, std::string value) {
  Property property;
  property.name = std::move(name);
  property.value = std::move(value);
  return property;
}

Property unknown(std::string name) {
  Property property;
  property.name = std::move(name);
  property.state = ValueState::kUnknown;
  return property;
}

// The rule's match and require in YAML; the examples only satisfy the reader.
Rule rule_of(const std::string& match, const std::string& require, const std::string& more = "") {
  const std::string rest = "  match: " + match + "\n  require: " + require + "\n" + more +
                           "  examples: [{outcome: pass, is: {}}, {outcome: fail, is: {}}]\n";
  Expected<Pack> pack = sample(rule_text("S-1", rest));
  EXPECT_TRUE(pack.has_value()) << (pack ? "" : pack.error().message);
  return pack ? pack->rules.front() : Rule{};
}

Judged judged(const Rule& rule, std::vector<Property> properties, const CatalogueFacts& facts = {},
              uint32_t labels = 0) {
  Occurrence occurrence;
  occurrence.properties = std::move(properties);
  return judge_occurrence(rule, {occurrence, facts, labels}, violation(rule, "2026-11-25"));
}

TEST(Evaluate, AMatchOnWhatIsNotThereDoesNotApplyAndARequirementOnItIsOpen) {
  const Rule rule = rule_of("{algorithm: AES}", "{key_bits: {at_least: 128}}");
  EXPECT_EQ(judged(rule, {}).outcome, Outcome::kNotApplicable);
  const Judged open = judged(rule, {known("algorithm", "AES")});
  EXPECT_EQ(open.outcome, Outcome::kIndeterminate);
  EXPECT_EQ(open.missing, std::vector<std::string>{"key_bits"});
  EXPECT_EQ(judged(rule, {known("algorithm", "AES"), known("key_bits", "128")}).outcome, Outcome::kPass);
  EXPECT_EQ(judged(rule, {known("algorithm", "AES"), known("key_bits", "64")}).outcome, Outcome::kFail);
}

TEST(Evaluate, AnUnknownPropertyIsNeitherRightNorWrong) {
  const Rule rule = rule_of("{algorithm: [AES, DES]}", "{not: {algorithm: DES}}");
  const Judged open = judged(rule, {unknown("algorithm")});
  EXPECT_EQ(open.outcome, Outcome::kIndeterminate);
  EXPECT_EQ(open.missing, std::vector<std::string>{"algorithm"});
}

TEST(Evaluate, WhatHoldsAnywayIsNotOpen) {
  const Rule rule = rule_of("{algorithm: AES}", "{any: [{mode: GCM}, {key_bits: {at_least: 256}}]}");
  EXPECT_EQ(judged(rule, {known("algorithm", "AES"), known("key_bits", "256"), unknown("mode")}).outcome,
            Outcome::kPass);
  const Rule both = rule_of("{algorithm: AES}", "{mode: GCM, key_bits: {at_least: 256}}");
  EXPECT_EQ(judged(both, {known("algorithm", "AES"), known("key_bits", "128"), unknown("mode")}).outcome,
            Outcome::kFail);
  const Rule unsure = rule_of("{algorithm: AES}", "{key_bits: {at_least: 1}}");
  EXPECT_EQ(judged(unsure, {unknown("algorithm"), known("key_bits", "8")}).outcome, Outcome::kNotApplicable);
}

TEST(Evaluate, NumbersThatAreNoNumbersAreOpen) {
  const Rule rule = rule_of("{algorithm: RSA}", "{key_bits: {greater: 1024, less: 4097}}");
  EXPECT_EQ(judged(rule, {known("algorithm", "RSA"), known("key_bits", "many")}).outcome, Outcome::kIndeterminate);
  EXPECT_EQ(judged(rule, {known("algorithm", "RSA"), known("key_bits", "1024")}).outcome, Outcome::kFail);
  EXPECT_EQ(judged(rule, {known("algorithm", "RSA"), known("key_bits", "1025")}).outcome, Outcome::kPass);
  EXPECT_EQ(judged(rule, {known("algorithm", "RSA"), known("key_bits", "4097")}).outcome, Outcome::kFail);
}

TEST(Evaluate, StatesAreAlwaysKnown) {
  const Rule rule = rule_of("{mode: {state: [established, default, unknown]}}", "{not: {mode: {state: default}}}");
  Property by_default = known("mode", "ECB");
  by_default.state = ValueState::kDefault;
  EXPECT_EQ(judged(rule, {by_default}).outcome, Outcome::kFail);
  EXPECT_EQ(judged(rule, {unknown("mode")}).outcome, Outcome::kPass);
  EXPECT_EQ(judged(rule, {}).outcome, Outcome::kNotApplicable);
}

TEST(Evaluate, AbsentAndUnknownCanBeSaid) {
  const Rule rule = rule_of("{iv: literal, not: {function: {in: [decrypt], unknown: fails}}}", "{not: {iv: literal}}");
  EXPECT_EQ(judged(rule, {unknown("function"), known("iv", "literal")}).outcome, Outcome::kFail);
  EXPECT_EQ(judged(rule, {known("function", "decrypt"), known("iv", "literal")}).outcome, Outcome::kNotApplicable);
  EXPECT_EQ(judged(rule, {known("iv", "literal")}).outcome, Outcome::kFail);
}

TEST(Evaluate, WhatTheCatalogueDoesNotKnowIsOpenOnlyForAlgorithms) {
  const Rule rule = rule_of("{primitive: hash}", "{classical_bits: {at_least: 112}}");
  EXPECT_EQ(judged(rule, {}).outcome, Outcome::kNotApplicable);
  EXPECT_EQ(judged(rule, {known("algorithm", "Homemade")}).outcome, Outcome::kIndeterminate);
  CatalogueFacts facts;
  facts.primitive = "hash";
  facts.classical_bits = 64;
  EXPECT_EQ(judged(rule, {known("algorithm", "MD5")}, facts).outcome, Outcome::kFail);
}

TEST(Evaluate, TestsExamplesAndTextOnlyWarn) {
  const Rule rule = rule_of("{algorithm: [DES]}", "{not: {algorithm: DES}}");
  const Judged in_test = judged(rule, {known("algorithm", "DES")}, {}, evidence::kTest | evidence::kVendored);
  EXPECT_EQ(in_test.outcome, Outcome::kWarning);
  EXPECT_EQ(in_test.severity, Severity::kLow);
  EXPECT_EQ(in_test.lowered, Lowered::kByPath);
  const Judged vendored = judged(rule, {known("algorithm", "DES")}, {}, evidence::kVendored);
  EXPECT_EQ(vendored.outcome, Outcome::kFail);
  Occurrence text;
  text.certainty = evidence::Certainty::kLexical;
  text.properties = {known("algorithm", "DES")};
  const CatalogueFacts none;
  const Judged lexical = judge_occurrence(rule, {text, none, 0}, Outcome::kFail);
  EXPECT_EQ(lexical.outcome, Outcome::kWarning);
  EXPECT_EQ(lexical.severity, Severity::kInfo);
}

TEST(Evaluate, AFunctionsNameSaysThatItTestsOrIsAGenerators) {
  EXPECT_EQ(function_labels("mbedtls_aes_self_test"), static_cast<uint32_t>(evidence::kTest));
  EXPECT_EQ(function_labels("org.lib.SelfTest.run"), static_cast<uint32_t>(evidence::kTest));
  EXPECT_EQ(function_labels("latest_self"), 0u);
  EXPECT_EQ(function_labels("HMacDRBG.seed"), label_bit("drbg"));
  EXPECT_EQ(function_labels("block_cipher_df"), label_bit("drbg"));
  EXPECT_EQ(function_labels("block_cipher"), 0u);
}

TEST(Evaluate, ABuildForTestsIsATest) {
  const auto test = static_cast<uint32_t>(evidence::kTest);
  EXPECT_EQ(condition_labels("test"), test);
  EXPECT_EQ(condition_labels("feature=\"aead\" && test"), test);
  EXPECT_EQ(condition_labels("test && (unix || windows)"), test);
  for (const char* other : {"", "!test", "test || feature=\"mock\"", "(test || bench) && unix", "defined(test)",
                            "testing", "feature=\"test\"", "test ? 1 : 0"})
    EXPECT_EQ(condition_labels(other), 0u) << other;
}

TEST(Evaluate, WhatIsOnlyOfferedWarnsButNotOfKeysThatAreFixed) {
  const Rule rule = rule_of("{algorithm: [DES]}", "{not: {algorithm: DES}}");
  const Judged offered = judged(rule, {known("algorithm", "DES"), known("role", "offered")});
  EXPECT_EQ(offered.outcome, Outcome::kWarning);
  EXPECT_EQ(offered.severity, Severity::kLow);
  EXPECT_EQ(offered.lowered, Lowered::kByOffer);
  EXPECT_EQ(judged(rule, {known("algorithm", "DES"), known("role", "one-block")}).severity, Severity::kHigh);
  const Rule starts = rule_of("{iv: {state: established}}", "{not: {iv: literal}}");
  EXPECT_EQ(judged(starts, {known("iv", "literal"), known("role", "offered")}).outcome, Outcome::kFail);
}

TEST(Evaluate, DeprecatedIsNotDisallowed) {
  Rule rule = rule_of("{algorithm: [DES]}", "{not: {algorithm: DES}}");
  EXPECT_EQ(violation(rule, "2026-11-25"), Outcome::kFail);
  rule.deadline = "2030-12-31";
  rule.deadline_state = "disallowed";
  EXPECT_EQ(violation(rule, "2030-12-31"), Outcome::kWarning);
  EXPECT_EQ(violation(rule, "2031-01-01"), Outcome::kFail);
  rule.deadline_state = "deprecated";
  EXPECT_EQ(violation(rule, "2031-01-01"), Outcome::kWarning);
  rule.deadline_state = "disallowed";
  rule.draft = true;
  EXPECT_EQ(violation(rule, "2031-01-01"), Outcome::kWarning);
  rule.draft = false;
  rule.verified = false;
  EXPECT_EQ(violation(rule, "2031-01-01"), Outcome::kWarning);
}

}  // namespace
}  // namespace vitrine::guideline
