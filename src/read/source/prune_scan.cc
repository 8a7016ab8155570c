#include "read/source/prune_scan.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vitrine::source {

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool in_name(char c) {
  return starts_name(c) || (c >= '0' && c <= '9');
}

size_t end_of_comment(std::string_view text, size_t at) {
  if (text[at + 1] == '/') return std::min(text.find('\n', at), text.size());
  size_t end = text.find("*/", at + 2);
  return end == std::string_view::npos ? text.size() : end + 2;
}

size_t end_of_quoted(std::string_view text, size_t at) {
  char quote = text[at];
  for (++at; at < text.size() && text[at] != quote && text[at] != '\n'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at < text.size() && text[at] == quote ? at + 1 : at, text.size());
}

namespace {

constexpr size_t kNone = static_cast<size_t>(-1);
constexpr std::array<std::string_view, 16> kNoVariables = {"auto",  "char",     "const", "double",  "extern", "float",
                                                           "int",   "long",     "short", "signed",  "static", "struct",
                                                           "union", "unsigned", "void",  "volatile"};

bool is_tag(std::string_view word) {
  return word == "struct" || word == "union" || word == "enum";
}

class Scanner {
 public:
  Scanner(std::string_view text, const NameMatters& matters) : text_(text), matters_(matters) {}

  Parts scan() {
    while (at_ < text_.size()) {
      char c = text_[at_];
      if (c == '\n') {
        line_start_ = true;
        ++at_;
      } else if (c == ' ' || c == '\t' || c == '\r') {
        ++at_;
      } else if (c == '#' && line_start_) {
        directive();
      } else {
        line_start_ = false;
        token(c);
      }
    }
    out_.balanced = depth_ == 0 && !unbalanced_;
    return std::move(out_);
  }

