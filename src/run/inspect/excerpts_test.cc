#include "run/inspect/excerpts.h"

#include <gtest/gtest.h>

namespace vitrine::inspect {
namespace {

using evidence::Excerpt;
using evidence::Occurrence;

std::vector<uint32_t> line_starts(std::string_view text) {
  std::vector<uint32_t> out = {0};
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') out.push_back(i + 1);
  }
  return out;
}

std::vector<Excerpt> excerpts(const std::string& text, const std::vector<uint32_t>& lines,
                              const std::vector<trace::SecretRange>& secrets = {}, uint32_t column = 1) {
  std::vector<uint32_t> starts = line_starts(text);
  std::vector<Occurrence> occurrences;
  for (uint32_t line : lines) {
    Occurrence occurrence;
    occurrence.position = {line, column, line, column + 1};
    occurrences.push_back(occurrence);
  }
  return make_excerpts(text, TextPositions(text, starts), occurrences, secrets);
}

std::string numbered(int lines) {
  std::string out;
  for (int i = 1; i <= lines; ++i) out += "l" + std::to_string(i) + "\n";
  return out;
}

TEST(Excerpts, ThreeLinesAround) {
  std::vector<Excerpt> out = excerpts(numbered(30), {10});
  ASSERT_EQ(out.size(), 1u);
  EXPECT_EQ(out[0].first_line, 7u);
  EXPECT_EQ(out[0].text, "l7\nl8\nl9\nl10\nl11\nl12\nl13");
}

TEST(Excerpts, NeighboursAreJoinedAndEdgesKept) {
  std::vector<Excerpt> out = excerpts(numbered(30), {1, 7, 25});
  ASSERT_EQ(out.size(), 2u);
  EXPECT_EQ(out[0].first_line, 1u);
  EXPECT_EQ(out[1].first_line, 22u);
  EXPECT_TRUE(excerpts(numbered(3), {900}).empty());
}

TEST(Excerpts, SecretsAreNeverCopied) {
  std::string text = "a\nkey = \"0123456789\";\nb\n";
  std::vector<Excerpt> out = excerpts(text, {2}, {{8, 20}});
  EXPECT_EQ(out.at(0).text, "a\nkey = «redacted 12 bytes»;\nb");
  std::string block = "k = {\n 1, 2,\n 3, 4 };\nend\n";
  uint32_t begin = 4, end = static_cast<uint32_t>(block.find(';'));
  out = excerpts(block, {1}, {{begin, end}});
  EXPECT_EQ(out.at(0).text, "k = «redacted " + std::to_string(end - begin) + " bytes»\n\n;\nend");
}

TEST(Excerpts, LongLinesAreCutAroundThePlace) {
  std::string text(5000, 'x');
  text.replace(4000, 4, "HERE");
  std::vector<Excerpt> out = excerpts(text, {1}, {}, 4001);
  ASSERT_EQ(out.size(), 1u);
  EXPECT_NE(out[0].text.find("HERE"), std::string::npos);
  EXPECT_LT(out[0].text.size(), 320u);
  EXPECT_TRUE(out[0].text.starts_with("…") && out[0].text.ends_with("…"));
}

TEST(Excerpts, ControlCharactersBecomeVisible) {
  std::vector<Excerpt> out = excerpts(std::string("a\x1b[2Jb\0c\n", 8), {1});
  EXPECT_EQ(out.at(0).text, "a␛[2Jb␀c");
}

}  // namespace
}  // namespace vitrine::inspect
