// Making values: instances of the unit's own types, constructions that entries speak of, literals of known types.
#include <algorithm>

#include "reason/trace/cpp_classes.h"
#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

// A parameter of an enum of this file is one of its constants.
ValueId Evaluator::one_of_enum(const std::string& type, ValueId otherwise, State& state) {
  NodeId own = type.empty() ? kNone : index_.type(type);
  if (own == kNone || (unit_[own].flags & source::kEnum) == 0) return otherwise;
  std::vector<ValueId> all;
  for (uint32_t i = 0; i < unit_.child_count(own); ++i) {
    NodeId field = unit_.child(own, i);
    if (unit_.kind(field) != NodeKind::kField || (unit_[field].flags & source::kConst) == 0 ||
        (unit_[field].flags & source::kStatic) == 0) {
      continue;
    }
    if (unit_.child(field, 0) != kNone && !is_constant_field(field)) continue;  // `static final K USUAL = FAST;`
    if (unit_.child(field, 0) == kNone || unit_.kind(unit_.child(field, 0)) != NodeKind::kNew) return otherwise;
    all.push_back(lazily(field, unit_.text(field), state));
  }
  return all.empty() ? otherwise : values_.choice(all, limits_.alternatives);
}

// Java gives each enum `values()` and `valueOf(name)` (Java Language Specification, 8.9.3), and so do Kotlin, Scala and
// Groovy.
std::optional<ValueId> Evaluator::constants_of_enum(ValueId base, std::string_view method, const Call& call,
                                                    State& state) {
  // (A case of PHP's is what stands behind it.)
  if (unit_.language == source::Language::kPhp && values_[base].kind == ValueKind::kType &&
      (unit_[values_[base].node].flags & source::kEnum) != 0 && (method == "from" || method == "tryFrom") &&
      call.arguments.size() == 1)
    return call.arguments[0].value;
  const bool has_constants = source::runs_on_java(unit_.language);
  if (!has_constants || values_[base].kind != ValueKind::kType) return std::nullopt;
  NodeId type = values_[base].node;
  bool all = method == "values" && call.arguments.empty();
  bool one = method == "valueOf" && call.arguments.size() == 1;
  if ((unit_[type].flags & source::kEnum) == 0 || (!all && !one) || !index_.methods(type, method).empty()) {
    return std::nullopt;
  }
  if (std::optional<std::string> name = one ? as_text(call.arguments[0].value, state) : std::nullopt) {
    if (index_.field(type, *name) == kNone) return values_.unknown("no constant `" + *name + "`");
    return field_of_type(type, *name, state);
  }
  ValueId any = one_of_enum(std::string(unit_.text(type)), 0, state);
  if (any == 0) return std::nullopt;
  if (one) return any;
  Object constants;
  constants.shape = Shape::kList;
  constants.birth = call.node;
  for (const Possible& constant : values_.possibilities(any)) constants.elements.push_back(constant.value);
  constants.length = static_cast<int64_t>(constants.elements.size());
  ObjectId id = make(std::move(constants), state);
  return values_.object(id, "");
}

// Kotlin's data classes have `copy`: another one is made with what it names, else with what this one was made with;
// what the class computes of that is computed anew. (Only a data class can be asked for it where the class declares
// none.)
std::optional<ValueId> Evaluator::copy_of_record(ValueId base, NodeId callee, const Call& call, State& state) {
  if (unit_.language != source::Language::kKotlin || unit_.text(callee) != "copy" || call.spread ||
      values_[base].kind != ValueKind::kObject)
    return std::nullopt;
  const Object* from = look(values_[base].object, state);
  if (from == nullptr || from->shape != Shape::kInstance || from->type_node == kNone || from->api != nullptr ||
      !index_.methods_of(from->type_node, "copy").empty())
    return std::nullopt;
  const NodeId type = from->type_node;
  const std::vector<NodeId>& constructors = index_.methods(type, unit_.text(type));
  if (constructors.size() != 1) return std::nullopt;
  Call made = call;
  made.arguments.clear();
  size_t place = 0;
  for (uint32_t i = 0; i < unit_.child_count(constructors[0]); ++i) {
    const NodeId parameter = unit_.child(constructors[0], i);
    if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter) continue;
    const std::string_view name = unit_.text(parameter);
    auto given = std::ranges::find(call.arguments, name, &Argument::name);
    if (given == call.arguments.end() && place < call.arguments.size() && call.arguments[place].name.empty())
      given = call.arguments.begin() + static_cast<std::ptrdiff_t>(place);
    ++place;
    if (given != call.arguments.end()) {
      made.arguments.push_back({name, given->value, given->node});
      continue;
    }
    const ValueId had = from->field(name);
    made.arguments.push_back(
        {name, had != 0 ? had : values_.unknown("`" + std::string(name) + "` of a value that is not known"),
         call.node});
  }
  return instantiate(type, made, state);
}

// The field that a constant of an enum is, kNone for any other object.
NodeId Evaluator::field_of_constant(const Object& object) const {
  if (object.shape != Shape::kInstance || object.birth == kNone) return kNone;
  const NodeId field = unit_.kind(object.birth) == NodeKind::kField ? object.birth : index_.parent(object.birth);
  const NodeId type = field == kNone ? kNone : index_.enclosing_type(field);
  const bool is_constant = type != kNone && unit_.kind(field) == NodeKind::kField &&
                           (unit_[type].flags & source::kEnum) != 0 && (unit_[field].flags & source::kConst) != 0;
  return is_constant ? field : kNone;
}

