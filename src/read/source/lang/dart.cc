#include "read/source/lang/dart_lowering.h"

extern "C" const TSLanguage* tree_sitter_dart(void);

namespace vitrine::source {

namespace {

const Grammar& dart_grammar() {
  static const Grammar grammar(tree_sitter_dart(), dart::symbol_names(), dart::field_names());
  return grammar;
}

class DartFrontEnd : public FrontEnd {
 public:
  DartFrontEnd() : parser_(dart_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    Tree tree = parser_.parse(text, budget);
    return DartLowering(tree).lower();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_dart_front_end() {
  return std::make_unique<DartFrontEnd>();
}

Parsed DartLowering::lower() {
  const uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  collect_names();
  Children parts;
  definitions(parts_of(0), false, parts);
  return finish(make_over(NodeKind::kModule, 0, size, parts));
}

DartLowering::Parts DartLowering::parts_of(Index i) const {
  Parts out;
  for (Index c : tree_.children(i)) {
    if (symbol(c) != kCommentSymbol) out.push_back(c);
  }
  return out;
}

size_t DartLowering::find(const Parts& parts, uint16_t symbol, size_t from) const {
  for (size_t at = from; at < parts.size(); ++at) {
    if (tree_.symbol(parts[at]) == symbol) return at;
  }
  return kNowhere;
}

// What this file gives a name to, and as what.
void DartLowering::collect_names() {
  std::vector<Index> extensions;
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    switch (symbol(i)) {
      case dart::kClassDefinition:
      case dart::kEnumDeclaration:
      case dart::kExtensionTypeDeclaration:
      case dart::kMixinDeclaration: {
        Index called = field(i, dart::kNameField), body = field(i, dart::kBodyField);
        if (called == kAbsent) called = child(i, dart::kIdentifier);
        if (body == kAbsent) body = child(i, dart::kClassBody);
        if (called == kAbsent) break;
        types_.insert(text(called));
        if (body != kAbsent) bodies_.emplace(text(called), body);
        const Index base = child(i, dart::kSuperclass);
        const Index of = base == kAbsent ? kAbsent : child(base, dart::kTypeIdentifier);
        if (of != kAbsent) base_names_.emplace(text(called), text(of));
        break;
      }
      case dart::kMixinApplicationClass:
        if (const Index called = child(i, dart::kIdentifier); called != kAbsent) types_.insert(text(called));
        break;
      case dart::kExtensionDeclaration: extensions.push_back(i); break;
      case dart::kFunctionSignature:
      case dart::kGetterSignature:
      case dart::kSetterSignature:
        if (const Index called = field(i, dart::kNameField); called != kAbsent) members_.insert(text(called));
        break;
      case dart::kInitializedIdentifier:
      case dart::kStaticFinalDeclaration:
        if (const Index called = first_named(i); called != kAbsent) names_.insert(text(called));
        break;
      default: break;
    }
  }
  std::unordered_map<std::string_view, int> times;
  for (Index i : extensions) {
    const Index of = field(i, dart::kClassField), body = field(i, dart::kBodyField);
    if (of == kAbsent || body == kAbsent) continue;
    if (types_.contains(text(of))) {
      extensions_[text(of)].push_back(body);
      continue;
    }
    for (Index c : named(body)) {
      if (symbol(c) != dart::kMethodSignature || child(c, dart::kStaticWord) != kAbsent) continue;
      const Index said = first_named(c);
      const Index called = said == kAbsent ? kAbsent : field(said, dart::kNameField);
      if (called == kAbsent) continue;
      if (symbol(said) == dart::kFunctionSignature) extended_.insert(text(called));
      if (symbol(said) == dart::kGetterSignature) extended_getters_.insert(text(called));
      ++times[text(called)];
    }
  }
  // (Two that are called the same are told apart by types that are not known here.)
  for (const auto& [called, count] : times) {
    if (count < 2) continue;
    extended_.erase(called);
    extended_getters_.erase(called);
  }
  // What a class of this file has goes before.
  for (const auto& [type, body] : bodies_) {
    for (Index c : named(body)) {
      const Index said =
          symbol(c) == dart::kMethodSignature || symbol(c) == dart::kDeclaration ? first_named(c) : kAbsent;
      const Index called = said == kAbsent ? kAbsent : field(said, dart::kNameField);
      if (called == kAbsent) continue;
      extended_.erase(text(called));
      extended_getters_.erase(text(called));
    }
  }
  for (std::string_view called : names_) extended_getters_.erase(called);
}

std::string DartLowering::qualified(std::string_view simple) const {
  if (scope_.empty() || scope_.size() > kMaxScopeBytes) return std::string(simple);
  return scope_ + "." + std::string(simple);
}

NodeId DartLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

void DartLowering::anything(Index i, Children& out) {
  if (definition(i, out)) return;
  if (is_type(i)) return;
  switch (symbol(i)) {
    case dart::kTypeArguments:
    case dart::kTypeParameters:
    case dart::kNullableType:
    case dart::kInferredType:
    case dart::kFinalBuiltin:
    case dart::kConstBuiltin:
    case dart::kAnnotation:
    case dart::kLabel:
    case dart::kSuperclass:
    case dart::kInterfaces:
    case dart::kMixins:
    case dart::kCatchParameters:
    case dart::kEnumConstant:
    case dart::kFormalParameterList: return;
    case dart::kOtherSymbol:
    case dart::kClassBody:
    case dart::kExtensionBody:
    case dart::kEnumBody: definitions(parts_of(i), false, out); return;
    case dart::kSelector:
    case dart::kArgumentPart:
    case dart::kArguments:
    case dart::kArgument:
    case dart::kNamedArgument:
    case dart::kUnconditionalAssignableSelector:
    case dart::kConditionalAssignableSelector:
    case dart::kIndexSelector:
    case dart::kCascadeSection:
    case dart::kSwitchBlock:
    case dart::kSwitchStatementCase:
    case dart::kSwitchStatementDefault:
    case dart::kSwitchExpressionCase:
    case dart::kCatchClause:
    case dart::kFinallyClause:
    case dart::kFunctionBody:
    case dart::kFunctionExpressionBody:
    case dart::kInitializers:
    case dart::kInitializerListEntry:
    case dart::kFieldInitializer:
    case dart::kInitializedIdentifierList:
    case dart::kInitializedIdentifier:
    case dart::kStaticFinalDeclarationList:
    case dart::kStaticFinalDeclaration:
    case dart::kInitializedVariableDefinition:
    case dart::kForLoopParts:
    case dart::kPair:
    case dart::kTypeCast:
    case dart::kConstantPattern:
      for (Index c : named(i)) anything(c, out);
      return;
    default: statement(i, out);
  }
}

// package:a/src/b.dart is of package:a; dart:io is itself.
std::string DartLowering::module_of(std::string_view uri) const {
  const size_t slash = uri.find('/');
  return std::string(uri.starts_with("package:") ? uri.substr(0, slash) : uri);
}

void DartLowering::import(Index i, Children& out) {
  const Index said = child(i, dart::kLibraryImport);
  const Index what = said == kAbsent ? kAbsent : child(said, dart::kImportSpecification);
  if (what == kAbsent) return;
  Index uri = child(what, dart::kUri);
  if (const Index held_by = child(what, dart::kConfigurableUri); held_by != kAbsent) uri = child(held_by, dart::kUri);
  const Index written = uri == kAbsent ? kAbsent : child(uri, dart::kStringLiteral);
  if (written == kAbsent || tree_[written].end < tree_[written].begin + 2) return;
  const std::string_view quoted = text(written);
  const std::string_view path = quoted.substr(1, quoted.size() - 2);
  const std::string module = module_of(path);
  const Index as = child(what, dart::kIdentifier);
  if (path.find(':') == std::string_view::npos) {  // of the product's own
    if (as != kAbsent) prefixes_.insert(text(as));
    return;
  }
  const StringId module_text = intern(module);
  if (as != kAbsent) {
    out.push_back(make(NodeKind::kImport, i, {}, {.text = intern_text(as), .text2 = module_text}));
    return;
  }
  bool all = true;
  for (Index c : named(what)) {
    if (symbol(c) != dart::kCombinator) continue;
    const bool shows = child(c, dart::kShowWord) != kAbsent;
    if (shows) all = false;
    for (Index called : named(c)) {
      if (symbol(called) != dart::kIdentifier) continue;
      const StringId whole = intern(module + "." + std::string(text(called)));
      // (No name of Dart's holds a `-`: what an import hides.)
      const StringId local = shows ? intern_text(called) : intern(module + "-" + std::string(text(called)));
      out.push_back(make(NodeKind::kImport, c, {}, {.text = local, .text2 = whole}));
    }
  }
  if (all) out.push_back(make(NodeKind::kImport, i, {}, {.text2 = module_text}));
}

bool DartLowering::is_type(Index i) const {
  switch (symbol(i)) {
    case dart::kTypeIdentifier:
    case dart::kFunctionType:
    case dart::kRecordType:
    case dart::kVoidType: return true;
    default: return false;
  }
}

void DartLowering::type_arguments(Index list, Children& out) {
  const Parts parts = parts_of(list);
  size_t from = 1;
  for (size_t at = 1; at < parts.size(); ++at) {
    if (symbol(parts[at]) != dart::kComma && at + 1 < parts.size()) continue;
    const NodeId one = type_at(parts, from, at);
    if (one != kNone) {
      out.push_back(one);
    } else if (from < at) {
      out.push_back(make(NodeKind::kTypeName, parts[from], {}, {.text = intern("?")}));
    }
    from = at + 1;
  }
}

// a.B<C>?
NodeId DartLowering::type_at(const Parts& parts, size_t from, size_t to, bool* nullable) {
  std::string called;
  Children given;
  Index first = kAbsent;
  bool optional = false;
  for (size_t at = from; at < std::min(to, parts.size()); ++at) {
    const Index c = parts[at];
    if (symbol(c) == dart::kFunctionType || symbol(c) == dart::kRecordType) return kNone;
    if (symbol(c) == dart::kTypeIdentifier) {
      if (first == kAbsent) first = c;
      const bool is_own =
          called.empty() && prefixes_.contains(text(c)) && at + 1 < parts.size() && symbol(parts[at + 1]) == dart::kDot;
      if (is_own) continue;
      if (!called.empty()) called += '.';
      called += text(c);
    } else if (symbol(c) == dart::kTypeArguments && first != kAbsent) {
      type_arguments(c, given);
    } else if (symbol(c) == dart::kNullableType) {
      optional = true;
    } else if (first != kAbsent && symbol(c) != dart::kDot) {
      break;
    }
  }
  if (nullable != nullptr) *nullable = optional;
  if (first == kAbsent || called.empty()) return kNone;
  if ((called == "Future" || called == "FutureOr") && given.size() == 1) {
    return builder_.unit().text(given[0]) == "?" ? kNone : given[0];
  }
  if (called == "dynamic" || called == "Object" || called == "Future") return kNone;
  return make(NodeKind::kTypeName, first, given, {.text = intern(called)});
}

}  // namespace vitrine::source
