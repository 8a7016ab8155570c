// The evidence as the report page reads it: one JSON object of flat rows (html/data.js names their fields).
//
// Which occurrences are embedded when there are more than kHtmlOccurrences: those that a finding speaks of, then an
// equal share of every asset, so that no asset vanishes behind a frequent one. Totals are always those of the evidence.
#pragma once

#include <ostream>

#include "base/expected.h"
#include "evidence/store.h"
#include "face/report/options.h"

namespace vitrine::report {

Expected<void> write_html_data(const evidence::Reader& reader, const Options& options, std::ostream& out);

}  // namespace vitrine::report
