#include "harness/case_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "harness/case_findings.h"
#include "read/intake/kind_table.h"
#include "read/source/merge.h"
#include "read/source/settings/settings.h"
#include "reason/trace/wants.h"

namespace vitrine::harness {
namespace {

using evidence::Occurrence;
using evidence::Property;
using evidence::ValueState;
using source::Language;

Language language_of(const std::string& file) {
  auto ends = [&](std::string_view suffix) { return file.ends_with(suffix); };
  if (ends(".c") || ends(".h")) return Language::kC;
  if (ends(".cc") || ends(".cpp") || ends(".hpp") || ends(".cxx")) return Language::kCpp;
  if (ends(".java")) return Language::kJava;
  if (ends(".cs")) return Language::kCSharp;
  if (ends(".kt") || ends(".kts")) return Language::kKotlin;
  if (ends(".scala") || ends(".sc") || ends(".sbt")) return Language::kScala;
  if (ends(".groovy") || ends(".gradle")) return Language::kGroovy;
  if (ends(".php")) return Language::kPhp;
  if (ends(".py")) return Language::kPython;
  if (ends(".go")) return Language::kGo;
  if (ends(".js") || ends(".mjs") || ends(".cjs")) return Language::kJavaScript;
  if (ends(".tsx")) return Language::kTsx;
  if (ends(".rs")) return Language::kRust;
  if (ends(".ts")) return Language::kTypeScript;
  if (ends(".rb")) return Language::kRuby;
  if (ends(".lua")) return Language::kLua;
  if (ends(".dart")) return Language::kDart;
  if (ends(".sh")) return Language::kShell;
  if (ends(".swift")) return Language::kSwift;
  if (ends(".m")) return Language::kObjectiveC;
  if (ends(".mm")) return Language::kObjectiveCpp;
  if (ends(".ps1")) return Language::kPowerShell;
  if (ends(".cbl") || ends(".cob") || ends(".cpy") || ends(".pco")) return Language::kCobol;
  if (ends(".sql") || ends(".pkb") || ends(".pks") || ends(".plsql")) return Language::kSql;
  if (ends(".html")) return Language::kHtml;
  if (ends(".vue")) return Language::kVue;
  if (ends(".svelte")) return Language::kSvelte;
  if (ends(".jsp") || ends(".jspx") || ends(".jspf")) return Language::kJsp;
  return Language::kUnknown;
}

bool holds(const Expectation& expectation, const Occurrence& occurrence) {
  if (occurrence.position.line != expectation.line) return false;
  if (!expectation.id.empty() && occurrence.detection != expectation.id) return false;
  for (const auto& [name, value] : expectation.properties) {
    if (name == "condition") {
      if (occurrence.condition != value) return false;
      continue;
    }
    if (name == "certainty") {
      if (evidence::name(occurrence.certainty) != value) return false;
      continue;
    }
    if (name == "kind") {
      if (evidence::name(occurrence.kind) != value) return false;
      continue;
    }
    const Property* property = occurrence.find(name);
    if (value == "?") {
      if (property == nullptr || property->state != ValueState::kUnknown) return false;
    } else if (value == "absent-property") {
      if (property != nullptr) return false;
    } else if (property == nullptr || property->state == ValueState::kUnknown || property->value != value) {
      return false;
    }
  }
  return true;
}

// The lines of the file itself.
std::string own_text(const Case& one) {
  size_t end = 0;
  for (uint32_t line = 0; line < one.lines && end != std::string::npos; ++line) end = one.text.find('\n', end) + 1;
  return one.text.substr(0, end);
}

bool speaks_of_findings(const Expectation& expectation) {
  return expectation.marker == Marker::kFinding || expectation.marker == Marker::kNoFinding;
}

bool speaks_of(const Expectation& expectation, const evidence::FindingRow& finding) {
  return finding.position.line == expectation.line && (expectation.id.empty() || finding.rule == expectation.id);
}

bool holds(const Expectation& expectation, const evidence::FindingRow& finding) {
  return speaks_of(expectation, finding) && std::all_of(expectation.properties.begin(), expectation.properties.end(),
                                                        [&](const std::pair<std::string, std::string>& said) {
                                                          return said.first == "severity" &&
                                                                 said.second == finding.severity;
                                                        });
}

class Check {
 public:
  Check(const Case& one, const Run& run, bool by_effect) : case_(one), run_(run), by_effect_(by_effect) {}

