// x[i] and &x[i], rows of tables, and the arrays and maps that hold them.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/spread.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostElements = 4096;               // a longer literal list is a table: only its length is known
constexpr ObjectId kByPosition = ObjectId{1} << 31;  // any list: of two as long as each other the same row is read

}  // namespace

bool counts_from_end(std::string_view language) {
  return language == "python" || language == "csharp" || language == "ruby";
}

// (Or of pointers: what is zero in it is no number.)
bool Evaluator::is_array_of_arrays(const Object& list) {
  NodeId declaration = list.birth;
  if (unit_.kind(declaration) == NodeKind::kArray) declaration = index_.parent(declaration);
  return row_type(declaration) != kNone;
}

// Python's named tuples have their fields in order, too: the field at a position, "" where the type is none. Kotlin
// takes classes apart by what their constructor is given: val (a, b) = Pair(…); C# records.
std::string_view Evaluator::field_at(NodeId type, int64_t position) const {
  if (unit_.language == source::Language::kCSharp && type != kNone && !index_.methods_of(type, "Deconstruct").empty())
    return {};
  if (unit_.language == source::Language::kKotlin || unit_.language == source::Language::kCSharp) {
    const std::vector<NodeId> nothing;
    for (NodeId made : type == kNone ? nothing : index_.methods_of(type, unit_.text(type))) {
      if (position < 0 || position + 1 >= static_cast<int64_t>(unit_.child_count(made))) return {};
      const std::string_view name = unit_.text(unit_.child(made, static_cast<uint32_t>(position)));
      return index_.field(type, name) != kNone ? name : std::string_view();
    }
    return {};
  }
  std::vector<NodeId> fields;
  bool is_tuple = false;
  for (uint32_t i = 0; type != kNone && i < unit_.child_count(type); ++i) {
    const NodeId member = unit_.child(type, i);
    if (unit_.kind(member) == NodeKind::kField) fields.push_back(member);
    if (unit_.kind(member) != NodeKind::kBase || unit_[member].type == kNone) continue;
    std::string_view name = unit_.text(unit_[member].type);
    name = name.substr(name.rfind('.') + 1);
    is_tuple = is_tuple || name == "NamedTuple" || name == "namedtuple";
  }
  if (position < 0) position += static_cast<int64_t>(fields.size());
  const bool is_there = is_tuple && position >= 0 && position < static_cast<int64_t>(fields.size());
  return is_there ? unit_.text(fields[static_cast<size_t>(position)]) : std::string_view();
}

