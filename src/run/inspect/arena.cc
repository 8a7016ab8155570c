#include "run/inspect/arena.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <string>

namespace vitrine::inspect {

Expected<std::unique_ptr<Arenas>> Arenas::create(uint32_t count, size_t size_bytes) {
  std::unique_ptr<Arenas> out(new Arenas());
  out->size_bytes_ = size_bytes;
  for (uint32_t i = 0; i < count; ++i) {
    FileDescriptor file(::memfd_create("vitrine-arena", MFD_CLOEXEC));
    if (!file.valid() || ::ftruncate(file.get(), static_cast<off_t>(size_bytes)) != 0) {
      return Error{ErrorCode::kIo, "cannot make shared memory for the workers"};
    }
    out->files_.push_back(std::move(file));
  }
  return out;
}

Arenas::~Arenas() {
  for (char* map : maps_) ::munmap(map, size_bytes_);
}

bool Arenas::map_writable() {
  for (const FileDescriptor& file : files_) {
    void* map = ::mmap(nullptr, size_bytes_, PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0);
    if (map == MAP_FAILED) return false;
    maps_.push_back(static_cast<char*>(map));
  }
  return true;
}

bool Arenas::map_readable() {
  for (FileDescriptor& file : files_) {
    std::string self = "/proc/self/fd/" + std::to_string(file.get());
    FileDescriptor reading(::open(self.c_str(), O_RDONLY | O_CLOEXEC));
    if (!reading.valid()) return false;
    void* map = ::mmap(nullptr, size_bytes_, PROT_READ, MAP_SHARED, reading.get(), 0);
    if (map == MAP_FAILED) return false;
    maps_.push_back(static_cast<char*>(map));
    file.reset();
  }
  return true;
}

void Arenas::release(uint32_t arena, size_t used_bytes, size_t keep_bytes) {
  if (used_bytes <= keep_bytes) return;
  ::fallocate(files_[arena].get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(keep_bytes),
              static_cast<off_t>(size_bytes_ - keep_bytes));
}

}  // namespace vitrine::inspect
