// What the build and the tests do with knowledge/: compile it into the blob that embed/embedded.cc takes in, check it,
// check that every entry has its cases.
#include <fstream>
#include <iostream>

#include "knowledge/lint.h"

namespace {

using namespace vitrine;

int report(const std::vector<knowledge::Problem>& problems) {
  for (const knowledge::Problem& problem : problems) std::cerr << problem.text() << "\n";
  if (!problems.empty()) std::cerr << problems.size() << " problems\n";
  return problems.empty() ? 0 : 1;
}

int compile(const knowledge::Loaded& loaded, const char* output) {
  if (!loaded.problems.empty()) return report(loaded.problems);
  std::string blob = knowledge::encode(loaded.tables);
  Digest digest = sha256(blob);
  std::ofstream out(output, std::ios::binary | std::ios::trunc);
  out.write(digest.raw().data(), static_cast<std::streamsize>(digest.raw().size()));
  out.write(blob.data(), static_cast<std::streamsize>(blob.size()));
  out.close();
  if (out) return 0;
  std::cerr << output << ": cannot be written\n";
  return 3;
}

}  // namespace

int main(int argc, char** argv) {
  std::string_view command = argc > 2 ? argv[1] : "";
  if (command == "compile" && argc == 4) return compile(knowledge::load_files(argv[2]), argv[3]);
  if (command == "check" && argc == 3) return report(knowledge::lint(knowledge::load_files(argv[2])));
  if (command == "cases" && argc == 4) return report(knowledge::missing_cases(knowledge::load_files(argv[2]), argv[3]));
  std::cerr << "usage: vitrine_knowledge_compiler compile KNOWLEDGE OUTPUT | check KNOWLEDGE | cases KNOWLEDGE CASES\n";
  return 2;
}
