// Whether all calls of a function are at hand and were followed: then what none of them leads to does not happen.
//
// Of a function that nothing outside of its file can name (C's `static`, `private`) the file says so itself. Of any
// other one it holds where no further content names it, which whoever puts the program together knows, and counts only
// for what a program runs by itself: something that begins (`main`, a script's own statements, what a framework calls)
// has to lead to it.
// Thread rule: one object is used by one thread; what it borrows must outlive it.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "reason/trace/held.h"
#include "reason/trace/index.h"

namespace vitrine::trace {

// What was seen of calls while functions ran.
struct CallsSeen {
  std::vector<bool> met;                                                // by node: a way led to it
  std::unordered_map<source::NodeId, std::vector<source::NodeId>> led;  // into which functions of the unit
  std::unordered_set<source::NodeId> on_others, on_any;                 // of methods: of a library's objects, of others
  std::unordered_set<source::NodeId> loosely;                           // … of objects that are not known
  std::unordered_set<source::NodeId> librarys;                          // of functions that the knowledge base knows
};

class AllCalls {
 public:
  using Asks = std::function<bool(source::NodeId)>;
  // `named_here`: functions that no further content names, sorted. `switched_off`: what a constant condition leads
  // past. Functions that begin before `sought_end` stand in for each other by their names alone.
  AllCalls(const UnitIndex& index, const CallsSeen& seen, std::span<const std::string_view> named_here,
           Asks switched_off, uint32_t sought_end)
      : index_(index),
        unit_(index.unit()),
        seen_(seen),
        named_here_(named_here),
        switched_off_(std::move(switched_off)),
        sought_end_(sought_end) {}

  // Was each call followed, and with it every way on which the function is called?
  bool are_followed(source::NodeId function) { return of(function).closed; }
  // … and does something that runs by itself lead to one of them?
  bool are_a_programs(source::NodeId function) {
    const Answer answer = of(function);
    return answer.closed && answer.started;
  }
  // Is each place that makes one of the type such as no way led to? False where none makes one.
  bool is_made_where_nobody_gets(source::NodeId type);
  // Is it one that only a variable holds (held.h), of which that may be known?
  bool is_held(source::NodeId function);
  // Functions that lead to what was asked for and that nobody at hand calls, or somebody else may.
  const std::set<source::NodeId>& begins() const { return begins_; }

 private:
  struct Answer {
    bool closed = false, started = false;
  };
  Answer of(source::NodeId function);
  Answer look(source::NodeId function);
  Answer of_constructor(source::NodeId constructor);
  Answer of_held(const HeldFunction& held, source::NodeId function);
  const HeldFunction* held(source::NodeId function);
  std::optional<std::vector<source::NodeId>> makers(source::NodeId type) const;
  bool add_call(source::NodeId call, source::NodeId function, bool is_private, Answer& out);
  bool is_anothers(source::NodeId call, source::NodeId function) const;
  bool is_wanted(source::NodeId function) const;
  bool is_named_here(source::NodeId function, std::string_view name) const;
  bool is_handed_over(std::string_view name) const;
  bool is_handed_on(source::NodeId function);
  bool is_given_away(source::NodeId mention, source::NodeId function) const;
  bool runs_by_itself(source::NodeId call);
  bool is_a_frameworks(source::NodeId function) const;

  const UnitIndex& index_;
  const source::Unit& unit_;
  const CallsSeen& seen_;
  std::span<const std::string_view> named_here_;
  Asks switched_off_;
  uint32_t sought_end_;
  std::unordered_map<source::NodeId, Answer> known_;
  std::optional<std::unordered_map<source::NodeId, HeldFunction>> held_;
  std::set<source::NodeId> begins_;
  // Outside of functions: where a name stands, in order.
  const std::vector<source::NodeId>& named_at_top(source::StringId name);
  std::optional<std::unordered_map<source::StringId, std::vector<source::NodeId>>> named_at_top_;
};

}  // namespace vitrine::trace
