// How literals of scripting languages are written, turned into the values the IR holds. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine::source {

// Appends the code point as UTF-8; what is no Unicode scalar value becomes U+FFFD.
void append_utf8(std::string& out, uint32_t code_point);

// An unsigned integer's digits in `radix` (2, 8, 10 or 16; '_' between digits allowed) as the IR writes integers:
// decimal if it fits int64, else "0x" and lower-case hex. Nothing if there is no digit, a digit is not one, or a
// decimal number has more than 5,000 digits (its conversion is quadratic).
std::optional<std::string> integer_text(std::string_view digits, unsigned radix);

// Value of a hexadecimal digit, or -1.
int hex_digit(char c);

// Reads up to `most` hexadecimal digits at `at` and moves past them; nothing if fewer than `least` stand there.
std::optional<uint32_t> read_hex(std::string_view text, size_t& at, size_t least, size_t most);

}  // namespace vitrine::source
