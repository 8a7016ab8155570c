#include "run/inspect/parsed_parts.h"

#include <algorithm>
#include <utility>

#include "read/source/settings/settings.h"
#include "reason/trace/wants.h"

namespace vitrine::inspect {
namespace {

using source::NodeKind;

std::string_view simple(std::string_view name) {
  name.remove_prefix(name.find_last_of("./\\:") + 1);
  if (name.starts_with('$')) name.remove_prefix(1);  // PHP's variables
  return name;
}

size_t bytes_of(const ParsedPart& part) {
  const source::Unit& unit = part.parsed.unit;
  constexpr size_t kEach = 64;  // of a string
  return part.text.size() + unit.nodes.size() * sizeof(source::Node) + unit.children.size() * sizeof(source::NodeId) +
         (unit.strings.size() + part.defines.size() + part.speaks_of.size()) * kEach +
         unit.line_starts.size() * sizeof(uint32_t);
}

}  // namespace

ParsedPart::ParsedPart(std::string of_text, source::Parsed of_parsed)
    : text(std::move(of_text)), parsed(std::move(of_parsed)) {
  const source::Unit& unit = parsed.unit;
  for (source::NodeId id = 0; id < unit.nodes.size(); ++id) {
    switch (unit.kind(id)) {
      case NodeKind::kFunction:
      case NodeKind::kDeclare:
      case NodeKind::kField:
      case NodeKind::kType: defines.insert(simple(unit.text(id))); break;
      case NodeKind::kImport:  // it may hand on what it imports
        defines.insert(simple(unit.text(id)));
        defines.insert(simple(unit.text2(id)));
        break;
      case NodeKind::kAssign:
        if (const source::NodeId target = unit.child(id, 0); target != source::kNone)
          defines.insert(simple(unit.text(target)));
        break;
      case NodeKind::kEntry:
      case NodeKind::kKeyword: defines.insert(simple(unit.text(id))); break;
      case NodeKind::kName:
      case NodeKind::kMember: speaks_of.insert(simple(unit.text(id))); break;
      case NodeKind::kTypeName: speaks_of.insert(simple(unit.text(id))); break;
      default: break;
    }
  }
}

bool ParsedPart::has_a_say(std::span<const std::string_view> wants, std::string_view path) const {
  // (A file of PHP may return its table.)
  const std::string_view file = path.substr(path.rfind('/') + 1);
  const bool is_asked_for = std::ranges::any_of(wants, [&](std::string_view want) {
    return want.starts_with(trace::kSettingsFile) && file == want.substr(trace::kSettingsFile.size());
  });
  if (is_asked_for) return true;
  if (parsed.unit.language == source::Language::kSettings) {
    const source::Unit& unit = parsed.unit;
    const source::NodeId map = unit.child(unit.child(unit.root, 0), 0);
    return std::ranges::any_of(wants, [&](std::string_view want) {
      return trace::is_setting(want) && !want.starts_with(trace::kSettingsFile) &&
             !source::settings_named(unit, map, want.substr(trace::kSetting.size()), true).empty();
    });
  }
  return std::ranges::any_of(wants, [&](std::string_view want) {
    const bool called = trace::asks_callers(want);
    return (called ? speaks_of : defines).contains(trace::wanted_name(want));
  });
}

std::shared_ptr<const ParsedPart> ParsedParts::find(const std::string& key) {
  auto known = by_key_.find(key);
  if (known == by_key_.end()) return nullptr;
  kept_.splice(kept_.begin(), kept_, known->second);
  return kept_.front().part;
}

std::shared_ptr<const ParsedPart> ParsedParts::keep(std::string key, std::shared_ptr<const ParsedPart> part) {
  const size_t bytes = bytes_of(*part);
  if (bytes > most_bytes_ || by_key_.contains(key)) return part;
  kept_.push_front({key, part, bytes});
  by_key_.emplace(std::move(key), kept_.begin());
  bytes_ += bytes;
  while (bytes_ > most_bytes_) {
    bytes_ -= kept_.back().bytes;
    by_key_.erase(kept_.back().key);
    kept_.pop_back();
  }
  return part;
}

}  // namespace vitrine::inspect
