// Variables of the file, and what fields are declared with: evaluated when they are first asked for, with what
// functions give them.
#include <algorithm>
#include <utility>

#include "read/source/ir_c.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/namespaces.h"
#include "reason/trace/set_anew.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kMostBetween = 4096;  // nodes between a variable's first and last value

// Does each constructor of a field's class set it, before anything that might leave?
bool each_constructor_sets(const UnitIndex& index, NodeId field) {
  const source::Unit& unit = index.unit();
  const NodeId type = unit.kind(field) == NodeKind::kField ? index.parent(field) : kNone;
  if (type == kNone || (unit[field].flags & source::kStatic) != 0) return false;
  auto sets = [&](NodeId function) {
    const NodeId body = unit.child(function, unit.child_count(function) - 1);
    for (uint32_t i = 0; body != kNone && unit.kind(body) == NodeKind::kBlock && i < unit.child_count(body); ++i) {
      NodeId statement = unit.child(body, i);
      if (statement != kNone && unit.kind(statement) == NodeKind::kExpression) statement = unit.child(statement, 0);
      const NodeKind kind = statement == kNone ? NodeKind::kNull : unit.kind(statement);
      if (kind != NodeKind::kAssign && kind != NodeKind::kCall && kind != NodeKind::kDeclare) return false;
      const NodeId target = kind == NodeKind::kAssign && unit.text(statement) == "=" ? unit.child(statement, 0) : kNone;
      if (target == kNone || unit.text(target) != unit.text(field)) continue;
      const NodeId of = unit.kind(target) == NodeKind::kMember ? unit.child(target, 0) : kNone;
      if (of != kNone && unit.kind(of) == NodeKind::kThis) return true;
    }
    return false;
  };
  bool any = false;
  for (NodeId function : index.all_functions()) {
    if (index.enclosing_type(function) != type || (unit[function].flags & source::kConstructor) == 0) continue;
    if (!sets(function)) return false;
    any = true;
  }
  return any;
}

}  // namespace

