#include "base/utf8.h"

namespace vitrine {
namespace {

uint8_t byte_at(std::string_view text, size_t at) {
  return static_cast<uint8_t>(text[at]);
}

// Size of the well-formed sequence at `at`, 0 if there is none.
size_t well_formed_size(std::string_view text, size_t at) {
  uint8_t lead = byte_at(text, at);
  if (lead < 0x80) return 1;
  size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() - at < size) return 0;
  uint8_t second = byte_at(text, at + 1);
  uint8_t low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  uint8_t high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (size_t i = 2; i < size; ++i) {
    if ((byte_at(text, at + i) & 0xc0) != 0x80) return 0;
  }
  return size;
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    size_t size = well_formed_size(text, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

size_t code_point_size(std::string_view text, size_t at) {
  size_t size = well_formed_size(text, at);
  return size == 0 ? 1 : size;
}

size_t count_code_points(std::string_view text) {
  size_t out = 0;
  for (char c : text) out += (static_cast<uint8_t>(c) & 0xc0) != 0x80;
  return out;
}

std::string printable_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    size_t size = well_formed_size(text, at);
    uint8_t byte = byte_at(text, at);
    if (size == 0) {
      out += "\xef\xbf\xbd";
      size = 1;
    } else if (byte < 0x20 && byte != '\t' && byte != '\n') {
      out += "\xe2\x90";
      out.push_back(static_cast<char>(0x80 + byte));
    } else if (byte == 0x7f) {
      out += "\xe2\x90\xa1";
    } else {
      out += text.substr(at, size);
    }
    at += size;
  }
  return out;
}

}  // namespace vitrine
