// What a value holds: its number, its characters, where its bytes come from.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

bool all_zero(std::string_view bytes) {
  return !bytes.empty() && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

}  // namespace

std::optional<int64_t> Evaluator::as_integer(ValueId id) const {
  const Value& value = values_[id];
  if (value.kind == ValueKind::kInteger) return value.integer;
  return std::nullopt;
}

// Characters or bytes that are fully known: of a text, or of a list of numbers.
std::optional<std::string> Evaluator::as_text(ValueId id, const State& state) const {
  const Value& value = values_[id];
  if (is_text(value.kind)) return value.text;
  if (value.kind != ValueKind::kObject) return std::nullopt;
  const Object* object = look(value.object, state);
  if (object == nullptr || object->shape != Shape::kList || !object->complete || object->api != nullptr)
    return std::nullopt;
  if (object->length < 0 || object->length > static_cast<int64_t>(kMostText)) return std::nullopt;
  if (!object->zeroed && static_cast<int64_t>(object->elements.size()) != object->length) return std::nullopt;
  std::string out;
  for (ValueId element : object->elements) {
    const Value& part = values_[element];
    if (part.kind == ValueKind::kInteger)
      out.push_back(static_cast<char>(part.integer & 0xff));
    else if (part.kind == ValueKind::kString && part.text.size() == 1)
      out += part.text;
    else
      return std::nullopt;
  }
  out.resize(static_cast<size_t>(object->length), '\0');
  return out;
}

std::optional<std::string> Evaluator::as_name(ValueId id, const State& state) const {
  std::optional<std::string> text = as_text(id, state);
  if (!text && index_.is_c() && values_[id].kind == ValueKind::kObject) {
    // A buffer that is filled so far as its first zero: name[0] = 'm'; … name[3] = 0.
    const Object* object = look(values_[id].object, state);
    const bool is_list = object != nullptr && object->shape == Shape::kList && object->api == nullptr;
    std::string known;
    for (size_t i = 0; is_list && i < object->elements.size() && i < kMostText; ++i) {
      const Value& part = values_[object->elements[i]];
      const bool character = part.kind == ValueKind::kString && part.text.size() == 1;
      if (part.kind != ValueKind::kInteger && !character) break;
      const char one = character ? part.text.front() : static_cast<char>(part.integer & 0xff);
      if (one == '\0') return known;
      known.push_back(one);
    }
  }
  if (text) text->erase(index_.is_c() ? std::min(text->find('\0'), text->size()) : text->find_last_not_of('\0') + 1);
  return text;
}

// What was put into a buffer where only a part of that is known: snprintf(setting, n, "$1$%s", salt).
ValueId Evaluator::known_in_part(ValueId id, const State& state) const {
  const Object* buffer = values_[id].kind == ValueKind::kObject ? look(values_[id].object, state) : nullptr;
  if (buffer == nullptr || buffer->complete || buffer->api != nullptr || buffer->elements.size() != 1) return id;
  const Value& put = values_[buffer->elements.front()];
  return put.kind == ValueKind::kUnknown && put.alternatives.size() == 1 ? buffer->elements.front() : id;
}

// Of texts that are put together: what is known of the whole, as an unknown value holds it; nothing where that is
// nothing.
std::vector<ValueId> Evaluator::parts_known(const std::vector<ValueId>& pieces, const State& state) {
  constexpr size_t kMostKnown = 512;
  std::string out;
  bool known = false;
  for (ValueId one : pieces) {
    const ValueId id = known_in_part(one, state);
    const Value& piece = values_[id];
    std::string text;
    if (std::optional<int64_t> number = as_integer(id)) {
      text = std::to_string(*number);
    } else if (std::optional<std::string> whole = as_text(id, state)) {
      text = *whole;
      known = known || !text.empty();
    } else if (piece.kind == ValueKind::kUnknown && piece.alternatives.size() == 1) {
      text = values_[piece.alternatives.front()].text;
      known = true;
    } else {
      text = knowledge::kRest;
    }
    if (out.ends_with(knowledge::kRest) && text.starts_with(knowledge::kRest)) text.erase(0, knowledge::kRest.size());
    out += text;
    if (out.size() > kMostKnown) return {};
  }
  return known ? std::vector<ValueId>{values_.string(std::move(out))} : std::vector<ValueId>{};
}

