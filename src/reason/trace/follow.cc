// Into a function of the unit: what its parameters are given, what of it comes back.
#include <algorithm>
#include <utility>

#include "read/source/ir_c.h"
#include "reason/trace/cpp_classes.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/thrown.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr std::string_view kBoundName = "<";  // of a field that holds what a type parameter is
constexpr int kMostTurns = 8;                 // of a function that calls itself
constexpr uint32_t kShortFunction = 500;      // its source
constexpr size_t kMostDefinitions = 8;        // of one function, each under a condition of its own

bool only_throws(const source::Unit& unit, NodeId function) {
  const NodeId body = unit.child(function, unit.child_count(function) - 1);
  return body != kNone && unit.kind(body) == NodeKind::kBlock && unit.child_count(body) == 1 &&
         unit.kind(unit.child(body, 0)) == NodeKind::kThrow;
}

// A class of a CommonJS module that the file only ever names to extend it, so that no other file can make one either.
bool is_only_extended(const source::Unit& unit, NodeId type) {
  bool is_extended = false, is_module = false;
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    const NodeKind kind = unit.kind(id);
    is_module =
        is_module || (kind == NodeKind::kMember && unit.text(id) == "exports" &&
                      unit.kind(unit.child(id, 0)) == NodeKind::kName && unit.text(unit.child(id, 0)) == "module");
    if (id == type) continue;
    if (kind == NodeKind::kBase && unit[id].type != kNone && unit.text(unit[id].type) == unit.text(type))
      is_extended = true;
    const bool names = kind == NodeKind::kName || kind == NodeKind::kMember;
    const bool is_type =
        kind != NodeKind::kBase && unit[id].type != kNone && unit[unit[id].type].text == unit[type].text;
    if ((names && unit[id].text == unit[type].text) || is_type) return false;
  }
  return is_extended && is_module;
}

bool is_whole(ValueId self, const Values& values, const State& state) {
  const Object* object =
      self != 0 && values[self].kind == ValueKind::kObject ? state.object(values[self].object) : nullptr;
  return object != nullptr && object->complete;
}

}  // namespace

// Is what the function is given all that the call writes? (What calls a callback may give it more.)
bool Evaluator::is_all_written(const Call& call) const {
  const NodeId node = unit_.kind(call.node) == NodeKind::kFunction ? call.site : call.node;
  if (call.spread || (unit_.kind(node) != NodeKind::kCall && unit_.kind(node) != NodeKind::kNew)) return false;
  const uint32_t first = unit_.kind(node) == NodeKind::kCall ? 1 : 0;
  if (unit_.child_count(node) != call.arguments.size() + first) return false;
  for (uint32_t i = 0; i < call.arguments.size(); ++i) {
    if (call.arguments[i].node != unit_.child(node, first + i)) return false;
  }
  return true;
}

// Go's f(a, list...): the list itself is what the last parameter is, unchanged.
ValueId Evaluator::spread_whole(NodeId parameter, const Call& call) const {
  if (unit_.language != source::Language::kGo || (unit_[parameter].flags & source::kVariadic) == 0) return 0;
  if (call.node == kNone || unit_.kind(call.node) != NodeKind::kCall) return 0;
  const NodeId last = unit_.child(call.node, unit_.child_count(call.node) - 1);
  if (last == kNone || unit_.kind(last) != NodeKind::kSpread) return 0;
  auto given = spread_.find(last);
  return given == spread_.end() ? 0 : given->second;
}

// What a call gives by names that no parameter before took, as a map.
ValueId Evaluator::named_rest(NodeId parameter, const Call& call, std::vector<bool>& used, State& state) {
  Object rest;
  rest.shape = Shape::kRecord;
  rest.birth = parameter;
  rest.complete = !call.spread;
  if (call.spread) {
    const NodeId function = index_.parent(parameter);
    rest.origin_reason = call.site == function ? called_with(unit_.text(parameter), index_.spoken_name(function))
                                               : why_spread(call, state);
  }
  for (size_t j = 0; j < call.arguments.size(); ++j) {
    if (used[j] || call.arguments[j].name.empty() || call.arguments[j].name.starts_with('&')) continue;
    rest.set_field(call.arguments[j].name, call.arguments[j].value);
    used[j] = true;
  }
  ObjectId id = make(std::move(rest), state);
  return values_.object(id, qualified_type(unit_[parameter].type));
}

// Does the function end in what does not come back: `|_| panic!()`, `{ log(); exit(1) }`?
bool Evaluator::never_returns(NodeId function) const {
  const NodeId body = function == kNone ? kNone : unit_.child(function, unit_.child_count(function) - 1);
  if (body == kNone || unit_.kind(body) != NodeKind::kBlock || unit_.child_count(body) == 0) return false;
  const NodeId last = unit_.child(body, unit_.child_count(body) - 1);
  if (unit_.kind(last) == NodeKind::kThrow) return true;
  const NodeId call =
      unit_.kind(last) == NodeKind::kReturn || unit_.kind(last) == NodeKind::kExpression ? unit_.child(last, 0) : kNone;
  if (call == kNone || unit_.kind(call) != NodeKind::kCall) return false;
  const knowledge::ValueFunction* known =
      catalogue_.value_function(index_.language(), written_name(unit_.child(call, 0)));
  return known != nullptr && known->operation == "ends";
}

// a.b.c, as written.
std::string Evaluator::written_name(NodeId name) const {
  if (name == kNone) return {};
  if (unit_.kind(name) != NodeKind::kMember) return std::string(unit_.text(name));
  return written_name(unit_.child(name, 0)) + "." + std::string(unit_.text(name));
}

