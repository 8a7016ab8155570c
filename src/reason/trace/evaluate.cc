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
constexpr size_t kMostText = 1 << 16;

bool is_text(ValueKind kind) {
  return kind == ValueKind::kString || kind == ValueKind::kBytes;
}

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
      Content part = content(base, state);
      Object object;
      object.shape = Shape::kList;
      object.birth = node;
      object.complete = false;
      object.origin = part.origin;
      object.origin_reason = part.reason;
      object.trace = part.trace;
      if (from >= 0 && to >= from) object.length = to - from;
      ObjectId id = make(std::move(object), state);
      return values_.object(id, values_[base].type, values_[base].trace);
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
        std::string type = qualified_type(unit_[node].type);
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
    if (ValueId* value = state.frames[static_cast<size_t>(i)].find(text)) return *value;
  }
  // A constant that the knowledge base has a meaning for keeps its name, even where this file also gives its number.
  const BareName& bare = bare_name(unit_[node].text);
  bool is_symbol = bare.symbol;
  if (!is_symbol) {
    NodeId running = state.top().function;
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
    if (!index_.globals(text).empty() && !hides) return lazily(index_.globals(text).front(), text, state);
  }
  if (!is_symbol && !index_.functions(text).empty()) {
    for (NodeId function : index_.functions(text)) {
      if (!visible(function, node)) continue;
      // Of a known name only what is written out here is this file's own; a declaration is the library's.
      if (bare.calls && (unit_[function].flags & source::kNoBody) != 0) continue;
      Value out;
      out.kind = ValueKind::kFunction;
      out.node = function;
      return values_.add(std::move(out));
    }
  }
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
  if (bare.references && !is_called(node, bare.qualified)) {
    Call use;
    use.node = use.site = node;
    const auto& references = catalogue_.references(index_.language(), bare.qualified);
    if (std::optional<ValueId> made = apply(references, use, state)) return *made;
  }
  return out;
}

// `symbols: {CryptoPP.AES.BLOCKSIZE: {value: 16}}`
std::optional<int64_t> Evaluator::number_of_symbol(const std::string& qualified) const {
  const knowledge::Properties* properties = catalogue_.symbol(index_.language(), qualified);
  int64_t out = 0;
  if (properties == nullptr || properties->size() != 1 || properties->front().first != "value") return std::nullopt;
  return parse_decimal(properties->front().second, &out) ? std::optional<int64_t>(out) : std::nullopt;
}

// The name of a call that has entries of its own is no mere mention.
bool Evaluator::is_called(NodeId node, const std::string& qualified) const {
  NodeId parent = index_.parent(node);
  return parent != kNone && unit_.kind(parent) == NodeKind::kCall && unit_.child(parent, 0) == node &&
         !catalogue_.calls(index_.language(), qualified).empty();
}

// Can this function be called by its bare name from there? A method only from within its own type, and only where the
// language does not pass the receiver by hand.
bool Evaluator::visible(NodeId function, NodeId from) const {
  NodeId type = index_.enclosing_type(function);
  if (type == kNone || unit_.kind(index_.parent(function)) != NodeKind::kType) return type == kNone;
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
      if (meant.references && !is_called(node, meant.qualified)) {
        Call use;
        use.node = use.site = node;
        const auto& references = catalogue_.references(index_.language(), meant.qualified);
        if (std::optional<ValueId> made = apply(references, use, state)) return *made;
      }
      // A symbol may stand for an object of its type (a module-level instance nobody here made).
      if (!value.type.empty() && !known) break;
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
      for (ValueId alternative : value.alternatives) out.push_back(member_of(alternative, member_name, node, state));
      return values_.choice(out, limits_.alternatives);
    }
    case ValueKind::kObject: {
      const Object* object = state.object(value.object);
      if (object == nullptr) object = module_.object(value.object);
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
          std::string declared = unit_[field_node].type != kNone ? qualified_type(unit_[field_node].type) : "";
          if (unit_.child(field_node, 0) != kNone) return lazily(field_node, member_name, state);
          return values_.unknown("`" + std::string(member_name) + "` is not set", declared);
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
    const Object* object = state.object(value.object);
    if (object == nullptr) object = module_.object(value.object);
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
  return values_.unknown("`" + std::string(member_name) + "` of a value that is not known");
}

