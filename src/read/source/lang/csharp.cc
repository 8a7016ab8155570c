#include <algorithm>

#include "read/source/lang/c_pretreat.h"
#include "read/source/lang/csharp_lowering.h"

extern "C" const TSLanguage* tree_sitter_c_sharp(void);

namespace vitrine::source {

namespace {

const Grammar& csharp_grammar() {
  static const Grammar grammar(tree_sitter_c_sharp(), csharp::symbol_names(), csharp::field_names());
  return grammar;
}

// The text with the first branch of every `#if` alone; `left_out` gets the stretches of the others.
std::string first_branches(std::string_view text, std::vector<ErrorRegion>& left_out) {
  std::string out(text);
  std::vector<bool> takes;
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    bool taken = takes.empty() || takes.back();
    bool blank = !taken, directive = true;
    if (line.starts_with("#if")) {
      takes.push_back(taken);
    } else if (line.starts_with("#el") && !takes.empty()) {
      takes.back() = false;
    } else if (line.starts_with("#endif") && !takes.empty()) {
      takes.pop_back();
    } else {
      directive = false;
    }
    if (blank && !directive && !line.empty() && line != "\r") {
      uint32_t begin = static_cast<uint32_t>(at), stop = static_cast<uint32_t>(end);
      if (!left_out.empty() && left_out.back().end + 1 == begin) {
        left_out.back().end = stop;
      } else {
        left_out.push_back({begin, stop});
      }
    }
    if (blank || directive)
      std::replace_if(
          out.begin() + static_cast<ptrdiff_t>(at), out.begin() + static_cast<ptrdiff_t>(end),
          [](char c) { return c != '\r'; }, ' ');
    at = end + 1;
  }
  return out;
}

size_t bytes_of(const std::vector<ErrorRegion>& regions) {
  size_t bytes = 0;
  for (const ErrorRegion& region : regions) bytes += region.end - region.begin;
  return bytes;
}

std::vector<ErrorRegion> united(std::vector<ErrorRegion> all) {
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  std::vector<ErrorRegion> out;
  for (const ErrorRegion& one : all) {
    if (!out.empty() && one.begin <= out.back().end) {
      out.back().end = std::max(out.back().end, one.end);
    } else {
      out.push_back(one);
    }
  }
  return out;
}

class CSharpFrontEnd : public FrontEnd {
 public:
  CSharpFrontEnd() : parser_(csharp_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    Tree tree = parser_.parse(text, budget);
    // Branches may begin within a statement or an expression, which no grammar has: where that costs more than the
    // branches hold, the first ones are read alone.
    std::vector<ErrorRegion> left_out;
    std::string plain;
    if (!tree.errors.empty() && !tree.truncated && text.find("#if") != std::string_view::npos) {
      plain = first_branches(text, left_out);
      Tree other = parser_.parse(plain, budget);
      left_out.insert(left_out.end(), other.errors.begin(), other.errors.end());
      left_out = united(std::move(left_out));
      if (!other.truncated && bytes_of(left_out) < bytes_of(tree.errors)) {
        other.errors = std::move(left_out);
        return CSharpLowering(other).lower(text);
      }
    }
    return CSharpLowering(tree).lower(text);
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_csharp_front_end() {
  return std::make_unique<CSharpFrontEnd>();
}

Parsed CSharpLowering::lower(std::string_view text) {
  uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (text.find("#if") != std::string_view::npos) {
    builder_.unit().conditions = c::conditions_of(c::pretreat(text, {.cpp = true, .mend = false}), builder_);
  }
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  Children parts;
  StringId first = 0;
  // The grammar gives `this` and `base` no name; they are expressions like any other.
  for (TreeNode& node : tree_.nodes) {
    if (node.symbol == csharp::kThis || node.symbol == csharp::kBase) node.named = true;
  }
  note_extensions();
  for (Index c : named(0)) {
    statement(c, parts);
    if (first == 0 && symbol(c) == csharp::kFileScopedNamespaceDeclaration) first = intern(scope_);
    if (first == 0 && symbol(c) == csharp::kNamespaceDeclaration) {
      if (Index name_at = field(c, csharp::kNameField); name_at != kAbsent) first = intern(dotted(name_at));
    }
  }
  // What a project brings to each of its files, unless it says that it does not.
  for (std::string_view space : {"System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http",
                                 "System.Threading", "System.Threading.Tasks"}) {
    parts.push_back(make_over(NodeKind::kImport, size, size, {}, {.text2 = intern(space)}));
  }
  return finish(make_over(NodeKind::kModule, 0, size, parts, {.text = first}));
}

// static string Hash(this string text): text.Hash() is Type.Hash(text).
void CSharpLowering::note_extensions() {
  std::string_view type_name;
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    if (symbol(i) == csharp::kClassDeclaration) {
      Index name_at = field(i, csharp::kNameField);
      type_name = name_at == kAbsent ? std::string_view() : text(name_at);
    }
    if (symbol(i) != csharp::kMethodDeclaration) continue;
    Index name_at = field(i, csharp::kNameField), list = field(i, csharp::kParametersField);
    Index parameter_at = list == kAbsent ? kAbsent : child(list, csharp::kParameter);
    Index word = parameter_at == kAbsent ? kAbsent : child(parameter_at, csharp::kModifier);
    if (name_at == kAbsent || word == kAbsent || text(word) != "this" || type_name.empty()) continue;
    extensions_.emplace(text(name_at), type_name);
  }
}

std::string CSharpLowering::qualified(std::string_view simple) const {
  if (scope_.empty() || scope_.size() > kMaxScopeBytes) return std::string(simple);
  return scope_ + "." + std::string(simple);
}

NodeId CSharpLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

void CSharpLowering::anything(Index i, Children& out) {
  if (lower_statement(i, out) || lower_declaration(i, out)) return;
  switch (symbol(i)) {
    case csharp::kModifier:
    case csharp::kTypeArgumentList:
    case csharp::kTypeParameterList:
    case csharp::kParameterList:
    case csharp::kPredefinedType:
    case csharp::kAttributeList: return;
    case csharp::kOtherSymbol:
    case csharp::kArgumentList:
    case csharp::kBracketedArgumentList:
    case csharp::kDeclarationList:
    case csharp::kSwitchBody:
    case csharp::kVariableDeclaration:
    case csharp::kVariableDeclarator:
    case csharp::kAccessorList:
    case csharp::kAccessorDeclaration:
    case csharp::kArrowExpressionClause:
      if (tree_.has_children(i)) {
        for (Index c : named(i)) anything(c, out);
      }
      return;
    default: out.push_back(expression(i));
  }
}

bool CSharpLowering::lower_declaration(Index i, Children& out) {
  switch (symbol(i)) {
    case csharp::kUsingDirective: import(i, out); return true;
    case csharp::kNamespaceDeclaration:
    case csharp::kFileScopedNamespaceDeclaration: name_space(i, out); return true;
    case csharp::kExternAliasDirective:
    case csharp::kGlobalAttribute:
    case csharp::kPreprocRegion:
    case csharp::kPreprocEndregion:
    case csharp::kPreprocPragma:
    case csharp::kPreprocDefine:
    case csharp::kPreprocUndef:
    case csharp::kPreprocNullable:
    case csharp::kPreprocLine:
    case csharp::kPreprocWarning:
    case csharp::kPreprocError:
    case csharp::kShebangDirective: return true;
    case csharp::kGlobalStatement:
      for (Index c : named(i)) statement(c, out);
      return true;
    case csharp::kClassDeclaration:
    case csharp::kRecordDeclaration: out.push_back(type_definition(i, 0)); return true;
    case csharp::kStructDeclaration: out.push_back(type_definition(i, kStruct)); return true;
    case csharp::kInterfaceDeclaration: out.push_back(type_definition(i, kInterface)); return true;
    case csharp::kEnumDeclaration: out.push_back(type_definition(i, kEnum)); return true;
    case csharp::kDelegateDeclaration: out.push_back(delegate(i)); return true;
    case csharp::kFieldDeclaration:
    case csharp::kEventFieldDeclaration:
      if (Index list = child(i, csharp::kVariableDeclaration); list != kAbsent) {
        variables(list, static_cast<uint16_t>(modifiers(i) | (is_own(i) ? kOwn : 0)), NodeKind::kField, i, out);
      }
      return true;
    case csharp::kPropertyDeclaration:
    case csharp::kEventDeclaration:
    case csharp::kIndexerDeclaration: property(i, out); return true;
    case csharp::kMethodDeclaration:
    case csharp::kLocalFunctionStatement: {
      Index name_at = field(i, csharp::kNameField);
      out.push_back(function(i, name_at == kAbsent ? std::string_view() : text(name_at), 0));
      return true;
    }
    case csharp::kOperatorDeclaration:
    case csharp::kConversionOperatorDeclaration: out.push_back(function(i, "operator", kStatic)); return true;
    case csharp::kDestructorDeclaration: out.push_back(function(i, "Finalize", 0)); return true;
    case csharp::kConstructorDeclaration: {
      Index body = field(i, csharp::kBodyField);
      if (body != kAbsent && (modifiers(i) & kStatic) != 0) {
        NodeId initializer = block(body);
        builder_.at(initializer).flags |= kStatic;
        out.push_back(initializer);
      } else {
        out.push_back(function(i, around_.type_name, kConstructor));
      }
      return true;
    }
    default: return false;
  }
}

void CSharpLowering::import(Index i, Children& out) {
  Index what = last_named(i), alias = field(i, csharp::kNameField);
  if (what == kAbsent || what == alias) return;
  std::string whole = dotted(what);
  StringId local = alias == kAbsent ? 0 : intern_text(alias);
  uint16_t flags = child(i, csharp::kStaticWord) != kAbsent ? kStatic : 0;
  out.push_back(make(NodeKind::kImport, i, {}, {.text = local, .text2 = intern(whole), .flags = flags}));
}

// Code of a namespace sees what stands in it and in those around it.
void CSharpLowering::import_own(Index where, std::string_view name, Children& out) {
  for (int parts = 0; !name.empty() && parts < 16; ++parts) {
    out.push_back(make(NodeKind::kImport, where, {}, {.text2 = intern(name)}));
    size_t dot = name.rfind('.');
    name = dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
  }
}

void CSharpLowering::name_space(Index i, Children& out) {
  Index name_at = field(i, csharp::kNameField), body = field(i, csharp::kBodyField);
  std::string whole = name_at == kAbsent ? scope_ : qualified(dotted(name_at));
  if (name_at != kAbsent && whole.size() <= kMaxScopeBytes) import_own(name_at, whole, out);
  if (body == kAbsent && symbol(i) == csharp::kFileScopedNamespaceDeclaration) {
    scope_ = std::move(whole);
    return;
  }
  std::string outer = std::exchange(scope_, whole);
  if (body != kAbsent) {
    for (Index c : named(body)) statement(c, out);
  }
  scope_ = std::move(outer);
}

}  // namespace vitrine::source
