#include <algorithm>

#include "reason/trace/cells.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/said.h"
#include "reason/trace/stretches.h"

namespace vitrine::trace {
namespace {

// nonce := []byte{1, …, 12}; rand.Read(nonce[4:]): what a part is filled with, the constants around it are not.
void mix_whole(ObjectId part, State& state) {
  const Object* object = state.object(part);
  for (int depth = 0; depth < 8 && object != nullptr && object->part_of != 0; ++depth) {
    const ObjectId id = object->part_of;
    object = state.object(id);
    if (object == nullptr || object->shape != Shape::kList || object->api != nullptr) return;
    if (object->zeroed || (object->elements.empty() && !is_constant_origin(object->origin))) continue;
    Object& whole = state.change(id);
    if (whole.length < 0) whole.length = whole.complete ? static_cast<int64_t>(whole.elements.size()) : -1;
    whole.elements.clear();
    whole.complete = false;
    whole.origin.clear();
    whole.origin_reason = kPartReason;
    object = &whole;
  }
}

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

// The entry says this property whatever it is called with.
bool says(const Api& api, std::string_view property) {
  auto gives = [&](const knowledge::Default& block) {
    return block.when.empty() && std::any_of(block.values.begin(), block.values.end(),
                                             [&](const auto& value) { return value.first == property; });
  };
  return std::any_of(api.set.begin(), api.set.end(), [&](const Binding& one) { return one.property == property; }) ||
         std::any_of(api.default_blocks.begin(), api.default_blocks.end(), gives);
}

// x[:0]: what is appended to it fills x, of which the length is known. 0 where it is none.
ObjectId array_behind(const Value& part, NodeId slice, const source::Unit& unit, const State& state) {
  const Object* empty = part.kind == ValueKind::kObject ? state.object(part.object) : nullptr;
  const NodeId from = unit.child(slice, 1);
  if (empty == nullptr || empty->length != 0 || (from != kNone && unit.text(from) != "0")) return 0;
  const Object* whole = state.object(empty->part_of);
  return whole != nullptr && whole->shape == Shape::kList && whole->api == nullptr && whole->length > 0 ? empty->part_of
                                                                                                        : 0;
}

// What a generator that is no good one fills is not good either. "" where it is not known.
std::string drawn_origin(const std::string& origin, const std::vector<Cells>& variants) {
  if (origin != "secure-random") return origin;
  size_t weak = 0, unknown = 0;
  for (const Cells& cells : variants) {
    const Cell* generator = find(cells, "generator");
    if (generator == nullptr) continue;
    if (generator->state == ValueState::kUnknown) ++unknown;
    if (generator->state == ValueState::kEstablished && generator->value == "predictable") ++weak;
  }
  if (weak + unknown == 0) return origin;
  return weak == variants.size() ? "predictable-random" : "";
}

// What a further call says of what it configures. True: something else was said before and holds no longer.
bool set_further(Cells& both, const Cells& part, bool anew) {
  bool replaces = false;
  if (anew) {
    // No key, but another IV: the key stays.
    auto stays = [&](std::string_view name) {
      if (name.ends_with("_bits")) name.remove_suffix(5);
      if (!is_secret(name)) return false;
      const Cell* now = find(part, name);
      return now != nullptr ? is_absent(*now) : name == "key" && find(part, "iv") != nullptr;
    };
    std::erase_if(both, [&](const Cell& cell) {
      if (!cell.anew || stays(cell.name)) return false;
      if (cell.state == ValueState::kEstablished && !is_absent(cell)) {
        const Cell* now = find(part, cell.name);
        replaces = replaces || now == nullptr || now->value != cell.value;
      }
      return true;
    });
  }
  for (const Cell& cell : part) {
    // Another key: as long as it is itself.
    if (!is_material(cell.name) || is_absent(cell)) continue;
    const std::string length = cell.name + "_bits";
    const Cell* have = find(both, length);
    if (have == nullptr || !have->weak) continue;
    const Cell* now = find(part, length);
    replaces = replaces || (now != nullptr && now->value != have->value);
    std::erase_if(both, [&](const Cell& one) { return one.name == length; });
  }
  // What was said of a key that another one replaces.
  const Cell *key = find(part, "key"), *role = find(both, "role"), *former = find(both, "key");
  if (key != nullptr && !is_absent(*key) && role != nullptr && former != nullptr && role->node == former->node) {
    std::erase_if(both, [](const Cell& cell) { return cell.name == "role" && cell.value == "salted"; });
  }
  for (const Cell& cell : part) {
    const Cell* have = find(both, cell.name);
    // A further call that gives none keeps what is there; one that gives it says what was left open before.
    if (have != nullptr && is_absent(cell)) continue;
    bool said = have != nullptr && have->state == ValueState::kEstablished && !is_absent(*have);
    // Another IV than the one that an earlier call was given: that use was one.
    const bool another = is_material(cell.name) && have != nullptr && !is_absent(*have) && !have->weak && !cell.weak &&
                         have->node != cell.node;
    replaces = replaces || (another && !said && cell.state == ValueState::kEstablished);
    if (said) {
      // (Whether a check is on is as open as what it is set to.)
      const bool keeps = !is_material(cell.name) && !cell.name.ends_with("_check");
      if (cell.weak || (cell.state == ValueState::kUnknown && keeps)) continue;
      // A family's parameter set (ML-KEM, then ML-KEM-768) says more of the same.
      bool same = have->value == cell.value || (cell.name == "algorithm" && cell.value.starts_with(have->value));
      // (Which cipher it is was said where it was made.)
      if (cell.name == "algorithm" && have->value == cell.value && !have->weak && !anew) continue;
      replaces = replaces || (!have->weak && !same && (another || cell.state == ValueState::kEstablished));
    }
    Cell now = cell;
    now.anew = anew && !(said && !have->anew);
    put(both, std::move(now));
  }
  return replaces;
}

// An occurrence still, but nothing that who uses the object from here on gets to see.
void keep_former(Object& object, const std::vector<Cells>& former, Worlds& worlds) {
  auto same = std::find_if(object.elsewhere.begin(), object.elsewhere.end(), [&](const Configured& one) {
    return one.api == object.api && one.site == object.site && one.named == object.named;
  });
  if (same == object.elsewhere.end()) {
    same = object.elsewhere.insert(same, Configured{object.api, object.site, {}, object.named});
  }
  for (const Cells& cells : former) {
    Cells one = cells;
    one.where = worlds.builds_alone(one.where);
    add_variant(same->variants, std::move(one), worlds, kMostVariants);
  }
}

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
      text = behaviour(value.node);
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

// A call without what only says which algorithm is meant: MessageDigest.getInstance("MD5"), hashlib.new("md5", data).
static Call without_names(const Api& api, const Call& call) {
  Call out = call;
  for (const Binding& binding : api.set) {
    if (binding.property != "*" && binding.property != "algorithm") continue;
    for (const Source& source : binding.sources) {
      int position = 0;
      for (Argument& argument : out.arguments) {
        const bool by_place = argument.name.empty() && position++ == source.position;
        if (source.from == Source::From::kArgument && source.field.empty() &&
            (by_place || (!argument.name.empty() && argument.name == source.name)))
          argument.value = 0;
      }
    }
  }
  std::erase_if(out.arguments, [](const Argument& argument) { return argument.value == 0; });
  return out;
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
      if (unit_.kind(id) == NodeKind::kCall && unit_[id].begin >= from && !only_says(id) && !only_reads(id))
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

// C: `box->cipher` of a parameter `box`, `box.cipher` and `cipher` of what stands in the file.
static bool is_of_others(const UnitIndex& index, NodeId place) {
  const source::Unit& unit = index.unit();
  bool is_member = false;
  while (place != kNone && unit.kind(place) == NodeKind::kMember) {
    is_member = true;
    place = unit.child(place, 0);
  }
  if (place == kNone || unit.kind(place) != NodeKind::kName) return false;
  const NodeId declared = index.declaration(place);
  if (declared == kNone) return index.globals(unit.text(place)).size() == 1;
  const NodeId type = unit[declared].type;
  return is_member && unit.kind(declared) == NodeKind::kParameter && type != kNone &&
         (unit[type].flags & source::kPointer) != 0;
}

std::optional<ValueId> Evaluator::apply_one(const Api& api, const Call& call, State& state) {
  int given = static_cast<int>(call.arguments.size());
  if (!call.spread) {
    if (api.min_arguments >= 0 && given < api.min_arguments) return std::nullopt;
    if (api.max_arguments >= 0 && given > api.max_arguments) return std::nullopt;
  }
  if (applied_ != nullptr) applied_->emplace(&api, call.site);
  if (api.checks) return check(api, call, state);
  if (!api.fails.empty()) {
    Value failure;
    failure.kind = parse_decimal(api.fails, &failure.integer) ? ValueKind::kInteger : ValueKind::kNull;
    failure.trace = values_.step(StepKind::kCall, call.site, 0);
    return values_.add(std::move(failure));
  }
  bool is_protocol = api.asset == "protocol";
  bool says_protocol = is_protocol && says(api, "protocol");
  unread_ = says_protocol ? "suite" : is_protocol ? "protocol" : api.asset == "random" ? "generator" : "algorithm";
  if (unread_ == "algorithm" && says(api, unread_)) {
    auto left = [&](const std::string& need) { return !says(api, need); };
    if (auto need = std::ranges::find_if(api.needs, left); need != api.needs.end()) unread_ = *need;
  }
  std::vector<Cells> variants = read_set(api, call, state, 0);
  note_derivation(api, call);
  // What several arguments say together only where this path does not get to.
  auto elsewhere = [&](const Cells& cells) { return values_.worlds().apart(cells.where, state.where); };
  if (state.where != kEverywhere && !std::all_of(variants.begin(), variants.end(), elsewhere)) {
    std::erase_if(variants, elsewhere);
  }
  if (variants.empty()) variants.emplace_back();
  if (api.origin == "predictable-random") {
    // distribution(engine): drawn from what it is given.
    for (const Argument& argument : call.arguments) {
      const Value& from = values_[argument.value];
      const Object* engine = from.kind == ValueKind::kObject ? look(from.object, state) : nullptr;
      if (engine != nullptr && engine->api != nullptr && engine->api->asset == "random") {
        draws_.calls[engine->site].insert(call.site);
        note_drawn(engine->site, state);
      }
    }
  }
  if (api.asset == "random") {
    const bool is_anybodys = call.receiver != 0 && values_[call.receiver].kind != ValueKind::kObject;
    note_drawn(is_anybodys ? kNone : call.site, state);
  }
  std::vector<std::string> drawn;  // by what it fills
  for (const auto& fill : api.fills) drawn.push_back(drawn_origin(fill.second, variants));
  if (call.site != call.node && call.node != kNone && !state.frames.empty() &&
      (unit_[state.top().function].flags & source::kMacro) != 0) {
    for (Cells& cells : variants) {
      for (Cell& cell : cells) {
        cell.trace = values_.step(StepKind::kCall, call.node, cell.trace);
        if (cell.node != kNone && index_.enclosing_function(cell.node) == state.top().function) cell.node = call.site;
      }
    }
  }

  // The object the call works on.
  ObjectId target = 0;
  std::string not_known;  // why it is not
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
        if (std::optional<ValueId> made = apply_to_each(api, call, value, state)) return made;
      }
      target = object_at(expression, value, state);
      if (values_[value].kind == ValueKind::kUnknown) not_known = values_[value].text;
      while (expression != kNone && unit_.kind(expression) == NodeKind::kCast) expression = unit_.child(expression, 0);
      const bool is_address = index_.is_c() && expression != kNone && unit_.kind(expression) == NodeKind::kUnary &&
                              unit_.text(expression) == "&";
      // (What the caller's structure or the file holds was set up elsewhere, where nothing here did it.)
      if (target != 0 && is_address && not_known.empty() && is_of_others(index_, unit_.child(expression, 0)))
        not_known = "`" + std::string(index_.last_name(unit_.child(expression, 0))) + "` is set up elsewhere";
      const NodeId handle = target == 0 && is_address ? unit_.child(expression, 0) : kNone;
      if (handle != kNone && (unit_.kind(handle) == NodeKind::kName || unit_.kind(handle) == NodeKind::kMember)) {
        // C: `HCRYPTKEY key = 0; CryptGenKey(…, &key)`: nothing yet, and from here on what the call makes.
        if (const ValueId now = evaluate(handle, state); as_integer(now) == 0) {
          const ValueId made = made_for(handle, values_.unknown("what is made there", values_[now].type), state);
          hold(handle, made, state);
          target = values_[made].object;
        }
      }
    }
  }
  const Object* existing = target != 0 ? state.object(target) : nullptr;
  bool configured = existing != nullptr && existing->api != nullptr;
  bool completes = configured && !api.completes.empty() && existing->api->id == api.completes;
  bool says_algorithm = std::any_of(variants.begin(), variants.end(), [](const Cells& cells) {
    return find(cells, "algorithm") != nullptr || find(cells, "protocol") != nullptr;
  });
  bool amend = api.amend || (api.object && configured && (completes || !says_algorithm) && api.asset != "random" &&
                             api.asset != "check");

