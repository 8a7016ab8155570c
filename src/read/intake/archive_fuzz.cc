#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "read/intake/archive.h"

namespace {

// Checks the order of calls that stream.h promises.
class CheckingSink : public vitrine::intake::Sink {
 public:
  bool begin(const vitrine::intake::Entry& entry) override {
    if (open_ || entry.path.empty() || entry.path[0] == '/') std::abort();
    open_ = true;
    return true;
  }
  bool data(std::string_view) override {
    if (!open_) std::abort();
    return true;
  }
  bool end(const std::optional<vitrine::evidence::Gap>&) override {
    if (!open_) std::abort();
    open_ = false;
    return true;
  }
  bool gap(std::string_view, const vitrine::evidence::Gap&) override {
    if (open_) std::abort();
    return true;
  }

 private:
  bool open_ = false;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view input(reinterpret_cast<const char*>(data), size);
  vitrine::intake::Limits limits;
  limits.depth = 4;
  limits.nested_archive_bytes = 1 << 20;
  limits.held_bytes = 2 << 20;
  limits.ratio_floor_bytes = 4 << 20;
  limits.members = 10'000;
  CheckingSink sink;
  vitrine::intake::stream_archive(input, "input.bin", vitrine::intake::Place::kMember, limits, sink);
  return 0;
}
