#include "face/report/trace_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "face/report/paint.h"
#include "face/report/places.h"
#include "face/report/rule_table.h"
#include "face/report/text.h"

namespace vitrine::report {
namespace {

using evidence::FindingRow;
using evidence::Occurrence;
using evidence::OccurrenceRow;
using evidence::Property;
using evidence::Reader;
using evidence::ValueState;

constexpr size_t kPlacesListed = 20;
constexpr size_t kOccurrencesShown = 50;

bool is_path(std::string_view full, std::string_view asked) {
  return full == asked ||
         (full.size() > asked.size() && full.ends_with(asked) && full[full.size() - asked.size() - 1] == '/');
}

std::vector<std::string> wrapped_words(std::string_view text, size_t width) {
  std::vector<std::string> lines;
  std::string current;
  std::string clean = for_terminal(text);
  for (size_t at = 0; at < clean.size();) {
    size_t end = std::min(clean.find(' ', at), clean.size());
    std::string word = clean.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    if (!current.empty() && display_width(current) + 1 + display_width(word) > width)
      lines.push_back(std::exchange(current, ""));
    current += (current.empty() ? "" : " ") + word;
  }
  if (!current.empty()) lines.push_back(current);
  return lines;
}

class View {
 public:
  View(const Reader& reader, const SummaryStyle& style)
      : reader_(reader), style_(style), paint_(style.colour), places_(reader), rules_(reader) {}

  Expected<std::string> show(std::string_view path, uint32_t line) {
    std::map<int64_t, std::string> items;
    reader_.for_each_path([&](const evidence::PathRow& row) {
      if (row.item != 0 && is_path(row.path, path)) items.emplace(row.item, row.path);
      return true;
    });
    if (items.empty())
      return Error{ErrorCode::kNotFound,
                   fmt::format("{} was not inspected: no path of the evidence ends so", for_terminal(path))};
    learn_findings(items);
    std::set<uint32_t> other_lines;
    size_t shown = 0;
    size_t left_out = 0;
    reader_.for_each_occurrence([&](const OccurrenceRow& row) {
      auto item = items.find(row.item);
      if (item == items.end()) return true;
      const evidence::Position& at = row.occurrence.position;
      if (line != 0 && (line < at.line || line > std::max(at.line, at.end_line))) {
        other_lines.insert(at.line);
      } else if (shown >= kOccurrencesShown) {
        ++left_out;
      } else {
        ++shown;
        one(row, item->second);
      }
      return true;
    });
    if (left_out != 0) out_ += fmt::format("  … and {} more\n", plural(static_cast<int64_t>(left_out), "occurrence"));
    if (shown == 0) {
      std::string lines;
      for (uint32_t other : other_lines) {
        if (lines.size() > 60) {
          lines += ", …";
          break;
        }
        lines += fmt::format("{}{}", lines.empty() ? "" : ", ", other);
      }
      return Error{ErrorCode::kNotFound, lines.empty()
                                             ? fmt::format("no cryptography was found in {}", for_terminal(path))
                                             : fmt::format("no cryptography was found at {}:{}; it stands on line {}",
                                                           for_terminal(path), line, lines)};
    }
    return std::move(out_);
  }

  Expected<std::string> explain(std::string_view id) {
    std::vector<const evidence::RuleRow*> matching;
    for (const evidence::RuleRow& rule : rules_.rules)
      if (rule.id == id || rule.guideline + "/" + rule.id == id) matching.push_back(&rule);
    if (matching.empty()) return unknown_rule(id);
    for (const evidence::RuleRow* rule : matching) one_rule(*rule);
    return std::move(out_);
  }

 private:
  void learn_findings(const std::map<int64_t, std::string>& items) {
    reader_.for_each_finding([&](const FindingRow& row) {
      if (row.occurrence != 0 && items.contains(row.item)) findings_[row.occurrence].push_back(row);
      return true;
    });
    reader_.for_each_asset([&](const evidence::AssetRow& row) {
      asset_names_[row.id] = row.name;
      return true;
    });
  }

  size_t column() const { return std::min<size_t>(style_.width * 5 / 8, 64); }