// Where the bytes of a value come from.
Evaluator::Content Evaluator::content(ValueId id, const State& state, int depth) const {
  Content out;
  const Value& value = values_[id];
  out.trace = value.trace;
  out.origin = value.origin;
  switch (value.kind) {
    case ValueKind::kString:
    case ValueKind::kBytes:
      out.length_bytes = static_cast<int64_t>(value.text.size());
      if (out.origin.empty()) out.origin = all_zero(value.text) ? "zero" : "literal";
      return out;
    case ValueKind::kInteger:
    case ValueKind::kFloat:
    case ValueKind::kBoolean:
      if (out.origin.empty()) out.origin = "literal";
      return out;
    case ValueKind::kChoice: {
      bool first = true;
      for (ValueId alternative : value.alternatives) {
        Content one = content(alternative, state, depth + 1);
        if (first)
          out = one;
        else if (out.origin != one.origin) {
          out.origin = is_constant_origin(out.origin) && is_constant_origin(one.origin) ? "literal" : "";
          if (out.origin.empty()) out.reason = "one of several: " + (one.reason.empty() ? out.reason : one.reason);
        }
        if (out.length_bytes != one.length_bytes) out.length_bytes = -1;
        first = false;
      }
      return out;
    }
    case ValueKind::kObject: {
      const Object* object = look(value.object, state);
      if (object == nullptr) {
        out.reason = "a value of another path";
        return out;
      }
      return content_of(*object, out, state, depth);
    }
    case ValueKind::kUnknown:
      out.reason = value.text;
      if (out.origin == kOfTheRest) out.origin.clear();
      return out;
    default: out.reason = why_unknown(id, state); return out;
  }
}

// … of an object, of whose value `out` says what is known beside it.
Evaluator::Content Evaluator::content_of(const Object& object, Content out, const State& state, int depth) const {
  if (object.trace != 0) out.trace = object.trace;
  out.length_bytes = object.length;
  if (const Object* whole = object.is_view ? look(object.part_of, state) : nullptr; whole != nullptr && depth <= 3) {
    // A place in a buffer that was filled since: how much of it is not known.
    const Content now = content_of(*whole, {}, state, depth + 1);
    out.origin = now.origin == object.origin ? now.origin : "";
    out.reason = !out.origin.empty() || !now.reason.empty() ? now.reason : object.origin_reason;
    if (out.origin.empty() && out.reason.empty()) out.reason = kPartReason;
    return out;
  }
  // A list of texts or objects is no buffer.
  for (ValueId element : object.elements) {
    const Value& part = values_[element];
    bool may_be_byte = part.kind == ValueKind::kInteger || part.kind == ValueKind::kUnknown ||
                       part.kind == ValueKind::kSymbol || part.kind == ValueKind::kObject ||
                       (part.kind == ValueKind::kString && part.text.size() == 1);
    if (!may_be_byte) {
      out.length_bytes = -1;
      break;
    }
  }
  if (!object.origin.empty()) {
    out.origin = object.origin;
    return out;
  }
  out.reason = object.origin_reason;
  if (object.shape != Shape::kList || depth > 3) return out;
  if (object.zeroed && object.elements.empty() && object.complete) {
    out.origin = "zero";
    return out;
  }
  const bool written_out = unit_.language == source::Language::kRust || unit_.language == source::Language::kGo;
  if (written_out && object.elements.empty() && object.complete && object.length == 0 && object.api == nullptr &&
      object.birth != kNone && unit_.kind(object.birth) == NodeKind::kArray && !is_channel(object)) {
    out.origin = "literal-array";  // &[]
    return out;
  }
  std::string common;
  bool zero = true, first = true;
  for (ValueId element : object.elements) {
    const Value& part = values_[element];
    if (part.kind == ValueKind::kUnknown && part.origin == kOfTheRest) continue;
    Content one = content(element, state, depth + 1);
    zero = zero && part.kind == ValueKind::kInteger && part.integer == 0;
    std::string origin = is_constant_origin(one.origin) ? "literal-array" : one.origin;
    if (first)
      common = origin;
    else if (common != origin)
      common.clear();
    first = false;
    if (common.empty()) {
      if (out.reason.empty()) out.reason = one.reason.empty() ? why_unknown(element, state) : one.reason;
      return out;
    }
  }
  if (first || !object.complete) return out;
  out.origin = zero ? "zero" : common;
  return out;
}

std::string combined_origin(std::string_view x, std::string_view y) {
  if (x == y || y == kOfTheRest) return std::string(x);
  if (x == kOfTheRest) return std::string(y);
  if (is_constant_origin(x) && is_constant_origin(y)) return "literal";
  return std::string(is_constant_origin(x) ? y : is_constant_origin(y) ? x : std::string_view());
}

