#include "harness/case_reader.h"

#include <array>
#include <sstream>

namespace vitrine::harness {
namespace {

constexpr std::array<std::pair<std::string_view, Marker>, 5> kMarkers = {{
    {"expect-applied", Marker::kExpectApplied},
    {"expect-none", Marker::kExpectNone},
    {"expect", Marker::kExpect},
    {"no-finding", Marker::kNoFinding},
    {"finding", Marker::kFinding},
}};

// The comment's beginning is the language's: a marker is one of the words right after it.
size_t comment_start(std::string_view line) {
  for (std::string_view sign : {"// ", "# ", "/* ", "-- ", "*> ", "<!-- "}) {
    for (const auto& [word, marker] : kMarkers) {
      size_t at = line.find(std::string(sign) + std::string(word));
      if (at != std::string_view::npos) return at + sign.size();
    }
  }
  return std::string_view::npos;
}

}  // namespace

Expected<std::vector<Expectation>> read_expectations(const std::string& file, const std::string& text) {
  std::vector<Expectation> out;
  std::istringstream lines(text);
  std::string line;
  uint32_t number = 0;
  std::vector<size_t> waiting;  // markers that speak of the next line of code
  while (std::getline(lines, line)) {
    ++number;
    size_t at = comment_start(line);
    if (at == std::string::npos) {
      for (size_t index : waiting) out[index].line = number;
      waiting.clear();
      continue;
    }
    std::string comment = line.substr(at);
    for (std::string_view end : {"*/", "-->"}) {
      if (size_t stop = comment.find(end); stop != std::string::npos) comment.resize(stop);
    }
    size_t first = line.find_first_not_of(" \t");
    bool alone = first != std::string::npos && at <= first + 5 && line.find_first_not_of("/#*-<>! \t") >= at;
    // Several markers in one comment are parted by ';'.
    std::istringstream parts(comment);
    std::string part;
    std::vector<size_t> here;
    while (std::getline(parts, part, ';')) {
      std::istringstream words(part);
      std::string head;
      words >> head;
      if (head.empty()) continue;
      bool has_id = head.back() == ':';
      if (has_id) head.pop_back();
      Expectation one;
      bool known = false;
      for (const auto& [word, marker] : kMarkers) {
        if (head == word) {
          one.marker = marker;
          known = true;
        }
      }
      bool needs_id = one.marker != Marker::kExpectNone && one.marker != Marker::kNoFinding;
      if (!known || (!has_id && needs_id)) {
        return Error{ErrorCode::kInvalidInput, file + ":" + std::to_string(number) + ": unknown marker `" + part + "`"};
      }
      if (has_id && !(words >> one.id)) {
        return Error{ErrorCode::kInvalidInput, file + ":" + std::to_string(number) + ": a marker without an id"};
      }
      std::string pair;
      while (words >> pair) {
        size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0) {
          return Error{ErrorCode::kInvalidInput,
                       file + ":" + std::to_string(number) + ": `" + pair + "` is not name=value"};
        }
        std::string value = pair.substr(equals + 1);
        one.properties.emplace_back(pair.substr(0, equals), value);
      }
      one.line = number;
      out.push_back(one);
      here.push_back(out.size() - 1);
    }
    if (alone) {
      waiting.insert(waiting.end(), here.begin(), here.end());
    } else {
      for (size_t index : waiting) out[index].line = number;
      waiting.clear();
    }
  }
  if (!waiting.empty()) return Error{ErrorCode::kInvalidInput, file + ": a marker at the end speaks of no line"};
  if (out.empty()) return Error{ErrorCode::kInvalidInput, file + ": a case without a marker"};
  return out;
}

}  // namespace vitrine::harness
