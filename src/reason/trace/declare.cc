// Declarations of variables: what one is before anything is assigned to it, and how long its type says it is.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/pointers.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int64_t kMostCharacters = 4096;  // of an array that a text is put into

}  // namespace

// The elements that a type declares: a number, or a constant's name. -1 where it is neither.
int64_t Evaluator::declared_length(NodeId type_node, State& state) {
  if (type_node == kNone || (unit_[type_node].flags & source::kArrayType) == 0) return -1;
  std::string_view written = unit_.text2(type_node);
  int64_t length = -1;
  if (written.empty()) return -1;
  if (!parse_decimal(written, &length)) {
    if (!index_.globals(written).empty()) {
      length = as_integer(lazily(index_.globals(written).front(), written, state)).value_or(-1);
    } else {
      length = bare_name(unit_[type_node].text2).number.value_or(-1);
    }
  }
  return length > 0 && length < (1 << 24) ? length : -1;
}

// A C array that a text or a shorter list fills, char iv[16] = "": its length is what is declared, the rest is zero.
ValueId Evaluator::fit_array(ValueId id, NodeId initial, NodeId type_node, State& state) {
  int64_t length = declared_length(type_node, state);
  if (length < 0) {
    // As long as something says that is not known here: not as long as what is written out.
    bool sized = type_node != kNone && (unit_[type_node].flags & source::kArrayType) != 0 &&
                 !unit_.text2(type_node).empty() && values_[id].kind == ValueKind::kObject;
    const Object* list = sized ? state.object(values_[id].object) : nullptr;
    bool numbers = list != nullptr && list->shape == Shape::kList && list->birth == initial &&
                   std::all_of(list->elements.begin(), list->elements.end(),
                               [&](ValueId one) { return values_[one].kind == ValueKind::kInteger; });
    if (numbers) {
      Object& own = state.change(values_[id].object);
      own.length = -1;
      own.zeroed = own.zeroed || (own.complete && own.elements.empty());
    }
    return written_text(id, initial, type_node, state);
  }
  if (values_[id].kind == ValueKind::kObject && state.object(values_[id].object) != nullptr) {
    Object& list = state.change(values_[id].object);
    if (list.shape == Shape::kList && list.birth == initial && static_cast<int64_t>(list.elements.size()) <= length) {
      list.length = length;
      list.zeroed = list.complete;
      fit_rows(values_[id].object, index_.parent(initial), state);
    }
    return id;
  }
  if (values_[id].kind != ValueKind::kString || length > kMostCharacters) return id;
  Value padded = values_[id];
  if (static_cast<int64_t>(padded.text.size()) < length) padded.text.resize(static_cast<size_t>(length), '\0');
  return written_text(values_.add(std::move(padded)), initial, type_node, state);
}

// Rows that are written out are as long as is declared, the rest of them is zero; numbers without braces fill them in
// turn.
void Evaluator::fit_rows(ObjectId id, NodeId declaration, State& state) {
  const NodeId type = row_type(declaration);
  if (type == kNone) return;
  const auto is_zero = [&](ValueId one) {
    return values_[one].kind == ValueKind::kInteger && values_[one].integer == 0;
  };
  const std::vector<ValueId> elements = state.object(id)->elements;
  if (std::ranges::all_of(elements, is_zero)) {
    state.change(id).elements.clear();
    add_rows(id, declaration, state);
    return;
  }
  const int64_t length = declared_length(type, state);
  for (const ValueId element : elements) {
    const ObjectId row = values_[element].kind == ValueKind::kObject ? values_[element].object : 0;
    if (values_[element].kind == ValueKind::kInteger) {
      Object& numbers = state.change(id);
      numbers.elements.clear();
      numbers.complete = numbers.zeroed = false;
      numbers.origin = "literal-array";
      return;
    }
    const Object* list = row != 0 ? state.object(row) : nullptr;
    if (list == nullptr || list->shape != Shape::kList || list->api != nullptr || !list->complete ||
        static_cast<int64_t>(list->elements.size()) > length) {
      continue;
    }
    Object& fitted = state.change(row);
    fitted.length = length;
    fitted.zeroed = true;
  }
}

