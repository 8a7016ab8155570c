// Operations on texts that go by character: pieces of one length, and what is left without some characters.
#include <algorithm>

#include "reason/trace/operation.h"

namespace vitrine::trace {

namespace {

constexpr size_t kMostPieces = 256;

// Characters that stand for more than themselves among those that Ruby's `delete` is given: `a-z`, `^0-9`, `\-`.
constexpr std::string_view kSigns = "-^\\";

}  // namespace

// Pieces of so many characters (1 where nothing is said), the last of what is left.
Operation::Result Operation::split_every() {
  const std::optional<std::string> whole = text_of(0);
  const std::optional<int64_t> size = operands_.size() > 1 ? number(1) : 1;
  const bool fits = whole && size && *size > 0 && in_.counts_bytes(values_[operands_[0]]) &&
                    whole->size() / static_cast<uint64_t>(*size) < kMostPieces;
  if (!fits) return split_by(std::nullopt);
  Object list;
  list.shape = Shape::kList;
  const auto step = static_cast<size_t>(*size);
  for (size_t from = 0; from < std::max<size_t>(whole->size(), 1); from += step)
    list.elements.push_back(text(whole->substr(from, step)));
  list.length = static_cast<int64_t>(list.elements.size());
  return result_object(std::move(list), trace_);
}

// The text without each of the characters that the second one holds.
Operation::Result Operation::without_characters() {
  const std::optional<std::string> whole = text_of(0), which = text_of(1);
  const bool plain = which && which->find_first_of(kSigns) == std::string::npos &&
                     std::ranges::all_of(*which, [](char one) { return static_cast<unsigned char>(one) < 0x80; });
  if (!whole || !plain) return resize();
  std::string left = *whole;
  std::erase_if(left, [&](char one) { return which->find(one) != std::string::npos; });
  return text(std::move(left));
}

// Is the second operand an element of a list of texts or numbers? nullopt where the first one is no such list, or that
// is not known.
Operation::Result Operation::is_held() {
  const Object* list = operands_.size() == 2 ? object(0) : nullptr;
  if (list == nullptr || list->shape != Shape::kList || list->api != nullptr || !list->complete || list->zeroed)
    return std::nullopt;
  const auto is_constant = [&](const Value& one) { return is_text(one.kind) || one.kind == ValueKind::kInteger; };
  // (PHP compares texts that are numbers as numbers.)
  const auto is_number = [](std::string_view text) { return text.find_first_of("0123456789") != std::string::npos; };
  const Value& sought = values_[operands_[1]];
  if (!is_constant(sought) || list->elements.empty()) return std::nullopt;
  bool held = false;
  for (ValueId id : list->elements) {
    const Value& one = values_[id];
    if (!is_constant(one)) return std::nullopt;
    const bool of_one_kind = is_text(one.kind) == is_text(sought.kind);
    if (of_one_kind && one.text == sought.text && one.integer == sought.integer) {
      held = true;
    } else if (in_.unit_.language == source::Language::kPhp && (!of_one_kind || is_number(sought.text))) {
      return std::nullopt;
    }
  }
  return values_.boolean(held, trace_);
}

}  // namespace vitrine::trace
