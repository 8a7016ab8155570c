#include <algorithm>

#include "reason/trace/cells.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/said.h"
#include "reason/trace/stretches.h"

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

constexpr size_t kMostGroups = 16;  // of an argument's values that are taken apart

// `if: {arg: 1, field: https.checkServerIdentity}`
bool asks_whether_there(const knowledge::Condition& condition) {
  return condition.is.empty() && !condition.source.field.empty() && !condition.source.optional;
}

}  // namespace

bool Evaluator::fits(const knowledge::Condition& condition, ValueId id) const {
  if (condition.is.empty()) return true;  // its type was asked for
  const Value& value = values_[id];
  std::string text = value.text;
  switch (value.kind) {
    case ValueKind::kChoice:  // flags that hold all at once, or values that could not be taken one by one
      return std::any_of(value.alternatives.begin(), value.alternatives.end(),
                         [&](ValueId one) { return fits(condition, one); });
    case ValueKind::kInteger: text = std::to_string(value.integer); break;
    case ValueKind::kBoolean: text = value.integer != 0 ? "true" : "false"; break;
    case ValueKind::kNull: text = "null"; break;
    case ValueKind::kFunction:  // by what it does
      text = behaviour_.of(value.node);
      if (text.empty()) text = "function";
      break;
    case ValueKind::kSymbol:
    case ValueKind::kMethod:  // a constant that is asked of an object: handle.SSL_VERIFYPEER
    case ValueKind::kString:
    case ValueKind::kBytes: break;
    default: return false;
  }
  auto is_asked = [&](std::string_view name) { return std::ranges::find(condition.is, name) != condition.is.end(); };
  // "*sslmode*", "*://*@*": a text in which that stands, one part behind the other.
  const auto holds = [&](std::string_view parts) {
    if (parts.size() < 3 || !parts.starts_with('*') || !parts.ends_with('*')) return false;
    size_t at = 0;
    while (parts.size() > 1) {
      parts.remove_prefix(1);
      const std::string_view part = parts.substr(0, parts.find('*'));
      at = text.find(part, at);
      if (at == std::string::npos) return false;
      at += part.size();
      parts.remove_prefix(part.size());
    }
    return true;
  };
  if (value.kind == ValueKind::kString && std::ranges::any_of(condition.is, holds)) return true;
  // (0 for a pointer is a null pointer in C and C++.)
  const bool is_zero = value.kind == ValueKind::kInteger && value.integer == 0;
  if (is_asked(text) || (index_.is_c() && is_zero && is_asked("null"))) return true;
  size_t dot = text.rfind('.');
  return (value.kind == ValueKind::kSymbol || value.kind == ValueKind::kMethod) && dot != std::string::npos &&
         std::find(condition.is.begin(), condition.is.end(), text.substr(dot + 1)) != condition.is.end();
}

