// Calls: what is called, with what, and what of it is known.
#include <algorithm>
#include <utility>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using evidence::ValueState;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostLeftOpen = 64;
const std::vector<NodeId> kNothing;

// A generator whose numbers can be foreseen.
bool is_predictable(const Object& generator) {
  return std::ranges::any_of(generator.variants, [](const Cells& cells) {
    const Cell* cell = find(cells, "generator");
    return cell != nullptr && cell->state == ValueState::kEstablished && cell->value == "predictable";
  });
}

// Rust: `String::into_bytes(text)`, `.map(str::trim)`: a method, by the path of its type or trait, of its first
// argument. `before`: what stands before the last `::`. (`serde_json::to_string(x)` is a function of a module, and
// `PREFIX.max(x)` a method of a constant: types are written in both cases, or are the language's own.)
bool is_method_by_path(const knowledge::ValueFunction& function, std::string_view before) {
  constexpr int kReceiver = -1;
  if (std::ranges::find(function.arguments, kReceiver) == function.arguments.end()) return false;
  before = before.substr(before.rfind('.') + 1);
  static constexpr std::string_view kPlain[] = {"bool",  "char", "str", "u8",  "u16", "u32",  "u64",  "u128",
                                                "usize", "i8",   "i16", "i32", "i64", "i128", "isize"};
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const bool is_type =
      !before.empty() && before.front() >= 'A' && before.front() <= 'Z' && std::ranges::any_of(before, is_small);
  return is_type || std::ranges::find(kPlain, before) != std::end(kPlain);
}

void take_first_as_receiver(Call& call) {
  if (call.arguments.empty() || !call.arguments.front().name.empty()) return;
  call.receiver = call.arguments.front().value;
  call.receiver_node = call.arguments.front().node;
  call.arguments.erase(call.arguments.begin());
}

// Of a call of what another file of a product defines, `relax(context)`: the name by which it is imported; else "".
std::string imported_by(const UnitIndex& index, NodeId call) {
  const source::Unit& unit = index.unit();
  const bool has_modules = unit.language == source::Language::kPython || unit.language == source::Language::kTsx ||
                           unit.language == source::Language::kJavaScript ||
                           unit.language == source::Language::kTypeScript;
  // (The files of a package of Go, and Rust's `mod cfg;`, are imported by nobody.)
  const bool by_name = unit.language == source::Language::kGo || unit.language == source::Language::kRust;
  const NodeId callee =
      (has_modules || by_name) && call != kNone && unit.kind(call) == NodeKind::kCall ? unit.child(call, 0) : kNone;
  if (callee == kNone) return "";
  const bool is_member = unit.kind(callee) == NodeKind::kMember;
  const NodeId root = is_member ? unit.child(callee, 0) : callee;
  if (root == kNone || unit.kind(root) != NodeKind::kName) return "";
  std::string name(index.imported(unit.text(root)));
  if (by_name && name.empty()) {
    const bool is_own = index.declaration(root) != kNone || !index.functions(unit.text(callee)).empty();
    if (is_member) return is_own && index.declaration(root) == kNone ? "" : std::string(unit.text(callee));
    return is_own ? "" : std::string(unit.text(callee));
  }
  if (is_member && !name.empty()) name.append(".").append(unit.text(callee));
  return name;
}

// Python: the only method of that name which an own enumeration has. A constant of one is what it is given.
NodeId method_of_enum(const UnitIndex& index, std::string_view name) {
  const source::Unit& unit = index.unit();
  NodeId found = kNone;
  for (NodeId function : index.functions(name)) {
    const NodeId type = index.enclosing_type(function);
    if (unit.language == source::Language::kPhp) {
      const bool of_case =
          type != kNone && (unit[type].flags & source::kEnum) != 0 && (unit[function].flags & source::kStatic) == 0;
      if (!of_case) continue;
      if (found != kNone) return kNone;
      found = function;
      continue;
    }
    if (type == kNone || (unit[function].flags & source::kReceiver) == 0) continue;
    for (uint32_t i = 0; i < unit.child_count(type); ++i) {
      const NodeId base = unit.child(type, i);
      if (base == kNone || unit.kind(base) != NodeKind::kBase || unit[base].type == kNone) continue;
      if (!unit.text(unit[base].type).ends_with("Enum")) continue;
      if (found != kNone) return kNone;
      found = function;
    }
  }
  return found;
}

}  // namespace

