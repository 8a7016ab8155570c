// From the IR of a product's units to its cryptography: which calls are crypto calls, and with which values.
//
// The tracer knows nothing of languages and nothing of cryptography: units come lowered, and which qualified name says
// what stands in the catalogue. The result is a function of the unit, its text and the catalogue.
// Thread rule: trace_unit() may run on many threads at once. Work is bounded by Limits; what was cut is a gap.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/model.h"
#include "knowledge/catalogue.h"
#include "read/source/ir.h"

namespace vitrine::trace {

// A condition that other contents of the product decide, whoever asks.
struct Settled {
  uint32_t begin = 0, end = 0;  // bytes of the condition, half-open
  bool holds = false;
  std::vector<std::string> names;  // of what says so: who changes one of these decides otherwise
  bool configured = false;         // by a setting in a file of the product: whoever runs it may decide otherwise
};

struct Limits {
  uint32_t steps = 600'000;          // nodes evaluated in one unit
  uint32_t steps_per_root = 32'000;  // nodes evaluated from one entry point
  size_t held_bytes = 300 << 20;     // values and states of objects of one unit, as far as that is easily told
  uint32_t call_depth = 6;           // calls followed into functions of the product
  uint32_t followed_bytes = 4'000;   // source of a function that is followed for its value alone
  uint32_t states = 2;               // paths kept apart within a function; more of them become one
  uint32_t alternatives = 32;        // values kept apart in one place; more is "unknown: more than 16 values"
  uint32_t loop_rounds = 64;         // rounds of a loop with constant bounds
  uint32_t expression_depth = 400;
  uint32_t sought_end = UINT32_MAX;  // calls that begin at or behind this byte are followed, but not looked for
  const std::vector<Settled>* settled = nullptr;    // of conditions that the unit leaves open; borrowed
  std::span<const std::string_view> set_here_only;  // static variables that no further content sets, sorted; borrowed
  std::span<const std::string_view> called_here_only;  // functions that no further content names, sorted; borrowed
};

// Bytes of the text (half-open) that hold a secret: never to be shown or stored.
struct SecretRange {
  uint32_t begin = 0, end = 0;
  auto operator<=>(const SecretRange&) const = default;
};

struct Result {
  std::vector<evidence::Occurrence> occurrences;  // sorted, unique
  std::vector<SecretRange> secrets;               // sorted, disjoint
  std::vector<evidence::Gap> gaps;
  bool is_whole = true;  // false: Limits::steps ended it, and of what was not reached each call stands by itself
  // Where an occurrence leaves something open: names that other contents of the product may say more of, those of
  // functions that are called from there and those that are used here and defined there. Sorted, unique.
  std::vector<std::string> wants;
  // Conditions before Limits::sought_end that came out the same each time, by what stands behind it.
  std::vector<Settled> settled;
};

// An entry that was applied to a call, construction, assignment… at this place, whether or not an occurrence came of
// it.
struct Applied {
  std::string entry;  // its id
  evidence::Position position;
  bool builds = false;  // it makes no occurrence by itself
  auto operator<=>(const Applied&) const = default;
};

// `applied`, if given, takes what was applied, sorted and unique: for who tests the entries themselves.
Result trace_unit(const source::Unit& unit, std::string_view text, const knowledge::Catalogue& catalogue,
                  const Limits& limits = {}, std::vector<Applied>* applied = nullptr);

}  // namespace vitrine::trace
