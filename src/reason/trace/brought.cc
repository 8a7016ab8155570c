// What a function's parameters and variables are where it is not run: what the file's own calls and declarations say.
#include <algorithm>

#include "reason/trace/evaluator.h"
#include "reason/trace/languages.h"

namespace vitrine::trace {
namespace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

constexpr size_t kMostSites = 16;  // calls that are asked for what they give
constexpr uint32_t kMostNodes = 4096;
constexpr int kMostBrought = 3;  // one asks for the next

bool names_own_methods(source::Language language) {
  switch (language) {
    case source::Language::kJava:
    case source::Language::kKotlin:
    case source::Language::kScala:
    case source::Language::kGroovy:
    case source::Language::kCSharp:
    case source::Language::kCpp:
    case source::Language::kDart:
    case source::Language::kRuby: return true;
    default: return false;
  }
}

// The class of the file that an object is made as, where that is written: `new Box()`, `new Box().with(1)`, `box`
// behind `const box = new Box();`; kNone where it is not.
NodeId made_as_here(const UnitIndex& index, NodeId object) {
  constexpr int kMostSteps = 8;
  const source::Unit& unit = index.unit();
  for (int step = 0; step < kMostSteps && object != kNone; ++step) {
    switch (unit.kind(object)) {
      case NodeKind::kNew: return unit[object].type == kNone ? kNone : index.type(unit.text(unit[object].type));
      case NodeKind::kCall: {
        const NodeId callee = unit.child(object, 0);
        object = callee != kNone && unit.kind(callee) == NodeKind::kMember ? unit.child(callee, 0) : kNone;
        break;
      }
      case NodeKind::kName: {
        NodeId declared = index.declaration(object);
        if (declared == kNone && index.globals(unit.text(object)).size() == 1)
          declared = index.globals(unit.text(object)).front();
        if (declared == kNone || unit.kind(declared) == NodeKind::kParameter) return kNone;
        const bool assigns = unit.kind(declared) == NodeKind::kAssign;
        object = unit.child(declared, assigns ? 1 : 0);
        break;
      }
      default: return kNone;
    }
  }
  return kNone;
}

// Rust: the function of this file that a path names, by the type before it or, where there is one of the name only, by
// its module.
NodeId associated_function(const UnitIndex& index, NodeId callee) {
  const source::Unit& unit = index.unit();
  const NodeId before = unit.child(callee, 0);
  if (before == kNone) return kNone;
  const NodeKind kind = unit.kind(before);
  if ((kind != NodeKind::kName && kind != NodeKind::kMember) || index.declaration(before) != kNone) return kNone;
  const std::string_view scope = unit.text(before), name = unit.text(callee);
  const NodeId type = index.type(scope);
  const std::vector<NodeId>& meant = type != kNone ? index.methods(type, name) : index.functions(name);
  if (meant.size() != 1 || unit.child_count(meant.front()) == 0) return kNone;
  const NodeId function = meant.front();
  for (uint32_t i = 0; i + 1 < unit.child_count(function); ++i)
    if ((unit[unit.child(function, i)].flags & source::kReceiver) != 0) return kNone;
  if (type != kNone) return function;
  const std::string of_module = "." + std::string(scope) + "." + std::string(name);
  return unit.text2(function).ends_with(of_module) ? function : kNone;
}

}  // namespace

