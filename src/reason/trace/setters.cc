// Who sets what others see: variables of a function around, and of the file.
#include <algorithm>
#include <string_view>

#include "reason/trace/index.h"
#include "reason/trace/pointers.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::StringId;

namespace {

// C: the array of the file that a function writes into: buffer[i] = …, strcpy(buffer, …), RAND_bytes(&buffer[4], …).
// Its name; kNone where it is none.
NodeId array_filled(const UnitIndex& index, const knowledge::Catalogue& catalogue, NodeId id) {
  const source::Unit& unit = index.unit();
  constexpr int kMostSteps = 8;
  const NodeKind kind = unit.kind(id);
  if (!index.is_c() || (kind != NodeKind::kAssign && kind != NodeKind::kCall) || index.enclosing_function(id) == kNone)
    return kNone;
  bool element = kind == NodeKind::kCall;
  NodeId target = unit.child(id, element ? 1 : 0);
  for (int steps = 0; target != kNone && steps < kMostSteps; ++steps, target = unit.child(target, 0)) {
    const NodeKind of = unit.kind(target);
    if (of == NodeKind::kName) break;
    if (of != NodeKind::kIndex && of != NodeKind::kCast && of != NodeKind::kUnary && of != NodeKind::kBinary)
      return kNone;
    element = element || of == NodeKind::kIndex;
  }
  if (!element || target == kNone || unit.kind(target) != NodeKind::kName || index.declaration(target) != kNone)
    return kNone;
  std::vector<NodeId> named = index.globals(unit.text(target));
  if (named.size() > 1) std::erase_if(named, [&](NodeId one) { return (unit[one].flags & source::kNoBody) != 0; });
  if (named.size() != 1 || unit.kind(named.front()) != NodeKind::kDeclare) return kNone;
  const NodeId declared = named.front(), type = unit[declared].type;
  const bool is_array = type != kNone && (unit[type].flags & source::kArrayType) != 0 &&
                        (unit[type].flags & source::kPointer) == 0 && (unit[declared].flags & source::kConst) == 0;
  if (!is_array || unit.child(declared, 0) != kNone) return kNone;
  if (kind == NodeKind::kAssign) return target;
  const std::string_view name = index.last_name(id);
  const knowledge::ValueFunction* does = catalogue.value_function(index.language(), name);
  const bool writes = does != nullptr && (does->operation == "copy" || does->operation == "fill" || does->into == 0);
  const auto fills = [](const knowledge::Api* api) {
    return std::ranges::any_of(api->fills, [](const auto& one) {
      return one.first.from == knowledge::Source::From::kArgument && one.first.position == 0;
    });
  };
  return writes || std::ranges::any_of(catalogue.calls(index.language(), name), fills) ? target : kNone;
}

// The variables that a call may fill, and the one that it is called on: `std::memcpy(iv_, …)`,
// `random(salt_.data(), 16)`, `iv_.fill(0)`.
std::vector<NodeId> variables_given(const source::Unit& unit, NodeId call) {
  constexpr int kMostSteps = 8;
  std::vector<NodeId> out;
  const auto holder = [&](NodeId at) {
    return at != kNone && unit.kind(at) == NodeKind::kMember ? unit.child(at, 0) : kNone;
  };
  for (uint32_t i = 0; i < unit.child_count(call); ++i) {
    NodeId at = i == 0 ? holder(unit.child(call, 0)) : unit.child(call, i);
    for (int steps = 0; at != kNone && steps < kMostSteps; ++steps) {
      const NodeKind kind = unit.kind(at);
      if (kind == NodeKind::kCall) {
        at = holder(unit.child(at, 0));
      } else if (kind == NodeKind::kUnary || kind == NodeKind::kCast || kind == NodeKind::kIndex) {
        at = unit.child(at, 0);
      } else {
        break;
      }
    }
    if (at != kNone) out.push_back(at);
  }
  return out;
}

// Python: a variable of the file, of which a function may set a member without saying `global`.
bool is_seen_by_functions(const UnitIndex& index, NodeId name) {
  return index.unit().language == source::Language::kPython && index.declaration(name) == kNone &&
         !index.globals(index.unit().text(name)).empty();
}

// Python: the variable of the file, or of a class, whose elements a statement of a function sets: `table["bits"] = …`,
// `names.append(…)`, `cls.table["bits"] = …`. kNone where it is none.
NodeId filled_by_function(const UnitIndex& index, NodeId id) {
  const source::Unit& unit = index.unit();
  if (unit.language != source::Language::kPython || index.enclosing_function(id) == kNone) return kNone;
  static constexpr std::string_view kChanging[] = {"add",    "append", "clear",      "extend", "insert",
                                                   "remove", "pop",    "setdefault", "update"};
  NodeId whole = unit.child(id, 0);
  if (unit.kind(id) == NodeKind::kAssign) {
    whole = whole != kNone && unit.kind(whole) == NodeKind::kIndex ? unit.child(whole, 0) : kNone;
  } else {
    const bool changes = unit.kind(id) == NodeKind::kCall && whole != kNone && unit.kind(whole) == NodeKind::kMember &&
                         std::ranges::find(kChanging, unit.text(whole)) != std::end(kChanging);
    whole = changes ? unit.child(whole, 0) : kNone;
  }
  if (whole != kNone && unit.kind(whole) == NodeKind::kMember)
    return index.static_field(whole) != kNone ? whole : kNone;
  const bool named = whole != kNone && unit.kind(whole) == NodeKind::kName;
  return named && is_seen_by_functions(index, whole) ? whole : kNone;
}

// Is it the type itself, one that it extends, or one that extends it (whose method may stand in for its own)?
bool is_kin(const UnitIndex& index, NodeId one, NodeId type) {
  if (one == type || one == kNone) return one == type;
  const std::vector<NodeId> of_one = index.line_of(one), of_type = index.line_of(type);
  return std::ranges::find(of_one, type) != of_one.end() || std::ranges::find(of_type, one) != of_type.end();
}

// `static::$bits`, `this.bits`: does a class that extends the one around declare a variable of this name as well?
bool is_declared_anew(const UnitIndex& index, NodeId node, std::string_view name) {
  const NodeId type = index.enclosing_type(node);
  return std::ranges::any_of(index.all_types(), [&](NodeId heir) {
    if (heir == type || index.field(heir, name) == kNone) return false;
    const std::vector<NodeId> line = index.line_of(heir);
    return std::ranges::find(line, type) != line.end();
  });
}

}  // namespace

