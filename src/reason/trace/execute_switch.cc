// `switch`: which cases a path goes to, and what the variable is there.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/member_paths.h"
#include "reason/trace/paths.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// PHP's `$this->mode` that only constructors set: an object has one for good, in whatever method it is asked for. The
// field; kNone for anything else.
NodeId field_made_with(const UnitIndex& index, NodeId subject) {
  const source::Unit& unit = index.unit();
  auto of_itself = [&](NodeId member) {
    return member != kNone && unit.kind(member) == NodeKind::kMember && unit.child(member, 0) != kNone &&
           unit.kind(unit.child(member, 0)) == NodeKind::kThis;
  };
  if (unit.language != source::Language::kPhp || !of_itself(subject)) return kNone;
  const std::string_view name = unit.text(subject);
  const NodeId type = index.enclosing_type(subject);
  const NodeId holder = type == kNone || index.field(type, name) != kNone ? type : index.holder_of_field(type, name);
  const NodeId field = holder == kNone ? kNone : index.field(holder, name);
  if (field == kNone || (unit[field].flags & source::kStatic) != 0) return kNone;
  for (NodeId set : index.assignments(name)) {
    const NodeId target = unit.child(set, 0);
    if (target == kNone || unit.kind(target) != NodeKind::kMember) continue;
    const NodeId around = index.enclosing_type(set), function = index.enclosing_function(set);
    const bool constructs = function != kNone && (unit[function].flags & source::kConstructor) != 0;
    const bool another = of_itself(target) && around != kNone && around != holder && index.field(around, name) != kNone;
    if (!another && (!constructs || !of_itself(target))) return kNone;
  }
  return field;
}

bool is_true(const source::Unit& unit, NodeId node) {  // written so
  return unit.kind(node) == NodeKind::kLiteral && unit.text(node) == "true" &&
         unit[node].op == static_cast<uint8_t>(source::LiteralKind::kBoolean);
}

}  // namespace

// What a label is. Java names the constants of the enum that is switched by without it (JLS 14.11.1).
ValueId Evaluator::label_value(NodeId at, ValueId subject, State& state) {
  if (index_.language() == "java" && at != kNone && unit_.kind(at) == NodeKind::kName) {
    for (const Possible& one : values_.possibilities(subject)) {
      const Value& value = values_[one.value];
      const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
      const NodeId constant = object == nullptr ? kNone : field_of_constant(*object);
      const NodeId type = constant == kNone ? kNone : index_.enclosing_type(constant);
      if (type != kNone && index_.field(type, unit_.text(at)) != kNone)
        return field_of_type(type, unit_.text(at), state);
    }
  }
  return evaluate(at, state);
}

// Is a value a label? Of flags that hold at once and are then masked (`switch (flags & MASK)`): where one of them is a
// label it is none of the others.
ValueId Evaluator::match(NodeId at, ValueId value, ValueId flags, ValueId label, const State& state) {
  if (flags == 0 || values_[label].kind != ValueKind::kSymbol) return compute("==", value, label, at, state);
  const bool one_set = values_[flags].kind == ValueKind::kChoice && values_[flags].integer == 1;
  std::vector<Possible> out;
  for (const Possible& one : one_set ? std::vector<Possible>{{flags, kEverywhere}} : values_.possibilities(flags)) {
    bool may = true;
    for (const Possible& flag : values_.possibilities(one.value)) {
      const Value& name = values_[flag.value];
      if (name.kind != ValueKind::kSymbol) continue;
      if (name.text == values_[label].text) {
        may = true;
        break;
      }
      may = may && !index_.are_distinct(name.text, values_[label].text);
    }
    out.push_back({may ? values_.unknown("a comparison that is not known") : values_.boolean(false), one.where});
  }
  return values_.choice(out, kMostRows);
}

// Is a constant of which only the name is known one of the labels? Where two labels cannot be the same, it is then none
// of the others.
bool Evaluator::is_a_label(NodeId node, ValueId value, State& state) {
  using source::Language;
  constexpr Language kDistinct[] = {Language::kC,    Language::kCpp,   Language::kObjectiveC, Language::kObjectiveCpp,
                                    Language::kJava, Language::kCSharp};
  if (values_[value].kind != ValueKind::kSymbol || std::ranges::find(kDistinct, unit_.language) == std::end(kDistinct))
    return false;
  const std::string name = values_[value].text;
  for (uint32_t i = 1; i < unit_.child_count(node); ++i) {
    const NodeId at = unit_.child(node, i);
    if (unit_.kind(at) != NodeKind::kCase || index_.is_conditional(at)) continue;
    const NodeId labels = unit_.child(at, 0);
    for (uint32_t j = 0; labels != kNone && j < unit_.child_count(labels); ++j) {
      const Value& label = values_[evaluate(unit_.child(labels, j), state)];
      if (label.kind == ValueKind::kSymbol && label.text == name) return true;
    }
  }
  return false;
}

