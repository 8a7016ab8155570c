// From the syntax tree of C or C++ to the IR. One object lowers one text: its tree, then each #define's body and each
// branch that the pretreatment kept aside, parsed on their own and lowered in place.
//
// Recursion follows the tree, which is no deeper than Budget::max_depth.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/source/front_end.h"
#include "read/source/ir_c.h"
#include "read/source/lang/c_pretreat.h"
#include "read/source/lang/c_syntax.h"
#include "read/source/lang/objc_read.h"

namespace vitrine::source::c {

class Lowering {
 public:
  struct Result {
    std::vector<ErrorRegion> errors;                      // of the bodies parsed on their own
    std::optional<std::vector<ErrorRegion>> main_errors;  // instead of the tree's, where it was parsed another way
    std::string truncated_why;                            // empty unless one of them ended at the budget
  };

  // Of Objective-C where the pretreatment read it as such.
  Lowering(bool cpp, std::string_view original, const Pretreated& pretreated, TreeParser& parser, const Budget& budget,
           Builder& builder);
  // The kModule.
  NodeId lower(const Tree& tree, Result& result);

 private:
  using Index = Tree::Index;
  static constexpr Index kAbsent = Tree::kAbsent;

  // A lowered statement or definition with its place, for sorting it into preprocessor branches.
  struct Item {
    NodeId id = kNone;
    uint32_t begin = 0, end = 0;
  };
  using Items = std::vector<Item>;
  using Nodes = std::vector<NodeId>;

  // The tree being lowered, and where its text stands in the original.
  struct View {
    const Tree* tree = nullptr;
    int64_t shift = 0;
    uint32_t least = 0, most = 0;  // positions are clamped to these
  };

  struct Declarator {
    Index name = kAbsent;
    bool pointer = false;
    bool array = false;
    bool reference = false;  // T&, T&&
    bool rvalue = false;     // T&&
    bool function = false;
    bool returns_pointer = false;
    bool const_pointer = false;
    Index array_size = kAbsent;
    bool rows = false;  // an array of arrays
    Index row_size = kAbsent;
    Index function_node = kAbsent;
  };

  struct Specifiers {
    Index type = kAbsent;
    bool is_static = false;
    bool is_const = false;
    bool is_typedef = false;
    bool is_extern = false;
  };
  // `T& x`, where x is no constant: who sets x sets what it names.
  static bool sets_another(const Specifiers& shared, const Declarator& shape) {
    return shape.reference && !shape.rvalue && !(shape.pointer ? shape.const_pointer : shared.is_const);
  }

  // A name as written between ::, with the type arguments of all its parts.
  struct QualifiedName {
    struct Part {
      std::string text;
      uint32_t begin = 0, end = 0;
    };
    std::vector<Part> parts;
    Nodes type_arguments;
    std::string joined() const;
  };

  // c_lower.cc: access to the tree, nodes
  Syntax symbol(Index i) const { return static_cast<Syntax>(view_.tree->symbol(i)); }
  bool is(Index i, Syntax wanted) const { return i != kAbsent && symbol(i) == wanted; }
  const TreeNode& node(Index i) const { return (*view_.tree)[i]; }
  bool is_error(Index i) const { return node(i).error; }
  Tree::Children children(Index i) const { return view_.tree->children(i); }
  Index child(Index i, Field field) const { return view_.tree->child(i, static_cast<uint16_t>(field)); }
  Index child_with(Index i, Syntax wanted) const {
    return view_.tree->child_with_symbol(i, static_cast<uint16_t>(wanted));
  }
  Index first_named(Index i) const;
  uint32_t place(uint32_t position) const;
  uint32_t begin(Index i) const { return place(node(i).begin); }
  uint32_t end(Index i) const { return place(node(i).end); }
  std::string_view written(Index i) const;  // of the original text
  NodeId add(NodeKind kind, Index at, const Nodes& below = {}, std::string_view text = {});
  NodeId add_at(NodeKind kind, uint32_t begin, uint32_t end, const Nodes& below = {}, std::string_view text = {});
  NodeId add_literal(Index at, LiteralKind kind, std::string_view text);
  std::string qualify(std::string_view name) const;

  // c_lower_sequence.cc: lists of statements and definitions, what errors leave of them, preprocessor branches
  NodeId module(Items items);
  void sequence(const std::vector<Index>& list, Items& out);
  void sequence_of(Index parent, Items& out);
  void splice(Index parent, std::vector<Index>& out);
  void visited(Index error);
  void salvage(Index i, Nodes& out);
  size_t broken_function(const std::vector<Index>& list, size_t at, Items& out);
  size_t broken_call(const std::vector<Index>& list, size_t at, Items& out);
  void push(Items& out, NodeId id) const;
  Nodes in_branches(const Items& items, size_t from, size_t to, uint32_t lo, uint32_t hi);
  bool one_variant(const Items& items, size_t from, size_t to, const Conditional& conditional, Nodes& out);
  NodeId block(Index i);
  NodeId block_of(Index at, const Items& items);
  NodeId fragments_within(uint32_t lo, uint32_t hi);
  NodeId fragment(const Branch& branch);

