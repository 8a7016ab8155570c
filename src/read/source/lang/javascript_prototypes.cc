// Classes as they were written before there was `class`: a function that is a constructor, and what its prototype is
// given. They become what a class is.
//
//   function Sealer(name) { this.name = name; }
//   Sealer.prototype.seal = function (text) { … };    Sealer.prototype = { seal: function (text) { … } };
//   util.inherits(Special, Sealer);                   Special.prototype = Object.create(Sealer.prototype);
//   function Special() { Sealer.call(this, "a"); }
#include <algorithm>
#include <map>

#include "read/source/lang/javascript_lowering.h"

namespace vitrine::source::javascript {
namespace {

bool is_name(const Unit& unit, NodeId id, std::string_view text) {
  return id != kNone && unit.kind(id) == NodeKind::kName && unit.text(id) == text;
}

// x.prototype
std::string_view owner_of_prototype(const Unit& unit, NodeId id) {
  if (id == kNone || unit.kind(id) != NodeKind::kMember || unit.text(id) != "prototype") return {};
  const NodeId owner = unit.child(id, 0);
  return owner != kNone && unit.kind(owner) == NodeKind::kName ? unit.text(owner) : std::string_view();
}

// The function that a statement defines by a name.
NodeId defined_function(const Unit& unit, NodeId statement) {
  if (unit.kind(statement) == NodeKind::kFunction) return statement;
  const NodeId value = unit.kind(statement) == NodeKind::kDeclare ? unit.child(statement, 0) : kNone;
  return value != kNone && unit.kind(value) == NodeKind::kLambda ? unit.child(value, 0) : kNone;
}

// function Sealer(name) { this.name = name; }, which nothing is said of elsewhere: a constructor by its name's first
// letter and by what it sets. (What stands under its own name, Sealer.of = …, is left with a function.)
bool sets_itself_up(const Unit& unit, std::string_view name, NodeId function, const std::vector<NodeId>& body) {
  if (name.empty() || name[0] < 'A' || name[0] > 'Z') return false;
  const NodeId block = unit.child_count(function) > 0 ? unit.child(function, unit.child_count(function) - 1) : kNone;
  if (block == kNone || unit.kind(block) != NodeKind::kBlock) return false;
  auto set_on = [&](NodeId statement) {
    const bool assigns = statement != kNone && unit.kind(statement) == NodeKind::kAssign;
    const NodeId target = assigns ? unit.child(statement, 0) : kNone;
    return target != kNone && unit.kind(target) == NodeKind::kMember ? unit.child(target, 0) : kNone;
  };
  bool sets = false;
  for (uint32_t i = 0; i < unit.child_count(block); ++i) {
    const NodeId statement = unit.child(block, i), owner = set_on(statement);
    if (statement != kNone && unit.kind(statement) == NodeKind::kReturn) return false;
    sets = sets || (owner != kNone && unit.kind(owner) == NodeKind::kThis);
  }
  return sets && std::none_of(body.begin(), body.end(), [&](NodeId at) { return is_name(unit, set_on(at), name); });
}

JavaScriptLowering::Said said_by(const Unit& unit, NodeId statement) {
  using Said = JavaScriptLowering::Said;
  const NodeId what = unit.kind(statement) == NodeKind::kExpression ? unit.child(statement, 0) : statement;
  if (what == kNone) return {};
  if (unit.kind(what) == NodeKind::kCall && unit.child_count(what) == 3) {
    const NodeId callee = unit.child(what, 0), heir = unit.child(what, 1), base = unit.child(what, 2);
    const bool named = callee != kNone && unit.text(callee) == "inherits";
    if (named && unit.kind(heir) == NodeKind::kName && unit.kind(base) == NodeKind::kName)
      return {std::string(unit.text(heir)), "", std::string(unit.text(base)), kNone};
    return {};
  }
  if (unit.kind(what) != NodeKind::kAssign || unit.text(what) != "=") return {};
  const NodeId target = unit.child(what, 0), value = unit.child(what, 1);
  if (target == kNone || value == kNone || unit.kind(target) != NodeKind::kMember) return {};
  if (std::string_view of = owner_of_prototype(unit, unit.child(target, 0)); !of.empty())
    return {std::string(of), std::string(unit.text(target)), "", value};
  const std::string_view of = owner_of_prototype(unit, target);
  if (of.empty()) return {};
  if (unit.kind(value) == NodeKind::kMap) return {std::string(of), "", "", value};
  if (unit.kind(value) == NodeKind::kNew && unit[value].type != kNone)
    return {std::string(of), "", std::string(unit.text(unit[value].type)), kNone};
  const bool creates =
      unit.kind(value) == NodeKind::kCall && unit.child_count(value) > 1 && unit.text(unit.child(value, 0)) == "create";
  const std::string_view base = creates ? owner_of_prototype(unit, unit.child(value, 1)) : std::string_view();
  return base.empty() ? Said{} : Said{std::string(of), "", std::string(base), kNone};
}

}  // namespace

// Base.call(this, a) in a constructor is super(a).
void JavaScriptLowering::call_base(NodeId constructor, std::string_view base) {
  std::vector<NodeId> work{constructor};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    for (uint32_t i = 0; i < unit().child_count(id); ++i) {
      const NodeId child = unit().child(id, i);
      if (child != kNone && unit().kind(child) != NodeKind::kFunction) work.push_back(child);
    }
    if (unit().kind(id) != NodeKind::kCall || unit().child_count(id) < 2) continue;
    const NodeId callee = unit().child(id, 0), first = unit().child(id, 1);
    if (unit().kind(callee) != NodeKind::kMember || unit().text(callee) != "call") continue;
    if (!is_name(unit(), unit().child(callee, 0), base) || unit().kind(first) != NodeKind::kThis) continue;
    at(callee).kind = NodeKind::kSuper;
    at(callee).child_count = 0;
    at(callee).text = 0;
    // super(a): the first argument was `this`.
    Node& call = at(id);
    unit().children[call.first_child + 1] = callee;
    ++call.first_child;
    --call.child_count;
  }
}