ValueId Evaluator::element_of(ValueId base, ValueId index, NodeId node, State& state) {
  const Value& value = values_[base];
  if (value.kind == ValueKind::kChoice) {
    return part_of_each(base, [&](ValueId one) { return element_of(one, index, node, state); });
  }
  if (values_[index].kind == ValueKind::kChoice && values_[index].integer != 1 && is_by_name(base, state)) {
    // One of a few names, or one that is not known: each is looked up.
    std::vector<Possible> all = values_.possibilities(index);
    if (std::any_of(all.begin(), all.end(),
                    [&](const Possible& one) { return key_of(one.value, state).has_value(); })) {
      for (Possible& one : all) one.value = element_of(base, one.value, node, state);
      return values_.choice(all, limits_.alternatives);
    }
  }
  if (value.kind == ValueKind::kFunction && unit_.language == source::Language::kRuby &&
      unit_.kind(node) == NodeKind::kIndex) {
    // derive["A"] of a Proc calls it.
    Call call;
    call.node = call.site = node;
    call.arguments.push_back({"", index, unit_.child(node, 1)});
    return invoke(base, call, 0, state);
  }
  std::optional<int64_t> position = as_integer(index);
  if (is_text(value.kind)) {
    if (position && *position < 0 &&
        (counts_from_end(index_.language()) || unit_.language == source::Language::kPhp))  // $text[-1]
      *position += static_cast<int64_t>(value.text.size());
    if (position && *position >= 0 && *position < static_cast<int64_t>(value.text.size())) {
      std::string one(1, value.text[static_cast<size_t>(*position)]);
      return values_.string(one, values_.step(StepKind::kComputed, node, value.trace));
    }
    return values_.unknown("an element of a text", "", content(index, state).origin);
  }
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    if (object != nullptr) {
      if (object->shape == Shape::kList) {
        if (position && unit_.language == source::Language::kLua) --*position;  // counted from one
        // Python counts from the end below zero.
        if (position && *position < 0 && counts_from_end(index_.language()) && object->complete && !object->zeroed) {
          *position += static_cast<int64_t>(object->elements.size());
        }
        if (position && *position >= 0 && *position < static_cast<int64_t>(object->elements.size())) {
          return object->elements[static_cast<size_t>(*position)];
        }
        if (!position && object->complete && !object->elements.empty() && object->elements.size() <= kMostRows) {
          const NodeId asked = unit_.kind(node) == NodeKind::kIndex ? unit_.child(node, 1) : kNone;
          if (key_uses(asked).comparisons == 0) return some_row(kByPosition, object->elements, index);
          std::vector<std::string> places;
          for (size_t i = 0; i < object->elements.size(); ++i) {
            places.push_back(*key_of(values_.integer(static_cast<int64_t>(i)), state));
          }
          return found_by(kByPosition, places, object->elements, index, node, state);
        }
        if (position && object->zeroed && object->complete) {
          if (is_array_of_arrays(*object)) return values_.unknown("an element of a list", "", "zero");
          return values_.integer(0, object->trace);
        }
        std::string origin = object->origin;
        if (origin.empty() && !position && !is_text(values_[index].kind)) {
          origin = content(index, state).origin;  // drawn by an index
        }
        return values_.unknown(why_element(base, state), "", origin);
      }
      // (Kotlin: `val (name, size) = suite` asks a name of its own for its parts.)
      const NodeId asked = unit_.kind(node) == NodeKind::kIndex ? unit_.child(node, 0) : kNone;
      const bool takes_apart =
          asked != kNone && unit_.kind(asked) == NodeKind::kName && unit_.text(asked).starts_with('$');
      const bool may_say_itself = unit_.language == source::Language::kKotlin && !takes_apart &&
                                  object->shape == Shape::kInstance && object->type_node != kNone;
      const bool says_itself = may_say_itself && index_.methods_of(object->type_node, "get").size() == 1;
      if (position && object->shape == Shape::kInstance && !says_itself &&
          (unit_.language == source::Language::kPython || unit_.language == source::Language::kKotlin ||
           unit_.language == source::Language::kCSharp)) {
        const std::string_view field = field_at(object->type_node, *position);
        if (!field.empty()) return member_of(base, field, node, state);
      }
      if (is_text(values_[index].kind) && object->shape == Shape::kInstance &&
          (unit_.language == source::Language::kPhp || index_.language() == "javascript") &&
          (index_.field(object->type_node, values_[index].text) != kNone ||
           (unit_.language != source::Language::kPhp &&
            !index_.methods_of(object->type_node, values_[index].text).empty()))) {
        return member_of(base, kept_name(values_[index].text), node, state);  // $x->$name, x[name]
      }
      // $x->$name(), x.public_send(name): the method of that name
      const NodeId around = index_.parent(node);
      if (is_text(values_[index].kind) && object->shape == Shape::kInstance &&
          (unit_.language == source::Language::kPhp || unit_.language == source::Language::kRuby) && around != kNone &&
          unit_.kind(around) == NodeKind::kCall && unit_.child(around, 0) == node &&
          !index_.methods_of(object->type_node, values_[index].text).empty()) {
        return member_of(base, kept_name(values_[index].text), node, state);
      }
      const std::string_view asked_as = unit_.language == source::Language::kPython   ? "__getitem__"
                                        : unit_.language == source::Language::kPhp    ? "offsetGet"
                                        : unit_.language == source::Language::kRuby   ? "[]"
                                        : unit_.language == source::Language::kCSharp ? "Item"
                                        : says_itself                                 ? "get"
                                                                                      : "";
      if (object->shape == Shape::kInstance && object->type_node != kNone && !asked_as.empty()) {
        if (const std::vector<NodeId>& own = index_.methods_of(object->type_node, asked_as); own.size() == 1) {
          Call call;
          call.node = own.front();  // no overloads
          call.site = node;
          call.arguments.push_back({"", index, node});
          return follow(own.front(), call, values_.object(value.object, ""), state);
        }
      }
      const Entries entries = entries_at(*object, index, state);
      if (entries.found) return entries.those.front();
      if (entries.none) {
        if (unit_.language != source::Language::kRuby && unit_.language != source::Language::kLua)
          return values_.unknown("no " + said_key(index, state));
        Value none;
        none.kind = ValueKind::kNull;
        return values_.add(std::move(none));
      }
      if (object->complete && entries.known && object->api == nullptr) {
        return values_.unknown("perhaps no " + said_key(index, state));
      }
      if (object->complete && !entries.known && !entries.those.empty()) {
        return entries.those.size() <= kMostRows
                   ? found_by(value.object, entries.names, entries.those, index, node, state)
                   : values_.choice(entries.those, limits_.alternatives);
      }
    }
  }
  if (const Configuration* from = configuration_of(base, state)) {
    std::optional<std::string> key = as_text(index, state);
    if (!key && position) key = std::to_string(*position);
    ValueId found = key && !key->empty() ? setting_at(*from, *key, node, state) : 0;
    if (found != 0) return found;
  }
  const bool names_are_keys = unit_.language != source::Language::kJava && unit_.language != source::Language::kGo &&
                              unit_.language != source::Language::kCSharp;
  const bool is_map = unit_.language == source::Language::kKotlin && value.kind == ValueKind::kUnknown;
  if (std::optional<std::string> key = as_text(index, state); names_are_keys && !is_map && key && !key->empty()) {
    return member_of(base, *key, node, state);  // o["name"] is o.name
  }
  return values_.unknown(why_element(base, state));
}

