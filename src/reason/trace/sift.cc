#include "reason/trace/sift.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::ValueState;
using source::kNone;
using source::NodeId;
using source::NodeKind;

// Values that no build brings to the call, where others are.
void drop_impossible(std::vector<Found>& found, Conditions& conditions) {
  std::vector<bool> drop(found.size());
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    bool any = false;
    for (to = from; to < found.size() && found[to].site == found[from].site; ++to) {
      drop[to] = conditions.contradict(found[to].conditions);
      any = any || !drop[to];
    }
    for (size_t i = from; i < to && !any; ++i) drop[i] = false;
  }
  size_t at = 0;
  std::erase_if(found, [&](const Found&) { return drop[at++]; });
}

// A path may be lost on the way: that something was not found in some builds says nothing, unless something else was
// put in its place there.
void keep_explained(std::vector<Found>& found, Conditions& conditions) {
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    std::vector<Conditions::Set> all;
    for (to = from; to < found.size() && found[to].site == found[from].site && found[to].api == found[from].api; ++to) {
      all.push_back(found[to].conditions);
    }
    for (size_t i = from; i < to; ++i) found[i].conditions = conditions.explained(found[i].conditions, all);
  }
}

// What a call says where it failed, where others say what became of it.
void drop_failed(std::vector<Found>& found) {
  std::vector<bool> drop(found.size());
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    bool others = false;
    for (to = from; to < found.size() && found[to].site == found[from].site && found[to].api == found[from].api; ++to) {
      others = others || !found[to].cells.failed;
    }
    for (size_t i = from; i < to; ++i) drop[i] = others && found[i].cells.failed;
  }
  size_t at = 0;
  std::erase_if(found, [&](const Found&) { return drop[at++]; });
}

// Of SSL's versions and TLS's: 2.0, 3.0, 1.0, 1.1, 1.2, 1.3 ascending; nothing for what is no such version.
std::optional<int> rank_of_version(std::string_view version) {
  static constexpr std::array<std::string_view, 6> kAscending = {"2.0", "3.0", "1.0", "1.1", "1.2", "1.3"};
  const auto* at = std::find(kAscending.begin(), kAscending.end(), version);
  if (at == kAscending.end()) return std::nullopt;
  return static_cast<int>(at - kAscending.begin());
}

// From a lowest version above the highest no connection comes: where other ranges get there, these two belong to
// different uses (a library lets a lowest version of 1.3 and a highest of 1.2 negotiate nothing).
void drop_empty_ranges(std::vector<Found>& found) {
  auto is_empty = [](const Found& one) {
    const Cell* lowest = find(one.cells, "version_min");
    const Cell* highest = find(one.cells, "version_max");
    if (lowest == nullptr || highest == nullptr) return false;
    std::optional<int> from = rank_of_version(lowest->value), to = rank_of_version(highest->value);
    return from && to && *from > *to;
  };
  std::vector<bool> drop(found.size());
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    bool others = false;
    for (to = from; to < found.size() && found[to].site == found[from].site && found[to].api == found[from].api; ++to) {
      drop[to] = is_empty(found[to]);
      others = others || !drop[to];
    }
    if (!others)
      std::fill(drop.begin() + static_cast<std::ptrdiff_t>(from), drop.begin() + static_cast<std::ptrdiff_t>(to),
                false);
  }
  size_t at = 0;
  std::erase_if(found, [&](const Found&) { return drop[at++]; });
}

// A key size that the algorithm does not have is refused by the call; where others of its sizes get there, it comes
// from a value that belongs to another algorithm.
void drop_refused_sizes(std::vector<Found>& found, const knowledge::Catalogue& catalogue) {
  auto size_of = [](const Found& one) { return find(one.cells, "key_bits"); };
  auto has_a_size = [&](const Found& one) {
    const Cell* algorithm = find(one.cells, "algorithm");
    const Cell* size = size_of(one);
    if (algorithm == nullptr || size == nullptr || size->state == ValueState::kUnknown) return true;
    const knowledge::Algorithm* known = catalogue.algorithm(algorithm->value);
    if (known == nullptr || known->key_bits.empty()) return true;
    // (DES: APIs count the parity bits.)
    const bool has_parity = algorithm->value == "DES";
    return std::any_of(known->key_bits.begin(), known->key_bits.end(), [&](uint32_t bits) {
      return std::to_string(bits) == size->value || (has_parity && std::to_string(bits / 7 * 8) == size->value);
    });
  };
  auto same_algorithm = [](const Found& one, const Found& other) {
    const Cell* mine = find(one.cells, "algorithm");
    const Cell* its = find(other.cells, "algorithm");
    return mine != nullptr && its != nullptr && mine->value == its->value;
  };
  std::vector<bool> drop(found.size());
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    for (to = from; to < found.size() && found[to].site == found[from].site && found[to].api == found[from].api; ++to) {
    }
    for (size_t i = from; i < to && to - from > 1; ++i) {
      if (has_a_size(found[i])) continue;
      for (size_t j = from; j < to && !drop[i]; ++j) {
        drop[i] = size_of(found[j]) != nullptr && same_algorithm(found[i], found[j]) && has_a_size(found[j]);
      }
    }
  }
  size_t at = 0;
  std::erase_if(found, [&](const Found&) { return drop[at++]; });
}

