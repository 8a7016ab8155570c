// What the Python, JavaScript and Ruby front ends share: a view of the flattened tree in which comments are gone, and
// the making of IR nodes from it. Children are read onto one stack, so that no node costs an allocation.
//
// Depth needs no guard here: the tree holds nothing deeper than Budget::max_depth. What was cut off there, and what the
// parser did not understand, has the kind kErrorSymbol. Thread rule: one thread's.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "read/source/tree.h"

namespace vitrine::source {

// Numbers every front end's symbols begin with.
inline constexpr uint16_t kOtherSymbol = 0;  // a token, or a node the front end has no name for
inline constexpr uint16_t kErrorSymbol = 1;
inline constexpr uint16_t kSkippedSymbol = 2;  // comments and the like: never seen
inline constexpr uint16_t kFirstSymbol = 3;

// kinds[i] gets the number kFirstSymbol + i, fields[i] the number i + 1.
Grammar make_grammar(const TSLanguage* language, std::span<const std::string_view> kinds,
                     std::span<const std::string_view> fields, std::span<const std::string_view> skipped);

// One node of the tree, as its parent sees it.
struct Item {
  Tree::Index index = 0;
  uint32_t begin = 0, end = 0;
  uint16_t kind = kOtherSymbol;
  uint16_t field = 0;
  bool named = false;
  bool present = false;  // false: what was looked for is not there

  explicit operator bool() const { return present; }
};

class ScriptLowering {
 public:
  ScriptLowering(Language language, Tree tree) : tree_(std::move(tree)), builder_(language) {}
  virtual ~ScriptLowering() = default;
  ScriptLowering(const ScriptLowering&) = delete;
  ScriptLowering& operator=(const ScriptLowering&) = delete;

  Parsed run();

 protected:
  // The children of one node, on the shared stack until the object goes. Items are copies: the stack moves.
  class Items {
   public:
    Items(ScriptLowering& lowering, const Item& parent);
    ~Items() { lowering_.items_.resize(first_); }
    Items(const Items&) = delete;
    Items& operator=(const Items&) = delete;
    size_t size() const { return count_; }
    Item operator[](size_t i) const { return lowering_.items_[first_ + i]; }
    Item with_field(uint16_t field) const;
    Item with_kind(uint16_t kind) const;
    Item first_named() const { return nth_named(0); }
    Item nth_named(size_t n) const;
    bool has_token(std::string_view token) const;  // an unnamed child so written

   private:
    ScriptLowering& lowering_;
    size_t first_;
    size_t count_;
  };

  // Children of an IR node while they are made. Requires: only the innermost one grows.
  class Nodes {
   public:
    explicit Nodes(ScriptLowering& lowering) : lowering_(lowering), first_(lowering.nodes_.size()) {}
    ~Nodes() { lowering_.nodes_.resize(first_); }
    Nodes(const Nodes&) = delete;
    Nodes& operator=(const Nodes&) = delete;
    void push(NodeId id) { lowering_.nodes_.push_back(id); }
    size_t size() const { return lowering_.nodes_.size() - first_; }
    NodeId operator[](size_t i) const { return lowering_.nodes_[first_ + i]; }
    std::span<const NodeId> span() const { return std::span(lowering_.nodes_).subspan(first_); }

   private:
    ScriptLowering& lowering_;
    size_t first_;
  };

  // Does the name stand there as a whole word?
  static bool holds_word(std::string_view text, std::string_view name);

  // A chain `a + b + c` nests to the left. Its spine, the outermost first, so that a long chain is no deep one for us;
  // `left` is what stands at its left end, and may be of these kinds itself where something is missing in it.
  struct Spine {
    struct Step {
      Item whole, operation, right;
    };
    std::vector<Step> steps;
    Item left;
  };
  Spine spine(const Item& item, std::initializer_list<uint16_t> kinds, uint16_t left_field, uint16_t operator_field,
              uint16_t right_field);

  virtual NodeId lower_root(const Item& root) = 0;

  const Tree& tree() const { return tree_; }

  // An error may stand among the children of a node that is understood, where no one looks for it. Each one seen is
  // remembered until it is lowered; next_lost gives those inside of `within` that were not, one by one.
  void mark_lowered(const Item& item) {
    if (item.kind == kErrorSymbol) lowered_errors_.insert(item.index);
  }
  Item next_lost(const Item& within);

  std::string_view text(const Item& item) const { return tree_.text.substr(item.begin, item.end - item.begin); }
  std::string_view text_or_empty(const Item& item) const { return item ? text(item) : std::string_view(); }
  StringId intern(std::string_view text) { return builder_.intern(text); }
  NodeId add(NodeKind kind, const Item& item, std::initializer_list<NodeId> children, std::string_view text = {});
  NodeId add(NodeKind kind, const Item& item, const Nodes& children, std::string_view text = {});
  NodeId literal(LiteralKind kind, const Item& item, std::string_view value);
  // With `value` as its one child, or without children where it is kNone.
  NodeId add_optional(NodeKind kind, const Item& item, NodeId value, std::string_view text = {});
  Node& at(NodeId id) { return builder_.at(id); }
  Unit& unit() { return builder_.unit(); }
  std::string_view text_of(NodeId id) { return builder_.unit().text(id); }
  // Requires: it has children.
  NodeId last_child(NodeId id) { return builder_.unit().child(id, at(id).child_count - 1); }
  void annotate(NodeId owner, NodeId annotation) { builder_.annotate(owner, annotation); }

  // The enclosing definitions' names joined with '.', and then `name`.
  std::string qualified(std::string_view name) const;
  std::vector<std::string> scopes_;

 private:
  Tree tree_;
  Builder builder_;
  std::vector<Item> items_;
  std::vector<NodeId> nodes_;
  std::vector<Item> pending_errors_;
  std::unordered_set<Tree::Index> seen_errors_, lowered_errors_;
};

}  // namespace vitrine::source