// Rust: hash::<Sha256>(…): inside of it a name for a type is that type.
void Evaluator::bind_types(NodeId function, const Call& call, Frame& frame) const {
  for (NodeId annotation : index_.annotations_of(function)) {
    if (unit_.text(annotation) != "type parameters") continue;
    for (uint32_t i = 0; i < unit_.child_count(annotation) && i < call.type_arguments.size(); ++i)
      frame.variables.emplace_back(unit_.text(unit_.child(annotation, i)), call.type_arguments[i]);
  }
}

// A short function that calls itself with a number that is known, and does nothing but compute: each turn is followed.
bool Evaluator::counts_down(NodeId function, const Call& call) const {
  if (index_.reaches(function) || call.spread || unit_[function].end - unit_[function].begin > kShortFunction)
    return false;
  bool is_counted = false;
  for (const Argument& argument : call.arguments) {
    const ValueKind kind = values_[argument.value].kind;
    if (kind == ValueKind::kUnknown || kind == ValueKind::kChoice) return false;
    is_counted = is_counted || kind == ValueKind::kInteger;
  }
  return is_counted;
}

// JavaScript: a method of a class that is only ever extended.
bool Evaluator::is_of_heirs_alone(NodeId method) {
  const NodeId type = index_.language() == "javascript" ? index_.enclosing_type(method) : kNone;
  if (type == kNone || index_.parent(method) != type) return false;
  const auto [known, is_new] = only_extended_.try_emplace(type);
  if (is_new) known->second = is_only_extended(unit_, type);
  return known->second;
}

// A method without a body, of an object that nobody made here: what the classes of the file that extend its own answer
// at once; others may, too, unless they alone are meant. 0 where none does.
ValueId Evaluator::said_by_heirs(NodeId function, bool they_alone, const Call& call, State& state) {
  constexpr size_t kMostHeirs = 4;
  const NodeId type = index_.enclosing_type(function);
  if (type == kNone || call.site == function) return 0;
  std::vector<NodeId> said;
  for (NodeId heir : index_.all_types()) {
    if (heir == type || !index_.extends(heir, type)) continue;
    const std::vector<NodeId>& meant = index_.methods_of(heir, unit_.text(function));
    if (they_alone && (meant.size() != 1 || meant.front() == function)) return 0;  // it inherits that
    for (NodeId own : index_.methods_of(heir, unit_.text(function))) {
      const NodeId body = unit_.child(own, unit_.child_count(own) - 1);
      const bool answers = (unit_[own].flags & source::kNoBody) == 0 && body != kNone && unit_.child_count(body) == 1 &&
                           unit_.kind(unit_.child(body, 0)) == NodeKind::kReturn;
      if (answers && unit_.child_count(own) == unit_.child_count(function) && index_.enclosing_type(own) == heir)
        said.push_back(own);
    }
  }
  // (Kotlin's and Java's methods without a body may lack its node.)
  if (said.empty() || said.size() > kMostHeirs) return 0;
  const size_t heirs = static_cast<size_t>(std::ranges::count_if(
      index_.all_types(), [&](NodeId heir) { return heir != type && index_.extends(heir, type); }));
  if (they_alone && said.size() < heirs) return 0;  // one does more than answer at once
  const State before = state;
  std::vector<ValueId> results;
  for (size_t i = 0; i < said.size(); ++i) {
    Call direct = call;
    direct.node = said[i];
    State path = before;
    results.push_back(follow(said[i], direct, 0, path));
    if (i == 0)
      state = std::move(path);
    else
      merge(state, path, values_, limits_.alternatives);
  }
  if (!they_alone)
    results.push_back(values_.unknown("`" + std::string(index_.spoken_name(function)) + "` has no body in this file",
                                      qualified_type(unit_[function].type)));
  return values_.choice(results, limits_.alternatives);
}

// What a function gave of what is not known, for another call of it: what is not known there is that call's own.
ValueId Evaluator::as_of_this_call(ValueId result, const Followed& then, const Call& call, Values& values) {
  const Value value = values[result];
  if (value.kind == ValueKind::kChoice) {
    Value out = value;
    for (ValueId& each : out.alternatives) each = as_of_this_call(each, then, call, values);
    return out.alternatives == value.alternatives ? result : values.add(std::move(out));
  }
  if (value.kind != ValueKind::kUnknown) return result;
  // The reason of what it was given then, as the reason of what it is given now.
  auto anew = [&](ValueId before, ValueId now) -> ValueId {
    if (before == 0 || now == 0 || values[before].kind != ValueKind::kUnknown ||
        values[now].kind != ValueKind::kUnknown)
      return 0;
    const std::string &was = values[before].text, &why = values[now].text;
    if (was.empty() || why.empty() || was == why || !value.text.ends_with(was)) return 0;
    Value out = value;
    out.text.replace(out.text.size() - was.size(), was.size(), why);
    return values.add(std::move(out));
  };
  for (size_t i = 0; i < std::min(then.given.size(), call.arguments.size()); ++i) {
    if (const ValueId told = anew(then.given[i], call.arguments[i].value); told != 0) return told;
  }
  const ValueId told = anew(then.receiver, call.receiver);
  return told != 0 ? told : result;
}

// Is no build one of two of these: `#if … static int f() … #elif … static int f() …`? In C no build may hold two, so
// `#ifdef ONE … #endif #ifdef TWO … #endif` is as good.
bool Evaluator::stand_in_builds_of_their_own(const std::vector<NodeId>& functions) {
  for (size_t i = 0; i < functions.size(); ++i) {
    if (!index_.is_conditional(functions[i])) return false;
    for (size_t j = 0; j < i && index_.language() != "c"; ++j) {
      if (!values_.worlds().apart(builds_.around(functions[i]), builds_.around(functions[j]))) return false;
    }
  }
  return true;
}

