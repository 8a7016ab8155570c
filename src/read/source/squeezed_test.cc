#include "read/source/squeezed.h"

#include <gtest/gtest.h>

namespace vitrine::source {
namespace {

TEST(Squeezed, KeepsALinesEndAndTheLastBlankBehindIt) {
  EXPECT_EQ(Squeezed("a\n    b\n\n\n  c\n").text(), "a\n b\n c\n");
  EXPECT_EQ(Squeezed("a    b\n  c").text(), "a    b\n  c");
  EXPECT_EQ(Squeezed("a\n\t\t\n\n").text(), "a\n\n");
  EXPECT_EQ(Squeezed("").text(), "");
}

TEST(Squeezed, EveryPlaceStandsWhereItStood) {
  const std::string whole =
      "class A {\n        int x;\n\n\n\n        int y;   \r\n                              int z;\n}\n";
  const Squeezed squeezed(whole);
  ASSERT_LT(squeezed.text().size(), whole.size());
  uint32_t last = 0;
  for (uint32_t i = 0; i <= squeezed.text().size(); ++i) {
    const uint32_t place = squeezed.whole_place(i);
    if (i > 0) {
      EXPECT_GT(place, last);
      EXPECT_EQ(whole[place - 1], squeezed.text()[i - 1]) << i;
    }
    last = place;
  }
  EXPECT_EQ(last, whole.size());
}

TEST(Squeezed, ATreeThatLacksSomethingIsNotSound) {
  Tree tree;
  tree.nodes.resize(2);
  EXPECT_TRUE(is_sound(tree));
  tree.nodes[1].missing = true;
  EXPECT_FALSE(is_sound(tree));
}

}  // namespace
}  // namespace vitrine::source
