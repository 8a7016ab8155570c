#include "read/source/settings/settings.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "read/source/lang/literal.h"
#include "read/source/settings/item.h"

namespace vitrine::source {
namespace {

constexpr size_t kMostFound = 16;

struct Reader {
  std::string_view kind;
  std::unique_ptr<FrontEnd> (*make)();
};
constexpr std::array kReaders = std::to_array<Reader>({{"Java properties", make_properties_reader},
                                                       {"INI", make_ini_reader},
                                                       {"configuration", make_configuration_reader},
                                                       {"environment", make_environment_reader},
                                                       {"JSON", make_json_reader},
                                                       {"YAML", make_yaml_reader},
                                                       {"TOML", make_toml_reader},
                                                       {"XML", make_xml_reader},
                                                       {"dependencies", make_dependencies_reader}});

const Reader* reader_of(std::string_view kind) {
  auto found = std::ranges::find(kReaders, kind, &Reader::kind);
  return found == kReaders.end() ? nullptr : &*found;
}

bool is_same(std::string_view a, std::string_view b, bool relaxed) {
  if (!relaxed) return a == b;
  auto next = [](std::string_view text, size_t& at) {
    while (at < text.size() && (text[at] == '-' || text[at] == '_')) ++at;
    if (at == text.size()) return '\0';
    const char c = text[at++];
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  };
  for (size_t i = 0, j = 0;;) {
    const char left = next(a, i), right = next(b, j);
    if (left != right) return false;
    if (left == '\0') return true;
  }
}

class Search {
 public:
  Search(const Unit& unit, bool relaxed) : unit_(unit), relaxed_(relaxed) {}

  void look(NodeId in, std::string_view key) {
    if (in == kNone || found_.size() >= kMostFound) return;
    if (unit_.kind(in) == NodeKind::kArray) return look_in_list(in, key);
    if (unit_.kind(in) != NodeKind::kMap) return;
    for (uint32_t i = 0; i < unit_.child_count(in); ++i) {
      const NodeId entry = unit_.child(in, i);
      const std::string_view name = unit_.text(entry);
      if (is_same(name, key, relaxed_)) {
        found_.push_back(unit_.child(entry, 0));
        continue;
      }
      for (size_t dot = key.find('.'); dot != std::string_view::npos; dot = key.find('.', dot + 1)) {
        if (is_same(name, key.substr(0, dot), relaxed_)) look(unit_.child(entry, 0), key.substr(dot + 1));
      }
    }
  }
  std::vector<NodeId> take() { return std::move(found_); }

 private:
  void look_in_list(NodeId list, std::string_view key) {
    const size_t dot = key.find('.');
    const std::string_view first = key.substr(0, dot);
    uint32_t place = 0;
    const auto [end, error] = std::from_chars(first.data(), first.data() + first.size(), place);
    if (error != std::errc() || end != first.data() + first.size() || place >= unit_.child_count(list)) return;
    const NodeId value = unit_.child(list, place);
    if (dot == std::string_view::npos) {
      found_.push_back(value);
    } else {
      look(value, key.substr(dot + 1));
    }
  }

