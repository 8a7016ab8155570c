#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"
#include "read/source/lang/lua_lowering.h"

namespace vitrine::source {
namespace {

std::string lua(std::string_view text) {
  return dump_of(Language::kLua, text);
}

TEST(Lua, GrammarHasAllNames) {
  EXPECT_TRUE(lua::grammar().unknown_names().empty()) << testing::PrintToString(lua::grammar().unknown_names());
}

TEST(Lua, Literals) {
  EXPECT_EQ(lua(R"(x = "a\65\x41\u{e9}\z   b")"), R"((assign "=" (name "x") (literal string "aAAéb")))");
  EXPECT_EQ(lua("x = [==[\na]]b]==]"), R"((assign "=" (name "x") (literal string "a]]b")))");
  EXPECT_EQ(lua("x = 0xff"), R"((assign "=" (name "x") (literal integer "255")))");
  EXPECT_EQ(lua("x = 010"), R"((assign "=" (name "x") (literal integer "10")))");
  EXPECT_EQ(lua("x = 1e3"), R"((assign "=" (name "x") (literal float "1e3")))");
}

TEST(Lua, Expressions) {
  EXPECT_EQ(lua("x = a .. 1 .. b"), R"((assign "=" (name "x") (concat (name "a") (literal integer "1") (name "b"))))");
  EXPECT_EQ(lua("x = not a and b ~= c"),
            R"((assign "=" (name "x") (binary "&&" (unary "!" (name "a")) (binary "!=" (name "b") (name "c")))))");
  EXPECT_EQ(lua("x = #t"), R"((assign "=" (name "x") (call (name "rawlen") (name "t"))))");
  EXPECT_EQ(lua("x = {1, 2}"), R"((assign "=" (name "x") (array (literal integer "1") (literal integer "2"))))");
  EXPECT_EQ(lua("x = {a = 1, 2}"), R"((assign "=" (name "x") (map (entry "a" (literal integer "1")) )"
                                   R"((entry (literal integer "2") (literal integer "1")))))");
}

TEST(Lua, Calls) {
  EXPECT_EQ(lua("a.b:c(1)"), R"((expression (call (member "c" (member "b" (name "a"))) (literal integer "1"))))");
  EXPECT_EQ(lua("f 'x'"), R"((expression (call (name "f") (literal string "x"))))");
  EXPECT_EQ(lua("f(unpack(t))"), R"((expression (call (name "f") (spread (name "t")))))");
  EXPECT_EQ(lua("local m = require 'a.b'"), R"((declare "m" (require ="a.b")))");
  EXPECT_EQ(lua("local ok, m = pcall(require, 'a.b')"),
            "(declare \"ok\" (unknown))\n(declare \"m\" (require =\"a.b\"))");
  EXPECT_EQ(lua("local require = f\nrequire('a')").substr(31),
            R"((expression (call (name "require") (literal string "a"))))");
}

TEST(Lua, NamesThatStayTheSame) {
  EXPECT_EQ(lua("local ngx = ngx"), "");
  EXPECT_EQ(lua("local a, b = a, 1"), R"((declare "b" (literal integer "1")))");
}

TEST(Lua, Classes) {
  EXPECT_EQ(lua("local M = {k = 1}\nfunction M:f() return self.k end\nfunction M.g() end\nreturn M"),
            "(type \"M\" =\"M\"\n  (field static \"k\" (literal integer \"1\"))\n"
            "  (function receiver \"f\" =\"M.f\" (parameter receiver \"self\")\n    (block\n"
            "      (return (member \"k\" (name \"self\")))))\n"
            "  (function static \"g\" =\"M.g\"\n    (block)))\n"
            "(assign \"=\" (member \"exports\" (name \"module\")) (name \"M\"))");
  EXPECT_EQ(lua("local t = {k = 1}"), R"((declare "t" (map (entry "k" (literal integer "1")))))");
}

TEST(Lua, Loops) {
  EXPECT_EQ(lua("repeat f() until x"),
            "(loop \"do\" - (unary \"!\" (name \"x\")) -\n  (block\n    (expression (call (name \"f\")))))");
  EXPECT_EQ(lua("for i = 1, 2 do end"),
            "(loop \"for\"\n  (declare \"i\" (literal integer \"1\")) (binary \"<=\" (name \"i\") (literal integer "
            "\"2\"))\n  (assign \"+=\" (name \"i\") (literal integer \"1\"))\n  (block))");
}

TEST(Lua, WhatIsNotUnderstoodIsStillLowered) {
  Parsed parsed = parse_as(Language::kLua, "local function f(\n a = ) b(1\nend\nc(2)");
  EXPECT_FALSE(parsed.unit.errors.empty());
  EXPECT_TRUE(well_formed(parsed.unit));
}

TEST(Lua, DeepNestingEnds) {
  for (std::string_view one : {"(", "{", "f(", "if a then ", "{a=", "function f() ", "a.b["}) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += one;
    Parsed parsed = parse_as(Language::kLua, text);
    EXPECT_TRUE(well_formed(parsed.unit)) << one;
  }
}

}  // namespace
}  // namespace vitrine::source