bool Evaluator::conditions_hold(const std::vector<knowledge::Condition>& conditions, const Call& call, State& state,
                                bool certain) const {
  return std::all_of(conditions.begin(), conditions.end(), [&](const knowledge::Condition& condition) {
    bool present = false;
    ValueId id = 0;
    if (certain && asks_whether_there(condition)) {
      Source if_known = condition.source;
      if_known.optional = true;
      id = fetch(if_known, call, state, &present);
    } else {
      id = fetch(condition.source, call, state, &present);
    }
    if (!present || id == 0) return false;
    if (condition.source.property.empty()) {
      // (A list of one text stands for that one.)
      const Object* list = values_[id].kind == ValueKind::kObject ? look(values_[id].object, state) : nullptr;
      const bool of_one = list != nullptr && list->shape == Shape::kList && list->api == nullptr && list->complete &&
                          list->elements.size() == 1 && is_text(values_[list->elements.front()].kind);
      return fits(condition, of_one ? list->elements.front() : id);
    }
    if (!condition.source.notation.empty()) {  // what a text says, also one of which parts are known
      auto is_asked = [&](const auto& said) {
        return said.first == condition.source.property &&
               std::ranges::find(condition.is, said.second) != condition.is.end();
      };
      if (is_text(values_[id].kind)) {
        const auto read = catalogue_.read_notation(condition.source.notation, values_[id].text);
        return read && std::ranges::any_of(*read, [&](const knowledge::Properties& says) {
                 return std::ranges::any_of(says, is_asked);
               });
      }
      const Value& value = values_[known_in_part(id, state)];
      if (value.kind != ValueKind::kUnknown || value.alternatives.size() != 1) return false;
      const auto read = catalogue_.read_in_part(condition.source.notation, values_[value.alternatives.front()].text);
      return read && std::ranges::any_of(read->says, is_asked);
    }
    // What is known of an object.
    const Argument* argument =
        condition.source.from == Source::From::kArgument ? argument_of(condition.source, call) : nullptr;
    const NodeId asked = argument != nullptr ? argument->node : call.receiver_node;
    const Object* object = values_[id].kind == ValueKind::kObject ? look(values_[id].object, state) : nullptr;
    return object != nullptr && std::ranges::any_of(object->variants, [&](const Cells& cells) {
             const Cell* cell = find(cells, condition.source.property);
             if (condition.is.empty())
               return cell != nullptr || may_say(index_, *object, condition.source.property, call, asked);
             return cell != nullptr && cell->state == ValueState::kEstablished &&
                    std::ranges::find(condition.is, cell->value) != condition.is.end();
           });
  });
}

// Of an argument with several values those that meet the same conditions: one entry is for them all. Empty if there is
// nothing to tell apart.
std::vector<std::pair<Call, WorldId>> Evaluator::by_conditions(const std::vector<const Api*>& apis, const Call& call) {
  for (size_t i = 0; i < call.arguments.size(); ++i) {
    const Value& value = values_[call.arguments[i].value];
    if (value.kind != ValueKind::kChoice || value.integer == 1) continue;
    std::vector<std::pair<std::vector<bool>, std::vector<Possible>>> groups;  // by which conditions they meet
    for (const Possible& alternative : values_.possibilities(call.arguments[i].value)) {
      std::vector<bool> meets;
      for (const Api* api : apis) {
        for (const knowledge::Condition& condition : api->conditions) {
          const Source& source = condition.source;
          if (source.from != Source::From::kArgument || !source.field.empty() || condition.is.empty()) continue;
          if (argument_of(source, call) == &call.arguments[i]) meets.push_back(fits(condition, alternative.value));
        }
      }
      auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == meets; });
      if (same == groups.end()) same = groups.insert(groups.end(), {meets, {}});
      same->second.push_back(alternative);
    }
    if (groups.size() < 2 || groups.size() > kMostGroups) continue;
    std::vector<std::pair<Call, WorldId>> out;
    for (const auto& [meets, alternatives] : groups) {
      WorldId where = kNowhere;
      for (const Possible& one : alternatives) where = values_.worlds().either(where, one.where);
      out.emplace_back(call, where);
      out.back().first.arguments[i].value = values_.choice(alternatives, limits_.alternatives);
    }
    return out;
  }
  return {};
}

