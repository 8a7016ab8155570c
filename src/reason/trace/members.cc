// x.name: of objects, types, symbols and of what nobody knows.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

// Rust: "Vault" of `crate.keys.Vault.open`, the type that it is a method of, or the module.
std::string_view owner_of_method(const source::Unit& unit, NodeId function) {
  std::string_view whole = unit.text2(function);
  whole = whole.substr(0, std::min(whole.rfind('.'), whole.size()));
  return whole.substr(whole.rfind('.') + 1);
}

// Rust: a function that is no method, which nothing is asked for by a dot.
bool is_called_by_path_alone(const UnitIndex& index, NodeId function) {
  const source::Unit& unit = index.unit();
  return (unit[function].flags & source::kReceiver) == 0 && index.type(owner_of_method(unit, function)) == kNone;
}

// Rust: a type of the language or of another crate, by its path.
bool is_library_type(std::string_view path) {
  constexpr std::string_view kOfLanguage[] = {"String", "str",   "Vec", "Box", "u8",  "u16", "u32",  "u64",
                                              "u128",   "usize", "i8",  "i16", "i32", "i64", "i128", "isize"};
  const std::string_view first = path.substr(0, path.find('.'));
  if (first.size() == path.size()) return std::ranges::find(kOfLanguage, path) != std::end(kOfLanguage);
  return first != "crate" && first != "self" && first != "super";
}

// `getSSLParameters` of `getSslParameters`; "" where that is no accessor.
std::string with_acronym(std::string_view accessor) {
  if (accessor.size() < 4 || (!accessor.starts_with("get") && !accessor.starts_with("set"))) return "";
  std::string out(accessor);
  for (size_t i = 4; i < out.size() && out[i] >= 'a' && out[i] <= 'z'; ++i)
    out[i] = static_cast<char>(out[i] - 'a' + 'A');
  return out;
}

std::string_view head_of(std::string_view name) {
  return name.substr(0, name.find('.'));
}

