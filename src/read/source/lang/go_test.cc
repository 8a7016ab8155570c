#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kGo, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kGo, text);
}

std::string body(std::string_view statements) {
  return dump_of("package p\nfunc m() {\n" + std::string(statements) + "\n}\n");
}

TEST(Go, PackageAndImports) {
  std::string out = dump_of(
      "package shop\nimport \"fmt\"\nimport (\n\t\"example.org/a/tools\"\n\to \"example.org/other\"\n\t. "
      "\"example.org/dots\"\n\t_ \"example.org/effects\"\n\t\"example.org/lib/v3\"\n\t`gopkg.in/thing.v2`\n)\n");
  EXPECT_THAT(out, HasSubstr("(module \"shop\""));
  EXPECT_THAT(out, HasSubstr("(import \"fmt\" =\"fmt\")"));
  EXPECT_THAT(out, HasSubstr("(import \"tools\" =\"example.org/a/tools\")"));
  EXPECT_THAT(out, HasSubstr("(import \"o\" =\"example.org/other\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"example.org/dots\")"));
  EXPECT_THAT(out, HasSubstr("(import \"_\" =\"example.org/effects\")"));
  EXPECT_THAT(out, HasSubstr("(import \"lib\" =\"example.org/lib/v3\")"));
  EXPECT_THAT(out, HasSubstr("(import \"thing\" =\"gopkg.in/thing.v2\")"));
}

TEST(Go, WhatABuildMustBe) {
  auto condition = [](std::string_view head) {
    const Unit unit = parse(std::string(head) + "package p\n").unit;
    return unit.conditions.empty() ? std::string() : unit.strings[unit.conditions[0].text];
  };
  EXPECT_EQ(condition("// Copyright\n\n//go:build (linux && amd64) || !purego\n// +build older\n\n"),
            "(linux && amd64) || !purego");
  EXPECT_EQ(condition("/* +build none */\n// +build linux,!cgo darwin\n//+build !appengine\n\n"),
            "((linux && !cgo) || darwin) && !appengine");
  EXPECT_EQ(condition("// go:build spaced\n"), "");
  EXPECT_EQ(condition(""), "");
}

TEST(Go, ConstantsRepeatAndCount) {
  std::string out = dump_of("package p\nconst (\n\tA = iota * 2\n\tB\n\tC, D = \"c\", 'd'\n)\nconst E uint16 = 7\n");
  EXPECT_THAT(out, HasSubstr("(declare const \"A\" (binary \"*\" (literal integer \"0\") (literal integer \"2\")))"));
  EXPECT_THAT(out, HasSubstr("(declare const \"B\" (binary \"*\" (literal integer \"1\") (literal integer \"2\")))"));
  EXPECT_THAT(out, HasSubstr("(declare const \"C\" (literal string \"c\"))"));
  EXPECT_THAT(out, HasSubstr("(declare const \"D\" (literal character \"d\"))"));
  EXPECT_THAT(out, HasSubstr("(declare const \"E\" :(typename \"uint16\") (literal integer \"7\"))"));
}

TEST(Go, Variables) {
  std::string out = dump_of("package p\nvar (\n\ta, b = 1, 2\n\tc []byte\n)\nvar d, e = f()\n");
  EXPECT_THAT(out, HasSubstr("(declare \"b\" (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"c\" :(typename [] \"byte\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"d\" (call (name \"f\")))\n  (declare \"e\")"));
}

