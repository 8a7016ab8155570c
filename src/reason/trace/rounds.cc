// What a loop that runs any number of times leaves behind, from one round of it.
//
// One path through a round sets `kind`, another sets `bits`: after two rounds both are set, so they do not exclude each
// other. Only what is set on the same paths stays together, since the last of these paths set all of it.
#include <algorithm>
#include <functional>

#include "reason/trace/state.h"

namespace vitrine::trace {
namespace {

constexpr size_t kMostPlaces = 24;  // that are looked at together

struct Place {
  ValueId* value;
  WorldId set = kNowhere, kept = kNowhere;  // where a path of the round gave it another value, and where none did
};

Place place_of(ValueId* value, ValueId before, Values& values) {
  Place out{value};
  std::vector<Possible> had = before == 0 ? std::vector<Possible>{} : values.possibilities(before);
  for (const Possible& one : values.possibilities(*value)) {
    bool is_kept = std::any_of(had.begin(), had.end(), [&](const Possible& other) {
      return other.value == one.value || values.same(other.value, one.value);
    });
    WorldId& where = is_kept ? out.kept : out.set;
    where = values.worlds().either(where, one.where);
  }
  return out;
}

void retag(ValueId* value, Values& values, const std::function<WorldId(const Possible&)>& where) {
  std::vector<Possible> all = values.possibilities(*value);
  for (Possible& one : all) one.where = where(one);
  Value copy = values[*value];
  copy.worlds.clear();
  bool somewhere = std::any_of(all.begin(), all.end(), [](const Possible& one) { return one.where != kEverywhere; });
  for (size_t i = 0; somewhere && i < all.size(); ++i) copy.worlds.push_back(all[i].where);
  *value = values.add(std::move(copy));
}

// What each round makes longer or shorter is of no known length behind them.
void forget_lengths(State& after, const State& before) {
  std::vector<ObjectId> grown;
  for (const HeapEntry& entry : after.heap) {
    const Object& object = (*after.objects)[entry.version];
    const Object* was = before.object(entry.id);
    if (was == nullptr || was == &object || object.shape != Shape::kList || was->shape != Shape::kList) continue;
    if (object.length != was->length && object.length >= 0) grown.push_back(entry.id);
  }
  for (ObjectId id : grown) after.change(id).length = -1;
}

}  // namespace

void loosen(State& after, const State& before, SplitId first, Values& values) {
  forget_lengths(after, before);
  Worlds& worlds = values.worlds();
  if (worlds.next() == first) return;
  after.where = worlds.without(after.where, first);
  auto born_here = [&](ValueId id) {
    const std::vector<WorldId>& all = values[id].worlds;
    return std::any_of(all.begin(), all.end(), [&](WorldId where) { return worlds.knows(where, first); });
  };
  std::vector<Place> places;
  auto add = [&](ValueId* value, ValueId had) {
    if (*value != had && born_here(*value)) places.push_back(place_of(value, had, values));
  };
  for (size_t i = 0; i < after.frames.size(); ++i) {
    for (auto& [name, value] : after.frames[i].variables) {
      const ValueId* had = i < before.frames.size() ? before.frames[i].find(name) : nullptr;
      add(&value, had != nullptr ? *had : 0);
    }
  }
  for (HeapEntry& entry : after.heap) {
    const Object& object = (*after.objects)[entry.version];
    const Object* was = before.object(entry.id);
    if (was == &object) continue;
    auto by_path = [&](const Cells& cells) { return worlds.knows(cells.where, first); };
    bool touched = std::any_of(object.variants.begin(), object.variants.end(), by_path) ||
                   std::any_of(object.sides.begin(), object.sides.end(),
                               [&](const Side& side) { return worlds.knows(side.where, first); }) ||
                   std::any_of(object.elements.begin(), object.elements.end(), born_here) ||
                   std::any_of(object.fields.begin(), object.fields.end(),
                               [&](const auto& field) { return born_here(field.second); });
    if (!touched) continue;
    Object& own = after.change(entry.id);
    for (Cells& cells : own.variants) cells.where = worlds.without(cells.where, first);
    for (auto& [name, value] : own.fields) add(&value, was != nullptr ? was->field(name) : 0);
    for (size_t i = 0; i < own.elements.size(); ++i) {
      add(&own.elements[i], was != nullptr && i < was->elements.size() ? was->elements[i] : 0);
    }
  }
  // The one that is set on most paths, but not on all, and with it what is set only where that is.
  auto weight = [&](const Place& place) {
    return place.kept == kNowhere ? 0 : values[*place.value].alternatives.size();
  };
  std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) { return weight(a) > weight(b); });
  bool first_group = true;
  while (!places.empty()) {
    const Place most = places.front();
    std::vector<Place> group, rest;
    bool few = places.size() <= kMostPlaces;
    for (size_t i = 0; i < places.size(); ++i) {
      bool nested = i == 0 || (few && worlds.apart(places[i].set, most.kept));
      (nested ? group : rest).push_back(places[i]);
    }
    std::vector<std::pair<SplitId, SplitId>> copies;
    for (const Place& place : group) {
      WorldId alone = worlds.both(most.set, place.kept);  // what another path set without it
      retag(place.value, values, [&](const Possible& one) {
        if (group.size() == 1) return worlds.without(one.where, first);
        WorldId where = &place == &group.front() ? one.where : worlds.either(one.where, alone);
        return first_group ? where : worlds.renamed(where, first, &copies);
      });
    }
    first_group = first_group && group.size() == 1;
    places = std::move(rest);
  }
}

}  // namespace vitrine::trace
