// Operations on texts, bytes and numbers.
#include <openssl/evp.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>

#include "reason/trace/extend_list.h"
#include "reason/trace/operation.h"

namespace vitrine::trace {
namespace {

using evidence::StepKind;

constexpr size_t kMostLines = 256;
constexpr std::string_view kTruth = "boolean";  // what an entry's result is called that is one

char lower_case(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::optional<std::string> decode_hex(std::string_view text) {
  std::string out;
  int high = -1;
  for (char c : text) {
    int digit = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
    if (digit < 0) return std::nullopt;
    if (high < 0) {
      high = digit;
    } else {
      out.push_back(static_cast<char>(high * 16 + digit));
      high = -1;
    }
  }
  return high < 0 ? std::optional<std::string>(out) : std::nullopt;
}

std::string encode_hex(std::string_view bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (char c : bytes) {
    out.push_back(kDigits[static_cast<unsigned char>(c) >> 4]);
    out.push_back(kDigits[static_cast<unsigned char>(c) & 15]);
  }
  return out;
}

std::optional<std::string> decode_base64(std::string_view text) {
  std::string clean;
  for (char c : text) {
    if (c == '\n' || c == '\r' || c == ' ') continue;
    clean.push_back(c == '-' ? '+' : c == '_' ? '/' : c);
  }
  while (clean.size() % 4 != 0) clean.push_back('=');
  size_t padding = 0;
  while (padding < clean.size() && padding < 2 && clean[clean.size() - 1 - padding] == '=') ++padding;
  std::string out(clean.size() / 4 * 3, '\0');
  int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                             reinterpret_cast<const unsigned char*>(clean.data()), static_cast<int>(clean.size()));
  if (size < 0) return std::nullopt;
  out.resize(static_cast<size_t>(size) - padding);
  return out;
}

std::string encode_base64(std::string_view bytes) {
  std::string out((bytes.size() + 2) / 3 * 4 + 1, '\0');
  int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                             reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  out.resize(static_cast<size_t>(std::max(size, 0)));
  return out;
}

}  // namespace

// The value itself, perhaps under another type.
Operation::Result Operation::same() {
  if (function_.operation == "to-string") operands_[0] = in_.written_by_itself(operands_[0], call_.node, state_);
  operands_[0] = values_.unproven(operands_[0]);  // (a text that is trimmed may be empty)
  const Value value = values_[operands_[0]];
  const std::string& operation = function_.operation;
  if (operation == "to-string" && value.kind == ValueKind::kInteger) {
    return values_.string(std::to_string(value.integer), trace_);
  }
  // Characters one by one are a text, too.
  if (operation == "copy-return" || (operation == "text" && value.kind == ValueKind::kObject)) {
    if (std::optional<std::string> whole = text_of(0)) return text(*whole);
  }
  if (operation == "bytes" && value.kind == ValueKind::kInteger) {  // bytes(16): zeros
    Object made;
    made.shape = Shape::kList;
    made.zeroed = true;
    made.length = value.integer >= 0 && value.integer < (1 << 26) ? value.integer : -1;
    made.trace = values_.step(StepKind::kLiteral, call_.node, 0);
    return result_object(std::move(made));
  }
  Value out = value;
  if ((operation == "identity" || operation == "wrap") && value.kind == ValueKind::kUnknown) {
    out.same_as = values_.identity(operands_[0]);
  }
  if (!function_.returns.empty()) out.type = function_.returns;
  if (operation == "bytes" && out.kind == ValueKind::kString) out.kind = ValueKind::kBytes;
  if (operation == "text" && out.kind == ValueKind::kBytes) out.kind = ValueKind::kString;
  if (out.trace != 0) out.trace = trace_;
  return values_.add(std::move(out));
}

// Each character by itself, of a text that is known in part as well.
Operation::Result Operation::each_character(char (*changed)(char)) {
  std::optional<std::string> out = text_of(0);
  if (out) {
    std::transform(out->begin(), out->end(), out->begin(), changed);
    return text(std::move(*out));
  }
  ValueId open = unknown(in_.why_unknown(operands_[0], state_));
  const std::vector<ValueId> parts = in_.parts_known({operands_[0]}, state_);
  if (parts.empty()) return open;
  std::string known = values_[parts.front()].text;
  std::transform(known.begin(), known.end(), known.begin(), changed);
  Value result = values_[open];
  result.alternatives = {values_.string(std::move(known))};
  return values_.add(std::move(result));
}

Operation::Result Operation::upper() {
  return each_character([](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
}

Operation::Result Operation::lower() {
  return each_character([](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
}

Operation::Result Operation::rot13() {
  return each_character([](char c) {
    const char lower = static_cast<char>(c | 0x20);
    if (lower < 'a' || lower > 'z') return c;
    return static_cast<char>(lower < 'n' ? c + 13 : c - 13);
  });
}

// The text of a number's ASCII character; of others only that it is one.
Operation::Result Operation::character() {
  const std::optional<int64_t> code = number(0);
  if (!code || *code < 0 || *code > 127) return resize();
  return text(std::string(1, static_cast<char>(*code)));
}

Operation::Result Operation::trim() {
  std::optional<std::string> whole = text_of(0);
  if (!whole) return unknown(in_.why_unknown(operands_[0], state_));
  std::optional<std::string> strip = " \t\r\n";
  if (operands_.size() > 1) strip = text_of(1);
  const bool is_range = in_.unit_.language == source::Language::kPhp && strip && strip->find("..") != std::string::npos;
  if (!strip || is_range) return unknown("a text without characters that are not known");
  size_t from = whole->find_first_not_of(*strip), to = whole->find_last_not_of(*strip);
  return text(from == std::string::npos ? "" : whole->substr(from, to - from + 1));
}

Operation::Result Operation::concat() {
  ValueId out = operands_[0];
  for (size_t i = 1; i < operands_.size(); ++i) out = in_.compute("+", out, operands_[i], call_.site, state_);
  return out;
}

// Texts of C in buffers: each goes up to its first zero.
Operation::Result Operation::concat_text() {
  std::string all;
  TraceId trace = 0;
  for (size_t i = 0; i < operands_.size(); ++i) {
    std::optional<std::string> one = text_of(i);
    if (!one) one = in_.as_name(operands_[i], state_);
    if (!one || all.size() > kMostText) return concat();
    all += one->substr(0, one->find('\0'));
    trace = values_.step(StepKind::kComputed, call_.site, trace, values_[operands_[i]].trace);
  }
  return values_.string(std::move(all), trace);
}

Operation::Result Operation::format() {
  for (size_t i = 1; i < operands_.size(); ++i) operands_[i] = in_.written_by_itself(operands_[i], call_.node, state_);
  return in_.format(operands_, false, call_, state_);
}

// What is put in stands in a list.
Operation::Result Operation::format_list() {
  const Object* list = operands_.size() == 2 ? object(1) : nullptr;
  if (list == nullptr || list->shape != Shape::kList || list->api != nullptr || !list->complete || list->zeroed)
    return unknown("a text that is put together of what is not known");
  const std::vector<ValueId> elements = list->elements;
  operands_.resize(1);
  operands_.insert(operands_.end(), elements.begin(), elements.end());
  return in_.format(operands_, false, call_, state_);
}

Operation::Result Operation::format_braces() {
  for (size_t i = 1; i < operands_.size(); ++i) operands_[i] = in_.written_by_itself(operands_[i], call_.node, state_);
  return in_.format(operands_, true, call_, state_);
}

Operation::Result Operation::substring() {
  std::optional<int64_t> from = number(1), to = number(2);
  if (in_.index_.language() == "javascript") {
    if (from) from = std::max<int64_t>(*from, 0);
    if (to) to = std::max<int64_t>(*to, 0);
    if (from && to && *to < *from) std::swap(from, to);
  }
  return part(from, to);
}

// Positions below zero count from the end.
Operation::Result Operation::slice() {
  const std::optional<int64_t> size = size_of_whole();
  auto counted = [&](std::optional<int64_t> at) -> std::optional<int64_t> {
    if (!at || *at >= 0) return at;
    return size ? std::optional(std::max<int64_t>(*size + *at, 0)) : std::nullopt;
  };
  if (in_.index_.language() == "lua") {  // counted from one, and the last one belongs to the part
    std::optional<int64_t> from = number(1), to = number(2);
    if (from && *from > 0) --*from;
    if (to && *to == -1) to = size;
    if (to && *to < -1) ++*to;
    return part(counted(from), counted(to));
  }
  return part(counted(number(1)), counted(number(2)));
}

Operation::Result Operation::substring_length() {
  std::optional<int64_t> from = number(1), length = number(2);
  const Object* list = function_.returns == "Array" ? whole_list(0) : nullptr;
  const std::optional<int64_t> size =
      list != nullptr ? std::optional(static_cast<int64_t>(list->elements.size())) : size_of_whole();
  const std::string_view language = in_.index_.language();
  if (from && size && *from < 0 && (language == "javascript" || language == "php" || language == "ruby")) {
    from = std::max<int64_t>(*size + *from, 0);
  }
  if (!from || !length) return part(from, length);
  if (size && *length < 0 && language == "php") return part(from, std::max(*size + *length, *from));
  return part(from, *from + std::clamp<int64_t>(*length, 0, 1 << 24));
}

// Of a text in characters, of bytes that are not known in these.
std::optional<int64_t> Operation::size_of_whole() const {
  if (std::optional<std::string> whole = text_of(0)) return static_cast<int64_t>(whole->size());
  const int64_t length = in_.content(operands_[0], state_).length_bytes;
  return values_[operands_[0]].kind == ValueKind::kObject && length >= 0 ? std::optional(length) : std::nullopt;
}

Operation::Result Operation::part(std::optional<int64_t> from, std::optional<int64_t> to) {
  std::optional<std::string> whole = text_of(0);
  const bool placed = from && (operands_.size() < 3 || to);
  if (const Object* list = object(0);
      placed &&
      (function_.returns == "java.util.List" || function_.returns == "java.util.stream.Stream" ||
       function_.returns == "Array" || function_.returns == "System.Collections.Generic.List") &&
      list != nullptr && list->shape == Shape::kList && list->complete && !list->zeroed) {
    Object rest = *list;
    const int64_t size = static_cast<int64_t>(rest.elements.size()), begin = std::clamp<int64_t>(*from, 0, size);
    const int64_t end = to ? std::clamp<int64_t>(*to, begin, size) : size;
    rest.elements.assign(list->elements.begin() + begin, list->elements.begin() + end);
    rest.length = end - begin;
    rest.birth = call_.node;
    return result_object(std::move(rest), trace_);
  }
  if (whole && whole->empty() && in_.unit_.language == source::Language::kPhp) return text("");
  if (!whole || !placed) {
    Evaluator::Content what = in_.content(operands_[0], state_);
    const std::optional<int64_t> size = size_of_whole();
    if (whole || !placed || !size || what.origin.empty()) {
      const Value& of = values_[operands_[0]];
      const bool says = of.kind == ValueKind::kUnknown && !of.text.empty();
      return values_.unknown(says ? in_.why_unknown(operands_[0], state_) : "a part of a text that is not known",
                             function_.returns, what.origin);
    }
    const int64_t begin = std::clamp<int64_t>(*from, 0, *size);
    Object bytes = bytes_from(what);
    bytes.trace = what.trace;
    bytes.length = (to ? std::clamp<int64_t>(*to, begin, *size) : *size) - begin;
    return result_object(std::move(bytes), trace_);
  }
  int64_t size = static_cast<int64_t>(whole->size());
  if (values_[operands_[0]].kind == ValueKind::kString) {
    if (!in_.counts_bytes(values_[operands_[0]])) return unknown("a part of a text that is more than ASCII");
    const source::Language language = in_.unit_.language;
    const bool throws = source::runs_on_java(language) || language == source::Language::kCSharp;
    if (throws && (*from < 0 || *from > size || (to && (*to < *from || *to > size)))) {
      return fails("a part of a text that is not in it");
    }
  }
  int64_t begin = std::clamp<int64_t>(*from, 0, size), end = to ? std::clamp<int64_t>(*to, begin, size) : size;
  return text(whole->substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin)));
}

Operation::Result Operation::replace() {
  // Go says how many at most.
  if (operands_.size() < 4) return replaced(false);
  const std::optional<int64_t> most = number(3);
  if (!most || *most == 0 || *most > 1) return unknown("a replacement of so many");
  return replaced(*most == 1);
}
Operation::Result Operation::replace_first() {
  return replaced(true);
}

// The text that a regular expression without signs of its own stands for.
static std::optional<std::string> plain_pattern(std::string_view pattern) {
  std::string out;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '\\' && i + 1 < pattern.size() && std::ispunct(static_cast<unsigned char>(pattern[i + 1]))) {
      out.push_back(pattern[++i]);
    } else if (std::string_view("^$.*+?()[]{}|\\").find(pattern[i]) != std::string_view::npos) {
      return std::nullopt;
    } else {
      out.push_back(pattern[i]);
    }
  }
  return out;
}

Operation::Result Operation::replace_pattern() {
  return replaced_by_pattern(false);
}
Operation::Result Operation::replace_first_pattern() {
  return replaced_by_pattern(true);
}

// A regular expression without signs of its own is a text, and so is what stands in its place without `$`.
Operation::Result Operation::replaced_by_pattern(bool once) {
  std::optional<std::string> pattern = text_of(1);
  const std::optional<std::string> with = text_of(2);
  if (pattern && in_.unit_.language == source::Language::kPhp) {  // '/-/'
    const bool delimited = pattern->size() > 2 && pattern->front() == pattern->back() &&
                           std::ispunct(static_cast<unsigned char>(pattern->front())) != 0;
    pattern = delimited ? std::optional(pattern->substr(1, pattern->size() - 2)) : std::nullopt;
  }
  const std::optional<std::string> plain = pattern ? plain_pattern(*pattern) : std::nullopt;
  if (!plain || !with || with->find_first_of("$\\") != std::string::npos) return resize();
  operands_[1] = values_.string(*plain, 0);
  return replaced(once);
}

Operation::Result Operation::replaced(bool once) {
  std::optional<std::string> whole = text_of(0), what = text_of(1), with = text_of(2);
  if (nodes_.size() > 1 && in_.index_.language() == "javascript" && in_.index_.is_pattern(nodes_[1])) {
    const source::Unit& unit = in_.unit_;
    what = plain_pattern(unit.text(unit.child(nodes_[1], 0)));
    once = unit.text(unit.child(nodes_[1], 1)).find('g') == std::string_view::npos;
    if (unit.text(unit.child(nodes_[1], 1)).find('i') != std::string_view::npos ||
        (with && with->find('$') != std::string::npos))
      return unknown("a replacement by a pattern");
  }
  if (what && in_.index_.language() == "lua") {  // a pattern: one without signs of its own is a text
    const bool plain = what->find_first_of("^$()%.[]*+-?") == std::string::npos;
    if (!plain || (with && with->find('%') != std::string::npos)) return unknown("a replacement by a pattern");
  }
  if (!whole || !what || !with || what->empty()) return unknown_of("a replacement in a text that is not known");
  std::string out;
  bool more = true;
  for (size_t i = 0; i < whole->size() && out.size() < kMostText;) {
    if (more && whole->compare(i, what->size(), *what) == 0) {
      more = !once;
      out += *with;
      i += what->size();
    } else {
      out.push_back((*whole)[i++]);
    }
  }
  return text(std::move(out));
}

// A text of the characters with these numbers.
Operation::Result Operation::characters() {
  if (call_.spread) {  // (...numbers) of which only the origin is known
    const source::NodeId given =
        in_.unit_.child_count(call_.node) == 2 ? in_.unit_.child(call_.node, 1) : source::kNone;
    const auto spread = in_.spread_.find(given);
    if (given == source::kNone || spread == in_.spread_.end()) return unknown("characters whose numbers are not known");
    operands_.assign(1, spread->second);
    return resize();
  }
  std::string all;
  for (size_t i = 0; i < operands_.size(); ++i) {
    const std::optional<int64_t> code = number(i);
    if (!code || *code < 0 || *code >= 128) return unknown("characters whose numbers are not known");
    all.push_back(static_cast<char>(*code));
  }
  TraceId from = 0;
  for (ValueId one : operands_)
    from = values_.step(evidence::StepKind::kComputed, call_.site, from, values_[one].trace);
  return values_.string(std::move(all), from);
}

Operation::Result Operation::reverse() {
  if (const Object* list = whole_list(0)) {
    Object turned = *list;
    std::ranges::reverse(turned.elements);
    turned.birth = call_.node;
    return result_object(std::move(turned), trace_);
  }
  std::optional<std::string> whole = text_of(0);
  if (!whole) return unknown(in_.why_unknown(operands_[0], state_));
  return text(std::string(whole->rbegin(), whole->rend()));
}

// Without the white space that all lines begin with.
Operation::Result Operation::dedent() {
  std::optional<std::string> whole = text_of(0);
  if (!whole) return another_form();
  constexpr std::string_view kBlank = " \t";
  std::vector<std::string_view> lines;
  std::optional<std::string_view> margin;
  for (std::string_view rest = *whole; !rest.empty();) {
    const size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end);
    lines.push_back(line);
    const size_t text = line.find_first_not_of(kBlank);
    if (text == std::string_view::npos || line[text] == '\n') continue;
    const std::string_view before = line.substr(0, text);
    if (!margin) margin = before;
    const auto differs = std::ranges::mismatch(*margin, before);
    margin = margin->substr(0, static_cast<size_t>(differs.in1 - margin->begin()));
  }
  std::string out;
  for (std::string_view line : lines) {
    const size_t text = line.find_first_not_of(kBlank);
    const bool blank = text == std::string_view::npos || line[text] == '\n';
    out += blank ? (line.ends_with('\n') ? "\n" : "") : line.substr(margin->size());
  }
  return text(std::move(out));
}