// Go: is a value of the type that a case of a type switch names? nullopt where that is not told.
std::optional<bool> Evaluator::is_of_type(ValueId id, NodeId type, const State& state) const {
  const Value& value = values_[id];
  const std::string_view name = unit_.text(type);
  const bool list = (unit_[type].flags & source::kArrayType) != 0,
             pointer = (unit_[type].flags & source::kPointer) != 0;
  const bool number = !list && !pointer && (name.starts_with("int") || name.starts_with("uint")) && name != "interface";
  const bool plain = number || list || pointer || name == "string" || name == "bool" || name == "nil" ||
                     name == "func" || name == "map" || name == "chan";
  const NodeId own = plain && !pointer ? kNone : index_.type(name);
  const bool record = own != kNone && (unit_[own].flags & source::kStruct) != 0;
  if (!plain && !record) return std::nullopt;
  // (An interface that holds it says nothing.)
  const bool any = value.type.empty() || value.type == "any" || value.type.starts_with("interface");
  const bool bytes = value.type == "byte" && value.kind != ValueKind::kInteger;
  if (bytes) return plain && !pointer ? std::optional<bool>(list && name == "byte") : std::nullopt;
  switch (value.kind) {
    case ValueKind::kNull: return name == "nil" ? std::optional<bool>(true) : std::nullopt;
    case ValueKind::kBoolean: return any ? std::optional<bool>(name == "bool" && !list) : std::nullopt;
    case ValueKind::kFunction: return name != "func" || list ? std::optional<bool>(false) : std::nullopt;
    case ValueKind::kInteger:
      if (!number || record) return false;
      return name == (any ? std::string_view("int") : std::string_view(value.type));
    case ValueKind::kString:  // []byte("…") too
      if (number || name == "bool" || name == "nil" || name == "func" || name == "map" || record) return false;
      return any && list               ? std::optional<bool>(false)
             : any && name == "string" ? std::optional<bool>(true)
                                       : std::nullopt;
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr || object->api != nullptr || object->shape != Shape::kInstance) break;
      if (!record) return plain && !pointer ? std::optional<bool>(false) : std::nullopt;
      return object->type_node == own;
    }
    default: break;
  }
  return std::nullopt;
}

// switch (x) case "DES": here x is "DES"; case "AES", "DES": one of them. 0 where a label is not known.
ValueId Evaluator::one_of_labels(NodeId at, const std::vector<ValueId>& labels, const std::vector<ValueId>& matches,
                                 const State& state) {
  std::vector<ValueId> known;
  for (size_t i = 0; i < labels.size(); ++i) {
    const Value& label = values_[labels[i]];
    const bool named = label.kind == ValueKind::kSymbol && index_.is_c();
    if (label.kind != ValueKind::kString && label.kind != ValueKind::kInteger && !named) return 0;
    if (truth(matches[i], state) == false) continue;
    known.push_back(values_.traced(labels[i], values_.step(StepKind::kBranch, at, label.trace)));
  }
  return known.empty() || known.size() > limits_.alternatives ? 0 : values_.choice(known, limits_.alternatives);
}

// Behind a `switch` that does the same in several cases, which of them it was is of no use: the variable is what it
// was.
void Evaluator::forget_useless(NodeId subject, ValueId before, const std::vector<ValueId>& said,
                               std::vector<State>& paths) {
  const bool many = said.size() >= limits_.alternatives;
  std::vector<std::pair<ValueId*, ValueId>> set;  // where it stands, and what it was in the case
  for (State& path : paths) {
    ValueId* have = path.top().find(unit_.text(subject));
    const bool is_said = have != nullptr && std::find(said.begin(), said.end(), *have) != said.end();
    set.emplace_back(is_said ? have : nullptr, is_said ? std::exchange(*have, before) : 0);
  }
  for (size_t i = 0; i < paths.size() && !many; ++i) {
    bool alone = set[i].first != nullptr;
    for (size_t j = 0; j < paths.size() && alone; ++j) alone = j == i || !paths[i].is_like(paths[j]);
    if (!alone) set[i].second = 0;
  }
  for (const auto& [have, name] : set) {
    if (have != nullptr && name != 0 && !many) *have = name;
  }
}

