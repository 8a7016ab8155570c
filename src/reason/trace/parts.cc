// Writes through a part of a buffer: memcpy(nonce + 4, …), put(&nonce[8], …), copy(nonce[4:], …), *p = ….
//
// The part is no value of its own here, so what is written there is not kept. But the buffer is no longer what it was
// made as: a nonce that begins as zeros and gets a counter is not a zero nonce.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr int kMostNested = 4;  // values of a file's own types in one another

}  // namespace

// The name or member whose part an expression denotes; kNone if it denotes a whole, or something else.
NodeId Evaluator::whole_of(NodeId part) const {
  bool is_part = false;
  for (int depth = 0; part != kNone && depth < 16; ++depth) {
    const std::string_view text = unit_.text(part);
    switch (unit_.kind(part)) {
      case NodeKind::kName:
      case NodeKind::kMember: return is_part ? part : kNone;
      case NodeKind::kCast: break;
      case NodeKind::kSlice: is_part = true; break;
      case NodeKind::kBinary:
        if (text != "+" && text != "-") return kNone;
        is_part = true;
        break;
      case NodeKind::kUnary:
        if (text == "*" || text == "p++" || text == "p--" || text == "++" || text == "--") {
          is_part = true;
          break;
        }
        if (text != "&" || unit_.kind(unit_.child(part, 0)) != NodeKind::kIndex) return kNone;
        is_part = true;
        part = unit_.child(part, 0);
        break;
      default: return kNone;
    }
    part = unit_.child_count(part) > 0 ? unit_.child(part, 0) : kNone;
  }
  return kNone;
}

void Evaluator::write_part(NodeId part, const std::string& reason, State& state) {
  NodeId whole = whole_of(part);
  if (whole == kNone) return;
  ValueId buffer = evaluate(whole, state);
  if (values_[buffer].kind == ValueKind::kObject || values_[buffer].kind == ValueKind::kChoice) {
    become_unknown(buffer, reason, state);
  } else if (values_[buffer].kind == ValueKind::kUnknown && unit_.kind(whole) == NodeKind::kMember) {
    store(whole, values_.unknown(reason, values_[buffer].type), part, state);
  }
}

// Is a constant put into a part of a constant?
bool Evaluator::stays_constant(NodeId part, ValueId put, State& state) {
  const NodeId whole = whole_of(part);
  if (whole == kNone || !is_constant_origin(content(put, state).origin)) return false;
  const ValueId buffer = evaluate(whole, state);
  return values_[buffer].kind == ValueKind::kObject && is_constant_origin(content(buffer, state).origin);
}

// What is left of a buffer from a place on (-1: not known where): its bytes come from where the buffer's do, and what
// is written there is written into the buffer.
ValueId Evaluator::part_of(ValueId base, int64_t from, int64_t length, NodeId node, State& state) {
  Content whole = content(base, state);
  Object rest;
  rest.shape = Shape::kList;
  rest.birth = node;
  rest.complete = false;
  rest.origin = whole.origin;
  rest.origin_reason = whole.origin.empty() && whole.reason.empty() ? why_unknown(base, state) : whole.reason;
  rest.trace = whole.trace;
  rest.length = length;
  if (length < 0 && from >= 0 && from <= whole.length_bytes) rest.length = whole.length_bytes - from;
  if (values_[base].kind == ValueKind::kObject) rest.part_of = values_[base].object;
  rest.is_view = rest.part_of != 0 && (index_.is_c() || unit_.language == source::Language::kGo);
  ObjectId id = make(std::move(rest), state);
  return values_.object(id, values_[base].type, values_[base].trace);
}

// Are the places in it those of its bytes? Of a text that is more than ASCII some languages count other units.
bool Evaluator::counts_bytes(const Value& text) const {
  constexpr std::string_view kOfUnits[] = {"java",   "kotlin", "scala", "groovy", "javascript",
                                           "csharp", "python", "objc",  "objcpp"};
  if (text.type == "NSData") return true;
  auto is_ascii = [](unsigned char c) { return c < 0x80; };
  return text.kind != ValueKind::kString || std::ranges::all_of(text.text, is_ascii) ||
         std::ranges::find(kOfUnits, index_.language()) == std::end(kOfUnits);
}

