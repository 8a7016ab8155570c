// report.html: one file that works offline and shows the evidence in four ways: what, where, so what, how do we know.
//
// The page (html/) and the evidence as JSON are put together here. Nothing inspected is ever markup: data stands in a
// script element of type application/json with every '<' escaped, and the page's script inserts text only. The content
// security policy admits our own style and script by digest and no network at all.
// What is over the limits below is left out, counted, and said in the report. Errors: kIo.
#pragma once

#include <ostream>

#include "base/expected.h"
#include "evidence/store.h"
#include "face/report/options.h"

namespace vitrine::report {

inline constexpr int64_t kHtmlOccurrences = 20000;
inline constexpr int64_t kHtmlFindings = 15000;
inline constexpr int64_t kHtmlGaps = 5000;
inline constexpr size_t kHtmlExcerptBytes = size_t{24} << 20;

Expected<void> write_html(const evidence::Reader& reader, const Options& options, std::ostream& out);

}  // namespace vitrine::report
