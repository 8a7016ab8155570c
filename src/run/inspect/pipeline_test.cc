// Whole inspections: the same tree in every form gives the same bytes, and bad input is told.
#include "run/inspect/pipeline.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <thread>

#include "evidence/store.h"
#include "run/inspect/collector.h"
#include "run/inspect/crew.h"
#include "run/inspect/interruption.h"

namespace vitrine::inspect {
namespace {

using evidence::GapKind;
using evidence::Reader;
namespace fs = std::filesystem;

class Pipeline : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("vitrine-pipeline-" + std::to_string(::getpid()));
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "tree");
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string at(const std::string& name) const { return (folder_ / name).string(); }
  void put(const std::string& name, const std::string& bytes) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }
  void shell(const std::string& command) const {
    ASSERT_EQ(std::system(("cd " + folder_.string() + " && " + command).c_str()), 0) << command;
  }
  static std::string bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }
  // The evidence file's bytes.
  std::string run(const std::string& path, uint32_t workers, const std::string& cache = "") {
    Options options;
    options.path = path;
    options.out_folder = at("out");
    options.workers = workers;
    options.cache_folder = cache;
    options.product = "demo";
    options.quiet = true;
    options.limits = limits_;
    options.whole_program = whole_program_;
    Expected<Outcome> outcome = inspect(options);
    EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().message);
    if (!outcome) return "";
    record_ = outcome->record;
    return bytes(outcome->evidence_file);
  }
  std::map<std::string, std::string> gaps() {
    std::map<std::string, std::string> out;
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    (*reader)->for_each_gap([&](const evidence::GapRow& row) {
      std::string path = row.path;
      if (row.item != 0) path = (*reader)->paths_of(row.item).at(0).path;
      out[path] = std::string(name(row.gap.kind)) + ": " + row.gap.detail;
      return true;
    });
    return out;
  }
  void make_tree() {
    put("tree/Box.java",
        "import javax.crypto.Cipher;\nclass Box { Object o() throws Exception {\n"
        "  return Cipher.getInstance(\"AES/ECB/PKCS5Padding\"); } }\n");
    put("tree/copy/Box.java", bytes(at("tree/Box.java")));
    put("tree/src/a.c", "#include <openssl/evp.h>\nint f(void) { return EVP_sha256() != 0; }\n");
    put("tree/src/deep/b.py", "import hashlib\nprint(hashlib.md5(b'x'))\n");
    put("tree/README.md", "# demo\n");
    put("tree/empty", "");
    for (int i = 0; i < 300; ++i) {
      put("tree/many/f" + std::to_string(i) + ".py",
          "import hashlib\nx = hashlib.sha256(b'" + std::to_string(i) + "')\n");
    }
    shell(
        "ln -s Box.java tree/link && ln -s /etc/passwd tree/outside && cd tree/src && tar -czf inner.tar.gz a.c deep");
  }

  fs::path folder_;
  Limits limits_;
  WholeProgram whole_program_ = WholeProgram::kOff;
  RunRecord record_;
};

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

TEST_F(Pipeline, ContentsAreLookedAtTogetherWhereOneLeavesSomethingOpen) {
  put("tree/app/main.py", "import hashlib\nimport settings\nhashlib.new(settings.NAME, b'x')\n");
  put("tree/app/settings.py", "NAME = 'md5'\n");
  run(at("tree"), 1);
  auto digest = [&] {
    std::pair<std::string, std::string> out;  // and where the step stands that says so
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
      for (const evidence::Property& property : row.occurrence.properties) {
        if (property.name != "algorithm") continue;
        out.first = property.value;
        for (const evidence::Step& step : property.trace) {
          if (!step.content.empty()) out.second = step.content + ":" + std::to_string(step.position.line);
        }
      }
      return true;
    });
    return out;
  };
  EXPECT_EQ(digest().first, "");
  whole_program_ = WholeProgram::kBounded;
  const std::string folder = run(at("tree"), 1);
  EXPECT_EQ(digest().first, "MD5");
  EXPECT_EQ(digest().second, sha256("NAME = 'md5'\n").hex() + ":1");
  EXPECT_EQ(run(at("tree"), 3), folder);
  shell("tar cf tree.tar tree");
  EXPECT_EQ(run(at("tree.tar"), 2), folder);
  EXPECT_EQ(run(at("tree"), 2, at("cache")), folder);
  EXPECT_EQ(run(at("tree"), 2, at("cache")), folder);
}

