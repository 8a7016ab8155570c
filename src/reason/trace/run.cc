// Entry points: where a run starts, and what becomes of objects that no path can change any more.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

void Evaluator::finish(const State& state) {
  for (const HeapEntry& entry : state.heap) {
    const Object& object = objects_[entry.version];
    const Object* before = object.api == nullptr ? nullptr : module_.object(entry.id);
    if (object.api == nullptr || before == &object) continue;
    if (before != nullptr && object.taken && !before->taken && muted_objects_.contains(entry.id)) {
      // What a field is made with somewhere else, and another object took here: it is listed where it is made.
      Object same = *before;
      same.taken = true;
      if (same == object) continue;
    }
    finish(object, state);
  }
}

void Evaluator::finish(const Object& object, const State& state) {
  // Which builds call it says nothing of what another function made.
  const WorldId where = object.made_in == running_function(state) ? state.where : kEverywhere;
  auto elsewhere = [&](const Cells& cells) { return values_.worlds().apart(cells.where, state.where); };
  size_t others = static_cast<size_t>(std::count_if(object.variants.begin(), object.variants.end(), elsewhere));
  if (others == 0 || others == object.variants.size()) {
    sink_.finished(object, where);
    return;
  }
  Object here = object;
  std::erase_if(here.variants, elsewhere);
  sink_.finished(here, where);
}

void Evaluator::finish_module() {
  for (const HeapEntry& entry : module_.heap) {
    const Object& object = objects_[entry.version];
    if (object.api != nullptr && !muted_objects_.contains(entry.id)) {
      sink_.finished(object, kEverywhere);
    }
  }
}

void Evaluator::reach(ValueId id, const State& state, std::unordered_set<ObjectId>* reached, int depth) const {
  if (id == 0 || depth > 64) return;
  const Value& value = values_[id];
  if (value.receiver != 0) reach(value.receiver, state, reached, depth + 1);
  for (ValueId alternative : value.alternatives) reach(alternative, state, reached, depth + 1);
  if (value.bound != 0 && reached->insert(value.bound).second) {
    if (const Object* given = state.object(value.bound)) {
      for (ValueId element : given->elements) reach(element, state, reached, depth + 1);
      for (const auto& [name, field] : given->fields) reach(field, state, reached, depth + 1);
    }
  }
  if (value.object == 0 || !reached->insert(value.object).second) return;
  const Object* object = state.object(value.object);
  if (object == nullptr) return;
  for (const auto& [name, field] : object->fields) reach(field, state, reached, depth + 1);
  for (ValueId element : object->elements) reach(element, state, reached, depth + 1);
}

void Evaluator::collect(State& state, ObjectId first, ValueId result) {
  auto young = std::lower_bound(state.heap.begin(), state.heap.end(), first,
                                [](const HeapEntry& entry, ObjectId id) { return entry.id < id; });
  if (young == state.heap.end()) return;
  std::unordered_set<ObjectId> reached;
  reach(result, state, &reached);
  for (ValueId further : state.further) reach(further, state, &reached);
  for (const Frame& frame : state.frames) {
    reach(frame.self, state, &reached);
    for (const auto& [name, value] : frame.variables) reach(value, state, &reached);
  }
  for (const auto& [cell, value] : settled_with_) reach(value, state, &reached);
  for (auto it = state.heap.begin(); it != young; ++it) {
    const Object& object = objects_[it->version];
    for (const auto& [name, field] : object.fields) reach(field, state, &reached);
    for (ValueId element : object.elements) reach(element, state, &reached);
  }
  root_steps_ += static_cast<uint32_t>(state.heap.size() / 8);
  auto kept = std::remove_if(young, state.heap.end(), [&](const HeapEntry& entry) {
    if (reached.contains(entry.id)) return false;
    const Object& object = objects_[entry.version];
    if (object.api != nullptr && !muted_) finish(object, state);
    return true;
  });
  state.heap.erase(kept, state.heap.end());
}

