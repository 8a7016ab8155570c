// Functions that stand in functions: what they see of these where they are called later, or by nobody here. Functions
// that are given to others, with some of their arguments or without.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::StringId;

namespace {

constexpr size_t kMostLooked = 4096;       // nodes of a function's body
constexpr size_t kMostNames = 128;         // that a function takes from around it
constexpr size_t kMostSurroundings = 12;   // of one function
constexpr size_t kMostKept = 512;          // of all functions
constexpr size_t kMostSearched = 1 << 16;  // nodes of a unit, for where a function is called
constexpr size_t kMostHeap = 8192;         // objects beside which nothing is kept
constexpr const char* kItself = "this";

// A function that stands in another, of a name there that is only called, and there itself: not after `at`, nor again.
bool is_done_with(const source::Unit& unit, const UnitIndex& index, NodeId function, NodeId scope, NodeId at) {
  for (NodeId up = index.parent(at); up != kNone && up != scope; up = index.parent(up)) {
    if (unit.kind(up) == NodeKind::kLoop) return false;
  }
  const auto is_over = [&](NodeId call) {
    return index.enclosing_function(call) == scope && unit[call].begin < unit[at].begin;
  };
  const NodeId lambda = index.parent(function);
  const bool is_lambda = lambda != kNone && unit.kind(lambda) == NodeKind::kLambda;
  const NodeId holder = is_lambda ? index.parent(lambda) : function;
  if (is_lambda && unit.kind(holder) == NodeKind::kCall && unit.child(holder, 0) == lambda) return is_over(holder);
  if (is_lambda && (unit.kind(holder) != NodeKind::kDeclare || (unit[holder].flags & source::kConst) == 0)) {
    return false;
  }
  const StringId name = unit[holder].text;
  if (name == 0 || unit.nodes.size() > kMostSearched) return false;
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit[id].text != name || (unit.kind(id) != NodeKind::kName && unit.kind(id) != NodeKind::kMember)) continue;
    const NodeId call = index.parent(id);
    if (call == kNone || unit.kind(call) != NodeKind::kCall || unit.child(call, 0) != id || !is_over(call)) {
      return false;
    }
  }
  return true;
}

}  // namespace

// The names in a function, and in the functions around it that it speaks of: what it may see of its surroundings.
const std::vector<StringId>& Evaluator::names_in(NodeId function) {
  auto [found, fresh] = names_in_.try_emplace(function);
  if (!fresh) return found->second;
  std::vector<NodeId> work{function}, functions{function};
  std::vector<StringId> names;
  std::unordered_set<StringId> seen;
  for (size_t looked = 0; !work.empty() && looked < kMostLooked; ++looked) {
    NodeId id = work.back();
    work.pop_back();
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
    if (unit_.kind(id) != NodeKind::kName || !seen.insert(unit_[id].text).second) continue;
    if (names.size() < kMostNames) names.push_back(unit_[id].text);
    for (NodeId other : index_.functions(unit_.text(id))) {
      if (index_.enclosing_function(other) == kNone) continue;
      if (std::find(functions.begin(), functions.end(), other) != functions.end() || !visible(other, id)) continue;
      functions.push_back(other);
      work.push_back(other);
    }
  }
  return names_in_[function] = std::move(names);
}

// Is a variable given another value later, or by a function within the one it belongs to?
bool Evaluator::changes_after(StringId name, NodeId scope, NodeId at) {
  if (!changes_made_) {
    changes_made_ = true;
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      NodeKind kind = unit_.kind(id);
      std::string_view text = unit_.text(id);
      bool counts = kind == NodeKind::kUnary && (text.find("++") != text.npos || text.find("--") != text.npos);
      if (kind != NodeKind::kAssign && !counts) continue;
      NodeId target = unit_.child(id, 0);
      if (target != kNone && unit_.kind(target) == NodeKind::kName) changes_[unit_[target].text].push_back(id);
    }
  }
  auto found = changes_.find(name);
  if (found == changes_.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [&](NodeId id) {
    NodeId function = index_.enclosing_function(id);
    if (function == scope) return unit_[id].begin > unit_[at].begin;
    NodeId within = function;
    while (function != kNone && function != scope) {
      within = function;
      function = index_.enclosing_function(function);
    }
    return function == scope && !is_done_with(unit_, index_, within, scope, at);
  });
}

