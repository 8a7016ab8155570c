#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kCSharp, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kCSharp, text);
}

// The dump of a method body's statements.
std::string body(std::string_view statements) {
  return dump_of("class C { void M() { " + std::string(statements) + " } }");
}

TEST(CSharp, NamespacesAndUsings) {
  std::string out = dump_of(
      "using System.Text;\nusing static System.Math;\nusing Short = Shop.Pay.Long;\n"
      "namespace Shop.Pay { class Till { class Drawer { } } }");
  EXPECT_THAT(out, HasSubstr("(module \"Shop.Pay\""));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"System.Text\")"));
  EXPECT_THAT(out, HasSubstr("(import static \"\" =\"System.Math\")"));
  EXPECT_THAT(out, HasSubstr("(import \"Short\" =\"Shop.Pay.Long\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"Shop\")"));
  EXPECT_THAT(out, HasSubstr("(type \"Drawer\" =\"Shop.Pay.Till.Drawer\")"));
  EXPECT_THAT(dump_of("namespace A.B;\nclass C { }"), HasSubstr("(type \"C\" =\"A.B.C\")"));
}

TEST(CSharp, Literals) {
  EXPECT_THAT(body("x = 0x1F;"), HasSubstr("(literal integer \"31\")"));
  EXPECT_THAT(body("x = 010u;"), HasSubstr("(literal integer \"10\")"));
  EXPECT_THAT(body("x = 1_000L;"), HasSubstr("(literal integer \"1000\")"));
  EXPECT_THAT(body(R"(x = "a\u0042\x43\t\"";)"), HasSubstr(R"((literal string "aBC\x09\""))"));
  EXPECT_THAT(body(R"(x = @"c:\t""q""";)"), HasSubstr(R"((literal string "c:\\t\"q\"")"));
  EXPECT_THAT(body("x = \"\"\"\n    one\n      \"two\"\n    \"\"\";"),
              HasSubstr(R"((literal string "one\n  \"two\"")"));
  EXPECT_THAT(body("x = \"abc\"u8;"), HasSubstr("(literal bytes \"abc\")"));
  EXPECT_THAT(
      body("x = $\"a{b}c{{d}}\";"),
      HasSubstr("(concat (literal string \"a\") (name \"b\") (literal string \"c\") (literal string \"{d}\"))"));
  EXPECT_THAT(body("x = $\"{b:X2}\";"),
              HasSubstr("(concat (call (member \"ToString\" (name \"b\")) (literal string \"X2\")))"));
  EXPECT_THAT(body("x = nameof(A.B);"), HasSubstr("(literal string \"B\")"));
}

TEST(CSharp, Properties) {
  std::string out = dump_of(
      "class C { int plain { get; set; } = 3; int Sum => a + 1; string Mode { get { return Sum; } set { b = value; c = "
      "b; } }"
      " void M() { Mode = \"x\"; Use(Sum); } }");
  EXPECT_THAT(out, HasSubstr("(field \"plain\" :(typename \"int\") (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(function getter \"Sum\" =\"C.Sum\""));
  EXPECT_THAT(out, HasSubstr("(function \"set_Mode\" =\"C.set_Mode\" (parameter \"value\""));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"Mode\" (this)) (literal string \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"Use\") (member \"Sum\" (this)))"));
}

TEST(CSharp, AFieldThatAPropertyWrapsGoesByItsName) {
  std::string out = dump_of(
      "class C { string kind = \"a\"; public string Kind { get { return kind; } set { kind = value; } }"
      " void M(int k) { kind = \"b\"; } void N(string kind) { this.kind = kind; } }");
  EXPECT_THAT(out, HasSubstr("(field \"Kind\" :(typename \"string\") (literal string \"a\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"Kind\") (literal string \"b\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"Kind\" (this)) (name \"kind\"))"));
  EXPECT_THAT(out, Not(HasSubstr("set_Kind")));
}

TEST(CSharp, WhatIsMadeAndSet) {
  std::string out = body("var a = new Box(1) { Size = 2, Inner = { Depth = 3 } };");
  EXPECT_THAT(out, HasSubstr("(declare \"$1\" :(typename \"Box\") (new :(typename \"Box\") (literal integer \"1\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"Size\" (name \"$1\")) (literal integer \"2\"))"));
  EXPECT_THAT(out,
              HasSubstr("(assign \"=\" (member \"Depth\" (member \"Inner\" (name \"$1\"))) (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(return (name \"$1\"))"));
  EXPECT_THAT(body("var m = new Dictionary<string, int> { [\"a\"] = 1 };"),
              HasSubstr("(assign \"=\" (index (name \"$1\") (literal string \"a\")) (literal integer \"1\"))"));
  EXPECT_THAT(body("Box b = new(4);"), HasSubstr("(new :(typename \"Box\") (literal integer \"4\"))"));
  EXPECT_THAT(body("byte[] b = { 1, 2 };"), HasSubstr("(array :(typename [] \"byte\") (literal integer \"1\")"));
  EXPECT_THAT(body("var b = new byte[16];"), HasSubstr("(new :(typename [] \"byte\") (literal integer \"16\"))"));
  EXPECT_THAT(body("var b = new { A = 1, c.Name };"),
              HasSubstr("(map (entry \"A\" (literal integer \"1\")) (entry \"Name\" (member \"Name\" (name \"c\"))))"));
}

TEST(CSharp, ArgumentsByNameAndByReference) {
  std::string out = body("F(out var got, ref n, b: 1);");
  EXPECT_THAT(body("F(a: 1, 2);"), HasSubstr("(call (name \"F\") (literal integer \"1\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"got\")"));
  EXPECT_THAT(out, HasSubstr("(call (name \"F\") (unary \"&\" (name \"got\")) (unary \"&\" (name \"n\")) "
                             "(keyword \"b\" (literal integer \"1\")))"));
  EXPECT_THAT(dump_of("class C { void M(out int x) { x = 1; } }"),
              HasSubstr("(assign \"=\" (unary \"*\" (name \"x\")) (literal integer \"1\"))"));
  EXPECT_THAT(dump_of("class C { void M(int n = 5, params string[] rest) { } }"),
              HasSubstr("(parameter \"n\" :(typename \"int\") (literal integer \"5\")) (parameter variadic \"rest\""));
}

TEST(CSharp, ThisIsAnExpression) {
  EXPECT_THAT(body("return this;"), HasSubstr("(return (this))"));
  EXPECT_THAT(body("F(this, 1); (this).G(); base.H();"),
              HasSubstr("(call (name \"F\") (this) (literal integer \"1\"))"));
}

TEST(CSharp, Switches) {
  EXPECT_THAT(body("switch (a) { case 1: case 2: b = 1; break; default: b = 2; break; }"),
              HasSubstr("(case falls (array (literal integer \"1\"))"));
  EXPECT_THAT(
      body("x = a switch { \"p\" => 1, \"q\" or \"r\" => 2, _ => 3 };"),
      HasSubstr("(cond (binary \"==\" (name \"a\") (literal string \"p\")) (literal integer \"1\") (cond (binary "
                "\"||\" (binary \"==\" (name \"a\") (literal string \"q\")) (binary \"==\" (name \"a\") (literal "
                "string \"r\"))) (literal integer \"2\") (literal integer \"3\")))"));
  EXPECT_THAT(body("if (o is Box { Size: 3 } b) { }"),
              HasSubstr("(binary \"&&\" (binary \"instanceof\" (name \"o\") (typename \"Box\")) (binary \"==\" (member "
                        "\"Size\" (name \"o\")) (literal integer \"3\")))"));
  EXPECT_THAT(body("if (o is not null) { }"),
              HasSubstr("(unary \"!\" (binary \"==\" (name \"o\") (literal null \"null\")))"));
}

TEST(CSharp, Functions) {
  EXPECT_THAT(
      body("h.Check += (a, b) => true;"),
      HasSubstr("(assign \"=\" (member \"Check\" (name \"h\")) (lambda (function (parameter \"a\") (parameter \"b\")"));
  EXPECT_THAT(body("h.Check = delegate { return true; };"), HasSubstr("(return (literal boolean \"true\"))"));
  EXPECT_THAT(body("h.CertificateCallback += Accept;"),
              HasSubstr("(assign \"=\" (member \"CertificateCallback\" (name \"h\")) (name \"Accept\"))"));
  EXPECT_THAT(body("n += Accept;"), HasSubstr("(assign \"+=\" (name \"n\") (name \"Accept\"))"));
  EXPECT_THAT(body("x = await F()?.G() ?? throw new E();"),
              HasSubstr("(binary \"??\" (call (member \"G\" (call (name \"F\")))) (call (lambda"));
}

TEST(CSharp, TypesAndConstructors) {
  std::string out = dump_of(
      "class P(string name) : Q(name), I { static P() { S = 1; } P() : this(\"x\") { } } enum E { A = 3, B } record "
      "R(int X);");
  EXPECT_THAT(out, HasSubstr("(base :(typename \"Q\")) (base :(typename \"I\"))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (super) (name \"name\")))"));
  EXPECT_THAT(out, HasSubstr("(block static"));
  EXPECT_THAT(out, HasSubstr("(expression (call (this) (literal string \"x\")))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"A\" :(typename \"E\") (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"R\" =\"R.R\" (parameter \"X\" :(typename \"int\"))"));
}

TEST(CSharp, BranchesOfThePreprocessor) {
  std::string out = body("\n#if DEBUG\nF(1);\n#else\nF(2);\n#endif\n");
  EXPECT_THAT(out, HasSubstr("(variant"));
  EXPECT_THAT(out, HasSubstr("(block \"DEBUG\""));
}

TEST(CSharp, BranchesWithinAnExpression) {
  std::string filler;
  for (int i = 0; i < 40; ++i) filler += "    void F" + std::to_string(i) + "() { G(" + std::to_string(i) + "); }\n";
  std::string text = "namespace A { class C {\n" + filler +
                     "  int M() { return 1 +\n#if X\n (2 }\n#else\n 3; }\n#endif\n" + filler + "} }";
  Parsed parsed = parse(text);
  EXPECT_FALSE(parsed.unit.errors.empty());
  EXPECT_THAT(dump(parsed.unit, parsed.unit.root), HasSubstr("(type \"C\" =\"A.C\""));
}

TEST(CSharp, ExtensionMethods) {
  std::string out = dump_of(
      "static class Kit { public static string Twice(this string t, int n) { return t; } }"
      "class C { void M(string s) { s.Twice(2); Kit.Twice(s, 3); } }");
  EXPECT_THAT(out, HasSubstr("(call (member \"Twice\" (name \"Kit\")) (name \"s\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"Twice\" (name \"Kit\")) (name \"s\") (literal integer \"3\"))"));
}

TEST(CSharp, JumpsAndWhatIsYielded) {
  std::string out = body("yield return 1; yield break; goto end; end: F();");
  EXPECT_THAT(out, HasSubstr("(expression (unary \"yield\" (literal integer \"1\")))"));
  EXPECT_THAT(out, HasSubstr("(return)"));
  EXPECT_THAT(out, HasSubstr("(break \"end\")"));
  EXPECT_THAT(out, HasSubstr("(block \"end\""));
}

TEST(CSharp, WhatIsBrokenIsStillRead) {
  Parsed parsed = parse("class C { void M() { F(1; G(\"in\"); } int }} H(");
  EXPECT_FALSE(parsed.unit.errors.empty());
  EXPECT_THAT(dump(parsed.unit, parsed.unit.root), HasSubstr("\"in\""));
  for (const char* cut : {"", "class", "namespace", "using", "$\"{", "@\"", "\"\"\"", "class C { int X { get", "#if",
                          "a?[", "x switch {"}) {
    parse(cut);
  }
}

TEST(CSharp, DeepNestingEnds) {
  for (char open : {'(', '{', '[', '!'}) {
    Parsed parsed = parse("class C { void M() { x = " + std::string(100'000, open) + "1; } }");
    EXPECT_FALSE(parsed.unit.errors.empty()) << open;
  }
  Parsed nested =
      parse("class C { void M() { x = " + std::string(10'000, '(') + "1" + std::string(10'000, ')') + "; } }");
  EXPECT_TRUE(nested.truncated);
}

// What is written once is lowered once: work stays in proportion to the text.
TEST(CSharp, HostileRepetitionStaysSmall) {
  auto repeated = [](std::string_view piece, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += piece;
    return out;
  };
  std::string long_name(100'000, 'n');
  for (const std::string& text : {
           "class C { void M() { x = " + repeated("a switch { _ => ", 300) + "1" + repeated(" }", 300) + "; } }",
           "class C { void M() { x = " + repeated("new A { B = ", 300) + "1" + repeated(" }", 300) + "; } }",
           "class C { A<" + repeated("B,", 10'000) + "B> " + repeated("a,", 10'000) + "b; }",
           "class C { " + repeated("[A] ", 5'000) + " int " + repeated("a,", 5'000) + "b; }",
           "class " + long_name + " { " + repeated("void M() {}", 10'000) + " }",
           "namespace " + repeated("A.", 5'000) + "B { class C { } }",
           repeated("namespace A { ", 300) + repeated("}", 300),
       }) {
    Parsed parsed = parse(text);
    EXPECT_LT(parsed.unit.nodes.size() + parsed.unit.annotations.size(), 300'000u) << text.substr(0, 60);
    size_t string_bytes = 0;
    for (const std::string& string : parsed.unit.strings) string_bytes += string.size();
    EXPECT_LT(string_bytes, 2'000'000u) << text.substr(0, 60);
  }
}

TEST(CSharp, BudgetOfNodesAndTime) {
  std::string text = "class C { void M() {";
  for (int i = 0; i < 20'000; ++i) text += " F(1);";
  text += " } }";
  EXPECT_TRUE(parse(text, {.max_nodes = 1000}).truncated);
  EXPECT_TRUE(parse(text, {.parse_timeout_us = 1}).truncated);
}

}  // namespace
}  // namespace vitrine::source
