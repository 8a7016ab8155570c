// What a caller may choose about the views of one evidence file.
#pragma once

#include <optional>
#include <string>

#include "base/expected.h"

namespace vitrine::report {

// What belongs to one run and never to the evidence (docs/formats/evidence.md): from run.json, or absent. Reports made
// without it are a function of the evidence alone.
struct RunInfo {
  std::string started;  // RFC 3339, "" = not told
  std::string root;     // the path that was inspected, as the user gave it
  double seconds = -1;  // negative = not told
  int workers = 0;      // 0 = not told
};

// Reads run.json; a field that is missing stays as above. Errors: kNotFound, kInvalidInput.
Expected<RunInfo> read_run_info(const std::string& file);

struct Options {
  std::string cyclonedx_version = "1.6";  // or "1.7"
  std::optional<RunInfo> run;
};

}  // namespace vitrine::report