std::vector<Argument> Evaluator::arguments(NodeId node, uint32_t first, State& state, bool* spread) {
  std::vector<Argument> out;
  for (uint32_t i = first; i < unit_.child_count(node); ++i) {
    NodeId child = unit_.child(node, i);
    if (child == kNone || unit_.kind(child) == NodeKind::kType) continue;
    if (unit_.kind(child) == NodeKind::kSpread) {
      ValueId list = evaluate(child, state);
      spread_[child] = list;
      const Object* object = values_[list].kind == ValueKind::kObject ? look(values_[list].object, state) : nullptr;
      if (unit_.language == source::Language::kShell && object == nullptr) {
        out.push_back({"", list, child});  // cut at its blanks where the command is run
      } else if (object != nullptr && object->complete && object->shape == Shape::kList) {
        for (ValueId element : object->elements) out.push_back({"", element, child});
      } else if (object != nullptr && (object->complete || object->settings != 0 ||
                                       (object->birth != kNone && object->api == nullptr &&
                                        unit_.kind(object->birth) == NodeKind::kParameter))) {
        // `**options` of a parameter, `**config["kdf"]`: what else it holds is given, too.
        *spread = *spread || !object->complete;
        for (const auto& [name, value] : object->fields) {
          if (!object->complete && values_[value].kind == ValueKind::kUnknown) continue;
          // The name must outlive the object: the unit's own copy of it, if the unit writes it.
          for (const std::string& text : unit_.strings) {
            if (text == name) {
              NodeId entry = entry_of(*object, name);
              out.push_back({text, value, entry != kNone ? entry : child});
              break;
            }
          }
        }
      } else {
        *spread = true;
      }
      continue;
    }
    std::string_view name = unit_.kind(child) == NodeKind::kKeyword ? unit_.text(child) : std::string_view();
    visit(child);
    out.push_back({name, evaluate(child, state), child});
  }
  return out;
}

bool asks_by_calling(source::Language language) {
  return language == source::Language::kRuby || language == source::Language::kScala ||
         language == source::Language::kGroovy;
}

// The known constant that a method's full name begins with (`X9ObjectIdentifiers.prime192v1` before `.getId`): what the
// method works on. 0 where there is none.
ValueId Evaluator::constant_before(ValueId base, std::string_view method) const {
  std::string_view owner = method.substr(0, std::min(method.rfind('.'), method.size()));
  const Value& value = values_[base];
  auto fits = [&](ValueId id) {
    return values_[id].kind == ValueKind::kSymbol && values_[id].text == owner &&
           catalogue_.symbol(index_.language(), owner) != nullptr;
  };
  if (value.kind != ValueKind::kChoice) return base != 0 && fits(base) ? base : 0;
  auto found = std::find_if(value.alternatives.begin(), value.alternatives.end(), fits);
  return found != value.alternatives.end() ? *found : 0;
}

// What gave a call its meaning: the name's, and the macros in which it is written.
TraceId Evaluator::named_by(ValueId callee, const Call& call, const State& state) {
  TraceId out = values_[callee].trace;
  if (unit_.conditions.empty() || call.site == call.node) return out;
  out = values_.step(StepKind::kCall, call.node, out);
  for (size_t i = state.frames.size(); i-- > 0;) {
    const Frame& frame = state.frames[i];
    if (frame.site == kNone || (unit_[frame.function].flags & source::kMacro) == 0) break;
    out = values_.step(StepKind::kCall, frame.site, out);
  }
  return out;
}

// super.name: what the bases that this file defines say, and not what the class itself does; 0 for anything else.
ValueId Evaluator::of_base(NodeId member, ValueId self) {
  if (unit_.kind(unit_.child(member, 0)) != NodeKind::kSuper || values_[self].kind != ValueKind::kObject) return 0;
  const NodeId type = index_.enclosing_type(member);
  if (type == kNone) return 0;
  for (NodeId base : own_bases(type)) {
    const std::vector<NodeId>& methods = index_.methods_of(base, unit_.text(member));
    if (methods.empty() || (unit_[methods.front()].flags & source::kGetter) != 0) continue;
    Value out;
    out.kind = ValueKind::kFunction;
    out.node = methods.front();
    out.object = values_[self].object;
    return values_.add(std::move(out));
  }
  return 0;
}

// In Objective-C a property is asked for as a method is called: what was found there is its value.
bool Evaluator::asks_for_property(NodeId callee, ValueId found, ValueId base, const Call& call, const State& state) {
  if (!source::is_objective(unit_.language) || base == 0 || !call.arguments.empty()) return false;
  if (unit_.kind(callee) != NodeKind::kMember) return false;
  switch (values_[found].kind) {
    case ValueKind::kSymbol:
    case ValueKind::kMethod:
    case ValueKind::kFunction:
    case ValueKind::kType: return false;
    case ValueKind::kUnknown: break;
    default: return true;
  }
  const Object* object = values_[base].kind == ValueKind::kObject ? look(values_[base].object, state) : nullptr;
  return object != nullptr && object->type_node != kNone &&
         index_.holder_of_field(object->type_node, unit_.text(callee)) != kNone;
}

// A generator is made, or drawn from (kNone: any may be): in which calls of own functions that was.
void Evaluator::note_drawn(NodeId made, const State& state) {
  draws_.noted.insert(made);
  for (const Frame& frame : state.frames) {
    if (frame.site != kNone) draws_.through[frame.site].insert(made);
  }
}

// Which generators a method may be called of.
void Evaluator::note_receiver(NodeId call, ValueId base, const State& state) {
  for (const Possible& one : values_.possibilities(base)) {
    const Value& value = values_[one.value];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    if (object != nullptr && object->api != nullptr && object->api->asset == "random") {
      draws_.receivers[call].insert(object->site);
      draws_.calls[object->site].insert(call);
      note_drawn(object->site, state);
    } else if (value.kind == ValueKind::kSymbol && known_name(value.text)) {
      draws_.receivers[call].insert(kNone);
    } else if (value.origin.empty() && (object == nullptr || object->origin.empty())) {
      draws_.unknown_receivers.insert(call);
    }
  }
}

