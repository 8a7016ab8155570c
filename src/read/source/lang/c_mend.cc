// What only the preprocessor could explain, made to look like plain C by rules about token sequences, never by lists of
// names: a declaration has one type and one name, so a further word is an attribute; `word(…)` before a block is a
// macro that heads it; `word(…)` before another word ends a statement; a type among arguments is a macro's.
//
// One walk over the tokens with a stack of what each open brace is. Linear: every look ahead is bounded by the
// statement it stands in, or by kFarthest tokens.
#include "read/source/lang/c_mend.h"

#include <algorithm>

namespace vitrine::source::c {

namespace {

constexpr size_t kFarthest = 2000;

}  // namespace

Mender::Mender(std::string_view text, bool cpp, std::vector<Token>& tokens, std::string& treated)
    : text_(text), cpp_(cpp), tokens_(tokens), treated_(treated), match_(tokens.size(), kNowhere) {
  std::vector<size_t> open;
  for (size_t n = 0; n < tokens_.size(); ++n) {
    if (tokens_[n].kind != TokenKind::kPunctuation) continue;
    char c = tokens_[n].first;
    if (c == '(' || c == '[' || c == '{') open.push_back(n);
    if (c != ')' && c != ']' && c != '}') continue;
    char wanted = c == ')' ? '(' : c == ']' ? '[' : '{';
    if (!open.empty() && tokens_[open.back()].first == wanted) {
      match_[open.back()] = n;
      match_[n] = open.back();
      open.pop_back();
    } else if (c == '}') {  // a stray parenthesis does not reach past its block
      while (!open.empty() && tokens_[open.back()].first != '{') open.pop_back();
      if (!open.empty()) {
        match_[open.back()] = n;
        match_[n] = open.back();
        open.pop_back();
      }
    }
  }
}

void Mender::run() {
  scopes_.push_back({Scope::kFile, 0, false, false});
  bool start = true;
  for (size_t n = 0; n < tokens_.size();) {
    Open& scope = scopes_.back();
    bool takes_statements = scope.kind == Scope::kFile || scope.kind == Scope::kStruct || scope.kind == Scope::kBlock;
    if (start && takes_statements && word(n)) {
      start = false;
      scope.equals = false;
      size_t past = statement(n, start);
      if (past > n) {
        n = past;
        continue;
      }
    }
    start = token(n);
    ++n;
  }
}

// True where a statement starts after the token.
bool Mender::token(size_t n) {
  Open& scope = scopes_.back();
  if (tokens_[n].kind == TokenKind::kWord) {
    std::string_view text = word_text(n);
    if (text == "else" || text == "do") return true;
    if (text == "case" || text == "default") scope.label = true;
    if (punct(n + 1, '(')) {
      if (is_control(text)) {
        control_close_ = match_[n + 1];
      } else if (scope.kind == Scope::kEnum && n > 0 && (punct(n - 1, '{') || punct(n - 1, ',')) &&
                 match_[n + 1] != kNowhere) {
        blank_tokens(n + 1, match_[n + 1] + 1);  // ENUMERATOR(name, value),
      } else if (!is_keyword(text) && (scope.kind == Scope::kBlock || scope.kind == Scope::kData || scope.equals)) {
        call_arguments(n + 1);
        if (scope.kind == Scope::kData) item_in_data(n);
      }
    }
    return false;
  }
  if (tokens_[n].kind != TokenKind::kPunctuation) return false;
  switch (tokens_[n].first) {
    case '{': {
      Scope kind = opened_by(n);
      scopes_.push_back({kind, 0, false, false});
      return kind != Scope::kData && kind != Scope::kEnum;
    }
    case '}': return close_brace(n);
    case '(':
      ++scope.parentheses;
      cast(n);
      return false;
    case ')':
      if (scope.parentheses > 0) --scope.parentheses;
      if (scope.kind == Scope::kFile && scope.equals && scope.parentheses == 0 && word(n + 1) && !same_line(n, n + 1)) {
        insert(n, ';');  // X(a) = Y(…) X_END(a)
        return true;
      }
      return n == control_close_;
    case '=': scope.equals = true; return false;
    case ';': return scope.parentheses == 0;
    case ':': {
      bool label = scope.label || (n > 0 && word(n - 1) && scope.kind == Scope::kBlock && starts_statement(n - 1)) ||
                   scope.kind == Scope::kStruct;
      if (punct(n + 1, ':') || punct_at(n, -1, ':')) return false;
      scope.label = false;
      return label && scope.parentheses == 0;
    }
    default: return false;
  }
}

bool Mender::starts_statement(size_t n) const {
  if (n == 0) return true;
  char before = tokens_[n - 1].first;
  return tokens_[n - 1].kind == TokenKind::kPunctuation &&
         (before == ';' || before == '{' || before == '}' || before == ':' || before == ')');
}

bool Mender::close_brace(size_t n) {
  if (scopes_.size() == 1) return true;
  Scope closed = scopes_.back().kind;
  scopes_.pop_back();
  Open& outer = scopes_.back();
  if (closed == Scope::kBlock || closed == Scope::kFile) return outer.parentheses == 0;
  if (outer.kind == Scope::kData) {
    if (n + 1 < tokens_.size() && (word(n + 1) || punct(n + 1, '{'))) insert(n, ',');
    return false;
  }
  if (closed == Scope::kData && outer.kind == Scope::kFile && word(n + 1)) {
    insert(n, ';');  // X(…) = { … } X_END
    return true;
  }
  if (closed == Scope::kStruct || closed == Scope::kEnum) after_tag_body(n);
  return false;
}

// `} ATTRIBUTE name`: of several words the last is the name.
void Mender::after_tag_body(size_t n) {
  size_t first = n + 1;
  size_t last = first;
  while (last < tokens_.size() && last < first + kFarthest && word(last)) {
    last = punct(last + 1, '(') && match_[last + 1] != kNowhere ? match_[last + 1] + 1 : last + 1;
  }
  if (last == first || !(punct(last, ';') || punct(last, '=') || punct(last, '[') || punct(last, ','))) return;
  for (size_t at = first; at < last;) {
    size_t past = punct(at + 1, '(') ? match_[at + 1] + 1 : at + 1;
    bool is_name = past == last && past == at + 1;
    if (!is_name && !is_qualifier(word_text(at))) blank_tokens(at, past);
    at = past;
  }
}

Mender::Scope Mender::opened_by(size_t n) const {
  const Open& scope = scopes_.back();
  if (n == 0) return Scope::kBlock;
  const Token& before = tokens_[n - 1];
  bool in_code = scope.kind == Scope::kBlock;
  if (before.kind == TokenKind::kString) return Scope::kFile;  // extern "C" {
  if (before.kind == TokenKind::kPunctuation) {
    switch (before.first) {
      case ')': {
        size_t open = match_[n - 1];
        if (open == kNowhere || open == 0) return Scope::kBlock;
        const Token& head = tokens_[open - 1];
        bool headed = head.kind == TokenKind::kWord ? word_text(open - 1) != "return" && word_text(open - 1) != "sizeof"
                                                    : head.first == ')' || head.first == ']' || head.first == '>';
        return headed && scope.kind != Scope::kData ? Scope::kBlock : Scope::kData;
      }
      case '(': return Scope::kBlock;
      case '{': return scope.kind == Scope::kFile || in_code ? Scope::kBlock : scope.kind;
      case ';':
      case '}':
      case ':':
        return scope.kind == Scope::kData     ? Scope::kData
               : scope.kind == Scope::kStruct ? Scope::kStruct
                                              : Scope::kBlock;
      case '>': break;
      case ']': return cpp_ ? Scope::kBlock : Scope::kData;
      default: return Scope::kData;
    }
  }
  constexpr size_t kTagReach = 40;
  for (size_t back = n; back > 0 && n - back < kTagReach; --back) {
    const Token& at = tokens_[back - 1];
    if (at.kind == TokenKind::kPunctuation &&
        (at.first == ';' || at.first == '{' || at.first == '}' || at.first == '=')) {
      break;
    }
    if (at.kind == TokenKind::kPunctuation && at.first == ')' && !cpp_ && back == n) break;
    if (at.kind != TokenKind::kWord) continue;
    std::string_view text = word_text(back - 1);
    if (text == "struct" || text == "union" || (cpp_ && text == "class" && !punct_at(back - 1, -1, '<'))) {
      return Scope::kStruct;
    }
    if (text == "enum") return Scope::kEnum;
    if (text == "namespace") return Scope::kFile;
  }
  if (before.kind == TokenKind::kWord) {
    std::string_view text = word_text(n - 1);
    if (text == "else" || text == "do" || text == "try") return Scope::kBlock;
    if (text == "return") return Scope::kData;
    if (in_code && cpp_) return Scope::kData;
  }
  return scope.kind == Scope::kData ? Scope::kData : Scope::kBlock;
}

// Looks at the words that start a statement; returns the token from which the walk goes on.
size_t Mender::statement(size_t n, bool& start) {
  std::string_view text = word_text(n);
  if (is_statement_keyword(text)) return n;
  Scope kind = scopes_.back().kind;
  bool plain = !is_type_keyword(text) && !is_qualifier(text) && !is_tag(text) && !is_type_operator(text);
  if (plain && punct(n + 1, '(') && match_[n + 1] != kNowhere) return macro_statement(n, start);
  if (plain && punct(n + 1, ':') && !punct(n + 2, ':') && kind == Scope::kBlock) return n;
  if (plain && punct(n + 1, '}') && kind != Scope::kFile) {
    insert(n, ';');  // MEMBERS } and LAST_WORDS }
    return n + 1;
  }
  bool declares = !plain || word(n + 1);
  if (!declares && punct(n + 1, '*') && kind != Scope::kBlock) declares = true;
  if (!declares) return n;
  return declaration(n, start);
}

// word(…) at the start of a statement.
size_t Mender::macro_statement(size_t n, bool& start) {
  Scope kind = scopes_.back().kind;
  size_t close = match_[n + 1];
  size_t next = close + 1;
  if (cpp_ && kind == Scope::kStruct) return n;
  if (punct(next, '*') ||
      (word(next) && same_line(close, next) && is_declarator_end(next + 1) && kind != Scope::kStruct)) {
    return declaration(n, start);
  }
  if (punct(next, '{')) {
    if (kind == Scope::kStruct || (cpp_ && kind == Scope::kFile)) return n;
    call_arguments(n + 1);
    rename_head(n);
    return n + 1;
  }
  if (kind == Scope::kStruct) {
    bool ends = next >= tokens_.size() || punct(next, ';') || word(next) || punct(next, '}');
    if (!ends) return n;
    overlay(tokens_[n].begin, tokens_[close].end);
    if (!punct(next, ';')) insert(close, ';');
    start = !punct(next, ';');
    return next;
  }
  bool defines_function =
      kind == Scope::kFile && punct(next, '(') && match_[next] != kNowhere && punct(match_[next] + 1, '{');
  bool defines_variable = kind == Scope::kFile && punct(next, '=') && !punct(next + 1, '=');
  if ((defines_function || defines_variable) && word(close - 1)) {
    // X(a, b) = … and X(a, b)(…) { … }: a variable or a function whose name is the last argument.
    blank(treated_, tokens_[close].begin, tokens_[close].end);
    overlay(tokens_[n].begin, tokens_[close - 1].begin - 1);
    treated_[tokens_[close - 1].begin - 1] = ' ';
    return next;
  }
  call_arguments(n + 1);
  if (kind == Scope::kFile && punct(next, ',')) {
    treated_[tokens_[next].begin] = ';';
    start = true;
    return next + 1;
  }
  bool stands_alone = next >= tokens_.size() || punct(next, '}') ||
                      (word(next) && !is_operator_word(word_text(next))) || (kind == Scope::kFile && punct(next, '#'));
  if (!stands_alone) return n;
  for (size_t inner = n + 1; inner < close; ++inner) {
    if (word(inner) && punct(inner + 1, '(') && !is_keyword(word_text(inner))) call_arguments(inner + 1);
  }
  insert(close, ';');
  start = true;
  return next;
}

// TEST(a, b) { and list_for_each(p, list) { become while (…) {: the lowering reads the macro's name from the original.
void Mender::rename_head(size_t n) {
  uint32_t from = tokens_[n].begin;
  uint32_t to = tokens_[n].end;
  std::string_view head = to - from >= 5 ? "while" : "if";
  bool counts = false;  // FOR(i = 0; i < n; i++)
  for (size_t inner = n + 2; inner < match_[n + 1]; ++inner) counts = counts || punct(inner, ';');
  if (counts) head = "for";
  if (to - from < head.size()) return;
  if (match_[n + 1] == n + 2) {  // no argument: the condition needs one
    if (tokens_[n + 2].begin == tokens_[n + 1].end && to - from < head.size() + 2) return;
    blank(treated_, from, tokens_[n + 2].end);
    treated_.replace(from, head.size(), head);
    treated_[to - 1] = '(';
    treated_[tokens_[n + 1].begin] = '0';
    treated_[tokens_[n + 2].begin] = ')';
    if (head.size() + from > to - 1) treated_.replace(from, head.size(), "if");
    return;
  }
  blank(treated_, from, to);
  treated_.replace(from, head.size(), head);
}

// In a brace initialiser `ITEM(a) ITEM(b)` stands without commas.
void Mender::item_in_data(size_t n) {
  size_t close = match_[n + 1];
  if (close == kNowhere || close + 1 >= tokens_.size() || scopes_.back().parentheses != 0) return;
  if ((word(close + 1) && punct(close + 2, '(')) || punct(close + 1, '{')) insert(close, ',');
}

// (TYPE_OF(x) *)y: the inner group becomes a name. (f(x)) & y and (n) - 1 would read as casts: the parentheses go.
void Mender::cast(size_t n) {
  size_t end = match_[n];
  if (!word(n + 1) || end == kNowhere || end + 1 >= tokens_.size()) return;
  std::string_view inside = word_text(n + 1);
  if (is_keyword(inside)) return;
  bool after_word = n > 0 && word(n - 1) && word_text(n - 1) != "return" && word_text(n - 1) != "case";
  bool after_value =
      n > 0 && (punct(n - 1, ')') || punct(n - 1, ']') || tokens_[n - 1].kind != TokenKind::kPunctuation);
  if (n > 0 && word(n - 1)) after_value = after_word;
  bool group = punct(n + 2, '(') && match_[n + 2] != kNowhere;
  size_t past = group ? match_[n + 2] + 1 : n + 2;
  bool of_sizeof = n > 0 && word(n - 1) && word_text(n - 1) == "sizeof";
  if (past == end && !after_value) {
    const Token& next = tokens_[end + 1];
    bool operates = next.kind == TokenKind::kPunctuation &&
                    (next.first == '&' || next.first == '*' || next.first == '-' || next.first == '+');
    bool spaced = end + 2 < tokens_.size() && next.begin > tokens_[end].end && tokens_[end + 2].begin > next.end;
    bool doubled =
        end + 2 < tokens_.size() && tokens_[end + 2].first == next.first && tokens_[end + 2].begin == next.end;
    if (operates && (spaced || doubled || group)) {
      blank_tokens(n, n + 1);
      blank_tokens(end, end + 1);
    }
    return;
  }
  if (!group || past >= end || (after_value && !of_sizeof)) return;
  size_t at = past;
  while (at < end && (punct(at, '*') || (word(at) && is_qualifier(word_text(at))))) ++at;
  if (at == end) overlay(tokens_[n + 1].begin, tokens_[past - 1].end);
}

void Mender::call_arguments(size_t open) {
  size_t close = match_[open];
  if (close == kNowhere || close > open + kFarthest) return;
  size_t from = open + 1;
  for (size_t at = from; at <= close; ++at) {
    if (at != close && punct_open(at) && match_[at] != kNowhere && match_[at] < close) {
      at = match_[at];
      continue;
    }
    if (at != close && !punct(at, ',')) continue;
    argument(from, at);
    from = at + 1;
  }
}

// One argument, [from, to): a type or an operator takes the shape of a name.
void Mender::argument(size_t from, size_t to) {
  if (from >= to) {
    bool between = from == to && to < tokens_.size() && punct(to, ',');
    if (between) treated_[tokens_[to].begin] = ' ';  // an empty argument
    return;
  }
  bool typed = word(from) && (is_type_keyword(word_text(from)) || is_tag(word_text(from)) ||
                              (is_qualifier(word_text(from)) && to - from > 1));
  bool words_only = true;
  bool operators_only = true;
  for (size_t at = from; at < to; ++at) {
    bool word_like =
        word(at) || punct(at, '*') || punct(at, '[') || punct(at, ']') || tokens_[at].kind == TokenKind::kNumber;
    words_only = words_only && word_like;
    operators_only = operators_only && tokens_[at].kind == TokenKind::kPunctuation && !punct_open(at) &&
                     !punct(at, ')') && !punct(at, ']') && !punct(at, '}');
  }
  bool pointer_type = words_only && word(from) && punct(to - 1, '*');
  bool keyword = to == from + 1 && word(from) && is_statement_keyword(word_text(from));
  bool two_words =
      words_only && to - from >= 2 && word(from) && !is_keyword(word_text(from)) && word(to - 1) && word(to - 2);
  if ((typed && words_only) || pointer_type || operators_only || keyword || two_words) {
    overlay(tokens_[from].begin, tokens_[to - 1].end);
  }
}

bool Mender::same_line(size_t first, size_t second) const {
  std::string_view between = text_.substr(tokens_[first].end, tokens_[second].begin - tokens_[first].end);
  return between.find('\n') == std::string_view::npos;
}

bool Mender::is_declarator_end(size_t n) const {
  return punct(n, ';') || punct(n, '=') || punct(n, '[') || punct(n, ',') || punct(n, '(');
}

// Puts the character on a blank between the token and the next one; on a line's end if there is no other.
void Mender::insert(size_t after, char c) {
  uint32_t from = tokens_[after].end;
  uint32_t to = after + 1 < tokens_.size() ? tokens_[after + 1].begin : static_cast<uint32_t>(treated_.size());
  uint32_t newline = to;
  for (uint32_t at = from; at < to; ++at) {
    if (treated_[at] == '\n') {
      newline = std::min(newline, at);
    } else if (treated_[at] == ' ' || treated_[at] == '\t' || treated_[at] == '\r') {
      treated_[at] = c;
      return;
    }
  }
  if (newline < to) treated_[newline] = c;
}

void Mender::overlay(uint32_t from, uint32_t to) {
  for (uint32_t at = from; at < to; ++at) {
    if (treated_[at] == '\n') return;
  }
  for (uint32_t at = from; at < to; ++at) treated_[at] = '_';
}

void Mender::blank_tokens(size_t from, size_t past) {
  blank(treated_, tokens_[from].begin, tokens_[past - 1].end);
}

void mend(std::string_view text, bool cpp, std::vector<Token>& tokens, std::string& treated) {
  blank_attributes(text, tokens, treated);
  if (cpp) blank_qt_words(text, tokens, treated);
  Mender(text, cpp, tokens, treated).run();
}

}  // namespace vitrine::source::c
