// What a content is, from its path's last part and its first bytes.
//
// Pure functions of (name, bytes): equal content under an equal extension is the same kind on every machine. Archives
// and binaries are told by their bytes and never by their name (but unknown bytes under an archive's name are told);
// text by its name first, then by what it says (shebang, markup, editor mode line). Work is bounded by kHeadBytes.
// Thread rule: any. Returned names are static.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vitrine::intake {

inline constexpr size_t kHeadBytes = 64 << 10;  // as many first bytes as kind_of() looks at

enum class KindGroup : uint8_t {
  kSource,   // a language there is, or may be, a front end for
  kText,     // other text
  kArchive,  // has members that stream_archive() can read
  kClosed,   // an archive or container without a reader: its members are not inspected
  kBinary,   // programs, objects, images, unknown bytes
};

// name: "C", "C++", "Java", "Python", "Go", "JavaScript", "TypeScript", "TSX", "Kotlin", "YAML", "text", "binary",
// "ZIP archive", "tar archive", "gzip stream", "ELF", … as it stands in Facts::kind.
struct Kind {
  std::string_view name;
  KindGroup group = KindGroup::kBinary;
};

// `head`: the content's first kHeadBytes, or all of it if it is shorter. Requires: nothing.
Kind kind_of(std::string_view path, std::string_view head);

// The archive kinds alone, by magic; group kBinary and an empty name if it is none. Looks at 512 bytes.
Kind archive_kind(std::string_view head);

}  // namespace vitrine::intake
