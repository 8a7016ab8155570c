// What can have a say in an interesting node: functions that reach one, statements that one depends on.
#include <algorithm>
#include <cctype>

#include "read/source/ir_c.h"
#include "reason/trace/cpp_classes.h"
#include "reason/trace/index.h"
#include "reason/trace/languages.h"
#include "reason/trace/own_operators.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;
using source::StringId;

constexpr uint32_t kLargeScript = 1 << 17;  // bytes
constexpr uint32_t kSmallUnit = 4096;       // bytes; nothing is to be gained there

// Python's methods that say what an operator does.
bool is_operator(std::string_view method) {
  return std::ranges::any_of(kPythonOperators, [&](const auto& one) { return one.second == method; });
}

// Methods that run where an object is called, asked for an element, written or added: nothing calls them by their name.
bool is_protocol(std::string_view method) {
  return method == "__iter__" || is_operator(method) || method == "__call__" || method == "__getitem__" ||
         method == "__setitem__" || method == "__invoke" || method == "offsetGet" || method == "[]" ||
         method == "__enter__" || method == "__aenter__" || method == "__str__" || method == "__toString" ||
         method == "toString" || method == "ToString" || method == "to_s" || method == "Item" || method == "set_Item";
}

// … and Kotlin's, which are called by their names as well.
bool is_kotlin_protocol(std::string_view method) {
  return method == "get" || method == "invoke" ||
         std::ranges::any_of(kKotlinOperators, [&](const auto& one) { return one.second == method; });
}

// What lists and maps call the methods that change them.
bool changes_elements(std::string_view method) {
  static constexpr std::string_view kNames[] = {
      "Add",    "AddRange",   "Clear",   "Insert", "Remove", "RemoveAt", "__delitem__", "add",
      "addAll", "addFirst",   "addLast", "append", "clear",  "concat",   "delete",      "extend",
      "insert", "pop",        "push",    "put",    "putAll", "remove",   "removeAt",    "reverse",
      "set",    "setdefault", "shift",   "sort",   "splice", "unshift",  "update",      "[update]"};
  return std::ranges::find(kNames, method) != std::end(kNames);
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

// x of `&x.field` and of Rust's `&mut x.field`.
NodeId whole_of_part(const source::Unit& unit, NodeId id) {
  const NodeId whole = id;
  if (unit.kind(id) == NodeKind::kUnary && unit.text(id) == "&") id = unit.child(id, 0);
  if (id == kNone || unit.kind(id) != NodeKind::kMember) return whole;
  for (int depth = 0; id != kNone && unit.kind(id) == NodeKind::kMember && depth < 16; ++depth) id = unit.child(id, 0);
  return id == kNone ? whole : id;
}

// Where a variable that matters is set, and where it is named last.
struct Setting {
  uint32_t at = 0, last = 0;
};

// C++: `copy(text, text + 32, key.begin())`: does the call get at what is behind one that matters?
bool writes_behind(const UnitIndex& index, const source::Unit& unit, NodeId call,
                   const std::unordered_set<NodeId>& told) {
  static constexpr std::string_view kBehind[] = {"BytePtr", "back_inserter", "begin", "data", "get", "rbegin"};
  if (!source::extends_cpp(unit.language)) return false;
  for (uint32_t i = 1; i < unit.child_count(call); ++i) {
    NodeId given = unit.child(call, i);
    while (given != kNone && (unit.kind(given) == NodeKind::kCast || unit.kind(given) == NodeKind::kBinary))
      given = unit.child(given, 0);
    if (given != kNone && unit.kind(given) == NodeKind::kCall && told.contains(given) &&
        std::ranges::find(kBehind, index.last_name(given)) != std::end(kBehind))
      return true;
  }
  return false;
}

// `if (done) break;` in a loop that sets one of these variables behind it, for what stands behind the loop: on the way
// out that is not done.
bool passes_over(const UnitIndex& index, const source::Unit& unit, NodeId jump, const std::vector<Setting>& settings) {
  const NodeKind kind = unit.kind(jump);
  if ((kind != NodeKind::kBreak && kind != NodeKind::kContinue) || unit[jump].op == 1 || !unit.text(jump).empty())
    return false;
  NodeId up = index.parent(jump);
  for (; up != kNone && unit.kind(up) != NodeKind::kLoop; up = index.parent(up)) {
    if (unit.kind(up) == NodeKind::kSwitch || unit.kind(up) == NodeKind::kFunction) return false;
  }
  auto behind = std::ranges::lower_bound(settings, unit[jump].end, {}, &Setting::at);
  for (; up != kNone && behind != settings.end() && behind->at < unit[up].end; ++behind) {
    if (behind->last >= unit[up].end) return true;
  }
  return false;
}

}  // namespace

void UnitIndex::mark_up(NodeId node, NodeId top) {
  for (NodeId up = node; up != kNone && !relevant_[up]; up = parents_[up]) {
    relevant_[up] = true;
    if (up == top) break;
  }
}

void UnitIndex::add_names(NodeId node, std::unordered_set<StringId>* names) {
  any_name(node, [&](StringId name) {
    names->insert(name);
    if (fields_and_globals_.contains(name)) shared_.insert(name);
    return false;
  });
}

template <typename Is>
bool UnitIndex::any_name(NodeId node, Is&& is) const {
  std::vector<NodeId> stack{node};
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    NodeKind kind = unit_.kind(id);
    if ((kind == NodeKind::kName || kind == NodeKind::kMember) && is(unit_[id].text)) return true;
    // `new X()`: where types are values, X may be a variable.
    if (kind == NodeKind::kNew && unit_[id].type != kNone && is(unit_[unit_[id].type].text)) return true;
    // Kotlin's val (a, b) = x: what the constructors of the file keep.
    const NodeId whole = kind == NodeKind::kIndex ? unit_.child(id, 0) : kNone;
    if (whole != kNone && unit_.language == source::Language::kKotlin && unit_.text(whole).starts_with('$')) {
      for (NodeId made : all_functions_) {
        if ((unit_[made].flags & source::kConstructor) == 0) continue;
        for (uint32_t i = 0; i + 1 < unit_.child_count(made); ++i) {
          if (is(unit_[unit_.child(made, i)].text)) return true;
        }
      }
    }
    // (Of a function that is handed on as a value, also what it takes from the function around it.)
    const bool of_file = unit_.language == source::Language::kPhp || unit_.language == source::Language::kRuby;
    const bool is_value = kind == NodeKind::kFunction && unit_.kind(parents_[id]) == NodeKind::kLambda &&
                          (of_file || enclosing_function(parents_[id]) != kNone);
    if (kind == NodeKind::kFunction && !is_value) continue;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) stack.push_back(child);
    }
  }
  return false;
}

