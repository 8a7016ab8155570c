#include <algorithm>
#include <utility>

#include "read/source/ir_c.h"
#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

const std::vector<NodeId> kNothing;
constexpr int kMostTurns = 8;             // of a function that calls itself
constexpr uint32_t kShortFunction = 500;  // its source

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
      } else if (object != nullptr && object->complete) {
        for (const auto& [name, value] : object->fields) {
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

// Which generators a method may be called of.
void Evaluator::note_receiver(NodeId call, ValueId base, const State& state) {
  for (const Possible& one : values_.possibilities(base)) {
    const Value& value = values_[one.value];
    const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
    if (object != nullptr && object->api != nullptr && object->api->asset == "random") {
      draws_.receivers[call].insert(object->site);
    } else if (value.origin.empty() && (object == nullptr || object->origin.empty())) {
      draws_.unknown_receivers.insert(call);
    }
  }
}

// C++: the only operator of that name which the class of an object has, `operator()` or a conversion; kNone.
NodeId Evaluator::own_operator(const Value& value, std::string_view begin, const State& state) const {
  if (!source::extends_cpp(unit_.language) || value.kind != ValueKind::kObject) return kNone;
  const Object* object = look(value.object, state);
  if (object == nullptr || object->shape != Shape::kInstance || object->type_node == kNone) return kNone;
  NodeId found = kNone;
  for (uint32_t i = 0; i < unit_.child_count(object->type_node); ++i) {
    const NodeId member = unit_.child(object->type_node, i);
    if (member == kNone || unit_.kind(member) != NodeKind::kFunction || !unit_.text(member).starts_with(begin))
      continue;
    if (found != kNone) return kNone;
    found = member;
  }
  return found;
}

ValueId Evaluator::call(NodeId node, State& state) {
  NodeId callee_node = unit_.child(node, 0);
  if (callee_node == kNone) return values_.unknown("a call of nothing");
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
  if (unit_.kind(callee_node) == NodeKind::kThis && source::runs_on_java(unit_.language)) {
    // this(…): another constructor of the class.
    const NodeId running = index_.enclosing_function(node), type = index_.enclosing_type(node);
    if (running != kNone && type != kNone && (unit_[running].flags & source::kConstructor) != 0) {
      call.arguments = arguments(node, 1, state, &call.spread);
      for (NodeId constructor : index_.methods(type, unit_.text(type))) {
        if (constructor != running) return follow(constructor, call, state.top().self, state);
      }
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
    callee = of_base(callee_node, base);
    if (callee == 0) callee = member_of(base, unit_.text(callee_node), callee_node, state);
  } else {
    callee = evaluate(callee_node, state);
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
    // C++: an object of an own class that is called.
    const NodeId called = own_operator(values_[one.value], "operator()", state);
    if (called == kNone) continue;
    Value method;
    method.kind = ValueKind::kFunction;
    method.node = called;
    method.object = values_[one.value].object;
    one.value = values_.add(std::move(method));
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
    if (target.kind == ValueKind::kString && unit_.language == source::Language::kPhp) name = target.text;
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
      const auto& apis = catalogue_.calls(index_.language(), name);
      if (!apis.empty()) {
        if (std::optional<ValueId> made = apply(apis, each, state)) {
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
        if (std::optional<ValueId> made = operate(*function, each, state)) {
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
    if (target.kind == ValueKind::kObject && unit_.language == source::Language::kKotlin) {
      // c(): what the class says of `invoke`.
      const Object* object = look(target.object, state);
      const bool is_own = object != nullptr && object->type_node != kNone;
      if (const auto& own = is_own ? index_.methods_of(object->type_node, "invoke") : kNothing; !own.empty()) {
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
      } else if (unit_.language == source::Language::kDart && (unit_[target.node].flags & source::kConstructor) != 0) {
        results.push_back({instantiate(index_.enclosing_type(target.node), each, state, target.node), where});
        continue;
      } else if (index_.enclosing_type(target.node) != kNone &&
                 index_.enclosing_type(target.node) == index_.enclosing_type(node)) {
        self = state.top().self;
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
    escape(each, name, state);
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
    results.push_back({values_.unknown(name.empty() ? "the result of a call that is not known"
                                                    : "the result of `" + name + "` is not known"),
                       where});
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
  const std::string reason = "what `" + std::string(function) + "` writes into it is not known";
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
    NodeId variable =
        values_[argument.value].kind != ValueKind::kObject ? variable_behind(argument.node, state) : kNone;
    if (variable != kNone) {
      write_place(variable, values_.unknown(reason, values_[argument.value].type), argument.node, state);
    }
  }
}

// What a call gives by names that no parameter before took, as a map.
ValueId Evaluator::named_rest(NodeId parameter, const Call& call, std::vector<bool>& used, State& state) {
  Object rest;
  rest.shape = Shape::kRecord;
  rest.birth = parameter;
  rest.complete = !call.spread;
  for (size_t j = 0; j < call.arguments.size(); ++j) {
    if (used[j] || call.arguments[j].name.empty() || call.arguments[j].name.starts_with('&')) continue;
    rest.set_field(call.arguments[j].name, call.arguments[j].value);
    used[j] = true;
  }
  ObjectId id = make(std::move(rest), state);
  return values_.object(id, qualified_type(unit_[parameter].type));
}

// Does the function end in what does not come back: `|_| panic!()`, `{ log(); exit(1) }`?
bool Evaluator::never_returns(NodeId function) const {
  const NodeId body = function == kNone ? kNone : unit_.child(function, unit_.child_count(function) - 1);
  if (body == kNone || unit_.kind(body) != NodeKind::kBlock || unit_.child_count(body) == 0) return false;
  const NodeId last = unit_.child(body, unit_.child_count(body) - 1);
  if (unit_.kind(last) == NodeKind::kThrow) return true;
  const NodeId call =
      unit_.kind(last) == NodeKind::kReturn || unit_.kind(last) == NodeKind::kExpression ? unit_.child(last, 0) : kNone;
  if (call == kNone || unit_.kind(call) != NodeKind::kCall) return false;
  const knowledge::ValueFunction* known =
      catalogue_.value_function(index_.language(), written_name(unit_.child(call, 0)));
  return known != nullptr && known->operation == "ends";
}

// a.b.c, as written.
std::string Evaluator::written_name(NodeId name) const {
  if (name == kNone) return {};
  if (unit_.kind(name) != NodeKind::kMember) return std::string(unit_.text(name));
  return written_name(unit_.child(name, 0)) + "." + std::string(unit_.text(name));
}

// Rust: hash::<Sha256>(…): inside of it a name for a type is that type.
void Evaluator::bind_types(NodeId function, const Call& call, Frame& frame) const {
  for (const auto& [owner, annotation] : unit_.annotations) {
    if (owner != function || unit_.text(annotation) != "type parameters") continue;
    for (uint32_t i = 0; i < unit_.child_count(annotation) && i < call.type_arguments.size(); ++i)
      frame.variables.emplace_back(unit_.text(unit_.child(annotation, i)), call.type_arguments[i]);
  }
}

// A short function that calls itself with a number that is known, and does nothing but compute: each turn is followed.
bool Evaluator::counts_down(NodeId function, const Call& call) const {
  if (index_.reaches(function) || call.spread || unit_[function].end - unit_[function].begin > kShortFunction)
    return false;
  bool is_counted = false;
  for (const Argument& argument : call.arguments) {
    const ValueKind kind = values_[argument.value].kind;
    if (kind == ValueKind::kUnknown || kind == ValueKind::kChoice) return false;
    is_counted = is_counted || kind == ValueKind::kInteger;
  }
  return is_counted;
}

ValueId Evaluator::follow(NodeId function, const Call& call, ValueId self, State& state) {
  if ((unit_[function].flags & source::kNoBody) != 0 || unit_.child_count(function) == 0) {
    // A declaration: its definition may stand elsewhere in the file, by the same name.
    NodeId with_body = kNone;
    for (NodeId other : index_.functions(unit_.text(function))) {
      if ((unit_[other].flags & source::kNoBody) == 0 &&
          index_.enclosing_type(other) == index_.enclosing_type(function)) {
        with_body = other;
      }
    }
    if (with_body == kNone) {
      escape(call, index_.spoken_name(function), state);
      const std::string& type = qualified_type(unit_[function].type);
      return values_.unknown("`" + std::string(index_.spoken_name(function)) + "` has no body in this file", type);
    }
    function = with_body;
  }
  // Overloads: the ones that take as many.
  if (!call.spread && call.node != function && !unit_.text(function).empty()) {
    std::vector<NodeId> fitting;
    NodeId owner = index_.enclosing_type(function);
    const auto& same_name =
        owner != kNone ? index_.methods(owner, unit_.text(function)) : index_.functions(unit_.text(function));
    for (NodeId other : same_name) {
      if ((unit_[other].flags & source::kNoBody) != 0) continue;
      size_t required = 0, allowed = 0;
      bool variadic = false;
      for (uint32_t i = 0; i + 1 < unit_.child_count(other); ++i) {
        NodeId parameter = unit_.child(other, i);
        if ((unit_[parameter].flags & source::kReceiver) != 0) continue;
        variadic = variadic || (unit_[parameter].flags & source::kVariadic) != 0;
        ++allowed;
        if (unit_.child(parameter, 0) == kNone && (unit_[parameter].flags & source::kVariadic) == 0) ++required;
      }
      size_t given = call.arguments.size();
      if ((unit_.language == source::Language::kSwift || source::is_objective(unit_.language)) &&
          !takes_labels(other, call))
        continue;
      if (given >= required && (variadic || given <= allowed)) fitting.push_back(other);
    }
    fitting = meant(fitting, call, state);
    if (fitting.size() == 1 && owner != kNone && !fits(fitting.front(), call, state) && inherits_unseen(owner)) {
      escape(call, index_.spoken_name(function), state);
      return values_.unknown("`" + std::string(index_.spoken_name(function)) + "` of a base that is not in this file");
    }
    if (fitting.size() > 1 && fitting.size() <= kMostOverloads && owner != kNone &&
        std::find(fitting.begin(), fitting.end(), function) != fitting.end()) {
      std::vector<ValueId> results;
      State before = state;
      bool first = true;
      for (NodeId other : fitting) {
        Call direct = call;
        direct.node = other;  // chosen: no further look at overloads
        State path = before;
        results.push_back(follow(other, direct, self, path));
        if (first)
          state = std::move(path);
        else
          merge(state, path, values_, limits_.alternatives);
        first = false;
      }
      return values_.choice(results, limits_.alternatives);
    }
    if (!fitting.empty() && std::find(fitting.begin(), fitting.end(), function) == fitting.end())
      function = fitting.front();
  }
  const std::string& result_type = qualified_type(unit_[function].type);
  auto leave_out = [&](std::string why) {
    escape(call, index_.spoken_name(function), state);
    forget_globals(function, state);
    return values_.unknown(std::move(why), result_type);
  };
  const std::string spoken = "`" + std::string(index_.spoken_name(function)) + "`";
  const bool tested = state.frames.size() > 1 && index_.is_self_test(state.top().function) &&
                      !index_.is_self_test(function) &&
                      (unit_[function].flags & (source::kStatic | source::kMacro)) == 0;
  if ((shallow_ && state.frames.size() > 1) || tested) {
    return leave_out(spoken + " is not followed here");
  }
  if (state.frames.size() > limits_.call_depth) {
    return leave_out("calls nested deeper than " + std::to_string(limits_.call_depth));
  }
  const auto turns = std::ranges::count(state.frames, function, &Frame::function);
  if (turns > 0 && (turns > kMostTurns || !counts_down(function, call))) {
    return leave_out(spoken + " calls itself");
  }
  bool is_root = call.site == function;
  // What a macro does stands at each of its uses.
  bool each_use = (unit_[function].flags & source::kMacro) != 0 && index_.reaches(function);
  bool blind = !is_root && !muted_ && unit_.language != source::Language::kShell && !each_use && call.around == 0 &&
               !index_.sets_around(function) && (!index_.uses_globals(function) || !has_set_globals(state)) &&
               std::all_of(call.arguments.begin(), call.arguments.end(), [&](const Argument& argument) {
                 ValueKind kind = values_[argument.value].kind;
                 if (kind == ValueKind::kObject) {
                   const Object* object = look(values_[argument.value].object, state);
                   if (object != nullptr && field_of_constant(*object) != kNone) return false;
                   object = state.object(values_[argument.value].object);
                   return object == nullptr ||
                          (object->api == nullptr && !object->complete && object->fields.empty() &&
                           object->elements.empty() && object->origin.empty() && !object->blank && !object->zeroed);
                 }
                 return (kind == ValueKind::kUnknown || kind == ValueKind::kSymbol) &&
                        values_[argument.value].origin.empty() && values_[argument.value].trace == 0;
               });
  if (blind && self != 0) {
    const Object* object = values_[self].kind == ValueKind::kObject ? state.object(values_[self].object) : nullptr;
    blind = object == nullptr || (!object->complete && object->fields.empty());
  }
  if (blind && self == 0 && call.receiver != 0) {
    const Value& receiver = values_[call.receiver];  // a plain value, which it may ask for
    blind = receiver.kind == ValueKind::kUnknown && receiver.origin.empty() && receiver.trace == 0;
  }
  std::string blind_key;
  if (blind) {
    // (What a name of a constant leads to is that name's alone.)
    blind_key = std::to_string(function);
    if (self != 0 && values_[self].kind == ValueKind::kType) blind_key += ':' + std::to_string(values_[self].node);
    for (const Argument& argument : call.arguments) {
      const Value& value = values_[argument.value];
      blind_key += '\0';
      if (value.kind == ValueKind::kSymbol) blind_key += value.text;
    }
    auto seen = followed_blindly_.find(blind_key);
    if (seen != followed_blindly_.end()) {
      root_steps_ += 16;
      return seen->second != 0 ? values_.again(seen->second)
                               : values_.unknown(spoken + " returns nothing that is known", result_type);
    }
  }
  // What reaches no call of interest matters by its value alone; only short functions are asked for that.
  bool too_long = unit_[function].end - unit_[function].begin > limits_.followed_bytes;
  if (!is_root && !index_.reaches(function) && (too_long || unit_.is_unread(function))) {
    return leave_out(spoken + " is not followed for its value");
  }
  Frame frame;
  frame.function = function;
  if (!is_root) frame.site = call.node == function ? call.site : call.node;
  frame.self = self;
  // (A shell's function sees the variables of whoever calls it.)
  frame.outer = unit_.language == source::Language::kShell ? static_cast<int>(state.frames.size()) - 1 : 0;
  NodeId outer_function = index_.enclosing_function(function);
  for (size_t i = state.frames.size(); outer_function != kNone && i-- > 0;) {
    if (state.frames[i].function == outer_function) {
      frame.outer = static_cast<int>(i);
      break;
    }
  }
  const bool entered = outer_function != kNone && frame.outer == 0 && enter_surroundings(function, call.around, state);
  if (entered) frame.outer = static_cast<int>(state.frames.size()) - 1;
  if (self == 0 && outer_function != kNone && frame.outer > 0)
    frame.self = state.frames[static_cast<size_t>(frame.outer)].self;
  uint32_t parameters = unit_.child_count(function) - 1;
  NodeId body = unit_.child(function, parameters);
  size_t position = 0;
  std::vector<Place> places;
  std::vector<std::pair<std::string_view, NodeId>> references;  // PHP: parameters that are the caller's variables
  std::vector<bool> used(call.arguments.size(), false);
  for (uint32_t i = 0; i < parameters; ++i) {
    NodeId parameter = unit_.child(function, i);
    if (parameter == kNone || unit_.kind(parameter) != NodeKind::kParameter) continue;
    std::string_view name = unit_.text(parameter);
    const std::string& type = qualified_type(unit_[parameter].type);
    if ((unit_[parameter].flags & source::kReceiver) != 0) {
      if (self == 0 && call.receiver != 0) frame.self = self = call.receiver;
      if (takes_class(function)) frame.self = self = class_of(self, function, state);
      frame.variables.emplace_back(name, self != 0 ? self : values_.unknown("the object itself", type));
      continue;
    }
    ValueId value = 0;
    NodeId given = kNone;
    if ((unit_[parameter].flags & source::kVariadic) != 0 && unit_.text2(parameter) == "**") {
      frame.variables.emplace_back(name, named_rest(parameter, call, used, state));
      continue;
    }
    if ((unit_[parameter].flags & source::kVariadic) != 0) {
      Object rest;
      rest.shape = Shape::kList;
      rest.birth = parameter;
      rest.complete = !call.spread;
      for (size_t j = 0; j < call.arguments.size(); ++j) {
        if (!used[j] && call.arguments[j].name.empty() && j >= position)
          rest.elements.push_back(call.arguments[j].value);
      }
      rest.length = rest.complete ? static_cast<int64_t>(rest.elements.size()) : -1;
      ObjectId id = make(std::move(rest), state);
      frame.variables.emplace_back(name, values_.object(id, type));
      continue;
    }
    for (size_t j = 0; j < call.arguments.size() && value == 0; ++j) {
      if (!call.arguments[j].name.empty() && is_label_of(parameter, call.arguments[j].name)) {
        value = call.arguments[j].value;
        given = call.arguments[j].node;
        used[j] = true;
      }
    }
    while (value == 0 && position < call.arguments.size()) {
      size_t j = position++;
      if (!call.arguments[j].name.empty()) continue;
      value = call.arguments[j].value;
      given = call.arguments[j].node;
      used[j] = true;
    }
    // Ruby: names that no parameter has are a map for the last one.
    if (value == 0 && unit_.language == source::Language::kRuby && i + 1 == parameters && !is_root) {
      value = named_rest(parameter, call, used, state);
      const Object* map = state.object(values_[value].object);
      if (map == nullptr || map->fields.empty()) value = 0;
    }
    if (value != 0) {
      if (!is_root && is_place(given, value, state)) {
        const ValueId* behind = unit_.kind(given) == NodeKind::kName ? state.top().pointee(unit_.text(given)) : nullptr;
        places.push_back({name, variable_behind(given, state), behind != nullptr ? *behind : value});
      }
      const bool is_reference =
          unit_.language == source::Language::kPhp && (unit_[parameter].flags & source::kPointer) != 0;
      if (!is_root && is_reference && given != kNone) references.emplace_back(name, given);
      if (values_[value].trace != 0 && values_[value].kind != ValueKind::kFunction) {
        value = values_.traced(value, values_.step(StepKind::kPassed, call.site, values_[value].trace));
      }
      if (values_[value].type.empty() && !type.empty()) value = values_.typed(value, type);
      const bool names_variable = given != kNone && (unit_[parameter].flags & source::kReference) != 0 && !is_root &&
                                  (unit_.kind(given) == NodeKind::kName || unit_.kind(given) == NodeKind::kMember);
      if (names_variable && source::extends_cpp(unit_.language)) places.push_back({name, given, value, true});
    } else {
      ValueId unknown = is_root ? injected(parameter) : 0;
      if (unknown == 0) unknown = values_.unknown(called_with(name, index_.spoken_name(function)), type);
      if (unit_.child(parameter, 0) != kNone) {
        value = evaluate(unit_.child(parameter, 0), state);
        if (values_[value].trace != 0) {
          value = values_.traced(value, values_.step(StepKind::kConstant, parameter, values_[value].trace));
        }
        if (call.spread) value = values_.choice({value, unknown}, limits_.alternatives);
      } else {
        value = one_of_enum(type, unknown, state);
      }
    }
    frame.variables.emplace_back(name, value);
  }
  if (!is_root) bind_arguments(call, frame, state);
  if (unit_.language == source::Language::kRust && !call.type_arguments.empty()) bind_types(function, call, frame);
  if (!is_root && !muted_ && (unit_.text(function).empty() || index_.is_pointed_at(function))) {
    followed_.insert(function);
  }
  open_places(&places, frame);
  ObjectId first_object = next_object_;
  state.frames.push_back(std::move(frame));
  state.further = {};
  std::vector<State> states;
  states.push_back(std::move(state));
  const WorldId before = states.front().where;
  const NodeId running = running_function(states.front());
  // Others may call it as well.
  if (running == function) states.front().where = values_.worlds().path_of(before);
  const WorldId inside = states.front().where;
  execute(body, states);
  resume_jumps(body, states);
  for (State& each : states) {
    if (each.flow != Flow::kReturn) {
      each.result = 0;
      each.further = {};
    }
    if (const ValueId* given = each.frames.back().find(kYielded)) each.result = in_turn(function, *given, each);
    each.flow = Flow::kNormal;
    each.jump = 0;
    Frame callee = std::move(each.frames.back());
    each.frames.pop_back();
    if (entered) each.frames.pop_back();
    if (write_back(places, callee, call.site, each)) blind = false;
    for (const auto& [parameter, variable] : references) {
      const ValueId* now = callee.find(parameter);
      if (now != nullptr && unit_.kind(variable) == NodeKind::kName) store(variable, *now, call.site, each);
    }
  }
  state = join(std::move(states), running);
  state.where = inside;  // all its ways together are where it was called
  ValueId result = std::exchange(state.result, 0);
  ValueId kept = result == 0 ? self : result;
  if (self != 0 && kept != self) kept = values_.choice({kept, self}, limits_.alternatives + 1);
  collect(state, first_object, kept);
  state.where = before;
  if ((unit_[function].flags & source::kConstructor) != 0 && self != 0) return self;
  // What was cut short was not seen, and results behind the first belong to this call.
  blind = blind && state.further == decltype(state.further){} && steps_ <= limits_.steps &&
          root_steps_ <= limits_.steps_per_root;
  if (result == 0) {
    if (blind) followed_blindly_.emplace(std::move(blind_key), 0);
    return values_.unknown(spoken + " returns nothing that is known", result_type);
  }
  ValueId out = result;
  if (values_[out].type.empty() && !result_type.empty()) out = values_.typed(out, result_type);
  if (blind) {
    // Objects belong to this path; plain values are the same for every caller.
    std::unordered_set<ObjectId> objects;
    reach(out, state, &objects);
    // Another call is another event: its result does not go along with this one's.
    if (objects.empty()) followed_blindly_.emplace(std::move(blind_key), out);
  }
  return out;
}

}  // namespace vitrine::trace
