// HTML, Vue and Svelte: their scripts as one text of JavaScript or TypeScript in which every byte stands where it
// stood.
//
// All else is blanks. Behind a script stands a `;` on a line of its own, so that it ends where it ended; a handler is a
// function without a name, and one of several module scripts is one that is called. Where they cannot be parsed
// together those that cannot be parsed alone are left out, unless little of them is broken and it stays within them.
#include <algorithm>
#include <map>

#include "read/source/front_end.h"
#include "read/source/lang/markup.h"
#include "read/source/scripts.h"

namespace vitrine::source {

namespace {

using markup::Script;
using markup::Scripts;

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || c == '.';
}

// `{{ a.b | filter }}`, which a program or a framework fills in, as a name that nothing defines; a string that holds it
// becomes a template. False where that is not to be told.
class Filling {
 public:
  explicit Filling(std::string& text) : text_(text), end_(text.size()) {}

  bool run() {
    if (text_.find("{{") == std::string::npos) return true;
    for (; at_ < end_; ++at_) {
      const char c = text_[at_];
      if (c == '\n' && quote_ != '`') quote_ = 0;
      if (quote_ != 0 && c == '\\') {
        ++at_;
      } else if (quote_ == 0 && (c == '"' || c == '\'' || c == '`')) {
        quote_ = c;
        opened_ = at_;
        filled_ = false;
      } else if (quote_ != 0 && c == quote_) {
        if (filled_) text_[opened_] = text_[at_] = '`';
        quote_ = 0;
      } else if (c == '{' && at_ + 1 < end_ && text_[at_ + 1] == '{') {
        const size_t close = text_.find("}}", at_);
        if (close == std::string::npos || close >= end_) continue;
        if (text_.find_first_of("{\n", at_ + 2) < close) continue;
        if (!fill(close + 2)) return false;
      }
    }
    return true;
  }

 private:
  bool fill(size_t behind) {
    const size_t begin = at_;
    size_t from = begin + 2;
    while (from < behind && text_[from] == ' ') ++from;
    size_t to = from;
    while (to < behind && is_word(text_[to])) ++to;
    if (text_[to] == ':' || text_[to] == ',') return true;  // an object of JSX
    std::string name = "_" + text_.substr(from, to - from);
    if (to == from || text_[to - 1] == '.') return false;
    std::string made = quote_ == 0 ? name : "${" + name + "}";
    if (made.size() > behind - begin) return false;
    if (quote_ != 0) {
      if (quote_ != '`' && text_.substr(opened_, behind - opened_).find('`') != std::string::npos) return false;
      made = "${" + std::string(behind - begin - made.size(), ' ') + name + "}";
      filled_ = true;
    }
    made.resize(behind - begin, ' ');
    text_.replace(begin, made.size(), made);
    at_ = behind - 1;
    return true;
  }

  std::string& text_;
  size_t at_ = 0, end_;
  char quote_ = 0;
  size_t opened_ = 0;
  bool filled_ = false;
};

std::string blanks_of(std::string_view text) {
  std::string out(text.size(), ' ');
  for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) out[at] = '\n';
  return out;
}

class EmbeddedFrontEnd : public FrontEnd {
 public:
  explicit EmbeddedFrontEnd(Language host) : host_(host) {}

  Parsed parse(std::string_view text, const Budget& budget) override {
    Scripts found = markup::scripts_of(host_, text.size() < UINT32_MAX ? text : std::string_view());
    if (host_ == Language::kHtml) leave_out_filled(text, found);
    Parsed parsed = parse_all(text, found, budget);
    if (found.scripts.size() > 1 && (parsed.truncated || !parsed.unit.errors.empty())) {
      std::vector<Script> mostly_sound = leave_out_broken(text, found, budget);
      parsed = parse_all(text, found, budget);
      if (!stays_within(parsed, mostly_sound)) {
        for (const Script& script : mostly_sound) leave_out(script, found);
        std::erase_if(found.scripts, [&](const Script& script) { return stands_in(script.begin, mostly_sound); });
        parsed = parse_all(text, found, budget);
      }
    }
    finish(text, found, parsed.unit);
    return parsed;
  }

 private:
  // The script alone, as it is parsed.
  std::string code_of(std::string_view text, const Script& script) const {
    std::string code(text.substr(script.begin, script.end - script.begin));
    if (host_ == Language::kHtml) Filling(code).run();
    if (script.is_handler) return "()=>{" + code + "}";
    const size_t first = code.find_first_not_of(" \t\r\n");
    constexpr std::string_view kOpen = "<![CDATA[";
    if (first == std::string::npos || code.compare(first, kOpen.size(), kOpen) != 0) return code;
    code.replace(first, kOpen.size(), kOpen.size(), ' ');
    if (const size_t close = code.rfind("]]>"); close != std::string::npos) code.replace(close, 3, 3, ' ');
    return code;
  }

