#include "run/inspect/progress.h"

#include <gtest/gtest.h>

namespace vitrine::inspect {
namespace {

TEST(ProgressLine, SaysWhatIsKnown) {
  EXPECT_EQ(progress_line(4102, 49'100'000, 4777, 56'400'000, 1.6, false),
            "  inspecting  4,102/4,777 files  49.1 MB  31 MB/s  0:00 left");
  EXPECT_EQ(progress_line(4102, 49'100'000, 0, 0, 1.6, false), "  inspecting  4,102 files  49.1 MB  31 MB/s");
}

TEST(ProgressLine, BarFillsUp) {
  std::string half = progress_line(1, 500, 2, 1000, 1, true);
  EXPECT_NE(half.find("████████████████░░░░░░░░░░░░░░░░"), std::string::npos);
  std::string unknown = progress_line(1, 500, 0, 0, 1, true);
  EXPECT_EQ(unknown.find("░"), std::string::npos);
}

TEST(Progress, QuietStartsNothing) {
  EXPECT_EQ(Progress::style_for(true), Progress::Style::kSilent);
  Progress progress(Progress::Style::kSilent);
  progress.start();
  progress.item_done(5);
  progress.stop();
  EXPECT_EQ(progress.items(), 1u);
  EXPECT_EQ(progress.bytes(), 5u);
}

}  // namespace
}  // namespace vitrine::inspect
