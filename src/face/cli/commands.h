// One function per command: it adds its subcommand to the program; when the command line is read, the chosen one's
// callback does the work and leaves the exit status in `result`.
#pragma once

#include <CLI/CLI.hpp>

#include "base/expected.h"
#include "face/cli/exit_status.h"

namespace vitrine::cli {

struct Result {
  ExitStatus status = ExitStatus::kDone;
};

void add_inspect(CLI::App& program, Result& result);
void add_guideline(CLI::App& program, Result& result);
void add_report(CLI::App& program, Result& result);
void add_show(CLI::App& program, Result& result);
void add_explain(CLI::App& program, Result& result);
void add_knowledge(CLI::App& program, Result& result);

// Says on standard error what went wrong, and which status that is.
ExitStatus tell(const Error& error);

}  // namespace vitrine::cli
