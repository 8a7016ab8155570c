#include "read/source/nested_types.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace vitrine::source {
namespace {

constexpr int kMostBases = 8;  // classes that extend each other

class NestedTypes {
 public:
  NestedTypes(Builder& builder, NodeId root, std::span<const uint32_t> begins)
      : builder_(builder), root_(root), begins_(begins) {}

  void run() {
    if (!note_shared() && !says_a_path()) return;
    note_types();
    for (const auto& [id, within] : reached_) rename(id, within);
    for (const auto& [id, text] : renamed_) {
      Node& node = builder_.at(id);
      node.text = text;
      if (node.kind != NodeKind::kMember) continue;
      node.kind = NodeKind::kName;
      node.child_count = 0;
    }
  }

 private:
  const Unit& unit() const { return builder_.unit(); }

  // The simple names that several types have.
  bool note_shared() {
    std::unordered_map<StringId, StringId> whole;
    for (const Node& node : unit().nodes) {
      if (node.kind != NodeKind::kType || node.text == 0 || node.text2 == 0) continue;
      simple_.insert(node.text);
      const auto [first, is_new] = whole.try_emplace(node.text, node.text2);
      if (!is_new && first->second != node.text2) shared_.insert(node.text);
    }
    return !shared_.empty();
  }

  // `Outer.Kind` of a type that may be one of these.
  bool names_inner(NodeId id) {
    const Node& node = unit()[id];
    if (node.kind != NodeKind::kTypeName || node.text == 0) return false;
    const std::string text(unit().text(id));
    const size_t dot = text.rfind('.');
    return dot != std::string::npos && simple_.contains(builder_.intern(text.substr(dot + 1)));
  }

  bool says_a_path() {
    for (NodeId id = 0; id < unit().nodes.size(); ++id) {
      if (names_inner(id)) return true;
    }
    return false;
  }

  // Every node with the type around it, and which type holds which.
  void note_types() {
    std::vector<std::pair<NodeId, NodeId>> work{{root_, kNone}};
    std::vector<bool> seen(unit().nodes.size());
    while (!work.empty()) {
      const auto [id, within] = work.back();
      work.pop_back();
      if (id == kNone || seen[id]) continue;
      seen[id] = true;
      reached_.emplace_back(id, within);
      const Node& node = unit()[id];
      if (node.kind == NodeKind::kType) {
        around_.emplace(id, within);
        if (within == kNone && node.text != 0) top_.try_emplace(node.text, id);
        if (within != kNone && node.text != 0) {
          const auto [held, is_new] = inner_.try_emplace({within, node.text}, id);
          if (!is_new) held->second = kNone;  // each of another method
        }
        if (node.text2 != 0) by_path_.try_emplace(node.text2, id);
      }
      if (node.kind == NodeKind::kImport && node.text != 0) {
        imports_.try_emplace({file_of(id), node.text}, node.text2);
      }
      if (node.kind == NodeKind::kDeclare || node.kind == NodeKind::kParameter || node.kind == NodeKind::kField) {
        if (shared_.contains(node.text)) variables_.insert(node.text);
      }
      const NodeId inside = node.kind == NodeKind::kType ? id : within;
      work.emplace_back(node.type, inside);
      for (uint32_t i = node.child_count; i-- > 0;) work.emplace_back(unit().child(id, i), inside);
    }
    // Those around come first.
    for (const auto& [id, within] : reached_) {
      const Node node = unit()[id];
      if (node.kind != NodeKind::kType || within == kNone || !shared_.contains(node.text)) continue;
      if (inner_.at({within, node.text}) != id || unit().text(within).empty()) continue;
      const auto outer = names_.find(within);
      const std::string name = std::string(outer == names_.end() ? unit().text(within) : unit().strings[outer->second])
                                   .append("$")
                                   .append(unit().text(id));
      names_.emplace(id, builder_.intern(name));
    }
    for (const auto& [type, name] : names_) renamed_.emplace_back(type, name);
  }

  size_t file_of(NodeId id) const {
    return static_cast<size_t>(std::ranges::upper_bound(begins_, unit()[id].begin) - begins_.begin());
  }

  NodeId inner(NodeId type, StringId name) const {
    const auto found = inner_.find({type, name});
    return found == inner_.end() ? kNone : found->second;
  }

