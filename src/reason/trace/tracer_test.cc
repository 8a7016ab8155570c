#include "reason/trace/tracer.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "read/source/front_end.h"

namespace vitrine::trace {
namespace {

using evidence::Occurrence;
using evidence::Property;
using evidence::ValueState;
using source::Language;

// A small library of our own in each language, so that what is tested is the tracer and not the knowledge base.
constexpr const char* kLibrary = R"(
library: house
language: LANGUAGE
title: a library of the test
reference: https://house.example/
hints: [house]
types: {house.Cipher: [], house.Random: []}
symbols:
  house.ECB: {mode: ECB}
  house.CBC: {mode: CBC}
apis:
  - id: LANGUAGE.house.cipher
    call: house.cipher
    asset: algorithm
    set: {"*": {arg: 0, notation: openssl-cipher}, key: {arg: 1, optional: true}, iv: {arg: 2, optional: true}}
    returns: house.Cipher
  - id: LANGUAGE.house.pair
    call: house.pair
    asset: algorithm
    set: {algorithm: {arg: 0}, key_bits: {arg: 1}}
  - id: LANGUAGE.house.maybe
    call: house.maybe
    asset: algorithm
    set: {algorithm: {arg: 0}, key_bits: {arg: 1, optional: true}}
  - id: LANGUAGE.house.sized
    call: house.sized
    asset: algorithm
    set: {algorithm: {arg: 0}, key_bits: {arg: 1}}
    needs: [algorithm, key_bits]
  - id: LANGUAGE.house.modal
    call: house.modal
    asset: algorithm
    set: {algorithm: AES, mode: {arg: 0}}
    defaults: {key_bits: "128", reference: "https://house.example/#size"}
  - id: LANGUAGE.house.cipher-mode
    call: house.Cipher.use
    object: receiver
    amend: true
    set: {padding: {arg: 0}}
  - id: LANGUAGE.house.random
    call: house.random
    asset: random
    set: {generator: secure}
    origin: secure-random
  - id: LANGUAGE.house.fill
    call: house.fill
    asset: random
    set: {generator: secure}
    fills: [{arg: 0, origin: secure-random}]
  - id: LANGUAGE.house.open
    call: house_open
    asset: algorithm
    set: {"*": {arg: 0, notation: openssl-cipher}}
  - id: LANGUAGE.house.table
    new: house_table
    asset: algorithm
    set: {"*": {arg: name, notation: openssl-cipher}}
  - id: LANGUAGE.house.nested
    new: house_nested
    asset: algorithm
    set: {"*": {arg: base, field: deep.name, notation: openssl-cipher}}
  - id: LANGUAGE.house.part
    call: house.part
    asset: algorithm
    part: true
    set: {algorithm: {arg: 0}}
  - id: LANGUAGE.house.whole
    call: house.whole
    asset: algorithm
    set: {"*": {arg: 0}, mode: GCM}
)";

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

const knowledge::Catalogue& catalogue() {
  static const std::shared_ptr<const knowledge::Catalogue> loaded = [] {
    std::string folder = (std::filesystem::temp_directory_path() / "vitrine-trace-XXXXXX").string();
    EXPECT_NE(::mkdtemp(folder.data()), nullptr);
    for (std::string language : {"python", "java", "c", "go", "javascript"}) {
      std::filesystem::path to = std::filesystem::path(folder) / "apis" / language;
      std::filesystem::create_directories(to);
      std::ofstream(to / "house.yaml") << replaced(kLibrary, "LANGUAGE", language);
    }
    auto all = knowledge::load_embedded({folder});
    EXPECT_TRUE(all.has_value()) << (all ? "" : all.error().message);
    std::filesystem::remove_all(folder);
    return all ? *all : nullptr;
  }();
  return *loaded;
}

Result trace(Language language, const std::string& text, const Limits& limits = {}) {
  source::Parsed parsed = source::make_front_end(language)->parse(text, {});
  return trace_unit(parsed.unit, text, catalogue(), limits);
}

// "line detection name=value…" per occurrence, without the random ones unless asked for; unknown is "?".
std::string found(const Result& result, std::string_view only = "") {
  std::ostringstream out;
  for (const Occurrence& occurrence : result.occurrences) {
    std::string id = occurrence.detection.substr(occurrence.detection.rfind('.') + 1);
    if (!only.empty() && id != only) continue;
    if (only.empty() && occurrence.kind == evidence::AssetKind::kRandom) continue;
    out << occurrence.position.line << " " << id;
    for (const Property& property : occurrence.properties) {
      out << " " << property.name << "=" << (property.state == ValueState::kUnknown ? "?" : property.value);
      if (property.state == ValueState::kDefault) out << "(default)";
    }
    out << "\n";
  }
  return out.str();
}

TEST(Tracer, FollowsConstantsAndStringBuilding) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "KIND = 'aes'\n"
                        "BITS = 64 * 2\n"
                        "house.cipher(KIND + '-' + f'{BITS}-{\"cbc\"}')\n")),
            "4 cipher algorithm=AES key_bits=128 mode=CBC\n");
}

