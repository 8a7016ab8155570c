#include "read/source/lang/objc_read.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "read/source/lang/objc_reader.h"

namespace vitrine::source::c {

namespace {

constexpr std::string_view kQualifiers[] = {"__block",
                                            "__weak",
                                            "__strong",
                                            "__unsafe_unretained",
                                            "__autoreleasing",
                                            "__bridge",
                                            "__kindof",
                                            "__bridge_transfer",
                                            "__bridge_retained",
                                            "_Nonnull",
                                            "_Nullable",
                                            "_Null_unspecified",
                                            "__nonnull",
                                            "__nullable",
                                            "nonnull",
                                            "nullable",
                                            "null_unspecified",
                                            "null_resettable",
                                            "IBOutlet",
                                            "__covariant",
                                            "__contravariant",
                                            "oneway",
                                            "bycopy",
                                            "byref",
                                            "inout",
                                            "__unused"};

constexpr std::string_view kEnumMacros[] = {"NS_ENUM", "NS_OPTIONS", "NS_CLOSED_ENUM", "NS_ERROR_ENUM",
                                            "CF_ENUM", "CF_OPTIONS", "CF_CLOSED_ENUM"};

// Words behind which an expression begins.
constexpr std::string_view kOperatorWords[] = {"return", "sizeof", "else",    "do",        "case",      "throw",
                                               "and",    "or",     "not",     "co_return", "co_await",  "co_yield",
                                               "goto",   "typeof", "alignof", "_Alignof",  "__typeof__"};

template <size_t N>
bool one_of(const std::string_view (&words)[N], std::string_view word) {
  return std::ranges::find(words, word) != std::end(words);
}

bool starts_upper(std::string_view word) {
  return !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
}

}  // namespace

ObjcReader::ObjcReader(bool cpp, int64_t shift, std::string& treated, Objc& out)
    : cpp_(cpp), shift_(shift), treated_(treated), text_(treated), out_(out) {
  Scan scanned = scan(text_, cpp);
  tokens_ = std::move(scanned.tokens);
  match();
}

void ObjcReader::match() {
  match_.assign(tokens_.size(), kNowhere);
  std::vector<size_t> open;
  for (size_t n = 0; n < tokens_.size(); ++n) {
    if (punct(n, '(') || punct(n, '[') || punct(n, '{')) open.push_back(n);
    const char opens = punct(n, ')') ? '(' : punct(n, ']') ? '[' : punct(n, '}') ? '{' : '\0';
    if (opens == '\0') continue;
    // A bracket that nothing closes is passed over by the one around it.
    size_t depth = open.size();
    while (depth > 0 && !punct(open[depth - 1], opens)) --depth;
    if (depth == 0) continue;
    match_[open[depth - 1]] = n;
    match_[n] = open[depth - 1];
    open.resize(depth - 1);
  }
}

void ObjcReader::run() {
  generics();
  const std::unordered_set<std::string> declared = out_.declared;
  classes();
  out_.declared = declared;  // instance variables are their class's
  for (size_t n = 0; n < tokens_.size(); ++n) {
    if (dead_.contains(n)) continue;
    if (tokens_[n].kind == TokenKind::kWord) {
      word_token(n);
    } else if (punct(n, '@')) {
      at_sign(n);
    } else if (punct(n, '[')) {
      message(n);
    } else if (punct(n, '^')) {
      caret(n);
    }
  }
  lift();
}

void ObjcReader::note(size_t at, Construct construct) {
  out_.constructs[static_cast<uint32_t>(tokens_[at].begin + shift_)] = std::move(construct);
}

void ObjcReader::blank_bytes(uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; ++i) {
    if (treated_[i] != '\n') treated_[i] = ' ';
  }
}

void ObjcReader::blank_tokens(size_t from, size_t past) {
  if (from >= past) return;
  blank_bytes(tokens_[from].begin, tokens_[past - 1].end);
  for (size_t n = from; n < past; ++n) dead_.insert(n);
}