// What a function gave then goes along with what it was told then by a `switch`, or by a table; in another call with
// what it is told there. `result`: as it was then, `now`: for this call.
ValueId Evaluator::along_with_given(ValueId now, ValueId result, const Followed& then, const Call& call) {
  const Value was = values_[result];
  if (was.worlds.empty() || values_[now].worlds.size() != was.worlds.size()) return now;
  Worlds& worlds = values_.worlds();
  Value out = values_[now];
  bool told = false;
  auto go_along = [&](SplitId before, SplitId here) {
    for (size_t i = 0; i < was.worlds.size(); ++i) {
      uint64_t branches = 0;
      for (const std::vector<Worlds::Part>& part : worlds.parts(worlds.path_of(was.worlds[i]))) {
        const auto one = std::ranges::find(part, before, &Worlds::Part::split);
        branches |= one == part.end() ? ~uint64_t{0} : one->branches;
      }
      if (branches == 0 || branches == ~uint64_t{0}) continue;
      out.worlds[i] = worlds.both(out.worlds[i], worlds.in_branches(here, branches));
      told = true;
    }
  };
  for (size_t i = 0; i < std::min(then.given.size(), call.arguments.size()); ++i) {
    const ValueId before = then.given[i], here = call.arguments[i].value;
    if (before == 0 || values_[before].kind != ValueKind::kUnknown || values_[here].kind != ValueKind::kUnknown)
      continue;
    const auto switched = switched_.find(values_.identity(before));
    if (switched != switched_.end() && switched->second.split != 0) {
      const Switched known = switched->second;
      const SplitId split = split_of(here);
      std::vector<std::string>& labels = switched_[values_.identity(here)].labels;
      const size_t common = std::min(labels.size(), known.labels.size());
      if (std::equal(labels.begin(), labels.begin() + static_cast<ptrdiff_t>(common), known.labels.begin())) {
        if (labels.size() < known.labels.size()) labels = known.labels;
        go_along(known.split, split);
      }
    }
  }
  return told ? values_.add(std::move(out)) : now;
}

// Where a function that ends without a `return` gives null.
static bool gives_null_at_its_end(std::string_view language) {
  return language == "python" || language == "javascript" || language == "ruby" || language == "php" ||
         language == "lua";
}

// if (errors(order)) …: does a call stand where only its truth is asked for?
static bool is_only_asked(const source::Unit& unit, const UnitIndex& index, NodeId call) {
  for (NodeId at = call, up = index.parent(call); up != kNone; at = up, up = index.parent(up)) {
    switch (unit.kind(up)) {
      case NodeKind::kUnary: break;
      case NodeKind::kBinary: break;
      case NodeKind::kIf:
      case NodeKind::kConditional: return unit.child(up, 0) == at;
      default: return false;
    }
  }
  return false;
}

// `(function () { var web = crypto; function f() {…} exports.f = f; })()`: what is declared in a file's one wrapper is
// there once, and others call it with what the wrapper has set when it ends.
static std::vector<NodeId> declared_within(const source::Unit& unit, const UnitIndex& index, NodeId wrapper) {
  if (index.language() != "javascript" || index.enclosing_function(wrapper) != kNone) return {};
  const NodeId lambda = index.parent(wrapper), call = lambda == kNone ? kNone : index.parent(lambda);
  if (call == kNone || unit.kind(lambda) != NodeKind::kLambda || unit.kind(call) != NodeKind::kCall) return {};
  std::vector<NodeId> out;
  const NodeId body = unit.child(wrapper, unit.child_count(wrapper) - 1);
  for (uint32_t i = 0; body != kNone && i < unit.child_count(body); ++i) {
    const NodeId one = unit.child(body, i);
    if (one != kNone && unit.kind(one) == NodeKind::kFunction) out.push_back(one);
  }
  return out;
}

// What a parameter is where the call does not give it: what is written there, or (C++) in the declaration of the
// function that stands before it or in a header; kNone.
static NodeId usual_value(const UnitIndex& index, NodeId function, uint32_t position) {
  const source::Unit& unit = index.unit();
  const NodeId own = unit.child(unit.child(function, position), 0);
  if (own != kNone || !source::extends_cpp(unit.language)) return own;
  NodeId found = kNone;
  for (NodeId other : index.functions(unit.text(function))) {
    const bool declares = (unit[other].flags & source::kNoBody) != 0 && unit.text2(other) == unit.text2(function) &&
                          unit.child_count(other) == unit.child_count(function);
    if (!declares) continue;
    bool same = true;
    for (uint32_t i = 0; same && i + 1 < unit.child_count(function); ++i) {
      const NodeId here = unit[unit.child(function, i)].type, there = unit[unit.child(other, i)].type;
      same = (here == kNone) == (there == kNone) && (here == kNone || unit.text(here) == unit.text(there));
    }
    const NodeId said = same ? unit.child(unit.child(other, position), 0) : kNone;
    if (said == kNone) continue;
    if (found != kNone) return kNone;
    found = said;
  }
  return found;
}

