// Variables whose address is given away: what a callee of this file stores there comes back when it returns, and what
// one that nobody knows may have stored is not known.
#include <algorithm>

#include "read/source/ir_c.h"
#include "reason/trace/copies.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/pointers.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// Does `&name` stand in the function?
bool is_address_taken(const source::Unit& unit, NodeId function, std::string_view name) {
  std::vector<NodeId> work{function};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const NodeId of = unit.child(id, 0);
    if (unit.kind(id) == NodeKind::kUnary && unit.text(id) == "&" && of != kNone && unit.kind(of) == NodeKind::kName &&
        unit.text(of) == name)
      return true;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return false;
}

// A pointer that held `before` was written through: the variable whose address that may be is given the value, too.
void set_addressed(const source::Unit& unit, ValueId before, ValueId value, size_t most, Values* values, State* state) {
  const Value was = (*values)[before];
  std::vector<ValueId*> found;
  for (Frame& frame : state->frames) {
    for (auto& [name, have] : frame.variables) {
      const Value& held = (*values)[have];
      const bool same = held.kind == was.kind && held.integer == was.integer && held.text == was.text;
      if (same && is_address_taken(unit, frame.function, name)) found.push_back(&have);
    }
  }
  for (ValueId* have : found) *have = found.size() == 1 ? value : values->choice({*have, value}, most);
}

// What a callee stored by `**parameter = value`.
const ValueId* behind_twice(const Frame& callee, std::string_view parameter) {
  for (const auto& [name, value] : callee.variables) {
    if (name.starts_with("**") && name.substr(2) == parameter) return &value;
  }
  return nullptr;
}

}  // namespace

// The variable that an argument is the address of: x of `&x`, the parameter p that points at a caller's, or the
// variable that p is the address of for good.
NodeId Evaluator::variable_behind(NodeId argument, State& state) {
  while (argument != kNone && unit_.kind(argument) == NodeKind::kCast) argument = unit_.child(argument, 0);
  if (argument == kNone) return kNone;
  if (unit_.kind(argument) == NodeKind::kName) {
    if (state.top().pointee(unit_.text(argument)) != nullptr) return argument;
    for (const Pointer& one : pointers_in(state.top().function)) {
      if (one.name == unit_[argument].text && !one.is_reference) return one.variable;
    }
    return kNone;
  }
  if (unit_.kind(argument) == NodeKind::kMember && unit_.language == source::Language::kGo) {
    // r.bits, where a struct of the unit declares `bits *int`.
    const NodeId holder = index_.type(type_of(evaluate(unit_.child(argument, 0), state), state));
    const NodeId field = holder == kNone ? kNone : index_.field(holder, unit_.text(argument));
    const NodeId type = field == kNone ? kNone : unit_[field].type;
    const bool points = type != kNone && (unit_[type].flags & source::kPointer) != 0 && unit_.child_count(type) == 0;
    return points && values_[evaluate(argument, state)].kind != ValueKind::kObject ? argument : kNone;
  }
  if (unit_.kind(argument) != NodeKind::kUnary || unit_.text(argument) != "&") return kNone;
  NodeId variable = unit_.child(argument, 0);
  if (variable == kNone) return kNone;
  NodeKind kind = unit_.kind(variable);
  return kind == NodeKind::kName || kind == NodeKind::kMember ? variable : kNone;
}

// A buffer is written through its object; all else is replaced as a whole.
bool Evaluator::is_place(NodeId argument, ValueId value, State& state) {
  if (variable_behind(argument, state) == kNone) return false;
  if (values_[value].kind != ValueKind::kObject) return true;
  const Object* object = look(values_[value].object, state);
  return object != nullptr && object->shape == Shape::kRecord;
}

// A parameter that holds the address of a variable of whoever called: it is not null, whatever stands there.
bool Evaluator::is_address(NodeId node, State& state) const {
  return node != kNone && unit_.kind(node) == NodeKind::kName && state.top().pointee(unit_.text(node)) != nullptr;
}

