// What a function that is asked whether to go on answers: by itself, or as it was told, or as another one says.
#include <algorithm>

#include "reason/trace/behaviour.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

// usual.verify(host, session): another verifier, that is not of this file, is asked with all that this one is given.
bool Behaviour::is_handed_on(NodeId call, const std::vector<std::string_view>& parameters) const {
  if (parameters.size() < 2 || unit_.kind(call) != NodeKind::kCall ||
      unit_.child_count(call) != parameters.size() + 1 || unit_.kind(unit_.child(call, 0)) != NodeKind::kMember ||
      unit_.text(unit_.child(call, 0)) != "verify")
    return false;
  const NodeId asked = unit_.child(unit_.child(call, 0), 0);
  const NodeId own = asked == kNone || unit_.kind(asked) != NodeKind::kNew ? kNone : unit_[asked].type;
  if (own != kNone && index_.type(unit_.text(own)) != kNone) return false;
  for (uint32_t i = 0; i < parameters.size(); ++i) {
    const NodeId argument = unit_.child(call, i + 1);
    if (argument == kNone || unit_.kind(argument) != NodeKind::kName || unit_.text(argument) != parameters[i])
      return false;
  }
  return true;
}

// Is the answer "yes" at most where the other verifier says so: host.endsWith(".intern") && usual.verify(host,
// session)?
bool Behaviour::hands_on(NodeId value, const std::vector<std::string_view>& parameters, NodeId function,
                         int depth) const {
  constexpr int kDeepest = 8;
  if (value == kNone || depth > kDeepest) return false;
  auto side = [&](uint32_t i) { return hands_on(unit_.child(value, i), parameters, function, depth + 1); };
  switch (unit_.kind(value)) {
    case NodeKind::kCall: return is_handed_on(value, parameters);
    case NodeKind::kCast: return side(0);
    case NodeKind::kBinary:
      if (unit_.text(value) == "&&") return side(0) || side(1);
      if (unit_.text(value) == "==") {
        auto yes = [&](uint32_t i) { return settled(unit_.child(value, i), function, depth) == true; };
        return (side(0) && yes(1)) || (side(1) && yes(0));
      }
      if (unit_.text(value) == "||") {
        auto no = [&](uint32_t i) { return settled(unit_.child(value, i), function, depth) == false; };
        const bool first = side(0), second = side(1);
        return (first && (second || no(1))) || (second && no(0));
      }
      return false;
    case NodeKind::kConditional: {
      auto no = [&](uint32_t i) { return settled(unit_.child(value, i), function, depth) == false; };
      const bool first = side(1), second = side(2);
      return (first && (second || no(2))) || (second && no(1));
    }
    case NodeKind::kName: {
      if (const NodeId only = only_value(value, function); only != kNone)
        return hands_on(only, parameters, function, depth + 1);
      return narrows_only(value, parameters, function, depth);
    }
    default: return false;
  }
}

// boolean sound = usual.verify(host, session); … sound = sound && host.endsWith(".intern"); each later value says no
// where the one before did.
bool Behaviour::narrows_only(NodeId name, const std::vector<std::string_view>& parameters, NodeId function,
                             int depth) const {
  const NodeId declared = index_.declaration(name);
  if (declared == kNone || unit_.kind(declared) != NodeKind::kDeclare || unit_.child_count(declared) == 0) return false;
  if (!hands_on(unit_.child(declared, 0), parameters, function, depth + 1)) return false;
  const std::string_view text = unit_.text(name);
  auto is_it = [&](NodeId id) { return id != kNone && unit_.kind(id) == NodeKind::kName && unit_.text(id) == text; };
  for (NodeId set : index_.assignments(text)) {
    if (index_.enclosing_function(set) != function) continue;
    if (unit_.kind(set) != NodeKind::kAssign || !is_it(unit_.child(set, 0))) return false;
    if (unit_.text(set) == "&=") continue;
    const NodeId value = unit_.child(set, 1);
    const bool joined = value != kNone && unit_.kind(value) == NodeKind::kBinary && unit_.text(value) == "&&" &&
                        (is_it(unit_.child(value, 0)) || is_it(unit_.child(value, 1)));
    if (unit_.text(set) != "=" || (!joined && settled(value, function, depth) != false)) return false;
  }
  return true;
}

