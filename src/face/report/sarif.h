// findings.sarif: the findings as SARIF 2.1.0, as code-scanning services read it.
//
// One result per finding and path, exact regions in Unicode code points, traces as code flows, and fingerprints that
// survive a move of lines. What was not inspected stands in the invocation's notifications. Errors: kIo.
#pragma once

#include <ostream>

#include "base/expected.h"
#include "evidence/store.h"
#include "face/report/options.h"

namespace vitrine::report {

Expected<void> write_sarif(const evidence::Reader& reader, const Options& options, std::ostream& out);

}  // namespace vitrine::report
