// Lowers one Rust text. Its parts: rust.cc (the front end, the module, what is looked for beforehand), rust_items.cc,
// rust_types.cc, rust_statements.cc, rust_match.cc, rust_expressions.cc, rust_cells.cc, rust_macros.cc.
//
// Choices where Rust has more than the IR:
// - Own names are qualified from `crate` on (`crate.keys.Vault.new`), so that no module of the text is taken for a
//   package. `crate::`, `self::` and `super::` go where what follows is of this text. A `mod` is no node: what is in it
//   stands in the module.
// - `Ok(x)` and `Some(x)` are x, `None` and `()` are null; `x?`, `&x` and `x.await` are x. An `Err(e)` that is returned
//   is thrown, elsewhere it is not known. `&mut x` of a variable is its address.
// - Box, Rc, Arc, Option, Result and the like are the type that they hold.
// - if, match, loop and blocks that give a value are statements before it that assign it to a variable; where they end
//   a function they return. A match is a switch where its patterns are constants, else a chain of ifs; `if let` too.
// - `Type::<A>::function(x)` and `function::<A>(x)` are calls with type arguments; an alias of this text
//   (`type HmacSha256 = Hmac<Sha256>`) is what it stands for.
// - Methods stand beside their type, as Go's do, with `self` as receiver. Constants of an impl are the type's fields, a
//   trait that is implemented is its kBase. A variant without fields is a number, one with fields a struct within the
//   enum.
// - What a macro is given is parsed again as expressions or statements, whatever it is in truth; its name ends in `!`.
//   `format!` is a kConcat, `vec!` an array, what `[0; n]` makes a kNew.
// - `a..b` is a call of `range!`; `m.entry(k).or_insert(v)` is one of `entry_or_insert`, `pairs.collect()` where a map
// is
//   asked for `HashMap::from(pairs)`.
// - #[serde(rename = "…")] is an annotation of the field, "name in files". A module's own `static mut` has kOwn.
#pragma once

#include <chrono>
#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/source/lang/lowering.h"
#include "read/source/lang/rust_symbols.h"

namespace vitrine::source {

class RustLowering : Lowering {
 public:
  RustLowering(Tree& tree, TreeParser& parser, const Budget& budget)
      : Lowering(Language::kRust, tree), parser_(parser), budget_(budget) {}
  Parsed lower();

 private:
  // What becomes of the value at the end of a block.
  enum class Use : uint8_t { kDropped, kReturned, kAssigned };
  struct Sink {
    Use use = Use::kDropped;
    StringId name = 0;  // of the variable that it is assigned to
  };
  // A value that is taken apart: made anew each time it is asked for.
  using Subject = std::function<NodeId(Index)>;

  void anything(Index i, Children& out);
  NodeId unknown(Index i);

  // Beforehand: what the text defines.
  void look_ahead();
  void look_ahead_in(Index i, const std::string& path);
  void note_name(std::string_view name, const std::string& path);
  std::string qualified(std::string_view simple) const;
  bool is_own(std::string_view name) const { return defined_.contains(std::string(name)); }
  // The module of this text that a name is of, where several have one of that name; "" elsewhere.
  std::string own_module(std::string_view name) const;
  std::string foreign_function(std::string_view dotted, Index given) const;
  bool is_constant_of_file(std::string_view dotted) const;
  static bool is_constant_name(std::string_view name);

  // Items.
  bool lower_item(Index i, Children& out);  // false if the node is no item
  void items_of(Index i, Children& out);
  void module_item(Index i, Children& out);
  void use(Index i, const std::string& prefix, Children& out);
  void import(Index i, std::string_view local, const std::string& path, Children& out);
  NodeId structure(Index i);
  bool derives(Index attribute, std::string_view trait) const;
  void derived(Index i, Children& out);
  NodeId default_of(Index type);
  NodeId enumeration(Index i);
  NodeId trait(Index i);
  void implementation(Index i, Children& out);
  void of_implementations(std::string_view type_name, Children& bases, Children& fields);
  void fields_of(Index list, Children& out);
  NodeId put_where_nothing_is(Index i, Index callee);
  bool is_collected(Index value, Index declared) const;
  NodeId collected(Index value, Index declared, NodeId pairs);
  NodeId renamed(Index attribute);
  NodeId given_otherwise(Index attribute, NodeId type);
  bool only_tested(Index i, Index attribute, Index list) const;

