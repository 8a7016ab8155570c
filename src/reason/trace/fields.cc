// Module-level definitions and fields of the unit's own types: evaluated when they are first asked for.
#include <algorithm>
#include <utility>

#include "reason/trace/evaluator.h"
#include "reason/trace/namespaces.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

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

constexpr size_t kMostBases = 32;
constexpr size_t kMostLeftOpen = 64;
constexpr size_t kMostBetween = 4096;  // nodes between a variable's first and last value

// Python: what a class that does nothing calls in capitals is set for good there. (Others may extend one that does, and
// say it otherwise.)
bool is_spelled_constant(const source::Unit& unit, NodeId type, NodeId field) {
  const std::string_view name = unit.text(field);
  auto is_capital = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
  if (unit.language != source::Language::kPython || unit.kind(field) != NodeKind::kField || name.size() < 2 ||
      (unit[field].flags & source::kStatic) == 0 || !std::ranges::all_of(name, is_capital))
    return false;
  for (uint32_t i = 0; i < unit.child_count(type); ++i) {
    const NodeId member = unit.child(type, i);
    if (member != kNone && unit.kind(member) == NodeKind::kFunction) return false;
  }
  return true;
}

// `x := &T{Key: a}`, and before anybody asks for x `x.Key = b`: what the literal says is of no use.
bool is_set_anew_at_once(const source::Unit& unit, const UnitIndex& index, NodeId made, std::string_view field_name) {
  NodeId declaration = index.parent(made);
  while (declaration != kNone && unit.kind(declaration) == NodeKind::kUnary) declaration = index.parent(declaration);
  if (declaration == kNone || unit.kind(declaration) != NodeKind::kDeclare) return false;
  const NodeId block = index.parent(declaration);
  if (block == kNone || unit.kind(block) != NodeKind::kBlock) return false;
  const std::string_view variable = unit.text(declaration);
  auto names_it = [&](NodeId expression) {
    std::vector<NodeId> work{expression};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      if (unit.kind(id) == NodeKind::kName && unit.text(id) == variable) return true;
      for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
    }
    return false;
  };
  bool behind = false;
  for (uint32_t i = 0; i < unit.child_count(block); ++i) {
    const NodeId statement = unit.child(block, i);
    if (statement == declaration) {
      behind = true;
      continue;
    }
    if (!behind || statement == kNone) continue;
    const bool assigns = unit.kind(statement) == NodeKind::kAssign && unit.text(statement) == "=";
    const NodeId target = assigns ? unit.child(statement, 0) : kNone;
    if (target != kNone && unit.kind(target) == NodeKind::kMember && unit.text(target) == field_name &&
        unit.kind(unit.child(target, 0)) == NodeKind::kName && unit.text(unit.child(target, 0)) == variable)
      return !names_it(unit.child(statement, 1));
    // (A statement that may leave or jump, or that asks for it.)
    const NodeKind kind = unit.kind(statement);
    if ((kind != NodeKind::kDeclare && kind != NodeKind::kExpression && kind != NodeKind::kAssign) ||
        names_it(statement))
      return false;
  }
  return false;
}

}  // namespace

// What was evaluated in a state of its own is the module's from here on, beside what the module got meanwhile.
void Evaluator::take_over(State evaluated) {
  evaluated.frames = module_.frames;
  for (const HeapEntry& entry : module_.heap) {
    if (evaluated.object(entry.id) == nullptr) evaluated.add(entry.id, Object(objects_[entry.version]));
  }
  module_ = std::move(evaluated);
}

