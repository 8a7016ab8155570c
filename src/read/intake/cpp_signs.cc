// Is a ".h" file C++? A token scan that stays outside comments, strings and `#ifdef __cplusplus` branches, since most C
// headers have a few lines for C++ compilers. A word alone is no proof (C code names things `class`): it must stand
// where only C++ can have it. Linear in the text, which kind_of() bounds.
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "read/intake/kind_table.h"

namespace vitrine::intake {
namespace {

constexpr std::array<bool, 256> make_identifier_table() {
  std::array<bool, 256> out = {};
  for (int c = 0; c < 256; ++c) {
    out[static_cast<size_t>(c)] =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
  return out;
}
constexpr std::array<bool, 256> kIdentifier = make_identifier_table();

// What neither begins a statement nor ends one, and hides nothing: after such a token there is nothing to see before
// another kind of character.
constexpr std::array<bool, 256> make_quiet_table() {
  std::array<bool, 256> out = {};
  out.fill(true);
  for (char c : std::string_view("\n;{}:>\"'/")) out[static_cast<unsigned char>(c)] = false;
  return out;
}
constexpr std::array<bool, 256> kQuiet = make_quiet_table();

bool is_identifier(char c) {
  return kIdentifier[static_cast<unsigned char>(c)];
}
bool is_quiet(char c) {
  return kQuiet[static_cast<unsigned char>(c)];
}
bool is_word_start(char c) {
  return is_identifier(c) && !(c >= '0' && c <= '9');
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool found() {
    while (position_ < text_.size()) {
      char c = text_[position_];
      if (c == '\n') {
        at_line_start_ = true;
        ++position_;
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
        ++position_;
      } else if (c == '/' && starts("/*")) {
        skip_past("*/", 2);
      } else if (c == '/' && starts("//")) {
        skip_line();
      } else if (c == '#' && at_line_start_) {
        if (directive()) return true;
      } else if (c == '{' && at_line_start_ && skip_generator()) {
        at_line_start_ = false;
      } else {
        at_line_start_ = false;
        if (token(c)) return true;
        if (is_quiet(previous_)) skip_quiet();
      }
    }
    return false;
  }

 private:
  bool starts(std::string_view what) const { return text_.substr(position_, what.size()) == what; }

  void skip_past(std::string_view what, size_t from) {
    size_t end = text_.find(what, position_ + from);
    position_ = end == std::string_view::npos ? text_.size() : end + what.size();
  }

  void skip_quiet() {
    while (position_ < text_.size() && is_quiet(text_[position_])) ++position_;
  }

  void skip_line() {
    size_t end = text_.find('\n', position_);
    position_ = end == std::string_view::npos ? text_.size() : end;
  }

  // What a template's generator reads and leaves out of the header: "{- … -}", "{% … %}".
  bool skip_generator() {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"{-", "-}"}, {"{%", "%}"}}) {
      size_t end = starts(open) ? text_.find(close, position_ + open.size()) : std::string_view::npos;
      if (end == std::string_view::npos) continue;
      position_ = end + close.size();
      return true;
    }
    return false;
  }

  // One logical line, continuations included.
  std::string_view directive_line() {
    size_t start = position_;
    while (true) {
      skip_line();
      size_t last = position_;
      if (last > start && text_[last - 1] == '\r') --last;
      if (position_ >= text_.size() || last == start || text_[last - 1] != '\\') break;
      ++position_;
    }
    return text_.substr(start, position_ - start);
  }

  // A comment that begins on a directive's line may go on below it: the scan goes on at its start.
  void step_back_to_open_comment(std::string_view line) {
    size_t open = line.find("/*");
    while (open != std::string_view::npos) {
      size_t close = line.find("*/", open + 2);
      if (close == std::string_view::npos) {
        position_ -= line.size() - open;
        return;
      }
      open = line.find("/*", close + 2);
    }
  }

