// Runs functions of a unit on unknown input, keeping what could matter to a crypto call.
//
// A forward abstract interpreter: statements transform a set of paths (State), expressions yield values. It starts at
// functions that nobody in the unit calls and follows calls downwards, so a callee is seen with what each caller
// passes. Only what UnitIndex calls relevant is evaluated. Every way of not knowing ends in an unknown value with its
// reason. Thread rule: one thread per object.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/text_hash.h"
#include "reason/trace/all_calls.h"
#include "reason/trace/behaviour.h"
#include "reason/trace/builds.h"
#include "reason/trace/draws.h"
#include "reason/trace/index.h"
#include "reason/trace/state.h"
#include "reason/trace/together.h"
#include "reason/trace/tracer.h"

namespace vitrine::trace {

struct Argument {
  std::string_view name;  // "" = positional
  ValueId value = 0;
  source::NodeId node = source::kNone;
};

// What a call or construction is made of, once evaluated.
// The member under which what reads a file keeps its name; no code can say it.
inline constexpr std::string_view kFileName = ".file";
// The variable that holds what a generator gave so far, each value once; no code can say it.
inline constexpr std::string_view kYielded = ".yielded";

struct Call {
  source::NodeId node = source::kNone;
  source::NodeId site = source::kNone;  // where the trace and the occurrence point; usually node
  ValueId receiver = 0;                 // 0 = none
  source::NodeId receiver_node = source::kNone;
  std::vector<Argument> arguments;
  std::vector<ValueId> type_arguments;
  bool spread = false;   // an argument list that is not fully known
  TraceId named = 0;     // what gave its name this meaning
  ValueId around = 0;    // what a function that stands in another keeps of that (closures.cc)
  ValueId compared = 0;  // what its answer is equal to, 0 = nothing
};

struct LibraryCheck;  // passes.h

// Receives every API object that a finished path leaves behind.
class Sink {
 public:
  virtual ~Sink() = default;
  // `where` was the path, of all that the object is somewhere.
  virtual void finished(const Object& object, WorldId where) = 0;
  // An entry that amends set this of what nobody is seen to make; `why` is the reason why it is not known.
  virtual void set_alone(const knowledge::Api& api, const Call& call, std::vector<Cells> variants, std::string_view why,
                         WorldId where) = 0;
  // … and this call amended what is known.
  virtual void amended(source::NodeId site) = 0;
};

// A name or member that a call takes (at the position; -1: that it is called on) or whose elements are assigned to.
struct BufferUse {
  source::NodeId whole, at;
  int position;
};

// How a variable of C holds the address of an array: by itself, or as a member of a record, of this name if it is
// known.
struct Held {
  bool record = false;
  std::string member;
};

inline constexpr size_t kMostOverloads = 3;  // that fit a call and are all followed
inline constexpr const char* kPartReason = "a part of it is written";

// What a verifier is asked about (Evaluator::verifier_answers), and what another one answers that is asked the same,
// where there may be none.
inline constexpr std::string_view kHostTold = "the host's name that it is asked about";
inline constexpr std::string_view kSessionTold = "the session that it is asked about";
inline constexpr std::string_view kVerifierSays = "what another verifier says of the same";

class Evaluator {
 public:
  Evaluator(const UnitIndex& index, const knowledge::Catalogue& catalogue, const Limits& limits, Sink& sink);

  // Runs the module's top level, then `function` on unknown parameters; every finished path's objects go to the sink.
  void run_module();
  // False if the bound on the work ended it early.
  bool run(source::NodeId function);
  void finish_module();
  // As run(), but one path only and no callee entered: linear in the function, for what run() did not get to.
  bool run_shallow(source::NodeId function);
  // One call by itself, knowing nothing of its function's variables.
  void look_at(source::NodeId node);
  // Own classes that replace a check, and what else is seen without running anything.
  void find_implementations();

  bool visited(source::NodeId node) const { return visited_[node]; }
  // A constant condition leads past it wherever it was decided.
  bool switched_off(source::NodeId node) const;
  // … on the paths that were followed so far; the node is about to be looked at without them.
  void forget_switched_off(source::NodeId node);
  // Was each call of a private function followed, and with it every way on which it is called? What no way of it led to
  // is no use then.
  bool followed_wherever_called(source::NodeId function);
  // May that be known of it though nobody calls it by its name?
  bool is_held(source::NodeId function) { return all_calls_.is_held(function); }
  // … of a function that others could call, of which the program holds all calls (Limits::called_here_only)?
  bool only_a_program_calls(source::NodeId function);
  // Is one of this type made only where nobody gets to? To be asked before what only others would call is run.
  bool is_made_where_nobody_gets(source::NodeId type) {
    return !has_missed() && all_calls_.is_made_where_nobody_gets(type);
  }
  const AllCalls& all_calls() const { return all_calls_; }
  // Of functions without a name, and those that pointers may lead to.
  bool followed(source::NodeId function) const { return followed_.contains(function); }
  bool exhausted() const { return steps_ > limits_.steps || holds_too_much(); }
  // What is kept of paths takes too much memory for going on.
  bool holds_too_much() const {
    return values_.size() * sizeof(Value) + objects_.bytes() + values_.worlds().bytes() > limits_.held_bytes;
  }
  // Once all is run: where objects are made that a variable held and nobody asked it for.
  std::set<source::NodeId> put_away() const;
  // Functions whose own bound ended the work before they were done.
  const std::vector<source::NodeId>& cut_short() const { return cut_short_; }
  // Only its name says what this call is.
  bool found_by_name(source::NodeId call) const {
    return found_by_name_.contains(call) && !found_properly_.contains(call);
  }
  // In a class that a framework is handed to make it for whoever asks (what extends a type of the knowledge that
  // extends `offered`), or in a function that stands in a table of such a type (offered.cc).
  bool offered(source::NodeId site);
  const Values& values() const { return values_; }
  Builds& builds() { return builds_; }
  // Literals that flowed into secret material.
  const std::vector<source::NodeId>& secrets() const { return secrets_; }
  const Draws& draws() const { return draws_; }
  // Why it was not known whether an entry says something: `verify=verify`.
  const std::set<std::string, std::less<>>& left_open() const { return left_open_; }
  // Names that a file that imports nothing was taken to mean, by how it writes them.
  const std::map<std::string, std::string, std::less<>>& assumed() const { return assumed_; }
  std::vector<Settled> settled_elsewhere() const;  // Result::settled
  // Keys and files of configuration that were asked for, as wants (wants.h).
  const std::set<std::string, std::less<>>& wanted_settings() const { return wanted_settings_; }
  // Where entries are applied from here on is noted in `applied`, which must outlive this.
  using AppliedAt = std::set<std::pair<const knowledge::Api*, source::NodeId>>;
  void note_applied(AppliedAt* applied) { applied_ = applied; }

 private:
  friend class Operation;  // one such call

