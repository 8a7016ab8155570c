#include "reason/trace/all_calls.h"

#include <algorithm>

#include "reason/trace/makers.h"
#include "reason/trace/own_key.h"
#include "reason/trace/wants.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// from hashes import digest as sealed
std::vector<std::string_view> names_for(const source::Unit& unit, std::string_view name) {
  std::vector<std::string_view> out{name};
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) != NodeKind::kImport || as_written(unit.text2(id)) != name) continue;
    const std::string_view local = as_written(unit.text(id));
    if (!local.empty() && std::ranges::find(out, local) == out.end()) out.push_back(local);
  }
  return out;
}

// cls(…), self.__class__(…), new static(…), Ruby's new(…): a type that makes itself by another name than its own.
bool makes_itself(const UnitIndex& index, NodeId type) {
  const source::Unit& unit = index.unit();
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    const NodeKind kind = unit.kind(id);
    const std::string_view text = unit.text(id);
    const NodeId made = kind == NodeKind::kNew ? unit[id].type : kNone;
    const std::string_view by = made == kNone ? std::string_view() : unit.text(made);
    const bool is_itself =
        (kind == NodeKind::kName && (text == "cls" || text == "new")) ||
        (kind == NodeKind::kMember && (text == "__class__" || text == "class" || text == "constructor")) ||
        (kind == NodeKind::kNew && (by.empty() || by == "self" || by == "static" || by == "this"));
    if (is_itself && index.enclosing_type(id) == type) return true;
  }
  return false;
}

NodeId outermost_type(const UnitIndex& index, NodeId node) {
  NodeId out = kNone;
  for (NodeId type = index.enclosing_type(node); type != kNone; type = index.enclosing_type(type)) out = type;
  return out;
}

// Nothing but the code of its own type may name a private method.
bool is_the_types_own(const UnitIndex& index, NodeId function) {
  const std::string_view language = index.language();
  return (language == "java" || language == "csharp" || language == "php") && index.is_private(function) &&
         index.enclosing_type(function) != kNone;
}

// Do two methods' types extend one type, or one of them the other, by what the files say?
bool are_of_one_family(const UnitIndex& index, NodeId a, NodeId b) {
  const source::Unit& unit = index.unit();
  auto family_of = [&](NodeId function) {
    constexpr size_t kMost = 64;
    std::set<std::string_view> names;
    std::vector<NodeId> work{index.enclosing_type(function)};
    for (size_t i = 0; i < work.size() && i < kMost; ++i) {
      if (work[i] == kNone || !names.insert(as_written(unit.text(work[i]))).second) continue;
      for (uint32_t child = 0; child < unit.child_count(work[i]); ++child) {
        const NodeId base = unit.child(work[i], child);
        if (unit.kind(base) != NodeKind::kBase || unit[base].type == kNone) continue;
        const std::string_view name = unit.text(unit[base].type);
        names.insert(as_written(name));
        if (const NodeId type = index.type(name); type != kNone) work.push_back(type);
      }
    }
    return names;
  };
  const std::set<std::string_view> one = family_of(a), other = family_of(b);
  return std::ranges::any_of(one, [&](std::string_view name) { return other.contains(name); });
}

// Is it annotated with something of which one cannot tell that nobody else calls it for that? (@Override,
// @contextmanager and their like hand it to nobody.)
bool is_marked(const source::Unit& unit, NodeId node) {
  constexpr std::string_view kHandToNobody[] = {
      // Java, Kotlin, Groovy
      "Override", "SuppressWarnings", "SafeVarargs", "Deprecated", "FunctionalInterface", "Nullable", "NonNull",
      "NotNull", "Nonnull", "VisibleForTesting", "JvmStatic", "JvmField", "JvmOverloads", "JvmName", "Throws",
      "Suppress",
      // Python
      "contextmanager", "asynccontextmanager", "staticmethod", "classmethod", "abstractmethod", "override", "final",
      "overload", "lru_cache", "cache", "no_type_check",
      // C#
      "MethodImpl", "Obsolete", "DebuggerStepThrough", "Pure",
      // PHP
      "ReturnTypeWillChange", "SensitiveParameter"};
  return std::ranges::any_of(unit.annotations, [&](const auto& annotation) {
    if (annotation.first != node) return false;
    const std::string_view name = unit.text(annotation.second);
    return std::ranges::find(kHandToNobody, name.substr(name.find_last_of(".\\") + 1)) == std::end(kHandToNobody);
  });
}

