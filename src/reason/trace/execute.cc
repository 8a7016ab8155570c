// Statements and branches.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/paths.h"
#include "reason/trace/thrown.h"

namespace vitrine::trace {
namespace {

// The value where the error is none; 0 where it is one.
ValueId unless_set(ValueId value, ValueId error, Values& values, const source::Unit& unit, const State& state) {
  WorldId where = kNowhere;
  bool always = true;
  for (const Possible& one : values.possibilities(error)) {
    const Value& is = values[one.value];
    const Object* made = is.kind == ValueKind::kObject ? state.object(is.object) : nullptr;
    const bool is_error =
        is.proven != Proven::kNothing || (made != nullptr && made->api == nullptr && made->birth != source::kNone &&
                                          unit.kind(made->birth) == source::NodeKind::kNew);
    if (is_error) {
      always = false;
    } else {
      where = values.worlds().either(where, one.where);
    }
  }
  return always ? value : where == kNowhere ? 0 : values.within(value, where);
}

}  // namespace

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

// A list, map or object that this path made: never null. (What a field holds may be set elsewhere, or not yet.)
bool Evaluator::is_made_here(ValueId id, const State& state) const {
  const Value& value = values_[id];
  const Object* object = value.kind == ValueKind::kObject ? state.object(value.object) : nullptr;
  if (object == nullptr || object->birth == kNone || module_.object(value.object) != nullptr) return false;
  switch (unit_.language) {
    case source::Language::kC:
    case source::Language::kCpp:
    case source::Language::kObjectiveC:
    case source::Language::kObjectiveCpp:
    case source::Language::kGo: return false;
    case source::Language::kRust: return true;  // (what is none is null here)
    default: break;
  }
  switch (unit_.kind(object->birth)) {
    case NodeKind::kNew:
    case NodeKind::kMap:
    case NodeKind::kArray: return true;
    // `mapOf(…)`, not what a call may fail to give.
    case NodeKind::kCall: return object->api == nullptr && object->origin.empty() && object->complete;
    default: return false;
  }
}

// Is an object true where a condition asks for it?
std::optional<bool> Evaluator::truth_of_object(ValueId id, const State& state) const {
  const Object* object = look(values_[id].object, state);
  if (object == nullptr) return std::nullopt;
  switch (unit_.language) {
    case source::Language::kC:
    case source::Language::kCpp:
    case source::Language::kObjectiveC:
    case source::Language::kObjectiveCpp: return is_array(*object) ? std::optional<bool>(true) : std::nullopt;
    case source::Language::kJavaScript:
    case source::Language::kTypeScript:
    case source::Language::kTsx:
    case source::Language::kLua:
    case source::Language::kRuby: return is_made_here(id, state) ? std::optional<bool>(true) : std::nullopt;
    case source::Language::kPhp:
    case source::Language::kPython: {
      // What holds nothing is false.
      if (object->shape == Shape::kInstance || object->api != nullptr || !is_made_here(id, state)) return std::nullopt;
      if (!object->elements.empty() || !object->fields.empty()) return true;
      return object->complete && object->length <= 0 ? std::optional<bool>(false) : std::nullopt;
    }
    default: return std::nullopt;
  }
}

std::optional<bool> Evaluator::truth(ValueId id, const State& state) const {
  const Value& value = values_[id];
  const bool all_true = unit_.language == source::Language::kRuby || unit_.language == source::Language::kLua;
  switch (value.kind) {
    case ValueKind::kInteger: return value.integer != 0 || all_true;
    case ValueKind::kBoolean: return value.integer != 0;
    case ValueKind::kUnknown: return value.proven == Proven::kTrue ? std::optional<bool>(true) : std::nullopt;
    case ValueKind::kNull: return false;
    case ValueKind::kString:
    case ValueKind::kBytes:
      switch (unit_.language) {
        // (What is read as a truth value there is no text any more: `@Value("${strict}") boolean strict`.)
        case source::Language::kJava:
        case source::Language::kKotlin:
        case source::Language::kScala:
        case source::Language::kCSharp:
        case source::Language::kGo:
        case source::Language::kRust:
        case source::Language::kSwift:
        case source::Language::kDart:
          if (value.text == "true" || value.text == "false") return value.text == "true";
          return std::nullopt;
        default: break;
      }
      if (!value.text.empty()) return unit_.language != source::Language::kPhp || value.text != "0";
      // An empty text is false in some languages and true in others.
      switch (unit_.language) {
        case source::Language::kJavaScript:
        case source::Language::kTypeScript:
        case source::Language::kTsx:
        case source::Language::kPython:
        case source::Language::kPhp: return false;
        case source::Language::kLua:
        case source::Language::kRuby: return true;
        default: return std::nullopt;
      }
    case ValueKind::kChoice: {
      std::optional<bool> all;
      for (ValueId alternative : value.alternatives) {
        std::optional<bool> one = truth(alternative, state);
        if (!one || (all && *all != *one)) return std::nullopt;
        all = one;
      }
      return all;
    }
    case ValueKind::kObject: return truth_of_object(id, state);
    default: return std::nullopt;
  }
}

// A variable or field that is one of several values, of which nothing is known to go along with anything: what is done
// by it from here on goes along with what it is.
void Evaluator::tell_apart(NodeId condition, State& state) {
  int looks = 8;  // at conditions and what joins them
  tell_apart(condition, state, &looks);
}

void Evaluator::tell_apart(NodeId condition, State& state, int* looks) {
  constexpr size_t kMostValues = 8;
  bool holds = true;
  NodeId subject = without_nots(condition, &holds);
  if (subject == kNone || (*looks)-- <= 0) return;
  if (unit_.kind(subject) == NodeKind::kBinary && (unit_.text(subject) == "&&" || unit_.text(subject) == "||")) {
    tell_apart(unit_.child(subject, 0), state, looks);
    return tell_apart(unit_.child(subject, 1), state, looks);
  }
  if (unit_.kind(subject) == NodeKind::kBinary || unit_.kind(subject) == NodeKind::kCall) {
    subject = comparison(subject).subject;
    if (subject == kNone) return;
  }
  const bool is_name = unit_.kind(subject) == NodeKind::kName;
  if (!is_name && unit_.kind(subject) != NodeKind::kMember) return;
  const ValueId* held = is_name ? state.top().find(unit_.text(subject)) : nullptr;
  if (held == nullptr && is_name && index_.enclosing_type(subject) == kNone) return;
  const ValueId value = held != nullptr ? *held : evaluate(subject, state);
  if (values_[value].kind != ValueKind::kChoice || !values_[value].worlds.empty() || values_[value].integer == 1 ||
      values_[value].alternatives.size() > kMostValues) {
    return;
  }
  Value told = values_[value];
  const SplitId split = values_.worlds().split(told.alternatives.size());
  for (size_t i = 0; i < told.alternatives.size(); ++i) told.worlds.push_back(values_.worlds().branch(split, i));
  state.exchange(value, values_.add(std::move(told)));
}

// Where a condition is one of several values, a path on which it holds is where those are that hold.
void Evaluator::assume(ValueId condition, bool holds, State& state) {
  if (values_[condition].kind != ValueKind::kChoice || values_[condition].worlds.empty()) return;
  Worlds& worlds = values_.worlds();
  WorldId where = kNowhere;
  for (const Possible& one : values_.possibilities(condition)) {
    if (truth(one.value, state).value_or(holds) == holds) where = worlds.either(where, one.where);
  }
  go_where(where, state);
}

// One of the conditions holds.
void Evaluator::assume_one_of(const std::vector<ValueId>& conditions, State& state) {
  WorldId where = kNowhere;
  for (ValueId condition : conditions) {
    for (const Possible& one : values_.possibilities(condition)) {
      if (truth(one.value, state).value_or(true)) where = values_.worlds().either(where, one.where);
    }
  }
  if (where != kEverywhere) go_where(where, state);
}

void Evaluator::go_where(WorldId where, State& state) {
  Worlds& worlds = values_.worlds();
  where = worlds.both(state.where, where);
  if (where == kNowhere) return;
  const WorldId before = worlds.builds_of(state.where), builds = worlds.builds_of(where);
  state.where = worlds.within(before, builds) ? where : worlds.in_builds(where, builds_.proven(builds));
  settle(state, values_);
}

// The builds that have one of the paths.
WorldId Evaluator::builds_of(const std::vector<State>& paths) {
  if (builds_.knows_nothing()) return kEverywhere;
  WorldId out = kNowhere;
  for (const State& path : paths) out = values_.worlds().either(out, values_.worlds().builds_of(path.where));
  return out;
}

// Of all the paths that there were, in these builds, only these are left: others were led elsewhere.
void Evaluator::prove(WorldId all, const std::vector<State*>& left) {
  Worlds& worlds = values_.worlds();
  WorldId builds = kNowhere;
  for (const State* path : left) builds = worlds.either(builds, worlds.builds_of(path->where));
  if (builds == kNowhere || worlds.within(all, builds)) return;
  for (State* path : left) path->where = worlds.in_builds(path->where, builds_.proven(builds));
}

// Equal paths are one; more than the limit are merged.
void Evaluator::limit(std::vector<State>& states) {
  std::vector<State> kept;
  for (State& state : states) {
    auto like = std::find_if(kept.begin(), kept.end(), [&](const State& have) { return have.is_like(state); });
    if (like == kept.end()) {
      kept.push_back(std::move(state));
    } else {
      like->where = values_.worlds().either(like->where, state.where);
      like->split = std::max(like->split, state.split);
    }
  }
  states = std::move(kept);
  if (states.size() <= (shallow_ ? 1 : limits_.states)) return;
  // All with the same flow become one: what its values have to do with each other their worlds tell, and what follows
  // is followed once.
  for (size_t i = 0; i < states.size(); ++i) {
    for (size_t j = i + 1; j < states.size();) {
      if (states[i].flow != states[j].flow || states[i].jump != states[j].jump) {
        ++j;
        continue;
      }
      root_steps_ += static_cast<uint32_t>(states[i].heap.size() / 4);
      merge(states[i], states[j], values_, limits_.alternatives, running_function(states[i]));
      states.erase(states.begin() + static_cast<std::ptrdiff_t>(j));
    }
  }
}

// Does what is evaluated call a function of the unit that reaches what matters?
bool Evaluator::enters(NodeId node) {
  if (node == kNone || unit_.kind(node) == NodeKind::kFunction || !index_.relevant(node)) return false;
  if (auto known = enters_.find(node); known != enters_.end()) return known->second;
  bool out = false;
  if (unit_.kind(node) == NodeKind::kCall) {
    const NodeId callee = unit_.child(node, 0);
    const std::vector<NodeId>& own = index_.functions(callee == kNone ? "" : unit_.text(callee));
    out = std::any_of(own.begin(), own.end(), [&](NodeId function) { return index_.reaches(function); });
  }
  for (uint32_t i = 0; i < unit_.child_count(node) && !out; ++i) out = enters(unit_.child(node, i));
  enters_.emplace(node, out);
  return out;
}

// Paths of different builds enter a function as one: what its branches lead elsewhere is then seen there.
void Evaluator::enter_as_one(NodeId evaluated, std::vector<State>& states) {
  if (builds_.knows_nothing() || states.size() < 2) return;
  const WorldId first = values_.worlds().builds_of(states.front().where);
  auto other = [&](const State& state) { return values_.worlds().builds_of(state.where) != first; };
  if (std::none_of(states.begin(), states.end(), other) || !enters(evaluated)) return;
  std::vector<State> entering = take_running(states);
  if (entering.empty()) return;
  const NodeId function = running_function(entering.front());
  states.push_back(join(std::move(entering), function));
}

NodeId Evaluator::running_function(const State& state) const {
  size_t at = state.frames.size();
  while (at > 1 && (unit_[state.frames[at - 1].function].flags & source::kMacro) != 0) --at;
  return at == 0 ? kNone : state.frames[at - 1].function;
}

State Evaluator::join(std::vector<State> states, NodeId function) {
  State out = std::move(states.front());
  for (size_t i = 1; i < states.size(); ++i) merge(out, states[i], values_, limits_.alternatives, function);
  return out;
}

// Does a `goto` of the function lead to this label, one that may be reached itself?
bool Evaluator::is_jumped_to(NodeId label) {
  auto [known, fresh] = jumped_to_.try_emplace(label, false);
  if (!fresh && !known->second) return false;
  const NodeId function = index_.enclosing_function(label);
  std::vector<NodeId> work{function == kNone ? unit_.root : function};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    // (One without a name leads anywhere.)
    const bool jumps = unit_.kind(id) == NodeKind::kBreak && unit_[id].op == 1;
    if (jumps && (unit_[id].text == unit_[label].text || unit_[id].text == 0)) {
      known->second = true;
      if (!switched_off(id)) return true;
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return false;
}

// What stands behind a `return` or a jump of its own block is never reached. (That a condition is known is no such
// proof: what it asks of may be set where nobody here looks. One of nothing but constants is.)
void Evaluator::nothing_after(NodeId block, uint32_t at) {
  NodeId before = unit_.child(block, at - 1);
  for (bool within = false; before != kNone; within = true) {
    const NodeKind kind = unit_.kind(before);
    if (kind == NodeKind::kReturn || kind == NodeKind::kThrow) break;
    if (kind == NodeKind::kBreak && unit_[before].op == 1) break;
    if (kind == NodeKind::kIf && !within && is_fixed(unit_.child(before, 0), 0)) {
      const NodeId then = unit_.child(before, 1), otherwise = unit_.child(before, 2);
      before = then != kNone && branches_[then] == 1 ? otherwise : then;
    } else if (kind == NodeKind::kBlock && within && unit_.child_count(before) > 0) {
      before = unit_.child(before, unit_.child_count(before) - 1);
    } else {
      return;
    }
  }
  if (before == kNone) return;
  for (; at < unit_.child_count(block); ++at) {
    NodeId child = unit_.child(block, at);
    if (child == kNone || unit_.kind(child) == NodeKind::kFunction || unit_.kind(child) == NodeKind::kType) continue;
    const bool is_label = unit_.kind(child) == NodeKind::kBlock && unit_[child].text != 0;
    if (is_label && is_jumped_to(child)) return;
    note_branch(child, false);
  }
}

void Evaluator::execute_children(NodeId node, uint32_t from, std::vector<State>& states) {
  for (uint32_t i = from; i < unit_.child_count(node); ++i) {
    NodeId child = unit_.child(node, i);
    if (child == kNone) continue;
    bool run = false, jump = false;
    for (State& state : states) {
      // Paths that jumped to this label go on here.
      if (state.flow == Flow::kJump && unit_.kind(child) == NodeKind::kBlock && unit_[child].text == state.jump) {
        state.flow = Flow::kNormal;
        state.jump = 0;
        note_branch(child, true);
      }
      run = run || running(state);
      jump = jump || state.flow == Flow::kJump;
    }
    if (!run && i > from) nothing_after(node, i);
    if (!run && !jump) return;
    if (run) execute(child, states);
  }
}

// Languages in which a call has several results.
static bool gives_several(source::Language language) {
  return language == source::Language::kGo || language == source::Language::kLua;
}

// The results behind the first. `return f()` gives what f does.
void Evaluator::return_further(NodeId statement, ValueId error, State& state) {
  if (!gives_several(unit_.language)) return;
  const NodeId value = unit_.child(statement, 0);
  if (unit_.child_count(statement) < 3) {
    const bool handed_on = value != kNone && unit_.child_count(statement) == 1 && state.further_of == value;
    if (!handed_on) state.further = {};
    return;
  }
  std::array<ValueId, 3> further = {};
  for (uint32_t i = 0; i + 2 < unit_.child_count(statement); ++i) {
    const NodeId one = unit_.child(statement, i + 2);
    const bool plain = one != kNone && (unit_.kind(one) == NodeKind::kLiteral || unit_.kind(one) == NodeKind::kName);
    if (!plain && !index_.relevant(one) && !index_.relevant(statement)) continue;
    const ValueId given = evaluate(one, state);
    if (i < further.size()) further[i] = error == 0 ? given : unless_set(given, error, values_, unit_, state);
  }
  state.further = further;
}

// What a target takes of the results behind the first; 0 where that is not known.
ValueId Evaluator::further_result(NodeId target, const State& state) const {
  const uint8_t at = unit_[target].op;
  if (!gives_several(unit_.language) || at == 0 || at > state.further.size()) return 0;
  if (state.further_of == kNone || state.further[at - 1] == 0) return 0;
  // The statement that calls stands before.
  const NodeId block = index_.parent(target);
  uint32_t i = 0;
  while (i < unit_.child_count(block) && unit_.child(block, i) != target) ++i;
  if (i == unit_.child_count(block) || i < at) return 0;
  for (uint32_t before = 1; before <= i && before <= at; ++before) {
    const NodeId one = unit_.child(block, i - before);
    const NodeId value = unit_.child(one, unit_.kind(one) == NodeKind::kAssign ? 1 : 0);
    if (value == state.further_of) return state.further[at - 1];
  }
  return 0;
}

void Evaluator::execute(NodeId node, std::vector<State>& states) {
  if (node == kNone || !step()) return;
  if (depth_ >= limits_.expression_depth) return;
  NodeKind kind = unit_.kind(node);
  bool jumps =
      kind == NodeKind::kReturn || kind == NodeKind::kBreak || kind == NodeKind::kContinue || kind == NodeKind::kThrow;
  if (!jumps && !index_.relevant(node)) return;
  ++depth_;
  switch (kind) {
    case NodeKind::kBlock:
      execute_children(node, 0, states);
      leave_scope(node, states);
      break;
    case NodeKind::kModule:
    case NodeKind::kFinally: execute_children(node, 0, states); break;
    case NodeKind::kDeclare:
      enter_as_one(node, states);
      for (State& state : states) {
        if (running(state)) declare(node, state);
      }
      break;
    case NodeKind::kReturn:
    case NodeKind::kThrow:
      enter_as_one(node, states);
      for (State& state : states) {
        if (!running(state)) continue;
        NodeId value = unit_.child(node, 0);
        ValueId result =
            value != kNone && (index_.relevant(value) || index_.relevant(node)) ? evaluate(value, state) : 0;
        ValueId error = 0;
        if (unit_.child(node, 1) != kNone && (result != 0 || index_.relevant(unit_.child(node, 1)))) {
          error = evaluate(unit_.child(node, 1), state);
          if (result != 0) result = unless_set(result, error, values_, unit_, state);
        }
        if (kind == NodeKind::kReturn) {
          if (value != kNone && index_.relevant(value)) apply_settings_within(value, state);
          if (result != 0 && values_[result].trace != 0) {
            result = values_.traced(result, values_.step(StepKind::kReturned, node, values_[result].trace));
          }
          state.result = result;
          return_further(node, error, state);
        }
        const Object* thrown = kind == NodeKind::kThrow && result != 0 && values_[result].kind == ValueKind::kObject
                                   ? look(values_[result].object, state)
                                   : nullptr;
        if (thrown != nullptr && thrown->shape == Shape::kInstance && thrown->type_node != kNone)
          state.top().set(kThrown, result);
        give_up(node, state);
        state.flow = kind == NodeKind::kReturn ? Flow::kReturn : Flow::kThrow;
      }
      break;
    case NodeKind::kBreak:
    case NodeKind::kContinue:
      for (State& state : states) {
        if (!running(state)) continue;
        state.flow = kind == NodeKind::kContinue ? Flow::kContinue : unit_[node].op == 1 ? Flow::kJump : Flow::kBreak;
        if (state.flow == Flow::kJump) state.jump = unit_[node].text;
      }
      break;
    case NodeKind::kIf: execute_if(node, states); break;
    case NodeKind::kLoop:
      if (unit_.text(node) == "each") {
        execute_each(node, states);
      } else {
        execute_loop(node, states);
      }
      leave_scope(node, states);
      break;
    case NodeKind::kSwitch: execute_switch(node, states); break;
    case NodeKind::kTry: execute_try(node, states); break;
    case NodeKind::kVariant: execute_variant(node, states); break;
    case NodeKind::kImport:
    case NodeKind::kField:
    case NodeKind::kBase: break;
    case NodeKind::kFunction:
      // A function defined here sees this scope: its name is bound where others could not find it.
      break;
    case NodeKind::kType:
      // Class bodies that are code (Python): static fields are asked for by name; blocks are run.
      for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
        NodeId child = unit_.child(node, i);
        NodeKind member = unit_.kind(child);
        if (member == NodeKind::kBlock || member == NodeKind::kExpression || member == NodeKind::kAssign)
          execute(child, states);
        if (member == NodeKind::kType) execute(child, states);
        if (member == NodeKind::kField && index_.relevant(child) && unit_.child(child, 0) != kNone) {
          for (State& state : states) {
            if (running(state)) apply_setting(child, lazily(child, unit_.text(child), state), child, state);
          }
        }
      }
      break;
    case NodeKind::kExpression:
      if (unit_[node].op != 0 && unit_.language == source::Language::kPython) {
        enter_as_one(node, states);
        for (State& state : states) {
          if (running(state)) declare(node, state);
        }
        break;
      }
      execute_children(node, 0, states);
      break;
    case NodeKind::kUnknown: execute_children(node, 0, states); break;
    default:
      enter_as_one(node, states);
      for (State& state : states) {
        if (running(state)) evaluate(node, state);
      }
  }
  --depth_;
}

void Evaluator::execute_if(NodeId node, std::vector<State>& states) {
  enter_as_one(unit_.child(node, 0), states);
  std::vector<State> in = take_running(states);
  NodeId condition = unit_.child(node, 0), then = unit_.child(node, 1), otherwise = unit_.child(node, 2);
  struct Way {  // one of the two that a path may take
    std::vector<State> paths;
    std::vector<Narrowed> said;
    std::vector<HeapEntry> failing;
  };
  std::vector<Way> thens(in.size()), elses(in.size());
  const WorldId builds = builds_of(in);
  for (size_t i = 0; i < in.size(); ++i) {
    State& state = in[i];
    tell_apart(condition, state);
    Parted parted;
    ValueId value = evaluate_parted(condition, state, &parted);
    std::optional<bool> known = outcome(condition, value, state);
    note_if(node, known);
    const WorldId then_where = known ? kEverywhere : decided_in(condition, true, state);
    const WorldId else_where = known ? kEverywhere : decided_in(condition, false, state);
    auto go_on = [&](WorldId where, State& path) {
      where = where == kEverywhere ? path.where : values_.worlds().both(path.where, where);
      if (where == kNowhere) return false;
      if (std::exchange(path.where, where) != where) settle(path, values_);
      return true;
    };
    std::vector<State> ways;  // one for each branch that may be taken
    ways.reserve(2);
    ways.push_back(std::move(state));
    if (!known) ways.push_back(ways.front());
    if (!known || *known) {
      Way& way = thens[i];
      const bool parts = !known && parted.state && parted.holds;
      way.paths.push_back(parts ? std::move(*parted.state) : std::move(ways.front()));
      State& path = way.paths[0];
      assume(parts ? parted.value : value, !parts || !parted.negated, path);
      if (!known) way.failing = calls_that_failed(condition, true, path);
      // x == "AES": on this path x is "AES".
      if (!known) narrow_values(condition, true, path, &way.said);
      narrow(condition, true, path, &way.said);
      narrow_null(condition, true, path);
      if (!checks_.empty()) narrow_checks(condition, true, path);
      if (!narrow_typeof(condition, true, path) || (!known && !told_.empty() && !told(condition, true, false, path)) ||
          !go_on(then_where, path)) {
        way.paths.clear();
      }
    }
    if (!known || !*known) {
      Way& way = elses[i];
      const bool parts = !known && parted.state && !parted.holds;
      way.paths.push_back(parts ? std::move(*parted.state) : std::move(ways.back()));
      State& path = way.paths[0];
      assume(parts ? parted.value : value, parts && parted.negated, path);
      if (!known && otherwise != kNone) way.failing = calls_that_failed(condition, false, path);
      if (!known) narrow_values(condition, false, path, &way.said);
      narrow(condition, false, path, &way.said);
      narrow_null(condition, false, path);
      if (!checks_.empty()) narrow_checks(condition, false, path);
      if (!narrow_typeof(condition, false, path) ||
          (!known && !told_.empty() && !told(condition, false, false, path)) || !go_on(else_where, path)) {
        way.paths.clear();
      }
    }
  }
  for (std::vector<Way>* ways : {&thens, &elses}) {
    if (builds_.knows_nothing()) break;
    std::vector<State*> all;
    for (Way& way : *ways) {
      for (State& path : way.paths) all.push_back(&path);
    }
    prove(builds, all);
  }
  for (size_t i = 0; i < in.size(); ++i) {
    auto& [then_paths, then_said, then_failing] = thens[i];
    auto& [else_paths, else_said, else_failing] = elses[i];
    execute(then, then_paths);
    if (!then_failing.empty()) note_failed(then_failing, then_paths);
    if (otherwise != kNone) {
      execute(otherwise, else_paths);
      if (!else_failing.empty()) note_failed(else_failing, else_paths);
    }
    if (!then_said.empty() || !else_said.empty()) {
      widen(then_said, then_paths, else_said, else_paths);
      forget_fields(then_said, then_paths);
      forget_fields(else_said, else_paths);
    }
    append(states, std::move(then_paths));
    append(states, std::move(else_paths));
  }
  limit(states);
}

void Evaluator::execute_variant(NodeId node, std::vector<State>& states) {
  std::vector<State> in = take_running(states);
  const WorldId builds_before = builds_of(in);
  bool entered = false;
  for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
    const WorldId builds = builds_.having(node, i);
    std::vector<State> paths;
    for (const State& state : in) {
      const WorldId where = values_.worlds().in_builds(state.where, builds);
      if (where == kNowhere) continue;  // another #if led elsewhere
      State& path = paths.emplace_back(state);
      if (where == state.where) continue;
      path.where = where;
      settle(path, values_);
    }
    entered = entered || !paths.empty();
    execute(unit_.child(node, i), paths);
    append(states, std::move(paths));
  }
  if (!entered) append(states, std::move(in));
  std::vector<State*> left;
  for (State& state : states) {
    if (running(state)) left.push_back(&state);
  }
  prove(builds_before, left);
  limit(states);
}

