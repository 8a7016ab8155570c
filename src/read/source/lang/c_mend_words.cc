#include <algorithm>
#include <array>

#include "read/source/lang/c_mend.h"

namespace vitrine::source::c {

namespace {

template <size_t N>
bool among(const std::array<std::string_view, N>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// Sorted by bytes.
constexpr std::array<std::string_view, 15> kTypes = {"_Bool", "_Complex", "__int128", "__signed__", "auto",
                                                     "bool",  "char",     "double",   "float",      "int",
                                                     "long",  "short",    "signed",   "unsigned",   "void"};
constexpr std::array<std::string_view, 32> kQualifiers = {
    "_Noreturn",  "_Thread_local", "__const",  "__extension__", "__forceinline", "__inline", "__inline__",
    "__restrict", "__restrict__",  "__thread", "__volatile",    "__volatile__",  "const",    "consteval",
    "constexpr",  "constinit",     "explicit", "extern",        "final",         "friend",   "inline",
    "mutable",    "noexcept",      "override", "register",      "restrict",      "static",   "thread_local",
    "typedef",    "typename",      "virtual",  "volatile"};
constexpr std::array<std::string_view, 8> kTypeOperators = {"_Alignas", "_Atomic",  "__typeof", "__typeof__",
                                                            "alignas",  "decltype", "typeof",   "typeof_unqual"};
constexpr std::array<std::string_view, 32> kStatements = {
    "_Static_assert", "__asm",   "__asm__",  "asm",     "break",     "case",   "catch",  "co_return",
    "continue",       "default", "delete",   "do",      "else",      "for",    "goto",   "if",
    "namespace",      "new",     "operator", "private", "protected", "public", "return", "sizeof",
    "static_assert",  "switch",  "template", "this",    "throw",     "try",    "using",  "while"};
constexpr std::array<std::string_view, 11> kOperators = {"and",    "and_eq", "bitand", "bitor", "compl", "not",
                                                         "not_eq", "or",     "or_eq",  "xor",   "xor_eq"};
constexpr std::array<std::string_view, 7> kExpressions = {"_Alignof", "_Generic", "__alignof__", "alignof",
                                                          "defined",  "offsetof", "sizeof"};

}  // namespace

bool is_type_keyword(std::string_view word) {
  return among(kTypes, word);
}
bool is_tag(std::string_view word) {
  return word == "struct" || word == "union" || word == "enum" || word == "class";
}
bool is_qualifier(std::string_view word) {
  return among(kQualifiers, word);
}
bool is_type_operator(std::string_view word) {
  return among(kTypeOperators, word);
}
bool is_control(std::string_view word) {
  return word == "if" || word == "while" || word == "for" || word == "switch" || word == "catch";
}
bool is_statement_keyword(std::string_view word) {
  return among(kStatements, word);
}
bool is_operator_word(std::string_view word) {
  return among(kOperators, word);
}
bool is_keyword(std::string_view word) {
  return is_type_keyword(word) || is_tag(word) || is_qualifier(word) || is_type_operator(word) ||
         is_statement_keyword(word) || is_operator_word(word) || among(kExpressions, word);
}

bool looks_like_attribute(std::string_view word) {
  if (word.starts_with("__")) return true;
  bool letter = false;
  for (char c : word) {
    if (c >= 'a' && c <= 'z') return false;
    letter = letter || (c >= 'A' && c <= 'Z');
  }
  return letter && word.size() > 1;
}

namespace {

bool is_punct(const Token& token, char c) {
  return token.kind == TokenKind::kPunctuation && token.first == c;
}

// The partner of the bracket, or the number of tokens; a ';' or '{' in parentheses ends the search.
size_t partner(const std::vector<Token>& tokens, size_t open, char opening, char closing) {
  int depth = 0;
  for (size_t n = open; n < tokens.size(); ++n) {
    if (is_punct(tokens[n], opening)) ++depth;
    if (is_punct(tokens[n], closing) && --depth == 0) return n;
    if (opening == '(' && (is_punct(tokens[n], ';') || is_punct(tokens[n], '{'))) break;
  }
  return tokens.size();
}

// One past the last token of assembly that starts at n, or n where it may stay.
size_t assembly_end(std::string_view text, const std::vector<Token>& tokens, size_t n) {
  size_t at = n + 1;
  auto is_word = [&](size_t i, std::string_view wanted) {
    return i < tokens.size() && text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin) == wanted;
  };
  if (at < tokens.size() && is_punct(tokens[at], '{')) {
    size_t close = partner(tokens, at, '{', '}');
    return close == tokens.size() ? n : close + 1;
  }
  while (is_word(at, "volatile") || is_word(at, "__volatile__") || is_word(at, "__volatile") || is_word(at, "goto") ||
         is_word(at, "inline")) {
    ++at;
  }
  if (at >= tokens.size()) return n;
  if (is_punct(tokens[at], '(')) {
    size_t close = partner(tokens, at, '(', ')');
    if (close == tokens.size()) return n;
    for (size_t i = at + 1; i < close && !is_punct(tokens[i], ':'); ++i) {
      if (tokens[i].kind != TokenKind::kString) return close + 1;
    }
    return n;
  }
  if (at > n + 1 || tokens[at].kind != TokenKind::kWord) return n;
  size_t end = at;  // _asm mov eax, 1
  while (end < tokens.size() && !is_punct(tokens[end], '}') && !is_punct(tokens[end], ';') &&
         text.substr(tokens[n].begin, tokens[end].begin - tokens[n].begin).find('\n') == std::string_view::npos) {
    ++end;
  }
  return end;
}

// The tokens from `n` to before `past`.
void leave_out(std::vector<Token>& tokens, size_t n, size_t past, std::string& treated) {
  blank(treated, tokens[n].begin, tokens[past - 1].end);
  for (size_t at = n; at < past; ++at) tokens[at].alive = false;
}

}  // namespace

void blank_attributes(std::string_view text, std::vector<Token>& tokens, std::string& treated) {
  bool any = false;
  for (size_t n = 0; n + 1 < tokens.size(); ++n) {
    if (tokens[n].kind != TokenKind::kWord || (tokens[n].first != '_' && tokens[n].first != 'a')) continue;
    std::string_view word = text.substr(tokens[n].begin, tokens[n].end - tokens[n].begin);
    size_t past = n;
    if (word == "__extension__") past = n + 1;
    if (word == "__attribute__" || word == "__attribute" || word == "__declspec") {
      size_t close = is_punct(tokens[n + 1], '(') ? partner(tokens, n + 1, '(', ')') : tokens.size();
      if (close < tokens.size()) past = close + 1;
    }
    if (word == "asm" || word == "__asm__" || word == "__asm" || word == "_asm") past = assembly_end(text, tokens, n);
    if (past == n) continue;
    leave_out(tokens, n, past, treated);
    any = true;
    n = past - 1;
  }
  if (any) std::erase_if(tokens, [](const Token& token) { return !token.alive; });
}

// What Qt's own compiler reads in a class, and C++ does not: `Q_OBJECT`, `public slots:`, `signals:`, `emit
// changed();`.
void blank_qt_words(std::string_view text, std::vector<Token>& tokens, std::string& treated) {
  if (text.find("Q_OBJECT") == std::string_view::npos && text.find("Q_GADGET") == std::string_view::npos &&
      text.find(" slots") == std::string_view::npos)
    return;
  auto word_at = [&](size_t n) {
    return n < tokens.size() && tokens[n].kind == TokenKind::kWord
               ? text.substr(tokens[n].begin, tokens[n].end - tokens[n].begin)
               : std::string_view();
  };
  auto is_access = [](std::string_view word) { return word == "public" || word == "protected" || word == "private"; };
  bool any = false;
  for (size_t n = 0; n + 1 < tokens.size(); ++n) {
    const std::string_view word = word_at(n);
    size_t past = n;
    if (word == "Q_OBJECT" || word == "Q_GADGET") past = n + 1;
    if (word == "Q_PROPERTY" || word == "Q_ENUM" || word == "Q_CLASSINFO" || word == "Q_INTERFACES" ||
        word == "Q_PLUGIN_METADATA" || word == "Q_DISABLE_COPY") {
      const size_t close = is_punct(tokens[n + 1], '(') ? partner(tokens, n + 1, '(', ')') : tokens.size();
      if (close < tokens.size()) past = close + 1;
    }
    if ((word == "slots" || word == "Q_SLOTS") && n > 0 && is_access(word_at(n - 1)) && is_punct(tokens[n + 1], ':'))
      past = n + 1;
    if ((word == "emit" || word == "Q_EMIT" || word == "Q_INVOKABLE") && !word_at(n + 1).empty()) past = n + 1;
    if ((word == "signals" || word == "Q_SIGNALS") && is_punct(tokens[n + 1], ':')) {
      // They are public functions.
      blank(treated, tokens[n].begin, tokens[n].end);
      treated.replace(tokens[n].begin, 6, "public");
      tokens[n].alive = tokens[n + 1].alive = false;
      any = true;
      continue;
    }
    if (past == n) continue;
    leave_out(tokens, n, past, treated);
    any = true;
    n = past - 1;
  }
  if (any) std::erase_if(tokens, [](const Token& token) { return !token.alive; });
}

}  // namespace vitrine::source::c
