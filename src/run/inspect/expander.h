// Archives and git repositories are opened in a process of their own, inside the same walls as everything that parses;
// what it finds comes back as frames over a socket, and the socket's bound is the back-pressure.
// Thread rule: expand() from any thread, one call per thread at a time.
#pragma once

#include <atomic>
#include <string>

#include "base/expected.h"
#include "read/intake/stream.h"
#include "run/inspect/limits.h"
#include "run/inspect/nursery.h"

namespace vitrine::inspect {

struct Expansion {
  enum class What : uint8_t { kArchiveAtRoot, kArchiveInTree, kGit } what = What::kArchiveInTree;
  std::string path;      // of the archive in the tree (or its file name), or of the repository on this machine
  std::string revision;  // kGit
  int file = -1;         // archives: open for reading
};

// The child's side; returns its exit status.
int run_expander(const Errand& errand, const Limits& limits);

// Streams to `sink` what the child sends, checked. A child that dies is a gap at the archive; entries it left open are
// ended with that gap. The value is the commit of a git revision. Errors: those of intake::stream_git.
Expected<std::string> expand(Nursery& nursery, uint8_t role, const Expansion& expansion, const Limits& limits,
                             const std::atomic<bool>& interrupted, intake::Sink& sink);

}  // namespace vitrine::inspect
