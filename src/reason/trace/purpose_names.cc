#include "reason/trace/purpose_names.h"

#include <algorithm>
#include <cctype>

namespace vitrine::trace {
namespace {

using knowledge::Purpose;

constexpr size_t kMostWordBytes = 80;     // of a text that may be a name
constexpr size_t kShortestStemBytes = 4;  // before a number that only counts ("password2", but not "md5")
constexpr size_t kShortestOneBytes = 3;   // one of several that a name says ("keys", but not "ids")

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// What only says in which form or unit something is: the bytes of a password are a password.
bool is_form(std::string_view word) {
  return is_one_of(word,
                   {"bytes",    "byte",         "string",  "str",    "text",   "plain", "clear",  "value", "chars",
                    "raw",      "input",        "buf",     "buffer", "data",   "utf8",  "utf",    "param", "arg",
                    "array",    "ptr",          "in",      "hex",    "base64", "b64",   "ms",     "msec",  "millis",
                    "millisec", "milliseconds", "seconds", "secs",   "sec",    "nanos", "micros", "us",    "duration"});
}

// … and what is left of it by hashing.
bool is_hashed_form(std::string_view word) {
  // (token_for(user), salt_from(generator): a word that leads to what the function is given says nothing of what it
  // gives.)
  return is_form(word) || is_one_of(word, {"hash", "hashed", "digest", "md5", "sha1", "sha", "sha256", "sum", "for",
                                           "from", "of", "with"});
}

// Without the last words that only say a form.
std::string without_form(std::string words, bool (*is_form_word)(std::string_view)) {
  while (words.size() > 2) {
    const size_t blank = words.rfind(' ', words.size() - 2);
    if (blank == 0 || !is_form_word(std::string_view(words).substr(blank + 1, words.size() - blank - 2))) break;
    words.resize(blank + 1);
  }
  return words;
}

// Of what there is one of each: " backup codes " are " backup code ".
std::string one_of_them(std::string_view words) {
  if (!words.ends_with("s ") || words.ends_with("ss ")) return {};
  const std::string_view one = words.substr(0, words.size() - 2);
  if (one.size() < one.rfind(' ') + 1 + kShortestOneBytes) return {};
  return std::string(one) + ' ';
}

// `words` as words_of() makes them, `some` without blanks around.
bool ends_with(std::string_view words, std::string_view some) {
  return words.size() >= some.size() + 2 && words.substr(words.size() - some.size() - 1, some.size()) == some &&
         words[words.size() - some.size() - 2] == ' ';
}
bool is_same(std::string_view words, std::string_view some) {
  return words.size() == some.size() + 2 && ends_with(words, some);
}
bool hold(std::string_view words, std::string_view some) {
  for (size_t at = words.find(some); at != std::string_view::npos; at = words.find(some, at + 1)) {
    if (at > 0 && words[at - 1] == ' ' && words[at + some.size()] == ' ') return true;
  }
  return false;
}
bool is_same_text(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

}  // namespace

// "userPassword_2" → " user password ": its words in lower case, a blank around each.
std::string words_of(std::string_view name) {
  std::string out = " ";
  std::string word;
  auto end_word = [&] {
    size_t stem = word.find_last_not_of("0123456789") + 1;
    if (stem >= kShortestStemBytes) word.resize(stem);
    if (stem > 0) out += word + " ";
    word.clear();
  };
  auto at = [&](size_t i) { return i < name.size() ? static_cast<unsigned char>(name[i]) : 0; };
  for (size_t i = 0; i < name.size(); ++i) {
    const unsigned char c = at(i);
    if (c < 0x80 && std::isalnum(c) == 0) {
      end_word();
      continue;
    }
    const bool starts =
        std::isupper(c) != 0 && !word.empty() && (std::isupper(at(i - 1)) == 0 || std::islower(at(i + 1)) != 0);
    if (starts) end_word();
    word.push_back(static_cast<char>(std::tolower(c)));
  }
  end_word();
  return out;
}

// "Hello, your one-time code is " → "your one-time code": what a sentence says that comes next.
std::string_view told_before(std::string_view text) {
  constexpr std::string_view kBlanks = " \t'\"`*", kEnds = ".!?;,:=&\n\r%{}()[]<>|/\\";
  auto trim = [&] {
    const size_t last = text.find_last_not_of(kBlanks);
    text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  };
  trim();
  bool tells = false;
  if (text.ends_with(':') || text.ends_with('=')) {
    text.remove_suffix(1);
    tells = true;
    trim();
  }
  if (text.ends_with(" is") || text.ends_with(" are")) {
    text = text.substr(0, text.rfind(' '));
    tells = true;
    trim();
  }
  if (!tells) return {};
  if (const size_t end = text.find_last_of(kEnds); end != std::string_view::npos) text.remove_prefix(end + 1);
  if (text.size() > kMostWordBytes) text.remove_prefix(text.size() - kMostWordBytes);
  const size_t first = text.find_first_not_of(kBlanks);
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

const Purpose* purpose_by_name(const std::vector<Purpose>& purposes, std::string_view name, NameIs what,
                               std::string_view of) {
  if (name.empty() || name.size() > kMostWordBytes) return nullptr;
  const std::string words = what == NameIs::kBeside ? std::string() : words_of(name);
  std::string stem;
  if (what == NameIs::kFrom) stem = without_form(words, is_form);
  if (what == NameIs::kNamed) stem = without_form(words, is_hashed_form);
  const std::string one_each = what == NameIs::kNamed ? one_of_them(stem) : std::string();
  const Purpose* best = nullptr;
  size_t longest = 0;
  for (const Purpose& purpose : purposes) {
    if (std::find(purpose.of.begin(), purpose.of.end(), of) == purpose.of.end()) continue;
    auto any = [](const std::vector<std::string>& list, auto&& fits) {
      return std::any_of(list.begin(), list.end(), fits);
    };
    switch (what) {
      case NameIs::kFrom:
        if (any(purpose.from, [&](std::string_view one) { return ends_with(stem, one); }) &&
            !any(purpose.unless, [&](std::string_view one) { return hold(stem, one); })) {
          return &purpose;
        }
        break;
      case NameIs::kGivenTo:
        if (any(purpose.given_to, [&](std::string_view one) { return is_same(words, one); })) return &purpose;
        break;
      case NameIs::kHolder:
        if (any(purpose.named, [&](std::string_view one) { return ends_with(words, one); })) return &purpose;
        break;
      case NameIs::kBeside:
        if (any(purpose.beside, [&](std::string_view one) { return is_same_text(one, name); })) return &purpose;
        break;
      case NameIs::kNamed:
        // Of `passwordCacheKey` the last words say what it is.
        for (std::string_view one : purpose.named) {
          if (one.size() <= longest) continue;
          if (!ends_with(stem, one) && !ends_with(words, one) && !ends_with(one_each, one)) continue;
          best = &purpose;
          longest = one.size();
        }
        break;
    }
  }
  return best;
}

}  // namespace vitrine::trace
