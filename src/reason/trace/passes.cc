#include "reason/trace/passes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kMostAsked = 4;  // functions, one called by the other

// What makes an error of Go, and what makes one of another.
constexpr std::string_view kMakesError[] = {"New", "Errorf"};
constexpr std::string_view kWrapsError[] = {"Wrap", "Wrapf", "WithMessage", "WithStack"};

std::string_view taken(std::string_view& rest, std::string_view separator) {
  const size_t at = rest.find(separator);
  const std::string_view part = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + separator.size());
  return part;
}

bool is_literal(const source::Unit& unit, NodeId id, source::LiteralKind kind) {
  return id != kNone && unit.kind(id) == NodeKind::kLiteral && unit[id].op == static_cast<uint8_t>(kind);
}

// 0 and false, 1 and true; -1 for what is neither.
int truth_of(const source::Unit& unit, NodeId id) {
  if (id == kNone || unit.kind(id) != NodeKind::kLiteral) return -1;
  const std::string_view text = unit.text(id);
  if (is_literal(unit, id, source::LiteralKind::kBoolean)) return text == "true" ? 1 : 0;
  if (!is_literal(unit, id, source::LiteralKind::kInteger)) return -1;
  return text == "0" ? 0 : text == "1" ? 1 : -1;
}

// `5 < x` for `x > 5`.
std::string_view turned(std::string_view operation) {
  if (operation == "<") return ">";
  if (operation == ">") return "<";
  if (operation == "<=") return ">=";
  return operation == ">=" ? "<=" : operation;
}

}  // namespace

bool Passes::only_if(NodeId function, std::string_view row) {
  checks_.clear();
  asked_.clear();
  std::string_view checks = taken(row, " unless ");
  filled_option_ = row.empty() ? std::string_view() : taken(row, ".");
  filled_by_ = row;
  while (!checks.empty()) {
    std::string_view rest = taken(checks, " or ");
    Check check;
    check.name = taken(rest, "(");
    rest = taken(rest, ")");
    check.type = taken(rest, ".");
    check.option = rest;
    checks_.push_back(check);
  }
  return holds_for(function);
}

bool Passes::holds_for(NodeId function) {
  const uint32_t count = unit_.child_count(function);
  if (count == 0 || (unit_[function].flags & (source::kNoBody | source::kAbstract)) != 0 || unit_.is_unread(function) ||
      asked_.size() >= kMostAsked || std::ranges::find(asked_, function) != asked_.end())
    return false;
  const bool is_go = unit_.language == source::Language::kGo;
  const NodeId gives = unit_[function].type;
  const bool gives_error = is_script() || (gives != kNone && unit_.text(gives) == "error");
  if ((is_go && !gives_error) || fills_what_it_trusts(function)) return false;
  const auto before = std::tuple(function_, by_error_, sound_, leans_, loops_, std::move(broken_));
  asked_.push_back(function);
  function_ = function;
  by_error_ = gives_error;
  sound_ = true;
  leans_ = false;
  loops_ = 0;
  broken_.clear();
  Way way;
  walk(unit_.child(function, count - 1), way);
  const bool holds = sound_ && leans_ && (way.ended || (is_script() && way.passed));
  asked_.pop_back();
  std::tie(function_, by_error_, sound_, leans_, loops_, broken_) = before;
  return holds;
}

Passes::Way Passes::join(const Way& one, const Way& other) {
  if (one.ended) return other;
  if (other.ended) return one;
  Way both;
  both.passed = one.passed && other.passed;
  both.counts = one.counts || other.counts;
  if (one.answer == other.answer) both.answer = one.answer;
  auto common = [](const std::vector<std::string_view>& first, const std::vector<std::string_view>& second) {
    std::vector<std::string_view> names;
    std::ranges::copy_if(first, std::back_inserter(names), [&](std::string_view name) { return holds(second, name); });
    return names;
  };
  both.refusals = common(one.refusals, other.refusals);
  both.options = common(one.options, other.options);
  return both;
}