  // c_lower_statement.cc
  void statement(Index i, Items& out);
  NodeId one_statement(Index i);
  NodeId if_statement(Index i);
  NodeId condition(Index i, Nodes& before);
  NodeId switch_statement(Index i);
  void switch_cases(Index body, Nodes& out);
  bool runs_on(const Items& items) const;
  NodeId loop(Index i, std::string_view how);
  NodeId for_statement(Index i);
  NodeId range_for(Index i);
  NodeId try_statement(Index i);
  std::string_view word_at(uint32_t position) const;
  NodeId renamed_head(Index i);
  NodeId return_like(Index i, NodeKind kind);

  // c_lower_expression.cc
  NodeId expression(Index i);
  NodeId optional_expression(Index i) { return i == kAbsent ? kNone : expression(i); }
  NodeId name(Index i);
  NodeId call(Index i);
  NodeId callee(Index i, NodeId& type_arguments);
  Nodes arguments(Index list, bool of_macro = false);
  void comma_parts(Index i, Nodes& out);
  NodeId unary(Index i, std::string_view op, Index operand);
  NodeId binary(Index i);
  NodeId string(Index i);
  NodeId concatenated(Index i);
  NodeId number(Index i);
  NodeId initializer_list(Index i);
  NodeId designated(Index pair);
  NodeId new_expression(Index i);
  NodeId lambda(Index i);
  bool lists_elements(Index type, Index value) const;
  void name_types(Index list, NodeId function);
  Index named_template(Index scope) const;
  void name_template(std::string_view name, Index type);
  bool names_members(Index list) const;
  bool copies_bytes(Index type) const;
  NodeId compound_literal(Index i);
  NodeId sized(Index i);
  NodeId unknown(Index i);

  // c_lower_type.cc
  NodeId type_name(Index i);
  NodeId type_with(Index type, const Declarator& declarator);
  NodeId type_descriptor(Index i);
  void qualified(Index i, QualifiedName& out);
  void template_arguments(Index list, Nodes& out);
  NodeId type_argument_node(Index at, const Nodes& type_arguments);
  NodeId from_parts(const QualifiedName& parts);
  Declarator declarator(Index i) const;
  Specifiers specifiers(Index i) const;
  std::string anonymous_name(Index i) const;
  bool has_body(Index type) const;

  // c_lower_declaration.cc
  void declaration(Index i, Items& out);
  NodeId declared(Index i, const Specifiers& specifiers, NodeId& made);
  NodeId constructed(Index type, const Nodes& passed, Index at);
  const QualifiedName* defined_outside(const QualifiedName& name) const;
  NodeId prototype(Index i, const Specifiers& specifiers, const Declarator& declarator);
  void type_definition(Index i, Items& out);
  NodeId alias(Index at, std::string_view name, NodeId type);
  NodeId with_further(NodeId block_id, const Nodes& late);
  NodeId function_definition(Index i);
  NodeId function(Index at, const Declarator& declarator, NodeId type, NodeId body, uint16_t flags, Index parameters);
  void parameters(Index list, Nodes& out);
  Index named_by_macro(Index function_node) const;
  NodeId parameter(Index i);
  void old_style_types(Index definition, Nodes& parameters);
  NodeId type_body(Index i, std::string_view name);
  void members(Index list, Nodes& out);
  void field(Index i, Nodes& out);
  void enumerators(Index list, Nodes& out);
  void bases(Index clause, Nodes& out);
  void using_declaration(Index i, Items& out);
  NodeId opened_namespace(Index i);
  void namespace_definition(Index i, Items& out);

  // c_lower_object.cc: C++ objects that are made where they are declared
  bool is_construction(const Declarator& declarator) const;
  enum class Reading : uint8_t { kType, kEither, kValue };
  Reading reads_as(Index parameter) const;
  Nodes passed_to(Index list);
  bool lists_names(Index list) const;
  bool is_object(Index type, const Declarator& declarator) const;
  void survey();
  void survey_class(Index type);
  void survey_constructor(Index definition);
  void member_initializers(Index list, std::string_view class_name, Nodes& out);
  std::string class_of(const Declarator& declarator);

  // c_lower_define.cc
  void defines(Items& out);
  NodeId define(const Define& define);
  NodeId define(const Define& macro, std::string_view name, const Stretch& body);
  void note_assigned(const Nodes& parameters, NodeId body);
  // Macros that stand for several things with commas between them, where they stand in a list: f(KEY_AND_SIZE(x)).
  void listed_defines(Items& out);
  void survey_defines();
  struct Part {
    std::string_view member;  // `.member = …`
    Stretch body;
  };
  struct Several {
    size_t parts = 0;  // 0: not the same number in all of its definitions, or not known
    bool function_like = false;
    bool used = false, defined = false;
    std::vector<std::pair<const Define*, std::vector<Part>>> definitions;
  };
  std::map<std::string_view, Several>::iterator several_at(Index at);
  std::vector<Part> parts_of(const Define& macro) const;
  bool designates(Index at);
  bool listed(Index at, bool designated, Nodes& out);
  bool data_fragment(const Tree& tree, Items& out);
  NodeId simple_body(std::string_view body, uint32_t at);
  struct Body {
    std::string text;
    int64_t shift = 0;
    Tree tree;
    uint64_t error_bytes = 0;
  };
  Body parse_body(std::string_view before, uint32_t begin, uint32_t end, std::string_view after);
  Body parse_text(std::string_view before, std::string_view text, uint32_t begin, std::string_view after);
  void parse_treated(Body& body);
  NodeId lower_body(const Body& body, uint32_t begin, uint32_t end);
  NodeId body_block(uint32_t begin, uint32_t end, bool function_like, NodeId* value);
  void note_errors(const Body& body, uint32_t begin, uint32_t end);