bool counts(std::string_view operation) {
  return operation.find("++") != std::string_view::npos || operation.find("--") != std::string_view::npos;
}

// Which functions set variables of those that they stand in: `let mode = "gcm"; let weaken = () => mode = "ecb";`, or
// the module's: `global mode; mode = "ecb"`.
void UnitIndex::find_setters() {
  for (NodeId id : order_) {
    const NodeKind kind = unit_.kind(id);
    if (const NodeId array = array_filled(*this, catalogue_, id); array != kNone) {
      sets_around_[enclosing_function(id)].insert(unit_[array].text);
      set_globals_.insert(unit_[array].text);
    }
    if (kind == NodeKind::kCall || kind == NodeKind::kAssign) {
      if (const NodeId filled = filled_by_function(*this, id); filled != kNone) {
        sets_around_[enclosing_function(id)].insert(unit_[filled].text);
        (unit_.kind(filled) == NodeKind::kMember ? set_statics_ : set_globals_).insert(unit_[filled].text);
        fields_and_globals_.insert(unit_[filled].text);
      }
    }
    const bool fills_own = source::extends_cpp(unit_.language) || unit_.language == source::Language::kGo ||
                           unit_.language == source::Language::kRust;
    if (kind == NodeKind::kCall && fills_own && enclosing_type(id) != kNone) {
      for (NodeId given : variables_given(unit_, id)) {
        if (const StringId field = own_field(given); field != 0) sets_own_[enclosing_function(id)].insert(field);
      }
    }
    if (kind != NodeKind::kAssign && !(kind == NodeKind::kUnary && counts(unit_.text(id))) && !is_sending(id)) continue;
    const NodeId target = unit_.child(id, 0);
    NodeId up = enclosing_function(id);
    if (const StringId field = own_field(target); field != 0 && up != kNone) sets_own_[up].insert(field);
    if (target == kNone || up == kNone) continue;
    if (static_field(target) != kNone) {
      sets_around_[up].insert(unit_[target].text);
      set_statics_.insert(unit_[target].text);
      fields_and_globals_.insert(unit_[target].text);
    }
    // `state.key = …` sets what the file's `state` is, and so does JavaScript's `state[name] = …`.
    const bool is_part = (unit_.kind(target) == NodeKind::kMember && !is_c()) ||
                         (unit_.kind(target) == NodeKind::kIndex && language_ == "javascript");
    const NodeId whole = is_part ? unit_.child(target, 0) : kNone;
    if (whole != kNone && unit_.kind(whole) == NodeKind::kName &&
        (is_of_the_file(whole) || is_seen_by_functions(*this, whole))) {
      sets_around_[up].insert(unit_[whole].text);
      set_globals_.insert(unit_[whole].text);
      fields_and_globals_.insert(unit_[whole].text);
    }
    if (variable_in_namespace(unit_, *this, target) != kNone) {  // space::name = …
      sets_around_[up].insert(unit_[target].text);
      set_globals_.insert(unit_[target].text);
    }
    if (unit_.kind(target) != NodeKind::kName) continue;
    if (is_of_the_file(target)) {
      sets_around_[up].insert(unit_[target].text);
      set_globals_.insert(unit_[target].text);
    }
    const bool is_ruby = unit_.language == source::Language::kRuby;
    // (… or of the file, where the block stands in none.)
    const bool of_file =
        unit_.text(up).empty() && (is_ruby || (unit_.language == source::Language::kPhp && said_nonlocal(target)));
    if (enclosing_function(up) == kNone) {
      if (of_file) sets_around_[up].insert(unit_[target].text);
      continue;
    }
    NodeId owner = kNone;
    if (is_ruby) {
      // What a block sets is the variable of the method around it, where that has set it before.
      NodeId method = up;
      while (unit_.text(method).empty() && enclosing_function(method) != kNone) method = enclosing_function(method);
      if (unit_.text(method).empty()) sets_around_[method].insert(unit_[target].text);
      if (method != up) owner = method;
    } else if (unit_.language == source::Language::kPython || unit_.language == source::Language::kPhp) {
      if (said_nonlocal(target)) owner = enclosing_function(up);
    } else if (const NodeId declared = declaration(target); declared != kNone) {
      owner = enclosing_function(declared);
    }
    for (; owner != kNone && up != kNone && up != owner; up = enclosing_function(up))
      sets_around_[up].insert(unit_[target].text);
  }
}

