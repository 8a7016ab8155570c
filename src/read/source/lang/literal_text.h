// Hexadecimal escapes, as strings of scripting languages write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vitrine::source {

// Reads up to `most` hexadecimal digits at `at` and moves past them; nothing if fewer than `least` stand there.
std::optional<uint32_t> read_hex(std::string_view text, size_t& at, size_t least, size_t most);

}  // namespace vitrine::source
