#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kDart, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kDart, text);
}

TEST(Dart, ImportsBringNames) {
  std::string out = dump_of(
      "import 'dart:math' as m;\nimport 'package:crypto/src/md5.dart' show md5;\n"
      "import 'package:encrypt/encrypt.dart' hide AES;\nimport 'own.dart';\n");
  EXPECT_THAT(out, HasSubstr("(import \"m\" =\"dart:math\")"));
  EXPECT_THAT(out, HasSubstr("(import \"md5\" =\"package:crypto.md5\")"));
  EXPECT_THAT(out, HasSubstr("(import \"package:encrypt-AES\" =\"package:encrypt.AES\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"package:encrypt\")"));
  EXPECT_THAT(out, Not(HasSubstr("own")));
}

TEST(Dart, APrefixOfTheProductsOwnIsDropped) {
  std::string out = dump_of("import 'own.dart' as own;\nfinal a = own.name;\nfinal b = own.make(1).c;\n");
  EXPECT_THAT(out, HasSubstr("\"a\" (name \"name\")"));
  EXPECT_THAT(out, HasSubstr("(member \"c\" (call (name \"make\") (literal integer \"1\")))"));
}

TEST(Dart, OperatorsAreOrderedByPrecedence) {
  std::string out = dump_of("final a = p && q || r;\nfinal b = s || t ? u : v;\nfinal c = w - x - y * z;\n");
  EXPECT_THAT(out, HasSubstr("(binary \"||\" (binary \"&&\" (name \"p\") (name \"q\")) (name \"r\"))"));
  EXPECT_THAT(out, HasSubstr("(cond (binary \"||\" (name \"s\") (name \"t\")) (name \"u\") (name \"v\"))"));
  EXPECT_THAT(out, HasSubstr("(binary \"-\" (binary \"-\" (name \"w\") (name \"x\")) (binary \"*\""));
}

TEST(Dart, TextsAndTheirParts) {
  std::string out = dump_of(
      "final a = 'a$b${c.d}\\n';\nfinal b = r'$x\\n' \"y'\";\nfinal c = '''\n p\n''';\nfinal d = '\\ud83d\\ude00';\n");
  EXPECT_THAT(out, HasSubstr("(concat (literal string \"a\") (name \"b\") (member \"d\" (name \"c\")) (literal"));
  EXPECT_THAT(out, HasSubstr("(literal string \"$x\\\\ny'\")"));
  EXPECT_THAT(out, HasSubstr("(literal string \" p\\n\")"));
  EXPECT_THAT(out, HasSubstr("(literal string \"\xF0\x9F\x98\x80\")"));
}

TEST(Dart, ConstructorsHaveNames) {
  std::string out = dump_of(
      "class A extends B {\n A(this.x, {super.y}) : z = x { f(); }\n A.n() : this(1);\n factory A.m() => A(2);\n"
      " factory A.k() = C.j;\n}\nclass D extends B {}\n");
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"x\" (this)) (name \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(call (super) (keyword \"y\" (name \"y\")))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"n\" =\"A.n\""));
  EXPECT_THAT(out, HasSubstr("(call (member \"A\" (this)) (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(function static \"m\" =\"A.m\""));
  EXPECT_THAT(out, HasSubstr("(return (call (member \"j\" (name \"C\"))))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"D\" =\"D.D\""));
}

TEST(Dart, CascadesStandBefore) {
  std::string out = dump_of("void f() {\n final a = g()..b = 1..c(2)..d[0] = 3;\n}\nfinal e = g()..b = 1;\n");
  EXPECT_THAT(out, HasSubstr("(declare const \"$1\" (call (name \"g\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"b\" (name \"$1\")) (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (index (member \"d\" (name \"$1\"))"));
  EXPECT_THAT(out, HasSubstr("(declare const \"a\" (name \"$1\"))"));
  EXPECT_THAT(out, HasSubstr("\"e\" (call (lambda"));
}