// A function as a value. One that stands in another keeps what it sees of it.
ValueId Evaluator::function_value(NodeId function, NodeId at, State& state) {
  Value out;
  out.kind = ValueKind::kFunction;
  out.node = function;
  // PHP: a closure outside of functions has copies, too.
  const bool of_file = unit_.language == source::Language::kPhp && state.frames.size() == 1 && !shallow_ &&
                       index_.enclosing_function(function) == kNone &&
                       unit_.kind(index_.parent(function)) == NodeKind::kLambda;
  if (!of_file && (index_.enclosing_function(function) == kNone || state.frames.size() < 2 || shallow_)) {
    return values_.add(std::move(out));
  }
  Object around;
  around.birth = function;
  for (StringId name : names_in(function)) {
    const std::string& text = unit_.strings[name];
    for (int i = static_cast<int>(state.frames.size()) - 1; of_file ? i >= 0 : i > 0;
         i = state.frames[static_cast<size_t>(i)].outer) {
      const Frame& frame = state.frames[static_cast<size_t>(i)];
      const ValueId* value = frame.find(text);
      if (value == nullptr) continue;
      // (One that goes by a library's own name is taken for it, where it is not known: `function (CryptoJS) {…}`.)
      const ValueKind kind = values_[*value].kind;
      bool unknown = kind == ValueKind::kUnknown || (kind == ValueKind::kSymbol && values_[*value].trace == 0);
      if (unknown && bare_name(name).qualified != text) break;
      if (!changes_after(name, of_file ? kNone : frame.function, at)) around.set_field(text, *value);
      break;
    }
  }
  if (ValueId self = state.top().self; self != 0) around.set_field(kItself, self);
  if (around.fields.empty()) return values_.add(std::move(out));
  out.receiver = values_.object(make(std::move(around), state), "");
  ValueId made = values_.add(std::move(out));
  keep_surroundings(made, 0, state);
  return made;
}

// A function that an object holds and that may ask for `this`.
bool Evaluator::is_method(ValueId id) const {
  const Value& value = values_[id];
  return value.kind == ValueKind::kFunction && value.object == 0 && index_.language() == "javascript" &&
         (unit_[value.node].flags & source::kThisAround) == 0 && index_.enclosing_type(value.node) == kNone;
}

// object.name: a function that is called through it has it as `this`.
ValueId Evaluator::of_object(ValueId field, ObjectId object, const Object& holder) {
  if (holder.shape != Shape::kRecord || !is_method(field)) return field;
  Value out = values_[field];
  out.object = object;
  return values_.add(std::move(out));
}

// Where nobody here calls a function, it runs with what stood around it where it was made.
void Evaluator::keep_surroundings(ValueId function, ValueId self, const State& state) {
  const Value& value = values_[function];
  if (muted_ || shallow_ || !index_.reaches(value.node) || followed_.contains(value.node)) return;
  if (kept_surroundings_ >= kMostKept || state.heap.size() > kMostHeap) return;
  std::vector<Surroundings>& all = surroundings_[value.node];
  if (!all.empty() && self != 0 && all.back().around == value.receiver) all.pop_back();
  if (all.size() >= kMostSurroundings) return;
  ++kept_surroundings_;
  all.push_back({state.heap, value.receiver, self, state.where});
}

// The frame of the function around a closure, as it was when the closure was made.
bool Evaluator::enter_surroundings(NodeId function, ValueId around, State& state) {
  const Object* object =
      around != 0 && values_[around].kind == ValueKind::kObject ? look(values_[around].object, state) : nullptr;
  if (object == nullptr) return false;
  Frame frame;
  frame.function = index_.enclosing_function(function);
  frame.site = kNone;
  frame.outer = 0;
  frame.self = object->field(kItself);
  for (StringId name : names_in(function)) {
    const std::string& text = unit_.strings[name];
    if (ValueId value = object->field(text); value != 0) frame.variables.emplace_back(text, value);
  }
  state.frames.push_back(std::move(frame));
  return true;
}

