#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/lang/shell_lowering.h"

namespace vitrine::source {
namespace {

std::string shell(std::string_view text) {
  return dump_of(Language::kShell, text);
}

TEST(Shell, EachNameIsKnownToTheGrammar) {
  for (const std::string& name : shell::grammar().unknown_names()) ADD_FAILURE() << name;
}

TEST(Shell, CommandsAreCalls) {
  EXPECT_EQ(shell("/usr/bin/a b -c 'd e' \"$f\" $g \"-$h\""),
            R"((expression (call (name "a") (literal string "b") (literal string "-c") (literal string "d e") )"
            R"((name "$f") (spread (name "$g")) (concat (literal string "-") (name "$h")))))");
  EXPECT_EQ(shell("$a b"), R"((expression (call (name "$a") (literal string "b"))))");
  EXPECT_EQ(shell("a | b | c"),
            R"((expression (call (name "c") (keyword "<" (call (name "b") (keyword "<" (call (name "a"))))))))");
  EXPECT_EQ(shell("a < f"), R"((expression (call (name "a") (keyword "<" (call (name "cat") (literal string "f"))))))");
  EXPECT_EQ(shell("a <<< \"$x\""), R"((expression (call (name "a") (keyword "<" (name "$x")))))");
  EXPECT_EQ(shell("cat <<E | a\nx $y\nE\n"),
            "(expression (call (name \"a\") (keyword \"<\" (call (name \"cat\") (keyword \"<\" (concat (literal string "
            "\"x \") (name \"$y\") (literal string \"\\n\")))))))");
}

TEST(Shell, Words) {
  EXPECT_EQ(shell("x=a\\ b"), R"((assign "=" (name "$x") (literal string "a b")))");
  EXPECT_EQ(shell("x=\"a\\$b  $(c)\""),
            R"((assign "=" (name "$x") (concat (literal string "a$b  ") (call (name "c")))))");
  EXPECT_EQ(shell("x=$'a\\x41\\n'"), R"((assign "=" (name "$x") (literal string "aA\n")))");
  EXPECT_EQ(shell("x=a'b'\"c\""), R"((assign "=" (name "$x") (literal string "abc")))");
  EXPECT_EQ(shell("x=(a \"$b\")"), R"((assign "=" (name "$x") (array (literal string "a") (name "$b"))))");
  EXPECT_EQ(shell("x=${y^^}"), R"((assign "=" (name "$x") (call (name "shell.upper") (name "$y"))))");
  EXPECT_EQ(shell("x=${y:-z}"),
            R"((assign "=" (name "$x") (call (name "shell.default") (name "$y") (literal string "z"))))");
  EXPECT_EQ(shell("x=$(echo a b)"),
            R"((assign "=" (name "$x") (concat (literal string "a") (literal string " ") (literal string "b"))))");
}

TEST(Shell, Conditions) {
  EXPECT_EQ(
      shell("[ \"$a\" = b ] && c"),
      "(if (binary \"==\" (name \"$a\") (literal string \"b\"))\n  (block\n    (expression (call (name \"c\")))))");
  EXPECT_EQ(shell("if a; then b; else c; fi"),
            "(if (unknown\n  (block\n    (expression (call (name \"a\")))))\n  (block\n    (expression (call (name "
            "\"b\"))))\n  (block\n    (expression (call (name \"c\")))))");
}

TEST(Shell, Functions) {
  EXPECT_EQ(shell("f() { g \"$2\"; }"),
            "(function \"f\" =\"f\" (parameter \"$1\" (literal string \"\")) (parameter \"$2\" (literal string "
            "\"\"))\n  (block\n    (return (call (name \"g\") (name \"$2\")))))");
}

TEST(Shell, BrokenAndDeepTexts) {
  for (std::string_view text :
       {"if", "a |", "x=(", "case a in", "${", "$(", "`", "f() {", "<<E", "a && ", "[[ a", "((", "\x80\xff"}) {
    parse_well_formed(Language::kShell, text);
  }
  std::string deep, list = "a";
  for (int i = 0; i < 20'000; ++i) deep += "$(a ";
  for (int i = 0; i < 20'000; ++i) list += " && a";
  parse_well_formed(Language::kShell, deep);
  parse_well_formed(Language::kShell, list, {.max_depth = 200});
}

}  // namespace
}  // namespace vitrine::source
