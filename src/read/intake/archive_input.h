// What libarchive reads from: a descriptor or memory, and gzip taken off it. Internal to archive.cc.
// Thread rule: one thread. Ownership: borrows the descriptor and the memory.
#pragma once

#include <archive.h>
#include <zlib.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::intake {

inline constexpr size_t kReadBytes = 256 << 10;

struct Input {
  int fd = -1;  // -1: memory
  std::string_view memory;
  uint64_t size = 0;
  uint64_t offset = 0;
  bool hit_end = false;  // more was asked for than there is
  std::vector<char> buffer;
};

// libarchive's callbacks over an Input.
la_ssize_t read_input(archive* reader, void* input, const void** out);
la_int64_t skip_input(archive*, void* input, la_int64_t request);
la_int64_t seek_input(archive*, void* input, la_int64_t offset, int whence);

// Members of a gzip stream one after another, each with its checksum verified (RFC 1952).
class Gunzip {
 public:
  explicit Gunzip(Input& input) : input_(input), buffer_(kReadBytes) {}
  ~Gunzip() {
    if (open_) inflateEnd(&stream_);
  }
  Gunzip(const Gunzip&) = delete;
  Gunzip& operator=(const Gunzip&) = delete;

  la_ssize_t read(archive* reader, const void** out);

 private:
  bool refill(archive* reader);
  bool next_member();

  Input& input_;
  std::vector<Bytef> buffer_;
  z_stream stream_ = {};
  bool open_ = false;
  bool between_members_ = false;
  bool finished_ = false;
};

// The read callback over a Gunzip.
la_ssize_t read_gunzip(archive* reader, void* gunzip, const void** out);

}  // namespace vitrine::intake
