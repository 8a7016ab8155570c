// What a unit defines and where its crypto calls may be: made once per unit, read by the evaluator.
//
// "Interesting" is a node whose last name part the catalogue knows. The index closes over that: which functions hold or
// reach an interesting node, and which statements of a function can have a say in one (a backward slice by name, coarse
// but cheap), so that the evaluator walks past everything else.
// Thread rule: one thread per object. Ownership: borrows the unit and the catalogue.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "knowledge/catalogue.h"
#include "read/source/ir.h"
#include "reason/trace/coarse_type.h"

namespace vitrine::trace {

// What texts and bytes are in the languages whose methods say so.
inline constexpr std::string_view kTextTypes[] = {"java.lang.String", "str", "bytes", "String", "System.String"};

// … and maps.
inline constexpr std::string_view kMapTypes[] = {
    "java.util.Map", "dict", "Map", "Hash", "QMap", "std.map", "System.Collections.Generic.Dictionary"};

// What stands inside of it runs when it is called, not where it stands.
inline bool is_definition(source::NodeKind kind) {
  return kind == source::NodeKind::kFunction || kind == source::NodeKind::kType;
}

// Does a name stand in an expression, or within it?
bool names_variable(const source::Unit& unit, source::NodeId expression, std::string_view variable);

class UnitIndex {
 public:
  // What begins at or behind `sought_end` is looked at, but leads nowhere: it is none of interesting_nodes().
  UnitIndex(const source::Unit& unit, const knowledge::Catalogue& catalogue, std::string_view language,
            uint32_t sought_end = UINT32_MAX);

  const source::Unit& unit() const { return unit_; }
  std::string_view language() const { return language_; }
  bool is_c() const { return source::extends_c(unit_.language); }
  // Do `&x` and `*p` name the place of a variable?
  bool has_addresses() const {
    return is_c() || unit_.language == source::Language::kGo || unit_.language == source::Language::kRust;
  }

  source::NodeId parent(source::NodeId id) const { return parents_[id]; }
  // The kFunction that holds the node, not itself; or kNone.
  source::NodeId enclosing_function(source::NodeId id) const { return enclosing_[id]; }
  source::NodeId enclosing_type(source::NodeId id) const;
  // What people call a function: its name, or that of what it is given to.
  std::string_view spoken_name(source::NodeId function) const {
    return unit_.text(function).empty() ? unit_.text2(function) : unit_.text(function);
  }
  // Does the node stand where only some builds get to?
  bool is_conditional(source::NodeId id) const;
  // Of the preprocessor's regions around the node, the outermost first.
  std::vector<std::string_view> conditions_around(source::NodeId id) const;

  const std::vector<source::NodeId>& functions(std::string_view name) const;  // by simple name
  const std::vector<source::NodeId>& methods(source::NodeId type, std::string_view name) const;
  // Kotlin's `fun String.name()`: the first parameter is what stands before the dot.
  bool extends_a_type(source::NodeId function) const {
    const source::NodeId first = unit_.child_count(function) > 1 ? unit_.child(function, 0) : source::kNone;
    return unit_.language == source::Language::kKotlin && first != source::kNone &&
           unit_.kind(first) == source::NodeKind::kParameter && unit_.text(first) == "$receiver";
  }
  // … of its own, or else of the nearest of its bases in this unit that has one.
  const std::vector<source::NodeId>& methods_of(source::NodeId type, std::string_view name) const;
  std::vector<source::NodeId> line_of(source::NodeId type) const;  // it and what it extends in this file
  // What stands before a function, type, field, parameter or declaration, in order.
  const std::vector<source::NodeId>& annotations_of(source::NodeId owner) const;
  // C++'s specialisations of a template: all types of one qualified name.
  const std::vector<source::NodeId>& types_named(std::string_view qualified) const;
  source::NodeId type(std::string_view name) const;  // by simple or qualified name, kNone if none
  // Is a type of the unit one of another's heirs? Yes, too, where it has too many bases to tell.
  bool extends(source::NodeId type, source::NodeId base) const;
  source::NodeId behind_alias(source::NodeId type_node) const;  // what a typedef stands for

  // What braces fill (initialisers.cc): of the type, or of an element of an array of it. `container`: C++'s, of such.
  struct Filled {
    source::NodeId type = source::kNone;
    bool element = false;
    bool container = false;
  };
  Filled filled_by(source::NodeId braces) const { return filled_by(braces, 0); }
  bool is_array(const Filled& filled) const;
  source::NodeId record(std::string_view name) const;
  source::NodeId record_of(const Filled& filled) const;  // the struct of this unit, kNone where it is none
  // The kField of each element of braces that have no names in them, as far as that is told.
  const std::vector<source::NodeId>& members_filled(source::NodeId braces) const { return members_filled(braces, 0); }

