// Whatever bytes arrive, decoding ends without a fault, and what it accepts has this one spelling.
#include <cstdlib>

#include "evidence/model.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  vitrine::Expected<vitrine::evidence::Facts> facts = vitrine::evidence::decode_facts(bytes);
  if (facts && vitrine::evidence::encode(*facts) != bytes) std::abort();
  return 0;
}
