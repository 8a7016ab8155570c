#include "face/report/html_data.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "face/report/html.h"
#include "face/report/json_writer.h"
#include "face/report/places.h"
#include "face/report/rule_table.h"

namespace vitrine::report {
namespace {

using evidence::AssetRow;
using evidence::FindingRow;
using evidence::ItemRow;
using evidence::Occurrence;
using evidence::OccurrenceRow;
using evidence::PathRow;
using evidence::Position;
using evidence::Property;
using evidence::Reader;

// Strings that come again and again, written once.
class StringTable {
 public:
  size_t number(const std::string& text) {
    auto [known, is_new] = numbers_.emplace(text, numbers_.size());
    if (is_new) in_order_.push_back(&known->first);
    return known->second;
  }
  void write(JsonWriter& json) const {
    json.begin_array();
    for (const std::string* text : in_order_) json.string(*text);
    json.end_array();
  }

 private:
  std::unordered_map<std::string, size_t> numbers_;  // nodes stay where they are
  std::vector<const std::string*> in_order_;
};

struct Count {
  int64_t number = 0;
  uint64_t size_bytes = 0, lines = 0;
};

class Data {
 public:
  Data(const Reader& reader, const Options& options, std::ostream& out)
      : reader_(reader),
        options_(options),
        out_(out),
        json_(text_, Escape::kForHtml),
        places_(reader),
        table_(reader) {}

  Expected<void> write() {
    count_occurrences();
    count_findings();
    share_the_room();
    count_items();
    json_.begin_object();
    about();
    assets();
    occurrences();
    findings();
    gaps();
    files();
    excerpts();
    guidelines();
    shown();
    json_.end_object();
    json_.flush_to(out_, 0);
    if (!out_) return Error{ErrorCode::kIo, "cannot write the report page: is the disk full?"};
    return {};
  }

 private:
  void count_occurrences() {
    auto count = [&](const OccurrenceRow& row) {
      size_t certainty = static_cast<size_t>(row.occurrence.certainty);
      ++by_asset_[row.asset][certainty];
      ++by_certainty_[certainty];
      ++by_item_[row.item];
      ++total_occurrences_;
      return true;
    };
    reader_.for_each_occurrence(count, Reader::Detail::kPlaces);
  }

  void count_findings() {
    reader_.for_each_finding([&](const FindingRow& finding) {
      ++total_findings_;
      ++findings_by_rule_[{finding.guideline, finding.rule}];
      ++findings_by_severity_[static_cast<size_t>(severity_rank(finding.severity))];
      if (total_findings_ <= kHtmlFindings) {
        if (finding.occurrence != 0) wanted_.insert(finding.occurrence);
        if (finding.item != 0) lines_[finding.item].insert(finding.position.line);
      }
      return true;
    });
  }

  void share_the_room() {
    // The largest equal share per asset that fits: assets with fewer leave room for the others.
    std::vector<int64_t> counts;
    for (const auto& [asset, count] : by_asset_) counts.push_back(count[0] + count[1] + count[2] + count[3]);
    std::sort(counts.begin(), counts.end());
    int64_t room = std::max<int64_t>(kHtmlOccurrences - static_cast<int64_t>(wanted_.size()), kHtmlOccurrences / 4);
    share_ = room;
    for (size_t i = 0; i < counts.size(); ++i) {
      int64_t equal = room / static_cast<int64_t>(counts.size() - i);
      if (counts[i] > equal) {
        share_ = std::max<int64_t>(equal, 1);
        break;
      }
      room -= counts[i];
    }
  }

  void count_items() {
    reader_.for_each_item([&](const ItemRow& row) {
      if (sizes_.size() <= static_cast<size_t>(row.id)) sizes_.resize(static_cast<size_t>(row.id) + 1);
      sizes_[static_cast<size_t>(row.id)] = row.size_bytes;
      for (Count* count : {&by_kind_[row.kind], &by_treatment_[row.treatment], &total_}) {
        ++count->number;
        count->size_bytes += row.size_bytes;
        count->lines += row.lines;
      }
      return true;
    });
  }

  void counts(std::string_view name, const std::map<std::string, Count>& table) {
    json_.key(name);
    json_.begin_array();
    for (const auto& [what, count] : table) {
      json_.begin_array();
      json_.string(what);
      json_.number(count.number);
      json_.number(count.size_bytes);
      json_.number(count.lines);
      json_.end_array();
    }
    json_.end_array();
  }

