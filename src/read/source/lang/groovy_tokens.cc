#include "read/source/lang/groovy_tokens.h"

#include <algorithm>

namespace vitrine::source::groovy {

namespace {

// The longest first.
constexpr std::string_view kSigns[] = {
    "..<", "<=>", "===", "!==", "==~", "**=", "<<=", ">>>", "?.", "?:", "?=", "->", "..",
    "==",  "!=",  "<=",  ">=",  "=~",  "&&",  "||",  "++",  "--", "+=", "-=", "*=", "/=",
    "%=",  "&=",  "|=",  "^=",  "<<",  "**",  "*.",  ".&",  ".@", "::", "*:"};

bool begins_word(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c >= 0x80;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

class Scanner {
 public:
  Scanner(std::string_view text, uint32_t begin, uint32_t end) : text_(text.substr(0, end)), at_(begin), end_(end) {}

  std::vector<Token> all() {
    while (skip_blanks()) {
      Token token;
      token.begin = at_;
      token.on_new_line = new_line_;
      new_line_ = false;
      read(token);
      token.end = std::max(at_, token.begin + 1);
      at_ = token.end;
      pair(token);
      tokens_.push_back(token);
    }
    Token last;
    last.begin = last.end = end_;
    last.on_new_line = true;
    tokens_.push_back(last);
    return std::move(tokens_);
  }

 private:
  bool at(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  bool skip_blanks() {
    while (at_ < end_) {
      const char c = text_[at_];
      if (c == '\n') {
        new_line_ = true;
        ++at_;
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
        ++at_;
      } else if (c == '\\' && at_ + 1 < end_ && (text_[at_ + 1] == '\n' || text_[at_ + 1] == '\r')) {
        at_ += text_[at_ + 1] == '\r' && at_ + 2 < end_ ? 3 : 2;
      } else if (at("//") || (at_ == 0 && at("#!"))) {
        at_ = std::min<uint32_t>(end_, static_cast<uint32_t>(std::min<size_t>(text_.find('\n', at_), end_)));
      } else if (at("/*")) {
        const size_t close = text_.find("*/", at_ + 2);
        const uint32_t stop = close == std::string_view::npos ? end_ : static_cast<uint32_t>(close) + 2;
        new_line_ = new_line_ || text_.substr(at_, stop - at_).find('\n') != std::string_view::npos;
        at_ = stop;
      } else {
        return true;
      }
    }
    return false;
  }

  // Whether an expression may end in the token before: then `/` divides.
  bool behind_value() const {
    if (tokens_.empty()) return false;
    const Token& last = tokens_.back();
    const std::string_view written = text_.substr(last.begin, last.end - last.begin);
    switch (last.kind) {
      case TokenKind::kNumber:
      case TokenKind::kText:
      case TokenKind::kValued: return true;
      case TokenKind::kWord: return written != "return" && written != "in" && written != "case" && written != "assert";
      case TokenKind::kSign: return written == ")" || written == "]" || written == "}" || written == "++";
      default: return false;
    }
  }

  void read(Token& token) {
    const char c = text_[at_];
    if (at("'''") || at("\"\"\"")) return read_text(token, text_.substr(at_, 3));
    if (c == '\'' || c == '"') return read_text(token, text_.substr(at_, 1));
    if (at("$/")) {
      const size_t close = text_.find("/$", at_ + 2);
      token.kind = TokenKind::kValued;
      token.quote = 2;
      at_ = close == std::string_view::npos ? end_ : static_cast<uint32_t>(close) + 2;
      return;
    }
    if (c == '/' && !behind_value() && read_slashed(token)) return;
    if (begins_word(static_cast<unsigned char>(c))) {
      token.kind = TokenKind::kWord;
      while (at_ < end_ && (begins_word(static_cast<unsigned char>(text_[at_])) || is_digit(text_[at_]))) ++at_;
      return;
    }
    if (is_digit(c)) return read_number(token);
    token.kind = TokenKind::kSign;
    for (std::string_view sign : kSigns) {
      if (at(sign)) {
        at_ += static_cast<uint32_t>(sign.size());
        return;
      }
    }
    ++at_;
    constexpr std::string_view kSingle = "()[]{}.,;:?=<>+-*/%!~&|^@";
    if (kSingle.find(c) == std::string_view::npos) token.kind = TokenKind::kStray;
  }

  void read_text(Token& token, std::string_view quote) {
    token.kind = quote[0] == '"' ? TokenKind::kValued : TokenKind::kText;
    token.quote = static_cast<uint8_t>(quote.size());
    at_ += token.quote;
    while (at_ < end_) {
      if (text_[at_] == '\\') {
        at_ = std::min(at_ + 2, end_);
      } else if (at(quote)) {
        at_ += token.quote;
        return;
      } else if (quote.size() == 1 && text_[at_] == '\n') {
        return;  // not closed
      } else if (token.kind == TokenKind::kValued && at("${")) {
        at_ = std::min(end_of_value(text_, at_ + 2, end_) + 1, end_);
      } else {
        ++at_;
      }
    }
  }

  // /…/ of one line.
  bool read_slashed(Token& token) {
    for (uint32_t stop = at_ + 1; stop < end_ && text_[stop] != '\n'; ++stop) {
      if (text_[stop] == '\\') {
        ++stop;
      } else if (text_[stop] == '/' && stop > at_ + 1) {
        token.kind = TokenKind::kValued;
        token.quote = 1;
        at_ = stop + 1;
        return true;
      }
    }
    return false;
  }

  void read_number(Token& token) {
    token.kind = TokenKind::kNumber;
    auto goes_on = [&]() {
      const char c = text_[at_];
      if (c == '.') return at_ + 1 < end_ && is_digit(text_[at_ + 1]);
      return is_digit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    while (at_ < end_ && goes_on()) ++at_;
  }

  void pair(Token& token) {
    if (token.kind != TokenKind::kSign || token.end != token.begin + 1) return;
    const char c = text_[token.begin];
    const uint32_t own = static_cast<uint32_t>(tokens_.size());
    if (c == '(' || c == '[' || c == '{') open_.push_back(own);
    if (c != ')' && c != ']' && c != '}') return;
    const char opens = c == ')' ? '(' : c == ']' ? '[' : '{';
    // What is not closed in between is closed by nothing.
    for (size_t n = open_.size(); n-- > 0;) {
      if (text_[tokens_[open_[n]].begin] != opens) continue;
      tokens_[open_[n]].closed_by = own;
      token.closed_by = open_[n];
      open_.resize(n);
      return;
    }
  }

  std::string_view text_;
  uint32_t at_, end_;
  bool new_line_ = false;
  std::vector<Token> tokens_;
  std::vector<uint32_t> open_;
};

}  // namespace

uint32_t end_of_value(std::string_view text, uint32_t at, uint32_t end) {
  // Braces within texts within it are counted as such only where they are closed too.
  uint32_t depth = 0;
  char quote = 0;
  for (; at < end; ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == '\\') {
        ++at;
      } else if (c == quote || c == '\n') {
        quote = 0;
      }
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}') {
      if (depth == 0) return at;
      --depth;
    }
  }
  return end;
}

std::vector<Token> tokens_of(std::string_view text, uint32_t begin, uint32_t end) {
  return Scanner(text, begin, end).all();
}

}  // namespace vitrine::source::groovy
