// One Groovy text as tokens. A text with values in it is one token; what stands in it is read when it is asked for.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::source::groovy {

enum class TokenKind : uint8_t {
  kEnd,
  kWord,  // identifiers and keywords
  kNumber,
  kText,    // '…' '''…'''
  kValued,  // "…" """…""" /…/ $/…/$: values may stand in it
  kSign,
  kStray,  // no token of Groovy's
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  bool on_new_line = false;  // a line ends before it
  uint8_t quote = 0;         // bytes of the quote on either side
  uint32_t begin = 0, end = 0;
  uint32_t closed_by = 0;  // of a bracket: the index of the other one; 0 where it has none
};

// Tokens of the bytes [begin, end), closed by a kEnd.
std::vector<Token> tokens_of(std::string_view text, uint32_t begin, uint32_t end);

// The end of the expression in `${…}` whose first byte is at `at`: the place of the brace, or `end`.
uint32_t end_of_value(std::string_view text, uint32_t at, uint32_t end);

}  // namespace vitrine::source::groovy
