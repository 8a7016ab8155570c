// Sorts more records than memory should hold.
//
// Records (key, value) are kept in memory up to a bound; what is over it goes, sorted, to a nameless temporary file,
// and reading merges what lies there with what is left in memory. So memory is `most_bytes` while adding, and while
// reading that and a small buffer for every `most_bytes` of input. Keys compare byte by byte; equal keys come in the
// order in which they were added.
// Thread rule: one thread per object and its cursors. Failure: the first one sticks; status() tells, cursors end.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/file_descriptor.h"

namespace vitrine {

class SpillSorter {
 public:
  // The temporary file is made in `folder` once it is needed.
  SpillSorter(std::string folder, size_t most_bytes);
  ~SpillSorter();
  SpillSorter(const SpillSorter&) = delete;
  SpillSorter& operator=(const SpillSorter&) = delete;

  // Requires: no cursor was made yet; key and value are under 2 GiB each.
  void add(std::string_view key, std::string_view value);
  Expected<void> status() const;
  bool spilled() const { return !runs_.empty(); }

  class Cursor {
   public:
    ~Cursor();
    Cursor(Cursor&&) noexcept;
    // False at the end. Requires for key() and value(): the last next() was true; they are valid until the next one.
    bool next();
    std::string_view key() const;
    std::string_view value() const;

   private:
    friend class SpillSorter;
    class Source;
    explicit Cursor(std::vector<std::unique_ptr<Source>> sources);
    bool stands_after(size_t a, size_t b) const;
    std::vector<std::unique_ptr<Source>> sources_;
    std::vector<size_t> heap_;  // of indices into sources_, the least key first
    bool begun_ = false;
  };
  // From the first record; may be called again. Requires: the sorter outlives the cursor.
  Cursor read();

 private:
  struct Entry {
    uint64_t prefix;  // of the key, so that most comparisons end here
    const char* record;
  };
  struct Run {
    uint64_t begin, end;  // bytes of the file
  };
  class MemorySource;
  class RunSource;

  char* room(size_t size);
  void sort();
  void spill();
  void fail(const std::string& what);

  std::string folder_;
  size_t most_bytes_;
  size_t used_bytes_ = 0;
  std::vector<std::unique_ptr<char[]>> blocks_;
  size_t block_left_ = 0;
  char* block_next_ = nullptr;
  std::vector<Entry> entries_;
  bool sorted_ = false;
  FileDescriptor file_;
  uint64_t file_bytes_ = 0;
  std::vector<Run> runs_;
  std::string error_;
};

}  // namespace vitrine
