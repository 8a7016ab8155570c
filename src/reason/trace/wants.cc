#include "reason/trace/wants.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

constexpr size_t kShortestOfOwner = 2;
constexpr std::string_view kBetween = "./\\:";

std::string_view last_part(std::string_view qualified) {
  return qualified.substr(qualified.find_last_of(kBetween) + 1);
}

// `Vault` of `bank.Vault.seal`; "" of a name without parts.
std::string_view part_before_last(std::string_view qualified) {
  const std::string_view last = last_part(qualified);
  qualified.remove_suffix(last.size());
  while (!qualified.empty() && kBetween.find(qualified.back()) != std::string_view::npos) qualified.remove_suffix(1);
  return last_part(qualified);
}

// Nothing of that name stands here, or only what says that it is somewhere: a prototype, an `extern`.
bool only_announced(const UnitIndex& index, std::string_view name) {
  auto has_no_body = [&](NodeId one) { return (index.unit()[one].flags & source::kNoBody) != 0; };
  return std::ranges::all_of(index.functions(name), has_no_body) &&
         std::ranges::all_of(index.globals(name), has_no_body);
}

// const settings = require("./settings")
bool is_required(const UnitIndex& index, NodeId name) {
  const source::Unit& unit = index.unit();
  NodeId declared = index.declaration(name);
  if (const std::vector<NodeId>& all = index.globals(unit.text(name)); declared == kNone && all.size() == 1)
    declared = all.front();
  const NodeId initial = declared == kNone ? kNone : unit.child(declared, 0);
  return initial != kNone && unit.kind(initial) == NodeKind::kImportValue;
}

// `const { enabled } = require("./switches")`
bool is_part_of_required(const UnitIndex& index, NodeId name) {
  const source::Unit& unit = index.unit();
  NodeId declared = index.declaration(name);
  if (const std::vector<NodeId>& all = index.globals(unit.text(name)); declared == kNone && all.size() == 1)
    declared = all.front();
  if (declared == kNone || unit.kind(declared) != NodeKind::kDeclare || unit.child_count(declared) == 0 ||
      (unit[declared].flags & source::kConst) == 0)
    return false;
  const NodeId part = unit.child(declared, 0);
  const NodeId module = unit.kind(part) == NodeKind::kMember ? unit.child(part, 0) : kNone;
  return module != kNone && unit.kind(module) == NodeKind::kImportValue && unit.text(part) == unit.text(name) &&
         unit.text2(module).starts_with('.');
}

// A name, or a member of one, that neither stands here nor is something of the knowledge base's.
bool is_from_elsewhere(const UnitIndex& index, const knowledge::Catalogue& catalogue, NodeId name) {
  const source::Unit& unit = index.unit();
  NodeId first = name;
  while (first != kNone && unit.kind(first) == NodeKind::kMember) first = unit.child(first, 0);
  if (first == kNone || catalogue.is_interesting_identifier(index.language(), unit.text(name))) return false;
  if (unit.kind(first) == NodeKind::kImportValue) return true;
  if (unit.kind(first) != NodeKind::kName) return false;
  const std::string_view root = unit.text(first);
  if (first != name && is_required(index, first)) return true;
  if (first == name && is_part_of_required(index, first)) return true;
  const NodeId type = index.enclosing_type(first);
  return index.declaration(first) == kNone && only_announced(index, root) && index.type(root) == kNone &&
         (type == kNone || index.holder_of_field(type, root) == kNone);
}

// A switch of a program's own: `int verify = 1;` beside `main`, which this file only asks for.
bool is_a_programs_switch(const UnitIndex& index, NodeId name) {
  const source::Unit& unit = index.unit();
  if (unit.kind(name) != NodeKind::kName) return false;
  if (index.declaration(name) != kNone || index.globals(unit.text(name)).size() != 1) return false;
  const NodeId declared = index.globals(unit.text(name)).front();
  if (unit.kind(declared) != NodeKind::kDeclare || (unit[declared].flags & source::kConst) != 0 ||
      (index.is_c() && (unit[declared].flags & source::kStatic) != 0) || !index.assignments(unit.text(name)).empty())
    return false;
  const bool begins = std::ranges::any_of(index.all_functions(), [&](NodeId function) {
    return as_written(unit.text(function)) == "main" || as_written(unit.text(function)) == "Main";
  });
  auto only_asks = [&](NodeId use) {
    const NodeId user = index.parent(use);
    switch (unit.kind(user)) {
      case NodeKind::kUnary: return unit.text(user) == "!";
      case NodeKind::kBinary:
      case NodeKind::kConditional: return true;
      case NodeKind::kIf:
      case NodeKind::kSwitch: return unit.child(user, 0) == use;
      case NodeKind::kLoop: return unit.child(user, 1) == use;
      default: return false;
    }
  };
  for (NodeId id = 1; begins && id < unit.nodes.size(); ++id) {
    if (unit.kind(id) == NodeKind::kName && unit[id].text == unit[name].text && !only_asks(id)) return false;
  }
  return begins;
}

