#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kJava, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kJava, text);
}

// The dump of a method body's statements, in one line each.
std::string body(std::string_view statements) {
  std::string text = "class C { void m() { " + std::string(statements) + " } }";
  return dump_of(text);
}

TEST(Java, CommentsAreNotRead) {
  std::string text =
      "/** class D { } \" */ class C { // int a; '\n  String u = \"http://x/*\", q = \"\\\"//\"; char c = '\"'; /* \" "
      "*/\n"
      "  String b = \"\"\"\n    // \"in\" /*\n    \"\"\"; int /* '*/ d = 8 / 2; // last";
  EXPECT_EQ(dump_of(text + "\n}"), dump_of("class C {\n  String u = \"http://x/*\", q = \"\\\"//\"; char c = '\"';\n"
                                           "  String b = \"\"\"\n    // \"in\" /*\n    \"\"\"; int d = 8 / 2;\n}"));
  for (const char* cut : {"/", "//", "/*", "\"\\", "'", "\"\"\"\\", "class C { /* }"}) parse(cut);
  std::string far = "class C { int a;" + std::string(1000, '\n') + "/*" + std::string(500, '*') + "*/ int b; }";
  Parsed parsed = parse(far);
  EXPECT_TRUE(parsed.unit.errors.empty());
  EXPECT_EQ(parsed.unit.line(static_cast<uint32_t>(far.find("int b"))), 1001U);
}

TEST(Java, PackageAndImports) {
  std::string out = dump_of(
      "package org.shop.pay;\n"
      "import java.util.List;\nimport java.io.*;\nimport static org.shop.Names.MAIN;\nimport static org.shop.All.*;\n");
  EXPECT_THAT(out, HasSubstr("(module \"org.shop.pay\""));
  EXPECT_THAT(out, HasSubstr("(import \"List\" =\"java.util.List\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"java.io\")"));
  EXPECT_THAT(out, HasSubstr("(import static \"MAIN\" =\"org.shop.Names.MAIN\")"));
  EXPECT_THAT(out, HasSubstr("(import static \"\" =\"org.shop.All\")"));
}

TEST(Java, TypesAreQualifiedByPackageAndOuterTypes) {
  std::string out =
      dump_of("package p; class A<T> extends B<T> implements I, q.J { interface In { void f(); int K = 3; } }");
  EXPECT_THAT(out, HasSubstr("(type \"A\" =\"p.A\" (base :(typename \"B\" (typename \"T\"))) (base :(typename \"I\")) "
                             "(base :(typename \"q.J\"))"));
  EXPECT_THAT(out, HasSubstr("(type interface \"In\" =\"p.A.In\""));
  EXPECT_THAT(out, HasSubstr("(function no-body abstract \"f\" =\"p.A.In.f\" :(typename \"void\")"));
  EXPECT_THAT(out, HasSubstr("(field static const \"K\" :(typename \"int\") (literal integer \"3\"))"));
}

TEST(Java, FieldsOfOneDeclarationShareModifiersTypeAndAnnotations) {
  std::string out = dump_of("class C { @Named(\"n\") static final byte[] a = {1, 2}, b[]; }");
  EXPECT_THAT(out,
              HasSubstr("(field static const \"a\" :(typename [] \"byte\") @(annotation \"Named\" (literal string "
                        "\"n\")) (array :(typename [] \"byte\") (literal integer \"1\") (literal integer \"2\")))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"b\" :(typename [] \"byte[]\") @(annotation \"Named\""));
}

TEST(Java, AnnotationArguments) {
  std::string out = dump_of("@A(name = \"x\", list = {1, @B(2)}) class C { void m(@D final int p) {} }");
  EXPECT_THAT(out, HasSubstr("@(annotation \"A\" (keyword \"name\" (literal string \"x\")) (keyword \"list\" (array "
                             "(literal integer \"1\") (new :(typename \"B\") (literal integer \"2\")))))"));
  EXPECT_THAT(out, HasSubstr("(parameter const \"p\" :(typename \"int\") @(annotation \"D\"))"));
}

TEST(Java, ConstructorsAndInitialisers) {
  std::string out = dump_of("class C { static { a(); } { b(); } C(int n) { this(); } C() { super(1); } }");
  EXPECT_THAT(out, HasSubstr("(block static\n      (expression (call (name \"a\"))))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"C\" =\"C.C\" (parameter \"n\" :(typename \"int\"))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (this)))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (super) (literal integer \"1\")))"));
}

