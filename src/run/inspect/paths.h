// What the paths of a product say of its files.
#pragma once

#include <string_view>

namespace vitrine::inspect {

inline std::string_view folder_of(std::string_view path) {
  const size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

inline std::string_view file_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

// `helper` of lib/helper.test.py.
inline std::string_view stem_of(std::string_view path) {
  const std::string_view file = file_of(path);
  return file.substr(0, file.find('.'));
}

// A file that stands for its folder.
inline bool stands_for_folder(std::string_view file) {
  return file.starts_with("index.") || file.starts_with("__init__.") || file.starts_with("mod.");
}

}  // namespace vitrine::inspect
