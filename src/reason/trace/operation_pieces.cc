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
  const bool signs = in_.unit_.language != source::Language::kPython;
  const bool plain = which && (!signs || which->find_first_of(kSigns) == std::string::npos) &&
                     std::ranges::all_of(*which, [](char one) { return static_cast<unsigned char>(one) < 0x80; });
  if (!whole || !plain) return resize();
  std::string left = *whole;
  std::erase_if(left, [&](char one) { return which->find(one) != std::string::npos; });
  return text(std::move(left));
}

// Each character of the second text becomes the one at its place in the third: PHP's strtr, which leaves what has no
// counterpart there, and Ruby's tr, where the last one stands for those. Or, PHP: each key of a table its value.
Operation::Result Operation::translate() {
  const std::optional<std::string> whole = text_of(0), from = text_of(1), to = text_of(2 < operands_.size() ? 2 : 1);
  const bool is_ruby = in_.unit_.language == source::Language::kRuby;
  const auto is_plain = [&](const std::optional<std::string>& text) {
    return text && std::ranges::all_of(*text, [](char one) { return static_cast<unsigned char>(one) < 0x80; }) &&
           (!is_ruby || text->size() < 3 || text->find('-', 1) >= text->size() - 1) &&
           (!is_ruby || (text->find('\\') == std::string::npos && (text->size() < 2 || !text->starts_with('^'))));
  };
  if (operands_.size() == 2) {
    const Object* table = object(1);
    const bool known =
        whole && table != nullptr && table->shape == Shape::kRecord && table->api == nullptr && table->complete;
    std::vector<std::pair<std::string, std::string>> all;
    if (known) {
      for (const auto& [key, value] : table->fields) {
        const std::optional<std::string> name = in_.as_text(in_.key_named(key, 0), state_),
                                         with = in_.as_text(value, state_);
        if (!name || !with || name->empty()) return resize();
        all.emplace_back(*name, *with);
      }
    }
    if (!known || all.empty()) return resize();
    std::ranges::stable_sort(all, std::ranges::greater{}, [](const auto& one) { return one.first.size(); });
    std::string out;
    for (size_t i = 0; i < whole->size();) {
      const auto found = std::ranges::find_if(
          all, [&](const auto& one) { return whole->compare(i, one.first.size(), one.first) == 0; });
      out += found != all.end() ? found->second : std::string(1, (*whole)[i]);
      i += found != all.end() ? found->first.size() : 1;
    }
    return text(std::move(out));
  }
  if (!whole || !is_plain(from) || !is_plain(to)) return resize();
  std::string out;
  for (char one : *whole) {
    // (PHP: of a character that is there twice the last counts.)
    const size_t at = is_ruby ? from->find(one) : from->rfind(one, std::min(from->size(), to->size()) - 1);
    if (at == std::string::npos || (!is_ruby && to->empty())) {
      out.push_back(one);
    } else if (!to->empty()) {
      out.push_back((*to)[std::min(at, to->size() - 1)]);
    }
  }
  return text(std::move(out));
}

// Is the second operand an element of a list of texts or numbers? nullopt where the first one is no such list, or that
// is not known.
Operation::Result Operation::is_held() {
  const Object* list = operands_.size() == 2 ? object(0) : nullptr;
  if (list == nullptr || list->shape != Shape::kList || list->api != nullptr || !list->complete || list->zeroed)
    return std::nullopt;
  const auto is_constant = [&](const Value& one) { return is_text(one.kind) || one.kind == ValueKind::kInteger; };
  // (PHP compares texts that are numbers as numbers.)
  const auto is_number = [](std::string_view text) {
    const size_t first = text.find_first_not_of(" \t\r\n\v\f");
    return first != std::string_view::npos && std::string_view("0123456789+-.").find(text[first]) != std::string::npos;
  };
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
