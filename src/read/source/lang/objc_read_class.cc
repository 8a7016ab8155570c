// Classes: what stands between @interface or @implementation and @end.
#include <algorithm>

#include "read/source/lang/objc_reader.h"

namespace vitrine::source::c {

void ObjcReader::classes() {
  for (size_t n = 0; n < tokens_.size(); ++n) {
    if (!punct(n, '@') || !is_word(n + 1)) {
      const bool bracket = match_[n] != kNowhere && match_[n] > n;
      // `extern "C" {` and namespaces may hold classes.
      if (bracket && !punct(n, '{')) n = match_[n];
      continue;
    }
    const std::string_view what = word(n + 1);
    if (what == "interface" || what == "implementation") {
      n = class_part(n) - 1;
    } else if (what == "protocol" && !punct(n + 2, '(')) {
      n = protocol(n) - 1;
    } else if (what == "class" || what == "compatibility_alias" || what == "import") {
      const size_t past = past_statement(n);
      if (what == "import") {
        std::string module = squeezed(n + 2, past > n + 2 ? past - 1 : past);
        out_.imports.emplace_back(static_cast<uint32_t>(tokens_[n].begin + shift_), std::move(module));
      }
      blank_tokens(n, past);
      n = past - 1;
    }
  }
}

// Past the next ';' outside of brackets, or where a class part begins or ends.
size_t ObjcReader::past_statement(size_t n) const {
  for (size_t k = n + 1; k < tokens_.size(); ++k) {
    if (punct(k, ';')) return k + 1;
    if (punct(k, '@') && (word_is(k + 1, "end") || word_is(k + 1, "interface") || word_is(k + 1, "implementation")))
      return k;
    if (match_[k] != kNowhere && match_[k] > k) k = match_[k];
  }
  return tokens_.size();
}

size_t ObjcReader::past_end(size_t n) const {
  for (size_t k = n; k < tokens_.size(); ++k) {
    if (punct(k, '@') && word_is(k + 1, "end")) return k + 2;
    if (match_[k] != kNowhere && match_[k] > k) k = match_[k];
  }
  return tokens_.size();
}

// A declaration alone names others and ends with ';'.
size_t ObjcReader::protocol(size_t n) {
  size_t k = n + 2;
  while (is_word(k) || punct(k, ',')) ++k;
  const size_t past = punct(k, ';') ? k + 1 : past_end(n);
  blank_tokens(n, past);
  return past;
}

size_t ObjcReader::class_head(size_t n, ObjcClass& out) {
  size_t k = n + 2;
  if (is_word(k)) out.name = word(k++);
  auto skip_angles = [&] {
    size_t depth = 0;
    for (; punct(k, '<') || depth > 0; ++k) {
      if (k >= tokens_.size()) return;
      if (punct(k, '<')) ++depth;
      if (punct(k, '>')) --depth;
    }
  };
  skip_angles();
  if (punct(k, '(') && match_[k] != kNowhere) {
    out.category = match_[k] > k + 1;
    k = match_[k] + 1;
  } else if (punct(k, ':') && is_word(k + 1)) {
    out.base = word(k + 1);
    k += 2;
  }
  skip_angles();
  skip_angles();
  if (punct(k, '{') && match_[k] != kNowhere) {
    const size_t close = match_[k];
    for (size_t m = k + 1; m < close; ++m) {
      if (punct(m, '@') && is_word(m + 1)) blank_tokens(m, m + 2);
      if (is_word(m)) word_token(m);
      if (punct(m, '^')) caret(m);
    }
    const uint32_t begin = tokens_[k].end;
    out.members.push_back(
        {treated_.substr(begin, tokens_[close].begin - begin), static_cast<uint32_t>(begin + shift_)});
    k = close + 1;
  }
  return k;
}

size_t ObjcReader::class_part(size_t n) {
  out_.classes.emplace_back();
  const size_t of = out_.classes.size() - 1;
  ObjcClass made;
  made.begin = static_cast<uint32_t>(tokens_[n].begin + shift_);
  made.implementation = word_is(n + 1, "implementation");
  size_t k = class_head(n, made);
  blank_tokens(n, k);
  out_.classes[of] = std::move(made);
  while (k < tokens_.size() && !(punct(k, '@') && word_is(k + 1, "end"))) {
    // An @end that is missing.
    if (punct(k, '@') && (word_is(k + 1, "interface") || word_is(k + 1, "implementation"))) break;
    k = member(k, of);
  }
  const bool ended = k < tokens_.size() && word_is(k + 1, "end");
  const size_t past = ended ? k + 2 : k;
  if (ended) blank_tokens(k, past);
  const size_t last = past == 0 ? 0 : std::min(past, tokens_.size()) - 1;
  out_.classes[of].end = static_cast<uint32_t>(tokens_[last].end + shift_);
  return past;
}

size_t ObjcReader::member(size_t n, size_t of) {
  if (punct(n, '@') && is_word(n + 1)) {
    const std::string_view what = word(n + 1);
    if (what == "property") return property(n, out_.classes[of]);
    if (what == "synthesize" || what == "dynamic") {
      const size_t past = past_statement(n);
      if (what == "synthesize") synthesized(n + 2, past, out_.classes[of]);
      blank_tokens(n, past);
      return past;
    }
    blank_tokens(n, n + 2);
    return n + 2;
  }
  const bool sign = punct(n, '-') || punct(n, '+');
  if (sign && (punct(n + 1, '(') || is_word(n + 1))) return method(n, of);
  if (is_word(n) && punct(n + 1, '(') && match_[n + 1] != kNowhere) {
    if (size_t past = macro_method(n, of); past != kNowhere) return past;
  }
  // C between the methods; what has a body or a list of values is passed as a whole.
  if (match_[n] != kNowhere && match_[n] > n) return match_[n] + 1;
  if (punct(n, '=')) return std::max(past_statement(n), n + 1);
  return n + 1;
}

size_t ObjcReader::property(size_t n, ObjcClass& out) {
  size_t k = n + 2;
  if (punct(k, '(') && match_[k] != kNowhere) k = match_[k] + 1;
  const size_t past = past_statement(n);
  const size_t semicolon = past > n && punct(past - 1, ';') ? past - 1 : kNowhere;
  if (semicolon != kNowhere && k < semicolon) {
    // NS_AVAILABLE(…) and its like stand behind the name.
    size_t stop = semicolon;
    std::string name;
    for (size_t m = k; m < semicolon; ++m) {
      if (is_word(m)) word_token(m);
      if (punct(m, '^')) caret(m);
      if (punct(m, '(') && match_[m] != kNowhere && (punct(m + 1, '^') || punct(m + 1, '*'))) {
        if (punct(m + 1, '^')) caret(m + 1);
        if (is_word(match_[m] - 1)) name = word(match_[m] - 1);
        break;
      }
      if (punct(m, '(') && m > k + 1 && is_word(m - 1)) {
        stop = m - 1;
        break;
      }
    }
    if (name.empty() && stop > k && is_word(stop - 1)) name = word(stop - 1);
    const uint32_t begin = tokens_[k].begin;
    std::string text =
        treated_.substr(begin, (stop == semicolon ? tokens_[semicolon].begin : tokens_[stop].begin) - begin);
    out.members.push_back({text + ";", static_cast<uint32_t>(begin + shift_)});
    if (!name.empty()) out.properties.push_back(name);
  }
  blank_tokens(n, past);
  return past;
}

void ObjcReader::synthesized(size_t from, size_t past, ObjcClass& out) {
  for (size_t k = from; k + 2 < past; ++k) {
    if (is_word(k) && punct(k + 1, '=') && is_word(k + 2)) out.variables.emplace(word(k + 2), word(k));
  }
}

// From the selector's first word: word? : (type) name …; the token behind them.
size_t ObjcReader::pieces(size_t n, size_t past, ObjcMethod& out) const {
  bool first = true;
  while (n < past) {
    std::string piece;
    if (is_word(n)) {
      if (!first && !punct(n + 1, ':')) break;  // an attribute
      piece = word(n++);
    }
    if (first) out.name = piece;
    if (!punct(n, ':')) break;
    ++n;
    ObjcParameter made;
    if (punct(n, '(') && match_[n] != kNowhere && match_[n] < past) {
      made = parameter(n + 1, match_[n]);
      if (!made.name.empty()) made.type.append(made.type.empty() ? "" : " ").append(made.name);
      made.name.clear();
      n = match_[n] + 1;
    }
    while (is_word(n) && word(n) == "__unused") ++n;
    if (is_word(n)) {
      made.name = word(n);
      made.begin = static_cast<uint32_t>(tokens_[n].begin + shift_);
      made.end = static_cast<uint32_t>(tokens_[n].end + shift_);
      ++n;
    }
    if (!first) {
      made.label = piece;
      out.labels.push_back(piece);
    }
    first = false;
    out.body.parameters.push_back(std::move(made));
  }
  if (punct(n, ',')) {
    ObjcParameter rest;
    rest.variadic = true;
    rest.begin = rest.end = static_cast<uint32_t>(tokens_[n].begin + shift_);
    out.body.parameters.push_back(std::move(rest));
  }
  return n;
}

void ObjcReader::take(ObjcMethod made, size_t open, size_t of) {
  made.end = static_cast<uint32_t>(tokens_[match_[open]].end + shift_);
  for (const ObjcParameter& each : made.body.parameters) {
    if (each.pointer) out_.pointers.insert(each.name);
  }
  std::vector<ObjcMethod>& methods = out_.classes[of].methods;
  taken_.push_back({of, methods.size(), open, match_[open]});
  methods.push_back(std::move(made));
}

size_t ObjcReader::method(size_t n, size_t of) {
  ObjcMethod made;
  made.begin = static_cast<uint32_t>(tokens_[n].begin + shift_);
  made.of_class = punct(n, '+');
  size_t k = n + 1;
  if (punct(k, '(') && match_[k] != kNowhere) {
    made.result = parameter(k + 1, match_[k]);
    if (made.result.type.empty()) made.result.type = made.result.name;
    k = match_[k] + 1;
  }
  size_t open = k;
  while (open < tokens_.size() && !punct(open, '{') && !punct(open, ';') && !punct(open, '@')) {
    if (punct(open, '(') && match_[open] != kNowhere) open = match_[open];
    ++open;
  }
  if (punct(open, ';') && punct(open + 1, '{') && out_.classes[of].implementation) ++open;
  pieces(k, open, made);
  if (!punct(open, '{') || match_[open] == kNowhere) {
    const size_t past = punct(open, ';') ? open + 1 : open;
    blank_tokens(n, std::max(past, n + 1));
    return std::max(past, n + 1);
  }
  blank_tokens(n, open);
  const size_t past = match_[open] + 1;
  take(std::move(made), open, of);
  return past;
}

// EXPORT_METHOD(name:(Type)value label:(Type)other) { … }: a macro that heads a method, told by what it is given.
size_t ObjcReader::macro_method(size_t n, size_t of) {
  const size_t close = match_[n + 1];
  const size_t open = close + 1;
  const bool has_body = punct(open, '{') && match_[open] != kNowhere;
  size_t from = n + 2;
  while (from + 2 < close && !(is_word(from) && punct(from + 1, ':') && punct(from + 2, '('))) {
    if (!is_word(from) && !punct(from, ',')) return kNowhere;
    ++from;
  }
  if (from + 2 >= close) return kNowhere;
  if (!has_body) {  // a declaration
    blank_tokens(n, punct(open, ';') ? open + 1 : open);
    return open;
  }
  ObjcMethod made;
  made.begin = static_cast<uint32_t>(tokens_[n].begin + shift_);
  pieces(from, close, made);
  blank_tokens(n, open);
  const size_t past = match_[open] + 1;
  take(std::move(made), open, of);
  return past;
}

}  // namespace vitrine::source::c