// Of each occurrence "line: property", as far as it has it.
std::vector<std::string> values_of(const std::string& file, std::string_view property) {
  std::vector<std::string> out;
  Expected<std::unique_ptr<Reader>> reader = Reader::open(file);
  EXPECT_TRUE(reader);
  (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
    for (const evidence::Property& one : row.occurrence.properties) {
      if (one.name == property) out.push_back(std::to_string(row.occurrence.position.line) + ": " + one.value);
    }
    return true;
  });
  std::sort(out.begin(), out.end());
  return out;
}

TEST_F(Pipeline, WhatAnotherFileDoesWithAContextIsAsked) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/start.py",
      "import ssl\nfrom loosen import loosen\n\ncontext = ssl.create_default_context()\nloosen(context)\n");
  put("tree/loosen.py", "def loosen(given):\n    given.check_hostname = False\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "hostname_check"), std::vector<std::string>{"4: disabled"});
}

TEST_F(Pipeline, OfCopiesOfAClassTheNearestCounts) {
  whole_program_ = WholeProgram::kBounded;
  for (auto [folder, name] : {std::pair("one", "MD5"), std::pair("two", "SHA-256")}) {
    const std::string in = std::string("tree/") + folder + "/";
    put(in + "Named.java", std::string("package house;\nimport java.util.*;\nclass Named {\n"
                                       "  private final Map<String, String> names = new HashMap<>();\n"
                                       "  Named() { names.put(\"digest\", \"") +
                               name + "\"); }\n  String of(String what) { return names.get(what); }\n}\n");
    put(in + "Use.java", std::string("package house;\nimport java.security.MessageDigest;\n// ") + folder +
                             "\nclass Use { byte[] f(byte[] x) throws Exception {\n"
                             "  return MessageDigest.getInstance(new Named().of(\"digest\")).digest(x); } }\n");
  }
  run(at("tree"), 2);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"5: MD5", "5: SHA-256"}));
}

// Two programs of one folder, and of folders beside each other: each file means its own class, and its own neighbour.
TEST_F(Pipeline, ACallerOfAnotherClassOfThatNameIsNone) {
  whole_program_ = WholeProgram::kBounded;
  const std::string helper =
      "import java.security.MessageDigest;\nclass Helper {\n"
      "  static void f(String name) throws Exception { MessageDigest.getInstance(name); } }\n";
  put("files/One.java", helper + "class One { void run() throws Exception { Helper.f(\"MD5\"); } }\n");
  put("files/Two.java", helper);
  run(at("files"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"3: ", "3: MD5"}));
  for (auto [folder, name] : {std::pair("one", "md5"), std::pair("two", "sha256")}) {
    const std::string in = std::string("folders/") + folder + "/";
    put(in + "source.py", std::string("import hashlib\n# ") + folder + "\ndef digest_of(x): return hashlib.new(x)\n");
    put(in + "main.py", std::string("import source\nsource.digest_of('") + name + "')\n");
  }
  run(at("folders"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"3: MD5", "3: SHA-256"}));
  // The type of a field says whose method is meant, not what the field is called.
  for (auto [folder, text] :
       {std::pair("left", "return \"MD5\";"), std::pair("right", "return \"SHA-256\"; // unit")}) {
    const std::string in = std::string("fields/") + folder + "/";
    put(in + "Unit.java", std::string("class Unit { String named() { ") + text + "\n} }\n");
    put(in + "Use.java", std::string("// ") + folder +
                             "\nclass Use { private final Unit unit = new Unit();\n  void f() throws Exception {\n"
                             "    java.security.MessageDigest.getInstance(unit.named()); } }\n");
  }
  run(at("fields"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"4: MD5", "4: SHA-256"}));
}

