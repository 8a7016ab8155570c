// Loops: known rounds one by one, any number of rounds from one.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/paths.h"
#include "reason/trace/together.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr uint32_t kLoopShare = 8;  // of the room that an entry point has left, one of so many parts is a loop's
constexpr uint32_t kFewRounds = 2;  // besides the first: what three key sizes or digests say is always seen

// Is a condition one of constants and variables alone? (How much a table or list holds others may say.)
bool asks_no_table(const source::Unit& unit, NodeId condition) {
  std::vector<NodeId> work{condition};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const NodeKind kind = unit.kind(id);
    const std::string_view text = unit.text(id);
    const bool sizes = kind == NodeKind::kMember && (text == "length" || text == "Length" || text == "size" ||
                                                     text == "Size" || text == "count" || text == "Count");
    if (sizes || (kind != NodeKind::kLiteral && kind != NodeKind::kName && kind != NodeKind::kMember &&
                  kind != NodeKind::kUnary && kind != NodeKind::kBinary && kind != NodeKind::kThis))
      return false;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return true;
}

// while (true) { size *= 2; if (size >= 1024) break; }: does what a round computes from itself, and nothing else, say
// when the loop ends?
bool counts_to_its_end(const source::Unit& unit, const UnitIndex& index, NodeId loop, NodeId body) {
  if (body == kNone || unit.kind(body) != NodeKind::kBlock) return false;
  const auto& counted = index.self_dependent(loop);
  auto asks_for_one = [&](NodeId condition) {
    std::vector<NodeId> work{condition};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      if (unit.kind(id) == NodeKind::kName && std::ranges::find(counted, unit.text(id)) != counted.end()) return true;
      for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
    }
    return false;
  };
  for (uint32_t i = 0; i < unit.child_count(body); ++i) {
    const NodeId test = unit.child(body, i);
    if (test == kNone || unit.kind(test) != NodeKind::kIf) continue;
    NodeId last = unit.child(test, 1);
    if (last != kNone && unit.kind(last) == NodeKind::kBlock)
      last = unit.child_count(last) > 0 ? unit.child(last, unit.child_count(last) - 1) : kNone;
    const bool leaves = last != kNone && (unit.kind(last) == NodeKind::kReturn || unit.kind(last) == NodeKind::kBreak);
    if (leaves && asks_no_table(unit, unit.child(test, 0)) && asks_for_one(unit.child(test, 0))) return true;
  }
  return false;
}

// `x.count += 1`, `key.e = key.e << 8 | b`: members of a variable, or of the object itself, that are set to what is
// computed from themselves.
std::vector<NodeId> members_from_themselves(const source::Unit& unit, NodeId loop) {
  std::vector<NodeId> out;
  std::vector<NodeId> work{loop};
  auto same = [&](NodeId a, NodeId b) {
    const NodeId of = unit.child(a, 0), other = unit.child(b, 0);
    return unit.text(a) == unit.text(b) && other != kNone && unit.kind(of) == unit.kind(other) &&
           unit.text(of) == unit.text(other);
  };
  auto asks_for = [&](NodeId value, NodeId member) {
    std::vector<NodeId> parts{value};
    while (!parts.empty()) {
      const NodeId id = parts.back();
      parts.pop_back();
      if (id == kNone || unit.kind(id) == NodeKind::kFunction) continue;
      if (unit.kind(id) == NodeKind::kMember && unit.child(id, 0) != kNone && same(member, id)) return true;
      for (uint32_t i = 0; i < unit.child_count(id); ++i) parts.push_back(unit.child(id, i));
    }
    return false;
  };
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone || unit.kind(id) == NodeKind::kFunction || unit.kind(id) == NodeKind::kType) continue;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
    if (unit.kind(id) != NodeKind::kAssign) continue;
    const NodeId target = unit.child(id, 0);
    const NodeId of = target != kNone && unit.kind(target) == NodeKind::kMember ? unit.child(target, 0) : kNone;
    if (of == kNone || (unit.kind(of) != NodeKind::kName && unit.kind(of) != NodeKind::kThis)) continue;
    const std::string_view operation = unit.text(id);
    const bool computes = operation != "=" && operation != ":=" && operation != "||=" && operation.ends_with('=') &&
                          !operation.starts_with('?');
    if (computes || (operation == "=" && asks_for(unit.child(id, 1), target))) out.push_back(target);
  }
  return out;
}

