#include "reason/trace/worlds.h"

#include <gtest/gtest.h>

namespace vitrine::trace {
namespace {

TEST(Worlds, BranchesOfOneSplitAreApart) {
  Worlds worlds;
  SplitId split = worlds.split(2);
  WorldId left = worlds.branch(split, 0), right = worlds.branch(split, 1);
  EXPECT_TRUE(worlds.apart(left, right));
  EXPECT_FALSE(worlds.apart(left, kEverywhere));
  EXPECT_EQ(worlds.others(split, 0), right);
  EXPECT_EQ(worlds.either(left, right), kEverywhere);
  EXPECT_EQ(worlds.either(left, kNowhere), left);
}

TEST(Worlds, SplitsAreIndependent) {
  Worlds worlds;
  SplitId one = worlds.split(2), two = worlds.split(2);
  WorldId a = worlds.branch(one, 0), b = worlds.branch(one, 1);
  WorldId x = worlds.branch(two, 0), y = worlds.branch(two, 1);
  WorldId ax = worlds.both(a, x), by = worlds.both(b, y);
  EXPECT_FALSE(worlds.apart(ax, x));
  EXPECT_TRUE(worlds.apart(ax, by));
  WorldId joined = worlds.either(ax, by);
  EXPECT_FALSE(worlds.apart(joined, ax));
  EXPECT_FALSE(worlds.apart(joined, by));
  EXPECT_EQ(worlds.either(worlds.both(a, x), worlds.both(a, y)), a);
}

TEST(Worlds, ASplitGetsFurtherBranches) {
  Worlds worlds;
  SplitId split = worlds.split(2);
  WorldId first = worlds.branch(split, 0);
  while (worlds.branches(split) < Worlds::kMostBranches) {
    size_t number = worlds.branches(split);
    worlds.add_branch(split);
    WorldId added = worlds.branch(split, number);
    EXPECT_TRUE(worlds.apart(added, first));
    EXPECT_TRUE(worlds.apart(added, worlds.others(split, number)));
    EXPECT_FALSE(worlds.apart(first, worlds.others(split, number)));
  }
  EXPECT_EQ(worlds.either(worlds.branch(split, 63), worlds.others(split, 63)), kEverywhere);
}

TEST(Worlds, NothingPossibleIsLostWhereTooMuchIsJoined) {
  Worlds worlds;
  std::vector<WorldId> parts;
  WorldId joined = kNowhere;
  for (int i = 0; i < 40; ++i) {
    SplitId one = worlds.split(2), two = worlds.split(2);
    parts.push_back(worlds.both(worlds.branch(one, 0), worlds.branch(two, 0)));
    joined = worlds.either(joined, parts.back());
  }
  for (WorldId part : parts) EXPECT_FALSE(worlds.apart(joined, part));
}

// Two that apart() tells are apart meet nowhere, and no others: as both() says, whichever was asked first.
TEST(Worlds, WhatIsApartMeetsNowhere) {
  Worlds asked, met;
  uint32_t random = 1;
  auto draw = [&](uint32_t below) { return (random = random * 1664525u + 1013904223u) / 65536 % below; };
  std::vector<WorldId> in_asked, in_met;
  for (int i = 0; i < 6; ++i) {
    asked.split(3);
    met.split(3);
  }
  for (int i = 0; i < 300; ++i) {
    WorldId a = kNowhere, b = kNowhere;
    for (uint32_t terms = 1 + draw(8); terms > 0; --terms) {
      WorldId x = kEverywhere, y = kEverywhere;
      for (uint32_t parts = 1 + draw(4); parts > 0; --parts) {
        const SplitId split = 1 + draw(6);
        const uint64_t branches = 1 + draw(6);
        x = asked.both(x, asked.in_branches(split, branches));
        y = met.both(y, met.in_branches(split, branches));
      }
      a = asked.either(a, x);
      b = met.either(b, y);
    }
    in_asked.push_back(a);
    in_met.push_back(b);
  }
  size_t apart = 0;
  for (size_t i = 0; i < in_asked.size(); ++i) {
    for (size_t j = 0; j < i; ++j) {
      const bool is_apart = asked.apart(in_asked[i], in_asked[j]);
      ASSERT_EQ(is_apart, met.both(in_met[i], in_met[j]) == kNowhere);
      apart += is_apart ? 1 : 0;
    }
  }
  EXPECT_GT(apart, 100u);
  EXPECT_LT(apart, in_asked.size() * (in_asked.size() - 1) / 2 - 100);
}

TEST(Worlds, LaterSplitsAreForgottenOrExchanged) {
  Worlds worlds;
  SplitId early = worlds.split(2);
  SplitId late = worlds.next();
  ASSERT_EQ(worlds.split(3), late);
  WorldId a = worlds.branch(early, 0), x = worlds.branch(late, 0);
  WorldId ax = worlds.both(a, x);
  EXPECT_TRUE(worlds.knows(ax, late));
  EXPECT_FALSE(worlds.knows(a, late));
  EXPECT_EQ(worlds.without(ax, late), a);
  EXPECT_EQ(worlds.without(x, late), kEverywhere);
  std::vector<std::pair<SplitId, SplitId>> copies;
  WorldId copy = worlds.renamed(ax, late, &copies);
  EXPECT_FALSE(worlds.apart(copy, worlds.branch(late, 1)));
  EXPECT_TRUE(worlds.apart(copy, worlds.branch(early, 1)));
  EXPECT_TRUE(worlds.apart(copy, worlds.renamed(worlds.branch(late, 1), late, &copies)));
}

TEST(Worlds, TheBranchesThatItHoldsInWhateverElseIsSo) {
  Worlds worlds;
  SplitId one = worlds.split(3), two = worlds.split(2);
  WorldId left = worlds.branch(one, 0);
  EXPECT_EQ(worlds.branches_in(left, one), 1u);
  EXPECT_EQ(worlds.branches_in(left, two), 0u);
  EXPECT_EQ(worlds.branches_in(worlds.both(left, worlds.branch(two, 0)), one), 0u);
  EXPECT_EQ(worlds.branches_in(worlds.others(one, 0), one), 6u);
  EXPECT_EQ(worlds.branches_in(kEverywhere, one), ~uint64_t{0});
  EXPECT_EQ(worlds.branches_in(kNowhere, one), 0u);
}

TEST(Worlds, WhatIsTooMuchToRememberIsDropped) {
  Worlds worlds;
  WorldId all = kEverywhere, first = kEverywhere;
  for (int i = 0; i < 100; ++i) {
    SplitId split = worlds.split(2);
    WorldId other = worlds.branch(split, 1);
    if (i == 0) first = other;
    all = worlds.both(all, worlds.branch(split, 0));
    EXPECT_TRUE(worlds.apart(all, other));
  }
  EXPECT_FALSE(worlds.apart(all, first));
}

TEST(Worlds, BuildsStandBesideThePaths) {
  Worlds worlds;
  const SplitId build = worlds.split(2), path = worlds.split(2);
  const WorldId with = worlds.branch(build, 0), without = worlds.branch(build, 1);
  const WorldId a = worlds.in_builds(worlds.branch(path, 0), with);
  const WorldId b = worlds.in_builds(worlds.branch(path, 1), without);
  EXPECT_EQ(worlds.path_of(a), worlds.branch(path, 0));
  EXPECT_EQ(worlds.builds_of(a), with);
  EXPECT_TRUE(worlds.apart(a, worlds.in_builds(kEverywhere, without)));
  EXPECT_TRUE(worlds.apart(a, worlds.branch(path, 1)));
  EXPECT_EQ(worlds.either(a, b), kEverywhere);
  EXPECT_EQ(worlds.either(a, worlds.in_builds(worlds.branch(path, 1), with)), worlds.in_builds(kEverywhere, with));
  EXPECT_EQ(worlds.in_builds(a, without), kNowhere);
  EXPECT_EQ(worlds.in_builds(worlds.branch(path, 0), kEverywhere), worlds.branch(path, 0));
  EXPECT_EQ(worlds.without(a, path), worlds.in_builds(kEverywhere, with));
}

}  // namespace
}  // namespace vitrine::trace
