// Fields, rows, lists and maps.
#include "reason/trace/tracer_fixture.h"

namespace vitrine::trace {
namespace {

TEST(Members, AnElementIsNotKnownForWhatTheWholeIsNotKnownFor) {
  Result result = trace(Language::kGo,
                        "package a\n"
                        "import \"house\"\n"
                        "import \"other\"\n"
                        "func f() {\n"
                        "\tfor _, name := range other.Names { house.cipher(name) }\n"
                        "\thouse.cipher(other.Names[3])\n"
                        "}\n");
  ASSERT_EQ(result.occurrences.size(), 2u);
  for (const Occurrence& occurrence : result.occurrences) {
    EXPECT_EQ(occurrence.find("algorithm")->reason, "`other.Names` is not defined in this file");
  }
}

// (Only in a larger file is what a function returns left out where nobody calls it.)
TEST(Members, APropertyGivesWhatItReturns) {
  const std::string text =
      "import house\n"
      "class A:\n"
      "  @property\n"
      "  def name(self): return \"aes-128-ctr\"\n"
      "  def use(self): house.cipher(self.name)\n";
  for (size_t further : {0, 8192}) {
    Result result = trace(Language::kPython, text + std::string(further, '\n'));
    ASSERT_EQ(result.occurrences.size(), 1u);
    EXPECT_EQ(result.occurrences[0].find("mode")->value, "CTR") << further;
  }
}

TEST(Members, WhatCountsThroughAPointerWritesThere) {
  Result result = trace(Language::kGo,
                        "package a\n"
                        "import \"house\"\n"
                        "type T struct { mine [8]byte; never [8]byte }\n"
                        "func inc(c *[8]byte) { for i := 7; i >= 0; i-- { c[i]++; if c[i] != 0 { break } } }\n"
                        "func (t *T) next() { inc(&t.mine) }\n"
                        "func (t *T) use() {\n"
                        "\thouse.cipher(\"aes-128-ctr\", nil, t.mine[:])\n"
                        "\thouse.cipher(\"aes-128-ctr\", nil, t.never[:])\n"
                        "}\n"
                        "func local() {\n"
                        "\tvar iv [8]byte\n"
                        "\tinc(&iv)\n"
                        "\thouse.cipher(\"aes-128-ctr\", nil, iv[:])\n"
                        "}\n");
  ASSERT_EQ(result.occurrences.size(), 3u);
  EXPECT_EQ(result.occurrences[0].find("iv")->reason, "what is written into `mine` elsewhere in the file is not known");
  EXPECT_EQ(result.occurrences[1].find("iv")->reason, "`never` is not assigned in this file");
  EXPECT_NE(result.occurrences[2].find("iv")->value, "zero");
}

TEST(Members, AFieldIsWhatTheFilesOwnConstructionsBring) {
  const std::string text =
      "import house;\n"
      "class A {\n"
      "  static class Sealer {\n"
      "    private final String name; private final int bits;\n"
      "    Sealer(String called, int size) { this.name = called; this.bits = size; }\n"
      "    void run() { house.pair(name, bits); }\n"
      "  }\n"
      "  void first() { String what = \"RSA\"; start(new Sealer(what, 3072)); }\n"
      "  void second() { start(new Sealer(\"DSA\", 2048)); }\n"
      "}\n";
  Result result = trace(Language::kJava, text);
  EXPECT_EQ(found(result),
            "6 pair algorithm=DSA key_bits=2048\n"
            "6 pair algorithm=RSA key_bits=3072\n"
            "6 pair algorithm=? key_bits=?\n");
  ASSERT_FALSE(result.occurrences.empty());
  for (const Occurrence& occurrence : result.occurrences) {
    const Property* algorithm = occurrence.find("algorithm");
    if (algorithm->state != ValueState::kUnknown) continue;
    EXPECT_EQ(algorithm->reason, "`called` is what `Sealer` is called with");
  }
}

TEST(Members, FollowsAllConstructorsThatFit) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house;\n"
                        "class A {\n"
                        "  static class Box {\n"
                        "    private String name;\n"
                        "    Box(Outer one) { name = \"des-cbc\"; }\n"
                        "    Box(Other two) { name = \"aes-128-cbc\"; }\n"
                        "    Box(int three) { name = \"rc4\"; }\n"
                        "  }\n"
                        "  void any(Factory make) { house.cipher(new Box(make.one()).name); }\n"
                        "  void two(Other given) { house.cipher(new Box(given).name); }\n"
                        "  void three() { house.cipher(new Box(7).name); }\n"
                        "}\n")),
            "9 cipher algorithm=AES key_bits=128 mode=CBC\n"
            "9 cipher algorithm=DES mode=CBC\n"
            "9 cipher algorithm=RC4 key_bits=128\n"
            "10 cipher algorithm=AES key_bits=128 mode=CBC\n"
            "11 cipher algorithm=RC4 key_bits=128\n");
}

