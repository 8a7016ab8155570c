// Case files: ordinary code with markers in comments that say what must be found on their line, and what must not.
//
//   expect: <detection id> [name=value…]   an occurrence of this entry on this line, with these properties
//   expect-applied: <id>                   this entry is applied on this line: for one that makes no occurrence itself
//   expect-none[: <id>]                    no occurrence (of this entry) on this line; an entry that makes none itself
//                                          is not applied there
//   finding: <rule id> [severity=…]        the hygiene guideline objects on this line
//   no-finding[: <rule id>]                it does not (by this rule)
// In a file with a `finding`, every finding of the guideline must be marked: what a user would read is what stands
// there. name=? means unknown; certainty=… and kind=… speak of the occurrence. A marker may stand on a line of its own
// before the code it speaks of only if that line holds nothing else: then it speaks of the next line that is not such a
// line.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/expected.h"

namespace vitrine::harness {

enum class Marker { kExpect, kExpectApplied, kExpectNone, kFinding, kNoFinding };

struct Expectation {
  Marker marker = Marker::kExpect;
  uint32_t line = 0;
  std::string id;  // may be empty for kExpectNone and kNoFinding
  std::vector<std::pair<std::string, std::string>> properties;
};

// Fails on a marker that it does not know or cannot read: a typo must not become a test that asserts nothing.
Expected<std::vector<Expectation>> read_expectations(const std::string& file, const std::string& text);

}  // namespace vitrine::harness
