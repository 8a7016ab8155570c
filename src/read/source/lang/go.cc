#include <algorithm>
#include <array>
#include <cctype>

#include "read/source/lang/go_lowering.h"
#include "read/source/lang/literal.h"
#include "read/source/settings/settings.h"

extern "C" const TSLanguage* tree_sitter_go(void);

namespace vitrine::source {

namespace {

const Grammar& go_grammar() {
  static const Grammar grammar(tree_sitter_go(), go::symbol_names(), go::field_names());
  return grammar;
}

class GoFrontEnd : public FrontEnd {
 public:
  GoFrontEnd() : parser_(go_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    Tree tree = parser_.parse(text, budget);
    return GoLowering(tree).lower();
  }

 private:
  TreeParser parser_;
};

// What tags of a field say: its name in files and the environment, and what it is where they do not say it.
constexpr std::array<std::string_view, 11> kNameTags = {"json", "yaml",      "toml", "mapstructure", "xml",   "env",
                                                        "ini",  "envconfig", "hcl",  "koanf",        "config"};
constexpr std::array<std::string_view, 4> kDefaultTags = {"envDefault", "env-default", "default", "env_default"};

// "v2", "v10"
bool is_version(std::string_view part) {
  return part.size() > 1 && part[0] == 'v' && part.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// The name an import has by convention: a package's own name is in its source, not in its path. The last element, or
// the one before a major version, without a ".vN" and without the "go-", "-go" or ".go" that only names the language.
std::string_view conventional_name(std::string_view path) {
  size_t slash = path.rfind('/');
  if (slash != std::string_view::npos && is_version(path.substr(slash + 1))) {
    path = path.substr(0, slash);
    slash = path.rfind('/');
  }
  if (slash != std::string_view::npos) path = path.substr(slash + 1);
  size_t dot = path.rfind('.');
  if (dot != std::string_view::npos && dot > 0 && is_version(path.substr(dot + 1))) path = path.substr(0, dot);
  if (path.size() > 3 && path.starts_with("go-")) path.remove_prefix(3);
  if (path.size() > 3 && (path.ends_with("-go") || path.ends_with(".go"))) path.remove_suffix(3);
  return path;
}

// echo-jwt is no name that a package can have: of those that are usual then, the one that the text speaks of.
std::string spoken_name(std::string_view name, std::string_view text) {
  std::string joined(name), parted(name);
  std::erase(joined, '-');
  std::ranges::replace(parted, '-', '_');
  for (const std::string& one :
       {joined, parted, std::string(name.substr(name.rfind('-') + 1)), std::string(name.substr(0, name.find('-')))}) {
    if (one.empty()) continue;
    const std::string used = one + '.';
    for (size_t at = text.find(used); at != std::string_view::npos; at = text.find(used, at + 1)) {
      const char before = at == 0 ? ' ' : text[at - 1];
      if (before != '.' && before != '/' && before != '_' && before != '"' && before != '-' &&
          std::isalnum(static_cast<unsigned char>(before)) == 0)
        return one;
    }
  }
  return std::string(name);
}

// `// +build linux,!cgo darwin` in the words of `//go:build`: (linux && !cgo) || darwin.
std::string as_expression(std::string_view options) {
  std::string out;
  for (size_t at = 0; at < options.size();) {
    const size_t end = std::min(options.find_first_of(" \t", at), options.size());
    std::string one(options.substr(at, end - at));
    at = end + 1;
    if (one.empty()) continue;
    bool several = false;
    for (size_t comma = one.find(','); comma != std::string::npos; comma = one.find(',', comma)) {
      one.replace(comma, 1, " && ");
      several = true;
    }
    if (!out.empty()) out += " || ";
    out += several ? "(" + one + ")" : one;
  }
  return out;
}

// What a build must be for the file to be in it, as written before the package clause (go/build/constraint): "" where
// nothing is said. Of the two ways to write it the newer counts.
std::string build_constraint(std::string_view text) {
  constexpr std::string_view kBuild = "//go:build ", kOldBuild = "+build ";
  std::vector<std::string> older;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    const size_t first = line.find_first_not_of(" \t\r");
    line = first == std::string_view::npos ? std::string_view() : line.substr(first);
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    if (line.starts_with("/*")) {
      const size_t closed = text.find("*/");
      if (closed == std::string_view::npos) break;
      text.remove_prefix(closed + 2);
      continue;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) continue;
    if (!line.starts_with("//")) break;
    if (line.starts_with(kBuild)) return std::string(line.substr(kBuild.size()));
    line.remove_prefix(2);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (line.starts_with(kOldBuild)) older.push_back(as_expression(line.substr(kOldBuild.size())));
  }
  std::string out;
  for (const std::string& one : older) {
    const bool grouped = older.size() > 1 && one.find("||") != std::string::npos;
    if (!out.empty()) out += " && ";
    out += grouped ? "(" + one + ")" : one;
  }
  return out;
}

}  // namespace

std::unique_ptr<FrontEnd> make_go_front_end() {
  return std::make_unique<GoFrontEnd>();
}

Parsed GoLowering::lower() {
  uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  if (Index package = child(0, go::kPackageClause); package != kAbsent) {
    if (Index named_as = first_named(package); named_as != kAbsent) package_ = text(named_as);
  }
  StringId package_name = intern(package_);
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    if (symbol(i) != go::kTypeSpec && symbol(i) != go::kTypeAlias) continue;
    Index named_as = field(i, go::kNameField), of = field(i, go::kTypeField);
    bool is_struct = of != kAbsent && symbol(of) == go::kStructType;
    if (named_as != kAbsent && !is_struct) no_structs_.insert(text(named_as));
    if (named_as != kAbsent && is_struct) structs_.try_emplace(text(named_as), of);
  }
  if (const std::string constraint = build_constraint(tree_.text); !constraint.empty())
    builder_.unit().conditions.push_back({0, size, intern(constraint), 0});
  Children parts;
  for (Index c : named(0)) statement(c, parts);
  return finish(make_over(NodeKind::kModule, 0, size, parts, {.text = package_name}));
}

