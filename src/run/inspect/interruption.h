// Ctrl-C and SIGTERM as a flag: the first asks for an end in order, the second ends at once.
// Thread rule: one object at a time.
#pragma once

#include <signal.h>

#include <atomic>

namespace vitrine::inspect {

class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;
  const std::atomic<bool>& flag() const;
  bool happened() const { return flag().load(std::memory_order_relaxed); }

 private:
  struct sigaction before_int_ {
  }, before_term_{};
};

}  // namespace vitrine::inspect
