// What the loader accepts, and what it says about what it does not: file, line, reason.
#include "knowledge/loader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "knowledge/lint.h"

namespace vitrine::knowledge {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class LoaderTest : public testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::path(testing::TempDir()) / ("vitrine_knowledge_" + std::to_string(::getpid()));
    fs::remove_all(root_);
    write("schema/properties.yaml",
          "properties:\n"
          "  - {property: algorithm, type: algorithm, group: asset}\n"
          "  - {property: mode, type: mode, group: asset}\n"
          "  - {property: key_bits, type: number, group: asset}\n"
          "  - {property: iv, type: origin, group: material}\n"
          "origins: [literal, secure-random]\n");
    write("algorithms/a.yaml",
          "- {algorithm: AES, title: AES, primitive: block-cipher, group: symmetric, aliases: [Rijndael]}\n"
          "- {mode: CBC}\n"
          "- {mode: ECB}\n");
  }
  void TearDown() override { fs::remove_all(root_); }

  void write(const std::string& name, const std::string& text) {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name) << text;
  }
  std::string path(const std::string& name) const { return (root_ / name).string(); }
  std::vector<std::string> said(const std::vector<Problem>& problems) const {
    std::vector<std::string> out;
    for (const Problem& problem : problems) {
      std::string text = problem.text();
      size_t at = text.find(root_.string() + "/");
      while (at != std::string::npos) {
        text.erase(at, root_.string().size() + 1);
        at = text.find(root_.string() + "/");
      }
      out.push_back(text);
    }
    return out;
  }
  std::vector<std::string> problems() const { return said(load_files(root_.string()).problems); }
  std::vector<std::string> linted() const { return said(lint(load_files(root_.string()))); }

  static std::string library(const std::string& apis) {
    return "library: x\nlanguage: c\ntitle: X\nhints: [x_init]\napis:\n" + apis;
  }

  fs::path root_;
};

TEST_F(LoaderTest, AcceptsWhatIsRight) {
  EXPECT_THAT(linted(), IsEmpty());
}

TEST_F(LoaderTest, UnknownFieldWithASuggestion) {
  write("apis/c/x.yaml", library("  - id: c.x.f\n    call: f\n    asset: algorithm\n    retruns: X\n"));
  EXPECT_THAT(problems(), ElementsAre("apis/c/x.yaml:9: an API has no field 'retruns', did you mean 'returns'?"));
}

TEST_F(LoaderTest, WrongTypesAndValues) {
  write("apis/c/x.yaml", library("  - id: c.x.f\n    call: f\n    asset: algoritm\n    amend: maybe\n"
                                 "    args: {min: two}\n    set: {iv: {agr: 3}}\n"));
  EXPECT_THAT(
      problems(),
      ElementsAre(
          "apis/c/x.yaml:8: 'asset' cannot be 'algoritm', did you mean 'algorithm'?",
          "apis/c/x.yaml:9: 'amend' must be true or false", "apis/c/x.yaml:10: 'min' must be a number",
          "apis/c/x.yaml:11: the source of 'iv' has no field 'agr', did you mean 'arg'?",
          "apis/c/x.yaml:11: the source of 'iv' needs one of arg, receiver, result, type_arg, value, constant"));
}

TEST_F(LoaderTest, PurposesAreOfHashesAndRandomNumbers) {
  write("purposes/p.yaml", "- {purpose: token, of: [hash, key], named: [token]}\n- {purpose: delay}\n");
  EXPECT_EQ(problems(), (std::vector<std::string>{
                            "purposes/p.yaml:1: 'of' is hash, random or both, not 'key'",
                            "purposes/p.yaml:2: a purpose lacks the field 'of'",
                        }));
}

TEST_F(LoaderTest, TwoEntriesOfOneId) {
  write("apis/c/x.yaml", library("  - {id: c.x.f, call: f}\n  - {id: c.x.f, call: g}\n"));
  EXPECT_THAT(problems(), ElementsAre("apis/c/x.yaml:7: the api 'c.x.f' stands in apis/c/x.yaml:6 already"));
}

TEST_F(LoaderTest, OneSpellingOfTwoAlgorithms) {
  write("algorithms/b.yaml", "- {algorithm: Other, title: O, primitive: hash, group: hash, aliases: [RIJN-DAEL]}\n");
  EXPECT_THAT(
      problems(),
      ElementsAre("algorithms/b.yaml:1: the algorithm spelling 'rijndael' stands in algorithms/a.yaml:1 already"));
}

