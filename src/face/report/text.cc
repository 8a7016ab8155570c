#include "face/report/text.h"

#include <fmt/format.h>

#include <array>

namespace vitrine::report {
namespace {

bool is_continuation(char c) {
  return (static_cast<uint8_t>(c) & 0xC0) == 0x80;
}

bool changes_direction(int32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_line_separator(int32_t c) {
  return c == 0x2028 || c == 0x2029;
}

bool is_wide(int32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool has_no_width(int32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x200B && c <= 0x200D) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

size_t width_of(int32_t c) {
  if (c < 0) return 4;
  return has_no_width(c) ? 0 : is_wide(c) ? 2 : 1;
}

}  // namespace

int32_t next_code_point(std::string_view text, size_t& position) {
  uint8_t first = static_cast<uint8_t>(text[position]);
  if (first < 0x80) {
    ++position;
    return first;
  }
  size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || position + length > text.size()) {
    ++position;
    return -1;
  }
  int32_t c = first & (0xFF >> (length + 1));
  for (size_t i = 1; i < length; ++i) {
    if (!is_continuation(text[position + i])) {
      ++position;
      return -1;
    }
    c = (c << 6) | (static_cast<uint8_t>(text[position + i]) & 0x3F);
  }
  bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
  if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
    ++position;
    return -1;
  }
  position += length;
  return c;
}

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    size_t from = at;
    if (next_code_point(text, at) < 0)
      out += fmt::format("\\x{:02X}", static_cast<uint8_t>(text[from]));
    else
      out.append(text, from, at - from);
  }
  return out;
}

std::string for_terminal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    size_t from = at;
    int32_t c = next_code_point(text, at);
    if (c == '\t')
      out += ' ';
    else if (c < 0 || c < 0x20 || c == 0x7F)
      out += fmt::format("\\x{:02X}", static_cast<uint8_t>(text[from]));
    else if ((c >= 0x80 && c < 0xA0) || changes_direction(c) || is_line_separator(c))
      out += fmt::format("\\u{{{:04X}}}", c);
    else
      out.append(text, from, at - from);
  }
  return out;
}

size_t display_width(std::string_view text) {
  size_t width = 0;
  for (size_t at = 0; at < text.size();) width += width_of(next_code_point(text, at));
  return width;
}

std::string fit(std::string_view text, size_t width, bool keep_end) {
  size_t total = display_width(text);
  if (total <= width) return std::string(text);
  if (width == 0) return "";
  size_t used = 0;
  size_t at = 0;
  if (!keep_end) {
    while (at < text.size()) {
      size_t next = at;
      size_t one = width_of(next_code_point(text, next));
      if (used + one > width - 1) break;
      used += one;
      at = next;
    }
    return std::string(text.substr(0, at)) + "…";
  }
  size_t drop = total - (width - 1);
  while (at < text.size() && used < drop) used += width_of(next_code_point(text, at));
  return "…" + std::string(text.substr(at));
}

std::string thousands(int64_t number) {
  std::string digits = std::to_string(number);
  size_t start = digits[0] == '-' ? 1 : 0;
  for (size_t i = digits.size(); i > start + 3;) digits.insert(i -= 3, ",");
  return digits;
}

std::string bytes_for_people(uint64_t size_bytes) {
  static constexpr std::array<const char*, 5> kUnits = {"B", "kB", "MB", "GB", "TB"};
  if (size_bytes < 1000) return fmt::format("{} B", size_bytes);
  double value = static_cast<double>(size_bytes);
  size_t unit = 0;
  while (value >= 999.95 && unit + 1 < kUnits.size()) {
    value /= 1000;
    ++unit;
  }
  return fmt::format("{:.1f} {}", value, kUnits[unit]);
}

std::string plural(int64_t number, std::string_view one) {
  return fmt::format("{} {}{}", thousands(number), one, number == 1 ? "" : "s");
}

std::string percent_encoded_path(std::string_view path) {
  static constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
  std::string out;
  for (char c : path) {
    if (kPlain.find(c) != std::string_view::npos)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<uint8_t>(c));
  }
  return out;
}

std::string base64(std::string_view bytes) {
  static constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (size_t i = 0; i < bytes.size(); i += 3) {
    size_t present = std::min<size_t>(3, bytes.size() - i);
    uint32_t word = 0;
    for (size_t k = 0; k < 3; ++k) word = (word << 8) | (k < present ? static_cast<uint8_t>(bytes[i + k]) : 0);
    for (size_t k = 0; k < 4; ++k) out += k <= present ? kAlphabet[(word >> (18 - 6 * k)) & 63] : '=';
  }
  return out;
}

}  // namespace vitrine::report
