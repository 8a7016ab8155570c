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
        const bool is_plain =
            kind == NodeKind::kThrow && result != 0 && source::extends_cpp(unit_.language) &&
            (values_[result].kind == ValueKind::kInteger || values_[result].kind == ValueKind::kString);
        if (is_plain || (thrown != nullptr && thrown->shape == Shape::kInstance && thrown->type_node != kNone))
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

}  // namespace vitrine::trace