  // A left part, and where it stands in a column of its own.
  void line(const std::string& left, size_t left_width, const std::string& where) {
    out_ += left;
    if (!where.empty()) {
      size_t from = std::max(column(), left_width + 2);
      size_t room = style_.width > from + 12 ? style_.width - from : 12;
      out_ += std::string(from - left_width, ' ') + paint_.quiet(fit(where, room, true));
    }
    out_ += '\n';
  }

  std::string place_of(const evidence::Step& step, const OccurrenceRow& row, const std::string& path) {
    int64_t item = places_.item_of(step, row.item);
    std::string where = item == row.item ? path : places_.first_path(item);
    return fmt::format("{}:{}", where.empty() ? "?" : for_terminal(where), step.position.line);
  }

  std::string code_at(const OccurrenceRow& row) {
    for (const auto& [first, text] : reader_.excerpts_of(row.item)) {
      uint32_t number = first;
      for (size_t at = 0; at <= text.size(); ++number) {
        size_t end = std::min(text.find('\n', at), text.size());
        if (number == row.occurrence.position.line) {
          std::string_view found = std::string_view(text).substr(at, end - at);
          found.remove_prefix(std::min(found.find_first_not_of(" \t"), found.size()));
          return for_terminal(found);
        }
        at = end + 1;
      }
    }
    return for_terminal(row.occurrence.detection);
  }

  void one(const OccurrenceRow& row, const std::string& path) {
    const Occurrence& occurrence = row.occurrence;
    std::string code = fit(code_at(row), column() - 4);
    line("  " + paint_.strong(code), 2 + display_width(code),
         fmt::format("{}:{}", for_terminal(path), occurrence.position.line));
    for (const Property& property : occurrence.properties) one_property(property, row, path);
    std::string name = for_terminal(asset_names_[row.asset]);
    std::string result = fmt::format("  ⇒ {}  {}", paint_.strong(name), certainty(occurrence));
    if (!occurrence.function.empty()) result += paint_.quiet("  in " + for_terminal(occurrence.function));
    if (!occurrence.condition.empty()) result += paint_.quiet("  only if " + for_terminal(occurrence.condition));
    out_ += result + '\n';
    for (const FindingRow& finding : findings_[row.id]) {
      int rank = severity_rank(finding.severity);
      std::string text = fmt::format("{} {} {}",
                                     rank <= 1   ? "✗"
                                     : rank == 2 ? "▲"
                                                 : "▽",
                                     finding.rule, for_terminal(finding.message));
      out_ += "    " + paint_.severity(rank, fit(text, style_.width - 4)) + '\n';
    }
    out_ += '\n';
  }

  std::string certainty(const Occurrence& occurrence) {
    std::string name(evidence::name(occurrence.certainty));
    return occurrence.certainty == evidence::Certainty::kResolved ? paint_.good(name) : paint_.doubt(name);
  }

  void one_property(const Property& property, const OccurrenceRow& row, const std::string& path) {
    std::string value = property.state == ValueState::kUnknown ? "unknown" : for_terminal(property.value);
    std::string left = fmt::format("      {} = {}", for_terminal(property.name), value);
    if (property.state == ValueState::kDefault) left += "  (default)";
    std::string where = fmt::format("{}:{}", for_terminal(path), property.position.line);
    line(left, display_width(left), property.trace.empty() ? where : "");
    for (const std::string& reason : wrapped_words(property.reason, style_.width > 30 ? style_.width - 10 : 20))
      out_ += "          " + paint_.quiet(reason) + '\n';
    // From where it was used back to where it came from, one step deeper each.
    size_t depth = 0;
    for (auto step = property.trace.rbegin(); step != property.trace.rend(); ++step, ++depth) {
      std::string indent(10 + 2 * std::min<size_t>(depth, 8), ' ');
      std::string kind(evidence::name(step->kind));
      size_t taken = indent.size() + kind.size() + 6;
      size_t room = column() > taken + 10 ? column() - taken : 10;
      std::string text = fit(for_terminal(step->text), room);
      std::string plain = fmt::format("{}{}  {}", indent, text, kind);
      line(fmt::format("{}{}  {}", indent, text, paint_.quiet(kind)), display_width(plain), place_of(*step, row, path));
    }
  }