// Does a handler end with a statement that leads away?
bool Evaluator::leaves(NodeId handler) const {
  NodeId last = unit_.child_count(handler) == 0 ? kNone : unit_.child(handler, unit_.child_count(handler) - 1);
  while (last != kNone && unit_.kind(last) == NodeKind::kBlock && unit_.child_count(last) > 0) {
    last = unit_.child(last, unit_.child_count(last) - 1);
  }
  const NodeKind kind = last == kNone ? NodeKind::kNull : unit_.kind(last);
  return kind == NodeKind::kReturn || kind == NodeKind::kThrow || kind == NodeKind::kBreak ||
         kind == NodeKind::kContinue;
}

// Does a class of the unit extend one of this name?
static bool is_kind_of(const UnitIndex& index, std::string_view name, std::string_view of) {
  constexpr int kMost = 8;
  const source::Unit& unit = index.unit();
  NodeId type = index.type(name);
  for (int i = 0; type != kNone && i < kMost; ++i) {
    NodeId above = kNone;
    for (uint32_t k = 0; k < unit.child_count(type); ++k) {
      const NodeId base = unit.child(type, k);
      if (unit.kind(base) != NodeKind::kBase || unit[base].type == kNone) continue;
      std::string_view named = unit.text(unit[base].type);
      named.remove_prefix(named.find_last_of(".\\") + 1);
      if (named == of) return true;
      if (above == kNone) above = index.type(named);
    }
    type = above;
  }
  return false;
}

