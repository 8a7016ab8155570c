#include "read/source/properties.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vitrine::source {
namespace {

constexpr int kMostBases = 8;  // classes that extend each other

std::string_view last_part(std::string_view name) {
  return name.substr(name.rfind('.') + 1);
}

class Properties {
 public:
  Properties(Builder& builder, std::span<const NodeId> begins) : builder_(builder), begins_(begins) {}

  void run() {
    note_definitions();
    for (size_t file = 0; file < begins_.size(); ++file) {
      note_variables(file);
      for (NodeId id = begins_[file]; id < end_of(file); ++id) {
        if (unit().kind(id) == NodeKind::kExpression && unit().child_count(id) == 1) write(id);
      }
      for (NodeId id = begins_[file]; id < end_of(file); ++id) {
        if (unit().kind(id) == NodeKind::kCall) read(id);
      }
    }
  }

 private:
  struct Class {
    std::set<std::string, std::less<>> properties;
    std::vector<std::string> bases;
  };
  using Types = std::set<std::string, std::less<>>;

  Unit& unit() { return builder_.unit(); }
  const Unit& unit() const { return builder_.unit(); }
  NodeId end_of(size_t file) const {
    return file + 1 < begins_.size() ? begins_[file + 1] : static_cast<NodeId>(count_);
  }

  void note_definitions() {
    count_ = unit().nodes.size();
    for (NodeId id = 1; id < count_; ++id) {
      const NodeKind kind = unit().kind(id);
      if (kind == NodeKind::kFunction) {
        Types& given = functions_[std::string(unit().text(id))];
        given.emplace(unit()[id].type == kNone ? "" : last_part(unit().text(unit()[id].type)));
      }
      if (kind != NodeKind::kType || unit().text(id).empty()) continue;
      Class& made = classes_[std::string(unit().text(id))];
      for (uint32_t i = 0; i < unit().child_count(id); ++i) {
        const NodeId child = unit().child(id, i);
        if (child == kNone) continue;
        if (unit().kind(child) == NodeKind::kField) made.properties.emplace(unit().text(child));
        if (unit().kind(child) == NodeKind::kBase && unit()[child].type != kNone)
          made.bases.emplace_back(last_part(unit().text(unit()[child].type)));
      }
    }
  }

  // Of what types the variables, parameters and fields of a file are, by name.
  void note_variables(size_t file) {
    variables_.clear();
    for (NodeId id = begins_[file]; id < end_of(file); ++id) {
      const NodeKind kind = unit().kind(id);
      if (kind != NodeKind::kDeclare && kind != NodeKind::kParameter && kind != NodeKind::kField) continue;
      NodeId type = unit()[id].type;
      const NodeId initial = unit().child_count(id) > 0 ? unit().child(id, 0) : kNone;
      if (type == kNone && initial != kNone && unit().kind(initial) == NodeKind::kNew) type = unit()[initial].type;
      variables_[std::string(unit().text(id))].emplace(type == kNone ? "" : last_part(unit().text(type)));
    }
  }

  bool has(std::string_view type, std::string_view property, int depth = 0) const {
    const auto found = classes_.find(std::string(type));
    if (found == classes_.end() || depth > kMostBases) return false;
    return found->second.properties.contains(property) ||
           std::ranges::any_of(found->second.bases,
                               [&](const std::string& base) { return has(base, property, depth + 1); });
  }
  bool all_have(const Types* types, std::string_view property) const {
    return types != nullptr && !types->empty() &&
           std::ranges::all_of(*types, [&](const std::string& one) { return has(one, property); });
  }

  // Is what the member is asked of a value of a class of these files that has the property?
  bool is_of_a_class_with(NodeId base, std::string_view property) const {
    if (base == kNone) return false;
    auto in = [](const std::unordered_map<std::string, Types>& all, std::string_view name) {
      const auto found = all.find(std::string(name));
      return found == all.end() ? nullptr : &found->second;
    };
    switch (unit().kind(base)) {
      case NodeKind::kName: return all_have(in(variables_, unit().text(base)), property);
      case NodeKind::kNew:
        return unit()[base].type != kNone && has(last_part(unit().text(unit()[base].type)), property);
      case NodeKind::kMember: {
        // Kind.FAST, this.options
        const NodeId owner = unit().child(base, 0);
        if (owner == kNone) return false;
        if (unit().kind(owner) == NodeKind::kName && has(unit().text(owner), unit().text(base)))
          return has(unit().text(owner), property);
        return unit().kind(owner) == NodeKind::kThis && all_have(in(variables_, unit().text(base)), property);
      }
      case NodeKind::kCall: {
        const NodeId callee = unit().child(base, 0);
        const bool named =
            callee != kNone && (unit().kind(callee) == NodeKind::kName || unit().kind(callee) == NodeKind::kMember);
        return named && all_have(in(functions_, unit().text(callee)), property);
      }
      default: return false;
    }
  }

  // The property that a call of this callee asks for or sets; "" where it is none of these files.
  std::string property_of(NodeId callee, std::string_view prefix) const {
    if (callee == kNone || unit().kind(callee) != NodeKind::kMember) return "";
    const std::string_view name = unit().text(callee);
    if (functions_.contains(std::string(name))) return "";
    const NodeId base = unit().child(callee, 0);
    if (prefix == "get" && name.starts_with("is")) return is_of_a_class_with(base, name) ? std::string(name) : "";
    if (!name.starts_with(prefix) || name.size() == prefix.size()) return "";
    std::string property(name.substr(prefix.size()));
    if (property[0] < 'A' || property[0] > 'Z') return "";
    const std::string asked = "is" + property;
    property[0] = static_cast<char>(property[0] - 'A' + 'a');
    if (is_of_a_class_with(base, property)) return property;
    return prefix == "set" && is_of_a_class_with(base, asked) ? asked : "";
  }

  void forget(NodeId id) {
    Node& node = builder_.at(id);
    node.kind = NodeKind::kNull;
    node.child_count = 0;
    node.type = kNone;
  }

  void read(NodeId call) {
    if (unit().child_count(call) != 1) return;
    const NodeId callee = unit().child(call, 0);
    const std::string property = property_of(callee, "get");
    if (property.empty()) return;
    Node member = unit()[callee];
    member.text = builder_.intern(property);
    member.begin = unit()[call].begin;
    member.end = unit()[call].end;
    builder_.at(call) = member;
    forget(callee);
  }

  void write(NodeId expression) {
    const NodeId call = unit().child(expression, 0);
    if (call == kNone || unit().kind(call) != NodeKind::kCall || unit().child_count(call) != 2) return;
    const NodeId callee = unit().child(call, 0);
    const std::string property = property_of(callee, "set");
    if (property.empty()) return;
    builder_.at(callee).text = builder_.intern(property);
    Node& assign = builder_.at(expression);
    assign.kind = NodeKind::kAssign;
    assign.text = builder_.intern("=");
    assign.first_child = unit()[call].first_child;
    assign.child_count = 2;
    forget(call);
  }

  Builder& builder_;
  std::span<const NodeId> begins_;
  size_t count_ = 0;
  std::unordered_map<std::string, Class> classes_;
  std::unordered_map<std::string, Types> functions_, variables_;  // by name: the types of what they give, or are
};

}  // namespace

void read_properties(Builder& builder, std::span<const NodeId> begins) {
  Properties(builder, begins).run();
}

}  // namespace vitrine::source
