#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "read/source/front_end.h"
#include "read/source/lang/c_syntax.h"
#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, Language language = Language::kC, const Budget& budget = {}) {
  return parse_well_formed(language, text, budget);
}

std::string dump_of(std::string_view text, Language language = Language::kC) {
  return dump_whole(language, text);
}

std::string body(std::string_view statements, Language language = Language::kC) {
  return dump_of("void m(void)\n{\n" + std::string(statements) + "\n}\n", language);
}

TEST(C, GrammarsHoldEveryListedName) {
  EXPECT_THAT(c::grammar(false).unknown_names(), testing::IsEmpty());
  EXPECT_THAT(c::grammar(true).unknown_names(), testing::IsEmpty());
}

TEST(C, FunctionsAndParameters) {
  EXPECT_THAT(dump_of("static const char *pick(struct row *r, unsigned long n, ...) { return r->name[n]; }"),
              HasSubstr("(function static \"pick\" =\"pick\" :(typename * \"char\") "
                        "(parameter \"r\" :(typename struct * \"row\")) "
                        "(parameter \"n\" :(typename \"unsigned long\")) (parameter variadic)\n"));
  EXPECT_THAT(dump_of("int f(void);"), HasSubstr("(function no-body \"f\" =\"f\" :(typename \"int\")\n"));
  EXPECT_THAT(dump_of("int old(a, b) int a; char *b; { return a; }"),
              HasSubstr("(parameter \"a\" :(typename \"int\")) (parameter \"b\" :(typename * \"char\"))"));
}

TEST(C, FunctionsThatReturnStructs) {
  EXPECT_THAT(
      dump_of("static enum order compare(const struct row *a) { return f(a); }\nstruct row g(int a) { return h(a); }"),
      testing::AllOf(HasSubstr("(function static \"compare\" =\"compare\" :(typename enum \"order\")"),
                     HasSubstr("(function \"g\" =\"g\" :(typename struct \"row\")")));
  EXPECT_THAT(dump_of("typedef struct LIB_ALIGN(16) row { int a; } row;"), HasSubstr("(type struct \"row\""));
}

TEST(C, FunctionPointersAreVariables) {
  EXPECT_THAT(dump_of("static int (*hook)(int) = handler;"),
              HasSubstr("(declare static \"hook\" :(typename * \"int\") (name \"handler\"))"));
}

TEST(C, Initializers) {
  EXPECT_THAT(dump_of("static const struct row t[] = {{1, f}, {.bits = 2, .in.side = g}, [3] = {4}};"),
              HasSubstr("(map (entry \"0\" (array (literal integer \"1\") (name \"f\"))) "
                        "(entry \"1\" (map (entry \"bits\" (literal integer \"2\")) "
                        "(entry \"in\" (map (entry \"side\" (name \"g\")))))) "
                        "(entry \"3\" (array (literal integer \"4\"))))"));
  EXPECT_THAT(dump_of("unsigned char iv[16] = {0};"),
              HasSubstr("(declare \"iv\" :(typename [] \"unsigned char\" =\"16\") (array (literal integer \"0\")))"));
}

TEST(C, ConstOfThePointeeIsNotOfThePointer) {
  EXPECT_THAT(dump_of("const char *a; char *const b; const int c;"),
              testing::AllOf(HasSubstr("(declare \"a\""), HasSubstr("(declare const \"b\""),
                             HasSubstr("(declare const \"c\"")));
}

TEST(C, Literals) {
  EXPECT_THAT(body("x = 0x1FUL; x = 010; x = -3; x = 0xffffffffffffffff; x = 1.5e3f;"),
              testing::AllOf(HasSubstr("integer \"31\""), HasSubstr("integer \"8\""),
                             HasSubstr("(unary \"-\" (literal integer \"3\"))"),
                             HasSubstr("integer \"0xffffffffffffffff\""), HasSubstr("float \"1.5e3\"")));
  EXPECT_THAT(body("s = \"a\\x41\" \"\\102\\n\"; c = '\\t'; d = L'x'; n = NULL;"),
              testing::AllOf(HasSubstr("string \"aAB\\n\""), HasSubstr("character \"\\x09\""),
                             HasSubstr("character \"x\""), HasSubstr("(literal null \"\")")));
  EXPECT_THAT(body("s = PREFIX \"-tail\";"), HasSubstr("(concat (name \"PREFIX\") (literal string \"-tail\"))"));
}

