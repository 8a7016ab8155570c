// From properties to CycloneDX's terms. What is particular to an algorithm (its name's pattern, its variants) is in its
// knowledge file; here are only the rules that hold for all.
#include "knowledge/describe.h"

#include <fmt/format.h>

#include <algorithm>

namespace vitrine::knowledge {
namespace {

using evidence::AssetKind;

constexpr int kMaxPartDepth = 4;
constexpr std::string_view kUsualPattern =
    "{algorithm}[-{prf}][-{cipher}][-{curve}][-{key_bits}][-{mode}][-{padding}][-{digest}]";

std::string_view value_of(const Properties& properties, std::string_view name) {
  for (const std::pair<std::string, std::string>& property : properties) {
    if (property.first == name) return property.second;
  }
  return {};
}

bool holds(const std::vector<std::pair<std::string, std::vector<std::string>>>& conditions, const Properties& known) {
  return std::ranges::all_of(conditions, [&](const std::pair<std::string, std::vector<std::string>>& condition) {
    std::string_view value = value_of(known, condition.first);
    return std::ranges::any_of(condition.second, [&](const std::string& wanted) {
      return wanted == value || (wanted == "*" && !value.empty());
    });
  });
}

// Fills "{name}" with values; "[…]" is left out when a value in it is not known.
std::string fill(std::string_view pattern, const Properties& known) {
  std::string out, optional;
  bool in_optional = false, all_known = true;
  for (size_t at = 0; at < pattern.size();) {
    std::string& to = in_optional ? optional : out;
    if (pattern[at] == '[') {
      in_optional = all_known = true;
      optional.clear();
      ++at;
    } else if (pattern[at] == ']') {
      if (all_known) out += optional;
      in_optional = false;
      ++at;
    } else if (pattern[at] == '{') {
      size_t end = std::min(pattern.find('}', at), pattern.size());
      std::string_view value = value_of(known, pattern.substr(at + 1, end - at - 1));
      all_known = all_known && !value.empty();
      to += value;
      at = end + 1;
    } else {
      to += pattern[at++];
    }
  }
  return out;
}

AssetDescription describe_known(AssetKind kind, const Properties& known, const Catalogue& catalogue, int depth);

bool defines(AssetKind kind, std::string_view name, std::string_view group) {
  switch (kind) {
    case AssetKind::kAlgorithm:
    case AssetKind::kCertificate: return group == "asset";
    case AssetKind::kProtocol: return group == "protocol" || group == "asset";
    case AssetKind::kMaterial: return name == "material" || group == "asset";
    case AssetKind::kRandom: return name == "generator" || group == "asset";
    case AssetKind::kCheck: return group == "check";
  }
  return false;
}

std::vector<std::string> functions_of(const AssetDescription& asset, std::string_view said) {
  if (!said.empty()) return {std::string(said)};
  if (asset.primitive == "hash" || asset.primitive == "xof") return {"digest"};
  if (asset.primitive == "mac") return {"tag"};
  if (asset.primitive == "kdf") return {"keyderive"};
  if (asset.primitive == "drbg") return {"generate"};
  return {};
}

void describe_algorithm(AssetDescription& asset, const Properties& known, const Catalogue& catalogue) {
  const Algorithm* algorithm = catalogue.algorithm(value_of(known, "algorithm"));
  asset.curve = value_of(known, "curve");
  asset.mode = value_of(known, "mode");
  asset.padding = value_of(known, "padding");
  if (algorithm == nullptr) {
    asset.primitive = "unknown";
    std::string rest;
    for (const std::pair<std::string, std::string>& property : asset.identity) {
      rest += fmt::format("{}{} {}", rest.empty() ? "" : ", ", property.first, property.second);
    }
    asset.name = rest.empty() ? "unknown algorithm" : fmt::format("unknown algorithm ({})", rest);
    return;
  }
  asset.algorithm = algorithm->name;
  asset.family = algorithm->family;
  asset.primitive = algorithm->primitive;
  asset.group = algorithm->group;
  std::string pattern = algorithm->pattern.empty() ? std::string(kUsualPattern) : algorithm->pattern;
  for (const Variant& variant : algorithm->variants) {
    if (!holds(variant.when, known)) continue;
    if (!variant.family.empty()) asset.family = variant.family;
    if (!variant.primitive.empty()) asset.primitive = variant.primitive;
    if (!variant.group.empty()) asset.group = variant.group;
    if (!variant.pattern.empty()) pattern = variant.pattern;
    break;
  }
  const Scheme* mode = catalogue.mode(asset.mode);
  if (asset.primitive == "block-cipher" && mode != nullptr && !mode->primitive.empty()) {
    asset.primitive = mode->primitive;
  }
  Properties shown = known;
  std::erase_if(shown, [&](const std::pair<std::string, std::string>& property) {
    return (property.first == "padding" && property.second == "NoPadding") ||
           (property.first == "key_bits" && algorithm->pattern.empty() && algorithm->key_bits.size() == 1) ||
           (property.first == "mgf_digest" && property.second == value_of(known, "digest"));
  });
  asset.name = fill(pattern, shown);
  std::string_view key_bits = value_of(known, "key_bits");
  if (!key_bits.empty()) {
    asset.parameter_set = key_bits;
  } else if (!asset.family.empty() && algorithm->name.starts_with(asset.family + "-")) {
    asset.parameter_set = algorithm->name.substr(asset.family.size() + 1);
  } else if (algorithm->output_bits != 0) {
    asset.parameter_set = std::to_string(algorithm->output_bits);
  }
  asset.strength = catalogue.strength(known);
  asset.oid = catalogue.oid(known);
}

void add_part(AssetDescription& asset, Properties part, const Catalogue& catalogue, int depth) {
  if (value_of(part, "algorithm").empty()) return;
  std::ranges::sort(part);
  AssetDescription described = describe_known(AssetKind::kAlgorithm, part, catalogue, depth + 1);
  bool there = std::ranges::any_of(asset.parts,
                                   [&](const AssetDescription& other) { return other.identity == described.identity; });
  if (!there) asset.parts.push_back(std::move(described));
}

Properties pick(const Properties& known, std::string_view algorithm_property,
                std::initializer_list<std::string_view> names) {
  Properties out = {{"algorithm", std::string(value_of(known, algorithm_property))}};
  for (std::string_view name : names) {
    std::string_view value = value_of(known, name);
    if (!value.empty()) out.emplace_back(name, value);
  }
  return out;
}

void add_parts(AssetDescription& asset, const Properties& known, const Catalogue& catalogue, int depth) {
  if (depth >= kMaxPartDepth) return;
  if (asset.kind == AssetKind::kMaterial || asset.kind == AssetKind::kCertificate) {
    Properties algorithm = known;
    std::erase_if(algorithm, [&](const std::pair<std::string, std::string>& property) {
      return catalogue.property_group(property.first) != "asset";
    });
    return add_part(asset, std::move(algorithm), catalogue, depth);
  }
  add_part(asset, pick(known, "key_exchange", {"curve", "group"}), catalogue, depth);
  add_part(asset, pick(known, "authentication", {}), catalogue, depth);
  add_part(asset, pick(known, "cipher", {"key_bits", "mode", "padding"}), catalogue, depth);
  std::string_view prf = value_of(known, "prf");
  std::string_view digest = value_of(known, "digest");
  if (prf.empty()) {
    add_part(asset, pick(known, "digest", {}), catalogue, depth);
  } else {
    add_part(asset, prf == digest ? pick(known, "prf", {}) : pick(known, "prf", {"digest"}), catalogue, depth);
  }
  add_part(asset, pick(known, "mgf_digest", {}), catalogue, depth);
}

void describe_protocol(AssetDescription& asset, const Properties& known, const Catalogue& catalogue, int depth) {
  std::string_view protocol = value_of(known, "protocol");
  asset.algorithm = protocol;
  asset.group = "protocol";
  const Algorithm* entry = catalogue.algorithm(protocol);
  if (entry != nullptr) asset.family = entry->family;
  asset.name = protocol.empty() ? "unknown protocol" : std::string(protocol);
  std::string_view version = value_of(known, "version");
  std::string_view low = value_of(known, "version_min"), high = value_of(known, "version_max");
  std::string_view suite = value_of(known, "suite");
  if (!version.empty()) {
    asset.name += fmt::format(" {}", version);
  } else if (!low.empty() && !high.empty()) {
    asset.name += low == high ? fmt::format(" {}", low) : fmt::format(" {} to {}", low, high);
  } else if (!low.empty()) {
    asset.name += fmt::format(" {} or newer", low);
  } else if (!high.empty()) {
    asset.name += fmt::format(" up to {}", high);
  }
  if (suite.empty()) return add_parts(asset, known, catalogue, depth);
  asset.name += fmt::format(" {}", suite);
  if (entry == nullptr || entry->suite_notation.empty()) return;
  std::optional<std::vector<Properties>> said = catalogue.read_notation(entry->suite_notation, suite);
  if (!said) return;
  for (const Properties& properties : *said) add_parts(asset, properties, catalogue, depth);
}

void describe_check(AssetDescription& asset, const Properties& known) {
  std::string_view certificate = value_of(known, "certificate_check"), host = value_of(known, "hostname_check");
  std::string_view revocation = value_of(known, "revocation_check");
  if (!certificate.empty()) asset.name = fmt::format("certificate check {}", certificate);
  if (!host.empty()) asset.name += fmt::format("{}host name check {}", asset.name.empty() ? "" : ", ", host);
  if (!revocation.empty()) {
    asset.name += fmt::format("{}revocation check {}", asset.name.empty() ? "" : ", ", revocation);
  }
  if (asset.name.empty()) asset.name = "certificate or host name check";
}

AssetDescription describe_known(AssetKind kind, const Properties& known, const Catalogue& catalogue, int depth) {
  AssetDescription asset;
  asset.kind = kind;
  for (const std::pair<std::string, std::string>& property : known) {
    if (defines(kind, property.first, catalogue.property_group(property.first))) asset.identity.push_back(property);
  }
  switch (kind) {
    case AssetKind::kAlgorithm: describe_algorithm(asset, known, catalogue); break;
    case AssetKind::kProtocol: describe_protocol(asset, known, catalogue, depth); return asset;
    case AssetKind::kMaterial:
    case AssetKind::kCertificate: {
      if (!value_of(known, "algorithm").empty()) describe_algorithm(asset, known, catalogue);
      std::string what(kind == AssetKind::kCertificate ? "certificate" : value_of(known, "material"));
      std::ranges::replace(what, '-', ' ');
      if (what.empty()) what = "key material";
      asset.name = asset.name.empty() ? what : fmt::format("{} {}", asset.name, what);
      break;
    }
    case AssetKind::kRandom: {
      if (!value_of(known, "algorithm").empty()) describe_algorithm(asset, known, catalogue);
      std::string_view generator = value_of(known, "generator");
      if (asset.name.empty()) {
        asset.name = generator.empty() ? "random generator" : fmt::format("{} random generator", generator);
      }
      asset.group = "random";
      break;
    }
    case AssetKind::kCheck: describe_check(asset, known); return asset;
  }
  asset.functions = functions_of(asset, value_of(known, "function"));
  add_parts(asset, known, catalogue, depth);
  return asset;
}

}  // namespace

AssetDescription describe(AssetKind kind, const std::vector<evidence::Property>& properties,
                          const Catalogue& catalogue) {
  Properties known;
  for (const evidence::Property& property : properties) {
    if (property.state != evidence::ValueState::kUnknown && !property.value.empty()) {
      known.emplace_back(property.name, property.value);
    }
  }
  std::ranges::sort(known);
  return describe_known(kind, known, catalogue, 0);
}

}  // namespace vitrine::knowledge
