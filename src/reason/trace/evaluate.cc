#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::LiteralKind;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostElements = 4096;  // a longer literal list is a table: only its length is known

}  // namespace

ValueId Evaluator::evaluate(NodeId node, State& state) {
  if (node == kNone) return values_.unknown("no value");
  if (!step()) return values_.unknown("the work on this file is bounded");
  if (depth_ >= limits_.expression_depth) return values_.unknown("an expression nested too deeply");
  ++depth_;
  ValueId out = evaluate_inner(node, state);
  --depth_;
  return out;
}

ValueId Evaluator::evaluate_inner(NodeId node, State& state) {
  switch (unit_.kind(node)) {
    case NodeKind::kLiteral: return literal(node);
    case NodeKind::kName: return name(node, state);
    case NodeKind::kMember: return member(node, state);
    case NodeKind::kIndex: {
      ValueId base = evaluate(unit_.child(node, 0), state);
      ValueId position = evaluate(unit_.child(node, 1), state);
      return element_of(base, position, node, state);
    }
    case NodeKind::kSlice: {
      ValueId base = evaluate(unit_.child(node, 0), state);
      int64_t from = 0, to = -1;
      if (unit_.child(node, 1) != kNone) from = as_integer(evaluate(unit_.child(node, 1), state)).value_or(-1);
      if (unit_.child(node, 2) != kNone) {
        to = as_integer(evaluate(unit_.child(node, 2), state)).value_or(-2);
      }
      std::optional<std::string> text = as_text(base, state);
      if (text && from >= 0 && to >= -1 && is_text(values_[base].kind)) {
        int64_t size = static_cast<int64_t>(text->size());
        if (to < 0) to = size;
        from = std::min(from, size);
        to = std::clamp(to, from, size);
        Value out = values_[base];
        out.text = text->substr(static_cast<size_t>(from), static_cast<size_t>(to - from));
        out.trace = values_.step(StepKind::kComputed, node, out.trace);
        return values_.add(std::move(out));
      }
      if (from == 0 && to == -1) return base;  // x[:] is x
      return part_of(base, from, from >= 0 && to >= from ? to - from : -1, node, state);
    }
    case NodeKind::kCall: return call(node, state);
    case NodeKind::kNew: return construct(node, state, "");
    case NodeKind::kUnary: return unary(node, state);
    case NodeKind::kBinary: return binary(node, state);
    case NodeKind::kConditional: {
      std::optional<bool> condition = truth(evaluate(unit_.child(node, 0), state), state);
      note_branch(unit_.child(node, 1), !condition || *condition);
      note_branch(unit_.child(node, 2), !condition || !*condition);
      if (condition) return evaluate(unit_.child(node, *condition ? 1 : 2), state);
      State other = state;
      ValueId left = evaluate(unit_.child(node, 1), state);
      ValueId right = evaluate(unit_.child(node, 2), other);
      merge(state, other, values_, limits_.alternatives);
      return values_.choice({left, right}, limits_.alternatives);
    }
    case NodeKind::kConcat: {
      ValueId out = values_.string("");
      for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
        out = compute("+", out, evaluate(unit_.child(node, i), state), node, state);
      }
      return out;
    }
    case NodeKind::kArray: return array(node, state);
    case NodeKind::kCollect: return collect_values(node, state);
    case NodeKind::kMap: return map(node, state);
    case NodeKind::kEntry:
    case NodeKind::kKeyword:
    case NodeKind::kSpread: return evaluate(unit_.child(node, 0), state);
    case NodeKind::kLambda: {
      Value out;
      out.kind = ValueKind::kFunction;
      out.node = unit_.child(node, 0);
      return values_.add(std::move(out));
    }
    case NodeKind::kFunction: {
      Value out;
      out.kind = ValueKind::kFunction;
      out.node = node;
      return values_.add(std::move(out));
    }
    case NodeKind::kType: {
      Value out;
      out.kind = ValueKind::kType;
      out.node = node;
      return values_.add(std::move(out));
    }
    case NodeKind::kCast: {
      visit(node);
      if (unit_[node].type != kNone) {
        const std::string& type = qualified_type(unit_[node].type);
        if (std::optional<ValueId> made = construct_literal(unit_.child(node, 0), unit_[node].type, type, state))
          return *made;
      }
      ValueId value = evaluate(unit_.child(node, 0), state);
      if (values_[value].type.empty() || values_[value].kind == ValueKind::kUnknown) {
        if (unit_[node].type != kNone) return values_.typed(value, qualified_type(unit_[node].type));
      }
      return value;
    }
    case NodeKind::kAssign: return assign(node, state);
    case NodeKind::kImportValue: return values_.symbol(catalogue_.canonical_name(index_.language(), unit_.text2(node)));
    case NodeKind::kThis:
    case NodeKind::kSuper: {
      ValueId self = state.top().self;
      return self != 0 ? self : values_.unknown("the object itself");
    }
    default: {
      ValueId last = 0;
      for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
        NodeId child = unit_.child(node, i);
        if (child != kNone && index_.relevant(child)) last = evaluate(child, state);
      }
      (void)last;
      return values_.unknown("an expression that is not understood");
    }
  }
}

ValueId Evaluator::literal(NodeId node) {
  Value out;
  std::string_view text = unit_.text(node);
  switch (static_cast<LiteralKind>(unit_[node].op)) {
    case LiteralKind::kString: out.kind = ValueKind::kString; break;
    case LiteralKind::kBytes: out.kind = ValueKind::kBytes; break;
    case LiteralKind::kCharacter: out.kind = ValueKind::kString; break;
    case LiteralKind::kInteger:
      if (parse_decimal(text, &out.integer)) {
        out.kind = ValueKind::kInteger;
        out.trace = values_.step(StepKind::kLiteral, node, 0);
        return values_.add(std::move(out));
      }
      out.kind = ValueKind::kFloat;  // an integer beyond 64 bits: kept as written
      break;
    case LiteralKind::kFloat: out.kind = ValueKind::kFloat; break;
    case LiteralKind::kBoolean:
      out.kind = ValueKind::kBoolean;
      out.integer = text == "true" ? 1 : 0;
      break;
    case LiteralKind::kNull: out.kind = ValueKind::kNull; break;
  }
  if (out.kind != ValueKind::kBoolean && out.kind != ValueKind::kNull) out.text = text;
  out.trace = values_.step(StepKind::kLiteral, node, 0);
  return values_.add(std::move(out));
}