// Whether a condition of C asks if a variable says yes, or no.
std::optional<bool> Behaviour::asks_yes(NodeId condition, std::string_view variable) const {
  if (condition == kNone) return std::nullopt;
  const NodeKind kind = unit_.kind(condition);
  if (kind == NodeKind::kName && unit_.text(condition) == variable) return true;
  const std::string_view text = unit_.text(condition);
  if (kind == NodeKind::kUnary && text == "!") {
    const std::optional<bool> one = asks_yes(unit_.child(condition, 0), variable);
    return one ? std::optional<bool>(!*one) : std::nullopt;
  }
  if (kind != NodeKind::kBinary || (text != "==" && text != "!=")) return std::nullopt;
  const NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
  if (left == kNone || right == kNone || unit_.kind(left) != NodeKind::kName || unit_.text(left) != variable ||
      unit_.kind(right) != NodeKind::kLiteral)
    return std::nullopt;
  const std::string_view number = unit_.text(right);
  if (number != "0" && number != "1" && number != "true" && number != "false") return std::nullopt;
  return (text == "==") == (number == "1" || number == "true");
}

// What a callback of C answers where a parameter tells it what was found before (`preverify_ok`).
Behaviour::Answer Behaviour::answers(NodeId statement, NodeId value, std::optional<bool> answer,
                                     const std::vector<std::string_view>& parameters, NodeId function) const {
  auto is_parameter = [&](std::string_view name) { return std::ranges::find(parameters, name) != parameters.end(); };
  if (answer) {
    // `if (ok) return 1;`
    const NodeId block = index_.parent(statement);
    const NodeId around = block != kNone && unit_.kind(block) == NodeKind::kBlock ? index_.parent(block) : block;
    if (answer != true || around == kNone || unit_.kind(around) != NodeKind::kIf) return Answer::kOwn;
    const bool first = unit_.child(around, 1) == block || unit_.child(around, 1) == statement;
    for (std::string_view parameter : parameters) {
      if (asks_yes(unit_.child(around, 0), parameter) == first) return Answer::kKept;
    }
    return Answer::kOwn;
  }
  if (unit_.kind(value) != NodeKind::kName || !is_parameter(unit_.text(value))) return Answer::kOwn;
  const std::string_view name = unit_.text(value);
  const NodeId block = index_.parent(statement);
  if (block == kNone || unit_.kind(block) != NodeKind::kBlock) return Answer::kOwn;
  auto sets_yes = [&](NodeId at) {
    return at != kNone && unit_.kind(at) == NodeKind::kAssign && unit_.text(at) == "=" &&
           unit_.kind(unit_.child(at, 0)) == NodeKind::kName && unit_.text(unit_.child(at, 0)) == name &&
           settled(unit_.child(at, 1), function, 0) == true;
  };
  // `if (!ok) ok = 1; return ok;`, `if (!ok) return 1; return ok;`: it says yes whatever was found.
  bool yes = false;
  for (uint32_t i = 0; i < unit_.child_count(block) && unit_.child(block, i) != statement; ++i) {
    const NodeId before = unit_.child(block, i);
    if (before == kNone || unit_.kind(before) != NodeKind::kIf || asks_yes(unit_.child(before, 0), name) != false)
      continue;
    const NodeId then = unit_.child(before, 1);
    if (then == kNone) continue;
    yes = yes || always_ends(then, function) || sets_yes(then);
    for (uint32_t k = 0; unit_.kind(then) == NodeKind::kBlock && k < unit_.child_count(then); ++k)
      yes = yes || sets_yes(unit_.child(then, k));
  }
  bool some = false, other = false;
  for (NodeId at : index_.assignments(name)) {
    if (index_.enclosing_function(at) != function) continue;
    (sets_yes(at) ? some : other) = true;
  }
  if (yes && !other) return Answer::kYes;
  return some ? Answer::kEither : Answer::kOwn;
}

