// Who calls whom: by name, through what lists, tables and pointers hold.
#include <algorithm>
#include <cctype>

#include "read/source/ir_c.h"
#include "reason/trace/cpp_classes.h"
#include "reason/trace/index.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::StringId;

constexpr uint32_t kLargeScript = 1 << 17;  // bytes
constexpr size_t kMostHeld = 64;            // functions that one name may hold

// Of whose tables the rows are known as the functions that they name.
bool reads_rows(source::Language language) {
  return language == source::Language::kPython || language == source::Language::kGo ||
         language == source::Language::kRust;
}

// The name by which something is called: of `table[0](…)` the table's, of `(*make)(…)` the pointer's.
std::string_view called_through(const UnitIndex& index, const source::Unit& unit, NodeId call) {
  NodeId callee = unit.child(call, 0);
  while (callee != kNone && (unit.kind(callee) == NodeKind::kIndex ||
                             (unit.kind(callee) == NodeKind::kUnary && unit.text(callee) == "*"))) {
    callee = unit.child(callee, 0);
  }
  return callee == kNone ? std::string_view() : index.last_name(callee);
}

// table of `table["a"]`, `table.fetch(:a)`.
NodeId table_of_row(const source::Unit& unit, NodeId value) {
  if (value != kNone && unit.kind(value) == NodeKind::kIndex) return unit.child(value, 0);
  const NodeId callee = value != kNone && unit.kind(value) == NodeKind::kCall ? unit.child(value, 0) : kNone;
  if (callee == kNone || unit.kind(callee) != NodeKind::kMember) return value;
  const std::string_view asked = unit.text(callee);
  const bool reads = asked == "fetch" || asked == "get" || asked == "dig";
  return reads && unit.child(callee, 0) != kNone ? unit.child(callee, 0) : value;
}

// C#: `$1` of a table that is written out, which fills it and gives it back; kNone of any other call.
NodeId given_at_once(const source::Unit& unit, NodeId call) {
  const NodeId lambda = unit.child(call, 0);
  if (lambda == kNone || unit.kind(lambda) != NodeKind::kLambda) return kNone;
  const NodeId function = unit.child(lambda, 0);
  const NodeId body = function == kNone ? kNone : unit.child(function, unit.child_count(function) - 1);
  if (body == kNone || unit.kind(body) != NodeKind::kBlock || unit.child_count(body) == 0) return kNone;
  const NodeId last = unit.child(body, unit.child_count(body) - 1);
  return last != kNone && unit.kind(last) == NodeKind::kReturn ? unit.child(last, 0) : kNone;
}

