// Lowers one Dart text. Its parts: dart.cc (the front end, the module, imports, types), dart_definitions.cc (classes,
// functions, constructors), dart_members.cc (enums, extensions, variables, parameters), dart_statements.cc,
// dart_patterns.cc, dart_expressions.cc, dart_literals.cc.
//
// Choices where Dart has more than the IR:
// - The grammar puts an expression's base and what follows it (`.a`, `(b)`, `[c]`, `..d`) side by side among the
//   children of what holds it: such a run is one chain.
// - A construction is a call of the type, a named constructor a function of the type that is flagged as one; a factory
//   is a static function, the one without a name `T.new`.
// - `a..b()..c = 1` stands before the statement, with `a` in a variable `$n`; where nothing can stand before it, it is
//   the result of a function that is called where it is made.
// - An extension's members are the type's own where the file defines it, else functions that take what they extend.
// - The bare name of a getter of the class around is a member of `this`.
// - Records are maps whose keys are `$1`, `$2` and the names.
// - `switch` that is a value is a chain of conditions; what patterns bind is declared before the statement.
// - `package:name/…` is `package:name`; what an import of the product's own brings has no prefix.
// - A `Future` is what it gives.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "read/source/lang/dart_symbols.h"
#include "read/source/lang/lowering.h"

namespace vitrine::source {

class DartLowering : Lowering {
 public:
  explicit DartLowering(Tree& tree) : Lowering(Language::kDart, tree) {}
  Parsed lower();

 private:
  using Parts = std::vector<Index>;  // a node's children, comments left out

  Parts parts_of(Index i) const;
  static constexpr size_t kNowhere = SIZE_MAX;
  size_t find(const Parts& parts, uint16_t symbol, size_t from = 0) const;

  void collect_names();
  void anything(Index i, Children& out);
  NodeId unknown(Index i);
  void import(Index i, Children& out);
  std::string module_of(std::string_view uri) const;

  // Definitions.
  void definitions(const Parts& parts, bool of_type, Children& out);  // of a file or a body
  bool definition(Index i, Children& out);                            // false if the node is none
  void signature(Index i, Index body, Children& out);
  void type_definition(Index i, Children& out);
  void extension(Index i, Children& out);
  void type_alias(Index i, Children& out);
  void bases(const Parts& parts, Children& out);
  void body_members(Index body, Children& out);
  void enum_constants(Index body, Children& out);
  void representation(Index i, Children& out);
  void declaration(Index i, Children& out);
  void variables(const Parts& parts, size_t from, size_t to, bool is_member, Children& out);
  NodeId function(Index signature, Index body, std::string_view called, uint16_t flags);
  void getter(Index signature, Index body, uint16_t flags, Children& out);
  NodeId constructor(Index signature, Index initializers, Index body);
  bool is_untyped_method(Index i) const;
  NodeId factory(Index signature, Index body);
  NodeId plain_constructor(Index i);
  void initialize(Index list, Children& super_given, bool* calls_super, Children& out);
  void parameters(Index list, Children& out);
  void parameter(Index i, NodeId initial, Children& out);
  bool makes_several(Index body) const;
  NodeId function_block(Index body, Index where);
  std::string qualified(std::string_view simple) const;
  std::string_view constructor_name(const Parts& parts) const;
  void collect_locals(Index i);
  void collect_getters(std::string_view type, int depth);

  // Statements.
  void statement(Index i, Children& out);
  void bare_statement(Index i, Children& out);
  NodeId block(Index i);  // of any statement
  void local_variables(Index i, Children& out);
  void if_statement(Index i, Children& out);
  void for_statement(Index i, Children& out);
  NodeId loop(Index i, NodeId body, Children& out);
  void switch_statement(Index i, Children& out);
  void try_statement(Index i, Children& out);
  void expression_statement(Index i, Children& out);

