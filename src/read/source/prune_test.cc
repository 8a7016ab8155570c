#include "read/source/prune.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vitrine::source {
namespace {

Matter matters(std::string_view name) {
  return name == "EVP_x"      ? Matter::kYes
         : name == "random_x" ? Matter::kByItself
         : name == "open"     ? Matter::kCalled
                              : Matter::kNo;
}

std::string blanked(const std::string& text) {
  return blank_what_cannot_matter(text, matters, 200).text;
}

TEST(Prune, KeepsWhatMattersAndItsCallersAndShortCallees) {
  std::string text =
      "static int helper(int a) { return a + 1; }\n"
      "static int other(int a) { return a * 2; }\n"
      "static void inner(void) { EVP_x(helper(1)); }\n"
      "void outer(void) { inner(); }\n"
      "void far(void) { other(3); }\n";
  std::string out = blanked(text);
  EXPECT_EQ(out.size(), text.size());
  EXPECT_NE(out.find("return a + 1"), std::string::npos);
  EXPECT_NE(out.find("inner();"), std::string::npos);
  EXPECT_NE(out.find("EVP_x(helper(1))"), std::string::npos);
  EXPECT_EQ(out.find("return a * 2"), std::string::npos);
  EXPECT_EQ(out.find("other(3)"), std::string::npos);
  EXPECT_NE(out.find("void far(void) {"), std::string::npos) << "heads stay";
}

TEST(Prune, KeepsNoCallersOfWhatMattersByItself) {
  std::string text =
      "static int seed(void) { return random_x() + 1; }\n"
      "void start(struct s *c) { c->seed = seed(); }\n"
      "static void inner(struct s *c) { EVP_x(c->key); }\n"
      "void outer(struct s *c) { fill(c); inner(c); }\n"
      "static void fill(struct s *c) { twice(c); }\n"
      "static void twice(struct s *c) { random_x(); }\n";
  std::string out = blanked(text);
  EXPECT_NE(out.find("return random_x() + 1"), std::string::npos);
  EXPECT_EQ(out.find("c->seed = seed()"), std::string::npos);
  EXPECT_NE(out.find("fill(c); inner(c);"), std::string::npos);
  EXPECT_NE(out.find("twice(c);"), std::string::npos) << "followed from outer()";
  out = blanked("static int seed(void) { use(random_x); return random_x(); }\nvoid start(void) { seed(); }\n");
  EXPECT_NE(out.find("{ seed(); }"), std::string::npos) << "not only called";
  out = blanked("int random_x(void);\nstatic int seed(void) { return random_x(); }\nvoid start(void) { seed(); }\n");
  EXPECT_NE(out.find("{ seed(); }"), std::string::npos) << "perhaps the file's own";
}

TEST(Prune, APlainWordMattersWhereItIsAFunction) {
  std::string text =
      "static const struct ops table = { .open = first, .close = first };\n"
      "void first(struct s *c) { int open = c->open; if (open) stop(); c->open = 2; }\n"
      "void second(void) { int open; open = 1; open (3); }\n"
      "void third(struct s *c) { c->start = &open; }\n";
  std::string out = blanked(text);
  EXPECT_EQ(out.find(".open = first"), std::string::npos);
  EXPECT_EQ(out.find("stop()"), std::string::npos);
  EXPECT_NE(out.find("open (3)"), std::string::npos);
  EXPECT_NE(out.find("c->start = &open"), std::string::npos);
}

TEST(Prune, ATypeOfATableIsNotItsName) {
  std::string text =
      "static const struct row table = { 1, 2 };\n"
      "void use(struct row *r) { EVP_x(table.mode); }\n"
      "void other(struct row *r) { stop(r); }\n"
      "void reader(void) { look(&table); }\n";
  std::string out = blanked(text);
  EXPECT_NE(out.find("{ 1, 2 }"), std::string::npos);
  EXPECT_EQ(out.find("stop(r)"), std::string::npos);
  EXPECT_NE(out.find("look(&table)"), std::string::npos);
}

TEST(Prune, KeepsWhoSetsAMemberThatIsRead) {
  std::string text =
      "void use(struct s *c) { EVP_x(c->mode); }\n"
      "void set(struct s *c) { c->mode = 3; }\n"
      "void test(struct s *c) { if (c->mode == 3) stop(); }\n";
  std::string out = blanked(text);
  EXPECT_NE(out.find("c->mode = 3"), std::string::npos);
  EXPECT_EQ(out.find("stop()"), std::string::npos);
  out = blanked(
      "void use(struct s *c) { EVP_x(c->mode); }\n"
      "void set(struct s *c, int a) {\n  lock(c);\n  if (a) c->mode = a ? 1 : 2; else c->mode = 3;\n"
      "  switch (a) { case 4: c->size = c->mode = f(4); }\n  c->other = 5;\n}\n"
      "void loop(struct s *c) { for (c->mode = 0; c->mode < 9; ) turn(c); }\n"
      "void whole(struct s *c) { struct s a = { .mode = 7 }; *c = a; }\n");
  EXPECT_NE(out.find("{\n;         \n         c->mode = a ? 1 : 2;      c->mode = 3;\n"
                     "             {         c->size = c->mode = f(4); }\n               \n}\n"),
            std::string::npos)
      << out;
  EXPECT_NE(out.find("for (c->mode = 0; c->mode < 9; ) turn(c);"), std::string::npos);
  EXPECT_NE(out.find("struct s a = { .mode = 7 }; *c = a;"), std::string::npos);
}

TEST(Prune, KeepsWhoMayWriteAVariableThatIsRead) {
  std::string text =
      "static unsigned char key[16], *other = 0;\n"
      "static int verify = 1;\n"
      "void use(void) { EVP_x(verify); }\n"
      "void parse(int c) { if (c == 'k') verify = 0; }\n"
      "void give(void) { fill(&verify, 4); }\n"
      "void apart(void) { other = 0; }\n";
  std::string out = blanked(text);
  EXPECT_NE(out.find("verify = 0"), std::string::npos);
  EXPECT_NE(out.find("fill(&verify, 4)"), std::string::npos);
  EXPECT_EQ(out.find("other = 0; }"), std::string::npos);
}

TEST(Prune, KeepsWhoWritesAVariableDeclaredWithoutAValue) {
  std::string text =
      "static int verify, other;\n"
      "static unsigned char iv[16] __aligned(8);\n"
      "static int (*check)(int, void *);\n"
      "static struct s deep __aligned(8) = {0};\n"
      "int prototype(int a);\n"
      "struct apart;\n"
      "#define SET(x) (verify = (x))\n"
      "#define SETS(x) SET(x)\n"
      "#define MODE(c) (c)->mode = 4\n"
      "void use(struct s *c) { EVP_x(verify, iv, check, deep, c->mode); }\n"
      "void a(int c) { if (c == 'k') verify = 0; }\n"
      "void b(char *p) { fill(iv, p); }\n"
      "void c(void) { check = always; }\n"
      "void d(void) { deep.a = 1; }\n"
      "void e(void) { SETS(0); }\n"
      "void f(struct s *c) { MODE(c); }\n"
      "void g(struct apart *p) { other = prototype(1); }\n";
  std::string out = blanked(text);
  for (const char* kept : {"verify = 0;", "fill(iv, p)", "check = always", "deep.a = 1", "SETS(0)", "MODE(c);"}) {
    EXPECT_NE(out.find(kept), std::string::npos) << kept;
  }
  EXPECT_EQ(out.find("other = prototype(1)"), std::string::npos);
}

TEST(Prune, AStructBehindAMacroIsNoBody) {
  std::string text =
      "DECLARE(x)\ntypedef struct { int a; } row;\nDECLARE(y)\nenum e { ONE };\n"
      "struct s *made(struct s *p) ATTRIBUTE { return p; }\n";
  std::string out = blanked(text);
  EXPECT_NE(out.find("{ int a; }"), std::string::npos);
  EXPECT_NE(out.find("{ ONE }"), std::string::npos);
  EXPECT_EQ(out.find("return p"), std::string::npos);
}

TEST(Prune, KeepsTablesOfStructsThatHoldWhatMatters) {
  std::string out = blanked(
      "struct inner { struct EVP_x alg; int a; };\n"
      "typedef struct { struct inner in; } outer;\n"
      "struct other { int a; };\n"
      "static struct inner one = { .a = 1 };\n"
      "static outer two[] = { {2} };\n"
      "static struct other three[] = { {3} };\n"
      "static struct { struct EVP_x alg; } four = { 4 };\n");
  EXPECT_NE(out.find("{ .a = 1 }"), std::string::npos);
  EXPECT_NE(out.find("{ {2} }"), std::string::npos);
  EXPECT_EQ(out.find("{ {3} }"), std::string::npos);
  EXPECT_NE(out.find("{ 4 }"), std::string::npos);
}

TEST(Prune, KeepsMacrosAndTheirUsersThatReachWhatMatters) {
  std::string out = blanked(
      "#define INNER(x) EVP_x(x)\n#define OUTER(x) INNER(x)\n#define APART(x) other(x)\n"
      "void use(void) { OUTER(1); }\nvoid apart(void) { APART(2); }\n");
  EXPECT_NE(out.find("#define OUTER(x) INNER(x)"), std::string::npos);
  EXPECT_NE(out.find("{ OUTER(1); }"), std::string::npos);
  EXPECT_EQ(out.find("{ APART(2); }"), std::string::npos);
}

TEST(Prune, KeepsTablesAndMacrosThatAreMentionedAndBlanksTheOthers) {
  std::string text =
      "#define USED(x) INNER(x, sizes)\n"
      "#define INNER(x, y) \\\n  x##y\n"
      "#define UNUSED 0x1234\n"
      "struct s { int a[WIDTH]; };\n"
      "#define WIDTH 4\n"
      "static const int lone[] = { 5, 6 };\n";
  std::string use = "void f(void) { EVP_x(USED(table)); }\n";
  std::string out = blanked(text + use);
  EXPECT_NE(out.find("#define USED(x) INNER(x, sizes)"), std::string::npos);
  EXPECT_NE(out.find("x##y"), std::string::npos);
  EXPECT_NE(out.find("#define WIDTH 4"), std::string::npos);
  EXPECT_EQ(out.find("UNUSED"), std::string::npos);
  EXPECT_NE(out.find("{ 5, 6 }"), std::string::npos) << "a pasted name may be any table's";

  out = blanked(
      "static const int lone[] = { 5, 6 };\n"
      "static const struct row rows[] __initdata = { {1, name}, {2} };\n"
      "static const char *name = \"n\";\n"
      "static const int deep[2] = { 7, 8 };\n"
      "static const struct row more[] = { {.list = deep} };\n"
      "static const struct row set[] = { {.list = lone} }, again[] = { {.l = deep} };\n"
      "void f(void) { EVP_x(rows, more[1]); }\n"
      "static const EVP_x algs[] = { {9} };\n"
      "TABLE(EVP_x, named);\n"
      "static const int named[] = { 10 };\n");
  EXPECT_EQ(out.find("{ 5, 6 }"), std::string::npos);
  EXPECT_NE(out.find("{ {1, name}, {2} }"), std::string::npos);
  EXPECT_NE(out.find("{ 7, 8 }"), std::string::npos);
  EXPECT_EQ(out.find(".list = lone"), std::string::npos);
  EXPECT_EQ(out.find(".l = deep"), std::string::npos);
  EXPECT_NE(out.find("{9}"), std::string::npos) << "the head's type matters";
  EXPECT_NE(out.find("{ 10 }"), std::string::npos) << "a statement at file level names it beside what matters";
}

TEST(Prune, KeepsInitialisersThatSetAMemberThatIsRead) {
  std::string out = blanked(
      "void f(struct s *c) { EVP_x(c->mode); }\n"
      "static struct s a = { .mode = 3 };\n"
      "static struct s b = { .name = 4 };\n");
  EXPECT_NE(out.find(".mode = 3"), std::string::npos);
  EXPECT_EQ(out.find(".name = 4"), std::string::npos);
}

TEST(Prune, OfOtherBodiesDirectivesAndBracesStay) {
  std::string out = blanked(
      "void f(void) {\n  if (a) {\n#ifdef X /* { */\n    call(\"}\");\n  } else {\n#endif\n  }\n}\n"
      "extern \"C\" {\nvoid g(void) { b(); }\n}\n");
  EXPECT_EQ(out,
            "void f(void) {\n;        {\n#ifdef X /* { */\n              \n  }      {\n#endif\n  }\n}\n"
            "extern \"C\" {\nvoid g(void) {;     }\n}\n");
}

TEST(Prune, SaysWhatWasBlanked) {
  std::string text = "int f(void) { return 1; }\nint g(void) { EVP_x(); }\nint t[] = {1};\n";
  Pruned pruned = blank_what_cannot_matter(text, matters, 200);
  EXPECT_EQ(pruned.unread,
            (std::vector<Unread>{
                {13, 24}, {static_cast<uint32_t>(text.find("{1}") + 1), static_cast<uint32_t>(text.find("{1}") + 2)}}));
}

TEST(Prune, BracesInTextsAndCommentsDoNotCount) {
  std::string text = "void f(void) { a(\"}\"); /* } */ b('}'); // }\n c(); }\nvoid g(void) { EVP_x(); }\n";
  std::string out = blanked(text);
  EXPECT_EQ(out.find("c()"), std::string::npos);
  EXPECT_NE(out.find("EVP_x()"), std::string::npos);
  EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), std::count(text.begin(), text.end(), '\n'));
}

TEST(Prune, UnbalancedTextsStayAsTheyAre) {
  for (std::string text : {"void f(void) { a();", "}\nvoid f(void) { a(); }", "void f(void) { a(\"", "/* {", "\\"}) {
    EXPECT_EQ(blanked(text), text) << text;
  }
}

TEST(Prune, HostileNestingIsLinear) {
  std::string deep(2'000'000, '{');
  EXPECT_EQ(blanked(deep), deep);
  std::string heads;
  for (int i = 0; i < 200'000; ++i) heads += "f(";
  EXPECT_EQ(blanked(heads), heads);
  std::string chain = "int v0;\nvoid f(void) { EVP_x(v0); }\n";
  for (int i = 100'000; i > 0; --i) chain += "#define v" + std::to_string(i) + " v" + std::to_string(i - 1) + "\n";
  EXPECT_EQ(blanked(chain).size(), chain.size());
}

}  // namespace
}  // namespace vitrine::source