// `*flags = 0;`: what was found is wiped out, whatever it was.
bool Behaviour::clears_parameter(NodeId body, const std::vector<std::string_view>& parameters, NodeId function) const {
  if (body == kNone || unit_.kind(body) != NodeKind::kBlock) return false;
  bool clears = false;
  for (uint32_t i = 0; i < unit_.child_count(body); ++i) {
    const NodeId at = unit_.child(body, i);
    if (at == kNone || unit_.kind(at) != NodeKind::kAssign) continue;
    const NodeId target = unit_.child(at, 0);
    if (unit_.kind(target) != NodeKind::kUnary || unit_.text(target) != "*" ||
        unit_.kind(unit_.child(target, 0)) != NodeKind::kName ||
        std::ranges::find(parameters, unit_.text(unit_.child(target, 0))) == parameters.end())
      continue;
    clears = unit_.text(at) == "=" && settled(unit_.child(at, 1), function, 0) == false;
  }
  return clears;
}

// `*flags |= OTHER;` at most: what was found stays, in a number that a parameter points at.
bool Behaviour::keeps_parameter(NodeId function) const {
  bool any = false;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
    const NodeId parameter = unit_.child(function, i), type = unit_[parameter].type;
    if (type == kNone || (unit_[type].flags & source::kPointer) == 0) continue;
    const std::string_view of = unit_.text(type), name = unit_.text(parameter);
    if (of != "uint32_t" && of != "unsigned" && of != "unsigned int" && of != "int") continue;
    any = true;
    std::vector<NodeId> work{body_of(function)};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      const NodeKind kind = unit_.kind(id);
      // Read, or added to; whoever is given the pointer itself may write.
      if (kind == NodeKind::kName && unit_.text(id) == name) {
        const NodeId up = index_.parent(id);
        if (unit_.kind(up) != NodeKind::kUnary || unit_.text(up) != "*") return false;
        const NodeId around = index_.parent(up);
        if (unit_.kind(around) == NodeKind::kAssign && unit_.child(around, 0) == up && unit_.text(around) != "|=")
          return false;
        if (unit_.kind(around) == NodeKind::kUnary) return false;
      }
      for (uint32_t k = 0; k < unit_.child_count(id); ++k) work.push_back(unit_.child(id, k));
    }
  }
  return any;
}

// Does what the call of this name finds decide what a function answers: by its result, and by each variable that it is
// given to write to?
bool Behaviour::asks(NodeId function, std::string_view name) const {
  std::vector<NodeId> calls, work{body_of(function)}, deciding;
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone || unit_.kind(id) == NodeKind::kFunction) continue;
    const NodeKind kind = unit_.kind(id);
    if (kind == NodeKind::kCall && index_.last_name(id) == name) calls.push_back(id);
    if ((kind == NodeKind::kIf || kind == NodeKind::kConditional || kind == NodeKind::kReturn) &&
        unit_.child_count(id) > 0)
      deciding.push_back(unit_.child(id, 0));
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
  }
  std::unordered_set<std::string_view> names;
  std::unordered_set<NodeId> within;
  while (!deciding.empty()) {
    const NodeId id = deciding.back();
    deciding.pop_back();
    if (id == kNone) continue;
    within.insert(id);
    if (unit_.kind(id) == NodeKind::kName) names.insert(unit_.text(id));
    if (unit_.kind(id) == NodeKind::kUnary && unit_.text(id) == "&") continue;  // it is only told where to write
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) deciding.push_back(unit_.child(id, i));
  }
  for (NodeId call : calls) {
    const NodeId up = index_.parent(call);
    const NodeKind kind = unit_.kind(up);
    const bool kept = (kind == NodeKind::kDeclare && names.contains(unit_.text(up))) ||
                      (kind == NodeKind::kAssign && names.contains(unit_.text(unit_.child(up, 0))));
    if (!kept && !within.contains(call)) return false;
    for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
      const NodeId given = unit_.child(call, i);
      if (given == kNone || unit_.kind(given) != NodeKind::kUnary || unit_.text(given) != "&") continue;
      if (!names.contains(unit_.text(unit_.child(given, 0)))) return false;
    }
  }
  return !calls.empty();
}

