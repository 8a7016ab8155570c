// `vitrine inspect PATH`
#include <array>
#include <cstdio>
#include <map>
#include <memory>

#include "base/utf8.h"
#include "evidence/store.h"
#include "face/cli/commands.h"
#include "face/report/summary.h"
#include "face/report/write_all.h"
#include "run/inspect/pipeline.h"

namespace vitrine::cli {
namespace {

constexpr std::array<std::string_view, 5> kSeverities = {"critical", "high", "medium", "low", "info"};

struct Arguments {
  inspect::Options options;
  std::string fail_on;
  std::string cyclonedx = "1.6";
  std::string cache;
  bool no_cache = false;
};

// Findings are in order of severity, the worst first, so the first one decides.
bool has_finding_at(const evidence::Reader& reader, std::string_view fail_on) {
  bool found = false;
  reader.for_each_finding([&](const evidence::FindingRow& finding) {
    for (std::string_view severity : kSeverities) {
      if (finding.severity == severity) found = true;
      if (severity == fail_on) break;
    }
    return false;
  });
  return found;
}

ExitStatus run(const Arguments& arguments) {
  Expected<inspect::Outcome> outcome = inspect::inspect(arguments.options);
  if (!outcome) return tell(outcome.error());
  const inspect::RunRecord& record = outcome->record;
  Expected<std::unique_ptr<evidence::Reader>> reader = evidence::Reader::open(outcome->evidence_file);
  if (!reader) return tell(reader.error());

  report::Options options;
  options.cyclonedx_version = arguments.cyclonedx;
  options.run = report::RunInfo{record.started, record.root, record.seconds, static_cast<int>(record.workers)};
  Expected<std::vector<std::string>> files =
      report::write_all(outcome->evidence_file, arguments.options.out_folder, options);
  if (!files) return tell(files.error());
  if (!arguments.options.quiet) {
    report::SummaryStyle style = report::style_for_terminal();
    style.files = *files;
    style.files.push_back(outcome->evidence_file);
    if (outcome->evidence_file != kUsualEvidence) style.evidence = outcome->evidence_file;
    std::fputs(report::summary(**reader, options, style).c_str(), stdout);
    for (const std::string& notice : record.notices) {
      std::fprintf(stderr, "vitrine: note: %s\n", printable_utf8(notice).c_str());
    }
  }
  if (!record.complete) {
    std::fprintf(stderr,
                 "vitrine: stopped before the end; what is missing is listed as gaps, the same command goes on\n");
    return ExitStatus::kNotCompleted;
  }
  bool fails = !arguments.fail_on.empty() && has_finding_at(**reader, arguments.fail_on);
  return fails ? ExitStatus::kFindings : ExitStatus::kDone;
}

}  // namespace

void add_inspect(CLI::App& program, Result& result) {
  std::shared_ptr<Arguments> arguments = std::make_shared<Arguments>();
  inspect::Options& options = arguments->options;
  options.out_folder = "vitrine-out";
  CLI::App* command = program.add_subcommand("inspect", "List all cryptography in a source tree, with evidence");
  command->add_option("PATH", options.path, "a folder, a file, an archive, a git repository, or REPOSITORY@REVISION")
      ->required();
  command->add_option("--out", options.out_folder, "folder for evidence.db and the reports")->capture_default_str();
  command->add_option("--workers", options.workers, "worker processes (default: one per processor)")
      ->check(CLI::Range(1, 256));
  command->add_flag("--quiet", options.quiet, "no progress, no summary");
  command->add_option("--fail-on", arguments->fail_on, "exit status 1 if there is a finding of this severity or worse")
      ->check(CLI::IsMember(std::vector<std::string>(kSeverities.begin(), kSeverities.end())));
  command->add_option("--guideline", options.guidelines,
                      "judge by this guideline only: an id, or the folder of a pack (may be given again)");
  command->add_option("--knowledge", options.knowledge, "further knowledge, in a folder laid out as knowledge/")
      ->check(CLI::ExistingDirectory);
  CLI::Option* cache = command->add_option("--cache", arguments->cache, "folder that keeps results between runs");
  command->add_flag("--no-cache", arguments->no_cache, "neither use nor keep results of other runs")->excludes(cache);
  const std::map<std::string, inspect::WholeProgram> scopes = {{"off", inspect::WholeProgram::kOff},
                                                               {"bounded", inspect::WholeProgram::kBounded},
                                                               {"all", inspect::WholeProgram::kAll}};
  command
      ->add_option("--whole-program", options.whole_program,
                   "look at files that leave something open once more, among those that have a say: off, bounded (of a "
                   "large product a part, its own files before tests; the default) or all")
      ->transform(CLI::CheckedTransformer(scopes))
      ->option_text("off|bounded|all");
  command->add_option("--cdx", arguments->cyclonedx, "CycloneDX version")->check(CLI::IsMember({"1.6", "1.7"}));
  command->add_option("--name", options.product, "the product's name (default: after PATH)");
  command->callback([arguments, &result] {
    if (!arguments->no_cache) {
      arguments->options.cache_folder = arguments->cache.empty() ? inspect::default_cache_folder() : arguments->cache;
    }
    result.status = run(*arguments);
  });
}

}  // namespace vitrine::cli
