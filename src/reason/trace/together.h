// What the variables of a loop hold together after any number of rounds, as one round of it tells.
//
// `-a` sets kind and bits, `-b` sets bits alone: one round shows (kind of -a, bits of -a) and (default, bits of -b),
// two rounds (kind of -a, bits of -b) as well. Such a pair is listed only where nothing speaks against it: not where
// the loop asks for one of the variables before it sets them, and not where two branches set some of the same variables
// and each some of its own (`-tls1` and `-dtls` set a socket's type: they exclude each other).
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "reason/trace/state.h"

namespace vitrine::trace {

// Thread rule: one thread per object. Ownership: borrows the values.
class Together {
 public:
  // A place where the loop sets a variable.
  struct Set {
    std::string_view name;
    std::vector<source::NodeId> branches;  // that it stands in, the innermost first; none: every round gets there
    std::vector<std::string_view> asked;   // the names in their conditions, and in those that lead past it
  };
  struct Loop {
    std::vector<Set> sets;
    std::vector<std::string_view> anew;      // set by its condition
    std::vector<std::string_view> subjects;  // what it switches by
    bool counts = false;                     // how often something was set: `if (++given > 1) usage();`
  };

  // Of a loop that begins at `before`, `after` one round. `first` was the next split when it began.
  Together(const State& before, const std::vector<State>& after, SplitId first, Values& values, size_t most,
           const std::function<Loop()>& loop);

  // All that stands together does so there, if it is a path that goes on.
  void put_into(State& state) const;

 private:
  using Places = uint32_t;  // a bit for each
  struct Place {
    std::string_view name;  // of a variable of the running function
    ValueId had = 0;
    ValueId now = 0;
  };
  struct Row {
    std::vector<ValueId> values;  // one per place of the group
    WorldId where = kEverywhere;
  };
  struct Group {
    std::vector<size_t> places;
    std::vector<Row> rows;
  };
  struct Branch {
    Places sets = 0;
    bool asks = false;  // for one of the variables
  };
  bool is_result(ValueId value, const State& state) const;
  bool tells(ValueId value, const State& state) const;
  bool is_one(ValueId a, ValueId b, const State& state) const;
  void find_places(const State& before, const std::vector<State>& after);
  void find_groups(const Loop& loop);
  void take_rows(Group& group, const State& state);
  void take_row(Group& group, std::vector<ValueId> row, WorldId where, const State& state);
  void keep_object(ValueId value, const State& state);
  void combine_rows(Group& group, const State& before) const;
  void make_values();

  Values& values_;
  SplitId first_;  // what is said of later splits ends with the round
  size_t most_;    // values of one place
  std::vector<Place> places_, anew_;
  std::vector<Group> groups_;
  std::vector<Branch> branches_;
  std::vector<HeapEntry> made_;  // objects that rows hold
  bool too_many_ = false;
};

}  // namespace vitrine::trace
