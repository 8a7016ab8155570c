// `vitrine guideline list | show ID [RULE] | check [DIR…]`
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "face/cli/commands.h"
#include "regime/guideline/blob.h"
#include "regime/guideline/choose.h"
#include "regime/guideline/pack_reader.h"

namespace vitrine::cli {
namespace {

using guideline::Pack;
using guideline::Rule;

void print(const std::string& text) {
  std::fputs(text.c_str(), stdout);
}

size_t count_examples(const Pack& pack) {
  size_t count = 0;
  for (const Rule& rule : pack.rules) count += rule.examples.size();
  return count;
}

void list() {
  for (const Pack& pack : guideline::embedded_library().packs) {
    print(fmt::format("{:<16} {:<12} {:<10} {:>3} rules  {}\n", pack.id, pack.edition, pack.status, pack.rules.size(),
                      pack.title));
  }
}

// "draft, not verified, disallowed after 2035-12-31"; "" for a rule that is plain.
std::string remarks(const Rule& rule) {
  std::string text;
  const auto add = [&text](const std::string& remark) { text += (text.empty() ? "" : ", ") + remark; };
  if (rule.draft) add("draft");
  if (!rule.verified) add("not verified");
  if (!rule.deadline.empty()) {
    add(rule.deadline_state + " after " + rule.deadline);
  } else if (!rule.deadline_state.empty()) {
    add(rule.deadline_state);
  }
  if (!rule.beyond_evidence.empty()) add("needs more than source");
  return text;
}

void show_pack(const Pack& pack) {
  print(fmt::format("{} {}: {}\n", pack.id, pack.edition, pack.title));
  print(fmt::format("  authority      {} ({})\n", pack.authority, pack.jurisdiction));
  print(fmt::format("  whom it binds  {}\n", pack.applicability));
  print(fmt::format("  legal basis    {}\n", pack.legal_basis));
  print(fmt::format("  status         {}, judged as of {}\n", pack.status, pack.as_of));
  for (const guideline::Reference& reference : pack.references) {
    print(fmt::format("  source         {}{}{}{}\n", reference.title,
                      reference.edition.empty() ? "" : ", " + reference.edition, reference.draft ? " (draft)" : "",
                      reference.url.empty() ? "" : "  " + reference.url));
  }
  print("\n");
  for (const Rule& rule : pack.rules) {
    const std::string more = remarks(rule);
    print(fmt::format("  {:<22} {:<8} {}{}\n", rule.id, guideline::name(rule.severity), rule.title,
                      more.empty() ? "" : "  [" + more + "]"));
  }
}

void show_rule(const Pack& pack, const Rule& rule) {
  print(fmt::format("{}: {}\n", rule.id, rule.title));
  const auto line = [](std::string_view label, const std::string& text) {
    if (!text.empty()) print(fmt::format("  {:<14} {}\n", label, text));
  };
  line("severity", std::string(guideline::name(rule.severity)));
  line("weakness", rule.cwe == 0 ? "" : fmt::format("CWE-{}", rule.cwe));
  line("clause", rule.clause);
  line("what it says", rule.text);
  line("why", rule.why);
  line("what to do", rule.remedy);
  line("binding", rule.binding);
  line("remarks", remarks(rule));
  for (const std::string& missing : rule.beyond_evidence) line("needs", missing);
  const guideline::Reference* source = pack.reference(rule.source);
  if (source) line("source", source->title + (source->url.empty() ? "" : "  " + source->url));
  if (rule.verified) line("verified", rule.verified_date + ", " + rule.verified_source);
  line("examples", fmt::format("{}", rule.examples.size()));
}

ExitStatus show(const std::string& name, const std::string& rule_id) {
  const Expected<std::vector<Pack>> packs = guideline::choose({name});
  if (!packs) return tell(packs.error());
  const Pack& pack = packs->front();
  if (rule_id.empty()) {
    show_pack(pack);
    return ExitStatus::kDone;
  }
  for (const Rule& rule : pack.rules) {
    if (rule.id != rule_id) continue;
    show_rule(pack, rule);
    return ExitStatus::kDone;
  }
  return tell({ErrorCode::kNotFound, fmt::format("guideline `{}` has no rule `{}`", pack.id, rule_id)});
}

ExitStatus report_check(const Expected<void>& checked, const Pack& pack) {
  if (!checked) {
    tell(checked.error());
    return ExitStatus::kFindings;
  }
  print(fmt::format("{} {}: {} rules, {} examples, all come out as they say\n", pack.id, pack.edition,
                    pack.rules.size(), count_examples(pack)));
  return ExitStatus::kDone;
}

ExitStatus check_embedded() {
  ExitStatus status = ExitStatus::kDone;
  for (const Pack& pack : guideline::embedded_library().packs) {
    const Expected<void> checked =
        guideline::check_examples(pack, fmt::format("guidelines/{}/{}/rules.yaml", pack.id, pack.edition));
    status = std::max(status, report_check(checked, pack));
  }
  return status;
}

ExitStatus check(const std::vector<std::string>& folders) {
  if (folders.empty()) return check_embedded();
  ExitStatus status = ExitStatus::kDone;
  for (const std::string& folder : folders) {
    const Expected<std::vector<std::string>> directories = guideline::pack_directories(folder);
    if (!directories) return tell(directories.error());
    for (const std::string& directory : *directories) {
      const Expected<Pack> pack = guideline::load_pack(directory, guideline::embedded_library().properties);
      if (pack) {
        report_check({}, *pack);
      } else {
        tell(pack.error());
        status = ExitStatus::kFindings;
      }
    }
  }
  return status;
}

struct Arguments {
  std::string name;
  std::string rule;
  std::vector<std::string> folders;
};

}  // namespace

bool show_built_in_rule(const std::string& rule_id) {
  for (const Pack& pack : guideline::embedded_library().packs) {
    for (const Rule& rule : pack.rules) {
      if (rule.id != rule_id) continue;
      show_rule(pack, rule);
      return true;
    }
  }
  return false;
}

void add_guideline(CLI::App& program, Result& result) {
  std::shared_ptr<Arguments> arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("guideline", "The rules by which evidence is judged");
  command->require_subcommand(1);

  command->add_subcommand("list", "The guidelines that are built in")->callback([] { list(); });

  CLI::App* show_command = command->add_subcommand("show", "What a guideline is, and its rules; or one rule in full");
  show_command->add_option("ID", arguments->name, "a guideline, ID/EDITION, or a folder that holds a pack.yaml")
      ->required();
  show_command->add_option("RULE", arguments->rule, "a rule's id");
  show_command->callback([arguments, &result] { result.status = show(arguments->name, arguments->rule); });

  CLI::App* check_command = command->add_subcommand("check", "Read packs and run their rules' examples");
  check_command->add_option("DIR", arguments->folders, "folders of packs (default: those built in)");
  check_command->callback([arguments, &result] { result.status = check(arguments->folders); });
}

}  // namespace vitrine::cli