// Functions that lists hold: `[one, two]`, `list << one`; who goes through a list holds each of them, and so does who
// is another name for a function.
template <typename HeldAs>
void note_listed(const UnitIndex& index, const HeldAs& held_as,
                 std::unordered_map<std::string_view, std::vector<NodeId>>* lambdas) {
  static constexpr std::string_view kAdding[] = {"<<", "push", "append", "add", "Add", "unshift", "prepend"};
  const source::Unit& unit = index.unit();
  const auto hold = [&](std::string_view name, const std::vector<NodeId>& functions) {
    std::vector<NodeId>& held = (*lambdas)[name];
    for (NodeId one : functions)
      if (held.size() < kMostHeld && std::ranges::find(held, one) == held.end()) held.push_back(one);
  };
  const bool is_c_sharp = unit.language == source::Language::kCSharp;
  const bool names_functions = reads_rows(unit.language);
  // What an expression is or holds, as far as it is a function or a variable.
  const auto held_by = [&](NodeId value) -> std::vector<NodeId> {
    if (value == kNone) return {};
    if (unit.kind(value) == NodeKind::kLambda) return {unit.child(value, 0)};
    if (is_c_sharp && unit.kind(value) == NodeKind::kCall) value = given_at_once(unit, value);
    while (is_c_sharp && value != kNone && unit.kind(value) == NodeKind::kIndex) value = unit.child(value, 0);
    value = table_of_row(unit, value);
    if (value == kNone) return {};
    if (unit.kind(value) != NodeKind::kName && unit.kind(value) != NodeKind::kMember) return {};
    if ((is_c_sharp || names_functions) && !index.functions(unit.text(value)).empty())
      return index.functions(unit.text(value));
    const auto known = lambdas->find(unit.text(value));
    return known != lambdas->end() ? known->second : std::vector<NodeId>{};
  };
  const bool is_script = index.language() == "javascript";
  for (int round = 0; round < 2; ++round) {
    for (NodeId id = 1; id < unit.nodes.size(); ++id) {
      switch (unit.kind(id)) {
        case NodeKind::kArray:
          for (uint32_t i = 0; i < unit.child_count(id); ++i) {
            const std::vector<NodeId> held = held_by(unit.child(id, i));
            for (std::string_view name : held.empty() ? std::vector<std::string_view>{} : held_as(id)) hold(name, held);
          }
          break;
        case NodeKind::kField:
          if (!is_c_sharp) break;
          [[fallthrough]];
        case NodeKind::kAssign:
        case NodeKind::kDeclare: {
          const bool assigns = unit.kind(id) == NodeKind::kAssign;
          const NodeId value = unit.child(id, assigns ? 1 : 0);
          if (value == kNone || unit.kind(value) == NodeKind::kLambda) break;
          NodeId target = assigns ? unit.child(id, 0) : id;
          while (is_c_sharp && target != kNone && unit.kind(target) == NodeKind::kIndex) target = unit.child(target, 0);
          if (target == kNone) break;
          const std::string_view name = assigns ? index.last_name(target) : unit.text(target);
          if (const std::vector<NodeId> held = held_by(value); !held.empty() && !name.empty()) hold(name, held);
          break;
        }
        case NodeKind::kMap:
          for (uint32_t i = 0; i < unit.child_count(id); ++i) {
            const NodeId entry = unit.child(id, i);
            if (entry == kNone || unit.kind(entry) != NodeKind::kEntry) continue;
            const std::vector<NodeId> held = held_by(unit.child(entry, 0));
            for (std::string_view name : held.empty() ? std::vector<std::string_view>{} : held_as(id)) hold(name, held);
          }
          break;
        case NodeKind::kCall: {
          // key_for(name, table["a"]): what the parameter is called holds it.
          for (uint32_t i = 1; i < unit.child_count(id); ++i) {
            const std::vector<NodeId> held = held_by(unit.child(id, i));
            if (held.empty() || unit.kind(unit.child(id, i)) == NodeKind::kLambda) continue;
            for (NodeId function : index.functions(index.last_name(id))) {
              const bool takes_itself =
                  unit.child_count(function) > 1 && (unit[unit.child(function, 0)].flags & source::kReceiver) != 0;
              const uint32_t place = i - (takes_itself ? 0 : 1);
              if (place + 1 < unit.child_count(function)) hold(unit.text(unit.child(function, place)), held);
            }
          }
          const NodeId callee = unit.child(id, 0);
          const NodeId found = unit.child_count(id) == 3 ? unit.child(id, 2) : kNone;
          if (is_c_sharp && unit.text(callee) == "TryGetValue" && found != kNone &&
              unit.kind(found) == NodeKind::kUnary) {
            hold(index.last_name(unit.child(found, 0)), held_by(unit.child(callee, 0)));
            break;
          }
          const bool is_keyed = is_c_sharp && unit.child_count(id) == 3;  // table.Add("old", Make)
          if ((unit.child_count(id) != 2 && !is_keyed) || unit.kind(callee) != NodeKind::kMember ||
              std::ranges::find(kAdding, unit.text(callee)) == std::end(kAdding))
            break;
          const std::string_view list = index.last_name(unit.child(callee, 0));
          const NodeId added = unit.child(id, is_keyed ? 2 : 1);
          if (const std::vector<NodeId> held = held_by(added); !held.empty() && !list.empty()) hold(list, held);
          break;
        }
        case NodeKind::kEntry:  // { make: own }
          if (!is_script || unit.child_count(id) != 1 || unit.kind(unit.child(id, 0)) == NodeKind::kLambda) break;
          if (const std::vector<NodeId> held = held_by(unit.child(id, 0)); !held.empty()) hold(unit.text(id), held);
          break;
        case NodeKind::kKeyword:  // f(&block), f(then: one)
          if (const std::vector<NodeId> held = held_by(unit.child(id, 0)); !held.empty()) hold(unit.text(id), held);
          break;
        case NodeKind::kLoop: {
          const NodeId element = unit.child(id, 0);
          if (unit.text(id) != "each" || element == kNone ||
              (unit.kind(element) != NodeKind::kName && unit.kind(element) != NodeKind::kDeclare))
            break;
          if (const std::vector<NodeId> held = held_by(unit.child(id, 1)); !held.empty())
            hold(unit.text(element), held);
          break;
        }
        default: break;
      }
    }
  }
}

}  // namespace