ValueId Evaluator::name(NodeId node, State& state) {
  std::string_view text = unit_.text(node);
  visit(node);
  for (int i = static_cast<int>(state.frames.size()) - 1; i >= 0; i = state.frames[static_cast<size_t>(i)].outer) {
    ValueId* value = state.frames[static_cast<size_t>(i)].find(text);
    if (value == nullptr) continue;
    return i == 0 && values_[*value].kind == ValueKind::kSymbol ? renamed_use(*value, node, state) : *value;
  }
  if (text.find("##") != std::string_view::npos) return pasted(node, state);
  // A constant that the knowledge base has a meaning for keeps its name, even where this file also gives its number.
  const BareName& bare = bare_name(unit_[node].text);
  bool is_symbol = bare.symbol;
  NodeId around = kNone;  // the declaration of a function around the one that runs by itself
  if (!is_symbol) {
    NodeId running = state.top().function;
    // (One that goes by a library's own name is taken for it: `function (CryptoJS) {…}`.)
    if (running != kNone && bare.qualified == text && index_.enclosing_function(running) != kNone) {
      around = index_.declaration(node);
    }
    bool explicit_self = running != kNone && unit_.kind(running) == NodeKind::kFunction &&
                         unit_.child_count(running) > 1 &&
                         (unit_[unit_.child(running, 0)].flags & source::kReceiver) != 0;
    if (NodeId type = index_.enclosing_type(node); type != kNone && !explicit_self) {
      for (NodeId at = type; at != kNone; at = index_.enclosing_type(at)) {
        if (index_.field(at, text) == kNone) continue;
        if (ValueId self = state.top().self; self != 0 && at == type) return member_of(self, text, node, state);
        return field_of_type(at, text, state);
      }
    }
    // A macro that only some condition defines hides a known function on no other path.
    bool hides = bare.calls && !index_.globals(text).empty() &&
                 !index_.enclosing_condition(index_.globals(text).front()).empty();
    if (!index_.globals(text).empty() && !hides && around == kNone) {
      return renamed_use(lazily(index_.globals(text).front(), text, state), node, state);
    }
  }
  if (!is_symbol && !index_.functions(text).empty()) {
    for (NodeId function : index_.functions(text)) {
      if (!visible(function, node)) continue;
      // Of a known name only what is written out here is this file's own; a declaration is the library's.
      if (bare.calls && (unit_[function].flags & source::kNoBody) != 0) continue;
      if (around != kNone && index_.enclosing_function(function) != index_.enclosing_function(around)) continue;
      Value out;
      out.kind = ValueKind::kFunction;
      out.node = function;
      return values_.add(std::move(out));
    }
  }
  if (around != kNone) return declared_around(around, state);
  if (NodeId type = index_.type(text); type != kNone && index_.imported(text).empty()) {
    Value out;
    out.kind = ValueKind::kType;
    out.node = type;
    return values_.add(std::move(out));
  }
  if (bare.number) return values_.integer(*bare.number, values_.step(StepKind::kConstant, node, 0));
  if (!is_symbol && !bare.known) {
    // A name that means nothing to anybody: one value for all its uses.
    if (nameless_.empty()) nameless_.resize(unit_.strings.size());
    ValueId& one = nameless_[unit_[node].text];
    if (one == 0) one = values_.symbol(bare.qualified, 0);
    return one;
  }
  ValueId out = values_.symbol(bare.qualified, values_.step(StepKind::kConstant, node, 0));
  if (bare.references && is_use(node, bare.qualified)) {
    Call use;
    use.node = use.site = node;
    const auto& references = catalogue_.references(index_.language(), bare.qualified);
    if (std::optional<ValueId> made = apply(references, use, state)) return *made;
  }
  return out;
}

// What a declaration says by itself: what is imported or constant, else nothing.
ValueId Evaluator::declared_around(NodeId declaration, State& state) {
  NodeId initial = unit_.kind(declaration) == NodeKind::kDeclare ? unit_.child(declaration, 0) : kNone;
  NodeId root = initial;
  for (int hops = 0; root != kNone && unit_.kind(root) == NodeKind::kMember && hops < 8; ++hops) {
    root = unit_.child(root, 0);
  }
  bool imported = root != kNone && unit_.kind(root) == NodeKind::kImportValue;
  bool constant =
      initial != kNone && unit_.kind(initial) == NodeKind::kLiteral && (unit_[declaration].flags & source::kConst) != 0;
  if (imported || constant) return evaluate(initial, state);
  NodeId type = unit_[declaration].type;
  return values_.unknown("`" + std::string(unit_.text(declaration)) + "` of the function around it",
                         type != kNone ? qualified_type(type) : "");
}

