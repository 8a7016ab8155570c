// Between a producer and its sink: passes entries on, keeps the limits, and opens what is an archive by its content.
//
// One Run per producer call, one Nesting per level. Thread rule: one thread. Ownership: borrows limits and sink.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "read/intake/kind.h"
#include "read/intake/paths.h"
#include "read/intake/stream.h"

namespace vitrine::intake {

// What a whole run has used, whatever its depth.
struct Run {
  const Limits& limits;
  Sink& sink;
  UniquePaths paths = {};
  uint64_t members = 0;
  uint64_t delivered_bytes = 0;
  uint64_t held_bytes = 0;
  bool stopped = false;  // the sink said so
};

// What remains to be said when a limit is met; the producer ends its level with it.
std::optional<evidence::Gap> members_over_limit(const Run& run);

evidence::Gap make_gap(evidence::GapKind kind, std::string detail);

class Nesting {
 public:
  // `depth`: of the archive whose members come through here; 0 for a tree.
  Nesting(Run& run, uint32_t depth) : run_(run), depth_(depth) {}
  ~Nesting();
  Nesting(const Nesting&) = delete;
  Nesting& operator=(const Nesting&) = delete;

  // All answer false when the run is stopped. Paths of entries and of absent members are made unique here.
  bool link(Entry entry);
  bool absent(std::string path, const evidence::Gap& gap);    // a member that cannot be delivered
  bool gap(std::string_view path, const evidence::Gap& gap);  // of an entry that was delivered, or of the archive
  bool begin(Entry entry);
  bool data(std::string_view chunk);
  // Ends the entry, then, if its content is an archive, streams the members that follow from it.
  bool end(const std::optional<evidence::Gap>& gap);

 private:
  void hold(std::string_view chunk);
  void release();

  Run& run_;
  uint32_t depth_;
  std::string path_;
  std::string held_;  // the first bytes, and all of them for an archive
  uint64_t size_ = 0;
  bool decided_ = false;  // enough was seen to know whether it is an archive
  bool is_archive_ = false;
  bool too_large_ = false;
};

// In archive.cc; `depth` counts this archive.
bool stream_held_archive(Run& run, std::string_view bytes, std::string_view own_path, uint32_t depth);

}  // namespace vitrine::intake