// C#: new Dictionary<string, string> { ["hash"] = "SHA256", { "salt", "x" } }, which is made within a function.
bool is_table_of_initialiser(const source::Unit& unit, NodeId node) {
  const NodeId lambda = unit.kind(node) == NodeKind::kCall ? unit.child(node, 0) : kNone;
  if (unit.language != source::Language::kCSharp || lambda == kNone || unit.kind(lambda) != NodeKind::kLambda)
    return false;
  std::vector<NodeId> work{lambda};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    switch (unit.kind(id)) {
      case NodeKind::kNew: {
        const std::string_view type = unit[id].type == kNone ? std::string_view() : unit.text(unit[id].type);
        const std::string_view name = type.substr(type.rfind('.') + 1);
        constexpr std::string_view kTables[] = {"Dictionary", "SortedDictionary", "ConcurrentDictionary", "Hashtable",
                                                "List"};
        if (unit.child_count(id) > 0 || std::ranges::find(kTables, name) == std::end(kTables)) return false;
        break;
      }
      case NodeKind::kName:
        if (!unit.text(id).starts_with('$')) return false;
        break;
      case NodeKind::kMember:
        if (unit.text(id) != "Add") return false;
        break;
      case NodeKind::kLambda:
      case NodeKind::kFunction:
      case NodeKind::kBlock:
      case NodeKind::kDeclare:
      case NodeKind::kAssign:
      case NodeKind::kIndex:
      case NodeKind::kLiteral:
      case NodeKind::kReturn:
      case NodeKind::kExpression:
      case NodeKind::kCall: break;
      default: return false;
    }
    for (uint32_t i = 0; i < unit.child_count(id); ++i) {
      if (const NodeId child = unit.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

// A table that is written out, of nothing but constants.
bool is_plain_table(const source::Unit& unit, NodeId node) {
  if (node != kNone && is_table_of_initialiser(unit, node)) return true;
  if (node == kNone || unit.kind(node) != NodeKind::kMap) return false;
  std::vector<NodeId> work{node};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    const NodeKind kind = unit.kind(id);
    if (kind != NodeKind::kMap && kind != NodeKind::kEntry && kind != NodeKind::kLiteral) return false;
    if (kind == NodeKind::kEntry && unit.child_count(id) != 1) return false;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) {
      if (const NodeId child = unit.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

}  // namespace

// Java (JLS 6.5) and Rust keep methods and variables apart, PHP methods and properties: which of them a name can mean
// is told by where it stands.
Evaluator::Meant Evaluator::meant_at(NodeId node) const {
  if (node == kNone) return {};
  const bool is_member = unit_.kind(node) == NodeKind::kMember;
  const bool of_rust = unit_.language == source::Language::kRust && is_member;
  const bool of_php = unit_.language == source::Language::kPhp && is_member;
  const bool of_kotlin = unit_.language == source::Language::kKotlin;
  if (unit_.language != source::Language::kJava && !of_php && !of_rust && !of_kotlin) return {};
  NodeId up = index_.parent(node);
  bool called = up != kNone && unit_.kind(up) == NodeKind::kCall && unit_.child(up, 0) == node;
  // (Kotlin: `::f` is written like a name; what is called may be a property that holds a function.)
  if (of_kotlin) {
    const std::string_view name = unit_.text(node);
    return {!called || index_.functions(name).empty(), called || !index_.is_shared(unit_[node].text)};
  }
  // (PHP: `($this->f)()` calls what a property holds, Rust: `(self.f)()`.)
  return {!called || ((of_php || of_rust) && index_.functions(unit_.text(node)).empty()), called};
}

// C#: what a property of a known type is (Go: a field), by the value function of its name that takes no arguments; 0
// where there is none, or where it is a method that is called.
ValueId Evaluator::read_property(const std::string& qualified, ValueId base, NodeId node, State& state) {
  const bool has_any = unit_.language == source::Language::kCSharp || unit_.language == source::Language::kGo;
  if (!has_any || node == kNone) return 0;
  const NodeId up = index_.parent(node);
  if (up != kNone && unit_.kind(up) == NodeKind::kCall && unit_.child(up, 0) == node) return 0;
  const knowledge::ValueFunction* function = catalogue_.value_function(index_.language(), qualified);
  if (function == nullptr || function->max_arguments != 0) return 0;
  Call call;
  call.node = call.site = node;
  call.receiver = base;
  call.receiver_node = unit_.child(node, 0);
  return operate(*function, call, state).value_or(0);
}

// space::name, where the file itself has it; 0 where it has not.
ValueId Evaluator::of_namespace(const std::string& space, std::string_view name, State& state) {
  const std::string written = space + "." + std::string(name);
  auto stands_there = [&](std::string_view qualified) {
    return qualified == written || (qualified.size() > written.size() && qualified.ends_with(written) &&
                                    qualified[qualified.size() - written.size() - 1] == '.');
  };
  Value out;
  for (NodeId function : index_.functions(name)) {
    if (!stands_there(unit_.text2(function))) continue;
    out.kind = ValueKind::kFunction;
    out.node = function;
    if ((unit_[function].flags & source::kNoBody) == 0) break;
  }
  if (out.node != kNone) return values_.add(std::move(out));
  for (NodeId global : index_.globals(name)) {
    if (unit_.kind(global) == NodeKind::kDeclare && stands_there(unit_.text2(global))) {
      return lazily(global, name, state);
    }
  }
  if (NodeId constant = index_.enumerator(name); constant != kNone) {
    std::string_view type = unit_.text2(index_.parent(constant));
    size_t dot = type.rfind('.');
    if (dot != std::string_view::npos && stands_there(std::string(type.substr(0, dot + 1)) + std::string(name))) {
      return lazily(constant, name, state);
    }
  }
  if (NodeId type = index_.type(name); type != kNone && stands_there(unit_.text2(type))) {
    out.kind = ValueKind::kType;
    out.node = type;
    return values_.add(std::move(out));
  }
  return 0;
}

// As what the variable or field before the dot is declared; "" where that is not a plain name.
std::string Evaluator::declared_type(NodeId member_node) const {
  NodeId owner =
      member_node != kNone && unit_.kind(member_node) == NodeKind::kMember ? unit_.child(member_node, 0) : kNone;
  if (owner == kNone) return {};
  const NodeKind kind = unit_.kind(owner);
  if (kind == NodeKind::kCall) {
    const std::vector<NodeId>& called = index_.functions(index_.last_name(owner));
    if (!called.empty() && unit_[called.front()].type != kNone) return qualified_type(unit_[called.front()].type);
    // node.get<std::string>()
    const NodeId given = unit_[owner].type, callee = unit_.child(owner, 0);
    const bool says_type = source::extends_cpp(unit_.language) && given != kNone && unit_.child_count(given) == 1 &&
                           unit_.kind(callee) == NodeKind::kMember && unit_.child_count(owner) == 1 &&
                           unit_.kind(unit_.child(given, 0)) == NodeKind::kTypeName;
    return says_type ? qualified_type(unit_.child(given, 0)) : "";
  }
  bool own = kind == NodeKind::kMember && unit_.kind(unit_.child(owner, 0)) == NodeKind::kThis;
  if (kind == NodeKind::kMember && !own && source::extends_cpp(unit_.language)) {
    // settings.rounds, of a class of this file
    const NodeId of = type_of_unit(declared_type(owner));
    const NodeId field = of == kNone ? kNone : index_.field(of, unit_.text(owner));
    return field != kNone && unit_[field].type != kNone ? qualified_type(unit_[field].type) : "";
  }
  if (kind != NodeKind::kName && !own) return {};
  NodeId declaration = own ? kNone : index_.declaration(owner);
  if (declaration == kNone) {
    NodeId type = index_.enclosing_type(owner);
    declaration = type != kNone ? index_.field(type, unit_.text(owner)) : kNone;
  }
  return declaration != kNone && unit_[declaration].type != kNone ? qualified_type(unit_[declaration].type) : "";
}

bool Evaluator::is_plain(const Value& value) {
  switch (value.kind) {
    case ValueKind::kInteger:
    case ValueKind::kFloat:
    case ValueKind::kString:
    case ValueKind::kBytes:
    case ValueKind::kBoolean: return true;
    case ValueKind::kSymbol: return value.trace != 0;
    default: return false;
  }
}

// Kotlin's `object Modern : Kind("AES")`: what its base is constructed with there. 0 for what is its own.
ValueId Evaluator::of_single(NodeId single, std::string_view member_name, NodeId node, State& state) {
  if (unit_.language != source::Language::kKotlin || index_.field(single, member_name) != kNone) return 0;
  NodeId called = kNone, base = kNone;
  for (uint32_t i = 0; i < unit_.child_count(single); ++i) {
    const NodeId part = unit_.child(single, i);
    if (unit_.kind(part) == NodeKind::kBase && base == kNone && unit_[part].type != kNone)
      base = index_.type(unit_.text(unit_[part].type));
    if (unit_.kind(part) != NodeKind::kBlock || unit_.child_count(part) == 0 || called != kNone) continue;
    const NodeId first = unit_.child(part, 0);
    const NodeId call = unit_.kind(first) == NodeKind::kExpression ? unit_.child(first, 0) : kNone;
    const NodeId callee = call == kNone || unit_.kind(call) != NodeKind::kCall ? kNone : unit_.child(call, 0);
    if (callee != kNone && unit_.kind(callee) == NodeKind::kSuper) called = call;
  }
  if (base == kNone || called == kNone || !single_running_.insert(single).second) return 0;
  Call call;
  call.node = call.site = called;
  call.arguments = arguments(called, 1, state, &call.spread);
  const ValueId made = instantiate(base, call, state);
  const ValueId out = values_[made].kind == ValueKind::kObject ? member_of(made, member_name, node, state) : 0;
  single_running_.erase(single);
  return out;
}

// `*.name` in the knowledge base: what a method of this name does, whatever it is called on.
bool Evaluator::of_anything(std::string_view member_name) {
  auto known = of_anything_.find(member_name);
  if (known == of_anything_.end()) {
    known = of_anything_.emplace(std::string(member_name), false).first;
    known->second = catalogue_.value_function(index_.language(), "*." + std::string(member_name)) != nullptr &&
                    std::ranges::all_of(index_.functions(member_name), [&](NodeId own) {
                      return unit_.language == source::Language::kRust && is_called_by_path_alone(index_, own);
                    });
  }
  return known->second;
}

// A type of this file; one that stands in another.
ValueId Evaluator::type_value(NodeId type) {
  Value out;
  out.kind = ValueKind::kType;
  out.node = type;
  return values_.add(std::move(out));
}

ValueId Evaluator::type_within(NodeId type, std::string_view name) {
  const NodeId inner = index_.type(std::string(unit_.text2(type)) + "." + std::string(name));
  return inner == kNone ? 0 : type_value(inner);
}

// Is it given the class that it is called on, and no object (Python)?
bool Evaluator::takes_class(NodeId function) {
  if (unit_.language != source::Language::kPython) return false;
  if (!class_methods_) {
    class_methods_.emplace();
    for (const auto& [of, annotation] : unit_.annotations) {
      if (unit_.text(annotation) == "classmethod") class_methods_->insert(of);
    }
  }
  return class_methods_->contains(function) || unit_.text(function) == "__new__";
}

// Python's class methods, PHP's and JavaScript's static ones know what they are called on: cls(), static::name(),
// this.name().
bool Evaluator::belongs_to_class(NodeId function) {
  const bool knows_class = unit_.language == source::Language::kPhp || index_.language() == "javascript";
  return takes_class(function) || (knows_class && (unit_[function].flags & source::kStatic) != 0);
}

// What a method of a class is given for the class: that which it is called on, or the one around it.
ValueId Evaluator::class_of(ValueId self, NodeId function, const State& state) {
  if (values_[self].kind == ValueKind::kType) return self;
  if (values_[self].kind == ValueKind::kObject) {
    const Object* object = look(values_[self].object, state);
    if (object != nullptr && object->shape == Shape::kInstance && object->type_node != kNone)
      return type_value(object->type_node);
  }
  return class_around(function);
}

ValueId Evaluator::class_around(NodeId node) {
  const NodeId type = index_.enclosing_type(node);
  return type == kNone ? 0 : type_value(type);
}

// What a getter answers.
ValueId Evaluator::get_by(NodeId function, ValueId self, NodeId node, State& state) {
  Call call;
  const bool has_body = (unit_[function].flags & source::kNoBody) == 0;
  call.node = has_body ? function : node;  // no overloads
  call.site = node;
  call.receiver = self;
  return follow(function, call, self, state);
}

// setKey of key, as Objective-C calls it.
static std::string setter_name(std::string_view property) {
  std::string out = "set" + std::string(property);
  if (out.size() > 3) out[3] = static_cast<char>(std::toupper(static_cast<unsigned char>(out[3])));
  return out;
}

// x.Name = value of C#, Dart, Python and Objective-C, where the property has a body; false where it has none here.
bool Evaluator::set_by(ValueId self, std::string_view property, ValueId value, NodeId node, State& state) {
  const bool objective = source::is_objective(unit_.language);
  const bool script = unit_.language == source::Language::kJavaScript ||
                      unit_.language == source::Language::kTypeScript || unit_.language == source::Language::kTsx;
  const bool python = unit_.language == source::Language::kPython;
  const bool ruby = unit_.language == source::Language::kRuby;  // a writer that another file has
  if (unit_.language != source::Language::kCSharp && unit_.language != source::Language::kDart && !objective &&
      !script && !python && !ruby)
    return false;
  NodeId type = values_[self].kind == ValueKind::kType ? values_[self].node : kNone;
  if (values_[self].kind == ValueKind::kObject) {
    const Object* object = look(values_[self].object, state);
    if (object != nullptr && object->shape == Shape::kInstance) type = object->type_node;
  }
  if (type == kNone) return false;
  const std::vector<NodeId>& setters = index_.methods_of(type, objective ? setter_name(property)
                                                               : python  ? std::string(property) + ".setter"
                                                               : ruby    ? std::string(property) + "="
                                                                         : "set_" + std::string(property));
  if (setters.empty()) return false;
  Call call;
  call.node = setters.front();  // no overloads
  call.site = node;
  call.receiver = self;
  call.arguments.push_back({"", value, node});
  follow(setters.front(), call, self, state);
  return true;
}

// Go: what an instance embeds, of which it has the field; 0 where it has that itself, or nobody has.
ValueId Evaluator::embedded_with(const Object& instance, std::string_view field) const {
  const NodeId type = instance.type_node;
  if (unit_.language != source::Language::kGo || type == kNone || index_.field(type, field) != kNone) return 0;
  for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
    const NodeId base = unit_.child(type, i);
    if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
    std::string_view name = unit_.text(unit_[base].type);
    const NodeId embedded = index_.type(name);
    name = name.substr(name.rfind('.') + 1);
    if (embedded != kNone && index_.holder_of_field(embedded, field) != kNone) return instance.field(name);
  }
  return 0;
}

// Kotlin's `class Numbered(source: Source) : Source by source`: what an instance asks for what is not its own; 0.
ValueId Evaluator::delegated(const Object& instance, std::string_view name) const {
  constexpr std::string_view kBy = "by ";
  const NodeId type = instance.type_node;
  if (unit_.language != source::Language::kKotlin || type == kNone || name.starts_with(kBy) ||
      index_.field(type, name) != kNone || !index_.methods(type, name).empty())
    return 0;
  for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
    const NodeId field = unit_.child(type, i);
    if (unit_.kind(field) != NodeKind::kField || !unit_.text(field).starts_with(kBy)) continue;
    const NodeId of = unit_[field].type == kNone ? kNone : index_.type(unit_.text(unit_[field].type));
    const bool has = of != kNone ? !index_.methods_of(of, name).empty() || index_.holder_of_field(of, name) != kNone
                                 : index_.methods_of(type, name).empty() && index_.holder_of_field(type, name) == kNone;
    if (has) return instance.field(unit_.text(field));
  }
  return 0;
}

ValueId Evaluator::member(NodeId node, State& state) {
  visit(node);
  meet(node);
  // Java: Outer.this.name
  const NodeId of = unit_.child(node, 0);
  if (unit_.language == source::Language::kJava && of != kNone && unit_.kind(of) == NodeKind::kCast &&
      unit_.kind(unit_.child(of, 0)) == NodeKind::kThis) {
    const NodeId own = index_.type(unit_.text(unit_[of].type));
    const bool is_outer = own != kNone && own != index_.enclosing_type(node) && meant_at(node).variable;
    if (is_outer && index_.field(own, unit_.text(node)) != kNone) return field_of_type(own, unit_.text(node), state);
  }
  ValueId base = evaluate(unit_.child(node, 0), state);
  if (unit_.language == source::Language::kRust && values_[base].kind == ValueKind::kObject) {
    // pair.0
    int64_t position = 0;
    const Object* tuple = look(values_[base].object, state);
    if (tuple != nullptr && tuple->shape == Shape::kList && parse_decimal(unit_.text(node), &position)) {
      return element_of(base, values_.integer(position), node, state);
    }
  }
  return member_of(base, unit_.text(node), node, state);
}

ValueId Evaluator::member_of(ValueId base, std::string_view member_name, NodeId node, State& state) {
  if (unit_.language == source::Language::kPhp) base = class_named(base);
  const Value& value = values_[base];  // (it stays where it is while others are added)
  const Meant meant_here = meant_at(node);
  // (A method that is handed on, `this::name`, is written like a field.)
  auto methods = [&](NodeId type) -> const std::vector<NodeId>& {
    static const std::vector<NodeId> kNoMethods;
    bool hidden = !meant_here.method && index_.holder_of_field(type, member_name) != kNone;
    return hidden ? kNoMethods : index_.methods_of(type, member_name);
  };
  ValueId fallback = 0;
  // Java: a constructor that is named, `Map.of("plain", Random::new)`, is called by `get`.
  if (value.kind == ValueKind::kSymbol && unit_.language == source::Language::kJava && meant_here.method &&
      value.text.ends_with(".new") && (member_name == "get" || member_name == "call"))
    return base;
  // A member of Python's and PHP's enumerations is what it is given here; `.value` is that again.
  if (member_name == "value" && (index_.language() == "python" || index_.language() == "php") && is_plain(value))
    return base;
  if (member_name == "__class__" && unit_.language == source::Language::kPython && value.kind == ValueKind::kObject) {
    const Object* instance = look(value.object, state);
    if (instance != nullptr && instance->type_node != kNone) return type_value(instance->type_node);
  }
  if (source::extends_cpp(unit_.language) && (member_name == "first" || member_name == "second")) {  // of a std::pair
    const Object* pair = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    const bool known = pair != nullptr && pair->shape == Shape::kList && pair->complete && pair->elements.size() == 2;
    if (known && pair->api == nullptr) return pair->elements[member_name == "first" ? 0 : 1];
  }
  // What is known of just this name or type goes before what holds of anything.
  auto known_here = [&]() {
    const std::string owner = value.kind == ValueKind::kSymbol ? std::string(value.text) : type_of(base, state);
    if (!owner.empty() && known_name(owner + "." + std::string(member_name))) return true;
    const std::vector<std::string> types = type_names(base, state);  // { a: 1 }.to_a
    return unit_.language == source::Language::kRuby && std::ranges::any_of(types, [&](const std::string& type) {
             return known_name(type + "." + std::string(member_name));
           });
  };
  // (Rust: types of the file may have a method of that name as well, `impl AsRef<[u8]> for Key`, which a text has not.)
  const auto of_no_own_type = [&] {
    if (unit_.language != source::Language::kRust) return false;
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    const bool is_plain_object = object != nullptr && object->type_node == kNone && object->shape != Shape::kInstance;
    // String::from("…"), Nonce::from(bytes), and a value that is declared as a String.
    const bool is_of_library = (value.kind == ValueKind::kSymbol && is_library_type(value.text)) ||
                               (value.kind == ValueKind::kUnknown && is_library_type(value.type));
    if (!is_text(value.kind) && value.kind != ValueKind::kInteger && !is_plain_object && !is_of_library) return false;
    const std::vector<NodeId>& own = index_.functions(member_name);
    return catalogue_.value_function(index_.language(), "*." + std::string(member_name)) != nullptr &&
           std::ranges::all_of(own, [&](NodeId function) {
             const std::string_view owner = owner_of_method(unit_, function);
             if (!owner.empty() && index_.type(owner) != kNone) return true;
             // (`impl Trait for String`, `impl<T> Trait for T` and a function of a module go by that name too.)
             const bool is_method = (unit_[function].flags & source::kReceiver) != 0;
             const std::string_view path = value.kind == ValueKind::kSymbol ? std::string_view(value.text) : "";
             return !is_method && (path.empty() || owner != path.substr(path.rfind('.') + 1));
           });
  };
  if (value.kind != ValueKind::kChoice && (of_anything(member_name) || of_no_own_type()) && !known_here()) {
    Value method;
    method.kind = ValueKind::kMethod;
    method.text = "*." + std::string(member_name);
    method.receiver = base;
    return values_.add(std::move(method));
  }
  switch (value.kind) {
    case ValueKind::kSymbol: {
      const BareName& meant = member_name_of(value.text + "." + std::string(member_name));
      const knowledge::ValueFunction* holds =
          meant.known ? nullptr : catalogue_.value_function(index_.language(), value.text);
      if (holds != nullptr && holds->operation == "settings-in-code") {
        Call asks;
        asks.node = asks.site = node;
        asks.arguments.push_back({"", values_.string(std::string(member_name)), node});
        if (const std::optional<ValueId> said = operate(*holds, asks, state)) return *said;
      }
      if (meant.number) return values_.integer(*meant.number, values_.step(StepKind::kConstant, node, 0));
      if (meant.word) return values_.string(*meant.word, values_.step(StepKind::kConstant, node, 0));
      bool known = meant.known;
      ValueId out =
          values_.symbol(meant.qualified, known || meant.constant ? values_.step(StepKind::kConstant, node, 0) : 0);
      if (meant.references && is_use(node, meant.qualified)) {
        Call use;
        use.node = use.site = node;
        const auto& references = catalogue_.references(index_.language(), meant.qualified);
        if (std::optional<ValueId> made = apply(references, use, state)) return *made;
      }
      if (!known && (source::extends_cpp(unit_.language) || unit_.language == source::Language::kRust)) {
        if (ValueId own = of_namespace(value.text, member_name, state); own != 0) return own;
      }
      if (!known && source::extends_cpp(unit_.language)) {
        // Policy::rounds, where a template's Policy is a class of this file.
        const NodeId own = type_of_unit(value.text);
        const NodeId holder = own != kNone ? index_.holder_of_field(own, member_name) : kNone;
        if (holder != kNone && (unit_[index_.field(holder, member_name)].flags & source::kStatic) != 0)
          return field_of_type(own, member_name, state);
      }
      // f.bind(…) of a known function.
      if (!known && !catalogue_.calls(index_.language(), value.text).empty()) {
        std::string qualified = "Function." + std::string(member_name);
        if (catalogue_.value_function(index_.language(), qualified) != nullptr) {
          Value method;
          method.kind = ValueKind::kMethod;
          method.text = std::move(qualified);
          method.receiver = base;
          return values_.add(std::move(method));
        }
      }
      // A symbol may stand for an object of its type (a module-level instance nobody here made).
      if (!value.type.empty() && !known) break;
      if (!known && value.text.starts_with('.')) {
        // Of a module of the product that is not looked into.
        if (ValueId telling = by_telling_name(member_name, node); telling != 0) return telling;
      }
      return out;
    }
    case ValueKind::kType: {
      if (member_name == "class" && unit_.language == source::Language::kPhp) return name_of_class(value.node, node);
      if (source::extends_cpp(unit_.language)) {
        // Specialisations of a template have one name: it is a member of any of them.
        std::vector<ValueId> any;
        const std::vector<NodeId>& namesakes = index_.types_named(unit_.text2(value.node));
        for (NodeId other : namesakes) {
          if (index_.methods(other, member_name).empty()) continue;
          Value one;
          one.kind = ValueKind::kFunction;
          one.node = index_.methods(other, member_name).front();
          any.push_back(values_.add(std::move(one)));
        }
        root_steps_ += static_cast<uint32_t>(namesakes.size() / 64);
        if (any.size() > 1) return values_.choice(any, limits_.alternatives);
      }
      for (NodeId function : methods(value.node)) {
        if ((unit_[function].flags & source::kGetter) != 0) return get_by(function, base, node, state);
        Value out;
        out.kind = ValueKind::kFunction;
        out.node = function;
        return values_.add(std::move(out));
      }
      if (ValueId inner = type_within(value.node, member_name); inner != 0) return inner;
      // C++: another name of a library's class, or a class that extends one, has what that has.
      for (uint32_t i = 0; source::extends_cpp(unit_.language) && i < unit_.child_count(value.node); ++i) {
        const NodeId of = unit_.child(value.node, i);
        if (of == kNone || unit_.kind(of) != NodeKind::kBase || unit_[of].type == kNone) continue;
        for (const std::string& one : lineage(qualified_type(unit_[of].type))) {
          if (known_name(one + "." + std::string(member_name)))
            return member_of(values_.symbol(one, 0), member_name, node, state);
        }
      }
      // Ruby: a library's module that is opened again has what the library gave it.
      if (unit_.language == source::Language::kRuby && index_.field(value.node, member_name) == kNone) {
        const std::string module(unit_.text2(value.node));
        if (known_name(module + "." + std::string(member_name)))
          return member_of(values_.symbol(module, 0), member_name, node, state);
        // … and a class has what a library's module that it includes gives it.
        for (uint32_t i = 0; i < unit_.child_count(value.node); ++i) {
          const NodeId of = unit_.child(value.node, i);
          if (of == kNone || unit_.kind(of) != NodeKind::kBase) continue;
          for (const std::string& one : lineage(qualified_type(unit_[of].type))) {
            if (known_name(one + "." + std::string(member_name)))
              return member_of(values_.symbol(one, 0), member_name, node, state);
          }
        }
      }
      if (ValueId inherited = of_single(value.node, member_name, node, state); inherited != 0) return inherited;
      if (const ValueId set = set_static(value.node, member_name, state); set != 0) return set;
      return field_of_type(value.node, member_name, state);
    }
    case ValueKind::kChoice:
      return part_of_each(base, [&](ValueId one) { return member_of(one, member_name, node, state); });
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr) break;
      if (ValueId field = object->field(member_name); field != 0 && meant_here.variable)
        return of_object(field, value.object, *object);
      if (ValueId field = member_by_position(*object, member_name); field != 0) return field;
      // A pointer to a table is one to its first row.
      const bool contains = source::extends_cpp(unit_.language) && !value.type.empty() &&
                            known_name(value.type + "." + std::string(member_name));  // std::vector's own at()
      if (!contains && is_table(base, state)) return member_of(object->elements.front(), member_name, node, state);
      // struct T x = {0}: members that are not named are zero.
      if (object->shape == Shape::kList && object->api == nullptr && object->birth != kNone &&
          unit_.kind(object->birth) == NodeKind::kArray && object->elements.size() == 1 &&
          values_[object->elements[0]].kind == ValueKind::kInteger && values_[object->elements[0]].integer == 0 &&
          index_.type(value.type) != kNone) {
        Object zeros;
        zeros.shape = Shape::kList;
        zeros.birth = object->birth;
        zeros.zeroed = true;
        zeros.trace = object->trace;
        TraceId from = zeros.trace;
        const ValueId zero = values_.object(make(std::move(zeros), state), "", from);
        // (Kept, as it may be written into from here on.)
        if (state.object(value.object) != nullptr) state.change(value.object).set_field(member_name, zero);
        return zero;
      }
      // memset(&x, 0, sizeof x), calloc(1, sizeof *x): so are arrays that nothing was put into since.
      const bool all_zero = object->origin == "zero" || (object->shape == Shape::kList && object->zeroed);
      if (index_.is_c() && all_zero && object->api == nullptr && state.object(value.object) != nullptr) {
        const NodeId record = index_.type(value.type.empty() ? object->type : value.type);
        const NodeId zero_field = record == kNone ? kNone : index_.field(record, member_name);
        const NodeId array = zero_field == kNone ? kNone : unit_[zero_field].type;
        if (array != kNone && (unit_[array].flags & source::kArrayType) != 0 && row_type(zero_field) == kNone) {
          Object zeros = zero_array(zero_field, state);
          zeros.trace = object->trace;
          const TraceId from = zeros.trace;
          const ValueId zero = values_.object(make(std::move(zeros), state), "", from);
          state.change(value.object).set_field(member_name, zero);
          return zero;
        }
      }
      if (object->shape == Shape::kInstance) {
        NodeId type = object->type_node;
        if (const ValueId asked = delegated(*object, member_name); asked != 0)
          return member_of(asked, member_name, node, state);
        if (unit_.language == source::Language::kKotlin && (member_name == "name" || member_name == "ordinal") &&
            index_.holder_of_field(type, member_name) == kNone) {
          if (const std::optional<ValueId> said = of_constant(base, member_name, Call{}, state)) return *said;
          object = look(value.object, state);
        }
        for (NodeId function : methods(type)) {
          if ((unit_[function].flags & source::kGetter) != 0) return get_by(function, base, node, state);
          Value out;
          out.kind = ValueKind::kFunction;
          out.node = function;
          out.object = value.object;
          return values_.add(std::move(out));
        }
        if (const ValueId embedded = embedded_with(*object, member_name); embedded != 0)
          return member_of(embedded, member_name, node, state);
        NodeId holder = index_.holder_of_field(type, member_name);
        NodeId field_node = holder == kNone ? kNone : index_.field(holder, member_name);
        if (field_node == kNone && type != kNone) {
          if (ValueId inner = type_within(type, member_name); inner != 0) return inner;
        }
        if (field_node == kNone && type != kNone && unit_.language == source::Language::kPhp && meant_here.variable) {
          // PHP: what a class does not have, it may give all the same: __get('rounds').
          if (const std::vector<NodeId>& own = index_.methods_of(type, "__get"); own.size() == 1) {
            Call call;
            call.node = own.front();  // no overloads
            call.site = node;
            call.arguments.push_back({"", values_.string(std::string(member_name), 0), kNone});
            return follow(own.front(), call, base, state);
          }
        }
        const bool has_statics = source::runs_on_java(unit_.language) || unit_.language == source::Language::kCSharp;
        if (field_node != kNone && has_statics && (unit_[field_node].flags & source::kStatic) != 0)
          return field_of_type(holder, member_name, state);  // the class's, whoever asks
        if (field_node != kNone && unit_.language == source::Language::kPython) {
          if (const ValueId set = set_static(type, member_name, state); set != 0) return set;
        }
        if (object->complete && field_node != kNone) {
          // Made here: what its constructor did not set is what its initialiser says.
          const std::string& declared = qualified_type(unit_[field_node].type);
          if (is_plain_table(unit_, unit_.child(field_node, 0)) && state.object(value.object) != nullptr) {
            // A table of its own, which nobody else's changes reach.
            const ValueId own = evaluate(unit_.child(field_node, 0), state);
            const ValueId held = values_.traced(own, values_.step(StepKind::kField, field_node, values_[own].trace));
            state.change(value.object).set_field(member_name, held);
            return held;
          }
          const NodeId initial = unit_.child(field_node, 0);
          const bool has_templates = source::extends_cpp(unit_.language) || unit_.language == source::Language::kCSharp;
          if (has_templates && initial != kNone && unit_.kind(initial) == NodeKind::kNew &&
              unit_[initial].type != kNone && state.object(value.object) != nullptr &&
              state.top().find(head_of(unit_.text(unit_[initial].type))) != nullptr) {
            // `Hash hash_;` of a class template whose Hash is told here: each object has its own.
            const ValueId own = evaluate(initial, state);
            const ValueId held = values_.traced(own, values_.step(StepKind::kField, field_node, values_[own].trace));
            state.change(value.object).set_field(member_name, held);
            return held;
          }
          if (initial != kNone) return lazily(field_node, member_name, state);
          const NodeId array_type = unit_[field_node].type;
          const uint16_t flags = array_type != kNone ? unit_[array_type].flags : 0;
          const bool is_array = (flags & source::kArrayType) != 0 && state.object(value.object) != nullptr;
          const bool is_zero = unit_.language == source::Language::kGo && (flags & source::kPointer) == 0 &&
                               !unit_.text2(array_type).empty();
          if (is_array && (source::extends_cpp(unit_.language) || is_zero)) {
            Object buffer = is_zero ? zero_array(field_node, state) : blank_array(field_node, array_type, state);
            if (is_zero) buffer.trace = values_.step(StepKind::kField, field_node, 0);
            if (is_zero && handed_out(type)) {
              buffer.zeroed = buffer.complete = false;
              buffer.origin_reason = written_elsewhere(member_name);
            }
            const TraceId trace = buffer.trace;
            ValueId array = values_.object(make(std::move(buffer), state), declared, trace);
            state.change(value.object).set_field(member_name, array);
            return array;
          }
          const bool is_set = !index_.assignments(member_name).empty();
          // Go: what nobody sets is false.
          if (unit_.language == source::Language::kGo && declared == "bool" && !is_set && !handed_out(type) &&
              !filled_elsewhere(member_name))
            return values_.boolean(false, values_.step(StepKind::kField, field_node, 0));
          const std::string_view reason = is_set ? "` is set elsewhere in the file" : "` is not assigned here";
          return values_.unknown("`" + std::string(member_name) + std::string(reason), declared);
        }
        // (Go, Rust: what is no member of its own is a method of what it embeds, or of a trait.)
        const bool may_be_a_method =
            unit_.language == source::Language::kGo || unit_.language == source::Language::kRust;
        if (field_node != kNone || (!object->complete && !may_be_a_method)) {
          fallback = field_of_type(type, member_name, state);
          if (values_[fallback].kind != ValueKind::kUnknown) return fallback;
        }
      }
      break;
    }
    default: break;
  }
  const std::string_view length_is = unit_.language == source::Language::kCSharp   ? "Length"
                                     : unit_.language == source::Language::kSwift  ? "count"
                                     : unit_.language == source::Language::kKotlin ? "size"
                                                                                   : "length";
  const bool is_text_length =
      unit_.language == source::Language::kKotlin && member_name == "length" && is_text(value.kind);
  if ((member_name == length_is || is_text_length) && meant_here.variable) {
    if (ValueId length = length_of(base, node, state); length != 0) return length;
  }
  for (const std::string& type : type_names(base, state)) {
    for (const std::string& at : lineage(type)) {
      std::string qualified = at + "." + std::string(member_name);
      if (!known_name(qualified)) {
        // Kotlin's `engine.sslParameters` asks getSSLParameters, `cipher.iv` getIV.
        const std::string accessor = unit_.language == source::Language::kKotlin ? with_acronym(member_name) : "";
        if (accessor.empty() || !known_name(at + "." + accessor)) continue;
        qualified = at + "." + accessor;
      }
      if (const ValueId read = read_property(qualified, base, node, state); read != 0) return read;
      const BareName& constant = member_name_of(qualified);  // one of the class, asked for through an object
      if (constant.number) return values_.integer(*constant.number, values_.step(StepKind::kConstant, node, 0));
      Value out;
      out.kind = ValueKind::kMethod;
      out.text = qualified;
      out.receiver = base;
      // Go: a method of what an own object embeds is called on that.
      const Object* own = value.kind == ValueKind::kObject && unit_.language == source::Language::kGo && at != type
                              ? look(value.object, state)
                              : nullptr;
      if (own != nullptr && own->api == nullptr && own->type_node != kNone && index_.type(at) == kNone) {
        const ValueId held = own->field(std::string_view(at).substr(at.rfind('.') + 1));
        out.receiver = held != 0 ? held : values_.unknown("what an object of the file embeds", at);
      }
      out.trace = value.trace;
      return values_.add(std::move(out));
    }
  }
  if (value.kind == ValueKind::kUnknown && value.type.empty() && fallback == 0) {
    // A method that only texts have, of an unknown value: what it is, or where it comes from, stays.
    for (std::string_view type : kTextTypes) {
      std::string qualified = std::string(type) + "." + std::string(member_name);
      if (catalogue_.value_function(index_.language(), qualified) == nullptr) continue;
      Value out;
      out.kind = ValueKind::kMethod;
      out.text = qualified;
      out.receiver = base;
      out.trace = value.trace;
      return values_.add(std::move(out));
    }
  }
  // (C++: a key is no member of what a library read.)
  const bool has_keys = meant_here.variable && !source::extends_cpp(unit_.language);
  if (const Configuration* from = has_keys ? configuration_of(base, state) : nullptr) {
    if (ValueId found = setting_at(*from, member_name, node, state); found != 0) return found;
  }
  if (fallback != 0) return fallback;
  if (source::extends_cpp(unit_.language)) {
    // What a smart pointer or a text holds stands for it, and still has the methods of what it is declared as.
    const std::string holder = declared_type(node);
    if (std::string method = holder + "." + std::string(member_name); !holder.empty() && known_name(method)) {
      Value out;
      out.kind = ValueKind::kMethod;
      out.text = std::move(method);
      out.receiver = base;
      out.trace = value.trace;
      return values_.add(std::move(out));
    }
  }
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    if (object != nullptr && object->api != nullptr) {
      const std::vector<std::string>& members = object->api->members;
      if (std::find(members.begin(), members.end(), member_name) != members.end()) return base;
      // A part of something whose origin is known comes from there too: process.env.NAME.
      if (!object->origin.empty() && object->api->asset.empty()) {
        return values_.unknown("`" + std::string(member_name) + "` of a value that is not known", "", object->origin);
      }
    }
  }
  // C: clock_gettime(CLOCK_REALTIME, &now) … now.tv_nsec (of POSIX's struct timespec, timeval and tm)
  if (index_.is_c() && (member_name.starts_with("tv_") || member_name.starts_with("tm_"))) {
    const Object* filled = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    const bool is_clock = filled != nullptr ? filled->api == nullptr && filled->origin == "time"
                                            : value.kind == ValueKind::kUnknown && value.origin == "time";
    if (is_clock) return values_.unknown("`" + std::string(member_name) + "` of a value that is not known", "", "time");
  }
  std::string type = type_of(base, state);
  // Java: a lambda that another one gave, `makers.get().get()`: no type says which interface it is.
  static constexpr std::string_view kCalledBy[] = {"get", "apply", "accept", "test", "run", "call"};
  if (type.empty() && value.kind == ValueKind::kFunction && meant_here.method &&
      unit_.language == source::Language::kJava && unit_.kind(index_.parent(value.node)) == NodeKind::kLambda &&
      std::ranges::find(kCalledBy, member_name) != std::end(kCalledBy))
    return base;
  // Python: what a task queue makes a function do elsewhere, `task.delay(1024)`.
  if (type.empty() && value.kind == ValueKind::kFunction && unit_.language == source::Language::kPython &&
      catalogue_.value_function(index_.language(), "Function." + std::string(member_name)) != nullptr)
    type = "Function";
  if (type.empty() && value.kind == ValueKind::kMethod && index_.is_c()) {
    // A member whose type another name says: `options.fetch_opts.callbacks`.
    std::string of = catalogue_.canonical_name(index_.language(), value.text);
    if (of != value.text) type = std::move(of);
  }
  if (!type.empty()) {
    if (NodeId own = type_of_unit(type); own != kNone) {
      for (NodeId function : methods(own)) {
        // What an interface's one method does is what it is made of: a lambda, a method that is named.
        const bool is_made_of = (unit_[function].flags & source::kAbstract) != 0 &&
                                (value.kind == ValueKind::kFunction || value.kind == ValueKind::kSymbol ||
                                 value.kind == ValueKind::kMethod);
        if (is_made_of && meant_here.method) return base;
        Value out;
        out.kind = ValueKind::kFunction;
        out.node = function;
        out.object = value.object;
        return values_.add(std::move(out));
      }
      // (Go: one of what it embeds.)
      const bool promoted = unit_.language == source::Language::kGo && index_.field(own, member_name) == kNone;
      const NodeId holder = promoted ? index_.holder_of_field(own, member_name) : own;
      if (holder != kNone && index_.field(holder, member_name) != kNone) {
        NodeId field_type = unit_[index_.field(holder, member_name)].type;
        ValueId out = field_of_type(holder, member_name, state);
        return field_type == kNone ? out : values_.typed(out, qualified_type(field_type));
      }
    }
    Value out;
    out.kind = ValueKind::kMethod;
    out.text = type + "." + std::string(member_name);
    out.receiver = base;
    return values_.add(std::move(out));
  }
  // (Kotlin: a character's number comes from where it does.)
  if (value.kind == ValueKind::kUnknown && unit_.language == source::Language::kKotlin && member_name == "code" &&
      is_constant_origin(value.origin))
    return base;
  if (value.kind == ValueKind::kUnknown) {
    if (ValueId telling = by_telling_name(member_name, node); telling != 0) return telling;
  }
  // What an object is not given is undefined, where nobody gives it later. (An empty one is there to be filled.)
  if (value.kind == ValueKind::kObject && index_.language() == "javascript" &&
      index_.assignments(member_name).empty()) {
    const Object* object = look(value.object, state);
    if (object != nullptr && object->shape == Shape::kRecord && object->api == nullptr && object->complete &&
        !object->fields.empty()) {
      Value undefined;
      undefined.kind = ValueKind::kNull;
      return values_.add(std::move(undefined));
    }
  }
  std::string reason = "`" + std::string(member_name) + "` of a value that is not known";
  // (Who calls it may say more.)
  if (value.kind == ValueKind::kUnknown && value.text.starts_with('`') &&
      value.text.find(" is what `") != std::string::npos && !index_.is_c())
    reason += ": " + value.text;
  if (value.kind != ValueKind::kUnknown || index_.is_c()) return values_.unknown(reason);
  // Asked for again it is what it was.
  ValueId& known = parts_of_unknown_[std::to_string(values_.identity(base)) + "." + std::string(member_name)];
  if (known == 0) {
    Value part = values_[values_.unknown(reason)];
    part.receiver = base;
    return known = values_.add(std::move(part));
  }
  return values_.traced(known, 0);
}