TEST(Java, EnumMembersAreConstants) {
  std::string out = dump_of("enum E { A(\"x\"), B { void f() {} }, C; E(String s) {} }");
  EXPECT_THAT(out,
              HasSubstr("(field static const \"A\" :(typename \"E\") (new :(typename \"E\") (literal string \"x\")))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"E\") (type anonymous =\"E.$1\" (base :(typename \"E\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"C\" :(typename \"E\"))"));
}

TEST(Java, RecordsHaveTheirConstructorAndAccessors) {
  std::string out = dump_of("record R(String a, int b) { int b() { return 1; } }");
  EXPECT_THAT(out, HasSubstr("(field const \"a\" :(typename \"String\"))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"R\" =\"R.R\" (parameter \"a\" :(typename \"String\")) (parameter "
                             "\"b\" :(typename \"int\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"b\" (this)) (name \"b\"))"));
  EXPECT_THAT(out, HasSubstr("(return (member \"a\" (this)))"));
  EXPECT_THAT(out, Not(HasSubstr("(return (member \"b\" (this)))")));
}

TEST(Java, CompactConstructorRunsBeforeTheFieldsAreSet) {
  std::string out = dump_of("record R(String a) { R { a = a.trim(); } }");
  size_t own = out.find("(call (member \"trim\""), set = out.find("(assign \"=\" (member \"a\" (this))");
  ASSERT_NE(own, std::string::npos);
  ASSERT_NE(set, std::string::npos);
  EXPECT_LT(own, set);
  EXPECT_EQ(out.find("(function constructor"), out.rfind("(function constructor"));
}

TEST(Java, AnnotationTypeElementsReturnTheirDefault) {
  std::string out = dump_of("@interface A { String value() default \"d\"; int n(); }");
  EXPECT_THAT(out, HasSubstr("(return (literal string \"d\"))"));
  EXPECT_THAT(out, HasSubstr("(function no-body abstract \"n\" =\"A.n\""));
}

TEST(Java, CallsAndMembers) {
  std::string out = body("a.b.C.get(\"x\", 1).run(); one(); this.f = super.g();");
  EXPECT_THAT(out,
              HasSubstr("(expression (call (member \"run\" (call (member \"get\" (member \"C\" (member \"b\" (name "
                        "\"a\")))) (literal string \"x\") (literal integer \"1\")))))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (name \"one\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"f\" (this)) (call (member \"g\" (super))))"));
  EXPECT_THAT(body("x = this.<T>f(1);"), HasSubstr("(call :(typename (typename \"T\")) (member \"f\" (this))"));
}

TEST(Java, OuterThisIsThisAsTheOuterType) {
  EXPECT_THAT(body("x = C.this.f;"), HasSubstr("(member \"f\" (cast :(typename \"C\") (this)))"));
}

TEST(Java, Creation) {
  EXPECT_THAT(body("x = new a.B<String>(1);"),
              HasSubstr("(new :(typename \"a.B\" (typename \"String\")) (literal integer \"1\"))"));
  EXPECT_THAT(body("x = new byte[16];"), HasSubstr("(new :(typename [] \"byte\") (literal integer \"16\"))"));
  EXPECT_THAT(body("x = new int[2][n];"),
              HasSubstr("(new :(typename [] \"int[]\") (literal integer \"2\") (name \"n\"))"));
  EXPECT_THAT(
      body("x = new byte[] {1, -2};"),
      HasSubstr("(array :(typename [] \"byte\") (literal integer \"1\") (unary \"-\" (literal integer \"2\")))"));
  EXPECT_THAT(body("int[][] x = {{1}, {}};"),
              HasSubstr("(array :(typename [] \"int[]\") (array :(typename [] \"int\") (literal integer \"1\")) (array "
                        ":(typename [] \"int\")))"));
  EXPECT_THAT(body("o = new T(1) { int f; };"),
              HasSubstr("(new :(typename \"T\") (literal integer \"1\") (type anonymous =\"C.$1\" (base :(typename "
                        "\"T\"))"));
  EXPECT_THAT(body("x = make().new In();"), HasSubstr("(expression (call (name \"make\")))"));
}

TEST(Java, Literals) {
  EXPECT_THAT(body("f(0x7fff_FFFF, 017, 0b101, 1_000L, 0, 0xFFFFFFFFFFFFFFFFL);"),
              HasSubstr("(literal integer \"2147483647\") (literal integer \"15\") (literal integer \"5\") (literal "
                        "integer \"1000\") (literal integer \"0\") (literal integer \"0xffffffffffffffff\")"));
  EXPECT_THAT(body("f('a', '\\n', '\\u00e9', '\\'');"),
              HasSubstr("(literal character \"a\") (literal character \"\\n\") (literal character \"\u00e9\") (literal "
                        "character \"'\")"));
  EXPECT_THAT(body("f(\"a\\tb\\101\\\"\", \"\\ud83d\\ude00\", true, null, 1.5f);"),
              HasSubstr("(literal string \"a\\x09bA\\\"\") (literal string \"\U0001F600\") (literal boolean \"true\") "
                        "(literal null \"null\") (literal float \"1.5f\")"));
}

