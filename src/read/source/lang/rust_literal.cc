#include "read/source/lang/rust_literal.h"

#include "read/source/lang/literal.h"
#include "read/source/lang/literal_text.h"

namespace vitrine::source {

namespace {

std::string decode_escapes(std::string_view body) {
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
      case 'n': out.push_back('\n'); break;
      case 'r': out.push_back('\r'); break;
      case 't': out.push_back('\t'); break;
      case '0': out.push_back('\0'); break;
      case 'x':
        if (auto byte = read_hex(body, i, 2, 2)) out.push_back(static_cast<char>(*byte));
        break;
      case 'u': {
        if (i >= body.size() || body[i] != '{') break;
        ++i;
        std::string digits;
        for (; i < body.size() && body[i] != '}'; ++i) {
          if (body[i] != '_') digits.push_back(body[i]);
        }
        if (i < body.size()) ++i;
        size_t at = 0;
        if (auto code_point = read_hex(digits, at, 1, 6)) append_utf8(out, *code_point);
        break;
      }
      case '\r':
      case '\n':  // a line continued: the blanks that begin the next are no part of it
        while (i < body.size() && (body[i] == ' ' || body[i] == '\t' || body[i] == '\n' || body[i] == '\r')) ++i;
        break;
      default: out.push_back(c);
    }
  }
  return out;
}

}  // namespace

RustText decode_rust_text(std::string_view written) {
  RustText out;
  bool raw = false;
  while (!written.empty() && (written[0] == 'b' || written[0] == 'c' || written[0] == 'r')) {
    out.bytes = out.bytes || written[0] == 'b';
    raw = raw || written[0] == 'r';
    written.remove_prefix(1);
  }
  while (raw && written.size() > 1 && written.front() == '#') written.remove_prefix(1);
  while (raw && written.size() > 1 && written.back() == '#') written.remove_suffix(1);
  if (!written.empty()) written.remove_prefix(1);
  if (!written.empty() && (written.back() == '"' || written.back() == '\'')) written.remove_suffix(1);
  out.value = raw ? std::string(written) : decode_escapes(written);
  return out;
}

std::string decode_rust_integer(std::string_view written) {
  const bool hex = written.starts_with("0x");
  // No digit is an i or a u.
  written = written.substr(0, written.find_first_of("iu"));
  std::string plain;
  for (char c : written) {
    if (c != '_') plain.push_back(c);
  }
  // 010 is ten.
  size_t zeros = 0;
  while (!hex && zeros + 1 < plain.size() && plain[zeros] == '0' && plain[zeros + 1] >= '0' &&
         plain[zeros + 1] <= '9') {
    ++zeros;
  }
  return decode_integer(std::string_view(plain).substr(zeros));
}

}  // namespace vitrine::source
