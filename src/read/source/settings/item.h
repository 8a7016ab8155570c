// What the readers of configuration files have in common: a value with where it stands, and its way into the IR.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/source/front_end.h"
#include "read/source/tree.h"

namespace vitrine::source {

struct SettingsItem {
  enum class Shape : uint8_t { kLeaf, kMap, kList } shape = Shape::kLeaf;
  LiteralKind kind = LiteralKind::kString;  // of a leaf
  std::string text;
  uint32_t begin = 0, end = 0;
  std::vector<std::pair<std::string, SettingsItem>> entries;  // of a map; of a list without keys

  static SettingsItem leaf(std::string text, uint32_t begin, uint32_t end, LiteralKind kind = LiteralKind::kString);
  static SettingsItem map(uint32_t begin, uint32_t end);
  static SettingsItem list(uint32_t begin, uint32_t end);
  void add(std::string key, SettingsItem item) { entries.emplace_back(std::move(key), std::move(item)); }
  // The map of that key, made where there is none.
  SettingsItem& under(std::string_view key, uint32_t begin, uint32_t end);
};

// A number, truth value or null as JSON, TOML and YAML's core schema write them; a text otherwise.
SettingsItem plain_leaf(std::string_view written, uint32_t begin, uint32_t end);

// `{name: KEY, value: VALUE}` besides stands for KEY = VALUE (environment variables of containers, XML attributes).
void add_named_values(SettingsItem& map);

// A unit whose root holds the map; `from` brings the errors.
Parsed settings_unit(SettingsItem map, std::string_view text, Tree* from = nullptr);
// … of what was understood up to a byte.
Parsed settings_unit(SettingsItem map, std::string_view text, std::optional<uint32_t> broken_at);

std::unique_ptr<FrontEnd> make_properties_reader();
std::unique_ptr<FrontEnd> make_ini_reader();
std::unique_ptr<FrontEnd> make_configuration_reader();
std::unique_ptr<FrontEnd> make_environment_reader();
std::unique_ptr<FrontEnd> make_json_reader();
std::unique_ptr<FrontEnd> make_yaml_reader();
std::unique_ptr<FrontEnd> make_toml_reader();
std::unique_ptr<FrontEnd> make_xml_reader();
std::unique_ptr<FrontEnd> make_dependencies_reader();

}  // namespace vitrine::source
