#include "read/source/ir.h"

#include <algorithm>

#include "read/source/nested_types.h"

namespace vitrine::source {

uint32_t Unit::line(uint32_t byte) const {
  auto next = std::upper_bound(line_starts.begin(), line_starts.end(), byte);
  return static_cast<uint32_t>(next - line_starts.begin());
}

bool Unit::is_unread(NodeId id) const {
  auto next = std::lower_bound(unread.begin(), unread.end(), nodes[id].begin,
                               [](const Unread& stretch, uint32_t begin) { return stretch.begin < begin; });
  return next != unread.end() && next->end <= nodes[id].end;
}

Builder::Builder(Language language) {
  unit_.language = language;
  unit_.nodes.emplace_back();
  intern("");
}

StringId Builder::intern(std::string_view text) {
  auto known = ids_.find(text);
  if (known != ids_.end()) return known->second;
  StringId id = static_cast<StringId>(unit_.strings.size());
  ids_.emplace(text, id);
  unit_.strings.emplace_back(text);
  return id;
}

NodeId Builder::add_span(Node node, std::span<const NodeId> children) {
  node.first_child = static_cast<uint32_t>(unit_.children.size());
  node.child_count = static_cast<uint32_t>(children.size());
  unit_.children.insert(unit_.children.end(), children.begin(), children.end());
  unit_.nodes.push_back(node);
  return static_cast<NodeId>(unit_.nodes.size() - 1);
}

Unit Builder::finish(NodeId root, std::string_view text) {
  name_nested_types(*this, root, {});
  unit_.root = root;
  unit_.size_bytes = static_cast<uint32_t>(text.size());
  unit_.line_starts.push_back(0);
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') unit_.line_starts.push_back(static_cast<uint32_t>(i + 1));
  }
  return std::move(unit_);
}

}  // namespace vitrine::source