// Does the handler take what is thrown in the block: everything, or that type?
static bool catches_thrown(const source::Unit& unit, const UnitIndex& index, NodeId handler, NodeId block) {
  if (unit[handler].type == kNone) return true;
  std::string_view type = unit.text(unit[handler].type);
  type.remove_prefix(type.find_last_of(".\\") + 1);
  // (Many libraries' exceptions extend one of the others.)
  for (std::string_view all : {"Exception", "Throwable", "BaseException", "StandardError", "RuntimeException",
                               "LogicException", "SystemException", "RuntimeError", "Error"}) {
    if (type == all) return true;
  }
  std::vector<NodeId> work{block};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const NodeId what = unit.kind(id) == NodeKind::kThrow ? unit.child(id, 0) : kNone;
    if (what != kNone && (index.last_name(what) == type || is_kind_of(index, index.last_name(what), type))) return true;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return false;
}

// A variable is given what is written out.
static bool cannot_throw(const source::Unit& unit, NodeId statement) {
  if (statement == kNone) return false;
  const bool declares = unit.kind(statement) == NodeKind::kDeclare;
  if (!declares && (unit.kind(statement) != NodeKind::kAssign || unit.text(statement) != "=" ||
                    unit.kind(unit.child(statement, 0)) != NodeKind::kName)) {
    return false;
  }
  const NodeId value = unit.child(statement, declares ? 0 : 1);
  return value != kNone && unit.kind(value) == NodeKind::kLiteral;
}