TEST(C, Defines) {
  std::string out = dump_of(
      "#define BITS 256\n#define NAME \"left-\" \\\n  \"right\"\n#define OPEN(k, n) start(NULL, k, n)\n"
      "#define FAIL(x) do { if (x) goto done; } while (0)\n#define EMPTY\n#define PICK(n) pick_##n(#n)\n"
      "#define ROW(a) { .first = a, .second = make(a) },\n");
  EXPECT_THAT(out, HasSubstr("(declare const macro \"BITS\" (literal integer \"256\"))"));
  EXPECT_THAT(out, HasSubstr("(declare const macro \"NAME\" (literal string \"left-right\"))"));
  EXPECT_THAT(out, HasSubstr("(return (call (name \"start\") (literal null \"\") (name \"k\") (name \"n\")))"));
  EXPECT_THAT(out, HasSubstr("(loop \"do\""));
  EXPECT_THAT(out, HasSubstr("(declare const macro \"EMPTY\")"));
  EXPECT_THAT(out, HasSubstr("(call (name \"pick_##n\") (unary \"#\" (name \"n\")))"));
  EXPECT_THAT(out, HasSubstr("(entry \"second\" (call (name \"make\") (name \"a\")))"));
}

TEST(C, PositionsAreThoseOfTheOriginal) {
  std::string_view text =
      "/* head */ #\n#define GO(x) \\\n  run( /* why */ x )\nAPI_EXPORT int f(int a) ATTR_PURE\n{\n"
      "#ifdef A\n  go(a, \"\xC3\xA9\");\n#endif\n  FINISH(a)\n}\n";
  Parsed parsed = parse(text);
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall, 0), "go(a, \"\xC3\xA9\")");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall, 1), "FINISH(a)");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall, 2), "run( /* why */ x )");
  EXPECT_TRUE(where(parsed.unit, text, NodeKind::kFunction, 0).starts_with("int f(int a)"));
}

TEST(C, TypesEnumsTypedefs) {
  std::string out = dump_of(
      "enum mode { FIRST, SECOND = 5, THIRD, OTHER = BASE | 1, LAST };\n"
      "typedef struct { int bits; const char *(*name)(void); } entry;\ntypedef entry *entry_list;\n"
      "typedef unsigned char u8;\nstruct outer { union { int a; } in; } one;\n");
  EXPECT_THAT(out, HasSubstr("(field static const \"THIRD\" (literal integer \"6\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"LAST\" (binary \"+\" (name \"OTHER\") (literal integer \"1\")))"));
  EXPECT_THAT(out, HasSubstr("(type struct \"entry\" =\"entry\"\n    (field \"bits\" :(typename \"int\"))"));
  EXPECT_THAT(out, HasSubstr("(type \"entry_list\" =\"entry_list\" (base :(typename * \"entry\")))"));
  EXPECT_THAT(out, HasSubstr("(type \"u8\" =\"u8\" (base :(typename \"unsigned char\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"one\" :(typename struct \"outer\"))"));
}

TEST(C, Switch) {
  std::string out = body("switch (k) { case 1: case 2: a(); break; case 3: b(); default: return; }");
  EXPECT_THAT(out, HasSubstr("(case (array (literal integer \"1\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(case falls (array (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(case default (array)"));
}

