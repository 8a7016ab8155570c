#include <algorithm>
#include <tuple>

#include "read/source/lang/kotlin_lowering.h"

extern "C" const TSLanguage* tree_sitter_kotlin(void);

namespace vitrine::source {

namespace {

// `Map` of `java.util.Map<String, Int>?`
std::string_view simple_type(std::string_view said) {
  said = said.substr(0, said.find_first_of("<?( "));
  return said.substr(said.rfind('.') + 1);
}

const Grammar& kotlin_grammar() {
  static const Grammar grammar(tree_sitter_kotlin(), kotlin::symbol_names(), kotlin::field_names());
  return grammar;
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The end of a string, a character or a comment that begins here; `at` itself where none does.
size_t behind_text(std::string_view text, size_t at) {
  std::string_view rest = text.substr(at);
  if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
  if (rest.starts_with("/*")) {
    size_t depth = 0;
    for (; at + 1 < text.size(); ++at) {
      if (text.substr(at, 2) == "/*") {
        ++depth;
        ++at;
      } else if (text.substr(at, 2) == "*/") {
        ++at;
        if (--depth == 0) return at + 1;
      }
    }
    return text.size();
  }
  if (rest.starts_with("\"\"\"")) {
    size_t end = text.find("\"\"\"", at + 3);
    return end == std::string_view::npos ? text.size() : end + 3;
  }
  if (rest.front() != '"' && rest.front() != '\'') return at;
  const char quote = rest.front();
  for (size_t end = at + 1; end < text.size() && text[end] != '\n'; ++end) {
    if (text[end] == '\\') {
      ++end;
    } else if (text[end] == quote) {
      return end + 1;
    }
  }
  return at + 1;
}

// The end of `<…>` that can be nothing but types; `at` itself where it is something else.
size_t behind_types(std::string_view text, size_t at) {
  constexpr size_t kLongest = 300;
  size_t depth = 0;
  for (size_t end = at; end < text.size() && end < at + kLongest; ++end) {
    const char c = text[end];
    if (c == '<') {
      ++depth;
    } else if (c == '>') {
      if (--depth == 0) return end + 1;
    } else if (!is_word(c) && c != '.' && c != ',' && c != ' ' && c != '?' && c != '*') {
      return at;
    }
  }
  return at;
}

// The text as the grammar can read it, of the same length: it cannot tell `f<T>(x)` from two comparisons, so the types
// of such a call are blanked; and it wants a line's end between the last member of a class and the brace.
std::string pretreated(std::string_view text) {
  std::string out(text);
  size_t at = 0;
  while ((at = text.find_first_of("<}\"'/", at)) != std::string_view::npos) {
    if (text[at] == '}') {
      if (at > 0 && text[at - 1] == ' ') out[at - 1] = '\n';
      ++at;
      continue;
    }
    if (text[at] != '<') {
      size_t end = behind_text(text, at);
      at = end > at ? end : at + 1;
      continue;
    }
    size_t end = at > 0 && is_word(text[at - 1]) ? behind_types(text, at) : at;
    size_t next = end == at ? text.size() : text.find_first_not_of(' ', end);
    bool called = end < text.size() && end > at && text[end] == '(';
    if (!called && next < text.size() && text[next] == '{') {
      size_t begin = at;
      while (begin > 0 && is_word(text[begin - 1])) --begin;
      called = text[begin] >= 'a' && text[begin] <= 'z';
    }
    if (called) std::fill(out.begin() + static_cast<ptrdiff_t>(at), out.begin() + static_cast<ptrdiff_t>(end), ' ');
    at = std::max(end, at + 1);
  }
  return out;
}

class KotlinFrontEnd : public FrontEnd {
 public:
  KotlinFrontEnd() : parser_(kotlin_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    std::string code = pretreated(text);
    Tree tree = parser_.parse(code, budget);
    tree.text = text;
    return KotlinLowering(tree).lower();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_kotlin_front_end() {
  return std::make_unique<KotlinFrontEnd>();
}

Parsed KotlinLowering::lower() {
  uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  if (Index package = child(0, kotlin::kPackageHeader); package != kAbsent) {
    if (Index called = child(package, kotlin::kQualifiedIdentifier); called != kAbsent) scope_ = dotted(called);
  }
  collect_names();
  StringId package_name = intern(scope_);
  Children parts;
  for (Index c : named(0)) statement(c, parts);
  return finish(make_over(NodeKind::kModule, 0, size, parts, {.text = package_name}));
}

std::string_view KotlinLowering::identifier_text(Index i) const {
  if (i == kAbsent) return {};
  std::string_view written = text(i);
  if (written.size() > 2 && written.front() == '`' && written.back() == '`')
    return written.substr(1, written.size() - 2);
  return written;
}

// The class that these nodes, the innermost last, stand in; "" outside of all.
std::string_view KotlinLowering::class_around(const std::vector<Index>& nodes) const {
  for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
    if (symbol(*node) == kotlin::kClassDeclaration || symbol(*node) == kotlin::kObjectDeclaration)
      return identifier_text(field(*node, kotlin::kNameField));
  }
  return {};
}

bool KotlinLowering::receiver_has(const MembersOf& members, std::string_view name) const {
  if (receivers_.empty() || receivers_.back() == 0 || receiver_type_ == 0) return false;
  const std::string_view type = builder_.unit().strings[receiver_type_];
  const auto known = members.find(type.substr(type.rfind('.') + 1));
  return known != members.end() && known->second.contains(name);
}

// The type that stands behind a variable's name, or of what it is made as: `settings: Settings`, `= Settings()`.
std::string_view KotlinLowering::type_said(Index variable, Index initial) const {
  constexpr int kDeepest = 4;
  std::string_view said;
  for (Index c : Lowering::named(variable)) {
    if (is_type(c)) said = text(c);
  }
  for (int step = 0;
       said.empty() && initial != kAbsent && symbol(initial) == kotlin::kCallExpression && step < kDeepest; ++step) {
    const Index callee = first_named(initial);
    if (callee == kAbsent) break;
    if (symbol(callee) == kotlin::kIdentifier) {
      const std::string_view called = identifier_text(callee);
      said = !called.empty() && called[0] >= 'A' && called[0] <= 'Z' ? called : std::string_view();
      break;
    }
    // Cipher.getInstance(…) is one, too; Settings().apply { … }
    const Index of = symbol(callee) == kotlin::kNavigationExpression ? first_named(callee) : kAbsent;
    if (of != kAbsent && symbol(of) == kotlin::kIdentifier && identifier_text(last_named(callee)) == "getInstance") {
      const std::string_view name = identifier_text(of);
      said = !name.empty() && name[0] >= 'A' && name[0] <= 'Z' ? name : std::string_view();
      break;
    }
    const Index last = symbol(callee) == kotlin::kNavigationExpression ? last_named(callee) : kAbsent;
    if (last == kAbsent || (identifier_text(last) != "apply" && identifier_text(last) != "also")) break;
    initial = first_named(callee);
  }
  return simple_type(said);
}

bool KotlinLowering::is_local(std::string_view name, Index at) const {
  const auto known = local_in_.find(name);
  return known != local_in_.end() && std::ranges::any_of(known->second, [&](const std::pair<Index, Index>& within) {
           return within.first <= at && at < within.second;
         });
}

void KotlinLowering::note_type(std::string_view name, std::string_view type) {
  const auto [known, is_new] = types_of_.try_emplace(name, type);
  if (!is_new && known->second != type) known->second = {};
}

// What this file gives a name to, and as what.
void KotlinLowering::collect_names() {
  struct Around {
    Index end;
    bool is_type;
  };
  std::vector<Around> around{{tree_[0].after, true}};  // types, files and blocks, the innermost last
  std::vector<Index> parents;
  std::unordered_map<std::string_view, int> without_setter;
  // Within the function around, else the class, else the file.
  auto note_local = [&](std::string_view name) {
    const auto within = std::find_if(parents.rbegin(), parents.rend(), [&](Index one) {
      return symbol(one) == kotlin::kFunctionDeclaration || symbol(one) == kotlin::kClassDeclaration;
    });
    const Index owner = within == parents.rend() ? 0 : *within;
    local_in_[name].emplace_back(owner, tree_[owner].after);
  };
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    while (around.size() > 1 && around.back().end <= i) around.pop_back();
    while (!parents.empty() && tree_[parents.back()].after <= i) parents.pop_back();
    Index parent = parents.empty() ? kAbsent : parents.back();
    if (tree_.has_children(i)) parents.push_back(i);
    Index called = field(i, kotlin::kNameField);
    switch (symbol(i)) {
      case kotlin::kClassBody:
      case kotlin::kEnumClassBody: around.push_back({tree_[i].after, true}); break;
      case kotlin::kBlock:
      case kotlin::kLambdaLiteral: around.push_back({tree_[i].after, false}); break;
      case kotlin::kClassDeclaration:
        types_.insert(identifier_text(called));
        if (has_word(i, kotlin::kInterfaceWord)) interfaces_.insert(identifier_text(called));
        break;
      case kotlin::kObjectDeclaration:
        types_.insert(identifier_text(called));
        objects_.insert(identifier_text(called));
        break;
      case kotlin::kFunctionDeclaration: {
        std::string_view name = identifier_text(called);
        if (name.empty()) break;
        if (extension_type(i) != kAbsent) {
          extensions_.insert(name);
          extending_[name].push_back(extension(i, extension_type(i)));
        } else {
          methods_.insert(name);
          if (parent != kAbsent && symbol(parent) == kotlin::kClassBody)
            methods_of_[class_around(parents)].insert(name);
        }
        auto [known, added] = functions_.try_emplace(name, Declared{i, true});
        if (!added) known->second.only = false;
        break;
      }
      case kotlin::kImport: {
        Index what = child(i, kotlin::kQualifiedIdentifier);
        if (what == kAbsent) break;
        if (has_word(i, kotlin::kStar)) {
          wildcards_.push_back(dotted(what) + ".");
          break;
        }
        std::string whole = dotted(what);
        Index as = child(i, kotlin::kIdentifier);
        std::string local = as != kAbsent ? std::string(identifier_text(as)) : whole.substr(whole.rfind('.') + 1);
        imports_.emplace(std::move(local), std::move(whole));
        break;
      }
      case kotlin::kVariableDeclaration: {
        std::string_view name = identifier_text(child(i, kotlin::kIdentifier));
        bool is_property = parent != kAbsent && symbol(parent) == kotlin::kPropertyDeclaration && around.back().is_type;
        bool extends = is_property && extension_type(parent) != kAbsent;
        (extends ? extension_properties_ : is_property ? properties_ : locals_).insert(name);
        if (!extends && !is_property) note_local(name);
        if (is_property && !extends) properties_of_[class_around(parents)].insert(name);
        bool settable = parent != kAbsent && has_word(parent, kotlin::kVarWord);
        if (!extends) {
          Index initial = kAbsent;
          bool equals = false;
          for (Index c : tree_.children(parent == kAbsent ? i : parent)) {
            if (symbol(c) == kotlin::kEquals)
              equals = true;
            else if (equals && initial == kAbsent && tree_[c].named && symbol(c) != kotlin::kComment)
              initial = c;
          }
          note_type(name, type_said(i, initial));
        }
        if (is_property && !extends) {
          const Index setter = child(parent, kotlin::kSetter);
          const auto type = std::find_if(parents.rbegin(), parents.rend(), [&](Index one) {
            return symbol(one) == kotlin::kClassDeclaration || symbol(one) == kotlin::kObjectDeclaration ||
                   symbol(one) == kotlin::kCompanionObject;
          });
          const bool has_setter = setter != kAbsent && child(setter, kotlin::kFunctionBody) != kAbsent &&
                                  type != parents.rend() && symbol(*type) == kotlin::kClassDeclaration;
          if (has_setter)
            setters_.insert(name);
          else
            ++without_setter[name];
        }
        (settable ? variables_ : lists_).insert(name);
        break;
      }
      case kotlin::kClassParameter: {
        std::string_view name = identifier_text(child(i, kotlin::kIdentifier));
        bool kept = has_word(i, kotlin::kValWord) || has_word(i, kotlin::kVarWord);
        (kept ? properties_ : locals_).insert(name);
        if (!kept) note_local(name);
        if (has_word(i, kotlin::kVarWord)) variables_.insert(name);
        if (kept) ++without_setter[name];
        note_type(name, type_said(i, kAbsent));
        if (kept) properties_of_[class_around(parents)].insert(name);
        break;
      }
      case kotlin::kParameter:
        locals_.insert(identifier_text(child(i, kotlin::kIdentifier)));
        note_local(identifier_text(child(i, kotlin::kIdentifier)));
        note_type(identifier_text(child(i, kotlin::kIdentifier)), type_said(i, kAbsent));
        if (receiver_of_function(i) != kAbsent)
          receiver_functions_.insert(identifier_text(child(i, kotlin::kIdentifier)));
        break;
      case kotlin::kEnumEntry: properties_.insert(identifier_text(child(i, kotlin::kIdentifier))); break;
      case kotlin::kCatchBlock:
        locals_.insert(identifier_text(child(i, kotlin::kIdentifier)));
        note_local(identifier_text(child(i, kotlin::kIdentifier)));
        break;
      default: break;
    }
  }
  for (std::string_view name : variables_) lists_.erase(name);
  for (const auto& [name, count] : without_setter) setters_.erase(name);
  // `import a.b.LIMIT as MOST`: a function's or a constant's own name, where the file means nothing else by that.
  for (const auto& [local, whole] : imports_) {
    const std::string own = whole.substr(whole.rfind('.') + 1);
    const bool is_constant = std::ranges::none_of(own, [](char c) { return c >= 'a' && c <= 'z'; });
    const bool is_type = !own.empty() && own.front() >= 'A' && own.front() <= 'Z' && !is_constant;
    const std::unordered_set<std::string_view>* const meant[] = {&types_, &methods_, &extensions_, &properties_,
                                                                 &locals_};
    const bool is_taken = imports_.contains(own) || std::ranges::any_of(meant, [&](const auto* names) {
                            return names->contains(own) || names->contains(local);
                          });
    if (own != local && own.size() > 1 && !is_type && !is_taken) renamed_.emplace(local, own);
  }
}

std::string KotlinLowering::qualified(std::string_view simple) const {
  if (scope_.empty() || scope_.size() > kMaxScopeBytes) return std::string(simple);
  return scope_ + "." + std::string(simple);
}

NodeId KotlinLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

void KotlinLowering::anything(Index i, Children& out) {
  if (lower_declaration(i, out)) return;
  switch (symbol(i)) {
    case kotlin::kModifiers:
    case kotlin::kTypeArguments:
    case kotlin::kUserType:
    case kotlin::kNullableType:
    case kotlin::kFunctionType:
    case kotlin::kTypeConstraints:
    case kotlin::kTypeParameters:
    case kotlin::kLabel: return;
    case kotlin::kOtherSymbol:
    case kotlin::kValueArguments:
    case kotlin::kValueArgument:
    case kotlin::kClassBody:
    case kotlin::kEnumClassBody:
    case kotlin::kDelegationSpecifiers:
    case kotlin::kDelegationSpecifier:
    case kotlin::kFunctionValueParameters:
    case kotlin::kClassParameters:
    case kotlin::kPrimaryConstructor:
    case kotlin::kFunctionBody:
    case kotlin::kWhenEntry:
    case kotlin::kWhenSubject:
    case kotlin::kCatchBlock:
    case kotlin::kFinallyBlock:
    case kotlin::kAnnotatedLambda:
    case kotlin::kEnumEntry:
    case kotlin::kPropertyDelegate:
    case kotlin::kParameter:
    case kotlin::kVariableDeclaration:
    case kotlin::kMultiVariableDeclaration:
      for (Index c : named(i)) anything(c, out);
      return;
    default: statement(i, out);
  }
}

bool KotlinLowering::lower_declaration(Index i, Children& out) {
  switch (symbol(i)) {
    case kotlin::kPackageHeader:
    case kotlin::kFileAnnotation: return true;
    case kotlin::kImport: import(i, out); return true;
    case kotlin::kTypeAlias: type_alias(i, out); return true;
    case kotlin::kClassDeclaration:
    case kotlin::kObjectDeclaration: type_definition(i, out); return true;
    case kotlin::kFunctionDeclaration: out.push_back(function(i, 0)); return true;
    case kotlin::kPropertyDeclaration: property(i, out, nullptr); return true;
    case kotlin::kSecondaryConstructor: out.push_back(secondary_constructor(i)); return true;
    case kotlin::kCompanionObject:
    case kotlin::kAnonymousInitializer:
    case kotlin::kGetter:
    case kotlin::kSetter: {
      Children parts;
      for (Index c : named(i)) anything(c, parts);
      out.push_back(make(NodeKind::kBlock, i, parts));
      return true;
    }
    default: return false;
  }
}

void KotlinLowering::import(Index i, Children& out) {
  Index what = child(i, kotlin::kQualifiedIdentifier);
  if (what == kAbsent) return;
  std::string whole = dotted(what);
  std::string_view local;
  if (!has_word(i, kotlin::kStar)) local = std::string_view(whole).substr(whole.rfind('.') + 1);
  if (Index as = child(i, kotlin::kIdentifier); as != kAbsent) local = identifier_text(as);
  out.push_back(make(NodeKind::kImport, i, {}, {.text = intern(local), .text2 = intern(whole)}));
  if (auto own = renamed_.find(std::string(local)); own != renamed_.end())
    out.push_back(make(NodeKind::kImport, i, {}, {.text = intern(own->second), .text2 = intern(whole)}));
}

// Another name for a type is an import of it.
void KotlinLowering::type_alias(Index i, Children& out) {
  Index called = field(i, kotlin::kTypeField), of = kAbsent;
  for (Index c : named(i)) {
    if (is_type(c)) of = c;
  }
  if (called == kAbsent || of == kAbsent || symbol(of) != kotlin::kUserType) return;
  std::string whole = dotted(of);
  size_t dot = whole.find('.');
  if (auto known = imports_.find(whole.substr(0, dot)); known != imports_.end()) {
    whole = known->second + (dot == std::string::npos ? "" : whole.substr(dot));
  }
  out.push_back(make(NodeKind::kImport, i, {}, {.text = intern(identifier_text(called)), .text2 = intern(whole)}));
}

uint16_t KotlinLowering::modifiers(Index i) const {
  uint16_t flags = 0;
  Index list = child(i, kotlin::kModifiers);
  if (list == kAbsent) return 0;
  for (Index c : tree_.children(list)) {
    if (symbol(c) == kotlin::kPropertyModifier) flags |= kConst;
    if (symbol(c) == kotlin::kInheritanceModifier && text(c) == "abstract") flags |= kAbstract;
    if (symbol(c) == kotlin::kClassModifier && text(c) == "enum") flags |= kEnum;
  }
  return flags;
}

bool KotlinLowering::is_private(Index i) const {
  const Index list = child(i, kotlin::kModifiers);
  const Index visibility = list == kAbsent ? kAbsent : child(list, kotlin::kVisibilityModifier);
  return visibility != kAbsent && text(visibility) == "private";
}

void KotlinLowering::annotate_from(Index declaration, NodeId owner) {
  Index list = child(declaration, kotlin::kModifiers);
  for (Index from : {list, declaration}) {
    if (from == kAbsent) continue;
    for (Index c : named(from)) {
      if (symbol(c) != kotlin::kAnnotation) continue;
      for (Index what : named(c)) {
        Children parts;
        Index of = what;
        if (symbol(what) == kotlin::kConstructorInvocation) {
          of = first_named(what);
          Children outer;
          outer.swap(before_);
          arguments(child(what, kotlin::kValueArguments), parts);
          before_.swap(outer);
        }
        if (of == kAbsent || !is_type(of)) continue;
        builder_.annotate(owner, make(NodeKind::kAnnotation, what, parts, {.text = intern(dotted(of))}));
      }
    }
  }
}

// The type before the dot of `fun Type.name` or `val Type.name`.
Tree::Index KotlinLowering::extension_type(Index i) const {
  for (Index c : named(i)) {
    if (symbol(c) == kotlin::kFunctionValueParameters || symbol(c) == kotlin::kVariableDeclaration ||
        symbol(c) == kotlin::kMultiVariableDeclaration || tree_[c].field == kotlin::kNameField) {
      return kAbsent;
    }
    if (is_type(c)) return c;
  }
  return kAbsent;
}

KotlinLowering::Extension KotlinLowering::extension(Index function, Index type) const {
  Extension out;
  out.type = simple_type(text(type));
  const Index list = child(function, kotlin::kFunctionValueParameters);
  if (list == kAbsent) return out;
  bool is_open = false, is_variable = false;
  for (Index c : named(list)) {
    if (symbol(c) == kotlin::kParameterModifiers) {
      is_variable = is_variable || text(c).find("vararg") != std::string_view::npos;
      is_open = text(c).find("vararg") != std::string_view::npos;
    } else if (symbol(c) == kotlin::kParameter) {
      ++out.most;
      out.least += is_open ? 0 : 1;
      if (!is_variable) out.takes.push_back(type_said(c, kAbsent));
      is_open = false;
    } else if (out.least > 0) {
      --out.least;  // the default of the one before
    }
  }
  if (is_variable) out.most = SIZE_MAX;
  return out;
}

// What the file says of what stands before a dot: `md` of `val md = MessageDigest.getInstance(…)`.
std::string_view KotlinLowering::type_of_subject(Index on) const {
  if (on == kAbsent || symbol(on) != kotlin::kIdentifier) return {};
  const auto said = types_of_.find(identifier_text(on));
  return said == types_of_.end() ? std::string_view() : said->second;
}

// May a call on something of the type `of` ("": not known) mean one of the file's functions that extend a type? A
// class's own method of that name would be meant before, which takes other arguments or stands in another class.
bool KotlinLowering::is_extension(std::string_view called, const CallParts& parts, std::string_view of) const {
  const auto known = extending_.find(called);
  if (known == extending_.end()) return false;
  const bool has_lambda = parts.lambda != kAbsent;
  std::vector<std::string_view> given;
  if (parts.arguments != kAbsent) {
    for (Index c : named(parts.arguments)) {
      if (symbol(c) != kotlin::kValueArgument) continue;
      if (text(c).starts_with('*')) return true;
      given.push_back(text(c));
    }
  }
  auto may_take = [](std::string_view type, std::string_view argument) {
    const bool is_text = argument.starts_with('"');
    const bool is_number = !argument.empty() && argument.find_first_not_of("0123456789_") == std::string_view::npos;
    const bool is_bytes = type == "ByteArray" || type == "CharArray";
    return !(is_text && (is_bytes || type == "Int" || type == "Long")) &&
           !(is_number && (is_bytes || type == "String"));
  };
  return std::ranges::any_of(known->second, [&](const Extension& one) {
    const size_t count = given.size() + (has_lambda ? 1 : 0);
    if (count < one.least || count > one.most) return false;
    for (size_t i = 0; i < given.size() && i < one.takes.size(); ++i) {
      if (!may_take(one.takes[i], given[i])) return false;
    }
    return of.empty() || of == one.type || types_.contains(of) || !types_.contains(one.type);
  });
}

NodeId KotlinLowering::parameter(Index i, Index modifier_list, Index initial) {
  Index of = kAbsent;
  for (Index c : named(i)) {
    if (is_type(c)) of = c;
  }
  uint16_t flags = 0;
  if (modifier_list != kAbsent && text(modifier_list).find("vararg") != std::string_view::npos) flags |= kVariadic;
  Children parts;
  if (initial != kAbsent) parts.push_back(whole_expression(initial));
  NodeId of_node = type(of);
  NodeId made = make(NodeKind::kParameter, i, parts,
                     {.text = intern(identifier_text(child(i, kotlin::kIdentifier))), .type = of_node, .flags = flags});
  if (modifier_list != kAbsent) {
    Children none;
    for (Index c : named(modifier_list)) {
      if (symbol(c) == kotlin::kAnnotation) annotate_from(modifier_list, made);
      break;
    }
  }
  return made;
}

void KotlinLowering::parameters(Index list, Children& out) {
  if (list == kAbsent) return;
  Index modifier_list = kAbsent, pending = kAbsent, initial = kAbsent;
  auto flush = [&]() {
    if (pending != kAbsent) out.push_back(parameter(pending, modifier_list, initial));
    pending = initial = modifier_list = kAbsent;
  };
  Index next_modifiers = kAbsent;
  for (Index c : named(list)) {
    if (symbol(c) == kotlin::kParameterModifiers) {
      next_modifiers = c;
    } else if (symbol(c) == kotlin::kParameter) {
      flush();
      pending = c;
      modifier_list = std::exchange(next_modifiers, kAbsent);
    } else if (pending != kAbsent) {
      initial = c;
    }
  }
  flush();
}

// The kBlock of a function_body: `= expression` returns it.
NodeId KotlinLowering::function_block(Index body, Index where) {
  if (body == kAbsent) return make_over(NodeKind::kBlock, tree_[where].end, tree_[where].end);
  Index inner = first_named(body);
  if (inner == kAbsent) return make(NodeKind::kBlock, body);
  if (symbol(inner) == kotlin::kBlock) return block(inner, {});
  Children parts;
  deliver(inner, {.to = Sink::To::kReturn}, parts);
  return make(NodeKind::kBlock, inner, parts);
}

NodeId KotlinLowering::function(Index i, uint16_t flags) {
  flags |= modifiers(i) & static_cast<uint16_t>(~kConst);
  if (is_private(i)) flags |= kPrivate;
  if (in_static_) flags |= kStatic;
  Children outer;
  outer.swap(before_);
  std::vector<StringId> outer_receivers;
  outer_receivers.swap(receivers_);
  std::vector<Labelled> outer_labels;
  outer_labels.swap(labels_);
  Index called = field(i, kotlin::kNameField), body = child(i, kotlin::kFunctionBody);
  Index extended = extension_type(i), returned = kAbsent;
  const auto outer_extended = std::tuple(extended_type_, extending_name_, receiver_type_);
  extended_type_ = extended == kAbsent ? std::string_view() : simple_type(text(extended));
  extending_name_ = extended == kAbsent ? std::string_view() : identifier_text(called);
  receiver_type_ = extended_type_.empty() ? StringId{0} : intern(extended_type_);
  bool behind = false;
  for (Index c : named(i)) {
    if (symbol(c) == kotlin::kFunctionValueParameters) {
      behind = true;
    } else if (behind && is_type(c) && returned == kAbsent) {
      returned = c;
    }
  }
  Children parts;
  if (extended != kAbsent) {
    StringId receiver = intern("$receiver");
    receivers_.push_back(receiver);
    NodeId of = type(extended);
    parts.push_back(make(NodeKind::kParameter, extended, {}, {.text = receiver, .type = of}));
  }
  parameters(child(i, kotlin::kFunctionValueParameters), parts);
  if (body == kAbsent) {
    flags |= kNoBody;
    if (in_interface_) flags |= kAbstract;
  }
  bool outer_class = std::exchange(in_class_, false);
  parts.push_back(function_block(body, i));
  in_class_ = outer_class;
  receivers_.swap(outer_receivers);
  labels_.swap(outer_labels);
  before_.swap(outer);
  std::tie(extended_type_, extending_name_, receiver_type_) = outer_extended;
  std::string_view simple = identifier_text(called);
  NodeId of = type(returned);
  NodeId made = make(NodeKind::kFunction, i, parts,
                     {.text = intern(simple), .text2 = intern(qualified(simple)), .type = of, .flags = flags});
  annotate_from(i, made);
  return made;
}

// What a property is that something else answers for: `by Delegates.observable("MD5") { … }`, `by settings` of a map,
// or by an object of a class of the file.
NodeId KotlinLowering::delegated(Index i, Index by, const CallParts& parts) {
  const std::string_view called = called_name(parts);
  const Index first = parts.arguments == kAbsent ? kAbsent : first_named(parts.arguments);
  if ((called == "observable" || called == "vetoable") && parts.lambda != kAbsent && first != kAbsent &&
      !functions_.contains(called)) {
    return whole_expression(first_named(first) == kAbsent ? first : last_named(first));
  }
  const std::string_view type = type_of_subject(by);
  const Index declared = child(i, kotlin::kVariableDeclaration);
  const Index name = declared == kAbsent ? kAbsent : child(declared, kotlin::kIdentifier);
  if (name != kAbsent && (type == "Map" || type == "MutableMap" || type == "HashMap")) {
    return make(NodeKind::kIndex, by, {expression(by), literal(LiteralKind::kString, name, identifier_text(name))});
  }
  NodeId answers = whole_expression(by);
  if (!functions_.contains("getValue")) return make(NodeKind::kUnknown, by, {answers});
  NodeId asked = make(NodeKind::kMember, by, {answers}, {.text = intern("getValue")});
  return make(NodeKind::kCall, by, {asked, make(NodeKind::kThis, by), make(NodeKind::kUnknown, by)});
}

NodeId KotlinLowering::property_value(Index i, Index initial, Index delegate, Index getter) {
  if (initial != kAbsent) return whole_expression(initial);
  if (delegate != kAbsent) {
    Index by = first_named(delegate);
    if (by == kAbsent) return kNone;
    CallParts parts = symbol(by) == kotlin::kCallExpression ? parts_of_call(by) : CallParts();
    if (parts.lambda != kAbsent && called_name(parts) == "lazy") {
      return make(NodeKind::kCall, by, {lambda(parts.lambda)});
    }
    return delegated(i, by, parts);
  }
  Index body = getter == kAbsent ? kAbsent : child(getter, kotlin::kFunctionBody);
  if (body == kAbsent) return kNone;
  Index inner = first_named(body);
  if (inner != kAbsent && symbol(inner) != kotlin::kBlock) return whole_expression(inner);
  NodeId run = make(NodeKind::kFunction, i, {function_block(body, i)}, {.flags = kThisAround});
  return make(NodeKind::kCall, body, {make(NodeKind::kLambda, body, {run})});
}

// What a getter gives, where that is put together of what never changes; kAbsent for any other.
Tree::Index KotlinLowering::plainly_given_back(Index getter) const {
  const Index body = getter == kAbsent ? kAbsent : child(getter, kotlin::kFunctionBody);
  const Index inner = body == kAbsent ? kAbsent : first_named(body);
  if (inner == kAbsent || symbol(inner) == kotlin::kBlock) return kAbsent;
  for (Index at = inner; at < tree_[inner].after; ++at) {
    if (symbol(at) == kotlin::kCallExpression || symbol(at) == kotlin::kLambdaLiteral) return kAbsent;
  }
  return mentions(inner, variables_) ? kAbsent : inner;
}

// A property is a field in a class, else a variable.
void KotlinLowering::property(Index i, Children& out, Children* constructor_body) {
  uint16_t flags = modifiers(i) & static_cast<uint16_t>(~kAbstract);
  if (has_word(i, kotlin::kValWord)) flags |= kConst;
  Index variable = child(i, kotlin::kVariableDeclaration), several = child(i, kotlin::kMultiVariableDeclaration);
  Index delegate = child(i, kotlin::kPropertyDelegate), getter = child(i, kotlin::kGetter),
        setter = child(i, kotlin::kSetter), initial = kAbsent;
  bool equals = false;
  for (Index c : tree_.children(i)) {
    if (symbol(c) == kotlin::kEquals)
      equals = true;
    else if (equals && initial == kAbsent && tree_[c].named && symbol(c) != kotlin::kComment)
      initial = c;
  }
  Index extended = extension_type(i);
  if (extended != kAbsent && variable != kAbsent) {
    std::vector<StringId> outer_receivers;
    outer_receivers.swap(receivers_);
    StringId receiver = intern("$receiver");
    receivers_.push_back(receiver);
    NodeId of = type(extended);
    Children parts{make(NodeKind::kParameter, extended, {}, {.text = receiver, .type = of})};
    parts.push_back(function_block(getter == kAbsent ? kAbsent : child(getter, kotlin::kFunctionBody), i));
    receivers_.swap(outer_receivers);
    StringId name_text = intern(identifier_text(child(variable, kotlin::kIdentifier)));
    out.push_back(make(NodeKind::kFunction, i, parts, {.text = name_text, .text2 = name_text}));
    return;
  }
  if (several != kAbsent) {
    if (initial == kAbsent) return;
    NodeId whole = temporary(several, whole_expression(initial), out);
    declare_parts(several, whole, flags, out);
    return;
  }
  if (variable == kAbsent) {
    for (Index c : named(i)) anything(c, out);
    return;
  }
  StringId name_text = intern(identifier_text(child(variable, kotlin::kIdentifier)));
  Index of = kAbsent;
  for (Index c : named(variable)) {
    if (is_type(c)) of = c;
  }
  NodeId of_node = type(of);
  if (in_class_) {
    if (in_static_) flags |= kStatic;
    Children value;
    // `val name get() = "$algorithm/$mode"` of what the constructor is given is as good as what it begins with.
    const Index given_back = initial == kAbsent && delegate == kAbsent ? plainly_given_back(getter) : kAbsent;
    if (given_back != kAbsent) initial = given_back;
    const Index given = initial != kAbsent ? initial : delegate;
    bool in_constructor =
        constructor_body != nullptr && !in_static_ && given != kAbsent && mentions_constructor_parameter(given);
    if (in_constructor) {
      NodeId self = make(NodeKind::kThis, variable);
      NodeId target = make(NodeKind::kMember, variable, {self}, {.text = name_text});
      NodeId assigned = property_value(i, initial, delegate, getter);
      constructor_body->push_back(make(NodeKind::kAssign, i, {target, assigned}, {.text = intern("=")}));
    } else if (NodeId made = property_value(i, initial, delegate, getter); made != kNone) {
      value.push_back(made);
    }
    // (What an annotation stands for may set a private property, too.)
    const Index list = child(i, kotlin::kModifiers);
    if (is_private(i) && !value.empty() && text(list).find('@') == std::string_view::npos) flags |= kOwn;
    NodeId made = make(NodeKind::kField, i, value, {.text = name_text, .type = of_node, .flags = flags});
    annotate_from(i, made);
    out.push_back(made);
  } else {
    Children value;
    if (NodeId made = property_value(i, initial, delegate, getter); made != kNone) value.push_back(made);
    NodeId made = make(NodeKind::kDeclare, i, value, {.text = name_text, .type = of_node, .flags = flags});
    annotate_from(i, made);
    out.push_back(made);
  }
  if (Index body = setter == kAbsent ? kAbsent : child(setter, kotlin::kFunctionBody); body != kAbsent) {
    Children parts;
    if (Index given = child(setter, kotlin::kIdentifier); given != kAbsent) {
      parts.push_back(make(NodeKind::kParameter, given, {}, {.text = intern(identifier_text(given))}));
    }
    const StringId outer = std::exchange(set_property_, name_text);
    parts.push_back(function_block(body, setter));
    set_property_ = outer;
    std::string simple = "<set-" + builder_.unit().strings[name_text] + ">";
    out.push_back(
        make(NodeKind::kFunction, setter, parts, {.text = intern(simple), .text2 = intern(qualified(simple))}));
  }
}

}  // namespace vitrine::source