// EVP_##name in a macro's body: the name that the use's argument makes of it.
ValueId Evaluator::pasted(NodeId node, State& state) {
  const Frame& frame = state.top();
  std::string made;
  std::string_view rest = unit_.text(node);
  while (!rest.empty()) {
    size_t end = rest.find("##");
    std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
    std::string_view word = part;
    bool is_macro = frame.site != kNone && (unit_[frame.function].flags & source::kMacro) != 0;
    for (uint32_t i = 0; is_macro && i + 1 < unit_.child_count(frame.function); ++i) {
      if (unit_.text(unit_.child(frame.function, i)) != part) continue;
      NodeId argument = argument_behind(unit_.child(frame.site, i + 1), state);
      bool plain =
          argument != kNone && (unit_.kind(argument) == NodeKind::kName || unit_.kind(argument) == NodeKind::kLiteral);
      if (!plain) return values_.unknown("a name that a macro puts together");
      word = unit_.text(argument);
    }
    made += word;
  }
  for (NodeId function : index_.functions(made)) {
    Value out;
    out.kind = ValueKind::kFunction;
    out.node = function;
    if ((unit_[function].flags & source::kNoBody) == 0) return values_.add(std::move(out));
  }
  const BareName& meant = member_name_of(made);
  if (meant.number) return values_.integer(*meant.number, values_.step(StepKind::kConstant, node, 0));
  ValueId out = values_.symbol(meant.qualified, values_.step(StepKind::kConstant, node, 0));
  if (!meant.references || !is_use(node, meant.qualified)) return out;
  Call use;
  use.node = node;
  use.site = stands_at(node, state);
  const auto& references = catalogue_.references(index_.language(), meant.qualified);
  if (std::optional<ValueId> object = apply(references, use, state)) return *object;
  return out;
}

// An argument that is a parameter of the macro around it is what that was given.
NodeId Evaluator::argument_behind(NodeId argument, const State& state) const {
  for (size_t i = state.frames.size(); i-- > 0 && argument != kNone;) {
    const Frame& frame = state.frames[i];
    if (frame.site == kNone || (unit_[frame.function].flags & source::kMacro) == 0) break;
    if (unit_.kind(argument) != NodeKind::kName || index_.enclosing_function(argument) != frame.function) continue;
    for (uint32_t n = 0; n + 1 < unit_.child_count(frame.function); ++n) {
      if (unit_.text(unit_.child(frame.function, n)) != unit_.text(argument)) continue;
      argument = unit_.child(frame.site, n + 1);
      break;
    }
  }
  return argument;
}

// #define OLD NEW is no use of NEW, and `OLD` is.
ValueId Evaluator::renamed_use(ValueId value, NodeId node, State& state) {
  const std::vector<NodeId>& globals = index_.globals(unit_.text(node));
  if (globals.empty() || (unit_[globals.front()].flags & source::kMacro) == 0) return value;
  NodeId meant = unit_.child(globals.front(), 0);
  const std::string qualified = values_[value].text;
  if (values_[value].kind != ValueKind::kSymbol || meant == kNone || !index_.interesting(meant)) return value;
  const auto& references = catalogue_.references(index_.language(), qualified);
  if (references.empty() || !is_use(node, qualified)) return value;
  Call use;
  use.node = node;
  use.site = stands_at(node, state);
  return apply(references, use, state).value_or(value);
}

// What stands in a macro's body stands where the macro is used.
NodeId Evaluator::stands_at(NodeId node, const State& state) const {
  for (size_t i = state.frames.size(); i-- > 0;) {
    const Frame& frame = state.frames[i];
    if (frame.site == kNone || (unit_[frame.function].flags & source::kMacro) == 0) break;
    node = frame.site;
  }
  return node;
}

// `symbols: {CryptoPP.AES.BLOCKSIZE: {value: 16}}`
std::optional<int64_t> Evaluator::number_of_symbol(const std::string& qualified) const {
  const knowledge::Properties* properties = catalogue_.symbol(index_.language(), qualified);
  int64_t out = 0;
  if (properties == nullptr || properties->size() != 1 || properties->front().first != "value") return std::nullopt;
  return parse_decimal(properties->front().second, &out) ? std::optional<int64_t>(out) : std::nullopt;
}

// A name that is merely mentioned uses what it names, unless it is called (a call has entries of its own), compared
// with, a case's label, or only given another name by a #define.
bool Evaluator::is_use(NodeId node, const std::string& qualified) const {
  NodeId parent = index_.parent(node);
  if (parent == kNone) return true;
  if (unit_.kind(parent) == NodeKind::kCall && unit_.child(parent, 0) == node) {
    return catalogue_.calls(index_.language(), qualified).empty();
  }
  if (unit_.kind(parent) == NodeKind::kDeclare) return (unit_[parent].flags & source::kMacro) == 0;
  if (unit_.kind(parent) == NodeKind::kArray && index_.parent(parent) != kNone) {
    NodeId holder = index_.parent(parent);
    if (unit_.kind(holder) == NodeKind::kCase) return unit_.child(holder, 0) != parent;
    if (unit_.kind(holder) == NodeKind::kBinary) parent = holder;  // x in (A, B)
  }
  if (unit_.kind(parent) != NodeKind::kBinary) return true;
  std::string_view operation = unit_.text(parent);
  return operation != "==" && operation != "!=" && operation != "is" && operation != "is not" && operation != "in" &&
         operation != "not in";
}

// Can this function be called by its bare name from there? A method only from within its own type, and only where the
// language does not pass the receiver by hand.
bool Evaluator::visible(NodeId function, NodeId from) const {
  NodeId type = index_.enclosing_type(function);
  if (type == kNone || unit_.kind(index_.parent(function)) != NodeKind::kType) {
    if (type != kNone) return false;
    // One that stands in another function is seen there only.
    NodeId scope = index_.enclosing_function(function);
    for (NodeId up = from; scope != kNone && up != scope; up = index_.enclosing_function(up)) {
      if (up == kNone) return false;
    }
    return true;
  }
  if (!index_.imported(unit_.text(function)).empty()) return false;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
    if ((unit_[unit_.child(function, i)].flags & source::kReceiver) != 0) return false;
  }
  for (NodeId at = index_.enclosing_type(from); at != kNone; at = index_.enclosing_type(at)) {
    if (at == type) return true;
    for (uint32_t i = 0; i < unit_.child_count(at); ++i) {
      NodeId base = unit_.child(at, i);
      if (unit_.kind(base) == NodeKind::kBase && index_.type(unit_.text(unit_[base].type)) == type) return true;
    }
  }
  return false;
}

