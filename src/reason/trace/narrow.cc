// What a condition says of a variable on the path where it holds.
#include <algorithm>
#include <utility>

#include "reason/trace/evaluator.h"
#include "reason/trace/member_paths.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr std::string_view kRoot = "java.lang.Object";  // a line of types that gets there is listed whole
constexpr std::string_view kText = "java.lang.String";

// (A text's bytes and characters go by their own types.)
bool is_no_array(std::string_view type) {
  return !type.ends_with("[]") && type != "byte" && type != "char";
}

// Is a text of Java's of one of these classes?
std::optional<bool> text_is_of(const UnitIndex& index, const std::vector<std::string>& asked) {
  bool none = true;
  for (const std::string& one : asked) {
    if (one == kText || one == kRoot || one == "java.lang.CharSequence" || one == "java.lang.Comparable") return true;
    none = none && (index.type(one) != kNone || one.starts_with("java.lang.") || one.starts_with("java.util."));
  }
  return none ? std::optional<bool>(false) : std::nullopt;
}

// What a comparison makes of two numbers; nothing for any other operation.
std::optional<bool> passes(int64_t left, std::string_view operation, int64_t right) {
  if (operation == "==") return left == right;
  if (operation == "!=") return left != right;
  if (operation == "<") return left < right;
  if (operation == ">") return left > right;
  if (operation == "<=") return left <= right;
  if (operation == ">=") return left >= right;
  return std::nullopt;
}

}  // namespace

// x instanceof T: where it holds x is a T, if nothing better is known, and none of its values that are no T; where it
// does not hold, none that are.
void Evaluator::narrow(NodeId condition, bool holds, State& state, std::vector<Narrowed>* narrowed, int depth) {
  if (condition == kNone || depth > 16) return;
  const NodeKind kind = unit_.kind(condition);
  const std::string_view operation = kind == NodeKind::kUnary || kind == NodeKind::kBinary ? unit_.text(condition) : "";
  if (kind == NodeKind::kUnary && operation == "!") {
    return narrow(unit_.child(condition, 0), !holds, state, narrowed, depth + 1);
  }
  if (operation == (holds ? "&&" : "||")) {
    narrow(unit_.child(condition, 0), holds, state, narrowed, depth + 1);
    return narrow(unit_.child(condition, 1), holds, state, narrowed, depth + 1);
  }
  if (operation != "instanceof") return narrow_by_trial(condition, holds, state, narrowed);
  NodeId subject = unit_.child(condition, 0), type = unit_.child(condition, 1);
  if (subject == kNone || type == kNone || unit_.kind(subject) != NodeKind::kName) return;
  const std::string_view name = unit_.text(subject);
  ValueId* have = state.top().find(name);
  const bool is_field = have == nullptr && is_field_left_alone(subject, state);
  if (have == nullptr && !is_field) return;
  const ValueId before = have != nullptr ? *have : evaluate(subject, state);
  if (values_[before].integer == 1 && values_[before].kind == ValueKind::kChoice) return;
  const ValueId asked_for_type = unit_.kind(type) == NodeKind::kTypeName ? 0 : evaluate(type, state);
  const std::vector<std::string> asked = asked_types(type, asked_for_type, state);
  if (asked.empty()) return;
  bool changed = false;
  std::vector<Possible> rest;
  for (Possible one : values_.possibilities(before)) {
    const std::optional<bool> is = instance_of(one.value, asked, state);
    if (is && *is != holds && values_[before].kind == ValueKind::kChoice) {
      changed = true;
      continue;
    }
    if (holds && !is && asked.size() == 1 && values_[one.value].kind == ValueKind::kUnknown) {
      const std::vector<std::string> known = lineage(values_[one.value].type);
      if (std::find(known.begin(), known.end(), asked.front()) == known.end()) {
        one.value = values_.typed(one.value, asked.front());
        changed = true;
      }
    }
    rest.push_back(one);
  }
  if (!changed || rest.empty()) return;
  const ValueId after =
      rest.size() == 1 ? rest.front().value : values_.choice(rest, std::max<size_t>(limits_.alternatives, rest.size()));
  state.top().set(name, after);
  narrowed->push_back({name, before, after, is_field});
}

