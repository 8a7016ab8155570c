// The catalogue: look-ups, C++ over C, other spellings of modules, object identifiers, what directories add.
#include "knowledge/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "knowledge/tables.h"

namespace vitrine::knowledge {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class CatalogueTest : public testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::path(testing::TempDir()) / ("vitrine_catalogue_" + std::to_string(::getpid()));
    fs::remove_all(root_);
  }
  void TearDown() override { fs::remove_all(root_); }
  void write(const std::string& name, const std::string& text) {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name) << text;
  }
  fs::path root_;
};

TEST_F(CatalogueTest, EmbeddedIsTheDirectory) {
  Expected<std::shared_ptr<const Catalogue>> embedded = load_embedded();
  Expected<std::shared_ptr<const Catalogue>> directory = load_directory(VITRINE_SOURCE_DIR "/knowledge");
  ASSERT_TRUE(embedded.has_value());
  ASSERT_TRUE(directory.has_value()) << directory.error().message;
  EXPECT_EQ((*embedded)->digest().hex(), (*directory)->digest().hex());
}

TEST_F(CatalogueTest, ADirectoryAddsAndChangesTheDigest) {
  write("apis/c/bank.yaml",
        "library: bank\nlanguage: c\ntitle: Bank\nhints: [bank_]\n"
        "aliases: {bnk: bank, bnk.old: bank.v1}\n"
        "types: {BankContext: [BankBase]}\n"
        "symbols: {BANK_STRONG: {algorithm: AES, key_bits: 256}}\n"
        "apis:\n"
        "  - {id: c.bank.encrypt, call: bank.encrypt, asset: algorithm, set: {algorithm: SM4}}\n"
        "  - {id: c.bank.new, new: bank.Box, asset: algorithm}\n");
  write("values/c.yaml", "- {call: bank_upper_case, does: upper, args: [0]}\n");
  std::shared_ptr<const Catalogue> plain = load_embedded().value();
  std::shared_ptr<const Catalogue> more = load_embedded({root_.string()}).value();
  EXPECT_NE(plain->digest(), more->digest());
  for (const char* language : {"c", "cpp"}) {
    ASSERT_EQ(more->calls(language, "bank.encrypt").size(), 1u);
    EXPECT_EQ(more->calls(language, "bank.encrypt")[0]->id, "c.bank.encrypt");
    EXPECT_EQ(more->constructions(language, "bank.Box").size(), 1u);
    EXPECT_TRUE(more->calls(language, "bank.Box").empty());
    ASSERT_NE(more->symbol(language, "BANK_STRONG"), nullptr);
    EXPECT_EQ(more->canonical_name(language, "bnk.encrypt"), "bank.encrypt");
    EXPECT_EQ(more->canonical_name(language, "bnk.old.f"), "bank.v1.f");
    EXPECT_EQ(more->canonical_name(language, "bnkx.f"), "bnkx.f");
    EXPECT_TRUE(more->is_known_type(language, "BankContext"));
    EXPECT_EQ(more->bases(language, "BankContext"), std::vector<std::string>{"BankBase"});
    for (const char* name : {"encrypt", "Box", "BANK_STRONG"}) {
      EXPECT_TRUE(more->is_interesting_identifier(language, name)) << name;
    }
    EXPECT_FALSE(more->is_interesting_identifier(language, "bank.encrypt"));
    ASSERT_NE(more->value_function(language, "bank_upper_case"), nullptr);
  }
  EXPECT_TRUE(more->calls("java", "bank.encrypt").empty());
  EXPECT_TRUE(more->calls("cobol", "bank.encrypt").empty());
}

TEST_F(CatalogueTest, PlainWordsOfCNeedAHintBesideThem) {
  Expected<std::shared_ptr<const Catalogue>> loaded = load_embedded({});
  ASSERT_TRUE(loaded);
  const Catalogue& catalogue = **loaded;
  ASSERT_NE(catalogue.hints_beside("c", "time"), nullptr);
  EXPECT_FALSE(catalogue.hints_beside("c", "time")->empty());
  EXPECT_NE(catalogue.hints_beside("cpp", "time"), nullptr);
  EXPECT_EQ(catalogue.hints_beside("c", "EVP_EncryptInit_ex"), nullptr);
  EXPECT_EQ(catalogue.hints_beside("java", "init"), nullptr);
  EXPECT_EQ(catalogue.hints_beside("c", "nosuchname"), nullptr);
  EXPECT_NE(catalogue.hints_beside("shell", "ssh"), nullptr);
  EXPECT_EQ(catalogue.hints_beside("powershell", "ssh"), nullptr);
  EXPECT_TRUE(catalogue.is_interesting_identifier("shell", "keygen"));          // of ssh-keygen
  EXPECT_TRUE(catalogue.is_interesting_identifier("powershell", "FileHash"));   // of Get-FileHash
  EXPECT_TRUE(catalogue.is_interesting_identifier("rust", "new_magic_crypt"));  // of new_magic_crypt!
}

TEST_F(CatalogueTest, ADirectoryReplacesNothing) {
  write("algorithms/mine.yaml", "- {algorithm: AES, title: mine, primitive: block-cipher, group: symmetric}\n");
  Expected<std::shared_ptr<const Catalogue>> loaded = load_embedded({root_.string()});
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().code, ErrorCode::kInvalidInput);
  EXPECT_THAT(loaded.error().message, HasSubstr("mine.yaml:1: the algorithm 'AES' stands in what is built in already"));
}

