#include "regime/guideline/rule_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace vitrine::guideline {
namespace {

const std::vector<std::string> kRuleFields{
    "id",      "title", "clause", "text",      "source",   "binding",  "draft",          "verified",        "severity",
    "cwe",     "why",   "remedy", "violation", "once_per", "deadline", "deadline_state", "beyond_evidence", "match",
    "require", "at",    "show",   "examples"};
const std::vector<std::string> kBindings{"statute", "executive_order", "agency_requirement",
                                         "certification_requirement", "guideline_recommendation"};
const std::vector<std::string> kDeadlineStates{"deprecated",       "disallowed",       "exclusive_use",
                                               "acquisition_gate", "transition_start", "complete"};
const std::vector<std::string> kSeverities{"critical", "high", "medium", "low", "info"};
const std::vector<std::string> kOutcomes{"pass", "fail", "warning", "not-applicable", "indeterminate"};

template <typename Enum>
Enum by_position(const std::vector<std::string>& names, const std::string& name) {
  const std::vector<std::string>::const_iterator found = std::find(names.begin(), names.end(), name);
  return static_cast<Enum>(found == names.end() ? 0 : found - names.begin());
}

template <typename Enum>
Enum read_enum(const Fields& fields, std::string_view field, std::initializer_list<Enum> values, Enum otherwise) {
  std::vector<std::string> names;
  for (Enum value : values) names.emplace_back(evidence::name(value));
  const std::string chosen = fields.one_of(field, names, false);
  for (Enum value : values) {
    if (evidence::name(value) == chosen) return value;
  }
  return otherwise;
}

std::vector<std::string> read_property_list(const Fields& fields, std::string_view field, const TestContext& context,
                                            Complaints& complaints) {
  std::vector<std::string> names = fields.texts(field);
  for (const std::string& property : names) {
    if (!context.properties.values_of(property)) {
      complaints.unknown(fields.line(field), "property", property, context.properties.names);
    }
  }
  return names;
}

void read_example_value(const std::string& key, uint32_t line, const Node& node, const TestContext& context,
                        Complaints& complaints, Example& example) {
  const Attribute attribute = attribute_of(key);
  if (is_from_catalogue(attribute)) {
    if (node.kind != Node::Kind::kScalar) complaints.add(line, fmt::format("`{}` must be a plain value", key));
    example.from_catalogue.emplace_back(attribute, node.scalar);
    return;
  }
  if (!context.properties.values_of(key)) {
    complaints.unknown(line, "property", key, context.properties.names);
  }
  evidence::Property property;
  property.name = key;
  if (node.kind == Node::Kind::kMap) {
    const Fields fields(node, {"default"}, complaints);
    property.value = fields.text("default");
    property.state = evidence::ValueState::kDefault;
  } else if (node.kind != Node::Kind::kScalar) {
    complaints.add(line, fmt::format("`{}` must be a plain value", key));
  } else if (node.scalar == "?") {
    property.state = evidence::ValueState::kUnknown;
  } else {
    property.value = node.scalar;
  }
  if (property.state != evidence::ValueState::kUnknown) {
    check_value(key, property.value, line, context.properties, complaints);
  }
  example.properties.push_back(std::move(property));
}

Example read_example(const Node& node, const TestContext& context, Complaints& complaints) {
  using evidence::AssetKind;
  using evidence::Certainty;
  const Fields fields(node, {"outcome", "on", "kind", "certainty", "function", "is"}, complaints);
  Example example;
  example.line = node.line;
  example.outcome = by_position<Outcome>(kOutcomes, fields.one_of("outcome", kOutcomes, true));
  example.on = fields.date("on", false);
  example.kind = read_enum<AssetKind>(fields, "kind",
                                      {AssetKind::kAlgorithm, AssetKind::kProtocol, AssetKind::kCertificate,
                                       AssetKind::kMaterial, AssetKind::kRandom, AssetKind::kCheck},
                                      AssetKind::kAlgorithm);
  example.certainty = read_enum<Certainty>(
      fields, "certainty", {Certainty::kResolved, Certainty::kPartial, Certainty::kNamed, Certainty::kLexical},
      Certainty::kResolved);
  if (fields.node("function")) example.function = fields.text("function");
  const Node* is = fields.node("is");
  if (!is || is->kind != Node::Kind::kMap) {
    complaints.add(node.line, "an example needs `is: {property: value}`");
    return example;
  }
  for (const Field& field : is->fields) {
    read_example_value(field.name, field.line, field.value, context, complaints, example);
  }
  std::sort(example.properties.begin(), example.properties.end());
  return example;
}

void read_verified(const Fields& fields, Complaints& complaints, Rule& rule) {
  const Node* node = fields.node("verified");
  if (!node) {
    complaints.add(rule.line, "field `verified` is missing");
  } else if (node->kind == Node::Kind::kScalar) {
    if (node->scalar != "false") complaints.add(fields.line("verified"), "`verified` is false or {source, date}");
  } else {
    const Fields parts(*node, {"source", "date"}, complaints);
    rule.verified = true;
    rule.verified_source = parts.text("source");
    rule.verified_date = parts.date("date", true);
  }
}

// A rule without both kinds of example has not been shown to tell them apart.
void check_examples_are_there(const Rule& rule, Complaints& complaints) {
  bool passes = false;
  bool violates = false;
  for (const Example& example : rule.examples) {
    passes = passes || example.outcome == Outcome::kPass || example.outcome == Outcome::kNotApplicable;
    violates = violates || example.outcome == Outcome::kFail || example.outcome == Outcome::kWarning;
  }
  if (!passes) complaints.add(rule.line, fmt::format("rule `{}` has no example that passes", rule.id));
  if (!violates) complaints.add(rule.line, fmt::format("rule `{}` has no example that violates it", rule.id));
}

void read_tests(const Fields& fields, const TestContext& context, Complaints& complaints, Rule& rule) {
  const Node* match = fields.node("match");
  const Node* require = fields.node("require");
  if (!match && !require) {
    if (rule.beyond_evidence.empty()) {
      complaints.add(rule.line, fmt::format("rule `{}` has neither `match` nor `beyond_evidence`", rule.id));
    }
    if (!rule.examples.empty())
      complaints.add(rule.line, fmt::format("rule `{}` has examples but no `match`", rule.id));
    return;
  }
  if (!match || !require) {
    complaints.add(rule.line, fmt::format("rule `{}` has only one of `match` and `require`", rule.id));
    return;
  }
  rule.has_match = true;
  rule.match = read_test(*match, context, complaints);
  rule.require = read_test(*require, context, complaints);
  check_examples_are_there(rule, complaints);
}

void collect_properties(const Test& test, std::vector<std::string>& into) {
  if (test.kind == Test::Kind::kCondition && test.condition.attribute == Attribute::kProperty &&
      std::find(into.begin(), into.end(), test.condition.property) == into.end()) {
    into.push_back(test.condition.property);
  }
  for (const Test& child : test.children) collect_properties(child, into);
}

}  // namespace

