#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

bool running(const State& state) {
  return state.flow == Flow::kNormal;
}

// Moves the paths that still run out of `states`.
std::vector<State> take_running(std::vector<State>& states) {
  std::vector<State> out, rest;
  for (State& state : states) (running(state) ? out : rest).push_back(std::move(state));
  states = std::move(rest);
  return out;
}

void append(std::vector<State>& to, std::vector<State> from) {
  for (State& state : from) to.push_back(std::move(state));
}

}  // namespace

std::optional<bool> Evaluator::truth(ValueId id, const State& state) const {
  const Value& value = values_[id];
  switch (value.kind) {
    case ValueKind::kBoolean:
    case ValueKind::kInteger: return value.integer != 0;
    case ValueKind::kNull: return false;
    case ValueKind::kString:
    case ValueKind::kBytes:
      // An empty text is false in some languages and true in others.
      return value.text.empty() ? std::nullopt : std::optional<bool>(true);
    case ValueKind::kChoice: {
      std::optional<bool> all;
      for (ValueId alternative : value.alternatives) {
        std::optional<bool> one = truth(alternative, state);
        if (!one || (all && *all != *one)) return std::nullopt;
        all = one;
      }
      return all;
    }
    case ValueKind::kObject: {
      // An array of C has an address.
      const Object* object = index_.language() == "c" ? look(value.object, state) : nullptr;
      bool array = object != nullptr && object->shape == Shape::kList && object->birth != kNone &&
                   unit_.kind(object->birth) == NodeKind::kDeclare;
      return array ? std::optional<bool>(true) : std::nullopt;
    }
    default: return std::nullopt;
  }
}

// Where a condition is one of several values, a path on which it holds is where those are that hold.
void Evaluator::assume(ValueId condition, bool holds, State& state) {
  if (values_[condition].kind != ValueKind::kChoice || values_[condition].worlds.empty()) return;
  Worlds& worlds = values_.worlds();
  WorldId where = kNowhere;
  for (const Possible& one : values_.possibilities(condition)) {
    if (truth(one.value, state).value_or(holds) == holds) where = worlds.either(where, one.where);
  }
  where = worlds.both(state.where, where);
  if (where == kNowhere) return;
  state.where = where;
  settle(state, values_);
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
  while (states.size() > (shallow_ ? 1 : limits_.states)) {
    // The oldest pair with the same flow: what is decided last stays apart longest.
    bool merged = false;
    for (size_t i = 0; i < states.size() && !merged; ++i) {
      for (size_t j = i + 1; j < states.size() && !merged; ++j) {
        if (states[i].flow != states[j].flow || states[i].jump != states[j].jump) continue;
        root_steps_ += static_cast<uint32_t>(states[i].heap.size() / 4);
        merge(states[i], states[j], values_, limits_.alternatives);
        states.erase(states.begin() + static_cast<std::ptrdiff_t>(j));
        merged = true;
      }
    }
    if (!merged) break;
  }
}

State Evaluator::join(std::vector<State> states) {
  State out = std::move(states.front());
  for (size_t i = 1; i < states.size(); ++i) merge(out, states[i], values_, limits_.alternatives);
  return out;
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
      }
      run = run || running(state);
      jump = jump || state.flow == Flow::kJump;
    }
    if (!run && !jump) return;
    if (run) execute(child, states);
  }
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
    case NodeKind::kModule:
    case NodeKind::kBlock:
    case NodeKind::kFinally: execute_children(node, 0, states); break;
    case NodeKind::kDeclare:
      for (State& state : states) {
        if (running(state)) declare(node, state);
      }
      break;
    case NodeKind::kReturn:
    case NodeKind::kThrow:
      for (State& state : states) {
        if (!running(state)) continue;
        NodeId value = unit_.child(node, 0);
        ValueId result =
            value != kNone && (index_.relevant(value) || index_.relevant(node)) ? evaluate(value, state) : 0;
        if (kind == NodeKind::kReturn) {
          if (result != 0 && values_[result].trace != 0) {
            result = values_.traced(result, values_.step(StepKind::kReturned, node, values_[result].trace));
          }
          state.result = result;
        }
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
            if (running(state)) lazily(child, unit_.text(child), state);
          }
        }
      }
      break;
    case NodeKind::kExpression: execute_children(node, 0, states); break;
    case NodeKind::kUnknown: execute_children(node, 0, states); break;
    default:
      for (State& state : states) {
        if (running(state)) evaluate(node, state);
      }
  }
  --depth_;
}