void Passes::walk(NodeId statement, Way& way) {
  if (statement == kNone || way.ended || !sound_) return;
  switch (unit_.kind(statement)) {
    case NodeKind::kBlock: walk_children(statement, way); break;
    case NodeKind::kReturn:
      leave(unit_.child(statement, 0), way);
      way.ended = true;
      break;
    case NodeKind::kThrow: way.ended = true; break;
    case NodeKind::kContinue: way.ended = true; break;
    case NodeKind::kBreak:
      if (unit_[statement].op == 1 || !unit_.text(statement).empty()) sound_ = false;
      broken_.push_back(way);
      way.ended = true;
      break;
    case NodeKind::kIf: {
      auto [yes, no] = split(unit_.child(statement, 0), way);
      walk(unit_.child(statement, 1), yes);
      walk(unit_.child(statement, 2), no);
      way = join(yes, no);
      break;
    }
    case NodeKind::kLoop: walk_loop(statement, way); break;
    case NodeKind::kSwitch: walk_switch(statement, way); break;
    case NodeKind::kTry: {
      // Go's `defer`: what runs at the end may take back what was answered.
      for (uint32_t i = 1; i < unit_.child_count(statement); ++i) {
        std::vector<NodeId> work{unit_.child(statement, i)};
        if (unit_.kind(work.back()) != NodeKind::kFinally) sound_ = false;
        while (!work.empty()) {
          const NodeId id = work.back();
          work.pop_back();
          if (id == kNone) continue;
          if (unit_.kind(id) == NodeKind::kAssign || unit_.kind(id) == NodeKind::kReturn) sound_ = false;
          for (uint32_t k = 0; k < unit_.child_count(id); ++k) work.push_back(unit_.child(id, k));
        }
      }
      walk(unit_.child(statement, 0), way);
      break;
    }
    case NodeKind::kVariant: {
      Way all;
      all.ended = true;
      for (uint32_t i = 0; i < unit_.child_count(statement); ++i) {
        Way one = way;
        walk(unit_.child(statement, i), one);
        all = join(all, one);
      }
      way = all;
      break;
    }
    case NodeKind::kDeclare: set(unit_.text(statement), unit_.child(statement, 0), way); break;
    case NodeKind::kAssign: {
      const NodeId target = unit_.child(statement, 0), value = unit_.child(statement, 1);
      if (unit_.kind(target) == NodeKind::kName) {
        set(unit_.text(target), unit_.text(statement) == "=" ? value : kNone, way);
        break;
      }
      set_option(statement, way);
      break;
    }
    case NodeKind::kExpression: {
      const NodeId inner = unit_.child(statement, 0);
      if (inner != kNone && unit_.kind(inner) == NodeKind::kAssign) {
        walk(inner, way);
      } else {
        forget_set_in(inner, way);
      }
      break;
    }
    case NodeKind::kNull:
    case NodeKind::kFunction:
    case NodeKind::kType: break;
    default: sound_ = false;
  }
}

void Passes::walk_children(NodeId block, Way& way) {
  const Way around = way;
  std::vector<std::string_view> declared;
  auto is_target = [&](NodeId id) {
    return id != kNone && (unit_.kind(id) == NodeKind::kDeclare || unit_.kind(id) == NodeKind::kAssign);
  };
  auto name_of = [&](NodeId id) {
    if (unit_.kind(id) == NodeKind::kDeclare) return unit_.text(id);
    const NodeId target = unit_.child(id, 0);
    return unit_.kind(target) == NodeKind::kName ? unit_.text(target) : std::string_view();
  };
  for (uint32_t i = 0; i < unit_.child_count(block); ++i) {
    NodeId statement = unit_.child(block, i);
    if (statement != kNone && unit_.kind(statement) == NodeKind::kExpression &&
        unit_.kind(unit_.child(statement, 0)) == NodeKind::kAssign)
      statement = unit_.child(statement, 0);
    if (statement != kNone && unit_.kind(statement) == NodeKind::kDeclare) declared.push_back(unit_.text(statement));
    if (!is_target(statement)) {
      walk(statement, way);
      continue;
    }
    const NodeId value = unit_.child(statement, unit_.kind(statement) == NodeKind::kDeclare ? 0 : 1);
    const bool checks = value != kNone && unit_.kind(value) == NodeKind::kCall && !way.ended && is_check(value, way);
    walk(statement, way);
    // Go: what was wrong is the last of the results.
    NodeId last = statement;
    for (NodeId next; i + 1 < unit_.child_count(block) && unit_.language != source::Language::kPython &&
                      is_target(next = unit_.child(block, i + 1)) && unit_[next].op != 0;
         ++i) {
      if (unit_.kind(next) == NodeKind::kDeclare) declared.push_back(unit_.text(next));
      walk(next, way);
      last = next;
    }
    if (!checks || way.ended) continue;
    way.answer = name_of(last) == "_" ? std::string_view() : name_of(last);
    way.counts = counts_;
  }
  // What the block calls so is gone behind it.
  for (std::string_view name : declared) {
    if (way.answer == name) way.answer = "";
    std::erase(way.refusals, name);
    std::erase(way.options, name);
  }
}