ValueId Evaluator::member(NodeId node, State& state) {
  visit(node);
  ValueId base = evaluate(unit_.child(node, 0), state);
  return member_of(base, unit_.text(node), node, state);
}

ValueId Evaluator::member_of(ValueId base, std::string_view member_name, NodeId node, State& state) {
  const Value value = values_[base];  // a copy: the arena may grow
  ValueId fallback = 0;
  switch (value.kind) {
    case ValueKind::kSymbol: {
      const BareName& meant = member_name_of(value.text + "." + std::string(member_name));
      if (meant.number) return values_.integer(*meant.number, values_.step(StepKind::kConstant, node, 0));
      bool known = meant.known;
      ValueId out = values_.symbol(meant.qualified, known ? values_.step(StepKind::kConstant, node, 0) : 0);
      if (meant.references && is_use(node, meant.qualified)) {
        Call use;
        use.node = use.site = node;
        const auto& references = catalogue_.references(index_.language(), meant.qualified);
        if (std::optional<ValueId> made = apply(references, use, state)) return *made;
      }
      // A symbol may stand for an object of its type (a module-level instance nobody here made).
      if (!value.type.empty() && !known) break;
      if (!known && value.text.starts_with('.')) {
        // Of a module of the product that is not looked into.
        if (ValueId telling = by_telling_name(member_name, node); telling != 0) return telling;
      }
      return out;
    }
    case ValueKind::kType: {
      for (NodeId function : index_.methods(value.node, member_name)) {
        Value out;
        out.kind = ValueKind::kFunction;
        out.node = function;
        return values_.add(std::move(out));
      }
      if (NodeId inner = index_.type(std::string(unit_.text2(value.node)) + "." + std::string(member_name));
          inner != kNone) {
        Value out;
        out.kind = ValueKind::kType;
        out.node = inner;
        return values_.add(std::move(out));
      }
      return field_of_type(value.node, member_name, state);
    }
    case ValueKind::kChoice: {
      std::vector<ValueId> out;
      for (size_t i = 0; i < value.alternatives.size(); ++i) {
        ValueId part = member_of(value.alternatives[i], member_name, node, state);
        out.push_back(values_.of_rows(part, row_chosen(base, i)));
      }
      return values_.choice(out, limits_.alternatives);
    }
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr) break;
      if (ValueId field = object->field(member_name); field != 0) return field;
      if (ValueId field = member_by_position(*object, member_name); field != 0) return field;
      // struct T x = {0}: members that are not named are zero.
      if (object->shape == Shape::kList && object->api == nullptr && object->birth != kNone &&
          unit_.kind(object->birth) == NodeKind::kArray && object->elements.size() == 1 &&
          values_[object->elements[0]].kind == ValueKind::kInteger && values_[object->elements[0]].integer == 0 &&
          index_.type(value.type) != kNone) {
        Object zeros;
        zeros.shape = Shape::kList;
        zeros.birth = object->birth;
        zeros.zeroed = true;
        zeros.trace = object->trace;
        TraceId from = zeros.trace;
        ObjectId id = make(std::move(zeros), state);
        return values_.object(id, "", from);
      }
      if (object->shape == Shape::kInstance) {
        NodeId type = object->type_node;
        for (NodeId function : index_.methods(type, member_name)) {
          Value out;
          out.kind = ValueKind::kFunction;
          out.node = function;
          out.object = value.object;
          return values_.add(std::move(out));
        }
        NodeId field_node = index_.field(type, member_name);
        if (object->complete && field_node != kNone) {
          // Made here: what its constructor did not set is what its initialiser says.
          const std::string& declared = qualified_type(unit_[field_node].type);
          if (unit_.child(field_node, 0) != kNone) return lazily(field_node, member_name, state);
          return values_.unknown("`" + std::string(member_name) + "` is not assigned here", declared);
        }
        if (field_node != kNone || !object->complete) {
          fallback = field_of_type(type, member_name, state);
          if (values_[fallback].kind != ValueKind::kUnknown) return fallback;
        }
      }
      break;
    }
    default: break;
  }
  for (const std::string& type : type_names(base, state)) {
    for (const std::string& at : lineage(type)) {
      std::string qualified = at + "." + std::string(member_name);
      if (!known_name(qualified)) continue;
      Value out;
      out.kind = ValueKind::kMethod;
      out.text = qualified;
      out.receiver = base;
      out.trace = value.trace;
      return values_.add(std::move(out));
    }
  }
  if (value.kind == ValueKind::kUnknown && value.type.empty() && fallback == 0) {
    // A method that only texts have, of an unknown value: what it is, or where it comes from, stays.
    for (std::string_view type : {"java.lang.String", "str", "bytes", "String"}) {
      std::string qualified = std::string(type) + "." + std::string(member_name);
      if (catalogue_.value_function(index_.language(), qualified) == nullptr) continue;
      Value out;
      out.kind = ValueKind::kMethod;
      out.text = qualified;
      out.receiver = base;
      out.trace = value.trace;
      return values_.add(std::move(out));
    }
  }
  if (fallback != 0) return fallback;
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    if (object != nullptr && object->api != nullptr) {
      const std::vector<std::string>& members = object->api->members;
      if (std::find(members.begin(), members.end(), member_name) != members.end()) return base;
      // A part of something whose origin is known comes from there too: process.env.NAME.
      if (!object->origin.empty() && object->api->asset.empty()) {
        return values_.unknown("`" + std::string(member_name) + "` of a value that is not known", "", object->origin);
      }
    }
  }
  std::string type = type_of(base, state);
  if (!type.empty()) {
    if (NodeId own = type_of_unit(type); own != kNone) {
      for (NodeId function : index_.methods(own, member_name)) {
        Value out;
        out.kind = ValueKind::kFunction;
        out.node = function;
        out.object = value.object;
        return values_.add(std::move(out));
      }
      if (index_.field(own, member_name) != kNone) {
        NodeId field_type = unit_[index_.field(own, member_name)].type;
        ValueId out = field_of_type(own, member_name, state);
        return field_type == kNone ? out : values_.typed(out, qualified_type(field_type));
      }
    }
    Value out;
    out.kind = ValueKind::kMethod;
    out.text = type + "." + std::string(member_name);
    out.receiver = base;
    return values_.add(std::move(out));
  }
  if (value.kind == ValueKind::kUnknown) {
    if (ValueId telling = by_telling_name(member_name, node); telling != 0) return telling;
  }
  return values_.unknown("`" + std::string(member_name) + "` of a value that is not known");
}

