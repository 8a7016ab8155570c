#include "knowledge/notation_reader.h"

#include <re2/re2.h>

#include <algorithm>

namespace vitrine::knowledge {
namespace {

constexpr size_t kMaxText = 64u << 10;
constexpr size_t kMaxElements = 1'000;
constexpr int kMaxDepth = 4;  // of notations that ask one another

void set(Properties& properties, const std::string& name, std::string value) {
  for (std::pair<std::string, std::string>& property : properties) {
    if (property.first == name) {
      property.second = std::move(value);
      return;
    }
  }
  properties.emplace_back(name, std::move(value));
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

}  // namespace

NotationReader::NotationReader(const Notation& notation, const Spellings& spellings)
    : notation_(notation), spellings_(spellings), patterns_(new Lazy[notation.patterns.size()]) {
  names_.reserve(notation.names.size());
  for (const std::pair<std::string, std::vector<Properties>>& name : notation.names) names_[name.first] = &name.second;
}

NotationReader::~NotationReader() = default;

const re2::RE2& NotationReader::pattern(size_t index) const {
  Lazy& lazy = patterns_[index];
  std::call_once(lazy.once, [&] {
    re2::RE2::Options options(re2::RE2::Quiet);
    options.set_case_sensitive(notation_.case_sensitive);
    lazy.compiled = std::make_unique<re2::RE2>(notation_.patterns[index].match, options);
  });
  return *lazy.compiled;
}

std::optional<std::vector<Properties>> NotationReader::read(std::string_view text) const {
  if (text.size() > kMaxText) return std::nullopt;
  return notation_.is_list ? read_list(text) : read_one(trim(text), 0);
}

std::optional<std::vector<Properties>> NotationReader::read_one(std::string_view text, int depth) const {
  const std::vector<Properties>* const* named =
      notation_.case_sensitive ? names_.find(text) : names_.find(lower_case(text));
  if (named != nullptr) return **named;
  for (size_t i = 0; i < notation_.patterns.size(); ++i) {
    if (notation_.patterns[i].in_part) continue;
    if (std::optional<Properties> said = read_pattern(i, text)) return std::vector<Properties>{std::move(*said)};
  }
  if (depth == kMaxDepth) return std::nullopt;
  for (const NotationReader* other : also_) {
    if (std::optional<std::vector<Properties>> said = other->read_one(text, depth + 1)) return said;
  }
  return std::nullopt;
}

std::optional<ReadInPart> NotationReader::read_in_part(std::string_view text) const {
  if (text.size() > kMaxText) return std::nullopt;
  for (size_t i = 0; i < notation_.patterns.size(); ++i) {
    if (!notation_.patterns[i].in_part) continue;
    std::optional<Properties> said = read_pattern(i, text);
    if (said) return ReadInPart{std::move(*said), notation_.patterns[i].open};
  }
  return std::nullopt;
}

void NotationReader::say(Properties& said, const std::string& property, std::string_view text,
                         bool& unknown_algorithm) const {
  std::map<std::string, std::map<std::string, Properties>>::const_iterator table = notation_.map.find(property);
  if (table != notation_.map.end()) {
    std::map<std::string, Properties>::const_iterator row = table->second.find(lower_case(text));
    if (row != table->second.end()) {
      for (const std::pair<std::string, std::string>& each : row->second) set(said, each.first, each.second);
      return;
    }
  }
  std::string value = spellings_.canonical(property, text);
  if (!value.empty()) {
    set(said, property, std::move(value));
  } else if (property == "algorithm") {
    unknown_algorithm = true;
  }
}

// A pattern whose captured algorithm nobody knows does not match: a later one may know better.
std::optional<Properties> NotationReader::read_pattern(size_t index, std::string_view text) const {
  const re2::RE2& compiled = pattern(index);
  int groups = compiled.NumberOfCapturingGroups();
  std::vector<re2::StringPiece> captured(static_cast<size_t>(groups) + 1);
  if (!compiled.ok() ||
      !compiled.Match({text.data(), text.size()}, 0, text.size(), re2::RE2::ANCHOR_BOTH, captured.data(), groups + 1)) {
    return std::nullopt;
  }
  Properties said = notation_.patterns[index].set;
  bool unknown_algorithm = false;
  for (const std::pair<const int, std::string>& group : compiled.CapturingGroupNames()) {
    const re2::StringPiece& piece = captured[static_cast<size_t>(group.first)];
    if (piece.empty()) continue;
    say(said, group.second, {piece.data(), piece.size()}, unknown_algorithm);
  }
  if (unknown_algorithm || said.empty()) return std::nullopt;
  std::ranges::sort(said);
  return said;
}

// What all elements that say a shared property agree on holds of the others as well.
void NotationReader::share(std::vector<Properties>& all) const {
  for (const std::string& property : notation_.shared) {
    auto said_by = [&](const Properties& one) {
      return std::ranges::find(one, property, &std::pair<std::string, std::string>::first);
    };
    std::string agreed;
    bool agree = true;
    for (const Properties& one : all) {
      Properties::const_iterator said = said_by(one);
      if (said == one.end()) continue;
      agree = agree && (agreed.empty() || agreed == said->second);
      agreed = said->second;
    }
    if (!agree || agreed.empty()) continue;
    for (Properties& one : all) {
      if (said_by(one) != one.end()) continue;
      set(one, property, agreed);
      std::ranges::sort(one);
    }
  }
}

// Elements that say one thing together; what two say otherwise is not told.
std::vector<Properties> NotationReader::put_together(const std::vector<Properties>& all) {
  Properties whole;
  std::vector<std::string> disputed;
  for (const Properties& one : all) {
    for (const auto& [property, value] : one) {
      auto said = std::ranges::find(whole, property, &Properties::value_type::first);
      if (said == whole.end()) {
        whole.emplace_back(property, value);
      } else if (said->second != value) {
        disputed.push_back(property);
      }
    }
  }
  std::erase_if(whole, [&](const auto& one) { return std::ranges::find(disputed, one.first) != disputed.end(); });
  std::ranges::sort(whole);
  return {whole};
}

std::optional<std::vector<Properties>> NotationReader::read_list(std::string_view text) const {
  if (notation_.width > 0 && text.find(kRest) != std::string_view::npos) return std::nullopt;
  std::vector<std::string_view> used;
  bool open = false;    // an element stands for all that may be said
  bool speaks = false;  // it holds elements, and none that nobody knows
  for (size_t at = 0; at <= text.size();) {
    size_t end = std::min(notation_.width > 0 ? at + notation_.width : text.find_first_of(notation_.separators, at),
                          text.size());
    std::string_view element = trim(text.substr(at, end - at));
    at = notation_.width > 0 ? std::max(end, at + 1) : end + 1;
    speaks = speaks || !element.empty();
    if (element.empty() || notation_.ignore.find(element.front()) != std::string::npos) continue;
    if (notation_.remove.find(element.front()) != std::string::npos) {
      std::erase(used, element.substr(1));
      if (std::ranges::find(notation_.narrow, lower_case(element.substr(1))) != notation_.narrow.end()) open = false;
    } else if (used.size() < kMaxElements) {
      used.push_back(element);
      open = open || std::ranges::find(notation_.whole, lower_case(element)) != notation_.whole.end();
    }
  }
  std::vector<Properties> all;
  for (std::string_view element : used) {
    std::optional<std::vector<Properties>> said = read_one(element, 0);
    if (!said) {
      speaks = false;
      continue;
    }
    for (Properties& properties : *said) {
      if (properties.empty() || properties.front().first == "nothing") continue;
      if (std::ranges::find(all, properties) == all.end()) all.push_back(std::move(properties));
    }
  }
  if (all.empty() && !speaks) return std::nullopt;
  if (notation_.together && all.size() > 1) return put_together(all);
  if (!open) share(all);
  return all;
}

}  // namespace vitrine::knowledge
