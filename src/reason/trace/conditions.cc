#include "reason/trace/conditions.h"

#include <algorithm>

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;

constexpr uint32_t kNotAsked = UINT32_MAX;
constexpr size_t kMostConditions = 24;
constexpr size_t kLongest = 500;

// Does the first bracket close at the text's end?
bool in_brackets(std::string_view text) {
  if (text.size() < 2 || text.front() != '(' || text.back() != ')') return false;
  int depth = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i + 1 == text.size();
  }
  return false;
}

bool is_one_term(std::string_view text) {
  if (in_brackets(text)) return true;
  auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  size_t name = 0;
  while (name < text.size() && plain(text[name])) ++name;
  return name > 0 && (name == text.size() || in_brackets(text.substr(name)));
}

}  // namespace

std::string opposite(std::string_view condition) {
  if (condition.starts_with("!") && is_one_term(condition.substr(1))) {
    std::string_view inner = condition.substr(1);
    return std::string(in_brackets(inner) ? inner.substr(1, inner.size() - 2) : inner);
  }
  return is_one_term(condition) ? "!" + std::string(condition) : "!(" + std::string(condition) + ")";
}

Conditions::Conditions(const UnitIndex& index, const Values& values) : index_(index), values_(values), sets_(1) {
  known_.emplace(Ids{}, 0);
}

uint32_t Conditions::id_of(std::string_view text) {
  auto found = ids_.find(text);
  if (found != ids_.end()) return found->second;
  texts_.emplace_back(text);
  return ids_.emplace(text, static_cast<uint32_t>(texts_.size() - 1)).first->second;
}

Conditions::Set Conditions::set_of(Ids ids) {
  if (ids.size() > kMostConditions) ids.resize(kMostConditions);
  auto [found, fresh] = known_.emplace(std::move(ids), static_cast<Set>(sets_.size()));
  if (fresh) sets_.push_back(found->first);
  return found->second;
}

Conditions::Set Conditions::around(NodeId place) {
  Ids ids;
  for (std::string_view text : index_.conditions_around(place)) {
    uint32_t id = id_of(text);
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return set_of(std::move(ids));
}

Conditions::Set Conditions::both(Set a, Set b) {
  if (b == 0 || a == b) return a;
  if (a == 0) return b;
  Ids ids = sets_[a];
  for (uint32_t id : sets_[b]) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  return set_of(std::move(ids));
}

Conditions::Set Conditions::common(Set a, Set b) {
  if (a == b) return a;
  Ids ids;
  for (uint32_t id : sets_[a]) {
    if (std::find(sets_[b].begin(), sets_[b].end(), id) != sets_[b].end()) ids.push_back(id);
  }
  return set_of(std::move(ids));
}

// The #define at the place does not hold: not all that stands around it and not around the place.
Conditions::Set Conditions::without(NodeId define, NodeId place) {
  Set there = around(define), here = around(place);
  std::string all;
  for (uint32_t id : sets_[there]) {
    if (std::find(sets_[here].begin(), sets_[here].end(), id) != sets_[here].end()) continue;
    bool grouped = texts_[id].find_first_of("|?") != std::string::npos;
    if (!all.empty()) all += " && ";
    all += grouped ? "(" + texts_[id] + ")" : texts_[id];
  }
  return all.empty() ? 0 : set_of({id_of(opposite(all))});
}

Conditions::Set Conditions::behind(TraceId trace) {
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
    Set set = both(of(node.before), of(node.beside));
    if (node.node != kNone) set = both(set, around(node.node));
    if (node.unless != kNone) set = both(set, without(node.unless, node.node));
    behind_[id] = node.instead == 0 ? set : common(set, of(node.instead));
  }
  return behind_[trace];
}

Conditions::Set Conditions::behind(const Cells& cells) {
  if (index_.unit().conditions.empty()) return 0;
  Set out = 0;
  for (const Cell& cell : cells) {
    if (cell.state != evidence::ValueState::kEstablished) continue;
    Set one = cell.also == kMixedTraces ? 0 : behind(cell.trace);
    if (cell.also != 0 && one != 0) one = common(one, behind(cell.also));
    out = both(out, one);
    if (cell.node != kNone) out = both(out, around(cell.node));
  }
  return out;
}

bool Conditions::holds_all(Set set, Set of) const {
  return std::all_of(sets_[of].begin(), sets_[of].end(), [&](uint32_t id) {
    return std::find(sets_[set].begin(), sets_[set].end(), id) != sets_[set].end();
  });
}

bool Conditions::contradict(Set set) const {
  const Ids& ids = sets_[set];
  for (size_t i = 0; i < ids.size(); ++i) {
    std::string other = opposite(texts_[ids[i]]);
    for (size_t j = i + 1; j < ids.size(); ++j) {
      if (texts_[ids[j]] == other || opposite(texts_[ids[j]]) == texts_[ids[i]]) return true;
    }
  }
  return false;
}

std::string Conditions::text(Set set) const {
  const Ids& ids = sets_[set];
  std::string out;
  for (uint32_t id : ids) {
    const std::string& one = texts_[id];
    bool denied = one.starts_with("!") && is_one_term(std::string_view(one).substr(1));
    bool grouped = ids.size() > 1 && !denied && one.find_first_of("|?") != std::string::npos;
    if (!out.empty()) out += " && ";
    out += grouped ? "(" + one + ")" : one;
    if (out.size() > kLongest) return out.substr(0, kLongest) + "…";
  }
  return out;
}

}  // namespace vitrine::trace
