#include <algorithm>
#include <utility>

#include "read/source/lang/groovy_lowering.h"

namespace vitrine::source {

namespace {

// Each level of a text's nesting is several calls here.
constexpr uint32_t kMostDepth = 400;

class GroovyFrontEnd : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    Tree tree;
    tree.text = text;
    return GroovyLowering(tree, budget).lower();
  }
};

constexpr std::string_view kNoNames[] = {"return",  "new", "else",  "throw", "case",   "in",      "instanceof",
                                         "assert",  "if",  "while", "for",   "switch", "catch",   "import",
                                         "package", "try", "do",    "as",    "break",  "continue"};

bool is_no_name(std::string_view word) {
  return std::find(std::begin(kNoNames), std::end(kNoNames), word) != std::end(kNoNames);
}

}  // namespace

std::unique_ptr<FrontEnd> make_groovy_front_end() {
  return std::make_unique<GroovyFrontEnd>();
}

GroovyLowering::GroovyLowering(Tree& tree, const Budget& budget)
    : Lowering(Language::kGroovy, tree), max_depth_(std::min(budget.max_depth, kMostDepth)) {
  const uint32_t size = static_cast<uint32_t>(tree.text.size());
  place_.tokens = groovy::tokens_of(tree.text, 0, size);
  if (place_.tokens.size() > budget.max_nodes) {
    const uint32_t cut = place_.tokens[budget.max_nodes].begin;
    place_.tokens = groovy::tokens_of(tree.text, 0, cut);
    tree.truncated = true;
    tree.truncated_why = "more than " + std::to_string(budget.max_nodes) + " tokens";
    not_read(cut, size);
  }
}

Parsed GroovyLowering::lower() {
  collect_names();
  Children parts;
  // What Groovy imports by itself.
  for (std::string_view package : {"java.util", "java.io", "java.net"}) {
    parts.push_back(make_over(NodeKind::kImport, 0, 0, {}, {.text = intern(""), .text2 = intern(package)}));
  }
  statements_until(static_cast<uint32_t>(place_.tokens.size()) - 1, parts);
  const uint32_t size = static_cast<uint32_t>(tree_.text.size());
  std::vector<ErrorRegion>& errors = tree_.errors;
  std::sort(errors.begin(), errors.end(), [](const ErrorRegion& a, const ErrorRegion& b) { return a.begin < b.begin; });
  std::vector<ErrorRegion> apart;
  for (const ErrorRegion& one : errors) {
    if (!apart.empty() && one.begin <= apart.back().end) {
      apart.back().end = std::max(apart.back().end, one.end);
    } else {
      apart.push_back(one);
    }
  }
  errors = std::move(apart);
  return finish(make_over(NodeKind::kModule, 0, size, parts, {.text = intern(scope_)}));
}

const groovy::Token& GroovyLowering::token(uint32_t ahead) const {
  const size_t last = place_.tokens.size() - 1;
  return place_.tokens[std::min<size_t>(place_.at + ahead, last)];
}

bool GroovyLowering::is(std::string_view what, uint32_t ahead) const {
  const Token& one = token(ahead);
  return (one.kind == TokenKind::kSign || one.kind == TokenKind::kWord) && written(one) == what;
}

bool GroovyLowering::is_name(uint32_t ahead) const {
  return token(ahead).kind == TokenKind::kWord && !is_no_name(word(ahead));
}

bool GroovyLowering::take(std::string_view what) {
  if (!is(what)) return false;
  ++place_.at;
  return true;
}

uint32_t GroovyLowering::close_of(uint32_t open) const {
  const uint32_t close = place_.tokens[open].closed_by;
  return close > open ? close : static_cast<uint32_t>(place_.tokens.size()) - 1;
}

void GroovyLowering::not_read(uint32_t from, uint32_t end) {
  if (end > from) tree_.errors.push_back({from, end});
}

// What stands before the token of that index is passed over.
void GroovyLowering::skip_to(uint32_t index) {
  index = std::min(index, static_cast<uint32_t>(place_.tokens.size()) - 1);
  if (index <= place_.at) return;
  not_read(token().begin, place_.tokens[index - 1].end);
  place_.at = index;
}

