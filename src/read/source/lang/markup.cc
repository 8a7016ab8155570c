#include "read/source/lang/markup.h"

#include <algorithm>
#include <array>

namespace vitrine::source::markup {

namespace {

constexpr size_t kNowhere = std::string_view::npos;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Behind the '}' that closes the brace at `at`; strings in it may hold any.
size_t past_braces(std::string_view text, size_t at) {
  uint32_t open = 0;
  size_t no_strings_before = 0;  // a quote that nothing closes is an apostrophe, and so are those behind it
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '{') {
      ++open;
    } else if (c == '}') {
      if (--open == 0) return at + 1;
    } else if ((c == '"' || c == '\'' || c == '`') && at >= no_strings_before) {
      size_t end = at + 1;
      while (end < text.size() && text[end] != c && (c == '`' || text[end] != '\n')) end += text[end] == '\\' ? 2 : 1;
      if (end < text.size() && text[end] == c) {
        at = end;
      } else {
        no_strings_before = end;
      }
    }
  }
  return text.size();
}

const Attribute* find(const std::vector<Attribute>& attributes, std::string_view name) {
  auto found = std::ranges::find(attributes, name, &Attribute::name);
  return found == attributes.end() ? nullptr : &*found;
}

// The MIME types under which a browser runs a script (HTML, "JavaScript MIME type"), and JSX that a page translates.
bool is_script_type(std::string_view type) {
  static constexpr std::array<std::string_view, 14> kTypes = {"",
                                                              "module",
                                                              "text/javascript",
                                                              "application/javascript",
                                                              "text/ecmascript",
                                                              "application/ecmascript",
                                                              "text/x-javascript",
                                                              "application/x-javascript",
                                                              "text/x-ecmascript",
                                                              "application/x-ecmascript",
                                                              "text/jscript",
                                                              "text/livescript",
                                                              "text/babel",
                                                              "text/jsx"};
  if (type.starts_with("text/javascript1.")) return true;
  return std::ranges::find(kTypes, type) != kTypes.end();
}

std::string type_of(const std::vector<Attribute>& attributes) {
  std::string type;
  if (const Attribute* said = find(attributes, "type")) {
    type = in_lower_case(said->value);
  } else if (const Attribute* language = find(attributes, "language"); language && !language->value.empty()) {
    type = "text/" + in_lower_case(language->value);
  }
  while (!type.empty() && is_blank(type.back())) type.pop_back();
  type.erase(0, std::min(type.find_first_not_of(" \t\r\n"), type.size()));
  return type.substr(0, type.find(';'));
}

// What a program puts into the text before it is a script.
bool is_filled_in(std::string_view code) {
  for (std::string_view sign : {"{%", "<%", "<?php", "<?=", "[[${"}) {
    if (code.find(sign) != kNowhere) return true;
  }
  return false;
}

class Scan {
 public:
  Scan(Language host, std::string_view text) : host_(host), text_(text) {}

  Scripts run() {
    const std::string_view stops = host_ == Language::kSvelte ? "<{" : "<";
    while ((at_ = text_.find_first_of(stops, at_)) != kNowhere) {
      if (text_[at_] == '{') {
        at_ = past_braces(text_, at_);
      } else if (starts("<!--")) {
        skip_behind("-->");
      } else if (at_ + 1 < text_.size() && is_letter(text_[at_ + 1])) {
        tag();
      } else {
        ++at_;
      }
    }
    return std::move(out_);
  }

 private:
  bool starts(std::string_view what) const { return text_.substr(at_, what.size()) == what; }

  void skip_behind(std::string_view what) {
    at_ = text_.find(what, at_);
    at_ = at_ == kNowhere ? text_.size() : at_ + what.size();
  }

  void tag() {
    size_t begin = ++at_;
    while (at_ < text_.size() && !is_blank(text_[at_]) && text_[at_] != '>' && text_[at_] != '/') ++at_;
    const std::string name = in_lower_case(text_.substr(begin, at_ - begin));
    std::vector<Attribute> attributes = attributes_of(text_, at_, host_ == Language::kSvelte);
    const bool is_empty = at_ >= 2 && text_[at_ - 1] == '>' && text_[at_ - 2] == '/';
    if (host_ == Language::kHtml) handlers(attributes);
    if (is_empty && (host_ != Language::kHtml || name != "script")) return;
    const size_t code = at_;
    if (name == "script") {
      const size_t end = skip_to_close(name);
      script(attributes, code, end);
    } else if (is_text_only(name, attributes)) {
      skip_to_close(name);
    } else if (host_ == Language::kVue) {
      skip_block(name);
    }
  }

  // Elements that hold no elements, and the blocks of Vue that are no markup.
  bool is_text_only(std::string_view name, const std::vector<Attribute>& attributes) const {
    static constexpr std::array<std::string_view, 8> kNames = {"style",  "textarea", "title",    "xmp",
                                                               "iframe", "noembed",  "noframes", "noscript"};
    if (host_ == Language::kVue) return name != "template" || find(attributes, "lang") != nullptr;
    return std::ranges::find(kNames, name) != kNames.end();
  }

