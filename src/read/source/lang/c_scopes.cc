// Variables of one name in one function of which something holds the address: each gets a name of its own, as who
// points at the outer one does not point at the inner one. `int *p = &n; { int n = *p; *p = n + 1; }`
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/source/ir_c.h"
#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {
namespace {

// The name that `of` is the address of, where a variable is set to it; 0 where it is none.
StringId pointed_at(const Unit& unit, NodeId of) {
  if (of == kNone || unit.kind(of) != NodeKind::kUnary || unit.text(of) != "&") return 0;
  const NodeId name = unit.child(of, 0);
  return name != kNone && unit.kind(name) == NodeKind::kName ? unit[name].text : 0;
}

// Names of what something points at, and of what does, that more than one declaration has.
std::unordered_set<StringId> ambiguous(const Unit& unit) {
  std::unordered_set<StringId> pointed, out;
  std::unordered_map<StringId, uint32_t> declared;
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    const NodeKind kind = unit.kind(id);
    const NodeId first = unit.child(id, 0);
    if (kind == NodeKind::kAssign) {
      pointed.insert(pointed_at(unit, unit.child(id, 1)));
    } else if (kind == NodeKind::kDeclare) {
      ++declared[unit[id].text];
      const bool named = first != kNone && unit.kind(first) == NodeKind::kName;
      const StringId to = (unit[id].flags & kReference) != 0 && named ? unit[first].text : pointed_at(unit, first);
      pointed.insert(to);
      if (to != 0) pointed.insert(unit[id].text);
    }
  }
  for (StringId name : pointed) {
    if (name != 0 && declared[name] > 1) out.insert(name);
  }
  return out;
}

class Renaming {
 public:
  Renaming(Builder& builder, std::unordered_set<StringId> names) : builder_(builder), names_(std::move(names)) {}

  void run(NodeId function) {
    struct Step {
      NodeId id = kNone;  // kNone: leave a scope
    };
    std::vector<Step> work{{function}};
    while (!work.empty()) {
      const NodeId id = work.back().id;
      work.pop_back();
      if (id == kNone) {
        leave();
        continue;
      }
      const Unit& unit = builder_.unit();
      const NodeKind kind = unit.kind(id);
      const bool scope = kind == NodeKind::kFunction || kind == NodeKind::kLoop || kind == NodeKind::kHandler ||
                         (kind == NodeKind::kBlock && unit[id].text == 0);
      if (scope) {
        marks_.push_back(bound_.size());
        work.push_back({kNone});
      }
      if ((kind == NodeKind::kDeclare || kind == NodeKind::kParameter) && names_.contains(unit[id].text)) {
        declare(id);
      } else if (kind == NodeKind::kName && names_.contains(unit[id].text)) {
        if (const StringId now = meant(unit[id].text); now != 0) renamed_.emplace_back(id, now);
      }
      for (uint32_t i = unit.child_count(id); i-- > 0;) {
        if (const NodeId child = unit.child(id, i); child != kNone) work.push_back({child});
      }
    }
    for (const auto& [id, name] : renamed_) builder_.at(id).text = name;
  }

 private:
  struct Bound {
    StringId name = 0, now = 0;
  };

  // What the innermost variable of the name is called now; 0: as it was.
  StringId meant(StringId name) const {
    for (size_t i = bound_.size(); i-- > 0;) {
      if (bound_[i].name == name) return bound_[i].now;
    }
    return 0;
  }

  void declare(NodeId id) {
    const StringId name = builder_.unit()[id].text;
    const size_t innermost = marks_.empty() ? 0 : marks_.back();
    for (size_t i = innermost; i < bound_.size(); ++i) {
      // The other branch of a condition of the preprocessor declares the same one.
      if (bound_[i].name != name) continue;
      if (bound_[i].now != 0) renamed_.emplace_back(id, bound_[i].now);
      return;
    }
    StringId now = 0;
    if (const uint32_t before = count_[name]++; before > 0 && builder_.unit().kind(id) == NodeKind::kDeclare) {
      now = builder_.intern(builder_.unit().strings[name] + std::string(before, '\''));
      renamed_.emplace_back(id, now);
    }
    bound_.push_back({name, now});
  }

  void leave() {
    bound_.resize(marks_.back());
    marks_.pop_back();
  }

  Builder& builder_;
  std::unordered_set<StringId> names_;
  std::vector<Bound> bound_;
  std::vector<size_t> marks_;  // where each scope begins
  std::unordered_map<StringId, uint32_t> count_;
  std::vector<std::pair<NodeId, StringId>> renamed_;
};

}  // namespace

void tell_apart(Builder& builder) {
  constexpr uint32_t kMostOfOneName = 64;
  const Unit& unit = builder.unit();
  std::unordered_set<StringId> names = ambiguous(unit);
  if (names.empty()) return;
  // Only inside of functions, each by itself; those within others go with these.
  std::vector<NodeId> functions;
  std::vector<bool> inside(unit.nodes.size());
  for (NodeId id = static_cast<NodeId>(unit.nodes.size()); id-- > 1;) {
    if (unit.kind(id) == NodeKind::kLambda) {
      for (uint32_t i = 0; i < unit.child_count(id); ++i) inside[unit.child(id, i)] = true;
    }
  }
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) == NodeKind::kFunction && !inside[id]) functions.push_back(id);
  }
  for (NodeId function : functions) {
    // Which of the names it declares more than once.
    std::unordered_map<StringId, uint32_t> declared;
    std::vector<NodeId> work{function};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      const bool declares = unit.kind(id) == NodeKind::kDeclare || unit.kind(id) == NodeKind::kParameter;
      if (declares && names.contains(unit[id].text)) ++declared[unit[id].text];
      for (uint32_t i = 0; i < unit.child_count(id); ++i) {
        if (const NodeId child = unit.child(id, i); child != kNone) work.push_back(child);
      }
    }
    std::unordered_set<StringId> own;
    for (const auto& [name, count] : declared) {
      if (count > 1 && count <= kMostOfOneName) own.insert(name);
    }
    if (!own.empty()) Renaming(builder, std::move(own)).run(function);
  }
}

}  // namespace vitrine::source::c