// At each end of a line, which is no part of it; behind the last one there is no line.
Operation::Result Operation::split_lines() {
  std::optional<std::string> whole = text_of(0);
  // (Signs that end a line in some texts and not in others.)
  if (!whole || whole->find_first_of("\v\f\x1c\x1d\x1e\xc2\xe2") != std::string::npos) return split_by(std::nullopt);
  Object list;
  list.shape = Shape::kList;
  for (std::string_view rest = *whole; !rest.empty();) {
    const size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
    list.elements.push_back(text(std::string(rest.substr(0, end))));
    if (list.elements.size() > kMostLines) return split_by(std::nullopt);
    rest.remove_prefix(end);
    if (!rest.empty()) rest.remove_prefix(rest.starts_with("\r\n") ? 2 : 1);
  }
  list.length = static_cast<int64_t>(list.elements.size());
  return result_object(std::move(list), trace_);
}

Operation::Result Operation::split() {
  return split_by(text_of(1));
}

// The separator is a regular expression.
Operation::Result Operation::split_pattern() {
  std::optional<std::string> by = text_of(1);
  if (in_.unit_.language == source::Language::kKotlin) return split_by(std::move(by));  // a text is no pattern there
  if (by && by->size() == 2 && (*by)[0] == '\\' && std::ispunct(static_cast<unsigned char>((*by)[1])) != 0) {
    by->erase(0, 1);
  } else if (by && by->find_first_of("\\^$.|?*+()[]{}") != std::string::npos) {
    by.reset();
  }
  return split_by(std::move(by));
}