NodeId UnitIndex::static_field(NodeId named) const {
  if (named == kNone || (is_c() && !source::extends_cpp(unit_.language))) return kNone;
  const NodeId base = unit_.kind(named) == NodeKind::kMember ? unit_.child(named, 0) : kNone;
  NodeId of = kNone;
  if (base != kNone) {
    of = unit_.kind(base) == NodeKind::kName && declaration(base) == kNone ? type(unit_.text(base)) : class_asked(base);
    // JavaScript: `this.bits = …` in a static method; PHP: `static::$bits = …`.
    const bool has_static_self = language_ == "javascript" || unit_.language == source::Language::kPhp;
    NodeId function = unit_.kind(base) == NodeKind::kThis && has_static_self ? enclosing_function(base) : kNone;
    while (function != kNone && (unit_[function].flags & source::kThisAround) != 0)
      function = enclosing_function(function);
    if (function != kNone && (unit_[function].flags & source::kStatic) != 0) of = enclosing_type(function);
  } else if (unit_.kind(named) == NodeKind::kName && declaration(named) == kNone) {
    const source::Language language = unit_.language;
    const bool bare = source::extends_cpp(language) || source::runs_on_java(language) ||
                      language == source::Language::kCSharp || language == source::Language::kDart ||
                      language == source::Language::kSwift;
    if (bare) of = enclosing_type(named);
  }
  const NodeId holder = of == kNone ? kNone : holder_of_field(of, unit_.text(named));
  const NodeId found = holder == kNone ? kNone : field(holder, unit_.text(named));
  if (found == kNone || unit_.kind(found) != NodeKind::kField) return kNone;
  if ((unit_[found].flags & (source::kStatic | source::kConst)) != source::kStatic) return kNone;
  const bool by_this = base != kNone && unit_.kind(base) == NodeKind::kThis;
  return by_this && is_declared_anew(*this, base, unit_.text(named)) ? kNone : found;
}

