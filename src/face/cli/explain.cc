// `vitrine explain VT-nnnn`: what a rule objects to, why, what to do, and where it was found.
#include <cstdio>
#include <filesystem>
#include <memory>

#include "evidence/store.h"
#include "face/cli/commands.h"
#include "face/report/trace_view.h"

namespace vitrine::cli {
namespace {

struct Arguments {
  std::string rule;
  std::string evidence = kUsualEvidence;
};

ExitStatus run(Arguments& arguments) {
  if (arguments.evidence == kUsualEvidence && !std::filesystem::exists(kUsualEvidence)) {
    // Nothing inspected here yet: what the rule itself says.
    if (show_built_in_rule(arguments.rule)) return ExitStatus::kDone;
  }
  Expected<std::unique_ptr<evidence::Reader>> reader = open_evidence(arguments.evidence);
  if (!reader) return tell(reader.error());
  Expected<std::string> text = report::explain_rule(**reader, arguments.rule, report::style_for_terminal());
  if (!text) return tell(text.error());
  std::fputs(text->c_str(), stdout);
  return ExitStatus::kDone;
}

}  // namespace

void add_explain(CLI::App& program, Result& result) {
  std::shared_ptr<Arguments> arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("explain", "Explain a finding: why, what to do, where it was found");
  command->add_option("RULE", arguments->rule, "a rule's id, as VT-0107")->required();
  command->add_option("--evidence", arguments->evidence, "evidence.db of an inspection, or its folder")
      ->capture_default_str();
  command->callback([arguments, &result] { result.status = run(*arguments); });
}

}  // namespace vitrine::cli
