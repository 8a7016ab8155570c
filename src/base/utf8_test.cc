#include "base/utf8.h"

#include <gtest/gtest.h>

namespace vitrine {
namespace {

TEST(Utf8, AcceptsWellFormedText) {
  EXPECT_TRUE(is_valid_utf8(""));
  EXPECT_TRUE(is_valid_utf8("plain"));
  EXPECT_TRUE(is_valid_utf8("\xc3\xa9 \xe4\xb8\xad \xf0\x9f\x94\x91"));
}

TEST(Utf8, RejectsOverlongSurrogatesAndStumps) {
  EXPECT_FALSE(is_valid_utf8("\xc0\xaf"));
  EXPECT_FALSE(is_valid_utf8("\xe0\x80\xaf"));
  EXPECT_FALSE(is_valid_utf8("\xed\xa0\x80"));
  EXPECT_FALSE(is_valid_utf8("\xf4\x90\x80\x80"));
  EXPECT_FALSE(is_valid_utf8("\xe4\xb8"));
  EXPECT_FALSE(is_valid_utf8("\x80"));
}

TEST(Utf8, PrintableTextIsWellFormedAndVisible) {
  EXPECT_EQ(printable_utf8("a\tb\n"), "a\tb\n");
  EXPECT_EQ(printable_utf8(std::string_view("a\0b", 3)),
            "a\xe2\x90\x80"
            "b");
  EXPECT_EQ(printable_utf8("\x1b[31m"), "\xe2\x90\x9b[31m");
  EXPECT_EQ(printable_utf8("x\xff"), "x\xef\xbf\xbd");
  EXPECT_EQ(count_code_points("\xe4\xb8\xad"
                              "a"),
            2u);
}

}  // namespace
}  // namespace vitrine
