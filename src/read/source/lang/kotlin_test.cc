#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kKotlin, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kKotlin, text);
}

std::string body(std::string_view statements) {
  return dump_of("fun f(p: String, n: Int) {\n" + std::string(statements) + "\n}\n");
}

TEST(Kotlin, PackageImportsAndAliases) {
  std::string out = dump_of(
      "package shop.pay\nimport java.io.File\nimport java.util.*\nimport a.b.C as D\n"
      "typealias Hash = java.security.MessageDigest\ntypealias F = File\n");
  EXPECT_THAT(out, HasSubstr("(module \"shop.pay\""));
  EXPECT_THAT(out, HasSubstr("(import \"File\" =\"java.io.File\")"));
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"java.util\")"));
  EXPECT_THAT(out, HasSubstr("(import \"D\" =\"a.b.C\")"));
  EXPECT_THAT(out, HasSubstr("(import \"Hash\" =\"java.security.MessageDigest\")"));
  EXPECT_THAT(out, HasSubstr("(import \"F\" =\"java.io.File\")"));
}

TEST(Kotlin, ClassesSetTheirProperties) {
  std::string out = dump_of(
      "class Box(private val mode: String = \"x\", key: ByteArray) : Base(key), Shape {\n"
      "  val own = key\n  val fixed = \"y\"\n  init { use(key) }\n"
      "  companion object { const val NAME = \"MD5\"\n fun make() = Box(\"a\", b()) }\n"
      "  constructor(n: Int) : this(\"z\", ByteArray(n)) { use(n) }\n}\n");
  EXPECT_THAT(out, HasSubstr("(base :(typename \"Base\")) (base :(typename \"Shape\"))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"Box\" =\"Box.Box\" (parameter \"mode\" :(typename \"String\") "
                             "(literal string \"x\")) (parameter \"key\" :(typename [] \"byte\"))"));
  EXPECT_THAT(out, HasSubstr("(expression (call (super) (name \"key\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"mode\" (this)) (name \"mode\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"own\" (this)) (name \"key\"))"));
  EXPECT_THAT(out, HasSubstr("(field const \"fixed\" (literal string \"y\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"NAME\" (literal string \"MD5\"))"));
  EXPECT_THAT(out, HasSubstr("(function static \"make\" =\"Box.make\""));
  EXPECT_THAT(out,
              HasSubstr("(expression (call (this) (literal string \"z\") (new :(typename [] \"byte\") (name \"n\")"));
}

TEST(Kotlin, EnumsObjectsAndAnonymousClasses) {
  std::string out = dump_of(
      "enum class Kind(val title: String) { A(\"AES\"), B(\"DES\") { override fun f() = 1\n };\n fun f() = 0\n }\n"
      "object All : Check { override fun ok() = true\n }\n"
      "fun m() { take(All)\n All.ok()\n take(object : Check { override fun ok() = false\n }) }\n");
  EXPECT_THAT(out, HasSubstr("(field static const \"A\" :(typename \"Kind\") (new :(typename \"Kind\") (literal string "
                             "\"AES\")))"));
  EXPECT_THAT(out, HasSubstr("(function static \"ok\" =\"All.ok\""));
  EXPECT_THAT(out, HasSubstr("(call (name \"take\") (new :(typename \"All\")))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"ok\" (name \"All\")))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"Check\") (type anonymous ="));
}

TEST(Kotlin, Texts) {
  std::string out =
      body("val a = \"$p/${n + 1}x\\n\\$y \\u0041\"\nval b = \"\"\"a\\n$p\"\"\"\nval c = 'x'\nval d = \"a$\"");
  EXPECT_THAT(out, HasSubstr("(concat (name \"p\") (literal string \"/\") (binary \"+\" (name \"n\") (literal integer "
                             "\"1\")) (literal string \"x\\n$y A\"))"));
  EXPECT_THAT(out, HasSubstr("(concat (literal string \"a\\\\n\") (name \"p\"))"));
  EXPECT_THAT(out, HasSubstr("(literal character \"x\")"));
  EXPECT_THAT(out, HasSubstr("(literal string \"a$\")"));
}

