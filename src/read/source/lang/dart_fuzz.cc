// Any bytes: lowering ends, and what it makes is well formed.
#include <cstdlib>

#include "read/source/front_end.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  static const std::unique_ptr<FrontEnd> front_end = make_dart_front_end();
  std::string_view text(reinterpret_cast<const char*>(data), size);
  Parsed parsed = front_end->parse(text, {.parse_timeout_us = 1'000'000, .max_nodes = 100'000, .max_depth = 200});
  if (!well_formed(parsed.unit)) std::abort();
  return 0;
}
