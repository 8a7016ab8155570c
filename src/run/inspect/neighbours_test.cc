#include "run/inspect/neighbours.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "run/inspect/modules.h"
#include "run/inspect/program.h"

namespace vitrine::inspect {
namespace {

// Of each path that stands with others, those.
std::map<std::string, std::set<std::string>> standing(const std::vector<std::string>& paths, uint64_t size = 100) {
  Neighbours all;
  for (const std::string& path : paths) {
    const bool is_text = path.ends_with(".md");
    all.note(path, sha256(path), is_text ? "Markdown" : path.ends_with(".c") ? "C" : "Python", size);
  }
  std::map<uint32_t, std::set<std::string>> groups;
  for (const Neighbours::Place& place : all.places()) {
    for (const std::string& path : paths) {
      if (Nearby::path(path) == place.path) groups[place.group].insert(path);
    }
  }
  std::map<std::string, std::set<std::string>> out;
  for (const auto& [group, files] : groups) {
    for (const std::string& file : files) out[file] = files;
  }
  return out;
}

using Files = std::set<std::string>;

TEST(Neighbours, TheLargestFolderThatHoldsFewCounts) {
  std::vector<std::string> paths{"p/a.py", "p/q/b.py", "p/q/r/c.py", "p/notes.md"};
  EXPECT_EQ(standing(paths)["p/a.py"], (Files{"p/a.py", "p/q/b.py", "p/q/r/c.py"}));
  EXPECT_FALSE(standing(paths).contains("p/notes.md"));
  for (size_t i = 0; i < kMostNeighbours; ++i) paths.push_back("many/n" + std::to_string(i) + ".py");
  EXPECT_EQ(standing(paths)["p/q/r/c.py"], (Files{"p/a.py", "p/q/b.py", "p/q/r/c.py"}));
  EXPECT_EQ(standing(paths)["many/n0.py"].size(), kMostNeighbours);
  paths.push_back("many/one_more.py");
  EXPECT_FALSE(standing(paths).contains("many/n0.py"));
  // Many bytes are many files.
  EXPECT_TRUE(standing({"p/a.py", "p/b.py"}, kMostOfNeighbours / 2).contains("p/a.py"));
  EXPECT_FALSE(standing({"p/a.py", "p/b.py"}, kMostOfNeighbours / 2 + 1).contains("p/a.py"));
}

TEST(Neighbours, FilesOfOneNameAndOfTwoLanguagesAndTestsStandApart) {
  auto all = standing({"x/old/a.py", "x/old/b.py", "x/new/a.py", "x/new/b.py"});
  EXPECT_EQ(all["x/old/a.py"], (Files{"x/old/a.py", "x/old/b.py"}));
  EXPECT_EQ(all["x/new/a.py"], (Files{"x/new/a.py", "x/new/b.py"}));
  all = standing({"x/__init__.py", "x/y/__init__.py"});
  EXPECT_EQ(all["x/__init__.py"], (Files{"x/__init__.py", "x/y/__init__.py"}));
  EXPECT_TRUE(standing({"x/a.py", "x/a.c"}).empty());
  EXPECT_TRUE(standing({"x/a.py", "x/tests/b.py"}).empty());
}

class ModulesTest : public testing::Test {
 protected:
  void put(const std::string& path, const std::string& text, const std::string& kind = "Python") {
    files_.push_back({path, text, kind});
  }
  bool closed(const std::string& path, const Files& among) const {
    Modules all;
    for (const One& file : files_) all.add(file.path, file.kind);
    for (const One& file : files_) all.note(file.text, file.path);
    return all.are_closed(path, [&](std::string_view one) { return among.contains(std::string(one)); });
  }