Operation::Result Operation::split_by(std::optional<std::string> separator) {
  std::optional<std::string> whole = text_of(0);
  Object list;
  list.shape = Shape::kList;
  if (whole && separator && !separator->empty()) {
    size_t from = 0;
    for (size_t at; (at = whole->find(*separator, from)) != std::string::npos && list.elements.size() < 256;
         from = at + separator->size()) {
      list.elements.push_back(text(whole->substr(from, at - from)));
    }
    list.elements.push_back(text(whole->substr(from)));
    list.length = static_cast<int64_t>(list.elements.size());
  } else if (whole && separator && in_.index_.language() == "javascript" && whole->size() <= 256 &&
             in_.counts_bytes(values_[operands_[0]])) {
    for (char one : *whole) list.elements.push_back(text(std::string(1, one)));
    list.length = static_cast<int64_t>(list.elements.size());
  } else {
    // A part comes from where the whole does.
    Evaluator::Content what = in_.content(operands_[0], state_);
    list.complete = false;
    list.origin = what.origin;
    list.origin_reason = what.origin.empty() ? in_.why_unknown(operands_[0], state_) : "";
    list.trace = what.trace;
  }
  return result_object(std::move(list), trace_);
}

// The first operand's variable becomes what it was with the others behind it.
Operation::Result Operation::append() {
  const bool is_rust = in_.unit_.language == source::Language::kRust;
  const bool is_python = in_.unit_.language == source::Language::kPython;
  if (is_python && operands_.size() == 2 && extend_list(operands_[0], operands_[1], values_, state_))
    return operands_[0];
  // (What is added to a Vec that is empty so far is all of it.)
  const Object* first = object(0);
  const bool is_empty = is_rust && operands_.size() == 2 && first != nullptr && first->shape == Shape::kList &&
                        first->complete && first->elements.empty() && first->length == 0 && first->api == nullptr;
  const Object* added = is_empty ? object(1) : nullptr;
  ValueId out = 0;
  if (added != nullptr && added->api == nullptr) {
    Object copy = *added;
    out = result_object(std::move(copy), values_.step(StepKind::kComputed, call_.site, values_[operands_[1]].trace));
  } else {
    out = is_empty ? operands_[1] : *concat();
  }
  if (const std::string type = values_[operands_[0]].type; !type.empty()) out = values_.typed(out, type);
  in_.append_to(nodes_[0], out, call_.site, state_);
  // (Rust: what a parameter is added to is its caller's, which lent it.)
  if (is_rust) {
    in_.hold_in_callers(nodes_[0], values_[operands_[0]], out, state_);
  }
  return out;
}

