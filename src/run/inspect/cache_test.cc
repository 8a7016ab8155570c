#include "run/inspect/cache.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "evidence/model.h"

namespace vitrine::inspect {
namespace {

constexpr uint64_t kLarge = 1ULL << 30;

class Cache : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / ("vitrine-cache-" + std::to_string(::getpid()));
    file_ = (folder_ / "deep" / "facts.db").string();
    facts_.kind = "C";
    encoded_ = evidence::encode(facts_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  void store() {
    CacheWriter writer(file_, kLarge);
    writer.add(key_, encoded_);
    writer.commit();
    EXPECT_EQ(writer.trouble(), "");
  }

  std::filesystem::path folder_;
  std::string file_;
  Digest key_ = sha256("key");
  evidence::Facts facts_;
  std::string encoded_;
};

TEST_F(Cache, KeepsFacts) {
  store();
  CacheReader reader(file_);
  EXPECT_EQ(reader.find(key_, "C"), encoded_);
  EXPECT_EQ(reader.find(key_, "Java"), std::nullopt);
  EXPECT_EQ(reader.find(sha256("other"), "C"), std::nullopt);
}

TEST_F(Cache, DamagedEntriesAreNotUsed) {
  store();
  {
    sqlite::Database database(file_, sqlite::Database::Mode::kCreate);
    sqlite::Statement change(database, "UPDATE facts SET facts = ?");
    evidence::Facts other = facts_;
    other.lines = 7;
    std::string forged = evidence::encode(other);
    change.blob(forged).run();
  }
  EXPECT_EQ(CacheReader(file_).find(key_, "C"), std::nullopt);
  store();
  EXPECT_EQ(CacheReader(file_).find(key_, "C"), encoded_);
}

TEST_F(Cache, BrokenAndOversizedFilesAreBegunAnew) {
  std::filesystem::create_directories(folder_ / "deep");
  std::ofstream(file_) << std::string(10000, 'x');
  store();
  EXPECT_EQ(CacheReader(file_).find(key_, "C"), encoded_);
  {
    CacheWriter writer(file_, 1);
    EXPECT_EQ(writer.trouble(), "");
  }
  EXPECT_EQ(CacheReader(file_).find(key_, "C"), std::nullopt);
}

TEST_F(Cache, AFolderThatCannotBeIsTroubleOnly) {
  CacheWriter writer("/proc/no/such/facts.db", kLarge);
  writer.add(key_, encoded_);
  writer.commit();
  EXPECT_NE(writer.trouble(), "");
  EXPECT_EQ(CacheReader("/proc/no/such/facts.db").find(key_, "C"), std::nullopt);
}

}  // namespace
}  // namespace vitrine::inspect
