#include "read/source/lang/c_scan.h"

#include <array>
#include <string>

namespace vitrine::source::c {

namespace {

enum Class : uint8_t { kPunct, kBlank, kNewline, kWordStart, kDigit };

constexpr std::array<uint8_t, 256> make_classes() {
  std::array<uint8_t, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c >= 0x80;
    classes[static_cast<size_t>(c)] = letter ? kWordStart : (c >= '0' && c <= '9') ? kDigit : kPunct;
  }
  for (char c : {' ', '\t', '\r', '\f', '\v'}) classes[static_cast<unsigned char>(c)] = kBlank;
  classes[0] = kBlank;
  classes['\n'] = kNewline;
  return classes;
}
constexpr std::array<uint8_t, 256> kClasses = make_classes();

class Scanner {
 public:
  Scanner(std::string_view text, bool cpp) : text_(text), size_(static_cast<uint32_t>(text.size())), cpp_(cpp) {
    scan_.tokens.reserve(text.size() / 5);
  }

  Scan run() {
    bool line_start = true;
    while (at_ < size_) {
      char c = text_[at_];
      switch (kClasses[static_cast<unsigned char>(c)]) {
        case kNewline:
          line_start = true;
          ++at_;
          continue;
        case kBlank: ++at_; continue;
        case kWordStart: word(); break;
        case kDigit: number(); break;
        default:
          if (c == '/' && (peek(1) == '*' || peek(1) == '/')) {
            comment();
            continue;
          }
          if (c == '#' && line_start) {
            directive();
            continue;
          }
          if (c == '{' && line_start && generator()) continue;
          if (c == '\\' && splice_bytes(at_) != 0) {
            scan_.splices.push_back({at_, at_ + splice_bytes(at_)});
            at_ += splice_bytes(at_);
            continue;
          }
          punctuation(c);
      }
      line_start = false;
    }
    return std::move(scan_);
  }

 private:
  char peek(uint32_t ahead) const { return at_ + ahead < size_ ? text_[at_ + ahead] : '\0'; }

  // Bytes of a backslash-newline pair at the position, or 0.
  uint32_t splice_bytes(uint32_t position) const {
    if (position + 1 < size_ && text_[position + 1] == '\n') return 2;
    if (position + 2 < size_ && text_[position + 1] == '\r' && text_[position + 2] == '\n') return 3;
    return 0;
  }

  void push(TokenKind kind, uint32_t begin) { scan_.tokens.push_back({begin, at_, kind, text_[begin], true}); }

  void word() {
    uint32_t begin = at_;
    while (at_ < size_ && kClasses[static_cast<unsigned char>(text_[at_])] >= kWordStart) ++at_;
    if (at_ < size_ && (text_[at_] == '"' || text_[at_] == '\'') && at_ - begin <= 3 && is_prefix(begin)) {
      if (text_[at_] == '"' && text_[at_ - 1] == 'R' && cpp_) {
        raw_string();
        push(TokenKind::kString, begin);
      } else {
        bool string = text_[at_] == '"';
        quoted(text_[at_]);
        push(string ? TokenKind::kString : TokenKind::kCharacter, begin);
      }
      return;
    }
    push(TokenKind::kWord, begin);
  }

  bool is_prefix(uint32_t begin) const {
    std::string_view prefix = text_.substr(begin, at_ - begin);
    if (!prefix.empty() && prefix.back() == 'R') prefix.remove_suffix(1);
    return prefix.empty() || prefix == "L" || prefix == "u" || prefix == "U" || prefix == "u8";
  }

  void number() {
    uint32_t begin = at_;
    while (at_ < size_) {
      char c = text_[at_];
      bool exponent_sign =
          (c == '+' || c == '-') && at_ > begin &&
          (text_[at_ - 1] == 'e' || text_[at_ - 1] == 'E' || text_[at_ - 1] == 'p' || text_[at_ - 1] == 'P') &&
          !(text_[begin] == '0' && (text_[begin + 1] | 32) == 'x' && (text_[at_ - 1] | 32) == 'e');
      bool separator =
          cpp_ && c == '\'' && at_ + 1 < size_ && kClasses[static_cast<unsigned char>(text_[at_ + 1])] >= kWordStart;
      if (kClasses[static_cast<unsigned char>(c)] < kWordStart && c != '.' && !exponent_sign && !separator) break;
      ++at_;
    }
    push(TokenKind::kNumber, begin);
  }

  void punctuation(char c) {
    uint32_t begin = at_;
    if (c == '"' || c == '\'') {
      quoted(c);
      push(c == '"' ? TokenKind::kString : TokenKind::kCharacter, begin);
      return;
    }
    ++at_;
    push(TokenKind::kPunctuation, begin);
  }

