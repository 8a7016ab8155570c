// YAML as a bounded tree with line numbers: the one place where the guideline reader meets yaml-cpp, which throws.
//
// Refused: syntax errors, several documents, keys that are not text, the same key twice, more than kMaxDepth levels or
// kMaxNodes nodes or kMaxScalarBytes of text (aliases are counted each time they are used). Thread rule: values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"

namespace vitrine::guideline {

inline constexpr int kMaxDepth = 32;
inline constexpr int kMaxNodes = 100'000;
inline constexpr size_t kMaxScalarBytes = size_t{8} << 20;  // of all scalars together

struct Field;

struct Node {
  enum class Kind : uint8_t { kNull, kScalar, kList, kMap } kind = Kind::kNull;
  uint32_t line = 0;  // 1-based
  std::string scalar;
  std::vector<Node> items;                       // kList
  std::vector<Field> fields;                     // kMap, in the order of the file
  const Node* find(std::string_view key) const;  // nullptr if there is none
};

struct Field {
  std::string name;
  uint32_t line = 0;  // where the name stands
  Node value;
};

// `file` only names the text in errors: "file:line: reason".
Expected<Node> parse_yaml(const std::string& file, const std::string& text);

}  // namespace vitrine::guideline