std::string GoLowering::qualified(std::string_view simple) const {
  if (package_.empty() || package_.size() > kMaxScopeBytes) return std::string(simple);
  return package_ + "." + std::string(simple);
}

NodeId GoLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

void GoLowering::anything(Index i, Children& out) {
  if (lower_statement(i, out) || lower_declaration(i, out)) return;
  switch (symbol(i)) {
    case go::kParameterList:
    case go::kTypeParameterList:
    case go::kFieldDeclarationList:
    case go::kTypeArguments: return;
    case go::kOtherSymbol:
    case go::kArgumentList:
    case go::kForClause:
    case go::kRangeClause:
    case go::kKeyedElement:
    case go::kExpressionCase:
    case go::kDefaultCase:
      for (Index c : named(i)) anything(c, out);
      return;
    default:
      if (!is_type(i)) out.push_back(expression(i));
  }
}

bool GoLowering::lower_declaration(Index i, Children& out) {
  switch (symbol(i)) {
    case go::kPackageClause: return true;
    case go::kImportDeclaration:
    case go::kImportSpecList:
    case go::kVarDeclaration:
    case go::kVarSpecList:
    case go::kTypeDeclaration:
      for (Index c : named(i)) statement(c, out);
      return true;
    case go::kImportSpec: {
      NodeId imported = import(i);
      if (imported == kNone) return false;
      out.push_back(imported);
      return true;
    }
    case go::kConstDeclaration: constants(i, out); return true;
    case go::kVarSpec: variables(i, i, 0, out); return true;
    case go::kTypeSpec:
    case go::kTypeAlias: out.push_back(type_definition(i)); return true;
    case go::kFunctionDeclaration:
    case go::kMethodDeclaration: out.push_back(function(i)); return true;
    default: return false;
  }
}

NodeId GoLowering::import(Index i) {
  Index path_at = field(i, go::kPathField), name_at = field(i, go::kNameField);
  if (path_at == kAbsent) return kNone;
  std::string_view written = text(path_at);
  if (written.size() < 2) return kNone;
  std::string path = decode_go_escapes(written.substr(1, written.size() - 2));
  std::string_view local = conventional_name(path);
  const std::string spoken = local.find('-') == std::string_view::npos ? "" : spoken_name(local, tree_.text);
  if (!spoken.empty()) local = spoken;
  if (name_at != kAbsent) local = symbol(name_at) == go::kDot ? std::string_view() : text(name_at);
  return make(NodeKind::kImport, i, {}, {.text = intern(local), .text2 = intern(path)});
}

