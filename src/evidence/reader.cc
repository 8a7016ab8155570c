#include <sqlite3.h>

#include <algorithm>
#include <array>

#include "evidence/sqlite.h"
#include "evidence/store.h"

namespace vitrine::evidence {
namespace {

using sqlite::Database;
using sqlite::Statement;

Position position_at(const Statement& row, int column) {
  Position out;
  out.line = static_cast<uint32_t>(row.number_at(column));
  out.column = static_cast<uint32_t>(row.number_at(column + 1));
  out.end_line = static_cast<uint32_t>(row.number_at(column + 2));
  out.end_column = static_cast<uint32_t>(row.number_at(column + 3));
  return out;
}

std::string string_at(const Statement& row, int column) {
  return std::string(row.text_at(column));
}

int level_at(const Statement& row, int column) {
  return row.null_at(column) ? -1 : static_cast<int>(row.number_at(column));
}

constexpr std::array<std::string_view, 14> kTableNames = {"meta",       "item",     "path",    "asset",  "asset_part",
                                                          "occurrence", "property", "step",    "gap",    "guideline",
                                                          "rule",       "verdict",  "finding", "excerpt"};

bool is_table(std::string_view name) {
  return std::find(kTableNames.begin(), kTableNames.end(), name) != kTableNames.end();
}

bool is_plain_name(std::string_view name) {
  return !name.empty() &&
         std::all_of(name.begin(), name.end(), [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); });
}

constexpr char kItemColumns[] =
    "SELECT id, digest, kind, encoding, treatment, size_bytes, parsed_bytes, error_bytes, "
    "lines FROM item";
constexpr char kOccurrenceColumns[] =
    "SELECT o.id, o.item, o.asset, o.detection, a.kind, o.certainty, o.line, "
    "o.column, o.end_line, o.end_column, o.function, o.condition "
    "FROM occurrence o JOIN asset a ON a.id = o.asset";

ItemRow item_row(const Statement& row) {
  ItemRow out;
  out.id = row.number_at(0);
  out.digest = string_at(row, 1);
  out.kind = string_at(row, 2);
  out.encoding = string_at(row, 3);
  out.treatment = string_at(row, 4);
  out.size_bytes = static_cast<uint64_t>(row.number_at(5));
  out.parsed_bytes = static_cast<uint64_t>(row.number_at(6));
  out.error_bytes = static_cast<uint64_t>(row.number_at(7));
  out.lines = static_cast<uint32_t>(row.number_at(8));
  return out;
}

PathRow path_row(const Statement& row) {
  PathRow out;
  out.path = std::string(row.blob_at(0));
  out.item = row.number_at(1);
  out.labels = static_cast<uint32_t>(row.number_at(2));
  if (!row.null_at(3)) out.link_target = std::string(row.blob_at(3));
  return out;
}

// Rows of a table that refer to occurrences, ascending by these; read along with them.
struct Following {
  Following(Database& database, const std::string& sql) : rows(database, sql) {}
  void begin() { there = rows.step(); }
  bool at(int64_t occurrence) {
    while (there && rows.number_at(0) < occurrence) there = rows.step();
    return there && rows.number_at(0) == occurrence;
  }
  void next() { there = rows.step(); }

  Statement rows;
  bool there = false;
};

constexpr char kPropertyColumns[] =
    "SELECT occurrence, name, value, state, reason, line, column, end_line, end_column FROM property ";
constexpr char kPropertyOrder[] = " ORDER BY occurrence, name";
constexpr char kStepColumns[] =
    "SELECT occurrence, property, kind, line, column, end_line, end_column, text, item FROM step ";
constexpr char kStepOrder[] = " ORDER BY occurrence, property, sequence";

}  // namespace