  const std::vector<source::NodeId>& globals(std::string_view name) const;  // module-level kDeclare nodes
  // Variables of the file that a function sets and that something relevant reads, sorted.
  std::vector<std::string_view> set_while_running() const;
  // Does the function, or one that it calls by its name, mention one of these?
  bool uses_globals(source::NodeId function) const { return users_of_globals_.contains(function); }
  source::NodeId list_behind(source::NodeId loop) const;
  source::NodeId enumerator(std::string_view name) const;                  // of C's enums: its kField
  source::NodeId field(source::NodeId type, std::string_view name) const;  // kField, not looking at bases
  // The type itself, or the nearest of its bases in this unit, that has such a field; kNone if none has.
  source::NodeId holder_of_field(source::NodeId type, std::string_view name) const;
  // Does the method set a field of its object?
  bool sets_own(source::NodeId method) const { return sets_own_.contains(method); }
  // Is a field, or a variable of the file, of this name?
  bool is_shared(source::StringId name) const { return fields_and_globals_.contains(name); }
  // Does an expression give no value, being one that throws?
  bool only_throws(source::NodeId expression) const;
  // A struct of this file, by name, that holds one whose literals entries speak of; kNone for any other name.
  source::NodeId wrapper(std::string_view name) const;
  // A literal whose members' names say what it is, whatever its type is called ("?.base.name"); "" for any other.
  std::string_view told(source::NodeId literal) const;
  // Does a literal hold one?
  bool holds_told(source::NodeId literal) const { return holds_told_.contains(literal); }
  // Assignments anywhere to x.name or (for globals) name, outside the module's own top level.
  const std::vector<source::NodeId>& assignments(std::string_view name) const;
  // Fields that literals of the unit's own types give: T{name: …}.
  const std::vector<source::NodeId>& composite_fields(std::string_view name) const;
  // Local name → qualified name, "" if not imported.
  std::string_view imported(std::string_view local) const;
  const std::vector<std::string>& wildcards() const { return wildcards_; }
  // Of a language whose files say what they use of others, one that does not.
  bool imports_nothing() const { return imports_nothing_; }

  // Where a name is declared by being assigned to: the function around it that does (kNone: the module's own code).
  std::optional<source::NodeId> assigns_around(source::NodeId name) const;
  // Does the function around the name say that it is the module's own, or one of the function around that (Python,
  // PHP)?
  // What a framework reads, where the node sets it outside of functions: `AUTH_KEY` (a constant, or a class's own
  // field), `config.encryption_key` ($config["encryption_key"] = …), `return.Security.salt` (a file that returns a
  // table).
  std::string setting(source::NodeId node) const;
  bool said_global(source::NodeId name) const { return is_said(said_global_, name); }
  bool said_nonlocal(source::NodeId name) const { return is_said(said_nonlocal_, name); }
  // Does it set variables of a function that it stands in, or of the file? Does it set this one?
  bool sets_around(source::NodeId function) const { return sets_around_.contains(function); }
  // The variable of a class that is assigned to or asked for (`Box.bits`, `self::$bits`, in the class's code `bits`).
  source::NodeId static_field(source::NodeId named) const;
  source::NodeId class_asked(source::NodeId expression) const;
  bool sets_around(source::NodeId function, std::string_view name) const;
  // The kAssign that gives such a name of that function its value, if nothing else in it does; kNone otherwise.
  source::NodeId assigned_once(source::NodeId name, source::NodeId function) const;
  // The kDeclare or kParameter of a function around it that a kName speaks of; kNone if there is none.
  source::NodeId declaration(source::NodeId name) const;

