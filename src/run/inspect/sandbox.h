// The walls around everything that parses inspected bytes.
//
// enter_sandbox() is called by a worker after it has loaded all that it needs and before it touches the first inspected
// byte. From then on: no new privileges, no file system (Landlock, and no system call to open anything), no network, no
// new processes, no memory that can be executed, bounded memory, no core dump. A call that is not on the list kills the
// process; its item becomes a gap.
// Thread rule: single-threaded processes only.
#pragma once

#include <cstdint>
#include <string>

#include "base/expected.h"

namespace vitrine::inspect {

struct Walls {
  uint64_t memory_bytes = 0;      // private memory; 0 = not bounded
  std::string readable_folder;    // "" = none: may be opened for reading, and nothing else (git repositories)
  bool reads_descriptor = false;  // may seek in descriptors that it was given (archives)
};

// Errors: kIo: a wall could not be raised; the process must not go on.
Expected<void> enter_sandbox(const Walls& walls);

// Whether this kernel can confine file access (Landlock); without it the system call filter still stands.
bool has_landlock();

}  // namespace vitrine::inspect
