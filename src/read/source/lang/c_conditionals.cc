// Conditional compilation, without evaluating it: which branches of each #if may stay side by side in one parse.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <unordered_map>

#include "read/source/lang/c_pretreat.h"

namespace vitrine::source::c {

namespace {

std::string_view trim(std::string_view text) {
  size_t begin = text.find_first_not_of(" \t\r\n\f\v");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n\f\v") - begin + 1);
}

std::string squeezed(std::string_view text) {
  std::string out;
  for (char c : trim(text)) {
    bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

std::string condition_of(std::string_view text, const Directive& directive) {
  std::string written = squeezed(text.substr(directive.argument_begin, directive.end - directive.argument_begin));
  bool names_a_macro =
      directive.kind == DirectiveKind::kIfdef || directive.kind == DirectiveKind::kIfndef || directive.elif_defined;
  if (names_a_macro) {
    written = "defined(" + written.substr(0, written.find(' ')) + ")";
    if (directive.negated) written = "!" + written;
  }
  return written;
}

// The pairs of #if … #endif, outer before inner; an #if without its #endif ends with the text.
class Pairing {
 public:
  Pairing(std::string_view text, const Scan& scan, Pretreated& out) : text_(text), scan_(scan), out_(out) {}

  void run() {
    for (const Directive& directive : scan_.directives) {
      switch (directive.kind) {
        case DirectiveKind::kIf:
        case DirectiveKind::kIfdef:
        case DirectiveKind::kIfndef: open(directive); break;
        case DirectiveKind::kElif:
        case DirectiveKind::kElse: alternative(directive); break;
        case DirectiveKind::kEndif: close(directive.begin, directive.end, directive.token); break;
        default: break;
      }
    }
    while (!open_.empty()) {
      uint32_t size = static_cast<uint32_t>(text_.size());
      close(size, size, static_cast<uint32_t>(scan_.tokens.size()));
    }
  }

 private:
  void open(const Directive& directive) {
    Conditional conditional;
    conditional.depth = static_cast<uint32_t>(open_.size());
    open_.push_back(out_.conditionals.size());
    conditional.begin = directive.begin;
    conditional.branches.push_back(branch(directive, condition_of(text_, directive)));
    out_.conditionals.push_back(std::move(conditional));
  }

  void alternative(const Directive& directive) {
    if (open_.empty()) return;
    Conditional& conditional = out_.conditionals[open_.back()];
    end_branch(conditional, directive.begin, directive.token);
    std::string condition;
    if (directive.kind == DirectiveKind::kElif) {
      condition = condition_of(text_, directive);
    } else {
      conditional.has_else = true;
      for (const Branch& earlier : conditional.branches) {
        if (!condition.empty()) condition += " && ";
        condition += "!(" + earlier.condition + ")";
      }
    }
    conditional.branches.push_back(branch(directive, std::move(condition)));
  }

  void close(uint32_t begin, uint32_t end, uint32_t token) {
    if (open_.empty()) return;
    Conditional& conditional = out_.conditionals[open_.back()];
    open_.pop_back();
    end_branch(conditional, begin, token);
    conditional.end = end;
  }

  static Branch branch(const Directive& directive, std::string condition) {
    Branch made;
    made.begin = directive.end;
    made.token_begin = directive.token;
    made.condition = std::move(condition);
    return made;
  }

  static void end_branch(Conditional& conditional, uint32_t end, uint32_t token) {
    conditional.branches.back().end = end;
    conditional.branches.back().token_end = token;
  }

  std::string_view text_;
  const Scan& scan_;
  Pretreated& out_;
  std::vector<size_t> open_;
};

// How a stretch of tokens changes the nesting of the three brackets.
struct Balance {
  std::array<int, 3> net{0, 0, 0};
  std::array<int, 3> lowest{0, 0, 0};
  bool even() const { return net == std::array<int, 3>{} && lowest == std::array<int, 3>{}; }
};

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::optional<long long> number_of(std::string_view text) {
  while (text.size() > 2 && text.front() == '(' && text.back() == ')') text = trim(text.substr(1, text.size() - 2));
  while (!text.empty() && std::string_view("uUlL").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  const bool hex = text.starts_with("0x") || text.starts_with("0X");
  if (hex) text.remove_prefix(2);
  if (text.empty() || text.size() > 15 || (!hex && text.size() > 1 && text[0] == '0')) return std::nullopt;
  long long out = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out, hex ? 16 : 10);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(out) : std::nullopt;
}

// What the file itself settles, as if `#if 1` or `#if 0` stood there: a macro that it defines once, in all builds, and
// before it is asked for. What another definition, or an #undef, may change is left open.
class Settled {
 public:
  Settled(std::string_view text, const Scan& scan) {
    for (const Directive& directive : scan.directives) {
      if (directive.kind != DirectiveKind::kDefine && directive.kind != DirectiveKind::kUndef) continue;
      std::string_view rest = text.substr(directive.argument_begin, directive.end - directive.argument_begin);
      const auto end = std::ranges::find_if_not(rest, is_word);
      const std::string_view name(rest.begin(), end);
      auto [known, fresh] = macros_.try_emplace(name);
      Macro& macro = known->second;
      macro.open = !fresh || directive.kind == DirectiveKind::kUndef || (end != rest.end() && *end == '(');
      macro.at = directive.begin;
      rest.remove_prefix(name.size());
      rest = rest.substr(0, std::min(rest.find("/*"), rest.find("//")));
      macro.value = number_of(trim(rest));
    }
  }
  // What stands in a branch is so in some builds only.
  void leave_open(uint32_t begin, uint32_t end) {
    for (auto& [name, macro] : macros_) macro.open = macro.open || (macro.at >= begin && macro.at < end);
  }

  // Does the condition of an #if at `at` hold? Of one macro, asked for by itself or compared with a number.
  std::optional<bool> holds(std::string_view condition, uint32_t at) const {
    condition = trim(condition);
    while (condition.size() > 2 && condition.front() == '(' && condition.find(')') == condition.size() - 1) {
      condition = trim(condition.substr(1, condition.size() - 2));
    }
    if (condition.starts_with('!')) {
      const std::optional<bool> one = holds(condition.substr(1), at);
      return one ? std::optional<bool>(!*one) : std::nullopt;
    }
    const bool asks_defined = condition.starts_with("defined") && condition.size() > 8 && !is_word(condition[7]);
    if (asks_defined) {
      condition = trim(condition.substr(7));
      if (condition.front() == '(' && condition.back() == ')') {
        condition = trim(condition.substr(1, condition.size() - 2));
      }
    }
    const size_t length = static_cast<size_t>(std::ranges::find_if_not(condition, is_word) - condition.begin());
    const auto known = macros_.find(condition.substr(0, length));
    if (known == macros_.end() || known->second.open || known->second.at >= at) return std::nullopt;
    const std::string_view rest = trim(condition.substr(length));
    if (asks_defined) return rest.empty() ? std::optional(true) : std::nullopt;
    if (!known->second.value) return std::nullopt;
    const long long value = *known->second.value;
    if (rest.empty()) return value != 0;
    const size_t operation = rest.find_first_not_of("<>=!");
    if (operation == std::string_view::npos || operation == 0) return std::nullopt;
    const std::optional<long long> other = number_of(trim(rest.substr(operation)));
    if (!other) return std::nullopt;
    const std::string_view how = rest.substr(0, operation);
    if (how == "==") return value == *other;
    if (how == "!=") return value != *other;
    if (how == "<") return value < *other;
    if (how == "<=") return value <= *other;
    if (how == ">") return value > *other;
    if (how == ">=") return value >= *other;
    return std::nullopt;
  }

 private:
  struct Macro {
    uint32_t at = 0;
    bool open = false;
    std::optional<long long> value;
  };
  std::unordered_map<std::string_view, Macro> macros_;
};

class Resolver {
 public:
  Resolver(std::string_view text, bool cpp, Scan& scan, Pretreated& out)
      : text_(text), cpp_(cpp), tokens_(scan.tokens), out_(out), settled_(text, scan) {}

  void run() {
    for (Conditional& conditional : out_.conditionals) {
      conditional.include_guard = is_include_guard(conditional);
      if (!conditional.include_guard) settled_.leave_open(conditional.begin, conditional.end);
    }
    for (Conditional& conditional : out_.conditionals) rule_out(conditional);
    // Inner ones end before outer ones, and what an inner one keeps decides how the outer one balances.
    std::vector<size_t> order(out_.conditionals.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
      const Conditional& left = out_.conditionals[a];
      const Conditional& right = out_.conditionals[b];
      return left.end != right.end ? left.end < right.end : left.begin > right.begin;
    });
    for (size_t i : order) resolve(out_.conditionals[i]);
  }

 private:
  // Branches that the language itself decides, 0 and 1 and __cplusplus, and those that the file decides.
  void rule_out(Conditional& conditional) {
    bool taken = false;
    for (size_t i = 0; i < conditional.branches.size(); ++i) {
      Branch& branch = conditional.branches[i];
      if (taken) branch.dead = true;
      bool is_else = conditional.has_else && i + 1 == conditional.branches.size();
      if (is_else) continue;
      const std::optional<bool> settled = settled_.holds(branch.condition, conditional.begin);
      if (is_false(branch.condition) || settled == false) branch.dead = true;
      if (is_true(branch.condition) || settled == true) taken = true;
    }
  }

  bool is_false(std::string_view condition) const {
    if (condition == "0" || condition == "(0)" || condition.starts_with("0 &&")) return true;
    return condition == (cpp_ ? "!defined(__cplusplus)" : "defined(__cplusplus)") ||
           (!cpp_ && condition == "defined __cplusplus");
  }
  bool is_true(std::string_view condition) const {
    if (condition == "1" || condition == "(1)") return true;
    return condition == (cpp_ ? "defined(__cplusplus)" : "!defined(__cplusplus)");
  }

  // #ifndef X … #define X … #endif around (nearly) the whole text says nothing about what it holds.
  bool is_include_guard(const Conditional& conditional) const {
    if (conditional.branches.size() != 1 || !conditional.branches[0].condition.starts_with("!defined")) return false;
    const size_t inside = conditional.branches[0].token_end - conditional.branches[0].token_begin;
    if (tokens_.size() - conditional.branches[0].token_end > inside) return false;
    std::string_view name = conditional.branches[0].condition;
    name.remove_prefix(std::string_view("!defined").size());
    size_t begin = name.find_first_not_of("( ");
    if (begin == std::string_view::npos) return false;
    name = name.substr(begin, name.find_first_of(") ", begin) - begin);
    std::string_view rest = trim(text_.substr(conditional.branches[0].begin, 400));
    if (!rest.starts_with("#")) return false;
    rest = trim(rest.substr(1));
    if (!rest.starts_with("define")) return false;
    rest = trim(rest.substr(6));
    return rest.starts_with(name) && conditional.branches[0].token_begin == 0;
  }

  Balance balance(const Branch& branch) const {
    Balance out;
    for (uint32_t i = branch.token_begin; i < branch.token_end; ++i) {
      const Token& token = tokens_[i];
      if (!token.alive || token.kind != TokenKind::kPunctuation) continue;
      size_t which = token.first == '(' || token.first == ')' ? 0 : token.first == '[' || token.first == ']' ? 1 : 2;
      if (token.first == '(' || token.first == '[' || token.first == '{') ++out.net[which];
      if (token.first == ')' || token.first == ']' || token.first == '}') {
        out.lowest[which] = std::min(out.lowest[which], --out.net[which]);
      }
    }
    return out;
  }

  void drop(Branch& branch) {
    branch.kept = false;
    for (uint32_t i = branch.token_begin; i < branch.token_end; ++i) tokens_[i].alive = false;
    blank(out_.text, branch.begin, branch.end);
  }

  const Token* first_alive(const Branch& branch) const {
    for (uint32_t i = branch.token_begin; i < branch.token_end; ++i) {
      if (tokens_[i].alive) return &tokens_[i];
    }
    return nullptr;
  }
  const Token* last_alive(const Branch& branch) const {
    for (uint32_t i = branch.token_end; i > branch.token_begin; --i) {
      if (tokens_[i - 1].alive) return &tokens_[i - 1];
    }
    return nullptr;
  }

  std::string_view text_of(const Token& token) const { return text_.substr(token.begin, token.end - token.begin); }

  // What the innermost open bracket before the token is; '\0' where none is open. Looks back a bounded way.
  char enclosing_bracket(uint32_t token) const {
    constexpr uint32_t kFarthest = 4000;
    int depth = 0;
    for (uint32_t i = token, steps = 0; i > 0 && steps < kFarthest; --i, ++steps) {
      const Token& before = tokens_[i - 1];
      if (!before.alive || before.kind != TokenKind::kPunctuation) continue;
      if (before.first == ')' || before.first == ']' || before.first == '}') ++depth;
      if (before.first == '(' || before.first == '[' || before.first == '{') {
        if (depth == 0) return before.first;
        --depth;
      }
    }
    return '\0';
  }

  // `x =`, `return`, `a ?`: what follows is one operand, not several statements.
  bool wants_operand(const Token& token) const {
    if (token.kind == TokenKind::kWord) return text_of(token) == "return";
    constexpr std::string_view kOperators = "=+-/%|^!~?<.";
    return token.kind == TokenKind::kPunctuation && kOperators.find(token.first) != std::string_view::npos;
  }

  // The branches start or end in the middle of a construct, so that two of them in a row would not parse.
  bool splits(const Conditional& conditional, const std::vector<Branch*>& live) const {
    char inside = enclosing_bracket(live[0]->token_begin);
    if (inside == '(' || inside == '[') return true;
    const Token* next = nullptr;
    uint32_t past = conditional.branches.back().token_end;
    for (uint32_t i = past; i < tokens_.size() && next == nullptr; ++i) {
      if (tokens_[i].alive) next = &tokens_[i];
    }
    // `if (x)` takes one statement: of two in a row, an `else` after them would find the wrong one.
    const Token* before = nullptr;
    for (uint32_t i = live[0]->token_begin; i > 0 && before == nullptr; --i) {
      if (tokens_[i - 1].alive) before = &tokens_[i - 1];
    }
    if (before != nullptr && wants_operand(*before)) return true;
    bool headed = before != nullptr && (before->first == ')' || text_of(*before) == "else");
    if (headed && next != nullptr && text_of(*next) == "else") return true;
    bool plain_else = false;
    for (const Branch* branch : live) {
      const Token* first = first_alive(*branch);
      const Token* last = last_alive(*branch);
      if (text_of(*first) == "else") {
        const Token* second = first + 1 < tokens_.data() + branch->token_end ? first + 1 : nullptr;
        bool chained = second != nullptr && text_of(*second) == "if";
        if (plain_else) return true;
        plain_else = !chained;
      }
      if (first->kind == TokenKind::kPunctuation &&
          (first->first == '&' || first->first == '|' || first->first == '+')) {
        continue;
      }
      if (last->kind == TokenKind::kPunctuation &&
          (last->first == ';' || last->first == '}' || last->first == ',' || last->first == ':')) {
        continue;
      }
      if (text_of(*last) == "else") continue;
      bool call_like = last->kind == TokenKind::kPunctuation && last->first == ')';
      bool next_starts = next == nullptr || next->kind == TokenKind::kWord || next->first == '}';
      if (call_like && next_starts) continue;
      return true;
    }
    return false;
  }

  void resolve(Conditional& conditional) {
    constexpr uint32_t kDeepest = 64;  // each level reads its tokens again
    if (conditional.depth > kDeepest) return;
    for (Branch& branch : conditional.branches) {
      if (branch.dead) drop(branch);
    }
    std::vector<Branch*> live;
    for (Branch& branch : conditional.branches) {
      if (!branch.dead && first_alive(branch) != nullptr) live.push_back(&branch);
    }
    if (live.empty()) return;
    bool all_even = true;
    for (Branch* branch : live) all_even = all_even && balance(*branch).even();
    if (all_even && (live.size() == 1 || !splits(conditional, live))) return;
    if (all_even && live.size() > 1) {
      keep_only(live, live[0]);
      return;
    }
    keep_uneven(live);
  }

  static std::string negated(const std::string& condition) {
    return condition.starts_with("!defined(") ? condition.substr(1) : "!" + condition;
  }

  // Branches that open what they do not close: one stays, the same way wherever the same condition stands again.
  void keep_uneven(std::vector<Branch*>& live) {
    Branch* chosen = nullptr;
    for (Branch* branch : live) {
      if (assumed_.contains(branch->condition)) chosen = branch;
    }
    for (size_t i = 0; i < live.size() && chosen == nullptr; ++i) {
      if (!assumed_.contains(negated(live[i]->condition))) chosen = live[i];
    }
    if (chosen != nullptr) assumed_.insert(chosen->condition);
    keep_only(live, chosen);
  }

  void keep_only(std::vector<Branch*>& live, const Branch* chosen) {
    for (Branch* branch : live) {
      if (branch != chosen) drop(*branch);
    }
  }

  std::string_view text_;
  bool cpp_;
  std::vector<Token>& tokens_;
  Pretreated& out_;
  Settled settled_;
  std::set<std::string> assumed_;  // conditions of the uneven branches that stay
};

}  // namespace

void resolve_conditionals(std::string_view text, bool cpp, Scan& scan, Pretreated& out) {
  Pairing(text, scan, out).run();
  Resolver(text, cpp, scan, out).run();
}

}  // namespace vitrine::source::c
