#include "reason/trace/builds.h"

#include <algorithm>
#include <charconv>

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr int kDeepest = 32;
constexpr size_t kMostQuestions = 1024;
constexpr size_t kLongest = 500;
constexpr std::string_view kCompared = " ";  // after a name: it is compared, not asked for

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool in_brackets(std::string_view text) {
  if (text.size() < 2 || text.front() != '(' || text.back() != ')') return false;
  int depth = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i + 1 == text.size();
  }
  return false;
}

std::string_view without_brackets(std::string_view text) {
  text = trim(text);
  while (in_brackets(text)) text = trim(text.substr(1, text.size() - 2));
  return text;
}

// Where the operator stands outside of brackets; npos if it does not.
size_t at_top(std::string_view text, std::string_view operation, size_t from = 0) {
  int depth = 0;
  for (size_t i = from; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')') --depth;
    if (depth == 0 && text.substr(i).starts_with(operation)) return i;
  }
  return std::string_view::npos;
}

std::vector<std::string_view> parts_of(std::string_view text, std::string_view operation) {
  std::vector<std::string_view> parts;
  for (size_t at = 0; (at = at_top(text, operation)) != std::string_view::npos;) {
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + operation.size());
  }
  parts.push_back(text);
  return parts;
}

// `defined X` and `defined (X)` are `defined(X)`.
std::string as_one_asks(std::string_view text) {
  constexpr std::string_view kDefined = "defined";
  text = without_brackets(text);
  if (!text.starts_with(kDefined) || text.size() == kDefined.size() || is_word(text[kDefined.size()])) {
    return std::string(text);
  }
  return "defined(" + std::string(without_brackets(text.substr(kDefined.size()))) + ")";
}

// 0x10100000L, 42u
bool parse_number(std::string_view text, int64_t* out) {
  text = without_brackets(text);
  while (!text.empty() && std::string_view("uUlL").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  int base = 10;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    base = 16;
    text.remove_prefix(2);
  } else if (text.size() > 1 && text.front() == '0') {
    base = 8;
  }
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *out, base);
  return error == std::errc() && end == text.data() + text.size() && *out < INT64_MAX;
}

}  // namespace

bool is_one_term(std::string_view text) {
  if (in_brackets(text)) return true;
  size_t name = 0;
  while (name < text.size() && is_word(text[name])) ++name;
  return name > 0 && (name == text.size() || in_brackets(text.substr(name)));
}

std::string opposite(std::string_view condition) {
  if (condition.starts_with("!") && is_one_term(condition.substr(1))) {
    std::string_view inner = condition.substr(1);
    return std::string(in_brackets(inner) ? inner.substr(1, inner.size() - 2) : inner);
  }
  return is_one_term(condition) ? "!" + std::string(condition) : "!(" + std::string(condition) + ")";
}

Builds::Builds(const UnitIndex& index, Worlds& worlds) : index_(index), worlds_(worlds) {
  const source::Unit& unit = index.unit();
  if (unit.conditions.empty()) return;
  for (NodeId id = 0; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) != NodeKind::kVariant || (!index.relevant(id) && !gives_number(id))) continue;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) {
      std::string_view condition = unit.text(unit.child(id, i));
      if (condition.size() <= kLongest) read(condition, true, 0);
    }
  }
  learned_ = true;
  first_ = worlds_.next();
  for (Question& asked : questions_) {
    if (changes(asked.text) || asked.bounds.size() >= Worlds::kMostBranches) continue;
    asked.split = worlds_.split(std::max<size_t>(asked.bounds.size() + 1, 2));
    knows_ = true;
  }
  end_ = worlds_.next();
  for (SplitId own = first_; own < end_; ++own) worlds_.split(worlds_.branches(own));
}

WorldId Builds::proven(WorldId builds) {
  return worlds_.both(builds, worlds_.moved(builds, first_, end_, static_cast<int>(end_ - first_)));
}

WorldId Builds::proven_of(WorldId builds) {
  return worlds_.moved(builds, end_, 2 * end_ - first_, static_cast<int>(first_) - static_cast<int>(end_));
}

// Does one name have a number by it, and another one elsewhere?
bool Builds::gives_number(NodeId variant) const {
  const source::Unit& unit = index_.unit();
  for (uint32_t i = 0; i < unit.child_count(variant); ++i) {
    const NodeId block = unit.child(variant, i);
    for (uint32_t j = 0; j < unit.child_count(block); ++j) {
      const NodeId at = unit.child(block, j);
      const NodeId initial = unit.kind(at) == NodeKind::kDeclare ? unit.child(at, 0) : kNone;
      if (initial == kNone || unit.kind(initial) != NodeKind::kLiteral) continue;
      if (index_.globals(unit.text(at)).size() > 1) return true;
    }
  }
  return false;
}

