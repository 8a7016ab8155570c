// Lowers one Swift text. Its parts: swift.cc (the front end, the module, imports), swift_definitions.cc (types,
// functions, properties), swift_statements.cc, swift_patterns.cc (what conditions bind), swift_expressions.cc,
// swift_literals.cc.
//
// Choices where Swift has more than the IR:
// - A construction is a call of the type. Argument labels are keywords; a parameter whose label is another word than
//   its name has that word as its second text.
// - An `if` or `switch` that is a value stands before the statement, with its value in a variable `$n`.
// - `.name` is the member of the one type of this file that has such a case or static member; else, and where it is
//   given to a function that the file does not define, of `$`.
// - An enum's case with a raw value is a construction of the enum with it.
// - An extension's members are the type's own where the file defines it, else functions that take what they extend.
// - Operators are put in order by their precedence here: the grammar does not always.
// - Names of C's constants (`kSecAttrKeyType`) are keys of dictionaries by their names.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "read/source/lang/lowering.h"
#include "read/source/lang/swift_symbols.h"

namespace vitrine::source {

class SwiftLowering : Lowering {
 public:
  explicit SwiftLowering(Tree& tree) : Lowering(Language::kSwift, tree) {}
  Parsed lower();

 private:
  // Where the value of a statement goes.
  struct Sink {
    enum class To : uint8_t { kNowhere, kReturn, kVariable };
    To to = To::kNowhere;
    StringId variable = 0;
  };

  void collect_names();
  void anything(Index i, Children& out);
  NodeId unknown(Index i);
  void import(Index i, Children& out);

  // Definitions.
  bool lower_declaration(Index i, Children& out);  // false if the node is no definition
  void type_definition(Index i, Children& out);
  void foreign_extension(Index i, Children& out);
  void members(Index body, Children& out);
  void enum_entry(Index i, Children& out);
  void memberwise_constructor(Index i, Children& out);
  void raw_value_members(Index i, Children& out);
  NodeId function(Index i, std::string_view called, uint16_t flags);
  NodeId getter(Index i, std::string_view called, NodeId of, uint16_t flags);
  void parameters(Index i, Children& out);
  void property(Index i, bool is_member, Children& out);
  uint16_t modifiers(Index i) const;
  std::string qualified(std::string_view simple) const;
  NodeId function_block(Index body);
  Index return_type(Index i) const;

  // Statements.
  void statement(Index i, const Sink& sink, Children& out);
  void statements(Index list, const Sink& sink, Children& out);
  void run_of(const std::vector<Index>& list, size_t from, size_t to, const Sink& sink, Children& out);
  NodeId block(Index list, Index where, const Sink& sink);  // kAbsent: an empty one
  void deliver(NodeId value, Index where, const Sink& sink, Children& out);
  bool only_value(Index list) const;
  void if_statement(Index i, const Sink& sink, Children& out);
  void guard_statement(Index i, Children& out);
  void switch_statement(Index i, const Sink& sink, Children& out);
  void for_statement(Index i, Children& out);
  void while_statement(Index i, Children& out);
  void do_statement(Index i, const Sink& sink, Children& out);
  void assignment(Index i, Children& out);
  void jump(Index i, Children& out);
  size_t variants(const std::vector<Index>& list, size_t at, size_t to, Children& out);

  // Patterns.
  NodeId conditions(Index i, Children& bindings);
  NodeId pattern_condition(const std::vector<Index>& parts, NodeId subject, Index where, Children& bindings);
  void bind_names(Index i, NodeId value, uint16_t flags, Children& out);
  void bind_unknown(Index i, Children& out);
  NodeId case_label(Index pattern);

  // Expressions: never kNone.
  NodeId expression(Index i);
  NodeId operations(Index i);
  struct Chain;
  void flatten(Index i, Chain& chain);
  Index leading_prefix(Index i) const;
  NodeId primary(Index i);
  NodeId prefix(Index i);
  NodeId implicit_member(Index i, std::string_view called);
  NodeId identifier(Index i);
  NodeId navigation(Index i);
  NodeId call(Index i);
  NodeId index_of(Index i, NodeId base, Index list);
  NodeId array_or_map_construction(Index i, Index callee, Index suffix);
  bool is_own_call(Index callee) const;
  NodeId repeated(Index i, const Children& call);
  bool is_type_written(Index i) const;
  void arguments(Index suffix, Children& out);
  NodeId callee_of(Index i);
  NodeId lambda(Index i);
  void implicit_parameters(Index i, Children& out);
  NodeId compound_value(Index i);
  NodeId typed_value(Index i, NodeId of);  // where `.x` is of the type
  NodeId cast(Index i, NodeId operand);
  NodeId binary_of(Index where, NodeId left, std::string_view operation, NodeId right);
  NodeId named_text(Index where, StringId text) { return make(NodeKind::kName, where, {}, {.text = text}); }
  StringId temporary() { return intern("$" + std::to_string(++temporary_count_)); }
  bool is_foreign_constant(Index i) const;
  NodeId key(Index i);

  // Literals.
  NodeId string(Index i);
  NodeId raw_string(Index i);
  NodeId number(Index i);
  NodeId dictionary(Index i);
  NodeId tuple(Index i);

  // Types.
  NodeId type(Index i);  // kNone for kAbsent and what has no name
  bool is_type(Index i) const;
  std::string dotted(Index i) const;
  Index annotated_type(Index i) const;
  NodeId type_arguments_written(Index where, std::string_view written);

  struct Statics {
    std::string_view type;
    bool only = true;
  };

  std::string scope_, type_name_;
  bool in_type_ = false, in_extension_ = false;
  bool of_another_ = false;  // an argument of a function that the file does not define
  NodeId returns_ = kNone;
  std::unordered_map<std::string_view, Statics> statics_;    // cases and static members, and whose
  std::unordered_set<std::string_view> types_, names_;       // names_: whatever else the file declares
  std::unordered_set<std::string_view> members_, extended_;  // of types of this file, and added to those of others
  std::unordered_map<std::string_view, std::vector<Index>> extensions_;
  uint32_t temporary_count_ = 0;
  Children before_;  // what the expressions of the current statement need to have before it
};

}  // namespace vitrine::source