// strlen(x) != 24: of the values of x those stay for which it comes out as it does here.
void Evaluator::narrow_by_trial(NodeId condition, bool holds, State& state, std::vector<Narrowed>* narrowed) {
  constexpr size_t kMostNodes = 24;
  if (unit_.kind(condition) != NodeKind::kBinary || !passes(0, unit_.text(condition), 0)) return;
  std::string_view name;
  bool asks = false;  // for something of it, not for the value itself
  size_t looked = 0;
  for (std::vector<NodeId> work{condition}; !work.empty();) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    if (++looked > kMostNodes) return;
    switch (unit_.kind(id)) {
      case NodeKind::kName:
        if (state.top().find(unit_.text(id)) == nullptr) break;
        if (!name.empty() && name != unit_.text(id)) return;
        name = unit_.text(id);
        break;
      case NodeKind::kCall: {
        const NodeId callee = unit_.child(id, 0);
        const bool is_method = unit_.kind(callee) == NodeKind::kMember;
        const std::string called = is_method ? std::string() : qualify(unit_.text(callee));
        if (!is_method && catalogue_.value_function(index_.language(), called) == nullptr) return;
        if (is_method && unit_.child_count(id) > 1) return;
        asks = true;
        for (uint32_t i = is_method ? 0 : 1; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
        break;
      }
      case NodeKind::kMember: asks = true; [[fallthrough]];
      case NodeKind::kBinary:
      case NodeKind::kUnary:
      case NodeKind::kCast:
      case NodeKind::kLiteral:
        for (uint32_t i = 0; i < unit_.child_count(id); ++i) work.push_back(unit_.child(id, i));
        break;
      default: return;
    }
  }
  if (name.empty() || !asks) return;
  const ValueId before = *state.top().find(name);
  if (values_[before].kind != ValueKind::kChoice || values_[before].integer == 1) return;
  const std::vector<Possible> all = values_.possibilities(before);
  std::vector<Possible> rest;
  const bool was_muted = std::exchange(muted_, true);
  for (const Possible& one : all) {
    State trial = state;
    trial.top().set(name, one.value);
    const std::optional<bool> comes_out = truth(evaluate(condition, trial), trial);
    if (!comes_out || *comes_out == holds) rest.push_back(one);
  }
  muted_ = was_muted;
  if (rest.empty() || rest.size() == all.size()) return;
  const ValueId after = rest.size() == 1 ? rest.front().value : values_.choice(rest, limits_.alternatives);
  state.top().set(name, after);
  narrowed->push_back({name, before, after, false});
}

// A field of the object itself by its bare name that the function which asks for it does not set.
bool Evaluator::is_field_left_alone(NodeId node, const State& state) const {
  const bool bare = source::runs_on_java(unit_.language) || unit_.language == source::Language::kCSharp ||
                    source::extends_cpp(unit_.language);
  const NodeId type = index_.enclosing_type(node);
  if (!bare || type == kNone || state.frames.back().self == 0) return false;
  if (index_.declaration(node) != kNone || index_.holder_of_field(type, unit_.text(node)) == kNone) return false;
  const NodeId function = index_.enclosing_function(node);
  return std::ranges::none_of(index_.assignments(unit_.text(node)),
                              [&](NodeId assignment) { return index_.enclosing_function(assignment) == function; });
}

// What was found of a field is a variable no longer than the branch it was found in.
void Evaluator::forget_fields(const std::vector<Narrowed>& said, std::vector<State>& paths) {
  for (const Narrowed& one : said) {
    if (!one.is_field) continue;
    for (State& path : paths) {
      std::erase_if(path.top().variables, [&](const auto& variable) { return variable.first == one.name; });
    }
  }
}

