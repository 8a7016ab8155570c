// Functions that are values: the variables that hold them, and the calls that lead to them.
#include "reason/trace/index.h"

namespace vitrine::trace {

using source::kNone;
using source::Language;
using source::NodeId;
using source::NodeKind;

// `names.map(make)`: the functions of this file that are called with each element.
std::vector<NodeId> UnitIndex::applied_to_elements(NodeId call) const {
  std::vector<NodeId> out;
  for (uint32_t i = 1; i < unit_.child_count(call); ++i) {
    const NodeId argument = unit_.child(call, i);
    const bool is_java = language_ == "java";
    if (argument == kNone || unit_.kind(argument) != (is_java ? NodeKind::kMember : NodeKind::kName)) continue;
    const std::vector<NodeId>& named = functions(unit_.text(argument));
    auto held = lambdas_.find(unit_.text(argument));
    if (named.empty() && held == lambdas_.end()) continue;
    const knowledge::ValueFunction* does =
        catalogue_.value_function(language_, (is_java ? "java.util.List." : "Array.") + std::string(last_name(call)));
    if (does == nullptr || does->operation != "map-elements") return {};
    out.insert(out.end(), named.begin(), named.end());
    if (held != lambdas_.end()) out.insert(out.end(), held->second.begin(), held->second.end());
  }
  return out;
}

bool UnitIndex::is_pattern(NodeId node) const {
  const auto is_literal = [&](NodeId id) { return id != kNone && unit_.kind(id) == NodeKind::kLiteral; };
  return node != kNone && unit_.kind(node) == NodeKind::kNew && unit_[node].type != kNone &&
         unit_.text(unit_[node].type) == "RegExp" && unit_.child_count(node) == 2 && is_literal(unit_.child(node, 0)) &&
         is_literal(unit_.child(node, 1));
}

// Do parameters and results hold functions that the code calls, as far as that is followed?
bool UnitIndex::hands_functions_on() const {
  return source::runs_on_java(unit_.language) || language_ == "javascript" || unit_.language == Language::kCSharp ||
         unit_.language == Language::kPython || unit_.language == Language::kPhp || unit_.language == Language::kRuby ||
         unit_.language == Language::kGo || unit_.language == Language::kRust;
}

// PHP and Ruby: the functions of this file that a text names.
const std::vector<NodeId>& UnitIndex::functions_by_text(NodeId value) const {
  static const std::vector<NodeId> kNoFunctions;
  const bool is_list = value != kNone && unit_.kind(value) == NodeKind::kArray && unit_.child_count(value) == 2;
  if (is_list) value = unit_.child(value, 1);  // [$object, 'method']
  const bool is_text = value != kNone && unit_.kind(value) == NodeKind::kLiteral;
  return is_text ? functions(unit_.text(value).substr(unit_.text(value).rfind(':') + 1)) : kNoFunctions;  // 'A::make'
}

// The functions of this file that are taken, not called.
const std::vector<NodeId>& UnitIndex::functions_taken(NodeId value) const {
  static const std::vector<NodeId> kNoFunctions;
  if (!hands_functions_on()) return kNoFunctions;
  if (unit_.language == Language::kPhp) return functions_by_text(value);
  if (unit_.language == Language::kRuby) {
    const bool taken = unit_.kind(value) == NodeKind::kCall && last_name(value) == "method";
    return taken && unit_.child_count(value) == 2 ? functions_by_text(unit_.child(value, 1)) : kNoFunctions;
  }
  if (language_ == "javascript" && unit_.kind(value) == NodeKind::kCall) {
    const NodeId callee = unit_.child(value, 0);
    const NodeId bound = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
    return bound != kNone && unit_.text(callee) == "bind" ? functions(last_name(bound)) : kNoFunctions;
  }
  const bool named =
      unit_.kind(value) == NodeKind::kMember || (unit_.kind(value) == NodeKind::kName && language_ != "java");
  return named ? functions(unit_.text(value)) : kNoFunctions;
}

// The variables that hold a value: what it is assigned to, and where functions are handed on also the parameter or the
// function's result that it is.
std::vector<std::string_view> UnitIndex::held_as(NodeId value) const {
  const NodeId holder = parent(value);
  if (holder == kNone) return {};
  const NodeKind kind = unit_.kind(holder);
  if (kind == NodeKind::kDeclare) return {unit_.text(holder)};
  if (kind == NodeKind::kAssign) {
    if (unit_.child(holder, 1) != value) return {};
    NodeId target = unit_.child(holder, 0);
    while (unit_.language == Language::kCSharp && target != kNone && unit_.kind(target) == NodeKind::kIndex)
      target = unit_.child(target, 0);  // table["old"] = …
    const std::string_view name = target == kNone ? std::string_view() : last_name(target);
    return name.empty() ? std::vector<std::string_view>{} : std::vector{name};
  }
  // (C: apply(MD5, …) of this file.)
  const bool is_handed = is_c() && kind == NodeKind::kCall && unit_.kind(value) == NodeKind::kName;
  if (!hands_functions_on() && !is_handed) return {};
  if (kind == NodeKind::kField) return {unit_.text(holder)};
  // { make: (bits) => … }: x.make(…)
  if (kind == NodeKind::kEntry && language_ == "javascript" && unit_.child_count(holder) == 1)
    return {unit_.text(holder)};
  if (kind == NodeKind::kReturn) {
    const NodeId function = enclosing_function(holder);
    const bool named = function != kNone && !unit_.text(function).empty();
    return named ? std::vector{unit_.text(function)} : std::vector<std::string_view>{};
  }
  if (kind != NodeKind::kCall && kind != NodeKind::kNew) return {};
  std::vector<std::string_view> out;
  uint32_t at = 0;
  while (at < unit_.child_count(holder) && unit_.child(holder, at) != value) ++at;
  if (kind == NodeKind::kCall && at-- == 0) return {};
  const auto add = [&](NodeId function) {
    const bool has_self = language_ == "python" && (unit_[function].flags & source::kReceiver) != 0;
    const uint32_t given = at + (has_self ? 1 : 0);
    if (given + 1 < unit_.child_count(function)) out.push_back(unit_.text(unit_.child(function, given)));
  };
  for (NodeId function : functions(last_name(holder))) add(function);
  // new Source(Math.random)
  const NodeId made = kind == NodeKind::kNew && language_ == "javascript" ? type(last_name(holder)) : kNone;
  if (made != kNone) {
    for (NodeId constructor : methods_of(made, "constructor")) add(constructor);
  }
  return out;
}

// `make("MD5")`, and in Java `make.apply("MD5")`: the functions without a name that the variable holds.
std::vector<NodeId> UnitIndex::lambdas_called(NodeId call) const {
  std::vector<NodeId> out;
  auto add = [&](std::string_view variable) {
    auto held = lambdas_.find(variable);
    if (held != lambdas_.end()) out.insert(out.end(), held->second.begin(), held->second.end());
  };
  add(last_name(call));
  const NodeId callee = unit_.child(call, 0);
  // C#, Python: table["old"](key); C#: table["old"].Invoke(key)
  if ((unit_.language == Language::kCSharp || unit_.language == Language::kPython) && callee != kNone) {
    NodeId row = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : callee;
    while (row != kNone && unit_.kind(row) == NodeKind::kIndex) row = unit_.child(row, 0);
    if (row != kNone && row != callee) add(last_name(row));
  }
  if (language_ == "php" && last_name(call).starts_with("call_user_func") && unit_.child_count(call) > 1) {
    const NodeId given = unit_.child(call, 1);
    const std::vector<NodeId>& named = functions_by_text(given);
    out.insert(out.end(), named.begin(), named.end());
    add(last_name(given));
  }
  if (callee == kNone || unit_.kind(callee) != NodeKind::kMember) return out;
  const NodeId base = unit_.child(callee, 0);
  if (base != kNone && (unit_.kind(base) == NodeKind::kName || unit_.kind(base) == NodeKind::kMember)) {
    add(unit_.text(base));
  }
  if (base != kNone && unit_.kind(base) == NodeKind::kCall) add(last_name(base));
  const std::string_view method = unit_.text(callee);
  // Python: task.delay(1024)
  const bool by_method = language_ == "python" && base != kNone && unit_.kind(base) == NodeKind::kName &&
                         catalogue_.value_function(language_, "Function." + std::string(method)) != nullptr;
  if (by_method || (language_ == "javascript" && base != kNone && (method == "call" || method == "apply"))) {
    out.insert(out.end(), functions(last_name(base)).begin(), functions(last_name(base)).end());
  }
  return out;
}

}  // namespace vitrine::trace