// The elements that a type declares: a number, or a constant's name. -1 where it is neither.
int64_t Evaluator::declared_length(NodeId type_node, State& state) {
  if (type_node == kNone || (unit_[type_node].flags & source::kArrayType) == 0) return -1;
  std::string_view written = unit_.text2(type_node);
  int64_t length = -1;
  if (written.empty()) return -1;
  if (!parse_decimal(written, &length)) {
    if (!index_.globals(written).empty()) {
      length = as_integer(lazily(index_.globals(written).front(), written, state)).value_or(-1);
    } else {
      length = bare_name(unit_[type_node].text2).number.value_or(-1);
    }
  }
  return length > 0 && length < (1 << 24) ? length : -1;
}

// A C array that a text or a shorter list fills, char iv[16] = "": its length is what is declared, the rest is zero.
ValueId Evaluator::fit_array(ValueId id, NodeId initial, NodeId type_node, State& state) {
  int64_t length = declared_length(type_node, state);
  if (length < 0) {
    // As long as something says that is not known here: not as long as what is written out.
    bool sized = type_node != kNone && (unit_[type_node].flags & source::kArrayType) != 0 &&
                 !unit_.text2(type_node).empty() && values_[id].kind == ValueKind::kObject;
    const Object* list = sized ? state.object(values_[id].object) : nullptr;
    bool numbers = list != nullptr && list->shape == Shape::kList && list->birth == initial &&
                   std::all_of(list->elements.begin(), list->elements.end(),
                               [&](ValueId one) { return values_[one].kind == ValueKind::kInteger; });
    if (numbers) state.change(values_[id].object).length = -1;
    return id;
  }
  if (values_[id].kind == ValueKind::kObject && state.object(values_[id].object) != nullptr) {
    Object& list = state.change(values_[id].object);
    if (list.shape == Shape::kList && list.birth == initial && static_cast<int64_t>(list.elements.size()) <= length) {
      list.length = length;
      list.zeroed = list.complete;
    }
    return id;
  }
  if (values_[id].kind != ValueKind::kString || length > 4096) return id;
  Value padded = values_[id];
  if (static_cast<int64_t>(padded.text.size()) >= length) return id;
  padded.text.resize(static_cast<size_t>(length), '\0');
  return values_.add(std::move(padded));
}

// What a variable of a known type is without a value, where the language has zero values; 0 where that is not known.
ValueId Evaluator::zero_value(const std::string& type, NodeId declaration, State& state) {
  if (type.empty() || index_.language() != "go") return 0;
  const knowledge::ValueFunction* made = catalogue_.value_function(index_.language(), type);
  if (made == nullptr || made->operation != "builder") return 0;
  Call nothing;
  nothing.node = nothing.site = declaration;
  return operate(*made, nothing, state).value_or(0);
}

void Evaluator::declare(NodeId node, State& state) {
  NodeId initial = unit_.child(node, 0);
  NodeId type_node = unit_[node].type;
  const std::string& type = qualified_type(type_node);
  ValueId value = 0;
  visit(node);
  if (initial == kNone) {
    NodeId array_type = type_node;
    auto is_array = [&] { return array_type != kNone && (unit_[array_type].flags & source::kArrayType) != 0; };
    if (!is_array()) array_type = behind_alias(type_node);
    if (is_array()) {
      Object buffer;
      buffer.shape = Shape::kList;
      buffer.birth = node;
      buffer.complete = false;
      buffer.blank = true;
      buffer.origin_reason = "`" + std::string(unit_.text(node)) + "` is not filled by anything that is known";
      buffer.length = declared_length(array_type, state);
      ObjectId id = make(std::move(buffer), state);
      value = values_.object(id, type);
    } else if (ValueId zero = zero_value(type, node, state); zero != 0) {
      value = zero;
    } else {
      value = values_.unknown("`" + std::string(unit_.text(node)) + "` is not given a value that is known here", type);
    }
  } else {
    std::optional<ValueId> literal = construct_literal(initial, type_node, type, state);
    value = literal                                 ? *literal
            : unit_.kind(initial) == NodeKind::kNew ? construct(initial, state, type)
                                                    : evaluate(initial, state);
    value = fit_array(value, initial, type_node, state);
    if (values_[value].trace != 0 && values_[value].kind != ValueKind::kFunction) {
      value = values_.traced(value, values_.step(StepKind::kAssigned, node, values_[value].trace));
    }
    if (!type.empty() && (values_[value].type.empty() || values_[value].kind == ValueKind::kUnknown)) {
      value = values_.typed(value, type);
    }
  }
  state.top().set(unit_.text(node), value);
}

