// Operations that go through lists side by side, and copies of what holds others.
#include <algorithm>

#include "reason/trace/operation.h"

namespace vitrine::trace {
namespace {

constexpr size_t kMostBeside = 64;

}  // namespace

// The list of these rows, each a list of its own.
ValueId Operation::list_of_rows(std::vector<std::vector<ValueId>> all) {
  Object made;
  made.shape = Shape::kList;
  for (std::vector<ValueId>& row : all) {
    Object one;
    one.shape = Shape::kList;
    one.birth = call_.node;
    one.length = static_cast<int64_t>(row.size());
    one.elements = std::move(row);
    made.elements.push_back(values_.object(in_.make(std::move(one), state_), "tuple"));
  }
  made.length = static_cast<int64_t>(made.elements.size());
  return result_object(std::move(made), trace_);
}

// Its elements, where all of them are known and they are few; null otherwise.
const std::vector<ValueId>* Operation::few_elements(size_t operand) const {
  const Object* list = object(operand);
  const bool known = list != nullptr && list->shape == Shape::kList && list->api == nullptr && list->complete &&
                     !list->zeroed && !list->elements.empty() && list->elements.size() <= kMostBeside;
  return known ? &list->elements : nullptr;
}

// Each element of a list with its place, counted from a second operand on.
Operation::Result Operation::enumerate() {
  const std::vector<ValueId>* elements = few_elements(0);
  int64_t first = operands_.size() > 1 ? number(1).value_or(-1) : 0;
  for (const Argument& argument : call_.arguments) {
    if (argument.name == "start") first = in_.as_integer(argument.value).value_or(-1);
  }
  if (elements == nullptr || first < 0) return unknown("elements of a list that is not known");
  std::vector<std::vector<ValueId>> all;
  for (ValueId element : *elements) all.push_back({values_.integer(first + static_cast<int64_t>(all.size())), element});
  return list_of_rows(std::move(all));
}

// The first elements of all lists together, the second, and so on: as many as the shortest has.
Operation::Result Operation::zip() {
  std::vector<std::vector<ValueId>> all;
  for (size_t i = 0; i < operands_.size(); ++i) {
    const std::vector<ValueId>* elements = few_elements(i);
    if (elements == nullptr) return unknown("elements of a list that is not known");
    if (i == 0) all.resize(elements->size());
    all.resize(std::min(all.size(), elements->size()));
    for (size_t row = 0; row < all.size(); ++row) all[row].push_back((*elements)[row]);
  }
  return list_of_rows(std::move(all));
}

// Another object that holds the same, with other values where the call names a field: dataclasses.replace(x, iv=iv).
Operation::Result Operation::copy_with() {
  const Object* from = object(0);
  const bool is_named = std::ranges::any_of(call_.arguments, [](const Argument& one) { return !one.name.empty(); });
  if (from == nullptr || from->api != nullptr || from->settings != 0) {
    return is_named || call_.spread ? unknown("a copy of a value that is not known") : same();
  }
  // (What runs behind the constructor may set anything.)
  const bool is_own = from->shape == Shape::kInstance && from->type_node != source::kNone;
  const bool runs_more = is_own && !in_.index_.methods_of(from->type_node, "__post_init__").empty();
  // (PHP's `clone` calls it.)
  if (is_own && !in_.index_.methods_of(from->type_node, "__clone").empty())
    return unknown("a copy that its class changes");
  if (call_.spread || (is_named && (!is_own || runs_more))) return unknown("a copy of a value that is not known");
  Object copy = *from;
  copy.birth = call_.node;
  for (const Argument& argument : call_.arguments) {
    if (!argument.name.empty()) copy.set_field(argument.name, argument.value);
  }
  const TraceId trace = values_[operands_[0]].trace;
  return values_.object(in_.make(std::move(copy), state_), values_[operands_[0]].type, trace);
}

// setattr(x, name, value): x.name = value, by a name that only values say.
Operation::Result Operation::put_member() {
  if (operands_.size() != 3 || nodes_[0] == source::kNone) return std::nullopt;
  if (!is_text(values_[operands_[1]].kind)) {
    const Object* of = object(0);
    if (of == nullptr || of->api != nullptr) return std::nullopt;
    Object& changed = state_.change(values_[operands_[0]].object);
    changed.complete = false;
    for (auto& [name, field] : changed.fields) field = values_.unknown("`" + name + "` may be given another value");
    return values_.unknown("what is only set");
  }
  const std::string_view name = in_.kept_name(values_[operands_[1]].text);
  in_.store_member(nodes_[0], operands_[0], name, operands_[2], call_.site, state_);
  return values_.unknown("what is only set");
}

// (1).to_bytes(16, "big"); in which order they stand is not told. What is no number stays what it is.
Operation::Result Operation::number_bytes() {
  const Value value = values_[operands_[0]];
  // (One of more than 64 bits is kept as it is written.)
  const bool is_large = value.kind == ValueKind::kFloat && value.text.find('.') == std::string::npos &&
                        (value.text.starts_with("0x") || value.text.starts_with("0X") ||
                         value.text.find_first_of("eE") == std::string::npos);
  if (value.kind != ValueKind::kInteger && !is_large) return same();
  const int64_t length = operands_.size() > 1 ? number(1).value_or(-1) : -1;
  const TraceId trace = values_.step(evidence::StepKind::kComputed, call_.node, value.trace);
  if (!is_large && value.integer == 0 && length > 0 && length <= static_cast<int64_t>(kMostBeside)) {
    Object zeros;
    zeros.shape = Shape::kList;
    zeros.zeroed = true;
    zeros.length = length;
    zeros.trace = trace;
    return result_object(std::move(zeros));
  }
  return values_.traced(values_.unknown("the bytes of a number", function_.returns, "literal"), trace);
}

}  // namespace vitrine::trace