TEST(Members, ReadsFieldsThroughTheConstructor) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house;\n"
                        "class Box {\n"
                        "  private final String name; private byte[] key;\n"
                        "  Box(String name, byte[] key) { this.name = name; this.key = key; }\n"
                        "  void seal() { house.cipher(name, key); }\n"
                        "  static void main() { new Box(\"aes-128-ecb\", new byte[] {1, 2, 3}).seal(); }\n"
                        "}\n")),
            "5 cipher algorithm=AES key=literal-array key_bits=128 mode=ECB\n")
      << "24 bits are no AES key: the buffer's length does not say the key's size";
}

TEST(Members, ListsAndMapsByIndexAndKey) {
  EXPECT_EQ(found(trace(Language::kJavaScript,
                        "const house = require('house');\n"
                        "const names = ['rc4', 'aes-128-cbc'];\n"
                        "const modes = { safe: 'aes-256-gcm', fast: 'des-ecb' };\n"
                        "house.cipher(names[1]);\n"
                        "house.cipher(modes['safe']);\n"
                        "house.cipher(modes.fast);\n")),
            "4 cipher algorithm=AES key_bits=128 mode=CBC\n"
            "5 cipher algorithm=AES key_bits=256 mode=GCM\n"
            "6 cipher algorithm=DES mode=ECB\n");
}

TEST(Members, AnUnknownKeyOfAKnownMapIsOneOfItsValues) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "MODES = {'a': house.ECB, 'b': house.CBC}\n"
                        "def f(k):\n"
                        "    house.modal(MODES[k])\n")),
            "4 modal algorithm=AES key_bits=128(default) mode=CBC\n"
            "4 modal algorithm=AES key_bits=128(default) mode=ECB\n");
}

TEST(Members, RowsOfATableGiveTheirMembersInOrder) {
  EXPECT_EQ(found(trace(Language::kC,
                        "struct row { int id; const char *cipher; const char *name; };\n"
                        "static const struct row rows[] = {\n"
                        "  {1, \"aes-128-cbc\", \"des-ecb\"},\n"
                        "  {2, \"aes-256-cbc\", \"\"},\n"
                        "};\n"
                        "static const struct row *row_of(int n) { return &(rows[n]); }\n"
                        "void f(int n) {\n"
                        "  struct row one = {3, \"aes-192-cbc\", \"\"};\n"
                        "  const struct row *row = row_of(n);\n"
                        "  house_open(row->cipher);\n"
                        "  house_open(rows[1].cipher);\n"
                        "  house_open(one.cipher);\n"
                        "}\n")),
            "10 open algorithm=AES key_bits=128 mode=CBC\n10 open algorithm=AES key_bits=256 mode=CBC\n"
            "11 open algorithm=AES key_bits=256 mode=CBC\n"
            "12 open algorithm=AES key_bits=192 mode=CBC\n");
}

