// One path through a function: the variables of the functions on the stack, the objects they refer to, where it stands.
//
// Copying a State is cheap: it refers to versions of objects, which are never changed once made. Paths are kept apart
// while they differ, up to Limits::states, then merged value by value.
#pragma once

#include <array>
#include <deque>
#include <string_view>
#include <vector>

#include "reason/trace/value.h"

namespace vitrine::trace {

// The module's frame also holds what this path set of the variables of classes, under names that no code can say
// (statics.cc).
inline constexpr std::string_view kStaticPrefix = ".static ";
inline bool is_static(std::string_view variable) {
  return variable.starts_with(kStaticPrefix);
}

struct Frame {
  source::NodeId function = source::kNone;  // kFunction, or the kModule
  source::NodeId site = source::kNone;      // the call that led here; kNone where it runs by itself
  int outer = -1;                           // index of the frame whose variables it sees; -1: none
  ValueId self = 0;
  std::vector<std::pair<std::string_view, ValueId>> variables;

  ValueId* find(std::string_view name);
  const ValueId* find(std::string_view name) const;
  // What stands where the parameter `pointer` points, a variable of whoever called; nullptr if that is not known.
  ValueId* pointee(std::string_view pointer);
  void set(std::string_view name, ValueId value);
  bool operator==(const Frame& other) const;
};

// Every version of every object of one trace_unit(); a version never changes.
class Objects {
 public:
  uint32_t add(Object object) {
    bytes_ += sizeof(Object) + object.fields.size() * sizeof(object.fields[0]) +
              object.elements.size() * sizeof(object.elements[0]);
    for (const Cells& cells : object.variants) bytes_ += cells.size() * sizeof(cells[0]);
    versions_.push_back(std::move(object));
    return static_cast<uint32_t>(versions_.size() - 1);
  }
  const Object& operator[](uint32_t version) const { return versions_[version]; }
  Object& newest() { return versions_.back(); }
  size_t size() const { return versions_.size(); }
  // Memory that they take, as far as it is easily told: a function of what was added alone.
  size_t bytes() const { return bytes_; }

 private:
  size_t bytes_ = 0;
  std::deque<Object> versions_;
};

struct HeapEntry {
  ObjectId id = 0;
  uint32_t version = 0;
  bool operator==(const HeapEntry&) const = default;
};

enum class Flow : uint8_t { kNormal, kBreak, kContinue, kReturn, kThrow, kJump };

struct State {
  std::vector<Frame> frames;
  std::vector<HeapEntry> heap;  // sorted by id
  Objects* objects = nullptr;   // where the versions are; not owned
  Flow flow = Flow::kNormal;
  source::StringId jump = 0;  // kJump: the label that it goes on at
  ValueId result = 0;
  std::array<ValueId, 3> further = {};        // results of the same call (Go)
  source::NodeId further_of = source::kNone;  // that call, once it is left
  WorldId where = kEverywhere;                // what the conditions on the way here say of the splits
  SplitId split = 0;                          // of the latest merge on the way here: no value of it knows a later one

  Frame& top() { return frames.back(); }
  const Object* object(ObjectId id) const;
  const HeapEntry* entry(ObjectId id) const;
  Object& change(ObjectId id);  // a version of its own, until the next one is made; Requires: object(id) != nullptr
  void add(ObjectId id, Object object);
  void exchange(ValueId value, ValueId by);         // wherever it is held
  void set_version(ObjectId id, uint32_t version);  // of those there are
  // The same but for how it came about.
  bool is_like(const State& other) const;
};

// Is it, or may it be, a constant that is no flag, or what a known call made?
bool says_something(ValueId value, const State& state, const Values& values);

// Merges `other` into `into`: what differs becomes a choice. Both have the same stack of functions. `function`: the one
// that went both ways, where that is known.
void merge(State& into, const State& other, Values& values, size_t most_alternatives,
           source::NodeId function = source::kNone);

// Objects that are one thing or another by path become what they are where the state is.
void settle(State& state, Values& values);

// `after` is one round of a loop of any number of rounds, begun at `before` when `first` was the next split: what the
// paths of the round do not set together does not stay together (rounds.cc).
void loosen(State& after, const State& before, SplitId first, Values& values);

}  // namespace vitrine::trace
