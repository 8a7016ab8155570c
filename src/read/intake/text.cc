// How an encoding is found. Order matters: certain signs first (byte order mark, zero bytes, valid UTF-8), then
// likelihood. The double-byte encodings of East Asia accept nearly any bytes, so being decodable proves nothing; what
// tells them apart is where their everyday characters lie: in GB 2312 the common hanzi have lead bytes B0–D7 and the
// frequent ones spread over all of them; Korean hangul stop at C8; Japanese text is a third kana or more, which are one
// row (A4 in EUC-JP, 82/83 in Shift_JIS). A text that is mostly in one of those places is that encoding. Bytes that
// stand alone between ASCII letters are Western European. Anything else is kept byte for byte and said to be unknown.
#include "read/intake/text.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace vitrine::intake {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

uint8_t byte_at(std::string_view bytes, size_t i) {
  return static_cast<uint8_t>(bytes[i]);
}

void append_code_point(std::string& out, uint32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | (code >> 6));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (code >> 18));
    out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

size_t skip_ascii(std::string_view bytes, size_t i) {
  while (i + 8 <= bytes.size()) {
    uint64_t word = 0;
    std::memcpy(&word, bytes.data() + i, 8);
    if ((word & 0x8080808080808080ULL) != 0) break;
    i += 8;
  }
  while (i < bytes.size() && byte_at(bytes, i) < 0x80) ++i;
  return i;
}

// Length of the valid UTF-8 sequence at i (RFC 3629: shortest form, no surrogates), 0 if there is none.
size_t utf8_length(std::string_view bytes, size_t i) {
  uint8_t lead = byte_at(bytes, i);
  size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (length == 0 || i + length > bytes.size()) return 0;
  for (size_t k = 1; k < length; ++k) {
    if ((byte_at(bytes, i + k) & 0xC0) != 0x80) return 0;
  }
  uint8_t second = length > 1 ? byte_at(bytes, i + 1) : 0;
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
      (lead == 0xF4 && second > 0x8F)) {
    return 0;
  }
  return length;
}

struct Utf8Census {
  uint64_t valid = 0;    // sequences of more than one byte
  uint64_t invalid = 0;  // bytes
};

Utf8Census census_utf8(std::string_view bytes) {
  Utf8Census census;
  for (size_t i = skip_ascii(bytes, 0); i < bytes.size(); i = skip_ascii(bytes, i)) {
    size_t length = utf8_length(bytes, i);
    length == 0 ? ++census.invalid : ++census.valid;
    i += std::max<size_t>(length, 1);
  }
  return census;
}

uint32_t line_of(std::string_view text) {
  return static_cast<uint32_t>(std::min<int64_t>(1 + std::count(text.begin(), text.end(), '\n'), UINT32_MAX));
}

void note_replacement(Decoded& out) {
  if (out.replaced++ == 0) out.first_replaced_line = line_of(out.owned);
  out.owned += kReplacement;
}

Decoded own(std::string_view encoding) {
  Decoded out;
  out.is_text = true;
  out.is_owned = true;
  out.encoding = encoding;
  return out;
}

Decoded borrow_utf8(std::string_view bytes) {
  Decoded out;
  out.is_text = true;
  out.encoding = "UTF-8";
  out.borrowed = bytes;
  return out;
}

Decoded mend_utf8(std::string_view bytes) {
  Decoded out = own("UTF-8");
  out.owned.reserve(bytes.size() + 64);
  for (size_t i = 0; i < bytes.size();) {
    size_t end = skip_ascii(bytes, i);
    out.owned.append(bytes.substr(i, end - i));
    i = end;
    if (i >= bytes.size()) break;
    size_t length = utf8_length(bytes, i);
    if (length == 0) {
      note_replacement(out);
      ++i;
    } else {
      out.owned.append(bytes.substr(i, length));
      i += length;
    }
  }
  return out;
}

Decoded decode_utf16(std::string_view bytes, bool little_endian) {
  Decoded out = own(little_endian ? "UTF-16LE" : "UTF-16BE");
  out.owned.reserve(bytes.size());
  size_t low = little_endian ? 0 : 1;
  size_t i = 0;
  auto unit = [&](size_t at) -> uint32_t {
    return byte_at(bytes, at + low) | (static_cast<uint32_t>(byte_at(bytes, at + 1 - low)) << 8);
  };
  for (; i + 1 < bytes.size(); i += 2) {
    uint32_t code = unit(i);
    if (code >= 0xD800 && code < 0xDC00 && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
      i += 2;
    }
    if (code >= 0xD800 && code < 0xE000) {
      note_replacement(out);
    } else {
      append_code_point(out.owned, code);
    }
  }
  if (i < bytes.size()) note_replacement(out);
  return out;
}

