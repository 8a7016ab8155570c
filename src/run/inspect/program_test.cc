#include "run/inspect/program.h"

#include <gtest/gtest.h>

namespace vitrine::inspect {
namespace {

std::string said_of(const std::string& name, const std::string& text, const std::string& path = "a.x") {
  const std::vector<Open> open{{{}, {}, "Java", 1, {name}}};
  const Names names(open);
  const std::vector<Mention> found = names.in(text, path);
  if (found.empty()) return "";
  return std::string(found[0].defined ? "defined" : "") + (found[0].spoken_of ? " spoken-of" : "");
}

TEST(Names, ADefinitionLooksLikeOne) {
  for (const char* text :
       {"static int\nmake_key(int a)\n{", "def make_key(a):", "func make_key(a int) int {",
        "func (s *T) make_key(a int) int {", "func (s T) make_key() []byte {", "func (s T) make_key() (int, error) {",
        "  make_key(a) {", "#define make_key 3", "make_key = 3", "make_key: 3", "const char *make_key",
        "fn make_key() -> u8", "List<String> make_key;", "make_key |= 3;", "make_key++;", "read(in, &make_key)",
        "private byte[] make_key(int a) throws E {", "all['make_key'] = 3;"}) {
    EXPECT_EQ(said_of("make_key", text), "defined") << text;
  }
  for (const char* text : {"return make_key(a);", "x = make_key(a);", "f(make_key)", "new make_key(a)", "a.make_key()",
                           "a->make_key(b)", "if (all['make_key'] == 3) {", "if make_key == 3 {}", "a::make_key",
                           "import make_key", "make_key(a);", "if (a && make_key)", "class A extends make_key {",
                           "x = y\nmake_key(a)\n", "x = y[0]\nmake_key a\n", "  x = old\n  make_key(a)\n  other {",
                           "puts make_key(a)", "val x = make_key(a) { b }", "take(make_key(a) { b })"}) {
    EXPECT_EQ(said_of("make_key", text), " spoken-of") << text;
  }
  EXPECT_EQ(said_of("make_key", "make_keys(a) my_make_key"), "");
  EXPECT_EQ(said_of("make_key", "int make_key(int); x = make_key(3);"), "defined spoken-of");
  EXPECT_EQ(said_of("Keeper", "deliver Keeper.new(key)"), "defined spoken-of");  // a type, or a call without brackets
}

TEST(Names, WhatStandsForItsFolderHandsOn) {
  EXPECT_EQ(said_of("make_key", "from .a import make_key", "p/__init__.py"), "defined spoken-of");
}

TEST(Names, WhatIsTooLargeToBeAnOtherMayBeLookedAtByItself) {
  const Names names({{{}, {}, "Java", 1 << 20, {"make"}}});
  EXPECT_TRUE(names.wants_size(kLargestOther));
  EXPECT_FALSE(names.wants_size(kLargestOther + 1));
  EXPECT_TRUE(names.wants_size(1 << 20));
}

TEST(Nearby, HoldsFilesAndWholeFolders) {
  Nearby near;
  near.add_path(Nearby::path("lib/hash.c"));
  near.add_folder(Nearby::folder("drivers/a/b.c"));
  EXPECT_TRUE(near.holds("lib/hash.c"));
  EXPECT_FALSE(near.holds("lib/other.c"));
  EXPECT_TRUE(near.holds("drivers/a/other.c"));
  EXPECT_FALSE(near.holds("drivers/a/below/other.c"));
  EXPECT_FALSE(near.holds("drivers/other.c"));
  EXPECT_FALSE(near.holds("top.c"));
}

class CandidatesTest : public testing::Test {
 protected:
  Digest add(const std::string& path, const std::string& text) {
    all_.emplace_back(path, text);
    return sha256(text);
  }
  // The others of the one that wants.
  std::vector<std::string> others(const Digest& digest, std::vector<std::string> wants, std::string kind = "Java") {
    const std::vector<Open> open{{digest, {}, kind, 1, std::move(wants)}};
    const Names names(open);
    Candidates candidates(testing::TempDir());
    for (const auto& [path, text] : all_) {
      const bool is_code = path.ends_with(".java") || path.ends_with(".go");
      candidates.add({path, sha256(text), is_code ? kind : "YAML", 0, text.size(),
                      is_code ? names.in(text, path) : names.in_settings(text, path)},
                     text);
    }
    std::vector<std::string> out;
    for (const Program& program : candidates.programs(open, names, {})) {
      for (size_t i = 1; i < program.all.size(); ++i) out.push_back(program.all[i]->path);
    }
    return out;
  }

