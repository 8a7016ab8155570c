// Pieces of text collected per key in one order and read back in another: occurrences stream by item, a CBOM wants them
// by asset. Up to a bound they wait in memory, then in an unnamed temporary file, so memory does not grow with the
// tree.
//
// Thread rule: one thread per object. Errors: kIo.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/expected.h"

namespace vitrine::report {

class Fragments {
 public:
  explicit Fragments(size_t keys, size_t bound_bytes = size_t{64} << 20)
      : waiting_(keys), extents_(keys), bound_(bound_bytes) {}

  // Requires: key < keys.
  Expected<void> append(size_t key, std::string_view text);
  // Everything that was appended under `key`, in order.
  Expected<std::string> take(size_t key);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  Expected<void> spill();

  std::vector<std::string> waiting_;
  std::vector<std::vector<std::pair<long, size_t>>> extents_;  // where in the file, how many bytes
  size_t bound_;
  size_t held_ = 0;
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace vitrine::report
