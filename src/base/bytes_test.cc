#include "base/bytes.h"

#include <gtest/gtest.h>

namespace vitrine {
namespace {

TEST(Bytes, ReadsBackWhatWasWritten) {
  ByteWriter writer;
  writer.u8(7);
  writer.u32(0x01020304);
  writer.string("glass");
  writer.u64(1ULL << 40);
  ByteReader reader(writer.bytes());
  EXPECT_EQ(reader.u8(), 7);
  EXPECT_EQ(reader.u32(), 0x01020304u);
  EXPECT_EQ(reader.string(), "glass");
  EXPECT_EQ(reader.u64(), 1ULL << 40);
  EXPECT_TRUE(reader.ok());
  EXPECT_TRUE(reader.at_end());
}

TEST(Bytes, NeverLeavesItsBuffer) {
  ByteReader reader(std::string_view("\xff\xff\xff\xff", 4));
  EXPECT_EQ(reader.string_view(), "");
  EXPECT_FALSE(reader.ok());
  EXPECT_EQ(reader.u64(), 0u);
}

TEST(Bytes, RefusesCountsThatCannotFit) {
  ByteWriter writer;
  writer.u32(1000);
  writer.u64(0);
  ByteReader reader(writer.bytes());
  EXPECT_EQ(reader.count(8), 0u);
  EXPECT_FALSE(reader.ok());
}

}  // namespace
}  // namespace vitrine