 private:
  std::vector<std::pair<std::string, std::string>> all_;
};

TEST_F(CandidatesTest, WhoDefinesANameIsAskedForItAndWhoCallsItForThat) {
  const Digest own = add("src/A.java", "int seal(int x) { return make(x); }");
  add("src/Maker.java", "int make(int x) { return 3; }");
  add("src/Caller.java", "void f() { a.seal(3); }");
  for (int i = 0; i < 60; ++i) add("src/n" + std::to_string(i) + ".java", "f(make(" + std::to_string(i) + "))");
  EXPECT_EQ(others(own, {"make"}), std::vector<std::string>{"src/Maker.java"});
  EXPECT_EQ(others(own, {"seal()"}), std::vector<std::string>{"src/Caller.java"});
  // Sixty callers tell nothing.
  EXPECT_EQ(others(own, {"make()"}), std::vector<std::string>{});
}

TEST(Candidates, ANameThatManyHoldTellsNothing) {
  const Names names({{{}, {}, "Java", 1, {"make", "rare"}}});
  Candidates candidates(testing::TempDir());
  const std::string text = "int make(int x) { return 3; }";
  const auto make = [&](size_t i) { return text + std::to_string(i); };
  for (size_t i = 0; i <= kMostHolders; ++i) {
    const std::string path = "a" + std::to_string(i) + ".java";
    EXPECT_TRUE(candidates.tells(names.in(make(i), path), path));
    candidates.add({path, sha256(make(i)), "Java", 0, 0, names.in(make(i), path)}, make(i));
  }
  EXPECT_FALSE(candidates.tells(names.in(text, "b.java"), "b.java"));
  EXPECT_TRUE(candidates.tells(names.in("x = make(3);", "b.java"), "b.java"));  // who calls it is another question
  EXPECT_TRUE(candidates.tells(names.in(text + "int rare = 3;", "b.java"), "b.java"));
}

TEST_F(CandidatesTest, OfANameThatManyHoldThoseAreAskedThatHoldWhatItBelongsTo) {
  std::vector<Digest> sinks;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    sinks.push_back(add("src/Sink" + n + ".java", "class Sink" + n + " { int seal(int x) { return x; } }"));
    add("src/Caller" + n + ".java", "class Caller" + n + " { int go() { return new Sink" + n + "().seal(3); } }");
  }
  EXPECT_EQ(others(sinks[7], {"seal of Sink7()"}), std::vector<std::string>{"src/Caller7.java"});
  EXPECT_EQ(others(sinks[7], {"seal()"}), std::vector<std::string>{});
  const Digest own = add("src/A.java", "int x = Sink9.seal(3);");
  EXPECT_EQ(others(own, {"seal of Sink9"}), std::vector<std::string>{"src/Sink9.java"});
  EXPECT_EQ(others(own, {"seal of Unknown"}), std::vector<std::string>{});
  // Its own class says nothing of who else gives its field a value.
  const Digest vault = add("src/Vault.java", "class Vault { String secret; }");
  add("src/Main.java", "void main() { secret = read(); }");
  EXPECT_EQ(others(vault, {"secret of Vault"}), std::vector<std::string>{"src/Main.java"});
}

TEST_F(CandidatesTest, OfANameThatManyHoldThoseInTheFolderAreAskedWhereTheyAreFew) {
  std::vector<Digest> sinks;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    sinks.push_back(add("p" + n + "/Sink.java", "int seal(int x) { return x + " + n + "; }"));
    // The same bytes in each folder: the nearest ones are meant.
    add("p" + n + "/Caller.java", "f(seal(" + std::string(n.size(), '4') + "));");
    add("p" + n + "/Other.java", "f(seal(x" + n + "));");
  }
  EXPECT_EQ(others(sinks[7], {"seal()"}), (std::vector<std::string>{"p7/Caller.java", "p7/Other.java"}));
}

