#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source {
namespace {

std::string js(std::string_view text) {
  return dump_of(Language::kJavaScript, text);
}
std::string ts(std::string_view text) {
  return dump_of(Language::kTypeScript, text);
}
// An expression statement without its wrapping.
std::string value(std::string_view text) {
  std::string all = js(text);
  constexpr std::string_view kWrap = "(expression ";
  return all.starts_with(kWrap) ? all.substr(kWrap.size(), all.size() - kWrap.size() - 1) : all;
}

TEST(JavaScript, EachNameIsKnownToSomeGrammar) {
  auto has = [](Language language, const std::string& name) {
    const std::vector<std::string>& unknown = javascript::grammar(language).unknown_names();
    return std::find(unknown.begin(), unknown.end(), name) == unknown.end();
  };
  for (const std::string& name : javascript::grammar(Language::kJavaScript).unknown_names()) {
    EXPECT_TRUE(has(Language::kTypeScript, name) || has(Language::kTsx, name)) << name;
  }
}

TEST(JavaScript, Imports) {
  EXPECT_EQ(js("import c from 'node:crypto'"), R"((import "c" ="node:crypto"))");
  EXPECT_EQ(js("import * as c from 'm'"), R"((import "c" ="m"))");
  EXPECT_EQ(js("import {a, b as c, default as d} from '@x/y'"),
            "(import \"a\" =\"@x/y.a\")\n(import \"c\" =\"@x/y.b\")\n(import \"d\" =\"@x/y\")");
  EXPECT_EQ(js("import 'm'"), R"((expression (require ="m")))");
  EXPECT_EQ(js("const c = require('crypto')"), R"((declare const "c" (require ="crypto")))");
  EXPECT_EQ(js("require(x)"), R"((expression (call (name "require") (name "x"))))");
  EXPECT_EQ(js("await import(`m`)"), R"((expression (unary "await" (require ="m"))))");
  EXPECT_EQ(js("var c = __importStar(require('m'))"), R"((declare "c" (require ="m")))");
  EXPECT_EQ(ts("import m = require('m')"), R"((import "m" ="m"))");
  EXPECT_EQ(ts("import a = B.C"), R"((declare const "a" (member "C" (name "B"))))");
  EXPECT_EQ(ts("import type { T } from 'm'"), R"((import "T" ="m.T"))");
}

TEST(JavaScript, ABundlesRequestsForOutsideModulesAreImports) {
  auto imports = [](std::string_view text) {
    std::string all = js(text);
    size_t count = 0;
    for (size_t at = 0; (at = all.find("(require =\"m\")", at)) != std::string::npos; ++at) ++count;
    return count;
  };
  // The module's own import, and each request for it.
  EXPECT_EQ(imports("run([function(e,t,n){n(1).f(n(2))},function(e,t){e.exports=require('m')}])"), 2u);
  EXPECT_EQ(imports("var t={7:(e,t,n)=>{'use strict';var a=n(9);a.f()},9:e=>{'use strict';e.exports=require('m')}}"),
            2u);
  EXPECT_EQ(imports("run({1:[function(e,t,n){e('m').f(e('./a'))},{m:2,'./b':3}]})"), 1u);
  // A nested function's own parameter of that name, a table of other functions, a module that does more.
  EXPECT_EQ(imports("run([function(e,t,n){function g(n){n(1)}},function(e,t){e.exports=require('m')}])"), 1u);
  EXPECT_EQ(imports("var t={a:function(e,t,n){n('b')},b:function(e){return e}}"), 0u);
  EXPECT_EQ(imports("run([function(e,t,n){n(1)},function(e,t){e.exports=require('m');e.exports=3}])"), 1u);
}

TEST(JavaScript, AFunctionGoesByWhatItIsGivenTo) {
  auto has = [](std::string_view text, std::string_view name) {
    std::string lowered = js(text);
    return lowered.find("(function =\"" + std::string(name) + "\"") != std::string::npos ||
           lowered.find("(function this-around =\"" + std::string(name) + "\"") != std::string::npos;
  };
  EXPECT_TRUE(has("module.exports = box.seal = function (a) {}", "seal"));
  EXPECT_TRUE(has("var o = {open: (a) => a}", "open"));
  EXPECT_TRUE(has("class A { close = () => 1 }", "close"));
  EXPECT_FALSE(has("module.exports = function (a) {}", "exports"));
  EXPECT_FALSE(has("x.seal = function own(a) {}", "seal"));
}

TEST(JavaScript, Exports) {
  EXPECT_EQ(js("export const a = 1"), R"((declare const "a" (literal integer "1")))");
  EXPECT_EQ(js("export {a as b}"), R"((assign "=" (member "b" (name "exports")) (name "a")))");
  EXPECT_EQ(js("export {a as b} from 'm'"),
            R"((assign "=" (member "b" (name "exports")) (member "a" (require ="m"))))");
  EXPECT_EQ(js("export * from 'm'"), R"((assign "=" (member "*" (name "exports")) (require ="m")))");
  EXPECT_EQ(js("export * as n from 'm'"), R"((assign "=" (member "n" (name "exports")) (require ="m")))");
  EXPECT_EQ(js("export default f()"), R"((assign "=" (member "default" (name "exports")) (call (name "f"))))");
  EXPECT_EQ(js("export default function f() {}"),
            "(function \"f\" =\"f\"\n  (block))\n(assign \"=\" (member \"default\" (name \"exports\")) (name \"f\"))");
  EXPECT_EQ(js("module.exports = {a}"),
            R"((assign "=" (member "exports" (name "module")) (map (entry "a" (name "a")))))");
  EXPECT_EQ(ts("export = f"), R"((assign "=" (member "exports" (name "module")) (name "f")))");
}

TEST(JavaScript, Destructuring) {
  EXPECT_EQ(js("const {a, b: c, d = 1} = f"),
            "(declare const \"a\" (member \"a\" (name \"f\")))\n(declare const \"c\" (member \"b\" (name \"f\")))\n"
            "(declare const \"d\" (binary \"??\" (member \"d\" (name \"f\")) (literal integer \"1\")))");
  EXPECT_EQ(js("let [a, , b = 2, ...r] = f"),
            "(declare \"a\" (index (name \"f\") (literal integer \"0\")))\n"
            "(declare \"b\" (binary \"??\" (index (name \"f\") (literal integer \"2\")) (literal integer \"2\")))\n"
            "(declare \"r\" (slice (name \"f\") (literal integer \"3\") -))");
  EXPECT_EQ(js("const {a: {b: [c]}, ...r} = f"),
            "(declare const \"c\" (index (member \"b\" (member \"a\" (name \"f\"))) (literal integer \"0\")))\n"
            "(declare const \"r\" (map (spread (name \"f\")) (entry \"a\" (literal null \"\"))))");
  EXPECT_EQ(js("[a, x.b] = [x.b, a]"),
            "(declare \"@0\" (array (member \"b\" (name \"x\")) (name \"a\")))\n"
            "(assign \"=\" (name \"a\") (index (name \"@0\") (literal integer \"0\")))\n"
            "(assign \"=\" (member \"b\" (name \"x\")) (index (name \"@0\") (literal integer \"1\")))");
  EXPECT_EQ(js("function f({a}, [b] = []) {}"),
            "(function \"f\" =\"f\" (parameter \"@11\") (parameter \"@16\" (array))\n  (block\n"
            "    (declare \"a\" (member \"a\" (name \"@11\")))\n    (declare \"b\" (index (name \"@16\") (literal "
            "integer \"0\")))))");
  EXPECT_EQ(js("for (const [k] of m) f(k)"),
            "(loop \"each\"\n  (declare \"@11\") (name \"m\") -\n  (block\n    (declare const \"k\" (index (name "
            "\"@11\") (literal integer \"0\")))\n"
            "    (expression (call (name \"f\") (name \"k\")))))");
}

TEST(JavaScript, DestructuredNamesShareTheirSource) {
  Unit unit = parse_as(Language::kJavaScript, "const {a, b} = f()").unit;
  auto source = [&](uint32_t n) { return unit.child(unit.child(unit.child(unit.root, n), 0), 0); };
  EXPECT_EQ(source(0), source(1));
}

TEST(JavaScript, VarBelongsToItsFunction) {
  EXPECT_EQ(js("function f() { if (x) { var a = 1; } return a }"),
            "(function \"f\" =\"f\"\n  (block\n    (declare \"a\")\n    (if (name \"x\")\n      (block\n"
            "        (assign \"=\" (name \"a\") (literal integer \"1\"))))\n    (return (name \"a\"))))");
  EXPECT_EQ(js("if (x) { let a = 1; }"), "(if (name \"x\")\n  (block\n    (declare \"a\" (literal integer \"1\"))))");
}

TEST(JavaScript, Numbers) {
  EXPECT_EQ(value("0xff"), R"((literal integer "255"))");
  EXPECT_EQ(value("0b11"), R"((literal integer "3"))");
  EXPECT_EQ(value("0o17"), R"((literal integer "15"))");
  EXPECT_EQ(value("017"), R"((literal integer "15"))");
  EXPECT_EQ(value("089"), R"((literal integer "89"))");
  EXPECT_EQ(value("1_000"), R"((literal integer "1000"))");
  EXPECT_EQ(value("1e5"), R"((literal integer "100000"))");
  EXPECT_EQ(value("1.50e3"), R"((literal integer "1500"))");
  EXPECT_EQ(value("2.0"), R"((literal integer "2"))");
  EXPECT_EQ(value("2.5"), R"((literal float "2.5"))");
  EXPECT_EQ(value("1e-3"), R"((literal float "1e-3"))");
  EXPECT_EQ(value("0xffffffffffffffffn"), R"((literal integer "0xffffffffffffffff"))");
}

TEST(JavaScript, Strings) {
  EXPECT_EQ(value(R"('a\n\x41\u{42}\u0043\'')"), "(literal string \"a\\nABC'\")");
  EXPECT_EQ(value(R"("\ud83d\ude00")"), "(literal string \"😀\")");
  EXPECT_EQ(value("'a\\\nb'"), R"((literal string "ab"))");
  EXPECT_EQ(value("`a b`"), R"((literal string "a b"))");
  EXPECT_EQ(
      value("`aes-${n * 8}-${m}`"),
      R"((concat (literal string "aes-") (binary "*" (name "n") (literal integer "8")) (literal string "-") (name "m")))");
  EXPECT_EQ(value("t`a${b}`"), R"((call (name "t") (concat (literal string "a") (name "b"))))");
  EXPECT_EQ(value("/a/g"), R"((new :(typename "RegExp") (literal string "a") (literal string "g")))");
}

TEST(JavaScript, Expressions) {
  EXPECT_EQ(value("a?.b?.[0]?.(1)"),
            R"((call (index (member "b" (name "a")) (literal integer "0")) (literal integer "1")))");
  EXPECT_EQ(value("a['b']"), R"((member "b" (name "a")))");
  EXPECT_EQ(value("a['b-c']"), R"((index (name "a") (literal string "b-c")))");
  EXPECT_EQ(value("new A.B(1, ...c)"), R"((new :(typename "A.B") (literal integer "1") (spread (name "c"))))");
  EXPECT_EQ(value("new (f())"), R"((new :(typename (call (name "f")))))");
  EXPECT_EQ(value("(0, a.b)('x')"), R"((call (member "b" (name "a")) (literal string "x")))");
  EXPECT_EQ(value("f((a(), b))"),
            R"((call (name "f") (index (array (call (name "a")) (name "b")) (literal integer "1"))))");
  EXPECT_EQ(value("a === b || c !== d"),
            R"((binary "||" (binary "==" (name "a") (name "b")) (binary "!=" (name "c") (name "d"))))");
  EXPECT_EQ(value("!0"), R"((literal boolean "true"))");
  EXPECT_EQ(value("void 0"), R"((literal null ""))");
  EXPECT_EQ(value("i++"), R"((unary "p++" (name "i")))");
  EXPECT_EQ(value("--i"), R"((unary "--" (name "i")))");
  EXPECT_EQ(value("[a ? b : c]"), R"((array (cond (name "a") (name "b") (name "c"))))");
  EXPECT_EQ(value("[1, , 2]"), R"((array (literal integer "1") (literal null "") (literal integer "2")))");
  EXPECT_EQ(
      js("({a: 1, 'b-c': 2, [d]: 3, ['e']: 4, f, ...g, 5: 6})"),
      R"((expression (map (entry "a" (literal integer "1")) (entry "b-c" (literal integer "2")) (entry (literal integer "3") (name "d")) (entry "e" (literal integer "4")) (entry "f" (name "f")) (spread (name "g")) (entry "5" (literal integer "6")))))");
  EXPECT_EQ(js("x = y = 1"),
            "(assign \"=\" (name \"y\") (literal integer \"1\"))\n(assign \"=\" (name \"x\") (literal integer \"1\"))");
  EXPECT_EQ(js("a(), b.c = 2"),
            "(expression (call (name \"a\")))\n(assign \"=\" (member \"c\" (name \"b\")) (literal integer \"2\"))");
}

TEST(JavaScript, Functions) {
  EXPECT_EQ(js("const f = async (a, b = 1, ...c) => a"),
            "(declare const \"f\" (lambda (function this-around =\"f\" (parameter \"a\") (parameter \"b\" (literal "
            "integer \"1\")) "
            "(parameter variadic \"c\")\n"
            "  (block\n    (return (name \"a\"))))))");
  EXPECT_EQ(js("x => { y }"),
            "(expression (lambda (function this-around (parameter \"x\")\n  (block\n    (expression (name \"y\"))))))");
  EXPECT_EQ(js("function* g() { yield 1 }"),
            "(function \"g\" =\"g\"\n  (block\n    (expression (unary \"yield\" (literal integer \"1\")))))");
  EXPECT_EQ(js("function f() { return a(), b }"),
            "(function \"f\" =\"f\"\n  (block\n    (expression (call (name \"a\")))\n    (return (name \"b\"))))");
  EXPECT_EQ(js("(function(e){ e.f() })(this)"),
            "(expression (call (lambda (function (parameter \"e\")\n  (block\n    (expression (call (member \"f\" "
            "(name \"e\"))))))) (this)))");
}

TEST(JavaScript, Classes) {
  EXPECT_EQ(
      js("class A extends b.C { #k = 1; static s = 2; constructor(x) { super(x); this.x = x } static m() {} static { "
         "f() } }"),
      "(type \"A\" =\"A\" (base :(typename \"b.C\"))\n  (field own \"#k\" (literal integer \"1\"))\n  (field static "
      "\"s\" "
      "(literal integer \"2\"))\n"
      "  (function constructor \"constructor\" =\"A.constructor\" (parameter \"x\")\n    (block\n      (expression "
      "(call (super) (name \"x\")))\n"
      "      (assign \"=\" (member \"x\" (this)) (name \"x\"))))\n  (function static \"m\" =\"A.m\"\n    (block))\n"
      "  (block\n    (expression (call (name \"f\")))))");
  EXPECT_EQ(js("const A = class { m() {} }"), "(type \"A\" =\"A\"\n  (function \"m\" =\"A.m\"\n    (block)))");
  EXPECT_EQ(js("exports.A = class A {}"),
            "(type \"A\" =\"A\")\n(assign \"=\" (member \"A\" (name \"exports\")) (name \"A\"))");
}

TEST(JavaScript, ControlFlow) {
  EXPECT_EQ(js("switch (x) { case 1: case 2: f(); break; case 3: g(); default: h() }"),
            "(switch (name \"x\")\n  (case (array (literal integer \"1\") (literal integer \"2\"))\n    (block\n      "
            "(expression (call (name \"f\")))\n      (break)))\n"
            "  (case falls (array (literal integer \"3\"))\n    (block\n      (expression (call (name \"g\")))))\n"
            "  (case default (array)\n    (block\n      (expression (call (name \"h\"))))))");
  EXPECT_EQ(js("for (let i = 0; i < 3; i++) f()"),
            "(loop \"for\"\n  (declare \"i\" (literal integer \"0\")) (binary \"<\" (name \"i\") (literal integer "
            "\"3\")) (unary \"p++\" (name \"i\"))\n"
            "  (block\n    (expression (call (name \"f\")))))");
  EXPECT_EQ(js("for (;;) {}"), "(loop \"for\" - - -\n  (block))");
  EXPECT_EQ(
      js("for (const k in o) {}"),
      "(loop \"each\"\n  (declare const \"k\") (call (member \"keys\" (name \"Object\")) (name \"o\")) -\n  (block))");
  EXPECT_EQ(js("do f(); while (x)"), "(loop \"do\" - (name \"x\") -\n  (block\n    (expression (call (name \"f\")))))");
  EXPECT_EQ(
      js("try { a } catch { b } finally { c }"),
      "(try\n  (block\n    (expression (name \"a\")))\n  (handler\n    (block\n      (expression (name \"b\"))))\n"
      "  (finally\n    (block\n      (expression (name \"c\")))))");
  EXPECT_EQ(js("l: while (a) { break l; continue l }"),
            "(loop \"while\" - (name \"a\") -\n  (block\n    (block\n      (break \"l\")\n      (break \"l@next\"))\n"
            "    (block \"l@next\")))\n(block \"l\")");
}

TEST(TypeScript, Types) {
  EXPECT_EQ(ts("let a: Map<string, a.B[]> | undefined = f()"),
            R"((declare "a" :(typename "Map" (typename "string") (typename [] "a.B")) (call (name "f"))))");
  EXPECT_EQ(ts("x = y as T"), R"((assign "=" (name "x") (cast :(typename "T") (name "y"))))");
  EXPECT_EQ(ts("x = <T>y!"), R"((assign "=" (name "x") (cast :(typename "T") (name "y"))))");
  EXPECT_EQ(ts("x = [1] as const"), R"((assign "=" (name "x") (array (literal integer "1"))))");
  EXPECT_EQ(
      ts("x = await f<T>(1)"),
      R"((assign "=" (name "x") (unary "await" (call :(typename (typename "T")) (name "f") (literal integer "1")))))");
  EXPECT_EQ(ts("type A = { b: string }"), "");
}

TEST(TypeScript, Declarations) {
  EXPECT_EQ(
      ts("enum E { A, B = 4, C, D = 'd' }"),
      "(type enum \"E\" =\"E\"\n  (field static const \"A\" (literal integer \"0\"))\n  (field static const \"B\" "
      "(literal integer \"4\"))\n"
      "  (field static const \"C\" (literal integer \"5\"))\n  (field static const \"D\" (literal string \"d\")))");
  EXPECT_EQ(ts("interface I extends J { m(a: T): void; p?: string }"),
            "(type interface \"I\" =\"I\" (base :(typename \"J\"))\n  (function no-body abstract \"m\" =\"I.m\" "
            ":(typename \"void\") (parameter \"a\" :(typename \"T\"))\n    (block))\n"
            "  (field \"p\" :(typename \"string\")))");
  EXPECT_EQ(ts("namespace N { export function f() {} }"),
            "(function \"f\" =\"N.f\"\n  (block))\n(declare const \"N\" (map (entry \"f\" (name \"f\"))))");
  EXPECT_EQ(
      ts("class A { constructor(private k: T) { f() } }"),
      "(type \"A\" =\"A\"\n  (field \"k\" :(typename \"T\"))\n  (function constructor \"constructor\" "
      "=\"A.constructor\" (parameter \"k\" :(typename \"T\"))\n"
      "    (block\n      (assign \"=\" (member \"k\" (this)) (name \"k\"))\n      (expression (call (name \"f\"))))))");
  EXPECT_EQ(ts("@D({a: 1}) export class A { @F() m(): void {} }"),
            "(type \"A\" =\"A\" @(annotation \"D\" (map (entry \"a\" (literal integer \"1\"))))\n"
            "  (block\n    (expression (map (entry \"a\" (literal integer \"1\")))))\n"
            "  (function \"m\" =\"A.m\" :(typename \"void\") @(annotation \"F\")\n    (block)))");
  EXPECT_EQ(ts("function f(a: string): void;"),
            "(function no-body \"f\" =\"f\" :(typename \"void\") (parameter \"a\" :(typename \"string\"))\n  (block))");
}

TEST(Tsx, ValuesInsideOfElementsAreSeen) {
  std::string all = dump_of(Language::kTsx, "const e = <A b={f(1)} c='d'>t {g()}</A>");
  EXPECT_NE(all.find(R"((call (name "f") (literal integer "1")))"), std::string::npos) << all;
  EXPECT_NE(all.find(R"((call (name "g")))"), std::string::npos) << all;
}

TEST(JavaScript, PositionsAreExact) {
  std::string_view text = "/* é */ const h = c.createHash( 'md5' );";
  Unit unit = parse_as(Language::kJavaScript, text).unit;
  EXPECT_EQ(source_of(unit, text, NodeKind::kCall), "c.createHash( 'md5' )");
  EXPECT_EQ(source_of(unit, text, NodeKind::kLiteral), "'md5'");
  EXPECT_EQ(source_of(unit, text, NodeKind::kMember), "c.createHash");
  EXPECT_EQ(source_of(unit, text, NodeKind::kDeclare), "h = c.createHash( 'md5' )");
}

TEST(JavaScript, BrokenCodeKeepsItsCalls) {
  Parsed parsed = parse_as(Language::kJavaScript, "f(1);\nlet = ] g(2);\nh(3);\n");
  EXPECT_TRUE(well_formed(parsed.unit));
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string all = dump(parsed.unit, parsed.unit.root);
  EXPECT_NE(all.find(R"((call (name "f") (literal integer "1")))"), std::string::npos) << all;
  EXPECT_NE(all.find(R"((call (name "g") (literal integer "2")))"), std::string::npos) << all;
  EXPECT_NE(all.find(R"((call (name "h") (literal integer "3")))"), std::string::npos) << all;
}

TEST(JavaScript, ErrorsInsideOfWhatIsUnderstoodAreLowered) {
  std::string all = js("x = g(1)\ny = k.md5('a') ) ?\nz = h(2)\n");
  for (std::string_view name : {"\"g\"", "\"md5\"", "\"h\""}) EXPECT_NE(all.find(name), std::string::npos) << all;
}

TEST(JavaScript, AnyNestingIsBounded) {
  for (std::string_view piece : {"(", "[", "{", "f(", "!", "a=>", "if(x)", "`${", "x?", "new ", "{a:", "<A>",
                                 "class{a=", "a<", "x?y:", "async ", "await ", "a<b,(", "else "}) {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += piece;
    for (Language language : {Language::kJavaScript, Language::kTypeScript}) {
      Parsed parsed = parse_as(language, text, {.parse_timeout_us = 200'000});
      EXPECT_TRUE(well_formed(parsed.unit)) << piece;
      EXPECT_TRUE(parsed.truncated || !parsed.unit.errors.empty()) << piece;
    }
  }
  std::string balanced = std::string(100'000, '[') + "1" + std::string(100'000, ']');
  Parsed parsed = parse_as(Language::kJavaScript, balanced);
  EXPECT_TRUE(parsed.truncated);
  EXPECT_TRUE(well_formed(parsed.unit));
}

TEST(JavaScript, OneLongLine) {
  std::string text = "var t=[";
  while (text.size() < 2'500'000) text += "1,";
  text += "0];";
  while (text.size() < 5'000'000) text += "f(t[1],'a');";
  Parsed parsed = parse_as(Language::kJavaScript, text, {.parse_timeout_us = 60'000'000});
  EXPECT_FALSE(parsed.truncated);
  EXPECT_TRUE(parsed.unit.errors.empty());
  EXPECT_GT(parsed.unit.child_count(parsed.unit.root), 200'000U);
}

TEST(JavaScript, NothingAndNonsense) {
  EXPECT_EQ(js(""), "");
  EXPECT_EQ(js("#!/usr/bin/node\nf()"), R"((expression (call (name "f"))))");
  EXPECT_TRUE(well_formed(parse_as(Language::kJavaScript, std::string_view("\0\xff\xfe'`${", 7)).unit));
}

TEST(JavaScript, WhatIsMissingIsAnError) {
  Parsed parsed = parse_as(Language::kJavaScript, "if (x { f() }\nfoo(bar;\nlet y = [1, 2;\n");
  EXPECT_TRUE(well_formed(parsed.unit));
  ASSERT_EQ(parsed.unit.errors.size(), 3U);
  EXPECT_EQ(parsed.unit.line(parsed.unit.errors[0].begin), 1U);
  EXPECT_EQ(parsed.unit.line(parsed.unit.errors[1].begin), 2U);
  EXPECT_EQ(parsed.unit.line(parsed.unit.errors[2].begin), 3U);
  EXPECT_TRUE(parse_as(Language::kJavaScript, "let a = 1\nlet b = 2\nfor (;;) f()").unit.errors.empty());
}

TEST(TypeScript, ComparisonsWithoutEndAreNotParsed) {
  for (std::string_view piece : {"a<b,", "a<(b),", "a<b|"}) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += piece;
    auto before = std::chrono::steady_clock::now();
    Parsed parsed = parse_as(Language::kTypeScript, text);
    EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(5)) << piece;
    EXPECT_TRUE(parsed.truncated);
    EXPECT_TRUE(well_formed(parsed.unit));
  }
  std::string fine = "let s = [";
  for (int i = 0; i < 3000; ++i) fine += "'a<b', /* c<d */ f(a < b), new Map<A, B>(), ";
  fine += "];\n";
  for (int i = 0; i < 3000; ++i) fine += "for (let i = 0; i < n; ++i) x = i < 3; // <\n";
  Parsed parsed = parse_as(Language::kTypeScript, fine, {.parse_timeout_us = 60'000'000});
  EXPECT_FALSE(parsed.truncated);
  EXPECT_TRUE(parsed.unit.errors.empty());
}

}  // namespace
}  // namespace vitrine::source
