// Archives as streams of entries: tar, ZIP (jar, war, apk, whl, …), ar (.deb), RPM, 7z, cpio, and plain compressed
// files, in gzip, xz, zstd, bzip2, lz4, lzip and compress filters, nested to any depth within Limits.
//
// The format is chosen by kind_of()'s magic, so what is read does not depend on a name or on libarchive's bidding, and
// no external program can be started: only filters compiled into the library are used. Links are told and never
// followed. What goes wrong is told where it is: a member's gap for what that member lacks, the archive's gap for
// members that could not be reached (kEncrypted, kTruncated, kMalformed, kUnsupported, kLimit).
// Not opened: an archive behind other bytes (a self-extracting program is a "PE" or "ELF"), RAR, cabinets and images
// (KindGroup::kClosed: the caller records a gap); a ZIP's members that its directory does not list are not seen.
// Thread rule: one call per thread; several threads may run. Runs inside a sandbox: reads only the descriptor it is
// given (with pread(), its offset is neither used nor moved).
#pragma once

#include <string_view>

#include "read/intake/stream.h"

namespace vitrine::intake {

enum class Place : uint8_t {
  kRoot,    // the archive is what is under inspection: members' paths are their own, gaps of the archive are at ""
  kMember,  // it stands in a tree at `own_path`: members are own_path + "!/" + path
};

// `own_path`: the archive's path or, at the root, its file name (it names what a plain compressed file holds).
// Requires: fd is a regular file, readable. Returns false if the sink ended it.
bool stream_archive(int fd, std::string_view own_path, Place place, const Limits& limits, Sink& sink);
bool stream_archive(std::string_view bytes, std::string_view own_path, Place place, const Limits& limits, Sink& sink);

// Loads what member names need from files (a UTF-8 locale for this thread): call it before a sandbox closes the file
// system. Without it names with a declared encoding may come out in fallback form.
bool prepare_archives();

}  // namespace vitrine::intake