  // ---- statements (execute.cc, execute_switch.cc, loops.cc, declare.cc, narrow.cc; run.cc starts them)
  void execute(source::NodeId node, std::vector<State>& states);
  void execute_children(source::NodeId node, uint32_t from, std::vector<State>& states);
  void nothing_after(source::NodeId block, uint32_t at);
  bool is_jumped_to(source::NodeId label);
  bool is_fixed(source::NodeId expression, int depth) const;
  void resume_jumps(source::NodeId body, std::vector<State>& states);
  void return_further(source::NodeId statement, ValueId error, State& state);
  ValueId further_result(source::NodeId target, const State& state) const;
  bool enters(source::NodeId node);
  void enter_as_one(source::NodeId evaluated, std::vector<State>& states);
  void execute_if(source::NodeId node, std::vector<State>& states);
  void end_round(std::vector<State>& now, std::vector<State>& left);
  void execute_loop(source::NodeId node, std::vector<State>& states);
  Together::Loop sets_in(source::NodeId loop) const;  // sets.cc
  Together::Set set_at(source::NodeId name, source::NodeId loop) const;
  void add_names(source::NodeId expression, std::vector<std::string_view>* names) const;
  void vary(source::NodeId loop, State& state);
  void take_fillings(const std::vector<State>& ran, State& passed_by);
  void take_texts(const std::vector<State>& ran, State& passed_by);
  void execute_each(source::NodeId node, std::vector<State>& states);
  ValueId one_of_labels(source::NodeId at, const std::vector<ValueId>& labels, const std::vector<ValueId>& matches,
                        const State& state);
  void forget_useless(source::NodeId subject, ValueId before, const std::vector<ValueId>& said,
                      std::vector<State>& paths);
  std::vector<WorldId> builds_by_case(source::NodeId node, const std::vector<State>& in);
  void execute_switch(source::NodeId node, std::vector<State>& states);
  ValueId match(source::NodeId at, ValueId value, ValueId flags, ValueId label, const State& state);
  std::optional<bool> is_of_type(ValueId id, source::NodeId type, const State& state) const;
  bool is_a_label(source::NodeId node, ValueId value, State& state);
  ValueId label_value(source::NodeId at, ValueId subject, State& state);
  bool leaves(source::NodeId handler) const;
  void execute_try(source::NodeId node, std::vector<State>& states);
  bool only_throws_itself(source::NodeId block, uint32_t first, std::vector<source::NodeId>* throws) const;
  bool reads_a_number(source::NodeId call) const;
  struct Handled {
    bool is_own = false;                 // one class of this file
    bool by_nobody = false;              // … that nobody throws
    std::vector<source::NodeId> makers;  // constructions and calls of its name
  };
  const Handled& handled(source::NodeId handler);
  std::unordered_map<source::NodeId, Handled> handled_;
  void execute_variant(source::NodeId node, std::vector<State>& states);
  ObjectId made_before(source::NodeId declaration, const State& state) const;
  void declare(source::NodeId node, State& state);
  // ---- what a block's declarations hide (scopes.cc)
  struct Hidden {
    source::NodeId scope = source::kNone;
    std::string_view name;
    std::string kept_as;  // the variable that keeps what is hidden
  };
  source::NodeId scope_of(source::NodeId declaration) const;
  const Hidden* hidden_by(source::NodeId declaration);
  void hide(source::NodeId declaration, State& state);
  void leave_scope(source::NodeId scope, std::vector<State>& states);
  std::unordered_map<source::NodeId, Hidden> hidden_;  // by declaration
  std::unordered_map<source::NodeId, std::vector<const Hidden*>> leaves_;
  std::unordered_map<source::NodeId, std::unordered_map<source::StringId, std::vector<source::NodeId>>> declared_in_;
  ValueId nothing_ = 0;
  source::NodeId array_type(source::NodeId type);
  Object blank_array(source::NodeId declaration, source::NodeId array_type, State& state);
  Object zero_array(source::NodeId declaration, State& state);
  source::NodeId row_type(source::NodeId declaration);
  void fit_rows(ObjectId id, source::NodeId declaration, State& state);
  void add_rows(ObjectId id, source::NodeId declaration, State& state);
  bool is_array_of_arrays(const Object& list);
  ValueId zero_value(const std::string& type, source::NodeId declaration, State& state);
  // What a condition says of a variable.
  struct Narrowed {
    std::string_view name;
    ValueId before = 0, after = 0;
    bool is_field = false;  // a variable only where the condition says it
  };
  void narrow(source::NodeId condition, bool holds, State& state, std::vector<Narrowed>* narrowed, int depth = 0);
  void narrow_by_trial(source::NodeId condition, bool holds, State& state, std::vector<Narrowed>* narrowed);
  bool is_field_left_alone(source::NodeId node, const State& state) const;
  static void forget_fields(const std::vector<Narrowed>& said, std::vector<State>& paths);
  std::vector<std::string> asked_types(source::NodeId node, ValueId id, const State& state) const;
  std::optional<bool> single_of(source::NodeId single, const std::vector<std::string>& asked) const;
  std::optional<bool> instance_of(ValueId id, const std::vector<std::string>& asked, const State& state) const;
  void known_as(ObjectId id, const std::string& type, State& state);
  ValueId converted(ValueId value, const std::string& type, State& state);
  void narrow_null(source::NodeId condition, bool holds, State& state);
  void leave_with(ValueId left, State& state);
  bool narrow_typeof(source::NodeId condition, bool holds, State& state);
  void narrow_values(source::NodeId condition, bool holds, State& state, std::vector<Narrowed>* narrowed,
                     int depth = 0);
  static void widen(const std::vector<Narrowed>& then_said, std::vector<State>& then_paths,
                    const std::vector<Narrowed>& else_said, std::vector<State>& else_paths);
  ValueId those_that_fit(ValueId value, source::NodeId condition, bool holds, State& state);
  struct Comparison {
    std::string_view operation;
    source::NodeId subject = source::kNone, constant = source::kNone;  // a literal
  };
  source::NodeId just_set(source::NodeId node) const;
  Comparison comparison(source::NodeId condition) const;
  bool is_constant_name(source::NodeId node) const;
  source::NodeId without_nots(source::NodeId condition, bool* holds) const;
  source::NodeId asked_for(source::NodeId condition) const;
  Proven proven_by(source::NodeId condition, bool holds) const;
  bool joined_by(std::string_view operation, source::NodeId condition, std::vector<source::NodeId>* out) const;
  std::string question(source::NodeId condition, bool* negated, std::vector<source::NodeId>* names) const;
  bool asked_again(source::NodeId function, const std::string& asked);
  bool stays_as_given(source::NodeId name);
  WorldId decided_in(source::NodeId condition, bool holds, State& state);
  std::optional<bool> by_size(std::string_view operation, ValueId left, ValueId right, const State& state) const;
  WorldId decided(source::NodeId condition, bool holds, State& state);
  std::unordered_map<source::NodeId, std::unordered_map<std::string, uint32_t>> questions_;  // by function
  std::unordered_map<source::NodeId, std::unordered_set<source::StringId>> set_in_;  // by function: names that it sets
  std::unordered_map<source::NodeId, bool> gives_one_, enters_;
  std::unordered_map<std::string, SplitId> decisions_;
  struct Told {
    source::StringId name = 0;
    SplitId split = 0;
  };
  bool told(source::NodeId condition, bool holds, bool first, State& state);
  std::unordered_map<ValueId, Told> told_;  // by the value of a variable
  // ---- switches over one value in several functions (decide.cc)
  bool switched_again(source::NodeId subject);
  uint64_t branches_of(ValueId subject, source::NodeId labels);
  SplitId split_of(ValueId subject);
  std::optional<bool> several_switch_;  // over parameters
  struct Switched {
    SplitId split = 0;
    std::vector<std::string> labels;  // one branch each; the other branches are for whatever is not one of them
  };
  std::unordered_map<ValueId, Switched> switched_;  // by what is switched over
  // ---- what an unknown text is, begins and ends with (decide.cc)
  enum class TextQuestion : uint8_t { kEquals, kBegins, kEnds, kHolds };
  ValueId answer(TextQuestion how, source::NodeId subject, ValueId value, const std::string& text);
  bool asked_of_texts_again(source::NodeId subject);
  struct TextAnswers {
    SplitId split = 0;
    std::vector<std::pair<TextQuestion, std::string>> questions;  // a branch each: no two of them hold of one text
  };
  // By what is asked for and how: its beginnings, its ends, or one question that excludes not all of the others.
  std::unordered_map<std::string, TextAnswers> text_answers_;
  std::unordered_map<source::NodeId, std::unordered_map<source::StringId, uint32_t>> text_subjects_;  // by function
  void tell_apart(source::NodeId condition, State& state);
  void tell_apart(source::NodeId condition, State& state, int* looks);
  void assume(ValueId condition, bool holds, State& state);
  WorldId builds_of(const std::vector<State>& paths);
  void prove(WorldId all, const std::vector<State*>& left);
  void assume_one_of(const std::vector<ValueId>& conditions, State& state);
  void go_where(WorldId where, State& state);
  // ---- calls that failed (failed.cc)
  std::vector<HeapEntry> calls_that_failed(source::NodeId condition, bool holds, const State& state) const;
  void give_up(source::NodeId statement, State& state);
  bool gives_one(source::NodeId function);
  static void note_failed(const std::vector<HeapEntry>& failing, std::vector<State>& paths);
  // ---- calls that check something (checks.cc)
  struct Check {
    const knowledge::Api* api = nullptr;
    Call call;
    source::NodeId subject = source::kNone;
    ValueId value = 0;  // of the subject
  };
  struct Heard {  // what holds of a check's subject: one of these sets of properties
    const Check* check = nullptr;
    std::vector<Cells> cells;
  };
  ValueId check(const knowledge::Api& api, const Call& call, State& state);
  const Check* answered_by(source::NodeId operand, State& state) const;
  void hear(const Check& check, ValueId compared, State& state, std::vector<Heard>* out);
  void what_holds(source::NodeId condition, bool holds, State& state, std::vector<Heard>* out, int depth);
  void narrow_checks(source::NodeId condition, bool holds, State& state);
  void narrow_checks(source::NodeId answer, const std::vector<ValueId>& compared, State& state);
  void become(const Heard& heard, State& state);
  ValueId as_checked(ValueId value, const Heard& heard, State& state);
  std::unordered_map<source::NodeId, Check> checks_;      // by call: as it was met last
  std::unordered_map<source::NodeId, ObjectId> checked_;  // what the call's subject became
  // The variable that a condition asks for, and what it is where that holds and where it does not.
  struct Asked {
    std::string_view name;  // "" for none
    ValueId before = 0, holds = 0, fails = 0;
  };
  Asked ask(source::NodeId condition, State& holds, State& fails);
  void chosen_by(const Asked& asked, ValueId left, ValueId right, State& holds, State& fails);
  ValueId without_null(ValueId value);
  int64_t declared_length(source::NodeId type_node, State& state);
  int64_t size_of_text_array(source::NodeId name, State& state);
  ValueId fit_array(ValueId value, source::NodeId initial, source::NodeId type_node, State& state);
  void limit(std::vector<State>& states);
  State join(std::vector<State> states, source::NodeId function = source::kNone);
  // The function on whose paths it is; a macro belongs to the one that uses it.
  source::NodeId running_function(const State& state) const;
  void finish(const State& state);
  void finish(const Object& object, const State& state);  // with what was said on this path
  // Objects made since `first` that nothing refers to any more: no call can change them, so they are finished.
  void collect(State& state, ObjectId first, ValueId result);
  void reach(ValueId value, const State& state, std::unordered_set<ObjectId>* reached, int depth = 0) const;
  std::optional<bool> truth(ValueId value, const State& state) const;
  // … of a condition, which other contents may decide (outcomes.cc).
  std::optional<bool> outcome(source::NodeId condition, ValueId value, const State& state);
  bool is_set_here_only(source::NodeId declaration) const;
  bool may_be_set_elsewhere(source::NodeId declaration) const;
  const source::SettingsFile* settings_around(source::NodeId node) const;
  bool told_elsewhere(TraceId trace, std::vector<std::string>* names, bool* configured) const;
  struct Outcome {
    std::optional<bool> holds;
    bool open = false;  // it came out otherwise once, or was decided here
    bool configured = false;
    std::set<std::string, std::less<>> names;
  };
  std::unordered_map<source::NodeId, Outcome> outcomes_;
  mutable std::map<std::string, std::string, std::less<>> assumed_;
  mutable std::map<std::string, std::vector<std::string>, std::less<>> headed_;  // names_ending()
  std::optional<bool> truth_of_object(ValueId value, const State& state) const;
  std::optional<bool> is_set(ValueId value) const;
  bool is_made_here(ValueId value, const State& state) const;