TEST_F(Pipeline, WhatAnotherFileRulesOutIsNotListed) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/Switches.java",
      "class Switches { static final boolean LEGACY = false; static boolean strict = true;\n"
      "  static boolean enabled() { return true; } }\n");
  auto algorithms = [&](const std::string& condition) {
    put("tree/Use.java",
        "import java.security.MessageDigest;\nclass Use { byte[] f(byte[] x) throws Exception {\n"
        "  String name = \"SHA-256\";\n  if (" +
            condition +
            ") name = \"MD5\";\n"
            "  return MessageDigest.getInstance(name).digest(x); } }\n");
    run(at("tree"), 1);
    std::string out;
    Expected<std::unique_ptr<Reader>> reader = Reader::open(at("out/evidence.db"));
    EXPECT_TRUE(reader);
    (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
      out += row.occurrence.find("algorithm")->value + " ";
      return true;
    });
    return out;
  };
  EXPECT_EQ(algorithms("Switches.LEGACY"), "SHA-256 ");
  EXPECT_EQ(algorithms("!Switches.enabled()"), "SHA-256 ");
  EXPECT_EQ(algorithms("Switches.enabled()"), "MD5 ");
  EXPECT_EQ(algorithms("Switches.strict"), "MD5 ");
  EXPECT_EQ(algorithms("Switches.strict && x.length > 3"), "MD5 SHA-256 ");
  EXPECT_EQ(algorithms("Switches.LEGACY && x.length > 3"), "SHA-256 ");
  EXPECT_EQ(algorithms("x.length > 3 && !Switches.strict"), "SHA-256 ");
  // Somebody sets it.
  put("tree/Main.java", "class Main { void run() { Switches.strict = false; } }\n");
  EXPECT_EQ(algorithms("Switches.strict"), "MD5 SHA-256 ");
  EXPECT_EQ(algorithms("Switches.LEGACY"), "SHA-256 ");
}

