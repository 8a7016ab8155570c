#include "reason/trace/versions.h"

#include <algorithm>
#include <array>

#include "read/source/settings/settings.h"

namespace vitrine::trace {
namespace {

using source::NodeId;

using Numbers = std::array<uint64_t, 4>;

Numbers numbers_of(std::string_view version) {
  Numbers out{};
  size_t at = 0;
  for (uint64_t& number : out) {
    while (at < version.size() && version[at] >= '0' && version[at] <= '9' && number < UINT32_MAX)
      number = number * 10 + static_cast<uint64_t>(version[at++] - '0');
    if (at >= version.size() || version[at] != '.') break;
    ++at;
  }
  return out;
}

}  // namespace

std::vector<NodeId> versions_of(const source::Unit& unit, std::string_view package) {
  std::vector<NodeId> out;
  const auto names = source::dependency_files(unit.language);
  for (const source::SettingsFile& file : unit.settings) {
    std::string_view name = unit.strings[file.path];
    name = name.substr(name.find_last_of("/\\:") + 1);
    if (std::find(names.begin(), names.end(), name) == names.end()) continue;
    // PyPI knows "Django" and "django", "argon2_cffi" and "argon2-cffi" as one.
    const bool relaxed = unit.language == source::Language::kPython;
    for (NodeId version : source::settings_named(unit, file.map, package, relaxed)) {
      if (unit.kind(version) == source::NodeKind::kLiteral) out.push_back(version);
    }
  }
  return out;
}

bool is_version_between(std::string_view version, std::string_view from, std::string_view before) {
  const Numbers numbers = numbers_of(version);
  return (from.empty() || numbers_of(from) <= numbers) && (before.empty() || numbers < numbers_of(before));
}

}  // namespace vitrine::trace
