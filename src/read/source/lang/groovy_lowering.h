// Reads one Groovy text, by descent over its tokens, into the IR. Its parts: groovy.cc (the front end, names, what a
// file consists of), groovy_definitions.cc, groovy_statements.cc, groovy_expressions.cc, groovy_calls.cc,
// groovy_literals.cc, groovy_tokens.cc.
//
// There is no grammar of Groovy that keeps its lines apart, so this reads what matters of it: names, calls, values,
// conditions. What it cannot read is an error region of as many tokens, and reading goes on behind it.
//
// Choices where Groovy has more than the IR:
// - The last statement of a method or closure gives its value.
// - `x.name` is `x.getName()` and `x.name = v` is `x.setName(v)` where no property of this file is called so; of what
//   this file gives a map it is an entry.
// - `new T(a: 1)` is a construction with a named argument where this file's T is made so, else a construction and what
//   sets `a`; `f(a: 1)` gives a map first.
// - The statements of `x.with { }` and `x.tap { }` stand where the call does; `each` and `times` are loops.
// - `[name: { … }] as T` is an object whose methods those are.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "read/source/lang/groovy_tokens.h"
#include "read/source/lang/lowering.h"

namespace vitrine::source {

class GroovyLowering : Lowering {
 public:
  GroovyLowering(Tree& tree, const Budget& budget);
  Parsed lower();

 private:
  using Token = groovy::Token;
  using TokenKind = groovy::TokenKind;
  struct Place {  // where reading stands
    std::vector<Token> tokens;
    uint32_t at = 0;
  };
  class Deeper;  // one level of nesting

  // Tokens.
  const Token& token(uint32_t ahead = 0) const;
  std::string_view written(const Token& one) const { return tree_.text.substr(one.begin, one.end - one.begin); }
  std::string_view word(uint32_t ahead = 0) const { return written(token(ahead)); }
  bool is(std::string_view what, uint32_t ahead = 0) const;
  bool is_name(uint32_t ahead = 0) const;
  bool at_end() const { return token().kind == TokenKind::kEnd; }
  bool take(std::string_view what);
  void skip() {
    if (!at_end()) ++place_.at;
  }
  void skip_semicolons() {
    while (take(";")) {
    }
  }
  uint32_t begin() const { return token().begin; }
  uint32_t last_end() const { return place_.at == 0 ? token().begin : place_.tokens[place_.at - 1].end; }
  uint32_t close_of(uint32_t open) const;  // index of what closes the bracket there, or of the end
  void not_read(uint32_t begin, uint32_t end);
  void skip_to(uint32_t index);

  // Names.
  void collect_names();
  void collect_closure_parameters(uint32_t arrow);
  bool is_own_property(std::string_view name) const { return properties_.contains(name); }
  bool is_of_receiver(std::string_view name) const;
  bool is_known(std::string_view name) const {
    return properties_.contains(name) || locals_.contains(name) || script_variables_.contains(name);
  }
  std::string qualified(std::string_view simple) const;

  // Statements.
  void statements_until(uint32_t close, Children& out);
  void statement(Children& out);
  bool keyword_statement(Children& out);
  bool declaration(Children& out);
  NodeId block();  // { … }, or one statement
  NodeId braced();
  void if_statement(Children& out);
  void for_statement(Children& out);
  void switch_statement(Children& out);
  void try_statement(Children& out);
  void expression_statement(Children& out);
  void several(uint16_t flags, Children& out);
  void flush(Children& out);
  void give_last(NodeId block);  // its last statement's value is returned

  // Definitions.
  struct Modifiers {
    uint16_t flags = 0;
    bool any = false, defines = false;
    Children annotations;
  };
  Modifiers modifiers();
  bool definition(Children& out);
  void import(Children& out);
  NodeId type_definition(const Modifiers& given, uint32_t from);
  NodeId constructor_of_fields(uint32_t from, const Children& members);
  void enum_constants(uint32_t close, Children& out);
  void members_until(uint32_t close, Children& out);
  NodeId method(const Modifiers& given, uint32_t from, NodeId returns, bool is_void);
  void parameters(Children& out);
  NodeId anonymous_type(uint32_t from, NodeId of);
  void annotate(const Modifiers& given, NodeId owner);
  NodeId annotation();