TEST(Tracer, FollowsParametersIntoTheCallee) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house as h\n"
                        "def seal(name, key):\n"
                        "    return h.cipher(name, key)\n"
                        "seal('aes-256-gcm', h.random())\n"
                        "seal('des-cbc', b'12345678')\n")),
            "3 cipher algorithm=AES key=secure-random key_bits=256 mode=GCM\n"
            "3 cipher algorithm=DES key=literal mode=CBC\n");
}

TEST(Tracer, SaysWhatAParameterIsCalledWithIsNotKnown) {
  Result result = trace(Language::kPython, "import house\ndef seal(name):\n    house.cipher(name)\n");
  ASSERT_EQ(result.occurrences.size(), 1u);
  const Property* algorithm = result.occurrences[0].find("algorithm");
  ASSERT_NE(algorithm, nullptr);
  EXPECT_EQ(algorithm->state, ValueState::kUnknown);
  EXPECT_EQ(algorithm->reason, "`name` is what `seal` is called with");
  EXPECT_EQ(result.occurrences[0].certainty, evidence::Certainty::kNamed);
}

TEST(Tracer, AnErrorsSignDoesNotSayWhyANumberIsNotKnown) {
  Result result = trace(Language::kPython,
                        "import house\n"
                        "def size(table, name):\n"
                        "    if name in table:\n"
                        "        return table[name]\n"
                        "    return -1\n"
                        "def make(table, name):\n"
                        "    house.pair('RSA', size(table, name))\n");
  EXPECT_EQ(found(result), "7 pair algorithm=RSA key_bits=?\n");
  ASSERT_EQ(result.occurrences.size(), 1u);
  EXPECT_EQ(result.occurrences[0].find("key_bits")->reason, "`table` is what `make` is called with");
}

TEST(Tracer, WhatIsGivenAndNotKnownIsNotLeftOut) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "def make(size):\n"
                        "    house.maybe('RSA', size)\n"
                        "    house.maybe('RSA')\n")),
            "4 maybe algorithm=RSA\n"
            "3 maybe algorithm=RSA key_bits=?\n");
}

TEST(Tracer, AnElementIsNotKnownForWhatTheWholeIsNotKnownFor) {
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

TEST(Tracer, WhatCountsThroughAPointerWritesThere) {
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

TEST(Tracer, ZerosThatALoopFillsAreNoKeyOfZeros) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house;\n"
                        "class A {\n"
                        "  void filled(byte[] from, int n) {\n"
                        "    byte[] key = new byte[16];\n"
                        "    int i = 0;\n"
                        "    while (i * n < from.length) { key[i % 16] ^= from[i]; i++; }\n"
                        "    house.cipher(\"aes-128-cbc\", key);\n"
                        "  }\n"
                        "  void copied(byte[][] all) {\n"
                        "    byte[] key = new byte[16];\n"
                        "    for (byte[] one : all) { System.arraycopy(one, 0, key, 0, 16); }\n"
                        "    house.cipher(\"aes-128-cbc\", key);\n"
                        "  }\n"
                        "  void perhaps(byte[] from, int n) {\n"
                        "    byte[] key = new byte[16];\n"
                        "    for (int i = 0; i < n; i++) { if (from[i] != 0) { key[i % 16] ^= from[i]; } }\n"
                        "    house.cipher(\"aes-128-cbc\", key);\n"
                        "  }\n"
                        "  void never(byte[] from) {\n"
                        "    byte[] key = new byte[16];\n"
                        "    for (int i = 0; i < 0; i++) { key[i] = from[i]; }\n"
                        "    house.cipher(\"aes-128-cbc\", key);\n"
                        "  }\n"
                        "}\n")),
            "7 cipher algorithm=AES key=? key_bits=128 mode=CBC\n"
            "12 cipher algorithm=AES key=? key_bits=128 mode=CBC\n"
            "17 cipher algorithm=AES key=? key_bits=128 mode=CBC\n"
            "17 cipher algorithm=AES key=zero key_bits=128 mode=CBC\n"
            "22 cipher algorithm=AES key=zero key_bits=128 mode=CBC\n");
}

