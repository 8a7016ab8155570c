// Text of any encoding to UTF-8, line for line.
//
// decode_text() tells text from binary and finds the encoding: byte order marks, UTF-16 by its zero bytes, valid UTF-8,
// then GB18030, Shift_JIS, EUC-JP and EUC-KR where the bytes are mostly that script's everyday characters, EBCDIC
// by where its blanks, letters and digits lie (records of 80 bytes without line breaks are its lines), then
// Windows-1252 where high bytes stand alone between Latin letters. What is none of these is read byte by byte as
// Latin-1, named "unknown-8bit", and `confident` is false: the caller records a gap. Every line break of the
// original is one of the result and none is added, so line numbers are the file's own.
// Thread rule: any; conversion handles are per thread. Cost: linear; UTF-8 is not copied.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::intake {

struct Decoded {
  bool is_text = false;              // false: binary; the rest is empty
  std::string_view encoding;         // "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Shift_JIS", "EUC-JP", "EUC-KR",
                                     // "IBM-037", "IBM-1047", "IBM-1140", "Windows-1252", "unknown-8bit"
  bool confident = true;             // false only for "unknown-8bit"
  uint64_t replaced = 0;             // undecodable places, each now U+FFFD; > 0 is a gap to record
  uint32_t first_replaced_line = 0;  // 1-based; 0 if none

  // The text. Borrows from decode_text()'s argument or from this object.
  std::string_view text() const { return is_owned ? std::string_view(owned) : borrowed; }

  std::string owned;
  std::string_view borrowed;
  bool is_owned = false;
};

Decoded decode_text(std::string_view bytes);

// Whether bytes are more likely not text at all. For a prefix of a content: is_prefix lets its last character be cut.
bool looks_binary(std::string_view bytes, bool is_prefix);

// Whether bytes are most likely EBCDIC.
bool is_ebcdic(std::string_view bytes);

// Loads the conversion tables of this thread, which stand in files: call it before a sandbox closes the file system.
// False if the machine lacks one (such texts then become "unknown-8bit").
bool prepare_decoders();

}  // namespace vitrine::intake
