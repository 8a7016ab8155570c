// Memory that the coordinator writes and workers can only read: the bytes that were hashed are the bytes that are
// parsed.
//
// Arenas are made before the first fork. The coordinator maps them writable, the nursery (and through it every worker)
// maps them read-only through descriptors that were opened for reading, then closes all descriptors, so no process that
// parses can ever get a writable view. They are sparse: memory is used for what was written, and given back by
// release().
// Thread rule: an arena belongs to whoever took it from the pool.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/file_descriptor.h"

namespace vitrine::inspect {

class Arenas {
 public:
  // `count` arenas of `size_bytes`. Errors: kIo.
  static Expected<std::unique_ptr<Arenas>> create(uint32_t count, size_t size_bytes);
  ~Arenas();

  uint32_t count() const { return static_cast<uint32_t>(files_.size()); }
  size_t size_bytes() const { return size_bytes_; }

  // Each process calls one of the two, once, after the fork. False: the system refused.
  bool map_writable();
  bool map_readable();

  char* writable(uint32_t arena) const { return maps_[arena]; }
  // Requires: arena < count(), offset + size <= size_bytes().
  std::string_view view(uint32_t arena, size_t offset, size_t size) const { return {maps_[arena] + offset, size}; }
  // Gives memory back to the system if more than `keep_bytes` were used.
  void release(uint32_t arena, size_t used_bytes, size_t keep_bytes);

 private:
  Arenas() = default;
  std::vector<FileDescriptor> files_;
  std::vector<char*> maps_;
  size_t size_bytes_ = 0;
};

}  // namespace vitrine::inspect
