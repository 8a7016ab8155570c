#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/intake/kind.h"
#include "read/intake/labels.h"

// First a name, up to a line break; then the content.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string_view input(reinterpret_cast<const char*>(data), size);
  std::string_view name = input.substr(0, input.find('\n'));
  std::string_view content = input.substr(std::min(input.size(), name.size() + 1));
  vitrine::intake::kind_of(name, content);
  vitrine::intake::path_labels(name);
  return 0;
}