// Ruby: a cipher that is given an IV of no bytes in a mode that takes one, or no key, refuses it: where the same call
// is given others, the empty one belongs to another way (a helper that gives "" where nothing was asked for).
void drop_refused_nothing(std::vector<Found>& found, const UnitIndex& index, const knowledge::Catalogue& catalogue) {
  if (index.language() != "ruby") return;
  auto same_cipher = [](const Found& one, const Found& other) {
    for (std::string_view name : {"algorithm", "mode"}) {
      const Cell *mine = find(one.cells, name), *its = find(other.cells, name);
      if (mine == nullptr || its == nullptr || mine->value != its->value) return false;
    }
    return true;
  };
  auto takes_iv = [](const Found& one) {
    const Cell* mode = find(one.cells, "mode");
    static constexpr std::array<std::string_view, 7> kModes = {"CBC", "CTR", "CFB", "CFB8", "OFB", "GCM", "CCM"};
    return mode != nullptr && mode->state == ValueState::kEstablished &&
           std::find(kModes.begin(), kModes.end(), mode->value) != kModes.end();
  };
  auto has_key_sizes = [&](const Found& one) {
    const Cell* algorithm = find(one.cells, "algorithm");
    const knowledge::Algorithm* known = algorithm == nullptr ? nullptr : catalogue.algorithm(algorithm->value);
    return known != nullptr && !known->key_bits.empty() && find(one.cells, "mode") != nullptr;
  };
  auto is_empty = [](const Found& one, std::string_view name, std::string_view bits) {
    const Cell* cell = find(one.cells, name);
    const Cell* length = find(one.cells, bits);
    return cell != nullptr && length != nullptr && cell->value == "literal" && length->value == "0";
  };
  auto refused = [&](const Found& one) {
    const Cell* key = find(one.cells, "key");
    if (key != nullptr && is_absent(*key) && key->trace != 0 && has_key_sizes(one)) return true;
    return takes_iv(one) && (is_empty(one, "iv", "iv_bits") || is_empty(one, "nonce", "nonce_bits"));
  };
  std::vector<bool> drop(found.size());
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    for (to = from; to < found.size() && found[to].site == found[from].site && found[to].api == found[from].api; ++to) {
    }
    for (size_t i = from; i < to; ++i) {
      for (size_t j = from; j < to && !drop[i] && refused(found[i]); ++j)
        drop[i] = !refused(found[j]) && same_cipher(found[i], found[j]);
    }
  }
  size_t at = 0;
  std::erase_if(found, [&](const Found&) { return drop[at++]; });
}

// An HMAC under an array of no bytes beside the same under other keys: `if (key == null) key = new byte[0];` is a
// guard, and no key.
void drop_keys_of_nothing(std::vector<Found>& found, const UnitIndex& index) {
  const std::string_view language = index.language();
  if (language != "csharp" && language != "java" && language != "kotlin") return;
  auto is_nothing = [](const Found& one) {
    const Cell *key = find(one.cells, "key"), *bits = find(one.cells, "key_bits");
    return key != nullptr && ((is_absent(*key) && key->trace != 0) || (bits != nullptr && bits->value == "0"));
  };
  auto same = [](const Found& one, const Found& other, std::string_view name) {
    const Cell *mine = find(one.cells, name), *its = find(other.cells, name);
    return mine != nullptr && its != nullptr && mine->value == its->value;
  };
  auto is_beside = [&](const Found& one, const Found& other) {
    const Cell *algorithm = find(one.cells, "algorithm"), *key = find(other.cells, "key");
    return other.site == one.site && other.api == one.api && algorithm != nullptr && algorithm->value == "HMAC" &&
           key != nullptr && key->state != ValueState::kUnknown && !is_nothing(other) &&
           same(one, other, "algorithm") && same(one, other, "digest");
  };
  std::vector<bool> drop(found.size());
  for (size_t i = 0; i < found.size(); ++i) {
    drop[i] = is_nothing(found[i]) &&
              std::ranges::any_of(found, [&](const Found& other) { return is_beside(found[i], other); });
  }
  size_t at = 0;
  std::erase_if(found, [&](const Found&) { return drop[at++]; });
}