// A whole list of records, as C has tables.
bool Evaluator::is_table(ValueId value, const State& state) const {
  if (!index_.is_c()) return false;
  const Object* list = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
  if (list == nullptr || list->shape != Shape::kList || !list->complete || list->api != nullptr) return false;
  if (list->elements.empty() || list->elements.size() > kMostRows) return false;
  const Value& first = values_[list->elements.front()];
  const Object* row = first.kind == ValueKind::kObject ? look(first.object, state) : nullptr;
  return row != nullptr && row->birth != kNone &&
         (unit_.kind(row->birth) == NodeKind::kArray || unit_.kind(row->birth) == NodeKind::kMap);
}

// A record that stands in a table, or the end of one.
bool Evaluator::is_row(ValueId value, const State& state) const {
  if (values_[value].kind == ValueKind::kNull) return true;
  const Object* row = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
  if (row == nullptr || row->birth == kNone || row->api != nullptr) return false;
  const NodeKind kind = unit_.kind(row->birth);
  return (kind == NodeKind::kArray || kind == NodeKind::kMap) &&
         unit_.kind(index_.parent(row->birth)) == NodeKind::kArray;
}

// Where a pointer into a table is once it was counted on; 0 if it is none.
ValueId Evaluator::any_row(ValueId value, NodeId node, State& state) {
  if (is_table(value, state)) {
    return element_of(value, values_.unknown("a place inside of it"), node, state);
  }
  if (!index_.is_c()) return 0;
  const std::vector<Possible> all = values_.possibilities(value);
  const bool rows = values_[value].kind == ValueKind::kChoice && values_[value].integer == 0 &&
                    std::all_of(all.begin(), all.end(), [&](const Possible& one) { return is_row(one.value, state); });
  return rows ? values_.anywhere(value) : 0;
}

