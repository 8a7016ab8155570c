#include "face/report/sarif.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/digest.h"
#include "face/report/json_writer.h"
#include "face/report/places.h"
#include "face/report/rule_table.h"
#include "face/report/text.h"

namespace vitrine::report {
namespace {

using evidence::Certainty;
using evidence::FindingRow;
using evidence::OccurrenceRow;
using evidence::Position;
using evidence::Reader;
using evidence::RuleRow;

constexpr size_t kNotifications = 10000;  // what is left out is counted in one more notification

std::string_view level_of(std::string_view severity) {
  static constexpr std::array<std::string_view, 5> kLevels = {"error", "error", "warning", "note", "note"};
  return kLevels[static_cast<size_t>(severity_rank(severity))];
}

// The number code-scanning services sort by, in the middle of each band of CVSS 3.
std::string_view security_severity(std::string_view severity) {
  static constexpr std::array<std::string_view, 5> kNumbers = {"9.5", "8.0", "5.5", "3.0", "0.0"};
  return kNumbers[static_cast<size_t>(severity_rank(severity))];
}

std::string_view precision(Certainty certainty) {
  static constexpr std::array<std::string_view, 4> kPrecision = {"very-high", "high", "medium", "low"};
  return kPrecision[static_cast<size_t>(certainty)];
}

class Document {
 public:
  Document(const Reader& reader, const Options& options, std::ostream& out)
      : reader_(reader), options_(options), out_(out), json_(text_), places_(reader), table_(reader) {}

  Expected<void> write() {
    learn();
    json_.begin_object();
    json_.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_.member("version", "2.1.0");
    json_.key("runs");
    json_.begin_array();
    json_.begin_object();
    tool();
    invocation();
    json_.line();
    json_.member("columnKind", "unicodeCodePoints");
    json_.key("originalUriBaseIds");
    json_.begin_object();
    json_.key("%SRCROOT%");
    json_.begin_object();
    json_.key("description");
    text("What was inspected: the path given to `vitrine inspect`");
    json_.end_object();
    json_.end_object();
    json_.line();
    json_.key("results");
    json_.begin_array();
    reader_.for_each_finding([&](const FindingRow& finding) {
      result(finding);
      json_.flush_to(out_);
      return static_cast<bool>(out_);
    });
    json_.line();
    json_.end_array();
    json_.end_object();
    json_.end_array();
    json_.end_object();
    text_ += '\n';
    json_.flush_to(out_, 0);
    if (!out_) return Error{ErrorCode::kIo, "cannot write the SARIF document: is the disk full?"};
    return {};
  }

 private:
  // A rule's precision is that of its least certain finding.
  void learn() {
    std::map<int64_t, std::vector<size_t>> rules_by_occurrence;
    reader_.for_each_finding([&](const FindingRow& finding) {
      auto rule = table_.index.find({finding.guideline, finding.rule});
      if (rule != table_.index.end() && finding.occurrence != 0)
        rules_by_occurrence[finding.occurrence].push_back(rule->second);
      return true;
    });
    std::set<std::string> ids;
    std::set<std::string> twice;
    for (const RuleRow& rule : table_.rules)
      if (!ids.insert(rule.id).second) twice.insert(rule.id);
    for (const RuleRow& rule : table_.rules)
      rule_ids_.push_back(twice.contains(rule.id) ? rule.guideline + "/" + rule.id : rule.id);
    precision_.assign(table_.rules.size(), Certainty::kResolved);
    auto take = [&](const OccurrenceRow& row) {
      auto found = rules_by_occurrence.find(row.id);
      if (found == rules_by_occurrence.end()) return true;
      for (size_t rule : found->second) precision_[rule] = std::max(precision_[rule], row.occurrence.certainty);
      return true;
    };
    reader_.for_each_occurrence(take, Reader::Detail::kPlaces);
  }

  void text(std::string_view value) {
    json_.begin_object();
    json_.member("text", value);
    json_.end_object();
  }

  void tool() {
    json_.line();
    json_.key("tool");
    json_.begin_object();
    json_.key("driver");
    json_.begin_object();
    json_.member("name", "Vitrine");
    std::string version = reader_.meta("engine_version");
    json_.member_if("version", version);
    json_.key("rules");
    json_.begin_array();
    for (size_t i = 0; i < table_.rules.size(); ++i) rule(i);
    json_.end_array();
    json_.end_object();
    json_.end_object();
  }

