// vitrine knowledge check: is a directory of knowledge files what docs/formats/knowledge.md says?
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

#include "face/cli/commands.h"
#include "knowledge/lint.h"

namespace vitrine::cli {
namespace {

struct Options {
  std::string directory = "knowledge";
  std::string cases;
};

// A directory with a schema of its own is complete; another one adds to what is built in.
Expected<std::vector<knowledge::Problem>> check(const Options& options) {
  if (std::filesystem::exists(std::filesystem::path(options.directory) / "schema")) {
    knowledge::Loaded loaded = knowledge::load_files(options.directory);
    return options.cases.empty() ? knowledge::lint(loaded) : knowledge::missing_cases(loaded, options.cases);
  }
  Expected<knowledge::Tables> built_in = knowledge::embedded_tables();
  if (!built_in) return built_in.error();
  knowledge::Loaded loaded = knowledge::load_files(options.directory, &*built_in);
  if (!options.cases.empty()) return knowledge::missing_cases(loaded, options.cases);
  loaded.tables.append(std::move(*built_in));
  return knowledge::lint(loaded);
}

ExitStatus run(const Options& options) {
  Expected<std::vector<knowledge::Problem>> problems = check(options);
  if (!problems) return tell(problems.error());
  for (const knowledge::Problem& problem : *problems) std::fprintf(stdout, "%s\n", problem.text().c_str());
  if (problems->empty()) return ExitStatus::kDone;
  std::fprintf(stderr, "vitrine: %zu %s\n", problems->size(), problems->size() == 1 ? "problem" : "problems");
  return ExitStatus::kFindings;
}

}  // namespace

void add_knowledge(CLI::App& program, Result& result) {
  CLI::App* group = program.add_subcommand("knowledge", "what Vitrine knows");
  group->require_subcommand(1);
  CLI::App* command = group->add_subcommand("check", "check knowledge files: format, references, contradictions");
  std::shared_ptr<Options> options = std::make_shared<Options>();
  command->add_option("directory", options->directory, "directory of knowledge files")->capture_default_str();
  command->add_option("--cases", options->cases, "list the entries that no case in this directory proves, instead");
  command->callback([options, &result] { result.status = run(*options); });
}

}  // namespace vitrine::cli
