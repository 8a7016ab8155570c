// What finished paths leave behind, each thing once, before it becomes occurrences.
//
// Thread rule: one collector is used by one thread.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reason/trace/conditions.h"
#include "reason/trace/evaluator.h"
#include "reason/trace/nowhere.h"
#include "reason/trace/sift.h"

namespace vitrine::trace {

class Collector : public Sink {
 public:
  // Both must outlive the collector.
  Collector(const UnitIndex& index, const knowledge::Catalogue& catalogue) : index_(index), catalogue_(catalogue) {}
  // Must be called before anything is found; `conditions` must outlive the collector.
  void set_conditions(Conditions* conditions) { conditions_ = conditions; }

  void finished(const Object& object, WorldId where) override;
  void set_alone(const knowledge::Api& api, const Call& call, std::vector<Cells> variants, std::string_view why,
                 WorldId where) override;
  void amended(source::NodeId site) override { amended_.insert(site); }

  // From here on calls are not followed: that nothing takes a part is no news where something did.
  void look_coarsely(bool coarse) { coarse_ = coarse; }

  // From here on functions run as others might call them, though nobody does.
  void look_beyond_calls(bool beyond = true) { beyond_calls_ = beyond; }

  // Once all is found: what is set of an object that no path makes is known all the same.
  void add_alone();
  // Once all is found: what would be taken by calls of which each says what it took, and it was something else; and
  // what was made there and put away.
  void leave_out_unused(const std::set<source::NodeId>& put_away);
  std::vector<Found>& found() { return found_; }
  // Calls whose list of property sets is full.
  const std::set<source::NodeId>& crowded() const { return crowded_; }

 private:
  struct Alone {
    const knowledge::Api* api;
    source::NodeId site;
    TraceId named;
    std::vector<Cells> variants;
    std::string why;
    WorldId where;
  };

  void note_takers(source::NodeId site);
  void name_versions(Cells& cells) const;
  void add(const knowledge::Api& api, source::NodeId site, TraceId named, const std::vector<Cells>& variants,
           WorldId where);

  const UnitIndex& index_;
  const knowledge::Catalogue& catalogue_;
  Conditions* conditions_ = nullptr;
  std::unordered_map<std::string, size_t> seen_;  // where it stands in found_
  std::vector<Found> found_;
  std::vector<Alone> alone_;
  std::set<source::NodeId> crowded_, taken_, amended_;
  std::set<source::NodeId> led_to_;  // where parts are made that a call of the program leads to
  bool coarse_ = false, beyond_calls_ = false;
  std::optional<Nowhere> nowhere_;
  std::map<source::NodeId, std::vector<source::NodeId>> takers_;  // of parts that nothing took: the calls that would
};

}  // namespace vitrine::trace
