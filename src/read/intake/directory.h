// A walk through a directory that opens nothing but directories.
//
// Entries come in bytewise order of their names, folder by folder, depth first. Symbolic links are told and never
// followed; devices, pipes and sockets are gaps and never opened; a `.git` at any level is not entered, and the visitor
// is told. Any depth and any length of name is walked without a path being handed to the system (openat() from folder
// to folder, at most kOpenFolders descriptors), and a folder that is exchanged for a link while we walk is not
// followed. Thread rule: one walk per thread. Failure: what cannot be read is a gap; only an unreadable root is an
// error.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "evidence/model.h"

namespace vitrine::intake {

inline constexpr size_t kOpenFolders = 128;
inline constexpr size_t kMaxWalkPathBytes = 1 << 20;

class Visitor {
 public:
  virtual ~Visitor() = default;
  // All return whether to go on; `path` is relative to the root, raw bytes. `folder_fd` and `name` open the file during
  // the call: open_file(folder_fd, name).
  virtual bool file(std::string_view path, uint64_t size_bytes, int folder_fd, const char* name) = 0;
  // Whether file() needs the size; if not it gets 0, and a file is not looked at where its folder tells its type.
  virtual bool wants_sizes() const { return true; }
  virtual bool link(std::string_view path, std::string_view target) = 0;
  virtual bool gap(std::string_view path, const evidence::Gap& gap) = 0;
  // The history of a repository: "" stands for the root's own `.git`, else the path of the one skipped.
  virtual bool repository_data(std::string_view path) = 0;
};

// Errors: kNotFound, kIo. Stopped by the visitor: still success.
Expected<void> walk_directory(const std::string& root, Visitor& visitor);

// A regular file for reading; never follows a link, never waits on a pipe. -1 with errno on failure (ELOOP for a link,
// EINVAL for what is not a regular file). The caller closes it.
int open_file(int folder_fd, const char* name);

// The same for a path of a walk, part by part from the root's descriptor, so that no link is followed on the way.
int open_beneath(int root_fd, std::string_view path);

}  // namespace vitrine::intake