// … and each constant its `name()`, which is what `toString()` says unless the enum says something else, its place as
// `ordinal()`, and `equals()`, which nothing overrides.
std::optional<ValueId> Evaluator::of_constant(ValueId base, std::string_view method, const Call& call, State& state) {
  if (index_.language() != "java" && unit_.language != source::Language::kKotlin) return std::nullopt;
  if (method == "equals" && call.arguments.size() == 1) {
    auto is_constant = [&](const Possible& one) {
      const Value& value = values_[one.value];
      const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
      return object != nullptr && field_of_constant(*object) != kNone;
    };
    const ValueId other = call.arguments[0].value;
    if (!std::ranges::all_of(values_.possibilities(base), is_constant) ||
        !std::ranges::all_of(values_.possibilities(other), is_constant))
      return std::nullopt;
    return compute("==", base, other, call.node, state);
  }
  const bool is_place = method == "ordinal";
  if ((!is_place && method != "name" && method != "toString") || !call.arguments.empty()) return std::nullopt;
  std::vector<Possible> said;
  for (const Possible& one : values_.possibilities(base)) {
    const Value& value = values_[one.value];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    const NodeId field = object == nullptr ? kNone : field_of_constant(*object);
    if (field == kNone) return std::nullopt;
    const NodeId type = index_.enclosing_type(field);
    if (!index_.methods_of(object->type_node, method).empty() || !index_.methods_of(type, method).empty())
      return std::nullopt;
    const TraceId trace = values_.step(StepKind::kConstant, field, 0);
    if (!is_place) {
      said.push_back({values_.string(std::string(unit_.text(field)), trace), one.where});
      continue;
    }
    int64_t place = 0;
    for (uint32_t i = 0; i < unit_.child_count(type) && unit_.child(type, i) != field; ++i) {
      const NodeId before = unit_.child(type, i);
      if (unit_.kind(before) == NodeKind::kField && is_constant_field(before)) ++place;
    }
    said.push_back({values_.integer(place, trace), one.where});
  }
  if (said.empty()) return std::nullopt;
  return values_.choice(said, limits_.alternatives);
}

// A constant of an enum, as far as its declaration tells: static, final and an object of the enum's own.
bool Evaluator::is_constant_field(NodeId field) const {
  if (is_constant_of_enum(field)) return true;
  const NodeId initial = unit_.child(field, 0);
  return (unit_[field].flags & source::kStatic) != 0 && (unit_[field].flags & source::kConst) != 0 &&
         initial != kNone && unit_.kind(initial) == NodeKind::kNew && unit_[initial].type != kNone &&
         index_.type(unit_.text(unit_[initial].type)) == index_.parent(field);
}

// A literal of a type that has an entry: struct T x = {.name = …}, {{…}, {…}} for a table of them.
// A struct of C that this file defines is its own, whatever it is called.
bool Evaluator::own_struct(std::string_view name) const {
  if (index_.language() != "c") return false;
  NodeId type = index_.type(name);
  return type != kNone && unit_.child_count(type) > 0;
}

std::optional<ValueId> Evaluator::construct_literal(NodeId initial, NodeId type, const std::string& name,
                                                    State& state) {
  if (initial == kNone || type == kNone) return std::nullopt;
  NodeKind kind = unit_.kind(initial);
  if (kind != NodeKind::kMap && kind != NodeKind::kArray) return std::nullopt;
  if (source::extends_cpp(unit_.language) && kind == NodeKind::kArray) {
    // std::map<…> names = {{"a", 1}, {"b", 2}};
    const knowledge::ValueFunction* made = name.empty() ? nullptr : catalogue_.value_function(index_.language(), name);
    if (made != nullptr && made->operation == "new-map") {
      Call listed;
      listed.node = listed.site = initial;
      listed.arguments.push_back({"", evaluate(initial, state), initial});
      return operate(*made, listed, state);
    }
    if (const ValueId rows = rows_of(initial, type, name, state); rows != 0) return rows;
  }
  static const std::vector<const knowledge::Api*> kNothing;
  const auto& apis = own_struct(name) ? kNothing : catalogue_.constructions(index_.language(), name);
  NodeId around = apis.empty() ? index_.wrapper(name) : kNone;
  if (apis.empty() && around == kNone) {
    if (!index_.holds_told(initial)) return std::nullopt;
    around = index_.type(name);
    if (around == kNone) return construct_told(initial, state);
  }
  if ((unit_[type].flags & source::kArrayType) != 0) {
    Object table;
    table.shape = Shape::kList;
    table.birth = initial;
    for (uint32_t i = 0; i < unit_.child_count(initial) && i < 4096; ++i) {
      NodeId element = unit_.child(initial, i);
      if (unit_.kind(element) == NodeKind::kEntry) element = unit_.child(element, 0);
      if (element == kNone) continue;
      table.elements.push_back(around != kNone ? construct_members(element, around, name, state)
                                               : construct_one_literal(element, apis, name, state));
    }
    table.length = static_cast<int64_t>(table.elements.size());
    ObjectId id = make(std::move(table), state);
    return values_.object(id, "");
  }
  if (around != kNone) return construct_members(initial, around, name, state);
  return construct_one_literal(initial, apis, name, state);
}

// A literal of a type that stands elsewhere, whose members' names say what it is or holds.
ValueId Evaluator::construct_told(NodeId literal_node, State& state) {
  std::string_view name = index_.told(literal_node);
  if (!name.empty()) {
    return construct_one_literal(literal_node, catalogue_.constructions(index_.language(), name), "", state);
  }
  if (!index_.holds_told(literal_node) || depth_ >= limits_.expression_depth) return evaluate(literal_node, state);
  ++depth_;
  Object object;
  object.birth = literal_node;
  object.complete = false;
  if (unit_.kind(literal_node) == NodeKind::kArray) object.shape = Shape::kList;
  for (uint32_t i = 0; i < unit_.child_count(literal_node) && i < 4096; ++i) {
    NodeId part = unit_.child(literal_node, i);
    if (part == kNone) continue;
    bool designated = unit_.kind(part) == NodeKind::kEntry;
    ValueId value = construct_told(designated ? unit_.child(part, 0) : part, state);
    if (object.shape == Shape::kList) {
      object.elements.push_back(value);
    } else if (designated) {
      ValueId earlier = object.field(unit_.text(part));
      if (earlier == 0 || !join_designated(part, earlier, value, state)) object.set_field(unit_.text(part), value);
    }
  }
  --depth_;
  if (object.shape == Shape::kList) object.complete = true;
  object.length = object.shape == Shape::kList ? static_cast<int64_t>(object.elements.size()) : -1;
  ObjectId id = make(std::move(object), state);
  return values_.object(id, "");
}

