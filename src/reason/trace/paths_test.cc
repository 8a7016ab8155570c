// Branches, loops, jumps and conditions: which values belong together.
#include <set>

#include "reason/trace/tracer_fixture.h"

namespace vitrine::trace {
namespace {

TEST(Paths, ZerosThatALoopFillsAreNoKeyOfZeros) {
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

TEST(Paths, WhatIsAskedOfAParameterIsAnsweredOnce) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house;\n"
                        "class A {\n"
                        "  void same(boolean strong, byte[] given) {\n"
                        "    String name;\n"
                        "    byte[] key = null;\n"
                        "    if (strong) { name = \"aes-256-cbc\"; } else { name = \"aes-128-ecb\"; }\n"
                        "    if (!strong) { key = \"0123456789abcdef\".getBytes(); } else { key = given; }\n"
                        "    house.cipher(name, key);\n"
                        "  }\n"
                        "  void set(int kind, byte[] given) {\n"
                        "    String name;\n"
                        "    byte[] key = given;\n"
                        "    if (kind == 1) { name = \"aes-256-cbc\"; } else { name = \"aes-128-ecb\"; }\n"
                        "    kind = house.next();\n"
                        "    if (kind == 1) { key = \"0123456789abcdef\".getBytes(); }\n"
                        "    house.cipher(name, key);\n"
                        "  }\n"
                        "}\n")),
            "8 cipher algorithm=AES key=? key_bits=256 mode=CBC\n"
            "8 cipher algorithm=AES key=literal key_bits=128 mode=ECB\n"
            "16 cipher algorithm=AES key=? key_bits=256 mode=CBC\n"
            "16 cipher algorithm=AES key=literal key_bits=256 mode=CBC\n"
            "16 cipher algorithm=AES key=? key_bits=128 mode=ECB\n"
            "16 cipher algorithm=AES key=literal key_bits=128 mode=ECB\n");
  EXPECT_EQ(found(trace(Language::kC,
                        "void f(int kind, const char *given) {\n"
                        "  const char *name, *key = given;\n"
                        "  if (kind == KIND_STRONG) name = \"aes-256-cbc\"; else name = \"aes-128-ecb\";\n"
                        "  if (kind != KIND_STRONG) { name = \"aes-128-cbc\"; }\n"
                        "  house_open(name);\n"
                        "}\n")),
            "5 open algorithm=AES key_bits=256 mode=CBC\n"
            "5 open algorithm=AES key_bits=128 mode=CBC\n");
}

TEST(Paths, ANameOfAConstantChoosesForItselfAlone) {
  EXPECT_EQ(found(trace(Language::kJava,
                        "import house;\n"
                        "import other.Names;\n"
                        "class A {\n"
                        "  String cipher(int which) {\n"
                        "    switch (which) {\n"
                        "      case Names.first: return \"aes-128-cbc\";\n"
                        "      case Names.second: return \"aes-256-cbc\";\n"
                        "      default: throw new Error();\n"
                        "    }\n"
                        "  }\n"
                        "  void one() { house.cipher(cipher(Names.first)); }\n"
                        "  void two() { house.cipher(cipher(Names.second)); }\n"
                        "  void again() { house.cipher(cipher(Names.first)); }\n"
                        "}\n")),
            "11 cipher algorithm=AES key_bits=128 mode=CBC\n"
            "12 cipher algorithm=AES key_bits=256 mode=CBC\n"
            "13 cipher algorithm=AES key_bits=128 mode=CBC\n");
}

TEST(Paths, AVariableThatChangesIsNotWhatItWasDeclaredAs) {
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

TEST(Paths, ValuesThatABranchChoosesTravelTogether) {
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

TEST(Paths, ConstantConditionsAreFollowedOnlyWhereTheyGo) {
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

TEST(Paths, ATypeThatWasAskedForLeavesOnlyItsValues) {
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

TEST(Paths, AKeySizeThatIsAskedForMayBeKnownAndUnknown) {
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

TEST(Paths, EveryPreprocessorBranchIsAnOccurrenceWithItsCondition) {
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

TEST(Paths, ConditionsHoldWhereverTheyStand) {
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

TEST(Paths, JumpsBackwardsAndIntoBlocksGoOnAtTheirLabel) {
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

TEST(Paths, ALoopThatIsEnteredHasRun) {
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

TEST(Paths, UnknownLoopsEndAndDoNotInventNumbers) {
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

TEST(Paths, RecursionEnds) {
  EXPECT_EQ(found(trace(Language::kPython,
                        "import house\n"
                        "def name(n):\n"
                        "    if n: return name(n - 1)\n"
                        "    return 'aes-128-cbc'\n"
                        "def f(n):\n"
                        "    house.cipher(name(n))\n")),
            "6 cipher algorithm=AES key_bits=128 mode=CBC\n6 cipher algorithm=?\n");
}

TEST(Paths, AJumpGoesOnAtItsLabel) {
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

TEST(Paths, AGlobalThatOthersMaySetSwitchesNothingOff) {
  EXPECT_EQ(found(trace(Language::kC,
                        "int old = 0;\n"
                        "static const int never = 0;\n"
                        "void f(void) {\n"
                        "  if (old) house_open(\"des-cbc\");\n"
                        "  if (never) house_open(\"rc4\");\n"
                        "}\n")),
            "4 open algorithm=DES mode=CBC\n");
}

TEST(Paths, AWeakKeyOfOneCallerDoesNotHideTheKeysOfOthers) {
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

TEST(Paths, AConditionSaysWhichOfSeveralValuesAreLeft) {
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

TEST(Paths, AGuardThatOnlyLeavesSaysWhatIsLeft) {
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

TEST(Paths, ValuesThatChangeTogetherStayTogetherWherePathsAreMerged) {
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

TEST(Paths, WhatTwoRoundsOfALoopSetIsSetTogether) {
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

TEST(Paths, AResultCodeTellsWhetherSomethingWasSet) {
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

TEST(Paths, MoreWaysThanAreListedAreAGap) {
  std::string text = "import house\ndef f(a, b):\n    bits = 100\n    name = 'AES'\n";
  for (int i = 1; i < 30; ++i)
    text += "    if a == " + std::to_string(i) + ": bits = " + std::to_string(100 + i) + "\n";
  for (const char* name : {"DES", "RC2", "RC4", "SM4", "Camellia"}) {
    text += std::string("    if b == '") + name + "': name = '" + name + "'\n";
  }
  Result result = trace(Language::kPython, text + "    house.pair(name, bits)\n");
  ASSERT_EQ(result.gaps.size(), 1);
  EXPECT_EQ(result.gaps[0].detail, "this may be set up in more than 128 ways; further ones are not listed");
  EXPECT_EQ(result.gaps[0].position.line, 39);
}

}  // namespace
}  // namespace vitrine::trace
