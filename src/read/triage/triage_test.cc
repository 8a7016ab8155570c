#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <set>

#include "read/triage/cache_file.h"
#include "read/triage/identifiers.h"
#include "read/triage/prefilter.h"

namespace vitrine::triage {
namespace {

// As much of a catalogue as triage asks for.
struct SmallCatalogue {
  std::vector<knowledge::Catalogue::Hint> hints = {
      {"Cipher.getInstance", "java"}, {"openssl/", "c"}, {"std::crypt", "cpp"},
      {"crypto", "javascript"},       {"crypto", "go"},  {std::string("a\0b", 3), "python"}};
  Digest digest = sha256("small");
};

std::shared_ptr<const Prefilter> build(const SmallCatalogue& catalogue, const std::string& folder = "") {
  Expected<std::shared_ptr<const Prefilter>> built =
      Prefilter::load_or_build(catalogue.digest, catalogue.hints, folder);
  EXPECT_TRUE(built) << built.error().message;
  return *built;
}

Scanner scanner_of(std::shared_ptr<const Prefilter> prefilter) {
  return std::move(*Scanner::make(std::move(prefilter)));
}

class Cache : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "triage-XXXXXX").string();
    folder_ = std::string(mkdtemp(pattern.data())) + "/cache/below";
  }
  void TearDown() override { std::filesystem::remove_all(std::filesystem::path(folder_).parent_path().parent_path()); }
  std::vector<std::filesystem::path> entries() const {
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) out.push_back(entry.path());
    return out;
  }
  std::string folder_;
};

TEST(Prefilter, TellsLanguagesByHints) {
  SmallCatalogue catalogue;
  std::shared_ptr<const Prefilter> prefilter = build(catalogue);
  Scanner scanner = scanner_of(prefilter);
  EXPECT_EQ(scanner.scan(""), 0u);
  EXPECT_EQ(scanner.scan("nothing here, cipher.getinstance"), 0u) << "letter case counts";
  EXPECT_EQ(scanner.scan("x Cipher.getInstance(y) openssl/evp.h"), prefilter->set_of("java") | prefilter->set_of("c"));
  EXPECT_EQ(scanner.scan("crypto"), prefilter->set_of("go") | prefilter->set_of("javascript"));
  EXPECT_EQ(scanner.scan(std::string("..a\0b..", 7)), prefilter->set_of("python"));
  EXPECT_TRUE(scanner.hinted("c", "#include <openssl/evp.h>"));
  EXPECT_FALSE(scanner.hinted("java", "#include <openssl/evp.h>"));
  EXPECT_FALSE(scanner.hinted("ruby", "crypto")) << "a language without hints";
  EXPECT_TRUE(scanner.hinted("go", std::string(1 << 20, ' ') + "crypto"));
}

TEST(Prefilter, KindsHaveTheirKeys) {
  SmallCatalogue catalogue;
  std::shared_ptr<const Prefilter> prefilter = build(catalogue);
  Scanner scanner = scanner_of(prefilter);
  EXPECT_TRUE(scanner.hinted(prefilter->set_for_kind("C++"), "openssl/"));
  EXPECT_TRUE(scanner.hinted(prefilter->set_for_kind("C++"), "std::crypt"));
  EXPECT_FALSE(scanner.hinted(prefilter->set_for_kind("C"), "std::crypt"));
  EXPECT_TRUE(scanner.hinted(prefilter->set_for_kind("TSX"), "crypto"));
  EXPECT_EQ(prefilter->set_for_kind("Markdown"), 0u);
}

TEST(Prefilter, AHintOfCStartsAWord) {
  SmallCatalogue catalogue;
  catalogue.hints = {{"AES_", "c"}, {"/urandom", "c"}, {"subtle", "javascript"}};
  Scanner scanner = scanner_of(build(catalogue));
  EXPECT_FALSE(scanner.hinted("c", "NUM_AES_UNITS xAES_ 9AES_"));
  EXPECT_TRUE(scanner.hinted("c", "NUM_AES_UNITS (AES_encrypt)"));
  EXPECT_TRUE(scanner.hinted("c", "AES_encrypt"));
  EXPECT_TRUE(scanner.hinted("c", "dev/urandom"));
  EXPECT_TRUE(scanner.hinted("javascript", "webCrypto_subtle"));
}

