// `vitrine show` and `vitrine explain`: how it is known, and why it matters, as text for a terminal.
//
// Thread rule: pure functions of the evidence. Errors: kNotFound (no such place or rule; the message says what is
// near).
#pragma once

#include <string>
#include <string_view>

#include "base/expected.h"
#include "evidence/store.h"
#include "face/report/summary.h"

namespace vitrine::report {

// Every occurrence on line `line` (0: on any line) of the files whose path is `path` or ends with "/" + path: what
// stands there, where each value came from, what follows from it.
Expected<std::string> show_place(const evidence::Reader& reader, std::string_view path, uint32_t line,
                                 const SummaryStyle& style);

// What rule `id` objects to and why, what to do, its clause, and where it was found.
Expected<std::string> explain_rule(const evidence::Reader& reader, std::string_view id, const SummaryStyle& style);

}  // namespace vitrine::report
