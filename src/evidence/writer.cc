// From answers in any order to one canonical file.
//
// The problem: workers answer in whatever order they finish, the cache answers at once, and still one tree must give
// one sequence of bytes. The idea: answers wait, encoded, in sorters that spill to a temporary file; assemble() then
// reads them back in key order twice, once to learn the assets (whose ids depend on all of them), once to write.
// SQLite is deterministic: the same statements on a new file of fixed page size give the same bytes, so nothing but
// the order of rows has to be taken care of. The cost: each answer is sorted once and decoded twice, about 10 µs per
// occurrence, 3 µs per item and path; memory holds the distinct assets and what a sorter may keep.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <future>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>
#include <unordered_map>

#include "base/bounded_queue.h"
#include "base/bytes.h"
#include "evidence/join.h"
#include "evidence/places.h"
#include "evidence/schema.h"
#include "evidence/sqlite.h"
#include "evidence/store.h"

namespace vitrine::evidence {
namespace {

using sqlite::Database;
using sqlite::Statement;

// No journal and no sync: a half-written working file is thrown away, the canonical one is renamed when it is whole.
constexpr char kFast[] =
    "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384; PRAGMA temp_store = FILE;";

constexpr size_t kMostAnswerBytes = 32 << 20;  // in memory
constexpr size_t kDigestBytes = sizeof(Digest::bytes);

std::string folder_of(const std::string& file) {
  size_t slash = file.rfind('/');
  return slash == std::string::npos ? "." : file.substr(0, slash + 1);
}

std::string hex(std::string_view raw_digest) {
  Digest digest;
  std::copy_n(raw_digest.begin(), std::min(raw_digest.size(), digest.bytes.size()), digest.bytes.begin());
  return digest.hex();
}

Statement& bind(Statement& statement, const Position& position) {
  return statement.number(position.line).number(position.column).number(position.end_line).number(position.end_column);
}

int severity_rank(std::string_view severity) {
  constexpr std::string_view kWorstFirst[] = {"critical", "high", "medium", "low", "info"};
  int rank = 0;
  for (std::string_view known : kWorstFirst) {
    if (known == severity) break;
    ++rank;
  }
  return rank;
}

// What makes occurrences instances of one asset as far as describe() can tell.
std::string description_key(const Occurrence& occurrence) {
  std::string key(1, static_cast<char>('a' + static_cast<int>(occurrence.kind)));
  for (const Property& property : occurrence.properties) {
    key.append(property.name).push_back('\0');
    key.append(property.value).push_back('\0');
    key.push_back(static_cast<char>('a' + static_cast<int>(property.state)));
  }
  return key;
}

// The distinct assets, by identity; ids are given when all are known.
class AssetTable {
 public:
  using Identity = std::tuple<AssetKind, std::string, std::string>;  // kind, name, properties

  void learn(const Occurrence& occurrence, const Writer::Describe& describe) {
    auto [entry, is_new] = by_description_.try_emplace(description_key(occurrence));
    if (!is_new) return;
    entry->second = &assets_.at(add(describe(occurrence.kind, occurrence.properties)));
  }
  void number() {
    int64_t next = 1;
    for (auto& [identity, asset] : assets_) asset.id = next++;
  }
  int64_t id_of(const Occurrence& occurrence) const {
    auto entry = by_description_.find(description_key(occurrence));
    return entry == by_description_.end() ? 0 : entry->second->id;
  }
  const std::map<Identity, AssetRow>& assets() const { return assets_; }
  std::set<std::pair<int64_t, int64_t>> parts() const {
    std::set<std::pair<int64_t, int64_t>> out;
    for (const auto& [whole, part] : parts_) out.emplace(assets_.at(whole).id, assets_.at(part).id);
    return out;
  }