// `p == NULL` of such a one.
bool Evaluator::asks_address(NodeId comparison, State& state) const {
  const NodeId left = unit_.child(comparison, 0), right = unit_.child(comparison, 1);
  auto is_nothing = [&](NodeId side) {
    if (side == kNone || unit_.kind(side) != NodeKind::kLiteral) return false;
    return static_cast<source::LiteralKind>(unit_[side].op) == source::LiteralKind::kNull || unit_.text(side) == "0";
  };
  return (is_nothing(right) && is_address(left, state)) || (is_nothing(left) && is_address(right, state));
}

void Evaluator::open_places(std::vector<Place>* places, Frame& frame) {
  for (const Place& place : *places) {
    if (place.is_reference) continue;
    std::string& name = pointee_names_[place.parameter];
    if (name.empty()) name = "*" + std::string(place.parameter);
    frame.variables.emplace_back(name, place.before);
  }
}

// True if the callee stored something. The callee's frame is no longer on the state's stack.
bool Evaluator::write_back(const std::vector<Place>& places, const Frame& callee, NodeId node, State& state) {
  bool any = false;
  for (const Place& place : places) {
    if (const ValueId* value = place.is_reference ? nullptr : behind_twice(callee, place.parameter)) {
      // **p = value
      any = true;
      const NodeId up = index_.parent(place.variable);
      const bool address = up != kNone && unit_.kind(up) == NodeKind::kUnary && unit_.text(up) == "&";
      if (address && store_behind(place.variable, *value, state)) continue;
      const ValueKind kind = values_[place.before].kind;
      const bool plain = kind == ValueKind::kInteger || kind == ValueKind::kBoolean || is_text(kind);
      write_place(place.variable, *value, node, state);
      if (plain && !index_.is_c()) set_addressed(unit_, place.before, *value, limits_.alternatives, &values_, &state);
      continue;
    }
    auto now = std::find_if(callee.variables.begin(), callee.variables.end(), [&](const auto& variable) {
      if (place.is_reference) return variable.first == place.parameter;
      return variable.first.starts_with('*') && variable.first.substr(1) == place.parameter;
    });
    if (now == callee.variables.end() || now->second == place.before) continue;
    any = true;
    const bool kept = unit_.kind(place.variable) == NodeKind::kMember && !place.is_reference &&
                      unit_.kind(index_.parent(place.variable)) != NodeKind::kUnary;
    if (kept && store_behind(place.variable, now->second, state)) continue;
    write_place(place.variable, now->second, node, state);
  }
  return any;
}

// f(&x) where x has an object: nothing was known of it, or it is one that a call gave and that another may replace.
void Evaluator::write_behind(const Argument& argument, const std::string& reason, State& state) {
  NodeId variable = variable_behind(argument.node, state);
  if (variable == kNone || variable == argument.node) return;
  const ObjectId id = values_[argument.value].object;
  const Object* object = state.object(id);
  if (object == nullptr || object->shape != Shape::kRecord) return;
  if (object->api == nullptr) {
    const bool nothing = !object->complete && object->fields.empty() && object->elements.empty();
    if (nothing && object->origin.empty() && object->origin_reason != reason) state.change(id).origin_reason = reason;
    return;
  }
  if (!object->api->part || object->birth == kNone || unit_.kind(object->birth) != NodeKind::kCall) return;
  ValueId replaced = values_.unknown(reason, object->type);
  write_place(variable, values_.choice({argument.value, replaced}, limits_.alternatives), argument.node, state);
}

void Evaluator::write_place(NodeId variable, ValueId value, NodeId node, State& state) {
  if (unit_.kind(variable) == NodeKind::kName) {
    if (ValueId* behind = state.top().pointee(unit_.text(variable))) {
      *behind = value;
      return;
    }
  }
  store(variable, value, node, state);
}

