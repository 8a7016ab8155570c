// Lowers one Go text. Its parts: go.cc (the front end, the module, definitions), go_types.cc, go_statements.cc,
// go_expressions.cc.
//
// Choices where Go has more than the IR:
// - `a, err := f()` declares a as the call and err without a value; `a, err = f()` assigns the call to a and a kUnknown
//   to err; `return a, err` returns a. So of several results only the first is followed. `v, ok := m[k]` likewise.
//   Where the last of several results says that there is no first one (`return nil, err`, `return "", false`) the
//   kReturn has no value; where the last is an error and the first is something, the kReturn has both.
// - `var x T` without a value is a kNew of T where T may be a struct, and of an array with its length as argument.
//   `a, b := x, y` are separate declarations, `a, b = x, y` assigns a kArray to a kArray; where := names a variable
//   that is already there it declares it again.
// - A variable that `//go:embed NAME` stands before is given a kCall of the kName "go:embed" with the file's name.
// - What a field's tag says is an annotation of it: "name in files" with the names that files and the environment give
// it
//   where they are others than its own (of a field of a struct without a name as a kKeyword), and "default in files".
// - `flag.IntVar(&n, "n", 4, "")` is `n = *flag.Int("n", 4, "")`.
// - A method's receiver is its first parameter, and its qualified name is package.Type.method.
// - A type that is not a struct or an interface (`type Key []byte`) is a kType with that type as its kBase.
//   An embedded field is a kBase, and a kField under the type's name.
// - `x.(T)` is a kCast. make(T, n) is a kCall with a type as first argument, new(T) is &T{} where T is a
//   struct or an array, else a kCall.
// - The constants of a group repeat the expression above them; iota is an integer literal in each.
// - if, switch and for with an initial statement stand in a kBlock with it where the IR has no place for it.
// - A type switch is a kSwitch over the value whose labels are types, each case declaring its variable as a cast.
// - A select is a kSwitch without cases' labels: each case begins with its communication.
// - go is the call, defer a kTry around the rest of its block with the call as kFinally. `goto` is kUnknown.
// - make(map[K]V) is an empty kMap, make(chan T) an empty kArray of type "chan"; sending to it is the kBinary "<-".
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/source/lang/go_symbols.h"
#include "read/source/lang/lowering.h"

namespace vitrine::source {

class GoLowering : Lowering {
 public:
  explicit GoLowering(Tree& tree) : Lowering(Language::kGo, tree) {}
  Parsed lower();

 private:
  void anything(Index i, Children& out);
  NodeId unknown(Index i);

  // Definitions.
  bool lower_declaration(Index i, Children& out);  // false if the node is no definition
  NodeId import(Index i);
  void constants(Index i, Children& out);
  void variables(Index i, Index from, uint16_t flags, Children& out);
  std::string_view embedded_file(Index spec) const;
  NodeId type_definition(Index i);
  void struct_fields(Index i, Children& out);
  bool flag_by_address(Index i, Children& out);
  void annotate_tag(Index declared, NodeId field_node);
  void names_within(Index structure, int depth, Children& names);
  void names_in_tag(Index declared, const std::string& own, Children& names, NodeId* otherwise);
  NodeId default_of(Index at, std::string_view written, NodeId type);
  void interface_elements(Index i, const std::string& whole, Children& out);
  NodeId function(Index i);
  NodeId function_with(Index i, Index receiver, std::string_view simple, const std::string& whole);
  void parameters(Index i, uint16_t flags, Children& out);
  std::string qualified(std::string_view simple) const;

  // Types: kNone for kAbsent.
  NodeId type(Index i);
  NodeId result_type(Index i);  // the first of several
  bool is_made(Index of, Children& arguments);
  std::string type_text(Index i) const;
  bool is_type(Index i) const;

  // Statements. `out` may get several nodes.
  void statement(Index i, Children& out);
  bool lower_statement(Index i, Children& out);  // false if the node is no statement
  NodeId block(Index i);
  void statements_of(Index i, Children& out);
  void statements_from(const std::vector<Index>& all, size_t from, Children& out);
  void simple_assignment(Index i, bool declares, Children& out);
  void return_statement(Index i, Children& out);
  void return_values(Index i, const Children& values, Children& out);
  Children names_of_results(Index i);
  bool sets_a_result(const std::vector<std::pair<Index, Children>>& deferred) const;
  bool gives_results(Index i, Children& out);
  NodeId declare(Index name_at, NodeId initial);
  void if_statement(Index i, Children& out);
  void for_statement(Index i, Children& out);
  void range_statement(Index i, Index clause, Index body, Children& out);
  void switch_statement(Index i, Children& out);
  void type_switch(Index i, Children& out);
  void select_statement(Index i, Children& out);
  NodeId switch_case(Index i, const Children& labels, const Children& first);
  void after_initializer(Index i, NodeId node, Children& initial, Children& out);

  // Expressions: never kNone.
  NodeId expression(Index i);
  NodeId call(Index i);
  NodeId generic_call(Index i, Index of);
  NodeId element_by_type(Index callee, Index types);
  void arguments(Index i, Children& out);
  NodeId composite(Index i);
  NodeId literal_element(Index i, Index of);
  NodeId composite_of(Index body, Index of, NodeId of_node);
  std::vector<std::string> members_of(Index of) const;
  NodeId slice(Index i);

  static constexpr size_t kMostDeferred = 16;  // in one block

  std::string package_;
  int64_t iota_ = -1;  // negative outside of constants
  enum class Failing : uint8_t { kNever, kByError, kByFalse };
  Failing how_it_fails(Index result) const;
  bool fails_with(NodeId last) const;
  bool is_zero(NodeId value) const;
  static uint8_t further_result(size_t target, size_t values);
  Failing failing_ = Failing::kNever;                    // of the function around
  std::unordered_set<std::string_view> no_structs_;      // types of this text
  std::unordered_map<std::string_view, Index> structs_;  // … and the ones that are structs, by name
  std::unordered_set<std::string_view> variables_;       // … and its variables and parameters, as far as it was read
  std::vector<Index> results_;                           // the names of the function's results, if these have any
};

}  // namespace vitrine::source