// `?.name` in the knowledge base: what a member of this name is, of whatever value nobody knows. 0 if it says nothing.
ValueId Evaluator::by_telling_name(std::string_view member_name, NodeId node) {
  if (node == kNone || unit_.kind(node) != NodeKind::kMember || unit_.text(node) != member_name) return 0;
  if (unit_.kind(unit_.child(node, 0)) == NodeKind::kThis) return 0;
  const Telling& telling = telling_name(unit_[node].text);
  if (telling.qualified.empty()) return 0;
  Value out;
  out.kind = ValueKind::kSymbol;
  out.text = telling.qualified;
  out.integer = telling.known ? 1 : 0;
  out.trace = telling.known ? values_.step(StepKind::kConstant, node, 0) : 0;
  return values_.add(std::move(out));
}

const Evaluator::Telling& Evaluator::telling_name(source::StringId id) {
  if (telling_.empty()) telling_.resize(unit_.strings.size());
  Telling& telling = telling_[id];
  if (!telling.asked) {
    telling.asked = true;
    std::string_view member_name = unit_.strings[id];
    constexpr std::string_view kAnything = "?.";
    std::string written = std::string(kAnything) + std::string(member_name);
    std::string qualified = catalogue_.canonical_name(index_.language(), written);
    // A name that the file itself gives to something means that.
    bool own = !index_.functions(member_name).empty() || !index_.assignments(member_name).empty();
    if (qualified != written && !own) {
      telling.qualified = std::move(qualified);
      telling.known = known_name(telling.qualified);
    }
  }
  return telling;
}

ValueId Evaluator::element_of(ValueId base, ValueId index, NodeId node, State& state) {
  const Value value = values_[base];
  if (value.kind == ValueKind::kChoice) {
    std::vector<ValueId> out;
    for (size_t i = 0; i < value.alternatives.size(); ++i) {
      ValueId part = element_of(value.alternatives[i], index, node, state);
      out.push_back(values_.of_rows(part, row_chosen(base, i)));
    }
    return values_.choice(out, limits_.alternatives);
  }
  std::optional<int64_t> position = as_integer(index);
  if (is_text(value.kind)) {
    if (position && *position >= 0 && *position < static_cast<int64_t>(value.text.size())) {
      std::string one(1, value.text[static_cast<size_t>(*position)]);
      return values_.string(one, values_.step(StepKind::kComputed, node, value.trace));
    }
    return values_.unknown("an element of a text", "", content(index, state).origin);
  }
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    if (object != nullptr) {
      if (object->shape == Shape::kList) {
        if (position && *position >= 0 && *position < static_cast<int64_t>(object->elements.size())) {
          return object->elements[static_cast<size_t>(*position)];
        }
        if (!position && object->complete && !object->elements.empty() && object->elements.size() <= kMostRows) {
          return some_row(value.object, object->elements, index);
        }
        if (position && object->zeroed && object->complete) return values_.integer(0, object->trace);
        std::string origin = object->origin;
        if (origin.empty() && !position) origin = content(index, state).origin;  // drawn by an index
        return values_.unknown("an element of a list", "", origin);
      }
      std::optional<std::string> key = as_text(index, state);
      if (!key && position) key = std::to_string(*position);
      if (key) {
        if (ValueId field = object->field(*key); field != 0) return field;
        if (object->complete) return values_.unknown("no entry `" + *key + "`");
      } else if (object->complete && !object->fields.empty()) {
        std::vector<ValueId> all;
        for (const auto& [name, field] : object->fields) all.push_back(field);
        return all.size() <= kMostRows ? some_row(value.object, all, index) : values_.choice(all, limits_.alternatives);
      }
    }
  }
  if (std::optional<std::string> key = as_text(index, state); key && !key->empty()) {
    return member_of(base, *key, node, state);  // o["name"] is o.name where names are keys
  }
  return values_.unknown("an element of a value that is not known");
}

uint32_t Evaluator::rows_of(ObjectId table, ValueId index) {
  return tables_.try_emplace((uint64_t{table} << 32) | index, static_cast<uint32_t>(tables_.size() + 1)).first->second;
}

// Of one of several objects all parts are of the same one.
Rows Evaluator::row_chosen(ValueId choice, size_t which) {
  const std::vector<ValueId>& all = values_[choice].alternatives;
  const Rows of = values_[all[which]].rows;
  bool objects = all.size() <= kMostRows && std::all_of(all.begin(), all.end(), [&](ValueId one) {
                   return values_[one].kind == ValueKind::kObject || values_[one].kind == ValueKind::kNull;
                 });
  if (of.of != 0 || !objects) return of;
  return {rows_of(0, choice), uint64_t{1} << which};
}

// An element at an index that is not known, or is one of a few: whatever else is read there is of the same row.
ValueId Evaluator::some_row(ObjectId table, const std::vector<ValueId>& elements, ValueId index) {
  const std::vector<ValueId> positions = values_[index].alternatives;
  uint64_t possible = 0;
  for (ValueId position : positions) {
    std::optional<int64_t> at = as_integer(position);
    if (!at || *at < 0 || static_cast<size_t>(*at) >= elements.size()) {
      possible = 0;
      break;
    }
    possible |= uint64_t{1} << *at;
  }
  uint32_t of = rows_of(table, index);
  std::vector<ValueId> rows;
  for (size_t i = 0; i < elements.size() && i < kMostRows; ++i) {
    uint64_t which = uint64_t{1} << i;
    if (possible == 0 || (possible & which) != 0) rows.push_back(values_.of_rows(elements[i], {of, which}));
  }
  return values_.choice(rows, kMostRows);
}

