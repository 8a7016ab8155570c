// Own checks that lean on a library's: does a function say yes only where another check did, on each way through it?
//
// The rows of a property's table in the knowledge base ask so (docs/formats/knowledge.md):
//   passes-only-if Verify(VerifyOptions.DNSName) or VerifyHostname unless Roots.AddCert
// `NAME(TYPE)`: a call of NAME whose first argument is of TYPE; `.OPTION`: in which that is set, to something that is
// not empty; `unless OPTION.CALL`: not where CALL puts something into what the option is.
//
// C and C++ are read for that; of Go and JavaScript, where a no is an error, the function is run (refusing.cc).
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

struct LibraryCheck {
  std::string_view name, type, option;
};

struct CheckRow {
  std::vector<LibraryCheck> checks;
  std::string_view filled_option, filled_by;
};

// `row`: what stands behind `passes-only-if `, which must outlive it.
CheckRow parsed_checks(std::string_view row);

std::string_view last_part(std::string_view name);

// A yes is what counts as true. What is not understood (goto) makes the answer no: the function is then an own check of
// which no more is known.
// Thread rule: one thread per object. Ownership: borrows the index; `row` must outlive it.
class Passes {
 public:
  // `called`: the one function of the file that a call in a function can mean, kNone where it is not one.
  using Called = std::function<source::NodeId(source::NodeId call, source::NodeId function)>;
  Passes(const UnitIndex& index, Called called, std::string_view row)
      : index_(index), unit_(index.unit()), called_(std::move(called)), row_(parsed_checks(row)) {}

  bool only_if(source::NodeId function);

 private:
  // What is known at a place of the function.
  struct Way {
    bool ended = false;                      // nothing gets here
    bool passed = false;                     // a check said yes
    bool counts = false;                     // the answer is a number, of which only those above 0 say yes
    std::string_view answer;                 // the variable that holds what a check said
    std::vector<std::string_view> refusals;  // variables that hold no
  };
  static Way join(const Way& one, const Way& other);

  bool holds_for(source::NodeId function);
  void walk(source::NodeId statement, Way& way);
  void walk_children(source::NodeId block, Way& way);
  void walk_loop(source::NodeId loop, Way& way);
  void walk_switch(source::NodeId statement, Way& way);
  void set(std::string_view name, source::NodeId value, Way& way) const;
  void forget_set_in(source::NodeId part, Way& way) const;
  std::pair<Way, Way> split(source::NodeId condition, const Way& way);
  std::pair<Way, Way> split_comparison(source::NodeId condition, const Way& way);
  void leave(source::NodeId value, const Way& way);
  bool is_refusal(source::NodeId value, const Way& way) const;
  bool is_check(source::NodeId call);
  bool is_library_check(const LibraryCheck& check, source::NodeId call);
  bool is_given(source::NodeId value) const;
  bool is_sound_answer(source::NodeId told, source::NodeId constant) const;
  bool is_assigned(source::NodeId name) const;
  bool trusts_what_it_is_given() const;
  static bool holds(const std::vector<std::string_view>& names, std::string_view name);
  source::NodeId without_casts(source::NodeId id) const;

  const UnitIndex& index_;
  const source::Unit& unit_;
  Called called_;
  CheckRow row_;
  std::vector<source::NodeId> asked_;  // functions, one called by the other
  source::NodeId function_ = source::kNone;
  bool sound_ = true;
  bool leans_ = false;       // on a check at all
  bool counts_ = false;      // the check that was asked for last answers by a number
  int loops_ = 0;            // around
  std::vector<Way> broken_;  // where a `break` leads behind the loop or switch
};

}  // namespace vitrine::trace
