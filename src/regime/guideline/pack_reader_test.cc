#include "regime/guideline/pack_reader.h"

#include <gtest/gtest.h>

#include "regime/guideline/blob.h"
#include "regime/guideline/pack_fixture.h"
#include "regime/guideline/yaml_tree.h"

namespace vitrine::guideline {
namespace {

constexpr std::string_view kGood = R"(  match: {kind: algorithm, algorithm: [AES, DES]}
  require: {not: {algorithm: DES}}
  examples:
    - {outcome: fail, is: {algorithm: DES}}
    - {outcome: pass, is: {algorithm: AES}}
)";

std::string error_of(const Expected<Pack>& pack) {
  return pack ? "no error" : pack.error().message;
}

TEST(PackReader, AGoodPackIsReadAndStandsItsExamples) {
  const Expected<Pack> pack = sample(rule_text("S-1", kGood));
  ASSERT_TRUE(pack.has_value()) << error_of(pack);
  EXPECT_EQ(pack->id, "sample");
  EXPECT_EQ(pack->rules.size(), 1U);
  EXPECT_EQ(pack->rules[0].show, std::vector<std::string>{"algorithm"});
  EXPECT_EQ(pack->tolerated_gaps, std::vector<std::string>{"outside"});
  EXPECT_TRUE(check_examples(*pack, "rules.yaml").has_value());
}

TEST(PackReader, AMisspelledFieldIsNamedWithItsLine) {
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  deadlne: 2030-12-31\n" + std::string(kGood)))),
            "sample/rules.yaml:10: field `deadlne` is unknown (did you mean `deadline`?)");
  EXPECT_EQ(error_of(sample(rule_text("S-1", kGood), std::string(kHead) + "jursdiction: x\n")),
            "sample/pack.yaml:11: field `jursdiction` is unknown (did you mean `jurisdiction`?)");
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  xyz: 1\n" + std::string(kGood)))),
            "sample/rules.yaml:10: field `xyz` is unknown");
}

TEST(PackReader, MisspelledPropertiesAndValuesAreNamed) {
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  match: {algoritm: AES}\n  require: {mode: GCM}\n"))),
            "sample/rules.yaml:10: property `algoritm` is unknown (did you mean `algorithm`?)");
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  match: {function: encypt}\n  require: {mode: GCM}\n"))),
            "sample/rules.yaml:10: `function`: value `encypt` is unknown (did you mean `encrypt`?)");
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  match: {kind: algoritm}\n  require: {mode: GCM}\n"))),
            "sample/rules.yaml:10: `kind`: value `algoritm` is unknown (did you mean `algorithm`?)");
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  match: {mode: {atleast: 3}}\n  require: {mode: GCM}\n"))),
            "sample/rules.yaml:10: field `atleast` is unknown (did you mean `at_least`?)");
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  match: {mode: {list: none}}\n  require: {mode: GCM}\n"))),
            "sample/rules.yaml:10: list `none` is unknown");
}

TEST(PackReader, DatesAreDates) {
  for (const char* date : {"2030-13-01", "2030-02-29", "2030-1-1", "soon", "2030-12-32"}) {
    const std::string rest = "  deadline_state: disallowed\n  deadline: " + std::string(date) + "\n";
    EXPECT_EQ(error_of(sample(rule_text("S-1", rest + std::string(kGood)))),
              "sample/rules.yaml:11: field `deadline` must be a date like 2030-12-31, not `" + std::string(date) + "`");
  }
  const std::string alone = "  deadline: 2028-02-29\n" + std::string(kGood);
  EXPECT_EQ(error_of(sample(rule_text("S-1", alone))), "sample/rules.yaml:10: a `deadline` needs a `deadline_state`");
}

