// For languages read without a grammar (COBOL, SQL): the making of IR nodes over stretches of the text.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/front_end.h"

namespace vitrine::source {

struct Stretch {
  uint32_t begin = 0, end = 0;
};

// A node's parts beside its kind, range and children.
struct NodeParts {
  std::string_view text = {};
  std::string_view text2 = {};
  NodeId type = kNone;
  uint16_t flags = 0;
  uint8_t op = 0;
};

class PlainLowering {
 protected:
  using Children = std::vector<NodeId>;

  explicit PlainLowering(Language language) : builder_(language) {}

  NodeId make(NodeKind kind, Stretch where, const Children& children = {}, const NodeParts& parts = {}) {
    Node node;
    node.kind = kind;
    node.op = parts.op;
    node.flags = parts.flags;
    node.text = builder_.intern(parts.text);
    node.text2 = builder_.intern(parts.text2);
    node.type = parts.type;
    node.begin = where.begin;
    node.end = std::max(where.begin, where.end);
    return builder_.add(node, children);
  }
  NodeId literal(LiteralKind kind, Stretch where, std::string_view value) {
    return make(NodeKind::kLiteral, where, {}, {.text = value, .op = static_cast<uint8_t>(kind)});
  }
  NodeId name(Stretch where, std::string_view text) { return make(NodeKind::kName, where, {}, {.text = text}); }
  NodeId unknown(Stretch where, const Children& children = {}) { return make(NodeKind::kUnknown, where, children); }
  NodeId assign(Stretch where, NodeId target, NodeId value, std::string_view operation = "=") {
    return make(NodeKind::kAssign, where, {target, value}, {.text = operation});
  }
  NodeId call(Stretch where, NodeId callee, Children arguments) {
    arguments.insert(arguments.begin(), callee);
    return make(NodeKind::kCall, where, arguments);
  }
  NodeId binary(Stretch where, std::string_view operation, NodeId left, NodeId right) {
    return make(NodeKind::kBinary, where, {left, right}, {.text = operation});
  }
  NodeId block(Stretch where, const Children& statements, std::string_view label = {}) {
    return make(NodeKind::kBlock, where, statements, {.text = label});
  }
  Stretch range(NodeId id) { return {builder_.at(id).begin, builder_.at(id).end}; }
  size_t node_count() const { return builder_.unit().nodes.size(); }
  // A stretch that is not understood; they come in order.
  void note_error(Stretch where) {
    std::vector<ErrorRegion>& errors = builder_.unit().errors;
    if (where.begin >= where.end) return;
    if (!errors.empty() && where.begin < errors.back().end) return;
    errors.push_back({where.begin, where.end});
  }

  Builder builder_;
};

}  // namespace vitrine::source