bool is_empty_list(const Object& object) {
  return object.shape == Shape::kList && object.api == nullptr && object.complete && object.length == 0;
}

// The members of a Python enumeration; none for any other class.
std::vector<NodeId> members_of_enum(const source::Unit& unit, const UnitIndex& index, NodeId type) {
  bool is_enum = false;
  std::vector<NodeId> fields;
  for (uint32_t i = 0; i < unit.child_count(type); ++i) {
    const NodeId member = unit.child(type, i);
    if (unit.kind(member) == NodeKind::kField && unit.child(member, 0) != kNone && !unit.text(member).starts_with("_"))
      fields.push_back(member);
    if (unit.kind(member) != NodeKind::kBase || unit[member].type == kNone) continue;
    const std::string_view name = unit.text(unit[member].type);
    is_enum = is_enum || (name.ends_with("Enum") && index.type(name) == kNone);
  }
  return is_enum ? fields : std::vector<NodeId>();
}

}  // namespace

// What a round computes from itself is not known before any round but the first. A text that it adds to comes from
// wherever the rest comes from.
void Evaluator::vary(NodeId loop, State& state) {
  forget_statics(state);  // (a later round may set them)
  auto not_known = [&](std::string_view name, ValueId* have) {
    const Value& value = values_[*have];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    const bool holds_bytes = is_text(value.kind) || is_empty_string(value, state) ||
                             (object != nullptr && object->shape == Shape::kList && object->api == nullptr);
    const std::string origin = value.kind == ValueKind::kInteger ? "literal"
                               : holds_bytes                     ? std::string(kOfTheRest)
                                                                 : value.origin;
    *have = values_.unknown("`" + std::string(name) + "` changes in a loop", value.type, origin);
  };
  // out = out[n:], of zeros however many: what is left of a buffer that is filled part by part is that buffer.
  auto moves_on = [&](std::string_view name, ValueId value) {
    const Object* object = values_[value].kind == ValueKind::kObject ? look(values_[value].object, state) : nullptr;
    if (unit_.language != source::Language::kGo || object == nullptr || object->shape != Shape::kList ||
        object->api != nullptr || !object->zeroed || !object->elements.empty() || object->length >= 0)
      return false;
    return std::ranges::all_of(index_.assignments(name), [&](NodeId assign) {
      const NodeId target = unit_.child(assign, 0), part = unit_.child(assign, 1);
      if (target == kNone || unit_.kind(target) != NodeKind::kName || part == kNone) return true;
      return unit_.kind(part) == NodeKind::kSlice && unit_.kind(unit_.child(part, 0)) == NodeKind::kName &&
             unit_.text(unit_.child(part, 0)) == name;
    });
  };
  for (std::string_view changing : index_.self_dependent(loop)) {
    ValueId* have = state.top().find(changing);
    if (have == nullptr || moves_on(changing, *have)) continue;
    if (ValueId row = any_row(*have, loop, state); row != 0) {
      *state.top().find(changing) = row;
    } else {
      not_known(changing, have);
    }
  }
  for (NodeId member : members_from_themselves(unit_, loop)) {
    // (A number that is counted; texts and buffers are followed as what they become.)
    const NodeId of = unit_.child(member, 0);
    const ValueId* holder = unit_.kind(of) == NodeKind::kThis ? &state.top().self : state.top().find(unit_.text(of));
    if (holder == nullptr || *holder == 0 || values_[*holder].kind != ValueKind::kObject) continue;
    const ObjectId object = values_[*holder].object;
    const ValueId before = state.object(object) != nullptr ? state.object(object)->field(unit_.text(member)) : 0;
    if (before == 0 || values_[before].kind != ValueKind::kInteger) continue;
    ValueId now = before;
    not_known(unit_.text(member), &now);
    state.change(object).set_field(unit_.text(member), now);
  }
  for (const auto& [name, method] : index_.methods_called(loop)) {
    ValueId* have = state.top().find(name);
    if (have == nullptr || !is_text(values_[*have].kind)) continue;
    for (const std::string& type : type_names(*have, state)) {
      const knowledge::ValueFunction* does =
          catalogue_.value_function(index_.language(), type + "." + std::string(method));
      if (does == nullptr || (does->operation != "append" && does->operation != "edit-text")) continue;
      not_known(name, have);
      break;
    }
  }
}

