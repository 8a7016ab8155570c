#include "regime/guideline/pack.h"

#include <algorithm>
#include <functional>

namespace vitrine::guideline {

const Reference* Pack::reference(std::string_view key) const {
  for (const Reference& candidate : references) {
    if (candidate.key == key) return &candidate;
  }
  return nullptr;
}

const std::vector<std::string>* Vocabulary::values_of(std::string_view name) const {
  const std::vector<std::string>::const_iterator found =
      std::lower_bound(names.begin(), names.end(), name, std::less<>());
  if (found == names.end() || *found != name) return nullptr;
  return &values[static_cast<size_t>(found - names.begin())];
}

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::kPass: return "pass";
    case Outcome::kFail: return "fail";
    case Outcome::kWarning: return "warning";
    case Outcome::kNotApplicable: return "not-applicable";
    case Outcome::kIndeterminate: return "indeterminate";
  }
  return "";
}

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::kCritical: return "critical";
    case Severity::kHigh: return "high";
    case Severity::kMedium: return "medium";
    case Severity::kLow: return "low";
    case Severity::kInfo: return "info";
  }
  return "";
}

std::string_view name(Attribute attribute) {
  switch (attribute) {
    case Attribute::kProperty: return "";
    case Attribute::kKind: return "kind";
    case Attribute::kCertainty: return "certainty";
    case Attribute::kDetection: return "detection";
    case Attribute::kPrimitive: return "primitive";
    case Attribute::kGroup: return "people_group";
    case Attribute::kFamily: return "family";
    case Attribute::kBlockBits: return "block_bits";
    case Attribute::kClassicalBits: return "classical_bits";
    case Attribute::kQuantumLevel: return "quantum_level";
    case Attribute::kLabel: return "label";
  }
  return "";
}

}  // namespace vitrine::guideline
