// Who draws from which random generator, as far as values tell: through lists, boxes, parameters and whatever else a
// generator goes through before it is asked.
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "read/source/ir.h"

namespace vitrine::trace {

struct Draws {
  std::unordered_map<source::NodeId, std::set<source::NodeId>> receivers;  // by call of a method: where it was made
  std::unordered_set<source::NodeId> unknown_receivers;                    // calls of a method of who knows what
  std::map<source::NodeId, std::set<source::NodeId>> calls;                // by where it was made: what draws from it
  std::unordered_map<source::NodeId, std::string> given_as;                // arguments: the property read from them
  std::unordered_set<source::NodeId> filled_well, filled_badly;            // arguments: by a good generator, by others
  std::unordered_set<source::NodeId> derived_from;  // arguments: what keys are derived from, and the salt of that

  std::unordered_map<source::NodeId, std::set<source::NodeId>> through;  // by call of an own function: where was made
  std::unordered_set<source::NodeId> noted;  // … what it made or drew from, and all of these

  // Is what was made there drawn from in other calls of an own function, but not in this one, which drew from others?
  bool is_anothers(source::NodeId call, source::NodeId made) const {
    auto drew = through.find(call);
    return drew != through.end() && noted.contains(made) && !drew->second.contains(made) &&
           !drew->second.contains(source::kNone);
  }
  // May the call be of a method of what was made there?
  bool may_be_of(source::NodeId call, source::NodeId made) const {
    auto known = receivers.find(call);
    return known == receivers.end() || unknown_receivers.contains(call) || known->second.contains(made);
  }
};

}  // namespace vitrine::trace
