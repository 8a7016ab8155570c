// What a variable holds that is written over before anybody asks for it is for nothing.
//
// Told by where the variable is named: from where it is set, what comes next on every way has to set it anew. What is
// not understood, and what other functions may see, counts as asking. Only what holds a use is walked.
#include <algorithm>
#include <optional>

#include "reason/trace/purpose_walk.h"
#include "reason/trace/value.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostNested = 40;
constexpr size_t kMostUses = 64;

enum class Fate { kUntouched, kSet, kAsked };

// One variable of one function, from where it is used.
class Uses {
 public:
  Uses(const source::Unit& unit, const UnitIndex& index, const Draws& draws)
      : unit_(unit), index_(index), draws_(draws) {}

  void add(NodeId use, NodeId function) {
    used_.insert(use);
    for (NodeId up = use; up != kNone && up != function; up = index_.parent(up)) {
      if (!holding_.insert(up).second) return;
    }
  }

  bool holds(NodeId at) const { return holding_.contains(at); }

  // What happens to it first, from `at` on and within.
  Fate of(NodeId at, int nested) const {
    if (!holds(at)) return may_jump(at) ? Fate::kAsked : Fate::kUntouched;
    if (nested > kMostNested) return Fate::kAsked;
    switch (unit_.kind(at)) {
      case NodeKind::kAssign: {
        const NodeId target = unit_.child(at, 0);
        if (unit_.text(at) != "=" || !used_.contains(target)) return in_turn(at, 0, nested);
        return holds(unit_.child(at, 1)) ? Fate::kAsked : Fate::kSet;
      }
      case NodeKind::kCall: {
        bool filled = false;
        for (uint32_t i = 0; i < unit_.child_count(at); ++i) {
          const NodeId argument = unit_.child(at, i);
          const bool fills = i > 0 && is_filled(argument);
          if (!fills && holds(argument)) return Fate::kAsked;
          filled = filled || fills;
        }
        return filled ? Fate::kSet : Fate::kAsked;
      }
      case NodeKind::kIf:
      case NodeKind::kConditional: {
        const Fate condition = of(unit_.child(at, 0), nested + 1);
        return condition != Fate::kUntouched ? condition : arms(at, nested);
      }
      case NodeKind::kTry:
        for (uint32_t i = 1; i < unit_.child_count(at); ++i) {
          if (unit_.kind(unit_.child(at, i)) == NodeKind::kHandler) return Fate::kAsked;
        }
        return in_turn(at, 0, nested);
      case NodeKind::kBinary: {
        // if (fill(&value) != 1): of `a || b` the second may not be reached.
        const bool may_stop = unit_.text(at) == "||" || unit_.text(at) == "&&";
        if (!may_stop) return in_turn(at, 0, nested);
        const Fate first = of(unit_.child(at, 0), nested + 1);
        if (first != Fate::kUntouched) return first;
        return of(unit_.child(at, 1), nested + 1) == Fate::kUntouched ? Fate::kUntouched : Fate::kAsked;
      }
      case NodeKind::kLoop: {
        // Whether it goes round again does not matter: what was there before is gone.
        const bool asked = holds(unit_.child(at, 0)) || (unit_.text(at) != "do" && holds(unit_.child(at, 1)));
        return !asked && enters(at) && of(unit_.child(at, 3), nested + 1) == Fate::kSet ? Fate::kSet : Fate::kAsked;
      }
      case NodeKind::kBlock:
      case NodeKind::kExpression:
      case NodeKind::kDeclare:
      case NodeKind::kReturn: return in_turn(at, 0, nested);
      default: return Fate::kAsked;
    }
  }

  // Of the children from there on.
  Fate in_turn(NodeId at, uint32_t from, int nested) const {
    for (uint32_t i = from; i < unit_.child_count(at); ++i) {
      if (const Fate fate = of(unit_.child(at, i), nested + 1); fate != Fate::kUntouched) return fate;
    }
    return Fate::kUntouched;
  }

  Fate arms(NodeId at, int nested) const {
    const NodeId one = unit_.child(at, 1), other = unit_.child(at, 2);
    const Fate first = of(one, nested + 1), second = other == kNone ? Fate::kUntouched : of(other, nested + 1);
    if (first == second) return first;
    const bool leaves = first == Fate::kSet ? always_leaves(other) : second == Fate::kSet && always_leaves(one);
    return leaves && first != Fate::kAsked && second != Fate::kAsked ? Fate::kSet : Fate::kAsked;
  }

 private:
  // Does it go round at least once: do …, while (true), for (int i = 0; i < 1; …)?
  bool enters(NodeId loop) const {
    const NodeId initial = unit_.child(loop, 0), condition = unit_.child(loop, 1);
    if (unit_.text(loop) == "do") return true;
    if (unit_.text(loop) == "each") return false;
    if (condition == kNone) return unit_.text(loop) == "for";
    if (unit_.kind(condition) == NodeKind::kLiteral)
      return unit_.text(condition) == "true" || unit_.text(condition) == "1";
    if (unit_.kind(initial) != NodeKind::kDeclare || unit_.kind(condition) != NodeKind::kBinary) return false;
    const NodeId counter = unit_.child(condition, 0);
    if (unit_.kind(counter) != NodeKind::kName || unit_.text(counter) != unit_.text(initial)) return false;
    const std::optional<int64_t> from = number(unit_.child(initial, 0)), to = number(unit_.child(condition, 1));
    return from && to && (unit_.text(condition) == "<" ? *from < *to : unit_.text(condition) == "<=" && *from <= *to);
  }