// Constructions of the unit's own types, and calls of its functions by their bare name.
const std::vector<NodeId>& Evaluator::sites_of(NodeId function) {
  if (!sites_made_) {
    sites_made_ = true;
    auto maker = [&](NodeId type) { return inherits_constructors() ? made_as(type) : type; };
    for (NodeId id = 0; id < unit_.nodes.size(); ++id) {
      NodeKind kind = unit_.kind(id);
      if (kind != NodeKind::kNew && kind != NodeKind::kCall) continue;
      NodeId callee = kind == NodeKind::kCall ? unit_.child(id, 0) : kNone;
      NodeKind called = callee == kNone ? NodeKind::kNull : unit_.kind(callee);
      const bool of_base = called == NodeKind::kMember && unit_.language == source::Language::kPython &&
                           unit_.text(callee) == "__init__" && unit_.child(callee, 0) != kNone &&
                           unit_.kind(unit_.child(callee, 0)) == NodeKind::kSuper;
      if (of_base) called = NodeKind::kSuper;  // super().__init__(…)
      if (called == NodeKind::kThis || called == NodeKind::kSuper) {
        NodeId type = index_.enclosing_type(id);
        if (type == kNone) continue;
        if (called == NodeKind::kThis) sites_[type].push_back(id);
        for (uint32_t i = 0; called == NodeKind::kSuper && i < unit_.child_count(type); ++i) {
          NodeId base = unit_.child(type, i);
          if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
          if (NodeId own = index_.type(unit_.text(unit_[base].type)); own != kNone) sites_[maker(own)].push_back(id);
        }
        continue;
      }
      if (called == NodeKind::kMember && unit_.language == source::Language::kKotlin) {
        // "text".function(), of a function that another file defines for texts.
        const std::vector<NodeId>& meant = index_.functions(unit_.text(callee));
        if (meant.size() == 1 && index_.extends_a_type(meant.front())) sites_[meant.front()].push_back(id);
      }
      if (called == NodeKind::kMember && names_members_by_texts(unit_.language)) {
        // A method of an object that the file makes: const signer = new Signer(); signer.use("…");
        const NodeId type = made_as_here(index_, unit_.child(callee, 0));
        const std::vector<NodeId> own =
            type == kNone ? std::vector<NodeId>() : index_.methods_of(type, unit_.text(callee));
        if (own.size() == 1) sites_[own.front()].push_back(id);
      }
      if (called == NodeKind::kMember && unit_.language == source::Language::kRust) {
        // Vault::new(…), vault::open(…)
        if (const NodeId meant = associated_function(index_, callee); meant != kNone) sites_[meant].push_back(id);
        continue;
      }
      if (kind == NodeKind::kCall && called != NodeKind::kName) continue;
      if (kind == NodeKind::kNew && unit_[id].type == kNone) continue;
      std::string_view name = kind == NodeKind::kNew ? unit_.text(unit_[id].type) : unit_.text(callee);
      if (NodeId type = index_.type(name); type != kNone) {
        sites_[maker(type)].push_back(id);
      } else if (kind == NodeKind::kCall) {
        // A method of the class around it, where a bare name may be one.
        const NodeId around = names_own_methods(unit_.language) ? index_.enclosing_type(id) : kNone;
        const bool own = around != kNone && index_.methods(around, name).size() == 1;
        const std::vector<NodeId>& meant = own ? index_.methods(around, name) : index_.functions(name);
        if (meant.size() == 1) sites_[meant.front()].push_back(id);
      }
    }
  }
  static const std::vector<NodeId> kNothing;
  bool constructor = (unit_[function].flags & source::kConstructor) != 0;
  auto found = sites_.find(constructor ? index_.enclosing_type(function) : function);
  return found == sites_.end() ? kNothing : found->second;
}

// Where several constructors take as many: can this one be meant, by this argument and the others?
bool Evaluator::may_be_given(NodeId function, NodeId site, NodeId given, ValueId value) {
  Call call;
  call.node = call.site = site;
  for (uint32_t i = unit_.kind(site) == NodeKind::kCall ? 1 : 0; i < unit_.child_count(site); ++i) {
    NodeId argument = unit_.child(site, i);
    if (argument == kNone || unit_.kind(argument) == NodeKind::kType) continue;
    bool keyword = unit_.kind(argument) == NodeKind::kKeyword;
    call.arguments.push_back(
        {keyword ? unit_.text(argument) : std::string_view(), argument == given ? value : 0, argument});
  }
  NodeId type = index_.enclosing_type(function);
  std::vector<NodeId> alike;
  if (type != kNone && (unit_[function].flags & source::kConstructor) != 0) {
    for (NodeId other : index_.methods(type, unit_.text(function))) {
      size_t takes = 0;
      for (uint32_t i = 0; i + 1 < unit_.child_count(other); ++i) {
        takes += (unit_[unit_.child(other, i)].flags & source::kReceiver) == 0 ? 1 : 0;
      }
      if (takes == call.arguments.size()) alike.push_back(other);
    }
  }
  for (Argument& argument : call.arguments) {
    if (argument.value == 0) argument.value = alike.size() > 1 ? apart(argument.node, site) : values_.unknown("");
  }
  if (alike.size() < 2) return fits(function, call, module_).has_value();
  alike = meant(alike, call, module_);
  return std::find(alike.begin(), alike.end(), function) != alike.end();
}