// C: a variable or member that a function of this file is put into (`s->init = init_hash`, `{.init = init_hash}`,
// `{init_hash}` where that is told), also by way of others (`run = fast ? one : two; apply(run);`), and that is called.
// Not followed: a function that a macro with arguments puts together.
void UnitIndex::note_pointers() {
  constexpr size_t kMostByOthers = 16;  // functions that a name holds by way of others
  std::unordered_map<std::string_view, std::vector<NodeId>> held;
  std::unordered_map<std::string_view, std::vector<std::string_view>> goes_to;
  std::vector<std::string_view> work;
  const auto note = [&](std::string_view name, NodeId value) {
    std::vector<NodeId> parts{value};
    while (!name.empty() && !parts.empty()) {
      const NodeId part = parts.back();
      parts.pop_back();
      if (part == kNone) continue;
      const NodeKind kind = unit_.kind(part);
      if (kind == NodeKind::kCast) parts.push_back(unit_.child(part, 0));
      if (kind == NodeKind::kConditional) parts.insert(parts.end(), {unit_.child(part, 1), unit_.child(part, 2)});
      if (kind != NodeKind::kName && kind != NodeKind::kMember && kind != NodeKind::kUnary) continue;
      const std::vector<NodeId> functions = functions_named(part);
      std::vector<NodeId>& all = held[name];
      if (all.empty() && !functions.empty()) work.push_back(name);
      all.insert(all.end(), functions.begin(), functions.end());
      if (functions.empty() && kind != NodeKind::kUnary && unit_.text(part) != name)
        goes_to[unit_.text(part)].push_back(name);
    }
  };
  std::unordered_set<std::string_view> called;
  for (NodeId id : order_) {
    switch (unit_.kind(id)) {
      case NodeKind::kDeclare:
      case NodeKind::kEntry: {
        const NodeId value = unit_.child(id, 0);
        note(unit_.text(id), value);
        const bool lists = value != kNone && unit_.kind(value) == NodeKind::kArray;
        for (uint32_t i = 0; lists && i < unit_.child_count(value); ++i) note(unit_.text(id), unit_.child(value, i));
        break;
      }
      case NodeKind::kAssign: note(last_name(unit_.child(id, 0)), unit_.child(id, 1)); break;
      case NodeKind::kArray:
        for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
          if (functions_named(unit_.child(id, i)).empty()) continue;
          const std::vector<NodeId>& members = members_filled(id);
          if (i >= members.size()) break;
          note(unit_.text(members[i]), unit_.child(id, i));
        }
        break;
      case NodeKind::kCall:  // a parameter that is called
        called.insert(called_through(*this, unit_, id));
        for (NodeId function : functions(last_name(id))) {
          for (uint32_t i = 1; i < unit_.child_count(id) && i < unit_.child_count(function); ++i) {
            const NodeId parameter = unit_.child(function, i - 1);
            if (parameter != kNone && unit_.kind(parameter) == NodeKind::kParameter)
              note(unit_.text(parameter), unit_.child(id, i));
          }
        }
        break;
      default: break;
    }
  }
  while (!work.empty()) {
    const std::string_view from = work.back();
    work.pop_back();
    for (std::string_view to : goes_to[from]) {
      std::vector<NodeId>& all = held[to];
      bool more = false;
      for (NodeId function : std::vector<NodeId>(held[from])) {
        if (all.size() >= kMostByOthers || std::ranges::find(all, function) != all.end()) continue;
        all.push_back(function);
        more = true;
      }
      if (more) work.push_back(to);
    }
  }
  for (const auto& [name, functions] : held) {
    if (called.contains(name)) pointers_[name].insert(pointers_[name].end(), functions.begin(), functions.end());
  }
}