 private:
  bool comment_starts() const {
    return text_[at_] == '/' && at_ + 1 < text_.size() && (text_[at_ + 1] == '*' || text_[at_ + 1] == '/');
  }
  std::string_view name() {
    size_t begin = at_;
    while (at_ < text_.size() && in_name(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }
  void skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }
  bool ends_line() const {
    if (text_[at_] != '\n') return false;
    size_t before = at_ > 0 && text_[at_ - 1] == '\r' ? at_ - 1 : at_;
    return before == 0 || text_[before - 1] != '\\';
  }

  void directive() {
    if (open_ != kNone) out_.parts[open_].has_directive = true;
    size_t begin = at_++;
    skip_blanks();
    Part macro;
    macro.kind = PartKind::kMacro;
    bool defines = at_ < text_.size() && starts_name(text_[at_]) && name() == "define";
    if (defines) {
      skip_blanks();
      if (at_ < text_.size() && starts_name(text_[at_])) macro.names.push_back(name());
      if (!macro.names.empty() && matters_outside(macro.names.front())) macro.matter = Matter::kYes;
    }
    bool empty = true;
    while (at_ < text_.size() && !ends_line()) {
      char c = text_[at_];
      if (starts_name(c)) {
        bool member = behind_member_sign();
        std::string_view word = name();
        if (member && assigned_next()) macro.sets.push_back({word, begin, begin});
        empty = false;
        if (!defines) {
          out_.outside.insert(word);
          continue;
        }
        macro.mentions.push_back(word);
        if (matters_(word) != Matter::kNo) macro.matter = Matter::kYes;
      } else if (comment_starts()) {
        at_ = end_of_comment(text_, at_);
      } else {
        empty = empty && (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\\');
        macro.pastes = macro.pastes || (c == '#' && at_ + 1 < text_.size() && text_[at_ + 1] == '#');
        ++at_;
      }
    }
    // An empty one costs nothing and may be what a header guards itself with.
    if (!defines || macro.names.empty() || empty) return;
    // Inside a body it goes with the body.
    macro.begin = open_ == kNone ? begin : at_;
    macro.end = at_;
    if (open_ != kNone) {
      for (std::string_view word : macro.mentions) mention(word, false);
    }
    out_.parts.push_back(std::move(macro));
  }

  void mention(std::string_view word, bool is_member) {
    Part& part = out_.parts[open_];
    if (!mentioned_.insert(word).second) {
      if (!uncalled_.empty() && uncalled_.contains(word) && as_function(word)) part.matter = Matter::kYes;
      bool otherwise = part.matter == Matter::kByItself && by_itself_.contains(word) && (is_member || !called_next());
      if (otherwise) part.matter = Matter::kYes;
      return;
    }
    part.mentions.push_back(word);
    Matter matter = matters_(word);
    if (matter == Matter::kByItself) {
      by_itself_.insert(word);
      if (is_member || part.kind != PartKind::kBody || !called_next()) matter = Matter::kYes;
    }
    if (matter == Matter::kCalled) {
      matter = as_function(word) ? Matter::kYes : Matter::kNo;
      if (matter == Matter::kNo) uncalled_.insert(word);
    }
    part.matter = std::max(part.matter, matter);
  }
  bool called_next() const {
    size_t next = at_;
    while (next < text_.size() && (text_[next] == ' ' || text_[next] == '\t')) ++next;
    return next < text_.size() && text_[next] == '(';
  }
  // The word just read: word(…), x = word;, .x = &word,
  bool as_function(std::string_view word) const {
    if (called_next()) return true;
    size_t before = at_ - word.size();
    while (before > 0 && (text_[before - 1] == ' ' || text_[before - 1] == '&')) --before;
    return before > 0 && text_[before - 1] == '=';
  }
  bool matters_outside(std::string_view word) {
    Matter matter = matters_(word);
    out_.redefined = out_.redefined || matter == Matter::kByItself;
    return matter > Matter::kCalled || (matter == Matter::kCalled && called_next());
  }

  void token(char c) {
    if (comment_starts()) {
      at_ = end_of_comment(text_, at_);
    } else if (c == '"' || c == '\'') {
      bool linkage = c == '"' && text_.substr(at_, 3) == "\"C\"";
      at_ = end_of_quoted(text_, at_);
      if (depth_ == 0) last_ = linkage ? 'C' : '"';
    } else if (starts_name(c)) {
      word();
    } else if (c >= '0' && c <= '9') {
      while (at_ < text_.size() && (in_name(text_[at_]) || text_[at_] == '.')) ++at_;
      if (depth_ == 0) last_ = '0';
    } else {
      sign(c);
      ++at_;
    }
  }

  bool behind_member_sign() const {
    return at_ > 0 && (text_[at_ - 1] == '.' || (text_[at_ - 1] == '>' && at_ > 1 && text_[at_ - 2] == '-'));
  }
  bool assigned_next() const {
    size_t next = at_;
    while (next < text_.size() && (text_[next] == ' ' || text_[next] == '\t')) ++next;
    return next + 1 < text_.size() && text_[next] == '=' && text_[next + 1] != '=';
  }

  void word() {
    bool member = behind_member_sign();
    std::string_view word = name();
    if (open_ != kNone) {
      Part& part = out_.parts[open_];
      if (member) {
        if (members_.insert(word).second) part.members.push_back(word);
        if (assigned_next()) set(word, part);
      }
      if (word == "else" || word == "do") begin_ = at_;
      mention(word, member);
      return;
    }
    out_.outside.insert(word);
    if (depth_ != 0) {
      // struct wrapper { struct what_matters inner; };
      struct_matters_ = struct_matters_ || matters_outside(word) || holders_.contains(word);
      return;
    }
    const bool names_type = !statement_.empty() && is_tag(statement_.back());
    statement_.push_back(word);
    statement_matters_ = statement_matters_ || matters_outside(word) || holders_.contains(word);
    last_name_ = word;
    last_ = 'a';
    if (is_tag(word)) closed_ = false;   // MACRO(x) struct s {: no head of a function
    if (points_ && parentheses_ == 1) {  // void (*name)(int)
      pointed_ = word;
      points_ = false;
    }
    if (parentheses_ == 0 && brackets_ == 0 && !names_type && !word.starts_with("__") &&
        !std::ranges::binary_search(kNoVariables, word)) {
      declared_.push_back(word);
    }
  }

  void set(std::string_view word, Part& part) {
    part.sets.push_back({word, begin_, text_.size()});
    part.sets_deep = part.sets_deep || parentheses_ != 0;
    unfinished_ = true;
  }

  // Where a statement of a body may begin: behind the last sign that ends one, or a condition.
  void follow_statement(char c) {
    if (parentheses_ != 0) return;
    bool ends = c == ';' || c == '{' || c == '}';
    if (ends && unfinished_ && c != ';') out_.parts[open_].sets_deep = true;
    if (ends && unfinished_) {
      std::vector<Setting>& sets = out_.parts[open_].sets;
      for (size_t i = sets.size(); i-- > 0 && sets[i].end == text_.size();) sets[i].end = at_ + 1;
      unfinished_ = false;
    }
    if (ends || (c == ':' && !unfinished_)) begin_ = at_ + 1;
    if (c != ')' || unfinished_) return;
    size_t next = at_ + 1;
    while (next < text_.size() && (text_[next] == ' ' || text_[next] == '\t' || text_[next] == '\n')) ++next;
    if (next < text_.size() && (in_name(text_[next]) || text_[next] == '*' || text_[next] == '(')) begin_ = next;
  }

  void end_statement() {
    if (statement_matters_) out_.wanted.insert(statement_.begin(), statement_.end());
    if (struct_matters_) {
      std::ranges::copy_if(statement_, std::inserter(holders_, holders_.end()),
                           [](std::string_view word) { return !std::ranges::binary_search(kNoVariables, word); });
    }
    statement_.clear();
    declared_.clear();
    heads_.clear();
    statement_matters_ = struct_matters_ = points_ = false;
    array_ = pointed_ = {};
    brackets_ = 0;
  }

  void open(PartKind kind, std::vector<std::string_view> names) {
    Part part;
    part.kind = kind;
    part.begin = part.end = at_ + 1;
    part.names = std::move(names);
    // A type or a macro of its head can make anything of it.
    bool matters = kind == PartKind::kInitialiser && (statement_matters_ || struct_matters_ || part.names.empty());
    matters = matters || std::ranges::any_of(part.names, [&](auto name) { return matters_(name) == Matter::kSought; });
    part.matter = matters ? Matter::kYes : Matter::kNo;
    open_ = out_.parts.size();
    out_.parts.push_back(std::move(part));
    mentioned_.clear();
    members_.clear();
    by_itself_.clear();
    uncalled_.clear();
  }
  void close(size_t end) {
    out_.parts[open_].end = end;
    open_ = kNone;
  }

  // int a __aligned(8): a name that is the compiler's takes the parentheses.
  bool ends_with_attribute() const { return !heads_.empty() && heads_.back().starts_with("__"); }

  // A variable without a value; no prototype, no `struct s;`.
  void declare() {
    if (statement_.size() == 2 && is_tag(statement_[0])) return;
    std::vector<std::string_view> names = declared_names();
    if (!names.empty()) out_.variables.insert(names.back());
  }

  // Of `static const struct row table[] __initdata = …` the word before the brackets, else the last two: one of them
  // may be an attribute.
  std::vector<std::string_view> declared_names() const {
    if (!pointed_.empty()) return {pointed_};
    if (last_ == ')' && !ends_with_attribute()) return {};
    if (!array_.empty()) return {array_};
    size_t first = declared_.size() > 2 ? declared_.size() - 2 : 0;
    return {declared_.begin() + static_cast<std::ptrdiff_t>(first), declared_.end()};
  }

  void sign(char c) {
    switch (c) {
      case '(':
        if (depth_ == 0 && parentheses_ == 0 && last_ == 'a') heads_.push_back(last_name_);
        if (depth_ == 0 && parentheses_ == 0 && at_ + 1 < text_.size() && text_[at_ + 1] == '*') points_ = true;
        ++parentheses_;
        break;
      case ')':
        if (parentheses_ > 0) --parentheses_;
        break;
      case '[':
        if (depth_ == 0 && parentheses_ == 0) {
          if (brackets_++ == 0 && array_.empty() && last_ == 'a') array_ = last_name_;
        }
        break;
      case ']':
        if (depth_ == 0 && brackets_ > 0) --brackets_;
        break;
      case ';':
      case ',':
        if (depth_ != 0 || parentheses_ != 0) break;
        if (open_ != kNone) {
          close(braced_ ? brace_end_ : out_.parts[open_].begin);
        } else {
          declare();
        }
        if (c == ';') {
          end_statement();
        } else {
          declared_.clear();
          array_ = pointed_ = {};
        }
        break;
      case '{': open_brace(); return;
      case '}': close_brace(); return;
      case '=':
        if (depth_ == 0 && parentheses_ == 0 && brackets_ == 0 && open_ == kNone) {
          open(PartKind::kInitialiser, declared_names());
          heads_.clear();
          braced_ = false;
        }
        break;
      default: break;
    }
    if (open_ != kNone && depth_ > 0) follow_statement(c);
    if (depth_ == 0) {
      closed_ = c == ')' ? true : closed_ && c != ';';
      last_ = c;
    }
  }

  void open_brace() {
    // extern "C" {
    if (depth_ == 0 && last_ == 'C') {
      ++transparent_;
      last_ = '{';
      closed_ = false;
      end_statement();
      return;
    }
    if (depth_ == 0 && open_ != kNone) {
      if (!braced_) out_.parts[open_].begin = at_ + 1;
      braced_ = true;
      brace_parentheses_ = parentheses_;
    } else if (depth_ == 0 && (last_ == ')' || (last_ == 'a' && !heads_.empty() && closed_)) && !heads_.empty()) {
      // A body stands behind its head's closing parenthesis, perhaps with attribute words between.
      open(PartKind::kBody, heads_);
    }
    ++depth_;
    parentheses_ = 0;
    if (open_ != kNone) follow_statement('{');
    closed_ = false;
    last_ = '{';
  }

  void close_brace() {
    if (depth_ == 0) {
      if (transparent_ > 0) {
        --transparent_;
      } else {
        unbalanced_ = true;
      }
      return;
    }
    parentheses_ = 0;
    if (open_ != kNone) follow_statement('}');
    if (--depth_ != 0) return;
    closed_ = false;
    last_ = '}';
    if (open_ == kNone) return;
    if (out_.parts[open_].kind == PartKind::kBody) {
      close(at_);
      end_statement();
    } else {
      brace_end_ = at_;
      parentheses_ = brace_parentheses_;
    }
  }

  std::string_view text_;
  const NameMatters& matters_;
  Parts out_;
  size_t at_ = 0;
  size_t open_ = kNone;  // the body or initialiser that is being read
  size_t depth_ = 0, parentheses_ = 0, brackets_ = 0, transparent_ = 0, brace_parentheses_ = 0, brace_end_ = 0;
  size_t begin_ = 0;  // of the statement at hand, in a body
  bool line_start_ = true, unbalanced_ = false, closed_ = false, braced_ = false, statement_matters_ = false,
       points_ = false;
  bool struct_matters_ = false;  // the struct that is being read holds what matters
  bool unfinished_ = false;      // the statement at hand assigns a member
  char last_ = 0;  // the last token at file level: 'a' a name, '0' a number, '"' a text, else the sign itself
  std::string_view last_name_, array_, pointed_;
  std::vector<std::string_view> heads_, declared_, statement_;
  std::unordered_set<std::string_view> mentioned_, members_, by_itself_, uncalled_;  // of the part that is being read
  std::unordered_set<std::string_view> holders_;                                     // structs of what matters
};

}  // namespace

Parts scan_parts(std::string_view text, const NameMatters& matters) {
  return Scanner(text, matters).scan();
}

}  // namespace vitrine::source