  // ---- expressions (evaluate.cc, names.cc, members.cc, elements.cc, operators.cc, compute.cc, store.cc, fields.cc)
  ValueId evaluate(source::NodeId node, State& state);
  ValueId evaluate_inner(source::NodeId node, State& state);
  ValueId name(source::NodeId node, State& state);
  ValueId overriding(std::string_view name, source::NodeId node, State& state);
  ValueId inherited_method(std::string_view name, source::NodeId node, State& state);
  ValueId member(source::NodeId node, State& state);
  std::string declared_type(source::NodeId member_node) const;
  ValueId of_namespace(const std::string& space, std::string_view name, State& state);
  void put_yielded(const Object* given, ObjectId into, bool all_of, State& state);
  ValueId yielded(ValueId value, source::NodeId node, State& state);
  ValueId in_turn(source::NodeId function, ValueId all, const State& state);
  ValueId type_value(source::NodeId type);
  ValueId type_within(source::NodeId type, std::string_view name);
  std::set<std::string, std::less<>> left_open_;
  std::unordered_map<source::NodeId, bool> jumped_to_;  // labels
  bool takes_class(source::NodeId function);
  bool belongs_to_class(source::NodeId function);
  ValueId class_of(ValueId self, source::NodeId function, const State& state);
  ValueId class_around(source::NodeId node);
  ValueId plainly_made(source::NodeId call, State& state);
  std::optional<std::unordered_set<source::NodeId>> class_methods_;
  ValueId get_by(source::NodeId function, ValueId self, source::NodeId node, State& state);
  bool set_by(ValueId self, std::string_view property, ValueId value, source::NodeId node, State& state);
  std::optional<int64_t> number_of_symbol(const std::string& qualified) const;
  std::optional<std::string> word_of_symbol(const std::string& qualified) const;
  bool is_use(source::NodeId node, const std::string& qualified) const;
  bool visible(source::NodeId function, source::NodeId from) const;
  bool members_unnamed(const Object& object) const;
  std::vector<std::string> members_given(source::NodeId braces) const;
  std::vector<ValueId> buffers_in(ObjectId record, const State& state) const;
  ValueId member_by_position(const Object& object, std::string_view member_name) const;
  // What a name can mean where it stands.
  struct Meant {
    bool variable = true, method = true;
  };
  Meant meant_at(source::NodeId node) const;
  ValueId read_property(const std::string& qualified, ValueId base, source::NodeId node, State& state);
  ValueId length_of(ValueId base, source::NodeId node, State& state);
  ValueId embedded_with(const Object& instance, std::string_view field) const;
  ValueId delegated(const Object& instance, std::string_view name) const;
  bool picks(source::NodeId node) const;
  ValueId member_of(ValueId base, std::string_view name, source::NodeId node, State& state);
  ValueId declared_around(source::NodeId declaration, State& state);
  ValueId renamed_use(ValueId value, source::NodeId node, State& state);
  source::NodeId argument_behind(source::NodeId argument, const State& state) const;
  ValueId pasted(source::NodeId node, State& state);
  source::NodeId stands_at(source::NodeId node, const State& state) const;
  bool of_anything(std::string_view member_name);
  static bool is_plain(const Value& value);
  ValueId by_telling_name(std::string_view member_name, source::NodeId node);
  bool is_by_name(ValueId base, const State& state) const;
  std::string why_element(ValueId whole, const State& state) const;
  std::string_view field_at(source::NodeId type, int64_t position) const;
  ValueId element_of(ValueId base, ValueId index, source::NodeId node, State& state);
  // ---- keys of maps (keys.cc)
  bool is_type_of_things(const std::string& type) const;
  bool is_enum_constant(const Object& object) const;
  std::optional<std::string> key_of(ValueId key, const State& state, int depth = 0) const;
  ValueId key_named(const std::string& key, TraceId trace);
  bool may_be_equal(std::string_view a, std::string_view b) const;
  static bool is_text_key(std::string_view key);
  static std::string_view plain_key(std::string_view key);
  struct Entries {
    std::vector<ValueId> those;      // what stands there, or may
    std::vector<std::string> names;  // the keys of these
    bool found = false;              // the one that does
    bool none = false;               // nothing does
    bool known = false;              // the key is
  };
  Entries entries_at(const Object& map, ValueId index, const State& state) const;
  std::string said_key(ValueId index, const State& state) const;
  // ---- keys that are not known (lookups.cc)
  struct Key {
    std::string name;
    bool symbol = false;  // it may be: where kinds of keys are not told apart
  };
  struct Lookup {
    SplitId split = 0;
    std::vector<Key> keys;         // a branch each; the other branches are for whatever is none of them
    std::vector<uint64_t> tables;  // that it was looked up in: the branches at which each has something
    uint64_t had = ~uint64_t{0};   // … at which all have
    uint64_t had_some = 0;         // … or one has
  };
  Lookup* lookup_by(ValueId key, bool make);
  static std::optional<size_t> branch_of(Lookup& lookup, const Key& key);
  struct KeyUses {
    uint32_t lookups = 0, comparisons = 0;
  };
  KeyUses key_uses(source::NodeId name);
  bool may_be_one_key(const Key& a, const Key& b) const;
  std::optional<Key> told_key(ValueId value, const State& state) const;
  ValueId found_by(ObjectId table, const std::vector<std::string>& keys, const std::vector<ValueId>& values,
                   ValueId index, source::NodeId node, const State& state);
  ValueId ask_key(Lookup& lookup, const std::vector<Key>& of, bool negated,
                  const std::function<std::optional<bool>(const Key&)>& holds);
  ValueId equal_keys(ValueId a, ValueId b, source::NodeId first, source::NodeId second, bool negated,
                     const State& state);
  ValueId one_of_keys(ValueId asked, const std::vector<Key>& keys, bool negated, source::NodeId name);
  ValueId in_keys(ValueId asked, ValueId holder, bool negated, source::NodeId name, const State& state);
  ValueId ask_of_text(ValueId text, source::NodeId name, const std::function<bool(std::string_view)>& holds);
  std::unordered_map<ValueId, Lookup> lookups_;                // by the key's identity
  std::unordered_map<std::string, ValueId> parts_of_unknown_;  // by what they are of, and their names
  std::unordered_map<source::NodeId, std::unordered_map<source::StringId, KeyUses>> key_uses_;  // by function
  ValueId address_of_element(ValueId base, ValueId index, source::NodeId node, State& state);
  bool is_row(ValueId value, const State& state) const;
  ValueId any_row(ValueId value, source::NodeId node, State& state);
  bool is_table(ValueId value, const State& state) const;
  ValueId some_row(ObjectId table, const std::vector<ValueId>& elements, ValueId index);
  const std::vector<WorldId>& rows_of(ObjectId table, ValueId index, size_t rows);
  // The same part of each alternative; of objects that nothing tells apart, every part is of the same one.
  ValueId part_of_each(ValueId choice, const std::function<ValueId(ValueId)>& part);
  ValueId literal(source::NodeId node);
  ValueId array(source::NodeId node, State& state);
  ValueId map(source::NodeId node, State& state);
  // ---- lists made element by element (collect.cc)
  struct Gathered;
  struct Elements {
    std::vector<ValueId> known;
    bool whole = false;  // `known` are all
    int64_t count = -1;
    std::string origin;  // of an element that is not known
  };
  Elements elements_of(ValueId list, const State& state) const;
  ValueId collect_values(source::NodeId node, State& state);
  void gather(source::NodeId node, State& state, Gathered& out);
  ValueId list_of(const Gathered& gathered, source::NodeId node, std::string type, State& state);
  bool is_of_one(source::NodeId expression) const;
  ValueId map_elements(ValueId list, ValueId function, const std::string& type, const Call& call, State& state);
  ValueId unary(source::NodeId node, State& state);
  bool is_channel(const Object& list) const;
  ValueId sent(ValueId channel, ValueId value, State& state);
  ValueId received(ValueId channel, const State& state);
  ValueId binary(source::NodeId node, State& state);
  // Where `a || b` does not hold, or `a && b` does, b was asked for: the path there, and what b was on it.
  struct Parted {
    source::NodeId node = source::kNone;
    bool holds = false;
    std::optional<State> state;
    ValueId value = 0;
    bool negated = false;  // b does not hold where the condition does
  };
  Parted parted_by(source::NodeId condition) const;
  ValueId evaluate_parted(source::NodeId condition, State& state, Parted* parted);
  Parted* parting_ = nullptr;
  bool is_array(const Object& object) const;
  bool are_two_constants(const std::string& a, const std::string& b) const;
  std::optional<bool> is_one_constant(const Value& a, const Value& b, const State& state) const;
  bool is_constructed(const Value& value, const State& state) const;
  ValueId merge_with(ValueId left, ValueId right, State& state, State& other);
  ValueId compute(std::string_view operation, ValueId left, ValueId right, source::NodeId node, const State& state);
  ValueId repeated(ValueId left, ValueId right, source::NodeId node, State& state);
  ValueId set_flags(std::string_view operation, ValueId left, ValueId right, source::NodeId node);
  ValueId assign(source::NodeId node, State& state);
  void apply_setting(source::NodeId sets, ValueId value, source::NodeId at, State& state);
  void apply_settings_within(source::NodeId table, State& state);
  bool names_module(source::NodeId name) const;
  void store(source::NodeId target, ValueId value, source::NodeId node, State& state);
  bool put_by_key(const std::string& type, ValueId map, const Argument& key, const Argument& value, source::NodeId node,
                  State& state);
  void store_known_element(ValueId whole, ValueId position, ValueId value, source::NodeId node, State& state);
  bool change_characters(source::NodeId whole, source::NodeId node, State& state);
  void store_given(source::NodeId target, ValueId value, source::NodeId node, State& state);
  void store_element(source::NodeId whole, ValueId position, ValueId value, source::NodeId node, State& state);
  void store_element_in(ObjectId id, ValueId base, ValueId position, ValueId value, source::NodeId node, State& state);
  void store_parts(source::NodeId target, ValueId value, source::NodeId node, State& state);
  ValueId as_bytes_there(ValueId id);
  ValueId address_of(source::NodeId operand, State& state);
  // An object for what the expression names, made and bound if there is none yet.
  ObjectId object_at(source::NodeId expression, ValueId value, State& state);
  ObjectId object_in_array(source::NodeId expression, ValueId value, State& state);
  ObjectId object_in_map(source::NodeId expression, ValueId value, State& state);
  bool is_buffer(ValueId id) const;
  ObjectId written_at(source::NodeId expression, ValueId value, State& state);
  source::NodeId behind_views(source::NodeId expression) const;
  void hold_in_callers(source::NodeId variable, const Value& text, ValueId held, State& state);
  source::NodeId argument_of(std::string_view parameter, const Frame& frame) const;
  ValueId made_for(source::NodeId expression, ValueId value, State& state);
  void hold(source::NodeId expression, ValueId made, State& state);
  ValueId objects_of(source::NodeId whole, ValueId choice, State& state);
  void write_each(source::NodeId expression, ValueId value, State& state,
                  const std::function<void(ObjectId, ValueId)>& write);
  ObjectId make(Object object, State& state);
  // The object as this path has it, or as the module's own code left it; nullptr if neither knows it.
  const Object* look(ObjectId id, const State& state) const {
    const Object* object = state.object(id);
    return object != nullptr ? object : module_.object(id);
  }
  ValueId lazily(source::NodeId declaration, std::string_view name, State& state);
  void add_given_elsewhere(source::NodeId declaration, std::string_view variable, bool is_global,
                           std::vector<ValueId>* all);
  void hold_globals();
  bool may_change_between_calls(source::NodeId declared) const;
  bool has_set_globals(const State& state) const;
  void forget_globals(source::NodeId function, State& state);
  // ---- variables of classes (statics.cc)
  std::string_view static_name(source::NodeId field);
  bool set_static(source::NodeId target, ValueId value, State& state);
  ValueId set_static(source::NodeId type, std::string_view field, const State& state);
  static void forget_statics(State& state);
  std::unordered_map<source::NodeId, std::string> static_names_;
  State module_alone() const;
  void take_over(State evaluated);
  bool is_constant_of_enum(source::NodeId field) const;
  ValueId apart(source::NodeId expression, source::NodeId step_node, bool of_instance = false);
  ValueId instance_around(source::NodeId function, State& state);
  bool of_another(source::NodeId member, source::NodeId type) const;
  ValueId field_of_type(source::NodeId type, std::string_view name, State& state);
  ValueId put_by(source::NodeId constructor, source::NodeId type, std::string_view field, State& state);
  ValueId set_by_constructor(source::NodeId type, std::string_view field_name, source::NodeId assignment, ValueId value,
                             State& state);
  ValueId handed_on_when_made(source::NodeId type, source::NodeId field, const State& state);
  ValueId filled_by_constructor(source::NodeId type, source::NodeId field, const State& state);
  // ---- variables of functions that are not run (brought.cc)
  const std::vector<source::NodeId>& sites_of(source::NodeId function);
  ValueId brought(source::NodeId parameter);
  // ---- parameters of functions that rows are written for (given.cc)
  void give_rows(source::NodeId owner, source::NodeId function, Call& call, State& state);
  const std::vector<source::NodeId>& givers(source::NodeId owner);
  std::vector<std::string> names_listed(ValueId listed, bool* one, const State& state) const;
  ValueId in_row(ValueId row, bool whole, bool bare, size_t at, const State& state) const;
  std::unordered_map<source::NodeId, std::vector<source::NodeId>> givers_;
  bool givers_made_ = false;
  // ---- configuration files (settings.cc)
  struct Configuration {
    const knowledge::ValueFunction* how = nullptr;
    std::string file;    // its name as the program says it; "" not known
    std::string prefix;  // of the keys, with dots
  };
  uint32_t configuration(Configuration made);
  const Configuration* configuration_of(ValueId base, const State& state);
  bool is_meant(const Configuration& from, std::string_view path) const;
  // 0 where no file says anything under that key.
  ValueId configured(const Configuration& from, std::string_view key, source::NodeId asked, State& state);
  ValueId filled_in(ValueId said, const std::string& name, source::NodeId asked, State& state);
  bool is_there_and_silent(const Configuration& from) const;
  ValueId not_configured(const Configuration& from, std::string_view key, ValueId otherwise, source::NodeId asked);
  ValueId setting_at(const Configuration& from, std::string_view key, source::NodeId asked, State& state);
  ValueId injected(source::NodeId owner);
  ValueId injected_by_name(source::NodeId type, source::NodeId field);
  ValueId as_declared(ValueId value, const std::string& type);
  void keep_file_name(const knowledge::Api& api, const Call& call, Object& made, const State& state);
  std::string file_behind(ValueId id, bool names, const State& state) const;
  std::vector<Configuration> configurations_;
  std::set<std::string, std::less<>> wanted_settings_;
  std::optional<std::unordered_set<source::NodeId>> naming_arguments_;
  bool may_be_given(source::NodeId function, source::NodeId site, source::NodeId given, ValueId value);
  ValueId settled(source::NodeId declaration);
  bool is_settled(source::NodeId declaration) const;
  void bind_named(source::NodeId expression, Frame& frame);
  std::unordered_map<source::NodeId, std::vector<source::NodeId>> sites_;  // by function, or type that is made
  std::unordered_map<source::NodeId, ValueId> brought_;                    // by parameter or declaration
  bool sites_made_ = false;
  ValueId itself_ = 0;  // a field whose value is that of the same field
  ValueId unset_ = 0;   // an element that nothing has filled
  int bringing_ = 0;
  bool sites_told_ = false;  // a value says from which call it comes