ValueId Evaluator::array(NodeId node, State& state) {
  Object object;
  object.shape = Shape::kList;
  object.birth = node;
  object.trace = values_.step(StepKind::kLiteral, node, 0);
  object.length = static_cast<int64_t>(unit_.child_count(node));
  if (object.length > static_cast<int64_t>(kMostElements)) {
    object.complete = false;
    object.origin = "literal-array";
  } else {
    for (uint32_t i = 0; i < unit_.child_count(node); ++i) {
      NodeId child = unit_.child(node, i);
      ValueId element = evaluate(child, state);
      if (unit_.kind(child) == NodeKind::kSpread) {
        const Object* spread =
            values_[element].kind == ValueKind::kObject ? state.object(values_[element].object) : nullptr;
        if (spread != nullptr && spread->shape == Shape::kList && spread->complete) {
          object.elements.insert(object.elements.end(), spread->elements.begin(), spread->elements.end());
        } else {
          object.complete = false;
        }
        object.length = object.complete ? static_cast<int64_t>(object.elements.size()) : -1;
        continue;
      }
      object.elements.push_back(element);
    }
  }
  const std::string& type = qualified_type(unit_[node].type);
  int64_t written = 0;
  if (unit_[node].type != kNone && parse_decimal(unit_.text2(unit_[node].type), &written) && written > object.length &&
      object.length >= 0 && written < (1 << 24)) {
    object.length = written;  // [32]byte{1, 2}: the rest is zero
    object.zeroed = object.complete;
  }
  TraceId trace = object.trace;
  ObjectId id = make(std::move(object), state);
  return values_.object(id, type, trace);
}

ValueId Evaluator::map(NodeId node, State& state) {
  Object object;
  object.birth = node;
  object.trace = values_.step(StepKind::kLiteral, node, 0);
  for (uint32_t i = 0; i < unit_.child_count(node) && i < kMostElements; ++i) {
    NodeId entry = unit_.child(node, i);
    if (unit_.kind(entry) == NodeKind::kSpread) {
      ValueId from = evaluate(entry, state);
      const Object* spread = values_[from].kind == ValueKind::kObject ? state.object(values_[from].object) : nullptr;
      if (spread != nullptr && spread->shape != Shape::kList) {
        for (const auto& [field, value] : spread->fields) object.set_field(field, value);
        object.complete = object.complete && spread->complete;
      } else {
        object.complete = false;
      }
      continue;
    }
    if (unit_.kind(entry) != NodeKind::kEntry) {
      if (entry != kNone) evaluate(entry, state);
      continue;
    }
    ValueId value = evaluate(unit_.child(entry, 0), state);
    std::optional<std::string> key = std::string(unit_.text(entry));
    if (unit_.child_count(entry) > 1) {
      ValueId computed = evaluate(unit_.child(entry, 1), state);
      key = as_text(computed, state);
      if (!key && values_[computed].kind == ValueKind::kSymbol) key = values_[computed].text;
      if (std::optional<int64_t> number = as_integer(computed); !key && number) key = std::to_string(*number);
    }
    if (key) {
      object.set_field(*key, value);
    } else {
      object.complete = false;
    }
  }
  if (unit_.child_count(node) > kMostElements) object.complete = false;
  TraceId trace = object.trace;
  ObjectId id = make(std::move(object), state);
  return values_.object(id, "", trace);
}

// &bytes[i], &number: what begins there, not the number that stands there.
ValueId Evaluator::as_bytes_there(ValueId id) {
  if (values_[id].kind == ValueKind::kChoice) {
    std::vector<ValueId> out;
    for (ValueId alternative : std::vector<ValueId>(values_[id].alternatives))
      out.push_back(as_bytes_there(alternative));
    return values_.choice(out, limits_.alternatives);
  }
  if (values_[id].kind != ValueKind::kInteger || !values_[id].origin.empty()) return id;
  Value out = values_[id];
  out.origin = "literal";
  return values_.add(std::move(out));
}

ValueId Evaluator::address_of(NodeId operand, State& state) {
  ValueId value = evaluate(operand, state);
  // A local variable that holds a constant keeps it until somebody writes there.
  bool local = unit_.kind(operand) == NodeKind::kName && state.top().find(unit_.text(operand)) != nullptr;
  ObjectId object = local && values_[value].kind == ValueKind::kSymbol ? 0 : object_at(operand, value, state);
  if (object == 0) return as_bytes_there(value);
  return values_.object(object, type_of(value, state), values_[value].trace);
}

// &buffer[0] is the buffer, &buffer[4] what is left of it from there; &table[i] is the row.
ValueId Evaluator::address_of_element(ValueId base, ValueId index, NodeId node, State& state) {
  const Value value = values_[base];
  if (value.kind == ValueKind::kChoice) {
    std::vector<ValueId> out;
    for (size_t i = 0; i < value.alternatives.size(); ++i) {
      ValueId part = address_of_element(value.alternatives[i], index, node, state);
      out.push_back(values_.of_rows(part, row_chosen(base, i)));
    }
    return values_.choice(out, limits_.alternatives);
  }
  const Object* object = value.kind == ValueKind::kObject ? look(value.object, state) : nullptr;
  bool buffer = is_text(value.kind) || (object != nullptr && object->shape == Shape::kList);
  ValueId element = element_of(base, index, node, state);
  ValueKind kind = values_[element].kind;
  bool scalar = kind == ValueKind::kInteger || kind == ValueKind::kString || kind == ValueKind::kUnknown;
  if (kind == ValueKind::kChoice) {
    scalar = std::none_of(values_[element].alternatives.begin(), values_[element].alternatives.end(), [&](ValueId one) {
      return values_[one].kind != ValueKind::kInteger && values_[one].kind != ValueKind::kUnknown;
    });
  }
  if (!buffer || !scalar) return element;
  if (as_integer(index) == 0) return base;
  return part_of(base, as_integer(index).value_or(-1), -1, node, state);
}