// Is what is called a macro of this file, or written like one of another?
bool Evaluator::may_be_macro(NodeId callee) const {
  if (unit_.kind(callee) != NodeKind::kName) return false;
  const std::string_view name = unit_.text(callee);
  const auto& named = index_.functions(name);
  if (!named.empty()) return (unit_[named.front()].flags & source::kMacro) != 0;
  return std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

// C's and C++'s `static int five = 5;` of which this file, and nobody else can, neither sets the value nor takes the
// address.
// JavaScript: a module's own variable, which nobody else can set.
bool Evaluator::is_never_set_in_module(std::string_view variable) {
  const std::vector<NodeId>& definitions = index_.globals(variable);
  if (definitions.size() != 1 || unit_.kind(definitions.front()) != NodeKind::kDeclare ||
      !index_.assignments(variable).empty())
    return false;
  const bool is_module = std::ranges::any_of(unit_.nodes, [](const source::Node& node) {
    return node.kind == NodeKind::kImport || node.kind == NodeKind::kImportValue;
  });
  if (!is_module) return false;
  return std::ranges::none_of(uses_of(unit_[definitions.front()].text), [&](NodeId use) {
    for (NodeId at = use, up = index_.parent(use); up != kNone && unit_.kind(up) != NodeKind::kFunction;
         at = up, up = index_.parent(up)) {
      const NodeKind kind = unit_.kind(up);
      const bool steps = kind == NodeKind::kUnary && (unit_.text(up).find("++") != std::string_view::npos ||
                                                      unit_.text(up).find("--") != std::string_view::npos);
      if (steps || ((kind == NodeKind::kAssign || kind == NodeKind::kLoop) && unit_.child(up, 0) == at)) return true;
    }
    return false;
  });
}

bool Evaluator::is_never_set(std::string_view variable) {
  if (index_.language() == "javascript") return is_never_set_in_module(variable);
  // (Rust: a module's own `static mut`.)
  const bool is_rust = unit_.language == source::Language::kRust;
  if ((!index_.is_c() && !is_rust) || !index_.assignments(variable).empty()) return false;
  const std::vector<NodeId>& definitions = index_.globals(variable);
  auto is_own = [&](NodeId at) { return (unit_[at].flags & (is_rust ? source::kOwn : source::kStatic)) != 0; };
  if (definitions.empty() || !std::ranges::all_of(definitions, is_own)) return false;
  const bool may_refer = unit_.language != source::Language::kC;
  return std::ranges::none_of(uses_of(unit_[definitions.front()].text), [&](NodeId use) {
    const NodeId user = index_.parent(use);
    if (user == kNone) return false;
    const std::string_view how = unit_.text(user);
    if (unit_.kind(user) == NodeKind::kUnary) return how == "&" || how.starts_with("++") || how.starts_with("--");
    // `SET(five)`: a macro's argument is what stands there.
    if (unit_.kind(user) == NodeKind::kCall && unit_.child(user, 0) != use && may_be_macro(unit_.child(user, 0)))
      return true;
    // `read(in, five)`, `int& other = five;`
    return may_refer && (unit_.kind(user) == NodeKind::kCall || unit_.kind(user) == NodeKind::kNew ||
                         unit_.kind(user) == NodeKind::kDeclare || unit_.kind(user) == NodeKind::kKeyword);
  });
}

// Does the definition run whenever the file does?
bool Evaluator::is_at_top(NodeId definition) const {
  NodeId up = index_.parent(definition);
  if (up != kNone && unit_.kind(up) == NodeKind::kExpression) up = index_.parent(up);
  return up == unit_.root;
}

// `LEVEL = 1`, `LEVEL *= 500`: does each that stands at the file's top replace what was said before, as nothing asks
// for the variable in between?
bool Evaluator::follow_one_another(const std::vector<NodeId>& definitions) const {
  const bool is_script = unit_.language == source::Language::kPython || unit_.language == source::Language::kLua ||
                         index_.language() == "javascript";
  if (!is_script || definitions.size() < 2) return false;
  for (NodeId at : definitions) {
    if (unit_.kind(at) == NodeKind::kUnary || unit_.text(at) == "||=" || unit_.text(at) == "?\?=") return false;
  }
  const uint32_t first = unit_[definitions.front()].begin, last = unit_[definitions.back()].begin;
  const NodeId named = definitions.front();
  const source::StringId name = unit_[unit_.kind(named) == NodeKind::kAssign ? unit_.child(named, 0) : named].text;
  std::vector<NodeId> work;
  for (uint32_t i = 0; i < unit_.child_count(unit_.root); ++i) {
    const NodeId statement = unit_.child(unit_.root, i);
    if (statement != kNone && unit_[statement].end > first && unit_[statement].begin < last) work.push_back(statement);
  }
  for (size_t looked = 0; !work.empty(); ++looked) {
    const NodeId id = work.back();
    work.pop_back();
    if (looked > kMostBetween) return false;
    if (id == kNone || unit_.kind(id) == NodeKind::kFunction) continue;
    if (std::ranges::find(definitions, id) != definitions.end() && unit_.kind(unit_.child(id, 0)) == NodeKind::kName) {
      work.push_back(unit_.child(id, 1));  // what it says of itself is seen in order
      continue;
    }
    if (unit_.kind(id) == NodeKind::kName && unit_[id].text == name &&
        std::ranges::none_of(definitions, [&](NodeId at) {
          return unit_[at].begin <= unit_[id].begin && unit_[id].end <= unit_[at].end;
        }))
      return false;
    if (unit_.kind(id) == NodeKind::kCall &&
        (!index_.functions(index_.last_name(id)).empty() || index_.type(index_.last_name(id)) != kNone))
      return false;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
  }
  return true;
}

// Go: a variable without a value is false, or 0 (The Go Programming Language Specification, "The zero value").
static std::optional<ValueId> zero_of_go(const source::Unit& unit, NodeId declaration, Values& values) {
  const NodeId type = unit[declaration].type;
  if (unit.language != source::Language::kGo || type == kNone || unit.kind(type) != NodeKind::kTypeName ||
      (unit[type].flags & (source::kPointer | source::kArrayType)) != 0 || unit.child_count(type) != 0)
    return std::nullopt;
  if (unit.text(type) == "bool") return values.boolean(false, 0);
  constexpr std::string_view kNumbers[] = {"int",  "int8",  "int16",  "int32",  "int64",
                                           "uint", "uint8", "uint16", "uint32", "uint64"};
  if (std::ranges::find(kNumbers, unit.text(type)) == std::end(kNumbers)) return std::nullopt;
  return values.integer(0, 0);
}

// C++: is the function run for a variable of the file: the only constructor of its class, or what its value calls?
static bool runs_for_a_variable(const UnitIndex& index, NodeId function) {
  const source::Unit& unit = index.unit();
  const NodeId type = (unit[function].flags & source::kConstructor) != 0 ? index.enclosing_type(function) : kNone;
  if (type != kNone) {
    const std::vector<NodeId>& all = index.methods_of(type, unit.text(type));
    if (std::ranges::count_if(all, [&](NodeId one) { return (unit[one].flags & source::kConstructor) != 0; }) != 1)
      return false;
  }
  const NodeId lambda = index.parent(function);
  const NodeId called = lambda != kNone && unit.kind(lambda) == NodeKind::kLambda ? index.parent(lambda) : kNone;
  for (uint32_t i = 0; i < unit.child_count(unit.root); ++i) {
    const NodeId one = unit.child(unit.root, i);
    if (one == kNone || unit.kind(one) != NodeKind::kDeclare || (unit[one].flags & source::kNoBody) != 0) continue;
    const NodeId initial = unit.child(one, 0), of = unit[one].type;
    if (type != kNone) {
      if (of != kNone && index.type(unit.text(of)) == type && (unit[of].flags & source::kPointer) == 0 &&
          (unit[one].flags & source::kReference) == 0)
        return true;
      continue;
    }
    if (initial == kNone || unit.kind(initial) != NodeKind::kCall) continue;
    const NodeId callee = unit.child(initial, 0);
    if (called == initial && callee == lambda) return true;
    if (unit.kind(callee) == NodeKind::kName && index.functions(unit.text(callee)).size() == 1 &&
        index.functions(unit.text(callee)).front() == function)
      return true;
  }
  return false;
}

// Does what runs before all else give the variable its value: Go's `init`, in C++ what makes a variable of the file?
bool is_set_at_start(const UnitIndex& index, std::string_view variable) {
  const source::Unit& unit = index.unit();
  const bool is_go = unit.language == source::Language::kGo;
  if (!is_go && !source::extends_cpp(unit.language)) return false;
  return std::ranges::any_of(index.assignments(variable), [&](NodeId assignment) {
    const NodeId function = index.enclosing_function(assignment), target = unit.child(assignment, 0);
    const NodeId body = index.parent(assignment);
    const bool sets = unit.kind(assignment) == NodeKind::kAssign && unit.text(assignment) == "=" && function != kNone &&
                      index.parent(body) == function && unit.kind(target) == NodeKind::kName &&
                      index.declaration(target) == kNone;
    if (!sets) return false;
    return is_go ? unit.text(function) == "init" && index.enclosing_type(function) == kNone
                 : runs_for_a_variable(index, function);
  });
}

// What functions give a variable of the file or a field besides what it is declared with: each is one of its values.
void Evaluator::add_given_elsewhere(NodeId declaration, std::string_view variable, bool is_global,
                                    std::vector<ValueId>* all) {
  const bool by_name = unit_.language == source::Language::kPython || unit_.language == source::Language::kPhp;
  size_t others = 0;
  for (NodeId assignment : index_.assignments(variable)) {
    NodeId target = unit_.child(assignment, 0);
    if (is_global && unit_.kind(target) != NodeKind::kName) continue;
    if (is_global && by_name && !index_.said_global(target)) continue;
    const NodeId of = is_global ? index_.declaration(target) : kNone;
    if (of != kNone && index_.enclosing_function(of) != kNone) continue;  // a function's own, of that name
    // A plain name is a field's only in the type's own code.
    if (!is_global && unit_.kind(target) == NodeKind::kName &&
        index_.enclosing_type(assignment) != index_.enclosing_type(declaration)) {
      continue;
    }
    const NodeId owner = is_global || index_.is_c() ? kNone : index_.enclosing_type(declaration);
    if (owner != kNone && of_another(target, owner)) continue;
    if (set_anew_by(index_, assignment) != kNone) continue;
    NodeId right = unit_.child(assignment, 1);
    if (++others > 8 || right == kNone) {
      all->push_back(values_.unknown("`" + std::string(variable) + "` is set in many places"));
      break;
    }
    if (unit_.text(assignment) != "=") {  // x *= 2: what that makes of it is not followed
      all->push_back(values_.unknown("`" + std::string(variable) + "` changes while the program runs"));
    } else if (unit_.kind(right) == NodeKind::kLiteral) {
      ValueId value = literal(right);
      all->push_back(values_.traced(value, values_.step(StepKind::kAssigned, assignment, values_[value].trace)));
    } else if (is_global && unit_.text(assignment) == "=" && index_.enclosing_function(assignment) != kNone) {
      const ValueId value = apart(right, assignment);
      // (What `size = size / 2` makes of it depends on what it is then.)
      const std::vector<Possible> made_of_it = values_.possibilities(value);
      if (names_variable(unit_, right, variable) &&
          std::ranges::any_of(made_of_it, [&](const Possible& one) { return is_plain(values_[one.value]); })) {
        all->push_back(values_.unknown("`" + std::string(variable) + "` changes while the program runs"));
        continue;
      }
      // (In C what is set up in one function and used in another is listed where it is set up.)
      const Object* made = values_[value].kind == ValueKind::kObject ? module_.object(values_[value].object) : nullptr;
      const bool listed = index_.language() == "c" && made != nullptr && made->api != nullptr;
      all->push_back(listed ? values_.unknown("`" + std::string(variable) + "` is set elsewhere in the file") : value);
    } else {
      all->push_back(values_.unknown("`" + std::string(variable) + "` is set elsewhere in the file"));
    }
  }
}

// A module-level definition or a field's initialiser, evaluated when it is first asked for, in the module's own state.
ValueId Evaluator::lazily(NodeId declaration, std::string_view variable, State& state) {
  uint64_t key = declaration;
  if (auto it = lazy_.find(key); it != lazy_.end()) return it->second;
  if (!lazy_running_.insert(key).second) return values_.unknown("`" + std::string(variable) + "` is defined by itself");
  if (module_.frames.empty()) {
    Frame frame;
    frame.function = unit_.root;
    module_.frames.push_back(frame);
  }
  std::vector<ValueId> all;
  std::vector<Possible> in_builds;  // those of `all`, each in the builds that have it
  // (C++: constants of one name in several namespaces are each its own.)
  std::vector<NodeId> definitions = index_.globals(variable);
  const bool of_namespaces = source::extends_cpp(unit_.language) && definitions.size() > 1 &&
                             unit_.kind(declaration) == NodeKind::kDeclare && are_constants(unit_, definitions);
  if (of_namespaces) {
    std::erase_if(definitions, [&](NodeId one) { return unit_.text2(one) != unit_.text2(declaration); });
  }
  bool is_global = std::find(definitions.begin(), definitions.end(), declaration) != definitions.end();
  // In the module's frame, whatever function is running.
  State at_module = module_;
  at_module.frames.resize(1);
  auto evaluate_one = [&](NodeId at) {
    bool assigned = unit_.kind(at) == NodeKind::kAssign;
    NodeId initial = unit_.child(at, assigned ? 1 : 0);
    const std::string& type = qualified_type(unit_[at].type);
    if (initial == kNone) {
      // (C: `extern` beside the one definition says no more.)
      const auto is_definition = [&](NodeId one) {
        return unit_.kind(one) != NodeKind::kDeclare || (unit_[one].flags & source::kNoBody) == 0;
      };
      const bool only_one = is_definition(at) && std::ranges::count_if(definitions, is_definition) == 1;
      if (unit_.kind(at) == NodeKind::kDeclare && definitions.size() > 1 && !only_one) return;
      if (is_constant_of_enum(at)) {
        Call nothing;
        nothing.node = nothing.site = at;
        all.push_back(instantiate(index_.parent(at), nothing, at_module));
        return;
      }
      if (stays_zero(at)) {
        ObjectId zeros = make(zero_array(at, at_module), at_module);
        add_rows(zeros, at, at_module);
        all.push_back(values_.object(zeros, type, values_.step(StepKind::kField, at, 0)));
        return;
      }
      // (Others may set it by its address: `flag.IntVar(&rounds, …)`.)
      const std::optional<ValueId> zero = is_set_here_only(at) ? zero_of_go(unit_, at, values_) : std::nullopt;
      if (zero) {
        all.push_back(values_.traced(*zero, values_.step(StepKind::kField, at, 0)));
        return;
      }
      const std::string why = "`" + std::string(variable) + "` is not given a value where it is defined";
      if (const NodeId array = array_type(unit_[at].type); array != kNone && index_.is_c()) {
        // How large it is is known; what it holds others may say.
        Object buffer = blank_array(at, array, at_module);
        buffer.blank = false;
        buffer.origin_reason = why;
        if (filled_elsewhere(variable) || filled_through_another(variable)) written_by_others(buffer, variable);
        // (What fills it on the way to where it is used fills it as it does a variable of a function.)
        const bool held = std::ranges::find(held_globals_, variable) != held_globals_.end();
        buffer.blank = held && buffer.origin.empty();
        const ObjectId made = make(std::move(buffer), at_module);
        add_rows(made, at, at_module);
        all.push_back(values_.object(made, type, values_.step(StepKind::kField, at, 0)));
        return;
      }
      all.push_back(values_.unknown(why, type));
      return;
    }
    visit(at);
    std::optional<ValueId> literal_value = construct_literal(initial, unit_[at].type, type, at_module);
    ValueId value = literal_value                           ? *literal_value
                    : unit_.kind(initial) == NodeKind::kNew ? construct(initial, at_module, type)
                                                            : evaluate(initial, at_module);
    value = fit_array(value, initial, unit_[at].type, at_module);
    if (values_[value].trace != 0) {
      bool constant = (unit_[at].flags & source::kConst) != 0;
      value = values_.traced(value,
                             values_.step(constant ? StepKind::kConstant : StepKind::kField, at, values_[value].trace));
    }
    if (!type.empty() && values_[value].type.empty()) value = values_.typed(value, type);
    all.push_back(value);
  };
  if (is_global) {
    const bool in_order = follow_one_another(definitions);
    for (NodeId at : definitions) {
      const size_t before = all.size();
      const ValueId so_far = in_order && before > 0 ? values_.choice(all, limits_.alternatives) : 0;
      if (so_far != 0) at_module.frames[0].set(variable, so_far);
      evaluate_one(at);
      if (so_far != 0 && all.size() > before) {
        const std::string_view operation = unit_.kind(at) == NodeKind::kAssign ? unit_.text(at) : "=";
        if (operation != "=") {
          all.back() = compute(operation.substr(0, operation.size() - 1), so_far, all.back(), at, at_module);
        }
        if (is_at_top(at)) {
          all.erase(all.begin(), all.begin() + static_cast<ptrdiff_t>(before));
          in_builds.clear();
        }
      }
      const WorldId where = values_.worlds().in_builds(kEverywhere, builds_.around(at));
      while (in_builds.size() < all.size()) in_builds.push_back({all[in_builds.size()], where});
    }
  } else {
    evaluate_one(declaration);
  }
  at_module.flow = Flow::kNormal;
  take_over(std::move(at_module));
  bool constant = (unit_[declaration].flags & source::kConst) != 0;
  const bool by_name = unit_.language == source::Language::kPython || unit_.language == source::Language::kPhp;
  if (!constant && (unit_.kind(declaration) != NodeKind::kAssign || (is_global && by_name))) {
    add_given_elsewhere(declaration, variable, is_global, &all);
  }
  // What each constructor sets first of all is never what the field is declared with.
  if (!is_global && all.size() > 1 && each_constructor_sets(index_, declaration)) all.erase(all.begin());
  if (is_global && all.size() > 1 && is_set_at_start(index_, variable)) {
    all.erase(all.begin());
    in_builds.clear();
  }
  auto is_the_first = [&](ValueId value) {
    const Value& one = values_[value];
    return (one.kind == ValueKind::kInteger || one.kind == ValueKind::kBoolean) && one.kind == values_[all[0]].kind &&
           one.integer == values_[all[0]].integer;
  };
  if (is_global && !constant && !all.empty() && unit_.kind(declaration) == NodeKind::kDeclare &&
      std::ranges::all_of(all, is_the_first) && !is_never_set(variable) && !is_set_here_only(declaration)) {
    // A switch or a size that others may set: by its address, from another file. That it is given the same value again
    // does not make it that value for good.
    all.push_back(values_.unknown("`" + std::string(variable) + "` may be set elsewhere", values_[all[0]].type));
  }
  while (in_builds.size() < all.size()) in_builds.push_back({all[in_builds.size()], kEverywhere});
  ValueId out = values_.choice(in_builds, limits_.alternatives);
  lazy_running_.erase(key);
  out = values_.anywhere(out);
  lazy_.emplace(key, out);
  settle_written(std::move(all), variable);
  // C++: a text that somebody writes into, by its address or a method, is not for good what it is defined as.
  const auto writes = [&](const BufferUse& use) {
    if (unit_.kind(use.whole) == NodeKind::kName && index_.declaration(use.whole) != kNone) return false;  // another's
    if (unit_.kind(use.at) != NodeKind::kCall) return true;
    const NodeId given = use.position < 0 ? kNone : unit_.child(use.at, static_cast<uint32_t>(use.position) + 1);
    return given != use.whole && writes_into(use.at, use.position, 0);
  };
  const bool may_change = is_global && !constant && source::extends_cpp(unit_.language) && is_text(values_[out].kind) &&
                          unit_.kind(declaration) == NodeKind::kDeclare && unit_[declaration].type != kNone &&
                          (unit_[unit_[declaration].type].flags & source::kPointer) == 0;
  for (const BufferUse& use : may_change ? std::vector<BufferUse>(buffer_uses(variable)) : std::vector<BufferUse>()) {
    if (!writes(use)) continue;
    const ValueId now = values_.unknown(written_elsewhere(variable), values_[out].type);
    // (What writes it may never be called.)
    const NodeId writer = index_.enclosing_function(use.at);
    const bool anew = use.position >= 0 && unit_.kind(use.at) == NodeKind::kCall &&
                      (writer == kNone || index_.has_callers(writer) || writer == running_function(state));
    lazy_[key] = anew ? now : values_.choice({out, now}, limits_.alternatives);
    if (anew) return now;
  }
  if (may_change) return lazy_[key];
  return out;
}

// Of a variable that is one for all: is everybody who sets it at hand?
bool Evaluator::is_set_here_only(NodeId declaration) const {
  const NodeKind kind = unit_.kind(declaration);
  const bool by_assignment = kind == NodeKind::kAssign && index_.enclosing_function(declaration) == kNone;
  const bool is_one_for_all = kind == NodeKind::kDeclare || kind == NodeKind::kEntry || by_assignment ||
                              (unit_[declaration].flags & source::kStatic) != 0;
  const NodeId named = by_assignment ? unit_.child(declaration, 0) : declaration;
  return is_one_for_all && named != kNone &&
         std::ranges::binary_search(limits_.set_here_only, as_written(unit_.text(named)));
}

// A variable of the file that functions set which somebody else may call before. (What a program's own functions set is
// seen on the way from its beginning.)
bool Evaluator::may_change_between_calls(NodeId declared) const {
  if ((unit_[declared].flags & source::kConst) != 0) return false;
  const bool begins = !index_.functions("main").empty();
  return std::ranges::any_of(index_.assignments(unit_.text(declared)), [&](NodeId assignment) {
    const NodeId target = unit_.child(assignment, 0), function = index_.enclosing_function(assignment);
    if (target == kNone || unit_.kind(target) != NodeKind::kName || function == kNone) return false;
    const NodeId of = index_.declaration(target);
    if (of != kNone && of != declared) return false;
    return !begins || !index_.is_private(function) || !index_.has_callers(function);
  });
}

// What functions set of the file's variables is each path's own: they begin with what the file says of them.
void Evaluator::hold_globals() {
  held_globals_ = index_.set_while_running();
  for (std::string_view name : held_globals_) {
    if (module_.frames[0].find(name) != nullptr) continue;
    const ValueId value = lazily(index_.globals(name).front(), name, module_);
    module_.frames[0].set(name, value);
  }
}

// Does the path hold anything else in these than every function begins with?
bool Evaluator::has_set_globals(const State& state) const {
  if (std::ranges::any_of(state.frames[0].variables, [](const auto& one) { return is_static(one.first); })) return true;
  return std::ranges::any_of(held_globals_, [&](std::string_view name) {
    const ValueId* now = state.frames[0].find(name);
    if (now == nullptr) return false;
    if (*now != *module_.frames[0].find(name)) return true;
    // (An array is the same one, whatever was written into it, or into a row of it.)
    if (values_[*now].kind != ValueKind::kObject) return false;
    const Object* array = module_.object(values_[*now].object);
    const auto is_changed = [&](ValueId one) {
      const ObjectId id = values_[one].kind == ValueKind::kObject ? values_[one].object : 0;
      return id != 0 && module_.entry(id) != nullptr && state.entry(id) != nullptr &&
             state.entry(id)->version != module_.entry(id)->version;
    };
    return is_changed(*now) || (array != nullptr && std::ranges::any_of(array->elements, is_changed));
  });
}

// A function that is not followed may set them.
void Evaluator::forget_globals(NodeId function, State& state) {
  if (index_.uses_globals(function)) forget_statics(state);
  for (std::string_view name : held_globals_) {
    if (!index_.sets_around(function, name)) continue;
    if (ValueId* have = state.frames[0].find(name)) {
      *have = values_.unknown(
          "what `" + std::string(index_.spoken_name(function)) + "` gives `" + std::string(name) + "` is not known",
          values_[*have].type);
    }
  }
}

}  // namespace vitrine::trace