TEST(Tracer, AFieldIsWhatTheFilesOwnConstructionsBring) {
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

TEST(Tracer, AVariableThatChangesIsNotWhatItWasDeclaredAs) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house;\n"
                        "class A {\n"
                        "  static class Sealer {\n"
                        "    private final byte[] key;\n"
                        "    Sealer(byte[] key) { this.key = key; }\n"
                        "    void run() { house.cipher(\"aes-128-cbc\", key); }\n"
                        "  }\n"
                        "  void filled(Other other) {\n"
                        "    byte[] key = new byte[16];\n"
                        "    other.fill(key);\n"
                        "    start(new Sealer(key));\n"
                        "  }\n"
                        "}\n")),
            "6 cipher algorithm=AES key=? key_bits=128 mode=CBC\n");
}

TEST(Tracer, FollowsAllConstructorsThatFit) {
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

TEST(Tracer, ValuesThatABranchChoosesTravelTogether) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "def make(old):\n"
                        "    if old:\n"
                        "        kind = 'RSA'\n"
                        "        bits = 3072\n"
                        "    else:\n"
                        "        kind = 'DSA'\n"
                        "        bits = 2048\n"
                        "    house.pair(kind, bits)\n")),
            "9 pair algorithm=DSA key_bits=2048\n"
            "9 pair algorithm=RSA key_bits=3072\n");
}

TEST(Tracer, ConstantConditionsAreFollowedOnlyWhereTheyGo) {
  EXPECT_EQ(
      found(trace(Language::kJava,
                  "import house;\n"
                  "class A {\n"
                  "  static final int LEVEL = 3;\n"
                  "  void f() {\n"
                  "    String name = \"des-ecb\";\n"
                  "    if (LEVEL > 2) { name = \"aes-128-gcm\"; }\n"
                  "    if (LEVEL == 1) house.cipher(\"rc4\");\n"
                  "    switch (LEVEL) { case 1: name = \"rc4\"; break; case 3: break; default: name = \"des-cbc\"; }\n"
                  "    house.cipher(name);\n"
                  "  }\n"
                  "}\n")),
      "9 cipher algorithm=AES key_bits=128 mode=GCM\n");
}

TEST(Tracer, ReadsFieldsThroughTheConstructor) {
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

TEST(Tracer, ListsAndMapsByIndexAndKey) {
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

TEST(Tracer, AnUnknownKeyOfAKnownMapIsOneOfItsValues) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "MODES = {'a': house.ECB, 'b': house.CBC}\n"
                        "def f(k):\n"
                        "    house.modal(MODES[k])\n")),
            "4 modal algorithm=AES key_bits=128(default) mode=CBC\n"
            "4 modal algorithm=AES key_bits=128(default) mode=ECB\n");
}

TEST(Tracer, ATypeThatWasAskedForLeavesOnlyItsValues) {
  EXPECT_EQ(found(trace(Language::kJavaScript,
                        "const house = require('house');\n"
                        "exports.run = function(name, call) {\n"
                        "  if (typeof name === 'function') { call = name; name = null; }\n"
                        "  if (typeof name !== 'string') { name = 'aes-128-cbc'; }\n"
                        "  house.cipher(name);\n"
                        "};\n")),
            "5 cipher algorithm=AES key_bits=128 mode=CBC\n"
            "5 cipher algorithm=?\n");
}

TEST(Tracer, AKeySizeThatIsAskedForMayBeKnownAndUnknown) {
  Result result = trace(Language::kJavaScript,
                        "const house = require('house');\n"
                        "exports.run = function(bits) {\n"
                        "  if (!bits) bits = 2048;\n"
                        "  house.sized('RSA', bits);\n"
                        "};\n");
  EXPECT_EQ(found(result), "4 sized algorithm=RSA key_bits=2048\n4 sized algorithm=RSA key_bits=?\n");
  ASSERT_EQ(result.occurrences.size(), 2u);
  const Property* bits = result.occurrences[1].find("key_bits");
  ASSERT_NE(bits, nullptr);
  EXPECT_EQ(bits->reason, "`bits` is what `run` is called with");
}

TEST(Tracer, ADefaultIsMarkedAndAnUnknownIsNotTheDefault) {
  EXPECT_EQ(found(trace(Language::kPython, "import house\ndef f(m):\n    house.modal(m)\n")),
            "3 modal algorithm=AES key_bits=128(default) mode=?\n");
}

TEST(Tracer, AliasesAndRenamedImports) {
  EXPECT_EQ(found(trace(Language::kJavaScript,
                        "import { cipher as seal } from 'house';\n"
                        "const other = seal;\n"
                        "other('aes-128-ctr');\n"
                        "function cipher(x) { return x; }\n"
                        "cipher('des-ecb');\n")),
            "3 cipher algorithm=AES key_bits=128 mode=CTR\n");
}

TEST(Tracer, ATextIsNoUse) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\nNAMES = ['des-ecb', 'house.cipher(\"rc4\")']  # house.cipher('rc4')\n")),
            "");
}

