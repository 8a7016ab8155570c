// Two paths become one: what differs becomes a choice, whose worlds say what belongs together.
#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

#include "reason/trace/cells.h"
#include "reason/trace/state.h"

namespace vitrine::trace {
namespace {

// A constant that says something: a flag does not.
bool is_telling(ValueId id, const Values& values) {
  const Value& value = values[id];
  switch (value.kind) {
    case ValueKind::kInteger: return value.integer < -1 || value.integer > 1;
    case ValueKind::kString:
    case ValueKind::kBytes:
    case ValueKind::kSymbol: return true;
    case ValueKind::kChoice:
      return std::any_of(value.alternatives.begin(), value.alternatives.end(),
                         [&](ValueId alternative) { return is_telling(alternative, values); });
    default: return false;
  }
}

// A text, of which may be asked what it holds and how long it is.
bool is_one_text(ValueId id, const Values& values) {
  const Value& value = values[id];
  return is_text(value.kind) || std::any_of(value.alternatives.begin(), value.alternatives.end(),
                                            [&](ValueId alternative) { return is_text(values[alternative].kind); });
}

bool is_code(ValueId id, const Values& values) {
  const Value& value = values[id];
  bool code =
      value.kind == ValueKind::kInteger || value.kind == ValueKind::kBoolean || value.kind == ValueKind::kSymbol;
  return code || std::any_of(value.alternatives.begin(), value.alternatives.end(),
                             [&](ValueId alternative) { return is_code(alternative, values); });
}

// Not known, but that it is true or not null; or may it be?
bool may_be_proven(ValueId id, const Values& values) {
  const std::vector<ValueId>& all = values[id].alternatives;
  auto proven = [&](ValueId one) { return values[one].proven != Proven::kNothing; };
  return proven(id) || std::any_of(all.begin(), all.end(), proven);
}

bool may_be_null(ValueId id, const Values& values) {
  const std::vector<ValueId>& all = values[id].alternatives;
  auto null = [&](ValueId one) { return values[one].kind == ValueKind::kNull; };
  return null(id) || std::any_of(all.begin(), all.end(), null);
}

// … or one that says whether there is something.
bool is_flag(ValueId id, const Values& values) {
  return is_code(id, values) || may_be_null(id, values);
}

bool may_be_object(ValueId id, const Values& values) {
  const std::vector<ValueId>& all = values[id].alternatives;
  return values[id].kind == ValueKind::kObject ||
         std::any_of(all.begin(), all.end(), [&](ValueId one) { return values[one].kind == ValueKind::kObject; });
}

// What two paths differ in.
struct Difference {
  size_t places = 0;    // that hold what says something on one of them, and not the same on both
  size_t flags = 0;     // that hold another constant
  bool result = false;  // one of the flags is the result
  bool texts = false;   // one of the places holds a text on one of them
  // Branches of the split of the first on which it had all that the second has: 0 if there are none.
  uint64_t alike = 0;

