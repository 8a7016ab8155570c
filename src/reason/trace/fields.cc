// Fields of the unit's own types: evaluated when they are first asked for.
#include <algorithm>
#include <utility>

#include "reason/trace/cpp_classes.h"
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

constexpr size_t kMostLeftOpen = 64;

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

// Does an expression speak of the object that the class keeps under this name: `Config.Box`, `Box.current`?
bool speaks_of(const UnitIndex& index, NodeId expression, std::string_view field) {
  const NodeKind kind = index.unit().kind(expression);
  if (kind != NodeKind::kName && kind != NodeKind::kMember && kind != NodeKind::kCall) return false;
  const std::string_view name = index.last_name(expression);
  return !name.empty() && (name == field || (field.starts_with('@') && name == field.substr(1)));
}

// Does a function call what it is given with the object that the class keeps: `yield settings`, `choose(Own)`?
bool hands_it_out(const UnitIndex& index, NodeId function, std::string_view field) {
  constexpr size_t kMostNodes = 200;
  const source::Unit& unit = index.unit();
  std::vector<NodeId> work{function};
  for (size_t i = 0; i < work.size() && i < kMostNodes; ++i) {
    const NodeId one = work[i];
    NodeId callee = unit.kind(one) == NodeKind::kCall ? unit.child(one, 0) : kNone;
    if (callee != kNone && unit.kind(callee) == NodeKind::kMember && unit.text(callee) == "Invoke")
      callee = unit.child(callee, 0);
    const NodeId given = callee != kNone && unit.kind(callee) == NodeKind::kName ? index.declaration(callee) : kNone;
    const bool runs_it = given != kNone && unit.kind(given) == NodeKind::kParameter && index.parent(given) == function;
    for (uint32_t k = 0; k < unit.child_count(one); ++k) {
      const NodeId child = unit.child(one, k);
      if (child == kNone) continue;
      if (runs_it && k > 0 && speaks_of(index, child, field)) return true;
      work.push_back(child);
    }
  }
  return false;
}

// `Box.configure { |box| … }`: a parameter of a function without a name that is handed to one which calls it with that
// object.
bool is_given_it(const UnitIndex& index, NodeId name, std::string_view field) {
  const source::Unit& unit = index.unit();
  const NodeId declared = unit.kind(name) == NodeKind::kName ? index.declaration(name) : kNone;
  const NodeId function =
      declared != kNone && unit.kind(declared) == NodeKind::kParameter ? index.parent(declared) : kNone;
  const NodeId lambda = function == kNone ? kNone : index.parent(function);
  if (lambda == kNone || unit.kind(lambda) != NodeKind::kLambda) return false;
  NodeId call = index.parent(lambda);
  if (call != kNone && unit.kind(call) == NodeKind::kKeyword) call = index.parent(call);
  if (call == kNone || unit.kind(call) != NodeKind::kCall) return false;
  const NodeId callee = unit.child(call, 0);
  const NodeId of = unit.kind(callee) == NodeKind::kMember ? unit.child(callee, 0) : kNone;
  return std::ranges::any_of(index.functions(index.last_name(call)), [&](NodeId called) {
    const NodeId type = index.enclosing_type(called);
    const bool is_named = of != kNone && index.declaration(of) == kNone && !index.last_name(of).empty();
    if (is_named && type != kNone && index.last_name(of) != unit.text(type)) return false;
    return hands_it_out(index, called, field);
  });
}

}  // namespace

// The module's own state, whatever function is running.
State Evaluator::module_alone() const {
  State alone = module_;
  if (alone.frames.empty()) alone.frames.emplace_back().function = unit_.root;
  alone.frames.resize(1);
  return alone;
}

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

