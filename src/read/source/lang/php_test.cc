#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/lang/php_lowering.h"

namespace vitrine::source {
namespace {

std::string php(std::string_view text) {
  return dump_of(Language::kPhp, "<?php " + std::string(text));
}
// An expression statement without its wrapping.
std::string value(std::string_view text) {
  std::string all = php(std::string(text) + ";");
  constexpr std::string_view kWrap = "(expression ";
  return all.starts_with(kWrap) ? all.substr(kWrap.size(), all.size() - kWrap.size() - 1) : all;
}

TEST(Php, EachNameIsKnownToTheGrammar) {
  for (const std::string& name : php::grammar().unknown_names()) ADD_FAILURE() << name;
}

TEST(Php, NamesLeadFromTheRoot) {
  EXPECT_EQ(php("use A\\B; use A\\{C, D as E}; use function A\\f;"),
            "(import \"B\" =\"A.B\")\n(import \"C\" =\"A.C\")\n(import \"E\" =\"A.D\")\n(import \"f\" =\"A.f\")");
  EXPECT_EQ(value("\\A\\B::c()"), R"((call (member "c" (member "B" (name "A")))))");
  EXPECT_EQ(value("\\strlen($a)"), R"((call (name "strlen") (name "$a")))");
  EXPECT_EQ(value("new \\A\\B(1)"), R"((new :(typename "A.B") (literal integer "1")))");
  EXPECT_EQ(value("MD5($a)"), R"((call (name "md5") (name "$a")))");
  EXPECT_EQ(php("function MyOwn() {} MyOwn();"),
            "(function \"MyOwn\" =\"MyOwn\"\n  (block))\n(expression (call (name \"MyOwn\")))");
  EXPECT_EQ(php("namespace A\\B; class C { function d() {} }"),
            "(type \"C\" =\"A.B.C\"\n  (function \"d\" =\"A.B.C.d\"\n    (block)))");
}

TEST(Php, ClassesConstantsAndKeysByName) {
  EXPECT_EQ(value("new $a(1)"), R"((call (name "instance_of") (name "$a") (literal integer "1")))");
  EXPECT_EQ(value("constant('A')"), R"((name "A"))");
  EXPECT_EQ(value("constant('\\B\\C::A')"), R"((member "A" (name "C")))");
  EXPECT_EQ(value("constant($a)"), R"((call (name "constant") (name "$a")))");
  EXPECT_EQ(value("yield $a"), R"((unary "yield" (name "$a")))");
  EXPECT_EQ(value("yield from $a"), R"((unary "yield from" (name "$a")))");
  EXPECT_EQ(value("yield 'a' => $b"), R"((unary "yield from" (map (entry "a" (name "$b")))))");
}

TEST(Php, Texts) {
  EXPECT_EQ(value(R"('a\'b\n')"), R"((literal string "a'b\\n"))");
  EXPECT_EQ(value(R"("a\x41\101\u{42}\q")"), R"((literal string "aAAB\\q"))");
  EXPECT_EQ(
      value(R"("a{$b}c$d[e]")"),
      R"((concat (literal string "a") (name "$b") (literal string "c") (index (name "$d") (literal string "e"))))");
  EXPECT_EQ(value("$a . 'b' . $c"), R"((concat (name "$a") (literal string "b") (name "$c")))");
  EXPECT_EQ(value("<<<X\n  a\n    $b\n  X"), R"((concat (literal string "a\n  ") (name "$b")))");
  EXPECT_EQ(value("<<<'X'\n  a$b\n  X"), R"((literal string "a$b"))");
  EXPECT_EQ(php("$a .= 'b';"), R"((assign "=" (name "$a") (concat (name "$a") (literal string "b"))))");
}

TEST(Php, Expressions) {
  EXPECT_EQ(value("0x1F"), R"((literal integer "31"))");
  EXPECT_EQ(value("$a === null"), R"((binary "==" (name "$a") (literal null "")))");
  EXPECT_EQ(value("$a ?: 1"), R"((cond (name "$a") (name "$a") (literal integer "1")))");
  EXPECT_EQ(value("$a ?? 1"), R"((binary "??" (name "$a") (literal integer "1")))");
  EXPECT_EQ(value("match($a) {1, 2 => 'x', default => 'y'}"),
            R"((cond (binary "||" (binary "==" (name "$a") (literal integer "1")) (binary "==" (name "$a") )"
            R"((literal integer "2"))) (literal string "x") (literal string "y")))");
  EXPECT_EQ(value("['a' => 1, 2]"), R"((map (entry "a" (literal integer "1")) (entry "0" (literal integer "2"))))");
  EXPECT_EQ(value("array(1, ...$a)"), R"((array (literal integer "1") (spread (name "$a"))))");
  EXPECT_EQ(value("f(n: 1)"), R"((call (name "f") (keyword "n" (literal integer "1"))))");
  EXPECT_EQ(value("$a?->b['c']"), R"((index (member "b" (name "$a")) (literal string "c")))");
  EXPECT_EQ(value("fn($x) => $x"),
            "(lambda (function this-around (parameter \"$x\")\n  (block\n    (return (name \"$x\")))))");
  EXPECT_EQ(php("function f($a = 1) {} f(a: 2);"),
            "(function \"f\" =\"f\" (parameter \"$a\" (literal integer \"1\"))\n  (block))\n"
            "(expression (call (name \"f\") (keyword \"$a\" (literal integer \"2\"))))");
}

TEST(Php, Statements) {
  EXPECT_EQ(php("define('K', 1); const L = 2;"),
            "(declare const \"K\" (literal integer \"1\"))\n(declare const \"L\" (literal integer \"2\"))");
  EXPECT_EQ(
      php("[$a, 'k' => $b] = $c;"),
      "(declare \"@6\" (name \"$c\"))\n(assign \"=\" (name \"$a\") (index (name \"@6\") (literal integer \"0\")))\n"
      "(assign \"=\" (name \"$b\") (index (name \"@6\") (literal string \"k\")))");
  EXPECT_EQ(
      php("foreach ($a as $b) f();"),
      "(loop \"each\" (name \"$b\") (call (name \"array_values\") (name \"$a\")) -\n  (block\n    (expression (call "
      "(name \"f\")))))");
  EXPECT_EQ(php("$a[] = 1;"), R"((expression (call (name "array_push") (name "$a") (literal integer "1"))))");
  EXPECT_EQ(php("if ($a): f(); elseif ($b): g(); else: h(); endif;"),
            php("if ($a) {f();} elseif ($b) {g();} else {h();}"));
  EXPECT_EQ(php("switch ($a) {case 1: case 2: f(); break; default: g();}"),
            "(switch (name \"$a\")\n  (case (array (literal integer \"1\") (literal integer \"2\"))\n    (block\n      "
            "(expression (call (name \"f\")))\n      (break)))\n  (case default (array)\n    (block\n      (expression "
            "(call (name \"g\"))))))");
}

TEST(Php, Classes) {
  EXPECT_EQ(
      php("class A extends B { const C = 1; private $d = 2; static $e; function __construct(private string $f) {} "
          "function g() { return self::C . $this->d; } }"),
      "(type \"A\" =\"A\" (base :(typename \"B\"))\n  (field static const \"C\" (literal integer \"1\"))\n"
      "  (field own \"d\" (literal integer \"2\"))\n  (field static \"e\")\n  (field own \"f\" :(typename "
      "\"string\"))\n"
      "  (function constructor \"__construct\" =\"A.__construct\" (parameter \"$f\" :(typename \"string\"))\n"
      "    (block\n      (assign \"=\" (member \"f\" (this)) (name \"$f\"))))\n  (function \"g\" =\"A.g\"\n"
      "    (block\n      (return (concat (member \"C\" (name \"A\")) (member \"d\" (this)))))))");
  EXPECT_EQ(php("enum S: string { case X = 'x'; }"),
            "(type enum \"S\" =\"S\"\n  (field static const \"X\" (literal string \"x\")))");
  EXPECT_EQ(php("enum S { case X; }"),
            "(type enum \"S\" =\"S\"\n  (field static const \"X\" (literal string \"S::X\")))");
}

TEST(Php, WhatIsNotUnderstoodIsStillWalked) {
  Parsed parsed = parse_as(Language::kPhp, "<?php function f( { md5($a); ]] sha1($b);");
  EXPECT_TRUE(well_formed(parsed.unit));
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string all = dump(parsed.unit, parsed.unit.root);
  EXPECT_NE(all.find("md5"), std::string::npos) << all;
  EXPECT_NE(all.find("sha1"), std::string::npos) << all;
  EXPECT_EQ(dump_of(Language::kPhp, "static::X;"), dump_of(Language::kPhp, "static::X;"));
}

TEST(Php, DeepNestingIsBounded) {
  for (std::string open : {"(", "[", "f(", "-", "if (1) ", "fn() => "}) {
    std::string text = "<?php ";
    for (int i = 0; i < 20000; ++i) text += open;
    EXPECT_TRUE(well_formed(parse_as(Language::kPhp, text).unit)) << open;
  }
  std::string sum = "<?php $a";
  for (int i = 0; i < 1000; ++i) sum += " . $a";
  EXPECT_TRUE(well_formed(parse_as(Language::kPhp, sum + ";").unit));
}

TEST(Php, OneNameForAnother) {
  EXPECT_EQ(php("function f() { $a = &$b['c']; $a = 1; }"),
            "(function \"f\" =\"f\"\n  (block\n    (assign \"=\" (index (name \"$b\") (literal string \"c\")) (literal "
            "integer \"1\"))))");
  // In a branch it may be another.
  EXPECT_EQ(php("function f() { if ($x) { $a = &$b; } $a = 1; }").find("(assign \"=\" (name \"$b\")"),
            std::string::npos);
  EXPECT_EQ(php("function f() { return $GLOBALS['k']; }"),
            "(function \"f\" =\"f\"\n  (block (unknown \"global\" (name \"$k\"))\n    (return (name \"$k\"))))");
  EXPECT_EQ(php("function f($k) { return $GLOBALS['k'] . $k; }").find("global"), std::string::npos);
  EXPECT_EQ(php("a: $x = 1; goto a;"),
            "(block \"a\")\n(assign \"=\" (name \"$x\") (literal integer \"1\"))\n(break \"a\")");
}

}  // namespace
}  // namespace vitrine::source
