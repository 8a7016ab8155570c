// Bundles: many modules written into one text, each as a function in a table, so that minifying takes the names away
// by which a module asks for another.
//
//   webpack      [function(e, t, n){ … n(1) … }, function(e){ e.exports = require("crypto") }]   or {34: e => …}
//   browserify   {1: [function(e, t, n){ … e("crypto") … }, {crypto: 2}]}
//
// A module that is nothing but `exports = require("x")` stands for x, so a request for it by its key in the table is an
// import of x; browserify's first parameter is `require` under another name.
#include <map>
#include <set>

#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {
namespace {

constexpr uint32_t kMostModules = 20'000;
constexpr uint32_t kMostParameters = 3;

class Bundle {
 public:
  explicit Bundle(Unit& unit) : unit_(unit) {}

  void resolve() {
    // Requests become imports in place: no node is added.
    for (NodeId id = 1; id < unit_.nodes.size(); ++id) {
      NodeKind kind = unit_.kind(id);
      if (kind != NodeKind::kArray && kind != NodeKind::kMap) continue;
      if (unit_.child_count(id) > kMostModules) continue;
      table(id);
    }
  }

 private:
  NodeId function_of(NodeId value) const {
    if (value == kNone || unit_.kind(value) != NodeKind::kLambda) return kNone;
    NodeId function = unit_.child(value, 0);
    return unit_.child_count(function) <= kMostParameters + 1 ? function : kNone;
  }
  std::string_view parameter(NodeId function, uint32_t n) const {
    return n + 1 < unit_.child_count(function) ? unit_.text(unit_.child(function, n)) : std::string_view();
  }

  void table(NodeId id) {
    bool is_map = unit_.kind(id) == NodeKind::kMap;
    std::map<std::string, std::string_view, std::less<>> outside;  // key in the table → the module it stands for
    std::vector<NodeId> asking;                                    // functions that are given the table's own `require`
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      NodeId entry = unit_.child(id, i), value = entry;
      if (is_map) {
        if (entry == kNone || unit_.kind(entry) != NodeKind::kEntry || unit_.child_count(entry) != 1) return;
        value = unit_.child(entry, 0);
        if (value != kNone && unit_.kind(value) == NodeKind::kArray) {
          browserify(value);
          continue;
        }
      }
      NodeId function = function_of(value);
      if (function == kNone) {
        if (is_map) return;
        continue;  // a hole, or a value beside the modules
      }
      std::string_view stands_for = imported_by(function);
      if (!stands_for.empty()) {
        outside.emplace(is_map ? std::string(unit_.text(entry)) : std::to_string(i), stands_for);
      } else if (!parameter(function, 2).empty()) {
        asking.push_back(function);
      }
    }
    if (outside.empty()) return;
    for (NodeId function : asking) {
      requests(function, parameter(function, 2), [&](std::string_view key) {
        auto found = outside.find(key);
        return found == outside.end() ? std::string_view() : found->second;
      });
    }
  }

  // [function(require, module, exports){…}, {"name": number}]
  void browserify(NodeId pair) {
    if (unit_.child_count(pair) != 2) return;
    NodeId function = function_of(unit_.child(pair, 0)), names = unit_.child(pair, 1);
    if (function == kNone || names == kNone || unit_.kind(names) != NodeKind::kMap) return;
    std::set<std::string_view> known;
    for (uint32_t i = 0; i < unit_.child_count(names); ++i) {
      NodeId entry = unit_.child(names, i);
      if (entry != kNone && unit_.kind(entry) == NodeKind::kEntry) known.insert(unit_.text(entry));
    }
    std::string_view require = parameter(function, 0);
    if (known.empty() || require.empty()) return;
    requests(function, require, [&](std::string_view key) { return known.contains(key) ? key : std::string_view(); });
  }

  // "crypto" of `function(e){ e.exports = require("crypto") }`.
  std::string_view imported_by(NodeId function) const {
    std::string_view module = parameter(function, 0);
    if (module.empty()) return {};
    NodeId body = unit_.child(function, unit_.child_count(function) - 1);
    std::string_view found;
    for (uint32_t i = 0; i < unit_.child_count(body); ++i) {
      NodeId statement = unit_.child(body, i);
      if (statement != kNone && unit_.kind(statement) == NodeKind::kExpression) statement = unit_.child(statement, 0);
      if (statement == kNone) return {};
      if (unit_.kind(statement) == NodeKind::kLiteral) continue;  // "use strict"
      if (unit_.kind(statement) != NodeKind::kAssign || !found.empty()) return {};
      NodeId target = unit_.child(statement, 0), value = unit_.child(statement, 1);
      bool exports = target != kNone && unit_.kind(target) == NodeKind::kMember && unit_.text(target) == "exports" &&
                     unit_.text(unit_.child(target, 0)) == module;
      if (!exports || value == kNone || unit_.kind(value) != NodeKind::kImportValue) return {};
      found = unit_.text2(value);
    }
    return found;
  }

  template <typename Meaning>
  void requests(NodeId function, std::string_view require, const Meaning& meaning) {
    std::vector<NodeId> work{function};
    std::set<NodeId> seen;  // a node may have two parents
    while (!work.empty()) {
      NodeId id = work.back();
      work.pop_back();
      if (!seen.insert(id).second) continue;
      if (id != function && unit_.kind(id) == NodeKind::kFunction && takes(id, require)) continue;
      for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
        if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
      }
      if (unit_.kind(id) != NodeKind::kCall || unit_.child_count(id) != 2) continue;
      NodeId callee = unit_.child(id, 0), key = unit_.child(id, 1);
      if (callee == kNone || key == kNone || unit_.kind(callee) != NodeKind::kName) continue;
      if (unit_.text(callee) != require || unit_.kind(key) != NodeKind::kLiteral) continue;
      std::string_view module = meaning(unit_.text(key));
      if (module.empty()) continue;
      Node& call = unit_.nodes[id];
      call.kind = NodeKind::kImportValue;
      call.text2 = id_of(module);
      call.child_count = 0;
    }
  }

  bool takes(NodeId function, std::string_view name) const {
    for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
      if (unit_.text(unit_.child(function, i)) == name) return true;
    }
    return false;
  }

  // Of a text that the unit holds.
  StringId id_of(std::string_view text) const {
    for (StringId id = 0; id < unit_.strings.size(); ++id) {
      if (unit_.strings[id] == text) return id;
    }
    return 0;
  }

  Unit& unit_;
};

}  // namespace

void resolve_bundle(Unit& unit) {
  Bundle(unit).resolve();
}

}  // namespace vitrine::source::javascript