TEST(Members, MembersOfOneRowTravelTogether) {
  // Read twice, at an index that nobody knows, through a text that is worked on, and of a row that was chosen before.
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "ROWS = [('rsa', 3072), ('dsa', 2048), ('rsa', 4096)]\n"
                        "def one(n):\n"
                        "    kind = ROWS[n][0].upper()\n"
                        "    house.pair(kind, ROWS[n][1])\n"
                        "def other(a, b):\n"
                        "    house.pair(ROWS[a][0].upper(), ROWS[b][1])\n"
                        "def chosen(first):\n"
                        "    row = ROWS[0] if first else ROWS[1]\n"
                        "    house.pair(row[0].upper(), row[1])\n")),
            "5 pair algorithm=DSA key_bits=2048\n"
            "5 pair algorithm=RSA key_bits=3072\n"
            "5 pair algorithm=RSA key_bits=4096\n"
            "7 pair algorithm=DSA key_bits=2048\n"
            "7 pair algorithm=DSA key_bits=3072\n"
            "7 pair algorithm=DSA key_bits=4096\n"
            "7 pair algorithm=RSA key_bits=2048\n"
            "7 pair algorithm=RSA key_bits=3072\n"
            "7 pair algorithm=RSA key_bits=4096\n"
            "10 pair algorithm=DSA key_bits=2048\n"
            "10 pair algorithm=RSA key_bits=3072\n");
}

TEST(Members, StaticInitialisersRunBeforeFieldsAreRead) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house; import java.util.*;\n"
                        "class A {\n"
                        "  static final Map<String, String> CFG = new HashMap<>();\n"
                        "  static { CFG.put(\"alg\", \"des-cbc\"); }\n"
                        "  void f() { house.cipher(CFG.get(\"alg\")); }\n"
                        "}\n")),
            "5 cipher algorithm=DES mode=CBC\n");
}

TEST(Members, EnumConstantsCarryTheirArguments) {
  EXPECT_EQ(
      found(trace(Language::kJava,
                  "import house;\n"
                  "enum Alg { OLD(\"des-cbc\"), NEW(\"aes-256-gcm\"); final String n; Alg(String n) { this.n = n; } }\n"
                  "class A {\n"
                  "  void f() { house.cipher(Alg.OLD.n); }\n"
                  "  void g(Alg a) { house.cipher(a.n); }\n"
                  "}\n")),
      "4 cipher algorithm=DES mode=CBC\n"
      "5 cipher algorithm=AES key_bits=256 mode=GCM\n"
      "5 cipher algorithm=DES mode=CBC\n");
}

TEST(Members, LiteralsOfKnownTypesAreConstructions) {
  EXPECT_EQ(found(trace(Language::kC,
                        "static const struct house_table tables[] = {\n"
                        "  {.name = \"des-cbc\"},\n"
                        "  {.name = \"aes-128-gcm\"},\n"
                        "};\n"
                        "void f(void) { struct house_table one = {.name = \"rc4\"}; }\n")),
            "2 table algorithm=DES mode=CBC\n"
            "3 table algorithm=AES key_bits=128 mode=GCM\n"
            "5 table algorithm=RC4 key_bits=128\n");
}

TEST(Members, DesignatedPartsAreOfOneWhole) {
  EXPECT_EQ(found(trace(Language::kC,
                        "static struct house_nested one = {\n"
                        "  .base.size = 16,\n"
                        "  .base.deep.size = 16,\n"
                        "  .base.deep.name = \"aes-128-cbc\",\n"
                        "};\n"
                        "static struct house_nested two = {.base.size = 8, .base.deep = {.name = \"des-cbc\"}};\n")),
            "1 nested algorithm=AES key_bits=128 mode=CBC\n6 nested algorithm=DES mode=CBC\n");
}

