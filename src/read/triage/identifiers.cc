#include "read/triage/identifiers.h"

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

}  // namespace

bool holds_interesting_identifier(const knowledge::Catalogue& catalogue, const std::vector<std::string_view>& keys,
                                  std::string_view text) {
  std::map<const std::vector<std::string>*, bool> held;
  bool decides = false, owned = false;
  return holds_interesting_identifier(
      [&](std::string_view key, std::string_view identifier, bool called) {
        if (key == "java") {
          // All that is known belongs to a type. A file that uses it names that type, or the one it got it from:
          // `init` or `getInstance` alone is anybody's.
          decides = decides || catalogue.is_decisive_identifier(key, identifier);
          owned = owned || catalogue.is_owner_identifier(key, identifier);
          return decides && owned;
        }
        if (!catalogue.is_decisive_identifier(key, identifier)) return false;
        const std::vector<std::string>* hints = catalogue.hints_beside(key, identifier);
        if (hints == nullptr) return true;
        // A plain word of C (random, crypt) must stand before a parenthesis and beside a hint of its library.
        if (!called) return false;
        auto [entry, is_new] = held.try_emplace(hints);
        if (is_new) entry->second = holds_any(*hints, text);
        return entry->second;
      },
      keys, text);
}

bool holds_interesting_identifier(const IsInteresting& is_interesting, const std::vector<std::string_view>& keys,
                                  std::string_view text) {
  if (keys.empty()) return false;
  // With and without a parenthesis behind them, apart.
  auto seen = std::make_unique<std::array<std::array<std::string_view, kRemembered>, 2>>();
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
    size_t next = i;
    while (next < text.size() && text[next] == ' ') ++next;
    bool called = next < text.size() && text[next] == '(';
    std::string_view& place = (*seen)[called ? 1 : 0][(hash ^ (hash >> 15)) % kRemembered];
    if (place == name) continue;
    place = name;
    for (std::string_view key : keys) {
      if (is_interesting(key, name, called)) return true;
    }
  }
  return false;
}

}  // namespace vitrine::triage