  // Builds (#[cfg(…)]).
  void note_builds();
  std::string build_of(Index attribute) const;  // "" where it says nothing of builds
  bool is_of_tests(Index attribute) const;
  bool is_comment(Index i) const;
  void in_builds(Index i, const std::string& condition, const Children& parts, Children& out);
  void annotate_types(Index parameters, NodeId function);
  NodeId constant(Index i, NodeKind kind);
  NodeId function(Index i, const std::string& owner);
  void parameters(Index i, Children& out, Children& first_statements);
  void note_bounds(Index list);
  NodeId parameter_type(Index of);
  void note_parameter(std::string_view name, Index of);
  NodeId finish_function(Index i, std::string_view simple, const std::string& whole, Children& parts, NodeId returns,
                         Index body, const Children& first_statements);

  // Types: kNone for kAbsent and for types that are none.
  NodeId type(Index i);
  NodeId type_inner(Index i);
  NodeId named_type(Index whole, std::string path, const Children& arguments);
  std::string path_text(Index i) const;
  std::string resolve_path(const std::string& path) const;
  void type_arguments(Index i, Children& out);
  bool is_type(Index i) const;

  // Statements. `out` may get several nodes.
  void statement(Index i, Children& out);
  void into(Index i, Sink sink, Children& out);  // an expression whose value goes where the sink says
  void value_into(Index i, Sink sink, Children& out);
  void give(NodeId value, Index where, Sink sink, Children& out);
  NodeId block(Index i, Sink sink, const Children& first = {});
  void statements_of(Index i, Sink sink, Children& out);
  void one_statement(Index c, bool is_last, Sink sink, Children& out);
  NodeId type_of_parsed(Index value);
  bool both_ends(Index i, Index pattern, Index value, Children& out);
  void let(Index i, Children& out);
  Index conversion_in(Index value) const;
  void if_expression(Index i, Sink sink, Children& out);
  NodeId else_block(Index i, Sink sink);
  void condition(Index i, Children& before, Children& parts, Children& bindings);
  NodeId all_of(Index where, const Children& conditions);
  void loop(Index i, Sink sink, Children& out);
  void labelled(Index i, Sink sink, Children& out);
  void break_out(Index i, Children& out);
  void for_loop(Index i, Children& out);
  Index paired_by(Index over, Index pattern, std::string_view method) const;
  Index zipped_by(Index over, Index pattern) const;
  NodeId as_value(Index i);  // of a statement that gives one
  bool is_statement_like(Index i) const;
  bool is_plain(Index block) const;
  NodeId plain_tail(Index block);
  void flush(Children& prelude, Children& out);

  // Patterns.
  Subject subject_of(Index value, Children& before);
  NodeId test(Index pattern, const Subject& subject);  // kNone where it always fits
  NodeId test_inner(Index pattern, const Subject& subject);
  void bind(Index pattern, const Subject& subject, Children& out);
  void bind_inner(Index pattern, const Subject& subject, Children& out);
  Subject part(const Subject& subject, NodeKind kind, const std::string& member);
  bool is_constant_pattern(Index pattern) const;
  bool is_binding_name(std::string_view name) const;
  Index inner_pattern(Index pattern) const;
  std::vector<Index> elements_of(Index pattern) const;
  void match(Index i, Sink sink, Children& out);
  NodeId arm_block(Index arm, Index value, Sink sink, const Children& first);

