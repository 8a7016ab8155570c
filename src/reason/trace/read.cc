// What an entry's sources say of a call's values: cells, one set per way in which they travel together.
#include <algorithm>

#include "reason/trace/cells.h"
#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using knowledge::Binding;
using knowledge::Source;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostNumbers = 16;  // of which each is listed
constexpr size_t kMostOfList = 1024;
constexpr size_t kMostLeftOpen = 256;
constexpr std::string_view kTrueOnlyIf = "true-only-if ";

// Of rows that say to which numbers a function says yes, the one that says most of it counts (asked.cc).
size_t answers_narrow(std::string_view row) {
  if (row.starts_with("true-to ")) return 0;
  if (row.starts_with("true-only-to ")) return 2 + static_cast<size_t>(std::ranges::count(row, ','));
  return row.starts_with("true-only-if ") ? 1 : SIZE_MAX;
}

constexpr std::string_view kAsks = "asks ";
constexpr std::string_view kPassesOnlyIf = "passes-only-if ";
constexpr std::string_view kAnswersBy = "answers-by ";

// JavaScript: (request, callback) => { log(request); callback(0); }. Does the function answer by calling what it is
// given last, whatever else it is given, and with nothing but this?
bool answers_by(const source::Unit& unit, const UnitIndex& index, NodeId function, std::string_view answer) {
  const uint32_t count = unit.child_count(function);
  const NodeId body = count < 2 ? kNone : unit.child(function, count - 1);
  const NodeId last = count < 2 ? kNone : unit.child(function, count - 2);
  if (index.language() != "javascript" || body == kNone || unit.kind(last) != NodeKind::kParameter) return false;
  auto is_it = [&](NodeId argument) {
    return unit.kind(argument) == NodeKind::kLiteral && unit.text(argument) == answer;
  };
  bool always = false;
  std::vector<NodeId> work{body};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    const NodeKind kind = unit.kind(id);
    if (kind == NodeKind::kThrow || (kind == NodeKind::kReturn && index.parent(id) != body)) return false;
    if (kind == NodeKind::kName && unit.text(id) == unit.text(last)) {
      const NodeId call = index.parent(id), statement = index.parent(call);
      const bool is_called = unit.kind(call) == NodeKind::kCall && unit.child(call, 0) == id;
      if (!is_called || unit.child_count(call) != 2 || !is_it(unit.child(call, 1))) return false;
      const bool is_statement =
          unit.kind(statement) == NodeKind::kExpression || unit.kind(statement) == NodeKind::kReturn;
      always = always || (is_statement && index.parent(statement) == body) || statement == body;
    }
    for (uint32_t i = 0; i < unit.child_count(id); ++i) {
      if (const NodeId child = unit.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return always;
}

// The literal that a value is, where it stands within a node; else none.
NodeId literal_within(const Values& values, TraceId trace, const source::Unit& unit, NodeId whole) {
  if (trace == 0 || trace == kMixedTraces || whole == kNone) return kNone;
  const TraceNode& step = values.trace(trace);
  const bool is_it = step.kind == StepKind::kLiteral && step.node != kNone &&
                     unit[step.node].begin >= unit[whole].begin && unit[step.node].end <= unit[whole].end;
  return is_it ? step.node : kNone;
}

}  // namespace

void Evaluator::leave_open(ValueId id, const State& state) {
  bool open = values_[id].kind == ValueKind::kUnknown || values_[id].kind == ValueKind::kSymbol;
  // A table to which more comes that is not known.
  if (const Object* table = values_[id].kind == ValueKind::kObject ? look(values_[id].object, state) : nullptr)
    open = table->shape == Shape::kRecord && !table->complete && table->api == nullptr && !table->origin_reason.empty();
  for (ValueId one : values_[id].alternatives) leave_open(one, state);
  if (open && left_open_.size() < kMostLeftOpen) left_open_.insert(why_unknown(id, state));
}

std::string Evaluator::why_unknown(ValueId id, const State& state) const {
  const Value& value = values_[id];
  switch (value.kind) {
    case ValueKind::kUnknown: return value.text.empty() ? "not known" : value.text;
    case ValueKind::kSymbol:
      // In C only a member's name has a dot: what is not known is whose member it is.
      if (size_t dot = value.text.rfind('.'); dot != std::string::npos && index_.language() == "c") {
        return quoted(value.text.substr(dot + 1)) + " of a value that is not known";
      }
      return quoted(value.text) + " is not defined in this file";
    case ValueKind::kMethod: {
      size_t dot = value.text.rfind('.');
      return quoted(dot == std::string::npos ? value.text : value.text.substr(dot + 1)) +
             " of a value that is not known";
    }
    case ValueKind::kChoice:
      for (ValueKind open : {ValueKind::kUnknown, ValueKind::kSymbol, ValueKind::kMethod, ValueKind::kObject}) {
        for (ValueId one : value.alternatives) {
          if (values_[one].kind == open) return why_unknown(one, state);
        }
      }
      return "not a value of the expected kind";
    case ValueKind::kNull: return "null";
    case ValueKind::kFunction: return "a function";
    case ValueKind::kType: return "a type";
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object != nullptr && !object->origin_reason.empty()) return object->origin_reason;
      if (object != nullptr && !object->type.empty()) return "a value of type " + quoted(object->type);
      if (object != nullptr && members_unnamed(*object)) return "a value whose members are not named";
      return "a value that is put together elsewhere";
    }
    default: return "not a value of the expected kind";
  }
}