TEST(C, LoopsBranchesLabels) {
  std::string out = body(
      "for (i = 0; i < n; i++) a[i] ^= 1; while (p) p = p->next; do { q(); } while (r);\n"
      "if (x) goto out; else y = *z;\nout: w(&v, sizeof v, sizeof(int), (char *)u);");
  EXPECT_THAT(out, HasSubstr("(loop \"for\"\n"));
  EXPECT_THAT(out, HasSubstr("(loop \"while\" - (name \"p\") -"));
  EXPECT_THAT(out, HasSubstr("(loop \"do\" - (name \"r\") -"));
  EXPECT_THAT(out, HasSubstr("(break \"out\")"));
  EXPECT_THAT(out, HasSubstr("(unary \"&\" (name \"v\")) (unary \"sizeof\" (name \"v\")) "
                             "(unary \"sizeof\" (typename \"int\")) (cast :(typename * \"char\") (name \"u\"))"));
}

TEST(C, ConditionalsAreVariants) {
  std::string out = body("#if A > 1\n x = f();\n#elif defined(B)\n x = g();\n#else\n x = h();\n#endif\n");
  EXPECT_THAT(
      out, HasSubstr("(variant\n        (block \"A > 1\"\n          (assign \"=\" (name \"x\") (call (name \"f\"))))\n"
                     "        (block \"defined(B)\""));
  EXPECT_THAT(out, HasSubstr("(block \"!(A > 1) && !(defined(B))\""));
}

TEST(C, LaterBranchesDenyTheEarlierOnes) {
  const Unit unit = parse("#ifdef A\nint a;\n#elif B > 1\nint b;\n#elifdef C\nint c;\n#else\nint d;\n#endif\n").unit;
  std::vector<std::string_view> said;
  for (const ConditionRegion& region : unit.conditions) said.push_back(unit.strings[region.text]);
  EXPECT_THAT(said, testing::ElementsAre("defined(A)", "!defined(A)", "B > 1", "!defined(A)", "!(B > 1)", "defined(C)",
                                         "!defined(A)", "!(B > 1)", "!defined(C)"));
}

TEST(C, WhatIsDefinedWasNotUndefined) {
  auto said = [](std::string text) {
    const Unit unit = parse(text).unit;
    std::vector<std::string> out;
    for (const ConditionRegion& region : unit.conditions) out.push_back(unit.strings[region.text]);
    return out;
  };
  const std::string undefined = "int z;\n#ifndef BASE\n#undef PART\n#endif\n";
  EXPECT_THAT(said(undefined + "#ifdef PART\nint a;\n#endif\n"),
              testing::ElementsAre("!defined(BASE)", "defined(PART)", "defined(BASE)"));
  EXPECT_THAT(said(undefined + "#if defined(PART) && N > 1\nint a;\n#endif\n"),
              testing::ElementsAre("!defined(BASE)", "defined(PART) && N > 1", "defined(BASE)"));
  EXPECT_THAT(said("#ifdef OLD\n#undef PART\n#endif\n#ifdef PART\nint a;\n#else\nint b;\n#endif\n"),
              testing::ElementsAre("defined(OLD)", "defined(PART)", "!defined(OLD)", "!defined(PART)"));
  // Where it may have a meaning again, or may be defined otherwise, nothing follows.
  for (const char* rest :
       {"#define PART 1\n#ifdef PART\nint a;\n#endif\n", "#include \"more.h\"\n#ifdef PART\nint a;\n#endif\n",
        "#if defined(PART) || defined(MORE)\nint a;\n#endif\n", "#ifndef PART\nint a;\n#endif\n",
        "#ifdef PARTS\nint a;\n#endif\n"}) {
    EXPECT_EQ(said(undefined + rest).size(), 2u) << rest;
  }
}

TEST(C, OneBranchMayAlsoNotBe) {
  EXPECT_THAT(body("#ifndef A\n f();\n#endif\n"),
              testing::AllOf(HasSubstr("(block \"!defined(A)\""), HasSubstr("(block \"!(!defined(A))\"")));
}

TEST(C, DeadTextIsDropped) {
  std::string out =
      dump_of("#if 0\nint f(void) { dead( }\n#define GONE 1\n#else\nint g(void) { return alive(); }\n#endif\n");
  EXPECT_THAT(out, Not(HasSubstr("dead")));
  EXPECT_THAT(out, Not(HasSubstr("GONE")));
  EXPECT_THAT(out, Not(HasSubstr("variant")));
  EXPECT_THAT(out, HasSubstr("(call (name \"alive\"))"));
}