void Evaluator::execute_if(NodeId node, std::vector<State>& states) {
  std::vector<State> in = take_running(states);
  NodeId condition = unit_.child(node, 0), then = unit_.child(node, 1), otherwise = unit_.child(node, 2);
  for (State& state : in) {
    ValueId value = evaluate(condition, state);
    std::optional<bool> known = truth(value, state);
    note_branch(then, !known || *known);
    note_branch(otherwise, !known || !*known);
    std::vector<State> then_paths, else_paths;
    std::vector<Narrowed> then_said, else_said;
    std::vector<State> ways;  // one for each branch that may be taken
    ways.reserve(2);
    ways.push_back(std::move(state));
    if (!known) ways.push_back(ways.front());
    if (!known || *known) {
      then_paths.push_back(std::move(ways.front()));
      State& path = then_paths[0];
      assume(value, true, path);
      // x == "AES": on this path x is "AES".
      if (!known) narrow_values(condition, true, path, &then_said);
      narrow(condition, true, path);
      narrow_null(condition, true, path);
      if (!checks_.empty()) narrow_checks(condition, true, path);
      if (!narrow_typeof(condition, true, path) || (!known && !told_.empty() && !told(condition, true, false, path))) {
        then_paths.clear();
      }
      const std::vector<HeapEntry> failing =
          known || then_paths.empty() ? std::vector<HeapEntry>{} : calls_that_failed(condition, true, then_paths[0]);
      execute(then, then_paths);
      if (!failing.empty()) note_failed(failing, then_paths);
    }
    if (!known || !*known) {
      else_paths.push_back(std::move(ways.back()));
      State& path = else_paths[0];
      assume(value, false, path);
      if (!known) narrow_values(condition, false, path, &else_said);
      narrow(condition, false, path);
      narrow_null(condition, false, path);
      if (!checks_.empty()) narrow_checks(condition, false, path);
      if (!narrow_typeof(condition, false, path) ||
          (!known && !told_.empty() && !told(condition, false, false, path))) {
        else_paths.clear();
      }
      if (otherwise != kNone) {
        const std::vector<HeapEntry> failing =
            known || else_paths.empty() ? std::vector<HeapEntry>{} : calls_that_failed(condition, false, else_paths[0]);
        execute(otherwise, else_paths);
        if (!failing.empty()) note_failed(failing, else_paths);
      }
    }
    if (!then_said.empty() || !else_said.empty()) widen(then_said, then_paths, else_said, else_paths);
    append(states, std::move(then_paths));
    append(states, std::move(else_paths));
  }
  limit(states);
}

void Evaluator::execute_variant(NodeId node, std::vector<State>& states) {
  std::vector<State> in = take_running(states);
  for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
    std::vector<State> path = in;
    execute(unit_.child(node, i), path);
    append(states, std::move(path));
  }
  limit(states);
}

// Zeros that a loop fills are there to be filled: that it might not run once, where nothing says so, makes no key of
// zeros. They hold what every way through the loop leaves in them.
void Evaluator::take_fillings(const std::vector<State>& ran, State& passed_by) const {
  auto is_zero = [&](const Object& object) {
    if (object.api != nullptr || !object.origin.empty()) return object.api == nullptr && object.origin == "zero";
    return object.complete && (object.zeroed || !object.elements.empty()) &&
           std::all_of(object.elements.begin(), object.elements.end(), [&](ValueId element) {
             return values_[element].kind == ValueKind::kInteger && values_[element].integer == 0;
           });
  };
  auto goes_on = std::find_if(ran.begin(), ran.end(), running);
  if (goes_on == ran.end()) return;
  auto filled = goes_on->heap.begin();
  for (HeapEntry& entry : passed_by.heap) {
    while (filled != goes_on->heap.end() && filled->id < entry.id) ++filled;
    if (filled == goes_on->heap.end()) break;
    if (filled->id != entry.id || filled->version == entry.version || !is_zero(objects_[entry.version])) continue;
    bool always = std::all_of(ran.begin(), ran.end(), [&](const State& state) {
      const Object* object = running(state) ? state.object(entry.id) : nullptr;
      return object == nullptr || !is_zero(*object);
    });
    if (always) entry.version = filled->version;
  }
}

