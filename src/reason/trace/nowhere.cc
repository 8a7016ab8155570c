#include "reason/trace/nowhere.h"

#include "read/source/ir_c.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::StringId;

namespace {

constexpr int kDeepest = 12;  // variables and functions that one value goes through

// Rust: HashMap::new(), Vec::with_capacity(4).
bool makes_collection(const source::Unit& unit, NodeId value) {
  const NodeId callee = value != kNone && unit.kind(value) == NodeKind::kCall ? unit.child(value, 0) : kNone;
  if (callee == kNone || unit.kind(callee) != NodeKind::kMember) return false;
  if (unit.text(callee) != "new" && unit.text(callee) != "with_capacity") return false;
  const std::string_view type = unit.text(unit.child(callee, 0));
  return type == "HashMap" || type == "BTreeMap" || type == "Vec" || type == "VecDeque";
}

}  // namespace

Nowhere::Nowhere(const UnitIndex& index, const knowledge::Catalogue& catalogue)
    : index_(index), unit_(index.unit()), catalogue_(catalogue) {}

std::vector<NodeId> Nowhere::takers(NodeId site) {
  if ((!index_.is_c() && !is_rust()) || index_.enclosing_function(site) == kNone) return {};
  Way way;
  follow(site, 0, way);
  return way.out || !way.one_of_several ? std::vector<NodeId>() : way.takers;
}

const std::vector<NodeId>& Nowhere::uses(StringId name) {
  for (NodeId id = 1; !named_known_ && id < unit_.nodes.size(); ++id) {
    if (unit_.kind(id) == NodeKind::kName) named_[unit_[id].text].push_back(id);
  }
  named_known_ = true;
  return named_[name];
}

// a, a[1], a.first, a[1].first: the variable a.
NodeId Nowhere::holder(NodeId target) const {
  while (target != kNone && (unit_.kind(target) == NodeKind::kIndex || unit_.kind(target) == NodeKind::kMember)) {
    target = unit_.child(target, 0);
  }
  return target != kNone && unit_.kind(target) == NodeKind::kName ? index_.declaration(target) : kNone;
}

// A collection of the standard library: what its methods are given it keeps, and gives back.
bool Nowhere::is_container(NodeId declared) const {
  if (declared == kNone) return false;
  if (is_rust()) {
    return unit_.kind(declared) == NodeKind::kDeclare && unit_.child_count(declared) > 0 &&
           makes_collection(unit_, unit_.child(declared, 0));
  }
  if (unit_[declared].type == kNone) return false;
  std::string_view type = unit_.text(unit_[declared].type);
  for (std::string_view name : {"vector", "list", "deque", "queue", "stack", "map", "unordered_map", "array", "set"}) {
    if (type == "std." + std::string(name)) return true;
  }
  return false;
}

// Holds its parts itself: no pointer or reference to what others see too.
bool Nowhere::is_place(NodeId declared) const {
  if (unit_.kind(declared) != NodeKind::kDeclare || unit_[declared].type == kNone) return false;
  if ((unit_[declared].flags & source::kReference) != 0) return false;
  const source::Node& type = unit_[unit_[declared].type];
  const bool array = (type.flags & source::kArrayType) != 0;
  return array || ((type.flags & source::kPointer) == 0 && unit_.text(unit_[declared].type) != "auto");
}

// std::make_pair(…) and the like: what it is given stands in what it gives.
bool Nowhere::makes_row(NodeId call) const {
  const std::string name = "std." + std::string(index_.last_name(call));
  const knowledge::ValueFunction* function = catalogue_.value_function(index_.language(), name);
  return function != nullptr && function->operation == "row";
}

void Nowhere::follow(NodeId value, int depth, Way& way) {
  if (depth > kDeepest) way.out = true;
  for (NodeId up = index_.parent(value); !way.out; value = up, up = index_.parent(value)) {
    switch (up == kNone ? NodeKind::kModule : unit_.kind(up)) {
      case NodeKind::kCast: continue;
      case NodeKind::kConditional:
        if (unit_.child(up, 0) == value) return;
        way.one_of_several = true;
        continue;
      case NodeKind::kArray:
      case NodeKind::kMap: way.one_of_several = way.one_of_several || unit_.child_count(up) > 1; continue;
      case NodeKind::kEntry:
      case NodeKind::kIndex:
      case NodeKind::kMember:
        if (unit_.child(up, 0) == value) continue;
        way.out = true;
        return;
      case NodeKind::kExpression:
      case NodeKind::kIf: return;
      case NodeKind::kDeclare: return follow_holder(up, true, depth + 1, way);
      case NodeKind::kAssign: {
        const NodeId target = unit_.child(up, 0), parent = index_.parent(up);
        if (target == value) return;
        if (unit_.text(up) != "=" || parent == kNone || unit_.kind(parent) < NodeKind::kBlock) break;
        const bool whole = unit_.kind(target) == NodeKind::kName;
        const NodeId declared = holder(target);
        if (!whole && (declared == kNone || !is_place(declared))) break;
        return follow_holder(declared, whole, depth + 1, way);
      }
      case NodeKind::kReturn: return follow_return(up, depth + 1, way);
      case NodeKind::kCall:
        if (unit_.child(up, 0) != value && makes_row(up)) {
          way.one_of_several = true;
          continue;
        }
        if (unit_.child(up, 0) == value) {  // a method: only what a collection gives back is known
          if (unit_.kind(value) == NodeKind::kMember && is_container(holder(unit_.child(value, 0)))) continue;
          if (is_rust() && unit_.kind(value) == NodeKind::kMember) {
            const std::string name(unit_.text(value));
            const knowledge::ValueFunction* does = catalogue_.value_function(index_.language(), "*." + name);
            if (does != nullptr && does->operation == "identity") continue;
            if (does == nullptr && index_.functions(name).empty() &&
                !catalogue_.is_interesting_identifier(index_.language(), name))
              return;  // one that asks: key_len()
          }
          break;
        }
        return follow_call(value, up, depth, way);
      default: break;
    }
    way.out = true;
  }
}

