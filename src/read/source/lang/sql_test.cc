#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kSql, text);
}

TEST(Sql, CallsStandInStatements) {
  std::string out = dump_of("SELECT lower(name), Sys.F('a''b', n => 2) FROM t WHERE g(x) > 1;");
  EXPECT_THAT(out, HasSubstr("(call (name \"lower\") (name \"name\"))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"f\") (literal string \"a'b\") (keyword \"n\" (literal integer \"2\")))"));
  EXPECT_THAT(out, HasSubstr("(call (name \"g\") (name \"x\"))"));
}

TEST(Sql, WhatNamesAThingCallsNothing) {
  std::string out = dump_of(
      "INSERT INTO md5 (a) VALUES ('x'); CREATE INDEX i ON t (md5); GRANT EXECUTE ON FUNCTION f(int) TO u;\n"
      "-- g(x)\nCREATE TABLE f (a int);");
  EXPECT_THAT(out, Not(HasSubstr("(call")));
}

TEST(Sql, DollarQuotedBodiesAreRead) {
  std::string out = dump_of(
      "CREATE FUNCTION f(a text DEFAULT 'x') RETURNS text AS $$ DECLARE v text := 'y'; BEGIN v := a || v; "
      "RETURN v; END $$ LANGUAGE plpgsql;");
  EXPECT_THAT(out, HasSubstr("(function \"f\" =\"f\" (parameter \"a\" (literal string \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(declare \"v\""));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"v\") (concat (name \"a\") (name \"v\")))"));
  EXPECT_THAT(out, HasSubstr("(return (name \"v\"))"));
}

TEST(Sql, ServersVariables) {
  std::string out = dump_of(
      "DECLARE @a int = 1, @b varchar(9);\nSET @b = 'x';\nSELECT @a = 2;\nIF @a = 2\n  SET @b = 'y'\nELSE\n  SET @b = "
      "'z'\nGO\n");
  EXPECT_THAT(out, HasSubstr("(declare \"@a\""));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"@b\") (literal string \"x\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (name \"@a\") (literal integer \"2\"))"));
  EXPECT_THAT(out, HasSubstr("(if (binary \"==\" (name \"@a\") (literal integer \"2\"))"));
}

TEST(Sql, PackagesHoldRoutines) {
  std::string out = dump_of(
      "CREATE PACKAGE BODY p IS c CONSTANT NUMBER := 3; FUNCTION f(x IN RAW) RETURN RAW IS y RAW(8); BEGIN y := x; "
      "RETURN y; END f; END p;\n/\n");
  EXPECT_THAT(out, HasSubstr("(declare const \"c\""));
  EXPECT_THAT(out, HasSubstr("(function \"f\" =\"p.f\" (parameter \"x\")"));
}

TEST(Sql, BrokenTextIsAnErrorRegion) {
  Parsed parsed = parse_well_formed(Language::kSql, "SELECT 'open;\n");
  EXPECT_FALSE(parsed.unit.errors.empty());
}

TEST(Sql, DeepNestingEnds) {
  std::string text = "SELECT ";
  for (int i = 0; i < 5000; ++i) text += "f(";
  EXPECT_TRUE(parse_well_formed(Language::kSql, text).truncated);
  std::string blocks;
  for (int i = 0; i < 5000; ++i) blocks += "BEGIN IF a THEN ";
  parse_well_formed(Language::kSql, blocks);
  std::string joined = "SELECT a";
  for (int i = 0; i < 20000; ++i) joined += " || a";
  parse_well_formed(Language::kSql, joined);
}

}  // namespace
}  // namespace vitrine::source
