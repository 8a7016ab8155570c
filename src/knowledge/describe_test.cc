#include "knowledge/describe.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vitrine::knowledge {
namespace {

using evidence::AssetKind;
using testing::ElementsAre;
using testing::IsEmpty;

AssetDescription described(AssetKind kind, const Properties& properties) {
  static const std::shared_ptr<const Catalogue> kCatalogue = load_embedded().value();
  std::vector<evidence::Property> said;
  for (const std::pair<std::string, std::string>& property : properties) {
    evidence::Property& one = said.emplace_back();
    one.name = property.first;
    one.value = property.second;
    if (one.value.empty()) one.state = evidence::ValueState::kUnknown;
  }
  return describe(kind, said, *kCatalogue);
}

std::vector<std::string> part_names(const AssetDescription& asset) {
  std::vector<std::string> out;
  for (const AssetDescription& part : asset.parts) out.push_back(part.name);
  return out;
}

TEST(Describe, NamesOfAlgorithms) {
  std::vector<std::pair<Properties, std::string>> rows = {
      {{{"algorithm", "AES"}}, "AES"},
      {{{"algorithm", "AES"}, {"key_bits", "256"}, {"mode", "GCM"}}, "AES-256-GCM"},
      {{{"algorithm", "AES"}, {"mode", "CBC"}, {"padding", "PKCS7"}}, "AES-CBC-PKCS7"},
      {{{"algorithm", "AES"}, {"mode", "CTR"}, {"padding", "NoPadding"}}, "AES-CTR"},
      {{{"algorithm", "ChaCha20-Poly1305"}, {"key_bits", "256"}}, "ChaCha20-Poly1305"},
      {{{"algorithm", "SHA-256"}}, "SHA-256"},
      {{{"algorithm", "HMAC"}, {"digest", "SHA-256"}}, "HMAC-SHA-256"},
      {{{"algorithm", "ECDSA"}, {"curve", "P-256"}, {"digest", "SHA-256"}}, "ECDSA-P-256-SHA-256"},
      {{{"algorithm", "RSA"}, {"key_bits", "2048"}}, "RSA-2048"},
      {{{"algorithm", "RSA"}, {"digest", "SHA-256"}, {"key_bits", "2048"}, {"padding", "PSS"}},
       "RSASSA-PSS-SHA-256-2048"},
      {{{"algorithm", "RSA"}, {"digest", "SHA-1"}, {"mgf_digest", "SHA-1"}, {"padding", "OAEP"}}, "RSAES-OAEP-SHA-1"},
      {{{"algorithm", "RSA"}, {"digest", "SHA-256"}, {"mgf_digest", "SHA-1"}, {"padding", "OAEP"}},
       "RSAES-OAEP-SHA-256-SHA-1"},
      {{{"algorithm", "RSA"}, {"digest", "MD5"}, {"padding", "PKCS1v15"}}, "RSASSA-PKCS1-MD5"},
      {{{"algorithm", "RSA"}, {"function", "encrypt"}, {"padding", "PKCS1v15"}}, "RSAES-PKCS1"},
      {{{"algorithm", "PBKDF2"}, {"digest", "SHA-1"}, {"iterations", "1000"}, {"prf", "HMAC"}},
       "PBKDF2-HMAC-SHA-1-1000"},
      {{{"algorithm", "SM2"}, {"function", "encrypt"}}, "SM2-ENC"},
      {{{"algorithm", ""}}, "unknown algorithm"},
      {{{"algorithm", ""}, {"mode", "GCM"}}, "unknown algorithm (mode GCM)"},
  };
  for (const std::pair<Properties, std::string>& row : rows) {
    EXPECT_EQ(described(AssetKind::kAlgorithm, row.first).name, row.second);
  }
}

TEST(Describe, TermsOfCycloneDx) {
  AssetDescription gcm =
      described(AssetKind::kAlgorithm,
                {{"algorithm", "AES"}, {"function", "encrypt"}, {"iv", "zero"}, {"key_bits", "256"}, {"mode", "GCM"}});
  EXPECT_EQ(gcm.family, "AES");
  EXPECT_EQ(gcm.primitive, "ae");
  EXPECT_EQ(gcm.parameter_set, "256");
  EXPECT_EQ(gcm.oid, "2.16.840.1.101.3.4.1.46");
  EXPECT_EQ(gcm.group, "symmetric");
  EXPECT_EQ(gcm.strength.quantum_level, 5);
  EXPECT_THAT(gcm.functions, ElementsAre("encrypt"));
  EXPECT_EQ(gcm.identity, (Properties{{"algorithm", "AES"}, {"key_bits", "256"}, {"mode", "GCM"}}));

  EXPECT_EQ(described(AssetKind::kAlgorithm, {{"algorithm", "AES"}, {"mode", "KW"}}).primitive, "key-wrap");
  EXPECT_EQ(described(AssetKind::kAlgorithm, {{"algorithm", "RSA"}, {"padding", "OAEP"}}).family, "RSAES-OAEP");
  EXPECT_EQ(described(AssetKind::kAlgorithm, {{"algorithm", "RSA"}, {"padding", "PSS"}}).primitive, "signature");
  EXPECT_EQ(described(AssetKind::kAlgorithm, {{"algorithm", "SHA-384"}}).parameter_set, "384");
  EXPECT_THAT(described(AssetKind::kAlgorithm, {{"algorithm", "SHA-384"}}).functions, ElementsAre("digest"));
  EXPECT_EQ(described(AssetKind::kAlgorithm, {{"algorithm", "ML-KEM-768"}}).parameter_set, "768");
  EXPECT_EQ(described(AssetKind::kAlgorithm, {{"algorithm", "SLH-DSA-SHA2-128s"}}).parameter_set, "SHA2-128s");
}

TEST(Describe, Parts) {
  EXPECT_THAT(part_names(described(AssetKind::kAlgorithm, {{"algorithm", "HMAC"}, {"digest", "SHA-256"}})),
              ElementsAre("SHA-256"));
  EXPECT_THAT(part_names(described(AssetKind::kAlgorithm, {{"algorithm", "SHA-256"}})), IsEmpty());
  AssetDescription pbes2 = described(AssetKind::kAlgorithm, {{"algorithm", "PBES2"},
                                                             {"cipher", "AES"},
                                                             {"digest", "SHA-256"},
                                                             {"key_bits", "128"},
                                                             {"mode", "CBC"},
                                                             {"prf", "HMAC"}});
  EXPECT_EQ(pbes2.name, "PBES2-HMAC-SHA-256-AES-128-CBC");
  ASSERT_THAT(part_names(pbes2), ElementsAre("AES-128-CBC", "HMAC-SHA-256"));
  EXPECT_THAT(part_names(pbes2.parts[1]), ElementsAre("SHA-256"));
  EXPECT_THAT(part_names(described(
                  AssetKind::kAlgorithm,
                  {{"algorithm", "RSA"}, {"digest", "SHA-256"}, {"mgf_digest", "SHA-1"}, {"padding", "OAEP"}})),
              ElementsAre("SHA-256", "SHA-1"));
}

TEST(Describe, Protocols) {
  EXPECT_EQ(described(AssetKind::kProtocol, {{"protocol", "TLS"}, {"version", "1.2"}}).name, "TLS 1.2");
  EXPECT_EQ(described(AssetKind::kProtocol, {{"protocol", "TLS"}, {"version_min", "1.2"}}).name, "TLS 1.2 or newer");
  EXPECT_EQ(described(AssetKind::kProtocol, {{"protocol", "TLS"}, {"version_max", "1.3"}, {"version_min", "1.0"}}).name,
            "TLS 1.0 to 1.3");
  EXPECT_EQ(described(AssetKind::kProtocol, {{"protocol", ""}}).name, "unknown protocol");
  AssetDescription suite =
      described(AssetKind::kProtocol, {{"protocol", "TLS"}, {"suite", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256"}});
  EXPECT_EQ(suite.name, "TLS TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256");
  EXPECT_THAT(part_names(suite), ElementsAre("ECDH", "RSA", "AES-128-CBC", "SHA-256"));
}

TEST(Describe, OtherKinds) {
  AssetDescription key =
      described(AssetKind::kMaterial,
                {{"algorithm", "AES"}, {"key", "literal"}, {"key_bits", "128"}, {"material", "secret-key"}});
  EXPECT_EQ(key.name, "AES-128 secret key");
  EXPECT_THAT(part_names(key), ElementsAre("AES-128"));
  EXPECT_EQ(key.identity, (Properties{{"algorithm", "AES"}, {"key_bits", "128"}, {"material", "secret-key"}}));
  EXPECT_EQ(described(AssetKind::kMaterial, {{"material", "salt"}}).name, "salt");
  EXPECT_EQ(described(AssetKind::kRandom, {{"generator", "secure"}}).name, "secure random generator");
  EXPECT_EQ(described(AssetKind::kRandom, {{"algorithm", "Mersenne-Twister"}, {"generator", "predictable"}}).name,
            "Mersenne-Twister");
  EXPECT_EQ(described(AssetKind::kCheck, {{"certificate_check", "disabled"}, {"hostname_check", "disabled"}}).name,
            "certificate check disabled, host name check disabled");
  EXPECT_EQ(described(AssetKind::kCheck, {{"revocation_check", "disabled"}}).name, "revocation check disabled");
  EXPECT_EQ(described(AssetKind::kCertificate, {}).name, "certificate");
}

}  // namespace
}  // namespace vitrine::knowledge
