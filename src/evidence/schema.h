// The tables of evidence.db: docs/formats/evidence.md in SQL. A change here is a new kSchemaVersion.
#pragma once

namespace vitrine::evidence {

inline constexpr int kApplicationId = 0x56495452;  // "VITR", in the file's header

inline constexpr char kTables[] = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE item(id INTEGER PRIMARY KEY, digest TEXT NOT NULL, kind TEXT NOT NULL, encoding TEXT NOT NULL,
  size_bytes INTEGER NOT NULL, lines INTEGER NOT NULL, parsed_bytes INTEGER NOT NULL, error_bytes INTEGER NOT NULL,
  treatment TEXT NOT NULL);
CREATE TABLE path(path BLOB PRIMARY KEY, item INTEGER REFERENCES item, labels INTEGER NOT NULL, link_target BLOB)
  WITHOUT ROWID;
CREATE TABLE asset(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, properties TEXT NOT NULL,
  algorithm TEXT, family TEXT, primitive TEXT, parameter_set TEXT, curve TEXT, mode TEXT, padding TEXT,
  functions TEXT NOT NULL, classical_bits INTEGER, quantum_level INTEGER, oid TEXT, people_group TEXT);
CREATE TABLE asset_part(asset INTEGER NOT NULL REFERENCES asset, part INTEGER NOT NULL REFERENCES asset,
  PRIMARY KEY(asset, part)) WITHOUT ROWID;
CREATE TABLE occurrence(id INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item,
  asset INTEGER NOT NULL REFERENCES asset, detection TEXT NOT NULL, certainty TEXT NOT NULL, line INTEGER NOT NULL,
  column INTEGER NOT NULL, end_line INTEGER NOT NULL, end_column INTEGER NOT NULL, function TEXT, condition TEXT);
CREATE TABLE property(occurrence INTEGER NOT NULL REFERENCES occurrence, name TEXT NOT NULL, value TEXT,
  state TEXT NOT NULL, reason TEXT, line INTEGER NOT NULL, column INTEGER NOT NULL, end_line INTEGER NOT NULL,
  end_column INTEGER NOT NULL, PRIMARY KEY(occurrence, name)) WITHOUT ROWID;
CREATE TABLE step(occurrence INTEGER NOT NULL REFERENCES occurrence, property TEXT NOT NULL,
  sequence INTEGER NOT NULL, kind TEXT NOT NULL, item INTEGER REFERENCES item, line INTEGER NOT NULL,
  column INTEGER NOT NULL, end_line INTEGER NOT NULL, end_column INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY(occurrence, property, sequence)) WITHOUT ROWID;
CREATE TABLE excerpt(item INTEGER NOT NULL REFERENCES item, first_line INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY(item, first_line)) WITHOUT ROWID;
CREATE TABLE gap(id INTEGER PRIMARY KEY, item INTEGER REFERENCES item, path BLOB, kind TEXT NOT NULL,
  detail TEXT NOT NULL, line INTEGER NOT NULL, column INTEGER NOT NULL, end_line INTEGER NOT NULL,
  end_column INTEGER NOT NULL);
CREATE TABLE guideline(id TEXT PRIMARY KEY, edition TEXT NOT NULL, title TEXT NOT NULL, authority TEXT NOT NULL,
  status TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE rule(guideline TEXT NOT NULL REFERENCES guideline, id TEXT NOT NULL, title TEXT NOT NULL,
  clause TEXT NOT NULL, severity TEXT NOT NULL, cwe INTEGER, why TEXT NOT NULL, remedy TEXT NOT NULL,
  binding TEXT NOT NULL, reference TEXT NOT NULL, PRIMARY KEY(guideline, id)) WITHOUT ROWID;
CREATE TABLE verdict(guideline TEXT NOT NULL, rule TEXT NOT NULL, outcome TEXT NOT NULL, reason TEXT NOT NULL,
  deadline TEXT NOT NULL, deadline_state TEXT NOT NULL, PRIMARY KEY(guideline, rule)) WITHOUT ROWID;
CREATE TABLE finding(id INTEGER PRIMARY KEY, guideline TEXT NOT NULL, rule TEXT NOT NULL,
  occurrence INTEGER REFERENCES occurrence, asset INTEGER REFERENCES asset, item INTEGER REFERENCES item,
  line INTEGER NOT NULL, column INTEGER NOT NULL, end_line INTEGER NOT NULL, end_column INTEGER NOT NULL,
  severity TEXT NOT NULL, message TEXT NOT NULL);
)sql";

// Made once the rows stand: sorting at the end is cheaper than keeping order on the way.
inline constexpr char kIndexes[] = R"sql(
CREATE INDEX path_item ON path(item);
CREATE INDEX occurrence_item ON occurrence(item);
CREATE INDEX occurrence_asset ON occurrence(asset);
CREATE INDEX gap_item ON gap(item);
)sql";

// The working file's, beside those of places.cc.
inline constexpr char kWorkingTables[] = R"sql(
CREATE TABLE finding(rank INTEGER NOT NULL, guideline TEXT NOT NULL, rule TEXT NOT NULL, occurrence INTEGER NOT NULL,
  asset INTEGER NOT NULL, item INTEGER NOT NULL, line INTEGER NOT NULL, column INTEGER NOT NULL,
  end_line INTEGER NOT NULL, end_column INTEGER NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL);
)sql";

}  // namespace vitrine::evidence