// The file that a directive before a package's variable names, `//go:embed settings.json`; empty where none does, or
// where it names several. Between the two stand nothing but blank lines and comments.
std::string_view GoLowering::embedded_file(Index spec) const {
  constexpr size_t kMostLines = 16;
  constexpr std::string_view kBlank = " \t\r";
  std::string_view before = std::string_view(tree_.text).substr(0, tree_[spec].begin);
  for (size_t lines = 0; lines < kMostLines && !before.empty(); ++lines) {
    const size_t end = before.rfind('\n');
    std::string_view line = before.substr(end == std::string_view::npos ? 0 : end + 1);
    before = end == std::string_view::npos ? std::string_view() : before.substr(0, end);
    line.remove_prefix(std::min(line.find_first_not_of(kBlank), line.size()));
    line = line.substr(0, line.find_last_not_of(kBlank) + 1);
    if (line.empty() || (lines == 0 && line == "var")) continue;
    if (!line.starts_with("//")) return {};
    constexpr std::string_view kDirective = "//go:embed ";
    if (!line.starts_with(kDirective)) continue;
    line.remove_prefix(kDirective.size());
    return line.find_first_of(" \t\"`*?[") == std::string_view::npos ? line : std::string_view();
  }
  return {};
}

// One spec of a const or var declaration: its names are those of `i`, type and values those of `from`.
void GoLowering::variables(Index i, Index from, uint16_t flags, Children& out) {
  Index of = field(from, go::kTypeField), list = field(from, go::kValueField);
  Children values;
  if (list != kAbsent) {
    for (Index c : named(list)) values.push_back(expression(c));
  }
  NodeId of_node = type(of);
  Children zero_arguments;
  bool zero = values.empty() && (flags & kConst) == 0 && is_made(of, zero_arguments);
  size_t n = 0;
  for (Index c : named(i)) {
    if (tree_[c].field != go::kNameField || symbol(c) != go::kIdentifier) continue;
    NodeId value = n < values.size() ? values[n] : kNone;
    if (zero) value = make(NodeKind::kNew, c, zero_arguments, {.type = of_node});
    if (value == kNone && values.empty() && (flags & kConst) == 0) {
      const std::string written = of == kAbsent ? std::string() : std::string(text(of));
      const std::string_view file =
          written == "[]byte" || written == "string" ? embedded_file(from) : std::string_view();
      if (!file.empty()) {
        const NodeId named_file =
            make(NodeKind::kLiteral, c, {}, {.text = intern(file), .op = static_cast<uint8_t>(LiteralKind::kString)});
        value = make(NodeKind::kCall, c, {make(NodeKind::kName, c, {}, {.text = intern("go:embed")}), named_file});
      }
    }
    NodeId declared = declare(c, value);
    if (value == kNone) builder_.at(declared).op = further_result(n, values.size());
    ++n;
    builder_.at(declared).type = of_node;
    builder_.at(declared).flags |= flags;
    out.push_back(declared);
  }
  for (; n < values.size(); ++n) {
    Node extra = builder_.at(values[n]);
    out.push_back(make_over(NodeKind::kExpression, extra.begin, extra.end, {values[n]}));
  }
}

void GoLowering::constants(Index i, Children& out) {
  int64_t outer = iota_;
  iota_ = 0;
  constexpr size_t kMaxRepeated = 1'000'000;
  size_t repeated = 0;
  Index from = kAbsent;
  for (Index c : named(i)) {
    if (symbol(c) != go::kConstSpec) {
      out.push_back(unknown(c));
      continue;
    }
    if (field(c, go::kValueField) != kAbsent || from == kAbsent) from = c;
    repeated += from == c ? 0 : tree_[from].after - from;
    // What is repeated beyond any sense is declared without a value.
    variables(c, repeated > kMaxRepeated ? c : from, kConst, out);
    ++iota_;
  }
  iota_ = outer;
}

NodeId GoLowering::type_definition(Index i) {
  Index named_as = field(i, go::kNameField), of = field(i, go::kTypeField);
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  std::string whole = qualified(simple);
  Children parts;
  uint16_t flags = 0;
  if (of != kAbsent && symbol(of) == go::kStructType) {
    flags = kStruct;
    struct_fields(of, parts);
  } else if (of != kAbsent && symbol(of) == go::kInterfaceType) {
    flags = kInterface;
    interface_elements(of, whole, parts);
  } else if (of != kAbsent) {
    parts.push_back(make(NodeKind::kBase, of, {}, {.type = type(of)}));
  }
  return make(NodeKind::kType, i, parts, {.text = intern(simple), .text2 = intern(whole), .flags = flags});
}

