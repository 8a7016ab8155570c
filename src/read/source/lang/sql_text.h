// SQL's text as tokens, for the dialects of PostgreSQL, MySQL, Oracle, SQL Server and SQLite.
// Thread rule: pure function. Cost: linear.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::source::sql {

enum class TokenKind : uint8_t {
  kWord,      // text: lower case
  kQuoted,    // "x", [x], `x`; text: as written
  kVariable,  // @x, @@x, :x, $1; text: with its sign, lower case
  kNumber,
  kString,  // text: its value
  kBytes,   // x'…', 0x…; text: the bytes
  kDollar,  // $$ … $$; text: what stands between, `inner` where it begins
  kSign,
  kBroken,  // a literal or comment without an end
  kEnd,
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  std::string text;
  uint32_t begin = 0, end = 0;
  uint32_t inner = 0;
  bool first_of_line = false;
};

// MySQL and SQLite take "x" for a text where it names nothing, and MySQL `\` for an escape.
struct Dialect {
  bool quotes_are_texts = false;
  bool backslash_escapes = false;
  bool dollars_quote = true;  // $$ … $$
};
Dialect dialect_of(std::string_view text);

// The tokens of a part of the text; the last one is kEnd.
std::vector<Token> tokens_of(std::string_view text, uint32_t from, uint32_t to, Dialect dialect);

}  // namespace vitrine::source::sql
