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

}  // namespace vitrine::trace
