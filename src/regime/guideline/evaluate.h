// One rule on one occurrence, in three values. docs/formats/guideline.md, "Tests", is the definition.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "evidence/model.h"
#include "regime/guideline/pack.h"

namespace vitrine::guideline {

enum class Truth : uint8_t { kFails, kUnknown, kHolds };

// What the catalogue says of the asset. "" and -1: nothing.
struct CatalogueFacts {
  std::string primitive, people_group, family;
  int64_t block_bits = -1, classical_bits = -1, quantum_level = -1;
};

// What a rule sees. Borrows; must outlive the call.
struct Subject {
  const evidence::Occurrence& occurrence;
  const CatalogueFacts& catalogue;
  uint32_t labels = 0;  // PathLabel bits that all paths of the content have
};

enum class Place : uint8_t { kMatch, kRequire };
// Adds to `missing` (if not null) what kept a condition from being known, without repeating names.
Truth evaluate(const Test& test, const Subject& subject, Place place, std::vector<std::string>* missing);

// What a violation of the rule is on the day `on` ("YYYY-MM-DD"): kFail or kWarning.
Outcome violation(const Rule& rule, std::string_view on);

enum class Lowered : uint8_t { kNo, kByPath, kByText, kByOffer, kByConfiguration, kByCalls };
struct Judged {
  Outcome outcome = Outcome::kNotApplicable;
  Severity severity = Severity::kInfo;  // of a fail or warning
  Lowered lowered = Lowered::kNo;
  std::vector<std::string> missing;  // of an indeterminate outcome
};
// `on_violation` is violation(rule, on), which is the same for all occurrences.
Judged judge_occurrence(const Rule& rule, const Subject& subject, Outcome on_violation);

// "test", "example", "documentation": the first of them among the labels; "".
std::string_view lowering_label(uint32_t labels);
// Labels that a function's name gives what stands in it: a self-test of a library is a test, wherever it stands, and
// what SP 800-90A calls DRBG or Block_Cipher_df is a generator's own code.
uint32_t function_labels(std::string_view function);
// … and that a build's condition gives it: what Rust's `#[cfg(test)]` holds is a test.
uint32_t condition_labels(std::string_view condition);
// Bit of a label's name; 0 if there is none.
uint32_t label_bit(std::string_view name);

}  // namespace vitrine::guideline
