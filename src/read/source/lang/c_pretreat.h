// What is done to C and C++ before the parse, since their grammars describe the text after the preprocessor and we see
// it before. Every byte keeps its place: the treated text is as long as the original; bytes are overwritten only.
//
//   scan         comments and directives become blanks
//   conditionals every branch whose brackets balance stays; of branches that split a construct the first stays
//                and the others are kept aside as fragments; branches that the language rules out (#if 0) are dropped
//   mend         what only the preprocessor could explain is made to look like plain C: attribute-like macros are
//                blanked, statement macros get their ';', loop macros become `while`, type arguments become names
//
// The lowering takes all texts of names and literals from the original, by position.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/ir.h"
#include "read/source/lang/c_scan.h"
#include "read/source/lang/objc_read.h"

namespace vitrine::source::c {

struct Define {
  uint32_t begin = 0, end = 0;  // the whole directive
  uint32_t name_begin = 0, name_end = 0;
  bool function_like = false;
  bool variadic = false;
  std::vector<Stretch> parameters;        // names; that of "..." is empty
  uint32_t body_begin = 0, body_end = 0;  // trailing blanks excluded; empty where there is no body
};

struct Undef {
  uint32_t begin = 0;
  uint32_t until = 0;  // nothing gives the name a meaning again before
  std::string name;
};

struct Include {
  uint32_t begin = 0, end = 0;
  std::string_view path;  // "<openssl/evp.h>" or "\"local.h\"", of the original text
};

struct Branch {
  uint32_t begin = 0, end = 0;  // between its directives
  std::string condition;        // as written; "!(A) && !(B)" for an else
  bool kept = true;
  bool dead = false;  // never code (#if 0)
  uint32_t token_begin = 0, token_end = 0;
};

struct Conditional {
  uint32_t begin = 0, end = 0;  // from its #if to the end of its #endif
  std::vector<Branch> branches;
  bool has_else = false;
  bool include_guard = false;
  uint32_t depth = 0;  // how many conditionals hold it
};

struct Pretreated {
  std::string text;
  std::string uncommented;  // comments and splices blanked only: directives and all branches stand
  bool mended = false;
  std::vector<Define> defines;  // those of dead branches left out
  std::vector<Undef> undefs;    // the same
  std::vector<Include> includes;
  std::vector<Conditional> conditionals;  // by begin: an outer one stands before its inner ones
  std::optional<Objc> objc;
};

struct Pretreatment {
  bool cpp = false;
  bool objc = false;
  bool mend = true;  // false: comments, directives and conditionals only
};

Pretreated pretreat(std::string_view text, const Pretreatment& options);

// The regions that only some builds hold, for a unit; `builder` takes their texts.
std::vector<ConditionRegion> conditions_of(const Pretreated& pretreated, Builder& builder);

// The steps, for tests and for each other.
void resolve_conditionals(std::string_view text, bool cpp, Scan& scan, Pretreated& out);
void mend(std::string_view text, bool cpp, std::vector<Token>& tokens, std::string& treated);

// Overwrites with blanks, newlines kept.
void blank(std::string& text, uint32_t begin, uint32_t end);

}  // namespace vitrine::source::c