TEST(C, IncludeGuardIsNoVariant) {
  EXPECT_THAT(dump_of("#ifndef X_H\n#define X_H\nint f(void);\n#endif\n"), Not(HasSubstr("variant")));
}

TEST(C, Includes) {
  EXPECT_THAT(dump_of("#include <a/b.h>\n#include \"c.h\"\n"),
              testing::AllOf(HasSubstr("(import macro \"\" =\"<a/b.h>\")"), HasSubstr("=\"\\\"c.h\\\"\"")));
}

TEST(C, ConditionalThatSplitsAConstructKeepsBothSidesCalls) {
  std::string out = body("#ifdef A\n if (first(x)) {\n#else\n if (second(x)) {\n#endif\n  inside();\n }\n");
  EXPECT_THAT(out, HasSubstr("(call (name \"first\") (name \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"second\") (name \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"inside\"))"));
}

TEST(C, AlternativeArgumentsKeepTheirPlaces) {
  std::string out = body("f(a,\n#ifdef A\n  g(1),\n#else\n  h(2),\n#endif\n  b);\n");
  EXPECT_THAT(out,
              HasSubstr("(call (name \"f\") (name \"a\") (call (name \"g\") (literal integer \"1\")) (name \"b\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"h\") (literal integer \"2\"))"));
}

TEST(C, ExternCInConditionals) {
  std::string_view text =
      "#ifdef __cplusplus\nextern \"C\" {\n#endif\nint f(void) { return g(); }\n#ifdef __cplusplus\n}\n#endif\n";
  for (Language language : {Language::kC, Language::kCpp}) {
    EXPECT_THAT(dump_of(text, language), HasSubstr("(function \"f\" =\"f\""));
  }
}

TEST(C, AttributeMacrosAreNoObstacle) {
  for (std::string_view text : {
           "LIB_EXPORT int f(int a) { return g(a); }",
           "static int LIB_CALL f(int a) { return g(a); }",
           "int f(int a) LIB_PURE { return g(a); }",
           "int f(int a) lib_format(1, 2) LIB_PURE { return g(a); }",
           "LIB_API(int) f(int a) { return g(a); }",
           "LIB_NODISCARD lib_init int f(int a, int unused LIB_UNUSED) { return g(a); }",
           "__attribute__((noinline)) int f(int a) { return g(a); }",
           "LIB_DEPRECATED(\"since 2\") extern int f(int a) { return g(a); }",
       }) {
    std::string out = dump_of(text);
    EXPECT_THAT(out, HasSubstr("\"f\" =\"f\"")) << text;
    EXPECT_THAT(out, HasSubstr("(call (name \"g\") (name \"a\"))")) << text;
  }
}

TEST(C, AttributeMacrosOnVariablesAndMembers) {
  EXPECT_THAT(dump_of("static int table[4] __aligned(8) = {1};"), HasSubstr("(declare static \"table\""));
  EXPECT_THAT(dump_of("static struct ops LIB_CONST o = { .run = f };"), HasSubstr("(entry \"run\" (name \"f\"))"));
  EXPECT_THAT(dump_of("struct LIB_PACKED row { int a; LIB_MEMBER(b) };"), HasSubstr("(field \"a\""));
  EXPECT_THAT(dump_of("struct row { int a; } __packed;"), HasSubstr("(type struct \"row\""));
}

TEST(C, StatementMacrosWithoutSemicolon) {
  EXPECT_THAT(body("LOCK(m)\n f(x);\n UNLOCK(m)\n"),
              testing::AllOf(HasSubstr("(call (name \"LOCK\") (name \"m\"))"), HasSubstr("(call (name \"f\")"),
                             HasSubstr("(call (name \"UNLOCK\")")));
  EXPECT_THAT(dump_of("MAKE_LIST(row)\nint f(void)\n{ return g(); }\n"),
              testing::AllOf(HasSubstr("(call (name \"MAKE_LIST\") (name \"row\"))"), HasSubstr("(function \"f\"")));
}

