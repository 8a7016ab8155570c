#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using evidence::ValueState;
using knowledge::Api;
using knowledge::Binding;
using knowledge::Source;
using source::kNone;
using source::LiteralKind;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostVariants = 64;  // property sets of one call; a list of suites may have more
constexpr size_t kMostOfList = 1024;

std::string quoted(std::string_view text) {
  std::string out = "`";
  out += text.substr(0, 80);
  if (text.size() > 80) out += "…";
  return out + "`";
}

Cell established(std::string name, std::string value, NodeId node, TraceId trace) {
  return {std::move(name), std::move(value), ValueState::kEstablished, "", node, trace, false};
}

Cell unknown_cell(std::string name, std::string reason, NodeId node, TraceId trace = 0) {
  return {std::move(name), "", ValueState::kUnknown, std::move(reason), node, trace, false};
}

// Every way to take one of `parts` beside one of `so_far`; later parts replace.
std::vector<Cells> combine(const std::vector<Cells>& so_far, const std::vector<Cells>& parts) {
  if (parts.empty()) return so_far;
  std::vector<Cells> out;
  for (const Cells& base : so_far) {
    for (const Cells& part : parts) {
      if (out.size() >= std::max({kMostVariants, so_far.size(), parts.size()})) return out;
      Cells both = base;
      for (const Cell& cell : part) {
        const Cell* have = find(both, cell.name);
        // Something known is not replaced by something that is not.
        if (have != nullptr && have->state != ValueState::kUnknown &&
            (cell.state == ValueState::kUnknown || cell.weak)) {
          continue;
        }
        put(both, cell);
      }
      if (std::find(out.begin(), out.end(), both) == out.end()) out.push_back(std::move(both));
    }
  }
  return out;
}

}  // namespace

bool is_material(std::string_view property) {
  return property == "key" || property == "private_key" || property == "iv" || property == "nonce" ||
         property == "salt" || property == "password" || property == "seed" || property == "secret";
}

bool is_secret(std::string_view property) {
  return property == "key" || property == "private_key" || property == "password" || property == "secret";
}

std::string Evaluator::why_unknown(ValueId id, const State& state) const {
  const Value& value = values_[id];
  switch (value.kind) {
    case ValueKind::kUnknown: return value.text.empty() ? "not known" : value.text;
    case ValueKind::kSymbol: return quoted(value.text) + " is not defined in this file";
    case ValueKind::kMethod: {
      size_t dot = value.text.rfind('.');
      return quoted(dot == std::string::npos ? value.text : value.text.substr(dot + 1)) +
             " of a value that is not known";
    }
    case ValueKind::kFunction: return "a function";
    case ValueKind::kType: return "a type";
    case ValueKind::kObject: {
      const Object* object = state.object(value.object);
      if (object == nullptr) object = module_.object(value.object);
      if (object != nullptr && !object->origin_reason.empty()) return object->origin_reason;
      if (object != nullptr && !object->type.empty()) return "a value of type " + quoted(object->type);
      return "a value that is put together elsewhere";
    }
    default: return "not a value of the expected kind";
  }
}

ValueId Evaluator::pick_field(ValueId value, const Source& source, const State& state, bool* present) const {
  std::string_view path = source.field;
  while (!path.empty() && *present) {
    size_t dot = path.find('.');
    value = pick_one_field(value, path.substr(0, dot), source, state, present);
    path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
  }
  return value;
}

ValueId Evaluator::pick_one_field(ValueId value, std::string_view name, const Source& source, const State& state,
                                  bool* present) const {
  const Value& read = values_[value];
  if (read.kind == ValueKind::kObject) {
    const Object* object = state.object(read.object);
    if (object == nullptr) object = module_.object(read.object);
    if (object != nullptr) {
      if (ValueId field = object->field(name); field != 0) return field;
      if (object->complete) {
        *present = false;
        return 0;
      }
    }
  }
  // Anything that has no members does not have this one.
  *present = !source.optional &&
             (read.kind == ValueKind::kUnknown || read.kind == ValueKind::kObject || read.kind == ValueKind::kSymbol);
  return *present ? value : 0;
}

// The argument that a source names, by keyword or by position; nullptr where the call does not give it.
const Argument* Evaluator::argument_of(const Source& source, const Call& call) {
  if (source.name == "-1" && !call.arguments.empty()) return &call.arguments.back();
  const Argument* found = nullptr;
  int position = 0;
  for (const Argument& argument : call.arguments) {
    if (!argument.name.empty()) {
      if (argument.name == source.name) return &argument;
      continue;
    }
    if (position++ == source.position) {
      found = &argument;
      if (source.name.empty()) return found;
    }
  }
  return found;
}

