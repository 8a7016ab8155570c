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

bool Passes::only_if(NodeId function) {
  asked_.clear();
  // `unless VerificationFlags`: not where the file speaks of that.
  const bool is_name = !row_.filled_option.empty() && row_.filled_by.empty();
  if (is_name && std::ranges::find(unit_.strings, row_.filled_option) != unit_.strings.end()) return false;
  if (unit_.language == source::Language::kCSharp && trusts_what_it_is_given()) return false;
  return holds_for(function);
}

CheckRow parsed_checks(std::string_view row) {
  CheckRow out;
  std::string_view checks = taken(row, " unless ");
  out.filled_option = taken(row, ".");
  out.filled_by = row;
  while (!checks.empty()) {
    std::string_view rest = taken(checks, " or ");
    LibraryCheck check;
    check.name = taken(rest, "(");
    rest = taken(rest, ")");
    check.type = taken(rest, ".");
    check.option = rest;
    out.checks.push_back(check);
  }
  return out;
}

bool Passes::holds_for(NodeId function) {
  const uint32_t count = unit_.child_count(function);
  if (count == 0 || (unit_[function].flags & (source::kNoBody | source::kAbstract)) != 0 || unit_.is_unread(function) ||
      asked_.size() >= kMostAsked || std::ranges::find(asked_, function) != asked_.end())
    return false;
  const auto before = std::tuple(function_, sound_, leans_, loops_, std::move(broken_));
  asked_.push_back(function);
  function_ = function;
  sound_ = true;
  leans_ = false;
  loops_ = 0;
  broken_.clear();
  Way way;
  walk(unit_.child(function, count - 1), way);
  const bool holds = sound_ && leans_ && way.ended;
  asked_.pop_back();
  std::tie(function_, sound_, leans_, loops_, broken_) = before;
  return holds;
}

