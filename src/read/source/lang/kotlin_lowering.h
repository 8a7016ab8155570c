// Lowers one Kotlin text. Its parts: kotlin.cc (the front end, the module, functions, properties), kotlin_members.cc
// (classes and objects), kotlin_types.cc, kotlin_statements.cc, kotlin_expressions.cc, kotlin_calls.cc.
//
// Choices where Kotlin has more than the IR:
// - An `if`, `when` or `try` that is a value, and a block that a scope function (`let`, `apply`, `with`, …) is given,
//   stand before the statement, with their value in a variable `$n`.
// - A call of what begins with a capital is a construction, unless this file has a function of that name.
// - `x.name = v` is `x.setName(v)`, and `x.name` is `x.getName()`, where no property of this file is called so: that is
//   what they are where x's class is Java's.
// - A class's primary constructor is a constructor that sets the properties; members of a companion and of an object
//   are static.
// - An extension's receiver is its first parameter, `$receiver`; a call of one that this file defines gives it so.
// - `a to b` and `Pair(a, b)` are arrays of two. A property's getter is its initial value.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "read/source/lang/kotlin_symbols.h"
#include "read/source/lang/lowering.h"

namespace vitrine::source {

class KotlinLowering : Lowering {
 public:
  explicit KotlinLowering(Tree& tree) : Lowering(Language::kKotlin, tree) {}
  Parsed lower();

 private:
  // Where the value of a statement goes.
  struct Sink {
    enum class To : uint8_t { kNowhere, kReturn, kVariable };
    To to = To::kNowhere;
    StringId variable = 0;
  };
  struct Labelled {
    std::string_view name;
    Sink sink;
  };

  void collect_names();
  void anything(Index i, Children& out);
  NodeId unknown(Index i);

  // Statements.
  void statement(Index i, Children& out) { deliver(i, {}, out); }
  void deliver(Index i, const Sink& sink, Children& out);  // its value, if it has one, goes to the sink
  bool deliver_compound(Index i, const Sink& sink, Children& out);
  bool lower_loop(Index i, Children& out);
  void statements_of(Index i, const Sink& sink, Children& out);
  NodeId block(Index i, const Sink& sink);
  void deliver_value(NodeId value, Index where, const Sink& sink, Children& out);
  void if_statement(Index i, const Sink& sink, Children& out);
  void when_statement(Index i, const Sink& sink, Children& out);
  NodeId when_condition(Index condition, NodeId subject, bool* plain);
  void try_statement(Index i, const Sink& sink, Children& out);
  NodeId element_type_of(Index over);  // of an enum's constants; kNone for anything else
  NodeId for_loop(Index i, Index variable, Index over, NodeId body);
  bool range_parts(Index over, Index* from, Index* to, std::string_view* comparison, std::string_view* step) const;
  void assignment(Index i, Children& out);
  void jump(Index i, Children& out);
  void local_property(Index i, Children& out);
  void declare_parts(Index list, NodeId whole, uint16_t flags, Children& out);

  // Expressions: never kNone.
  NodeId expression(Index i);
  NodeId whole_expression(Index i);  // where no statement can stand before it
  NodeId wrapped(Index i, Children before, NodeId value);
  NodeId compound_value(Index i);
  NodeId identifier(Index i);
  NodeId string(Index i, size_t quote);
  void text_parts(Index where, uint32_t begin, uint32_t end, bool escapes, Children& out);
  NodeId text_part(Index where, uint32_t begin, uint32_t end, bool escapes);
  NodeId number(Index i);
  NodeId binary(Index i);
  NodeId elvis(Index i, Index left, Index right);
  NodeId infix(Index i);
  NodeId if_value(Index i);
  NodeId lambda(Index i, Index receiver_type = kAbsent);
  // Of T in `T.() -> R`, of a parameter that is such a function; kAbsent for others.
  Index receiver_of_function(Index parameter) const;
  Index receiver_of_type(Index function_type) const;
  NodeId anonymous_function(Index i);
  NodeId asked_of_basic(Index i, Index called);
  NodeId object_literal(Index i);
  NodeId navigation(Index i);
  NodeId this_expression(Index i);
  NodeId receiver_name(Index where, StringId receiver);
  NodeId invoked(Index i, const Children& statements);
  bool is_jump(Index i) const;
  bool is_simple_branch(Index i) const;
  Index only_expression(Index i) const;
  NodeId temporary(Index where, NodeId initial, Children& out);  // the kDeclare's name, interned in its text
  using Lowering::named;
  NodeId named(Index where, StringId text);
  NodeId binary_of(Index where, NodeId left, std::string_view operation, NodeId right);

  // Calls.
  struct CallParts {
    Index callee = Tree::kAbsent, types = Tree::kAbsent, arguments = Tree::kAbsent, lambda = Tree::kAbsent;
  };
  CallParts parts_of_call(Index i) const;
  NodeId call(Index i);
  NodeId construction(Index i, const CallParts& parts);
  NodeId array_construction(Index i, const CallParts& parts, std::string_view element);
  NodeId array_literal(Index i, std::string_view element, const CallParts& parts);
  NodeId map_call(Index i, const CallParts& parts);
  NodeId explicit_types(const CallParts& parts);
  void arguments_of(const CallParts& parts, Children& out);
  void arguments(Index list, Children& out);
  NodeId argument(Index i);
  bool deliver_scope_function(Index i, const Sink& sink, Children& out);
  bool is_scope_function(Index i) const;
  NodeId taken_if(Index i, const CallParts& parts);
  NodeId given_function(Index i, const CallParts& parts, bool gives_itself);
  bool deliver_loop_function(Index i, Children& out);
  bool deliver_precondition(Index i, Children& out);
  std::string_view called_name(const CallParts& parts) const;
  Index called_on(const CallParts& parts) const;
  bool is_type_path(Index i) const;  // A.B, java.security.X: what begins with a capital at its end
  bool is_path(Index i) const;
  std::string path(Index i) const;
  std::string_view root_name(Index i) const;
  bool is_samlike(std::string_view type) const;
  bool is_functional_interface(std::string_view type) const;