// The value a source speaks of. *present is false where the call does not give it.
ValueId Evaluator::fetch(const Source& source, const Call& call, State& state, bool* present) const {
  *present = false;
  ValueId value = 0;
  switch (source.from) {
    case Source::From::kConstant: return 0;
    case Source::From::kArgument:
      if (const Argument* argument = argument_of(source, call)) value = argument->value;
      break;
    case Source::From::kReceiver: value = call.receiver; break;
    case Source::From::kTypeArgument:
      if (source.position >= 0 && static_cast<size_t>(source.position) < call.type_arguments.size()) {
        value = call.type_arguments[static_cast<size_t>(source.position)];
      }
      break;
    case Source::From::kAssigned:
      if (!call.arguments.empty()) value = call.arguments[0].value;
      break;
    case Source::From::kResult: return 0;
  }
  if (value == 0) return 0;
  if (!source.type.empty()) {
    std::vector<std::string> types = lineage(type_of(value, state));
    if (std::find(types.begin(), types.end(), source.type) == types.end()) return 0;
  }
  *present = true;
  return pick_field(value, source, state, present);
}

void Evaluator::take(ValueId id, State& state) {
  const Value value = values_[id];
  if (value.kind == ValueKind::kChoice) {
    for (ValueId alternative : value.alternatives) take(alternative, state);
    return;
  }
  if (value.kind != ValueKind::kObject) return;
  const Object* object = state.object(value.object);
  if (object == nullptr) {
    const Object* shared = module_.object(value.object);
    if (shared == nullptr) return;
    state.add(value.object, *shared);
    object = state.object(value.object);
  }
  if (object->api != nullptr && !object->taken) state.change(value.object).taken = true;
}

void Evaluator::note_secret(ValueId id, const State& state, int depth) {
  if (depth > 6) return;
  const Value& value = values_[id];
  std::vector<TraceId> work{value.trace};
  if (value.kind == ValueKind::kObject) {
    const Object* object = state.object(value.object);
    if (object == nullptr) object = module_.object(value.object);
    if (object != nullptr) {
      if (object->birth != kNone && unit_.kind(object->birth) == NodeKind::kArray) secrets_.push_back(object->birth);
      work.push_back(object->trace);
      for (ValueId element : object->elements) work.push_back(values_[element].trace);
    }
  }
  for (ValueId alternative : value.alternatives) note_secret(alternative, state, depth + 1);
  size_t looked = 0;
  while (!work.empty() && ++looked < 4096) {
    TraceId trace = work.back();
    work.pop_back();
    if (trace == 0) continue;
    const TraceNode& step = values_.trace(trace);
    work.push_back(step.before);
    work.push_back(step.beside);
    if (step.node == kNone) continue;
    NodeKind kind = unit_.kind(step.node);
    if (kind == NodeKind::kArray) secrets_.push_back(step.node);
    if (kind == NodeKind::kLiteral) {
      LiteralKind literal_kind = static_cast<LiteralKind>(unit_[step.node].op);
      if (literal_kind == LiteralKind::kString || literal_kind == LiteralKind::kBytes ||
          literal_kind == LiteralKind::kCharacter) {
        secrets_.push_back(step.node);
      }
    }
  }
}

// Where key bytes, IVs, salts come from: one cell with the origin, one with the length where it is known.
Cells Evaluator::material(const std::string& property, ValueId id, const Call& call, State& state) {
  Cells out;
  const Value value = values_[id];
  bool null_pointer =
      value.kind == ValueKind::kInteger && value.integer == 0 && property != "seed" && property != "private_key";
  if (value.kind == ValueKind::kNull || null_pointer) {
    // "No key now" where a call only changes something else: what is given later or before stands.
    Cell absent = established(property, "absent", call.site, value.trace);
    absent.weak = true;
    put(out, std::move(absent));
    return out;
  }
  if (value.kind == ValueKind::kObject) {
    const Object* object = state.object(value.object);
    if (object == nullptr) object = module_.object(value.object);
    if (object != nullptr && object->api != nullptr && !object->variants.empty()) {
      const Cells& cells = object->variants.front();
      // What has an origin of its own (a derived key) is not what it was made from.
      bool own = !object->origin.empty() && find(cells, property) == nullptr;
      for (std::string_view name : {std::string_view(property), std::string_view("key"), std::string_view("secret"),
                                    std::string_view("password"), std::string_view("iv"), std::string_view("nonce"),
                                    std::string_view("salt")}) {
        const Cell* cell = own ? nullptr : find(cells, name);
        if (cell == nullptr) continue;
        if (name != property && is_secret(name) != is_secret(property)) continue;
        Cell copy = *cell;
        copy.name = property;
        put(out, std::move(copy));
        if (const Cell* bits = find(cells, std::string(name) + "_bits")) {
          Cell length = *bits;
          length.name = property + "_bits";
          put(out, std::move(length));
        }
        return out;
      }
    }
  }
  Content what = content(id, state);
  if (what.origin.empty()) {
    put(out, unknown_cell(property, what.reason.empty() ? why_unknown(id, state) : what.reason, call.site, what.trace));
  } else {
    put(out, established(property, what.origin, call.site, what.trace));
    if (is_secret(property) && (what.origin == "literal" || what.origin == "literal-array")) note_secret(id, state);
  }
  if (what.length_bytes >= 0) {
    Cell length = established(property + "_bits", std::to_string(what.length_bytes * 8), call.site, what.trace);
    length.weak = true;
    put(out, std::move(length));
  }
  return out;
}

