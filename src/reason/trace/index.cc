#include "reason/trace/index.h"

#include <algorithm>
#include <cctype>

namespace vitrine::trace {
namespace {

using source::kNone;
using source::Node;
using source::NodeId;
using source::NodeKind;

const std::vector<NodeId> kNoNodes;
constexpr size_t kMostBases = 16;

// Does a file have to say which names of others it uses? (On the Java platform one that stands in a package may mean
// those of its neighbours.)
bool says_imports(const source::Unit& unit) {
  switch (unit.language) {
    case source::Language::kCSharp:
    case source::Language::kGo:
    case source::Language::kPython:
    case source::Language::kRust: return true;
    default: return source::runs_on_java(unit.language) && unit.text(unit.root).empty();
  }
}

}  // namespace

bool names_variable(const source::Unit& unit, NodeId expression, std::string_view variable) {
  std::vector<NodeId> work{expression};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (id == kNone) continue;
    if (unit.kind(id) == NodeKind::kName && unit.text(id) == variable) return true;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) work.push_back(unit.child(id, i));
  }
  return false;
}

UnitIndex::UnitIndex(const source::Unit& unit, const knowledge::Catalogue& catalogue, std::string_view language,
                     uint32_t sought_end)
    : unit_(unit), catalogue_(catalogue), language_(language), sought_end_(sought_end) {
  parents_.assign(unit.nodes.size(), kNone);
  enclosing_.assign(unit.nodes.size(), kNone);
  interesting_.assign(unit.nodes.size(), false);
  relevant_.assign(unit.nodes.size(), false);
  // Parents before children; a node that several parents share (a DAG) belongs to the first.
  std::vector<bool> seen(unit.nodes.size(), false);
  std::vector<NodeId> stack{unit.root};
  seen[unit.root] = true;
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    order_.push_back(id);
    for (uint32_t i = unit.child_count(id); i-- > 0;) {
      NodeId child = unit.child(id, i);
      if (child == kNone || seen[child]) continue;
      seen[child] = true;
      parents_[child] = id;
      enclosing_[child] = unit.kind(id) == NodeKind::kFunction ? id : enclosing_[id];
      stack.push_back(child);
    }
  }
  index_definitions();
  find_interesting();
  close_over_calls();
  // What one function sets and another reads: sliced again until no further shared name matters.
  find_setters();
  for (size_t round = 0, before = 1; round < 4 && (shared_.size() != before || set_within_); ++round) {
    before = shared_.size();
    set_within_ = false;
    // Inner functions first: what they read of the one around them matters there.
    for (size_t i = all_functions_.size(); i-- > 0;) slice(all_functions_[i]);
    slice(unit.root);
    if (round == 0 && shared_.empty() && !set_within_) break;
  }
  find_users_of_globals();
}

std::string_view UnitIndex::last_name(NodeId id) const {
  const Node& node = unit_[id];
  switch (node.kind) {
    case NodeKind::kCall: return last_name(unit_.child(id, 0));
    case NodeKind::kNew: {
      if (node.type == kNone) return {};
      std::string_view name = unit_.text(node.type);
      size_t dot = name.rfind('.');
      return dot == std::string_view::npos ? name : name.substr(dot + 1);
    }
    case NodeKind::kName:
    case NodeKind::kMember:
    case NodeKind::kFunction:
    case NodeKind::kKeyword: return unit_.text(id);
    default: return {};
  }
}