// Of what the file's own calls give a parameter each is one of its values; others may give more.
ValueId Evaluator::brought(NodeId parameter) {
  if (auto known = brought_.find(parameter); known != brought_.end()) return known->second;
  NodeId function = index_.parent(parameter);
  const std::string& type = qualified_type(unit_[parameter].type);
  ValueId other = injected(parameter);
  if (other == 0) other = values_.unknown(called_with(unit_.text(parameter), index_.spoken_name(function)), type);
  if (bringing_ >= kMostBrought || (unit_[parameter].flags & (source::kVariadic | source::kReceiver)) != 0)
    return other;
  brought_.emplace(parameter, other);  // where it is asked for again on the way
  size_t position = 0, takes = 0;
  for (uint32_t i = 0; i + 1 < unit_.child_count(function); ++i) {
    NodeId one = unit_.child(function, i);
    if (one == parameter) position = takes;
    takes += unit_.kind(one) == NodeKind::kParameter && (unit_[one].flags & source::kReceiver) == 0 ? 1 : 0;
  }
  ++bringing_;
  std::vector<Possible> all;
  size_t looked = 0;
  // What one call gives several parameters belongs together.
  const std::vector<WorldId> places = rows_of(UINT32_MAX, function, kMostSites + 1);
  const std::vector<NodeId> sites = sites_of(function);
  for (NodeId site : sites) {
    size_t at = 0;
    NodeId given = kNone;
    bool spread = false;
    const NodeId callee = unit_.kind(site) == NodeKind::kCall ? unit_.child(site, 0) : kNone;
    const bool on_receiver =
        callee != kNone && unit_.kind(callee) == NodeKind::kMember && index_.extends_a_type(function);
    if (on_receiver && at++ == position) given = unit_.child(callee, 0);
    for (uint32_t i = unit_.kind(site) == NodeKind::kCall ? 1 : 0; i < unit_.child_count(site); ++i) {
      NodeId argument = unit_.child(site, i);
      if (argument == kNone || unit_.kind(argument) == NodeKind::kType) continue;
      spread = spread || unit_.kind(argument) == NodeKind::kSpread;
      bool meant =
          unit_.kind(argument) == NodeKind::kKeyword ? unit_[argument].text == unit_[parameter].text : at == position;
      if (meant) given = argument;
      ++at;
    }
    if (given == kNone || spread || at > takes) continue;
    // Where the language tells functions apart by how many they take.
    if (at < takes && unit_.language == source::Language::kJava) continue;
    if (++looked > kMostSites) break;
    ValueId value = apart(given, site);
    if (on_receiver || may_be_given(function, site, given, value)) all.push_back({value, places[looked]});
  }
  // … and what it is where nothing is given for it.
  if (NodeId initial = unit_.child(parameter, 0); initial != kNone && looked <= kMostSites) {
    all.push_back({apart(initial, parameter), all.empty() ? kEverywhere : places[0]});
  }
  --bringing_;
  // An enum is made by its own constants alone.
  NodeId made = index_.enclosing_type(function);
  bool closed = !all.empty() && all.size() == sites.size() && made != kNone &&
                (unit_[made].flags & source::kEnum) != 0 && (unit_[function].flags & source::kConstructor) != 0;
  if (!closed) all.push_back({other, all.empty() ? kEverywhere : places[0]});
  ValueId out = values_.choice(all, limits_.alternatives);
  brought_[parameter] = out;
  return out;
}