// `yaml:"rsa_size,omitempty" env:"RSA_SIZE" envDefault:"2048"`: what files and the environment call the field, and what
// it is where they do not say it. Fields of a struct without a name of its own stand with their names beside it.
void GoLowering::annotate_tag(Index declared, NodeId field_node) {
  Children names;
  NodeId otherwise = kNone;
  names_in_tag(declared, std::string(builder_.unit().text(field_node)), names, &otherwise);
  const Index of = field(declared, go::kTypeField);
  if (of != kAbsent && symbol(of) == go::kStructType) names_within(of, 0, names);
  if (!names.empty())
    builder_.annotate(field_node, make(NodeKind::kAnnotation, declared, names, {.text = intern(kNameInFiles)}));
  if (otherwise != kNone)
    builder_.annotate(field_node,
                      make(NodeKind::kAnnotation, declared, {otherwise}, {.text = intern(kDefaultInFiles)}));
}

void GoLowering::names_within(Index structure, int depth, Children& names) {
  constexpr int kMaxDepth = 8;
  const Index list = child(structure, go::kFieldDeclarationList);
  if (list == kAbsent || depth == kMaxDepth) return;
  for (Index declared : named(list)) {
    if (symbol(declared) != go::kFieldDeclaration) continue;
    const Index named_as = field(declared, go::kNameField), of = field(declared, go::kTypeField);
    Children own;
    if (named_as != kAbsent) names_in_tag(declared, std::string(text(named_as)), own, nullptr);
    for (NodeId name : own)
      names.push_back(make(NodeKind::kKeyword, declared, {name}, {.text = intern_text(named_as)}));
    if (of != kAbsent && symbol(of) == go::kStructType) names_within(of, depth + 1, names);
  }
}

// The names that differ by more than case, '-' and '_' from the field's own.
void GoLowering::names_in_tag(Index declared, const std::string& own, Children& names, NodeId* otherwise) {
  const Index at = field(declared, go::kTagField);
  std::string_view tag = at == kAbsent ? std::string_view() : text(at);
  if (tag.size() < 2 || tag.front() != '`') return;
  tag = tag.substr(1, tag.size() - 2);
  while (true) {
    const size_t key_at = tag.find_first_not_of(' ');
    const size_t colon = tag.find(":\"");
    const size_t end = colon == std::string_view::npos ? colon : tag.find('"', colon + 2);
    if (end == std::string_view::npos || key_at >= colon) break;
    const std::string_view key = tag.substr(key_at, colon - key_at), value = tag.substr(colon + 2, end - colon - 2);
    tag.remove_prefix(end + 1);
    const std::string_view name = value.substr(0, value.find(','));
    if (std::ranges::find(kDefaultTags, key) != std::end(kDefaultTags)) {
      if (otherwise != nullptr) *otherwise = default_of(at, value, type(field(declared, go::kTypeField)));
    } else if (std::ranges::find(kNameTags, key) != std::end(kNameTags) && !name.empty() && name != "-" &&
               !is_same_key(own, name)) {
      names.push_back(literal(LiteralKind::kString, at, name));
    }
  }
}

// A default as a tag writes it; kNone where it is neither a number, a truth nor a text.
NodeId GoLowering::default_of(Index at, std::string_view written, NodeId of) {
  const std::string_view type = of == kNone ? std::string_view() : builder_.unit().text(of);
  const bool is_number =
      !written.empty() && written.size() < 18 && written.find_first_not_of("0123456789") == std::string_view::npos;
  if (type == "string" && written.find("${") == std::string_view::npos)
    return literal(LiteralKind::kString, at, written);
  if (type == "bool" && (written == "true" || written == "false")) return literal(LiteralKind::kBoolean, at, written);
  if (is_number && (type.starts_with("int") || type.starts_with("uint")))
    return literal(LiteralKind::kInteger, at, written);
  return kNone;
}

void GoLowering::struct_fields(Index i, Children& out) {
  Index list = child(i, go::kFieldDeclarationList);
  if (list == kAbsent) return;
  Children own;
  for (Index declared : named(list)) {
    if (symbol(declared) != go::kFieldDeclaration) continue;
    Index of = field(declared, go::kTypeField);
    NodeId of_node = type(of);
    bool has_name = false;
    for (Index c : named(declared)) {
      if (tree_[c].field != go::kNameField) continue;
      has_name = true;
      own.push_back(make(NodeKind::kField, c, {}, {.text = intern_text(c), .type = of_node}));
      annotate_tag(declared, own.back());
    }
    if (has_name || of == kAbsent) continue;
    NodeId embedded = of_node;
    if (text(declared).starts_with('*')) builder_.at(embedded).flags |= kPointer;
    out.push_back(make(NodeKind::kBase, of, {}, {.type = embedded}));
    std::string local(builder_.unit().text(embedded));
    own.push_back(make(NodeKind::kField, declared, {},
                       {.text = intern(std::string_view(local).substr(local.rfind('.') + 1)), .type = embedded}));
  }
  out.insert(out.end(), own.begin(), own.end());
}

