// What one inspection may use. Results depend on these (an item over a limit is a gap that names it), so they do not
// depend on the number of workers or on the machine.
#pragma once

#include <cstdint>

namespace vitrine::inspect {

struct Limits {
  uint64_t item_bytes = 64ULL << 20;     // a larger content is hashed and is a gap
  uint32_t item_seconds = 60;            // of processor time, for one item; ten times as long by the clock on the wall
  uint64_t worker_bytes = 512ULL << 20;  // private memory of a worker beyond what it shares with its siblings
  uint32_t expander_idle_seconds = 120;  // an archive or repository that yields nothing for so long is given up
  uint64_t walked_again_bytes =
      128ULL << 20;                   // a tree no larger than this is walked as a whole a second time (link.cc)
  uint64_t cache_bytes = 4ULL << 30;  // the cache file is emptied when it has grown over this
};

}  // namespace vitrine::inspect