// An array that a text is put into, char key[16] = "": what is written into it afterwards is no text any more.
ValueId Evaluator::written_text(ValueId id, NodeId initial, NodeId type_node, State& state) {
  const Value text = values_[id];
  const NodeId declaration = index_.parent(initial);
  const bool written_out =
      unit_.kind(initial) == NodeKind::kLiteral || unit_.kind(initial) == NodeKind::kName;  // a macro
  if (!index_.is_c() || text.kind != ValueKind::kString || !written_out ||
      static_cast<int64_t>(text.text.size()) > kMostCharacters || unit_.kind(declaration) != NodeKind::kDeclare ||
      (unit_[declaration].flags & source::kConst) != 0 || array_type(type_node) == kNone ||
      !may_be_written(declaration)) {
    return id;
  }
  Object array;
  array.shape = Shape::kList;
  array.birth = declaration;
  array.length = text.text.empty() ? -1 : static_cast<int64_t>(text.text.size());
  array.trace = text.trace;
  if (text.text.find_first_not_of('\0') == std::string::npos) {
    array.zeroed = true;
  } else {
    array.origin = "literal";
  }
  for (char c : array.zeroed ? std::string() : text.text)
    array.elements.push_back(values_.integer(static_cast<unsigned char>(c), text.trace));
  const ObjectId made = make(std::move(array), state);
  return values_.object(made, text.type, text.trace);
}

// The bytes of an array that a text fills, char label[] = "…", the zero behind it too; -1 for what is no such array.
int64_t Evaluator::size_of_text_array(NodeId name, State& state) {
  name = argument_behind(name, state);
  if (name != kNone && unit_.kind(name) == NodeKind::kLiteral) return static_cast<int64_t>(unit_.text(name).size()) + 1;
  if (name == kNone || unit_.kind(name) != NodeKind::kName) return -1;
  NodeId declared = index_.declaration(name);
  if (declared == kNone && index_.globals(unit_.text(name)).size() == 1) {
    declared = index_.globals(unit_.text(name)).front();
  }
  if (NodeId around = index_.enclosing_type(name); declared == kNone && around != kNone) {
    declared = index_.field(around, unit_.text(name));
  }
  const bool is_variable =
      declared != kNone && (unit_.kind(declared) == NodeKind::kDeclare || unit_.kind(declared) == NodeKind::kField);
  const NodeId type = is_variable ? unit_[declared].type : kNone;
  if (type == kNone || (unit_[type].flags & source::kArrayType) == 0 || (unit_[type].flags & source::kPointer) != 0) {
    return -1;
  }
  for (std::string_view wide : {"wchar_t", "char16_t", "char32_t", "WCHAR"}) {
    if (unit_.text(type) == wide) return -1;
  }
  if (!unit_.text2(type).empty()) return declared_length(type, state);
  const NodeId initial = unit_.child(declared, 0);
  if (initial == kNone) return -1;
  const Value& written = values_[evaluate(initial, state)];
  return written.kind == ValueKind::kString ? static_cast<int64_t>(written.text.size()) + 1 : -1;
}

// What a variable of a known type is without a value, where the language has zero values; 0 where that is not known.
ValueId Evaluator::zero_value(const std::string& type, NodeId declaration, State& state) {
  if (type.empty() || index_.language() != "go") return 0;
  const knowledge::ValueFunction* made = catalogue_.value_function(index_.language(), type);
  if (made == nullptr || made->operation != "builder") return 0;
  Call nothing;
  nothing.node = nothing.site = declaration;
  return operate(*made, nothing, state).value_or(0);
}

// The type of an array, where it is one or a name for one; kNone where it is not.
NodeId Evaluator::array_type(NodeId type) {
  auto is_array = [&](NodeId one) { return one != kNone && (unit_[one].flags & source::kArrayType) != 0; };
  if (is_array(type)) return type;
  const NodeId behind = index_.behind_alias(type);
  return is_array(behind) ? behind : kNone;
}

