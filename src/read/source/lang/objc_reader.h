// The inside of read_objc (objc_read.h).
#pragma once

#include <cstddef>
#include <optional>

#include "read/source/lang/objc_read.h"

namespace vitrine::source::c {

class ObjcReader {
 public:
  ObjcReader(bool cpp, int64_t shift, std::string& treated, Objc& out);
  void run();

 private:
  static constexpr size_t kNowhere = SIZE_MAX;

  // objc_read.cc: expressions and statements
  void match();
  void generics();
  void word_token(size_t n);
  void at_sign(size_t n);
  void at_word(size_t n, std::string_view what);
  void collection(size_t n);
  std::optional<size_t> selector(size_t open) const;
  bool casts(size_t close) const;
  void message(size_t open);
  void caret(size_t n);
  ObjcParameter parameter(size_t from, size_t past) const;
  std::vector<ObjcParameter> parameters(size_t from, size_t past) const;
  void lift();
  void note(size_t at, Construct construct);
  void blank_bytes(uint32_t from, uint32_t to);
  void blank_tokens(size_t from, size_t past);
  void name_over(size_t from, size_t past);
  std::string squeezed(size_t from, size_t past) const;
  bool is_operand_end(size_t n) const;
  bool begins_operand(size_t n) const;

  // objc_read_class.cc
  void classes();
  size_t class_part(size_t n);
  size_t class_head(size_t n, ObjcClass& out);
  size_t protocol(size_t n);
  size_t member(size_t n, size_t of);
  size_t property(size_t n, ObjcClass& out);
  void synthesized(size_t from, size_t past, ObjcClass& out);
  size_t method(size_t n, size_t of);
  size_t macro_method(size_t n, size_t of);
  size_t pieces(size_t n, size_t past, ObjcMethod& out) const;
  size_t past_statement(size_t n) const;
  size_t past_end(size_t n) const;
  void take(ObjcMethod method, size_t open, size_t of);

  bool punct(size_t n, char c) const {
    return n < tokens_.size() && tokens_[n].kind == TokenKind::kPunctuation && tokens_[n].first == c;
  }
  bool is_word(size_t n) const { return n < tokens_.size() && tokens_[n].kind == TokenKind::kWord; }
  std::string_view word(size_t n) const {
    return std::string_view(text_).substr(tokens_[n].begin, tokens_[n].end - tokens_[n].begin);
  }
  bool word_is(size_t n, std::string_view text) const { return is_word(n) && word(n) == text; }

  struct Block {
    size_t caret = 0, open = 0, close = 0;
    ObjcBody body;
    bool too_deep = false;
  };
  struct Taken {
    size_t of = 0, method = 0;  // the class and its method
    size_t open = 0, close = 0;
  };

  bool cpp_;
  int64_t shift_;
  std::string& treated_;
  std::string text_;  // as it was
  Objc& out_;
  std::vector<Token> tokens_;
  std::vector<size_t> match_;  // of each bracket, its partner
  std::unordered_set<size_t> dead_;
  std::unordered_set<size_t> generic_ends_;
  std::vector<Block> blocks_;
  std::vector<Taken> taken_;
};

}  // namespace vitrine::source::c
