// Facts of earlier runs, by the digest of (content, kind, engine version, knowledge).
//
// One SQLite file that several runs may use at once: readers look into it as it stood when they began, one writer adds.
// An entry carries a digest over its key and its facts and is decoded before it is used, so one that is damaged is
// merely looked up in vain and written again. Whatever fails here costs time, never the inspection: it is a notice.
// Thread rule: one thread per object.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/digest.h"
#include "evidence/sqlite.h"

namespace vitrine::inspect {

class CacheReader {
 public:
  explicit CacheReader(const std::string& file);
  // What was added under the key; nullopt if there is nothing that can be trusted.
  std::optional<std::string> find(const Digest& key);
  // … as encoded facts of that kind.
  std::optional<std::string> find(const Digest& key, std::string_view kind);

 private:
  sqlite::Database database_;
  std::unique_ptr<sqlite::Statement> find_;
};

class CacheWriter {
 public:
  // Makes folder and file where needed; a file that is broken, of another form or over `most_bytes` is begun anew.
  CacheWriter(const std::string& file, uint64_t most_bytes);
  ~CacheWriter();
  // Written with others after some seconds or megabytes, or by commit().
  // `what`: encoded facts, or a text of one's own.
  void add(const Digest& key, std::string_view what);
  void commit();
  // "" or why the cache is not in use (any more).
  std::string trouble() const;

 private:
  void open();
  std::string file_;
  std::unique_ptr<sqlite::Database> database_;
  std::unique_ptr<sqlite::Statement> add_;
  std::vector<std::pair<Digest, std::string>> pending_;
  size_t pending_bytes_ = 0;
  std::chrono::steady_clock::time_point pending_since_;
};

// $XDG_CACHE_HOME/vitrine/facts.db or ~/.cache/vitrine/facts.db; "" if there is no home.
std::string default_cache_file();

}  // namespace vitrine::inspect