// The type of an array's rows, where these are arrays; kNone where they are not.
NodeId Evaluator::row_type(NodeId declaration) {
  const NodeKind kind = unit_.kind(declaration);
  if (!index_.is_c() || (kind != NodeKind::kDeclare && kind != NodeKind::kField)) return kNone;
  const NodeId type = unit_[declaration].type;
  if (type == kNone || (unit_[type].flags & source::kArrayType) == 0) return kNone;
  const NodeId below = unit_.child_count(type) == 1 ? unit_.child(type, 0) : kNone;
  if (below != kNone && unit_.kind(below) == NodeKind::kTypeName && (unit_[below].flags & source::kArrayType) != 0) {
    return (unit_[below].flags & source::kPointer) != 0 ? kNone : below;
  }
  const NodeId behind = index_.behind_alias(type);
  const uint16_t flags = behind != type ? unit_[behind].flags : 0;
  return (flags & source::kArrayType) != 0 && (flags & source::kPointer) == 0 ? behind : kNone;
}

// Rows for an array of arrays that holds nothing yet, as empty as itself.
void Evaluator::add_rows(ObjectId id, NodeId declaration, State& state) {
  const NodeId type = row_type(declaration);
  const Object whole = *state.object(id);
  const auto is_number = [&](ValueId one) { return values_[one].kind == ValueKind::kInteger; };
  if (type == kNone || whole.shape != Shape::kList || !std::ranges::all_of(whole.elements, is_number)) return;
  std::vector<ValueId> rows;
  if (whole.length > 0 && whole.length <= static_cast<int64_t>(kMostRows)) {
    Object row = whole;
    row.elements.clear();
    row.birth = type;
    row.length = declared_length(type, state);
    for (int64_t i = 0; i < whole.length; ++i) rows.push_back(values_.object(make(row, state), "", whole.trace));
  }
  Object& changed = state.change(id);
  changed.complete = changed.complete && !rows.empty();
  changed.zeroed = false;
  changed.elements = std::move(rows);
}

// An array that is declared and not yet filled.
Object Evaluator::blank_array(NodeId declaration, NodeId array_type, State& state) {
  Object buffer;
  buffer.shape = Shape::kList;
  buffer.birth = declaration;
  buffer.complete = false;
  buffer.blank = true;
  buffer.origin_reason = "`" + std::string(unit_.text(declaration)) + "` is not filled by anything that is known";
  buffer.length = declared_length(array_type, state);
  return buffer;
}

Object Evaluator::zero_array(NodeId declaration, State& state) {
  Object zeros = blank_array(declaration, unit_[declaration].type, state);
  zeros.complete = zeros.zeroed = true;
  zeros.blank = false;
  zeros.origin_reason.clear();
  return zeros;
}

// C++: `static Registry registry;` in a function is made by whoever comes first. 0 where it was not made yet.
ObjectId Evaluator::made_before(NodeId declaration, const State& state) const {
  const NodeId initial = unit_.child(declaration, 0);
  if (!source::extends_cpp(unit_.language) || (unit_[declaration].flags & source::kStatic) == 0 || initial == kNone ||
      unit_.kind(initial) != NodeKind::kNew) {
    return 0;
  }
  ObjectId found = 0;
  for (const HeapEntry& entry : state.heap) {
    const Object* object = state.object(entry.id);
    if (object == nullptr || object->birth != initial || object->shape != Shape::kInstance) continue;
    if (found != 0) return 0;
    found = entry.id;
  }
  return found;
}