TEST_F(LoaderTest, NotYaml) {
  write("apis/c/x.yaml", "library: [\n");
  ASSERT_EQ(problems().size(), 1u);
  EXPECT_THAT(problems()[0], HasSubstr("apis/c/x.yaml:2: not YAML: "));
}

TEST_F(LoaderTest, NestedTooDeep) {
  write("apis/c/x.yaml", std::string(40, '[') + std::string(40, ']') + "\n");
  EXPECT_THAT(problems(), ElementsAre("apis/c/x.yaml:1: nested deeper than 32 or over 2000000 values"));
}

TEST_F(LoaderTest, FilesThatAreNotYamlAreNotPassedOver) {
  write("apis/c/x.yml", "library: x\n");
  EXPECT_THAT(problems(), ElementsAre("apis/c/x.yml:1: not a .yaml file"));
  EXPECT_THAT(said(load_files("/no/such/place").problems), ElementsAre("/no/such/place:1: is not a directory"));
}

TEST_F(LoaderTest, LibraryInTheWrongFolder) {
  write("apis/java/x.yaml", library("  - {id: c.x.f, call: f}\n"));
  EXPECT_THAT(problems(), ElementsAre("apis/java/x.yaml:1: a library of language 'c' stands in the folder 'java'"));
}

TEST_F(LoaderTest, NamesWithHoles) {
  write("apis/c/x.yaml", library("  - id: c.x.f\n    call: f_{key_bits}_{mode}{_tail}\n    returns: T{key_bits}\n"
                                 "    each: {key_bits: [128, 256], mode: {cbc: CBC, ecb: ECB}, _tail: [\"\", _ex]}\n"));
  Loaded loaded = load_files(root_.string());
  EXPECT_THAT(lint(loaded), IsEmpty());
  const std::vector<Api>& apis = loaded.tables.libraries.at(0).apis;
  ASSERT_EQ(apis.size(), 8u);
  EXPECT_EQ(apis[0].name, "f_128_cbc");
  EXPECT_EQ(apis[1].name, "f_128_cbc_ex");
  EXPECT_EQ(apis[0].returns, "T128");
  ASSERT_EQ(apis[0].set.size(), 2u);
  EXPECT_EQ(apis[0].set[0].property, "key_bits");
  EXPECT_EQ(apis[0].set[0].sources.at(0).constant, "128");
  EXPECT_EQ(apis[0].set[1].sources.at(0).constant, "CBC");
}

TEST_F(LoaderTest, HolesThatNothingFills) {
  write("apis/c/x.yaml", library("  - {id: c.x.f, call: \"f_{mode}\"}\n"));
  EXPECT_THAT(problems(), ElementsAre("apis/c/x.yaml:6: 'f_{mode}' has a hole that 'each' does not fill"));
}

TEST_F(LoaderTest, DefaultsInBlocks) {
  write("apis/c/x.yaml",
        library("  - id: c.x.f\n    call: f\n    asset: algorithm\n    set: {algorithm: {arg: [0, name]}}\n"
                "    defaults:\n      - {mode: ECB, when: {algorithm: AES}, reference: manual}\n"
                "      - {key_bits: 128, reference: manual}\n"));
  Loaded loaded = load_files(root_.string());
  EXPECT_THAT(lint(loaded), IsEmpty());
  const Api& api = loaded.tables.libraries.at(0).apis.at(0);
  ASSERT_EQ(api.default_blocks.size(), 2u);
  EXPECT_THAT(api.default_blocks[0].when.at(0).second, ElementsAre("AES"));
  EXPECT_EQ(api.set[0].sources[0].position, 0);
  EXPECT_EQ(api.set[0].sources[0].name, "name");
}

