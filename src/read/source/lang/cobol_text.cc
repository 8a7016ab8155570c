#include "read/source/lang/cobol_text.h"

#include <algorithm>

namespace vitrine::source::cobol {
namespace {

constexpr size_t kIndicator = 6;  // column 7
constexpr size_t kAreaA = 7;      // columns 8-11
constexpr size_t kAreaB = 11;
constexpr size_t kEndOfCode = 72;
constexpr size_t kTab = 8;

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\n';
}
bool in_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80 || c == '$' || c == '#' || c == '@';
}
std::string upper(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return upper(c); });
  return out;
}

struct Line {
  size_t begin = 0, end = 0;  // without its break
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (size_t begin = 0; begin <= text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back({begin, end > begin && text[end - 1] == '\r' ? end - 1 : end});
    begin = end + 1;
  }
  return lines;
}

// A line with its columns: a tab goes to the next multiple of eight, a character of several bytes is one column.
struct Columns {
  std::string code;
  std::vector<uint32_t> at;  // the byte of each
};

void expand(std::string_view text, Line line, Columns& out) {
  out.code.clear();
  out.at.clear();
  for (size_t i = line.begin; i < line.end; ++i) {
    if (text[i] != '\t') {
      out.code += text[i];
      out.at.push_back(static_cast<uint32_t>(i));
      continue;
    }
    do {
      out.code += ' ';
      out.at.push_back(static_cast<uint32_t>(i));
    } while (out.code.size() % kTab != 0);
  }
}

bool blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\f") == std::string_view::npos;
}

// What a line says of the format: >>SOURCE FORMAT IS FREE, $SET SOURCEFORMAT"FREE".
enum class Said : uint8_t { kNothing, kFree, kFixed };

Said format_said(std::string_view line) {
  const size_t first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos) return Said::kNothing;
  const std::string words = upper(line.substr(first, 120));
  if (!words.starts_with(">>") && !words.starts_with("$")) return Said::kNothing;
  if (words.find("SOURCE") == std::string::npos) return Said::kNothing;
  if (words.find("FREE") != std::string::npos) return Said::kFree;
  return words.find("FIXED") != std::string::npos ? Said::kFixed : Said::kNothing;
}

bool is_indicator(char c) {
  return c == ' ' || c == '*' || c == '-' || c == '/' || c == 'D' || c == 'd' || c == '$' || c == '>';
}

// Free where lines have code in columns that fixed format keeps for numbers and indicators.
bool looks_free(std::string_view text, const std::vector<Line>& lines) {
  size_t against = 0, counted = 0;
  Columns columns;
  for (const Line& line : lines) {
    if (blank(text.substr(line.begin, line.end - line.begin))) continue;
    expand(text, line, columns);
    ++counted;
    const std::string_view code = columns.code;
    const bool short_code = code.size() <= kIndicator && !is_digit(code[0]);
    if (short_code || (code.size() > kIndicator && !is_indicator(code[kIndicator]))) ++against;
  }
  return against * 10 > counted;
}

// The code of the text as one stretch of characters, each with its place; a continued literal is whole in it.
class Joined {
 public:
  explicit Joined(std::string_view text) : text_(text) {
    const std::vector<Line> lines = lines_of(text);
    bool free = looks_free(text, lines);
    Columns columns;
    for (const Line& line : lines) {
      const std::string_view whole = text.substr(line.begin, line.end - line.begin);
      const Said said = format_said(whole);
      if (said != Said::kNothing) {
        free = said == Said::kFree;
        continue;
      }
      expand(text, line, columns);
      free ? add_free(columns) : add_fixed(columns);
      push('\n', static_cast<uint32_t>(line.end), false);
    }
  }

  std::string code;
  std::vector<uint32_t> at;
  std::vector<bool> margin;  // where a name of area A may begin

 private:
  void push(char c, uint32_t byte, bool in_margin) {
    code += c;
    at.push_back(byte);
    margin.push_back(in_margin);
    if (quote_ != 0) {
      if (c == quote_) quote_ = 0;
      if (c == '\n') quote_ = 0;
    } else if (c == '"' || c == '\'') {
      quote_ = c;
    }
  }

  void add_free(const Columns& columns) {
    const size_t first = columns.code.find_first_not_of(" \t\r\f");
    if (first == std::string::npos || columns.code[first] == '*' || columns.code.compare(first, 2, ">>") == 0) return;
    if (columns.code[first] == '$') return;
    add(columns, first, columns.code.size(), true);
  }

  void add_fixed(const Columns& columns) {
    const std::string& line = columns.code;
    if (line.size() <= kIndicator) return;
    const char indicator = line[kIndicator];
    if (indicator == '*' || indicator == '/' || indicator == 'D' || indicator == 'd' || indicator == '$') return;
    if (blank(line.substr(0, kIndicator + 1)) && line.compare(kAreaA, 2, ">>") == 0) return;
    const size_t end = std::min(line.size(), kEndOfCode);
    if (indicator == '-') {
      continue_line(columns, end);
      return;
    }
    open_ = 0;
    const size_t first = line.find_first_not_of(' ', kAreaA);
    if (first == std::string::npos || first >= end) return;
    add(columns, kAreaA, end, first < kAreaB);
    // A literal that the line does not end runs on to its last column.
    if (open_ != 0) {
      for (size_t i = end; i < kEndOfCode; ++i) push(' ', columns.at.back(), false);
    }
  }

