#include "read/triage/identifiers.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <string>

namespace vitrine::triage {
namespace {

constexpr uint8_t kStart = 1;
constexpr uint8_t kPart = 2;

constexpr std::array<uint8_t, 256> make_classes() {
  std::array<uint8_t, 256> out = {};
  for (int c = 'a'; c <= 'z'; ++c) out[static_cast<size_t>(c)] = kStart | kPart;
  for (int c = 'A'; c <= 'Z'; ++c) out[static_cast<size_t>(c)] = kStart | kPart;
  for (int c = '0'; c <= '9'; ++c) out[static_cast<size_t>(c)] = kPart;
  out['_'] = out['$'] = kStart | kPart;
  return out;
}
constexpr std::array<uint8_t, 256> kClasses = make_classes();

// Names seen lately, each in the one place its hash gives it: a name of the text is looked up once, mostly.
constexpr size_t kRemembered = 4096;

bool holds_any(const std::vector<std::string>& hints, std::string_view text) {
  for (const std::string& hint : hints) {
    if (::memmem(text.data(), text.size(), hint.data(), hint.size()) != nullptr) return true;
  }
  return false;
}

// All that is known belongs to a type. A file that uses it names that type, or the one it got it from: `init` or
// `getInstance` alone is anybody's.
class JavaNames {
 public:
  explicit JavaNames(const knowledge::Catalogue& catalogue) : catalogue_(catalogue) {}

  // Kotlin, Groovy and Scala set a property where Java calls setName(…).
  bool decide_as_property(std::string_view identifier) {
    if (identifier.size() < 3 || identifier[0] < 'a' || identifier[0] > 'z') return false;
    if (identifier.starts_with("is") && identifier[2] >= 'A' && identifier[2] <= 'Z') identifier.remove_prefix(2);
    std::string setter = "set" + std::string(identifier);
    if (setter[3] >= 'a' && setter[3] <= 'z') setter[3] = static_cast<char>(setter[3] - 'a' + 'A');
    const knowledge::Decisive* how = catalogue_.decisive("java", setter);
    return how != nullptr && decides(*how, false);
  }

  // properties["…"] = …: what Java calls put or setProperty.
  bool decide_as_element() {
    return std::ranges::any_of(std::array{"put", "setProperty"}, [&](std::string_view setter) {
      const knowledge::Decisive* how = catalogue_.decisive("java", setter);
      return how != nullptr && decides(*how, false);
    });
  }

  bool decide_with(std::string_view identifier, char next) {
    if (const knowledge::Decisive* how = catalogue_.decisive("java", identifier)) {
      // new X(…), new X<…>(…), X::new; a comment may stand between.
      if (decides(*how, next == '(' || next == '<' || next == ':' || next == '/')) return true;
    }
    if (!catalogue_.is_owner_identifier("java", identifier)) return false;
    if (std::ranges::find(types_, identifier) != types_.end()) return false;
    types_.push_back(identifier);
    return std::ranges::any_of(
        members_, [&](const knowledge::Decisive* how) { return std::ranges::binary_search(how->types, identifier); });
  }

 private:
  bool decides(const knowledge::Decisive& how, bool made) {
    if (how.named || (how.made && made)) return true;
    for (std::string_view type : types_) {
      if (std::ranges::binary_search(how.types, type)) return true;
    }
    if (!how.types.empty()) members_.push_back(&how);
    return false;
  }

  const knowledge::Catalogue& catalogue_;
  std::vector<std::string_view> types_;  // seen so far, each once
  std::vector<const knowledge::Decisive*> members_;
};

}  // namespace

bool holds_interesting_identifier(const knowledge::Catalogue& catalogue, const std::vector<std::string_view>& keys,
                                  std::string_view text) {
  std::map<const std::vector<std::string>*, bool> held;
  JavaNames java(catalogue);
  const bool has_properties = keys.size() > 1;
  return holds_interesting_identifier(
      [&](std::string_view key, std::string_view identifier, char next) {
        if (key == "java") {
          return java.decide_with(identifier, next) ||
                 (has_properties && (java.decide_as_property(identifier) || (next == '[' && java.decide_as_element())));
        }
        if (catalogue.decisive(key, identifier) == nullptr) return false;
        const std::vector<std::string>* hints = catalogue.hints_beside(key, identifier);
        if (hints == nullptr) return true;
        // A plain word of C (random, crypt) must be called, or handed on (`draw = rand;`), and stand beside a hint of
        // its library; a program that a shell runs (cat, ssh) beside such a hint.
        if (key != "shell" && next != '(' && next != ';' && next != ')') return false;
        auto [entry, is_new] = held.try_emplace(hints);
        if (is_new) entry->second = holds_any(*hints, text);
        return entry->second;
      },
      keys, text);
}

bool holds_interesting_identifier(const IsInteresting& is_interesting, const std::vector<std::string_view>& keys,
                                  std::string_view text) {
  if (keys.empty()) return false;
  // Called, perhaps constructed, asked for an element, and else, apart.
  auto seen = std::make_unique<std::array<std::array<std::string_view, kRemembered>, 4>>();
  size_t i = 0;
  while (i < text.size()) {
    uint8_t kind = kClasses[static_cast<uint8_t>(text[i])];
    if (kind == 0) {
      ++i;
      continue;
    }
    size_t start = i;
    uint32_t hash = 2166136261U;
    while (i < text.size() && (kClasses[static_cast<uint8_t>(text[i])] & kPart) != 0) {
      hash = (hash ^ static_cast<uint8_t>(text[i])) * 16777619U;
      ++i;
    }
    if ((kind & kStart) == 0) continue;  // a number: "0x1F", "1e9L"
    std::string_view name = text.substr(start, i - start);
    size_t at = i;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) ++at;
    const char next = at < text.size() ? text[at] : '\0';
    const size_t way = next == '(' ? 1 : next == '<' || next == ':' || next == '/' ? 2 : next == '[' ? 3 : 0;
    std::string_view& place = (*seen)[way][(hash ^ (hash >> 15)) % kRemembered];
    if (place == name) continue;
    place = name;
    for (std::string_view key : keys) {
      if (is_interesting(key, name, next)) return true;
    }
  }
  return false;
}

}  // namespace vitrine::triage