  // Patterns: what must hold of the subject (kNone: nothing), and what is bound.
  enum class Binding : uint8_t { kMatch, kDeclare, kAssign };
  NodeId pattern(const Parts& parts, size_t from, size_t to, NodeId subject, Binding how, Children& out);
  NodeId pattern_of(Index i, NodeId subject, Binding how, Children& out);
  NodeId pattern_fields(Index i, NodeId subject, Binding how, Children& out);
  NodeId pattern_elements(Index i, NodeId subject, Binding how, Children& out);
  NodeId pattern_entries(Index i, NodeId subject, Binding how, Children& out);
  void bind(Index called, NodeId value, Binding how, NodeId of, Children& out);
  NodeId both(Index where, NodeId left, NodeId right);
  NodeId held(NodeId value);  // a name that may be asked several times
  bool is_constant_pattern(const Parts& parts, size_t from, size_t to) const;
  NodeId switch_value(Index i);

  // Expressions: never kNone.
  NodeId value(const Parts& parts, size_t from, size_t to, Index where);
  NodeId inside(Index i) { return value(parts_of(i), 0, kNowhere, i); }  // the one expression within
  NodeId apart(const Parts& parts, size_t from, size_t to, Index where);
  NodeId called_here(Index where, Children statements, NodeId value);
  NodeId chain(const Parts& parts, size_t& at, size_t to);
  NodeId select(NodeId base, const Parts& parts, size_t& at, size_t to, Index first, Index* types);
  NodeId call_of(NodeId callee, Index arguments_part, Index first, Index* types, NodeId before = kNone);
  NodeId generated(Index where, const Children& call);
  NodeId cascade(NodeId base, const Parts& parts, size_t& at, size_t to);
  NodeId primary(Index i);
  NodeId identifier(Index i);
  struct Operations;
  NodeId operations(Index i);
  void flatten(Index i, Operations& chain_of);
  void flatten_run(const Parts& parts, size_t& at, size_t to, Operations& chain_of);
  bool is_operation(Index i) const;
  NodeId unary(Index i);
  NodeId assignment(Index i);
  NodeId construction(Index i);
  NodeId lambda(Index i);
  NodeId thrown(Index i);
  void arguments(Index list, Children& out);
  bool is_operand(Index i) const;
  bool follows_base(Index i) const;
  Index arguments_in(Index i) const;  // of a call's part
  NodeId binary_of(Index where, NodeId left, std::string_view operation, NodeId right) {
    return make(NodeKind::kBinary, where, {left, right}, {.text = intern(operation)});
  }
  NodeId word(Index where, std::string_view text) { return make(NodeKind::kName, where, {}, {.text = intern(text)}); }
  NodeId member(Index where, NodeId base, std::string_view called) {
    return make(NodeKind::kMember, where, {base}, {.text = intern(called)});
  }
  NodeId assign(Index where, NodeId target, NodeId given, std::string_view sign = "=") {
    return make(NodeKind::kAssign, where, {target, given}, {.text = intern(sign)});
  }
  std::string temporary() { return "$" + std::to_string(++temporary_count_); }

  // Literals.
  NodeId string(Index i);
  NodeId number(Index i);
  NodeId list(Index i);
  NodeId set_or_map(Index i);
  NodeId record(Index i);
  NodeId element(const Parts& parts, size_t& at, size_t to, bool is_map);
  NodeId entry(Index i);
  bool holds_pair(Index i) const;
  NodeId collected(Index i, bool is_map);
  NodeId rounds(Index i);
  NodeId chosen(Index i, bool is_map);
  NodeId whole_of(Index where, Children elements, bool is_map);

  // Types.
  NodeId type_at(const Parts& parts, size_t from, size_t to, bool* nullable = nullptr);  // kNone where none is said
  void type_arguments(Index list, Children& out);
  bool is_type(Index i) const;

  std::string scope_, type_name_, extended_type_;
  bool in_type_ = false, is_extension_ = false, is_enum_ = false, is_local_ = false, has_base_ = false;
  std::unordered_set<std::string_view> types_, names_, members_, prefixes_;
  std::unordered_set<std::string_view> extended_, extended_getters_;   // what extensions add to types of other files
  std::unordered_map<std::string_view, Parts> extensions_;             // of types of this file
  std::unordered_map<std::string_view, Index> bodies_;                 // of types
  std::unordered_map<std::string_view, std::string_view> base_names_;  // … and what they extend
  std::unordered_map<std::string_view, bool> getters_;                 // of the class around; is it static?
  std::unordered_set<std::string_view> locals_;                        // of the function around
  uint32_t temporary_count_ = 0;
  Children before_;  // what the expressions of the current statement need to have before it
};

}  // namespace vitrine::source