  const std::vector<source::NodeId>& all_functions() const { return all_functions_; }
  const std::vector<source::NodeId>& all_types() const { return all_types_; }
  bool interesting(source::NodeId node) const { return interesting_[node]; }            // this very node
  bool reaches(source::NodeId function) const { return reaching_.contains(function); }  // function or module
  // … and one that does not say all of itself: a path there may make a difference.
  bool needs_paths(source::NodeId function) const { return needing_.contains(function); }
  bool has_callers(source::NodeId function) const { return called_.contains(function); }
  // Does only its own file call it? Of Go, its package.
  bool is_private(source::NodeId function) const;
  // … through a variable or member of that name, which may be another one.
  bool may_be_a_check(source::NodeId function) const;
  bool is_pointed_at(source::NodeId function) const { return pointed_at_.contains(function); }
  // A test that the code brings along for itself, `…_self_test`, and its helpers.
  bool is_self_test(source::NodeId function) const { return self_tests_.contains(function); }
  const std::vector<source::NodeId>& interesting_nodes() const { return interesting_nodes_; }
  // Is this the name of a call that says all of itself, whatever it is given and wherever it runs (`get_random_u32()`)?
  // Only in C, whose names have no receiver.
  bool says_all(source::NodeId interesting) const;
  // Can this statement or expression matter to an interesting node, a return value or an object that is passed in?
  bool relevant(source::NodeId node) const { return relevant_[node]; }
  bool is_pattern(source::NodeId node) const;  // new RegExp("…", "…") of JavaScript
  // Names that a subtree assigns to and whose assignment depends on themselves (i = i + 1, s += x).
  std::vector<std::string_view> self_dependent(source::NodeId loop_body) const;
  // Names whose methods it calls, each with the method's name.
  std::vector<std::pair<std::string_view, std::string_view>> methods_called(source::NodeId loop) const;
  // C: two names that stand for other values each: labels of one `switch`, or asked for in one chain of `else if`.
  bool are_distinct(std::string_view name, std::string_view other) const;
  // a.equals("AES"): what is compared, and the text that is written out; kNone for any other call.
  std::pair<source::NodeId, source::NodeId> equality(source::NodeId call) const;
  // Does a method of this name say whether two values are equal?
  bool compares(std::string_view method) const;
  CoarseType coarse_type_of(source::NodeId type) const;  // of what a kTypeName stands for
  // The simple name that a call, construction, member or name goes by.
  std::string_view last_name(source::NodeId node) const;

 private:
  template <typename Has>
  source::NodeId first_in_line(source::NodeId type, Has&& has) const;
  void index_definitions();
  void note_interesting(source::NodeId node);
  void find_interesting();
  source::NodeId find_told(source::NodeId entry);
  bool is_own(source::NodeId id, std::string_view name) const;
  bool is_key(source::NodeId id) const;
  bool makes_known(source::NodeId call) const;
  bool sets_known(source::NodeId node) const;
  std::string setting_of_class(source::NodeId field) const;
  bool is_mere_variable(source::NodeId id, std::string_view name) const;
  bool is_of_another_type(source::NodeId member) const;
  source::NodeId given_beforehand(source::NodeId call) const;
  bool names_function(source::NodeId id) const;
  bool names_known_function(source::NodeId node, const std::unordered_set<std::string_view>& renamed) const;
  std::vector<source::NodeId> applied_to_elements(source::NodeId call) const;
  CoarseType coarse_type_written(source::NodeId expression) const;
  bool may_mean(source::NodeId call, source::NodeId function) const;
  std::vector<std::string_view> held_as(source::NodeId value) const;
  bool hands_functions_on() const;
  const std::vector<source::NodeId>& functions_taken(source::NodeId value) const;
  const std::vector<source::NodeId>& functions_by_text(source::NodeId value) const;
  std::vector<source::NodeId> lambdas_called(source::NodeId call) const;
  void find_self_tests(const std::unordered_map<source::NodeId, std::vector<source::NodeId>>& callers);
  void close_over_calls();
  void note_pointers();
  std::vector<source::NodeId> functions_named(source::NodeId value) const;
  std::vector<source::NodeId> members_in_order(source::NodeId record, bool* all) const;
  Filled element_of(const Filled& array) const;
  Filled declared_by(source::NodeId declaration) const;
  Filled filled_by(source::NodeId braces, int depth) const;
  const std::vector<source::NodeId>& members_filled(source::NodeId braces, int depth) const;
  bool under_same_condition(source::NodeId member, source::NodeId of, source::NodeId element,
                            source::NodeId braces) const;
  bool fills_one(source::NodeId element, source::NodeId member) const;
  void note_distinct(source::NodeId choice, uint32_t group) const;
  bool is_called(source::NodeId function) const { return called_.contains(function) || pointed_at_.contains(function); }
  void slice(source::NodeId function);
  void find_setters();
  void find_users_of_globals();
  bool is_of_the_file(source::NodeId target) const;
  bool is_own_object(source::NodeId expression) const;
  source::StringId own_field(source::NodeId target) const;
  bool sets_own_field(source::NodeId call) const;
  bool sets_one_of(source::NodeId call, const std::unordered_set<source::StringId>& names);
  bool settles(source::NodeId callee) const;
  bool is_sending(source::NodeId id) const;
  bool sent_to(source::NodeId sending, const std::unordered_set<source::StringId>& names) const;
  source::NodeId giving_further(source::NodeId taking) const;
  bool makes_promise(source::NodeId function) const;
  bool ends(source::NodeId statement) const;
  bool guards(source::NodeId condition, const std::unordered_set<source::StringId>& names,
              const std::unordered_set<source::StringId>& answers) const;
  bool selects(source::NodeId choice, const std::unordered_set<source::StringId>& names) const;
  bool hands_itself(source::NodeId call) const;
  bool jumps_over(source::NodeId jump) const;
  bool ends_count(source::NodeId leave) const;
  std::unordered_set<source::StringId> answers_in(const std::vector<source::NodeId>& body) const;
  bool wraps(source::NodeId type, int depth) const;
  mutable std::unordered_map<source::NodeId, bool> wrappers_;
  mutable std::optional<std::unordered_map<source::NodeId, std::vector<source::NodeId>>> annotations_;  // by owner
  std::optional<std::unordered_set<source::NodeId>> throwing_;  // functions in which something is thrown
  std::unordered_map<source::NodeId, std::string> told_;
  std::unordered_set<source::NodeId> holds_told_;
  source::NodeId root_of(source::NodeId id) const;
  bool hands_out(source::NodeId construction, const std::unordered_set<source::StringId>& names) const;
  void mark_up(source::NodeId node, source::NodeId top);
  void add_names(source::NodeId node, std::unordered_set<source::StringId>* names);
  // The names in an expression, until one is it. False where none is.
  template <typename Is>
  bool any_name(source::NodeId node, Is&& is) const;
  bool speaks_of(source::NodeId expression, source::StringId name) const;

