// SQLite with values for errors: the first failure of a database sticks, later calls do nothing, whoever wrote a batch
// asks once.
//
// Thread rule: one thread per Database and its statements. Ownership: a Database must outlive its statements. Bound
// views must stay valid until step() or run() returns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/expected.h"

struct sqlite3;
struct sqlite3_stmt;

namespace vitrine::sqlite {

class Database {
 public:
  enum class Mode { kReadOnly, kCreate, kFresh };  // kFresh: what stood there is removed first
  Database() = default;
  Database(const std::string& file, Mode mode);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  void execute(const char* sql);
  bool ok() const { return error_.empty(); }
  Expected<void> status() const;
  sqlite3* handle() const { return db_; }
  const std::string& file() const { return file_; }
  void fail(std::string_view what);  // records sqlite's message, first one wins

 private:
  sqlite3* db_ = nullptr;
  std::string file_;
  std::string error_;
};

class Statement {
 public:
  Statement(Database& database, std::string_view sql);
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& null();  // binds the next parameter; run() and reset() begin at the first again
  Statement& number(int64_t value);
  Statement& text(std::string_view value);
  Statement& blob(std::string_view value);
  Statement& number_or_null(int64_t value, int64_t null_value);
  Statement& text_or_null(std::string_view value);  // empty = NULL

  bool step();  // true: there is a row
  void run();   // for statements without rows; resets
  void reset();

  int64_t number_at(int column) const;
  std::string_view text_at(int column) const;  // valid until the next step(); empty for NULL
  std::string_view blob_at(int column) const;
  bool null_at(int column) const;

 private:
  Database& database_;
  sqlite3_stmt* statement_ = nullptr;
  int next_ = 1;
};

}  // namespace vitrine::sqlite
