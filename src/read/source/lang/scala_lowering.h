// Lowers one Scala text, 2 or 3. Its parts: scala.cc (the front end, names, imports), scala_definitions.cc,
// scala_types.cc, scala_statements.cc, scala_patterns.cc, scala_expressions.cc, scala_strings.cc, scala_calls.cc.
//
// Choices where Scala has more than the IR:
// - An `if`, `match`, `try` or block that is a value stands before the statement, with its value in a variable `$n`.
// - `x.name` without parentheses is a call of it, but where this file has a value of that name: which of the two it is
//   the definition says, which may stand elsewhere.
// - A name that stands for a value and is called is an index (`bytes(0)`), where it is no function of this file.
// - An object's members are static, a companion's those of its class; the object itself is a construction of it.
// - A class's parameters are its fields, set by its constructor, in which its body's statements run.
// - Some(x), Option(x), Success(x), Right(x) and Try(x) are x, and None is null: `getOrElse` is `??`.
// - A `def` without parameters that has no body is left out: what stands for it may be a value.
// - `a -> b` and tuples are arrays. `_.name` is a function of one parameter. A method of an implicit class is one of a
//   construction of that class; an extension is a function whose first parameter is what it extends.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "read/source/lang/lowering.h"
#include "read/source/lang/scala_symbols.h"

namespace vitrine::source {

class ScalaLowering : Lowering {
 public:
  explicit ScalaLowering(Tree& tree) : Lowering(Language::kScala, tree) {}
  Parsed lower();

 private:
  // Where the value of a statement goes.
  struct Sink {
    enum class To : uint8_t { kNowhere, kReturn, kVariable };
    To to = To::kNowhere;
    StringId variable = 0;
  };
  struct Declared {
    Index at = Tree::kAbsent;
    size_t lists = 0;  // of parameters
    bool only = true;
  };
  struct Outer;  // what a definition puts aside and restores

  // Names.
  void collect_names();
  void collect_function(Index i);
  void collect_pattern(Index i, std::unordered_set<std::string_view>& into);
  void collect_values(Index i, bool in_type);
  void find_companions();
  std::string_view identifier_text(Index i) const;
  std::string qualified(std::string_view simple) const;
  bool has_word(Index i, uint16_t word) const { return child(i, word) != kAbsent; }
  bool has_modifier(Index i, std::string_view word) const;
  bool is_variable(std::string_view name) const { return locals_.contains(name) || properties_.contains(name); }
  bool is_own_function(std::string_view name) const { return functions_.contains(name); }
  bool asks_function(std::string_view name) const;  // of this file, without parameters, and nothing else

  // Statements.
  void statement(Index i, Children& out) { deliver(i, {}, out); }
  void deliver(Index i, const Sink& sink, Children& out);  // its value, if it has one, goes to the sink
  bool deliver_compound(Index i, const Sink& sink, Children& out);
  void deliver_value(NodeId value, Index where, const Sink& sink, Children& out);
  bool lower_loop(Index i, Children& out);
  bool deliver_foreach(Index i, Children& out);
  void statements_of(Index i, const Sink& sink, Children& out);
  NodeId block(Index i, const Sink& sink);
  void if_statement(Index i, const Sink& sink, Children& out);
  void match_statement(Index subject, Index cases, const Sink& sink, Children& out);
  void match_on(NodeId subject, Index cases, const Sink& sink, Children& out);
  void try_statement(Index i, const Sink& sink, Children& out);
  void handlers(Index clause, const Sink& sink, Children& out);
  void for_statement(Index i, const Sink& sink, Children& out);
  NodeId for_value(Index i);
  NodeId comprehension(const std::vector<Index>& parts, size_t at, Index body, bool yields, Children held, Index whole);
  NodeId value_of_holders(const std::vector<Index>& parts, Index body, Index whole);
  NodeId condition_of(Index guard);
  std::vector<Index> enumerators(Index i) const;
  NodeId each_loop(Index where, Index pattern, Index over, NodeId body, bool collects);
  bool range_parts(Index over, Index* from, Index* to, std::string_view* comparison) const;
  void assignment(Index i, Children& out);
  NodeId target_of(Index i);

  // Patterns.
  struct Pattern {
    NodeId test = kNone;  // kNone: anything fits
    Children bound;       // declarations of what it names
  };
  Pattern pattern(Index i, NodeId subject);
  Pattern taken_apart(Index i, NodeId subject);
  bool is_plain_label(Index i) const;
  bool binds(Index i) const;  // a name that the pattern gives to what it is held against
  NodeId all_of(Index where, NodeId left, NodeId right);
  void declare_pattern(Index i, NodeId value, uint16_t flags, Children& out);

