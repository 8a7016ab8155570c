// The names that stand in a text, whatever its language.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace vitrine::inspect {

inline constexpr std::array<bool, 256> kPartOfName = [] {
  std::array<bool, 256> out = {};
  for (size_t c = 0; c < 256; ++c) {
    out[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80;
  }
  return out;
}();

inline bool is_part(char c) {
  return kPartOfName[static_cast<unsigned char>(c)];
}

// The two characters with which a name begins, as a number. Requires: there are two.
inline size_t start_of(std::string_view text, size_t at) {
  return static_cast<size_t>(static_cast<unsigned char>(text[at])) << 8 | static_cast<unsigned char>(text[at + 1]);
}

// Each name, from where to where.
template <typename Take>
void for_each_name(std::string_view text, Take&& take) {
  for (size_t at = 0; at < text.size();) {
    if (!is_part(text[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < text.size() && is_part(text[end])) ++end;
    take(at, end);
    at = end;
  }
}

}  // namespace vitrine::inspect