// case "create": …, command == "create", "create".equals(command): a text that calls nothing.
bool is_only_compared(const UnitIndex& index, NodeId literal) {
  const source::Unit& unit = index.unit();
  const NodeId up = index.parent(literal), over = up == kNone ? kNone : index.parent(up);
  switch (unit.kind(up)) {
    case NodeKind::kArray: return unit.kind(over) == NodeKind::kCase && unit.child(over, 0) == up;
    case NodeKind::kBinary: return unit.text(up) == "==" || unit.text(up) == "!=";
    case NodeKind::kMember: return unit.kind(over) == NodeKind::kCall && index.compares(unit.text(up));
    case NodeKind::kCall: {
      const NodeId callee = unit.child(up, 0);
      return callee != literal && unit.kind(callee) == NodeKind::kMember && index.compares(unit.text(callee));
    }
    default: return false;
  }
}

// Vault(const Vault&) = delete; Vault(Vault&&): announced at most, so nothing but another object is what it makes one
// of.
bool copies_its_type(const source::Unit& unit, NodeId constructor, std::string_view type) {
  if (!source::extends_cpp(unit.language) || (unit[constructor].flags & source::kNoBody) == 0) return false;
  NodeId only = kNone;
  for (uint32_t i = 0; i < unit.child_count(constructor); ++i) {
    const NodeId part = unit.child(constructor, i);
    if (part == kNone || unit.kind(part) != NodeKind::kParameter) continue;
    if (only != kNone) return false;
    only = part;
  }
  return only != kNone && unit[only].type != kNone && as_written(unit.text(unit[only].type)) == type;
}

// What whoever starts the program runs.
bool is_a_beginning(std::string_view function) {
  const std::string_view name = as_written(function);
  return name == "main" || name == "Main";
}

}  // namespace

AllCalls::Answer AllCalls::of(NodeId function) {
  // (What private functions call in a circle says nothing against it; of others it leaves that open.)
  const auto [known, is_new] = known_.try_emplace(function, Answer{named_here_.empty(), false});
  if (!is_new) return known->second;
  const Answer answer = look(function);
  return known_[function] = answer;
}

// Who makes an object of the type calls its constructor; a type that others extend is made by these as well, and one
// that is taken as a value anywhere.
std::optional<std::vector<NodeId>> AllCalls::makers(NodeId type) const {
  if (makes_itself(index_, type)) return std::nullopt;
  const std::vector<std::string_view> names = names_for(unit_, as_written(unit_.text(type)));
  auto is_it = [&](NodeId id) { return std::ranges::find(names, as_written(unit_.text(id))) != names.end(); };
  std::vector<NodeId> out;
  for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
    const NodeKind kind = unit_.kind(id);
    const NodeId of = kind == NodeKind::kNew || kind == NodeKind::kBase ? unit_[id].type : kNone;
    if (of != kNone && is_it(of)) {
      if (kind == NodeKind::kBase) return std::nullopt;
      out.push_back(id);
    }
    if ((kind != NodeKind::kName && kind != NodeKind::kMember) || !is_it(id)) continue;
    NodeId callee = id;
    const NodeId up = index_.parent(id);
    if (unit_.kind(up) == NodeKind::kMember) {
      if (unit_.text(up) != "new") continue;  // what belongs to it
      callee = up;
    }
    const NodeId call = index_.parent(callee);
    const bool is_call = unit_.kind(call) == NodeKind::kCall && unit_.child(call, 0) == callee;
    if (!is_call && is_given_away(id, kNone)) continue;
    if (!is_call) return std::nullopt;
    out.push_back(call);
  }
  return out;
}

