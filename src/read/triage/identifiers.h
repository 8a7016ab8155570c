// The second look: does a text that holds a hint use any name that an entry of the catalogue ends in?
//
// Only then is it parsed. Every [A-Za-z_$][A-Za-z0-9_$]* counts, comments and strings too: the answer may be yes too
// often, never no too often. Thread rule: any. Cost: one pass, few catalogue look-ups (recent names are remembered).
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "knowledge/catalogue.h"

namespace vitrine::triage {

// `next`: the first character behind the identifier that is no blank, 0 at the end.
using IsInteresting = std::function<bool(std::string_view key, std::string_view identifier, char next)>;

// `keys`: knowledge_keys() of the content's kind. `text`: UTF-8.
bool holds_interesting_identifier(const knowledge::Catalogue& catalogue, const std::vector<std::string_view>& keys,
                                  std::string_view text);
bool holds_interesting_identifier(const IsInteresting& is_interesting, const std::vector<std::string_view>& keys,
                                  std::string_view text);

}  // namespace vitrine::triage