  std::vector<std::string> take() { return std::move(misses_); }

  void occurrences() {
    for (const Expectation& expectation : case_.expectations) {
      bool found = std::any_of(run_.result.occurrences.begin(), run_.result.occurrences.end(),
                               [&](const Occurrence& occurrence) { return holds(expectation, occurrence); });
      switch (expectation.marker) {
        case Marker::kExpect:
          if (!found) miss(expectation, "not found:");
          break;
        case Marker::kExpectApplied:
          if (!by_effect_ && !applied(expectation)) miss(expectation, "not applied:");
          break;
        case Marker::kExpectNone:
          if (found) miss(expectation, "must not be found:");
          if (expectation.properties.empty() && applied(expectation) && builds(expectation.id)) {
            miss(expectation, "must not be applied:");
          }
          break;
        case Marker::kFinding:
        case Marker::kNoFinding: break;
      }
    }
  }

  void findings(const std::vector<evidence::FindingRow>& findings) {
    bool complete = false;
    for (const Expectation& expectation : case_.expectations) {
      if (!speaks_of_findings(expectation)) continue;
      bool must = expectation.marker == Marker::kFinding;
      complete = complete || must;
      bool found = std::any_of(findings.begin(), findings.end(),
                               [&](const evidence::FindingRow& finding) { return holds(expectation, finding); });
      if (found != must) miss(expectation, must ? "no such finding:" : "must be no finding:");
    }
    for (const evidence::FindingRow& finding : findings) {
      bool marked =
          std::any_of(case_.expectations.begin(), case_.expectations.end(), [&](const Expectation& expectation) {
            return expectation.marker == Marker::kFinding && speaks_of(expectation, finding);
          });
      if (complete && !marked) {
        misses_.push_back(fmt::format("{}: a finding without a marker: {}", case_.file, describe(finding)));
      }
    }
  }

 private:
  void miss(const Expectation& expectation, std::string_view what) {
    std::string out = fmt::format("{}:{}: {} {}", case_.file, expectation.line, what, expectation.id);
    for (const auto& [name, value] : expectation.properties) out += fmt::format(" {}={}", name, value);
    for (const Occurrence& occurrence : run_.result.occurrences) {
      if (speaks_of_findings(expectation) || occurrence.position.line != expectation.line) continue;
      out += "\n    on this line: " + describe(occurrence);
    }
    misses_.push_back(std::move(out));
  }

  bool applied(const Expectation& expectation) const {
    return std::any_of(run_.applied.begin(), run_.applied.end(), [&](const trace::Applied& one) {
      return one.position.line == expectation.line && one.entry == expectation.id;
    });
  }

  // An entry that makes no occurrence by itself.
  bool builds(const std::string& id) const {
    return std::any_of(run_.applied.begin(), run_.applied.end(),
                       [&](const trace::Applied& one) { return one.entry == id && one.builds; });
  }