// All properties that a value stands for: an API object's, a symbol's, or what a notation reads out of a text.
std::vector<Cells> Evaluator::read_all(const Source& source, ValueId id, const Call& call, State& state) {
  const Value value = values_[id];
  std::vector<Cells> out;
  auto from_properties = [&](const knowledge::Properties& properties) {
    Cells cells;
    for (const auto& [name, text] : properties) put(cells, established(name, text, call.site, value.trace));
    out.push_back(std::move(cells));
  };
  switch (value.kind) {
    case ValueKind::kChoice:
      for (ValueId alternative : value.alternatives) {
        for (Cells& cells : read_all(source, alternative, call, state)) {
          if (out.size() < kMostVariants) out.push_back(std::move(cells));
        }
      }
      return out;
    case ValueKind::kNull: return {};
    case ValueKind::kObject: {
      const Object* object = state.object(value.object);
      if (object == nullptr) object = module_.object(value.object);
      if (object == nullptr) break;
      if (object->api != nullptr) {
        for (const Cells& cells : object->variants) out.push_back(cells);
        if (out.empty()) out.emplace_back();
        if (object->api->asset.empty() && !source.optional) {
          // An object that says nothing leaves the question open.
          for (Cells& cells : out) {
            if (cells.empty()) put(cells, unknown_cell(std::string(unread_), why_unknown(id, state), call.site));
          }
        }
        take(id, state);
        return out;
      }
      if (object->shape == Shape::kList && source.all) {
        // What its elements say, put together; an element that is no such object says nothing.
        std::vector<ValueId> elements = object->elements;
        std::vector<Cells> together{{}};
        for (ValueId element : elements) {
          const Object* part =
              values_[element].kind == ValueKind::kObject ? state.object(values_[element].object) : nullptr;
          if (part == nullptr || part->api == nullptr) continue;
          together = combine(together, part->variants);
          take(element, state);
        }
        return together;
      }
      if (object->shape == Shape::kList && (source.each || !source.notation.empty())) {
        std::vector<ValueId> elements = object->elements;
        for (ValueId element : elements) {
          for (Cells& cells : read_all(source, element, call, state)) {
            if (out.size() < kMostOfList) out.push_back(std::move(cells));
          }
        }
        if (!out.empty()) return out;
      }
      break;
    }
    case ValueKind::kSymbol: {
      std::string_view last = value.text;
      if (size_t dot = last.rfind('.'); dot != std::string_view::npos) last = last.substr(dot + 1);
      if (!source.map.empty()) {
        auto it = source.map.find(value.text);
        if (it == source.map.end()) it = source.map.find(last);
        if (it != source.map.end()) {
          from_properties({{"algorithm", it->second}});
          return out;
        }
      }
      if (const knowledge::Properties* properties = catalogue_.symbol(index_.language(), value.text)) {
        from_properties(*properties);
        return out;
      }
      // The name itself may be written in the notation (a class AES); a name that only lists know is a variable's.
      if (!source.notation.empty()) {
        if (auto readings = catalogue_.read_notation(source.notation, last); readings && readings->size() == 1) {
          const knowledge::Properties& one = readings->front();
          bool names = std::any_of(one.begin(), one.end(),
                                   [](const auto& p) { return p.first == "algorithm" || p.first == "curve"; });
          if (names) {
            from_properties(one);
            return out;
          }
        }
      }
      break;
    }
    default: break;
  }
  std::optional<std::string> text = as_name(id, state);
  if (!text && value.kind == ValueKind::kInteger) text = std::to_string(value.integer);
  if (text && !source.map.empty()) {
    auto it = source.map.find(*text);
    if (it != source.map.end()) {
      from_properties({{"algorithm", it->second}});
      return out;
    }
  }
  if (text && !source.notation.empty()) {
    auto readings = catalogue_.read_notation(source.notation, *text);
    if (readings) {
      for (const knowledge::Properties& properties : *readings) {
        if (out.size() < kMostOfList) from_properties(properties);
      }
      return out;  // possibly empty: a text that switches everything off uses nothing
    }
    out.push_back(
        {unknown_cell(std::string(unread_), quoted(*text) + " is no name that is known", call.site, value.trace)});
    return out;
  }
  if (source.optional) return {};
  out.push_back({unknown_cell(std::string(unread_), why_unknown(id, state), call.site, value.trace)});
  return out;
}

