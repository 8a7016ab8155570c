// Why a value is not known: the reason must be true of the text.
#include <gtest/gtest.h>

#include "read/source/front_end.h"
#include "read/source/prune.h"
#include "reason/trace/tracer.h"

namespace vitrine::trace {
namespace {

// The reason of the first occurrence's key.
std::string why(const std::string& body) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  const std::string text =
      "import binascii\nfrom cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes\n" + body;
  source::Parsed parsed = source::make_front_end(source::Language::kPython)->parse(text, {});
  Result result = trace_unit(parsed.unit, text, *kCatalogue, {});
  const evidence::Property* key = result.occurrences.empty() ? nullptr : result.occurrences[0].find("key");
  return key == nullptr ? "no key" : key->reason;
}

TEST(Reasons, AVariableThatALoopSetsIsDefinedInThisFile) {
  EXPECT_EQ(why("def read(lines):\n"
                "    for line in lines:\n"
                "        name, key = line.split('=')\n"
                "    Cipher(algorithms.AES(key), modes.ECB())\n"),
            "`lines` is what `read` is called with");
  EXPECT_EQ(why("def use():\n"
                "    for key in ():\n"
                "        pass\n"
                "    Cipher(algorithms.AES(key), modes.ECB())\n"),
            "`key` is a variable of `use`");
}

// What a helper gives of a value that is not known is not known for that value's reason, not for an earlier one's.
TEST(Reasons, WhatAHelperGivesIsNotKnownForWhatItIsGiven) {
  EXPECT_EQ(why("def plain(text):\n"
                "    return binascii.unhexlify(text.encode())\n"
                "def use(nonce, secret):\n"
                "    start = plain(nonce)\n"
                "    key = plain(secret)\n"
                "    Cipher(algorithms.AES(key), modes.CTR(start))\n"),
            "`secret` is what `use` is called with");
}

// Of a body that is left out before the parse only what sets a member stays: its variables' declarations do not.
TEST(Reasons, AVariableOfABodyThatWasLeftOutIsDefinedInThisFile) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  const std::string text =
      "#include <openssl/evp.h>\n"
      "struct session { EVP_CIPHER_CTX *c; unsigned char *key; };\n"
      "void start(struct session *s) { EVP_EncryptInit_ex(s->c, EVP_aes_128_cbc(), 0, s->key, 0); }\n"
      "void place(struct session *s, unsigned char *room)\n{\n  unsigned char *at;\n  at = room;\n"
      "  at += 16;\n  s->key = at;\n}\n";
  auto matters = [](std::string_view name) {
    return name.starts_with("EVP_") ? source::Matter::kYes : source::Matter::kNo;
  };
  source::Pruned pruned = source::blank_what_cannot_matter(text, matters, 0);
  ASSERT_EQ(pruned.unread.size(), 1U);
  ASSERT_EQ(pruned.text.find("unsigned char *at"), std::string::npos);
  source::Parsed parsed = source::make_front_end(source::Language::kC)->parse(pruned.text, {});
  parsed.unit.unread = pruned.unread;
  Result result = trace_unit(parsed.unit, pruned.text, *kCatalogue, {});
  ASSERT_FALSE(result.occurrences.empty());
  const evidence::Property* key = result.occurrences[0].find("key");
  ASSERT_NE(key, nullptr);
  EXPECT_EQ(key->reason, "`at` stands in `place`, which was not read whole");
}

TEST(Reasons, AllArgumentsOfAFunctionAreWhatItIsCalledWith) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  const std::string text =
      "const crypto = require('node:crypto');\nfunction draw() {\n  return crypto.randomBytes(arguments[0]);\n}\n";
  source::Parsed parsed = source::make_front_end(source::Language::kJavaScript)->parse(text, {});
  Result result = trace_unit(parsed.unit, text, *kCatalogue, {});
  ASSERT_EQ(result.occurrences.size(), 1U);
  const evidence::Property* bits = result.occurrences[0].find("output_bits");
  ASSERT_NE(bits, nullptr);
  EXPECT_EQ(bits->reason, "`arguments` is what `draw` is called with");
}

TEST(Reasons, WhatWasNotKnownIsWhatACalleeWroteWhereItStands) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  auto key = [](const std::string& given) {
    const std::string text =
        "#include <openssl/evp.h>\nvoid f(EVP_CIPHER_CTX *c, char *k) {\n  char *t = other();\n  look(" + given +
        ");\n  EVP_EncryptInit_ex(c, EVP_aes_128_cbc(), 0, t, 0);\n}\n";
    source::Parsed parsed = source::make_front_end(source::Language::kC)->parse(text, {});
    Result result = trace_unit(parsed.unit, text, *kCatalogue, {});
    const evidence::Property* found = result.occurrences.empty() ? nullptr : result.occurrences[0].find("key");
    return found == nullptr ? std::string() : found->reason;
  };
  EXPECT_EQ(key("&t"), "what `look` writes into it is not known");
  EXPECT_EQ(key("t"), "the result of `other` is not known");
}

TEST(Reasons, NullIsNotWhatIsDecoded) {
  EXPECT_EQ(why("def read(lines):\n"
                "    key = None\n"
                "    for line in lines:\n"
                "        key = line\n"
                "    Cipher(algorithms.AES(binascii.unhexlify(key)), modes.ECB())\n"),
            "`lines` is what `read` is called with");
  EXPECT_EQ(why("Cipher(algorithms.AES(binascii.unhexlify(None)), modes.ECB())\n"), "null where a text is needed");
}

// A text that is put together of parts is not known for the part that is not, not for one that is written down.
TEST(Reasons, ATextOfPartsIsNotKnownForTheOneThatIsNot) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  const std::string text =
      "<?php\nfunction mark($text) {\n  global $settings;\n  $part = $_SESSION['part'] ?? 'none';\n"
      "  return hash_hmac('sha256', $text, 'v1-' . $settings['secret']) . hash_hmac('sha256', $text,\n"
      "    $part . $settings['secret']);\n}\n";
  source::Parsed parsed = source::make_front_end(source::Language::kPhp)->parse(text, {});
  Result result = trace_unit(parsed.unit, text, *kCatalogue, {});
  std::vector<std::string> reasons;
  for (const evidence::Occurrence& one : result.occurrences) {
    const evidence::Property* key = one.find("key");
    ASSERT_NE(key, nullptr);
    reasons.push_back(key->reason);
  }
  EXPECT_EQ(reasons, (std::vector<std::string>{"`$settings.secret` is not defined in this file",
                                               "`$_SESSION.part` is not defined in this file"}));
}

}  // namespace
}  // namespace vitrine::trace