// The types that stand behind `instanceof`: one, or several in a list of which any will do. None where one of them is
// not known.
std::vector<std::string> Evaluator::asked_types(NodeId node, ValueId id, const State& state) const {
  if (node != kNone && unit_.kind(node) == NodeKind::kTypeName) {
    // (A class that adds nothing to its base is one of its own here.)
    const bool has_classes = source::runs_on_java(unit_.language) || unit_.language == source::Language::kCSharp;
    const NodeId own = has_classes ? index_.type(unit_.text(node)) : kNone;
    if (own != kNone && index_.imported(unit_.text(node)).empty()) return {std::string(unit_.text2(own))};
    const std::string& type = qualified_type(node);
    return type.empty() ? std::vector<std::string>{} : std::vector<std::string>{type};
  }
  const Value& value = values_[id];
  if (value.kind == ValueKind::kSymbol) return {value.text};
  if (value.kind == ValueKind::kType) return {std::string(unit_.text2(value.node))};
  const Object* list = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  if (list == nullptr || list->shape != Shape::kList || !list->complete) return {};
  std::vector<std::string> out;
  for (ValueId element : list->elements) {
    const Value& one = values_[element];
    if (one.kind != ValueKind::kSymbol && one.kind != ValueKind::kType) return {};
    out.push_back(one.kind == ValueKind::kSymbol ? one.text : std::string(unit_.text2(one.node)));
  }
  return out;
}

// Kotlin's `object Modern : Kind()`, whose name is that of its type: is it one of these types of the file?
std::optional<bool> Evaluator::single_of(NodeId single, const std::vector<std::string>& asked) const {
  const std::vector<std::string> types = lineage(unit_.text2(single));
  for (const std::string& one : asked) {
    NodeId meant = kNone;
    for (NodeId type : index_.all_types()) {
      const std::string_view full = unit_.text2(type);
      if (full == one || (full.ends_with(one) && full[full.size() - one.size() - 1] == '.')) meant = type;
    }
    if (meant == kNone) return std::nullopt;
    if (meant == single || std::ranges::find(types, unit_.text2(meant)) != types.end()) return true;
  }
  return false;
}

// Is it one of these, where that can be told? What was constructed here is of that very class, and the catalogue says
// of the classes among its types what each extends; of what is listed whole, what it implements as well.
std::optional<bool> Evaluator::instance_of(ValueId id, const std::vector<std::string>& asked,
                                           const State& state) const {
  if (asked.empty()) return std::nullopt;
  const Value& value = values_[id];
  if (value.kind == ValueKind::kNull) return false;
  const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  if (unit_.language == source::Language::kKotlin && value.kind == ValueKind::kType)
    return single_of(value.node, asked);
  const bool is_text = value.kind == ValueKind::kString && value.text.size() > 1 && is_no_array(value.type) &&
                       source::runs_on_java(unit_.language);
  if (is_text) return text_is_of(index_, asked);
  if (object == nullptr || object->birth == kNone) return std::nullopt;
  std::vector<std::string> types;
  bool all_known = false, whole = false;
  if (object->shape == Shape::kInstance && object->type_node != kNone && object->complete && object->api == nullptr) {
    types = lineage(unit_.text2(object->type_node));
    all_known = std::ranges::all_of(types, [&](const std::string& one) {
      return index_.type(one) != kNone || catalogue_.is_known_type(index_.language(), one);
    });
  } else if (object->api != nullptr && unit_.kind(object->birth) == NodeKind::kNew &&
             unit_[object->birth].type != kNone) {
    types = lineage(qualified_type(unit_[object->birth].type));
    whole = std::ranges::find(types, kRoot) != types.end();
    if (!whole) {
      const std::vector<std::string> returned = lineage(object->type);
      types.insert(types.end(), returned.begin(), returned.end());
    }
  } else {
    return std::nullopt;
  }
  bool none = true;
  for (const std::string& one : asked) {
    if (std::ranges::find(types, one) != types.end()) return true;
    const NodeId own = index_.type(one);
    if (own != kNone && std::ranges::any_of(types, [&](const std::string& type) { return index_.type(type) == own; })) {
      return true;
    }
    const bool is_class = catalogue_.is_known_type(index_.language(), one) && own == kNone &&
                          (whole || !catalogue_.constructions(index_.language(), one).empty());
    none = none && (is_class || (all_known && own != kNone));
  }
  return none ? std::optional<bool>(false) : std::nullopt;
}

