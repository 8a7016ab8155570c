// Which of the calls in an own check may refuse what the check is given: another check, a function of the file that
// does, one that is only asked to speak of it.
#include <algorithm>

#include "reason/trace/behaviour.h"
#include "reason/trace/value.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kMostAsked = 4;  // functions, one called by the other

bool holds(const std::vector<std::string_view>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

// Does an expression hold one of these names?
bool speaks_of(const source::Unit& unit, NodeId expression, const std::vector<std::string_view>& names) {
  std::vector<NodeId> work{expression};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    if (unit.kind(id) == NodeKind::kName && holds(names, unit.text(id))) return true;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return false;
}

// chain of `chain[0].issuer`, walker of `walker.run`: what an expression is a part of, or is asked of.
NodeId root_of(const source::Unit& unit, NodeId expression) {
  while (expression != kNone &&
         (unit.kind(expression) == NodeKind::kMember || unit.kind(expression) == NodeKind::kIndex ||
          unit.kind(expression) == NodeKind::kCast || unit.kind(expression) == NodeKind::kUnary ||
          (unit.kind(expression) == NodeKind::kCall && unit.child_count(expression) == 1)))
    expression = unit.child(expression, 0);
  return expression;
}

}  // namespace

// `Switches.STRICT`: the type of the file that the member is said to be one of; kNone.
NodeId Behaviour::type_named_by(NodeId member) const {
  const NodeId base = unit_.kind(member) == NodeKind::kMember ? unit_.child(member, 0) : kNone;
  if (base == kNone || unit_.kind(base) != NodeKind::kName || index_.declaration(base) != kNone) return kNone;
  for (NodeId type = index_.enclosing_type(member); type != kNone; type = index_.enclosing_type(type)) {
    if (index_.field(type, unit_.text(base)) != kNone) return kNone;
  }
  return index_.type(unit_.text(base));
}

// The type of the file that a variable or a field is declared as, or that is made there; kNone.
NodeId Behaviour::type_declared_for(NodeId expression) const {
  if (expression == kNone) return kNone;
  const NodeKind kind = unit_.kind(expression);
  if (kind == NodeKind::kNew)
    return unit_[expression].type == kNone ? kNone : index_.type(unit_.text(unit_[expression].type));
  const bool of_this = kind == NodeKind::kMember && unit_.kind(unit_.child(expression, 0)) == NodeKind::kThis;
  if (kind != NodeKind::kName && !of_this) return kNone;
  NodeId declared = kind == NodeKind::kName ? index_.declaration(expression) : kNone;
  for (NodeId type = index_.enclosing_type(expression); declared == kNone && type != kNone;
       type = index_.enclosing_type(type)) {
    const NodeId holder = index_.holder_of_field(type, unit_.text(expression));
    if (holder != kNone) declared = index_.field(holder, unit_.text(expression));
  }
  if (declared == kNone) return kNone;
  if (const NodeId said = unit_[declared].type; said != kNone) return index_.type(unit_.text(said));
  const NodeId initial = unit_.child_count(declared) > 0 ? unit_.child(declared, 0) : kNone;
  return initial != kNone && unit_.kind(initial) == NodeKind::kNew ? type_declared_for(initial) : kNone;
}

// The one function of the file of that name that has a body; kNone where there are several.
NodeId Behaviour::only_function(std::string_view name) const {
  constexpr uint16_t kOpen = source::kNoBody | source::kAbstract;
  NodeId found = kNone;
  for (NodeId one : index_.functions(name)) {
    if ((unit_[one].flags & kOpen) != 0) continue;
    if (found != kNone) return kNone;
    found = one;
  }
  return found;
}