bool UnitIndex::speaks_of(NodeId expression, StringId name) const {
  return any_name(expression, [&](StringId one) { return one == name; });
}

// The function by which a promise is told what it is: new Promise((resolve) => resolve(key)).
bool UnitIndex::settles(NodeId callee) const {
  if (settling_.empty() || unit_.kind(callee) != NodeKind::kName || !settling_.contains(unit_[callee].text))
    return false;
  NodeId parameter = declaration(callee);
  NodeId function = parameter == kNone ? kNone : parents_[parameter];
  return function != kNone && unit_.child(function, 0) == parameter && makes_promise(function);
}

bool UnitIndex::makes_promise(NodeId function) const {
  NodeId made = parents_[function] == kNone ? kNone : parents_[parents_[function]];
  if (made == kNone || unit_.kind(made) != NodeKind::kNew || unit_[made].type == kNone) return false;
  const knowledge::ValueFunction* known = catalogue_.value_function(language_, unit_.text(unit_[made].type));
  return known != nullptr && known->operation == "promise";
}

// channel <- value
bool UnitIndex::is_sending(NodeId id) const {
  return unit_.language == source::Language::kGo && unit_.kind(id) == NodeKind::kBinary && unit_.text(id) == "<-";
}

bool UnitIndex::sent_to(NodeId sending, const std::unordered_set<StringId>& names) const {
  const NodeId channel = root_of(unit_.child(sending, 0));
  return channel != kNone && (names.contains(unit_[channel].text) || shared_.contains(unit_[channel].text));
}

// What takes a further result of a call: the statement before it that holds the call; kNone for any other.
NodeId UnitIndex::giving_further(NodeId taking) const {
  const uint8_t at = unit_[taking].op;
  if (at == 0 || (unit_.language != source::Language::kGo && unit_.language != source::Language::kLua)) return kNone;
  const NodeId block = parents_[taking];
  uint32_t i = 0;
  while (i < unit_.child_count(block) && unit_.child(block, i) != taking) ++i;
  for (uint32_t before = 1; before <= i && before <= at; ++before) {
    const NodeId one = unit_.child(block, i - before);
    const bool assigns = unit_.kind(one) == NodeKind::kAssign;
    if (!assigns && unit_.kind(one) != NodeKind::kDeclare && unit_.kind(one) != NodeKind::kExpression) continue;
    const NodeId value = unit_.child(one, assigns ? 1 : 0);
    if (value != kNone && unit_.kind(value) == NodeKind::kCall && unit_[one].op == 0) return one;
  }
  return kNone;
}

// Go, JavaScript: a function that is taken as a value somewhere, of as few parameters as a callback that checks has.
bool UnitIndex::may_be_a_check(NodeId function) const {
  constexpr uint32_t kMostParameters = 3;  // its receiver too
  const uint32_t children = unit_.child_count(function);
  return taken_.contains(function) && children > 1 && children - 1 <= kMostParameters;
}