ValueId Evaluator::follow(NodeId function, const Call& call, ValueId self, State& state) {
  if ((unit_[function].flags & source::kNoBody) != 0 || unit_.child_count(function) == 0) {
    // A declaration: its definition may stand elsewhere in the file, by the same name.
    NodeId with_body = kNone;
    for (NodeId other : index_.functions(unit_.text(function))) {
      if ((unit_[other].flags & source::kNoBody) == 0 &&
          index_.enclosing_type(other) == index_.enclosing_type(function)) {
        with_body = other;
      }
    }
    if (with_body == kNone) {
      if (const ValueId said = said_by_heirs(function, false, call, state); said != 0) return said;
      escape(call, index_.spoken_name(function), state);
      const std::string& type = qualified_type(unit_[function].type);
      return values_.unknown("`" + std::string(index_.spoken_name(function)) + "` has no body in this file", type);
    }
    function = with_body;
  }
  // raise NotImplementedError: asked of an object that nobody made here.
  if (only_throws(unit_, function) && !is_whole(self, values_, state)) {
    if (const ValueId said = said_by_heirs(function, false, call, state); said != 0) return said;
  }
  // What nobody here makes one of but those that extend it: `module.exports = new Sealed()`.
  if (call.site != function && !is_whole(self, values_, state) && is_of_heirs_alone(function)) {
    if (const ValueId said = said_by_heirs(function, true, call, state); said != 0) return said;
  }
  // Overloads: the ones that take as many.
  if (!call.spread && call.node != function && !unit_.text(function).empty()) {
    std::vector<NodeId> fitting;
    NodeId owner = index_.enclosing_type(function);
    const auto& same_name =
        owner != kNone ? index_.methods(owner, unit_.text(function)) : index_.functions(unit_.text(function));
    for (NodeId other : same_name) {
      if ((unit_[other].flags & source::kNoBody) != 0) continue;
      size_t required = 0, allowed = 0;
      bool variadic = false;
      for (uint32_t i = 0; i + 1 < unit_.child_count(other); ++i) {
        NodeId parameter = unit_.child(other, i);
        if ((unit_[parameter].flags & source::kReceiver) != 0) continue;
        variadic = variadic || (unit_[parameter].flags & source::kVariadic) != 0;
        ++allowed;
        if (unit_.child(parameter, 0) == kNone && (unit_[parameter].flags & source::kVariadic) == 0) ++required;
      }
      size_t given = call.arguments.size();
      if ((unit_.language == source::Language::kSwift || source::is_objective(unit_.language)) &&
          !takes_labels(other, call))
        continue;
      if (given >= required && (variadic || given <= allowed)) fitting.push_back(other);
    }
    fitting = meant(fitting, call, state);
    if (fitting.size() == 1 && owner != kNone && !fits(fitting.front(), call, state) && inherits_unseen(owner)) {
      escape(call, index_.spoken_name(function), state);
      return values_.unknown("`" + std::string(index_.spoken_name(function)) + "` of a base that is not in this file");
    }
    if (fitting.size() > 1 && fitting.size() <= kMostOverloads && owner != kNone &&
        std::find(fitting.begin(), fitting.end(), function) != fitting.end()) {
      std::vector<ValueId> results;
      State before = state;
      bool first = true;
      for (NodeId other : fitting) {
        Call direct = call;
        direct.node = other;  // chosen: no further look at overloads
        State path = before;
        results.push_back(follow(other, direct, self, path));
        if (first)
          state = std::move(path);
        else
          merge(state, path, values_, limits_.alternatives);
        first = false;
      }
      return values_.choice(results, limits_.alternatives);
    }
    // C: one definition for each kind of build.
    if (fitting.size() > 1 && fitting.size() <= kMostDefinitions && owner == kNone && index_.is_c() &&
        stand_in_builds_of_their_own(fitting)) {
      const WorldId where = state.where;
      std::vector<ValueId> results;
      std::optional<State> all;
      for (NodeId other : fitting) {
        State path = state;
        path.where = values_.worlds().in_builds(where, builds_.around(other));
        if (path.where == kNowhere) continue;
        Call direct = call;
        direct.node = other;
        results.push_back(follow(other, direct, self, path));
        if (!all)
          all = std::move(path);
        else
          merge(*all, path, values_, limits_.alternatives);
      }
      if (all) {
        state = std::move(*all);
        state.where = where;
        return values_.choice(results, limits_.alternatives);
      }
    }
    if (!fitting.empty() && std::find(fitting.begin(), fitting.end(), function) == fitting.end())
      function = fitting.front();
  }
  const std::string& result_type = qualified_type(unit_[function].type);
  auto leave_out = [&](std::string why) {
    missed_ = missed_ || (!shallow_ && index_.reaches(function));
    escape(call, index_.spoken_name(function), state);
    forget_globals(function, state);
    return values_.unknown(std::move(why), result_type);
  };
  const std::string spoken = "`" + std::string(index_.spoken_name(function)) + "`";
  const bool tested = state.frames.size() > 1 && index_.is_self_test(state.top().function) &&
                      !index_.is_self_test(function) &&
                      (unit_[function].flags & (source::kStatic | source::kMacro)) == 0;
  if ((shallow_ && state.frames.size() > 1) || tested) {
    return leave_out(spoken + " is not followed here");
  }
  const auto turns = std::ranges::count(state.frames, function, &Frame::function);
  // (What a function that calls itself counts down is bounded by itself.)
  if (state.frames.size() - static_cast<size_t>(turns) > limits_.call_depth) {
    return leave_out("calls nested deeper than " + std::to_string(limits_.call_depth));
  }
  if (turns > 0 && (turns > kMostTurns || !counts_down(function, call))) {
    return leave_out(spoken + " calls itself");
  }
  bool is_root = call.site == function;
  // What a macro does stands at each of its uses.
  bool each_use = (unit_[function].flags & source::kMacro) != 0 && index_.reaches(function);
  bool blind = !is_root && !muted_ && unit_.language != source::Language::kShell && !each_use && call.around == 0 &&
               !index_.sets_around(function) && (!index_.uses_globals(function) || !has_set_globals(state)) &&
               std::all_of(call.arguments.begin(), call.arguments.end(), [&](const Argument& argument) {
                 ValueKind kind = values_[argument.value].kind;
                 if (kind == ValueKind::kObject) {
                   const Object* object = look(values_[argument.value].object, state);
                   if (object != nullptr && field_of_constant(*object) != kNone) return false;
                   return object == nullptr ||
                          (object->api == nullptr && !object->complete && object->fields.empty() &&
                           object->elements.empty() && object->origin.empty() && !object->blank && !object->zeroed);
                 }
                 return (kind == ValueKind::kUnknown || kind == ValueKind::kSymbol) &&
                        values_[argument.value].origin.empty() && values_[argument.value].trace == 0;
               });
  if (blind && self != 0) {
    // (The file's own objects are kept beside the path's.)
    const Object* object = values_[self].kind == ValueKind::kObject ? look(values_[self].object, state) : nullptr;
    const ValueKind kind = values_[self].kind;  // (A case of an enumeration is the text or number behind it.)
    const bool plain = is_text(kind) || kind == ValueKind::kInteger;
    blind = object == nullptr ? !plain : !object->complete && object->fields.empty();
  }
  if (blind && self == 0 && call.receiver != 0) {
    const Value& receiver = values_[call.receiver];  // a plain value, which it may ask for
    blind = receiver.kind == ValueKind::kUnknown && receiver.origin.empty() && receiver.trace == 0;
  }
  std::string blind_key;
  if (blind) {
    // (What a name of a constant leads to is that name's alone.)
    blind_key = std::to_string(function);
    if (self != 0 && values_[self].kind == ValueKind::kType) blind_key += ':' + std::to_string(values_[self].node);
    for (const Argument& argument : call.arguments) {
      const Value& value = values_[argument.value];
      blind_key += '\0';
      if (value.kind == ValueKind::kSymbol) blind_key += value.text;
    }
    // make::<1024>() is another call than make::<4096>().
    for (const ValueId argument :
         unit_.language == source::Language::kRust ? call.type_arguments : std::vector<ValueId>()) {
      const Value& value = values_[argument];
      blind_key += '<' + std::to_string(value.node) + ' ' + std::to_string(value.integer) + ' ' + value.text;
    }
    if (gives_null_at_its_end(index_.language()) && is_only_asked(unit_, index_, call.site)) blind_key += '?';
    auto seen = followed_blindly_.find(blind_key);
    if (seen != followed_blindly_.end()) {
      root_steps_ += 16;
      if (seen->second.result == 0) return values_.unknown(spoken + " returns nothing that is known", result_type);
      const ValueId now = along_with_given(values_.again(seen->second.result), seen->second.result, seen->second, call);
      return as_of_this_call(now, seen->second, call, values_);
    }
  }
  // What reaches no call of interest matters by its value alone; only short functions are asked for that.
  bool too_long = unit_[function].end - unit_[function].begin > limits_.followed_bytes;
  if (!is_root && !index_.reaches(function) && (too_long || unit_.is_unread(function))) {
    return leave_out(spoken + " is not followed for its value");
  }
  if (refusing_ != nullptr) note_refusing(function);
  Frame frame;
  frame.function = function;
  if (!is_root) frame.site = call.node == function ? call.site : call.node;
  frame.self = self;
  // (A shell's function sees the variables of whoever calls it.)
  frame.outer = unit_.language == source::Language::kShell ? static_cast<int>(state.frames.size()) - 1 : 0;
  NodeId outer_function = index_.enclosing_function(function);
  for (size_t i = state.frames.size(); outer_function != kNone && i-- > 0;) {
    if (state.frames[i].function == outer_function) {
      frame.outer = static_cast<int>(i);
      break;
    }
  }
  const bool keeps = outer_function != kNone || (call.around != 0 && unit_.language == source::Language::kPhp);
  const bool entered = keeps && frame.outer == 0 && enter_surroundings(function, call.around, state);
  if (entered) frame.outer = static_cast<int>(state.frames.size()) - 1;
  if (self == 0 && outer_function != kNone && frame.outer > 0)
    frame.self = state.frames[static_cast<size_t>(frame.outer)].self;
  uint32_t parameters = unit_.child_count(function) - 1;
  NodeId body = unit_.child(function, parameters);
  size_t position = 0;
  std::vector<Place> places;
  struct Handed {
    std::string_view parameter;
    NodeId given = kNone;
    ValueId value = 0;
  };
  std::vector<Handed> handed;                                   // C: pointers of which nothing is known
  std::vector<std::pair<std::string_view, NodeId>> references;  // PHP: parameters that are the caller's variables
  std::vector<bool> used(call.arguments.size(), false);
  for (uint32_t i = 0; i < parameters; ++i) {
    NodeId parameter = unit_.child(function, i);
    if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter) continue;
    std::string_view name = unit_.text(parameter);
    const std::string& type = qualified_type(unit_[parameter].type);
    if ((unit_[parameter].flags & source::kReceiver) != 0) {
      if (self == 0 && call.receiver != 0) frame.self = self = call.receiver;
      if (takes_class(function)) frame.self = self = class_of(self, function, state);
      frame.variables.emplace_back(name, self != 0 ? self : values_.unknown("the object itself", type));
      continue;
    }
    ValueId value = 0;
    NodeId given = kNone;
    if ((unit_[parameter].flags & source::kVariadic) != 0 && unit_.text2(parameter) == "**") {
      frame.variables.emplace_back(name, named_rest(parameter, call, used, state));
      continue;
    }
    if (ValueId whole = spread_whole(parameter, call); whole != 0) {
      frame.variables.emplace_back(name, whole);
      continue;
    }
    if ((unit_[parameter].flags & source::kVariadic) != 0) {
      Object rest;
      rest.shape = Shape::kList;
      rest.birth = parameter;
      rest.complete = !call.spread;
      for (size_t j = 0; j < call.arguments.size(); ++j) {
        if (!used[j] && call.arguments[j].name.empty() && j >= position)
          rest.elements.push_back(call.arguments[j].value);
      }
      rest.length = rest.complete ? static_cast<int64_t>(rest.elements.size()) : -1;
      ObjectId id = make(std::move(rest), state);
      frame.variables.emplace_back(name, values_.object(id, type));
      continue;
    }
    for (size_t j = 0; j < call.arguments.size() && value == 0; ++j) {
      if (!call.arguments[j].name.empty() && is_label_of(parameter, call.arguments[j].name)) {
        value = call.arguments[j].value;
        given = call.arguments[j].node;
        used[j] = true;
      }
    }
    while (value == 0 && position < call.arguments.size()) {
      size_t j = position++;
      if (!call.arguments[j].name.empty()) continue;
      value = call.arguments[j].value;
      given = call.arguments[j].node;
      used[j] = true;
    }
    // Ruby: names that no parameter has are a map for the last one.
    if (value == 0 && unit_.language == source::Language::kRuby && i + 1 == parameters && !is_root) {
      value = named_rest(parameter, call, used, state);
      const Object* map = state.object(values_[value].object);
      if (map == nullptr || map->fields.empty()) value = 0;
    }
    // f(undefined): the default, as if nothing were given. (null is one thing more that is given.)
    if (value != 0 && index_.language() == "javascript" && unit_.child(parameter, 0) != kNone && !is_root &&
        values_[value].kind == ValueKind::kNull) {
      const bool written = given != kNone && unit_.kind(given) == NodeKind::kLiteral;
      if (written ? unit_.text(given).empty() : values_[value].trace == 0) value = 0;
    }
    // C++: f({"pin", 500}) makes what the parameter is, an object of a class of this file; so does `Options o = {}`.
    const NodeId taken = unit_[parameter].type;
    const auto made_of = [&](NodeId braces) -> ValueId {
      if (is_root || !source::extends_cpp(unit_.language) || braces == kNone || taken == kNone) return 0;
      const NodeId written = unit_[braces].type;
      const bool is_empty = unit_.kind(braces) == NodeKind::kNew && written != kNone && unit_.text(written).empty();
      if ((unit_.kind(braces) != NodeKind::kArray && !is_empty) || unit_.child_count(taken) != 0 ||
          (unit_[taken].flags & (source::kPointer | source::kArrayType)) != 0)
        return 0;
      const NodeId own = index_.type(unit_.text(index_.behind_alias(taken)));
      if (own == kNone || (unit_[own].flags & source::kEnum) != 0) return 0;
      Call made;
      made.node = made.site = braces;
      made.arguments = arguments(braces, 0, state, &made.spread);
      return instantiate(own, made, state);
    };
    if (const ValueId made = value != 0 ? made_of(given) : 0; made != 0) value = made;
    if (value != 0) {
      const bool points = index_.is_c() && unit_[parameter].type != kNone &&
                          (unit_[unit_[parameter].type].flags & (source::kPointer | source::kArrayType)) != 0;
      if (!is_root && points && given != kNone && unit_.kind(given) == NodeKind::kName &&
          values_[value].kind == ValueKind::kUnknown) {
        handed.push_back({name, given, value});
      }
      if (!is_root && is_place(given, value, state)) {
        const ValueId* behind = unit_.kind(given) == NodeKind::kName ? state.top().pointee(unit_.text(given)) : nullptr;
        places.push_back({name, variable_behind(given, state), behind != nullptr ? *behind : value});
      }
      const bool by_name = unit_.language == source::Language::kRuby && given != kNone &&
                           unit_.kind(given) == NodeKind::kName;  // (a text that is changed in place)
      const bool is_reference =
          (unit_.language == source::Language::kPhp || by_name) && (unit_[parameter].flags & source::kPointer) != 0;
      if (!is_root && is_reference && given != kNone) references.emplace_back(name, given);
      if (!is_root && !is_reference && unit_.language == source::Language::kPhp)
        value = own_struct_of(parameter, value, state);
      if (values_[value].trace != 0 && values_[value].kind != ValueKind::kFunction) {
        value = values_.traced(value, values_.step(StepKind::kPassed, call.site, values_[value].trace));
      } else if (values_[value].trace == 0 && values_[value].kind == ValueKind::kObject && !is_root &&
                 (index_.is_c() || unit_.language == source::Language::kCSharp) && index_.is_conditional(call.site)) {
        value = values_.traced(value, values_.step(StepKind::kPassed, call.site, 0));
      }
      if (values_[value].type.empty() && !type.empty()) value = values_.typed(value, type);
      const bool names_variable = given != kNone && (unit_[parameter].flags & source::kReference) != 0 && !is_root &&
                                  (unit_.kind(given) == NodeKind::kName || unit_.kind(given) == NodeKind::kMember);
      if (names_variable && index_.is_c()) places.push_back({name, given, value, true});
    } else {
      ValueId unknown = is_root ? injected(parameter) : 0;
      if (unknown == 0 && call.spread && !is_root && call.node != kNone)
        unknown = values_.unknown(why_spread(call, state), type);
      if (unknown == 0) unknown = values_.unknown(called_with(name, index_.spoken_name(function)), type);
      if (!is_root && !givers(function).empty()) {
        Call before;  // what stands before the function gives what this call does not
        before.node = before.site = function;
        give_rows(function, function, before, state);
        const auto found = std::ranges::find(before.arguments, name, &Argument::name);
        if (found != before.arguments.end()) value = found->value;
      }
      if (value != 0) {
        // (Given.)
      } else if (const NodeId usual = usual_value(index_, function, i); usual != kNone) {
        value = made_of(usual);
        if (value == 0) value = evaluate(usual, state);
        if (values_[value].trace != 0) {
          value = values_.traced(value, values_.step(StepKind::kConstant, parameter, values_[value].trace));
        }
        if (call.spread) value = values_.choice({value, unknown}, limits_.alternatives);
      } else if (!is_root && index_.language() == "javascript" && is_all_written(call)) {
        Value undefined;
        undefined.kind = ValueKind::kNull;
        value = values_.add(std::move(undefined));
      } else {
        value = one_of_enum(type, unknown, state);
      }
    }
    frame.variables.emplace_back(name, value);
  }
  if (!is_root) bind_arguments(call, frame, state);
  if (!call.type_arguments.empty()) {
    bind_types(function, call, frame);
    // Sums<Strict>::take(): the class's.
    const NodeId callee =
        call.node != kNone && unit_.kind(call.node) == NodeKind::kCall ? unit_.child(call.node, 0) : kNone;
    const NodeId owner = index_.enclosing_type(function);
    const bool of_class = source::extends_cpp(unit_.language) && self == 0 && callee != kNone && owner != kNone &&
                          unit_.kind(callee) == NodeKind::kMember &&
                          index_.last_name(unit_.child(callee, 0)) == unit_.text(owner);
    if (of_class) bind_types(owner, call, frame);
  }
  if (unit_.language == source::Language::kCSharp && call.node != kNone && unit_.kind(call.node) == NodeKind::kCall) {
    // Sums<Strict>.Take()
    const NodeId callee = unit_.child(call.node, 0), owner = index_.enclosing_type(function);
    const NodeId asked = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
    const NodeId given = asked != kNone && unit_.kind(asked) == NodeKind::kName ? unit_[asked].type : kNone;
    if (given != kNone && owner != kNone && unit_.text(asked) == unit_.text(owner)) {
      Call of_class;
      for (uint32_t i = 0; i < unit_.child_count(given); ++i)
        of_class.type_arguments.push_back(type_argument(unit_.child(given, i), state));
      bind_types(owner, of_class, frame);
    }
  }
  if (self != 0 && values_[self].kind == ValueKind::kObject && unit_.language == source::Language::kRust) {
    // Generator::<1024>::new().run(): what the type was made with.
    const Object* made = look(values_[self].object, state);
    for (NodeId annotation : index_.annotations_of(function)) {
      if (made == nullptr || unit_.text(annotation) != "type parameters") continue;
      for (uint32_t i = 0; i < unit_.child_count(annotation); ++i) {
        const std::string_view parameter = unit_.text(unit_.child(annotation, i));
        const ValueId bound = made->field(std::string(kBoundName).append(parameter));
        if (bound != 0 && frame.find(parameter) == nullptr) frame.variables.emplace_back(parameter, bound);
      }
    }
  }
  if (self != 0 && values_[self].kind == ValueKind::kObject &&
      (source::extends_cpp(unit_.language) || unit_.language == source::Language::kCSharp)) {
    // Box<Strict> box; box.open(): what the class's own template parameters are.
    const Object* made = look(values_[self].object, state);
    const NodeId owner = index_.enclosing_type(function);
    const NodeId given = made != nullptr && owner != kNone ? template_arguments(index_, made->birth, owner) : kNone;
    if (given != kNone) {
      Call of_class;
      for (uint32_t i = 0; i < unit_.child_count(given); ++i)
        of_class.type_arguments.push_back(type_argument(unit_.child(given, i), state));
      bind_types(owner, of_class, frame);
    }
  }
  if (!is_root && !muted_ && (unit_.text(function).empty() || index_.is_pointed_at(function))) {
    followed_.insert(function);
  }
  if (!is_root && !muted_ && !shallow_) {
    std::vector<NodeId>& led = calls_seen_.led[call.site];
    if (std::ranges::find(led, function) == led.end()) led.push_back(function);
  }
  if (!muted_ && !shallow_) visited_[function] = true;
  open_places(&places, frame);
  ObjectId first_object = next_object_;
  state.frames.push_back(std::move(frame));
  state.further = {};
  std::vector<State> states;
  states.push_back(std::move(state));
  const WorldId before = states.front().where;
  // (PHP: what an object was made with decides the same in each call.)
  const bool told = std::exchange(sites_told_, false);
  const NodeId running = running_function(states.front());
  // Others may call it as well.
  if (running == function) states.front().where = values_.worlds().path_of(before);
  const WorldId inside = states.front().where;
  execute(body, states);
  resume_jumps(body, states);
  // C: a path that ends the program does not come back; what only it made is what it was there.
  const auto ended = [&](const State& each) { return index_.language() == "c" && each.flow == Flow::kThrow; };
  // (Where what goes on holds in some builds or rows only, both are needed to tell that.)
  const bool comes_back = !std::ranges::all_of(states, ended) && std::ranges::all_of(states, [&](const State& each) {
    return ended(each) || each.where == inside;
  });
  for (State& each : states) {
    if (!comes_back || !ended(each) || muted_) continue;
    for (const HeapEntry& entry : each.heap) {
      const Object made = objects_[entry.version];
      const bool also_elsewhere = std::ranges::any_of(
          states, [&](const State& other) { return !ended(other) && other.object(entry.id) != nullptr; });
      if (entry.id >= first_object && made.api != nullptr && !also_elsewhere) finish(made, each);
    }
  }
  if (comes_back) std::erase_if(states, ended);
  bool ends_without = false;
  std::vector<ValueId> thrown;
  for (State& each : states) {
    if (const ValueId* one = each.frames.back().find(kThrown); one != nullptr) {
      if (std::ranges::find(thrown, *one) == thrown.end()) thrown.push_back(*one);
    }
    if (each.flow != Flow::kReturn) {
      each.result = 0;
      each.further = {};
    }
    ends_without = ends_without || (each.result == 0 && each.flow != Flow::kThrow);
    if (refusing_ != nullptr && each.flow == Flow::kThrow) each.result = refusal();
    if (const ValueId* given = each.frames.back().find(kYielded)) each.result = in_turn(function, *given, each);
    each.flow = Flow::kNormal;
    each.jump = 0;
    for (NodeId one : declared_within(unit_, index_, function)) {
      if (muted_ || shallow_ || index_.has_callers(one) || !index_.reaches(one) || surroundings_.contains(one))
        continue;
      function_value(one, unit_.child(body, unit_.child_count(body) - 1), each);
    }
    Frame callee = std::move(each.frames.back());
    each.frames.pop_back();
    if (entered) each.frames.pop_back();
    if (write_back(places, callee, call.site, each)) blind = false;
    // What the callee wrote something into is one thing from here on for whoever called, too.
    for (const Handed& one : handed) {
      const ValueId* now = callee.find(one.parameter);
      ValueId* have = each.top().find(unit_.text(one.given));
      const Object* made =
          now != nullptr && values_[*now].kind == ValueKind::kObject ? each.object(values_[*now].object) : nullptr;
      if (made == nullptr || have == nullptr || !values_.same(*have, one.value)) continue;
      const NodeId at = made->birth;
      if (at != kNone && unit_.kind(at) == NodeKind::kName && unit_.text(at) == one.parameter) *have = *now;
    }
    for (const auto& [parameter, variable] : references) {
      const ValueId* now = callee.find(parameter);
      if (now != nullptr && unit_.kind(variable) == NodeKind::kName) store(variable, *now, call.site, each);
    }
  }
  if (unit_.language == source::Language::kPhp && sites_told_) blind = false;
  sites_told_ = sites_told_ || told;
  state = join(std::move(states), running);
  state.where = inside;  // all its ways together are where it was called
  if (!thrown.empty()) {
    if (const ValueId* earlier = state.top().find(kThrown)) thrown.push_back(*earlier);
    state.top().set(kThrown, values_.choice(thrown, limits_.alternatives));
    blind = false;
  }
  ValueId result = std::exchange(state.result, 0);
  ValueId kept = result == 0 ? self : result;
  if (self != 0 && kept != self) kept = values_.choice({kept, self}, limits_.alternatives + 1);
  collect(state, first_object, kept);
  state.where = before;
  if ((unit_[function].flags & source::kConstructor) != 0 && self != 0) return self;
  // What was cut short was not seen, results behind the first belong to this call, and what was written into a struct
  // of the caller (`load(&config)`) is written anew by each call.
  const bool fills_given = blind && std::ranges::any_of(call.arguments, [&](const Argument& argument) {
                             const Object* object = values_[argument.value].kind == ValueKind::kObject
                                                        ? look(values_[argument.value].object, state)
                                                        : nullptr;
                             return object != nullptr && (!object->fields.empty() || !object->elements.empty());
                           });
  blind = blind && !fills_given && state.further == decltype(state.further){} && steps_ <= limits_.steps &&
          root_steps_ <= limits_.steps_per_root;
  if (result == 0) {
    if (blind) followed_blindly_.emplace(std::move(blind_key), Followed{});
    return values_.unknown(spoken + " returns nothing that is known", result_type);
  }
  ValueId out = result;
  if (values_[out].type.empty() && !result_type.empty()) out = values_.typed(out, result_type);
  if (unit_.language == source::Language::kRust && self == 0 && !call.type_arguments.empty() &&
      values_[out].kind == ValueKind::kObject) {
    const Object* made = state.object(values_[out].object);
    Frame bound;
    if (made != nullptr && made->shape == Shape::kInstance && made->api == nullptr) bind_types(function, call, bound);
    for (const auto& [parameter, value] : bound.variables)
      state.change(values_[out].object).set_field(std::string(kBoundName).append(parameter), value);
  }
  const bool asks_for_null = refusing_ != nullptr || is_only_asked(unit_, index_, call.site);
  if (ends_without && gives_null_at_its_end(index_.language()) && asks_for_null) {
    Value nothing;
    nothing.kind = ValueKind::kNull;
    out = values_.choice({out, values_.add(std::move(nothing))}, limits_.alternatives + 1);
  }
  if (blind) {
    // Objects belong to this path; plain values are the same for every caller.
    std::unordered_set<ObjectId> objects;
    reach(out, state, &objects);
    // Another call is another event: its result does not go along with this one's.
    if (objects.empty()) {
      Followed followed{out, {}, call.receiver};
      for (const Argument& argument : call.arguments) followed.given.push_back(argument.value);
      followed_blindly_.emplace(std::move(blind_key), std::move(followed));
    }
  }
  return out;
}

}  // namespace vitrine::trace