ValueId Evaluator::unary(NodeId node, State& state) {
  std::string_view operation = unit_.text(node);
  NodeId operand = unit_.child(node, 0);
  if (operation == "&" && operand != kNone &&
      (unit_.kind(operand) == NodeKind::kName || unit_.kind(operand) == NodeKind::kMember)) {
    return address_of(operand, state);
  }
  if (operation == "&" && operand != kNone && unit_.kind(operand) == NodeKind::kIndex) {
    ValueId base = evaluate(unit_.child(operand, 0), state);
    return address_of_element(base, evaluate(unit_.child(operand, 1), state), operand, state);
  }
  if (operation == "*" && operand != kNone && unit_.kind(operand) == NodeKind::kName) {
    if (const ValueId* behind = state.top().pointee(unit_.text(operand))) return *behind;
  }
  ValueId value = evaluate(operand, state);
  if (operation == "&" && unit_.kind(operand) == NodeKind::kIndex) return as_bytes_there(value);
  const Value read = values_[value];
  if (operation == "&" || operation == "*" || operation == "await" || operation == "+") return value;
  if (operation == "-" && read.kind == ValueKind::kInteger && read.integer != INT64_MIN) {
    return values_.integer(-read.integer, values_.step(StepKind::kLiteral, node, 0));
  }
  if (operation == "~" && read.kind == ValueKind::kInteger) return values_.integer(~read.integer, read.trace);
  if (operation == "!") {
    std::optional<bool> truth_value = truth(value, state);
    if (truth_value) return values_.boolean(!*truth_value, read.trace);
    return values_.unknown("a condition that is not known");
  }
  if (operation == "sizeof") {
    Content what = content(value, state);
    if (what.length_bytes >= 0 && read.kind == ValueKind::kObject)
      return values_.integer(what.length_bytes, read.trace);
    return values_.unknown("a size that only the compiler knows");
  }
  bool post = operation.size() == 3;
  if (operation.find("++") != std::string_view::npos || operation.find("--") != std::string_view::npos) {
    ValueId next = values_.unknown("a counter", read.type, read.origin);
    if (read.kind == ValueKind::kInteger) {
      next = values_.integer(read.integer + (operation.find("++") != std::string_view::npos ? 1 : -1), read.trace);
    }
    store(operand, next, node, state);
    return post ? value : next;
  }
  return values_.unknown("`" + std::string(operation) + "` of a value", "", read.origin);
}

ValueId Evaluator::binary(NodeId node, State& state) {
  std::string_view operation = unit_.text(node);
  ValueId left = evaluate(unit_.child(node, 0), state);
  if (operation == "&&" || operation == "||" || operation == "??") {
    std::optional<bool> known = truth(left, state);
    if (operation == "??") {
      if (values_[left].kind == ValueKind::kNull) return evaluate(unit_.child(node, 1), state);
      if (values_[left].kind != ValueKind::kUnknown && values_[left].kind != ValueKind::kSymbol) return left;
      known.reset();
    }
    if (known && *known == (operation == "||")) return left;
    if (known) return evaluate(unit_.child(node, 1), state);
    State other = state;
    ValueId right = evaluate(unit_.child(node, 1), other);
    merge(state, other, values_, limits_.alternatives);
    // `given || "AES"`: what is given is not known, the other is one of its values.
    if (operation != "&&") left = without_null(left);
    return values_.choice({left, right}, limits_.alternatives);
  }
  ValueId right = evaluate(unit_.child(node, 1), state);
  if (operation == "+" && index_.language() == "c" && values_[left].kind == ValueKind::kObject) {
    // A pointer into a buffer.
    const Object* buffer = look(values_[left].object, state);
    ValueKind offset = values_[right].kind;
    if (buffer != nullptr && buffer->shape == Shape::kList && buffer->api == nullptr &&
        (offset == ValueKind::kInteger || offset == ValueKind::kUnknown)) {
      return part_of(left, as_integer(right).value_or(-1), -1, node, state);
    }
  }
  if (operation == "==" || operation == "!=") {
    only_compared(unit_.child(node, 0), left, state);
    only_compared(unit_.child(node, 1), right, state);
  }
  return compute(operation, left, right, node, state);
}

// key.Curve == elliptic.P256(): a part that is made for a comparison alone is no use of it.
void Evaluator::only_compared(NodeId operand, ValueId value, State& state) {
  const Object* object = values_[value].kind == ValueKind::kObject ? state.object(values_[value].object) : nullptr;
  if (object == nullptr || object->api == nullptr || !object->api->part || object->site != operand) return;
  state.change(values_[value].object).taken = true;
}

