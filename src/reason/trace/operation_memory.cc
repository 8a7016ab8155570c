// Operations on buffers: where they come from, what fills them, what is copied.
#include <algorithm>

#include "reason/trace/operation.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

// memset(record, 0, sizeof record->mark), memset(record, 0, 4): of a record only a part.
bool is_all_of_it(const source::Unit& unit, NodeId size) {
  if (size == kNone || unit.kind(size) == NodeKind::kLiteral) return false;
  if (unit.kind(size) != NodeKind::kUnary || unit.text(size) != "sizeof") return true;
  return unit.kind(unit.child(size, 0)) != NodeKind::kMember;
}

}  // namespace

// Memory that nothing has filled yet. How much was asked for says no more than that it holds what is put there.
Operation::Result Operation::allocate() {
  Object made;
  made.shape = Shape::kList;
  made.complete = false;
  made.blank = true;
  made.type = function_.returns;
  // Only where the entry says that it is a number of elements.
  int64_t length = function_.arguments.empty() ? -1 : number(0).value_or(-1);
  made.length = length >= 0 && length < kLongest ? length : -1;
  made.origin_reason = "what `" + std::string(in_.index_.last_name(in_.unit_.child(call_.node, 0))) +
                       "` gives is not filled by anything that is known";
  return result_object(std::move(made));
}

// Operands: a list, how long it is from here on.
Operation::Result Operation::set_length() {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return operands_[0];
  int64_t length = number(1).value_or(-1);
  if (length < 0 || length >= kLongest) length = -1;
  Object& list = state_.change(target);
  if (list.api != nullptr) return operands_[0];
  const int64_t size = static_cast<int64_t>(list.elements.size());
  if (list.shape == Shape::kRecord && list.fields.empty()) list.shape = Shape::kList;
  if (list.complete && length >= size) {
    list.zeroed = true;  // what is added is zero
    if (list.trace == 0) list.trace = values_.step(StepKind::kLiteral, call_.node, 0);
  } else if (list.complete && length >= 0) {
    list.elements.resize(static_cast<size_t>(length));
  } else {
    list.complete = list.complete && length >= 0;
  }
  list.length = length;
  return operands_[0];
}

// C++: what is not known but for its type, and no number: std::vector<uint8_t> v(load()) is a copy.
bool Operation::is_container(const Value& value) const {
  if (!source::extends_cpp(in_.unit_.language) || value.kind != ValueKind::kUnknown) return false;
  for (std::string_view type : {"std.vector", "std.deque", "std.list", "std.string", "Botan.secure_vector"}) {
    if (value.type == type) return true;
  }
  return false;
}

Operation::Result Operation::zeros() {
  if (operands_.size() == 1 && is_container(values_[operands_[0]])) return operands_[0];
  if (operands_.size() == 1 && source::extends_cpp(in_.unit_.language)) {
    // std::vector<uint8_t> v(other): of a list that is known it is a copy as well.
    const auto is_list = [&](const Possible& one) {
      const Value& value = values_[one.value];
      const Object* list = value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
      return list != nullptr && list->shape == Shape::kList;
    };
    const std::vector<Possible> all = values_.possibilities(operands_[0]);
    // What a library made is no number: std::vector<uint8_t> nonce(rng.random_vec(12)).
    const auto is_made = [&](const Possible& one) {
      const Value& value = values_[one.value];
      return value.kind == ValueKind::kObject && !is_list(one);
    };
    if (std::ranges::any_of(all, is_made)) return operands_[0];
    if (std::ranges::any_of(all, is_list)) {
      if (all.size() > 1 || object(0) == nullptr || object(0)->api != nullptr) return operands_[0];
      Object copy = *object(0);
      copy.birth = call_.node;
      const TraceId trace = copy.trace;
      return result_object(std::move(copy), trace);
    }
  }
  Object made;
  made.shape = Shape::kList;
  made.zeroed = true;
  int64_t length = number(0).value_or(-1);
  if (operands_.size() > 1) {
    int64_t size = number(1).value_or(-1);
    bool typed = nodes_[0] != kNone && in_.unit_.kind(nodes_[0]) == NodeKind::kTypeName;
    // make(type, length) names the length alone; calloc(count, size) means their product.
    if (typed) {
      length = size;
    } else if (length < 0 || size < 0 || length > kLongest || size > kLongest) {
      length = -1;
    } else {
      length *= size;
    }
  }
  made.length = length >= 0 && length < kLongest ? length : -1;
  made.trace = values_.step(StepKind::kLiteral, call_.node, 0);
  made.type = function_.returns;
  TraceId trace = made.trace;
  return result_object(std::move(made), trace);
}