// (ParametersWithIV) of what an entry returns as CipherParameters: from here on it is the narrower one.
void Evaluator::known_as(ObjectId id, const std::string& type, State& state) {
  const Object* object = state.object(id);
  if (object == nullptr || object->api == nullptr || object->type.empty() || object->type == type) return;
  if (!catalogue_.is_known_type(index_.language(), type) || index_.type(type) != kNone) return;
  std::vector<std::string> bases = lineage(type);
  if (std::find(bases.begin(), bases.end(), object->type) != bases.end()) state.change(id).type = type;
}

// A value that is written as one of another type.
ValueId Evaluator::converted(ValueId value, const std::string& type, State& state) {
  if (values_[value].type.empty() || values_[value].kind == ValueKind::kUnknown) return values_.typed(value, type);
  if (values_[value].kind == ValueKind::kObject) known_as(values_[value].object, type, state);
  return value;
}

ValueId Evaluator::without_null(ValueId id) {
  if (values_[id].kind != ValueKind::kChoice) return id;
  std::vector<Possible> rest;
  for (const Possible& one : values_.possibilities(id)) {
    if (values_[one.value].kind != ValueKind::kNull) rest.push_back(one);
  }
  bool same = rest.empty() || rest.size() == values_[id].alternatives.size();
  return same ? id : values_.choice(rest, limits_.alternatives);
}

// Where `typeof x === "string"` holds, x is none of the values of another type; where it does not, no string. False
// where no value of x gets here.
bool Evaluator::narrow_typeof(NodeId condition, bool holds, State& state) {
  std::string_view operation = unit_.kind(condition) == NodeKind::kBinary ? unit_.text(condition) : "";
  if (operation != "==" && operation != "!=") return true;
  NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
  if (left == kNone || unit_.kind(left) != NodeKind::kUnary || unit_.text(left) != "typeof") return true;
  NodeId subject = unit_.child(left, 0);
  if (subject == kNone || unit_.kind(subject) != NodeKind::kName) return true;
  if (right == kNone || unit_.kind(right) != NodeKind::kLiteral) return true;
  ValueId* have = state.top().find(unit_.text(subject));
  if (have == nullptr) return true;
  std::string_view type = unit_.text(right);
  bool is_type = holds == (operation == "==");
  auto fits = [&](ValueId id) {
    switch (values_[id].kind) {
      case ValueKind::kString: return is_type == (type == "string");
      case ValueKind::kInteger: return is_type == (type == "number");
      case ValueKind::kBoolean: return is_type == (type == "boolean");
      // null is an object to typeof; undefined, which is read as null too, is not.
      case ValueKind::kNull: return !is_type || type == "object" || type == "undefined";
      default: return true;
    }
  };
  if (values_[*have].kind != ValueKind::kChoice) return fits(*have);
  std::vector<Possible> rest;
  for (const Possible& one : values_.possibilities(*have)) {
    if (fits(one.value)) rest.push_back(one);
  }
  if (rest.size() != values_[*have].alternatives.size()) *have = values_.choice(rest, limits_.alternatives);
  return !rest.empty();
}

// Where `x`, `x != null`, `x is not None` holds (or `!x`, `x == null` does not), x is not null.
void Evaluator::narrow_null(NodeId condition, bool holds, State& state) {
  NodeKind kind = unit_.kind(condition);
  if (kind == NodeKind::kUnary && unit_.text(condition) == "!") {
    return narrow_null(unit_.child(condition, 0), !holds, state);
  }
  if (kind == NodeKind::kBinary) {
    std::string_view operation = unit_.text(condition);
    if (operation == "&&" && holds) {
      narrow_null(unit_.child(condition, 0), true, state);
      return narrow_null(unit_.child(condition, 1), true, state);
    }
    auto is_null = [&](NodeId side) {
      return side != kNone && unit_.kind(side) == NodeKind::kLiteral &&
             unit_[side].op == static_cast<uint8_t>(source::LiteralKind::kNull);
    };
    NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
    bool differs = operation == "!=" || operation == "is not";
    if ((!differs && operation != "==" && operation != "is") || differs != holds) return;
    if (!is_null(left) && !is_null(right)) return;
    condition = is_null(right) ? left : right;
  } else if (!holds) {
    return;
  }
  if (condition == kNone || unit_.kind(condition) != NodeKind::kName) return;
  ValueId* have = state.top().find(unit_.text(condition));
  if (have == nullptr) return;
  ValueId before = std::exchange(*have, without_null(*have));
  if (*have != before) leave_with(*have, state);
}

