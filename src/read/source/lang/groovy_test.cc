#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kGroovy, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kGroovy, text);
}

TEST(Groovy, PackageAndImports) {
  const std::string out = dump_of("package shop.pay\nimport a.B\nimport a.b.*\nimport a.B as C\nimport static a.B.c\n");
  EXPECT_THAT(out, HasSubstr("(module \"shop.pay\""));
  EXPECT_THAT(out, HasSubstr("(import \"B\" =\"a.B\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"a.b\")"));
  EXPECT_THAT(out, HasSubstr("(import \"C\" =\"a.B\")"));
  EXPECT_THAT(out, HasSubstr("(import \"c\" =\"a.B.c\")"));
}

TEST(Groovy, Classes) {
  const std::string out = dump_of(
      "@Canonical\nclass Box<T> extends Base implements A, B {\n  static final NAME = 'x'\n  private String mode = "
      "'y'\n"
      "  Box(String m) { super(m); mode = m }\n  def f(int a, b = 2) throws E { mode }\n  void g() { f(1) }\n}\n");
  EXPECT_THAT(out, HasSubstr("(base :(typename \"Base\")) (base :(typename \"A\")) (base :(typename \"B\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"NAME\" (literal string \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"Box\" =\"Box.Box\" (parameter \"m\" :(typename \"String\"))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (super) (name \"m\")))"));
  EXPECT_THAT(out, HasSubstr("(parameter \"b\" (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(return (name \"mode\"))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (name \"f\") (literal integer \"1\")))"));
}

TEST(Groovy, CallsWithoutParentheses) {
  EXPECT_THAT(dump_of("f 'a', b: 1\n"),
              HasSubstr("(call (name \"f\") (map (entry \"b\" (literal integer \"1\"))) (literal string \"a\"))"));
  EXPECT_THAT(dump_of("a.b new C(), 2\n"), HasSubstr("(call (member \"b\" (name \"a\")) (new :(typename \"C\"))"));
  EXPECT_THAT(dump_of("f { it }\n"), HasSubstr("(call (name \"f\") (lambda"));
  EXPECT_THAT(dump_of("def x = a\n[1]\n"), HasSubstr("(declare \"x\" (name \"a\"))"));
}

TEST(Groovy, TextsWithValues) {
  EXPECT_THAT(dump_of("def x = \"a$b.c-${d + 1}\\$e\"\n"),
              HasSubstr("(concat (literal string \"a\") (call (member \"getC\" (name \"b\")))"));
  EXPECT_THAT(dump_of("def x = '$a'\n"), HasSubstr("(declare \"x\" (literal string \"$a\"))"));
  EXPECT_THAT(dump_of("def x = '''a\nb'''\n"), HasSubstr("(literal string \"a\\nb\")"));
  EXPECT_THAT(dump_of("def x = b =~ /a\\/b/\n"), HasSubstr("(literal string \"a/b\")"));
  EXPECT_THAT(dump_of("def x = \"${\"${y}\"}\"\n"), HasSubstr("(concat"));
}

TEST(Groovy, ListsMapsAndTypes) {
  EXPECT_THAT(dump_of("def x = [1, 2] as byte[]\n"), HasSubstr("(array :(typename [] \"byte\")"));
  EXPECT_THAT(dump_of("byte[] x = [1]\n"), HasSubstr("(array :(typename [] \"byte\")"));
  EXPECT_THAT(dump_of("def x = [a: 1, 'b': 2, (c): 3]\n"),
              HasSubstr("(map (entry \"a\" (literal integer \"1\")) (entry \"b\" (literal integer \"2\")) (entry"));
  EXPECT_THAT(dump_of("def x = [:]\n"), HasSubstr("(declare \"x\" (map))"));
  EXPECT_THAT(dump_of("def x = (String) y\n"), HasSubstr("(cast :(typename \"String\") (name \"y\"))"));
  EXPECT_THAT(dump_of("def x = new byte[16]\n"), HasSubstr("(new :(typename [] \"byte\") (literal integer \"16\"))"));
}

TEST(Groovy, NamedConstruction) {
  EXPECT_THAT(dump_of("class A { String b }\nnew A(b: 'c')\n"),
              HasSubstr("(new :(typename \"A\") (keyword \"b\" (literal string \"c\")))"));
  EXPECT_THAT(dump_of("new Z(b: 'c')\n"), HasSubstr("(call (member \"setB\" (name \"$1\")) (literal string \"c\"))"));
}

TEST(Groovy, ClosuresAsObjects) {
  const std::string out = dump_of("def x = [a: { c -> 1 }, b: { }] as T\n");
  EXPECT_THAT(out, HasSubstr("(new :(typename \"T\") (type anonymous"));
  EXPECT_THAT(out, HasSubstr("(function \"a\" (parameter \"c\")"));
}

TEST(Groovy, ReceiversAndLoops) {
  const std::string out = dump_of("x.with { f(1); g = 2 }\n3.times { h(it) }\nfor (i in 0..<n) k(i)\n");
  EXPECT_THAT(out, HasSubstr("(call (member \"f\" (name \"x\")) (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"setG\" (name \"x\")) (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(binary \"<\" (name \"it\") (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(binary \"<\" (name \"i\") (name \"n\"))"));
}

TEST(Groovy, TheLastStatementGivesTheValue) {
  EXPECT_THAT(dump_of("def f(a) {\n if (a) { 'x' } else { 'y' }\n}\n"), HasSubstr("(return (literal string \"y\"))"));
  EXPECT_THAT(dump_of("void f(a) { g(a) }\n"), Not(HasSubstr("(return")));
}

TEST(Groovy, WhatIsNotUnderstoodIsAnError) {
  const Parsed broken = parse("def f() { ) ] @ }\ndef g() { 'x' }\n");
  EXPECT_FALSE(broken.unit.errors.empty());
  EXPECT_THAT(dump(broken.unit, broken.unit.root), HasSubstr("(function \"g\""));
  EXPECT_FALSE(parse("def x = 'never closed\n").unit.errors.empty());
  EXPECT_TRUE(parse("").unit.errors.empty());
}

TEST(Groovy, DeepNestingIsBounded) {
  for (std::string_view open : {"f(", "[", "{", "!", "a ? b : ", "x = ", "if (a) ", "class A {", "\"${", "new A() {"}) {
    std::string deep;
    for (int i = 0; i < 20000; ++i) deep += open;
    const Parsed parsed = parse(deep);
    EXPECT_FALSE(parsed.unit.errors.empty()) << open;
  }
  std::string chain = "def x = a", sum = "def y = 1";
  for (int i = 0; i < 5000; ++i) {
    chain += ".b()";
    sum += " + 1";
  }
  EXPECT_FALSE(parse(chain + "\n" + sum + "\n").unit.errors.empty());
}

}  // namespace
}  // namespace vitrine::source
