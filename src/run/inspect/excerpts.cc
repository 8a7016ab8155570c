#include "run/inspect/excerpts.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/utf8.h"

namespace vitrine::inspect {
namespace {

using evidence::Excerpt;
using evidence::Position;

constexpr uint32_t kAround = 3;
constexpr uint32_t kMostLinesOfOnePlace = 12;  // a call over many lines is shown from its beginning
constexpr size_t kMostCodePoints = 300;
constexpr size_t kBefore = 100;  // of a cut line: code points kept before the place

// The line's bytes with every secret in it replaced. A secret over several lines is said where it begins.
std::string redacted_line(std::string_view text, uint32_t begin, uint32_t end,
                          const std::vector<trace::SecretRange>& secrets) {
  std::string out;
  uint32_t at = begin;
  auto secret = std::lower_bound(secrets.begin(), secrets.end(), begin,
                                 [](const trace::SecretRange& range, uint32_t byte) { return range.end <= byte; });
  for (; secret != secrets.end() && secret->begin < end; ++secret) {
    uint32_t from = std::max(secret->begin, begin);
    uint32_t to = std::min(secret->end, end);
    if (from > at) out += text.substr(at, from - at);
    if (secret->begin >= begin) out += "«redacted " + std::to_string(secret->end - secret->begin) + " bytes»";
    at = std::max(at, to);
  }
  if (at < end) out += text.substr(at, end - at);
  return out;
}

// At most kMostCodePoints code points, from a little before `column`.
std::string cut_line(std::string line, uint32_t column) {
  if (line.size() <= kMostCodePoints || count_code_points(line) <= kMostCodePoints) return line;
  size_t first = column > kBefore ? column - kBefore : 0;
  size_t total = count_code_points(line);
  if (first + kMostCodePoints > total) first = total - kMostCodePoints;
  size_t begin = 0;
  for (size_t i = 0; i < first; ++i) begin += code_point_size(line, begin);
  size_t end = begin;
  for (size_t i = 0; i < kMostCodePoints && end < line.size(); ++i) end += code_point_size(line, end);
  return (begin > 0 ? "…" : "") + line.substr(begin, end - begin) + (end < line.size() ? "…" : "");
}

}  // namespace

std::vector<Excerpt> make_excerpts(std::string_view text, const TextPositions& positions,
                                   const std::vector<evidence::Occurrence>& occurrences,
                                   const std::vector<trace::SecretRange>& secrets) {
  std::map<uint32_t, uint32_t> shown;  // line → column it is shown for (0: a neighbour)
  uint32_t last_line = positions.line_count();
  auto show = [&](const Position& position) {
    if (position.line == 0 || position.line > last_line) return;
    uint32_t first = position.line > kAround ? position.line - kAround : 1;
    uint32_t end = std::min(std::max(position.end_line, position.line), position.line + kMostLinesOfOnePlace);
    for (uint32_t line = first; line <= std::min(end + kAround, last_line); ++line) shown.try_emplace(line, 0);
    uint32_t& column = shown[position.line];
    column = column == 0 ? position.column : std::min(column, position.column);
  };
  for (const evidence::Occurrence& occurrence : occurrences) {
    show(occurrence.position);
    for (const evidence::Property& property : occurrence.properties) {
      show(property.position);
      for (const evidence::Step& step : property.trace) {
        if (step.content.empty()) show(step.position);
      }
    }
  }
  std::vector<Excerpt> out;
  uint32_t expected = 0;
  for (const auto& [line, column] : shown) {
    std::string bytes = redacted_line(text, positions.line_begin(line), positions.line_end(line), secrets);
    std::string shown_line = printable_utf8(cut_line(std::move(bytes), column));
    if (line != expected || out.empty()) {
      out.push_back({line, std::move(shown_line)});
    } else {
      out.back().text += '\n' + shown_line;
    }
    expected = line + 1;
  }
  return out;
}

}  // namespace vitrine::inspect
