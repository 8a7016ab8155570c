// Lists of statements and definitions: what a parse error leaves of functions and calls is put together again, and what
// stands in branches of one preprocessor conditional becomes a kVariant.
#include <algorithm>

#include "read/source/lang/c_lower.h"

namespace vitrine::source::c {

namespace {

bool has_call_shape(std::string_view text) {
  for (size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
    if (open > 0 && (std::isalnum(static_cast<unsigned char>(text[open - 1])) != 0 || text[open - 1] == '_'))
      return true;
  }
  return false;
}

}  // namespace

NodeId Lowering::module(Items items) {
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.begin < b.begin; });
  uint32_t size = static_cast<uint32_t>(original_.size());
  return add_at(NodeKind::kModule, 0, size, in_branches(items, 0, items.size(), 0, size));
}

void Lowering::push(Items& out, NodeId id) const {
  if (id == kNone) return;
  const Node& made = builder_.at(id);
  out.push_back({id, made.begin, made.end});
}

NodeId Lowering::block(Index i) {
  Items items;
  sequence_of(i, items);
  return block_of(i, items);
}

NodeId Lowering::block_of(Index at, const Items& items) {
  return add(NodeKind::kBlock, at, in_branches(items, 0, items.size(), begin(at), end(at)));
}

// The children, with those of an ERROR in its place.
void Lowering::splice(Index parent, std::vector<Index>& out) {
  if (is_error(parent)) visited(parent);
  for (Index c : children(parent)) {
    if (is_error(c)) {
      splice(c, out);
    } else {
      out.push_back(c);
    }
  }
}

void Lowering::visited(Index error) {
  if (view_.tree == main_tree_) errors_visited_.insert(error);
}

// Errors below the node at which no list of statements stood: what can be lowered in them.
void Lowering::salvage(Index i, Nodes& out) {
  if (view_.tree != main_tree_) return;
  auto it = std::lower_bound(error_nodes_.begin(), error_nodes_.end(), i);
  for (; it != error_nodes_.end() && *it < node(i).after; ++it) {
    if (errors_visited_.contains(*it)) continue;
    NodeId found = unknown(*it);
    if (builder_.unit().child_count(found) > 0) out.push_back(found);
  }
}

void Lowering::sequence_of(Index parent, Items& out) {
  std::vector<Index> list;
  splice(parent, list);
  sequence(list, out);
}

void Lowering::sequence(const std::vector<Index>& list, Items& out) {
  const size_t from = out.size();
  for (size_t n = 0; n < list.size(); ++n) {
    Index c = list[n];
    if (is_error(c)) {
      sequence_of(c, out);
      continue;
    }
    size_t taken = broken_function(list, n, out);
    if (taken == 0) taken = broken_call(list, n, out);
    if (taken != 0) {
      n += taken - 1;
      continue;
    }
    bool silent = !node(c).named || node(c).missing;
    switch (symbol(c)) {
      case Syntax::kComment:
      case Syntax::kTypeQualifier:
      case Syntax::kStorageClass:
      case Syntax::kPrimitiveType:
      case Syntax::kTypeIdentifier:
      case Syntax::kFieldIdentifier:
      case Syntax::kStatementIdentifier:
      case Syntax::kAttributeSpecifier:
      case Syntax::kAttributeDeclaration:
      case Syntax::kParameterDeclaration:
      case Syntax::kAccessSpecifier: silent = true; break;
      default: break;
    }
    if (!silent) statement(c, out);
  }
  if (objc_) join_tries(out, from);
}

// A function whose definition did not parse leaves its head, a '{' and its statements side by side.
size_t Lowering::broken_function(const std::vector<Index>& list, size_t at, Items& out) {
  Index head = list[at];
  switch (symbol(head)) {
    case Syntax::kFunctionDeclarator:
    case Syntax::kPointerDeclarator:
    case Syntax::kReferenceDeclarator: break;
    default: return 0;
  }
  Declarator shape = declarator(head);
  if (!shape.function) return 0;
  size_t open = at + 1;
  constexpr size_t kFarthest = 4;  // attributes and the like between head and body
  while (open < list.size() && open < at + kFarthest && !is(list[open], Syntax::kOpenBrace) &&
         !is(list[open], Syntax::kCompoundStatement) && !is(list[open], Syntax::kSemicolon)) {
    ++open;
  }
  if (open >= list.size()) return 0;
  bool whole_body = is(list[open], Syntax::kCompoundStatement);
  if (!whole_body && !is(list[open], Syntax::kOpenBrace)) return 0;
  size_t close = open;
  if (!whole_body) {
    int depth = 0;
    for (close = open; close < list.size(); ++close) {
      if (is(list[close], Syntax::kOpenBrace)) ++depth;
      if (is(list[close], Syntax::kCloseBrace) && --depth == 0) break;
    }
  }
  ++function_depth_;
  NodeId body = kNone;
  size_t last = std::min(close, list.size() - 1);
  if (whole_body) {
    body = block(list[open]);
  } else {
    std::vector<Index> inner(list.begin() + static_cast<std::ptrdiff_t>(open + 1),
                             list.begin() + static_cast<std::ptrdiff_t>(std::min(close, list.size())));
    Items items;
    sequence(inner, items);
    uint32_t lo = begin(list[open]);
    uint32_t hi = end(list[last]);
    body = add_at(NodeKind::kBlock, lo, hi, in_branches(items, 0, items.size(), lo, hi));
  }
  --function_depth_;
  NodeId made = function(head, shape, kNone, body, 0, child(shape.function_node, Field::kParameters));
  builder_.at(made).end = std::max(builder_.at(made).end, builder_.at(body).end);
  push(out, made);
  return last - at + 1;
}