// `iv === null ? 'ECB' : 'CBC'`
Evaluator::Asked Evaluator::ask(NodeId condition, State& holds, State& fails) {
  NodeId subject = asked_for(condition);
  const ValueId* have = subject != kNone ? holds.top().find(unit_.text(subject)) : nullptr;
  if (have == nullptr || (values_[*have].kind != ValueKind::kUnknown && values_[*have].kind != ValueKind::kChoice)) {
    return {};
  }
  Asked out{unit_.text(subject), *have, 0, 0};
  std::vector<Narrowed> ignored;
  narrow_values(condition, true, holds, &ignored);
  narrow_values(condition, false, fails, &ignored);
  // Where `iv !== null` does not hold it is null.
  bool equal = true;
  const NodeId asked = without_nots(condition, &equal);
  const auto [operation, compared_to, constant] = comparison(asked);
  if (compared_to != kNone && unit_.kind(constant) == NodeKind::kLiteral &&
      unit_[constant].op == static_cast<uint8_t>(source::LiteralKind::kNull) &&
      (operation == "==" || operation == "!=")) {
    State& null = equal == (operation == "==") ? holds : fails;
    ValueId* value = null.top().find(out.name);
    if (values_[*value].kind == ValueKind::kUnknown) {
      const ValueId found = literal(constant);
      *value = values_.traced(found, values_.step(StepKind::kBranch, condition, values_[found].trace));
    }
  }
  // … and where `iv` itself does not.
  if (asked == subject && !index_.is_c()) {
    ValueId* value = (equal ? fails : holds).top().find(out.name);
    Value null;
    null.kind = ValueKind::kNull;
    null.trace = values_.step(StepKind::kBranch, condition, values_[*value].trace);
    if (values_[*value].kind == ValueKind::kUnknown) *value = values_.add(std::move(null));
  }
  out.holds = *holds.top().find(out.name);
  out.fails = *fails.top().find(out.name);
  return out.holds == out.before && out.fails == out.before ? Asked{} : out;
}

// What is chosen so goes together with what was asked for. Where nothing is chosen that is known, it is all one.
void Evaluator::chosen_by(const Asked& asked, ValueId left, ValueId right, State& holds, State& fails) {
  if (asked.name.empty()) return;
  auto tells = [&](ValueId id, const State& state) {
    const ValueKind kind = values_[id].kind;
    return kind == ValueKind::kFunction || (kind != ValueKind::kChoice && says_something(id, state, values_));
  };
  const bool together = tells(left, holds) && tells(right, fails) && !values_.same(left, right);
  auto restore = [&](State& state, ValueId narrowed) {
    ValueId* have = state.top().find(asked.name);
    if (have != nullptr && *have == narrowed) *have = asked.before;
  };
  Worlds& worlds = values_.worlds();
  if (!together || worlds.apart(holds.where, fails.where)) {
    if (!together) {
      restore(holds, asked.holds);
      restore(fails, asked.fails);
    }
    return;
  }
  const SplitId split = worlds.split(2);
  holds.where = worlds.both(holds.where, worlds.branch(split, 0));
  fails.where = worlds.both(fails.where, worlds.branch(split, 1));
}