NodeId JavaScriptLowering::prototype_class(const std::string& name, NodeId function, const std::vector<Said>& all) {
  const Item whole{.begin = unit()[function].begin, .end = unit()[function].end};
  Nodes members(*this);
  auto give = [&](const std::string& member, NodeId value) {
    const Item here{.begin = unit()[value].begin, .end = unit()[value].end};
    if (unit().kind(value) == NodeKind::kLambda && (unit()[unit().child(value, 0)].flags & kThisAround) == 0) {
      const NodeId method = unit().child(value, 0);
      at(method).text = intern(member);
      at(method).text2 = intern(name + "." + member);
      members.push(method);
    } else if (member != "constructor") {
      members.push(add(NodeKind::kField, here, {value}, member));
    }
  };
  for (const Said& one : all) {
    if (one.base.empty()) continue;
    call_base(function, one.base);
    const NodeId base = add(NodeKind::kBase, whole, {});
    at(base).type = add(NodeKind::kTypeName, whole, {}, one.base);
    members.push(base);
    break;
  }
  at(function).text = intern("constructor");
  at(function).text2 = intern(name + ".constructor");
  at(function).flags |= kConstructor;
  members.push(function);
  for (const Said& one : all) {
    if (one.value == kNone) continue;
    if (!one.member.empty()) {
      give(one.member, one.value);
      continue;
    }
    for (uint32_t i = 0; i < unit().child_count(one.value); ++i) {
      const NodeId entry = unit().child(one.value, i);
      if (entry == kNone || unit().kind(entry) != NodeKind::kEntry || unit().child_count(entry) != 1) continue;
      give(std::string(unit().text(entry)), unit().child(entry, 0));
    }
  }
  const NodeId made = add(NodeKind::kType, whole, members, name);
  at(made).text2 = intern(name);
  return made;
}

void JavaScriptLowering::gather_prototypes(std::vector<NodeId>& body) {
  struct Class {
    size_t statement = 0;
    NodeId function = kNone;
    std::vector<Said> said;
  };
  std::map<std::string, Class, std::less<>> classes;
  for (size_t i = 0; i < body.size(); ++i) {
    const NodeId function = defined_function(unit(), body[i]);
    if (function == kNone || (unit()[function].flags & kThisAround) != 0) continue;
    const std::string_view name = unit().text(body[i]);
    if (!name.empty()) classes.try_emplace(std::string(name), Class{i, function, {}});
  }
  if (classes.empty()) return;
  std::vector<bool> taken(body.size());
  for (size_t i = 0; i < body.size(); ++i) {
    const Said said = said_by(unit(), body[i]);
    auto found = classes.find(said.of);
    if (said.of.empty() || found == classes.end()) continue;
    found->second.said.push_back(said);
    taken[i] = true;
  }
  for (auto& [name, one] : classes) {
    if (one.said.empty() && !sets_itself_up(unit(), name, one.function, body)) continue;
    body[one.statement] = prototype_class(name, one.function, one.said);
  }
  std::vector<NodeId> left;
  for (size_t i = 0; i < body.size(); ++i) {
    if (!taken[i]) left.push_back(body[i]);
  }
  body = std::move(left);
}

}  // namespace vitrine::source::javascript