  const Unit& unit_;
  bool relaxed_;
  std::vector<NodeId> found_;
};

NodeId lower(Builder& builder, const SettingsItem& item) {
  Node node;
  node.begin = item.begin;
  node.end = item.end;
  std::vector<NodeId> children;
  if (item.shape == SettingsItem::Shape::kLeaf) {
    const bool negative = item.kind == LiteralKind::kInteger && item.text.starts_with('-');
    node.kind = NodeKind::kLiteral;
    node.op = static_cast<uint8_t>(item.kind);
    node.text = builder.intern(std::string_view(item.text).substr(negative ? 1 : 0));
    const NodeId number = builder.add(node, children);
    if (!negative) return number;
    node.kind = NodeKind::kUnary;
    node.op = 0;
    node.text = builder.intern("-");
    return builder.add(node, {number});
  }
  const bool is_map = item.shape == SettingsItem::Shape::kMap;
  node.kind = is_map ? NodeKind::kMap : NodeKind::kArray;
  for (const auto& [key, value] : item.entries) {
    const NodeId of = lower(builder, value);
    if (!is_map) {
      children.push_back(of);
      continue;
    }
    Node entry;
    entry.kind = NodeKind::kEntry;
    entry.text = builder.intern(key);
    entry.begin = value.begin;
    entry.end = value.end;
    children.push_back(builder.add(entry, {of}));
  }
  return builder.add(node, children);
}

}  // namespace

bool is_settings(std::string_view kind) {
  return reader_of(kind) != nullptr;
}

std::unique_ptr<FrontEnd> make_settings_reader(std::string_view kind) {
  return reader_of(kind)->make();
}

bool is_same_key(std::string_view a, std::string_view b) {
  return is_same(a, b, true);
}

std::vector<NodeId> settings_named(const Unit& unit, NodeId map, std::string_view key, bool relaxed) {
  Search search(unit, relaxed);
  search.look(map, key);
  return search.take();
}

SettingsItem SettingsItem::leaf(std::string said, uint32_t from, uint32_t to, LiteralKind as) {
  SettingsItem out;
  out.kind = as;
  out.text = std::move(said);
  out.begin = from;
  out.end = to;
  return out;
}

SettingsItem SettingsItem::map(uint32_t from, uint32_t to) {
  SettingsItem out;
  out.shape = Shape::kMap;
  out.begin = from;
  out.end = to;
  return out;
}

SettingsItem SettingsItem::list(uint32_t from, uint32_t to) {
  SettingsItem out = map(from, to);
  out.shape = Shape::kList;
  return out;
}

SettingsItem& SettingsItem::under(std::string_view key, uint32_t from, uint32_t to) {
  for (auto& [name, item] : entries) {
    if (name != key) continue;
    // An array of tables: its last one.
    if (item.shape == Shape::kList && !item.entries.empty() && item.entries.back().second.shape == Shape::kMap)
      return item.entries.back().second;
    if (item.shape == Shape::kMap) return item;
  }
  add(std::string(key), map(from, to));
  return entries.back().second;
}

SettingsItem plain_leaf(std::string_view written, uint32_t begin, uint32_t end) {
  auto leaf = [&](std::string text, LiteralKind kind) { return SettingsItem::leaf(std::move(text), begin, end, kind); };
  if (written == "true" || written == "True" || written == "TRUE") return leaf("true", LiteralKind::kBoolean);
  if (written == "false" || written == "False" || written == "FALSE") return leaf("false", LiteralKind::kBoolean);
  if (written.empty() || written == "null" || written == "Null" || written == "NULL" || written == "~")
    return leaf("null", LiteralKind::kNull);
  const bool negative = written.starts_with('-');
  const std::string_view digits = written.substr(negative || written.starts_with('+') ? 1 : 0);
  const bool is_number = !digits.empty() && digits[0] >= '0' && digits[0] <= '9';
  if (is_number) {
    // A leading zero makes no octal number here.
    size_t first = 0;
    while (first + 1 < digits.size() && digits[first] == '0' && digits[first + 1] >= '0' && digits[first + 1] <= '9')
      ++first;
    std::string value = decode_integer(digits.substr(first));
    const char last = digits.back();
    if (!value.empty() && last != 'L' && last != 'l') {
      return leaf((negative ? "-" : "") + value, LiteralKind::kInteger);
    }
    if (digits.find_first_not_of("0123456789.eE+-") == std::string_view::npos) {
      return leaf(std::string(written), LiteralKind::kFloat);
    }
  }
  return leaf(std::string(written), LiteralKind::kString);
}

void add_named_values(SettingsItem& map) {
  const SettingsItem *name = nullptr, *value = nullptr;
  for (const auto& [key, item] : map.entries) {
    if (item.shape != SettingsItem::Shape::kLeaf) continue;
    if (key == "name" || key == "key" || key.ends_with("-name")) name = &item;
    if (key == "value" || key.ends_with("-value")) value = &item;
  }
  if (name == nullptr || value == nullptr || name->text.empty()) return;
  std::string key = name->text;
  SettingsItem copy = *value;
  map.add(std::move(key), std::move(copy));
}

Parsed settings_unit(SettingsItem map, std::string_view text, Tree* from) {
  Parsed parsed = settings_unit(std::move(map), text, std::optional<uint32_t>());
  if (from != nullptr) {
    parsed.unit.errors = std::move(from->errors);
    parsed.truncated = from->truncated;
    parsed.truncated_why = std::move(from->truncated_why);
  }
  return parsed;
}

Parsed settings_unit(SettingsItem map, std::string_view text, std::optional<uint32_t> broken_at) {
  Builder builder(Language::kSettings);
  const uint32_t size = static_cast<uint32_t>(text.size());
  if (broken_at && *broken_at < size) builder.unit().errors.push_back({*broken_at, size});
  const NodeId all = lower(builder, map);
  Node root;
  root.kind = NodeKind::kModule;
  root.end = size;
  Node statement;
  statement.kind = NodeKind::kExpression;
  statement.end = size;
  const NodeId held = builder.add(statement, {all});
  Parsed parsed;
  parsed.unit = builder.finish(builder.add(root, {held}), text);
  return parsed;
}

}  // namespace vitrine::source
