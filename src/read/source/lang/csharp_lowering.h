// Lowers one C# text. Its parts: csharp.cc (the front end, the module, imports), csharp_types.cc (type names and
// bodies), csharp_members.cc (fields, properties, methods), csharp_statements.cc, csharp_expressions.cc,
// csharp_creation.cc (what makes objects), csharp_patterns.cc, csharp_literals.cc.
//
// Choices where C# has more than the IR:
// - A namespace is no node: what stands in it is the module's, with qualified names; it imports itself as a wildcard.
// - A property without bodies is a kField. One with bodies is a getter (kGetter) and a function "set_Name"; within its
//   type its bare name is written as a member of kThis, or of the type where it is static.
// - `new T(a) {P = b, …}` is a call of a kLambda that makes the object, sets it and returns it. The same for what is
//   added to a collection, and for arms that throw.
// - A function within a function is a variable that holds it, declared where the block begins.
// - `x.Item2` is an element: tuples are arrays.
// - `a[^1]` is the element at -1.
// - A call of an extension method of the same text is one of its type's function.
// - A switch expression is a chain of kConditional; a pattern is the condition that it stands for.
// - `ref` and `out` arguments are "&"; within the function such a parameter is "*" of its name.
// - The constants of an enumeration are numbers where it gives numbers, else their names.
// - `await` and `?.` leave nothing behind; a format in an interpolation is a call of ToString.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include "read/source/lang/csharp_symbols.h"
#include "read/source/lang/lowering.h"

namespace vitrine::source {

class CSharpLowering : Lowering {
 public:
  explicit CSharpLowering(Tree& tree) : Lowering(Language::kCSharp, tree) {}
  Parsed lower(std::string_view text);  // all of it, every branch of `#if` included

 private:
  void anything(Index i, Children& out);
  NodeId unknown(Index i);

  // Statements.
  void statement(Index i, Children& out);
  bool lower_statement(Index i, Children& out);  // false if the node is no statement
  NodeId block(Index i);                         // the kBlock of a block, a single statement or `=> expression`
  void statements_of(Index i, Children& out);
  NodeId local_function(Index i);
  void variables(Index declaration, uint16_t flags, NodeKind kind, Index annotated, Children& out);
  void expression_statement(Index i, Children& out);
  void for_statement(Index i, Children& out);
  void for_each(Index i, Children& out);
  void try_statement(Index i, Children& out);
  NodeId handler(Index i);
  void switch_statement(Index i, Children& out);
  NodeId switch_section(Index i, NodeId subject);
  NodeId variant(Index i);
  std::string variant_blocks(Index i, Children& out);

  // Expressions: never kNone.
  NodeId expression(Index i, NodeId expected = kNone);
  NodeId operation(Index i, NodeKind kind);
  NodeId identifier(Index i);
  NodeId member_access(Index i, Index base, Index name_at);
  NodeId call(Index i);
  NodeId extension_call(Index i, Index called, Index list);  // kNone if it is none
  NodeId has_flag(Index called, Index list);                 // kNone if it is none
  NodeId argument(Index i);
  void arguments(Index i, Children& out);
  NodeId subscript(Index i, NodeId base, Index list);
  NodeId declared_inline(Index i);
  NodeId lambda(Index i);
  NodeId tuple(Index i, NodeId expected);
  NodeId invoked_block(Index i, const Children& statements);
  NodeId thrown(Index i);
  NodeId default_value(Index i, NodeId expected);
  NodeId type_as_expression(Index i);

  // What makes objects and arrays.
  NodeId object_creation(Index i, NodeId expected);
  NodeId initialised(Index i, NodeId made, NodeId of, Index initializer);
  void initialise(NodeId target, Index initializer, Children& out);
  NodeId anonymous_object(Index i);
  NodeId array_creation(Index i, NodeId expected);
  NodeId array_initializer(Index i, NodeId array_type);

  // Patterns.
  NodeId pattern(Index i, NodeId subject);  // the condition that it stands for; what it declares goes to before_
  NodeId recursive_pattern(Index i, NodeId subject);
  NodeId switch_expression(Index i);
  NodeId binary(Index where, NodeId left, std::string_view sign, NodeId right);

  // Literals.
  NodeId literal_expression(Index i);
  NodeId interpolated(Index i);
  NodeId interpolation(Index i);

  // Types.
  NodeId type(Index i);  // kNone for `var` and kAbsent
  std::string dotted(Index i) const;
  void type_arguments(Index i, Children& out);
  NodeId array_of(NodeId element, Index where, std::string_view length);
  NodeId element_type(NodeId array, Index where);
  NodeId named_type(Index where, std::string_view name);

  // Definitions.
  bool lower_declaration(Index i, Children& out);  // false if the node is no definition
  void note_extensions();
  void import(Index i, Children& out);
  void name_space(Index i, Children& out);
  void import_own(Index where, std::string_view name, Children& out);
  NodeId type_definition(Index i, uint16_t flags);
  NodeId delegate(Index i);
  void bases(Index i, Children& out);
  void members(Index body, Children& out);
  void enum_members(Index body, NodeId enum_type, Children& out);
  void primary_constructor(Index list, Index base_arguments, Children& out);
  void property(Index i, Children& out);
  NodeId accessor(Index i, Index property, Index body, bool sets);
  NodeId function(Index i, std::string_view simple, uint16_t flags);
  void note_properties(Index body);
  std::string wrapped_field(Index property) const;
  std::string_view field_name(std::string_view written) const;
  void parameters(Index i, Children& out);
  NodeId parameter(Index i);
  uint16_t modifiers(Index i) const;
  bool is_own(Index declaration) const;
  void annotate_from(Index declaration, NodeId owner);
  std::string qualified(std::string_view simple) const;

  // What is known of the type and the function that we are in.
  struct Around {
    std::string type_name;
    bool in_interface = false;
    bool in_parts = false;                                 // other files may hold more of it
    std::set<std::string, std::less<>> properties;         // those with bodies
    std::set<std::string, std::less<>> static_properties;  // of these
    // Fields that a property without more of its own wraps: they go by its name.
    std::map<std::string, std::string, std::less<>> wrapped;
  };
  std::string scope_;  // qualified name of where we are
  Around around_;
  std::set<std::string, std::less<>> parameters_;               // of the function we are in
  std::set<std::string, std::less<>> references_;               // `ref` and `out` parameters of the function we are in
  NodeId returns_ = kNone;                                      // what it returns
  std::map<std::string, std::string, std::less<>> extensions_;  // methods of this text, and the types that hold them
  uint32_t made_count_ = 0;
  std::unordered_map<NodeId, std::vector<std::string>> tuple_names_;  // of tuple types
  Children before_;  // what the expressions of the current statement need to have before it
};

}  // namespace vitrine::source