// Of a variable only these values are left: what others were given only where it had another one is left out too.
void Evaluator::leave_with(ValueId left, State& state) {
  const std::vector<Possible> rest = values_.possibilities(left);
  for (auto& [name, value] : state.top().variables) {
    if (value == left || values_[value].kind != ValueKind::kChoice || values_[value].worlds.empty()) continue;
    std::vector<Possible> all = values_.possibilities(value);
    size_t before = all.size();
    std::erase_if(all, [&](const Possible& one) {
      return std::all_of(rest.begin(), rest.end(),
                         [&](const Possible& with) { return values_.worlds().apart(with.where, one.where); });
    });
    if (!all.empty() && all.size() < before) value = values_.choice(all, limits_.alternatives);
  }
}

// The conditions that `operation` joins, however nested; false if one of them is joined otherwise.
bool Evaluator::joined_by(std::string_view operation, NodeId condition, std::vector<NodeId>* out) const {
  constexpr size_t kMostConditions = 16;
  std::vector<NodeId> open{condition};
  while (!open.empty()) {
    NodeId id = open.back();
    open.pop_back();
    if (id == kNone || out->size() >= kMostConditions) return false;
    std::string_view text = unit_.kind(id) == NodeKind::kBinary ? unit_.text(id) : "";
    if (text == operation) {
      open.push_back(unit_.child(id, 1));
      open.push_back(unit_.child(id, 0));
    } else if (text == "&&" || text == "||") {
      return false;
    } else {
      out->push_back(id);
    }
  }
  return true;
}

// A constant of C that another file defines, by its name.
bool Evaluator::is_constant_name(NodeId node) const {
  if (!index_.is_c() || unit_.kind(node) != NodeKind::kName || index_.declaration(node) != kNone) return false;
  const std::string_view name = unit_.text(node);
  if (!index_.globals(name).empty() || !index_.functions(name).empty()) return false;
  const BareName& bare = bare_name(unit_[node].text);
  return bare.constant || bare.symbol || bare.number.has_value();
}

// `(r = f()) != 0` asks for r.
NodeId Evaluator::just_set(NodeId node) const {
  const bool sets = node != kNone && unit_.kind(node) == NodeKind::kAssign && unit_.text(node) == "=";
  const NodeId target = sets ? unit_.child(node, 0) : kNone;
  return target != kNone && unit_.kind(target) == NodeKind::kName ? target : node;
}

// `x > 3`, also where it is written as `3 < x`; without a subject if nothing is compared with a literal.
Evaluator::Comparison Evaluator::comparison(NodeId condition) const {
  // As read from the right.
  constexpr std::pair<std::string_view, std::string_view> kMirrored[] = {{"==", "=="}, {"!=", "!="}, {"<", ">"},
                                                                         {">", "<"},   {"<=", ">="}, {">=", "<="}};
  if (unit_.kind(condition) == NodeKind::kCall) {
    const auto [subject, text] = index_.equality(condition);
    return subject == kNone ? Comparison{} : Comparison{"==", subject, text};
  }
  if (unit_.kind(condition) != NodeKind::kBinary) return {};
  NodeId left = just_set(unit_.child(condition, 0)), right = just_set(unit_.child(condition, 1));
  auto is_literal = [&](NodeId side) {
    return side != kNone && (unit_.kind(side) == NodeKind::kLiteral || is_constant_name(side));
  };
  for (const auto& [operation, mirrored] : kMirrored) {
    if (unit_.text(condition) != operation) continue;
    if (is_literal(right)) return {operation, left, right};
    if (is_literal(left)) return {mirrored, right, left};
  }
  return {};
}

// What `!` stands before, however often: whether it holds is turned round each time.
NodeId Evaluator::without_nots(NodeId condition, bool* holds) const {
  constexpr int kDeepest = 16;
  for (int depth = 0; condition != kNone && depth < kDeepest; ++depth) {
    if (unit_.kind(condition) != NodeKind::kUnary || unit_.text(condition) != "!") break;
    *holds = !*holds;
    condition = unit_.child(condition, 0);
  }
  return condition;
}