// C++: `Policy policy;` where a template's Policy is a class of this file. 0 for any other declaration.
ValueId Evaluator::made_of_given(NodeId declaration, NodeId type_node, State& state) {
  constexpr uint16_t kNoObject = source::kPointer | source::kArrayType;
  if (!source::extends_cpp(unit_.language) || type_node == kNone || (unit_[type_node].flags & kNoObject) != 0) return 0;
  const bool is_own = (unit_[declaration].flags & (source::kNoBody | source::kReference)) == 0;
  const ValueId given =
      is_own && index_.enclosing_function(declaration) != kNone ? type_in_variable(type_node, state) : 0;
  if (given == 0 || values_[given].kind != ValueKind::kType) return 0;
  Call call;
  call.node = declaration;
  call.site = stands_at(declaration, state);
  return instantiate(values_[given].node, call, state);
}

// (Also what Python's `with` enters without a name.)
void Evaluator::declare(NodeId node, State& state) {
  NodeId initial = unit_.child(node, 0);
  // What an own class says it gives there; anything else is itself.
  auto entered = [&](ValueId value) {
    if (unit_.language != source::Language::kPython || values_[value].kind != ValueKind::kObject) return value;
    const ObjectId entering = values_[value].object;
    const Object* object = look(entering, state);
    if (object == nullptr || object->type_node == kNone) return value;
    for (const NodeId type : index_.line_of(object->type_node)) {
      for (const std::string_view name : {"__enter__", "__aenter__"}) {
        const std::vector<NodeId>& own = index_.methods_of(type, name);
        if (own.size() != 1) continue;
        Call call;
        call.node = own.front();
        call.site = node;
        return follow(own.front(), call, values_.object(entering, ""), state);
      }
    }
    return value;
  };
  if (unit_.kind(node) == NodeKind::kExpression) {
    if (initial != kNone) entered(evaluate(initial, state));
    return;
  }
  NodeId type_node = unit_[node].type;
  const std::string& type = qualified_type(type_node);
  ValueId value = 0;
  visit(node);
  if (initial == kNone) {
    if (const ValueId further = further_result(node, state); further != 0) {
      value = values_[further].type.empty() ? values_.typed(further, type) : further;
    } else if (const NodeId array = array_type(type_node); array != kNone) {
      ObjectId id = make(stays_zero(node) ? zero_array(node, state) : blank_array(node, array, state), state);
      add_rows(id, node, state);
      value = values_.object(id, type);
    } else if (ValueId zero = zero_value(type, node, state); zero != 0) {
      value = zero;
    } else if (const ValueId made = made_of_given(node, type_node, state); made != 0) {
      value = made;
    } else {
      value = values_.unknown("`" + std::string(unit_.text(node)) + "`" + std::string(kNotGiven), type);
    }
  } else if (const ObjectId before = made_before(node, state); before != 0) {
    value = values_.object(before, type);
  } else {
    std::optional<ValueId> literal = construct_literal(initial, type_node, type, state);
    value = literal                                 ? *literal
            : unit_.kind(initial) == NodeKind::kNew ? construct(initial, state, type)
                                                    : evaluate(initial, state);
    if (unit_[node].op != 0) value = entered(value);
    value = fit_array(value, initial, type_node, state);
    if (values_[value].kind == ValueKind::kObject && names_kept(unit_, initial) && holds_record(unit_, index_, node)) {
      // struct T b = a; is one of its own.
      const Object* whole = look(values_[value].object, state);
      if (whole != nullptr && whole->api == nullptr) {
        const Value held = values_[value];
        value = values_.object(make(Object(*whole), state), held.type, held.trace);
      }
    }
    if (unit_[node].op == 0) value = own_struct_of(node, value, state);
    if (values_[value].trace != 0 && values_[value].kind != ValueKind::kFunction) {
      value = values_.traced(value, values_.step(StepKind::kAssigned, node, values_[value].trace));
    }
    if (!type.empty() && (values_[value].type.empty() || values_[value].kind == ValueKind::kUnknown)) {
      value = values_.typed(value, type);
    }
  }
  hide(node, state);
  apply_setting(node, value, node, state);
  note_put_away(node, value, node, state);
  state.top().set(unit_.text(node), value);
}

}  // namespace vitrine::trace