TEST(Tracer, LaterCallsConfigureTheSameObject) {
  EXPECT_EQ(found(trace(Language::kPython, "import house\nc = house.cipher('aes-128-cbc')\nd = c\nd.use('PKCS7')\n")),
            "2 cipher algorithm=AES key_bits=128 mode=CBC padding=PKCS7\n");
}

TEST(Tracer, APartIsAnOccurrenceOnlyWhereNothingTakesIt) {
  EXPECT_EQ(found(trace(Language::kPython, "import house\nhouse.whole(house.part('AES'))\nhouse.part('SM4')\n")),
            "3 part algorithm=SM4\n2 whole algorithm=AES mode=GCM\n");
}

TEST(Tracer, KnowsWhereMaterialComesFrom) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house;\n"
                        "class A {\n"
                        "  void f(byte[] given) {\n"
                        "    byte[] zero = new byte[16];\n"
                        "    byte[] filled = new byte[16];\n"
                        "    house.fill(filled);\n"
                        "    byte[] counted = new byte[16];\n"
                        "    for (int i = 0; i < 16; i++) counted[i] = (byte) i;\n"
                        "    byte[] passed = new byte[16];\n"
                        "    elsewhere(passed);\n"
                        "    house.cipher(\"aes-128-cbc\", given, zero);\n"
                        "    house.cipher(\"aes-128-cbc\", given, filled);\n"
                        "    house.cipher(\"aes-128-cbc\", given, counted);\n"
                        "    house.cipher(\"aes-128-cbc\", given, passed);\n"
                        "  }\n"
                        "}\n")),
            "11 cipher algorithm=AES iv=zero iv_bits=128 key=? key_bits=128 mode=CBC\n"
            "12 cipher algorithm=AES iv=secure-random iv_bits=128 key=? key_bits=128 mode=CBC\n"
            "13 cipher algorithm=AES iv=literal-array iv_bits=128 key=? key_bits=128 mode=CBC\n"
            "14 cipher algorithm=AES iv=? iv_bits=128 key=? key_bits=128 mode=CBC\n");
}

TEST(Tracer, EveryPreprocessorBranchIsAnOccurrenceWithItsCondition) {
  std::string text =
      "#define NAME \"aes-256-\" \"cbc\"\n"
      "void f(struct house *house) {\n"
      "#ifdef OLD\n"
      "  house_open(\"des-ecb\");\n"
      "#else\n"
      "  house_open(NAME);\n"
      "#endif\n"
      "}\n";
  source::Parsed parsed = source::make_front_end(Language::kC)->parse(text, {});
  Result result = trace_unit(parsed.unit, text, catalogue(), {});
  EXPECT_EQ(found(result), "4 open algorithm=DES mode=ECB\n6 open algorithm=AES key_bits=256 mode=CBC\n");
  ASSERT_EQ(result.occurrences.size(), 2u);
  EXPECT_EQ(result.occurrences[0].condition, "defined(OLD)");
  EXPECT_EQ(result.occurrences[1].condition, "!defined(OLD)");
}

TEST(Tracer, ConditionsHoldWhereverTheyStand) {
  std::string text =
      "#if defined(A) || defined(B)\n"
      "void f(struct house *house) {\n"
      "  house_use(1,\n"
      "#ifdef FAST\n"
      "    house_open(\"des-ecb\")\n"
      "#endif\n"
      "  );\n"
      "#if VERSION < 2\n"
      "  house_open(\"aes-128-cbc\");\n"
      "#else\n"
      "# if VERSION >= 3\n"
      "  if (x)\n"
      "# else\n"
      "  if (house_open(\"aes-256-cbc\"))\n"
      "# endif\n"
      "    return;\n"
      "#endif\n"
      "}\n"
      "#endif\n"
      "void g(void) { house_open(\"aes-192-cbc\"); }\n";
  source::Parsed parsed = source::make_front_end(Language::kC)->parse(text, {});
  ASSERT_TRUE(source::well_formed(parsed.unit));
  Result result = trace_unit(parsed.unit, text, catalogue(), {});
  std::vector<std::string> conditions;
  for (const Occurrence& occurrence : result.occurrences) conditions.push_back(occurrence.condition);
  EXPECT_EQ(conditions, (std::vector<std::string>{
                            "(defined(A) || defined(B)) && defined(FAST)", "(defined(A) || defined(B)) && VERSION < 2",
                            "(defined(A) || defined(B)) && !(VERSION < 2) && !(VERSION >= 3)", ""}));
}

