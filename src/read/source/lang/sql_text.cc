#include "read/source/lang/sql_text.h"

#include <algorithm>

namespace vitrine::source::sql {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}
bool begins_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool in_word(char c) {
  return begins_word(c) || is_digit(c) || c == '$' || c == '#';
}
int hex(char c) {
  const char l = lower(c);
  return is_digit(l) ? l - '0' : l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

class Scanner {
 public:
  Scanner(std::string_view text, uint32_t from, uint32_t to, Dialect dialect)
      : text_(text.substr(0, to)), at_(from), dialect_(dialect) {}

  std::vector<Token> run() {
    bool first = true;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\n') {
        first = true;
        ++at_;
        continue;
      }
      if (is_blank(c)) {
        ++at_;
        continue;
      }
      if (skip_comment(first)) continue;
      const size_t before = out_.size();
      const size_t began = at_;
      next();
      if (at_ == began) ++at_;
      if (out_.size() > before) out_[before].first_of_line = first;
      if (out_.size() > before && out_.back().text == ";") drop_plain_rows();
      first = false;
    }
    push(TokenKind::kEnd, text_.size(), "");
    return std::move(out_);
  }

  // INSERT INTO t VALUES ('x', 1), …; without a call in it: data, of which nothing is kept.
  void drop_plain_rows() {
    const size_t first = statement_;
    statement_ = out_.size();
    if (first + 3 > out_.size() || out_[first].text != "insert" || out_[first].kind != TokenKind::kWord) return;
    size_t at = first;
    while (at < out_.size() && !(out_[at].kind == TokenKind::kWord && out_[at].text == "values")) ++at;
    for (; at + 1 < out_.size(); ++at) {
      const Token& token = out_[at];
      const bool named = token.kind == TokenKind::kWord || token.kind == TokenKind::kQuoted;
      if (token.kind == TokenKind::kBroken || token.kind == TokenKind::kDollar) return;
      if (named && token.text != "values" && out_[at + 1].text == "(") return;
    }
    out_.resize(first);
    statement_ = first;
  }

 private:
  void push(TokenKind kind, size_t begin, std::string text) {
    Token token;
    token.kind = kind;
    token.text = std::move(text);
    token.begin = static_cast<uint32_t>(begin);
    token.end = static_cast<uint32_t>(std::max(at_, begin));
    out_.push_back(std::move(token));
  }
  char peek(size_t n) const { return at_ + n < text_.size() ? text_[at_ + n] : '\0'; }
  void to_end_of_line() { at_ = std::min(text_.find('\n', at_), text_.size()); }

  bool skip_comment(bool first) {
    const char c = text_[at_];
    if (c == '-' && peek(1) == '-') return to_end_of_line(), true;
    // MySQL's comment; elsewhere `#` begins a temporary table's name.
    if (c == '#' && (is_blank(peek(1)) || (first && dialect_.backslash_escapes))) return to_end_of_line(), true;
    // What a client is told: \connect, \set.
    if (c == '\\' && first) return to_end_of_line(), true;
    if (c != '/' || peek(1) != '*') return false;
    // /*!40101 … */ is code to MySQL.
    if (peek(2) == '!' && is_digit(peek(3))) {
      at_ += 3;
      while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
      return true;
    }
    const size_t end = text_.find("*/", at_ + 2);
    const size_t began = at_;
    at_ = end == std::string_view::npos ? text_.size() : end + 2;
    if (end == std::string_view::npos) push(TokenKind::kBroken, began, "");
    return true;
  }

  void next() {
    const char c = text_[at_];
    const size_t begin = at_;
    const char l = lower(c), after = peek(1);
    if (c == '*' && after == '/') {
      at_ += 2;  // the end of /*!40101
      return;
    }
    if (after == '\'' && (l == 'n' || l == 'e' || l == 'x' || l == 'b' || l == 'q')) {
      ++at_;
      if (l == 'x') return bytes(begin);
      if (l == 'q') return oracle_quote(begin);
      return string(begin, l == 'e' || dialect_.backslash_escapes);
    }
    if (l == 'n' && lower(after) == 'q' && peek(2) == '\'') {
      at_ += 2;
      return oracle_quote(begin);
    }
    if (c == '\'') return string(begin, dialect_.backslash_escapes);
    if (c == '"') return quoted(begin, '"');
    if (c == '`') return quoted(begin, '`');
    if (c == '[' && begins_name_here()) return quoted(begin, ']');
    if (c == '0' && lower(after) == 'x' && hex(peek(2)) >= 0) return zero_x(begin);
    if (is_digit(c) || (c == '.' && is_digit(after))) return number(begin);
    if (begins_word(c)) {
      while (at_ < text_.size() && in_word(text_[at_])) ++at_;
      return push(TokenKind::kWord, begin, lowered(begin));
    }
    if (c == '$' && dialect_.dollars_quote) return dollar(begin);
    if (c == '@' || c == '#' || (c == ':' && (begins_word(after)))) {
      ++at_;
      if (c == '@' && peek(0) == '@') ++at_;
      if (c == '#' && peek(0) == '#') ++at_;
      while (at_ < text_.size() && in_word(text_[at_])) ++at_;
      return push(at_ > begin + 1 ? TokenKind::kVariable : TokenKind::kSign, begin, lowered(begin));
    }
    for (std::string_view sign : {"||", ":=", "::", "=>", "<=", ">=", "<>", "!=", "->", "**", ".."}) {
      if (text_.substr(at_, 2) != sign) continue;
      at_ += 2;
      return push(TokenKind::kSign, begin, std::string(sign));
    }
    ++at_;
    push(TokenKind::kSign, begin, std::string(1, c));
  }

  std::string lowered(size_t begin) const {
    std::string out(text_.substr(begin, at_ - begin));
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lower(c); });
    return out;
  }

  // [name] of SQL Server, not the element of an array.
  bool begins_name_here() const {
    if (!begins_word(peek(1)) && peek(1) != '#') return false;
    if (out_.empty()) return true;
    const Token& before = out_.back();
    if (before.end == at_ && (before.kind == TokenKind::kWord || before.kind == TokenKind::kQuoted)) return false;
    return !(before.kind == TokenKind::kSign && (before.text == "]" || before.text == ")"));
  }

  void string(size_t begin, bool escapes) {
    std::string value;
    ++at_;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '\'') {
        if (peek(0) != '\'') return push(TokenKind::kString, begin, std::move(value));
        ++at_;
        value += '\'';
      } else if (c == '\\' && escapes && at_ < text_.size()) {
        const char e = text_[at_++];
        if (e == 'x' && hex(peek(0)) >= 0 && hex(peek(1)) >= 0) {
          value += static_cast<char>(hex(peek(0)) * 16 + hex(peek(1)));
          at_ += 2;
        } else {
          value += e == 'n' ? '\n' : e == 't' ? '\t' : e == 'r' ? '\r' : e == '0' ? '\0' : e;
        }
      } else {
        value += c;
      }
    }
    push(TokenKind::kBroken, begin, "");
  }

  void bytes(size_t begin) {
    const size_t end = text_.find('\'', at_ + 1);
    if (end == std::string_view::npos) {
      at_ = text_.size();
      return push(TokenKind::kBroken, begin, "");
    }
    const std::string_view digits = text_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    push_hex(begin, digits);
  }

  void zero_x(size_t begin) {
    at_ += 2;
    const size_t first = at_;
    while (at_ < text_.size() && hex(text_[at_]) >= 0) ++at_;
    push_hex(begin, text_.substr(first, at_ - first));
  }

  void push_hex(size_t begin, std::string_view digits) {
    std::string value;
    // PostgreSQL's bits: x'20000'
    if (digits.size() % 2 != 0) return push(TokenKind::kNumber, begin, "0x" + std::string(digits));
    for (size_t i = 0; i < digits.size(); i += 2) {
      const int high = hex(digits[i]), low = i + 1 < digits.size() ? hex(digits[i + 1]) : -1;
      if (high < 0 || low < 0) return push(TokenKind::kBroken, begin, "");
      value += static_cast<char>(high * 16 + low);
    }
    push(TokenKind::kBytes, begin, std::move(value));
  }

  // q'[it's]'
  void oracle_quote(size_t begin) {
    const char open = peek(1);
    const char close = open == '[' ? ']' : open == '(' ? ')' : open == '{' ? '}' : open == '<' ? '>' : open;
    const std::string end{close, '\''};
    const size_t at = text_.find(end, at_ + 2);
    if (at == std::string_view::npos) {
      at_ = text_.size();
      return push(TokenKind::kBroken, begin, "");
    }
    std::string value(text_.substr(at_ + 2, at - at_ - 2));
    at_ = at + 2;
    push(TokenKind::kString, begin, std::move(value));
  }

  void quoted(size_t begin, char close) {
    const size_t end = text_.find(close, at_ + 1);
    if (end == std::string_view::npos) {
      at_ = text_.size();
      return push(TokenKind::kBroken, begin, "");
    }
    std::string value(text_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    push(close == '"' && dialect_.quotes_are_texts ? TokenKind::kString : TokenKind::kQuoted, begin, std::move(value));
  }

  void number(size_t begin) {
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    if (peek(0) == '.' && is_digit(peek(1))) {
      ++at_;
      while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    }
    if (lower(peek(0)) == 'e' && (is_digit(peek(1)) || ((peek(1) == '+' || peek(1) == '-') && is_digit(peek(2))))) {
      at_ += 2;
      while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    }
    push(TokenKind::kNumber, begin, std::string(text_.substr(begin, at_ - begin)));
  }

  // $1, $$ … $$, $tag$ … $tag$
  void dollar(size_t begin) {
    size_t end = at_ + 1;
    while (end < text_.size() && (begins_word(text_[end]) || is_digit(text_[end]))) ++end;
    if (end < text_.size() && text_[end] == '$' && !is_digit(peek(1))) {
      const std::string_view tag = text_.substr(at_, end + 1 - at_);
      const size_t close = text_.find(tag, end + 1);
      if (close == std::string_view::npos) {
        at_ = end + 1;
        return push(TokenKind::kBroken, begin, "");
      }
      at_ = close + tag.size();
      push(TokenKind::kDollar, begin, std::string(text_.substr(end + 1, close - end - 1)));
      out_.back().inner = static_cast<uint32_t>(end + 1);
      return;
    }
    at_ = std::max(end, at_ + 1);
    push(end > begin + 1 ? TokenKind::kVariable : TokenKind::kSign, begin, lowered(begin));
  }

  std::string_view text_;
  size_t at_;
  Dialect dialect_;
  std::vector<Token> out_;
  size_t statement_ = 0;  // its first token
};

bool holds(std::string_view text, std::string_view lower_word) {
  const auto at = std::search(text.begin(), text.end(), lower_word.begin(), lower_word.end(),
                              [](char a, char b) { return lower(a) == b; });
  return at != text.end();
}

}  // namespace

Dialect dialect_of(std::string_view text) {
  const std::string_view sample = text.substr(0, 1 << 20);
  Dialect out;
  out.dollars_quote = !holds(sample, "delimiter $") && !holds(sample, "delimiter ;");
  const bool postgres = holds(sample, "plpgsql") || holds(sample, "$$ language");
  const bool quoted = sample.find('`') != std::string_view::npos && !postgres;
  const bool mysql = quoted || !out.dollars_quote || holds(sample, "engine=") || holds(sample, "aes_encrypt") ||
                     holds(sample, "aes_decrypt") || holds(sample, "block_encryption_mode");
  out.backslash_escapes = mysql;
  out.quotes_are_texts = mysql || holds(sample, "pragma ");
  return out;
}

std::vector<Token> tokens_of(std::string_view text, uint32_t from, uint32_t to, Dialect dialect) {
  return Scanner(text, from, to, dialect).run();
}

}  // namespace vitrine::source::sql