// Python: a switch of a class that stands here, asked for by the class: `Settings.legacy`. As of one that stands in
// another file, whoever sets it decides.
bool is_a_classs_switch(const UnitIndex& index, NodeId name) {
  const source::Unit& unit = index.unit();
  if (unit.language != source::Language::kPython || unit.kind(name) != NodeKind::kMember) return false;
  const NodeId of = unit.child(name, 0);
  const NodeId field = of == kNone || unit.kind(of) != NodeKind::kName ? kNone : index.static_field(name);
  if (field == kNone) return false;
  const NodeId initial = unit.child(field, 0);
  return initial != kNone && unit.kind(initial) == NodeKind::kLiteral;
}

// Of a function: its class, or the namespace around it.
std::string_view owner_of(const UnitIndex& index, NodeId function) {
  if (NodeId type = index.enclosing_type(function); type != kNone) return last_part(index.unit().text(type));
  // Among others a module's own names are `module:name` (read/source/merge.h).
  if (const std::string_view module = part_before_last(index.unit().text(function)); !module.empty()) return module;
  return part_before_last(index.unit().text2(function));
}

// Kotlin: `rounds` of `getRounds`, which is what a property of another file's class is asked by; "" of another name.
std::string property_of(const source::Unit& unit, std::string_view accessor) {
  if (unit.language != source::Language::kKotlin || accessor.size() < 4) return "";
  if (!accessor.starts_with("get") && !accessor.starts_with("set")) return "";
  std::string property(accessor.substr(3));
  if (property[0] < 'A' || property[0] > 'Z') return "";
  property[0] = static_cast<char>(property[0] - 'A' + 'a');
  return property;
}

class Wants {
 public:
  Wants(const UnitIndex& index, const knowledge::Catalogue& catalogue)
      : index_(index), unit_(index.unit()), catalogue_(catalogue) {}

  // `setters` are asked for by whoever calls them, though what they set is all that they do.
  std::vector<std::string> take(const std::set<NodeId>& setters) {
    for (NodeId function : index_.all_functions()) called_from_elsewhere(function, setters.contains(function));
    // What is inside of something relevant is; a node stands behind its children.
    std::vector<bool> within(unit_.nodes.size());
    for (NodeId id = static_cast<NodeId>(unit_.nodes.size()) - 1; id > 0 && names_.size() < kMostWants; --id) {
      const NodeId parent = index_.parent(id);
      within[id] = index_.relevant(id) || (parent > id && within[parent] && !is_container(unit_.kind(parent)));
      if (within[id]) defined_elsewhere(id);
    }
    return {names_.begin(), names_.end()};
  }

  // Names that other files define and that alone decide a condition over something relevant: `Config.LEGACY`,
  // `!enabled()`, `LEVEL == 5`.
  std::vector<std::string> deciding() const {
    std::vector<std::string> out;
    for (NodeId id = 1; id < unit_.nodes.size() && out.size() < kMostWants; ++id) {
      const NodeKind kind = unit_.kind(id);
      if (kind == NodeKind::kSwitch) {
        // switch (Config.MODE)
        const NodeId subject = unit_.child(id, 0);
        if (subject == kNone || unit_.kind(subject) == NodeKind::kBinary || !holds_relevant(id)) continue;
        for (std::string_view name : deciding_names(index_, catalogue_, subject)) {
          if (name.size() >= kShortest) out.push_back(std::string(name).append(kDecides));
        }
        continue;
      }
      if (kind != NodeKind::kIf && kind != NodeKind::kConditional && kind != NodeKind::kLoop) continue;
      const NodeId condition = unit_.child(id, kind == NodeKind::kLoop ? 1 : 0);
      if (condition == kNone || !(index_.relevant(condition) || is_within_relevant(id))) continue;
      std::vector<NodeId> parts{condition};
      for (size_t i = 0; i < parts.size(); ++i) {
        const std::string_view joins = unit_.kind(parts[i]) == NodeKind::kBinary ? unit_.text(parts[i]) : "";
        if (joins == "&&" || joins == "||") {
          parts.push_back(unit_.child(parts[i], 0));
          parts.push_back(unit_.child(parts[i], 1));
          continue;
        }
        for (std::string_view name : deciding_names(index_, catalogue_, parts[i])) {
          if (name.size() >= kShortest) out.push_back(std::string(name).append(kDecides));
        }
      }
    }
    return out;
  }

