#include "read/source/lang/scala_lowering.h"

extern "C" const TSLanguage* tree_sitter_scala(void);

namespace vitrine::source {

namespace {

const Grammar& scala_grammar() {
  static const Grammar grammar(tree_sitter_scala(), scala::symbol_names(), scala::field_names());
  return grammar;
}

class ScalaFrontEnd : public FrontEnd {
 public:
  ScalaFrontEnd() : parser_(scala_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    Tree tree = parser_.parse(text, budget);
    return ScalaLowering(tree).lower();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_scala_front_end() {
  return std::make_unique<ScalaFrontEnd>();
}

Parsed ScalaLowering::lower() {
  const uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  for (Index c : named(0)) {
    if (symbol(c) != scala::kPackageClause || field(c, scala::kBodyField) != kAbsent) continue;
    if (Index called = field(c, scala::kNameField); called != kAbsent) {
      if (!scope_.empty()) scope_ += '.';
      scope_ += dotted(called);
    }
  }
  collect_names();
  const StringId package_name = intern(scope_);
  Children parts;
  for (Index c : named(0)) statement(c, parts);
  return finish(make_over(NodeKind::kModule, 0, size, parts, {.text = package_name}));
}

std::string_view ScalaLowering::identifier_text(Index i) const {
  if (i == kAbsent) return {};
  const std::string_view written = text(i);
  if (written.size() > 2 && written.front() == '`' && written.back() == '`') {
    return written.substr(1, written.size() - 2);
  }
  return written;
}

std::string ScalaLowering::qualified(std::string_view simple) const {
  if (scope_.empty() || scope_.size() > kMaxScopeBytes) return std::string(simple);
  return scope_ + "." + std::string(simple);
}

bool ScalaLowering::has_modifier(Index i, std::string_view word) const {
  const Index list = child(i, scala::kModifiers);
  if (list == kAbsent) return false;
  const std::string_view written = text(list);
  for (size_t at = written.find(word); at != std::string_view::npos; at = written.find(word, at + 1)) {
    const bool begins = at == 0 || written[at - 1] == ' ' || written[at - 1] == '\n';
    const size_t end = at + word.size();
    if (begins && (end == written.size() || written[end] == ' ' || written[end] == '\n')) return true;
  }
  return false;
}

bool ScalaLowering::asks_function(std::string_view name) const {
  auto known = functions_.find(name);
  return known != functions_.end() && known->second.lists == 0 && !is_variable(name);
}

// The names that a pattern gives.
void ScalaLowering::collect_pattern(Index i, std::unordered_set<std::string_view>& into) {
  if (i == kAbsent) return;
  for (Index at = i; at < tree_[i].after; ++at) {
    if (symbol(at) != scala::kIdentifier || tree_[at].field == scala::kTypeField) continue;
    const std::string_view name = text(at);
    const bool is_constant = name.front() == '`' || (name.front() >= 'A' && name.front() <= 'Z');
    if (!is_constant) {
      into.insert(identifier_text(at));
    }
  }
}

void ScalaLowering::collect_values(Index i, bool in_type) {
  std::unordered_set<std::string_view>& into = in_type ? properties_ : locals_;
  const Index value = field(i, scala::kValueField);
  for (Index c : tree_.children(i)) {
    if (tree_[c].field == scala::kNameField) into.insert(identifier_text(c));
  }
  const Index what = field(i, scala::kPatternField);
  if (what != kAbsent && symbol(what) == scala::kIdentifier) into.insert(identifier_text(what));
  if (what != kAbsent && symbol(what) == scala::kIdentifiers) {
    for (Index c : named(what)) into.insert(identifier_text(c));
  }
  collect_pattern(what, into);
  if (symbol(i) == scala::kVarDefinition && what != kAbsent) variables_.insert(identifier_text(what));
  const Index of = field(i, scala::kTypeField);
  const bool holds_function =
      (of != kAbsent && symbol(of) == scala::kFunctionType) ||
      (value != kAbsent && (symbol(value) == scala::kLambdaExpression || symbol(value) == scala::kPostfixExpression ||
                            symbol(value) == scala::kCaseBlock || contains_placeholder(value)));
  if (holds_function && what != kAbsent) held_functions_.insert(identifier_text(what));
}

void ScalaLowering::collect_function(Index i) {
  const std::string_view name = identifier_text(field(i, scala::kNameField));
  if (name.empty()) return;
  size_t lists = 0;
  for (Index c : named(i)) lists += symbol(c) == scala::kParameters ? 1 : 0;
  auto [known, added] = functions_.try_emplace(name, Declared{i, lists, true});
  if (added) return;
  known->second.only = false;
  known->second.lists = std::max(known->second.lists, lists);
}

// What this file gives a name to, and as what.
void ScalaLowering::collect_names() {
  struct Around {
    Index end;
    bool is_type;
    std::string_view object, implicit_class;
  };
  std::vector<Around> around{{tree_[0].after, true, {}, {}}};  // types and functions, the innermost last
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    while (around.size() > 1 && around.back().end <= i) around.pop_back();
    const std::string_view called = identifier_text(field(i, scala::kNameField));
    switch (symbol(i)) {
      case scala::kObjectDefinition:
        types_.insert(called);
        objects_.insert(called);
        around.push_back({tree_[i].after, true, called, {}});
        break;
      case scala::kClassDefinition:
      case scala::kTraitDefinition:
      case scala::kEnumDefinition: {
        types_.insert(called);
        const bool is_implicit = symbol(i) == scala::kClassDefinition && has_modifier(i, "implicit");
        around.push_back({tree_[i].after, true, {}, is_implicit ? called : std::string_view()});
        break;
      }
      case scala::kInstanceExpression:
      case scala::kGivenDefinition: around.push_back({tree_[i].after, true, {}, {}}); break;
      case scala::kExtensionDefinition:
        for (Index c : named(i)) {
          if (symbol(c) == scala::kFunctionDefinition) {
            extensions_.insert(identifier_text(field(c, scala::kNameField)));
          }
        }
        break;
      case scala::kFunctionDeclaration:
      case scala::kFunctionDefinition:
        collect_function(i);
        if (called == "apply" && !around.back().object.empty()) appliers_.insert(around.back().object);
        if (!around.back().implicit_class.empty()) implicit_methods_[called] = around.back().implicit_class;
        around.push_back({tree_[i].after, false, {}, {}});
        break;
      case scala::kBlock:
      case scala::kCaseBlock:
      case scala::kIndentedBlock: around.push_back({tree_[i].after, false, {}, {}}); break;
      case scala::kValDefinition:
      case scala::kVarDefinition:
      case scala::kValDeclaration:
      case scala::kVarDeclaration: collect_values(i, around.back().is_type); break;
      case scala::kClassParameter: properties_.insert(called); break;
      case scala::kSimpleEnumCase:
      case scala::kFullEnumCase: properties_.insert(called); break;
      case scala::kParameter: {
        locals_.insert(called);
        const Index of = field(i, scala::kTypeField);
        if (of != kAbsent && (symbol(of) == scala::kFunctionType || symbol(of) == scala::kLazyParameterType)) {
          held_functions_.insert(called);
        }
        break;
      }
      case scala::kBinding: locals_.insert(called); break;
      case scala::kLambdaExpression: {
        const Index only = field(i, scala::kParametersField);
        if (only != kAbsent && symbol(only) == scala::kIdentifier) locals_.insert(identifier_text(only));
        break;
      }
      case scala::kCaseClause: collect_pattern(field(i, scala::kPatternField), locals_); break;
      case scala::kEnumerator: collect_pattern(first_named(i), locals_); break;
      case scala::kImportDeclaration:
        for (Index at = i; at < tree_[i].after; ++at) {
          if (symbol(at) == scala::kIdentifier) imported_.insert(identifier_text(at));
        }
        break;
      default: break;
    }
  }
  find_companions();
}

// An object beside a class of its name.
void ScalaLowering::find_companions() {
  std::vector<Index> bodies{0};
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    switch (symbol(i)) {
      case scala::kTemplateBody:
      case scala::kWithTemplateBody:
      case scala::kBlock:
      case scala::kIndentedBlock: bodies.push_back(i); break;
      default: break;
    }
  }
  for (Index body : bodies) {
    std::unordered_map<std::string_view, Index> objects;
    for (Index c : named(body)) {
      if (symbol(c) == scala::kObjectDefinition) objects.emplace(identifier_text(field(c, scala::kNameField)), c);
    }
    if (objects.empty()) continue;
    for (Index c : named(body)) {
      const bool is_class = symbol(c) == scala::kClassDefinition || symbol(c) == scala::kTraitDefinition ||
                            symbol(c) == scala::kEnumDefinition;
      if (!is_class) continue;
      auto found = objects.find(identifier_text(field(c, scala::kNameField)));
      if (found == objects.end() || !merged_.insert(found->second).second) continue;
      companions_.emplace(c, found->second);
      objects_.erase(found->first);
    }
  }
}

NodeId ScalaLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

void ScalaLowering::anything(Index i, Children& out) {
  if (is_type(i)) return;
  switch (symbol(i)) {
    case scala::kModifiers:
    case scala::kAnnotation:
    case scala::kTypeArguments:
    case scala::kTypeParameters:
    case scala::kAccessModifier:
    case scala::kSelfType:
    case scala::kDerivesClause: return;
    case scala::kOtherSymbol:
    case scala::kArguments:
    case scala::kExtendsClause:
    case scala::kCaseClause:
    case scala::kGuard:
    case scala::kCatchClause:
    case scala::kFinallyClause:
    case scala::kEnumerators:
    case scala::kEnumerator:
    case scala::kColonArgument:
    case scala::kParameters:
    case scala::kParameter:
    case scala::kBindings:
    case scala::kBinding:
    case scala::kClassParameters:
    case scala::kClassParameter:
    case scala::kTemplateBody:
    case scala::kWithTemplateBody:
    case scala::kEnumBody:
    case scala::kEnumCaseDefinitions:
    case scala::kSimpleEnumCase:
    case scala::kFullEnumCase:
    case scala::kInterpolatedString:
    case scala::kInterpolation:
    case scala::kRefinement:
      for (Index c : named(i)) anything(c, out);
      return;
    default: statement(i, out);
  }
}

// `import a.b.{C, D => E, _}`, `import a.b, c.d`.
void ScalaLowering::import(Index i, Children& out) {
  std::string path;
  bool dotted_before = false;
  auto finish_one = [&]() {
    if (path.empty()) return;
    import_one(i, path, std::string_view(path).substr(path.rfind('.') + 1), {}, out);
    path.clear();
  };
  for (Index c : tree_.children(i)) {
    switch (symbol(c)) {
      case scala::kIdentifier:
      case scala::kOperatorIdentifier:
        if (!dotted_before) finish_one();
        if (!path.empty()) path += '.';
        if (path.size() < kMaxScopeBytes) path += identifier_text(c);
        break;
      case scala::kNamespaceWildcard:
        import_one(i, path, {}, {}, out);
        path.clear();
        break;
      case scala::kAsRenamedIdentifier:
      case scala::kNamespaceSelectors: {
        const bool alone = symbol(c) == scala::kAsRenamedIdentifier;
        for (Index one : named(alone ? i : c)) {
          if (alone && one != c) continue;
          const Index called = field(one, scala::kNameField), alias = field(one, scala::kAliasField);
          if (symbol(one) == scala::kNamespaceWildcard || symbol(one) == scala::kWildcard) {
            import_one(one, path, {}, {}, out);
          } else if (alias != kAbsent && called != kAbsent) {
            if (symbol(alias) == scala::kWildcard || text(alias) == "_") continue;  // hidden
            import_one(one, path, identifier_text(alias), identifier_text(called), out);
          } else if (symbol(one) == scala::kIdentifier || is_type(one)) {
            import_one(one, path, identifier_text(one), identifier_text(one), out);
          }
        }
        path.clear();
        break;
      }
      default: break;
    }
    dotted_before = tree_[c].field == scala::kPathField && text(c) == ".";
  }
  finish_one();
}

void ScalaLowering::import_one(Index i, const std::string& path, std::string_view local, std::string_view name,
                               Children& out) {
  std::string whole = path.starts_with("_root_.") ? path.substr(7) : path;
  if (!name.empty()) whole += (whole.empty() ? "" : ".") + std::string(name);
  out.push_back(make(NodeKind::kImport, i, {}, {.text = intern(local), .text2 = intern(whole)}));
}

// Another name for a type is an import of it.
void ScalaLowering::type_alias(Index i, Children& out) {
  const Index called = field(i, scala::kNameField), of = field(i, scala::kTypeField);
  if (called == kAbsent || of == kAbsent) return;
  if (symbol(of) != scala::kTypeIdentifier && symbol(of) != scala::kStableTypeIdentifier) return;
  out.push_back(make(NodeKind::kImport, i, {}, {.text = intern(identifier_text(called)), .text2 = intern(dotted(of))}));
}

void ScalaLowering::package(Index i, Children& out) {
  const Index called = field(i, scala::kNameField), body = field(i, scala::kBodyField);
  if (called == kAbsent || body == kAbsent) return;
  std::string outer = scope_;
  if (symbol(i) != scala::kPackageObject) scope_ = qualified(dotted(called));
  Children statements;
  const bool outer_class = std::exchange(in_class_, false);
  for (Index c : named(body)) statement(c, statements);
  in_class_ = outer_class;
  scope_ = std::move(outer);
  out.insert(out.end(), statements.begin(), statements.end());
}

}  // namespace vitrine::source
