#include "reason/trace/together.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace vitrine::trace {
namespace {

constexpr size_t kMostPlaces = 24;
constexpr size_t kMostTries = 4096;  // of values beside each other, in one path

bool goes_on(const State& state) {
  return state.flow == Flow::kNormal || state.flow == Flow::kContinue;
}

bool is_within(const Together::Set& inner, const Together::Set& outer) {
  return !outer.branches.empty() &&
         std::find(inner.branches.begin(), inner.branches.end(), outer.branches.front()) != inner.branches.end();
}

bool on_one_path(const Together::Set& a, const Together::Set& b) {
  return is_within(a, b) || is_within(b, a);
}

}  // namespace

Together::Together(const State& before, const std::vector<State>& after, SplitId first, Values& values, size_t most,
                   const std::function<Loop()>& loop)
    : values_(values), first_(first), most_(most) {
  find_places(before, after);
  if (places_.empty()) return;
  const Loop all = loop();
  for (std::string_view name : all.anew) {
    if (const ValueId* had = before.frames.back().find(name)) anew_.push_back({name, *had, *had});
  }
  find_groups(all);
  for (Group& group : groups_) {
    take_rows(group, before);
    for (const State& state : after) {
      if (goes_on(state)) take_rows(group, state);
    }
    if (!all.counts) combine_rows(group, before);
    too_many_ = too_many_ || group.rows.size() > Worlds::kMostBranches;
  }
  if (too_many_ || places_.size() < 2) {
    groups_.clear();
    made_.clear();
  }
  make_values();
}

bool Together::is_result(ValueId value, const State& state) const {
  const Object* object = values_[value].kind == ValueKind::kObject ? state.object(values_[value].object) : nullptr;
  return object != nullptr && object->api != nullptr;
}

// Does it say something that would be listed? A flag does not.
bool Together::tells(ValueId value, const State& state) const {
  const std::vector<Possible> all = values_.possibilities(value);
  return std::any_of(all.begin(), all.end(), [&](const Possible& one) {
    const Value& read = values_[one.value];
    bool number = read.kind == ValueKind::kInteger && (read.integer < -1 || read.integer > 1);
    return number || read.kind == ValueKind::kSymbol || is_text(read.kind) || is_result(one.value, state);
  });
}

bool Together::is_one(ValueId a, ValueId b, const State& state) const {
  if (a == b || values_.same(a, b)) return true;
  if (values_[a].kind != ValueKind::kObject || values_[b].kind != ValueKind::kObject) return false;
  auto made =
      std::find_if(made_.begin(), made_.end(), [&](const HeapEntry& one) { return one.id == values_[a].object; });
  const Object* first = made != made_.end() ? &(*state.objects)[made->version] : state.object(values_[a].object);
  const Object* second = state.object(values_[b].object);
  return first != nullptr && second != nullptr && first->says_as(*second);
}

void Together::find_places(const State& before, const std::vector<State>& after) {
  const auto& variables = before.frames.back().variables;
  for (size_t i = 0; i < variables.size(); ++i) {
    const auto& [name, had] = variables[i];
    bool says = false;
    for (const State& state : after) {
      const auto& all = state.frames.back().variables;
      if (says || !goes_on(state) || i >= all.size() || all[i].second == had) continue;
      says = tells(all[i].second, state) && !values_.same(all[i].second, had);
    }
    if (says) places_.push_back({name, had});
  }
  if (places_.size() < 2 || places_.size() > kMostPlaces) places_.clear();
}

