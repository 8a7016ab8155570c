#include "reason/trace/unasked.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace vitrine::trace {
namespace {

using knowledge::Surroundings;
using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr int kMostRounds = 4;  // structs within structs

// "SSL_*": whatever begins so.
bool is_one_of(std::string_view name, const std::vector<std::string>& patterns) {
  return std::ranges::any_of(patterns, [&](std::string_view pattern) {
    return pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1)) : name == pattern;
  });
}

class Content {
 public:
  Content(const UnitIndex& index, const knowledge::Catalogue& catalogue)
      : index_(index), unit_(index.unit()), catalogue_(catalogue) {
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      if (index_.parent(id) == kNone) continue;
      const NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kName || kind == NodeKind::kMember || kind == NodeKind::kFunction)
        names_.insert(unit_.text(id));
      const bool goes =
          kind == NodeKind::kCall || kind == NodeKind::kNew || kind == NodeKind::kReturn || kind == NodeKind::kAssign;
      if (goes) ways_.push_back(id);
      if (kind == NodeKind::kDeclare || kind == NodeKind::kParameter || kind == NodeKind::kField) held_.push_back(id);
      if (kind == NodeKind::kAssign && unit_.language == source::Language::kRuby) assigned_.push_back(id);
      if (kind == NodeKind::kType) types_.push_back(id);
    }
  }

  bool holds(const Surroundings& where, NodeId site) {
    auto is_named = [&](const std::string& name) {
      return name.ends_with('*') ? std::ranges::any_of(names_, [&](auto one) { return is_one_of(one, {name}); })
                                 : names_.contains(name);
    };
    if (!std::ranges::all_of(where.named, is_named) || std::ranges::any_of(where.not_named, is_named)) return false;
    if (where.kept.empty()) return true;
    find_kept(where);
    return is_own(subject(site)) && !leaves(where);
  }

 private:
  // What holds a value: the variable, member or parameter; kNone for what is made where it stands.
  // (Java: of what a method gives that is known to give something else, `socket.getInputStream()`, nothing is asked.)
  NodeId root(NodeId value, const Surroundings* where = nullptr) const {
    for (int depth = 0; value != kNone && depth < 16; ++depth) {
      switch (unit_.kind(value)) {
        case NodeKind::kName:
        case NodeKind::kMember: return value;
        case NodeKind::kUnary:
        case NodeKind::kCast:
        case NodeKind::kIndex: value = unit_.child(value, 0); break;
        case NodeKind::kCall: {  // ssl.get()
          const NodeId callee = unit_.child(value, 0);
          if (callee == kNone || unit_.kind(callee) != NodeKind::kMember) return kNone;
          if (where != nullptr && is_one_of(unit_.text(callee), where->with)) return kNone;
          value = unit_.child(callee, 0);
          break;
        }
        default: return kNone;
      }
    }
    return kNone;
  }

  // What the call is for: what its method is called on, or what it is given first.
  NodeId subject(NodeId site) const {
    if (unit_.kind(site) != NodeKind::kCall) return kNone;
    const NodeId callee = unit_.child(site, 0);
    const bool is_method = callee != kNone && unit_.kind(callee) == NodeKind::kMember;
    return root(unit_.child(is_method ? callee : site, is_method ? 0 : 1));
  }

  bool is_kept_type(NodeId type, const Surroundings& where) const {
    if (type == kNone) return false;
    const std::string_view name = unit_.text(type);
    const auto is_it = [&](std::string_view kept) {
      return name == kept || (name.ends_with(kept) && name[name.size() - kept.size() - 1] == '.');
    };
    if (std::ranges::any_of(where.kept, is_it) || own_structs_.contains(name)) return true;
    for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
      const NodeId part = unit_.child(type, i);
      if (part != kNone && unit_.kind(part) == NodeKind::kTypeName && is_kept_type(part, where)) return true;
    }
    return false;
  }

  // Ruby: SSLSocket.new(…), SSLSocket.open(…)
  bool makes_kept(NodeId value, const Surroundings& where) const {
    if (value == kNone || unit_.language != source::Language::kRuby) return false;
    if (unit_.kind(value) == NodeKind::kNew) return is_kept_type(unit_[value].type, where);
    const NodeId callee = unit_.kind(value) == NodeKind::kCall ? unit_.child(value, 0) : kNone;
    const bool opens = callee != kNone && unit_.kind(callee) == NodeKind::kMember && unit_.text(callee) == "open";
    return opens && std::ranges::find(where.kept, index_.last_name(unit_.child(callee, 0))) != where.kept.end();
  }

  // Ruby: variables have no types; what they are given says what they hold.
  void find_assigned(const Surroundings& where) {
    for (NodeId id : assigned_) {
      const NodeId target = unit_.child(id, 0), value = unit_.child(id, 1);
      const NodeId from = value == kNone ? kNone : root(value, &where);
      const bool is_one = makes_kept(value, where) || (from != kNone && kept_.contains(unit_.text(from)));
      if (is_one && target != kNone &&
          (unit_.kind(target) == NodeKind::kName || unit_.kind(target) == NodeKind::kMember))
        kept_.insert(unit_.text(target));
    }
  }

  void find_kept(const Surroundings& where) {
    kept_.clear();
    own_structs_.clear();
    for (int round = 0; round < kMostRounds; ++round) {
      const size_t before = kept_.size() + own_structs_.size();
      find_assigned(where);
      for (NodeId id : held_) {
        const NodeId type = unit_[id].type;
        const bool untold = type == kNone || unit_.text(type) == "auto";
        const NodeId made = untold && unit_.child_count(id) > 0 ? unit_.child(id, 0) : kNone;
        const bool by_call =
            made != kNone && unit_.kind(made) == NodeKind::kCall && is_one_of(index_.last_name(made), where.with);
        const NodeId from = made != kNone ? root(made) : kNone;
        if (!by_call && !is_kept_type(type, where) && (from == kNone || !kept_.contains(unit_.text(from)))) continue;
        kept_.insert(unit_.text(id));
        const NodeId holder = unit_.kind(id) == NodeKind::kField ? index_.enclosing_type(id) : kNone;
        if (holder != kNone && !unit_.text(holder).empty()) own_structs_.insert(unit_.text(holder));
      }
      if (kept_.size() + own_structs_.size() == before) break;
    }
  }

  bool is_kept(NodeId value, const Surroundings& where) const {
    const NodeId holder = root(value, &where);
    return holder != kNone && kept_.contains(unit_.text(holder));
  }

  bool only_called_here(NodeId function) const {
    return function == kNone || index_.is_private(function) || index_.has_callers(function) ||
           unit_.text(function) == "main";
  }

  // Is it held by the content itself?
  bool is_own(NodeId holder) const {
    if (holder == kNone || !kept_.contains(unit_.text(holder))) return false;
    if (unit_.language == source::Language::kRuby) {
      const NodeId declared = unit_.kind(holder) == NodeKind::kName ? index_.declaration(holder) : kNone;
      return declared == kNone || unit_.kind(declared) != NodeKind::kParameter;
    }
    if (unit_.kind(holder) == NodeKind::kMember || index_.declaration(holder) == kNone) {
      return std::ranges::any_of(held_, [&](NodeId id) {
        return unit_[id].text == unit_[holder].text && unit_.kind(id) != NodeKind::kParameter;
      });
    }
    const NodeId declared = index_.declaration(holder);
    return unit_.kind(declared) != NodeKind::kParameter || only_called_here(index_.enclosing_function(declared));
  }

  bool is_known(std::string_view function, const Surroundings& where) const {
    if (is_one_of(function, where.with) || catalogue_.value_function(index_.language(), function) != nullptr)
      return true;
    return std::ranges::any_of(index_.functions(function),
                               [&](NodeId id) { return (unit_[id].flags & source::kNoBody) == 0; }) ||
           !catalogue_.calls(index_.language(), function).empty();
  }

  // Is it given a function of another file, which may ask?
  bool takes_unknown_function(NodeId call) const {
    for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
      NodeId given = unit_.child(call, i);
      while (given != kNone && (unit_.kind(given) == NodeKind::kUnary || unit_.kind(given) == NodeKind::kCast))
        given = unit_.child(given, 0);
      if (given == kNone || unit_.kind(given) != NodeKind::kName || index_.declaration(given) != kNone) continue;
      const std::string_view name = unit_.text(given);
      const bool constant = std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
      const bool own = !index_.functions(name).empty() || !index_.globals(name).empty() ||
                       index_.enumerator(name) != kNone ||
                       std::ranges::any_of(held_, [&](NodeId id) { return unit_[id].text == unit_[given].text; });
      const bool without_body = std::ranges::all_of(
          index_.functions(name), [&](NodeId id) { return (unit_[id].flags & source::kNoBody) != 0; });
      if (!constant && (!own || (!index_.functions(name).empty() && without_body))) return true;
    }
    return false;
  }

  // Ruby: is one made where no variable takes it, put into a list or a table, or asked for by a method of its name?
  bool leaves_otherwise(const Surroundings& where) const {
    if (unit_.language != source::Language::kRuby) return false;
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      const NodeId up = index_.parent(id);
      if (up == kNone) continue;
      const NodeKind around = unit_.kind(up);
      if (makes_kept(id, where) && around != NodeKind::kAssign) return true;
      const bool is_put = around == NodeKind::kArray || around == NodeKind::kMap || around == NodeKind::kEntry ||
                          around == NodeKind::kKeyword || around == NodeKind::kSpread ||
                          around == NodeKind::kConditional || around == NodeKind::kBinary;
      const NodeKind kind = unit_.kind(id);
      if (is_put && (kind == NodeKind::kName || kind == NodeKind::kMember) && kept_.contains(unit_.text(id)))
        return true;
    }
    // (What a class extends or includes may ask, too.)
    const bool extends = std::ranges::any_of(types_, [&](NodeId type) {
      return unit_.child_count(type) > 0 && unit_.kind(unit_.child(type, 0)) == NodeKind::kBase;
    });
    return std::ranges::any_of(kept_, [&](std::string_view name) {
      return name.starts_with('@') && (extends || !index_.functions(name.substr(1)).empty() ||
                                       names_.contains("attr_reader") || names_.contains("attr_accessor"));
    });
  }

  // Does something of these types go where others may ask?
  bool leaves(const Surroundings& where) const {
    if (leaves_otherwise(where)) return true;
    for (NodeId id : ways_) {
      const NodeKind kind = unit_.kind(id);
      const NodeId first = unit_.child_count(id) > 0 ? unit_.child(id, 0) : kNone;
      if (kind == NodeKind::kReturn) {
        if (first != kNone && is_kept(first, where) && !only_called_here(index_.enclosing_function(id))) return true;
        continue;
      }
      if (kind == NodeKind::kAssign) {
        if (first == kNone || !is_kept(unit_.child(id, 1), where) || unit_.kind(first) == NodeKind::kName) continue;
        if (unit_.kind(first) == NodeKind::kMember && kept_.contains(unit_.text(first))) continue;
        if (!only_called_here(index_.enclosing_function(id))) return true;
        continue;
      }
      const bool makes = kind == NodeKind::kNew;
      const bool knows = makes ? is_kept_type(unit_[id].type, where) || unit_[id].type == kNone ||
                                     index_.type(unit_.text(unit_[id].type)) != kNone
                               : is_known(index_.last_name(id), where);
      const bool verifies = !makes && index_.last_name(id).find("verify") != std::string_view::npos;
      if (verifies && takes_unknown_function(id)) return true;
      for (uint32_t i = makes ? 0 : 1; !knows && i < unit_.child_count(id); ++i) {
        if (is_kept(unit_.child(id, i), where)) return true;
      }
    }
    return false;
  }

  const UnitIndex& index_;
  const source::Unit& unit_;
  const knowledge::Catalogue& catalogue_;
  std::unordered_set<std::string_view> names_, kept_, own_structs_;
  std::vector<NodeId> ways_, held_, assigned_, types_;
};

}  // namespace

void note_unasked(const UnitIndex& index, const knowledge::Catalogue& catalogue, std::vector<Found>& found) {
  std::optional<Content> content;
  // Of a call that is one thing or another by what it is given nothing is said.
  const auto is_alone = [&](const Found& one) { return std::ranges::count(found, one.site, &Found::site) == 1; };
  for (Found& one : found) {
    if (one.api->where.empty() || !is_alone(one)) continue;
    if (!content) content.emplace(index, catalogue);
    const auto holds = [&](const Surroundings& where) { return content->holds(where, one.site); };
    const auto where = std::ranges::find_if(one.api->where, holds);
    if (where == one.api->where.end()) continue;
    for (const auto& [name, value] : where->values) put(one.cells, established(name, value, one.site, 0));
  }
}

}  // namespace vitrine::trace