  // … or of what it extends here.
  NodeId inner_of_line(NodeId type, StringId name, int depth) const {
    if (NodeId own = inner(type, name); own != kNone || depth == kMostBases) return own;
    for (uint32_t i = 0; i < unit().child_count(type); ++i) {
      const NodeId base = unit().child(type, i);
      if (unit().kind(base) != NodeKind::kBase) continue;
      const NodeId said = unit()[base].type;
      const auto found = said == kNone ? top_.end() : top_.find(unit()[said].text);
      if (found == top_.end() || found->second == type) continue;
      if (NodeId own = inner_of_line(found->second, name, depth + 1); own != kNone) return own;
    }
    return kNone;
  }

  // What a name by itself says, where it stands.
  NodeId named(StringId name, NodeId id, NodeId within) const {
    for (NodeId at = within; at != kNone; at = around_.at(at)) {
      if (NodeId own = inner_of_line(at, name, 0); own != kNone) return own;
    }
    if (const auto found = imports_.find({file_of(id), name}); found != imports_.end()) {
      const auto meant = by_path_.find(found->second);
      return meant == by_path_.end() ? kNone : meant->second;
    }
    const auto top = top_.find(name);
    return top == top_.end() ? kNone : top->second;
  }

  // `Outer.Kind` as an expression.
  NodeId type_of(NodeId expression, NodeId within) const {
    if (expression == kNone) return kNone;
    if (unit().kind(expression) == NodeKind::kName) {
      return variables_.contains(unit()[expression].text) ? kNone : named(unit()[expression].text, expression, within);
    }
    if (unit().kind(expression) != NodeKind::kMember) return kNone;
    const NodeId outer = type_of(unit().child(expression, 0), within);
    return outer == kNone ? kNone : inner(outer, unit()[expression].text);
  }

  // `Outer.Kind` as a type.
  NodeId type_said(std::string_view text, NodeId id, NodeId within) {
    if (const auto found = by_path_.find(builder_.intern(text)); found != by_path_.end()) return found->second;
    size_t dot = text.find('.');
    NodeId at = named(builder_.intern(text.substr(0, dot)), id, within);
    while (at != kNone && dot != std::string_view::npos) {
      const size_t begin = dot + 1;
      dot = text.find('.', begin);
      at = inner(at, builder_.intern(text.substr(begin, dot == std::string_view::npos ? dot : dot - begin)));
    }
    return at;
  }

  void rename(NodeId id, NodeId within) {
    const Node node = unit()[id];
    NodeId meant = kNone;
    switch (node.kind) {
      case NodeKind::kFunction:
        if ((node.flags & kConstructor) != 0 && within != kNone && unit()[within].text == node.text) meant = within;
        break;
      case NodeKind::kTypeName:
        if (names_inner(id)) {
          meant = type_said(std::string(unit().text(id)), id, within);
          if (meant != kNone && !names_.contains(meant) && unit()[meant].text2 != 0)
            renamed_.emplace_back(id, unit()[meant].text2);
        } else if (shared_.contains(node.text)) {
          meant = type_said(std::string(unit().text(id)), id, within);
        }
        break;
      case NodeKind::kName:
      case NodeKind::kMember:
        if (shared_.contains(node.text)) meant = type_of(id, within);
        break;
      default: break;
    }
    if (const auto name = meant == kNone ? names_.end() : names_.find(meant); name != names_.end())
      renamed_.emplace_back(id, name->second);
  }

  Builder& builder_;
  const NodeId root_;
  const std::span<const uint32_t> begins_;
  std::unordered_set<StringId> simple_, shared_, variables_;
  std::vector<std::pair<NodeId, NodeId>> reached_;           // each node, and the type around it
  std::unordered_map<NodeId, NodeId> around_;                // … of the types
  std::map<std::pair<NodeId, StringId>, NodeId> inner_;      // by what holds it; kNone where that holds several
  std::map<std::pair<size_t, StringId>, StringId> imports_;  // by file
  std::unordered_map<StringId, NodeId> top_;
  std::unordered_map<StringId, NodeId> by_path_;
  std::unordered_map<NodeId, StringId> names_;  // what a type is to be called
  std::vector<std::pair<NodeId, StringId>> renamed_;
};

}  // namespace

void name_nested_types(Builder& builder, NodeId root, std::span<const uint32_t> begins) {
  const Language language = builder.unit().language;
  if (!runs_on_java(language) && language != Language::kCSharp && language != Language::kJsp) return;
  NestedTypes(builder, root, begins).run();
}

}  // namespace vitrine::source
