// What the Java and Go lowerings share: the tree at hand and the unit being built.
//
// The tree is no deeper than the budget allows, so lowering recurses on it freely. Comments are symbol kComment of
// both grammars' numbers and are never seen through children() and named().
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/source/front_end.h"
#include "read/source/tree.h"

namespace vitrine::source {

using Children = std::vector<NodeId>;

// Longer scopes are not put before a name: each name in them would repeat them.
inline constexpr size_t kMaxScopeBytes = 1000;

// A node's parts beside its kind, range and children.
struct Shape {
  StringId text = 0;
  StringId text2 = 0;
  NodeId type = kNone;
  uint16_t flags = 0;
  uint8_t op = 0;
};

class Lowering {
 protected:
  using Index = Tree::Index;
  static constexpr Index kAbsent = Tree::kAbsent;
  static constexpr uint16_t kCommentSymbol = UINT16_MAX;

  Lowering(Language language, Tree& tree) : builder_(language), tree_(tree) {}

  uint16_t symbol(Index i) const { return tree_.symbol(i); }
  std::string_view text(Index i) const { return tree_.text_of(i); }
  StringId intern(std::string_view text) { return builder_.intern(text); }
  StringId intern_text(Index i) { return i == kAbsent ? 0 : builder_.intern(text(i)); }
  Index field(Index parent, uint16_t id) const { return tree_.child(parent, id); }
  Index child(Index parent, uint16_t symbol) const { return tree_.child_with_symbol(parent, symbol); }

  // The named children, comments left out:  for (Index c : named(i))
  struct NamedIterator {
    const Tree* tree;
    Index at, end;
    void settle() {
      while (at != end && (!(*tree)[at].named || (*tree)[at].symbol == kCommentSymbol)) at = (*tree)[at].after;
    }
    Index operator*() const { return at; }
    NamedIterator& operator++() {
      at = (*tree)[at].after;
      settle();
      return *this;
    }
    bool operator!=(const NamedIterator& other) const { return at != other.at; }
  };
  struct Named {
    NamedIterator first;
    NamedIterator begin() const { return first; }
    NamedIterator end() const { return {first.tree, first.end, first.end}; }
  };
  Named named(Index parent) const {
    NamedIterator first{&tree_, parent + 1, tree_[parent].after};
    first.settle();
    return {first};
  }
  Index first_named(Index parent) const {
    for (Index c : named(parent)) return c;
    return kAbsent;
  }
  Index last_named(Index parent) const {
    Index last = kAbsent;
    for (Index c : named(parent)) last = c;
    return last;
  }

  NodeId make(NodeKind kind, Index where, const Children& children = {}, const Shape& shape = {}) {
    return make_over(kind, tree_[where].begin, tree_[where].end, children, shape);
  }
  NodeId make_over(NodeKind kind, uint32_t begin, uint32_t end, const Children& children = {},
                   const Shape& shape = {}) {
    Node node;
    node.kind = kind;
    node.op = shape.op;
    node.flags = shape.flags;
    node.text = shape.text;
    node.text2 = shape.text2;
    node.type = shape.type;
    node.begin = begin;
    node.end = end;
    return builder_.add(node, children);
  }
  NodeId literal(LiteralKind kind, Index where, std::string_view value) {
    return make(NodeKind::kLiteral, where, {}, {.text = intern(value), .op = static_cast<uint8_t>(kind)});
  }
  NodeId name(Index where) { return make(NodeKind::kName, where, {}, {.text = intern_text(where)}); }

  NodeId as_statement(NodeId id) {
    const Node& node = builder_.at(id);
    if (node.kind == NodeKind::kDeclare || node.kind == NodeKind::kAssign) return id;
    return make_over(NodeKind::kExpression, node.begin, node.end, {id});
  }

  // for (a = 0, b = 1; when; ++a, ++b) body: what there is more of than a loop has room for stands before it, and in a
  // block.
  NodeId counting_loop(Index whole, Children initials, NodeId when, Children steps, NodeId body) {
    if (body == kNone) body = make(NodeKind::kBlock, whole);
    NodeId step = kNone;
    if (steps.size() == 1) {
      step = steps[0];
    } else if (!steps.empty()) {
      const uint32_t begin = builder_.at(steps.front()).begin, end = builder_.at(steps.back()).end;
      for (NodeId& id : steps) id = as_statement(id);
      step = make_over(NodeKind::kBlock, begin, end, steps);
    }
    const NodeId initial = initials.empty() ? kNone : initials.back();
    const NodeId loop = make(NodeKind::kLoop, whole, {initial, when, step, body}, {.text = intern("for")});
    if (initials.size() < 2) return loop;
    initials.pop_back();
    for (NodeId& id : initials) id = as_statement(id);
    initials.push_back(loop);
    return make(NodeKind::kBlock, whole, initials);
  }

  // What was made of something among a type's members that is none: members stay such, the rest is run where they
  // stand.
  void take_pieces(Index whole, const Children& pieces, Children& members) {
    Children loose;
    for (NodeId piece : pieces) {
      switch (builder_.at(piece).kind) {
        case NodeKind::kField:
        case NodeKind::kFunction:
        case NodeKind::kType: members.push_back(piece); break;
        default: loose.push_back(piece);
      }
    }
    if (loose.empty()) return;
    const NodeId held = make(NodeKind::kUnknown, whole, loose);
    members.push_back(make(NodeKind::kBlock, whole, {held}));
  }

  Parsed finish(NodeId root) {
    Parsed parsed;
    builder_.unit().errors = std::move(tree_.errors);
    parsed.truncated = tree_.truncated;
    parsed.truncated_why = std::move(tree_.truncated_why);
    parsed.unit = builder_.finish(root, tree_.text);
    return parsed;
  }

  Builder builder_;
  Tree& tree_;
};

}  // namespace vitrine::source