  // ---- names and types (resolve.cc)
  // "" for no type.
  const std::string& qualified_type(source::NodeId type_node) const;
  std::string look_up_type(source::NodeId type_node) const;
  mutable std::unordered_map<source::StringId, std::string> qualified_types_;
  bool names_type(const std::string& qualified) const;
  // What a typedef or using stands for; the node itself otherwise.
  const std::string& qualify(std::string_view dotted) const;
  const std::string& module_name(std::string_view written) const;
  mutable std::unordered_map<std::string, std::string> modules_;
  struct Qualified {
    std::string name;
    bool known = false;
  };
  Qualified look_up(std::string_view dotted) const;
  Qualified assume(std::string_view dotted, std::string plain) const;
  // A name means the same everywhere in the unit: imports and knowledge do not change under the evaluator.
  mutable std::unordered_map<std::string, Qualified, TextHash, std::equal_to<>> qualified_;
  std::unordered_map<std::string, bool, TextHash, std::equal_to<>> of_anything_;
  source::NodeId type_of_unit(std::string_view name) const;
  bool known_name(const std::string& qualified) const;
  bool look_up_known(const std::string& qualified) const;
  mutable std::unordered_map<std::string, bool> known_names_;
  // What a bare name means where no variable has it, once per name.
  struct BareName {
    bool asked = false;
    bool symbol = false;  // the knowledge base has a meaning for it
    bool calls = false;   // … as a function
    bool references = false;
    bool known = false;
    bool constant = false;  // not known, and written as constants are: an entry's table or a notation may read it
    bool renamed = false;   // by a #define that only some builds have
    std::optional<int64_t> number;
    std::optional<std::string> word;  // the text that it is known to be
    std::string qualified;
  };
  ValueId own_meaning(const BareName& bare, source::NodeId node, TraceId trace, State& state);
  ValueId with_own_meaning(ValueId macro, source::NodeId node, State& state);
  std::vector<source::NodeId> defines_of(std::string_view name) const;
  bool renamed_somewhere(std::string_view name) const;
  const BareName& bare_name(source::StringId id) const;
  const BareName& member_name_of(std::string dotted) const;
  mutable std::unordered_map<std::string, BareName> member_names_;
  mutable std::vector<BareName> bare_names_;
  std::vector<ValueId> nameless_;
  std::unordered_map<source::NodeId, ValueId> constants_;  // of names that are one, by use
  struct Telling {
    bool asked = false, known = false;
    std::string qualified;
  };
  const Telling& telling_name(source::StringId member_name);
  std::vector<Telling> telling_;  // by the member's name
  // Calls of which only the name is known, and those of a telling name that are known in full on some path.
  std::unordered_set<source::NodeId> found_by_name_, found_properly_;
  Draws draws_;
  // Functions that were followed with arguments of which nothing is known: what that does was seen.
  std::vector<std::string_view> held_globals_;  // variables of the file that functions set
  // By function and names of constants: what a function gave of what is not known, and what it was given then.
  struct Followed {
    ValueId result = 0;  // 0: nothing that is known
    std::vector<ValueId> given;
    ValueId receiver = 0;
  };
  static ValueId as_of_this_call(ValueId result, const Followed& then, const Call& call, Values& values);
  bool stand_in_builds_of_their_own(const std::vector<source::NodeId>& functions);
  ValueId along_with_given(ValueId now, ValueId result, const Followed& then, const Call& call);
  std::unordered_map<std::string, Followed> followed_blindly_;
  std::vector<std::string> lineage(std::string_view type) const;  // the type, then what it extends
  bool is_offered_type(const std::string& type) const;
  bool offered_function(source::NodeId site, int depth = 0);
  bool offers_tables();
  std::unordered_map<source::NodeId, bool> offered_;  // by type, and by function
  std::optional<bool> offers_tables_;
  bool may_be_macro(source::NodeId callee) const;
  bool is_at_top(source::NodeId definition) const;
  bool follow_one_another(const std::vector<source::NodeId>& definitions) const;
  bool is_never_set(std::string_view variable);
  bool is_never_set_in_module(std::string_view variable);
  ValueId defined_outside(source::NodeId type, source::NodeId field, State& state);
  void set_union(source::NodeId target, std::string_view field, ValueId base, ValueId value, State& state);
  source::NodeId own_operator(const Value& value, std::string_view begin, const State& state) const;
  ValueId copied(source::NodeId type, const Call& call, State& state);
  bool set_members_in_order(source::NodeId type, const Call& call, ObjectId id, State& state);
  void give_own_lists(source::NodeId type, ObjectId made, State& state);
  void give_initial_values(source::NodeId type, ObjectId made, State& state);
  const std::vector<source::NodeId>& uses_of(source::StringId name);
  std::unordered_map<source::StringId, std::vector<source::NodeId>> named_at_;  // every use of a name
  std::string type_of(ValueId value, const State& state) const;
  std::vector<std::string> type_names(ValueId value, const State& state) const;  // for methods of plain values

