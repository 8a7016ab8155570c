// A pack in text for tests: a head that is right, and rules that each test writes itself.
#pragma once

#include <string>
#include <string_view>

#include "regime/guideline/pack_reader.h"

namespace vitrine::guideline {

inline constexpr std::string_view kHead = R"(id: sample
edition: "1"
title: A sample
authority: Nobody
jurisdiction: nowhere
applicability: tests
legal_basis: none
status: in-force
as_of: 2026-11-25
references: {book: {title: The book, edition: first}}
)";

// The fields that every rule has, for a rule that goes on with match, require and examples.
inline std::string rule_text(std::string_view id, std::string_view rest) {
  std::string text = "- id: " + std::string(id) + "\n";
  text += R"(  title: No old cipher
  source: book
  binding: guideline_recommendation
  verified: {source: the book, date: 2026-01-02}
  severity: high
  cwe: 327
  why: because
  remedy: another
)";
  return text + std::string(rest);
}

inline const Vocabulary& vocabulary() {
  static const Vocabulary words{{"algorithm", "digest", "function", "iv", "key", "key_bits", "mode", "version"},
                                {{}, {}, {"decrypt", "encrypt"}, {"literal", "secure-random"}, {}, {}, {}, {}}};
  return words;
}

inline Expected<Pack> sample(std::string_view rules, std::string_view head = kHead) {
  return read_pack("sample", std::string(head), std::string(rules), vocabulary());
}

}  // namespace vitrine::guideline
