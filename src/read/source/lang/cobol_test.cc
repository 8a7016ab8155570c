#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/cobol_text.h"
#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

// A program of working storage and statements, in free format.
std::string dump_of(std::string_view data, std::string_view code) {
  std::string text = ">>SOURCE FORMAT FREE\nprogram-id. p.\ndata division.\nworking-storage section.\n";
  text.append(data).append("\nprocedure division.\n").append(code).append("\n");
  return dump_whole(Language::kCobol, text);
}

TEST(Cobol, ItemsHaveTheirValuesAndSizes) {
  std::string out = dump_of(
      "01 a pic x(4) value 'AB'. 01 b pic s9(4) comp value -3. 77 c pic x(2) value low-values.\n"
      "01 d pic x(4) value all 'xy'. 01 e pic 9(3) value zero.",
      "stop run.");
  EXPECT_THAT(out, HasSubstr("(declare \"A\" (literal string \"AB  \"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"B\" (unary \"-\" (literal integer \"3\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"C\" (literal bytes \"\\x00\\x00\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"D\" (literal string \"xyxy\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"E\" (literal integer \"0\"))"));
}

TEST(Cobol, AGroupIsItsMembers) {
  std::string out = dump_of("01 g. 05 a pic x(2). 05 b pic x(3). 01 t pic x(5).",
                            "move g to t. move 'VWXYZ' to g. move 'q' to b. stop run.");
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"T\") (concat (name \"A\") (name \"B\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"A\") (literal string \"VW\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"B\") (literal string \"XYZ\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"B\") (literal string \"q  \"))"));
}

TEST(Cobol, WhatIsRedefinedIsTheSameBytes) {
  std::string out = dump_of("01 a pic x(4). 01 r redefines a. 05 e pic x(2) occurs 2.", "move 'XY' to e(2). stop run.");
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"A\") (concat (slice (name \"A\") (literal integer \"0\") "
                             "(literal integer \"2\")) (literal string \"XY\")))"));
}

TEST(Cobol, PerformIsWrittenOut) {
  std::string out = dump_of("01 a pic x.", "m.\n perform s.\n stop run.\ns.\n move 'B' to a.");
  const size_t first = out.find("(assign");
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(out.find("(assign", first + 1), std::string::npos) << "it runs where it is performed only";
}

TEST(Cobol, AParagraphThatPerformsItselfEnds) {
  std::string out = dump_of("01 a pic x.", "m.\n perform s.\n stop run.\ns.\n move 'B' to a.\n perform s.");
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"A\") (unknown"));
}

TEST(Cobol, CallsHandOverPlaces) {
  std::string out = dump_of("01 a pic x. 01 g. 05 b pic x. 05 c pic x.",
                            "call 'sub' using a by content a by reference g returning a. stop run.");
  EXPECT_THAT(out, HasSubstr("(call (name \"sub\") (unary \"&\" (name \"A\")) (name \"A\") (unary \"&\" (name \"G of"));
}

TEST(Cobol, FixedFormatHasColumns) {
  std::vector<cobol::Token> tokens = cobol::tokens_of(
      "000100 IDENTIFICATION DIVISION.                                         CHANGED1\n"
      "000200*A COMMENT 'OPEN\n"
      "000300     MOVE 'AB\n"
      "000400-    'CD' TO X.\n");
  ASSERT_GE(tokens.size(), 8u);
  EXPECT_EQ(tokens[0].text, "IDENTIFICATION");
  EXPECT_EQ(tokens[3].text, "MOVE");
  EXPECT_EQ(tokens[4].text.substr(0, 2), "AB");
  EXPECT_EQ(tokens[4].text.size(), 72u - 16 - 1 + 2) << "blanks up to the last column belong to it";
  EXPECT_EQ(tokens[5].text, "TO");
}

TEST(Cobol, BrokenTextIsAnErrorRegion) {
  Parsed parsed = parse_well_formed(Language::kCobol,
                                    "       IDENTIFICATION DIVISION.\n       PROGRAM-ID. P.\n"
                                    "       PROCEDURE DIVISION.\n           MOVE 'OPEN TO X.\n"
                                    "           STOP RUN.\n");
  EXPECT_FALSE(parsed.unit.errors.empty());
}

TEST(Cobol, AnExecWithoutAnEndIsAnErrorRegion) {
  Parsed parsed = parse_well_formed(Language::kCobol,
                                    "       PROGRAM-ID. P.\n       PROCEDURE DIVISION.\n"
                                    "           EXEC SQL SELECT 1");
  EXPECT_FALSE(parsed.unit.errors.empty());
}

TEST(Cobol, DeepNestingEnds) {
  std::string code;
  for (int i = 0; i < 5000; ++i) code += "if a = 'x' ";
  std::string text =
      ">>SOURCE FORMAT FREE\nprogram-id. p.\ndata division.\nworking-storage section.\n01 a pic x.\n"
      "procedure division.\n" +
      code + "\n";
  EXPECT_TRUE(parse_well_formed(Language::kCobol, text).truncated);
  std::string terms = "compute a = ";
  for (int i = 0; i < 5000; ++i) terms += "(";
  parse_well_formed(Language::kCobol, ">>SOURCE FORMAT FREE\nprogram-id. p.\nprocedure division.\n" + terms);
}

}  // namespace
}  // namespace vitrine::source
