// `vitrine show FILE[:LINE]`: what was found there, and how each value is known.
#include <cstdio>
#include <memory>

#include "evidence/store.h"
#include "face/cli/commands.h"
#include "face/report/trace_view.h"

namespace vitrine::cli {
namespace {

struct Arguments {
  std::string place;
  std::string evidence = kUsualEvidence;
};

// "pay/Box.java:31" → path and line; a text without a number behind its last colon is a path alone (line 0).
std::pair<std::string, uint32_t> path_and_line(const std::string& place) {
  size_t colon = place.rfind(':');
  std::string digits = colon == std::string::npos ? "" : place.substr(colon + 1);
  bool is_number = !digits.empty() && digits.size() <= 9 && digits.find_first_not_of("0123456789") == std::string::npos;
  if (!is_number) return {place, 0};
  return {place.substr(0, colon), static_cast<uint32_t>(std::stoul(digits))};
}

ExitStatus run(Arguments& arguments) {
  Expected<std::unique_ptr<evidence::Reader>> reader = open_evidence(arguments.evidence);
  if (!reader) return tell(reader.error());
  auto [path, line] = path_and_line(arguments.place);
  Expected<std::string> text = report::show_place(**reader, path, line, report::style_for_terminal());
  if (!text) return tell(text.error());
  std::fputs(text->c_str(), stdout);
  return ExitStatus::kDone;
}

}  // namespace

void add_show(CLI::App& program, Result& result) {
  std::shared_ptr<Arguments> arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("show", "Show what was found at a place, and how it is known");
  command->add_option("PLACE", arguments->place, "FILE:LINE, or FILE for everything in it; the end of a path is enough")
      ->required();
  command->add_option("--evidence", arguments->evidence, "evidence.db of an inspection, or its folder")
      ->capture_default_str();
  command->callback([arguments, &result] { result.status = run(*arguments); });
}

}  // namespace vitrine::cli