  // ---- calls (call.cc, construct.cc, behaviour.cc)
  ValueId constant_before(ValueId base, std::string_view method) const;
  ValueId call(source::NodeId node, State& state);
  ValueId invoke(ValueId callee, const Call& call, ValueId base, State& state);
  // (named_by_text.cc)
  ValueId class_named(ValueId value);
  ValueId name_of_class(source::NodeId type, source::NodeId node);
  ValueId callable(ValueId value, source::NodeId node, State& state);

  // ---- command lines (command.cc)
  struct CommandLine {
    std::vector<Argument> words;  // the first is the program
    WorldId where = kEverywhere;
    bool open = false;  // there may be further words
  };
  std::optional<ValueId> run_command(ValueId callee, const Call& call, State& state);
  std::optional<ValueId> run_line(CommandLine line, const Call& like, int depth, State& state);
  std::optional<ValueId> carry_out(const std::string& name, Call call, State& state);
  ValueId set_outside(source::NodeId node);
  bool tells_readings_apart(const Argument& word, size_t place) const;
  std::vector<CommandLine> readings(CommandLine line);
  void cut_words(CommandLine& line, const State& state);
  bool names_itself(const knowledge::Command& command, const Argument& word, const std::string& text, Call& out);
  void give_option(const knowledge::Command& command, const std::string& option, Argument value, Call& out);
  bool read_option(const knowledge::Command& command, const Argument& word, const std::string& text,
                   const Argument* next, Call& out);
  std::string beginning_of(ValueId word) const;
  ValueId without_beginning(ValueId word, size_t bytes);
  std::string_view kept_name(std::string name);
  std::set<std::string, std::less<>> kept_names_;  // of arguments, as no unit and no entry spells them
  void give_bound(ObjectId bound, Call& call, const State& state);
  TraceId named_by(ValueId callee, const Call& call, const State& state);
  ValueId type_argument(source::NodeId written, State& state);
  ValueId rows_of(source::NodeId node, source::NodeId type_node, const std::string& type, State& state);
  ValueId construct(source::NodeId node, State& state, std::string_view declared_type);
  ValueId type_in_variable(source::NodeId type_node, State& state);
  ValueId made_of_given(source::NodeId declaration, source::NodeId type_node, State& state);
  std::vector<Argument> arguments(source::NodeId node, uint32_t first, State& state, bool* spread);
  std::unordered_map<source::NodeId, ValueId> spread_;  // the last value of what an argument list takes apart
  ValueId spread_whole(source::NodeId parameter, const Call& call) const;
  bool is_all_written(const Call& call) const;
  ValueId named_rest(source::NodeId parameter, const Call& call, std::vector<bool>& used, State& state);
  void bind_arguments(const Call& call, Frame& frame, State& state);
  const std::unordered_set<source::NodeId>& functions_naming_arguments();
  bool never_returns(source::NodeId function) const;
  std::string written_name(source::NodeId name) const;
  void bind_types(source::NodeId function, const Call& call, Frame& frame) const;
  void note_drawn(source::NodeId made, const State& state);
  void note_owner(source::NodeId call, ValueId base, const State& state);
  void note_receiver(source::NodeId call, ValueId base, const State& state);
  bool counts_down(source::NodeId function, const Call& call) const;
  ValueId follow(source::NodeId function, const Call& call, ValueId self, State& state);
  // ---- functions that stand in functions (closures.cc)
  struct Surroundings {
    std::vector<HeapEntry> heap;
    ValueId around = 0, self = 0;
    WorldId where = kEverywhere;
  };
  const std::vector<source::StringId>& names_in(source::NodeId function);
  bool changes_after(source::StringId name, source::NodeId scope, source::NodeId at);
  ValueId function_value(source::NodeId function, source::NodeId at, State& state);
  bool is_method(ValueId id) const;
  ValueId of_object(ValueId field, ObjectId object, const Object& holder);
  void keep_surroundings(ValueId function, ValueId self, const State& state);
  bool enter_surroundings(source::NodeId function, ValueId around, State& state);
  bool run_in_surroundings(source::NodeId function, const Call& call);
  std::unordered_map<source::NodeId, std::vector<source::StringId>> names_in_;
  std::unordered_map<source::StringId, std::vector<source::NodeId>> changes_;  // of variables, by name
  bool changes_made_ = false;
  std::unordered_map<source::NodeId, std::vector<Surroundings>> surroundings_;  // by function
  size_t kept_surroundings_ = 0;
  std::unordered_map<ObjectId, ValueId> settled_with_;  // by what a promise's function is given
  // ---- variables that a callee is given the address of (place.cc)
  struct Place {
    std::string_view parameter;  // of the callee
    source::NodeId variable = source::kNone;
    ValueId before = 0;
    bool is_reference = false;  // it is the caller's variable itself (C++)
  };
  source::NodeId variable_behind(source::NodeId argument, State& state);
  bool store_in_part(source::NodeId pointer, ValueId value, State& state);
  bool is_struct_itself(source::NodeId declared) const;
  ValueId own_struct_of(source::NodeId holder, ValueId held, State& state);
  bool is_place(source::NodeId argument, ValueId value, State& state);
  bool is_address(source::NodeId node, State& state) const;
  bool asks_address(source::NodeId comparison, State& state) const;
  void open_places(std::vector<Place>* places, Frame& frame);
  bool write_back(const std::vector<Place>& places, const Frame& callee, source::NodeId node, State& state);
  void write_behind(const Argument& argument, const std::string& reason, State& state);
  void write_place(source::NodeId variable, ValueId value, source::NodeId node, State& state);
  bool append_behind(source::NodeId pointer, ValueId value, State& state);
  bool store_behind(source::NodeId pointer, ValueId value, State& state);
  bool is_unset(ValueId variable, ValueId value, const State& state) const;
  bool reads(const knowledge::Api& api, const Call& call, ValueId value) const;
  std::unordered_map<std::string_view, std::string> pointee_names_;
  struct Pointer {
    source::StringId name = 0, to = 0;
    source::NodeId variable = source::kNone;  // where it is said: a name
    bool is_reference = false;
  };
  const std::vector<Pointer>& pointers_in(source::NodeId function);
  std::string_view named_by_reference(std::string_view name, const Frame& frame);
  void update_pointers(std::string_view variable, ValueId value, Frame& frame);
  std::unordered_map<source::NodeId, std::vector<Pointer>> pointers_;  // by function
  std::optional<std::unordered_set<source::NodeId>> with_pointers_;    // functions that may have any
  bool contradicts(const Argument& argument, source::NodeId parameter, const State& state) const;  // overload.cc
  std::optional<size_t> fits(source::NodeId function, const Call& call, const State& state) const;
  std::vector<source::NodeId> meant(const std::vector<source::NodeId>& fitting, const Call& call,
                                    const State& state) const;
  bool is_label_of(source::NodeId parameter, std::string_view label) const;
  bool takes_labels(source::NodeId function, const Call& call) const;
  bool inherits_unseen(source::NodeId type) const;
  std::vector<source::NodeId> called_back_;  // with what an entry says
  ValueId given_by(ValueId function, State& state);
  void run_callback(ValueId function, State& state, ValueId result = 0, int parameter = -1);
  void bind(source::NodeId node, Frame& frame, const std::function<ValueId(source::NodeId)>& value_of);
  void hand_on(ValueId function, State& state);
  void escape(const Call& call, std::string_view name, State& state);
  source::NodeId whole_of(source::NodeId part) const;
  bool stays_constant(source::NodeId part, ValueId put, State& state);
  void write_part(source::NodeId part, const std::string& reason, State& state);
  ValueId part_of_list(ValueId base, int64_t from, int64_t to, State& state);
  ValueId part_of(ValueId base, int64_t from, int64_t length, source::NodeId node, State& state);
  // x[from:to]; a bound that is not written is 0.
  ValueId slice_of(ValueId base, ValueId from, ValueId to, source::NodeId node, State& state);
  bool counts_bytes(const Value& text) const;
  // Elsewhere it threw.
  void go_on_where(const std::vector<Possible>& results, State& state);
  bool threw_ = false;  // the last operation did: what goes on is none of its result
  void spoil_whole(ObjectId part, State& state);
  bool holds_nothing(ValueId held) const;  // null, or 0
  void become_unknown_instance(ValueId value, const std::string& reason, State& state, int depth = 0);
  // handed_out.cc
  source::NodeId own_type_of(source::NodeId declaration, int depth) const;
  bool hands_out(source::NodeId use, source::NodeId declaration, source::NodeId type) const;
  bool handed_out(source::NodeId type);
  std::optional<std::unordered_set<source::NodeId>> handed_out_;
  void become_unknown(ValueId buffer, const std::string& reason, State& state);
  bool is_empty_string(const Value& value, const State& state) const;
  bool writes_piece(ValueId stream, ValueId piece, State& state);
  void only_compared(source::NodeId operand, ValueId value, State& state);
  // written.cc: buffers, lists and maps that a field or global holds
  const std::vector<BufferUse>& buffer_uses(std::string_view name);
  void note_buffer_use(source::NodeId whole, source::NodeId at, int position);
  bool filled_elsewhere(std::string_view name);
  // C: is something that this struct is all of written elsewhere in the file by its address, or copied as a whole, or
  // given to what nobody here knows?
  bool filled_as_whole(source::NodeId record);
  source::NodeId declared_as(source::NodeId place) const;
  source::NodeId record_behind(source::NodeId pointer) const;
  void note_records(source::NodeId written, const std::unordered_multimap<std::string_view, source::NodeId>& members);
  std::optional<std::unordered_set<source::NodeId>> filled_as_whole_;
  bool filled_through_another(std::string_view global);
  bool writes_into(source::NodeId call, int position, int depth, const Held& held = {});
  bool operation_writes(const knowledge::ValueFunction& function, source::NodeId call, int position) const;
  bool own_writes_into(source::NodeId function, int position, int depth, const Held& held);
  void settle_written(std::vector<ValueId> values, std::string_view name);
  bool is_zeros(ValueId value) const;
  bool is_container(ValueId value) const;
  bool always_runs(source::NodeId expression) const;
  void fill_container(ObjectId id, std::string_view name);
  void fill_buffer(ValueId buffer, std::string_view name);
  bool is_own_instance(ValueId value) const;
  void set_up_instance(ObjectId id, std::string_view name);
  bool any_use_may_write(source::NodeId declaration);
  void written_by_others(Object& buffer, std::string_view name);
  struct Writing {
    source::NodeId call = source::kNone;  // the first that writes
    std::string origin;                   // as material
  };
  std::optional<Writing> all_writing(source::NodeId array, int depth);
  std::optional<Writing> writing_by(source::NodeId use, int depth);
  // holders.cc: where the address of an array goes
  bool use_may_write(source::NodeId use, Held held = {}, int depth = 0);
  bool is_of_rows(source::NodeId use);
  std::string member_given(source::NodeId braces, source::NodeId element, source::NodeId type) const;
  bool holder_may_write(source::NodeId declaration, const Held& held, int depth);
  bool target_may_write(source::NodeId target, Held held, int depth);
  std::vector<source::NodeId> holders_;  // that are being looked at
  std::unordered_map<std::string, bool> holder_writes_;
  bool stays_zero(source::NodeId declaration);
  ValueId written_text(ValueId id, source::NodeId initial, source::NodeId type_node, State& state);
  bool may_be_written(source::NodeId declaration);
  std::unordered_map<source::NodeId, bool> may_be_written_;
  void set_members(ObjectId id, std::string_view global);
  std::vector<std::pair<std::vector<ValueId>, std::string_view>> to_settle_;
  bool settling_ = false;
  bool module_runs_ = false;  // as a whole
  std::unordered_map<std::string_view, std::vector<BufferUse>> buffer_uses_;
  std::unordered_map<std::string_view, std::vector<source::NodeId>> member_sets_;  // x.m = …, by x
  std::unordered_map<std::string_view, bool> filled_;
  bool buffer_uses_made_ = false;
  bool join_designated(source::NodeId entry, ValueId earlier, ValueId value, State& state);
  std::optional<ValueId> construct_literal(source::NodeId initial, source::NodeId type, const std::string& name,
                                           State& state);
  ValueId construct_one_literal(source::NodeId literal_node, const std::vector<const knowledge::Api*>& apis,
                                const std::string& type, State& state);
  bool own_struct(std::string_view name) const;
  ValueId construct_told(source::NodeId literal_node, State& state);
  ValueId construct_members(source::NodeId literal_node, source::NodeId type, const std::string& name, State& state);
  std::optional<ValueId> constants_of_enum(ValueId base, std::string_view method, const Call& call, State& state);
  ValueId one_of_enum(const std::string& type, ValueId otherwise, State& state);
  source::NodeId made_as(source::NodeId type) const;
  void take_rest(const Call& call, ObjectId made, State& state);
  ValueId instantiate(source::NodeId type, const Call& call, State& state, source::NodeId constructor = source::kNone);
  ValueId given_self(const Value& target, ValueId base, Call& call, const State& state) const;
  source::NodeId nearest_method(std::string_view name, source::NodeId node) const;
  ValueId of_base(source::NodeId member, ValueId self);
  bool asks_for_property(source::NodeId callee, ValueId found, ValueId base, const Call& call, const State& state);
  bool construct(source::NodeId maker, const Call& call, ValueId self, State& state, int depth);
  bool inherits_constructors() const;
  bool begins_with_base(source::NodeId constructor) const;
  std::vector<source::NodeId> own_bases(source::NodeId type) const;
  bool is_of_unseen_class(const std::string& type) const;
  ValueId of_single(source::NodeId single, std::string_view member_name, source::NodeId node, State& state);
  std::unordered_set<source::NodeId> single_running_;  // that are being constructed
  bool is_of_heirs_alone(source::NodeId method);
  std::unordered_map<source::NodeId, bool> only_extended_;  // by class
  ValueId said_by_heirs(source::NodeId function, bool they_alone, const Call& call, State& state);
  ValueId or_of_heirs(source::NodeId type, source::NodeId field, ValueId otherwise, State& state);
  ValueId entries_of_both(ValueId left, ValueId right, source::NodeId node, State& state);
  ValueId tables_of_both(std::string_view operation, ValueId left, ValueId right, source::NodeId node, State& state);
  std::string free_function(source::NodeId callee, const std::string& method) const;
  ValueId entries_of(ValueId list, source::NodeId node, State& state);
  bool set_when_made(source::NodeId type, source::NodeId field) const;
  std::string set_up_further(source::NodeId call, ValueId base, const State& state) const;
  std::optional<ValueId> copy_of_record(ValueId base, source::NodeId callee, const Call& call, State& state);
  source::NodeId field_of_constant(const Object& object) const;
  bool is_constant_field(source::NodeId field) const;
  std::optional<ValueId> of_constant(ValueId base, std::string_view method, const Call& call, State& state);
  std::optional<bool> answer_to(const Value& function, source::NodeId body_owner, int64_t number, source::NodeId site,
                                const State& state);
  std::string_view verifier_answers(const Value& verifier, source::NodeId site, const State& state);
  bool fits_answers(std::string_view row, const Value& function, source::NodeId asked, source::NodeId site,
                    const State& state);
  struct Refusing;
  ValueId refused(const Call& call, std::string_view called, State& state);
  ValueId refusal();
  void note_refusing(source::NodeId function);
  bool fits_check(const LibraryCheck& check, const Call& call, const State& state) const;
  bool passes_only_if(std::string_view row, const Value& function, source::NodeId asked, source::NodeId site,
                      const State& state);
  bool refuses_where(std::string_view row, const Value& function, source::NodeId asked, source::NodeId site,
                     const State& state);
  void note_own_origin(source::NodeId type, Object& instance) const;