bool AllCalls::is_made_where_nobody_gets(NodeId type) {
  const std::string_view name = as_written(unit_.text(type));
  const bool is_at_hand = (unit_[type].flags & source::kOwn) != 0 || std::ranges::binary_search(named_here_, name);
  if (named_here_.empty() || name.empty() || !is_at_hand || makes_itself(index_, type) || is_handed_over(name))
    return false;
  const std::vector<std::string_view> names = names_for(unit_, name);
  size_t makers = 0;
  for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
    const NodeKind kind = unit_.kind(id);
    const bool by_type = (kind == NodeKind::kNew || kind == NodeKind::kBase) && unit_[id].type != kNone;
    // (C++ also makes what a template is given.)
    const bool is_given = index_.is_c() && kind == NodeKind::kTypeName && unit_.kind(index_.parent(id)) == kind;
    if (!by_type && !is_given && kind != NodeKind::kName && kind != NodeKind::kMember) continue;
    const std::string_view said = as_written(by_type ? unit_.text(unit_[id].type) : unit_.text(id));
    if (std::ranges::find(names, said) == names.end() || is_given_away(id, kNone)) continue;
    if (kind == NodeKind::kBase) return false;  // one that extends it is made elsewhere
    ++makers;
    if (switched_off_(id)) continue;
    NodeId maker = index_.enclosing_function(id);
    while (maker != kNone && unit_.text(maker).empty() && unit_.strings[name_to_call(index_, maker)].empty())
      maker = index_.enclosing_function(maker);
    if (maker == kNone || seen_.met[id]) return false;
    // Client { trust = Trusting() }: whoever is given a block may run it, followed or not.
    if (maker != index_.enclosing_function(id)) return false;
    const Answer answer = of(maker);
    if (!is_a_beginning(unit_.text(maker)) && !(answer.closed && answer.started)) return false;
  }
  return makers > 0;
}

AllCalls::Answer AllCalls::of_constructor(NodeId constructor) {
  const NodeId type = index_.enclosing_type(constructor);
  const std::string_view name = as_written(unit_.text(type));
  size_t constructors = 0;
  for (NodeId function : index_.all_functions()) {
    if (index_.enclosing_type(function) != type || !makes_its_type(index_, function)) continue;
    // (What stands beside its class in C++ is announced in it.)
    const bool is_beside = index_.is_c() && unit_.kind(index_.parent(function)) != NodeKind::kType;
    constructors += is_beside || copies_its_type(unit_, function, name) ? 0 : 1;
  }
  if (constructors != 1 || !is_named_here(constructor, name)) return {};
  std::optional<std::vector<NodeId>> calls = makers(type);
  const std::optional<std::vector<NodeId>> others = calls_that_make(index_, type, constructor);
  if (!calls || !others) return {};
  calls->insert(calls->end(), others->begin(), others->end());
  if (calls->empty()) return {};
  Answer out{true, false};
  return std::ranges::all_of(*calls, [&](NodeId call) { return add_call(call, constructor, false, out); }) ? out
                                                                                                           : Answer();
}

// Is the name by which it is called one of those that no further content names, or was it asked for?
bool AllCalls::is_wanted(NodeId function) const {
  const NodeId type = makes_its_type(index_, function) ? index_.enclosing_type(function) : kNone;
  const std::string_view name =
      as_written(type != kNone ? unit_.text(type) : std::string_view(unit_.strings[name_to_call(index_, function)]));
  return std::ranges::binary_search(named_here_, name);
}

