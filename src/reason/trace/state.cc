#include "reason/trace/state.h"

#include <algorithm>

#include "reason/trace/cells.h"

namespace vitrine::trace {
namespace {

bool by_id(const HeapEntry& entry, ObjectId id) {
  return entry.id < id;
}

ValueId either(ValueId a, ValueId b, Values& values, size_t most) {
  if (a == b) return a;
  if (values.same(a, b)) {
    const TraceId trace = values.either_trace(values[a].trace, values[b].trace);
    return trace == values[a].trace ? a : values.traced(a, trace);
  }
  if (a == 0) return b;
  if (b == 0) return a;
  return values.choice({a, b}, most);
}

Object merge_objects(const Object& a, const Object& b, Values& values, size_t most) {
  Object out = a;
  for (const auto& [name, value] : b.fields) {
    ValueId have = out.field(name);
    out.set_field(name, have == 0 ? value : either(have, value, values, most));
  }
  if (a.elements.size() == b.elements.size()) {
    for (size_t i = 0; i < out.elements.size(); ++i) {
      out.elements[i] = either(a.elements[i], b.elements[i], values, most);
    }
  } else {
    out.complete = false;
  }
  if (a.length != b.length) out.length = -1;
  if (a.zeroed != b.zeroed || a.origin != b.origin) {
    // A buffer that only one path filled.
    out.zeroed = false;
    if (a.origin != b.origin) {
      out.origin.clear();
      out.origin_reason = "filled on some paths only";
    }
  }
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
  }
  if (b.api != nullptr && (b.api != out.api || b.site != out.site)) {
    Configured other{b.api, b.site, b.variants, b.named};
    if (std::find(out.elsewhere.begin(), out.elsewhere.end(), other) == out.elsewhere.end()) {
      out.elsewhere.push_back(std::move(other));
    }
  } else {
    if (b.api != nullptr) out.named = values.either_trace(out.named, b.named);
    size_t most_variants = std::max({kMostVariants, a.variants.size(), b.variants.size()});
    for (const Cells& cells : b.variants) add_variant(out.variants, cells, most_variants);
  }
  return out;
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

bool State::operator==(const State& other) const {
  return flow == other.flow && jump == other.jump && result == other.result && objects == other.objects &&
         frames.size() == other.frames.size() && heap.size() == other.heap.size() &&
         std::equal(frames.rbegin(), frames.rend(), other.frames.rbegin()) && heap == other.heap;
}

ValueId* Frame::find(std::string_view name) {
  for (auto& [variable, value] : variables) {
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

const Object* State::object(ObjectId id) const {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  return it != heap.end() && it->id == id ? &(*objects)[it->version] : nullptr;
}

Object& State::change(ObjectId id) {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  it->version = objects->add((*objects)[it->version]);
  return objects->newest();
}

void State::add(ObjectId id, Object object) {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  heap.insert(it, {id, objects->add(std::move(object))});
}

void merge(State& into, const State& other, Values& values, size_t most) {
  for (size_t i = 0; i < into.frames.size() && i < other.frames.size(); ++i) {
    Frame& frame = into.frames[i];
    frame.self = either(frame.self, other.frames[i].self, values, most);
    for (const auto& [name, value] : other.frames[i].variables) {
      ValueId* have = frame.find(name);
      if (have == nullptr) {
        frame.variables.emplace_back(name, value);
      } else {
        *have = either(*have, value, values, most);
      }
    }
  }
  if (into.heap == other.heap) {
    if (into.result != other.result) into.result = either(into.result, other.result, values, most);
    return;
  }
  std::vector<HeapEntry> heap;
  heap.reserve(std::max(into.heap.size(), other.heap.size()) + 8);
  size_t i = 0, j = 0;
  while (i < into.heap.size() || j < other.heap.size()) {
    if (j == other.heap.size() || (i < into.heap.size() && into.heap[i].id < other.heap[j].id)) {
      heap.push_back(into.heap[i++]);
    } else if (i == into.heap.size() || other.heap[j].id < into.heap[i].id) {
      heap.push_back(other.heap[j++]);
    } else {
      const Objects& objects = *into.objects;
      if (into.heap[i].version == other.heap[j].version ||
          objects[into.heap[i].version] == objects[other.heap[j].version]) {
        heap.push_back(into.heap[i]);
      } else {
        Object both = merge_objects(objects[into.heap[i].version], objects[other.heap[j].version], values, most);
        heap.push_back({into.heap[i].id, into.objects->add(std::move(both))});
      }
      ++i;
      ++j;
    }
  }
  into.heap = std::move(heap);
  if (into.result != other.result) into.result = either(into.result, other.result, values, most);
}

}  // namespace vitrine::trace