TEST_F(CatalogueTest, ObjectIdentifiers) {
  std::shared_ptr<const Catalogue> catalogue = load_embedded().value();
  EXPECT_EQ(catalogue->oid({{"algorithm", "AES"}, {"key_bits", "128"}, {"mode", "CBC"}}), "2.16.840.1.101.3.4.1.2");
  EXPECT_EQ(catalogue->oid({{"algorithm", "AES"}}), "");
  EXPECT_EQ(catalogue->oid({{"algorithm", "RSA"}}), "1.2.840.113549.1.1.1");
  EXPECT_EQ(catalogue->oid({{"algorithm", "RSA"}, {"digest", "SHA-256"}, {"padding", "PKCS1v15"}}),
            "1.2.840.113549.1.1.11");
  EXPECT_EQ(catalogue->oid({{"algorithm", "ECDSA"}, {"curve", "P-256"}, {"digest", "SM3"}}), "");
  EXPECT_EQ(catalogue->oid({{"curve", "P-256"}}), "1.2.840.10045.3.1.7");
  std::optional<Properties> known = catalogue->by_oid("1.2.840.113549.2.9");
  ASSERT_TRUE(known.has_value());
  EXPECT_EQ(*known, (Properties{{"algorithm", "HMAC"}, {"digest", "SHA-256"}}));
  EXPECT_FALSE(catalogue->by_oid("1.2").has_value());
}

TEST_F(CatalogueTest, Strength) {
  std::shared_ptr<const Catalogue> catalogue = load_embedded().value();
  std::vector<std::pair<Properties, std::pair<int, int>>> rows = {
      {{{"algorithm", "AES"}, {"key_bits", "256"}}, {256, 5}},
      {{{"algorithm", "AES"}}, {-1, -1}},
      {{{"algorithm", "SM4"}}, {128, 1}},
      {{{"algorithm", "RSA"}, {"key_bits", "2048"}}, {112, 0}},
      {{{"algorithm", "RSA"}, {"key_bits", "4096"}}, {128, 0}},
      {{{"algorithm", "RSA"}, {"key_bits", "512"}}, {-1, 0}},
      {{{"algorithm", "3DES"}, {"key_bits", "168"}}, {112, 0}},
      {{{"algorithm", "ECDSA"}, {"curve", "P-384"}}, {192, 0}},
      {{{"algorithm", "SHA-256"}}, {128, 2}},
      {{{"algorithm", "ML-KEM-768"}}, {192, 3}},
      {{{"algorithm", "nobody knows"}}, {-1, -1}},
  };
  for (const std::pair<Properties, std::pair<int, int>>& row : rows) {
    Strength strength = catalogue->strength(row.first);
    EXPECT_EQ(strength.classical_bits, row.second.first) << row.first[0].second;
    EXPECT_EQ(strength.quantum_level, row.second.second) << row.first[0].second;
  }
}

TEST_F(CatalogueTest, SpellingsOfAlgorithmsAndCurves) {
  std::shared_ptr<const Catalogue> catalogue = load_embedded().value();
  EXPECT_EQ(catalogue->canonical_algorithm("sha_256"), "SHA-256");
  EXPECT_EQ(catalogue->canonical_algorithm("TripleDES"), "3DES");
  EXPECT_EQ(catalogue->canonical_algorithm("rIjNdAeL"), "AES");
  EXPECT_EQ(catalogue->canonical_algorithm("SPHINCS+"), "SPHINCS+");
  EXPECT_EQ(catalogue->canonical_algorithm(""), "");
  EXPECT_EQ(catalogue->canonical_algorithm(std::string(100'000, 'a')), "");
  EXPECT_EQ(catalogue->canonical_curve("prime256v1"), "P-256");
  ASSERT_NE(catalogue->algorithm("AES"), nullptr);
  EXPECT_EQ(catalogue->algorithm("aes"), nullptr);
}

TEST_F(CatalogueTest, TheFlatFormComesBackAsItWas) {
  Tables tables = embedded_tables().value();
  Library& library = tables.libraries.emplace_back();
  library.library = library.language = "c";
  Api& api = library.apis.emplace_back();
  api.id = "c.c.f";
  api.name = "f";
  api.set.push_back({"key", {Source{}}});
  tables.sort();
  std::string bytes = encode(tables);
  EXPECT_EQ(encode(decode_tables(bytes).value()), bytes);
  std::shared_ptr<const Catalogue> packed = make_catalogue(decode_tables_packed(bytes).value(), Digest());
  ASSERT_EQ(packed->calls("cpp", "f").size(), 1u);
  EXPECT_EQ(packed->calls("cpp", "f")[0]->id, "c.c.f");
  EXPECT_EQ(packed->calls("cpp", "f")[0]->set.at(0).property, "key");
  EXPECT_FALSE(decode_tables(bytes.substr(0, bytes.size() - 1)).has_value());
  EXPECT_FALSE(decode_tables("").has_value());
}

}  // namespace
}  // namespace vitrine::knowledge
