// tree-sitter behind one narrow door: a text is parsed and its tree is flattened once, in preorder, with a front end's
// own small numbers for symbols and fields. Lowering then reads plain arrays: the first child of i is i + 1, its next
// sibling is after(i), and nothing deeper than Budget::max_depth is there, so recursion over it is bounded.
//
// Positions are bytes, half-open. Node 0 is the root. Symbols and fields that a front end does not list are 0.
// Thread rule: a Grammar is immutable and shared; a TreeParser belongs to one thread.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/source/front_end.h"

struct TSLanguage;
struct TSRange;
struct TSParser;
struct TSTree;

namespace vitrine::source {

struct NamedId {
  std::string_view name;
  uint16_t id = 0;
};

// The numbers a front end gives to its grammar's symbols and fields. Anonymous symbols are listed by their text ("{").
class Grammar {
 public:
  Grammar(const TSLanguage* language, const std::vector<NamedId>& symbols, const std::vector<NamedId>& fields);
  const TSLanguage* language() const { return language_; }
  uint16_t symbol(uint16_t grammar_symbol) const {
    return grammar_symbol < symbols_.size() ? symbols_[grammar_symbol] : uint16_t{0};
  }
  uint16_t field(uint16_t grammar_field) const {
    return grammar_field < fields_.size() ? fields_[grammar_field] : uint16_t{0};
  }
  // Listed names that the grammar does not have: empty unless a front end and its grammar have drifted apart.
  const std::vector<std::string>& unknown_names() const { return unknown_names_; }

 private:
  const TSLanguage* language_;
  std::vector<uint16_t> symbols_;
  std::vector<uint16_t> fields_;
  std::vector<std::string> unknown_names_;
};

// Long stretches of blanks and empty lines: where the grammar gives them no meaning, the parser jumps over them.
enum class Blanks : uint8_t { kMeanSomething, kMeanNothing };

struct TreeNode {
  uint16_t symbol = 0;  // the front end's number
  uint16_t field = 0;   // the front end's number of the field under which the parent holds it
  uint32_t begin = 0, end = 0;
  uint32_t after = 0;  // index one past the subtree
  bool named = false;
  bool error = false;    // an ERROR node, or a node cut off at the depth bound
  bool missing = false;  // inserted by the parser; zero bytes long
};

struct Tree {
  using Index = uint32_t;
  static constexpr Index kAbsent = UINT32_MAX;

  std::string_view text;  // borrowed: must outlive the tree
  std::vector<TreeNode> nodes;
  std::vector<ErrorRegion> errors;  // outermost ones, disjoint, in order
  bool truncated = false;
  std::string truncated_why;

  bool empty() const { return nodes.empty(); }
  const TreeNode& operator[](Index i) const { return nodes[i]; }
  std::string_view text_of(Index i) const { return text.substr(nodes[i].begin, nodes[i].end - nodes[i].begin); }
  uint16_t symbol(Index i) const { return nodes[i].symbol; }
  bool has_children(Index i) const { return nodes[i].after > i + 1; }
  // The first child under the field, or kAbsent.
  Index child(Index i, uint16_t field) const;
  // The first child with the symbol, or kAbsent.
  Index child_with_symbol(Index i, uint16_t symbol) const;
  // Children in order:  for (Tree::Index c : tree.children(i))
  struct Iterator {
    const Tree* tree;
    Index at;
    Index operator*() const { return at; }
    Iterator& operator++() {
      at = tree->nodes[at].after;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at != other.at; }
  };
  struct Children {
    const Tree* tree;
    Index parent;
    Iterator begin() const { return {tree, parent + 1}; }
    Iterator end() const { return {tree, tree->nodes[parent].after}; }
  };
  Children children(Index i) const { return {this, i}; }
};

class TreeParser {
 public:
  explicit TreeParser(const Grammar& grammar);
  ~TreeParser();
  TreeParser(const TreeParser&) = delete;
  TreeParser& operator=(const TreeParser&) = delete;
  // An empty tree with `truncated` set where the budget ended the parse.
  Tree parse(std::string_view text, const Budget& budget, Blanks blanks = Blanks::kMeanSomething);
  // The bytes [begin, end) alone and `behind`, as a text of their own; positions are those of the whole.
  Tree parse_part(std::string_view text, uint32_t begin, uint32_t end, std::string_view behind, const Budget& budget);

 private:
  void parse_ranges(const std::vector<TSRange>& ranges, std::string_view behind, const Budget& budget, Tree& tree);
  void flatten(const TSTree* parsed, const Budget& budget, Tree& tree) const;

  const Grammar& grammar_;
  TSParser* parser_;
};

}  // namespace vitrine::source