void Evaluator::execute_loop(NodeId node, std::vector<State>& states) {
  NodeId initial = unit_.child(node, 0), condition = unit_.child(node, 1), advance = unit_.child(node, 2),
         body = unit_.child(node, 3);
  if (initial != kNone) {
    // The counter counts even where nothing else asks for it.
    for (State& state : states) {
      if (!running(state)) continue;
      if (unit_.kind(initial) == NodeKind::kDeclare)
        declare(initial, state);
      else if (unit_.kind(initial) == NodeKind::kBlock) {
        for (uint32_t i = 0; i < unit_.child_count(initial); ++i) {
          NodeId child = unit_.child(initial, i);
          if (unit_.kind(child) == NodeKind::kDeclare)
            declare(child, state);
          else
            evaluate(unit_.kind(child) == NodeKind::kExpression ? unit_.child(child, 0) : child, state);
        }
      } else {
        evaluate(unit_.kind(initial) == NodeKind::kExpression ? unit_.child(initial, 0) : initial, state);
      }
    }
  }
  std::vector<State> in = take_running(states);
  limit(in);
  bool at_least_once = unit_.text(node) == "do";
  for (State& start : in) {
    std::vector<State> now;
    now.push_back(std::move(start));
    std::vector<State> left;     // paths that left the loop
    std::optional<bool> always;  // a condition that is written out: while (1), do … while (0)
    if (condition == kNone)
      always = true;
    else if (unit_.kind(condition) == NodeKind::kLiteral)
      always = truth(literal(condition), now.front());
    if (at_least_once && always && !*always) {
      execute(body, now);
      for (State& state : now) {
        if (state.flow == Flow::kBreak || state.flow == Flow::kContinue) state.flow = Flow::kNormal;
        left.push_back(std::move(state));
      }
      now.clear();
    }
    uint32_t round = 0;
    for (; round < limits_.loop_rounds && now.size() == 1; ++round) {
      State& state = now.front();
      std::optional<bool> go = true;
      if (condition != kNone && !(at_least_once && round == 0)) go = truth(evaluate(condition, state), state);
      if (go && !*go) {
        left.push_back(std::move(state));
        now.clear();
        break;
      }
      if (!go || condition == kNone || (condition != kNone && unit_.kind(condition) == NodeKind::kLiteral)) {
        break;
      }
      execute(body, now);
      if (advance != kNone) {
        for (State& each : now) {
          if (each.flow == Flow::kContinue) each.flow = Flow::kNormal;
          if (running(each))
            evaluate(unit_.kind(advance) == NodeKind::kExpression ? unit_.child(advance, 0) : advance, each);
        }
      }
      std::vector<State> still;
      for (State& each : now) {
        if (each.flow == Flow::kContinue) each.flow = Flow::kNormal;
        if (running(each)) {
          still.push_back(std::move(each));
        } else {
          if (each.flow == Flow::kBreak) each.flow = Flow::kNormal;
          left.push_back(std::move(each));
        }
      }
      now = std::move(still);
      limit(now);
      if (now.size() > 1) {
        State merged = join(std::move(now));
        now.clear();
        now.push_back(std::move(merged));
      }
      if (now.empty()) break;
      if (steps_ > limits_.steps || root_steps_ > limits_.steps_per_root) break;
    }
    if (!now.empty()) {
      // Any number of rounds more: what a round computes from itself is not known, the rest is run once.
      for (State& state : now) {
        for (std::string_view changing : index_.self_dependent(node)) {
          if (ValueId* have = state.top().find(changing)) {
            *have = values_.unknown("`" + std::string(changing) + "` changes in a loop", values_[*have].type,
                                    values_[*have].kind == ValueKind::kInteger ? "literal" : values_[*have].origin);
          }
        }
      }
      std::vector<State> once = now;
      SplitId first = values_.worlds().next();
      execute(body, once);
      Together together(now.front(), once, first, values_, limits_.alternatives, [&] { return sets_in(node); });
      for (State& state : once) {
        loosen(state, now.front(), first, values_);
        together.put_into(state);
      }
      for (State& state : once) {
        if (state.flow == Flow::kBreak || state.flow == Flow::kContinue) state.flow = Flow::kNormal;
      }
      for (State& state : now) take_fillings(once, state);
      append(left, std::move(once));
      // Without end, it is not left before it has run.
      if (!always || !*always) append(left, std::move(now));
    }
    limit(left);
    append(states, std::move(left));
  }
  limit(states);
}

