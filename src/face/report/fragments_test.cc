#include "face/report/fragments.h"

#include <gtest/gtest.h>

namespace vitrine::report {
namespace {

TEST(Fragments, GivesBackPerKeyInOrderFromMemoryAndFromFile) {
  for (size_t bound : {size_t{1} << 20, size_t{10}}) {
    Fragments fragments(3, bound);
    for (int i = 0; i < 100; ++i) ASSERT_TRUE(fragments.append(static_cast<size_t>(i % 2), std::to_string(i) + ","));
    std::string even;
    for (int i = 0; i < 100; i += 2) even += std::to_string(i) + ",";
    Expected<std::string> first = fragments.take(0);
    ASSERT_TRUE(first);
    EXPECT_EQ(*first, even);
    Expected<std::string> none = fragments.take(2);
    ASSERT_TRUE(none);
    EXPECT_EQ(*none, "");
  }
}

}  // namespace
}  // namespace vitrine::report
