// One case file: read and parsed once, then held against a catalogue. Thread rule: pure; a Case is a value that stays.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/expected.h"
#include "evidence/store.h"
#include "harness/case_reader.h"
#include "knowledge/catalogue.h"
#include "read/source/front_end.h"
#include "reason/trace/tracer.h"

namespace vitrine::harness {

// A file in a folder `<name>.program` is looked at together with the other files of that folder, as one program.
struct Case {
  std::string file;
  std::string text;       // of the file, then of the others
  source::Parsed parsed;  // refers to `text`
  uint32_t lines = 0;     // of the file, where there are others; 0: all are its own
  std::vector<Expectation> expectations;
};

// What the tracer makes of a case.
struct Run {
  trace::Result result;
  std::vector<trace::Applied> applied;
};

// Configuration files of a program are no cases.
bool is_case(const std::string& file);
// The source file alone, without its markers; fails on one that cannot be read or has no front end.
Expected<std::unique_ptr<Case>> read_source(const std::string& file);
// … and its markers.
Expected<std::unique_ptr<Case>> read_case(const std::string& file);

Run run(const Case& one, const knowledge::Catalogue& catalogue);

// What does not hold, a line each. `by_effect`: by what is found alone, whatever was applied.
Expected<std::vector<std::string>> misses(const Case& one, const Run& run, const knowledge::Catalogue& catalogue,
                                          bool by_effect = false);

std::string describe(const evidence::Occurrence& occurrence);
std::string describe(const evidence::FindingRow& finding);
// What the hygiene guideline says of a run.
Expected<std::vector<evidence::FindingRow>> findings_of(const Run& run, const knowledge::Catalogue& catalogue);

}  // namespace vitrine::harness
