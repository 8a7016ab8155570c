// The one writer: everything that becomes known goes through its queue into evidence.db and the cache.
//
// Thread rule: the posting functions from any thread; create() and finish() from the one that owns it. Order does not
// matter but for this: a hard link to a hard link is posted after it, by the same thread.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <variant>

#include "base/bounded_queue.h"
#include "evidence/store.h"
#include "run/inspect/batch.h"
#include "run/inspect/cache.h"
#include "run/inspect/modules.h"
#include "run/inspect/neighbours.h"
#include "run/inspect/program.h"

namespace vitrine::inspect {

// What a walk of the tree tells. Thread rule: any thread.
class Ledger : public Answers {
 public:
  virtual void content(std::string path, const Digest& digest, std::string kind, uint64_t size_bytes) = 0;
  virtual void link(std::string path, std::string target) = 0;  // symbolic; one that leads outside is a gap besides
  virtual void hard_link(std::string path, std::string target) = 0;  // of the same archive
  virtual void gap(std::string path, evidence::Gap gap) = 0;         // of what has no content, or besides it
};

class Collector : public Ledger {
 public:
  // `cache` may be null. Both outlive the collector. `for_programs`: tree() will be asked for.
  Collector(evidence::Writer& writer, CacheWriter* cache, bool for_programs);
  ~Collector() override;

  void answer(Answer answer) override;
  void content(std::string path, const Digest& digest, std::string kind, uint64_t size_bytes) override;
  void link(std::string path, std::string target) override;
  void hard_link(std::string path, std::string target) override;
  void gap(std::string path, evidence::Gap gap) override;

  // Writes what is left; nothing may be posted afterwards.
  void finish();
  // The contents that leave something open to others, or that others stand with. Requires: finish() was called, and
  // that programs were said to be asked for, as do those below. Once, and before nearby().
  std::vector<Open> take_open();
  // Of all paths and what stands there.
  Digest tree();
  // Whatever was parsed, the folders of those that leave something open, and who stands with them.
  Nearby nearby(const std::vector<Open>& open) const;
  Product product() const { return {code_files_, own_files_}; }
  // The files of the product that others name. Once.
  std::unique_ptr<Modules> take_modules();
  uint64_t bytes() const { return bytes_; }
  uint64_t parsed_bytes() const { return parsed_bytes_; }

 private:
  struct Content {
    std::string path;
    Digest digest;
    std::string kind;
    uint64_t size_bytes = 0;
  };
  struct Link {
    std::string path, target;
    bool is_hard;
  };
  struct PathGap {
    std::string path;
    evidence::Gap gap;
  };
  using Event = std::variant<Answer, Content, Link, PathGap>;

  void run();
  void write(Answer& answer);
  void write(Content& content);
  void write(Link& link);
  void write(PathGap& gap);

  evidence::Writer& writer_;
  CacheWriter* cache_;
  const bool for_programs_;
  std::vector<Open> open_, parsed_;  // parsed_: those that leave nothing open
  Neighbours neighbours_;
  std::unique_ptr<Modules> modules_of_tree_ = std::make_unique<Modules>();
  std::vector<std::pair<std::string, std::string>> tests_;  // paths and kinds of those that are no modules yet
  uint64_t code_files_ = 0, own_files_ = 0;                 // own_files_: no tests, no examples
  struct Place {
    Digest digest;  // over the path and what stands there
    Digest content;
    uint64_t path = 0, folder = 0;  // as Nearby knows them
  };
  std::vector<Place> places_;
  std::unordered_map<Digest, std::vector<std::string>, DigestHash> modules_;
  std::unordered_set<Digest, DigestHash> looked_into_;  // contents that were parsed, and archives
  uint64_t bytes_ = 0, parsed_bytes_ = 0;               // of contents
  BoundedQueue<Event> events_{4096};
  std::thread thread_;
};

// Whether a symbolic link at `path` (relative to the root) leads out of the tree, by its text alone.
bool leads_outside(std::string_view path, std::string_view target);

}  // namespace vitrine::inspect
