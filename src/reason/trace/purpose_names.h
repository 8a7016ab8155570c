// Which purpose a name tells: names as words, compared with those of the catalogue's purposes.
// Thread rule: pure functions. Ownership: what is returned belongs to who gave the purposes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/catalogue.h"

namespace vitrine::trace {

// What the name is of, on the way of a value.
enum class NameIs {
  kNamed,    // what keeps it, or the function that returns it
  kHolder,   // what it is put into or looked up in
  kGivenTo,  // what is called with it
  kBeside,   // no name but a text that stands beside it
  kFrom      // what it is made of
};

// "userPassword_2" → " user password ": its words in lower case, a blank around each.
std::string words_of(std::string_view name);

// "Hello, your one-time code is " → "your one-time code": what a sentence says that comes next. Empty where it says
// nothing of that.
std::string_view told_before(std::string_view text);

// Null where none is told. `of`: "hash" or "random". Of several that a kNamed name tells the one with the longest last
// words counts, else the first.
const knowledge::Purpose* purpose_by_name(const std::vector<knowledge::Purpose>& purposes, std::string_view name,
                                          NameIs what, std::string_view of);

}  // namespace vitrine::trace