// Marks what can matter inside one function (or the module's top level): a fixpoint over names. Statements of nested
// functions belong to their own slice; that a nested function is relevant is decided by what it reaches.
void UnitIndex::slice(NodeId function) {
  std::vector<NodeId> body;      // nodes of this function, not of nested ones, parents first
  std::vector<NodeId> given_to;  // calls that are given a function within this one that reaches an interesting node
  std::vector<NodeId> stack{function};
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    body.push_back(id);
    for (uint32_t i = unit_.child_count(id); i-- > 0;) {
      NodeId child = unit_.child(id, i);
      if (child == kNone) continue;
      if (unit_.kind(child) == NodeKind::kFunction) {
        // (It was sliced before, and may be marked.)
        if (reaching_.contains(child)) {
          relevant_[child] = true;
          mark_up(id, function);
          const NodeId call = parents_[id];
          if (call != kNone && unit_.kind(call) == NodeKind::kCall) given_to.push_back(call);
        }
        continue;
      }
      stack.push_back(child);
    }
  }
  // A shell's functions set each other's variables.
  if (unit_.language == source::Language::kShell && unit_.size_bytes < kLargeScript) {
    for (NodeId id : body) relevant_[id] = true;
    return;
  }
  std::unordered_set<StringId> names;
  if (auto wanted = wanted_.find(function); wanted != wanted_.end()) names = wanted->second;
  std::unordered_set<NodeId> told;  // whose names are added
  auto seed = [&](NodeId id) {
    mark_up(id, function);
    if (told.insert(id).second) add_names(id, &names);
  };
  // names.forEach(x -> open(x)): what the function is called with.
  for (NodeId call : given_to) seed(call);
  std::vector<uint32_t> uses;  // where the calls begin that matter for themselves
  bool is_module = function == unit_.root;
  std::optional<bool> gives_something;  // a `return` with a value
  // (One that runs where a member is read has no calls. What is handed on may be a check that is run, refusing.cc.)
  bool returns_matter = is_called(function) || unit_.text(function).empty() || is_protocol(unit_.text(function)) ||
                        (unit_.language == source::Language::kKotlin && is_kotlin_protocol(unit_.text(function))) ||
                        (unit_[function].flags & source::kGetter) != 0 || unit_.size_bytes < kSmallUnit ||
                        may_be_a_check(function);
  for (NodeId id : body) {
    switch (unit_.kind(id)) {
      case NodeKind::kCall: {
        // (What a constructor hands to another or to that of its base may be what its object is.)
        const NodeId callee_node = unit_.child(id, 0);
        const bool member = unit_.kind(callee_node) == NodeKind::kMember;
        const NodeId of = member ? unit_.child(callee_node, 0) : callee_node;
        bool reaches_one = interesting_[callee_node] || (of != kNone && unit_.kind(of) == NodeKind::kSuper) ||
                           (!member && of != kNone && unit_.kind(of) == NodeKind::kThis) ||
                           (member && unit_.text(callee_node) == "__init__");  // Base.__init__(self)
        if (!reaches_one) {
          // (Dart's constructors have names of their own.)
          auto makes = [&](NodeId callee) {
            return language_ == "dart" && (unit_[callee].flags & source::kConstructor) != 0;
          };
          for (NodeId callee : functions(last_name(id)))
            reaches_one = reaches_one || reaching_.contains(callee) || makes(callee);
          for (NodeId callee : lambdas_called(id)) reaches_one = reaches_one || reaching_.contains(callee);
          if (auto held = pointers_.find(called_through(*this, unit_, id)); held != pointers_.end()) {
            for (NodeId callee : held->second) reaches_one = reaches_one || reaching_.contains(callee);
          }
          for (NodeId callee : applied_to_elements(id)) reaches_one = reaches_one || reaching_.contains(callee);
          // c(): what an own class says of being called; pool.submit(own, …): a function that is handed on.
          const bool is_python = language_ == "python";
          const bool is_kotlin = unit_.language == source::Language::kKotlin && !member;
          if ((is_python || is_kotlin || language_ == "php") && functions(last_name(id)).empty()) {
            for (NodeId callee : functions(is_python ? "__call__" : is_kotlin ? "invoke" : "__invoke"))
              reaches_one = reaches_one || reaching_.contains(callee);
            for (uint32_t i = 1; is_python && i < unit_.child_count(id) && !reaches_one; ++i) {
              NodeId given = unit_.child(id, i);
              if (given != kNone && unit_.kind(given) == NodeKind::kKeyword) given = unit_.child(given, 0);
              if (given == kNone || unit_.kind(given) != NodeKind::kName) continue;
              for (NodeId callee : functions(unit_.text(given)))
                reaches_one = reaches_one || reaching_.contains(callee);
            }
          }
          if (may_call_an_object(*this, id)) {
            for (NodeId callee : functions("operator()")) reaches_one = reaches_one || reaching_.contains(callee);
          }
          NodeId made = type(last_name(id));
          reaches_one =
              reaches_one || made != kNone || class_asked(unit_.child(id, 0)) != kNone || settles(unit_.child(id, 0));
        }
        if (reaches_one) {
          seed(id);
          uses.push_back(unit_[id].begin);
        }
        break;
      }
      case NodeKind::kNew:
        if (interesting_[id] || type(last_name(id)) != kNone) seed(id);
        break;
      case NodeKind::kName:
      case NodeKind::kMember:
      case NodeKind::kKeyword:
        if (interesting_[id]) mark_up(id, function);
        break;
      case NodeKind::kAssign: {
        NodeId target = unit_.child(id, 0);
        if (target != kNone && unit_.kind(target) == NodeKind::kMember && interesting_[target]) seed(id);
        // What a Kotlin class is `by` is asked for by the names of its methods.
        const bool is_by = unit_.language == source::Language::kKotlin && target != kNone &&
                           unit_.kind(target) == NodeKind::kMember && unit_.text(target).starts_with("by ");
        if (is_by) seed(id);
        break;
      }
      case NodeKind::kReturn:
        // Of a function that nobody here calls the result goes where nobody here looks.
        if (!is_module && unit_.child(id, 0) != kNone && returns_matter) seed(id);
        break;
      case NodeKind::kThrow: {
        // if (wrong) throw wrong; where nothing is returned: that is what the function answers.
        const NodeId thrown = language_ == "javascript" && !is_module && returns_matter ? unit_.child(id, 0) : kNone;
        if (thrown == kNone || unit_.kind(thrown) != NodeKind::kName) break;
        if (!gives_something) {
          gives_something = std::ranges::any_of(
              body, [&](NodeId one) { return unit_.kind(one) == NodeKind::kReturn && unit_.child(one, 0) != kNone; });
        }
        if (!*gives_something) seed(id);
        break;
      }
      case NodeKind::kDeclare:
      case NodeKind::kField:
      case NodeKind::kEntry:
        if (interesting_[id]) seed(id);
        break;
      case NodeKind::kIndex:  // $config["encryption_key"] = …
        if (interesting_[id]) seed(parents_[id]);
        break;
      case NodeKind::kUnary:
        if (!is_module && unit_.text(id).starts_with("yield") && returns_matter) seed(id);
        break;
      case NodeKind::kBreak:
        // (A `goto`. C has too many of them, most for errors.)
        if (unit_[id].op == 1 && !source::extends_cpp(unit_.language) && !is_c()) mark_up(id, function);
        break;
      default: break;
    }
  }
  // What is written through a parameter matters to the caller: *p = …, p[i] = …, a call that fills or copies.
  // So does, in Rust and Go, what a function without a name does to a list or channel around it.
  const bool is_closure = unit_.kind(function) == NodeKind::kFunction && unit_.text(function).empty() &&
                          (unit_.language == source::Language::kRust || unit_.language == source::Language::kGo);
  if (unit_.kind(function) == NodeKind::kFunction && (is_called(function) || is_closure)) {
    std::unordered_set<StringId> parameters;
    std::unordered_set<StringId> references;  // C++'s T&
    std::unordered_set<StringId> buffers;
    for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
      const source::Node& parameter = unit_[unit_.child(function, i)];
      parameters.insert(parameter.text);
      if (is_c() && (parameter.flags & source::kReference) != 0) references.insert(parameter.text);
      // ([]byte, *[16]byte)
      const bool is_buffer = parameter.type != kNone && ((unit_[parameter.type].flags & source::kArrayType) != 0 ||
                                                         unit_.text(parameter.type).starts_with('['));
      if (is_buffer) buffers.insert(parameter.text);
    }
    // To a function of this file, by its name or through a pointer: `v->visit(v)`.
    auto hands_on = [&](NodeId call, auto&& is_given) {
      const std::string_view name = last_name(call);
      if (functions(name).empty() && !pointers_.contains(called_through(*this, unit_, call))) return false;
      for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
        if (is_given(unit_.child(call, i))) return true;
      }
      return false;
    };
    // Go, Rust: a buffer that is handed on may be filled there.
    const bool fills_lent = unit_.language == source::Language::kGo || unit_.language == source::Language::kRust;
    auto is_given_buffer = [&](NodeId call) {
      for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
        NodeId given = unit_.child(call, i);
        while (given != kNone && (unit_.kind(given) == NodeKind::kUnary || unit_.kind(given) == NodeKind::kSlice))
          given = unit_.child(given, 0);
        if (given != kNone && unit_.kind(given) == NodeKind::kName && buffers.contains(unit_[given].text)) return true;
      }
      return false;
    };
    auto is_parameter = [&](NodeId id) {
      while (id != kNone && (unit_.kind(id) == NodeKind::kIndex || unit_.kind(id) == NodeKind::kUnary ||
                             unit_.kind(id) == NodeKind::kCast || unit_.kind(id) == NodeKind::kSlice)) {
        id = unit_.child(id, 0);
      }
      return id != kNone && unit_.kind(id) == NodeKind::kName && parameters.contains(unit_[id].text);
    };
    auto is_captured = [&](NodeId id) {
      const NodeId declared =
          is_closure && id != kNone && unit_.kind(id) == NodeKind::kName ? declaration(id) : source::kNone;
      return declared != kNone && enclosing_function(declared) != function;
    };
    // tx.send(x).unwrap(): a statement all the same
    auto is_statement = [&](NodeId call) {
      NodeId up = parents_[call];
      for (int hops = 0; unit_.language == source::Language::kRust && unit_.kind(up) == NodeKind::kMember && hops < 4;
           ++hops) {
        const NodeId outer = parents_[up];
        if (unit_.kind(outer) != NodeKind::kCall || unit_.child(outer, 0) != up) break;
        up = parents_[outer];
      }
      const NodeKind kind = unit_.kind(up);
      return kind == NodeKind::kExpression || (is_closure && kind == NodeKind::kReturn);
    };
    for (NodeId id : body) {
      if (unit_.kind(id) == NodeKind::kAssign) {
        NodeId target = unit_.child(id, 0);
        bool through =
            target != kNone && (unit_.kind(target) == NodeKind::kIndex || unit_.kind(target) == NodeKind::kUnary ||
                                unit_.kind(target) == NodeKind::kSlice ||
                                unit_.language == source::Language::kPhp ||  // which may be a reference
                                (unit_.kind(target) == NodeKind::kName && references.contains(unit_[target].text)));
        if (through && is_parameter(target)) seed(id);
      } else if (is_sending(id)) {
        if (is_parameter(unit_.child(id, 0)) || is_captured(unit_.child(id, 0))) seed(id);
      } else if (unit_.kind(id) == NodeKind::kUnary && counts(unit_.text(id))) {
        NodeId target = unit_.child(id, 0);
        bool through =
            target != kNone && (unit_.kind(target) == NodeKind::kIndex || unit_.kind(target) == NodeKind::kUnary);
        if (through && is_parameter(target)) seed(id);
      } else if (unit_.kind(id) == NodeKind::kCall && unit_.child_count(id) > 1 && is_parameter(unit_.child(id, 1)) &&
                 catalogue_.value_function(language_, last_name(id)) != nullptr) {
        seed(id);
      } else if (unit_.kind(id) == NodeKind::kCall && is_c() && hands_on(id, is_parameter)) {
        seed(id);
      } else if (fills_lent && unit_.kind(id) == NodeKind::kCall && unit_.size_bytes < kLargeScript &&
                 is_given_buffer(id)) {
        seed(id);
      } else if (unit_.kind(id) == NodeKind::kCall && !is_c() && unit_.size_bytes < kLargeScript && is_statement(id)) {
        // list.append(x), map.put(k, v): for what it does to the parameter alone
        const NodeId callee = unit_.child(id, 0);
        const bool changes = unit_.language == source::Language::kRust || changes_elements(unit_.text(callee));
        const bool of_parameter = unit_.kind(callee) == NodeKind::kMember && changes &&
                                  (is_parameter(unit_.child(callee, 0)) || is_captured(unit_.child(callee, 0)));
        if (of_parameter && functions(unit_.text(callee)).empty()) seed(id);
      }
    }
  }
  // Names that something is written through: p[i] = …, *p++ = ….
  std::unordered_set<StringId> written_through;
  for (NodeId id : body) {
    NodeId target = unit_.kind(id) == NodeKind::kAssign ? unit_.child(id, 0) : kNone;
    if (target == kNone || (unit_.kind(target) != NodeKind::kIndex && unit_.kind(target) != NodeKind::kUnary)) continue;
    if (NodeId root = root_of(target); root != kNone) written_through.insert(unit_[root].text);
  }
  // … and names of which a member is set, or a method called: `d = c; d.bits = …; d.set(…)`.
  std::unordered_set<StringId> changed_by;
  for (NodeId id : body) {
    const bool may_change = !is_c() && (unit_.kind(id) == NodeKind::kAssign || unit_.kind(id) == NodeKind::kCall);
    const NodeId member = may_change ? unit_.child(id, 0) : kNone;
    const NodeId base = member != kNone && unit_.kind(member) == NodeKind::kMember ? unit_.child(member, 0) : kNone;
    if (base != kNone && unit_.kind(base) == NodeKind::kName) changed_by.insert(unit_[base].text);
  }
  const auto another_name = [&](NodeId name, NodeId value) {
    return value != kNone && unit_.kind(value) == NodeKind::kName && changed_by.contains(unit_[name].text) &&
           names.contains(unit_[value].text);
  };
  for (NodeId id : body) {
    // **pp = …, where pp is &p.
    const NodeId value = has_addresses() && unit_.kind(id) == NodeKind::kDeclare ? unit_.child(id, 0) : kNone;
    if (value == kNone || unit_.kind(value) != NodeKind::kUnary || unit_.text(value) != "&") continue;
    const NodeId behind = unit_.child(value, 0);
    if (written_through.contains(unit_[id].text) && behind != kNone && unit_.kind(behind) == NodeKind::kName)
      written_through.insert(unit_[behind].text);
  }
  // C: arrays of this function, and names by which calls may be given their addresses.
  std::unordered_set<StringId> arrays, handed;
  for (NodeId id : body) {
    if (!is_c()) break;
    const NodeId type = unit_.kind(id) == NodeKind::kDeclare ? unit_[id].type : kNone;
    if (type != kNone && (unit_[type].flags & source::kArrayType) != 0) arrays.insert(unit_[id].text);
    for (uint32_t i = 1; unit_.kind(id) == NodeKind::kCall && i < unit_.child_count(id); ++i) {
      if (NodeId root = root_of(unit_.child(id, i)); root != kNone) handed.insert(unit_[root].text);
    }
  }
  const auto holds_array = [&](NodeId value) {
    const bool braces = unit_.kind(value) == NodeKind::kArray || unit_.kind(value) == NodeKind::kMap;
    for (uint32_t i = 0; i < (braces ? unit_.child_count(value) : 1); ++i) {
      NodeId part = braces ? unit_.child(value, i) : value;
      if (part != kNone && unit_.kind(part) == NodeKind::kEntry) part = unit_.child(part, 0);
      const NodeId root = part == kNone ? kNone : root_of(part);
      if (root != kNone && arrays.contains(unit_[root].text) && names.contains(unit_[root].text)) return true;
    }
    return false;
  };
  // What stands for an element of a list through a reference (C++): for (auto& x : list) x = ….
  std::unordered_map<StringId, StringId> element_of;
  for (NodeId id : body) {
    NodeId list = list_behind(id);
    if (unit_.kind(id) == NodeKind::kDeclare && (unit_[id].flags & source::kReference) != 0 && language_ == "cpp" &&
        unit_.child(id, 0) != kNone) {
      // `int& other = bits; other = 1024;`
      if (NodeId root = root_of(unit_.child(id, 0)); root != kNone) element_of[unit_[id].text] = unit_[root].text;
    }
    if (const NodeId value = unit_.kind(id) == NodeKind::kDeclare && has_addresses() ? unit_.child(id, 0) : kNone;
        value != kNone && unit_.kind(value) == NodeKind::kUnary && unit_.text(value) == "&") {
      // `int *there = &bits; choose(there);`
      const NodeId named = unit_.child(value, 0);
      if (named != kNone && unit_.kind(named) == NodeKind::kName) element_of[unit_[id].text] = unit_[named].text;
    }
    if (list == kNone) continue;
    if (NodeId root = root_of(list); root != kNone) element_of[unit_[unit_.child(id, 0)].text] = unit_[root].text;
  }
  // Rust, Go: the lists and channels around them that functions without a name change, by the function.
  std::unordered_map<NodeId, std::unordered_set<StringId>> changes;
  const auto changes_one = [&](NodeId function_value) {
    auto [known, fresh] = changes.try_emplace(function_value);
    std::vector<NodeId> work;
    if (fresh) work.push_back(function_value);
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      if (id == kNone) continue;
      const NodeId member = unit_.kind(id) == NodeKind::kCall ? unit_.child(id, 0) : kNone;
      const bool of_name = member != kNone && unit_.kind(member) == NodeKind::kMember &&
                           unit_.kind(unit_.child(member, 0)) == NodeKind::kName;
      if (of_name) known->second.insert(unit_[unit_.child(member, 0)].text);
      if (is_sending(id) && unit_.kind(unit_.child(id, 0)) == NodeKind::kName)
        known->second.insert(unit_[unit_.child(id, 0)].text);
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
    }
    return std::ranges::any_of(known->second, [&](StringId name) { return names.contains(name); });
  };
  const bool has_closures = unit_.language == source::Language::kRust || unit_.language == source::Language::kGo;
  const auto runs_closure = [&](NodeId call) {
    // (names.forEach((name) => list.push(name)))
    const bool goes_through = language_ == "javascript" && last_name(call) == "forEach";
    if ((!has_closures && !goes_through) || unit_.size_bytes >= kLargeScript) return false;
    for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
      const NodeId given = unit_.child(call, i);
      if (given != kNone && unit_.kind(given) == NodeKind::kLambda && changes_one(unit_.child(given, 0))) return true;
    }
    const NodeId callee = unit_.child(call, 0);
    if (unit_.kind(callee) == NodeKind::kLambda) return changes_one(unit_.child(callee, 0));
    if (unit_.kind(callee) != NodeKind::kName) return false;
    return std::ranges::any_of(lambdas_called(call),
                               [&](NodeId one) { return unit_.text(one).empty() && changes_one(one); });
  };
  // try { choose(); } catch (Chosen e) { open(e.name); }: what comes out of the call is what the handler is given.
  const auto throws_to_handler = [&](NodeId call) {
    bool is_named = false;
    for (NodeId from = call, up = parents_[call]; up != kNone && from != function && !is_named;
         from = up, up = parents_[up]) {
      if (unit_.kind(up) != NodeKind::kTry || unit_.child(up, 0) != from) continue;
      for (uint32_t i = 1; i < unit_.child_count(up); ++i) {
        const NodeId part = unit_.child(up, i);
        const bool is_handler = part != kNone && unit_.kind(part) == NodeKind::kHandler && !unit_.text(part).empty();
        is_named = is_named || (is_handler && names.contains(unit_[part].text));
      }
    }
    if (!is_named || unit_.size_bytes >= kLargeScript) return false;
    const std::vector<NodeId>& called = functions(last_name(call));
    if (called.empty()) return false;
    if (!throwing_) {
      throwing_.emplace();
      for (NodeId id : order_) {
        if (unit_.kind(id) == NodeKind::kThrow && unit_.child(id, 0) != kNone)
          throwing_->insert(enclosing_function(id));
      }
    }
    return std::ranges::any_of(called, [&](NodeId one) { return throwing_->contains(one); });
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (NodeId id : body) {
      if (unit_.kind(id) == NodeKind::kBinary && relevant_[id] && (unit_.text(id) == "&&" || unit_.text(id) == "||")) {
        // `strong && (bits = 3072);`
        const NodeId asks = unit_.child(id, 0);
        if (!relevant_[unit_.child(id, 1)] || asks == kNone || relevant_[asks]) continue;
        seed(asks);
        changed = true;
        continue;
      }
      if (unit_.kind(id) == NodeKind::kIf || unit_.kind(id) == NodeKind::kSwitch || unit_.kind(id) == NodeKind::kLoop ||
          unit_.kind(id) == NodeKind::kConditional) {
        // What decides over something relevant is relevant.
        if (relevant_[id]) {
          NodeId condition = unit_.child(id, unit_.kind(id) == NodeKind::kLoop ? 1 : 0);
          // (Of one that holds a library's name, `hash < 5`, only that name was marked.)
          if (condition != kNone && !told.contains(condition)) {
            seed(condition);
            changed = true;
          }
          // switch (true): the labels are the conditions.
          const bool by_labels = unit_.kind(id) == NodeKind::kSwitch && unit_.text(condition) == "true";
          for (uint32_t i = 1; by_labels && i < unit_.child_count(id); ++i) {
            const NodeId labels = unit_.child(unit_.child(id, i), 0);
            if (labels == kNone || relevant_[labels]) continue;
            seed(labels);
            changed = true;
          }
        }
        continue;
      }
      if (relevant_[id] && unit_.kind(id) != NodeKind::kUnknown) {
        if (unit_.kind(id) == NodeKind::kDeclare || unit_.kind(id) == NodeKind::kAssign) {
          if (const NodeId call = giving_further(id); call != kNone && !relevant_[call]) {
            seed(call);
            changed = true;
          }
          size_t before = names.size();
          if (told.insert(id).second) add_names(id, &names);
          changed = changed || names.size() != before;
        }
        // (What is called for its own sake may set one of these as well.)
        if (unit_.kind(id) == NodeKind::kCall) sets_one_of(id, names);
        // (C++: and what is written into `key.data()` comes from the other arguments.)
        if (unit_.kind(id) == NodeKind::kCall && !told.contains(id) && writes_behind(*this, unit_, id, told)) {
          const size_t before = names.size();
          told.insert(id);
          add_names(id, &names);
          changed = changed || names.size() != before;
        }
        continue;
      }
      bool takes = false;
      switch (unit_.kind(id)) {
        case NodeKind::kDeclare: {
          takes = names.contains(unit_[id].text);
          // (What functions change of it is changed from here on.)
          if (!takes && is_module && !is_c() && set_globals_.contains(unit_[id].text))
            takes = shared_.contains(unit_[id].text);
          // Another name for a buffer that matters, through which it is written.
          NodeId value = takes ? kNone : unit_.child(id, 0);
          if (value != kNone && unit_.kind(value) == NodeKind::kNew) {
            takes = hands_out(value, names);
          } else if (value != kNone && written_through.contains(unit_[id].text)) {
            NodeId root = root_of(whole_of_part(unit_, value));
            takes = root != kNone && names.contains(unit_[root].text);
            if (takes) names.insert(unit_[id].text);
          }
          if (!takes && value != kNone &&
              ((handed.contains(unit_[id].text) && holds_array(value)) || another_name(id, value))) {
            takes = true;
            names.insert(unit_[id].text);
          }
          break;
        }
        case NodeKind::kAssign: {
          // x = …, x.f = …, x[i] = …, (x, y) = …: any name on the left counts.
          takes = any_name(unit_.child(id, 0),
                           [&](StringId name) { return names.contains(name) || shared_.contains(name); });
          NodeId target = unit_.child(id, 0), value = takes ? kNone : unit_.child(id, 1);
          if (value != kNone && unit_.kind(target) == NodeKind::kName && written_through.contains(unit_[target].text)) {
            NodeId root = root_of(value);
            takes = root != kNone && names.contains(unit_[root].text);
            if (takes) names.insert(unit_[target].text);
          }
          if (!takes && value != kNone && unit_.kind(target) == NodeKind::kName && another_name(target, value)) {
            takes = true;
            names.insert(unit_[target].text);
          }
          const NodeId holder = value == kNone || handed.empty() ? kNone : root_of(target);
          if (!takes && holder != kNone && handed.contains(unit_[holder].text) && holds_array(value)) {
            takes = true;
            names.insert(unit_[holder].text);
          }
          // this[name] = value: any of its fields.
          takes = takes || (names_members_by_texts(unit_.language) && unit_.kind(target) == NodeKind::kIndex &&
                            unit_.kind(unit_.child(target, 0)) == NodeKind::kThis && !fields_and_globals_.empty());
          NodeId element = target;  // Rust: *x = …
          while (language_ == "rust" && unit_.kind(element) == NodeKind::kUnary) element = unit_.child(element, 0);
          if (!takes && !element_of.empty() && unit_.kind(element) == NodeKind::kName) {
            auto list = element_of.find(unit_[element].text);
            takes = list != element_of.end() && (names.contains(list->second) || shared_.contains(list->second));
          }
          break;
        }
        case NodeKind::kCall: {
          takes = sets_one_of(id, names) || sets_own_field(id) || hands_itself(id) || runs_closure(id) ||
                  throws_to_handler(id);
          // Object.assign(this, options)
          const NodeId first =
              names_members_by_texts(unit_.language) && unit_.child_count(id) > 2 ? unit_.child(id, 1) : kNone;
          takes = takes || (first != kNone && unit_.kind(first) == NodeKind::kThis && last_name(id) == "assign");
          // A call may write to what it is given: its arguments and its receiver.
          for (uint32_t i = 0; i < unit_.child_count(id) && !takes; ++i) {
            NodeId argument = unit_.child(id, i);
            if (i == 0) {
              argument = unit_.kind(argument) == NodeKind::kMember ? unit_.child(argument, 0) : kNone;
              // view(buffer.bytes).set(…), buffer.part(4).set(…)
              if (argument != kNone && unit_.kind(argument) == NodeKind::kNew) {
                takes = hands_out(argument, names);
                continue;
              }
              for (int hops = 0; argument != kNone && unit_.kind(argument) == NodeKind::kCall && hops < 8; ++hops) {
                NodeId callee = unit_.child(argument, 0);
                argument = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
              }
            }
            while (argument != kNone &&
                   (unit_.kind(argument) == NodeKind::kUnary || unit_.kind(argument) == NodeKind::kCast ||
                    unit_.kind(argument) == NodeKind::kSlice || unit_.kind(argument) == NodeKind::kIndex ||
                    unit_.kind(argument) == NodeKind::kBinary || unit_.kind(argument) == NodeKind::kKeyword)) {
              argument = unit_.child(argument, 0);
            }
            if (argument == kNone) continue;
            if (unit_.kind(argument) == NodeKind::kNew && source::extends_cpp(unit_.language))
              takes = hands_out(id, names);
            if (unit_.kind(argument) == NodeKind::kName || unit_.kind(argument) == NodeKind::kMember) {
              takes = names.contains(unit_[argument].text) || shared_.contains(unit_[argument].text);
              const auto named = has_addresses() && !takes ? element_of.find(unit_[argument].text) : element_of.end();
              takes = takes || (named != element_of.end() && names.contains(named->second));
            }
          }
          break;
        }
        case NodeKind::kNew: takes = sets_one_of(id, names); break;  // new Thread(() => mode = "ECB")
        case NodeKind::kUnary:
          takes = unit_.text(id).find("++") != std::string_view::npos ||
                  unit_.text(id).find("--") != std::string_view::npos;
          takes = takes && any_name(id, [&](StringId name) { return names.contains(name); });
          break;
        case NodeKind::kBinary: {
          takes = is_sending(id) && sent_to(id, names);
          const NodeKind around = unit_.kind(parents_[id]);
          const bool asked = around == NodeKind::kIf || around == NodeKind::kLoop || around == NodeKind::kUnary;
          if (language_ != "cpp" || (around != NodeKind::kExpression && !(asked && unit_.text(id) == ">>"))) break;
          NodeId stream = id;  // stream << a << b; stream >> c;
          while (unit_.kind(stream) == NodeKind::kBinary && unit_.text(stream) == unit_.text(id)) {
            const NodeId read = unit_.text(id) == ">>" ? unit_.child(stream, 1) : kNone;
            takes = takes || (read != kNone && unit_.kind(read) == NodeKind::kName && names.contains(unit_[read].text));
            stream = unit_.child(stream, 0);
          }
          const bool given = unit_.text(id) == "<<" && stream != id && unit_.kind(stream) == NodeKind::kName;
          takes = takes || (given && names.contains(unit_[stream].text));
          break;
        }
        case NodeKind::kExpression: {  // `with x:`
          const NodeId of = unit_[id].op != 0 && language_ == "python" ? unit_.child(id, 0) : kNone;
          takes = of != kNone && unit_.kind(of) == NodeKind::kName && names.contains(unit_[of].text);
          break;
        }
        case NodeKind::kBreak: takes = ends_count(id) || jumps_over(id); break;
        default: break;
      }
      if (takes) {
        seed(id);
        changed = true;
      }
    }
  }
  // A guard that only leaves says which values get past it: if (name !== "aes") return;
  const std::unordered_set<StringId> answers = answers_in(body);
  for (NodeId id : body) {
    if (unit_.kind(id) == NodeKind::kIf && !relevant_[id] && guards(id, names, answers))
      mark_up(unit_.child(id, 0), function);
    if (unit_.kind(id) == NodeKind::kSwitch && !relevant_[id] && selects(id, names)) {
      mark_up(unit_.child(id, 0), function);
    }
  }
  // What a function within another reads may be a variable of that.
  NodeId around = is_module ? kNone : enclosing_function(function);
  if (around != kNone && (reaching_.contains(function) || (unit_.size_bytes < kSmallUnit && is_called(function)))) {
    wanted_[around].insert(names.begin(), names.end());
  }
  // Labels that only jumps reach, with a use behind them.
  std::unordered_set<StringId> reached_by_jumps;
  for (NodeId id : body) {
    NodeId parent = parents_[id];
    if (unit_.kind(id) != NodeKind::kBlock || unit_.text(id).empty() || unit_.kind(parent) != NodeKind::kBlock)
      continue;
    NodeId before = kNone;
    for (uint32_t i = 0; i < unit_.child_count(parent) && unit_.child(parent, i) != id; ++i) {
      before = unit_.child(parent, i);
    }
    NodeKind kind = before == kNone ? NodeKind::kNull : unit_.kind(before);
    bool only_jumps = kind == NodeKind::kReturn || kind == NodeKind::kBreak || kind == NodeKind::kContinue;
    bool used = std::any_of(uses.begin(), uses.end(),
                            [&](uint32_t at) { return at >= unit_[id].begin && at < unit_[parent].end; });
    if (only_jumps && used) reached_by_jumps.insert(unit_[id].text);
  }
  // C: `goto apply;` past what sets a variable that a use behind the label is given. By label: where it stands, and the
  // last such setting before it.
  std::unordered_map<StringId, Setting> labels;
  const auto look_at_label = [&](StringId name) {
    const auto label = std::ranges::find_if(body, [&](NodeId id) {
      return unit_.kind(id) == NodeKind::kBlock && unit_[id].text == name && id != function &&
             unit_.kind(parents_[id]) == NodeKind::kBlock;
    });
    if (label == body.end()) return Setting{};
    const uint32_t begin = unit_[*label].begin, end = unit_[parents_[*label]].end;
    std::unordered_set<StringId> read;
    for (NodeId use : body) {
      const bool is_behind = unit_.kind(use) == NodeKind::kCall && unit_[use].begin >= begin && unit_[use].begin < end;
      if (!is_behind || !std::ranges::binary_search(uses, unit_[use].begin)) continue;
      any_name(use, [&](StringId one) {
        read.insert(one);
        return false;
      });
    }
    Setting out{begin, 0};
    for (NodeId set : body) {
      if (unit_.kind(set) != NodeKind::kAssign || !relevant_[set] || unit_[set].begin >= begin) continue;
      const NodeId target = unit_.child(set, 0);
      const bool is_plain = unit_.kind(target) == NodeKind::kName || unit_.kind(target) == NodeKind::kMember;
      if (is_plain && read.contains(unit_[target].text)) out.last = std::max(out.last, unit_[set].begin);
    }
    return out;
  };
  const auto jumps_past_setting = [&](NodeId jump) {
    const auto [label, is_new] = labels.try_emplace(unit_[jump].text);
    if (is_new) label->second = look_at_label(unit_[jump].text);
    return label->second.at >= unit_[jump].end && label->second.last >= unit_[jump].end;
  };
  if (is_c()) std::ranges::sort(uses);
  std::vector<Setting> settings;
  std::unordered_map<StringId, uint32_t> named_last;
  // (C's long functions would use up their steps on it.)
  const bool has_jumps = !is_c() && std::ranges::any_of(body, [&](NodeId id) {
    return unit_.kind(id) == NodeKind::kBreak || unit_.kind(id) == NodeKind::kContinue;
  });
  for (NodeId id : body) {
    if (!has_jumps || unit_.kind(id) != NodeKind::kName) continue;
    uint32_t& last = named_last[unit_[id].text];
    last = std::max(last, unit_[id].begin);
  }
  for (NodeId id : body) {
    const bool is_setting = has_jumps && relevant_[id] && unit_.kind(id) == NodeKind::kAssign;
    const NodeId target = is_setting ? unit_.child(id, 0) : kNone;
    if (target == kNone || unit_.kind(target) != NodeKind::kName) continue;
    settings.push_back({unit_[id].begin, named_last[unit_[target].text]});
  }
  std::ranges::sort(settings, {}, &Setting::at);
  // A jump matters where what it leaves matters.
  for (NodeId id : body) {
    NodeKind kind = unit_.kind(id);
    if (relevant_[id] || (kind != NodeKind::kBreak && kind != NodeKind::kContinue && kind != NodeKind::kReturn &&
                          kind != NodeKind::kThrow && (kind != NodeKind::kExpression || !ends(id)))) {
      continue;
    }
    const bool is_goto = kind == NodeKind::kBreak && unit_[id].op == 1 && unit_[id].text != 0;
    if (is_goto && (reached_by_jumps.contains(unit_[id].text) || (is_c() && jumps_past_setting(id)))) {
      mark_up(id, function);
      continue;
    }
    NodeId up = parents_[id];
    while (up != kNone && up != function && unit_.kind(up) != NodeKind::kIf && unit_.kind(up) != NodeKind::kSwitch &&
           unit_.kind(up) != NodeKind::kLoop && unit_.kind(up) != NodeKind::kTry) {
      up = parents_[up];
    }
    if (up != kNone && relevant_[up]) mark_up(kind == NodeKind::kExpression ? unit_.child(id, 0) : id, function);
    if (up != kNone && up != function && !relevant_[up] && passes_over(*this, unit_, id, settings))
      mark_up(id, function);
    // try { if (…) throw …; what matters } catch …: it is not run then, and the handler's path goes on.
    while (kind == NodeKind::kThrow && up != kNone && up != function && unit_.kind(up) != NodeKind::kTry)
      up = parents_[up];
    if (kind != NodeKind::kThrow || up == kNone || up == function || relevant_[id]) continue;
    const NodeId tried = unit_.child(up, 0);
    const auto is_left_out = [&](uint32_t at) { return at >= unit_[id].end && at < unit_[tried].end; };
    if (unit_[id].end <= unit_[tried].end && std::ranges::any_of(uses, is_left_out)) mark_up(id, function);
  }
}