// Does the file give a name that is asked for a meaning in some builds only, or several?
bool Builds::changes(std::string_view text) const {
  while (!text.empty()) {
    size_t size = 0;
    while (size < text.size() && is_word(text[size])) ++size;
    const std::string_view word = text.substr(0, size);
    text.remove_prefix(std::max<size_t>(size, 1));
    size_t times = 0;
    for (const std::vector<NodeId>* all : {&index_.globals(word), &index_.functions(word)}) {
      for (NodeId id : *all) {
        if ((index_.unit()[id].flags & source::kMacro) == 0) continue;
        if (index_.is_conditional(id) || ++times > 1) return true;
      }
    }
  }
  return false;
}

Builds::Comparison Builds::comparison(std::string_view condition) {
  for (std::string_view operation : {">=", "<=", "==", "!=", ">", "<"}) {
    const size_t at = at_top(condition, operation);
    if (at == std::string_view::npos) continue;
    Comparison out{without_brackets(condition.substr(0, at)), operation, trim(condition.substr(at + operation.size()))};
    const bool name = !out.subject.empty() && std::all_of(out.subject.begin(), out.subject.end(), is_word);
    return name && parse_number(out.number, &out.value) ? out : Comparison{};
  }
  return {};
}

Builds::Question* Builds::question(std::string text) {
  auto found = known_.find(text);
  if (found == known_.end()) {
    if (learned_ || questions_.size() >= kMostQuestions) return nullptr;
    found = known_.emplace(text, questions_.size()).first;
    questions_.push_back({std::move(text), 0, {}});
  }
  return &questions_[found->second];
}

// The builds in which a name is at least a number, or the next; or is not.
WorldId Builds::reaching(const Comparison& comparison, bool next, bool holds) {
  const std::string name(comparison.subject), number(comparison.number);
  Question* asked = question(name + std::string(kCompared));
  if (asked == nullptr) return kEverywhere;
  const int64_t from = comparison.value + (next ? 1 : 0);
  auto at = std::lower_bound(asked->bounds.begin(), asked->bounds.end(), from,
                             [](const Bound& bound, int64_t value) { return bound.from < value; });
  const bool known = at != asked->bounds.end() && at->from == from;
  if (!learned_) {
    if (!known) {
      asked->bounds.insert(at, {from, next ? "" : number, name + (next ? " > " : " >= ") + number,
                                name + (next ? " <= " : " < ") + number});
    }
    return kEverywhere;
  }
  if (asked->split == 0 || !known) return kEverywhere;
  const uint64_t below = (uint64_t{2} << (at - asked->bounds.begin())) - 1;
  return worlds_.in_branches(asked->split, holds ? ~below : below);
}

WorldId Builds::compare(const Comparison& comparison, bool holds) {
  const std::string_view operation = comparison.operation;
  if (operation == ">=" || operation == "<") return reaching(comparison, false, holds == (operation == ">="));
  if (operation == ">" || operation == "<=") return reaching(comparison, true, holds == (operation == ">"));
  const bool equal = holds == (operation == "==");
  const WorldId from = reaching(comparison, false, equal), past = reaching(comparison, true, !equal);
  return equal ? worlds_.both(from, past) : worlds_.either(from, past);
}

WorldId Builds::read(std::string_view condition, bool holds, int depth) {
  condition = without_brackets(condition);
  if (depth > kDeepest || condition.empty()) return kEverywhere;
  if (at_top(condition, "?") == std::string_view::npos) {
    for (std::string_view operation : {"||", "&&"}) {
      const std::vector<std::string_view> parts = parts_of(condition, operation);
      if (parts.size() == 1) continue;
      const bool any = holds == (operation == "||");
      WorldId out = any ? kNowhere : kEverywhere;
      for (std::string_view part : parts) {
        const WorldId one = read(part, holds, depth + 1);
        out = any ? worlds_.either(out, one) : worlds_.both(out, one);
      }
      return out;
    }
    const Comparison compared = comparison(condition);
    if (!compared.subject.empty()) return compare(compared, holds);
    if (condition.front() == '!' && is_one_term(trim(condition.substr(1)))) {
      return read(condition.substr(1), !holds, depth + 1);
    }
    if (condition == "0" || condition == "1") return holds == (condition == "1") ? kEverywhere : kNowhere;
  }
  const Question* asked = question(as_one_asks(condition));
  if (asked == nullptr || asked->split == 0) return kEverywhere;
  return worlds_.branch(asked->split, holds ? 0 : 1);
}

