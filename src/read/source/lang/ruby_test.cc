#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/lang/ruby_lowering.h"

namespace vitrine::source {
namespace {

std::string ruby(std::string_view text) {
  return dump_of(Language::kRuby, text);
}

TEST(Ruby, GrammarHasAllNames) {
  EXPECT_TRUE(ruby::grammar().unknown_names().empty()) << testing::PrintToString(ruby::grammar().unknown_names());
}

TEST(Ruby, Words) {
  EXPECT_EQ(ruby("a"), R"((expression (call (name "a"))))");
  EXPECT_EQ(ruby("a = 1\nb = a"),
            "(assign \"=\" (name \"a\") (literal integer \"1\"))\n(assign \"=\" (name \"b\") (name \"a\"))");
  EXPECT_EQ(ruby("A::B.c"), R"((expression (call (member "c" (member "B" (name "A"))))))");
  EXPECT_EQ(ruby("::A"), R"((expression (name "A")))");
  EXPECT_EQ(ruby("x&.y"), R"((expression (call (member "y" (call (name "x"))))))");
}

TEST(Ruby, VariablesOfObjectsByName) {
  EXPECT_EQ(ruby("a.d.instance_variable_get(:@c)"),
            R"((expression (member "@c" (call (member "d" (call (name "a")))))))");
  EXPECT_EQ(ruby("instance_variable_set(:@c, 1)"),
            "(expression\n  (assign \"=\" (member \"@c\" (this)) (literal integer \"1\")))");
}

TEST(Ruby, WhatBlocksDefine) {
  EXPECT_EQ(ruby("helpers do\n  def a\n  end\nend"),
            "(expression (call (name \"helpers\") (lambda (function this-around\n  (block)))))\n"
            "(function \"a\" =\"a\"\n  (block))");
  EXPECT_EQ(ruby("require 'sinatra'\nset :a, 1\nsettings.a"),
            "(expression (call (name \"require\") (literal string \"sinatra\")))\n"
            "(expression (call (name \"set\") (literal string \"a\") (literal integer \"1\")))\n"
            "(expression (name \"$settings__a\"))\n(declare \"$settings__a\" (literal integer \"1\"))");
}

TEST(Ruby, Literals) {
  EXPECT_EQ(ruby(R"(X = "a\n\x41\101\u00e9\e")"), "(declare const \"X\" (literal string \"a\\nAAé\\x1b\"))");
  EXPECT_EQ(ruby(R"(p 'a\n\'b')"), R"((expression (call (name "p") (literal string "a\\n'b"))))");
  EXPECT_EQ(ruby("%w[a b]"), R"((expression (array (literal string "a") (literal string "b"))))");
  EXPECT_EQ(ruby("%i(a b)"), R"((expression (array (literal string "a") (literal string "b"))))");
  EXPECT_EQ(ruby(":a"), R"((expression (literal string "a")))");
  EXPECT_EQ(ruby(":\"a b\""), R"((expression (literal string "a b")))");
  EXPECT_EQ(ruby("?a"), R"((expression (literal string "a")))");
  EXPECT_EQ(ruby("'a' 'b'"), R"((expression (literal string "ab")))");
  EXPECT_EQ(ruby("%q(a#{b})"), R"((expression (literal string "a#{b}")))");
  EXPECT_EQ(ruby("0xff"), R"((expression (literal integer "255")))");
  EXPECT_EQ(ruby("1_000"), R"((expression (literal integer "1000")))");
  EXPECT_EQ(ruby("0d10"), R"((expression (literal integer "10")))");
  EXPECT_EQ(
      ruby("\"a#{b}c#{@d}\""),
      R"((expression (concat (literal string "a") (call (name "b")) (literal string "c") (member "@d" (this)))))");
}

TEST(Ruby, Heredocs) {
  EXPECT_EQ(ruby("x = <<~A + <<-'B'\n  one\n    #{two}\nA\n three\\n\n B\n"),
            "(assign \"=\" (name \"x\") (binary \"+\" (concat (literal string \"one\\n  \") (call (name \"two\")) "
            "(literal string \"\\n\")) (literal string \" three\\\\n\\n\")))");
}

TEST(Ruby, Calls) {
  EXPECT_EQ(ruby("f 1, k: 2, 'x' => 3"),
            R"((expression (call (name "f") (literal integer "1") (keyword "k" (literal integer "2")) )"
            R"((map (entry "x" (literal integer "3"))))))");
  EXPECT_EQ(ruby("A::B.new(1)"), R"((expression (new :(typename "A.B") (literal integer "1"))))");
  EXPECT_EQ(ruby("k = A\nk.new(1)").substr(35), R"((expression (call (name "k") (literal integer "1"))))");
  EXPECT_EQ(ruby("a.send(:b, 1)"), R"((expression (call (member "b" (call (name "a"))) (literal integer "1"))))");
  EXPECT_EQ(ruby("f(*a, **b)"),
            R"((expression (call (name "f") (spread (call (name "a"))) (spread "**" (call (name "b"))))))");
  EXPECT_EQ(ruby("a[1, 2]"),
            R"((expression (call (member "slice" (call (name "a"))) (literal integer "1") (literal integer "2"))))");
  EXPECT_EQ(ruby("a[1..-1]"), R"((expression (slice (call (name "a")) (literal integer "1") -)))");
  EXPECT_EQ(ruby("a[0...4]"), R"((expression (slice (call (name "a")) (literal integer "0") (literal integer "4"))))");
  EXPECT_EQ(ruby("Object.const_get('A::B')"), R"((expression (member "B" (name "A"))))");
  EXPECT_EQ(ruby("['00'].pack('H*')"),
            R"((expression (call (member "pack_one" (name "Array")) (literal string "00") (literal string "H*"))))");
  EXPECT_EQ(ruby("a.dig(:b, :c)"),
            R"((expression (index (index (call (name "a")) (literal string "b")) (literal string "c"))))");
}

TEST(Ruby, ABlockIsTheLastArgument) {
  EXPECT_EQ(ruby("a.map { |x| x + 1 }"),
            "(expression (call (member \"map\" (call (name \"a\"))) (lambda (function this-around (parameter \"x\")\n"
            "  (block\n    (return (binary \"+\" (name \"x\") (literal integer \"1\"))))))))");
  EXPECT_EQ(ruby("def f = yield(1)\nf { 2 }"),
            "(function \"f\" =\"f\" (parameter \"&block\")\n  (block\n"
            "    (return (call (name \"&block\") (literal integer \"1\")))))\n"
            "(expression (call (name \"f\") (keyword \"&block\" (lambda (function this-around\n  (block\n"
            "    (return (literal integer \"2\"))))))))");
}

TEST(Ruby, IterationsAreLoops) {
  EXPECT_EQ(ruby("a.each { |x| f x }"),
            "(loop \"each\" (name \"x\") (call (name \"a\")) -\n  (block\n    (expression (call (name \"f\") (name "
            "\"x\")))))");
  EXPECT_EQ(ruby("loop { break }"), "(loop \"while\" - - -\n  (block\n    (break)))");
  EXPECT_EQ(ruby("begin; f; end while g"),
            "(loop \"do\" - (call (name \"g\")) -\n  (block\n    (expression (call (name \"f\")))))");
}

TEST(Ruby, ValuesOfStatements) {
  EXPECT_EQ(ruby("def f\n  if a then 1 else 2 end\nend"),
            "(function \"f\" =\"f\"\n  (block\n    (if (call (name \"a\"))\n      (block\n"
            "        (return (literal integer \"1\")))\n      (block\n        (return (literal integer \"2\"))))))");
  EXPECT_EQ(ruby("x = if a then 1 end"),
            "(if (call (name \"a\"))\n  (block\n    (assign \"=\" (name \"x\") (literal integer \"1\")))\n  (block\n"
            "    (assign \"=\" (name \"x\") (literal null \"\"))))");
  EXPECT_EQ(ruby("f(if a then 1 else 2 end)"),
            R"((expression (call (name "f") (cond (call (name "a")) (literal integer "1") (literal integer "2")))))");
  EXPECT_EQ(ruby("x = case a when 1, 2 then 3 else 4 end"),
            "(switch (call (name \"a\"))\n  (case (array (literal integer \"1\") (literal integer \"2\"))\n    (block\n"
            "      (assign \"=\" (name \"x\") (literal integer \"3\"))))\n  (case default (array)\n    (block\n"
            "      (assign \"=\" (name \"x\") (literal integer \"4\")))))");
}

TEST(Ruby, Errors) {
  EXPECT_EQ(ruby("begin\n  a\nrescue B => e\n  e\nensure\n  c\nend"),
            "(try\n  (block\n    (expression (call (name \"a\"))))\n  (handler \"e\" :(typename \"B\")\n    (block\n"
            "      (expression (name \"e\"))))\n  (finally\n    (block\n      (expression (call (name \"c\"))))))");
  EXPECT_EQ(
      ruby("raise A, 'b' unless c"),
      "(if (unary \"!\" (call (name \"c\")))\n  (block\n    (throw (call (name \"A\") (literal string \"b\")))))");
}

TEST(Ruby, Classes) {
  EXPECT_EQ(
      ruby("class A < B::C\n  K = 1\n  attr_reader :a\n  def initialize(a = 2, b:)\n    @a = a\n  end\n"
           "  def self.f = new(3)\nend"),
      "(type \"A\" =\"A\" (base :(typename \"B.C\"))\n  (field static const \"K\" (literal integer \"1\"))\n"
      "  (function \"a\" =\"A.a\"\n    (block\n      (return (member \"@a\" (this)))))\n"
      "  (function constructor \"A\" =\"A.initialize\" (parameter \"a\" (literal integer \"2\")) (parameter \"b\")\n"
      "    (block\n      (assign \"=\" (member \"@a\" (this)) (name \"a\"))))\n"
      "  (function static \"f\" =\"A.f\"\n    (block\n"
      "      (return (new :(typename \"A\") (literal integer \"3\"))))))");
  EXPECT_EQ(ruby("module M\n  include N\n  class << self\n    def f; @x; end\n  end\nend"),
            "(type \"M\" =\"M\" (base :(typename \"N\"))\n  (function static \"f\" =\"M.f\"\n    (block\n"
            "      (return (member \"@x\" (name \"M\"))))))\n(import \"\" =\"N\")");
}

TEST(Ruby, AWriterIsCalled) {
  EXPECT_EQ(ruby("class A\n  def k=(v)\n    @k = v\n  end\nend\na.k = 1").substr(121),
            "(expression (call (member \"k=\" (call (name \"a\"))) (literal integer \"1\")))\n"
            "(assign \"=\" (member \"k\" (call (name \"a\"))) (literal integer \"1\"))");
}

TEST(Ruby, RangesAndWhatIsSetByText) {
  EXPECT_EQ(
      ruby("(1..4).to_a"),
      "(expression (call (member \"numbers\" (name \"Range\")) (literal integer \"1\") (binary \"+\" (literal integer "
      "\"4\") (literal integer \"1\"))))");
  EXPECT_EQ(ruby("Array.new(4) { 3 }").find("(new"), std::string::npos);
  EXPECT_EQ(ruby("x = 1\nx.public_send(\"#{y}=\", 3)"),
            "(assign \"=\" (name \"x\") (literal integer \"1\"))\n(expression\n  (assign \"=\" (index (name \"x\") "
            "(call (name "
            "\"y\"))) (literal integer \"3\")))");
}

TEST(Ruby, WhatIsNotUnderstoodIsStillLowered) {
  Parsed parsed = parse_as(Language::kRuby, "def f(\n  a = ) b(1\nend\nc(2)");
  EXPECT_FALSE(parsed.unit.errors.empty());
  EXPECT_TRUE(well_formed(parsed.unit));
}

TEST(Ruby, DeepNestingEnds) {
  for (std::string_view one : {"(", "[", "f(", "if a\n", "{ a: ", "def f\n", "class A\n", "->(x) { ", "\"#{"}) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += one;
    Parsed parsed = parse_as(Language::kRuby, text);
    EXPECT_TRUE(well_formed(parsed.unit)) << one;
  }
}

}  // namespace
}  // namespace vitrine::source
