// Runs case files (or prints what is found in any source file): the knowledge base's proof, one ctest name each.
//
//   vitrine_cases PATH…            exit 0 if every marker holds, 1 and a line per miss otherwise; of a folder all files
//   vitrine_cases --print FILE     what is found, for people who write entries
//   vitrine_cases --traces FILE    … with the traces
//   vitrine_cases --applied FILE   which entries are applied, line by line
//   vitrine_cases --findings FILE  what the hygiene guideline objects to
//   vitrine_cases --ir FILE        the IR
//   vitrine_cases --without-each PATH…  takes each entry out of the knowledge in turn: which does no case miss?
// The knowledge and the rules are read from knowledge/ and guidelines/, so that an entry can be tried without a build.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "harness/case_run.h"
#include "harness/entry_mutations.h"

namespace vitrine::harness {
namespace {

using evidence::Occurrence;
using evidence::Property;

const char* const kKnowledge = VITRINE_SOURCE_DIR "/knowledge";

int tell(const Error& error) {
  std::fprintf(stderr, "%s\n", error.message.c_str());
  return 2;
}

void print_traces(const Occurrence& occurrence) {
  for (const Property& property : occurrence.properties) {
    for (const evidence::Step& step : property.trace) {
      std::cout << "      " << property.name << ": " << evidence::name(step.kind) << " " << step.position.line << " "
                << step.text << "\n";
    }
  }
}

int look(const std::string& file, const std::string& mode) {
  Expected<std::unique_ptr<Case>> one = read_source(file);
  if (!one) return tell(one.error());
  const source::Unit& unit = (*one)->parsed.unit;
  if (mode == "--ir") {
    std::cout << source::dump(unit, unit.root) << "\n";
    return 0;
  }
  static const auto catalogue = knowledge::load_directory(kKnowledge);
  if (!catalogue) return tell(catalogue.error());
  Run all = run(**one, **catalogue);
  if (mode == "--applied") {
    for (const trace::Applied& applied : all.applied) {
      std::cout << applied.position.line << " " << applied.entry << (applied.builds ? " builds" : "") << "\n";
    }
    return 0;
  }
  if (mode == "--findings") {
    auto findings = findings_of(all, **catalogue);
    if (!findings) return tell(findings.error());
    for (const evidence::FindingRow& finding : *findings) std::cout << describe(finding) << "\n";
    return 0;
  }
  for (const Occurrence& occurrence : all.result.occurrences) {
    std::cout << describe(occurrence) << "\n";
    if (mode == "--traces") print_traces(occurrence);
  }
  for (const evidence::Gap& gap : all.result.gaps) {
    std::cout << "gap: " << gap.position.line << " " << gap.detail << "\n";
  }
  for (const source::ErrorRegion& region : unit.errors) {
    std::cout << "error region: lines " << unit.line(region.begin) << "-" << unit.line(region.end) << "\n";
  }
  return 0;
}

std::vector<std::string> files_below(const std::vector<std::string>& paths) {
  std::vector<std::string> out;
  for (const std::string& path : paths) {
    if (!std::filesystem::is_directory(path)) {
      out.push_back(path);
      continue;
    }
    size_t first = out.size();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.is_regular_file() && is_case(entry.path().string())) out.push_back(entry.path().string());
    }
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end());
  }
  return out;
}

int check(const std::vector<std::string>& files) {
  auto catalogue = knowledge::load_directory(kKnowledge);
  if (!catalogue) return tell(catalogue.error());
  bool all_hold = true;
  for (const std::string& file : files) {
    Expected<std::unique_ptr<Case>> one = read_case(file);
    if (!one) return tell(one.error());
    Expected<std::vector<std::string>> missed = misses(**one, run(**one, **catalogue), **catalogue);
    if (!missed) return tell(missed.error());
    for (const std::string& miss : *missed) std::cout << miss << "\n";
    all_hold = all_hold && missed->empty();
  }
  return all_hold ? 0 : 1;
}

int without_each(const std::vector<std::string>& files) {
  std::vector<std::unique_ptr<Case>> cases;
  for (const std::string& file : files) {
    Expected<std::unique_ptr<Case>> one = read_case(file);
    if (!one) return tell(one.error());
    cases.push_back(std::move(*one));
  }
  Expected<Mutations> mutations = take_each_entry_out(knowledge::load_files(kKnowledge), cases);
  if (!mutations) return tell(mutations.error());
  for (const std::string& id : mutations->not_applied) std::cout << "not applied: " << id << "\n";
  for (const std::string& id : mutations->unnoticed) std::cout << "not missed: " << id << "\n";
  std::fprintf(stderr, "%zu entries, %zu of them no case misses, %zu no case applies\n", mutations->entries,
               mutations->unnoticed.size(), mutations->not_applied.size());
  return mutations->unnoticed.empty() ? 0 : 1;
}

int main_of(const std::vector<std::string>& words) {
  const std::string mode = !words.empty() && words[0].starts_with("--") ? words[0] : "";
  if (mode.empty() && !words.empty()) return check(files_below(words));
  if (mode == "--without-each" && words.size() > 1) return without_each(files_below({words.begin() + 1, words.end()}));
  for (const char* known : {"--print", "--traces", "--applied", "--findings", "--ir"}) {
    if (mode != known || words.size() < 2) continue;
    int worst = 0;
    for (size_t i = 1; i < words.size(); ++i) {
      if (words.size() > 2) std::cout << "== " << words[i] << "\n";
      worst = std::max(worst, look(words[i], mode));
    }
    return worst;
  }
  std::fprintf(
      stderr, "usage: vitrine_cases PATH… | --print|--traces|--applied|--findings|--ir FILE… | --without-each PATH…\n");
  return 2;
}

}  // namespace
}  // namespace vitrine::harness

int main(int argc, char** argv) {
  return vitrine::harness::main_of({argv + 1, argv + argc});
}
