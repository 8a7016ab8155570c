// UTF-8 (RFC 3629): what may stand in evidence is checked here.
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine {

// Well-formed: no overlong forms, no surrogates, nothing over U+10FFFF.
bool is_valid_utf8(std::string_view text);

// Bytes of the code point that starts at `at`; 1 for a byte that starts none. Requires: at < text.size().
size_t code_point_size(std::string_view text, size_t at);

// Code points in well-formed text (bytes that are no continuation bytes).
size_t count_code_points(std::string_view text);

// `text` fit to be shown and stored: ill-formed bytes become U+FFFD, control characters but tab and line feed become
// U+2400… (their visible pictures).
std::string printable_utf8(std::string_view text);

}  // namespace vitrine
