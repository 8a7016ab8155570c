#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "read/source/lang/front_end_test_support.h"

namespace vitrine::source {
namespace {

using testing::HasSubstr;
using testing::Not;

Parsed parse(std::string_view text, const Budget& budget = {}) {
  return parse_well_formed(Language::kObjectiveC, text, budget);
}

std::string dump_of(std::string_view text) {
  return dump_whole(Language::kObjectiveC, text);
}

std::string body(std::string_view statements) {
  return dump_of("void f(void) {\n" + std::string(statements) + "\n}\n");
}

TEST(Objc, MessagesAreCallsOfMembers) {
  EXPECT_THAT(body("[a b];"), HasSubstr("(expression (call (member \"b\" (name \"a\"))))"));
  EXPECT_THAT(body("[a b:c d:e];"),
              HasSubstr("(call (member \"b\" (name \"a\")) (name \"c\") (keyword \"d\" (name \"e\")))"));
  EXPECT_THAT(body("[[a b] c:[d e]];"),
              HasSubstr("(call (member \"c\" (call (member \"b\" (name \"a\")))) (call (member \"e\" (name \"d\"))))"));
  EXPECT_THAT(body("[a b:c ? d : e f:g];"),
              HasSubstr("(cond (name \"c\") (name \"d\") (name \"e\")) (keyword \"f\" (name \"g\"))"));
  EXPECT_THAT(body("[A b:@\"%d\", c];"), HasSubstr("(literal string \"%d\") (name \"c\")"));
  EXPECT_THAT(body("int n = [a count] - 1;"), HasSubstr("(binary \"-\" (call (member \"count\" (name \"a\")))"));
  EXPECT_THAT(body("id x = (id)[a b];"), HasSubstr("(cast :(typename \"id\") (call (member \"b\" (name \"a\"))))"));
}

TEST(Objc, SubscriptsAreNone) {
  EXPECT_THAT(body("n = a[(int)x];"), HasSubstr("(index (name \"a\") (cast"));
  EXPECT_THAT(body("n = a[x ? y : z];"), HasSubstr("(index (name \"a\") (cond"));
  EXPECT_THAT(body("n = a[[b c]];"), HasSubstr("(index (name \"a\") (call (member \"c\" (name \"b\"))))"));
  EXPECT_THAT(body("int t[2] = {[0] = 1, [1] = 2};"), HasSubstr("(entry \"0\" (literal integer \"1\"))"));
}

TEST(Objc, LiteralsAndBoxes) {
  EXPECT_THAT(body("x = @[@1, @\"a\"];"), HasSubstr("(array (literal integer \"1\") (literal string \"a\"))"));
  EXPECT_THAT(body("x = @{@\"k\": @YES, k: @(n + 1),};"),
              HasSubstr("(map (entry \"k\" (literal boolean \"true\")) (entry (binary \"+\""));
  EXPECT_THAT(body("x = @[];"), HasSubstr("(assign \"=\" (name \"x\") (array))"));
  EXPECT_THAT(body("x = @selector(a:b:);"), HasSubstr("(literal string \"a:b:\")"));
  EXPECT_THAT(body("x = @\"a\" @\"b\";"), HasSubstr("(literal string \"ab\")"));
}

TEST(Objc, BlocksAreFunctions) {
  EXPECT_THAT(body("x = ^{ f(1); };"), HasSubstr("(lambda (function this-around"));
  std::string nested = body("g(^(NSString *a, int b) { h(^{ i(a); }); });");
  EXPECT_THAT(nested, HasSubstr("(parameter \"a\" :(typename * \"NSString\")) (parameter \"b\" :(typename \"int\"))"));
  EXPECT_THAT(nested, HasSubstr("(call (name \"i\") (name \"a\"))"));
  EXPECT_THAT(body("void (^done)(int) = nil;"), HasSubstr("(declare \"done\""));
  EXPECT_THAT(body("x = a ^ b;"), HasSubstr("(binary \"^\" (name \"a\") (name \"b\"))"));
}

TEST(Objc, Statements) {
  EXPECT_THAT(body("for (NSString *a in [b c]) { d(a); }"), HasSubstr("(loop \"each\""));
  EXPECT_THAT(body("for (int in = 0; in < 3; ++in) { }"), HasSubstr("(loop \"for\""));
  std::string tried = body("@try { a(); } @catch (NSException *e) { @throw e; } @finally { b(); }");
  EXPECT_THAT(tried, HasSubstr("(handler \"e\""));
  EXPECT_THAT(tried, HasSubstr("(throw (name \"e\"))"));
  EXPECT_THAT(tried, HasSubstr("(finally"));
  EXPECT_THAT(body("@autoreleasepool { a(); }"), HasSubstr("(call (name \"a\"))"));
}

TEST(Objc, ClassesHaveTheirPartsTogether) {
  std::string out = dump_of(
      "@interface A : B <C> {\n int _n;\n}\n@property (nonatomic, copy) NSString *key;\n- (void)run;\n@end\n"
      "@implementation A\n"
      "- (instancetype)initWithKey:(NSString *)key size:(NSUInteger)size {\n"
      "  if (self = [super init]) { _key = key; self->_n = 1; }\n  return self;\n}\n"
      "+ (A *)made { return [[self alloc] initWithKey:@\"k\" size:2]; }\n@end\n");
  EXPECT_THAT(out, HasSubstr("(type \"A\" =\"A\" (base :(typename \"B\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"n\" :(typename \"int\"))"));
  EXPECT_THAT(out, HasSubstr("(field \"key\" :(typename * \"NSString\"))"));
  EXPECT_THAT(out, HasSubstr("(function \"initWithKey\" =\"A.initWithKey\" :(typename \"A\")"));
  EXPECT_THAT(out, HasSubstr("(parameter \"size\" =\"size\" :(typename \"NSUInteger\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"key\" (this)) (name \"key\"))"));
  EXPECT_THAT(out, HasSubstr("(assign \"=\" (member \"n\" (this)) (literal integer \"1\"))"));
  EXPECT_THAT(out, HasSubstr("(function static \"made\" =\"A.made\""));
  EXPECT_THAT(out, HasSubstr("(call (member \"initWithKey\" (new :(typename \"A\"))) (literal string \"k\")"));
}

TEST(Objc, CategoriesOfOthersAddFunctions) {
  std::string out = dump_of(
      "@implementation NSString (More)\n- (NSString *)twice { return [self plus:self]; }\n@end\n"
      "void f(NSString *s) { [s twice]; }\n");
  EXPECT_THAT(out, HasSubstr("(function \"twice\" =\"twice\" :(typename * \"NSString\") (parameter \"self\""));
  EXPECT_THAT(out, HasSubstr("(call (name \"twice\") (name \"s\"))"));
}

TEST(Objc, PositionsAreThoseOfTheText) {
  const std::string text = "@implementation A\n- (void)f {\n  g(^{\n    h(1);\n  });\n}\n@end\n";
  Parsed parsed = parse(text);
  bool found = false;
  for (const Node& node : parsed.unit.nodes) {
    if (node.kind != NodeKind::kCall || node.end - node.begin != 4) continue;
    EXPECT_EQ(text.substr(node.begin, 4), "h(1)");
    EXPECT_EQ(parsed.unit.line(node.begin), 4u);
    found = true;
  }
  EXPECT_TRUE(found);
}

TEST(Objc, PlusPlusIsReadBesides) {
  std::string out = dump_whole(Language::kObjectiveCpp,
                               "#include <vector>\nclass K { int n(); };\nint K::n() { return [@\"1\" intValue]; }\n"
                               "@implementation A\n- (void)f { auto g = [&](int a) { return std::max(a, 2); }; "
                               "std::vector<int> v{1}; [self h:g(v[0])]; }\n@end\n");
  EXPECT_THAT(out, HasSubstr("(call (member \"intValue\" (literal string \"1\")))"));
  EXPECT_THAT(out, HasSubstr("(lambda (function (parameter \"a\""));
  EXPECT_THAT(out, HasSubstr("(call (member \"h\" (this)) (call (name \"g\") (index (name \"v\")"));
}

TEST(Objc, WhatIsBrokenIsAnErrorAndTheRestIsRead) {
  Parsed parsed = parse("@implementation A\n- (void)f { g( }\n- (void)h { i(1); }\n@end\n");
  EXPECT_FALSE(parsed.unit.errors.empty());
  EXPECT_THAT(dump(parsed.unit, parsed.unit.root), HasSubstr("(call (name \"i\") (literal integer \"1\"))"));
  for (std::string_view broken : {"@", "@interface", "@implementation A\n- (", "[", "[a b", "@{", "^{", "@selector(",
                                  "@implementation A\n- (void)f:(int)a {", "@property", "for (x in", "@catch"}) {
    parse(broken);
  }
}

TEST(Objc, BlocksEndWithTheText) {
  parse("#if#\nr\n#else\nn(^{");
}

TEST(Objc, NestsDeeply) {
  std::string brackets, blocks;
  for (int n = 0; n < 20'000; ++n) brackets += '[';
  parse("void f(void) { " + brackets + "a b" + std::string(20'000, ']') + "; }");
  for (int n = 0; n < 3'000; ++n) blocks += "g(^{";
  for (int n = 0; n < 3'000; ++n) blocks += "});";
  EXPECT_FALSE(parse("void f(void) { " + blocks + " }").unit.errors.empty());
}

}  // namespace
}  // namespace vitrine::source