  bool directive() {
    std::string_view line = directive_line();
    step_back_to_open_comment(line);
    at_line_start_ = false;
    line.remove_prefix(1);
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    previous_ = ';';  // what follows a directive starts a statement
    if (line.starts_with("define")) return false;
    auto mentions = [&] { return line.find("__cplusplus") != std::string_view::npos; };
    if (line.starts_with("if")) {
      bool excludes = line.starts_with("ifndef") || line.find("!defined") != std::string_view::npos ||
                      line.find("! defined") != std::string_view::npos;
      branches_.push_back(!mentions() ? Branch::kShared : excludes ? Branch::kOnlyC : Branch::kOnlyCpp);
    } else if (line.starts_with("else") && !branches_.empty()) {
      if (branches_.back() == Branch::kOnlyC) {
        branches_.back() = Branch::kOnlyCpp;
      } else if (branches_.back() == Branch::kOnlyCpp) {
        branches_.back() = Branch::kOnlyC;
      }
    } else if (line.starts_with("elif") && !branches_.empty()) {
      branches_.back() = mentions() ? Branch::kOnlyCpp : Branch::kShared;
    } else if (line.starts_with("endif") && !branches_.empty()) {
      branches_.pop_back();
    } else if (line.starts_with("include") && !hidden()) {
      size_t open = line.find('<');
      size_t close = line.find('>');
      if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        std::string_view name = line.substr(open + 1, close - open - 1);
        if (!name.empty() && std::all_of(name.begin(), name.end(), is_identifier)) return true;
      }
    }
    return false;
  }

  bool hidden() const { return std::find(branches_.begin(), branches_.end(), Branch::kOnlyCpp) != branches_.end(); }

  void skip_quoted(char quote) {
    ++position_;
    while (position_ < text_.size() && text_[position_] != quote && text_[position_] != '\n') {
      position_ += text_[position_] == '\\' ? 2 : 1;
    }
    if (position_ < text_.size() && text_[position_] == quote) ++position_;
    position_ = std::min(position_, text_.size());
  }

  char next_visible(size_t from) const {
    while (from < text_.size() &&
           (text_[from] == ' ' || text_[from] == '\t' || text_[from] == '\n' || text_[from] == '\r')) {
      ++from;
    }
    return from < text_.size() ? text_[from] : '\0';
  }

  bool token(char c) {
    if (c == '"' || c == '\'') {
      skip_quoted(c);
      previous_ = c;
      return false;
    }
    if (!is_word_start(c)) {
      bool scope = c == ':' && starts("::") && is_word_start(next_visible(position_ + 2));
      previous_ = c;
      position_ += scope ? 2 : 1;
      return scope && !hidden();
    }
    size_t end = position_;
    while (end < text_.size() && is_identifier(text_[end])) ++end;
    std::string_view word = text_.substr(position_, end - position_);
    bool starts_statement = previous_ == '\0' || previous_ == ';' || previous_ == '{' || previous_ == '}' ||
                            previous_ == ':' || previous_ == '>';
    position_ = end;
    previous_ = 'a';
    return starts_statement && !hidden() && proves(word, end);
  }

  bool proves(std::string_view word, size_t end) const {
    char next = next_visible(end);
    if (word == "class") return is_word_start(next);
    if (word == "namespace") return is_word_start(next) || next == '{';
    if (word == "template") return next == '<';
    if (word == "using") return is_word_start(next);
    if (word == "public" || word == "private" || word == "protected") return next == ':';
    if (word == "virtual" || word == "constexpr" || word == "explicit") return is_word_start(next) || next == '~';
    return false;
  }

  enum class Branch : uint8_t { kShared, kOnlyC, kOnlyCpp };

  std::string_view text_;
  size_t position_ = 0;
  bool at_line_start_ = true;
  char previous_ = '\0';  // last token: itself if one character, 'a' for a word
  std::vector<Branch> branches_;
};

}  // namespace

bool has_cpp_signs(std::string_view text) {
  return Scanner(text).found();
}

}  // namespace vitrine::intake