// ---- the double-byte encodings
// ---------------------------------------------------------------------------------------

struct Converter {
  const char* charset;
  std::string_view encoding;
  iconv_t handle;
};

std::array<Converter, 7>& converters() {
  thread_local std::array<Converter, 7> all = {
      Converter{"GB18030", "GB18030", iconv_open("UTF-8", "GB18030")},
      Converter{"CP932", "Shift_JIS", iconv_open("UTF-8", "CP932")},
      Converter{"EUC-JP", "EUC-JP", iconv_open("UTF-8", "EUC-JP")},
      Converter{"CP949", "EUC-KR", iconv_open("UTF-8", "CP949")},
      Converter{"IBM037", "IBM-037", iconv_open("UTF-8", "IBM037")},
      Converter{"IBM1047", "IBM-1047", iconv_open("UTF-8", "IBM1047")},
      Converter{"IBM1140", "IBM-1140", iconv_open("UTF-8", "IBM1140")},
  };
  return all;
}

bool is_open(const Converter& converter) {
  // iconv_open() says "none" with a value of pointer type -1.
  return reinterpret_cast<intptr_t>(converter.handle) != -1;
}

const Converter* converter_for(std::string_view encoding) {
  for (const Converter& converter : converters()) {
    if (converter.encoding == encoding) return is_open(converter) ? &converter : nullptr;
  }
  return nullptr;
}

Decoded decode_with(const Converter& converter, std::string_view bytes) {
  Decoded out = own(converter.encoding);
  out.owned.reserve(bytes.size() + bytes.size() / 2);
  iconv(converter.handle, nullptr, nullptr, nullptr, nullptr);
  // iconv's interface takes a mutable pointer and writes nothing through it.
  char* in = const_cast<char*>(bytes.data());
  size_t in_left = bytes.size();
  std::array<char, 16384> buffer;
  while (in_left > 0) {
    char* to = buffer.data();
    size_t to_left = buffer.size();
    size_t result = iconv(converter.handle, &in, &in_left, &to, &to_left);
    int error = result == static_cast<size_t>(-1) ? errno : 0;
    out.owned.append(buffer.data(), buffer.size() - to_left);
    if (error == 0 || error == E2BIG) continue;
    // One bad byte is skipped; an ASCII byte after it (a line break above all) stays what it is.
    note_replacement(out);
    ++in;
    --in_left;
    iconv(converter.handle, nullptr, nullptr, nullptr, nullptr);
  }
  return out;
}

struct Census {
  uint64_t pairs = 0;   // characters of two bytes, both high, or a Shift_JIS lead and any trail
  uint64_t common = 0;  // of these, where everyday characters lie
  uint64_t kana = 0;
  uint64_t late = 0;    // GB: hanzi with leads that hangul do not have
  uint64_t broken = 0;  // high bytes that make no character
};

Census census_euc(std::string_view bytes) {
  Census census;
  for (size_t i = skip_ascii(bytes, 0); i < bytes.size(); i = skip_ascii(bytes, i)) {
    uint8_t lead = byte_at(bytes, i);
    uint8_t trail = i + 1 < bytes.size() ? byte_at(bytes, i + 1) : 0;
    if (lead == 0x8E || lead == 0x8F) {  // EUC-JP's half-width kana and JIS X 0212
      i += lead == 0x8E ? 2 : 3;
      ++census.pairs;
      continue;
    }
    if (lead < 0x81 || lead == 0xFF || trail < 0x30 || trail == 0x7F || trail == 0xFF) {
      ++census.broken;
      ++i;
      continue;
    }
    if (trail < 0x40) {  // GB18030's four bytes
      bool four = i + 3 < bytes.size() && byte_at(bytes, i + 2) >= 0x81 && byte_at(bytes, i + 3) >= 0x30 &&
                  byte_at(bytes, i + 3) <= 0x39;
      if (!four || trail > 0x39) ++census.broken;
      i += four ? 4 : 1;
      census.pairs += four ? 1 : 0;
      continue;
    }
    ++census.pairs;
    i += 2;
    if (trail < 0xA1) continue;
    if (lead == 0xA4 || lead == 0xA5) ++census.kana;
    if ((lead >= 0xA1 && lead <= 0xA5) || (lead >= 0xB0 && lead <= 0xD7)) ++census.common;
    if (lead >= 0xC9 && lead <= 0xF7) ++census.late;
  }
  return census;
}

