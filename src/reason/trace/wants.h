// Which names other contents of a product may say more of: whoever defines them, and, where the name is followed by
// "()", whoever calls them, by "!", whoever defines it and so decides a condition, or by "()!", everybody who calls it,
// who together say what never happens; and which settings are asked of configuration files. Where it is known what a
// name belongs to (a type, a namespace, a module), that stands behind it: many classes of a product have a method of
// one name. A function of the index alone: coarse, since what is named in vain costs a look into a file.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "reason/trace/index.h"

namespace vitrine::trace {

// Sorted, unique, at most kMostWants.
inline constexpr size_t kMostWants = 256;
// A shorter name stands everywhere, and tells something only beside what it belongs to.
inline constexpr size_t kShortest = 3;
inline constexpr std::string_view kCalled = "()", kDecides = "!", kAllCalls = "()!";
inline constexpr std::string_view kOf = " of ";  // `seal of Vault()`
// Behind it: nobody else is asked, as the name by itself stands everywhere: `get of =Settings`.
inline constexpr char kOnly = '=';
// Behind it: what stands in for others, and may be called by who knows these alone: `seal of *()!`.
inline constexpr std::string_view kAnything = "*";
// What begins like this is no name but a key of configuration files, or such a file.
inline constexpr std::string_view kSetting = "=", kSettingsFile = "=/";
// A name of which not everybody who may say more, or, behind kCalled, who calls it, is at hand: what looks decided by
// it may not be.
inline constexpr std::string_view kLeftOut = "?";
inline bool is_setting(std::string_view want) {
  return want.starts_with(kSetting);
}
inline std::string_view without_how(std::string_view want) {
  for (std::string_view how : {kAllCalls, kCalled, kDecides, kLeftOut}) {
    if (want.ends_with(how)) return want.substr(0, want.size() - how.size());
  }
  return want;
}
inline bool asks_callers(std::string_view want) {
  return want.ends_with(kCalled) || want.ends_with(kAllCalls);
}
inline std::string_view wanted_name(std::string_view want) {
  const std::string_view name = without_how(want);
  return is_setting(want) ? name : name.substr(0, name.find(kOf));
}
// What the name belongs to; "" where that is not known.
inline std::string_view wanted_owner(std::string_view want) {
  const std::string_view name = without_how(want);
  const size_t of = is_setting(want) ? std::string_view::npos : name.find(kOf);
  if (of == std::string_view::npos) return {};
  const std::string_view owner = name.substr(of + kOf.size());
  return owner.starts_with(kOnly) ? owner.substr(1) : owner;
}
inline bool asks_owner_only(std::string_view want) {
  const size_t of = is_setting(want) ? std::string_view::npos : want.find(kOf);
  return of != std::string_view::npos && want.substr(of + kOf.size()).starts_with(kOnly);
}
// `DEBUG` of `config:DEBUG`, as a file calls it that is looked at with others.
std::string_view as_written(std::string_view name);

// Those that decide conditions over what matters, and those that these reasons speak of, between backquotes, and who
// may say more of them: the makers of what is asked, the heirs of what says nothing.
std::vector<std::string> wanted_names(const UnitIndex& index, const knowledge::Catalogue& catalogue,
                                      const std::set<std::string, std::less<>>& reasons);

// What a function is called by: its name, or in JavaScript what `exports.code = () => …` keeps it as. Empty where it
// has none.
source::StringId name_to_call(const UnitIndex& index, source::NodeId function);

// A constructor, by whatever name: whoever makes an object of its type calls it.
bool makes_its_type(const UnitIndex& index, source::NodeId function);

// The want for whoever calls this function; "" where nobody else can, or its name stands everywhere.
std::string called_by_others(const UnitIndex& index, source::NodeId function);

// The want for whoever asks for the field or the module's variable that begins with this value; "" where it begins
// none, or nobody else can.
std::string kept_for_others(const UnitIndex& index, source::NodeId value);

// The wants for all calls of functions that others may call and that choose between what matters, or that stand in for
// others, and of `begins`; and for all who make one of `types`. Of what begins before `sought_end`.
std::vector<std::string> wants_of_all_calls(const UnitIndex& index, const std::set<source::NodeId>& begins,
                                            const std::set<source::NodeId>& types, uint32_t sought_end);

// The names that other files define and that, with constants, make up a condition: `Config.LEGACY`, `!enabled()`,
// `LEVEL == 5`. Empty where it has a part in anything else.
std::vector<std::string_view> deciding_names(const UnitIndex& index, const knowledge::Catalogue& catalogue,
                                             source::NodeId condition);

}  // namespace vitrine::trace