 private:
  Identity add(const AssetTree& tree) {
    Identity identity(tree.asset.kind, tree.asset.name, tree.asset.properties_json);
    auto [entry, is_new] = assets_.try_emplace(identity, tree.asset);
    if (!is_new) merge_functions(entry->second.functions_json, tree.asset.functions_json);
    for (const AssetTree& part : tree.parts) {
      Identity part_identity = add(part);
      if (part_identity != identity) parts_.emplace(identity, part_identity);
    }
    return identity;
  }
  static void merge_functions(std::string& into, const std::string& from) {
    if (from.empty() || from == "[]" || from == into) return;
    nlohmann::json left = nlohmann::json::parse(into, nullptr, false);
    nlohmann::json right = nlohmann::json::parse(from, nullptr, false);
    std::set<std::string> names;
    for (const nlohmann::json& list : {left, right}) {
      if (!list.is_array()) continue;
      for (const nlohmann::json& name : list) {
        if (name.is_string()) names.insert(name.get<std::string>());
      }
    }
    into = nlohmann::json(names).dump();
  }

  std::unordered_map<std::string, const AssetRow*> by_description_;  // into assets_
  std::map<Identity, AssetRow> assets_;
  std::set<std::pair<Identity, Identity>> parts_;
};

// Rows that are written on another thread while the next ones are gathered, in order and one batch at a time: whoever
// adds them leaves the database alone until finish().
template <typename Row>
class RowsBehind {
 public:
  explicit RowsBehind(std::function<void(const Row&)> write) : write_(std::move(write)) {}
  ~RowsBehind() { finish(); }
  RowsBehind(const RowsBehind&) = delete;
  RowsBehind& operator=(const RowsBehind&) = delete;
  void add(Row row) {
    rows_.push_back(std::move(row));
    if (rows_.size() == kBatch) start();
  }
  void finish() {
    if (!rows_.empty()) start();
    if (writing_.valid()) writing_.get();
  }

