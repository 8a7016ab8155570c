#include "reason/trace/namespaces.h"

#include <algorithm>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kMostConstants = 16;

// The namespaces and classes around a name, "config.slow", as the function or variable around it is called.
std::string_view space_around(const source::Unit& unit, const UnitIndex& index, NodeId name) {
  NodeId holder = index.enclosing_function(name);
  for (NodeId up = index.parent(name); holder == kNone && up != kNone && up != unit.root; up = index.parent(up)) {
    if (unit.kind(up) == NodeKind::kDeclare && index.parent(up) == unit.root) holder = up;
  }
  const std::string_view whole = holder == kNone ? std::string_view() : unit.text2(holder);
  const size_t dot = whole.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : whole.substr(0, dot);
}

bool ends_with_name(std::string_view whole, std::string_view name) {
  return whole == name ||
         (whole.size() > name.size() && whole.ends_with(name) && whole[whole.size() - name.size() - 1] == '.');
}

// using namespace config::slow; using config::slow::kRounds;
bool brings(const source::Unit& unit, NodeId import, NodeId constant) {
  const std::string_view path = unit.text2(import), bound = unit.text(import), whole = unit.text2(constant);
  if (path.empty()) return false;
  if (bound == unit.text(constant)) return ends_with_name(whole, path);
  const size_t dot = whole.rfind('.');
  return bound.empty() && dot != std::string_view::npos && ends_with_name(whole.substr(0, dot), path);
}

}  // namespace

bool are_constants(const source::Unit& unit, const std::vector<NodeId>& globals) {
  return std::ranges::all_of(globals, [&](NodeId one) {
    return unit.kind(one) == NodeKind::kDeclare && (unit[one].flags & source::kConst) != 0 &&
           unit.child(one, 0) != kNone;
  });
}

std::vector<NodeId> constants_meant(const source::Unit& unit, const UnitIndex& index, NodeId name) {
  std::vector<NodeId> all = index.globals(unit.text(name));
  if (all.size() < 2 || all.size() > kMostConstants || !source::extends_cpp(unit.language) || !are_constants(unit, all))
    return {all.begin(), all.begin() + (all.empty() ? 0 : 1)};
  std::vector<NodeId> each;  // one of each name
  for (NodeId one : all) {
    const auto is_it = [&](NodeId other) { return unit.text2(other) == unit.text2(one); };
    if (std::ranges::none_of(each, is_it)) each.push_back(one);
  }
  for (std::string_view space = space_around(unit, index, name); !space.empty();) {
    for (NodeId one : each) {
      const std::string_view whole = unit.text2(one);
      if (whole.size() == space.size() + 1 + unit.text(one).size() && whole.starts_with(space)) return {one};
    }
    const size_t dot = space.rfind('.');
    space = dot == std::string_view::npos ? std::string_view() : space.substr(0, dot);
  }
  std::vector<NodeId> meant;
  for (NodeId up = index.parent(name); up != kNone && meant.empty(); up = index.parent(up)) {
    if (unit.kind(up) != NodeKind::kBlock && up != unit.root) continue;
    for (uint32_t i = 0; i < unit.child_count(up); ++i) {
      const NodeId import = unit.child(up, i);
      if (import == kNone || unit.kind(import) != NodeKind::kImport || unit[import].begin > unit[name].begin) continue;
      for (NodeId one : each) {
        if (brings(unit, import, one) && std::ranges::find(meant, one) == meant.end()) meant.push_back(one);
      }
    }
  }
  for (NodeId one : each) {
    if (meant.empty() && unit.text2(one) == unit.text(one)) return {one};
  }
  return meant.empty() ? each : meant;
}

}  // namespace vitrine::trace