  // c_lower_objc.cc
  struct OwnClass {
    bool own = false;  // false: only categories of it are here
    bool lowered = false;
    std::string base;
    std::vector<const ObjcClass*> parts;
    std::unordered_map<std::string, std::string> variables;  // as ObjcClass has them
    std::map<std::string, const ObjcMethod*> accessors;      // properties with a method that is written out
  };
  const Construct* construct_at(Index i) const;
  NodeId construct(Index i);
  NodeId construct_of(Index i, const Construct& what, const std::vector<Index>& parts);
  void comma_operands(Index i, std::vector<Index>& out) const;
  NodeId class_named(NodeId receiver);
  NodeId made(Index i, NodeId named);
  NodeId message(Index i, const Construct& what, const std::vector<Index>& parts);
  NodeId block_literal(Index i, size_t body_index);
  NodeId objc_name(Index i, std::string_view text);
  std::string field_name(std::string_view variable) const;
  bool is_object_expression(Index base) const;
  bool is_dot(Index field_expression) const;
  NodeId objc_member(Index i, bool set);
  NodeId objc_assignment(Index i, Index left, Index right);
  NodeId without_null_self(NodeId tested);
  NodeId for_each(Index i);
  void join_tries(Items& items, size_t from) const;
  NodeId objc_type(const ObjcParameter& said);
  void objc_parameters(const std::vector<ObjcParameter>& said, Nodes& out);
  NodeId objc_body(const ObjcBody& body);
  void objc_members(const ObjcMembers& said, Nodes& out);
  NodeId objc_method(const ObjcMethod& method);
  NodeId objc_accessor(const ObjcMethod& other, const std::string& property, bool setter);
  void survey_objc();
  void objc_classes(Items& out);
  void objc_category(const ObjcClass& part, Items& out);
  NodeId objc_class(const OwnClass& own);

  bool cpp_;
  std::optional<Objc> objc_;
  std::map<std::string, OwnClass> own_classes_;
  std::unordered_set<std::string> added_;                // selectors of categories of classes that are not here
  std::map<std::string, std::string> added_to_classes_;  // of such class methods, and the type that has them
  std::string class_;                                    // around, of Objective-C
  const OwnClass* own_ = nullptr;                        // the same
  bool category_ = false;                                // it is one that is not here
  bool class_method_ = false;
  std::string_view original_;
  const Pretreated& pretreated_;
  TreeParser& parser_;
  const Budget& budget_;
  Builder& builder_;
  View view_;
  Result* result_ = nullptr;
  std::map<std::string_view, Several> several_;         // by the macro's name
  std::unordered_set<std::string_view> function_like_;  // macros, where there is one of those
  std::vector<std::string> scope_;                      // namespaces and classes around
  uint32_t function_depth_ = 0;
  const Tree* main_tree_ = nullptr;
  std::vector<Index> error_nodes_;            // of the main tree
  std::unordered_set<Index> errors_visited_;  // of those, the ones that were lowered
  bool in_fragment_ = false;
  std::unordered_set<uint32_t> fragments_done_;  // by where the branch begins
  // C++, of the main tree, by "class" or "class.field".
  struct Member {
    Index field = kAbsent;
    Index declarator = kAbsent;
    bool initialized = false;  // by a constructor's list
  };
  std::unordered_map<std::string, Member> members_;
  std::unordered_map<std::string, Index> templates_named_;  // second names of a template with its arguments
  uint32_t alias_depth_ = 0;
  std::unordered_set<std::string> plain_types_;  // second names of what is no class, and enumerations
  // Of classes that are defined outside of theirs, `struct Box::Impl {`, by their own name: what each belongs to.
  std::unordered_map<std::string, std::vector<QualifiedName>> defined_outside_;
  std::string around_;                           // the class of the function that is lowered
  Index returned_ = kAbsent;                     // what that gives, where it is an object and stands in the main text
  std::unordered_set<std::string> other_names_;  // of classes of other texts, and of templates with arguments
  std::unordered_set<std::string> type_parameters_;  // of templates; among the plain types, too: T x{1} is 1
  std::unordered_set<std::string> constructed_;      // classes and structs of the text, by their names
  std::unordered_set<std::string> specialised_;      // classes that a template is for some arguments, as written
  uint64_t reread_bytes_ = 0;
};

// Gives variables of one name in one function names of their own, where something points at one of them
// (c_scopes.cc).
void tell_apart(Builder& builder);

}  // namespace vitrine::source::c
