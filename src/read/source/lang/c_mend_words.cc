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

void blank_attributes(std::string_view text, std::vector<Token>& tokens, std::string& treated) {
  bool any = false;
  for (size_t n = 0; n + 1 < tokens.size(); ++n) {
    if (tokens[n].kind != TokenKind::kWord || tokens[n].first != '_') continue;
    std::string_view word = text.substr(tokens[n].begin, tokens[n].end - tokens[n].begin);
    if (word == "__extension__") {
      blank(treated, tokens[n].begin, tokens[n].end);
      tokens[n].alive = false;
      any = true;
      continue;
    }
    if (word != "__attribute__" && word != "__attribute" && word != "__declspec") continue;
    if (tokens[n + 1].first != '(') continue;
    int depth = 0;
    size_t close = n + 1;
    for (; close < tokens.size(); ++close) {
      if (tokens[close].kind != TokenKind::kPunctuation) continue;
      if (tokens[close].first == '(') ++depth;
      if (tokens[close].first == ')' && --depth == 0) break;
      if (tokens[close].first == ';' || tokens[close].first == '{') close = tokens.size() - 1;
    }
    if (close >= tokens.size()) continue;
    blank(treated, tokens[n].begin, tokens[close].end);
    for (size_t at = n; at <= close; ++at) tokens[at].alive = false;
    any = true;
    n = close;
  }
  if (any) std::erase_if(tokens, [](const Token& token) { return !token.alive; });
}

}  // namespace vitrine::source::c
