#include "reason/trace/held.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "reason/trace/own_key.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostAround = 12;    // expressions around one that is held
constexpr int kMostVariables = 2;  // in a row that one function goes through
constexpr size_t kMostCalls = 64;
constexpr size_t kMostHolders = 64;  // of a unit, that are looked at

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

// What is asked of a table for one of its rows.
bool reads_a_row(std::string_view method) {
  return is_one_of(method,
                   {"get", "fetch", "at", "dig", "getOrDefault", "get_or", "GetValueOrDefault", "unwrap", "getValue"});
}
// table.freeze, Object.freeze(table), Map.of(…): what comes back is the table.
bool keeps_a_table(std::string_view name) {
  return is_one_of(
      name, {"freeze", "of", "ofEntries", "entry", "mapOf", "listOf", "arrayOf", "asList", "dict", "MappingProxyType"});
}

// C#: `new Dictionary<…> { ["a"] = …, { "b", … } }` is made within a function that is called where it stands; kNone
// for anything else.
NodeId made_within(const source::Unit& unit, const UnitIndex& index, NodeId table) {
  if (unit.language != source::Language::kCSharp || table == kNone || unit.kind(table) != NodeKind::kName ||
      !unit.text(table).starts_with('$'))
    return kNone;
  const NodeId function = index.enclosing_function(table);
  const NodeId lambda = function == kNone ? kNone : index.parent(function);
  const NodeId call = lambda == kNone ? kNone : index.parent(lambda);
  return call != kNone && unit.kind(call) == NodeKind::kCall && unit.child(call, 0) == lambda ? call : kNone;
}

// Where the value of an expression goes in the end: the variable that it, or what it is a part of, is given to.
NodeId holder_of(const source::Unit& unit, const UnitIndex& index, NodeId value) {
  NodeId at = value;
  for (int i = 0; i < kMostAround; ++i) {
    const NodeId up = index.parent(at);
    if (up == kNone) return kNone;
    switch (unit.kind(up)) {
      case NodeKind::kEntry:
      case NodeKind::kMap:
      case NodeKind::kArray:
      case NodeKind::kKeyword:
      case NodeKind::kCast: break;
      case NodeKind::kConditional:
        if (unit.child(up, 0) == at) return kNone;
        break;
      case NodeKind::kUnary:
        if (unit.text(up) != "&") return kNone;
        break;
      case NodeKind::kMember: {
        const NodeId call = index.parent(up);
        if (!keeps_a_table(unit.text(up)) || unit.kind(call) != NodeKind::kCall || unit.child(call, 0) != up)
          return kNone;
        at = call;
        continue;
      }
      case NodeKind::kCall: {
        const NodeId callee = unit.child(up, 0);
        const bool adds = callee != at && unit.kind(callee) == NodeKind::kMember && unit.text(callee) == "Add";
        if (const NodeId made = adds ? made_within(unit, index, unit.child(callee, 0)) : kNone; made != kNone) {
          at = made;
          continue;
        }
        if (callee == at || !keeps_a_table(index.last_name(up))) return kNone;
        break;
      }
      case NodeKind::kDeclare:
      case NodeKind::kField: return up;
      case NodeKind::kAssign: {
        const NodeId target = unit.child(up, 0);
        const bool is_row = target != kNone && unit.kind(target) == NodeKind::kIndex && unit.child(up, 1) == at;
        if (const NodeId made = is_row ? made_within(unit, index, unit.child(target, 0)) : kNone; made != kNone) {
          at = made;
          continue;
        }
        const bool is_variable = target != kNone && unit.kind(target) == NodeKind::kName && unit.text(up) == "=";
        return unit.child(up, 1) == at && is_variable ? up : kNone;
      }
      default: return kNone;
    }
    at = up;
  }
  return kNone;
}

class Reads {
 public:
  Reads(const UnitIndex& index, std::vector<NodeId>& calls) : index_(index), unit_(index.unit()), calls_(calls) {}

