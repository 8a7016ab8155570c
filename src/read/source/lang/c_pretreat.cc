#include "read/source/lang/c_pretreat.h"

#include <algorithm>

namespace vitrine::source::c {

namespace {

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Reads a #define's parts out of the treated text of the line (comments and splices are blanks there).
class DefineReader {
 public:
  DefineReader(std::string_view line, uint32_t begin, uint32_t end) : line_(line), at_(begin), end_(end) {}

  bool read(Define& define) {
    define.name_begin = at_;
    define.name_end = word();
    if (define.name_end == define.name_begin) return false;
    if (at_ < end_ && line_[at_] == '(') {
      define.function_like = true;
      if (!parameters(define)) return false;
    }
    skip_blanks();
    define.body_begin = at_;
    define.body_end = end_;
    while (define.body_end > define.body_begin && is_blank(line_[define.body_end - 1])) --define.body_end;
    return true;
  }

 private:
  static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }
  void skip_blanks() {
    while (at_ < end_ && is_blank(line_[at_])) ++at_;
  }
  uint32_t word() {
    while (at_ < end_ && is_word(line_[at_])) ++at_;
    return at_;
  }
  bool parameters(Define& define) {
    ++at_;
    while (true) {
      skip_blanks();
      if (at_ >= end_) return false;
      uint32_t begin = at_;
      uint32_t end = word();
      skip_blanks();
      if (line_.substr(at_, 3) == "...") {
        define.variadic = true;
        at_ += 3;
        skip_blanks();
        if (begin == end) end = begin;
      } else if (begin == end && at_ < end_ && line_[at_] != ')') {
        return false;
      }
      bool nothing = begin == end && !define.variadic;
      if (!nothing) define.parameters.push_back({begin, end});
      if (at_ >= end_) return false;
      char c = line_[at_++];
      if (c == ')') return true;
      if (c != ',') return false;
    }
  }

  std::string_view line_;
  uint32_t at_;
  uint32_t end_;
};

// Where the code is never taken, asked for rising positions.
class DeadStretches {
 public:
  explicit DeadStretches(const std::vector<Conditional>& conditionals) {
    for (const Conditional& conditional : conditionals) {
      for (const Branch& branch : conditional.branches) {
        if (branch.dead) stretches_.push_back({branch.begin, branch.end});
      }
    }
    std::sort(stretches_.begin(), stretches_.end(),
              [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; });
  }
  bool hold(uint32_t position) {
    for (; next_ < stretches_.size() && stretches_[next_].begin <= position; ++next_) {
      dead_until_ = std::max(dead_until_, stretches_[next_].end);
    }
    return position < dead_until_;
  }

 private:
  std::vector<Stretch> stretches_;
  size_t next_ = 0;
  uint32_t dead_until_ = 0;
};

void read_directives(std::string_view text, const Scan& scan, Pretreated& out) {
  DeadStretches dead(out.conditionals);
  constexpr size_t kMostUndefs = 200;
  auto until_here = [&](uint32_t at, std::string_view name) {
    for (Undef& undef : out.undefs) {
      if (undef.until == text.size() && (name.empty() || undef.name == name)) undef.until = at;
    }
  };
  for (const Directive& directive : scan.directives) {
    if (dead.hold(directive.begin)) continue;
    if (directive.kind == DirectiveKind::kInclude) until_here(directive.begin, "");
    if (directive.kind == DirectiveKind::kUndef && out.undefs.size() < kMostUndefs) {
      std::string_view name(out.uncommented);
      name = name.substr(directive.argument_begin, directive.end - directive.argument_begin);
      name = name.substr(0, name.find_first_of(" \t\r\n\f\v"));
      if (!name.empty()) out.undefs.push_back({directive.begin, static_cast<uint32_t>(text.size()), std::string(name)});
    } else if (directive.kind == DirectiveKind::kDefine) {
      Define define;
      define.begin = directive.begin;
      define.end = directive.end;
      DefineReader reader(out.uncommented, directive.argument_begin, directive.end);
      if (!reader.read(define)) continue;
      until_here(define.begin, text.substr(define.name_begin, define.name_end - define.name_begin));
      out.defines.push_back(std::move(define));
    } else if (directive.kind == DirectiveKind::kInclude) {
      std::string_view path = text.substr(directive.argument_begin, directive.end - directive.argument_begin);
      size_t close = path.empty() ? std::string_view::npos : path.find(path[0] == '<' ? '>' : '"', 1);
      if (close == std::string_view::npos || (path[0] != '<' && path[0] != '"')) continue;
      out.includes.push_back({directive.begin, directive.end, path.substr(0, close + 1)});
    }
  }
}

}  // namespace

void blank(std::string& text, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i) {
    if (text[i] != '\n') text[i] = ' ';
  }
}

Pretreated pretreat(std::string_view text, const Pretreatment& options) {
  Pretreated out;
  Scan scanned = scan(text, options.cpp);
  out.text = std::string(text);
  for (char& c : out.text) {
    if (c == '\0') c = ' ';
  }
  for (const Stretch& comment : scanned.comments) blank(out.text, comment.begin, comment.end);
  for (const Stretch& splice : scanned.splices) blank(out.text, splice.begin, splice.end);
  // Directives are read before they are blanked, with their own splices out of the way.
  out.uncommented = out.text;
  for (const Directive& directive : scanned.directives) {
    for (uint32_t i = directive.begin; i + 1 < directive.end; ++i) {
      if (out.uncommented[i] == '\\' && (out.uncommented[i + 1] == '\n' || out.uncommented[i + 1] == '\r'))
        out.uncommented[i] = ' ';
    }
    blank(out.text, directive.begin, directive.end);
  }
  resolve_conditionals(out.uncommented, options.cpp, scanned, out);
  read_directives(text, scanned, out);
  out.mended = options.mend;
  if (options.objc) {
    out.objc.emplace();
    read_objc(options.cpp, 0, out.text, *out.objc);
    if (options.mend) {
      scanned = scan(out.text, options.cpp);
      mend(std::string(out.text), options.cpp, scanned.tokens, out.text);
    }
  } else if (options.mend) {
    std::erase_if(scanned.tokens, [](const Token& token) { return !token.alive; });
    mend(text, options.cpp, scanned.tokens, out.text);
  }
  // (pointer->*member)(…) is read as (pointer.*member)(…), which the grammar knows.
  for (size_t at = out.text.find("->*"); options.cpp && at != std::string::npos; at = out.text.find("->*", at))
    out.text.replace(at, 2, " .");
  return out;
}

}  // namespace vitrine::source::c