  // From the opening quote past the closing one, or to the end of the line if there is none.
  void quoted(char quote) {
    ++at_;
    while (at_ < size_ && text_[at_] != quote && text_[at_] != '\n') {
      if (text_[at_] == '\\') {
        uint32_t splice = splice_bytes(at_);
        at_ += splice != 0 ? splice : 2;
      } else {
        ++at_;
      }
    }
    if (at_ < size_ && text_[at_] == quote) ++at_;
    if (at_ > size_) at_ = size_;
  }

  void raw_string() {
    size_t open = text_.find('(', at_);
    constexpr size_t kMaxDelimiter = 16;
    if (open == std::string_view::npos || open - at_ > kMaxDelimiter + 1) {
      quoted('"');
      return;
    }
    std::string close = ")" + std::string(text_.substr(at_ + 1, open - at_ - 1)) + "\"";
    size_t end = text_.find(close, open);
    at_ = end == std::string_view::npos ? size_ : static_cast<uint32_t>(end + close.size());
  }

  // What a header template's generator reads and replaces: lines between one that is `{-` and one that begins with
  // `-}`.
  bool generator() {
    if (peek(1) != '-' || at_ >= no_block_from_) return false;
    uint32_t line = at_ + 2;
    while (line < size_ && (text_[line] == ' ' || text_[line] == '\t' || text_[line] == '\r')) ++line;
    if (line >= size_ || text_[line] != '\n') return false;
    size_t end = text_.find("\n-}", line);
    if (end == std::string_view::npos) {
      no_block_from_ = at_;
      return false;
    }
    scan_.comments.push_back({at_, static_cast<uint32_t>(end + 3)});
    at_ = static_cast<uint32_t>(end + 3);
    return true;
  }

  void comment() {
    uint32_t begin = at_;
    if (text_[at_ + 1] == '*') {
      size_t end = text_.find("*/", at_ + 2);
      at_ = end == std::string_view::npos ? size_ : static_cast<uint32_t>(end + 2);
    } else {
      at_ = line_end(at_);
    }
    scan_.comments.push_back({begin, at_});
  }

  // The newline that ends the logical line (splices run on), or the end of the text.
  uint32_t line_end(uint32_t from) const {
    for (size_t newline = text_.find('\n', from); newline != std::string_view::npos;
         newline = text_.find('\n', newline + 1)) {
      size_t last = newline;
      if (last > from && text_[last - 1] == '\r') --last;
      if (last == from || text_[last - 1] != '\\') return static_cast<uint32_t>(newline);
    }
    return size_;
  }

  void directive() {
    Directive found;
    found.begin = at_++;
    while (peek(0) == ' ' || peek(0) == '\t') ++at_;
    uint32_t keyword_begin = at_;
    while (at_ < size_ && kClasses[static_cast<unsigned char>(text_[at_])] >= kWordStart) ++at_;
    set_kind(found, text_.substr(keyword_begin, at_ - keyword_begin));
    while (peek(0) == ' ' || peek(0) == '\t') ++at_;
    found.argument_begin = at_;
    found.token = static_cast<uint32_t>(scan_.tokens.size());
    // To the end of the logical line; a block comment may carry it over newlines.
    while (at_ < size_ && text_[at_] != '\n') {
      char c = text_[at_];
      if (c == '/' && (peek(1) == '*' || peek(1) == '/')) {
        comment();
      } else if (c == '\\') {
        uint32_t splice = splice_bytes(at_);
        at_ += splice != 0 ? splice : 1;
      } else if (c == '"' || (c == '\'' && !in_word(at_))) {
        quoted(c);
      } else {
        ++at_;
      }
    }
    found.end = at_;
    scan_.directives.push_back(found);
  }

  // An apostrophe after a letter or digit in a directive is prose (#error don't) or a digit separator.
  bool in_word(uint32_t position) const {
    return position > 0 && kClasses[static_cast<unsigned char>(text_[position - 1])] >= kWordStart;
  }

  static void set_kind(Directive& directive, std::string_view keyword) {
    using enum DirectiveKind;
    directive.negated = keyword == "ifndef" || keyword == "elifndef";
    directive.elif_defined = keyword == "elifdef" || keyword == "elifndef";
    if (keyword == "if") directive.kind = kIf;
    if (keyword == "ifdef") directive.kind = kIfdef;
    if (keyword == "ifndef") directive.kind = kIfndef;
    if (keyword == "elif" || directive.elif_defined) directive.kind = kElif;
    if (keyword == "else") directive.kind = kElse;
    if (keyword == "endif") directive.kind = kEndif;
    if (keyword == "define") directive.kind = kDefine;
    if (keyword == "undef") directive.kind = kUndef;
    if (keyword == "include" || keyword == "include_next" || keyword == "import") directive.kind = kInclude;
  }

  std::string_view text_;
  uint32_t size_;
  bool cpp_;
  uint32_t at_ = 0;
  size_t no_block_from_ = std::string_view::npos;  // no generator's block ends behind
  Scan scan_;
};

}  // namespace

Scan scan(std::string_view text, bool cpp) {
  return Scanner(text, cpp).run();
}

}  // namespace vitrine::source::c
