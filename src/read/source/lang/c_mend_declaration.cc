// Declarations: which of their words are attributes.
#include <algorithm>

#include "read/source/lang/c_mend.h"

namespace vitrine::source::c {

// Whether a word after ATTRIBUTE(x) still belongs to the specifiers: if it is itself an attribute before ';' or '{',
// then what stands before it was the function's name.
bool Mender::specifies(size_t n) const {
  if (punct(n, '*')) return true;
  std::string_view text = word_text(n);
  if (is_type_keyword(text) || is_tag(text) || is_qualifier(text)) return true;
  bool last = punct(n + 1, ';') || punct(n + 1, '{');
  if (last) return !looks_like_attribute(text);
  return is_declarator_end(n + 1) || punct(n + 1, '*') || word(n + 1);
}

// The parts from n up to what ends the specifiers and the first name; returns the token that ended them.
size_t Mender::elements(size_t n, size_t limit, std::vector<Element>& out) const {
  bool typed = false;
  while (n < limit) {
    if (punct(n, '*') || (cpp_ && punct(n, '&'))) {
      out.push_back({n, n + 1, Part::kStar});
      ++n;
      continue;
    }
    if (!word(n)) break;
    std::string_view text = word_text(n);
    if (is_qualifier(text) && !is_statement_keyword(text)) {
      out.push_back({n, n + 1, Part::kQualifier});
      ++n;
      continue;
    }
    if (is_type_keyword(text)) {
      out.push_back({n, n + 1, Part::kType});
      typed = true;
      ++n;
      continue;
    }
    if (is_tag(text)) {
      out.push_back({n, n + 1, Part::kTag});
      typed = true;
      ++n;
      // struct ATTRIBUTE name: the last of the words before a brace, or the first else, is the tag's name.
      size_t words = n;
      size_t last_word = n;
      while (words < limit && word(words)) {
        last_word = words;
        words = punct(words + 1, '(') && match_[words + 1] != kNowhere ? match_[words + 1] + 1 : words + 1;
      }
      bool function = last_word > n && punct(last_word + 1, '(');  // struct row f(…) {
      bool body = !function && (punct(words, '{') || (cpp_ && punct(words, ':') && !punct(words + 1, ':')));
      if (body && words > n) {
        bool last_is_name = !punct(last_word + 1, '(');
        size_t until = last_is_name ? last_word : words;
        for (size_t at = n; at < until;) {
          size_t past = punct(at + 1, '(') ? match_[at + 1] + 1 : at + 1;
          out.push_back({at, past, Part::kGroup});
          at = past;
        }
        n = until;
      }
      if (n < limit && word(n) && !is_keyword(word_text(n))) {
        out.push_back({n, n + 1, Part::kQualifier});
        ++n;
      }
      continue;
    }
    if (is_statement_keyword(text)) break;
    if (punct(n + 1, '(') && match_[n + 1] != kNowhere && match_[n + 1] < limit) {
      size_t next = match_[n + 1] + 1;
      bool attribute_shape = looks_like_attribute(text) || is_type_operator(text);
      bool words_follow = next < limit && (word(next) || punct(next, '*'));
      bool ends_here = next >= limit || punct(next, ';') || punct(next, '=') || punct(next, ',') || punct(next, '[');
      bool has_name = false;
      bool typed_by_word = false;  // ATTRIBUTE TYPE_OF(x) *name: words that look like attributes are no type
      for (const Element& e : out) {
        if (e.part != Part::kWord) continue;
        has_name = true;
        typed_by_word = typed_by_word || !looks_like_attribute(word_text(e.first));
      }
      bool may_be_type = !typed && (!has_name || (!typed_by_word && punct(next, '*')));
      bool is_group = may_be_type       ? words_follow
                      : attribute_shape ? (words_follow && word(next) && specifies(next)) ||
                                              (ends_here && has_name && (typed || out.size() > 1))
                                        : false;
      if (!is_group) {
        out.push_back({n, n + 1, Part::kWord});
        return n + 1;
      }
      out.push_back({n, next, Part::kGroup});
      n = next;
      continue;
    }
    out.push_back({n, n + 1, Part::kWord});
    ++n;
  }
  return n;
}

size_t Mender::declaration(size_t n, bool& start) {
  std::vector<Element> list;
  size_t stop = elements(n, tokens_.size(), list);
  if (cpp_ && (punct(stop, '<') || punct(stop, ':') || punct(stop, '~'))) {
    // Types of C++ are not read here; a leading ATTRIBUTE still shows.
    bool leading = list.size() >= 2 && list[0].part == Part::kWord && looks_like_attribute(word_text(list[0].first)) &&
                   list[1].part != Part::kStar && list[1].part != Part::kGroup;
    if (leading) blank_tokens(list[0].first, list[0].past);
    return stop;
  }
  bool only_qualifiers = list.size() >= 2 && list.back().part == Part::kWord && punct(stop, '(');
  for (size_t at = 0; at + 1 < list.size(); ++at)
    only_qualifiers = only_qualifiers && list[at].part == Part::kQualifier;
  if (only_qualifiers && !cpp_ && match_[stop] != kNowhere && !punct(match_[stop] + 1, '(')) {
    // static DEFINE_LOCK(x): the macro says what is declared.
    for (size_t at = 0; at + 1 < list.size(); ++at) blank_tokens(list[at].first, list[at].past);
    return macro_statement(list.back().first, start);
  }
  bool parenthesized_name =
      punct(stop, '(') && (list.empty() || list.back().past != stop || punct(stop + 1, '*') || punct(stop + 1, '^'));
  bool tagged = std::any_of(list.begin(), list.end(), [](const Element& e) { return e.part == Part::kTag; });
  bool tag_body = punct(stop, '{') && (!cpp_ || tagged);  // C++: T name{…};
  settle(list, stop, !parenthesized_name && !tag_body);
  if (punct(stop, '[')) {
    size_t last = stop;
    while (punct(last, '[') && match_[last] != kNowhere) last = match_[last] + 1;
    if (last > stop) trailing_attributes(last - 1);
    return stop;
  }
  if (!punct(stop, '(')) return stop;
  size_t close = match_[stop];
  if (close == kNowhere) return stop;
  size_t words = 0;
  for (const Element& e : list) words += e.part != Part::kQualifier && e.part != Part::kStar ? 1 : 0;
  bool function = words >= 2 || (!list.empty() && list[0].part == Part::kQualifier && words >= 1);
  if (!function) return stop;
  if (parenthesized_name) {
    if (!punct(close + 1, '(') || match_[close + 1] == kNowhere) return stop;
    close = match_[close + 1];
    return trailing_attributes(close);
  }
  bool in_code = scopes_.back().kind == Scope::kBlock;
  bool prototype_ends =
      close + 1 < tokens_.size() && (punct(close + 1, ';') || punct(close + 1, ',') || word(close + 1));
  if (cpp_ && in_code) return stop;  // T object(arguments);
  if (in_code && !prototype_ends && !punct(close + 1, '{')) return stop;
  parameters(stop);
  return trailing_attributes(close);
}

// Of the words before the stop one is the name (if named) and, without a keyword, one the type; the rest is blanked.
void Mender::settle(std::vector<Element>& list, size_t stop, bool named) {
  bool keyword_type = false;
  std::vector<size_t> words;
  size_t last_star = 0;
  bool star = false;
  for (size_t n = 0; n < list.size(); ++n) {
    if (list[n].part == Part::kType || list[n].part == Part::kTag) keyword_type = true;
    if (list[n].part == Part::kWord) words.push_back(n);
    if (list[n].part == Part::kStar) {
      star = true;
      last_star = n;
    }
  }
  auto attribute = [&](size_t n) { return looks_like_attribute(word_text(list[n].first)); };
  auto drop = [&](size_t n) { blank_tokens(list[n].first, list[n].past); };
  bool typed_by_group = false;
  for (size_t n = 0; n < list.size(); ++n) {
    if (list[n].part != Part::kGroup) continue;
    // TYPE_OF(x) is the type where nothing else can be: no keyword, and at most the name as a word.
    bool star_follows = n + 1 < list.size() && list[n + 1].part == Part::kStar;
    size_t before = 0;
    for (size_t word : words) before += word < n && !(star_follows && attribute(word)) ? 1 : 0;
    size_t after = std::count_if(words.begin(), words.end(), [&](size_t word) { return word > n; });
    bool words_before_name = before + after > (named ? 1U : 0U);
    bool before_name = words.empty() || n < words.back() || !named;
    if (!keyword_type && !typed_by_group && !words_before_name && before_name) {
      overlay(tokens_[list[n].first].begin, tokens_[list[n].past - 1].end);
      typed_by_group = true;
    } else {
      drop(n);
    }
  }
  bool needs_type = !keyword_type && !typed_by_group;
  size_t needed = (named ? 1U : 0U) + (needs_type ? 1U : 0U);
  bool value_follows = punct(stop, ';') || punct(stop, '=') || punct(stop, ',') || punct(stop, ')') ||
                       punct(stop, ':') || stop >= tokens_.size();
  while (named && value_follows && words.size() > needed && attribute(words.back())) {
    // `T *name ATTRIBUTE`: but not the only word after the star.
    bool other_after_star = !star || (words.size() >= 2 && words[words.size() - 2] > last_star);
    if (!other_after_star) break;
    drop(words.back());
    words.pop_back();
  }
  if (words.size() <= needed) return;
  if (named) words.pop_back();
  size_t type = list.size();
  if (needs_type) {
    for (size_t n : words) {
      bool candidate = !star || n < last_star;
      if (candidate && (type == list.size() || (attribute(type) && !attribute(n)))) type = n;
    }
    bool all_attributes = type != list.size() && attribute(type);
    if (all_attributes) {  // the one next to the name
      for (size_t n : words) {
        if (!star || n < last_star) type = n;
      }
    }
  }
  for (size_t n : words) {
    if (n != type) drop(n);
  }
}

void Mender::parameters(size_t open) {
  size_t close = match_[open];
  size_t from = open + 1;
  for (size_t at = from; at <= close; ++at) {
    if (at != close && punct_open(at) && match_[at] != kNowhere && match_[at] < close) {
      at = match_[at];
      continue;
    }
    if (at != close && !punct(at, ',')) continue;
    std::vector<Element> list;
    size_t stop = from < at ? elements(from, at, list) : from;
    bool understood = stop == at || punct(stop, '[');
    bool pointer_to_function = punct(stop, '(') && punct(stop + 1, '*');
    if (!cpp_ && understood) {
      size_t words = 0;
      bool keyword = false;
      for (const Element& e : list) {
        words += e.part == Part::kWord ? 1 : 0;
        keyword = keyword || e.part == Part::kType || e.part == Part::kTag;
      }
      bool group = std::any_of(list.begin(), list.end(), [](const Element& e) { return e.part == Part::kGroup; });
      if (words > (keyword ? 1U : 2U) || group) settle(list, stop, words > (keyword || group ? 0U : 1U));
    } else if (pointer_to_function) {
      size_t inner = match_[stop] + 1;
      if (inner < close && punct(inner, '(') && match_[inner] != kNowhere) parameters(inner);
    }
    from = at + 1;
  }
}

// f(a, b) with names alone: their types stand between the list and the body.
bool Mender::old_style(size_t open) const {
  size_t close = match_[open];
  for (size_t n = open + 1; n < close; ++n) {
    if (!word(n) || !(punct(n + 1, ',') || n + 1 == close)) return false;
    if (n + 1 < close) ++n;
  }
  return close > open + 1;
}

// Words and groups between a parameter list and ';', '{', ',' or '='.
size_t Mender::trailing_attributes(size_t close) {
  size_t at = close + 1;
  size_t count = 0;
  while (word(at)) {
    std::string_view text = word_text(at);
    if (is_type_keyword(text) || is_tag(text) || is_statement_keyword(text)) return close + 1;
    if (is_qualifier(text)) {
      if (!cpp_) return close + 1;
      ++at;
      continue;
    }
    size_t past = at + 1;
    if (punct(past, '(')) {
      if (match_[past] == kNowhere) return close + 1;
      past = match_[past] + 1;
    } else {
      ++count;
    }
    at = past;
  }
  if (at == close + 1) return at;
  bool ends = punct(at, ';') || punct(at, '{') || punct(at, ',') || punct(at, '=');
  if (!ends) return close + 1;
  if (count >= 2 && punct(at, ';') && old_style(match_[close])) return close + 1;
  for (size_t n = close + 1; n < at;) {
    size_t past = punct(n + 1, '(') ? match_[n + 1] + 1 : n + 1;
    if (!is_qualifier(word_text(n))) blank_tokens(n, past);
    n = past;
  }
  return at;
}

}  // namespace vitrine::source::c