  // Types.
  NodeId type(Index i);  // kNone for kAbsent and what has no name
  NodeId type_named(Index where, std::string_view name, const Children& arguments = {});
  std::string dotted(Index i) const;
  bool is_type(Index i) const;

  // Definitions.
  bool lower_declaration(Index i, Children& out);  // false if the node is no definition
  void import(Index i, Children& out);
  void type_alias(Index i, Children& out);
  void type_definition(Index i, Children& out);
  Index body_behind_delegate(Index i) const;
  bool is_entry_of_map(Index i) const;
  NodeId class_like(Index i, std::string_view simple, uint16_t flags, bool is_object);
  void delegate(Index delegation, NodeId base, Children& out, Children& statements);
  void bases(Index i, Children& out, Children* super_arguments, Children* statements = nullptr);
  void member(Index i, Children& out, Children* constructor_body);
  void members(Index body, Children& out, Children* constructor_body);
  void enum_entry(Index i, Children& out);
  NodeId anonymous_type(Index i, Index body, Children* arguments, std::string_view extended = {});
  void property(Index i, Children& out, Children* constructor_body);
  Index plainly_given_back(Index getter) const;
  NodeId property_value(Index i, Index initial, Index delegate, Index getter);
  NodeId delegated(Index i, Index by, const CallParts& parts);
  NodeId function(Index i, uint16_t flags);
  NodeId secondary_constructor(Index i);
  void parameters(Index list, Children& out);
  NodeId parameter(Index i, Index modifiers, Index initial);
  void class_parameters(Index list, Children& fields, Children& parameters, Children& statements);
  NodeId function_block(Index body, Index where);
  Index extension_type(Index i) const;  // the type before the dot of `fun Type.name`
  uint16_t modifiers(Index i) const;
  bool is_private(Index i) const;
  void annotate_from(Index declaration, NodeId owner);
  std::string qualified(std::string_view simple) const;
  bool mentions(Index i, const std::unordered_set<std::string_view>& names) const;
  bool mentions_constructor_parameter(Index i) const;
  bool has_word(Index i, uint16_t word) const { return child(i, word) != kAbsent; }
  std::string_view identifier_text(Index i) const;

  struct Declared {
    Index at = Tree::kAbsent;
    bool only = true;
  };
  struct Outer;  // what a definition puts aside and restores

  std::string scope_;
  std::string type_name_;
  bool in_interface_ = false, in_static_ = false, in_class_ = false;
  // A property that this file's class of the innermost receiver has: it goes before one of the class around.
  bool is_of_receiver(std::string_view name, Index at) const {
    return receiver_has(properties_of_, name) && !is_local(name, at);
  }
  // Is a variable or parameter of that name declared in the function or class around?
  bool is_local(std::string_view name, Index at) const;
  std::unordered_map<std::string_view, std::vector<std::pair<Index, Index>>> local_in_;
  // … a function.
  bool is_method_of_receiver(std::string_view name) const { return receiver_has(methods_of_, name); }
  using MembersOf = std::unordered_map<std::string_view, std::unordered_set<std::string_view>>;
  bool receiver_has(const MembersOf& members, std::string_view name) const;
  std::string_view class_around(const std::vector<Index>& nodes) const;
  MembersOf properties_of_, methods_of_;                     // by class
  std::unordered_set<std::string_view> receiver_functions_;  // parameters that are such functions
  // `fun Type.name(…)` of this file, and what the function around is of these.
  struct Extension {
    std::string_view type;
    size_t least = 0, most = 0;           // arguments
    std::vector<std::string_view> takes;  // their types, as far as each is one argument
  };
  std::unordered_map<std::string_view, std::vector<Extension>> extending_;
  std::string_view extended_type_, extending_name_;
  Extension extension(Index function, Index type) const;
  bool is_extension(std::string_view called, const CallParts& parts, std::string_view of) const;
  std::string_view type_of_subject(Index on) const;
  // Of what type the variables, parameters and properties of a name are; "" where they are of several.
  std::unordered_map<std::string_view, std::string_view> types_of_;
  std::string_view type_said(Index variable, Index initial) const;
  void note_type(std::string_view name, std::string_view type);
  // Properties of this file's classes, of which each of that name has a setter with a body; and the one whose setter
  // is read.
  std::unordered_set<std::string_view> setters_;
  StringId set_property_ = 0;
  bool deliver_setter(Index i, Index left, Index right, Children& out);
  StringId receiver_type_ = 0;       // where the innermost receiver is made in place
  std::vector<StringId> receivers_;  // implicit ones, the innermost last; 0: `this` itself
  std::vector<Labelled> labels_;
  std::unordered_set<std::string_view> constructor_parameters_;
  std::unordered_map<std::string_view, Declared> functions_;
  std::unordered_set<std::string_view> extensions_, methods_, properties_, extension_properties_, locals_, types_,
      objects_, interfaces_;
  // Names that are only declared with `val`, and those that are declared with `var`.
  std::unordered_set<std::string_view> lists_, variables_;
  std::unordered_map<std::string, std::string> imports_;
  std::unordered_map<std::string, std::string> renamed_;  // those under another name, to their own one
  std::vector<std::string> wildcards_;
  uint32_t anonymous_count_ = 0, temporary_count_ = 0;
  Children before_;  // what the expressions of the current statement need to have before it
};

}  // namespace vitrine::source