  Expected<std::string> unknown_rule(std::string_view id) {
    std::string known;
    for (const evidence::RuleRow& rule : rules_.rules) {
      if (known.size() > 200) {
        known += ", …";
        break;
      }
      known += (known.empty() ? "" : ", ") + rule.id;
    }
    return Error{ErrorCode::kNotFound, fmt::format("no guideline of this evidence has a rule {}; it has {}",
                                                   for_terminal(id), known.empty() ? "none" : for_terminal(known))};
  }

  void paragraph(std::string_view label, std::string_view text) {
    if (text.empty()) return;
    std::string head = fmt::format("  {:12}", label);
    for (const std::string& one : wrapped_words(text, style_.width > 20 ? style_.width - 16 : 20)) {
      out_ += paint_.strong(head) + "  " + one + '\n';
      head = std::string(14, ' ');
    }
  }

  void one_rule(const evidence::RuleRow& rule) {
    int rank = severity_rank(rule.severity);
    out_ += fmt::format("{}  {}  {}\n\n", paint_.strong(for_terminal(rule.id)), for_terminal(rule.title),
                        paint_.severity(rank, rule.severity));
    paragraph("Why", rule.why);
    paragraph("What to do", rule.remedy);
    for (const evidence::GuidelineRow& guideline : rules_.guidelines)
      if (guideline.id == rule.guideline)
        paragraph("Clause", fmt::format("{} {}{}{}", guideline.title.empty() ? guideline.id : guideline.title,
                                        guideline.edition, rule.clause.empty() ? "" : ", " + rule.clause,
                                        rule.cwe != 0 ? fmt::format(" · CWE-{}", rule.cwe) : ""));
    paragraph("Reference", rule.reference);
    for (const evidence::VerdictRow& verdict : reader_.verdicts(rule.guideline)) {
      if (verdict.rule != rule.id) continue;
      std::string text = verdict.outcome;
      if (!verdict.reason.empty()) text += ": " + verdict.reason;
      if (!verdict.deadline.empty())
        text += fmt::format(" (deadline {}{}{})", verdict.deadline, verdict.deadline_state.empty() ? "" : ", ",
                            verdict.deadline_state);
      paragraph("Outcome", text);
    }
    std::vector<FindingRow> found;
    size_t total = 0;
    reader_.for_each_finding([&](const FindingRow& row) {
      if (row.guideline != rule.guideline || row.rule != rule.id) return true;
      if (++total <= kPlacesListed) found.push_back(row);
      return true;
    });
    out_ += '\n' + paint_.strong("  Found") +
            fmt::format("         {}\n", total == 0 ? "nowhere" : plural(static_cast<int64_t>(total), "time"));
    for (const FindingRow& row : found) {
      std::string where =
          fit(fmt::format("{}:{}", for_terminal(places_.first_path(row.item)), row.position.line), 48, true);
      std::string message = fit(for_terminal(row.message), style_.width > 56 ? style_.width - 56 : 20);
      out_ += fmt::format("    {}{}  {}\n", where, std::string(48 - display_width(where), ' '), message);
    }
    if (total > found.size())
      out_ += paint_.quiet(
          fmt::format("    … and {} more: see report.html\n", thousands(static_cast<int64_t>(total - found.size()))));
    out_ += '\n';
  }

  const Reader& reader_;
  const SummaryStyle& style_;
  Paint paint_;
  Places places_;
  RuleTable rules_;
  std::map<int64_t, std::vector<FindingRow>> findings_;
  std::map<int64_t, std::string> asset_names_;
  std::string out_;
};

}  // namespace

Expected<std::string> show_place(const Reader& reader, std::string_view path, uint32_t line,
                                 const SummaryStyle& style) {
  return View(reader, style).show(path, line);
}

Expected<std::string> explain_rule(const Reader& reader, std::string_view id, const SummaryStyle& style) {
  return View(reader, style).explain(id);
}

}  // namespace vitrine::report
