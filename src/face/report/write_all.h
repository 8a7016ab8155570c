// All views of one evidence file at once. Errors: kIo, kInvalidInput.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "evidence/store.h"
#include "face/report/options.h"

namespace vitrine::report {

// From an evidence.db writes report.html, cbom.cdx.json and findings.sarif into the folder (made if missing; each file
// is put in place whole), all at the same time, each by a reader of its own, and answers with their paths in that
// order.
Expected<std::vector<std::string>> write_all(const std::string& evidence, const std::string& folder,
                                             const Options& options);

// One view by its name: html, cdx, sarif, summary, json. "json" is the evidence as the report page reads it.
Expected<void> write_view(std::string_view format, const evidence::Reader& reader, const Options& options,
                          std::ostream& out);

// Writes through a new file beside `file` and renames it, so that nobody reads half a report; what is no regular file
// (a device, a pipe) is written to as it is.
Expected<void> write_view_to_file(std::string_view format, const evidence::Reader& reader, const Options& options,
                                  const std::string& file);

}  // namespace vitrine::report