TEST(Tracer, RowsOfATableGiveTheirMembersInOrder) {
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

TEST(Tracer, JumpsBackwardsAndIntoBlocksGoOnAtTheirLabel) {
  EXPECT_EQ(found(trace(Language::kC,
                        "int f(int n, int m) {\n"
                        "  const char *name = \"des-ecb\";\n"
                        "again:\n"
                        "  house_open(name);\n"
                        "  if (n) {\n"
                        "    name = \"aes-128-cbc\";\n"
                        "    goto again;\n"
                        "  }\n"
                        "  if (m) {\n"
                        "    name = \"aes-192-cbc\";\n"
                        "    goto inside;\n"
                        "  }\n"
                        "  return 0;\n"
                        "  {\n"
                        "    return 1;\n"
                        "inside:\n"
                        "    house_open(name);\n"
                        "  }\n"
                        "  house_open(\"aes-256-cbc\");\n"
                        "  return 2;\n"
                        "}\n")),
            "4 open algorithm=AES key_bits=128 mode=CBC\n"
            "4 open algorithm=DES mode=ECB\n"
            "17 open algorithm=AES key_bits=192 mode=CBC\n"
            "19 open algorithm=AES key_bits=256 mode=CBC\n");
}

TEST(Tracer, ALoopThatIsEnteredHasRun) {
  EXPECT_EQ(found(trace(Language::kC,
                        "void f(int n) {\n"
                        "  const char *name = \"des-ecb\";\n"
                        "  for (;;) { name = \"aes-128-cbc\"; if (n) break; }\n"
                        "  house_open(name);\n"
                        "  do { name = \"aes-256-cbc\"; } while (0);\n"
                        "  house_open(name);\n"
                        "  while (n--) name = \"aes-192-cbc\";\n"
                        "  house_open(name);\n"
                        "}\n")),
            "4 open algorithm=AES key_bits=128 mode=CBC\n"
            "6 open algorithm=AES key_bits=256 mode=CBC\n"
            "8 open algorithm=AES key_bits=256 mode=CBC\n8 open algorithm=AES key_bits=192 mode=CBC\n");
}

TEST(Tracer, MembersOfOneRowTravelTogether) {
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

TEST(Tracer, UnknownLoopsEndAndDoNotInventNumbers) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "def f(n):\n"
                        "    bits = 64\n"
                        "    while n():\n"
                        "        bits = bits + 64\n"
                        "    house.pair('AES', bits)\n"),
                  "pair"),
            "6 pair algorithm=AES key_bits=?\n");
}

TEST(Tracer, RecursionEnds) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "def name(n):\n"
                        "    if n: return name(n - 1)\n"
                        "    return 'aes-128-cbc'\n"
                        "def f(n):\n"
                        "    house.cipher(name(n))\n")),
            "6 cipher algorithm=AES key_bits=128 mode=CBC\n6 cipher algorithm=?\n");
}

TEST(Tracer, CallbacksRunWhereTheyAreGiven) {
  EXPECT_EQ(found(trace(Language::kJavaScript,
                        "const house = require('house');\n"
                        "const name = 'aes-192-cbc';\n"
                        "load().then(key => { house.cipher(name, key); });\n")),
            "3 cipher algorithm=AES key=? key_bits=192 mode=CBC\n");
}

TEST(Tracer, ForgetsNothingThatNobodyCalls) {
  EXPECT_EQ(found(trace(Language::kGo,
                        "package p\nimport \"house\"\n"
                        "func unused() {\n"
                        "\tf := func() { house.cipher(\"des-cbc\") }\n"
                        "\t_ = f\n"
                        "}\n")),
            "4 cipher algorithm=DES mode=CBC\n");
}

TEST(Tracer, StaticInitialisersRunBeforeFieldsAreRead) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house; import java.util.*;\n"
                        "class A {\n"
                        "  static final Map<String, String> CFG = new HashMap<>();\n"
                        "  static { CFG.put(\"alg\", \"des-cbc\"); }\n"
                        "  void f() { house.cipher(CFG.get(\"alg\")); }\n"
                        "}\n")),
            "5 cipher algorithm=DES mode=CBC\n");
}