  // Expressions: never kNone.
  NodeId expression(Index i);
  NodeId call(Index i);
  Index call_of(Index value, Index declared) const;
  NodeId path(Index i, Children* type_arguments);
  NodeId path_of(Index where, const std::string& dotted);
  NodeId array(Index i);
  Children names_in(Index pattern);
  static constexpr std::string_view kMadeByDefault = "Default::default()";
  NodeId made_by_default(Index declared, Index value);
  void note_default(const std::string& holder, std::string_view field_name, Index value);
  NodeId index_expression(Index i);
  NodeId range(Index i);
  bool range_ends(Index i, Index* from, Index* to, bool* inclusive) const;
  NodeId structure_value(Index i);
  void same_place(Index list, Index set, Index value, Children& out);
  NodeId closure(Index i);
  NodeId reference(Index i);
  void note_cells();
  Index before_method(Index call, std::string_view* method) const;
  NodeId cell_call(Index i);
  NodeId with_local(Index local, Index closure);
  std::string same_cell(Index i) const;
  NodeId behind(Index where, NodeId cell);
  NodeId assigned(Index target);
  NodeId converted(Index call);
  Index held_by(Index target) const;
  Index cell_behind(Index i) const;
  std::string_view operator_of(Index i) const;
  std::string wrapped_by(Index call) const;  // "Ok", "Some", "Err" or ""

  // Macros.
  NodeId macro(Index i);
  NodeId matches(Index i, const Children& arguments);
  NodeId own_macro(Index definition);  // kNone where it is more than one rule
  void macro_statement(Index i, Sink sink, Children& out);
  bool parsed_again(Index tokens, const std::function<void(Index)>& lower_root);
  void macro_arguments(Index root, Children& out);
  NodeId formatted(Index i, const Children& arguments);
  NodeId format_part(Index i, std::string_view field, const Children& arguments, size_t* next, size_t first);

  TreeParser& parser_;
  const Budget& budget_;
  std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  int macro_depth_ = 0;
  int pattern_depth_ = 0;
  uint32_t temporaries_ = 0;
  Children* prelude_ = nullptr;   // statements that come before the one at hand
  std::vector<Sink> loop_sinks_;  // of the loops around: where `break value` goes
  std::string module_;            // path of the inline modules around, "a.b"
  std::string self_type_;         // what Self is
  int alias_depth_ = 0;
  Index typed_call_ = kAbsent;  // a call T::f() whose result is declared as the T<A> that is declared_
  Index declared_ = kAbsent;
  Index converted_ = kAbsent;                      // a call x.into() whose result is declared as declared_
  std::unordered_map<std::string, Index> guards_;  // of the function at hand: variables through which a cell is written

  std::unordered_map<std::string, std::string>
      stands_for_;                                 // names that are another one: of what LOCAL.with(|cell| …) gives
  std::unordered_set<std::string> cells_;          // variables and fields that are Cells or atomic
  std::unordered_set<std::string> shared_cells_;   // … and those that are opened, RefCell and Mutex
  std::unordered_set<std::string> lent_cells_;     // parameters of the function at hand that are such
  Index generic_self_ = kAbsent;                   // Kdf<N>, as the implementation at hand names its type
  std::unordered_map<std::string, Index> bounds_;  // types that the function at hand names: their trait
  std::unordered_map<std::string, std::string> becomes_;  // parameters that are impl Into<T>: T
  // Blocks and loops that have a label, innermost last.
  struct Labelled {
    std::string label;
    Sink sink;
    bool left = false;  // by a `break` that names it
  };
  std::vector<Labelled> labelled_;

  struct Implementation {
    std::vector<Index> constants;
    std::vector<Index> traits;
  };
  std::unordered_map<std::string, std::vector<std::string>> defined_;  // name → the modules that define it
  std::unordered_map<std::string, NodeId> aliases_;                    // type aliases: kTypeName
  std::unordered_map<std::string, Implementation> implementations_;    // by the type's simple name
  std::unordered_set<std::string> tuples_;                             // "Key", "Kind.Wrapped": called to be made
  std::unordered_set<std::string> variants_;                           // "Kind.Wrapped": those that have fields
  std::unordered_map<std::string, Index> unions_;                      // the fields of each
  std::unordered_map<std::string, Index> structs_;                     // the fields of each that has names for them
  std::unordered_map<Index, std::string> defaults_;                    // of `Default::default()`: the type it makes
  std::unordered_set<std::string> modules_;                            // of this text
  std::unordered_set<std::string> files_;                              // modules that are files of their own
  std::unordered_set<std::string> own_traits_;                         // that no other file can name
  bool in_trait_ = false, for_trait_ = false, has_self_ = false;
  std::unordered_map<std::string, std::string> imports_;  // local name → qualified
};

}  // namespace vitrine::source
