// What is followed, what becomes an occurrence, and what bounds the work.
#include "reason/trace/tracer_fixture.h"

namespace vitrine::trace {
namespace {

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

TEST(Tracer, AFunctionOfTheFileIsNotTheLibrarys) {
  EXPECT_EQ(found(trace(Language::kC,
                        "static int house_open(const char *n) { return 0; }\n"
                        "void f(void) { house_open(\"des-cbc\"); }\n")),
            "");
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

TEST(Tracer, WhatPathsHoldIsBoundedAndCallsAreStillListed) {
  std::string text = "import house\ndef f(x):\n";
  for (int i = 0; i < 200; ++i) text += "    house.cipher('aes-128-cbc', x)\n";
  Limits limits;
  limits.held_bytes = 1 << 10;
  const Result result = trace(Language::kPython, text, limits);
  EXPECT_FALSE(result.is_whole);
  ASSERT_EQ(result.gaps.size(), 1u);
  EXPECT_EQ(result.gaps[0].kind, evidence::GapKind::kLimit);
  EXPECT_TRUE(result.gaps[0].detail.starts_with("tracing stopped where it took too much memory"))
      << result.gaps[0].detail;
  EXPECT_FALSE(result.occurrences.empty());
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

TEST(Tracer, ColumnsCountCodePoints) {
  Result result = trace(Language::kPython, "import house\nx = '密码'; house.cipher('des-ecb')\n");
  ASSERT_EQ(result.occurrences.size(), 1u);
  EXPECT_EQ(result.occurrences[0].position.line, 2u);
  EXPECT_EQ(result.occurrences[0].position.column, 11u);
}

}  // namespace
}  // namespace vitrine::trace