// C++: the only operator of that name which the class of an object has, or else the nearest of its bases that has one:
// `operator()` or a conversion; kNone.
NodeId Evaluator::own_operator(const Value& value, std::string_view begin, const State& state) const {
  if (!source::extends_cpp(unit_.language) || value.kind != ValueKind::kObject) return kNone;
  const Object* object = look(value.object, state);
  if (object == nullptr || object->shape != Shape::kInstance || object->type_node == kNone) return kNone;
  NodeId found = kNone;
  for (NodeId type : index_.line_of(object->type_node)) {
    for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
      const NodeId member = unit_.child(type, i);
      if (member == kNone || unit_.kind(member) != NodeKind::kFunction || !unit_.text(member).starts_with(begin))
        continue;
      if (found != kNone) return kNone;
      found = member;
    }
    if (found != kNone) break;
  }
  return found;
}

bool Evaluator::checks_when_made(std::string_view type) const {
  return std::ranges::any_of(catalogue_.calls(index_.language(), type),
                             [](const knowledge::Api* api) { return api->asset == "check"; });
}

ValueId Evaluator::call(NodeId node, State& state) {
  NodeId callee_node = unit_.child(node, 0);
  if (callee_node == kNone) return values_.unknown("a call of nothing");
  meet(node);
  Call call;
  call.node = node;
  call.site = stands_at(node, state);
  if (unit_.kind(callee_node) == NodeKind::kSuper) {
    // super(…): the constructor of a base that this file defines.
    call.arguments = arguments(node, 1, state, &call.spread);
    NodeId type = index_.enclosing_type(node);
    for (uint32_t i = 0; type != kNone && i < unit_.child_count(type); ++i) {
      NodeId base = unit_.child(type, i);
      if (unit_.kind(base) != NodeKind::kBase) continue;
      const std::string& qualified = qualified_type(unit_[base].type);
      if (NodeId own = index_.type(qualified); own != kNone && own != type) {
        if (inherits_constructors() || source::extends_cpp(unit_.language)) {
          if (construct(made_as(own), call, state.top().self, state, 0)) return state.top().self;
          continue;
        }
        for (NodeId constructor : index_.methods(own, unit_.text(own)))
          return follow(constructor, call, state.top().self, state);
        if (const auto& inherited = index_.methods_of(own, "__construct"); !inherited.empty())
          return follow(inherited.front(), call, state.top().self, state);
      }
      if (const auto& apis = catalogue_.constructions(index_.language(), qualified); !apis.empty()) {
        call.receiver = state.top().self;
        if (std::optional<ValueId> made = apply(apis, call, state)) return *made;
      }
    }
    return values_.unknown("what a base class does");
  }
  const bool is_csharp = unit_.language == source::Language::kCSharp;
  if (unit_.kind(callee_node) == NodeKind::kThis && (source::runs_on_java(unit_.language) || is_csharp)) {
    // this(…): another constructor of the class.
    const NodeId running = index_.enclosing_function(node), type = index_.enclosing_type(node);
    if (running != kNone && type != kNone && (unit_[running].flags & source::kConstructor) != 0) {
      call.arguments = arguments(node, 1, state, &call.spread);
      std::vector<NodeId> others;
      for (NodeId constructor : index_.methods(type, unit_.text(type))) {
        if (constructor != running) others.push_back(constructor);
      }
      const std::vector<NodeId> called = meant(others, call, state);
      if (!called.empty() || !others.empty())
        return follow(called.empty() ? others.front() : called.front(), call, state.top().self, state);
    }
  }
  if (ValueId made = plainly_made(node, state); made != 0) return made;
  if (unit_.kind(callee_node) == NodeKind::kThis && source::extends_cpp(unit_.language)) {
    // Another constructor of its own.
    call.arguments = arguments(node, 1, state, &call.spread);
    const NodeId type = index_.enclosing_type(node);
    if (type != kNone && !call.arguments.empty()) construct(type, call, state.top().self, state, 0);
    return state.top().self;
  }
  ValueId callee = 0, base = 0;
  if (unit_.kind(callee_node) == NodeKind::kMember) {
    call.receiver_node = unit_.child(callee_node, 0);
    visit(callee_node);
    base = evaluate(call.receiver_node, state);
    note_receiver(node, base, state);
    if (!muted_) note_owner(node, base, state);
    callee = of_base(callee_node, base);
    // Python: super().name, where a library defines the base and the knowledge base knows that method of it.
    const bool of_super = callee == 0 && unit_.language == source::Language::kPython &&
                          unit_.kind(call.receiver_node) == NodeKind::kSuper;
    const NodeId type = of_super ? index_.enclosing_type(callee_node) : kNone;
    for (uint32_t i = 0; type != kNone && i < unit_.child_count(type) && callee == 0; ++i) {
      const NodeId parent = unit_.child(type, i);
      if (parent == kNone || unit_.kind(parent) != NodeKind::kBase) continue;
      std::string name = qualified_type(unit_[parent].type) + "." + std::string(unit_.text(callee_node));
      if (unit_.text(callee_node) == "__init__" && checks_when_made(qualified_type(unit_[parent].type))) {
        name.resize(name.size() - std::string_view(".__init__").size());  // the library's object is made with these
      } else if (!known_name(name)) {
        continue;
      }
      Value method;
      method.kind = ValueKind::kMethod;
      method.text = std::move(name);
      method.receiver = base;
      callee = values_.add(std::move(method));
    }
    if (callee == 0) callee = member_of(base, unit_.text(callee_node), callee_node, state);
    if ((unit_.language == source::Language::kPython || unit_.language == source::Language::kPhp) &&
        is_plain(values_[base]) && values_[base].kind != ValueKind::kSymbol &&
        values_[callee].kind != ValueKind::kFunction && !known_name(values_[callee].text)) {
      if (const NodeId own = method_of_enum(index_, unit_.text(callee_node)); own != kNone) {
        Value method;
        method.kind = ValueKind::kFunction;
        method.node = own;
        callee = values_.add(std::move(method));
      }
    }
  } else {
    callee = evaluate(callee_node, state);
    // (table[name](): where it is known which one it is, nobody needs to look at the whole table.)
    if (unit_.kind(callee_node) == NodeKind::kIndex && values_[callee].kind != ValueKind::kUnknown) visit(callee_node);
  }
  if (unit_[node].type != kNone) {
    NodeId types = unit_[node].type;
    for (uint32_t i = 0; i < unit_.child_count(types); ++i) {
      NodeId one = unit_.child(types, i);
      if (source::extends_cpp(unit_.language) && unit_.kind(one) == NodeKind::kTypeName) {
        // digest<EVP_sha256>(…): a function whose address is a template argument.
        const auto& named = catalogue_.references(index_.language(), unit_.text(one));
        Call use;
        use.node = use.site = one;
        if (!named.empty()) apply(named, use, state);
      }
      call.type_arguments.push_back(type_argument(one, state));
    }
  }
  call.arguments = arguments(node, 1, state, &call.spread);
  // values(), from within the enum.
  const NodeId around = unit_.kind(callee_node) == NodeKind::kName ? index_.enclosing_type(node) : kNone;
  if (around != kNone && unit_.language == source::Language::kKotlin &&
      index_.functions(unit_.text(callee_node)).empty()) {
    if (auto constants = constants_of_enum(type_value(around), unit_.text(callee_node), call, state)) return *constants;
  }
  if (base != 0) {
    if (auto constants = constants_of_enum(base, unit_.text(callee_node), call, state)) return *constants;
    if (auto copy = copy_of_record(base, callee_node, call, state)) return *copy;
    if (auto said = of_constant(base, unit_.text(callee_node), call, state)) return *said;
  }
  state.further = {};
  const ValueId result = invoke(callee, call, base, state);
  state.further_of = node;
  return result;
}