  const Case& case_;
  const Run& run_;
  const bool by_effect_;
  std::vector<std::string> misses_;
};

}  // namespace

namespace {

// The reader of a configuration file; nullptr for what is none.
std::unique_ptr<source::FrontEnd> settings_reader(const std::string& file) {
  const intake::NameKind* kind = intake::kind_of_name(std::filesystem::path(file).filename().string());
  return kind != nullptr && source::is_settings(kind->kind.name) ? source::make_settings_reader(kind->kind.name)
                                                                 : nullptr;
}

Expected<std::unique_ptr<Case>> read_alone(const std::string& file) {
  std::ifstream input(file, std::ios::binary);
  if (!input) return Error{ErrorCode::kInvalidInput, file + ": cannot be read"};
  std::ostringstream whole;
  whole << input.rdbuf();
  std::unique_ptr<source::FrontEnd> front_end = source::make_front_end(language_of(file));
  if (front_end == nullptr) front_end = settings_reader(file);
  if (front_end == nullptr) return Error{ErrorCode::kInvalidInput, file + ": no front end for this language"};
  auto out = std::make_unique<Case>();
  out->file = file;
  out->text = whole.str();
  out->parsed = front_end->parse(out->text, {});
  return out;
}

}  // namespace

bool is_case(const std::string& file) {
  return settings_reader(file) == nullptr;
}

Expected<std::unique_ptr<Case>> read_source(const std::string& file) {
  Expected<std::unique_ptr<Case>> own = read_alone(file);
  constexpr std::string_view kProgram = ".program/";
  const size_t end = file.find(kProgram);
  if (!own || end == std::string::npos) return own;
  const size_t root = end + kProgram.size();
  std::vector<std::unique_ptr<Case>> others;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(file.substr(0, root))) {
    if (!entry.is_regular_file() || entry.path() == std::filesystem::path(file)) continue;
    const std::string path = entry.path().string();
    const bool same_language = source::knowledge_key(language_of(path)) == source::knowledge_key(language_of(file));
    if (!same_language && settings_reader(path) == nullptr) continue;
    Expected<std::unique_ptr<Case>> other = read_alone(path);
    if (!other) return other.error();
    others.push_back(std::move(*other));
  }
  if (others.empty()) return own;
  std::ranges::sort(others, {}, [](const std::unique_ptr<Case>& one) { return one->file; });
  std::vector<source::Module> modules;
  auto add = [&](const Case& one) {
    modules.push_back({&one.parsed.unit, one.text, std::string_view(one.file).substr(root)});
  };
  add(**own);
  for (const std::unique_ptr<Case>& other : others) add(*other);
  source::Merged merged = source::merge(modules);
  (*own)->lines = merged.parts[1].first_line - 1;
  (*own)->parsed.unit = std::move(merged.unit);
  (*own)->text = std::move(merged.text);
  return own;
}

Expected<std::unique_ptr<Case>> read_case(const std::string& file) {
  Expected<std::unique_ptr<Case>> out = read_source(file);
  if (!out) return out;
  Expected<std::vector<Expectation>> expectations =
      read_expectations(file, (*out)->lines == 0 ? (*out)->text : own_text(**out));
  if (!expectations) return expectations.error();
  (*out)->expectations = std::move(*expectations);
  return out;
}

Run run(const Case& one, const knowledge::Catalogue& catalogue) {
  Run out;
  trace::Limits limits;
  // The program is all there is: nobody else calls anything of it.
  std::vector<std::string_view> names;
  if (one.lines != 0) {
    limits.sought_end = static_cast<uint32_t>(own_text(one).size());
    for (const std::string_view name : one.parsed.unit.strings) names.push_back(trace::as_written(name));
    std::ranges::sort(names);
    limits.called_here_only = names;
  }
  out.result = trace::trace_unit(one.parsed.unit, one.text, catalogue, limits, &out.applied);
  if (one.lines == 0) return out;
  auto is_foreign = [&](const auto& found) { return found.position.line > one.lines; };
  std::erase_if(out.result.occurrences, is_foreign);
  std::erase_if(out.applied, is_foreign);
  return out;
}

Expected<std::vector<std::string>> misses(const Case& one, const Run& run, const knowledge::Catalogue& catalogue,
                                          bool by_effect) {
  Check check(one, run, by_effect);
  check.occurrences();
  if (std::any_of(one.expectations.begin(), one.expectations.end(), speaks_of_findings)) {
    Expected<std::vector<evidence::FindingRow>> findings = findings_of(run, catalogue);
    if (!findings) return findings.error();
    check.findings(*findings);
  }
  return check.take();
}

Expected<std::vector<evidence::FindingRow>> findings_of(const Run& run, const knowledge::Catalogue& catalogue) {
  return case_findings(run.result.occurrences, catalogue, VITRINE_SOURCE_DIR);
}

std::string describe(const Occurrence& occurrence) {
  std::string out =
      fmt::format("{}:{} {} {} {}", occurrence.position.line, occurrence.position.column, occurrence.detection,
                  evidence::name(occurrence.kind), evidence::name(occurrence.certainty));
  for (const Property& property : occurrence.properties) {
    out += fmt::format(" {}={}", property.name, property.state == ValueState::kUnknown ? "?" : property.value);
    if (property.state == ValueState::kDefault) out += "(default)";
    if (property.state == ValueState::kUnknown) out += "[" + property.reason + "]";
  }
  if (!occurrence.condition.empty()) out += " {" + occurrence.condition + "}";
  return out;
}

std::string describe(const evidence::FindingRow& finding) {
  return fmt::format("{}:{} {} {} {}", finding.position.line, finding.position.column, finding.rule, finding.severity,
                     finding.message);
}

}  // namespace vitrine::harness
