#include "read/source/lang/literal.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace vitrine::source {
namespace {

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 16;
}

// Reads up to `count` digits of `base` at `at`; moves `at` past them.
uint32_t read_digits(std::string_view text, size_t& at, int count, int base) {
  uint32_t value = 0;
  for (int i = 0; i < count && at < text.size() && digit_value(text[at]) < base; ++i, ++at) {
    value = value * static_cast<uint32_t>(base) + static_cast<uint32_t>(digit_value(text[at]));
  }
  return value;
}

// Digits of any length as hexadecimal: 32-bit limbs, least first.
std::string to_hex(const std::string& digits, uint32_t base) {
  std::vector<uint32_t> limbs;
  for (char c : digits) {
    uint64_t carry = static_cast<uint64_t>(digit_value(c));
    for (uint32_t& limb : limbs) {
      carry += static_cast<uint64_t>(limb) * base;
      limb = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
    if (carry != 0) limbs.push_back(static_cast<uint32_t>(carry));
  }
  static constexpr char kHex[] = "0123456789abcdef";
  std::string hex;
  for (uint32_t limb : limbs) {
    for (int i = 0; i < 8; ++i, limb >>= 4) hex.push_back(kHex[limb & 15]);
  }
  while (hex.size() > 1 && hex.back() == '0') hex.pop_back();
  std::reverse(hex.begin(), hex.end());
  return "0x" + hex;
}

// The conversion above is quadratic; a number longer than this is no number anybody wrote.
constexpr size_t kMaxDigits = 5000;

std::string drop_trailing_blanks(std::string_view line) {
  size_t end = line.find_last_not_of(" \t\f\r");
  return std::string(line.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

}  // namespace

void append_utf8(std::string& out, uint32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = 0xFFFD;
  if (c < 0x80) {
    out.push_back(static_cast<char>(c));
  } else if (c < 0x800) {
    out.push_back(static_cast<char>(0xC0 | (c >> 6)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else if (c < 0x10000) {
    out.push_back(static_cast<char>(0xE0 | (c >> 12)));
    out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  } else {
    out.push_back(static_cast<char>(0xF0 | (c >> 18)));
    out.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
    out.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
    out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
  }
}

std::string decode_integer(std::string_view text) {
  int base = 10;
  if (!text.empty() && (text.back() == 'l' || text.back() == 'L')) text.remove_suffix(1);
  if (text.size() > 1 && text[0] == '0') {
    char prefix = static_cast<char>(text[1] | 0x20);
    if (prefix == 'x' || prefix == 'b' || prefix == 'o') {
      base = prefix == 'x' ? 16 : prefix == 'b' ? 2 : 8;
      text.remove_prefix(2);
    } else {
      base = 8;
      text.remove_prefix(1);
    }
  }
  std::string digits;
  for (char c : text) {
    if (c == '_') continue;
    if (digit_value(c) >= base) return "";
    if (!digits.empty() || c != '0') digits.push_back(c);
  }
  if (text.empty() || digits.size() > kMaxDigits) return "";
  uint64_t value = 0;
  constexpr uint64_t kMax = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
  for (char c : digits) {
    uint64_t digit = static_cast<uint64_t>(digit_value(c));
    if (value > (kMax - digit) / static_cast<uint64_t>(base)) return to_hex(digits, static_cast<uint32_t>(base));
    value = value * static_cast<uint64_t>(base) + digit;
  }
  return std::to_string(value);
}

std::string decode_java_escapes(std::string_view body) {
  if (body.find('\\') == std::string_view::npos) return std::string(body);
  std::string out;
  uint32_t high = 0;  // a pending high surrogate
  for (size_t i = 0; i < body.size();) {
    if (body[i] != '\\' || i + 1 == body.size()) {
      if (high != 0) append_utf8(out, 0xFFFD);
      high = 0;
      out.push_back(body[i++]);
      continue;
    }
    char c = body[i + 1];
    i += 2;
    if (c == 'u') {
      while (i < body.size() && body[i] == 'u') ++i;
      uint32_t unit = read_digits(body, i, 4, 16);
      if (high != 0 && unit >= 0xDC00 && unit <= 0xDFFF) {
        append_utf8(out, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        high = 0;
      } else {
        if (high != 0) append_utf8(out, 0xFFFD);
        high = unit >= 0xD800 && unit <= 0xDBFF ? unit : 0;
        if (high == 0) append_utf8(out, unit);
      }
      continue;
    }
    if (high != 0) append_utf8(out, 0xFFFD);
    high = 0;
    switch (c) {
      case 'n': out.push_back('\n'); break;
      case 't': out.push_back('\t'); break;
      case 'r': out.push_back('\r'); break;
      case 'b': out.push_back('\b'); break;
      case 'f': out.push_back('\f'); break;
      case 's': out.push_back(' '); break;
      case '\n': break;  // a line continued, in a text block
      default:
        if (c >= '0' && c <= '7') {
          --i;
          append_utf8(out, read_digits(body, i, c <= '3' ? 3 : 2, 8));
        } else {
          out.push_back(c);
        }
    }
  }
  if (high != 0) append_utf8(out, 0xFFFD);
  return out;
}

std::string decode_java_text_block(std::string_view body) {
  size_t start = body.find('\n');
  if (start == std::string_view::npos) return decode_java_escapes(body);
  body.remove_prefix(start + 1);
  std::vector<std::string_view> lines;
  for (size_t at = 0;;) {
    size_t end = body.find('\n', at);
    lines.push_back(body.substr(at, end == std::string_view::npos ? end : end - at));
    if (end == std::string_view::npos) break;
    at = end + 1;
  }
  size_t indent = std::numeric_limits<size_t>::max();
  for (size_t i = 0; i < lines.size(); ++i) {
    size_t blanks = std::min(lines[i].find_first_not_of(" \t\f\r"), lines[i].size());
    // The closing delimiter's line counts even if it is blank.
    if (blanks < lines[i].size() || i + 1 == lines.size()) indent = std::min(indent, blanks);
  }
  std::string joined;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) joined.push_back('\n');
    joined += drop_trailing_blanks(lines[i].substr(std::min(indent, lines[i].size())));
  }
  return decode_java_escapes(joined);
}

std::string decode_go_escapes(std::string_view body) {
  if (body.find('\\') == std::string_view::npos) return std::string(body);
  std::string out;
  for (size_t i = 0; i < body.size();) {
    if (body[i] != '\\' || i + 1 == body.size()) {
      out.push_back(body[i++]);
      continue;
    }
    char c = body[i + 1];
    i += 2;
    switch (c) {
      case 'a': out.push_back('\a'); break;
      case 'b': out.push_back('\b'); break;
      case 'f': out.push_back('\f'); break;
      case 'n': out.push_back('\n'); break;
      case 'r': out.push_back('\r'); break;
      case 't': out.push_back('\t'); break;
      case 'v': out.push_back('\v'); break;
      case 'x': out.push_back(static_cast<char>(read_digits(body, i, 2, 16))); break;
      case 'u': append_utf8(out, read_digits(body, i, 4, 16)); break;
      case 'U': append_utf8(out, read_digits(body, i, 8, 16)); break;
      default:
        if (c >= '0' && c <= '7') {
          --i;
          out.push_back(static_cast<char>(read_digits(body, i, 3, 8)));
        } else {
          out.push_back(c);
        }
    }
  }
  return out;
}

}  // namespace vitrine::source