// Is the object that is asked one of a library, or may it be one of this file's?
void Evaluator::note_owner(NodeId call, ValueId base, const State& state) {
  bool of_others = true, loosely = false;
  for (const Possible& one : values_.possibilities(base)) {
    const Value& value = values_[one.value];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    const bool is_own = object != nullptr && object->type_node != kNone;
    const bool is_others = object == nullptr ? value.kind == ValueKind::kSymbol
                                             : !is_own && (object->api != nullptr || !object->type.empty());
    of_others = of_others && is_others;
    loosely = loosely || value.kind == ValueKind::kUnknown || (object != nullptr && !is_own && !is_others);
  }
  (of_others ? calls_seen_.on_others : calls_seen_.on_any).insert(call);
  if (loosely) calls_seen_.loosely.insert(call);
}

// Python, Lua: Base.method(self, x) is a method that is given its object by hand; 0 for anything else.
ValueId Evaluator::given_self(const Value& target, ValueId base, Call& call, const State& state) const {
  const bool by_hand = unit_.language == source::Language::kPython || unit_.language == source::Language::kLua;
  if (!by_hand || base == 0 || values_[base].kind != ValueKind::kType || target.object != 0 ||
      (unit_[target.node].flags & source::kReceiver) == 0 || call.arguments.empty() ||
      !call.arguments[0].name.empty()) {
    return 0;
  }
  const ValueId first = call.arguments[0].value;
  const Object* object = values_[first].kind == ValueKind::kObject ? look(values_[first].object, state) : nullptr;
  if (object == nullptr || object->shape != Shape::kInstance) return 0;
  call.arguments.erase(call.arguments.begin());
  return first;
}