// What one branch sets belongs together, and what it asks for.
void Together::find_groups(const Loop& loop) {
  auto has = [](const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  std::erase_if(places_,
                [&](const Place& place) { return has(loop.anew, place.name) || has(loop.subjects, place.name); });
  auto place_of = [&](std::string_view name) {
    auto found = std::find_if(places_.begin(), places_.end(), [&](const Place& one) { return one.name == name; });
    return static_cast<size_t>(found - places_.begin());
  };
  std::vector<size_t> leader(places_.size());
  std::iota(leader.begin(), leader.end(), size_t{0});
  auto find = [&](size_t at) {
    while (leader[at] != at) at = leader[at];
    return at;
  };
  for (const Set& set : loop.sets) {
    const size_t place = place_of(set.name);
    if (place == places_.size()) continue;
    Branch branch;
    for (std::string_view name : set.asked) {
      const size_t asked = place_of(name);
      if (asked == places_.size()) continue;
      branch.asks = true;
      leader[find(asked)] = find(place);
    }
    for (const Set& other : loop.sets) {
      const size_t beside = place_of(other.name);
      if (beside == places_.size() || (&set != &other && !on_one_path(set, other))) continue;
      branch.sets |= Places{1} << beside;
      if (beside != place) leader[find(beside)] = find(place);
    }
    branches_.push_back(branch);
  }
  for (size_t i = 0; i < places_.size(); ++i) {
    if (find(i) != i) continue;
    Group& group = groups_.emplace_back();
    for (size_t j = 0; j < places_.size(); ++j) {
      if (find(j) == i) group.places.push_back(j);
    }
  }
}

void Together::take_row(Group& group, std::vector<ValueId> row, WorldId where, const State& state) {
  for (Row& have : group.rows) {
    bool same = true;
    for (size_t i = 0; same && i < row.size(); ++i) same = is_one(have.values[i], row[i], state);
    if (!same) continue;
    have.where = values_.worlds().either(have.where, where);
    return;
  }
  for (ValueId value : row) keep_object(value, state);
  group.rows.push_back({std::move(row), where});
}

void Together::take_rows(Group& group, const State& state) {
  Worlds& worlds = values_.worlds();
  size_t tries = 0;
  std::vector<std::vector<Possible>> values;
  for (size_t place : group.places) {
    values.push_back(values_.possibilities(*state.frames.back().find(places_[place].name)));
  }
  std::vector<ValueId> row;
  std::function<void(WorldId)> go_on = [&](WorldId where) {
    if (group.rows.size() > Worlds::kMostBranches || tries > kMostTries) return;
    if (row.size() == values.size()) return take_row(group, row, worlds.without(where, first_), state);
    for (const Possible& one : values[row.size()]) {
      ++tries;
      WorldId here = worlds.both(where, one.where);
      if (here == kNowhere) continue;
      row.push_back(one.value);
      go_on(here);
      row.pop_back();
    }
  };
  go_on(state.where);
  too_many_ = too_many_ || tries > kMostTries;
}

// An object that a row holds is in every path that the row is put into.
void Together::keep_object(ValueId value, const State& state) {
  if (values_[value].kind != ValueKind::kObject) return;
  const ObjectId id = values_[value].object;
  auto entry = std::lower_bound(state.heap.begin(), state.heap.end(), id,
                                [](const HeapEntry& one, ObjectId other) { return one.id < other; });
  if (entry == state.heap.end() || entry->id != id) return;
  if (std::any_of(made_.begin(), made_.end(), [&](const HeapEntry& one) { return one.id == id; })) return;
  const Object* object = &(*state.objects)[entry->version];
  auto refers = [&](ValueId part) {
    return values_[part].kind == ValueKind::kObject || values_[part].kind == ValueKind::kChoice;
  };
  too_many_ = too_many_ || object->part_of != 0 ||
              std::any_of(object->elements.begin(), object->elements.end(), refers) ||
              std::any_of(object->fields.begin(), object->fields.end(),
                          [&](const auto& field) { return refers(field.second); });
  made_.push_back(*entry);
}

// Later rounds: what one branch sets takes the place of what another one set.
void Together::combine_rows(Group& group, const State& before) const {
  Places all = 0;
  for (size_t place : group.places) all |= Places{1} << place;
  auto apart = [](Places a, Places b) { return (a & b) == 0 || (a & b) == a || (a & b) == b; };
  for (const Branch& one : branches_) {
    if ((one.sets & all) == 0) continue;
    for (const Branch& other : branches_) {
      if (!apart(one.sets, other.sets)) return;
    }
  }
  struct Change {
    Places sets;
    size_t row;
  };
  std::vector<Change> changes;
  for (size_t i = 0; i < group.rows.size(); ++i) {
    Places set = 0;
    for (size_t k = 0; k < group.places.size(); ++k) {
      const std::vector<Possible> had = values_.possibilities(places_[group.places[k]].had);
      bool kept = std::any_of(had.begin(), had.end(),
                              [&](const Possible& one) { return is_one(one.value, group.rows[i].values[k], before); });
      if (!kept) set |= Places{1} << group.places[k];
    }
    // The branch that sets no more than it has to.
    const Branch* by = nullptr;
    for (const Branch& one : branches_) {
      if ((one.sets & set) != set || set == 0) continue;
      if (by == nullptr || std::popcount(one.sets) < std::popcount(by->sets)) by = &one;
    }
    if (by != nullptr && !by->asks && by->sets != all) changes.push_back({by->sets, i});
  }
  for (size_t i = 0; i < group.rows.size() && group.rows.size() <= Worlds::kMostBranches; ++i) {
    for (const Change& change : changes) {
      Row row = group.rows[i];
      const Row& by = group.rows[change.row];
      for (size_t k = 0; k < group.places.size(); ++k) {
        if ((change.sets >> group.places[k] & 1) != 0) row.values[k] = by.values[k];
      }
      row.where = values_.worlds().either(row.where, by.where);
      bool known =
          std::any_of(group.rows.begin(), group.rows.end(), [&](const Row& have) { return have.values == row.values; });
      if (!known) group.rows.push_back(std::move(row));
    }
  }
}

void Together::make_values() {
  Worlds& worlds = values_.worlds();
  for (const Group& group : groups_) {
    const bool apart = group.places.size() > 1 && group.rows.size() > 1;
    const SplitId split = apart ? worlds.split(group.rows.size()) : 0;
    for (size_t i = 0; i < group.places.size(); ++i) {
      std::vector<Possible> all;
      for (size_t k = 0; k < group.rows.size(); ++k) {
        const Row& row = group.rows[k];
        all.push_back({row.values[i], apart ? worlds.both(row.where, worlds.branch(split, k)) : row.where});
      }
      places_[group.places[i]].now = values_.choice(all, most_);
    }
  }
}

void Together::put_into(State& state) const {
  if (groups_.empty() || !goes_on(state)) return;
  for (const Place& place : anew_) *state.frames.back().find(place.name) = place.now;
  for (const Place& place : places_) *state.frames.back().find(place.name) = place.now;
  for (const HeapEntry& made : made_) {
    auto at = std::lower_bound(state.heap.begin(), state.heap.end(), made.id,
                               [](const HeapEntry& one, ObjectId other) { return one.id < other; });
    if (at == state.heap.end() || at->id != made.id) state.heap.insert(at, made);
  }
}

}  // namespace vitrine::trace