TEST(Dart, PatternsBind) {
  std::string out = dump_of(
      "void f(x) {\n var (a, b: c) = x;\n if (x case {'k': int d}) g(d);\n switch (x) { case 1: case 2: g(1);\n"
      " case > 3 when a > 1: g(2); default: g(3); }\n final e = switch (x) { 'p' || 'q' => 1, _ => 2 };\n}\n");
  EXPECT_THAT(out, HasSubstr("(declare \"a\" (member \"$1\" (name \"x\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"c\" (member \"b\" (name \"x\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"d\" :(typename \"int\") (index (name \"x\") (literal string \"k\")))"));
  EXPECT_THAT(out, HasSubstr("(array (literal integer \"1\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(cond (binary \"||\" (binary \"==\" (name \"x\") (literal string \"p\"))"));
}

TEST(Dart, CollectionsThatDecideAndRepeat) {
  std::string out =
      dump_of("final a = [1, ...b, if (c) 2, for (final d in e) if (d > 1) d];\nfinal f = {'g': 1, ...h};\n");
  EXPECT_THAT(out, HasSubstr("(spread (cond (name \"c\") (array (literal integer \"2\")) (array)))"));
  EXPECT_THAT(out, HasSubstr("(collect"));
  EXPECT_THAT(out, HasSubstr("(if (binary \">\" (name \"d\")"));
  EXPECT_THAT(out, HasSubstr("(map (entry \"g\" (literal integer \"1\")) (spread \"**\" (name \"h\")))"));
}

TEST(Dart, GettersAndExtensions) {
  std::string out = dump_of(
      "class A {\n String get b => 'c';\n f() => b;\n}\nextension X on String { int d(int e) => e; }\n"
      "final g = 'h'.d(1);\n");
  EXPECT_THAT(out, HasSubstr("(return (member \"b\" (this)))"));
  EXPECT_THAT(out, HasSubstr("(parameter \"this\" :(typename \"String\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"d\") (literal string \"h\") (literal integer \"1\"))"));
}

TEST(Dart, BrokenTextIsStillLowered) {
  Parsed parsed = parse("class C {\n void f() {\n  final a = ;\n  g('x');\n }\n}\n");
  EXPECT_THAT(dump(parsed.unit, parsed.unit.root), HasSubstr("(literal string \"x\")"));
  EXPECT_FALSE(parsed.unit.errors.empty());
}

TEST(Dart, AnyCutOfATextIsLowered) {
  const std::string text =
      "import 'a.dart' as b show C;\n@D() abstract class E<T> extends F with G implements H { static const i = 1, j;\n"
      " late final K? k; E(this.k, {required super.l, int m = 2}) : n = m, super.o() { p(); } factory E.q() = R.s;\n"
      " get t => u; set v(w) {} operator [](x) => y; Stream<int> z() async* { yield 1; } }\n"
      "enum A { b(1), c; const A([this.d]); } extension E on String { f() => this; } extension type T(int v) {}\n"
      "void g(List<int> h, [i = 3]) { var (j, k: l) = m; for (final (n, o) in p) { q?.r![s]..t = u..v(); }\n"
      " switch (w) { case [1, var x] when x > 2: y(); default: break; } final z = switch (a) { B(:var c) => c, _ => 0 "
      "};\n"
      " try { throw '$d ${e}'; } on F catch (g) { rethrow; } finally {} return (1, h: r'i') as J; }\n"
      "final k = [if (l) ...m else n, for (var o = 0; o < 1; o++) o], p = {'q': <int>{}, ...r};\n";
  for (size_t cut = 0; cut < text.size(); ++cut) {
    parse(std::string_view(text).substr(0, cut));
    std::string without = text;
    without.erase(cut, 1);
    parse(without);
  }
}

TEST(Dart, DeepNestingIsBounded) {
  for (std::string_view open : {"(", "{", "if (a) { ", "f(", "a ?? ", "'${", "class A { ", "-", "[", "x..y(() { ",
                                "switch (a) { B(", "{'a': ", "() => ", "await "}) {
    std::string text = "f() { g('x');\n final y = ";
    for (int i = 0; i < 5000; ++i) text += open;
    parse(text, {.parse_timeout_us = 300'000, .max_depth = 300});
  }
}

}  // namespace
}  // namespace vitrine::source
