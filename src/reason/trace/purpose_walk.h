// What the parts of purpose.cc share: one walk from a place to what it is for. For these files alone.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "reason/trace/purpose.h"

namespace vitrine::trace {

inline constexpr int kMostSteps = 600;   // nodes that are looked at for one place
inline constexpr int kMostDepth = 4;     // calls and variables that lead on
inline constexpr size_t kMostTold = 16;  // callers, uses and functions of one name that are looked at

inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// C and C++: bytes that are called `key` and nothing else: a pointer to some, an array or a list of them.
bool is_key_bytes(const source::Unit& unit, source::NodeId declared);

// C: `out` of `out + 2 * i`, `(char *)out + i`, `&out[i]`.
source::NodeId whole_written(const UnitIndex& index, source::NodeId written);

struct Purposes::Walk {
  std::string_view of;
  source::NodeId site = source::kNone;
  int left = kMostSteps;
  bool open = false;        // it goes somewhere of which nothing is told
  bool derived = false;     // a key is derived from it
  bool given_back = false;  // the function that was given it gives it back
  bool kept = false;        // something on its way tells what it is for, not only what is hashed
  std::string_view prefix;  // C: of the functions that work on what the first one sets up ("EVP_")
  const knowledge::Purpose* gravest = nullptr;
  source::NodeId by = source::kNone;
  std::string_view name;
  std::unordered_set<source::NodeId> followed, looked_at;
  std::unordered_set<source::NodeId>
      entered;  // functions: what they return goes to the call by which they were entered
  std::unordered_set<source::NodeId> drawing;                         // … of these those that are given the generator
  std::vector<std::pair<source::NodeId, source::NodeId>> entered_by;  // … and by which calls
  std::vector<source::NodeId> given_to_others;
  std::string_view key;  // under which a table that is written out holds it
};

}  // namespace vitrine::trace
