#include "regime/guideline/test_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "regime/guideline/evaluate.h"

namespace vitrine::guideline {
namespace {

constexpr std::array<Attribute, 10> kAttributes{
    Attribute::kKind,   Attribute::kCertainty, Attribute::kDetection,     Attribute::kPrimitive,    Attribute::kGroup,
    Attribute::kFamily, Attribute::kBlockBits, Attribute::kClassicalBits, Attribute::kQuantumLevel, Attribute::kLabel};

constexpr size_t kMaxCopiedValues = 100'000;

const std::vector<std::string>& condition_fields() {
  static const std::vector<std::string> fields{"in",       "list",    "contains", "less",   "at_most",
                                               "at_least", "greater", "state",    "absent", "unknown"};
  return fields;
}

const std::vector<std::string>& states() {
  static const std::vector<std::string> all{"established", "default", "unknown", "absent"};
  return all;
}

// Values of an attribute that is a closed list; empty if it is not one.
std::vector<std::string> closed_values(Attribute attribute) {
  using evidence::AssetKind;
  using evidence::Certainty;
  std::vector<std::string> values;
  if (attribute == Attribute::kKind) {
    for (AssetKind kind : {AssetKind::kAlgorithm, AssetKind::kProtocol, AssetKind::kCertificate, AssetKind::kMaterial,
                           AssetKind::kRandom, AssetKind::kCheck}) {
      values.emplace_back(evidence::name(kind));
    }
  } else if (attribute == Attribute::kCertainty) {
    for (Certainty c : {Certainty::kResolved, Certainty::kPartial, Certainty::kNamed, Certainty::kLexical}) {
      values.emplace_back(evidence::name(c));
    }
  } else if (attribute == Attribute::kLabel) {
    values = {"hidden", "vendored", "test", "example", "generated", "documentation", "drbg"};
  }
  return values;
}

void sort_unique(std::vector<std::string>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

Condition::Otherwise read_otherwise(const Fields& fields, std::string_view field) {
  const std::string said = fields.one_of(field, {"holds", "fails"}, false);
  if (said == "holds") return Condition::Otherwise::kHolds;
  return said == "fails" ? Condition::Otherwise::kFails : Condition::Otherwise::kNotSaid;
}

void read_bounds(const Fields& fields, Condition& condition) {
  if (fields.node("at_least")) condition.at_least = fields.number("at_least", 0);
  if (fields.node("greater")) condition.at_least = fields.number("greater", 0) + 1;
  if (fields.node("at_most")) condition.at_most = fields.number("at_most", 0);
  if (fields.node("less")) condition.at_most = fields.number("less", 0) - 1;
}

void read_condition_map(const Node& node, const TestContext& context, Complaints& complaints, Condition& condition) {
  const Fields fields(node, condition_fields(), complaints);
  condition.in = fields.texts("in");
  condition.contains = fields.texts("contains");
  if (fields.node("list")) {
    const std::string list = fields.text("list");
    const Lists::const_iterator found = context.lists.find(list);
    if (!complaints.ok()) return;
    if (found == context.lists.end()) {
      std::vector<std::string> known;
      for (const Lists::value_type& each : context.lists) known.push_back(each.first);
      complaints.unknown(fields.line("list"), "list", list, known);
    } else {
      context.used_lists.insert(list);
      if (!condition.in.empty()) complaints.add(fields.line("list"), "`in` and `list` cannot stand together");
      context.copied_values += found->second.size();
      if (context.copied_values > kMaxCopiedValues) {
        complaints.add(fields.line("list"), "the pack's lists are used too often");
        return;
      }
      condition.in = found->second;
    }
  }
  read_bounds(fields, condition);
  condition.states = fields.texts("state");
  for (const std::string& state : condition.states) {
    if (std::find(states().begin(), states().end(), state) == states().end()) {
      complaints.unknown(fields.line("state"), "state", state, states());
    }
  }
  sort_unique(condition.states);
  condition.absent = read_otherwise(fields, "absent");
  condition.unknown = read_otherwise(fields, "unknown");
  if (node.fields.empty()) complaints.add(node.line, "a condition must ask something");
}

Test read_condition(const std::string& key, uint32_t line, const Node& node, const TestContext& context,
                    Complaints& complaints) {
  Test test;
  test.kind = Test::Kind::kCondition;
  Condition& condition = test.condition;
  condition.attribute = attribute_of(key);
  if (condition.attribute == Attribute::kProperty) {
    condition.property = key;
    if (!context.properties.values_of(key)) {
      std::vector<std::string> known = context.properties.names;
      for (Attribute attribute : kAttributes) known.emplace_back(name(attribute));
      for (const char* word : {"all", "any", "not"}) known.emplace_back(word);
      complaints.unknown(line, "property", key, known);
    }
  }
  switch (node.kind) {
    case Node::Kind::kMap: read_condition_map(node, context, complaints, condition); break;
    case Node::Kind::kNull: complaints.add(line, fmt::format("`{}` asks nothing", key)); break;
    default: condition.in = scalars(node, key, complaints); break;
  }
  sort_unique(condition.in);
  const std::vector<std::string> allowed = closed_values(condition.attribute);
  for (const std::string& value : condition.in) {
    if (!allowed.empty() && std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
      complaints.unknown(line, fmt::format("`{}`: value", key), value, allowed);
    }
    check_value(condition.property, value, line, context.properties, complaints);
  }
  return test;
}

}  // namespace

void check_value(const std::string& property, const std::string& value, uint32_t line, const Vocabulary& properties,
                 Complaints& complaints) {
  const std::vector<std::string>* allowed = properties.values_of(property);
  if (!allowed || allowed->empty() || std::find(allowed->begin(), allowed->end(), value) != allowed->end()) return;
  complaints.unknown(line, fmt::format("`{}`: value", property), value, *allowed);
}

Attribute attribute_of(std::string_view key) {
  for (Attribute attribute : kAttributes) {
    if (name(attribute) == key) return attribute;
  }
  return Attribute::kProperty;
}

bool is_from_catalogue(Attribute attribute) {
  return attribute >= Attribute::kPrimitive && attribute <= Attribute::kQuantumLevel;
}

// Depth is bounded by the YAML reader.
Test read_test(const Node& node, const TestContext& context, Complaints& complaints) {
  Test test;
  if (node.kind != Node::Kind::kMap || node.fields.empty()) {
    complaints.add(node.line, "a test is a map of conditions");
    return test;
  }
  for (const Field& field : node.fields) {
    const std::string& key = field.name;
    const Node& value = field.value;
    if (key == "all" || key == "any") {
      Test group;
      group.kind = key == "all" ? Test::Kind::kAll : Test::Kind::kAny;
      if (value.kind != Node::Kind::kList || value.items.empty()) {
        complaints.add(field.line, fmt::format("`{}` must be a list of tests", key));
      }
      for (const Node& item : value.items) group.children.push_back(read_test(item, context, complaints));
      test.children.push_back(std::move(group));
    } else if (key == "not") {
      Test negation;
      negation.kind = Test::Kind::kNot;
      negation.children.push_back(read_test(value, context, complaints));
      test.children.push_back(std::move(negation));
    } else {
      test.children.push_back(read_condition(key, field.line, value, context, complaints));
    }
  }
  if (test.children.size() == 1) {
    Test only = std::move(test.children.front());
    return only;
  }
  return test;
}

}  // namespace vitrine::guideline