 private:
  struct One {
    std::string path, text, kind;
  };
  std::vector<One> files_;
};

TEST_F(ModulesTest, WhoNamesAFileAndWhomItNamesBelongsToIt) {
  put("a/main.py", "import keys\nkeys.make()\n");
  put("a/keys.py", "def make(): pass\n");
  put("b/other.py", "main()\nkeys = 3\nx.keys()\n");
  EXPECT_TRUE(closed("a/keys.py", {"a/main.py", "a/keys.py"}));
  EXPECT_FALSE(closed("a/keys.py", {"a/keys.py"}));
  EXPECT_FALSE(closed("a/main.py", {"a/main.py"}));
  put("b/third.py", "from a import keys\n");
  EXPECT_FALSE(closed("a/main.py", {"a/main.py", "a/keys.py"}));
  // Its own is nearer.
  put("b/keys.py", "");
  EXPECT_TRUE(closed("a/main.py", {"a/main.py", "a/keys.py"}));
}

TEST_F(ModulesTest, ANameIsOneWhereSomethingIsLoaded) {
  put("a/keys.js", "module.exports = 3;", "JavaScript");
  put("b/x.js", "const s = 'keys'; t.keys(); u(\"a b/keys\");", "JavaScript");
  EXPECT_TRUE(closed("a/keys.js", {"a/keys.js"}));
  put("b/y.js", "const k = require('../a/keys');", "JavaScript");
  EXPECT_FALSE(closed("a/keys.js", {"a/keys.js"}));
}

TEST_F(ModulesTest, APathInATextAndAClassAnywhereIsOne) {
  put("a/keys.js", "", "JavaScript");
  put("b/y.js", "run('./keys.js');", "JavaScript");
  EXPECT_FALSE(closed("a/keys.js", {"a/keys.js"}));
  put("a/Vault.java", "class Vault {}", "Java");
  EXPECT_TRUE(closed("a/Vault.java", {"a/Vault.java"}));
  put("b/Main.java", "class Main { Object o = new Vault(); }", "Java");
  EXPECT_FALSE(closed("a/Vault.java", {"a/Vault.java"}));
  put("lib/key_store.rb", "class KeyStore; end", "Ruby");
  put("app/run.rb", "KeyStore.new", "Ruby");
  EXPECT_FALSE(closed("lib/key_store.rb", {"lib/key_store.rb"}));
}

TEST_F(ModulesTest, WhatIsImportedMayStandOnLinesOfItsOwn) {
  put("shop/keys.py", "");
  put("b/one.py", "from flask import (\n    keys,\n)\nprint(\n    keys\n)\n");
  EXPECT_TRUE(closed("shop/keys.py", {"shop/keys.py"}));
  put("b/two.py", "from shop import (\n    other,\n    keys,\n)\n");
  EXPECT_FALSE(closed("shop/keys.py", {"shop/keys.py"}));
  EXPECT_TRUE(closed("shop/keys.py", {"shop/keys.py", "b/two.py"}));
  put("b/three.py", "import os, \\\n  keys\n");
  EXPECT_FALSE(closed("shop/keys.py", {"shop/keys.py", "b/two.py"}));
}

TEST_F(ModulesTest, AClassOfAFileIsItsNameToo) {
  put("a/A.java", "public class A {}\nclass Helper {}", "Java");
  put("a/B.java", "class B { Object o = new Helper(); }", "Java");
  EXPECT_FALSE(closed("a/A.java", {"a/A.java"}));
  EXPECT_FALSE(closed("a/B.java", {"a/B.java"}));
  EXPECT_TRUE(closed("a/B.java", {"a/A.java", "a/B.java"}));
  put("lib/all.php", "<?php class Sealer {}", "PHP");
  put("web/page.php", "<?php $s = new Sealer();", "PHP");
  EXPECT_FALSE(closed("lib/all.php", {"lib/all.php"}));
}

TEST_F(ModulesTest, AFileOfCSharpIsTheClassesThatItDefines) {
  put("a/Vault.cs", "class Vault { } struct Seal { }", "C#");
  put("b/Other.cs", "class Other { void F(dynamic x) { x.Open(); } }", "C#");
  EXPECT_TRUE(closed("a/Vault.cs", {"a/Vault.cs"}));
  put("b/Uses.cs", "class Uses { Seal seal; }", "C#");
  EXPECT_FALSE(closed("a/Vault.cs", {"a/Vault.cs"}));
  EXPECT_TRUE(closed("a/Vault.cs", {"a/Vault.cs", "b/Uses.cs"}));
  // Methods of other types' objects are called without their class's name, and what is found is called by none.
  put("c/Texts.cs", "static class Texts { public static string Shut(this string s) => s; }", "C#");
  EXPECT_FALSE(closed("c/Texts.cs", {"c/Texts.cs"}));
  put("d/Plugin.cs", "class Plugin { }", "C#");
  EXPECT_TRUE(closed("d/Plugin.cs", {"d/Plugin.cs"}));
  put("d/Load.cs", "class Load { void F() { foreach (var t in x.GetTypes()) Make(t); } }", "C#");
  EXPECT_FALSE(closed("d/Plugin.cs", {"d/Plugin.cs"}));
}

TEST_F(ModulesTest, ScriptsOfAPageThatAreNoModulesAreAnybodys) {
  put("js/keys.js", "function seal(x) { return x; }", "JavaScript");
  put("js/run.js", "seal(3);", "JavaScript");
  EXPECT_FALSE(closed("js/keys.js", {"js/keys.js", "js/run.js"}));
  put("lib/keys.mjs", "export function seal(x) { return x; }", "JavaScript");
  EXPECT_TRUE(closed("lib/keys.mjs", {"lib/keys.mjs"}));
}

TEST_F(ModulesTest, WhoLoadsWhatHeFindsMayLoadIt) {
  put("p/plugins/a.py", "def seal(): pass\n");
  EXPECT_TRUE(closed("p/plugins/a.py", {"p/plugins/a.py"}));
  put("p/run.py", "importlib.import_module(name)\n");
  EXPECT_FALSE(closed("p/plugins/a.py", {"p/plugins/a.py"}));
  put("q/pages/a.php", "<?php function seal($x) {}", "PHP");
  put("q/index.php", "<?php require __DIR__ . '/lib.php';", "PHP");
  EXPECT_TRUE(closed("q/pages/a.php", {"q/pages/a.php"}));
  put("q/any.php", "<?php include 'pages/' . $page . '.php';", "PHP");
  EXPECT_FALSE(closed("q/pages/a.php", {"q/pages/a.php"}));
  put("r/a.js", "exports.a = 1;", "JavaScript");
  put("r/load.js", "const all = require(path.join(folder, name));", "JavaScript");
  EXPECT_FALSE(closed("r/a.js", {"r/a.js"}));
}

TEST_F(ModulesTest, APackageOfGoIsItsFolder) {
  put("app/main.go", "package main\n\nimport (\n\t\"fmt\"\n\tk \"shop.local/app/keys\"\n)\n", "Go");
  put("app/run.go", "package main\n", "Go");
  put("app/keys/keys.go", "package keys\n", "Go");
  const Files all{"app/main.go", "app/run.go", "app/keys/keys.go"};
  EXPECT_TRUE(closed("app/keys/keys.go", all));
  EXPECT_FALSE(closed("app/keys/keys.go", {"app/main.go", "app/keys/keys.go"}));
  put("b/x.go", "package b\n\nvar s = []string{\"keys\"}\n", "Go");
  EXPECT_TRUE(closed("app/keys/keys.go", all));
  EXPECT_FALSE(closed("b/x.go", {"b/x.go"}));  // a package by itself is anybody's
  put("c/x.go", "package main\n\nimport \"shop.local/app/keys\"\n", "Go");
  EXPECT_FALSE(closed("app/keys/keys.go", all));
}

TEST_F(ModulesTest, AModuleOfRustIsItsCrates) {
  put("a/src/main.rs", "mod keys;\nuse rand::rngs::OsRng;\nfn main() { keys::make(); }\n", "Rust");
  put("a/src/keys.rs", "pub fn make() {}\n", "Rust");
  put("b/src/rand.rs", "", "Rust");
  put("b/src/other.rs", "keys::make();\n", "Rust");
  EXPECT_TRUE(closed("a/src/keys.rs", {"a/src/main.rs", "a/src/keys.rs"}));
  EXPECT_FALSE(closed("a/src/keys.rs", {"a/src/keys.rs"}));
  put("c/src/lib.rs", "mod keys;\n", "Rust");
  put("c/src/keys.rs", "", "Rust");
  EXPECT_FALSE(closed("c/src/keys.rs", {"c/src/lib.rs", "c/src/keys.rs"}));
}

TEST_F(ModulesTest, OfLanguagesWithoutSuchNamesNothingIsTold) {
  put("a/keys.c", "int seal(void);", "C");
  EXPECT_FALSE(closed("a/keys.c", {"a/keys.c"}));
}

}  // namespace
}  // namespace vitrine::inspect
