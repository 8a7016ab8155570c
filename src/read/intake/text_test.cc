#include "read/intake/text.h"

#include <gtest/gtest.h>
#include <iconv.h>

#include <algorithm>

namespace vitrine::intake {
namespace {

using std::string_literals::operator""s;

std::string encoded(const char* charset, std::string text) {
  iconv_t handle = iconv_open(charset, "UTF-8");
  std::string out(text.size() * 4, '\0');
  char* in = text.data();
  size_t in_left = text.size();
  char* to = out.data();
  size_t to_left = out.size();
  EXPECT_NE(iconv(handle, &in, &in_left, &to, &to_left), static_cast<size_t>(-1)) << charset;
  iconv_close(handle);
  out.resize(out.size() - to_left);
  return out;
}

const char kChinese[] =
    "// 密码模块：使用国密算法对数据进行加密和签名\n"
    "int encrypt(void); /* 返回零表示成功，否则返回错误代码 */\n"
    "// 这是一个用于测试的文件\n";
const char kJapanese[] =
    "// このモジュールはデータを暗号化します。\n"
    "int encrypt(void); /* 成功した場合はゼロを返す */\n";
const char kKorean[] =
    "// 이 모듈은 데이터를 암호화하고 서명합니다\n"
    "int encrypt(void); /* 성공하면 영을 반환합니다 */\n";
const char kGerman[] =
    "// Schlüssel für die Verschlüsselung, © Müller & Söhne\n"
    "int encrypt(void); /* gibt null zurück */\n";

void expect_read(const std::string& bytes, std::string_view encoding, std::string_view text) {
  Decoded decoded = decode_text(bytes);
  ASSERT_TRUE(decoded.is_text) << encoding;
  EXPECT_EQ(decoded.encoding, encoding);
  EXPECT_EQ(decoded.text(), text) << encoding;
  EXPECT_TRUE(decoded.confident);
  EXPECT_EQ(decoded.replaced, 0u);
}

TEST(Text, ManyEncodingsOneText) {
  expect_read(kChinese, "UTF-8", kChinese);
  expect_read("\xef\xbb\xbf"s + kChinese, "UTF-8", kChinese);
  expect_read(encoded("GB18030", kChinese), "GB18030", kChinese);
  expect_read(encoded("SHIFT_JIS", kJapanese), "Shift_JIS", kJapanese);
  expect_read(encoded("EUC-JP", kJapanese), "EUC-JP", kJapanese);
  expect_read(encoded("EUC-KR", kKorean), "EUC-KR", kKorean);
  expect_read(encoded("WINDOWS-1252", kGerman), "Windows-1252", kGerman);
  expect_read(encoded("UTF-16LE", kGerman), "UTF-16LE", kGerman);
  expect_read(encoded("UTF-16BE", kGerman), "UTF-16BE", kGerman);
  expect_read("\xff\xfe"s + encoded("UTF-16LE", kChinese), "UTF-16LE", kChinese);
  expect_read("\xfe\xff"s + encoded("UTF-16BE", kJapanese), "UTF-16BE", kJapanese);
  expect_read("", "UTF-8", "");
}

TEST(Text, OneShortCommentIsEnough) {
  std::string code = "int main(void) { return 0; }\n";
  expect_read(code + encoded("GB18030", "// 加密\n"), "GB18030", code + "// 加密\n");
  expect_read(code + encoded("SHIFT_JIS", "// 暗号化する\n"), "Shift_JIS", code + "// 暗号化する\n");
  expect_read(code + encoded("WINDOWS-1252", "// naïve\n"), "Windows-1252", code + "// naïve\n");
}

TEST(Text, ASlipInUtf8IsMarked) {
  std::string text = std::string(kChinese) + "second \xe4 line\n";
  Decoded decoded = decode_text(text);
  EXPECT_EQ(decoded.encoding, "UTF-8");
  EXPECT_EQ(decoded.replaced, 1u);
  EXPECT_EQ(decoded.first_replaced_line, 4u);
  EXPECT_NE(decoded.text().find("second \xef\xbf\xbd line"), std::string_view::npos);
}

TEST(Text, UnknownIsKeptAndSaid) {
  std::string text = "line one\n";
  for (int i = 0; i < 40; ++i) text += static_cast<char>(0x80 + (i * 37) % 127);
  text += "\nline three\n";
  Decoded decoded = decode_text(text);
  ASSERT_TRUE(decoded.is_text);
  EXPECT_EQ(decoded.encoding, "unknown-8bit");
  EXPECT_FALSE(decoded.confident);
  EXPECT_EQ(std::count(decoded.text().begin(), decoded.text().end(), '\n'), 3);
}

TEST(Text, BinaryIsNoText) {
  std::string bytes;
  for (int i = 0; i < 2000; ++i) bytes += static_cast<char>((i * 7919) >> 3);
  EXPECT_FALSE(decode_text(bytes).is_text);
  EXPECT_FALSE(decode_text("\x7f"
                           "ELF\x02\x01\x01\0\0\0"s)
                   .is_text);
  std::string test_data = "const s = '\0';\n"s;
  for (int i = 0; i < 100; ++i) test_data += "let x = 1;\n";
  EXPECT_TRUE(decode_text(test_data).is_text) << "one zero byte in a program text";
}

TEST(Text, InvalidUtf16IsMarked) {
  std::string bytes = "\xff\xfe"s + encoded("UTF-16LE", "a\nb\n") + "\x00\xd8"s + encoded("UTF-16LE", "c\n") + "x";
  Decoded decoded = decode_text(bytes);
  EXPECT_EQ(decoded.encoding, "UTF-16LE");
  EXPECT_EQ(decoded.replaced, 2u);
  EXPECT_EQ(decoded.first_replaced_line, 3u);
}

TEST(Text, EbcdicWithLineBreaks) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "       MOVE 'AES     ' TO RULE-ARRAY(1).\n";
  std::string bytes = encoded("IBM037", text);
  Decoded decoded = decode_text(bytes);
  EXPECT_EQ(decoded.encoding, "IBM-037");
  EXPECT_EQ(decoded.text(), text);
  for (char& c : bytes) c = c == '\x25' ? '\x15' : c;
  EXPECT_EQ(decode_text(bytes).text(), text);
  EXPECT_FALSE(looks_binary(bytes, false));
}

TEST(Text, EbcdicRecordsAreLines) {
  std::string record = "000100     CALL 'CSNBENC' USING RETURN-CODE REASON-CODE.";
  record.resize(80, ' ');
  const std::string blank(80, ' ');
  std::string text, records;
  for (int i = 0; i < 25; ++i) {
    text += record + "\n" + blank + "\n";
    records += record + blank;
  }
  Decoded decoded = decode_text(encoded("IBM1047", records));
  EXPECT_EQ(decoded.encoding, "IBM-037");
  EXPECT_EQ(decoded.text(), text);
}

TEST(Text, WhatOnlyHasHighBytesIsNoEbcdic) {
  std::string bytes;
  for (int i = 0; i < 200; ++i) bytes += "\xc4\xe3\xba\xc3 \xca\xc0\xbd\xe7\n";
  EXPECT_EQ(decode_text(bytes).encoding, "GB18030");
  std::string at(400, '@');
  EXPECT_EQ(decode_text(at).encoding, "UTF-8");
}

TEST(Text, TheMachineHasTheTables) {
  EXPECT_TRUE(prepare_decoders());
}

}  // namespace
}  // namespace vitrine::intake