// A literal of a struct of this file that holds one that an entry speaks of: {.cipher = {.name = …}, .registered = 0}.
ValueId Evaluator::construct_members(NodeId literal_node, NodeId type, const std::string& name, State& state) {
  NodeKind kind = unit_.kind(literal_node);
  bool braces = kind == NodeKind::kMap || kind == NodeKind::kArray;
  if (!braces || depth_ >= limits_.expression_depth) return evaluate(literal_node, state);
  ++depth_;
  std::vector<NodeId> members;
  for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
    if (unit_.kind(unit_.child(type, i)) == NodeKind::kField) members.push_back(unit_.child(type, i));
  }
  Object fields;
  size_t position = 0;
  for (uint32_t i = 0; i < unit_.child_count(literal_node); ++i) {
    NodeId part = unit_.child(literal_node, i);
    if (part == kNone) continue;
    bool designated = unit_.kind(part) == NodeKind::kEntry;
    NodeId member = designated                  ? index_.field(type, unit_.text(part))
                    : position < members.size() ? members[position]
                                                : kNone;
    ++position;
    NodeId written = designated ? unit_.child(part, 0) : part;
    NodeId member_type = member != kNone ? unit_[member].type : kNone;
    std::optional<ValueId> made = construct_literal(written, member_type, qualified_type(member_type), state);
    ValueId value = made ? *made : evaluate(written, state);
    std::string_view called = designated ? unit_.text(part) : member != kNone ? unit_.text(member) : std::string_view();
    if (called.empty()) continue;
    ValueId earlier = fields.field(called);
    if (designated && earlier != 0 && join_designated(part, earlier, value, state)) continue;
    fields.set_field(called, value);
  }
  --depth_;
  fields.birth = literal_node;
  fields.type = name;
  ObjectId id = make(std::move(fields), state);
  return values_.object(id, name);
}

ValueId Evaluator::construct_one_literal(NodeId literal_node, const std::vector<const knowledge::Api*>& apis,
                                         const std::string& type, State& state) {
  Call call;
  call.node = literal_node;
  call.site = stands_at(literal_node, state);
  call.named = named_by(0, call, state);
  NodeKind kind = unit_.kind(literal_node);
  if (kind != NodeKind::kMap && kind != NodeKind::kArray) return evaluate(literal_node, state);
  for (uint32_t i = 0; i < unit_.child_count(literal_node); ++i) {
    NodeId part = unit_.child(literal_node, i);
    if (unit_.kind(part) == NodeKind::kEntry) {
      ValueId value = evaluate(unit_.child(part, 0), state);
      auto same = [&](const Argument& argument) { return argument.name == unit_.text(part); };
      size_t near = call.arguments.size() - std::min<size_t>(call.arguments.size(), 64);
      auto earlier = std::find_if(call.arguments.begin() + static_cast<ptrdiff_t>(near), call.arguments.end(), same);
      if (earlier != call.arguments.end() && join_designated(part, earlier->value, value, state)) continue;
      call.arguments.push_back({unit_.text(part), value, part});
    } else if (part != kNone) {
      call.arguments.push_back({"", evaluate(part, state), part});
    }
  }
  Object fields;
  for (const Argument& argument : call.arguments) {
    if (!argument.name.empty()) fields.set_field(argument.name, argument.value);
  }
  if (std::optional<ValueId> made = apply(apis, call, state)) {
    if (values_[*made].kind == ValueKind::kObject && state.object(values_[*made].object) != nullptr) {
      state.change(values_[*made].object).fields = fields.fields;
    }
    return *made;
  }
  fields.birth = literal_node;
  fields.type = type;
  ObjectId id = make(std::move(fields), state);
  return values_.object(id, type);
}

// The type whose constructor makes a type's instances: the next of its line that has one, as constructors are
// inherited.
NodeId Evaluator::made_as(NodeId type) const {
  constexpr int kMostBases = 16;
  NodeId at = type;
  for (int hops = 0; at != kNone && hops < kMostBases; ++hops) {
    NodeId base = kNone;
    for (uint32_t i = 0; i < unit_.child_count(at); ++i) {
      NodeId member = unit_.child(at, i);
      if (unit_.kind(member) == NodeKind::kFunction && (unit_[member].flags & source::kConstructor) != 0) return at;
      if (unit_.kind(member) == NodeKind::kBase && base == kNone)
        base = index_.type(qualified_type(unit_[member].type));
    }
    at = base == at ? kNone : base;
  }
  return type;
}

// `constructor`: the one that the call names, where the language has constructors with names (Dart).
// T { a: 1, ..rest }: what is named goes before what the rest says.
void Evaluator::take_rest(const Call& call, ObjectId made, State& state) {
  for (auto argument = call.arguments.begin(); argument != call.arguments.end(); ++argument) {
    const bool named = std::any_of(call.arguments.begin(), argument,
                                   [&](const Argument& before) { return before.name == argument->name; });
    if (argument->name.empty() || named || state.object(made) == nullptr) continue;
    state.change(made).set_field(argument->name, argument->value);
  }
  if (call.spread && state.object(made) != nullptr) state.change(made).complete = false;
}

// PHP: `private $entries = [];` is a list of each object's own; Java, Kotlin, C#: so is an array.
void Evaluator::give_own_lists(NodeId type, ObjectId made, State& state) {
  constexpr int kMostBases = 8;
  const bool is_php = unit_.language == source::Language::kPhp;
  if (!is_php && handed_out(type)) return;
  const auto is_written_out = [&](NodeId field, NodeId value) {
    if (value == kNone) return false;
    // new ArrayList<>(), new Map(), C#'s new()
    if (!is_php && unit_.kind(value) == NodeKind::kNew && unit_.child_count(value) == 0) {
      const NodeId named = unit_[value].type != kNone ? unit_[value].type : unit_[field].type;
      const knowledge::ValueFunction* known =
          named == kNone ? nullptr : catalogue_.value_function(index_.language(), qualified_type(named));
      for (; known != nullptr; known = known->next) {
        if (known->operation == "new-list" || known->operation == "new-map" || known->operation == "copy-list")
          return true;
      }
    }
    // int[] rounds = new int[3]
    const NodeId made_type = unit_[value].type;
    const bool is_made = !is_php && unit_.kind(value) == NodeKind::kNew && made_type != kNone &&
                         (unit_[made_type].flags & source::kArrayType) != 0 && unit_.child_count(value) > 0;
    // PHP: [CURLOPT_TIMEOUT => 4, 'verify' => true]
    const auto is_constant = [&](NodeId one) {
      return one != kNone && (unit_.kind(one) == NodeKind::kLiteral || (is_php && unit_.kind(one) == NodeKind::kName));
    };
    const bool is_map = is_php && unit_.kind(value) == NodeKind::kMap;
    if (!is_made && !is_map && unit_.kind(value) != NodeKind::kArray) return false;
    for (uint32_t i = 0; i < unit_.child_count(value); ++i) {
      const NodeId one = unit_.child(value, i);
      const bool is_entry = is_map && one != kNone && unit_.kind(one) == NodeKind::kEntry;
      if (!is_entry && !is_constant(one)) return false;
      for (uint32_t k = 0; is_entry && k < unit_.child_count(one); ++k) {
        if (!is_constant(unit_.child(one, k))) return false;
      }
    }
    return true;
  };
  NodeId at = type;
  for (int hops = 0; at != kNone && hops < kMostBases; ++hops) {
    for (uint32_t i = 0; i < unit_.child_count(at); ++i) {
      const NodeId field = unit_.child(at, i);
      if (unit_.kind(field) != NodeKind::kField || (unit_[field].flags & source::kStatic) != 0) continue;
      const NodeId value = unit_.child_count(field) > 0 ? unit_.child(field, 0) : kNone;
      if (!is_written_out(field, value) || state.object(made)->field(unit_.text(field)) != 0) continue;
      ValueId own = unit_.kind(value) == NodeKind::kNew ? construct(value, state, qualified_type(unit_[field].type))
                                                        : evaluate(value, state);
      if (!is_php) own = values_.traced(own, values_.step(StepKind::kField, field, values_[own].trace));
      state.change(made).set_field(unit_.text(field), own);
    }
    const std::vector<NodeId> bases = own_bases(at);
    at = bases.empty() ? kNone : bases.front();
  }
}

