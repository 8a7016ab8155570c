// XML by expat, which bounds what entities grow to.
#include <expat.h>

#include <algorithm>
#include <memory>

#include "read/source/settings/item.h"

namespace vitrine::source {
namespace {

constexpr size_t kMostDeep = 500;

std::string trimmed(const std::string& written) {
  const size_t from = written.find_first_not_of(" \t\r\n");
  if (from == std::string::npos) return {};
  return written.substr(from, written.find_last_not_of(" \t\r\n") - from + 1);
}

// What stands in the outermost element, and each named value (`<add key="k" value="v"/>`,
// `<name>k</name><value>v</value>`) by its name alone.
class Xml {
 public:
  explicit Xml(std::string_view text) : text_(text), parser_(XML_ParserCreate("UTF-8"), XML_ParserFree) {}

  SettingsItem read() {
    if (parser_ == nullptr) return SettingsItem::map(0, 0);
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(
        parser_.get(),
        [](void* self, const char* name, const char** attributes) { static_cast<Xml*>(self)->open(name, attributes); },
        [](void* self, const char*) { static_cast<Xml*>(self)->close(); });
    XML_SetCharacterDataHandler(parser_.get(), [](void* self, const char* words, int size) {
      static_cast<Xml*>(self)->say({words, static_cast<size_t>(size)});
    });
    const bool whole = XML_Parse(parser_.get(), text_.data(), static_cast<int>(text_.size()), 1) == XML_STATUS_OK;
    if (!whole) broken_at_ = here();
    while (!open_.empty()) close();
    SettingsItem out = SettingsItem::map(0, static_cast<uint32_t>(text_.size()));
    if (root_.shape == SettingsItem::Shape::kMap) std::ranges::move(root_.entries, std::back_inserter(out.entries));
    std::ranges::move(named_, std::back_inserter(out.entries));
    return out;
  }
  std::optional<uint32_t> broken_at() const { return broken_at_; }

 private:
  struct Element {
    std::string name;
    SettingsItem all;
    SettingsItem words;
  };

  uint32_t here() const {
    const XML_Index at = XML_GetCurrentByteIndex(parser_.get());
    return at < 0 ? 0 : static_cast<uint32_t>(std::min<size_t>(static_cast<size_t>(at), text_.size()));
  }
  uint32_t behind() const {
    const size_t size = static_cast<size_t>(std::max(0, XML_GetCurrentByteCount(parser_.get())));
    return static_cast<uint32_t>(std::min(here() + size, text_.size()));
  }

  void open(const char* name, const char** attributes) {
    if (open_.size() >= kMostDeep) {
      broken_at_ = here();
      XML_StopParser(parser_.get(), XML_FALSE);
      return;
    }
    Element made{name, SettingsItem::map(here(), behind()), SettingsItem::leaf("", here(), behind())};
    for (; attributes[0] != nullptr; attributes += 2)
      made.all.add(attributes[0], attribute(attributes[0], attributes[1]));
    open_.push_back(std::move(made));
  }
  // At its value, where that is written as it is.
  SettingsItem attribute(std::string_view key, std::string_view value) const {
    const std::string_view tag = text_.substr(here(), behind() - here());
    const size_t named = tag.find(key);
    const size_t at = named == std::string_view::npos || value.empty() ? named : tag.find(value, named + key.size());
    if (at == std::string_view::npos) return SettingsItem::leaf(std::string(value), here(), behind());
    const uint32_t from = here() + static_cast<uint32_t>(at);
    return SettingsItem::leaf(std::string(value), from, from + static_cast<uint32_t>(value.size()));
  }
  void say(std::string_view words) {
    if (open_.empty()) return;
    SettingsItem& all = open_.back().words;
    if (trimmed(all.text).empty() && words.find_first_not_of(" \t\r\n") != std::string_view::npos) {
      all.text.clear();
      all.begin = here() + static_cast<uint32_t>(words.find_first_not_of(" \t\r\n"));
    }
    all.text.append(words);
    all.end = behind();
  }
  void close() {
    Element done = std::move(open_.back());
    open_.pop_back();
    done.words.text = trimmed(done.words.text);
    const SettingsItem *key = nullptr, *value = nullptr;
    for (const auto& [of, item] : done.all.entries) {
      if (item.shape != SettingsItem::Shape::kLeaf) continue;
      if (of == "key" || of == "name" || of.ends_with("-name")) key = &item;
      if (of == "value" || of.ends_with("-value")) value = &item;
    }
    if (value == nullptr && !done.words.text.empty()) value = &done.words;
    if (key != nullptr && value != nullptr && !key->text.empty()) named_.emplace_back(key->text, *value);
    SettingsItem made = done.all.entries.empty() ? std::move(done.words) : std::move(done.all);
    if (open_.empty()) {
      root_ = std::move(made);
    } else {
      open_.back().all.add(std::move(done.name), std::move(made));
    }
  }

  std::string_view text_;
  std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser_;
  std::vector<Element> open_;
  SettingsItem root_;
  std::vector<std::pair<std::string, SettingsItem>> named_;
  std::optional<uint32_t> broken_at_;
};

class XmlReader : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget&) override {
    Xml xml(text);
    SettingsItem all = xml.read();
    return settings_unit(std::move(all), text, xml.broken_at());
  }
};

}  // namespace

std::unique_ptr<FrontEnd> make_xml_reader() {
  return std::make_unique<XmlReader>();
}

}  // namespace vitrine::source