// The variable whose value a single condition asks for: x, !x, x == 3; kNone if it asks for something else.
NodeId Evaluator::asked_for(NodeId condition) const {
  for (int depth = 0; condition != kNone && depth < 8; ++depth) {
    condition = just_set(condition);
    switch (unit_.kind(condition)) {
      case NodeKind::kName: return condition;
      case NodeKind::kUnary:
        if (unit_.text(condition) != "!") return kNone;
        condition = unit_.child(condition, 0);
        break;
      case NodeKind::kCall:
      case NodeKind::kBinary: {
        NodeId subject = comparison(condition).subject;
        return subject != kNone && unit_.kind(subject) == NodeKind::kName ? subject : kNone;
      }
      default: return kNone;
    }
  }
  return kNone;
}

// Those values of `id` for which a single condition about it may hold, or may not.
ValueId Evaluator::those_that_fit(ValueId id, NodeId condition, bool holds, State& state) {
  if (values_[id].kind != ValueKind::kChoice && values_[id].kind != ValueKind::kUnknown) return id;
  if (values_[id].kind == ValueKind::kChoice && values_[id].integer == 1) return id;  // flags that hold at once
  condition = without_nots(condition, &holds);
  const auto [operation, subject, compared] = comparison(condition);
  const bool compares = subject != kNone;
  // Past `if (x != NULL) …` an unknown x stays what it was: that is no statement of a value.
  ValueId constant = !compares                                    ? 0
                     : unit_.kind(compared) == NodeKind::kLiteral ? literal(compared)
                                                                  : evaluate(compared, state);
  bool nothing = compares && !truth(constant, state).value_or(true);
  bool same = holds ? operation == "==" : operation == "!=" && !nothing;
  if (values_[id].kind != ValueKind::kChoice && !(same && values_[id].kind == ValueKind::kUnknown)) return id;
  std::vector<Possible> rest;
  std::optional<int64_t> wanted = compares ? as_integer(constant) : std::nullopt;
  for (const auto& [alternative, where] : values_.possibilities(id)) {
    std::optional<int64_t> number = wanted ? as_integer(alternative) : std::nullopt;
    std::optional<bool> fits =
        number ? passes(*number, operation, *wanted)
               : truth(compares ? compute(operation, alternative, constant, condition, state) : alternative, state);
    if (fits ? *fits == holds : !same) rest.push_back({alternative, where});
  }
  // Whatever else it may have been is this here.
  if (same && rest.empty()) {
    TraceId trace = values_.step(StepKind::kBranch, condition, values_[constant].trace);
    rest.push_back({values_.traced(constant, trace), kEverywhere});
  }
  return rest.empty() || rest.size() == values_[id].alternatives.size() ? id
                                                                        : values_.choice(rest, limits_.alternatives);
}

// What a single condition says of its subject where that is not known: `if (x)`, x != null, x < 0.
Proven Evaluator::proven_by(NodeId condition, bool holds) const {
  condition = just_set(without_nots(condition, &holds));
  if (unit_.kind(condition) == NodeKind::kName) return holds ? Proven::kTrue : Proven::kNothing;
  if (unit_.kind(condition) != NodeKind::kBinary) return Proven::kNothing;
  const auto [written, subject, compared] = comparison(condition);
  if (subject == kNone) return Proven::kNothing;
  const std::string_view operation = holds ? written : opposite_comparison(written);
  if (unit_.kind(compared) != NodeKind::kLiteral) return Proven::kNothing;
  const auto kind = static_cast<source::LiteralKind>(unit_[compared].op);
  if (operation == "!=" && kind == source::LiteralKind::kNull) return index_.is_c() ? Proven::kTrue : Proven::kNotNull;
  const bool zero = kind == source::LiteralKind::kInteger && unit_.text(compared) == "0";
  return zero && (operation == "!=" || operation == "<" || operation == ">") ? Proven::kTrue : Proven::kNothing;
}

