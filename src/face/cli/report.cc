// `vitrine report evidence.db`: makes a view of the evidence again.
#include <filesystem>
#include <iostream>
#include <memory>

#include "evidence/store.h"
#include "face/cli/commands.h"
#include "face/report/write_all.h"

namespace vitrine::cli {
namespace {

struct Arguments {
  std::string evidence;
  std::string format = "summary";
  std::string out;
  report::Options options;
};

// What belongs to the run stands beside the evidence; a report without it only leaves out when and how long.
std::optional<report::RunInfo> run_beside(const std::string& evidence_file) {
  std::string file = (std::filesystem::path(evidence_file).parent_path() / "run.json").string();
  Expected<report::RunInfo> run = report::read_run_info(file);
  if (!run) return std::nullopt;
  return std::move(run).value();
}

ExitStatus run(Arguments& arguments) {
  Expected<std::unique_ptr<evidence::Reader>> reader = open_evidence(arguments.evidence);
  if (!reader) return tell(reader.error());
  arguments.options.run = run_beside(arguments.evidence);
  Expected<void> written =
      arguments.out.empty() || arguments.out == "-"
          ? report::write_view(arguments.format, **reader, arguments.options, std::cout)
          : report::write_view_to_file(arguments.format, **reader, arguments.options, arguments.out);
  if (!written) return tell(written.error());
  std::cout.flush();
  if (!std::cout) return tell(Error{ErrorCode::kIo, "cannot write to standard output"});
  return ExitStatus::kDone;
}

}  // namespace

void add_report(CLI::App& program, Result& result) {
  std::shared_ptr<Arguments> arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("report", "Make a report from an evidence file");
  command->add_option("EVIDENCE", arguments->evidence, "evidence.db of an inspection, or its folder")->required();
  command->add_option("--format", arguments->format, "html, cdx, sarif, summary or json")
      ->check(CLI::IsMember({"html", "cdx", "sarif", "summary", "json"}))
      ->capture_default_str();
  command->add_option("--cdx", arguments->options.cyclonedx_version, "CycloneDX version")
      ->check(CLI::IsMember({"1.6", "1.7"}))
      ->capture_default_str();
  command->add_option("-o,--out", arguments->out, "file to write (default: standard output)");
  command->callback([arguments, &result] { result.status = run(*arguments); });
}

}  // namespace vitrine::cli
