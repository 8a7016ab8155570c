#include "read/source/lang/literal_text.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace vitrine::source {

namespace {

constexpr size_t kMostDecimalDigits = 5'000;

unsigned bits_per_digit(unsigned radix) {
  return radix == 2 ? 1 : radix == 8 ? 3 : 4;
}

// Least significant nibble first.
std::vector<uint8_t> nibbles_of_decimal(std::string_view digits) {
  std::vector<uint8_t> nibbles;
  for (char c : digits) {
    unsigned carry = static_cast<unsigned>(c - '0');
    for (uint8_t& nibble : nibbles) {
      unsigned value = nibble * 10U + carry;
      nibble = static_cast<uint8_t>(value & 15U);
      carry = value >> 4;
    }
    for (; carry != 0; carry >>= 4) nibbles.push_back(static_cast<uint8_t>(carry & 15U));
  }
  return nibbles;
}

std::vector<uint8_t> nibbles_of_bits(std::string_view digits, unsigned bits) {
  std::vector<uint8_t> nibbles;
  unsigned held = 0, held_bits = 0;
  for (size_t i = digits.size(); i-- > 0;) {
    held |= static_cast<unsigned>(hex_digit(digits[i])) << held_bits;
    for (held_bits += bits; held_bits >= 4; held_bits -= 4, held >>= 4) {
      nibbles.push_back(static_cast<uint8_t>(held & 15U));
    }
  }
  if (held_bits > 0) nibbles.push_back(static_cast<uint8_t>(held & 15U));
  return nibbles;
}

}  // namespace

void append_utf8(std::string& out, uint32_t code_point) {
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) code_point = 0xFFFD;
  auto put = [&out](uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | code_point >> 6);
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    put(0xE0 | code_point >> 12);
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | code_point >> 18);
    put(0x80 | (code_point >> 12 & 0x3F));
    put(0x80 | (code_point >> 6 & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

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

std::optional<std::string> integer_text(std::string_view digits, unsigned radix) {
  std::string plain;
  for (char c : digits) {
    if (c == '_') continue;
    int value = hex_digit(c);
    if (value < 0 || static_cast<unsigned>(value) >= radix) return std::nullopt;
    plain.push_back(c);
  }
  if (plain.empty()) return std::nullopt;
  plain.erase(0, std::min(plain.find_first_not_of('0'), plain.size() - 1));
  if (radix == 10 && plain.size() <= 18) return plain;
  if (radix == 10 && plain.size() > kMostDecimalDigits) return std::nullopt;
  std::vector<uint8_t> nibbles =
      radix == 10 ? nibbles_of_decimal(plain) : nibbles_of_bits(plain, bits_per_digit(radix));
  while (nibbles.size() > 1 && nibbles.back() == 0) nibbles.pop_back();
  if (nibbles.size() < 16 || (nibbles.size() == 16 && nibbles.back() < 8)) {
    uint64_t value = 0;
    for (size_t i = nibbles.size(); i-- > 0;) value = value << 4 | nibbles[i];
    return std::to_string(value);
  }
  std::string text = "0x";
  for (size_t i = nibbles.size(); i-- > 0;) text.push_back("0123456789abcdef"[nibbles[i]]);
  return text;
}

}  // namespace vitrine::source
