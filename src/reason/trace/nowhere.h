// C, C++ and Rust: parts that are made and kept, but that nothing takes although all that is done with what keeps them
// would: `c = EVP_des_cbc(); c = EVP_aes_256_gcm(); EVP_EncryptInit(ctx, c, …)`, the row of a table that nobody asks
// for.
#pragma once

#include <cstdint>
#include <set>
#include <unordered_map>
#include <vector>

#include "knowledge/catalogue.h"
#include "reason/trace/index.h"

namespace vitrine::trace {

class Nowhere {
 public:
  Nowhere(const UnitIndex& index, const knowledge::Catalogue& catalogue);
  // Asked of a part that nothing took: the calls that would take it, where it goes to no others and another value
  // stands beside it or took its place. Empty where that is not so.
  std::vector<source::NodeId> takers(source::NodeId site);

 private:
  struct Way {
    std::vector<source::NodeId> takers;
    bool one_of_several = false;    // another value stands beside it or took its place
    bool out = false;               // goes where nobody looks
    std::set<source::NodeId> seen;  // variables and functions
  };
  void follow(source::NodeId value, int depth, Way& way);
  void follow_call(source::NodeId value, source::NodeId call, int depth, Way& way);
  void follow_return(source::NodeId node, int depth, Way& way);
  void follow_holder(source::NodeId declared, bool whole, int depth, Way& way);
  source::NodeId holder(source::NodeId target) const;
  bool makes_row(source::NodeId call) const;
  bool is_place(source::NodeId declared) const;
  bool is_container(source::NodeId declared) const;
  bool is_rust() const;
  bool is_own(source::NodeId function) const;
  const std::vector<source::NodeId>& uses(source::StringId name);

  const UnitIndex& index_;
  const source::Unit& unit_;
  const knowledge::Catalogue& catalogue_;
  std::unordered_map<source::StringId, std::vector<source::NodeId>> named_;
  bool named_known_ = false;
};

}  // namespace vitrine::trace
