// For the tests of this folder: a sink that remembers, makers of archives in memory, a scratch folder.
#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>
#include <locale.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "read/intake/stream.h"

namespace vitrine::intake::testing {

class RememberingSink : public Sink {
 public:
  std::map<std::string, std::string> files;                 // path → bytes
  std::map<std::string, std::string> links;                 // path → target
  std::map<std::string, std::string> same;                  // hard links
  std::vector<std::pair<std::string, evidence::Gap>> gaps;  // of paths
  std::map<std::string, evidence::Gap> partial;             // said at end()
  std::vector<std::string> order;
  uint64_t delivered = 0;
  bool keep = true;  // remember contents
  size_t stop_after = SIZE_MAX;

  bool begin(const Entry& entry) override {
    EXPECT_FALSE(open_);
    EXPECT_FALSE(files.contains(entry.path) || links.contains(entry.path) || same.contains(entry.path)) << entry.path;
    open_ = true;
    path_ = entry.path;
    order.push_back(entry.path);
    type_ = entry.type;
    if (entry.type == EntryType::kFile) files[path_];
    if (entry.type == EntryType::kSymlink) links[path_] = entry.link_target;
    if (entry.type == EntryType::kHardLink) same[path_] = entry.link_target;
    return order.size() <= stop_after;
  }
  bool data(std::string_view chunk) override {
    EXPECT_TRUE(open_);
    EXPECT_EQ(type_, EntryType::kFile);
    delivered += chunk.size();
    if (keep) files[path_] += chunk;
    return true;
  }
  bool end(const std::optional<evidence::Gap>& gap) override {
    EXPECT_TRUE(open_);
    open_ = false;
    if (gap.has_value()) partial[path_] = *gap;
    return true;
  }
  bool gap(std::string_view path, const evidence::Gap& gap) override {
    EXPECT_FALSE(open_);
    gaps.emplace_back(path, gap);
    return true;
  }
  bool has_gap(std::string_view path, evidence::GapKind kind) const {
    for (const auto& [where, gap] : gaps) {
      if (where == path && gap.kind == kind) return true;
    }
    return false;
  }

 private:
  bool open_ = false;
  std::string path_;
  EntryType type_ = EntryType::kFile;
};

struct Member {
  std::string path;
  std::string content;
  std::string symlink = {};
  std::string hardlink = {};
  mode_t type = AE_IFREG;
};

// A whole archive of a format ("ustar", "pax", "zip", "7zip", "newc", "arbsd", "raw", …) and filter ("none", "gzip",
// …).
inline std::string make_archive(const std::string& format, const std::string& filter,
                                const std::vector<Member>& members, const std::string& options = "",
                                const std::string& passphrase = "") {
  // Names are turned into UTF-16 by some writers, through the locale.
  locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  locale_t before = uselocale(utf8);
  for (const Member& member : members) {
    if (mbstowcs(nullptr, member.path.c_str(), 0) == static_cast<size_t>(-1)) uselocale(before);
  }
  std::string out;
  archive* writer = archive_write_new();
  EXPECT_EQ(archive_write_set_format_by_name(writer, format.c_str()), ARCHIVE_OK) << archive_error_string(writer);
  if (filter != "none") {
    EXPECT_EQ(archive_write_add_filter_by_name(writer, filter.c_str()), ARCHIVE_OK);
  }
  if (!options.empty()) {
    EXPECT_EQ(archive_write_set_options(writer, options.c_str()), ARCHIVE_OK);
  }
  if (!passphrase.empty()) {
    EXPECT_EQ(archive_write_set_passphrase(writer, passphrase.c_str()), ARCHIVE_OK);
  }
  archive_write_set_bytes_in_last_block(writer, 1);
  archive_write_callback* append = [](archive*, void* target, const void* bytes, size_t size) {
    static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
  };
  EXPECT_EQ(archive_write_open(writer, &out, nullptr, append, nullptr), ARCHIVE_OK);
  for (const Member& member : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_copy_pathname(entry, member.path.c_str());
    archive_entry_set_filetype(entry, member.symlink.empty() ? member.type : static_cast<mode_t>(AE_IFLNK));
    archive_entry_set_perm(entry, 0644);
    if (!member.symlink.empty()) archive_entry_copy_symlink(entry, member.symlink.c_str());
    if (!member.hardlink.empty()) archive_entry_copy_hardlink(entry, member.hardlink.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(member.content.size()));
    EXPECT_GE(archive_write_header(writer, entry), ARCHIVE_WARN) << archive_error_string(writer);
    archive_write_data(writer, member.content.data(), member.content.size());
    archive_entry_free(entry);
  }
  EXPECT_EQ(archive_write_close(writer), ARCHIVE_OK) << archive_error_string(writer);
  archive_write_free(writer);
  uselocale(before);
  freelocale(utf8);
  return out;
}

inline std::string compress(const std::string& filter, const std::string& content) {
  return make_archive("raw", filter, {{"data", content}});
}

class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "intake-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::string& path() const { return path_; }
  std::string write(const std::string& name, const std::string& content) const {
    std::filesystem::path where = path_ + "/" + name;
    std::filesystem::create_directories(where.parent_path());
    std::ofstream(where, std::ios::binary) << content;
    return where.string();
  }

 private:
  std::string path_;
};

}  // namespace vitrine::intake::testing