TEST_F(Pipeline, AConstantOfAModuleRulesOutToo) {
  whole_program_ = WholeProgram::kBounded;
  put("py/config.py", "DEBUG = False\n");
  put("py/app.py",
      "import hashlib\nimport config\nfrom config import DEBUG\n"
      "def f(x):\n  return hashlib.new('md5' if config.DEBUG else 'sha256', x)\n"
      "def g(x):\n  return hashlib.new('md5' if DEBUG else 'sha256', x)\n");
  run(at("py"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"5: SHA-256", "7: SHA-256"}));
  put("js/config.js", "module.exports = { LEGACY: false };\n");
  put("js/app.js",
      "const crypto = require('crypto');\nconst config = require('./config');\n"
      "exports.f = (x) => crypto.createHash(config.LEGACY ? 'md5' : 'sha256').update(x);\n");
  run(at("js"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-256"});
  put("cs/Settings.cs", "static class Settings { public const string Kind = \"new\"; }\n");
  put("cs/Use.cs",
      "using System.Security.Cryptography;\nclass Use { byte[] F(byte[] x) {\n"
      "  switch (Settings.Kind) {\n    case \"old\": return MD5.HashData(x);\n"
      "    case \"new\": return SHA256.HashData(x);\n    default: return SHA1.HashData(x); } } }\n");
  run(at("cs"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"5: SHA-256"});
  // A third file's variable that a fourth one sets.
  put("java/Other.java", "class Other { static int level = 3; }\n");
  put("java/Main.java", "class Main { void run() { Other.level = 4; } }\n");
  put("java/Switches.java", "class Switches { static boolean enabled() { return Other.level == 3; } }\n");
  put("java/Use.java",
      "import java.security.MessageDigest;\nclass Use { void f() throws Exception {\n"
      "  MessageDigest.getInstance(Switches.enabled() ? \"SHA-256\" : \"MD5\"); } }\n");
  run(at("java"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (std::vector<std::string>{"3: MD5", "3: SHA-256"}));
}

TEST_F(Pipeline, WhatTheConfigurationTurnsOffStaysAndSaysSo) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/app.ini", "[hash]\nkind = sha256\nlegacy = no\n");
  put("tree/app.py",
      "import configparser, hashlib\n"
      "settings = configparser.ConfigParser()\nsettings.read('app.ini')\n"
      "def f(x):\n  if settings.getboolean('hash', 'legacy'):\n    return hashlib.md5(x)\n"
      "  if settings.get('hash', 'kind') == 'sha1':\n    return hashlib.sha1(x)\n"
      "  return hashlib.sha512(x)\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"),
            (std::vector<std::string>{"6: MD5", "8: SHA-1", "9: SHA-512"}));
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{"6: disabled", "8: disabled"}));
  put("tree/app.ini", "[hash]\nkind = sha1\nlegacy = no\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{"6: disabled"}));
  // What a developer's machine or one stage is told says nothing for the others.
  put("tree/app.ini", "");
  put("tree/app.dev.ini", "[hash]\nkind = sha256\nlegacy = no\n");
  put("tree/.env", "MODE=development\n");
  put("tree/main.py",
      "import configparser, hashlib, os\n"
      "settings = configparser.ConfigParser()\nsettings.read('app.dev.ini')\n"
      "def f(x):\n  if settings.getboolean('hash', 'legacy'):\n    return hashlib.md5(x)\n"
      "  if os.environ.get('MODE') == 'production':\n    return hashlib.sha1(x)\n"
      "  return hashlib.sha512(x)\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{}));
  // The file does not say.
  put("tree/app.ini", "[hash]\nlegacy = no\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "role"), (std::vector<std::string>{"6: disabled"}));
}

TEST_F(Pipeline, WhatNoCallOfAProgramLeadsToStaysAndSaysSo) {
  auto roles = [&](const std::string& tree) {
    run(at(tree), 1);
    return values_of(at("out/evidence.db"), "role");
  };
  using Roles = std::vector<std::string>;
  const std::string library =
      "import hashlib\ndef sum_of(x, old=False):\n  if old:\n    return hashlib.md5(x)\n  return hashlib.sha256(x)\n";
  const std::string begins = "from sums import sum_of\nif __name__ == '__main__':\n  print(sum_of(input()))\n";
  put("tree/sums.py", library);
  put("tree/app.py", begins);
  EXPECT_EQ(roles("tree"), Roles{});  // nobody asked for more than each file says by itself
  whole_program_ = WholeProgram::kBounded;
  EXPECT_EQ(roles("tree"), Roles{"4: unreached"});
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), (Roles{"4: MD5", "5: SHA-256"}));
  // Somebody else takes the other way, in the product or not.
  put("tree/tests/old.py", "from sums import sum_of\nsum_of(b'', True)\n");
  EXPECT_EQ(roles("tree"), Roles{"4: unreached"});
  put("tree/old.py", "from sums import sum_of\ndef f(x):\n  return sum_of(x, True)\n");
  EXPECT_EQ(roles("tree"), Roles{});
  // A file that nobody looks into might call it.
  put("large/sums.py", library);
  put("large/app.py", begins);
  EXPECT_EQ(roles("large"), Roles{"4: unreached"});
  put("large/data.py", std::string(kLargestOther + 1, '#'));
  EXPECT_EQ(roles("large"), Roles{});
  // A page may call it.
  put("page/sums.py", library);
  put("page/app.py", begins);
  put("page/view.html", "<p>{{ total }}</p>\n");
  EXPECT_EQ(roles("page"), Roles{"4: unreached"});
  put("page/view.html", "<p>{{ sum_of(total, True) }}</p>\n");
  EXPECT_EQ(roles("page"), Roles{});
  // More callers than are looked at together.
  put("many/sums.py", library);
  put("many/app.py", begins);
  for (size_t i = 0; i < kMostOthers; ++i)
    put("many/use" + std::to_string(i) + ".py",
        "from sums import sum_of\ndef f" + std::to_string(i) + "(x):\n  return sum_of(x)\n");
  EXPECT_EQ(roles("many"), Roles{});
  // Two programs of one file's name: of one of them nothing is known.
  put("two/sums.py", library);
  put("two/a/app.py", begins);
  put("two/b/app.py", "from sums import sum_of\nsum_of(input(), True)\n");
  EXPECT_EQ(roles("two"), Roles{});
  // A program that is one file; a library without one.
  put("one/app.py", library + "if __name__ == '__main__':\n  print(sum_of(input()))\n");
  EXPECT_EQ(roles("one"), Roles{"4: unreached"});
  put("none/sums.py", library);
  put("none/api.py", "from sums import sum_of\ndef f(x):\n  return sum_of(x)\n");
  EXPECT_EQ(roles("none"), Roles{});
}