  static void leave_out(const Script& script, Scripts& found) { found.unread.push_back({script.begin, script.end}); }

  static void leave_out_filled(std::string_view text, Scripts& found) {
    std::erase_if(found.scripts, [&](const Script& script) {
      std::string code(text.substr(script.begin, script.end - script.begin));
      if (Filling(code).run()) return false;
      leave_out(script, found);
      return true;
    });
  }

  static bool stands_in(uint32_t at, const std::vector<Script>& scripts) {
    return std::ranges::any_of(scripts, [&](const Script& one) { return one.begin <= at && at < one.end; });
  }

  static bool stays_within(const Parsed& parsed, const std::vector<Script>& scripts) {
    return !parsed.truncated && std::ranges::all_of(parsed.unit.errors, [&](const ErrorRegion& error) {
      return stands_in(error.begin, scripts) && stands_in(error.end - 1, scripts);
    });
  }

  // Gives those that are broken in a small part and stay.
  std::vector<Script> leave_out_broken(std::string_view text, Scripts& found, const Budget& budget) {
    constexpr size_t kMost = 100;
    std::vector<Script> mostly_sound;
    std::erase_if(found.scripts, [&](const Script& script) {
      Parsed alone = front_end(found.language)->parse(code_of(text, script), budget);
      if (!alone.truncated && alone.unit.errors.empty()) return false;
      size_t broken = 0;
      for (const ErrorRegion& error : alone.unit.errors) broken += error.end - error.begin;
      if (!alone.truncated && broken < (script.end - script.begin) / 8 && mostly_sound.size() < kMost) {
        mostly_sound.push_back(script);
        return false;
      }
      leave_out(script, found);
      return true;
    });
    return mostly_sound;
  }

  Parsed parse_all(std::string_view text, const Scripts& found, const Budget& budget) {
    std::string code = blanks_of(text);
    for (const Script& script : found.scripts) put(text, script, found.scripts.size() > 1, code);
    return front_end(found.language)->parse(code, budget);
  }

  void put(std::string_view text, const Script& script, bool is_one_of_several, std::string& code) const {
    std::string own = code_of(text, script);
    if (script.is_handler) {
      code[script.begin - 6] = ';';
      code.replace(script.begin - 5, own.size(), own);
      if (script.end + 1 < code.size() && code[script.end + 1] == ' ') code[script.end + 1] = ';';
      return;
    }
    code.replace(script.begin, own.size(), own);
    const bool has_own_scope = script.is_module && is_one_of_several;
    constexpr std::string_view kOpen = ";(()=>{";
    std::string_view close = has_own_scope ? "\n})();" : "\n;";
    if (has_own_scope) code.replace(script.begin - kOpen.size(), kOpen.size(), kOpen);
    if (is_one_of_several && script.end + close.size() <= code.size()) code.replace(script.end, close.size(), close);
  }

  // Lines are those of the text as it is.
  static void finish(std::string_view text, const Scripts& found, Unit& unit) {
    unit.line_starts = {0};
    for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      unit.line_starts.push_back(static_cast<uint32_t>(at + 1));
    }
    for (const ErrorRegion& region : found.unread) {
      std::erase_if(unit.errors,
                    [&](const ErrorRegion& error) { return error.begin < region.end && region.begin < error.end; });
      unit.errors.push_back(region);
    }
    std::ranges::sort(unit.errors, {}, &ErrorRegion::begin);
  }

  FrontEnd* front_end(Language language) {
    auto [entry, is_new] = front_ends_.try_emplace(language);
    if (is_new) entry->second = make_javascript_front_end(language);
    return entry->second.get();
  }

  Language host_;
  std::map<Language, std::unique_ptr<FrontEnd>> front_ends_;
};

}  // namespace

std::string scripts_alone(Language host, std::string_view text) {
  if (text.size() >= UINT32_MAX) return {};
  std::string out = blanks_of(text);
  const Scripts found = markup::scripts_of(host, text);
  auto show = [&](uint32_t begin, uint32_t end) { text.copy(&out[begin], end - begin, begin); };
  for (const Script& script : found.scripts) show(script.begin, script.end);
  for (const ErrorRegion& region : found.unread) show(region.begin, region.end);
  return out;
}

std::unique_ptr<FrontEnd> make_embedded_front_end(Language host) {
  return std::make_unique<EmbeddedFrontEnd>(host);
}

}  // namespace vitrine::source