// `settings.isStrict()`, where `settings` is declared as a type of the file and nothing else there is called so.
NodeId Behaviour::method_called(NodeId call, NodeId function) const {
  const NodeId callee = unit_.child(call, 0);
  if (unit_.kind(callee) != NodeKind::kMember) return kNone;
  const NodeId base = unit_.child(callee, 0);
  NodeId type = type_named_by(callee);
  if (type == kNone) type = type_declared_for(base);
  const NodeId method = type == kNone ? kNone : only_function(unit_.text(callee));
  if (method == kNone || method == function) return kNone;
  NodeId holder = index_.enclosing_type(method);
  if (const NodeId receiver = unit_.child_count(method) > 1 ? unit_.child(method, 0) : kNone;
      holder == kNone && receiver != kNone && (unit_[receiver].flags & source::kReceiver) != 0 &&
      unit_[receiver].type != kNone)
    holder = index_.type(unit_.text(unit_[receiver].type));  // Go
  return holder == type || (holder != kNone && (index_.extends(holder, type) || index_.extends(type, holder))) ? method
                                                                                                               : kNone;
}

// Java, Kotlin: the names, and those of variables that are given something of what they stand for.
std::vector<std::string_view> Behaviour::derived_from(std::vector<std::string_view> names, NodeId body) const {
  constexpr int kMostRounds = 4;
  if (!source::runs_on_java(unit_.language) || names.empty()) return names;
  for (int round = 0; round < kMostRounds; ++round) {
    const size_t before = names.size();
    std::vector<NodeId> work{body};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      const NodeKind kind = unit_.kind(id);
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
      NodeId target = kNone, value = kNone;
      if (kind == NodeKind::kDeclare && unit_.child_count(id) > 0) {
        target = id;
        value = unit_.child(id, 0);
      } else if (kind == NodeKind::kAssign) {
        target = unit_.child(id, 0);
        value = unit_.child(id, 1);
      } else if (kind == NodeKind::kLoop && unit_.text(id) == "each") {
        target = unit_.child(id, 0);
        value = unit_.child(id, 1);
      }
      const bool is_variable =
          target != kNone && (unit_.kind(target) == NodeKind::kDeclare || unit_.kind(target) == NodeKind::kName);
      if (is_variable && value != kNone && !holds(names, unit_.text(target)) && speaks_of(unit_, value, names))
        names.push_back(unit_.text(target));
    }
    if (names.size() == before) break;
  }
  return names;
}

// Java, Kotlin: `chain[0].verify(issuer)` refuses by what it throws (java.security.cert.Certificate).
bool Behaviour::is_verified(NodeId call, const std::vector<std::string_view>& names) const {
  if (!source::runs_on_java(unit_.language) || index_.last_name(call) != "verify") return false;
  const NodeId of = root_of(unit_, unit_.child(call, 0));
  return of != kNone && unit_.kind(of) == NodeKind::kName && holds(names, unit_.text(of));
}

// Kotlin: runCatching { … } whose result nobody asks for, or is only asked to speak of it: onFailure { println(it) }.
bool Behaviour::is_caught_and_dropped(NodeId call) const {
  if (unit_.language != source::Language::kKotlin || index_.last_name(call) != "runCatching") return false;
  auto only_speaks = [&](NodeId asked) {
    std::vector<NodeId> work;
    for (uint32_t i = 1; i < unit_.child_count(asked); ++i) work.push_back(unit_.child(asked, i));
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      if (unit_.kind(id) == NodeKind::kThrow || (unit_.kind(id) == NodeKind::kCall && !only_reads(id))) return false;
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    }
    return true;
  };
  NodeId up = index_.parent(call);
  while (up != kNone && unit_.kind(up) == NodeKind::kMember) {
    const std::string_view name = unit_.text(up);
    const NodeId asked = index_.parent(up);
    if ((name != "onFailure" && name != "onSuccess") || unit_.kind(asked) != NodeKind::kCall || !only_speaks(asked))
      return false;
    up = index_.parent(asked);
  }
  return up != kNone && unit_.kind(up) == NodeKind::kExpression;
}