// parseInt("1000"), Integer.parseInt("1000"), int.Parse("1000"), std::stoi("1000"): of a text that is a number.
static bool reads_a_number(const source::Unit& unit, const UnitIndex& index, NodeId call) {
  static constexpr std::string_view kReaders[] = {"parseInt", "parseLong", "Parse", "valueOf",
                                                  "Number",   "stoi",      "stol"};
  static constexpr std::string_view kHolders[] = {"Integer", "Long", "int", "Int32", "long", "Int64", "Number", "std"};
  constexpr size_t kMostDigits = 9;
  const NodeId callee = unit.child(call, 0);
  const NodeId text = unit.child_count(call) > 1 ? unit.child(call, 1) : kNone;
  if (callee == kNone || text == kNone || unit.kind(text) != NodeKind::kLiteral || unit.child_count(call) > 3)
    return false;
  if (unit.child_count(call) == 3 &&
      (unit.kind(unit.child(call, 2)) != NodeKind::kLiteral || unit.text(unit.child(call, 2)) != "10"))
    return false;
  const std::string_view digits = unit.text(text);
  if (digits.empty() || digits.size() > kMostDigits ||
      !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
    return false;
  const std::string_view name = index.last_name(callee);
  if (std::ranges::find(kReaders, name) == std::end(kReaders) || !index.functions(name).empty()) return false;
  const NodeId of = unit.kind(callee) == NodeKind::kMember ? unit.child(callee, 0) : kNone;
  if (of == kNone) return unit.kind(callee) == NodeKind::kName;
  const bool is_name = unit.kind(of) == NodeKind::kName || unit.kind(of) == NodeKind::kTypeName;
  return is_name && index.type(unit.text(of)) == kNone &&
         std::ranges::find(kHolders, unit.text(of)) != std::end(kHolders);
}

// From the statement at `first` on: is nothing thrown but what `throw` throws?
static bool only_throws_itself(const UnitIndex& index, NodeId block, uint32_t first, std::vector<NodeId>* throws) {
  const source::Unit& unit = index.unit();
  if (unit.kind(block) != NodeKind::kBlock) return false;
  const bool is_compiled = (source::runs_on_java(unit.language) && unit.language != source::Language::kGroovy) ||
                           unit.language == source::Language::kCSharp || source::extends_cpp(unit.language);
  const bool is_script = index.language() == "javascript";
  // (Elsewhere a name may mean nothing: try: unicode except NameError: … In JavaScript one that is declared means
  // something.)
  const auto means_something = [&](NodeId name) {
    if (is_compiled) return true;
    if (unit.language == source::Language::kPhp) return unit.text(name).starts_with('$');
    const NodeId declared = index.declaration(name);
    if (is_script) return declared != kNone || !index.globals(unit.text(name)).empty();
    return declared != kNone && unit.kind(declared) == NodeKind::kParameter;
  };
  std::vector<NodeId> work;
  for (uint32_t i = first; i < unit.child_count(block); ++i) work.push_back(unit.child(block, i));
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    switch (unit.kind(id)) {
      case NodeKind::kThrow: throws->push_back(id); continue;
      case NodeKind::kBlock:
      case NodeKind::kIf:
      case NodeKind::kDeclare:
      case NodeKind::kExpression:
      case NodeKind::kLiteral:
      case NodeKind::kNull: break;
      case NodeKind::kReturn:
        if (!is_compiled && !is_script) return false;
        break;
      case NodeKind::kName:
        if (!means_something(id)) return false;
        break;
      case NodeKind::kCall:
        if ((!is_compiled && !is_script) || !reads_a_number(unit, index, id)) return false;
        continue;
      case NodeKind::kAssign:
        if (unit.kind(unit.child(id, 0)) != NodeKind::kName || unit.text(id) != "=") return false;
        work.push_back(unit.child(id, 1));
        continue;
      case NodeKind::kBinary:
        if (unit.text(id) == "/" || unit.text(id) == "%" || unit.text(id) == "//") return false;
        break;
      default: return false;
    }
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return true;
}

// Is a class of the file spoken of by nobody but handlers, and by nothing that extends it? Then nobody throws it.
static bool nobody_throws(const source::Unit& unit, const UnitIndex& index, NodeId handler) {
  constexpr size_t kMostSearched = 1 << 15;  // nodes
  const NodeId written = unit[handler].type;
  if (unit.language != source::Language::kPython || written == kNone || unit.child_count(written) > 0 ||
      unit.nodes.size() > kMostSearched)
    return false;
  const std::string_view name = unit.text(written);
  const NodeId own = name.find_first_of(".:") == std::string_view::npos ? index.type(name) : kNone;
  if (own == kNone || index.enclosing_function(own) != kNone || unit.text2(own) != name) return false;
  std::vector<NodeId> of_handlers;
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) == NodeKind::kHandler && unit[id].type != kNone) of_handlers.push_back(unit[id].type);
  }
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    const NodeKind kind = unit.kind(id);
    const bool names = kind == NodeKind::kName || kind == NodeKind::kMember || kind == NodeKind::kTypeName ||
                       kind == NodeKind::kLiteral || kind == NodeKind::kImport;
    if (names && unit.text(id) == name && std::ranges::find(of_handlers, id) == of_handlers.end()) return false;
  }
  return true;
}