TEST(Go, Types) {
  std::string out = dump_of(
      "package p\ntype S struct {\n\t*Base\n\tx.Y\n\ta, b int `json:\"a\"`\n\tm map[string][]byte\n}\n"
      "type I interface {\n\tDo(n int) error\n\tReader\n}\ntype K [32]byte\ntype L = S\n");
  EXPECT_THAT(out, HasSubstr("(type struct \"S\" =\"p.S\" (base :(typename * \"Base\")) (base :(typename \"x.Y\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"Y\" :(typename \"x.Y\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"a\" :(typename \"int\"))"));
  EXPECT_THAT(out,
              HasSubstr("(field \"b\" :(typename \"int\") @(annotation \"name in files\" (literal string \"a\")))"));
  EXPECT_THAT(out, HasSubstr("(field \"m\" :(typename \"map\" (typename \"string\") (typename [] \"byte\")))"));
  EXPECT_THAT(out, HasSubstr("(type interface \"I\" =\"p.I\" (base :(typename \"Reader\"))"));
  EXPECT_THAT(out, HasSubstr("(function no-body abstract \"Do\" =\"p.I.Do\" :(typename \"error\")"));
  EXPECT_THAT(out, HasSubstr("(type \"K\" =\"p.K\" (base :(typename [] \"byte\" "));
  EXPECT_THAT(out, HasSubstr("(type \"L\" =\"p.L\" (base :(typename \"S\")))"));
}

TEST(Go, TagsSayNamesAndDefaults) {
  std::string out = dump_of(
      "package p\ntype S struct {\n\tKeyBits int `yaml:\"key_bits\" json:\"size,omitempty\" envDefault:\"512\"`\n"
      "\tIn struct {\n\t\tA string `json:\"b\"`\n\t}\n\tN int `json:\"-\" default:\"many\"`\n\tO int `json`\n}\n");
  EXPECT_THAT(out, HasSubstr("@(annotation \"name in files\" (literal string \"size\"))"));
  EXPECT_THAT(out, HasSubstr("@(annotation \"default in files\" (literal integer \"512\"))"));
  EXPECT_THAT(out, HasSubstr("@(annotation \"name in files\" (keyword \"A\" (literal string \"b\")))"));
  EXPECT_THAT(out, HasSubstr("(field \"N\" :(typename \"int\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"O\" :(typename \"int\"))"));
}

TEST(Go, FlagsByAddress) {
  EXPECT_THAT(
      body("flag.IntVar(&n, \"n\", 4, \"\")"),
      HasSubstr("(assign \"=\" (name \"n\") (unary \"*\" (call (member \"Int\" (name \"flag\")) (literal string "
                "\"n\") (literal integer \"4\") (literal string \"\"))))"));
  EXPECT_THAT(body("f.IntVarP(&o.n, \"n\", \"s\", 4, \"\")"), HasSubstr("(member \"IntP\" (name \"f\"))"));
  EXPECT_THAT(body("flag.IntVar(n, \"n\", 4, \"\")"), HasSubstr("(member \"IntVar\" (name \"flag\"))"));
  EXPECT_THAT(body("flag.IntVar(&n, \"n\", 4)"), HasSubstr("(member \"IntVar\" (name \"flag\"))"));
}

TEST(Go, FunctionsAndMethods) {
  std::string out = dump_of(
      "package p\nfunc f(a, b []byte, rest ...string) (int, error) { return 1, nil }\n"
      "func (s *S[T]) m() {}\nfunc g(int, string)\nfunc h() (out []byte, err error) { return }\n");
  EXPECT_THAT(out, HasSubstr("(function \"f\" =\"p.f\" :(typename \"int\") (parameter \"a\" :(typename [] \"byte\")) "
                             "(parameter \"b\" :(typename [] \"byte\")) (parameter variadic \"rest\" :(typename "
                             "\"string\"))"));
  EXPECT_THAT(out, HasSubstr("(return (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(function receiver \"m\" =\"p.S.m\" (parameter receiver \"s\" :(typename * \"S\" "));
  EXPECT_THAT(out, HasSubstr("(function no-body \"g\" =\"p.g\" (parameter :(typename \"int\")) (parameter :(typename "
                             "\"string\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"out\" :(typename [] \"byte\"))"));
  EXPECT_THAT(out, HasSubstr("(return (name \"out\") (name \"err\"))"));
}