  // Expressions: never kNone.
  NodeId expression(Index i);
  NodeId whole_expression(Index i);  // where no statement can stand before it
  NodeId argument_value(Index i);    // … that may be a function by a placeholder
  NodeId wrapped(Index i, Children before, NodeId value);
  NodeId invoked(Index i, const Children& statements);
  NodeId compound_value(Index i);
  NodeId identifier(Index i);
  NodeId field_expression(Index i);
  NodeId ask(Index i, NodeId base, std::string_view member);
  NodeId number(Index i);
  NodeId infix(Index i);
  NodeId assigned_first(Index i);
  NodeId assigned(Index i, Index left, std::string_view word, NodeId value);
  bool assigns(Index i) const;  // +=, -=, …
  NodeId if_value(Index i);
  bool is_simple_branch(Index i) const;
  NodeId lambda(Index i);
  NodeId case_lambda(Index i);
  NodeId placeholder_lambda(Index i);
  bool contains_placeholder(Index i) const;
  NodeId construction(Index i);
  NodeId anonymous_type(Index body, Children bases);
  NodeId generic(Index i);
  NodeId or_else(Index i, Index left, Index right);
  NodeId string(Index i);
  NodeId interpolated(Index i);
  NodeId text_part(Index where, uint32_t begin, uint32_t end, bool escapes);
  NodeId unknown(Index i);
  void anything(Index i, Children& out);
  NodeId temporary(Index where, NodeId initial, Children& out);
  using Lowering::named;
  NodeId named(Index where, StringId text);
  NodeId member_of(Index where, NodeId base, std::string_view member);
  NodeId binary_of(Index where, NodeId left, std::string_view operation, NodeId right);
  NodeId null_of(Index where) { return literal(LiteralKind::kNull, where, "null"); }
  bool is_path(Index i) const;
  bool is_static_path(Index i) const;
  NodeId path_node(Index i);
  std::string_view root_name(Index i) const;
  std::string_view last_name(Index i) const;

  // Calls.
  struct CallParts {
    Index callee = Tree::kAbsent, types = Tree::kAbsent;
    std::vector<Index> arguments;  // the lists, blocks, functions behind it
  };
  CallParts parts_of_call(Index i) const;
  NodeId call(Index i);
  NodeId call_of_name(Index i, const CallParts& parts);
  NodeId call_of_member(Index i, const CallParts& parts);
  NodeId library_call(Index i, const CallParts& parts, std::string_view name);  // kNone: it is none of Scala's own
  NodeId library_member(Index i, const CallParts& parts, std::string_view on, std::string_view name);
  NodeId new_of(Index i, NodeId of, const CallParts& parts);
  NodeId array_literal(Index i, const CallParts& parts, NodeId of);
  NodeId array_fill(Index i, const CallParts& parts);
  NodeId apply_path(Index i, std::string_view owner, const CallParts& parts, bool pairs);
  NodeId using_call(Index i, const CallParts& parts);
  NodeId given_method(Index only);
  bool is_holder_call(Index i) const;
  void arguments_of(const CallParts& parts, Children& out);
  void arguments(Index list, Children& out);
  NodeId argument(Index i);
  NodeId explicit_types(Index list);
  Index only_argument(const CallParts& parts) const;
  size_t argument_count(const CallParts& parts) const;
  NodeId first_type(Index list);

  // Types.
  bool is_type(Index i) const;
  NodeId type(Index i);  // kNone for kAbsent and what has no name
  NodeId type_named(Index where, std::string_view name, const Children& given = {});
  NodeId array_type(Index where, NodeId element);
  std::string dotted(Index i) const;

  // Definitions.
  bool lower_definition(Index i, Children& out);
  void import(Index i, Children& out);
  void import_one(Index i, const std::string& path, std::string_view local, std::string_view name, Children& out);
  void type_alias(Index i, Children& out);
  void package(Index i, Children& out);
  NodeId type_definition(Index i);
  void bases(Index i, Children& out, Children* super_arguments);
  void class_parameters(Index i, Children& fields, Children& parameters, Children& statements);
  void members(Index body, Children& out, Children& statements);
  void member(Index i, Children& out, Children& statements);
  void enum_cases(Index i, Children& out);
  void value_definition(Index i, Children& out);
  void field_definition(Index i, Children& out, Children& statements);
  NodeId value_of(Index i, Index of);
  NodeId function(Index i, uint16_t flags);
  NodeId function_block(Index body, Index where);
  void parameters(Index i, Children& out);
  void extension(Index i, Children& out);
  void given(Index i, Children& out);
  bool mentions_parameter(Index i) const;
  void annotate_from(Index declaration, NodeId owner);

  std::string scope_, type_name_;
  bool in_interface_ = false, in_static_ = false, in_class_ = false;
  Index extended_ = Tree::kAbsent;
  std::unordered_set<std::string_view> constructor_parameters_;
  std::unordered_map<std::string_view, Declared> functions_;
  // Values by where they stand; functions among them; types, and of these those that are objects, and have `apply`.
  std::unordered_set<std::string_view> locals_, properties_, held_functions_, types_, objects_, appliers_, variables_;
  std::unordered_map<std::string_view, std::string_view> implicit_methods_;  // to the class
  std::unordered_set<std::string_view> extensions_;
  std::unordered_map<Index, Index> companions_;  // class to object
  std::unordered_set<Index> merged_;             // objects that went into their class
  std::unordered_set<std::string_view> imported_;
  std::vector<StringId>* placeholders_ = nullptr;
  uint32_t anonymous_count_ = 0, temporary_count_ = 0;
  Children before_;  // what the expressions of the current statement need to have before it
};

}  // namespace vitrine::source
