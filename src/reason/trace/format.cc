// Formatted texts: printf's and Python's `%`, and braces.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using evidence::StepKind;

namespace {

constexpr size_t kMostDigits = 64;

std::string in_base(uint64_t number, uint64_t base, bool upper) {
  const std::string_view digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  std::string out;
  for (uint64_t left = number; left != 0 || out.empty(); left /= base) out.insert(out.begin(), digits[left % base]);
  return out;
}

}  // namespace

// %03d and %02x of a number that is known; nothing for what has neither width nor flags.
std::optional<std::string> Evaluator::padded_number(std::string_view said, const std::vector<ValueId>& operands,
                                                    size_t position) const {
  if (position >= operands.size() || values_[operands[position]].kind != ValueKind::kInteger) return std::nullopt;
  const char form = said.back();
  const uint64_t base = form == 'x' || form == 'X' ? 16 : form == 'o' ? 8 : form == 'b' ? 2 : 10;
  if (base == 2 && source::runs_on_java(unit_.language)) return std::nullopt;  // (whether it is true)
  if (base == 10 && form != 'd' && form != 'i' && form != 'u') return std::nullopt;
  size_t width = 0;
  bool zeros = false;
  for (char c : said.substr(0, said.size() - 1)) {
    if (c == 'l' || c == 'h' || c == 'z') continue;
    if (c < '0' || c > '9') return std::nullopt;
    if (c == '0' && width == 0) zeros = true;
    width = width * 10 + static_cast<size_t>(c - '0');
    if (width > kMostDigits) return std::nullopt;
  }
  const int64_t number = values_[operands[position]].integer;
  if (number < 0 || (width == 0 && base == 10)) return std::nullopt;
  std::string digits = in_base(static_cast<uint64_t>(number), base, form == 'X');
  if (digits.size() < width) digits.insert(0, width - digits.size(), zeros ? '0' : ' ');
  return digits;
}

ValueId Evaluator::format(const std::vector<ValueId>& operands, bool braces, const Call& call, State& state) {
  if (operands.empty() || !is_text(values_[operands[0]].kind)) return values_.unknown("a format that is not known");
  std::string pattern = values_[operands[0]].text, out;
  const bool objective = source::is_objective(unit_.language);
  size_t next = 1;
  TraceId trace = values_[operands[0]].trace;
  std::string why;  // the first part that is not known is not
  auto put_operand = [&](size_t position) -> bool {
    if (position >= operands.size()) return false;
    const Value& value = values_[operands[position]];
    if (value.kind == ValueKind::kInteger)
      out += std::to_string(value.integer);
    else if (value.kind == ValueKind::kBoolean)
      out += objective ? std::to_string(value.integer != 0 ? 1 : 0) : value.integer != 0 ? "true" : "false";
    else if (std::optional<std::string> text = as_text(operands[position], state))
      out += *text;
    else {
      const std::vector<ValueId> parts = parts_known({operands[position]}, state);
      out += parts.empty() ? knowledge::kRest : std::string_view(values_[parts.front()].text);
      if (why.empty()) why = why_unknown(operands[position], state);
      return true;
    }
    trace = values_.step(StepKind::kComputed, call.site, trace, value.trace);
    return true;
  };
  // Of constants it is one, though which is not told.
  auto unread = [&] {
    const bool constant = std::ranges::all_of(operands, [&](ValueId id) {
      const Value& value = values_[id];
      return value.origin.empty() && (is_text(value.kind) || value.kind == ValueKind::kInteger ||
                                      value.kind == ValueKind::kFloat || value.kind == ValueKind::kBoolean);
    });
    return values_.unknown("a formatted text with parts that are not known", "", constant ? "literal" : "");
  };
  for (size_t i = 0; i < pattern.size() && out.size() < kMostText; ++i) {
    char c = pattern[i];
    if (!braces && c == '%' && i + 1 < pattern.size()) {
      if (pattern[i + 1] == '%') {
        out.push_back('%');
        ++i;
        continue;
      }
      // "%2$s" says which one is meant.
      size_t first = i + 1, which = 0;
      while (first < pattern.size() && first < i + 3 && pattern[first] >= '0' && pattern[first] <= '9')
        which = which * 10 + static_cast<size_t>(pattern[first++] - '0');
      const bool numbered = which != 0 && first < pattern.size() && pattern[first] == '$';
      first = numbered ? first + 1 : i + 1;
      const auto taken = [&] { return numbered ? which : next++; };
      size_t j = first;
      while (j < pattern.size() && std::string_view("-+ #0123456789.lhz").find(pattern[j]) != std::string_view::npos)
        ++j;
      const std::optional<std::string> padded =
          j < pattern.size()
              ? padded_number(std::string_view(pattern).substr(first, j + 1 - first), operands, numbered ? which : next)
              : std::nullopt;
      if (padded) {
        out += *padded;
        trace = values_.step(StepKind::kComputed, call.site, trace, values_[operands[taken()]].trace);
        i = j;
        continue;
      }
      const bool plain = pattern.find_first_not_of("lhz", first) == j ||
                         (j < pattern.size() && pattern[j] != 'd' && pattern[j] != 'i' && pattern[j] != 'u');
      if (!plain || j >= pattern.size() ||
          std::string_view(objective ? "sdiu@" : "sdiuv").find(pattern[j]) == std::string_view::npos ||
          !put_operand(taken())) {
        return unread();
      }
      i = j;
    } else if (braces && c == '{') {
      size_t end = pattern.find('}', i);
      if (end == std::string::npos) return values_.unknown("a formatted text");
      std::string inside = pattern.substr(i + 1, end - i - 1);
      int64_t position = 0;
      // Python's "{:04d}" and "{name}".
      std::string said;
      if (const size_t colon = inside.find(':'); unit_.language == source::Language::kPython) {
        if (colon != std::string::npos) said = inside.substr(colon + 1);
        inside.resize(std::min(colon, inside.size()));
        for (size_t k = 0; !inside.empty() && k < call.arguments.size(); ++k) {
          if (call.arguments[k].name == inside && k + 1 < operands.size()) inside = std::to_string(k);
        }
      }
      bool numbered = parse_decimal(inside, &position);
      if (const size_t place = numbered && position >= 0 && position < 64 ? static_cast<size_t>(position) + 1 : next;
          !said.empty() && said != "s" && (numbered || inside.empty())) {
        const std::optional<std::string> padded = padded_number(said, operands, place);
        if (!padded &&
            (said != "d" || place >= operands.size() || values_[operands[place]].kind != ValueKind::kInteger))
          return unread();
        if (!numbered) ++next;
        if (padded) {
          out += *padded;
          trace = values_.step(StepKind::kComputed, call.site, trace, values_[operands[place]].trace);
        } else {
          put_operand(place);
        }
        i = end;
        continue;
      }
      if ((!inside.empty() && !numbered) || position < 0 || position > 64 ||
          !put_operand(numbered ? static_cast<size_t>(position) + 1 : next++)) {
        return unread();
      }
      i = end;
    } else {
      out.push_back(c);
    }
  }
  if (why.empty()) return values_.string(out, trace);
  Value open;
  open.text = std::move(why);
  open.trace = trace;
  if (out != knowledge::kRest) open.alternatives = {values_.string(std::move(out))};
  return values_.add(std::move(open));
}

}  // namespace vitrine::trace