  std::optional<int64_t> number(NodeId literal) const {
    int64_t value = 0;
    const bool is_number = literal != kNone && unit_.kind(literal) == NodeKind::kLiteral &&
                           unit_[literal].op == static_cast<uint8_t>(source::LiteralKind::kInteger);
    return is_number && parse_decimal(unit_.text(literal), &value) ? std::optional(value) : std::nullopt;
  }

  bool is_filled(NodeId argument) const {
    NodeId name = argument;
    while (name != kNone && (unit_.kind(name) == NodeKind::kCast || unit_.kind(name) == NodeKind::kUnary))
      name = unit_.child(name, 0);
    return used_.contains(name) && draws_.filled_well.contains(argument) && !draws_.filled_badly.contains(argument);
  }

  // A `goto`, or a `break` or `continue` of a loop around: what comes next stands elsewhere.
  bool may_jump(NodeId at) const {
    std::vector<std::pair<NodeId, bool>> work{{at, false}};  // within a loop of its own
    while (!work.empty()) {
      const auto [id, inside] = work.back();
      work.pop_back();
      if (id == kNone) continue;
      const NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kFunction) continue;
      const bool is_jump = kind == NodeKind::kBreak || kind == NodeKind::kContinue;
      if (is_jump && (!inside || unit_[id].op == 1 || !unit_.text(id).empty())) return true;
      const bool around = inside || kind == NodeKind::kLoop || kind == NodeKind::kSwitch;
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.emplace_back(unit_.child(id, i), around);
    }
    return false;
  }

  bool always_leaves(NodeId block) const {
    if (block == kNone || unit_.kind(block) != NodeKind::kBlock || unit_.child_count(block) == 0) return false;
    const NodeKind last = unit_.kind(unit_.child(block, unit_.child_count(block) - 1));
    return last == NodeKind::kReturn || last == NodeKind::kThrow;
  }

  const source::Unit& unit_;
  const UnitIndex& index_;
  const Draws& draws_;
  std::unordered_set<NodeId> used_, holding_;
};

}  // namespace

// `name`: the variable, where it was set, or its declaration. `set`: the declaration, assignment or call that does it.
// `filled`: what it holds was written into, so that others may hold the same.
bool Purposes::is_set_anew(NodeId name, NodeId set, bool filled) {
  const NodeId function = index_.enclosing_function(name);
  const bool declares = unit_.kind(name) == NodeKind::kDeclare;
  const NodeId declared = declares ? name : index_.declaration(name);
  if (function == kNone || (!declares && unit_.kind(name) != NodeKind::kName)) return false;
  if (declared != kNone) {
    if (index_.enclosing_function(declared) != function || (unit_[declared].flags & source::kStatic) != 0) return false;
    if (unit_.kind(declared) != NodeKind::kDeclare) return false;
  } else if (index_.assigns_around(name) != function) {
    return false;
  }
  const std::vector<NodeId>& named = uses(unit_[name].text);
  if (named.size() > kMostUses) return false;
  Uses variable(unit_, index_, draws_);
  bool any = false;
  for (NodeId use : named) {
    if (unit_.kind(use) != NodeKind::kName) continue;
    if (index_.enclosing_function(use) != function) {
      const NodeId of = index_.declaration(use);
      if (declared == kNone || of == declared) return false;
      continue;
    }
    if (!declares && declared == kNone && unit_.kind(index_.parent(use)) == NodeKind::kUnknown)
      return false;  // `global`
    const NodeId up = index_.parent(use);
    if (unit_.kind(up) == NodeKind::kUnary && unit_.text(up) == "sizeof") continue;  // asks for no value
    // (What held it before, when it was filled, holds it still.)
    const bool sets = unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == use;
    if (filled && !sets && unit_[use].begin < unit_[set].begin && unit_.kind(up) != NodeKind::kMember) return false;
    if (use != name && !(unit_[set].begin <= unit_[use].begin && unit_[use].end <= unit_[set].end)) {
      variable.add(use, function);
      any = true;
    }
  }
  if (!any) return false;
  for (NodeId at = set, up = index_.parent(set); up != kNone && up != function; at = up, up = index_.parent(up)) {
    Fate fate = Fate::kUntouched;
    switch (unit_.kind(up)) {
      case NodeKind::kBlock: {
        uint32_t next = 0;
        while (next < unit_.child_count(up) && unit_.child(up, next) != at) ++next;
        fate = variable.in_turn(up, next + 1, 0);
        break;
      }
      case NodeKind::kIf:
        if (unit_.child(up, 0) == at) fate = variable.arms(up, 0);
        break;
      case NodeKind::kCase:
        if ((unit_[up].flags & source::kFallsThrough) != 0) return false;
        break;
      case NodeKind::kTry:
      case NodeKind::kLoop:
        if (variable.holds(up)) return false;
        break;
      case NodeKind::kExpression:
      case NodeKind::kSwitch: break;
      default: return false;
    }
    if (fate != Fate::kUntouched) return fate == Fate::kSet;
  }
  return false;
}

}  // namespace vitrine::trace