TEST(Go, SeveralResults) {
  std::string out = body("a, err := f(1)\na, err = g()\n_, _ = a, err\nx, y := 1, 2\nx, y = y, x\nreturn a, h()");
  EXPECT_THAT(out, HasSubstr("(declare \"a\" (call (name \"f\") (literal integer \"1\")))\n      (declare \"err\")"));
  EXPECT_THAT(
      out, HasSubstr("(assign \"=\" (name \"a\") (call (name \"g\")))\n      (assign \"=\" (name \"err\") (unknown))"));
  EXPECT_THAT(out, HasSubstr("(declare \"y\" (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (array (name \"x\") (name \"y\")) (array (name \"y\") (name \"x\")))"));
  EXPECT_THAT(out, HasSubstr("(return (name \"a\") - (call (name \"h\")))"));
}

TEST(Go, CompositeLiterals) {
  EXPECT_THAT(
      body("c := &tls.Config{Min: 3, Names: []string{\"a\"}}"),
      HasSubstr("(unary \"&\" (new :(typename \"tls.Config\") (keyword \"Min\" (literal integer \"3\")) (keyword "
                "\"Names\" (array :(typename [] \"string\") (literal string \"a\")))))"));
  EXPECT_THAT(body("c := P{1, x}"), HasSubstr("(new :(typename \"P\") (literal integer \"1\") (name \"x\"))"));
  EXPECT_THAT(
      body("c := map[string]P{\"k\": {1}, n: {}}"),
      HasSubstr("(entry \"k\" (new :(typename \"P\") (literal integer \"1\"))) (entry (new :(typename \"P\")) (name "
                "\"n\"))"));
  EXPECT_THAT(body("c := []*P{{1}}"), HasSubstr("(array :(typename [] \"*P\") (unary \"&\" (new :(typename \"P\")"));
  EXPECT_THAT(
      body("c := [...]string{2: \"x\", \"y\"}"),
      HasSubstr("(map :(typename [] \"string\") (entry \"2\" (literal string \"x\")) (entry \"3\" (literal string "
                "\"y\")))"));
  EXPECT_THAT(body("c := [2][2]int{{1, 2}}"), HasSubstr("(literal integer \"1\") (literal integer \"2\")"));
}

TEST(Go, CallsConversionsAndSelectors) {
  EXPECT_THAT(
      body("x := a.b.F([]byte(\"k\"), y...)"),
      HasSubstr("(call (member \"F\" (member \"b\" (name \"a\"))) (cast :(typename [] \"byte\") (literal string "
                "\"k\")) (spread (name \"y\")))"));
  EXPECT_THAT(body("x := make([]byte, 16)"),
              HasSubstr("(call (name \"make\") (typename [] \"byte\") (literal integer \"16\"))"));
  EXPECT_THAT(body("x := G[int](1)"),
              HasSubstr("(call :(typename (typename \"int\")) (name \"G\") (literal integer \"1\"))"));
  EXPECT_THAT(body("x := y.(*T)"), HasSubstr("(cast :(typename * \"T\") (name \"y\"))"));
  EXPECT_THAT(body("x := y[1:n]"), HasSubstr("(slice (name \"y\") (literal integer \"1\") (name \"n\"))"));
  EXPECT_THAT(body("x := y[:n]"), HasSubstr("(slice (name \"y\") - (name \"n\"))"));
  EXPECT_THAT(body("x := y[i]"), HasSubstr("(index (name \"y\") (name \"i\"))"));
}

TEST(Go, LiteralsAndOperators) {
  EXPECT_THAT(body("f(0x_ff, 0o17, 017, 0b11, 1_000, 0xffffffffffffffff)"),
              HasSubstr("(literal integer \"255\") (literal integer \"15\") (literal integer \"15\") (literal integer "
                        "\"3\") (literal integer \"1000\") (literal integer \"0xffffffffffffffff\")"));
  EXPECT_THAT(body("f(`raw\\n`, \"a\\x01\\u00e9\\n\", 'x', '\\n', '\\xe9', nil, true, 1.5)"),
              HasSubstr("(literal string \"raw\\\\n\") (literal string \"a\\x01\u00e9\\n\") (literal character \"x\") "
                        "(literal character \"\\n\") (literal character \"\u00e9\") (literal null \"null\") (literal "
                        "boolean \"true\") (literal float \"1.5\")"));
  EXPECT_THAT(body("x := ^a &^ *b + <-c"), HasSubstr("(unary \"~\" (name \"a\"))"));
  EXPECT_THAT(body("x := ^a &^ *b + <-c"), HasSubstr("(unary \"<-\" (name \"c\"))"));
}