// An API that pads in some modes only, as its defaults say: what another call said of the padding is of no use in
// others.
void drop_useless_padding(std::vector<Found>& found) {
  auto pads_in = [](const Found& one) -> const std::vector<std::string>* {
    for (const knowledge::Default& block : one.api->default_blocks) {
      if (std::ranges::none_of(block.values, [](const auto& value) { return value.first == "padding"; })) continue;
      for (const auto& [property, values] : block.when) {
        if (property == "mode") return &values;
      }
    }
    return nullptr;
  };
  for (Found& one : found) {
    const Cell* padding = find(one.cells, "padding");
    if (padding == nullptr || padding->state == ValueState::kDefault || padding->node == one.site ||
        padding->value == "NoPadding")
      continue;
    const std::vector<std::string>* modes = pads_in(one);
    const Cell* mode = find(one.cells, "mode");
    const Cell* algorithm = find(one.cells, "algorithm");
    if (modes == nullptr || algorithm == nullptr || algorithm->state != ValueState::kEstablished) continue;
    if (mode != nullptr &&
        (mode->state != ValueState::kEstablished || std::ranges::find(*modes, mode->value) != modes->end()))
      continue;
    std::erase_if(one.cells, [](const Cell& cell) { return cell.name == "padding"; });
  }
}

// Of two single iterations over one password the second is salted with what the first gave: what guards the password
// lies between the two (scrypt).
void note_inner(std::vector<Found>& found, const UnitIndex& index) {
  const source::Unit& unit = index.unit();
  auto argument = [&](const Found& one, std::string_view property) -> std::string_view {
    for (const knowledge::Binding& binding : one.api->set) {
      if (binding.property != property || binding.sources.front().position < 0) continue;
      const uint32_t at = static_cast<uint32_t>(binding.sources.front().position) + 1;
      const NodeId node = at < unit.child_count(one.site) ? unit.child(one.site, at) : kNone;
      if (node != kNone && unit.kind(node) == NodeKind::kName) return unit.text(node);
    }
    return "";
  };
  auto is_single = [&](const Found& one) {
    const Cell* iterations = find(one.cells, "iterations");
    return iterations != nullptr && iterations->value == "1" && unit.kind(one.site) == NodeKind::kCall;
  };
  // Where the result is kept.
  auto kept_in = [&](const Found& one) -> std::string_view {
    const NodeId holder = index.parent(one.site);
    if (holder == kNone) return "";
    if (unit.kind(holder) == NodeKind::kDeclare) return unit.text(holder);
    const bool assigned = unit.kind(holder) == NodeKind::kAssign && unit.child(holder, 1) == one.site;
    const NodeId name = assigned ? unit.child(holder, 0) : kNone;
    return name != kNone && unit.kind(name) == NodeKind::kName ? unit.text(name) : "";
  };
  auto note = [](Found& one, NodeId at) {
    Cell cell;
    cell.name = "role";
    cell.value = "inner";
    cell.state = ValueState::kEstablished;
    cell.node = at;
    put(one.cells, std::move(cell));
  };
  for (Found& first : found) {
    const std::string_view kept = is_single(first) ? kept_in(first) : "";
    const std::string_view password = kept.empty() ? "" : argument(first, "password");
    if (password.empty()) continue;
    for (Found& second : found) {
      if (second.site == first.site || second.api != first.api || !is_single(second) ||
          index.enclosing_function(second.site) != index.enclosing_function(first.site) ||
          argument(second, "password") != password || argument(second, "salt") != kept) {
        continue;
      }
      note(first, first.site);
      note(second, second.site);
    }
  }
}