std::vector<Cells> Evaluator::read_value(const std::string& property, const Source& source, ValueId id,
                                         const Call& call, State& state) {
  const Value value = values_[id];
  std::vector<Cells> out;
  if (value.kind == ValueKind::kChoice) {
    for (ValueId alternative : value.alternatives) {
      for (Cells& cells : read_value(property, source, alternative, call, state)) {
        if (out.size() < kMostVariants && std::find(out.begin(), out.end(), cells) == out.end())
          out.push_back(std::move(cells));
      }
    }
    return out;
  }
  auto one = [&](Cell cell) { out.push_back({std::move(cell)}); };
  auto unset = [&]() { out.emplace_back(); };
  if (!source.present.empty()) {
    if (value.kind == ValueKind::kNull) {
      unset();
    } else {
      one(established(property, source.present, call.site, value.trace));
    }
    return out;
  }
  if (!source.literal_type.empty()) {
    bool fits =
        (source.literal_type == "number" && (value.kind == ValueKind::kInteger || value.kind == ValueKind::kFloat)) ||
        (source.literal_type == "string" && value.kind == ValueKind::kString) ||
        (source.literal_type == "boolean" && value.kind == ValueKind::kBoolean);
    if (!fits) {
      unset();
      return out;
    }
  }
  const Object* object = nullptr;
  if (value.kind == ValueKind::kObject) {
    object = state.object(value.object);
    if (object == nullptr) object = module_.object(value.object);
  }
  if (source.each && object != nullptr && object->shape == Shape::kList && object->api == nullptr && object->complete) {
    std::vector<ValueId> elements = object->elements;
    for (ValueId element : elements) {
      for (Cells& cells : read_value(property, source, element, call, state)) {
        if (out.size() < kMostOfList) out.push_back(std::move(cells));
      }
    }
    return out;
  }
  if (source.length_bits) {
    Content what = content(id, state);
    std::string bits = std::to_string(what.length_bytes * 8);
    auto row = source.map.find(bits);
    if (what.length_bytes >= 0 && row != source.map.end() && row->second != "unset") {
      one(established(property, row->second, call.site, what.trace));
    } else if (what.length_bytes >= 0 && source.map.empty()) {
      one(established(property, bits, call.site, what.trace));
    } else if (source.optional || what.length_bytes >= 0) {
      unset();
    } else {
      one(unknown_cell(property, "the length is not known: " + why_unknown(id, state), call.site));
    }
    return out;
  }
  if (is_material(property) && source.map.empty() && source.property.empty()) {
    out.push_back(material(property, id, call, state));
    if (source.no_length) std::erase_if(out.back(), [&](const Cell& cell) { return cell.name == property + "_bits"; });
    take(id, state);
    return out;
  }
  // Through a table: by number, text, or name.
  std::string key, last;
  bool has_key = value.kind == ValueKind::kString || value.kind == ValueKind::kBytes;
  if (value.kind == ValueKind::kInteger)
    key = std::to_string(value.integer);
  else if (value.kind == ValueKind::kBoolean)
    key = value.integer != 0 ? "true" : "false";
  else if (value.kind == ValueKind::kNull)
    key = "null";
  else if (value.kind == ValueKind::kSymbol || value.kind == ValueKind::kMethod) {
    key = value.text;
    size_t dot = key.rfind('.');
    last = dot == std::string::npos ? key : key.substr(dot + 1);
  } else if (value.kind == ValueKind::kFunction) {
    key = behaviour(value.node);
    last = "function";
  } else if (std::optional<std::string> text = as_name(id, state)) {
    key = *text;
  } else if (object != nullptr && object->shape == Shape::kInstance && !object->type.empty()) {
    key = object->type;
    size_t dot = key.rfind('.');
    last = dot == std::string::npos ? key : key.substr(dot + 1);
  }
  if (!source.map.empty()) {
    auto it = source.map.find(key);
    if (it == source.map.end() && !last.empty()) it = source.map.find(last);
    if (it != source.map.end() && (!key.empty() || !last.empty() || has_key)) {
      if (it->second == "unset")
        unset();
      else
        one(established(property, it->second, call.site, value.trace));
      return out;
    }
    if (source.map_only && source.property.empty()) {
      unset();
      return out;
    }
  }
  std::string wanted = source.property.empty() ? property : source.property;
  auto from_cells = [&](const Cells& cells) -> bool {
    const Cell* cell = find(cells, wanted);
    // What a digest parameter takes is a digest: the object's own algorithm.
    if (cell == nullptr && catalogue_.property_type(property) == "algorithm" && source.property.empty())
      cell = find(cells, "algorithm");
    if (cell == nullptr) return false;
    Cell copy = *cell;
    copy.name = property;
    if (copy.node == kNone) copy.node = call.site;
    if (auto it = source.map.find(copy.value); it != source.map.end()) copy.value = it->second;
    one(std::move(copy));
    return true;
  };
  if (object != nullptr && object->api != nullptr) {
    std::vector<Cells> variants = object->variants;
    bool any = false;
    for (const Cells& cells : variants) any = from_cells(cells) || any;
    take(id, state);
    if (any) return out;
    if (source.optional || !source.property.empty()) {
      unset();
    } else {
      one(unknown_cell(property, "the object does not say", call.site));
    }
    return out;
  }
  if (value.kind == ValueKind::kSymbol) {
    if (const knowledge::Properties* properties = catalogue_.symbol(index_.language(), value.text)) {
      Cells cells;
      for (const auto& [name, text] : *properties) put(cells, established(name, text, call.site, value.trace));
      if (from_cells(cells)) return out;
    }
  }
  if (!source.notation.empty()) {
    std::string text = key;
    if (value.kind == ValueKind::kSymbol) text = last;
    if (!text.empty()) {
      auto readings = catalogue_.read_notation(source.notation, text);
      if (readings) {
        for (const knowledge::Properties& properties : *readings) {
          Cells cells;
          for (const auto& [name, part] : properties) put(cells, established(name, part, call.site, value.trace));
          if (value.kind == ValueKind::kSymbol && (readings->size() > 1 || find(cells, "suite") != nullptr)) continue;
          from_cells(cells);
        }
        if (!out.empty()) return out;
      }
      if (value.kind != ValueKind::kSymbol) {
        one(unknown_cell(property, quoted(text) + " is no name that is known", call.site, value.trace));
        return out;
      }
    }
  }
  switch (value.kind) {
    case ValueKind::kInteger: {
      std::string_view kind = catalogue_.property_type(property);
      if (kind == "algorithm" || kind == "curve" || kind == "mode" || kind == "padding") {
        one(unknown_cell(property, quoted(key) + " is no name that is known", call.site, value.trace));
        return out;
      }
      int64_t scaled = 0;
      if (__builtin_mul_overflow(value.integer, source.scale, &scaled)) break;
      if (scaled < 0 && catalogue_.property_type(property) == "number") {
        one(unknown_cell(property, "a number below zero", call.site, value.trace));
        return out;
      }
      one(established(property, std::to_string(scaled), call.site, value.trace));
      return out;
    }
    case ValueKind::kBoolean: one(established(property, key, call.site, value.trace)); return out;
    case ValueKind::kNull: unset(); return out;
    case ValueKind::kString:
    case ValueKind::kBytes:
      if (catalogue_.property_type(property) == "algorithm") {
        std::string_view canonical = catalogue_.canonical_algorithm(key);
        if (canonical.empty()) {
          one(unknown_cell(property, quoted(key) + " is no name that is known", call.site, value.trace));
        } else {
          one(established(property, std::string(canonical), call.site, value.trace));
        }
        return out;
      }
      if (catalogue_.property_type(property) == "curve") {
        std::string_view canonical = catalogue_.canonical_curve(key);
        if (canonical.empty()) {
          one(unknown_cell(property, quoted(key) + " is no curve that is known", call.site, value.trace));
        } else {
          one(established(property, std::string(canonical), call.site, value.trace));
        }
        return out;
      }
      if (catalogue_.property_type(property) == "number") {
        int64_t number = 0;
        if (parse_decimal(key, &number)) {
          one(established(property, std::to_string(number * source.scale), call.site, value.trace));
        } else {
          one(unknown_cell(property, quoted(key) + " is not a number", call.site, value.trace));
        }
        return out;
      }
      if (key.size() <= 200) {
        one(established(property, key, call.site, value.trace));
        return out;
      }
      break;
    default: break;
  }
  if (source.optional && value.kind != ValueKind::kSymbol) {
    unset();
    return out;
  }
  one(unknown_cell(property, why_unknown(id, state), call.site, value.trace));
  return out;
}