// Jumps that no block on their way out holds the label of: backwards, or into a nested block. Such a path goes on at
// the label, once, and from there to the function's end; what it computes from itself on the way is not known.
void Evaluator::resume_jumps(NodeId body, std::vector<State>& states) {
  std::vector<State> jumping, others;
  for (State& state : states) (state.flow == Flow::kJump ? jumping : others).push_back(std::move(state));
  states = std::move(others);
  if (jumping.empty()) return;
  std::unordered_map<source::StringId, NodeId> labels;
  std::vector<NodeId> work{body};
  while (!work.empty()) {
    NodeId id = work.back();
    work.pop_back();
    if (unit_.kind(id) == NodeKind::kFunction) continue;
    if (unit_.kind(id) == NodeKind::kBlock && unit_[id].text != 0) labels.try_emplace(unit_[id].text, id);
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  const std::vector<std::string_view> changing = index_.self_dependent(body);
  for (State& state : jumping) {
    auto label = labels.find(state.jump);
    if (label == labels.end()) {
      states.push_back(std::move(state));
      continue;
    }
    state.flow = Flow::kNormal;
    state.jump = 0;
    for (std::string_view name : changing) {
      if (ValueId* have = state.top().find(name)) {
        *have = values_.unknown("`" + std::string(name) + "` changes in a loop", values_[*have].type,
                                values_[*have].kind == ValueKind::kInteger ? "literal" : values_[*have].origin);
      }
    }
    std::vector<State> path;
    path.push_back(std::move(state));
    NodeId at = label->second;
    note_branch(at, true);
    execute(at, path);
    while (at != body) {
      NodeId parent = index_.parent(at);
      uint32_t next = 0;
      while (next < unit_.child_count(parent) && unit_.child(parent, next) != at) ++next;
      if (unit_.kind(parent) == NodeKind::kBlock) execute_children(parent, next + 1, path);
      for (State& each : path) {
        bool leaves = unit_.kind(parent) == NodeKind::kLoop || unit_.kind(parent) == NodeKind::kSwitch;
        if (leaves && (each.flow == Flow::kBreak || each.flow == Flow::kContinue)) each.flow = Flow::kNormal;
      }
      at = parent;
    }
    for (State& each : path) states.push_back(std::move(each));
    limit(states);
  }
}

// Python: `_instance = None`, a variable of a class that nobody but the class sets: where the program begins it is
// that.
template <typename Take>
static void begin_with_nothing(const source::Unit& unit, const UnitIndex& index, const Take& take) {
  if (unit.language != source::Language::kPython) return;
  for (NodeId type : index.all_types()) {
    for (uint32_t i = 0; i < unit.child_count(type); ++i) {
      const NodeId field = unit.child(type, i), initial = field == kNone ? kNone : unit.child(field, 0);
      const bool is_null = initial != kNone && unit.kind(field) == NodeKind::kField &&
                           (unit[field].flags & source::kStatic) != 0 && unit.kind(initial) == NodeKind::kLiteral &&
                           static_cast<source::LiteralKind>(unit[initial].op) == source::LiteralKind::kNull;
      const auto& set = index.assignments(is_null ? unit.text(field) : std::string_view());
      const bool by_itself = std::ranges::all_of(set, [&](NodeId one) { return index.enclosing_type(one) == type; });
      if (is_null && by_itself && !set.empty()) take(field);
    }
  }
}

void Evaluator::run_module() {
  Frame frame;
  frame.function = unit_.root;
  if (module_.frames.empty()) module_.frames.push_back(frame);
  root_steps_ = 0;
  bool code = false;
  for (uint32_t i = 0; i < unit_.child_count(unit_.root) && !code; ++i) {
    NodeId child = unit_.child(unit_.root, i);
    NodeKind kind = unit_.kind(child);
    code = index_.relevant(child) && kind != NodeKind::kDeclare && kind != NodeKind::kFunction &&
           kind != NodeKind::kImport && kind != NodeKind::kVariant;
    if (kind == NodeKind::kType || kind == NodeKind::kDeclare || kind == NodeKind::kVariant)
      code = code || index_.relevant(child);
  }
  // Python: `@summed("md5") def page(): …` calls what the file's own `summed` makes of it.
  const auto run_decorators = [&] {
    constexpr size_t kMostDecorated = 16;
    size_t decorated = 0;
    for (const auto& [of, annotation] : unit_.annotations) {
      if (unit_.language != source::Language::kPython || decorated == kMostDecorated) break;
      const std::vector<NodeId>& own = index_.functions(unit_.text(annotation));
      if (unit_.kind(of) != NodeKind::kFunction || own.size() != 1 || !index_.reaches(own.front()) ||
          index_.enclosing_type(own.front()) != kNone || unit_.child_count(annotation) == 0)
        continue;
      ++decorated;
      State path = module_;
      Call call;
      call.node = call.site = annotation;
      call.arguments = arguments(annotation, 0, path, &call.spread);
      const ValueId decorator = follow(own.front(), call, 0, path);
      if (values_[decorator].kind != ValueKind::kFunction) continue;
      Call given;
      given.node = given.site = annotation;
      given.arguments.push_back({"", function_value(of, annotation, path), annotation});
      const ValueId made = invoke(decorator, given, 0, path);
      if (values_[made].kind == ValueKind::kFunction && values_[made].node != of) run_callback(made, path);
    }
  };
  if (!code) {
    hold_globals();
    return run_decorators();
  }
  module_runs_ = true;
  std::vector<State> states{module_};
  begin_with_nothing(unit_, index_, [&](NodeId field) {
    states.front().frames.front().set(static_name(field), literal(unit_.child(field, 0)));
  });
  execute(unit_.root, states);
  for (State& state : states) state.flow = Flow::kNormal;
  State after = join(std::move(states));
  after.frames.resize(1);
  // What was evaluated lazily meanwhile stays.
  for (const HeapEntry& entry : module_.heap) {
    if (after.object(entry.id) == nullptr) after.add(entry.id, Object(objects_[entry.version]));
  }
  after.where = kEverywhere;
  forget_statics(after);
  module_ = std::move(after);
  std::vector<std::pair<std::string_view, ValueId>> variables = module_.frames[0].variables;
  for (const auto& [name, value] : variables) settle_written({value}, name);
  // What functions give the module's variables is one of their values.
  std::erase_if(module_.frames[0].variables, [&](const auto& variable) {
    return std::ranges::any_of(index_.assignments(variable.first), [&](NodeId assignment) {
      const NodeId target = unit_.child(assignment, 0);
      return target != kNone && unit_.kind(target) == NodeKind::kName && index_.said_global(target);
    });
  });
  for (const auto& [name, value] : variables) {
    const std::vector<NodeId>& definitions = index_.globals(name);
    const NodeId declared = definitions.size() == 1 ? definitions[0] : kNone;
    if (declared == kNone || unit_.kind(declared) != NodeKind::kDeclare || !may_change_between_calls(declared))
      continue;
    std::vector<ValueId> all{value};
    add_given_elsewhere(declared, name, true, &all);
    // (What an object is filled with the function says that made it.)
    for (size_t i = 1; i < all.size(); ++i) {
      if (values_[all[i]].kind == ValueKind::kObject)
        all[i] = values_.unknown("`" + std::string(name) + "` is set elsewhere in the file", values_[all[i]].type);
    }
    // (What is only announced is set before it is used.)
    if (all.size() > 1 && (values_[value].kind == ValueKind::kNull || is_set_at_start(index_, name)))
      all.erase(all.begin());
    module_.frames[0].set(name, values_.choice(all, limits_.alternatives));
  }
  hold_globals();
  run_decorators();
}

bool Evaluator::run_shallow(NodeId function) {
  shallow_ = true;
  bool whole = run(function);
  shallow_ = false;
  return whole;
}

// The variables of the functions around that a node names, each with what is said of its declaration.
void Evaluator::bind(NodeId node, Frame& frame, const std::function<ValueId(NodeId declaration)>& value_of) {
  std::vector<NodeId> work{node};
  for (size_t looked = 0; !work.empty() && looked < 256; ++looked) {
    NodeId id = work.back();
    work.pop_back();
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
    if (unit_.kind(id) != NodeKind::kName || frame.find(unit_.text(id)) != nullptr) continue;
    NodeId declaration = index_.declaration(id);
    if (declaration != kNone) frame.variables.emplace_back(unit_.text(id), value_of(declaration));
  }
}

void Evaluator::look_at(NodeId node) {
  // Once all other work is used up this still lists what stands there: it has a share of its own.
  if (looked_steps_ > limits_.steps / 4) return;
  uint32_t spent = steps_;
  steps_ = 0;
  root_steps_ = 0;
  State state = module_;
  if (state.frames.empty()) state.frames.emplace_back().function = unit_.root;
  Frame frame;
  frame.function = index_.enclosing_function(node);
  frame.outer = 0;
  // What is imported is known, the rest is not.
  bind(node, frame, [&](NodeId declaration) { return declared_around(declaration, state); });
  state.frames.push_back(std::move(frame));
  shallow_ = true;
  evaluate(node, state);
  shallow_ = false;
  finish(state);
  looked_steps_ += steps_;
  steps_ = spent;
}

// An object of which only the type is known, for a function that belongs to one; 0 for others.
ValueId Evaluator::instance_around(NodeId function, State& state) {
  NodeId type = index_.enclosing_type(function);
  // (Go's and Rust's methods stand beside their type: by what is in them.)
  if (type == kNone && (unit_[function].flags & source::kReceiver) != 0 && unit_.child_count(function) > 0)
    type = index_.enclosing_type(unit_.child(function, 0));
  if (type == kNone || (unit_[function].flags & source::kStatic) != 0) return 0;
  Object instance;
  instance.shape = Shape::kInstance;
  instance.birth = type;
  instance.type_node = type;
  instance.type = unit_.text2(type);
  instance.complete = false;
  note_own_origin(type, instance);
  ObjectId id = make(std::move(instance), state);
  return values_.object(id, std::string(unit_.text2(type)));
}

bool Evaluator::run(NodeId function) {
  root_steps_ = 0;
  State state = module_;
  if (state.frames.empty()) {
    Frame frame;
    frame.function = unit_.root;
    state.frames.push_back(frame);
  }
  NodeId type = index_.enclosing_type(function);
  ValueId self = instance_around(function, state);
  Call nothing;
  nothing.node = nothing.site = function;
  nothing.spread = true;
  give_rows(function, function, nothing, state);
  if (type != kNone) give_rows(type, function, nothing, state);
  // The same as a call of which nothing is known; its paths are finished ones.
  if (!run_in_surroundings(function, nothing)) {
    follow(function, nothing, self, state);
    finish(state);
  }
  bool cut = root_steps_ > limits_.steps_per_root || steps_ > limits_.steps;
  if (cut) cut_short_.push_back(function);
  return !cut;
}

}  // namespace vitrine::trace
