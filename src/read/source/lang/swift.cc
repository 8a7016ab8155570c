#include <algorithm>

#include "read/source/lang/swift_lowering.h"

extern "C" const TSLanguage* tree_sitter_swift(void);

namespace vitrine::source {

namespace {

const Grammar& swift_grammar() {
  static const Grammar grammar(tree_sitter_swift(), swift::symbol_names(), swift::field_names());
  return grammar;
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The end of `<…>` that can be nothing but types; `at` itself where it is something else.
size_t behind_types(std::string_view text, size_t at) {
  constexpr size_t kLongest = 200;
  size_t depth = 0;
  for (size_t end = at; end < text.size() && end < at + kLongest; ++end) {
    const char c = text[end];
    if (c == '<') {
      ++depth;
    } else if (c == '>') {
      if (--depth == 0) return end + 1;
    } else if (!is_word(c) && c != '.' && c != ',' && c != ' ' && c != '?' && c != '[' && c != ']' && c != ':') {
      return at;
    }
  }
  return at;
}

// The text as the grammar can read it, of the same length: it takes `HMAC<SHA256>.f` for comparisons, so such a type is
// one word for it; and it does not know `nonisolated(unsafe)`.
std::string pretreated(std::string_view text) {
  std::string out(text);
  for (size_t at = 0; (at = text.find('<', at)) != std::string_view::npos; ++at) {
    size_t begin = at;
    while (begin > 0 && is_word(text[begin - 1])) --begin;
    if (begin == at || text[begin] < 'A' || text[begin] > 'Z') continue;
    const size_t end = behind_types(text, at);
    if (end == at || end >= text.size() || (text[end] != '.' && text[end] != '(')) continue;
    std::fill(out.begin() + static_cast<ptrdiff_t>(at), out.begin() + static_cast<ptrdiff_t>(end), '_');
    at = end - 1;
  }
  constexpr std::string_view kWord = "nonisolated(unsafe)";
  for (size_t at = 0; (at = text.find(kWord, at)) != std::string_view::npos; at += kWord.size()) {
    constexpr size_t kTail = std::string_view("(unsafe)").size();
    std::fill_n(out.begin() + static_cast<ptrdiff_t>(at + kWord.size() - kTail), kTail, ' ');
  }
  return out;
}

class SwiftFrontEnd : public FrontEnd {
 public:
  SwiftFrontEnd() : parser_(swift_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    std::string code = pretreated(text);
    Tree tree = parser_.parse(code, budget);
    tree.text = text;
    return SwiftLowering(tree).lower();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_swift_front_end() {
  return std::make_unique<SwiftFrontEnd>();
}

Parsed SwiftLowering::lower() {
  const uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  collect_names();
  std::vector<Index> list;
  for (Index c : named(0)) list.push_back(c);
  Children parts;
  run_of(list, 0, list.size(), {}, parts);
  return finish(make_over(NodeKind::kModule, 0, size, parts));
}

// What this file gives a name to, and which members can be written without their type.
void SwiftLowering::collect_names() {
  struct Around {
    Index end;
    std::string_view type;
    bool extends = false;
  };
  std::vector<Around> around;
  std::vector<std::pair<std::string_view, std::string_view>> extended;  // a member and what it is added to
  auto add_static = [&](std::string_view called) {
    if (around.empty() || called.empty()) return;
    auto [known, added] = statics_.try_emplace(called, Statics{around.back().type, true});
    if (!added && known->second.type != around.back().type) known->second.only = false;
  };
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    while (!around.empty() && around.back().end <= i) around.pop_back();
    switch (symbol(i)) {
      case swift::kClassDeclaration:
      case swift::kProtocolDeclaration: {
        const Index called = field(i, swift::kNameField), kind = field(i, swift::kDeclarationKindField);
        const std::string_view name = called == kAbsent ? std::string_view() : text(called);
        const bool extends = kind != kAbsent && text(kind) == "extension";
        if (extends) {
          extensions_[name].push_back(i);
        } else {
          types_.insert(name);
        }
        around.push_back({tree_[i].after, name, extends});
        break;
      }
      case swift::kEnumEntry:
        for (Index c : tree_.children(i)) {
          if (tree_[c].field == swift::kNameField && symbol(c) == swift::kSimpleIdentifier) add_static(text(c));
        }
        break;
      case swift::kFunctionDeclaration:
      case swift::kPropertyDeclaration: {
        const Index called = field(i, swift::kNameField);
        if (called == kAbsent) break;
        if ((modifiers(i) & kStatic) != 0) {
          add_static(text(called));
        } else if (!around.empty() && around.back().extends) {
          extended.emplace_back(text(called), around.back().type);
        } else if (!around.empty()) {
          members_.insert(text(called));
        }
        names_.insert(text(called));
        break;
      }
      case swift::kParameter:
      case swift::kLambdaParameter:
        if (const Index called = field(i, swift::kNameField); called != kAbsent) names_.insert(text(called));
        break;
      default:
        if (tree_[i].field == swift::kBoundIdentifierField) names_.insert(text(i));
    }
  }
  for (const auto& [member, type] : extended) {
    if (types_.contains(type)) {
      members_.insert(member);
    } else {
      extended_.insert(member);
    }
  }
  for (std::string_view member : members_) extended_.erase(member);
}

std::string SwiftLowering::qualified(std::string_view simple) const {
  if (scope_.empty() || scope_.size() > kMaxScopeBytes) return std::string(simple);
  return scope_ + "." + std::string(simple);
}

NodeId SwiftLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

void SwiftLowering::anything(Index i, Children& out) {
  if (lower_declaration(i, out)) return;
  if (is_type(i)) return;
  switch (symbol(i)) {
    case swift::kModifiers:
    case swift::kAttribute:
    case swift::kTypeArguments:
    case swift::kTypeParameters:
    case swift::kTypeConstraints:
    case swift::kTypeAnnotation:
    case swift::kValueBindingPattern:
    case swift::kValueArgumentLabel:
    case swift::kInheritanceSpecifier:
    case swift::kDirective: return;
    case swift::kOtherSymbol:
    case swift::kClassBody:
    case swift::kEnumClassBody:
    case swift::kProtocolBody:
    case swift::kFunctionBody:
    case swift::kStatements:
    case swift::kCallSuffix:
    case swift::kConstructorSuffix:
    case swift::kValueArguments:
    case swift::kValueArgument:
    case swift::kNavigationSuffix:
    case swift::kSwitchEntry:
    case swift::kSwitchPattern:
    case swift::kPattern:
    case swift::kCatchBlock:
    case swift::kComputedProperty:
    case swift::kComputedGetter:
    case swift::kComputedSetter:
    case swift::kWillsetDidsetBlock:
    case swift::kWhereClause:
    case swift::kParameter:
    case swift::kCaptureList:
      for (Index c : named(i)) anything(c, out);
      return;
    default: statement(i, {}, out);
  }
}

// `import CryptoKit` brings its names and itself; `import struct CryptoKit.SHA256` one of them.
void SwiftLowering::import(Index i, Children& out) {
  const Index what = child(i, swift::kIdentifier);
  if (what == kAbsent) return;
  const std::string whole = dotted(what);
  bool one = false;
  for (Index c : tree_.children(i)) {
    if (c != what && !tree_[c].named && text(c) != "import") one = true;
  }
  const size_t dot = whole.rfind('.');
  if (one && dot != std::string::npos) {
    const StringId whole_text = intern(whole);
    out.push_back(make(NodeKind::kImport, i, {}, {.text = intern(whole.substr(dot + 1)), .text2 = whole_text}));
    return;
  }
  const StringId whole_text = intern(whole);
  out.push_back(make(NodeKind::kImport, i, {}, {.text2 = whole_text}));
  const std::string first = whole.substr(0, whole.find('.'));
  const StringId first_text = intern(first);
  out.push_back(make(NodeKind::kImport, i, {}, {.text = first_text, .text2 = first_text}));
}

bool SwiftLowering::is_type(Index i) const {
  switch (symbol(i)) {
    case swift::kUserType:
    case swift::kArrayType:
    case swift::kDictionaryType:
    case swift::kOptionalType:
    case swift::kTupleType:
    case swift::kFunctionType:
    case swift::kOpaqueType:
    case swift::kExistentialType:
    case swift::kMetatype:
    case swift::kImplicitlyUnwrappedType: return true;
    default: return false;
  }
}

// A.B without what stands between < and >.
std::string SwiftLowering::dotted(Index i) const {
  std::string out;
  for (Index c : named(i)) {
    if (symbol(c) != swift::kTypeIdentifier && symbol(c) != swift::kSimpleIdentifier) continue;
    if (!out.empty()) out += '.';
    const std::string_view part = text(c);
    out += part.substr(0, part.find('<'));
  }
  if (!out.empty()) return out;
  const std::string_view written = text(i).substr(0, kMaxScopeBytes);
  return std::string(written.substr(0, written.find('<')));
}

// The type behind the colon of what is declared.
Tree::Index SwiftLowering::annotated_type(Index i) const {
  Index from = symbol(i) == swift::kTypeAnnotation ? i : child(i, swift::kTypeAnnotation);
  if (from == kAbsent) from = i;
  for (Index c : named(from)) {
    if (is_type(c)) return c;
  }
  return kAbsent;
}

NodeId SwiftLowering::type(Index i) {
  if (i == kAbsent) return kNone;
  switch (symbol(i)) {
    case swift::kUserType: {
      Children given;
      if (const Index list = child(i, swift::kTypeArguments); list != kAbsent) {
        for (Index c : named(list)) {
          const NodeId one = type(c);
          given.push_back(one != kNone ? one : make(NodeKind::kTypeName, c, {}, {.text = intern("?")}));
        }
      }
      const std::string called = dotted(i);
      if (called == "Array" && given.size() == 1) {
        const StringId of = builder_.at(given[0]).text;
        return make(NodeKind::kTypeName, i, {}, {.text = of, .flags = kArrayType});
      }
      return make(NodeKind::kTypeName, i, given, {.text = intern(called)});
    }
    case swift::kArrayType: {
      const NodeId of = type(first_named(i));
      const StringId called = of == kNone ? intern("Any") : builder_.at(of).text;
      return make(NodeKind::kTypeName, i, {}, {.text = called, .flags = kArrayType});
    }
    case swift::kDictionaryType: return make(NodeKind::kTypeName, i, {}, {.text = intern("Dictionary")});
    case swift::kOptionalType:
    case swift::kImplicitlyUnwrappedType:
    case swift::kExistentialType:
    case swift::kOpaqueType: {
      for (Index c : named(i)) {
        if (is_type(c)) return type(c);
      }
      return kNone;
    }
    default: return kNone;
  }
}

// HMAC<SHA256>, read as one word.
NodeId SwiftLowering::type_arguments_written(Index where, std::string_view written) {
  const size_t open = written.find('<');
  if (open == std::string_view::npos || !written.ends_with('>')) return kNone;
  std::string_view inside = written.substr(open + 1, written.size() - open - 2);
  Children given;
  while (!inside.empty() && given.size() < 8) {
    const size_t comma = inside.find_first_of(",<");
    std::string_view one = inside.substr(0, comma);
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ') || one.ends_with('?')) one.remove_suffix(1);
    given.push_back(make(NodeKind::kTypeName, where, {}, {.text = intern(one)}));
    if (comma == std::string_view::npos || inside[comma] == '<') break;
    inside.remove_prefix(comma + 1);
  }
  return make(NodeKind::kTypeName, where, given, {.text = intern(written.substr(0, open))});
}

}  // namespace vitrine::source