TEST(Go, StatementsWithAnInitialOne) {
  std::string out = body("if a, err := f(); err != nil { g(a) } else if b { h() }");
  EXPECT_LT(out.find("(declare \"a\""), out.find("(if (binary"));
  EXPECT_THAT(out, HasSubstr("(if (name \"b\")"));
  EXPECT_THAT(body("switch x := f(); x { case 1: g() }"), HasSubstr("(declare \"x\" (call (name \"f\")))"));
}

TEST(Go, Loops) {
  EXPECT_THAT(body("for i := 0; i < 3; i++ { f() }"), HasSubstr("(declare \"i\" (literal integer \"0\")) (binary"));
  EXPECT_THAT(body("for a { f() }"), HasSubstr("(loop \"for\" - (name \"a\") -"));
  EXPECT_THAT(body("for { break }"), HasSubstr("(loop \"for\" - - -"));
  EXPECT_THAT(body("for _, v := range all { f(v) }"),
              HasSubstr("(loop \"each\"\n        (declare \"v\") (name \"all\") -"));
  EXPECT_THAT(body("for k := range all { f(k) }"),
              HasSubstr("(loop \"each\" - (name \"all\")\n        (declare \"k\")"));
  EXPECT_THAT(body("for range all { f() }"), HasSubstr("(loop \"each\" - (name \"all\") -"));
}

TEST(Go, SwitchesFallThroughOnlyWhenTheySay) {
  std::string out = body("switch x {\ncase 1, 2:\n\tf()\n\tfallthrough\ncase 3:\n\tg()\ndefault:\n\th()\n}");
  EXPECT_THAT(out, HasSubstr("(case falls (array (literal integer \"1\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(case (array (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(case default (array)"));
  EXPECT_THAT(body("switch { case a > 1: f() }"), HasSubstr("(switch (literal boolean \"true\")"));
}

TEST(Go, TypeSwitchAndSelect) {
  std::string out = body("switch v := x.(type) {\ncase int:\n\tf(v)\ncase A, *B:\n\tg(v)\n}");
  EXPECT_THAT(out, HasSubstr("(declare \"v\" (cast :(typename \"int\") (name \"x\")))"));
  EXPECT_THAT(out, HasSubstr("(case (array (typename \"A\") (typename * \"B\"))"));
  std::string chosen = body("select {\ncase v := <-c:\n\tf(v)\ncase c <- 1:\ndefault:\n}");
  EXPECT_THAT(chosen, HasSubstr("(declare \"v\" (unary \"<-\" (name \"c\")))"));
  EXPECT_THAT(chosen, HasSubstr("(case default (array)"));
}

TEST(Go, ClosuresDeferAndGo) {
  std::string out = body("defer mu.Unlock()\ngo func(n int) { f(n) }(1)");
  EXPECT_THAT(out, HasSubstr("(expression (call (member \"Unlock\" (name \"mu\"))))"));
  EXPECT_THAT(out, HasSubstr("(call (lambda (function (parameter \"n\" :(typename \"int\"))"));
}

TEST(Go, WhatIsDeferredSetsResultsByName) {
  const std::string out = dump_of("package p\nfunc f() (n int) {\n\tdefer func() { n = 2 }()\n\treturn 1\n}\n");
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"n\") (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(return (name \"n\"))"));
  EXPECT_THAT(dump_of("package p\nfunc f() (n int) {\n\tdefer g()\n\treturn 1\n}\n"),
              HasSubstr("(return (literal integer \"1\"))"));
}