// By case (0: past all of them), the builds that have a path which may go there; empty where all paths are of the same.
std::vector<WorldId> Evaluator::builds_by_case(NodeId node, const std::vector<State>& in) {
  Worlds& worlds = values_.worlds();
  auto builds = [&](const State& state) { return worlds.builds_of(state.where); };
  const NodeId subject = unit_.child(node, 0);
  auto same = [&](const State& state) { return builds(state) == builds(in.front()); };
  if (subject == kNone || builds_.knows_nothing() || std::all_of(in.begin(), in.end(), same)) return {};
  std::vector<WorldId> out(unit_.child_count(node), kNowhere);
  for (State state : in) {
    const ValueId value = evaluate(subject, state);
    bool chosen = false;
    for (uint32_t i = 1; i < out.size() && !chosen; ++i) {
      const NodeId at = unit_.child(node, i);
      if (unit_.kind(at) != NodeKind::kCase) continue;
      const NodeId labels = unit_.child(at, 0);
      bool may = (unit_[at].flags & source::kDefault) != 0;
      for (uint32_t j = 0; labels != kNone && j < unit_.child_count(labels); ++j) {
        const ValueId label = label_value(unit_.child(labels, j), value, state);
        const std::optional<bool> equal = truth(compute("==", value, label, at, state), state);
        may = may || equal.value_or(true);
        chosen = chosen || (equal.value_or(false) && !index_.is_conditional(at));
      }
      if (may) out[i] = worlds.either(out[i], builds(state));
    }
    if (!chosen) out[0] = worlds.either(out[0], builds(state));
  }
  return out;
}

// Several texts of which nothing tells yet which one it is.
static bool is_several_texts(const Values& values, ValueId id) {
  const Value& value = values[id];
  return value.kind == ValueKind::kChoice && value.worlds.empty() && value.alternatives.size() > 1 &&
         value.alternatives.size() <= Worlds::kMostBranches &&
         std::ranges::all_of(value.alternatives, [&](ValueId one) { return values[one].kind == ValueKind::kString; });
}

// What is declared beside a `switch`, before it, and computed of nothing but what it switches over; set once.
static std::vector<NodeId> computed_before(const source::Unit& unit, const UnitIndex& index, NodeId node) {
  const NodeId subject = unit.child(node, 0), block = index.parent(node);
  if (subject == kNone || unit.kind(subject) != NodeKind::kName || block == kNone) return {};
  const std::string_view name = unit.text(subject);
  if (may_set(unit, index, name, index.enclosing_function(node), false)) return {};
  constexpr uint32_t kMostNodes = 24;
  auto is_of_subject = [&](NodeId whole) {
    bool mentions = false;
    std::vector<NodeId> work{whole};
    for (uint32_t looked = 0; !work.empty(); ++looked) {
      const NodeId id = work.back();
      work.pop_back();
      if (looked > kMostNodes) return false;
      const NodeKind kind = unit.kind(id);
      if (kind == NodeKind::kName && unit.text(id) != name && unit.text(id) != "parseInt" && unit.text(id) != "Number")
        return false;
      if (kind == NodeKind::kLambda || kind == NodeKind::kAssign || kind == NodeKind::kUnknown) return false;
      mentions = mentions || (kind == NodeKind::kName && unit.text(id) == name);
      for (uint32_t i = 0; i < unit.child_count(id); ++i) {
        if (unit.child(id, i) != kNone) work.push_back(unit.child(id, i));
      }
    }
    return mentions;
  };
  std::vector<NodeId> out;
  for (uint32_t i = 0; i < unit.child_count(block) && unit.child(block, i) != node; ++i) {
    const NodeId one = unit.child(block, i);
    if (one == kNone || unit.kind(one) != NodeKind::kDeclare || unit.child(one, 0) == kNone) continue;
    const bool once = (unit[one].flags & source::kConst) != 0 ||
                      !may_set(unit, index, unit.text(one), index.enclosing_function(node), false);
    if (once && is_of_subject(unit.child(one, 0))) out.push_back(one);
  }
  return out;
}