Operation::Result Operation::join() {
  if (operands_.size() > 2) {
    // The parts follow the separator as arguments.
    ValueId out = operands_[1];
    for (size_t i = 2; i < operands_.size(); ++i) {
      ValueId separated = in_.compute("+", out, operands_[0], call_.site, state_);
      out = in_.compute("+", separated, operands_[i], call_.site, state_);
    }
    return out;
  }
  const Object* list = nullptr;
  std::optional<std::string> separator;
  for (size_t i = 0; i < operands_.size(); ++i) {
    if (list == nullptr) list = object(i);
    if (is_text(values_[operands_[i]].kind)) separator = values_[operands_[i]].text;
  }
  const bool may_lack_separator =
      in_.unit_.language == source::Language::kRuby || in_.unit_.language == source::Language::kPhp;
  if (!separator && operands_.size() == 1 && may_lack_separator) separator = "";
  if (list == nullptr || !list->complete || !separator) {
    // Of parts that all come from one place the whole does too.
    if (list != nullptr && list->shape == Shape::kList && !list->origin.empty() && separator) {
      return values_.unknown("joined parts that are not known", function_.returns, list->origin);
    }
    for (ValueId operand : operands_) {
      if (is_text(values_[operand].kind)) continue;
      std::string origin = in_.content(operand, state_).origin;
      if (separator && !origin.empty() && !is_constant_origin(origin)) {
        return values_.unknown("joined parts that are not known", function_.returns, origin);
      }
    }
    return unknown("joined parts that are not known");
  }
  std::string out;
  TraceId parts = 0;
  for (size_t i = 0; i < list->elements.size(); ++i) {
    std::optional<std::string> one = in_.as_text(list->elements[i], state_);
    const Value& element = values_[list->elements[i]];
    if (!one && element.kind == ValueKind::kInteger && element.origin.empty()) one = std::to_string(element.integer);
    if (!one && element.kind == ValueKind::kNull && may_lack_separator) one = "";
    if (!one || out.size() > kMostText) return joined_origin(*list);
    out += (i > 0 ? *separator : "") + *one;
    parts = values_.step(StepKind::kComputed, call_.site, parts, values_[list->elements[i]].trace);
  }
  return values_.string(out, parts);
}