// A variable that nothing was put into yet, and a constant that is put there through a pointer.
bool Evaluator::is_unset(ValueId variable, ValueId value, const State& state) const {
  const ValueKind kind = values_[value].kind;
  if (kind != ValueKind::kSymbol && kind != ValueKind::kInteger) return false;
  const Object* object = look(values_[variable].object, state);
  return object != nullptr && object->api == nullptr && object->origin.empty() && !object->complete &&
         object->elements.empty() && object->fields.empty() && object->type_node == kNone;
}

// … where it is the address of an element or a member for good: `p := &sizes[0]`, `let p = &mut self.bits`.
bool Evaluator::store_in_part(NodeId pointer, ValueId value, State& state) {
  if (index_.is_c() || !index_.has_addresses() || !index_.assignments(unit_.text(pointer)).empty()) return false;
  const NodeId declared = index_.declaration(pointer);
  NodeId part = declared != kNone && unit_.kind(declared) == NodeKind::kDeclare ? unit_.child(declared, 0) : kNone;
  const bool address = part != kNone && unit_.kind(part) == NodeKind::kUnary && unit_.text(part) == "&";
  // (Rust: what `*p = …` may be said of is a reference.)
  if (!address && unit_.language != source::Language::kRust) return false;
  if (address) part = unit_.child(part, 0);
  if (part == kNone || (unit_.kind(part) != NodeKind::kIndex && unit_.kind(part) != NodeKind::kMember)) return false;
  store(part, value, pointer, state);
  return true;
}

// `*pointer = value`. False where that is no variable of whoever called, or where bytes are written into a buffer.
bool Evaluator::store_behind(NodeId pointer, ValueId value, State& state) {
  while (unit_.kind(pointer) == NodeKind::kCast) pointer = unit_.child(pointer, 0);
  if (unit_.kind(pointer) == NodeKind::kUnary && unit_.text(pointer) == "*" && index_.has_addresses() &&
      unit_.kind(unit_.child(pointer, 0)) == NodeKind::kName) {
    const std::string_view parameter = unit_.text(unit_.child(pointer, 0));
    if (ValueId* behind = state.top().pointee(parameter)) {
      // **p = value, where p is a parameter that points at a pointer of whoever called.
      if (values_[*behind].kind == ValueKind::kObject) return false;
      *behind = value;
      const std::string& once = pointee_names_[parameter];
      std::string& twice = pointee_names_[std::string_view(once)];
      if (twice.empty()) twice = "*" + once;
      state.top().set(twice, value);
      return true;
    }
    // **pp = value, where pp is &p and p is &variable for good.
    Frame& frame = state.top();
    const std::vector<Pointer>& pointers = pointers_in(frame.function);
    auto to = [&](source::StringId name) {
      auto found = std::ranges::find(pointers, name, &Pointer::name);
      return found == pointers.end() ? source::StringId() : found->to;
    };
    const source::StringId middle = to(unit_[unit_.child(pointer, 0)].text);
    const source::StringId last = middle != 0 ? to(middle) : source::StringId();
    ValueId* variable = last != 0 ? frame.find(unit_.strings[last]) : nullptr;
    if (variable == nullptr || values_[*variable].kind == ValueKind::kObject) return false;
    *variable = value;
    update_pointers(unit_.strings[last], value, frame);
    return true;
  }
  if (unit_.kind(pointer) == NodeKind::kMember && !index_.is_c() && index_.has_addresses()) {
    // *r.bits = value: the variable of which that is the address is given the value, too, where one may be it.
    const ValueId before = evaluate(pointer, state);
    const ValueKind kind = values_[before].kind;
    if (!is_text(kind) && kind != ValueKind::kInteger && kind != ValueKind::kBoolean && kind != ValueKind::kFloat)
      return false;
    store(pointer, value, pointer, state);
    set_addressed(unit_, before, value, limits_.alternatives, &values_, &state);
    return true;
  }
  if (unit_.kind(pointer) != NodeKind::kName) return false;
  ValueId* behind = state.top().pointee(unit_.text(pointer));
  if (behind == nullptr) {
    Frame& frame = state.top();
    for (const Pointer& one : pointers_in(frame.function)) {
      if (one.name != unit_[pointer].text) continue;
      ValueId* variable = frame.find(unit_.strings[one.to]);
      if (variable == nullptr) return false;
      if (values_[*variable].kind == ValueKind::kObject && !is_unset(*variable, value, state)) return false;
      *variable = value;
      update_pointers(unit_.strings[one.to], value, frame);
      return true;
    }
    return store_in_part(pointer, value, state);
  }
  if (values_[*behind].kind == ValueKind::kObject) {
    if (values_[value].kind == ValueKind::kUnknown) return false;
    const Object* given = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
    // One record copied over another stays two.
    if (given != nullptr && given->api == nullptr && given->shape == Shape::kRecord) return false;
  }
  *behind = value;
  return true;
}