// Whoever calls it was run for whoever calls that: with anything, or it is such a function itself. False where the call
// was not followed, or that is not known.
bool AllCalls::add_call(NodeId call, NodeId function, bool is_private, Answer& out) {
  NodeId caller = index_.enclosing_function(call);
  while (caller != kNone && unit_.text(caller).empty() && unit_.strings[name_to_call(index_, caller)].empty())
    caller = index_.enclosing_function(caller);
  // A way that nobody takes: of the function itself, or of another one of which that is known.
  const bool is_unmet = (!is_private || !named_here_.empty()) && !seen_.met[call] && caller != kNone;
  if (is_unmet && (caller == function || of(caller).closed)) {
    out.started = out.started || (caller != function && of(caller).started);
    return true;
  }
  if (!seen_.led.contains(call) && !switched_off_(call)) return false;
  // (Which function a call means that extends a type is told by the name alone, whatever the object is.)
  const auto led = seen_.led.find(call);
  const bool by_name = index_.enclosing_type(function) == kNone && index_.extends_a_type(function) &&
                       led != seen_.led.end() && std::ranges::find(led->second, function) != led->second.end();
  if (!is_private && !by_name && seen_.loosely.contains(call)) return false;
  if (caller == function) return true;  // it calls itself
  if (caller == kNone) {
    out.started = out.started || runs_by_itself(call);
    return true;
  }
  if (is_a_beginning(unit_.text(caller))) {
    out.started = true;
    return true;
  }
  if (!index_.has_callers(caller) && (!index_.is_pointed_at(caller) || is_handed_on(caller))) {
    if (index_.is_pointed_at(caller) || is_a_frameworks(caller)) {
      out.started = true;
    } else {
      begins_.insert(caller);
    }
    return true;
  }
  const Answer theirs = of(caller);
  if (!theirs.closed && !index_.is_private(caller) && !is_wanted(caller)) begins_.insert(caller);
  out.started = out.started || theirs.started;
  return theirs.closed;
}

// Did a call lead nowhere but into functions that are no stand-ins for this one?
bool AllCalls::is_anothers(NodeId call, NodeId function) const {
  const auto led = seen_.led.find(call);
  if (led == seen_.led.end()) return false;
  return std::ranges::none_of(led->second, [&](NodeId other) {
    const bool both_own = unit_[function].begin < sought_end_ && unit_[other].begin < sought_end_;
    return other == function || both_own || are_of_one_family(index_, function, other);
  });
}

const HeldFunction* AllCalls::held(NodeId function) {
  if (!held_) held_ = held_functions(index_);
  const auto found = held_->find(function);
  return found == held_->end() ? nullptr : &found->second;
}

bool AllCalls::is_held(NodeId function) {
  return !named_here_.empty() && unit_[function].begin < sought_end_ && held(function) != nullptr;
}

// All calls of what the variable holds were followed: what none of them led into is called by nobody.
AllCalls::Answer AllCalls::of_held(const HeldFunction& held, NodeId function) {
  const bool is_own = unit_.kind(held.holder) == NodeKind::kDeclare && index_.enclosing_function(held.holder) != kNone;
  if (!is_own && !std::ranges::binary_search(named_here_, held.name)) return {};
  const std::string_view name = as_written(unit_.text(function));
  if (!name.empty() && !std::ranges::binary_search(named_here_, name)) return {};
  Answer out{true, false};
  return std::ranges::all_of(held.calls, [&](NodeId call) { return add_call(call, function, false, out); }) ? out
                                                                                                            : Answer();
}