  const source::Unit& unit_;
  const knowledge::Catalogue& catalogue_;
  std::string language_;
  uint32_t sought_end_;
  std::vector<source::NodeId> parents_, enclosing_;
  std::vector<source::NodeId> order_;  // every node reached from the root, parents before children
  bool imports_nothing_ = false;
  std::vector<bool> interesting_, relevant_;
  // By name and function; made when first asked for.
  mutable std::unordered_map<std::string_view, std::unordered_map<source::NodeId, source::NodeId>> declarations_;
  // … by name: the function, and what assigns there.
  mutable std::unordered_map<source::StringId, std::vector<std::pair<source::NodeId, source::NodeId>>> assigned_in_;
  std::vector<source::NodeId> interesting_nodes_, all_functions_, all_types_;
  std::unordered_map<std::string_view, std::vector<source::NodeId>> namesakes_;  // C++: types by qualified name
  std::unordered_map<std::string_view, std::vector<source::NodeId>> functions_, globals_, assignments_,
      composite_fields_;
  std::unordered_map<std::string_view, source::NodeId> types_;
  std::unordered_map<std::string_view, std::vector<source::NodeId>> records_;               // C: structs with a body
  mutable std::unordered_map<source::NodeId, std::vector<source::NodeId>> members_filled_;  // by braces
  std::unordered_map<source::NodeId, std::unordered_map<std::string_view, std::vector<source::NodeId>>> methods_;
  std::unordered_set<source::StringId> settling_;  // parameters of functions that promises are made of
  std::unordered_map<std::string_view, std::vector<source::NodeId>> lambdas_;  // by the variable that holds one
  std::unordered_map<source::NodeId, std::unordered_map<std::string_view, source::NodeId>> fields_;
  std::unordered_map<std::string_view, std::string_view> imports_;
  std::vector<std::string> wildcards_;
  std::unordered_map<std::string_view, std::vector<source::NodeId>> pointers_;  // C: functions, by what holds them
  std::unordered_set<source::NodeId> reaching_, needing_, called_, pointed_at_, self_tests_;
  std::unordered_set<source::NodeId> taken_;                     // Go, JavaScript: as values
  mutable std::unordered_map<std::string_view, bool> says_all_;  // by name
  // By name: groups of which each has other values only; made when first asked for.
  mutable std::unordered_map<std::string_view, std::vector<uint32_t>> distinct_;
  mutable bool distinct_made_ = false;
  std::unordered_map<std::string_view, source::NodeId> enumerators_;
  std::unordered_set<source::StringId> fields_and_globals_;  // names that more than one function can see
  std::unordered_map<source::NodeId, std::unordered_set<source::StringId>> wanted_;  // by functions within it
  // By function, the names that are said to be somebody else's.
  using Said = std::unordered_map<source::NodeId, std::unordered_set<source::StringId>>;
  bool is_said(const Said& said, source::NodeId name) const {
    const auto found = said.find(enclosing_function(name));
    return found != said.end() && found->second.contains(unit_[name].text);
  }
  Said said_global_, said_nonlocal_;
  // What functions within others set of these: names, by function.
  std::unordered_map<source::NodeId, std::unordered_set<source::StringId>> sets_around_, sets_own_;
  std::unordered_set<source::StringId> set_globals_;  // names of the file's variables that functions set
  std::unordered_set<source::StringId> set_statics_;  // … of the variables of classes
  std::unordered_set<source::NodeId> users_of_globals_;
  bool set_within_ = false;                      // such a function came to matter in this round
  std::unordered_set<source::StringId> shared_;  // of these, the ones that something relevant reads
};

// `i++`, `--i`: an operation that sets its operand.
bool counts(std::string_view operation);

}  // namespace vitrine::trace