Operation::Result Operation::fill() {
  ObjectId target = in_.written_at(nodes_[0], operands_[0], state_);
  if (target == 0) return operands_[0];
  // Nothing to fill with: zeros.
  ValueId filling = operands_.size() > 1 ? operands_[1] : values_.integer(0);
  Evaluator::Content what = in_.content(filling, state_);
  std::optional<int64_t> with = in_.as_integer(filling);
  Object& buffer = state_.change(target);
  if (buffer.api != nullptr) return operands_[0];
  if (in_.index_.is_c() && buffer.shape == Shape::kRecord && call_.arguments.size() == 3 &&
      in_.index_.type(values_[operands_[0]].type) != kNone && !is_all_of_it(in_.unit_, call_.arguments[2].node)) {
    buffer.origin.clear();
    buffer.origin_reason = kPartReason;
    return operands_[0];
  }
  if (buffer.type == "Array" && in_.index_.language() == "javascript" && buffer.shape == Shape::kList &&
      buffer.complete && !buffer.zeroed && operands_.size() == 2) {
    std::ranges::fill(buffer.elements, filling);  // a list of whatever it is, not of bytes
    return operands_[0];
  }
  buffer.elements.clear();
  if (in_.index_.is_c() && buffer.shape == Shape::kRecord && with && *with == 0) buffer.fields.clear();
  // memset(name, 0, sizeof name): all of it is zero, and what is put into it from here on stands among zeros.
  const ValueId size = call_.arguments.size() == 3 ? call_.arguments[2].value : 0;
  const bool all = in_.index_.is_c() && with && *with == 0 && buffer.shape == Shape::kList && buffer.length > 0 &&
                   size != 0 && in_.as_integer(size) == buffer.length;
  // random(iv, 12); memset(iv, 0, 4): the rest is what it was.
  const std::optional<int64_t> count = size == 0 ? std::nullopt : in_.as_integer(size);
  const bool was_filled = !buffer.origin.empty() && !is_constant_origin(buffer.origin);
  if (in_.index_.is_c() && buffer.shape == Shape::kList && count && *count < buffer.length && was_filled) {
    buffer.zeroed = buffer.complete = false;
    buffer.origin.clear();
    buffer.origin_reason = kPartReason;
    return operands_[0];
  }
  buffer.zeroed = buffer.complete = all;
  buffer.blank = buffer.blank && !all;
  if (all) {
    buffer.origin.clear();
    buffer.origin_reason.clear();
    buffer.trace = values_.step(StepKind::kAssigned, call_.site, 0);
    return operands_[0];
  }
  buffer.origin = with && *with == 0 ? "zero" : is_constant_origin(what.origin) ? "literal-array" : what.origin;
  buffer.origin_reason = buffer.origin.empty() ? what.reason : "";
  buffer.trace = values_.step(StepKind::kAssigned, call_.site, 0);
  return operands_[0];
}

// With what a function gives, each time anew: of a number that it gives first the rest is not told.
Operation::Result Operation::generate() {
  if (operands_.size() < 2) return unknown("what a function fills it with is not known");
  Call made;
  made.node = call_.node;
  made.site = call_.site;
  made.receiver_node = call_.receiver_node;
  operands_[1] = in_.invoke(operands_[1], made, 0, state_);
  if (in_.as_integer(operands_[1])) operands_[1] = values_.integer(1);
  return fill();
}

// Operands: to, from.
Operation::Result Operation::copy() {
  return copied(1, 0);
}
// Operands: from, its position, to.
Operation::Result Operation::array_copy() {
  return copied(0, 2);
}

