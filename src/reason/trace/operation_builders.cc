// Texts that are built piece by piece: StringBuilder, strings.Builder. One is a list of its pieces.
#include <algorithm>

#include "reason/trace/operation.h"

namespace vitrine::trace {

using evidence::StepKind;

// Of a text, or empty: a number is how much room to make.
Operation::Result Operation::builder() {
  Object made;
  made.shape = Shape::kList;
  made.type = function_.returns;
  if (!operands_.empty() && values_[operands_[0]].kind != ValueKind::kInteger) made.elements = {operands_[0]};
  made.length = static_cast<int64_t>(made.elements.size());
  return result_object(std::move(made));
}

Operation::Result Operation::builder_text() {
  const Object* pieces = object(0);
  if (pieces == nullptr || pieces->shape != Shape::kList || !pieces->complete) {
    return unknown("a text that is put together from parts that are not known");
  }
  const std::vector<ValueId> elements = pieces->elements;
  Value none;
  none.kind = ValueKind::kString;
  none.type = function_.returns;
  ValueId out = elements.empty() ? values_.add(std::move(none)) : elements[0];
  for (size_t i = 0; i < elements.size(); ++i) {
    // (A stream of bytes is written one byte.)
    const bool are_bytes = function_.returns == "byte[]";
    const ValueId given = are_bytes ? elements[i] : in_.written_by_itself(elements[i], call_.node, state_);
    const Value piece = values_[given];
    bool number = piece.kind == ValueKind::kInteger;
    const bool is_byte = number && are_bytes;
    ValueId written = is_byte  ? values_.string(std::string(1, static_cast<char>(piece.integer & 0xff)), piece.trace)
                      : number ? values_.string(std::to_string(piece.integer), piece.trace)
                               : given;
    out = i == 0 ? written : in_.compute("+", out, written, call_.site, state_);
  }
  return function_.returns.empty() ? out : values_.typed(out, function_.returns);
}

// What the builder holds, where all of it is known.
std::optional<std::string> Operation::built() const {
  const Object* pieces = object(0);
  if (pieces == nullptr || pieces->shape != Shape::kList || !pieces->complete) return std::nullopt;
  std::string out;
  for (ValueId piece : pieces->elements) {
    if (values_[piece].kind == ValueKind::kInteger) {
      out += std::to_string(values_[piece].integer);
    } else if (std::optional<std::string> text = in_.as_text(piece, state_)) {
      out += *text;
    } else {
      return std::nullopt;
    }
    if (out.size() > kMostText) return std::nullopt;
  }
  return out;
}

// The builder holds this from here on; without a text, what it holds is not known.
Operation::Result Operation::rebuilt(std::optional<std::string> text) {
  ObjectId target = in_.object_at(nodes_[0], operands_[0], state_);
  if (target == 0) return unknown("a text that is put together from parts that are not known");
  TraceId trace = values_.step(StepKind::kComputed, call_.site, trace_);
  ValueId whole = text ? values_.string(std::move(*text), trace)
                       : values_.unknown("a text that is put together from parts that are not known");
  Object& pieces = state_.change(target);
  pieces.shape = Shape::kList;
  pieces.elements = {whole};
  pieces.length = 1;
  return operands_[0];
}

Operation::Result Operation::builder_insert() {
  std::optional<std::string> text = built(), added = text_of(2);
  std::optional<int64_t> at = number(1);
  if (std::optional<int64_t> digits = number(2); digits && !added) added = std::to_string(*digits);
  if (!text || !added || !at || *at < 0 || *at > static_cast<int64_t>(text->size())) return rebuilt(std::nullopt);
  return rebuilt(text->insert(static_cast<size_t>(*at), *added));
}

// Operands: the builder, from, to (not included), the text in their place.
Operation::Result Operation::builder_replace() {
  std::optional<std::string> text = built(), with = text_of(3);
  std::optional<int64_t> from = number(1), to = number(2);
  if (!text || !with || !from || !to || *from < 0 || *to < *from || *from > static_cast<int64_t>(text->size())) {
    return rebuilt(std::nullopt);
  }
  return rebuilt(text->replace(static_cast<size_t>(*from), static_cast<size_t>(*to - *from), *with));
}

// Operands: the builder, from, to (not included; without it, one character).
Operation::Result Operation::builder_delete() {
  std::optional<std::string> text = built();
  std::optional<int64_t> begin = number(1), end = number(2);
  int64_t from = begin.value_or(-1), to = operands_.size() == 2 ? from + 1 : end.value_or(-1);
  if (!text || from < 0 || to < from || from > static_cast<int64_t>(text->size())) return rebuilt(std::nullopt);
  return rebuilt(text->erase(static_cast<size_t>(from), static_cast<size_t>(to - from)));
}

Operation::Result Operation::builder_reverse() {
  std::optional<std::string> text = built();
  return rebuilt(text ? std::optional(std::string(text->rbegin(), text->rend())) : std::nullopt);
}

// A text that is changed where it stands: `name.replace(4, 3, "1")`. Operands: the text, from where, how many
// characters
// (-1: all the rest), what stands in their place. What is not computed is not known from here on.
Operation::Result Operation::edit_text() {
  const std::vector<Possible> all = values_.possibilities(operands_[0]);
  const std::optional<int64_t> from = number(1), count = number(2);
  const bool anew = operands_.size() > 3 && from == 0 && count == -1;
  if (!anew && std::ranges::none_of(all, [&](const Possible& one) { return is_text(values_[one.value].kind); })) {
    return operands_[0];
  }
  const std::optional<std::string> with = operands_.size() > 3 ? text_of(3) : std::string();
  const TraceId trace = values_.step(StepKind::kComputed, call_.site, trace_);
  std::vector<Possible> out;
  for (const Possible& one : all) {
    if (anew) break;
    std::optional<std::string> text = in_.as_text(one.value, state_);
    if (!text || !with || !from || !count || *from < 0 || *from > static_cast<int64_t>(text->size())) {
      out.push_back({values_.unknown("a text that is changed in a way that is not known"), one.where});
      continue;
    }
    const size_t taken = *count < 0 ? std::string::npos : static_cast<size_t>(*count);
    text->replace(static_cast<size_t>(*from), taken, *with);
    out.push_back({values_.string(std::move(*text), trace), one.where});
  }
  ValueId replaced = anew ? operands_[3] : 0;
  if (anew && operands_.size() > 4) {
    // s.assign(characters, n), s.assign(n, character), s.assign(first, last)
    const std::optional<int64_t> most = number(4);
    const bool bounded = with && most && *most >= 0 && *most <= static_cast<int64_t>(with->size());
    if (number(3) || (!bounded && with && operands_[3] != operands_[4])) {
      replaced = values_.unknown("a text that is changed in a way that is not known");
    } else if (bounded) {
      replaced = values_.string(with->substr(0, static_cast<size_t>(*most)), trace);
    }
  }
  ValueId whole = anew ? replaced : values_.choice(out, std::max<size_t>(in_.limits_.alternatives, out.size()));
  if (const std::string type = values_[operands_[0]].type; !type.empty()) whole = values_.typed(whole, type);
  in_.append_to(nodes_[0], whole, call_.site, state_);
  return whole;
}

// A text or list whose parts stand in another order, or are others, from here on: std::sort, std::replace.
Operation::Result Operation::reorder() {
  if (is_text(values_[operands_[0]].kind)) {
    const ValueId changed = values_.unknown("a text whose characters are changed", values_[operands_[0]].type);
    in_.append_to(nodes_[0], changed, call_.site, state_);
    return changed;
  }
  const ObjectId target = in_.written_at(nodes_[0], operands_[0], state_);
  if (target == 0) return operands_[0];
  const Evaluator::Content what = in_.content(operands_[0], state_);
  Object& list = state_.change(target);
  if (list.api == nullptr && list.shape == Shape::kRecord && in_.unit_.language == source::Language::kPhp) {
    for (auto& [name, field] : list.fields) field = values_.unknown("`" + name + "` may be given another value");
    list.complete = false;
  }
  if (list.api != nullptr || list.elements.empty()) return operands_[0];
  list.elements.clear();
  list.complete = false;
  list.zeroed = false;
  list.origin = what.origin;
  list.origin_reason = what.reason;
  return operands_[0];
}

// Two variables give each other what they hold. (Rust lends them: `&mut x`.)
Operation::Result Operation::swap() {
  if (operands_.size() < 2) return unknown("what is swapped is not known");
  const source::Unit& unit = in_.unit_;
  for (size_t i = 0; i < 2; ++i) {
    source::NodeId variable = nodes_[i];
    if (unit.kind(variable) == source::NodeKind::kUnary && unit.text(variable) == "&")
      variable = unit.child(variable, 0);
    const ValueId given = operands_[1 - i];
    if (unit.kind(variable) == source::NodeKind::kIndex) {
      in_.store(variable, given, call_.site, state_);
    } else {
      in_.append_to(variable, given, call_.site, state_);
    }
    if (unit.language == source::Language::kRust) in_.hold_in_callers(variable, values_[operands_[i]], given, state_);
  }
  return operands_[0];
}

}  // namespace vitrine::trace
