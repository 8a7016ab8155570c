// What own functions that replace a check, a generator or a part of either do, told by their bodies without running
// them.
//
// Everything is read from the index; what is not understood has no behaviour. Thread rule: one thread. Ownership: index
// and catalogue outlive it. Bounds: functions that call each other are followed for a few steps.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/catalogue.h"
#include "reason/trace/index.h"

namespace vitrine::trace {

class Behaviour {
 public:
  using NodeId = source::NodeId;
  struct Resolve {  // what names of the unit mean
    std::function<const std::string&(std::string_view)> name;
    std::function<const std::string&(NodeId)> type;
    std::function<std::vector<std::string>(std::string_view)> lineage;  // a type, then what it extends
  };
  // What constructors put into the fields of an own check, where it is yes or no: by the field's name.
  using SetFields = std::vector<std::pair<std::string_view, bool>>;

  Behaviour(const UnitIndex& index, const knowledge::Catalogue& catalogue, Resolve resolve)
      : index_(index), unit_(index.unit()), catalogue_(catalogue), resolve_(std::move(resolve)) {}

  // never-throws, returns-true, returns-parameter, empty … or "". What is thrown as `refusal` and caught only to be
  // dropped is not thrown.
  std::string_view of(NodeId function, std::string_view refusal = "") const;
  // … of a method of an object that was made with these fields.
  std::string_view of_made(NodeId method, std::string_view refusal, const SetFields& made);
  // One for each place of the file that makes one of this type and says a field of it (Java, Kotlin).
  std::vector<SetFields> fields_as_made(NodeId type) const;
  // Is a refusal dropped or said to be none, and do all ways go on?
  bool passes_refusal(NodeId function, std::string_view refusal) const;
  // Does the body ask that function of a library?
  bool asks(NodeId function, std::string_view name) const;
  // Does it say yes only where the constant is what it was told? (`ok == X509_V_OK`)
  bool true_only_if(NodeId function, std::string_view constant) const;
  // draws-secure, draws-predictable, draws-constant or "": where what a generator of one's own gives comes from.
  std::string_view draws(NodeId function) const;
  // What the body does comes from itself: no call, and no name but its own variables and fields that only it changes.
  bool calls_nothing(NodeId function) const;
  NodeId body_of(NodeId function) const;
  NodeId called_here(NodeId call, NodeId function) const;
  NodeId only_value(NodeId name, NodeId function) const;
  bool only_reads(NodeId call) const;
  bool always_ends(NodeId statement, NodeId function) const;
  bool is_changed(std::string_view name, NodeId function) const;
  std::optional<bool> settled(NodeId condition, NodeId function, int depth) const;

  // ---- what nobody makes (idle.cc)
  // Does it stand in a branch that a constant rules out?
  bool stands_aside(NodeId node) const;
  // Does it go into a private field, or a variable, that nobody names again?
  bool is_kept_idle(NodeId made) const;
  // Does no code that runs make one of this type?
  bool is_never_made(NodeId type) const;

 private:
  // ---- behaviour.cc
  bool drops(NodeId try_statement, std::string_view refusal) const;
  NodeId set_just_before(NodeId statement, NodeId variable) const;
  std::optional<bool> settled_unless(NodeId condition, NodeId function, std::string_view constant, int depth) const;
  bool is_only_for(NodeId part, NodeId subject, std::string_view constant, NodeId function) const;
  bool answers_no(NodeId statement, NodeId function, std::string_view constant, bool* ends) const;
  // ---- answers.cc
  // What a callback of C answers: as it finds itself, yes where it was told yes, always yes, or yes at times.
  enum class Answer : uint8_t { kOwn, kKept, kYes, kEither };
  Answer answers(NodeId statement, NodeId value, std::optional<bool> answer,
                 const std::vector<std::string_view>& parameters, NodeId function) const;
  bool is_handed_on(NodeId call, const std::vector<std::string_view>& parameters) const;
  bool hands_on(NodeId value, const std::vector<std::string_view>& parameters, NodeId function, int depth = 0) const;
  bool narrows_only(NodeId name, const std::vector<std::string_view>& parameters, NodeId function, int depth) const;
  std::optional<bool> asks_yes(NodeId condition, std::string_view variable) const;
  bool clears_parameter(NodeId body, const std::vector<std::string_view>& parameters, NodeId function) const;
  bool keeps_parameter(NodeId function) const;
  NodeId handed_to(NodeId function, const std::vector<std::string_view>& parameters) const;
  bool asks_only(NodeId condition, const std::vector<std::string_view>& names) const;
  bool looks_into(NodeId body, const std::vector<std::string_view>& parameters) const;
  // ---- refusals.cc
  NodeId type_named_by(NodeId member) const;
  NodeId type_declared_for(NodeId expression) const;
  NodeId only_function(std::string_view name) const;
  NodeId method_called(NodeId call, NodeId function) const;
  std::vector<std::string_view> derived_from(std::vector<std::string_view> names, NodeId body) const;
  bool is_verified(NodeId call, const std::vector<std::string_view>& names) const;
  bool is_caught_and_dropped(NodeId call) const;
  bool refuses_nothing(NodeId call, NodeId function, std::string_view refusal) const;
  bool acts_on_given(NodeId call, NodeId function, const std::vector<std::string_view>& parameters,
                     const std::vector<std::string_view>& names, std::string_view refusal) const;
  bool keeps_given(NodeId function, const std::vector<std::string_view>& names) const;
  bool asks_nobody(NodeId part, const std::vector<std::string_view>& parameters, NodeId function,
                   std::string_view refusal) const;
  bool passes_one(NodeId body, const std::vector<std::string_view>& parameters, NodeId function,
                  std::string_view refusal) const;
  // ---- made_with.cc
  std::optional<bool> made_with(NodeId name) const;

  bool is_named_only_in(source::StringId name, NodeId there) const;
  std::vector<std::string> lineage(std::string_view type) const { return resolve_.lineage(type); }
  const std::string& qualify(std::string_view name) const { return resolve_.name(name); }
  const std::string& qualified_type(NodeId type) const { return resolve_.type(type); }

  const UnitIndex& index_;
  const source::Unit& unit_;
  const knowledge::Catalogue& catalogue_;
  Resolve resolve_;
  mutable std::vector<NodeId> asked_;  // functions that are being told, one called by the other
  SetFields fields_made_;              // of the object whose own check is being looked at; empty of any
};

}  // namespace vitrine::trace
