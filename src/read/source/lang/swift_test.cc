#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kSwift, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kSwift, text);
}

TEST(Swift, ImportsBringNames) {
  std::string out = dump_of("import CryptoKit\nimport struct Crypto.SHA256\n");
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"CryptoKit\")"));
  EXPECT_THAT(out, HasSubstr("(import \"CryptoKit\" =\"CryptoKit\")"));
  EXPECT_THAT(out, HasSubstr("(import \"SHA256\" =\"Crypto.SHA256\")"));
}

TEST(Swift, OperatorsAreOrderedByPrecedence) {
  std::string out = dump_of("let a = -1 + 2 * 3\nlet b = !f(x) || y == nil\nlet c = 1 << 2 | 4\n");
  EXPECT_THAT(out, HasSubstr("(binary \"+\" (unary \"-\" (literal integer \"1\")) (binary \"*\""));
  EXPECT_THAT(out, HasSubstr("(binary \"||\" (unary \"!\" (call (name \"f\") (name \"x\"))) (binary \"==\""));
  EXPECT_THAT(out, HasSubstr("(binary \"|\" (binary \"<<\" (literal integer \"1\") (literal integer \"2\"))"));
}

TEST(Swift, TypeArgumentsOfCalls) {
  std::string out = dump_of("let a = HMAC<Insecure.MD5>.authenticationCode(for: d, using: k)\n");
  EXPECT_THAT(out, HasSubstr("(member \"authenticationCode\" (name \"HMAC\"))"));
  EXPECT_THAT(out, HasSubstr("(typename \"Insecure.MD5\")"));
  EXPECT_THAT(out, HasSubstr("(keyword \"using\" (name \"k\"))"));
}

TEST(Swift, TextsAndTheirParts) {
  std::string out =
      dump_of("let a = \"a\\(n)b\\n\\u{41}\"\nlet b = #\"x\\n\"#\nlet c = \"\"\"\n  p\n    q\n  \"\"\"\n");
  EXPECT_THAT(out, HasSubstr("(concat (literal string \"a\") (name \"n\") (literal string \"b\\nA\"))"));
  EXPECT_THAT(out, HasSubstr("(literal string \"x\\\\n\")"));
  EXPECT_THAT(out, HasSubstr("(literal string \"p\\n  q\")"));
}

TEST(Swift, BrokenTextIsStillLowered) {
  Parsed parsed = parse("class C {\n func f() {\n  let a = ;\n  g(\"x\")\n }\n}\n");
  EXPECT_THAT(dump(parsed.unit, parsed.unit.root), HasSubstr("(literal string \"x\")"));
}

TEST(Swift, AnyCutOfATextIsLowered) {
  const std::string text =
      "import A\n@x class B<T>: C { enum D: Int { case a = 1, b; case c(Int) }\n let e: F = .g, h = [1: 2]\n"
      " var i: Int { get { 1 } set { } }\n init?(j k: L...) { self.init(m: 1) } }\nextension String { func n() { self "
      "} }\n"
      "func o(_ p: inout [Q]) throws -> R? { guard let s = try? t(), case .u(let v) = s else { return nil }\n"
      " defer { w() }\n for (x, y) in z where x > 1 { a[..<2] = -b ?? c! }\n switch d { case 1...2, .e: f { $0 + $1 }\n"
      " default: break }\n return \"\\(g)\" as? H }\n#if I\nlet j = #\"k\"#\n#endif\n";
  for (size_t cut = 0; cut < text.size(); ++cut) {
    parse(std::string_view(text).substr(0, cut));
    std::string without = text;
    without.erase(cut, 1);
    parse(without);
  }
}

TEST(Swift, DeepNestingIsBounded) {
  for (std::string_view open : {"(", "{", "if a { ", "f(", "a ?? ", "\"\\(", "class A { ", "-", "[", "x.y { "}) {
    std::string text = "func f() { g(\"x\")\n let y = ";
    for (int i = 0; i < 5000; ++i) text += open;
    parse(text, {.max_depth = 300});
  }
}

}  // namespace
}  // namespace vitrine::source