  void about() {
    json_.member("product", reader_.meta("product"));
    json_.member("engine", reader_.meta("engine_version"));
    json_.member("knowledge", reader_.meta("knowledge_digest"));
    json_.key("complete");
    json_.boolean(reader_.meta("complete") != "0");
    json_.key("run");
    if (options_.run) {
      json_.begin_object();
      json_.member("started", options_.run->started);
      json_.member("root", options_.run->root);
      json_.member_number("milliseconds", static_cast<int64_t>(options_.run->seconds * 1000));
      json_.member_number("workers", options_.run->workers);
      json_.end_object();
    } else {
      json_.null();
    }
    json_.key("totals");
    json_.begin_object();
    json_.member_number("items", total_.number);
    json_.member_number("paths", reader_.count("path"));
    json_.member_number("bytes", total_.size_bytes);
    json_.member_number("lines", total_.lines);
    json_.member_number("parsed", reader_.sum("item", "parsed_bytes"));
    json_.member_number("errors", reader_.sum("item", "error_bytes"));
    json_.member_number("occurrences", total_occurrences_);
    json_.member_number("findings", total_findings_);
    json_.member_number("gaps", reader_.count("gap"));
    // Contents that leave something open: looked at among others, and not.
    for (const auto& [key, name] : {std::pair("programs", "programs"), std::pair("programs_left_out", "leftOut")}) {
      const std::string text = reader_.meta(key);
      int64_t number = 0;
      if (std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc())
        json_.member_number(name, number);
    }
    json_.end_object();
    json_.key("certainty");
    number_array(by_certainty_);
    json_.key("severities");
    number_array(findings_by_severity_);
    counts("kinds", by_kind_);
    counts("treatments", by_treatment_);
  }

  template <size_t N>
  void number_array(const std::array<int64_t, N>& numbers) {
    json_.begin_array();
    for (int64_t number : numbers) json_.number(number);
    json_.end_array();
  }

  void assets() {
    std::map<int64_t, std::vector<int64_t>> parts;
    for (auto [whole, part] : reader_.asset_parts()) parts[whole].push_back(part);
    json_.line();
    json_.key("assets");
    json_.begin_array();
    reader_.for_each_asset([&](const AssetRow& row) {
      json_.begin_array();
      json_.number(row.id);
      for (std::string_view text :
           {std::string_view(evidence::name(row.kind)), std::string_view(row.name), std::string_view(row.algorithm),
            std::string_view(row.primitive), std::string_view(row.parameter_set), std::string_view(row.curve),
            std::string_view(row.mode), std::string_view(row.padding), std::string_view(row.functions_json),
            std::string_view(row.oid), std::string_view(row.group)})
        json_.string(text);
      json_.number(row.classical_bits);
      json_.number(row.quantum_level);
      json_.begin_array();
      for (int64_t part : parts[row.id]) json_.number(part);
      json_.end_array();
      number_array(by_asset_[row.id]);
      json_.end_array();
      json_.flush_to(out_);
      return true;
    });
    json_.end_array();
  }

  bool is_shown(const OccurrenceRow& row) {
    if (total_occurrences_ <= kHtmlOccurrences) return true;
    if (wanted_.contains(row.id)) return true;
    return shown_by_asset_[row.asset] < share_;
  }

  void position(const Position& at) {
    json_.number(at.line);
    json_.number(at.column);
    json_.number(at.end_line);
    json_.number(at.end_column);
  }

  void occurrences() {
    json_.line();
    json_.key("occurrences");
    json_.begin_array();
    reader_.for_each_occurrence([&](const OccurrenceRow& row) {
      if (!is_shown(row)) return true;
      ++shown_by_asset_[row.asset];
      ++shown_occurrences_;
      lines_[row.item].insert(row.occurrence.position.line);
      const Occurrence& occurrence = row.occurrence;
      json_.line();
      json_.begin_array();
      json_.number(row.id);
      json_.number(row.item);
      json_.number(row.asset);
      json_.number(strings_.number(occurrence.detection));
      json_.number(static_cast<int>(occurrence.certainty));
      position(occurrence.position);
      json_.number(strings_.number(occurrence.function));
      json_.number(strings_.number(occurrence.condition));
      json_.begin_array();
      for (const Property& property : occurrence.properties) one_property(property, row.item);
      json_.end_array();
      json_.end_array();
      json_.flush_to(out_);
      return static_cast<bool>(out_);
    });
    json_.end_array();
  }

