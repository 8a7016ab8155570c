// What stands ready and is never asked for: a class in a branch that never runs, a private class that nobody makes, an
// object in a private field that nobody names again.
#include <algorithm>

#include "reason/trace/behaviour.h"
#include "reason/trace/value.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// Of `switch (3) { case 2: … }` such a branch that nothing leads to; `number` is what an expression is for good.
template <typename Number>
bool is_never_chosen(const source::Unit& unit, NodeId choice, NodeId branch, const Number& number) {
  const std::optional<int64_t> subject = number(unit.child(choice, 0));
  if (!subject) return false;
  bool runs_on = false, is_default = false, any = false;
  for (uint32_t i = 1; i < unit.child_count(choice); ++i) {
    const NodeId one = unit.child(choice, i);
    if (one == kNone || unit.kind(one) != NodeKind::kCase) return false;
    const NodeId labels = unit.child(one, 0);
    bool fits = false;
    for (uint32_t k = 0; labels != kNone && k < unit.child_count(labels); ++k) {
      const std::optional<int64_t> label = number(unit.child(labels, k));
      if (!label) return false;
      fits = fits || *label == *subject;
    }
    if (one == branch && (fits || runs_on)) return false;
    if (one == branch) is_default = (unit[one].flags & source::kDefault) != 0;
    any = any || fits;
    const NodeId body = unit.child(one, unit.child_count(one) - 1);
    const bool is_block = body != kNone && unit.kind(body) == NodeKind::kBlock && unit.child_count(body) > 0;
    const NodeId last = is_block ? unit.child(body, unit.child_count(body) - 1) : kNone;
    const NodeKind end = last == kNone ? NodeKind::kNull : unit.kind(last);
    const bool leaves = end == NodeKind::kBreak || end == NodeKind::kReturn || end == NodeKind::kThrow;
    runs_on = (unit[one].flags & source::kFallsThrough) != 0 && !leaves;
  }
  return !is_default || any;
}

}  // namespace

// `if (RELAXED) managers = new X509TrustManager() {…}`, where RELAXED is false for good; `if (LEVEL == 5)`, `case 5:`,
// where LEVEL is another number.
bool Behaviour::stands_aside(NodeId node) const {
  const NodeId function = index_.enclosing_function(node);
  // What is written out, or a constant's.
  auto number = [&](NodeId written) -> std::optional<int64_t> {
    if (written == kNone) return std::nullopt;
    if (unit_.kind(written) == NodeKind::kName || unit_.kind(written) == NodeKind::kMember) {
      written = only_value(written, function);
      const NodeId holder = written == kNone ? kNone : index_.parent(written);
      if (holder == kNone || (unit_[holder].flags & source::kConst) == 0) return std::nullopt;
    }
    int64_t out = 0;
    const bool is_number = unit_.kind(written) == NodeKind::kLiteral &&
                           unit_[written].op == static_cast<uint8_t>(source::LiteralKind::kInteger) &&
                           parse_decimal(unit_.text(written), &out);
    return is_number ? std::optional<int64_t>(out) : std::nullopt;
  };
  auto compared = [&](NodeId condition) -> std::optional<bool> {
    if (condition == kNone || unit_.kind(condition) != NodeKind::kBinary) return std::nullopt;
    const bool equal = unit_.text(condition) == "==";
    if (!equal && unit_.text(condition) != "!=") return std::nullopt;
    const std::optional<int64_t> one = number(unit_.child(condition, 0)), other = number(unit_.child(condition, 1));
    return one && other ? std::optional<bool>((*one == *other) == equal) : std::nullopt;
  };
  for (NodeId at = node, up = index_.parent(at); function != kNone && up != kNone && up != function;
       at = up, up = index_.parent(up)) {
    if (unit_.kind(up) == NodeKind::kCase && is_never_chosen(unit_, index_.parent(up), up, number)) return true;
    if (unit_.kind(up) != NodeKind::kIf && unit_.kind(up) != NodeKind::kConditional) continue;
    std::optional<bool> when = settled(unit_.child(up, 0), function, 0);
    if (!when) when = compared(unit_.child(up, 0));
    if (when && unit_.child(up, *when ? 2 : 1) == at) return true;
  }
  return false;
}

// Does the file say this name nowhere but there, and where nothing runs?
bool Behaviour::is_named_only_in(source::StringId name, NodeId there) const {
  auto says = [&](NodeId id) {
    const NodeKind kind = unit_.kind(id);
    if (kind == NodeKind::kName || kind == NodeKind::kMember) return unit_[id].text == name;
    if (kind == NodeKind::kTypeName) return unit_[id].text == name && index_.parent(id) != kNone;
    return unit_[id].type != kNone && unit_[unit_[id].type].text == name;  // `new Lax()`, `Lax one`
  };
  for (NodeId id = 0; id < unit_.nodes.size(); ++id) {
    if (!says(id)) continue;
    const bool within = unit_[there].begin <= unit_[id].begin && unit_[id].end <= unit_[there].end;
    if (!within && !stands_aside(id)) return false;
  }
  return true;
}

// Java, Kotlin: does what is made there go into a private field, or a variable, that nobody names again?
bool Behaviour::is_kept_idle(NodeId made) const {
  NodeId holder = index_.parent(made);
  while (holder != kNone && (unit_.kind(holder) == NodeKind::kNew || unit_.kind(holder) == NodeKind::kArray ||
                             unit_.kind(holder) == NodeKind::kCast))
    holder = index_.parent(holder);
  if (holder == kNone || !source::runs_on_java(unit_.language)) return false;
  const bool is_variable = unit_.kind(holder) == NodeKind::kDeclare && index_.enclosing_function(holder) != kNone;
  const bool is_own =
      is_variable || (unit_.kind(holder) == NodeKind::kField && (unit_[holder].flags & source::kOwn) != 0);
  return is_own && is_named_only_in(unit_[holder].text, holder);
}

// Does no code that runs make one of this type?
bool Behaviour::is_never_made(NodeId type) const {
  if (stands_aside(type)) return true;
  if ((unit_[type].flags & source::kAnonymous) != 0) return is_kept_idle(type);
  return (unit_[type].flags & source::kOwn) != 0 && is_named_only_in(unit_[type].text, type);
}

}  // namespace vitrine::trace