// A call that lets everything pass that it is given: the knowledge base says so, or its body does.
bool Behaviour::refuses_nothing(NodeId call, NodeId function, std::string_view refusal) const {
  if (only_reads(call) || is_caught_and_dropped(call)) return true;
  if (!source::runs_on_java(unit_.language)) return false;
  const NodeId called = called_here(call, function);
  if (refusal.empty()) {
    // boolean accepted(String host) { return true; }
    const NodeId body = called == kNone || unit_.is_unread(called) ? kNone : body_of(called);
    const NodeId only = body != kNone && unit_.kind(body) == NodeKind::kBlock && unit_.child_count(body) == 1 &&
                                unit_.kind(unit_.child(body, 0)) == NodeKind::kReturn
                            ? unit_.child(unit_.child(body, 0), 0)
                            : kNone;
    return only != kNone && unit_.kind(only) == NodeKind::kLiteral;
  }
  if (called == kNone || called == function || asked_.size() >= kMostAsked) return false;
  if (std::ranges::find(asked_, called) != asked_.end()) return false;
  asked_.push_back(called);
  const std::string_view does = of(called, refusal);
  asked_.pop_back();
  return does == "empty" || does == "never-throws";
}

// Java, Kotlin: a call that is given nothing, for what it does, and may refuse all the same: of what was made of what
// the check is given (`walker = new Walker(chain); walker.run();`), or a function of the file, where the check keeps
// what it is given in a field.
bool Behaviour::acts_on_given(NodeId call, NodeId function, const std::vector<std::string_view>& parameters,
                              const std::vector<std::string_view>& names, std::string_view refusal) const {
  if (!source::runs_on_java(unit_.language) || refusal.empty() || unit_.child_count(call) != 1) return false;
  if (unit_.kind(index_.parent(call)) != NodeKind::kExpression) return false;
  const NodeId of = root_of(unit_, unit_.child(call, 0));
  if (const NodeId called = called_here(call, function); called != kNone && called != function) {
    return keeps_given(function, names) && !asks_nobody(body_of(called), {}, called, refusal);
  }
  if (of == kNone || unit_.kind(of) == NodeKind::kNew) return of != kNone && speaks_of(unit_, of, names);
  if (unit_.kind(of) != NodeKind::kName || !holds(names, unit_.text(of))) return false;
  // A part of what is given, one certificate of the chain, only tells of itself.
  if (holds(parameters, unit_.text(of))) return false;
  const NodeId declared = index_.declaration(of);
  if (declared == kNone || unit_.kind(declared) != NodeKind::kDeclare) return true;
  const NodeId loop = index_.parent(declared);
  const bool each = unit_.kind(loop) == NodeKind::kLoop && unit_.text(loop) == "each";
  const NodeId from = root_of(unit_, each ? unit_.child(loop, 1) : unit_.child(declared, 0));
  return from == kNone || unit_.kind(from) != NodeKind::kName || !holds(parameters, unit_.text(from));
}

// Does a function put something of this into a field?
bool Behaviour::keeps_given(NodeId function, const std::vector<std::string_view>& names) const {
  std::vector<NodeId> work{body_of(function)};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    if (unit_.kind(id) != NodeKind::kAssign) continue;
    const NodeId target = unit_.child(id, 0);
    const bool is_field = unit_.kind(target) == NodeKind::kMember ||
                          (unit_.kind(target) == NodeKind::kName && index_.declaration(target) == kNone);
    if (is_field && speaks_of(unit_, unit_.child(id, 1), names)) return true;
  }
  return false;
}