Census census_shift_jis(std::string_view bytes) {
  Census census;
  for (size_t i = skip_ascii(bytes, 0); i < bytes.size(); i = skip_ascii(bytes, i)) {
    uint8_t lead = byte_at(bytes, i);
    if (lead >= 0xA1 && lead <= 0xDF) {  // half-width kana, one byte: rare in program text
      ++census.pairs;
      ++i;
      continue;
    }
    uint8_t trail = i + 1 < bytes.size() ? byte_at(bytes, i + 1) : 0;
    if (lead < 0x81 || lead > 0xFC || lead == 0xA0 || trail < 0x40 || trail == 0x7F || trail > 0xFC) {
      ++census.broken;
      ++i;
      continue;
    }
    ++census.pairs;
    i += 2;
    bool kana = (lead == 0x82 && trail >= 0x9F) || (lead == 0x83 && trail <= 0x96);
    census.kana += kana ? 1 : 0;
    if (kana || lead == 0x81 || lead == 0x82 || (lead >= 0x88 && lead <= 0x9F)) ++census.common;
  }
  return census;
}

bool at_least(uint64_t part, uint64_t percent, uint64_t whole) {
  return part * 100 >= whole * percent;
}

// "" if none is likely enough.
std::string_view east_asian(std::string_view bytes) {
  // A million bytes tell as much as all of them.
  std::string_view sample = bytes.substr(0, 1 << 20);
  Census euc = census_euc(sample);
  Census sjis = census_shift_jis(sample);
  bool sjis_fits = sjis.pairs >= 2 && at_least(sjis.common, 85, sjis.pairs) && sjis.broken * 50 <= sjis.pairs;
  bool euc_fits = euc.pairs >= 2 && at_least(euc.common, 85, euc.pairs) && euc.broken * 50 <= euc.pairs;
  if (sjis_fits && at_least(sjis.kana, 15, sjis.pairs)) return "Shift_JIS";
  if (euc_fits && at_least(euc.kana, 15, euc.pairs)) return "EUC-JP";
  if (euc_fits) return euc.pairs >= 20 && !at_least(euc.late, 8, euc.pairs) ? "EUC-KR" : "GB18030";
  // Kanji alone (names, short comments): nothing else lies in 88–9F with such trails.
  if (sjis_fits) return "Shift_JIS";
  return "";
}

// ---- Windows-1252
// ----------------------------------------------------------------------------------------------------

constexpr std::array<uint16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Letters between letters ("Müller"), or signs that stand alone (©, §, °, quotation marks).
bool looks_western(std::string_view bytes) {
  uint64_t high = 0;
  uint64_t fitting = 0;
  for (size_t i = skip_ascii(bytes, 0); i < bytes.size(); i = skip_ascii(bytes, i + 1)) {
    uint8_t c = byte_at(bytes, i);
    ++high;
    if (c < 0xA0 && kWindows1252[c - 0x80] == 0) return false;
    bool alone = (i == 0 || byte_at(bytes, i - 1) < 0x80) && (i + 1 == bytes.size() || byte_at(bytes, i + 1) < 0x80);
    fitting += alone ? 1 : 0;
  }
  return high > 0 && at_least(fitting, 80, high) && high * 10 <= bytes.size();
}

Decoded decode_single_bytes(std::string_view bytes, bool windows) {
  Decoded out = own(windows ? "Windows-1252" : "unknown-8bit");
  out.confident = windows;
  out.owned.reserve(bytes.size() + bytes.size() / 8);
  for (char c : bytes) {
    uint8_t byte = static_cast<uint8_t>(c);
    uint32_t code = byte;
    if (windows && byte >= 0x80 && byte < 0xA0) code = kWindows1252[byte - 0x80];
    append_code_point(out.owned, code);
  }
  return out;
}

// ---- EBCDIC
// ----------------------------------------------------------------------------------------------------------

constexpr size_t kRecordBytes = 80;  // of a source that is kept as records without line breaks
constexpr uint8_t kNewLine = 0x15, kLineFeed = 0x25, kReturn = 0x0D, kTab = 0x05, kBlank = 0x40;

bool is_ebcdic_letter_or_digit(uint8_t c) {
  const uint8_t low = c & 0x0F;
  if (c >= 0xF0) return low <= 9;
  if (c < 0x81) return false;
  const uint8_t high = c & 0xF0;
  if (high == 0x80 || high == 0xC0 || high == 0x90 || high == 0xD0) return low >= 1 && low <= 9;
  return (high == 0xA0 || high == 0xE0) && low >= 2 && low <= 9;
}