// Of a list of which each element is known, and that holds more than bytes; 0 for any other.
ValueId Evaluator::part_of_list(ValueId base, int64_t from, int64_t to, State& state) {
  const Object* whole = values_[base].kind == ValueKind::kObject ? look(values_[base].object, state) : nullptr;
  if (whole == nullptr || whole->shape != Shape::kList || whole->api != nullptr || !whole->complete || whole->zeroed)
    return 0;
  const auto is_byte = [&](ValueId one) {
    return values_[one].kind == ValueKind::kInteger && values_[one].integer >= 0 && values_[one].integer < 256;
  };
  const int64_t size = static_cast<int64_t>(whole->elements.size());
  const int64_t end = std::min(to, size);
  // (Go: []int{1, 2} holds no bytes, whatever they are.)
  const NodeId literal = whole->birth != kNone && unit_.kind(whole->birth) == NodeKind::kArray ? whole->birth : kNone;
  const NodeId of = literal != kNone && unit_.language == source::Language::kGo ? unit_[literal].type : kNone;
  const bool of_numbers = of != kNone && unit_.text(of) != "byte" && unit_.text(of) != "uint8";
  if (from < 0 || end < from || (!of_numbers && std::ranges::all_of(whole->elements, is_byte))) return 0;
  Object part = *whole;
  part.elements.assign(whole->elements.begin() + from, whole->elements.begin() + end);
  part.length = end - from;
  return values_.object(make(std::move(part), state), values_[base].type, values_[base].trace);
}

ValueId Evaluator::slice_of(ValueId base, ValueId from, ValueId to, NodeId node, State& state) {
  if (to == 0 && (from == 0 || as_integer(from) == 0)) {
    // x[:] is x; in Python a list of its own that holds the same.
    const bool copies = unit_.language == source::Language::kPython && values_[base].kind == ValueKind::kObject;
    const Object* list = copies ? look(values_[base].object, state) : nullptr;
    if (list == nullptr || list->shape != Shape::kList || list->api != nullptr) return base;
    const std::string type = values_[base].type;
    const TraceId trace = values_[base].trace;
    return values_.object(make(Object(*list), state), type, trace);
  }
  auto several = [&](ValueId id) { return values_[id].kind == ValueKind::kChoice && values_[id].integer == 0; };
  const std::vector<Possible> wholes = values_.possibilities(base);
  const size_t choices = size_t{several(base)} + size_t{several(from)} + size_t{several(to)};
  auto paired = [&](ValueId place) { return choices == 1 || !several(place) || values_.told_apart(place); };
  const bool of_texts =
      std::ranges::any_of(wholes, [&](const Possible& one) { return is_text(values_[one.value].kind); });
  if (of_texts && choices > 0 && paired(from) && paired(to)) {
    std::vector<Possible> out;
    for (const Possible& whole : wholes) {
      for (const Possible& first : values_.possibilities(from)) {
        const WorldId there = values_.worlds().both(whole.where, first.where);
        for (const Possible& last : values_.possibilities(to)) {
          const WorldId where = values_.worlds().both(there, last.where);
          if (where == kNowhere) continue;
          if (out.size() == kMostRows) return values_.unknown("one of several parts of a text");
          out.push_back({slice_of(whole.value, first.value, last.value, node, state), where});
        }
      }
    }
    return values_.choice(out, std::max<size_t>(limits_.alternatives, out.size()));
  }
  const Value whole = values_[base];
  const std::optional<int64_t> first = from == 0 ? 0 : as_integer(from), last = as_integer(to);
  if (is_text(whole.kind) && first && (last || to == 0) && counts_bytes(whole)) {
    const int64_t size = static_cast<int64_t>(whole.text.size());
    const bool from_end = counts_from_end(index_.language()) || unit_.language == source::Language::kRuby;
    auto placed = [&](int64_t at) { return at < 0 && from_end ? std::max<int64_t>(at + size, 0) : at; };
    const int64_t begin = placed(*first), end = last ? placed(*last) : size;
    if (begin < 0 || end < 0) return values_.unknown("a part of a text that begins before it");
    Value out = whole;
    const int64_t start = std::min(begin, size);
    out.text = whole.text.substr(static_cast<size_t>(start), static_cast<size_t>(std::clamp(end, start, size) - start));
    out.trace = values_.step(evidence::StepKind::kComputed, node, out.trace);
    return values_.add(std::move(out));
  }
  const int64_t begin = first.value_or(-1), end = last.value_or(-1);
  if (const ValueId part = part_of_list(base, begin, to == 0 ? INT64_MAX : end, state); part != 0) return part;
  return part_of(base, begin, begin >= 0 && end >= begin ? end - begin : -1, node, state);
}