std::string GroovyLowering::qualified(std::string_view simple) const {
  if (scope_.empty() || scope_.size() > kMaxScopeBytes) return std::string(simple);
  return scope_ + "." + std::string(simple);
}

// The names before `->` of a closure.
void GroovyLowering::collect_closure_parameters(uint32_t arrow) {
  const std::vector<Token>& all = place_.tokens;
  for (uint32_t at = arrow; at-- > 0;) {
    const std::string_view here = written(all[at]);
    if (here == "{" || here == ";" || here == "}") return;
    if (all[at].kind == TokenKind::kWord) locals_.insert(here);
  }
}

// What this file gives a name to, and as what.
void GroovyLowering::collect_names() {
  const std::vector<Token>& all = place_.tokens;
  struct Around {
    uint32_t end;
    std::string_view type;  // whose braces they are; empty where they are no type's
  };
  std::vector<Around> around;
  std::string_view type_next;
  for (uint32_t at = 0; at + 1 < all.size(); ++at) {
    while (!around.empty() && around.back().end <= at) around.pop_back();
    const std::string_view here = written(all[at]), next = written(all[at + 1]);
    if (here == "{") {
      around.push_back({close_of(at), std::exchange(type_next, {})});
    } else if (here == "->") {
      collect_closure_parameters(at);
    }
    if (all[at].kind != TokenKind::kWord) continue;
    const bool names_type = here == "class" || here == "interface" || here == "trait" || here == "enum";
    if (names_type && all[at + 1].kind == TokenKind::kWord && (at == 0 || written(all[at - 1]) != ".")) {
      types_.insert(next);
      type_next = next;
      continue;
    }
    if (here == "import") {
      for (uint32_t to = at + 1; to < all.size() && !all[to].on_new_line; ++to) imported_.insert(written(all[to]));
    }
    const std::string_view in_type = around.empty() ? std::string_view() : around.back().type;
    if (next == "(" && !in_type.empty() && here == in_type) constructed_.insert(here);
    const bool begins = at == 0 || all[at].on_new_line || written(all[at - 1]) == "{" || written(all[at - 1]) == ";";
    if (begins && next == "=" && in_type.empty()) script_variables_.insert(here);  // a script's own variable
    if (at == 0 || all[at].on_new_line || is_no_name(here)) continue;
    const std::string_view before = written(all[at - 1]);
    const bool of_type = (all[at - 1].kind == TokenKind::kWord && !is_no_name(before)) || before == ">" ||
                         before == "]" || before == "..";
    if (next == "in" && before == "(") locals_.insert(here);
    if (!of_type) continue;
    if (next == "(") {
      const uint32_t close = close_of(at + 1);
      const std::string_view behind = close + 1 < all.size() ? written(all[close + 1]) : std::string_view();
      if (behind != "{" && behind != "throws") continue;
      functions_.insert(here);
      if (!in_type.empty()) methods_.insert(here);
      continue;
    }
    const bool ends = next == "=" || next == ";" || next == "," || next == ")" || next == "in" || next == ":" ||
                      next == "}" || all[at + 1].on_new_line || all[at + 1].kind == TokenKind::kEnd;
    if (!ends) continue;
    const bool is_property = !in_type.empty() && next != ")" && next != ",";
    (is_property ? properties_ : locals_).insert(here);
    if (is_property) fields_of_[in_type].insert(here);
    uint32_t of = at - 1;
    if (before == ">") {
      while (of > 0 && written(all[of]) != "<" && at - of < 40) --of;
      of = of > 0 ? of - 1 : of;
    }
    if (written(all[of]).ends_with("Map")) maps_.insert(here);
    if (next == "=" && at + 3 < all.size() && written(all[at + 2]) == "[" &&
        (written(all[at + 3]) == ":" || (at + 4 < all.size() && written(all[at + 4]) == ":"))) {
      maps_.insert(here);
    }
  }
}

}  // namespace vitrine::source