  // Takes back the line's break: what goes on stands directly behind what was there.
  void continue_line(const Columns& columns, size_t end) {
    const std::string& line = columns.code;
    size_t first = line.find_first_not_of(' ', kAreaA);
    if (first == std::string::npos || first >= end) return;
    while (!code.empty() && code.back() == '\n') drop();
    if (open_ != 0 && (line[first] == '"' || line[first] == '\'')) {
      quote_ = open_;
      ++first;
    } else {
      while (!code.empty() && code.back() == ' ') drop();
    }
    add(columns, first, end, false);
    if (open_ != 0) {
      for (size_t i = end; i < kEndOfCode; ++i) push(' ', columns.at.back(), false);
    }
  }

  void drop() {
    code.pop_back();
    at.pop_back();
    margin.pop_back();
  }

  void add(const Columns& columns, size_t from, size_t end, bool in_margin) {
    bool first = true;
    for (size_t i = from; i < end; ++i) {
      if (quote_ == 0 && columns.code.compare(i, 2, "*>") == 0) break;
      const bool here = first && columns.code[i] != ' ';
      push(columns.code[i], columns.at[i], here && in_margin);
      if (here) first = false;
    }
    open_ = quote_;
  }

  std::string_view text_;
  char quote_ = 0;  // the literal that is open
  char open_ = 0;   // … at the end of the line before
};

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text), joined_(text), code_(joined_.code) {}

  std::vector<Token> run() {
    while (skip_blanks(), at_ < code_.size()) {
      const size_t begin = at_;
      const size_t before = out_.size();
      next();
      if (at_ == begin) ++at_;
      if (out_.size() > before) out_.back().at_margin = joined_.margin[begin];
    }
    Token last;
    last.begin = last.end = static_cast<uint32_t>(text_.size());
    out_.push_back(std::move(last));
    return std::move(out_);
  }

 private:
  void skip_blanks() {
    while (at_ < code_.size()) {
      const char c = code_[at_];
      const bool separator = (c == ',' || c == ';') && (at_ + 1 >= code_.size() || is_blank(code_[at_ + 1]));
      if (!is_blank(c) && !separator) return;
      ++at_;
    }
  }

  void push(TokenKind kind, size_t begin, std::string text) {
    Token token;
    token.kind = kind;
    token.text = std::move(text);
    token.begin = joined_.at[begin];
    token.end = at_ > begin ? joined_.at[at_ - 1] + 1 : token.begin;
    // (The break behind the last line is not in the text.)
    token.end = std::max(token.begin, std::min(token.end, static_cast<uint32_t>(text_.size())));
    out_.push_back(std::move(token));
  }

  std::string_view slice(size_t begin, size_t end) const { return std::string_view(code_).substr(begin, end - begin); }

  bool after_picture() const {
    size_t n = out_.size();
    if (n > 0 && out_[n - 1].kind == TokenKind::kWord && out_[n - 1].text == "IS") --n;
    return n > 0 && out_[n - 1].kind == TokenKind::kWord &&
           (out_[n - 1].text == "PIC" || out_[n - 1].text == "PICTURE");
  }

  void next() {
    const char c = code_[at_];
    const size_t begin = at_;
    if (after_picture() && !(upper(c) == 'I' && upper(slice(at_, at_ + 3)) == "IS ")) return picture();
    if (c == '"' || c == '\'') return string(begin, TokenKind::kString);
    if (at_ + 1 < code_.size() && (code_[at_ + 1] == '"' || code_[at_ + 1] == '\'')) {
      // X'0F', N'…', NX'…', Z'…', G'…', U'…'
      const char prefix = upper(c);
      if (prefix == 'X') return ++at_, string(begin, TokenKind::kHex);
      if (prefix == 'N' || prefix == 'Z' || prefix == 'G' || prefix == 'U' || prefix == 'B' || prefix == 'H') {
        ++at_;
        string(begin, prefix == 'B' || prefix == 'H' ? TokenKind::kBroken : TokenKind::kString);
        if (prefix == 'Z') out_.back().text += '\0';
        return;
      }
    }
    if (is_digit(c) || ((c == '+' || c == '-' || c == '.') && at_ + 1 < code_.size() && starts_number())) {
      return number_or_word();
    }
    if (in_word(c) && c != '-') return word();
    if (c == '.') return ++at_, push(TokenKind::kPeriod, begin, ".");
    if (slice(at_, at_ + 2) == "==") return pseudo();
    for (std::string_view sign : {"**", "<=", ">=", "<>", "::"}) {
      if (slice(at_, at_ + 2) == sign) return at_ += 2, push(TokenKind::kSign, begin, std::string(sign));
    }
    ++at_;
    push(std::string_view("()=<>+-*/:&,").find(c) != std::string_view::npos ? TokenKind::kSign : TokenKind::kBroken,
         begin, std::string(1, c));
  }

  // A sign belongs to a number where nothing that can be calculated with stands before it.
  bool starts_number() const {
    const char c = code_[at_], next = code_[at_ + 1];
    if (!is_digit(next) && !(next == '.' && c != '.')) return false;
    if (c == '.') return at_ == 0 || is_blank(code_[at_ - 1]) || code_[at_ - 1] == '(';
    if (out_.empty()) return true;
    const Token& before = out_.back();
    if (before.kind == TokenKind::kNumber) return false;
    if (before.kind == TokenKind::kSign) return before.text != ")";
    if (before.kind != TokenKind::kWord) return true;
    return before.text == "VALUE" || before.text == "IS" || before.text == "TO" || before.text == "MOVE" ||
           before.text == "BY" || before.text == "FROM" || before.text == "ADD" || before.text == "VALUES";
  }

  void number_or_word() {
    size_t end = at_;
    while (end < code_.size() && in_word(code_[end])) ++end;
    const std::string_view whole = slice(at_, end);
    const bool letters = std::any_of(whole.begin(), whole.end(), [](char c) { return in_word(c) && !is_digit(c); });
    const bool sign = code_[at_] == '+' || code_[at_] == '-';
    if (letters && !sign && whole.back() != '-') return word();
    const size_t begin = at_;
    if (sign) ++at_;
    while (at_ < code_.size() && is_digit(code_[at_])) ++at_;
    if (at_ + 1 < code_.size() && (code_[at_] == '.' || code_[at_] == ',') && is_digit(code_[at_ + 1])) {
      ++at_;
      while (at_ < code_.size() && is_digit(code_[at_])) ++at_;
    }
    push(TokenKind::kNumber, begin, std::string(slice(begin, at_)));
  }

  void word() {
    const size_t begin = at_;
    while (at_ < code_.size() && in_word(code_[at_])) ++at_;
    std::string text = upper(slice(begin, at_));
    if (text == "EXEC" || text == "EXECUTE") return exec(begin);
    push(TokenKind::kWord, begin, std::move(text));
  }

  void exec(size_t begin) {
    const size_t from = at_;
    for (size_t at = from; at < code_.size(); ++at) {
      if (upper(code_[at]) != 'E' || upper(slice(at, at + 8)) != "END-EXEC") continue;
      at_ = at + 8;
      return push(TokenKind::kExec, begin, std::string(slice(from, at)));
    }
    at_ = code_.size();
    push(TokenKind::kBroken, begin, "EXEC");
  }

  void pseudo() {
    const size_t begin = at_;
    const size_t end = code_.find("==", at_ + 2);
    if (end == std::string::npos) {
      at_ += 2;
      return push(TokenKind::kBroken, begin, "==");
    }
    at_ = end + 2;
    push(TokenKind::kPseudo, begin, std::string(slice(begin + 2, end)));
  }

  void picture() {
    const size_t begin = at_;
    while (at_ < code_.size() && !is_blank(code_[at_])) ++at_;
    while (at_ > begin + 1 && (code_[at_ - 1] == '.' || code_[at_ - 1] == ',' || code_[at_ - 1] == ';')) --at_;
    push(TokenKind::kPicture, begin, upper(slice(begin, at_)));
  }

  // At the quote; what stands before it from `begin` on is a prefix.
  void string(size_t begin, TokenKind kind) {
    const char quote = code_[at_++];
    std::string value;
    bool closed = false;
    while (at_ < code_.size() && code_[at_] != '\n') {
      const char c = code_[at_++];
      if (c != quote) {
        value += c;
        continue;
      }
      if (at_ >= code_.size() || code_[at_] != quote) {
        closed = true;
        break;
      }
      value += quote;
      ++at_;
    }
    if (!closed) return push(TokenKind::kBroken, begin, value);
    if (kind != TokenKind::kHex) return push(kind, begin, std::move(value));
    std::string bytes;
    for (size_t i = 0; i + 1 < value.size(); i += 2) {
      int byte = 0;
      for (size_t k = i; k < i + 2; ++k) {
        const char d = upper(value[k]);
        const int digit = is_digit(d) ? d - '0' : d >= 'A' && d <= 'F' ? d - 'A' + 10 : -1;
        if (digit < 0) return push(TokenKind::kBroken, begin, value);
        byte = byte * 16 + digit;
      }
      bytes += static_cast<char>(byte);
    }
    push(value.size() % 2 == 0 ? TokenKind::kHex : TokenKind::kBroken, begin, std::move(bytes));
  }

  std::string_view text_;
  Joined joined_;
  const std::string& code_;
  size_t at_ = 0;
  std::vector<Token> out_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  return Scanner(text).run();
}

}  // namespace vitrine::source::cobol