void UnitIndex::index_definitions() {
  std::vector<NodeId> outside;  // of any type
  for (NodeId id : order_) {
    const Node& node = unit_[id];
    switch (node.kind) {
      case NodeKind::kFunction: {
        all_functions_.push_back(id);
        NodeId owner = parents_[id];
        if (unit_.kind(owner) == NodeKind::kType) {
          methods_[owner][unit_.text(id)].push_back(id);
        } else {
          outside.push_back(id);
        }
        functions_[unit_.text(id)].push_back(id);
        break;
      }
      case NodeKind::kType:
        all_types_.push_back(id);
        if (language_ == "cpp" && !unit_.text2(id).empty()) namesakes_[unit_.text2(id)].push_back(id);
        if (language_ == "c" && (node.flags & source::kStruct) != 0 && node.child_count > 0) {
          records_[unit_.text(id)].push_back(id);
        }
        if (!unit_.text2(id).empty()) types_.try_emplace(unit_.text2(id), id);
        if (!unit_.text(id).empty()) types_.try_emplace(unit_.text(id), id);
        break;
      case NodeKind::kField:
        fields_[parents_[id]].try_emplace(unit_.text(id), id);
        if (is_c() && (unit_[parents_[id]].flags & source::kEnum) != 0) {
          enumerators_.try_emplace(unit_.text(id), id);
        }
        fields_and_globals_.insert(node.text);
        break;
      case NodeKind::kDeclare:
        if (enclosing_function(id) == kNone && enclosing_type(id) == kNone) {
          globals_[unit_.text(id)].push_back(id);
          fields_and_globals_.insert(node.text);
        }
        break;
      case NodeKind::kUnknown:
        if (unit_.text(id) != "global" && unit_.text(id) != "nonlocal") break;
        for (uint32_t i = 0; i < node.child_count; ++i) {
          Said& said = unit_.text(id) == "global" ? said_global_ : said_nonlocal_;
          said[enclosing_function(id)].insert(unit_[unit_.child(id, i)].text);
          if (unit_.text(id) == "global") fields_and_globals_.insert(unit_[unit_.child(id, i)].text);
        }
        break;
      case NodeKind::kKeyword:
        if (unit_.kind(parents_[id]) == NodeKind::kNew) composite_fields_[unit_.text(id)].push_back(id);
        break;
      case NodeKind::kImport:
        if ((node.flags & source::kMacro) != 0) break;  // #include: C's names have no prefix
        if (unit_.text(id).empty()) {
          wildcards_.emplace_back(unit_.text2(id));
        } else {
          imports_.emplace(unit_.text(id), unit_.text2(id));
        }
        break;
      case NodeKind::kUnary:
        if (unit_.text(id).find("++") == std::string_view::npos && unit_.text(id).find("--") == std::string_view::npos)
          break;
        [[fallthrough]];
      case NodeKind::kAssign: {
        NodeId target = unit_.child(id, 0);
        if (target == kNone) break;
        if (unit_.kind(target) == NodeKind::kMember) fields_and_globals_.insert(unit_[target].text);
        // Python: `settings.KEY = …`, of another module of the program (merge.h).
        if (unit_.language == source::Language::kPython && unit_.kind(target) == NodeKind::kName &&
            (unit_[target].flags & source::kStatic) != 0 && enclosing_function(id) != kNone) {
          said_global_[enclosing_function(id)].insert(unit_[target].text);
          fields_and_globals_.insert(unit_[target].text);
        }
        // (A static initialiser stands in no function.)
        const bool initialises = enclosing_type(id) != kNone &&
                                 (source::runs_on_java(unit_.language) || unit_.language == source::Language::kCSharp);
        if (unit_.kind(target) == NodeKind::kMember || enclosing_function(id) != kNone || initialises) {
          std::string_view name = last_name(target);
          if (!name.empty()) assignments_[name].push_back(id);
        } else if (unit_.kind(target) == NodeKind::kName) {
          globals_[unit_.text(target)].push_back(id);  // Python: the assignment is the declaration
        }
        break;
      }
      default: break;
    }
  }
  // (What the language itself brings stands nowhere; C# sees the namespaces that it is in.)
  auto is_own = [&](std::string_view space) {
    return std::ranges::any_of(all_types_, [&](NodeId type) {
      const std::string_view name = unit_.text2(type);
      return name.starts_with(space) && name.size() > space.size() && name[space.size()] == '.';
    });
  };
  auto imports = [&](NodeId id) {
    if (unit_.kind(id) == NodeKind::kImportValue) return true;
    return unit_.kind(id) == NodeKind::kImport && unit_[id].end > unit_[id].begin &&
           !(unit_.text(id).empty() && is_own(unit_.text2(id)));
  };
  // Ruby opens a module again and again: its constants and methods are those of all its parts.
  std::unordered_map<std::string_view, std::vector<NodeId>> parts;
  for (NodeId type : all_types_) {
    if (unit_.language == source::Language::kRuby && !unit_.text2(type).empty())
      parts[unit_.text2(type)].push_back(type);
  }
  for (const auto& [name, types] : parts) {
    std::unordered_map<std::string_view, NodeId> constants;
    std::unordered_map<std::string_view, std::vector<NodeId>> methods;
    for (NodeId type : types) {
      if (types.size() > 1 && methods_.contains(type)) {
        for (const auto& [method, functions] : methods_.at(type)) methods.try_emplace(method, functions);
      }
      if (types.size() < 2 || !fields_.contains(type)) continue;
      for (const auto& [constant, field] : fields_.at(type)) {
        const uint32_t flags = unit_[field].flags;
        if ((flags & source::kStatic) == 0 || (flags & source::kConst) == 0) continue;
        // (Two parts that say it are of two programs.)
        const auto [known, is_new] = constants.try_emplace(constant, field);
        if (!is_new) known->second = kNone;
      }
    }
    for (NodeId type : types) {
      for (const auto& [constant, field] : constants) {
        if (field != kNone) fields_[type].try_emplace(constant, field);
      }
      for (const auto& [method, functions] : methods) methods_[type].try_emplace(method, functions);
    }
  }
  imports_nothing_ = says_imports(unit_) && std::ranges::none_of(order_, imports);
  // C++ and Go write methods outside of their type, "Class.method", which may stand behind them or in another file.
  for (NodeId id : outside) {
    const std::string_view qualified = unit_.text2(id);
    const size_t dot = qualified.rfind('.');
    const NodeId of = dot == std::string_view::npos || dot == 0 ? kNone : type(qualified.substr(0, dot));
    if (of != kNone) methods_[of][unit_.text(id)].push_back(id);
  }
}

