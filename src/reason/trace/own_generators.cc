// Own functions and classes that draw random numbers: what their bodies draw from, without running them.
#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kMostDrawn = 8;  // functions of the file that one draws through

// No assignment, and nothing that is not understood.
bool writes_nothing_else(const source::Unit& unit, NodeId function) {
  std::vector<NodeId> work{function};
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    if (unit.kind(id) == NodeKind::kAssign || unit.kind(id) == NodeKind::kUnknown) return false;
    for (uint32_t i = 0; i < unit.child_count(id); ++i) {
      if (NodeId child = unit.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

}  // namespace

// A function that fills something with what generators give that are known: all of them good ones, or all weak.
std::string_view Behaviour::draws(NodeId function) const {
  std::vector<NodeId> work{function}, followed{function};
  bool secure = false, predictable = false;
  bool constant = false, other = false;  // memset(out, 7, n); a call of which nothing is known
  while (!work.empty()) {
    const NodeId id = work.back();
    work.pop_back();
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
    if (unit_.kind(id) != NodeKind::kCall) continue;
    for (NodeId own : index_.functions(index_.last_name(id))) {
      if (followed.size() >= kMostDrawn || std::find(followed.begin(), followed.end(), own) != followed.end()) continue;
      followed.push_back(own);
      work.push_back(own);
    }
    if (!index_.functions(index_.last_name(id)).empty()) {
      other = true;
      continue;
    }
    const knowledge::ValueFunction* value = catalogue_.value_function(index_.language(), index_.last_name(id));
    const bool fills = value != nullptr && value->operation == "fill" && unit_.child_count(id) == 4 &&
                       unit_.kind(unit_.child(id, 1)) == NodeKind::kName &&
                       index_.parent(index_.declaration(unit_.child(id, 1))) == function &&
                       unit_.kind(unit_.child(id, 2)) == NodeKind::kLiteral;
    constant = constant || fills;
    other = other || !fills;
    // (Python: random.randbytes.)
    std::string written(index_.last_name(id));
    for (NodeId of = unit_.child(id, 0); unit_.language == source::Language::kPython && of != kNone;) {
      const bool member = unit_.kind(of) == NodeKind::kMember;
      of = member ? unit_.child(of, 0) : kNone;
      if (of == kNone || (unit_.kind(of) != NodeKind::kMember && unit_.kind(of) != NodeKind::kName)) break;
      written.insert(0, std::string(unit_.text(of)) + ".");
    }
    for (const knowledge::Api* api : catalogue_.calls(index_.language(), qualify(written))) {
      for (const knowledge::Binding& binding : api->set) {
        if (api->asset != "random" || binding.property != "generator") continue;
        secure = secure || binding.sources.back().constant == "secure";
        predictable = predictable || binding.sources.back().constant == "predictable";
      }
    }
  }
  if (index_.is_c() && !secure && !predictable && constant && !other && writes_nothing_else(unit_, function))
    return "draws-constant";
  return secure == predictable ? "" : secure ? "draws-secure" : "draws-predictable";
}

// What the body does comes from itself: no call, and no name but its own variables and fields that only it changes.
bool Behaviour::calls_nothing(NodeId function) const {
  if (unit_.child_count(function) == 0 || (unit_[function].flags & (source::kNoBody | source::kAbstract)) != 0 ||
      unit_.is_unread(function)) {
    return false;
  }
  auto own_counter = [&](std::string_view name) {
    for (NodeId type = index_.enclosing_type(function); type != kNone; type = index_.enclosing_type(type)) {
      NodeId field = index_.field(type, name);
      if (field == kNone) continue;
      NodeId initial = unit_.child(field, 0);
      if (initial != kNone && unit_.kind(initial) != NodeKind::kLiteral) return false;
      const auto& assigned = index_.assignments(name);
      return std::all_of(assigned.begin(), assigned.end(), [&](NodeId at) {
        NodeId value = unit_.child(at, 1);
        return value == kNone || unit_.kind(value) == NodeKind::kLiteral;
      });
    }
    return false;
  };
  std::vector<NodeId> work{unit_.child(function, unit_.child_count(function) - 1)};
  while (!work.empty()) {
    NodeId id = work.back();
    work.pop_back();
    NodeKind kind = unit_.kind(id);
    if (kind == NodeKind::kCall || kind == NodeKind::kNew || kind == NodeKind::kLambda || kind == NodeKind::kUnknown) {
      return false;
    }
    if (kind == NodeKind::kName && index_.declaration(id) == kNone && !own_counter(unit_.text(id))) return false;
    if (kind == NodeKind::kMember && unit_.kind(unit_.child(id, 0)) == NodeKind::kThis &&
        !own_counter(unit_.text(id))) {
      return false;
    }
    for (uint32_t i = 0; i < unit_.child_count(id); ++i) {
      if (NodeId child = unit_.child(id, i); child != kNone) work.push_back(child);
    }
  }
  return true;
}

// An own class that replaces how a generator draws gives what its own body makes, whatever the base would give.
void Evaluator::note_own_origin(NodeId type, Object& instance) const {
  std::vector<NodeId> own{type};
  std::vector<std::string> bases;
  for (size_t i = 0; i < own.size() && i < 8; ++i) {
    for (uint32_t n = 0; n < unit_.child_count(own[i]); ++n) {
      NodeId base = unit_.child(own[i], n);
      if (unit_.kind(base) != NodeKind::kBase) continue;
      const std::string& name = qualified_type(unit_[base].type);
      if (NodeId next = index_.type(name); next != kNone) {
        if (std::find(own.begin(), own.end(), next) == own.end()) own.push_back(next);
      } else {
        for (std::string& one : lineage(name)) bases.push_back(std::move(one));
      }
    }
  }
  // `new Base() {…}`
  if (bases.empty() && !instance.type.empty()) bases = lineage(instance.type);
  for (const std::string& base : bases) {
    for (const knowledge::Api* api : catalogue_.implementations(index_.language(), base)) {
      if (api->origin.empty()) continue;
      for (NodeId at : own) {
        const std::vector<NodeId>& methods = index_.methods(at, api->method);
        if (methods.empty()) continue;
        bool known = api->body == "calls-nothing" && std::all_of(methods.begin(), methods.end(), [&](NodeId method) {
                       return behaviour_.calls_nothing(method);
                     });
        if (known) instance.origin = api->origin;
        if (known && applied_ != nullptr) applied_->emplace(api, methods.front());
        instance.origin_reason = known ? "" : "what `" + api->method + "` of this file gives";
        return;
      }
    }
  }
}

}  // namespace vitrine::trace