TEST(Go, Positions) {
  std::string_view text = "package p\n\nfunc m() {\n\tx, err := aes.New([]byte(\"\u00e9\"))\n}\n";
  Parsed parsed = parse(text);
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall), "aes.New([]byte(\"\u00e9\"))");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCast), "[]byte(\"\u00e9\")");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kLiteral), "\"\u00e9\"");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kDeclare, 0), "x");
  for (const Node& node : parsed.unit.nodes) {
    if (node.kind == NodeKind::kCall) {
      EXPECT_EQ(parsed.unit.line(node.begin), 4u);
    }
  }
}

TEST(Go, BrokenCodeIsAnErrorRegionAndStillWalked) {
  Parsed parsed = parse("package p\nfunc a() { f(\"one\" ; }\nfunc b() { g(\"two\") }\nvar ] = 3\n");
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string out = dump(parsed.unit, parsed.unit.root);
  EXPECT_THAT(out, HasSubstr("(literal string \"one\")"));
  EXPECT_THAT(out, HasSubstr("(literal string \"two\")"));
}

TEST(Go, AnythingAtAllIsLowered) {
  for (std::string_view text : {"",
                                ";",
                                "\n",
                                "package",
                                "import",
                                "import (",
                                "func",
                                "func (",
                                "func (s) m() {",
                                "type",
                                "type T struct {",
                                "const (",
                                "const ( A",
                                "var x",
                                "x :=",
                                "a, b = 1",
                                "for range",
                                "switch {",
                                "select { case",
                                "case 1:",
                                "`",
                                "\"",
                                "'",
                                "/*",
                                "m[",
                                "T{",
                                "T{a:",
                                "map[string]{",
                                "\xff\xfe",
                                "} } }",
                                "((((",
                                "[...]int{-1: 2, 3}"}) {
    parse(text);
  }
}