// The variables of a function that are the address of another one for good: `int *groups = &group;`.
const std::vector<Evaluator::Pointer>& Evaluator::pointers_in(NodeId function) {
  static const std::vector<Pointer> none;
  if (!index_.has_addresses() || function == kNone || unit_.kind(function) != NodeKind::kFunction) return none;
  if (!with_pointers_) {
    with_pointers_.emplace();
    for (NodeId id = 0; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) == NodeKind::kDeclare && (unit_[id].flags & source::kReference) != 0)
        with_pointers_->insert(index_.enclosing_function(id));
      if (unit_.kind(id) != NodeKind::kUnary || unit_.text(id) != "&") continue;
      const NodeId up = index_.parent(id);
      if (up != kNone && (unit_.kind(up) == NodeKind::kDeclare || unit_.kind(up) == NodeKind::kAssign))
        with_pointers_->insert(index_.enclosing_function(up));
    }
  }
  if (with_pointers_->empty() || !with_pointers_->contains(function)) return none;
  auto [known, fresh] = pointers_.try_emplace(function);
  if (!fresh) return known->second;
  std::unordered_map<source::StringId, uint32_t> given, declared;
  std::vector<Pointer>& out = known->second;
  std::unordered_set<source::StringId> set_through;  // `*pp = &other`
  auto note = [&](source::StringId name, NodeId value) {
    ++given[name];
    if (value == kNone || unit_.kind(value) != NodeKind::kUnary || unit_.text(value) != "&") return;
    const NodeId to = unit_.child(value, 0);
    if (to != kNone && unit_.kind(to) == NodeKind::kName) out.push_back({name, unit_[to].text, to});
  };
  std::vector<NodeId> work{function};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    const NodeId first = unit_.child_count(id) > 0 ? unit_.child(id, 0) : kNone;
    const bool of_name = first != kNone && unit_.kind(first) == NodeKind::kName;
    switch (unit_.kind(id)) {
      case NodeKind::kParameter: given[unit_[id].text] += 2; break;
      case NodeKind::kDeclare:
        ++declared[unit_[id].text];
        if ((unit_[id].flags & source::kReference) != 0) {
          if (of_name) out.push_back({unit_[id].text, unit_[first].text, first, true});
          break;
        }
        if (first != kNone) note(unit_[id].text, first);
        break;
      case NodeKind::kAssign:
        if (of_name) note(unit_[first].text, unit_.child(id, 1));
        if (!of_name && first != kNone && unit_.kind(first) == NodeKind::kUnary && unit_.text(first) == "*") {
          const NodeId through = unit_.child(first, 0);
          if (unit_.kind(through) == NodeKind::kName) set_through.insert(unit_[through].text);
        }
        break;
      case NodeKind::kUnary:
        // `p++`, and `&p`, by which somebody else may set it.
        if (of_name && (unit_.text(id).find_first_of("+-") != std::string_view::npos || unit_.text(id) == "&")) {
          const bool held = unit_.text(id) == "&" && unit_.kind(index_.parent(id)) == NodeKind::kDeclare;
          if (!held && (unit_.text(id).size() > 1 || unit_.text(id) == "&")) ++given[unit_[first].text];
        }
        break;
      default: break;
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  for (const Pointer& one : out) {
    if (!one.is_reference && set_through.contains(one.name)) ++given[one.to];
  }
  std::erase_if(out, [&](const Pointer& one) {
    if (one.is_reference) return declared[one.name] != 1 || declared[one.to] > 1 || one.name == one.to;
    return given[one.name] != 1 || declared[one.name] != 1 || declared[one.to] != 1 || one.name == one.to;
  });
  return out;
}

