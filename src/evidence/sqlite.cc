#include "evidence/sqlite.h"

#include <sqlite3.h>
#include <unistd.h>

namespace vitrine::sqlite {

Database::Database(const std::string& file, Mode mode) : file_(file) {
  if (mode == Mode::kFresh) {
    ::unlink(file.c_str());
    ::unlink((file + "-journal").c_str());
  }
  int flags = mode == Mode::kReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  if (sqlite3_open_v2(file.c_str(), &db_, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr) !=
      SQLITE_OK) {
    fail("open");
    return;
  }
  sqlite3_busy_timeout(db_, 2000);
  // A database file may come from somebody else: its schema gets no say.
  // (Defensive mode forbids to do without a journal, which our own new files do.)
  if (mode != Mode::kFresh) sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

Database::~Database() {
  sqlite3_close_v2(db_);
}

void Database::execute(const char* sql) {
  if (ok() && sqlite3_exec(db_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail("write");
}

Expected<void> Database::status() const {
  if (ok()) return {};
  return Error{ErrorCode::kIo, error_};
}

void Database::fail(std::string_view what) {
  if (!error_.empty()) return;
  error_ = "cannot " + std::string(what) + " " + file_ + ": " + (db_ == nullptr ? "no memory" : sqlite3_errmsg(db_));
}

Statement::Statement(Database& database, std::string_view sql) : database_(database) {
  if (!database_.ok()) return;
  if (sqlite3_prepare_v3(database_.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                         &statement_, nullptr) != SQLITE_OK) {
    database_.fail("use");
  }
}

Statement::~Statement() {
  sqlite3_finalize(statement_);
}

Statement& Statement::null() {
  if (statement_ != nullptr) sqlite3_bind_null(statement_, next_++);
  return *this;
}

Statement& Statement::number(int64_t value) {
  if (statement_ != nullptr) sqlite3_bind_int64(statement_, next_++, value);
  return *this;
}

// A view's data() may be null when it is empty, which SQLite would take for NULL.
Statement& Statement::text(std::string_view value) {
  if (statement_ != nullptr) {
    sqlite3_bind_text64(statement_, next_++, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
  }
  return *this;
}

Statement& Statement::blob(std::string_view value) {
  if (statement_ != nullptr) {
    sqlite3_bind_blob64(statement_, next_++, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC);
  }
  return *this;
}

Statement& Statement::number_or_null(int64_t value, int64_t null_value) {
  return value == null_value ? null() : number(value);
}

Statement& Statement::text_or_null(std::string_view value) {
  return value.empty() ? null() : text(value);
}

bool Statement::step() {
  if (statement_ == nullptr || !database_.ok()) return false;
  int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_.fail("use");
  return false;
}

void Statement::run() {
  step();
  reset();
}

void Statement::reset() {
  if (statement_ != nullptr) sqlite3_reset(statement_);
  next_ = 1;
}

int64_t Statement::number_at(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::string_view Statement::text_at(int column) const {
  const unsigned char* data = sqlite3_column_text(statement_, column);
  if (data == nullptr) return {};
  return {reinterpret_cast<const char*>(data), static_cast<size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string_view Statement::blob_at(int column) const {
  const void* data = sqlite3_column_blob(statement_, column);
  if (data == nullptr) return {};
  return {static_cast<const char*>(data), static_cast<size_t>(sqlite3_column_bytes(statement_, column))};
}

bool Statement::null_at(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

}  // namespace vitrine::sqlite