// Parts of which the text is not known, but that all come from one place, or are all constants.
Operation::Result Operation::joined_origin(const Object& list) {
  std::string origin;
  for (ValueId element : list.elements) {
    std::string one = in_.content(element, state_).origin;
    const bool is_number = values_[element].kind == ValueKind::kInteger && values_[element].origin.empty();
    if (is_constant_origin(one) || is_number) one = "literal";
    if (one.empty() || (!origin.empty() && one != origin)) return unknown("joined parts that are not known");
    origin = std::move(one);
  }
  return values_.unknown("joined parts that are not known", function_.returns, origin);
}

// Up to the first zero: how large the buffer is says nothing.
Operation::Result Operation::text_length() {
  std::optional<std::string> whole = text_of(0);
  if (!whole) return unknown("the length of a text that is not known");
  return values_.integer(static_cast<int64_t>(std::min(whole->find('\0'), whole->size())), trace_);
}

Operation::Result Operation::hex_decode() {
  return decoded(decode_hex);
}
Operation::Result Operation::base64_decode() {
  return decoded(decode_base64);
}
Operation::Result Operation::hex_encode() {
  return encoded(encode_hex);
}
Operation::Result Operation::base64_encode() {
  return encoded(encode_base64);
}

Operation::Result Operation::decoded(std::optional<std::string> (*decode)(std::string_view)) {
  std::optional<std::string> whole = text_of(0);
  if (!whole) return another_form();
  std::optional<std::string> bytes = decode(*whole);
  if (!bytes) return values_.unknown("a text that does not decode", function_.returns, "literal");
  Value out;
  out.kind = ValueKind::kBytes;
  out.text = std::move(*bytes);
  out.type = function_.returns;
  out.trace = trace_;
  return values_.add(std::move(out));
}

