#include "read/source/bodies.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vitrine::source {
namespace {

bool matters(std::string_view name) {
  return name == "EVP_x";
}

std::string blanked(const std::string& text) {
  return blank_irrelevant_bodies(text, matters, 200);
}

TEST(Bodies, KeepsWhatMattersAndItsCallersAndShortCallees) {
  std::string text =
      "static int helper(int a) { return a + 1; }\n"
      "static int other(int a) { return a * 2; }\n"
      "static void inner(void) { EVP_x(helper(1)); }\n"
      "void outer(void) { inner(); }\n"
      "void far(void) { other(3); }\n";
  std::string out = blanked(text);
  EXPECT_EQ(out.size(), text.size());
  EXPECT_NE(out.find("return a + 1"), std::string::npos);
  EXPECT_NE(out.find("inner();"), std::string::npos);
  EXPECT_NE(out.find("EVP_x(helper(1))"), std::string::npos);
  EXPECT_EQ(out.find("return a * 2"), std::string::npos);
  EXPECT_EQ(out.find("other(3)"), std::string::npos);
  EXPECT_NE(out.find("void far(void) {"), std::string::npos) << "heads stay";
}

TEST(Bodies, KeepsWhoSetsAMemberThatIsRead) {
  std::string text =
      "void use(struct s *c) { EVP_x(c->mode); }\n"
      "void set(struct s *c) { c->mode = 3; }\n"
      "void test(struct s *c) { if (c->mode == 3) stop(); }\n";
  std::string out = blanked(text);
  EXPECT_NE(out.find("c->mode = 3"), std::string::npos);
  EXPECT_EQ(out.find("stop()"), std::string::npos);
}

TEST(Bodies, LeavesTablesTypesMacrosAndDirectivesAlone) {
  std::string text =
      "#define M(x) { x }\n"
      "struct s { int a; };\n"
      "static const struct s table[] = { {1}, {2} };\n"
      "enum e { A, B };\n"
      "void f(void) {\n#ifdef X\n  a();\n#endif\n}\n"
      "extern \"C\" {\nvoid g(void) { b(); }\n}\n";
  std::string out = blanked(text);
  std::string expected = text;
  expected.replace(expected.find(" b(); "), 6, "      ");
  EXPECT_EQ(out, expected);
}

TEST(Bodies, BracesInTextsAndCommentsDoNotCount) {
  std::string text = "void f(void) { a(\"}\"); /* } */ b('}'); // }\n c(); }\nvoid g(void) { EVP_x(); }\n";
  std::string out = blanked(text);
  EXPECT_EQ(out.find("c()"), std::string::npos);
  EXPECT_NE(out.find("EVP_x()"), std::string::npos);
  EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), std::count(text.begin(), text.end(), '\n'));
}

TEST(Bodies, UnbalancedTextsStayAsTheyAre) {
  for (std::string text :
       {"void f(void) { a();", "}\nvoid f(void) { a(); }", "void f(void) { a(\"", "/* {", "\\", "#define x \\"}) {
    EXPECT_EQ(blanked(text), text) << text;
  }
}

TEST(Bodies, HostileNestingIsLinear) {
  std::string deep(2'000'000, '{');
  EXPECT_EQ(blanked(deep), deep);
  std::string heads;
  for (int i = 0; i < 200'000; ++i) heads += "f(";
  EXPECT_EQ(blanked(heads), heads);
}

}  // namespace
}  // namespace vitrine::source