TEST(PackReader, ExamplesAreAsked) {
  EXPECT_EQ(error_of(sample(rule_text("S-1", "  match: {mode: ECB}\n  require: {mode: GCM}\n"))),
            "sample/rules.yaml:1: rule `S-1` has no example that passes");
  const Expected<Pack> wrong = sample(rule_text("S-1", R"(  match: {algorithm: [AES, DES]}
  require: {not: {algorithm: DES}, key_bits: {at_least: 128}}
  examples:
    - {outcome: fail, is: {algorithm: DES}}
    - {outcome: pass, is: {algorithm: AES}}
)"));
  ASSERT_TRUE(wrong.has_value()) << error_of(wrong);
  const Expected<void> checked = check_examples(*wrong, "rules.yaml");
  ASSERT_FALSE(checked.has_value());
  EXPECT_EQ(checked.error().message,
            "rules.yaml:14: the example of rule `S-1` should be `pass` but is `indeterminate` (missing: key_bits)");
}

TEST(PackReader, WhatIsMissingOrTwiceIsNamed) {
  EXPECT_EQ(error_of(sample(rule_text("S-1", kGood) + rule_text("S-1", kGood))),
            "sample/rules.yaml:15: rule `S-1` is there twice");
  EXPECT_EQ(error_of(sample("- {id: S-2}")), "sample/rules.yaml:1: field `title` is missing");
  EXPECT_EQ(error_of(sample(rule_text("S-1", ""))),
            "sample/rules.yaml:1: rule `S-1` has neither `match` nor `beyond_evidence`");
  EXPECT_EQ(error_of(sample(rule_text("S-1", kGood), std::string(kHead) + "lists: {old: [DES]}\n")),
            "sample/pack.yaml:11: list `old` is used by no rule");
  EXPECT_EQ(error_of(sample(rule_text("S-1", kGood), std::string(kHead) + "title: again\n")),
            "sample/pack.yaml:11: field `title` is given twice");
}

TEST(PackReader, BadYamlIsAnErrorWithItsLine) {
  EXPECT_EQ(error_of(sample("- [1, 2")).substr(0, 18), "sample/rules.yaml:");
  EXPECT_EQ(error_of(sample("")).substr(0, 18), "sample/rules.yaml:");
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "[";
  for (int i = 0; i < 100; ++i) deep += "]";
  EXPECT_NE(error_of(sample(deep)), "no error");
  // Ten levels of ten aliases each would be 10^10 nodes.
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
    for (int j = 0; j < 10; ++j) bomb += (j ? ", *a" : "*a") + std::to_string(i - 1);
    bomb += "]\n";
  }
  EXPECT_NE(error_of(sample(bomb)).find("has more than"), std::string::npos);
}

TEST(PackReader, OnlyOneDocumentOfPlainText) {
  EXPECT_EQ(error_of(sample(rule_text("S-1", kGood) + "---\n- {}\n")),
            "sample/rules.yaml:15: only one YAML document is expected");
  EXPECT_EQ(error_of(sample("\xff\xfe,:")), "sample/rules.yaml:1: is not UTF-8 text");
  EXPECT_EQ(error_of(sample(std::string_view("- a\0b", 5))), "sample/rules.yaml:1: holds a control character");
  EXPECT_NE(error_of(sample(",:")), "no error");
}

TEST(PackReader, ALongTextIsNotMultipliedByAliases) {
  std::string bomb = "- &long " + std::string(100'000, 'x') + "\n";
  for (int i = 0; i < 200; ++i) bomb += "- *long\n";
  EXPECT_NE(error_of(sample(bomb)).find("has more than 8388608 bytes"), std::string::npos);
}

TEST(PackReader, MissingFilesAreNamed) {
  const Expected<Pack> pack = load_pack("/nonexistent/pack", vocabulary());
  ASSERT_FALSE(pack.has_value());
  EXPECT_EQ(pack.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(pack.error().message, "/nonexistent/pack/pack.yaml: there is no such file");
}

TEST(Blob, WhatIsWrittenIsReadAndNothingElse) {
  Library library;
  library.properties = vocabulary();
  library.packs.push_back(*sample(rule_text("S-1", kGood)));
  const std::string bytes = encode(library);
  const Expected<Library> back = decode_library(bytes);
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(*back, library);
  for (size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(decode_library(std::string_view(bytes).substr(0, size)).has_value()) << size;
  }
  EXPECT_FALSE(decode_library(bytes + "x").has_value());
}

TEST(EmbeddedLibrary, EveryPackStandsItsExamples) {
  const Library& library = embedded_library();
  ASSERT_FALSE(library.packs.empty());
  int defaults = 0;
  for (const Pack& pack : library.packs) {
    const Expected<void> checked = check_examples(pack, pack.id);
    EXPECT_TRUE(checked.has_value()) << checked.error().message;
    const std::string directory = std::string(VITRINE_SOURCE_DIR) + "/guidelines/" + pack.id + "/" + pack.edition;
    const Expected<Pack> from_disk = load_pack(directory, library.properties);
    ASSERT_TRUE(from_disk.has_value()) << from_disk.error().message;
    EXPECT_EQ(*from_disk, pack);
    defaults += pack.is_default ? 1 : 0;
  }
  EXPECT_EQ(defaults, 1);
}

}  // namespace
}  // namespace vitrine::guideline