// configure(this), action.accept(this): what the function is given may set what the object keeps.
bool UnitIndex::hands_itself(NodeId call) const {
  if (shared_.empty()) return false;
  bool itself = false;
  for (uint32_t i = 1; i < unit_.child_count(call); ++i)
    itself = itself || unit_.kind(unit_.child(call, i)) == NodeKind::kThis;
  if (!itself) return false;
  NodeId called = unit_.child(call, 0);
  if (unit_.kind(called) == NodeKind::kMember) called = unit_.child(called, 0);
  const NodeId declared = called != kNone && unit_.kind(called) == NodeKind::kName ? declaration(called) : kNone;
  return declared != kNone && unit_.kind(declared) == NodeKind::kParameter;
}

// COBOL, where jumps choose what runs: something that matters stands between the jump and its label.
bool UnitIndex::jumps_over(NodeId jump) const {
  if (language_ != "cobol" || unit_[jump].op != 1) return false;
  for (NodeId at = jump, up = parents_[jump]; up != kNone && unit_.kind(up) != NodeKind::kFunction;
       at = up, up = parents_[up]) {
    if (unit_.kind(up) != NodeKind::kBlock) continue;
    uint32_t next = 0;
    while (next < unit_.child_count(up) && unit_.child(up, next) != at) ++next;
    for (++next; next < unit_.child_count(up); ++next) {
      const NodeId over = unit_.child(up, next);
      if (unit_.kind(over) == NodeKind::kBlock && unit_[over].text == unit_[jump].text) return false;
      if (relevant_[over]) return true;
    }
  }
  return false;
}

