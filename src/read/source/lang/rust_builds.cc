// What a build must be for an item or a statement to be in it: `#[cfg(…)]` before it, `#![cfg(…)]` in it.
//
// all(a, b), any(a, b) and not(a) are said as a && b, a || b and !a, which is how conditions of other languages read;
// of a key with a value it is `key="value"`, as rustc prints it. A statement is a kVariant whose other block is empty:
// a build that has not got it goes on behind it.
#include <algorithm>

#include "read/source/lang/regions.h"
#include "read/source/lang/rust_lowering.h"

namespace vitrine::source {
namespace {

constexpr int kDeepest = 16;
constexpr size_t kLongest = 400;

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

// Parts between commas outside of brackets and texts.
std::vector<std::string_view> parts_of(std::string_view list) {
  std::vector<std::string_view> out;
  size_t from = 0;
  int depth = 0;
  bool in_text = false;
  auto add = [&](size_t end) {
    if (std::string_view one = trimmed(list.substr(from, end - from)); !one.empty()) out.push_back(one);
  };
  for (size_t i = 0; i < list.size(); ++i) {
    const char c = list[i];
    if (c == '"') in_text = !in_text;
    if (in_text) continue;
    if (c == '(') ++depth;
    if (c == ')') --depth;
    if (c != ',' || depth != 0) continue;
    add(i);
    from = i + 1;
  }
  add(list.size());
  return out;
}

bool is_whole(std::string_view said) {
  return said.find_first_of("&|=") == std::string_view::npos;
}

// "" for what is not understood.
std::string said(std::string_view predicate, int depth) {
  predicate = trimmed(predicate);
  if (predicate.empty() || depth > kDeepest) return "";
  const size_t open = predicate.find('(');
  if (open == std::string_view::npos) {
    const size_t equals = predicate.find('=');
    if (equals == std::string_view::npos) return std::string(predicate);
    return std::string(trimmed(predicate.substr(0, equals))) + "=" + std::string(trimmed(predicate.substr(equals + 1)));
  }
  if (!predicate.ends_with(")")) return "";
  const std::string_view word = trimmed(predicate.substr(0, open));
  const std::vector<std::string_view> parts = parts_of(predicate.substr(open + 1, predicate.size() - open - 2));
  if (word == "not" && parts.size() == 1) {
    const std::string inner = said(parts[0], depth + 1);
    if (inner.empty()) return "";
    const bool denied = inner.starts_with("!") && is_whole(inner);
    return denied ? inner.substr(1) : is_whole(inner) ? "!" + inner : "!(" + inner + ")";
  }
  if (word != "all" && word != "any") return "";
  if (parts.empty()) return word == "all" ? "1" : "0";
  const std::string_view between = word == "all" ? " && " : " || ", other = word == "all" ? "||" : "&&";
  std::string out;
  for (std::string_view part : parts) {
    const std::string one = said(part, depth + 1);
    if (one.empty()) return "";
    const bool grouped = parts.size() > 1 && !one.starts_with("!(") && one.find(other) != std::string::npos;
    if (!out.empty()) out += between;
    out += grouped ? "(" + one + ")" : one;
  }
  return out.size() > kLongest ? "" : out;
}

}  // namespace

std::string RustLowering::build_of(Index attribute) const {
  std::string_view written = text(attribute);
  written.remove_prefix(std::min(written.find('['), written.size()));
  constexpr std::string_view kBefore = "[cfg(", kBehind = ")]";
  if (!written.starts_with(kBefore) || !written.ends_with(kBehind)) return "";
  return said(written.substr(kBefore.size(), written.size() - kBefore.size() - kBehind.size()), 0);
}

// `#[test]`, `#[tokio::test]`, `#[bench]`: only a build for tests has such a function.
bool RustLowering::is_of_tests(Index attribute) const {
  std::string_view written = text(attribute);
  written.remove_prefix(std::min(written.find('['), written.size()));
  if (!written.starts_with("[") || !written.ends_with("]")) return false;
  written = written.substr(1, written.size() - 2);
  written = trimmed(written.substr(0, written.find('(')));
  const size_t path = written.rfind(':');
  if (path != std::string_view::npos) written.remove_prefix(path + 1);
  return written == "test" || written == "bench" || written == "rstest" || written == "test_case";
}

// A comment between an attribute and what it is about.
bool RustLowering::is_comment(Index i) const {
  const std::string_view written = text(i);
  return symbol(i) == rust::kOtherSymbol && (written.starts_with("//") || written.starts_with("/*"));
}

void RustLowering::note_builds() {
  const bool any_test =
      tree_.text.find("test") != std::string_view::npos || tree_.text.find("[bench") != std::string_view::npos;
  if (!any_test && tree_.text.find("[cfg(") == std::string_view::npos) return;
  std::vector<ConditionRegion>& out = builder_.unit().conditions;
  auto add = [&](Index over, const std::string& condition) {
    if (!condition.empty()) out.push_back({tree_[over].begin, tree_[over].end, intern(condition), 0});
  };
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    std::vector<std::string> waiting;
    for (Index c : named(i)) {
      if (symbol(c) == rust::kInnerAttributeItem) {
        add(i, build_of(c));
      } else if (symbol(c) == rust::kAttributeItem) {
        waiting.push_back(is_of_tests(c) ? "test" : build_of(c));
      } else if (!is_comment(c)) {
        for (const std::string& condition : waiting) add(c, condition);
        waiting.clear();
      }
    }
  }
  nest(out);
}

// What some builds hold: `parts` are what was made of it.
void RustLowering::in_builds(Index i, const std::string& condition, const Children& parts, Children& out) {
  const NodeId with = make(NodeKind::kBlock, i, parts, {.text = intern(condition)});
  const std::string denied =
      is_whole(condition) && !condition.starts_with("!") ? "!" + condition : "!(" + condition + ")";
  const NodeId without = make_over(NodeKind::kBlock, tree_[i].end, tree_[i].end, {}, {.text = intern(denied)});
  out.push_back(make(NodeKind::kVariant, i, {with, without}));
}

}  // namespace vitrine::source