static bool says_nothing(const source::Unit& unit, NodeId literal) {
  switch (static_cast<source::LiteralKind>(unit[literal].op)) {
    case source::LiteralKind::kNull: return true;
    case source::LiteralKind::kString: return unit.text(literal).empty();
    case source::LiteralKind::kBoolean: return unit.text(literal) == "false";
    default: return false;
  }
}

// JavaScript, PHP, C#: what a field is declared with it is until something sets it, which the constructor does on some
// of its ways only. (What nothing sets is told where it is asked for.)
void Evaluator::give_initial_values(NodeId type, ObjectId made, State& state) {
  const auto makes_null = [&](NodeId construction) {
    if (unit_.child_count(construction) > 0 || unit_[construction].type == kNone) return false;
    const knowledge::ValueFunction* function =
        catalogue_.value_function(index_.language(), qualified_type(unit_[construction].type));
    return function != nullptr && function->operation == "null";
  };
  constexpr int kMostBases = 8;
  NodeId at = type;
  for (int hops = 0; at != kNone && hops < kMostBases; ++hops) {
    for (uint32_t i = 0; i < unit_.child_count(at); ++i) {
      const NodeId field = unit_.child(at, i);
      if (unit_.kind(field) != NodeKind::kField || (unit_[field].flags & source::kStatic) != 0) continue;
      const NodeId value = unit_.child_count(field) > 0 ? unit_.child(field, 0) : kNone;
      // (`std::optional<int> rounds;` holds nothing.)
      const bool is_null = value != kNone && unit_.kind(value) == NodeKind::kNew && makes_null(value);
      if (value == kNone || (unit_.kind(value) != NodeKind::kLiteral && !is_null)) continue;
      // (PHP: what begins as nothing is set by whatever method is called first.)
      if (unit_.language == source::Language::kPhp && says_nothing(unit_, value)) continue;
      if (index_.assignments(unit_.text(field)).empty() || state.object(made)->field(unit_.text(field)) != 0) continue;
      const ValueId said = is_null ? evaluate(value, state) : literal(value);
      const ValueId held = values_.traced(said, values_.step(StepKind::kField, field, values_[said].trace));
      state.change(made).set_field(unit_.text(field), held);
    }
    const std::vector<NodeId> bases = own_bases(at);
    at = bases.empty() ? kNone : bases.front();
  }
}

ValueId Evaluator::instantiate(NodeId type, const Call& call, State& state, NodeId constructor) {
  if (constructor == kNone && unit_.language == source::Language::kDart) {
    // A factory: a function that gives an instance.
    const std::string simple(unit_.text(type));
    const std::vector<NodeId>& factories = index_.methods(type, simple + ".new");
    if (!factories.empty()) return follow(factories.front(), call, 0, state);
    const std::vector<NodeId>& called_so = index_.methods(type, simple);
    if (!called_so.empty()) constructor = called_so.front();
  }
  if (unit_.language == source::Language::kPython && call.arguments.size() == 1 && call.arguments[0].name.empty()) {
    // Mode("GCM"): the member of an enumeration that stands for that value, which is what a member is here.
    for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
      const NodeId base = unit_.child(type, i);
      if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
      const std::string_view name = unit_.text(unit_[base].type);
      if (name.ends_with("Enum") && index_.type(name) == kNone) return call.arguments[0].value;
    }
  }
  if (const std::vector<NodeId>& makers = index_.methods_of(type, "__new__");
      unit_.language == source::Language::kPython && !makers.empty()) {
    // Python: it says itself which object that is, which the constructor is then called for.
    const ValueId made = follow(makers.front(), call, type_value(type), state);
    for (const Possible& one : values_.possibilities(made)) {
      if (values_[one.value].kind == ValueKind::kObject) construct(made_as(type), call, one.value, state, 0);
    }
    return made;
  }
  if (constructor == kNone) {
    if (const ValueId copy = copied(type, call, state); copy != 0) return copy;
  }
  Object instance;
  instance.shape = Shape::kInstance;
  instance.birth = call.node;
  instance.type_node = type;
  instance.type = unit_.text2(type);
  note_own_origin(type, instance);
  // Its fields are what its initialisers and constructor say, unless it inherits from elsewhere.
  ObjectId id = make(std::move(instance), state);
  ValueId self = values_.object(id, std::string(unit_.text2(type)));
  if (unit_.language == source::Language::kPhp || unit_.language == source::Language::kCSharp ||
      source::runs_on_java(unit_.language) || index_.language() == "javascript")
    give_own_lists(type, id, state);
  if (index_.language() == "javascript" || unit_.language == source::Language::kPhp ||
      unit_.language == source::Language::kCSharp || source::extends_cpp(unit_.language))
    give_initial_values(type, id, state);
  if (constructor != kNone) {
    Call direct = call;
    direct.node = constructor;  // no overloads
    follow(constructor, direct, self, state);
    return self;
  }
  if (!construct(inherits_constructors() ? made_as(type) : type, call, self, state, 0)) {
    if (unit_.language == source::Language::kRust) {
      take_rest(call, id, state);
      return self;
    }
    // Python: Own(verify=False) of a class that leaves that to a library's.
    for (uint32_t i = 0; unit_.language == source::Language::kPython && i < unit_.child_count(type); ++i) {
      const NodeId base = unit_.child(type, i);
      if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
      const std::string& of = qualified_type(unit_[base].type);
      if (checks_when_made(of) && apply(catalogue_.calls(index_.language(), of), call, state)) break;
    }
    for (const Argument& argument : call.arguments) {
      if (!argument.name.empty() && state.object(id) != nullptr)
        state.change(id).set_field(argument.name, argument.value);
    }
    set_members_in_order(type, call, id, state);
  }
  return self;
}

