#include "reason/trace/index.h"

#include <algorithm>

namespace vitrine::trace {
namespace {

using source::kNone;
using source::Node;
using source::NodeId;
using source::NodeKind;
using source::StringId;

const std::vector<NodeId> kNoNodes;
constexpr uint32_t kSmallUnit = 4096;  // bytes; nothing is to be gained there

bool is_definition(NodeKind kind) {
  return kind == NodeKind::kFunction || kind == NodeKind::kType;
}

}  // namespace

UnitIndex::UnitIndex(const source::Unit& unit, const knowledge::Catalogue& catalogue, std::string_view language)
    : unit_(unit), catalogue_(catalogue), language_(language) {
  parents_.assign(unit.nodes.size(), kNone);
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
      stack.push_back(child);
    }
  }
  index_definitions();
  find_interesting();
  close_over_calls();
  // What one function sets and another reads: sliced again until no further shared name matters.
  for (size_t round = 0, before = 1; round < 4 && shared_.size() != before; ++round) {
    before = shared_.size();
    slice(unit.root);
    for (NodeId function : all_functions_) slice(function);
    if (round == 0 && shared_.empty()) break;
  }
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
  for (NodeId id : order_) {
    const Node& node = unit_[id];
    switch (node.kind) {
      case NodeKind::kFunction: {
        all_functions_.push_back(id);
        NodeId owner = parents_[id];
        if (unit_.kind(owner) == NodeKind::kType) {
          methods_[owner][unit_.text(id)].push_back(id);
        } else {
          // C++ and Go write methods outside of their type: "Class.method".
          std::string_view qualified = unit_.text2(id);
          size_t dot = qualified.rfind('.');
          if (dot != std::string_view::npos && dot > 0) {
            NodeId of = type(qualified.substr(0, dot));
            if (of != kNone) methods_[of][unit_.text(id)].push_back(id);
          }
        }
        functions_[unit_.text(id)].push_back(id);
        break;
      }
      case NodeKind::kType:
        all_types_.push_back(id);
        if (!unit_.text2(id).empty()) types_.try_emplace(unit_.text2(id), id);
        if (!unit_.text(id).empty()) types_.try_emplace(unit_.text(id), id);
        break;
      case NodeKind::kField:
        fields_[parents_[id]].try_emplace(unit_.text(id), id);
        fields_and_globals_.insert(node.text);
        break;
      case NodeKind::kDeclare:
        if (enclosing_function(id) == kNone && enclosing_type(id) == kNone) {
          globals_[unit_.text(id)].push_back(id);
          fields_and_globals_.insert(node.text);
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
        if (unit_.kind(target) == NodeKind::kMember || enclosing_function(id) != kNone) {
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

void UnitIndex::find_interesting() {
  for (NodeId id : order_) {
    const Node& node = unit_[id];
    bool hit = false;
    switch (node.kind) {
      case NodeKind::kDeclare:
      case NodeKind::kCast: {
        // A literal of a type that matters: static const struct T tables[] = {{…}};
        NodeId value = unit_.child(id, 0);
        if (node.type == kNone || value == kNone) break;
        if (unit_.kind(value) != NodeKind::kMap && unit_.kind(value) != NodeKind::kArray) break;
        std::string_view name = unit_.text(node.type);
        size_t dot = name.rfind('.');
        hit = catalogue_.is_interesting_identifier(language_,
                                                   dot == std::string_view::npos ? name : name.substr(dot + 1)) ||
              wrapper(name) != kNone;
        break;
      }
      case NodeKind::kName:
      case NodeKind::kMember:
      case NodeKind::kNew:
      case NodeKind::kKeyword: {
        std::string_view name = last_name(id);
        // Only a macro's use says which name is put together.
        hit = !name.empty() && (catalogue_.is_interesting_identifier(language_, name) ||
                                (node.kind == NodeKind::kName && name.find("##") != std::string_view::npos));
        break;
      }
      default: break;
    }
    if (!hit) continue;
    interesting_[id] = true;
    interesting_nodes_.push_back(id);
  }
  // An import under another name makes that name interesting too.
  std::unordered_set<std::string_view> renamed;
  for (const auto& [local, qualified] : imports_) {
    size_t dot = qualified.rfind('.');
    std::string_view last = dot == std::string_view::npos ? qualified : qualified.substr(dot + 1);
    if (last != local && catalogue_.is_interesting_identifier(language_, last)) renamed.insert(local);
  }
  // … and so does giving a known function another name: `ch = crypto.createHash`, `for f in (md5, sha1)`, a table.
  for (size_t round = 0; round < 2; ++round) {
    for (NodeId id : order_) {
      NodeKind kind = unit_.kind(id);
      NodeId named = id, value = kNone;
      if (kind == NodeKind::kDeclare) {
        value = unit_.child(id, 0);
      } else if (kind == NodeKind::kAssign) {
        named = unit_.child(id, 0);
        value = unit_.child(id, 1);
      } else if (kind == NodeKind::kLoop && unit_.text(id) == "each") {
        named = unit_.child(id, 0);
        value = unit_.child(id, 1);
      }
      if (named == kNone || value == kNone || !names_known_function(value, renamed)) continue;
      std::string_view name = unit_.kind(named) == NodeKind::kDeclare ? unit_.text(named) : last_name(named);
      if (!name.empty()) renamed.insert(name);
    }
  }
  if (renamed.empty()) return;
  for (NodeId id : order_) {
    NodeKind kind = unit_.kind(id);
    NodeId callee = kind == NodeKind::kCall ? unit_.child(id, 0) : kind == NodeKind::kNew ? id : kNone;
    if (callee == kNone || interesting_[callee]) continue;
    NodeId named = callee;
    while (named != kNone && unit_.kind(named) == NodeKind::kIndex) named = unit_.child(named, 0);
    if (named == kNone || !renamed.contains(last_name(named))) continue;
    interesting_[callee] = true;
    interesting_nodes_.push_back(callee);
  }
}

// Does the value name a known function or type without calling it: itself, in a list or map, or as one of two?
bool UnitIndex::names_known_function(NodeId value, const std::unordered_set<std::string_view>& renamed) const {
  std::vector<NodeId> work{value};
  for (size_t looked = 0; !work.empty() && looked < 256; ++looked) {
    NodeId id = work.back();
    work.pop_back();
    switch (unit_.kind(id)) {
      case NodeKind::kName:
      case NodeKind::kMember:
        if (interesting_[id] || renamed.contains(last_name(id))) return true;
        break;
      case NodeKind::kImportValue: {
        // A module that is itself the function or type.
        std::string module = catalogue_.canonical_name(language_, unit_.text2(id));
        size_t dot = module.rfind('.');
        std::string_view last = std::string_view(module).substr(dot == std::string::npos ? 0 : dot + 1);
        if (catalogue_.is_interesting_identifier(language_, last)) return true;
        break;
      }
      case NodeKind::kArray:
      case NodeKind::kMap:
      case NodeKind::kEntry:
      case NodeKind::kConditional:
      case NodeKind::kIndex:
      case NodeKind::kBinary:
        for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
          if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
        }
        break;
      default: break;
    }
  }
  return false;
}

namespace {

bool speaks_for_itself(const knowledge::Api& api) {
  auto constant = [](const knowledge::Binding& binding) {
    return std::all_of(binding.sources.begin(), binding.sources.end(), [](const knowledge::Source& source) {
      return source.from == knowledge::Source::From::kConstant;
    });
  };
  return api.target == knowledge::Target::kCall && !api.object && !api.callback && api.conditions.empty() &&
         api.min_arguments < 0 && api.max_arguments < 0 && !api.amend && !api.part &&
         std::all_of(api.set.begin(), api.set.end(), constant);
}

}  // namespace

bool UnitIndex::calls_speak_for_themselves() const {
  if (unit_.language != source::Language::kC) return false;
  std::unordered_set<std::string_view> checked;
  for (NodeId id : interesting_nodes_) {
    if (unit_.kind(id) != NodeKind::kName) return false;
    NodeId function = enclosing_function(id);
    if (function == kNone || (unit_[function].flags & source::kMacro) != 0) return false;
    NodeId up = parents_[id];
    if (up == kNone || unit_.kind(up) != NodeKind::kCall || unit_.child(up, 0) != id) return false;
    std::string_view name = unit_.text(id);
    if (!checked.insert(name).second) continue;
    if (!catalogue_.constructions(language_, name).empty() || !catalogue_.references(language_, name).empty() ||
        !catalogue_.assignments(language_, name).empty() || !functions(name).empty() || !globals(name).empty()) {
      return false;
    }
    const std::vector<const knowledge::Api*>& calls = catalogue_.calls(language_, name);
    if (calls.empty() ||
        !std::all_of(calls.begin(), calls.end(), [](const knowledge::Api* api) { return speaks_for_itself(*api); })) {
      return false;
    }
  }
  return true;
}

NodeId UnitIndex::enclosing_function(NodeId id) const {
  for (NodeId up = parents_[id]; up != kNone; up = parents_[up]) {
    if (unit_.kind(up) == NodeKind::kFunction) return up;
  }
  return kNone;
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
    bool within = unit_[id].begin <= unit_[name].begin && unit_[name].begin < unit_[id].end;
    if (!within) return id;  // `hash := hash.New()` speaks of another
  }
  return kNone;
}

NodeId UnitIndex::enclosing_type(NodeId id) const {
  for (NodeId up = parents_[id]; up != kNone; up = parents_[up]) {
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

std::string UnitIndex::enclosing_condition(NodeId id) const {
  const std::vector<source::ConditionRegion>& all = unit_.conditions;
  uint32_t position = unit_[id].begin;
  auto past = std::upper_bound(all.begin(), all.end(), position,
                               [](uint32_t at, const source::ConditionRegion& region) { return at < region.begin; });
  if (past == all.begin()) return {};
  std::vector<std::string_view> around;  // from the innermost
  for (uint32_t at = static_cast<uint32_t>(past - all.begin()) - 1;; at = all[at].outer) {
    if (position < all[at].end) around.push_back(unit_.strings[all[at].text]);
    if (all[at].outer == at) break;
  }
  std::string out;
  for (size_t i = around.size(); i-- > 0;) {
    bool grouped = around.size() > 1 && around[i].find_first_of("|?") != std::string_view::npos;
    if (!out.empty()) out += " && ";
    out += grouped ? "(" + std::string(around[i]) + ")" : std::string(around[i]);
    if (out.size() > 500) return out.substr(0, 500) + "…";
  }
  return out;
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

NodeId UnitIndex::type(std::string_view name) const {
  auto it = types_.find(name);
  return it == types_.end() ? kNone : it->second;
}

const std::vector<NodeId>& UnitIndex::globals(std::string_view name) const {
  auto it = globals_.find(name);
  return it == globals_.end() ? kNoNodes : it->second;
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

// Which functions reach an interesting node through calls by simple name, and which are called at all.
void UnitIndex::close_over_calls() {
  std::unordered_map<NodeId, std::vector<NodeId>> callers;  // function → functions (or the root) that call it
  for (NodeId id : order_) {
    NodeKind kind = unit_.kind(id);
    if (kind != NodeKind::kCall && kind != NodeKind::kNew) continue;
    std::string_view name = last_name(id);
    if (name.empty()) continue;
    NodeId from = enclosing_function(id);
    if (from == kNone) from = unit_.root;
    auto note = [&](NodeId callee) {
      if (callee == from) return;
      callers[callee].push_back(from);
      called_.insert(callee);
    };
    if (kind == NodeKind::kCall) {
      for (NodeId callee : functions(name)) note(callee);
    }
    if (NodeId made = type(name); made != kNone) {
      auto it = methods_.find(made);
      if (it != methods_.end()) {
        for (const auto& [method_name, nodes] : it->second) {
          for (NodeId method : nodes) {
            if ((unit_[method].flags & source::kConstructor) != 0) note(method);
          }
        }
      }
    }
  }
  std::vector<NodeId> work;
  auto reach = [&](NodeId function) {
    if (reaching_.insert(function).second) work.push_back(function);
  };
  for (NodeId id : interesting_nodes_) {
    NodeId function = enclosing_function(id);
    reach(function == kNone ? unit_.root : function);
    // A lambda's or nested function's work is its owner's too.
    for (NodeId up = function; up != kNone; up = enclosing_function(up)) reach(up);
  }
  while (!work.empty()) {
    NodeId function = work.back();
    work.pop_back();
    auto it = callers.find(function);
    if (it == callers.end()) continue;
    for (NodeId caller : it->second) {
      for (NodeId up = caller; up != kNone; up = enclosing_function(up)) reach(up);
    }
  }
}

void UnitIndex::mark_up(NodeId node, NodeId top) {
  for (NodeId up = node; up != kNone && !relevant_[up]; up = parents_[up]) {
    relevant_[up] = true;
    if (up == top) break;
  }
}

void UnitIndex::add_names(NodeId node, std::unordered_set<StringId>* names) {
  std::unordered_set<StringId> found;
  collect_names(node, &found);
  for (StringId name : found) {
    names->insert(name);
    if (fields_and_globals_.contains(name)) shared_.insert(name);
  }
}

void UnitIndex::collect_names(NodeId node, std::unordered_set<StringId>* names) const {
  std::vector<NodeId> stack{node};
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    NodeKind kind = unit_.kind(id);
    if (kind == NodeKind::kName || kind == NodeKind::kMember) names->insert(unit_[id].text);
    // `new X()`: where types are values, X may be a variable.
    if (kind == NodeKind::kNew && unit_[id].type != kNone) names->insert(unit_[unit_[id].type].text);
    if (kind == NodeKind::kFunction) continue;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) stack.push_back(child);
    }
  }
}

// Marks what can matter inside one function (or the module's top level): a fixpoint over names. Statements of nested
// functions belong to their own slice; that a nested function is relevant is decided by what it reaches.
void UnitIndex::slice(NodeId function) {
  std::vector<NodeId> body;  // nodes of this function, not of nested ones, parents first
  std::vector<NodeId> stack{function};
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    body.push_back(id);
    for (uint32_t i = unit_.child_count(id); i-- > 0;) {
      NodeId child = unit_.child(id, i);
      if (child == kNone) continue;
      if (unit_.kind(child) == NodeKind::kFunction) {
        if (reaching_.contains(child)) mark_up(child, function);
        continue;
      }
      stack.push_back(child);
    }
  }
  std::unordered_set<StringId> names;
  auto seed = [&](NodeId id) {
    mark_up(id, function);
    add_names(id, &names);
  };
  std::vector<uint32_t> uses;  // where the calls begin that matter for themselves
  bool is_module = function == unit_.root;
  bool returns_matter = called_.contains(function) || unit_.text(function).empty() || unit_.size_bytes < kSmallUnit;
  for (NodeId id : body) {
    switch (unit_.kind(id)) {
      case NodeKind::kCall: {
        bool reaches_one = interesting_[unit_.child(id, 0)];
        if (!reaches_one) {
          for (NodeId callee : functions(last_name(id))) reaches_one = reaches_one || reaching_.contains(callee);
          NodeId made = type(last_name(id));
          reaches_one = reaches_one || made != kNone;
        }
        if (reaches_one) {
          seed(id);
          uses.push_back(unit_[id].begin);
        }
        break;
      }
      case NodeKind::kNew:
        if (interesting_[id] || type(last_name(id)) != kNone) seed(id);
        break;
      case NodeKind::kName:
      case NodeKind::kMember:
      case NodeKind::kKeyword:
        if (interesting_[id]) mark_up(id, function);
        break;
      case NodeKind::kAssign: {
        NodeId target = unit_.child(id, 0);
        if (target != kNone && unit_.kind(target) == NodeKind::kMember && interesting_[target]) seed(id);
        break;
      }
      case NodeKind::kReturn:
        // Of a function that nobody here calls the result goes where nobody here looks.
        if (!is_module && unit_.child(id, 0) != kNone && returns_matter) seed(id);
        break;
      case NodeKind::kDeclare:
        if (interesting_[id]) seed(id);
        break;
      default: break;
    }
  }
  // What is written through a parameter matters to the caller: *p = …, p[i] = …, a call that fills or copies.
  if (unit_.kind(function) == NodeKind::kFunction && called_.contains(function)) {
    std::unordered_set<StringId> parameters;
    for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i)
      parameters.insert(unit_[unit_.child(function, i)].text);
    auto is_parameter = [&](NodeId id) {
      while (id != kNone && (unit_.kind(id) == NodeKind::kIndex || unit_.kind(id) == NodeKind::kUnary ||
                             unit_.kind(id) == NodeKind::kCast)) {
        id = unit_.child(id, 0);
      }
      return id != kNone && unit_.kind(id) == NodeKind::kName && parameters.contains(unit_[id].text);
    };
    for (NodeId id : body) {
      if (unit_.kind(id) == NodeKind::kAssign) {
        NodeId target = unit_.child(id, 0);
        bool through =
            target != kNone && (unit_.kind(target) == NodeKind::kIndex || unit_.kind(target) == NodeKind::kUnary);
        if (through && is_parameter(target)) seed(id);
      } else if (unit_.kind(id) == NodeKind::kCall && unit_.child_count(id) > 1 && is_parameter(unit_.child(id, 1)) &&
                 catalogue_.value_function(language_, last_name(id)) != nullptr) {
        seed(id);
      }
    }
  }
  // Names that something is written through: p[i] = …, *p++ = ….
  std::unordered_set<StringId> written_through;
  for (NodeId id : body) {
    NodeId target = unit_.kind(id) == NodeKind::kAssign ? unit_.child(id, 0) : kNone;
    if (target == kNone || (unit_.kind(target) != NodeKind::kIndex && unit_.kind(target) != NodeKind::kUnary)) continue;
    if (NodeId root = root_of(target); root != kNone) written_through.insert(unit_[root].text);
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (NodeId id : body) {
      if (unit_.kind(id) == NodeKind::kIf || unit_.kind(id) == NodeKind::kSwitch || unit_.kind(id) == NodeKind::kLoop ||
          unit_.kind(id) == NodeKind::kConditional) {
        // What decides over something relevant is relevant.
        if (relevant_[id]) {
          NodeId condition = unit_.child(id, unit_.kind(id) == NodeKind::kLoop ? 1 : 0);
          if (condition != kNone && !relevant_[condition]) {
            seed(condition);
            changed = true;
          }
        }
        continue;
      }
      if (relevant_[id] && unit_.kind(id) != NodeKind::kUnknown) {
        if (unit_.kind(id) == NodeKind::kDeclare || unit_.kind(id) == NodeKind::kAssign) {
          size_t before = names.size();
          add_names(id, &names);
          changed = changed || names.size() != before;
        }
        continue;
      }
      bool takes = false;
      switch (unit_.kind(id)) {
        case NodeKind::kDeclare: {
          takes = names.contains(unit_[id].text);
          // Another name for a buffer that matters, through which it is written.
          NodeId value = takes ? kNone : unit_.child(id, 0);
          if (value != kNone && unit_.kind(value) == NodeKind::kNew) {
            takes = hands_out(value, names);
          } else if (value != kNone && written_through.contains(unit_[id].text)) {
            NodeId root = root_of(value);
            takes = root != kNone && names.contains(unit_[root].text);
            if (takes) names.insert(unit_[id].text);
          }
          break;
        }
        case NodeKind::kAssign: {
          // x = …, x.f = …, x[i] = …, (x, y) = …: any name on the left counts.
          std::unordered_set<StringId> left;
          collect_names(unit_.child(id, 0), &left);
          takes = std::any_of(left.begin(), left.end(),
                              [&](StringId name) { return names.contains(name) || shared_.contains(name); });
          NodeId target = unit_.child(id, 0), value = takes ? kNone : unit_.child(id, 1);
          if (value != kNone && unit_.kind(target) == NodeKind::kName && written_through.contains(unit_[target].text)) {
            NodeId root = root_of(value);
            takes = root != kNone && names.contains(unit_[root].text);
            if (takes) names.insert(unit_[target].text);
          }
          break;
        }
        case NodeKind::kCall: {
          // A call may write to what it is given: its arguments and its receiver.
          for (uint32_t i = 0; i < unit_.child_count(id) && !takes; ++i) {
            NodeId argument = unit_.child(id, i);
            if (i == 0) {
              argument = unit_.kind(argument) == NodeKind::kMember ? unit_.child(argument, 0) : kNone;
              // view(buffer.bytes).set(…), buffer.part(4).set(…)
              if (argument != kNone && unit_.kind(argument) == NodeKind::kNew) {
                takes = hands_out(argument, names);
                continue;
              }
              for (int hops = 0; argument != kNone && unit_.kind(argument) == NodeKind::kCall && hops < 8; ++hops) {
                NodeId callee = unit_.child(argument, 0);
                argument = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
              }
            }
            while (argument != kNone &&
                   (unit_.kind(argument) == NodeKind::kUnary || unit_.kind(argument) == NodeKind::kCast ||
                    unit_.kind(argument) == NodeKind::kSlice || unit_.kind(argument) == NodeKind::kIndex ||
                    unit_.kind(argument) == NodeKind::kBinary)) {
              argument = unit_.child(argument, 0);
            }
            if (argument == kNone) continue;
            if (unit_.kind(argument) == NodeKind::kName || unit_.kind(argument) == NodeKind::kMember) {
              takes = names.contains(unit_[argument].text) || shared_.contains(unit_[argument].text);
            }
          }
          break;
        }
        case NodeKind::kUnary:
          takes = unit_.text(id).find("++") != std::string_view::npos ||
                  unit_.text(id).find("--") != std::string_view::npos;
          if (takes) {
            std::unordered_set<StringId> left;
            collect_names(id, &left);
            takes = std::any_of(left.begin(), left.end(), [&](StringId name) { return names.contains(name); });
          }
          break;
        default: break;
      }
      if (takes) {
        seed(id);
        changed = true;
      }
    }
  }
  // Labels that only jumps reach, with a use behind them.
  std::unordered_set<StringId> reached_by_jumps;
  for (NodeId id : body) {
    NodeId parent = parents_[id];
    if (unit_.kind(id) != NodeKind::kBlock || unit_.text(id).empty() || unit_.kind(parent) != NodeKind::kBlock)
      continue;
    NodeId before = kNone;
    for (uint32_t i = 0; i < unit_.child_count(parent) && unit_.child(parent, i) != id; ++i) {
      before = unit_.child(parent, i);
    }
    NodeKind kind = before == kNone ? NodeKind::kNull : unit_.kind(before);
    bool only_jumps = kind == NodeKind::kReturn || kind == NodeKind::kBreak || kind == NodeKind::kContinue;
    bool used = std::any_of(uses.begin(), uses.end(),
                            [&](uint32_t at) { return at >= unit_[id].begin && at < unit_[parent].end; });
    if (only_jumps && used) reached_by_jumps.insert(unit_[id].text);
  }
  // A jump matters where what it leaves matters.
  for (NodeId id : body) {
    NodeKind kind = unit_.kind(id);
    if (relevant_[id] || (kind != NodeKind::kBreak && kind != NodeKind::kContinue && kind != NodeKind::kReturn &&
                          kind != NodeKind::kThrow && (kind != NodeKind::kExpression || !ends(id)))) {
      continue;
    }
    if (kind == NodeKind::kBreak && unit_[id].op == 1 && reached_by_jumps.contains(unit_[id].text)) {
      mark_up(id, function);
      continue;
    }
    NodeId up = parents_[id];
    while (up != kNone && up != function && unit_.kind(up) != NodeKind::kIf && unit_.kind(up) != NodeKind::kSwitch &&
           unit_.kind(up) != NodeKind::kLoop && unit_.kind(up) != NodeKind::kTry) {
      up = parents_[up];
    }
    if (up != kNone && relevant_[up]) mark_up(kind == NodeKind::kExpression ? unit_.child(id, 0) : id, function);
  }
}

// A statement that calls what does not return: exit(1), panic("…"), System.exit(1).
bool UnitIndex::ends(NodeId statement) const {
  NodeId call = unit_.child_count(statement) == 1 ? unit_.child(statement, 0) : kNone;
  if (call == kNone || unit_.kind(call) != NodeKind::kCall) return false;
  NodeId callee = unit_.child(call, 0);
  if (callee == kNone) return false;
  auto known = [&](std::string_view name) {
    const knowledge::ValueFunction* function = catalogue_.value_function(language_, name);
    return function != nullptr && function->operation == "ends";
  };
  if (unit_.kind(callee) == NodeKind::kName) {
    std::string_view from = imported(unit_.text(callee));
    return functions(unit_.text(callee)).empty() && known(from.empty() ? unit_.text(callee) : from);
  }
  if (unit_.kind(callee) != NodeKind::kMember || unit_.kind(unit_.child(callee, 0)) != NodeKind::kName) return false;
  std::string_view base = unit_.text(unit_.child(callee, 0)), from = imported(base);
  std::string name = std::string(from.empty() ? base : from) + "." + std::string(unit_.text(callee));
  return known(name) || (language_ == "java" && known("java.lang." + name));
}

// The variable that an expression denotes or points into; kNone if it is something else.
NodeId UnitIndex::root_of(NodeId id) const {
  for (int depth = 0; id != kNone && depth < 16; ++depth) {
    switch (unit_.kind(id)) {
      case NodeKind::kName: return id;
      case NodeKind::kUnary:
      case NodeKind::kCast:
      case NodeKind::kSlice:
      case NodeKind::kIndex:
      case NodeKind::kBinary: id = unit_.child(id, 0); break;
      default: return kNone;
    }
  }
  return kNone;
}

// new View(buffer.bytes): a member of something that matters goes to where nobody here looks.
bool UnitIndex::hands_out(NodeId construction, const std::unordered_set<StringId>& names) const {
  for (uint32_t i = 0; i < unit_.child_count(construction); ++i) {
    NodeId argument = unit_.child(construction, i);
    if (argument == kNone || unit_.kind(argument) != NodeKind::kMember) continue;
    NodeId owner = unit_.child(argument, 0);
    if (unit_.kind(owner) == NodeKind::kName && names.contains(unit_[owner].text)) return true;
  }
  return false;
}

std::vector<std::string_view> UnitIndex::self_dependent(NodeId loop_body) const {
  std::vector<std::string_view> out;
  std::vector<NodeId> stack{loop_body};
  while (!stack.empty()) {
    NodeId id = stack.back();
    stack.pop_back();
    if (is_definition(unit_.kind(id))) continue;
    if (unit_.kind(id) == NodeKind::kAssign) {
      NodeId target = unit_.child(id, 0);
      if (target != kNone && unit_.kind(target) == NodeKind::kName) {
        bool depends = unit_.text(id) != "=";
        if (!depends && unit_.child(id, 1) != kNone) {
          std::unordered_set<StringId> right;
          collect_names(unit_.child(id, 1), &right);
          depends = right.contains(unit_[target].text);
        }
        if (depends) out.push_back(unit_.text(target));
      }
    } else if (unit_.kind(id) == NodeKind::kUnary && unit_.child(id, 0) != kNone &&
               unit_.kind(unit_.child(id, 0)) == NodeKind::kName && unit_.text(id).size() > 1 &&
               (unit_.text(id).find("++") != std::string_view::npos ||
                unit_.text(id).find("--") != std::string_view::npos)) {
      out.push_back(unit_.text(unit_.child(id, 0)));
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) stack.push_back(child);
    }
  }
  return out;
}

}  // namespace vitrine::trace