void Passes::walk_loop(NodeId loop, Way& way) {
  std::vector<Way> outer = std::move(broken_);
  broken_.clear();
  const bool each = unit_.text(loop) == "each";
  const uint32_t body = unit_.child_count(loop) - 1;
  if (!each) walk(unit_.child(loop, 0), way);
  forget_set_in(loop, way);
  Way before = way;
  if (each && unit_.kind(unit_.child(loop, 0)) == NodeKind::kDeclare)
    set(unit_.text(unit_.child(loop, 0)), kNone, before);
  Way inside = each || body < 2 ? before : split(unit_.child(loop, 1), before).first;
  ++loops_;
  walk(unit_.child(loop, body), inside);
  --loops_;
  way = join(before, inside);
  for (const Way& one : broken_) way = join(way, one);
  broken_ = std::move(outer);
}

void Passes::walk_switch(NodeId statement, Way& way) {
  std::vector<Way> outer = std::move(broken_);
  broken_.clear();
  const NodeId subject = unit_.child(statement, 0);
  const bool of_conditions = truth_of(unit_, subject) == 1;
  const bool of_error = by_error_ && subject != kNone && unit_.kind(subject) == NodeKind::kName;
  Way rest = way, behind;
  behind.ended = true;
  NodeId otherwise = kNone;
  for (uint32_t i = 1; i < unit_.child_count(statement); ++i) {
    const NodeId part = unit_.child(statement, i);
    if (part == kNone || unit_.kind(part) != NodeKind::kCase || (unit_[part].flags & source::kFallsThrough) != 0) {
      sound_ = false;
      return;
    }
    if ((unit_[part].flags & source::kDefault) != 0) {
      otherwise = part;
      continue;
    }
    Way here;
    here.ended = true;
    const NodeId labels = unit_.child(part, 0);
    for (uint32_t k = 0; k < unit_.child_count(labels); ++k) {
      const NodeId label = unit_.child(labels, k);
      if (of_conditions) {
        auto [yes, no] = split(label, rest);
        here = join(here, yes);
        rest = no;
      } else if (of_error && is_null(label)) {
        Way none = rest;
        none.passed = none.passed || unit_.text(subject) == rest.answer;
        here = join(here, none);
        rest.refusals.push_back(unit_.text(subject));
      } else {
        here = join(here, rest);
      }
    }
    walk(unit_.child(part, unit_.child_count(part) - 1), here);
    behind = join(behind, here);
  }
  if (otherwise != kNone) walk(unit_.child(otherwise, unit_.child_count(otherwise) - 1), rest);
  way = join(behind, rest);
  for (const Way& one : broken_) way = join(way, one);
  broken_ = std::move(outer);
}

// A variable gets a value (kNone: one that is not looked at).
void Passes::set(std::string_view name, NodeId value, Way& way) const {
  forget_set_in(value, way);
  const NodeId made = without_casts(value);
  const bool sets =
      made != kNone && (unit_.kind(made) == NodeKind::kName ? holds(way.options, unit_.text(made)) : sets_option(made));
  if (way.answer == name) way.answer = "";
  std::erase(way.refusals, name);
  std::erase(way.options, name);
  if (sets) way.options.push_back(name);
}

// opts.DNSName = name
void Passes::set_option(NodeId assignment, Way& way) const {
  const NodeId target = unit_.child(assignment, 0);
  const NodeId base = unit_.kind(target) == NodeKind::kMember ? unit_.child(target, 0) : kNone;
  const bool is_option =
      base != kNone && unit_.kind(base) == NodeKind::kName && std::ranges::any_of(checks_, [&](const Check& check) {
        return !check.option.empty() && check.option == unit_.text(target);
      });
  if (!is_option) return;
  std::erase(way.options, unit_.text(base));
  if (is_set(unit_.child(assignment, 1))) way.options.push_back(unit_.text(base));
}

