#include "reason/trace/worlds.h"

#include <algorithm>
#include <bit>

namespace vitrine::trace {
namespace {

constexpr size_t kRemembered = 1 << 14;  // pairs of worlds

uint64_t key_of(WorldId a, WorldId b) {
  return (uint64_t{std::min(a, b)} << 32) | std::max(a, b);
}

uint64_t mixed(uint64_t hash, uint64_t with) {
  hash = (hash ^ with) * 0x9e3779b97f4a7c15u;
  return hash ^ (hash >> 29);
}

}  // namespace

Worlds::Worlds() : worlds_(2), used_(1), tables_(1) {}

// Where both hold; false if nowhere.
bool Worlds::meet(const Term& a, const Term& b, Term* out) {
  Few<Part, 2 * kMostSplits> all;
  for (size_t i = 0, j = 0; i < a.size || j < b.size;) {
    if (j == b.size || (i < a.size && a.items[i].split < b.items[j].split)) {
      all.add(a.items[i++]);
    } else if (i == a.size || b.items[j].split < a.items[i].split) {
      all.add(b.items[j++]);
    } else {
      uint64_t branches = a.items[i].branches & b.items[j].branches;
      if (branches == 0) return false;
      all.add({a.items[i].split, branches});
      ++i;
      ++j;
    }
  }
  out->size = 0;
  for (size_t k = all.size > kMostSplits ? all.size - kMostSplits : 0; k < all.size; ++k) out->add(all.items[k]);
  return true;
}

// Do they meet nowhere?
bool Worlds::are_apart(const Term& a, const Term& b) {
  if ((a.splits & b.splits) == 0) return false;
  for (size_t i = 0, j = 0; i < a.size && j < b.size;) {
    const Part &x = a.items[i], &y = b.items[j];
    if (x.split == y.split && (x.branches & y.branches) == 0) return true;
    i += x.split <= y.split ? 1 : 0;
    j += y.split <= x.split ? 1 : 0;
  }
  return false;
}

// Every place of `inner` is one of `outer`.
bool Worlds::contains(const Term& outer, const Term& inner) {
  if ((outer.splits & ~inner.splits) != 0) return false;
  size_t j = 0;
  for (const Part& part : outer) {
    while (j < inner.size && inner.items[j].split < part.split) ++j;
    if (j == inner.size || inner.items[j].split != part.split) return false;
    if ((inner.items[j].branches & ~part.branches) != 0) return false;
  }
  return true;
}

// They differ in one split only: one term says the same as the two.
bool Worlds::differ_in_one(const Term& a, const Term& b) {
  if (a.size != b.size || a.splits != b.splits) return false;
  size_t different = 0;
  for (size_t i = 0; i < a.size; ++i) {
    if (a.items[i].split != b.items[i].split) return false;
    different += a.items[i].branches != b.items[i].branches ? 1 : 0;
  }
  return different <= 1;
}

// One term that holds at least where one of the two does.
Worlds::Term Worlds::join(const Term& a, const Term& b) const {
  Term out;
  for (size_t i = 0, j = 0; i < a.size && j < b.size;) {
    if (a.items[i].split < b.items[j].split) {
      ++i;
    } else if (b.items[j].split < a.items[i].split) {
      ++j;
    } else {
      uint64_t branches = a.items[i].branches | b.items[j].branches;
      if (branches != used_[a.items[i].split]) out.add({a.items[i].split, branches});
      ++i;
      ++j;
    }
  }
  return out;
}

// The size of join(a, b).
size_t Worlds::says(const Term& a, const Term& b) const {
  if ((a.splits & b.splits) == 0) return 0;
  size_t out = 0;
  for (size_t i = 0, j = 0; i < a.size && j < b.size;) {
    const Part &x = a.items[i], &y = b.items[j];
    out += x.split == y.split && (x.branches | y.branches) != used_[x.split] ? 1 : 0;
    i += x.split <= y.split ? 1 : 0;
    j += y.split <= x.split ? 1 : 0;
  }
  return out;
}

// False where the world holds everywhere.
bool Worlds::add(World& world, Term term) const {
  for (size_t i = 0; i < world.size;) {
    if (contains(world.items[i], term)) return true;
    bool covered = contains(term, world.items[i]);
    if (!covered && differ_in_one(world.items[i], term)) {
      term = join(world.items[i], term);
      covered = true;
    }
    if (covered) {
      world.remove(i);
      i = 0;  // the term has grown: what was looked at may be covered now
    } else {
      ++i;
    }
  }
  if (term.size == 0) return false;
  world.add(term);
  if (world.size <= kMostTerms) return true;
  // The two whose join still says most become one.
  size_t a = 0, b = 1, most = 0;
  for (size_t i = 0; i < world.size; ++i) {
    for (size_t j = i + 1; j < world.size; ++j) {
      uint8_t& said = world.said[i][j];
      if (said == World::kNotAsked) said = static_cast<uint8_t>(says(world.items[i], world.items[j]));
      if (said < most) continue;
      most = said;
      a = i;
      b = j;
    }
  }
  Term joined = join(world.items[a], world.items[b]);
  world.remove(b);
  world.remove(a);
  return add(world, joined);
}

uint64_t Worlds::hash(std::span<const Term> world) {
  uint64_t out = world.size();
  for (const Term& term : world) {
    out = mixed(out, term.size);
    for (const Part& part : term) out = mixed(mixed(out, part.split), part.branches);
  }
  return out;
}

WorldId Worlds::intern(const World& world) {
  if (world.size == 0) return kNowhere;
  if (world.items[0].size == 0) return kEverywhere;
  if (worlds_.size() * 2 > slots_.size()) {
    slots_.assign(std::max<size_t>(64, slots_.size() * 2), kEverywhere);
    for (WorldId id = 2; id < worlds_.size(); ++id) {
      size_t at = hash(terms(id)) % slots_.size();
      while (slots_[at] != kEverywhere) at = (at + 1) % slots_.size();
      slots_[at] = id;
    }
  }
  size_t at = hash({world.begin(), world.size}) % slots_.size();
  for (; slots_[at] != kEverywhere; at = (at + 1) % slots_.size()) {
    std::span<const Term> have = terms(slots_[at]);
    if (std::equal(have.begin(), have.end(), world.begin(), world.end())) return slots_[at];
  }
  if (next_term_ % kChunk + world.size > kChunk) next_term_ = (next_term_ / kChunk + 1) * kChunk;
  if (next_term_ / kChunk == chunks_.size()) chunks_.push_back(std::make_unique<Term[]>(kChunk));
  worlds_.push_back({next_term_, static_cast<uint32_t>(world.size)});
  std::copy(world.begin(), world.end(), chunks_[next_term_ / kChunk].get() + next_term_ % kChunk);
  next_term_ += static_cast<uint32_t>(world.size);
  return slots_[at] = static_cast<WorldId>(worlds_.size() - 1);
}

WorldId Worlds::one(const Part& part) {
  Term term;
  term.add(part);
  World world;
  world.add(term);
  return intern(world);
}

SplitId Worlds::split(size_t branches) {
  used_.push_back(branches == kMostBranches ? ~uint64_t{0} : (uint64_t{1} << branches) - 1);
  tables_.push_back(false);
  return static_cast<SplitId>(used_.size() - 1);
}

SplitId Worlds::table(size_t rows) {
  SplitId out = split(rows);
  tables_[out] = true;
  return out;
}

bool Worlds::of_table(WorldId id) const {
  id = path_of(id);
  if (id <= kNowhere) return false;
  std::span<const Term> all = terms(id);
  return std::any_of(all.begin(), all.end(), [&](const Term& term) {
    return std::any_of(term.begin(), term.end(), [&](const Part& part) { return tables_[part.split]; });
  });
}

size_t Worlds::branches(SplitId split) const {
  return static_cast<size_t>(std::popcount(used_[split]));
}

void Worlds::add_branch(SplitId split) {
  used_[split] |= uint64_t{1} << branches(split);
}

WorldId Worlds::in_builds(WorldId path, WorldId builds) {
  builds = both(builds_of(path), builds);
  path = path_of(path);
  if (path == kNowhere || builds == kNowhere) return kNowhere;
  if (builds == kEverywhere) return path;
  auto [found, fresh] = known_pairs_.try_emplace(uint64_t{path} << 32 | builds, 0);
  if (fresh) {
    found->second = kPair | static_cast<WorldId>(pairs_.size());
    pairs_.push_back({path, builds});
  }
  return found->second;
}

uint64_t Worlds::branches_in(WorldId id, SplitId split) const {
  id = path_of(id);
  if (id == kEverywhere) return ~uint64_t{0};
  uint64_t out = 0;
  for (const Term& term : id == kNowhere ? std::span<const Term>() : terms(id)) {
    if (term.size == 1 && term.items[0].split == split) out |= term.items[0].branches;
  }
  return out;
}

bool Worlds::within(WorldId inner, WorldId outer) const {
  if (inner == outer || inner == kNowhere || outer == kEverywhere) return true;
  if (inner == kEverywhere || outer == kNowhere) return false;
  std::span<const Term> all = terms(inner), in = terms(outer);
  return std::all_of(all.begin(), all.end(), [&](const Term& term) {
    return std::any_of(in.begin(), in.end(), [&](const Term& around) { return contains(around, term); });
  });
}

std::vector<std::vector<Worlds::Part>> Worlds::parts(WorldId id) const {
  if (id == kEverywhere) return {{}};
  std::vector<std::vector<Part>> out;
  for (const Term& term : terms(id)) out.emplace_back(term.begin(), term.end());
  return out;
}

bool Worlds::knows(WorldId id, SplitId first) const {
  id = path_of(id);
  if (id <= kNowhere) return false;
  std::span<const Term> all = terms(id);
  return std::any_of(all.begin(), all.end(),
                     [&](const Term& term) { return term.size > 0 && term.items[term.size - 1].split >= first; });
}

WorldId Worlds::without(WorldId id, SplitId first) {
  if (!knows(id, first)) return id;
  if (is_pair(id)) return in_builds(without(path_of(id), first), builds_of(id));
  World out;
  for (Term term : terms(id)) {
    while (term.size > 0 && term.items[term.size - 1].split >= first) --term.size;
    term.splits_changed();
    if (!add(out, term)) return kEverywhere;
  }
  return intern(out);
}

WorldId Worlds::moved(WorldId id, SplitId first, SplitId end, int by) {
  if (id <= kNowhere) return id;
  World out;
  for (const Term& term : terms(id)) {
    Term here;
    for (Part part : term) {
      if (part.split < first || part.split >= end) continue;
      part.split = static_cast<SplitId>(static_cast<int>(part.split) + by);
      here.add(part);
    }
    if (!add(out, here)) return kEverywhere;
  }
  return intern(out);
}

WorldId Worlds::renamed(WorldId id, SplitId first, std::vector<std::pair<SplitId, SplitId>>* copies) {
  if (!knows(id, first)) return id;
  if (is_pair(id)) return in_builds(renamed(path_of(id), first, copies), builds_of(id));
  World out;
  for (Term term : terms(id)) {
    for (Part& part : term) {
      if (part.split < first) continue;
      auto copy =
          std::find_if(copies->begin(), copies->end(), [&](const auto& one) { return one.first == part.split; });
      if (copy == copies->end()) {
        used_.push_back(used_[part.split]);
        tables_.push_back(tables_[part.split]);
        copy = copies->insert(copies->end(), {part.split, static_cast<SplitId>(used_.size() - 1)});
      }
      part.split = copy->second;
    }
    for (size_t i = 1; i < term.size; ++i) {
      for (size_t j = i; j > 0 && term.items[j].split < term.items[j - 1].split; --j) {
        std::swap(term.items[j], term.items[j - 1]);
      }
    }
    term.splits_changed();
    if (!add(out, term)) return kEverywhere;
  }
  return intern(out);
}

WorldId Worlds::both(WorldId a, WorldId b) {
  if (a == b || b == kEverywhere) return a;
  if (a == kEverywhere) return b;
  if (a == kNowhere || b == kNowhere) return kNowhere;
  if (is_pair(a) || is_pair(b)) return in_builds(both(path_of(a), path_of(b)), both(builds_of(a), builds_of(b)));
  if (both_.empty()) both_.resize(kRemembered);
  uint64_t key = key_of(a, b);
  Known& known = both_[mixed(0, key) % kRemembered];
  if (known.pair == key) return known.world;
  World out;
  bool bounded = true;
  for (const Term& x : terms(a)) {
    for (const Term& y : terms(b)) {
      Term term;
      if (bounded && meet(x, y, &term)) bounded = add(out, term);
    }
  }
  known = {key, bounded ? intern(out) : kEverywhere};
  return known.world;
}

bool Worlds::apart(WorldId a, WorldId b) const {
  if (a == kNowhere || b == kNowhere) return true;
  if (a == b || a == kEverywhere || b == kEverywhere) return false;
  if (is_pair(a) || is_pair(b)) return apart(path_of(a), path_of(b)) || apart(builds_of(a), builds_of(b));
  if (!both_.empty()) {
    const uint64_t key = key_of(a, b);
    const Known& known = both_[mixed(0, key) % kRemembered];
    if (known.pair == key) return known.world == kNowhere;
  }
  const std::span<const Term> all = terms(a), other = terms(b);
  return std::ranges::all_of(all, [&](const Term& one) {
    return std::ranges::all_of(other, [&](const Term& two) { return are_apart(one, two); });
  });
}

WorldId Worlds::either(WorldId a, WorldId b) {
  if (a == b || b == kNowhere) return a;
  if (a == kNowhere) return b;
  if (a == kEverywhere || b == kEverywhere) return kEverywhere;
  if (is_pair(a) || is_pair(b)) return in_builds(either(path_of(a), path_of(b)), either(builds_of(a), builds_of(b)));
  if (either_.empty()) either_.resize(kRemembered);
  uint64_t key = key_of(a, b);
  Known& known = either_[mixed(0, key) % kRemembered];
  if (known.pair == key) return known.world;
  World out;
  bool bounded = true;
  for (WorldId id : {a, b}) {
    for (const Term& term : terms(id)) bounded = bounded && add(out, term);
  }
  known = {key, bounded ? intern(out) : kEverywhere};
  return known.world;
}

}  // namespace vitrine::trace