// Python: super().__new__(cls), object.__new__(cls) make an object that no constructor has seen. 0 for any other call.
ValueId Evaluator::plainly_made(NodeId call, State& state) {
  const NodeId callee = unit_.child(call, 0), given = unit_.child(call, 1);
  if (unit_.language != source::Language::kPython || unit_.kind(callee) != NodeKind::kMember || given == kNone ||
      unit_.text(callee) != "__new__") {
    return 0;
  }
  const NodeId base = unit_.child(callee, 0);
  if (unit_.kind(base) != NodeKind::kSuper && unit_.text(base) != "object") return 0;
  const ValueId named = evaluate(given, state);
  const ValueId made_of = values_[named].kind == ValueKind::kType ? named : class_around(call);
  if (made_of == 0) return 0;
  const NodeId type = values_[made_of].node;
  Object instance;
  instance.shape = Shape::kInstance;
  instance.birth = call;
  instance.type_node = type;
  instance.type = unit_.text2(type);
  instance.complete = false;  // whoever made it sets it up
  const ObjectId id = make(std::move(instance), state);
  return values_.object(id, std::string(unit_.text2(type)));
}

// C++: `Profile other(profile)` of a class that does not say how it is copied. 0 for any other construction.
ValueId Evaluator::copied(NodeId type, const Call& call, State& state) {
  if (!source::extends_cpp(unit_.language) || call.arguments.size() != 1 || !call.arguments[0].name.empty()) return 0;
  for (NodeId function : index_.all_functions()) {
    if (index_.enclosing_type(function) != type || (unit_[function].flags & source::kConstructor) == 0) continue;
    const NodeId first = unit_.child(function, 0);
    const NodeId given = unit_.kind(first) == NodeKind::kParameter ? unit_[first].type : kNone;
    if (given != kNone && unit_.text(given) == unit_.text(type)) return 0;
  }
  std::vector<Possible> copies;
  for (const auto& [value, where] : values_.possibilities(call.arguments[0].value)) {
    const Object* from = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
    const bool open = values_[value].kind == ValueKind::kUnknown && values_[value].type == unit_.text2(type);
    if (!open && (from == nullptr || from->shape != Shape::kInstance || from->type_node != type)) return 0;
    if (open) {
      copies.push_back({value, where});
      continue;
    }
    Object copy = *from;
    copy.birth = call.node;
    copies.push_back({values_.object(make(std::move(copy), state), values_[value].type), where});
  }
  return values_.choice(copies, std::max<size_t>(limits_.alternatives, copies.size()));
}

// C++: `Profile{1024, 2}` of a class without constructors and bases.
bool Evaluator::set_members_in_order(NodeId type, const Call& call, ObjectId id, State& state) {
  if (!source::extends_cpp(unit_.language) || call.arguments.empty() || state.object(id) == nullptr) return false;
  size_t position = 0;
  for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
    const NodeId member = unit_.child(type, i);
    if (unit_.kind(member) == NodeKind::kBase) return false;
    if (unit_.kind(member) != NodeKind::kField || (unit_[member].flags & source::kStatic) != 0) continue;
    if (position == call.arguments.size()) break;
    const Argument& argument = call.arguments[position++];
    if (argument.name.empty()) state.change(id).set_field(unit_.text(member), argument.value);
  }
  return true;
}

// Languages in which a class without a constructor is made by that of its base.
bool Evaluator::inherits_constructors() const {
  const std::string_view language = index_.language();
  return language == "ruby" || language == "python" || language == "javascript" || language == "java" ||
         language == "csharp";
}

// The types of this file that a type is said to extend.
std::vector<NodeId> Evaluator::own_bases(NodeId type) const {
  std::vector<NodeId> out;
  for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
    NodeId base = unit_.child(type, i);
    if (unit_.kind(base) != NodeKind::kBase) continue;
    NodeId own = index_.type(qualified_type(unit_[base].type));
    if (own != kNone && own != type && std::find(out.begin(), out.end(), own) == out.end()) out.push_back(own);
  }
  return out;
}

// Java and C#: a constructor that does not call another one begins with that of the base, without arguments.
bool Evaluator::begins_with_base(NodeId constructor) const {
  if (index_.language() != "java" && index_.language() != "csharp") return false;
  const NodeId body = unit_.child(constructor, unit_.child_count(constructor) - 1);
  const NodeId statement = body != kNone && unit_.child_count(body) > 0 ? unit_.child(body, 0) : kNone;
  if (statement == kNone || unit_.kind(statement) != NodeKind::kExpression) return true;
  const NodeId call = unit_.child(statement, 0);
  const NodeId callee = call != kNone && unit_.kind(call) == NodeKind::kCall ? unit_.child(call, 0) : kNone;
  return callee == kNone || (unit_.kind(callee) != NodeKind::kSuper && unit_.kind(callee) != NodeKind::kThis);
}

// Runs the constructors of `maker` that a call may mean, for `self`; false where it has none.
bool Evaluator::construct(NodeId maker, const Call& call, ValueId self, State& state, int depth) {
  constexpr int kMostBases = 16;
  const NodeId type = maker;
  NodeId first = kNone;
  std::vector<NodeId> constructors;  // that take as many
  for (NodeId function : index_.all_functions()) {
    if (index_.enclosing_type(function) != maker || (unit_[function].flags & source::kConstructor) == 0) continue;
    if (first == kNone) first = function;
    size_t takes = 0;
    for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
      takes += (unit_[unit_.child(function, i)].flags & source::kReceiver) == 0 ? 1 : 0;
    }
    if (takes == call.arguments.size()) constructors.push_back(function);
  }
  // Without one of its own, PHP's class is made by the one that it inherits.
  if (first == kNone && unit_.language == source::Language::kPhp) {
    if (const auto& inherited = index_.methods_of(type, "__construct"); !inherited.empty()) first = inherited.front();
  }
  constructors = meant(constructors, call, state);
  if (constructors.empty() && first != kNone) constructors.push_back(first);
  if (constructors.size() > kMostOverloads) constructors.resize(1);
  if (constructors.empty()) return false;
  std::vector<State> others(constructors.size() - 1, state);
  for (size_t i = 0; i < constructors.size(); ++i) {
    State& path = i == 0 ? state : others[i - 1];
    if (depth < kMostBases && begins_with_base(constructors[i])) {
      Call plain;
      plain.node = plain.site = call.site;
      for (NodeId base : own_bases(maker)) {
        if (construct(made_as(base), plain, self, path, depth + 1)) break;
      }
    }
    Call direct = call;
    direct.node = constructors[i];
    follow(constructors[i], direct, self, path);
  }
  for (const State& other : others) merge(state, other, values_, limits_.alternatives);
  return true;
}

