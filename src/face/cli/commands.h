// One function per command: it adds its subcommand to the program; when the command line is read, the chosen one's
// callback does the work and leaves the exit status in `result`.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

#include "base/expected.h"
#include "evidence/store.h"
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

// Where `inspect` leaves its evidence and the other commands look for it, unless they are told otherwise.
inline constexpr const char* kUsualEvidence = "vitrine-out/evidence.db";

// Opens an evidence file, or the one in the folder that is named: then `file` becomes its path. Errors: as
// Reader::open(), and kNotFound, which says how to make one.
Expected<std::unique_ptr<evidence::Reader>> open_evidence(std::string& file);

// What to say of a command line without a command that exists.
std::string no_command(const CLI::App& program, const std::vector<std::string>& words);

// Prints a rule of the built-in guidelines, wherever it stands. False if none has the id.
bool show_built_in_rule(const std::string& rule_id);

// Says on standard error what went wrong, and which status that is.
ExitStatus tell(const Error& error);

}  // namespace vitrine::cli