  // Only where something goes along with something else is it worth remembering.
  bool matters() const { return places > 1 || (places == 1 && flags > 0) || (result && flags > 1) || texts; }
};

// The branches of `split` on which the value is `one`.
uint64_t branches_of(const Value& value, ValueId one, SplitId split, Values& values) {
  for (size_t i = 0; i < value.alternatives.size(); ++i) {
    ValueId alternative = value.alternatives[i];
    if (alternative == one || values.same(alternative, one)) return values.worlds().branches_in(value.world(i), split);
  }
  return 0;
}

// … and on which the object is that version.
uint64_t branches_of(const Object& object, uint32_t version, SplitId split, const Objects& objects, Values& values) {
  for (const Side& side : object.sides) {
    if (side.version == version || objects[side.version] == objects[version])
      return values.worlds().branches_in(side.where, split);
  }
  return 0;
}

// Is it what a call that is known made, or may it be?
bool is_result(ValueId value, const State& state, const Values& values) {
  auto made = [&](ValueId one) {
    const Object* object = values[one].kind == ValueKind::kObject ? state.object(values[one].object) : nullptr;
    return object != nullptr && object->api != nullptr;
  };
  const std::vector<ValueId>& all = values[value].alternatives;
  return made(value) || std::any_of(all.begin(), all.end(), made);
}

bool is_filled_otherwise(const Object& a, const Object& b) {
  return a.shape == Shape::kList && a.api == nullptr && b.api == nullptr &&
         (a.blank != b.blank || a.zeroed != b.zeroed || a.origin != b.origin);
}

// What both have of one object in two versions.
template <typename Visit>
bool each_changed(const State& a, const State& b, Visit visit) {
  for (size_t i = 0, j = 0; i < a.heap.size() && j < b.heap.size();) {
    const HeapEntry &x = a.heap[i], &y = b.heap[j];
    if (x.id == y.id && x.version != y.version && !visit(x.version, y.version)) return false;
    i += x.id <= y.id ? 1 : 0;
    j += y.id <= x.id ? 1 : 0;
  }
  return true;
}

// What both frames have under one name, which mostly stands at the same place; `visit` says whether to go on.
template <typename Visit>
bool each_common(const Frame& a, const Frame& b, Visit visit) {
  for (size_t i = 0; i < a.variables.size(); ++i) {
    const auto& [name, ours] = a.variables[i];
    const bool aligned = i < b.variables.size() && b.variables[i].first == name;
    const ValueId* theirs = aligned ? &b.variables[i].second : b.find(name);
    if (theirs != nullptr && *theirs != ours && !visit(ours, *theirs)) return false;
  }
  return true;
}

// Does the result tell what else is so? if (from(&kind)) return: a code says whether something was set; and of buffers,
// which of them it is.
bool tells_as_result(ValueId x, ValueId y, const Values& values) {
  if (x == y || x == 0 || y == 0 || values.same(x, y)) return false;
  auto tells = [&](ValueId id) { return is_code(id, values) || may_be_proven(id, values); };
  auto differ = [&](ValueId one, ValueId other) { return may_be_proven(one, values) && may_be_null(other, values); };
  return (tells(x) && tells(y)) || differ(x, y) || differ(y, x) || is_one_text(x, values) || is_one_text(y, values) ||
         may_be_object(x, values) || may_be_object(y, values);
}

Difference compare(const State& a, const State& b, SplitId split, Values& values) {
  Difference out;
  out.alike = split == 0 ? 0 : ~uint64_t{0};
  auto more = [&] { return out.alike != 0 || !out.matters(); };
  auto count = [&](ValueId x, ValueId y) {
    const bool tells = says_something(x, a, values) || says_something(y, b, values);
    const bool flag = is_code(x, values) || is_code(y, values) || may_be_null(x, values) != may_be_null(y, values);
    if ((!tells && !flag) || values.same(x, y)) return true;
    ++(tells ? out.places : out.flags);
    out.texts = out.texts || is_one_text(x, values) || is_one_text(y, values);
    if (out.alike != 0) out.alike &= branches_of(values[x], y, split, values);
    return more();
  };
  for (size_t i = 0; i < a.frames.size() && i < b.frames.size(); ++i) {
    if (!each_common(a.frames[i], b.frames[i], count)) return out;
  }
  if (tells_as_result(a.result, b.result, values)) {
    out.texts = out.texts || is_one_text(a.result, values) || is_one_text(b.result, values);
    ++(out.texts ? out.places : out.flags);
    out.result = true;
    if (out.alike != 0) out.alike &= branches_of(values[a.result], b.result, split, values);
    if (!more()) return out;
  }
  for (size_t i = 0; i < a.further.size(); ++i) {
    const ValueId x = a.further[i], y = b.further[i];
    if (!tells_as_result(x, y, values)) continue;
    ++out.flags;
    out.result = true;
    if (out.alike != 0) out.alike &= branches_of(values[x], y, split, values);
    if (!more()) return out;
  }
  each_changed(a, b, [&](uint32_t ours, uint32_t theirs) {
    const Object &one = (*a.objects)[ours], &another = (*a.objects)[theirs];
    if (is_filled_otherwise(one, another)) {
      ++out.places;
      if (out.alike != 0) out.alike &= branches_of(one, theirs, split, *a.objects, values);
    }
    for (const auto& [name, value] : one.fields) {
      ValueId other = another.field(name);
      if (other != 0 && other != value && !count(value, other)) return false;
    }
    return more();
  });
  return out;
}

// Two paths that are merged, and where each of them was.
class Merge {
 public:
  Merge(State& into, const State& other, Values& values, size_t most, source::NodeId function);
  ValueId either(ValueId a, ValueId b, bool result = false);
  void results(State& into, const State& other);
  Object objects(uint32_t first, uint32_t second);
  // What only one of the paths has.
  HeapEntry alone(const HeapEntry& entry, bool ours);

