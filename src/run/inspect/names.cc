// Which wanted names a file holds, by its text alone.
#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <set>

#include "read/triage/prefilter.h"
#include "reason/trace/wants.h"
#include "run/inspect/paths.h"
#include "run/inspect/program.h"
#include "run/inspect/words.h"

namespace vitrine::inspect {
namespace {

constexpr size_t kHashBits = 18;

uint32_t hash_of(std::string_view name) {
  uint32_t hash = 2166136261U;
  for (char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

uint32_t folded(uint32_t hash) {
  return (hash ^ (hash >> kHashBits)) & ((1U << kHashBits) - 1);
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The words of a configuration file, or of a key: in lower case, and without '-' and '_', which make no difference to
// some readers.
template <typename Take>
void for_each_word(std::string_view text, Take&& take) {
  std::string word;
  for (size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : ' ';
    if (c == '-' || c == '_') continue;
    if (is_part(c)) {
      word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    } else if (!word.empty()) {
      take(word);
      word.clear();
    }
  }
}

// Behind the brackets that open at `at`, as far as a list of parameters reaches; npos.
size_t behind_brackets(std::string_view text, size_t at) {
  constexpr size_t kLongest = 600;
  int depth = 0;
  for (size_t i = at; i < text.size() && i < at + kLongest; ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')' && --depth == 0) return i + 1;
  }
  return std::string_view::npos;
}

size_t skip_blanks(std::string_view text, size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

// f(a, b) {
bool has_body_behind(std::string_view text, size_t brackets) {
  if (brackets >= text.size() || text[brackets] != '(') return false;
  size_t at = behind_brackets(text, brackets);
  if (at != std::string_view::npos) at = skip_blanks(text, at);
  return at < text.size() && text[at] == '{';
}

// Is the name between `begin` and `end` defined there, or given a value? By the text around it, in any language: a type
// or a keyword stands before it, `=` or `:` behind it, or a body behind its parameters.
bool looks_defined(std::string_view text, size_t begin, size_t end) {
  constexpr std::string_view kNoTypes[] = {"return",     "new",   "else",   "in",   "of",  "await",  "yield",
                                           "throw",      "case",  "not",    "and",  "or",  "typeof", "delete",
                                           "if",         "elif",  "while",  "when", "for", "unless", "until",
                                           "assert",     "raise", "import", "echo", "go",  "defer",  "extends",
                                           "implements", "puts",  "print",  "p",    "pp",  "do",     "then"};
  const size_t next = skip_blanks(text, end);
  const char follows = next < text.size() ? text[next] : '\0';
  const char then = next + 1 < text.size() ? text[next + 1] : '\0';
  if ((follows == '=' && then != '=') || (follows == ':' && then != ':')) return true;
  constexpr std::string_view kChanges[] = {"+=", "-=", "*=", "/=", "|=", "&=", "^=", "++", "--"};
  if (std::ranges::find(kChanges, text.substr(next, 2)) != std::end(kChanges)) return true;
  // table['name'] = value
  if ((follows == '\'' || follows == '"') && then == ']' && next == end) {
    const size_t sets = skip_blanks(text, end + 2);
    if (sets + 1 < text.size() && text[sets] == '=' && text[sets + 1] != '=') return true;
  }
  size_t before = begin;
  while (before > 0 && is_blank(text[before - 1])) --before;
  // What ends a line is a type of what begins the next one in C alone: `static int`, `make_key(int a)`, `{`.
  const bool begins_line = text.substr(before, begin - before).find('\n') != std::string_view::npos;
  if (begins_line && !has_body_behind(text, next)) before = 0;
  const char last = before == 0 ? '\n' : text[before - 1];
  if (is_part(last)) {
    size_t word = before;
    while (word > 0 && is_part(text[word - 1])) --word;
    const std::string_view keyword = text.substr(word, before - word);
    return std::ranges::find(kNoTypes, keyword) == std::end(kNoTypes);
  }
  // def self.name; Kotlin's fun String.name
  if (last == '.') {
    const size_t line_begin = text.find_last_of('\n', begin - 1) + 1;
    std::string_view line = text.substr(line_begin, begin - line_begin);
    line.remove_prefix(std::min(line.size(), line.find_first_not_of(" \t")));
    if (line.starts_with("def ")) return true;
    const size_t fun = line.starts_with("fun ") ? 0 : line.find(" fun ");
    return fun != std::string_view::npos && line.find_first_of("(){}=\"'", fun) == std::string_view::npos;
  }
  // define('NAME', …)
  if ((last == '\'' || last == '"') && before >= 8 && text.substr(before - 8, 7) == "define(") return true;
  if (last == '&' && before >= 2 && text[before - 2] == '&') return false;
  // read(&name)
  if (last == '&' && before == begin && before >= 2) {
    const size_t given = text.find_last_not_of(" \t\n", before - 2);
    if (given != std::string_view::npos && std::string_view("(,={").find(text[given]) != std::string_view::npos)
      return true;
  }
  // object->name(…)
  if (last == '>' && before >= 2 && text[before - 2] == '-' && follows == '(') return false;
  if (last == '*' || last == '>' || last == ']' || last == '&') return before < begin || last == '*' || last == '>';
  if (follows != '(' || last == '=' || last == '(') return false;  // (Kotlin: x = f(a) { b })
  // func (s *T) f(a) []byte {
  if (last == ')') {
    constexpr size_t kLongestLine = 200;
    std::string_view line = text.substr(begin - std::min(begin, kLongestLine), std::min(begin, kLongestLine));
    line.remove_prefix(line.rfind('\n') + 1);
    if (line.starts_with("func (")) return true;
  }
  // f(a, b) {  f(a) throws E {  func (s *T) f(a) int {  f(a) ->
  size_t at = behind_brackets(text, next);
  if (at == std::string_view::npos) return false;
  const size_t behind = at;
  at = skip_blanks(text, at);
  if (at < text.size() && text[at] == '{') return true;
  if (text.substr(behind, at - behind).find('\n') != std::string_view::npos) {
    // Box::Box(int size)  and in the next line what it initialises; else it is the next statement.
    const std::string_view name = text.substr(begin, end - begin);
    const bool makes = begin >= name.size() + 2 && text.substr(begin - 2, 2) == "::" &&
                       text.substr(begin - 2 - name.size(), name.size()) == name;
    return makes && at + 1 < text.size() && text[at] == ':' && text[at + 1] != ':';
  }
  return at < text.size() && (is_part(text[at]) || text[at] == ':' || text.substr(at, 2) == "->");
}

// `Vault` of `Vault.key = …`; "" of any other name.
std::string_view owner_set(std::string_view text, size_t at, size_t end) {
  if (at < 2 || text[at - 1] != '.') return {};
  const size_t next = skip_blanks(text, end);
  if (next >= text.size() || text[next] != '=') return {};
  size_t begin = at - 1;
  while (begin > 0 && is_part(text[begin - 1])) --begin;
  return text.substr(begin, at - 1 - begin);
}

// PHP, Ruby: `class Name`, `def name`, `function name` and `NAME =` where a line begins.
bool is_at_top(std::string_view text, size_t at) {
  constexpr size_t kLongest = 16;  // of what may stand before it in its line
  const size_t from = at - std::min(at, kLongest);
  std::string_view before = text.substr(from, at - from);
  const size_t line = before.rfind('\n');
  if (line == std::string_view::npos && from > 0) return false;
  before.remove_prefix(line + 1);  // (npos + 1 is 0)
  if (before.empty()) return text[at] >= 'A' && text[at] <= 'Z';
  constexpr std::string_view kBefore[] = {"def ",   "function ", "class ", "final class ", "abstract class ",
                                          "trait ", "module "};
  return std::ranges::find(kBefore, before) != std::end(kBefore);
}

// PHP: what it defines has a longer name.
bool is_in_namespace(std::string_view text) {
  constexpr std::string_view kNamespace = "\nnamespace ";
  return text.find(kNamespace) != std::string_view::npos;
}

}  // namespace

std::string_view family_of(std::string_view kind) {
  std::vector<std::string_view> keys = triage::knowledge_keys(kind);
  // (These use the other language's libraries, and are not written beside it as one program.)
  if (kind == "Swift" || kind == "PowerShell") return keys.front();
  return keys.empty() ? std::string_view() : keys.back();
}

bool has_modules(std::string_view kind) {
  constexpr std::string_view kKinds[] = {"Python", "JavaScript", "JSX", "TypeScript", "TSX",
                                         "PHP",    "Ruby",       "Lua", "Rust",       "Dart"};
  return std::ranges::find(kKinds, kind) != std::end(kKinds);
}

bool may_name_code(std::string_view path) {
  constexpr std::string_view kSuffixes[] = {
      ".erb",    ".haml", ".slim", ".ejs",   ".pug",   ".hbs",    ".mustache",   ".twig",     ".latte", ".cshtml",
      ".vbhtml", ".aspx", ".ascx", ".razor", ".xaml",  ".jsp",    ".ftl",        ".vm",       ".j2",    ".jinja",
      ".jinja2", ".html", ".htm",  ".xhtml", ".ipynb", ".pyx",    ".xml",        ".yml",      ".yaml",  ".json",
      ".toml",   ".cfg",  ".ini",  ".conf",  ".neon",  ".config", ".properties", ".factories"};
  return std::ranges::any_of(kSuffixes, [&](std::string_view suffix) { return path.ends_with(suffix); });
}

bool may_begin(std::string_view kind, std::string_view text) {
  if (kind == "C#" || (has_modules(kind) && kind != "Rust" && kind != "Dart")) return true;
  return text.find("main(") != std::string_view::npos || text.find("main (") != std::string_view::npos;
}

bool says_it_begins(std::string_view text) {
  return std::ranges::any_of(std::array<std::string_view, 4>{"main(", "main (", "Main(", "__main__"},
                             [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool defines_main(std::string_view text) {
  const auto is_of_name = [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0; };
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  for (size_t at = text.find("main"); at != std::string_view::npos; at = text.find("main", at + 1)) {
    size_t before = at, behind = at + 4;
    while (before > 0 && is_blank(text[before - 1])) --before;
    while (behind < text.size() && is_blank(text[behind])) ++behind;
    if (before == at || behind == text.size() || text[behind] != '(') continue;
    const std::string_view head = text.substr(0, before);
    if (!head.ends_with("int") || (head.size() > 3 && is_of_name(head[head.size() - 4]))) continue;
    // (A test of its own, `#ifdef TEST`, makes no program of it.)
    size_t depth = 0;
    for (size_t line = 0; line < head.size(); line = head.find('\n', line), line += line < head.size() ? 1 : 0) {
      const std::string_view rest = head.substr(line);
      if (rest.starts_with("#if")) ++depth;
      if (rest.starts_with("#endif") && depth > 0) --depth;
    }
    if (depth == 0) return true;
  }
  return false;
}

Names::Names(const std::vector<Open>& open) : hashes_(size_t{1} << kHashBits), starts_(size_t{1} << 16) {
  std::set<std::string_view> sorted;
  for (const Open& one : open) {
    for (std::string_view want : one.wants) {
      sorted.insert(trace::wanted_name(want));
      const std::string_view owner = trace::wanted_owner(want);
      if (owner.empty()) continue;
      sorted.insert(owner);
      owners_.emplace(owner);
    }
    families_[std::string(family_of(one.kind))] = true;
    sizes_.insert(one.size_bytes);
  }
  for (std::string_view name : sorted) {
    numbers_.emplace(name, static_cast<uint32_t>(names_.size()));
    names_.emplace_back(name);
    if (trace::is_setting(name)) {
      add_setting(name, static_cast<uint32_t>(names_.size() - 1));
      continue;
    }
    hashes_[folded(hash_of(name))] = true;
    if (name.size() >= 2) starts_[start_of(name, 0)] = true;
  }
  all_calls_.resize(names_.size());
  for (const Open& one : open) {
    for (std::string_view want : one.wants) {
      if (!want.ends_with(trace::kAllCalls) || trace::wanted_owner(want).empty()) continue;
      if (trace::wanted_owner(want) != trace::kAnything) all_calls_[number(trace::wanted_name(want))] = true;
    }
  }
}

uint32_t Names::number(std::string_view name) const {
  auto found = numbers_.find(name);
  return found == numbers_.end() ? kNone : found->second;
}

std::string module_of(std::string_view path) {
  return std::string(stands_for_folder(file_of(path)) ? file_of(folder_of(path)) : stem_of(path));
}

void add_modules(const std::vector<std::string>& modules, std::vector<std::string>& wants) {
  const size_t before = wants.size();
  for (size_t i = 0; i < before; ++i) {
    if (!trace::asks_callers(wants[i]) || !trace::wanted_owner(wants[i]).empty()) continue;
    const std::string name(trace::wanted_name(wants[i]));
    const std::string how = wants[i].substr(name.size());
    for (const std::string& module : modules)
      wants.push_back(std::string(name).append(trace::kOf).append(module + how));
  }
  std::ranges::sort(wants);
  wants.erase(std::unique(wants.begin(), wants.end()), wants.end());
}

bool Names::wants_module(std::string_view path) const {
  return owners_.contains(stem_of(path)) || owners_.contains(file_of(folder_of(path)));
}

void Names::add_setting(std::string_view want, uint32_t number) {
  if (want.starts_with(trace::kSettingsFile)) {
    settings_files_.emplace(want.substr(trace::kSettingsFile.size()), number);
    return;
  }
  Setting made{number, {}};
  for_each_word(want.substr(trace::kSetting.size()), [&](const std::string& word) {
    auto [known, fresh] = words_.try_emplace(word, static_cast<uint32_t>(words_.size()));
    made.words.push_back(known->second);
  });
  if (!made.words.empty()) settings_.push_back(std::move(made));
}

// Which of the settings that are asked for a configuration file may hold: it holds all words of their keys. A file that
// is asked for by its name says more than that.
std::vector<Mention> Names::in_settings(std::string_view text, std::string_view path) const {
  std::vector<Mention> out;
  if (auto named = settings_files_.find(std::string(file_of(path))); named != settings_files_.end())
    out.push_back({named->second, true, false});
  std::vector<bool> held(words_.size());
  for_each_word(text, [&](const std::string& word) {
    if (auto known = words_.find(word); known != words_.end()) held[known->second] = true;
  });
  for (const Setting& one : settings_) {
    if (std::ranges::all_of(one.words, [&](uint32_t word) { return held[word]; }))
      out.push_back({one.number, true, false});
  }
  std::ranges::sort(out, {}, &Mention::name);
  return out;
}

std::vector<Mention> Names::in(std::string_view text, std::string_view path) const {
  const bool hands_on = stands_for_folder(file_of(path));
  std::optional<bool> in_namespace;
  auto is_whole_name = [&](size_t at) {
    if (!is_at_top(text, at)) return false;
    if (!in_namespace) in_namespace = is_in_namespace(text);
    return !*in_namespace;
  };
  std::vector<Mention> out;
  // Of a name in `out`, from 1; all 0 again at the end. (Made anew for each file it would cost more than the file.)
  thread_local std::vector<uint32_t> place;
  place.resize(std::max(place.size(), names_.size()));
  auto mention = [&](uint32_t name) -> Mention& {
    if (place[name] == 0) {
      out.push_back({name, false, false});
      place[name] = static_cast<uint32_t>(out.size());
    }
    return out[place[name] - 1];
  };
  if (auto named = settings_files_.find(std::string(file_of(path))); named != settings_files_.end())
    mention(named->second).defined = true;
  for_each_name(text, [&](size_t at, size_t end) {
    if (end - at < 2 || !starts_[start_of(text, at)] || !hashes_[folded(hash_of(text.substr(at, end - at)))]) return;
    const uint32_t found = number(text.substr(at, end - at));
    if (found == kNone) return;
    Mention& one = mention(found);
    if (const std::string_view owner = owner_set(text, at, end); !owner.empty() && one.set_of == kNone)
      one.set_of = number(owner);
    if (one.defined && one.spoken_of) return;
    const bool defined = looks_defined(text, at, end);
    one.defined = one.defined || defined || hands_on;
    one.at_top = one.at_top || (defined && is_whole_name(at));
    one.spoken_of = one.spoken_of || !defined || (end < text.size() && text[end] == '.');
  });
  for (const Mention& one : out) place[one.name] = 0;
  std::ranges::sort(out, {}, &Mention::name);
  return out;
}

}  // namespace vitrine::inspect