// A name in the place of what stands there.
void ObjcReader::name_over(size_t from, size_t past) {
  for (uint32_t i = tokens_[from].begin; i < tokens_[past - 1].end; ++i) treated_[i] = 'z';
  for (size_t n = from; n < past; ++n) dead_.insert(n);
}

std::string ObjcReader::squeezed(size_t from, size_t past) const {
  std::string out;
  for (size_t n = from; n < past; ++n) {
    if (n > from && tokens_[n].kind == TokenKind::kWord && tokens_[n - 1].kind == TokenKind::kWord) out += ' ';
    out += text_.substr(tokens_[n].begin, tokens_[n].end - tokens_[n].begin);
  }
  return out;
}

bool ObjcReader::is_operand_end(size_t n) const {
  switch (tokens_[n].kind) {
    case TokenKind::kWord: return !one_of(kOperatorWords, word(n));
    case TokenKind::kPunctuation:
      return punct(n, ')') || punct(n, ']') || punct(n, '}') || (punct(n, '>') && generic_ends_.contains(n));
    default: return true;
  }
}

bool ObjcReader::begins_operand(size_t n) const {
  return tokens_[n].kind != TokenKind::kPunctuation || punct(n, '[') || punct(n, '(') || punct(n, '@') ||
         punct(n, '*') || punct(n, '^');
}

// The types of what a container holds and the protocols of an object: NSArray<NSString *> *, id<Delegate>.
void ObjcReader::generics() {
  for (size_t n = 1; n < tokens_.size(); ++n) {
    if (!punct(n, '<') || tokens_[n - 1].kind != TokenKind::kWord) continue;
    std::string_view of = word(n - 1);
    if (!starts_upper(of) && of != "id") continue;
    constexpr size_t kFarthest = 200;
    size_t depth = 0, k = n;
    for (; k < tokens_.size() && k < n + kFarthest; ++k) {
      if (punct(k, '<')) ++depth;
      if (punct(k, '>') && --depth == 0) break;
      const bool fits = tokens_[k].kind == TokenKind::kWord || punct(k, '<') || punct(k, '>') || punct(k, '*') ||
                        punct(k, ',') || punct(k, '^') || punct(k, '(') || punct(k, ')') || punct(k, '&') ||
                        (cpp_ && punct(k, ':'));
      if (!fits || (punct(k, '&') && punct(k + 1, '&'))) break;
    }
    if (k >= tokens_.size() || k >= n + kFarthest || depth != 0 || k == n + 1 || punct(k + 1, '=')) continue;
    if (tokens_[n + 1].kind != TokenKind::kWord) continue;
    std::string_view first = word(n + 1);
    if (!cpp_ && !starts_upper(first) && first != "id" && first != "__kindof" && first != "void") continue;
    const bool a_type = k + 1 >= tokens_.size() || tokens_[k + 1].kind == TokenKind::kWord || punct(k + 1, '*') ||
                        punct(k + 1, ')') || punct(k + 1, '>') || punct(k + 1, ',') || punct(k + 1, '{') ||
                        punct(k + 1, ':') || punct(k + 1, ';') || punct(k + 1, '@') || punct(k + 1, '-') ||
                        punct(k + 1, '+');
    if (!a_type) continue;
    generic_ends_.insert(k);
    if (!cpp_) blank_tokens(n, k + 1);
  }
}

