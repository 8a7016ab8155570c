// SQL and its procedural languages to the IR.
//
// Five dialects are read by one tolerant reader: it knows the shape of blocks, declarations, assignments, calls and
// expressions, and of everything else only where calls stand in it. What a statement does to tables is not read. A
// statement that sets or makes something by name (SET x = 1, CREATE SYMMETRIC KEY … WITH ALGORITHM = AES_256, PRAGMA)
// is the call of a function of that name, its options keyword arguments.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/lang/plain_lowering.h"
#include "read/source/lang/sql_text.h"

namespace vitrine::source::sql {

class Lowering : public PlainLowering {
 public:
  Lowering(std::string_view text, const Budget& budget);
  Parsed run();

 private:
  // sql.cc: statements
  void script(Children& out, bool in_body);
  void statement(Children& out, int depth);
  void skip_statement();
  void scan_statement(Children& out, int depth);
  void block_body(Children& out, int depth);
  void declarations(Children& out, int depth);
  void declare_one(Children& out, int depth);
  void if_statement(Children& out, int depth);
  void case_statement(Children& out, int depth);
  void loop_statement(Children& out, int depth);
  void branch(Children& out, int depth);
  void select(Children& out, int depth);
  void assign_from(Children& out, const Children& targets, const Children& values, Stretch where);
  bool at_block_end() const;

  // sql_definition.cc
  void create(Children& out, int depth);
  NodeId routine(size_t began, int depth);
  Children parameters(int depth);
  void package(Children& out, int depth);
  void with_options(Children& out, size_t began, std::string_view verb, int depth);
  void set_statement(Children& out, int depth);
  void pragma(Children& out);
  void execute(Children& out, int depth);
  void column_options(Children& out, int depth);
  std::optional<NodeId> body_in_text(int depth);
  std::string object_noun() const;

  // sql_expression.cc
  NodeId expression(int depth);
  NodeId disjunction(int depth);
  NodeId conjunction(int depth);
  NodeId comparison(int depth);
  NodeId concatenation(int depth);
  NodeId product(int depth);
  NodeId unary(int depth);
  NodeId postfix(int depth);
  NodeId primary(int depth);
  NodeId case_expression(int depth);
  NodeId name_or_call(int depth);
  NodeId arguments(size_t began, NodeId callee, int depth);
  NodeId qualified(Stretch where, const std::vector<std::string>& parts);
  std::vector<std::string> name_parts();
  NodeId number(Stretch where, std::string_view written);
  void skip_type();
  NodeId option_value(int depth);

  const Token& now() const { return ahead(0); }
  const Token& ahead(size_t n) const { return tokens_[std::min(at_ + n, tokens_.size() - 1)]; }
  bool is(std::string_view word) const { return now().kind == TokenKind::kWord && now().text == word; }
  bool is_ahead(size_t n, std::string_view word) const {
    return ahead(n).kind == TokenKind::kWord && ahead(n).text == word;
  }
  bool is_sign(std::string_view sign) const { return now().kind == TokenKind::kSign && now().text == sign; }
  bool take(std::string_view word) {
    if (!is(word)) return false;
    ++at_;
    return true;
  }
  bool take_sign(std::string_view sign) {
    if (!is_sign(sign)) return false;
    ++at_;
    return true;
  }
  bool done() const { return now().kind == TokenKind::kEnd; }
  bool at_name() const {
    return now().kind == TokenKind::kWord || now().kind == TokenKind::kQuoted || now().kind == TokenKind::kVariable;
  }
  void skip_parentheses();
  Stretch from(size_t token) const {
    token = std::min(token, tokens_.size() - 1);
    const uint32_t begin = tokens_[token].begin;
    return {begin, at_ > token ? std::max(begin, tokens_[std::min(at_, tokens_.size()) - 1].end) : tokens_[token].end};
  }
  bool too_deep(int depth) {
    if (depth < kDeepest) return false;
    deep_ = true;
    return true;
  }

  static constexpr int kDeepest = 150;
  std::string_view source_;
  Budget budget_;
  Dialect dialect_;
  std::vector<Token> tokens_;
  size_t at_ = 0;
  NodeId selected_ = kNone;  // what the last SELECT gave, where that is one thing
  std::string package_;      // the package around it, with its dot
  bool in_body_ = false;     // of a routine
  bool deep_ = false;
};

bool is_any(std::string_view word, std::initializer_list<std::string_view> words);

}  // namespace vitrine::source::sql
