// All processes and threads of one inspection, and the shared memory between them.
//
// create() makes what has to exist before the first thread: arenas and the nursery. gather() then runs the whole flow:
//   walker → tasks → feeders (read, hash, look up) → batches → lanes (one worker process each) → collector.
// Thread rule: one gather() per crew; create() while the process has one thread.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "evidence/store.h"
#include "read/intake/source_spec.h"
#include "run/inspect/arena.h"
#include "run/inspect/cache.h"
#include "run/inspect/inspector.h"
#include "run/inspect/limits.h"
#include "run/inspect/nursery.h"
#include "run/inspect/program.h"
#include "run/inspect/progress.h"
#include "run/inspect/run_record.h"
#include "run/inspect/worker.h"

namespace vitrine::inspect {

struct Shared;

class Crew {
 public:
  // `inspector` is used in worker processes only and must outlive the crew. Errors: kWorker, kIo.
  static Expected<std::unique_ptr<Crew>> create(uint32_t workers, const Limits& limits, Inspector& inspector);

  struct Plan {
    intake::SourceSpec source;
    std::string cache_file;  // "" = none
    WholeProgram whole_program = WholeProgram::kBounded;
    std::string waiting_folder;        // for a temporary file without a name
    Digest knowledge;                  // engine version and knowledge: what facts depend on besides the content
    std::vector<std::string> skipped;  // files (paths in the tree) that are this run's own output
  };
  // Everything that there is to know of every content into `writer`. Errors: the root cannot be read (kNotFound, kIo,
  // kInvalidInput). An interruption is no error: what is known to be missing is a gap then.
  Expected<void> gather(const Plan& plan, const std::atomic<bool>& interrupted, evidence::Writer& writer,
                        Progress& progress, RunRecord& record);

 private:
  Crew(uint32_t workers, const Limits& limits) : workers_(workers), limits_(limits), progressions_(workers) {}

  uint32_t workers_;
  const Limits limits_;
  Progressions progressions_;
  std::unique_ptr<Arenas> arenas_;
  std::unique_ptr<Nursery> nursery_;

  Expected<void> feed(const Plan& plan, Shared& shared, evidence::Writer& writer, RunRecord& record);
  struct Tree {
    Digest digest;                         // of all paths and their contents
    uint64_t bytes = 0, parsed_bytes = 0;  // each content once
    Nearby nearby;
    std::unique_ptr<Modules> modules;
    Product product;
  };
  // link.cc
  using Lanes = std::vector<std::unique_ptr<Lane>>;  // one for each slot
  void look_at(const Plan& plan, const std::vector<Program>& programs, const std::vector<Digest>& keys,
               const Candidates& candidates, const Names& names, Lanes& lanes, const std::atomic<bool>& interrupted,
               Answers& answers);
  Expected<void> link(const Plan& plan, const std::vector<Open>& open, const Tree& tree,
                      const std::atomic<bool>& interrupted, evidence::Writer& writer, CacheWriter* cache,
                      RunRecord& record);
};

}  // namespace vitrine::inspect
