#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/lang/powershell_lowering.h"

namespace vitrine::source {
namespace {

std::string powershell(std::string_view text) {
  return dump_of(Language::kPowerShell, text);
}

TEST(PowerShell, EachNameIsKnownToTheGrammar) {
  for (const std::string& name : powershell::grammar().unknown_names()) ADD_FAILURE() << name;
}

TEST(PowerShell, TypesAndMembers) {
  EXPECT_EQ(powershell("$a = [A.B]::C(1)"),
            R"((assign "=" (name "$a") (call (member "C" (member "B" (name "A"))) (literal integer "1"))))");
  EXPECT_EQ(powershell("$a = New-Object A.B 'x', 2"),
            R"((assign "=" (name "$a") (new :(typename "A.B") (literal string "x") (literal integer "2"))))");
  EXPECT_EQ(powershell("$A.Mode = [M]::X"), R"((assign "=" (member "Mode" (name "$a")) (member "X" (name "M"))))");
}

TEST(PowerShell, Commands) {
  EXPECT_EQ(powershell("Get-It -Name x $y | Out-It"),
            R"((expression (call (name "Out-It") (keyword "<" (call (name "Get-It") (literal string "-Name") )"
            R"((literal string "x") (name "$y"))))))");
}

TEST(PowerShell, Texts) {
  EXPECT_EQ(powershell("$a = \"x$b`n\" + 'c''d'"),
            R"((assign "=" (name "$a") (binary "+" (concat (literal string "x") (name "$b") (literal string "\n")) )"
            R"((literal string "c'd"))))");
  EXPECT_EQ(powershell("$a = '{0}-{1}' -f $b, 2"),
            R"((assign "=" (name "$a") (call (name "powershell.format") (literal string "{0}-{1}") (name "$b") )"
            R"((literal integer "2"))))");
  EXPECT_EQ(powershell("$a = @{ B = 'x' }"), R"((assign "=" (name "$a") (map (entry "B" (literal string "x")))))");
}

TEST(PowerShell, BrokenAndDeepTexts) {
  for (std::string_view text :
       {"if (", "function f {", "$a = @{", "\"$(", "@\"", "[A", "switch (", "x |", "\x80\xff"}) {
    parse_well_formed(Language::kPowerShell, text);
  }
  std::string deep = "$a = ";
  for (int i = 0; i < 5'000; ++i) deep += "(";
  parse_well_formed(Language::kPowerShell, deep);
}

}  // namespace
}  // namespace vitrine::source
