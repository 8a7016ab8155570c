#include "read/source/lang/rust_lowering.h"

extern "C" const TSLanguage* tree_sitter_rust(void);

namespace vitrine::source {

namespace {

const Grammar& rust_grammar() {
  static const Grammar grammar(tree_sitter_rust(), rust::symbol_names(), rust::field_names());
  return grammar;
}

// The grammar takes `&raw` for the beginning of `&raw const x` whatever follows: there a variable of that name gets
// another one, as long, to be parsed.
std::string without_raw(std::string_view text) {
  std::string out(text);
  for (size_t at = out.find("&raw"); at != std::string::npos; at = out.find("&raw", at + 4)) {
    const char next = at + 4 < out.size() ? out[at + 4] : ' ';
    if (next == ')' || next == ',' || next == ']' || next == '}' || next == ';' || next == '.' || next == '[' ||
        next == '?')
      out[at + 1] = 'R';
  }
  return out;
}

class RustFrontEnd : public FrontEnd {
 public:
  RustFrontEnd() : parser_(rust_grammar()), part_parser_(rust_grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    const std::string readable = without_raw(text);
    Tree tree = parser_.parse(readable, budget);
    tree.text = text;
    return RustLowering(tree, part_parser_, budget).lower();
  }

 private:
  TreeParser parser_;
  TreeParser part_parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_rust_front_end() {
  return std::make_unique<RustFrontEnd>();
}

Parsed RustLowering::lower() {
  uint32_t size = static_cast<uint32_t>(tree_.text.size());
  if (tree_.empty()) return finish(make_over(NodeKind::kModule, 0, size));
  look_ahead();
  note_cells();
  note_builds();
  Children parts;
  items_of(0, parts);
  return finish(make_over(NodeKind::kModule, 0, size, parts));
}

void RustLowering::note_name(std::string_view name, const std::string& path) {
  std::vector<std::string>& modules = defined_[std::string(name)];
  constexpr size_t kMostModules = 64;
  if (modules.size() < kMostModules) modules.push_back(path);
}

void RustLowering::look_ahead() {
  look_ahead_in(0, "");
  // Aliases last: they may name what is defined behind them.
  for (Index i = 0; i < tree_.nodes.size(); ++i) {
    if (symbol(i) != rust::kTypeItem) continue;
    Index named_as = field(i, rust::kNameField), of = field(i, rust::kTypeField);
    if (named_as == kAbsent || of == kAbsent || aliases_.contains(std::string(text(named_as)))) continue;
    if (NodeId target = type(of); target != kNone) aliases_.emplace(text(named_as), target);
  }
}

// Definitions at the level of modules; those in functions are seen by their own statements.
void RustLowering::look_ahead_in(Index i, const std::string& path) {
  for (Index c : named(i)) {
    Index named_as = field(c, rust::kNameField);
    std::string_view simple = named_as == kAbsent ? std::string_view() : text(named_as);
    switch (symbol(c)) {
      case rust::kModItem: {
        Index body = field(c, rust::kBodyField);
        if (body == kAbsent && !simple.empty()) files_.emplace(simple);
        if (body == kAbsent || simple.empty() || path.size() > kMaxScopeBytes) break;
        modules_.emplace(simple);
        look_ahead_in(body, path.empty() ? std::string(simple) : path + "." + std::string(simple));
        break;
      }
      case rust::kFunctionItem:
      case rust::kConstItem:
      case rust::kStaticItem:
      case rust::kTraitItem:
        note_name(simple, path);
        if (symbol(c) == rust::kTraitItem && path.empty() && child(c, rust::kVisibilityModifier) == kAbsent)
          own_traits_.emplace(simple);
        break;
      case rust::kStructItem:
      case rust::kUnionItem: {
        note_name(simple, path);
        Index body = field(c, rust::kBodyField);
        if (body != kAbsent && symbol(body) == rust::kOrderedFieldDeclarationList) tuples_.emplace(simple);
        if (body != kAbsent && symbol(c) == rust::kUnionItem) unions_.emplace(simple, body);
        if (body != kAbsent && symbol(body) == rust::kFieldDeclarationList) structs_.emplace(simple, body);
        break;
      }
      case rust::kEnumItem: {
        note_name(simple, path);
        Index body = field(c, rust::kBodyField);
        if (body == kAbsent) break;
        for (Index variant : named(body)) {
          if (symbol(variant) != rust::kEnumVariant) continue;
          Index variant_name = field(variant, rust::kNameField), has = field(variant, rust::kBodyField);
          if (variant_name == kAbsent || has == kAbsent) continue;
          std::string whole = std::string(simple) + "." + std::string(text(variant_name));
          if (symbol(has) == rust::kOrderedFieldDeclarationList) tuples_.insert(whole);
          variants_.insert(std::move(whole));
        }
        break;
      }
      case rust::kImplItem: {
        Index of = field(c, rust::kTypeField), body = field(c, rust::kBodyField);
        if (of == kAbsent) break;
        std::string name = path_text(of);
        Implementation& one = implementations_[name.substr(name.rfind('.') + 1)];
        if (Index trait_at = field(c, rust::kTraitField); trait_at != kAbsent) one.traits.push_back(trait_at);
        if (body == kAbsent) break;
        for (Index member : named(body)) {
          if (symbol(member) == rust::kConstItem) one.constants.push_back(member);
        }
        break;
      }
      default: break;
    }
  }
}

std::string RustLowering::qualified(std::string_view simple) const {
  std::string out = "crate.";
  if (!module_.empty() && module_.size() <= kMaxScopeBytes) out += module_ + ".";
  out += simple;
  return out;
}

// A conversion that an impl of this text gives to a type of another crate, `impl From<Level> for Params`, is called by
// a name that no import stands for; "" for any other. Which of several is meant, what it is given tells.
std::string RustLowering::foreign_function(std::string_view dotted, Index given) const {
  const size_t dot = dotted.rfind('.');
  if (dot == std::string_view::npos || macro_depth_ > 0) return "";
  const std::string_view before = dotted.substr(0, dot), function = dotted.substr(dot + 1);
  const std::string owner(before.substr(before.rfind('.') == std::string_view::npos ? 0 : before.rfind('.') + 1));
  const auto found = implementations_.find(owner);
  if ((function != "from" && function != "try_from") || found == implementations_.end() || is_own(owner)) return "";
  const std::string_view trait = function == "from" ? "From<" : "TryFrom<";
  for (Index one : found->second.traits) {
    const std::string_view written = text(one);
    if (!written.starts_with(trait)) continue;
    const std::string_view of = written.substr(trait.size(), written.find_first_of("<>", trait.size()) - trait.size());
    if (given != kAbsent && !of.empty() && !text(given).starts_with(of)) continue;
    return owner + "::" + std::string(function) + " " + std::string(of);
  }
  return "";
}

std::string RustLowering::own_module(std::string_view name) const {
  auto found = defined_.find(std::string(name));
  if (found == defined_.end() || found->second.size() < 2) return "";
  for (const std::string& path : found->second) {
    if (path == module_) return path;
  }
  return "";
}

NodeId RustLowering::unknown(Index i) {
  Children parts;
  for (Index c : named(i)) anything(c, parts);
  return make(NodeKind::kUnknown, i, parts);
}

// A part of what is not understood: what it holds is still lowered.
void RustLowering::anything(Index i, Children& out) {
  if (lower_item(i, out)) return;
  switch (symbol(i)) {
    case rust::kVisibilityModifier:
    case rust::kTypeParameters:
    case rust::kWhereClause:
    case rust::kParameters:
    case rust::kTokenTree:
    case rust::kLabel:
    case rust::kLifetime:
    case rust::kMutableSpecifier:
    case rust::kSelfParameter: return;
    case rust::kExpressionStatement:
    case rust::kLetDeclaration:
    case rust::kEmptyStatement: statement(i, out); return;
    case rust::kOtherSymbol:
    case rust::kArguments:
    case rust::kMatchBlock:
    case rust::kMatchArm:
    case rust::kElseClause:
    case rust::kFieldInitializer:
    case rust::kFieldInitializerList:
    case rust::kLetCondition:
    case rust::kLetChain:
    case rust::kDeclarationList:
      for (Index c : named(i)) anything(c, out);
      return;
    default: break;
  }
  if (tree_[i].error) {
    for (Index c : named(i)) anything(c, out);
    return;
  }
  if (is_type(i)) return;
  into(i, {}, out);
}

}  // namespace vitrine::source