ValueId Evaluator::compute(std::string_view operation, ValueId left, ValueId right, NodeId node, const State& state) {
  const Value a = values_[left];
  const Value b = values_[right];
  if (a.kind == ValueKind::kChoice || b.kind == ValueKind::kChoice) {
    std::vector<ValueId> lefts = a.kind == ValueKind::kChoice ? a.alternatives : std::vector<ValueId>{left};
    std::vector<ValueId> rights = b.kind == ValueKind::kChoice ? b.alternatives : std::vector<ValueId>{right};
    if (lefts.size() * rights.size() > limits_.alternatives) {
      return values_.unknown("more than " + std::to_string(limits_.alternatives) + " values");
    }
    std::vector<ValueId> out;
    for (ValueId x : lefts) {
      for (ValueId y : rights) {
        const Rows first = values_[x].rows, second = values_[y].rows;
        bool same = first.of == second.of;
        if (same && first.of != 0 && (first.which & second.which) == 0) continue;
        Rows both = first.of == 0    ? second
                    : second.of == 0 ? first
                    : same           ? Rows{first.of, first.which & second.which}
                                     : Rows{};
        out.push_back(values_.of_rows(compute(operation, x, y, node, state), both));
      }
    }
    return values_.choice(out, limits_.alternatives);
  }
  TraceId trace = a.trace != 0 || b.trace != 0 ? values_.step(StepKind::kComputed, node, a.trace, b.trace) : 0;
  if (operation == "+=") operation = "+";
  if (operation == "==" || operation == "!=" || operation == "is") {
    std::optional<bool> equal;
    auto constant = [](const Value& value) {
      return value.kind == ValueKind::kInteger || value.kind == ValueKind::kBoolean || value.kind == ValueKind::kNull ||
             is_text(value.kind);
    };
    if (constant(a) && constant(b)) {
      bool texts = is_text(a.kind) && is_text(b.kind);
      if (a.kind == b.kind || texts)
        equal = a.integer == b.integer && a.text == b.text;
      else if (a.kind == ValueKind::kNull || b.kind == ValueKind::kNull)
        equal = false;
    } else if (a.kind == ValueKind::kSymbol && b.kind == ValueKind::kSymbol && a.text == b.text) {
      equal = true;
    } else if (a.kind == ValueKind::kType && b.kind == ValueKind::kType) {
      equal = a.node == b.node;
    }
    if (equal) return values_.boolean(*equal == (operation != "!="), trace);
    return values_.unknown("a comparison that is not known");
  }
  if (a.kind == ValueKind::kInteger && b.kind == ValueKind::kInteger) {
    int64_t x = a.integer, y = b.integer, out = 0;
    bool overflow = false;
    if (operation == "+")
      overflow = __builtin_add_overflow(x, y, &out);
    else if (operation == "-")
      overflow = __builtin_sub_overflow(x, y, &out);
    else if (operation == "*")
      overflow = __builtin_mul_overflow(x, y, &out);
    else if ((operation == "/" || operation == "//") && y != 0 && !(x == INT64_MIN && y == -1))
      out = x / y;
    else if (operation == "%" && y != 0 && y != -1)
      out = x % y;
    else if (operation == "<<" && y >= 0 && y < 62 && x >= 0 && x < (int64_t{1} << (62 - y)))
      out = x << y;
    else if ((operation == ">>" || operation == ">>>") && y >= 0 && y < 64 && x >= 0)
      out = x >> y;
    else if (operation == "&")
      out = x & y;
    else if (operation == "|")
      out = x | y;
    else if (operation == "^")
      out = x ^ y;
    else if (operation == "<")
      return values_.boolean(x < y, trace);
    else if (operation == ">")
      return values_.boolean(x > y, trace);
    else if (operation == "<=")
      return values_.boolean(x <= y, trace);
    else if (operation == ">=")
      return values_.boolean(x >= y, trace);
    else if (operation == "**" && x >= 0 && y >= 0 && y < 63) {
      out = 1;
      for (int64_t i = 0; i < y && !overflow; ++i) overflow = __builtin_mul_overflow(out, x, &out);
    } else
      overflow = true;
    if (!overflow) return values_.integer(out, trace);
  }
  if (operation == "+" || operation == "..") {
    bool texts = is_text(a.kind) || is_text(b.kind);
    auto piece = [&](const Value& value, ValueId id) -> std::optional<std::string> {
      if (value.kind == ValueKind::kInteger) return std::to_string(value.integer);
      if (value.kind == ValueKind::kBoolean) return value.integer != 0 ? "true" : "false";
      if (value.kind == ValueKind::kNull) return "null";
      if (value.kind == ValueKind::kFloat) return value.text;
      return as_text(id, state);
    };
    if (texts) {
      std::optional<std::string> x = piece(a, left), y = piece(b, right);
      if (x && y && x->size() + y->size() <= kMostText) {
        Value out;
        out.kind = a.kind == ValueKind::kBytes || b.kind == ValueKind::kBytes ? ValueKind::kBytes : ValueKind::kString;
        out.text = *x + *y;
        out.trace = trace;
        return values_.add(std::move(out));
      }
    }
  }
  if (operation == "*" && is_text(a.kind) && b.kind == ValueKind::kInteger && b.integer >= 0 && b.integer < 4096) {
    Value out = a;
    out.text.clear();
    for (int64_t i = 0; i < b.integer && out.text.size() < kMostText; ++i) out.text += a.text;
    out.trace = trace;
    return values_.add(std::move(out));
  }
  if (operation == "|" && (a.kind == ValueKind::kSymbol || b.kind == ValueKind::kSymbol)) {
    // Flags: both names stand, at once.
    Value both = values_[values_.choice({left, right}, limits_.alternatives)];
    both.integer = 1;
    return values_.add(std::move(both));
  }
  if (operation == "%" && is_text(a.kind)) {
    Call empty;
    empty.node = empty.site = node;
    std::vector<ValueId> operands{left};
    const Object* tuple = b.kind == ValueKind::kObject ? state.object(b.object) : nullptr;
    if (tuple != nullptr && tuple->shape == Shape::kList) {
      operands.insert(operands.end(), tuple->elements.begin(), tuple->elements.end());
    } else {
      operands.push_back(right);
    }
    State unused;
    return format(operands, false, empty, unused);
  }
  Value out;
  out.text = a.kind == ValueKind::kUnknown && !a.text.empty()   ? a.text
             : b.kind == ValueKind::kUnknown && !b.text.empty() ? b.text
                                                                : why_unknown(left, state);
  if (out.text.empty()) out.text = why_unknown(right, state);
  out.origin = combine_origins(left, right, state);
  out.trace = trace;
  return values_.add(std::move(out));
}

}  // namespace vitrine::trace
