#include "face/report/summary.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>

#include "face/report/families.h"
#include "face/report/paint.h"
#include "face/report/places.h"
#include "face/report/rule_table.h"
#include "face/report/text.h"

namespace vitrine::report {
namespace {

using evidence::FindingRow;
using evidence::Reader;

constexpr size_t kMargin = 2;
constexpr size_t kLabel = 14;  // "  post-quantum  "
constexpr size_t kLinesPerFamily = 3;
constexpr size_t kAllLines = 100;
constexpr size_t kGapsShown = 3;

std::string padded(std::string_view text, size_t width) {
  size_t used = display_width(text);
  return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

class Summary {
 public:
  Summary(const Reader& reader, const Options& options, const SummaryStyle& style)
      : reader_(reader), options_(options), style_(style), paint_(style.colour), rules_(reader), places_(reader) {}

  std::string text() {
    head();
    encryption();
    findings();
    not_inspected();
    guidelines();
    if (!style_.files.empty()) files();
    return std::move(out_);
  }

 private:
  void line(std::string_view text) { (out_ += text) += '\n'; }

  // Words with their painted form, wrapped under a label; what does not fit in `most` lines is counted.
  struct Word {
    std::string plain, painted;
  };
  static Word plain_word(const std::string& text) { return {text, text}; }
  void wrapped(std::string_view label, const std::vector<Word>& words, std::string_view between, size_t most) {
    wrapped_after(std::string(kMargin * 2, ' ') + padded(label, kLabel), words, between, most);
  }
  // The same behind a head of the same width that is there already.
  void wrapped_after(std::string current, const std::vector<Word>& words, std::string_view between, size_t most) {
    size_t indent = kMargin * 2 + kLabel;
    size_t used = indent;
    size_t lines = 1;
    for (size_t i = 0; i < words.size(); ++i) {
      std::string word = words[i].plain;
      size_t room = style_.width > indent + 8 ? style_.width - indent : 8;
      bool cut = display_width(word) > room;
      if (cut) word = fit(word, room);
      size_t need = display_width(word) + (used > indent ? display_width(between) : 0);
      bool last_line = lines == most;
      size_t reserve = last_line && i + 1 < words.size() ? 12 : 0;
      if (used > indent && used + need + reserve > style_.width) {
        if (last_line) {
          current += paint_.quiet(fmt::format("{}+{} more", between, words.size() - i));
          break;
        }
        line(current);
        ++lines;
        current = std::string(indent, ' ');
        used = indent;
        need = display_width(word);
      }
      if (used > indent) current += paint_.quiet(between);
      current += cut ? word : words[i].painted;
      used += need;
    }
    line(current);
  }

  void head() {
    std::string product = for_terminal(reader_.meta("product"));
    std::vector<std::string> facts = {plural(reader_.count("path"), "file"),
                                      bytes_for_people(static_cast<uint64_t>(reader_.sum("item", "size_bytes")))};
    if (options_.run && options_.run->seconds >= 0) facts.push_back(fmt::format("{:.1f} s", options_.run->seconds));
    for (const evidence::GuidelineRow& row : rules_.guidelines)
      facts.push_back(for_terminal(row.id) + (row.edition.empty() ? "" : " " + for_terminal(row.edition)));
    product = fit(product, style_.width);
    std::string current = paint_.strong(product);
    size_t used = display_width(product);
    for (const std::string& fact : facts) {
      std::string one = " · " + fact;
      if (used + display_width(one) > style_.width) {
        line(current);
        current.clear();
        used = 0;
        one = fit("  " + fact, style_.width);
      }
      current += paint_.quiet(one);
      used += display_width(one);
    }
    line(current);
    if (reader_.meta("complete") == "0") line(paint_.bad("✗ stopped before its end: this is a part of the product"));
    line("");
  }

  void encryption() {
    Families all = families_of(reader_);
    std::string head = "  " + paint_.strong(padded("Encryption", kLabel + kMargin));
    if (all.occurrences == 0) {
      line(head + "no cryptography found");
      return line("");
    }
    std::vector<Word> shares = {plain_word(plural(all.assets, "asset")),
                                plain_word(plural(all.occurrences, "occurrence"))};
    static constexpr std::array<std::string_view, 4> kHow = {"resolved", "partly", "by name only", "as text only"};
    for (size_t i = 0; i < kHow.size(); ++i) {
      if (all.by_certainty[i] == 0) continue;
      double part = 100.0 * static_cast<double>(all.by_certainty[i]) / static_cast<double>(all.occurrences);
      std::string text = part < 1 ? fmt::format("<1% {}", kHow[i]) : fmt::format("{:.0f}% {}", part, kHow[i]);
      shares.push_back({text, paint_.quiet(text)});
    }
    wrapped_after(head, shares, "  ", kAllLines);
    for (const Family& family : all.families) {
      std::vector<Word> words;
      for (const Member& member : family.members) {
        Word word{as_text(member), as_text(member)};
        if (member.worst <= 1) word = {word.plain + " ✗", paint_.bad(word.plain + " ✗")};
        if (member.worst == 2) word = {word.plain + " ▲", paint_.doubt(word.plain + " ▲")};
        words.push_back(std::move(word));
      }
      wrapped(for_terminal(family.name), words, " · ", kLinesPerFamily);
    }
    line("");
  }

  // A rule that objects a thousand times is one line here, and so is a place to which several rules object: others
  // deserve to be seen. A copy in a hidden folder gives way to a file that people know.
  void consider(const FindingRow& row, std::vector<FindingRow>& top) {
    FindingRow* same_rule = nullptr;
    for (FindingRow& shown : top) {
      if (shown.guideline == row.guideline && shown.rule == row.rule) {
        same_rule = &shown;
      } else if (row.item != 0 && shown.item == row.item && shown.position.line == row.position.line) {
        return;
      }
    }
    if (same_rule == nullptr) {
      if (top.size() < style_.findings) top.push_back(row);
    } else if (same_rule->severity == row.severity && is_hidden(same_rule->item) && !is_hidden(row.item)) {
      *same_rule = row;
    }
  }

  // One of these labels is on all its paths.
  bool is_labelled(int64_t item, uint32_t labels) {
    const std::vector<evidence::PathRow>& paths = places_.rows_of(item);
    for (const evidence::PathRow& path : paths) labels &= path.labels;
    return !paths.empty() && labels != 0;
  }
  bool is_hidden(int64_t item) { return is_labelled(item, evidence::kHidden); }

  void findings() {
    std::map<int, int64_t> by_severity;
    std::vector<FindingRow> top;
    const uint32_t not_product = reader_.meta("product_of_tests") == "1"
                                     ? evidence::kDocumentation
                                     : evidence::kTest | evidence::kExample | evidence::kDocumentation;
    int64_t beside = 0;  // in code that is not the product's
    reader_.for_each_finding([&](const FindingRow& row) {
      ++by_severity[severity_rank(row.severity)];
      beside += is_labelled(row.item, not_product) ? 1 : 0;
      consider(row, top);
      return true;
    });
    static constexpr std::array<std::string_view, 5> kNames = {"critical", "high", "medium", "low", "info"};
    std::vector<Word> counts;
    for (const auto& [rank, number] : by_severity) {
      std::string one = fmt::format("{} {}", thousands(number), kNames[static_cast<size_t>(rank)]);
      counts.push_back({one, paint_.severity(rank, one)});
    }
    if (counts.empty()) counts.push_back({"none", paint_.good("none")});
    if (beside > 0) {
      std::string one = fmt::format("{} in tests, examples, docs", thousands(beside));
      counts.push_back({one, paint_.quiet(one)});
    }
    wrapped_after("  " + paint_.strong(padded("Findings", kLabel + kMargin)), counts, " · ", kAllLines);
    // The columns are as wide as what stands in them.
    size_t where_width = 0;
    std::vector<std::string> wheres;
    for (const FindingRow& row : top) {
      std::string path = for_terminal(places_.first_path(row.item));
      wheres.push_back(path.empty() ? "" : fmt::format("{}:{}", path, row.position.line));
      where_width = std::max(where_width, display_width(wheres.back()));
    }
    where_width = std::min(where_width, style_.width / 3);
    bool all_hinted = true;
    for (size_t i = 0; i < top.size(); ++i) {
      const FindingRow& row = top[i];
      int rank = severity_rank(row.severity);
      std::string id = for_terminal(row.rule);
      std::string head = fmt::format("{}{} {}  ", std::string(kMargin * 2, ' '),
                                     rank <= 1   ? "✗"
                                     : rank == 2 ? "▲"
                                                 : "▽",
                                     padded(row.severity, 8));
      std::string where = padded(fit(wheres[i], where_width, true), where_width);
      std::string hint = "  → vitrine explain " + id;
      size_t used = display_width(head) + display_width(where) + 2;
      size_t room = style_.width > used ? style_.width - used : 0;
      bool hinted = style_.evidence.empty() && room > display_width(hint) + 40;
      all_hinted = all_hinted && hinted;
      std::string message = fit(for_terminal(row.message), hinted ? room - display_width(hint) : room);
      if (!hinted) message = fit(id + "  " + for_terminal(row.message), room);
      if (hinted) message = padded(message, room - display_width(hint));
      line(paint_.severity(rank, head) + where + "  " + message + (hinted ? paint_.link(hint) : ""));
    }
    if (top.empty()) return;
    std::string more = reader_.count("finding") > static_cast<int64_t>(top.size())
                           ? fmt::format("one per rule; all {} are in the report", thousands(reader_.count("finding")))
                           : "";
    std::string hint = all_hinted ? "" : "→ vitrine explain " + for_terminal(top.front().rule);
    if (!style_.evidence.empty()) hint += " --evidence " + for_terminal(style_.evidence);
    hint = fit(hint, style_.width - kMargin * 2);
    if (!more.empty() && !hint.empty()) more += "  ";
    if (display_width(more) + display_width(hint) + 4 > style_.width) more.clear();
    if (!more.empty() || !hint.empty()) line("    " + paint_.quiet(more) + paint_.link(hint));
  }

  void not_inspected() {
    struct Kind {
      int64_t number = 0;
      evidence::GapRow first;
    };
    std::map<std::string, Kind> by_kind;
    reader_.for_each_gap([&](const evidence::GapRow& row) {
      Kind& kind = by_kind[std::string(evidence::name(row.gap.kind))];
      if (kind.number++ == 0) kind.first = row;
      return true;
    });
    std::vector<std::pair<std::string, Kind>> sorted(by_kind.begin(), by_kind.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second.number > b.second.number; });
    // What was inspected with a guess at what names mean stands apart.
    const std::string assumed(evidence::name(evidence::GapKind::kAssumed));
    const Kind guessed = by_kind[assumed];
    std::erase_if(sorted, [&](const auto& kind) { return kind.first == assumed; });
    std::string label = padded("Not inspected", kLabel + kMargin);
    if (sorted.empty()) line(fmt::format("  {}{}", paint_.strong(label), paint_.good("nothing: all was inspected")));
    std::string kinds;
    for (const auto& [name, kind] : sorted)
      kinds += fmt::format("{}{} {}", kinds.empty() ? "" : ", ", thousands(kind.number), name);
    size_t room = style_.width > kLabel + kMargin * 2 ? style_.width - kLabel - kMargin * 2 : 10;
    if (!sorted.empty()) {
      const int64_t places = reader_.count("gap") - guessed.number;
      line(fmt::format("  {}{}", paint_.strong(label),
                       paint_.doubt(fit(fmt::format("{} ({})", plural(places, "place"), kinds), room))));
    }
    // One place of each kind shows what is meant; all of them are in the report.
    auto said = [&](const evidence::GapRow& row) {
      std::string where = for_terminal(row.item == 0 ? row.path : places_.first_path(row.item));
      if (row.gap.position.line != 0) where += fmt::format(":{}", row.gap.position.line);
      where = fit(where, room / 2, true);
      return fit((where.empty() ? "" : where + "  ") + for_terminal(row.gap.detail), room);
    };
    for (size_t i = 0; i < std::min(sorted.size(), kGapsShown); ++i) {
      line(std::string(kMargin * 2, ' ') + padded(sorted[i].first, kLabel) + said(sorted[i].second.first));
    }
    if (guessed.number == 0) return;
    line(fmt::format("  {}{}", paint_.strong(padded("Assumed", kLabel + kMargin)),
                     paint_.doubt(fit(plural(guessed.number, "place") + " that other files would decide", room))));
    line(std::string(kMargin * 2 + kLabel, ' ') + said(guessed.first));
  }

  void guidelines() {
    if (rules_.guidelines.empty()) return;
    size_t name_width = 0;
    for (const evidence::GuidelineRow& row : rules_.guidelines)
      name_width = std::max(name_width, display_width(for_terminal(row.title.empty() ? row.id : row.title)));
    size_t room = style_.width > kLabel + kMargin * 2 ? style_.width - kLabel - kMargin * 2 : 10;
    bool one_line = room > 60;
    name_width = std::min(name_width, one_line ? room - 38 : room);
    std::string head = "  " + paint_.strong(padded("Guidelines", kLabel + kMargin));
    for (const evidence::GuidelineRow& row : rules_.guidelines) {
      std::map<std::string, int64_t> outcomes;
      for (const evidence::VerdictRow& verdict : reader_.verdicts(row.id)) ++outcomes[verdict.outcome];
      std::vector<Word> words;
      auto add = [&](const char* outcome, std::string_view sign, auto paint) {
        if (outcomes[outcome] == 0) return;
        std::string text = fmt::format("{} {}", sign, outcomes[outcome]);
        words.push_back({text, paint(text)});
      };
      add("fail", "✗ FAIL", [&](const std::string& text) { return paint_.bad(text); });
      add("warning", "▲ warning", [&](const std::string& text) { return paint_.doubt(text); });
      add("indeterminate", "? indeterminate", [&](const std::string& text) { return text; });
      add("pass", "✓ pass", [&](const std::string& text) { return paint_.good(text); });
      if (words.empty()) words.push_back(plain_word("nothing applies"));
      std::string name = fit(for_terminal(row.title.empty() ? row.id : row.title), one_line ? name_width : room);
      if (one_line) {
        words.front() = {padded(name, name_width) + "  " + words.front().plain,
                         padded(name, name_width) + "  " + words.front().painted};
      } else {
        line(head + name);
        head = std::string(kLabel + kMargin * 2, ' ');
      }
      wrapped_after(head, words, " · ", kAllLines);
      head = std::string(kLabel + kMargin * 2, ' ');
    }
  }

  void files() {
    line("");
    std::string current;
    for (const std::string& file : style_.files) {
      std::string one = fit(for_terminal(file), style_.width > kMargin ? style_.width - kMargin : 1, true);
      bool wraps = !current.empty() && kMargin + display_width(current) + 3 + display_width(one) > style_.width;
      if (wraps) line("  " + paint_.link(std::exchange(current, "")));
      current += (current.empty() ? "" : "   ") + one;
    }
    line("  " + paint_.link(current));
  }

  const Reader& reader_;
  const Options& options_;
  const SummaryStyle& style_;
  Paint paint_;
  RuleTable rules_;
  Places places_;
  std::string out_;
};

}  // namespace

SummaryStyle style_for_terminal() {
  SummaryStyle style;
  const char* no_colour = std::getenv("NO_COLOR");
  bool terminal = ::isatty(STDOUT_FILENO) == 1;
  style.colour = terminal && (no_colour == nullptr || *no_colour == '\0');
  winsize size{};
  if (terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    style.width = std::clamp<size_t>(size.ws_col, 48, 160);
  return style;
}

std::string summary(const Reader& reader, const Options& options, const SummaryStyle& style) {
  return Summary(reader, options, style).text();
}

}  // namespace vitrine::report
