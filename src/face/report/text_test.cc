#include "face/report/text.h"

#include <gtest/gtest.h>

#include "face/report/json_writer.h"

namespace vitrine::report {
namespace {

TEST(Text, InvalidBytesBecomeVisibleAndNothingElseChanges) {
  EXPECT_EQ(valid_utf8("caf\xC3\xA9 \xE6\x97\xA5"), "caf\xC3\xA9 \xE6\x97\xA5");
  EXPECT_EQ(valid_utf8("a\xFF"), "a\\xFF");
  EXPECT_EQ(valid_utf8("\xC0\xAF"), "\\xC0\\xAF");                    // overlong
  EXPECT_EQ(valid_utf8("\xED\xA0\x80"), "\\xED\\xA0\\x80");           // surrogate
  EXPECT_EQ(valid_utf8("\xF4\x90\x80\x80"), "\\xF4\\x90\\x80\\x80");  // beyond U+10FFFF
  EXPECT_EQ(valid_utf8("\xE6\x97"), "\\xE6\\x97");                    // cut off
}

TEST(Text, NothingCanSteerTheTerminal) {
  EXPECT_EQ(for_terminal("a\x1b[2Jb\r\n\tc\x7f"), "a\\x1B[2Jb\\x0D\\x0A c\\x7F");
  EXPECT_EQ(for_terminal("x\u202Ey\u2066z\u2028"), "x\\u{202E}y\\u{2066}z\\u{2028}");
  EXPECT_EQ(for_terminal("\u0085"), "\\u{0085}");
  EXPECT_EQ(for_terminal("\u65E5\u672C"), "\u65E5\u672C");
}

TEST(Text, WidthCountsColumns) {
  EXPECT_EQ(display_width("abc"), 3u);
  EXPECT_EQ(display_width("\u65E5\u672C"), 4u);
  EXPECT_EQ(display_width("e\u0301"), 1u);
  EXPECT_EQ(fit("abcdef", 4), "abc…");
  EXPECT_EQ(fit("abcdef", 4, true), "…def");
  EXPECT_EQ(fit("\u65E5\u672C\u8A9E", 4), "\u65E5…");
  EXPECT_EQ(fit("abc", 3), "abc");
  EXPECT_EQ(fit("abc", 0), "");
}

TEST(Text, NumbersForPeople) {
  EXPECT_EQ(thousands(0), "0");
  EXPECT_EQ(thousands(999), "999");
  EXPECT_EQ(thousands(1000), "1,000");
  EXPECT_EQ(thousands(-1234567), "-1,234,567");
  EXPECT_EQ(bytes_for_people(999), "999 B");
  EXPECT_EQ(bytes_for_people(56400000), "56.4 MB");
  EXPECT_EQ(bytes_for_people(999960), "1.0 MB");
  EXPECT_EQ(plural(1, "file"), "1 file");
}

TEST(Text, PathsAreEncodedByteByByte) {
  EXPECT_EQ(percent_encoded_path("a b/c#d?e%\xFF.c"), "a%20b/c%23d%3Fe%25%FF.c");
  EXPECT_EQ(percent_encoded_path("a:b"), "a%3Ab");  // else it would read as a scheme
}

TEST(Text, Base64) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

TEST(JsonWriter, NestsSeparatesAndEscapes) {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.member("a\"", "b\\\n\x01");
  json.key("list");
  json.begin_array();
  json.number(-1);
  json.boolean(true);
  json.null();
  json.begin_object();
  json.end_object();
  json.end_array();
  json.member_if("absent", "");
  json.end_object();
  EXPECT_EQ(out, "{\"a\\\"\":\"b\\\\\\n\\u0001\",\"list\":[-1,true,null,{}]}");
}

TEST(JsonWriter, InHtmlNothingOfMarkupRemains) {
  std::string out;
  append_json_string(out, "</script><!-- & \u2028\xFF", Escape::kForHtml);
  EXPECT_EQ(out, "\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\\\xFF\"");
}

}  // namespace
}  // namespace vitrine::report