  void one_property(const Property& property, int64_t own_item) {
    json_.begin_array();
    json_.number(strings_.number(property.name));
    json_.number(strings_.number(property.value));
    json_.number(static_cast<int>(property.state));
    json_.number(strings_.number(property.reason));
    json_.begin_array();
    for (const evidence::Step& step : property.trace) {
      int64_t item = places_.item_of(step, own_item);
      if (item != 0) lines_[item].insert(step.position.line);
      json_.begin_array();
      json_.number(strings_.number(std::string(evidence::name(step.kind))));
      json_.number(strings_.number(step.text));
      json_.number(item);
      json_.number(step.position.line);
      json_.number(step.position.column);
      json_.end_array();
    }
    json_.end_array();
    json_.end_array();
  }

  void findings() {
    json_.line();
    json_.key("findings");
    json_.begin_array();
    reader_.for_each_finding([&](const FindingRow& finding) {
      if (++shown_findings_ > kHtmlFindings) {
        --shown_findings_;
        return false;
      }
      json_.begin_array();
      json_.number(strings_.number(finding.guideline));
      json_.number(strings_.number(finding.rule));
      json_.number(severity_rank(finding.severity));
      json_.string(finding.message);
      json_.number(finding.occurrence);
      json_.number(finding.asset);
      json_.number(finding.item);
      position(finding.position);
      json_.end_array();
      json_.flush_to(out_);
      return true;
    });
    json_.end_array();
  }

  void gaps() {
    std::map<std::string, int64_t> by_kind;
    json_.line();
    json_.key("gaps");
    json_.begin_array();
    reader_.for_each_gap([&](const evidence::GapRow& row) {
      std::string kind(evidence::name(row.gap.kind));
      ++by_kind[kind];
      if (++total_gaps_ > kHtmlGaps) return true;
      ++shown_gaps_;
      json_.begin_array();
      json_.number(strings_.number(kind));
      json_.string(row.path.empty() ? places_.first_path(row.item) : row.path);
      json_.string(row.gap.detail);
      json_.number(row.gap.position.line);
      json_.end_array();
      json_.flush_to(out_);
      return true;
    });
    json_.end_array();
    json_.key("gapKinds");
    json_.begin_array();
    for (const auto& [kind, count] : by_kind) {
      json_.begin_array();
      json_.string(kind);
      json_.number(count);
      json_.end_array();
    }
    json_.end_array();
  }

  // Files with evidence one by one; the others as what their folder holds besides.
  void files() {
    std::map<std::string, Count> folders;
    auto folder = folders.end();  // the one before: they come in order
    json_.line();
    json_.key("files");
    json_.begin_array();
    reader_.for_each_path([&](const PathRow& row) {
      auto found = by_item_.find(row.item);
      uint64_t size =
          row.item > 0 && static_cast<size_t>(row.item) < sizes_.size() ? sizes_[static_cast<size_t>(row.item)] : 0;
      if (row.item != 0 && (found != by_item_.end() || lines_.contains(row.item))) {
        json_.begin_array();
        json_.string(row.path);
        json_.number(row.item);
        json_.number(row.labels);
        json_.number(size);
        json_.number(found == by_item_.end() ? 0 : found->second);
        json_.end_array();
        json_.flush_to(out_);
      } else {
        const size_t slash = row.path.rfind('/');
        const std::string_view name = std::string_view(row.path).substr(0, slash == std::string::npos ? 0 : slash);
        if (folder == folders.end() || folder->first != name) folder = folders.try_emplace(std::string(name)).first;
        ++folder->second.number;
        folder->second.size_bytes += size;
      }
      return true;
    });
    json_.end_array();
    json_.line();
    counts("folders", folders);
    json_.line();
    json_.key("items");
    json_.begin_array();
    std::set<int64_t> told;
    for (const auto& [item, found] : by_item_) told.insert(item);
    for (const auto& [item, wanted] : lines_) told.insert(item);
    for (int64_t id : told) {
      const std::optional<ItemRow> row = reader_.item(id);
      if (!row) continue;
      json_.begin_array();
      json_.number(row->id);
      json_.string(row->digest.substr(0, 16));
      json_.number(strings_.number(row->kind));
      json_.number(row->lines);
      json_.end_array();
      json_.flush_to(out_);
    }
    json_.end_array();
  }