// Statements used once per row are prepared once.
struct Reader::Statements {
  explicit Statements(Database& database)
      : item(database, std::string(kItemColumns) + " WHERE id = ?"),
        paths(database, "SELECT path, item, labels, link_target FROM path WHERE item = ? ORDER BY path"),
        one_occurrence(database, std::string(kOccurrenceColumns) + " WHERE o.id = ?"),
        properties(database, std::string(kPropertyColumns) + "WHERE occurrence = ?" + kPropertyOrder),
        steps(database, std::string(kStepColumns) + "WHERE occurrence = ?" + kStepOrder),
        excerpts(database, "SELECT first_line, text FROM excerpt WHERE item = ? ORDER BY first_line") {}
  Statement item, paths, one_occurrence;
  Following properties, steps;
  Statement excerpts;

  // Null: left out.
  OccurrenceRow read(const Statement& row, Following* its_properties, Following* its_steps);
  void read_steps(OccurrenceRow& out, Following& its_steps);
};

OccurrenceRow Reader::Statements::read(const Statement& row, Following* its_properties, Following* its_steps) {
  OccurrenceRow out;
  out.id = row.number_at(0);
  out.item = row.number_at(1);
  out.asset = row.number_at(2);
  Occurrence& occurrence = out.occurrence;
  occurrence.detection = string_at(row, 3);
  occurrence.kind = asset_kind_named(row.text_at(4)).value_or(AssetKind::kAlgorithm);
  occurrence.certainty = certainty_named(row.text_at(5)).value_or(Certainty::kLexical);
  occurrence.position = position_at(row, 6);
  occurrence.function = string_at(row, 10);
  occurrence.condition = string_at(row, 11);
  if (its_properties == nullptr) return out;
  for (; its_properties->at(out.id); its_properties->next()) {
    const Statement& each = its_properties->rows;
    Property property;
    property.name = string_at(each, 1);
    property.value = string_at(each, 2);
    property.state = value_state_named(each.text_at(3)).value_or(ValueState::kUnknown);
    property.reason = string_at(each, 4);
    property.position = position_at(each, 5);
    occurrence.properties.push_back(std::move(property));
  }
  if (its_steps != nullptr) read_steps(out, *its_steps);
  return out;
}

void Reader::Statements::read_steps(OccurrenceRow& out, Following& its_steps) {
  auto property = out.occurrence.properties.begin();
  for (; its_steps.at(out.id); its_steps.next()) {
    const Statement& each = its_steps.rows;
    std::string_view name = each.text_at(1);
    while (property != out.occurrence.properties.end() && property->name < name) ++property;
    if (property == out.occurrence.properties.end()) continue;
    Step step;
    step.kind = step_kind_named(each.text_at(2)).value_or(StepKind::kComputed);
    step.position = position_at(each, 3);
    step.text = string_at(each, 7);
    if (int64_t elsewhere = each.number_at(8); elsewhere != out.item) {
      item.number(elsewhere);
      if (item.step()) step.content = string_at(item, 1);
      item.reset();
    }
    property->trace.push_back(std::move(step));
  }
}

Expected<std::unique_ptr<Reader>> Reader::open(const std::string& file) {
  std::shared_ptr<Database> database = std::make_shared<Database>(file, Database::Mode::kReadOnly);
  if (!database->ok()) return database->status().error();
  // One view from beginning to end: nothing is locked, and no page asked for again, row by row.
  database->execute("PRAGMA cache_size = -16384; BEGIN");
  int64_t version = 0;
  {
    Statement row(*database, "SELECT value FROM meta WHERE key = 'schema_version'");
    if (row.step()) version = row.number_at(0);
  }
  if (version == 0) return Error{ErrorCode::kInvalidInput, "cannot read " + file + ": it is not an evidence file"};
  if (version > kSchemaVersion) {
    return Error{ErrorCode::kInvalidInput, "cannot read " + file + ": its schema version " + std::to_string(version) +
                                               " is newer than this program's " + std::to_string(kSchemaVersion)};
  }
  std::unique_ptr<Reader> reader(new Reader(database));
  if (!database->ok()) return database->status().error();
  return reader;
}

Reader::Reader(std::shared_ptr<Database> database)
    : database_(std::move(database)), statements_(std::make_unique<Statements>(*database_)) {}

Reader::~Reader() = default;

