// Formats of lines: Java's properties, INI files, files of environment variables.
#include <optional>

#include "read/source/lang/literal.h"
#include "read/source/settings/item.h"

namespace vitrine::source {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\f' || c == '\r';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {}
  // The next line without its end; nullopt behind the last.
  std::optional<std::string_view> next() {
    if (at_ >= text_.size()) return std::nullopt;
    begin_ = at_;
    size_t end = text_.find('\n', at_);
    if (end == std::string_view::npos) end = text_.size();
    at_ = end + 1;
    std::string_view line = text_.substr(begin_, end - begin_);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }
  uint32_t place(std::string_view part) const { return static_cast<uint32_t>(part.data() - text_.data()); }

 private:
  std::string_view text_;
  size_t at_ = 0, begin_ = 0;
};

SettingsItem leaf_at(const Lines& lines, std::string_view written, std::string value) {
  const uint32_t begin = lines.place(written);
  return SettingsItem::leaf(std::move(value), begin, begin + static_cast<uint32_t>(written.size()));
}

bool is_open(std::string_view line) {
  size_t slashes = 0;
  while (slashes < line.size() && line[line.size() - 1 - slashes] == '\\') ++slashes;
  return slashes % 2 == 1;
}

// java.util.Properties.load(Reader): a line whose end is escaped goes on in the next one; a key ends at the first '=',
// ':' or blank that is not escaped.
class Properties : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget&) override {
    SettingsItem map = SettingsItem::map(0, static_cast<uint32_t>(text.size()));
    Lines lines(text);
    while (std::optional<std::string_view> line = lines.next()) {
      const std::string_view first = trimmed_front(*line);
      if (first.empty() || first.front() == '#' || first.front() == '!') continue;
      std::string all(first);
      while (is_open(all)) {
        all.pop_back();
        const std::optional<std::string_view> more = lines.next();
        if (!more) break;
        all.append(trimmed_front(*more));
      }
      const bool is_one = all == first;
      const std::string_view whole = is_one ? first : std::string_view(all);
      size_t end = 0;
      while (end < whole.size() && whole[end] != '=' && whole[end] != ':' && !is_blank(whole[end])) {
        end += whole[end] == '\\' ? 2 : 1;
      }
      end = std::min(end, whole.size());
      std::string_view value = trimmed_front(whole.substr(end));
      if (!value.empty() && (value.front() == '=' || value.front() == ':')) value = trimmed_front(value.substr(1));
      map.add(decode_java_escapes(whole.substr(0, end)),
              leaf_at(lines, is_one ? value : first, decode_java_escapes(value)));
    }
    return settings_unit(std::move(map), text);
  }

 private:
  static std::string_view trimmed_front(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    return text;
  }
};

// Without the quotes around it, and without a comment behind it.
std::string_view value_of(std::string_view written, bool* quoted) {
  *quoted = false;
  written = trimmed(written);
  if (!written.empty() && (written.front() == '"' || written.front() == '\'')) {
    const size_t end = written.find(written.front(), 1);
    if (end != std::string_view::npos) {
      *quoted = true;
      return written.substr(1, end - 1);
    }
  }
  for (size_t at = 1; at < written.size(); ++at) {
    const bool is_comment = written[at] == '#' || written[at] == ';' || written.substr(at).starts_with("//");
    if (is_comment && is_blank(written[at - 1])) return trimmed(written.substr(0, at));
  }
  return written;
}

// [section], key = value, key: value; and sections in braces (HOCON): `section { key = value }`, one a line.
class Ini : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget&) override {
    const uint32_t size = static_cast<uint32_t>(text.size());
    SettingsItem map = SettingsItem::map(0, size);
    std::vector<std::string> sections;
    Lines lines(text);
    while (std::optional<std::string_view> line = lines.next()) {
      std::string_view whole = trimmed(*line);
      if (whole.empty() || whole.front() == '#' || whole.front() == ';' || whole.starts_with("//")) continue;
      if (whole.front() == '[' && whole.find(']') != std::string_view::npos) {
        sections = {std::string(trimmed(whole.substr(1, whole.find(']') - 1)))};
        continue;
      }
      if (whole.front() == '}') {
        if (!sections.empty()) sections.pop_back();
        continue;
      }
      if (whole.back() == '{') {
        const std::string_view name = whole.substr(0, whole.find_last_not_of(" \t=:{") + 1);
        if (sections.size() < kMostSections) sections.emplace_back(trimmed(name));
        continue;
      }
      const size_t end = whole.find_first_of("=:");
      if (end == std::string_view::npos || end == 0) continue;
      bool quoted = false;
      const std::string_view value = value_of(whole.substr(end + 1), &quoted);
      SettingsItem* in = &map;
      for (const std::string& section : sections) in = &in->under(section, lines.place(whole), size);
      in->add(std::string(trimmed(whole.substr(0, end))), leaf_at(lines, value, std::string(value)));
    }
    return settings_unit(std::move(map), text);
  }

 private:
  static constexpr size_t kMostSections = 64;  // in each other
};

// A file that says by its first character what it is.
class Configuration : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    const size_t first = text.find_first_not_of(" \t\r\n");
    const char sign = first == std::string_view::npos ? '\0' : text[first];
    const std::unique_ptr<FrontEnd> reader = sign == '<'   ? make_xml_reader()
                                             : sign == '{' ? make_json_reader()
                                                           : make_ini_reader();
    return reader->parse(text, budget);
  }
};

// NAME=value, export NAME=value.
class Environment : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget&) override {
    SettingsItem map = SettingsItem::map(0, static_cast<uint32_t>(text.size()));
    Lines lines(text);
    while (std::optional<std::string_view> line = lines.next()) {
      std::string_view whole = trimmed(*line);
      if (whole.starts_with("export ")) whole = trimmed(whole.substr(7));
      const size_t end = whole.find('=');
      if (whole.empty() || whole.front() == '#' || end == std::string_view::npos || end == 0) continue;
      bool quoted = false;
      const std::string_view value = value_of(whole.substr(end + 1), &quoted);
      const bool escapes = quoted && value.data()[-1] == '"';
      map.add(std::string(trimmed(whole.substr(0, end))),
              leaf_at(lines, value, escapes ? decode_java_escapes(value) : std::string(value)));
    }
    return settings_unit(std::move(map), text);
  }
};

}  // namespace

std::unique_ptr<FrontEnd> make_properties_reader() {
  return std::make_unique<Properties>();
}
std::unique_ptr<FrontEnd> make_ini_reader() {
  return std::make_unique<Ini>();
}
std::unique_ptr<FrontEnd> make_configuration_reader() {
  return std::make_unique<Configuration>();
}
std::unique_ptr<FrontEnd> make_environment_reader() {
  return std::make_unique<Environment>();
}

}  // namespace vitrine::source
