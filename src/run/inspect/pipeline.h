// `vitrine inspect`: one inspection from a path to evidence.db and run.json.
#pragma once

#include <string>
#include <vector>

#include "base/expected.h"
#include "run/inspect/limits.h"
#include "run/inspect/program.h"
#include "run/inspect/run_record.h"

namespace vitrine::inspect {

struct Options {
  std::string path;                     // PATH or PATH@REV
  std::string out_folder;               // made where it is missing
  uint32_t workers = 0;                 // 0 = one per processor
  std::string cache_folder;             // "" = none
  std::vector<std::string> knowledge;   // further directories
  std::vector<std::string> guidelines;  // ids or pack folders (guideline::choose); empty = all that are built in
  std::string product;                  // "" = after the path
  bool quiet = false;
  // Contents that leave something open are looked at again with those that have a say.
  WholeProgram whole_program = WholeProgram::kBounded;
  Limits limits;
};

struct Outcome {
  std::string evidence_file;
  RunRecord record;
};

// Requires: the process has one thread. Errors: kInvalidInput, kNotFound, kIo, kWorker. An interrupted inspection is a
// value whose record is not complete.
Expected<Outcome> inspect(const Options& options);

// $XDG_CACHE_HOME/vitrine or ~/.cache/vitrine; "" if there is no home.
std::string default_cache_folder();

}  // namespace vitrine::inspect
