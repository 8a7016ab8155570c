#include "base/digest.h"

#include <gtest/gtest.h>

namespace vitrine {
namespace {

TEST(Digest, MatchesFips180Example) {
  EXPECT_EQ(sha256("abc").hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, StreamingEqualsWhole) {
  Sha256 hash;
  hash.update("a");
  hash.update("bc");
  EXPECT_EQ(hash.finish(), sha256("abc"));
  EXPECT_EQ(hash.finish(), sha256("")) << "finish() starts anew";
}

}  // namespace
}  // namespace vitrine