TEST(Prefilter, NoHintsFindNothing) {
  SmallCatalogue catalogue;
  catalogue.hints.clear();
  Scanner scanner = scanner_of(build(catalogue));
  EXPECT_EQ(scanner.scan("crypto"), 0u);
  catalogue.hints = {{"", "c"}};
  EXPECT_EQ(Prefilter::load_or_build(catalogue.digest, catalogue.hints, "").error().code, ErrorCode::kInvalidInput);
}

TEST_F(Cache, IsUsedTheSecondTime) {
  SmallCatalogue catalogue;
  EXPECT_FALSE(build(catalogue, folder_)->from_cache());
  std::shared_ptr<const Prefilter> second = build(catalogue, folder_);
  EXPECT_TRUE(second->from_cache());
  Scanner scanner = scanner_of(second);
  EXPECT_TRUE(scanner.hinted("java", "Cipher.getInstance"));
  EXPECT_EQ(entries().size(), 1u) << "no temporary file is left";
  catalogue.digest = sha256("another");
  EXPECT_FALSE(build(catalogue, folder_)->from_cache());
  catalogue.digest = sha256("small");
  catalogue.hints.push_back({"more", "c"});
  EXPECT_FALSE(build(catalogue, folder_)->from_cache());
}

TEST_F(Cache, DamageIsNoticed) {
  SmallCatalogue catalogue;
  build(catalogue, folder_);
  std::filesystem::path file = entries().at(0);
  std::ifstream in(file, std::ios::binary);
  std::string whole((std::istreambuf_iterator<char>(in)), {});
  for (size_t position : {size_t{0}, size_t{20}, size_t{50}, size_t{60}, whole.size() / 2, whole.size() - 1}) {
    std::string damaged = whole;
    damaged[position] = static_cast<char>(damaged[position] ^ 1);
    std::ofstream(file, std::ios::binary) << damaged;
    std::shared_ptr<const Prefilter> rebuilt = build(catalogue, folder_);
    EXPECT_FALSE(rebuilt->from_cache()) << position;
    EXPECT_TRUE(build(catalogue, folder_)->from_cache()) << "and is written anew";
  }
  for (size_t length : {size_t{0}, size_t{10}, size_t{87}, whole.size() - 1}) {
    std::ofstream(file, std::ios::binary) << whole.substr(0, length);
    EXPECT_FALSE(build(catalogue, folder_)->from_cache()) << length;
  }
}

TEST_F(Cache, WhatOthersMayWriteIsNotTrusted) {
  SmallCatalogue catalogue;
  build(catalogue, folder_);
  ASSERT_EQ(chmod(entries().at(0).c_str(), 0666), 0);
  EXPECT_FALSE(build(catalogue, folder_)->from_cache());
}

TEST_F(Cache, AFolderThatCannotBeMadeIsNoError) {
  SmallCatalogue catalogue;
  EXPECT_FALSE(build(catalogue, "/dev/null/cache")->from_cache());
}

TEST(Identifiers, InJavaTheTypeMustBeNamedToo) {
  Expected<std::shared_ptr<const knowledge::Catalogue>> catalogue = knowledge::load_embedded();
  ASSERT_TRUE(catalogue);
  auto holds = [&](std::string_view text) { return holds_interesting_identifier(**catalogue, {"java"}, text); };
  EXPECT_TRUE(holds("MessageDigest d = MessageDigest.getInstance(name);"));
  EXPECT_TRUE(holds("import static java.security.MessageDigest.getInstance; x = getInstance(n);"));
  EXPECT_FALSE(holds("CRLNumber n = CRLNumber.getInstance(other); init(n); update(BigInteger.ONE);"));
  EXPECT_FALSE(holds("void f(SecretKeySpec k, Date d) { d.getInstance(k); }"));
  EXPECT_FALSE(holds("CipherInputStream s = Strings.getInstance(name);")) << "another type's getInstance";
  EXPECT_TRUE(holds("k = new SecretKeySpec\n    (b, \"AES\");"));
  EXPECT_TRUE(holds("map(javax.crypto.spec.SecretKeySpec::new)"));
  EXPECT_TRUE(holds("final class Fixed extends SecureRandom { public void nextBytes(byte[] b) {} }"))
      << "a subtype of what the entry names";
  EXPECT_TRUE(holds("f(SSLContext.getDefault().getDefaultSSLParameters().setProtocols(old))"))
      << "a type that only the results of others have";
}