TEST(Tracer, EnumConstantsCarryTheirArguments) {
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

TEST(Tracer, LiteralsOfKnownTypesAreConstructions) {
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

TEST(Tracer, AJumpGoesOnAtItsLabel) {
  // A label that only a jump reaches, out of a loop.
  EXPECT_EQ(found(trace(Language::kC,
                        "int f(int n) {\n"
                        "  for (int i = 0; i < n; i++) {\n"
                        "    if (same(i)) {\n"
                        "      goto found;\n"
                        "    }\n"
                        "  }\n"
                        "  return 0;\n"
                        "found:\n"
                        "  house_open(\"des-cbc\");\n"
                        "  return 1;\n"
                        "}\n")),
            "9 open algorithm=DES mode=CBC\n");
  // What a path carries to the label counts; what stands between is passed over.
  EXPECT_EQ(found(trace(Language::kC,
                        "void f(int n) {\n"
                        "  const char *name;\n"
                        "  if (n) { name = \"des-cbc\"; goto use; }\n"
                        "  name = \"aes-128-cbc\";\n"
                        "  house_open(name);\n"
                        "use:\n"
                        "  house_open(name);\n"
                        "}\n")),
            "5 open algorithm=AES key_bits=128 mode=CBC\n"
            "7 open algorithm=AES key_bits=128 mode=CBC\n"
            "7 open algorithm=DES mode=CBC\n");
}

TEST(Tracer, AFunctionOfTheFileIsNotTheLibrarys) {
  EXPECT_EQ(found(trace(Language::kC,
                        "static int house_open(const char *n) { return 0; }\n"
                        "void f(void) { house_open(\"des-cbc\"); }\n")),
            "");
}

TEST(Tracer, AGlobalThatOthersMaySetSwitchesNothingOff) {
  EXPECT_EQ(found(trace(Language::kC,
                        "static int old = 0;\n"
                        "static const int never = 0;\n"
                        "void f(void) {\n"
                        "  if (old) house_open(\"des-cbc\");\n"
                        "  if (never) house_open(\"rc4\");\n"
                        "}\n")),
            "4 open algorithm=DES mode=CBC\n");
}

TEST(Tracer, WhatTheBoundCutsOffIsStillListed) {
  std::string text = "import house\ndef f(x):\n";
  for (int i = 0; i < 300; ++i) text += "    house.cipher('aes-128-cbc', x)\n";
  Limits limits;
  limits.steps_per_root = 200;
  Result result = trace(Language::kPython, text, limits);
  EXPECT_EQ(result.occurrences.size(), 300u);
  EXPECT_FALSE(result.gaps.empty());
}

TEST(Tracer, AFunctionWithoutANameIsSaidToBeOne) {
  std::string text = "const house = require('house');\nregister((x) => {\n";
  for (int i = 0; i < 300; ++i) text += "  x.use(x.a + 1);\n";
  Limits limits;
  limits.steps_per_root = 200;
  Result result = trace(Language::kJavaScript, text + "});\n", limits);
  ASSERT_FALSE(result.gaps.empty());
  EXPECT_NE(result.gaps[0].detail.find("tracing of a function without a name"), std::string::npos)
      << result.gaps[0].detail;
}

TEST(Tracer, DesignatedPartsAreOfOneWhole) {
  EXPECT_EQ(found(trace(Language::kC,
                        "static struct house_nested one = {\n"
                        "  .base.size = 16,\n"
                        "  .base.deep.size = 16,\n"
                        "  .base.deep.name = \"aes-128-cbc\",\n"
                        "};\n"
                        "static struct house_nested two = {.base.size = 8, .base.deep = {.name = \"des-cbc\"}};\n")),
            "1 nested algorithm=AES key_bits=128 mode=CBC\n6 nested algorithm=DES mode=CBC\n");
}

TEST(Tracer, SecretsAreMarkedAndNeverInTheTrace) {
  std::string text = "import house\nKEY = b'correct horse battery'\nhouse.cipher('aes-128-cbc', KEY)\n";
  Result result = trace(Language::kPython, text);
  ASSERT_EQ(result.secrets.size(), 1u);
  EXPECT_EQ(text.substr(result.secrets[0].begin, result.secrets[0].end - result.secrets[0].begin),
            "b'correct horse battery'");
  bool redacted = false;
  for (const Occurrence& occurrence : result.occurrences) {
    for (const Property& property : occurrence.properties) {
      for (const evidence::Step& step : property.trace) {
        EXPECT_EQ(step.text.find("horse"), std::string::npos) << step.text;
        redacted = redacted || step.text.find("redacted") != std::string::npos;
      }
    }
  }
  EXPECT_TRUE(redacted);
}

TEST(Tracer, TheTraceTellsTheSteps) {
  Result result =
      trace(Language::kPython, "import house\nNAME = 'aes-128-cbc'\ndef f(n):\n    house.cipher(n)\nf(NAME)\n");
  ASSERT_EQ(result.occurrences.size(), 1u);
  std::string steps;
  for (const evidence::Step& step : result.occurrences[0].find("algorithm")->trace) {
    steps += std::string(evidence::name(step.kind)) + "@" + std::to_string(step.position.line) + " ";
  }
  EXPECT_EQ(steps, "literal@2 assigned@2 passed@5 ");
}

TEST(Tracer, WorkIsBoundedAndTheLimitIsSaid) {
  std::string text = "import house\ndef f(x):\n";
  for (int i = 0; i < 2000; ++i) text += "    house.cipher('aes-128-cbc', x)\n";
  Limits limits;
  limits.steps = 1000;
  Result result = trace(Language::kPython, text, limits);
  ASSERT_EQ(result.gaps.size(), 1u);
  EXPECT_EQ(result.gaps[0].kind, evidence::GapKind::kLimit);
  EXPECT_LT(result.occurrences.size(), 2000u);
  EXPECT_TRUE(trace(Language::kPython, text).gaps.empty());
}

TEST(Tracer, AFunctionCutShortByItsCallerIsLookedAtForItself) {
  std::string text = "import house\ndef used(x):\n";
  for (int i = 0; i < 30; ++i) text += "    house.cipher('aes-128-cbc', x)\n";
  text += "def first(x):\n";
  for (int i = 0; i < 30; ++i) text += "    house.cipher('aes-256-cbc', x)\n";
  text += "    used(x)\n";
  Limits limits;
  for (limits.steps_per_root = 200; limits.steps_per_root < 600; limits.steps_per_root += 20) {
    Result result = trace(Language::kPython, text, limits);
    EXPECT_EQ(result.occurrences.size(), 60u) << limits.steps_per_root;
  }
}

TEST(Tracer, AWeakKeyOfOneCallerDoesNotHideTheKeysOfOthers) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "def seal(key):\n"
                        "    house.cipher('aes-128-gcm', key)\n"
                        "def test():\n"
                        "    seal(b'0123456789abcdef')\n"
                        "def use(request):\n"
                        "    seal(request.key)\n")),
            "3 cipher algorithm=AES key=? key_bits=128 mode=GCM\n"
            "3 cipher algorithm=AES key=literal key_bits=128 mode=GCM\n");
}