void ObjcReader::word_token(size_t n) {
  std::string_view text = word(n);
  if (text[0] == '_') out_.underscored.emplace(text);
  if (one_of(kQualifiers, text)) {
    blank_tokens(n, n + 1);
    return;
  }
  // Foundation's exceptions before there were @try and @catch.
  if (text == "NS_DURING" || text == "NS_HANDLER" || text == "NS_ENDHANDLER") {
    blank_tokens(n, n + 1);
    const uint32_t at = tokens_[n].begin;
    if (text != "NS_DURING") treated_[at] = '}';
    if (text == "NS_ENDHANDLER") return;
    treated_[at + 2] = '{';
    Construct part{.kind = text == "NS_DURING" ? ConstructKind::kTry : ConstructKind::kCatch};
    out_.constructs[static_cast<uint32_t>(at + 2 + shift_)] = std::move(part);
    return;
  }
  if (text == "for" && punct(n + 1, '(') && match_[n + 1] != kNowhere) {
    for (size_t k = n + 2; k < match_[n + 1]; ++k) {
      if (punct(k, ';')) break;
      if (tokens_[k].kind == TokenKind::kWord && word(k) == "in" && k > n + 2 && is_operand_end(k - 1) &&
          k + 1 < match_[n + 1] && begins_operand(k + 1)) {
        treated_[tokens_[k].begin] = ';';
        treated_[tokens_[k].begin + 1] = ';';
        note(n, {.kind = ConstructKind::kEach});
        break;
      }
      if (match_[k] != kNowhere && match_[k] > k) k = match_[k];
    }
    return;
  }
  if (one_of(kEnumMacros, text) && punct(n + 1, '(') && match_[n + 1] != kNowhere && punct(match_[n + 1] + 1, '{')) {
    if (n > 0 && tokens_[n - 1].kind == TokenKind::kWord && word(n - 1) == "typedef") blank_tokens(n - 1, n);
    const size_t close = match_[n + 1];
    const bool named = tokens_[close - 1].kind == TokenKind::kWord && punct(close - 2, ',');
    blank_tokens(n, named ? close - 1 : close + 1);
    if (named) blank_tokens(close, close + 1);
    treated_.replace(tokens_[n].begin, 4, "enum");
    return;
  }
  // Names that are declared, with and without a star.
  const bool ends = punct(n + 1, '=') || punct(n + 1, ';') || punct(n + 1, ',') || punct(n + 1, ')') ||
                    punct(n + 1, '[') ||
                    (n + 1 < tokens_.size() && tokens_[n + 1].kind == TokenKind::kWord && word(n + 1) == "in");
  if (!ends || n == 0 || punct(n + 2, '=')) return;
  size_t before = n - 1;
  while (before > 0 && tokens_[before].kind == TokenKind::kWord &&
         (one_of(kQualifiers, word(before)) || word(before) == "const"))
    --before;
  if (punct(before, '*')) out_.pointers.emplace(text);
  const bool typed =
      punct(before, '*') || (tokens_[before].kind == TokenKind::kWord && !one_of(kOperatorWords, word(before)));
  if (typed) out_.declared.emplace(text);
}

void ObjcReader::at_sign(size_t n) {
  if (n + 1 >= tokens_.size()) return;
  const size_t next = n + 1;
  switch (tokens_[next].kind) {
    case TokenKind::kString:
    case TokenKind::kNumber:
    case TokenKind::kCharacter: blank_tokens(n, next); return;
    case TokenKind::kPunctuation:
      if (punct(next, '(') || punct(next, '-') || punct(next, '+')) blank_tokens(n, next);
      if ((punct(next, '[') || punct(next, '{')) && match_[next] != kNowhere) collection(n);
      return;
    case TokenKind::kWord: at_word(n, word(next)); return;
  }
}