// Whether any byte is one of the upper half, where EBCDIC has its letters: asked of every content, so by words.
bool has_high_byte(std::string_view bytes) {
  uint64_t all = 0;
  size_t at = 0;
  for (; at + sizeof(all) <= bytes.size(); at += sizeof(all)) {
    uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof(word));
    all |= word;
  }
  for (; at < bytes.size(); ++at) all |= static_cast<uint8_t>(bytes[at]);
  return (all & 0x8080808080808080) != 0;
}

// Letters, digits, blanks and signs lie where hardly any other text has its bytes: blanks are 0x40, letters are high,
// and 0x20 is a control.
bool looks_ebcdic(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, 64 << 10), head = bytes.substr(0, 1 << 10);
  if (sample.size() < kRecordBytes || !has_high_byte(sample.substr(0, 256))) return false;
  if (std::count(head.begin(), head.end(), static_cast<char>(kBlank)) * 20 < static_cast<std::ptrdiff_t>(head.size())) {
    return false;
  }
  uint64_t letters = 0, blanks = 0, others = 0, foreign = 0;
  for (char one : sample) {
    const uint8_t c = static_cast<uint8_t>(one);
    if (c == kBlank) {
      ++blanks;
    } else if (is_ebcdic_letter_or_digit(c)) {
      ++letters;
    } else if ((c >= 0x4A && c <= 0x50) || (c >= 0x5A && c <= 0x61) || (c >= 0x6A && c <= 0x6F) ||
               (c >= 0x79 && c <= 0x7F) || c == kNewLine || c == kLineFeed || c == kReturn || c == kTab) {
      ++others;
    } else {
      ++foreign;
    }
  }
  return at_least(letters, 10, sample.size()) && at_least(blanks, 10, sample.size()) && foreign * 50 <= sample.size() &&
         letters + blanks + others > 0;
}

// IBM-037 unless its bytes say otherwise: square brackets where IBM-1047 has them, the sign for euro.
Decoded decode_ebcdic(std::string_view bytes) {
  const bool open_systems =
      bytes.find('\xad') != std::string_view::npos && bytes.find('\xba') == std::string_view::npos;
  const bool euro = bytes.find('\x9f') != std::string_view::npos;
  const Converter* converter = converter_for(open_systems ? "IBM-1047" : euro ? "IBM-1140" : "IBM-037");
  if (converter == nullptr) return {};
  const bool records = bytes.find_first_of("\x15\x25\x0d") == std::string_view::npos;
  if (!records) {
    Decoded out = decode_with(*converter, bytes);
    // NEL is the line break there.
    size_t to = 0;
    for (size_t at = 0; at < out.owned.size(); ++at) {
      const bool ends = out.owned[at] == '\xc2' && at + 1 < out.owned.size() && out.owned[at + 1] == '\x85';
      out.owned[to++] = ends ? '\n' : out.owned[at];
      if (ends) ++at;
    }
    out.owned.resize(to);
    return out;
  }
  Decoded out = own(converter->encoding);
  for (size_t at = 0; at < bytes.size(); at += kRecordBytes) {
    const Decoded line = decode_with(*converter, bytes.substr(at, kRecordBytes));
    out.owned.append(line.owned).push_back('\n');
    if (line.replaced > 0 && out.replaced == 0) out.first_replaced_line = line_of(out.owned) - 1;
    out.replaced += line.replaced;
  }
  return out;
}

// ---- text or not
// -----------------------------------------------------------------------------------------------------

enum class Wide : uint8_t { kNo, kLittle, kBig };

