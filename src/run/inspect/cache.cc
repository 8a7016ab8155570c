#include "run/inspect/cache.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "evidence/model.h"

namespace vitrine::inspect {
namespace {

using sqlite::Database;
using sqlite::Statement;

constexpr int kCacheVersion = 1;
// What waits is written in the order of the rows, so that each page of the file is touched once for many of them.
constexpr size_t kMostPendingBytes = 16 << 20;
constexpr std::chrono::seconds kMostPending(5);
constexpr char kTable[] =
    "CREATE TABLE IF NOT EXISTS facts(id INTEGER PRIMARY KEY, key BLOB NOT NULL, "
    "sum BLOB NOT NULL, facts BLOB NOT NULL)";

// Row id: the key's first bytes, so that no second index is needed. The whole key is compared on reading.
int64_t row_id(const Digest& key) {
  int64_t out = 0;
  std::memcpy(&out, key.bytes.data(), sizeof out);
  return out;
}

Digest sum_of(const Digest& key, std::string_view facts) {
  thread_local Sha256 hash;
  hash.update(key.raw());
  hash.update(facts);
  return hash.finish();
}

void make_folders(const std::string& file) {
  for (size_t slash = file.find('/', 1); slash != std::string::npos; slash = file.find('/', slash + 1)) {
    ::mkdir(file.substr(0, slash).c_str(), 0700);
  }
}

void remove(const std::string& file) {
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) ::unlink((file + suffix).c_str());
}

int64_t pragma(Database& database, const char* sql) {
  Statement row(database, sql);
  return row.step() ? row.number_at(0) : -1;
}

}  // namespace

CacheReader::CacheReader(const std::string& file) : database_(file, Database::Mode::kReadOnly) {
  database_.execute("PRAGMA mmap_size = 1073741824; BEGIN");
  find_ = std::make_unique<Statement>(database_, "SELECT key, sum, facts FROM facts WHERE id = ?");
}

std::optional<std::string> CacheReader::find(const Digest& key) {
  std::optional<std::string> out;
  if (find_->number(row_id(key)).step() && find_->blob_at(0) == key.raw()) {
    std::string_view facts = find_->blob_at(2);
    if (find_->blob_at(1) == sum_of(key, facts).raw()) out = std::string(facts);
  }
  find_->reset();
  return out;
}

std::optional<std::string> CacheReader::find(const Digest& key, std::string_view kind) {
  std::optional<std::string> out = find(key);
  if (!out) return out;
  Expected<evidence::Facts> facts = evidence::decode_facts(*out);
  if (!facts || facts->kind != kind) out.reset();
  return out;
}

CacheWriter::CacheWriter(const std::string& file, uint64_t most_bytes) : file_(file) {
  make_folders(file_);
  struct stat status {};
  if (::stat(file_.c_str(), &status) == 0 && static_cast<uint64_t>(status.st_size) > most_bytes) remove(file_);
  open();
  int code = database_->ok() ? SQLITE_OK : sqlite3_errcode(database_->handle());
  bool is_other_form = database_->ok() && pragma(*database_, "PRAGMA user_version") != kCacheVersion;
  if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT || is_other_form) {
    add_.reset();
    database_.reset();
    remove(file_);
    open();
  }
}

CacheWriter::~CacheWriter() {
  commit();
}

void CacheWriter::open() {
  database_ = std::make_unique<Database>(file_, Database::Mode::kCreate);
  database_->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  if (database_->ok() && pragma(*database_, "SELECT count(*) FROM sqlite_master") == 0) {
    database_->execute(("PRAGMA user_version = " + std::to_string(kCacheVersion)).c_str());
    database_->execute(kTable);
  }
  add_ = std::make_unique<Statement>(*database_, "INSERT OR REPLACE INTO facts VALUES(?, ?, ?, ?)");
}

void CacheWriter::add(const Digest& key, std::string_view what) {
  if (pending_.empty()) pending_since_ = std::chrono::steady_clock::now();
  pending_.emplace_back(key, what);
  pending_bytes_ += sizeof pending_.back() + what.size();
  bool is_old = pending_.size() % 64 == 0 && std::chrono::steady_clock::now() - pending_since_ > kMostPending;
  if (pending_bytes_ > kMostPendingBytes || is_old) commit();
}

void CacheWriter::commit() {
  if (pending_.empty()) return;
  std::sort(pending_.begin(), pending_.end(),
            [](const auto& a, const auto& b) { return row_id(a.first) < row_id(b.first); });
  database_->execute("BEGIN IMMEDIATE");
  for (const auto& [key, facts] : pending_) {
    Digest sum = sum_of(key, facts);
    add_->number(row_id(key)).blob(key.raw()).blob(sum.raw()).blob(facts).run();
  }
  database_->execute("COMMIT");
  pending_.clear();
  pending_bytes_ = 0;
}

std::string CacheWriter::trouble() const {
  return database_->ok() ? std::string() : "the cache is not used: " + database_->status().error().message;
}

std::string default_cache_file() {
  const char* xdg = std::getenv("XDG_CACHE_HOME");
  if (xdg != nullptr && xdg[0] == '/') return std::string(xdg) + "/vitrine/facts.db";
  const char* home = std::getenv("HOME");
  if (home != nullptr && home[0] == '/') return std::string(home) + "/.cache/vitrine/facts.db";
  return "";
}

}  // namespace vitrine::inspect