// `new X(…)`, `new x.Y(…)` where X or x is a variable: the type that it holds, 0 if it holds none.
ValueId Evaluator::type_in_variable(NodeId type_node, State& state) {
  std::string_view written = unit_.text(type_node);
  size_t dot = written.find('.');
  std::string_view head = written.substr(0, dot);
  ValueId held = 0;
  for (int i = static_cast<int>(state.frames.size()) - 1; i >= 0 && held == 0;
       i = state.frames[static_cast<size_t>(i)].outer) {
    const Frame& frame = state.frames[static_cast<size_t>(i)];
    if (const ValueId* value = state.frames[static_cast<size_t>(i)].find(head)) held = *value;
    if (held == 0 && head == "this" && frame.self != 0) held = frame.self;
  }
  if (held == 0 && !index_.globals(head).empty() && index_.type(head) == kNone && index_.imported(head).empty()) {
    held = lazily(index_.globals(head).front(), head, state);
  }
  while (held != 0 && dot != std::string_view::npos) {
    size_t next = written.find('.', dot + 1);
    held =
        member_of(held, written.substr(dot + 1, next == std::string_view::npos ? next : next - dot - 1), kNone, state);
    dot = next;
  }
  if (held == 0) return 0;
  const Value& value = values_[held];
  if (value.kind == ValueKind::kSymbol &&
      (source::extends_cpp(unit_.language) || unit_.language == source::Language::kCSharp)) {
    // Policy policy; where a template's Policy is a class of this file. C#: new T().
    if (const NodeId own = type_of_unit(value.text); own != kNone) return type_value(own);
  }
  bool known =
      value.kind == ValueKind::kSymbol && (!catalogue_.constructions(index_.language(), value.text).empty() ||
                                           catalogue_.value_function(index_.language(), value.text) != nullptr);
  return known || value.kind == ValueKind::kType ? held : 0;
}

// A type, with what it is of (OAEP<SHA256>), or a value.
ValueId Evaluator::type_argument(NodeId written, State& state) {
  if (unit_.kind(written) != NodeKind::kTypeName) return evaluate(written, state);
  // A template's or a generic function's own parameter.
  const bool has_parameters = source::extends_cpp(unit_.language) || unit_.language == source::Language::kRust ||
                              unit_.language == source::Language::kCSharp;
  const auto bound = [&](NodeId name) {
    const ValueId* given = has_parameters ? state.top().find(unit_.text(name)) : nullptr;
    return given != nullptr && values_[*given].kind == ValueKind::kSymbol ? *given : 0;
  };
  if (const ValueId given = bound(written); given != 0) return given;
  Value argument;
  if (const NodeId own = index_.type(unit_.text(written)); own != kNone && unit_.language == source::Language::kRust) {
    argument.kind = ValueKind::kType;
    argument.node = own;
    return values_.add(std::move(argument));
  }
  argument.kind = ValueKind::kSymbol;
  argument.text = qualified_type(written);
  const NodeId inner = unit_.child(written, 0);
  if (inner != kNone && unit_.kind(inner) == NodeKind::kTypeName) {
    const ValueId given = bound(inner);
    argument.receiver = given != 0 ? given : values_.symbol(qualified_type(inner));
  }
  return values_.add(std::move(argument));
}

// C++: std::vector<Level>{{"low", 1000}, {"high", 600000}}, where the file says what a Level is. 0 for anything else.
ValueId Evaluator::rows_of(NodeId node, NodeId type_node, const std::string& type, State& state) {
  if (!source::extends_cpp(unit_.language) || type_node == kNone || unit_.child_count(node) == 0) return 0;
  const NodeId element = unit_.child_count(type_node) > 0 ? unit_.child(type_node, 0) : kNone;
  const bool is_list = type == "std.vector" || type == "std.list" || type == "std.deque" || type == "std.array" ||
                       type == "std.initializer_list" || type == "QList" || type == "QVector";
  if (!is_list || element == kNone || unit_.kind(element) != NodeKind::kTypeName) return 0;
  const NodeId own = index_.type(unit_.text(element));
  if (own == kNone) return 0;
  NodeId rows = node;  // std::array<Level, 2>{{{…}, {…}}} has one brace more
  const auto braces = [&](NodeId list) {
    for (uint32_t i = 0; i < unit_.child_count(list); ++i) {
      const NodeId row = unit_.child(list, i);
      if (row == kNone || unit_.kind(row) != NodeKind::kArray) return false;
    }
    return unit_.child_count(list) > 0;
  };
  if (!braces(rows)) return 0;
  if (unit_.child_count(rows) == 1 && braces(unit_.child(rows, 0))) rows = unit_.child(rows, 0);
  Object list;
  list.shape = Shape::kList;
  list.birth = node;
  for (uint32_t i = 0; i < unit_.child_count(rows); ++i) {
    list.elements.push_back(construct_members(unit_.child(rows, i), own, std::string(unit_.text2(own)), state));
  }
  list.length = static_cast<int64_t>(list.elements.size());
  return values_.object(make(std::move(list), state), type);
}

// C#: what an object without a written type is put into, `place = new() { … }`; kNone where it is another language or
// something else is done with it.
static NodeId put_into(const UnitIndex& index, NodeId made) {
  const source::Unit& unit = index.unit();
  if (unit.language != source::Language::kCSharp) return kNone;
  NodeId up = index.parent(made);
  // (With an initialiser it is made in a block of its own, which gives it back.)
  if (up != kNone && unit.kind(up) == NodeKind::kDeclare && unit.text(up).starts_with('$')) {
    for (NodeKind next : {NodeKind::kBlock, NodeKind::kFunction, NodeKind::kLambda, NodeKind::kCall}) {
      up = index.parent(up);
      if (up == kNone || unit.kind(up) != next) return kNone;
    }
    up = index.parent(up);
  }
  return up != kNone && unit.kind(up) == NodeKind::kAssign && unit.text(up) == "=" ? unit.child(up, 0) : kNone;
}

