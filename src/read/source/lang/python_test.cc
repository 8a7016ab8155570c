#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/lang/python_lowering.h"

namespace vitrine::source {
namespace {

std::string python(std::string_view text) {
  return dump_of(Language::kPython, text);
}

TEST(Python, GrammarHasAllNames) {
  // `exec`'s and other rare nodes too: a name that the grammar lost would silently be nothing.
  EXPECT_TRUE(python::grammar().unknown_names().empty()) << testing::PrintToString(python::grammar().unknown_names());
}

TEST(Python, PatternsAreTakenApart) {
  EXPECT_EQ(python("match v:\n  case [a, *r]: x\n  case K(b=1): y\n  case _: d"),
            R"((block
  (if (binary ">=" (call (name "len") (name "v")) (literal integer "1"))
    (block
      (assign "=" (name "a") (index (name "v") (literal integer "0")))
      (assign "=" (name "r") (slice (name "v") (literal integer "1") -))
      (block
        (expression (name "x"))))
    (if (binary "&&" (binary "instanceof" (name "v") (name "K")) (binary "==" (member "b" (name "v")) (literal integer "1")))
      (block
        (expression (name "y")))
      (block
        (expression (name "d")))))))");
}

TEST(Python, ImportsThatMayBeMissing) {
  EXPECT_THAT(python("try:\n  import a\nexcept ImportError:\n  a = None"), testing::Not(testing::HasSubstr("null")));
  EXPECT_THAT(python("a = None\ndef f():\n  global a\n  import a"), testing::Not(testing::HasSubstr("null")));
  EXPECT_THAT(python("a = None\ndef f():\n  import a"), testing::HasSubstr("(literal null"));
  EXPECT_THAT(python("import a\ndef f():\n  a = None"), testing::HasSubstr("(literal null"));
  EXPECT_THAT(python("import a\nclass C:\n  a = None"), testing::HasSubstr("(literal null"));
}

TEST(Python, ElseOfALoop) {
  EXPECT_THAT(
      python("for x in y:\n  if x: break\nelse:\n  z"),
      testing::AllOf(testing::HasSubstr("(assign \"=\" (name \"left the loop at 0\") (literal boolean \"true\"))\n"
                                        "        (break)"),
                     testing::HasSubstr("(if (unary \"!\" (name \"left the loop at 0\"))")));
  EXPECT_THAT(python("for x in y:\n  z\nelse:\n  z"), testing::Not(testing::HasSubstr("left the loop")));
}

TEST(Python, FieldsOfBasesComeFirst) {
  EXPECT_THAT(python("@dataclass\nclass A:\n  a: str\n@dataclass\nclass B(A):\n  b: int"),
              testing::HasSubstr("=\"B.__init__\" (parameter receiver \"self\") (parameter \"a\" :(typename \"str\")) "
                                 "(parameter \"b\" :(typename \"int\"))"));
  EXPECT_THAT(python("@dataclass\nclass B(elsewhere.A):\n  b: int"), testing::Not(testing::HasSubstr("__init__")));
}

TEST(Python, Imports) {
  EXPECT_EQ(python("import os.path"), R"((import "os" ="os"))");
  EXPECT_EQ(python("import os.path as p, re"), "(import \"p\" =\"os.path\")\n(import \"re\" =\"re\")");
  EXPECT_EQ(python("from a.b import c as d, e"), "(import \"d\" =\"a.b.c\")\n(import \"e\" =\"a.b.e\")");
  EXPECT_EQ(python("from . import x"), R"((import "x" =".x"))");
  EXPECT_EQ(python("from ..pack.sub import (y)"), R"((import "y" ="..pack.sub.y"))");
  EXPECT_EQ(python("from k import *"), R"((import "" ="k"))");
  EXPECT_EQ(python("m = __import__('a.b')"), R"((assign "=" (name "m") (require ="a")))");
  EXPECT_EQ(python("importlib.import_module(\"a.b\")"), R"((expression (require ="a.b")))");
  EXPECT_EQ(python("getattr(m, 'md5')"), R"((expression (member "md5" (name "m"))))");
  EXPECT_EQ(python("setattr(m, 'strict', False)"),
            "(expression\n  (assign \"=\" (member \"strict\" (name \"m\")) (literal boolean \"false\")))");
  EXPECT_EQ(python("del m[0]"), R"((expression (call (member "__delitem__" (name "m")) (literal integer "0"))))");
  EXPECT_EQ(python("del m, n.x"),
            "(expression (unknown (name \"m\")))\n(expression (unknown (member \"x\" (name \"n\"))))");
  EXPECT_EQ(python("bool(m)"), R"((expression (unary "!" (unary "!" (name "m")))))");
  EXPECT_THAT(python("bool(*m)"), testing::HasSubstr("(call (name \"bool\")"));
  EXPECT_THAT(python("getattr(m, name)"), testing::HasSubstr("(call (name \"getattr\")"));
  EXPECT_THAT(python("getattr(m, 'md5', None)"), testing::HasSubstr("(call (name \"getattr\")"));
  EXPECT_THAT(python("X = namedtuple('X', 'a, b')"), testing::HasSubstr("(field \"a\")\n  (field \"b\")"));
  EXPECT_THAT(python("X = namedtuple('X', names)"), testing::HasSubstr("(call (name \"namedtuple\")"));
  EXPECT_EQ(python("importlib.import_module(n)"),
            R"((expression (call (member "import_module" (name "importlib")) (name "n"))))");
}

TEST(Python, Assignments) {
  EXPECT_EQ(python("x = 1"), R"((assign "=" (name "x") (literal integer "1")))");
  EXPECT_EQ(python("x, y = 1, 2"),
            "(assign \"=\" (name \"x\") (literal integer \"1\"))\n(assign \"=\" (name \"y\") (literal integer \"2\"))");
  EXPECT_EQ(python("a, b = b, a"), R"((assign "=" (array (name "a") (name "b")) (array (name "b") (name "a"))))");
  EXPECT_EQ(python("a, *b = f()"), R"((assign "=" (array (name "a") (spread (name "b"))) (call (name "f"))))");
  EXPECT_EQ(python("a = b = 'v'"),
            "(assign \"=\" (name \"b\") (literal string \"v\"))\n(assign \"=\" (name \"a\") (literal string \"v\"))");
  EXPECT_EQ(python("n: int = 5"), R"((declare "n" :(typename "int") (literal integer "5")))");
  EXPECT_EQ(python("n: 'pkg.T'"), R"((declare "n" :(typename "pkg.T")))");
  EXPECT_EQ(python("x <<= 2"), R"((assign "<<=" (name "x") (literal integer "2")))");
  EXPECT_EQ(python("f(y := g())"), R"((expression (call (name "f") (assign "=" (name "y") (call (name "g"))))))");
}

TEST(Python, ChainedTargetsShareOneValue) {
  Parsed parsed = parse_as(Language::kPython, "a = b = f()");
  const Unit& unit = parsed.unit;
  EXPECT_EQ(unit.child(unit.child(unit.root, 0), 1), unit.child(unit.child(unit.root, 1), 1));
}

TEST(Python, Numbers) {
  EXPECT_EQ(python("0x_FF"), R"((expression (literal integer "255")))");
  EXPECT_EQ(python("0o17"), R"((expression (literal integer "15")))");
  EXPECT_EQ(python("0b1010"), R"((expression (literal integer "10")))");
  EXPECT_EQ(python("1_000_000"), R"((expression (literal integer "1000000")))");
  EXPECT_EQ(python("9223372036854775807"), R"((expression (literal integer "9223372036854775807")))");
  EXPECT_EQ(python("18446744073709551616"), R"((expression (literal integer "0x10000000000000000")))");
  EXPECT_EQ(python("-3"), R"((expression (unary "-" (literal integer "3"))))");
  EXPECT_EQ(python("1_0.5e3"), R"((expression (literal float "10.5e3")))");
}

TEST(Python, Strings) {
  EXPECT_EQ(python(R"(x = 'a\n\x41\101\u00e9\\')"), "(assign \"=\" (name \"x\") (literal string \"a\\nAAé\\\\\"))");
  EXPECT_EQ(python(R"(x = r'\d')"), R"((assign "=" (name "x") (literal string "\\d")))");
  EXPECT_EQ(python(R"(x = b'\x01\u0041')"), R"((assign "=" (name "x") (literal bytes "\x01\\u0041")))");
  EXPECT_EQ(python("x = 'a' \"b\"\\\n'''c'''"), R"((assign "=" (name "x") (literal string "abc")))");
  EXPECT_EQ(python("x = ''"), R"((assign "=" (name "x") (literal string "")))");
  EXPECT_EQ(
      python("x = f'a{b}c{{{d!r}'"),
      R"((assign "=" (name "x") (concat (literal string "a") (name "b") (literal string "c{") (unknown (name "d")))))");
  EXPECT_EQ(python("x = 'p' f'{q}'"), R"((assign "=" (name "x") (concat (literal string "p") (name "q"))))");
  EXPECT_EQ(python("x = f'{n:02x}'"),
            R"((assign "=" (name "x") (concat (call (member "format" (literal string "{:02x}")) (name "n")))))");
}

TEST(Python, BytesMayHoldAnyByte) {
  Parsed parsed = parse_as(Language::kPython, R"(k = b"\x00\xff\0z")");
  EXPECT_EQ(parsed.unit.text(parsed.unit.child(parsed.unit.child(parsed.unit.root, 0), 1)),
            std::string_view("\x00\xff\x00z", 4));
}

TEST(Python, CallsAndContainers) {
  EXPECT_EQ(
      python("f(1, *a, k=2, **b)"),
      R"((expression (call (name "f") (literal integer "1") (spread (name "a")) (keyword "k" (literal integer "2")) (spread "**" (name "b")))))");
  EXPECT_EQ(
      python("{'a': 1, 2: x, k: 3, **m}"),
      R"((expression (map (entry "a" (literal integer "1")) (entry (name "x") (literal integer "2")) (entry (literal integer "3") (name "k")) (spread "**" (name "m")))))");
  EXPECT_EQ(
      python("(1,), [2], {3}"),
      R"((expression (array (array (literal integer "1")) (array (literal integer "2")) (array (literal integer "3")))))");
  EXPECT_EQ(python("a[1]"), R"((expression (index (name "a") (literal integer "1"))))");
  EXPECT_EQ(python("a[:2]"), R"((expression (slice (name "a") - (literal integer "2"))))");
  EXPECT_EQ(python("a[1:]"), R"((expression (slice (name "a") (literal integer "1") -)))");
  EXPECT_EQ(python("a[::2]"), R"((expression (unknown (name "a") (literal integer "2"))))");
  EXPECT_EQ(python("a[1, 2]"),
            R"((expression (index (name "a") (array (literal integer "1") (literal integer "2")))))");
}

TEST(Python, Operators) {
  EXPECT_EQ(python("a and not b or c"),
            R"((expression (binary "||" (binary "&&" (name "a") (unary "!" (name "b"))) (name "c"))))");
  EXPECT_EQ(python("a < b <= c"),
            R"((expression (binary "&&" (binary "<" (name "a") (name "b")) (binary "<=" (name "b") (name "c")))))");
  EXPECT_EQ(python("a is not None"), R"((expression (binary "!=" (name "a") (literal null ""))))");
  EXPECT_EQ(python("a not in b"), R"((expression (binary "not in" (name "a") (name "b"))))");
  EXPECT_EQ(python("x if c else y"), R"((expression (cond (name "c") (name "x") (name "y"))))");
  EXPECT_EQ(python("a ** b // c % d"),
            R"((expression (binary "%" (binary "//" (binary "**" (name "a") (name "b")) (name "c")) (name "d"))))");
  EXPECT_EQ(python("lambda a, b=1: a"),
            "(expression (lambda (function (parameter \"a\") (parameter \"b\" (literal integer \"1\"))\n  (block\n    "
            "(return (name \"a\"))))))");
}

TEST(Python, ComprehensionIsTheLoopItAbbreviates) {
  std::string lowered = python("[f(a) for a in x if a]");
  EXPECT_TRUE(lowered.starts_with("(expression (collect")) << lowered;
  EXPECT_NE(lowered.find("(loop \"each\" (name \"a\") (name \"x\")"), std::string::npos) << lowered;
  EXPECT_NE(lowered.find("(if (name \"a\")"), std::string::npos) << lowered;
  EXPECT_NE(lowered.find("(expression (call (name \"f\") (name \"a\")))"), std::string::npos) << lowered;
}

TEST(Python, Functions) {
  EXPECT_EQ(python("def f(a, b: int = 2, *c, d, **e) -> str: pass"),
            "(function \"f\" =\"f\" :(typename \"str\") (parameter \"a\") (parameter \"b\" :(typename \"int\") "
            "(literal integer \"2\")) "
            "(parameter variadic \"c\" =\"*\") (parameter \"d\") (parameter variadic \"e\" =\"**\")\n  (block))");
  EXPECT_EQ(python("def f(a, /, *, b): return b"),
            "(function \"f\" =\"f\" (parameter \"a\") (parameter \"b\")\n  (block\n    (return (name \"b\"))))");
  EXPECT_EQ(python("def f():\n  def g(): pass"),
            "(function \"f\" =\"f\"\n  (block\n    (function \"g\" =\"f.g\"\n      (block))))");
}

TEST(Python, Classes) {
  EXPECT_EQ(python("class A(b.C, metaclass=M):\n  K = 1\n  t: Optional[int] = None\n  u: bytes\n"),
            "(type \"A\" =\"A\" @(annotation \"metaclass\" (name \"M\")) (base :(typename \"b.C\"))\n"
            "  (field static \"K\" (literal integer \"1\"))\n"
            "  (field static \"t\" :(typename \"int\") (literal null \"\"))\n"
            "  (field \"u\" :(typename \"bytes\")))");
  EXPECT_EQ(python("class A:\n  def __init__(self, k):\n    self.k = k\n"),
            "(type \"A\" =\"A\"\n  (function constructor receiver \"__init__\" =\"A.__init__\" (parameter receiver "
            "\"self\") (parameter \"k\")\n"
            "    (block\n      (assign \"=\" (member \"k\" (name \"self\")) (name \"k\")))))");
  EXPECT_EQ(python("class A:\n  @staticmethod\n  def s(x): pass\n"),
            "(type \"A\" =\"A\"\n  (function static \"s\" =\"A.s\" @(annotation \"staticmethod\") (parameter \"x\")\n  "
            "  (block)))");
  EXPECT_EQ(python("class A:\n  if x:\n    def m(self): pass\n").find("(type \"A\" =\"A\"\n  (block\n    (if"), 0U);
  EXPECT_EQ(python("@app.route('/x', a=1)\ndef f(): pass"),
            "(function \"f\" =\"f\" @(annotation \"app.route\" (literal string \"/x\") (keyword \"a\" (literal integer "
            "\"1\")))\n  (block))");
  EXPECT_EQ(python("class A(B):\n  def m(self):\n    super().m(1)")
                    .find("(call (member \"m\" (super)) (literal integer \"1\"))") == std::string::npos,
            false);
}

TEST(Python, TypesOfParameters) {
  EXPECT_EQ(python("def f(a: X | None, b: Dict[str, T]): pass"),
            "(function \"f\" =\"f\" (parameter \"a\" :(typename \"X\")) "
            "(parameter \"b\" :(typename \"Dict\" (typename \"str\") (typename \"T\")))\n  (block))");
}

TEST(Python, ControlFlow) {
  EXPECT_EQ(python("if a: b\nelif c: d\nelse: e"),
            "(if (name \"a\")\n  (block\n    (expression (name \"b\")))\n  (if (name \"c\")\n    (block\n      "
            "(expression (name \"d\")))\n"
            "    (block\n      (expression (name \"e\")))))");
  EXPECT_EQ(
      python("for x in y: continue\nelse: z"),
      "(loop \"each\" (name \"x\") (name \"y\") -\n  (block\n    (continue)))\n(block\n  (expression (name \"z\")))");
  EXPECT_EQ(python("while a: continue"), "(loop \"while\" - (name \"a\") -\n  (block\n    (continue)))");
  EXPECT_EQ(python("assert a, b"), "(if (unary \"!\" (name \"a\"))\n  (block\n    (throw (name \"b\"))))");
  EXPECT_EQ(python("with f() as g, h(): g.r()"),
            "(block\n  (declare \"g\" (call (name \"f\")))\n  (expression (call (name \"h\")))\n  (expression (call "
            "(member \"r\" (name \"g\")))))");
  EXPECT_EQ(python("with (f() as g, h() as i): pass"),
            "(block\n  (declare \"g\" (call (name \"f\")))\n  (declare \"i\" (call (name \"h\"))))");
  EXPECT_EQ(python("try: a\nexcept (E, m.F) as e: b\nelse: c\nfinally: d"),
            "(try\n  (block\n    (expression (name \"a\"))\n    (block\n      (expression (name \"c\"))))\n"
            "  (handler \"e\" :(typename (typename \"E\") (typename \"m.F\"))\n    (block\n      (expression (name "
            "\"b\"))))\n"
            "  (finally\n    (block\n      (expression (name \"d\")))))");
  EXPECT_EQ(python("match v:\n  case 1 | 'x': a\n  case M.C: b\n  case _: d"),
            "(switch (name \"v\")\n  (case (array (literal integer \"1\") (literal string \"x\"))\n    (block\n      "
            "(expression (name \"a\"))))\n"
            "  (case (array (member \"C\" (name \"M\")))\n    (block\n      (expression (name \"b\"))))\n"
            "  (case default (array)\n    (block\n      (expression (name \"d\")))))");
}

TEST(Python, PositionsAreExact) {
  std::string_view text = "# é\nx = h.new( 'md5' , d)\n";
  Parsed parsed = parse_as(Language::kPython, text);
  EXPECT_EQ(source_of(parsed.unit, text, NodeKind::kCall), "h.new( 'md5' , d)");
  EXPECT_EQ(source_of(parsed.unit, text, NodeKind::kLiteral), "'md5'");
  EXPECT_EQ(source_of(parsed.unit, text, NodeKind::kMember), "h.new");
  EXPECT_EQ(source_of(parsed.unit, text, NodeKind::kAssign), "x = h.new( 'md5' , d)");
  EXPECT_EQ(parsed.unit.line(parsed.unit[parsed.unit.child(parsed.unit.root, 0)].begin), 2U);
}

TEST(Python, BrokenCodeKeepsItsCalls) {
  Parsed parsed = parse_as(Language::kPython, "x = g(1)\nx = hashlib.md5(b'a') ) ?\nz = h(2)\n");
  EXPECT_TRUE(well_formed(parsed.unit));
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string all = dump(parsed.unit, parsed.unit.root);
  EXPECT_NE(all.find("(call (name \"g\") (literal integer \"1\"))"), std::string::npos) << all;
  EXPECT_NE(all.find("(call (member \"md5\" (name \"hashlib\")) (literal bytes \"a\"))"), std::string::npos) << all;
  EXPECT_NE(all.find("(call (name \"h\") (literal integer \"2\"))"), std::string::npos) << all;
}

TEST(Python, AnyNestingIsBounded) {
  for (std::string_view piece : {"(", "[", "{", "f(", "not ", "-", "lambda:", "if x:", "a.b(", "x["}) {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += piece;
    Parsed parsed = parse_as(Language::kPython, text, {.parse_timeout_us = 200'000});
    EXPECT_TRUE(well_formed(parsed.unit)) << piece;
    EXPECT_TRUE(parsed.truncated || !parsed.unit.errors.empty()) << piece;
  }
  std::string balanced = "x = " + std::string(100'000, '(') + "1" + std::string(100'000, ')');
  Parsed parsed = parse_as(Language::kPython, balanced);
  EXPECT_TRUE(parsed.truncated);
  EXPECT_TRUE(well_formed(parsed.unit));
}

TEST(Python, OneLongLine) {
  std::string text = "x = [";
  while (text.size() < 5'000'000) text += "0x01, ";
  text += "]";
  Parsed parsed = parse_as(Language::kPython, text, {.parse_timeout_us = 60'000'000});
  EXPECT_FALSE(parsed.truncated);
  EXPECT_TRUE(parsed.unit.errors.empty());
  NodeId array = parsed.unit.child(parsed.unit.child(parsed.unit.root, 0), 1);
  EXPECT_GT(parsed.unit.child_count(array), 800'000U);
}

TEST(Python, NodeBudgetEndsTheWork) {
  Parsed parsed = parse_as(Language::kPython, "a = 1\nb = 2\nc = 3\n", {.max_nodes = 8});
  EXPECT_TRUE(parsed.truncated);
  EXPECT_TRUE(well_formed(parsed.unit));
  EXPECT_FALSE(parsed.unit.errors.empty());
}

TEST(Python, NothingAndNonsense) {
  EXPECT_EQ(python(""), "");
  EXPECT_TRUE(well_formed(parse_as(Language::kPython, std::string_view("\0\xff\xfe'\\", 5)).unit));
  EXPECT_TRUE(well_formed(parse_as(Language::kPython, "\xef\xbb\xbfx = 1").unit));
}

}  // namespace
}  // namespace vitrine::source