 private:
  std::vector<Side> sides(uint32_t first, uint32_t second);
  void variants(Object& out, const Object& a, const Object& b);
  ValueId without_copies(const std::vector<Possible>& of);
  bool is_alone();
  const Object* object(ValueId value) const;
  bool tells(ValueId value, const State& path) const { return says_something(value, path, values_); }
  bool is_copy(ValueId a, ValueId b) const;
  // Where each of the paths was.
  WorldId ours(bool path = true) const { return values_.worlds().in_builds(path ? here_ : kEverywhere, builds_here_); }
  WorldId theirs(bool path = true) const {
    return values_.worlds().in_builds(path ? there_ : kEverywhere, builds_there_);
  }

  const State& into_;
  const State& other_;
  Values& values_;
  size_t most_;
  source::NodeId function_;
  WorldId here_ = kEverywhere, there_ = kEverywhere;
  WorldId builds_here_ = kEverywhere, builds_there_ = kEverywhere;  // that have only one of the paths
  std::optional<bool> alone_;
  bool with_flags_ = false;  // what goes along with something else is but a flag
  bool decided_ = false;     // conditions on the way keep the paths apart, whatever they hold
};

Merge::Merge(State& into, const State& other, Values& values, size_t most, source::NodeId function)
    : into_(into), other_(other), values_(values), most_(most), function_(function) {
  Worlds& worlds = values.worlds();
  SplitId latest = std::max(into.split, other.split);
  const bool is_newer = into.split > other.split;
  const bool one_more = into.split != other.split;
  const Difference difference =
      is_newer ? compare(into, other, latest, values) : compare(other, into, one_more ? latest : 0, values);
  with_flags_ = difference.places < 2;
  if (worlds.apart(worlds.path_of(into.where), worlds.path_of(other.where))) {
    here_ = worlds.path_of(into.where);
    there_ = worlds.path_of(other.where);
    decided_ = true;
  } else if (!difference.matters()) {
    // Nothing that is known goes along with something else.
  } else if (one_more && difference.alike != 0) {
    // What is known was seen on a path that was merged before.
    (is_newer ? there_ : here_) = worlds.branch(latest, static_cast<size_t>(std::countr_zero(difference.alike)));
  } else if (one_more && worlds.branches(latest) < Worlds::kMostBranches) {
    // One more beside those that were merged before.
    size_t number = worlds.branches(latest);
    worlds.add_branch(latest);
    here_ = worlds.branch(latest, number);
    there_ = worlds.others(latest, number);
    if (is_newer) std::swap(here_, there_);
  } else {
    latest = worlds.split(2);
    here_ = worlds.branch(latest, 0);
    there_ = worlds.branch(latest, 1);
  }
  // What a path has it has where the path is.
  if (!decided_ && worlds.path_of(into.where) != worlds.path_of(other.where)) {
    here_ = worlds.both(here_, worlds.path_of(into.where));
    there_ = worlds.both(there_, worlds.path_of(other.where));
  }
  builds_here_ = worlds.builds_of(into.where);
  builds_there_ = worlds.builds_of(other.where);
  if (builds_here_ == builds_there_) builds_here_ = builds_there_ = kEverywhere;
  into.where = worlds.either(worlds.both(into.where, here_), worlds.both(other.where, there_));
  into.split = latest;
}

ValueId Merge::either(ValueId a, ValueId b, bool result) {
  if (a == b) return a;
  if (values_.same(a, b)) {
    if (values_[b].proven < values_[a].proven) std::swap(a, b);
    const TraceId trace = values_.either_trace(values_[a].trace, values_[b].trace);
    return trace == values_[a].trace ? a : values_.traced(a, trace);
  }
  if (a == 0) return b;
  if (b == 0) return a;
  bool together = (here_ != kEverywhere || there_ != kEverywhere) &&
                  (decided_ || result || tells(a, into_) || tells(b, other_) ||
                   (with_flags_ && (is_flag(a, values_) || is_flag(b, values_))));
  std::vector<Possible> both{{a, ours(together)}, {b, theirs(together)}};
  bool many =
      std::max<size_t>(values_[a].alternatives.size(), 1) + std::max<size_t>(values_[b].alternatives.size(), 1) > most_;
  return many && is_alone() ? without_copies(both) : values_.choice(both, most_);
}

void Merge::results(State& into, const State& other) {
  const ValueId ours = into.result;
  if (into.result != other.result) into.result = either(into.result, other.result, true);
  if (into.further == other.further) return;
  for (size_t i = 0; i < into.further.size(); ++i) {
    ValueId a = into.further[i], b = other.further[i];
    // A path that gives nothing says nothing of it.
    if (a == 0 && ours != 0) a = values_.unknown("a result that is not known");
    if (b == 0 && other.result != 0) b = values_.unknown("a result that is not known");
    into.further[i] = either(a, b, true);
  }
  if (into.further_of != other.further_of) into.further_of = source::kNone;
}

const Object* Merge::object(ValueId value) const {
  if (values_[value].kind != ValueKind::kObject) return nullptr;
  const Object* here = into_.object(values_[value].object);
  return here != nullptr ? here : other_.object(values_[value].object);
}

bool Merge::is_copy(ValueId a, ValueId b) const {
  const Object* first = object(a);
  const Object* second = first != nullptr ? object(b) : nullptr;
  return second != nullptr && (first == second || first->says_as(*second));
}

// Do the paths differ in one variable alone, of those that hold the result of a call? What several of them hold would
// be taken for independent of each other: objects that a call makes on several paths are one, with all that it says.
bool Merge::is_alone() {
  if (alone_) return *alone_;
  size_t places = 0;
  auto count = [&](ValueId a, ValueId b) {
    bool made = is_result(a, into_, values_) || is_result(b, other_, values_);
    if (made && !values_.same(a, b) && !is_copy(a, b)) ++places;
    return places < 2;
  };
  for (size_t i = 0; i < into_.frames.size() && i < other_.frames.size(); ++i) {
    if (!each_common(into_.frames[i], other_.frames[i], count)) break;
  }
  alone_ = places < 2;
  return *alone_;
}

// Of objects that several paths made at one place, and that say the same, one stands for all: where all is known then.
ValueId Merge::without_copies(const std::vector<Possible>& of) {
  std::vector<Possible> rest;
  for (const Possible& part : of) {
    for (const Possible& one : values_.possibilities(part.value)) {
      WorldId where = values_.worlds().both(one.where, part.where);
      if (where == kNowhere) continue;
      auto same =
          std::find_if(rest.begin(), rest.end(), [&](const Possible& have) { return is_copy(have.value, one.value); });
      if (same == rest.end()) {
        rest.push_back({one.value, where});
      } else {
        same->where = values_.worlds().either(same->where, where);
      }
    }
  }
  return values_.choice(rest.size() <= most_ ? rest : of, most_);
}

// Each stands for the paths it comes from.
void Merge::variants(Object& out, const Object& a, const Object& b) {
  if (a.variants == b.variants) return;
  Worlds& worlds = values_.worlds();
  size_t most = std::max({kMostVariants, a.variants.size(), b.variants.size()});
  out.variants.clear();
  auto add_side = [&](const std::vector<Cells>& variants, WorldId side) {
    for (const Cells& cells : variants) {
      WorldId where = worlds.both(cells.where, side);
      if (where == kNowhere) continue;  // left over from another path
      Cells here = cells;
      here.where = where;
      add_variant(out.variants, std::move(here), worlds, most);
    }
  };
  add_side(a.variants, ours());
  add_side(b.variants, theirs());
  if (out.variants.empty()) out.variants = a.variants;
}

// Which of the two it is, and where.
std::vector<Side> Merge::sides(uint32_t first, uint32_t second) {
  constexpr size_t kMostSides = 4;
  const Objects& objects = *into_.objects;
  std::vector<Side> out;
  auto add = [&](uint32_t version, WorldId side) {
    std::vector<Side> all = objects[version].sides;
    if (all.empty()) all.push_back({kEverywhere, version});
    for (const Side& one : all) {
      WorldId where = values_.worlds().both(one.where, side);
      if (where == kNowhere) continue;
      auto same = std::find_if(out.begin(), out.end(), [&](const Side& have) {
        return have.version == one.version || objects[have.version] == objects[one.version];
      });
      if (same == out.end()) {
        out.push_back({where, one.version});
      } else {
        same->where = values_.worlds().either(same->where, where);
      }
    }
  };
  add(first, ours());
  add(second, theirs());
  return out.size() <= kMostSides ? out : std::vector<Side>{};
}

// Why it is not known where the bytes of a buffer come from that two paths filled differently.
std::string reason_of_either(const Object& a, const Object& b) {
  if (a.is_unfilled() || b.is_unfilled()) return std::string(kFilledOnSomePaths);
  if (a.origin.empty() && !a.origin_reason.empty()) return a.origin_reason;
  if (b.origin.empty() && !b.origin_reason.empty()) return b.origin_reason;
  return "filled in one way or another";
}

Object Merge::objects(uint32_t first, uint32_t second) {
  const Object& a = (*into_.objects)[first];
  const Object& b = (*into_.objects)[second];
  Object out = a;
  out.sides.clear();
  if (is_filled_otherwise(a, b) || !a.sides.empty() || !b.sides.empty()) out.sides = sides(first, second);
  // What only one of the paths wrote is on the other what it was: of a value that is not known, not known.
  auto before = [&](const Object& object, const std::string& name) -> ValueId {
    const bool is_open = !object.complete && object.api == nullptr && object.shape != Shape::kInstance &&
                         object.settings == 0 && object.length < 0;
    return is_open ? values_.unknown("`" + name + "` of a value that is not known") : 0;
  };
  for (const auto& [name, value] : a.fields) {
    const ValueId other = b.field(name) == 0 ? before(b, name) : 0;
    if (other != 0) out.set_field(name, either(value, other));
  }
  for (const auto& [name, value] : b.fields) {
    ValueId have = a.field(name);
    if (have == 0) have = before(a, name);
    out.set_field(name, have == 0 ? value : either(have, value));
  }
  if (a.elements.size() == b.elements.size()) {
    for (size_t i = 0; i < out.elements.size(); ++i) out.elements[i] = either(a.elements[i], b.elements[i]);
  } else {
    out.complete = false;
  }
  if (a.length != b.length) out.length = -1;
  if (a.zeroed != b.zeroed || a.origin != b.origin) {
    // A buffer that only one path filled.
    out.zeroed = false;
    if (a.origin != b.origin) {
      out.origin.clear();
      out.origin_reason = reason_of_either(a, b);
    }
  }
  // That nothing filled it is no reason where the other path did.
  if (out.origin.empty() && a.blank && !b.blank && !b.origin_reason.empty()) out.origin_reason = b.origin_reason;
  out.blank = a.blank && b.blank;
  out.is_view = a.is_view && b.is_view;
  out.complete = out.complete && b.complete;
  out.taken = a.taken || b.taken;
  for (const Configured& other : b.elsewhere) {
    if (std::find(out.elsewhere.begin(), out.elsewhere.end(), other) == out.elsewhere.end())
      out.elsewhere.push_back(other);
  }
  if (a.api == nullptr) {
    out.api = b.api;
    out.site = b.site;
    out.named = b.named;
    out.variants = b.variants;
  } else if (b.api != nullptr && (b.api != out.api || b.site != out.site)) {
    Configured other{b.api, b.site, b.variants, b.named};
    for (Cells& cells : other.variants) cells.where = values_.worlds().builds_alone(cells.where);
    if (std::find(out.elsewhere.begin(), out.elsewhere.end(), other) == out.elsewhere.end()) {
      out.elsewhere.push_back(std::move(other));
    }
  } else if (b.api != nullptr) {
    out.named = values_.either_trace(out.named, b.named);
    variants(out, a, b);
  }
  return out;
}

// In the builds of the other path it is not. (What another function made is there whoever calls that.)
HeapEntry Merge::alone(const HeapEntry& entry, bool ours) {
  const WorldId builds = ours ? builds_here_ : builds_there_;
  const Object& object = (*into_.objects)[entry.version];
  if (builds == kEverywhere || object.api == nullptr || object.made_in != function_ || function_ == source::kNone) {
    return entry;
  }
  Worlds& worlds = values_.worlds();
  Object out = object;
  bool told = false;
  auto tell = [&](std::vector<Cells>& variants) {
    for (Cells& cells : variants) {
      if (worlds.within(worlds.builds_of(cells.where), builds)) continue;
      cells.where = worlds.in_builds(cells.where, builds);
      told = true;
    }
  };
  tell(out.variants);
  for (Configured& earlier : out.elsewhere) tell(earlier.variants);
  return told ? HeapEntry{entry.id, into_.objects->add(std::move(out))} : entry;
}

}  // namespace

bool says_something(ValueId value, const State& state, const Values& values) {
  return is_telling(value, values) || is_result(value, state, values);
}

void merge(State& into, const State& other, Values& values, size_t most, source::NodeId function) {
  Merge merging(into, other, values, most, function);
  for (size_t i = 0; i < into.frames.size() && i < other.frames.size(); ++i) {
    Frame& frame = into.frames[i];
    frame.self = merging.either(frame.self, other.frames[i].self);
    if (i == 0 && into.frames.size() > 1) {
      // What only one path gave the module's variable: on the other it is what the module says.
      std::erase_if(frame.variables,
                    [&](const auto& variable) { return other.frames[i].find(variable.first) == nullptr; });
    }
    if (i == 0) {
      std::erase_if(frame.variables, [&](const auto& variable) {
        return is_static(variable.first) && other.frames[i].find(variable.first) == nullptr;
      });
    }
    for (size_t j = 0; j < other.frames[i].variables.size(); ++j) {
      const auto& [name, value] = other.frames[i].variables[j];
      const bool aligned = j < frame.variables.size() && frame.variables[j].first == name;
      ValueId* have = aligned ? &frame.variables[j].second : frame.find(name);
      if (have == nullptr) {
        if (i > 0 || (into.frames.size() == 1 && !is_static(name))) frame.variables.emplace_back(name, value);
      } else {
        *have = merging.either(*have, value);
      }
    }
  }
  if (into.heap == other.heap) {
    merging.results(into, other);
    return;
  }
  std::vector<HeapEntry> heap;
  heap.reserve(std::max(into.heap.size(), other.heap.size()) + 8);
  size_t i = 0, j = 0;
  while (i < into.heap.size() || j < other.heap.size()) {
    if (j == other.heap.size() || (i < into.heap.size() && into.heap[i].id < other.heap[j].id)) {
      heap.push_back(merging.alone(into.heap[i++], true));
    } else if (i == into.heap.size() || other.heap[j].id < into.heap[i].id) {
      heap.push_back(merging.alone(other.heap[j++], false));
    } else {
      const Objects& objects = *into.objects;
      if (into.heap[i].version == other.heap[j].version ||
          objects[into.heap[i].version] == objects[other.heap[j].version]) {
        heap.push_back(into.heap[i]);
      } else {
        Object both = merging.objects(into.heap[i].version, other.heap[j].version);
        heap.push_back({into.heap[i].id, into.objects->add(std::move(both))});
      }
      ++i;
      ++j;
    }
  }
  into.heap = std::move(heap);
  merging.results(into, other);
}

}  // namespace vitrine::trace