TEST(Java, TextBlocksLoseTheirIndentation) {
  EXPECT_THAT(body("s = \"\"\"\n      one  \n        two\\\n three\n      \"\"\";"),
              HasSubstr("(literal string \"     one\\n       twothree\\n\")"));
  EXPECT_THAT(body("s = \"\"\"\n    k=\"v\"\n      w\n    \"\"\";"),
              HasSubstr("(literal string \"k=\\\"v\\\"\\n  w\\n\")"));
  EXPECT_THAT(body("s = \"\"\"\n    k=\"v\"\n    w\"\"\";"), HasSubstr("(literal string \"k=\\\"v\\\"\\nw\")"));
}

TEST(Java, Operators) {
  EXPECT_THAT(body("s = \"A\" + b + 1;"),
              HasSubstr("(binary \"+\" (binary \"+\" (literal string \"A\") (name \"b\")) (literal integer \"1\"))"));
  EXPECT_THAT(body("i++; --i; x >>>= 2;"), HasSubstr("(unary \"p++\" (name \"i\"))"));
  EXPECT_THAT(body("i++; --i; x >>>= 2;"), HasSubstr("(unary \"--\" (name \"i\"))"));
  EXPECT_THAT(body("i++; --i; x >>>= 2;"), HasSubstr("(assign \">>>=\" (name \"x\") (literal integer \"2\"))"));
  EXPECT_THAT(body("x = c ? a : (b);"), HasSubstr("(cond (name \"c\") (name \"a\") (name \"b\"))"));
  EXPECT_THAT(body("x = (List<byte[]>) y;"),
              HasSubstr("(cast :(typename \"List\" (typename [] \"byte\")) (name \"y\"))"));
  EXPECT_THAT(body("x = a[1];"), HasSubstr("(index (name \"a\") (literal integer \"1\"))"));
  EXPECT_THAT(body("x = a.B.class; y = byte[].class;"), HasSubstr("(member \"class\" (member \"B\" (name \"a\")))"));
  EXPECT_THAT(body("x = a.B.class; y = byte[].class;"), HasSubstr("(member \"class\" (typename [] \"byte\"))"));
}

TEST(Java, LambdasAndMethodReferences) {
  EXPECT_THAT(body("f = x -> g(x);"), HasSubstr("(lambda (function (parameter \"x\")\n"));
  EXPECT_THAT(body("f = x -> g(x);"), HasSubstr("(return (call (name \"g\") (name \"x\")))"));
  EXPECT_THAT(body("f = (int a, var b) -> { return a; };"),
              HasSubstr("(lambda (function (parameter \"a\" :(typename \"int\")) (parameter \"b\")"));
  EXPECT_THAT(body("f = A::b; g = a.B::new; h = String[]::new;"), HasSubstr("(member \"b\" (name \"A\"))"));
  EXPECT_THAT(body("f = A::b; g = a.B::new; h = String[]::new;"),
              HasSubstr("(member \"new\" (member \"B\" (name \"a\")))"));
}

TEST(Java, Declarations) {
  EXPECT_THAT(body("final String a = \"x\", b; var c = f();"),
              HasSubstr("(declare const \"a\" :(typename \"String\") (literal string \"x\"))"));
  EXPECT_THAT(body("final String a = \"x\", b; var c = f();"),
              HasSubstr("(declare const \"b\" :(typename \"String\"))"));
  EXPECT_THAT(body("final String a = \"x\", b; var c = f();"), HasSubstr("(declare \"c\" (call (name \"f\")))"));
}

TEST(Java, Loops) {
  EXPECT_THAT(body("while (a) b();"), HasSubstr("(loop \"while\" - (name \"a\") -"));
  EXPECT_THAT(body("do { b(); } while (a);"), HasSubstr("(loop \"do\" - (name \"a\") -"));
  EXPECT_THAT(body("for (String s : all) use(s);"),
              HasSubstr("(declare \"s\" :(typename \"String\")) (name \"all\") -"));
  EXPECT_THAT(body("for (;;) { break; }"), HasSubstr("(loop \"for\" - - -"));
  std::string two = body("for (int i = 0, j = 9; i < j; i++, j--) continue;");
  EXPECT_LT(two.find("(declare \"i\""), two.find("(loop \"for\""));
  EXPECT_GT(two.find("(declare \"j\""), two.find("(loop \"for\""));
}

