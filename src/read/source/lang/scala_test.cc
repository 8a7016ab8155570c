#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kScala, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kScala, text);
}

std::string body(std::string_view statements) {
  return dump_of("object O {\n def f(p: String, n: Int) = {\n" + std::string(statements) + "\n}\n}\n");
}

TEST(Scala, PackageImportsAndAliases) {
  const std::string out = dump_of(
      "package shop\npackage pay\nimport java.io.File\nimport java.util._\nimport a.{B, C => D, E => _, _}\n"
      "type Hash = java.security.MessageDigest\n");
  EXPECT_THAT(out, HasSubstr("(module \"shop.pay\""));
  EXPECT_THAT(out, HasSubstr("(import \"File\" =\"java.io.File\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"java.util\")"));
  EXPECT_THAT(out, HasSubstr("(import \"B\" =\"a.B\")"));
  EXPECT_THAT(out, HasSubstr("(import \"D\" =\"a.C\")"));
  EXPECT_THAT(out, Not(HasSubstr("a.E")));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"a\")"));
  EXPECT_THAT(out, HasSubstr("(import \"Hash\" =\"java.security.MessageDigest\")"));
}

TEST(Scala, ClassesSetTheirFields) {
  const std::string out = dump_of(
      "class Box(val mode: String = \"x\", key: Array[Byte]) extends Base(key) with Shape {\n"
      "  val own = key\n  val fixed = \"y\"\n}\nobject Box { val Name = \"MD5\"; def make = new Box(\"a\", null) }\n");
  EXPECT_THAT(out, HasSubstr("(base :(typename \"Base\")) (base :(typename \"Shape\"))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"Box\" =\"Box.Box\" (parameter \"mode\" :(typename \"String\") "
                             "(literal string \"x\")) (parameter \"key\" :(typename [] \"byte\"))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (super) (name \"key\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"mode\" (this)) (name \"mode\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"own\" (this)) (name \"key\"))"));
  EXPECT_THAT(out, HasSubstr("(field const \"fixed\" (literal string \"y\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"Name\" (literal string \"MD5\"))"));
  EXPECT_THAT(out, HasSubstr("(function static \"make\" =\"Box.make\""));
}

TEST(Scala, WhatIsCalledIsAnIndexOrAFunction) {
  const std::string out = body("val xs = Array(1)\nxs(0)\nxs(1) = 2\nval g = (s: String) => s\ng(p)\nf(p, 1)");
  EXPECT_THAT(out, HasSubstr("(expression (index (name \"xs\") (literal integer \"0\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (index (name \"xs\") (literal integer \"1\")) (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"g\") (name \"p\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"f\") (name \"p\") (literal integer \"1\"))"));
}

TEST(Scala, MembersWithoutParenthesesAreCalls) {
  EXPECT_THAT(body("p.getBytes"), HasSubstr("(call (member \"getBytes\" (name \"p\")))"));
  EXPECT_THAT(body("p.length"), HasSubstr("(member \"length\" (name \"p\"))"));
  EXPECT_THAT(body("java.lang.System.out"), HasSubstr("(member \"System\" (member \"lang\" (name \"java\")))"));
}

TEST(Scala, Texts) {
  EXPECT_THAT(body("s\"a$p-${n + 1}$$\""),
              HasSubstr("(concat (literal string \"a\") (name \"p\") (literal string \"-\") (binary \"+\" (name \"n\") "
                        "(literal integer \"1\")) (literal string \"$\"))"));
  EXPECT_THAT(body("f\"$p%s/$n%02x\""), HasSubstr("(concat (name \"p\") (literal string \"/\") (call (member "
                                                  "\"format\" (literal string \"%02x\")) (name \"n\")))"));
  EXPECT_THAT(body("\"\"\"a\\n\"\"\""), HasSubstr("(literal string \"a\\\\n\")"));
}

TEST(Scala, Matches) {
  const std::string plain = body("n match { case 1 | 2 => p; case _ => \"x\" }");
  EXPECT_THAT(plain, HasSubstr("(case (array (literal integer \"1\") (literal integer \"2\"))"));
  EXPECT_THAT(plain, HasSubstr("(case default (array)"));
  const std::string taken = body("p match { case Some(x) if x > n => x; case t: Int => t }");
  EXPECT_THAT(taken, HasSubstr("(binary \"!=\" (name \"p\") (literal null \"null\"))"));
  EXPECT_THAT(taken, HasSubstr("(declare const \"x\" (name \"p\"))"));
  EXPECT_THAT(taken, HasSubstr("(binary \"instanceof\" (name \"p\") (typename \"int\"))"));
}

TEST(Scala, Placeholders) {
  EXPECT_THAT(body("p.map(_.toInt)"), HasSubstr("(call (member \"toInt\" (name \"$"));
  EXPECT_THAT(body("g(_, 1)"), HasSubstr("(lambda (function this-around (parameter \"$"));
  EXPECT_THAT(body("g(h(_))"), HasSubstr("(call (name \"g\") (lambda"));
}

TEST(Scala, WhatAssignsBindsLeast) {
  EXPECT_THAT(body("var x = 1\nx += n + 2"),
              HasSubstr("(assign \"+=\" (name \"x\") (binary \"+\" (name \"n\") (literal integer \"2\")))"));
  EXPECT_THAT(body("val m = g\nm += \"a\" -> p"),
              HasSubstr("(call (member \"put\" (name \"m\")) (literal string \"a\") (name \"p\"))"));
}

TEST(Scala, Loops) {
  const std::string out = body("for (i <- 0 until n; x = g(i) if x) use(x)\nfor (y <- p) yield y");
  EXPECT_THAT(out, HasSubstr("(loop \"for\""));
  EXPECT_THAT(out, HasSubstr("(binary \"<\" (name \"i\") (name \"n\"))"));
  EXPECT_THAT(out, HasSubstr("(collect"));
}

TEST(Scala, Indentation) {
  const std::string out = dump_of("object O:\n  def f(n: Int) =\n    if n > 1 then\n      \"a\"\n    else \"b\"\n");
  EXPECT_THAT(out, HasSubstr("(if (binary \">\" (name \"n\") (literal integer \"1\"))"));
}

TEST(Scala, WhatIsNotUnderstoodIsAnError) {
  const Parsed broken = parse("object O { def f() = { val = ; g(1) } }\n");
  EXPECT_FALSE(broken.unit.errors.empty());
  EXPECT_TRUE(parse("").unit.errors.empty());
}

TEST(Scala, DeepNestingIsBounded) {
  std::string deep = "object O { val x = ";
  for (int i = 0; i < 5000; ++i) deep += "f(";
  const Parsed parsed = parse(deep);
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string long_chain = "object O { val x = 1";
  for (int i = 0; i < 5000; ++i) long_chain += " + 1";
  parse(long_chain + " }");
}

}  // namespace
}  // namespace vitrine::source