// Where a call or a literal spans lines, what an argument says stands at the argument: there a person must look.
void Evaluator::stand_at_argument(const Argument* argument, const Call& call, std::vector<Cells>& variants) const {
  if (argument == nullptr || argument->node == kNone || call.site == kNone) return;
  if (unit_.line(unit_[argument->node].begin) == unit_.line(unit_[call.site].begin)) return;
  for (Cells& cells : variants) {
    for (Cell& cell : cells) {
      if (cell.node == call.site) cell.node = argument->node;
    }
  }
}

std::vector<Cells> Evaluator::read(const Binding& binding, const Call& call, State& state) {
  std::vector<Cells> out;
  for (const Source& source : binding.sources) {
    std::vector<Cells> part;
    if (source.from == Source::From::kConstant) {
      if (binding.property == "*") continue;
      part.push_back({established(binding.property, source.constant, call.site, 0)});
    } else {
      bool present = false;
      ValueId value = fetch(source, call, state, &present);
      if (!present) {
        if (call.spread && !source.optional && binding.property != "*") {
          part.push_back({unknown_cell(binding.property, "an argument list that is not known", call.site)});
        } else {
          continue;
        }
      } else {
        part = binding.property == "*" ? read_all(source, value, call, state)
                                       : read_value(binding.property, source, value, call, state);
        if (source.from == Source::From::kArgument) stand_at_argument(argument_of(source, call), call, part);
      }
    }
    if (binding.property == "*") {
      out = out.empty() ? part : combine(out, part);
      continue;
    }
    bool gives = std::any_of(part.begin(), part.end(), [](const Cells& cells) { return !cells.empty(); });
    if (gives) return part;
    if (out.empty()) out = std::move(part);
  }
  return out;
}