// Zeros, bytes that nothing has set, and what is empty, that a loop fills are there to be filled: that it might not run
// once, where nothing says so, makes no key of zeros. They hold what every way through the loop leaves in them.
void Evaluator::take_fillings(const std::vector<State>& ran, State& passed_by) {
  take_texts(ran, passed_by);
  auto is_unset = [&](const Object& object) {
    if (is_empty_list(object)) return true;
    if (object.blank && object.api == nullptr && object.origin.empty()) return true;
    if (object.api != nullptr || !object.origin.empty()) return object.api == nullptr && object.origin == "zero";
    return object.complete && (object.zeroed || !object.elements.empty()) &&
           std::all_of(object.elements.begin(), object.elements.end(), [&](ValueId element) {
             return values_[element].kind == ValueKind::kInteger && values_[element].integer == 0;
           });
  };
  auto goes_on = std::find_if(ran.begin(), ran.end(), running);
  if (goes_on == ran.end()) return;
  auto filled = goes_on->heap.begin();
  for (HeapEntry& entry : passed_by.heap) {
    while (filled != goes_on->heap.end() && filled->id < entry.id) ++filled;
    if (filled == goes_on->heap.end()) break;
    if (filled->id != entry.id || filled->version == entry.version || !is_unset(objects_[entry.version])) continue;
    bool always = std::all_of(ran.begin(), ran.end(), [&](const State& state) {
      const Object* object = running(state) ? state.object(entry.id) : nullptr;
      return object == nullptr || !is_unset(*object);
    });
    if (always) entry.version = filled->version;
  }
}

// The same of texts, and of lists that are put together anew: `key = ''; for (…) key += …`. A text of zeros is one
// whose characters are set.
void Evaluator::take_texts(const std::vector<State>& ran, State& passed_by) {
  auto is_empty = [&](ValueId id, const State& state) {
    const Value& value = values_[id];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    if (object != nullptr) return is_empty_list(*object);
    return (is_text(value.kind) && value.text.find_first_not_of('\0') == std::string::npos) ||
           (value.kind == ValueKind::kUnknown && value.origin == kOfTheRest);
  };
  for (size_t i = 0; i < passed_by.frames.size(); ++i) {
    for (auto& [name, value] : passed_by.frames[i].variables) {
      if (!is_empty(value, passed_by)) continue;
      std::vector<ValueId> filled;
      for (const State& state : ran) {
        if (!running(state)) continue;
        const ValueId* after = i < state.frames.size() ? state.frames[i].find(name) : nullptr;
        const std::vector<Possible> all = after == nullptr ? std::vector<Possible>{} : values_.possibilities(*after);
        const bool always = !all.empty() && std::none_of(all.begin(), all.end(), [&](const Possible& one) {
          return is_empty(one.value, state);
        });
        if (!always) {
          filled.clear();
          break;
        }
        filled.push_back(*after);
      }
      if (filled.empty()) continue;
      value = values_.choice(filled, limits_.alternatives);
      for (const State& state : ran) {
        if (!running(state)) continue;
        std::unordered_set<ObjectId> needed;
        reach(value, state, &needed);
        for (ObjectId id : needed) {
          const Object* object = passed_by.object(id) == nullptr ? state.object(id) : nullptr;
          if (object != nullptr) passed_by.add(id, Object(*object));
        }
      }
    }
  }
}