TEST_F(Pipeline, AFileThatIsAFunctionIsAskedWhatItGives) {
  whole_program_ = WholeProgram::kBounded;
  const std::string use = "exports.hash = (x) => crypto.createHash(kindOf()).update(x).digest();\n";
  put("common/main.js", "const crypto = require('crypto');\nconst kindOf = require('./kinds');\n" + use);
  put("common/kinds.js", "function picked() {\n  return 'sha1';\n}\nmodule.exports = picked;\n");
  put("common/other.js", "module.exports = () => 'md5';\n");
  run(at("common"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-1"});
  put("modules/main.mjs", "import crypto from 'crypto';\nimport kindOf from './kinds.mjs';\n" + use);
  put("modules/kinds.mjs", "export default function () {\n  return 'sha1';\n}\n");
  put("modules/other.mjs", "export default () => 'md5';\n");
  run(at("modules"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-1"});
}

TEST_F(Pipeline, ASwitchOfAProgramThatNobodySetsIsWhatItIs) {
  using Checks = std::vector<std::string>;
  auto checks = [&](const std::string& tree) {
    run(at(tree), 1);
    return values_of(at("out/evidence.db"), "certificate_check");
  };
  const std::string program =
      "#include <curl/curl.h>\nint open_mode = 0;\nint main(void) {\n  CURL *c = curl_easy_init();\n  long on = 1L;\n"
      "  if (open_mode != 0) on = 0L;\n  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, on);\n"
      "  return curl_easy_perform(c);\n}\n";
  whole_program_ = WholeProgram::kBounded;
  put("one/main.c", program);
  EXPECT_EQ(checks("one"), Checks{"7: enabled"});
  // Somebody else sets it, or a file that nobody looks into may.
  put("set/main.c", program);
  put("set/options.c", "extern int open_mode;\nvoid options(void) { open_mode = 1; }\n");
  EXPECT_EQ(checks("set"), (Checks{"7: disabled", "7: enabled"}));
  put("large/main.c", program);
  put("large/data.c", std::string(kLargestOther + 1, ' ') + "open_mode");
  EXPECT_EQ(checks("large"), (Checks{"7: disabled", "7: enabled"}));
  // By its address, within a larger expression; in a library, which others set up.
  put("address/main.c", program + "void options(const char *s) { sscanf(s, \"%d\", &open_mode); }\n");
  EXPECT_EQ(checks("address"), (Checks{"7: disabled", "7: enabled"}));
  std::string library = program;
  library.replace(library.find("int main"), 8, "int load");
  put("library/load.c", library);
  EXPECT_EQ(checks("library"), (Checks{"7: disabled", "7: enabled"}));
}

TEST_F(Pipeline, WhatAFunctionWithoutANameMakesIsForWhatItsCallersNeed) {
  whole_program_ = WholeProgram::kBounded;
  put("tree/codes.js",
      "exports.quick = (n) => Math.random().toString(n);\nexports.colour = () => '#' + Math.random();\n");
  put("tree/keys.js",
      "const codes = require('./codes');\nmodule.exports = () => { const apiKey = codes.quick(36); return apiKey; "
      "};\n");
  put("tree/page.js",
      "const codes = require('./codes');\nmodule.exports = () => { const shade = codes.colour(); return shade; };\n");
  run(at("tree"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "purpose"), (std::vector<std::string>{"1: token", "2: sampling"}));
}

TEST_F(Pipeline, WhatTheOthersLeaveOpenIsSoughtInTurn) {
  whole_program_ = WholeProgram::kBounded;
  const std::string import = "import java.security.MessageDigest;\n";
  // What the first gives another one makes.
  put("tree/Use.java", import +
                           "class Use { void f() throws Exception {\n"
                           "  MessageDigest.getInstance(First.name()); } }\n");
  put("tree/First.java", "class First { static String name() { return Second.chosen(); } }\n");
  put("tree/Second.java", "class Second { static String chosen() { return \"MD5\"; } }\n");
  run(at("tree"), 2);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: MD5"});
  // What is passed on comes from who calls the caller.
  put("up/Use.java", import +
                         "class Use { static void digest(String name) throws Exception {\n"
                         "  MessageDigest.getInstance(name); } }\n");
  put("up/Middle.java", "class Middle { static void relay(String name) throws Exception { Use.digest(name); } }\n");
  put("up/Top.java", "class Top { void run() throws Exception { Middle.relay(\"SHA-1\"); } }\n");
  const std::string evidence = run(at("up"), 1, at("cache"));
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"3: SHA-1"});
  EXPECT_EQ(run(at("up"), 2), evidence);
  EXPECT_EQ(run(at("up"), 2, at("cache")), evidence);
}

// C: the structure that a function is given, and a table of structures.
TEST_F(Pipeline, MembersOfWhatOthersHandOverAreKnown) {
  whole_program_ = WholeProgram::kBounded;
  put("c/job.h", "struct job { const char *label; const char *name; };\n");
  put("c/job.c",
      "#include <openssl/evp.h>\n#include \"job.h\"\n"
      "const EVP_MD *job_digest(struct job *one) {\n"
      "  return EVP_get_digestbyname(one->name); }\n");
  put("c/main.c",
      "#include \"job.h\"\nvoid job_digest(struct job *one);\n"
      "int main(void) { struct job one; one.name = \"md5\"; job_digest(&one); return 0; }\n");
  run(at("c"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"4: MD5"});
  put("t/row.h", "struct row { const char *label; const char *name; };\nextern const struct row rows[];\n");
  put("t/row.c", "#include \"row.h\"\nconst struct row rows[] = { { \"old\", \"md5\" }, { \"new\", \"sha256\" } };\n");
  put("t/use.c",
      "#include <openssl/evp.h>\n#include \"row.h\"\n"
      "const EVP_MD *first(void) {\n"
      "  return EVP_get_digestbyname(rows[0].name); }\n");
  run(at("t"), 1);
  EXPECT_EQ(values_of(at("out/evidence.db"), "algorithm"), std::vector<std::string>{"4: MD5"});
}

// What stands at a place, as "path: algorithms of it".
std::vector<std::string> algorithms_by_path(const std::string& file) {
  Expected<std::unique_ptr<Reader>> reader = Reader::open(file);
  EXPECT_TRUE(reader);
  std::vector<std::string> out;
  if (!reader) return out;
  (*reader)->for_each_occurrence([&](const evidence::OccurrenceRow& row) {
    const evidence::Property* algorithm = row.occurrence.find("algorithm");
    for (const evidence::PathRow& path : (*reader)->paths_of(row.item))
      out.push_back(path.path + ": " + (algorithm != nullptr ? algorithm->value : ""));
    return true;
  });
  std::ranges::sort(out);
  return out;
}

TEST_F(Pipeline, OneContentIsAtEachPlaceWhatItsNeighboursSay) {
  whole_program_ = WholeProgram::kBounded;
  const std::string main = "import hashlib\nimport settings\nhashlib.new(settings.NAME, b'x')\n";
  for (const char* place : {"old", "new", "other", "bare"}) put(std::string("tree/") + place + "/main.py", main);
  put("tree/old/settings.py", "NAME = 'md5'\n");
  put("tree/new/settings.py", "NAME = 'sha256'\n");
  put("tree/other/settings.py", "NAME = 'md5'\nOTHER = 1\n");
  const std::string evidence = run(at("tree"), 1, at("cache"));
  const std::vector<std::string> said = algorithms_by_path(at("out/evidence.db"));
  // (Where there are no settings, those of the nearest place are taken to be the product's.)
  EXPECT_TRUE(std::ranges::find(said, "old/main.py: MD5") != said.end());
  EXPECT_TRUE(std::ranges::find(said, "new/main.py: SHA-256") != said.end());
  EXPECT_TRUE(std::ranges::find(said, "other/main.py: MD5") != said.end());
  EXPECT_TRUE(std::ranges::find(said, "old/main.py: SHA-256") == said.end());
  EXPECT_TRUE(std::ranges::find(said, "new/main.py: MD5") == said.end());
  EXPECT_EQ(run(at("tree"), 2), evidence);
  EXPECT_EQ(run(at("tree"), 2, at("cache")), evidence);
}

TEST_F(Pipeline, WhatAGoFilesOwnCallsRuleOutIsSaidToBeAssumed) {
  const std::string hash =
      "package store\nimport \"crypto/md5\"\nfunc digestOf(old bool, b []byte) {\n  if old {\n    md5.Sum(b)\n  }\n}\n"
      "func Save(b []byte) { digestOf(false, b) }\n";
  put("tree/hash.go", hash);
  whole_program_ = WholeProgram::kBounded;
  run(at("tree"), 1);
  EXPECT_TRUE(algorithms_by_path(at("out/evidence.db")).empty());
  EXPECT_TRUE(gaps()["hash.go"].starts_with("assumed: `digestOf` ")) << gaps()["hash.go"];
  // Another file of the package calls it otherwise.
  put("tree/legacy.go", "package store\nfunc Legacy(b []byte) { digestOf(true, b) }\n");
  run(at("tree"), 1);
  EXPECT_EQ(algorithms_by_path(at("out/evidence.db")), std::vector<std::string>{"hash.go: MD5"});
  EXPECT_EQ(gaps().count("hash.go"), 0u);
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
