// Which nodes of a unit the knowledge base has something to say of, by their names and where they stand.
#include <algorithm>

#include "reason/trace/index.h"

namespace vitrine::trace {

using source::kNone;
using source::Node;
using source::NodeId;
using source::NodeKind;

// A known name of C as something of the program's own: a variable, or where it is a plain word, a member that is not
// called.
bool UnitIndex::is_own(NodeId id, std::string_view name) const {
  if (unit_.language == source::Language::kJava) return unit_.kind(id) == NodeKind::kMember && is_of_another_type(id);
  if (language_ != "c" && language_ != "cpp") return false;
  NodeId up = parents_[id];
  if (up != kNone && unit_.kind(up) == NodeKind::kCall && unit_.child(up, 0) == id) return false;
  if (unit_.kind(id) == NodeKind::kName) return declaration(id) != kNone;
  return unit_.kind(id) == NodeKind::kMember && catalogue_.hints_beside(language_, name) != nullptr;
}

// Java: a member of what is written as a type of this unit, or imported by its name, where nothing is known of that
// member of it or of what it inherits from.
bool UnitIndex::is_of_another_type(NodeId member) const {
  constexpr size_t kMostTypes = 32;
  const NodeId base = unit_.child(member, 0);
  if (unit_.kind(base) != NodeKind::kName || declaration(base) != kNone) return false;
  std::vector<std::string> types;
  // False where it is not told which type that is.
  auto add = [&](std::string_view written) {
    const NodeId own = type(written);
    types.emplace_back(own != kNone ? unit_.text2(own) : imported(written));
    return !types.back().empty();
  };
  const std::string_view head = unit_.text(base);
  if (head.empty() || std::isupper(static_cast<unsigned char>(head[0])) == 0 || !add(head)) return false;
  for (size_t at = 0; at < types.size(); ++at) {
    if (types.size() > kMostTypes) return false;
    const std::string name = catalogue_.canonical_name(language_, types[at] + "." + std::string(unit_.text(member)));
    if (!catalogue_.calls(language_, name).empty() || !catalogue_.references(language_, name).empty() ||
        !catalogue_.assignments(language_, name).empty() || !catalogue_.constructions(language_, name).empty() ||
        !catalogue_.implementations(language_, name).empty() || catalogue_.symbol(language_, name) != nullptr) {
      return false;
    }
    for (const std::string& known : catalogue_.bases(language_, types[at])) types.push_back(known);
    const NodeId own = type(types[at]);
    for (uint32_t i = 0; own != kNone && i < unit_.child_count(own); ++i) {
      const NodeId inherited = unit_.child(own, i);
      if (unit_.kind(inherited) == NodeKind::kBase && !add(unit_.text(unit_[inherited].type))) return false;
    }
  }
  return true;
}

// The class whose base a call makes something of: `super(…)` of JavaScript, `super().__init__(…)` of Python, and there
// `Own(…)` of a class that has no constructor of its own; kNone for any other call.
static NodeId made_by_base(const UnitIndex& index, NodeId call) {
  const source::Unit& unit = index.unit();
  const NodeId callee = unit.child(call, 0);
  if (index.language() == "javascript")
    return unit.kind(callee) == NodeKind::kSuper ? index.enclosing_type(call) : kNone;
  if (index.language() != "python") return kNone;
  if (unit.kind(callee) == NodeKind::kName) {
    const NodeId own = index.type(unit.text(callee));
    return own == kNone || !index.methods_of(own, "__init__").empty() ? kNone : own;
  }
  const bool by_super = unit.kind(callee) == NodeKind::kMember && unit.text(callee) == "__init__" &&
                        unit.child(callee, 0) != kNone && unit.kind(unit.child(callee, 0)) == NodeKind::kSuper;
  return by_super ? index.enclosing_type(call) : kNone;
}

void UnitIndex::note_interesting(NodeId node) {
  if (interesting_[node]) return;
  interesting_[node] = true;
  // What is not sought makes what it makes, and fills what it fills, all the same.
  if (unit_[node].begin < sought_end_) interesting_nodes_.push_back(node);
}

// Java: a field or variable that is called like a method (`sign`) is none. Ruby: `cost = 12` sets a variable.
bool UnitIndex::is_mere_variable(NodeId id, std::string_view name) const {
  if (unit_.language == source::Language::kRuby && unit_.kind(id) == NodeKind::kName) {
    const NodeId up = parents_[id];
    return unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == id && name[0] >= 'a' && name[0] <= 'z';
  }
  if (unit_.language != source::Language::kJava || unit_[id].op == 1) return false;
  const NodeKind kind = unit_.kind(id);
  if (kind != NodeKind::kName && kind != NodeKind::kMember) return false;
  const NodeId up = parents_[id];
  const bool is_called = unit_.kind(up) == NodeKind::kCall && unit_.child(up, 0) == id;
  return !is_called && catalogue_.is_only_called(language_, name);
}

// A key under which something is put into a map: a text, or what is called like a constant.
bool UnitIndex::is_key(NodeId id) const {
  if (id == kNone) return false;
  if (unit_.kind(id) == NodeKind::kLiteral) return unit_[id].op == static_cast<uint8_t>(source::LiteralKind::kString);
  const std::string_view name =
      unit_.kind(id) == NodeKind::kMember || unit_.kind(id) == NodeKind::kName ? unit_.text(id) : "";
  return !name.empty() && name[0] >= 'A' && name[0] <= 'Z';
}

// C++: a call that has what matters as a template's argument.
bool UnitIndex::makes_known(NodeId call) const {
  const NodeId given = unit_[call].type;
  for (uint32_t i = 0; given != kNone && i < unit_.child_count(given); ++i) {
    const NodeId type = unit_.child(given, i);
    if (type == kNone || unit_.kind(type) != NodeKind::kTypeName) continue;
    const std::string_view name = unit_.text(type);
    if (catalogue_.is_interesting_identifier(language_, name.substr(name.rfind('.') + 1))) return true;
  }
  return false;
}

// PHP: does a call go by what a variable or a field holds?
static bool may_be_called_by_text(const source::Unit& unit, const knowledge::Catalogue& catalogue, NodeId call,
                                  const std::unordered_set<std::string_view>& fields) {
  const NodeId callee = unit.child(call, 0);
  const std::string_view name = unit.text(callee);
  if (unit.kind(callee) == NodeKind::kMember) return fields.contains(name);
  if (unit.kind(callee) != NodeKind::kName) return false;
  if (name.starts_with('$')) return true;
  const knowledge::ValueFunction* does = unit.child_count(call) > 1 ? catalogue.value_function("php", name) : nullptr;
  return does != nullptr &&
         (does->operation == "call" || does->operation == "apply" || does->operation == "map-elements");
}

// C++, C#: the type parameters of the unit's templates, where one of them is given what matters: `T x;` makes that.
static std::unordered_set<std::string_view> parameters_given_known(const source::Unit& unit,
                                                                   const knowledge::Catalogue& catalogue,
                                                                   std::string_view language,
                                                                   const std::vector<NodeId>& order) {
  std::unordered_set<std::string_view> out;
  const auto is_given_known = [&](NodeId id) {
    const NodeId type = unit.kind(id) == NodeKind::kTypeName ? id : unit[id].type;
    for (uint32_t i = 0; type != kNone && i < unit.child_count(type); ++i) {
      const NodeId given = unit.child(type, i);
      if (given == kNone || unit.kind(given) != NodeKind::kTypeName) continue;
      const std::string_view name = unit.text(given);
      if (catalogue.is_interesting_identifier(language, name.substr(name.rfind('.') + 1))) return true;
    }
    return false;
  };
  for (const auto& [owner, annotation] : unit.annotations) {
    if (unit.text(annotation) != "type parameters") continue;
    for (uint32_t i = 0; i < unit.child_count(annotation); ++i) out.insert(unit.text(unit.child(annotation, i)));
  }
  if (!out.empty() && std::ranges::none_of(order, is_given_known)) out.clear();
  return out;
}

void UnitIndex::find_interesting() {
  const std::unordered_set<std::string_view> parameters =
      language_ == "cpp" || language_ == "csharp" ? parameters_given_known(unit_, catalogue_, language_, order_)
                                                  : std::unordered_set<std::string_view>();
  std::unordered_set<std::string_view> given_fields;
  for (NodeId id : order_) {
    const Node& node = unit_[id];
    bool hit = false;
    switch (node.kind) {
      case NodeKind::kEntry:
        if (language_ == "c" && catalogue_.is_interesting_identifier(language_, unit_.text(id))) {
          NodeId declaration = find_told(id);
          if (declaration != kNone) note_interesting(declaration);
        }
        hit = sets_known(id);
        break;
      case NodeKind::kIndex: {  // map["key"] = value
        const bool puts = unit_.language == source::Language::kKotlin || unit_.language == source::Language::kGroovy;
        const NodeId up = parents_[id];
        hit = sets_known(id) ||
              (puts && unit_.kind(up) == NodeKind::kAssign && unit_.child(up, 0) == id && is_key(unit_.child(id, 1)));
        break;
      }
      case NodeKind::kField: hit = sets_known(id); break;
      case NodeKind::kDeclare:
      case NodeKind::kCast: {
        hit = node.kind == NodeKind::kDeclare && sets_known(id);
        // A literal of a type that matters: static const struct T tables[] = {{…}};
        NodeId value = unit_.child(id, 0);
        if (hit || node.type == kNone || value == kNone) break;
        if (unit_.kind(value) != NodeKind::kMap && unit_.kind(value) != NodeKind::kArray) break;
        std::string_view name = unit_.text(node.type);
        size_t dot = name.rfind('.');
        hit = catalogue_.is_interesting_identifier(language_,
                                                   dot == std::string_view::npos ? name : name.substr(dot + 1)) ||
              wrapper(name) != kNone;
        break;
      }
      case NodeKind::kCall:
        // A shell's command whose name is made of variables.
        if (language_ == "shell" &&
            (unit_.kind(unit_.child(id, 0)) != NodeKind::kName || unit_.text(unit_.child(id, 0)).starts_with('$'))) {
          note_interesting(unit_.child(id, 0));
        }
        // std::make_unique<Known>(…)
        if (language_ == "cpp" && makes_known(id)) note_interesting(unit_.child(id, 0));
        // require('md5')(text)
        if (language_ == "javascript" && unit_.kind(unit_.child(id, 0)) == NodeKind::kImportValue &&
            names_known_function(unit_.child(id, 0), {})) {
          note_interesting(unit_.child(id, 0));
        }
        // super(options), super().__init__(options) in a class that extends a known one; Python: Own(options) of one
        // that has no constructor of its own.
        if (const NodeId type = made_by_base(*this, id); type != kNone) {
          for (uint32_t i = 0; i < unit_.child_count(type); ++i) {
            const NodeId base = unit_.child(type, i);
            if (unit_.kind(base) != NodeKind::kBase || unit_[base].type == kNone) continue;
            const std::string_view name = unit_.text(unit_[base].type);
            if (catalogue_.is_interesting_identifier(language_, name.substr(name.rfind('.') + 1)))
              note_interesting(unit_.child(id, 0));
          }
        }
        // mapOf("key" to value): put into a map by its key.
        if (unit_.language == source::Language::kKotlin && is_key(unit_.child(id, 1))) {
          const knowledge::ValueFunction* made = catalogue_.value_function(language_, last_name(id));
          if (made != nullptr && made->operation == "new-map") note_interesting(unit_.child(id, 0));
        }
        break;
      case NodeKind::kLiteral: {
        // PHP: call_user_func("hash", …): the text names what is called.
        NodeId call = language_ == "php" ? parents_[id] : kNone;
        if (call == kNone || unit_.kind(call) != NodeKind::kCall || unit_.child(call, 1) != id) break;
        const knowledge::ValueFunction* function = catalogue_.value_function(language_, last_name(call));
        bool calls = function != nullptr && (function->operation == "call" || function->operation == "apply" ||
                                             function->operation == "map-elements");
        NodeId callee = unit_.child(call, 0);
        if (!calls || interesting_[callee] || !catalogue_.is_interesting_identifier(language_, unit_.text(id))) break;
        note_interesting(callee);
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
        hit = hit && !is_own(id, name) && !is_mere_variable(id, name);
        if (!parameters.empty() && node.kind == NodeKind::kNew && node.type != kNone) {
          const std::string_view made = unit_.text(node.type);
          const bool is_given = parameters.contains(made.substr(0, made.find('.')));
          if (is_given && unit_.kind(parents_[id]) == NodeKind::kField) given_fields.insert(unit_.text(parents_[id]));
          hit = hit || is_given;
        }
        break;
      }
      default: break;
    }
    if (hit) note_interesting(id);
  }
  // `Hash hash_;` is made where a method calls something of it.
  for (NodeId id : given_fields.empty() ? std::vector<NodeId>() : order_) {
    const NodeKind kind = unit_.kind(id);
    if ((kind != NodeKind::kName && kind != NodeKind::kMember) || !given_fields.contains(unit_.text(id))) continue;
    if (unit_.kind(parents_[id]) == NodeKind::kMember) note_interesting(id);
  }
  // PHP: a known function may be called by a text that names it, wherever that comes from: `$digest($x)`,
  // `($this->digest)($x)`, `call_user_func($digest, $x)` in a file that has the text "md5".
  const auto names_known = [&](NodeId id) {
    return unit_.kind(id) == NodeKind::kLiteral && unit_[id].op == static_cast<uint8_t>(source::LiteralKind::kString) &&
           !catalogue_.calls(language_, unit_.text(id)).empty();
  };
  if (language_ == "php" && std::ranges::any_of(order_, names_known)) {
    std::unordered_set<std::string_view> fields;
    for (NodeId id : order_) {
      if (unit_.kind(id) == NodeKind::kField && functions(unit_.text(id)).empty()) fields.insert(unit_.text(id));
    }
    for (NodeId id : order_) {
      const NodeId callee = unit_.kind(id) == NodeKind::kCall ? unit_.child(id, 0) : kNone;
      if (callee != kNone && may_be_called_by_text(unit_, catalogue_, id, fields)) note_interesting(callee);
    }
  }
  // An import under another name makes that name interesting too.
  std::unordered_set<std::string_view> renamed;
  for (const auto& [local, qualified] : imports_) {
    size_t dot = qualified.rfind('.');
    std::string_view last = dot == std::string_view::npos ? qualified : qualified.substr(dot + 1);
    if (last != local && catalogue_.is_interesting_identifier(language_, last)) renamed.insert(local);
    if (last != local || language_ != "javascript") continue;
    // … and one that the knowledge base calls otherwise: `jsencrypt.JSEncrypt` is `jsencrypt`.
    const std::string canonical = catalogue_.canonical_name(language_, qualified);
    if (canonical != qualified &&
        catalogue_.is_interesting_identifier(language_, canonical.substr(canonical.rfind('.') + 1)))
      renamed.insert(local);
  }
  // C: members of a record that a known function is put into: `{.digest = MD5}`, `{MD5, 16}` for `ops.digest(…)`.
  const auto is_known = [&](NodeId value) {
    if (value != kNone && unit_.kind(value) == NodeKind::kUnary && unit_.text(value) == "&")
      value = unit_.child(value, 0);
    return value != kNone && names_function(value) && !catalogue_.calls(language_, unit_.text(value)).empty();
  };
  const auto note_held_in_members = [&](NodeId filled) {
    if (unit_.kind(filled) == NodeKind::kEntry) {
      if (is_known(unit_.child(filled, 0))) renamed.insert(unit_.text(filled));
      return;
    }
    for (uint32_t i = 0; i < unit_.child_count(filled); ++i) {
      if (!is_known(unit_.child(filled, i))) continue;
      const std::vector<NodeId>& members = members_filled(filled);
      if (i < members.size()) renamed.insert(unit_.text(members[i]));
    }
  };
  // … and so does giving a known function another name: `ch = crypto.createHash`, `for f in (md5, sha1)`, a table.
  for (size_t round = 0; round < 2; ++round) {
    for (NodeId id : order_) {
      NodeKind kind = unit_.kind(id);
      NodeId named = id, value = kNone;
      if (kind == NodeKind::kDeclare) {
        value = unit_.child(id, 0);
      } else if (kind == NodeKind::kAssign) {
        named = unit_.child(id, 0);
        while (named != kNone && unit_.kind(named) == NodeKind::kIndex) named = unit_.child(named, 0);
        value = unit_.child(id, 1);
      } else if (kind == NodeKind::kEntry && language_ == "javascript") {  // {make: createHash}: x.make(…)
        named = unit_.child(id, 0);
        value = unit_.child(id, 1);
      } else if (is_c() && round == 0 && (kind == NodeKind::kEntry || kind == NodeKind::kArray)) {
        note_held_in_members(id);
        continue;
      } else if (kind == NodeKind::kLoop && unit_.text(id) == "each") {
        named = unit_.child(id, 0);
        value = unit_.child(id, 1);
      }
      if (names_function(id)) {
        // `use(Cipher::getInstance)`: a method is called on what holds it.
        for (std::string_view name : held_as(id)) renamed.insert(name);
      }
      if (named == kNone || value == kNone || !names_known_function(value, renamed)) continue;
      bool spelled = unit_.kind(named) == NodeKind::kDeclare || unit_.kind(named) == NodeKind::kLiteral;
      std::string_view name = spelled ? unit_.text(named) : last_name(named);
      if (!name.empty()) renamed.insert(name);
    }
  }
  // … and in C++ a type by another name: `using Encryption = CBC_Mode<AES>::Encryption`.
  for (NodeId id : language_ == "cpp" ? order_ : std::vector<NodeId>()) {
    if (unit_.kind(id) != NodeKind::kType || unit_.child_count(id) != 1) continue;
    const NodeId base = unit_.child(id, 0), known = unit_.kind(base) == NodeKind::kBase ? unit_[base].type : kNone;
    for (std::string_view name = known != kNone ? unit_.text(known) : ""; !name.empty();) {
      const size_t dot = name.find('.');
      if (catalogue_.is_interesting_identifier(language_, name.substr(0, dot))) renamed.insert(unit_.text(id));
      name = dot == std::string_view::npos ? "" : name.substr(dot + 1);
    }
  }
  if (renamed.empty()) return;
  for (NodeId id : order_) {
    NodeKind kind = unit_.kind(id);
    NodeId callee = kind == NodeKind::kCall ? unit_.child(id, 0) : kind == NodeKind::kNew ? id : kNone;
    if (callee == kNone || interesting_[callee]) continue;
    NodeId named = callee;
    while (named != kNone && unit_.kind(named) == NodeKind::kIndex) named = unit_.child(named, 0);
    if (named == kNone) continue;
    const bool on_function = source::runs_on_java(unit_.language) && unit_.kind(named) == NodeKind::kMember;
    if (!renamed.contains(last_name(named)) && !(on_function && renamed.contains(last_name(unit_.child(named, 0))))) {
      continue;
    }
    note_interesting(callee);
  }
}

// The function that a call only gives some of its arguments, or makes another form of; kNone for any other call.
NodeId UnitIndex::given_beforehand(NodeId call) const {
  NodeId callee = unit_.child(call, 0);
  if (callee == kNone) return kNone;
  auto does = [&](std::string_view name) {
    const knowledge::ValueFunction* function = catalogue_.value_function(language_, name);
    return function != nullptr ? std::string_view(function->operation) : std::string_view();
  };
  NodeId base = unit_.kind(callee) == NodeKind::kMember ? unit_.child(callee, 0) : kNone;
  if (base != kNone && does("Function." + std::string(unit_.text(callee))) == "bind") return base;
  std::string name(unit_.text(callee));
  if (base != kNone && unit_.kind(base) == NodeKind::kName) {
    std::string_view module = imported(unit_.text(base));
    name = std::string(module.empty() ? unit_.text(base) : module) + "." + name;
  } else if (std::string_view from = imported(name); !from.empty()) {
    name = from;
  } else if (base == kNone && globals(name).size() == 1) {  // const { promisify } = require('util')
    const NodeId initial = unit_.child(globals(name).front(), 0);
    base = initial != kNone && unit_.kind(initial) == NodeKind::kMember ? unit_.child(initial, 0) : kNone;
    if (base != kNone) name = unit_.text(initial);
  }
  if (base != kNone && unit_.kind(base) == NodeKind::kImportValue) name = std::string(unit_.text2(base)) + "." + name;
  std::string_view operation = does(catalogue_.canonical_name(language_, name));
  return operation == "bind" || operation == "identity" ? unit_.child(call, 1) : kNone;
}

// A name that matters, where it may stand for a function: Java takes one by `T::f` alone.
bool UnitIndex::names_function(NodeId id) const {
  const NodeKind kind = unit_.kind(id);
  const bool java = unit_.language == source::Language::kJava;
  if (java && kind == NodeKind::kMember && unit_[id].op == 1 && unit_.text(id) == "new")  // T::new
    return interesting_[unit_.child(id, 0)];
  if ((kind != NodeKind::kMember && kind != NodeKind::kName) || !interesting_[id]) return false;
  return !java || (kind == NodeKind::kMember && unit_[id].op == 1);
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
        if (names_function(id) || renamed.contains(last_name(id))) return true;
        break;
      case NodeKind::kLiteral:  // $make = "hash"; $make(…)
        if (language_ == "php" && catalogue_.is_interesting_identifier(language_, unit_.text(id))) return true;
        break;
      case NodeKind::kImportValue: {
        // A module that is itself the function or type.
        std::string module = catalogue_.canonical_name(language_, unit_.text2(id));
        size_t dot = module.rfind('.');
        std::string_view last = std::string_view(module).substr(dot == std::string::npos ? 0 : dot + 1);
        if (catalogue_.is_interesting_identifier(language_, last)) return true;
        break;
      }
      case NodeKind::kCall: {  // getattr(module, "name"), partial(function, …), function.bind(…)
        if (NodeId function = given_beforehand(id); function != kNone) work.push_back(function);
        NodeId callee = unit_.child(id, 0), name = unit_.child(id, 2);
        bool named = callee != kNone && name != kNone && unit_.kind(callee) == NodeKind::kName &&
                     unit_.kind(name) == NodeKind::kLiteral &&
                     catalogue_.is_interesting_identifier(language_, unit_.text(name));
        const knowledge::ValueFunction* asks =
            named ? catalogue_.value_function(language_, unit_.text(callee)) : nullptr;
        if (asks != nullptr && asks->operation == "get") return true;
        break;
      }
      case NodeKind::kUnary:  // &MD5
        if (is_c() && unit_.text(id) == "&") work.push_back(unit_.child(id, 0));
        break;
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

bool UnitIndex::says_all(NodeId id) const {
  if (unit_.language != source::Language::kC || unit_.kind(id) != NodeKind::kName) return false;
  NodeId function = enclosing_function(id);
  if (function == kNone || (unit_[function].flags & source::kMacro) != 0) return false;
  NodeId up = parents_[id];
  if (up == kNone || unit_.kind(up) != NodeKind::kCall || unit_.child(up, 0) != id) return false;
  std::string_view name = unit_.text(id);
  auto [known, is_new] = says_all_.try_emplace(name);
  if (is_new) {
    known->second = catalogue_.calls_say_all(language_, name) && functions(name).empty() && globals(name).empty();
  }
  return known->second;
}

}  // namespace vitrine::trace
