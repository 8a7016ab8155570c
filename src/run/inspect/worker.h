// Both ends of a worker process: the loop in the child, and the lane in the coordinator that feeds one child after
// another.
//
// The exchange: the lane sends a batch (which arena, which stretches, which kinds), the worker answers with one frame
// per item, in order. Before an item is begun its number is written to a page that both share; so when a worker dies or
// is killed for taking too long, the lane knows which item to blame. That one becomes a gap, the rest goes to a fresh
// worker.
// Thread rule: a lane belongs to one thread.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "run/inspect/arena.h"
#include "run/inspect/batch.h"
#include "run/inspect/inspector.h"
#include "run/inspect/limits.h"
#include "run/inspect/nursery.h"

namespace vitrine::inspect {

// One shared page per worker slot: the number of the item in hand, from 1; 0 = none.
class Progressions {
 public:
  explicit Progressions(uint32_t slots);
  ~Progressions();
  Progressions(const Progressions&) = delete;
  Progressions& operator=(const Progressions&) = delete;
  std::atomic<uint32_t>& at(uint32_t slot) const;
  void keep_only(uint32_t slot);  // in a worker: its siblings' pages are none of its business

 private:
  uint32_t slots_;
  char* pages_;
};

// The child's side; returns its exit status.
int run_worker(const Errand& errand, Inspector& inspector, const Arenas& arenas, Progressions& progressions,
               const Limits& limits);

class Lane {
 public:
  Lane(Nursery& nursery, const Arenas& arenas, Progressions& progressions, uint32_t slot, uint8_t role,
       const Limits& limits, const std::atomic<bool>& interrupted)
      : nursery_(nursery),
        arenas_(arenas),
        progress_(progressions.at(slot)),
        slot_(slot),
        role_(role),
        limits_(limits),
        interrupted_(interrupted) {}
  ~Lane();

  // Every item of the batch is answered, whatever happens.
  void process(const Batch& batch, Answers& answers);

 private:
  enum class Ending { kDone, kDied, kTimeout, kNonsense, kInterrupted, kNotStarted };
  bool ensure_worker();
  void stop_worker();
  Ending exchange(const Batch& batch, size_t& next, Answers& answers);
  Ending receive(const Batch& batch, size_t& next, Answers& answers);
  bool take_frames(const Batch& batch, size_t& next, Answers& answers);

  Nursery& nursery_;
  const Arenas& arenas_;
  std::atomic<uint32_t>& progress_;
  uint32_t slot_;
  uint8_t role_;
  const Limits& limits_;
  const std::atomic<bool>& interrupted_;
  std::optional<Child> child_;
  std::string received_;
};

// Facts of a content that was not inspected.
evidence::Facts gap_facts(std::string_view kind, evidence::GapKind gap, std::string detail);

}  // namespace vitrine::inspect