std::string Reader::meta(std::string_view key) const {
  Statement row(*database_, "SELECT value FROM meta WHERE key = ?");
  row.text(key);
  return row.step() ? string_at(row, 0) : std::string();
}

int64_t Reader::count(std::string_view table) const {
  if (!is_table(table)) return -1;
  Statement row(*database_, "SELECT count(*) FROM " + std::string(table));
  return row.step() ? row.number_at(0) : -1;
}

int64_t Reader::sum(std::string_view table, std::string_view column) const {
  if (!is_table(table) || !is_plain_name(column)) return -1;
  Statement row(*database_, "SELECT total(" + std::string(column) + ") FROM " + std::string(table));
  return row.step() ? row.number_at(0) : -1;
}

void Reader::for_each_item(const std::function<bool(const ItemRow&)>& row) const {
  Statement rows(*database_, std::string(kItemColumns) + " ORDER BY id");
  while (rows.step() && row(item_row(rows))) {
  }
}

std::optional<ItemRow> Reader::item(int64_t id) const {
  std::optional<ItemRow> out;
  statements_->item.number(id);
  if (statements_->item.step()) out = item_row(statements_->item);
  statements_->item.reset();
  return out;
}

void Reader::for_each_path(const std::function<bool(const PathRow&)>& row) const {
  Statement rows(*database_, "SELECT path, item, labels, link_target FROM path ORDER BY path");
  while (rows.step() && row(path_row(rows))) {
  }
}

std::vector<PathRow> Reader::paths_of(int64_t item) const {
  std::vector<PathRow> out;
  statements_->paths.number(item);
  while (statements_->paths.step()) out.push_back(path_row(statements_->paths));
  statements_->paths.reset();
  return out;
}

void Reader::for_each_asset(const std::function<bool(const AssetRow&)>& row) const {
  Statement rows(
      *database_,
      "SELECT id, kind, name, properties, algorithm, family, primitive, parameter_set, curve, mode, padding, "
      "functions, oid, people_group, classical_bits, quantum_level FROM asset ORDER BY id");
  while (rows.step()) {
    AssetRow out;
    out.id = rows.number_at(0);
    out.kind = asset_kind_named(rows.text_at(1)).value_or(AssetKind::kAlgorithm);
    out.name = string_at(rows, 2);
    out.properties_json = string_at(rows, 3);
    out.algorithm = string_at(rows, 4);
    out.family = string_at(rows, 5);
    out.primitive = string_at(rows, 6);
    out.parameter_set = string_at(rows, 7);
    out.curve = string_at(rows, 8);
    out.mode = string_at(rows, 9);
    out.padding = string_at(rows, 10);
    out.functions_json = string_at(rows, 11);
    out.oid = string_at(rows, 12);
    out.group = string_at(rows, 13);
    out.classical_bits = level_at(rows, 14);
    out.quantum_level = level_at(rows, 15);
    if (!row(out)) break;
  }
}

std::vector<std::pair<int64_t, int64_t>> Reader::asset_parts() const {
  std::vector<std::pair<int64_t, int64_t>> out;
  Statement rows(*database_, "SELECT asset, part FROM asset_part ORDER BY asset, part");
  while (rows.step()) out.emplace_back(rows.number_at(0), rows.number_at(1));
  return out;
}

void Reader::for_each_occurrence(const std::function<bool(const OccurrenceRow&)>& row, Detail detail) const {
  Statement rows(*database_, std::string(kOccurrenceColumns) + " ORDER BY o.id");
  std::optional<Following> properties, steps;
  if (detail >= Detail::kProperties) {
    properties.emplace(*database_, std::string(kPropertyColumns) + kPropertyOrder).begin();
  }
  if (detail == Detail::kTraces) steps.emplace(*database_, std::string(kStepColumns) + kStepOrder).begin();
  Following* its_properties = properties ? &*properties : nullptr;
  Following* its_steps = steps ? &*steps : nullptr;
  while (rows.step() && row(statements_->read(rows, its_properties, its_steps))) {
  }
}