  // ---- knowledge applied (fetch.cc, read.cc, material.cc, apply.cc, application.cc)
  std::optional<ValueId> apply(const std::vector<const knowledge::Api*>& apis, const Call& call, State& state);
  std::optional<ValueId> apply_to_each(const knowledge::Api& api, const Call& call, ValueId objects, State& state);
  std::optional<ValueId> apply_one(const knowledge::Api& api, const Call& call, State& state);
  struct Applied;  // application.cc, of which these are parts
  std::optional<ValueId> find_target(Applied& one, State& state);
  ValueId amend(Applied& one, State& state);
  ValueId amend_unknown(Applied& one, State& state);
  ValueId make_applied(Applied& one, State& state);
  void spoil_unread(const knowledge::Api& api, const Call& call, State& state);
  void hold_aliases(const Applied& one, ValueId result, State& state);
  void fill(const Applied& one, State& state);
  bool fits(const knowledge::Condition& condition, ValueId value) const;
  std::vector<std::pair<Call, WorldId>> by_conditions(const std::vector<const knowledge::Api*>& apis, const Call& call);
  bool conditions_hold(const std::vector<knowledge::Condition>& conditions, const Call& call, State& state,
                       bool certain = false) const;
  void note_derivation(const knowledge::Api& api, const Call& call);
  bool store_member(source::NodeId whole, ValueId base, std::string_view field, ValueId value, source::NodeId node,
                    State& state);
  void note_put_away(source::NodeId target, ValueId value, source::NodeId node, const State& state);
  void note_asked(source::NodeId name, ValueId value, const State& state);
  bool joins_as_text(std::string_view operation) const;
  ValueId written_by_itself(ValueId id, source::NodeId at, State& state);
  std::string why_spread(const Call& call, const State& state) const;
  bool is_used_between(const Cells& before, const Cells& now, source::NodeId call);
  bool only_says(source::NodeId call) const;
  static bool only_sets(const knowledge::Api& api);
  bool is_only_set_before(source::NodeId call) const;
  struct Length {
    int64_t bytes = -1;
    WorldId where = kEverywhere;
  };
  int64_t length_by(const knowledge::Source& source, ValueId given, const State& state) const;
  std::vector<Length> lengths_of_result(const knowledge::Api& api, const Call& call, State& state);
  ValueId returned(const knowledge::Api& api, const Call& call, const std::string& origin, State& state);
  void feed(ObjectId hash, const Call& call, State& state);
  void spoil_hash(ObjectId hash, State& state);
  static bool is_digest(const std::vector<Cells>& variants);
  void note_fed(Object& hash, const std::string& fed);
  std::string fed_with(const Call& call, const Object* hash, const State& state) const;
  std::string origin_by_receiver(const std::string& origin, const Call& call, const State& state) const;
  bool is_named(source::NodeId node, std::string_view word) const;
  static const Argument* argument_of(const knowledge::Source& source, const Call& call);
  source::NodeId place_of(const knowledge::Source& source, const Call& call, const State& state) const;
  source::NodeId entry_of(const Object& object, std::string_view name) const;
  void stand_at(source::NodeId place, const Call& call, std::vector<Cells>& variants) const;
  // An entry for constructions of the type reads this named argument itself.
  bool construction_takes(std::string_view type, std::string_view argument) const;
  ValueId fetch(const knowledge::Source& source, const Call& call, State& state, bool* present) const;
  ValueId pick_one_field(ValueId value, std::string_view name, const knowledge::Source& source, const State& state,
                         bool* present) const;
  ValueId pick_field(ValueId value, const knowledge::Source& source, const State& state, bool* present) const;
  bool has_dotted(ValueId value, std::string_view path, const State& state) const;
  // Each reading is one set of cells that travel together.
  std::vector<Cells> read_set(const knowledge::Api& api, const Call& call, State& state, size_t from_argument);
  std::vector<Cells> read(const knowledge::Binding& binding, const Call& call, State& state);
  void read_rest(const std::string& property, knowledge::Source source, const Call& call, State& state,
                 std::vector<Cells>& out);
  bool goes_through_blocks(const Argument* argument) const;  // blocks.cc
  bool fills_in_turn(source::NodeId assignment) const;
  bool in_loop(source::NodeId site) const;
  source::NodeId asked_for(const Value& value, const knowledge::Source& source, const State& state) const;
  std::vector<Cells> read_value(const std::string& property, const knowledge::Source& source, ValueId value,
                                const Call& call, State& state);
  std::optional<Cells> read_in_part(const std::string& notation, ValueId value, const Call& call,
                                    const State& state) const;
  std::string algorithm_of_class(const std::string& type) const;
  std::vector<Cells> read_all(const knowledge::Source& source, ValueId value, const Call& call, State& state);
  std::vector<Cells> read_sides(const std::string& property, const knowledge::Source& source, ValueId buffer,
                                const Call& call, const State& state);
  void add_length(const std::string& property, const knowledge::Source& source, const Call& call,
                  std::vector<Cells>& variants, const State& state);
  Cells material(const std::string& property, ValueId value, size_t variant, const Call& call, State& state);
  void take(ValueId value, State& state);
  void say_named(const Object& object, std::vector<Cells>& variants);
  std::string why_unknown(ValueId value, const State& state) const;
  // Does making one of a library's class say what is checked? `httpx.Client(verify=…)`
  bool checks_when_made(std::string_view type) const;
  // What is not known may set what an object holds so far: each plain value may be another one.
  void may_be_set(Object& object, const std::string& why);
  // What decides which of several values something is: others may know it, though each of these is known.
  void leave_open(ValueId value, const State& state);
  // … and what holds a member that is not known.
  void leave_holder_open(const Value& value, const State& state);
  void note_secret(ValueId value, const State& state, int depth = 0);

