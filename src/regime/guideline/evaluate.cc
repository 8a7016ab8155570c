#include "regime/guideline/evaluate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace vitrine::guideline {
namespace {

using evidence::Property;
using evidence::ValueState;

struct Label {
  std::string_view name;
  uint32_t bit;
};
constexpr uint32_t kDrbg = uint32_t{1} << 31;  // no path's: by the name of a function
constexpr std::array<Label, 7> kLabels{{{"hidden", evidence::kHidden},
                                        {"drbg", kDrbg},
                                        {"vendored", evidence::kVendored},
                                        {"test", evidence::kTest},
                                        {"example", evidence::kExample},
                                        {"generated", evidence::kGenerated},
                                        {"documentation", evidence::kDocumentation}}};

Truth from(bool holds) {
  return holds ? Truth::kHolds : Truth::kFails;
}

void add_missing(std::string_view name, std::vector<std::string>* missing) {
  if (missing && std::find(missing->begin(), missing->end(), name) == missing->end()) missing->emplace_back(name);
}

bool is_one_of(const std::vector<std::string>& sorted, std::string_view value) {
  return std::binary_search(sorted.begin(), sorted.end(), value, std::less<>());
}

Truth compare_number(const Condition& condition, int64_t number) {
  return from((!condition.at_least || number >= *condition.at_least) &&
              (!condition.at_most || number <= *condition.at_most));
}

Truth compare(const Condition& condition, std::string_view value) {
  if (!condition.in.empty() && !is_one_of(condition.in, value)) return Truth::kFails;
  if (!condition.contains.empty() &&
      std::none_of(condition.contains.begin(), condition.contains.end(),
                   [value](const std::string& part) { return value.find(part) != std::string_view::npos; })) {
    return Truth::kFails;
  }
  if (!condition.at_least && !condition.at_most) return Truth::kHolds;
  int64_t number = 0;
  const std::from_chars_result read = std::from_chars(value.data(), value.data() + value.size(), number);
  if (read.ec != std::errc() || read.ptr != value.data() + value.size()) return Truth::kUnknown;
  return compare_number(condition, number);
}

Truth said_or(Condition::Otherwise said, Truth otherwise) {
  switch (said) {
    case Condition::Otherwise::kHolds: return Truth::kHolds;
    case Condition::Otherwise::kFails: return Truth::kFails;
    case Condition::Otherwise::kNotSaid: break;
  }
  return otherwise;
}

Truth on_absent(const Condition& condition, Place place) {
  return said_or(condition.absent, place == Place::kMatch ? Truth::kFails : Truth::kUnknown);
}

std::string_view state_of(const Property* property) {
  return property ? evidence::name(property->state) : "absent";
}

bool asks_for_value(const Condition& condition) {
  return !condition.in.empty() || !condition.contains.empty() || condition.at_least || condition.at_most;
}

Truth evaluate_property(const Condition& condition, const Subject& subject, Place place) {
  const Property* property = subject.occurrence.find(condition.property);
  if (!condition.states.empty()) {
    if (!is_one_of(condition.states, state_of(property))) return Truth::kFails;
    if (!asks_for_value(condition)) return Truth::kHolds;
  }
  if (!property) return on_absent(condition, place);
  if (property->state == ValueState::kUnknown) return said_or(condition.unknown, Truth::kUnknown);
  return compare(condition, property->value);
}

// The catalogue was asked about an algorithm that is not there at all, or is not known, or that it does not know.
Truth evaluate_catalogue(const Condition& condition, const Subject& subject, Place place) {
  const CatalogueFacts& facts = subject.catalogue;
  std::string_view text;
  int64_t number = -1;
  switch (condition.attribute) {
    case Attribute::kPrimitive: text = facts.primitive; break;
    case Attribute::kGroup: text = facts.people_group; break;
    case Attribute::kFamily: text = facts.family; break;
    case Attribute::kBlockBits: number = facts.block_bits; break;
    case Attribute::kClassicalBits: number = facts.classical_bits; break;
    default: number = facts.quantum_level; break;
  }
  if (!text.empty()) return compare(condition, text);
  if (number >= 0) {
    if (!condition.in.empty() && !is_one_of(condition.in, std::to_string(number))) return Truth::kFails;
    return compare_number(condition, number);
  }
  const Property* algorithm = subject.occurrence.find("algorithm");
  const bool asked = algorithm || subject.occurrence.find("curve");
  return asked ? said_or(condition.unknown, Truth::kUnknown) : on_absent(condition, place);
}

Truth evaluate_label(const Condition& condition, uint32_t labels) {
  for (const Label& label : kLabels) {
    if ((labels & label.bit) && is_one_of(condition.in, label.name)) return Truth::kHolds;
  }
  return Truth::kFails;
}

// The name to tell a person: what to establish so that the condition can be judged.
std::string_view missing_name(const Condition& condition, const Subject& subject) {
  if (condition.attribute == Attribute::kProperty) return condition.property;
  const Property* algorithm = subject.occurrence.find("algorithm");
  if (algorithm && algorithm->state == ValueState::kUnknown) return "algorithm";
  return name(condition.attribute);
}

Truth evaluate_condition(const Condition& condition, const Subject& subject, Place place) {
  switch (condition.attribute) {
    case Attribute::kProperty: return evaluate_property(condition, subject, place);
    case Attribute::kKind: return compare(condition, evidence::name(subject.occurrence.kind));
    case Attribute::kCertainty: return compare(condition, evidence::name(subject.occurrence.certainty));
    case Attribute::kDetection: return compare(condition, subject.occurrence.detection);
    case Attribute::kLabel: return evaluate_label(condition, subject.labels);
    default: return evaluate_catalogue(condition, subject, place);
  }
}

Severity lower(Severity severity) {
  return severity == Severity::kCritical ? Severity::kMedium
         : severity == Severity::kHigh   ? Severity::kLow
                                         : Severity::kInfo;
}

}  // namespace

