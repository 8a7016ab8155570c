// Any bytes, as C and as C++: lowering ends, and what it makes is well formed. The first byte chooses the language.
#include <cstdlib>

#include "read/source/front_end.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  static const std::unique_ptr<FrontEnd> c_front_end = make_c_front_end(Language::kC);
  static const std::unique_ptr<FrontEnd> cpp_front_end = make_c_front_end(Language::kCpp);
  if (size == 0) return 0;
  FrontEnd& front_end = (data[0] & 1) != 0 ? *cpp_front_end : *c_front_end;
  std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  Parsed parsed = front_end.parse(text, {.parse_timeout_us = 1'000'000, .max_nodes = 100'000, .max_depth = 200});
  if (!well_formed(parsed.unit)) std::abort();
  return 0;
}
