#include "read/intake/kind.h"

#include <algorithm>
#include <array>
#include <string>

#include "read/intake/kind_table.h"
#include "read/intake/paths.h"
#include "read/intake/text.h"

namespace vitrine::intake {
namespace {

using std::string_view_literals::operator""sv;

constexpr Kind kUnknownBytes = {"binary", KindGroup::kBinary};
constexpr Kind kText = {"text", KindGroup::kText};

bool at(std::string_view bytes, size_t offset, std::string_view magic) {
  return bytes.size() >= offset + magic.size() && bytes.substr(offset, magic.size()) == magic;
}

struct Magic {
  std::string_view bytes;
  size_t offset;
  Kind kind;
};

constexpr std::array kArchives = {
    Magic{"\x1f\x8b\x08"sv, 0, {"gzip stream", KindGroup::kArchive}},
    Magic{"\xfd\x37zXZ\0"sv, 0, {"xz stream", KindGroup::kArchive}},
    Magic{"\x28\xb5\x2f\xfd"sv, 0, {"zstd stream", KindGroup::kArchive}},
    Magic{"\x04\x22\x4d\x18"sv, 0, {"lz4 stream", KindGroup::kArchive}},
    Magic{"LZIP\x01"sv, 0, {"lzip stream", KindGroup::kArchive}},
    Magic{"\x1f\x9d\x90"sv, 0, {"compress stream", KindGroup::kArchive}},
    Magic{"PK\x03\x04"sv, 0, {"ZIP archive", KindGroup::kArchive}},
    Magic{"PK\x05\x06"sv, 0, {"ZIP archive", KindGroup::kArchive}},
    Magic{"PK\x07\x08PK\x03\x04"sv, 0, {"ZIP archive", KindGroup::kArchive}},
    Magic{"!<arch>\n"sv, 0, {"ar archive", KindGroup::kArchive}},
    Magic{"\xed\xab\xee\xdb"sv, 0, {"RPM package", KindGroup::kArchive}},
    Magic{"7z\xbc\xaf\x27\x1c"sv, 0, {"7z archive", KindGroup::kArchive}},
    Magic{"070701"sv, 0, {"cpio archive", KindGroup::kArchive}},
    Magic{"070702"sv, 0, {"cpio archive", KindGroup::kArchive}},
    Magic{"070707"sv, 0, {"cpio archive", KindGroup::kArchive}},
    Magic{"\xc7\x71"sv, 0, {"cpio archive", KindGroup::kArchive}},
    Magic{"\x71\xc7"sv, 0, {"cpio archive", KindGroup::kArchive}},
};

constexpr std::array kBinaries = {
    Magic{"Rar!\x1a\x07"sv, 0, {"RAR archive", KindGroup::kClosed}},
    Magic{"MSCF\0\0\0\0"sv, 0, {"cabinet archive", KindGroup::kClosed}},
    Magic{"!<thin>\n"sv, 0, {"thin ar archive", KindGroup::kClosed}},
    Magic{"hsqs"sv, 0, {"SquashFS image", KindGroup::kClosed}},
    Magic{"xar!\0\x1c"sv, 0, {"xar archive", KindGroup::kClosed}},
    Magic{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, 0, {"OLE compound file", KindGroup::kClosed}},
    Magic{"CD001"sv, 0x8001, {"ISO 9660 image", KindGroup::kClosed}},
    Magic{"LRZI"sv, 0, {"lrzip stream", KindGroup::kClosed}},
    Magic{"\x89LZO\0\r\n\x1a\n"sv, 0, {"lzop stream", KindGroup::kClosed}},
    Magic{"\x60\xea"sv, 0, {"ARJ archive", KindGroup::kClosed}},
    Magic{"\x7f"
          "ELF"sv,
          0,
          {"ELF", KindGroup::kBinary}},
    Magic{"\xfe\xed\xfa\xce"sv, 0, {"Mach-O", KindGroup::kBinary}},
    Magic{"\xfe\xed\xfa\xcf"sv, 0, {"Mach-O", KindGroup::kBinary}},
    Magic{"\xce\xfa\xed\xfe"sv, 0, {"Mach-O", KindGroup::kBinary}},
    Magic{"\xcf\xfa\xed\xfe"sv, 0, {"Mach-O", KindGroup::kBinary}},
    Magic{"dex\n"sv, 0, {"DEX", KindGroup::kBinary}},
    Magic{"\0asm"sv, 0, {"WebAssembly", KindGroup::kBinary}},
    Magic{"BC\xc0\xde"sv, 0, {"LLVM bitcode", KindGroup::kBinary}},
    Magic{"%PDF-"sv, 0, {"PDF", KindGroup::kBinary}},
    Magic{"\x89PNG\r\n\x1a\n"sv, 0, {"PNG image", KindGroup::kBinary}},
    Magic{"GIF8"sv, 0, {"GIF image", KindGroup::kBinary}},
    Magic{"\xff\xd8\xff"sv, 0, {"JPEG image", KindGroup::kBinary}},
    Magic{"SQLite format 3\0"sv, 0, {"SQLite database", KindGroup::kBinary}},
    Magic{"\xfe\xed\xfe\xed\0\0\0"sv, 0, {"Java key store", KindGroup::kBinary}},
    Magic{"\xce\xce\xce\xce\0\0\0"sv, 0, {"Java key store", KindGroup::kBinary}},
};

// A digit (the block size) stands inside the magic: then a block's mark, or the end mark of an empty stream.
bool is_bzip2(std::string_view head) {
  return at(head, 0, "BZh") && head.size() >= 10 && head[3] >= '1' && head[3] <= '9' &&
         (at(head, 4, "\x31\x41\x59\x26\x53\x59"sv) || at(head, 4, "\x17\x72\x45\x38\x50\x90"sv));
}

// The checksum of a tar header counts its own field as spaces; it is what tells a pre-POSIX tar from anything else.
bool is_tar_header(std::string_view head) {
  if (head.size() < 512) return false;
  uint32_t stored = 0;
  bool digits = false;
  for (size_t i = 148; i < 156; ++i) {
    char c = head[i];
    if (c >= '0' && c <= '7') {
      stored = stored * 8 + static_cast<uint32_t>(c - '0');
      digits = true;
    } else if (digits || c != ' ') {
      break;
    }
  }
  if (!digits) return false;
  uint32_t sum = 0;
  for (size_t i = 0; i < 512; ++i) {
    sum += i >= 148 && i < 156 ? ' ' : static_cast<uint8_t>(head[i]);
  }
  // A name of an empty header (end of archive) would have the sum 256: not an archive with anything in it.
  return stored == sum && head[0] != '\0';
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

Kind binary_kind(std::string_view head) {
  for (const Magic& magic : kBinaries) {
    if (at(head, magic.offset, magic.bytes)) return magic.kind;
  }
  if (at(head, 0, "\xca\xfe\xba\xbe"sv) && head.size() >= 8) {
    // A class file has its version here (45 and more), a fat Mach-O a small count of architectures.
    return static_cast<uint8_t>(head[7]) >= 45 || head[4] != 0 ? Kind{"Java class", KindGroup::kBinary}
                                                               : Kind{"Mach-O", KindGroup::kBinary};
  }
  if (at(head, 0, "MZ") && head.size() >= 64) return {"PE", KindGroup::kBinary};
  if (head.size() >= 16 && at(head, 2, "\r\n")) return {"Python bytecode", KindGroup::kBinary};
  return kUnknownBytes;
}

// Unknown bytes under such a name are most likely an archive that is damaged or of an unknown kind.
bool is_named_as_archive(std::string_view path) {
  static constexpr std::array kExtensions = {
      "7z"sv,  "aar"sv, "apk"sv,  "br"sv,  "bz2"sv, "cab"sv, "cpio"sv,  "deb"sv, "ear"sv, "egg"sv, "gem"sv,
      "gz"sv,  "ipa"sv, "iso"sv,  "jar"sv, "lz"sv,  "lz4"sv, "nupkg"sv, "rar"sv, "rpm"sv, "tar"sv, "tbz2"sv,
      "tgz"sv, "txz"sv, "vsix"sv, "war"sv, "whl"sv, "xpi"sv, "xz"sv,    "zip"sv, "zst"sv,
  };
  std::string_view name = base_name(path);
  size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || name.size() - dot > 8) return false;
  std::string extension = lower(name.substr(dot + 1));
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, std::min({text.find('\n'), text.size(), size_t{512}}));
}

bool blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

std::string_view skip_blanks(std::string_view text) {
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  return text;
}

// "#!/usr/bin/env -S python3 -u" → "python3"
std::string_view interpreter(std::string_view line) {
  line.remove_prefix(2);
  std::string_view word;
  bool after_env = false;
  while (true) {
    line = skip_blanks(line);
    if (line.empty()) return after_env ? std::string_view() : word;
    size_t end = 0;
    while (end < line.size() && !blank(line[end])) ++end;
    word = base_name(line.substr(0, end));
    line.remove_prefix(end);
    if (word == "env") {
      after_env = true;
    } else if (!after_env || (!word.starts_with('-') && word.find('=') == std::string_view::npos)) {
      return word;
    }
  }
}

Kind by_shebang(std::string_view text) {
  if (!text.starts_with("#!")) return {};
  std::string name = lower(interpreter(first_line(text)));
  while (!name.empty() && (name.back() == '.' || (name.back() >= '0' && name.back() <= '9'))) name.pop_back();
  return kind_of_interpreter(name);
}

// "-*- C++ -*-", "-*- mode: python; coding: utf-8 -*-" in the first two lines.
Kind by_mode_line(std::string_view text) {
  std::string_view lines = text.substr(0, std::min(text.size(), size_t{400}));
  size_t second = lines.find('\n');
  if (second != std::string_view::npos) lines = lines.substr(0, lines.find('\n', second + 1));
  size_t open = lines.find("-*-");
  if (open == std::string_view::npos) return {};
  size_t close = lines.find("-*-", open + 3);
  if (close == std::string_view::npos) return {};
  std::string mode = lower(lines.substr(open + 3, close - open - 3));
  size_t named = mode.find("mode:");
  if (named != std::string::npos) {
    mode = mode.substr(named + 5);
  } else if (mode.find(':') != std::string::npos) {
    return {};
  }
  mode = mode.substr(0, mode.find(';'));
  while (!mode.empty() && blank(mode.front())) mode.erase(0, 1);
  while (!mode.empty() && blank(mode.back())) mode.pop_back();
  return kind_of_mode(mode);
}

Kind by_markup(std::string_view text) {
  std::string_view start = skip_blanks(text);
  if (start.starts_with("<?php")) return {"PHP", KindGroup::kText};
  if (start.starts_with("<?xml")) return {"XML", KindGroup::kText};
  std::string opening = lower(start.substr(0, 15));
  if (opening.starts_with("<!doctype html") || opening.starts_with("<html")) return {"HTML", KindGroup::kText};
  if (start.starts_with("version https://git-lfs.github.com/spec/")) return {"Git LFS pointer", KindGroup::kClosed};
  if (start.starts_with("-----BEGIN ")) return {"PEM", KindGroup::kText};
  return {};
}

bool line_starts_with(std::string_view text, std::string_view wanted) {
  for (size_t found = text.find(wanted); found != std::string_view::npos; found = text.find(wanted, found + 1)) {
    size_t before = found;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\t')) --before;
    if (before == 0 || text[before - 1] == '\n') return true;
  }
  return false;
}

bool looks_like_c(std::string_view text) {
  return line_starts_with(text, "#include") || line_starts_with(text, "#define") || line_starts_with(text, "#ifdef") ||
         line_starts_with(text, "#ifndef") || line_starts_with(text, "#if ") || line_starts_with(text, "# define") ||
         line_starts_with(text, "static ") || line_starts_with(text, "/*") || line_starts_with(text, "//");
}

// What no C has and no other language writes so.
bool looks_like_objc(std::string_view text) {
  return line_starts_with(text, "#import") || line_starts_with(text, "@interface") ||
         line_starts_with(text, "@implementation") || line_starts_with(text, "@protocol") ||
         line_starts_with(text, "@property") || line_starts_with(text, "@class ") || line_starts_with(text, "@import ");
}

// What Rack's builder is told: run, use, map.
bool looks_like_rackup(std::string_view text) {
  for (std::string_view word : {"run ", "run(", "use ", "use(", "map ", "map(", "require"}) {
    if (line_starts_with(text, word)) return true;
  }
  return false;
}

Kind c_or_cpp(std::string_view text) {
  Kind mode = by_mode_line(text);
  if (mode.name == "C++" || mode.name == "C") return mode;
  return has_cpp_signs(text) ? Kind{"C++", KindGroup::kSource} : Kind{"C", KindGroup::kSource};
}

Kind resolve(NameKind found, std::string_view text) {
  switch (found.rule) {
    case NameRule::kPlain: return found.kind;
    case NameRule::kHeader: {
      const Kind kind = c_or_cpp(text);
      if (!looks_like_objc(text)) return kind;
      return {kind.name == "C++" ? "Objective-C++" : "Objective-C", KindGroup::kSource};
    }
    case NameRule::kInclude: {
      Kind markup = by_markup(text);
      if (!markup.name.empty()) return markup;
      if (looks_like_c(text)) return c_or_cpp(text);
      return kText;
    }
    case NameRule::kTypeScript: {
      // Qt's translations use the same extension.
      std::string_view start = skip_blanks(text);
      return start.starts_with("<?xml") || start.starts_with("<!DOCTYPE") ? Kind{"XML", KindGroup::kText} : found.kind;
    }
    case NameRule::kObjectiveC:
      return looks_like_c(text) || looks_like_objc(text) || line_starts_with(text, "@") ? found.kind : kText;
    case NameRule::kRackup: return looks_like_rackup(text) ? found.kind : kText;
  }
  return kText;
}

Kind text_kind(std::string_view path, std::string_view text) {
  std::string_view name = base_name(path);
  Kind markup = by_markup(text);
  if (markup.name == "Git LFS pointer") return markup;
  // config.h.in, server.py.tmpl, x.c.orig: what they are templates of.
  for (int strips = 0; strips < 3; ++strips) {
    std::string_view stripped = without_template_suffix(name);
    if (stripped == name) break;
    name = stripped;
  }
  if (const NameKind* found = kind_of_name(name)) return resolve(*found, text);
  for (Kind kind : {by_shebang(text), by_mode_line(text), markup}) {
    if (!kind.name.empty()) return kind;
  }
  return kText;
}

}  // namespace