  void rule(size_t number) {
    const RuleRow& row = table_.rules[number];
    std::string where = row.clause.empty() ? row.guideline : fmt::format("{} {}", row.guideline, row.clause);
    json_.line();
    json_.begin_object();
    json_.member("id", rule_ids_[number]);
    json_.member_if("name", row.title);
    json_.key("shortDescription");
    text(row.title.empty() ? row.id : row.title);
    json_.key("fullDescription");
    text(row.why.empty() ? row.title.empty() ? row.id : row.title : row.why);
    json_.key("help");
    json_.begin_object();
    json_.member("text", fmt::format("{}\n\nWhat to do: {}\n\n{}", row.why, row.remedy, where));
    json_.member("markdown", fmt::format("{}\n\n**What to do.** {}\n\n{}", row.why, row.remedy, where));
    json_.end_object();
    if (row.reference.starts_with("https://") || row.reference.starts_with("http://"))
      json_.member("helpUri", row.reference);
    json_.key("defaultConfiguration");
    json_.begin_object();
    json_.member("level", level_of(row.severity));
    json_.end_object();
    json_.key("properties");
    json_.begin_object();
    json_.key("tags");
    json_.begin_array();
    json_.string("security");
    json_.string("cryptography");
    if (row.cwe != 0) json_.string(fmt::format("external/cwe/cwe-{:03}", row.cwe));
    json_.end_array();
    json_.member("precision", precision(precision_[number]));
    json_.member("security-severity", security_severity(row.severity));
    json_.member("problem.severity", level_of(row.severity) == "note" ? "recommendation" : level_of(row.severity));
    json_.member("guideline", row.guideline);
    json_.member_if("clause", row.clause);
    json_.end_object();
    json_.end_object();
  }

  void invocation() {
    json_.line();
    json_.key("invocations");
    json_.begin_array();
    json_.begin_object();
    json_.key("executionSuccessful");
    json_.boolean(reader_.meta("complete") != "0");
    if (options_.run) json_.member_if("startTimeUtc", options_.run->started);
    json_.key("toolExecutionNotifications");
    json_.begin_array();
    size_t written = 0;
    size_t left_out = 0;
    reader_.for_each_gap([&](const evidence::GapRow& row) {
      if (written >= kNotifications) {
        ++left_out;
        return true;
      }
      ++written;
      json_.line();
      json_.begin_object();
      const bool is_assumed = row.gap.kind == evidence::GapKind::kAssumed;
      json_.member("level", is_assumed || row.gap.kind == evidence::GapKind::kOutside ? "note" : "warning");
      json_.key("message");
      text(fmt::format("{} ({}): {}", is_assumed ? "Inspected" : "Not inspected", evidence::name(row.gap.kind),
                       row.gap.detail));
      std::string path = row.path.empty() ? places_.first_path(row.item) : row.path;
      if (!path.empty()) {
        json_.key("locations");
        json_.begin_array();
        location(path, row.gap.position, "");
        json_.end_array();
      }
      json_.end_object();
      json_.flush_to(out_);
      return true;
    });
    if (left_out != 0) {
      json_.begin_object();
      json_.member("level", "warning");
      json_.key("message");
      text(fmt::format("{} more gaps are not listed here: evidence.db lists all",
                       thousands(static_cast<int64_t>(left_out))));
      json_.end_object();
    }
    json_.end_array();
    json_.end_object();
    json_.end_array();
  }

  void location(std::string_view path, const Position& position, std::string_view message) {
    json_.begin_object();
    json_.key("physicalLocation");
    json_.begin_object();
    json_.key("artifactLocation");
    json_.begin_object();
    json_.member("uri", percent_encoded_path(path));
    json_.member("uriBaseId", "%SRCROOT%");
    json_.end_object();
    if (position.line > 0) {
      json_.key("region");
      json_.begin_object();
      json_.member_number("startLine", position.line);
      if (position.column > 0) json_.member_number("startColumn", position.column);
      if (position.end_line >= position.line) json_.member_number("endLine", position.end_line);
      if (position.end_line >= position.line && position.end_column > 0)
        json_.member_number("endColumn", position.end_column);
      json_.end_object();
    }
    json_.end_object();
    if (!message.empty()) {
      json_.key("message");
      text(message);
    }
    json_.end_object();
  }