void ObjcReader::at_word(size_t n, std::string_view what) {
  const size_t next = n + 1;
  const bool in_parentheses = punct(next + 1, '(') && match_[next + 1] != kNowhere;
  const size_t past = in_parentheses ? match_[next + 1] + 1 : next + 1;
  if (what == "selector" || what == "encode" || what == "protocol" || what == "available") {
    const bool text = what == "selector" || what == "encode";
    std::string said = text && in_parentheses ? squeezed(next + 2, past - 1) : std::string();
    note(n, {.kind = text ? ConstructKind::kText : ConstructKind::kOpaque, .text = std::move(said)});
    name_over(n, past);
    return;
  }
  if (what == "try" || what == "finally" || what == "catch") {
    Construct part{.kind = what == "try"     ? ConstructKind::kTry
                           : what == "catch" ? ConstructKind::kCatch
                                             : ConstructKind::kFinally};
    const size_t body = what == "catch" ? past : next + 1;
    if (!punct(body, '{')) return;
    if (what == "catch" && in_parentheses && tokens_[past - 2].kind == TokenKind::kWord) part.text = word(past - 2);
    note(body, std::move(part));
    blank_tokens(n, body);
    return;
  }
  if (what == "throw") {
    note(n, {.kind = ConstructKind::kThrow});
    treated_.replace(tokens_[n].begin, 6, "return");
    dead_.insert(n);
    dead_.insert(next);
    return;
  }
  if (what == "synchronized") {
    blank_tokens(n, past);
    return;
  }
  if (what == "autoreleasepool" || what == "end" || what == "optional" || what == "required" || what == "private" ||
      what == "public" || what == "protected" || what == "package") {
    blank_tokens(n, next + 1);
    return;
  }
  blank_tokens(n, next);  // @YES
}

// @[…] and @{…}
void ObjcReader::collection(size_t n) {
  const size_t open = n + 1, close = match_[open];
  const bool map = punct(open, '{');
  if (close == open + 1) {
    note(n, {.kind = map ? ConstructKind::kMap : ConstructKind::kList, .unary = true});
    name_over(n, close + 1);
    return;
  }
  note(open, {.kind = map ? ConstructKind::kMap : ConstructKind::kList});
  blank_tokens(n, open);
  treated_[tokens_[open].begin] = '(';
  treated_[tokens_[close].begin] = ')';
  dead_.insert(open);
  if (punct(close - 1, ',')) blank_tokens(close - 1, close);
  size_t questions = 0;
  for (size_t k = open + 1; map && k < close; ++k) {
    if (match_[k] != kNowhere && match_[k] > k) {
      k = match_[k];
      continue;
    }
    if (punct(k, '?')) ++questions;
    if (!punct(k, ':')) continue;
    if (cpp_ && punct(k + 1, ':')) {
      ++k;
    } else if (questions > 0) {
      --questions;
    } else {
      treated_[tokens_[k].begin] = ',';
    }
  }
}

// Where a message's selector begins, if the brackets hold one: a word behind a whole operand, with an argument's colon
// or nothing behind it.
std::optional<size_t> ObjcReader::selector(size_t open) const {
  const size_t close = match_[open];
  size_t questions = 0;
  size_t last = kNowhere;
  for (size_t k = open + 1; k < close; ++k) {
    if (punct(k, '?')) ++questions;
    if (cpp_ && punct(k, ':') && punct(k + 1, ':')) {
      last = kNowhere;
      ++k;
      continue;
    }
    if (punct(k, ':')) {
      if (questions == 0) return last != kNowhere && is_operand_end(last) ? std::optional(k) : std::nullopt;
      --questions;
    }
    if (punct(k, ',') || punct(k, ';')) return std::nullopt;
    const bool colon = punct(k + 1, ':') && !(cpp_ && punct(k + 2, ':')) && questions == 0;
    if (last != kNowhere && tokens_[k].kind == TokenKind::kWord && is_operand_end(last) && (colon || k + 1 == close)) {
      // a[(int)x]
      const bool subscript = punct(last, ')') && !colon && open > 0 && is_operand_end(open - 1) && !casts(open - 1);
      return subscript ? std::nullopt : std::optional(k);
    }
    if (match_[k] != kNowhere && match_[k] > k) k = match_[k];
    last = k;
  }
  return std::nullopt;
}

// (Type *) before something.
bool ObjcReader::casts(size_t close) const {
  return punct(close, ')') && match_[close] != kNowhere && close > 0 &&
         (punct(close - 1, '*') || (match_[close] + 2 == close && word_is(close - 1, "id")));
}

