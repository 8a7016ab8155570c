// The program: commands are files of their own; here their results become exit statuses.
#include <cstdio>
#include <exception>

#include "base/utf8.h"
#include "face/cli/commands.h"
#include "run/inspect/engine.h"

namespace {

int status(vitrine::cli::ExitStatus exit_status) {
  return static_cast<int>(exit_status);
}

}  // namespace

int main(int argc, char** argv) {
  using vitrine::cli::ExitStatus;
  CLI::App program("Vitrine: all cryptography in a source tree, with evidence");
  program.name("vitrine");
  program.set_version_flag("--version", std::string("vitrine ") + vitrine::inspect::kEngineVersion);
  program.require_subcommand(1);
  vitrine::cli::Result result;
  vitrine::cli::add_inspect(program, result);
  vitrine::cli::add_guideline(program, result);
  vitrine::cli::add_report(program, result);
  vitrine::cli::add_show(program, result);
  vitrine::cli::add_explain(program, result);
  vitrine::cli::add_knowledge(program, result);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    bool is_help = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
    if (is_help) return program.exit(error);
    std::string what = error.what();
    if (error.get_name() == "RequiredError" && program.get_subcommands().empty()) {
      what = vitrine::cli::no_command(program, {argv + 1, argv + argc});
    }
    std::fprintf(stderr, "vitrine: %s (vitrine --help tells more)\n", vitrine::printable_utf8(what).c_str());
    return status(ExitStatus::kWrongUse);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "vitrine: stopped by an error of its own: %s\n", error.what());
    return status(ExitStatus::kNotCompleted);
  }
  return status(result.status);
}