// The type that is written for a variable, or for a field of the own class.
static NodeId type_written_for(const UnitIndex& index, NodeId place) {
  const source::Unit& unit = index.unit();
  const bool of_own = unit.kind(place) == NodeKind::kMember && unit.kind(unit.child(place, 0)) == NodeKind::kThis;
  if (unit.kind(place) != NodeKind::kName && !of_own) return kNone;
  NodeId declared = of_own ? kNone : index.declaration(place);
  const NodeId type = declared == kNone ? index.enclosing_type(place) : kNone;
  if (type != kNone) declared = index.field(type, unit.text(place));
  return declared == kNone ? kNone : unit[declared].type;
}

// C++: T of a template around, or what belongs to it. C#: of a method or class.
static bool is_type_parameter(const source::Unit& unit, NodeId type, NodeId node) {
  if (!source::extends_cpp(unit.language) && unit.language != source::Language::kCSharp) return false;
  const std::string_view written = unit.text(type), head = written.substr(0, written.find('.'));
  for (const auto& [owner, annotation] : unit.annotations) {
    if (unit[owner].begin > unit[node].begin || unit[owner].end < unit[node].end) continue;
    if (unit.text(annotation) != "type parameters") continue;
    for (uint32_t i = 0; i < unit.child_count(annotation); ++i)
      if (unit.text(unit.child(annotation, i)) == head) return true;
  }
  return false;
}

// Go: `policy{"x", 4}` of a struct that another file defines: which field is meant is told by the place.
static void name_by_place(const UnitIndex& index, NodeId type, Call& call) {
  const source::Unit& unit = index.unit();
  const NodeId of = unit.language == source::Language::kGo && type != kNone ? index.type(unit.text(type)) : kNone;
  if (of == kNone || unit.kind(of) != NodeKind::kType || (unit[of].flags & source::kStruct) == 0 || call.spread) return;
  std::vector<std::string_view> fields;
  for (uint32_t i = 0; i < unit.child_count(of); ++i) {
    if (unit.kind(unit.child(of, i)) == NodeKind::kField) fields.push_back(unit.text(unit.child(of, i)));
  }
  const auto has_name = [](const Argument& argument) { return !argument.name.empty(); };
  if (fields.size() != call.arguments.size() || std::ranges::any_of(call.arguments, has_name)) return;
  for (size_t i = 0; i < fields.size(); ++i) call.arguments[i].name = fields[i];
}