// The variable of the function that a reference names; "" where it is none.
std::string_view Evaluator::named_by_reference(std::string_view name, const Frame& frame) {
  for (const Pointer& one : pointers_in(frame.function)) {
    if (one.is_reference && unit_.strings[one.name] == name) return unit_.strings[one.to];
  }
  return {};
}

// A variable is given a value: who points at it points at that.
void Evaluator::update_pointers(std::string_view variable, ValueId value, Frame& frame) {
  const std::vector<Pointer>& pointers = pointers_in(frame.function);
  for (const Pointer& one : pointers) {
    if (unit_.strings[one.to] != variable) continue;
    ValueId* pointer = frame.find(unit_.strings[one.name]);
    if (pointer == nullptr) continue;
    if (one.is_reference) {
      *pointer = value;
      continue;
    }
    std::vector<Possible> all = values_.possibilities(value);
    bool same = true;
    for (Possible& each : all) {
      const ValueId bytes = as_bytes_there(each.value);
      same = same && bytes == each.value;
      each.value = bytes;
    }
    const ValueId there = same ? value : values_.choice(all, limits_.alternatives);
    *pointer = values_[there].type.empty() ? values_.typed(there, values_[*pointer].type) : there;
    // … and who points at that pointer.
    if (one.to != one.name &&
        std::ranges::none_of(pointers, [&](const Pointer& next) { return next.name == one.to && next.to == one.name; }))
      update_pointers(unit_.strings[one.name], *pointer, frame);
  }
}

// Go: is a struct of this unit declared there, itself and not by a pointer to it?
bool Evaluator::is_struct_itself(NodeId declared) const {
  if (declared == kNone) return false;
  const NodeKind kind = unit_.kind(declared);
  if (kind != NodeKind::kParameter && kind != NodeKind::kDeclare) return false;
  NodeId type = unit_[declared].type;
  const NodeId made = kind == NodeKind::kDeclare && type == kNone ? unit_.child(declared, 0) : kNone;
  if (made != kNone && unit_.kind(made) == NodeKind::kNew) type = unit_[made].type;
  if (type == kNone || (unit_[type].flags & (source::kPointer | source::kArrayType)) != 0) return false;
  return index_.type(unit_.text(type)) != kNone;
}

// PHP: is it one that is written out, or a copy of one? `(object) [...]` is no array.
static bool is_array_of_php(const source::Unit& unit, const UnitIndex& index, const Object& object) {
  if (object.api != nullptr || object.settings != 0 || object.birth == kNone ||
      (object.shape != Shape::kRecord && object.shape != Shape::kList))
    return false;
  switch (unit.kind(object.birth)) {
    case NodeKind::kMap:
    case NodeKind::kArray: {
      const NodeId up = index.parent(object.birth);
      return up == kNone || unit.kind(up) != NodeKind::kCast;
    }
    default: return false;
  }
}