Kind archive_kind(std::string_view head) {
  for (const Magic& magic : kArchives) {
    if (at(head, magic.offset, magic.bytes)) {
      // The digits of an ASCII cpio go on; a text may well begin with "070707".
      if (magic.bytes.starts_with("0707")) {
        if (head.size() < 76 || head.substr(6, 70).find_first_not_of("0123456789abcdefABCDEF") < 48) continue;
      }
      // A binary cpio's two bytes are little proof: its name length (word 10) must be sane and end in a NUL.
      if (magic.bytes.size() == 2) {
        if (head.size() < 27) continue;
        bool little = head[0] == '\xc7';
        size_t name = little ? static_cast<uint8_t>(head[20]) + 256u * static_cast<uint8_t>(head[21])
                             : static_cast<uint8_t>(head[21]) + 256u * static_cast<uint8_t>(head[20]);
        if (name < 2 || name > 4096 || head.size() < 26 + name || head[26 + name - 1] != '\0') continue;
      }
      return magic.kind;
    }
  }
  if (is_bzip2(head)) return {"bzip2 stream", KindGroup::kArchive};
  if (is_tar_header(head)) return {"tar archive", KindGroup::kArchive};
  return {};
}

Kind kind_of(std::string_view path, std::string_view head) {
  head = head.substr(0, kHeadBytes);
  Kind archive = archive_kind(head);
  if (!archive.name.empty()) return archive;
  Kind binary = binary_kind(head);
  bool is_prefix = head.size() == kHeadBytes;
  if (binary.name == "PDF") return binary;
  if (looks_binary(head, is_prefix)) {
    bool unknown = binary.name == kUnknownBytes.name;
    return unknown && is_named_as_archive(path) ? Kind{"unrecognised archive", KindGroup::kClosed} : binary;
  }
  // Only UTF-16 and EBCDIC need decoding to be understood here: every other encoding has ASCII where it matters.
  if (!is_ebcdic(head) && head.find('\0') == std::string_view::npos && !head.starts_with("\xff\xfe") &&
      !head.starts_with("\xfe\xff")) {
    if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
    return text_kind(path, head);
  }
  Decoded decoded = decode_text(head);
  return text_kind(path, decoded.text());
}

}  // namespace vitrine::intake
