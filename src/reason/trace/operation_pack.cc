// Python's struct.pack: numbers and bytes, laid out as a format says.
#include <cctype>

#include "reason/trace/operation.h"

namespace vitrine::trace {
namespace {

constexpr size_t kMostPacked = 256;  // bytes

// How many bytes a number has in the standard sizes; 0 of what is no whole number.
size_t number_size(char code) {
  switch (code) {
    case 'b':
    case 'B':
    case '?': return 1;
    case 'h':
    case 'H': return 2;
    case 'i':
    case 'I':
    case 'l':
    case 'L': return 4;
    case 'q':
    case 'Q': return 8;
    default: return 0;
  }
}

std::string packed_number(int64_t value, size_t size, bool big_endian) {
  std::string out;
  for (size_t i = 0; i < size; ++i) {
    const size_t shift = 8 * (big_endian ? size - 1 - i : i);
    out.push_back(static_cast<char>(static_cast<uint64_t>(value) >> shift));
  }
  return out;
}

}  // namespace

// What is not constant makes the whole not known, and so does a format with sizes or room of the machine's own.
Operation::Result Operation::pack_bytes() {
  for (size_t i = 1; i < operands_.size(); ++i) {
    if (!number(i) && !text_of(i)) return unknown(in_.why_unknown(operands_[i], state_));
  }
  const auto constant = [&]() { return values_.unknown("bytes that are packed", function_.returns, "literal"); };
  const std::optional<std::string> format = text_of(0);
  if (!format || format->empty()) return unknown_of("a format that is not known");
  const char order = (*format)[0];
  if (order != '>' && order != '!' && order != '<' && order != '=') return constant();
  const bool big_endian = order == '>' || order == '!';
  std::string out;
  size_t taken = 1;
  for (size_t at = 1; at < format->size(); ++at) {
    size_t count = 0;
    const bool counted = std::isdigit(static_cast<unsigned char>((*format)[at])) != 0;
    for (; at < format->size() && std::isdigit(static_cast<unsigned char>((*format)[at])) != 0; ++at) {
      count = count * 10 + static_cast<size_t>((*format)[at] - '0');
      if (count > kMostPacked) return constant();
    }
    if (at == format->size()) return constant();
    if (!counted) count = 1;
    const char code = (*format)[at];
    if (code == 'x') {
      out.append(count, '\0');
    } else if (code == 's') {
      const std::optional<std::string> bytes = taken < operands_.size() ? text_of(taken++) : std::nullopt;
      if (!bytes) return constant();
      out += bytes->substr(0, count);
      out.append(count - std::min(count, bytes->size()), '\0');
    } else if (const size_t size = number_size(code); size != 0) {
      for (size_t i = 0; i < count; ++i) {
        const std::optional<int64_t> value = taken < operands_.size() ? number(taken++) : std::nullopt;
        if (!value) return constant();
        out += packed_number(*value, size, big_endian);
      }
    } else if (std::isspace(static_cast<unsigned char>(code)) == 0) {
      return constant();
    }
    if (out.size() > kMostPacked) return constant();
  }
  if (taken != operands_.size()) return constant();
  Value made;
  made.kind = ValueKind::kBytes;
  made.text = std::move(out);
  made.type = function_.returns;
  made.trace = values_.step(evidence::StepKind::kComputed, call_.site, 0, trace_);
  return values_.add(std::move(made));
}

}  // namespace vitrine::trace