void GoLowering::interface_elements(Index i, const std::string& whole, Children& out) {
  Children own;
  for (Index c : named(i)) {
    if (symbol(c) == go::kTypeElem) {
      out.push_back(make(NodeKind::kBase, c, {}, {.type = type(c)}));
    } else if (symbol(c) == go::kMethodElem) {
      Index named_as = field(c, go::kNameField);
      std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
      NodeId method = function_with(c, kAbsent, simple, whole + "." + std::string(simple));
      builder_.at(method).flags |= kAbstract;
      own.push_back(method);
    }
  }
  out.insert(out.end(), own.begin(), own.end());
}

NodeId GoLowering::function(Index i) {
  Index named_as = field(i, go::kNameField), receiver = field(i, go::kReceiverField);
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  std::string whole = qualified(simple);
  if (receiver != kAbsent) {
    Index declared = first_named(receiver);
    Index of = declared == kAbsent ? kAbsent : field(declared, go::kTypeField);
    while (of != kAbsent &&
           (symbol(of) == go::kPointerType || symbol(of) == go::kParenthesizedType || symbol(of) == go::kGenericType)) {
      of = first_named(of);
    }
    if (of != kAbsent) whole = qualified(text(of)) + "." + std::string(simple);
  }
  return function_with(i, receiver, simple, whole);
}

// A named result is a variable of the body.
NodeId GoLowering::function_with(Index i, Index receiver, std::string_view simple, const std::string& whole) {
  Children parts;
  uint16_t flags = 0;
  if (receiver != kAbsent) {
    parameters(receiver, kReceiver, parts);
    if (parts.size() > 1) parts.resize(1);
    if (!parts.empty()) flags |= kReceiver;
  }
  parameters(field(i, go::kParametersField), 0, parts);
  Index body = field(i, go::kBodyField), result = field(i, go::kResultField);
  NodeId returns = result_type(result);
  if (body == kAbsent) {
    flags |= kNoBody;
    parts.push_back(make_over(NodeKind::kBlock, tree_[i].end, tree_[i].end));
  } else {
    std::vector<Index> outer_results = std::exchange(results_, {});
    Failing outer_failing = failing_;
    failing_ = how_it_fails(result);
    int64_t outer_iota = iota_;
    iota_ = -1;
    Children statements;
    if (result != kAbsent && symbol(result) == go::kParameterList) {
      for (Index declared : named(result)) {
        NodeId of = type(field(declared, go::kTypeField));
        Children zero_arguments;
        bool zero = is_made(field(declared, go::kTypeField), zero_arguments);
        for (Index c : named(declared)) {
          if (tree_[c].field != go::kNameField) continue;
          results_.push_back(c);
          NodeId value = zero ? make(NodeKind::kNew, c, zero_arguments, {.type = of}) : kNone;
          NodeId variable = declare(c, value);
          builder_.at(variable).type = of;
          statements.push_back(variable);
        }
      }
    }
    statements_of(body, statements);
    parts.push_back(make(NodeKind::kBlock, body, statements));
    results_ = std::move(outer_results);
    failing_ = outer_failing;
    iota_ = outer_iota;
  }
  return make(NodeKind::kFunction, i, parts,
              {.text = intern(simple), .text2 = intern(whole), .type = returns, .flags = flags});
}

void GoLowering::parameters(Index i, uint16_t flags, Children& out) {
  if (i == kAbsent) return;
  for (Index c : named(i)) {
    bool variadic = symbol(c) == go::kVariadicParameterDeclaration;
    if (!variadic && symbol(c) != go::kParameterDeclaration) continue;
    uint16_t own = flags | (variadic ? kVariadic : 0);
    NodeId of = type(field(c, go::kTypeField));
    bool has_name = false;
    for (Index name_at : named(c)) {
      if (tree_[name_at].field != go::kNameField) continue;
      has_name = true;
      variables_.insert(text(name_at));
      out.push_back(make(NodeKind::kParameter, name_at, {}, {.text = intern_text(name_at), .type = of, .flags = own}));
    }
    if (!has_name) out.push_back(make(NodeKind::kParameter, c, {}, {.type = of, .flags = own}));
  }
}

}  // namespace vitrine::source
