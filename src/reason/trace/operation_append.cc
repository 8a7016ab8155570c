// append of Go: one buffer or list out of several.
#include <algorithm>

#include "reason/trace/operation.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;
using source::kNone;
using source::NodeId;
using source::NodeKind;

}  // namespace

// What a call of append puts together, without what is empty; nothing where a part of it was not seen.
std::optional<std::vector<Operation::Appended>> Operation::appended() const {
  std::vector<Appended> out{{operands_[0], false}};
  // x.list = append(x.list, …) of what this function made, and so far did not give any: nil.
  const NodeId member = nodes_[0];
  const bool is_member = member != kNone && in_.unit_.kind(member) == NodeKind::kMember &&
                         values_[operands_[0]].kind == ValueKind::kUnknown && !in_.in_loop(call_.node);
  const NodeId base = is_member ? in_.unit_.child(member, 0) : kNone;
  const bool is_name = base != kNone && in_.unit_.kind(base) == NodeKind::kName;
  const ValueId* holder = is_name ? state_.top().find(in_.unit_.text(base)) : nullptr;
  const bool is_object = holder != nullptr && values_[*holder].kind == ValueKind::kObject;
  const Object* record = is_object ? in_.look(values_[*holder].object, state_) : nullptr;
  const bool is_unset = record != nullptr && record->complete && record->api == nullptr && record->birth != kNone &&
                        record->shape == Shape::kRecord && record->field(in_.unit_.text(member)) == 0 &&
                        in_.index_.enclosing_function(record->birth) == in_.index_.enclosing_function(call_.node);
  if (is_unset) out.clear();
  for (uint32_t i = 2; i < in_.unit_.child_count(call_.node); ++i) {
    const NodeId child = in_.unit_.child(call_.node, i);
    if (child == kNone) continue;
    if (in_.unit_.kind(child) == NodeKind::kSpread) {
      auto spread = in_.spread_.find(child);
      if (spread == in_.spread_.end()) return std::nullopt;
      out.push_back({spread->second, false});
      continue;
    }
    auto given = std::ranges::find(call_.arguments, child, &Argument::node);
    if (given == call_.arguments.end()) return std::nullopt;
    out.push_back({given->value, true});
  }
  std::erase_if(out, [&](const Appended& piece) {
    const Value& value = values_[piece.value];
    const Object* buffer = value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
    // (var x []byte is nil.)
    const bool is_nil = value.kind == ValueKind::kNull ||
                        (buffer != nullptr && buffer->is_unfilled() && buffer->length < 0 && buffer->api == nullptr);
    return !piece.single && (is_nil || in_.content(piece.value, state_).length_bytes == 0);
  });
  return out;
}

// Their bytes, where all are known and a text is among them.
std::optional<std::string> Operation::characters_of(const std::vector<Appended>& pieces) const {
  std::string out;
  bool has_text = false;
  for (const Appended& piece : pieces) {
    std::optional<std::string> one;
    if (!piece.single) {
      one = in_.as_text(piece.value, state_);
      has_text = has_text || is_text(values_[piece.value].kind);
    } else if (std::optional<int64_t> number = in_.as_integer(piece.value); number && *number >= 0 && *number < 256) {
      one = std::string(1, static_cast<char>(*number));
    }
    if (!one || out.size() + one->size() > kMostText) return std::nullopt;
    out += *one;
  }
  return has_text ? std::optional<std::string>(std::move(out)) : std::nullopt;
}

// Their elements, where all are known.
std::optional<std::vector<ValueId>> Operation::elements_of(const std::vector<Appended>& pieces) const {
  constexpr size_t kMostElements = 256;
  std::vector<ValueId> out;
  for (const Appended& piece : pieces) {
    if (piece.single) {
      out.push_back(piece.value);
    } else {
      const Value& value = values_[piece.value];
      const Object* from = value.kind == ValueKind::kObject ? in_.look(value.object, state_) : nullptr;
      if (from == nullptr || from->shape != Shape::kList || !from->complete || from->api != nullptr || from->zeroed ||
          static_cast<int64_t>(from->elements.size()) != from->length) {
        return std::nullopt;
      }
      out.insert(out.end(), from->elements.begin(), from->elements.end());
    }
    if (out.size() > kMostElements) return std::nullopt;
  }
  return out;
}

// Where all of them come from, why that is not known, and how many there are.
Evaluator::Content Operation::content_of(const std::vector<Appended>& pieces) const {
  Evaluator::Content all;
  all.length_bytes = 0;
  for (size_t i = 0; i < pieces.size(); ++i) {
    const Evaluator::Content one = in_.content(pieces[i].value, state_);
    const bool rest = values_[pieces[i].value].origin == kOfTheRest;
    const std::string origin = rest ? std::string(kOfTheRest) : one.origin;
    all.origin = i == 0 ? origin : combined_origin(all.origin, origin);
    if (origin.empty() && all.reason.empty()) {
      all.reason = one.reason.empty() ? in_.why_unknown(pieces[i].value, state_) : one.reason;
    }
    const int64_t length = pieces[i].single ? 1 : one.length_bytes;
    const bool known = all.length_bytes >= 0 && length >= 0 && all.length_bytes + length < kLongest;
    all.length_bytes = known ? all.length_bytes + length : -1;
    all.trace = values_.step(StepKind::kComputed, call_.site, all.trace, one.trace);
  }
  if (all.origin.empty() && all.reason.empty()) all.reason = "put together from parts of several origins";
  return all;
}

// The first operand's bytes or elements, and behind them the further ones; all of one that is spread.
Operation::Result Operation::append_all() {
  const std::optional<std::vector<Appended>> pieces = appended();
  if (!pieces) return reads();
  if (pieces->empty()) return operands_[0];
  const std::string type = values_[operands_[0]].type;
  Evaluator::Content what = content_of(*pieces);
  if (std::optional<std::string> characters = characters_of(*pieces)) {
    Value made;
    made.kind = ValueKind::kBytes;
    made.text = std::move(*characters);
    made.type = type;
    made.trace = what.trace;
    return values_.add(std::move(made));
  }
  Object list;
  list.shape = Shape::kList;
  if (std::optional<std::vector<ValueId>> elements = elements_of(*pieces)) {
    list.elements = std::move(*elements);
    list.length = static_cast<int64_t>(list.elements.size());
  } else if (what.origin == kOfTheRest || (what.origin.empty() && what.length_bytes < 0)) {
    return values_.unknown(what.reason.empty() ? in_.why_unknown(pieces->front().value, state_) : what.reason, type,
                           what.origin);
  } else {
    list = bytes_from(what);
    if (!list.origin.empty()) list.origin_reason.clear();
    list.length = what.length_bytes;
  }
  list.trace = what.trace;
  // (What a list of numbers was written as, it stays.)
  const Object* first = object(0);
  const NodeId literal = first != nullptr ? first->birth : kNone;
  const NodeId of = literal != kNone && in_.unit_.kind(literal) == NodeKind::kArray ? in_.unit_[literal].type : kNone;
  const bool of_numbers = of != kNone && in_.unit_.text(of) != "byte" && in_.unit_.text(of) != "uint8";
  const ValueId made = result_object(std::move(list), what.trace);
  if (of_numbers) state_.change(values_[made].object).birth = literal;
  return values_.typed(made, type);
}

}  // namespace vitrine::trace