// A path that ends before the call: what gets there has what other paths have there, where the rest is the same.
void fill_thrown(std::vector<Found>& found) {
  auto throws = [](const Cell& cell) { return cell.reason == kNoText; };
  auto agree = [](const Found& one, const Found& other) {
    return std::all_of(one.cells.begin(), one.cells.end(), [&](const Cell& cell) {
      if (is_material(cell.name) || cell.name.ends_with("_bits")) return true;
      const Cell* same = find(other.cells, cell.name);
      return same == nullptr || (same->state == cell.state && same->value == cell.value);
    });
  };
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    for (to = from; to < found.size() && found[to].site == found[from].site && found[to].api == found[from].api; ++to) {
    }
    for (size_t i = from; i < to; ++i) {
      for (Cell& cell : found[i].cells) {
        for (size_t j = from; j < to && throws(cell); ++j) {
          const Cell* other = find(found[j].cells, cell.name);
          if (other != nullptr && !throws(*other) && agree(found[i], found[j])) cell = Cell(*other);
        }
      }
    }
  }
}

bool is_weak_origin(std::string_view value) {
  return is_constant_origin(value) || value == "predictable-random" || value == "time";
}

// No key yet, where a further call of the other way gives it: nothing is done with what has no key (the call may have
// failed there, or the way ends before the second step).
bool not_ready(const Found& less, const Found& more) {
  return std::any_of(less.cells.begin(), less.cells.end(), [&](const Cell& cell) {
    const Cell* other = is_secret(cell.name) && is_absent(cell) ? find(more.cells, cell.name) : nullptr;
    return other != nullptr && !is_absent(*other) && other->node != cell.node;
  });
}

// A material that `less` does not know and `more` does: another way brings another one. (Not where a variable was
// looked at without its function.)
bool brings_another(const Cell& cell, const Found& more) {
  if (!is_material(cell.name) || cell.state != ValueState::kUnknown) return false;
  if (says_little(cell.reason) || cell.reason.ends_with(kNotGiven)) return false;
  const Cell* other = find(more.cells, cell.name);
  return other != nullptr && other->state == ValueState::kEstablished;
}

// Everything `less` knows, `more` knows too.
bool says_less(const Found& less, const Found& more) {
  // A connection of any version was made, beside one of the versions that an option sets.
  const auto limits = [&](const Cell& cell) {
    return (cell.name == "version_min" || cell.name == "version_max") && find(less.cells, cell.name) == nullptr;
  };
  if (less.cells.used && std::ranges::any_of(more.cells, limits)) return false;
  const bool ready = !not_ready(less, more);
  for (const Cell& cell : less.cells) {
    const Cell* other = find(more.cells, cell.name);
    if (!ready && is_absent(cell) && other != nullptr) continue;
    if (cell.state == ValueState::kUnknown) {
      // That a call is also reached with something unknown is worth saying, of what makes the asset; not of its key.
      if (other == nullptr) continue;
      if (cell.unfilled && other->state == ValueState::kEstablished) return false;
      bool needed = std::find(less.api->needs.begin(), less.api->needs.end(), cell.name) != less.api->needs.end();
      // A length that a call is told is the call's; one that a material happens to have is not, and a way on which the
      // variable is not set is hardly one that gets here.
      const bool told =
          !cell.reason.ends_with(kNotGiven) &&
          std::ranges::find(less.api->set, cell.name, &knowledge::Binding::property) != less.api->set.end();
      const bool length = cell.name.ends_with("_bits") && cell.name != "key_bits" && !needed && !told;
      if (is_material(cell.name) || length) {
        // A weak key of one way there must not hide that others bring a key that is not known.
        if (other->value == "absent" || is_weak_origin(other->value)) return false;
        continue;
      }
      if (other->state == ValueState::kEstablished) return false;
      continue;
    }
    if (other == nullptr) return false;
    if (cell.state == ValueState::kDefault) continue;
    if (other->state != ValueState::kEstablished || other->value != cell.value) return false;
  }
  // TLS of any version beside TLS 1.2: a method that says no version leaves it open.
  return std::none_of(less.cells.begin(), less.cells.end(), [](const Cell& cell) { return cell.whole; }) ||
         std::all_of(more.cells.begin(), more.cells.end(),
                     [&](const Cell& cell) { return !cell.whole || find(less.cells, cell.name) != nullptr; });
}

bool brings_any(const Found& less, const Found& more) {
  return std::ranges::any_of(less.cells, [&](const Cell& cell) { return brings_another(cell, more); });
}

