// `try`: where its handlers go on from, and what they are given.
#include <algorithm>

#include "reason/trace/cpp_classes.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/paths.h"
#include "reason/trace/thrown.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

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
  const source::Unit& unit = index.unit();
  const NodeId thrown = index.type(name);
  if (thrown == kNone) return false;
  return std::ranges::any_of(index.line_of(thrown), [&](NodeId type) {
    for (uint32_t i = 0; i < unit.child_count(type); ++i) {
      const NodeId base = unit.child(type, i);
      if (unit.kind(base) != NodeKind::kBase || unit[base].type == kNone) continue;
      const std::string_view named = unit.text(unit[base].type);
      if (named.substr(named.find_last_of(".\\") + 1) == of) return true;
    }
    return false;
  });
}

// C++: may a handler of that type take what is thrown, a number, a text that is written out, a variable, an exception
// of the standard library?
static bool may_take(const source::Unit& unit, const UnitIndex& index, NodeId what, NodeId written) {
  const std::string_view type = unit.text(written);
  if (unit.kind(what) == NodeKind::kLiteral) {
    const bool is_text = unit[what].op == static_cast<uint8_t>(source::LiteralKind::kString);
    const bool is_pointer = (unit[written].flags & source::kPointer) != 0;
    return is_number_in_cpp(type) && is_text == (is_pointer && type == "char") && (is_text || !is_pointer);
  }
  if (unit.kind(what) == NodeKind::kName) {
    const NodeId declared = index.declaration(what), as = declared == kNone ? kNone : unit[declared].type;
    return as != kNone && (unit.text(as) == type || (is_number_in_cpp(type) && unit.text(as) == "auto"));
  }
  static constexpr std::string_view kRuntime[] = {"range_error", "overflow_error", "underflow_error", "system_error"};
  static constexpr std::string_view kLogic[] = {"invalid_argument", "domain_error", "length_error", "out_of_range"};
  const std::string_view name = index.last_name(what);
  if (type == "std.runtime_error") return std::ranges::find(kRuntime, name) != std::end(kRuntime);
  if (type == "std.logic_error") return std::ranges::find(kLogic, name) != std::end(kLogic);
  const bool is_standard = std::ranges::find(kRuntime, name) != std::end(kRuntime) ||
                           std::ranges::find(kLogic, name) != std::end(kLogic) || name == "runtime_error" ||
                           name == "logic_error" || name == "bad_alloc" || name == "bad_cast";
  if (type != "std.exception") return false;
  const NodeId own = index.type(name);
  const std::vector<NodeId> line = own == kNone ? std::vector<NodeId>() : index.line_of(own);
  // (An own class may extend one of these, or one that is not known.)
  return is_standard || std::ranges::any_of(line, [&](NodeId one) {
           for (uint32_t i = 0; i < unit.child_count(one); ++i)
             if (unit.kind(unit.child(one, i)) == NodeKind::kBase) return true;
           return false;
         });
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
    if (what != kNone && source::extends_cpp(unit.language) && may_take(unit, index, what, unit[handler].type))
      return true;
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
bool Evaluator::reads_a_number(NodeId call) const {
  constexpr size_t kMostDigits = 9;
  const NodeId callee = unit_.child(call, 0), text = unit_.child_count(call) > 1 ? unit_.child(call, 1) : kNone;
  if (callee == kNone || text == kNone || unit_.kind(text) != NodeKind::kLiteral || unit_.child_count(call) > 3)
    return false;
  const NodeId base = unit_.child_count(call) == 3 ? unit_.child(call, 2) : kNone;
  if (base != kNone && (unit_.kind(base) != NodeKind::kLiteral || unit_.text(base) != "10")) return false;
  const std::string_view digits = unit_.text(text);
  if (digits.empty() || digits.size() > kMostDigits ||
      !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
    return false;
  const NodeId of = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
  const bool is_named = of == kNone ? unit_.kind(callee) == NodeKind::kName
                                    : unit_.kind(of) == NodeKind::kName || unit_.kind(of) == NodeKind::kTypeName;
  if (!is_named || !index_.functions(index_.last_name(callee)).empty()) return false;
  if (of != kNone && (index_.declaration(of) != kNone || index_.type(unit_.text(of)) != kNone)) return false;
  const std::string name = of == kNone ? std::string(unit_.text(callee))
                                       : std::string(unit_.text(of)).append(".").append(unit_.text(callee));
  const knowledge::ValueFunction* function = catalogue_.value_function(index_.language(), qualify(name));
  return function != nullptr && function->operation == "parse-int";
}

// From the statement at `first` on: is nothing thrown but what `throw` throws?
bool Evaluator::only_throws_itself(NodeId block, uint32_t first, std::vector<NodeId>* throws) const {
  const source::Unit& unit = unit_;
  const UnitIndex& index = index_;
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
        // (What is written out is given back for certain.)
        if (!is_compiled && !is_script && unit.language != source::Language::kPhp &&
            unit.kind(unit.child(id, 0)) != NodeKind::kLiteral)
          return false;
        break;
      case NodeKind::kName:
        if (!means_something(id)) return false;
        break;
      case NodeKind::kCall:
        if ((!is_compiled && !is_script) || !reads_a_number(id)) return false;
        continue;
      case NodeKind::kAssign:
        if (unit.kind(unit.child(id, 0)) != NodeKind::kName || unit.text(id) != "=") return false;
        work.push_back(unit.child(id, 1));
        continue;
      case NodeKind::kUnary:
        if (unit.text(id) != "!" && unit.text(id) != "not") return false;
        break;
      case NodeKind::kBinary:
        if (unit.text(id) == "/" || unit.text(id) == "%" || unit.text(id) == "//") return false;
        break;
      default: return false;
    }
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return true;
}

// What a handler takes, as far as its type alone says.
const Evaluator::Handled& Evaluator::handled(NodeId handler) {
  auto [known, is_new] = handled_.try_emplace(handler);
  Handled& out = known->second;
  const NodeId written = unit_[handler].type;
  if (!is_new || written == kNone || unit_.child_count(written) > 0) return out;
  const std::string_view name = unit_.text(written);
  const NodeId own = index_.type(name);
  if (own == kNone) return out;
  out.is_own = true;
  std::vector<NodeId> named;
  for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
    const NodeKind kind = unit_.kind(id);
    const bool makes = kind == NodeKind::kNew || kind == NodeKind::kCall;
    if (makes && index_.last_name(id) == name) out.makers.push_back(id);
    const bool names = kind == NodeKind::kName || kind == NodeKind::kMember || kind == NodeKind::kTypeName ||
                       kind == NodeKind::kLiteral || kind == NodeKind::kImport;
    if (names && unit_.text(id) == name) named.push_back(id);
  }
  // Python: nobody but handlers speaks of it, and nothing extends it.
  if (unit_.language != source::Language::kPython || name.find_first_of(".:") != std::string_view::npos ||
      index_.enclosing_function(own) != kNone || unit_.text2(own) != name)
    return out;
  for (NodeId id = 1; id < unit_.nodes.size() && !named.empty(); ++id) {
    if (unit_.kind(id) == NodeKind::kHandler) std::erase(named, unit_[id].type);
  }
  out.by_nobody = named.empty();
  return out;
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
      const std::optional<bool> when = behaviour_.settled(unit_.child(up, 0), index_.enclosing_function(up), 0);
      if (when && unit_.child(up, *when ? 2 : 1) == at) return false;
      is_skipped = is_skipped || !index_.relevant(up);
    }
    return is_skipped;
  };
  // … in a call in which the condition holds not: `if (!hardware) throw …` of pick(true).
  const auto may_be_thrown = [&](NodeId thrown, const State& from) {
    for (NodeId at = thrown, up = index_.parent(at); up != kNone && at != tried; at = up, up = index_.parent(up)) {
      if (unit_.kind(up) != NodeKind::kIf) continue;
      bool negated = false;
      std::vector<NodeId> names;
      const bool is_plain = !question(unit_.child(up, 0), &negated, &names).empty();
      const bool is_set = std::ranges::any_of(names, [&](NodeId name) {
        return std::ranges::any_of(index_.assignments(unit_.text(name)), [&](NodeId set) {
          return unit_[set].begin >= unit_[tried].begin && unit_[set].end <= unit_[tried].end;
        });
      });
      if (!is_plain || is_set) continue;
      State path = from;
      const std::optional<bool> when = truth(evaluate(unit_.child(up, 0), path), path);
      if (when && unit_.child(up, *when ? 2 : 1) == at) return false;
    }
    return true;
  };
  std::vector<NodeId> throws;
  std::vector<State> before;
  if (!only_throws_itself(tried, first, &throws)) {
    before = states;
  } else if (std::erase_if(throws, [&](NodeId thrown) { return !is_left_out(thrown); }); !throws.empty()) {
    std::ranges::copy_if(states, std::back_inserter(before), [&](const State& from) {
      return std::ranges::any_of(throws, [&](NodeId thrown) { return may_be_thrown(thrown, from); });
    });
  }
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
      const ValueKind kind = values_[one.value].kind;
      if (written != kNone &&
          ((kind == ValueKind::kInteger && is_number_in_cpp(unit_.text(written))) ||
           (kind == ValueKind::kString && (unit_.text(written) == "char" || unit_.text(written) == "std.string")))) {
        all.push_back(one.value);
        continue;
      }
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
    const Handled& what = handled(handler);
    return what.is_own && std::ranges::all_of(what.makers, [&](NodeId made) { return visited_[made]; });
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
    if (handled(part).by_nobody) {
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
        // (On this path nothing else was thrown.)
        const bool is_plain = all.size() == 1 && values_[all[0]].kind != ValueKind::kObject &&
                              &state - path.data() >= static_cast<std::ptrdiff_t>(before.size());
        if (all.empty() || (!is_plain && !made_where_seen(part)))
          all.push_back(values_.unknown("what was thrown", type));
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