  // ---- what ordinary functions do (operation.h, format.cc, content.cc)
  // By the first entry of the name's chain that fits.
  ValueId as_truth_value(ValueId id);
  std::optional<ValueId> operate(const knowledge::ValueFunction& chain, const Call& call, State& state);
  ValueId format(const std::vector<ValueId>& operands, bool braces, const Call& call, State& state);
  std::optional<std::string> padded_number(std::string_view said, const std::vector<ValueId>& operands,
                                           size_t position) const;
  std::optional<std::string> as_text(ValueId value,
                                     const State& state) const;  // characters or bytes that are fully known
  ValueId known_in_part(ValueId id, const State& state) const;
  std::vector<ValueId> parts_known(const std::vector<ValueId>& pieces, const State& state);
  std::optional<std::string> as_name(ValueId value, const State& state) const;  // up to a C text's end
  std::optional<int64_t> as_integer(ValueId value) const;
  void append_to(source::NodeId expression, ValueId value, source::NodeId node, State& state);
  void copy_content(ValueId to, ValueId from, const Call& call, State& state);
  void copy_content_in(ObjectId target, ValueId from, const Call& call, State& state);
  struct Content {
    std::string origin;  // "" unknown
    std::string reason;  // why unknown
    int64_t length_bytes = -1;
    TraceId trace = 0;
  };
  Content content(ValueId value, const State& state, int depth = 0) const;
  Content content_of(const Object& object, Content out, const State& state, int depth) const;
  std::string combine_origins(ValueId a, ValueId b, const State& state) const;

