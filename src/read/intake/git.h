// One revision of a git repository as a stream of entries, without a checkout: trees are walked, blobs are delivered
// raw (no filters, no line-end conversion), symbolic links as what they say, submodules as kOutside gaps, and archives
// among the blobs are opened as everywhere.
//
// No configuration of the machine or the user is consulted, nothing is fetched, nothing is written. Runs inside a
// sandbox: needs to read the repository's folder. Thread rule: one call at a time in a process (libgit2's options are
// global).
#pragma once

#include <string>
#include <string_view>

#include "base/expected.h"
#include "read/intake/stream.h"

namespace vitrine::intake {

// Whether `path` is the top of a git work tree or a bare repository, by its files alone (nothing is parsed).
bool is_git_repository(const std::string& path);
bool is_bare_git_repository(const std::string& path);

struct Revision {
  std::string commit;  // full hexadecimal id; empty if a tree was named
};

// `revision`: a branch, tag, (short) id or any expression `git rev-parse` takes. Errors: kNotFound for a revision that
// does not exist, kInvalidInput for a repository that cannot be opened. Objects that cannot be read are gaps.
// Ended by the sink: still a value.
Expected<Revision> stream_git(const std::string& repository, const std::string& revision, const Limits& limits,
                              Sink& sink);

}  // namespace vitrine::intake