void Evaluator::take(ValueId id, State& state) {
  const Value& value = values_[id];
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

// What an object says it says only in the builds in which the name that made it means that.
void Evaluator::say_named(const Object& object, std::vector<Cells>& variants) {
  if (object.named == 0 || !values_.trace(object.named).conditional) return;
  for (Cells& cells : variants) {
    for (Cell& cell : cells) {
      if (cell.state != evidence::ValueState::kEstablished) continue;
      cell.trace = cell.trace == 0 ? object.named
                                   : values_.step(evidence::StepKind::kCall, values_.trace(object.named).node,
                                                  cell.trace, object.named);
    }
  }
}

// All properties that a value stands for: an API object's, a symbol's, or what a notation reads out of a text.
std::vector<Cells> Evaluator::read_all(const Source& source, ValueId id, const Call& call, State& state) {
  const Value& value = values_[id];
  std::vector<Cells> out;
  auto from_properties = [&](const knowledge::Properties& properties) {
    Cells cells;
    for (const auto& [name, text] : properties) {
      Cell cell = established(name, text, call.site, value.trace);
      cell.whole = true;
      put(cells, std::move(cell));
    }
    out.push_back(std::move(cells));
  };
  switch (value.kind) {
    case ValueKind::kChoice:
      for (size_t i = 0; i < value.alternatives.size(); ++i) {
        for (Cells& cells : read_all(source, value.alternatives[i], call, state)) {
          cells.where = values_.worlds().both(cells.where, value.world(i));
          if (cells.where != kNowhere && out.size() < kMostVariants) out.push_back(std::move(cells));
        }
      }
      return out;
    case ValueKind::kNull: return {};
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr) break;
      if (object->api != nullptr) {
        for (Cells cells : object->variants) {
          for (Cell& cell : cells) {
            cell.whole = cell.whole || (object->api->part && cell.node == object->site &&
                                        cell.state == evidence::ValueState::kEstablished);
          }
          out.push_back(std::move(cells));
        }
        say_named(*object, out);
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
          together = combine(together, part->variants, values_.worlds());
          take(element, state);
        }
        return together;
      }
      // A list of names, each; characters one by one are one name.
      if (object->shape == Shape::kList && (source.each || (!source.notation.empty() && !as_name(id, state)))) {
        std::vector<ValueId> elements = object->elements;
        for (ValueId element : elements) {
          std::vector<Cells> said = read_all(source, element, call, state);
          if (source.each) stand_at(literal_within(values_, values_[element].trace, unit_, call.site), call, said);
          for (Cells& cells : said) {
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
      if (out.empty()) from_properties({{"nothing", "to-list"}});  // a text that switches everything off uses nothing
      return out;
    }
    out.push_back(
        {unknown_cell(std::string(unread_), quoted(*text) + " is no name that is known", call.site, value.trace)});
    return out;
  }
  const ValueId in_part = known_in_part(id, state);
  if (!source.notation.empty() && values_[in_part].kind == ValueKind::kUnknown &&
      values_[in_part].alternatives.size() == 1) {
    if (std::optional<Cells> part = read_in_part(source.notation, in_part, call, state)) {
      out.push_back(std::move(*part));
      return out;
    }
  }
  if (value.kind == ValueKind::kUnknown && source.notation.empty() && source.map.empty()) {
    if (const std::string algorithm = algorithm_of_class(value.type); !algorithm.empty()) {
      from_properties({{"algorithm", algorithm}});
      return out;
    }
  }
  if (source.optional) {
    // (What another file says may be all there is to list: a connection's text.)
    if (!source.notation.empty()) leave_open(id, state);
    return {};
  }
  leave_holder_open(value, state);
  out.push_back({unknown_cell(std::string(unread_), why_unknown(id, state), call.site, value.trace)});
  return out;
}

// The algorithm that whoever makes an object of this class gets, and nothing else: that of any object of the class.
std::string Evaluator::algorithm_of_class(const std::string& type) const {
  if (type.empty() || index_.type(type) != kNone) return {};
  std::string algorithm;
  for (const knowledge::Api* api : catalogue_.constructions(index_.language(), type)) {
    std::string one;
    for (const Binding& binding : api->set) {
      if (binding.sources.empty() || binding.sources.front().from != Source::From::kConstant) return {};
      if (binding.property == "algorithm") one = binding.sources.front().constant;
    }
    if (one.empty() || (!algorithm.empty() && algorithm != one)) return {};
    algorithm = std::move(one);
  }
  return algorithm;
}

// What a text says of which parts are known, where its grammar leaves no doubt of it; what the others say is not known.
std::optional<Cells> Evaluator::read_in_part(const std::string& notation, ValueId id, const Call& call,
                                             const State& state) const {
  const Value& value = values_[id];
  const std::optional<knowledge::ReadInPart> read =
      catalogue_.read_in_part(notation, values_[value.alternatives.front()].text);
  if (!read) return std::nullopt;
  Cells cells;
  for (const std::string& open : read->open) {
    put(cells, unknown_cell(open, why_unknown(id, state), call.site, value.trace));
  }
  for (const auto& [name, text] : read->says) {
    Cell cell = established(name, text, call.site, value.trace);
    cell.whole = true;
    put(cells, std::move(cell));
  }
  return cells;
}

// The function of the file that a value is: itself, or how an object of an own class is called.
NodeId Evaluator::asked_for(const Value& value, const knowledge::Source& source, const State& state) const {
  if (value.kind == ValueKind::kFunction) return value.node;
  if (value.kind == ValueKind::kSymbol || value.kind == ValueKind::kMethod) {  // &Session::verify
    const size_t dot = source.map.contains("returns-true") ? value.text.rfind('.') : std::string::npos;
    const NodeId type = dot == std::string::npos ? kNone : index_.type(value.text.substr(0, dot));
    const std::vector<NodeId> named =
        type == kNone ? std::vector<NodeId>() : index_.methods_of(type, std::string_view(value.text).substr(dot + 1));
    return named.size() == 1 ? named.front() : kNone;
  }
  if (unit_.language == source::Language::kPython && value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    const bool is_own = object != nullptr && object->type_node != kNone;
    const std::vector<NodeId> called =
        is_own ? index_.methods_of(object->type_node, "__call__") : std::vector<NodeId>();
    return called.size() == 1 ? called.front() : kNone;
  }
  return source.map.contains("returns-parameter") ? own_operator(value, "operator()", state) : kNone;
}

std::vector<Cells> Evaluator::read_value(const std::string& property, const Source& source, ValueId id,
                                         const Call& call, State& state) {
  if (source.gives) {
    Source given = source;
    given.gives = false;
    const ValueId result = given_by(id, state);
    return result == 0 ? std::vector<Cells>{Cells()} : read_value(property, given, result, call, state);
  }
  const Value& value = values_[id];
  std::vector<Cells> out;
  if (value.kind == ValueKind::kChoice) {
    // A sign of failure beside something that is not known: what that is says why the property is not.
    auto is_sign = [&](ValueId one) { return values_[one].kind == ValueKind::kInteger && values_[one].integer < 0; };
    auto is_open = [&](ValueId one) {
      return values_[one].kind == ValueKind::kUnknown || values_[one].kind == ValueKind::kSymbol;
    };
    bool number = catalogue_.property_type(property) == "number" && source.map.empty() &&
                  std::any_of(value.alternatives.begin(), value.alternatives.end(), is_open);
    // What a loop counted through (a cost, a number of rounds) is no list of choices, as sizes may be.
    const bool many = value.alternatives.size() > kMostNumbers && !property.ends_with("_bits") &&
                      catalogue_.property_type(property) == "number" &&
                      std::none_of(value.worlds.begin(), value.worlds.end(),
                                   [&](WorldId where) { return values_.worlds().of_table(where); });
    if (many) {
      const std::string why = "more than " + std::to_string(kMostNumbers) + " values";
      out.push_back({unknown_cell(property, why, call.site, value.trace)});
      return out;
    }
    for (size_t i = 0; i < value.alternatives.size(); ++i) {
      if (number && is_sign(value.alternatives[i])) continue;
      for (Cells& cells : read_value(property, source, value.alternatives[i], call, state)) {
        cells.where = values_.worlds().both(cells.where, value.world(i));
        if (cells.where != kNowhere) add_variant(out, std::move(cells), values_.worlds(), kMostVariants);
      }
    }
    if (is_secret(property)) none_for_empty(property, out);
    // Of flags that hold all at once those that say nothing, or are not known, do not leave open what another says.
    if (value.integer == 1 && out.size() > 1) {
      auto says = [&](const Cells& cells) {
        const Cell* cell = find(cells, property);
        return cell != nullptr && cell->state != evidence::ValueState::kUnknown;
      };
      const bool said = std::any_of(out.begin(), out.end(), says);
      std::erase_if(out, [&](const Cells& cells) { return cells.empty() || (said && !says(cells)); });
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
  // A constant has no properties.
  const bool plain = is_text(value.kind) || value.kind == ValueKind::kInteger || value.kind == ValueKind::kBoolean;
  if (plain && !source.property.empty() && source.optional && source.map.empty() && source.notation.empty()) {
    unset();
    return out;
  }
  const Object* object = nullptr;
  if (value.kind == ValueKind::kObject) {
    object = look(value.object, state);
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
  if (source.is_number && value.kind == ValueKind::kInteger && is_material(property)) {
    one(unknown_cell(property,
                     "the number " + std::to_string(value.integer) + "; whether the key is the same is not known",
                     call.site, value.trace));
    return out;
  }
  if (is_material(property) && source.map.empty() && source.property.empty()) {
    if (object != nullptr && object->api == nullptr && !object->sides.empty()) {
      std::vector<Cells> sides = read_sides(property, source, id, call, state);
      if (!sides.empty()) return sides;
    }
    // A key that may be several is each of them.
    const size_t variants = object == nullptr ? 1 : std::max<size_t>(object->variants.size(), 1);
    for (size_t i = 0; i < variants; ++i) {
      Cells cells = material(property, id, i, call, state);
      if (source.no_length || source.length_argument >= 0) {
        std::erase_if(cells, [&](const Cell& cell) { return cell.name == property + "_bits" && cell.weak; });
      }
      if (variants > 1) cells.where = object->variants[i].where;
      add_variant(out, std::move(cells), values_.worlds(), kMostVariants);
    }
    if (source.length_argument >= 0) add_length(property, source, call, out, state);
    for (Cells& cells : out) {
      for (Cell& cell : cells) {
        if (source.algorithm_length && cell.weak && cell.name != property) cell.most = true;
      }
    }
    take(id, state);
    return out;
  }
  if (property == "key_bits" && value.kind == ValueKind::kInteger && value.integer == 0 && source.map.empty()) {
    one(unknown_cell(property, "0 is no size of a key", call.site, value.trace));
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
  } else if ((value.kind == ValueKind::kObject || value.kind == ValueKind::kType) && source.map.contains("hands-on")) {
    // An object of an own class that is asked by its one method. (Kotlin's `object` is its type.)
    const Object* made = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    const bool is_single = value.kind == ValueKind::kType && unit_.language == source::Language::kKotlin;
    const NodeId type = is_single ? value.node : made == nullptr ? kNone : made->type_node;
    if (type != kNone && index_.methods_of(type, "verify").size() == 1 &&
        behaviour_.of(index_.methods_of(type, "verify").front(), "") == "hands-on")
      key = "hands-on";
  } else if (const NodeId asked = asked_for(value, source, state); asked != kNone) {
    key = behaviour_.of(asked);
    last = "function";
    for (const auto& [row, said] : source.map) {
      if (row.starts_with(kTrueOnlyIf) && behaviour_.true_only_if(asked, row.substr(kTrueOnlyIf.size()))) last = row;
      if (answers_narrow(row) < answers_narrow(last) && fits_answers(row, value, asked, call.site, state)) last = row;
      if (row.starts_with(kAnswersBy) && answers_by(unit_, index_, asked, row.substr(kAnswersBy.size()))) last = row;
      if (row.starts_with(kAsks) && behaviour_.asks(asked, row.substr(kAsks.size()))) last = row;
      if (row.starts_with(kPassesOnlyIf) &&
          passes_only_if(std::string_view(row).substr(kPassesOnlyIf.size()), value, asked, call.site, state))
        last = row;
    }
    if (source.map.contains("draws-predictable") || source.map.contains("draws-secure")) {
      key = behaviour_.draws(asked);
      if (key.empty() || !source.map.contains(key)) {
        const std::string why = "what " + quoted(unit_.text(asked)) + " of this file gives";
        one(unknown_cell(property, why, call.site, value.trace));
        return out;
      }
    }
  } else if (std::optional<std::string> text = as_name(id, state)) {
    key = *text;
  } else if (object != nullptr && object->shape == Shape::kInstance && !object->type.empty()) {
    key = object->type;
    size_t dot = key.rfind('.');
    last = dot == std::string::npos ? key : key.substr(dot + 1);
  }
  // An own class whose check only ever says no: what asks it goes on to the usual one.
  if (source.map.contains("returns-false") && !source.map.contains(key) && object != nullptr &&
      object->type_node != kNone && source::runs_on_java(unit_.language)) {
    for (const std::string& base : lineage(unit_.text2(object->type_node))) {
      for (const knowledge::Api* api : catalogue_.implementations(index_.language(), base)) {
        const std::vector<NodeId>& checks = index_.methods_of(object->type_node, api->method);
        if (checks.size() == 1 && behaviour_.of(checks.front(), "") == "returns-false") key = "returns-false";
      }
    }
  }
  if (source.map.contains("hands-on") && !source.map.contains(key) && (last.empty() || !source.map.contains(last))) {
    if (const std::string_view answers = verifier_answers(value, call.site, state); !answers.empty()) key = answers;
  }
  if (!source.map.empty()) {
    auto it = source.map.find(key);
    if (it == source.map.end() && key == "answers-nothing") it = source.map.find("never-throws");
    if (it == source.map.end() && !last.empty()) it = source.map.find(last);
    if (it != source.map.end() && (!key.empty() || !last.empty() || has_key)) {
      if (it->second == "unset")
        unset();
      else
        one(established(property, it->second, call.site, value.trace));
      return out;
    }
    if (source.map_only && source.property.empty()) {
      leave_open(id, state);
      const bool open = value.kind == ValueKind::kUnknown || value.kind == ValueKind::kSymbol;
      // `new Verifier()`: what it does the file says that has the class.
      const std::string& type = object != nullptr ? object->type : value.type;
      const bool is_made = object != nullptr ? object->api == nullptr && object->type_node == kNone : open;
      if (is_made && !type.empty() && index_.type(type) == kNone &&
          !catalogue_.is_known_type(index_.language(), type) && left_open_.size() < kMostLeftOpen)
        left_open_.insert(quoted(type) + " is not defined in this file");
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
    out.back().where = cells.where;
    return true;
  };
  if (object != nullptr && object->api != nullptr) {
    std::vector<Cells> variants = object->variants;
    say_named(*object, variants);
    bool any = false;
    std::vector<Cells> silent;
    for (const Cells& cells : variants) {
      if (from_cells(cells)) {
        any = true;
      } else if (!nothing_to_list(cells)) {
        silent.emplace_back().where = cells.where;
      }
    }
    take(id, state);
    if (any) {
      // The ways on which it does not say it are ways all the same.
      for (Cells& cells : silent) add_variant(out, std::move(cells), values_.worlds(), kMostVariants);
      return out;
    }
    bool nothing = std::any_of(variants.begin(), variants.end(), nothing_to_list);
    if (nothing || source.optional || !source.property.empty()) {
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
      if (nothing_to_list(cells) || !source.property.empty()) {
        unset();
        return out;
      }
    }
  }
  if (!source.notation.empty() && value.kind != ValueKind::kNull) {
    std::string text = key;
    if (value.kind == ValueKind::kSymbol) text = last;
    if (!text.empty()) {
      auto readings = catalogue_.read_notation(source.notation, text);
      if (readings) {
        for (const knowledge::Properties& properties : *readings) {
          Cells cells;
          for (const auto& [name, part] : properties) put(cells, established(name, part, call.site, value.trace));
          if (value.kind == ValueKind::kSymbol && (readings->size() > 1 || find(cells, "suite") != nullptr)) continue;
          if (!from_cells(cells) && nothing_to_list(cells)) unset();
        }
        if (!out.empty()) return out;
      }
      if (value.kind != ValueKind::kSymbol && value.kind != ValueKind::kMethod) {
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
      // A word that a table says: a number that it lacks is none.
      if (kind == "text" && !source.map.empty()) {
        one(unknown_cell(property, quoted(key) + " is no value that is known", call.site, value.trace));
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
  // What is given and not known is not left out; only whether it has a property of this name may stay open.
  bool is_name = value.kind == ValueKind::kSymbol || value.kind == ValueKind::kMethod;
  bool nameless = is_name && !known_name(value.text);
  // (An object that was only made for what is not known, to be written into.)
  const bool of_nobody = object != nullptr && object->shape == Shape::kRecord && !object->complete &&
                         object->api == nullptr && !object->origin_reason.empty();
  bool given = (value.kind == ValueKind::kUnknown || nameless || of_nobody) && source.property.empty() &&
               source.from == Source::From::kArgument;
  if (source.optional && (value.kind != ValueKind::kSymbol || nameless) && !given) {
    unset();
    return out;
  }
  leave_holder_open(value, state);
  one(unknown_cell(property, why_unknown(id, state), call.site, value.trace));
  return out;
}

// A member of what is not known: who says what that is says more.
void Evaluator::leave_holder_open(const Value& value, const State& state) {
  const bool is_member = value.kind == ValueKind::kUnknown || value.kind == ValueKind::kMethod;
  if (is_member && value.receiver != 0 && left_open_.size() < kMostLeftOpen)
    left_open_.insert(why_unknown(value.receiver, state));
}

// Where a call or a literal spans lines, what an argument says stands at the argument: there a person must look.
void Evaluator::stand_at(NodeId place, const Call& call, std::vector<Cells>& variants) const {
  if (place == kNone || call.site == kNone) return;
  if (unit_.line(unit_[place].begin) == unit_.line(unit_[call.site].begin)) return;
  for (Cells& cells : variants) {
    for (Cell& cell : cells) {
      if (cell.node == call.site) cell.node = place;
    }
  }
}

// In a loop of its own function: what is done there may be done many times.
bool Evaluator::in_loop(NodeId site) const {
  for (NodeId up = site; up != kNone && unit_.kind(up) != NodeKind::kFunction; up = index_.parent(up)) {
    if (unit_.kind(up) == NodeKind::kLoop) return true;
  }
  return false;
}

// What the arguments behind the one that a source names say: of each another occurrence.
void Evaluator::read_rest(const std::string& property, Source source, const Call& call, State& state,
                          std::vector<Cells>& out) {
  source.rest = false;
  source.optional = true;
  Binding one{property, {std::move(source)}};
  while (static_cast<size_t>(++one.sources[0].position) < call.arguments.size()) {
    for (Cells& cells : read(one, call, state)) {
      if (out.size() < kMostOfList) out.push_back(std::move(cells));
    }
  }
}

// Why nobody knows what `**options` holds.
std::string Evaluator::why_spread(const Call& call, const State& state) const {
  for (uint32_t i = 0; i < unit_.child_count(call.node); ++i) {
    const auto found = spread_.find(unit_.child(call.node, i));
    if (found == spread_.end()) continue;
    const ValueKind kind = values_[found->second].kind;
    const Object* map = kind == ValueKind::kObject ? look(values_[found->second].object, state) : nullptr;
    const bool says_why =
        kind == ValueKind::kUnknown || kind == ValueKind::kSymbol || (map != nullptr && !map->origin_reason.empty());
    if (says_why) return why_unknown(found->second, state);
  }
  return "an argument list that is not known";
}

std::vector<Cells> Evaluator::read(const Binding& binding, const Call& call, State& state) {
  std::vector<Cells> out;
  for (const Source& source : binding.sources) {
    std::vector<Cells> part;
    if (source.once && in_loop(call.site)) continue;
    if (source.blocks && !goes_through_blocks(argument_of(source, call))) continue;
    if (source.from == Source::From::kConstant) {
      if (binding.property == "*") continue;
      part.push_back({established(binding.property, source.constant, call.site, 0)});
    } else {
      bool present = false;
      ValueId value = fetch(source, call, state, &present);
      if (!present) {
        if (call.spread && !source.optional) {
          std::string property(binding.property == "*" ? unread_ : binding.property);
          part.push_back({unknown_cell(property, why_spread(call, state), call.site)});
        } else {
          continue;
        }
      } else {
        const Argument* argument = is_material(binding.property) ? argument_of(source, call) : nullptr;
        if (argument != nullptr) draws_.given_as.try_emplace(argument->node, binding.property);
        part = binding.property == "*" ? read_all(source, value, call, state)
                                       : read_value(binding.property, source, value, call, state);
        stand_at(place_of(source, call, state), call, part);
        if (source.rest) read_rest(binding.property, source, call, state, part);
      }
    }
    if (binding.property == "*") {
      out = out.empty() ? part : combine(out, part, values_.worlds());
      continue;
    }
    bool gives = std::any_of(part.begin(), part.end(), [](const Cells& cells) { return !cells.empty(); });
    if (gives) return part;
    if (out.empty()) out = std::move(part);
  }
  return out;
}

}  // namespace vitrine::trace
