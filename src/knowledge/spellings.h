// Canonical names for any spelling of an algorithm, curve, mode or padding. Thread rule: immutable once made.
#pragma once

#include <deque>
#include <string>
#include <string_view>

#include "knowledge/name_table.h"
#include "knowledge/tables.h"

namespace vitrine::knowledge {

class Spellings {
 public:
  explicit Spellings(const Tables& tables);  // borrows the tables' names
  Spellings(const Spellings&) = delete;
  Spellings& operator=(const Spellings&) = delete;

  std::string_view algorithm(std::string_view spelling) const { return find(algorithms_, spelling); }
  std::string_view curve(std::string_view spelling) const { return find(curves_, spelling); }
  // The canonical value of `text` for a property, by the property's type; "" if it is none.
  std::string canonical(std::string_view property, std::string_view text) const;
  std::string_view type_of(std::string_view property) const;  // "" unknown property
  std::string_view group_of(std::string_view property) const;

 private:
  using Table = NameTable<std::string_view>;
  static std::string_view find(const Table& table, std::string_view spelling);
  void add(Table& table, const std::string& canonical, const std::vector<std::string>& aliases);

  std::deque<std::string> folded_;
  Table algorithms_, curves_, modes_, paddings_;
  NameTable<const PropertyRule*> rules_;
};

}  // namespace vitrine::knowledge
