#include "read/intake/paths.h"

#include <array>

namespace vitrine::intake {

std::string normalise_member_path(std::string_view raw) {
  std::string out;
  size_t position = 0;
  while (position <= raw.size()) {
    size_t slash = raw.find('/', position);
    if (slash == std::string_view::npos) slash = raw.size();
    std::string_view part = raw.substr(position, slash - position);
    if (!part.empty() && part != ".") {
      if (!out.empty()) out += '/';
      out += part;
    }
    position = slash + 1;
  }
  return out;
}

std::string_view base_name(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string decompressed_name(std::string_view file_name) {
  static constexpr std::array<std::string_view, 9> kSuffixes = {".gz", ".xz", ".bz2",  ".zst", ".lz4",
                                                                ".lz", ".Z",  ".zstd", ".lzma"};
  for (std::string_view suffix : kSuffixes) {
    if (file_name.size() > suffix.size() && file_name.ends_with(suffix)) {
      return std::string(file_name.substr(0, file_name.size() - suffix.size()));
    }
  }
  return "content";
}

void TopFolder::add(std::string_view path, bool dot_prefix) {
  if (broken_ || path.empty()) return;
  size_t slash = path.find('/');
  // "x.zip!/a" is below the file x.zip, not below a folder.
  if (dot_prefix || slash == std::string_view::npos || path.substr(0, slash).ends_with('!')) {
    broken_ = true;
    return;
  }
  std::string_view folder = path.substr(0, slash + 1);
  if (!any_) {
    any_ = true;
    folder_ = folder;
    broken_ = folder == "../";
  } else if (folder != folder_) {
    broken_ = true;
  }
}

std::optional<std::string> TopFolder::common() const {
  if (!any_ || broken_) return std::nullopt;
  return folder_;
}

std::string UniquePaths::claim(std::string path) {
  auto [place, fresh] = seen_.try_emplace(path, 1);
  if (fresh) {
    bytes_ += path.size();
    return path;
  }
  while (true) {
    std::string candidate = path + "#" + std::to_string(++place->second);
    if (seen_.contains(candidate)) continue;
    bytes_ += 2 * candidate.size();
    renamed_[path] = candidate;
    seen_.try_emplace(candidate, 1);
    return candidate;
  }
}

std::optional<std::string> UniquePaths::latest(const std::string& path) const {
  auto renamed = renamed_.find(path);
  if (renamed != renamed_.end()) return renamed->second;
  if (seen_.contains(path)) return path;
  return std::nullopt;
}

}  // namespace vitrine::intake
