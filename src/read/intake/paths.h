// Paths of archive members: lexical only, nothing here touches a file system. Thread rule: values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vitrine::intake {

// Raw name of a member → relative path: leading "/" and "./", empty and "." parts are dropped; ".." stays as text.
// "" if nothing is left.
std::string normalise_member_path(std::string_view raw);

// Path of what a plain compressed file holds, by the file's own name: "log.txt.gz" → "log.txt", "data" → "content".
std::string decompressed_name(std::string_view file_name);

// Last part of a path; "a!/b" ends in "b".
std::string_view base_name(std::string_view path);

// Whether all entries stand below one folder, so that an archive that wraps its tree in "name-1.2/" has the paths of
// the tree itself. Deterministic in the set of paths, whatever their order.
class TopFolder {
 public:
  // Every path that is delivered or that a gap names; `dot_prefix` as in Entry.
  void add(std::string_view path, bool dot_prefix);
  // With its '/' at the end; nullopt if there is none, or nothing was added.
  std::optional<std::string> common() const;

 private:
  bool any_ = false;
  bool broken_ = false;
  std::string folder_;
};

// Gives each path once: the second of a name becomes "name#2".
class UniquePaths {
 public:
  std::string claim(std::string path);
  // The name that the latest claim of this path was given; nullopt if it was never claimed.
  std::optional<std::string> latest(const std::string& path) const;
  size_t bytes() const { return bytes_; }

 private:
  std::unordered_map<std::string, uint32_t> seen_;  // path → how often it was claimed (0: taken as another's suffix)
  std::unordered_map<std::string, std::string> renamed_;
  size_t bytes_ = 0;
};

}  // namespace vitrine::intake