// Calls what is one of a few functions. `base` is what stands before the dot, 0 where nothing does.
ValueId Evaluator::invoke(ValueId callee, const Call& call, ValueId base, State& state) {
  const NodeId node = call.node;
  const NodeId callee_node = unit_.child(node, 0);
  std::vector<Possible> callees = values_.possibilities(callee);
  for (Possible& one : callees) {
    if (unit_.language == source::Language::kPhp) {
      one.value = callable(one.value, callee_node, state);
      continue;
    }
    // C++: an object of an own class that is called.
    const NodeId called = own_operator(values_[one.value], "operator()", state);
    if (called == kNone) continue;
    Value method;
    method.kind = ValueKind::kFunction;
    method.node = called;
    method.object = values_[one.value].object;
    one.value = values_.add(std::move(method));
  }
  auto is_function = [&](const Possible& one) { return values_[one.value].kind == ValueKind::kFunction; };
  if ((!call.arguments.empty() || base != 0) && std::ranges::count_if(callees, is_function) > 1) {
    // What each of several functions does to what it is given is so on a path of its own.
    const State before = state;
    ValueId out = 0;
    for (const auto& [one, where] : callees) {
      State path = before;
      path.where = values_.worlds().both(before.where, where);
      if (path.where == kNowhere || values_[one].kind == ValueKind::kNull) continue;
      Call each = call;
      for (Argument& argument : each.arguments) argument.value = values_.within(argument.value, path.where);
      const ValueId given = invoke(one, each, base, path);
      if (out == 0) state = std::move(path);
      out = out == 0 ? given : merge_with(out, given, state, path);
    }
    state.where = before.where;
    if (out != 0) return out;
  }
  std::vector<Possible> results, thrown;
  // C calls nothing outside functions: what looks so is a macro of some header, and its arguments are anything.
  const bool is_macro = index_.is_c() && index_.enclosing_function(node) == kNone &&
                        unit_.kind(index_.parent(node)) == NodeKind::kExpression;
  const WorldId around = state.where;
  for (const auto& [one, where] : callees) {
    // What is called on some paths is given what those give it.
    state.where = values_.worlds().both(around, where);
    if (state.where == kNowhere) continue;
    const Value target = values_[one];
    if (target.kind == ValueKind::kNull && callees.size() > 1) continue;  // the end of a table is not called
    Call each = call;
    const bool of_values = unit_.language == source::Language::kRust || unit_.language == source::Language::kGo;
    const bool takes_self = of_values && target.kind == ValueKind::kFunction &&
                            (unit_[target.node].flags & source::kReceiver) != 0 && target.object == 0;
    if (takes_self) each.receiver = base;  // a method of a plain value: a number, a variant
    (target.kind == ValueKind::kFunction ? each.around : each.receiver) = target.receiver;
    if (where != kEverywhere) {
      for (Argument& argument : each.arguments) argument.value = values_.within(argument.value, state.where);
    }
    each.named = named_by(one, call, state);
    if (target.bound != 0) give_bound(target.bound, each, state);
    // Ruby, Scala, Groovy: asking for a member is written as a call of nothing is.
    const bool asks = asks_by_calling(unit_.language) && call.arguments.empty() && base != 0 &&
                      unit_.kind(callee_node) == NodeKind::kMember;
    const bool held = is_plain(target) && target.kind != ValueKind::kSymbol;
    if (asks && (held || target.kind == ValueKind::kObject)) {
      results.push_back({one, where});
      continue;
    }
    const bool is_command =
        unit_.language == source::Language::kShell ||
        (unit_.language == source::Language::kPowerShell && unit_.kind(callee_node) == NodeKind::kName);
    if (is_command && target.kind != ValueKind::kFunction && !target.text.starts_with("shell.") &&
        !target.text.starts_with("powershell.")) {  // what the shell does itself
      const std::optional<ValueId> made = run_command(one, each, state);
      const bool is_named = target.kind == ValueKind::kSymbol || is_text(target.kind);
      const std::string why = is_named ? "the result of `" + target.text + "` is not known" : "the result of a command";
      results.push_back({made ? *made : values_.unknown(why), where});
      continue;
    }
    std::string name;
    if (target.kind == ValueKind::kSymbol || target.kind == ValueKind::kMethod) name = target.text;
    if (refusing_ != nullptr && target.kind != ValueKind::kFunction && target.kind != ValueKind::kType) {
      const std::string_view called = name.empty() ? index_.last_name(node) : std::string_view(name);
      if (const ValueId said = refused(each, called, state); said != 0) {
        results.push_back({said, where});
        continue;
      }
    }
    if (target.kind == ValueKind::kString && unit_.language == source::Language::kPhp) name = target.text;
    if (const std::string free = free_function(callee_node, name); !free.empty()) name = free;
    if (unit_.language == source::Language::kJava && name.ends_with(".new")) name.resize(name.size() - 4);  // T::new
    // A function of this file has entries only under a name that says where it stands (an in-house wrapper).
    // (Python's, Lua's, Dart's and JavaScript's names do not say in which module.)
    if (target.kind == ValueKind::kFunction && unit_.language != source::Language::kPython &&
        unit_.language != source::Language::kDart && unit_.language != source::Language::kLua &&
        index_.language() != "javascript" && unit_.text2(target.node).find('.') != std::string_view::npos) {
      name = unit_.text2(target.node);
    }
    if (name.empty() && source::extends_cpp(unit_.language) &&
        (target.kind == ValueKind::kObject || target.kind == ValueKind::kUnknown)) {
      // An object that is called: engine().
      if (std::string type = type_of(one, state); !type.empty() && known_name(type + ".operator()")) {
        name = type + ".operator()";
        each.receiver = one;
        each.receiver_node = callee_node;
      }
    }
    if (!name.empty()) {
      const knowledge::ValueFunction* function = catalogue_.value_function(index_.language(), name);
      if (function != nullptr && function->operation == "setting") {
        // What the product's files say goes before what is known of the call.
        std::optional<ValueId> made = operate(*function, each, state);
        if (made && values_[*made].kind != ValueKind::kUnknown) {
          results.push_back({*made, where});
          continue;
        }
      }
      if (source::extends_cpp(unit_.language) && target.kind == ValueKind::kSymbol && each.arguments.empty() &&
          !each.spread && unit_.kind(callee_node) == NodeKind::kName && !names_type(name)) {
        // using namespace CryptoPP; SHA1().CalculateDigest(…): a class, though a function of C is called so too.
        for (const std::string& wildcard : index_.wildcards()) {
          const std::string type = catalogue_.canonical_name(index_.language(), wildcard + "." + name);
          if (!catalogue_.constructions(index_.language(), type).empty()) name = type;
        }
      }
      const auto& apis = catalogue_.calls(index_.language(), name);
      if (!apis.empty()) {
        if (std::optional<ValueId> made = apply(apis, each, state)) {
          // config.update(SECRET_KEY=…, ROUNDS=…): beside what entries say of it, the map holds what it is given.
          if (function != nullptr && function->operation == "update") operate(*function, each, state);
          if (!muted_) calls_seen_.librarys.insert(node);
          if (target.kind == ValueKind::kSymbol && target.integer == 1) {
            found_by_name_.insert(node);
          } else if (telling_name(unit_[callee_node].text).known) {
            found_properly_.insert(node);
          }
          results.push_back({*made, where});
          for (const Argument& argument : each.arguments) {
            // (One that an entry says what it is called with was run with that.)
            if (std::erase(called_back_, values_[argument.value].node) == 0) run_callback(argument.value, state);
          }
          continue;
        }
      }
      if (function != nullptr) {
        if (each.receiver == 0) each.receiver = constant_before(base, name);
        if (unit_.language == source::Language::kRust) {
          const Value& of = values_[each.receiver];
          const std::string_view before = each.receiver == 0
                                              ? std::string_view(name).substr(0, std::min(name.rfind('.'), name.size()))
                                          : of.kind == ValueKind::kSymbol ? std::string_view(of.text)
                                                                          : std::string_view();
          if (is_method_by_path(*function, before)) take_first_as_receiver(each);
        }
        if (std::optional<ValueId> made = operate(*function, each, state)) {
          if (!muted_) calls_seen_.librarys.insert(node);
          const bool pairs = function->operation == "new-map" && !function->returns.empty() && !each.spread;
          for (size_t i = 0; pairs && i + 1 < each.arguments.size(); i += 2)
            put_by_key(function->returns, *made, each.arguments[i], each.arguments[i + 1], each.arguments[i].node,
                       state);
          (threw_ ? thrown : results).push_back({*made, where});
          continue;
        }
      }
      const auto& constructions = catalogue_.constructions(index_.language(), name);
      // Go makes nothing by calling a type: T(x) and (*T)(x) are x.
      if (unit_.language == source::Language::kGo && each.arguments.size() == 1 &&
          (!constructions.empty() || catalogue_.is_known_type(index_.language(), name))) {
        results.push_back({converted(each.arguments[0].value, name, state), where});
        continue;
      }
      if (!constructions.empty()) {
        if (std::optional<ValueId> made = apply(constructions, each, state)) {
          results.push_back({*made, where});
          continue;
        }
      }
    }
    const std::string_view called_as = unit_.language == source::Language::kKotlin   ? "invoke"
                                       : unit_.language == source::Language::kPython ? "__call__"
                                       : unit_.language == source::Language::kPhp    ? "__invoke"
                                       : unit_.language == source::Language::kRuby   ? "call"
                                                                                     : "";
    if (target.kind == ValueKind::kObject && !called_as.empty()) {
      // c(): what the class says of `invoke`.
      const Object* object = look(target.object, state);
      const bool is_own = object != nullptr && object->type_node != kNone;
      if (const auto& own = is_own ? index_.methods_of(object->type_node, called_as) : kNothing; !own.empty()) {
        results.push_back({follow(own.front(), each, values_.object(target.object, ""), state), where});
        continue;
      }
    }
    if (target.kind == ValueKind::kObject) {
      // A known function that was put into a table and is called through it.
      const Object* object = look(target.object, state);
      if (object != nullptr && object->api != nullptr && object->api->target == knowledge::Target::kReference) {
        results.push_back({one, where});
        continue;
      }
    }
    if (target.kind == ValueKind::kFunction) {
      ValueId self = 0;
      if (ValueId given = given_self(target, base, each, state); given != 0) {
        self = given;
      } else if (target.object != 0) {
        self = values_.object(target.object, "");
      } else if (base != 0 && values_[base].kind == ValueKind::kType && belongs_to_class(target.node)) {
        self = base;
      } else if (base != 0 && unit_.language == source::Language::kPython && is_plain(values_[base]) &&
                 (unit_[target.node].flags & source::kReceiver) != 0) {
        self = base;
      } else if (base != 0 && unit_.language == source::Language::kPhp && is_plain(values_[base]) &&
                 index_.enclosing_type(target.node) != kNone &&
                 (unit_[index_.enclosing_type(target.node)].flags & source::kEnum) != 0) {
        self = base;  // a case is what stands behind it
      } else if (unit_.language == source::Language::kDart && (unit_[target.node].flags & source::kConstructor) != 0) {
        results.push_back({instantiate(index_.enclosing_type(target.node), each, state, target.node), where});
        continue;
      } else if (const NodeId of = index_.enclosing_type(target.node), here = index_.enclosing_type(node);
                 of != kNone && (of == here || (here != kNone && unit_.kind(callee_node) == NodeKind::kName &&
                                                index_.extends(here, of)))) {
        self = state.top().self;  // also of a method that the class inherits
      }
      results.push_back({follow(target.node, each, self, state), where});
      continue;
    }
    if (asks_for_property(callee_node, one, base, each, state)) {
      results.push_back({one, where});
      continue;
    }
    if (target.kind == ValueKind::kType && unit_.language == source::Language::kGo && each.arguments.size() == 1) {
      results.push_back({converted(each.arguments[0].value, std::string(unit_.text2(target.node)), state), where});
      continue;
    }
    if (target.kind == ValueKind::kType) {
      results.push_back({instantiate(target.node, each, state), where});
      continue;
    }
    if (base != 0 && unit_.kind(callee_node) == NodeKind::kMember && unit_.language == source::Language::kKotlin) {
      std::vector<NodeId> own = index_.functions(unit_.text(callee_node));
      if (!own.empty() && std::ranges::all_of(own, [&](NodeId function) { return index_.extends_a_type(function); })) {
        Call extended = each;
        extended.arguments.insert(extended.arguments.begin(),
                                  Argument{std::string_view(), base, unit_.child(callee_node, 0)});
        if (own.size() > 1) std::erase_if(own, [&](NodeId function) { return !fits(function, extended, state); });
        // Of several files' the one of the file that is looked at.
        auto is_sought = [&](NodeId function) { return unit_[function].begin < limits_.sought_end; };
        if (own.size() > 1 && std::ranges::count_if(own, is_sought) == 1)
          std::erase_if(own, [&](NodeId function) { return !is_sought(function); });
        if (own.size() == 1) {
          results.push_back({follow(own.front(), extended, 0, state), where});
          continue;
        }
      }
    }
    if (base != 0 && each.arguments.size() == 1 && unit_.kind(callee_node) == NodeKind::kMember &&
        index_.compares(unit_.text(callee_node))) {
      const Argument& with = each.arguments.front();
      if (ValueId said = equal_keys(base, with.value, call.receiver_node, with.node, false, state); said != 0) {
        results.push_back({said, where});
        continue;
      }
    }
    for (const Argument& argument : each.arguments) {
      run_callback(argument.value, state);
      if (!is_macro) hand_on(argument.value, state);
    }
    // A method of an interface that is not known, on a function that is.
    if (base != 0 && unit_.language == source::Language::kJava) hand_on(base, state);
    if (name.empty()) name = index_.last_name(callee_node);
    Call named = each;
    if (named.receiver == 0) named.receiver = base;
    escape(named, name, state);
    if (base != 0 && values_[base].kind == ValueKind::kObject) {
      feed(values_[base].object, each, state);
      // A method that nobody knows may change what it is called on.
      become_unknown_instance(base, "what `" + name + "` does to it is not known", state);
      const Object* object = state.object(values_[base].object);
      if (object != nullptr && object->api == nullptr && object->shape != Shape::kInstance && object->complete) {
        Object& changed = state.change(values_[base].object);
        changed.complete = false;
        changed.zeroed = false;
        changed.length = -1;
        changed.elements.clear();
        changed.fields.clear();
        changed.origin_reason = "what `" + name + "` does to it is not known";
      }
    }
    if (const std::string type = set_up_further(node, base, state); !type.empty()) {
      const bool is_object = values_[base].kind == ValueKind::kObject;
      results.push_back({is_object ? base : values_.unknown("the result of `" + name + "` is not known", type), where});
      continue;
    }
    std::string why =
        name.empty() ? "the result of a call that is not known" : "the result of `" + name + "` is not known";
    // (Of a function that another file's function gives, that one says more.)
    // Nor does one that the caller hands in.
    const bool by_name = callee_node != kNone && unit_.kind(callee_node) == NodeKind::kName;
    const bool says_whose =
        target.kind == ValueKind::kUnknown &&
        (target.text.starts_with("the result of `") || (by_name && target.text.ends_with("is called with")));
    if (says_whose && target.text.find(": ") == std::string::npos) why += ": " + target.text;
    results.push_back({values_.unknown(std::move(why)), where});
  }
  state.where = around;
  if (results.empty()) {
    results = std::move(thrown);
  } else if (!thrown.empty()) {
    go_on_where(results, state);
  }
  return values_.choice(results, limits_.alternatives);
}

