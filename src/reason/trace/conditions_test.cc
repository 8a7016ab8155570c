#include "reason/trace/conditions.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "read/source/front_end.h"
#include "reason/trace/tracer.h"

namespace vitrine::trace {
namespace {

const knowledge::Catalogue& catalogue() {
  static const std::shared_ptr<const knowledge::Catalogue> loaded = [] {
    std::string folder = (std::filesystem::temp_directory_path() / "vitrine-conditions-XXXXXX").string();
    EXPECT_NE(::mkdtemp(folder.data()), nullptr);
    std::filesystem::path to = std::filesystem::path(folder) / "apis" / "c";
    std::filesystem::create_directories(to);
    std::ofstream(to / "house.yaml") << R"(
library: house
language: c
title: a library of the test
reference: https://house.example/
hints: [house]
apis:
  - {id: c.house.aes, call: house_aes, asset: algorithm, set: {algorithm: AES, key_bits: {arg: 0}}}
  - {id: c.house.sized, call: house_sized, asset: algorithm, set: {algorithm: AES, key_bits: {arg: 0, map: {HOUSE_SMALL: "128", HOUSE_LARGE: "256"}}}}
  - {id: c.house.flagged, call: house_flagged, asset: algorithm, set: {algorithm: AES, key_bits: {arg: 0, map: {HOUSE_SMALL: "128", HOUSE_LARGE: "256"}, else: unset}}}
  - {id: c.house.large, call: house_large, asset: algorithm, part: true, set: {algorithm: AES, key_bits: 256}}
  - {id: c.house.with, call: house_with, asset: algorithm, set: {algorithm: {arg: 0}, key_bits: {arg: 0, property: key_bits}}}
  - {id: c.house.new, call: house_new, asset: algorithm, set: {algorithm: AES}}
  - {id: c.house.begin, call: house_begin, object: {arg: 0}, amend: true, anew: true, set: {key_bits: {arg: 1, map: {HOUSE_SMALL: "128", HOUSE_LARGE: "256"}}}}
  - {id: c.house.des, call: house_des, asset: algorithm, set: {algorithm: DES}}
)";
    auto all = knowledge::load_embedded({folder});
    EXPECT_TRUE(all.has_value()) << (all ? "" : all.error().message);
    std::filesystem::remove_all(folder);
    return all ? *all : nullptr;
  }();
  return *loaded;
}

std::string found(const std::string& text) {
  source::Parsed parsed = source::make_front_end(source::Language::kC)->parse(text, {});
  std::string out;
  for (const evidence::Occurrence& occurrence : trace_unit(parsed.unit, text, catalogue(), {}).occurrences) {
    out += std::to_string(occurrence.position.line) + " " + occurrence.detection.substr(8) + " {" +
           occurrence.condition + "}";
    for (const evidence::Property& property : occurrence.properties) {
      if (property.name == "key_bits") out += " " + (property.value.empty() ? "?" : property.value);
    }
    out += "\n";
  }
  return out;
}

TEST(Conditions, OppositesAreWrittenPlainly) {
  EXPECT_EQ(opposite("defined(A)"), "!defined(A)");
  EXPECT_EQ(opposite("!defined(A)"), "defined(A)");
  EXPECT_EQ(opposite("A"), "!A");
  EXPECT_EQ(opposite("A && B"), "!(A && B)");
  EXPECT_EQ(opposite("!(A && B)"), "A && B");
  EXPECT_EQ(opposite("!A || B"), "!(!A || B)");
  EXPECT_EQ(opposite("(A) && (B)"), "!((A) && (B))");
}

TEST(Conditions, ADefineThatOnlySomeBuildsHaveRenamesThereOnly) {
  EXPECT_EQ(found("#if defined(OLD) && !defined(NEW)\n"
                  "# define house_aes house_des\n"
                  "#endif\n"
                  "void f(void) { house_aes(128); }\n"),
            "4 aes {!(defined(OLD) && !defined(NEW))} 128\n"
            "4 des {defined(OLD) && !defined(NEW)}\n");
  // As a function, and not where the use stands under the same condition.
  EXPECT_EQ(found("#ifdef OLD\n"
                  "# define house_aes(bits) house_des()\n"
                  "#endif\n"
                  "void f(void) { house_aes(128); }\n"
                  "#ifdef OLD\n"
                  "void g(void) { house_aes(192); }\n"
                  "#endif\n"),
            "4 aes {!defined(OLD)} 128\n"
            "4 des {defined(OLD)}\n"
            "6 des {defined(OLD)}\n");
  // Each branch has one: the name's own meaning is nowhere.
  EXPECT_EQ(found("#ifdef OLD\n"
                  "# define house_aes house_des\n"
                  "#else\n"
                  "# define house_aes house_nothing\n"
                  "#endif\n"
                  "void f(void) { house_aes(128); }\n"),
            "6 des {defined(OLD)}\n");
  EXPECT_EQ(found("#define house_aes house_des\n"
                  "void f(void) { house_aes(128); }\n"),
            "2 des {}\n");
}

TEST(Conditions, AValueIsThereWhereItsRowIs) {
  EXPECT_EQ(found("static const int sizes[] = {\n"
                  "  128,\n"
                  "#ifdef LARGE\n"
                  "  256,\n"
                  "#endif\n"
                  "};\n"
                  "void f(int i) { house_aes(sizes[i]); }\n"),
            "7 aes {} 128\n"
            "7 aes {defined(LARGE)} 256\n");
}

TEST(Conditions, WhatStandsInSeveralWaysIsWhereAnyIs) {
  EXPECT_EQ(found("void f(int weak) {\n"
                  "  int bits;\n"
                  "#ifdef LARGE\n"
                  "  bits = 256;\n"
                  "#else\n"
                  "  bits = 256;\n"
                  "#endif\n"
                  "  house_aes(bits);\n"
                  "}\n"),
            "8 aes {} 256\n");
  // What one branch sets does not meet the use in the other.
  EXPECT_EQ(found("void f(void) {\n"
                  "  int bits = 128;\n"
                  "#ifdef LARGE\n"
                  "  bits = 256;\n"
                  "#endif\n"
                  "#ifndef LARGE\n"
                  "  house_aes(bits);\n"
                  "#endif\n"
                  "}\n"),
            "7 aes {!defined(LARGE)} 128\n");
}

TEST(Conditions, WhatTakesAnObjectIsThereWhereTheNameMeansIt) {
  EXPECT_EQ(found("#ifndef HAVE_LARGE\n"
                  "# define house_large() house_des()\n"
                  "#endif\n"
                  "void f(void) { house_with(house_large()); }\n"),
            "4 des {!defined(HAVE_LARGE)}\n"
            "4 with {!defined(HAVE_LARGE)}\n"
            "4 with {defined(HAVE_LARGE)} 256\n");
}

TEST(Conditions, ANameThatOnlyATableReadsHasTheConditionOfItsPlace) {
  EXPECT_EQ(found("void f(void) {\n"
                  "  int size = HOUSE_SMALL;\n"
                  "#ifdef LARGE\n"
                  "  size = HOUSE_LARGE;\n"
                  "#endif\n"
                  "  house_sized(size);\n"
                  "}\n"),
            "6 sized {!defined(LARGE)} 128\n"
            "6 sized {defined(LARGE)} 256\n");
}

TEST(Conditions, WhatALaterOneReplacesIsWhereThatIsNot) {
  EXPECT_EQ(found("void f(void) {\n"
                  "  int size = 128;\n"
                  "#if defined LARGE && HOUSE_VERSION >= 0x300\n"
                  "  size = 256;\n"
                  "#endif\n"
                  "#ifdef BY_NUMBER\n"
                  "  size = 192;\n"
                  "#endif\n"
                  "  house_aes(size);\n"
                  "}\n"),
            "9 aes {!defined(BY_NUMBER) && (!defined(LARGE) || HOUSE_VERSION < 0x300)} 128\n"
            "9 aes {defined LARGE && HOUSE_VERSION >= 0x300 && !defined(BY_NUMBER)} 256\n"
            "9 aes {defined(BY_NUMBER)} 192\n");
  // An #elif is where the one before it is not, and intervals of one number exclude each other.
  EXPECT_EQ(found("void f(void) {\n"
                  "  int size = 128;\n"
                  "#if HOUSE_VERSION >= 0x300\n"
                  "  size = 256;\n"
                  "#elif HOUSE_VERSION >= 0x200\n"
                  "  size = 192;\n"
                  "#endif\n"
                  "#if HOUSE_VERSION < 0x300\n"
                  "  house_aes(size);\n"
                  "#endif\n"
                  "}\n"),
            "9 aes {HOUSE_VERSION < 0x300 && !(HOUSE_VERSION >= 0x300) && HOUSE_VERSION >= 0x200} 192\n"
            "9 aes {HOUSE_VERSION < 0x300 && HOUSE_VERSION < 0x200} 128\n");
}

TEST(Conditions, FlagsThatAnotherWaySetsInEveryBuildAreSetInEveryBuild) {
  EXPECT_EQ(found("void f(int a, int b, int c) {\n"
                  "  int flags;\n"
                  "  if (a) {\n"
                  "#ifdef SMALL\n"
                  "    if (b) flags = HOUSE_SMALL; else\n"
                  "#endif\n"
                  "      flags = HOUSE_LARGE;\n"
                  "    if (c == 1) flags |= HOUSE_QUIET;\n"
                  "  } else flags = HOUSE_SMALL | HOUSE_QUIET;\n"
                  "  if (c == 2) flags |= HOUSE_LOUD;\n"
                  "  house_flagged(flags);\n"
                  "}\n"),
            "11 flagged {} 128\n"
            "11 flagged {} 256\n");
}

TEST(Conditions, PathsOfOneBuildStayTogether) {
  // Written in two ways, one condition.
  EXPECT_EQ(found("void f(int a) {\n"
                  "  int size = 128;\n"
                  "#ifdef LARGE\n"
                  "  size = 256;\n"
                  "#endif\n"
                  "  if (a == 1) a = 2; else if (a == 3) a = 4;\n"
                  "#if !defined(LARGE)\n"
                  "  house_aes(size);\n"
                  "#endif\n"
                  "}\n"),
            "8 aes {!defined(LARGE)} 128\n");
  // What the file itself defines in some builds is not what it was before.
  EXPECT_EQ(found("void f(void) {\n"
                  "  int size = 128;\n"
                  "#ifndef LARGE\n"
                  "  size = 256;\n"
                  "#endif\n"
                  "#ifdef LARGE\n"
                  "  house_aes(size);\n"
                  "#endif\n"
                  "}\n"
                  "#ifndef LARGE\n"
                  "# define LARGE\n"
                  "#endif\n"),
            "7 aes {defined(LARGE)} 128\n");
  // Others may call the function in other builds.
  EXPECT_EQ(found("void used(int size) { house_sized(size); }\n"
                  "void f(void) {\n"
                  "#ifdef LARGE\n"
                  "  used(HOUSE_LARGE);\n"
                  "#endif\n"
                  "}\n"),
            "1 sized {defined(LARGE)} 256\n");
}

TEST(Conditions, AWayThatOnlySomeBuildsTake) {
  // A variable, given a value in some builds only, decides: by an assignment, …
  EXPECT_EQ(found("void f(int a) {\n"
                  "  int *own = 0;\n"
                  "#ifndef SMALL\n"
                  "  if (a) own = place(a);\n"
                  "#endif\n"
                  "  if (own != 0) house_aes(256); else house_aes(128);\n"
                  "}\n"),
            "6 aes {!defined(SMALL)} 256\n"
            "6 aes {} 128\n");
  // … a flag of either value, …
  EXPECT_EQ(found("void f(void) {\n"
                  "  int large = 0;\n"
                  "#ifdef LARGE\n"
                  "  large = 1;\n"
                  "#endif\n"
                  "  if (large) house_aes(256); else house_aes(128);\n"
                  "}\n"),
            "6 aes {defined(LARGE)} 256\n"
            "6 aes {!defined(LARGE)} 128\n");
  // … a constant or a macro of the file, …
  EXPECT_EQ(found("#ifdef LARGE\n"
                  "static const int large = 1;\n"
                  "#define MANY 1\n"
                  "#else\n"
                  "static const int large = 0;\n"
                  "#define MANY 0\n"
                  "#endif\n"
                  "void f(void) {\n"
                  "  if (large) house_aes(256);\n"
                  "  if (!MANY) house_aes(128);\n"
                  "}\n"),
            "9 aes {defined(LARGE)} 256\n"
            "10 aes {!defined(LARGE)} 128\n");
  // … what another function says, …
  EXPECT_EQ(found("static int large(void) {\n"
                  "#ifdef LARGE\n"
                  "  return 1;\n"
                  "#else\n"
                  "  return 0;\n"
                  "#endif\n"
                  "}\n"
                  "void f(void) { if (large()) house_aes(256); else house_aes(128); }\n"),
            "8 aes {defined(LARGE)} 256\n"
            "8 aes {!defined(LARGE)} 128\n");
  // … a case, …
  EXPECT_EQ(found("void f(int a) {\n"
                  "  int kind = 1;\n"
                  "#ifdef LARGE\n"
                  "  if (a) kind = 2;\n"
                  "#endif\n"
                  "  switch (kind) {\n"
                  "  case 1: house_aes(128); break;\n"
                  "  case 2: house_aes(256); break;\n"
                  "  }\n"
                  "}\n"),
            "7 aes {} 128\n"
            "8 aes {defined(LARGE)} 256\n");
  // … or a block that leaves.
  EXPECT_EQ(found("int f(int a) {\n"
                  "#ifndef LARGE\n"
                  "  return 0;\n"
                  "#endif\n"
                  "  return house_aes(256);\n"
                  "}\n"
                  "int g(int a) {\n"
                  "  if (a) {\n"
                  "#ifndef LARGE\n"
                  "    return 0;\n"
                  "#endif\n"
                  "  }\n"
                  "  return house_aes(128);\n"
                  "}\n"),
            "5 aes {defined(LARGE)} 256\n"
            "13 aes {} 128\n");
  // Builds that both may go there say nothing.
  EXPECT_EQ(found("void f(int a) {\n"
                  "  int n = 0;\n"
                  "#ifdef LARGE\n"
                  "  n = a;\n"
                  "#else\n"
                  "  n = a + 1;\n"
                  "#endif\n"
                  "  if (n) house_aes(256); else house_aes(128);\n"
                  "}\n"),
            "8 aes {} 256\n"
            "8 aes {} 128\n");
  EXPECT_EQ(found("void f(void) {\n"
                  "  int n = 2;\n"
                  "#ifdef LARGE\n"
                  "  n = 3;\n"
                  "#endif\n"
                  "  if (n > 1) house_aes(256);\n"
                  "}\n"),
            "6 aes {} 256\n");
}

TEST(Conditions, ACaseThatOnlySomeBuildsHave) {
  EXPECT_EQ(found("void f(int a) {\n"
                  "  int size = HOUSE_SMALL;\n"
                  "  switch (a) {\n"
                  "  case 1:\n"
                  "#ifdef NO_LARGE\n"
                  "    return;\n"
                  "#else\n"
                  "    size = HOUSE_LARGE;\n"
                  "    break;\n"
                  "#endif\n"
                  "  case 2: size = HOUSE_SMALL; break;\n"
                  "  }\n"
                  "  house_sized(size);\n"
                  "}\n"),
            "13 sized {} 128\n"
            "13 sized {!defined(NO_LARGE)} 256\n");
}

TEST(Conditions, WhatManyPathsBringTheSameWayKeepsItsCondition) {
  EXPECT_EQ(found("void f(int a, int b) {\n"
                  "  int size = HOUSE_SMALL;\n"
                  "#ifdef LARGE\n"
                  "  if (a) size = HOUSE_LARGE;\n"
                  "#endif\n"
                  "  if (b == 1) b = 2;\n"
                  "  else if (b == 3) b = 4;\n"
                  "  else if (b == 5) b = 6;\n"
                  "  house_sized(size);\n"
                  "}\n"),
            "9 sized {} 128\n"
            "9 sized {defined(LARGE)} 256\n");
}

TEST(Conditions, AFunctionThatAsksForAFlagOfSeparatePaths) {
  const std::string use =
      "static void use(int large) {\n"
      "  if (large) house_sized(HOUSE_LARGE);\n"
      "  else house_sized(HOUSE_SMALL);\n"
      "}\n";
  const std::string flag =
      "void f(int a) {\n"
      "  int large = 0;\n"
      "#ifdef LARGE\n"
      "  if (a) large = 1;\n"
      "#endif\n";
  const std::string one =
      "2 sized {defined(LARGE)} 256\n"
      "3 sized {} 128\n";
  const std::string any =
      "2 sized {} 256\n"
      "3 sized {} 128\n";
  EXPECT_EQ(found(use + flag + "  use(large);\n}\n"), one);
  EXPECT_EQ(found(use + flag + "  if (use(large) < 0) return;\n}\n"), one);
  EXPECT_EQ(found(use + flag + "  int done = use(large);\n}\n"), one);
  EXPECT_EQ(found(use + flag + "  return use(large);\n}\n"), one);
  EXPECT_EQ(found(use + flag + "  switch (use(large)) {\n  case 1: break;\n  }\n}\n"), one);
  EXPECT_EQ(found(use + "static void step(int large) { use(large); }\n" + flag + "  step(large);\n}\n"), one);
  // … and another one that some other way sets too, or that another caller gives.
  EXPECT_EQ(found(use + flag + "  if (a == 2) large = 1;\n  use(large);\n}\n"), any);
  EXPECT_EQ(found(use + flag + "  use(large);\n}\nvoid g(void) { use(1); }\n"), any);
  EXPECT_EQ(found(use + flag + "  use(large);\n}\nvoid g(int b) { use(b); }\n"), any);
}

TEST(Conditions, AUseThatAnotherOneReplacesKeepsItsCondition) {
  EXPECT_EQ(found("void f(void) {\n"
                  "  struct ctx *c = 0;\n"
                  "  int large = 0;\n"
                  "#ifdef LARGE\n"
                  "  if (unknown()) large = 1;\n"
                  "#endif\n"
                  "  if (large) c = house_new();\n"
                  "  if (c == 0) return;\n"
                  "  house_begin(c, HOUSE_LARGE);\n"
                  "  house_begin(c, HOUSE_SMALL);\n"
                  "}\n"),
            "7 new {defined(LARGE)} 128\n"
            "7 new {defined(LARGE)} 256\n");
}

TEST(Conditions, SeveralRowsThatSayTheSame) {
  EXPECT_EQ(found("static const struct row { int size; int rest; } rows[] = {\n"
                  "#ifdef LARGE\n"
                  "  {HOUSE_LARGE, 1},\n"
                  "  {HOUSE_LARGE, 2},\n"
                  "  {HOUSE_LARGE, 3},\n"
                  "#endif\n"
                  "  {HOUSE_SMALL, 4},\n"
                  "};\n"
                  "void f(int i, int a) {\n"
                  "  int size = rows[i].size;\n"
                  "  if (a) a = 2;\n"
                  "  house_sized(size);\n"
                  "}\n"),
            "12 sized {} 128\n"
            "12 sized {defined(LARGE)} 256\n");
}

}  // namespace
}  // namespace vitrine::trace
