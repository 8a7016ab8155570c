// The packs that are shipped, against the catalogue that is shipped: what a rule names must be something an inspection
// can find, and what an example says of an algorithm must be what the catalogue says.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "knowledge/catalogue.h"
#include "knowledge/describe.h"
#include "regime/guideline/blob.h"
#include "regime/guideline/evaluate.h"

namespace vitrine::guideline {
namespace {

const knowledge::Catalogue& catalogue() {
  static const std::shared_ptr<const knowledge::Catalogue> loaded = [] {
    Expected<std::shared_ptr<const knowledge::Catalogue>> embedded = knowledge::load_embedded();
    return embedded ? *embedded : nullptr;
  }();
  return *loaded;
}

bool is_known(std::string_view type, const std::string& value) {
  if (type == "algorithm") return catalogue().algorithm(value) != nullptr;
  if (type == "curve") return catalogue().curve(value) != nullptr;
  if (type == "mode") return catalogue().mode(value) != nullptr;
  return true;
}

void expect_known_names(const Test& test, const std::string& rule) {
  if (test.kind == Test::Kind::kCondition && test.condition.attribute == Attribute::kProperty) {
    for (const std::string& value : test.condition.in) {
      const std::string_view type = catalogue().property_type(test.condition.property);
      EXPECT_TRUE(is_known(type, value)) << rule << ": " << test.condition.property << " " << value;
    }
  }
  for (const Test& child : test.children) expect_known_names(child, rule);
}

TEST(ShippedPacks, RulesNameWhatTheCatalogueKnows) {
  for (const Pack& pack : embedded_library().packs) {
    for (const Rule& rule : pack.rules) {
      expect_known_names(rule.match, rule.id);
      expect_known_names(rule.require, rule.id);
    }
  }
}

TEST(ShippedPacks, ExamplesSayOfAlgorithmsWhatTheCatalogueSays) {
  for (const Pack& pack : embedded_library().packs) {
    for (const Rule& rule : pack.rules) {
      for (const Example& example : rule.examples) {
        const knowledge::AssetDescription asset = knowledge::describe(example.kind, example.properties, catalogue());
        if (asset.algorithm.empty()) continue;
        for (const std::pair<Attribute, std::string>& said : example.from_catalogue) {
          if (said.first == Attribute::kPrimitive && asset.primitive != said.second) {
            // A key, a curve or a hash alone does not say what it is used for; the example then says it.
            const bool open = asset.algorithm == "RSA" || asset.algorithm == "SM2" || asset.algorithm == "SM9";
            EXPECT_TRUE(open) << pack.id << " " << rule.id << ":" << example.line << ": " << asset.name << " is "
                              << asset.primitive << ", not " << said.second;
          }
          if (said.first == Attribute::kBlockBits) {
            EXPECT_EQ(std::to_string(catalogue().algorithm(asset.algorithm)->block_bits), said.second) << rule.id;
          }
        }
      }
    }
  }
}

TEST(ShippedPacks, IdsAreUniqueAcrossPacks) {
  std::set<std::string> ids;
  for (const Pack& pack : embedded_library().packs) {
    for (const Rule& rule : pack.rules) EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
  }
}

// What no rule may ever call weak, whatever else is added.
TEST(ShippedPacks, SoundCryptographyIsNeverAFindingOfHygiene) {
  using Known = std::vector<std::pair<std::string, std::string>>;
  const std::vector<Known> sound{
      {{"algorithm", "AES"}, {"key_bits", "256"}, {"mode", "GCM"}, {"padding", "NoPadding"}, {"key", "key-store"}},
      {{"algorithm", "ChaCha20-Poly1305"}, {"nonce", "secure-random"}},
      {{"algorithm", "Ed25519"}, {"function", "sign"}},
      {{"algorithm", "Ed448"}, {"function", "sign"}},
      {{"algorithm", "X25519"}},
      {{"algorithm", "SHA3-256"}, {"function", "digest"}},
      {{"algorithm", "SHA-512/256"}, {"function", "digest"}},
      {{"algorithm", "BLAKE2b-512"}},
      {{"algorithm", "SM3"}},
      {{"algorithm", "ML-KEM-768"}, {"function", "encapsulate"}},
      {{"algorithm", "ML-DSA-65"}, {"function", "sign"}},
      {{"algorithm", "SLH-DSA-SHA2-128s"}},
      {{"algorithm", "RSA"}, {"key_bits", "4096"}, {"padding", "PSS"}, {"digest", "SHA-256"}, {"function", "sign"}},
      {{"algorithm", "RSA"}, {"key_bits", "3072"}, {"padding", "OAEP"}, {"digest", "SHA-256"}},
      {{"algorithm", "ECDSA"}, {"curve", "P-256"}, {"digest", "SHA-256"}},
      {{"algorithm", "HMAC"}, {"digest", "SHA-1"}},
      {{"algorithm", "HKDF"}, {"digest", "SHA-256"}, {"salt", "literal"}},
      {{"algorithm", "Argon2id"}, {"memory_kib", "65536"}, {"iterations", "3"}, {"salt", "secure-random"}},
  };
  for (const Pack& pack : embedded_library().packs) {
    if (pack.id != "hygiene") continue;
    for (const Known& known : sound) {
      evidence::Occurrence occurrence;
      for (const std::pair<std::string, std::string>& value : known) {
        evidence::Property property;
        property.name = value.first;
        property.value = value.second;
        occurrence.properties.push_back(std::move(property));
      }
      std::sort(occurrence.properties.begin(), occurrence.properties.end());
      const knowledge::AssetDescription asset =
          knowledge::describe(occurrence.kind, occurrence.properties, catalogue());
      CatalogueFacts facts;
      facts.primitive = asset.primitive;
      facts.classical_bits = asset.strength.classical_bits;
      const knowledge::Algorithm* algorithm = catalogue().algorithm(asset.algorithm);
      ASSERT_NE(algorithm, nullptr) << known.front().second;
      if (algorithm->block_bits > 0) facts.block_bits = algorithm->block_bits;
      for (const Rule& rule : pack.rules) {
        const Judged judged = judge_occurrence(rule, {occurrence, facts, 0}, Outcome::kFail);
        EXPECT_TRUE(judged.outcome == Outcome::kPass || judged.outcome == Outcome::kNotApplicable)
            << rule.id << " says " << name(judged.outcome) << " of " << asset.name;
      }
    }
  }
}

}  // namespace
}  // namespace vitrine::guideline