void Evaluator::execute_try(NodeId node, std::vector<State>& states) {
  // (Nothing is thrown before the first statement that may do so.)
  const NodeId tried = unit_.child(node, 0);
  uint32_t first = 0;
  while (index_.relevant(tried) && first < unit_.child_count(tried) && cannot_throw(unit_, unit_.child(tried, first))) {
    execute(unit_.child(tried, first++), states);
  }
  // What is thrown in it, or comes out of what it calls, is told from what came before.
  bool names_it = false, has_handler = false;
  for (uint32_t i = 1; i < unit_.child_count(node); ++i) {
    const NodeId part = unit_.child(node, i);
    has_handler = has_handler || (part != kNone && unit_.kind(part) == NodeKind::kHandler);
    names_it = names_it || (part != kNone && unit_.kind(part) == NodeKind::kHandler && !unit_.text(part).empty() &&
                            index_.relevant(part));
  }
  const ValueId nothing = names_it ? values_.unknown("what was thrown") : 0;
  for (State& state : states) {
    if (names_it) state.top().set(kThrown, nothing);
  }
  // (A condition that nothing hangs on but what is thrown is not followed: the handler goes on from before it.)
  const auto is_left_out = [&](NodeId thrown) {
    bool is_skipped = false;
    for (NodeId at = thrown, up = index_.parent(at); up != kNone && at != tried; at = up, up = index_.parent(up)) {
      if (unit_.kind(up) != NodeKind::kIf) continue;
      const std::optional<bool> when = settled(unit_.child(up, 0), index_.enclosing_function(up), 0);
      if (when && unit_.child(up, *when ? 2 : 1) == at) return false;
      is_skipped = is_skipped || !index_.relevant(up);
    }
    return is_skipped;
  };
  std::vector<NodeId> throws;
  std::vector<State> before;
  if (!only_throws_itself(index_, tried, first, &throws) || std::ranges::any_of(throws, is_left_out)) before = states;
  if (first == 0) {
    execute(tried, states);
  } else {
    execute_children(tried, first, states);
    leave_scope(tried, states);
  }
  // Where something was thrown in it, a handler goes on from there.
  std::vector<State> thrown;
  for (const State& state : states) {
    if (state.flow != Flow::kThrow) continue;
    thrown.push_back(state);
    thrown.back().flow = Flow::kNormal;
  }
  // The objects of own classes that may be what a handler of this type takes, of the paths that went through the block.
  const std::vector<State> through = names_it ? states : std::vector<State>();
  const auto taken = [&](NodeId handler, const State& from, State& path) {
    const NodeId written = unit_[handler].type;
    const bool several = written != kNone && unit_.child_count(written) > 0;
    const NodeId own = written == kNone || several ? kNone : index_.type(unit_.text(written));
    const ValueId* have = from.frames.size() == path.frames.size() ? from.frames.back().find(kThrown) : nullptr;
    std::vector<ValueId> all;
    for (const Possible& one : have == nullptr ? std::vector<Possible>() : values_.possibilities(*have)) {
      const Object* object =
          values_[one.value].kind == ValueKind::kObject ? from.object(values_[one.value].object) : nullptr;
      if (object == nullptr || object->type_node == kNone) continue;
      const std::vector<NodeId> line = index_.line_of(object->type_node);
      if (own != kNone && std::ranges::find(line, own) == line.end()) continue;
      std::unordered_set<ObjectId> needed;
      reach(one.value, from, &needed);
      for (ObjectId id : needed) {
        const Object* held = path.object(id) == nullptr ? from.object(id) : nullptr;
        if (held != nullptr) path.add(id, Object(*held));
      }
      all.push_back(one.value);
    }
    return all;
  };
  // … of an own class, of which each that is made was seen.
  const auto made_where_seen = [&](NodeId handler) {
    const NodeId written = unit_[handler].type;
    if (written == kNone || unit_.child_count(written) > 0 || index_.type(unit_.text(written)) == kNone) return false;
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      const bool makes = unit_.kind(id) == NodeKind::kNew || unit_.kind(id) == NodeKind::kCall;
      if (makes && index_.last_name(id) == unit_.text(written) && !visited_[id]) return false;
    }
    return true;
  };
  NodeId last = kNone;
  bool caught = false;
  bool passes = false;  // a handler that says nothing lets the path go on
  for (uint32_t i = 1; i < unit_.child_count(node); ++i) {
    NodeId part = unit_.child(node, i);
    if (part == kNone) continue;
    if (unit_.kind(part) == NodeKind::kFinally) {
      last = part;
      continue;
    }
    if (unit_.kind(part) != NodeKind::kHandler) continue;
    if (nobody_throws(unit_, index_, part)) {
      note_branch(part, false);
      continue;
    }
    const bool catches = !thrown.empty() && catches_thrown(unit_, index_, part, unit_.child(node, 0));
    if (!index_.relevant(part)) {
      passes = passes || !leaves(part);
      caught = caught || (catches && !leaves(part));
      continue;
    }
    std::vector<State> path = take_running(before);
    before = path;
    if (catches) append(path, std::vector<State>(thrown));
    for (State& state : path) {
      if (!unit_.text(part).empty()) {
        const std::string& type = qualified_type(unit_[part].type);
        std::vector<ValueId> all;
        if (names_it && &state - path.data() < static_cast<std::ptrdiff_t>(before.size())) {
          for (const State& from : through) {
            for (ValueId one : taken(part, from, state)) {
              if (std::ranges::find(all, one) == all.end()) all.push_back(one);
            }
          }
        } else if (names_it) {
          const State from = state;
          all = taken(part, from, state);
        }
        if (all.empty() || !made_where_seen(part)) all.push_back(values_.unknown("what was thrown", type));
        state.top().set(unit_.text(part), values_.choice(all, limits_.alternatives));
      }
    }
    execute_children(part, 0, path);
    append(states, std::move(path));
  }
  // try { return a(); } catch (E e) {} return b();
  if (passes && std::none_of(states.begin(), states.end(), running)) append(states, take_running(before));
  if (caught) append(states, std::move(thrown));
  for (State& state : states) {
    if (!has_handler || state.flow == Flow::kThrow || state.top().find(kThrown) == nullptr) continue;
    state.top().set(kThrown, values_.unknown("what was thrown"));
  }
  limit(states);
  if (last != kNone && index_.relevant(last)) {
    // It runs whatever happened.
    for (State& state : states) {
      const Flow flow = std::exchange(state.flow, Flow::kNormal);
      const ValueId result = state.result;
      const auto further = state.further;
      std::vector<State> one;
      one.push_back(std::move(state));
      execute(last, one);
      state = join(std::move(one));
      if (!running(state)) continue;
      // (Calls in it have results of their own.)
      state.flow = flow;
      state.result = result;
      state.further = further;
    }
  }
}

}  // namespace vitrine::trace
