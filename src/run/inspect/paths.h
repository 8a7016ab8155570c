// What the paths of a product say of its files.
#pragma once

#include <string_view>
#include <vector>

#include "base/path.h"
#include "evidence/model.h"
#include "read/intake/labels.h"

namespace vitrine::inspect {

// Its folder and, where that stands in one, the one above: files stand beside each other in one folder, in a folder and
// the one above it, or in two below one.
inline std::vector<std::string_view> folders_near(std::string_view path) {
  std::vector<std::string_view> out{folder_of(path)};
  if (const std::string_view above = folder_of(out[0]); !above.empty()) out.push_back(above);
  return out;
}

inline bool stand_beside(std::string_view path, std::string_view other) {
  for (std::string_view folder : folders_near(path)) {
    for (std::string_view others : folders_near(other)) {
      if (folder == others) return true;
    }
  }
  return false;
}

// `helper` of lib/helper.test.py.
inline std::string_view stem_of(std::string_view path) {
  const std::string_view file = file_of(path);
  return file.substr(0, file.find('.'));
}

// What a file was before a patch, where quilt keeps it (`.pc/PATCH/FILE`).
inline bool is_before_a_patch(std::string_view path) {
  return path.starts_with(".pc/") || path.find("/.pc/") != std::string_view::npos;
}

// Tests and examples: with what they call it, the product itself does nothing.
inline bool is_test_or_example(std::string_view path) {
  return (intake::path_labels(path) & (evidence::kTest | evidence::kExample)) != 0;
}

// Which files are the product's own: no tests and examples, unless there is hardly anything else, as in a suite of test
// programs; nor what it was before a patch.
class Product {
 public:
  Product() = default;
  // Of files of code as many, of which these are neither tests nor examples.
  Product(uint64_t files, uint64_t own) : is_of_tests_(own * kFew < files) {}
  bool is_of_tests() const { return is_of_tests_; }
  bool is_beside(std::string_view path) const {
    return (!is_of_tests_ && is_test_or_example(path)) || is_before_a_patch(path);
  }

 private:
  static constexpr uint64_t kFew = 16;
  bool is_of_tests_ = false;
};

// A file that stands for its folder.
inline bool stands_for_folder(std::string_view file) {
  return file.starts_with("index.") || file.starts_with("__init__.") || file.starts_with("mod.");
}

}  // namespace vitrine::inspect
