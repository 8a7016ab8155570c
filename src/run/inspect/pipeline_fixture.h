// A folder of files that is inspected as a whole, for tests.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "evidence/store.h"
#include "run/inspect/pipeline.h"

namespace vitrine::inspect {

using evidence::GapKind;
using evidence::Reader;
namespace fs = std::filesystem;

// Of each occurrence "line: property", as far as it has it.
inline std::vector<std::string> values_of(const std::string& file, std::string_view property) {
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

}  // namespace vitrine::inspect
