#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

constexpr std::string_view kPage =
    "<%@ page import=\"a.B, c.*\" %>\n"
    "<%-- no() --%>\n"
    "<%! int n = 1; %>\n"
    "<% if (x) { %>\n<b><%= f(\"y\") // c %></b>\n<% } %>\n";

TEST(Jsp, APageIsAClass) {
  Parsed parsed = parse_well_formed(Language::kJsp, kPage);
  EXPECT_EQ(parsed.unit.language, Language::kJava);
  EXPECT_TRUE(parsed.unit.errors.empty());
  EXPECT_EQ(where(parsed.unit, kPage, NodeKind::kField), "n = 1");
  EXPECT_EQ(where(parsed.unit, kPage, NodeKind::kLiteral, 1), "\"y\"");
  std::string all = dump(parsed.unit, parsed.unit.root);
  EXPECT_NE(all.find("(import \"B\" =\"a.B\")"), std::string::npos) << all;
  EXPECT_NE(all.find("(call (member \"print\" (name \"out\")) (call (name \"f\") (literal string \"y\")))"),
            std::string::npos)
      << all;
  EXPECT_EQ(all.find("no"), std::string::npos) << all;
}

TEST(Jsp, PagesInXml) {
  constexpr std::string_view kText =
      "<jsp:root><!-- <jsp:scriptlet>no();</jsp:scriptlet> --><jsp:directive.page import=\"a.B\"/>"
      "<jsp:scriptlet><![CDATA[if (a < b) f();]]></jsp:scriptlet><jsp:expression>g(&quot;x&quot;)</jsp:expression>"
      "</jsp:root>";
  Parsed parsed = parse_well_formed(Language::kJsp, kText);
  EXPECT_TRUE(parsed.unit.errors.empty());
  EXPECT_EQ(where(parsed.unit, kText, NodeKind::kIf), "if (a < b) f();");
  EXPECT_EQ(where(parsed.unit, kText, NodeKind::kLiteral), "&quot;x&quot;");
}

TEST(Jsp, TextIsAStatement) {
  constexpr std::string_view kText = "<% if (a) %>text<% f(); %>";
  Parsed parsed = parse_well_formed(Language::kJsp, kText);
  EXPECT_TRUE(parsed.unit.errors.empty());
  EXPECT_EQ(where(parsed.unit, kText, NodeKind::kCall), "f()");
}

TEST(Jsp, BrokenAndDeepTexts) {
  for (std::string_view text : {"<%", "<%=", "<%!", "<%@", "<%@ page import=\"", "<%= %>", "<% } } %>", "<%--", "<jsp:",
                                "<jsp:scriptlet", "<jsp:root><jsp:scriptlet><![CDATA[", "<% %\\> %>", "\x80\xff", ""}) {
    parse_well_formed(Language::kJsp, text);
  }
  std::string deep;
  for (int i = 0; i < 5'000; ++i) deep += "<% if (a) { %>";
  parse_well_formed(Language::kJsp, deep);
}

}  // namespace
}  // namespace vitrine::source