std::string Evaluator::combine_origins(ValueId a, ValueId b, const State& state) const {
  auto origin = [&](ValueId id) {
    return values_[id].origin == kOfTheRest ? std::string(kOfTheRest) : content(id, state).origin;
  };
  return combined_origin(origin(a), origin(b));
}

// a.append(x).append(y): what `a` names changes, however long the chain.
void Evaluator::append_to(NodeId expression, ValueId value, NodeId node, State& state) {
  for (int hops = 0; expression != kNone && hops < 64; ++hops) {
    NodeKind kind = unit_.kind(expression);
    if (kind == NodeKind::kName || kind == NodeKind::kMember) {
      store(expression, value, node, state);
      return;
    }
    if (kind != NodeKind::kCall || unit_.kind(unit_.child(expression, 0)) != NodeKind::kMember) return;
    expression = unit_.child(unit_.child(expression, 0), 0);
  }
}

void Evaluator::copy_content(ValueId to, ValueId from, const Call& call, State& state) {
  write_each(call.arguments.empty() ? kNone : call.arguments[0].node, to, state,
             [&](ObjectId target, ValueId) { copy_content_in(target, from, call, state); });
}

void Evaluator::copy_content_in(ObjectId target, ValueId from, const Call& call, State& state) {
  Content what = content(from, state);
  std::optional<std::string> text = as_text(from, state);
  // A constant that is put into a part of a constant leaves one.
  std::vector<ObjectId> constant;
  for (ObjectId at = target; is_constant_origin(what.origin) && constant.size() < 8;) {
    const Object* part = state.object(at);
    at = part == nullptr ? 0 : part->part_of;
    const Object* around = at == 0 ? nullptr : state.object(at);
    if (around == nullptr || around->shape != Shape::kList || around->blank ||
        !is_constant_origin(content(values_.object(at, ""), state).origin))
      break;
    constant.push_back(at);
  }
  spoil_whole(target, state);
  for (ObjectId whole : constant) {
    Object& changed = state.change(whole);
    changed.elements.clear();
    changed.zeroed = changed.complete = false;
    changed.origin = "literal-array";
    changed.origin_reason.clear();
    changed.trace = values_.step(StepKind::kAssigned, call.site, what.trace);
  }
  const Object* whole = values_[from].kind == ValueKind::kObject ? look(values_[from].object, state) : nullptr;
  Object members;  // of a record that is copied over another one
  if (index_.is_c() && whole != nullptr && whole->api == nullptr) {
    members.fields = whole->fields;
    if (whole->birth != kNone && unit_.kind(whole->birth) == NodeKind::kArray) {
      const std::vector<NodeId>& filled = index_.members_filled(whole->birth);
      for (size_t i = 0; i < filled.size() && i < whole->elements.size(); ++i) {
        const std::string_view name = filled[i] == kNone ? std::string_view() : unit_.text(filled[i]);
        if (!name.empty() && members.field(name) == 0) members.set_field(name, whole->elements[i]);
      }
    }
  }
  Object& object = state.change(target);
  if (object.api != nullptr) return;
  if (index_.is_c()) object.fields = std::move(members.fields);
  // What an earlier text took of memory whose size is not known is no bound.
  const bool grows = object.length == static_cast<int64_t>(object.elements.size()) && object.zeroed &&
                     object.birth != kNone && unit_.kind(object.birth) != NodeKind::kDeclare;
  int64_t length = grows ? -1 : object.length;
  object.elements.clear();
  object.zeroed = false;
  object.complete = false;
  object.origin = what.origin;
  object.origin_reason = what.origin.empty() ? (what.reason.empty() ? why_unknown(from, state) : what.reason) : "";
  object.trace = values_.step(StepKind::kAssigned, call.site, what.trace);
  object.length = length;
  object.blank = false;
  if (length < 0 && text) object.length = static_cast<int64_t>(text->size());
  if (text && text->size() <= 256 && static_cast<int64_t>(text->size()) <= object.length) {
    // The characters stay readable: a name that was put together in a buffer.
    std::vector<ValueId> characters;
    for (char c : *text) characters.push_back(values_.integer(static_cast<unsigned char>(c), what.trace));
    object.elements = std::move(characters);
    object.zeroed = object.complete = true;
    object.shape = Shape::kList;
  } else if (const Value& put = values_[from]; put.kind == ValueKind::kUnknown && put.alternatives.size() == 1) {
    object.elements = {from};  // what is known of it
    object.shape = Shape::kList;
  }
}

}  // namespace vitrine::trace
