// From the properties of an occurrence to the asset it is an occurrence of: CycloneDX's terms, a name for people,
// parts. Thread rule: pure functions over an immutable catalogue.
#pragma once

#include <string>
#include <vector>

#include "evidence/model.h"
#include "knowledge/catalogue.h"

namespace vitrine::knowledge {

struct AssetDescription {
  evidence::AssetKind kind = evidence::AssetKind::kAlgorithm;
  std::string
      name;  // "AES-128-GCM", "RSA-2048-OAEP-SHA-256", "TLS 1.2", "SHA-256", "unknown algorithm (JCA name computed)"
  Properties identity;    // what makes this asset itself, sorted by name: two occurrences with equal kind and
                          // identity are one asset. Material origins and positions are not part of it.
  std::string algorithm;  // canonical, "" if not one or unknown
  std::string family, primitive, parameter_set, curve, mode, padding, oid, group;
  std::vector<std::string> functions;  // CycloneDX cryptoFunctions, sorted
  Strength strength;
  std::vector<AssetDescription>
      parts;  // assets that this one depends on: HMAC-SHA-256 → SHA-256; a TLS suite → its parts
};

AssetDescription describe(evidence::AssetKind kind, const std::vector<evidence::Property>& properties,
                          const Catalogue& catalogue);

}  // namespace vitrine::knowledge
