#include "read/source/lang/c_pretreat.h"

namespace vitrine::source::c {

// __attribute__((…)) and its like say nothing about what the code does.
void mend(std::string_view text, bool, std::vector<Token>& tokens, std::string& treated) {
  for (size_t n = 0; n + 1 < tokens.size(); ++n) {
    std::string_view word = text.substr(tokens[n].begin, tokens[n].end - tokens[n].begin);
    if (word != "__attribute__" && word != "__attribute" && word != "__declspec") continue;
    if (tokens[n + 1].first != '(') continue;
    int depth = 0;
    size_t close = n + 1;
    for (; close < tokens.size(); ++close) {
      if (tokens[close].first == '(' && tokens[close].kind == TokenKind::kPunctuation) ++depth;
      if (tokens[close].first == ')' && tokens[close].kind == TokenKind::kPunctuation && --depth == 0) break;
    }
    if (close == tokens.size()) return;
    blank(treated, tokens[n].begin, tokens[close].end);
  }
}

}  // namespace vitrine::source::c
