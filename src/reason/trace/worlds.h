// Values that travel together: which of the paths that were merged a value comes from.
//
// Paths that are merged leave choices behind: `kind` is one of three values, `bits` is one of three. Only three of the
// nine pairs were on any path. So a merge is a *split* with a branch for each of the paths, and every alternative of a
// choice says in which branches of which splits it holds: its *world*. What a table holds at an index that is not known
// is a split as well, with a branch per row. Two values are combined only where their worlds meet (both() is not
// kNowhere). A world is a bound from above: what is too much to remember is dropped, so no possible pair is ever lost.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vitrine::trace {

using WorldId = uint32_t;
using SplitId = uint32_t;  // 0: none
inline constexpr WorldId kEverywhere = 0;
inline constexpr WorldId kNowhere = 1;

// Thread rule: one thread per object.
class Worlds {
 public:
  struct Part {
    SplitId split = 0;
    uint64_t branches = 0;
    bool operator==(const Part&) const = default;
  };
  static constexpr size_t kMostBranches = 64;

  Worlds();
  WorldId both(WorldId a, WorldId b);      // where a and b hold
  WorldId either(WorldId a, WorldId b);    // at least where a or b holds
  bool apart(WorldId a, WorldId b) const;  // both(a, b) == kNowhere

  SplitId split(size_t branches);  // Requires: branches <= kMostBranches
  SplitId table(size_t rows);      // a split between the rows of a table
  bool of_table(WorldId id) const;
  WorldId branch(SplitId split, size_t number) { return one({split, uint64_t{1} << number}); }
  WorldId in_branches(SplitId split, uint64_t branches) { return one({split, branches & used_[split]}); }
  WorldId others(SplitId split, size_t number) { return one({split, used_[split] & ~(uint64_t{1} << number)}); }
  size_t branches(SplitId split) const;
  void add_branch(SplitId split);  // Requires: branches(split) < kMostBranches
  // Memory that they take.
  size_t bytes() const { return chunks_.size() * kChunk * sizeof(Term) + worlds_.size() * sizeof(Range); }
  SplitId next() const { return static_cast<SplitId>(used_.size()); }  // what the next split() gives

  // The branches of the split that it certainly holds in, whatever the other splits are.
  uint64_t branches_in(WorldId id, SplitId split) const;
  // Which builds have a path (builds.h) is a world as well, and goes beside what tells the paths apart: of the two,
  // neither makes the other one less exact.
  WorldId in_builds(WorldId path, WorldId builds);
  WorldId builds_of(WorldId id) const { return is_pair(id) ? pairs_[id & ~kPair].builds : kEverywhere; }
  // The same builds, on whatever path.
  WorldId builds_alone(WorldId id) { return in_builds(kEverywhere, builds_of(id)); }
  WorldId path_of(WorldId id) const { return is_pair(id) ? pairs_[id & ~kPair].path : id; }
  // Is the one certainly a part of the other?
  bool within(WorldId inner, WorldId outer) const;
  // It holds where all the parts of one of these do. Requires: id != kNowhere
  std::vector<std::vector<Part>> parts(WorldId id) const;
  // Does it say anything of the splits from `first` on?
  bool knows(WorldId id, SplitId first) const;
  // What it says of the splits before `first`.
  WorldId without(WorldId id, SplitId first);
  // What it says of the splits from `first` to `end`, of those that stand `by` further on instead.
  WorldId moved(WorldId id, SplitId first, SplitId end, int by);
  // The same of other splits: each from `first` on is exchanged for its copy, which is made where there is none yet.
  WorldId renamed(WorldId id, SplitId first, std::vector<std::pair<SplitId, SplitId>>* copies);

 private:
  static constexpr WorldId kPair = WorldId{1} << 31;  // such a world is one of pairs_
  struct Pair {
    WorldId path = kEverywhere, builds = kEverywhere;
    bool operator==(const Pair&) const = default;
  };
  static bool is_pair(WorldId id) { return (id & kPair) != 0; }
  // A list of its own: worlds are made and compared in great numbers.
  template <typename T, size_t kMost>
  struct Few {
    size_t size = 0;
    T items[kMost];

    T* begin() { return items; }
    T* end() { return items + size; }
    const T* begin() const { return items; }
    const T* end() const { return items + size; }
    void add(const T& item) { items[size++] = item; }
    void remove(size_t at) {
      std::move(items + at + 1, items + size, items + at);
      --size;
    }
    bool operator==(const Few& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }
  };
  static constexpr size_t kMostSplits = 8;  // that one term remembers: the latest
  static constexpr size_t kMostTerms = 6;

  // Sorted by split: the branches in which it holds; a split that is not named does not matter.
  struct Term : Few<Part, kMostSplits> {
    uint64_t splits = 0;  // a bit for each, some of which share one

    void add(const Part& part) {
      Few::add(part);
      splits |= bit(part);
    }
    void splits_changed() {
      splits = 0;
      for (const Part& part : *this) splits |= bit(part);
    }
    static uint64_t bit(const Part& part) { return uint64_t{1} << part.split % 64; }
  };
  // It holds where one of the terms does; one more while it is put together.
  struct World : Few<Term, kMostTerms + 1> {
    static constexpr uint8_t kNotAsked = UINT8_MAX;
    uint8_t said[kMostTerms + 1][kMostTerms + 1];  // says() of two terms, by the place of the earlier one

    void add(const Term& term) {
      for (size_t i = 0; i < size; ++i) said[i][size] = kNotAsked;
      Few::add(term);
    }
    void remove(size_t at) {
      for (size_t i = 0; i + 1 < size; ++i) {
        for (size_t j = i + 1; j + 1 < size; ++j) said[i][j] = said[i + (i >= at ? 1 : 0)][j + (j >= at ? 1 : 0)];
      }
      Few::remove(at);
    }
  };
  struct Range {
    uint32_t first = 0, size = 0;  // of the terms, all of them in one chunk
  };
  struct Known {
    uint64_t pair = 0;
    WorldId world = kEverywhere;
  };

  static bool meet(const Term& a, const Term& b, Term* out);
  static bool are_apart(const Term& a, const Term& b);
  static bool contains(const Term& outer, const Term& inner);
  static bool differ_in_one(const Term& a, const Term& b);
  Term join(const Term& a, const Term& b) const;
  size_t says(const Term& a, const Term& b) const;
  bool add(World& world, Term term) const;
  WorldId one(const Part& part);
  WorldId intern(const World& world);
  std::span<const Term> terms(WorldId id) const {
    const Range& range = worlds_[id];
    if (range.size == 0) return {};
    return {chunks_[range.first / kChunk].get() + range.first % kChunk, range.size};
  }
  static uint64_t hash(std::span<const Term> world);

  std::vector<Range> worlds_;
  // There may be a million: they stay where they are, since moving them takes twice their room.
  static constexpr uint32_t kChunk = 1024;
  std::vector<std::unique_ptr<Term[]>> chunks_;
  uint32_t next_term_ = 0;
  std::vector<WorldId> slots_;  // by hash; kEverywhere is an empty slot
  std::vector<Pair> pairs_;
  std::unordered_map<uint64_t, WorldId> known_pairs_;
  std::vector<uint64_t> used_;        // by split: its branches
  std::vector<bool> tables_;          // by split: between rows
  std::vector<Known> both_, either_;  // what was worked out lately; a place is taken over by whoever comes next
};

}  // namespace vitrine::trace
