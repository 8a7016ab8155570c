// Which names other contents of a product may say more of: whoever defines them, and, where the name is followed by
// "()", whoever calls them; and which settings are asked of configuration files. A function of the index alone: coarse,
// since what is named in vain costs a look into a file.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// Sorted, unique, at most kMostWants.
inline constexpr size_t kMostWants = 256;
inline constexpr std::string_view kCalled = "()";
// What begins like this is no name but a key of configuration files, or such a file.
inline constexpr std::string_view kSetting = "=", kSettingsFile = "=/";
inline bool is_setting(std::string_view want) {
  return want.starts_with(kSetting);
}
inline std::string_view wanted_name(std::string_view want) {
  return want.substr(0, want.size() - (want.ends_with(kCalled) ? kCalled.size() : 0));
}
// Those that these reasons speak of, between backquotes, and who may say more of them: the makers of what is asked, the
// heirs of what says nothing.
std::vector<std::string> wanted_names(const UnitIndex& index, const knowledge::Catalogue& catalogue,
                                      const std::set<std::string, std::less<>>& reasons);

}  // namespace vitrine::trace
