// What the loader cannot see in one file: do references lead somewhere, are values canonical, do entries contradict
// each other, has every entry its cases? Thread rule: pure functions over files.
#pragma once

#include <string>
#include <vector>

#include "knowledge/loader.h"

namespace vitrine::knowledge {

// All problems of a knowledge directory, the loader's included, sorted by place.
std::vector<Problem> lint(const Loaded& loaded);

// Entries of `loaded` that `cases` (tests/cases) does not prove: each API needs an `expect: <id>` marker
// (`expect-applied: <id>` if it makes no occurrence by itself) and an `expect-none: <id>` one.
std::vector<Problem> missing_cases(const Loaded& loaded, const std::string& cases);

}  // namespace vitrine::knowledge