void Evaluator::spoil_whole(ObjectId part, State& state) {
  if (const Object* object = state.object(part); object != nullptr && object->is_view)
    state.change(part).is_view = false;
  for (int depth = 0; depth < 8; ++depth) {
    const Object* object = state.object(part);
    if (object == nullptr || object->part_of == 0 || state.object(object->part_of) == nullptr) return;
    part = object->part_of;
    // (Of one that constants were put into no more is known.)
    if (const Object* whole = state.object(part); whole->origin == "literal-array" && whole->shape == Shape::kList &&
                                                  !whole->complete && whole->elements.empty()) {
      Object& changed = state.change(part);
      changed.origin.clear();
      changed.origin_reason = kPartReason;
    }
    become_unknown(values_.object(part, ""), kPartReason, state);
  }
}

bool Evaluator::holds_nothing(ValueId held) const {
  const Value& value = values_[held];
  return value.kind == ValueKind::kNull || (value.kind == ValueKind::kInteger && value.integer == 0);
}

// Go: the arrays of a value of the file's own type are zeros until somebody is given it.
void Evaluator::become_unknown_instance(ValueId value, const std::string& reason, State& state, int depth) {
  const ObjectId id = values_[value].object;
  const Object* object = state.object(id);
  const bool is_go = unit_.language == source::Language::kGo;
  // (Java, Kotlin, C#: of the arrays that are each object's own those that hold nothing yet.)
  const bool own_arrays = source::runs_on_java(unit_.language) || unit_.language == source::Language::kCSharp;
  if ((!is_go && !own_arrays) || object == nullptr || object->shape != Shape::kInstance) return;
  const NodeId type = object->type_node;
  if (depth < kMostNested) {
    for (const auto& [name, held] : std::vector(object->fields))
      become_unknown_instance(held, reason, state, depth + 1);
  }
  for (uint32_t i = 0; type != kNone && i < unit_.child_count(type); ++i) {
    const NodeId field = unit_.child(type, i);
    if (unit_.kind(field) != NodeKind::kField || array_type(unit_[field].type) == kNone) continue;
    ValueId held = state.object(id)->field(unit_.text(field));
    if (!is_go && (held == 0 || content(held, state).origin != "zero")) continue;
    if (held == 0) {
      held = values_.object(make(zero_array(field, state), state), "");
      state.change(id).set_field(unit_.text(field), held);
    }
    become_unknown(held, reason, state);
  }
}

