#include "evidence/places.h"

#include "base/bytes.h"
#include "base/utf8.h"

namespace vitrine::evidence {
namespace {

using sqlite::Database;
using sqlite::Statement;

constexpr size_t kMostBytes = 16 << 20;  // in memory, for each of the two sorters
constexpr uint64_t kMostCopies = 1'000'000;

constexpr char kTables[] = R"sql(
CREATE TABLE place_gap(path BLOB NOT NULL, kind INTEGER NOT NULL, detail TEXT NOT NULL, line INTEGER NOT NULL,
  column INTEGER NOT NULL, end_line INTEGER NOT NULL, end_column INTEGER NOT NULL,
  PRIMARY KEY(path, kind, detail, line, column, end_line, end_column)) WITHOUT ROWID;
CREATE TABLE hard_link(id INTEGER PRIMARY KEY, path BLOB NOT NULL, target BLOB NOT NULL);
CREATE TABLE place(path BLOB PRIMARY KEY, item INTEGER NOT NULL, labels INTEGER NOT NULL, link_target BLOB)
  WITHOUT ROWID;
)sql";

Database& with_tables(Database& database) {
  database.execute(kTables);
  return database;
}

constexpr char kBehind = '\0';  // ends an item's key before a variant's name

std::string encode(const Place& place, uint64_t sequence) {
  ByteWriter out;
  out.u64(sequence);
  out.u64(static_cast<uint64_t>(place.item));
  out.u32(place.labels);
  out.u8(place.link_target ? 1 : 0);
  if (place.link_target) out.string(*place.link_target);
  return out.take();
}

Gap gap_at(const Statement& row, int column) {
  Gap out;
  out.kind = static_cast<GapKind>(row.number_at(column));
  out.detail = row.text_at(column + 1);
  out.position = {static_cast<uint32_t>(row.number_at(column + 2)), static_cast<uint32_t>(row.number_at(column + 3)),
                  static_cast<uint32_t>(row.number_at(column + 4)), static_cast<uint32_t>(row.number_at(column + 5))};
  return out;
}

void insert(Statement& statement, const Place& place) {
  statement.blob(place.path).number(place.item).number(place.labels);
  (place.link_target ? statement.blob(*place.link_target) : statement.null()).run();
}

Place place_at(const Statement& row) {
  Place out{row.blob_at(0), row.number_at(1), static_cast<uint32_t>(row.number_at(2)), std::nullopt};
  if (!row.null_at(3)) out.link_target = row.blob_at(3);
  return out;
}

}  // namespace

std::string item_key(const Digest& digest, std::string_view kind) {
  return std::string(digest.raw()).append(kind);
}

std::string variant_key(std::string_view item, std::string_view variant) {
  return std::string(item).append(1, kBehind).append(variant);
}

bool is_variant(std::string_view key, std::string_view item) {
  return key.size() > item.size() && key.starts_with(item) && key[item.size()] == kBehind;
}

Places::Places(Database& working, const std::string& folder)
    : working_(with_tables(working)),
      gap_(working, "INSERT OR IGNORE INTO place_gap VALUES(?, ?, ?, ?, ?, ?, ?)"),
      gap_of_(working, "SELECT 1 FROM place_gap WHERE path = ? LIMIT 1"),
      hard_link_(working, "INSERT INTO hard_link VALUES(NULL, ?, ?)"),
      contents_(folder, kMostBytes),
      places_(folder, kMostBytes) {}

void Places::add_content(std::string_view path, std::string_view key, uint32_t labels) {
  ByteWriter out;
  out.u64(sequence_++);
  out.u32(labels);
  out.string(path);
  contents_.add(key, out.bytes());
}

void Places::add(std::string_view path, uint32_t labels, const std::optional<std::string>& link_target) {
  Place place{path, 0, labels, std::nullopt};
  if (link_target) place.link_target = *link_target;
  places_.add(path, encode(place, sequence_++));
}

void Places::stands_at(std::string_view path, std::string_view item, std::string_view variant) {
  variants_.emplace(path, std::pair(std::string(item), std::string(variant)));
}

void Places::add_gap(std::string_view path, const Gap& gap) {
  gap_.blob(path).number(static_cast<int64_t>(gap.kind)).text(gap.detail);
  gap_.number(gap.position.line).number(gap.position.column);
  gap_.number(gap.position.end_line).number(gap.position.end_column).run();
}

void Places::add_hard_link(std::string_view path, std::string_view target, Labels labels) {
  labels_ = labels;
  hard_link_.blob(path).blob(target).run();
}

// Both streams ascend: what lies before `key` has no item, what is equal has this one.
void Places::item(std::string_view key, int64_t id) {
  if (auto waiting = waiting_.find(key); waiting != waiting_.end()) {
    for (const Waiting& one : waiting->second)
      places_.add(one.path, encode({one.path, id, one.labels, std::nullopt}, one.sequence));
    waiting_.erase(waiting);
    return;
  }
  join([&](std::string_view other) { return other <= key ? std::optional(other == key ? id : 0) : std::nullopt; });
}

void Places::begin() {
  content_.emplace(contents_.read());
  content_is_left_ = content_->next();
}

