// What must hold of a build for an occurrence to be in it: the preprocessor's conditions around its place, and around
// every step by which its values were established.
//
// A value that stands in a row under `#if A` is used only where A holds; a name that a `#define` under `#if B` renames
// keeps its own meaning only where B does not. What a later `#if C` replaces is left only where C does not hold: that
// is said of the paths (builds.h). Thread rule: one thread per object. Ownership: borrows the index and the values.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reason/trace/builds.h"
#include "reason/trace/index.h"
#include "reason/trace/value.h"

namespace vitrine::trace {

class Conditions {
 public:
  using Texts = uint32_t;  // conditions that hold all at once; 0: none
  struct Set {
    Texts texts = 0;
    WorldId builds = kEverywhere;  // what is known of the builds beside
  };

  Conditions(const UnitIndex& index, const Values& values, Builds& builds);

  Set around(source::NodeId place) { return {texts_around(place), kEverywhere}; }
  Set behind(TraceId trace) { return {texts_behind(trace), kEverywhere}; }
  Set behind(const Cells& cells);
  // What the path there says of the builds.
  Set on_path(WorldId where) { return {0, builds_.of_path(where)}; }
  Set both(Set a, Set b) { return {both_texts(a.texts, b.texts), builds_.both(a.builds, b.builds)}; }
  Set common(Set a, Set b);
  // Without what its path says of the builds, but for what that proved, and for where what stands under a condition of
  // one of the others (`set` may be among them) excludes it: it replaced what `set` is about.
  Set explained(Set set, const std::vector<Set>& others);
  bool holds_all(Set set, Set of);  // where `set` holds, `of` does
  // One of them is what another says is not so: no build holds it.
  bool contradict(Set set);
  // Joined by " && ", "" for none.
  std::string text(Set set);

 private:
  using Ids = std::vector<uint32_t>;  // of texts, in the order in which they were met
  uint32_t id_of(std::string_view text);
  Texts set_of(Ids ids);
  Texts texts_around(source::NodeId place);
  Texts texts_behind(TraceId trace);
  Texts both_texts(Texts a, Texts b);
  Texts common_texts(Texts a, Texts b);
  Texts without(source::NodeId define, source::NodeId place);
  WorldId builds_of(Texts texts);
  WorldId builds_of(Set set) { return builds_.both(builds_of(set.texts), set.builds); }

  const UnitIndex& index_;
  const Values& values_;
  Builds& builds_;
  std::map<std::string, uint32_t, std::less<>> ids_;
  std::vector<std::string> texts_;
  std::map<Ids, Texts> known_;
  std::vector<Ids> sets_;
  std::vector<Texts> behind_;       // by trace, once asked for
  std::vector<WorldId> builds_of_;  // by set of texts: those that were asked for
};

}  // namespace vitrine::trace