  // Is the variable only ever asked for what is called then?
  bool are_calls(NodeId holder, int depth) {
    const std::string_view name = name_of(holder);
    if (name.empty() || depth > kMostVariables) return false;
    const bool is_own = unit_.kind(holder) == NodeKind::kParameter ||
                        (unit_.kind(holder) == NodeKind::kDeclare && index_.enclosing_function(holder) != kNone);
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      const NodeKind kind = unit_.kind(id);
      // (A text that names it may be how it is reached.)
      if (kind == NodeKind::kLiteral && unit_.text(id) == name) return false;
      if ((kind == NodeKind::kDeclare || kind == NodeKind::kField) && id != holder &&
          as_written(unit_.text(id)) == name && !is_own)
        return false;
      if ((kind != NodeKind::kName && kind != NodeKind::kMember) || as_written(unit_.text(id)) != name) continue;
      if (is_own && (kind == NodeKind::kMember || index_.declaration(id) != holder)) continue;
      if (index_.parent(id) == holder && unit_.child(holder, 0) == id && unit_.kind(holder) == NodeKind::kAssign)
        continue;
      if (!is_called(id, depth)) return false;
    }
    return true;
  }
  std::string_view name_of(NodeId holder) const {
    return as_written(unit_.kind(holder) == NodeKind::kAssign ? unit_.text(unit_.child(holder, 0))
                                                              : unit_.text(holder));
  }

 private:
  bool is_called(NodeId mention, int depth) {
    bool is_row = false;
    NodeId at = mention;
    for (int i = 0; i < kMostAround; ++i) {
      const NodeId up = index_.parent(at);
      switch (unit_.kind(up)) {
        case NodeKind::kIndex:
          if (unit_.child(up, 0) != at) return false;
          is_row = true;
          break;
        case NodeKind::kMember: {
          const NodeId call = index_.parent(up);
          if (unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) != up) return false;
          if (calls_what_is_held(unit_.text(up))) return note(call);
          if (!reads_a_row(unit_.text(up))) return false;
          is_row = true;
          at = call;
          continue;
        }
        case NodeKind::kUnary:
          if (unit_.text(up) != "*" && unit_.text(up) != "!!") return false;
          break;
        case NodeKind::kCast: break;
        case NodeKind::kCall:
          if (unit_.child(up, 0) == at) return note(up);
          return is_called_within(up, at, depth);
        case NodeKind::kDeclare: return is_row && are_calls(up, depth + 1);
        default: return false;
      }
      at = up;
    }
    return false;
  }
  // key_for(name, table["a"]): a function of the file is given it, and does nothing but call it.
  bool is_called_within(NodeId call, NodeId given, int depth) {
    const NodeId callee = unit_.child(call, 0);
    const NodeId of = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
    const bool is_of_the_file = of == kNone
                                    ? unit_.kind(callee) == NodeKind::kName
                                    : unit_.kind(of) == NodeKind::kThis ||
                                          (unit_.kind(of) == NodeKind::kName && index_.declaration(of) == kNone &&
                                           index_.type(unit_.text(of)) != kNone);
    const std::vector<NodeId>& functions = index_.functions(index_.last_name(call));
    if (!is_of_the_file || functions.size() != 1) return false;
    const NodeId function = functions.front();
    if ((unit_[function].flags & (source::kNoBody | source::kAbstract | source::kConstructor)) != 0) return false;
    uint32_t at = 0;
    for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
      const NodeId one = unit_.child(call, i);
      if (one == kNone || unit_.kind(one) == NodeKind::kSpread || unit_.kind(one) == NodeKind::kKeyword) return false;
      if (one == given) at = i;
    }
    // (An object that is called stands among a method's parameters in some languages.)
    const bool takes_itself =
        unit_.child_count(function) > 1 && (unit_[unit_.child(function, 0)].flags & source::kReceiver) != 0;
    const uint32_t place = at - (takes_itself ? 0 : 1);
    if (at == 0 || place + 1 >= unit_.child_count(function)) return false;
    const NodeId parameter = unit_.child(function, place);
    if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter ||
        (unit_[parameter].flags & source::kVariadic) != 0)
      return false;
    return are_calls(parameter, depth + 1);
  }
  bool note(NodeId call) {
    if (calls_.size() < kMostCalls) calls_.push_back(call);
    return calls_.size() < kMostCalls;
  }

  const UnitIndex& index_;
  const source::Unit& unit_;
  std::vector<NodeId>& calls_;
};

}  // namespace

