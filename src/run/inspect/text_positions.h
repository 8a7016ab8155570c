// From byte offsets of a text to lines and columns. Borrows the text and its line starts. Thread rule: values.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "evidence/model.h"

namespace vitrine::inspect {

class TextPositions {
 public:
  // Requires: line_starts is ascending and begins with 0 (or is empty: one line).
  TextPositions(std::string_view text, const std::vector<uint32_t>& line_starts)
      : text_(text), line_starts_(line_starts) {}

  // What follows the last line break is a line only if it is not empty.
  uint32_t line_count() const {
    size_t lines = std::max<size_t>(line_starts_.size(), 1);
    return static_cast<uint32_t>(lines > 1 && line_starts_.back() >= text_.size() ? lines - 1 : lines);
  }
  uint32_t line(uint32_t byte) const {  // 1-based
    auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), byte);
    return static_cast<uint32_t>(std::max<std::ptrdiff_t>(after - line_starts_.begin(), 1));
  }
  uint32_t line_begin(uint32_t line) const { return line_starts_.empty() ? 0 : line_starts_[line - 1]; }
  // Without its line break.
  uint32_t line_end(uint32_t line) const {
    size_t end = line < line_starts_.size() ? line_starts_[line] : text_.size();
    while (end > line_begin(line) && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
    return static_cast<uint32_t>(end);
  }
  // Half-open bytes; clamped to the text.
  evidence::Position position(uint32_t begin, uint32_t end) const {
    evidence::Position out;
    place(begin, &out.line, &out.column);
    place(end, &out.end_line, &out.end_column);
    return out;
  }

 private:
  void place(uint32_t byte, uint32_t* at_line, uint32_t* at_column) const {
    byte = static_cast<uint32_t>(std::min<size_t>(byte, text_.size()));
    *at_line = line(byte);
    uint32_t begin = line_begin(*at_line);
    *at_column = static_cast<uint32_t>(count_code_points(text_.substr(begin, byte - begin))) + 1;
  }

  std::string_view text_;
  const std::vector<uint32_t>& line_starts_;
};

}  // namespace vitrine::inspect
