#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/scripts.h"

namespace vitrine::source {
namespace {

TEST(Embedded, ScriptsOfAPageStandWhereTheyStood) {
  constexpr std::string_view kText = "<p>\n<script>\nf('x')</script>\n<script type='module'>g()</script>";
  Parsed parsed = parse_well_formed(Language::kHtml, kText);
  EXPECT_EQ(parsed.unit.language, Language::kJavaScript);
  EXPECT_TRUE(parsed.unit.errors.empty());
  EXPECT_EQ(where(parsed.unit, kText, NodeKind::kCall), "f('x')");
  EXPECT_EQ(where(parsed.unit, kText, NodeKind::kCall, 1), "g()");
  EXPECT_EQ(parsed.unit.line_starts.size(), 4u);
}

TEST(Embedded, WhatIsNoScript) {
  for (std::string_view text : {"<!-- <script>f()</script> -->", "<script type='text/template'>f()</script>",
                                "<script type='application/json'>{}</script>", "<script src='a.js'>f()</script>",
                                "&lt;script>f()&lt;/script>", "<textarea><script>f()</script></textarea>",
                                "<script language='vbscript'>f()</script>", "<p title='<script>'>"}) {
    EXPECT_EQ(dump_of(Language::kHtml, text), "") << text;
  }
}

TEST(Embedded, AScriptEndsWhereItEnds) {
  EXPECT_EQ(dump_of(Language::kHtml, "<script>a = b</script><script>(c)</script>"),
            "(assign \"=\" (name \"a\") (name \"b\"))\n(expression (name \"c\"))");
  EXPECT_EQ(dump_of(Language::kHtml, "<script>f() // end</script><script>g()</script>"),
            "(expression (call (name \"f\")))\n(expression (call (name \"g\")))");
}

TEST(Embedded, ABrokenScriptIsLeftOut) {
  constexpr std::string_view kText = "<script>if (</script><script>g()</script>";
  Parsed parsed = parse_well_formed(Language::kHtml, kText);
  ASSERT_EQ(parsed.unit.errors.size(), 1u);
  EXPECT_EQ(kText.substr(parsed.unit.errors[0].begin, 4), "if (");
  EXPECT_EQ(where(parsed.unit, kText, NodeKind::kCall), "g()");
}

TEST(Embedded, Handlers) {
  constexpr std::string_view kText = "<a onclick=\"return f('x')\" href='#'>b</a><a onblur='g(&quot;y&quot;)'>";
  Parsed parsed = parse_well_formed(Language::kHtml, kText);
  EXPECT_EQ(where(parsed.unit, kText, NodeKind::kReturn), "return f('x')");
  ASSERT_EQ(parsed.unit.errors.size(), 1u);
  EXPECT_EQ(kText.substr(parsed.unit.errors[0].begin, 2), "g(");
}

TEST(Embedded, WhatAProgramFillsIn) {
  EXPECT_EQ(dump_of(Language::kHtml, "<script>f('a{{ b }}', {{ c.d|e }})</script>"),
            R"((expression (call (name "f") (concat (literal string "a") (name "_b")) (member "d" (name "_c")))))");
  EXPECT_EQ(parse_as(Language::kHtml, "<script>{% if x %}f(){% endif %}</script>").unit.errors.size(), 1u);
  EXPECT_EQ(dump_of(Language::kVue, "<script>f('{{ b }}')</script>"),
            R"((expression (call (name "f") (literal string "{{ b }}"))))");
}

TEST(Embedded, BlocksOfVueAndSvelte) {
  constexpr std::string_view kVue =
      "<template><b><template #a><script>no()</script></template></b></template>\n<script setup lang=\"ts\">"
      "const a: string = f()</script>";
  Parsed vue = parse_well_formed(Language::kVue, kVue);
  EXPECT_EQ(vue.unit.language, Language::kTypeScript);
  EXPECT_EQ(where(vue.unit, kVue, NodeKind::kCall), "f()");
  EXPECT_EQ(dump_of(Language::kVue, "<script lang='coffee'>f</script>"), "");
  EXPECT_EQ(dump_of(Language::kSvelte, "{@html '<script>no()</script>'}<script context='module'>f()</script>"),
            "(expression (call (name \"f\")))");
  EXPECT_EQ(dump_of(Language::kSvelte, "<a on:click={() => x > '<script>'}/><script>f()</script>"),
            "(expression (call (name \"f\")))");
}

TEST(Embedded, ScriptsAlone) {
  EXPECT_EQ(scripts_alone(Language::kHtml, "<p>MD5\n<script>f</script>"), "      \n        f         ");
}

TEST(Embedded, BrokenAndDeepTexts) {
  for (std::string_view text : {"<", "<script", "<script>", "<script>f(", "<a onclick=\"f(", "<template", "<!--", "{",
                                "<script>'{{ a", "<script><![CDATA[", "\x80\xff", "<script>f()</script", "{'`"}) {
    for (Language host : {Language::kHtml, Language::kVue, Language::kSvelte}) parse_well_formed(host, text);
  }
  std::string deep, scripts;
  for (int i = 0; i < 5'000; ++i) deep += "<template>{";
  for (int i = 0; i < 2'000; ++i) scripts += "<script>f(</script><b onclick='('>";
  for (Language host : {Language::kHtml, Language::kVue, Language::kSvelte}) {
    parse_well_formed(host, deep);
    parse_well_formed(host, scripts);
  }
}

}  // namespace
}  // namespace vitrine::source
