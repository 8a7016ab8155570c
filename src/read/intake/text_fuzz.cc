#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "read/intake/text.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view input(reinterpret_cast<const char*>(data), size);
  vitrine::intake::Decoded decoded = vitrine::intake::decode_text(input);
  // What was decoded is valid UTF-8: decoding it again finds nothing to replace.
  if (decoded.is_text && vitrine::intake::decode_text(decoded.text()).encoding == "unknown-8bit") std::abort();
  return 0;
}