// Of the paths through a round: `now` are those that go on, the others left the loop.
void Evaluator::end_round(std::vector<State>& now, std::vector<State>& left) {
  std::vector<State> still;
  for (State& each : now) {
    if (each.flow == Flow::kContinue) each.flow = Flow::kNormal;
    if (running(each)) {
      still.push_back(std::move(each));
    } else {
      if (each.flow == Flow::kBreak) each.flow = Flow::kNormal;
      left.push_back(std::move(each));
    }
  }
  now = std::move(still);
  limit(now);
}

void Evaluator::execute_loop(NodeId node, std::vector<State>& states) {
  NodeId initial = unit_.child(node, 0), condition = unit_.child(node, 1), advance = unit_.child(node, 2),
         body = unit_.child(node, 3);
  if (initial != kNone) {
    // The counter counts even where nothing else asks for it.
    for (State& state : states) {
      if (!running(state)) continue;
      if (unit_.kind(initial) == NodeKind::kDeclare)
        declare(initial, state);
      else if (unit_.kind(initial) == NodeKind::kBlock) {
        for (uint32_t i = 0; i < unit_.child_count(initial); ++i) {
          NodeId child = unit_.child(initial, i);
          if (unit_.kind(child) == NodeKind::kDeclare)
            declare(child, state);
          else
            evaluate(unit_.kind(child) == NodeKind::kExpression ? unit_.child(child, 0) : child, state);
        }
      } else {
        evaluate(unit_.kind(initial) == NodeKind::kExpression ? unit_.child(initial, 0) : initial, state);
      }
    }
  }
  std::vector<State> in = take_running(states);
  limit(in);
  bool at_least_once = unit_.text(node) == "do";
  for (State& start : in) {
    std::vector<State> now;
    now.push_back(std::move(start));
    std::vector<State> left;     // paths that left the loop
    std::optional<bool> always;  // a condition that is written out: while (1), do … while (0)
    if (condition == kNone)
      always = true;
    else if (unit_.kind(condition) == NodeKind::kLiteral)
      always = truth(literal(condition), now.front());
    if (at_least_once && always && !*always) {
      execute(body, now);
      for (State& state : now) {
        if (state.flow == Flow::kBreak || state.flow == Flow::kContinue) state.flow = Flow::kNormal;
        left.push_back(std::move(state));
      }
      now.clear();
    }
    uint32_t round = 0;
    Parted parted;
    const NodeId bound =
        condition != kNone && unit_.kind(condition) == NodeKind::kBinary ? unit_.child(condition, 1) : kNone;
    // How many kinds an enum has: what goes through all of them says no more than what goes through any.
    const bool counts_kinds =
        bound != kNone && unit_.kind(bound) == NodeKind::kName && index_.enumerator(unit_.text(bound)) != kNone;
    const bool ends_by_itself = always && *always && counts_to_its_end(unit_, index_, node, body);
    const uint32_t begun = root_steps_;
    const uint32_t room = (limits_.steps_per_root - std::min(limits_.steps_per_root, begun)) / kLoopShare;
    for (; round < limits_.loop_rounds && now.size() == 1; ++round) {
      State& state = now.front();
      std::optional<bool> go = true;
      if (condition != kNone && !(at_least_once && round == 0)) {
        // `while (node)`: how often is not known.
        ValueId asked = evaluate_parted(condition, state, &parted);
        go = values_[asked].kind == ValueKind::kObject ? std::nullopt : outcome(condition, asked, state);
        if (go) parted.state.reset();
      }
      if (go && !*go) {
        if (round == 0 && asks_no_table(unit_, condition)) note_branch(body, false);  // `while (false)`
        left.push_back(std::move(state));
        now.clear();
        break;
      }
      const bool is_endless = condition == kNone || unit_.kind(condition) == NodeKind::kLiteral;
      if (!go || (is_endless && !ends_by_itself) || counts_kinds) break;
      note_branch(body, true);
      execute(body, now);
      if (advance != kNone) {
        for (State& each : now) {
          if (each.flow == Flow::kContinue) each.flow = Flow::kNormal;
          if (running(each))
            evaluate(unit_.kind(advance) == NodeKind::kExpression ? unit_.child(advance, 0) : advance, each);
        }
      }
      end_round(now, left);
      if (is_endless && !left.empty() && !now.empty()) break;  // (when it ends is not known)
      if (now.size() > 1) {
        State merged = join(std::move(now));
        now.clear();
        now.push_back(std::move(merged));
      }
      if (now.empty()) break;
      // The rest of a long loop is any number of rounds: what stands behind it is to be seen, too.
      if (round >= kFewRounds && root_steps_ - begun > room) break;
      if (steps_ > limits_.steps || root_steps_ > limits_.steps_per_root) break;
    }
    if (!now.empty()) {
      // Any number of rounds more: what a round computes from itself is not known, the rest is run once.
      for (State& state : now) vary(node, state);
      std::vector<State> once = now;
      // Where the whole condition was asked for.
      const bool parts = parted.state && parted.holds;
      if (parts) {
        vary(node, *parted.state);
        assume(parted.value, !parted.negated, *parted.state);
        once.assign(1, *parted.state);
      }
      const State& begun_at = parts ? *parted.state : now.front();
      SplitId first = values_.worlds().next();
      note_branch(body, true);
      execute(body, once);
      Together together(begun_at, once, first, values_, limits_.alternatives, [&] { return sets_in(node); });
      for (State& state : once) {
        loosen(state, begun_at, first, values_);
        together.put_into(state);
      }
      const auto breaks = [](const State& state) { return state.flow == Flow::kBreak; };
      const auto goes_on = [](const State& state) {
        return state.flow == Flow::kNormal || state.flow == Flow::kContinue;
      };
      // A constant that no path has which leaves.
      const auto stays_behind = [&](const State& state) {
        return goes_on(state) && std::ranges::any_of(state.frames.back().variables, [&](const auto& variable) {
                 return is_plain(values_[variable.second]) && std::ranges::none_of(once, [&](const State& other) {
                          const ValueId* have = breaks(other) ? other.frames.back().find(variable.first) : nullptr;
                          return have != nullptr && values_.same(*have, variable.second);
                        });
               });
      };
      if (always && *always && std::ranges::any_of(once, breaks) && std::ranges::any_of(once, stays_behind)) {
        // Without end, only `break` leads out of it: in this round, or in a later one.
        std::vector<State> later;
        for (const State& state : once) {
          if (!goes_on(state) || state.is_like(begun_at)) continue;  // (What changes nothing brings nothing new.)
          later.push_back(state);
          later.back().flow = Flow::kNormal;
        }
        limit(later);
        for (State& state : later) vary(node, state);
        if (!later.empty()) execute(body, later);
        if (later.empty() || std::ranges::any_of(later, breaks)) {
          std::erase_if(once, goes_on);
          std::erase_if(later, goes_on);
          for (State& state : later) loosen(state, begun_at, first, values_);
          append(once, std::move(later));
        }
      }
      for (State& state : once) {
        if (state.flow == Flow::kBreak || state.flow == Flow::kContinue) state.flow = Flow::kNormal;
      }
      for (State& state : now) take_fillings(once, state);
      append(left, std::move(once));
      // Without end, it is not left before it has run.
      if (!always || !*always) append(left, std::move(now));
    }
    limit(left);
    append(states, std::move(left));
  }
  limit(states);
}

