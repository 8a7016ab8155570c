#include "reason/trace/state.h"

#include <algorithm>
#include <utility>

namespace vitrine::trace {
namespace {

bool by_id(const HeapEntry& entry, ObjectId id) {
  return entry.id < id;
}

}  // namespace

// Numbers before names, and what was made last first: paths differ there.
bool Frame::operator==(const Frame& other) const {
  if (function != other.function || outer != other.outer || self != other.self ||
      variables.size() != other.variables.size()) {
    return false;
  }
  auto same_value = [](const auto& a, const auto& b) { return a.second == b.second; };
  auto same_name = [](const auto& a, const auto& b) {
    return a.first.size() == b.first.size() && (a.first.data() == b.first.data() || a.first == b.first);
  };
  return std::equal(variables.rbegin(), variables.rend(), other.variables.rbegin(), same_value) &&
         std::equal(variables.begin(), variables.end(), other.variables.begin(), same_name);
}

bool State::is_like(const State& other) const {
  return flow == other.flow && jump == other.jump && result == other.result && further == other.further &&
         objects == other.objects && frames.size() == other.frames.size() && heap.size() == other.heap.size() &&
         std::equal(frames.rbegin(), frames.rend(), other.frames.rbegin()) && heap == other.heap;
}

ValueId* Frame::find(std::string_view name) {
  return const_cast<ValueId*>(std::as_const(*this).find(name));
}

const ValueId* Frame::find(std::string_view name) const {
  for (const auto& [variable, value] : variables) {
    if (variable.size() == name.size() && (variable.data() == name.data() || variable == name)) return &value;
  }
  return nullptr;
}

ValueId* Frame::pointee(std::string_view pointer) {
  for (auto& [variable, value] : variables) {
    if (variable.size() == pointer.size() + 1 && variable.front() == '*' && variable.substr(1) == pointer) {
      return &value;
    }
  }
  return nullptr;
}

void Frame::set(std::string_view name, ValueId value) {
  if (ValueId* have = find(name)) {
    *have = value;
  } else {
    variables.emplace_back(name, value);
  }
}

const HeapEntry* State::entry(ObjectId id) const {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  return it != heap.end() && it->id == id ? &*it : nullptr;
}

const Object* State::object(ObjectId id) const {
  const HeapEntry* held = entry(id);
  return held != nullptr ? &(*objects)[held->version] : nullptr;
}

Object& State::change(ObjectId id) {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  it->version = objects->add((*objects)[it->version]);
  objects->newest().sides.clear();
  return objects->newest();
}

void State::add(ObjectId id, Object object) {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  heap.insert(it, {id, objects->add(std::move(object))});
}

void State::exchange(ValueId value, ValueId by) {
  for (Frame& frame : frames) {
    for (auto& [name, held] : frame.variables) {
      if (held == value) held = by;
    }
  }
  for (HeapEntry& entry : heap) {
    const Object& object = (*objects)[entry.version];
    auto holds = [&](const auto& field) { return field.second == value; };
    if (std::none_of(object.fields.begin(), object.fields.end(), holds)) continue;
    entry.version = objects->add(object);
    for (auto& [name, held] : objects->newest().fields) {
      if (held == value) held = by;
    }
  }
}

void State::set_version(ObjectId id, uint32_t version) {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  if (it != heap.end() && it->id == id) it->version = version;
}

void settle(State& state, Values& values) {
  for (HeapEntry& entry : state.heap) {
    const std::vector<Side>& sides = (*state.objects)[entry.version].sides;
    const Side* left = nullptr;
    for (const Side& side : sides) {
      if (values.worlds().apart(side.where, state.where)) continue;
      if (left != nullptr) {
        left = nullptr;
        break;
      }
      left = &side;
    }
    if (left != nullptr) entry.version = left->version;
  }
}

}  // namespace vitrine::trace
