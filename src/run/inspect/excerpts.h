// Lines around what was found, so that reports work without the source; what is secret is not in them.
// Thread rule: pure functions.
#pragma once

#include <string_view>
#include <vector>

#include "evidence/model.h"
#include "reason/trace/tracer.h"
#include "run/inspect/text_positions.h"

namespace vitrine::inspect {

// Three lines before and after every occurrence and step of this content, as disjoint stretches in order. A line over
// 300 code points is cut around what it is shown for, with '…'. A secret becomes «redacted N bytes», its line breaks
// are kept. Requires: `secrets` sorted and disjoint.
std::vector<evidence::Excerpt> make_excerpts(std::string_view text, const TextPositions& positions,
                                             const std::vector<evidence::Occurrence>& occurrences,
                                             const std::vector<trace::SecretRange>& secrets);

}  // namespace vitrine::inspect
