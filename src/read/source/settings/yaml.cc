// YAML by libyaml's events: its own nesting is bounded, and it tells where each value stands.
#include <yaml.h>

#include <algorithm>
#include <unordered_map>

#include "read/source/settings/item.h"

namespace vitrine::source {
namespace {

constexpr size_t kMostCopied = 1 << 16;  // values that aliases stand for, in all

size_t size_of(const SettingsItem& item) {
  size_t out = 1;
  for (const auto& [key, held] : item.entries) out += size_of(held);
  return out;
}

class Yaml {
 public:
  Yaml(std::string_view text, const Budget& budget) : text_(text), max_depth_(std::min(budget.max_depth, kMostDeep)) {
    const size_t mark = text.starts_with("\xef\xbb\xbf") ? 3 : 0;  // the byte order mark is no part of the document
    starts_.push_back(static_cast<uint32_t>(mark));
    for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
      starts_.push_back(static_cast<uint32_t>(at + 1));
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()) + mark,
                                 text.size() - mark);
  }
  ~Yaml() { yaml_parser_delete(&parser_); }
  Yaml(const Yaml&) = delete;
  Yaml& operator=(const Yaml&) = delete;

  // The documents of a file are variants of one (Spring's profiles): the entries of all.
  SettingsItem read() {
    SettingsItem out = SettingsItem::map(0, static_cast<uint32_t>(text_.size()));
    bool is_first = true;
    while (next()) {
      const yaml_event_type_t type = event_.type;
      if (type == YAML_STREAM_END_EVENT) break;
      if (type == YAML_STREAM_START_EVENT || type == YAML_DOCUMENT_START_EVENT || type == YAML_DOCUMENT_END_EVENT)
        continue;
      SettingsItem one = value(0);
      if (one.shape == SettingsItem::Shape::kMap) {
        if (out.shape == SettingsItem::Shape::kMap) std::ranges::move(one.entries, std::back_inserter(out.entries));
      } else if (is_first && one.shape == SettingsItem::Shape::kList) {
        out = std::move(one);
      }
      is_first = false;
    }
    return out;
  }
  // From here on nothing is understood; nothing: all is.
  std::optional<uint32_t> broken_at() const { return broken_at_; }

 private:
  static constexpr uint32_t kMostDeep = 500;

  // The next event stands in `event_`; false behind the last, or where the text is broken.
  bool next() {
    if (holds_event_) yaml_event_delete(&event_);
    holds_event_ = false;
    if (broken_at_) return false;
    if (yaml_parser_parse(&parser_, &event_) == 0) {
      broken_at_ = place(parser_.problem_mark.line, parser_.problem_mark.column);
      return false;
    }
    holds_event_ = true;
    return event_.type != YAML_NO_EVENT;
  }
  // libyaml counts characters; this counts bytes.
  uint32_t place(size_t line, size_t column) const {
    if (line >= starts_.size()) return static_cast<uint32_t>(text_.size());
    size_t at = starts_[line];
    for (; column > 0 && at < text_.size() && text_[at] != '\n'; --column) {
      ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xc0) == 0x80) ++at;
    }
    return static_cast<uint32_t>(at);
  }
  uint32_t begin() const { return place(event_.start_mark.line, event_.start_mark.column); }
  uint32_t end() const { return place(event_.end_mark.line, event_.end_mark.column); }

  // Of the event at hand, up to its end.
  SettingsItem value(uint32_t depth) {
    const uint32_t from = begin();
    switch (event_.type) {
      case YAML_SCALAR_EVENT: return scalar();
      case YAML_ALIAS_EVENT: return copy(name(event_.data.alias.anchor));
      case YAML_SEQUENCE_START_EVENT: {
        const std::string anchor = name(event_.data.sequence_start.anchor);
        SettingsItem out = SettingsItem::list(from, from);
        while (next() && event_.type != YAML_SEQUENCE_END_EVENT) {
          SettingsItem one = deeper(depth);
          out.add("", std::move(one));
        }
        if (holds_event_) out.end = end();
        return kept(anchor, std::move(out));
      }
      case YAML_MAPPING_START_EVENT: {
        const std::string anchor = name(event_.data.mapping_start.anchor);
        SettingsItem out = SettingsItem::map(from, from);
        while (next() && event_.type != YAML_MAPPING_END_EVENT) {
          const std::string key = deeper(depth).text;
          if (!next()) break;
          SettingsItem held = deeper(depth);
          if (key == "<<" && held.shape == SettingsItem::Shape::kMap) {
            std::ranges::move(held.entries, std::back_inserter(out.entries));
          } else {
            out.add(key, std::move(held));
          }
        }
        if (holds_event_) out.end = end();
        add_named_values(out);
        return kept(anchor, std::move(out));
      }
      default: return SettingsItem::leaf("null", from, from, LiteralKind::kNull);
    }
  }
  SettingsItem deeper(uint32_t depth) {
    if (depth + 1 < max_depth_) return value(depth + 1);
    broken_at_ = begin();
    return SettingsItem::leaf("null", begin(), begin(), LiteralKind::kNull);
  }
  SettingsItem scalar() {
    const auto& said = event_.data.scalar;
    std::string words(reinterpret_cast<const char*>(said.value), said.length);
    const bool plain = said.style == YAML_PLAIN_SCALAR_STYLE && said.plain_implicit != 0;
    SettingsItem out = plain ? plain_leaf(words, begin(), end()) : SettingsItem::leaf(words, begin(), end());
    return kept(name(said.anchor), std::move(out));
  }
  static std::string name(const yaml_char_t* anchor) {
    return anchor == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(anchor));
  }
  SettingsItem kept(const std::string& anchor, SettingsItem item) {
    if (const size_t size = anchor.empty() ? 0 : size_of(item); size > 0 && size <= kMostCopied)
      anchors_.insert_or_assign(anchor, Anchored{item, size});
    return item;
  }
  SettingsItem copy(const std::string& anchor) {
    auto known = anchors_.find(anchor);
    if (known == anchors_.end() || copied_ + known->second.size > kMostCopied)
      return SettingsItem::leaf("*" + anchor, begin(), end());
    copied_ += known->second.size;
    return known->second.item;
  }

  struct Anchored {
    SettingsItem item;
    size_t size;
  };
  std::string_view text_;
  const uint32_t max_depth_;
  std::vector<uint32_t> starts_;
  yaml_parser_t parser_;
  yaml_event_t event_;
  bool holds_event_ = false;
  std::optional<uint32_t> broken_at_;
  std::unordered_map<std::string, Anchored> anchors_;
  size_t copied_ = 0;
};

class YamlReader : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    Yaml yaml(text, budget);
    SettingsItem all = yaml.read();
    return settings_unit(std::move(all), text, yaml.broken_at());
  }
};

}  // namespace

std::unique_ptr<FrontEnd> make_yaml_reader() {
  return std::make_unique<YamlReader>();
}

}  // namespace vitrine::source
