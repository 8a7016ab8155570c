#include "reason/trace/versions.h"

#include <gtest/gtest.h>

namespace vitrine::trace {
namespace {

TEST(Versions, AreComparedNumberByNumber) {
  EXPECT_TRUE(is_version_between("4.1.1", "", "4.2.0"));
  EXPECT_FALSE(is_version_between("4.2.0", "", "4.2.0"));
  EXPECT_TRUE(is_version_between("4.2.0", "4.2.0", ""));
  EXPECT_TRUE(is_version_between("4.10", "4.9", "5"));
  EXPECT_TRUE(is_version_between("4.2", "4.2.0", "4.2.1"));
  EXPECT_TRUE(is_version_between("2.0.0-rc.1", "2", "3"));
  EXPECT_FALSE(is_version_between("99999999999999999999999.0", "", "5"));
}

}  // namespace
}  // namespace vitrine::trace