// Its elements have names: a module, a map.
bool Evaluator::is_by_name(ValueId base, const State& state) const {
  const Value& value = values_[base];
  if (value.kind != ValueKind::kObject) return value.kind == ValueKind::kSymbol;
  const Object* object = look(value.object, state);
  return object != nullptr && object->shape == Shape::kRecord;
}

// Why an element of something is not known: what the whole is not known for.
std::string Evaluator::why_element(ValueId whole, const State& state) const {
  const Value& value = values_[whole];
  if (value.kind == ValueKind::kSymbol || (value.kind == ValueKind::kUnknown && !value.text.empty())) {
    return why_unknown(whole, state);
  }
  const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  if (object != nullptr && !object->origin_reason.empty() && object->origin_reason != kPartReason) {
    return object->origin_reason;
  }
  return object != nullptr && object->shape == Shape::kList ? "an element of a list"
                                                            : "an element of a value that is not known";
}

// Where each of the rows is that one index, or one choice of rows, leads to: every time to the same one.
const std::vector<WorldId>& Evaluator::rows_of(ObjectId table, ValueId index, size_t rows) {
  std::vector<WorldId>& places = rows_[(uint64_t{table} << 32) | index];
  if (places.size() != rows) {
    places.clear();
    SplitId split = values_.worlds().table(rows);
    for (size_t i = 0; i < rows; ++i) places.push_back(values_.worlds().branch(split, i));
  }
  return places;
}

ValueId Evaluator::part_of_each(ValueId choice, const std::function<ValueId(ValueId)>& part) {
  std::vector<Possible> all = values_.possibilities(choice);
  auto is_row = [&](const Possible& one) {
    ValueKind kind = values_[one.value].kind;
    return kind == ValueKind::kObject || kind == ValueKind::kNull;
  };
  if (all.size() <= kMostRows && std::all_of(all.begin(), all.end(), is_row) && !values_.told_apart(choice)) {
    const std::vector<WorldId>& places = rows_of(0, choice, all.size());
    for (size_t i = 0; i < all.size(); ++i) all[i].where = values_.worlds().both(all[i].where, places[i]);
  }
  size_t most = all.size() > limits_.alternatives ? kMostRows : limits_.alternatives;
  for (Possible& one : all) one.value = part(one.value);
  return values_.choice(all, most);
}

// An element at an index that is not known, or is one of a few.
ValueId Evaluator::some_row(ObjectId table, const std::vector<ValueId>& elements, ValueId index) {
  std::vector<Possible> rows;
  for (const Possible& position : values_.possibilities(index)) {
    std::optional<int64_t> at = as_integer(position.value);
    if (!at || *at < 0 || static_cast<size_t>(*at) >= elements.size()) {
      rows.clear();
      break;
    }
    rows.push_back({elements[static_cast<size_t>(*at)], position.where});
  }
  bool any = rows.empty();
  if (table == kByPosition) table |= static_cast<ObjectId>(any ? elements.size() : rows.size());
  const std::vector<WorldId>& places = rows_of(table, values_.identity(index), any ? elements.size() : rows.size());
  for (size_t i = 0; any && i < elements.size(); ++i) rows.push_back({elements[i], kEverywhere});
  for (size_t i = 0; i < rows.size(); ++i) rows[i].where = values_.worlds().both(rows[i].where, places[i]);
  return values_.choice(rows, kMostRows);
}