// Does a part of a check call nothing that may refuse, and throw nothing itself?
bool Behaviour::asks_nobody(NodeId part, const std::vector<std::string_view>& parameters, NodeId function,
                            std::string_view refusal) const {
  const std::vector<std::string_view> names = derived_from(parameters, body_of(function));
  std::vector<NodeId> work{part};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    const NodeKind kind = unit_.kind(id);
    if (kind == NodeKind::kThrow || kind == NodeKind::kUnknown) return false;
    if (kind == NodeKind::kCall && acts_on_given(id, function, parameters, names, refusal)) return false;
    if (kind == NodeKind::kCall && !refuses_nothing(id, function, refusal)) {
      if (is_verified(id, names) || unit_.child_count(id) > 1) return false;
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

// `if (chain.length == 1) chain[0].checkValidity(); else usual.check…(chain, type);`: whoever presents one certificate
// is asked for its dates at most.
bool Behaviour::passes_one(NodeId body, const std::vector<std::string_view>& parameters, NodeId function,
                           std::string_view refusal) const {
  if (!source::runs_on_java(unit_.language) || parameters.empty() || unit_.kind(body) != NodeKind::kBlock) return false;
  const std::string_view count = unit_.language == source::Language::kKotlin ? "size" : "length";
  // Is it so of a chain of one? Nothing where that is not told.
  auto for_one = [&](auto&& self, NodeId condition, int depth) -> std::optional<bool> {
    constexpr int kDeepest = 8;
    if (condition == kNone || depth > kDeepest) return std::nullopt;
    if (unit_.kind(condition) == NodeKind::kUnary && unit_.text(condition) == "!") {
      const std::optional<bool> inner = self(self, unit_.child(condition, 0), depth + 1);
      return inner ? std::optional<bool>(!*inner) : std::nullopt;
    }
    if (unit_.kind(condition) == NodeKind::kCall && unit_.child_count(condition) == 1) {
      const NodeId asked = unit_.child(condition, 0), of = unit_.child(asked, 0);
      const bool of_chain = unit_.kind(asked) == NodeKind::kMember && unit_.kind(of) == NodeKind::kName &&
                            unit_.text(of) == parameters.front();
      const std::string_view how = of_chain ? unit_.text(asked) : std::string_view();
      if (how == "isEmpty" || how == "isNullOrEmpty") return false;
      return how == "isNotEmpty" ? std::optional<bool>(true) : std::nullopt;
    }
    if (unit_.kind(condition) != NodeKind::kBinary) return std::nullopt;
    const std::string_view operation = unit_.text(condition);
    const NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
    if (operation == "&&" || operation == "||") {
      const std::optional<bool> one = self(self, left, depth + 1), other = self(self, right, depth + 1);
      if (one && other) return operation == "&&" ? *one && *other : *one || *other;
      return std::nullopt;
    }
    const bool equal = operation == "==", unequal = operation == "!=";
    if (left == kNone || right == kNone || unit_.kind(right) != NodeKind::kLiteral) return std::nullopt;
    auto is_chain = [&](NodeId id) {
      return id != kNone && unit_.kind(id) == NodeKind::kName && unit_.text(id) == parameters.front();
    };
    if (is_chain(left) && unit_[right].op == static_cast<uint8_t>(source::LiteralKind::kNull))
      return equal || unequal ? std::optional<bool>(unequal) : std::nullopt;
    const bool counts =
        unit_.kind(left) == NodeKind::kMember && unit_.text(left) == count && is_chain(unit_.child(left, 0));
    int64_t number = 0;
    if (!counts || !parse_decimal(unit_.text(right), &number)) return std::nullopt;
    if (equal || unequal) return (number == 1) == equal;
    if (operation == ">") return 1 > number;
    if (operation == ">=") return 1 >= number;
    if (operation == "<") return 1 < number;
    if (operation == "<=") return 1 <= number;
    return std::nullopt;
  };
  for (uint32_t i = 0; i < unit_.child_count(body); ++i) {
    const NodeId statement = unit_.child(body, i);
    if (statement == kNone) continue;
    const std::optional<bool> when =
        unit_.kind(statement) == NodeKind::kIf ? for_one(for_one, unit_.child(statement, 0), 0) : std::nullopt;
    if (!when) {
      if (!asks_nobody(statement, parameters, function, refusal)) return false;
      continue;
    }
    const NodeId taken = unit_.child(statement, *when ? 1 : 2);
    if (taken == kNone) continue;
    if (!asks_nobody(taken, parameters, function, refusal)) return false;
    if (always_ends(taken, function)) return true;
  }
  return true;
}

}  // namespace vitrine::trace
