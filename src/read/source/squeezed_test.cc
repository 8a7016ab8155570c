#include "read/source/squeezed.h"

#include <gtest/gtest.h>

#include "read/source/lang/c_syntax.h"

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

// Whether a text is squeezed or not, its tree is the same, and errors stand where they stood.
TEST(Squeezed, ATreeIsThatOfTheWholeText) {
  const Grammar& grammar = c::grammar(false);
  TreeParser parser(grammar);
  for (const std::string text : {
           "#define A \\\n        1\n\n\n\nint f(void)\n{\n        return A;\n\n\n}\n\n\n        ",
           "int f(void)\n{\n        const char *s = \"a\\\n        b\";\n        return 0 +;\n}\n",
           "int f(void)\n{\n        return (1\n                + 2;\n}\n",
       }) {
    const Tree one = parse_squeezed(parser, text, Budget()), other = parser.parse(text, Budget());
    EXPECT_EQ(one.text, text);
    EXPECT_EQ(one.errors.size(), other.errors.size());
    ASSERT_EQ(one.nodes.size(), other.nodes.size());
    for (size_t i = 0; i < one.nodes.size(); ++i) {
      EXPECT_EQ(one.nodes[i].symbol, other.nodes[i].symbol);
      EXPECT_EQ(one.nodes[i].field, other.nodes[i].field);
      EXPECT_EQ(one.nodes[i].begin, other.nodes[i].begin) << text << i;
      EXPECT_EQ(one.nodes[i].end, other.nodes[i].end) << text << i;
      EXPECT_EQ(one.nodes[i].after, other.nodes[i].after);
    }
  }
}

}  // namespace
}  // namespace vitrine::source