// UTF-16 without a mark: mostly ASCII, so every second byte is zero and hardly any of the others is.
Wide wide_by_zeros(std::string_view bytes) {
  std::string_view sample = bytes.substr(0, 64 << 10);
  if (sample.size() < 8 || sample.find('\0') == std::string_view::npos) return Wide::kNo;
  std::array<uint64_t, 2> zeros = {0, 0};
  uint64_t printable = 0;
  for (size_t i = 0; i < sample.size(); ++i) {
    uint8_t c = byte_at(sample, i);
    zeros[i % 2] += c == 0 ? 1 : 0;
    printable += (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' || c == '\t' ? 1 : 0;
  }
  uint64_t half = sample.size() / 2;
  if (!at_least(printable, 45, sample.size())) return Wide::kNo;
  if (at_least(zeros[1], 70, half) && zeros[0] * 50 <= half) return Wide::kLittle;
  if (at_least(zeros[0], 70, half) && zeros[1] * 50 <= half) return Wide::kBig;
  return Wide::kNo;
}

bool utf16_mark(std::string_view bytes) {
  if (bytes.size() < 2 || (!bytes.starts_with("\xff\xfe") && !bytes.starts_with("\xfe\xff"))) return false;
  // UTF-32 and MPEG audio begin alike; a real text has a line or a blank in ASCII, and no U+0000.
  bool little = bytes[0] == '\xff';
  std::string_view sample = bytes.substr(0, 4096);
  for (size_t i = 2; i + 1 < sample.size(); i += 2) {
    if (sample[i] == '\0' && sample[i + 1] == '\0') return false;
  }
  uint64_t unassigned = 0;
  for (size_t i = 2; i + 1 < sample.size(); i += 2) {
    uint8_t upper = byte_at(sample, little ? i + 1 : i);
    unassigned += upper >= 0xE0 && upper < 0xF9 ? 1 : 0;  // private use
  }
  return unassigned * 10 <= sample.size() / 2;
}

bool is_control(uint8_t c) {
  return (c < 0x20 && !(c >= 8 && c <= 13) && c != 0x1B) || c == 0x7F;
}

// Whether any byte is a control character that text does not have: nearly every content is asked, so blocks of fixed
// size, which the compiler turns into vector instructions.
bool has_controls(std::string_view bytes) {
  constexpr size_t kBlock = 64;
  size_t i = 0;
  for (; i + kBlock <= bytes.size(); i += kBlock) {
    const unsigned char* block = reinterpret_cast<const unsigned char*>(bytes.data() + i);
    uint8_t any = 0;
    for (size_t k = 0; k < kBlock; ++k) {
      uint8_t c = block[k];
      any |= static_cast<uint8_t>(((c < 0x20) & !((c >= 8) & (c <= 13)) & (c != 0x1B)) | (c == 0x7F));
    }
    if (any != 0) return true;
  }
  return std::any_of(bytes.begin() + static_cast<std::ptrdiff_t>(i), bytes.end(),
                     [](char c) { return is_control(static_cast<uint8_t>(c)); });
}

}  // namespace

bool looks_binary(std::string_view bytes, bool is_prefix) {
  std::string_view sample = bytes.substr(0, 64 << 10);
  if (looks_ebcdic(bytes)) return false;
  if (!has_controls(sample) || utf16_mark(bytes) || wide_by_zeros(bytes) != Wide::kNo) return false;
  uint64_t zeros = 0;
  uint64_t controls = 0;
  for (char c : sample) {
    zeros += c == '\0' ? 1 : 0;
    controls += is_control(static_cast<uint8_t>(c)) ? 1 : 0;
  }
  Utf8Census utf8 = census_utf8(sample);
  uint64_t cut = is_prefix || sample.size() < bytes.size() ? 3 : 0;
  bool valid = utf8.invalid <= cut;
  // A test file may well hold a zero byte in a string; a program is full of them.
  if (zeros > 0) return !valid || zeros * 500 > sample.size() || controls * 100 > sample.size();
  return controls * (valid ? 10 : 100) > sample.size();
}

Decoded decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) {
    std::string_view rest = bytes.substr(3);
    return census_utf8(rest).invalid == 0 ? borrow_utf8(rest) : mend_utf8(rest);
  }
  if (utf16_mark(bytes)) return decode_utf16(bytes.substr(2), bytes[0] == '\xff');
  Wide wide = wide_by_zeros(bytes);
  if (wide != Wide::kNo) return decode_utf16(bytes, wide == Wide::kLittle);
  if (looks_ebcdic(bytes)) return decode_ebcdic(bytes);
  if (looks_binary(bytes, false)) return {};
  Utf8Census utf8 = census_utf8(bytes);
  if (utf8.invalid == 0) return borrow_utf8(bytes);
  // Mostly UTF-8 with a slip here and there (a name in Latin-1, a cut character).
  if (utf8.valid >= 3 * utf8.invalid) return mend_utf8(bytes);
  bool western = looks_western(bytes);
  if (!western) {
    std::string_view encoding = east_asian(bytes);
    if (!encoding.empty()) {
      if (const Converter* converter = converter_for(encoding)) {
        Decoded decoded = decode_with(*converter, bytes);
        if (decoded.replaced * 1000 <= bytes.size() || decoded.replaced <= 2) return decoded;
      }
    }
  }
  return decode_single_bytes(bytes, western);
}

bool is_ebcdic(std::string_view bytes) {
  return looks_ebcdic(bytes);
}

bool prepare_decoders() {
  bool all = true;
  for (const Converter& converter : converters()) {
    all = is_open(converter) && all;
    // The first conversion may load more than opening did.
    if (is_open(converter)) decode_with(converter, "\xb0\xa1");
  }
  return all;
}

}  // namespace vitrine::intake
