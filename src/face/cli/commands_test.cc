// What people are told when a command cannot do what they asked.
#include "face/cli/commands.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace vitrine::cli {
namespace {

TEST(OpenEvidence, WhatIsMissingIsToldWithTheWayToMakeIt) {
  std::string file = testing::TempDir() + "vitrine-no-such.db";
  Expected<std::unique_ptr<evidence::Reader>> reader = open_evidence(file);
  ASSERT_FALSE(reader);
  EXPECT_EQ(reader.error().code, ErrorCode::kNotFound);
  EXPECT_NE(reader.error().message.find("`vitrine inspect PATH` makes vitrine-out/evidence.db"), std::string::npos);
}

TEST(OpenEvidence, AFolderMeansTheFileInIt) {
  std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "vitrine-open-evidence";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "evidence.db") << "no evidence at all";
  std::string file = folder.string();
  Expected<std::unique_ptr<evidence::Reader>> reader = open_evidence(file);
  EXPECT_EQ(file, (folder / "evidence.db").string());
  EXPECT_FALSE(reader);
  std::filesystem::remove_all(folder);
}

TEST(NoCommand, SaysWhatThereIs) {
  CLI::App program;
  Result result;
  add_inspect(program, result);
  add_show(program, result);
  EXPECT_EQ(no_command(program, {"inspct", "java"}), "there is no command 'inspct', only inspect, show");
  EXPECT_EQ(no_command(program, {}),
            "what to do? `vitrine inspect PATH` lists all cryptography in PATH; the commands are inspect, show");
}

}  // namespace
}  // namespace vitrine::cli