TEST_F(CandidatesTest, AModuleIsWhatItsFunctionsBelongTo) {
  std::vector<Digest> helpers;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    helpers.push_back(add("src/helper" + n + ".java", "int seal(int x) { return x + " + n + "; }"));
    add("src/main" + n + ".java", "import helper" + n + "; f(helper" + n + ".seal(3));");
  }
  const Digest own = add("src/A.java", "f(seal(3))");
  EXPECT_EQ(others(own, {"seal of helper9"}), std::vector<std::string>{"src/helper9.java"});
  std::vector<std::string> wants{"seal()", "tag of Vault()"};
  add_modules({"helper9"}, wants);
  EXPECT_EQ(wants, (std::vector<std::string>{"seal of helper9()", "seal()", "tag of Vault()"}));
  EXPECT_EQ(others(helpers[9], wants), std::vector<std::string>{"src/main9.java"});
  EXPECT_EQ(module_of("lib/helper.py"), "helper");
  EXPECT_EQ(module_of("lib/helper/__init__.py"), "helper");
}

TEST_F(CandidatesTest, AGoFunctionOfItsPackageIsCalledThereAlone) {
  const Digest own = add("a/seal.go", "func seal(x int) int { return x }");
  add("a/main.go", "func main() { f(seal(3)) }");
  add("b/main.go", "func main() { f(seal(4)); f(a.Seal(4)) }");
  EXPECT_EQ(others(own, {"seal of main()"}, "Go"), std::vector<std::string>{"a/main.go"});
  EXPECT_EQ(others(own, {"Seal of a()"}, "Go"), std::vector<std::string>{"b/main.go"});
}

TEST_F(CandidatesTest, TestsHaveASayInTestsOnly) {
  const Digest own = add("src/A.java", "int seal(int x) { return x; }");
  const Digest test = add("src/test/Helper.java", "int helped(int x) { return x; }");
  add("src/test/ATest.java", "void f() { a.seal(3); h.helped(4); }");
  EXPECT_EQ(others(own, {"seal()"}), std::vector<std::string>{});
  EXPECT_EQ(others(test, {"helped()"}), std::vector<std::string>{"src/test/ATest.java"});
}

TEST(Names, ConfigurationHoldsAKeyWhereAllItsWordsStand) {
  const Names names({{{}, {}, "Java", 1, {"=app.key-size", "=mode", "=/app.yml"}}});
  EXPECT_TRUE(names.wants_settings());
  auto held = [&](const std::string& text, const std::string& path) {
    std::string out;
    for (const Mention& one : names.in_settings(text, path)) out += std::string(names.name(one.name)) + " ";
    return out;
  };
  EXPECT_EQ(held("app.keySize=1", "a.properties"), "=app.key-size ");
  EXPECT_EQ(held("app:\n  key_size: 1\nmode: 2", "a.yml"), "=app.key-size =mode ");
  EXPECT_EQ(held("key-size: 1", "a.yml"), "");
  EXPECT_EQ(held("", "conf/app.yml"), "=/app.yml ");
  // No name of the code.
  EXPECT_TRUE(names.in("mode = 3", "a.java").empty());
}

TEST_F(CandidatesTest, ConfigurationHasASayInAnyLanguage) {
  const Digest own = add("src/a.java", "class A {}");
  add("conf/app.yml", "digest: MD5");
  add("src/b.java", "digest = 3;");
  EXPECT_EQ(others(own, {"=digest"}), std::vector<std::string>{"conf/app.yml"});
}

}  // namespace
}  // namespace vitrine::inspect