// Python: the class around, where an expression stands for that or for one that extends it: `cls`, `self.__class__`,
// `type(self)`.
NodeId UnitIndex::class_asked(NodeId expression) const {
  if (unit_.language != source::Language::kPython) return kNone;
  const NodeKind kind = unit_.kind(expression);
  const bool of_object = kind == NodeKind::kMember && unit_.text(expression) == "__class__";
  const NodeId callee =
      kind == NodeKind::kCall && unit_.child_count(expression) == 2 ? unit_.child(expression, 0) : kNone;
  const bool by_call = callee != kNone && unit_.kind(callee) == NodeKind::kName && unit_.text(callee) == "type";
  const NodeId name = of_object ? unit_.child(expression, 0) : by_call ? unit_.child(expression, 1) : expression;
  if (name == kNone || unit_.kind(name) != NodeKind::kName) return kNone;
  const bool fits = of_object || by_call ? unit_.text(name) == "self" : unit_.text(name) == "cls";
  const NodeId declared = fits ? declaration(name) : kNone;
  if (declared == kNone || unit_.kind(declared) != NodeKind::kParameter ||
      (unit_[declared].flags & source::kReceiver) == 0)
    return kNone;
  return enclosing_type(declared);
}

// `this`, or what a method of Go and Rust calls the object that it is called on.
bool UnitIndex::is_own_object(NodeId expression) const {
  if (expression == kNone || unit_.kind(expression) == NodeKind::kThis) return expression != kNone;
  if (unit_.language != source::Language::kGo && unit_.language != source::Language::kRust) return false;
  const NodeId declared = unit_.kind(expression) == NodeKind::kName ? declaration(expression) : kNone;
  return declared != kNone && unit_.kind(declared) == NodeKind::kParameter &&
         (unit_[declared].flags & source::kReceiver) != 0;
}

// The field of the own object that is assigned to: `this.bits = …`, `bits = …`. 0 where it is something else.
StringId UnitIndex::own_field(NodeId target) const {
  if (target == kNone || (is_c() && !source::extends_cpp(unit_.language))) return 0;
  const NodeId base = unit_.kind(target) == NodeKind::kMember ? unit_.child(target, 0) : kNone;
  if (base != kNone) return is_own_object(base) ? unit_[target].text : 0;
  // (Their fields are always spoken of by the object.)
  if (unit_.language == source::Language::kGo || unit_.language == source::Language::kRust) return 0;
  if (unit_.kind(target) != NodeKind::kName || declaration(target) != kNone) return 0;
  const NodeId type = enclosing_type(target);
  return type != kNone && holder_of_field(type, unit_.text(target)) != kNone ? unit_[target].text : 0;
}

// Does the call run another method of the own object, which sets a field that something relevant reads?
bool UnitIndex::sets_own_field(NodeId call) const {
  const NodeId callee = unit_.child(call, 0);
  const bool of_own = unit_.kind(callee) == NodeKind::kMember && is_own_object(unit_.child(callee, 0));
  if (sets_own_.empty() || (!of_own && unit_.kind(callee) != NodeKind::kName)) return false;
  const NodeId type = enclosing_type(call);
  if (type == kNone) return false;
  return std::ranges::any_of(functions(last_name(call)), [&](NodeId function) {
    const auto known = sets_own_.find(function);
    // (Go's and Rust's methods stand beside their type: by what is in them.)
    const NodeId inside = unit_.child_count(function) > 0 ? unit_.child(function, 0) : function;
    return known != sets_own_.end() && is_kin(*this, enclosing_type(inside), type) &&
           std::ranges::any_of(known->second, [&](StringId name) { return shared_.contains(name); });
  });
}