void ObjcReader::message(size_t open) {
  const size_t close = match_[open];
  if (close == kNowhere || close < open + 3) return;
  const std::optional<size_t> first = selector(open);
  if (!first) return;
  Construct said{.kind = ConstructKind::kMessage, .end = static_cast<uint32_t>(tokens_[close].end + shift_)};
  treated_[tokens_[open].begin] = '(';
  treated_[tokens_[close].begin] = ')';
  dead_.insert(open);
  if (*first + 1 == close && !punct(*first, ':')) {
    said.unary = true;
    said.text = word(*first);
    const uint32_t at = tokens_[*first].begin;
    const bool gap = tokens_[*first - 1].end < at;
    name_over(*first, close);
    if (gap) {
      treated_[at - 1] = ',';
    } else if (tokens_[*first].end - at > 1) {
      treated_[at] = ',';
    } else {
      treated_[at] = ' ';
    }
    note(open, std::move(said));
    return;
  }
  size_t questions = 0;
  size_t last = kNowhere;  // of the argument so far
  bool is_first = true;
  for (size_t k = *first; k < close; ++k) {
    const bool colon = punct(k, ':') && questions == 0 && !(cpp_ && (punct(k + 1, ':') || punct(k - 1, ':')));
    const bool named = tokens_[k].kind == TokenKind::kWord && punct(k + 1, ':') && questions == 0 &&
                       !(cpp_ && punct(k + 2, ':')) && (is_first || (last != kNowhere && is_operand_end(last)));
    if (named || colon) {
      std::string piece = named ? std::string(word(k)) : std::string();
      if (is_first) {
        said.text = std::move(piece);
      } else {
        said.labels.push_back(std::move(piece));
      }
      if (named) blank_tokens(k, k + 1);
      if (named) ++k;
      treated_[tokens_[k].begin] = ',';
      is_first = false;
      last = kNowhere;
      continue;
    }
    if (punct(k, '?')) ++questions;
    if (punct(k, ':') && questions > 0) --questions;
    if (match_[k] != kNowhere && match_[k] > k) k = match_[k];
    last = k;
  }
  note(open, std::move(said));
}

// A block's body begins with a '{' behind a type and parameters, if any; (^name)( is what is declared as one.
void ObjcReader::caret(size_t n) {
  size_t k = n + 1;
  size_t open = kNowhere, close = kNowhere;  // of the parameters
  while (k < tokens_.size() && !punct(k, '{')) {
    if (punct(k, '(') && match_[k] != kNowhere) {
      open = k;
      close = match_[k];
      k = close + 1;
      if (!punct(k, '{')) break;
    } else if (tokens_[k].kind == TokenKind::kWord || punct(k, '*') || punct(k, '<') || punct(k, '>')) {
      ++k;
    } else {
      break;
    }
  }
  if (punct(k, '{') && match_[k] != kNowhere) {
    ObjcBody body;
    if (open != kNowhere) body.parameters = parameters(open + 1, close);
    blocks_.push_back({n, k, match_[k], std::move(body)});
    for (size_t m = n; m < k; ++m) dead_.insert(m);
    return;
  }
  const bool declares = punct(n - 1, '(') && match_[n - 1] != kNowhere && punct(match_[n - 1] + 1, '(');
  if (n > 0 && declares) treated_[tokens_[n].begin] = '*';
}