// Runs a function that nobody here calls in each of its surroundings; false where none are known.
bool Evaluator::run_in_surroundings(NodeId function, const Call& call) {
  auto found = surroundings_.find(function);
  if (found == surroundings_.end() || found->second.empty()) return false;
  for (const Surroundings& one : std::vector<Surroundings>(found->second)) {
    State state = module_;
    if (state.frames.empty()) state.frames.emplace_back().function = unit_.root;
    std::vector<HeapEntry> heap;
    std::set_union(module_.heap.begin(), module_.heap.end(), one.heap.begin(), one.heap.end(), std::back_inserter(heap),
                   [](const HeapEntry& a, const HeapEntry& b) { return a.id < b.id; });
    state.heap = heap;
    state.where = one.where;
    Call made = call;
    made.around = one.around;
    ValueId self = one.self != 0 ? one.self : instance_around(function, state);
    follow(function, made, self, state);
    // What stood around it and is as it was has been seen.
    std::erase_if(state.heap,
                  [&](const HeapEntry& entry) { return std::find(heap.begin(), heap.end(), entry) != heap.end(); });
    finish(state);
  }
  return true;
}

// partial(f, a, key=b)(c) is f(a, c, key=b).
void Evaluator::give_bound(ObjectId bound, Call& call, const State& state) {
  const Object* given = look(bound, state);
  if (given == nullptr) return;
  call.spread = call.spread || !given->complete;
  std::vector<Argument> all;
  for (ValueId element : given->elements) all.push_back({"", element, given->birth});
  all.insert(all.end(), call.arguments.begin(), call.arguments.end());
  for (const auto& field : given->fields) {
    const std::string& name = field.first;
    auto same = [&](const Argument& argument) { return argument.name == name; };
    if (std::any_of(call.arguments.begin(), call.arguments.end(), same)) continue;
    // (The name must outlive the object.)
    auto written = std::find(unit_.strings.begin(), unit_.strings.end(), name);
    if (written != unit_.strings.end()) all.push_back({*written, field.second, given->birth});
  }
  call.arguments = std::move(all);
}

// A known function that is given to one nobody knows: called by that, with what nobody here knows.
void Evaluator::hand_on(ValueId function, State& state) {
  const Value value = values_[function];
  if ((value.kind != ValueKind::kSymbol && value.kind != ValueKind::kMethod) || value.trace == 0) return;
  const auto& apis = catalogue_.calls(index_.language(), value.text);
  if (apis.empty()) return;
  Call unknown;
  // (Where it is named or handed in: another variable for it, `hash_ = hash`, is no use.)
  TraceId named = value.trace;
  while (values_.trace(named).kind == evidence::StepKind::kAssigned && values_.trace(named).before != 0)
    named = values_.trace(named).before;
  unknown.node = unknown.site = values_.trace(named).node;
  unknown.receiver = value.receiver;
  unknown.spread = true;
  if (value.kind == ValueKind::kSymbol && value.integer == 1) found_by_name_.insert(unknown.node);
  apply(apis, unknown, state);
}

// What a function gives, whatever it is called with; 0 where that is none of the file's. What it makes is there from
// then on, what it does to anything else is not.
ValueId Evaluator::given_by(ValueId function, State& state) {
  const Value value = values_[function];
  if (value.kind != ValueKind::kFunction || value.node == kNone) return 0;
  if (state.frames.size() > limits_.call_depth) return 0;
  State path = state;
  Call nothing;
  nothing.node = nothing.site = value.node;
  nothing.spread = true;
  nothing.around = value.receiver;
  const ValueId given =
      follow(value.node, nothing, value.object != 0 ? values_.object(value.object, "") : path.top().self, path);
  std::vector<HeapEntry> heap;
  std::set_union(state.heap.begin(), state.heap.end(), path.heap.begin(), path.heap.end(), std::back_inserter(heap),
                 [](const HeapEntry& a, const HeapEntry& b) { return a.id < b.id; });
  state.heap = std::move(heap);
  return given;
}

void Evaluator::run_callback(ValueId function, State& state, ValueId result, int parameter) {
  const Value value = values_[function];
  if (value.kind != ValueKind::kFunction || value.node == kNone) return;
  if (!index_.reaches(value.node)) return;
  if (state.frames.size() > limits_.call_depth) return;
  if (parameter >= 0) called_back_.push_back(value.node);
  State path = state;
  Call nothing;
  nothing.node = nothing.site = value.node;
  nothing.spread = true;
  nothing.around = value.receiver;
  for (int i = 0; i <= parameter && i < 8; ++i) {
    nothing.arguments.push_back(
        {"", i == parameter ? result : values_.unknown("what a callback is called with"), value.node});
  }
  ValueId self = value.object != 0 ? values_.object(value.object, "") : state.top().self;
  follow(value.node, nothing, self, path);
  merge(state, path, values_, limits_.alternatives);
}

}  // namespace vitrine::trace
