// An invented product for the tests of this room and of tests/reports: every kind of asset, certainty, state, gap and
// outcome, one content at several paths, and names that try to break what shows them.
#pragma once

#include <string>

#include "base/expected.h"

namespace vitrine::report {

// `copies` more files with 20 ordinary occurrences each.
Expected<void> write_fixture(const std::string& file, int copies = 0);

}  // namespace vitrine::report
