#include "regime/guideline/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace vitrine::guideline {
namespace {

constexpr int64_t kLargestNumber = 1'000'000'000'000'000;
constexpr size_t kLongestName = 64;  // names beyond it are not compared: the cost is quadratic

size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), size_t{0});
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const std::optional<int64_t> year = parse_number(text.substr(0, 4));
  const std::optional<int64_t> month = parse_number(text.substr(5, 2));
  const std::optional<int64_t> day = parse_number(text.substr(8, 2));
  if (!year || !month || !day || *year < 1900 || *month < 1 || *month > 12 || *day < 1) return false;
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
  return *day <= kDays[*month - 1] + (*month == 2 && leap ? 1 : 0);
}

}  // namespace

std::string nearest(std::string_view name, const std::vector<std::string>& known) {
  if (name.size() > kLongestName) return "";
  std::string best;
  size_t best_distance = std::max<size_t>(1, name.size() / 3) + 1;
  for (const std::string& candidate : known) {
    const size_t distance = edit_distance(name, candidate);
    if (distance < best_distance) {
      best = candidate;
      best_distance = distance;
    }
  }
  return best;
}

void Complaints::add(uint32_t line, const std::string& reason) {
  if (!error_) error_ = Error{ErrorCode::kInvalidInput, fmt::format("{}:{}: {}", file_, line, reason)};
}

void Complaints::unknown(uint32_t line, std::string_view what, std::string_view name,
                         const std::vector<std::string>& known) {
  if (!ok()) return;
  const std::string guess = nearest(name, known);
  name = name.substr(0, kLongestName);
  add(line, guess.empty() ? fmt::format("{} `{}` is unknown", what, name)
                          : fmt::format("{} `{}` is unknown (did you mean `{}`?)", what, name, guess));
}

Fields::Fields(const Node& node, const std::vector<std::string>& known, Complaints& complaints)
    : node_(node), complaints_(complaints) {
  if (node.kind != Node::Kind::kMap) complaints.add(node.line, "a map of fields is expected here");
  for (const Field& field : node.fields) {
    if (std::find(known.begin(), known.end(), field.name) == known.end()) {
      complaints.unknown(field.line, "field", field.name, known);
    }
  }
}

uint32_t Fields::line(std::string_view field) const {
  for (const Field& each : node_.fields) {
    if (each.name == field) return each.line;
  }
  return node_.line;
}

const Node* Fields::present(std::string_view field, bool required) const {
  const Node* found = node_.find(field);
  if (!found && required) complaints_.add(node_.line, fmt::format("field `{}` is missing", field));
  return found;
}

std::string Fields::text(std::string_view field, bool required) const {
  const Node* found = present(field, required);
  if (!found) return "";
  if (found->kind != Node::Kind::kScalar) {
    complaints_.add(line(field), fmt::format("field `{}` must be text", field));
    return "";
  }
  if (required && found->scalar.empty()) complaints_.add(line(field), fmt::format("field `{}` is empty", field));
  return found->scalar;
}

std::string Fields::date(std::string_view field, bool required) const {
  std::string value = text(field, required);
  if (!value.empty() && !is_date(value)) {
    complaints_.add(line(field), fmt::format("field `{}` must be a date like 2030-12-31, not `{}`", field, value));
  }
  return value;
}

bool Fields::flag(std::string_view field) const {
  const std::string value = text(field, false);
  if (!value.empty() && value != "true" && value != "false") {
    complaints_.add(line(field), fmt::format("field `{}` must be true or false, not `{}`", field, value));
  }
  return value == "true";
}

int64_t Fields::number(std::string_view field, int64_t otherwise) const {
  if (!node_.find(field)) return otherwise;
  const std::string value = text(field, true);
  std::optional<int64_t> parsed = parse_number(value);
  if (parsed && (*parsed > kLargestNumber || *parsed < -kLargestNumber)) parsed.reset();
  if (!parsed) complaints_.add(line(field), fmt::format("field `{}` must be a number, not `{}`", field, value));
  return parsed.value_or(otherwise);
}

std::string Fields::one_of(std::string_view field, const std::vector<std::string>& allowed, bool required) const {
  std::string value = text(field, required);
  if (value.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end()) return value;
  complaints_.unknown(line(field), fmt::format("`{}`: value", field), value, allowed);
  return "";
}

std::vector<std::string> Fields::texts(std::string_view field) const {
  const Node* found = node_.find(field);
  return found ? scalars(*found, field, complaints_) : std::vector<std::string>{};
}

std::vector<std::string> scalars(const Node& node, std::string_view field, Complaints& complaints) {
  if (node.kind == Node::Kind::kScalar) return {node.scalar};
  std::vector<std::string> values;
  for (const Node& item : node.items) {
    if (item.kind != Node::Kind::kScalar) {
      complaints.add(item.line, fmt::format("`{}` must hold plain values", field));
      return {};
    }
    values.push_back(item.scalar);
  }
  if (values.empty()) complaints.add(node.line, fmt::format("`{}` is empty", field));
  return values;
}

std::optional<int64_t> parse_number(std::string_view text) {
  int64_t number = 0;
  const std::from_chars_result read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace vitrine::guideline