// … and each material that it does not know is not known to one of `others` either, which knows fewer still: what lies
// between that one and `more` is no news.
bool says_nothing_else(const Found& less, const Found& more, std::span<const Found> others) {
  if (!says_less(less, more)) return false;
  auto says_it = [&](const Found& other) {
    return brings_any(other, less) && says_less(other, less) && std::ranges::all_of(less.cells, [&](const Cell& cell) {
             if (!brings_another(cell, more)) return true;
             const Cell* same = find(other.cells, cell.name);
             return same != nullptr && same->state == ValueState::kUnknown;
           });
  };
  return !brings_any(less, more) || std::ranges::any_of(others, says_it);
}

// Of a call that is reached in ways of which some are known the others are said too; a way that says less of the same
// is not.
void drop_covered(std::vector<Found>& found, Conditions& conditions) {
  std::vector<bool> covered(found.size());
  for (size_t from = 0, to = 0; from < found.size(); from = to) {
    for (to = from; to < found.size() && found[to].site == found[from].site && found[to].api == found[from].api; ++to) {
    }
    const std::span<const Found> all(found.data() + from, to - from);
    for (size_t i = from; i < to; ++i) {
      const Found& one = found[i];
      // … in every build that holds the one that says less; of two that say the same one stands for both.
      for (size_t j = i; j-- > from && !covered[i];) {
        if (!says_nothing_else(one, found[j], all)) continue;
        bool same = !covered[j] && says_nothing_else(found[j], one, all);
        covered[i] = same || conditions.holds_all(one.conditions, found[j].conditions);
        if (same) {
          found[j].conditions = conditions.common(found[j].conditions, one.conditions);
          take_reasons(found[j].cells, one.cells);
        }
      }
      for (size_t j = i + 1; j < to && !covered[i]; ++j) {
        covered[i] = says_nothing_else(one, found[j], all) && !says_less(found[j], one) &&
                     conditions.holds_all(one.conditions, found[j].conditions);
      }
    }
  }
  size_t at = 0;
  std::erase_if(found, [&](const Found&) { return covered[at++]; });
}

}  // namespace

void take_reasons(Cells& cells, const Cells& from) {
  for (Cell& cell : cells) {
    if (cell.state != ValueState::kUnknown || !says_little(cell.reason)) continue;
    const Cell* other = find(from, cell.name);
    if (other != nullptr && other->state == ValueState::kUnknown && !says_little(other->reason)) {
      cell.reason = other->reason;
      cell.trace = other->trace;
    }
  }
}

namespace {

// Beside what the program's calls lead to, what none of them does is news where something that is known of it is.
bool is_news(const Found& one, const std::vector<Found>& reached) {
  auto says_it = [&](const Found& other) {
    return other.site == one.site && other.api == one.api && std::ranges::all_of(one.cells, [&](const Cell& cell) {
             const Cell* same = find(other.cells, cell.name);
             return cell.state == ValueState::kUnknown ||
                    (same != nullptr && same->state != ValueState::kUnknown && same->value == cell.value);
           });
  };
  return std::ranges::none_of(reached, says_it);
}

void sift_reached(std::vector<Found>& found, const UnitIndex& index, Conditions& conditions,
                  const knowledge::Catalogue& catalogue);

}  // namespace

void sift(std::vector<Found>& found, const UnitIndex& index, Conditions& conditions,
          const knowledge::Catalogue& catalogue) {
  std::vector<Found> reached = found;
  std::erase_if(reached, &Found::unreached);
  if (reached.size() == found.size()) return sift_reached(found, index, conditions, catalogue);
  sift_reached(reached, index, conditions, catalogue);
  sift_reached(found, index, conditions, catalogue);
  std::erase_if(found, [&](const Found& one) { return !one.unreached || !is_news(one, reached); });
  std::ranges::move(reached, std::back_inserter(found));
  std::ranges::stable_sort(found, {}, [](const Found& one) { return std::tie(one.site, one.api->id); });
}

namespace {

void sift_reached(std::vector<Found>& found, const UnitIndex& index, Conditions& conditions,
                  const knowledge::Catalogue& catalogue) {
  drop_impossible(found, conditions);
  keep_explained(found, conditions);
  drop_failed(found);
  drop_refused_sizes(found, catalogue);
  drop_refused_nothing(found, index, catalogue);
  drop_keys_of_nothing(found, index);
  drop_useless_padding(found);
  drop_empty_ranges(found);
  note_inner(found, index);
  fill_thrown(found);
  drop_covered(found, conditions);
}

}  // namespace

}  // namespace vitrine::trace
