#include "base/spill_sorter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>

namespace vitrine {
namespace {

using Records = std::vector<std::pair<std::string, std::string>>;

Records contents(SpillSorter& sorter) {
  Records out;
  SpillSorter::Cursor cursor = sorter.read();
  while (cursor.next()) out.emplace_back(cursor.key(), cursor.value());
  EXPECT_FALSE(cursor.next());
  EXPECT_TRUE(sorter.status());
  return out;
}

Records some_records(size_t count) {
  std::mt19937 random(7);
  Records out;
  for (size_t i = 0; i < count; ++i) {
    std::string key(random() % 12, '\0');
    for (char& c : key) c = static_cast<char>("\0a\xff"[random() % 3]);
    out.emplace_back(key, std::to_string(i) + std::string(random() % 300, 'v'));
  }
  return out;
}

TEST(SpillSorter, SortsLikeAStableSortWhateverFitsInMemory) {
  Records records = some_records(3000);
  Records expected = records;
  std::stable_sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (size_t most_bytes : {size_t{1}, size_t{5000}, size_t{100'000}, size_t{1} << 30}) {
    SpillSorter sorter(testing::TempDir(), most_bytes);
    for (const auto& [key, value] : records) sorter.add(key, value);
    EXPECT_EQ(sorter.spilled(), most_bytes < 1'000'000) << most_bytes;
    EXPECT_EQ(contents(sorter), expected) << most_bytes;
    EXPECT_EQ(contents(sorter), expected) << "read again, " << most_bytes;
  }
}

TEST(SpillSorter, NothingAndRecordsLargerThanEveryBuffer) {
  SpillSorter empty(testing::TempDir(), 1000);
  EXPECT_EQ(contents(empty), Records());
  SpillSorter sorter(testing::TempDir(), 4 << 20);
  Records expected;
  for (int i = 0; i < 5; ++i)
    expected.emplace_back(std::to_string(i), std::string(3 << 20, static_cast<char>('a' + i)));
  for (const auto& [key, value] : expected) sorter.add(key, value);
  sorter.add("", "");
  expected.insert(expected.begin(), {"", ""});
  EXPECT_EQ(contents(sorter), expected);
}

TEST(SpillSorter, LeavesNoFileAndTellsWhenItCannotMakeOne) {
  std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "spill-sorter-test";
  std::filesystem::create_directories(folder);
  {
    SpillSorter sorter(folder.string(), 10);
    sorter.add("b", "1");
    sorter.add("a", "2");
    EXPECT_TRUE(sorter.spilled());
    EXPECT_TRUE(std::filesystem::is_empty(folder));
  }
  std::filesystem::remove_all(folder);
  SpillSorter sorter(folder.string(), 10);
  sorter.add("b", "1");
  sorter.add("a", "2");
  ASSERT_FALSE(sorter.status());
  EXPECT_EQ(sorter.status().error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace vitrine