  void visit(source::NodeId node) {
    if (!muted_ && index_.interesting(node)) visited_[node] = true;
  }
  void meet(source::NodeId node) {
    if (!muted_) calls_seen_.met[node] = true;
  }
  bool step() {
    return ++steps_ <= limits_.steps && ++root_steps_ <= limits_.steps_per_root && (shallow_ || !holds_too_much());
  }

  const UnitIndex& index_;
  const source::Unit& unit_;
  const knowledge::Catalogue& catalogue_;
  const Limits limits_;
  Sink& sink_;
  AppliedAt* applied_ = nullptr;
  Values values_;
  Builds builds_;
  Objects objects_;
  ObjectId next_object_ = 1;
  uint32_t steps_ = 0, root_steps_ = 0;
  uint32_t looked_steps_ = 0;  // of look_at()
  uint32_t depth_ = 0;
  CallsSeen calls_seen_;
  AllCalls own_calls_, all_calls_;
  Behaviour behaviour_;
  std::vector<bool> visited_;
  // Per branch: a constant condition led past it, it was entered; per `if` whose first branch leads away: a constant
  // condition led there, or what follows was entered.
  enum : uint8_t { kPassedBy = 1, kEntered = 2, kOfBranch = 3, kAlwaysLeft = 4, kWentOn = 8 };
  std::vector<uint8_t> branches_;
  void note_branch(source::NodeId branch, bool entered) {
    if (branch != source::kNone) branches_[branch] |= entered ? kEntered : kPassedBy;
  }
  void note_if(source::NodeId node, std::optional<bool> holds);
  std::vector<source::NodeId> left_before(source::NodeId statement) const;
  std::string_view unread_ = "algorithm";  // the property that `"*"` leaves unknown in the entry at hand
  bool shallow_ = false;
  bool muted_ = false;  // only a value is wanted: what is evaluated is evaluated again where it runs
  std::unordered_set<ObjectId> muted_objects_;
  bool other_verifier_asked_ = false;            // about the same, while a verifier was (verifier_answers)
  bool knows_members_ = false;                   // a condition said what a member of a parameter is (member_paths.h)
  Refusing* refusing_ = nullptr;                 // an own check is run with a library's that refuses (refusing.cc)
  std::unordered_set<source::NodeId> followed_;  // functions without a name, or through a pointer, that a call led into
  bool has_missed() const { return missed_ || exhausted() || !cut_short_.empty(); }
  bool missed_ = false;  // a call of a function that gets somewhere was not followed
  std::vector<source::NodeId> secrets_, cut_short_;
  std::unordered_map<source::NodeId, source::NodeId> put_away_;  // by what made it: the variable that holds it
  std::unordered_set<source::StringId> put_away_names_;          // of such variables
  std::unordered_set<source::NodeId> asked_for_;                 // where they were read
  std::unordered_set<source::NodeId> taken_up_;                  // what made the objects that they then were
  State module_;                                                 // after the module's own code
  std::unordered_map<uint64_t, ValueId> lazy_;
  std::unordered_set<uint64_t> lazy_running_;
  std::unordered_map<uint64_t, std::vector<WorldId>> rows_;      // by table and index
  std::unordered_map<source::NodeId, ObjectId> module_objects_;  // by what made them
};

// Go: does `init`, which runs before all else does, give the variable its value?
bool is_set_at_start(const UnitIndex& index, std::string_view variable);
// What `a < b` asks where it does not hold: `>=`. "" for what is no comparison.
std::string_view opposite_comparison(std::string_view operation);
// a[-1] of Python; a[^1] of C#, which is written so.
bool counts_from_end(std::string_view language);
// Where the kinds of keys are not told apart, every map has keys of one type, or keys are names of members too.
bool tells_keys_apart(source::Language language);
// Is a member asked for as if a function of that name were called?
bool asks_by_calling(source::Language language);
bool is_material(std::string_view property);
bool is_secret(std::string_view property);
// An empty text as a key or password, beside what is read while the program runs, says that there is none:
// getenv("KEY", "").
void none_for_empty(std::string_view property, std::vector<Cells>& variants);
bool is_absent(const Cell& cell);  // a material that a call is not given

}  // namespace vitrine::trace