// Go: what a member is set of. A parameter that is a struct, an element of what a loop goes through and `other := one`
// are copies: the first that is set makes it one of its own. With a declaration or an assignment in the place of the
// holder (also Rust): what that gives its variable.
ValueId Evaluator::own_struct_of(NodeId holder, ValueId held, State& state) {
  const Value value = values_[held];
  const NodeKind kind = unit_.kind(holder);
  const bool is_go = unit_.language == source::Language::kGo;
  if (value.kind != ValueKind::kObject) return held;
  if (unit_.language == source::Language::kPhp) {
    // An array is a value: `$other = $options;`, what a function is given or gives.
    const NodeId from = kind == NodeKind::kAssign ? unit_.child(holder, 1) : kNone;
    const bool is_kept = from != kNone && (unit_[holder].flags & source::kPointer) == 0 &&
                         (names_kept(unit_, from) || unit_.kind(from) == NodeKind::kCall);
    if (!is_kept && kind != NodeKind::kParameter) return held;
    const auto again = [&](const auto& self, ValueId of, int depth) -> ValueId {
      const Value one = values_[of];
      const Object* whole = one.kind == ValueKind::kObject ? look(one.object, state) : nullptr;
      if (whole == nullptr || !is_array_of_php(unit_, index_, *whole) || depth > kMostCopyHops) return of;
      Object copy = *whole;
      copy.part_of = 0;
      copy.is_view = false;
      for (auto& [name, field] : copy.fields) field = self(self, field, depth + 1);
      for (ValueId& element : copy.elements) element = self(self, element, depth + 1);
      // (Not `make`, for which a table of the file is always the same one.)
      copy.made_in = running_function(state);
      const ObjectId id = next_object_++;
      state.add(id, std::move(copy));
      return values_.object(id, one.type, one.trace);
    };
    return again(again, held, 0);
  }
  const WrittenTypes types(unit_, index_);
  if (kind == NodeKind::kDeclare || kind == NodeKind::kAssign) {
    const NodeId from = unit_.child(holder, kind == NodeKind::kDeclare ? 0 : 1);
    if (from == kNone) return held;
    const bool is_kept = names_kept(unit_, from) || unit_.kind(from) == NodeKind::kCall;
    const bool is_own = is_go ? is_kept && types.is_value(types.of(from))
                              : unit_.language == source::Language::kRust && made_in_place(unit_, index_, from);
    if (!is_own) return held;
    // The record or list again, and those of its members that are no pointers.
    const auto again = [&](const auto& self, ValueId of, int depth) -> ValueId {
      const Value one = values_[of];
      const Object* whole = one.kind == ValueKind::kObject ? look(one.object, state) : nullptr;
      const bool is_plain =
          whole != nullptr && whole->api == nullptr && whole->settings == 0 &&
          (whole->shape == Shape::kInstance || whole->shape == Shape::kRecord || whole->shape == Shape::kList);
      if (!is_plain || depth > kMostCopyHops) return of;
      Object copy = *whole;
      copy.part_of = 0;
      copy.is_view = false;
      for (auto& [name, field] : copy.fields) {
        const NodeId declared = copy.type_node == kNone ? kNone : index_.field(copy.type_node, name);
        if (declared != kNone && types.is_value(written(unit_, unit_[declared].type)))
          field = self(self, field, depth + 1);
      }
      return values_.object(make(std::move(copy), state), one.type, one.trace);
    };
    return again(again, held, 0);
  }
  if (!is_go && !index_.is_c()) return held;
  const NodeId declared = kind == NodeKind::kName ? index_.declaration(holder) : kNone;
  if (declared == kNone) return held;
  // (C: what is declared was copied there.)
  if (index_.is_c() && (unit_.kind(declared) != NodeKind::kParameter || !holds_record(unit_, index_, declared)))
    return held;
  const NodeId from = unit_.kind(declared) == NodeKind::kDeclare ? unit_.child(declared, 0) : kNone;
  const bool is_copy =
      (from != kNone && unit_.kind(from) == NodeKind::kName && is_struct_itself(index_.declaration(from))) ||
      (is_go && types.is_element(declared) && types.is_value(types.of(holder)));
  if (!is_copy && (unit_.kind(declared) != NodeKind::kParameter || !is_struct_itself(declared))) return held;
  const Object* object = state.object(value.object);
  ValueId* variable = state.top().find(unit_.text(holder));
  if (object == nullptr || object->api != nullptr || object->birth == declared || variable == nullptr) return held;
  Object copy = *object;
  copy.birth = declared;
  const ValueId own = values_.object(make(std::move(copy), state), value.type, value.trace);
  variable = state.top().find(unit_.text(holder));
  *variable = own;
  return own;
}

