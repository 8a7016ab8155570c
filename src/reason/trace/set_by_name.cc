// What a framework reads from a program's own files without being asked: constants, tables of settings.
#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

std::string UnitIndex::setting(NodeId node) const {
  constexpr int kDeepest = 8;
  const bool php = language_ == "php";
  if (!php && language_ != "python") return "";
  switch (unit_.kind(node)) {
    case NodeKind::kDeclare:
      return php && (unit_[node].flags & source::kConst) != 0 && enclosing_function(node) == kNone
                 ? std::string(unit_.text(node))
                 : "";
    case NodeKind::kField: {
      if (enclosing_function(node) != kNone) return "";
      if (!php) return setting_of_class(node);
      // class Encryption extends BaseConfig { public string $key = "…"; } (The class last: by its name such an entry
      // is known, not by a word that every program has.)
      const NodeId type = parent(node);
      if (type == kNone || unit_.text2(type).empty()) return "";
      return std::string(unit_.text(node)) + ".in." + std::string(unit_.text2(type));
    }
    case NodeKind::kIndex: {
      const NodeId whole = unit_.child(node, 0), key = unit_.child(node, 1);
      if (!php || key == kNone || unit_.kind(whole) != NodeKind::kName || unit_.kind(key) != NodeKind::kLiteral)
        return "";
      if (!unit_.text(whole).starts_with('$') || enclosing_function(node) != kNone) return "";
      return std::string(unit_.text(whole).substr(1)) + "." + std::string(unit_.text(key));
    }
    case NodeKind::kEntry: {
      std::string path;
      NodeId entry = node;
      for (int depth = 0; php && depth < kDeepest; ++depth) {
        if (unit_.text(entry).empty()) return "";
        path = "." + std::string(unit_.text(entry)) + path;
        const NodeId table = parent(entry), up = table != kNone ? parent(table) : kNone;
        if (up == kNone || unit_.kind(table) != NodeKind::kMap) return "";
        if (unit_.kind(up) == NodeKind::kReturn) return enclosing_function(up) == kNone ? "return" + path : "";
        if (unit_.kind(up) != NodeKind::kEntry) return "";
        entry = up;
      }
      return "";
    }
    default: return "";
  }
}

// `SECRET_KEY` in a class of settings, `verify` in a class that extends requests.Session.
std::string UnitIndex::setting_of_class(NodeId field) const {
  const std::string name(unit_.text(field));
  if (!catalogue_.assignments(language_, name).empty()) return name;
  const NodeId type = parent(field);
  for (uint32_t i = 0; type != kNone && i < unit_.child_count(type); ++i) {
    const NodeId base = unit_.child(type, i);
    if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
    const std::string written(unit_.text(unit_[base].type));
    const size_t dot = written.find('.');
    const std::string_view from = imported(std::string_view(written).substr(0, dot));
    if (from.empty()) continue;
    const std::string of = std::string(from) + (dot == std::string::npos ? "" : written.substr(dot));
    std::string qualified = catalogue_.canonical_name(language_, of + "." + name);
    if (!catalogue_.assignments(language_, qualified).empty()) return qualified;
  }
  return "";
}

bool UnitIndex::sets_known(NodeId node) const {
  const std::string name = setting(node);
  return !name.empty() && !catalogue_.assignments(language_, name).empty();
}

void Evaluator::apply_setting(NodeId sets, ValueId value, NodeId at, State& state) {
  const std::string name = index_.setting(sets);
  if (name.empty()) return;
  const auto& entries = catalogue_.assignments(index_.language(), name);
  if (entries.empty()) return;
  // What is left empty in a table of settings is not set: a framework's own template.
  if (values_[value].kind == ValueKind::kString && values_[value].text.empty()) return;
  Call call;
  call.node = call.site = at;
  call.arguments.push_back({"", value, at});
  apply(entries, call, state);
}

// return ["Security" => ["salt" => …]]; outside of functions
void Evaluator::apply_settings_within(NodeId table, State& state) {
  if (unit_.kind(table) != NodeKind::kMap) return;
  for (uint32_t i = 0; i < unit_.child_count(table); ++i) {
    const NodeId entry = unit_.child(table, i);
    if (unit_.kind(entry) != NodeKind::kEntry || !index_.relevant(entry)) continue;
    const uint32_t last = unit_.child_count(entry) - 1;
    const NodeId value = unit_.child(entry, last);
    if (value == kNone) continue;
    if (unit_.kind(value) == NodeKind::kMap) apply_settings_within(value, state);
    if (const std::string name = index_.setting(entry);
        !name.empty() && !catalogue_.assignments(index_.language(), name).empty()) {
      apply_setting(entry, evaluate(value, state), entry, state);
    }
  }
}

}  // namespace vitrine::trace