std::optional<ValueId> Evaluator::apply(const std::vector<const Api*>& apis, const Call& call, State& state) {
  // Ruby: get(url, {verify: false}), get(url, options), also before a block: what a last table says is said by name.
  const bool may_be_options = unit_.language == source::Language::kRuby && !call.arguments.empty() &&
                              std::ranges::all_of(call.arguments, [](const Argument& one) { return one.name.empty(); });
  const bool has_block = may_be_options && call.arguments.size() > 1 && call.arguments.back().node != kNone &&
                         unit_.kind(call.arguments.back().node) == NodeKind::kLambda;
  const Argument* last = may_be_options ? &call.arguments[call.arguments.size() - (has_block ? 2 : 1)] : nullptr;
  const Object* options = last != nullptr && values_[last->value].kind == ValueKind::kObject
                              ? look(values_[last->value].object, state)
                              : nullptr;
  // (A literal of which more is not known than that: it may say anything.)
  const bool is_open = options != nullptr && !options->complete && options->birth != kNone &&
                       unit_.kind(options->birth) == NodeKind::kMap;
  if (options != nullptr && options->shape == Shape::kRecord && options->api == nullptr &&
      ((options->complete && !options->fields.empty()) || is_open)) {
    Call named = call;
    named.spread = named.spread || is_open;
    const auto end = static_cast<std::ptrdiff_t>(named.arguments.size()) - (has_block ? 1 : 0);
    std::vector<Argument> those;
    for (const auto& [name, value] : options->fields) {
      const NodeId entry = entry_of(*options, name);
      those.push_back({kept_name(name), value, entry != kNone ? entry : last->node});
    }
    named.arguments.insert(named.arguments.begin() + end, those.begin(), those.end());
    if (those.empty()) named.arguments.erase(named.arguments.begin() + end - 1);
    return apply(apis, named, state);
  }
  size_t most = 0;
  for (const Api* api : apis) most = std::max(most, api->conditions.size());
  if (std::vector<std::pair<Call, WorldId>> calls; most > 0 && !(calls = by_conditions(apis, call)).empty()) {
    const State before = state;
    std::vector<Possible> results;
    bool first = true;
    for (auto& [each, where] : calls) {
      State path = before;
      path.where = values_.worlds().both(path.where, where);
      if (path.where == kNowhere) continue;
      for (Argument& argument : each.arguments) argument.value = values_.within(argument.value, path.where);
      if (std::optional<ValueId> made = apply(apis, each, path)) results.push_back({*made, path.where});
      if (first)
        state = std::move(path);
      else
        merge(state, path, values_, limits_.alternatives);
      first = false;
    }
    return results.empty() ? std::nullopt : std::optional<ValueId>(values_.choice(results, limits_.alternatives));
  }
  // A table of options that is not known here, another file may put together.
  if (last != nullptr && values_[last->value].kind == ValueKind::kSymbol) leave_open(last->value, state);
  for (const Api* api : apis) {
    for (const knowledge::Binding& binding : api->set) {
      for (const Source& source : binding.sources) {
        if (source.from != Source::From::kArgument || source.field.empty()) continue;
        const Argument* table = argument_of(source, call);
        ValueId holds = table != nullptr ? table->value : 0;
        for (std::string_view path = source.field; holds != 0; path.remove_prefix(path.find('.') + 1)) {
          leave_open(holds, state);
          const Object* of = values_[holds].kind == ValueKind::kObject ? look(values_[holds].object, state) : nullptr;
          if (of == nullptr || path.find('.') == std::string_view::npos) break;
          holds = of->field(path.substr(0, path.find('.')));
        }
      }
    }
  }
  // Whether an entry of more conditions is meant, whoever gives what these ask for may know.
  auto leave_others_open = [&](size_t conditions) {
    for (const Api* api : apis) {
      if (api->conditions.size() < conditions) continue;
      for (const knowledge::Condition& condition : api->conditions) {
        bool present = false;
        const ValueId asked = fetch(condition.source, call, state, &present);
        if (present && asked != 0 && values_[asked].origin.empty()) leave_open(asked, state);
      }
    }
  };
  for (size_t conditions = most + 1; conditions-- > 0;) {
    // (Of a table that is not known it is not known what it holds: those last that ask for that.)
    const bool some_ask = conditions > 0 && std::ranges::any_of(apis, [](const Api* api) {
                            return std::ranges::any_of(api->conditions, asks_whether_there);
                          });
    for (bool certain : {true, false}) {
      if (!certain && !some_ask) continue;
      for (const Api* api : apis) {
        if (api->conditions.size() != conditions || !conditions_hold(api->conditions, call, state, certain)) continue;
        if (conditions < most) leave_others_open(conditions + 1);
        if (std::optional<ValueId> made = apply_one(*api, call, state)) return made;
      }
    }
  }
  leave_others_open(1);
  return std::nullopt;
}