// C++: `[this](bool ok, context &c) { return verify(ok, c); }`: the function of the file that it asks with all it is
// given; kNone.
NodeId Behaviour::handed_to(NodeId function, const std::vector<std::string_view>& parameters) const {
  const NodeId body = body_of(function);
  if (!source::extends_cpp(unit_.language) || parameters.empty() || unit_.kind(body) != NodeKind::kBlock ||
      unit_.child_count(body) != 1 || unit_.kind(unit_.child(body, 0)) != NodeKind::kReturn ||
      unit_.child_count(unit_.child(body, 0)) == 0)
    return kNone;
  const NodeId call = unit_.child(unit_.child(body, 0), 0);
  if (call == kNone || unit_.kind(call) != NodeKind::kCall || unit_.child_count(call) != parameters.size() + 1)
    return kNone;
  for (uint32_t i = 0; i < parameters.size(); ++i) {
    const NodeId given = unit_.child(call, i + 1);
    if (given == kNone || unit_.kind(given) != NodeKind::kName || unit_.text(given) != parameters[i]) return kNone;
  }
  const NodeId called = called_here(call, function), further = called == kNone ? kNone : body_of(called);
  if (further == kNone || called == function) return kNone;
  // (No chain of them is followed.)
  const bool asks_too = unit_.kind(further) == NodeKind::kBlock && unit_.child_count(further) == 1 &&
                        unit_.kind(unit_.child(further, 0)) == NodeKind::kReturn &&
                        unit_.child_count(unit_.child(further, 0)) > 0 &&
                        unit_.kind(unit_.child(unit_.child(further, 0), 0)) == NodeKind::kCall;
  return asks_too ? kNone : called;
}

// A condition in which nothing but these is named.
bool Behaviour::asks_only(NodeId condition, const std::vector<std::string_view>& names) const {
  std::vector<NodeId> work{condition};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (unit_.kind(id) == NodeKind::kName && std::ranges::find(names, unit_.text(id)) == names.end()) return false;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (const NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

// Does a function look at anything of what its first parameter holds, or decide by anything but its parameters?
// Whether there is something, and how much, says nothing of it.
bool Behaviour::looks_into(NodeId body, const std::vector<std::string_view>& parameters) const {
  static constexpr std::string_view kCounts[] = {"length", "size", "isEmpty", "isNotEmpty", "isNullOrEmpty"};
  std::vector<NodeId> work{body};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      const NodeId child = unit_.child(id, i);
      if (child == kNone) continue;
      if (unit_.kind(id) == NodeKind::kIf && i == 0 && !asks_only(child, parameters)) return true;
      if (unit_.kind(child) != NodeKind::kName || unit_.text(child) != parameters.front()) {
        work.push_back(child);
        continue;
      }
      const bool counted =
          unit_.kind(id) == NodeKind::kMember && std::ranges::find(kCounts, unit_.text(id)) != std::end(kCounts);
      const NodeId other = unit_.kind(id) == NodeKind::kBinary ? unit_.child(id, 1 - i) : kNone;
      const bool compared = other != kNone && unit_.kind(other) == NodeKind::kLiteral &&
                            unit_[other].op == static_cast<uint8_t>(source::LiteralKind::kNull);
      if (!counted && !compared) return true;
    }
  }
  return false;
}

}  // namespace vitrine::trace
