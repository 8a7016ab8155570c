#include "read/source/prune.h"

#include <algorithm>
#include <unordered_map>

namespace vitrine::source {
namespace {

using Names = std::unordered_set<std::string_view>;

// Which parts are kept: from those that matter by themselves to callers, values and definitions.
class Keeper {
 public:
  Keeper(Parts& scanned, size_t longest_followed)
      : scanned_(scanned),
        parts_(scanned.parts),
        longest_followed_(longest_followed),
        kept_(parts_.size()),
        settings_(parts_.size()) {
    for (size_t i = 0; i < parts_.size(); ++i) {
      for (std::string_view name : parts_[i].names) by_name_[name].push_back(i);
    }
  }

  void keep() {
    keep_users();
    keep_writers();
    keep_definitions();
  }

  bool kept(size_t i) const { return kept_[i]; }
  // Of a body that is not kept: its statements that are.
  const std::vector<Setting>& settings(size_t i) const { return settings_[i]; }

 private:
  bool is_body(size_t i) const { return parts_[i].kind == PartKind::kBody; }
  void keep(size_t i) {
    if (kept_[i]) return;
    kept_[i] = true;
    work_.push_back(i);
  }

  // Up: what matters, and who calls it at any depth. What matters by itself needs no callers, but where a path is
  // followed for something else, all that matters on it is.
  void keep_users() {
    std::unordered_map<std::string_view, std::vector<size_t>> callers;
    for (size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i].kind == PartKind::kInitialiser) continue;
      for (std::string_view name : parts_[i].mentions) {
        if (by_name_.contains(name)) callers[name].push_back(i);
      }
    }
    auto close_up = [&](Matter least, std::vector<bool>& closed) {
      std::vector<size_t> order;
      auto add = [&](size_t i) {
        if (closed[i]) return;
        closed[i] = true;
        order.push_back(i);
      };
      for (size_t i = 0; i < parts_.size(); ++i) {
        if (parts_[i].matter >= least) add(i);
      }
      for (size_t next = 0; next < order.size(); ++next) {
        size_t i = order[next];
        if (parts_[i].kind == PartKind::kInitialiser) continue;
        for (std::string_view name : parts_[i].names) {
          auto found = callers.find(name);
          if (found == callers.end()) continue;
          for (size_t caller : found->second) add(caller);
        }
      }
      return order;
    };
    const Matter least = scanned_.redefined ? Matter::kByItself : Matter::kYes;
    std::vector<bool> followed(parts_.size()), reaching(parts_.size());
    reached_ = close_up(least, followed);
    if (least == Matter::kYes && !reached_.empty()) {
      close_up(Matter::kByItself, reaching);
      for (size_t next = 0; next < reached_.size(); ++next) {
        for (std::string_view name : parts_[reached_[next]].mentions) {
          auto found = by_name_.find(name);
          if (found == by_name_.end()) continue;
          for (size_t i : found->second) {
            if (!reaching[i] || followed[i]) continue;
            followed[i] = true;
            reached_.push_back(i);
          }
        }
      }
    }
    for (size_t i : reached_) kept_[i] = true;
    for (size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i].matter != Matter::kNo) kept_[i] = true;
    }
  }

  // Beside: who sets a member or uses a variable of the file that these read.
  void keep_writers() {
    Names members, mentions;
    for (size_t i : reached_) {
      if (!is_body(i)) continue;
      members.insert(parts_[i].members.begin(), parts_[i].members.end());
      mentions.insert(parts_[i].mentions.begin(), parts_[i].mentions.end());
    }
    Names variables;
    for (std::string_view name : scanned_.variables) {
      if (mentions.contains(name)) variables.insert(name);
    }
    for (const Part& part : parts_) {
      if (part.kind != PartKind::kInitialiser) continue;
      for (std::string_view name : part.names) {
        if (mentions.contains(name)) variables.insert(name);
      }
    }
    // A macro that does so does it where it is used.
    std::unordered_map<std::string_view, std::vector<std::string_view>> macros_with;
    std::vector<std::string_view> added(variables.begin(), variables.end());
    for (const Part& part : parts_) {
      if (part.kind != PartKind::kMacro) continue;
      for (std::string_view name : part.mentions) macros_with[name].push_back(part.names.front());
      bool sets = std::ranges::any_of(part.sets, [&](const Setting& one) { return members.contains(one.name); });
      if (sets && variables.insert(part.names.front()).second) added.push_back(part.names.front());
    }
    while (!added.empty()) {
      std::string_view name = added.back();
      added.pop_back();
      for (std::string_view macro : macros_with[name]) {
        if (variables.insert(macro).second) added.push_back(macro);
      }
    }
    for (size_t i = 0; i < parts_.size(); ++i) {
      const Part& part = parts_[i];
      if (kept_[i] || part.kind == PartKind::kMacro) continue;
      bool sets = false;
      for (const Setting& setting : part.sets) {
        if (!members.contains(setting.name)) continue;
        sets = sets || !is_body(i) || part.sets_deep;
        settings_[i].push_back(setting);
      }
      bool uses = is_body(i) &&
                  std::ranges::any_of(part.mentions, [&](std::string_view name) { return variables.contains(name); });
      if (sets || uses) kept_[i] = true;
    }
  }

  // Down: what these call and is short enough to be followed for its value; tables and macros that anything kept names.
  void keep_definitions() {
    std::vector<bool> follows(parts_.size());
    for (size_t i : reached_) follows[i] = true;
    for (size_t i = 0; i < parts_.size(); ++i) {
      if (kept_[i] || !settings_[i].empty()) work_.push_back(i);
    }
    auto mentioned = [&](std::string_view name, bool followed) {
      auto found = by_name_.find(name);
      if (found == by_name_.end()) return;
      for (size_t i : found->second) {
        bool wanted = !is_body(i) || (followed && parts_[i].end - parts_[i].begin <= longest_followed_);
        if (!wanted || kept_[i]) continue;
        follows[i] = true;
        keep(i);
      }
    };
    for (std::string_view name : scanned_.outside) {
      auto found = by_name_.find(name);
      if (found == by_name_.end()) continue;
      for (size_t i : found->second) {
        if (parts_[i].kind == PartKind::kMacro) keep(i);
      }
    }
    for (std::string_view name : scanned_.wanted) mentioned(name, false);
    while (!work_.empty()) {
      size_t i = work_.back();
      work_.pop_back();
      if (parts_[i].pastes && !pasted_) keep_tables();
      for (std::string_view name : parts_[i].mentions) mentioned(name, follows[i]);
    }
  }

  // A name made out of pieces may be any table's.
  void keep_tables() {
    pasted_ = true;
    for (size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i].kind == PartKind::kInitialiser) keep(i);
    }
  }

  const Parts& scanned_;
  std::vector<Part>& parts_;
  size_t longest_followed_;
  std::vector<bool> kept_;
  std::vector<std::vector<Setting>> settings_;
  std::unordered_map<std::string_view, std::vector<size_t>> by_name_;
  std::vector<size_t> work_, reached_;
  bool pasted_ = false;
};