// As long as it tells an item for a content's key.
void Places::join(const std::function<std::optional<int64_t>(std::string_view key)>& item_of) {
  for (; content_is_left_; content_is_left_ = content_->next()) {
    std::optional<int64_t> item = item_of(content_->key());
    if (!item) break;
    ByteReader in(content_->value());
    uint64_t sequence = in.u64();
    uint32_t labels = in.u32();
    std::string_view path = in.string_view();
    auto variant = variants_.find(path);
    if (variant != variants_.end() && variant->second.first == content_->key()) {
      waiting_[variant->second.second].push_back({std::string(path), labels, sequence});
    } else {
      places_.add(path, encode({path, *item, labels, std::nullopt}, sequence));
    }
  }
}

void Places::settle() {
  join([](std::string_view) { return std::optional<int64_t>(0); });
  if (labels_ != nullptr) copy_hard_links();
}

// One row for each path.
void Places::sorted(const std::function<void(const Place&)>& row) {
  SpillSorter::Cursor cursor = places_.read();
  std::string path, target;
  Place best;
  uint64_t best_sequence = 0;
  bool is_open = false;
  while (cursor.next()) {
    ByteReader in(cursor.value());
    uint64_t sequence = in.u64();
    Place place{cursor.key(), static_cast<int64_t>(in.u64()), in.u32(), std::nullopt};
    if (in.u8() == 1) place.link_target = in.string_view();
    auto says = [](const Place& one) { return one.item != 0 || one.link_target.has_value(); };
    if (is_open && place.path == path) {
      if (says(place) == says(best) ? sequence > best_sequence : says(best)) continue;
    } else {
      if (is_open) row(best);
      path = place.path;
    }
    is_open = true;
    best = place;
    best.path = path;
    best_sequence = sequence;
    if (place.link_target) {
      target = *place.link_target;
      best.link_target = target;
    }
  }
  if (is_open) row(best);
}

// Seldom needed, so the paths go where they can be looked up only then. A link may name an earlier link.
void Places::copy_hard_links() {
  {
    Statement place_row(working_, "INSERT INTO place VALUES(?, ?, ?, ?)");
    sorted([&](const Place& place) { insert(place_row, place); });
  }
  Statement links(working_, "SELECT path, target FROM hard_link ORDER BY id");
  Statement single(working_, "INSERT OR IGNORE INTO place VALUES(?, ?, ?, ?)");
  uint64_t left = kMostCopies;
  while (links.step()) {
    std::string path(links.blob_at(0)), target(links.blob_at(1));
    uint64_t copied = copy(path, target, left);
    if (copied > 0 && copied <= left) {
      left -= copied;
      continue;
    }
    insert(single, {path, 0, labels_(path), std::nullopt});
    std::string name = "hard link to " + printable_utf8(target);
    add_gap(path, copied == 0 ? Gap{GapKind::kMalformed, name + ", which is not there", {}}
                              : Gap{GapKind::kLimit, name + ", below which too much stands to be told again", {}});
  }
}

// How many rows there were to copy; over `most`, none was.
uint64_t Places::copy(std::string_view path, std::string_view target, uint64_t most) {
  std::string inside = std::string(target) + "!/";
  std::string after = std::string(target) + "!0";  // '0' follows '/'
  auto copied = [&](std::string_view from) { return std::string(path).append(from.substr(target.size())); };
  struct Row {
    std::string path, link_target;
    int64_t item;
    bool is_link;
  };
  std::vector<Row> rows;
  Statement found(working_,
                  "SELECT path, item, labels, link_target FROM place WHERE path = ? OR (path >= ? AND path < ?)");
  found.blob(target).blob(inside).blob(after);
  while (found.step()) {
    Place place = place_at(found);
    rows.push_back(
        {copied(place.path), std::string(place.link_target.value_or("")), place.item, place.link_target.has_value()});
    if (rows.size() > most) return rows.size();
  }
  Statement place_row(working_, "INSERT OR IGNORE INTO place VALUES(?, ?, ?, ?)");
  for (const Row& row : rows) {
    Place place{row.path, row.item, labels_(row.path), std::nullopt};
    if (row.is_link) place.link_target = row.link_target;
    insert(place_row, place);
  }
  std::vector<std::pair<std::string, Gap>> gaps;
  Statement gap_rows(working_,
                     "SELECT path, kind, detail, line, column, end_line, end_column FROM place_gap "
                     "WHERE path = ? OR (path >= ? AND path < ?)");
  gap_rows.blob(target).blob(inside).blob(after);
  while (gap_rows.step()) gaps.emplace_back(copied(gap_rows.blob_at(0)), gap_at(gap_rows, 1));
  for (const auto& [place, gap] : gaps) add_gap(place, gap);
  return rows.size();
}

void Places::for_each(const std::function<void(const Place&)>& row) {
  if (labels_ == nullptr) return sorted(row);
  Statement rows(working_, "SELECT path, item, labels, link_target FROM place ORDER BY path");
  while (rows.step()) row(place_at(rows));
}

void Places::for_each_gap(const std::function<void(std::string_view, const Gap&)>& row) {
  Statement gaps(working_,
                 "SELECT path, kind, detail, line, column, end_line, end_column FROM place_gap "
                 "ORDER BY path, line, column, end_line, end_column, kind, detail");
  while (gaps.step()) row(gaps.blob_at(0), gap_at(gaps, 1));
}

bool Places::has_gap(std::string_view path) {
  bool out = gap_of_.blob(path).step();
  gap_of_.reset();
  return out;
}

Expected<void> Places::status() const {
  if (!contents_.status()) return contents_.status();
  if (!places_.status()) return places_.status();
  return working_.status();
}

}  // namespace vitrine::evidence
