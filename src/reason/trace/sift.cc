#include "reason/trace/sift.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

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
    return std::any_of(known->key_bits.begin(), known->key_bits.end(),
                       [&](uint32_t bits) { return std::to_string(bits) == size->value; });
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

}  // namespace

void sift(std::vector<Found>& found, const UnitIndex& index, Conditions& conditions,
          const knowledge::Catalogue& catalogue) {
  drop_impossible(found, conditions);
  keep_explained(found, conditions);
  drop_failed(found);
  drop_refused_sizes(found, catalogue);
  drop_empty_ranges(found);
  note_inner(found, index);
  fill_thrown(found);
}

}  // namespace vitrine::trace