// for ((key, value) in map)
static bool goes_by_entries(source::Language language) {
  return language == source::Language::kKotlin || language == source::Language::kCSharp ||
         language == source::Language::kJavaScript || language == source::Language::kTypeScript ||
         language == source::Language::kTsx;
}

// A map as the list of its entries, where it is known; else the list itself.
ValueId Evaluator::entries_of(ValueId list, NodeId node, State& state) {
  const Object* map = values_[list].kind == ValueKind::kObject ? look(values_[list].object, state) : nullptr;
  if (map == nullptr || map->shape != Shape::kRecord || map->api != nullptr || !map->complete || map->fields.empty() ||
      map->fields.size() > limits_.loop_rounds)
    return list;
  const std::vector<std::pair<std::string, ValueId>> fields(map->fields.begin(), map->fields.end());
  const TraceId trace = map->trace;
  const std::string_view type =
      unit_.language == source::Language::kCSharp ? "System.Collections.Generic.KeyValuePair" : "";
  Object all;
  all.shape = Shape::kList;
  all.birth = node;
  all.trace = trace;
  for (const auto& [name, value] : fields) {
    Object pair;
    pair.shape = Shape::kList;
    pair.birth = node;
    pair.elements = {key_named(name, trace), value};
    pair.length = 2;
    all.elements.push_back(values_.object(make(std::move(pair), state), std::string(type)));
  }
  all.length = static_cast<int64_t>(all.elements.size());
  return values_.object(make(std::move(all), state), "", trace);
}