TEST(Go, NestingBeyondTheBudgetIsAnErrorRegion) {
  for (char open : {'(', '{', '[', '!'}) {
    Parsed parsed = parse("package p\nvar x = " + std::string(100'000, open) + "1\n");
    EXPECT_FALSE(parsed.unit.errors.empty()) << open;
  }
  Parsed parsed = parse("package p\nvar x = " + std::string(10'000, '(') + "1" + std::string(10'000, ')') + "\n");
  EXPECT_TRUE(parsed.truncated);
  EXPECT_EQ(parsed.truncated_why, "nesting deeper than 2000");
}

TEST(Go, HostileRepetitionStaysSmall) {
  auto repeated = [](std::string_view piece, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += piece;
    return out;
  };
  std::string long_name(100'000, 'n');
  for (const std::string& text : {
           "package p\nconst (\nA = " + repeated("1+", 1'000) + "1\n" + repeated("B\n", 5'000) + ")\n",
           "package p\nvar " + repeated("a,", 10'000) + "b G[" + repeated("T,", 10'000) + "T]\n",
           "package p\nfunc f(" + repeated("a,", 10'000) + "b G[" + repeated("T,", 10'000) + "T])\n",
           "package p\nvar x " + repeated("[]", 1'500) + "map[K]" + long_name + "\n",
           "package " + long_name + "\n" + repeated("func f() {}\n", 5'000),
           "package p\nfunc f() {" + repeated("select { + ", 300) + repeated("}", 300) + "}\n",
       }) {
    Parsed parsed = parse(text);
    EXPECT_LT(parsed.unit.nodes.size(), 2'500'000u) << text.substr(0, 60);
    size_t string_bytes = 0;
    for (const std::string& string : parsed.unit.strings) string_bytes += string.size();
    EXPECT_LT(string_bytes, 2'000'000u) << text.substr(0, 60);
  }
}

TEST(Go, OneEndlessLine) {
  std::string text = "package p; func m() {";
  while (text.size() < 5'000'000) text += " f(\"some words to read\", 12, a.b);";
  text += " }\n";
  Parsed parsed = parse(text, {.parse_timeout_us = 120'000'000});
  EXPECT_FALSE(parsed.truncated);
  EXPECT_TRUE(parsed.unit.errors.empty());
}

TEST(Go, ConventionalNamesLeaveTheLanguageOut) {
  std::string out = dump_of(
      "package p\nimport (\n\"example.org/tok-go\"\n\"example.org/go-box/go-box/v4\"\n\"gopkg.in/x/go-box.v2\"\n"
      "\"example.org/wire.go\"\n\"example.org/go\"\n)\n");
  EXPECT_THAT(out, HasSubstr("(import \"tok\" =\"example.org/tok-go\")"));
  EXPECT_THAT(out, HasSubstr("(import \"box\" =\"example.org/go-box/go-box/v4\")"));
  EXPECT_THAT(out, HasSubstr("(import \"box\" =\"gopkg.in/x/go-box.v2\")"));
  EXPECT_THAT(out, HasSubstr("(import \"wire\" =\"example.org/wire.go\")"));
  EXPECT_THAT(out, HasSubstr("(import \"go\" =\"example.org/go\")"));
}

TEST(Go, ResultsBesideAnErrorAreNone) {
  std::string out = dump_of(
      "package p\nfunc a() ([]byte, error) { return nil, e }\nfunc b() (C, string, error) { return C{}, \"\", f() }\n"
      "func c() (string, bool) { return \"\", false }\n");
  EXPECT_THAT(out, Not(HasSubstr("(return (")));
  EXPECT_THAT(out, HasSubstr("(expression (call (name \"f\")))\n      (return)"));
  EXPECT_THAT(dump_of("package p\nfunc a() (C, string, error) { return k, g(), f() }\n"),
              HasSubstr("(return (name \"k\") (call (name \"f\")) (call (name \"g\")))"));
  for (std::string_view each :
       {"func a() ([]byte, error) { return nil, nil }", "func a() (string, bool) { return \"\", true }",
        "func a() ([]byte, []byte) { return nil, iv }", "func a() ([]byte, error) { return k, e }",
        "func a() error { return nil }", "func a() (n int, err error) { return 1, e }"}) {
    EXPECT_THAT(dump_of("package p\n" + std::string(each)), HasSubstr("(return (")) << each;
  }
  // A function in a function has its own results.
  EXPECT_THAT(
      dump_of("package p\nfunc a() ([]byte, error) { f(func() (k, m []byte) { return nil, m }); return k, nil }"),
      HasSubstr("(return (literal null \"null\") - (name \"m\"))"));
}

TEST(Go, VariablesWithoutAValueAreZero) {
  std::string out = body("var a [24]byte\nvar b, c box.Conf\nvar d List[int]\nq := new(box.Conf)\nr := new([32]byte)");
  EXPECT_THAT(out, HasSubstr("(declare \"a\" :(typename [] \"byte\" =\"24\") (new :(typename [] \"byte\" =\"24\") "
                             "(literal integer \"24\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"c\" :(typename \"box.Conf\") (new :(typename \"box.Conf\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"d\" :(typename \"List\" (typename \"int\")) (new"));
  EXPECT_THAT(out, HasSubstr("(declare \"q\" (unary \"&\" (new :(typename \"box.Conf\"))))"));
  EXPECT_THAT(out, HasSubstr("(declare \"r\" (unary \"&\" (new :(typename [] \"byte\" =\"32\") (literal integer "
                             "\"32\"))))"));
  std::string own = dump_of(
      "package p\ntype K [32]byte\ntype I interface{}\ntype S struct{}\nvar a []byte\nvar b *S\nvar c string\nvar d "
      "K\nvar e I\nvar f error\nvar g = new(int)\n");
  EXPECT_THAT(own, Not(HasSubstr("(new")));
  EXPECT_THAT(dump_of("package p\ntype S struct{}\nvar a S\n"),
              HasSubstr("(declare \"a\" :(typename \"S\") (new :(typename \"S\")))"));
  EXPECT_THAT(dump_of("package p\nfunc f() (k [8]byte) { return }\n"),
              HasSubstr("(declare \"k\" :(typename [] \"byte\" "
                        "=\"8\") (new"));
}

}  // namespace
}  // namespace vitrine::source