bool Evaluator::conditions_hold(const std::vector<knowledge::Condition>& conditions, const Call& call,
                                State& state) const {
  return std::all_of(conditions.begin(), conditions.end(), [&](const knowledge::Condition& condition) {
    bool present = false;
    ValueId id = fetch(condition.source, call, state, &present);
    if (!present || id == 0) return false;
    if (condition.is.empty()) return true;  // its type was asked for
    auto fits = [&](ValueId one) {
      const Value& value = values_[one];
      std::string text = value.text;
      if (value.kind == ValueKind::kInteger)
        text = std::to_string(value.integer);
      else if (value.kind == ValueKind::kBoolean)
        text = value.integer != 0 ? "true" : "false";
      else if (value.kind == ValueKind::kNull)
        text = "null";
      else if (value.kind != ValueKind::kSymbol && value.kind != ValueKind::kString)
        return false;
      if (std::find(condition.is.begin(), condition.is.end(), text) != condition.is.end()) return true;
      size_t dot = text.rfind('.');
      return value.kind == ValueKind::kSymbol && dot != std::string::npos &&
             std::find(condition.is.begin(), condition.is.end(), text.substr(dot + 1)) != condition.is.end();
    };
    if (values_[id].kind != ValueKind::kChoice) return fits(id);
    return std::any_of(values_[id].alternatives.begin(), values_[id].alternatives.end(), fits);
  });
}

std::optional<ValueId> Evaluator::apply(const std::vector<const Api*>& apis, const Call& call, State& state) {
  size_t most = 0;
  for (const Api* api : apis) most = std::max(most, api->conditions.size());
  for (size_t conditions = most + 1; conditions-- > 0;) {
    for (const Api* api : apis) {
      if (api->conditions.size() != conditions || !conditions_hold(api->conditions, call, state)) continue;
      if (std::optional<ValueId> made = apply_one(*api, call, state)) return made;
    }
  }
  return std::nullopt;
}