ValueId Evaluator::array(NodeId node, State& state) {
  Object object;
  object.shape = Shape::kList;
  object.birth = node;
  object.trace = values_.step(StepKind::kLiteral, node, 0);
  object.length = static_cast<int64_t>(unit_.child_count(node));
  bool is_record = false;
  if (object.length > static_cast<int64_t>(kMostElements)) {
    object.complete = false;
    object.origin = "literal-array";
  } else {
    for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
      NodeId child = unit_.child(node, i);
      ValueId element = evaluate(child, state);
      if (unit_.kind(child) == NodeKind::kSpread) {
        const Object* spread =
            values_[element].kind == ValueKind::kObject ? look(values_[element].object, state) : nullptr;
        if (spread != nullptr && spread->shape == Shape::kRecord && spread->complete && spread->api == nullptr &&
            unit_.language == source::Language::kPhp) {
          // PHP: [...$usual, ...['cost' => 12]]
          is_record = true;
          for (const auto& [name, held] : std::vector(spread->fields)) object.set_field(name, held);
        } else if (spread != nullptr && spread->shape == Shape::kList && spread->complete) {
          object.elements.insert(object.elements.end(), spread->elements.begin(), spread->elements.end());
        } else {
          object.complete = false;
        }
        object.length = object.complete ? static_cast<int64_t>(object.elements.size()) : -1;
        continue;
      }
      object.elements.push_back(element);
      if (unit_.kind(child) == NodeKind::kKeyword) object.set_field(unit_.text(child), element);  // (name: value)
    }
  }
  if (is_record) {
    object.complete = object.complete && object.elements.empty();
    object.shape = Shape::kRecord;
    object.elements.clear();
    object.length = -1;
  }
  const std::string& type = qualified_type(unit_[node].type);
  int64_t written = 0;
  if (unit_[node].type != kNone && parse_decimal(unit_.text2(unit_[node].type), &written) && written > object.length &&
      object.length >= 0 && written < (1 << 24)) {
    object.length = written;  // [32]byte{1, 2}: the rest is zero
    object.zeroed = object.complete;
  }
  TraceId trace = object.trace;
  ObjectId id = make(std::move(object), state);
  return values_.object(id, type, trace);
}

void Evaluator::may_be_set(Object& object, const std::string& why) {
  Worlds& worlds = values_.worlds();
  const auto is_plain = [&](ValueId id) {
    const ValueKind kind = values_[id].kind;
    return is_text(kind) || kind == ValueKind::kInteger || kind == ValueKind::kBoolean || kind == ValueKind::kNull;
  };
  // Either nothing of it is set, or nobody knows what: not each of them by itself.
  SplitId split = 0;
  for (auto& [name, held] : object.fields) {
    const bool is_choice = values_[held].kind == ValueKind::kChoice;
    if (is_choice ? !std::ranges::all_of(values_[held].alternatives, is_plain) : !is_plain(held)) continue;
    if (split == 0) split = worlds.split(2);
    const ValueId other = values_.unknown(why.empty() ? "`" + name + "` may be given another value" : why);
    held = values_.choice({{held, worlds.branch(split, 0)}, {other, worlds.branch(split, 1)}}, limits_.alternatives);
  }
}

ValueId Evaluator::map(NodeId node, State& state) {
  // const { a, ...rest } = module: what is left of it is as good as it.
  if (unit_.child_count(node) == 1 && unit_.kind(unit_.child(node, 0)) == NodeKind::kSpread) {
    ValueId whole = evaluate(unit_.child(node, 0), state);
    if (values_[whole].kind == ValueKind::kSymbol) return whole;
  }
  Object object;
  object.birth = node;
  object.trace = values_.step(StepKind::kLiteral, node, 0);
  for (uint32_t i = 0; i < unit_.child_count(node) && i < kMostElements; ++i) {
    NodeId entry = unit_.child(node, i);
    if (unit_.kind(entry) == NodeKind::kSpread) {
      put_each(object, evaluate(entry, state), values_, limits_.alternatives, [&](Object& into, ValueId from) {
        const Object* spread = values_[from].kind == ValueKind::kObject ? look(values_[from].object, state) : nullptr;
        if (values_[from].kind == ValueKind::kNull) return;  // { ...undefined } adds nothing
        if (spread != nullptr && spread->shape != Shape::kList) {
          if (!spread->complete) may_be_set(into, spread->origin_reason);
          for (const auto& [field, value] : spread->fields) into.set_field(field, value);
          into.complete = into.complete && spread->complete;
          if (!spread->complete && !spread->origin_reason.empty()) into.origin_reason = spread->origin_reason;
        } else {
          into.complete = false;
          into.origin_reason = why_unknown(from, state);
          may_be_set(into, into.origin_reason);
        }
      });
      continue;
    }
    if (unit_.kind(entry) != NodeKind::kEntry) {
      if (entry != kNone) evaluate(entry, state);
      continue;
    }
    ValueId value = evaluate(unit_.child(entry, 0), state);
    std::optional<std::string> key = std::string(unit_.text(entry));
    if (unit_.child_count(entry) > 1) {
      ValueId computed = evaluate(unit_.child(entry, 1), state);
      key = key_of(computed, state);
    }
    if (key) {
      object.set_field(*key, value);
    } else {
      object.complete = false;
    }
  }
  if (unit_.child_count(node) > kMostElements) object.complete = false;
  TraceId trace = object.trace;
  ObjectId id = make(std::move(object), state);
  ValueId made = values_.object(id, "", trace);
  const std::vector<std::pair<std::string, ValueId>> fields = state.object(id)->fields;
  for (const auto& [name, field] : fields) {
    if (is_method(field)) keep_surroundings(field, made, state);
  }
  return made;
}

