// Of which functions all calls are wanted: what none of them leads to does not happen.
#include <algorithm>

#include "reason/trace/held.h"
#include "reason/trace/makers.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// Languages in which a method stands in for another one by its name alone, or without its type saying so.
bool takes_methods_by_name(const UnitIndex& index) {
  const std::string_view language = index.language();
  return language == "python" || language == "ruby" || language == "php" || language == "javascript" ||
         language == "rust" || language == "go";
}

// A default that callers may leave.
bool has_default(const source::Unit& unit, NodeId function) {
  for (uint32_t i = 0; i + 1 < unit.child_count(function); ++i) {
    const NodeId parameter = unit.child(function, i);
    if (parameter != kNone && unit.kind(parameter) == NodeKind::kParameter && unit.child_count(parameter) > 0 &&
        unit.child(parameter, 0) != kNone)
      return true;
  }
  return false;
}

// Is the type made in more than one way: by several constructors, or by one that is not always given everything?
bool is_made_in_several_ways(const UnitIndex& index, NodeId type) {
  const source::Unit& unit = index.unit();
  size_t constructors = 0;
  for (uint32_t i = 0; type != kNone && i < unit.child_count(type); ++i) {
    const NodeId member = unit.child(type, i);
    if (member == kNone || unit.kind(member) != NodeKind::kFunction || !makes_its_type(index, member)) continue;
    if (++constructors > 1 || has_default(unit, member)) return true;
  }
  return false;
}

// What another call may have set before: a field of the object, or a variable of the file that is no constant. (What
// only its constructors set is one as well where who makes it may choose between them.)
bool is_state(const UnitIndex& index, NodeId node) {
  const source::Unit& unit = index.unit();
  if (unit.kind(node) == NodeKind::kMember) {
    const NodeId base = unit.child(node, 0), call = index.parent(node);
    const bool is_called = unit.kind(call) == NodeKind::kCall && unit.child(call, 0) == node;
    return !is_called && base != kNone && unit.kind(base) == NodeKind::kThis;
  }
  if (unit.kind(node) != NodeKind::kName) return false;
  const NodeId declared = index.declaration(node);
  const NodeId type = index.enclosing_type(node);
  const NodeId field = declared == kNone && type != kNone ? index.field(type, unit.text(node)) : declared;
  if (field == kNone || unit.kind(field) != NodeKind::kField) return false;
  if ((unit[field].flags & source::kConst) == 0) return true;
  const bool is_begun = unit.child_count(field) > 0 && unit.child(field, 0) != kNone;
  return !is_begun && (unit[field].flags & source::kStatic) == 0 &&
         is_made_in_several_ways(index, index.enclosing_type(field));
}

// `SIZES[kind]`, `SIZES.fetch(kind)`: which row of a table that stands outside of the function, by what that is given?
bool takes_a_row(const UnitIndex& index, NodeId node) {
  const source::Unit& unit = index.unit();
  NodeId table = kNone, by = kNone;
  if (unit.kind(node) == NodeKind::kIndex && unit.child_count(node) == 2) {
    table = unit.child(node, 0);
    by = unit.child(node, 1);
  } else if (unit.kind(node) == NodeKind::kCall && unit.child_count(node) > 1) {
    const NodeId callee = unit.child(node, 0);
    const std::string_view asked = callee != kNone && unit.kind(callee) == NodeKind::kMember ? unit.text(callee) : "";
    constexpr std::string_view kTaking[] = {"at", "fetch", "get", "getOrDefault", "getOrElse", "getValue"};
    if (std::ranges::find(kTaking, asked) == std::end(kTaking)) return false;
    table = unit.child(callee, 0);
    by = unit.child(node, 1);
  }
  if (table == kNone || by == kNone || unit.kind(by) != NodeKind::kName) return false;
  const NodeId given = index.declaration(by);
  if (given == kNone || unit.kind(given) != NodeKind::kParameter) return false;
  if (unit.kind(table) == NodeKind::kMember) return true;
  const NodeId declared = unit.kind(table) == NodeKind::kName ? index.declaration(table) : given;
  return declared == kNone ||
         (unit.kind(declared) != NodeKind::kParameter && index.enclosing_function(declared) == kNone);
}

// Does something that calls decide stand over what matters, or within it: a condition that is no constant, a default,
// what was set before, a table's row?
bool chooses(const UnitIndex& index, NodeId function) {
  const source::Unit& unit = index.unit();
  std::vector<NodeId> work{unit.child(function, unit.child_count(function) - 1)};
  if (has_default(unit, function)) return true;
  while (!work.empty()) {
    const NodeId one = work.back();
    work.pop_back();
    if (one == kNone) continue;
    if (is_state(index, one) || takes_a_row(index, one)) return true;
    const NodeKind kind = unit.kind(one);
    const bool is_part = kind == NodeKind::kEntry || kind == NodeKind::kKeyword || kind == NodeKind::kMap ||
                         kind == NodeKind::kArray || kind == NodeKind::kCast || kind == NodeKind::kUnary ||
                         kind == NodeKind::kBinary || kind == NodeKind::kConditional;
    if (!index.relevant(one) && !is_part) continue;
    const bool asks = kind == NodeKind::kIf || kind == NodeKind::kConditional || kind == NodeKind::kSwitch;
    if (asks && unit.kind(unit.child(one, 0)) != NodeKind::kLiteral) return true;
    for (uint32_t i = 0; i < unit.child_count(one); ++i) work.push_back(unit.child(one, i));
  }
  return false;
}