TEST(C, LoopMacros) {
  EXPECT_THAT(body("each_row(r, list) { use(r); }"),
              HasSubstr("(loop \"while\" - (call (name \"each_row\") (name \"r\") (name \"list\")) -"));
  EXPECT_THAT(body("FOREVER() { use(r); }"), HasSubstr("(call (name \"FOREVER\")"));
}

TEST(C, MacroThatHeadsAFunction) {
  EXPECT_THAT(dump_of("CASE(suite, name) {\n  check(1);\n}\n"),
              testing::AllOf(HasSubstr("(function \"CASE(suite, name)\""), HasSubstr("(call (name \"check\")")));
}

TEST(C, TypesAmongArguments) {
  EXPECT_THAT(
      body("p = holder_of(q, struct row, link); n = va_arg(ap, unsigned int);"),
      testing::AllOf(HasSubstr("(call (name \"holder_of\") (name \"q\") (typename \"struct row\") (name \"link\"))"),
                     HasSubstr("(call (name \"va_arg\") (name \"ap\") (typename \"unsigned int\"))")));
  EXPECT_THAT(body("COMPARE(a, ==, b);"), HasSubstr("(call (name \"COMPARE\") (name \"a\") (unknown) (name \"b\"))"));
  EXPECT_THAT(body("LIST_OF(ROW) *rows = make();"), HasSubstr("(declare \"rows\" :(typename * \"LIST_OF(ROW)\")"));
  // A word that looks like an attribute is no type beside TYPE_OF(x).
  EXPECT_THAT(
      dump_of("__checked LIST_OF(ROW) *rows_of(const struct table *t);\nCHECKED LIST_OF(ROW)\n*others(int n);\n"),
      testing::AllOf(HasSubstr("(function no-body \"rows_of\" =\"rows_of\" :(typename * \"LIST_OF(ROW)\")"),
                     HasSubstr("(function no-body \"others\" =\"others\" :(typename * \"LIST_OF(ROW)\")"),
                     Not(HasSubstr("(unknown"))));
}

TEST(C, ParenthesesAreNotCasts) {
  EXPECT_THAT(body("if ((f(x)) && g(y)) h();"),
              HasSubstr("(if (binary \"&&\" (call (name \"f\") (name \"x\")) (call (name \"g\") (name \"y\")))"));
  EXPECT_THAT(body("n = (size) - 1; m = (size_t)-1;"),
              testing::AllOf(HasSubstr("(binary \"-\" (name \"size\") (literal integer \"1\"))"),
                             HasSubstr("(cast :(typename \"size_t\")")));
}

TEST(C, CallsInsideErrorsAreStillThere) {
  Parsed parsed = parse("int f(int a)\n{\n  if (a { first(a); }\n  second(a, 1);\n  return ) third(2);\n}\n");
  std::string out = dump(parsed.unit, parsed.unit.root);
  EXPECT_FALSE(parsed.unit.errors.empty());
  EXPECT_THAT(out, HasSubstr("(call (name \"first\") (name \"a\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"second\") (name \"a\") (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"third\") (literal integer \"2\"))"));
}

TEST(Cpp, NamespacesUsingAndMethods) {
  std::string out = dump_of(
      "using namespace lib;\nusing std::string;\nnamespace fs = std::filesystem;\nusing Bytes = std::vector<int>;\n"
      "namespace a { namespace b {\nclass Box : public Base<int> {\n public:\n  Box(int n) : n_(n) {}\n"
      "  static const int kSize = 4;\n private:\n  int n_ = 3;\n};\nvoid Box::run() const noexcept { go(); }\n}}\n",
      Language::kCpp);
  EXPECT_THAT(out, HasSubstr("(import \"\" =\"lib\")"));
  EXPECT_THAT(out, HasSubstr("(import \"string\" =\"std.string\")"));
  EXPECT_THAT(out, HasSubstr("(import \"fs\" =\"std.filesystem\")"));
  EXPECT_THAT(out, HasSubstr("(type \"Bytes\" =\"Bytes\" (base :(typename \"std.vector\" (typename \"int\"))))"));
  EXPECT_THAT(out, HasSubstr("(type \"Box\" =\"a.b.Box\" (base :(typename \"Base\" (typename \"int\")))"));
  EXPECT_THAT(out, HasSubstr("(function constructor \"Box\" =\"a.b.Box.Box\""));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"n_\" (this)) (name \"n\"))"));
  EXPECT_THAT(out, HasSubstr("(field static const \"kSize\""));
  EXPECT_THAT(out, HasSubstr("(function \"run\" =\"a.b.Box.run\""));
}