// &bytes[i], &number: what begins there, not the number that stands there.
ValueId Evaluator::as_bytes_there(ValueId id) {
  if (values_[id].kind == ValueKind::kChoice) {
    std::vector<ValueId> out;
    for (ValueId alternative : std::vector<ValueId>(values_[id].alternatives))
      out.push_back(as_bytes_there(alternative));
    return values_.choice(out, limits_.alternatives);
  }
  if (values_[id].kind != ValueKind::kInteger || !values_[id].origin.empty()) return id;
  Value out = values_[id];
  out.origin = "literal";
  return values_.add(std::move(out));
}

ValueId Evaluator::address_of(NodeId operand, State& state) {
  ValueId value = evaluate(operand, state);
  // A local variable that holds a constant keeps it until somebody writes there.
  bool local = unit_.kind(operand) == NodeKind::kName && state.top().find(unit_.text(operand)) != nullptr;
  ObjectId object = local && values_[value].kind == ValueKind::kSymbol ? 0 : object_at(operand, value, state);
  // Where a constant of 0 stands is no null pointer.
  const NodeId declared = index_.is_c() && as_integer(value) == 0 ? index_.declaration(operand) : kNone;
  if (object == 0 && declared != kNone && (unit_[declared].flags & source::kConst) != 0)
    return values_.unknown("what stands at `" + std::string(unit_.text(operand)) + "`", values_[value].type);
  if (object == 0) return as_bytes_there(value);
  return values_.object(object, type_of(value, state), values_[value].trace);
}

// &buffer[0] is the buffer, &buffer[4] what is left of it from there; &table[i] is the row.
ValueId Evaluator::address_of_element(ValueId base, ValueId index, NodeId node, State& state) {
  const Value& value = values_[base];
  if (value.kind == ValueKind::kChoice) {
    return part_of_each(base, [&](ValueId one) { return address_of_element(one, index, node, state); });
  }
  const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  bool buffer = is_text(value.kind) || (object != nullptr && object->shape == Shape::kList);
  ValueId element = element_of(base, index, node, state);
  ValueKind kind = values_[element].kind;
  bool scalar = kind == ValueKind::kInteger || kind == ValueKind::kString || kind == ValueKind::kUnknown;
  if (kind == ValueKind::kChoice) {
    scalar = std::none_of(values_[element].alternatives.begin(), values_[element].alternatives.end(), [&](ValueId one) {
      return values_[one].kind != ValueKind::kInteger && values_[one].kind != ValueKind::kUnknown;
    });
  }
  if (!buffer || !scalar) return element;
  if (as_integer(index) == 0) return base;
  return part_of(base, as_integer(index).value_or(-1), -1, node, state);
}

}  // namespace vitrine::trace
