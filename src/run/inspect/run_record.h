// run.json: what belongs to one run and therefore not into evidence.db.
// Thread rule: values.
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "base/expected.h"

namespace vitrine::inspect {

struct RunRecord {
  std::string started;  // RFC 3339, UTC
  std::string root;     // the path as the user gave it
  std::string commit;   // of a git revision
  double seconds = 0;
  uint32_t workers = 0;
  uint64_t items = 0, bytes = 0;  // as they were met; equal contents count each time
  uint64_t from_cache = 0;
  bool complete = true;
  std::vector<std::pair<std::string, double>> phases;  // seconds, in order
  std::vector<std::string> notices;
};

// Tells how long each phase takes; ends the one before.
class PhaseClock {
 public:
  explicit PhaseClock(RunRecord& record);
  void phase(const std::string& name);
  void end();

 private:
  RunRecord& record_;
  std::chrono::steady_clock::time_point begin_, phase_begin_;
  std::string name_;
};

// Errors: kIo.
Expected<void> write_run_record(const RunRecord& record, const std::string& file);

}  // namespace vitrine::inspect