TEST(Java, OldSwitchFallsThroughAndArrowsDoNot) {
  std::string old = body("switch (x) { case 1: case 2: f(); break; default: g(); }");
  EXPECT_THAT(old, HasSubstr("(case falls (array (literal integer \"1\"))"));
  EXPECT_THAT(old, HasSubstr("(case default falls (array)"));
  std::string arrows = body("switch (x) { case A, B -> f(); default -> { g(); } }");
  EXPECT_THAT(arrows, HasSubstr("(case (array (name \"A\") (name \"B\"))"));
  EXPECT_THAT(arrows, HasSubstr("(case default (array)"));
}

TEST(Java, SwitchExpressionKeepsEachValue) {
  EXPECT_THAT(
      body("s = switch (m) { case 1, 2 -> \"x\"; case 3 -> \"y\"; default -> \"z\"; };"),
      HasSubstr("(cond (binary \"||\" (binary \"==\" (name \"m\") (literal integer \"1\")) (binary \"==\" (name \"m\") "
                "(literal integer \"2\"))) (literal string \"x\") (cond (binary \"==\" (name \"m\") (literal integer "
                "\"3\")) (literal string \"y\") (literal string \"z\")))"));
  // Names are constants of what is switched by; the last arm is what remains.
  std::string names = body("s = switch (m) { case A, B -> \"x\"; case C -> \"y\"; };");
  EXPECT_THAT(names, HasSubstr("(case (array (name \"A\") (name \"B\"))"));
  EXPECT_THAT(names, HasSubstr("(case default (array (name \"C\"))"));
  EXPECT_THAT(names, HasSubstr("(return (literal string \"y\"))"));
  std::string yields = body("s = switch (m) { case A: yield \"x\"; default: yield \"y\"; };");
  EXPECT_THAT(yields, HasSubstr("(call (lambda (function"));
  EXPECT_THAT(yields, HasSubstr("(return (literal string \"y\"))"));
  EXPECT_THAT(body("s = switch (m) { case A -> { f(); yield \"x\"; } default -> throw new E(); };"),
              HasSubstr("(return (literal string \"x\"))"));
}

TEST(Java, PatternsBindBeforeTheStatement) {
  std::string out = body("if (o instanceof String s) use(s);");
  size_t bound = out.find("(declare \"s\" :(typename \"String\") (cast :(typename \"String\") (name \"o\")))");
  ASSERT_NE(bound, std::string::npos);
  EXPECT_LT(bound, out.find("(if (binary \"instanceof\""));
  EXPECT_THAT(body("switch (o) { case String s -> use(s); default -> f(); }"),
              HasSubstr("(declare \"s\" :(typename \"String\") (cast :(typename \"String\") (name \"o\")))"));
}

TEST(Java, TryWithResources) {
  std::string out = body("try (In a = open(); b) { use(); } catch (E e) { } catch (F | G e) { } finally { end(); }");
  EXPECT_THAT(out, HasSubstr("(declare const \"a\" :(typename \"In\") (call (name \"open\")))"));
  EXPECT_THAT(out, HasSubstr("(handler \"e\" :(typename \"E\")"));
  EXPECT_THAT(out, HasSubstr("(handler \"e\"\n"));
  EXPECT_THAT(out, HasSubstr("(finally"));
}

TEST(Java, OtherStatements) {
  std::string out = body("synchronized (lock) { f(); } outer: while (true) break outer; assert ok : why(); throw e; ;");
  EXPECT_THAT(out, HasSubstr("(expression (name \"lock\"))"));
  EXPECT_THAT(out, HasSubstr("(break \"outer\")"));
  EXPECT_THAT(out, HasSubstr("(expression (call (name \"why\")))"));
  EXPECT_THAT(out, HasSubstr("(throw (name \"e\"))"));
}

TEST(Java, Positions) {
  std::string_view text = "class C {\n  void m() {\n    K.get(\"\u00e9\\n\", new byte[4]).go( 1 );\n  }\n}\n";
  Parsed parsed = parse(text);
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall, 0), "K.get(\"\u00e9\\n\", new byte[4])");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall, 1), "K.get(\"\u00e9\\n\", new byte[4]).go( 1 )");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kLiteral, 0), "\"\u00e9\\n\"");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kNew, 0), "new byte[4]");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kFunction, 0).substr(0, 8), "void m()");
  for (const Node& node : parsed.unit.nodes) {
    if (node.kind == NodeKind::kCall) {
      EXPECT_EQ(parsed.unit.line(node.begin), 3u);
    }
  }
}