// Variables that a part of the function may change are no longer what they were.
void Passes::forget_set_in(NodeId part, Way& way) const {
  std::vector<NodeId> work{part};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    const NodeKind kind = unit_.kind(id);
    const bool changes =
        kind == NodeKind::kAssign || (kind == NodeKind::kUnary && unit_.text(id) != "!" && unit_.text(id) != "*");
    std::string_view name = kind == NodeKind::kDeclare ? unit_.text(id) : std::string_view();
    if (changes) {
      NodeId target = unit_.child(id, 0);
      while (target != kNone && unit_.kind(target) == NodeKind::kMember && kind == NodeKind::kAssign)
        target = unit_.child(target, 0);
      if (target != kNone && unit_.kind(target) == NodeKind::kName) name = unit_.text(target);
    }
    if (!name.empty()) {
      if (way.answer == name) way.answer = "";
      std::erase(way.refusals, name);
      std::erase(way.options, name);
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
  }
}

// The ways on where a condition holds, and where it does not.
std::pair<Passes::Way, Passes::Way> Passes::split(NodeId condition, const Way& way) {
  if (condition == kNone) return {way, way};
  const std::string_view text = unit_.text(condition);
  switch (unit_.kind(condition)) {
    case NodeKind::kCast: return split(unit_.child(condition, 0), way);
    case NodeKind::kUnary: {
      if (text != "!") break;
      auto [yes, no] = split(unit_.child(condition, 0), way);
      return {no, yes};
    }
    case NodeKind::kName: {
      Way yes = way, no = way;
      if (is_script()) {
        yes.refusals.push_back(text);
        if (way.answer == text) no.passed = leans_ = true;
        return {yes, no};
      }
      if (by_error_ || way.answer != text || way.counts) break;
      yes.passed = leans_ = true;
      no.refusals.push_back(text);
      return {yes, no};
    }
    case NodeKind::kCall: {
      Way yes = way;
      forget_set_in(condition, yes);
      Way no = yes;
      if (is_check(condition, way) && !counts_ && (!by_error_ || is_script()))
        (by_error_ ? no : yes).passed = leans_ = true;
      return {yes, no};
    }
    case NodeKind::kBinary:
      if (text == "&&") {
        auto [first, not_first] = split(unit_.child(condition, 0), way);
        auto [second, not_second] = split(unit_.child(condition, 1), first);
        return {second, join(not_first, not_second)};
      }
      if (text == "||") {
        auto [first, not_first] = split(unit_.child(condition, 0), way);
        auto [second, not_second] = split(unit_.child(condition, 1), not_first);
        return {join(first, second), not_second};
      }
      return split_comparison(condition, way);
    case NodeKind::kLiteral: {
      Way yes = way, no = way;
      const int truth = truth_of(unit_, condition);
      yes.ended = yes.ended || truth == 0;
      no.ended = no.ended || truth == 1;
      return {yes, no};
    }
    default: break;
  }
  Way after = way;
  forget_set_in(condition, after);
  return {after, after};
}

std::pair<Passes::Way, Passes::Way> Passes::split_comparison(NodeId condition, const Way& way) {
  std::string_view operation = unit_.text(condition);
  NodeId subject = without_casts(unit_.child(condition, 0)), with = unit_.child(condition, 1);
  if (subject != kNone && unit_.kind(subject) == NodeKind::kLiteral) {
    std::swap(subject, with);
    operation = turned(operation);
  }
  Way after = way;
  forget_set_in(condition, after);
  if (subject == kNone || with == kNone) return {after, after};
  // if ((ok = X509_verify_cert(store)) <= 0)
  std::string_view name;
  if (unit_.kind(subject) == NodeKind::kAssign) {
    const NodeId target = unit_.child(subject, 0);
    if (unit_.text(subject) != "=" || unit_.kind(target) != NodeKind::kName) return {after, after};
    name = unit_.text(target);
    subject = without_casts(unit_.child(subject, 1));
  } else if (unit_.kind(subject) == NodeKind::kName) {
    name = unit_.text(subject);
  }
  bool is_answer = subject != kNone && unit_.kind(subject) == NodeKind::kName && name == way.answer && !name.empty();
  bool counts = way.counts;
  if (subject != kNone && unit_.kind(subject) == NodeKind::kCall && is_check(subject, way)) {
    is_answer = true;
    counts = counts_;
    if (!name.empty()) after.answer = name;
    after.counts = counts;
  }
  Way yes = after, no = after;
  if (by_error_) {
    const bool is_nothing = is_null(with) || (is_script() && unit_.text(with) == "undefined");
    if (!is_nothing || (operation != "!=" && operation != "==")) return {yes, no};
    Way& none = operation == "==" ? yes : no;
    Way& some = operation == "==" ? no : yes;
    if (is_answer) none.passed = leans_ = true;
    if (!name.empty()) some.refusals.push_back(name);
    return {yes, no};
  }
  const int truth = truth_of(unit_, with);
  if (!is_answer || truth < 0) return {yes, no};
  // (A number may say by less than 0 that nothing was checked.)
  const bool is_yes = (operation == "==" && truth == 1) || operation == ">" || (operation == ">=" && truth == 1) ||
                      (operation == "!=" && truth == 0 && !counts);
  const bool is_no = (operation == "!=" && truth == 1) || operation == "<=" || (operation == "<" && truth == 1) ||
                     (operation == "==" && truth == 0 && !counts);
  if (is_yes) yes.passed = leans_ = true;
  if (is_no) no.passed = leans_ = true;
  return {yes, no};
}

