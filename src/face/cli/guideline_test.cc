#include <gtest/gtest.h>

#include "face/cli/commands.h"

namespace vitrine::cli {
namespace {

struct Answer {
  ExitStatus status = ExitStatus::kDone;
  std::string out, err;
};

Answer run(const std::string& line) {
  CLI::App program;
  Result result;
  add_guideline(program, result);
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  program.parse(line);
  Answer answer;
  answer.status = result.status;
  answer.out = testing::internal::GetCapturedStdout();
  answer.err = testing::internal::GetCapturedStderr();
  return answer;
}

const std::string kPacks = std::string(VITRINE_SOURCE_DIR) + "/guidelines";

TEST(GuidelineCommand, ListNamesWhatIsBuiltIn) {
  const Answer answer = run("guideline list");
  EXPECT_EQ(answer.status, ExitStatus::kDone);
  EXPECT_NE(answer.out.find("hygiene"), std::string::npos);
  EXPECT_NE(answer.out.find("gbt-39786"), std::string::npos);
}

TEST(GuidelineCommand, ShowTellsWhatIsDraftAndWhatIsNotVerified) {
  EXPECT_NE(run("guideline show nist-transition").out.find("[draft, not verified, disallowed after 2035-12-31]"),
            std::string::npos);
  const Answer rule = run("guideline show hygiene VT-0301");
  EXPECT_NE(rule.out.find("CWE-321"), std::string::npos);
  EXPECT_NE(rule.out.find("what to do"), std::string::npos);
}

TEST(GuidelineCommand, WhatIsNotThereIsWrongUse) {
  const Answer pack = run("guideline show hygeine");
  EXPECT_EQ(pack.status, ExitStatus::kWrongUse);
  EXPECT_EQ(pack.err, "vitrine: there is no guideline `hygeine` (did you mean `hygiene`?)\n");
  EXPECT_EQ(run("guideline show hygiene VT-9999").err, "vitrine: guideline `hygiene` has no rule `VT-9999`\n");
}

TEST(GuidelineCommand, CheckRunsTheExamplesOfFoldersAndOfWhatIsBuiltIn) {
  const Answer embedded = run("guideline check");
  EXPECT_EQ(embedded.status, ExitStatus::kDone);
  EXPECT_EQ(run("guideline check " + kPacks).out, embedded.out);
  EXPECT_EQ(run("guideline check /nowhere").status, ExitStatus::kWrongUse);
}

}  // namespace
}  // namespace vitrine::cli