 private:
  static constexpr size_t kBatch = 4096;
  void start() {
    if (writing_.valid()) writing_.get();
    writing_ = std::async(std::launch::async, [this, rows = std::move(rows_)] {
      for (const Row& row : rows) write_(row);
    });
    rows_.clear();
  }
  std::function<void(const Row&)> write_;
  std::vector<Row> rows_;
  std::future<void> writing_;
};

bool names_other_contents(const Occurrence& occurrence) {
  for (const Property& property : occurrence.properties) {
    for (const Step& step : property.trace) {
      if (!step.content.empty()) return true;
    }
  }
  return false;
}

bool stands_before(const Occurrence& a, const Occurrence& b) {
  if (a.position != b.position) return a.position < b.position;
  if (a.detection != b.detection) return a.detection < b.detection;
  if (a.properties != b.properties) return a.properties < b.properties;
  return a < b;
}

}  // namespace

struct Writer::State {
  State(const std::string& target)
      : file(target),
        working(target + ".partial", Database::Mode::kFresh),
        finding((working.execute(kFast), working.execute(kWorkingTables), working.execute("BEGIN"), working),
                "INSERT INTO finding VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        answers(folder_of(target), kMostAnswerBytes),
        among_others(folder_of(target), kMostAnswerBytes),
        places(working, folder_of(target)) {}

  std::string file;
  Database working;
  Statement finding;
  SpillSorter answers;       // by item_key(): size and encoded facts
  SpillSorter among_others;  // by item_key(): further encoded facts of some of them
  Places places;
  std::map<std::string, std::string> meta;
  std::shared_ptr<Database> canonical;
  std::unique_ptr<Reader> reader;
  std::vector<GuidelineRow> guidelines;
  std::vector<RuleRow> rules;
  std::vector<VerdictRow> verdicts;
  AssetTable assets;
  std::string common_folder;
  std::vector<bool> says_more;        // by item: more than that it is there
  bool steps_lead_elsewhere = false;  // some step names another content
  std::string broken;                 // first break of the invariant

  std::string_view shown(std::string_view path) const {
    return path.starts_with(common_folder) ? path.substr(common_folder.size()) : path;
  }

  void require(bool condition, const std::string& what) {
    if (!condition && broken.empty()) broken = what;
  }
  struct Answer {
    std::string key;
    int64_t item;  // its number, from 1
    uint64_t size_bytes;
    Facts facts;
    bool is_whole = true;
  };
  // `wanted`, where given: by item, which ones are read.
  void for_each_answer(const std::vector<bool>* wanted, const std::function<void(Answer answer)>& row);
  void learn(const Describe& describe);
  void write_meta();  // as it is so far
  void write_assets();
  void write_paths();
  void write_occurrences();
  void write_judgement();
};

// (A thread of its own reads and decodes ahead, some answers at a time.)
void Writer::State::for_each_answer(const std::vector<bool>* wanted, const std::function<void(Answer)>& row) {
  constexpr size_t kTogether = 64, kTogetherBytes = 256 << 10, kAhead = 4;
  BoundedQueue<std::vector<Answer>> decoded(kAhead);
  std::future<void> ahead = std::async(std::launch::async, [&] {
    SpillSorter::Cursor cursor = answers.read(), others = among_others.read();
    bool has_other = others.next();
    std::vector<Answer> some;
    std::string key;
    int64_t item = 0;
    size_t bytes = 0;  // of some, encoded
    while (cursor.next()) {
      if (cursor.key() == key) continue;
      key = cursor.key();
      while (has_other && others.key() < key) has_other = others.next();
      auto take = [&](std::string_view named, bool has_others) {
        ++item;
        if (wanted != nullptr && !(*wanted)[static_cast<size_t>(item - 1)]) return;
        ByteReader in(cursor.value());
        const uint64_t size_bytes = in.u64();
        Expected<Facts> facts = decode_facts(in.view(in.remaining()));
        if (facts && has_others && !others.value().empty()) {
          Expected<Facts> other = decode_facts(others.value());
          facts = other ? Expected<Facts>(joined(std::move(facts).value(), std::move(other).value())) : other;
        }
        some.push_back(
            {std::string(named), item, size_bytes, facts ? std::move(facts).value() : Facts(), facts.has_value()});
        bytes += cursor.value().size();
      };
      take(key, has_other && others.key() == key);
      while (has_other && others.key() == key) has_other = others.next();
      // What it is at some places only stands behind it.
      for (std::string last; has_other && is_variant(others.key(), key); has_other = others.next()) {
        if (others.key() == last) continue;
        last = others.key();
        take(last, true);
      }
      if (some.size() < kTogether && bytes < kTogetherBytes) continue;
      decoded.push(std::exchange(some, {}));
      bytes = 0;
    }
    decoded.push(std::move(some));
    decoded.close();
  });
  while (std::optional<std::vector<Answer>> some = decoded.pop()) {
    for (Answer& answer : *some) {
      require(answer.is_whole, "an answer that waited is damaged");
      row(std::move(answer));
    }
  }
  ahead.get();
}

// First reading: the items, and the assets that their occurrences are occurrences of.
void Writer::State::learn(const Describe& describe) {
  Statement statement(*canonical, "INSERT INTO item VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
  RowsBehind<ItemRow> items([&](const ItemRow& item) {
    const std::string digest = hex(item.digest);
    statement.number(item.id).text(digest).text(item.kind).text(item.encoding);
    statement.number(static_cast<int64_t>(item.size_bytes)).number(item.lines);
    statement.number(static_cast<int64_t>(item.parsed_bytes)).number(static_cast<int64_t>(item.error_bytes));
    statement.text(item.treatment).run();
  });
  for_each_answer(nullptr, [&](const Answer& answer) {
    const Facts& facts = answer.facts;
    places.item(answer.key, answer.item);
    says_more.push_back(!facts.occurrences.empty() || !facts.excerpts.empty() || !facts.gaps.empty());
    items.add({answer.item, std::string(answer.key.substr(0, kDigestBytes)), facts.kind, facts.encoding,
               std::string(name(facts.treatment)), answer.size_bytes, facts.parsed_bytes, facts.error_bytes,
               facts.lines});
    require(facts.treatment != Treatment::kGap || !facts.gaps.empty(), "an item was not inspected and no gap says why");
    for (const Occurrence& occurrence : facts.occurrences) {
      assets.learn(occurrence, describe);
      steps_lead_elsewhere = steps_lead_elsewhere || names_other_contents(occurrence);
    }
  });
  places.settle();
  assets.number();
  items.finish();
}

void Writer::State::write_meta() {
  Statement row(*canonical, "INSERT OR REPLACE INTO meta VALUES(?, ?)");
  for (const auto& [key, value] : meta) row.text(key).text(value).run();
}

void Writer::State::write_assets() {
  Statement asset(*canonical, "INSERT INTO asset VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const auto& [identity, row] : assets.assets()) {
    asset.number(row.id).text(name(row.kind)).text(row.name).text(row.properties_json);
    asset.text_or_null(row.algorithm).text_or_null(row.family).text_or_null(row.primitive);
    asset.text_or_null(row.parameter_set).text_or_null(row.curve).text_or_null(row.mode).text_or_null(row.padding);
    asset.text(row.functions_json.empty() ? std::string_view("[]") : std::string_view(row.functions_json));
    asset.number_or_null(row.classical_bits, -1).number_or_null(row.quantum_level, -1);
    asset.text_or_null(row.oid).text_or_null(row.group).run();
  }
  Statement part(*canonical, "INSERT INTO asset_part VALUES(?, ?)");
  for (const auto& [whole, piece] : assets.parts()) part.number(whole).number(piece).run();
}

void Writer::State::write_paths() {
  Statement statement(*canonical, "INSERT INTO path VALUES(?, ?, ?, ?)");
  RowsBehind<PathRow> rows([&](const PathRow& row) {
    statement.blob(row.path).number_or_null(row.item, 0).number(row.labels);
    (row.link_target ? statement.blob(*row.link_target) : statement.null()).run();
  });
  places.for_each([&](const Place& place) {
    rows.add({std::string(shown(place.path)), place.item, place.labels,
              place.link_target ? std::optional<std::string>(*place.link_target) : std::nullopt});
    if (place.item != 0 || place.link_target) return;
    require(places.has_gap(place.path),
            "the path " + std::string(place.path) + " has no item, no link target and no gap");
  });
  rows.finish();
  Statement gap_row(*canonical, "INSERT INTO gap VALUES(NULL, NULL, ?, ?, ?, ?, ?, ?, ?)");
  places.for_each_gap([&](std::string_view path, const Gap& gap) {
    bind(gap_row.blob(shown(path)).text(name(gap.kind)).text(gap.detail), gap.position).run();
  });
}

// Second reading: everything that refers to assets and to other items.
void Writer::State::write_occurrences() {
  Statement occurrence_row(*canonical, "INSERT INTO occurrence VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Statement property_row(*canonical, "INSERT INTO property VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Statement step_row(*canonical, "INSERT INTO step VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  Statement excerpt_row(*canonical, "INSERT INTO excerpt VALUES(?, ?, ?)");
  Statement gap_row(*canonical, "INSERT INTO gap VALUES(NULL, ?, NULL, ?, ?, ?, ?, ?, ?)");
  if (steps_lead_elsewhere) canonical->execute("CREATE INDEX item_digest ON item(digest)");
  Statement item_with(*canonical, "SELECT min(id) FROM item WHERE digest = ?");
  int64_t occurrence_id = 0;
  for_each_answer(&says_more, [&](Answer answer) {
    const int64_t item_id = answer.item;
    Facts& facts = answer.facts;
    std::sort(facts.occurrences.begin(), facts.occurrences.end(), stands_before);
    for (const Occurrence& occurrence : facts.occurrences) {
      ++occurrence_id;
      occurrence_row.number(occurrence_id).number(item_id).number(assets.id_of(occurrence)).text(occurrence.detection);
      bind(occurrence_row.text(name(occurrence.certainty)), occurrence.position);
      occurrence_row.text_or_null(occurrence.function).text_or_null(occurrence.condition).run();
      for (const Property& property : occurrence.properties) {
        property_row.number(occurrence_id).text(property.name).text_or_null(property.value);
        bind(property_row.text(name(property.state)).text_or_null(property.reason), property.position).run();
        int64_t sequence = 0;
        for (const Step& step : property.trace) {
          int64_t step_item = item_id;
          if (!step.content.empty()) {
            step_item = item_with.text(step.content).step() ? item_with.number_at(0) : 0;
            item_with.reset();
            require(step_item != 0, "a step stands in a content that was not inspected");
          }
          step_row.number(occurrence_id).text(property.name).number(++sequence).text(name(step.kind));
          bind(step_row.number_or_null(step_item, 0), step.position).text(step.text).run();
        }
      }
    }
    for (const Excerpt& excerpt : facts.excerpts) {
      excerpt_row.number(item_id).number(excerpt.first_line).text(excerpt.text).run();
    }
    std::sort(facts.gaps.begin(), facts.gaps.end(),
              [](const Gap& a, const Gap& b) { return a.position != b.position ? a.position < b.position : a < b; });
    for (const Gap& gap : facts.gaps) {
      bind(gap_row.number(item_id).text(name(gap.kind)).text(gap.detail), gap.position).run();
    }
  });
}

void Writer::State::write_judgement() {
  std::sort(guidelines.begin(), guidelines.end(),
            [](const GuidelineRow& a, const GuidelineRow& b) { return a.id < b.id; });
  Statement guideline(*canonical, "INSERT INTO guideline VALUES(?, ?, ?, ?, ?, ?)");
  for (const GuidelineRow& row : guidelines) {
    guideline.text(row.id)
        .text(row.edition)
        .text(row.title)
        .text(row.authority)
        .text(row.status)
        .text(row.digest)
        .run();
  }
  std::sort(rules.begin(), rules.end(), [](const RuleRow& a, const RuleRow& b) {
    return std::tie(a.guideline, a.id) < std::tie(b.guideline, b.id);
  });
  Statement rule(*canonical, "INSERT INTO rule VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const RuleRow& row : rules) {
    rule.text(row.guideline).text(row.id).text(row.title).text(row.clause).text(row.severity);
    rule.number_or_null(row.cwe, 0).text(row.why).text(row.remedy).text(row.binding).text(row.reference).run();
  }
  std::sort(verdicts.begin(), verdicts.end(), [](const VerdictRow& a, const VerdictRow& b) {
    return std::tie(a.guideline, a.rule) < std::tie(b.guideline, b.rule);
  });
  Statement verdict(*canonical, "INSERT INTO verdict VALUES(?, ?, ?, ?, ?, ?)");
  for (const VerdictRow& row : verdicts) {
    verdict.text(row.guideline).text(row.rule).text(row.outcome).text(row.reason);
    verdict.text(row.deadline).text(row.deadline_state).run();
  }
  Statement found(working,
                  "SELECT guideline, rule, occurrence, asset, item, line, column, end_line, end_column, severity, "
                  "message FROM finding ORDER BY rank, rule, occurrence, guideline, asset, item, line, column, "
                  "end_line, end_column, severity, message");
  Statement row(*canonical, "INSERT INTO finding VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  while (found.step()) {
    row.text(found.text_at(0)).text(found.text_at(1));
    for (int column = 2; column <= 4; ++column) row.number_or_null(found.number_at(column), 0);
    for (int column = 5; column <= 8; ++column) row.number(found.number_at(column));
    row.text(found.text_at(9)).text(found.text_at(10)).run();
  }
}

Expected<std::unique_ptr<Writer>> Writer::create(const std::string& file) {
  std::unique_ptr<State> state = std::make_unique<State>(file);
  if (!state->working.ok()) return state->working.status().error();
  return std::unique_ptr<Writer>(new Writer(std::move(state)));
}

Writer::Writer(std::unique_ptr<State> state) : state_(std::move(state)) {}

Writer::~Writer() {
  ::unlink((state_->file + ".partial").c_str());
  ::unlink((state_->file + ".new").c_str());
}

void Writer::set_meta(std::string_view key, std::string_view value) {
  state_->meta.insert_or_assign(std::string(key), std::string(value));
}

void Writer::add_item(const Digest& digest, uint64_t size_bytes, const Facts& facts) {
  add_encoded_item(digest, size_bytes, facts.kind, encode(facts));
}

void Writer::add_encoded_item(const Digest& digest, uint64_t size_bytes, std::string_view kind,
                              std::string_view encoded) {
  std::string value(reinterpret_cast<const char*>(&size_bytes), sizeof size_bytes);
  state_->answers.add(item_key(digest, kind), value.append(encoded));
}

void Writer::add_among_others(const Digest& digest, std::string_view kind, std::string_view encoded) {
  state_->among_others.add(item_key(digest, kind), encoded);
}

void Writer::add_among_others_at(const std::vector<std::string>& paths, std::string_view variant, const Digest& digest,
                                 std::string_view kind, std::string_view encoded) {
  const std::string of = item_key(digest, kind), key = variant_key(of, variant);
  state_->among_others.add(key, encoded);
  for (const std::string& path : paths) state_->places.stands_at(path, of, key);
}

void Writer::add_path(std::string_view path, const std::optional<Digest>& digest, std::string_view item_kind,
                      uint32_t labels, const std::optional<std::string>& link_target) {
  if (digest) {
    state_->places.add_content(path, item_key(*digest, item_kind), labels);
  } else {
    state_->places.add(path, labels, link_target);
  }
}

void Writer::add_path_gap(std::string_view path, const Gap& gap) {
  state_->places.add_gap(path, gap);
}

void Writer::add_hard_link(std::string_view path, std::string_view target, uint32_t (*labels)(std::string_view path)) {
  state_->places.add_hard_link(path, target, labels);
}

void Writer::set_common_folder(std::string_view folder) {
  state_->common_folder = folder;
}

Expected<void> Writer::assemble(const Describe& describe) {
  State& state = *state_;
  state.working.execute("COMMIT");
  state.working.execute("BEGIN");
  state.canonical = std::make_shared<Database>(state.file + ".new", Database::Mode::kFresh);
  Database& canonical = *state.canonical;
  canonical.execute(kFast);
  canonical.execute(("PRAGMA application_id = " + std::to_string(kApplicationId) +
                     "; PRAGMA user_version = " + std::to_string(kSchemaVersion) + "; PRAGMA encoding = 'UTF-8'")
                        .c_str());
  canonical.execute("BEGIN");
  canonical.execute(kTables);
  // The paths are sorted beside the answers.
  std::future<void> sorted = std::async(std::launch::async, [&state] { state.places.begin(); });
  state.answers.read();
  state.among_others.read();
  sorted.get();
  state.learn(describe);
  state.write_meta();
  state.write_assets();
  state.write_paths();
  state.write_occurrences();
  canonical.execute(kIndexes);
  if (!state.answers.status()) return state.answers.status();
  if (!state.among_others.status()) return state.among_others.status();
  if (!state.places.status()) return state.places.status();
  if (!canonical.ok()) return canonical.status();
  if (!state.broken.empty()) return Error{ErrorCode::kInternal, "the evidence is incomplete: " + state.broken};
  state.reader.reset(new Reader(state.canonical));
  return {};
}

const Reader& Writer::reader() const {
  return *state_->reader;
}

void Writer::add_guideline(const GuidelineRow& guideline, const std::vector<RuleRow>& rules,
                           const std::vector<VerdictRow>& verdicts, const std::vector<FindingRow>& findings) {
  State& state = *state_;
  state.guidelines.push_back(guideline);
  state.rules.insert(state.rules.end(), rules.begin(), rules.end());
  state.verdicts.insert(state.verdicts.end(), verdicts.begin(), verdicts.end());
  for (const FindingRow& row : findings) {
    state.finding.number(severity_rank(row.severity)).text(row.guideline).text(row.rule).number(row.occurrence);
    bind(state.finding.number(row.asset).number(row.item), row.position).text(row.severity).text(row.message).run();
  }
}

Expected<void> Writer::finish() {
  State& state = *state_;
  Database& canonical = *state.canonical;
  state.write_judgement();
  state.meta.insert_or_assign("schema_version", std::to_string(kSchemaVersion));
  state.write_meta();
  state.reader.reset();
  canonical.execute("COMMIT");
  if (!state.working.ok()) return state.working.status();
  if (!canonical.ok()) return canonical.status();
  std::string written = canonical.file();
  state.canonical.reset();
  if (std::rename(written.c_str(), state.file.c_str()) != 0) {
    return Error{ErrorCode::kIo, "cannot put " + state.file + " in its place"};
  }
  return {};
}

}  // namespace vitrine::evidence
