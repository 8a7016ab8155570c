// Runs one case file (or prints what is found in any source file): the knowledge base's proof, one ctest name each.
//
//   vitrine_cases FILE          exit 0 if every marker holds, 1 and a line per miss otherwise
//   vitrine_cases --print FILE  what is found, for people who write entries
//   vitrine_cases --findings FILE  what the hygiene guideline objects to
//   vitrine_cases --ir FILE     the IR
// The knowledge and the rules are read from knowledge/ and guidelines/, so that an entry can be tried without a build.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

#include "harness/case_findings.h"
#include "harness/case_reader.h"
#include "knowledge/catalogue.h"
#include "read/source/front_end.h"
#include "reason/trace/tracer.h"

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
  if (ends(".py")) return Language::kPython;
  if (ends(".go")) return Language::kGo;
  if (ends(".js") || ends(".mjs") || ends(".cjs")) return Language::kJavaScript;
  if (ends(".tsx")) return Language::kTsx;
  if (ends(".ts")) return Language::kTypeScript;
  return Language::kUnknown;
}

std::string describe(const Occurrence& occurrence) {
  std::ostringstream out;
  out << occurrence.position.line << ":" << occurrence.position.column << " " << occurrence.detection << " "
      << evidence::name(occurrence.kind) << " " << evidence::name(occurrence.certainty);
  for (const Property& property : occurrence.properties) {
    out << " " << property.name << "=" << (property.state == ValueState::kUnknown ? "?" : property.value);
    if (property.state == ValueState::kDefault) out << "(default)";
    if (property.state == ValueState::kUnknown) out << "[" << property.reason << "]";
  }
  if (!occurrence.condition.empty()) out << " {" << occurrence.condition << "}";
  return out.str();
}

