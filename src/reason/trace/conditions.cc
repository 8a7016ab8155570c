#include "reason/trace/conditions.h"

#include <algorithm>

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;

constexpr uint32_t kNotAsked = UINT32_MAX;
constexpr size_t kMostConditions = 24;
constexpr size_t kLongest = 500;

// What a condition asks, part by part: `a`, `(b || c)` of `a && (b || c)`; itself where it offers a choice.
std::vector<std::string_view> terms_of(std::string_view condition) {
  std::vector<std::string_view> out;
  size_t from = 0;
  int depth = 0;
  auto add = [&](size_t end) {
    std::string_view term = condition.substr(from, end - from);
    term.remove_prefix(std::min(term.find_first_not_of(' '), term.size()));
    term = term.substr(0, term.find_last_not_of(' ') + 1);
    if (!term.empty()) out.push_back(term);
  };
  for (size_t i = 0; i < condition.size(); ++i) {
    const char c = condition[i];
    if (c == '(') ++depth;
    if (c == ')') --depth;
    if (depth != 0) continue;
    if (c == '?' || condition.substr(i, 2) == "||") return {condition};
    if (condition.substr(i, 2) != "&&") continue;
    add(i);
    from = i + 2;
  }
  add(condition.size());
  return out;
}

}  // namespace

Conditions::Conditions(const UnitIndex& index, const Values& values, Builds& builds)
    : index_(index), values_(values), builds_(builds), sets_(1) {
  known_.emplace(Ids{}, 0);
}

uint32_t Conditions::id_of(std::string_view text) {
  auto found = ids_.find(text);
  if (found != ids_.end()) return found->second;
  texts_.emplace_back(text);
  return ids_.emplace(text, static_cast<uint32_t>(texts_.size() - 1)).first->second;
}

Conditions::Texts Conditions::set_of(Ids ids) {
  if (ids.size() > kMostConditions) ids.resize(kMostConditions);
  auto [found, fresh] = known_.emplace(std::move(ids), static_cast<Texts>(sets_.size()));
  if (fresh) sets_.push_back(found->first);
  return found->second;
}

