#include "read/source/bodies.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vitrine::source {
namespace {

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool in_name(char c) {
  return starts_name(c) || (c >= '0' && c <= '9');
}

struct Body {
  size_t begin = 0, end = 0;               // between the braces
  std::vector<std::string_view> names;     // what the function may be called: every name before a '(' of its head
  std::vector<std::string_view> mentions;  // identifiers of the body, each once
  std::vector<std::string_view> sets;      // members it assigns: x->name = …, x.name = …
  bool has_directive = false;
  bool matters = false;
  bool kept = false;
};

// Walks the text once: comments, literals and directives are passed over, braces at file level are bodies.
class Scanner {
 public:
  Scanner(std::string_view text, const NameMatters& matters) : text_(text), matters_(matters) {}

  // False: the braces do not balance, nothing can be said.
  bool scan() {
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
    return depth_ == 0 && !unbalanced_;
  }
  std::vector<Body>& bodies() { return bodies_; }

 private:
  void directive() {
    if (in_body()) current().has_directive = true;
    while (at_ < text_.size()) {
      char c = text_[at_];
      if (c == '\n' &&
          (at_ == 0 || (text_[at_ - 1] != '\\' && !(at_ > 1 && text_[at_ - 1] == '\r' && text_[at_ - 2] == '\\'))))
        return;
      if (starts_name(c)) {
        name();
      } else if (c == '/' && at_ + 1 < text_.size() && (text_[at_ + 1] == '*' || text_[at_ + 1] == '/')) {
        comment();
      } else {
        ++at_;
      }
    }
  }
  void comment() {
    if (text_[at_ + 1] == '/') {
      size_t end = text_.find('\n', at_);
      at_ = end == std::string_view::npos ? text_.size() : end;
    } else {
      size_t end = text_.find("*/", at_ + 2);
      at_ = end == std::string_view::npos ? text_.size() : end + 2;
    }
  }
  void quoted(char quote) {
    for (++at_; at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    if (at_ < text_.size() && text_[at_] == quote) ++at_;
  }
  std::string_view name() {
    size_t begin = at_;
    while (at_ < text_.size() && in_name(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }
  bool in_body() const { return depth_ > 0 && !bodies_.empty() && bodies_.back().end == 0; }
  Body& current() { return bodies_.back(); }

  void token(char c) {
    if (c == '/' && at_ + 1 < text_.size() && (text_[at_ + 1] == '/' || text_[at_ + 1] == '*')) {
      comment();
    } else if (c == '"' || c == '\'') {
      bool linkage = c == '"' && text_.substr(at_, 3) == "\"C\"";
      quoted(c);
      if (depth_ == 0) last_ = linkage ? 'C' : '"';
    } else if (starts_name(c)) {
      bool member = at_ > 0 && (text_[at_ - 1] == '.' || (text_[at_ - 1] == '>' && at_ > 1 && text_[at_ - 2] == '-'));
      std::string_view word = name();
      if (in_body() && member) {
        size_t next = at_;
        while (next < text_.size() && (text_[next] == ' ' || text_[next] == '\t')) ++next;
        if (next + 1 < text_.size() && text_[next] == '=' && text_[next + 1] != '=') current().sets.push_back(word);
      }
      if (in_body()) {
        if (mentioned_.insert(word).second) {
          current().mentions.push_back(word);
          current().matters = current().matters || matters_(word);
        }
      }
      if (depth_ == 0) {
        last_name_ = word;
        last_ = 'a';
      }
    } else if (c >= '0' && c <= '9') {
      while (at_ < text_.size() && (in_name(text_[at_]) || text_[at_] == '.')) ++at_;
      if (depth_ == 0) last_ = '0';
    } else {
      sign(c);
      ++at_;
    }
  }
  void sign(char c) {
    switch (c) {
      case '(':
        if (depth_ == 0 && parentheses_ == 0 && last_ == 'a') heads_.push_back(last_name_);
        ++parentheses_;
        break;
      case ')':
        if (parentheses_ > 0) --parentheses_;
        break;
      case ';':
        if (depth_ == 0 && parentheses_ == 0) heads_.clear();
        break;
      case '{':
        // extern "C" {
        if (depth_ == 0 && last_ == 'C') {
          ++transparent_;
          last_ = '{';
          return;
        }
        // A body stands behind its head's closing parenthesis, perhaps with attribute words between.
        if (depth_ == 0 && (last_ == ')' || (last_ == 'a' && !heads_.empty() && closed_)) && !heads_.empty()) {
          Body body;
          body.begin = at_ + 1;
          body.names = heads_;
          bodies_.push_back(std::move(body));
          mentioned_.clear();
        }
        ++depth_;
        parentheses_ = 0;
        break;
      case '}':
        if (depth_ == 0) {
          if (transparent_ > 0) {
            --transparent_;
          } else {
            unbalanced_ = true;
          }
          return;
        }
        if (--depth_ == 0) {
          if (!bodies_.empty() && bodies_.back().end == 0) bodies_.back().end = at_;
          heads_.clear();
        }
        break;
      case '=':
        if (depth_ == 0 && parentheses_ == 0) heads_.clear();  // an initialiser follows
        break;
      default: break;
    }
    if (depth_ == 0) {
      closed_ = c == ')' ? true : closed_ && (c != ';' && c != '}' && c != '{');
      last_ = c;
    }
  }

  std::string_view text_;
  const NameMatters& matters_;
  size_t at_ = 0;
  size_t depth_ = 0, parentheses_ = 0, transparent_ = 0;
  bool line_start_ = true, unbalanced_ = false, closed_ = false;
  char last_ = 0;  // the last token at file level: 'a' a name, '0' a number, '"' a text, else the sign itself
  std::string_view last_name_;
  std::vector<std::string_view> heads_;
  std::vector<Body> bodies_;
  std::unordered_set<std::string_view> mentioned_;
};

}  // namespace

std::string blank_irrelevant_bodies(std::string_view text, const NameMatters& matters, size_t longest_followed) {
  std::string out(text);
  Scanner scanner(text, matters);
  if (!scanner.scan()) return out;
  std::vector<Body>& bodies = scanner.bodies();
  std::unordered_map<std::string_view, std::vector<size_t>> by_name, mentioned_by;
  for (size_t i = 0; i < bodies.size(); ++i) {
    for (std::string_view name : bodies[i].names) by_name[name].push_back(i);
  }
  for (size_t i = 0; i < bodies.size(); ++i) {
    for (std::string_view name : bodies[i].mentions) {
      if (by_name.contains(name)) mentioned_by[name].push_back(i);
    }
  }
  // Up: who calls, at any depth, what matters.
  std::vector<size_t> work;
  auto keep = [&](size_t i) {
    if (bodies[i].kept) return;
    bodies[i].kept = true;
    work.push_back(i);
  };
  for (size_t i = 0; i < bodies.size(); ++i) {
    if (bodies[i].matters || bodies[i].has_directive) keep(i);
  }
  std::vector<size_t> reached;
  while (!work.empty()) {
    size_t i = work.back();
    work.pop_back();
    reached.push_back(i);
    if (!bodies[i].matters && bodies[i].has_directive) continue;  // kept for its lines alone
    for (std::string_view name : bodies[i].names) {
      auto callers = mentioned_by.find(name);
      if (callers == mentioned_by.end()) continue;
      for (size_t caller : callers->second) {
        bodies[caller].matters = true;
        keep(caller);
      }
    }
  }
  // Beside: who sets a member that these read.
  std::unordered_set<std::string_view> read;
  for (size_t i : reached) {
    if (bodies[i].matters) read.insert(bodies[i].mentions.begin(), bodies[i].mentions.end());
  }
  for (Body& body : bodies) {
    if (body.kept || body.end - body.begin > longest_followed) continue;
    body.kept =
        std::any_of(body.sets.begin(), body.sets.end(), [&](std::string_view name) { return read.contains(name); });
  }
  // Down: what these call, and short enough to be followed for its value.
  work = std::move(reached);
  while (!work.empty()) {
    size_t i = work.back();
    work.pop_back();
    for (std::string_view name : bodies[i].mentions) {
      auto callees = by_name.find(name);
      if (callees == by_name.end()) continue;
      for (size_t callee : callees->second) {
        if (bodies[callee].kept || bodies[callee].end - bodies[callee].begin > longest_followed) continue;
        bodies[callee].kept = true;
        work.push_back(callee);
      }
    }
  }
  for (const Body& body : bodies) {
    if (body.kept || body.end <= body.begin) continue;
    for (size_t i = body.begin; i < body.end; ++i) {
      if (out[i] != '\n' && out[i] != '\r') out[i] = ' ';
    }
  }
  return out;
}

}  // namespace vitrine::source