Operation::Result Operation::copied(size_t from, size_t target) {
  if (operands_.size() <= std::max(from, target)) return operands_[0];
  Call to = call_;
  to.arguments.assign(1, {"", operands_[target], nodes_[target]});
  // (From nowhere nothing is copied: what a search gives where it finds nothing was not meant.)
  std::vector<Possible> sources = values_.possibilities(operands_[from]);
  const size_t all = sources.size();
  std::erase_if(sources, [&](const Possible& one) { return values_[one.value].kind == ValueKind::kNull; });
  if (!sources.empty() && sources.size() < all) operands_[from] = values_.choice(sources, in_.limits_.alternatives);
  in_.copy_content(operands_[target], operands_[from], to, state_);
  return operands_[target];
}

// Operands: what is read, and where it goes, `new HexDecoder(new StringSink(raw))`: through filters, by what `.through`
// of each does, into what the last is made with, where its type has `.into`. What is read through others is not known.
Operation::Result Operation::pump() {
  constexpr int kMostFilters = 8;
  if (operands_.size() < 2) return operands_[0];
  const std::string_view language = in_.index_.language();
  NodeId at = nodes_[1];
  ValueId value = operands_[0];
  for (int depth = 0; at != kNone && depth < kMostFilters; ++depth) {
    if (in_.unit_.kind(at) != NodeKind::kNew || in_.unit_[at].type == kNone || in_.unit_.child_count(at) == 0) break;
    const NodeId first = in_.unit_.child(at, 0);
    const std::string type = in_.catalogue_.canonical_name(language, in_.qualified_type(in_.unit_[at].type));
    if (in_.catalogue_.value_function(language, type + ".into") != nullptr) {
      Call to = call_;
      const ValueId target = in_.evaluate(first, state_);
      to.arguments.assign(1, {"", target, first});
      in_.copy_content(target, value, to, state_);
      break;
    }
    const knowledge::ValueFunction* through = in_.catalogue_.value_function(language, type + ".through");
    if (through == nullptr) break;
    Call one = call_;
    one.receiver = 0;
    one.arguments.assign(1, {"", value, kNone});
    const std::optional<ValueId> made = in_.operate(*through, one, state_);
    value = made ? *made : values_.unknown("what `" + type + "` makes of it is not known");
    at = first;
  }
  return operands_[0];
}

// Bytes of which no more is known than where they come from.
Object Operation::bytes_from(const Evaluator::Content& what) {
  Object out;
  out.shape = Shape::kList;
  out.complete = false;
  out.origin = what.origin;
  out.origin_reason = what.reason;
  return out;
}

// Operands: a text or bytes, how long they are from here on, what they are filled up with.
Operation::Result Operation::resize() {
  // C++: std::string(16, 'x'), QByteArray(16, 0): how many, and which.
  const Value& first = values_[operands_[0]];
  if (source::extends_cpp(in_.unit_.language) && operands_.size() == 2 && first.kind == ValueKind::kInteger &&
      first.integer > 0)
    std::swap(operands_[0], operands_[1]);
  const Value value = values_[operands_[0]];
  Evaluator::Content what = in_.content(operands_[0], state_);
  if (operands_.size() > 2) {
    const std::optional<std::string> text = text_of(0);
    const Evaluator::Content filler = in_.content(operands_[2], state_);
    if (text && text->empty()) {
      what = filler;
    } else if (what.origin != filler.origin && is_constant_origin(what.origin) && !filler.origin.empty()) {
      what.origin = is_constant_origin(filler.origin) ? "literal" : filler.origin;
    }
  }
  Object part = bytes_from(what);
  part.trace = what.trace;
  // Perhaps a view of it. (What Java makes of an array is another one.)
  const bool is_another =
      source::runs_on_java(in_.unit_.language) && !value.type.empty() && value.type.find('.') == std::string::npos;
  if (value.kind == ValueKind::kObject && !is_another) part.part_of = value.object;
  std::optional<int64_t> length = number(1);
  part.length = length && *length >= 0 && *length < kLongest ? *length : -1;
  return result_object(std::move(part), trace_);
}

}  // namespace vitrine::trace
