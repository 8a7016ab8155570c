// One path through a function: the variables of the functions on the stack, the objects they refer to, where it stands.
//
// Copying a State is cheap: objects are shared until one path changes them. Paths are kept apart while they differ, up
// to Limits::states, then merged value by value.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "reason/trace/value.h"

namespace vitrine::trace {

struct Frame {
  source::NodeId function = source::kNone;  // kFunction, or the kModule
  int outer = -1;                           // index of the frame whose variables it sees; -1: none
  ValueId self = 0;
  std::vector<std::pair<std::string_view, ValueId>> variables;

  ValueId* find(std::string_view name);
  void set(std::string_view name, ValueId value);
  bool operator==(const Frame&) const = default;
};

enum class Flow : uint8_t { kNormal, kBreak, kContinue, kReturn, kThrow };

struct State {
  std::vector<Frame> frames;
  std::vector<std::pair<ObjectId, std::shared_ptr<const Object>>> heap;  // sorted by id
  Flow flow = Flow::kNormal;
  ValueId result = 0;

  Frame& top() { return frames.back(); }
  const Object* object(ObjectId id) const;
  Object& change(ObjectId id);  // a copy of its own; Requires: object(id) != nullptr
  void add(ObjectId id, Object object);
  bool operator==(const State& other) const = default;
};

// Merges `other` into `into`: what differs becomes a choice. Both have the same stack of functions.
void merge(State& into, const State& other, Values& values, size_t most_alternatives);

}  // namespace vitrine::trace
