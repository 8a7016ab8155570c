// A guideline as data: what it is, its rules, and their tests. docs/formats/guideline.md is the format.
//
// Plain values, immutable once loaded and shared by all threads. Nothing here reads inspected input; packs themselves
// may come from strangers, so every reader of one is bounded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/digest.h"
#include "evidence/model.h"

namespace vitrine::guideline {

enum class Outcome : uint8_t { kPass, kFail, kWarning, kNotApplicable, kIndeterminate };
enum class Severity : uint8_t { kCritical, kHigh, kMedium, kLow, kInfo };

// What a condition looks at.
enum class Attribute : uint8_t {
  kProperty,  // Condition::property
  kKind,
  kCertainty,
  kDetection,
  kPrimitive,
  kGroup,
  kFamily,
  kBlockBits,
  kClassicalBits,
  kQuantumLevel,
  kLabel,
};

// One condition on one value; every part that is given must hold.
struct Condition {
  Attribute attribute = Attribute::kProperty;
  std::string property;
  std::vector<std::string> in;        // sorted; empty = not asked
  std::vector<std::string> contains;  // empty = not asked
  std::optional<int64_t> at_least, at_most;
  std::vector<std::string> states;  // established default unknown absent; empty = not asked
  enum class Otherwise : uint8_t { kNotSaid, kHolds, kFails };
  Otherwise absent = Otherwise::kNotSaid;   // the property is not there
  Otherwise unknown = Otherwise::kNotSaid;  // it was asked for and not established
  bool operator==(const Condition&) const = default;
};

// all / any / not over conditions. kAll without children always holds.
struct Test {
  enum class Kind : uint8_t { kAll, kAny, kNot, kCondition } kind = Kind::kAll;
  Condition condition;         // kCondition
  std::vector<Test> children;  // kNot has exactly one
  bool operator==(const Test&) const = default;
};

// A property set that a rule must judge as it says.
struct Example {
  Outcome outcome = Outcome::kFail;
  std::string on;  // "" = the pack's as_of
  evidence::AssetKind kind = evidence::AssetKind::kAlgorithm;
  evidence::Certainty certainty = evidence::Certainty::kResolved;
  std::string function;                                           // that it stands in
  std::vector<evidence::Property> properties;                     // sorted by name
  std::vector<std::pair<Attribute, std::string>> from_catalogue;  // primitive, classical_bits, …
  uint32_t line = 0;                                              // of rules.yaml
  bool operator==(const Example&) const = default;
};

// The closed list of property names, and of their values where these are closed too (else empty).
struct Vocabulary {
  std::vector<std::string> names;                // sorted
  std::vector<std::vector<std::string>> values;  // of the name at the same place
  bool operator==(const Vocabulary&) const = default;
  const std::vector<std::string>* values_of(std::string_view name) const;  // nullptr: no such property
};

struct Rule {
  std::string id, title, clause, text, source, binding, why, remedy;
  bool draft = false;
  bool verified = false;
  std::string verified_source, verified_date;
  Severity severity = Severity::kMedium;
  int cwe = 0;  // 0 = none
  bool only_warns = false;
  bool once_per_asset = false;
  std::string deadline;  // "YYYY-MM-DD", the last day before `deadline_state` begins; "" = none
  std::string deadline_state;
  std::vector<std::string> beyond_evidence;
  bool has_match = false;
  bool of_material = false;  // asks where key material comes from, which is the same whoever uses it
  Test match, require;
  std::vector<std::string> at, show;
  std::vector<Example> examples;
  uint32_t line = 0;
  bool operator==(const Rule&) const = default;
};

struct Reference {
  std::string key, title, edition, url;
  bool draft = false;
  bool operator==(const Reference&) const = default;
};

struct Pack {
  std::string id, edition, title, authority, jurisdiction, applicability, legal_basis, status, as_of;
  bool is_default = false;
  std::vector<Reference> references;  // sorted by key
  std::vector<std::string> tolerated_gaps;
  double error_share = 0;
  std::vector<Rule> rules;
  Digest digest;  // of both files
  bool operator==(const Pack&) const = default;

  const Reference* reference(std::string_view key) const;
};

// Names as they stand in evidence.db and in packs; stable.
std::string_view name(Outcome);
std::string_view name(Severity);
std::string_view name(Attribute);  // "" for kProperty

}  // namespace vitrine::guideline
