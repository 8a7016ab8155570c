#include "reason/trace/state.h"

#include <algorithm>

namespace vitrine::trace {
namespace {

constexpr size_t kMostVariants = 16;

bool by_id(const std::pair<ObjectId, std::shared_ptr<const Object>>& entry, ObjectId id) {
  return entry.first < id;
}

ValueId either(ValueId a, ValueId b, Values& values, size_t most) {
  if (a == b || values.same(a, b)) return a;
  if (a == 0) return b;
  if (b == 0) return a;
  return values.choice({a, b}, most);
}

std::shared_ptr<const Object> merge_objects(const Object& a, const Object& b, Values& values, size_t most) {
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
  }
  if (b.api != nullptr && (b.api != out.api || b.site != out.site)) {
    Configured other{b.api, b.site, b.variants};
    if (std::find(out.elsewhere.begin(), out.elsewhere.end(), other) == out.elsewhere.end()) {
      out.elsewhere.push_back(std::move(other));
    }
  } else {
    for (const Cells& cells : b.variants) {
      if (std::find(out.variants.begin(), out.variants.end(), cells) == out.variants.end() &&
          out.variants.size() < kMostVariants) {
        out.variants.push_back(cells);
      }
    }
  }
  return std::make_shared<const Object>(std::move(out));
}

}  // namespace

ValueId* Frame::find(std::string_view name) {
  for (auto& [variable, value] : variables) {
    if (variable == name) return &value;
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
  return it != heap.end() && it->first == id ? it->second.get() : nullptr;
}

Object& State::change(ObjectId id) {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  auto copy = std::make_shared<Object>(*it->second);
  Object& out = *copy;
  it->second = std::move(copy);
  return out;
}

void State::add(ObjectId id, Object object) {
  auto it = std::lower_bound(heap.begin(), heap.end(), id, by_id);
  heap.insert(it, {id, std::make_shared<const Object>(std::move(object))});
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
  std::vector<std::pair<ObjectId, std::shared_ptr<const Object>>> heap;
  heap.reserve(into.heap.size() + other.heap.size());
  size_t i = 0, j = 0;
  while (i < into.heap.size() || j < other.heap.size()) {
    if (j == other.heap.size() || (i < into.heap.size() && into.heap[i].first < other.heap[j].first)) {
      heap.push_back(into.heap[i++]);
    } else if (i == into.heap.size() || other.heap[j].first < into.heap[i].first) {
      heap.push_back(other.heap[j++]);
    } else {
      if (into.heap[i].second == other.heap[j].second || *into.heap[i].second == *other.heap[j].second) {
        heap.push_back(into.heap[i]);
      } else {
        heap.emplace_back(into.heap[i].first, merge_objects(*into.heap[i].second, *other.heap[j].second, values, most));
      }
      ++i;
      ++j;
    }
  }
  into.heap = std::move(heap);
  if (into.result != other.result) into.result = either(into.result, other.result, values, most);
}

}  // namespace vitrine::trace
