// Whole inspections: the same tree in every form gives the same bytes, and bad input is told.
#include <signal.h>

#include <algorithm>
#include <chrono>
#include <thread>

#include "run/inspect/collector.h"
#include "run/inspect/crew.h"
#include "run/inspect/interruption.h"
#include "run/inspect/pipeline_fixture.h"

namespace vitrine::inspect {
namespace {

TEST_F(Pipeline, OneTreeInEveryFormGivesTheSameBytes) {
  make_tree();
  shell("tar -cf tree.tar tree && tar -cJf dotted.tar.xz -C tree . && (cd tree && zip -qry ../tree.zip .)");
  shell(
      "cp -r tree work && cd work && git init -q . && git add -A && "
      "git -c user.name=a -c user.email=a@b commit -qm one && git clone -q --bare . ../bare.git");
  std::string folder = run(at("tree"), 1);
  ASSERT_FALSE(folder.empty());
  EXPECT_EQ(record_.items, 307u + 2);  // files, and what stands in the inner archive
  std::string cache = at("cache");
  for (const char* form : {"tree", "tree.tar", "dotted.tar.xz", "tree.zip", "work", "work@HEAD", "bare.git"}) {
    for (uint32_t workers : {1u, 4u}) EXPECT_TRUE(run(at(form), workers) == folder) << form << " " << workers;
    EXPECT_TRUE(run(at(form), 3, cache) == folder) << form << " with a cache";
  }
  EXPECT_GT(record_.from_cache, 300u);
}

TEST_F(Pipeline, EveryItemIsInspectedOrAGap) {
  make_tree();
  run(at("tree"), 2);
  Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
  ASSERT_TRUE(reader);
  EXPECT_EQ((*reader)->meta("complete"), "1");
  (*reader)->for_each_item([&](const evidence::ItemRow& item) {
    EXPECT_NE(item.treatment, "gap") << item.kind;
    EXPECT_FALSE((*reader)->paths_of(item.id).empty());
    return true;
  });
  EXPECT_EQ(gaps().at("outside"), "outside: symbolic link to /etc/passwd, which is not part of what was turned over");
  EXPECT_EQ(gaps().count("link"), 0u);
}

TEST_F(Pipeline, LargeContentsAreHashedAndTold) {
  limits_.item_bytes = 100'000;
  put("tree/line.c", std::string(3'000'000, 'x'));
  put("tree/fits.c", std::string(100'000, ' '));
  put("tree/over.c", std::string(100'001, ' '));
  run(at("tree"), 1);
  std::map<std::string, std::string> told = gaps();
  EXPECT_EQ(told.at("line.c"), "limit: size 3000000 bytes is over the limit of 100000 bytes");
  EXPECT_EQ(told.count("fits.c"), 0u);
  EXPECT_EQ(told.count("over.c"), 1u);
  Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
  std::string wanted = sha256(std::string(3'000'000, 'x')).hex();
  bool found = false;
  (*reader)->for_each_item([&](const evidence::ItemRow& item) {
    found = found || item.digest == wanted;
    return true;
  });
  EXPECT_TRUE(found);
}

TEST_F(Pipeline, UnreadableFilesAreGaps) {
  put("tree/locked.c", "int x;\n");
  put("tree/open.c", "int y;\n");
  shell("chmod 000 tree/locked.c && chmod 777 . && mkfifo tree/pipe");
  bool is_root = ::geteuid() == 0;
  if (is_root) {
    ASSERT_EQ(::seteuid(65534), 0);
  }
  run(at("tree"), 1);
  if (is_root) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  EXPECT_EQ(gaps().at("locked.c"), "unreadable: Permission denied");
  EXPECT_EQ(gaps().count("pipe"), 1u);
  EXPECT_EQ(gaps().count("open.c"), 0u);
}

TEST_F(Pipeline, BrokenArchivesAreGaps) {
  make_tree();
  shell(
      "tar -czf whole.tar.gz tree && head -c 2000 whole.tar.gz > tree/cut.tar.gz && head -c 600 tree/src/inner.tar.gz "
      "> /dev/null");
  run(at("tree"), 2);
  EXPECT_EQ(gaps().count("cut.tar.gz"), 1u);
  put("headless.zip", std::string("\0\1\2\3", 4) + std::string(500, '\xee'));
  run(at("headless.zip"), 1);
  EXPECT_EQ(gaps().at("headless.zip"), "unsupported: there is no reader for this kind: unrecognised archive");
}

TEST_F(Pipeline, AnEmptyFolderIsTold) {
  std::string notice = "there is no file to inspect in " + at("tree");
  auto told = [&] { return std::count(record_.notices.begin(), record_.notices.end(), notice); };
  run(at("tree"), 1);
  EXPECT_EQ(told(), 1);
  put("tree/a.c", "int a;\n");
  run(at("tree"), 1);
  EXPECT_EQ(told(), 0);
}

TEST_F(Pipeline, WrongUseIsAnError) {
  Options options;
  options.out_folder = at("out");
  options.quiet = true;
  options.path = at("missing");
  Expected<Outcome> outcome = inspect(options);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::kNotFound);
  options.path = at("tree");
  options.guidelines = {"no-such-guideline"};
  outcome = inspect(options);
  ASSERT_FALSE(outcome);
  EXPECT_NE(outcome.error().message.find("no-such-guideline"), std::string::npos);
}

TEST_F(Pipeline, OwnOutputIsNotInspected) {
  put("tree/a.c", "int x;\n");
  Options options;
  options.path = at("tree");
  options.out_folder = at("tree/vitrine-out");
  options.quiet = true;
  ASSERT_TRUE(inspect(options));
  put("tree/vitrine-out/hidden.c", "int y;\n");
  ASSERT_TRUE(inspect(options));
  Expected<std::unique_ptr<Reader>> reader = Reader::open(at("tree/vitrine-out/evidence.db"));
  ASSERT_TRUE(reader);
  std::vector<std::string> paths;
  (*reader)->for_each_path([&](const evidence::PathRow& row) {
    paths.push_back(row.path);
    return true;
  });
  EXPECT_EQ(paths, (std::vector<std::string>{"a.c", "vitrine-out/hidden.c"}));  // what somebody hid is found
}

// Takes 20 ms for each content.
class SlowInspector : public Inspector {
 public:
  bool prepare() override { return true; }
  evidence::Facts inspect(std::string_view kind, std::string_view) override {
    std::chrono::steady_clock::time_point end = std::chrono::steady_clock::now() + std::chrono::milliseconds(20);
    while (std::chrono::steady_clock::now() < end) {
    }
    evidence::Facts facts;
    facts.kind = kind;
    return facts;
  }
};

TEST_F(Pipeline, AnInterruptionLeavesValidEvidence) {
  for (int i = 0; i < 2000; ++i) put("tree/f" + std::to_string(i) + ".c", "int x" + std::to_string(i) + ";\n");
  SlowInspector inspector;
  Expected<std::unique_ptr<Crew>> crew = Crew::create(2, limits_, inspector);
  ASSERT_TRUE(crew);
  Expected<std::unique_ptr<evidence::Writer>> writer = evidence::Writer::create(at("evidence.db"));
  ASSERT_TRUE(writer);
  Interruption interruption;
  std::thread user([] {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    ::kill(::getpid(), SIGINT);
  });
  Progress progress(Progress::Style::kSilent);
  Crew::Plan plan;
  plan.source.path = at("tree");
  RunRecord record;
  EXPECT_TRUE((*crew)->gather(plan, interruption.flag(), **writer, progress, record));
  user.join();
  EXPECT_TRUE(interruption.happened());
  Expected<void> assembled = (*writer)->assemble(
      [](evidence::AssetKind, const std::vector<evidence::Property>&) { return evidence::AssetTree(); });
  ASSERT_TRUE(assembled) << assembled.error().message;
  ASSERT_TRUE((*writer)->finish());
  Expected<std::unique_ptr<Reader>> reader = Reader::open(at("evidence.db"));
  ASSERT_TRUE(reader);
  int64_t interrupted = 0, inspected = 0;
  (*reader)->for_each_gap([&](const evidence::GapRow& row) {
    interrupted += row.gap.kind == GapKind::kInterrupted;
    return true;
  });
  (*reader)->for_each_item([&](const evidence::ItemRow& row) {
    inspected += row.treatment == "scanned";
    return true;
  });
  EXPECT_GT(interrupted, 0);
  EXPECT_EQ(interrupted + inspected, (*reader)->count("path"));
}

TEST_F(Pipeline, ScriptsOfAServersPageAreInspectedToo) {
  put("tree/a.php",
      "<?php function f($x) { return md5($x); } ?>\n"
      "<script>crypto.subtle.digest('SHA-1', data); show('<?= $x ?>');</script>\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"1: MD5", "2: SHA-1"}));
}

TEST_F(Pipeline, WhatAVersionDecidesIsTakenFromALockFile) {
  put("tree/src/main.js", "const c = require('crypto-js');\nc.PBKDF2(p, s, {keySize: 8});\n");
  whole_program_ = WholeProgram::kBounded;
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "iterations"), std::vector<std::string>{"2: "});
  put("tree/package-lock.json", R"({"packages": {"node_modules/crypto-js": {"version": "4.1.1"}}})");
  run(at("tree"), 2);
  EXPECT_EQ(values_of(at("out/evidence.db"), "iterations"), std::vector<std::string>{"2: 1"});
}

TEST_F(Pipeline, AnUnchangedTreeIsNotLookedThroughAgain) {
  put("tree/app/main.py", "import hashlib\nimport settings\nhashlib.new(settings.NAME, b'x')\n");
  put("tree/app/settings.py", "NAME = 'md5'\n");
  whole_program_ = WholeProgram::kBounded;
  const std::string first = run(at("tree"), 1, at("cache"));
  EXPECT_EQ(run(at("tree"), 2, at("cache")), first);
  EXPECT_EQ(run(at("tree"), 2), first);
  // What another file says counts, though the one that leaves it open is the same.
  put("tree/app/settings.py", "NAME = 'sha1'\n");
  const std::string changed = run(at("tree"), 1, at("cache"));
  EXPECT_NE(changed, first);
  EXPECT_EQ(run(at("tree"), 1), changed);
  put("tree/app/settings.py", "NAME = 'md5'\n");
  EXPECT_EQ(run(at("tree"), 1, at("cache")), first);
}

TEST_F(Pipeline, HowManyWereLeftOutIsSaid) {
  const std::string filling(192 << 10, ' ');
  for (int i = 0; i < 60; ++i) {
    const std::string name = "name_" + std::to_string(i);
    put("tree/m" + std::to_string(i) + ".py",
        "import hashlib\nimport s" + name + "\nhashlib.new(s" + name + "." + name + ", b'x')\n" + filling);
    put("tree/s" + name + ".py", name + " = 'md5'\n" + filling);
  }
  auto told = [&] {
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    return std::pair((*reader)->meta("programs"), (*reader)->meta("programs_left_out"));
  };
  whole_program_ = WholeProgram::kAll;
  run(at("tree"), 2);
  EXPECT_EQ(told(), std::pair(std::string("60"), std::string("0")));
  EXPECT_TRUE(record_.notices.empty());
  whole_program_ = WholeProgram::kBounded;
  const std::string bounded = run(at("tree"), 2, at("cache"));
  EXPECT_EQ(std::stoi(told().first) + std::stoi(told().second), 60);
  EXPECT_GT(std::stoi(told().first), 0);
  EXPECT_GT(std::stoi(told().second), 0);
  EXPECT_EQ(record_.notices.size(), 1u);
  EXPECT_EQ(run(at("tree"), 1, at("cache")), bounded);
}

TEST_F(Pipeline, TestsOfAProductAreLookedAtTogetherInPart) {
  whole_program_ = WholeProgram::kBounded;
  const std::string filling(64 << 10, ' ');
  auto put_program = [&](const std::string& folder, const std::string& name) {
    put(folder + name + ".py",
        "import hashlib\nimport s" + name + "\nhashlib.new(s" + name + "." + name + ", b'x')\n" + filling);
    put(folder + "s" + name + ".py", name + " = 'md5'\n");
  };
  auto left_out = [&] {
    run(at("tree"), 2);
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    return reader ? (*reader)->meta("programs_left_out") : "";
  };
  for (const char* name : {"one", "two", "three", "four"}) put_program("tree/tests/", name);
  EXPECT_EQ(left_out(), "0");  // nothing but tests is there: they are the product
  put_program("tree/lib/", "own");
  EXPECT_EQ(left_out(), "2");
}

TEST_F(Pipeline, OfALargeTreeOnlyWhatIsNearIsWalkedAgain) {
  whole_program_ = WholeProgram::kBounded;
  // Each uses a name that another file gives: beside it, in a file that was looked into, and in one that is neither.
  put("tree/a/use.py", "import hashlib\nimport beside\nhashlib.new(beside.one, b'x')\n");
  put("tree/a/beside.py", "one = 'md5'\n");
  put("tree/b/use.py", "import hashlib\nimport into\nhashlib.new(into.two, b'x')\n");
  put("tree/c/into.py", "import hashlib\ntwo = 'sha1'\nhashlib.sha256()\n");
  put("tree/d/use.py", "import hashlib\nimport far\nhashlib.new(far.three, b'x')\n");
  put("tree/e/far.py", "three = 'md5'\n");
  put("tree/f/filling.txt", std::string(1 << 20, ' '));
  auto found = [&] {
    std::multiset<std::string> out;
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
      const evidence::Property* algorithm = row.occurrence.find("algorithm");
      out.insert((*reader)->paths_of(row.item).at(0).path + " " + (algorithm != nullptr ? algorithm->value : "?"));
      return true;
    });
    return out;
  };
  using Found = std::multiset<std::string>;
  run(at("tree"), 2);
  EXPECT_EQ(found(), (Found{"a/use.py MD5", "b/use.py SHA-1", "c/into.py SHA-256", "d/use.py MD5"}));
  limits_.walked_again_bytes = 1 << 10;
  const std::string near = run(at("tree"), 2);
  EXPECT_EQ(found(), (Found{"a/use.py MD5", "b/use.py SHA-1", "c/into.py SHA-256", "d/use.py "}));
  EXPECT_EQ(run(at("tree"), 1), near);
  whole_program_ = WholeProgram::kAll;
  run(at("tree"), 2);
  EXPECT_EQ(found(), (Found{"a/use.py MD5", "b/use.py SHA-1", "c/into.py SHA-256", "d/use.py MD5"}));
}

TEST(LeadsOutside, IsReadOffTheText) {
  EXPECT_TRUE(leads_outside("a", "/etc/passwd"));
  EXPECT_TRUE(leads_outside("a", "../b"));
  EXPECT_FALSE(leads_outside("d/a", "../b"));
  EXPECT_TRUE(leads_outside("d/a", "x/../../../b"));
  EXPECT_TRUE(leads_outside("outer.zip!/a", "../b"));
  EXPECT_FALSE(leads_outside("d/a", "b/../c"));
}

}  // namespace
}  // namespace vitrine::inspect