Conditions::Texts Conditions::texts_around(NodeId place) {
  Ids ids;
  for (std::string_view text : index_.conditions_around(place)) {
    uint32_t id = id_of(text);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return set_of(std::move(ids));
}

Conditions::Texts Conditions::both_texts(Texts a, Texts b) {
  if (b == 0 || a == b) return a;
  if (a == 0) return b;
  Ids ids = sets_[a];
  for (uint32_t id : sets_[b]) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return set_of(std::move(ids));
}

Conditions::Texts Conditions::common_texts(Texts a, Texts b) {
  if (a == b) return a;
  Ids ids;
  for (uint32_t id : sets_[a]) {
    if (std::find(sets_[b].begin(), sets_[b].end(), id) != sets_[b].end()) ids.push_back(id);
  }
  return set_of(std::move(ids));
}

Conditions::Set Conditions::common(Set a, Set b) {
  return {common_texts(a.texts, b.texts), builds_.either(builds_of(a), builds_of(b))};
}

WorldId Conditions::builds_of(Texts texts) {
  if (builds_.knows_nothing()) return kEverywhere;
  if (builds_of_.size() <= texts) builds_of_.resize(sets_.size(), kNotAsked);
  if (builds_of_[texts] == kNotAsked) {
    WorldId out = kEverywhere;
    for (uint32_t id : sets_[texts]) out = builds_.both(out, builds_.where(texts_[id]));
    builds_of_[texts] = out;
  }
  return builds_of_[texts];
}

// The #define at the place does not hold: not all that stands around it and not around the place.
Conditions::Texts Conditions::without(NodeId define, NodeId place) {
  Texts there = texts_around(define), here = texts_around(place);
  std::string all;
  for (uint32_t id : sets_[there]) {
    if (std::find(sets_[here].begin(), sets_[here].end(), id) != sets_[here].end()) continue;
    bool grouped = texts_[id].find_first_of("|?") != std::string::npos;
    if (!all.empty()) all += " && ";
    all += grouped ? "(" + texts_[id] + ")" : texts_[id];
  }
  return all.empty() ? 0 : set_of({id_of(opposite(all))});
}

Conditions::Texts Conditions::texts_behind(TraceId trace) {
  if (trace == 0 || index_.unit().conditions.empty()) return 0;
  if (behind_.size() <= trace) behind_.resize(trace + 1, kNotAsked);
  std::vector<TraceId> open{trace};
  while (!open.empty()) {
    const TraceId id = open.back();
    const TraceNode& node = values_.trace(id);
    bool waits = false;
    for (TraceId from : {node.before, node.beside, node.instead}) {
      if (from == 0 || from >= id || behind_[from] != kNotAsked) continue;
      open.push_back(from);
      waits = true;
    }
    if (waits) continue;
    open.pop_back();
    auto of = [&](TraceId from) { return from == 0 || from >= id ? 0 : behind_[from]; };
    Texts set = both_texts(of(node.before), of(node.beside));
    if (node.node != kNone) set = both_texts(set, texts_around(node.node));
    if (node.unless != kNone) set = both_texts(set, without(node.unless, node.node));
    behind_[id] = node.instead == 0 ? set : common_texts(set, of(node.instead));
  }
  return behind_[trace];
}

Conditions::Set Conditions::behind(const Cells& cells) {
  if (index_.unit().conditions.empty()) return {};
  Texts out = 0;
  for (const Cell& cell : cells) {
    if (cell.state != evidence::ValueState::kEstablished) continue;
    Texts one = cell.also.front() == kMixedTraces ? 0 : texts_behind(cell.trace);
    for (TraceId other : cell.also) {
      if (other != 0 && one != 0) one = common_texts(one, texts_behind(other));
    }
    out = both_texts(out, one);
    if (cell.node != kNone) out = both_texts(out, texts_around(cell.node));
  }
  return {out, kEverywhere};
}

Conditions::Set Conditions::explained(Set set, const std::vector<Set>& others) {
  if (set.builds == kEverywhere) return set;
  Set out{set.texts, builds_.proven_of(set.builds)};
  for (const std::string& one : builds_.conditions(set.builds)) {
    const WorldId where = builds_.where(one);
    bool replaced = std::any_of(others.begin(), others.end(), [&](const Set& other) {
      return builds_.both(builds_of(other.texts), where) == kNowhere;
    });
    if (replaced) out.builds = builds_.both(out.builds, where);
  }
  return out;
}

bool Conditions::holds_all(Set set, Set of) {
  const Ids &ids = sets_[set.texts], &wanted = sets_[of.texts];
  const WorldId here = builds_of(set);
  return builds_.within(here, of.builds) && std::all_of(wanted.begin(), wanted.end(), [&](uint32_t id) {
           if (std::find(ids.begin(), ids.end(), id) != ids.end()) return true;
           const WorldId where = builds_.where(texts_[id]);
           return where != kEverywhere && builds_.within(here, where);
         });
}

bool Conditions::contradict(Set set) {
  if (builds_of(set) == kNowhere) return true;
  const Ids& ids = sets_[set.texts];
  for (size_t i = 0; i < ids.size(); ++i) {
    std::string other = opposite(texts_[ids[i]]);
    for (size_t j = i + 1; j < ids.size(); ++j) {
      if (texts_[ids[j]] == other || opposite(texts_[ids[j]]) == texts_[ids[i]]) return true;
    }
  }
  return false;
}

std::string Conditions::text(Set set) {
  std::vector<std::string> all;
  for (uint32_t id : sets_[set.texts]) all.push_back(texts_[id]);
  const WorldId said = builds_of(set.texts);
  for (std::string& one : builds_.conditions(builds_.both(said, set.builds))) {
    if (!builds_.within(said, builds_.where(one))) all.push_back(std::move(one));
  }
  // Each term once: a region of one file may ask for a part of what one of another file asks.
  std::vector<std::string_view> terms;
  for (const std::string& one : all) {
    for (std::string_view term : terms_of(one)) {
      if (std::ranges::find(terms, term) == terms.end()) terms.push_back(term);
    }
  }
  std::string out;
  for (std::string_view term : terms) {
    bool denied = term.starts_with("!") && is_one_term(term.substr(1));
    bool grouped = terms.size() > 1 && !denied && !is_one_term(term) && term.find_first_of("|?") != std::string::npos;
    if (!out.empty()) out += " && ";
    out += grouped ? "(" + std::string(term) + ")" : term;
    if (out.size() > kLongest) return out.substr(0, kLongest) + "…";
  }
  return out;
}

}  // namespace vitrine::trace