void Evaluator::go_on_where(const std::vector<Possible>& results, State& state) {
  Worlds& worlds = values_.worlds();
  WorldId where = kNowhere;
  for (const Possible& one : results) where = worlds.either(where, one.where);
  where = worlds.both(state.where, where);
  if (where != kNowhere) state.where = where;
}

// What is handed to a function that is not followed may come back changed.
void Evaluator::escape(const Call& call, std::string_view function, State& state) {
  std::string reason = "what `" + std::string(function) + "` writes into it is not known";
  // (Who calls the function around may say what it is called on.)
  ValueId held = call.receiver;
  for (int hops = 0; values_[held].kind == ValueKind::kMethod && values_[held].receiver != 0 && hops < 8; ++hops)
    held = values_[held].receiver;
  const Value& on = values_[held];
  if (on.kind == ValueKind::kUnknown && on.text.find(" is what `") != std::string::npos && !index_.is_c())
    reason += ": " + on.text;
  // What another file does with a context or a predictable generator that it is given, that file says.
  auto is_context = [&](ValueId id) {
    const Value& value = values_[id];
    const Object* object = value.kind == ValueKind::kObject ? state.object(value.object) : nullptr;
    if (object == nullptr || object->api == nullptr) return false;
    return object->api->asset == "protocol" || (object->api->asset == "random" && is_predictable(*object));
  };
  auto matters = [&](const Argument& argument) { return is_context(argument.value); };
  // (Also one that a value of the file's own holds.)
  auto holds_context = [&](ValueId id) {
    const Object* object = values_[id].kind == ValueKind::kObject ? state.object(values_[id].object) : nullptr;
    return object != nullptr && object->api == nullptr && unit_.language == source::Language::kGo &&
           std::ranges::any_of(object->fields, [&](const auto& field) { return is_context(field.second); });
  };
  if (left_open_.size() < kMostLeftOpen &&
      (std::ranges::any_of(call.arguments, matters) || holds_context(call.receiver))) {
    if (const std::string name = imported_by(index_, call.node); !name.empty())
      left_open_.insert("`" + name + "` is not defined in this file");
  }
  for (const Argument& argument : call.arguments) {
    for (const Possible& one : values_.possibilities(argument.value)) {
      // (A method is handed over with its object.)
      const bool is_method = unit_.language == source::Language::kGo && values_[one.value].kind == ValueKind::kFunction;
      if (values_[one.value].kind != ValueKind::kObject && !is_method) continue;
      for (ValueId buffer : buffers_in(values_[one.value].object, state)) {
        become_unknown(buffer, reason, state);
        spoil_whole(values_[buffer].object, state);
      }
      become_unknown(one.value, reason, state);
      spoil_hash(values_[one.value].object, state);
      spoil_whole(values_[one.value].object, state);
    }
    if (values_[argument.value].kind == ValueKind::kObject) write_behind(argument, reason, state);
    // A member of a buffer that nobody here knows may give its bytes away: view(buffer.bytes).
    const ValueId owner = values_[argument.value].receiver;
    if (values_[argument.value].kind == ValueKind::kMethod && values_[owner].kind == ValueKind::kObject) {
      become_unknown(owner, reason, state);
    }
    if (argument.node == kNone) continue;
    write_part(argument.node, reason, state);
    // Rust: only what is handed over to be changed has an address.
    const Object* given =
        values_[argument.value].kind == ValueKind::kObject && unit_.language == source::Language::kRust
            ? state.object(values_[argument.value].object)
            : nullptr;
    const bool changes = given != nullptr && given->api == nullptr && given->shape == Shape::kList;
    NodeId variable =
        changes || values_[argument.value].kind != ValueKind::kObject ? variable_behind(argument.node, state) : kNone;
    if (variable != kNone) {
      write_place(variable, values_.unknown(reason, values_[argument.value].type), argument.node, state);
    }
  }
}