void Evaluator::execute_each(NodeId node, std::vector<State>& states) {
  NodeId variable = unit_.child(node, 0), iterable = unit_.child(node, 1), body = unit_.child(node, 3);
  std::vector<State> in = take_running(states);
  for (State& state : in) {
    ValueId list = evaluate(iterable, state);
    std::vector<ValueId> elements;
    bool all = false;
    const Object* object = values_[list].kind == ValueKind::kObject ? look(values_[list].object, state) : nullptr;
    if (object != nullptr && object->shape == Shape::kList && object->elements.size() <= limits_.loop_rounds) {
      elements = object->elements;
      all = object->complete && !elements.empty();
    }
    // An array that has elements is gone through at least once.
    if (object != nullptr && object->shape == Shape::kList && object->length > 0) all = true;
    if (elements.empty())
      elements.push_back(values_.unknown(why_element(list, state), "", object != nullptr ? object->origin : ""));
    std::vector<State> left;
    std::vector<State> now;
    std::vector<State> passed_by;
    bool each_is_known = all && object->complete && elements.size() == static_cast<size_t>(object->elements.size());
    SplitId first = values_.worlds().next();
    std::optional<State> start;
    if (!each_is_known) start = state;
    if (!all) passed_by.push_back(state);
    now.push_back(std::move(state));
    for (ValueId element : elements) {
      for (State& each : now) {
        if (variable == kNone) continue;
        if (unit_.kind(variable) == NodeKind::kDeclare) {
          const std::string& type = qualified_type(unit_[variable].type);
          ValueId value = values_[element].type.empty() && !type.empty() ? values_.typed(element, type) : element;
          each.top().set(unit_.text(variable), value);
        } else {
          store(variable, element, node, each);
        }
      }
      execute(body, now);
      std::vector<State> still;
      for (State& each : now) {
        if (each.flow == Flow::kContinue) each.flow = Flow::kNormal;
        if (running(each)) {
          still.push_back(std::move(each));
        } else {
          if (each.flow == Flow::kBreak) each.flow = Flow::kNormal;
          left.push_back(std::move(each));
        }
      }
      now = std::move(still);
      limit(now);
      if (now.empty() || steps_ > limits_.steps || root_steps_ > limits_.steps_per_root) break;
    }
    append(left, std::move(now));
    for (State& each : left) {
      if (start) loosen(each, *start, first, values_);
    }
    for (State& path : passed_by) take_fillings(left, path);
    passed_by.insert(passed_by.end(), std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    limit(passed_by);
    append(states, std::move(passed_by));
  }
  limit(states);
}

// switch (x) case "DES": here x is "DES"; case "AES", "DES": one of them. 0 where a label is not known.
ValueId Evaluator::one_of_labels(NodeId at, const std::vector<ValueId>& labels, const std::vector<ValueId>& matches,
                                 const State& state) {
  std::vector<ValueId> known;
  for (size_t i = 0; i < labels.size(); ++i) {
    const Value& label = values_[labels[i]];
    if (label.kind != ValueKind::kString && label.kind != ValueKind::kInteger) return 0;
    if (truth(matches[i], state) == false) continue;
    known.push_back(values_.traced(labels[i], values_.step(StepKind::kBranch, at, label.trace)));
  }
  return known.empty() || known.size() > limits_.alternatives ? 0 : values_.choice(known, limits_.alternatives);
}

void Evaluator::execute_switch(NodeId node, std::vector<State>& states) {
  NodeId subject = unit_.child(node, 0);
  std::vector<State> in = take_running(states);
  for (State& state : in) {
    ValueId value = subject == kNone ? values_.boolean(true) : evaluate(subject, state);
    bool chosen = false, has_default = false;
    std::vector<State> running_on;  // fell through from the case before
    std::vector<State> out;
    auto run_case = [&](NodeId at, std::vector<State> path) {
      append(path, std::move(running_on));
      running_on.clear();
      NodeId body = unit_.child(at, 1);
      if (body != kNone) execute(body, path);
      bool falls = (unit_[at].flags & source::kFallsThrough) != 0;
      for (State& each : path) {
        if (each.flow == Flow::kBreak) {
          each.flow = Flow::kNormal;
          out.push_back(std::move(each));
        } else if (running(each) && falls) {
          running_on.push_back(std::move(each));
        } else {
          out.push_back(std::move(each));
        }
      }
      limit(running_on);
    };
    for (uint32_t i = 1; i < unit_.child_count(node); ++i) {
      NodeId at = unit_.child(node, i);
      if (unit_.kind(at) != NodeKind::kCase) continue;
      bool is_default = (unit_[at].flags & source::kDefault) != 0;
      has_default = has_default || is_default;
      NodeId labels = unit_.child(at, 0);
      bool may = is_default && !chosen, must = false;
      std::vector<ValueId> all_labels, matches;
      for (uint32_t j = 0; labels != kNone && j < unit_.child_count(labels) && !chosen; ++j) {
        ValueId label = evaluate(unit_.child(labels, j), state);
        all_labels.push_back(label);
        only_compared(unit_.child(labels, j), label, state);
        ValueId match = subject == kNone ? label : compute("==", value, label, at, state);
        std::optional<bool> equal = truth(match, state);
        if (!equal) may = true;
        matches.push_back(match);
        if (equal && *equal) must = true;
      }
      std::vector<State> path;
      if (must || may) {
        path.push_back(state);
        if (!must && !is_default) {
          if (matches.size() == 1) assume(matches[0], true, path[0]);
          for (ValueId match : matches) assume(match, false, state);
        }
        if (!must && !checks_.empty() && subject != kNone && !is_default) {
          narrow_checks(subject, all_labels, path[0]);
        }
        if (!must && !is_default && subject != kNone && unit_.kind(subject) == NodeKind::kName) {
          if (ValueId known = one_of_labels(at, all_labels, matches, path[0]); known != 0) {
            if (ValueId* have = path[0].top().find(unit_.text(subject))) *have = known;
          }
        }
      }
      note_branch(at, !path.empty() || !running_on.empty());
      if (!path.empty() || !running_on.empty()) run_case(at, std::move(path));
      chosen = chosen || must;
      if (chosen && running_on.empty()) {
        for (++i; i < unit_.child_count(node); ++i) note_branch(unit_.child(node, i), false);
        break;
      }
    }
    append(out, std::move(running_on));
    if (!chosen && !has_default) out.push_back(std::move(state));
    limit(out);
    append(states, std::move(out));
  }
  limit(states);
}

void Evaluator::execute_try(NodeId node, std::vector<State>& states) {
  std::vector<State> before = states;
  execute(unit_.child(node, 0), states);
  NodeId last = kNone;
  for (uint32_t i = 1; i < unit_.child_count(node); ++i) {
    NodeId part = unit_.child(node, i);
    if (part == kNone) continue;
    if (unit_.kind(part) == NodeKind::kFinally) {
      last = part;
      continue;
    }
    if (unit_.kind(part) != NodeKind::kHandler || !index_.relevant(part)) continue;
    std::vector<State> path = take_running(before);
    before = path;
    for (State& state : path) {
      if (!unit_.text(part).empty()) {
        const std::string& type = qualified_type(unit_[part].type);
        state.top().set(unit_.text(part), values_.unknown("what was thrown", type));
      }
    }
    execute_children(part, 0, path);
    append(states, std::move(path));
  }
  limit(states);
  if (last != kNone && index_.relevant(last)) {
    // It runs whatever happened.
    for (State& state : states) {
      Flow flow = state.flow;
      state.flow = Flow::kNormal;
      std::vector<State> one;
      one.push_back(std::move(state));
      execute(last, one);
      state = join(std::move(one));
      if (running(state)) state.flow = flow;
    }
  }
}

}  // namespace vitrine::trace
