// COBOL to the IR.
//
// A program is one function; its data items are variables of it, one per cell of a record (cobol_data.h), which VALUE
// gives their first values. PERFORM is written out: the paragraphs that it runs stand where it stands, so what they
// read is what was set before. A jump goes to the label of a paragraph that is written out around it. What would be
// written out too deep or too often is not: all that it mentions is then unknown. A paragraph that no way leads to is a
// function within the program.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/source/lang/cobol_data.h"
#include "read/source/lang/cobol_text.h"
#include "read/source/lang/plain_lowering.h"

namespace vitrine::source::cobol {

class Lowering : public PlainLowering {
 public:
  Lowering(std::string_view text, const Budget& budget);
  Parsed run();

 private:
  // ---- what stands where
  struct Block {  // a paragraph, or the statements of a section before its first one
    std::string name, section;
    size_t from = 0, to = 0;  // tokens
    bool is_section = false;
    bool lowered = false;
    uint32_t begin = 0;
  };
  struct Region {  // paragraphs that are written out, first to last
    size_t first = 0, last = 0;
    size_t id = 0;
  };
  struct Program {
    std::string name;
    size_t from = 0, to = 0;  // tokens
    size_t data_from = 0, data_to = 0, code_from = 0;
    bool has_code = false;
  };

  // An item, with its subscripts and the part of it that is meant.
  struct Reference {
    Stretch where;
    std::string name;
    uint32_t item = kNoItem;
    uint32_t offset = 0, size = 0;  // in the record
    Category category = Category::kText;
    std::vector<uint32_t> choices;        // with a subscript that is not constant: the offsets it may stand for
    NodeId index = kNone;                 // … and which, from 0 on
    bool vague = false;                   // not told which bytes
    NodeId from = kNone, length = kNone;  // a part that the program computes
  };
  struct Operand {
    Stretch where;
    std::optional<Token> literal;  // kNumber, kString, kHex
    char fill = 0;                 // a figurative constant: this character
    bool figurative = false;
    std::string repeated;  // ALL 'x'
    std::optional<Reference> reference;
    NodeId node = kNone;  // anything else
    int64_t size = -1;    // characters, -1: not known
    bool numeric = false;
  };

  // cobol.cc
  std::vector<Program> programs() const;
  NodeId program(const Program& program);
  void find_blocks(size_t from, size_t to);
  size_t end_of_main() const;
  bool ends_run(const Block& block) const;
  Children parameters(size_t* at);
  NodeId initial_value(const Cell& cell, Stretch where);
  void note_moved(const Program& program);
  NodeId region(size_t first, size_t last, Stretch where);
  std::optional<Region> region_named(std::string_view first, std::string_view last) const;
  std::optional<size_t> block_named(std::string_view name, std::string_view section) const;
  size_t last_of(size_t block) const;
  NodeId leave(Stretch where);
  std::string label(size_t block, size_t region) const;

  // cobol_statement.cc
  void statements(Children& out, int depth);
  void statement(Children& out, int depth);
  Children branch(int depth);
  void if_statement(Children& out, int depth);
  void evaluate(Children& out, int depth);
  NodeId evaluate_condition(const std::vector<std::pair<size_t, size_t>>& subjects);
  void perform(Children& out, int depth);
  NodeId loop_around(Stretch where, NodeId body, size_t from, size_t to, Children& before);
  void perform_named(Children& out, const Region& named, Stretch where, int depth);
  void go_to(Children& out);
  void move(Children& out);
  void set(Children& out);
  void arithmetic(Children& out, std::string_view verb);
  void compute(Children& out);
  void string_statement(Children& out);
  void inspect(Children& out);
  void initialize(Children& out);
  void call_statement(Children& out, int depth);
  void exec(Children& out, const Token& token);
  void clauses(Children& out, int depth);
  void forget_all(Children& out, Stretch where);
  void set_mentioned(Children& out, size_t from, size_t to);
  void set_mentioned_by(Children& out, const Region& named, Stretch where);
  void skip_statement();
  bool at_end_of_statement() const;
  bool at_clause() const;

  // cobol_expression.cc
  Reference reference();
  void subscripts(Reference& found);
  std::optional<int64_t> constant_value(size_t token) const;
  Operand operand();
  Operand function();
  NodeId value_of(const Operand& operand);
  NodeId expression(int depth = 0);
  NodeId term(int depth);
  NodeId factor(int depth);
  NodeId condition(int depth = 0);
  NodeId conjunction(int depth);
  NodeId simple_condition(int depth);
  NodeId compare(const Operand& left, std::string_view operation, const Operand& right);
  NodeId named_condition(const Reference& reference);
  NodeId negate(NodeId condition);
  std::string_view relation();

  // cobol_storage.cc
  NodeId read(const Reference& reference);
  NodeId read_bytes(uint32_t record, uint32_t offset, uint32_t size, Stretch where);
  void write(Children& out, const Reference& reference, NodeId value, Stretch where);
  void write_bytes(Children& out, uint32_t record, uint32_t offset, uint32_t size, NodeId value, Stretch where);
  void forget(Children& out, const Reference& reference, Stretch where);
  NodeId fit(const Operand& operand, int64_t size, Category category, bool justified);
  NodeId fit_text(const Operand& operand, int64_t size, bool justified);
  NodeId fit_number(const Operand& operand);
  NodeId part(NodeId value, uint32_t from, uint32_t to, Stretch where);
  NodeId text(Stretch where, std::string_view value) { return literal(LiteralKind::kString, where, value); }
  NodeId integer(Stretch where, int64_t value);
  NodeId number(Stretch where, std::string_view written);
  NodeId literal_of(const Token& token);
  NodeId function_call(Stretch where, std::string_view function, const Children& arguments);
  const Cell* whole_cell(const Reference& reference) const;
  void move_to(Children& out, const Operand& value, const Reference& target, Stretch where);

  const Token& now() const { return ahead(0); }
  const Token& ahead(size_t n) const { return tokens_[std::min(at_ + n, tokens_.size() - 1)]; }
  bool is(std::string_view word) const { return now().kind == TokenKind::kWord && now().text == word; }
  bool is_sign(std::string_view sign) const { return now().kind == TokenKind::kSign && now().text == sign; }
  bool take(std::string_view word) {
    if (!is(word)) return false;
    ++at_;
    return true;
  }
  bool done() const { return at_ >= limit_; }
  Stretch from(size_t token) const {
    token = std::min(token, tokens_.size() - 1);
    const uint32_t begin = tokens_[token].begin;
    return {begin, at_ > token ? std::max(begin, tokens_[std::min(at_, tokens_.size()) - 1].end) : tokens_[token].end};
  }

  std::string_view source_;
  Budget budget_;
  std::vector<Token> tokens_;
  size_t at_ = 0, limit_ = 0;
  Data data_;
  std::vector<Block> blocks_;
  std::vector<Region> regions_;  // that are being written out, the outermost first
  std::set<std::string, std::less<>> program_names_;
  size_t next_region_ = 0;
  size_t program_began_ = 0;  // nodes
  bool too_large_ = false;
  std::vector<std::pair<std::string, uint32_t>> given_;              // the program's parameters and the items they are
  std::unordered_map<std::string, std::vector<std::string>> moved_;  // literals moved to an item, by its name
  bool deep_ = false;
};

// A word that begins a statement.
bool is_verb(const Token& token);

}  // namespace vitrine::source::cobol