// Does what is computed of it choose an element, or a branch? all[all.length - 1], if (all.length == 2)
bool Evaluator::picks(NodeId node) const {
  for (NodeId up = index_.parent(node); up != kNone; node = up, up = index_.parent(up)) {
    switch (unit_.kind(up)) {
      case NodeKind::kBinary:
      case NodeKind::kUnary:
      case NodeKind::kCast: continue;
      case NodeKind::kIndex: return unit_.child(up, 1) == node;
      case NodeKind::kIf:
      case NodeKind::kConditional: return unit_.child(up, 0) == node;
      default: return false;
    }
  }
  return false;
}

// x.length of a text, an array or a buffer, where it is a property of these (JLS 10.7, ECMA-262); 0 of anything else,
// and where it is not known.
ValueId Evaluator::length_of(ValueId base, NodeId node, State& state) {
  if (unit_.language != source::Language::kJava && unit_.language != source::Language::kCSharp &&
      unit_.language != source::Language::kSwift && unit_.language != source::Language::kDart &&
      unit_.language != source::Language::kKotlin && index_.language() != "javascript") {
    return 0;
  }
  const Value& value = values_[base];
  bool is_list = false;
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    is_list = object != nullptr && (object->shape == Shape::kList || object->length >= 0);
    // A loop over a table is one round for any of its rows, not a round for each.
    auto is_number = [&](ValueId element) { return values_[element].kind == ValueKind::kInteger; };
    if (is_list && !std::all_of(object->elements.begin(), object->elements.end(), is_number)) {
      const bool is_counted = object->complete && object->length == static_cast<int64_t>(object->elements.size());
      if (!is_counted || !picks(node)) return 0;
      return values_.integer(object->length, values_.step(StepKind::kComputed, node, value.trace));
    }
  }
  // Of a text that is more than ASCII the units are not its bytes.
  auto is_ascii = [](unsigned char c) { return c < 0x80; };
  bool is_text = value.kind == ValueKind::kString && std::all_of(value.text.begin(), value.text.end(), is_ascii);
  if (!is_text && !is_list && value.kind != ValueKind::kBytes) return 0;
  int64_t length = content(base, state).length_bytes;
  return length < 0 ? 0 : values_.integer(length, values_.step(StepKind::kComputed, node, value.trace));
}

