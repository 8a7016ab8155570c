#include "read/source/lang/c_pretreat.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace vitrine::source::c {
namespace {

// As long as the original; a newline stays one, or becomes the ';' or ',' that had no other room.
void expect_places_kept(const std::string& text, bool cpp) {
  Pretreated treated = pretreat(text, {.cpp = cpp});
  ASSERT_EQ(treated.text.size(), text.size());
  for (size_t n = 0; n < text.size(); ++n) {
    char now = treated.text[n];
    if (text[n] == '\n') {
      ASSERT_TRUE(now == '\n' || now == ';' || now == ',') << n;
    } else {
      ASSERT_NE(now, '\n') << n;
    }
  }
  for (const Define& define : treated.defines) {
    ASSERT_LE(define.begin, define.name_begin);
    ASSERT_LE(define.name_end, define.body_begin);
    ASSERT_LE(define.body_begin, std::max(define.body_begin, define.body_end));
    ASSERT_LE(define.body_end, text.size());
  }
  uint32_t reached = 0;
  for (const Conditional& conditional : treated.conditionals) {
    ASSERT_LE(reached, conditional.begin);
    ASSERT_LE(conditional.begin, conditional.end);
    reached = conditional.begin;
  }
}

TEST(Pretreat, PlacesAreKeptWhateverTheText) {
  const std::vector<std::string> pieces = {"#if A\n",
                                           "#ifdef B\n",
                                           "#elif C\n",
                                           "#else\n",
                                           "#endif\n",
                                           "#define F(a, b) g(a, \\\n b)\n",
                                           "#define X 1 /* y\n */\n",
                                           "int ",
                                           "LIB_API ",
                                           "f",
                                           "(",
                                           ")",
                                           "{",
                                           "}",
                                           "[",
                                           "]",
                                           ";",
                                           ",",
                                           "=",
                                           "*",
                                           "struct ",
                                           "enum ",
                                           "each(x, y) ",
                                           "\n",
                                           " ",
                                           "/* c\n c */",
                                           "// c\n",
                                           "\"s\\\"\"",
                                           "'c'",
                                           "return ",
                                           "if ",
                                           "else ",
                                           "case 1:",
                                           "asm volatile (A \"x\")",
                                           "__attribute__((x))",
                                           "typedef ",
                                           "M(int, *)\n",
                                           "\\\n",
                                           "<",
                                           ">",
                                           "::",
                                           ".",
                                           "#",
                                           "static ",
                                           "0x1f",
                                           "\xC3\xA9"};
  std::mt19937 random(20);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    size_t length = random() % 60;
    for (size_t n = 0; n < length; ++n) text += pieces[random() % pieces.size()];
    ASSERT_NO_FATAL_FAILURE(expect_places_kept(text, round % 2 == 0)) << text;
  }
}

TEST(Pretreat, BalancedBranchesStay) {
  Pretreated treated = pretreat("#if A\nf(1);\n#else\ng(2);\n#endif\n", {});
  EXPECT_THAT(treated.text, testing::AllOf(testing::HasSubstr("f(1);"), testing::HasSubstr("g(2);")));
}

TEST(Pretreat, OfBranchesThatSplitAConstructOneStays) {
  Pretreated treated = pretreat("#if A\nif (x) {\n#else\nif (y) {\n#endif\n}\n", {});
  EXPECT_THAT(treated.text, testing::HasSubstr("if (x) {"));
  EXPECT_THAT(treated.text, testing::Not(testing::HasSubstr("(y)")));
  ASSERT_EQ(treated.conditionals.size(), 1u);
  EXPECT_TRUE(treated.conditionals[0].branches[0].kept);
  EXPECT_FALSE(treated.conditionals[0].branches[1].kept);
}

TEST(Pretreat, OfBranchesThatAreOneOperandOneStays) {
  Pretreated list = pretreat("int a[] =\n#if A\n{ 1, 2 };\n#else\n{ 3 };\n#endif\nf();\n", {});
  EXPECT_THAT(list.text, testing::AllOf(testing::HasSubstr("{ 1, 2 };"), testing::Not(testing::HasSubstr("3"))));
  Pretreated result = pretreat("int f(void) { return\n#if A\ng(1);\n#else\ng(2);\n#endif\n}\n", {});
  EXPECT_THAT(result.text, testing::AllOf(testing::HasSubstr("g(1);"), testing::Not(testing::HasSubstr("g(2)"))));
  Pretreated whole = pretreat("x = 1;\n#if A\ng(1);\n#else\ng(2);\n#endif\n", {});
  EXPECT_THAT(whole.text, testing::AllOf(testing::HasSubstr("g(1);"), testing::HasSubstr("g(2);")));
}

TEST(Pretreat, TheSameConditionIsKeptTheSameWay) {
  Pretreated treated = pretreat("#ifdef A\nif (x) {\n#endif\nf();\n#ifdef A\n}\n#endif\n", {});
  EXPECT_EQ(std::count(treated.text.begin(), treated.text.end(), '{'), 1);
  EXPECT_EQ(std::count(treated.text.begin(), treated.text.end(), '}'), 1);
}

TEST(Pretreat, DefinePartsStand) {
  std::string text = "#define F(a, ...) \\\n  g(a)  \n#define N 3\n";
  Pretreated treated = pretreat(text, {});
  ASSERT_EQ(treated.defines.size(), 2u);
  EXPECT_TRUE(treated.defines[0].function_like);
  EXPECT_TRUE(treated.defines[0].variadic);
  EXPECT_EQ(text.substr(treated.defines[0].body_begin, 4), "g(a)");
  EXPECT_EQ(treated.defines[0].body_end, treated.defines[0].body_begin + 4);
  EXPECT_EQ(text.substr(treated.defines[1].name_begin, 1), "N");
}

TEST(Pretreat, BlocksOfAGeneratorAreNoCode) {
  Pretreated treated = pretreat("{-\nuse A::b qw(c);\n-}\nint a;\n", {});
  EXPECT_THAT(treated.text, testing::AllOf(testing::HasSubstr("int a;"), testing::Not(testing::HasSubstr("A::b")),
                                           testing::Not(testing::HasSubstr("if x"))));
  std::string code = "int a[][2] = {\n{-1, -2},\n{- 3, -4}};\nint b = c-d; /* -} */\n";
  EXPECT_THAT(pretreat(code, {}).text,
              testing::AllOf(testing::HasSubstr("{-1, -2}"), testing::HasSubstr("int b = c-d;")));
}

TEST(Pretreat, StringsAndCommentsHideNothing) {
  Pretreated treated = pretreat("char *s = \"/* not */ #if\"; /* \" */ int a; // '\nint b;\n", {});
  EXPECT_THAT(treated.text, testing::HasSubstr("\"/* not */ #if\""));
  EXPECT_THAT(treated.text, testing::HasSubstr("int b;"));
}

}  // namespace
}  // namespace vitrine::source::c