// An entry asks for the value of this argument.
bool Evaluator::reads(const knowledge::Api& api, const Call& call, ValueId value) const {
  auto asks = [&](const knowledge::Source& source) {
    if (source.from == knowledge::Source::From::kAssigned) return true;  // x.Key = value: only read
    if (source.from != knowledge::Source::From::kArgument) return false;
    const size_t length = static_cast<size_t>(source.length_argument);
    const bool is_length = unit_.language == source::Language::kCobol && source.length_argument >= 0 &&
                           length < call.arguments.size() && call.arguments[length].value == value;
    const Argument* argument = argument_of(source, call);
    return is_length || (argument != nullptr && argument->value == value);
  };
  return std::any_of(api.set.begin(), api.set.end(),
                     [&](const knowledge::Binding& binding) {
                       return std::any_of(binding.sources.begin(), binding.sources.end(), asks);
                     }) ||
         (api.object && asks(*api.object)) || (api.length && asks(*api.length)) ||
         std::any_of(api.aliases.begin(), api.aliases.end(), asks) ||
         std::any_of(api.fills.begin(), api.fills.end(), [&](const auto& fill) { return asks(fill.first); });
}

// Is it the bytes of a text that may be written into: []byte("…"), "…".getBytes(), Buffer.from("…"), a std::string?
bool Evaluator::is_buffer(ValueId id) const {
  constexpr size_t kLongestBuffer = 4096;
  const Value& value = values_[id];
  const bool characters = value.kind == ValueKind::kString &&
                          (unit_.language == source::Language::kGo || unit_.language == source::Language::kCobol ||
                           (source::extends_cpp(unit_.language) && !value.type.empty()));
  return (value.kind == ValueKind::kBytes || characters) && value.text.size() <= kLongestBuffer;
}

// What a variable holds that something is written into: its object, made out of the text that it is if need be. Callers
// whose argument it is hold the same.
ObjectId Evaluator::written_at(NodeId expression, ValueId value, State& state) {
  // (Of one of several texts the variable that holds it is written into whichever it is.)
  const std::vector<Possible> several =
      values_[value].kind == ValueKind::kChoice ? values_.possibilities(value) : std::vector<Possible>();
  const auto is_text_of_it = [&](const Possible& one) {
    return is_buffer(one.value) || values_[one.value].kind == ValueKind::kString;
  };
  const auto is_it = [&](const Possible& one) { return is_buffer(one.value); };
  const bool typed = source::extends_cpp(unit_.language) && !values_[value].type.empty();
  const bool one_of_texts =
      !several.empty() && std::ranges::all_of(several, is_text_of_it) && (typed || std::ranges::any_of(several, is_it));
  if (!one_of_texts && !is_buffer(value)) return object_at(expression, value, state);
  Value text = one_of_texts ? values_[several.front().value] : values_[value];
  if (one_of_texts) text.text.clear();
  const NodeId variable = behind_views(expression);
  if (variable == kNone || !values_.same(evaluate(variable, state), value)) return 0;
  Object buffer;
  buffer.shape = Shape::kList;
  buffer.birth = variable;
  buffer.length = static_cast<int64_t>(text.text.size());
  buffer.type = text.type;
  buffer.trace = text.trace;
  for (char c : text.text) buffer.elements.push_back(values_.integer(static_cast<unsigned char>(c), text.trace));
  if (one_of_texts) {
    const size_t length = values_[several.front().value].text.size();
    const auto is_as_long = [&](const Possible& one) { return values_[one.value].text.size() == length; };
    buffer.length = std::ranges::all_of(several, is_as_long) ? static_cast<int64_t>(length) : -1;
    buffer.origin = "literal";
    buffer.complete = false;
  }
  const ObjectId made = make(std::move(buffer), state);
  const ValueId held = values_.object(made, text.type, text.trace);
  hold(variable, held, state);
  hold_in_callers(variable, values_[value], held, state);
  return made;
}