// Where a search ends, its counter stands at what was found: for (i = 0; …; i++) if (table[i] == sought) break;
bool UnitIndex::ends_count(NodeId leave) const {
  if (unit_[leave].op == 1 || !unit_.text(leave).empty()) return false;
  NodeId up = parents_[leave];
  for (; up != kNone && unit_.kind(up) != NodeKind::kLoop; up = parents_[up]) {
    if (unit_.kind(up) == NodeKind::kSwitch || unit_.kind(up) == NodeKind::kFunction) return false;
  }
  if (up == kNone) return false;
  const NodeId condition = unit_.child(up, 1), advance = unit_.child(up, 2);
  if (advance != kNone) return relevant_[advance];
  // while (true) { size *= 2; if (++rounds == 3) break; }
  const bool is_endless = condition == kNone || (unit_.kind(condition) == NodeKind::kLiteral &&
                                                 unit_[condition].op != uint8_t(source::LiteralKind::kString));
  return is_endless && relevant_[up] && !is_c() && unit_.text(up) != "each" && !self_dependent(up).empty();
}

// The variables that hold what a function of this file answered: r = fill(key); where r is not 0, it did not.
std::unordered_set<StringId> UnitIndex::answers_in(const std::vector<NodeId>& body) const {
  std::unordered_set<StringId> out;
  if (language_ != "c") return out;
  for (NodeId id : body) {
    if (!relevant_[id] || (unit_.kind(id) != NodeKind::kDeclare && unit_.kind(id) != NodeKind::kAssign)) continue;
    const bool declares = unit_.kind(id) == NodeKind::kDeclare;
    NodeId value = unit_.child(id, declares ? 0 : 1), target = declares ? id : unit_.child(id, 0);
    if (value == kNone || unit_.kind(value) != NodeKind::kCall || functions(last_name(value)).empty()) continue;
    if (declares || unit_.kind(target) == NodeKind::kName) out.insert(unit_[target].text);
  }
  return out;
}

}  // namespace vitrine::trace
