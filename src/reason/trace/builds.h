// What conditional compilation decides, as splits (worlds.h): a branch of `#if A` holds in other builds than one of
// `#if !A`, wherever the two stand, so no path goes through both.
//
// A condition is taken apart at `&&`, `||` and `!`. Of what is left, `NAME >= number` and the like ask in which of the
// intervals between all such numbers the name lies; anything else holds or does not. Only what relevant statements ask
// is known, and nothing of what the file itself defines in some builds only: that changes on the way.
// The worlds here are of builds alone: Worlds::in_builds() makes them a part of what a path knows.
// Thread rule: one thread per object. Ownership: borrows the index and the worlds.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reason/trace/index.h"
#include "reason/trace/worlds.h"

namespace vitrine::trace {

class Builds {
 public:
  // Before any other split is made: what is said of the builds is then never taken for what a loop or a call says.
  Builds(const UnitIndex& index, Worlds& worlds);

  bool knows_nothing() const { return !knows_; }
  // The builds in which a condition holds, or does not; kEverywhere where that is not known.
  WorldId where(std::string_view condition, bool holds = true);
  // … that have a block of a kVariant.
  WorldId having(source::NodeId variant, uint32_t block);
  // … that have what stands at a place.
  WorldId around(source::NodeId place);
  WorldId of_path(WorldId path) const { return worlds_.builds_of(path); }
  WorldId both(WorldId a, WorldId b) { return worlds_.both(a, b); }
  WorldId either(WorldId a, WorldId b) { return worlds_.either(a, b); }
  bool within(WorldId inner, WorldId outer) const { return worlds_.within(inner, outer); }
  // A path may be lost on the way, so where it is proves nothing by itself. What led all paths of other builds
  // elsewhere does: these builds, as it is said of a path; and what is said so of one.
  WorldId proven(WorldId builds);
  WorldId proven_of(WorldId builds);
  // Conditions that hold all at once in these builds.
  std::vector<std::string> conditions(WorldId builds) const;

 private:
  // From a number on it is another interval.
  struct Bound {
    int64_t from = 0;
    std::string number;  // as written, where this is the number itself and not the next
    std::string at_least, below;
  };
  struct Question {
    std::string text;
    SplitId split = 0;          // 0: the answer changes on the way
    std::vector<Bound> bounds;  // of what is compared, sorted; none: it holds (branch 0) or does not (branch 1)
  };
  struct Comparison {
    std::string_view subject, operation, number;
    int64_t value = 0;
  };

  static Comparison comparison(std::string_view condition);
  WorldId read(std::string_view condition, bool holds, int depth);
  WorldId compare(const Comparison& comparison, bool holds);
  WorldId reaching(const Comparison& comparison, bool next, bool holds);
  Question* question(std::string text);
  const Question& by_split(SplitId split) const;
  bool gives_number(source::NodeId variant) const;
  bool changes(std::string_view text) const;
  static std::string said(const Question& question, uint64_t branches);

  const UnitIndex& index_;
  Worlds& worlds_;
  bool learned_ = false, knows_ = false;
  SplitId first_ = 0, end_ = 0;      // of the questions' own; those of what is proven follow
  std::vector<Question> questions_;  // in the order of their splits
  std::map<std::string, size_t, std::less<>> known_;
  std::map<std::string, WorldId, std::less<>> holding_, failing_;  // by condition
  std::unordered_map<source::NodeId, WorldId> having_;             // by block
};

// What says the opposite: !defined(A) of defined(A).
std::string opposite(std::string_view condition);
// A name, a call, or what stands in brackets.
bool is_one_term(std::string_view text);

}  // namespace vitrine::trace