// x of `(unsigned char *)&x[0]`, of `x[:]` and of `x.data()`.
NodeId Evaluator::behind_views(NodeId expression) const {
  for (int depth = 0; expression != kNone && depth < 16; ++depth) {
    const NodeKind kind = unit_.kind(expression);
    if (kind == NodeKind::kName || kind == NodeKind::kMember) return expression;
    const NodeId first = unit_.child_count(expression) > 0 ? unit_.child(expression, 0) : kNone;
    const bool address = kind == NodeKind::kUnary && unit_.text(expression) == "&" && first != kNone;
    const bool call = kind == NodeKind::kCall && unit_.child_count(expression) == 1 && first != kNone &&
                      unit_.kind(first) == NodeKind::kMember;
    if (call || (address && unit_.kind(first) == NodeKind::kIndex)) {
      expression = unit_.child(first, 0);
    } else if (address || kind == NodeKind::kCast || kind == NodeKind::kSlice) {
      expression = first;
    } else {
      return kNone;
    }
  }
  return kNone;
}

// The buffer that a parameter is given is the variable's of whoever called.
void Evaluator::hold_in_callers(NodeId variable, const Value& text, ValueId held, State& state) {
  for (size_t at = state.frames.size(); --at > 0 && variable != kNone && unit_.kind(variable) == NodeKind::kName;) {
    const Frame& frame = state.frames[at];
    const NodeId given = argument_of(unit_.text(variable), frame);
    variable = given == kNone ? kNone : behind_views(given);
    if (variable == kNone) return;
    // (A text that is lent is there as bytes.)
    auto is_it = [&](const Value& have) {
      const bool kind = have.kind == text.kind || (is_text(have.kind) && is_text(text.kind));
      return kind && have.text == text.text && have.object == text.object && have.alternatives == text.alternatives;
    };
    if (unit_.kind(variable) == NodeKind::kMember) {  // Rust: fill(&mut record.salt)
      const NodeId base = unit_.child(variable, 0);
      const ValueId* record =
          base != kNone && unit_.kind(base) == NodeKind::kName ? state.frames[at - 1].find(unit_.text(base)) : nullptr;
      if (unit_.language != source::Language::kRust || record == nullptr) return;
      const ObjectId of = values_[*record].kind == ValueKind::kObject ? values_[*record].object : 0;
      const Object* object = of != 0 ? state.object(of) : nullptr;
      const ValueId field = object != nullptr ? object->field(unit_.text(variable)) : 0;
      if (field != 0 && is_it(values_[field])) state.change(of).set_field(unit_.text(variable), held);
      return;
    }
    ValueId* have = state.frames[at - 1].find(unit_.text(variable));
    if (have == nullptr || !is_it(values_[*have])) return;
    *have = held;
  }
}

// What the call that led to the frame gives as the parameter.
NodeId Evaluator::argument_of(std::string_view parameter, const Frame& frame) const {
  if (frame.site == kNone || unit_.kind(frame.site) != NodeKind::kCall) return kNone;
  for (uint32_t i = 0; i + 1 < unit_.child_count(frame.function); ++i) {
    const NodeId one = unit_.child(frame.function, i);
    if (one == kNone || unit_.text(one) != parameter || i + 1 >= unit_.child_count(frame.site)) continue;
    return unit_.child(frame.site, i + 1);
  }
  return kNone;
}

}  // namespace vitrine::trace