// The type that a method is one of, also where it stands beside that (Rust's `impl`, Go).
NodeId type_of_method(const UnitIndex& index, NodeId function) {
  if (const NodeId type = index.enclosing_type(function); type != kNone) return type;
  const std::string_view whole = index.unit().text2(function);
  const size_t dot = whole.rfind('.');
  const bool is_method = (index.unit()[function].flags & source::kReceiver) != 0;
  return !is_method || dot == std::string_view::npos || dot == 0 ? kNone : index.type(whole.substr(0, dot));
}

// A method that others may call by the name of what its type stands in for.
bool stands_in(const UnitIndex& index, NodeId function) {
  const source::Unit& unit = index.unit();
  const NodeId type = type_of_method(index, function);
  bool out = type != kNone && takes_methods_by_name(index) && index.functions(unit.text(function)).size() > 1;
  for (uint32_t i = 0; type != kNone && i < unit.child_count(type); ++i)
    out = out || unit.kind(unit.child(type, i)) == NodeKind::kBase;
  return out;
}

// An argument of what matters: `pbkdf2(…, rounds(), …)`.
bool is_part_of_relevant(const UnitIndex& index, NodeId call) {
  constexpr int kMostDepth = 4;
  NodeId at = call;
  for (int i = 0; i < kMostDepth && at != kNone && index.unit().kind(at) != NodeKind::kBlock; ++i) {
    if (index.relevant(at)) return true;
    at = index.parent(at);
  }
  return false;
}

// Beside `out`, functions that choose between what matters or stand in for others, and those that call such a one.
std::set<NodeId> choosing(const UnitIndex& index, std::set<NodeId> out) {
  const source::Unit& unit = index.unit();
  for (NodeId function : index.all_functions()) {
    const bool stands = index.reaches(function) && stands_in(index, function);
    if (stands || (index.needs_paths(function) && chooses(index, function))) out.insert(function);
  }
  struct Called {
    NodeId by;
    const std::vector<NodeId>* functions;
  };
  std::vector<Called> calls;
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) != NodeKind::kCall || !is_part_of_relevant(index, id)) continue;
    const NodeId caller = index.enclosing_function(id);
    const std::vector<NodeId>& called = index.functions(index.last_name(id));
    if (caller != kNone && index.needs_paths(caller) && !called.empty()) calls.push_back({caller, &called});
  }
  // … or what says a value that matters only where it is called: `int Rounds() => strict ? 600000 : 1000`.
  std::set<NodeId> saying;
  for (const Called& call : calls) {
    for (NodeId one : *call.functions) {
      if (!index.needs_paths(one) && !saying.contains(one) && chooses(index, one)) saying.insert(one);
    }
  }
  for (bool more = true; more;) {
    more = false;
    for (const Called& call : calls) {
      if (out.contains(call.by)) continue;
      if (std::ranges::any_of(*call.functions, [&](NodeId one) { return out.contains(one) || saying.contains(one); }))
        more = out.insert(call.by).second || more;
    }
  }
  return out;
}

}  // namespace

std::vector<std::string> wants_of_all_calls(const UnitIndex& index, const std::set<NodeId>& begins,
                                            const std::set<NodeId>& types, uint32_t sought_end) {
  constexpr size_t kMost = 32;
  // What a table holds is called by who reads that.
  std::set<std::string> tables;
  std::set<NodeId> reading;
  for (const auto& [function, held] : held_functions(index)) {
    if (index.unit()[function].begin >= sought_end || !index.needs_paths(function)) continue;
    const bool is_own = index.unit().kind(held.holder) == NodeKind::kDeclare;
    if (!is_own || index.enclosing_function(held.holder) == kNone) {
      if (held.name.size() < kShortest) continue;
      tables.insert(std::string(held.name).append(kOf).append(kAnything).append(kAllCalls));
    }
    // (… and by who names it, in whatever file.)
    const std::string_view name = as_written(index.unit().text(function));
    if (name.size() >= kShortest) tables.insert(std::string(name).append(kOf).append(kAnything).append(kAllCalls));
    for (const NodeId call : held.calls) {
      if (const NodeId caller = index.enclosing_function(call); caller != kNone) reading.insert(caller);
    }
  }
  // What stands in for a check is made where somebody names it.
  for (NodeId type : types) {
    const std::string_view name = as_written(index.unit().text(type));
    // (Of one that nobody else may name that asks for nobody, but for whether the file is a program.)
    if (index.unit()[type].begin < sought_end && name.size() >= kShortest)
      tables.insert(std::string(name).append(kAllCalls));
  }
  std::vector<std::string> out(tables.begin(), tables.end());
  std::set<NodeId> functions = choosing(index, std::move(reading));
  std::erase_if(functions, [&](NodeId one) { return index.unit()[one].begin >= sought_end; });
  functions.insert(begins.begin(), begins.end());
  for (NodeId function : functions) {
    // `name()` of who calls it, `name()!` of everybody who does, whatever it belongs to.
    std::string want = called_by_others(index, function);
    if (asks_owner_only(want)) want.erase(want.find(kOf) + kOf.size(), 1);
    if (!want.empty() && stands_in(index, function))
      want = std::string(wanted_name(want)).append(kOf).append(kAnything).append(kCalled);
    if (makes_its_type(index, function)) {
      const std::string_view type = as_written(index.unit().text(index.enclosing_type(function)));
      want = type.size() < kShortest ? "" : std::string(type).append(kCalled);
    }
    if (!want.empty() && out.size() < kMost) out.push_back(want.append(kDecides));
  }
  return out;
}

}  // namespace vitrine::trace