Operation::Result Operation::encoded(std::string (*encode)(std::string_view)) {
  std::optional<std::string> whole = text_of(0);
  if (!whole) return another_form();
  return values_.string(encode(*whole), trace_);
}

Operation::Result Operation::parse_int() {
  if (values_[operands_[0]].kind == ValueKind::kInteger) return operands_[0];
  if (values_[operands_[0]].kind == ValueKind::kFloat) {  // int(1e3)
    const std::string& written = values_[operands_[0]].text;
    const double value = std::strtod(written.c_str(), nullptr);
    if (value >= 0 && value < 1e15) return values_.integer(static_cast<int64_t>(value), trace_);
  }
  // [@(kConstant) intValue]
  const bool boxed = values_[operands_[0]].kind == ValueKind::kSymbol && source::is_objective(in_.unit_.language);
  if (boxed) return operands_[0];
  std::optional<std::string> digits = text_of(0);
  if (function_.returns == kTruth) {
    if (values_[operands_[0]].kind == ValueKind::kBoolean) return operands_[0];
    if (!digits) return values_.unknown(in_.why_unknown(operands_[0], state_));
    std::ranges::transform(*digits, digits->begin(), lower_case);
    return values_.boolean(*digits == "true", trace_);
  }
  int64_t base = operands_.size() > 1 ? number(1).value_or(-1) : 10;
  if (digits && in_.index_.is_c()) {  // up to what is no digit: of a buffer, to its first zero
    const size_t first = digits->find_first_not_of(" \t\n\r");
    const size_t last = first == std::string::npos ? first : digits->find_first_not_of("0123456789", first + 1);
    if (base == 10 && first != std::string::npos) digits = digits->substr(first, last - first);
  }
  // As the literal is written: int("0x400", 0), int("0x400", 16).
  if (const std::string_view head = digits ? std::string_view(*digits).substr(0, 2) : std::string_view();
      in_.unit_.language == source::Language::kPython && operands_.size() > 1) {
    const int64_t said = head == "0x" || head == "0X"   ? 16
                         : head == "0o" || head == "0O" ? 8
                         : head == "0b" || head == "0B" ? 2
                                                        : 0;
    if (said != 0 && (base == 0 || base == said)) {
      digits->erase(0, 2);
      base = said;
    } else if (base == 0) {
      base = 10;
    }
  }
  if (digits && base >= 2 && base <= 36) {
    int64_t out = 0;
    const char* end = digits->data() + digits->size();
    std::from_chars_result read = std::from_chars(digits->data(), end, out, static_cast<int>(base));
    if (read.ec == std::errc() && read.ptr == end) return values_.integer(out, trace_);
    if (read.ec == std::errc::result_out_of_range) {
      std::string origin = in_.content(operands_[0], state_).origin;
      return values_.traced(values_.unknown("a number of more than 64 bits", function_.returns, origin), trace_);
    }
  }
  // (A number that is written out somewhere is no less written out for being read.)
  return values_.unknown(in_.why_unknown(operands_[0], state_), "", in_.content(operands_[0], state_).origin);
}

Operation::Result Operation::compare() {
  return compared([](std::string&) {});
}

Operation::Result Operation::compare_any_case() {
  return compared([](std::string& text) { std::ranges::transform(text, text.begin(), lower_case); });
}

// As C's strcmp: up to the first zero, of no more bytes than a third operand says.
Operation::Result Operation::compared(void (*prepare)(std::string&)) {
  std::optional<std::string> a = text_of(0), b = text_of(1);
  std::optional<int64_t> most = operands_.size() > 2 ? number(2) : std::optional<int64_t>(INT64_MAX);
  if (!a || !b || !most || *most < 0) return unknown("a comparison that is not known");
  for (std::string* text : {&*a, &*b}) {
    if (size_t zero = text->find('\0'); zero != std::string::npos) text->erase(zero);
    if (static_cast<uint64_t>(*most) < text->size()) text->erase(static_cast<size_t>(*most));
    prepare(*text);
  }
  return values_.integer(*a == *b ? 0 : *a < *b ? -1 : 1);
}

Operation::Result Operation::equal() {
  return answered(Evaluator::TextQuestion::kEquals, [](std::string_view a, std::string_view b) { return a == b; });
}

