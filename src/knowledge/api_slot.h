// The entries of one name, decoded when they are first asked for.
// Thread rule: get() from any thread, without locks, so that a process may fork at any time; add() while building only.
#pragma once

#include <atomic>
#include <string_view>
#include <vector>

#include "knowledge/tables.h"

namespace vitrine::knowledge {

class ApiSlot {
 public:
  ApiSlot() = default;
  ~ApiSlot() { delete decoded_.load(); }
  ApiSlot(const ApiSlot&) = delete;
  ApiSlot& operator=(const ApiSlot&) = delete;

  void add(const Api* api) { ready_.push_back(api); }
  void add(std::string_view packed) { packed_.push_back(packed); }

  const std::vector<const Api*>& get() const {
    if (packed_.empty()) return ready_;
    const Decoded* there = decoded_.load(std::memory_order_acquire);
    return (there != nullptr ? there : decode())->pointers;
  }

 private:
  struct Decoded {
    std::vector<Api> apis;
    std::vector<const Api*> pointers;
  };
  // Two threads may both decode; the first to finish wins.
  const Decoded* decode() const {
    Decoded* made = new Decoded;
    made->apis.reserve(packed_.size());
    for (std::string_view packed : packed_) made->pointers.push_back(&made->apis.emplace_back(decode_api(packed)));
    const Decoded* there = nullptr;
    if (decoded_.compare_exchange_strong(there, made, std::memory_order_acq_rel)) return made;
    delete made;
    return there;
  }

  std::vector<const Api*> ready_;
  std::vector<std::string_view> packed_;
  mutable std::atomic<const Decoded*> decoded_ = nullptr;
};

}  // namespace vitrine::knowledge