// Is it a text whose characters a loop goes through, each one byte?
static bool is_text_of_characters(const source::Unit& unit, NodeId variable, const Value& text, size_t most) {
  if (!source::runs_on_java(unit.language) || !is_text(text.kind) || text.text.empty() || text.text.size() > most ||
      variable == kNone || unit.kind(variable) != NodeKind::kDeclare)
    return false;
  const NodeId type = unit[variable].type;
  const bool is_char = type != kNone && unit.text(type) == "char";
  const bool is_told = is_char || (unit.language == source::Language::kKotlin && text.kind == ValueKind::kString &&
                                   text.type != "byte[]");
  return is_told && std::ranges::all_of(text.text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void Evaluator::execute_each(NodeId node, std::vector<State>& states) {
  NodeId variable = unit_.child(node, 0), iterable = unit_.child(node, 1), position = unit_.child(node, 2),
         body = unit_.child(node, 3);
  // Where an element stands; -1: anywhere.
  auto position_in = [&](int64_t at) {
    return at >= 0 ? values_.integer(at) : values_.unknown("the position of an element", "", "literal");
  };
  // Python: an object of a class of the file is what its __iter__ gives, an enumeration its members.
  auto iterated = [&](ValueId list, State& state) {
    const Value value = values_[list];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    if (object != nullptr && object->shape == Shape::kInstance && object->type_node != kNone) {
      const std::vector<NodeId>& own = index_.methods_of(object->type_node, "__iter__");
      if (own.size() != 1) return list;
      Call call;
      call.node = own.front();  // no overloads
      call.site = node;
      const ValueId given = follow(own.front(), call, values_.object(value.object, ""), state);
      return values_[given].kind == ValueKind::kObject ? given : list;
    }
    const std::vector<NodeId> members =
        value.kind == ValueKind::kType ? members_of_enum(unit_, index_, value.node) : std::vector<NodeId>();
    if (members.empty() || members.size() > limits_.loop_rounds) return list;
    Object all;
    all.shape = Shape::kList;
    all.birth = node;
    for (NodeId field : members) all.elements.push_back(field_of_type(value.node, unit_.text(field), state));
    all.length = static_cast<int64_t>(all.elements.size());
    return values_.object(make(std::move(all), state), "");
  };
  std::vector<State> in = take_running(states);
  for (State& state : in) {
    ValueId list = evaluate(iterable, state);
    if (goes_by_entries(unit_.language)) list = entries_of(list, node, state);
    if (unit_.language == source::Language::kPython) list = iterated(list, state);
    std::vector<ValueId> elements;
    bool all = false;
    const Object* object = values_[list].kind == ValueKind::kObject ? look(values_[list].object, state) : nullptr;
    if (object != nullptr && object->shape == Shape::kList && object->elements.size() <= limits_.loop_rounds) {
      elements = object->elements;
      all = object->complete && !elements.empty();
    }
    // (Java, Kotlin: the characters of a text.)
    const bool of_characters = is_text_of_characters(unit_, variable, values_[list], limits_.loop_rounds);
    for (size_t i = 0; of_characters && i < values_[list].text.size(); ++i) {
      elements.push_back(values_.string(values_[list].text.substr(i, 1), values_[list].trace));
      all = true;
    }
    // (Go: `for i := range 4`.)
    const int64_t count = unit_.language == source::Language::kGo ? as_integer(list).value_or(0) : 0;
    const bool of_numbers = count > 0 && count <= static_cast<int64_t>(limits_.loop_rounds);
    for (int64_t i = 0; of_numbers && i < count; ++i) elements.push_back(values_.integer(i));
    all = all || of_numbers;
    const bool channel = object != nullptr && is_channel(*object);
    const Object* table = unit_.language == source::Language::kGo && object != nullptr &&
                                  object->shape == Shape::kRecord && object->api == nullptr && object->complete &&
                                  object->fields.size() == 1
                              ? object
                              : nullptr;
    // (In which order the entries of a map come is not told.)
    std::string key;
    if (table != nullptr) {
      const NodeId type = table->birth != kNone ? unit_[table->birth].type : kNone;
      if (type != kNone && unit_.text(unit_.child(type, 0)) == "string") key = table->fields.front().first;
      elements.push_back(table->fields.front().second);
      all = true;
    }
    // An array that has elements is gone through at least once.
    if (object != nullptr && object->shape == Shape::kList && object->length > 0) all = true;
    if (elements.empty()) {
      const std::string origin = object != nullptr                                            ? object->origin
                                 : is_text(values_[list].kind) && !values_[list].text.empty() ? "literal"
                                                                                              : "";
      elements.push_back(values_.unknown(why_element(list, state), "", origin));
    }
    std::vector<State> left;
    std::vector<State> now;
    std::vector<State> passed_by;
    bool each_is_known =
        of_characters || of_numbers ||
        (all && object->complete && !channel && elements.size() == (table != nullptr ? 1 : object->elements.size()));
    SplitId first = values_.worlds().next();
    std::optional<State> start;
    if (!each_is_known) start = state;
    if (!all) passed_by.push_back(state);
    now.push_back(std::move(state));
    if (values_[elements.front()].kind == ValueKind::kUnknown && elements.size() == 1 && !each_is_known) {
      vary(node, now.front());
    }
    const bool counts = values_[list].kind == ValueKind::kInteger ||
                        (object != nullptr && object->shape == Shape::kList && object->api == nullptr);
    int64_t round = 0;
    for (ValueId element : elements) {
      for (State& each : now) {
        if (position != kNone) {
          declare(position, each);
          if (channel) {
            each.top().set(unit_.text(position), element);
          } else if (!key.empty()) {
            each.top().set(unit_.text(position), values_.string(key));
          } else if (counts) {
            each.top().set(unit_.text(position), position_in(each_is_known ? round : -1));
          }
        }
        if (variable == kNone) continue;
        if (unit_.kind(variable) == NodeKind::kDeclare) {
          const std::string& type = qualified_type(unit_[variable].type);
          ValueId value = values_[element].type.empty() && !type.empty() ? values_.typed(element, type) : element;
          hide(variable, each);
          each.top().set(unit_.text(variable), value);
        } else {
          store(variable, element, node, each);
        }
      }
      ++round;
      execute(body, now);
      end_round(now, left);
      if (now.empty() || steps_ > limits_.steps || root_steps_ > limits_.steps_per_root) break;
    }
    append(left, std::move(now));
    for (State& each : left) {
      if (start) loosen(each, *start, first, values_);
    }
    for (State& path : passed_by) take_fillings(left, path);
    passed_by.insert(passed_by.end(), std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    limit(passed_by);
    append(states, std::move(passed_by));
  }
  limit(states);
}

}  // namespace vitrine::trace