Truth evaluate(const Test& test, const Subject& subject, Place place, std::vector<std::string>* missing) {
  switch (test.kind) {
    case Test::Kind::kCondition: {
      const Truth truth = evaluate_condition(test.condition, subject, place);
      if (truth == Truth::kUnknown) add_missing(missing_name(test.condition, subject), missing);
      return truth;
    }
    case Test::Kind::kNot: {
      const Truth truth = evaluate(test.children.front(), subject, place, missing);
      return truth == Truth::kUnknown ? Truth::kUnknown : from(truth == Truth::kFails);
    }
    case Test::Kind::kAll:
    case Test::Kind::kAny: break;
  }
  const Truth decides = test.kind == Test::Kind::kAll ? Truth::kFails : Truth::kHolds;
  Truth result = test.kind == Test::Kind::kAll ? Truth::kHolds : Truth::kFails;
  for (const Test& child : test.children) {
    const Truth truth = evaluate(child, subject, place, missing);
    if (truth == decides) return decides;
    if (truth == Truth::kUnknown) result = Truth::kUnknown;
  }
  return result;
}

Outcome violation(const Rule& rule, std::string_view on) {
  if (rule.only_warns || rule.draft || !rule.verified) return Outcome::kWarning;
  if (rule.deadline_state.empty()) return Outcome::kFail;
  if (!rule.deadline.empty() && on <= rule.deadline) return Outcome::kWarning;
  const bool forbids = rule.deadline_state == "disallowed" || rule.deadline_state == "exclusive_use" ||
                       rule.deadline_state == "complete";
  return forbids ? Outcome::kFail : Outcome::kWarning;
}

Judged judge_occurrence(const Rule& rule, const Subject& subject, Outcome on_violation) {
  Judged judged;
  if (!rule.has_match) return judged;
  const Truth applies = evaluate(rule.match, subject, Place::kMatch, nullptr);
  if (applies == Truth::kFails) return judged;
  const Truth holds = evaluate(rule.require, subject, Place::kRequire, nullptr);
  if (holds == Truth::kHolds) {
    if (applies == Truth::kHolds) judged.outcome = Outcome::kPass;
    return judged;
  }
  if (applies == Truth::kUnknown || holds == Truth::kUnknown) {
    judged.outcome = Outcome::kIndeterminate;
    if (applies == Truth::kUnknown) evaluate(rule.match, subject, Place::kMatch, &judged.missing);
    if (holds == Truth::kUnknown) evaluate(rule.require, subject, Place::kRequire, &judged.missing);
    return judged;
  }
  judged.outcome = on_violation;
  judged.severity = rule.severity;
  if (subject.occurrence.certainty == evidence::Certainty::kLexical) {
    judged.lowered = Lowered::kByText;
    judged.severity = Severity::kInfo;
  } else if (subject.occurrence.value("role") == "disabled") {
    judged.lowered = Lowered::kByConfiguration;
    judged.severity = Severity::kInfo;
  } else if (subject.occurrence.value("role") == "unreached") {
    judged.lowered = Lowered::kByCalls;
    judged.severity = Severity::kInfo;
  } else if (!lowering_label(subject.labels).empty()) {
    judged.lowered = Lowered::kByPath;
    judged.severity = lower(rule.severity);
  } else if (!rule.of_material && subject.occurrence.value("role") == "offered") {
    judged.lowered = Lowered::kByOffer;
    judged.severity = lower(rule.severity);
  }
  if (judged.lowered != Lowered::kNo) judged.outcome = Outcome::kWarning;
  return judged;
}

std::string_view lowering_label(uint32_t labels) {
  for (const Label& label : kLabels) {
    const bool lowers = label.bit & (evidence::kTest | evidence::kExample | evidence::kDocumentation);
    if (lowers && (labels & label.bit)) return label.name;
  }
  return "";
}

uint32_t function_labels(std::string_view function) {
  std::string plain;
  for (char c : function) {
    if (c != '_') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  auto says = [&](std::string_view word) { return plain.find(word) != std::string::npos; };
  uint32_t labels = says("selftest") ? static_cast<uint32_t>(evidence::kTest) : 0;
  if (says("drbg") || says("blockcipherdf")) labels |= kDrbg;
  return labels;
}

uint32_t condition_labels(std::string_view condition) {
  // Its parts that must all hold, outside of brackets.
  bool is_test = false, is_choice = false;
  int depth = 0;
  size_t from = 0;
  const auto end_part = [&](size_t end) {
    std::string_view part = condition.substr(from, end - from);
    part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
    is_test = is_test || part.substr(0, part.find_last_not_of(' ') + 1) == "test";
  };
  for (size_t i = 0; i < condition.size(); ++i) {
    if (condition[i] == '(') ++depth;
    if (condition[i] == ')') --depth;
    if (depth != 0) continue;
    if (condition[i] == '?' || condition.substr(i, 2) == "||") is_choice = true;
    if (condition.substr(i, 2) != "&&") continue;
    end_part(i);
    from = i + 2;
  }
  end_part(condition.size());
  return is_test && !is_choice ? static_cast<uint32_t>(evidence::kTest) : 0;
}

uint32_t label_bit(std::string_view name) {
  for (const Label& label : kLabels) {
    if (label.name == name) return label.bit;
  }
  return 0;
}

}  // namespace vitrine::guideline