ValueId Evaluator::construct(NodeId node, State& state, std::string_view declared_type) {
  visit(node);
  meet(node);
  NodeId type_node = index_.behind_alias(unit_[node].type);
  if (type_node == kNone && declared_type.empty() && source::extends_cpp(unit_.language)) {
    // C++: `Box::Box() : key_(first, last)`, where another file says of which type `key_` is.
    const NodeId set = index_.parent(node);
    const NodeId member = set != kNone && unit_.kind(set) == NodeKind::kAssign ? unit_.child(set, 0) : kNone;
    const bool of_own = member != kNone && unit_.kind(member) == NodeKind::kMember &&
                        unit_.kind(unit_.child(member, 0)) == NodeKind::kThis;
    const NodeId told = of_own ? type_written_for(index_, member) : kNone;
    if (told != kNone && (unit_[told].flags & source::kPointer) == 0) type_node = index_.behind_alias(told);
  }
  if (type_node != kNone && source::extends_cpp(unit_.language)) {
    // C++: `typename Policy::Encryption`, where a template's Policy is a class of the file that says what that is.
    const std::string_view written = unit_.text(type_node);
    const size_t dot = written.find('.');
    const ValueId* head = dot == std::string_view::npos ? nullptr : state.top().find(written.substr(0, dot));
    const bool is_told = head != nullptr && values_[*head].kind == ValueKind::kSymbol;
    const NodeId own =
        is_told ? type_of_unit(values_[*head].text + std::string(written.substr(dot))) : static_cast<NodeId>(kNone);
    const NodeId base = own != kNone && unit_.child_count(own) == 1 ? unit_.child(own, 0) : kNone;
    if (base != kNone && unit_.kind(base) == NodeKind::kBase && unit_[base].type != kNone)
      type_node = index_.behind_alias(unit_[base].type);
  }
  std::string type = type_node != kNone ? qualified_type(type_node) : std::string(declared_type);
  if (const NodeId place = type.empty() ? put_into(index_, node) : kNone; place != kNone) {
    // C#: `options = new() { … }` makes what the place holds.
    const NodeId told = type_written_for(index_, place);
    if (told != kNone) {
      type = qualified_type(told);
      if (is_type_parameter(unit_, told, node)) type_node = told;
    } else if (unit_.kind(place) == NodeKind::kMember) {
      const Value& held = values_[evaluate(place, state)];
      const bool is_member = held.kind == ValueKind::kMethod || held.kind == ValueKind::kSymbol;
      type = is_member ? catalogue_.canonical_name(index_.language(), held.text) : held.type;
    }
  }
  ValueId variable = type_node != kNone ? type_in_variable(type_node, state) : 0;
  if (variable != 0 && values_[variable].kind == ValueKind::kSymbol) type = values_[variable].text;
  if (variable == 0 && type_node != kNone && is_type_parameter(unit_, type_node, node)) {
    // (Which type it is, whoever calls the function says, or makes an object of the class.)
    const NodeId around = index_.enclosing_function(node);
    constexpr size_t kMostLeftOpen = 64;
    if (unit_.language == source::Language::kCSharp && around != kNone && left_open_.size() < kMostLeftOpen)
      left_open_.insert(called_with("", unit_.text(around)));
    return values_.unknown("a value of type `" + type + "`");
  }
  if (const ValueId rows = rows_of(node, type_node, type, state); rows != 0) return rows;
  Call call;
  call.node = node;
  call.site = stands_at(node, state);
  call.named = named_by(0, call, state);
  call.arguments = arguments(node, 0, state, &call.spread);
  name_by_place(index_, type_node, call);
  if (variable != 0 && values_[variable].kind == ValueKind::kType) {
    return instantiate(values_[variable].node, call, state);
  }
  if (type_node != kNone && (unit_[type_node].flags & source::kArrayType) != 0) {
    Object buffer;
    buffer.shape = Shape::kList;
    buffer.birth = node;
    if (source::extends_cpp(unit_.language) && call.arguments.empty()) {
      buffer.complete = false;
      buffer.blank = true;
      buffer.origin_reason = "what `new` gives is not filled by anything that is known";
    } else {
      buffer.zeroed = true;
      buffer.trace = values_.step(StepKind::kLiteral, node, 0);
    }
    buffer.length = call.arguments.empty() ? -1 : as_integer(call.arguments[0].value).value_or(-1);
    if (buffer.length > (1 << 26)) buffer.length = -1;
    TraceId trace = buffer.trace;
    ObjectId id = make(std::move(buffer), state);
    return values_.object(id, type, trace);
  }
  for (uint32_t i = 0; type_node != kNone && i < unit_.child_count(type_node); ++i) {
    NodeId one = unit_.child(type_node, i);
    call.type_arguments.push_back(type_argument(one, state));
  }
  if (variable != 0 && call.type_arguments.empty() && source::extends_cpp(unit_.language)) {
    // Cipher::Encryption, where a template's Cipher is CBC_Mode<AES>
    const std::string_view written = unit_.text(type_node);
    const ValueId* head = state.top().find(written.substr(0, written.find('.')));
    const bool names_another = head != nullptr && written.find('.') != std::string_view::npos;
    if (names_another && values_[*head].receiver != 0) call.type_arguments.push_back(values_[*head].receiver);
  }
  NodeId anonymous = unit_.child_count(node) > 0 ? unit_.child(node, unit_.child_count(node) - 1) : kNone;
  if (anonymous == kNone || unit_.kind(anonymous) != NodeKind::kType) anonymous = kNone;
  if (anonymous != kNone) {
    // An own subclass: an instance of it, whose methods may be called at any time from here on.
    const auto is_of_others = [&](uint32_t i) {
      const NodeId base = unit_.child(anonymous, i);
      return unit_.kind(base) == NodeKind::kBase && index_.type(unit_.text(unit_[base].type)) == kNone;
    };
    bool is_own = unit_.language == source::Language::kPhp;
    for (uint32_t i = 0; is_own && i < unit_.child_count(anonymous); ++i) is_own = !is_of_others(i);
    if (unit_.language == source::Language::kPhp && (is_own || !index_.methods_of(anonymous, "__construct").empty())) {
      Call given = call;
      std::erase_if(given.arguments, [&](const Argument& argument) { return argument.node == anonymous; });
      return instantiate(anonymous, given, state);
    }
    Object instance;
    instance.shape = Shape::kInstance;
    instance.birth = node;
    instance.type_node = anonymous;
    instance.type = type;
    note_own_origin(anonymous, instance);
    ObjectId id = make(std::move(instance), state);
    ValueId self = values_.object(id, type);
    if (NodeId base = type_node == kNone ? kNone : index_.type(unit_.text(type_node)); base != kNone) {
      Call given = call;
      std::erase_if(given.arguments, [&](const Argument& argument) { return argument.node == anonymous; });
      construct(made_as(base), given, self, state, 0);
    }
    bool is_only_own = !limits_.called_here_only.empty();
    for (uint32_t i = 0; is_only_own && i < unit_.child_count(anonymous); ++i) is_only_own = !is_of_others(i);
    for (uint32_t i = 0; i < unit_.child_count(anonymous); ++i) {
      NodeId method = unit_.child(anonymous, i);
      if (unit_.kind(method) != NodeKind::kFunction) continue;
      // (Where all calls are at hand, what an own type says of it is called by these alone.)
      if (is_only_own && index_.has_callers(method)) continue;
      Value bound;
      bound.kind = ValueKind::kFunction;
      bound.node = method;
      bound.object = id;
      run_callback(values_.add(std::move(bound)), state);
    }
    return self;
  }
  for (const Argument& argument : call.arguments) {
    // T{Field: value} sets the field as `t.Field = value` does, where an entry speaks of that.
    if (argument.name.empty()) continue;
    const auto& entries = catalogue_.assignments(index_.language(), type + "." + std::string(argument.name));
    bool own = std::any_of(entries.begin(), entries.end(), [](const auto* entry) { return !entry->amend; });
    if (!own || construction_takes(type, argument.name)) continue;
    Call assignment;
    assignment.node = argument.node;
    assignment.site = stands_at(argument.node, state);
    assignment.arguments.push_back({"", argument.value, argument.node});
    apply(entries, assignment, state);
  }
  const auto& apis = catalogue_.constructions(index_.language(), type);
  if (!apis.empty()) {
    if (std::optional<ValueId> made = apply(apis, call, state)) {
      for (const Argument& argument : call.arguments) run_callback(argument.value, state);
      return *made;
    }
  }
  if (const knowledge::ValueFunction* function = catalogue_.value_function(index_.language(), type)) {
    if (std::optional<ValueId> made = operate(*function, call, state)) return *made;
  }
  // Bits(1024), where Bits is another name of a number's type.
  if (source::extends_cpp(unit_.language) && call.arguments.size() == 1 && call.arguments[0].name.empty() &&
      is_number_in_cpp(type))
    return call.arguments[0].value;
  if (NodeId own = index_.type(type_node != kNone ? unit_.text(type_node) : std::string_view(type)); own != kNone) {
    return instantiate(own, call, state);
  }
  // C++: a member of an enumeration, `algorithm_(Hash::Sha256)`.
  if (source::extends_cpp(unit_.language) && call.arguments.size() == 1 && call.arguments[0].name.empty()) {
    const Value& given = values_[call.arguments[0].value];
    const size_t of = type.rfind('.');
    if (given.kind == ValueKind::kSymbol && of != std::string::npos && given.text.rfind('.') == of &&
        given.text.starts_with(type.substr(0, of + 1))) {
      return call.arguments[0].value;
    }
  }
  // A value of a type that is not known here: its named parts are (Go's and C's literals), the rest may be anything.
  Object object;
  object.birth = node;
  object.type = type;
  object.complete = false;
  for (const Argument& argument : call.arguments) {
    if (!argument.name.empty()) object.set_field(argument.name, argument.value);
    run_callback(argument.value, state);
  }
  object.origin_reason = "a value of type `" + type + "`";
  escape(call, type, state);
  ObjectId id = make(std::move(object), state);
  return values_.object(id, type);
}

bool Evaluator::construction_takes(std::string_view type, std::string_view argument) const {
  for (const knowledge::Api* api : catalogue_.constructions(index_.language(), type)) {
    for (const knowledge::Binding& binding : api->set) {
      for (const knowledge::Source& source : binding.sources) {
        if (source.from == knowledge::Source::From::kArgument && source.name == argument) return true;
      }
    }
  }
  return false;
}

}  // namespace vitrine::trace
