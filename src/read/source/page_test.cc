#include "read/source/page.h"

#include <gtest/gtest.h>

namespace vitrine::source {
namespace {

TEST(Page, WhatTheServerPutsIsFilledIn) {
  EXPECT_EQ(page_of(Language::kPhp, "<script>f('<?= $x ?>');</script>"), "<script>f('{{x    }}');</script>");
  EXPECT_EQ(page_of(Language::kPhp, "<script>f(<?php echo $x; ?>);</script>"),
            "<script>f({{x            }});</script>");
  EXPECT_EQ(page_of(Language::kJsp, "<script>f('<%= x %>', ${y.z});</script>"),
            "<script>f('{{x   }}', {{x }});</script>");
  EXPECT_EQ(page_of(Language::kJsp, "<SCRIPT>f(<c:out value='a'/>);</SCRIPT>"),
            "<SCRIPT>f({{x             }});</SCRIPT>");
}

TEST(Page, OtherCodeOfTheServersNamesNothing) {
  EXPECT_EQ(page_of(Language::kJsp, "<script><% if (a) {\n %>f();</script>"), "<script>{{;        \n }}f();</script>");
  EXPECT_EQ(page_of(Language::kJsp, "<%-- <script> --%><script>f();</script>"),
            "                  <script>f();</script>");
}

TEST(Page, WithoutAScriptThereIsNone) {
  EXPECT_EQ(page_of(Language::kPhp, "<?php echo '<script>f();</script>'; ?><p>"), "");
  EXPECT_EQ(page_of(Language::kPhp, "<?php f();"), "");
  EXPECT_EQ(page_of(Language::kJsp, ""), "");
  EXPECT_EQ(page_of(Language::kJsp, "<%"), "");
}

}  // namespace
}  // namespace vitrine::source
