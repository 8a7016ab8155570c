#include <algorithm>

#include "reason/trace/evaluator.h"

namespace vitrine::trace {

using source::kNone;
using source::NodeId;
using source::NodeKind;

namespace {

// TLS1_2_VERSION, NID_secp384r1, kSSLProtocol3, ssl.TLSVersion.TLSv1_2: two capitals in a row.
bool is_written_as_constant(std::string_view name) {
  name = name.substr(name.rfind('.') + 1);
  auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return std::adjacent_find(name.begin(), name.end(), [&](char a, char b) { return is_capital(a) && is_capital(b); }) !=
         name.end();
}

}  // namespace

bool Evaluator::known_name(const std::string& qualified) const {
  auto [found, fresh] = known_names_.try_emplace(qualified, false);
  if (fresh) found->second = look_up_known(qualified);
  return found->second;
}

bool Evaluator::look_up_known(const std::string& qualified) const {
  // Most names mean nothing to anybody: their last part tells.
  size_t dot = qualified.rfind('.');
  std::string_view last =
      dot == std::string::npos ? std::string_view(qualified) : std::string_view(qualified).substr(dot + 1);
  if (!catalogue_.is_interesting_identifier(index_.language(), last)) {
    return catalogue_.is_known_type(index_.language(), qualified) ||
           catalogue_.value_function(index_.language(), qualified) != nullptr ||
           catalogue_.symbol(index_.language(), qualified) != nullptr ||
           !catalogue_.implementations(index_.language(), qualified).empty();
  }
  std::string_view language = index_.language();
  return !catalogue_.calls(language, qualified).empty() || !catalogue_.constructions(language, qualified).empty() ||
         catalogue_.symbol(language, qualified) != nullptr || catalogue_.is_known_type(language, qualified) ||
         catalogue_.value_function(language, qualified) != nullptr ||
         !catalogue_.references(language, qualified).empty() ||
         !catalogue_.implementations(language, qualified).empty();
}

const Evaluator::BareName& Evaluator::member_name_of(std::string dotted) const {
  auto [found, fresh] = member_names_.try_emplace(std::move(dotted));
  BareName& out = found->second;
  if (!fresh) return out;
  out.asked = true;
  out.qualified = catalogue_.canonical_name(index_.language(), found->first);
  out.known = known_name(out.qualified);
  if (!out.known && (!index_.wildcards().empty() || index_.imports_nothing())) {
    out.qualified = qualify(out.qualified);
    out.known = known_name(out.qualified);
  }
  if (out.known) {
    out.number = number_of_symbol(out.qualified);
    if (!out.number) out.word = word_of_symbol(out.qualified);
    out.references = !catalogue_.references(index_.language(), out.qualified).empty();
  }
  out.constant = !out.known && is_written_as_constant(out.qualified);
  return out;
}

const Evaluator::BareName& Evaluator::bare_name(source::StringId id) const {
  if (bare_names_.empty()) bare_names_.resize(unit_.strings.size());
  BareName& out = bare_names_[id];
  if (out.asked) return out;
  const std::string& text = unit_.strings[id];
  std::string_view language = index_.language();
  out.asked = true;
  bool interesting = catalogue_.is_interesting_identifier(language, text);
  out.symbol = interesting && catalogue_.symbol(language, text) != nullptr;
  out.calls = interesting && !catalogue_.calls(language, text).empty();
  Qualified meaning = look_up(text);
  out.qualified = std::move(meaning.name);
  out.known = meaning.known;
  if (out.known) {
    out.number = number_of_symbol(out.qualified);
    if (!out.number) out.word = word_of_symbol(out.qualified);
    out.references = !catalogue_.references(language, out.qualified).empty();
    out.renamed = renamed_somewhere(text);
  }
  out.constant = !out.known && is_written_as_constant(text);
  return out;
}

// The qualified name of what a dotted name as written refers to: by import, by wildcard import, or itself.
const std::string& Evaluator::qualify(std::string_view dotted) const {
  auto found = qualified_.find(dotted);
  if (found == qualified_.end()) found = qualified_.emplace(std::string(dotted), look_up(dotted)).first;
  return found->second.name;
}

Evaluator::Qualified Evaluator::look_up(std::string_view dotted) const {
  size_t dot = dotted.find('.');
  std::string_view head = dotted.substr(0, dot);
  std::string_view rest = dot == std::string_view::npos ? std::string_view() : dotted.substr(dot);
  std::string_view imported = index_.imported(head);
  if (!imported.empty()) {
    std::string name = catalogue_.canonical_name(index_.language(), std::string(imported) + std::string(rest));
    bool known = look_up_known(name);
    return {std::move(name), known};
  }
  if (unit_.language == source::Language::kRuby) {
    // Within `module RbNaCl` its own `Random` goes before the language's.
    for (source::NodeId type : index_.all_types()) {
      if (index_.enclosing_type(type) != source::kNone) continue;
      const std::string inner = std::string(unit_.text(type)).append(".").append(dotted);
      std::string name = catalogue_.canonical_name(index_.language(), inner);
      if (look_up_known(name)) return {std::move(name), true};
    }
  }
  std::string plain = catalogue_.canonical_name(index_.language(), dotted);
  if (unit_.language == source::Language::kSwift) {
    // What a module brings goes before a function of C that is called so.
    for (const std::string& wildcard : index_.wildcards()) {
      std::string candidate = catalogue_.canonical_name(index_.language(), wildcard + "." + std::string(dotted));
      if (known_name(candidate)) return {std::move(candidate), true};
    }
  }
  if (look_up_known(plain)) return {std::move(plain), true};
  for (const std::string& wildcard : index_.wildcards()) {
    // (Dart's `hide`.)
    const bool is_dart = unit_.language == source::Language::kDart;
    if (is_dart && !index_.imported(wildcard + "-" + std::string(head)).empty()) continue;
    std::string candidate = catalogue_.canonical_name(index_.language(), wildcard + "." + std::string(dotted));
    if (known_name(candidate)) return {std::move(candidate), true};
    // A type whose methods or members are known, by its head.
    if (!rest.empty() && known_name(catalogue_.canonical_name(index_.language(), wildcard + "." + std::string(head)))) {
      return {std::move(candidate), false};
    }
  }
  return assume(dotted, std::move(plain));
}

// What a name most likely means in a file that imports nothing, if it is one thing only.
Evaluator::Qualified Evaluator::assume(std::string_view dotted, std::string plain) const {
  const std::string_view head = dotted.substr(0, dotted.find('.'));
  const std::string_view rest = dotted.substr(head.size());
  if (!index_.imports_nothing() || head.size() < 2 || index_.type(head) != kNone || !index_.functions(head).empty() ||
      !index_.globals(head).empty()) {
    return {std::move(plain), false};
  }
  auto [known, fresh] = headed_.try_emplace(std::string(head));
  if (fresh) known->second = catalogue_.names_ending(index_.language(), head);
  std::set<std::string> meant;
  for (const std::string& name : known->second) {
    std::string whole = catalogue_.canonical_name(index_.language(), name + std::string(rest));
    if (known_name(whole)) meant.insert(std::move(whole));
  }
  const bool is_type = head.front() >= 'A' && head.front() <= 'Z';
  if (meant.empty() && is_type && known->second.size() == 1) return {known->second.front() + std::string(rest), false};
  if (meant.size() != 1) return {std::move(plain), false};
  const std::string& only = *meant.begin();
  assumed_.emplace(head, only.substr(0, only.size() - rest.size()));
  return {only, true};
}

// The module that an import gives. A package's own file asks for the package by a path: what else it asks for tells
// whose file it is.
const std::string& Evaluator::module_name(std::string_view written) const {
  auto [known, fresh] = modules_.try_emplace(std::string(written));
  if (!fresh) return known->second;
  std::string& name = known->second;
  name = catalogue_.canonical_name(index_.language(), written);
  if (name != written || !written.starts_with('.')) return name;
  constexpr size_t kMostModules = 64;
  size_t looked = 0;
  for (NodeId id = 0; id < unit_.nodes.size() && looked < kMostModules; ++id) {
    if (unit_.kind(id) != NodeKind::kImportValue || unit_.text2(id) == written) continue;
    ++looked;
    std::string beside = std::string(written) + " beside " + std::string(unit_.text2(id));
    std::string meant = catalogue_.canonical_name(index_.language(), beside);
    if (meant == beside) continue;
    name = std::move(meant);
    break;
  }
  return name;
}

// What a type's name means depends on the name alone.
const std::string& Evaluator::qualified_type(NodeId type_node) const {
  static const std::string kUntyped;
  if (type_node == kNone) return kUntyped;
  auto found = qualified_types_.find(unit_[type_node].text);
  if (found != qualified_types_.end()) return found->second;
  return qualified_types_.emplace(unit_[type_node].text, look_up_type(type_node)).first->second;
}

std::string Evaluator::look_up_type(NodeId type_node) const {
  type_node = index_.behind_alias(type_node);
  std::string_view text = unit_.text(type_node);
  if (source::extends_cpp(unit_.language) && text == "auto") return {};
  if (NodeId own = index_.type(text); own != kNone && index_.imported(text).empty())
    return std::string(unit_.text2(own));
  std::string found = qualify(text);
  if (names_type(found) || !index_.imported(text.substr(0, text.find('.'))).empty()) return found;
  // A name that is known as a function only (another library's) is no type: a wildcard may bring the type.
  for (const std::string& wildcard : index_.wildcards()) {
    std::string candidate = catalogue_.canonical_name(index_.language(), wildcard + "." + std::string(text));
    if (names_type(candidate)) return candidate;
  }
  return found;
}

bool Evaluator::names_type(const std::string& qualified) const {
  return !catalogue_.constructions(index_.language(), qualified).empty() ||
         catalogue_.is_known_type(index_.language(), qualified);
}

NodeId Evaluator::type_of_unit(std::string_view type_name) const {
  return index_.type(type_name);
}

std::vector<std::string> Evaluator::lineage(std::string_view type) const {
  std::vector<std::string> out{std::string(type)};
  for (size_t i = 0; i < out.size() && out.size() < 32; ++i) {
    auto add = [&](std::string base) {
      if (!base.empty() && std::find(out.begin(), out.end(), base) == out.end()) out.push_back(std::move(base));
    };
    for (const std::string& base : catalogue_.bases(index_.language(), out[i])) add(base);
    if (NodeId own = index_.type(out[i]); own != kNone) {
      for (uint32_t child = 0; child < unit_.child_count(own); ++child) {
        NodeId base = unit_.child(own, child);
        if (unit_.kind(base) == source::NodeKind::kBase) add(qualified_type(unit_[base].type));
      }
    }
  }
  return out;
}

std::string Evaluator::type_of(ValueId id, const State& state) const {
  const Value& value = values_[id];
  if (value.kind == ValueKind::kObject) {
    const Object* object = look(value.object, state);
    if (object != nullptr && !object->type.empty()) return object->type;
  }
  return value.type;
}

// Made by a constructor of a class that stands in another file: its methods are its own.
bool Evaluator::is_of_unseen_class(const std::string& type) const {
  return source::runs_on_java(unit_.language) && !type.empty() && !catalogue_.is_known_type(index_.language(), type) &&
         catalogue_.value_function(index_.language(), type) == nullptr && lineage(type).size() < 2;
}

std::vector<std::string> Evaluator::type_names(ValueId id, const State& state) const {
  std::vector<std::string> out;
  std::string type = type_of(id, state);
  if (!type.empty()) out.push_back(type);
  // What methods of plain values are called by differs by language; the value functions say under which name.
  switch (values_[id].kind) {
    case ValueKind::kString: out.insert(out.end(), {"java.lang.String", "str", "String", "System.String"}); break;
    case ValueKind::kBytes:
      out.insert(out.end(), {"bytes", "bytearray", "Buffer", "System.Array"});
      if (unit_.language == source::Language::kRuby) out.emplace_back("String");
      break;
    case ValueKind::kInteger:
      out.insert(out.end(), {"java.lang.Integer", "int", "Number", "Integer", "System.Int32"});
      break;
    case ValueKind::kFloat: out.insert(out.end(), {"float", "Number"}); break;
    case ValueKind::kObject: {
      // Optional.of(x): what is held, or what holds it.
      if (!values_[id].type.empty() && values_[id].type != type) out.push_back(values_[id].type);
      const Object* object = look(values_[id].object, state);
      if (object != nullptr && object->shape == Shape::kList) {
        out.insert(out.end(), {"java.util.List", "list", "bytearray", "Array", "System.Array"});
      } else if (object != nullptr && object->shape == Shape::kRecord && !is_of_unseen_class(type)) {
        out.insert(out.end(), {"java.util.Map", "dict", "Hash", "Object", "System.Collections.Generic.Dictionary"});
      }
      break;
    }
    case ValueKind::kSymbol: out.push_back(values_[id].text); break;
    case ValueKind::kFunction: out.push_back("Function"); break;
    case ValueKind::kMethod: {
      // A member that another name says the type of: net/http.Transport.TLSClientConfig is a crypto/tls.Config.
      std::string of = catalogue_.canonical_name(index_.language(), values_[id].text);
      const bool is_member = unit_.language == source::Language::kGo && of != values_[id].text;
      if (!is_member) out.emplace_back("Function");
      out.push_back(std::move(of));  // app.config.update(…)
      break;
    }
    case ValueKind::kUnknown:
      // Methods that only texts have, whatever the value: `x.toUpperCase()` of an unknown stays an unknown text.
      break;
    default: break;
  }
  return out;
}

// The names of the members that elements of braces without names are for, in order, as far as that is told.
std::vector<std::string> Evaluator::members_given(NodeId braces) const {
  std::vector<std::string> out;
  const UnitIndex::Filled filled = index_.filled_by(braces);
  if (filled.type == kNone || index_.is_array(filled)) return out;
  for (NodeId member : index_.members_filled(braces)) out.emplace_back(unit_.text(member));
  const NodeId meant = index_.behind_alias(filled.type);
  const bool known = index_.type(unit_.text(meant)) == kNone && (unit_[meant].flags & source::kPointer) == 0;
  return known ? catalogue_.members(index_.language(), qualified_type(filled.type)) : out;
}

// struct T x = {a, b}, or an element of struct T x[] = {{a, b}}, or what stands in one of these.
ValueId Evaluator::member_by_position(const Object& object, std::string_view member_name) const {
  if (object.shape != Shape::kList || !object.complete || object.birth == kNone) return 0;
  if (unit_.kind(object.birth) != NodeKind::kArray) return 0;
  const std::vector<std::string> members = members_given(object.birth);
  const size_t at = static_cast<size_t>(std::find(members.begin(), members.end(), member_name) - members.begin());
  return at < members.size() && at < object.elements.size() ? object.elements[at] : 0;
}

}  // namespace vitrine::trace
