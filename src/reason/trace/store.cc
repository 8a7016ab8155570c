// Assignments: what is written where, and the objects that expressions stand for.
#include <algorithm>
#include <cctype>

#include "read/source/ir_c.h"
#include "reason/trace/cpp_classes.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/extend_list.h"
#include "reason/trace/pointers.h"

namespace vitrine::trace {
namespace {

// Where what is written just behind a list's end becomes a part of it.
bool grows_by_writing(source::Language language) {
  return language == source::Language::kJavaScript || language == source::Language::kTypeScript ||
         language == source::Language::kTsx || language == source::Language::kRuby ||
         language == source::Language::kPhp;
}

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr std::string_view kUnlessNull = "?\?=";
constexpr size_t kMostElements = 4096;  // an index beyond this is not kept apart
constexpr size_t kFewElements = 16;     // that may each be what is put at a place that is not known
constexpr size_t kMostPointers = 256;   // of an array of them that are told apart
constexpr size_t kMostAtOnce = 64;      // so far behind the last one of a buffer of unknown size

// The type of the records that an array of C holds, where this unit says what one is; kNone where it holds others.
NodeId record_type(const source::Unit& unit, const UnitIndex& index, NodeId declaration) {
  const NodeKind kind = unit.kind(declaration);
  const bool is_variable = kind == NodeKind::kDeclare || kind == NodeKind::kField;
  const NodeId type = index.is_c() && is_variable ? unit[declaration].type : kNone;
  if (type == kNone || (unit[type].flags & source::kArrayType) == 0 || (unit[type].flags & source::kPointer) != 0 ||
      unit.child_count(type) > 0)
    return kNone;
  const NodeId record = index.type(unit.text(type));
  const bool has_members = record != kNone && unit.child_count(record) > 0;
  return has_members && (unit[record].flags & source::kUnion) == 0 ? record : kNone;
}

// Does a member have its receiver before it wherever the name stands? Then the bare name is a variable's.
bool spells_receiver(const source::Unit& unit, const UnitIndex& index, NodeId name) {
  const bool always = index.language() == "javascript" || unit.language == source::Language::kRust ||
                      unit.language == source::Language::kPhp || unit.language == source::Language::kGo;
  // (What stands in the class itself sets its fields.)
  return always || (unit.language == source::Language::kPython && index.enclosing_function(name) != kNone);
}

}  // namespace

ValueId Evaluator::assign(NodeId node, State& state) {
  NodeId target = unit_.child(node, 0);
  std::string_view operation = unit_.text(node);
  ValueId value = 0;
  if (operation == "||=" || operation == kUnlessNull) {
    // What is there already stays. (A field may have been set since.)
    ValueId before = evaluate(target, state);
    std::optional<bool> set = operation == "||=" ? truth(before, state) : is_set(before);
    // … of a map that this path made, which does not have the element: it is set.
    if (!set && target != kNone && unit_.kind(target) == NodeKind::kIndex) {
      const ValueId whole = evaluate(unit_.child(target, 0), state);
      const ValueId key = evaluate(unit_.child(target, 1), state);
      const Object* map = values_[whole].kind == ValueKind::kObject ? look(values_[whole].object, state) : nullptr;
      const bool is_own = map != nullptr && map->api == nullptr && map->complete && is_made_here(whole, state);
      const bool is_empty = is_own && map->shape == Shape::kList && map->length == 0 && map->elements.empty();
      if (is_empty || (is_own && map->shape == Shape::kRecord && entries_at(*map, key, state).none)) set = false;
    }
    const bool variable = target != kNone && unit_.kind(target) == NodeKind::kName;
    if (set && *set && variable) return before;
    value = evaluate(unit_.child(node, 1), state);
    if (!set) {
      value = values_.choice({without_null(before), value}, limits_.alternatives);
    } else if (*set) {
      value = before;
    }
    store(target, value, node, state);
    return value;
  }
  value = further_result(node, state);
  if (const NodeId field = value == 0 ? array_initialised(index_, node) : kNone; field != kNone) {
    // C++: `Box::Box() : iv_{} {}` leaves zeros, `iv_{1, 2}` these and zeros.
    const NodeId initial = unit_.child(node, 1);
    value = unit_.child_count(initial) == 0 ? values_.object(make(zero_array(field, state), state), "",
                                                             values_.step(StepKind::kLiteral, initial, 0))
                                            : fit_array(evaluate(initial, state), initial, unit_[field].type, state);
  }
  if (value == 0) value = evaluate(unit_.child(node, 1), state);
  if (operation != "=" && operation != ":=") {
    std::string_view plain = operation.substr(0, operation.size() - 1);
    ValueId before = evaluate(target, state);
    if (plain == "+" && unit_.language == source::Language::kPython && extend_list(before, value, values_, state))
      return before;
    const ValueId both = tables_of_both(plain, before, value, node, state);
    value = both != 0 ? both : compute(plain, before, value, node, state);
  } else {
    if (operation == "=" || operation == ":=") value = own_struct_of(node, value, state);
    if (values_[value].trace != 0 && values_[value].kind != ValueKind::kFunction)
      value = values_.traced(value, values_.step(StepKind::kAssigned, node, values_[value].trace));
  }
  store(target, value, node, state);
  return value;
}

// Is it the name of what another module gives: imported, or `const x = require("y")`?
bool Evaluator::names_module(NodeId name) const {
  if (unit_.kind(name) != NodeKind::kName) return false;
  if (!index_.imported(unit_.text(name)).empty()) return true;
  const auto& named = index_.globals(unit_.text(name));
  return !named.empty() && unit_.kind(named.front()) == NodeKind::kDeclare && unit_.child(named.front(), 0) != kNone &&
         unit_.kind(unit_.child(named.front(), 0)) == NodeKind::kImportValue;
}

void Evaluator::store(NodeId target, ValueId value, NodeId node, State& state) {
  if (target == kNone) return;
  switch (unit_.kind(target)) {
    case NodeKind::kName: {
      visit(target);  // a variable that is called as something known is nothing but that
      if (values_[value].kind == ValueKind::kObject && unit_.kind(node) == NodeKind::kAssign &&
          unit_.child(node, 0) == target && names_kept(unit_, unit_.child(node, 1)) &&
          holds_record(unit_, index_, index_.declaration(target))) {
        // b = a; of structs.
        const Object* whole = look(values_[value].object, state);
        if (whole != nullptr && whole->api == nullptr) {
          const Value held = values_[value];
          value = values_.object(make(Object(*whole), state), held.type, held.trace);
        }
      }
      note_put_away(target, value, node, state);
      std::string_view text = unit_.text(target);
      // (A static constructor may be run as a part of the file.)
      if (set_static(target, value, state) && state.top().self == 0 && state.frames.size() > 1 &&
          state.frames.front().find(text) == nullptr)
        return;
      if (index_.said_global(target) && state.frames.size() > 1) {
        state.frames.front().set(text, value);
        return;
      }
      if (source::extends_cpp(unit_.language) || unit_.language == source::Language::kRust) {
        NodeId variable = index_.declaration(target);
        NodeId list = variable != kNone ? index_.list_behind(index_.parent(variable)) : kNone;
        if (list != kNone && !change_characters(list, node, state))
          store_element(list, values_.unknown("an element of a list"), value, node, state);
      }
      for (int i = static_cast<int>(state.frames.size()) - 1; i >= 0; i = state.frames[static_cast<size_t>(i)].outer) {
        Frame& frame = state.frames[static_cast<size_t>(i)];
        const bool own = i + 1 == static_cast<int>(state.frames.size());
        const bool keeps_to_itself =
            unit_.language == source::Language::kPython || unit_.language == source::Language::kPhp;
        if (!own && keeps_to_itself && !index_.said_nonlocal(target)) break;
        if (ValueId* have = frame.find(text)) {
          if (const std::string_view named = named_by_reference(text, frame); !named.empty()) {
            if (ValueId* of = frame.find(named)) {
              have = of;
              text = named;
            }
          }
          // A declared type stays; without one what it was so far tells.
          const NodeId declared = own ? index_.declaration(target) : kNone;
          const NodeId written = declared != kNone ? unit_[declared].type : kNone;
          const std::string type = written != kNone ? qualified_type(written) : values_[*have].type;
          *have = values_[value].type.empty() ? values_.typed(value, type) : value;
          update_pointers(text, *have, frame);
          return;
        }
      }
      NodeId type = index_.enclosing_type(target);
      const bool inherits = source::extends_cpp(unit_.language) || source::runs_on_java(unit_.language) ||
                            unit_.language == source::Language::kCSharp || unit_.language == source::Language::kDart ||
                            unit_.language == source::Language::kSwift;
      if (type != kNone && index_.field(type, text) == kNone && inherits)
        type = index_.holder_of_field(type, text);  // a base's
      if (type != kNone && index_.field(type, text) != kNone && !spells_receiver(unit_, index_, target)) {
        if (ValueId self = state.top().self; self != 0 && values_[self].kind == ValueKind::kObject) {
          if (state.object(values_[self].object) != nullptr) {
            NodeId declared = unit_[index_.field(type, text)].type;
            if (values_[value].type.empty() && declared != kNone)
              value = values_.typed(value, qualified_type(declared));
            state.change(values_[self].object).set_field(text, value);
          }
          return;
        }
      }
      // C#: a property that a known class has from which this one is made, without `this.`
      if (const NodeId around = index_.enclosing_type(target); unit_.language == source::Language::kCSharp &&
                                                               around != kNone && state.top().self != 0 &&
                                                               index_.declaration(target) == kNone && type == kNone) {
        for (const std::string& owner : lineage(unit_.text2(around))) {
          if (catalogue_.assignments(index_.language(), owner + "." + std::string(text)).empty()) continue;
          store_member(target, state.top().self, text, value, node, state);
          return;
        }
      }
      // A setting that a framework reads from a file of the program's: PASSWORD_HASHERS = […]
      if (const auto& entries = catalogue_.assignments(index_.language(), text);
          !entries.empty() && index_.enclosing_function(target) == kNone) {
        Call call;
        call.node = call.site = node;
        call.arguments.push_back({"", value, node});
        apply(entries, call, state);
      }
      state.top().set(text, value);
      return;
    }
    case NodeKind::kMember: {
      visit(target);
      note_put_away(target, value, node, state);
      if (state.frames.size() > 1 && variable_in_namespace(unit_, index_, target) != kNone) {
        state.frames.front().set(unit_.text(target), value);
        return;
      }
      set_static(target, value, state);
      ValueId base = own_struct_of(unit_.child(target, 0), evaluate(unit_.child(target, 0), state), state);
      if (const NodeId of = unit_.child(target, 0); index_.is_c() && unit_.kind(of) == NodeKind::kIndex) {
        // entries[i].field = value, where it is not known which one: each that is known may have it now.
        const Value& whole = values_[evaluate(unit_.child(of, 0), state)];
        const Object* list = whole.kind == ValueKind::kObject ? look(whole.object, state) : nullptr;
        const bool anywhere = list != nullptr && list->shape == Shape::kList &&
                              values_[base].kind == ValueKind::kUnknown &&
                              !as_integer(evaluate(unit_.child(of, 1), state));
        for (ValueId one : anywhere ? list->elements : std::vector<ValueId>()) {
          const ObjectId id = values_[one].kind == ValueKind::kObject ? object_at(kNone, one, state) : 0;
          if (id == 0) continue;
          const ValueId before = member_of(one, unit_.text(target), node, state);
          state.change(id).set_field(unit_.text(target), values_.choice({before, value}, limits_.alternatives));
        }
      }
      if (store_member(unit_.child(target, 0), base, unit_.text(target), value, node, state) &&
          (index_.is_c() || unit_.language == source::Language::kRust))
        set_union(target, unit_.text(target), base, value, state);
      return;
    }
    case NodeKind::kCall: store_given(target, value, node, state); return;
    case NodeKind::kIndex:
      note_put_away(target, value, node, state);
      apply_setting(target, value, node, state);
      store_element(unit_.child(target, 0), evaluate(unit_.child(target, 1), state), value, node, state);
      return;
    case NodeKind::kSlice: {
      // Python's list[:] = others; of a part it is not told which elements are which from there on.
      const ValueId base = unit_.language == source::Language::kPython ? evaluate(unit_.child(target, 0), state) : 0;
      const ObjectId id = base == 0 ? 0 : values_[base].object;
      const Object* list = id == 0 ? nullptr : state.object(id);
      const Object* given = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
      const bool of_bytes = values_[base].type == "bytearray" || (list != nullptr && list->type == "bytearray");
      const bool of_elements = list != nullptr && list->shape == Shape::kList && list->api == nullptr &&
                               list->origin.empty() && !list->zeroed && !of_bytes && given != list;
      if (!of_elements) {
        if (base != 0 && is_text(values_[base].kind)) {  // bytearray(b"…")
          const std::string put = content(value, state).origin;
          store(unit_.child(target, 0),
                values_.unknown(kPartReason, values_[base].type, is_constant_origin(put) ? "literal" : ""), node,
                state);
          return;
        }
        if (!of_bytes || list == nullptr || list->api != nullptr) {
          write_part(target, kPartReason, state);
          return;
        }
        // buffer[:] = bytes, and constants put among constants
        const NodeId first = unit_.child(target, 1), last = unit_.child(target, 2);
        const int64_t length = list->length, put = content(value, state).length_bytes;
        const std::optional<int64_t> from = first == kNone ? 0 : as_integer(evaluate(first, state));
        const std::optional<int64_t> to = last == kNone ? length : as_integer(evaluate(last, state));
        if (from == 0 && (last == kNone || (length >= 0 && to && *to >= length))) {
          state.change(id).length = -1;
          copy_content(base, value, Call{node, node, 0, kNone, {}, {}, false}, state);
          state.change(id).length = put;
        } else if (stays_constant(target, value, state)) {
          Object& changed = state.change(id);
          changed.elements.clear();
          changed.zeroed = changed.complete = false;
          changed.origin = "literal-array";
          if (!from || !to || *from < 0 || *to > length || *to - *from != put) changed.length = -1;
        } else {
          write_part(target, kPartReason, state);
          if (is_constant_origin(state.object(id)->origin)) {
            Object& changed = state.change(id);
            changed.origin.clear();
            changed.origin_reason = kPartReason;
          }
        }
        return;
      }
      const bool whole = unit_.child(target, 1) == kNone && unit_.child(target, 2) == kNone && given != nullptr &&
                         given->shape == Shape::kList && given->api == nullptr && given->complete;
      const std::vector<ValueId> elements = whole ? given->elements : std::vector<ValueId>();
      Object& changed = state.change(id);
      changed.elements = elements;
      changed.complete = whole;
      changed.length = whole ? static_cast<int64_t>(elements.size()) : -1;
      changed.origin_reason = whole ? "" : std::string(kPartReason);
      return;
    }
    case NodeKind::kArray: store_parts(target, value, node, state); return;
    case NodeKind::kUnary:
      if (unit_.text(target) == "*") {
        if (append_behind(unit_.child(target, 0), value, state)) return;
        if (store_behind(unit_.child(target, 0), value, state)) return;
        NodeKind below = unit_.kind(unit_.child(target, 0));
        if (below == NodeKind::kUnary || below == NodeKind::kBinary) write_part(target, kPartReason, state);
        ValueId base = evaluate(unit_.child(target, 0), state);
        if (points_at_numbers(unit_, index_, unit_.child(target, 0)) && values_[value].kind == ValueKind::kInteger &&
            values_[base].kind == ValueKind::kObject) {
          // int *n = malloc(…); *n = 1000: its first element.
          store_element(unit_.child(target, 0), values_.integer(0), value, node, state);
          return;
        }
        copy_content(base, value, Call{node, node, 0, kNone, {}, {}, false}, state);
        if (unit_.kind(unit_.child(target, 0)) == NodeKind::kName && values_[base].kind != ValueKind::kObject) {
          store(unit_.child(target, 0), value, node, state);
        }
      }
      return;
    case NodeKind::kCast:
    case NodeKind::kSpread: store(unit_.child(target, 0), value, node, state); return;
    default: return;
  }
}

// whole.field = value; `base` is what `whole` is. False where that is no object of ours.
bool Evaluator::store_member(NodeId whole, ValueId base, std::string_view field, ValueId value, NodeId node,
                             State& state) {
  // An attribute that the knowledge base knows: x.verify_mode = …
  std::vector<std::string> owners;
  if (values_[base].kind == ValueKind::kSymbol) owners.push_back(values_[base].text);
  if (values_[base].kind == ValueKind::kMethod) owners.push_back(values_[base].text);  // chain.ChainPolicy.…
  for (const std::string& type : type_names(base, state)) {
    for (const std::string& at : lineage(type)) owners.push_back(at);
  }
  for (const std::string& owner : owners) {
    std::string qualified = catalogue_.canonical_name(index_.language(), owner + "." + std::string(field));
    const auto& entries = catalogue_.assignments(index_.language(), qualified);
    if (entries.empty() || own_struct(owner)) continue;
    Call call;
    call.node = node;
    call.site = node;
    call.receiver = base;
    call.receiver_node = whole;
    call.arguments.push_back({"", value, node});
    apply(entries, call, state);
    // BCrypt::Engine.cost = 5: a module keeps its meaning here too.
    NodeId named = whole;
    while (unit_.kind(named) == NodeKind::kMember) named = unit_.child(named, 0);
    const bool is_module = unit_.language == source::Language::kRuby && unit_.kind(named) == NodeKind::kName &&
                           !unit_.text(named).empty() && unit_.text(named)[0] >= 'A' && unit_.text(named)[0] <= 'Z';
    if (is_module && values_[base].kind == ValueKind::kSymbol) return false;
    break;
  }
  if (set_by(base, field, value, node, state)) return false;
  // An attribute of an imported module is no object of ours: the module keeps its meaning.
  if (values_[base].kind == ValueKind::kSymbol) {
    NodeId root = whole;
    while (unit_.kind(root) == NodeKind::kMember) root = unit_.child(root, 0);
    if (unit_.kind(root) == NodeKind::kImportValue || names_module(root)) return false;
    // Ruby: RestClient.log = file, JWT.configuration.strict = true.
    const std::string_view name = unit_.kind(root) == NodeKind::kName ? unit_.text(root) : std::string_view();
    const bool is_constant = unit_.language == source::Language::kRuby && !name.empty() && name[0] >= 'A' &&
                             name[0] <= 'Z' && index_.globals(name).empty() && index_.type(name) == kNone;
    if (is_constant) return false;
  }
  write_each(whole, base, state, [&](ObjectId object, ValueId) {
    Object& changed = state.change(object);
    const bool list = changed.shape == Shape::kList && changed.api == nullptr;
    if (!list || field != "length" || !grows_by_writing(unit_.language)) return changed.set_field(field, value);
    const std::optional<int64_t> size = as_integer(value);  // list.length = 0
    const bool shorter = size && *size >= 0 && *size <= static_cast<int64_t>(changed.elements.size());
    changed.complete = changed.complete && shorter && !changed.zeroed;
    changed.elements.resize(changed.complete ? static_cast<size_t>(*size) : 0);
    changed.length = changed.complete ? *size : -1;
  });
  return true;
}

// The members of a union are one place: what one of them is given, those of the same type are.
void Evaluator::set_union(NodeId target, std::string_view field, ValueId base, ValueId value, State& state) {
  const std::string name = type_of(base, state);
  const NodeId type = name.empty() ? kNone : index_.type(name);
  if (type == kNone || (unit_[type].flags & source::kUnion) == 0) return;
  const NodeId own = index_.field(type, field);
  for (uint32_t i = 0; own != kNone && i < unit_.child_count(type); ++i) {
    const NodeId other = unit_.child(type, i);
    if (unit_.kind(other) != NodeKind::kField || other == own) continue;
    const NodeId one = unit_[own].type, another = unit_[other].type;
    const bool same = one != kNone && another != kNone && unit_.text(one) == unit_.text(another) &&
                      unit_[one].flags == unit_[another].flags;
    const ValueId seen =
        same ? value
             : values_.unknown("`" + std::string(field) + "` of the same union was set", qualified_type(another));
    write_each(unit_.child(target, 0), base, state, [&](ObjectId object, ValueId) {
      if (object != 0) state.change(object).set_field(unit_.text(other), seen);
    });
  }
}

// *p++ = value, and *p = value behind that: a list of records that is written one after the other through a pointer.
// False where it is no such list.
bool Evaluator::append_behind(NodeId pointer, ValueId value, State& state) {
  const Value& given = values_[value];
  if (given.kind != ValueKind::kObject) return false;
  const Object* record = state.object(given.object);
  if (record == nullptr || record->api == nullptr) return false;
  bool advances = unit_.kind(pointer) == NodeKind::kUnary && unit_.text(pointer) == "p++";
  NodeId name = advances ? unit_.child(pointer, 0) : pointer;
  if (name == kNone || unit_.kind(name) != NodeKind::kName) return false;
  const Value& list = values_[evaluate(name, state)];
  if (list.kind != ValueKind::kObject || state.object(list.object) == nullptr) return false;
  Object& written = state.change(list.object);
  if (written.shape != Shape::kList || !written.blank || written.api != nullptr) return false;
  written.elements.push_back(value);
  return true;
}

// Kotlin's `map[key] = value` and `mapOf(key to value)`, Java's `Map.of(key, value)`: what entries say of what is put
// into a map of that type. False where it is no map.
bool Evaluator::put_by_key(const std::string& type, ValueId map, const Argument& key, const Argument& value,
                           NodeId node, State& state) {
  for (const std::string& at : lineage(type)) {
    const auto& entries = catalogue_.calls(index_.language(), at + ".put");
    if (entries.empty()) continue;
    Call call;
    call.node = call.site = node;
    call.receiver = map;
    call.arguments = {key, value};
    apply(entries, call, state);
    return true;
  }
  return false;
}

// app.config["SECRET_KEY"] = …, Excon.defaults[:ssl_verify_peer] = …: what entries know by the name of the whole's
// type.
void Evaluator::store_known_element(ValueId whole, ValueId position, ValueId value, NodeId node, State& state) {
  if (unit_.language == source::Language::kKotlin || unit_.language == source::Language::kGroovy) {
    for (const std::string& type : type_names(whole, state)) {
      if (put_by_key(type, whole, {"", position, node}, {"", value, node}, node, state)) return;
    }
  }
  if (!is_text(values_[position].kind) || values_[whole].kind == ValueKind::kSymbol) return;
  std::vector<std::string> owners;
  if (values_[whole].kind == ValueKind::kMethod) owners.push_back(values_[whole].text);
  for (const std::string& type : type_names(whole, state)) owners.push_back(type);
  for (const std::string& owner : owners) {
    const std::string name = catalogue_.canonical_name(index_.language(), owner + "." + values_[position].text);
    const auto& entries = catalogue_.assignments(index_.language(), name);
    if (entries.empty()) continue;
    Call call;
    call.node = call.site = node;
    call.receiver = whole;
    call.arguments.push_back({"", value, node});
    apply(entries, call, state);
    return;
  }
}

// whole[position] = value
// C++: `for (char& c : text) c = std::tolower(c);` Nothing but a change of case is told. False where it is no text.
bool Evaluator::change_characters(NodeId whole, NodeId node, State& state) {
  const ValueId of = evaluate(whole, state);
  if (index_.language() != "cpp" || !is_text(values_[of].kind)) return false;
  NodeId given = unit_.kind(node) == NodeKind::kAssign ? unit_.child(node, 1) : kNone;
  while (given != kNone && unit_.kind(given) == NodeKind::kCast) given = unit_.child(given, 0);
  const std::string_view by = given != kNone && unit_.kind(given) == NodeKind::kCall ? index_.last_name(given) : "";
  Value changed = values_[of];
  if (by == "tolower" || by == "toupper") {
    for (char& one : changed.text) {
      const int byte = static_cast<unsigned char>(one);
      one = static_cast<char>(by == "tolower" ? std::tolower(byte) : std::toupper(byte));
    }
    append_to(whole, values_.add(std::move(changed)), node, state);
  } else {
    append_to(whole, values_.unknown("a text whose characters are changed", changed.type), node, state);
  }
  return true;
}

// C++: `list.at(1) = …`, `list.front() = …`, `text.back() = …`
void Evaluator::store_given(NodeId target, ValueId value, NodeId node, State& state) {
  const NodeId callee = unit_.child(target, 0);
  if (index_.language() != "cpp" || callee == kNone || unit_.kind(callee) != NodeKind::kMember) return;
  const std::string_view method = unit_.text(callee);
  if (method != "at" && method != "front" && method != "back") return;
  const NodeId whole = unit_.child(callee, 0);
  if (const ValueId of = evaluate(whole, state); is_text(values_[of].kind)) {
    append_to(whole, values_.unknown("a text whose characters are changed", values_[of].type), node, state);
    return;
  }
  ValueId place = method == "front" ? values_.integer(0) : values_.unknown("the last element");
  if (method == "at") place = evaluate(unit_.child(target, 1), state);
  store_element(whole, place, value, node, state);
}

void Evaluator::store_element(NodeId whole, ValueId position, ValueId value, NodeId node, State& state) {
  const ValueId of = evaluate(whole, state);
  if (values_[of].kind == ValueKind::kObject &&
      (unit_.language == source::Language::kRuby || unit_.language == source::Language::kPhp ||
       unit_.language == source::Language::kPython)) {
    // A class of the program's that says what that does: `def []=(name, value)`, offsetSet, __setitem__.
    const Object* object = look(values_[of].object, state);
    const std::string_view method = unit_.language == source::Language::kRuby  ? "[]="
                                    : unit_.language == source::Language::kPhp ? "offsetSet"
                                                                               : "__setitem__";
    if (object != nullptr && object->shape == Shape::kInstance && object->type_node != kNone) {
      if (const std::vector<NodeId>& own = index_.methods_of(object->type_node, method); own.size() == 1) {
        Call call;
        call.node = own.front();  // no overloads
        call.site = node;
        call.arguments.push_back({"", position, kNone});
        call.arguments.push_back({"", value, node});
        follow(own.front(), call, values_.object(values_[of].object, ""), state);
        return;
      }
    }
  }
  if (unit_.language == source::Language::kPhp && is_text(values_[of].kind) && !values_[of].text.empty()) {
    // $text[3] = 'x'
    const bool is_constant = is_constant_origin(content(value, state).origin);
    append_to(whole,
              values_.unknown("a text whose characters are changed", values_[of].type, is_constant ? "literal" : ""),
              node, state);
    return;
  }
  store_known_element(of, position, value, node, state);
  const bool has_tables = unit_.language == source::Language::kPython || unit_.language == source::Language::kPhp ||
                          index_.language() == "javascript";
  if (has_tables && unit_.kind(whole) == NodeKind::kMember && values_[of].kind == ValueKind::kObject)
    set_static(whole, of, state);  // it is the class's table, with more in it
  write_each(whole, of, state,
             [&](ObjectId id, ValueId base) { store_element_in(id, base, position, value, node, state); });
}

void Evaluator::store_element_in(ObjectId id, ValueId base, ValueId position, ValueId value, NodeId node,
                                 State& state) {
  spoil_whole(id, state);
  Object& object = state.change(id);
  std::optional<int64_t> at = as_integer(position);
  const bool may_be_map = unit_.language == source::Language::kPhp && object.shape == Shape::kList &&
                          object.elements.empty() && (object.complete || object.origin.empty()) &&
                          object.api == nullptr;
  // $map = []; $map['key'] = …, $map[256] = …, $map[CURLOPT_TIMEOUT] = …
  const ValueKind by = values_[position].kind;
  if (may_be_map && (at ? *at != 0 : is_text(by) || by == ValueKind::kSymbol)) {
    object.shape = Shape::kRecord;
    object.length = -1;
    object.zeroed = false;
  }
  if (at && object.shape == Shape::kList && unit_.language == source::Language::kLua) --*at;  // counted from one
  if (at && *at < 0 && object.shape == Shape::kList && object.complete && counts_from_end(index_.language()))
    *at += object.zeroed && object.length >= 0 ? object.length : static_cast<int64_t>(object.elements.size());
  if (object.shape == Shape::kList || object.length >= 0 || is_constant_origin(object.origin)) {
    const bool is_made_of_constants = is_constant_origin(object.origin) && object.elements.empty() && !object.zeroed;
    if (is_made_of_constants && is_constant_origin(content(value, state).origin)) return;
    if (object.elements.size() == 1 && known_in_part(base, state) == object.elements.front())
      object.elements.clear();  // what was known of a text, before this
    const bool was_filled = !object.origin.empty() && !is_constant_origin(object.origin);
    // A line of a file that is cut is one still.
    if (was_filled && !in_loop(node) && is_constant_origin(content(value, state).origin)) return;
    object.origin.clear();
    if (at && *at >= 0 && *at < static_cast<int64_t>(kMostElements)) {
      size_t place = static_cast<size_t>(*at);
      // (int *list[4] = {0}: what braces do not name is zero.)
      const bool braced = index_.is_c() && object.complete && object.birth != kNone && place < kMostAtOnce &&
                          unit_.kind(object.birth) == NodeKind::kArray &&
                          index_.is_array(index_.filled_by(object.birth));
      if (place >= object.elements.size() && ((object.zeroed && object.complete) || braced)) {
        ValueId zero = values_.integer(0, object.trace);
        object.elements.resize(place + 1, zero);
      }
      const size_t most = object.length >= 0 ? static_cast<size_t>(object.length) : kMostAtOnce;
      if (place >= object.elements.size() && object.blank && (place == object.elements.size() || place < most)) {
        // Filled element by element, in any order.
        if (unset_ == 0) unset_ = values_.unknown("not all of it is filled by anything that is known");
        object.elements.resize(place + 1, unset_);
      }
      const bool behind_it = object.complete && place == object.elements.size() &&
                             (object.length < 0 || object.length == static_cast<int64_t>(place));
      const bool further = object.complete && !object.zeroed && place > object.elements.size() && place < kMostAtOnce &&
                           (object.length < 0 || object.length == static_cast<int64_t>(object.elements.size()));
      if (further && grows_by_writing(unit_.language) &&
          unit_.language != source::Language::kPhp) {  // what is between is undefined
        Value none;
        none.kind = ValueKind::kNull;
        object.elements.resize(place, values_.add(std::move(none)));
        object.elements.push_back(value);
        if (object.length >= 0) object.length = static_cast<int64_t>(object.elements.size());
      } else if (behind_it && grows_by_writing(unit_.language)) {  // list[list.length] = …
        object.elements.push_back(value);
        if (object.length >= 0) ++object.length;
      }
      if (place < object.elements.size()) {
        object.elements[place] = value;
        const bool whole = object.blank && static_cast<int64_t>(object.elements.size()) == object.length &&
                           std::find(object.elements.begin(), object.elements.end(), unset_) == object.elements.end();
        if (whole) {
          object.complete = true;
          object.blank = false;
          object.origin_reason.clear();
        }
      } else {
        object.complete = false;
      }
      if (object.trace == 0) object.trace = values_[value].trace;
      return;
    }
    if (object.blank && !was_filled) {
      // Filled in a loop: what one element comes from, all do.
      Content what = content(value, state);
      Object& filled = state.change(id);
      filled.blank = false;
      bool constant = is_constant_origin(what.origin);
      filled.origin = constant ? "literal-array" : what.origin;
      // (`buffer[i] |= x`: what it held is no reason.)
      const std::string why = what.origin.empty() ? why_unknown(value, state) : "";
      filled.origin_reason = !why.empty() && why == filled.origin_reason ? kPartReason : why;
      filled.trace = values_.step(StepKind::kAssigned, node, what.trace);
      return;
    }
    // At a place that is not known: the list is still made of constants if it was and this is one.
    std::string origin = content(value, state).origin;
    bool constant = is_constant_origin(origin);
    Content before = content(base, state);
    bool was_constant = is_constant_origin(before.origin);
    Object& changed = state.change(id);
    changed.complete = false;
    changed.zeroed = false;
    if (changed.elements.size() <= kFewElements && changed.api == nullptr) {
      for (ValueId& element : changed.elements) element = values_.choice({element, value}, limits_.alternatives);
    }
    if (constant && was_constant) {
      changed.origin = "literal-array";
    } else if (!origin.empty() && was_constant) {
      changed.origin = origin;  // filled element by element from one source
    } else if (!constant || changed.origin_reason.empty()) {
      changed.origin_reason = "an element is set to a value that is not known";
    }
    return;
  }
  // A number may be a place in a buffer that is not known.
  std::optional<std::string> key = !at || object.complete ? key_of(position, state) : std::nullopt;
  if (key) {
    state.change(id).set_field(*key, value);
    // process.env["NAME"] = …
    if (values_[base].kind == ValueKind::kSymbol && is_text(values_[position].kind)) {
      std::string qualified = catalogue_.canonical_name(index_.language(), values_[base].text + "." + *key);
      Call call;
      call.node = call.site = node;
      call.receiver = base;
      call.arguments.push_back({"", value, node});
      apply(catalogue_.assignments(index_.language(), qualified), call, state);
    }
  } else {
    const Content what = index_.is_c() && fills_in_turn(node) ? content(value, state) : Content();
    Object& written = state.change(id);
    written.complete = false;
    // this[name] = value
    if (written.shape == Shape::kInstance && written.type_node != kNone) may_be_set(written, "");
    if (!written.origin.empty() || written.api != nullptr) return;
    if (is_constant_origin(what.origin) && written.fields.empty() &&
        (written.origin_reason.empty() || written.origin_reason.ends_with("is called with"))) {
      // What somebody else's buffer is filled with.
      written.origin = "literal-array";
      written.trace = values_.step(StepKind::kAssigned, node, what.trace);
      return;
    }
    written.origin_reason = kPartReason;
  }
}

ObjectId Evaluator::make(Object object, State& state) {
  object.made_in = running_function(state);
  // The module's own table is one, on however many ways of conditional compilation it is read.
  if (object.birth != kNone && index_.enclosing_function(object.birth) == kNone) {
    ObjectId first = module_objects_.try_emplace(object.birth, next_object_).first->second;
    if (first != next_object_ && state.object(first) == nullptr) {
      state.add(first, std::move(object));
      return first;
    }
  }
  ObjectId id = next_object_++;
  state.add(id, std::move(object));
  return id;
}

// What is written into a value is written into its object. Where that is one of several it is written into each, as if
// nothing but this value led there: that one of them stayed as it was under a name of its own is not followed.
void Evaluator::write_each(NodeId expression, ValueId value, State& state,
                           const std::function<void(ObjectId, ValueId)>& write) {
  const bool is_choice = values_[value].kind == ValueKind::kChoice;
  if (ObjectId id = is_choice && expression == kNone ? 0 : written_at(expression, value, state); id != 0) {
    write(id, value);
    return;
  }
  if (!is_choice) return;
  for (const Possible& one : values_.possibilities(objects_of(expression, value, state))) {
    if (values_[one.value].kind != ValueKind::kObject) continue;
    const ObjectId id = object_at(kNone, one.value, state);
    if (id != 0) write(id, one.value);
  }
}

// The choice with an object for each value that is not known, which the variable or member then holds.
ValueId Evaluator::objects_of(NodeId whole, ValueId choice, State& state) {
  NodeId expression = whole;
  while (expression != kNone &&
         (unit_.kind(expression) == NodeKind::kUnary || unit_.kind(expression) == NodeKind::kCast)) {
    expression = unit_.child(expression, 0);
  }
  if (expression == kNone || values_[choice].integer == 1) return choice;
  const NodeKind kind = unit_.kind(expression);
  if (kind != NodeKind::kName && kind != NodeKind::kMember) return choice;
  Value with = values_[choice];
  auto is_unknown = [&](ValueId one) {
    return values_[one].kind == ValueKind::kUnknown && values_[one].alternatives.empty();
  };
  if (std::ranges::none_of(with.alternatives, is_unknown)) return choice;
  if (expression != whole && !values_.same(evaluate(expression, state), choice)) return choice;
  for (ValueId& one : with.alternatives) {
    if (is_unknown(one)) one = made_for(expression, one, state);
  }
  const ValueId made = values_.add(std::move(with));
  hold(expression, made, state);
  return made;
}

ObjectId Evaluator::object_at(NodeId expression, ValueId value, State& state) {
  const Value& read = values_[value];
  if (read.kind == ValueKind::kObject) {
    if (state.object(read.object) == nullptr) {
      const Object* shared = module_.object(read.object);
      if (shared == nullptr) return 0;
      state.add(read.object, *shared);
    }
    return read.object;
  }
  const bool member = read.kind == ValueKind::kMethod && !known_name(read.text);  // of a type that is not looked into
  if (read.kind != ValueKind::kUnknown && read.kind != ValueKind::kSymbol && read.kind != ValueKind::kNull && !member) {
    return 0;
  }
  if (expression == kNone) return 0;
  NodeKind kind = unit_.kind(expression);
  if (kind == NodeKind::kUnary || kind == NodeKind::kCast) {
    const NodeId operand = unit_.child(expression, 0);
    const bool of_element = unit_.kind(operand) == NodeKind::kIndex && unit_.text(expression) == "&";
    return of_element ? 0 : object_at(operand, value, state);
  }
  if (kind == NodeKind::kIndex && unit_.language == source::Language::kPhp)
    return object_in_map(expression, value, state);
  if (kind == NodeKind::kIndex) return object_in_array(expression, value, state);
  if (kind == NodeKind::kCall && unit_.child_count(expression) == 1) {
    // key.data(), which stands for the whole.
    NodeId callee = unit_.child(expression, 0);
    NodeId whole = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
    if (whole == kNone || unit_.kind(whole) == NodeKind::kCall) return 0;
    ValueId held = evaluate(whole, state);
    return values_.same(held, value) ? object_at(whole, held, state) : 0;
  }
  if (kind != NodeKind::kName && kind != NodeKind::kMember) return 0;
  if (read.kind == ValueKind::kSymbol && (known_name(read.text) || names_module(expression))) return 0;
  // (app.config: what entries know it by is its type from here on.)
  const bool is_known = member && unit_.language == source::Language::kPython && read.type.empty();
  const ValueId made = made_for(expression, is_known ? values_.typed(value, read.text) : value, state);
  hold(expression, made, state);
  return values_[made].object;
}

// C: what an element of an array of pointers points to, pages[0], is written into: from there on it is known to be one
// thing. So is an element of an array of records, entries[0].
ObjectId Evaluator::object_in_array(NodeId expression, ValueId value, State& state) {
  const NodeId whole = unit_.child(expression, 0);
  const NodeId place = unit_.child(expression, 1);
  const bool may_be_unset = values_[value].kind == ValueKind::kUnknown || values_[value].kind == ValueKind::kInteger;
  if (!index_.is_c() || place == kNone || !may_be_unset) return 0;
  const Value& base = values_[evaluate(whole, state)];
  const std::optional<int64_t> at = as_integer(evaluate(place, state));
  const Object* list = base.kind == ValueKind::kObject ? look(base.object, state) : nullptr;
  if (list == nullptr || list->shape != Shape::kList || list->api != nullptr || !at || *at < 0 ||
      *at >= static_cast<int64_t>(kMostPointers) || list->birth == kNone) {
    return 0;
  }
  const NodeKind kind = unit_.kind(list->birth);
  const NodeId type = kind == NodeKind::kDeclare || kind == NodeKind::kField ? unit_[list->birth].type : kNone;
  const bool pointers = type != kNone && (unit_[type].flags & source::kPointer) != 0;
  const NodeId record = pointers ? kNone : record_type(unit_, index_, list->birth);
  if (values_[value].kind == ValueKind::kInteger && (record == kNone || values_[value].integer != 0)) return 0;
  if (!pointers && record == kNone && !is_array_of_arrays(*list)) return 0;
  const ObjectId holder = object_at(kNone, values_.object(base.object, ""), state);
  if (holder == 0) return 0;
  const ValueId unset = record == kNone ? value : values_.unknown("not all of it is set", qualified_type(type));
  const ValueId made = made_for(expression, unset, state);
  const ValueId unknown = values_.unknown(why_element(values_.object(holder, ""), state));
  Object& written = state.change(holder);
  if (static_cast<size_t>(*at) >= written.elements.size()) {
    written.elements.resize(static_cast<size_t>(*at) + 1, unknown);
    written.complete = written.zeroed = false;
  }
  written.elements[static_cast<size_t>(*at)] = made;
  return values_[made].object;
}

// PHP: `$options['ssl']['verify_peer'] = …` makes the inner array where there is none yet.
ObjectId Evaluator::object_in_map(NodeId expression, ValueId value, State& state) {
  const NodeId whole = unit_.child(expression, 0), place = unit_.child(expression, 1);
  const Value& held = values_[value];
  // `$config['db']['key'] = …` of a variable that was never given anything.
  const bool is_unset = held.kind == ValueKind::kSymbol && held.text.starts_with('$') && !held.text.starts_with("$_");
  if (place == kNone || (held.kind != ValueKind::kUnknown && held.kind != ValueKind::kNull && !is_unset)) return 0;
  const ValueId key = evaluate(place, state);
  if (!is_text(values_[key].kind) && values_[key].kind != ValueKind::kInteger) return 0;
  const ObjectId holder = object_at(whole, evaluate(whole, state), state);
  const Object* map = holder != 0 ? state.object(holder) : nullptr;
  if (map == nullptr || map->api != nullptr || map->shape == Shape::kInstance) return 0;
  const bool is_list = map->shape == Shape::kList;
  const bool fresh = map->complete && (is_list ? map->elements.empty() : entries_at(*map, key, state).none);
  Object made;
  made.birth = expression;
  made.shape = fresh ? Shape::kList : Shape::kRecord;
  made.complete = fresh;
  made.length = fresh ? 0 : -1;
  if (!fresh) made.origin_reason = why_unknown(value, state);
  const ObjectId inner = make(std::move(made), state);
  store_element_in(holder, values_.object(holder, ""), key, values_.object(inner, ""), expression, state);
  return inner;
}

// A new object for a value that is not known.
ValueId Evaluator::made_for(NodeId expression, ValueId value, State& state) {
  const Value& read = values_[value];
  Object object;
  object.birth = expression;
  object.complete = false;
  object.type = read.type;
  if (read.kind == ValueKind::kMethod) {  // connection.SessionOptions: a type by another name
    std::string type = catalogue_.canonical_name(index_.language(), read.text);
    if (type != read.text) object.type = std::move(type);
  }
  object.origin = read.origin;
  object.origin_reason = read.kind == ValueKind::kUnknown ? read.text : "";
  const std::string type = object.type;
  return values_.object(make(std::move(object), state), type, read.trace);
}

// The variable or member that was not known is this object.
void Evaluator::hold(NodeId expression, ValueId made, State& state) {
  if (unit_.kind(expression) == NodeKind::kName) {
    std::string_view text = unit_.text(expression);
    for (int i = static_cast<int>(state.frames.size()) - 1; i >= 0; i = state.frames[static_cast<size_t>(i)].outer) {
      if (ValueId* have = state.frames[static_cast<size_t>(i)].find(text)) {
        *have = made;
        return;
      }
    }
    // A field by its bare name: what is written into it is written into the object's.
    if (NodeId type = index_.enclosing_type(expression);
        type != kNone && index_.field(type, text) != kNone && !spells_receiver(unit_, index_, expression)) {
      const Value& self = values_[state.top().self];
      if (self.kind == ValueKind::kObject && state.object(self.object) != nullptr) {
        state.change(self.object).set_field(text, made);
        return;
      }
    }
    // `f(&pkg.Variable)`: the module keeps its meaning.
    if (index_.imported(text).empty()) state.top().set(text, made);
  } else {
    ValueId base = evaluate(unit_.child(expression, 0), state);
    ObjectId owner = object_at(unit_.child(expression, 0), base, state);
    if (owner != 0) state.change(owner).set_field(unit_.text(expression), made);
  }
}

// (a, *b, c) = value: what stands behind the part that takes the rest is counted from the end.
void Evaluator::store_parts(NodeId target, ValueId value, NodeId node, State& state) {
  uint32_t parts = unit_.child_count(target), rest = parts;
  for (uint32_t i = 0; i < parts; ++i) {
    NodeId part = unit_.child(target, i);
    if (rest == parts && part != kNone && unit_.kind(part) == NodeKind::kSpread) rest = i;
  }
  const Object* list = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
  bool whole = list != nullptr && list->shape == Shape::kList && list->complete && list->api == nullptr;
  const std::vector<ValueId> elements = whole ? list->elements : std::vector<ValueId>();
  for (uint32_t i = 0; i < parts; ++i) {
    NodeId part = unit_.child(target, i);
    if (part == kNone) continue;
    ValueId stored = 0;
    if (i < rest) {
      stored = element_of(value, values_.integer(i + (unit_.language == source::Language::kLua ? 1 : 0)), node, state);
    } else if (!whole || elements.size() + 1 < parts) {
      stored = values_.unknown("a part of a list that is not known", "", content(value, state).origin);
    } else if (i > rest) {
      stored = elements[elements.size() - (parts - i)];
    } else {
      Object taken;
      taken.shape = Shape::kList;
      taken.birth = node;
      taken.elements.assign(elements.begin() + rest, elements.end() - (parts - 1 - rest));
      taken.length = static_cast<int64_t>(taken.elements.size());
      ObjectId id = make(std::move(taken), state);
      stored = values_.object(id, "");
    }
    store(part, stored, node, state);
  }
}

}  // namespace vitrine::trace