// An argument with several values, or an object of which several things are told, that more than one property is read
// from: each value by itself, so that no property of one meets another's.
std::vector<Cells> Evaluator::read_set(const Api& api, const Call& call, State& state, size_t from_argument) {
  constexpr size_t kMostTold = 6;
  for (size_t i = from_argument; i < call.arguments.size(); ++i) {
    const Value& value = values_[call.arguments[i].value];
    const ObjectId id = value.kind == ValueKind::kObject ? value.object : 0;
    const Object* made = id != 0 ? state.object(id) : nullptr;
    const bool tells_several = made != nullptr && made->api != nullptr && made->variants.size() > 1 &&
                               made->variants.size() <= kMostTold && made->named == 0;
    if (!tells_several && (value.kind != ValueKind::kChoice || value.integer == 1)) continue;  // 1: flags, all at once
    size_t readers = 0;
    for (const Binding& binding : api.set) {
      for (const Source& source : binding.sources) {
        if (source.from != Source::From::kArgument && source.from != Source::From::kAssigned) continue;
        Source whole = source;
        whole.field.clear();
        whole.type.clear();
        bool present = false;
        if (fetch(whole, call, state, &present) != call.arguments[i].value) continue;
        if (tells_several && source.property.empty()) continue;
        ++readers;
        if (&source != &binding.sources.back()) ++readers;  // what it does not say of one value, the next source does
      }
    }
    if (readers < 2) continue;
    std::vector<Cells> out;
    std::vector<Cells> nowhere;
    if (tells_several) {
      const std::vector<Cells> told = made->variants;
      for (const Cells& one : told) {
        State each = state;
        each.change(id).variants.assign(1, one);
        for (Cells& cells : read_set(api, call, each, i + 1)) {
          cells.where = values_.worlds().both(cells.where, one.where);
          if (cells.where != kNowhere) add_variant(out, std::move(cells), values_.worlds(), SIZE_MAX);
        }
      }
      take(call.arguments[i].value, state);
      if (!out.empty()) return out;
      continue;
    }
    for (const Possible& alternative : values_.possibilities(call.arguments[i].value)) {
      Call each = call;
      each.arguments[i].value = alternative.value;
      for (Cells& cells : read_set(api, each, state, i + 1)) {
        WorldId where = values_.worlds().both(cells.where, alternative.where);
        if (where != kNowhere) cells.where = where;
        add_variant(where != kNowhere ? out : nowhere, std::move(cells), values_.worlds(), SIZE_MAX);
      }
    }
    return out.empty() ? nowhere : out;
  }
  std::vector<Cells> variants{{}};
  for (const Binding& binding : api.set) variants = combine(variants, read(binding, call, state), values_.worlds());
  // What an entry says because an option is so stands at that option.
  for (const knowledge::Condition& condition : api.conditions) {
    if (condition.source.field.empty()) continue;
    stand_at(place_of(condition.source, call, state), call, variants);
    break;
  }
  return variants;
}

// What keys are derived from: a hash that only goes there keeps no password.
void Evaluator::note_derivation(const Api& api, const Call& call) {
  std::string_view function;
  for (const Binding& binding : api.set) {
    if (binding.property == "function" && !binding.sources.empty()) function = binding.sources[0].constant;
  }
  if (function != "keyderive" && !(function.empty() && (api.asset.empty() || api.origin == "derived"))) return;
  for (const Binding& binding : api.set) {
    if (binding.property != "password" && binding.property != "salt") continue;
    for (const Source& source : binding.sources) {
      if (const Argument* argument = argument_of(source, call)) draws_.derived_from.insert(argument->node);
    }
  }
}

