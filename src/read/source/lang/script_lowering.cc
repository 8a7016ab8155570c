#include "read/source/lang/script_lowering.h"

#include <algorithm>
#include <cctype>

namespace vitrine::source {

namespace {

// What the parser put in for what was not there is an error too: at the byte before.
void add_missing(const Tree& tree, std::vector<ErrorRegion>& errors) {
  size_t known = errors.size();
  for (const TreeNode& node : tree.nodes) {
    if (!node.missing || tree.text.empty()) continue;
    uint32_t at = node.begin == 0 ? 0 : node.begin - 1;
    errors.push_back({at, at + 1});
  }
  if (errors.size() == known) return;
  std::sort(errors.begin(), errors.end(), [](const ErrorRegion& a, const ErrorRegion& b) { return a.begin < b.begin; });
  size_t last = 0;
  for (size_t n = 1; n < errors.size(); ++n) {
    if (errors[n].begin < errors[last].end) {
      errors[last].end = std::max(errors[last].end, errors[n].end);
    } else {
      errors[++last] = errors[n];
    }
  }
  errors.resize(last + 1);
}

}  // namespace

Grammar make_grammar(const TSLanguage* language, std::span<const std::string_view> kinds,
                     std::span<const std::string_view> fields, std::span<const std::string_view> skipped) {
  std::vector<NamedId> symbol_ids, field_ids;
  for (size_t i = 0; i < kinds.size(); ++i) {
    symbol_ids.push_back({kinds[i], static_cast<uint16_t>(kFirstSymbol + i)});
  }
  for (std::string_view name : skipped) symbol_ids.push_back({name, kSkippedSymbol});
  for (size_t i = 0; i < fields.size(); ++i) field_ids.push_back({fields[i], static_cast<uint16_t>(i + 1)});
  return Grammar(language, symbol_ids, field_ids);
}

Parsed ScriptLowering::run() {
  Parsed parsed;
  parsed.truncated = tree_.truncated;
  parsed.truncated_why = tree_.truncated_why;
  Item root{.end = static_cast<uint32_t>(tree_.text.size()), .kind = kErrorSymbol};
  NodeId module = kNone;
  if (tree_.empty()) {
    module = add(NodeKind::kModule, root, {});
  } else {
    root.present = true;
    module = lower_root(root);
  }
  std::vector<ErrorRegion> errors = std::move(tree_.errors);
  add_missing(tree_, errors);
  builder_.unit().errors = std::move(errors);
  parsed.unit = builder_.finish(module, tree_.text);
  return parsed;
}

ScriptLowering::Items::Items(ScriptLowering& lowering, const Item& parent)
    : lowering_(lowering), first_(lowering.items_.size()), count_(0) {
  if (!parent.present) return;
  const Tree& tree = lowering.tree_;
  for (Tree::Index child : tree.children(parent.index)) {
    const TreeNode& node = tree[child];
    if (node.symbol == kSkippedSymbol) continue;
    // A token may be written like a named node ("lambda"): only nodes have kinds.
    uint16_t kind = node.error ? kErrorSymbol : node.named ? node.symbol : kOtherSymbol;
    lowering.items_.push_back({child, node.begin, node.end, kind, node.field, node.named || node.error, true});
    if (node.error && lowering.seen_errors_.insert(child).second) {
      lowering.pending_errors_.push_back(lowering.items_.back());
    }
  }
  count_ = lowering.items_.size() - first_;
}

Item ScriptLowering::next_lost(const Item& within) {
  Tree::Index after = tree_[within.index].after;
  while (!pending_errors_.empty()) {
    Item last = pending_errors_.back();
    if (last.index <= within.index || last.index >= after) break;
    pending_errors_.pop_back();
    if (!lowered_errors_.contains(last.index)) return last;
  }
  return {};
}

Item ScriptLowering::Items::with_field(uint16_t field) const {
  for (size_t i = 0; i < count_; ++i) {
    const Item& item = lowering_.items_[first_ + i];
    if (item.field == field) return item;
  }
  return {};
}

Item ScriptLowering::Items::with_kind(uint16_t kind) const {
  for (size_t i = 0; i < count_; ++i) {
    const Item& item = lowering_.items_[first_ + i];
    if (item.kind == kind) return item;
  }
  return {};
}

Item ScriptLowering::Items::nth_named(size_t n) const {
  for (size_t i = 0; i < count_; ++i) {
    const Item& item = lowering_.items_[first_ + i];
    if (item.named && n-- == 0) return item;
  }
  return {};
}

bool ScriptLowering::Items::has_token(std::string_view token) const {
  for (size_t i = 0; i < count_; ++i) {
    const Item& item = lowering_.items_[first_ + i];
    if (!item.named && lowering_.text(item) == token) return true;
  }
  return false;
}

NodeId ScriptLowering::add(NodeKind kind, const Item& item, std::initializer_list<NodeId> children,
                           std::string_view text) {
  Node node{.kind = kind, .text = intern(text), .begin = item.begin, .end = item.end};
  return builder_.add_span(node, std::span(children.begin(), children.size()));
}

NodeId ScriptLowering::add(NodeKind kind, const Item& item, const Nodes& children, std::string_view text) {
  Node node{.kind = kind, .text = intern(text), .begin = item.begin, .end = item.end};
  return builder_.add_span(node, children.span());
}

NodeId ScriptLowering::add_optional(NodeKind kind, const Item& item, NodeId value, std::string_view text) {
  Node node{.kind = kind, .text = intern(text), .begin = item.begin, .end = item.end};
  return builder_.add_span(node, std::span(&value, value == kNone ? 0 : 1));
}

NodeId ScriptLowering::literal(LiteralKind kind, const Item& item, std::string_view value) {
  NodeId id = add(NodeKind::kLiteral, item, {}, value);
  at(id).op = static_cast<uint8_t>(kind);
  return id;
}

std::string ScriptLowering::qualified(std::string_view name) const {
  std::string whole;
  for (const std::string& scope : scopes_) {
    if (scope.empty()) continue;
    whole += scope;
    whole += '.';
  }
  whole += name;
  return whole;
}

bool ScriptLowering::holds_word(std::string_view text, std::string_view name) {
  auto in_word = [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80) != 0; };
  for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const bool starts = at == 0 || !in_word(text[at - 1]);
    const bool ends = at + name.size() >= text.size() || !in_word(text[at + name.size()]);
    if (starts && ends) return true;
  }
  return false;
}

ScriptLowering::Spine ScriptLowering::spine(const Item& item, std::initializer_list<uint16_t> kinds,
                                            uint16_t left_field, uint16_t operator_field, uint16_t right_field) {
  Spine out;
  out.left = item;
  while (std::find(kinds.begin(), kinds.end(), out.left.kind) != kinds.end()) {
    Items items(*this, out.left);
    const Item next = items.with_field(left_field);
    const Spine::Step step{out.left, items.with_field(operator_field), items.with_field(right_field)};
    if (!next || !step.operation || !step.right) break;
    out.steps.push_back(step);
    out.left = next;
  }
  return out;
}

}  // namespace vitrine::source