bool UnitIndex::wraps(NodeId type, int depth) const {
  if (auto known = wrappers_.find(type); known != wrappers_.end()) return known->second;
  bool any = false;
  for (uint32_t i = 0; i < unit_.child_count(type) && !any; ++i) {
    NodeId member = unit_.child(type, i);
    if (unit_.kind(member) != NodeKind::kField || unit_[member].type == kNone) continue;
    if ((unit_[unit_[member].type].flags & source::kPointer) != 0) continue;
    std::string_view name = unit_.text(unit_[member].type);
    NodeId own = this->type(name);
    any = !catalogue_.constructions(language_, name).empty() ||
          (own != kNone && own != type && depth < 4 && wraps(own, depth + 1));
  }
  return wrappers_.emplace(type, any).first->second;
}

NodeId UnitIndex::wrapper(std::string_view name) const {
  NodeId own = name.empty() ? kNone : type(name);
  return own != kNone && wraps(own, 0) ? own : kNone;
}

std::string_view UnitIndex::told(NodeId literal) const {
  auto found = told_.find(literal);
  return found == told_.end() ? std::string_view() : std::string_view(found->second);
}

// The declaration whose literal holds one that this member's name, with those around it, tells; kNone if it tells none.
NodeId UnitIndex::find_told(NodeId entry) {
  constexpr int kLongest = 3;  // names
  constexpr int kDeepest = 64;
  std::string path;
  NodeId literal = kNone;
  NodeId at = entry;
  for (int names = 0; names < kLongest && unit_.kind(at) == NodeKind::kEntry; ++names, at = parents_[parents_[at]]) {
    path = path.empty() ? std::string(unit_.text(at)) : std::string(unit_.text(at)) + "." + path;
    if (unit_.kind(parents_[at]) != NodeKind::kMap) break;
    const std::string name = "?." + path;
    if (catalogue_.constructions(language_, name).empty()) continue;
    literal = parents_[at];
    told_[literal] = name;
  }
  if (literal == kNone) return kNone;
  NodeId up = literal;
  for (int depth = 0; depth < kDeepest; ++depth, up = parents_[up]) {
    NodeKind kind = unit_.kind(up);
    if (kind == NodeKind::kDeclare || kind == NodeKind::kCast) return up;
    if (kind != NodeKind::kMap && kind != NodeKind::kArray && kind != NodeKind::kEntry) return kNone;
    holds_told_.insert(up);
  }
  return kNone;
}

