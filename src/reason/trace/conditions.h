// What must hold of a build for an occurrence to be in it: the preprocessor's conditions around its place, and around
// every step by which its values were established.
//
// A value that stands in a row under `#if A` is used only where A holds; a name that a `#define` under `#if B` renames
// keeps its own meaning only where B does not.
// Thread rule: one thread per object. Ownership: borrows the index and the values.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reason/trace/index.h"
#include "reason/trace/value.h"

namespace vitrine::trace {

class Conditions {
 public:
  using Set = uint32_t;  // conditions that hold all at once; 0: none

  Conditions(const UnitIndex& index, const Values& values);

  Set around(source::NodeId place);
  Set behind(TraceId trace);
  Set behind(const Cells& cells);
  Set both(Set a, Set b);
  Set common(Set a, Set b);
  bool holds_all(Set set, Set of) const;  // all of `of` are in `set`
  // One of them is what another says is not so: no build holds it.
  bool contradict(Set set) const;
  // Joined by " && ", "" for none.
  std::string text(Set set) const;

 private:
  using Ids = std::vector<uint32_t>;  // of texts, in the order in which they were met
  uint32_t id_of(std::string_view text);
  Set set_of(Ids ids);
  Set without(source::NodeId define, source::NodeId place);

  const UnitIndex& index_;
  const Values& values_;
  std::map<std::string, uint32_t, std::less<>> ids_;
  std::vector<std::string> texts_;
  std::map<Ids, Set> known_;
  std::vector<Ids> sets_;
  std::vector<Set> behind_;  // by trace, once asked for
};

// What says the opposite: !defined(A) of defined(A).
std::string opposite(std::string_view condition);

}  // namespace vitrine::trace