  // The lines a finding stands on, as the excerpt has them, without indentation.
  std::string snippet(int64_t item, const Position& position) {
    if (item != excerpt_item_) {
      excerpt_item_ = item;
      excerpts_ = item == 0 ? decltype(excerpts_){} : reader_.excerpts_of(item);
    }
    std::string out;
    for (const auto& [first, lines] : excerpts_) {
      uint32_t number = first;
      for (size_t at = 0; at <= lines.size(); ++number) {
        size_t end = std::min(lines.find('\n', at), lines.size());
        if (number >= position.line && number <= std::max(position.line, position.end_line)) {
          std::string_view line = std::string_view(lines).substr(at, end - at);
          size_t start = line.find_first_not_of(" \t");
          if (start != std::string_view::npos) out.append(line.substr(start)) += '\n';
        }
        at = end + 1;
      }
    }
    return out;
  }

  void result(const FindingRow& finding) {
    std::vector<std::string> paths;
    for (const evidence::PathRow& row : places_.rows_of(finding.item)) paths.push_back(row.path);
    std::optional<OccurrenceRow> occurrence;
    if (finding.occurrence != 0) occurrence = reader_.occurrence(finding.occurrence);
    std::string lines = paths.empty() ? "" : snippet(finding.item, finding.position);
    if (paths.empty()) paths.emplace_back();
    for (const std::string& path : paths) one_result(finding, occurrence, path, lines);
  }

  void one_result(const FindingRow& finding, const std::optional<OccurrenceRow>& occurrence, const std::string& path,
                  const std::string& lines) {
    auto rule = table_.index.find({finding.guideline, finding.rule});
    json_.line();
    json_.begin_object();
    json_.member("ruleId", rule == table_.index.end() ? finding.rule : rule_ids_[rule->second]);
    if (rule != table_.index.end()) json_.member_number("ruleIndex", rule->second);
    json_.member("level", level_of(finding.severity));
    json_.key("message");
    text(finding.message.empty() ? finding.rule : finding.message);
    if (!path.empty()) {
      json_.key("locations");
      json_.begin_array();
      location(path, finding.position, "");
      json_.end_array();
    }
    if (occurrence) code_flows(*occurrence, path);
    std::string identity = sha256(fmt::format("{}\n{}\n{}\n{}", finding.guideline, finding.rule, path, lines)).hex();
    int repeat = ++seen_[identity];
    json_.key("partialFingerprints");
    json_.begin_object();
    json_.member("vitrineFinding/v1", fmt::format("{}:{}", identity.substr(0, 32), repeat));
    json_.end_object();
    json_.key("properties");
    json_.begin_object();
    json_.member("severity", finding.severity);
    if (occurrence) {
      json_.member("certainty", evidence::name(occurrence->occurrence.certainty));
      json_.member("detection", occurrence->occurrence.detection);
    }
    json_.end_object();
    json_.end_object();
  }

  void code_flows(const OccurrenceRow& row, const std::string& path) {
    bool any = std::any_of(row.occurrence.properties.begin(), row.occurrence.properties.end(),
                           [](const evidence::Property& property) { return !property.trace.empty(); });
    if (!any) return;
    json_.key("codeFlows");
    json_.begin_array();
    for (const evidence::Property& property : row.occurrence.properties) {
      if (property.trace.empty()) continue;
      json_.begin_object();
      json_.key("message");
      text(fmt::format("how {} is known", property.name));
      json_.key("threadFlows");
      json_.begin_array();
      json_.begin_object();
      json_.key("locations");
      json_.begin_array();
      for (const evidence::Step& step : property.trace) {
        int64_t item = places_.item_of(step, row.item);
        std::string step_path = item == row.item ? path : places_.first_path(item);
        json_.begin_object();
        json_.key("location");
        std::string message = fmt::format("{}: {}", evidence::name(step.kind), step.text);
        if (step_path.empty()) {
          json_.begin_object();
          json_.key("message");
          text(message);
          json_.end_object();
        } else {
          location(step_path, step.position, message);
        }
        json_.end_object();
      }
      json_.end_array();
      json_.end_object();
      json_.end_array();
      json_.end_object();
    }
    json_.end_array();
  }

  const Reader& reader_;
  const Options& options_;
  std::ostream& out_;
  std::string text_;
  JsonWriter json_;
  Places places_;
  RuleTable table_;
  std::vector<std::string> rule_ids_;
  std::vector<Certainty> precision_;
  std::map<std::string, int> seen_;
  int64_t excerpt_item_ = -1;
  std::vector<std::pair<uint32_t, std::string>> excerpts_;
};

}  // namespace

Expected<void> write_sarif(const Reader& reader, const Options& options, std::ostream& out) {
  return Document(reader, options, out).write();
}

}  // namespace vitrine::report