  void excerpts() {
    json_.line();
    json_.key("excerpts");
    json_.begin_array();
    size_t size = 0;
    for (const auto& [item, wanted] : lines_) {
      for (const auto& [first_line, lines] : reader_.excerpts_of(item)) {
        auto last_line = first_line + static_cast<uint32_t>(std::count(lines.begin(), lines.end(), '\n'));
        auto first_wanted = wanted.lower_bound(first_line);
        if (first_wanted == wanted.end() || *first_wanted > last_line) continue;
        size += lines.size();
        if (size > kHtmlExcerptBytes) {
          ++excerpts_left_out_;
          continue;
        }
        json_.begin_array();
        json_.number(item);
        json_.number(first_line);
        json_.string(lines);
        json_.end_array();
        json_.flush_to(out_);
      }
    }
    json_.end_array();
  }

  void guidelines() {
    json_.line();
    json_.key("guidelines");
    json_.begin_array();
    for (const evidence::GuidelineRow& row : table_.guidelines) {
      json_.begin_object();
      for (auto [name, value] :
           std::initializer_list<std::pair<const char*, const std::string&>>{{"id", row.id},
                                                                             {"edition", row.edition},
                                                                             {"title", row.title},
                                                                             {"authority", row.authority},
                                                                             {"status", row.status}})
        json_.member(name, value);
      std::map<std::string, evidence::VerdictRow> verdicts;
      for (evidence::VerdictRow& verdict : reader_.verdicts(row.id)) verdicts[verdict.rule] = std::move(verdict);
      json_.key("rules");
      json_.begin_array();
      for (const evidence::RuleRow& rule : table_.rules) {
        if (rule.guideline != row.id) continue;
        const evidence::VerdictRow& verdict = verdicts[rule.id];
        json_.line();
        json_.begin_object();
        for (auto [name, value] : std::initializer_list<std::pair<const char*, const std::string&>>{
                 {"id", rule.id},
                 {"title", rule.title},
                 {"clause", rule.clause},
                 {"severity", rule.severity},
                 {"why", rule.why},
                 {"remedy", rule.remedy},
                 {"reference", rule.reference},
                 {"binding", rule.binding},
                 {"outcome", verdict.outcome},
                 {"reason", verdict.reason},
                 {"deadline", verdict.deadline},
                 {"deadlineState", verdict.deadline_state}})
          json_.member_if(name, value);
        json_.member_number("cwe", rule.cwe);
        json_.member_number("findings", findings_by_rule_[{rule.guideline, rule.id}]);
        json_.end_object();
      }
      json_.end_array();
      json_.end_object();
    }
    json_.end_array();
  }

  void shown() {
    json_.line();
    json_.key("strings");
    strings_.write(json_);
    json_.key("shown");
    json_.begin_object();
    json_.member_number("occurrences", shown_occurrences_);
    json_.member_number("findings", shown_findings_);
    json_.member_number("gaps", shown_gaps_);
    json_.member_number("excerptsLeftOut", excerpts_left_out_);
    json_.end_object();
  }

  const Reader& reader_;
  const Options& options_;
  std::ostream& out_;
  std::string text_;
  JsonWriter json_;
  Places places_;
  RuleTable table_;
  StringTable strings_;
  std::map<int64_t, std::array<int64_t, 4>> by_asset_;
  std::array<int64_t, 4> by_certainty_{};
  std::array<int64_t, 5> findings_by_severity_{};
  std::unordered_map<int64_t, int64_t> by_item_, shown_by_asset_;
  std::map<std::pair<std::string, std::string>, int64_t> findings_by_rule_;
  std::unordered_set<int64_t> wanted_;
  std::map<int64_t, std::set<uint32_t>> lines_;  // by item: what excerpts are shown for
  std::vector<uint64_t> sizes_;
  std::map<std::string, Count> by_kind_, by_treatment_;
  Count total_;
  int64_t share_ = 0;
  int64_t total_occurrences_ = 0, total_findings_ = 0, total_gaps_ = 0;
  int64_t shown_occurrences_ = 0, shown_findings_ = 0, shown_gaps_ = 0, excerpts_left_out_ = 0;
};

}  // namespace

Expected<void> write_html_data(const Reader& reader, const Options& options, std::ostream& out) {
  return Data(reader, options, out).write();
}

}  // namespace vitrine::report