TEST(Cpp, Construction) {
  std::string out = body(
      "Mode<Cipher>::Encryption a(key, size, iv); lib::Hash b{key, 16}; auto c = std::make_unique<Hash<Long>>(key);\n"
      "auto d = new Hash(1); Hash e(key, key.size()); int n(3); auto f = static_cast<int>(x);",
      Language::kCpp);
  EXPECT_THAT(out,
              HasSubstr("(declare \"a\" :(typename \"Mode.Encryption\" (typename \"Cipher\")) "
                        "(new :(typename \"Mode.Encryption\" (typename \"Cipher\")) (name \"key\") (name \"size\") "
                        "(name \"iv\")))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"lib.Hash\") (name \"key\") (literal integer \"16\"))"));
  EXPECT_THAT(out, HasSubstr("(call :(typename (typename \"Hash\" (typename \"Long\"))) (member \"make_unique\" "
                             "(name \"std\")) (name \"key\"))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"Hash\") (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"n\" :(typename \"int\") (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(cast :(typename \"int\") (name \"x\"))"));
}

TEST(Cpp, StatementsOfItsOwn) {
  std::string out = body(
      "for (const auto& x : list) use(x); try { risky(); } catch (const std::exception& e) { throw; }\n"
      "auto f = [&, z = 3](int a) { return a + z; }; if (auto p = find(); p) use(*p);",
      Language::kCpp);
  EXPECT_THAT(out, HasSubstr("(loop \"each\"\n"));
  EXPECT_THAT(out, HasSubstr("(handler \"e\" :(typename \"std.exception\")"));
  EXPECT_THAT(out, HasSubstr("(lambda (function (parameter \"a\" :(typename \"int\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"p\" :(typename \"auto\") (call (name \"find\")))"));
}