WorldId Builds::where(std::string_view condition, bool holds) {
  if (knows_nothing() || condition.size() > kLongest) return kEverywhere;
  auto& memory = holds ? holding_ : failing_;
  auto found = memory.find(condition);
  if (found == memory.end()) found = memory.emplace(condition, read(condition, holds, 0)).first;
  return found->second;
}

WorldId Builds::having(NodeId variant, uint32_t block) {
  if (knows_nothing()) return kEverywhere;
  const source::Unit& unit = index_.unit();
  const NodeId at = unit.child(variant, block);
  auto found = having_.find(at);
  if (found != having_.end()) return found->second;
  WorldId out = where(unit.text(at));
  // An #elif does not say itself that what stands before it does not hold.
  const uint32_t begin = unit[variant].begin;
  for (uint32_t i = 0; i < unit.child_count(variant); ++i) {
    const NodeId other = unit.child(variant, i);
    const bool before = unit[other].begin >= begin && unit[other].begin < unit[at].begin;
    if (before) out = worlds_.both(out, where(unit.text(other), false));
  }
  having_.emplace(at, out);
  return out;
}

WorldId Builds::around(NodeId place) {
  if (knows_nothing()) return kEverywhere;
  WorldId out = kEverywhere;
  for (std::string_view condition : index_.conditions_around(place)) out = worlds_.both(out, where(condition));
  return out;
}

const Builds::Question& Builds::by_split(SplitId split) const {
  return *std::find_if(questions_.begin(), questions_.end(), [&](const Question& one) { return one.split == split; });
}

// "" where that takes more than one condition.
std::string Builds::said(const Question& question, uint64_t branches) {
  const std::vector<Bound>& bounds = question.bounds;
  if (bounds.empty()) return branches == 1 ? question.text : opposite(question.text);
  const std::string name = question.text.substr(0, question.text.size() - kCompared.size());
  auto has = [&](size_t interval) { return (branches >> interval & 1) != 0; };
  // Is the interval one number that is written somewhere?
  auto number = [&](size_t interval) {
    const bool one = interval > 0 && interval < bounds.size() && bounds[interval].from == bounds[interval - 1].from + 1;
    return one ? bounds[interval - 1].number : std::string();
  };
  size_t from = 0, to = bounds.size(), missing = 0, without = 0;
  while (!has(from)) ++from;
  while (!has(to)) --to;
  for (size_t i = from; i <= to; ++i) {
    if (has(i)) continue;
    ++missing;
    without = i;
  }
  const bool is_whole = from == 0 && to == bounds.size();
  if (missing > 0) return missing == 1 && is_whole && !number(without).empty() ? name + " != " + number(without) : "";
  if (from == to && !number(from).empty()) return name + " == " + number(from);
  if (is_whole) return "";
  if (from == 0) return bounds[to].below;
  return to == bounds.size() ? bounds[from - 1].at_least : bounds[from - 1].at_least + " && " + bounds[to].below;
}

std::vector<std::string> Builds::conditions(WorldId builds) const {
  std::vector<std::string> out;
  if (builds <= kNowhere) return out;
  std::vector<std::vector<Worlds::Part>> ways = worlds_.parts(builds);
  for (std::vector<Worlds::Part>& way : ways) {
    std::erase_if(way, [&](const Worlds::Part& part) { return part.split >= end_; });
  }
  auto is_of = [](SplitId split) { return [split](const Worlds::Part& part) { return part.split == split; }; };
  // What all ways have in common.
  for (const Worlds::Part& part : std::vector<Worlds::Part>(ways.front())) {
    uint64_t branches = 0;
    bool all = true;
    for (const std::vector<Worlds::Part>& way : ways) {
      auto same = std::find_if(way.begin(), way.end(), is_of(part.split));
      all = all && same != way.end();
      if (all) branches |= same->branches;
    }
    std::string one = all ? said(by_split(part.split), branches) : "";
    if (one.empty()) continue;
    out.push_back(std::move(one));
    for (std::vector<Worlds::Part>& way : ways) {
      std::erase_if(way, [&](const Worlds::Part& of) { return of.split == part.split && of.branches == branches; });
    }
  }
  if (ways.size() == 1) return out;
  // !A || !B
  std::string any;
  for (const std::vector<Worlds::Part>& way : ways) {
    std::string one = way.size() == 1 ? said(by_split(way[0].split), way[0].branches) : "";
    if (one.empty()) return out;
    any += (any.empty() ? "" : " || ") + one;
  }
  out.push_back(std::move(any));
  return out;
}

}  // namespace vitrine::trace