void blank(std::string& text, size_t begin, size_t end) {
  for (size_t i = begin; i < end; ++i) {
    if (text[i] != '\n' && text[i] != '\r') text[i] = ' ';
  }
}

// All but the preprocessor lines, the braces and these statements.
void blank_statements(std::string& text, size_t begin, size_t end, const std::vector<Setting>& kept) {
  bool line_start = false;
  size_t at = begin, setting = 0;
  while (at < end) {
    char c = text[at];
    size_t next = at + 1;
    while (setting < kept.size() && kept[setting].end <= at) ++setting;
    if (setting < kept.size() && kept[setting].begin <= at) {
      at = kept[setting].end;
      continue;
    }
    if (c == '#' && line_start) {
      while (next < end &&
             (text[next] != '\n' || text[next - 1] == '\\' || (text[next - 1] == '\r' && text[next - 2] == '\\'))) {
        bool comment = text[next] == '/' && next + 1 < end && (text[next + 1] == '*' || text[next + 1] == '/');
        next = comment ? end_of_comment(text, next) : next + 1;
      }
      at = std::min(next, end);
      continue;
    }
    if (c == '/' && next < end && (text[next] == '*' || text[next] == '/')) next = end_of_comment(text, at);
    if (c == '"' || c == '\'') next = end_of_quoted(text, at);
    next = std::min(next, end);
    if (c == '\n') {
      line_start = true;
    } else if (c != ' ' && c != '\t' && c != '\r') {
      line_start = false;
      if (c != '{' && c != '}') blank(text, at, next);
    }
    at = next;
  }
}

}  // namespace

Pruned blank_what_cannot_matter(std::string_view text, const NameMatters& matters, size_t longest_followed) {
  Pruned out;
  out.text = std::string(text);
  Parts scanned = scan_parts(text, matters);
  if (!scanned.balanced) return out;
  Keeper keeper(scanned, longest_followed);
  keeper.keep();
  for (size_t i = 0; i < scanned.parts.size(); ++i) {
    const Part& part = scanned.parts[i];
    if (keeper.kept(i) || part.end <= part.begin) continue;
    bool skeleton = part.has_directive || !keeper.settings(i).empty();
    if (skeleton && part.kind == PartKind::kInitialiser) continue;
    if (skeleton) {
      blank_statements(out.text, part.begin, part.end, keeper.settings(i));
    } else {
      blank(out.text, part.begin, part.end);
    }
    if (part.kind == PartKind::kBody) {
      // An empty statement: behind macros in its head, empty braces look like a value.
      size_t first = out.text.find_first_not_of("\r\n", part.begin);
      if (first < part.end && out.text[first] == ' ') out.text[first] = ';';
    }
    if (part.kind != PartKind::kMacro) {
      out.unread.push_back({static_cast<uint32_t>(part.begin), static_cast<uint32_t>(part.end)});
    }
  }
  return out;
}

}  // namespace vitrine::source
