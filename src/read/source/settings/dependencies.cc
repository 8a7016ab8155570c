// Which version of a package a product is built with: lock files and the like, as one map from package to version.
//
// Sources: npm's package-lock.json, Yarn's and pnpm's lock files, Cargo.lock, poetry.lock and uv.lock, Pipfile.lock,
// pip's requirements files (PEP 508, `name==version` only), go.mod (go.dev/ref/mod), Gemfile.lock, composer.lock,
// NuGet's packages.lock.json, Gradle's gradle.lockfile, Maven's pom.xml (versions that it writes out itself).
#include <algorithm>
#include <array>

#include "read/source/settings/item.h"
#include "read/source/settings/settings.h"

namespace vitrine::source {
namespace {

constexpr size_t kMostDeep = 64;

std::string_view trimmed(std::string_view text) {
  const size_t from = text.find_first_not_of(" \t\r");
  return from == std::string_view::npos ? std::string_view()
                                        : text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

std::string_view without(std::string_view text, std::string_view quotes) {
  while (!text.empty() && quotes.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  while (!text.empty() && quotes.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  return text;
}

bool is_version(std::string_view text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

// "==1.2.3", "v1.2.3" → "1.2.3".
std::string_view bare_version(std::string_view text) {
  if (text.starts_with("==")) text.remove_prefix(2);
  if (text.starts_with('v')) text.remove_prefix(1);
  return text;
}

// "@scope/name@1.2.3" → name and version; also pnpm's "/name/1.2.3" of old.
std::pair<std::string_view, std::string_view> parted(std::string_view key) {
  if (key.starts_with('/')) key.remove_prefix(1);
  key = key.substr(0, key.find('('));
  size_t at = key.find('@', 1);
  if (at == std::string_view::npos) at = key.rfind('/');
  if (at == std::string_view::npos || at == 0 || at + 1 >= key.size()) return {};
  return {key.substr(0, at), key.substr(at + 1)};
}

class Dependencies : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    text_ = text;
    map_ = SettingsItem::map(0, static_cast<uint32_t>(text.size()));
    const std::string_view start = text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (start.starts_with('{')) return walked(make_json_reader()->parse(text, budget));
    if (start.starts_with('<')) return walked(make_xml_reader()->parse(text, budget));
    if (text.find("[[package]]") != std::string_view::npos) return walked(make_toml_reader()->parse(text, budget));
    if (start.starts_with("lockfileVersion")) return walked(make_yaml_reader()->parse(text, budget));
    read_lines();
    return settings_unit(std::move(map_), text);
  }

 private:
  // ---- trees --------------------------------------------------------------------------------------------------------

  Parsed walked(Parsed from) {
    const Unit& unit = from.unit;
    const NodeId root = unit.child(unit.child(unit.root, 0), 0);
    properties_ = member(unit, root, "properties");
    look(unit, root, "", 0);
    Parsed out = settings_unit(std::move(map_), text_);
    out.unit.errors = std::move(from.unit.errors);
    return out;
  }

  static NodeId member(const Unit& unit, NodeId map, std::string_view name) {
    if (unit.kind(map) != NodeKind::kMap) return kNone;
    for (uint32_t i = 0; i < unit.child_count(map); ++i) {
      if (unit.text(unit.child(map, i)) == name) return unit.child(unit.child(map, i), 0);
    }
    return kNone;
  }

  // Whatever has a version, by its own name or that under which it stands.
  void look(const Unit& unit, NodeId at, std::string_view name, size_t depth) {
    if (at == kNone || depth > kMostDeep) return;
    if (unit.kind(at) == NodeKind::kMap) {
      add_version_of(unit, at, name);
      for (uint32_t i = 0; i < unit.child_count(at); ++i) {
        const NodeId entry = unit.child(at, i);
        const std::string_view key = unit.text(entry);
        const auto [package, version] = parted(key);
        if (is_version(version))
          add(package, version, unit[unit.child(entry, 0)].begin, unit[unit.child(entry, 0)].end);
        look(unit, unit.child(entry, 0), key, depth + 1);
      }
    } else if (unit.kind(at) == NodeKind::kArray) {
      for (uint32_t i = 0; i < unit.child_count(at); ++i) look(unit, unit.child(at, i), "", depth + 1);
    }
  }
  void add_version_of(const Unit& unit, NodeId map, std::string_view name) {
    NodeId version = member(unit, map, "version");
    if (NodeId resolved = member(unit, map, "resolved"); version == kNone && resolved != kNone) version = resolved;
    if (version == kNone || unit.kind(version) != NodeKind::kLiteral) return;
    if (const size_t last = name.rfind("node_modules/"); last != std::string_view::npos) name = name.substr(last + 13);
    std::string own(name);
    if (NodeId said = member(unit, map, "name"); said != kNone) own = unit.text(said);
    if (NodeId artifact = member(unit, map, "artifactId"); artifact != kNone) {
      const NodeId group = member(unit, map, "groupId");
      own = (group == kNone ? "" : std::string(unit.text(group)) + ":") + std::string(unit.text(artifact));
    }
    std::string_view written = unit.text(version);
    if (written.starts_with("${") && written.ends_with('}') && properties_ != kNone) {
      const NodeId property = member(unit, properties_, written.substr(2, written.size() - 3));
      if (property == kNone) return;
      version = property;
      written = unit.text(property);
    }
    add(own, written, unit[version].begin, unit[version].end);
  }

  // ---- lines --------------------------------------------------------------------------------------------------------

  void read_lines() {
    std::string_view package;  // Yarn's, whose version stands below
    for (size_t at = 0; at < text_.size();) {
      size_t end = text_.find('\n', at);
      if (end == std::string_view::npos) end = text_.size();
      const std::string_view line = text_.substr(at, end - at);
      at = end + 1;
      const bool is_indented = !line.empty() && (line.front() == ' ' || line.front() == '\t');
      const std::string_view words = trimmed(line.substr(0, std::min(line.find(" #"), line.find(" //"))));
      if (words.empty() || words.front() == '#') continue;
      if (!is_indented && words.back() == ':') {
        package = parted(without(words.substr(0, std::min(words.find(','), words.size() - 1)), "\" ")).first;
      } else if (is_indented && !package.empty() && words.starts_with("version")) {
        add_at(package, without(trimmed(words.substr(7)), ": \""));
        package = {};
      } else {
        read_line(words);
      }
    }
  }
  void read_line(std::string_view words) {
    const size_t equal = words.find("==");
    if (equal != std::string_view::npos) {  // requirements.txt
      const std::string_view name = trimmed(words.substr(0, std::min(words.find('['), equal)));
      const std::string_view version = words.substr(equal + 2);
      return add_at(name, version.substr(0, version.find_first_of(" ;\\,")));
    }
    if (words.starts_with("require ")) words = trimmed(words.substr(8));
    if (const size_t open = words.find(" ("); open != std::string_view::npos && words.ends_with(')'))  // Gemfile.lock
      return add_at(words.substr(0, open), words.substr(open + 2, words.size() - open - 3));
    if (const size_t blank = words.find(' '); blank != std::string_view::npos) {  // go.mod
      const std::string_view version = trimmed(words.substr(blank));
      if (version.starts_with('v')) add_at(words.substr(0, blank), version);
      return;
    }
    const size_t colon = words.rfind(':');  // gradle.lockfile
    if (colon != std::string_view::npos && words.find('=') != std::string_view::npos && colon < words.find('='))
      add_at(words.substr(0, colon), words.substr(colon + 1, words.find('=') - colon - 1));
  }

  void add_at(std::string_view package, std::string_view version) {
    const uint32_t begin = static_cast<uint32_t>(version.data() - text_.data());
    add(package, version, begin, begin + static_cast<uint32_t>(version.size()));
  }
  void add(std::string_view package, std::string_view version, uint32_t begin, uint32_t end) {
    version = bare_version(version);
    if (!package.empty() && is_version(version))
      map_.add(std::string(package), SettingsItem::leaf(std::string(version), begin, end));
  }

  std::string_view text_;
  SettingsItem map_;
  NodeId properties_ = kNone;
};

constexpr auto kPython =
    std::to_array<std::string_view>({"poetry.lock", "uv.lock", "Pipfile.lock", "requirements.txt"});
constexpr auto kNode =
    std::to_array<std::string_view>({"package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml"});
constexpr auto kJava = std::to_array<std::string_view>({"pom.xml", "gradle.lockfile"});
constexpr auto kGo = std::to_array<std::string_view>({"go.mod"});
constexpr auto kRust = std::to_array<std::string_view>({"Cargo.lock"});
constexpr auto kRuby = std::to_array<std::string_view>({"Gemfile.lock"});
constexpr auto kPhp = std::to_array<std::string_view>({"composer.lock"});
constexpr auto kDotNet = std::to_array<std::string_view>({"packages.lock.json"});

}  // namespace

std::span<const std::string_view> dependency_files(Language language) {
  if (runs_on_java(language)) return kJava;
  switch (language) {
    case Language::kPython: return kPython;
    case Language::kJavaScript:
    case Language::kTypeScript:
    case Language::kTsx: return kNode;
    case Language::kGo: return kGo;
    case Language::kRust: return kRust;
    case Language::kRuby: return kRuby;
    case Language::kPhp: return kPhp;
    case Language::kCSharp: return kDotNet;
    default: return {};
  }
}

std::unique_ptr<FrontEnd> make_dependencies_reader() {
  return std::make_unique<Dependencies>();
}

}  // namespace vitrine::source
