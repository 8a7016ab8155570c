#include "read/source/properties.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
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
    for (NodeId id = 1; id < count_; ++id) {
      if (unit().kind(id) == NodeKind::kCall) give_receiver(id);
    }
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
    std::set<std::string, std::less<>> properties, methods;
    std::vector<std::string> bases;
  };
  using Types = std::set<std::string, std::less<>>;

  Unit& unit() { return builder_.unit(); }
  const Unit& unit() const { return builder_.unit(); }
  size_t file_of(NodeId id) const {
    return static_cast<size_t>(std::ranges::upper_bound(begins_, id) - begins_.begin());
  }
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
        const auto [one, is_new] = defined_.try_emplace(unit()[id].text, id);
        if (!is_new) one->second = kNone;  // several
      }
      if (kind == NodeKind::kDeclare || kind == NodeKind::kParameter) local_.emplace(file_of(id), unit()[id].text);
      if (kind != NodeKind::kType || unit().text(id).empty()) continue;
      Class& made = classes_[std::string(unit().text(id))];
      for (uint32_t i = 0; i < unit().child_count(id); ++i) {
        const NodeId child = unit().child(id, i);
        if (child == kNone) continue;
        if (unit().kind(child) == NodeKind::kFunction && (unit()[child].flags & kConstructor) == 0)
          made.methods.emplace(unit().text(child));
        if (unit().kind(child) == NodeKind::kField) made.properties.emplace(unit().text(child));
        if (unit().kind(child) == NodeKind::kBase && unit()[child].type != kNone)
          made.bases.emplace_back(last_part(unit().text(unit()[child].type)));
      }
    }
  }

  // Of what types the variables, parameters and fields of a file are, by name. One that is declared by itself and then
  // assigned to, as what holds the result of `apply`, is of the types of what it is assigned.
  void note_variables(size_t file) {
    variables_.clear();
    std::unordered_map<std::string, Types> like;  // variables that others are made from
    std::unordered_set<std::string> bare;
    note_blocks(file);
    auto add = [&](const std::string& name, NodeId value) {
      NodeId type = kNone;
      for (auto own = declared_.find(value); own != declared_.end(); own = declared_.find(value)) {
        if (const NodeId said = unit()[own->second].type; said != kNone) {
          variables_[name].emplace(last_part(unit().text(said)));
          return;
        }
        value = unit().child(own->second, 0);
      }
      value = copied_from(value);
      if (value != kNone && unit().kind(value) == NodeKind::kName) {
        like[name].emplace(unit().text(value));
        return;
      }
      if (const NodeId callee =
              value == kNone || unit().kind(value) != NodeKind::kCall ? kNone : unit().child(value, 0);
          callee != kNone && (unit().kind(callee) == NodeKind::kName || unit().kind(callee) == NodeKind::kMember)) {
        if (const auto given = functions_.find(std::string(unit().text(callee))); given != functions_.end()) {
          variables_[name].insert(given->second.begin(), given->second.end());
          return;
        }
      }
      if (value != kNone && unit().kind(value) == NodeKind::kNew) type = unit()[value].type;
      variables_[name].emplace(type == kNone ? "" : last_part(unit().text(type)));
    };
    for (NodeId id = begins_[file]; id < end_of(file); ++id) {
      const NodeKind kind = unit().kind(id);
      if (kind != NodeKind::kDeclare && kind != NodeKind::kParameter && kind != NodeKind::kField) continue;
      const std::string name(unit().text(id));
      const NodeId initial = unit().child_count(id) > 0 ? unit().child(id, 0) : kNone;
      if (const NodeId type = unit()[id].type; type != kNone) {
        variables_[name].emplace(last_part(unit().text(type)));
      } else if (kind == NodeKind::kDeclare && initial == kNone) {
        bare.insert(name);
      } else {
        add(name, initial);
      }
    }
    for (NodeId id = begins_[file]; id < end_of(file) && !bare.empty(); ++id) {
      if (unit().kind(id) != NodeKind::kAssign || unit().child_count(id) != 2) continue;
      const NodeId to = unit().child(id, 0);
      if (to == kNone || unit().kind(to) != NodeKind::kName) continue;
      if (const auto it = bare.find(std::string(unit().text(to))); it != bare.end()) add(*it, unit().child(id, 1));
    }
    for (const auto& [name, from] : like) {
      Types types;
      if (!follow(like, name, types, 0)) types.emplace("");
      variables_[name].merge(types);
    }
  }

  // Order("RSA", 4096).copy(bits = 3072): a copy is of the same class, where no class says otherwise.
  NodeId copied_from(NodeId value) const {
    if (functions_.contains("copy")) return value;
    for (int step = 0; step < kMostBases && value != kNone && unit().kind(value) == NodeKind::kCall; ++step) {
      const NodeId callee = unit().child(value, 0);
      if (callee == kNone || unit().kind(callee) != NodeKind::kMember || unit().text(callee) != "copy") break;
      value = unit().child(callee, 0);
    }
    return value;
  }

  // What the block around says of a name by which another variable is set: `it` is another one in each block.
  void note_blocks(size_t file) {
    declared_.clear();
    std::unordered_map<StringId, NodeId> own;
    for (NodeId id = begins_[file]; id < end_of(file); ++id) {
      if (unit().kind(id) != NodeKind::kBlock) continue;
      own.clear();
      for (uint32_t i = 0; i < unit().child_count(id); ++i) {
        const NodeId one = unit().child(id, i);
        if (one == kNone) continue;
        const bool declares = unit().kind(one) == NodeKind::kDeclare && unit().child_count(one) > 0;
        const bool assigns = unit().kind(one) == NodeKind::kAssign && unit().child_count(one) == 2;
        if (!declares && !assigns) continue;
        const NodeId value = unit().child(one, declares ? 0 : 1);
        if (value != kNone && unit().kind(value) == NodeKind::kName) {
          if (const auto found = own.find(unit()[value].text); found != own.end())
            declared_.emplace(value, found->second);
        }
        if (declares && (unit()[one].flags & kConst) != 0) own.insert_or_assign(unit()[one].text, one);
      }
    }
  }

  // The types of what a variable is made from; false where one of them is not known.
  bool follow(const std::unordered_map<std::string, Types>& like, const std::string& name, Types& types,
              int depth) const {
    const auto from = like.find(name);
    if (from == like.end() || depth > kMostBases) return false;
    return std::ranges::all_of(from->second, [&](const std::string& other) {
      const auto own = variables_.find(other);
      if (own != variables_.end()) types.insert(own->second.begin(), own->second.end());
      return like.contains(other) ? follow(like, other, types, depth + 1) : own != variables_.end();
    });
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
    base = copied_from(base);
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

  // server { port(80) }, where `fun server(block: Server.() -> Unit)` stands in another file: the block is a function
  // of its receiver, and so are the names in it that are members of the receiver's class.
  void give_receiver(NodeId call) {
    const uint32_t count = unit().child_count(call);
    const NodeId callee = count < 2 ? kNone : unit().child(call, 0);
    const NodeId last = callee == kNone ? kNone : unit().child(call, count - 1);
    if (last == kNone || unit().kind(last) != NodeKind::kLambda || unit().child_count(last) != 1) return;
    if (unit().kind(callee) != NodeKind::kName && unit().kind(callee) != NodeKind::kMember) return;
    const NodeId block = unit().child(last, 0);
    if (block == kNone || unit().child_count(block) != 1 || unit().kind(unit().child(block, 0)) != NodeKind::kBlock)
      return;
    const auto found = defined_.find(unit()[callee].text);
    if (found == defined_.end() || found->second == kNone) return;
    NodeId parameter = kNone;
    for (uint32_t i = 0; i < unit().child_count(found->second); ++i) {
      const NodeId one = unit().child(found->second, i);
      if (one != kNone && unit().kind(one) == NodeKind::kParameter) parameter = one;
    }
    const NodeId type = parameter == kNone ? kNone : unit()[parameter].type;
    if (type == kNone || unit().text(type) != "kotlin.Function" || unit()[type].text2 == 0) return;
    const auto receiver = classes_.find(std::string(last_part(unit().text2(type))));
    if (receiver == classes_.end()) return;
    Node given = unit()[block];
    given.kind = NodeKind::kParameter;
    given.flags = 0;
    given.type = kNone;
    given.text = builder_.intern("$receiver");
    given.text2 = 0;
    given.end = given.begin;
    const NodeId body = unit().child(block, 0);
    const NodeId first = builder_.add(given, {});
    builder_.at(block).first_child = static_cast<uint32_t>(unit().children.size());
    builder_.at(block).child_count = 2;
    unit().children.push_back(first);
    unit().children.push_back(body);
    std::vector<NodeId> work{body};
    while (!work.empty()) {
      const NodeId id = work.back();
      work.pop_back();
      for (uint32_t i = 0; i < unit().child_count(id); ++i) {
        const NodeId child = unit().child(id, i);
        if (child == kNone) continue;
        const bool is_called = unit().kind(id) == NodeKind::kCall && i == 0;
        if (unit().kind(child) == NodeKind::kName) {
          of_receiver(child, receiver->second, is_called);
        } else if (!has_receiver(child)) {  // (a block within the block with one of its own)
          work.push_back(child);
        }
      }
    }
  }

  bool has_receiver(NodeId function) const {
    if (unit().kind(function) != NodeKind::kFunction || unit().child_count(function) == 0) return false;
    const NodeId first = unit().child(function, 0);
    return first != kNone && unit().kind(first) == NodeKind::kParameter && unit().text(first) == "$receiver";
  }

  void of_receiver(NodeId name, const Class& receiver, bool is_called) {
    const std::string_view text = unit().text(name);
    if (is_called ? !receiver.methods.contains(text)
                  : !receiver.properties.contains(text) || local_.contains({file_of(name), unit()[name].text}))
      return;
    Node base = unit()[name];
    base.text = builder_.intern("$receiver");
    base.end = base.begin;
    const NodeId on = builder_.add(base, {});
    Node& member = builder_.at(name);
    member.kind = NodeKind::kMember;
    member.first_child = static_cast<uint32_t>(unit().children.size());
    member.child_count = 1;
    unit().children.push_back(on);
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
    // (Its setter has a body.)
    if (const std::string setter = "<set-" + property + ">"; functions_.contains(setter)) {
      builder_.at(callee).text = builder_.intern(setter);
      return;
    }
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
  std::unordered_map<StringId, NodeId> defined_;                  // functions, by name; kNone: several
  std::set<std::pair<size_t, StringId>> local_;                   // names of variables, by file
  std::unordered_map<NodeId, NodeId> declared_;                   // by a name: the constant of its block that it is
  std::unordered_map<std::string, Types> functions_, variables_;  // by name: the types of what they give, or are
};

}  // namespace

void read_properties(Builder& builder, std::span<const NodeId> begins) {
  Properties(builder, begins).run();
}

}  // namespace vitrine::source
