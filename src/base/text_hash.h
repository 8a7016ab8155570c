// For maps by text that are asked without making a string: std::unordered_map<std::string, T, TextHash,
// std::equal_to<>>.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace vitrine {

struct TextHash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

}  // namespace vitrine