// A value that some function gives a field, evaluated in a state of its own: of the function's variables only what the
// file's own calls and declarations say is established, and the calls in it are left to where they run. `of_instance`:
// what it says of `this` is said of an object of the type around.
ValueId Evaluator::apart(NodeId expression, NodeId step_node, bool of_instance) {
  State alone = module_alone();
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

// `this.x` where `this` is no object of the type, as far as the file says. C: `box->x` of a `box` that is declared as
// another struct which has an x as well.
bool Evaluator::of_another(NodeId member, NodeId type) const {
  const NodeId base = unit_.kind(member) == NodeKind::kMember ? unit_.child(member, 0) : kNone;
  if (index_.is_c() && base != kNone && unit_.kind(base) == NodeKind::kName) {
    NodeId declared = index_.declaration(base);
    const std::vector<NodeId>& of_file = index_.globals(unit_.text(base));
    if (declared == kNone && of_file.size() == 1) declared = of_file.front();
    const NodeId named = declared == kNone ? kNone : unit_[declared].type;
    const NodeId own = named == kNone ? kNone : index_.type(unit_.text(named));
    // (… which a typedef names.)
    const NodeId holder = own == kNone ? kNone : index_.holder_of_field(own, unit_.text(member));
    if (holder == kNone || own == type || holder == type) return false;
    return index_.field(type, unit_.text(member)) != kNone && !index_.extends(own, type) && !index_.extends(type, own);
  }
  // `Other.flag = true`, of a class of this unit.
  const NodeId named = base != kNone && unit_.kind(base) == NodeKind::kName && index_.declaration(base) == kNone
                           ? index_.type(unit_.text(base))
                           : kNone;
  if (named != kNone && !index_.is_c()) {
    const bool is_part = !unit_.text2(type).empty() && unit_.text2(named) == unit_.text2(type);
    return named != type && !is_part && !index_.extends(named, type) && !index_.extends(type, named);
  }
  const NodeId around = index_.enclosing_type(member);
  // (Python calls it as it likes.)
  const NodeId declared = base != kNone && unit_.kind(base) == NodeKind::kName ? index_.declaration(base) : kNone;
  const bool is_receiver = declared != kNone && unit_.kind(declared) == NodeKind::kParameter &&
                           (unit_[declared].flags & source::kReceiver) != 0;
  if (base == kNone || (unit_.kind(base) != NodeKind::kThis && !is_receiver) || around == kNone || around == type)
    return false;
  // (Ruby: parts of one class.)
  if (unit_.language == source::Language::kRuby && !unit_.text2(type).empty() &&
      unit_.text2(around) == unit_.text2(type))
    return false;
  return !index_.extends(around, type) && !index_.extends(type, around);
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

// Kotlin, C#: a property without a value is what the classes of the file that extend its own say of it, or others do.
ValueId Evaluator::or_of_heirs(NodeId type, NodeId field, ValueId otherwise, State& state) {
  constexpr size_t kMostHeirs = 4;
  std::vector<ValueId> all;
  for (NodeId heir : index_.all_types()) {
    if (heir == type || !index_.extends(heir, type)) continue;
    const NodeId own = index_.field(heir, unit_.text(field));
    if (own != kNone && unit_.child(own, 0) != kNone) all.push_back(field_of_type(heir, unit_.text(field), state));
    // protected override int Rounds => 1000;
    for (NodeId getter : index_.methods_of(heir, unit_.text(field))) {
      const NodeId body = unit_.child(getter, unit_.child_count(getter) - 1);
      const bool answers = (unit_[getter].flags & source::kGetter) != 0 && unit_.kind(body) == NodeKind::kBlock &&
                           unit_.child_count(body) == 1 && index_.enclosing_type(getter) == heir;
      const NodeId answer = answers ? unit_.child(body, 0) : kNone;
      if (answer != kNone && unit_.kind(answer) == NodeKind::kReturn && unit_.child(answer, 0) != kNone)
        all.push_back(apart(unit_.child(answer, 0), answer));
    }
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
  std::vector<ValueId> all;
  // (Nothing on the way here changed what a field holds that is asked for the first time.)
  const auto have_as_module_has = [&](ObjectId id) {
    if (state.object(id) != nullptr && module_.entry(id) != nullptr) state.set_version(id, module_.entry(id)->version);
  };
  bool around = std::exchange(sites_told_, false);
  const ValueId set = field == kNone ? 0 : injected_by_name(type, field);
  const ValueId given = field == kNone || set != 0 ? set : injected(field);
  if (given != 0) {
    lazy_running_.erase(key);
    sites_told_ = around;
    lazy_.emplace(key, given);
    return given;
  }
  const auto writes = [&](const BufferUse& use) {
    const bool here = unit_.kind(use.whole) != NodeKind::kName || index_.enclosing_type(use.whole) == type;
    if (!here || use.position < 0 || unit_.kind(use.at) != NodeKind::kCall) return false;
    return unit_.child(use.at, static_cast<uint32_t>(use.position) + 1) != use.whole &&
           writes_into(use.at, use.position, 0);
  };
  // C++: Box() : nonce_(12, 0) { random(nonce_.data(), 12); }: what it is made with is gone by then.
  const auto is_written_over = [&](NodeId assignment) {
    const NodeId maker = source::extends_cpp(unit_.language) ? index_.enclosing_function(assignment) : kNone;
    if (maker == kNone || (unit_[maker].flags & source::kConstructor) == 0) return false;
    return std::ranges::any_of(buffer_uses(field_name), [&](const BufferUse& use) {
      return index_.enclosing_function(use.at) == maker && unit_[use.at].begin > unit_[assignment].begin && writes(use);
    });
  };
  if (field != kNone && unit_.child(field, 0) != kNone && set_when_made(type, field)) {
    // What stands at the declaration is gone by then.
  } else if (field != kNone && (unit_.child(field, 0) != kNone || is_constant_of_enum(field))) {
    const ValueId handed = handed_on_when_made(type, field, state);
    all.push_back(handed != 0 ? handed : lazily(field, field_name, state));
    if (handed != 0) have_as_module_has(values_[handed].object);
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
        const NodeId anew = heir == type || !index_.extends(heir, type) ? kNone : index_.field(heir, field_name);
        if (anew == kNone || !is_number(anew) || ++heirs > kMostHeirs) continue;
        all.push_back(lazily(anew, field_name, state));
      }
      const std::string why = "`" + std::string(field_name) + "` is declared anew by classes that extend it";
      if (heirs > kMostHeirs) all.assign(1, values_.unknown(why, declared));
    }
  } else if (const ValueId outside = defined_outside(type, field, state); outside != 0) {
    // A text that is written into by its address (C++).
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
      if (set_anew_by(index_, assignment) != kNone) continue;
      const NodeId before = written.size() == 2 && written.back() == '=' ? goes_on_from(index_, assignment) : kNone;
      if (before != kNone && unit_.text(before) == "=" && right != kNone) {
        const ValueId left = apart(unit_.child(before, 1), before), by = apart(right, assignment);
        all.push_back(compute(written.substr(0, 1), left, by, assignment, module_));
        continue;
      }
      bool assigns = written == "=" || written == ":=" || written.starts_with("?") || written == "||=";
      if (right == kNone || !assigns) {
        all.push_back(values_.unknown("`" + std::string(field_name) + "` changes while the program runs", declared));
        break;
      }
      if (++others > 8) {
        all.push_back(values_.unknown("`" + std::string(field_name) + "` is set in many places", declared));
        break;
      }
      if (is_written_over(assignment)) {
        all.push_back(values_.unknown(written_elsewhere(field_name), declared));
        continue;
      }
      ValueId initially = 0;
      const NodeId array = unit_.child_count(right) == 0 ? array_initialised(index_, assignment) : kNone;
      if (array != kNone) {
        State alone = module_alone();
        const ObjectId zeros = make(zero_array(array, alone), alone);
        take_over(std::move(alone));
        initially = values_.object(zeros, "", values_.step(StepKind::kAssigned, assignment, 0));
      }
      if (initially == 0) initially = apart(right, assignment);
      all.push_back(set_by_constructor(type, field_name, assignment, initially, state));
    }
  }
  for (NodeId keyword : index_.composite_fields(field_name)) {
    NodeId made = index_.parent(keyword);
    if (unit_[made].type == kNone || index_.type(unit_.text(unit_[made].type)) != type) continue;
    if (is_set_anew_at_once(index_, made, field_name)) continue;
    if (all.size() >= 8) {
      all.push_back(values_.unknown("`" + std::string(field_name) + "` is set in many places", declared));
      break;
    }
    all.push_back(apart(unit_.child(keyword, 0), keyword));
  }
  // What others may set of an object that the class keeps: `Config.Box.Rounds = 2000`.
  const bool is_kept_by_class =
      field != kNone ? unit_.language == source::Language::kCSharp && (unit_[field].flags & source::kStatic) != 0
                     : unit_.language == source::Language::kRuby && field_name.starts_with('@');
  for (ValueId held : is_kept_by_class ? all : std::vector<ValueId>()) {
    const ObjectId kept = values_[held].kind == ValueKind::kObject ? values_[held].object : 0;
    const Object* object = kept == 0 ? nullptr : module_.object(kept);
    if (object == nullptr || object->shape != Shape::kInstance || object->api != nullptr) continue;
    const NodeId made = object->type_node;
    for (uint32_t i = 0; made != kNone && i < unit_.child_count(made); ++i) {
      const NodeId member = unit_.child(made, i);
      const std::string name(unit_.text(member));
      if (unit_.kind(member) == NodeKind::kField && module_.object(kept)->field(name) == 0 &&
          !index_.assignments(name).empty() && (unit_[member].flags & source::kStatic) == 0)
        module_.change(kept).set_field(name, field_of_type(made, name, state));
    }
    for (const auto& [name, value] : Object(*module_.object(kept)).fields) {
      std::vector<ValueId> either{value};
      // (Ruby: `box.rounds = 2000` of an attribute, also where another file has that.)
      const std::string_view written = name.starts_with('@') ? std::string_view(name).substr(1) : name;
      for (NodeId assignment : index_.assignments(written)) {
        const NodeId target = unit_.child(assignment, 0);
        const NodeId base = unit_.kind(target) == NodeKind::kMember ? unit_.child(target, 0) : kNone;
        if (base == kNone || unit_.text(assignment) != "=" || either.size() > 4) continue;
        if (speaks_of(index_, base, field_name) || is_given_it(index_, base, field_name))
          either.push_back(apart(unit_.child(assignment, 1), assignment));
      }
      if (either.size() > 1) module_.change(kept).set_field(name, values_.choice(either, limits_.alternatives));
    }
    have_as_module_has(kept);
    // (In other files, too.)
    for (NodeId function : index_.all_functions()) {
      if (left_open_.size() < kMostLeftOpen && index_.enclosing_type(function) == type &&
          hands_it_out(index_, function, field_name))
        left_open_.insert(called_with("", unit_.text(function)));
    }
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
  auto writes_it = [&](NodeId writer) {
    const NodeId of = index_.enclosing_type(writer);
    return of == kNone || of == type || index_.extends(type, of) || index_.extends(of, type);
  };
  const bool is_kept =
      unit_.language == source::Language::kRuby && field_name.starts_with('@') &&
      std::ranges::none_of(index_.functions(std::string(field_name.substr(field_name.find_first_not_of('@'))) + "="),
                           writes_it);
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
    out = filled && buffer ? filled_by_constructor(type, field, state) : 0;
    if (out == 0)
      out = values_.unknown(filled ? written_elsewhere(field_name) : of + " is not assigned in this file", declared);
    const bool is_open_for_heirs =
        field != kNone &&
        (unit_.language == source::Language::kKotlin ||
         (unit_.language == source::Language::kCSharp &&
          ((unit_[field].flags & source::kAbstract) != 0 || (unit_[type].flags & source::kInterface) != 0)));
    if (!filled && is_open_for_heirs) out = or_of_heirs(type, field, out, state);
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
      std::ranges::none_of(index_.all_types(), [&](NodeId heir) { return heir != type && index_.extends(heir, type); }))
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
