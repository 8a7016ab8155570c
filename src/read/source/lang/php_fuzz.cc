// Any bytes as PHP: no crash, a well-formed unit.
#include <cstdlib>

#include "read/source/front_end.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  std::unique_ptr<FrontEnd> front_end = make_front_end(Language::kPhp);
  std::string_view text(reinterpret_cast<const char*>(data), size);
  if (!well_formed(front_end->parse(text, {.parse_timeout_us = 1'000'000}).unit)) abort();
  return 0;
}