  // Behind `</name …>`; what was found is where that begins.
  size_t skip_to_close(std::string_view name) {
    constexpr size_t kLongestName = 100;
    size_t found = name.size() > kLongestName ? kNowhere : text_.find("</", at_);
    for (; found != kNowhere; found = text_.find("</", found + 2)) {
      const size_t behind = found + 2 + name.size();
      if (in_lower_case(text_.substr(found + 2, name.size())) != name) continue;
      if (behind < text_.size() && text_[behind] != '>' && text_[behind] != '/' && !is_blank(text_[behind])) continue;
      at_ = behind;
      return found;
    }
    at_ = text_.size();
    return at_;
  }

  // Vue's markup, which may hold more of its name.
  void skip_block(std::string_view name) {
    uint32_t open = 1;
    while (open > 0 && (at_ = text_.find('<', at_)) != kNowhere) {
      if (starts("<!--")) {
        skip_behind("-->");
        continue;
      }
      const bool closes = starts("</");
      size_t begin = at_ += closes ? 2 : 1;
      while (at_ < text_.size() && (is_letter(text_[at_]) || text_[at_] == '-')) ++at_;
      if (at_ == begin) continue;
      const bool is_same = in_lower_case(text_.substr(begin, at_ - begin)) == name;
      attributes_of(text_, at_, false);
      if (is_same && closes) --open;
      if (is_same && !closes && text_[at_ - 1] == '>' && text_[at_ - 2] != '/') ++open;
    }
    at_ = std::min(at_, text_.size());
  }

  void script(const std::vector<Attribute>& attributes, size_t begin, size_t end) {
    if (find(attributes, "src") != nullptr || end > text_.size()) return;
    const std::string type = type_of(attributes);
    if (host_ != Language::kHtml && type == "text/typescript") {
      out_.language = Language::kTypeScript;
    } else if (!is_script_type(type)) {
      return;
    }
    Script made{static_cast<uint32_t>(begin), static_cast<uint32_t>(end), false, type == "module"};
    const std::string_view code = text_.substr(begin, end - begin);
    if (code.find_first_not_of(" \t\r\n") == kNowhere) return;
    if (host_ == Language::kHtml ? is_filled_in(code) : !knows_language(attributes)) {
      out_.unread.push_back({made.begin, made.end});
    } else {
      out_.scripts.push_back(made);
    }
  }

  bool knows_language(const std::vector<Attribute>& attributes) {
    const Attribute* said = find(attributes, "lang");
    const std::string lang = said == nullptr ? "" : in_lower_case(said->value);
    if (lang == "ts" || lang == "typescript") {
      if (out_.language != Language::kTsx) out_.language = Language::kTypeScript;
    } else if (lang == "tsx") {
      out_.language = Language::kTsx;
    } else if (!lang.empty() && lang != "js" && lang != "jsx" && lang != "javascript") {
      return false;
    }
    return true;
  }

  void handlers(const std::vector<Attribute>& attributes) {
    for (const Attribute& one : attributes) {
      if (!one.is_quoted || !one.name.starts_with("on") || one.name.size() < 4) continue;
      if (!std::ranges::all_of(one.name, is_letter)) continue;
      if (one.value.find_first_not_of(" \t\r\n") == kNowhere) continue;
      const uint32_t begin = static_cast<uint32_t>(one.value.data() - text_.data());
      const uint32_t end = begin + static_cast<uint32_t>(one.value.size());
      if (has_entity(one.value) || is_filled_in(one.value)) {
        out_.unread.push_back({begin, end});
      } else {
        out_.scripts.push_back({begin, end, true, false});
      }
    }
  }

  static bool has_entity(std::string_view value) {
    for (size_t at = value.find('&'); at != kNowhere; at = value.find('&', at + 1)) {
      if (at + 1 < value.size() && (is_letter(value[at + 1]) || value[at + 1] == '#')) return true;
    }
    return false;
  }

  Language host_;
  std::string_view text_;
  size_t at_ = 0;
  Scripts out_;
};

}  // namespace

Scripts scripts_of(Language host, std::string_view text) {
  return Scan(host, text).run();
}

std::string in_lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

std::vector<Attribute> attributes_of(std::string_view text, size_t& at, bool braces) {
  std::vector<Attribute> out;
  while (at < text.size() && text[at] != '>') {
    if (is_blank(text[at]) || text[at] == '/' || text[at] == '=') {
      ++at;
      continue;
    }
    if (braces && text[at] == '{') {
      at = past_braces(text, at);
      continue;
    }
    const size_t begin = at;
    while (at < text.size() && !is_blank(text[at]) && text[at] != '>' && text[at] != '=' && text[at] != '/') ++at;
    Attribute one{in_lower_case(text.substr(begin, at - begin)), {}, false};
    size_t next = at;
    while (next < text.size() && is_blank(text[next])) ++next;
    if (next < text.size() && text[next] == '=') {
      at = next + 1;
      while (at < text.size() && is_blank(text[at])) ++at;
      if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
        const size_t close = text.find(text[at], at + 1);
        const size_t end = close == kNowhere ? text.size() : close;
        one.value = text.substr(at + 1, end - at - 1);
        one.is_quoted = close != kNowhere;
        at = std::min(end + 1, text.size());
      } else if (braces && at < text.size() && text[at] == '{') {
        at = past_braces(text, at);
      } else {
        const size_t value = at;
        while (at < text.size() && !is_blank(text[at]) && text[at] != '>') ++at;
        one.value = text.substr(value, at - value);
      }
    }
    out.push_back(std::move(one));
  }
  if (at < text.size()) ++at;
  return out;
}

}  // namespace vitrine::source::markup
