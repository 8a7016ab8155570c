// The token scan that stands before the parse of C and C++: comments, directives and tokens of a text, in one pass.
//
// Positions are bytes of the original text, half-open. Tokens are what is left when comments and directives are taken
// out; a multi-character operator is one token per character. Linear in the text, no recursion.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::source::c {

enum class TokenKind : uint8_t { kWord, kNumber, kString, kCharacter, kPunctuation };

struct Token {
  uint32_t begin = 0, end = 0;
  TokenKind kind = TokenKind::kPunctuation;
  char first = 0;     // the first byte: of punctuation, all of it
  bool alive = true;  // false once the pretreatment took it out
};

enum class DirectiveKind : uint8_t { kIf, kIfdef, kIfndef, kElif, kElse, kEndif, kDefine, kUndef, kInclude, kOther };

struct Directive {
  DirectiveKind kind = DirectiveKind::kOther;
  uint32_t begin = 0, end = 0;  // from '#' to the newline that ends it (excluded)
  uint32_t argument_begin = 0;  // after the keyword and blanks
  uint32_t token = 0;           // index of the first token after it
  bool elif_defined = false;    // #elifdef, #elifndef
  bool negated = false;         // #ifndef, #elifndef
};

struct Stretch {
  uint32_t begin = 0, end = 0;
};

struct Scan {
  std::vector<Token> tokens;
  std::vector<Directive> directives;
  std::vector<Stretch> comments;  // in order; those inside directives too
  std::vector<Stretch> splices;   // backslash-newline pairs outside strings
};

Scan scan(std::string_view text, bool cpp);

}  // namespace vitrine::source::c
