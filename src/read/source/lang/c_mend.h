// The inside of mend() (c_pretreat.h): the walk over the tokens and what it knows of C's keywords.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/lang/c_pretreat.h"

namespace vitrine::source::c {

// The language's own words, by what they do in a declaration or statement.
bool is_type_keyword(std::string_view word);       // int, unsigned, …
bool is_tag(std::string_view word);                // struct, union, enum, class
bool is_qualifier(std::string_view word);          // const, static, inline, …
bool is_type_operator(std::string_view word);      // typeof(x), _Atomic(x): a type with an argument
bool is_control(std::string_view word);            // if, while, for, switch
bool is_statement_keyword(std::string_view word);  // also return, case, …
bool is_operator_word(std::string_view word);      // and, or, …
bool is_keyword(std::string_view word);            // any of these, sizeof and the like
// __word or ALL_CAPS: how attributes are written.
bool looks_like_attribute(std::string_view word);

// __attribute__((…)), __declspec(…) and their like are blanked and their tokens taken out, and so is inline assembly
// that no C grammar reads: of another compiler, or with macros in its template.
void blank_attributes(std::string_view text, std::vector<Token>& tokens, std::string& treated);

// The words of Qt's meta-object compiler.
void blank_qt_words(std::string_view text, std::vector<Token>& tokens, std::string& treated);

class Mender {
 public:
  Mender(std::string_view text, bool cpp, std::vector<Token>& tokens, std::string& treated);
  void run();

 private:
  static constexpr size_t kNowhere = SIZE_MAX;
  enum class Scope : uint8_t { kFile, kStruct, kEnum, kBlock, kData };
  struct Open {
    Scope kind = Scope::kFile;
    uint32_t parentheses = 0;
    bool equals = false;  // the statement has had its '='
    bool label = false;   // a case label is open
  };

  // c_mend.cc
  bool token(size_t n);
  bool close_brace(size_t n);
  void after_tag_body(size_t n);
  Scope opened_by(size_t n) const;
  size_t statement(size_t n, bool& start);
  size_t macro_statement(size_t n, bool& start);
  void rename_head(size_t n);
  void item_in_data(size_t n);
  void cast(size_t n);
  void call_arguments(size_t open);
  void argument(size_t from, size_t to);
  bool starts_statement(size_t n) const;
  bool same_line(size_t first, size_t second) const;
  bool is_declarator_end(size_t n) const;
  void insert(size_t after, char c);
  void overlay(uint32_t from, uint32_t to);
  void blank_tokens(size_t from, size_t past);

  // c_mend_declaration.cc
  enum class Part : uint8_t { kQualifier, kType, kTag, kWord, kGroup, kStar };
  struct Element {
    size_t first = 0, past = 0;  // tokens
    Part part = Part::kWord;
  };
  size_t declaration(size_t n, bool& start);
  bool specifies(size_t n) const;
  size_t elements(size_t n, size_t limit, std::vector<Element>& out) const;
  void settle(std::vector<Element>& list, size_t stop, bool named);
  void parameters(size_t open);
  size_t trailing_attributes(size_t close);
  bool old_style(size_t open) const;

  bool word(size_t n) const { return n < tokens_.size() && tokens_[n].kind == TokenKind::kWord; }
  bool punct(size_t n, char c) const {
    return n < tokens_.size() && tokens_[n].kind == TokenKind::kPunctuation && tokens_[n].first == c;
  }
  bool punct_at(size_t n, int back, char c) const {
    return n >= static_cast<size_t>(-back) && punct(n - static_cast<size_t>(-back), c);
  }
  bool punct_open(size_t n) const { return punct(n, '(') || punct(n, '[') || punct(n, '{'); }
  std::string_view word_text(size_t n) const {
    return text_.substr(tokens_[n].begin, tokens_[n].end - tokens_[n].begin);
  }

  std::string_view text_;
  bool cpp_;
  std::vector<Token>& tokens_;
  std::string& treated_;
  std::vector<size_t> match_;  // of each bracket, its partner
  std::vector<Open> scopes_;
  size_t control_close_ = kNowhere;
};

}  // namespace vitrine::source::c