TEST(Tracer, AConditionSaysWhichOfSeveralValuesAreLeft) {
  auto in_javascript = [](const std::string& body) {
    return found(trace(Language::kJavaScript,
                       "const house = require('house');\n"
                       "function run(kind, other) {\n"
                       "  let name = kind ? 'des-ecb' : other || 'aes-128-gcm';\n" +
                           body + "}\n"));
  };
  const std::string aes = "4 cipher algorithm=AES key_bits=128 mode=GCM\n", des = "4 cipher algorithm=DES mode=ECB\n",
                    unknown = "4 cipher algorithm=?\n";
  EXPECT_EQ(in_javascript("house.cipher(name);"), aes + des + unknown);
  EXPECT_EQ(in_javascript("if (name === 'des-ecb') house.cipher(name);"), des);
  EXPECT_EQ(in_javascript("if (name !== 'des-ecb') house.cipher(name);"), aes + unknown);
  EXPECT_EQ(in_javascript("if (name === 'des-ecb' || name === 'aes-128-gcm') house.cipher(name);"), aes + des);
  EXPECT_EQ(in_javascript("if (name !== 'des-ecb' && name !== 'aes-128-gcm') ; else house.cipher(name);"), aes + des);
  // Two variables: which of the two conditions holds is not known.
  EXPECT_EQ(in_javascript("if (name === 'des-ecb' || kind === 3) house.cipher(name);"), aes + des + unknown);
  // Behind the condition: one way changed it, or none did.
  EXPECT_EQ(in_javascript("if (name === 'des-ecb') name = 'aes-128-gcm'; house.cipher(name);"), aes + unknown);
  EXPECT_EQ(in_javascript("if (name === 'des-ecb') house.log(); house.cipher(name);"), aes + des + unknown);
}

TEST(Tracer, AGuardThatOnlyLeavesSaysWhatIsLeft) {
  auto in_javascript = [](const std::string& guard) {
    return found(trace(Language::kJavaScript,
                       "const house = require('house');\n"
                       "function run(kind, other) {\n"
                       "  let name = kind ? 'des-ecb' : 'aes-128-gcm';\n" +
                           guard + "\n  house.cipher(name);\n}\n"));
  };
  const std::string aes = "5 cipher algorithm=AES key_bits=128 mode=GCM\n", des = "5 cipher algorithm=DES mode=ECB\n";
  EXPECT_EQ(in_javascript("if (name === 'des-ecb') return;"), aes);
  EXPECT_EQ(in_javascript("if (name !== 'des-ecb') { house.log(); throw new Error(name); }"), des);
  EXPECT_EQ(in_javascript("if (other && name === 'des-ecb') return;"), aes + des);
  EXPECT_EQ(in_javascript("if (other === 'des-ecb') return;"), aes + des);
  EXPECT_EQ(found(trace(Language::kC,
                        "int f(const char *name, int bits) {\n"
                        "  if (bits != 128)\n"
                        "    return -1;\n"
                        "  house_use(bits, house_open(\"aes-128-cbc\"));\n"
                        "}\n")),
            "4 open algorithm=AES key_bits=128 mode=CBC\n");
}