ValueId Evaluator::element_of(ValueId base, ValueId index, NodeId node, State& state) {
  const Value value = values_[base];
  if (value.kind == ValueKind::kChoice) {
    std::vector<ValueId> out;
    for (ValueId alternative : value.alternatives) out.push_back(element_of(alternative, index, node, state));
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
    const Object* object = state.object(value.object);
    if (object == nullptr) object = module_.object(value.object);
    if (object != nullptr) {
      if (object->shape == Shape::kList) {
        if (position && *position >= 0 && *position < static_cast<int64_t>(object->elements.size())) {
          return object->elements[static_cast<size_t>(*position)];
        }
        if (!position && object->complete && !object->elements.empty() &&
            object->elements.size() <= limits_.alternatives) {
          return values_.choice(object->elements, limits_.alternatives);
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
        return values_.choice(all, limits_.alternatives);
      }
    }
  }
  if (std::optional<std::string> key = as_text(index, state); key && !key->empty()) {
    return member_of(base, *key, node, state);  // o["name"] is o.name where names are keys
  }
  return values_.unknown("an element of a value that is not known");
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
  std::string type = unit_[node].type != kNone ? qualified_type(unit_[node].type) : "";
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

ValueId Evaluator::address_of(NodeId operand, State& state) {
  ValueId value = evaluate(operand, state);
  ObjectId object = object_at(operand, value, state);
  if (object == 0) return value;
  return values_.object(object, type_of(value, state), values_[value].trace);
}

ValueId Evaluator::unary(NodeId node, State& state) {
  std::string_view operation = unit_.text(node);
  NodeId operand = unit_.child(node, 0);
  if (operation == "&" && operand != kNone &&
      (unit_.kind(operand) == NodeKind::kName || unit_.kind(operand) == NodeKind::kMember)) {
    return address_of(operand, state);
  }
  ValueId value = evaluate(operand, state);
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
  return compute(operation, left, right, node, state);
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
      for (ValueId y : rights) out.push_back(compute(operation, x, y, node, state));
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

ValueId Evaluator::assign(NodeId node, State& state) {
  NodeId target = unit_.child(node, 0);
  std::string_view operation = unit_.text(node);
  ValueId value = evaluate(unit_.child(node, 1), state);
  if (operation != "=" && operation != ":=") {
    std::string_view plain = operation.substr(0, operation.size() - 1);
    ValueId before = evaluate(target, state);
    value = compute(plain, before, value, node, state);
  } else if (values_[value].trace != 0 && values_[value].kind != ValueKind::kFunction) {
    value = values_.traced(value, values_.step(StepKind::kAssigned, node, values_[value].trace));
  }
  store(target, value, node, state);
  return value;
}

void Evaluator::store(NodeId target, ValueId value, NodeId node, State& state) {
  if (target == kNone) return;
  switch (unit_.kind(target)) {
    case NodeKind::kName: {
      std::string_view text = unit_.text(target);
      for (int i = static_cast<int>(state.frames.size()) - 1; i >= 0; i = state.frames[static_cast<size_t>(i)].outer) {
        Frame& frame = state.frames[static_cast<size_t>(i)];
        if (ValueId* have = frame.find(text)) {
          // A declared type stays.
          *have = values_[value].type.empty() ? values_.typed(value, values_[*have].type) : value;
          return;
        }
      }
      if (NodeId type = index_.enclosing_type(target); type != kNone && index_.field(type, text) != kNone) {
        if (ValueId self = state.top().self; self != 0 && values_[self].kind == ValueKind::kObject) {
          if (state.object(values_[self].object) != nullptr) {
            NodeId declared = unit_[index_.field(type, text)].type;
            if (values_[value].type.empty() && declared != kNone)
              value = values_.typed(value, qualified_type(declared));
            state.change(values_[self].object).set_field(text, value);
          }
          return;
        }
      }
      state.top().set(text, value);
      return;
    }
    case NodeKind::kMember: {
      visit(target);
      ValueId base = evaluate(unit_.child(target, 0), state);
      std::string_view field = unit_.text(target);
      // An attribute that the knowledge base knows: x.verify_mode = …
      std::vector<std::string> owners;
      if (values_[base].kind == ValueKind::kSymbol) owners.push_back(values_[base].text);
      for (const std::string& type : type_names(base, state)) {
        for (const std::string& at : lineage(type)) owners.push_back(at);
      }
      for (const std::string& owner : owners) {
        std::string qualified = catalogue_.canonical_name(index_.language(), owner + "." + std::string(field));
        const auto& entries = catalogue_.assignments(index_.language(), qualified);
        if (entries.empty()) continue;
        Call call;
        call.node = node;
        call.site = node;
        call.receiver = base;
        call.receiver_node = unit_.child(target, 0);
        call.arguments.push_back({"", value, node});
        apply(entries, call, state);
        break;
      }
      // An attribute of an imported module is no object of ours: the module keeps its meaning.
      if (values_[base].kind == ValueKind::kSymbol) {
        NodeId root = unit_.child(target, 0);
        while (unit_.kind(root) == NodeKind::kMember) root = unit_.child(root, 0);
        if (unit_.kind(root) == NodeKind::kImportValue || !index_.imported(unit_.text(root)).empty()) return;
      }
      ObjectId object = object_at(unit_.child(target, 0), base, state);
      if (object != 0) state.change(object).set_field(field, value);
      return;
    }
    case NodeKind::kIndex: {
      ValueId base = evaluate(unit_.child(target, 0), state);
      ValueId position = evaluate(unit_.child(target, 1), state);
      ObjectId id = object_at(unit_.child(target, 0), base, state);
      if (id == 0) return;
      Object& object = state.change(id);
      std::optional<int64_t> at = as_integer(position);
      if (object.shape == Shape::kList || object.length >= 0) {
        object.origin.clear();
        if (at && *at >= 0 && *at < static_cast<int64_t>(kMostElements)) {
          size_t place = static_cast<size_t>(*at);
          if (place >= object.elements.size() && object.zeroed && object.complete) {
            ValueId zero = values_.integer(0, object.trace);
            object.elements.resize(place + 1, zero);
          }
          if (place < object.elements.size()) {
            object.elements[place] = value;
          } else if (object.blank && place == object.elements.size()) {
            // Filled one after the other.
            object.elements.push_back(value);
            if (static_cast<int64_t>(object.elements.size()) == object.length) {
              object.complete = true;
              object.blank = false;
              object.origin_reason.clear();
            }
          } else {
            object.complete = false;
          }
          if (object.trace == 0) object.trace = values_[value].trace;
          return;
        }
        if (object.blank) {
          // Filled in a loop: what one element comes from, all do.
          Content what = content(value, state);
          Object& filled = state.change(id);
          filled.blank = false;
          bool constant = what.origin == "literal" || what.origin == "zero" || what.origin == "literal-array";
          filled.origin = constant ? "literal-array" : what.origin;
          filled.origin_reason = what.origin.empty() ? why_unknown(value, state) : "";
          filled.trace = values_.step(StepKind::kAssigned, node, what.trace);
          return;
        }
        // At a place that is not known: the list is still made of constants if it was and this is one.
        std::string origin = content(value, state).origin;
        bool constant = origin == "literal" || origin == "zero" || origin == "literal-array";
        Content before = content(base, state);
        bool was_constant = before.origin == "literal" || before.origin == "zero" || before.origin == "literal-array";
        Object& changed = state.change(id);
        changed.complete = false;
        changed.zeroed = false;
        if (constant && was_constant) {
          changed.origin = "literal-array";
        } else if (!origin.empty() && was_constant) {
          changed.origin = origin;  // filled element by element from one source
        } else {
          changed.origin_reason = "an element is set to a value that is not known";
        }
        return;
      }
      std::optional<std::string> key = as_text(position, state);
      if (!key && values_[position].kind == ValueKind::kSymbol) key = values_[position].text;
      if (key) {
        state.change(id).set_field(*key, value);
        // process.env["NAME"] = …
        if (values_[base].kind == ValueKind::kSymbol) {
          std::string qualified = catalogue_.canonical_name(index_.language(), values_[base].text + "." + *key);
          Call call;
          call.node = call.site = node;
          call.receiver = base;
          call.arguments.push_back({"", value, node});
          apply(catalogue_.assignments(index_.language(), qualified), call, state);
        }
      } else {
        state.change(id).complete = false;
      }
      return;
    }
    case NodeKind::kSlice: write_part(target, kPartReason, state); return;
    case NodeKind::kArray: {
      for (uint32_t i = 0; i < unit_.child_count(target); ++i) {
        ValueId part = element_of(value, values_.integer(i), node, state);
        store(unit_.child(target, i), part, node, state);
      }
      return;
    }
    case NodeKind::kUnary:
      if (unit_.text(target) == "*") {
        NodeKind below = unit_.kind(unit_.child(target, 0));
        if (below == NodeKind::kUnary || below == NodeKind::kBinary) write_part(target, kPartReason, state);
        ValueId base = evaluate(unit_.child(target, 0), state);
        copy_content(base, value, Call{node, node, 0, kNone, {}, {}, false}, state);
        if (unit_.kind(unit_.child(target, 0)) == NodeKind::kName && values_[base].kind != ValueKind::kObject) {
          store(unit_.child(target, 0), value, node, state);
        }
      }
      return;
    case NodeKind::kCast:
    case NodeKind::kSpread: store(unit_.child(target, 0), value, node, state); return;
    default: return;
  }
}

ObjectId Evaluator::make(Object object, State& state) {
  ObjectId id = next_object_++;
  state.add(id, std::move(object));
  return id;
}

ObjectId Evaluator::object_at(NodeId expression, ValueId value, State& state) {
  const Value read = values_[value];
  if (read.kind == ValueKind::kObject) {
    if (state.object(read.object) == nullptr) {
      const Object* shared = module_.object(read.object);
      if (shared == nullptr) return 0;
      state.add(read.object, *shared);
    }
    return read.object;
  }
  if (read.kind != ValueKind::kUnknown && read.kind != ValueKind::kSymbol && read.kind != ValueKind::kNull) return 0;
  if (expression == kNone) return 0;
  NodeKind kind = unit_.kind(expression);
  if (kind == NodeKind::kUnary || kind == NodeKind::kCast) return object_at(unit_.child(expression, 0), value, state);
  if (kind != NodeKind::kName && kind != NodeKind::kMember) return 0;
  if (read.kind == ValueKind::kSymbol && known_name(read.text)) return 0;
  Object object;
  object.birth = expression;
  object.complete = false;
  object.type = read.type;
  object.origin = read.origin;
  object.origin_reason = read.kind == ValueKind::kUnknown ? read.text : "";
  ObjectId id = make(std::move(object), state);
  ValueId made = values_.object(id, read.type, read.trace);
  if (kind == NodeKind::kName) {
    std::string_view text = unit_.text(expression);
    for (int i = static_cast<int>(state.frames.size()) - 1; i >= 0; i = state.frames[static_cast<size_t>(i)].outer) {
      if (ValueId* have = state.frames[static_cast<size_t>(i)].find(text)) {
        *have = made;
        return id;
      }
    }
    state.top().set(text, made);
  } else {
    ValueId base = evaluate(unit_.child(expression, 0), state);
    ObjectId owner = object_at(unit_.child(expression, 0), base, state);
    if (owner != 0) state.change(owner).set_field(unit_.text(expression), made);
  }
  return id;
}

// A module-level definition or a field's initialiser, evaluated when it is first asked for, in the module's own state.
ValueId Evaluator::lazily(NodeId declaration, std::string_view variable, State& state) {
  (void)state;
  uint64_t key = declaration;
  if (auto it = lazy_.find(key); it != lazy_.end()) return it->second;
  if (!lazy_running_.insert(key).second) return values_.unknown("`" + std::string(variable) + "` is defined by itself");
  if (module_.frames.empty()) {
    Frame frame;
    frame.function = unit_.root;
    module_.frames.push_back(frame);
  }
  std::vector<ValueId> all;
  const auto& definitions = index_.globals(variable);
  bool is_global = std::find(definitions.begin(), definitions.end(), declaration) != definitions.end();
  // In the module's frame, whatever function is running.
  State at_module = module_;
  at_module.frames.resize(1);
  auto evaluate_one = [&](NodeId at) {
    bool assigned = unit_.kind(at) == NodeKind::kAssign;
    NodeId initial = unit_.child(at, assigned ? 1 : 0);
    std::string type = unit_[at].type != kNone ? qualified_type(unit_[at].type) : "";
    if (initial == kNone) {
      if (unit_.kind(at) == NodeKind::kDeclare && definitions.size() > 1) return;
      if (unit_[at].type != kNone && (unit_[unit_[at].type].flags & source::kArrayType) != 0) {
        all.push_back(
            values_.unknown("`" + std::string(variable) + "` is not given a value where it is defined", type));
        return;
      }
      all.push_back(values_.unknown("`" + std::string(variable) + "` is not given a value where it is defined", type));
      return;
    }
    visit(at);
    std::optional<ValueId> literal_value = construct_literal(initial, unit_[at].type, type, at_module);
    ValueId value = literal_value                           ? *literal_value
                    : unit_.kind(initial) == NodeKind::kNew ? construct(initial, at_module, type)
                                                            : evaluate(initial, at_module);
    if (values_[value].trace != 0) {
      bool constant = (unit_[at].flags & source::kConst) != 0;
      value = values_.traced(value,
                             values_.step(constant ? StepKind::kConstant : StepKind::kField, at, values_[value].trace));
    }
    if (!type.empty() && values_[value].type.empty()) value = values_.typed(value, type);
    all.push_back(value);
  };
  if (is_global) {
    for (NodeId at : definitions) evaluate_one(at);
  } else {
    evaluate_one(declaration);
  }
  at_module.frames = module_.frames;
  at_module.flow = Flow::kNormal;
  module_ = std::move(at_module);
  bool constant = (unit_[declaration].flags & source::kConst) != 0;
  if (!constant && unit_.kind(declaration) != NodeKind::kAssign) {
    // Assigned elsewhere: what is assigned there is one of its values.
    size_t others = 0;
    for (NodeId assignment : index_.assignments(variable)) {
      NodeId target = unit_.child(assignment, 0);
      if (is_global && unit_.kind(target) != NodeKind::kName) continue;
      NodeId right = unit_.child(assignment, 1);
      if (++others > 8 || right == kNone) {
        all.push_back(values_.unknown("`" + std::string(variable) + "` is set in many places"));
        break;
      }
      if (unit_.kind(right) == NodeKind::kLiteral) {
        ValueId value = literal(right);
        all.push_back(values_.traced(value, values_.step(StepKind::kAssigned, assignment, values_[value].trace)));
      } else {
        all.push_back(values_.unknown("`" + std::string(variable) + "` is set elsewhere in the file"));
      }
    }
  }
  if (is_global && !constant && unit_.kind(declaration) == NodeKind::kDeclare && all.size() == 1 &&
      (values_[all[0]].kind == ValueKind::kInteger || values_[all[0]].kind == ValueKind::kBoolean)) {
    // A switch or a size that others may set: by its address, from another file.
    all.push_back(values_.unknown("`" + std::string(variable) + "` may be set elsewhere", values_[all[0]].type));
  }
  ValueId out = values_.choice(all, limits_.alternatives);
  lazy_running_.erase(key);
  lazy_.emplace(key, out);
  return out;
}

// A value that some function gives a field, evaluated in a state of its own: only what does not depend on the
// function's variables is established, and the calls in it are left to where they run.
ValueId Evaluator::apart(NodeId expression, NodeId step_node) {
  NodeId function = index_.enclosing_function(step_node);
  State alone = module_;
  if (alone.frames.empty()) {
    Frame frame;
    frame.function = unit_.root;
    alone.frames.push_back(frame);
  }
  alone.frames.resize(1);
  Frame inner;
  inner.function = function;
  inner.outer = 0;
  for (uint32_t i = 0; function != kNone && i + 1 < unit_.child_count(function); ++i) {
    NodeId parameter = unit_.child(function, i);
    if (unit_.kind(parameter) != NodeKind::kParameter) continue;
    std::string_view given = unit_.text(parameter);
    inner.variables.emplace_back(given, values_.unknown(called_with(given, unit_.text(function))));
  }
  alone.frames.push_back(std::move(inner));
  bool was_muted = muted_;
  ObjectId first = next_object_;
  muted_ = true;
  ValueId value = evaluate(expression, alone);
  muted_ = was_muted;
  for (ObjectId id = first; id < next_object_; ++id) muted_objects_.insert(id);
  if (values_[value].trace != 0) {
    value = values_.traced(value, values_.step(StepKind::kField, step_node, values_[value].trace));
  }
  alone.frames = module_.frames;
  module_ = std::move(alone);
  return value;
}

ValueId Evaluator::field_of_type(NodeId type, std::string_view field_name, State& state) {
  NodeId field = index_.field(type, field_name);
  if (field == kNone) {
    for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
      NodeId base = unit_.child(type, i);
      if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
      NodeId base_type = index_.type(unit_.text(unit_[base].type));
      if (base_type != kNone && base_type != type && index_.field(base_type, field_name) != kNone) {
        return field_of_type(base_type, field_name, state);
      }
    }
  }
  std::string declared = field != kNone && unit_[field].type != kNone ? qualified_type(unit_[field].type) : "";
  uint64_t key = (uint64_t{type} << 32) | (std::hash<std::string_view>()(field_name) & 0xffffffffu);
  if (auto it = lazy_.find(key); it != lazy_.end()) return it->second;
  if (!lazy_running_.insert(key).second) return values_.unknown("a field that is defined by itself", declared);
  std::vector<ValueId> all;
  if (field != kNone && unit_.child(field, 0) != kNone) all.push_back(lazily(field, field_name, state));
  if (field == kNone || (unit_[field].flags & source::kConst) == 0 || all.empty()) {
    size_t others = 0;
    for (NodeId assignment : index_.assignments(field_name)) {
      NodeId target = unit_.child(assignment, 0);
      if (index_.enclosing_type(assignment) != type && unit_.kind(target) == NodeKind::kName) continue;
      NodeId right = unit_.child(assignment, 1);
      if (right == kNone) continue;
      if (++others > 8) {
        all.push_back(values_.unknown("`" + std::string(field_name) + "` is set in many places", declared));
        break;
      }
      NodeId function = index_.enclosing_function(assignment);
      NodeId same = unit_.kind(right) == NodeKind::kName ? right : kNone;
      bool is_parameter = false;
      for (uint32_t i = 0; same != kNone && function != kNone && i + 1 < unit_.child_count(function); ++i) {
        is_parameter = is_parameter || unit_[unit_.child(function, i)].text == unit_[same].text;
      }
      if (is_parameter) {
        all.push_back(values_.unknown(called_with(field_name, unit_.text(function)), declared));
        continue;
      }
      all.push_back(apart(right, assignment));
    }
  }
  for (NodeId keyword : index_.composite_fields(field_name)) {
    NodeId made = index_.parent(keyword);
    if (unit_[made].type == kNone || index_.type(unit_.text(unit_[made].type)) != type) continue;
    if (all.size() >= 8) {
      all.push_back(values_.unknown("`" + std::string(field_name) + "` is set in many places", declared));
      break;
    }
    all.push_back(apart(unit_.child(keyword, 0), keyword));
  }
  ValueId out = all.empty() ? values_.unknown("`" + std::string(field_name) + "` is not set in this file", declared)
                            : values_.choice(all, limits_.alternatives);
  if (!declared.empty() && values_[out].type.empty()) out = values_.typed(out, declared);
  lazy_running_.erase(key);
  lazy_.emplace(key, out);
  return out;
}

}  // namespace vitrine::trace
