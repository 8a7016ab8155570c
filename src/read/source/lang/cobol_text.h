// COBOL's text as tokens: fixed format (columns 1-6 a number, 7 an indicator, 8-72 code, the rest a mark) or free
// format, as the text says or looks; comments, continuation lines, pseudo-text and EXEC blocks.
// Thread rule: pure function. Cost: linear.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::source::cobol {

enum class TokenKind : uint8_t {
  kWord,     // text: upper case
  kNumber,   // text: as written
  kString,   // text: its value, escapes resolved
  kHex,      // text: the bytes
  kPicture,  // text: upper case, what stands behind PIC
  kSign,     // operators and parentheses
  kPeriod,   // the end of a sentence
  kExec,     // EXEC … END-EXEC; text: what stands between, as written
  kPseudo,   // == … ==; text: as written
  kBroken,   // a literal without an end, a sign that COBOL does not have
  kEnd,
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  std::string text;
  uint32_t begin = 0, end = 0;
  bool at_margin = false;  // the first of its line, in area A (fixed format), or simply the first (free format)
};

// The last one is kEnd.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace vitrine::source::cobol