// An argument with several values that more than one property is read from: each value by itself, so that no property
// of one meets another's.
std::vector<Cells> Evaluator::read_set(const Api& api, const Call& call, State& state, size_t from_argument) {
  for (size_t i = from_argument; i < call.arguments.size(); ++i) {
    const Value& value = values_[call.arguments[i].value];
    if (value.kind != ValueKind::kChoice || value.integer == 1) continue;  // 1: flags that hold at once
    size_t readers = 0;
    for (const Binding& binding : api.set) {
      for (const Source& source : binding.sources) {
        if (source.from != Source::From::kArgument) continue;
        Source whole = source;
        whole.field.clear();
        whole.type.clear();
        bool present = false;
        if (fetch(whole, call, state, &present) == call.arguments[i].value) ++readers;
      }
    }
    if (readers < 2) continue;
    std::vector<Cells> out;
    std::vector<ValueId> alternatives = value.alternatives;
    for (ValueId alternative : alternatives) {
      Call each = call;
      each.arguments[i].value = alternative;
      for (Cells& cells : read_set(api, each, state, i + 1)) {
        if (std::find(out.begin(), out.end(), cells) == out.end()) out.push_back(std::move(cells));
      }
    }
    return out;
  }
  std::vector<Cells> variants{{}};
  for (const Binding& binding : api.set) variants = combine(variants, read(binding, call, state));
  return variants;
}

// Bytes of what a call returns, -1 where it is not known.
int64_t Evaluator::length_of_result(const Api& api, const Call& call, State& state) const {
  if (!api.length) return -1;
  int64_t bits = -1;
  if (api.length->from == Source::From::kConstant) {
    if (!parse_decimal(api.length->constant, &bits)) return -1;
  } else {
    bool present = false;
    ValueId value = fetch(*api.length, call, state, &present);
    std::optional<int64_t> number = present && value != 0 ? as_integer(value) : std::nullopt;
    if (present && value != 0 && !api.length->property.empty() && values_[value].kind == ValueKind::kObject) {
      const Object* object = state.object(values_[value].object);
      if (object == nullptr) object = module_.object(values_[value].object);
      if (object != nullptr && object->variants.size() == 1) {
        int64_t said = 0;
        const Cell* cell = find(object->variants[0], api.length->property);
        if (cell != nullptr && parse_decimal(cell->value, &said)) number = said;
        // A digest's own size.
        const Cell* algorithm = find(object->variants[0], "algorithm");
        const knowledge::Algorithm* known = algorithm != nullptr ? catalogue_.algorithm(algorithm->value) : nullptr;
        if (!number && api.length->property == "output_bits" && known != nullptr && known->output_bits != 0) {
          number = known->output_bits;
        }
      }
    }
    if (!number || __builtin_mul_overflow(*number, api.length->scale, &bits)) return -1;
  }
  return bits >= 0 && bits < (int64_t{1} << 32) ? bits / 8 : -1;
}

// A value of which only the type, the origin and perhaps the length are known.
ValueId Evaluator::returned(const Api& api, const Call& call, State& state) {
  TraceId trace = values_.step(StepKind::kCall, call.site, 0);
  Object object;
  object.birth = call.site;
  object.type = api.returns;
  object.complete = false;
  object.origin = api.origin;
  if (api.origin.empty()) object.origin_reason = "what `" + api.name + "` returns";
  object.length = length_of_result(api, call, state);
  object.trace = trace;
  ObjectId id = make(std::move(object), state);
  return values_.object(id, api.returns, trace);
}