  // Types.
  uint32_t behind_type(uint32_t index) const;  // `index` itself where none stands there
  NodeId type();
  bool is_type_word(std::string_view name) const;

  // Expressions: never kNone.
  NodeId expression();
  NodeId assignment(NodeId target, uint32_t from);
  NodeId whole_expression();
  NodeId conditional();
  NodeId binary(int least);
  NodeId unary();
  NodeId postfix();
  NodeId primary();
  NodeId path(NodeId base, uint32_t from, std::string_view root);
  bool leads_to_type() const;
  bool member(NodeId& base, uint32_t from, bool& is_static);
  NodeId property_of(NodeId base, std::string_view name, uint32_t from, bool is_static);
  NodeId name_or_call(uint32_t from);
  NodeId bracketed();  // list or map
  NodeId map_entries(uint32_t from, uint32_t close);
  NodeId construction();
  NodeId closure(std::vector<StringId>* only = nullptr);
  NodeId text_token();
  NodeId text_value(const Token& one, uint32_t begin, uint32_t end, std::string_view body);
  NodeId number();
  NodeId coerced(NodeId value, uint32_t from);
  NodeId cast(uint32_t from);
  bool is_cast() const;
  bool begins_argument() const;
  bool is_argument_name() const;
  NodeId error(uint32_t from);

  // Calls.
  void arguments(Children& out);
  void arguments_until(uint32_t close, Children& out);
  NodeId called(NodeId callee, uint32_t from);
  NodeId own_accessor(NodeId callee, const Children& given, uint32_t from);
  NodeId called_bare(NodeId callee, uint32_t from);  // f a, b
  bool loop_or_scope(NodeId base, std::string_view name, uint32_t from, NodeId* out);
  NodeId on_receiver(NodeId base, bool gives_itself, uint32_t from);
  NodeId each(NodeId base, bool counts, uint32_t from);

  NodeId node(NodeKind kind, uint32_t from, const Children& children = {}, const Shape& shape = {}) {
    return make_over(kind, from, std::max(from, last_end()), children, shape);
  }
  NodeId name_node(uint32_t from, std::string_view name) {
    return node(NodeKind::kName, from, {}, {.text = intern(name)});
  }
  NodeId name_node(uint32_t from, StringId name) { return node(NodeKind::kName, from, {}, {.text = name}); }
  NodeId literal_node(LiteralKind kind, uint32_t from, std::string_view value) {
    return node(NodeKind::kLiteral, from, {}, {.text = intern(value), .op = static_cast<uint8_t>(kind)});
  }
  NodeId call_of(uint32_t from, NodeId base, std::string_view name, const Children& given = {});
  StringId temporary(NodeId initial, uint32_t from, Children& out);
  NodeId lambda_of(uint32_t from, Children parameters, NodeId body);
  NodeKind kind_of(NodeId id) { return builder_.at(id).kind; }

  Place place_;
  uint32_t max_depth_, depth_ = 0;
  std::string scope_, type_name_;
  bool in_class_ = false, in_interface_ = false, in_static_ = false;
  std::vector<StringId> receivers_;
  std::unordered_set<std::string_view> functions_, methods_, properties_, locals_, types_, maps_, imported_,
      script_variables_;
  // What the types of this file hold themselves; those that say how they are made.
  std::unordered_map<std::string_view, std::unordered_set<std::string_view>> fields_of_;
  std::unordered_set<std::string_view> constructed_;
  uint32_t anonymous_count_ = 0, temporary_count_ = 0;
  Children before_;  // what the expressions of the current statement need to have before it
};

class GroovyLowering::Deeper {
 public:
  explicit Deeper(GroovyLowering& lowering) : lowering_(lowering) { ++lowering_.depth_; }
  ~Deeper() { --lowering_.depth_; }
  Deeper(const Deeper&) = delete;
  Deeper& operator=(const Deeper&) = delete;
  bool too_deep() const { return lowering_.depth_ > lowering_.max_depth_; }

 private:
  GroovyLowering& lowering_;
};

}  // namespace vitrine::source
