// What stands together: what a loop over options sets, what checks leave of a table.
#include <gtest/gtest.h>

#include <set>

#include "read/source/front_end.h"
#include "reason/trace/tracer.h"

namespace vitrine::trace {
namespace {

using evidence::Occurrence;
using evidence::Property;

// The values of these properties of all occurrences, as they stand together.
std::set<std::string> together(const std::string& body, std::initializer_list<std::string_view> properties) {
  static const std::shared_ptr<const knowledge::Catalogue> kCatalogue = knowledge::load_embedded({}).value();
  const std::string text = "#include <openssl/ssl.h>\n#include <openssl/evp.h>\n" + body;
  source::Parsed parsed = source::make_front_end(source::Language::kC)->parse(text, {});
  std::set<std::string> out;
  for (const Occurrence& occurrence : trace_unit(parsed.unit, text, *kCatalogue, {}).occurrences) {
    std::string all;
    for (std::string_view name : properties) {
      const Property* property = occurrence.find(name);
      all += (all.empty() ? "" : "/") + (property == nullptr ? "-" : property->value);
    }
    out.insert(all);
  }
  return out;
}

std::string keys(const std::string& cases) {
  return "void make(int option) {\n"
         "  int kind = EVP_PKEY_RSA, bits = 2048;\n"
         "  while ((option = next()) != 0) { switch (option) {\n" +
         cases +
         "  } }\n"
         "  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(kind, NULL);\n"
         "  EVP_PKEY_keygen_init(context);\n"
         "  EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits);\n"
         "}\n";
}

std::string connection(const std::string& check, const std::string& cases) {
  return "void *make(int option) {\n"
         "  const SSL_METHOD *method = TLS_client_method();\n"
         "  int lowest = 0, highest = 0, kind = 4, given = 0;\n"
         "  while ((option = next()) != 0) {\n" +
         check + "  switch (option) {\n" + cases +
         "  case 1: lowest = TLS1_1_VERSION; highest = TLS1_1_VERSION; break;\n"
         "  case 2: lowest = TLS1_2_VERSION; highest = TLS1_2_VERSION; break;\n"
         "  } }\n"
         "  SSL_CTX *context = SSL_CTX_new(method);\n"
         "  if (lowest != 0 && SSL_CTX_set_min_proto_version(context, lowest) == 0) return NULL;\n"
         "  if (highest != 0 && SSL_CTX_set_max_proto_version(context, highest) == 0) return NULL;\n"
         "  return kind == 6 ? NULL : context;\n"
         "}\n";
}

using Rows = std::set<std::string>;

TEST(Together, OptionsOfTheirOwnDoNotExcludeEachOther) {
  EXPECT_EQ(together(keys("case 1: kind = EVP_PKEY_DSA; break;\n"
                          "case 2: bits = 3072; break;\n"),
                     {"algorithm", "key_bits"}),
            (Rows{"RSA/2048", "RSA/3072", "DSA/2048", "DSA/3072"}));
}

TEST(Together, AnOptionSetsAgainWhatAnotherOneSetWithMore) {
  EXPECT_EQ(together(keys("case 1: kind = EVP_PKEY_DSA; bits = 1024; break;\n"
                          "case 2: bits = 3072; break;\n"),
                     {"algorithm", "key_bits"}),
            (Rows{"RSA/2048", "RSA/3072", "DSA/1024", "DSA/3072"}));
}

TEST(Together, WhatIsAskedForIsNotSetWhateverElseIsSet) {
  EXPECT_EQ(together(keys("case 1: kind = EVP_PKEY_DSA; bits = 1024; break;\n"
                          "case 2: if (kind == EVP_PKEY_RSA) bits = 3072; break;\n"),
                     {"algorithm", "key_bits"}),
            (Rows{"RSA/2048", "RSA/3072", "DSA/1024"}));
}

TEST(Together, OptionsThatAreCountedExcludeEachOther) {
  const std::string cases =
      "case 3: method = DTLS_client_method(); break;\n"
      "case 4: method = DTLS_client_method(); lowest = DTLS1_2_VERSION;\n"
      "  highest = DTLS1_2_VERSION; break;\n";
  EXPECT_EQ(together(connection("if (option < 9 && ++given > 1) return NULL;\n", cases),
                     {"protocol", "version_min", "version_max"}),
            (Rows{"TLS/1.1/1.1", "TLS/1.2/1.2", "DTLS/1.2/1.2"}));
  EXPECT_TRUE(together(connection("", cases), {"protocol", "version_min", "version_max"}).contains("DTLS/1.0/1.0"));
}

TEST(Together, AContextThatNoOptionLimitsIsListedWhereItIsUsed) {
  const auto rows = [](const std::string& end) {
    return together(
        "void *make(int lowest, const char *file) {\n"
        "  SSL_CTX *context = SSL_CTX_new(TLS_client_method());\n"
        "  if (!SSL_CTX_load_verify_locations(context, file, NULL)) return NULL;\n" +
            end + "}\n",
        {"protocol", "version_min"});
  };
  EXPECT_EQ(rows("if (lowest && !SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION)) return NULL;\n"
                 "return SSL_new(context);\n"),
            (Rows{"TLS/1.2", "TLS/-"}));
  EXPECT_EQ(rows("if (!SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION)) return NULL;\n"
                 "return SSL_new(context);\n"),
            (Rows{"TLS/1.2"}));
}

TEST(Together, OptionsThatSetTheSameAndMoreExcludeEachOther) {
  EXPECT_EQ(together(connection("",
                                "case 3: method = DTLS_client_method(); kind = 5; break;\n"
                                "case 4: lowest = TLS1_3_VERSION; highest = TLS1_3_VERSION; kind = 4; break;\n"),
                     {"protocol", "version_min", "version_max"}),
            (Rows{"TLS/1.1/1.1", "TLS/1.2/1.2", "TLS/1.3/1.3", "DTLS/-/-"}));
}

TEST(Together, ACheckBehindAConditionThatIsNotKnownRulesOutRowsWhereThatHolds) {
  const std::string table =
      "static const struct { int type; const char *open; } rows[] = {\n"
      "  { EVP_PKEY_HMAC, NULL }, { EVP_PKEY_X25519, \"abc\" }, { EVP_PKEY_ED25519, \"def\" } };\n"
      "void *make(int i, int open, int other) {\n"
      "  if (open && rows[i].open == NULL) return NULL;\n";
  const std::string use = "EVP_PKEY_new_raw_public_key(rows[i].type, NULL, rows[i].open, 32);\n}\n";
  EXPECT_EQ(together(table + "  if (open) return " + use, {"algorithm"}), (Rows{"X25519", "Ed25519"}));
  EXPECT_EQ(together(table + "  if (!open) return NULL;\n  return " + use, {"algorithm"}), (Rows{"X25519", "Ed25519"}));
  EXPECT_EQ(together(table + "  return " + use, {"algorithm"}), (Rows{"HMAC", "X25519", "Ed25519"}));
  EXPECT_EQ(together(table + "  if (other) return " + use, {"algorithm"}), (Rows{"HMAC", "X25519", "Ed25519"}));
}

TEST(Together, WhatManyPathsMakeIsOneBesideNumbersAndWhatIsNotKnown) {
  EXPECT_EQ(together("void f(EVP_CIPHER_CTX *context, int a, int b, int c, int which) {\n"
                     "  const EVP_CIPHER *cipher = NULL;\n"
                     "  int one = 0, two = 0, three = 0, size = 0;\n"
                     "  if (a) one = 1;\n  if (b) two = 1;\n  if (c) three = 1;\n"
                     "  switch (which) {\n"
                     "  case 1: cipher = EVP_aes_128_cbc(); size = 100; break;\n"
                     "  case 2: cipher = EVP_aes_128_ofb(); size = 200; break;\n"
                     "  case 3: cipher = EVP_aes_128_cfb(); size = 300; break;\n"
                     "  case 4: cipher = EVP_aes_128_gcm(); size = 400; break;\n"
                     "  default: cipher = elsewhere(which);\n"
                     "  }\n"
                     "  EVP_EncryptInit_ex(context, cipher, NULL, \"0123456789012345\", \"0123456789012345\");\n"
                     "  use(context, one, two, three, size);\n"
                     "}\n",
                     {"algorithm", "mode"}),
            (Rows{"AES/CBC", "AES/OFB", "AES/CFB", "AES/GCM", "-"}));
}

TEST(Together, WhatANameLeavesOpenIsNotHiddenByANameThatSaysIt) {
  EXPECT_EQ(together("SSL_CTX *f(int old) {\n"
                     "  const SSL_METHOD *method = old ? TLSv1_2_method() : TLS_method();\n"
                     "  return SSL_CTX_new(method);\n"
                     "}\n",
                     {"protocol", "version"}),
            (Rows{"TLS/-", "TLS/1.2"}));
  EXPECT_EQ(
      together(keys("case 1: kind = EVP_PKEY_RSA_PSS; break;\ncase 2: bits = 3072; break;\n"), {"padding", "key_bits"}),
      (Rows{"-/2048", "-/3072", "PSS/2048", "PSS/3072"}));
  // What is said of one object later is said of it: the way that ends before is none of its own.
  EXPECT_EQ(together("SSL_CTX *f(void) {\n"
                     "  SSL_CTX *context = SSL_CTX_new(TLS_method());\n"
                     "  if (!SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION)) return NULL;\n"
                     "  return context;\n"
                     "}\n",
                     {"protocol", "version_min"}),
            Rows{"TLS/1.2"});
}

TEST(Together, VersionsAreComparedByTheirNumbers) {
  EXPECT_EQ(together("void f(SSL_CTX *context) {\n"
                     "  int highest = TLS1_VERSION;\n"
                     "  if (highest < TLS1_1_VERSION) highest = TLS1_1_VERSION;\n"
                     "  SSL_CTX_set_max_proto_version(context, highest);\n"
                     "}\n",
                     {"version_max"}),
            Rows{"1.1"});
}

}  // namespace
}  // namespace vitrine::trace