bool holds(const Expectation& expectation, const Occurrence& occurrence) {
  if (occurrence.position.line != expectation.line) return false;
  if (!expectation.id.empty() && occurrence.detection != expectation.id) return false;
  for (const auto& [name, value] : expectation.properties) {
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

bool speaks_of_findings(const Expectation& expectation) {
  return expectation.marker == Marker::kFinding || expectation.marker == Marker::kNoFinding;
}

void print_finding(const evidence::FindingRow& finding) {
  std::printf("%u:%u %s %s %s\n", finding.position.line, finding.position.column, finding.rule.c_str(),
              finding.severity.c_str(), finding.message.c_str());
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

// The number of markers that do not hold, and of findings without a marker, each told on a line.
int check_findings(const std::string& file, const std::vector<Expectation>& expectations,
                   const std::vector<evidence::FindingRow>& findings) {
  int misses = 0;
  bool complete = false;
  for (const Expectation& expectation : expectations) {
    if (!speaks_of_findings(expectation)) continue;
    bool must = expectation.marker == Marker::kFinding;
    complete = complete || must;
    bool found = std::any_of(findings.begin(), findings.end(),
                             [&](const evidence::FindingRow& finding) { return holds(expectation, finding); });
    if (found == must) continue;
    ++misses;
    std::printf("%s:%u: %s %s\n", file.c_str(), expectation.line,
                must ? "no such finding:" : "must be no finding:", expectation.id.c_str());
  }
  for (const evidence::FindingRow& finding : findings) {
    bool marked = std::any_of(expectations.begin(), expectations.end(), [&](const Expectation& expectation) {
      return expectation.marker == Marker::kFinding && speaks_of(expectation, finding);
    });
    if (!complete || marked) continue;
    ++misses;
    std::printf("%s: a finding without a marker: ", file.c_str());
    print_finding(finding);
  }
  return misses;
}

int run(const std::string& file, const std::string& mode) {
  std::ifstream input(file, std::ios::binary);
  if (!input) {
    std::fprintf(stderr, "%s: cannot be read\n", file.c_str());
    return 2;
  }
  std::ostringstream whole;
  whole << input.rdbuf();
  std::string text = whole.str();
  Language language = language_of(file);
  std::unique_ptr<source::FrontEnd> front_end = source::make_front_end(language);
  if (front_end == nullptr) {
    std::fprintf(stderr, "%s: no front end for this language\n", file.c_str());
    return 2;
  }
  source::Parsed parsed = front_end->parse(text, {});
  if (mode == "--ir") {
    std::cout << source::dump(parsed.unit, parsed.unit.root) << "\n";
    return 0;
  }
  auto catalogue = knowledge::load_directory(std::string(VITRINE_SOURCE_DIR) + "/knowledge");
  if (!catalogue) {
    std::fprintf(stderr, "%s\n", catalogue.error().message.c_str());
    return 2;
  }
  trace::Result result = trace::trace_unit(parsed.unit, text, **catalogue);
  if (mode == "--print" || mode == "--traces") {
    for (const Occurrence& occurrence : result.occurrences) {
      std::cout << describe(occurrence) << "\n";
      for (const Property& property : occurrence.properties) {
        if (mode != "--traces") break;
        for (const evidence::Step& step : property.trace) {
          std::cout << "      " << property.name << ": " << evidence::name(step.kind) << " " << step.position.line
                    << " " << step.text << "\n";
        }
      }
    }
    for (const evidence::Gap& gap : result.gaps) std::cout << "gap: " << gap.position.line << " " << gap.detail << "\n";
    for (const source::ErrorRegion& region : parsed.unit.errors) {
      std::cout << "error region: lines " << parsed.unit.line(region.begin) << "-" << parsed.unit.line(region.end)
                << "\n";
    }
    return 0;
  }
  if (mode == "--findings") {
    auto findings = case_findings(result.occurrences, **catalogue, VITRINE_SOURCE_DIR);
    if (!findings) {
      std::fprintf(stderr, "%s\n", findings.error().message.c_str());
      return 2;
    }
    for (const evidence::FindingRow& finding : *findings) print_finding(finding);
    return 0;
  }
  auto expectations = read_expectations(file, text);
  if (!expectations) {
    std::fprintf(stderr, "%s\n", expectations.error().message.c_str());
    return 1;
  }
  int misses = 0;
  for (const Expectation& expectation : *expectations) {
    if (speaks_of_findings(expectation)) continue;
    bool found = std::any_of(result.occurrences.begin(), result.occurrences.end(),
                             [&](const Occurrence& occurrence) { return holds(expectation, occurrence); });
    if (found == (expectation.marker == Marker::kExpect)) continue;
    ++misses;
    std::printf("%s:%u: %s %s", file.c_str(), expectation.line,
                expectation.marker == Marker::kExpect ? "not found:" : "must not be found:", expectation.id.c_str());
    for (const auto& [name, value] : expectation.properties) std::printf(" %s=%s", name.c_str(), value.c_str());
    std::printf("\n");
    for (const Occurrence& occurrence : result.occurrences) {
      if (occurrence.position.line == expectation.line)
        std::printf("    on this line: %s\n", describe(occurrence).c_str());
    }
  }
  if (std::any_of(expectations->begin(), expectations->end(), speaks_of_findings)) {
    auto findings = case_findings(result.occurrences, **catalogue, VITRINE_SOURCE_DIR);
    if (!findings) {
      std::fprintf(stderr, "%s\n", findings.error().message.c_str());
      return 2;
    }
    misses += check_findings(file, *expectations, *findings);
  }
  return misses == 0 ? 0 : 1;
}

}  // namespace
}  // namespace vitrine::harness

int main(int argc, char** argv) {
  if (argc == 2) return vitrine::harness::run(argv[1], "");
  if (argc == 3) return vitrine::harness::run(argv[2], argv[1]);
  std::fprintf(stderr, "usage: vitrine_cases [--print|--traces|--findings|--ir] FILE\n");
  return 2;
}
