// Any bytes as any configuration file: no crash, a well-formed unit. The first byte chooses the format.
#include <array>
#include <cstdlib>

#include "read/source/settings/settings.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace vitrine::source;
  static constexpr std::array<std::string_view, 9> kKinds = {
      "Java properties", "INI", "configuration", "environment", "JSON", "YAML", "TOML", "XML", "dependencies"};
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  const Unit unit = make_settings_reader(kKinds[data[0] % kKinds.size()])
                        ->parse(text, {.parse_timeout_us = 1'000'000, .max_depth = 200})
                        .unit;
  if (!well_formed(unit)) abort();
  settings_named(unit, unit.child(unit.child(unit.root, 0), 0), "a.b.0", true);
  return 0;
}
