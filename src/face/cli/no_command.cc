#include "face/cli/commands.h"

namespace vitrine::cli {

std::string no_command(const CLI::App& program, const std::vector<std::string>& words) {
  std::string commands;
  for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; })) {
    commands += (commands.empty() ? "" : ", ") + command->get_name();
  }
  for (const std::string& word : words) {
    if (word.empty() || word.front() != '-') return "there is no command '" + word + "', only " + commands;
  }
  return "what to do? `vitrine inspect PATH` lists all cryptography in PATH; the commands are " + commands;
}

}  // namespace vitrine::cli