std::optional<OccurrenceRow> Reader::occurrence(int64_t id) const {
  std::optional<OccurrenceRow> out;
  Statements& one = *statements_;
  one.one_occurrence.number(id);
  if (one.one_occurrence.step()) {
    for (Following* rows : {&one.properties, &one.steps}) {
      rows->rows.number(id);
      rows->begin();
    }
    out = one.read(one.one_occurrence, &one.properties, &one.steps);
    for (Following* rows : {&one.properties, &one.steps}) rows->rows.reset();
  }
  one.one_occurrence.reset();
  return out;
}

std::vector<std::pair<uint32_t, std::string>> Reader::excerpts_of(int64_t item) const {
  std::vector<std::pair<uint32_t, std::string>> out;
  Statement& rows = statements_->excerpts;
  rows.number(item);
  while (rows.step()) out.emplace_back(static_cast<uint32_t>(rows.number_at(0)), string_at(rows, 1));
  rows.reset();
  return out;
}

void Reader::for_each_gap(const std::function<bool(const GapRow&)>& row) const {
  Statement rows(*database_,
                 "SELECT id, item, path, kind, detail, line, column, end_line, end_column FROM gap ORDER BY id");
  while (rows.step()) {
    GapRow out;
    out.id = rows.number_at(0);
    out.item = rows.number_at(1);
    out.path = std::string(rows.blob_at(2));
    out.gap.kind = gap_kind_named(rows.text_at(3)).value_or(GapKind::kUnsupported);
    out.gap.detail = string_at(rows, 4);
    out.gap.position = position_at(rows, 5);
    if (!row(out)) break;
  }
}

std::vector<GuidelineRow> Reader::guidelines() const {
  std::vector<GuidelineRow> out;
  Statement rows(*database_, "SELECT id, edition, title, authority, status, digest FROM guideline ORDER BY id");
  while (rows.step()) {
    out.push_back({string_at(rows, 0), string_at(rows, 1), string_at(rows, 2), string_at(rows, 3), string_at(rows, 4),
                   string_at(rows, 5)});
  }
  return out;
}

std::vector<RuleRow> Reader::rules(std::string_view guideline) const {
  std::vector<RuleRow> out;
  Statement rows(*database_,
                 "SELECT guideline, id, title, clause, severity, why, remedy, binding, reference, cwe FROM rule "
                 "WHERE guideline = ? ORDER BY id");
  rows.text(guideline);
  while (rows.step()) {
    out.push_back({string_at(rows, 0), string_at(rows, 1), string_at(rows, 2), string_at(rows, 3), string_at(rows, 4),
                   string_at(rows, 5), string_at(rows, 6), string_at(rows, 7), string_at(rows, 8),
                   static_cast<int>(rows.number_at(9))});
  }
  return out;
}

std::vector<VerdictRow> Reader::verdicts(std::string_view guideline) const {
  std::vector<VerdictRow> out;
  Statement rows(*database_,
                 "SELECT guideline, rule, outcome, reason, deadline, deadline_state FROM verdict WHERE guideline = ? "
                 "ORDER BY rule");
  rows.text(guideline);
  while (rows.step()) {
    out.push_back({string_at(rows, 0), string_at(rows, 1), string_at(rows, 2), string_at(rows, 3), string_at(rows, 4),
                   string_at(rows, 5)});
  }
  return out;
}

void Reader::for_each_finding(const std::function<bool(const FindingRow&)>& row) const {
  Statement rows(*database_,
                 "SELECT id, guideline, rule, severity, message, occurrence, asset, item, line, column, end_line, "
                 "end_column FROM finding ORDER BY id");
  while (rows.step()) {
    FindingRow out;
    out.id = rows.number_at(0);
    out.guideline = string_at(rows, 1);
    out.rule = string_at(rows, 2);
    out.severity = string_at(rows, 3);
    out.message = string_at(rows, 4);
    out.occurrence = rows.number_at(5);
    out.asset = rows.number_at(6);
    out.item = rows.number_at(7);
    out.position = position_at(rows, 8);
    if (!row(out)) break;
  }
}

}  // namespace vitrine::evidence
