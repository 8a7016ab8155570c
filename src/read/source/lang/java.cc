#include <array>

#include "read/source/lang/java_lowering.h"
#include "read/source/squeezed.h"

extern "C" const TSLanguage* tree_sitter_java(void);

namespace vitrine::source {

namespace {

const Grammar& java_grammar() {
  static const Grammar grammar(tree_sitter_java(), java::symbol_names(), java::field_names());
  return grammar;
}

// Comments say nothing that is asked for and are much of many a file: blanks, which the parser jumps over.
std::string without_comments(std::string_view text) {
  // By byte: may a comment or a text begin there?
  constexpr auto kBegins = [] {
    std::array<bool, 256> begins = {};
    for (const char c : {'/', '"', '\''}) begins[static_cast<unsigned char>(c)] = true;
    return begins;
  }();
  std::string out(text);
  size_t at = 0;
  auto next = [&] {
    while (at < text.size() && !kBegins[static_cast<unsigned char>(text[at])]) ++at;
    return at < text.size();
  };
  auto starts = [&](std::string_view what) { return text.substr(at, what.size()) == what; };
  while (next()) {
    if (starts("//") || starts("/*")) {
      size_t end = text[at + 1] == '/' ? text.find_first_of("\r\n", at) : text.find("*/", at + 2);
      if (end == std::string_view::npos) {
        if (text[at + 1] == '*') return out;  // it does not end: the parser says so
        end = text.size();
      } else if (text[at + 1] == '*') {
        end += 2;
      }
      for (; at < end; ++at) {
        if (out[at] != '\n' && out[at] != '\r') out[at] = ' ';
      }
    } else if (text[at] == '/') {
      ++at;
    } else {
      bool block = starts("\"\"\"");
      std::string_view quote = text.substr(at, block ? 3 : 1);
      at += quote.size();
      while (at < text.size() && !starts(quote) && (block || text[at] != '\n')) at += text[at] == '\\' ? 2 : 1;
      at = std::min(at + quote.size(), text.size());
    }
  }
  return out;
}

class JavaFrontEnd : public FrontEnd {
 public:
  JavaFrontEnd() : parser_(java_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    const std::string code = without_comments(text);
    Tree tree = parse_squeezed(parser_, code, budget);
    return JavaLowering(tree).lower();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_java_front_end() {
  return std::make_unique<JavaFrontEnd>();
}

Parsed JavaLowering::lower() {
  uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  if (Index package = child(0, java::kPackageDeclaration); package != kAbsent) {
    if (Index named_as = last_named(package); named_as != kAbsent) scope_ = dotted(named_as);
  }
  StringId package_name = intern(scope_);
  Children parts;
  for (Index c : named(0)) statement(c, parts);
  NodeId module = make_over(NodeKind::kModule, 0, size, parts, {.text = package_name});
  for (Index c : named(0)) {
    if (symbol(c) == java::kPackageDeclaration) annotate_from(c, module);
  }
  return finish(module);
}

std::string JavaLowering::qualified(std::string_view simple) const {
  if (scope_.empty() || scope_.size() > kMaxScopeBytes) return std::string(simple);
  return scope_ + "." + std::string(simple);
}

NodeId JavaLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

void JavaLowering::anything(Index i, Children& out) {
  if (lower_statement(i, out) || lower_declaration(i, out)) return;
  switch (symbol(i)) {
    case java::kModifiers:
    case java::kTypeArguments:
    case java::kFormalParameters:
    case java::kDimensions: return;
    case java::kOtherSymbol:
    case java::kArgumentList:
    case java::kClassBody:
    case java::kInterfaceBody:
    case java::kEnumBody:
    case java::kSwitchBlock:
    case java::kVariableDeclarator:
      if (tree_.has_children(i)) {
        for (Index c : named(i)) anything(c, out);
      }
      return;
    default: out.push_back(expression(i));
  }
}

bool JavaLowering::lower_declaration(Index i, Children& out) {
  switch (symbol(i)) {
    case java::kPackageDeclaration:
    case java::kModuleDeclaration: return true;
    case java::kImportDeclaration: {
      NodeId imported = import(i);
      if (imported == kNone) return false;
      out.push_back(imported);
      return true;
    }
    case java::kClassDeclaration:
    case java::kRecordDeclaration: out.push_back(type_definition(i, 0)); return true;
    case java::kInterfaceDeclaration:
    case java::kAnnotationTypeDeclaration: out.push_back(type_definition(i, kInterface)); return true;
    case java::kEnumDeclaration: out.push_back(type_definition(i, kEnum)); return true;
    case java::kFieldDeclaration:
    case java::kConstantDeclaration: fields(i, out); return true;
    case java::kMethodDeclaration: out.push_back(function(i, 0)); return true;
    case java::kConstructorDeclaration: out.push_back(function(i, kConstructor)); return true;
    case java::kCompactConstructorDeclaration: out.push_back(compact_constructor(i)); return true;
    case java::kAnnotationTypeElementDeclaration: out.push_back(annotation_element(i)); return true;
    case java::kStaticInitializer: {
      Index body = child(i, java::kBlock);
      if (body == kAbsent) return false;
      NodeId initializer = block(body);
      builder_.at(initializer).flags |= kStatic;
      out.push_back(initializer);
      return true;
    }
    default: return false;
  }
}

NodeId JavaLowering::import(Index i) {
  Index what = kAbsent;
  for (Index c : named(i)) {
    if (symbol(c) == java::kIdentifier || symbol(c) == java::kScopedIdentifier) what = c;
  }
  if (what == kAbsent) return kNone;
  std::string whole = dotted(what);
  std::string_view local;
  if (child(i, java::kAsterisk) == kAbsent) local = std::string_view(whole).substr(whole.rfind('.') + 1);
  uint16_t flags = child(i, java::kStaticWord) != kAbsent ? kStatic : 0;
  return make(NodeKind::kImport, i, {}, {.text = intern(local), .text2 = intern(whole), .flags = flags});
}

uint16_t JavaLowering::modifiers(Index i) const {
  uint16_t flags = 0;
  Index list = child(i, java::kModifiers);
  if (list == kAbsent) return 0;
  for (Index c : tree_.children(list)) {
    switch (symbol(c)) {
      case java::kStaticWord: flags |= kStatic; break;
      case java::kFinalWord: flags |= kConst; break;
      case java::kAbstractWord: flags |= kAbstract; break;
      default: break;
    }
  }
  return flags;
}

bool JavaLowering::is_private(Index i) const {
  const Index list = child(i, java::kModifiers);
  if (list == kAbsent) return false;
  for (Index c : tree_.children(list)) {
    if (text(c) == "private") return true;
  }
  return false;
}

// What an annotation of a field, or of its class, stands for may set a private field, too.
bool JavaLowering::is_annotated(Index i) const {
  const Index list = child(i, java::kModifiers);
  if (list == kAbsent) return false;
  for (Index c : named(list)) {
    if (symbol(c) == java::kAnnotation || symbol(c) == java::kMarkerAnnotation) return true;
  }
  return false;
}

void JavaLowering::annotate_from(Index declaration, NodeId owner) {
  annotate_from(declaration, Children{owner});
}

// Each owner has the same annotations; of very many only the first, where there are several owners.
void JavaLowering::annotate_from(Index declaration, const Children& owners) {
  constexpr size_t kMaxShared = 20;
  Children made;
  Index list = child(declaration, java::kModifiers);
  for (Index from : {list, declaration}) {
    if (from == kAbsent) continue;
    for (Index c : named(from)) {
      if (symbol(c) == java::kAnnotation || symbol(c) == java::kMarkerAnnotation) {
        made.push_back(annotation(c, NodeKind::kAnnotation));
      }
    }
  }
  if (owners.size() > 1 && made.size() > kMaxShared) made.resize(kMaxShared);
  for (NodeId owner : owners) {
    for (NodeId one : made) builder_.annotate(owner, one);
  }
}

// An annotation as the value of another's element is a kNew of its type.
NodeId JavaLowering::annotation(Index i, NodeKind kind) {
  Index name_at = field(i, java::kNameField), list = field(i, java::kArgumentsField);
  Children parts;
  if (list != kAbsent) {
    for (Index c : named(list)) {
      if (symbol(c) != java::kElementValuePair) {
        parts.push_back(element_value(c));
        continue;
      }
      Index value = field(c, java::kValueField);
      NodeId value_node = value == kAbsent ? make(NodeKind::kUnknown, c) : element_value(value);
      parts.push_back(make(NodeKind::kKeyword, c, {value_node}, {.text = intern_text(field(c, java::kKeyField))}));
    }
  }
  StringId name_text = name_at == kAbsent ? 0 : intern(dotted(name_at));
  if (kind == NodeKind::kAnnotation) return make(kind, i, parts, {.text = name_text});
  NodeId of = make(NodeKind::kTypeName, name_at == kAbsent ? i : name_at, {}, {.text = name_text});
  return make(NodeKind::kNew, i, parts, {.type = of});
}

NodeId JavaLowering::element_value(Index i) {
  if (symbol(i) != java::kElementValueArrayInitializer) return expression(i);
  Children elements;
  for (Index c : named(i)) elements.push_back(element_value(c));
  return make(NodeKind::kArray, i, elements);
}

void JavaLowering::fields(Index i, Children& out) {
  uint16_t flags = modifiers(i);
  if (in_interface_) flags |= kStatic | kConst;
  // (One without a value begins as 0 or false, which stands nowhere.)
  const bool is_own = is_private(i) && !is_annotated(i) && !in_annotated_;
  NodeId written = type(field(i, java::kTypeField));
  Children owners;
  for (Index declarator : named(i)) {
    if (symbol(declarator) != java::kVariableDeclarator) continue;
    NodeId of = array_of(written, field(declarator, java::kDimensionsField));
    Index value = field(declarator, java::kValueField);
    Children initial;
    if (value != kAbsent) {
      initial.push_back(symbol(value) == java::kArrayInitializer ? array_initializer(value, of) : expression(value));
    }
    NodeId made = make(NodeKind::kField, declarator, initial,
                       {.text = intern_text(field(declarator, java::kNameField)),
                        .type = of,
                        .flags = static_cast<uint16_t>(flags | (is_own && value != kAbsent ? kOwn : 0))});
    owners.push_back(made);
    out.push_back(made);
  }
  if (!owners.empty()) annotate_from(i, owners);
}

NodeId JavaLowering::parameter(Index i) {
  Index declarator = symbol(i) == java::kSpreadParameter ? child(i, java::kVariableDeclarator) : i;
  uint16_t flags = modifiers(i) | (symbol(i) == java::kSpreadParameter ? kVariadic : 0);
  Index written = field(i, java::kTypeField);
  if (symbol(i) == java::kSpreadParameter) {
    for (Index c : named(i)) {
      if (symbol(c) == java::kVariableDeclarator) break;
      if (symbol(c) != java::kModifiers) written = c;
    }
  }
  Index named_as = declarator == kAbsent ? kAbsent : field(declarator, java::kNameField);
  Index dimensions = declarator == kAbsent ? kAbsent : field(declarator, java::kDimensionsField);
  NodeId of = type_with_dimensions(written, dimensions);
  NodeId made = make(NodeKind::kParameter, i, {}, {.text = intern_text(named_as), .type = of, .flags = flags});
  annotate_from(i, made);
  return made;
}

void JavaLowering::parameters(Index i, Children& out) {
  if (i == kAbsent) return;
  for (Index c : named(i)) {
    switch (symbol(c)) {
      case java::kFormalParameter:
      case java::kSpreadParameter: out.push_back(parameter(c)); break;
      case java::kIdentifier: out.push_back(make(NodeKind::kParameter, c, {}, {.text = intern_text(c)})); break;
      default: break;
    }
  }
}

NodeId JavaLowering::function(Index i, uint16_t flags) {
  flags |= modifiers(i) & static_cast<uint16_t>(~kConst);
  if (is_private(i)) flags |= kPrivate;
  Children outer;
  outer.swap(before_);
  Index named_as = field(i, java::kNameField), body = field(i, java::kBodyField);
  Children parts;
  parameters(field(i, java::kParametersField), parts);
  NodeId returns = type_with_dimensions(field(i, java::kTypeField), field(i, java::kDimensionsField));
  if (body == kAbsent) {
    flags |= kNoBody;
    if (in_interface_) flags |= kAbstract;
    parts.push_back(make_over(NodeKind::kBlock, tree_[i].end, tree_[i].end));
  } else {
    parts.push_back(block(body));
  }
  before_.swap(outer);
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  NodeId made = make(NodeKind::kFunction, i, parts,
                     {.text = intern(simple), .text2 = intern(qualified(simple)), .type = returns, .flags = flags});
  annotate_from(i, made);
  return made;
}

// An element of an annotation type is a function that returns its default.
NodeId JavaLowering::annotation_element(Index i) {
  Index named_as = field(i, java::kNameField), value = field(i, java::kValueField);
  Children statements;
  if (value != kAbsent) statements.push_back(make(NodeKind::kReturn, value, {element_value(value)}));
  NodeId body = make(NodeKind::kBlock, value == kAbsent ? i : value, statements);
  uint16_t flags = kAbstract | (value == kAbsent ? kNoBody : 0);
  NodeId returns = type_with_dimensions(field(i, java::kTypeField), field(i, java::kDimensionsField));
  std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
  NodeId made = make(NodeKind::kFunction, i, {body},
                     {.text = intern(simple), .text2 = intern(qualified(simple)), .type = returns, .flags = flags});
  annotate_from(i, made);
  return made;
}

}  // namespace vitrine::source
