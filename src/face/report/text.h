// Text on its way to people: hostile bytes made visible, numbers made readable. Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::report {

// Reads one code point at `position` and moves past it; an invalid byte gives -1 and moves one byte.
int32_t next_code_point(std::string_view text, size_t& position);

// Valid UTF-8 for a file format: every byte that is not part of valid UTF-8 becomes the four characters \xNN.
std::string valid_utf8(std::string_view text);

// One line for a terminal: as valid_utf8, and controls, line breaks and marks that change the direction of text are
// written as \xNN or \u{NNNN}, so that no file name or string can move the cursor or reorder a line.
std::string for_terminal(std::string_view text);

// Columns a terminal uses for text that went through for_terminal().
size_t display_width(std::string_view text);
// Cut to at most `width` columns, with … at the end (or, keep_end, at the front) where something was cut.
std::string fit(std::string_view text, size_t width, bool keep_end = false);

std::string thousands(int64_t number);                     // 1,234,567
std::string bytes_for_people(uint64_t size_bytes);         // 56.4 MB
std::string plural(int64_t number, std::string_view one);  // "1 file", "2,000 files"
std::string percent_encoded_path(std::string_view path);   // RFC 3986 path; '/' stays
std::string base64(std::string_view bytes);

}  // namespace vitrine::report