// Which values variables still have where the condition holds, or where it does not.
void Evaluator::narrow_values(NodeId condition, bool holds, State& state, std::vector<Narrowed>* narrowed, int depth) {
  if (condition == kNone || depth > 16) return;
  std::string_view operation = unit_.kind(condition) == NodeKind::kBinary ? unit_.text(condition) : "";
  if (unit_.kind(condition) == NodeKind::kUnary && unit_.text(condition) == "!") {
    return narrow_values(unit_.child(condition, 0), !holds, state, narrowed, depth + 1);
  }
  if (operation == "&&" || operation == "||") {
    if ((operation == "&&") == holds) {
      narrow_values(unit_.child(condition, 0), holds, state, narrowed, depth + 1);
      return narrow_values(unit_.child(condition, 1), holds, state, narrowed, depth + 1);
    }
    // One of them is so: x == 3 || x == 65537.
    std::vector<NodeId> single;
    if (!joined_by(operation, condition, &single)) return;
    NodeId subject = asked_for(single.front());
    if (subject == kNone) return;
    for (NodeId one : single) {
      NodeId other = asked_for(one);
      if (other == kNone || unit_.text(other) != unit_.text(subject)) return;
    }
    ValueId* have = state.top().find(unit_.text(subject));
    if (have == nullptr) return;
    ValueId before = *have;
    std::vector<ValueId> rest;
    for (NodeId one : single) {
      ValueId fit = those_that_fit(before, one, holds, state);
      if (fit == before) return;
      rest.push_back(fit);
    }
    ValueId after = values_.choice(rest, limits_.alternatives);
    *state.top().find(unit_.text(subject)) = after;
    narrowed->push_back({unit_.text(subject), before, after});
    return;
  }
  NodeId subject = asked_for(condition);
  if (subject == kNone) {
    const NodeId member = comparison(condition).subject;
    if (member == kNone || unit_.kind(member) != NodeKind::kMember || index_.is_c()) return;
    const std::string path = path_of_member(unit_, index_, member);
    const ValueId is = path.empty() ? 0 : evaluate(member, state);
    if (is == 0 || values_[is].kind != ValueKind::kUnknown) return;
    const ValueId said = those_that_fit(is, condition, holds, state);
    // (The name must outlive the frame.)
    if (said != is && values_[said].kind == ValueKind::kString) {
      state.top().set(text_answers_.try_emplace(path).first->first, said);
      knows_members_ = true;
    }
    return;
  }
  ValueId* have = state.top().find(unit_.text(subject));
  if (have == nullptr) return;
  ValueId before = *have;
  ValueId after = those_that_fit(before, condition, holds, state);
  after = values_.proven(after, proven_by(condition, holds));
  if (after == before) return;
  *state.top().find(unit_.text(subject)) = after;
  // `x == "AES"` of an unknown x is said for good: what the branch does goes with it.
  if (values_[before].kind == ValueKind::kChoice || values_[after].kind == ValueKind::kUnknown)
    narrowed->push_back({unit_.text(subject), before, after});
}

// Behind an `if` that leaves a variable alone on both ways, both know the same of it again: paths that differ in
// nothing else are one.
void Evaluator::widen(const std::vector<Narrowed>& then_said, std::vector<State>& then_paths,
                      const std::vector<Narrowed>& else_said, std::vector<State>& else_paths) {
  auto unchanged = [](const std::vector<Narrowed>& said, const Narrowed& one, std::vector<State>& paths) {
    auto same = std::find_if(said.begin(), said.end(), [&](const Narrowed& other) { return other.name == one.name; });
    ValueId expected = same == said.end() ? one.before : same->after;
    std::vector<ValueId*> out;
    for (State& state : paths) {
      ValueId* have = state.flow == Flow::kNormal ? state.top().find(one.name) : nullptr;
      if (have != nullptr && *have == expected) out.push_back(have);
    }
    return out;
  };
  for (const std::vector<Narrowed>* said : {&then_said, &else_said}) {
    for (const Narrowed& one : *said) {
      std::vector<ValueId*> in_then = unchanged(then_said, one, then_paths);
      std::vector<ValueId*> in_else = unchanged(else_said, one, else_paths);
      if (in_then.empty() || in_else.empty()) continue;
      for (ValueId* have : in_then) *have = one.before;
      for (ValueId* have : in_else) *have = one.before;
    }
  }
}

}  // namespace vitrine::trace
