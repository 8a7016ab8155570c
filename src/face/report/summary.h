// What the terminal shows at the end: ten seconds to know. ✗ broken and ▲ on its way out are always signs, never colour
// alone. No line is wider than `width`; hostile names cannot move the cursor (for_terminal).
//
// Thread rule: pure functions of the evidence.
#pragma once

#include <string>
#include <vector>

#include "evidence/store.h"
#include "face/report/options.h"

namespace vitrine::report {

struct SummaryStyle {
  bool colour = false;
  size_t width = 100;
  size_t findings = 8;             // how many are listed
  std::vector<std::string> files;  // what was written, for the last line
  std::string evidence;            // the evidence file, if `vitrine explain` would not find it by itself
};

// Colour when standard output is a terminal and NO_COLOR is unset or empty; the terminal's width, else 100.
SummaryStyle style_for_terminal();

std::string summary(const evidence::Reader& reader, const Options& options, const SummaryStyle& style);

}  // namespace vitrine::report