// Between the calls that said something of an object and one that says otherwise: is there any that does not only say
// more of what it is given?
bool Evaluator::is_used_between(const Cells& before, const Cells& now, NodeId call) {
  NodeId first = kNone;
  for (const Cell& cell : now) {
    const Cell* had = find(before, cell.name);
    if (had == nullptr || had->node == kNone || had->value == cell.value || had->node == call) continue;
    if (is_material(cell.name)) return true;
    if (first == kNone || unit_[had->node].begin < unit_[first].begin) first = had->node;
  }
  if (first == kNone) return true;
  const std::vector<Stretch> between = stretches_between(unit_, index_, first, call);
  if (between.empty()) return true;
  // while (true) { …; break; }
  auto runs_once = [&](NodeId loop) {
    const NodeId body = unit_.child(loop, unit_.child_count(loop) - 1);
    const uint32_t count = body == kNone || unit_.kind(body) != NodeKind::kBlock ? 0 : unit_.child_count(body);
    const NodeId last = count == 0 ? kNone : unit_.child(body, count - 1);
    if (last == kNone || unit_.kind(last) != NodeKind::kBreak || unit_[last].op != 0) return false;
    std::vector<NodeId> within{body};
    while (!within.empty()) {
      const NodeId id = within.back();
      within.pop_back();
      if (unit_.kind(id) == NodeKind::kContinue) return false;
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (const NodeId child = unit_.child(id, i); child != kNone) within.push_back(child);
      }
    }
    return true;
  };
  for (const auto& [function, from, to] : between) {
    std::vector<NodeId> work{function};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (unit_[id].end <= from || unit_[id].begin >= to) continue;
      if (unit_.kind(id) == NodeKind::kFunction && id != function) continue;  // (It runs where it is called.)
      if (unit_.kind(id) == NodeKind::kLoop && unit_[id].end > to && !runs_once(id)) return true;
      if (unit_.kind(id) == NodeKind::kCall && unit_[id].begin >= from && !only_says(id) && !behaviour_.only_reads(id))
        return true;
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
    }
  }
  return false;
}

// A call that only sets up the connections of what it is given.
bool Evaluator::only_says(NodeId call) const {
  const std::vector<const Api*>& apis = catalogue_.calls(index_.language(), qualify(index_.last_name(call)));
  return !apis.empty() && std::all_of(apis.begin(), apis.end(), [](const Api* api) {
    return api->object && !api->anew && api->asset == "protocol" && api->returns.empty() && api->fills.empty();
  });
}

// Bytes of what a call returns whose size is `given` (0: it is not), -1 where they are not known.
int64_t Evaluator::length_by(const knowledge::Source& source, ValueId given, const State& state) const {
  int64_t bits = -1;
  if (source.from == Source::From::kConstant) {
    if (!parse_decimal(source.constant, &bits)) return -1;
  } else {
    if (given == 0) return -1;
    std::optional<int64_t> number = as_integer(given);
    if (!source.property.empty() && values_[given].kind == ValueKind::kObject) {
      const Object* object = look(values_[given].object, state);
      if (object != nullptr && object->variants.size() == 1) {
        int64_t said = 0;
        const Cell* cell = find(object->variants[0], source.property);
        if (cell != nullptr && parse_decimal(cell->value, &said)) number = said;
        // A digest's own size.
        const Cell* algorithm = find(object->variants[0], "algorithm");
        const knowledge::Algorithm* known = algorithm != nullptr ? catalogue_.algorithm(algorithm->value) : nullptr;
        if (!number && source.property == "output_bits" && known != nullptr && known->output_bits != 0) {
          number = known->output_bits;
        }
      }
    }
    if (!number || __builtin_mul_overflow(*number, source.scale, &bits)) return -1;
  }
  return bits >= 0 && bits < (int64_t{1} << 32) ? bits / 8 : -1;
}

