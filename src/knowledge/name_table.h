// A hash table from names to values, built once and then only read: open addressing over views of strings that somebody
// else owns. A miss costs one hash and mostly one bit of a small table. Thread rule: const use from any thread.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace vitrine::knowledge {

template <typename Value>
class NameTable {
 public:
  void reserve(size_t names) {
    size_t slots = std::bit_ceil(names * 2 + 8);
    if (slots > slots_.size()) grow(slots);
  }
  // The value of `name`, made anew if there is none. Requires: `name`'s bytes outlive the table.
  Value& operator[](std::string_view name) {
    if ((size_ + 1) * 2 > slots_.size()) grow(slots_.empty() ? 16 : slots_.size() * 2);
    Slot& slot = slots_[probe(name, hash(name))];
    if (slot.name.data() == nullptr) {
      slot = {name, hash(name), Value()};
      note(slot.hash);
      ++size_;
    }
    return slot.value;
  }
  const Value* find(std::string_view name) const {
    if (size_ == 0) return nullptr;
    const uint32_t wanted = hash(name);
    if (!may_hold(wanted)) return nullptr;
    const Slot& slot = slots_[probe(name, wanted)];
    return slot.name.data() == nullptr ? nullptr : &slot.value;
  }
  template <typename Function>
  void for_each(Function&& function) const {
    for (const Slot& slot : slots_) {
      if (slot.name.data() != nullptr) function(slot.name, slot.value);
    }
  }

  template <typename Function>
  void for_each_value(Function&& function) {
    for (Slot& slot : slots_) {
      if (slot.name.data() != nullptr) function(slot.value);
    }
  }

 private:
  struct Slot {
    std::string_view name;
    uint32_t hash = 0;
    Value value{};
  };
  static uint32_t hash(std::string_view name) {
    uint64_t h = 0x9E3779B97F4A7C15u ^ name.size();
    const char* at = name.data();
    size_t left = name.size();
    for (; left >= 8; at += 8, left -= 8) {
      uint64_t word;
      std::memcpy(&word, at, 8);
      h = (h ^ word) * 0xD6E8FEB86659FD93u;
      h ^= h >> 32;
    }
    uint64_t word = 0;
    if (left != 0) std::memcpy(&word, at, left);
    h = (h ^ word) * 0xD6E8FEB86659FD93u;
    return static_cast<uint32_t>(h ^ (h >> 32));
  }
  // Bits of the names' hashes, eight for every slot: most names that are asked for are in no table.
  void note(uint32_t hash) { present_[(hash / 64) & (present_.size() - 1)] |= uint64_t{1} << (hash % 64); }
  bool may_hold(uint32_t hash) const { return (present_[(hash / 64) & (present_.size() - 1)] >> (hash % 64) & 1) != 0; }
  size_t probe(std::string_view name, uint32_t wanted) const {
    size_t mask = slots_.size() - 1;
    size_t at = wanted & mask;
    while (slots_[at].name.data() != nullptr && (slots_[at].hash != wanted || slots_[at].name != name)) {
      at = (at + 1) & mask;
    }
    return at;
  }
  void grow(size_t slots) {
    std::vector<Slot> old = std::move(slots_);
    slots_ = std::vector<Slot>(slots);
    present_.assign(std::max<size_t>(slots / 8, 1), 0);
    for (Slot& slot : old) {
      if (slot.name.data() == nullptr) continue;
      note(slot.hash);
      slots_[probe(slot.name, slot.hash)] = std::move(slot);
    }
  }
  std::vector<Slot> slots_;
  std::vector<uint64_t> present_;
  size_t size_ = 0;
};

}  // namespace vitrine::knowledge
