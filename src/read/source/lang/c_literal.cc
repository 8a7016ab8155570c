#include "read/source/lang/c_literal.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace vitrine::source::c {

namespace {

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 16;
}

void append_utf8(std::string& out, uint32_t code_point) {
  if (code_point < 0x80) {
    out += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    out += static_cast<char>(0xC0 | (code_point >> 6));
    out += static_cast<char>(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    out += static_cast<char>(0xE0 | (code_point >> 12));
    out += static_cast<char>(0x80 | ((code_point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code_point & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | ((code_point >> 18) & 7));
    out += static_cast<char>(0x80 | ((code_point >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((code_point >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code_point & 0x3F));
  }
}

// Reads escape sequences one character at a time.
class Unescaper {
 public:
  explicit Unescaper(std::string_view body) : body_(body) {}

  struct Character {
    uint32_t value = 0;
    bool is_byte = true;  // a byte of the text or of \x and octal escapes; else a code point
  };

  bool next(Character& out) {
    while (at_ < body_.size()) {
      char c = body_[at_++];
      if (c != '\\' || at_ == body_.size()) {
        out = {static_cast<unsigned char>(c), true};
        return true;
      }
      char escape = body_[at_++];
      if (escape == '\n') continue;
      if (escape == '\r' && at_ < body_.size() && body_[at_] == '\n') {
        ++at_;
        continue;
      }
      out = escaped(escape);
      return true;
    }
    return false;
  }

 private:
  Character escaped(char escape) {
    switch (escape) {
      case 'n': return {'\n', true};
      case 't': return {'\t', true};
      case 'r': return {'\r', true};
      case 'a': return {'\a', true};
      case 'b': return {'\b', true};
      case 'f': return {'\f', true};
      case 'v': return {'\v', true};
      case 'e': return {0x1b, true};
      case 'x': return {digits(16, SIZE_MAX), true};
      case 'u': return {digits(16, 4), false};
      case 'U': return {digits(16, 8), false};
      default: break;
    }
    if (escape >= '0' && escape <= '7') {
      --at_;
      return {digits(8, 3), true};
    }
    return {static_cast<unsigned char>(escape), true};
  }

  uint32_t digits(int radix, size_t most) {
    uint32_t value = 0;
    for (size_t i = 0; i < most && at_ < body_.size() && digit_value(body_[at_]) < radix; ++i) {
      value = value * static_cast<uint32_t>(radix) + static_cast<uint32_t>(digit_value(body_[at_++]));
    }
    return value;
  }

  std::string_view body_;
  size_t at_ = 0;
};

std::string decimal_or_hex(uint64_t value) {
  if (value <= static_cast<uint64_t>(INT64_MAX)) return std::to_string(value);
  char buffer[16];
  auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, 16);
  return "0x" + std::string(buffer, end);
}

std::optional<Literal> integer(std::string_view digits, int radix) {
  uint64_t value = 0;
  bool wide = false;
  std::string hex;
  for (char c : digits) {
    int digit = digit_value(c);
    if (digit >= radix) return std::nullopt;
    if (value > (UINT64_MAX - static_cast<uint64_t>(digit)) / static_cast<uint64_t>(radix)) wide = true;
    value = value * static_cast<uint64_t>(radix) + static_cast<uint64_t>(digit);
    hex += static_cast<char>(c >= 'A' && c <= 'F' ? c + 32 : c);
  }
  if (!wide) return Literal{LiteralKind::kInteger, decimal_or_hex(value)};
  if (radix != 16) return std::nullopt;
  return Literal{LiteralKind::kInteger, "0x" + hex.substr(hex.find_first_not_of('0'))};
}

}  // namespace

std::optional<Literal> number_literal(std::string_view written) {
  std::string digits;
  for (char c : written) {
    if (c != '\'') digits += c;
  }
  bool hex = digits.size() > 2 && digits[0] == '0' && (digits[1] | 32) == 'x';
  bool fraction = digits.find('.') != std::string::npos || digits.find_first_of(hex ? "pP" : "eE") != std::string::npos;
  if (fraction) return Literal{LiteralKind::kFloat, digits.substr(0, digits.find_last_not_of("fFlL") + 1)};
  size_t length = digits.find_last_not_of("uUlLzZ");
  if (length == std::string::npos) return std::nullopt;
  digits.resize(length + 1);
  for (std::string_view width : {"i8", "i16", "i32", "i64"}) {
    if (digits.size() > width.size() && std::string_view(digits).ends_with(width)) {
      digits.resize(digits.size() - width.size());
      if ((digits.back() | 32) == 'u' && digits.size() > 1) digits.pop_back();
      break;
    }
  }
  if (hex) return digits.size() > 2 ? integer(std::string_view(digits).substr(2), 16) : std::nullopt;
  if (digits.size() > 2 && digits[0] == '0' && (digits[1] | 32) == 'b') {
    return integer(std::string_view(digits).substr(2), 2);
  }
  if (digits.size() > 1 && digits[0] == '0') return integer(std::string_view(digits).substr(1), 8);
  return integer(digits, 10);
}

Literal character_literal(std::string_view written) {
  size_t quote = written.find('\'');
  if (quote == std::string_view::npos) return {LiteralKind::kCharacter, std::string(written)};
  bool wide = quote > 0;
  std::string_view body = written.substr(quote + 1);
  if (body.ends_with('\'')) body.remove_suffix(1);
  Unescaper unescaper(body);
  Unescaper::Character character;
  std::string bytes;
  std::string last;
  size_t count = 0;
  uint64_t packed = 0;
  bool plain_bytes = true;
  while (unescaper.next(character)) {
    ++count;
    packed = (packed << 8) | (character.value & 0xff);
    if (character.is_byte && character.value < 0x100) {
      bytes += static_cast<char>(character.value);
      plain_bytes = plain_bytes && (character.value < 0x80 || body[0] == '\\');
    } else {
      append_utf8(bytes, character.value);
    }
  }
  if (count == 1 && character.is_byte) {
    append_utf8(last, character.value);
    return {LiteralKind::kCharacter, last};
  }
  if (count > 1 && count <= 8 && !wide && plain_bytes) return {LiteralKind::kInteger, decimal_or_hex(packed)};
  return {LiteralKind::kCharacter, bytes};  // one code point, or a UTF-8 sequence
}

std::string string_literal(std::string_view written) {
  size_t quote = written.find('"');
  if (quote == std::string_view::npos) return std::string(written);
  std::string_view body = written.substr(quote + 1);
  if (quote > 0 && written[quote - 1] == 'R') {
    size_t open = body.find('(');
    size_t close = body.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close <= open) return std::string(body);
    return std::string(body.substr(open + 1, close - open - 1));
  }
  if (body.ends_with('"')) body.remove_suffix(1);
  if (body.find('\\') == std::string_view::npos) return std::string(body);
  std::string out;
  Unescaper unescaper(body);
  Unescaper::Character character;
  while (unescaper.next(character)) {
    if (character.is_byte && character.value < 0x100) {
      out += static_cast<char>(character.value);
    } else {
      append_utf8(out, character.value);
    }
  }
  return out;
}

bool is_number_type(std::string_view name) {
  constexpr std::string_view kNumbers[] = {
      "bool",    "char",      "short",    "int",       "long",     "unsigned", "size_t",   "ssize_t",   "int8_t",
      "int16_t", "int32_t",   "int64_t",  "uint8_t",   "uint16_t", "uint32_t", "uint64_t", "uintptr_t", "intptr_t",
      "time_t",  "uintmax_t", "intmax_t", "ptrdiff_t", "qint32",   "quint32",  "qint64",   "quint64"};
  if (name.starts_with("std::")) name.remove_prefix(5);
  return std::ranges::find(kNumbers, name.substr(0, name.find(' '))) != std::end(kNumbers);
}

}  // namespace vitrine::source::c