// A call in an ERROR: a name and its arguments as loose tokens, or taken for a function's declarator.
size_t Lowering::broken_call(const std::vector<Index>& list, size_t at, Items& out) {
  Index head = list[at];
  if (is(head, Syntax::kFunctionDeclarator)) {
    Index name = child(head, Field::kDeclarator);
    Index parameter_list = child(head, Field::kParameters);
    bool plain = is(name, Syntax::kIdentifier) || is(name, Syntax::kQualified) || is(name, Syntax::kFieldIdentifier);
    if (!plain || parameter_list == kAbsent) return 0;
    Nodes below{expression(name)};
    for (Index c : children(parameter_list)) {
      if (is(c, Syntax::kParameterDeclaration)) {
        Index type = child(c, Field::kType);
        bool alone = type != kAbsent && child(c, Field::kDeclarator) == kAbsent;
        below.push_back(alone ? expression(type) : add(NodeKind::kUnknown, c));
      } else if (node(c).named && !is(c, Syntax::kComment)) {
        below.push_back(expression(c));
      }
    }
    NodeId made = add(NodeKind::kCall, head, below);
    push(out, add(NodeKind::kExpression, head, {made}));
    return 1;
  }
  bool named = is(head, Syntax::kIdentifier) || is(head, Syntax::kTypeIdentifier) ||
               is(head, Syntax::kFieldIdentifier) || is(head, Syntax::kFieldExpression) || is(head, Syntax::kQualified);
  if (!named || at + 1 >= list.size()) return 0;
  Index next = list[at + 1];
  Nodes below;
  size_t last = at + 1;
  if (is(next, Syntax::kArgumentList)) {
    below = arguments(next);
  } else if (is(next, Syntax::kOpenParen)) {
    int depth = 0;
    for (; last < list.size(); ++last) {
      if (is(list[last], Syntax::kOpenParen)) ++depth;
      if (is(list[last], Syntax::kCloseParen) && --depth == 0) break;
      if (is(list[last], Syntax::kSemicolon) || is(list[last], Syntax::kOpenBrace)) break;
    }
    std::vector<Index> inner(list.begin() + static_cast<std::ptrdiff_t>(at + 2),
                             list.begin() + static_cast<std::ptrdiff_t>(std::min(last, list.size())));
    Items items;
    sequence(inner, items);
    for (const Item& item : items) below.push_back(item.id);
    if (last >= list.size() || !is(list[last], Syntax::kCloseParen)) --last;
  } else {
    return 0;
  }
  below.insert(below.begin(), expression(head));
  NodeId made = add_at(NodeKind::kCall, begin(head), end(list[last]), below);
  push(out, add_at(NodeKind::kExpression, begin(head), end(list[last]), {made}));
  return last - at + 1;
}

Lowering::Nodes Lowering::in_branches(const Items& items, size_t from, size_t to, uint32_t lo, uint32_t hi) {
  Nodes out;
  out.reserve(to - from);
  const std::vector<Conditional>& all = pretreated_.conditionals;
  auto first = std::lower_bound(all.begin(), all.end(), lo,
                                [](const Conditional& c, uint32_t position) { return c.begin < position; });
  size_t conditional = static_cast<size_t>(first - all.begin());
  constexpr uint32_t kDeepest = 64;
  for (size_t n = from; n < to;) {
    while (conditional < all.size() && all[conditional].end <= items[n].begin) ++conditional;
    bool starts_before = conditional < all.size() && all[conditional].begin <= items[n].begin;
    if (!starts_before || all[conditional].begin >= hi) {
      out.push_back(items[n++].id);
      continue;
    }
    const Conditional& around = all[conditional];
    size_t past = n;
    while (past < to && items[past].begin < around.end) ++past;
    bool usable = around.end <= hi && !around.include_guard && around.depth < kDeepest;
    if (usable && one_variant(items, n, past, around, out)) n = past;
    ++conditional;
  }
  return out;
}