TEST(Kotlin, ArraysAndPairs) {
  std::string out = body(
      "val a = byteArrayOf(1, 0x7F)\nval b = ByteArray(16)\nval c = arrayOf<String>(\"x\")\nval d = \"k\" to \"v\"\n"
      "val e = mapOf(\"k\" to \"v\", d)\nval g = ByteArray(4) { 7 }\nval (x, y) = d\nd.second\nval h = ByteArray(n) { "
      "0 }");
  EXPECT_THAT(out, HasSubstr("(array :(typename [] \"byte\") (literal integer \"1\") (literal integer \"127\"))"));
  EXPECT_THAT(out, HasSubstr("\"b\" (new :(typename [] \"byte\") (literal integer \"16\"))"));
  EXPECT_THAT(out, HasSubstr("\"d\" (array (literal string \"k\") (literal string \"v\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"mapOf\") (literal string \"k\") (literal string \"v\") (name \"d\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"it\" (literal integer \"0\")) (binary \"<\" (name \"it\")"));
  EXPECT_THAT(out, HasSubstr("(declare const \"y\" (index (name \"$"));
  EXPECT_THAT(out, HasSubstr("(index (name \"d\") (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("\"h\" (new :(typename [] \"byte\") (name \"n\"))"));
}

TEST(Kotlin, ValuesOfStatements) {
  std::string out = body(
      "val a = if (n > 1) \"x\" else \"y\"\n"
      "val b = if (n > 1) { g(); \"x\" } else return\n"
      "val c = when (n) { 1, 2 -> \"x\"; else -> \"y\" }\n"
      "val d = when { n > 2 -> 1; p is CharSequence -> 2; else -> 3 }\n"
      "val e = try { g() } catch (z: Exception) { h(z) }\n");
  EXPECT_THAT(out, HasSubstr("\"a\" (cond (binary \">\" (name \"n\") (literal integer \"1\")) (literal string \"x\")"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"$1\") (literal string \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(return)"));
  EXPECT_THAT(out, HasSubstr("(declare const \"b\" (name \"$1\"))"));
  EXPECT_THAT(out, HasSubstr("(case (array (literal integer \"1\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(case default (array)"));
  EXPECT_THAT(out, HasSubstr("(binary \"instanceof\" (name \"p\") (typename \"CharSequence\"))"));
  EXPECT_THAT(out, HasSubstr("(handler \"z\" :(typename \"Exception\")"));
}

TEST(Kotlin, ScopeFunctionsStandWhereTheyAreCalled) {
  std::string out = body(
      "val c = Cipher.getInstance(p).apply { init(1, key()) }\n"
      "val d = g(p)?.let { it.size } ?: return\n"
      "with(c) { doFinal() }\n"
      "val s = buildString { append(p) }\n"
      "c.also { k -> k.go(this) }\n");
  EXPECT_THAT(out, HasSubstr("(call (member \"init\" (name \"$2\")) (literal integer \"1\")"));
  EXPECT_THAT(out, HasSubstr("(declare const \"it\" (name \"$4\"))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"doFinal\" (name \"c\")))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"StringBuilder\"))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"go\" (name \"k\")) (this))"));
}

TEST(Kotlin, PropertiesOfJava) {
  std::string out = dump_of(
      "class C { var own = 1\n fun f(k: Key, c: C, s: String) { use(k.encoded, c.own, s.length, Cipher.MODE, "
      "k.isOpen)\n"
      " k.verifier = V { a, b -> true }\n c.own = 2\n k.apply { mode = 3 } } }\n");
  EXPECT_THAT(out, HasSubstr("(call (member \"getEncoded\" (name \"k\")))"));
  EXPECT_THAT(out, HasSubstr("(member \"own\" (name \"c\"))"));
  EXPECT_THAT(out, HasSubstr("(member \"length\" (name \"s\"))"));
  EXPECT_THAT(out, HasSubstr("(member \"MODE\" (name \"Cipher\"))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"isOpen\" (name \"k\")))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"setVerifier\" (name \"k\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"own\" (name \"c\")) (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"setMode\" (name \"k\")) (literal integer \"3\"))"));
}

TEST(Kotlin, ExtensionsTakeTheirReceiver) {
  std::string out = dump_of(
      "fun String.digest(name: String = \"MD5\") = hash(name, toByteArray(), this)\n"
      "fun hash(a: String, b: ByteArray, c: String) = b\nval x = \"a\".digest(\"SHA-1\")\n");
  EXPECT_THAT(out, HasSubstr("(function \"digest\" =\"digest\" (parameter \"$receiver\" :(typename \"String\"))"));
  EXPECT_THAT(out, HasSubstr("(call (member \"toByteArray\" (name \"$receiver\"))) (name \"$receiver\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"digest\") (literal string \"a\") (literal string \"SHA-1\"))"));
}

