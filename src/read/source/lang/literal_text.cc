#include "read/source/lang/literal_text.h"

namespace vitrine::source {

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::optional<uint32_t> read_hex(std::string_view text, size_t& at, size_t least, size_t most) {
  uint32_t value = 0;
  size_t i = at;
  for (; i < text.size() && i - at < most && hex_digit(text[i]) >= 0; ++i) {
    value = value << 4 | static_cast<uint32_t>(hex_digit(text[i]));
  }
  if (i - at < least) return std::nullopt;
  at = i;
  return value;
}

}  // namespace vitrine::source
