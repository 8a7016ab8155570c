// What a hash or a random number is for: told by where its result goes and what is hashed.
//
// A value is followed by name and by place, not by what it is: through variables, fields, calls of this unit's own
// functions and what their callers do with it. What is met on the way is compared with the names of the catalogue's
// purposes. A harmless purpose is told only where every way says one: what goes anywhere else stays untold.
// Where values tell who draws from a generator, they say more than names do.
// Thread rule: one thread per object. Ownership: borrows the index, the catalogue and the draws. Work per place is
// bounded.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "knowledge/catalogue.h"
#include "reason/trace/draws.h"
#include "reason/trace/index.h"
#include "reason/trace/purpose_names.h"

namespace vitrine::trace {

class Purposes {
 public:
  // `is_dead`: what a constant condition leads past.
  using Asks = std::function<bool(source::NodeId)>;
  static constexpr int kReceiverFilled = -1;  // of `filled`: what the method is called on
  Purposes(const UnitIndex& index, const knowledge::Catalogue& catalogue, const Draws& draws, Asks is_dead)
      : index_(index), unit_(index.unit()), catalogue_(catalogue), draws_(draws), is_dead_(std::move(is_dead)) {}

  struct Told {
    std::string_view purpose;
    source::NodeId by = source::kNone;  // what says so
    std::string_view name;              // … by this name; empty where it is a text
  };
  // `of`: "hash" or "random". Nothing where it is not told. The result holds as long as the catalogue.
  // `holder`: what stands there hashes or draws later, when it is asked. `filled`: arguments that it writes into.
  const std::optional<Told>& of(source::NodeId site, std::string_view of, bool holder, const std::vector<int>& filled);

  // Functions that give it to whoever calls them, which nobody here does, where what it is for is not told; of the site
  // that was asked for last.
  const std::vector<source::NodeId>& given_to_others() const { return given_to_others_; }

 private:
  struct Walk;

  bool note(std::string_view name, NameIs way, source::NodeId by, Walk& walk) const;
  bool is_derived_from(source::NodeId argument, Walk& walk) const;
  void follow(source::NodeId value, bool holder, int depth, Walk& walk);
  bool holds_one(source::NodeId call) const;
  bool gives_itself(source::NodeId call) const;
  bool note_given(source::NodeId argument, source::NodeId call, Walk& walk) const;
  bool note_told(std::string_view before, source::NodeId by, Walk& walk) const;
  bool note_joined(source::NodeId whole, source::NodeId part, Walk& walk) const;
  bool note_member(source::NodeId given, Walk& walk) const;
  void follow_member(source::NodeId given, int depth, Walk& walk);
  void follow_method(source::NodeId call, bool holder, int depth, Walk& walk);
  bool hand_on(source::NodeId call, source::NodeId argument, int depth, Walk& walk);
  void follow_filled(source::NodeId call, int depth, Walk& walk);
  bool follow_argument(source::NodeId call, source::NodeId argument, int depth, Walk& walk);
  bool is_buffer(source::NodeId argument) const;
  uint32_t position_of(source::NodeId argument, source::NodeId call) const;
  bool is_use(source::NodeId use, source::NodeId name, source::NodeId function, source::NodeId type,
              uint32_t from) const;
  bool is_written_over(source::NodeId written, source::NodeId target);
  bool is_set_anew(source::NodeId name, source::NodeId set, bool filled);
  bool follow_out(source::NodeId written, int depth, Walk& walk);
  void follow_given_back(source::NodeId holder, int depth, Walk& walk);
  bool follow_into(source::NodeId call, uint32_t position, bool holder, int depth, Walk& walk);
  void follow_stored(source::NodeId target, bool holder, int depth, Walk& walk);
  void follow_pointed_at(source::NodeId name, bool holder, int depth, Walk& walk);
  void follow_uses(source::NodeId name, uint32_t from, bool holder, int depth, Walk& walk);
  uint32_t after(source::NodeId target) const;
  void follow_returned(source::NodeId at, bool holder, int depth, Walk& walk);
  bool derives_with_a_salt(source::NodeId call) const;
  void look_at(source::NodeId input, int depth, Walk& walk);
  void look_behind(source::NodeId name, int depth, Walk& walk);
  bool stands_in(source::NodeId site, const std::vector<std::string>& words) const;
  const std::vector<source::NodeId>& uses(source::StringId text);
  const std::vector<source::StringId>& exported_names();
  std::vector<source::NodeId> calls_of(source::NodeId function);
  std::vector<source::NodeId> calls_through(source::NodeId function);
  std::vector<source::NodeId> calls_through_members(source::NodeId function, source::NodeId drawn);
  void add_askers(source::NodeId getter, std::vector<source::NodeId>* out);
  bool is_one_of_type(source::NodeId expression, source::NodeId type) const;
  void add_calls_of_holder(source::NodeId holder, std::vector<source::NodeId>* out);
  bool is_made(source::NodeId type);
  bool is_anothers(source::NodeId method);

  const UnitIndex& index_;
  const source::Unit& unit_;
  const knowledge::Catalogue& catalogue_;
  const Draws& draws_;
  Asks is_dead_;
  std::unordered_map<source::NodeId, std::optional<Told>> told_;
  std::vector<source::NodeId> given_to_others_;
  std::unordered_map<source::StringId, std::vector<source::NodeId>> uses_;  // kName and kMember by text
  bool indexed_ = false;
  std::optional<std::vector<source::StringId>> exported_;
  std::optional<std::unordered_set<std::string_view>> made_;  // types of which the unit makes one, by their last part
};

}  // namespace vitrine::trace