// The bytes that what a call returns may have, each with where it has them: not one twice.
std::vector<Evaluator::Length> Evaluator::lengths_of_result(const Api& api, const Call& call, State& state) {
  if (!api.length) return {{-1, kEverywhere}};
  bool present = false;
  ValueId given = api.length->from == Source::From::kConstant ? 0 : fetch(*api.length, call, state, &present);
  if (!present || given == 0 || values_[given].kind != ValueKind::kChoice) {
    return {{length_by(*api.length, present ? given : 0, state), kEverywhere}};
  }
  std::vector<Length> out;
  for (const Possible& one : values_.possibilities(given)) {
    if (values_.worlds().apart(state.where, one.where)) continue;
    const int64_t bytes = length_by(*api.length, one.value, state);
    auto same = std::ranges::find(out, bytes, &Length::bytes);
    if (same == out.end())
      out.push_back({bytes, one.where});
    else
      same->where = values_.worlds().either(same->where, one.where);
  }
  if (out.empty()) out.push_back({-1, kEverywhere});
  return out;
}

// What an own class replaced gives what that gives (`origin` is what the library's own would).
std::string Evaluator::origin_by_receiver(const std::string& origin, const Call& call, const State& state) const {
  if (origin.empty() || call.receiver == 0 || values_[call.receiver].kind != ValueKind::kObject) return origin;
  const Object* object = look(values_[call.receiver].object, state);
  bool replaced = object != nullptr && object->shape == Shape::kInstance && object->api == nullptr &&
                  (!object->origin.empty() || !object->origin_reason.empty());
  return replaced ? object->origin : origin;
}

// A value of which only the type, the origin and perhaps the length are known: for each length that it may have, one.
ValueId Evaluator::returned(const Api& api, const Call& call, const std::string& origin, State& state) {
  TraceId trace = values_.step(StepKind::kCall, call.site, 0);
  std::vector<Possible> results;
  for (const Length& length : lengths_of_result(api, call, state)) {
    Object object;
    object.birth = call.site;
    object.type = api.returns;
    object.complete = false;
    object.origin = origin_by_receiver(origin, call, state);
    if (object.origin.empty()) object.origin_reason = "what `" + api.name + "` returns";
    keep_file_name(api, call, object, state);
    object.length = length.bytes;
    object.trace = trace;
    ObjectId id = make(std::move(object), state);
    results.push_back({values_.object(id, api.returns, trace), length.where});
  }
  return results.size() == 1 ? results[0].value : values_.choice(results, limits_.alternatives);
}

// The object the call works on is one of several: which is not known, so all are configured alike, each where it is the
// one. Nothing if it may be something else besides.
std::optional<ValueId> Evaluator::apply_to_each(const Api& api, const Call& call, ValueId objects, State& state) {
  const WorldId where = state.where;
  std::vector<Possible> results;
  bool all = true;
  for (const Possible& one : values_.possibilities(objects)) {
    if (values_[one.value].kind == ValueKind::kNull) continue;
    if (values_[one.value].kind != ValueKind::kObject || state.object(values_[one.value].object) == nullptr) {
      all = false;
      continue;
    }
    Call each = call;
    if (api.object->from == Source::From::kReceiver) {
      each.receiver = one.value;
    } else if (const Argument* argument = argument_of(*api.object, call)) {
      each.arguments[static_cast<size_t>(argument - call.arguments.data())].value = one.value;
    } else {
      return std::nullopt;
    }
    state.where = values_.worlds().both(where, one.where);
    if (state.where != kNowhere) {
      if (std::optional<ValueId> made = apply_one(api, each, state)) results.push_back({*made, one.where});
    }
    state.where = where;
  }
  return all && !results.empty() ? std::optional<ValueId>(values_.choice(results, limits_.alternatives)) : std::nullopt;
}

}  // namespace vitrine::trace