  // What a hash of nothing but constants gives is one more constant.
  const bool digests = is_digest(variants) || (configured && is_digest(existing->variants));
  const std::string fed =
      digests ? fed_with(without_names(api, call), configured ? existing : nullptr, state) : std::string();
  const bool guessable = is_constant_origin(fed) || fed == "predictable-random" || fed == "time";
  const std::string origin = api.origin != "derived" || !guessable ? api.origin
                             : is_constant_origin(fed)             ? "literal"
                                                                   : fed;

  TraceId step_here = values_.step(StepKind::kCall, call.site, 0);
  ValueId result = 0;
  if (amend && configured) {
    if (!muted_) sink_.amended(call.site);
    Object& object = state.change(target);
    if (!fed.empty()) note_fed(object, fed);
    std::vector<Cells> out, former;
    Worlds& worlds = values_.worlds();
    bool only_adds = false;
    for (const Cells& before : object.variants) {
      for (const Cells& part : variants) {
        WorldId where = worlds.both(worlds.both(before.where, part.where), state.where);
        if (where == kNowhere) continue;
        Cells both = before;
        both.where = worlds.both(before.where, part.where);
        // Java: a SecureRandom that something was drawn from has seeded itself; a seed that it is given then adds to
        // that.
        const Cell* generator = find(before, "generator");
        if (before.used && source::runs_on_java(unit_.language) && object.api->asset == "random" &&
            find(part, "seed") != nullptr && generator != nullptr && generator->value == "secure") {
          only_adds = true;
          add_variant(out, std::move(both), worlds, kMostVariants);
          continue;
        }
        const bool replaces = set_further(both, part, api.anew) && !completes;
        // (What a cipher's property says is of no use before the next call, and what a generator of keys is told not
        // before it makes one.)
        const Cell* use = find(before, "function");
        const bool is_property =
            object.api->asset == "algorithm" && (unit_.kind(call.node) == NodeKind::kAssign || only_sets(api) ||
                                                 (use != nullptr && use->value == "keygen"));
        const bool settled =
            ((object.api->asset == "protocol" || is_property) && !is_used_between(before, part, call.node)) ||
            (replaces && is_property && is_only_set_before(call.node));
        if (replaces && !settled) add_variant(former, before, worlds, kMostVariants);
        add_variant(out, std::move(both), worlds, kMostVariants);
      }
    }
    for (Cells& cells : out) cells.used = only_adds || (api.amend && api.set.empty());
    if (!former.empty()) keep_former(object, former, worlds);
    if (!out.empty()) object.variants = std::move(out);
    // What made it, for a member, was looked at by itself and is listed where it runs, if it is one at all: this call
    // is an occurrence of its own.
    if (!api.amend && object.api->asset.empty() && !api.asset.empty() && muted_objects_.contains(target)) {
      object.api = &api;
      object.site = call.site;
      object.named = call.named;
    }
    if (!api.origin.empty() || (!api.returns.empty() && api.returns != object.type)) {
      result = returned(api, call, origin, state);
    } else {
      result = values_.object(target, object.type, step_here);
    }
  } else if (amend && api.asset.empty()) {
    // (What is made as material of its own says it by itself.)
    auto is_made = [&](const Argument& argument) {
      const Object* object =
          values_[argument.value].kind == ValueKind::kObject ? look(values_[argument.value].object, state) : nullptr;
      return object != nullptr && object->api != nullptr && !object->api->asset.empty();
    };
    if (!muted_ && !not_known.empty() && std::ranges::none_of(call.arguments, is_made))
      sink_.set_alone(api, call, std::move(variants), not_known, state.where);
    result = returned(api, call, origin, state);
  } else {
    // session.verify = False; session.verify = True: what was set before is of no use to anybody.
    auto is_set_anew = [&](const Object& before) {
      if (api.anew && before.api == &api) return true;
      if (before.api != &api || unit_.kind(call.node) != NodeKind::kAssign || api.set.empty()) return false;
      Cells had, now;
      put(had, unknown_cell(api.set[0].property, "", before.site));
      put(now, unknown_cell(api.set[0].property, "", call.node));
      had[0].value = "before";
      return !is_used_between(had, now, call.node);
    };
    Object object;
    if (existing != nullptr) {
      if (existing->api != nullptr && !is_set_anew(*existing)) finish(*existing, state);
      object = *existing;
      object.elsewhere.clear();
    }
    object.api = &api;
    object.site = call.site;
    object.named = call.named;
    if (object.birth == kNone) object.birth = call.site;
    object.variants = std::move(variants);
    for (Cells& cells : object.variants) {
      for (Cell& cell : cells) cell.anew = false;
    }
    object.taken = false;
    if (!api.returns.empty() && (existing == nullptr || object.type.empty())) object.type = api.returns;
    if (!origin.empty()) object.origin = origin;
    if (!fed.empty()) note_fed(object, fed);
    keep_file_name(api, call, object, state);
    std::vector<Length> lengths = lengths_of_result(api, call, state);
    // Another name for the object is another name for one.
    if (lengths.size() > 1 && (existing != nullptr || !api.aliases.empty())) lengths = {{-1, kEverywhere}};
    if (api.length) object.length = lengths[0].bytes;
    std::string type = object.type;
    if (existing != nullptr) {
      state.change(target) = std::move(object);
      if (!api.origin.empty() || (!api.returns.empty() && api.returns != type)) {
        result = returned(api, call, origin, state);
      } else {
        result = values_.object(target, type, step_here);
      }
    } else {
      object.trace = step_here;
      if (object.origin.empty() && object.origin_reason.empty())
        object.origin_reason = "what `" + api.name + "` returns";
      object.complete = false;
      std::vector<Possible> results;
      for (const Length& length : lengths) {
        Object one = object;
        if (api.length) one.length = length.bytes;
        // Of each length what goes with it; where nothing does, all stays: nothing is lost.
        auto elsewhere_too = [&](const Cells& cells) { return values_.worlds().apart(cells.where, length.where); };
        if (!std::ranges::all_of(one.variants, elsewhere_too)) std::erase_if(one.variants, elsewhere_too);
        ObjectId id = make(std::move(one), state);
        results.push_back({values_.object(id, type, step_here), length.where});
      }
      result = results.size() == 1 ? results[0].value : values_.choice(results, limits_.alternatives);
    }
  }
  for (const Argument& argument : call.arguments) {
    // What the entry does not ask for may be where the call writes: a number's address, a buffer that is still empty.
    const ValueKind kind = values_[argument.value].kind;
    const std::vector<ValueId>& several = values_[argument.value].alternatives;
    const bool buffer = kind == ValueKind::kObject || std::any_of(several.begin(), several.end(), [&](ValueId one) {
                          return values_[one].kind == ValueKind::kObject;
                        });
    // (COBOL hands every item over by reference, texts too.)
    const bool text = unit_.language == source::Language::kCobol && is_text(kind);
    const bool number = !buffer && (kind == ValueKind::kInteger || kind == ValueKind::kChoice || text);
    if ((!number && !buffer) || argument.node == kNone) continue;
    NodeId variable = number ? variable_behind(argument.node, state) : kNone;
    if ((number && variable == kNone) || reads(api, call, argument.value)) continue;
    const std::string reason = "what " + quoted(api.name) + " writes into it is not known";
    if (number) {
      write_place(variable, values_.unknown(reason), argument.node, state);
    } else {
      become_unknown(argument.value, reason, state);
      if (kind == ValueKind::kObject) write_behind(argument, reason, state);
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
  for (size_t fill = 0; fill < api.fills.size(); ++fill) {
    const auto& [source, filled_from] = api.fills[fill];
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
    if (filled_from.empty()) {
      // Written behind its end: into what a slice is a part of.
      if (expression == kNone || unit_.kind(expression) != NodeKind::kSlice) continue;
      if (const ObjectId whole = array_behind(values_[value], expression, unit_, state); whole != 0) {
        Source size;
        size.from = Source::From::kReceiver;
        size.property = "output_bits";
        const std::string source_of_it = origin_by_receiver(api.origin, call, state);
        if (!source_of_it.empty() && length_by(size, call.receiver, state) == state.object(whole)->length) {
          spoil_whole(whole, state);
          Object& object = state.change(whole);
          object.origin = source_of_it;
          object.origin_reason.clear();
          object.elements.clear();
          object.zeroed = object.complete = object.blank = false;
          object.trace = step_here;
          continue;
        }
      }
      const std::string reason = "what `" + api.name + "` writes into it is not known";
      become_unknown(value, reason, state);
      if (values_[value].kind == ValueKind::kObject) spoil_whole(values_[value].object, state);
      write_part(expression, reason, state);
      continue;
    }
    const std::string from = origin_by_receiver(drawn[fill], call, state);
    // C: random(iv + 4, 8): what is known of all of it holds no longer.
    if (index_.is_c() && expression != kNone && values_[value].kind != ValueKind::kObject)
      write_part(expression, kPartReason, state);
    (from == "secure-random" ? draws_.filled_well : draws_.filled_badly).insert(expression);
    write_each(expression, value, state, [&](ObjectId filled, ValueId) {
      if (!is_constant_origin(from)) mix_whole(filled, state);
      spoil_whole(filled, state);
      Object& object = state.change(filled);
      object.origin = from;
      object.origin_reason = from.empty() ? "what `" + api.name + "` writes into it is not known" : "";
      object.elements.clear();
      object.zeroed = false;
      object.complete = false;
      object.trace = step_here;
    });
  }
  return result;
}

}  // namespace vitrine::trace