AllCalls::Answer AllCalls::look(NodeId function) {
  if (const HeldFunction* one = named_here_.empty() ? nullptr : held(function)) return of_held(*one, function);
  if (makes_its_type(index_, function)) return of_constructor(function);
  const bool is_private = index_.is_private(function);
  const std::string_view name =
      is_private ? unit_.text(function) : as_written(unit_.strings[name_to_call(index_, function)]);
  if (!is_private && !is_named_here(function, name)) return {};
  if (!index_.has_callers(function) || index_.is_pointed_at(function)) return {};
  const std::vector<std::string_view> names = is_private ? std::vector<std::string_view>{} : names_for(unit_, name);
  auto speaks_of_it = [&](NodeId id) {
    const std::string_view text = unit_.text(id);
    if (!is_private) return std::ranges::find(names, as_written(text)) != names.end();
    const size_t before = text.size() - name.size();
    return text.ends_with(name) && (before == 0 || text[before - 1] == '.' || text[before - 1] == ':');
  };
  const NodeId only_in = is_the_types_own(index_, function) ? outermost_type(index_, function) : kNone;
  const bool by_object = index_.enclosing_type(function) != kNone &&
                         (unit_.language == source::Language::kPython || index_.language() == "javascript");
  Answer out{true, false};
  bool is_called = false;
  for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
    const NodeKind kind = unit_.kind(id);
    if ((kind != NodeKind::kName && kind != NodeKind::kMember) || !speaks_of_it(id)) continue;
    // (By name: a type may stand in several parts.)
    if (only_in != kNone && unit_.text(outermost_type(index_, id)) != unit_.text(only_in)) continue;
    const NodeId call = index_.parent(id);
    const bool is_call = unit_.kind(call) == NodeKind::kCall && unit_.child(call, 0) == id;
    // (A method goes by its object: `context = self.context()` sets a variable.)
    if (kind == NodeKind::kName && by_object && index_.enclosing_function(id) != kNone) continue;
    if (kind == NodeKind::kName && !is_call) {
      // A variable of the same name.
      const NodeId declared = index_.declaration(id);
      if (declared != kNone && unit_.kind(declared) != NodeKind::kFunction) continue;
    }
    // A library's function of the same name.
    const bool is_others =
        seen_.librarys.contains(call) || (seen_.on_others.contains(call) && !seen_.on_any.contains(call));
    if (is_call && is_others && !seen_.led.contains(call)) continue;
    if (is_call && is_anothers(call, function)) continue;
    if (!is_private && !is_call && is_given_away(id, function)) continue;
    if (!is_call || !add_call(call, function, is_private, out)) return {};
    is_called = true;
  }
  if (!is_called) return {};  // all of these are others'
  return out;
}

// Nothing but calls by this name leads to it, and all of these are at hand.
bool AllCalls::is_named_here(NodeId function, std::string_view name) const {
  if (name.empty() || !std::ranges::binary_search(named_here_, name)) return false;
  return !is_marked(unit_, function) && !is_handed_over(name);
}

// getattr(self, "digest")
bool AllCalls::is_handed_over(std::string_view name) const {
  for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
    if (unit_.kind(id) == NodeKind::kLiteral && unit_.text(id) == name && !is_only_compared(index_, id) &&
        !(index_.parent(id) == kNone && is_its_own_key(index_, id)))
      return true;
  }
  return false;
}

// module.exports = { digest }; exports.digest = digest; const { digest } = require("./hashes")
bool AllCalls::is_given_away(NodeId mention, NodeId function) const {
  if (index_.language() != "javascript") return false;
  auto is_exports = [&](NodeId node) {
    return node != kNone && (unit_.kind(node) == NodeKind::kName || unit_.kind(node) == NodeKind::kMember) &&
           as_written(unit_.text(node)) == "exports";
  };
  const std::string_view name = as_written(unit_.text(mention));
  NodeId value = mention, up = index_.parent(mention);
  if (unit_.kind(up) == NodeKind::kDeclare) return as_written(unit_.text(up)) == name;
  if (unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == mention) {
    const NodeId given = unit_.child(up, 1);
    return given != kNone && (unit_.kind(given) == NodeKind::kName
                                  ? as_written(unit_.text(given)) == name
                                  : unit_.kind(given) == NodeKind::kLambda && unit_.child(given, 0) == function);
  }
  if (unit_.kind(up) == NodeKind::kEntry) {
    if (as_written(unit_.text(up)) != name) return false;
    value = index_.parent(up);
    up = index_.parent(value);
  }
  if (unit_.kind(up) != NodeKind::kAssign || unit_.child(up, 1) != value) return false;
  const NodeId target = unit_.child(up, 0);
  return is_exports(target) || (unit_.kind(target) == NodeKind::kMember && is_exports(unit_.child(target, 0)));
}