 private:
  // Does an expression stand in something relevant?
  bool is_within_relevant(NodeId id) const {
    if (unit_.kind(id) != NodeKind::kConditional) return false;
    while (id != kNone && !index_.relevant(id) && !is_container(unit_.kind(id))) id = index_.parent(id);
    return id != kNone && index_.relevant(id) && !is_container(unit_.kind(id));
  }

  bool holds_relevant(NodeId switch_node) const {
    for (uint32_t i = 0; i < unit_.child_count(switch_node); ++i) {
      if (const NodeId part = unit_.child(switch_node, i); part != kNone && index_.relevant(part)) return true;
    }
    return false;
  }

  static bool is_container(NodeKind kind) {
    return kind == NodeKind::kBlock || kind == NodeKind::kFunction || kind == NodeKind::kType ||
           kind == NodeKind::kModule || kind == NodeKind::kIf || kind == NodeKind::kLoop || kind == NodeKind::kTry ||
           kind == NodeKind::kSwitch || kind == NodeKind::kCase;
  }

  // `./settings.json`, and `./settings.json.port`, which is imported of it.
  void add_settings_file(std::string_view name) {
    const std::string_view file = name.substr(name.find_last_of("/\\") + 1);
    for (std::string_view end : {".json", ".yml", ".yaml", ".toml"}) {
      const size_t at = file.rfind(end);
      if (at == std::string_view::npos || at == 0) continue;
      const std::string_view rest = file.substr(at + end.size());
      if (rest.empty() || rest.starts_with('.'))
        names_.insert(std::string(kSettingsFile).append(file.substr(0, at + end.size())));
    }
  }
  void add(std::string_view name, std::string_view owner = "") {
    add_settings_file(name);
    if (owner.empty()) owner = part_before_last(name);
    name = last_part(name);
    if (!catalogue_.is_interesting_identifier(index_.language(), name)) add_own(name, owner);
  }
  // A name that libraries have as well is asked of what it belongs to, where that is no library's.
  void add_member(NodeId id, std::string_view owner) {
    const std::string_view name = unit_.text(id);
    if (!catalogue_.is_interesting_identifier(index_.language(), name)) return add_own(name, owner);
    // (A variable that the file sets is nothing that others define.)
    const NodeId base = unit_.child(id, 0);
    const bool is_variable = base != kNone && unit_.kind(base) == NodeKind::kName && !index_.assignments(owner).empty();
    if (!is_variable && !is_a_librarys(path_of(id))) add_of_owner(name, owner);
  }
  void add_imported(std::string_view qualified) {
    const std::string_view name = last_part(qualified), owner = part_before_last(qualified);
    if (qualified.starts_with('.')) {
      if (index_.language() == "javascript") add_settings_file(qualified);
      return add_own(name, owner);
    }
    if (!catalogue_.is_interesting_identifier(index_.language(), name) || is_a_librarys(qualified))
      return add(qualified);
    add_of_owner(name, owner);
  }