TEST_F(LoaderTest, LintFindsWhatLeadsNowhere) {
  write("apis/c/x.yaml",
        library("  - {id: c.x.f, call: f, set: {algorithm: rijndael, mode: CBS, iv: {arg: 1, notation: nowhere}}}\n"
                "  - {id: c.x.g, call: g, set: {alogrithm: AES, key_bits: many}, origin: secure-rnadom}\n"
                "  - {id: c.x.h, call: h, amend: true}\n"));
  EXPECT_THAT(linted(),
              ElementsAre("apis/c/x.yaml:6: the algorithm 'rijndael' is called 'AES' here",
                          "apis/c/x.yaml:6: there is no mode 'CBS' (property 'mode')",
                          "apis/c/x.yaml:6: there is no notation 'nowhere'",
                          "apis/c/x.yaml:7: there is no number 'many' (property 'key_bits')",
                          "apis/c/x.yaml:7: there is no origin 'secure-rnadom', did you mean 'secure-random'?",
                          "apis/c/x.yaml:7: there is no property 'alogrithm', did you mean 'algorithm'?",
                          "apis/c/x.yaml:8: 'c.x.h' amends but names no object"));
}

TEST_F(LoaderTest, LintFindsADefaultForWhatIsGiven) {
  write("apis/c/x.yaml",
        library("  - {id: c.x.f, call: f, set: {key_bits: {arg: 0, map: {a: 128}, else: unset}}, defaults: {key_bits: "
                "256, reference: manual}}\n"
                "  - {id: c.x.g, call: g, set: {key_bits: [{arg: 0, map: {a: 128}, else: unset}, {arg: 0, optional: "
                "true}]}, defaults: {key_bits: 256, reference: manual}}\n"));
  EXPECT_THAT(linted(), ElementsAre("apis/c/x.yaml:6: 'c.x.f' has a default for 'key_bits', which would be said of "
                                    "what 'else: unset' leaves"));
}

TEST_F(LoaderTest, LintFindsTwoClaimsOfOneCall) {
  write("apis/c/x.yaml",
        library("  - {id: c.x.f, call: f, args: {max: 2}}\n  - {id: c.x.g, call: f, args: {min: 2}}\n"
                "  - {id: c.x.h, call: g, args: {max: 2}}\n  - {id: c.x.i, call: g, args: {min: 3}}\n"));
  EXPECT_THAT(linted(),
              ElementsAre("apis/c/x.yaml:7: 'f' is claimed by 'c.x.f' too, with the same number of arguments"));
}

TEST_F(LoaderTest, EntriesWithoutCases) {
  write("apis/c/x.yaml", library("  - {id: c.x.f, call: f, asset: random}\n  - {id: c.x.g, call: g, asset: random}\n"
                                 "  - {id: c.x.h, call: h}\n"));
  write("cases/c/x/f.c", "f();  // expect: c.x.f algorithm=AES\n");
  EXPECT_THAT(said(missing_cases(load_files(root_.string()), path("cases"))),
              ElementsAre("apis/c/x.yaml:6: no case has a look-alike that must not be found ('c.x.f')",
                          "apis/c/x.yaml:7: no case expects 'c.x.g'",
                          "apis/c/x.yaml:7: no case has a look-alike that must not be found ('c.x.g')",
                          "apis/c/x.yaml:8: no case expects that 'c.x.h' is applied",
                          "apis/c/x.yaml:8: no case has a look-alike that must not be found ('c.x.h')"));
  write("cases/c/x/g.c",
        "g(h());  // expect: c.x.g; expect-applied: c.x.h\nh();  // expect-none: c.x.h\nf();  // expect-none: c.x.f\n");
  EXPECT_THAT(said(missing_cases(load_files(root_.string()), path("cases"))),
              ElementsAre("apis/c/x.yaml:7: no case has a look-alike that must not be found ('c.x.g')"));
  write("cases/c/x/h.c", "g();  // expect-none: c.x.g\n");
  EXPECT_THAT(missing_cases(load_files(root_.string()), path("cases")), IsEmpty());
}

TEST_F(LoaderTest, ACheckSaysSomethingAndIsNoAsset) {
  write("apis/c/a.yaml",
        "library: a\nlanguage: c\ntitle: A\nreference: https://a\nhints: [is_a]\napis:\n"
        "  - {id: c.a.good, call: good_is_a, checks: {arg: 0}, set: {algorithm: {arg: 1}}}\n"
        "  - {id: c.a.silent, call: silent_is_a, checks: {arg: 0}}\n"
        "  - {id: c.a.listed, call: listed_is_a, asset: algorithm, checks: receiver, set: {algorithm: AES}}\n");
  EXPECT_THAT(problems(), IsEmpty());
  EXPECT_THAT(linted(), ElementsAre(HasSubstr("'c.a.silent' checks"), HasSubstr("'c.a.listed' checks")));
}

}  // namespace
}  // namespace vitrine::knowledge