// `?.name` in the knowledge base: what a member of this name is, of whatever value nobody knows. 0 if it says nothing.
ValueId Evaluator::by_telling_name(std::string_view member_name, NodeId node) {
  if (node == kNone || unit_.kind(node) != NodeKind::kMember || unit_.text(node) != member_name) return 0;
  if (unit_.kind(unit_.child(node, 0)) == NodeKind::kThis) return 0;
  const Telling& telling = telling_name(unit_[node].text);
  if (telling.qualified.empty()) return 0;
  Value out;
  out.kind = ValueKind::kSymbol;
  out.text = telling.qualified;
  out.integer = telling.known ? 1 : 0;
  out.trace = telling.known ? values_.step(StepKind::kConstant, node, 0) : 0;
  return values_.add(std::move(out));
}

const Evaluator::Telling& Evaluator::telling_name(source::StringId id) {
  if (telling_.empty()) telling_.resize(unit_.strings.size());
  Telling& telling = telling_[id];
  if (!telling.asked) {
    telling.asked = true;
    std::string_view member_name = unit_.strings[id];
    constexpr std::string_view kAnything = "?.";
    std::string written = std::string(kAnything) + std::string(member_name);
    std::string qualified = catalogue_.canonical_name(index_.language(), written);
    // A name that the file itself gives to something means that.
    bool own = !index_.functions(member_name).empty() || !index_.assignments(member_name).empty();
    if (qualified != written && !own) {
      telling.qualified = std::move(qualified);
      telling.known = known_name(telling.qualified);
    }
  }
  return telling;
}

}  // namespace vitrine::trace