// `LOW` in `enum Strength { LOW, HIGH }`, where that is an object.
bool Evaluator::is_constant_of_enum(NodeId field) const {
  const NodeId type = index_.parent(field);
  return source::runs_on_java(unit_.language) && unit_.kind(field) == NodeKind::kField &&
         (unit_[field].flags & source::kStatic) != 0 && (unit_[field].flags & source::kConst) != 0 &&
         unit_.child(field, 0) == kNone && type != kNone && unit_.kind(type) == NodeKind::kType &&
         (unit_[type].flags & source::kEnum) != 0 &&
         (unit_[field].type == kNone || index_.type(unit_.text(unit_[field].type)) == type);
}

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
  if (!index_.is_c() || !index_.assignments(variable).empty()) return false;
  const std::vector<NodeId>& definitions = index_.globals(variable);
  auto is_own = [&](NodeId at) { return (unit_[at].flags & source::kStatic) != 0; };
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

// Go: does `init`, which runs before all else does, give the variable its value?
bool is_set_at_start(const UnitIndex& index, std::string_view variable) {
  const source::Unit& unit = index.unit();
  return unit.language == source::Language::kGo &&
         std::ranges::any_of(index.assignments(variable), [&](NodeId assignment) {
           const NodeId function = index.enclosing_function(assignment), target = unit.child(assignment, 0);
           const NodeId body = index.parent(assignment);
           return unit.kind(assignment) == NodeKind::kAssign && unit.text(assignment) == "=" && function != kNone &&
                  unit.text(function) == "init" && index.enclosing_type(function) == kNone &&
                  index.parent(body) == function && unit.kind(target) == NodeKind::kName &&
                  index.declaration(target) == kNone;
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
    NodeId right = unit_.child(assignment, 1);
    if (++others > 8 || right == kNone) {
      all->push_back(values_.unknown("`" + std::string(variable) + "` is set in many places"));
      break;
    }
    if (unit_.kind(right) == NodeKind::kLiteral) {
      ValueId value = literal(right);
      all->push_back(values_.traced(value, values_.step(StepKind::kAssigned, assignment, values_[value].trace)));
    } else if (is_global && unit_.text(assignment) == "=" && index_.enclosing_function(assignment) != kNone) {
      const ValueId value = apart(right, assignment);
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
      if (const std::optional<ValueId> zero = zero_of_go(unit_, at, values_)) {
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

// A value that some function gives a field, evaluated in a state of its own: of the function's variables only what the
// file's own calls and declarations say is established, and the calls in it are left to where they run. `of_instance`:
// what it says of `this` is said of an object of the type around.
ValueId Evaluator::apart(NodeId expression, NodeId step_node, bool of_instance) {
  State alone = module_;
  if (alone.frames.empty()) {
    Frame frame;
    frame.function = unit_.root;
    alone.frames.push_back(frame);
  }
  alone.frames.resize(1);
  bool was_muted = muted_;
  ObjectId first = next_object_;
  muted_ = true;
  Frame inner;
  inner.function = index_.enclosing_function(step_node);
  inner.outer = 0;
  if (of_instance) inner.self = instance_around(inner.function, alone);
  for (uint32_t i = 0; inner.self != 0 && i < unit_.child_count(inner.function); ++i) {
    NodeId parameter = unit_.child(inner.function, i);
    if ((unit_[parameter].flags & source::kReceiver) == 0 || unit_.kind(parameter) != NodeKind::kParameter) continue;
    inner.variables.emplace_back(unit_.text(parameter), inner.self);
  }
  bind_named(expression, inner);
  alone.frames.push_back(std::move(inner));
  ValueId value = evaluate(expression, alone);
  muted_ = was_muted;
  for (ObjectId id = first; id < next_object_; ++id) muted_objects_.insert(id);
  if (values_[value].trace != 0) {
    value = values_.traced(value, values_.step(StepKind::kField, step_node, values_[value].trace));
  }
  take_over(std::move(alone));
  return value;
}

// `this.x` where `this` is no object of the type, as far as the file says.
bool Evaluator::of_another(NodeId member, NodeId type) const {
  const NodeId base = unit_.kind(member) == NodeKind::kMember ? unit_.child(member, 0) : kNone;
  const NodeId around = index_.enclosing_type(member);
  if (base == kNone || unit_.kind(base) != NodeKind::kThis || around == kNone || around == type) return false;
  return !extends(around, type) && !extends(type, around);
}

// … by what this file says.
bool Evaluator::extends(NodeId type, NodeId base) const {
  std::vector<NodeId> work{type};
  for (size_t looked = 0; looked < work.size(); ++looked) {
    if (looked > kMostBases) return true;
    for (uint32_t i = 0; i < unit_.child_count(work[looked]); ++i) {
      const NodeId one = unit_.child(work[looked], i);
      if (unit_.kind(one) != NodeKind::kBase || unit_[one].type == kNone) continue;
      const NodeId own = index_.type(unit_.text(unit_[one].type));
      if (own == base) return true;
      if (own != kNone) work.push_back(own);
    }
  }
  return false;
}

// C++: `const int Defaults::bits = 1024;` outside of the class; 0 where there is none.
ValueId Evaluator::defined_outside(NodeId type, NodeId field, State& state) {
  if (!source::extends_cpp(unit_.language) || field == kNone || (unit_[field].flags & source::kStatic) == 0) return 0;
  const std::string name = std::string(unit_.text2(type)) + "." + std::string(unit_.text(field));
  for (NodeId at : index_.globals(unit_.text(field))) {
    if (unit_.text2(at) == name && unit_.child(at, 0) != kNone) return lazily(at, name, state);
  }
  return 0;
}

// Kotlin: a property without a value is what the classes of the file that extend its own say of it, or others do.
ValueId Evaluator::or_of_heirs(NodeId type, NodeId field, ValueId otherwise, State& state) {
  constexpr size_t kMostHeirs = 4;
  std::vector<ValueId> all;
  for (NodeId heir : index_.all_types()) {
    const NodeId own = heir == type || !extends(heir, type) ? kNone : index_.field(heir, unit_.text(field));
    if (own != kNone && unit_.child(own, 0) != kNone) all.push_back(field_of_type(heir, unit_.text(field), state));
  }
  if (all.empty() || all.size() > kMostHeirs) return otherwise;
  all.push_back(otherwise);
  return values_.choice(all, limits_.alternatives);
}

// Does each constructor set the field, whatever it is given, to something else than it is declared with?
bool Evaluator::set_when_made(NodeId type, NodeId field) const {
  if (!source::runs_on_java(unit_.language) || (unit_[field].flags & source::kStatic) != 0) return false;
  size_t constructors = 0;
  for (NodeId one : index_.methods_of(type, unit_.text(type))) {
    if ((unit_[one].flags & source::kConstructor) == 0 || unit_.child_count(one) == 0) continue;
    ++constructors;
    const NodeId body = unit_.child(one, unit_.child_count(one) - 1);
    bool sets = false;
    for (uint32_t i = 0; i < unit_.child_count(body) && !sets; ++i) {
      NodeId statement = unit_.child(body, i);
      if (unit_.kind(statement) == NodeKind::kExpression) statement = unit_.child(statement, 0);
      if (statement == kNone || unit_.kind(statement) != NodeKind::kAssign || unit_.text(statement) != "=") continue;
      const NodeId target = unit_.child(statement, 0);
      const bool own = unit_.kind(target) == NodeKind::kMember && unit_.child(target, 0) != kNone &&
                       unit_.kind(unit_.child(target, 0)) == NodeKind::kThis;
      const bool plain = unit_.kind(target) == NodeKind::kName && index_.declaration(target) == kNone;
      sets = (own || plain) && unit_.text(target) == unit_.text(field);
    }
    if (!sets) return false;
  }
  return constructors > 0;
}

ValueId Evaluator::field_of_type(NodeId type, std::string_view field_name, State& state) {
  NodeId field = index_.field(type, field_name);
  if (field == kNone) {
    NodeId holder = index_.holder_of_field(type, field_name);
    if (holder != kNone) return field_of_type(holder, field_name, state);
  }
  const std::string& declared = qualified_type(field == kNone ? kNone : unit_[field].type);
  uint64_t key = (uint64_t{type} << 32) | (std::hash<std::string_view>()(field_name) & 0xffffffffu);
  if (auto it = lazy_.find(key); it != lazy_.end()) return it->second;
  if (itself_ == 0) itself_ = values_.unknown("a field that is defined by itself");
  if (!lazy_running_.insert(key).second) return values_.typed(itself_, declared);
  // C++: what the only constructor puts into an array that nothing else writes into. 0 where that is not so.
  const auto as_constructed = [&]() -> ValueId {
    if (!source::extends_cpp(unit_.language) || (unit_[field].flags & source::kStatic) != 0) return 0;
    NodeId constructor = kNone;
    for (NodeId one : index_.methods_of(type, unit_.text(type))) {
      if ((unit_[one].flags & source::kConstructor) == 0 || (unit_[one].flags & source::kNoBody) != 0) continue;
      if (constructor != kNone) return 0;
      constructor = one;
    }
    if (constructor == kNone || constructor == running_function(state)) return 0;
    for (const BufferUse& use : std::vector<BufferUse>(buffer_uses(field_name))) {
      const bool bare = unit_.kind(use.whole) == NodeKind::kName;
      const NodeId around = index_.enclosing_type(use.at);
      if (bare && (index_.declaration(use.whole) != kNone || (around != type && !extends(around, type)))) continue;
      if (index_.enclosing_function(use.at) == constructor) continue;
      if (unit_.kind(use.at) != NodeKind::kCall || writes_into(use.at, use.position, 0)) return 0;
    }
    State alone = module_;
    if (alone.frames.empty()) {
      Frame frame;
      frame.function = unit_.root;
      alone.frames.push_back(frame);
    }
    alone.frames.resize(1);
    const bool was_muted = std::exchange(muted_, true);
    const ObjectId first = next_object_;
    Call nothing;
    nothing.node = nothing.site = constructor;
    nothing.spread = true;
    const ValueId made = instantiate(type, nothing, alone, constructor);
    muted_ = was_muted;
    for (ObjectId id = first; id < next_object_; ++id) muted_objects_.insert(id);
    const Object* object = values_[made].kind == ValueKind::kObject ? alone.object(values_[made].object) : nullptr;
    const ValueId put = object != nullptr ? object->field(field_name) : 0;
    take_over(std::move(alone));
    if (put == 0 || values_[put].kind != ValueKind::kObject || content(put, module_).origin.empty()) return 0;
    return values_.traced(put, values_.step(StepKind::kField, field, values_[put].trace));
  };
  std::vector<ValueId> all;
  bool around = std::exchange(sites_told_, false);
  const ValueId set = field == kNone ? 0 : injected_by_name(type, field);
  const ValueId given = field == kNone || set != 0 ? set : injected(field);
  if (given != 0) {
    lazy_running_.erase(key);
    sites_told_ = around;
    lazy_.emplace(key, given);
    return given;
  }
  if (field != kNone && unit_.child(field, 0) != kNone && set_when_made(type, field)) {
    // What stands at the declaration is gone by then.
  } else if (field != kNone && (unit_.child(field, 0) != kNone || is_constant_of_enum(field))) {
    all.push_back(lazily(field, field_name, state));
    auto is_number = [&](NodeId declared_as) {
      const NodeId initial = unit_.child(declared_as, 0);
      return initial != kNone && unit_.kind(initial) == NodeKind::kLiteral &&
             static_cast<source::LiteralKind>(unit_[initial].op) == source::LiteralKind::kInteger;
    };
    if (unit_.language == source::Language::kPhp && is_number(field) &&
        (unit_[field].flags & (source::kStatic | source::kConst)) == 0) {
      // A size that what extends the class may declare anew.
      constexpr size_t kMostHeirs = 4;
      size_t heirs = 0;
      for (NodeId heir : index_.all_types()) {
        const NodeId anew = heir == type || !extends(heir, type) ? kNone : index_.field(heir, field_name);
        if (anew == kNone || !is_number(anew) || ++heirs > kMostHeirs) continue;
        all.push_back(lazily(anew, field_name, state));
      }
      const std::string why = "`" + std::string(field_name) + "` is declared anew by classes that extend it";
      if (heirs > kMostHeirs) all.assign(1, values_.unknown(why, declared));
    }
  } else if (const ValueId outside = defined_outside(type, field, state); outside != 0) {
    // A text that is written into by its address (C++).
    const auto writes = [&](const BufferUse& use) {
      const bool here = unit_.kind(use.whole) != NodeKind::kName || index_.enclosing_type(use.whole) == type;
      if (!here || use.position < 0 || unit_.kind(use.at) != NodeKind::kCall) return false;
      return unit_.child(use.at, static_cast<uint32_t>(use.position) + 1) != use.whole &&
             writes_into(use.at, use.position, 0);
    };
    const bool may_change = is_text(values_[outside].kind) && (unit_[field].flags & source::kConst) == 0;
    bool is_certain = true;
    for (const BufferUse& use :
         may_change ? std::vector<BufferUse>(buffer_uses(field_name)) : std::vector<BufferUse>()) {
      if (!writes(use)) continue;
      // (What writes it may never be called.)
      const NodeId writer = index_.enclosing_function(use.at);
      is_certain = is_certain && writer != kNone && !index_.has_callers(writer) && writer != running_function(state);
      if (all.empty()) all.push_back(values_.unknown(written_elsewhere(field_name), declared));
    }
    if (is_certain) all.push_back(outside);
  }
  if (field == kNone || (unit_[field].flags & source::kConst) == 0 || all.empty()) {
    size_t others = 0;
    for (NodeId assignment : index_.assignments(field_name)) {
      NodeId target = unit_.child(assignment, 0);
      if (index_.enclosing_type(assignment) != type &&
          (unit_.kind(target) == NodeKind::kName || of_another(target, type)))
        continue;
      NodeId right = unit_.child(assignment, 1);
      std::string_view written = unit_.text(assignment);
      bool assigns = written == "=" || written == ":=" || written.starts_with("?") || written == "||=";
      if (right == kNone || !assigns) {
        all.push_back(values_.unknown("`" + std::string(field_name) + "` changes while the program runs", declared));
        break;
      }
      if (++others > 8) {
        all.push_back(values_.unknown("`" + std::string(field_name) + "` is set in many places", declared));
        break;
      }
      all.push_back(apart(right, assignment));
    }
  }
  for (NodeId keyword : index_.composite_fields(field_name)) {
    NodeId made = index_.parent(keyword);
    if (unit_[made].type == kNone || index_.type(unit_.text(unit_[made].type)) != type) continue;
    if (is_set_anew_at_once(unit_, index_, made, field_name)) continue;
    if (all.size() >= 8) {
      all.push_back(values_.unknown("`" + std::string(field_name) + "` is set in many places", declared));
      break;
    }
    all.push_back(apart(unit_.child(keyword, 0), keyword));
  }
  // What another of the type has there brings nothing new, where only the type's own code sets it.
  const std::string& itself = values_[itself_].text;
  auto repeats = [&](ValueId value) {
    return values_[value].kind == ValueKind::kUnknown && values_[value].text == itself;
  };
  if (auto copied = std::find_if(all.begin(), all.end(), repeats); copied != all.end()) {
    std::erase_if(all, repeats);
    if ((unit_[type].flags & source::kStruct) != 0) {
      all.push_back(values_.unknown("`" + std::string(field_name) + "` of a value that is not known", declared));
    }
  }
  // Where it is let go (`x->key = NULL`) nothing is done with it any more.
  auto is_null = [&](ValueId value) { return values_[value].kind == ValueKind::kNull; };
  if (!std::all_of(all.begin(), all.end(), is_null)) std::erase_if(all, is_null);
  auto is_switch = [&](ValueId value) {
    const ValueKind kind = values_[value].kind;
    return kind == ValueKind::kInteger || kind == ValueKind::kBoolean || kind == ValueKind::kNull;
  };
  const bool constant =
      field != kNone && ((unit_[field].flags & source::kConst) != 0 || is_spelled_constant(unit_, type, field));
  auto is_truth = [&](ValueId value) { return values_[value].kind == ValueKind::kBoolean; };
  const bool is_set_up = (unit_[type].flags & source::kStruct) != 0 ? std::all_of(all.begin(), all.end(), is_switch)
                                                                    : std::all_of(all.begin(), all.end(), is_truth);
  const bool own = field != kNone && (unit_[field].flags & source::kOwn) != 0;
  // Ruby: no attribute writes it, so only the class and what extends it does.
  const bool is_kept = unit_.language == source::Language::kRuby && field_name.starts_with('@') &&
                       index_.functions(std::string(field_name.substr(1)) + "=").empty();
  const bool is_open = !constant && !own && !is_kept && (field == kNone || !is_set_here_only(field));
  if (is_set_up && is_open && !all.empty()) {
    // Nobody must set a member of a struct: it may be zero, or what another file writes, as a switch of a class is.
    all.push_back(values_.unknown("`" + std::string(field_name) + "` may be set elsewhere", declared));
  }
  ValueId out = 0;
  if (!all.empty()) {
    out = values_.choice(all, limits_.alternatives);
  } else {
    // A buffer that is never assigned may be written into: inc(&x.counter).
    std::string of = "`" + std::string(field_name) + "`";
    NodeId written = field == kNone ? kNone : unit_[field].type;
    bool buffer = written != kNone && ((unit_[written].flags & (source::kArrayType | source::kPointer)) != 0 ||
                                       index_.record_of({written}) != kNone);
    const bool filled = (buffer && filled_elsewhere(field_name)) || filled_as_whole(type);
    out = filled && buffer ? as_constructed() : 0;
    if (out == 0)
      out = values_.unknown(filled ? written_elsewhere(field_name) : of + " is not assigned in this file", declared);
    if (!filled && unit_.language == source::Language::kKotlin && field != kNone)
      out = or_of_heirs(type, field, out, state);
    if (filled && unit_.language == source::Language::kGo && !unit_.text2(written).empty()) {
      // Zeros until it is filled.
      State at_module = module_;
      const ObjectId made = make(zero_array(field, at_module), at_module);
      take_over(std::move(at_module));
      out = values_.object(made, declared, values_.step(StepKind::kField, field, 0));
      all.push_back(out);
    }
  }
  // Python, Ruby: a class of another file that extends it may say something else.
  const NodeId initial = field == kNone ? kNone : unit_.child(field, 0);
  const bool may_differ =
      unit_.language == source::Language::kPython && initial != kNone && unit_.kind(initial) == NodeKind::kLiteral;
  if ((may_differ || (is_kept && is_set_up && !all.empty())) && left_open_.size() < kMostLeftOpen &&
      std::ranges::none_of(index_.all_types(), [&](NodeId heir) { return heir != type && extends(heir, type); }))
    left_open_.insert("`" + std::string(unit_.text(type)) + "` may be extended");
  if (!declared.empty() && values_[out].type.empty()) out = values_.typed(out, declared);
  lazy_running_.erase(key);
  // What one construction gives several fields stays together.
  if (!sites_told_) out = values_.anywhere(out);
  sites_told_ = around;
  lazy_.emplace(key, out);
  settle_written(std::move(all), field_name);
  return out;
}

}  // namespace vitrine::trace
