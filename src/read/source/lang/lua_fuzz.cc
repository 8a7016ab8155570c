// Any bytes as Lua: no crash, a well-formed unit.
#include <cstdlib>

#include "read/source/front_end.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  std::string_view text(reinterpret_cast<const char*>(data), size);
  static const std::unique_ptr<FrontEnd> kFrontEnd = make_front_end(Language::kLua);
  if (!well_formed(kFrontEnd->parse(text, {.parse_timeout_us = 1'000'000, .max_depth = 200}).unit)) abort();
  return 0;
}