// Only what was blank or constant: a buffer of random bytes stays one when a part is set.
void Evaluator::become_unknown(ValueId buffer, const std::string& reason, State& state) {
  const Value value = values_[buffer];
  for (ValueId one : value.alternatives) become_unknown(one, reason, state);
  const Object* object = state.object(value.object);
  if (object == nullptr || object->api != nullptr) return;
  if (object->shape == Shape::kRecord && object->complete && object->fields.empty()) {
    // Whoever is given an empty map fills it.
    Object& changed = state.change(value.object);
    changed.complete = false;
    changed.origin_reason = reason;
    return;
  }
  // … and whoever is given a record fills the members that hold nothing. (`struct T x = {NULL, 0}` is a list.)
  auto filled = [&](ValueId held) { return values_.unknown(reason, std::string(values_[held].type)); };
  if (object->shape == Shape::kRecord) {
    if (is_constant_origin(object->origin)) {
      Object& wiped = state.change(value.object);
      wiped.origin.clear();
      wiped.origin_reason = reason;
    }
    for (const auto& [name, held] : std::vector(state.object(value.object)->fields)) {
      if (holds_nothing(held)) state.change(value.object).set_field(name, filled(held));
    }
    return;
  }
  const NodeId holder =
      object->birth != kNone && unit_.kind(object->birth) == NodeKind::kArray ? index_.parent(object->birth) : kNone;
  const NodeId declared = holder != kNone && unit_.kind(holder) == NodeKind::kDeclare ? unit_[holder].type : kNone;
  if (declared != kNone && (unit_[declared].flags & source::kArrayType) == 0 && object->complete) {
    const std::vector<ValueId> elements = object->elements;
    for (size_t at = 0; at < elements.size(); ++at) {
      if (holds_nothing(elements[at])) state.change(value.object).elements[at] = filled(elements[at]);
    }
    return;
  }
  if (object->shape == Shape::kInstance) return become_unknown_instance(buffer, reason, state);
  if (object->shape != Shape::kList) return;
  Content what = content(buffer, state);
  const bool empty = source::extends_cpp(unit_.language) && object->length == 0 && object->elements.empty();
  bool blank = empty || object->zeroed || what.origin == "zero" || (what.origin.empty() && !object->complete);
  // Whoever is given a text that is being built adds to it.
  const knowledge::ValueFunction* maker =
      object->type.empty() ? nullptr : catalogue_.value_function(index_.language(), object->type);
  if (!blank && (maker == nullptr || maker->operation != "builder")) return;
  Object& changed = state.change(value.object);
  changed.zeroed = false;
  changed.complete = false;
  changed.blank = false;
  changed.elements.clear();
  if (changed.length == 0) changed.length = -1;
  changed.origin.clear();
  changed.origin_reason = reason;
}

// C: the arrays of zeros whose addresses a record holds.
std::vector<ValueId> Evaluator::buffers_in(ObjectId record, const State& state) const {
  const Object* object = index_.is_c() ? state.object(record) : nullptr;
  std::vector<ValueId> out;
  const auto add = [&](ValueId held) {
    const Object* buffer = values_[held].kind == ValueKind::kObject ? state.object(values_[held].object) : nullptr;
    if (buffer == nullptr || buffer->api != nullptr || buffer->shape != Shape::kList) return;
    if (content(held, state).origin == "zero") out.push_back(held);
  };
  if (object == nullptr || object->api != nullptr) return out;
  for (ValueId element : object->elements) add(element);
  for (const auto& [name, held] : object->fields) add(held);
  return out;
}

// {.a.b = 1, .a.c = 2}: the second says one more field of the same a. False if it does not.
bool Evaluator::join_designated(NodeId entry, ValueId earlier, ValueId value, State& state) {
  NodeId written = unit_.child(entry, 0);
  // The map around .c is nowhere written: it stands where its entry does.
  if (unit_.kind(written) != NodeKind::kMap || unit_[written].begin != unit_[entry].begin) return false;
  for (int depth = 0; depth < 16; ++depth) {
    const Object* to = values_[earlier].kind == ValueKind::kObject ? state.object(values_[earlier].object) : nullptr;
    const Object* from = values_[value].kind == ValueKind::kObject ? state.object(values_[value].object) : nullptr;
    // Only what was written out here, not a value that has a name elsewhere.
    if (to == nullptr || from == nullptr || from->fields.size() != 1) return depth > 0;
    if (to->birth == kNone || unit_.kind(to->birth) != NodeKind::kMap || to->api != nullptr) return depth > 0;
    const auto [name, added] = from->fields.front();
    ValueId had = to->field(name);
    if (had == 0) {
      state.change(values_[earlier].object).set_field(name, added);
      return true;
    }
    earlier = had;
    value = added;
  }
  return false;
}

}  // namespace vitrine::trace
