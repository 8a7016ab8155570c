// Lowers one Java text. Its parts: java.cc (the front end, the module, declarations), java_types.cc (type bodies and
// type names), java_statements.cc, java_expressions.cc.
//
// Choices where Java has more than the IR:
// - `Outer.this` is a cast of kThis to Outer; `outer.new Inner()` evaluates outer before the statement.
// - A switch expression is a chain of kConditional over `subject == label`. An arm that is a block, a throw, or a group
//   of the older form is a call without arguments of a kLambda, whose kReturn are the arm's yields.
// - `x instanceof T t` and type patterns declare t before the statement, as a cast of x.
// - A record gets the constructor and the accessors it does not write itself.
// - A union of caught types has no type. A class literal is kMember "class", a method reference kMember, `::new` "new".
#pragma once

#include "read/source/lang/java_symbols.h"
#include "read/source/lang/lowering.h"

namespace vitrine::source {

class JavaLowering : Lowering {
 public:
  explicit JavaLowering(Tree& tree) : Lowering(Language::kJava, tree) {}
  Parsed lower();

 private:
  // Whatever the node is, lowered in its own right: statements, definitions, expressions. For broken code.
  void anything(Index i, Children& out);
  NodeId unknown(Index i);

  // Statements. `out` may get several nodes: `int a, b;`.
  void statement(Index i, Children& out);
  bool lower_statement(Index i, Children& out);  // false if the node is no statement
  NodeId block(Index i);                         // the kBlock of a block, or of a single statement
  void statements_of(Index i, Children& out);    // the statements within a block
  void local_variables(Index i, Children& out);
  void if_statement(Index i, Children& out);
  void for_statement(Index i, Children& out);
  void for_each(Index i, Children& out);
  void try_statement(Index i, Children& out);
  NodeId handler(Index i);
  NodeId condition(Index i);  // of the statement's condition field
  NodeId switch_statement(Index i, bool gives = false);
  NodeId switch_case(Index i, NodeId subject, bool gives);
  void label(Index i, NodeId subject, Children& labels, Children& bindings);

  // Expressions: never kNone.
  NodeId expression(Index i);
  NodeId operator_text(Index i, NodeKind kind, const Children& children);
  NodeId string(Index i);
  NodeId number(Index i);
  NodeId call(Index i);
  NodeId object_creation(Index i);
  NodeId array_creation(Index i);
  NodeId array_initializer(Index i, NodeId type);
  NodeId field_access(Index i);
  NodeId method_reference(Index i);
  NodeId lambda(Index i);
  bool names_constants(Index body) const;
  NodeId switch_expression(Index i);
  NodeId invoked_block(Index i, const Children& statements);
  NodeId instance_of(Index i);
  NodeId template_string(Index i);
  NodeId type_as_expression(Index i);
  void arguments(Index i, Children& out);
  void bind_pattern(Index i, NodeId subject, Children& out);

  // Types.
  NodeId type(Index i);  // kNone for `var` and kAbsent
  NodeId type_with_dimensions(Index i, Index dimensions);
  NodeId array_of(NodeId element, Index dimensions);
  NodeId array_of_count(NodeId element, size_t count);
  Children type_arguments_of(const Node& node);
  NodeId element_type(NodeId array, Index where);  // kNone unless `array` is an array type
  std::string dotted(Index i) const;
  void type_arguments(Index i, Children& out);

  // Definitions.
  bool lower_declaration(Index i, Children& out);  // false if the node is no definition
  NodeId import(Index i);
  NodeId type_definition(Index i, uint16_t flags);
  NodeId anonymous_type(Index body, NodeId base);
  NodeId begun_collection(Index i, Index made, Index body);
  void bases(Index i, Children& out);
  void members(Index body, Children& out);
  void member(Index i, Children& out);
  void enum_members(Index body, NodeId enum_type, Children& out);
  void record_components(Index parameters, Children& out);
  void complete_record(Index parameters, Index body, Children& out);
  void fields(Index i, Children& out);
  NodeId function(Index i, uint16_t flags);
  NodeId annotation_element(Index i);
  NodeId compact_constructor(Index i);
  void parameters(Index i, Children& out);
  NodeId parameter(Index i);
  uint16_t modifiers(Index i) const;  // the flags of a declaration's modifiers
  bool is_private(Index i) const;
  bool is_annotated(Index i) const;
  void annotate_from(Index declaration, NodeId owner);
  void annotate_from(Index declaration, const Children& owners);
  NodeId annotation(Index i, NodeKind kind);
  NodeId element_value(Index i);
  std::string qualified(std::string_view simple) const;

  std::string scope_;      // qualified name of where we are: the package, then the type
  std::string type_name_;  // simple name of the type we are in
  bool in_interface_ = false;
  bool in_annotated_ = false;          // the class around has an annotation
  Index record_parameters_ = kAbsent;  // of the record we are in
  uint32_t anonymous_count_ = 0;
  Children before_;  // what the expressions of the current statement need to have before it
};

}  // namespace vitrine::source
