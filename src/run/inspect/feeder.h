// From paths to batches: reads, hashes, asks whether the content is known, and hands on what is not.
//
// A feeder owns one arena at a time. Contents are read straight into it, so the bytes that were hashed are those that a
// worker will see; one that is known already is overwritten by the next. What is too large for an arena is hashed as it
// streams. An archive is hashed like everything and then opened by an expander, whose members come back here through
// the Sink.
// Thread rule: one thread per feeder; Shared is used by all.
#pragma once

#include <array>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <semaphore>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/bounded_queue.h"
#include "read/intake/paths.h"
#include "read/intake/stream.h"
#include "run/inspect/arena.h"
#include "run/inspect/collector.h"
#include "run/inspect/expander.h"
#include "run/inspect/progress.h"

namespace vitrine::inspect {

inline constexpr uint8_t kWorkerRole = 1;
inline constexpr uint8_t kExpanderRole = 2;

// Which contents of this run are known or on their way. Thread rule: any.
class Seen {
 public:
  Seen();
  bool insert(const Digest& key);  // true: it is new

 private:
  static constexpr size_t kShards = 64;
  static constexpr size_t kUsual = 2048;  // as many contents of a shard as need no growing
  struct Shard {
    std::mutex mutex;
    std::unordered_set<Digest, DigestHash> keys;
  };
  std::array<Shard, kShards> shards_;
};

// Paths relative to the root; several at a time, so that threads wake each other seldom.
using Task = std::vector<std::string>;
inline constexpr size_t kTaskPaths = 32;

// What all feeders share.
struct Shared {
  Arenas& arenas;
  Nursery& nursery;
  Ledger& collector;
  Progress& progress;
  const Limits& limits;
  const std::atomic<bool>& interrupted;
  std::string cache_file;  // "" = none
  Digest knowledge;        // over engine version and knowledge
  // A second walk: nothing is inspected, what holds one of the names is a candidate. Null in the first.
  const Names* names = nullptr;
  Candidates* candidates = nullptr;
  const Nearby* nearby = nullptr;  // null: everything
  int root_fd = -1;
  Seen seen{};
  BoundedQueue<uint32_t> free_arenas{1024};
  BoundedQueue<Batch> batches{64};
  BoundedQueue<Task> tasks{128};
  std::atomic<uint64_t> from_cache{0};
  std::counting_semaphore<2> expansions{2};  // each may hold much memory
};

class Feeder : public intake::Sink {
 public:
  explicit Feeder(Shared& shared);
  ~Feeder() override;

  // Until the tasks are closed.
  void run();
  void path(const std::string& path);
  // One file of this machine. Requires: fd is a regular file.
  void file(const std::string& path, int fd);
  // The archive or revision that is the root itself. The folder that all of it stands in, if any, is reported for
  // archives. Errors: those of expand().
  Expected<std::string> root(const Expansion& expansion, std::optional<std::string>* common_folder);
  void flush();

  bool begin(const intake::Entry& entry) override;
  bool data(std::string_view chunk) override;
  bool end(const std::optional<evidence::Gap>& gap) override;
  bool gap(std::string_view path, const evidence::Gap& gap) override;

 private:
  enum class From { kFile, kMember };
  // Bytes that are in the arena after the batch's items, or too many for it.
  struct Current {
    std::string path;
    uint64_t size_bytes = 0;
    bool overflows = false;
    Sha256 hash;  // used when it overflows
  };

  bool make_room();
  char* room() { return shared_.arenas.writable(*arena_) + batch_.used_bytes; }
  void take(std::string_view chunk);
  void overflow();
  void settle(From from, int fd);
  void note_candidate(std::string_view kind, std::string_view bytes);
  bool is_near(std::string_view path) const { return shared_.nearby == nullptr || shared_.nearby->holds(path); }
  bool may_be_candidate(std::string_view kind, uint64_t size_bytes) const;
  Digest key_of(const Digest& digest, std::string_view kind);
  void open_archive(std::string path, int fd);  // by value: members take current_'s place

  Shared& shared_;
  std::optional<CacheReader> cache_;
  std::optional<uint32_t> arena_;
  Batch batch_;
  Current current_;
  std::optional<intake::TopFolder> top_folder_;
};

}  // namespace vitrine::inspect
