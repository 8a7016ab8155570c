// Reads the tests of a rule: `match` and `require`. Thread rule: pure but for the complaints.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "regime/guideline/fields.h"
#include "regime/guideline/pack.h"

namespace vitrine::guideline {

using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;

struct TestContext {
  const Vocabulary& properties;
  const Lists& lists;  // of the pack
  std::set<std::string>& used_lists;
  size_t& copied_values;  // of lists, into conditions: bounded, since a list may be used many times
};

Test read_test(const Node& node, const TestContext& context, Complaints& complaints);

// Complains unless `value` is one of the property's closed values.
void check_value(const std::string& property, const std::string& value, uint32_t line, const Vocabulary& properties,
                 Complaints& complaints);

// The attribute that a key of a test or an example names; kProperty if it names none.
Attribute attribute_of(std::string_view key);
bool is_from_catalogue(Attribute attribute);

}  // namespace vitrine::guideline