// Kotlin: in a block with a receiver a name may be the receiver's or a function of a library. Whose method nobody
// knows, where such a function is known.
std::string Evaluator::free_function(NodeId callee, const std::string& method) const {
  if (unit_.language != source::Language::kKotlin || unit_.kind(callee) != NodeKind::kMember || known_name(method))
    return {};
  const NodeId base = unit_.child(callee, 0);
  if (base == kNone || unit_.kind(base) != NodeKind::kName || !unit_.text(base).starts_with('$')) return {};
  std::string free = qualify(unit_.text(callee));
  return free.find('.') != std::string::npos && known_name(free) ? free : std::string();
}

// x.setA(1).setB(2), b = x.setA(1): what is set up step by step gives itself each time. The type that `call` then
// gives, "" for others.
std::string Evaluator::set_up_further(NodeId call, ValueId base, const State& state) const {
  const NodeId callee = unit_.child(call, 0), next = index_.parent(call);
  if (!source::runs_on_java(unit_.language) || base == 0 || callee == kNone || next == kNone ||
      unit_.kind(callee) != NodeKind::kMember)
    return {};
  const std::string_view method = unit_.text(callee);
  const bool goes_on = unit_.kind(next) == NodeKind::kMember && unit_.child(next, 0) == call;
  const bool asks = method.starts_with("get") || method.starts_with("is") || method.starts_with("to");
  const bool kept = unit_.kind(next) == NodeKind::kDeclare || unit_.kind(next) == NodeKind::kAssign ||
                    unit_.kind(next) == NodeKind::kReturn;
  if (!goes_on && (asks || !kept)) return {};
  const std::string type = type_of(base, state);
  const bool is_builder = type.ends_with("Builder") && !method.starts_with("build");
  const bool sets = type.ends_with("Options") && method.starts_with("set");
  // config.connectTimeout(9).verifySsl(false): what comes further on in the chain is set up of this type as well.
  auto goes_on_with = [&](NodeId at) {
    constexpr int kLongest = 16;
    for (int steps = 0; steps < kLongest && at != kNone && unit_.kind(at) == NodeKind::kMember; ++steps) {
      const auto gives_itself = [&](const knowledge::Api* api) { return api->returns == type; };
      if (std::ranges::any_of(catalogue_.calls(index_.language(), type + "." + std::string(unit_.text(at))),
                              gives_itself))
        return true;
      const NodeId called = index_.parent(at);
      if (called == kNone || unit_.kind(called) != NodeKind::kCall || unit_.child(called, 0) != at) return false;
      at = index_.parent(called);
    }
    return false;
  };
  const bool is_chained = goes_on && !asks && !type.empty() && goes_on_with(next);
  return (is_builder || sets || is_chained) && catalogue_.is_known_type(index_.language(), type) ? type : std::string();
}

}  // namespace vitrine::trace