TEST(Members, AMemberOfAnUnknownValueIsNotCalledUndefined) {
  Result result = trace(Language::kC,
                        "void f(struct test *t) {\n"
                        "  house_open(job->cipher);\n"
                        "  house_open(elsewhere);\n"
                        "}\n");
  ASSERT_EQ(result.occurrences.size(), 2u);
  const Property* member = result.occurrences[0].find("algorithm");
  const Property* name = result.occurrences[1].find("algorithm");
  ASSERT_TRUE(member != nullptr && name != nullptr);
  EXPECT_EQ(member->reason, "`cipher` of a value that is not known");
  EXPECT_EQ(name->reason, "`elsewhere` is not defined in this file");
}

TEST(Members, ACheckOfAMemberRulesOutRows) {
  const std::string table =
      "static const struct row { const char *name; int bits; } rows[] = {\n"
      "  {\"RSA\", 3072}, {\"DSA\", 2048}, {\"RSA\", 1024} };\n";
  EXPECT_EQ(found(trace(Language::kC, table + "void f(int i) {\n"
                                              "  if (rows[i].bits == 2048) return;\n"
                                              "  house.sized(rows[i].name, rows[i].bits);\n"
                                              "}\n")),
            "5 sized algorithm=RSA key_bits=1024\n"
            "5 sized algorithm=RSA key_bits=3072\n");
}

TEST(Members, OneUnknownIndexLeadsToOneRow) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "ROWS = [{'name': 'RSA', 'bits': 3072}, {'name': 'DSA', 'bits': 2048}]\n"
                        "def f(i):\n"
                        "    house.sized(ROWS[i]['name'], ROWS[i]['bits'])\n")),
            "4 sized algorithm=DSA key_bits=2048\n"
            "4 sized algorithm=RSA key_bits=3072\n");
}

// What stands in a struct may be filled with the whole of it.
TEST(Members, AMemberThatIsFilledByAnAddressAroundItIsSaidToBe) {
  const std::string text =
      "struct key { unsigned char bytes[16]; };\n"
      "struct other { unsigned char own[16]; };\n"
      "struct copied { unsigned char part[16]; };\n"
      "struct holder { struct key key; struct other other; struct copied copied; };\n"
      "void set(struct holder *h) { fill(&h->key); }\n"
      "void copy(struct holder *h, struct copied *from) { h->copied = *from; }\n"
      "void use(struct holder *h, void *c) {\n"
      "  house_open(h->key.bytes);\n"
      "  house_open(h->other.own);\n"
      "  house_open(h->copied.part);\n"
      "}\n";
  Result result = trace(Language::kC, text);
  ASSERT_EQ(result.occurrences.size(), 3u);
  const auto reason = [&](size_t at) { return result.occurrences[at].find("algorithm")->reason; };
  EXPECT_EQ(reason(0), "what is written into `bytes` elsewhere in the file is not known");
  EXPECT_EQ(reason(1), "`own` is not assigned in this file");
  EXPECT_EQ(reason(2), "what is written into `part` elsewhere in the file is not known");
}

// … or by whoever is given a pointer at it.
TEST(Members, AMemberOfAStructThatIsGivenAwayIsNotSaidToBeUnassigned) {
  const std::string text =
      "struct given { unsigned char bytes[16]; };\n"
      "struct kept { unsigned char own[16]; };\n"
      "static int same(struct kept *k) { return k == 0; }\n"
      "void use(struct given *g, struct kept *k) {\n"
      "  load(g);\n"
      "  if (same(k)) return;\n"
      "  house_open(g->bytes);\n"
      "  house_open(k->own);\n"
      "}\n";
  Result result = trace(Language::kC, text);
  ASSERT_EQ(result.occurrences.size(), 2u);
  const auto reason = [&](size_t at) { return result.occurrences[at].find("algorithm")->reason; };
  EXPECT_EQ(reason(0), "what is written into `bytes` elsewhere in the file is not known");
  EXPECT_EQ(reason(1), "`own` is not assigned in this file");
}

}  // namespace
}  // namespace vitrine::trace
