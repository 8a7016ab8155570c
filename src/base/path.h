// The parts of a product's paths: below its root, with '/'.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace vitrine {

// "" for what stands in no folder.
inline std::string_view folder_of(std::string_view path) {
  const size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

inline std::string_view file_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

// "lib/a.test" of lib/a.test.py.
inline std::string_view without_extension(std::string_view path) {
  const size_t slash = path.rfind('/'), dot = path.rfind('.');
  return dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash) ? path : path.substr(0, dot);
}

// How many folders lie between two files.
inline size_t distance(std::string_view a, std::string_view b) {
  a = folder_of(a);
  b = folder_of(b);
  auto depth = [](std::string_view folder) {
    return folder.empty() ? 0 : static_cast<size_t>(std::ranges::count(folder, '/')) + 1;
  };
  size_t common = 0;
  for (size_t at = 0; at <= a.size() && at <= b.size(); ++at) {
    const bool a_ends = at == a.size() || a[at] == '/', b_ends = at == b.size() || b[at] == '/';
    if (a_ends && b_ends && at > 0) ++common;
    if (at == a.size() || at == b.size() || a[at] != b[at]) break;
  }
  return depth(a) + depth(b) - 2 * common;
}

}  // namespace vitrine