// f, &f, (type)f: the functions of this file that are meant.
std::vector<NodeId> UnitIndex::functions_named(NodeId value) const {
  while (value != kNone && (unit_.kind(value) == NodeKind::kCast ||
                            (unit_.kind(value) == NodeKind::kUnary && unit_.text(value) == "&"))) {
    value = unit_.child(value, 0);
  }
  // C++: &Class::method
  const bool method = value != kNone && unit_.kind(value) == NodeKind::kMember && source::extends_cpp(unit_.language);
  const NodeId of = method ? unit_.child(value, 0) : kNone;
  if (of != kNone && unit_.kind(of) == NodeKind::kName && type(unit_.text(of)) != kNone)
    return methods_of(type(unit_.text(of)), unit_.text(value));
  if (value == kNone || unit_.kind(value) != NodeKind::kName) return {};
  std::vector<NodeId> out = functions(unit_.text(value));
  std::erase_if(out, [&](NodeId function) { return (unit_[function].flags & source::kMacro) != 0; });
  return out;
}

// Which functions reach an interesting node through calls by simple name, and which are called at all.
void UnitIndex::close_over_calls() {
  std::unordered_map<NodeId, std::vector<NodeId>> callers;  // function → functions (or the root) that call it
  bool any = false;                                         // functions without a name
  std::vector<NodeId> handed;                               // functions as values that calls are given
  const bool notes_taken = unit_.language == source::Language::kGo || language_ == "javascript";
  for (NodeId id : order_) {
    // `this::make`, `Make`, `make.bind(null, key)`
    if (const std::vector<NodeId>& named = functions_taken(id); !named.empty()) {
      if (notes_taken) taken_.insert(named.begin(), named.end());
      handed.push_back(id);
      for (std::string_view name : held_as(id)) {
        std::vector<NodeId>& held = lambdas_[name];
        if (held.size() + named.size() <= kMostHeld) held.insert(held.end(), named.begin(), named.end());
      }
    }
    if (language_ == "python" && unit_.kind(id) == NodeKind::kCall) {
      // run = partial(process, …)
      for (std::string_view name : held_as(id)) {
        for (uint32_t i = 1; i < unit_.child_count(id); ++i) {
          for (NodeId given : functions_named(unit_.child(id, i))) lambdas_[name].push_back(given);
        }
      }
    }
    // (Among other files, what `exports.make = (bits) => …` gives them is a variable beside that: one function in two
    // places.)
    const NodeId shared = unit_.kind(id) == NodeKind::kDeclare ? unit_.child(id, 0) : kNone;
    if (shared != kNone && unit_.kind(shared) == NodeKind::kLambda && parents_[shared] != id)
      lambdas_[unit_.text(id)].push_back(unit_.child(shared, 0));
    if (unit_.kind(id) != NodeKind::kLambda) continue;
    any = true;
    handed.push_back(id);
    NodeId function = unit_.child(id, 0);
    if (function != kNone && unit_.child_count(function) > 1 && makes_promise(function)) {
      settling_.insert(unit_[unit_.child(function, 0)].text);
    }
    for (std::string_view name : held_as(id)) {
      if (std::vector<NodeId>& held = lambdas_[name]; held.size() < kMostHeld) held.push_back(function);
    }
  }
  if ((any || reads_rows(unit_.language)) && hands_functions_on() && unit_.size_bytes < kLargeScript)
    note_listed(
        *this, [this](NodeId id) { return held_as(id); }, &lambdas_);
  // source((error, rounds) => …), where `source` is a variable that holds functions: what their parameters are called
  // holds what is given there.
  if (!hands_functions_on()) handed.clear();
  for (NodeId value : handed) {
    const NodeId call = parent(value);
    if (call == kNone || unit_.kind(call) != NodeKind::kCall || unit_.child(call, 0) == value) continue;
    const auto held = lambdas_.find(last_name(call));
    if (held == lambdas_.end() || !functions(last_name(call)).empty()) continue;
    uint32_t at = 1;
    while (at < unit_.child_count(call) && unit_.child(call, at) != value) ++at;
    const std::vector<NodeId> given =
        unit_.kind(value) == NodeKind::kLambda ? std::vector{unit_.child(value, 0)} : functions_taken(value);
    for (NodeId function : std::vector<NodeId>(held->second)) {
      const bool has_self = language_ == "python" && (unit_[function].flags & source::kReceiver) != 0;
      const uint32_t taken = at - 1 + (has_self ? 1 : 0);
      if (taken + 1 >= unit_.child_count(function)) continue;
      // (Where it is not followed there, it runs by itself all the same.)
      std::vector<NodeId>& all = pointers_[unit_.text(unit_.child(function, taken))];
      if (all.size() + given.size() <= kMostHeld) all.insert(all.end(), given.begin(), given.end());
    }
  }
  if (is_c()) note_pointers();
  // C++: `hash(x)`, `(*hash)(x)` of a variable may be an operator of its class.
  const std::vector<NodeId> none;
  const std::vector<NodeId>& operators = source::extends_cpp(unit_.language) ? functions("operator()") : none;
  for (NodeId id : order_) {
    NodeKind kind = unit_.kind(id);
    if (kind != NodeKind::kCall && kind != NodeKind::kNew) continue;
    if (!operators.empty() && may_call_an_object(*this, id)) {
      for (NodeId callee : operators) {
        if (callee == enclosing_function(id)) continue;
        callers[callee].push_back(enclosing_function(id) != kNone ? enclosing_function(id) : unit_.root);
        pointed_at_.insert(callee);
      }
    }
    std::string_view name = last_name(id);
    if (kind == NodeKind::kCall && unit_.kind(unit_.child(id, 0)) == NodeKind::kSuper) name = "__construct";
    const bool by_place = is_c() || unit_.language == source::Language::kCSharp || reads_rows(unit_.language);
    const bool through = kind == NodeKind::kCall && by_place && !called_through(*this, unit_, id).empty();
    if (name.empty() && !through) continue;
    NodeId from = enclosing_function(id);
    if (from == kNone) from = unit_.root;
    auto note = [&](NodeId callee) {
      if (callee == from) return;
      callers[callee].push_back(from);
      called_.insert(callee);
    };
    if (kind == NodeKind::kCall) {
      for (NodeId callee : functions(name)) {
        if (may_mean(id, callee)) note(callee);
      }
      if (language_ == "dart") {  // A(…) may be what the factory of A gives
        for (NodeId callee : functions(std::string(name) + ".new")) note(callee);
      }
      for (NodeId callee : lambdas_called(id)) note(callee);
      if (unit_.language == source::Language::kKotlin && unit_.kind(unit_.child(id, 0)) == NodeKind::kName &&
          functions(name).empty()) {
        // hash(page), where `val hash = Hashing()`, or said to be one: what the class says of `invoke`.
        const NodeId variable = declaration(unit_.child(id, 0));
        const NodeId made = variable != kNone && unit_.child_count(variable) > 0 ? unit_.child(variable, 0) : kNone;
        const bool is_made = made != kNone && unit_.kind(made) == NodeKind::kNew;
        const NodeId of = variable == kNone ? kNone : is_made ? unit_[made].type : unit_[variable].type;
        const NodeId of_file = of == kNone ? kNone : type(unit_.text(of));
        for (NodeId callee : of_file == kNone ? std::vector<NodeId>{} : methods(of_file, "invoke")) note(callee);
      }
      if (auto held = pointers_.find(called_through(*this, unit_, id)); held != pointers_.end()) {
        for (NodeId callee : held->second) {
          if (callee == from) continue;
          callers[callee].push_back(from);
          pointed_at_.insert(callee);
        }
      }
      for (NodeId callee : applied_to_elements(id)) note(callee);
      // Python: pool.submit(own, …) may call what it is handed.
      for (uint32_t i = 1; language_ == "python" && i < unit_.child_count(id); ++i) {
        NodeId given = unit_.child(id, i);
        if (given != kNone && unit_.kind(given) == NodeKind::kKeyword) given = unit_.child(given, 0);
        if (given == kNone || unit_.kind(given) != NodeKind::kName) continue;
        for (NodeId callee : functions(unit_.text(given))) {
          if (callee == from) continue;
          callers[callee].push_back(from);
          pointed_at_.insert(callee);
        }
      }
    }
    const bool by_heir = kind == NodeKind::kCall && unit_.kind(unit_.child(id, 0)) == NodeKind::kSuper;
    // (Python: cls(1024) makes one of the class around, or of one that extends it.)
    const NodeId by_class = kind == NodeKind::kCall ? class_asked(unit_.child(id, 0)) : kNone;
    const NodeId made = by_heir ? enclosing_type(id) : by_class != kNone ? by_class : type(name);
    if (made == kNone) continue;
    // (Without a constructor of its own, a class is made by that of its base.)
    for (NodeId of : line_of(made)) {
      auto it = methods_.find(of);
      if (it != methods_.end() && !(by_heir && of == made)) {
        for (const auto& [method_name, nodes] : it->second) {
          for (NodeId method : nodes) {
            if ((unit_[method].flags & source::kConstructor) != 0 && may_mean(id, method)) note(method);
          }
        }
      }
    }
  }
  auto close = [&](std::unordered_set<NodeId>& closed, auto&& begins) {
    std::vector<NodeId> work;
    // A lambda's or nested function's work is its owner's too.
    auto reach = [&](NodeId function) {
      for (NodeId up = function; up != kNone; up = enclosing_function(up)) {
        if (closed.insert(up).second) work.push_back(up);
      }
    };
    for (NodeId id : interesting_nodes_) {
      if (!begins(id)) continue;
      NodeId function = enclosing_function(id);
      reach(function == kNone ? unit_.root : function);
    }
    while (!work.empty()) {
      NodeId function = work.back();
      work.pop_back();
      auto it = callers.find(function);
      if (it == callers.end()) continue;
      for (NodeId caller : it->second) reach(caller);
    }
  };
  find_self_tests(callers);
  close(reaching_, [](NodeId) { return true; });
  // Where a promise is settled with what an interesting call gives, that is looked at too.
  for (NodeId id : order_) {
    if (settling_.empty()) break;
    if (unit_.kind(id) != NodeKind::kCall || !settles(unit_.child(id, 0))) continue;
    NodeId executor = parents_[declaration(unit_.child(id, 0))];
    if (!reaching_.contains(executor)) continue;
    for (NodeId up = enclosing_function(id); up != kNone && up != executor; up = enclosing_function(up)) {
      reaching_.insert(up);
    }
  }
  close(needing_, [&](NodeId id) { return !says_all(id); });
}

