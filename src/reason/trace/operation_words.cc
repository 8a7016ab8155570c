// Operations that cut a text into a few parts, and the one that sorts.
#include <algorithm>
#include <utility>

#include "reason/trace/operation.h"

namespace vitrine::trace {

namespace {

constexpr size_t kMostWords = 256;
constexpr std::string_view kBlank = " \t\r\n\v\f";

}  // namespace

Operation::Result Operation::list_of_texts(const std::vector<std::string>& parts) {
  Object list;
  list.shape = Shape::kList;
  for (const std::string& part : parts) list.elements.push_back(text(part));
  list.length = static_cast<int64_t>(list.elements.size());
  return result_object(std::move(list), trace_);
}

// What stands before a separator, that, and what stands behind it: Python's partition.
Operation::Result Operation::partition() {
  return parted(false);
}
Operation::Result Operation::partition_last() {
  return parted(true);
}

Operation::Result Operation::parted(bool last) {
  const std::optional<std::string> whole = text_of(0), by = text_of(1);
  if (!whole || !by || by->empty()) return split_by(std::nullopt);
  const size_t at = last ? whole->rfind(*by) : whole->find(*by);
  if (at != std::string::npos) return list_of_texts({whole->substr(0, at), *by, whole->substr(at + by->size())});
  return last ? list_of_texts({"", "", *whole}) : list_of_texts({*whole, "", ""});
}

// Operands: a text, a separator, how often it is cut there at most; from the front or from the end.
Operation::Result Operation::split_at_most() {
  return cut(false);
}
Operation::Result Operation::split_at_most_last() {
  return cut(true);
}

// … how many parts there are at most; where that is not said, the two that there must be.
Operation::Result Operation::split_parts() {
  const bool in_two = operands_.size() < 3;
  const std::optional<std::string> whole = text_of(0), by = text_of(1);
  const std::optional<int64_t> most = in_two ? std::optional<int64_t>(2) : number(2);
  if (!whole || !by || by->empty() || !most) return split_by(std::nullopt);
  std::vector<std::string> parts;
  std::string rest = *whole;
  while (*most != 0 && parts.size() < kMostWords && (*most < 0 || std::cmp_less(parts.size() + 1, *most))) {
    const size_t at = rest.find(*by);
    if (at == std::string::npos) break;
    parts.push_back(rest.substr(0, at));
    rest.erase(0, at + by->size());
  }
  if (in_two && parts.empty()) return split_by(std::nullopt);
  if (*most != 0) parts.push_back(std::move(rest));
  return list_of_texts(parts);
}

Operation::Result Operation::cut(bool last) {
  const std::optional<std::string> whole = text_of(0), by = text_of(1);
  const std::optional<int64_t> most = number(2);
  if (!whole || !by || by->empty() || !most || *most < 0) return split_by(std::nullopt);
  std::vector<std::string> parts;
  std::string rest = *whole;
  while (parts.size() < std::min(static_cast<size_t>(*most), kMostWords)) {
    const size_t at = last ? rest.rfind(*by) : rest.find(*by);
    if (at == std::string::npos) break;
    parts.push_back(last ? rest.substr(at + by->size()) : rest.substr(0, at));
    rest = last ? rest.substr(0, at) : rest.substr(at + by->size());
  }
  parts.push_back(std::move(rest));
  if (last) std::ranges::reverse(parts);
  return list_of_texts(parts);
}

// What stands between white space.
Operation::Result Operation::split_words() {
  const std::optional<std::string> whole = text_of(0);
  if (!whole || whole->size() > kMostText) return split_by(std::nullopt);
  std::vector<std::string> words;
  for (size_t from = whole->find_first_not_of(kBlank); from != std::string::npos && words.size() < kMostWords;) {
    const size_t to = std::min(whole->find_first_of(kBlank, from), whole->size());
    words.push_back(whole->substr(from, to - from));
    from = whole->find_first_not_of(kBlank, to);
  }
  return list_of_texts(words);
}

// Without white space, or the characters of the second operand, on one side.
Operation::Result Operation::trim_end() {
  return trimmed(false, true);
}
Operation::Result Operation::trim_start() {
  return trimmed(true, false);
}

Operation::Result Operation::trimmed(bool start, bool end) {
  const std::optional<std::string> whole = text_of(0);
  const std::optional<std::string> strip = operands_.size() > 1 ? text_of(1) : std::optional<std::string>(kBlank);
  // (PHP: "a..z" is all between them.)
  const bool is_range = in_.unit_.language == source::Language::kPhp && strip && strip->find("..") != std::string::npos;
  if (!whole || !strip || is_range) return resize();
  const size_t first = start ? whole->find_first_not_of(*strip) : 0, last = whole->find_last_not_of(*strip);
  if (first == std::string::npos || (end && last == std::string::npos)) return text("");
  return text(whole->substr(first, end ? last + 1 - first : std::string::npos));
}

// Its first letter small or large.
Operation::Result Operation::lower_first() {
  return first_changed('A', 'a');
}
Operation::Result Operation::upper_first() {
  return first_changed('a', 'A');
}

Operation::Result Operation::first_changed(char from, char to) {
  std::optional<std::string> whole = text_of(0);
  if (!whole) return resize();
  if (!whole->empty() && whole->front() >= from && whole->front() < from + 26)
    whole->front() = static_cast<char>(whole->front() - from + to);
  return text(*std::move(whole));
}

// Operands: a list, a function of what there is so far and an element, perhaps what it begins with.
Operation::Result Operation::reduce() {
  constexpr size_t kMostRounds = 32;
  const Object* list = whole_list(0);
  if (list == nullptr || operands_.size() < 2 || list->elements.size() > kMostRounds ||
      (operands_.size() < 3 && list->elements.empty()))
    return unknown("what is put together of elements that are not known");
  std::vector<ValueId> elements = list->elements;
  ValueId sum = operands_.size() > 2 ? operands_[2] : elements.front();
  if (operands_.size() < 3) elements.erase(elements.begin());
  // Ruby: inject(:*); Python: reduce(operator.mul, sizes)
  const Value& by = values_[operands_[1]];
  std::string op = is_text(by.kind) ? by.text : "";
  if (by.kind == ValueKind::kSymbol && by.text == "operator.mul") op = "*";
  if (by.kind == ValueKind::kSymbol && by.text == "operator.add") op = "+";
  if (!op.empty() && op != "+" && op != "*" && op != "-") return unknown("what is put together by `" + op + "`");
  for (const ValueId element : elements) {
    if (!op.empty()) {
      sum = in_.compute(op, sum, element, call_.node, state_);
      continue;
    }
    Call made;
    made.node = call_.node;
    made.site = call_.site;
    made.arguments.push_back({"", sum, nodes_[0]});
    made.arguments.push_back({"", element, nodes_[0]});
    sum = in_.invoke(operands_[1], made, 0, state_);
  }
  if (!function_.returns.empty()) sum = values_.typed(sum, function_.returns);
  return sum;
}

// sum([100, 200]), sum(sizes, 1000): of numbers that are known.
Operation::Result Operation::total() {
  constexpr size_t kMostRounds = 64;
  const Object* list = whole_list(0);
  if (list == nullptr || list->elements.size() > kMostRounds) return unknown("a sum of elements that are not known");
  ValueId sum = operands_.size() > 1 ? operands_[1] : values_.integer(0, trace_);
  const std::vector<ValueId> elements = list->elements;
  for (const ValueId element : elements) sum = in_.compute("+", sum, element, call_.node, state_);
  return sum;
}

// Without the text that it ends with, or begins with; as it is where it does not.
Operation::Result Operation::without_end() {
  const std::optional<std::string> whole = text_of(0), end = text_of(1);
  if (!whole || !end) return resize();
  return text(whole->ends_with(*end) ? whole->substr(0, whole->size() - end->size()) : *whole);
}

Operation::Result Operation::without_start() {
  const std::optional<std::string> whole = text_of(0), start = text_of(1);
  if (!whole || !start) return resize();
  return text(whole->starts_with(*start) ? whole->substr(start->size()) : *whole);
}

// Another list of the same texts, or the same numbers, in their order (Python: or the other way round).
Operation::Result Operation::sorted() {
  const Object* list = whole_list(0);
  bool backwards = false, known = list != nullptr && list->elements.size() <= kMostWords;
  for (const Argument& argument : call_.arguments) {
    if (argument.name.empty()) continue;
    const Value& value = values_[argument.value];
    known = known && argument.name == "reverse" && value.kind == ValueKind::kBoolean;
    backwards = value.integer != 0;
  }
  const auto all_are = [&](auto is) {
    return std::ranges::all_of(list->elements, [&](ValueId one) { return is(values_[one]); });
  };
  const bool texts = known && all_are([](const Value& one) { return is_text(one.kind); });
  known = known && (texts || all_are([](const Value& one) { return one.kind == ValueKind::kInteger; }));
  if (!known) {
    Object open;
    open.shape = Shape::kList;
    open.complete = false;
    const Evaluator::Content what = in_.content(operands_[0], state_);
    open.origin = what.origin;
    open.origin_reason = what.reason;
    return result_object(std::move(open), trace_);
  }
  Object turned = *list;
  std::ranges::stable_sort(turned.elements, [&](ValueId a, ValueId b) {
    const Value &x = values_[backwards ? b : a], &y = values_[backwards ? a : b];
    return texts ? x.text < y.text : x.integer < y.integer;
  });
  turned.birth = call_.node;
  return result_object(std::move(turned), trace_);
}

}  // namespace vitrine::trace