// Is what a function assigns there a variable of the file?
bool UnitIndex::is_of_the_file(NodeId target) const {
  switch (unit_.language) {
    case source::Language::kPython:
    case source::Language::kPhp:
      if (!said_global(target)) return false;
      break;
    // (Their functions do not see them, or are looked at in another way.)
    case source::Language::kRuby:
    case source::Language::kGroovy:
    case source::Language::kShell:
    case source::Language::kPowerShell:
    case source::Language::kCobol:
    case source::Language::kSql: return false;
    default: break;
  }
  const std::string_view name = unit_.text(target);
  const std::vector<NodeId>& named = globals(name);
  if (named.empty() || (unit_[named.front()].flags & source::kMacro) != 0 || declaration(target) != kNone) return false;
  const NodeId type = enclosing_type(target);
  return type == kNone || field(type, name) == kNone;
}

void UnitIndex::find_users_of_globals() {
  auto is_shared = [&](StringId name) { return shared_.contains(name); };
  if (std::ranges::none_of(set_globals_, is_shared) && std::ranges::none_of(set_statics_, is_shared)) return;
  std::unordered_map<std::string_view, std::vector<NodeId>> callers;
  std::vector<NodeId> work;
  auto add = [&](NodeId function) {
    for (; function != kNone && users_of_globals_.insert(function).second; function = enclosing_function(function))
      work.push_back(function);
  };
  for (NodeId id : order_) {
    if (unit_.kind(id) == NodeKind::kCall) {
      if (NodeId caller = enclosing_function(id); caller != kNone) callers[last_name(id)].push_back(caller);
    }
    const bool one = unit_.kind(id) == NodeKind::kName && set_globals_.contains(unit_[id].text);
    const bool of_class = (unit_.kind(id) == NodeKind::kMember || unit_.kind(id) == NodeKind::kName) &&
                          set_statics_.contains(unit_[id].text);
    if ((one || of_class) && shared_.contains(unit_[id].text)) add(enclosing_function(id));
  }
  while (!work.empty()) {
    const std::string_view name = unit_.text(work.back());
    work.pop_back();
    if (auto found = callers.find(name); found != callers.end() && !name.empty()) {
      for (NodeId caller : found->second) add(caller);
    }
  }
}

bool UnitIndex::sets_around(NodeId function, std::string_view name) const {
  const auto known = sets_around_.find(function);
  return known != sets_around_.end() &&
         std::ranges::any_of(known->second, [&](StringId one) { return unit_.strings[one] == name; });
}

std::vector<std::string_view> UnitIndex::set_while_running() const {
  std::vector<std::string_view> out;
  for (StringId name : set_globals_) {
    if (shared_.contains(name)) out.emplace_back(unit_.strings[name]);
  }
  std::sort(out.begin(), out.end());
  return out;
}

// Does a call run a function that sets one of these names, of a function around it or of the file? That one matters
// then.
bool UnitIndex::sets_one_of(NodeId call, const std::unordered_set<StringId>& names) {
  if (sets_around_.empty()) return false;
  bool out = false;
  auto look_at = [&](NodeId function) {
    const auto known = sets_around_.find(function);
    if (known == sets_around_.end()) return;
    for (StringId name : known->second) {
      // (Of the file's variables, whoever reads them; a function that is short enough is followed for that.)
      const bool of_all = set_globals_.contains(name) || set_statics_.contains(name);
      out = out || (of_all && shared_.contains(name));
      if (!names.contains(name) || of_all) continue;
      out = true;
      if (wanted_[function].insert(name).second) set_within_ = true;
      for (NodeId up = function; up != kNone; up = enclosing_function(up)) {
        if (reaching_.insert(up).second) set_within_ = true;
        needing_.insert(up);
      }
    }
  };
  for (NodeId callee : functions(last_name(call))) look_at(callee);
  for (NodeId callee : lambdas_called(call)) look_at(callee);
  // (One that is called where it stands, too: `(() => mode = "ecb")()`.)
  for (uint32_t i = 0; i < unit_.child_count(call); ++i) {
    NodeId argument = unit_.child(call, i);
    if (argument != kNone && unit_.kind(argument) == NodeKind::kKeyword) argument = unit_.child(argument, 0);
    if (argument != kNone && unit_.kind(argument) == NodeKind::kLambda) look_at(unit_.child(argument, 0));
  }
  return out;
}

}  // namespace vitrine::trace