// Is nothing ever assigned to the variable behind its declaration, and is there one of the name only?
bool Evaluator::is_settled(NodeId declaration) const {
  const std::string_view name = unit_.text(declaration);
  for (NodeId at : index_.assignments(name)) {
    const NodeId target = unit_.child(at, 0);
    if (target != kNone && unit_.kind(target) == NodeKind::kName && index_.declaration(target) == declaration)
      return false;
  }
  // Another of the same name in another block.
  std::vector<NodeId> work{index_.enclosing_function(declaration)};
  for (uint32_t looked = 0; !work.empty(); ++looked) {
    NodeId id = work.back();
    work.pop_back();
    if (unit_.kind(id) == NodeKind::kDeclare && id != declaration && unit_[id].text == unit_[declaration].text) {
      return false;
    }
    if (looked >= kMostNodes) return false;
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

// A variable of a function that is not run: what its declaration, or what assigns it once and for all, says, where
// nothing else is ever assigned to it or written into it.
ValueId Evaluator::settled(NodeId declaration) {
  if (auto known = brought_.find(declaration); known != brought_.end()) return known->second;
  const bool assigns = unit_.kind(declaration) == NodeKind::kAssign;
  std::string_view name = unit_.text(assigns ? unit_.child(declaration, 0) : declaration);
  const std::string& type = qualified_type(unit_[declaration].type);
  NodeId initial = unit_.child(declaration, assigns ? 1 : 0), function = index_.enclosing_function(declaration);
  std::string_view spoken = function == kNone ? std::string_view() : index_.spoken_name(function);
  ValueId other = values_.unknown(variable_of(name, spoken), type);
  if (bringing_ >= kMostBrought || initial == kNone || function == kNone) return other;
  brought_.emplace(declaration, other);
  auto here = [&](NodeId use) {
    if (use == kNone || unit_.kind(use) != NodeKind::kName) return false;
    return assigns ? index_.assigns_around(use) == function : index_.declaration(use) == declaration;
  };
  if (!assigns && !is_settled(declaration)) return other;
  ++bringing_;
  ValueId value = apart(initial, declaration);
  --bringing_;
  if (!type.empty() && values_[value].type.empty()) value = values_.typed(value, type);
  const Object* made = values_[value].kind == ValueKind::kObject ? module_.object(values_[value].object) : nullptr;
  // A hash of Go stays what it is, whatever is written to it.
  const bool stays = made != nullptr && made->api != nullptr && unit_.language == source::Language::kGo;
  // []byte("…"), b"…".to_vec()
  const bool may_be_filled = (unit_.language == source::Language::kGo && is_buffer(value)) ||
                             (unit_.language == source::Language::kRust && is_text(values_[value].kind));
  if ((values_[value].kind == ValueKind::kObject && !stays) || may_be_filled) {
    const std::vector<BufferUse> uses = buffer_uses(name);
    bool written = std::any_of(uses.begin(), uses.end(), [&](const BufferUse& use) {
      return here(use.whole) && (unit_.kind(use.at) == NodeKind::kAssign || writes_into(use.at, use.position, 0));
    });
    // What it is it stays.
    if (written) value = values_.typed(other, type.empty() ? type_of(value, module_) : type);
  }
  brought_[declaration] = value;
  return value;
}

// The variables that an expression names, with what the file's own calls and declarations say of them.
void Evaluator::bind_named(NodeId expression, Frame& frame) {
  bind(expression, frame, [&](NodeId declaration) {
    ValueId value = unit_.kind(declaration) == NodeKind::kParameter ? brought(declaration) : settled(declaration);
    sites_told_ = sites_told_ || !values_[value].worlds.empty();
    return value;
  });
}

}  // namespace vitrine::trace