void UnitIndex::note_distinct(NodeId choice, uint32_t group) const {
  auto note = [&](NodeId name) {
    if (name == kNone || unit_.kind(name) != NodeKind::kName) return;
    std::vector<uint32_t>& groups = distinct_[unit_.text(name)];
    if (groups.empty() || groups.back() != group) groups.push_back(group);
  };
  if (unit_.kind(choice) == NodeKind::kSwitch) {
    for (uint32_t i = 1; i < unit_.child_count(choice); ++i) {
      const NodeId at = unit_.child(choice, i), labels = unit_.kind(at) == NodeKind::kCase ? unit_.child(at, 0) : kNone;
      for (uint32_t j = 0; labels != kNone && j < unit_.child_count(labels); ++j) note(unit_.child(labels, j));
    }
    return;
  }
  // if (x == A) … else if (x == B) …
  std::string_view subject;
  for (NodeId at = choice; at != kNone && unit_.kind(at) == NodeKind::kIf; at = unit_.child(at, 2)) {
    const NodeId condition = unit_.child(at, 0);
    if (condition == kNone || unit_.kind(condition) != NodeKind::kBinary || unit_.text(condition) != "==") return;
    const NodeId left = unit_.child(condition, 0), right = unit_.child(condition, 1);
    if (left == kNone || right == kNone || unit_.kind(left) != NodeKind::kName || unit_.kind(right) != NodeKind::kName)
      return;
    const std::string_view name = unit_.text(right);
    const bool constant = std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!constant || (!subject.empty() && unit_.text(left) != subject)) return;
    subject = unit_.text(left);
    note(right);
  }
}

bool UnitIndex::are_distinct(std::string_view name, std::string_view other) const {
  if (!distinct_made_) {
    distinct_made_ = true;
    uint32_t group = 0;
    for (NodeId id : order_) {
      if (unit_.kind(id) == NodeKind::kSwitch || unit_.kind(id) == NodeKind::kIf) note_distinct(id, ++group);
    }
  }
  auto a = distinct_.find(name), b = distinct_.find(other);
  if (name == other || a == distinct_.end() || b == distinct_.end()) return false;
  return std::ranges::any_of(a->second, [&](uint32_t group) { return std::ranges::binary_search(b->second, group); });
}

NodeId UnitIndex::declaration(NodeId name) const {
  if (declarations_.empty()) {
    for (NodeId id : order_) {
      NodeKind kind = unit_.kind(id);
      if (kind != NodeKind::kDeclare && kind != NodeKind::kParameter) continue;
      if (NodeId function = enclosing_function(id); function != kNone) {
        declarations_[unit_.text(id)].try_emplace(function, id);
      }
    }
  }
  auto found = declarations_.find(unit_.text(name));
  if (found == declarations_.end()) return kNone;
  for (NodeId up = enclosing_function(name); up != kNone; up = enclosing_function(up)) {
    auto here = found->second.find(up);
    if (here == found->second.end()) continue;
    NodeId id = here->second;
    bool within = unit_.kind(id) == NodeKind::kDeclare && unit_[id].begin <= unit_[name].begin &&
                  unit_[name].begin < unit_[id].end;
    if (!within) return id;  // `hash := hash.New()` speaks of another
  }
  return kNone;
}