TEST(Kotlin, FunctionsThatAreGiven) {
  std::string out = dump_of(
      "import javax.net.ssl.HostnameVerifier\nfun interface Pick { fun pick(a: Int): Int }\n"
      "fun take(a: Int = 1, b: Int = 2, run: () -> Unit) {}\n"
      "fun f(c: Conn) { take { g() }\n set(HostnameVerifier { _, _ -> true })\n val p = Pick { it + 1 }\n h(::take, f "
      "= 3, *xs)\n"
      " val r = fun(a: Int): Int { return a }\n list.map { (a, b) -> a } }\n");
  EXPECT_THAT(out, HasSubstr("(call (name \"take\") (keyword \"run\" (lambda"));
  EXPECT_THAT(out, HasSubstr("(cast :(typename \"HostnameVerifier\") (lambda"));
  EXPECT_THAT(out, HasSubstr("(cast :(typename \"Pick\") (lambda"));
  EXPECT_THAT(out, HasSubstr("(call (name \"h\") (name \"take\") (keyword \"f\" (literal integer \"3\")) (spread"));
  EXPECT_THAT(out, HasSubstr("(index (name \"$1\") (literal integer \"0\"))"));
}

TEST(Kotlin, Loops) {
  std::string out = body(
      "for (i in 0 until n) g(i)\nfor (i in 9 downTo 0) { if (i == 3) break }\nfor (x in xs) h(x)\nfor ((k, v) in m) "
      "h(k)\n"
      "while (n > 0) { continue }\ndo { g(1) } while (n > 2)\nxs.forEach { h(it) }\nrepeat(3) { i -> h(i) }");
  EXPECT_THAT(out, HasSubstr("(declare \"i\" (literal integer \"0\")) (binary \"<\" (name \"i\") (name \"n\")"));
  EXPECT_THAT(out, HasSubstr("(binary \">=\" (name \"i\") (literal integer \"0\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"x\") (name \"xs\")"));
  EXPECT_THAT(out, HasSubstr("(break)"));
  EXPECT_THAT(out, HasSubstr("(continue)"));
  EXPECT_THAT(out, HasSubstr("(declare \"it\") (name \"xs\")"));
  EXPECT_THAT(out, HasSubstr("(binary \"<\" (name \"i\") (literal integer \"3\"))"));
}

TEST(Kotlin, WhatIsBrokenIsStillLowered) {
  Parsed parsed =
      parse("class C {\n fun f() {\n  val a = ;\n  Cipher.getInstance(\"DES\")\n }\n}\nfun g() = h(\"x\")\n");
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string out = dump(parsed.unit, parsed.unit.root);
  EXPECT_THAT(out, HasSubstr("(call (member \"getInstance\" (name \"Cipher\")) (literal string \"DES\"))"));
  EXPECT_THAT(out, HasSubstr("(literal string \"x\")"));
}

TEST(Kotlin, AnyCutOfATextIsLowered) {
  const std::string text =
      "package a\nimport b.C as D\n@Ann(\"x\") data class E(val f: Int = 1, vararg g: String) : H by i, J(2) {\n"
      "  val k by lazy { l() }\n  var m: Int get() = 1\n set(v) { n(v) }\n  companion object : O { init { p() } }\n"
      "  enum class Q { R, S(1) { fun t() {} } }\n}\nfun <T> U.v(w: (T) -> X?): Y<Z, *> where T : A = w.b { c, (d, e) "
      "->\n"
      "  if (c) try { f!! } finally { g } else when (val h = i) { in 1..2, !is J -> k; else -> return@b l }\n"
      "}?.m?.let { n[o] = \"$p ${q.r(s = *t)} \\u0041\" } ?: throw U()\nval v = object { val w = x::y }\n"
      "val z = f<Int>(1).g<A<B>> { it } shl 2\n";
  for (size_t cut = 0; cut < text.size(); ++cut) {
    parse(std::string_view(text).substr(0, cut));
    std::string without = text;
    without.erase(cut, 1);
    parse(without);
  }
}

TEST(Kotlin, DeepNestingIsBounded) {
  for (std::string_view open :
       {"(", "{", "if (a) ", "f(", "x.apply { ", "a ?: ", "\"${", "class A { ", "when { a -> "}) {
    std::string text = "fun f() { g(\"x\")\n val y = ";
    for (int i = 0; i < 5000; ++i) text += open;
    parse(text, {.max_depth = 300});
  }
}

}  // namespace
}  // namespace vitrine::source
