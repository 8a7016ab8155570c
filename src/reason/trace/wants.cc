#include "reason/trace/wants.h"

#include <algorithm>
#include <set>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kShortest = 3;  // a shorter name stands everywhere

class Wants {
 public:
  Wants(const UnitIndex& index, const knowledge::Catalogue& catalogue)
      : index_(index), unit_(index.unit()), catalogue_(catalogue) {}

  std::vector<std::string> take() {
    for (NodeId function : index_.all_functions()) called_from_elsewhere(function);
    // What is inside of something relevant is; a node stands behind its children.
    std::vector<bool> within(unit_.nodes.size());
    for (NodeId id = static_cast<NodeId>(unit_.nodes.size()) - 1; id > 0 && names_.size() < kMostWants; --id) {
      const NodeId parent = index_.parent(id);
      within[id] = index_.relevant(id) || (parent > id && within[parent] && !is_container(unit_.kind(parent)));
      if (within[id]) defined_elsewhere(id);
    }
    return {names_.begin(), names_.end()};
  }

 private:
  static bool is_container(NodeKind kind) {
    return kind == NodeKind::kBlock || kind == NodeKind::kFunction || kind == NodeKind::kType ||
           kind == NodeKind::kModule || kind == NodeKind::kIf || kind == NodeKind::kLoop || kind == NodeKind::kTry ||
           kind == NodeKind::kSwitch || kind == NodeKind::kCase;
  }

  void add(std::string_view name) {
    const std::string_view file = name.substr(name.find_last_of("/\\") + 1);
    for (std::string_view end : {".json", ".yml", ".yaml", ".toml"}) {
      if (file.ends_with(end) && file.size() > end.size()) names_.insert(std::string(kSettingsFile).append(file));
    }
    name = name.substr(name.find_last_of("./\\:") + 1);
    if (!catalogue_.is_interesting_identifier(index_.language(), name)) add_own(name);
  }
  void add_own(std::string_view name, std::string_view how = "") {
    if (name.size() >= kShortest && names_.size() < kMostWants) names_.insert(std::string(name).append(how));
  }

  // Nothing of that name stands here, or only what says that it is somewhere: a prototype, an `extern`.
  bool only_announced(std::string_view name) const {
    return std::ranges::all_of(index_.functions(name),
                               [&](NodeId one) { return (unit_[one].flags & source::kNoBody) != 0; }) &&
           std::ranges::all_of(index_.globals(name),
                               [&](NodeId one) { return (unit_[one].flags & source::kNoBody) != 0; });
  }

  // What a variable of a type that other files define does is theirs to say, whatever libraries call so too.
  bool is_of_own_type(NodeId base) const {
    const bool is_made = base != kNone && unit_.kind(base) == NodeKind::kNew;
    if (base == kNone || (!is_made && unit_.kind(base) != NodeKind::kName)) return false;
    const NodeId declaration = is_made ? base : index_.declaration(base);
    const NodeId type = declaration == kNone ? kNone : unit_[declaration].type;
    if (type == kNone || index_.type(unit_.text(type)) != kNone) return false;
    const std::string_view imported = index_.imported(unit_.text(type));
    return !catalogue_.is_known_type(index_.language(), imported.empty() ? unit_.text(type) : imported) &&
           !catalogue_.is_interesting_identifier(index_.language(), unit_.text(type));
  }

  // A function that gets somewhere and is given something, and the type that it belongs to.
  void called_from_elsewhere(NodeId function) {
    if (!index_.reaches(function)) return;
    bool is_given = false;
    for (uint32_t i = 0; i < unit_.child_count(function); ++i) {
      const NodeId child = unit_.child(function, i);
      is_given = is_given || (child != kNone && unit_.kind(child) == NodeKind::kParameter &&
                              (unit_[child].flags & source::kReceiver) == 0);
    }
    if (is_given) add_own(unit_.text(function), kCalled);
    if (NodeId type = index_.enclosing_type(function); type != kNone) add_own(unit_.text(type), kCalled);
  }

  // const { key } = require("./settings")
  void required(NodeId id, std::string_view name) {
    NodeId declared = index_.declaration(id);
    if (declared == kNone && index_.globals(name).size() == 1) declared = index_.globals(name)[0];
    NodeId initial = declared == kNone ? kNone : unit_.child(declared, 0);
    if (initial != kNone && unit_.kind(initial) == NodeKind::kMember) {
      const NodeId base = unit_.child(initial, 0);
      if (base == kNone || unit_.kind(base) != NodeKind::kImportValue) return;
      add(unit_.text(initial));
      initial = base;
    }
    if (initial != kNone && unit_.kind(initial) == NodeKind::kImportValue) add(unit_.text2(initial));
  }

  void defined_elsewhere(NodeId id) {
    switch (unit_.kind(id)) {
      case NodeKind::kName: {
        const std::string_view name = unit_.text(id);
        if (std::string_view qualified = index_.imported(name); !qualified.empty()) return add(qualified);
        required(id, name);
        if (index_.declaration(id) == kNone && only_announced(name) && index_.type(name) == kNone) add(name);
        return;
      }
      case NodeKind::kMember: {
        const NodeId base = unit_.child(id, 0);
        if (index_.functions(unit_.text(id)).empty())
          is_of_own_type(base) ? add_own(unit_.text(id)) : add(unit_.text(id));
        if (base != kNone && unit_.kind(base) == NodeKind::kImportValue) add(unit_.text2(base));
        return;
      }
      case NodeKind::kNew:
        if (NodeId type = unit_[id].type; type != kNone && index_.type(unit_.text(type)) == kNone)
          add(unit_.text(type));
        return;
      default: return;
    }
  }

  const UnitIndex& index_;
  const source::Unit& unit_;
  const knowledge::Catalogue& catalogue_;
  std::set<std::string, std::less<>> names_;
};

}  // namespace

std::vector<std::string> wanted_names(const UnitIndex& index, const knowledge::Catalogue& catalogue) {
  return Wants(index, catalogue).take();
}

}  // namespace vitrine::trace