void Evaluator::execute_switch(NodeId node, std::vector<State>& states) {
  NodeId subject = unit_.child(node, 0);
  if (is_true(unit_, subject)) subject = kNone;  // switch (true): the labels are conditions
  enter_as_one(unit_.child(node, 0), states);
  std::vector<State> in = take_running(states);
  NodeId masked = kNone;  // of `flags & MASK`
  if (subject != kNone && index_.is_c() && unit_.kind(subject) == NodeKind::kBinary && unit_.text(subject) == "&" &&
      unit_.kind(unit_.child(subject, 1)) == NodeKind::kName) {
    const NodeId left = unit_.child(subject, 0);
    if (unit_.kind(left) == NodeKind::kName || unit_.kind(left) == NodeKind::kMember) masked = left;
  }
  const WorldId builds_before = builds_of(in);
  const std::vector<WorldId> to_case = builds_by_case(node, in);
  auto prove_case = [&](State& path, uint32_t number) {
    if (to_case.empty() || to_case[number] == kNowhere) return;
    if (values_.worlds().within(builds_before, to_case[number])) return;
    path.where = values_.worlds().in_builds(path.where, builds_.proven(to_case[number]));
  };
  const size_t around = index_.is_conditional(node) ? index_.conditions_around(node).size() : 0;
  for (State& state : in) {
    ValueId value = subject == kNone ? values_.boolean(true) : evaluate(subject, state);
    const ValueId flags = masked != kNone ? evaluate(masked, state) : 0;
    const bool is_label = subject != kNone && is_a_label(node, value, state);
    // What another function does by the same value goes along with what this one does.
    const bool open = values_[value].kind == ValueKind::kUnknown ||
                      (values_[value].kind == ValueKind::kChoice && values_[value].worlds.empty());
    if (key_uses(subject).lookups > 0) lookup_by(value, true);
    // (… of the object alone for which all of this runs.)
    const bool own = state.frames.size() > 1 && state.top().self == state.frames[1].self;
    const bool is_several = open || values_[value].kind == ValueKind::kChoice;
    const NodeId field = is_several && own ? field_made_with(index_, subject) : kNone;
    ValueId key = value;
    if (field != kNone) {
      // One value for all that speak of it, whatever each of them knows of it.
      ValueId& known = parts_of_unknown_["made with " + std::to_string(field)];
      if (known == 0) known = values_.unknown("what the object was made with");
      key = known;
    }
    const bool again = field != kNone || (open && switched_again(subject));
    const SplitId split = again ? split_of(key) : 0;
    sites_told_ = sites_told_ || again;
    constexpr uint64_t every = ~uint64_t{0};
    bool chosen = false, none_left = false, has_default = false;
    std::vector<State> running_on;  // fell through from the case before
    std::vector<ValueId> said;      // names that the subject's variable is in a case
    std::vector<State> out;
    // const hash = "SHA-" + name.slice(2); switch (name) { case "HS256": …
    auto compute_again = [&](State& path) {
      for (NodeId declared : computed_before(unit_, index_, node)) {
        ValueId* have = path.top().find(unit_.text(declared));
        if (have == nullptr || values_[*have].kind != ValueKind::kUnknown) continue;
        const ValueId now = evaluate(unit_.child(declared, 0), path);
        if (ValueId* again_have = path.top().find(unit_.text(declared))) *again_have = now;
      }
    };
    auto run_case = [&](NodeId at, std::vector<State> path) {
      append(path, std::move(running_on));
      running_on.clear();
      NodeId body = unit_.child(at, 1);
      if (body != kNone) execute(body, path);
      bool falls = (unit_[at].flags & source::kFallsThrough) != 0;
      for (State& each : path) {
        if (each.flow == Flow::kBreak) {
          each.flow = Flow::kNormal;
          out.push_back(std::move(each));
        } else if (running(each) && falls) {
          running_on.push_back(std::move(each));
        } else {
          out.push_back(std::move(each));
        }
      }
      limit(running_on);
    };
    for (uint32_t i = 1; i < unit_.child_count(node); ++i) {
      NodeId at = unit_.child(node, i);
      if (unit_.kind(at) != NodeKind::kCase) continue;
      bool is_default = (unit_[at].flags & source::kDefault) != 0;
      has_default = has_default || is_default;
      NodeId labels = unit_.child(at, 0);
      // A case that stands in some builds only.
      const WorldId builds =
          index_.is_conditional(at) && index_.conditions_around(at).size() > around ? builds_.around(at) : kEverywhere;
      const WorldId before = values_.worlds().builds_of(state.where);
      if (values_.worlds().apart(before, builds)) continue;
      const bool always = values_.worlds().within(before, builds);
      bool may = is_default && !chosen, must = false, is_elsewhere = false;
      std::vector<ValueId> all_labels, matches;
      for (uint32_t j = 0; labels != kNone && j < unit_.child_count(labels) && !chosen; ++j) {
        const ValueId label = label_value(unit_.child(labels, j), value, state);
        all_labels.push_back(label);
        only_compared(unit_.child(labels, j), label, state);
        const bool other =
            is_label && values_[label].kind == ValueKind::kSymbol && values_[label].text != values_[value].text;
        const std::optional<bool> typed = unit_.kind(unit_.child(labels, j)) == NodeKind::kTypeName
                                              ? is_of_type(value, unit_.child(labels, j), state)
                                              : std::nullopt;
        const ValueId matched = subject == kNone ? label
                                : typed          ? values_.boolean(*typed)
                                : other          ? values_.boolean(false)
                                                 : match(at, value, flags, label, state);
        const bool is_asked = subject != kNone && !typed && !other && flags == 0;
        std::optional<bool> equal = is_asked ? outcome(unit_.child(labels, j), matched, state) : truth(matched, state);
        if (!equal) may = true;
        matches.push_back(matched);
        if (equal && *equal) must = true;
      }
      std::vector<State> path;
      if (must || may) {
        path.push_back(state);
        path[0].where = values_.worlds().in_builds(state.where, builds);
        prove_case(path[0], i);
        const uint64_t branches = again && !is_default && !must ? branches_of(key, labels) : every;
        if (branches != every) {
          Worlds& worlds = values_.worlds();
          path[0].where = worlds.both(path[0].where, worlds.in_branches(split, branches));
          const WorldId rest = worlds.both(state.where, worlds.in_branches(split, ~branches));
          is_elsewhere = path[0].where == kNowhere;
          none_left = always && rest == kNowhere;
          if (always && !none_left) state.where = rest;
          if (is_elsewhere) path.clear();
          if (!is_elsewhere) settle(path[0], values_);
        }
        if (!must && !is_default && !is_elsewhere) {
          assume_one_of(matches, path[0]);
          for (ValueId match : matches) {
            if (always) assume(match, false, state);
          }
        }
        if (!path.empty() && !must && !checks_.empty() && subject != kNone && !is_default) {
          narrow_checks(subject, all_labels, path[0]);
        }
        if (!path.empty() && !must && !is_default && subject != kNone && unit_.kind(subject) == NodeKind::kName) {
          if (ValueId known = one_of_labels(at, all_labels, matches, path[0]); known != 0) {
            if (ValueId* have = path[0].top().find(unit_.text(subject))) {
              if (values_[known].kind == ValueKind::kSymbol) said.push_back(known);
              // Which of the labels it is tells all that is computed of it: one split for them.
              if (is_several_texts(values_, known)) {
                TextAnswers& told =
                    text_answers_["case " + std::to_string(at) + "/" + std::to_string(values_.identity(value))];
                Value one_each = values_[known];
                if (told.split == 0) told.split = values_.worlds().split(one_each.alternatives.size());
                if (one_each.alternatives.size() <= values_.worlds().branches(told.split)) {
                  one_each.worlds.clear();
                  for (size_t label = 0; label < one_each.alternatives.size(); ++label)
                    one_each.worlds.push_back(values_.worlds().branch(told.split, label));
                  known = values_.add(std::move(one_each));
                }
              }
              *have = known;
              compute_again(path[0]);
            }
          }
        }
      }
      if (!is_elsewhere) note_branch(at, !path.empty() || !running_on.empty());
      if (!path.empty() || !running_on.empty()) run_case(at, std::move(path));
      chosen = chosen || (must && always);
      if (chosen && running_on.empty()) {
        for (++i; i < unit_.child_count(node); ++i) note_branch(unit_.child(node, i), false);
        break;
      }
      if (none_left && running_on.empty()) break;
    }
    append(out, std::move(running_on));
    if (!said.empty()) forget_useless(subject, value, said, out);
    if (!chosen && !none_left && !has_default) {
      prove_case(state, 0);
      out.push_back(std::move(state));
    }
    limit(out);
    append(states, std::move(out));
  }
  limit(states);
}

}  // namespace vitrine::trace