// `app.post("/orders", handler)`, where the program begins: who is given it calls it, with anything. The one time that
// it is named.
bool AllCalls::is_handed_on(NodeId function) {
  NodeId mention = kNone;
  for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
    const NodeKind kind = unit_.kind(id);
    if ((kind != NodeKind::kName && kind != NodeKind::kMember) || unit_[id].text != unit_[function].text) continue;
    if (mention != kNone) return false;
    mention = id;
  }
  if (mention == kNone || unit_.kind(mention) != NodeKind::kName || is_handed_over(unit_.text(function))) return false;
  NodeId call = index_.parent(mention);
  if (unit_.kind(call) == NodeKind::kKeyword) call = index_.parent(call);
  if (unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) == mention || seen_.led.contains(call)) return false;
  const NodeId around = index_.enclosing_function(call);
  return around == kNone ? runs_by_itself(call) : is_a_beginning(unit_.text(around));
}

const std::vector<NodeId>& AllCalls::named_at_top(source::StringId name) {
  if (!named_at_top_) {
    named_at_top_.emplace();
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      if (unit_.kind(id) == NodeKind::kName && index_.enclosing_function(id) == kNone)
        (*named_at_top_)[unit_[id].text].push_back(id);
    }
  }
  return (*named_at_top_)[name];
}

// A script's own statement, or what such a statement uses: `box = make("new")`, `print(box.seal(data))`. (What else a
// module's variable is made of runs for whoever imports it, unless the module asks first whether it is the program.)
bool AllCalls::runs_by_itself(NodeId call) {
  std::vector<NodeId> asked{call};
  std::unordered_set<NodeId> known{call};
  for (size_t i = 0; i < asked.size(); ++i) {
    NodeId keeper = kNone;
    bool is_a_types = false;
    for (NodeId up = index_.parent(asked[i]); up != kNone && !is_a_types; up = index_.parent(up)) {
      const NodeKind kind = unit_.kind(up);
      is_a_types = kind == NodeKind::kType || kind == NodeKind::kField;
      if (kind == NodeKind::kIf || kind == NodeKind::kTry || kind == NodeKind::kLoop) return true;
      // (What a script of Ruby sets at its top is a variable of its own.)
      const bool sets = kind == NodeKind::kAssign && unit_.language != source::Language::kRuby;
      if (keeper == kNone && (kind == NodeKind::kDeclare || sets)) keeper = up;
    }
    if (is_a_types) continue;
    if (keeper == kNone || index_.language() == "php") return true;
    const NodeId kept = unit_.kind(keeper) == NodeKind::kAssign ? unit_.child(keeper, 0) : keeper;
    if (kept != keeper && unit_.kind(kept) != NodeKind::kName) continue;
    for (NodeId id : named_at_top(unit_[kept].text)) {
      if (unit_[id].begin < unit_[keeper].end) continue;
      const NodeId up = index_.parent(id);
      if (unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == id) break;  // another one from here on
      if (known.insert(id).second) asked.push_back(id);
    }
  }
  return false;
}

// What a framework calls: it is annotated, or its class is or extends what is not here.
bool AllCalls::is_a_frameworks(NodeId function) const {
  const NodeId type = index_.enclosing_type(function);
  if (is_marked(unit_, function) || (type != kNone && is_marked(unit_, type))) return true;
  for (uint32_t i = 0; type != kNone && i < unit_.child_count(type); ++i) {
    const NodeId base = unit_.child(type, i);
    if (unit_.kind(base) == NodeKind::kBase && index_.type(unit_.text(unit_[base].type)) == kNone) return true;
  }
  return false;
}

}  // namespace vitrine::trace