std::optional<NodeId> UnitIndex::assigns_around(NodeId name) const {
  if (unit_.language != source::Language::kPython && unit_.language != source::Language::kPhp &&
      unit_.language != source::Language::kRuby) {
    return std::nullopt;
  }
  if (assigned_in_.empty()) {
    assigned_in_.try_emplace(0);
    for (NodeId id : order_) {
      NodeKind kind = unit_.kind(id);
      bool binds = kind == NodeKind::kAssign || (kind == NodeKind::kLoop && unit_.text(id) == "each");
      NodeId target = binds ? unit_.child(id, 0) : kNone;
      if (target == kNone) continue;
      std::vector<NodeId> targets{target};
      for (size_t i = 0; i < targets.size() && i < 64; ++i) {
        NodeKind of = unit_.kind(targets[i]);
        if (of == NodeKind::kName) assigned_in_[unit_[targets[i]].text].emplace_back(enclosing_function(id), id);
        if (of != NodeKind::kArray && of != NodeKind::kSpread) continue;
        for (uint32_t part = 0; part < unit_.child_count(targets[i]); ++part) {
          if (NodeId child = unit_.child(targets[i], part); child != kNone) targets.push_back(child);
        }
      }
    }
  }
  auto found = assigned_in_.find(unit_[name].text);
  if (found == assigned_in_.end()) return std::nullopt;
  for (NodeId up = enclosing_function(name);; up = enclosing_function(up)) {
    if (std::ranges::any_of(found->second, [&](const auto& binding) { return binding.first == up; })) return up;
    if (up == kNone) return std::nullopt;
  }
}

NodeId UnitIndex::assigned_once(NodeId name, NodeId function) const {
  auto found = assigned_in_.find(unit_[name].text);
  if (found == assigned_in_.end()) return kNone;
  NodeId once = kNone;
  for (const auto& [in, binding] : found->second) {
    // (What is assigned in a function within may be the same variable.)
    NodeId up = in;
    while (up != kNone && up != function) up = enclosing_function(up);
    if (up == kNone) continue;
    if (once != kNone) return kNone;
    once = binding;
  }
  const bool plain = once != kNone && unit_.kind(once) == NodeKind::kAssign && unit_.text(once) == "=" &&
                     unit_.kind(unit_.child(once, 0)) == NodeKind::kName;
  return plain ? once : kNone;
}

NodeId UnitIndex::enclosing_type(NodeId id) const {
  const bool own = is_c() && unit_.kind(id) == NodeKind::kFunction;
  for (NodeId up = own ? id : parents_[id]; up != kNone; up = parents_[up]) {
    if (unit_.kind(up) == NodeKind::kType) return up;
    if (unit_.kind(up) == NodeKind::kFunction) {
      std::string_view qualified = unit_.text2(up);
      size_t dot = qualified.rfind('.');
      if (unit_.kind(parents_[up]) != NodeKind::kType && dot != std::string_view::npos && dot > 0) {
        NodeId of = type(qualified.substr(0, dot));
        if (of != kNone) return of;
      }
    }
  }
  return kNone;
}

bool UnitIndex::is_conditional(NodeId id) const {
  const std::vector<source::ConditionRegion>& all = unit_.conditions;
  uint32_t position = unit_[id].begin;
  auto past = std::upper_bound(all.begin(), all.end(), position,
                               [](uint32_t at, const source::ConditionRegion& region) { return at < region.begin; });
  if (past == all.begin()) return false;
  for (uint32_t at = static_cast<uint32_t>(past - all.begin()) - 1;; at = all[at].outer) {
    if (position < all[at].end) return true;
    if (all[at].outer == at) return false;
  }
}

std::vector<std::string_view> UnitIndex::conditions_around(NodeId id) const {
  const std::vector<source::ConditionRegion>& all = unit_.conditions;
  uint32_t position = unit_[id].begin;
  auto past = std::upper_bound(all.begin(), all.end(), position,
                               [](uint32_t at, const source::ConditionRegion& region) { return at < region.begin; });
  std::vector<std::string_view> around;
  if (past == all.begin()) return around;
  for (uint32_t at = static_cast<uint32_t>(past - all.begin()) - 1;; at = all[at].outer) {
    if (position < all[at].end) around.push_back(unit_.strings[all[at].text]);
    if (all[at].outer == at) break;
  }
  std::reverse(around.begin(), around.end());
  return around;
}

const std::vector<NodeId>& UnitIndex::functions(std::string_view name) const {
  auto it = functions_.find(name);
  return it == functions_.end() ? kNoNodes : it->second;
}