TEST(Tracer, AMemberOfAnUnknownValueIsNotCalledUndefined) {
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

// Twelve options set two variables each; more paths than are kept apart.
std::string option_loop(const std::string& before, const std::string& after) {
  std::string text = before;
  text += "while (next(&o)) { switch (o) {\n";
  for (int i = 0; i < 80; ++i) {
    text += "case " + std::to_string(i) + ": ";
    if (i >= 60 && i < 72) {
      std::string bits = std::to_string(1000 + i);
      text += "kind = " + std::string(i % 2 == 0 ? "\"RSA\"" : "\"DSA\"") + "; bits = " + bits + "; ";
    }
    text += "break;\n";
  }
  return text + "} }\n" + after;
}

TEST(Tracer, ValuesThatChangeTogetherStayTogetherWherePathsAreMerged) {
  for (const char* variant : {"", "#ifndef NO_A\nint a = 0;\n#endif\n#ifndef NO_B\nint b = 0;\n#endif\n"}) {
    Result result =
        trace(Language::kC, option_loop("void f(int o) { const char *kind = 0; int bits = 0;\n" + std::string(variant),
                                        "house.sized(kind, bits); }\n"));
    std::set<std::string> pairs;
    for (const Occurrence& occurrence : result.occurrences) {
      const Property* algorithm = occurrence.find("algorithm");
      const Property* bits = occurrence.find("key_bits");
      ASSERT_NE(algorithm, nullptr);
      ASSERT_NE(bits, nullptr);
      pairs.insert(algorithm->value + bits->value);
    }
    std::set<std::string> expected{""};  // by no option: 0 is no size
    for (int i = 60; i < 72; ++i) expected.insert((i % 2 == 0 ? "RSA" : "DSA") + std::to_string(1000 + i));
    EXPECT_EQ(pairs, expected);
  }
}

TEST(Tracer, WhatTwoRoundsOfALoopSetIsSetTogether) {
  std::string text = "void f(int o) { const char *kind = \"RSA\"; int bits = 2048;\nwhile (next(&o)) { switch (o) {\n";
  for (int i = 0; i < 24; ++i) {  // more paths than are kept apart
    text += "case " + std::to_string(i) + ": ";
    text += i % 2 == 0 ? "kind = \"DSA\"; " : "bits = " + std::to_string(1000 + i) + "; ";
    text += "break;\n";
  }
  Result result = trace(Language::kC, text + "} }\nhouse.sized(kind, bits); }\n");
  std::set<std::string> pairs;
  for (const Occurrence& occurrence : result.occurrences) {
    const Property* algorithm = occurrence.find("algorithm");
    const Property* bits = occurrence.find("key_bits");
    ASSERT_TRUE(algorithm != nullptr && bits != nullptr);
    pairs.insert(algorithm->value + "/" + bits->value);
  }
  // `-dsa -bits` is two rounds.
  EXPECT_TRUE(pairs.contains("DSA/1009"));
  EXPECT_TRUE(pairs.contains("DSA/2048"));
  EXPECT_TRUE(pairs.contains("RSA/1009"));
}

TEST(Tracer, ACheckOfAMemberRulesOutRows) {
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

TEST(Tracer, AResultCodeTellsWhetherSomethingWasSet) {
  const std::string from =
      "static int from(int n, const char **kind) {\n"
      "  switch (n) { case 1: *kind = \"RSA\"; return 0; case 2: *kind = \"EC\"; return 0; }\n"
      "  return 1;\n"
      "}\n";
  EXPECT_EQ(found(trace(Language::kC, from + "void f(int n) {\n"
                                             "  const char *kind = \"DSA\";\n"
                                             "  if (from(n, &kind)) return;\n"
                                             "  house.sized(kind, 2048);\n"
                                             "}\n")),
            "8 sized algorithm=EC key_bits=2048\n"
            "8 sized algorithm=RSA key_bits=2048\n");
}

TEST(Tracer, OneUnknownIndexLeadsToOneRow) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "ROWS = [{'name': 'RSA', 'bits': 3072}, {'name': 'DSA', 'bits': 2048}]\n"
                        "def f(i):\n"
                        "    house.sized(ROWS[i]['name'], ROWS[i]['bits'])\n")),
            "4 sized algorithm=DSA key_bits=2048\n"
            "4 sized algorithm=RSA key_bits=3072\n");
}

TEST(Tracer, ColumnsCountCodePoints) {
  Result result = trace(Language::kPython, "import house\nx = '密码'; house.cipher('des-ecb')\n");
  ASSERT_EQ(result.occurrences.size(), 1u);
  EXPECT_EQ(result.occurrences[0].position.line, 2u);
  EXPECT_EQ(result.occurrences[0].position.column, 11u);
}

}  // namespace
}  // namespace vitrine::trace