bool calls_what_is_held(std::string_view method) {
  return is_one_of(
      method, {"call", "apply", "invoke", "Invoke", "accept", "run", "execute", "test", "()", "__invoke", "yield"});
}

bool is_its_own_key(const UnitIndex& index, NodeId literal) {
  const source::Unit& unit = index.unit();
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) != NodeKind::kEntry || unit[id].begin != unit[literal].begin) continue;
    const NodeId value = unit.child_count(id) == 1 ? unit.child(id, 0) : kNone;
    return value != kNone && unit.text(id) == unit.text(literal) &&
           (unit.kind(value) == NodeKind::kName || unit.kind(value) == NodeKind::kMember) &&
           as_written(unit.text(value)) == unit.text(literal);
  }
  return false;
}

std::unordered_map<NodeId, HeldFunction> held_functions(const UnitIndex& index) {
  const source::Unit& unit = index.unit();
  std::unordered_map<NodeId, std::vector<NodeId>> values;  // by function, where it is taken as a value
  std::unordered_map<std::string_view, NodeId> named;
  std::unordered_set<std::string_view> called;  // by their names, or perhaps by a text
  for (const NodeId function : index.all_functions()) {
    if (!index.needs_paths(function)) continue;
    const NodeId lambda = index.parent(function);
    if (lambda != kNone && unit.kind(lambda) == NodeKind::kLambda) {
      values[function].push_back(lambda);
    } else if (!unit.text(function).empty() && index.enclosing_type(function) == kNone) {
      const std::string_view name = as_written(unit.text(function));
      if (!named.emplace(name, function).second) called.insert(name);
    }
  }
  for (NodeId id = 1; id < unit.nodes.size() && !named.empty(); ++id) {
    const NodeKind kind = unit.kind(id);
    if (kind != NodeKind::kName && kind != NodeKind::kMember && kind != NodeKind::kLiteral) continue;
    const auto function = named.find(kind == NodeKind::kLiteral ? unit.text(id) : as_written(unit.text(id)));
    if (function == named.end()) continue;
    const NodeId up = index.parent(id);
    if (up == kNone && is_its_own_key(index, id)) continue;
    const bool is_call = unit.kind(up) == NodeKind::kCall && unit.child(up, 0) == id;
    if (kind == NodeKind::kLiteral || is_call) {
      called.insert(function->first);
    } else {
      values[function->second].push_back(id);
    }
  }
  std::unordered_map<NodeId, std::optional<std::vector<NodeId>>> read;  // by holder, the calls
  std::unordered_map<NodeId, HeldFunction> out;
  for (const auto& [function, all] : values) {
    if (called.contains(as_written(unit.text(function))) && !unit.text(function).empty()) continue;
    NodeId holder = kNone;
    const bool is_one = std::ranges::all_of(all, [&](NodeId value) {
      const NodeId of = holder_of(unit, index, value);
      const bool fits = of != kNone && (holder == kNone || holder == of);
      holder = of;
      return fits;
    });
    if (!is_one || holder == kNone || read.size() >= kMostHolders) continue;
    const auto known = read.find(holder);
    std::vector<NodeId> calls;
    Reads reads(index, calls);
    if (known == read.end()) {
      const bool are_calls = reads.are_calls(holder, 0) && !calls.empty();
      read.emplace(holder, are_calls ? std::optional(calls) : std::nullopt);
    }
    const std::optional<std::vector<NodeId>>& theirs = read.at(holder);
    if (theirs) out.emplace(function, HeldFunction{holder, reads.name_of(holder), *theirs});
  }
  return out;
}

}  // namespace vitrine::trace