Operation::Result Operation::starts_with() {
  return answered(Evaluator::TextQuestion::kBegins,
                  [](std::string_view whole, std::string_view part) { return whole.starts_with(part); });
}

Operation::Result Operation::ends_with() {
  return answered(Evaluator::TextQuestion::kEnds,
                  [](std::string_view whole, std::string_view part) { return whole.ends_with(part); });
}

Operation::Result Operation::contains() {
  if (const Result held = is_held(); held) return held;
  return answered(Evaluator::TextQuestion::kHolds, [](std::string_view whole, std::string_view part) {
    return whole.find(part) != std::string_view::npos;
  });
}

// Of a text that is known; of one that is not, what is asked of it elsewhere counts.
Operation::Result Operation::answered(Evaluator::TextQuestion how, bool (*holds)(std::string_view, std::string_view)) {
  std::optional<std::string> whole = text_of(0), part = text_of(1);
  if (whole && part) return values_.boolean(holds(*whole, *part), trace_);
  if (operands_.size() != 2) return reads();
  if (how == Evaluator::TextQuestion::kEquals && !whole && !part) {
    const ValueId said = in_.equal_keys(operands_[0], operands_[1], nodes_[0], nodes_[1], false, state_);
    return said != 0 ? Result(said) : reads();
  }
  const bool turned = how == Evaluator::TextQuestion::kEquals && whole.has_value();  // "AES".equals(name)
  if (!turned && !part) return reads();
  const size_t subject = turned ? 1 : 0;
  const std::string& known = turned ? *whole : *part;
  ValueId asked = how == Evaluator::TextQuestion::kEquals
                      ? in_.equal_keys(operands_[0], operands_[1], nodes_[0], nodes_[1], false, state_)
                      : in_.ask_of_text(operands_[subject], nodes_[subject],
                                        [&](std::string_view text) { return holds(text, known); });
  if (asked != 0) return asked;
  ValueId said = in_.answer(how, nodes_[subject], operands_[subject], turned ? *whole : *part);
  return said != 0 ? Result(said) : reads();
}

// Whether two texts are equal but for the case of their letters.
Operation::Result Operation::equal_any_case() {
  std::optional<std::string> a = text_of(0), b = text_of(1);
  auto equal = [](std::string_view x, std::string_view y) {
    return std::ranges::equal(x, y, {}, lower_case, lower_case);
  };
  if (a.has_value() != b.has_value()) {
    const size_t subject = a ? 1 : 0;
    const std::string& known = a ? *a : *b;
    const ValueId said =
        in_.ask_of_text(operands_[subject], nodes_[subject], [&](std::string_view text) { return equal(text, known); });
    if (said != 0) return said;
  }
  if (!a || !b) return reads();
  return values_.boolean(equal(*a, *b), trace_);
}

Operation::Result Operation::is_empty() {
  std::optional<std::string> text = text_of(0);
  return text ? Result(values_.boolean(text->empty(), trace_)) : reads();
}

Operation::Result Operation::part_after() {
  return part(true, false);
}

Operation::Result Operation::part_after_last() {
  return part(true, true);
}

Operation::Result Operation::part_before() {
  return part(false, false);
}

Operation::Result Operation::part_before_last() {
  return part(false, true);
}

// What stands behind or before another text; all of it, or a third operand, where that does not stand in it.
Operation::Result Operation::part(bool behind, bool last) {
  const std::optional<std::string> whole = text_of(0), sought = operands_.size() > 1 ? text_of(1) : std::nullopt;
  if (!whole || !sought) return unknown(in_.why_unknown(operands_[whole && operands_.size() > 1 ? 1 : 0], state_));
  const size_t at = last ? whole->rfind(*sought) : whole->find(*sought);
  if (at == std::string::npos) return operands_.size() > 2 ? operands_[2] : operands_[0];
  return text(behind ? whole->substr(at + sought->size()) : whole->substr(0, at));
}

Operation::Result Operation::from_first() {
  return from_where(false);
}

Operation::Result Operation::from_last() {
  return from_where(true);
}

// What is left of a text from where another, or a character, stands in it; null where it does not.
Operation::Result Operation::from_where(bool last) {
  std::optional<std::string> whole = text_of(0), sought = text_of(1);
  if (std::optional<int64_t> character = number(1); !sought && character) {
    sought = std::string(1, static_cast<char>(*character));
  }
  if (!whole || !sought)
    return unknown(in_.why_unknown(operands_[whole ? std::min<size_t>(1, operands_.size() - 1) : 0], state_));
  if (size_t zero = whole->find('\0'); zero != std::string::npos) whole->erase(zero);
  size_t at = last ? whole->rfind(*sought) : whole->find(*sought);
  if (at != std::string::npos) return text(whole->substr(at));
  Value none;
  none.kind = ValueKind::kNull;
  return values_.add(std::move(none));
}

Operation::Result Operation::index_of() {
  return position(false);
}

Operation::Result Operation::last_index_of() {
  return position(true);
}