TEST(CHostile, NestingIsBounded) {
  std::string deep = "int x = " + std::string(100'000, '(') + "1" + std::string(100'000, ')') + ";";
  Parsed parsed = parse(deep);
  EXPECT_TRUE(parsed.truncated);
  EXPECT_FALSE(parsed.unit.errors.empty());
  std::string blocks = "void f(void) " + std::string(20'000, '{') + "g();" + std::string(20'000, '}');
  EXPECT_TRUE(parse(blocks).truncated);
  std::string conditionals;
  for (int n = 0; n < 20'000; ++n) conditionals += "#if A\n(\n";
  parse(conditionals);
}

TEST(CHostile, TimeIsBounded) {
  std::string line = "int a[] = {";
  while (line.size() < 4'000'000) line += "1,(2),f(x),";
  Budget budget{.parse_timeout_us = 200'000};
  auto start = std::chrono::steady_clock::now();
  Parsed parsed = parse(line, Language::kC, budget);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
  EXPECT_FALSE(parsed.unit.errors.empty());
}

TEST(CHostile, OddBytes) {
  for (std::string_view text : {"",
                                "\n",
                                "#",
                                "#define",
                                "#define (",
                                "#define F(",
                                "#define F(a",
                                "#define F(a,,) a",
                                "#if",
                                "#endif",
                                "#else\n#endif",
                                "/*",
                                "//\\",
                                "\"",
                                "'\\",
                                "R\"x(",
                                "a\\",
                                "\\\n",
                                "#define X /* a\n b */ 3\nint y;",
                                "\xff\xfe\x00x",
                                "}}}))]]",
                                "{{{((([[[",
                                "x(,)(,",
                                "enum { A(",
                                "struct S { M(x",
                                "#define A ##\n#define B(x) #",
                                "M(",
                                "f() {",
                                "()",
                                "= {"}) {
    parse(text);
    parse(text, Language::kCpp);
  }
}

TEST(Cpp, ObjectsMadeFromExpressionsAreNoPrototypes) {
  std::string out = body(
      "Mode<Block>::Maker a(key, sizeof(key), iv);\nX b(k, table[1]);\nX c(k, f(g(b)));\nX d(plain, true, new Sink(new "
      "Other(out)));\nX e(k, Block::SIZE);\nX f(size * count);\nint n(g(h));\nT *p(g(h));",
      Language::kCpp);
  EXPECT_THAT(out, HasSubstr("(declare \"a\" :(typename \"Mode.Maker\" (typename \"Block\")) (new :(typename "
                             "\"Mode.Maker\" (typename \"Block\")) (name \"key\") (unary \"sizeof\" (name \"key\")) "
                             "(name \"iv\")))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"X\") (name \"k\") (index (name \"table\") (literal integer \"1\"))))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"X\") (name \"k\") (call (name \"f\") (call (name \"g\") (name "
                             "\"b\")))))"));
  EXPECT_THAT(out, HasSubstr("(name \"plain\") (literal boolean \"true\") (new :(typename \"Sink\") (new :(typename "
                             "\"Other\") (name \"out\")))))"));
  EXPECT_THAT(out, HasSubstr("(name \"k\") (member \"SIZE\" (name \"Block\"))))"));
  EXPECT_THAT(out, HasSubstr("(new :(typename \"X\") (binary \"*\" (name \"size\") (name \"count\"))))"));
  EXPECT_THAT(out, HasSubstr("(declare \"n\" :(typename \"int\") (call (name \"g\") (name \"h\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"p\" :(typename * \"T\") (call (name \"g\") (name \"h\")))"));
}

TEST(Cpp, PrototypesStayPrototypes) {
  for (std::string_view each :
       {"X a(const T &p, int n);", "X b();", "X c(T *p);", "X d(T& p, U);", "X e(std::vector<T>);", "X g(T name);"}) {
    EXPECT_THAT(body(each, Language::kCpp), HasSubstr("(function no-body")) << each;
  }
  EXPECT_THAT(dump_of("X a(Key);\nX b(Key, Iv[2]);\n", Language::kCpp), Not(HasSubstr("(declare")));
  EXPECT_THAT(dump_of("static X a(key, sizeof(key));\n", Language::kCpp),
              HasSubstr("(declare static \"a\" :(typename \"X\") (new"));
}

TEST(Cpp, PlacesInArgumentsReadAgainAreExact) {
  std::string text = "void m() {\n  X c(k, /* a */ f(b), \"x\"[0]);\n  X d(k, f(other));\n}\n";
  Parsed parsed = parse(text, Language::kCpp);
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall, 0), "f(b)");
  EXPECT_EQ(where(parsed.unit, text, NodeKind::kCall, 1), "f(other)");
}

TEST(C, AMacroWithTheNameLastDefinesAFunction) {
  std::string out =
      dump_of("DEFINED(CK_RV, C_Init)(void *m, int n)\n{\n  return n;\n}\nNAMED(other)(int n) { ; }\n", Language::kC);
  EXPECT_THAT(out, testing::AllOf(HasSubstr("(function \"C_Init\" =\"C_Init\""), HasSubstr("(parameter \"n\""),
                                  HasSubstr("(function \"other\" =\"other\""), testing::Not(HasSubstr("(call"))));
}

TEST(Cpp, NestedConstructionsAreReadInProportion) {
  std::string text = "void m() {\n";
  for (int n = 0; n < 400; ++n) text += "X a(true, [] { ";
  for (int n = 0; n < 400; ++n) text += "}, f(b));";
  auto before = std::chrono::steady_clock::now();
  parse(text + "}", Language::kCpp);
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(10));
}

TEST(Cpp, ObjectsWithoutArgumentsAreMade) {
  std::string text =
      "typedef unsigned char octet;\nusing word = unsigned;\nenum kind { a };\nDigest global;\nextern Digest other;\n"
      "void m() { Mode<Block>::Maker x; T y, *z, w[2]; octet o; word u; kind k; std::uint8_t q; int i; }\n";
  std::string out = dump_of(text, Language::kCpp);
  EXPECT_THAT(out, HasSubstr("(declare \"global\" :(typename \"Digest\") (new :(typename \"Digest\")))"));
  EXPECT_THAT(out, HasSubstr("(declare no-body \"other\" :(typename \"Digest\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"x\" :(typename \"Mode.Maker\" (typename \"Block\")) (new :(typename "
                             "\"Mode.Maker\" (typename \"Block\"))))"));
  EXPECT_THAT(out, HasSubstr("(declare \"y\" :(typename \"T\") (new :(typename \"T\")))"));
  EXPECT_THAT(out, HasSubstr("(declare \"z\" :(typename * \"T\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"w\" :(typename [] \"T\" =\"2\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"o\" :(typename \"octet\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"u\" :(typename \"word\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"k\" :(typename \"kind\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"q\" :(typename \"std.uint8_t\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"i\" :(typename \"int\"))"));
  EXPECT_THAT(dump_of("struct T x; T y;"), Not(HasSubstr("(new")));
}

TEST(Cpp, FieldsAreMadeWithTheirClassOrByItsConstructors) {
  std::string out = dump_of(
      "class K { K(octet *k) : e(k, 16, iv), n(3), p(k) {} Mode<Block>::Maker e; Digest h, *q; Digest &r; int n; octet "
      "*p; Out o; Mac m{1}; static Digest s; };\nK::K(int n) : o(n) {}\n",
      Language::kCpp);
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"e\" (this)) (new :(typename \"Mode.Maker\" (typename \"Block\")) "
                             "(name \"k\") (literal integer \"16\") (name \"iv\")))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"n\" (this)) (literal integer \"3\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"p\" (this)) (name \"k\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"o\" (this)) (new :(typename \"Out\") (name \"n\")))"));
  EXPECT_THAT(out, HasSubstr("(field \"e\" :(typename \"Mode.Maker\" (typename \"Block\")))"));
  EXPECT_THAT(out, HasSubstr("(field \"h\" :(typename \"Digest\") (new :(typename \"Digest\")))"));
  EXPECT_THAT(out, HasSubstr("(field \"q\" :(typename * \"Digest\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"r\" :(typename \"Digest\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"o\" :(typename \"Out\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"m\" :(typename \"Mac\") (new :(typename \"Mac\") (literal integer \"1\")))"));
  EXPECT_THAT(out, HasSubstr("(field static \"s\" :(typename \"Digest\"))"));
}

TEST(Cpp, BracesKeepTheVariable) {
  EXPECT_THAT(
      body("Maker e{a, b};\nMaker g{};", Language::kCpp),
      testing::AllOf(HasSubstr("(declare \"e\" :(typename \"Maker\") (new :(typename \"Maker\") (name \"a\") (name "
                               "\"b\")))"),
                     HasSubstr("(declare \"g\" :(typename \"Maker\") (new :(typename \"Maker\")))")));
}

TEST(Cpp, MacrosThatOpenANamespaceAreImports) {
  std::string out =
      dump_of("USING_NAMESPACE(Lib)\nLIB_NAMESPACE_BEGIN(Lib::Inner)\nOTHER(Lib)\nint x;\n", Language::kCpp);
  EXPECT_THAT(out, testing::AllOf(HasSubstr("(import \"\" =\"Lib\")"), HasSubstr("(import \"\" =\"Lib.Inner\")"),
                                  HasSubstr("(call (name \"OTHER\")")));
}

}  // namespace
}  // namespace vitrine::source