bool UnitIndex::is_private(NodeId function) const {
  const source::Node& node = unit_[function];
  if ((node.flags & source::kPrivate) != 0) return true;
  // (Nobody imports a program.)
  const bool program = language_ == "go" && unit_.text(unit_.root) == "main";
  if (language_ == "go" && !unit_.text(function).empty())
    return program || std::islower(unit_.text(function).front()) != 0;
  if (language_ == "go") return false;
  const bool is_free = is_c() && (node.flags & source::kMacro) == 0 && enclosing_type(function) == kNone;
  return is_free && (node.flags & source::kStatic) != 0;
}

// Functions that are called so, and in C static ones that only those call. What a self-test brings to a function that
// the rest of the program can call says nothing of what that brings.
void UnitIndex::find_self_tests(const std::unordered_map<NodeId, std::vector<NodeId>>& callers) {
  if (language_ != "c" && language_ != "cpp") return;
  for (NodeId function : all_functions_) {
    std::string name(unit_.text(function));
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    if (name.find("self_test") != std::string::npos || name.find("selftest") != std::string::npos) {
      self_tests_.insert(function);
    }
  }
  if (self_tests_.empty()) return;
  std::unordered_map<NodeId, std::vector<NodeId>> callees;
  std::unordered_map<NodeId, size_t> others;  // calls of a function by what is no self-test
  for (const auto& [callee, from] : callers) {
    others[callee] = from.size();
    for (NodeId caller : from) callees[caller].push_back(callee);
  }
  std::vector<NodeId> work(self_tests_.begin(), self_tests_.end());
  while (!work.empty()) {
    const NodeId test = work.back();
    work.pop_back();
    for (NodeId callee : callees[test]) {
      if (--others[callee] != 0 || self_tests_.contains(callee)) continue;
      if ((unit_[callee].flags & (source::kStatic | source::kMacro)) == 0) {
        called_.erase(callee);
      } else {
        self_tests_.insert(callee);
        work.push_back(callee);
      }
    }
  }
}

}  // namespace vitrine::trace