Rule read_rule(const Node& node, const TestContext& context, const Pack& pack, Complaints& complaints) {
  const Fields fields(node, kRuleFields, complaints);
  Rule rule;
  rule.line = node.line;
  rule.id = fields.text("id");
  rule.title = fields.text("title");
  rule.clause = fields.text("clause", false);
  rule.text = fields.text("text", false);
  rule.source = fields.text("source");
  if (!rule.source.empty() && !pack.reference(rule.source)) {
    std::vector<std::string> known;
    for (const Reference& reference : pack.references) known.push_back(reference.key);
    complaints.unknown(fields.line("source"), "reference", rule.source, known);
  }
  rule.binding = fields.one_of("binding", kBindings, true);
  rule.draft = fields.flag("draft");
  rule.severity = by_position<Severity>(kSeverities, fields.one_of("severity", kSeverities, true));
  rule.cwe = static_cast<int>(fields.number("cwe", 0));
  rule.why = fields.text("why");
  rule.remedy = fields.text("remedy");
  rule.only_warns = fields.one_of("violation", {"fail", "warning"}, false) == "warning";
  rule.once_per_asset = fields.one_of("once_per", {"asset"}, false) == "asset";
  rule.deadline_state = fields.one_of("deadline_state", kDeadlineStates, false);
  rule.deadline = fields.date("deadline", false);
  if (!rule.deadline.empty() && rule.deadline_state.empty()) {
    complaints.add(fields.line("deadline"), "a `deadline` needs a `deadline_state`");
  }
  rule.beyond_evidence = fields.texts("beyond_evidence");
  rule.at = read_property_list(fields, "at", context, complaints);
  const Node* show = fields.node("show");
  const bool shows_nothing = show && show->kind == Node::Kind::kList && show->items.empty();
  if (!shows_nothing) rule.show = read_property_list(fields, "show", context, complaints);
  read_verified(fields, complaints, rule);
  if (const Node* examples = fields.node("examples")) {
    if (examples->kind != Node::Kind::kList) complaints.add(examples->line, "`examples` must be a list");
    for (const Node& item : examples->items) rule.examples.push_back(read_example(item, context, complaints));
  }
  read_tests(fields, context, complaints, rule);
  std::vector<std::string> asked;
  collect_properties(rule.match, asked);
  collect_properties(rule.require, asked);
  rule.of_material = std::any_of(asked.begin(), asked.end(), [&](const std::string& property) {
    const std::vector<std::string>* values = context.properties.values_of(property);
    return values && std::find(values->begin(), values->end(), "literal") != values->end();
  });
  if (!show) {
    collect_properties(rule.match, rule.show);
    collect_properties(rule.require, rule.show);
  }
  return rule;
}

}  // namespace vitrine::guideline
