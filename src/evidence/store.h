// evidence.db: written once by one writer, read by every view. docs/formats/evidence.md is the schema.
//
// Writer: rows come in any order while workers answer (create → add_… → assemble → add_guideline… → finish).
// assemble() sorts, numbers and writes the canonical rows; finish() adds the judgement, puts the file in its place and
// removes the working files. Memory does not grow with the tree: what is over a bound waits in nameless temporary files
// beside FILE, in FILE.partial, and from assemble() on in FILE.new. Failures of add_… stick and are told by assemble()
// or finish(). Thread rule: one thread per object. Errors: kIo, kInvalidInput (not an evidence file, or of a newer
// schema), kInternal (the invariant of docs/formats/evidence.md does not hold).
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "base/expected.h"
#include "evidence/model.h"

namespace vitrine::sqlite {
class Database;
}

namespace vitrine::evidence {

inline constexpr int kSchemaVersion = 1;

struct AssetRow {
  int64_t id = 0;
  AssetKind kind = AssetKind::kAlgorithm;
  std::string name, properties_json, algorithm, family, primitive, parameter_set, curve, mode, padding, functions_json,
      oid, group;
  int classical_bits = -1, quantum_level = -1;
};
// An asset and the assets that it depends on. `id` is not used.
struct AssetTree {
  AssetRow asset;
  std::vector<AssetTree> parts;
};
struct ItemRow {
  int64_t id = 0;
  std::string digest, kind, encoding, treatment;
  uint64_t size_bytes = 0, parsed_bytes = 0, error_bytes = 0;
  uint32_t lines = 0;
};
struct PathRow {
  std::string path;
  int64_t item = 0;  // 0 = none
  uint32_t labels = 0;
  std::optional<std::string> link_target;
};
struct OccurrenceRow {
  int64_t id = 0, item = 0, asset = 0;
  Occurrence occurrence;  // with properties and traces; Step::content is empty for steps in `item`
};
struct GapRow {
  int64_t id = 0, item = 0;
  std::string path;  // "" if the item's paths tell
  Gap gap;
};
struct GuidelineRow {
  std::string id, edition, title, authority, status, digest;
};
struct RuleRow {
  std::string guideline, id, title, clause, severity, why, remedy, binding, reference;
  int cwe = 0;
};
struct VerdictRow {
  std::string guideline, rule, outcome, reason, deadline, deadline_state;
};
struct FindingRow {
  int64_t id = 0;
  std::string guideline, rule, severity, message;
  int64_t occurrence = 0, asset = 0, item = 0;  // 0 = none
  Position position;
};

// A finished evidence.db, read only. Every for_each streams in the table's canonical order; return false to stop.
class Reader {
 public:
  static Expected<std::unique_ptr<Reader>> open(const std::string& file);
  ~Reader();
  std::string meta(std::string_view key) const;
  int64_t count(std::string_view table) const;                         // a table name of the schema
  int64_t sum(std::string_view table, std::string_view column) const;  // likewise; -1 for names that are none
  void for_each_item(const std::function<bool(const ItemRow&)>& row) const;
  std::optional<ItemRow> item(int64_t id) const;
  void for_each_path(const std::function<bool(const PathRow&)>& row) const;
  std::vector<PathRow> paths_of(int64_t item) const;
  void for_each_asset(const std::function<bool(const AssetRow&)>& row) const;
  std::vector<std::pair<int64_t, int64_t>> asset_parts() const;
  // How much of each occurrence is read: where it is, its properties too, their traces as well.
  enum class Detail : uint8_t { kPlaces, kProperties, kTraces };
  void for_each_occurrence(const std::function<bool(const OccurrenceRow&)>& row, Detail detail = Detail::kTraces) const;
  std::optional<OccurrenceRow> occurrence(int64_t id) const;
  std::vector<std::pair<uint32_t, std::string>> excerpts_of(int64_t item) const;  // first line, text
  void for_each_gap(const std::function<bool(const GapRow&)>& row) const;
  std::vector<GuidelineRow> guidelines() const;
  std::vector<RuleRow> rules(std::string_view guideline) const;
  std::vector<VerdictRow> verdicts(std::string_view guideline) const;
  void for_each_finding(const std::function<bool(const FindingRow&)>& row) const;

 private:
  friend class Writer;
  struct Statements;
  explicit Reader(std::shared_ptr<sqlite::Database> database);
  std::shared_ptr<sqlite::Database> database_;
  std::unique_ptr<Statements> statements_;
};

class Writer {
 public:
  // `file` is replaced on finish() only; the working file stands beside it. No clock, no path goes in.
  static Expected<std::unique_ptr<Writer>> create(const std::string& file);
  ~Writer();
  // reader() has what was said before assemble().
  void set_meta(std::string_view key, std::string_view value);
  // Facts of one content (digest, facts.kind); once each, later equal ones are ignored.
  void add_item(const Digest& digest, uint64_t size_bytes, const Facts& facts);
  // The same from encode(facts). Requires: decode_facts(encoded) has a value, of that kind.
  void add_encoded_item(const Digest& digest, uint64_t size_bytes, std::string_view kind, std::string_view encoded);
  // What such a content is known to be among others, beside what it is by itself (join.h); before or after that. Of
  // several the first counts. Requires the same of `encoded`.
  void add_among_others(const Digest& digest, std::string_view kind, std::string_view encoded);
  // The same at these paths only, where such a content also stands; `encoded` is empty where nothing is known there
  // beside what it is by itself. `variant`: not empty, and different for different facts of a content.
  void add_among_others_at(const std::vector<std::string>& paths, std::string_view variant, const Digest& digest,
                           std::string_view kind, std::string_view encoded);
  // `item_kind` with digest names the item. A link or an unreadable entry has no digest.
  void add_path(std::string_view path, const std::optional<Digest>& digest, std::string_view item_kind, uint32_t labels,
                const std::optional<std::string>& link_target);
  void add_path_gap(std::string_view path, const Gap& gap);
  // What stands at `target` stands at `path` as well, and so do the members of an archive below it; a gap if nothing
  // does. A link may name an earlier one.
  void add_hard_link(std::string_view path, std::string_view target, uint32_t (*labels)(std::string_view path));
  // A folder (with its '/') that is left out of all paths. Requires: every path that was added begins with it.
  void set_common_folder(std::string_view folder);
  // Called by assemble() for every distinct (kind, properties by name, value and state); a pure function.
  using Describe = std::function<AssetTree(AssetKind, const std::vector<Property>&)>;
  // After this the rows are numbered and can be read through reader(): what the judge works on.
  Expected<void> assemble(const Describe& describe);
  const Reader& reader() const;
  void add_guideline(const GuidelineRow& guideline, const std::vector<RuleRow>& rules,
                     const std::vector<VerdictRow>& verdicts, const std::vector<FindingRow>& findings);
  Expected<void> finish();

 private:
  struct State;
  explicit Writer(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace vitrine::evidence