Passes::Way Passes::join(const Way& one, const Way& other) {
  if (one.ended) return other;
  if (other.ended) return one;
  Way both;
  both.passed = one.passed && other.passed;
  both.counts = one.counts || other.counts;
  if (one.answer == other.answer) both.answer = one.answer;
  std::ranges::copy_if(one.refusals, std::back_inserter(both.refusals),
                       [&](std::string_view name) { return holds(other.refusals, name); });
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
      if (unit_.kind(target) == NodeKind::kName)
        set(unit_.text(target), unit_.text(statement) == "=" ? value : kNone, way);
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
    const bool checks = value != kNone && unit_.kind(value) == NodeKind::kCall && !way.ended && is_check(value);
    walk(statement, way);
    if (!checks || way.ended) continue;
    way.answer = name_of(statement);
    way.counts = counts_;
  }
  // What the block calls so is gone behind it.
  for (std::string_view name : declared) {
    if (way.answer == name) way.answer = "";
    std::erase(way.refusals, name);
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
  if (way.answer == name) way.answer = "";
  std::erase(way.refusals, name);
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
      if (way.answer != text || way.counts) break;
      yes.passed = leans_ = true;
      no.refusals.push_back(text);
      return {yes, no};
    }
    case NodeKind::kCall: {
      Way yes = way;
      forget_set_in(condition, yes);
      Way no = yes;
      if (is_check(condition) && !counts_) yes.passed = leans_ = true;
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
  if ((operation == "==" || operation == "!=") && (is_sound_answer(subject, with) || is_sound_answer(with, subject))) {
    Way yes = way, no = way;
    (operation == "==" ? yes : no).passed = leans_ = true;
    return {yes, no};
  }
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
  if (subject != kNone && unit_.kind(subject) == NodeKind::kCall && is_check(subject)) {
    is_answer = true;
    counts = counts_;
    if (!name.empty()) after.answer = name;
    after.counts = counts;
  }
  Way yes = after, no = after;
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
  if (unit_.kind(value) == NodeKind::kCall && is_check(value)) {
    leans_ = true;
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
  return (unit_.kind(value) == NodeKind::kName && holds(way.refusals, unit_.text(value))) ||
         truth_of(unit_, value) == 0;
}

std::string_view last_part(std::string_view name) {
  const size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

bool Passes::holds(const std::vector<std::string_view>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

NodeId Passes::without_casts(NodeId id) const {
  while (id != kNone && (unit_.kind(id) == NodeKind::kCast ||
                         (unit_.kind(id) == NodeKind::kUnary && (unit_.text(id) == "&" || unit_.text(id) == "*"))))
    id = unit_.child(id, 0);
  return id;
}

bool Passes::is_check(NodeId call) {
  counts_ = false;
  // (One of many that passes is none that was asked for.)
  if (loops_ > 0 || unit_.child(call, 0) == kNone) return false;
  if (std::ranges::any_of(row_.checks, [&](const LibraryCheck& check) { return is_library_check(check, call); }))
    return true;
  const NodeId other = called_(call, function_);
  if (other == kNone || other == function_) return false;
  const bool passes = holds_for(other);
  counts_ = false;
  return passes;
}

bool Passes::is_library_check(const LibraryCheck& check, NodeId call) {
  const NodeId callee = unit_.child(call, 0);
  // `.MatchesHostname`: asked of the certificate that the function was given.
  if (check.name.starts_with('.'))
    return unit_.kind(callee) == NodeKind::kMember && unit_.text(callee) == check.name.substr(1) &&
           unit_.child_count(call) > 1 && is_given(unit_.child(callee, 0));
  const bool plain = unit_.kind(callee) == NodeKind::kName;
  const NodeId declared = plain ? index_.declaration(callee) : kNone;
  const bool is_own = plain && std::ranges::any_of(index_.functions(unit_.text(callee)), [&](NodeId function) {
                        return index_.parent(function) == unit_.root;
                      });
  const bool named = index_.last_name(call) == check.name && !is_own;
  // C++: an object that is called, where it is made too.
  NodeId type = unit_.kind(callee) == NodeKind::kNew ? unit_[callee].type
                : declared != kNone                  ? unit_[declared].type
                                                     : kNone;
  if (const NodeId owner = plain && declared == kNone ? index_.enclosing_type(call) : kNone; owner != kNone) {
    const NodeId field = index_.field(owner, unit_.text(callee));  // … or that the object itself has
    if (field != kNone) type = unit_[field].type;
  }
  if (type != kNone && last_part(unit_.text(type)) == check.name)
    return is_given(unit_.child(call, 1)) && is_given(unit_.child(call, 2));
  if (!named || declared != kNone || !is_given(unit_.child(call, 1))) return false;
  counts_ = plain;
  return true;
}

// C#: may policy.CustomTrustStore.Add(…) trust what is to be checked?
bool Passes::trusts_what_it_is_given() const {
  if (std::ranges::find(unit_.strings, "CustomTrustStore") == unit_.strings.end()) return false;
  const auto is_of_parameter = [&](NodeId whole) {
    std::vector<NodeId> work{whole};
    for (int left = 32; !work.empty(); --left) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      if (left < 0) return true;
      const NodeId declared = unit_.kind(id) == NodeKind::kName ? index_.declaration(id) : kNone;
      if (declared != kNone && unit_.kind(declared) == NodeKind::kParameter) return true;
      if (declared != kNone && unit_.child_count(declared) == 0) return true;  // set later, or one of a list
      if (declared != kNone) work.push_back(unit_.child(declared, 0));
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    }
    return false;
  };
  for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
    const NodeId callee = unit_.kind(id) == NodeKind::kCall ? unit_.child(id, 0) : kNone;
    const NodeId store = callee != kNone && unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
    if (store == kNone || index_.last_name(store) != "CustomTrustStore") continue;
    for (uint32_t i = 1; i < unit_.child_count(id); ++i) {
      if (is_of_parameter(unit_.child(id, i))) return true;
    }
  }
  return false;
}

// errors == SslPolicyErrors.None: what the library's own check found, where the row names that.
bool Passes::is_sound_answer(NodeId told, NodeId constant) const {
  if (told == kNone || constant == kNone || unit_.kind(told) != NodeKind::kName ||
      unit_.kind(constant) != NodeKind::kMember)
    return false;
  const NodeId declared = index_.declaration(told), type = unit_.child(constant, 0);
  if (declared == kNone || unit_.kind(declared) != NodeKind::kParameter || type == kNone || is_assigned(told))
    return false;
  const std::string name = std::string(index_.last_name(type)) + "." + std::string(unit_.text(constant));
  return std::ranges::any_of(row_.checks, [&](const LibraryCheck& check) { return check.name == name; });
}

// Does the function give the variable another value?
bool Passes::is_assigned(NodeId name) const {
  return std::ranges::any_of(index_.assignments(unit_.text(name)), [&](NodeId set) {
    NodeId around = index_.enclosing_function(set);
    while (around != kNone && around != function_) around = index_.enclosing_function(around);
    return around == function_;
  });
}

// Is it asked of what the function itself was given? C#: also of `new X509Certificate2(certificate)`, by whatever name.
bool Passes::is_given(NodeId value) const {
  constexpr int kMostSteps = 4;
  NodeId given = without_casts(value);
  for (int step = 0; unit_.language == source::Language::kCSharp && given != kNone && step < kMostSteps; ++step) {
    const NodeId declared = unit_.kind(given) == NodeKind::kName ? index_.declaration(given) : kNone;
    if (unit_.kind(given) == NodeKind::kNew && unit_.child_count(given) == 1 &&
        index_.last_name(given) == "X509Certificate2") {
      given = without_casts(unit_.child(given, 0));
    } else if (declared != kNone && unit_.kind(declared) == NodeKind::kDeclare && unit_.child_count(declared) > 0 &&
               !is_assigned(given)) {
      given = without_casts(unit_.child(declared, 0));
    } else {
      break;
    }
  }
  const NodeId declared = given != kNone && unit_.kind(given) == NodeKind::kName ? index_.declaration(given) : kNone;
  return declared != kNone && unit_.kind(declared) == NodeKind::kParameter;
}

}  // namespace vitrine::trace
