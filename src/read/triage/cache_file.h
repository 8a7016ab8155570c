// One cached database on disk: a header of our own before bytes that their reader trusts.
//
//   "VITRINE HSDB 1\n"  key (32 bytes)  length (u64)  SHA-256 of the body (32 bytes)  body
//
// The digest guards against damage, not against somebody who may write the file: so a file that belongs to another user
// or that group or others may write is not read at all. Written under a temporary name and renamed, so that a reader
// sees a whole file or none. Thread rule: any, also between processes.
#pragma once

#include <optional>
#include <string>

#include "base/digest.h"

namespace vitrine::triage {

// nullopt: none, damaged, for another key, or not ours.
std::optional<std::string> read_cache_file(const std::string& path, const Digest& key);
// False if it could not be written; nothing is left behind then.
bool write_cache_file(const std::string& path, const Digest& key, std::string_view body);

}  // namespace vitrine::triage