TEST(Identifiers, KotlinPutsByBrackets) {
  Expected<std::shared_ptr<const knowledge::Catalogue>> catalogue = knowledge::load_embedded();
  ASSERT_TRUE(catalogue);
  auto holds = [&](std::string_view text) {
    return holds_interesting_identifier(**catalogue, {"kotlin", "java"}, text);
  };
  EXPECT_TRUE(holds("fun f(p: Properties) { p.size; p[\"mail.smtp.ssl.trust\"] = \"*\" }"));
  EXPECT_FALSE(holds("fun f(p: Ledger) { p.size; p[\"mail.smtp.ssl.trust\"] = \"*\" }"));
}

TEST(Identifiers, StopAtTheFirstInterestingOne) {
  int asked = 0;
  IsInteresting interesting = [&asked](std::string_view key, std::string_view identifier, char) {
    ++asked;
    return (key == "java" && identifier == "getInstance") || (key == "c" && identifier == "EVP_EncryptInit_ex");
  };
  EXPECT_TRUE(holds_interesting_identifier(interesting, {"java"}, "x = Cipher.getInstance(\"AES\");"));
  EXPECT_FALSE(
      holds_interesting_identifier(interesting, {"java"}, "getInstanceOf my_getInstance getInstance1 1getInstance"));
  EXPECT_FALSE(holds_interesting_identifier(interesting, {"java"}, "EVP_EncryptInit_ex"));
  EXPECT_TRUE(holds_interesting_identifier(interesting, {"cpp", "c"}, "\xff\xfe EVP_EncryptInit_ex"));
  EXPECT_TRUE(holds_interesting_identifier(interesting, {"c"}, "0x1 EVP_EncryptInit_ex"));
  EXPECT_FALSE(holds_interesting_identifier(interesting, {}, "getInstance"));
  EXPECT_FALSE(holds_interesting_identifier(interesting, {"java"}, ""));
  asked = 0;
  std::string repeated;
  for (int i = 0; i < 1000; ++i) repeated += "same other ";
  holds_interesting_identifier(interesting, {"java"}, repeated);
  EXPECT_EQ(asked, 2);
}

TEST(Identifiers, PlainWordsCountBesideTheirLibrarysHints) {
  Expected<std::shared_ptr<const knowledge::Catalogue>> catalogue = knowledge::load_embedded({});
  ASSERT_TRUE(catalogue);
  auto holds = [&](std::string_view text) { return holds_interesting_identifier(**catalogue, {"c"}, text); };
  EXPECT_FALSE(holds("struct file_operations f = {.open = demo_open}; /* the first time */"));
  EXPECT_TRUE(holds("int f = open(\"/dev/urandom\", O_RDONLY);"));
  EXPECT_TRUE(holds("srand(time(NULL));"));
  EXPECT_TRUE(holds("key = random();"));
}

TEST(Identifiers, ProgramsOfAScriptCountBesideWhatSaysSomething) {
  Expected<std::shared_ptr<const knowledge::Catalogue>> catalogue = knowledge::load_embedded({});
  ASSERT_TRUE(catalogue);
  auto holds = [&](std::string_view text) { return holds_interesting_identifier(**catalogue, {"shell"}, text); };
  EXPECT_FALSE(holds("ssh build@host make all"));
  EXPECT_TRUE(holds("ssh -o StrictHostKeyChecking=no build@host make all"));
  EXPECT_FALSE(holds("cat notes.txt"));
  EXPECT_TRUE(holds("openssl enc -des3 -in notes.txt"));
  EXPECT_TRUE(holds("ssh-keygen -t dsa"));
}

}  // namespace
}  // namespace vitrine::triage
