#include "read/source/lang/c_lower.h"

#include <algorithm>

namespace vitrine::source::c {

Lowering::Lowering(bool cpp, std::string_view original, const Pretreated& pretreated, TreeParser& parser,
                   const Budget& budget, Builder& builder)
    : cpp_(cpp), original_(original), pretreated_(pretreated), parser_(parser), budget_(budget), builder_(builder) {
  objc_ = pretreated.objc;
}

NodeId Lowering::lower(const Tree& tree, Result& result) {
  result_ = &result;
  view_ = {&tree, 0, 0, static_cast<uint32_t>(original_.size())};
  main_tree_ = &tree;
  for (Index i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].error) error_nodes_.push_back(i);
  }
  if (cpp_) survey();
  survey_defines();
  if (objc_) survey_objc();
  Items items;
  if (!data_fragment(tree, items) && !tree.empty()) {
    sequence_of(0, items);
    Nodes late;
    salvage(0, late);
    for (NodeId id : late) push(items, id);
  }
  for (const Include& include : pretreated_.includes) {
    NodeId id = add_at(NodeKind::kImport, include.begin, include.end);
    builder_.at(id).text2 = builder_.intern(include.path);
    builder_.at(id).flags = kMacro;
    items.push_back({id, include.begin, include.end});
  }
  if (objc_) {
    for (const auto& [at, module] : objc_->imports) {
      NodeId id = add_at(NodeKind::kImport, at, at);
      builder_.at(id).text2 = builder_.intern(module);
      builder_.at(id).flags = kMacro;
      items.push_back({id, at, at});
    }
    objc_classes(items);
    for (const Stretch& unread : objc_->unread) result_->errors.push_back({unread.begin, unread.end});
  }
  defines(items);
  return module(std::move(items));
}

// An ERROR only where there is nothing else.
Lowering::Index Lowering::first_named(Index i) const {
  Index error = kAbsent;
  for (Index c : children(i)) {
    if (!node(c).named || symbol(c) == Syntax::kComment) continue;
    if (!is_error(c)) return c;
    if (error == kAbsent) error = c;
  }
  return error;
}

uint32_t Lowering::place(uint32_t position) const {
  int64_t there = static_cast<int64_t>(position) + view_.shift;
  return static_cast<uint32_t>(std::clamp(there, static_cast<int64_t>(view_.least), static_cast<int64_t>(view_.most)));
}

std::string_view Lowering::written(Index i) const {
  uint32_t from = begin(i);
  return original_.substr(from, end(i) - from);
}

NodeId Lowering::add_at(NodeKind kind, uint32_t begin, uint32_t end, const Nodes& below, std::string_view text) {
  Node made;
  made.kind = kind;
  made.begin = begin;
  made.end = end;
  if (!text.empty()) made.text = builder_.intern(text);
  return builder_.add(made, below);
}

NodeId Lowering::add(NodeKind kind, Index at, const Nodes& below, std::string_view text) {
  return add_at(kind, begin(at), end(at), below, text);
}

NodeId Lowering::add_literal(Index at, LiteralKind kind, std::string_view text) {
  NodeId id = add(NodeKind::kLiteral, at, {}, text);
  builder_.at(id).op = static_cast<uint8_t>(kind);
  return id;
}

std::string Lowering::qualify(std::string_view name) const {
  std::string out;
  for (const std::string& outer : scope_) {
    if (!outer.empty()) out += outer + ".";
  }
  return out.append(name);
}

std::string Lowering::QualifiedName::joined() const {
  std::string out;
  for (const Part& part : parts) {
    if (!out.empty()) out += '.';
    out += part.text;
  }
  return out;
}

}  // namespace vitrine::source::c