void Nowhere::follow_call(NodeId value, NodeId call, int depth, Way& way) {
  const NodeId callee = unit_.child(call, 0);
  if (unit_.kind(callee) == NodeKind::kMember && is_container(holder(unit_.child(callee, 0)))) {
    return follow_holder(holder(unit_.child(callee, 0)), false, depth + 1, way);
  }
  const std::vector<NodeId>& own = index_.functions(index_.last_name(call));
  if (is_rust() && !own.empty() && unit_.kind(callee) == NodeKind::kMember) {
    way.out = true;
    return;
  }
  if (own.empty()) {
    const std::string_view name = index_.last_name(call);
    const bool known = is_rust() ? catalogue_.is_interesting_identifier(index_.language(), name)
                                 : !catalogue_.calls(index_.language(), name).empty();
    if (!known) {
      way.out = true;
    } else {
      way.takers.push_back(call);
    }
    return;
  }
  for (NodeId function : own) {
    if (!is_own(function) || (unit_[function].flags & source::kNoBody) != 0) {
      way.out = true;
      return;
    }
    for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
      if (unit_.child(call, i) != value) continue;
      const NodeId parameter = unit_.child(function, i - 1);
      if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter) {
        way.out = true;
      } else {
        follow_holder(parameter, true, depth + 1, way);
      }
    }
  }
}

bool Nowhere::is_rust() const {
  return unit_.language == source::Language::kRust;
}

// Does only this file call it?
bool Nowhere::is_own(NodeId function) const {
  return (unit_[function].flags & (is_rust() ? source::kPrivate : source::kStatic)) != 0;
}

// To all that calls the function, where the file sees all that does.
void Nowhere::follow_return(NodeId node, int depth, Way& way) {
  const NodeId function = index_.enclosing_function(node);
  if (function == kNone || !is_own(function) || !unit_.unread.empty() ||
      index_.functions(unit_.text(function)).size() != 1) {
    way.out = true;
    return;
  }
  if (!way.seen.insert(function).second) return;
  for (NodeId other = 1; other < unit_.nodes.size() && !way.one_of_several; ++other) {
    way.one_of_several = other != node && unit_.kind(other) == NodeKind::kReturn && unit_.child_count(other) > 0 &&
                         index_.enclosing_function(other) == function;
  }
  for (NodeId id : uses(unit_[function].text)) {
    const NodeId call = index_.parent(id);
    if (call == kNone || unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) != id) {
      way.out = true;
      return;
    }
    follow(call, depth, way);
  }
}

// To all that reads the variable, or a part of it. `whole`: it holds this and nothing beside it.
void Nowhere::follow_holder(NodeId declared, bool whole, int depth, Way& way) {
  if (declared == kNone ||
      (unit_.kind(declared) != NodeKind::kDeclare && unit_.kind(declared) != NodeKind::kParameter)) {
    way.out = true;
    return;
  }
  if (!way.seen.insert(declared).second) return;
  const NodeId function = index_.enclosing_function(declared);
  if (function == kNone || (unit_[declared].flags & source::kStatic) != 0) {
    way.out = true;
    return;
  }
  size_t given = unit_.kind(declared) == NodeKind::kDeclare && unit_.child(declared, 0) != kNone ? 1 : 0;
  for (NodeId id : uses(unit_[declared].text)) {
    if (index_.declaration(id) != declared) continue;
    NodeId target = id, user = index_.parent(id);
    while (user != kNone && (unit_.kind(user) == NodeKind::kIndex || unit_.kind(user) == NodeKind::kMember) &&
           unit_.child(user, 0) == target) {
      target = user;
      user = index_.parent(user);
    }
    if (user != kNone && unit_.kind(user) == NodeKind::kAssign && unit_.child(user, 0) == target) {
      given += target == id || !whole ? 1 : 0;
      continue;
    }
    follow(id, depth, way);
  }
  way.one_of_several = way.one_of_several || given > 1 || !whole;
}

}  // namespace vitrine::trace