// The function ends with an answer.
void Passes::leave(NodeId value, const Way& way) {
  value = without_casts(value);
  if (way.passed) return;
  if (value == kNone) {
    sound_ = false;
    return;
  }
  if (unit_.kind(value) == NodeKind::kName && !way.answer.empty() && unit_.text(value) == way.answer) {
    leans_ = true;
    return;
  }
  if (is_refusal(value, way)) return;
  if (unit_.kind(value) == NodeKind::kCall && is_check(value, way)) {
    leans_ = true;
    return;
  }
  if (is_script() && unit_.kind(value) == NodeKind::kBinary) {
    const std::string_view operation = unit_.text(value);
    const NodeId first = unit_.child(value, 0), second = unit_.child(value, 1);
    if (operation == "||" || operation == "??") {  // return wrong ?? (pinned ? undefined : new Error('…'))
      leave(first, way);
      if (!std::exchange(sound_, true)) leave(second, way);
      return;
    }
    if (operation == "&&") {  // return wrong && new TypeError(wrong.message)
      leave(first, way);
      if (sound_) leave(second, split(first, way).first);
      return;
    }
  }
  if (by_error_ && !(is_script() && unit_.kind(value) == NodeKind::kConditional)) {
    sound_ = false;
    return;
  }
  if (unit_.kind(value) == NodeKind::kConditional) {
    auto [yes, no] = split(unit_.child(value, 0), way);
    if (!yes.ended) leave(unit_.child(value, 1), yes);
    if (!no.ended) leave(unit_.child(value, 2), no);
    return;
  }
  const Way yes = split(value, way).first;
  if (!yes.passed && !yes.ended) sound_ = false;
}

bool Passes::is_refusal(NodeId value, const Way& way) const {
  const NodeKind kind = unit_.kind(value);
  if (kind == NodeKind::kName && holds(way.refusals, unit_.text(value))) return true;
  if (!by_error_) return truth_of(unit_, value) == 0;
  if (kind == NodeKind::kNew) return true;
  if (is_script()) return kind == NodeKind::kCall && index_.last_name(value) == "Error";
  if (kind == NodeKind::kCall) {
    const std::string_view name = index_.last_name(value);
    if (std::ranges::find(kMakesError, name) != std::end(kMakesError)) return true;
    if (std::ranges::find(kWrapsError, name) == std::end(kWrapsError)) return false;
    for (uint32_t i = 1; i < unit_.child_count(value); ++i) {
      const NodeId given = unit_.child(value, i);
      if (unit_.kind(given) == NodeKind::kName && holds(way.refusals, unit_.text(given))) return true;
    }
    return false;
  }
  // errBadHost, x509.ErrUnsupportedAlgorithm: an error of the package or of another.
  const NodeId of = kind == NodeKind::kMember ? unit_.child(value, 0) : value;
  if (of == kNone || unit_.kind(of) != NodeKind::kName) return false;
  if (const NodeId declared = index_.declaration(of); declared != kNone && index_.enclosing_function(declared) != kNone)
    return false;
  // (One that begins as nil may be nil.)
  return kind == NodeKind::kMember || std::ranges::all_of(index_.globals(unit_.text(of)), [&](NodeId declared) {
           const NodeId initial = unit_.child_count(declared) > 0 ? unit_.child(declared, 0) : kNone;
           return initial != kNone && !is_null(initial);
         });
}

}  // namespace vitrine::trace
