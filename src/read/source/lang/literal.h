// Literals as they are written in Java and Go, decoded; append_utf8 also serves the other front ends.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::source {

void append_utf8(std::string& out, uint32_t code_point);

// An integer literal with optional prefix (0x, 0b, 0o, 0), underscores and suffix l/L, as the IR writes integers:
// decimal if it fits int64, else "0x" and lower-case hex. Empty if it is not an integer.
std::string decode_integer(std::string_view text);

// What stands between the quotes of a Java string or character literal, escapes resolved. A surrogate pair becomes its
// code point.
std::string decode_java_escapes(std::string_view body);

// What stands between the triple quotes of a Java text block: indentation stripped, escapes resolved.
std::string decode_java_text_block(std::string_view body);

// What stands between the quotes of an interpreted Go string or rune literal. `\x` and octal escapes are bytes.
std::string decode_go_escapes(std::string_view body);

}  // namespace vitrine::source