const std::vector<NodeId>& UnitIndex::methods(NodeId type, std::string_view name) const {
  auto it = methods_.find(type);
  if (it == methods_.end()) return kNoNodes;
  auto method = it->second.find(name);
  return method == it->second.end() ? kNoNodes : method->second;
}

std::vector<NodeId> UnitIndex::line_of(NodeId type) const {
  std::vector<NodeId> line;
  first_in_line(type, [&](NodeId at) {
    line.push_back(at);
    return false;
  });
  return line;
}

template <typename Has>
NodeId UnitIndex::first_in_line(NodeId type, Has&& has) const {
  std::vector<NodeId> line{type};
  for (size_t i = 0; i < line.size() && i < kMostBases; ++i) {
    if (has(line[i])) return line[i];
    for (uint32_t child = 0; child < unit_.child_count(line[i]); ++child) {
      NodeId base = unit_.child(line[i], child);
      if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
      NodeId at = this->type(unit_.text(unit_[base].type));
      if (at != kNone && std::find(line.begin(), line.end(), at) == line.end()) line.push_back(at);
    }
  }
  return kNone;
}

const std::vector<NodeId>& UnitIndex::methods_of(NodeId type, std::string_view name) const {
  NodeId holder = first_in_line(type, [&](NodeId at) { return !methods(at, name).empty(); });
  return holder == kNone ? kNoNodes : methods(holder, name);
}

NodeId UnitIndex::holder_of_field(NodeId type, std::string_view name) const {
  return first_in_line(type, [&](NodeId at) { return field(at, name) != kNone; });
}

const std::vector<NodeId>& UnitIndex::types_named(std::string_view qualified) const {
  auto it = namesakes_.find(qualified);
  return it == namesakes_.end() ? kNoNodes : it->second;
}

NodeId UnitIndex::type(std::string_view name) const {
  auto it = types_.find(name);
  return it == types_.end() ? kNone : it->second;
}

const std::vector<NodeId>& UnitIndex::globals(std::string_view name) const {
  auto it = globals_.find(name);
  return it == globals_.end() ? kNoNodes : it->second;
}

NodeId UnitIndex::enumerator(std::string_view name) const {
  auto it = enumerators_.find(name);
  return it == enumerators_.end() ? kNone : it->second;
}

NodeId UnitIndex::field(NodeId type, std::string_view name) const {
  auto it = fields_.find(type);
  if (it == fields_.end()) return kNone;
  auto field = it->second.find(name);
  return field == it->second.end() ? kNone : field->second;
}

const std::vector<NodeId>& UnitIndex::assignments(std::string_view name) const {
  auto it = assignments_.find(name);
  return it == assignments_.end() ? kNoNodes : it->second;
}

const std::vector<NodeId>& UnitIndex::composite_fields(std::string_view name) const {
  auto it = composite_fields_.find(name);
  return it == composite_fields_.end() ? kNoNodes : it->second;
}

std::string_view UnitIndex::imported(std::string_view local) const {
  auto it = imports_.find(local);
  return it == imports_.end() ? std::string_view() : it->second;
}

bool UnitIndex::extends(NodeId type, NodeId base) const {
  constexpr size_t kMostBases = 32;
  std::vector<NodeId> work{type};
  for (size_t looked = 0; looked < work.size(); ++looked) {
    if (looked > kMostBases) return true;
    for (uint32_t i = 0; i < unit_.child_count(work[looked]); ++i) {
      const NodeId one = unit_.child(work[looked], i);
      if (unit_.kind(one) != NodeKind::kBase || unit_[one].type == kNone) continue;
      const NodeId own = this->type(unit_.text(unit_[one].type));
      if (own == base) return true;
      if (own != kNone) work.push_back(own);
    }
  }
  return false;
}

const std::vector<NodeId>& UnitIndex::annotations_of(NodeId owner) const {
  if (!annotations_) {
    annotations_.emplace();
    for (const auto& [of, annotation] : unit_.annotations) (*annotations_)[of].push_back(annotation);
  }
  static const std::vector<NodeId> kNothing;
  const auto found = annotations_->find(owner);
  return found == annotations_->end() ? kNothing : found->second;
}

}  // namespace vitrine::trace
