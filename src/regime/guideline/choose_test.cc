#include "regime/guideline/choose.h"

#include <gtest/gtest.h>

#include "regime/guideline/blob.h"

namespace vitrine::guideline {
namespace {

const std::string kPacks = std::string(VITRINE_SOURCE_DIR) + "/guidelines";

TEST(Choose, NothingWantedIsEverything) {
  EXPECT_EQ(*choose({}), embedded_library().packs);
}

TEST(Choose, ByIdEditionOrFolderIsTheSamePack) {
  const Expected<std::vector<Pack>> by_id = choose({"hygiene"});
  ASSERT_TRUE(by_id.has_value());
  EXPECT_EQ(by_id->front().id, "hygiene");
  EXPECT_EQ(*choose({"hygiene/2026-11"}), *by_id);
  EXPECT_EQ(*choose({kPacks + "/hygiene/2026-11/"}), *by_id);
  EXPECT_EQ(choose({"hygiene", kPacks + "/hygiene/2026-11"})->size(), 1U);
  EXPECT_EQ(choose({"nist-transition", "gbt-39786"})->front().id, "gbt-39786");
}

TEST(Choose, AMisspelledOneIsNamed) {
  EXPECT_EQ(choose({"hygeine"}).error().message, "there is no guideline `hygeine` (did you mean `hygiene`?)");
  EXPECT_NE(choose({"/nowhere"}).error().message.find("or name a folder that holds a pack.yaml"), std::string::npos);
}

TEST(Choose, PacksAreFoundBelowAFolder) {
  const Expected<std::vector<std::string>> all = pack_directories(kPacks);
  ASSERT_TRUE(all.has_value());
  EXPECT_EQ(all->size(), embedded_library().packs.size());
  EXPECT_FALSE(pack_directories("/nowhere").has_value());
}

}  // namespace
}  // namespace vitrine::guideline