TEST(Java, BrokenCodeIsAnErrorRegionAndStillWalked) {
  std::string_view text = "class C {\n  void a() { f(\"one\" ; }\n  void b() { g(\"two\"); }\n  int ] x;\n}\n";
  Parsed parsed = parse(text);
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string out = dump(parsed.unit, parsed.unit.root);
  EXPECT_THAT(out, HasSubstr("(literal string \"one\")"));
  EXPECT_THAT(out, HasSubstr("(call (name \"g\") (literal string \"two\"))"));
}

TEST(Java, AnythingAtAllIsLowered) {
  for (std::string_view text : {"",
                                ";",
                                "\n",
                                "package",
                                "import ;",
                                "class",
                                "class {",
                                "} } }",
                                "\"",
                                "'",
                                "/*",
                                "@",
                                "@A",
                                "x ->",
                                "new",
                                "new int[",
                                "switch (x) {",
                                "case 1:",
                                "a ? b",
                                "((((",
                                "{{{{",
                                "record R(",
                                "enum E { A(",
                                "try (",
                                "for (;;",
                                "::new",
                                "\xff\xfe",
                                "class C { int = 3; void (",
                                "int[] a = {{{"}) {
    parse(text);
  }
}

TEST(Java, NestingBeyondTheBudgetIsAnErrorRegion) {
  for (char open : {'(', '{', '[', '!'}) {
    std::string deep = "class C { void m() { x = " + std::string(100'000, open) + "1; } }";
    Parsed parsed = parse(deep);
    EXPECT_FALSE(parsed.unit.errors.empty()) << open;
  }
  std::string nested =
      "class C { void m() { x = " + std::string(10'000, '(') + "1" + std::string(10'000, ')') + "; } }";
  Parsed parsed = parse(nested);
  EXPECT_TRUE(parsed.truncated);
  EXPECT_EQ(parsed.truncated_why, "nesting deeper than 2000");
  std::string blocks = "class C { void m() { " + std::string(100'000, '{') + std::string(100'000, '}') + " } }";
  EXPECT_TRUE(parse(blocks).truncated);
}

// What is written once is lowered once, however it is nested or shared: work stays in proportion to the text.
TEST(Java, HostileRepetitionStaysSmall) {
  auto repeated = [](std::string_view piece, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += piece;
    return out;
  };
  std::string long_name(100'000, 'n');
  for (const std::string& text : {
           "class C { void m() { x = " + repeated("new var[", 300) + "1" + repeated("]", 300) + "; } }",
           "class C { void m() { x = " + repeated("switch (", 300) + "a" + repeated(") {}", 300) + "; } }",
           "class C { void m() { x = " + repeated("(", 300) + "a" + repeated(" instanceof)", 300) + "; } }",
           "class C { A<" + repeated("B,", 10'000) + "B> " + repeated("a,", 10'000) + "b; }",
           "class C { " + repeated("@A ", 5'000) + " int " + repeated("a,", 5'000) + "b; }",
           "class " + long_name + " { " + repeated("void m() {}", 10'000) + " }",
           "record R(" + repeated("int a,", 2'000) + "int b) { " + repeated("R {} ", 2'000) + "}",
           "class C { int" + repeated("[]", 100'000) + " a = " + repeated("{", 500) + repeated("}", 500) + "; }",
       }) {
    Parsed parsed = parse(text);
    EXPECT_LT(parsed.unit.nodes.size() + parsed.unit.annotations.size(), 200'000u) << text.substr(0, 60);
    size_t string_bytes = 0;
    for (const std::string& string : parsed.unit.strings) string_bytes += string.size();
    EXPECT_LT(string_bytes, 2'000'000u) << text.substr(0, 60);
  }
}

TEST(Java, OneEndlessLine) {
  std::string text = "class C { void m() {";
  while (text.size() < 5'000'000) text += " f(\"some words to read\", 12, a.b);";
  text += " } }";
  Parsed parsed = parse(text, {.parse_timeout_us = 120'000'000});
  EXPECT_FALSE(parsed.truncated);
  EXPECT_TRUE(parsed.unit.errors.empty());
}

TEST(Java, BudgetOfNodesAndTime) {
  std::string text = "class C { void m() {";
  for (int i = 0; i < 20'000; ++i) text += " f(1);";
  text += " } }";
  Parsed few = parse(text, {.max_nodes = 1000});
  EXPECT_TRUE(few.truncated);
  EXPECT_FALSE(few.unit.errors.empty());
  Parsed quick = parse(text, {.parse_timeout_us = 1});
  EXPECT_TRUE(quick.truncated);
}

}  // namespace
}  // namespace vitrine::source