ObjcParameter ObjcReader::parameter(size_t from, size_t past) const {
  ObjcParameter out;
  if (from >= past) return out;
  out.begin = static_cast<uint32_t>(tokens_[from].begin + shift_);
  out.end = static_cast<uint32_t>(tokens_[past - 1].end + shift_);
  size_t words = 0;
  for (size_t k = from; k < past; ++k) {
    if (punct(k, '*')) out.pointer = true;
    if (punct(k, '.')) out.variadic = true;
    if (punct(k, '<')) {  // what it holds
      size_t depth = 0;
      for (; k < past; ++k) {
        if (punct(k, '<')) ++depth;
        if (punct(k, '>') && --depth == 0) break;
      }
      continue;
    }
    if (punct(k, '(') && match_[k] != kNowhere && match_[k] < past) {  // (^name)(…)
      if (punct(k + 1, '^') || punct(k + 1, '*')) {
        out.pointer = true;
        if (tokens_[match_[k] - 1].kind == TokenKind::kWord) out.name = word(match_[k] - 1);
        out.type.clear();
        return out;
      }
      k = match_[k];
      continue;
    }
    if (tokens_[k].kind != TokenKind::kWord) continue;
    std::string_view text = word(k);
    if (one_of(kQualifiers, text) || text == "const" || text == "struct" || text == "enum" || text == "volatile")
      continue;
    ++words;
    if (!out.name.empty()) out.type.append(out.type.empty() ? "" : " ").append(out.name);
    out.name = text;
  }
  const bool is_type = words < 2 && !(out.pointer && false);
  if (is_type) {
    out.type = std::exchange(out.name, {});
    if (out.type == "void" && !out.pointer) out.type.clear();
  }
  return out;
}

std::vector<ObjcParameter> ObjcReader::parameters(size_t from, size_t past) const {
  std::vector<ObjcParameter> out;
  size_t begin = from;
  int angles = 0;
  for (size_t k = from; k <= past; ++k) {
    if (k < past && punct(k, '<')) ++angles;
    if (k < past && punct(k, '>')) --angles;
    if (k < past && match_[k] != kNowhere && match_[k] > k) k = std::min(match_[k], past - 1);
    if (k != past && !(punct(k, ',') && angles == 0)) continue;
    ObjcParameter one = parameter(begin, k);
    const bool nothing = one.name.empty() && one.type.empty() && !one.variadic && !one.pointer;
    if (!nothing) out.push_back(std::move(one));
    begin = k + 1;
  }
  return out;
}

// Bodies are taken out from the inside: what is left of an inner one in an outer one is a name.
void ObjcReader::lift() {
  constexpr size_t kDeepest = 64;
  std::vector<size_t> around;  // the blocks that hold one
  for (Block& block : blocks_) {
    while (!around.empty() && blocks_[around.back()].close < block.caret) around.pop_back();
    block.too_deep = around.size() >= kDeepest;
    around.push_back(static_cast<size_t>(&block - blocks_.data()));
  }
  for (size_t i = blocks_.size(); i-- > 0;) {
    Block& block = blocks_[i];
    const uint32_t begin = tokens_[block.open].begin, end = tokens_[block.close].end;
    if (block.too_deep) {
      out_.unread.push_back({static_cast<uint32_t>(begin + shift_), static_cast<uint32_t>(end + shift_)});
      for (uint32_t at = tokens_[block.caret].begin; at < end; ++at) treated_[at] = 'z';
      continue;
    }
    block.body.begin = static_cast<uint32_t>(begin + shift_);
    block.body.text = treated_.substr(begin, end - begin);
    Construct made{
        .kind = ConstructKind::kBlock, .end = static_cast<uint32_t>(end + shift_), .body = out_.bodies.size()};
    note(block.caret, std::move(made));
    out_.bodies.push_back(std::move(block.body));
    for (uint32_t at = tokens_[block.caret].begin; at < end; ++at) treated_[at] = 'z';
  }
  for (const Taken& taken : taken_) {
    ObjcMethod& method = out_.classes[taken.of].methods[taken.method];
    const uint32_t begin = tokens_[taken.open].begin, end = tokens_[taken.close].end;
    method.body.begin = static_cast<uint32_t>(begin + shift_);
    method.body.text = treated_.substr(begin, end - begin);
    blank_bytes(begin, end);
  }
}

void read_objc(bool cpp, int64_t shift, std::string& treated, Objc& out) {
  ObjcReader(cpp, shift, treated, out).run();
}

}  // namespace vitrine::source::c
