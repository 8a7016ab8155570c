// Any bytes, as C and as C++, with Objective-C or without: lowering ends, and what it makes is well formed. The first
// byte chooses the language.
#include <cstdlib>

#include "read/source/front_end.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  static const std::unique_ptr<FrontEnd> front_ends[] = {
      make_c_front_end(Language::kC), make_c_front_end(Language::kCpp), make_c_front_end(Language::kObjectiveC),
      make_c_front_end(Language::kObjectiveCpp)};
  if (size == 0) return 0;
  FrontEnd& front_end = *front_ends[data[0] & 3];
  std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  Parsed parsed = front_end.parse(text, {.parse_timeout_us = 1'000'000, .max_nodes = 100'000, .max_depth = 200});
  if (!well_formed(parsed.unit)) std::abort();
  return 0;
}
