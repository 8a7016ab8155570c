// What one call that the knowledge has does: to the object that it works on, to what it is given, and to the list.
#include <algorithm>

#include "reason/trace/cells.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/said.h"
#include "reason/trace/stretches.h"

namespace vitrine::trace {

using evidence::StepKind;
using evidence::ValueState;
using knowledge::Api;
using knowledge::Binding;
using knowledge::Source;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// The entry says this property whatever it is called with.
bool says(const Api& api, std::string_view property) {
  auto gives = [&](const knowledge::Default& block) {
    return block.when.empty() && std::any_of(block.values.begin(), block.values.end(),
                                             [&](const auto& value) { return value.first == property; });
  };
  return std::any_of(api.set.begin(), api.set.end(), [&](const Binding& one) { return one.property == property; }) ||
         std::any_of(api.default_blocks.begin(), api.default_blocks.end(), gives);
}

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

// A call without what only says which algorithm is meant: MessageDigest.getInstance("MD5"), hashlib.new("md5", data).
Call without_names(const Api& api, const Call& call) {
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
  // … and without what it writes into.
  for (const auto& fill : api.fills) {
    int position = 0;
    for (Argument& argument : out.arguments) {
      if (argument.name.empty() && position++ == fill.first.position && fill.first.from == Source::From::kArgument)
        argument.value = 0;
    }
  }
  std::erase_if(out.arguments, [](const Argument& argument) { return argument.value == 0; });
  return out;
}

// C: `box->cipher` of a parameter `box`, `box.cipher` and `cipher` of what stands in the file.
bool is_of_others(const UnitIndex& index, NodeId place) {
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

// C: `box.cipher` of a variable `box` of the function's own, which nobody else sets up.
bool is_of_own_record(const UnitIndex& index, NodeId place) {
  const source::Unit& unit = index.unit();
  while (place != kNone && (unit.kind(place) == NodeKind::kUnary || unit.kind(place) == NodeKind::kCast))
    place = unit.child(place, 0);
  if (place == kNone || !index.is_c() || unit.kind(place) != NodeKind::kMember) return false;
  while (place != kNone && unit.kind(place) == NodeKind::kMember) place = unit.child(place, 0);
  const NodeId declared = place == kNone || unit.kind(place) != NodeKind::kName ? kNone : index.declaration(place);
  if (declared == kNone || unit.kind(declared) != NodeKind::kDeclare) return false;
  const NodeId type = unit[declared].type;
  return type == kNone || (unit[type].flags & source::kPointer) == 0;
}

}  // namespace

struct Evaluator::Applied {
  const Api& api;
  const Call& call;
  std::vector<Cells> variants{};     // what the call says
  std::vector<std::string> drawn{};  // where what it fills comes from, by Api::fills
  ObjectId target = 0;               // the object that it works on
  std::string not_known{};           // why it is not
  bool completes = false;            // what made the object left it to this call what it is
  std::string fed{};                 // what a digest of constants is, in place of its entry's origin
  std::string origin{};              // of the result
  TraceId step = 0;
};

// The object the call works on; the result, where it works on several. `not_known`: why it is not.
std::optional<ValueId> Evaluator::find_target(Applied& one, State& state) {
  const Api& api = one.api;
  const Call& call = one.call;
  bool present = false;
  ValueId value = fetch(*api.object, call, state, &present);
  if (!present) return std::nullopt;
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
  one.target = object_at(expression, value, state);
  if (values_[value].kind == ValueKind::kUnknown) one.not_known = values_[value].text;
  // C: what an earlier such call said is not what this one says. (Properties of other languages' objects say one thing
  // together: a mode, then an IV that it has no use for.)
  if (const Object* held = one.target != 0 && index_.is_c() ? state.object(one.target) : nullptr;
      held != nullptr && one.not_known.empty() && held->api == nullptr && !held->blank && held->origin.empty() &&
      !is_of_own_record(index_, expression))
    one.not_known = held->origin_reason;
  while (expression != kNone && unit_.kind(expression) == NodeKind::kCast) expression = unit_.child(expression, 0);
  const bool is_address = index_.is_c() && expression != kNone && unit_.kind(expression) == NodeKind::kUnary &&
                          unit_.text(expression) == "&";
  // (What the caller's structure or the file holds was set up elsewhere, where nothing here did it.)
  if (one.target != 0 && is_address && one.not_known.empty() && is_of_others(index_, unit_.child(expression, 0)))
    one.not_known = "`" + std::string(index_.last_name(unit_.child(expression, 0))) + "` is set up elsewhere";
  const NodeId handle = one.target == 0 && is_address ? unit_.child(expression, 0) : kNone;
  if (handle != kNone && (unit_.kind(handle) == NodeKind::kName || unit_.kind(handle) == NodeKind::kMember)) {
    // C: `HCRYPTKEY key = 0; CryptGenKey(…, &key)`: nothing yet, and from here on what the call makes.
    if (const ValueId now = evaluate(handle, state); as_integer(now) == 0) {
      const ValueId made = made_for(handle, values_.unknown("what is made there", values_[now].type), state);
      hold(handle, made, state);
      one.target = values_[made].object;
    }
  }
  return std::nullopt;
}

// A further call says more of an object that is set up. The result.
ValueId Evaluator::amend(Applied& one, State& state) {
  const Api& api = one.api;
  const Call& call = one.call;
  if (!muted_) sink_.amended(call.site);
  Object& object = state.change(one.target);
  if (!one.fed.empty()) note_fed(object, one.fed);
  std::vector<Cells> out, former;
  Worlds& worlds = values_.worlds();
  bool only_adds = false;
  for (const Cells& before : object.variants) {
    for (const Cells& part : one.variants) {
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
      const bool replaces = set_further(both, part, api.anew) && !one.completes;
      // (What a cipher's property says is of no use before the next call, and what a generator of keys is told not
      // before it makes one.)
      const Cell* use = find(before, "function");
      const bool is_property =
          object.api->asset == "algorithm" &&
          (unit_.kind(call.node) == NodeKind::kAssign || only_sets(api) || (use != nullptr && use->value == "keygen"));
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
  if (!api.amend && object.api->asset.empty() && !api.asset.empty() && muted_objects_.contains(one.target)) {
    object.api = &api;
    object.site = call.site;
    object.named = call.named;
  }
  if (!api.origin.empty() || (!api.returns.empty() && api.returns != object.type))
    return returned(api, call, one.origin, state);
  return values_.object(one.target, object.type, one.step);
}

// … of one that is not known. The result.
ValueId Evaluator::amend_unknown(Applied& one, State& state) {
  const Api& api = one.api;
  const Call& call = one.call;
  // (What is made as material of its own says it by itself.)
  auto is_made = [&](const Argument& argument) {
    const Object* object =
        values_[argument.value].kind == ValueKind::kObject ? look(values_[argument.value].object, state) : nullptr;
    return object != nullptr && object->api != nullptr && !object->api->asset.empty();
  };
  if (!muted_ && !one.not_known.empty() && std::ranges::none_of(call.arguments, is_made))
    sink_.set_alone(api, call, std::move(one.variants), one.not_known, state.where);
  return returned(api, call, one.origin, state);
}

// The call makes an object, or makes one anew. The result.
ValueId Evaluator::make_applied(Applied& one, State& state) {
  const Api& api = one.api;
  const Call& call = one.call;
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
  const Object* existing = one.target != 0 ? state.object(one.target) : nullptr;
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
  object.variants = std::move(one.variants);
  for (Cells& cells : object.variants) {
    for (Cell& cell : cells) cell.anew = false;
  }
  object.taken = false;
  if (!api.returns.empty() && (existing == nullptr || object.type.empty())) object.type = api.returns;
  if (!one.origin.empty()) object.origin = one.origin;
  if (!one.fed.empty()) note_fed(object, one.fed);
  keep_file_name(api, call, object, state);
  std::vector<Length> lengths = lengths_of_result(api, call, state);
  // Another name for the object is another name for one.
  if (lengths.size() > 1 && (existing != nullptr || !api.aliases.empty())) lengths = {{-1, kEverywhere}};
  if (api.length) object.length = lengths[0].bytes;
  std::string type = object.type;
  if (existing != nullptr) {
    state.change(one.target) = std::move(object);
    if (!api.origin.empty() || (!api.returns.empty() && api.returns != type))
      return returned(api, call, one.origin, state);
    return values_.object(one.target, type, one.step);
  }
  object.trace = one.step;
  if (object.origin.empty() && object.origin_reason.empty()) object.origin_reason = "what `" + api.name + "` returns";
  object.complete = false;
  std::vector<Possible> results;
  for (const Length& length : lengths) {
    Object each = object;
    if (api.length) each.length = length.bytes;
    // Of each length what goes with it; where nothing does, all stays: nothing is lost.
    auto elsewhere_too = [&](const Cells& cells) { return values_.worlds().apart(cells.where, length.where); };
    if (!std::ranges::all_of(each.variants, elsewhere_too)) std::erase_if(each.variants, elsewhere_too);
    ObjectId id = make(std::move(each), state);
    results.push_back({values_.object(id, type, one.step), length.where});
  }
  return results.size() == 1 ? results[0].value : values_.choice(results, limits_.alternatives);
}

// What the entry does not ask for may be where the call writes: a number's address, a buffer that is still empty.
void Evaluator::spoil_unread(const Api& api, const Call& call, State& state) {
  for (const Argument& argument : call.arguments) {
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
}

// Arguments that are other names of the result from here on.
void Evaluator::hold_aliases(const Applied& one, ValueId result, State& state) {
  const Api& api = one.api;
  const Call& call = one.call;
  for (const Source& alias : api.aliases) {
    bool present = false;
    ValueId value = fetch(alias, call, state, &present);
    if (!present || value == 0 || values_[result].kind != ValueKind::kObject) continue;
    for (const Argument& argument : call.arguments) {
      if (argument.value != value || argument.node == kNone) continue;
      NodeId place = argument.node;
      while (unit_.kind(place) == NodeKind::kUnary || unit_.kind(place) == NodeKind::kCast)
        place = unit_.child(place, 0);
      ObjectId same = one.target != 0 ? one.target : values_[result].object;
      store(place, values_.object(same, values_[value].type, one.step), call.site, state);
      break;
    }
  }
}

void Evaluator::fill(const Applied& one, State& state) {
  const Api& api = one.api;
  const Call& call = one.call;
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
          object.trace = one.step;
          continue;
        }
      }
      const std::string reason = "what `" + api.name + "` writes into it is not known";
      become_unknown(value, reason, state);
      if (values_[value].kind == ValueKind::kObject) spoil_whole(values_[value].object, state);
      write_part(expression, reason, state);
      continue;
    }
    const std::string from = origin_by_receiver(one.drawn[fill], call, state);
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
      object.trace = one.step;
    });
  }
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
  Applied one{.api = api, .call = call};
  one.variants = read_set(api, call, state, 0);
  note_derivation(api, call);
  // What several arguments say together only where this path does not get to.
  auto elsewhere = [&](const Cells& cells) { return values_.worlds().apart(cells.where, state.where); };
  if (state.where != kEverywhere && !std::all_of(one.variants.begin(), one.variants.end(), elsewhere)) {
    std::erase_if(one.variants, elsewhere);
  }
  if (one.variants.empty()) one.variants.emplace_back();
  if (api.origin == "predictable-random") {
    // distribution(engine): one.drawn from what it is given.
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
  for (const auto& fill : api.fills) one.drawn.push_back(drawn_origin(fill.second, one.variants));
  if (call.site != call.node && call.node != kNone && !state.frames.empty() &&
      (unit_[state.top().function].flags & source::kMacro) != 0) {
    for (Cells& cells : one.variants) {
      for (Cell& cell : cells) {
        cell.trace = values_.step(StepKind::kCall, call.node, cell.trace);
        if (cell.node != kNone && index_.enclosing_function(cell.node) == state.top().function) cell.node = call.site;
      }
    }
  }
  if (api.object) {
    if (std::optional<ValueId> several = find_target(one, state)) return several;
  }
  const Object* existing = one.target != 0 ? state.object(one.target) : nullptr;
  bool configured = existing != nullptr && existing->api != nullptr;
  one.completes = configured && !api.completes.empty() && existing->api->id == api.completes;
  bool says_algorithm = std::any_of(one.variants.begin(), one.variants.end(), [](const Cells& cells) {
    return find(cells, "algorithm") != nullptr || find(cells, "protocol") != nullptr;
  });
  const bool amends = api.amend || (api.object && configured && (one.completes || !says_algorithm) &&
                                    api.asset != "random" && api.asset != "check");

  // What a hash of nothing but constants gives is one more constant.
  const bool digests = is_digest(one.variants) || (configured && is_digest(existing->variants));
  one.fed = digests ? fed_with(without_names(api, call), configured ? existing : nullptr, state) : std::string();
  const bool guessable = is_constant_origin(one.fed) || one.fed == "predictable-random" || one.fed == "time";
  one.origin = api.origin != "derived" || !guessable ? api.origin : is_constant_origin(one.fed) ? "literal" : one.fed;
  if (guessable) {  // … also where it is written into an argument
    for (std::string& drawn : one.drawn)
      drawn = drawn == "derived" ? (is_constant_origin(one.fed) ? "literal" : one.fed) : drawn;
  }

  one.step = values_.step(StepKind::kCall, call.site, 0);

  const ValueId result = amends && configured          ? amend(one, state)
                         : amends && api.asset.empty() ? amend_unknown(one, state)
                                                       : make_applied(one, state);
  spoil_unread(api, call, state);
  hold_aliases(one, result, state);
  if (api.callback) {
    bool present = false;
    ValueId function = fetch(*api.callback, call, state, &present);
    if (present) run_callback(function, state, result, api.callback_parameter);
  }
  fill(one, state);
  return result;
}

}  // namespace vitrine::trace