// Where a text, or a character, stands in another, looked for from a place on (the last one: up to there). A place
// behind characters that are more than one unit in some languages is not told.
Operation::Result Operation::position(bool last) {
  std::optional<std::string> whole = text_of(0), sought = text_of(1);
  const bool of_digits = in_.index_.language() == "javascript";  // indexOf(4) looks for "4"
  if (std::optional<int64_t> character = number(1);
      !sought && !of_digits && character && *character > 0 && *character < 0x80) {
    sought = std::string(1, static_cast<char>(*character));
  }
  auto is_named = [](const Argument& argument) { return !argument.name.empty(); };
  if (!whole || !sought || std::ranges::any_of(call_.arguments, is_named)) return reads();
  std::optional<int64_t> from = operands_.size() > 2 ? number(2) : last ? INT64_MAX : 0;
  if (!from || *from < 0) return reads();
  const auto is_ascii = [](unsigned char c) { return c < 0x80; };
  const size_t begin = std::min(static_cast<size_t>(*from), whole->size() + (last ? 0 : 1));
  const bool counted = operands_.size() == 2 || std::ranges::all_of(whole->substr(0, begin), is_ascii);
  const size_t at = !counted || begin > whole->size() ? std::string::npos
                    : last                            ? whole->rfind(*sought, begin)
                                                      : whole->find(*sought, begin);
  if (at == std::string::npos) return counted ? absent() : reads();
  if (!std::ranges::all_of(whole->substr(0, at), is_ascii)) return reads();
  return values_.integer(static_cast<int64_t>(at), trace_);
}

// Where it does not stand there.
Operation::Result Operation::absent() {
  if (function_.absent == "fails") return fails("a text without what is looked for in it");
  if (function_.absent == "false") return values_.boolean(false, trace_);
  if (function_.absent != "null") return values_.integer(-1, trace_);
  Value none;
  none.kind = ValueKind::kNull;
  none.trace = trace_;
  return values_.add(std::move(none));
}

Operation::Result Operation::minimum() {
  // min(4096, rounds): no more than that, whatever the other one is. (In C such a number is mostly a buffer's size.)
  const std::optional<int64_t> left = number(0), right = number(1);
  if (operands_.size() == 2 && call_.arguments.size() <= 2 && left.has_value() != right.has_value() &&
      !in_.index_.is_c()) {
    const ValueId other = operands_[left ? 1 : 0];
    if (values_[other].kind == ValueKind::kUnknown) {
      const ValueId open = values_.unknown(in_.why_unknown(other, state_), values_[other].type, values_[other].origin);
      return values_.choice({values_.integer(left ? *left : *right, trace_), open}, in_.limits_.alternatives);
    }
  }
  return bound([](int64_t a, int64_t b) { return std::min(a, b); });
}
Operation::Result Operation::maximum() {
  return bound([](int64_t a, int64_t b) { return std::max(a, b); });
}

// Math.pow(2, 14), where it is a whole number: floating point says it without loss up to 2^53.
Operation::Result Operation::power() {
  constexpr int64_t kExact = int64_t{1} << 53;
  const auto whole = [&](size_t operand) -> std::optional<int64_t> {
    if (operand >= operands_.size()) return std::nullopt;
    const Value& value = values_[operands_[operand]];
    if (value.kind != ValueKind::kFloat) return number(operand);
    double said = 0;
    const char* const end = value.text.data() + value.text.size();
    const auto [rest, error] = std::from_chars(value.text.data(), end, said);
    if (error != std::errc() || rest != end || std::abs(said) >= double(kExact) || said != std::trunc(said))
      return std::nullopt;
    return static_cast<int64_t>(said);
  };
  const std::optional<int64_t> base = whole(0), exponent = whole(1);
  bool known = base && exponent && *base >= 0 && *exponent >= 0 && *exponent <= 53;
  int64_t out = 1;
  for (int64_t i = 0; known && i < *exponent; ++i) known = !__builtin_mul_overflow(out, *base, &out) && out < kExact;
  if (!known) return unknown("a power of what is not known");
  return values_.integer(out, trace_);
}

Operation::Result Operation::bound(int64_t (*of)(int64_t, int64_t)) {
  // Python: max(sizes, key=cost)
  if (std::ranges::any_of(call_.arguments, [](const Argument& argument) { return argument.name == "key"; }))
    return unknown("the smaller or larger of values by what a function says of them");
  if (const Object* list = operands_.size() == 1 ? object(0) : nullptr;
      list != nullptr && list->shape == Shape::kList && list->complete && !list->elements.empty()) {
    std::optional<int64_t> best;
    for (const ValueId element : list->elements) {
      const std::optional<int64_t> one = in_.as_integer(element);
      if (!one) return unknown("the smaller or larger of values that are not known");
      best = best ? of(*best, *one) : *one;
    }
    return values_.integer(*best, trace_);
  }
  std::optional<int64_t> best;
  for (size_t i = 0; i < operands_.size(); ++i) {
    const std::optional<int64_t> one = number(i);
    // (Why the operand is not known says who may know it.)
    if (!one) return unknown(in_.why_unknown(operands_[i], state_));
    best = best ? of(*best, *one) : *one;
  }
  if (best && operands_.size() > 1) return values_.integer(*best, trace_);
  return unknown("the smaller or larger of values that are not known");
}

}  // namespace vitrine::trace