// False where an item crosses a branch's bounds: then the conditional does not show.
bool Lowering::one_variant(const Items& items, size_t from, size_t to, const Conditional& conditional, Nodes& out) {
  size_t at = from;
  for (const Branch& branch : conditional.branches) {
    while (at < to && items[at].begin >= branch.begin && items[at].end <= branch.end) ++at;
  }
  if (at != to) return false;
  Nodes blocks;
  at = from;
  std::string rest;
  Nodes silent;  // branches kept aside that call nothing: code all the same, where one of several
  for (const Branch& branch : conditional.branches) {
    if (!rest.empty()) rest += " && ";
    rest += "!(" + branch.condition + ")";
    if (branch.dead) continue;
    if (!branch.kept) {
      NodeId aside = fragment(branch);
      if (aside != kNone) {
        blocks.push_back(aside);
      } else {
        silent.push_back(add_at(NodeKind::kBlock, branch.begin, branch.end, {}, branch.condition));
      }
      continue;
    }
    size_t past = at;
    while (past < to && items[past].begin >= branch.begin && items[past].end <= branch.end) ++past;
    Nodes below = in_branches(items, at, past, branch.begin, branch.end);
    blocks.push_back(add_at(NodeKind::kBlock, branch.begin, branch.end, below, branch.condition));
    at = past;
  }
  if (!conditional.has_else) {
    blocks.push_back(add_at(NodeKind::kBlock, conditional.end, conditional.end, {}, rest));
  }
  bool decided = blocks.size() == 1 && conditional.branches.size() > 1;  // every other branch is dead
  if (decided) {
    const Unit& unit = builder_.unit();
    for (uint32_t n = 0; n < unit.child_count(blocks[0]); ++n) out.push_back(unit.child(blocks[0], n));
  } else {
    blocks.insert(blocks.end(), silent.begin(), silent.end());
    out.push_back(add_at(NodeKind::kVariant, conditional.begin, conditional.end, blocks));
  }
  return true;
}

// The branches kept aside within the range, as a variant at the end of the function that holds them.
NodeId Lowering::fragments_within(uint32_t lo, uint32_t hi) {
  const std::vector<Conditional>& all = pretreated_.conditionals;
  auto it = std::lower_bound(all.begin(), all.end(), lo,
                             [](const Conditional& c, uint32_t position) { return c.begin < position; });
  Nodes blocks;
  for (; it != all.end() && it->begin < hi; ++it) {
    for (const Branch& branch : it->branches) {
      if (branch.kept || branch.dead || branch.end > hi) continue;
      NodeId made = fragment(branch);
      if (made != kNone) blocks.push_back(made);
    }
  }
  if (blocks.empty()) return kNone;
  blocks.push_back(add_at(NodeKind::kBlock, hi, hi));
  return add_at(NodeKind::kVariant, hi, hi, blocks);
}

// Parsed on its own, once, and only where it calls something.
NodeId Lowering::fragment(const Branch& branch) {
  if (in_fragment_ || fragments_done_.contains(branch.begin)) return kNone;
  std::string_view text = std::string_view(pretreated_.uncommented).substr(branch.begin, branch.end - branch.begin);
  if (!has_call_shape(text)) return kNone;
  fragments_done_.insert(branch.begin);
  Body body = parse_body("void f(){", branch.begin, branch.end, "}");
  Nodes below;
  View outer = view_;
  view_ = {&body.tree, body.shift, branch.begin, branch.end};
  ++function_depth_;
  in_fragment_ = true;
  Items items;
  if (!body.tree.empty()) sequence_of(0, items);
  in_fragment_ = false;
  --function_depth_;
  view_ = outer;
  const Unit& unit = builder_.unit();
  for (const Item& item : items) {
    // The wrapper's own function is left out, its statements are wanted.
    bool wrapper =
        unit.kind(item.id) == NodeKind::kFunction && unit[item.id].begin == branch.begin && unit.text(item.id).empty();
    if (!wrapper) {
      below.push_back(item.id);
      continue;
    }
    NodeId inner = unit.child(item.id, unit.child_count(item.id) - 1);
    for (uint32_t n = 0; n < unit.child_count(inner); ++n) below.push_back(unit.child(inner, n));
  }
  if (below.empty()) return kNone;
  return add_at(NodeKind::kBlock, branch.begin, branch.end, below, branch.condition);
}

}  // namespace vitrine::source::c