std::optional<ValueId> Evaluator::apply_one(const Api& api, const Call& call, State& state) {
  int given = static_cast<int>(call.arguments.size());
  if (!call.spread) {
    if (api.min_arguments >= 0 && given < api.min_arguments) return std::nullopt;
    if (api.max_arguments >= 0 && given > api.max_arguments) return std::nullopt;
  }
  unread_ = api.asset == "protocol" ? "protocol" : api.asset == "random" ? "generator" : "algorithm";
  std::vector<Cells> variants = read_set(api, call, state, 0);

  // The object the call works on.
  ObjectId target = 0;
  if (api.object) {
    bool present = false;
    ValueId value = fetch(*api.object, call, state, &present);
    if (present) {
      NodeId expression = kNone;
      if (api.object->from == Source::From::kReceiver) {
        expression = call.receiver_node;
      } else if (api.object->from == Source::From::kArgument) {
        int position = 0;
        for (const Argument& argument : call.arguments) {
          if (argument.name.empty() && position++ == api.object->position) expression = argument.node;
          if (!argument.name.empty() && argument.name == api.object->name) expression = argument.node;
        }
      }
      if (values_[value].kind == ValueKind::kChoice) {
        // Which of them is not known: all are configured alike.
        for (ValueId alternative : values_[value].alternatives) {
          Call each = call;
          if (api.object->from == Source::From::kReceiver)
            each.receiver = alternative;
          else
            break;
          if (values_[alternative].kind == ValueKind::kChoice) break;
          apply_one(api, each, state);
        }
      }
      target = object_at(expression, value, state);
    }
  }
  const Object* existing = target != 0 ? state.object(target) : nullptr;
  bool configured = existing != nullptr && existing->api != nullptr;
  bool says_algorithm = std::any_of(variants.begin(), variants.end(), [](const Cells& cells) {
    return find(cells, "algorithm") != nullptr || find(cells, "protocol") != nullptr;
  });
  bool amend =
      api.amend || (api.object && configured && !says_algorithm && api.asset != "random" && api.asset != "check");

  TraceId step_here = values_.step(StepKind::kCall, call.site, 0);
  ValueId result = 0;
  if (amend && configured) {
    Object& object = state.change(target);
    std::vector<Cells> out;
    for (const Cells& before : object.variants) {
      for (const Cells& part : variants) {
        Cells both = before;
        bool replaces = false;
        for (const Cell& cell : part) {
          const Cell* have = find(both, cell.name);
          if (have != nullptr && have->state == ValueState::kEstablished) {
            if (cell.weak || (cell.state == ValueState::kUnknown && !is_material(cell.name))) continue;
            replaces = replaces || (!have->weak && have->value != cell.value && cell.state == ValueState::kEstablished);
          }
          put(both, cell);
        }
        if (replaces && out.size() < kMostVariants) out.push_back(before);
        if (out.size() < kMostVariants && std::find(out.begin(), out.end(), both) == out.end())
          out.push_back(std::move(both));
      }
    }
    object.variants = std::move(out);
    if (!api.origin.empty() || (!api.returns.empty() && api.returns != object.type)) {
      result = returned(api, call, state);
    } else {
      result = values_.object(target, object.type, step_here);
    }
  } else if (amend && api.asset.empty()) {
    result = returned(api, call, state);
  } else {
    Object object;
    if (existing != nullptr) {
      if (existing->api != nullptr && existing->site != call.site) sink_.finished(*existing);
      object = *existing;
      object.elsewhere.clear();
    }
    object.api = &api;
    object.site = call.site;
    if (object.birth == kNone) object.birth = call.site;
    object.variants = std::move(variants);
    object.taken = false;
    if (!api.returns.empty() && (existing == nullptr || object.type.empty())) object.type = api.returns;
    if (!api.origin.empty()) object.origin = api.origin;
    if (api.length) object.length = length_of_result(api, call, state);
    std::string type = object.type;
    if (existing != nullptr) {
      state.change(target) = std::move(object);
      if (!api.origin.empty() || (!api.returns.empty() && api.returns != type)) {
        result = returned(api, call, state);
      } else {
        result = values_.object(target, type, step_here);
      }
    } else {
      object.trace = step_here;
      if (object.origin.empty() && object.origin_reason.empty())
        object.origin_reason = "what `" + api.name + "` returns";
      object.complete = false;
      ObjectId id = make(std::move(object), state);
      result = values_.object(id, type, step_here);
    }
  }
  for (const Source& alias : api.aliases) {
    bool present = false;
    ValueId value = fetch(alias, call, state, &present);
    if (!present || value == 0 || values_[result].kind != ValueKind::kObject) continue;
    for (const Argument& argument : call.arguments) {
      if (argument.value != value || argument.node == kNone) continue;
      NodeId place = argument.node;
      while (unit_.kind(place) == NodeKind::kUnary || unit_.kind(place) == NodeKind::kCast)
        place = unit_.child(place, 0);
      ObjectId same = target != 0 ? target : values_[result].object;
      store(place, values_.object(same, values_[value].type, step_here), call.site, state);
      break;
    }
  }
  if (api.callback) {
    bool present = false;
    ValueId function = fetch(*api.callback, call, state, &present);
    if (present) run_callback(function, state, result, api.callback_parameter);
  }
  for (const auto& [source, origin] : api.fills) {
    bool present = false;
    ValueId value = fetch(source, call, state, &present);
    if (!present) continue;
    NodeId expression = kNone;
    int position = 0;
    for (const Argument& argument : call.arguments) {
      if (source.from == Source::From::kArgument && argument.name.empty() && position++ == source.position) {
        expression = argument.node;
      }
    }
    if (source.from == Source::From::kReceiver) expression = call.receiver_node;
    ObjectId filled = object_at(expression, value, state);
    if (filled == 0) continue;
    Object& object = state.change(filled);
    object.origin = origin;
    object.origin_reason.clear();
    object.elements.clear();
    object.zeroed = false;
    object.complete = false;
    object.trace = step_here;
  }
  return result;
}

}  // namespace vitrine::trace