  // `java.security.MessageDigest.getInstance` of MessageDigest.getInstance, by what is imported.
  std::string path_of(NodeId id) const {
    std::string out;
    for (; id != kNone && unit_.kind(id) == NodeKind::kMember; id = unit_.child(id, 0))
      out = out.empty() ? std::string(unit_.text(id)) : std::string(unit_.text(id)).append(".").append(out);
    if (id == kNone) return out;
    const std::string_view root =
        unit_.kind(id) == NodeKind::kNew && unit_[id].type != kNone ? unit_.text(unit_[id].type) : unit_.text(id);
    const std::string_view imported = index_.imported(root);
    return std::string(imported.empty() ? root : imported).append(".").append(out);
  }
  // (A library's own tree defines what it gives to others.)
  bool is_a_librarys(std::string_view path) const {
    const std::string_view language = index_.language();
    const std::string_view first = path.substr(0, path.find_first_of(kBetween));
    if (first.empty() || catalogue_.is_interesting_identifier(language, first)) return true;
    for (std::string_view part = path; !part.empty();) {
      if (catalogue_.is_known_type(language, part) || !catalogue_.calls(language, part).empty() ||
          !catalogue_.constructions(language, part).empty() || catalogue_.value_function(language, part) != nullptr)
        return true;
      const size_t cut = part.find_last_of(kBetween);
      part = part.substr(0, cut == std::string_view::npos ? 0 : cut);
    }
    return false;
  }
  // A name that libraries have as well, or that is short.
  void add_of_owner(std::string_view name, std::string_view owner, std::string_view how = "") {
    if (name.size() < kShortestOfOwner || owner.size() < kShortest || names_.size() >= kMostWants) return;
    names_.insert(std::string(name).append(kOf).append(1, kOnly).append(owner).append(how));
  }
  void add_own(std::string_view name, std::string_view owner, std::string_view how = "") {
    const bool is_constant =
        name.size() + 1 == kShortest && std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });  // IV
    if (name.size() < kShortest && !is_constant) return add_of_owner(name, owner, how);
    if (names_.size() >= kMostWants) return;
    std::string want(name);
    if (owner.size() >= kShortest) want.append(kOf).append(owner);
    names_.insert(want.append(how));
  }

  // The type, namespace or module that a member is one of, as far as its base says; "" where it does not.
  std::string_view owner_by(NodeId base) const {
    if (base == kNone) return "";
    if (unit_.kind(base) == NodeKind::kMember) return unit_.text(base);
    const bool is_made = unit_.kind(base) == NodeKind::kNew;
    if (!is_made && unit_.kind(base) != NodeKind::kName) return "";
    const NodeId declaration = is_made ? base : index_.declaration(base);
    if (declaration == kNone) return last_part(unit_.text(base));
    const NodeId type = unit_[declaration].type;
    return type == kNone ? std::string_view() : last_part(unit_.text(type));
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

  // this.provider.get(): what the field is declared as, or made as where it is declared.
  std::string_view type_of_field(NodeId base) const {
    if (base == kNone) return "";
    const bool is_own = unit_.kind(base) == NodeKind::kMember && unit_.kind(unit_.child(base, 0)) == NodeKind::kThis;
    const bool is_bare = unit_.kind(base) == NodeKind::kName && index_.declaration(base) == kNone;
    if (!is_own && !is_bare) return "";
    for (NodeId type = index_.enclosing_type(base); type != kNone; type = index_.enclosing_type(type)) {
      const NodeId field = index_.field(type, unit_.text(base));
      if (field == kNone) continue;
      const NodeId initial = unit_.child(field, 0);
      const bool is_made = initial != kNone && unit_.kind(initial) == NodeKind::kNew && unit_[initial].type != kNone;
      const NodeId said = is_made ? unit_[initial].type : unit_[field].type;
      return said == kNone ? std::string_view() : last_part(unit_.text(said));
    }
    return "";
  }

  // A function that gets somewhere and is given something, and the type that it belongs to.
  void called_from_elsewhere(NodeId function, bool is_setter) {
    if (!is_setter && !index_.reaches(function)) return;
    bool is_given = false;
    for (uint32_t i = 0; i < unit_.child_count(function); ++i) {
      const NodeId child = unit_.child(function, i);
      is_given = is_given || (child != kNone && unit_.kind(child) == NodeKind::kParameter &&
                              (unit_[child].flags & source::kReceiver) == 0);
    }
    if (is_given)
      add_own(last_part(unit_.strings[name_to_call(index_, function)]), owner_of(index_, function), kCalled);
    if (NodeId type = index_.enclosing_type(function); type != kNone) add_own(last_part(unit_.text(type)), "", kCalled);
  }

  // $settings = require __DIR__ . '/settings.php';
  void returned_by_file(NodeId call) {
    const NodeId callee = unit_.child(call, 0);
    if (callee == kNone || unit_.text(callee) != "require" || unit_.child_count(call) != 2) return;
    NodeId path = unit_.child(call, 1);
    if (path != kNone && unit_.kind(path) == NodeKind::kConcat) path = unit_.child(path, unit_.child_count(path) - 1);
    if (path == kNone || unit_.kind(path) != NodeKind::kLiteral || names_.size() >= kMostWants) return;
    const std::string_view file = unit_.text(path).substr(unit_.text(path).rfind('/') + 1);
    if (file.ends_with(".php") || file.ends_with(".inc")) names_.insert(std::string(kSettingsFile).append(file));
  }

  // const { key } = require("./settings")
  void required(NodeId id, std::string_view name) {
    NodeId declared = index_.declaration(id);
    if (declared == kNone && index_.globals(name).size() == 1) declared = index_.globals(name)[0];
    NodeId initial = declared == kNone ? kNone : unit_.child(declared, 0);
    if (initial != kNone && unit_.kind(initial) == NodeKind::kMember) {
      const NodeId base = unit_.child(initial, 0);
      if (base == kNone || unit_.kind(base) != NodeKind::kImportValue) return;
      // (What is of a file nearby is the product's own, whatever libraries call so too.)
      unit_.text2(base).starts_with('.') ? add_own(unit_.text(initial), last_part(unit_.text2(base)))
                                         : add(unit_.text(initial));
      initial = base;
    }
    if (initial != kNone && unit_.kind(initial) == NodeKind::kImportValue) add(unit_.text2(initial));
  }

  void defined_elsewhere(NodeId id) {
    switch (unit_.kind(id)) {
      case NodeKind::kName: {
        const std::string_view name = unit_.text(id);
        if (std::string_view qualified = index_.imported(name); !qualified.empty()) {
          return add_imported(qualified);
        }
        required(id, name);
        if (index_.declaration(id) != kNone || !only_announced(index_, name) || index_.type(name) != kNone) return;
        const std::vector<NodeId>& announced = index_.functions(name);
        add(name, announced.empty() ? std::string_view() : owner_of(index_, announced.front()));
        return;
      }
      case NodeKind::kMember: {
        const NodeId base = unit_.child(id, 0);
        const std::string_view type = type_of_field(base);
        const std::string_view owner = type.empty() ? owner_by(base) : type;
        if (index_.functions(unit_.text(id)).empty())
          is_of_own_type(base) ? add_own(unit_.text(id), owner) : add_member(id, owner);
        if (const std::string property = property_of(unit_, unit_.text(id)); !property.empty())
          add_own(property, owner);
        if (base != kNone && unit_.kind(base) == NodeKind::kImportValue) add(unit_.text2(base));
        if (!type.empty() && index_.type(type) == kNone) add(type);
        return;
      }
      case NodeKind::kCall:
        if (unit_.language == source::Language::kPhp) returned_by_file(id);
        return;
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

// Of a value of a type only whoever makes it says more.
bool says_a_type(std::string_view reason) {
  return reason.starts_with("a value of type ");
}

// raise NotImplementedError, pass, …
bool gives_nothing(const source::Unit& unit, NodeId body) {
  for (uint32_t i = 0; i < unit.child_count(body); ++i) {
    const NodeId statement = unit.child(body, i);
    const bool says = statement != kNone && unit.kind(statement) == NodeKind::kExpression;
    const NodeId said = says ? unit.child(statement, 0) : kNone;
    const bool plain = said == kNone || unit.kind(said) == NodeKind::kLiteral ||
                       unit.kind(said) == NodeKind::kUnknown || unit.kind(said) == NodeKind::kName;
    const bool raises =
        said != kNone && unit.kind(said) == NodeKind::kCall && unit.text(unit.child(said, 0)) == "raise";
    const bool throws = statement != kNone && unit.kind(statement) == NodeKind::kThrow;
    if (statement != kNone && !throws && !raises && !(says && plain)) return false;
  }
  return true;
}

// Of the names that stand between backquotes the last parts, and what stands before each.
using Owners = std::set<std::pair<std::string, std::string>>;
void add_quoted(std::string_view reason, std::set<std::string, std::less<>>* out, Owners* owners) {
  constexpr std::string_view kBetweenQuoted = "./\\:>";
  for (size_t at = reason.find('`'); at != std::string_view::npos; at = reason.find('`', at + 1)) {
    const size_t end = reason.find('`', at + 1);
    if (end == std::string_view::npos) return;
    const std::string_view whole = reason.substr(at + 1, end - at - 1);
    size_t cut = whole.find_last_of(kBetweenQuoted);
    const std::string_view last = whole.substr(cut + 1);
    out->emplace(last);
    for (std::string_view before = whole; cut != std::string_view::npos;) {
      before = before.substr(0, cut);
      cut = before.find_last_of(kBetweenQuoted);
      owners->emplace(before.substr(cut + 1), last);
    }
    at = end;
  }
}

// What a method without a body of its own gives, the classes say that extend its class: those speak of it by name.
void add_heirs(const UnitIndex& index, std::set<std::string, std::less<>>* out) {
  const source::Unit& unit = index.unit();
  std::vector<std::string_view> types;
  for (NodeId function : index.all_functions()) {
    const NodeId type = index.enclosing_type(function);
    if (type == kNone || !out->contains(last_part(unit.text(function)))) continue;
    const NodeId body = unit.child(function, unit.child_count(function) - 1);
    const bool empty = (unit[function].flags & (source::kNoBody | source::kAbstract)) != 0 || gives_nothing(unit, body);
    if (empty) types.push_back(last_part(unit.text(type)));
  }
  for (std::string_view type : types) out->emplace(type);
}

// What a constructor is given is said where its type is made, as what an object is given that is called.
void add_made(const UnitIndex& index, std::set<std::string, std::less<>>* out) {
  const source::Unit& unit = index.unit();
  std::vector<std::string_view> types;
  for (NodeId function : index.all_functions()) {
    const NodeId type = index.enclosing_type(function);
    const std::string_view name = unit.text(function);
    const bool is_made =
        (unit[function].flags & source::kConstructor) != 0 || name == "__call__" || name == "__construct";
    if (type != kNone && is_made && out->contains(name)) types.push_back(last_part(unit.text(type)));
  }
  for (std::string_view type : types) out->emplace(type);
}

// What a field is set to, whoever calls the methods that set it says.
std::set<NodeId> add_setters(const UnitIndex& index, std::set<std::string, std::less<>>* out) {
  const source::Unit& unit = index.unit();
  std::set<NodeId> setters;
  for (const std::string& name : *out) {
    // (Ruby's `name=`.)
    if (name.size() > 1 && name.ends_with('=')) {
      for (NodeId function : index.functions(name)) {
        if (index.enclosing_type(function) != kNone) setters.insert(function);
      }
    }
    for (NodeId set : index.assignments(name)) {
      if (unit.kind(set) != NodeKind::kAssign) continue;
      const NodeId target = unit.child(set, 0);
      const bool of_this = unit.kind(target) == NodeKind::kMember && unit.child(target, 0) != kNone &&
                           unit.kind(unit.child(target, 0)) == NodeKind::kThis;
      const NodeId declaration = unit.kind(target) == NodeKind::kName ? index.declaration(target) : kNone;
      const bool of_field = declaration != kNone && unit.kind(declaration) == NodeKind::kField;
      const NodeId function = of_this || of_field ? index.enclosing_function(set) : kNone;
      if (function != kNone && index.enclosing_type(function) != kNone) setters.insert(function);
    }
  }
  for (NodeId function : setters) {
    out->emplace(last_part(unit.text(function)));
    out->emplace(last_part(unit.text(index.enclosing_type(function))));
  }
  return setters;
}

// What `provider.get()` gives is said where the class of that object is defined: `provider = Provider()`.
void add_makers(const UnitIndex& index, std::set<std::string, std::less<>>* out) {
  const source::Unit& unit = index.unit();
  std::set<std::string_view> asked;  // variables
  std::vector<std::string_view> makers;
  auto is_member = [&](NodeId callee) {
    return callee != kNone && unit.kind(callee) == NodeKind::kMember && out->contains(unit.text(callee));
  };
  for (NodeId id = 1; id < unit.nodes.size(); ++id) {
    if (unit.kind(id) != NodeKind::kCall || !is_member(unit.child(id, 0))) continue;
    const NodeId of = unit.child(unit.child(id, 0), 0);
    if (of == kNone) continue;
    if (unit.kind(of) == NodeKind::kName) asked.insert(unit.text(of));
    if (unit.kind(of) == NodeKind::kCall || unit.kind(of) == NodeKind::kNew) makers.push_back(index.last_name(of));
  }
  for (NodeId id = 1; !asked.empty() && id < unit.nodes.size(); ++id) {
    const bool assigns = unit.kind(id) == NodeKind::kAssign;
    if (!assigns && unit.kind(id) != NodeKind::kDeclare) continue;
    const NodeId value = unit.child(id, assigns ? 1 : 0);
    const NodeId target = assigns ? unit.child(id, 0) : id;
    if (value == kNone || target == kNone || !asked.contains(unit.text(target))) continue;
    if (unit.kind(value) == NodeKind::kCall || unit.kind(value) == NodeKind::kNew)
      makers.push_back(index.last_name(value));
  }
  for (std::string_view maker : makers) out->emplace(maker);
}

// `options->verify` of a value that nobody knows: what `options` is, its function's callers say, or who defines it.
void add_roots(const UnitIndex& index, const std::set<std::string, std::less<>>& members,
               std::set<std::string, std::less<>>* out) {
  constexpr size_t kMostRoots = 2;  // a library with more has half of its product as callers
  const source::Unit& unit = index.unit();
  std::set<std::string_view> roots;
  for (NodeId id = 1; !members.empty() && id < unit.nodes.size(); ++id) {
    if (unit.kind(id) != NodeKind::kMember || !members.contains(unit.text(id))) continue;
    NodeId root = id;
    while (root != kNone && (unit.kind(root) == NodeKind::kMember || unit.kind(root) == NodeKind::kIndex)) {
      root = unit.child(root, 0);
    }
    if (root == kNone || unit.kind(root) != NodeKind::kName) continue;
    const NodeId declared = index.declaration(root);
    if (declared == kNone) roots.insert(unit.text(root));
    if (declared == kNone || unit.kind(declared) != NodeKind::kParameter) continue;
    if (const NodeId function = index.enclosing_function(id); function != kNone) roots.insert(unit.text(function));
  }
  if (roots.size() > kMostRoots) return;
  for (std::string_view root : roots) out->emplace(root);
}

// Where a last part is no name to ask for, what stands before it is: `Settings.get`. So is what a file nearby brings.
void keep_spoken_of(const UnitIndex& index, std::set<std::string, std::less<>> asked, const Owners& owners,
                    std::vector<std::string>& wants) {
  std::set<std::string_view> asked_for;
  for (const std::string& want : wants) {
    if (!want.ends_with(kCalled) && !asks_owner_only(want)) asked_for.insert(wanted_name(want));
  }
  for (const auto& [owner, last] : owners) {
    if (!asked_for.contains(last) || index.imported(owner).starts_with('.')) asked.insert(owner);
  }
  std::erase_if(wants,
                [&](const std::string& want) { return !is_setting(want) && !asked.contains(wanted_name(want)); });
}

// JavaScript: what the file `./salting` is or exports by default.
void add_whole_files(const std::set<std::string, std::less<>>& reasons, std::vector<std::string>& wants) {
  for (const std::string& reason : reasons) {
    for (size_t at = reason.find("`."); at != std::string::npos; at = reason.find("`.", at + 1)) {
      std::string_view path = std::string_view(reason).substr(at + 1);
      path = path.substr(0, path.find('`'));
      if (!path.starts_with("./") && !path.starts_with("../")) continue;
      std::string_view module = path.substr(path.rfind('/') + 1);
      module = module.substr(0, module.find('.'));
      if (module.size() < kShortest || wants.size() + 2 > kMostWants) continue;
      for (std::string_view what : {"exports", "default"})
        wants.push_back(std::string(what).append(kOf).append(module));
    }
  }
}

}  // namespace

std::string_view as_written(std::string_view name) {
  return name.substr(name.find_last_of(".:") + 1);
}

std::vector<std::string_view> deciding_names(const UnitIndex& index, const knowledge::Catalogue& catalogue,
                                             NodeId condition) {
  const source::Unit& unit = index.unit();
  std::vector<std::string_view> names;
  std::vector<NodeId> work{condition};
  while (!work.empty()) {
    const NodeId one = work.back();
    work.pop_back();
    const NodeKind kind = unit.kind(one);
    if (kind == NodeKind::kLiteral) continue;
    if (kind == NodeKind::kName || kind == NodeKind::kMember) {
      if (!is_from_elsewhere(index, catalogue, one) && !is_a_programs_switch(index, one) &&
          !is_a_classs_switch(index, one))
        return {};
      names.push_back(unit.text(one));
      continue;
    }
    const bool says_itself = (kind == NodeKind::kUnary && unit.text(one) == "!") || kind == NodeKind::kBinary ||
                             (kind == NodeKind::kCall && unit.child_count(one) == 1);
    if (!says_itself) return {};
    for (uint32_t i = 0; i < unit.child_count(one); ++i) work.push_back(unit.child(one, i));
  }
  return names;
}

// exports, module.exports
static bool is_exports(const source::Unit& unit, NodeId node) {
  return node != kNone && (unit.kind(node) == NodeKind::kName || unit.kind(node) == NodeKind::kMember) &&
         unit.text(node).ends_with("exports");
}

source::StringId name_to_call(const UnitIndex& index, NodeId function) {
  const source::Unit& unit = index.unit();
  const source::StringId own = unit[function].text;
  if (!unit.text(function).empty() || index.language() != "javascript") return own;
  const NodeId lambda = index.parent(function);
  const NodeId keeper = lambda == kNone || unit.kind(lambda) != NodeKind::kLambda ? kNone : index.parent(lambda);
  if (keeper == kNone) return own;
  const NodeId around = index.parent(keeper);
  switch (unit.kind(keeper)) {
    case NodeKind::kDeclare: return index.enclosing_function(keeper) == kNone ? unit[keeper].text : own;
    case NodeKind::kAssign: {
      const NodeId target = unit.child(keeper, 0);
      // (Among other files it is a variable of its module's.)
      const bool is_given =
          target != kNone && (unit.kind(target) == NodeKind::kMember ? is_exports(unit, unit.child(target, 0))
                                                                     : unit.kind(target) == NodeKind::kName);
      return is_given ? unit[target].text : own;
    }
    case NodeKind::kEntry: {
      const NodeId set = around == kNone ? kNone : index.parent(around);
      const bool is_given = set != kNone && unit.kind(set) == NodeKind::kAssign && is_exports(unit, unit.child(set, 0));
      return is_given ? unit[keeper].text : own;
    }
    default: return own;
  }
}

bool makes_its_type(const UnitIndex& index, NodeId function) {
  const std::string_view name = index.unit().text(function);
  return index.enclosing_type(function) != kNone &&
         ((index.unit()[function].flags & source::kConstructor) != 0 || name == "__init__" || name == "initialize" ||
          name == "__construct");
}

std::string called_by_others(const UnitIndex& index, NodeId function) {
  const source::Unit& unit = index.unit();
  const std::string_view name = last_part(unit.strings[name_to_call(index, function)]);
  const uint16_t flags = unit[function].flags;
  const bool is_own = (flags & source::kPrivate) != 0 || (index.is_c() && (flags & source::kStatic) != 0);
  const std::string_view owner = owner_of(index, function);
  const bool is_short = name.size() < kShortest;
  if (is_own || name.size() < kShortestOfOwner || index.enclosing_function(function) != kNone) return "";
  if (is_short && owner.size() < kShortest) return "";
  std::string want(name);
  if (owner.size() >= kShortest) want.append(kOf).append(is_short ? std::string(1, kOnly) : "").append(owner);
  return want.append(kCalled);
}

std::string kept_for_others(const UnitIndex& index, NodeId value) {
  const source::Unit& unit = index.unit();
  const NodeId keeper = index.parent(value);
  if (keeper == kNone || (unit.kind(keeper) != NodeKind::kField && unit.kind(keeper) != NodeKind::kDeclare)) return "";
  const bool is_field = unit.kind(keeper) == NodeKind::kField;
  const bool is_own =
      is_field ? (unit[keeper].flags & source::kOwn) != 0 : index.enclosing_function(keeper) != kNone || index.is_c();
  const std::string_view name = last_part(unit.text(keeper)), owner = owner_of(index, keeper);
  if (is_own || name.size() < kShortest || (is_field && owner.size() < kShortest)) return "";
  std::string want(name);
  if (owner.size() >= kShortest) want.append(kOf).append(owner);
  return want.append(kCalled);
}

std::vector<std::string> wanted_names(const UnitIndex& index, const knowledge::Catalogue& catalogue,
                                      const std::set<std::string, std::less<>>& reasons) {
  std::set<std::string, std::less<>> spoken_of;
  std::set<std::string, std::less<>> members;
  Owners owners;
  for (const std::string& reason : reasons) {
    if (!says_a_type(reason)) add_quoted(reason, &spoken_of, &owners);
    if (reason.ends_with("of a value that is not known")) add_quoted(reason, &members, &owners);
  }
  Wants wants(index, catalogue);
  std::vector<std::string> out;
  if (!spoken_of.empty()) {
    add_heirs(index, &spoken_of);
    add_made(index, &spoken_of);
    add_makers(index, &spoken_of);
    add_roots(index, members, &spoken_of);
    for (const std::string& name : std::vector<std::string>(spoken_of.begin(), spoken_of.end())) {
      if (std::string property = property_of(index.unit(), name); !property.empty()) spoken_of.insert(property);
    }
    const std::set<NodeId> setters = add_setters(index, &spoken_of);
    out = wants.take(setters);
    keep_spoken_of(index, std::move(spoken_of), owners, out);
    // (PHP's variables: other files are asked for words.)
    for (std::string& want : out) {
      if (want.starts_with('$')) want.erase(0, 1);
      // What Ruby's `name=` is given, stands behind `.name =`.
      const size_t name = wanted_name(want).size();
      if (index.language() != "ruby" || name < 2 || want[name - 1] != '=') continue;
      want.erase(name - 1, 1);
      want.resize(without_how(want).size());
    }
  }
  std::ranges::move(wants.deciding(), std::back_inserter(out));
  if (index.language() == "javascript") add_whole_files(reasons, out);
  std::ranges::sort(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace vitrine::trace
