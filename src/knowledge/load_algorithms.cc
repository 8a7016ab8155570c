// schema/properties.yaml and algorithms/*.yaml: algorithms, curves, modes, paddings.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "knowledge/loader.h"

namespace vitrine::knowledge {
namespace {

uint32_t bits(FileReader& reader, const Node* node, std::string_view what) {
  int64_t value = reader.number(node, what).value_or(0);
  if (value >= 0 && value <= 1'000'000) return static_cast<uint32_t>(value);
  reader.problem(*node, fmt::format("'{}' must be between 0 and 1000000", what));
  return 0;
}

StrengthRule strength_rule(FileReader& reader, const Node* node, std::string_view what) {
  StrengthRule rule;
  if (node == nullptr) return rule;
  if (node->is_table()) {
    rule.from = StrengthRule::From::kByKeyBits;
    for (const Node::Entry& row : node->entries) {
      rule.by_key_bits.emplace_back(bits(reader, &row.first, what),
                                    static_cast<int>(reader.number(&row.second, what).value_or(-1)));
    }
    std::ranges::sort(rule.by_key_bits);
  } else if (node->text == "key_bits") {
    rule.from = StrengthRule::From::kKeyBits;
  } else if (node->text == "output_bits/2") {
    rule.from = StrengthRule::From::kHalfOutputBits;
  } else if (node->text == "curve") {
    rule.from = StrengthRule::From::kCurve;
  } else {
    rule.from = StrengthRule::From::kNumber;
    rule.number = static_cast<int>(reader.number(node, what).value_or(-1));
  }
  return rule;
}

Variant read_variant(FileReader& reader, const Node& node) {
  Variant variant;
  if (!reader.table(node, "a variant", {"when", "family", "primitive", "pattern", "group"}) ||
      !reader.required(node, "a variant", "when")) {
    return variant;
  }
  if (const Node* when = node.find("when"); reader.table(*when, "when", {})) {
    for (const Node::Entry& entry : when->entries) {
      variant.when.emplace_back(entry.first.text, reader.texts(&entry.second, entry.first.text));
    }
    std::ranges::sort(variant.when);
  }
  variant.family = reader.text(node.find("family"), "family");
  variant.primitive = reader.text(node.find("primitive"), "primitive");
  variant.pattern = reader.text(node.find("pattern"), "pattern");
  variant.group = reader.text(node.find("group"), "group");
  return variant;
}

void read_oids(FileReader& reader, const Node* node, Algorithm& algorithm) {
  if (node == nullptr) return;
  if (!node->is_list()) return reader.problem(*node, "'oids' must be a list");
  for (const Node& item : node->items) {
    if (!reader.table(item, "an OID", {"oid", "set"}) || !reader.required(item, "an OID", "oid")) continue;
    algorithm.oids.push_back({reader.text(item.find("oid"), "oid"), reader.properties(item.find("set"), "set")});
  }
}

const std::initializer_list<std::string_view> kPrimitives = {
    "drbg",      "mac", "block-cipher", "stream-cipher", "signature", "hash",  "pke",    "xof", "kdf",
    "key-agree", "kem", "ae",           "combiner",      "key-wrap",  "other", "unknown"};
const std::initializer_list<std::string_view> kGroups = {"symmetric", "hash",     "mac",          "kdf",    "public",
                                                         "random",    "protocol", "post-quantum", "payment"};

// One name may be spelled the same way twice, two names may not.
void claim_spellings(FileReader& reader, const Node& at, const std::string& kind, const std::string& name,
                     const std::vector<std::string>& aliases, Loaded& loaded) {
  std::set<std::string> spellings = {fold_spelling(name)};
  for (const std::string& alias : aliases) spellings.insert(fold_spelling(alias));
  for (const std::string& spelling : spellings) claim(reader, at, kind, spelling, loaded);
}

std::vector<uint32_t> sizes(FileReader& reader, const Node& node, const std::string& name) {
  std::vector<uint32_t> out;
  for (const std::string& size : reader.texts(node.find(name), name)) {
    Node scalar = *node.find(name);
    scalar.kind = Node::Kind::kScalar;
    scalar.text = size;
    out.push_back(bits(reader, &scalar, name));
  }
  return out;
}

void read_algorithm(FileReader& reader, const Node& node, Loaded& loaded) {
  if (!reader.table(node, "an algorithm",
                    {"algorithm", "title", "family", "primitive", "group", "aliases", "key_bits", "block_bits",
                     "iv_bits", "output_bits", "standard", "classical_bits", "quantum_level", "oids", "pattern",
                     "variants", "suites", "versions"})) {
    return;
  }
  for (std::string_view field : {"primitive", "group", "title"}) reader.required(node, "an algorithm", field);
  Algorithm algorithm;
  algorithm.name = reader.text(node.find("algorithm"), "algorithm");
  algorithm.title = reader.text(node.find("title"), "title");
  algorithm.family = reader.text(node.find("family"), "family");
  algorithm.primitive = reader.one_of(node.find("primitive"), "primitive", kPrimitives);
  algorithm.group = reader.one_of(node.find("group"), "group", kGroups);
  algorithm.aliases = reader.texts(node.find("aliases"), "aliases");
  algorithm.key_bits = sizes(reader, node, "key_bits");
  algorithm.iv_bits = sizes(reader, node, "iv_bits");
  algorithm.block_bits = bits(reader, node.find("block_bits"), "block_bits");
  algorithm.output_bits = bits(reader, node.find("output_bits"), "output_bits");
  algorithm.standard = reader.text(node.find("standard"), "standard");
  algorithm.suite_notation = reader.text(node.find("suites"), "suites");
  for (auto& [told, own] : reader.properties(node.find("versions"), "versions")) algorithm.versions.emplace(told, own);
  algorithm.pattern = reader.text(node.find("pattern"), "pattern");
  algorithm.classical_bits = strength_rule(reader, node.find("classical_bits"), "classical_bits");
  algorithm.quantum_level = strength_rule(reader, node.find("quantum_level"), "quantum_level");
  if (const Node* variants = node.find("variants")) {
    for (const Node& item : variants->items) algorithm.variants.push_back(read_variant(reader, item));
  }
  read_oids(reader, node.find("oids"), algorithm);
  claim(reader, node, "algorithm", algorithm.name, loaded);
  claim_spellings(reader, node, "algorithm spelling", algorithm.name, algorithm.aliases, loaded);
  for (const ObjectIdentifier& oid : algorithm.oids) claim(reader, *node.find("oids"), "oid", oid.oid, loaded);
  loaded.tables.algorithms.push_back(std::move(algorithm));
}

void read_curve(FileReader& reader, const Node& node, Loaded& loaded) {
  if (!reader.table(node, "a curve", {"curve", "aliases", "oid", "bits", "classical_bits"}) ||
      !reader.required(node, "a curve", "bits")) {
    return;
  }
  Curve curve;
  curve.name = reader.text(node.find("curve"), "curve");
  curve.aliases = reader.texts(node.find("aliases"), "aliases");
  curve.oid = reader.text(node.find("oid"), "oid");
  curve.bits = bits(reader, node.find("bits"), "bits");
  curve.classical_bits =
      static_cast<int>(reader.number(node.find("classical_bits"), "classical_bits").value_or(curve.bits / 2));
  claim(reader, node, "curve", curve.name, loaded);
  claim_spellings(reader, node, "curve spelling", curve.name, curve.aliases, loaded);
  if (!curve.oid.empty()) claim(reader, node, "oid", curve.oid, loaded);
  loaded.tables.curves.push_back(std::move(curve));
}

void read_scheme(FileReader& reader, const Node& node, const std::string& kind, std::vector<Scheme>& schemes,
                 Loaded& loaded) {
  if (!reader.table(node, "a " + kind, {kind, "title", "aliases", "primitive", "iv_bits"})) return;
  Scheme scheme;
  scheme.name = reader.text(node.find(kind), kind);
  scheme.aliases = reader.texts(node.find("aliases"), "aliases");
  if (node.find("primitive") != nullptr) {
    scheme.primitive = reader.one_of(node.find("primitive"), "primitive", kPrimitives);
  }
  if (const Node* bits = node.find("iv_bits"); bits != nullptr) {
    bool block = bits->is_scalar() && bits->text == "block";
    scheme.iv_bits = block ? 0 : static_cast<int>(reader.number(bits, "iv_bits").value_or(-1));
  }
  claim(reader, node, kind, scheme.name, loaded);
  schemes.push_back(std::move(scheme));
}

}  // namespace

void load_schema(FileReader& reader, const Node& root, Loaded& loaded) {
  if (!reader.table(root, "the schema", {"properties", "origins"})) return;
  for (const std::string& origin : reader.texts(root.find("origins"), "origins")) {
    loaded.tables.origins.push_back(origin);
  }
  const Node* properties = root.find("properties");
  if (properties == nullptr) return;
  if (!properties->is_list()) return reader.problem(*properties, "'properties' must be a list");
  for (const Node& node : properties->items) {
    if (!reader.table(node, "a property", {"property", "type", "group", "values"}) ||
        !reader.required(node, "a property", "property")) {
      continue;
    }
    PropertyRule rule;
    rule.name = reader.text(node.find("property"), "property");
    rule.type =
        reader.one_of(node.find("type"), "type", {"text", "number", "algorithm", "curve", "mode", "padding", "origin"});
    rule.group =
        reader.one_of(node.find("group"), "group", {"asset", "protocol", "use", "material", "random", "check"});
    rule.values = reader.texts(node.find("values"), "values");
    claim(reader, node, "property", rule.name, loaded);
    loaded.tables.properties.push_back(std::move(rule));
  }
}

void load_algorithms(FileReader& reader, const Node& root, Loaded& loaded) {
  if (!root.is_list()) return reader.problem(root, "a file of algorithms must be a list");
  for (const Node& node : root.items) {
    if (node.find("algorithm") != nullptr) {
      read_algorithm(reader, node, loaded);
    } else if (node.find("curve") != nullptr) {
      read_curve(reader, node, loaded);
    } else if (node.find("mode") != nullptr) {
      read_scheme(reader, node, "mode", loaded.tables.modes, loaded);
    } else if (node.find("padding") != nullptr) {
      read_scheme(reader, node, "padding", loaded.tables.paddings, loaded);
    } else {
      reader.problem(node, "an entry needs one of algorithm, curve, mode, padding");
    }
  }
}

void load_purposes(FileReader& reader, const Node& root, Loaded& loaded) {
  if (!root.is_list()) return reader.problem(root, "a file of purposes must be a list");
  for (const Node& node : root.items) {
    if (!reader.table(
            node, "a purpose",
            {"purpose", "title", "of", "harmless", "from", "unless", "named", "given_to", "not_in", "beside"}) ||
        !reader.required(node, "a purpose", "purpose") || !reader.required(node, "a purpose", "of")) {
      continue;
    }
    Purpose purpose;
    purpose.name = reader.text(node.find("purpose"), "purpose");
    purpose.of = reader.texts(node.find("of"), "of");
    for (const std::string& of : purpose.of) {
      if (of != "hash" && of != "random") reader.problem(node, "'of' is hash, random or both, not '" + of + "'");
    }
    purpose.harmless = reader.boolean(node.find("harmless"), "harmless");
    purpose.from = reader.texts(node.find("from"), "from");
    purpose.unless = reader.texts(node.find("unless"), "unless");
    purpose.named = reader.texts(node.find("named"), "named");
    purpose.given_to = reader.texts(node.find("given_to"), "given_to");
    purpose.not_in = reader.texts(node.find("not_in"), "not_in");
    purpose.beside = reader.texts(node.find("beside"), "beside");
    claim(reader, node, "purpose", purpose.name, loaded);
    loaded.tables.purposes.push_back(std::move(purpose));
  }
}

}  // namespace vitrine::knowledge
