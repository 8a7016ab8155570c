#include "base/count_byte.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace vitrine {
namespace {

TEST(CountByte, AgreesWithTheStandardLibraryAtEverySize) {
  std::string text;
  for (size_t size = 0; size < 1000; ++size) {
    EXPECT_EQ(count_byte(text, '\n'), static_cast<size_t>(std::count(text.begin(), text.end(), '\n'))) << size;
    text.push_back(size * 2654435761U % 7 < 3 ? '\n' : 'x');
  }
}

TEST(CountByte, ManyInARow) {
  EXPECT_EQ(count_byte(std::string(100'000, '\xff'), '\xff'), 100'000U);
  EXPECT_EQ(count_byte(std::string(100'000, '\xff'), '\n'), 0U);
}

}  // namespace
}  // namespace vitrine
