// A parsed tree into a flat one.
//
// tree-sitter's own cursor looks up aliases and fields anew for each node from the whole path to it, and counts what is
// below; that took an eighth of a parse. This goes over the core's subtrees themselves, as its cursor does: a subtree
// is visible by its own kind or by an alias that its parent's production gives it; what is not visible has its children
// stand in its place; extras (comments) count for no production; a field of what is not visible is that of its
// children.
#include <subtree.h>
#include <tree.h>
#include <tree_sitter/api.h>

#include <algorithm>

#include "read/source/tree.h"

namespace vitrine::source {
namespace {

// A subtree whose children are gone over.
struct Level {
  const Subtree* children;
  uint32_t count, next = 0;
  uint32_t begin;                     // of the next child, in bytes
  uint32_t place = 0;                 // of the next child, among those that are no extras
  const TSSymbol* aliases = nullptr;  // by place, if any
  const TSFieldMapEntry* fields = nullptr;
  uint32_t field_count = 0;
  TSFieldId field = 0;                // of its children, where it is not visible
  Tree::Index index = Tree::kAbsent;  // its own node, where it is visible
};

Level level_of(const TSLanguage& language, const Subtree& subtree, uint32_t begin) {
  Level level{ts_subtree_children(subtree), ts_subtree_child_count(subtree), 0, begin};
  const uint16_t production = ts_subtree_production_id(subtree);
  if (production != 0) level.aliases = language.alias_sequences + production * language.max_alias_sequence_length;
  if (language.field_count != 0) {
    const TSMapSlice slice = language.field_map_slices[production];
    level.fields = language.field_map_entries + slice.index;
    level.field_count = slice.length;
  }
  return level;
}

TSFieldId field_at(const Level& level, uint32_t place) {
  for (uint32_t i = 0; i < level.field_count; ++i) {
    if (!level.fields[i].inherited && level.fields[i].child_index == place) return level.fields[i].field_id;
  }
  return level.field;
}

}  // namespace

void TreeParser::flatten(const TSTree* parsed, const Budget& budget, Tree& tree) const {
  const TSLanguage& language = *parsed->language;
  const uint32_t size = static_cast<uint32_t>(tree.text.size());
  const uint32_t whole = ts_subtree_size(parsed->root).bytes;
  tree.nodes.reserve(std::min<size_t>(whole / 3 + 16, budget.max_nodes));
  std::vector<Level> open;  // the path from the root
  size_t depth = 0;         // of the visible ones
  auto region = [&](uint32_t begin, uint32_t end) {
    if (begin == end) return;
    if (!tree.errors.empty() && begin < tree.errors.back().end) return;
    tree.errors.push_back({begin, end});
  };
  auto truncate = [&](std::string why) {
    tree.truncated = true;
    if (tree.truncated_why.empty()) tree.truncated_why = std::move(why);
  };
  // The node of a visible subtree; its children are next. False: there is no room for it.
  auto visible = [&](const Subtree& subtree, uint32_t begin, TSSymbol alias, TSFieldId field) {
    const Tree::Index index = static_cast<Tree::Index>(tree.nodes.size());
    if (index >= budget.max_nodes) {
      region(begin, size);
      truncate("more than " + std::to_string(budget.max_nodes) + " nodes");
      return false;
    }
    const TSSymbol own = alias != 0 ? alias : ts_subtree_symbol(subtree);
    const bool is_error = own == ts_builtin_sym_error;
    TreeNode flat;
    flat.symbol = is_error ? uint16_t{0} : grammar_.symbol(language.public_symbol_map[own]);
    flat.field = grammar_.field(field);
    // (What was put behind the text is no part of it.)
    flat.begin = std::min(begin, size);
    flat.end = std::min(begin + ts_subtree_size(subtree).bytes, size);
    flat.after = index + 1;
    flat.named = alias != 0 ? language.symbol_metadata[alias].named : ts_subtree_named(subtree);
    flat.missing = flat.begin == flat.end && ts_subtree_missing(subtree);
    flat.error = is_error;
    if (flat.error) region(flat.begin, flat.end);
    tree.nodes.push_back(flat);
    if (depth >= budget.max_depth) {
      if (ts_subtree_visible_child_count(subtree) == 0) return true;
      tree.nodes[index].error = true;
      region(flat.begin, flat.end);
      truncate("nesting deeper than " + std::to_string(budget.max_depth));
    } else if (ts_subtree_child_count(subtree) > 0) {
      open.push_back(level_of(language, subtree, begin));
      open.back().index = index;
      ++depth;
    }
    return true;
  };
  bool goes_on = visible(parsed->root, ts_subtree_padding(parsed->root).bytes, 0, 0);
  while (goes_on && !open.empty()) {
    Level& level = open.back();
    if (level.next == level.count) {
      if (level.index != Tree::kAbsent) {
        tree.nodes[level.index].after = static_cast<Tree::Index>(tree.nodes.size());
        --depth;
      }
      open.pop_back();
      continue;
    }
    const Subtree& child = level.children[level.next];
    const uint32_t begin = level.begin;
    const bool is_extra = ts_subtree_extra(child);
    const uint32_t place = level.place;
    const TSSymbol alias = !is_extra && level.aliases != nullptr ? level.aliases[place] : TSSymbol{0};
    if (!is_extra) ++level.place;
    if (++level.next < level.count)
      level.begin += ts_subtree_size(child).bytes + ts_subtree_padding(level.children[level.next]).bytes;
    if (alias != 0 || ts_subtree_visible(child)) {
      goes_on = visible(child, begin, alias, is_extra ? TSFieldId{0} : field_at(level, place));
    } else if (ts_subtree_visible_child_count(child) > 0) {
      const TSFieldId field = is_extra ? TSFieldId{0} : field_at(level, place);
      open.push_back(level_of(language, child, begin));
      open.back().field = field;
    }
  }
  for (const Level& level : open) {
    if (level.index != Tree::kAbsent) tree.nodes[level.index].after = static_cast<Tree::Index>(tree.nodes.size());
  }
}

}  // namespace vitrine::source
