#include <array>

#include "read/source/front_end.h"
#include "read/source/lang/ruby_lowering.h"

extern "C" const TSLanguage* tree_sitter_ruby();

namespace vitrine::source::ruby {

namespace {

constexpr std::array<std::string_view, kExpressionPatternSymbol - kFirstSymbol + 1> kSymbolNames = {
    "program",
    "heredoc_beginning",
    "heredoc_end",
    "heredoc_content",
    "block_body",
    "body_statement",
    "begin_block",
    "end_block",
    "method",
    "singleton_method",
    "method_parameters",
    "block_parameters",
    "lambda_parameters",
    "destructured_parameter",
    "splat_parameter",
    "hash_splat_parameter",
    "block_parameter",
    "keyword_parameter",
    "optional_parameter",
    "forward_parameter",
    "class",
    "superclass",
    "singleton_class",
    "module",
    "return",
    "yield",
    "break",
    "next",
    "redo",
    "retry",
    "if_modifier",
    "unless_modifier",
    "while_modifier",
    "until_modifier",
    "rescue_modifier",
    "while",
    "until",
    "for",
    "in",
    "do",
    "case",
    "case_match",
    "when",
    "in_clause",
    "pattern",
    "if_guard",
    "unless_guard",
    "as_pattern",
    "alternative_pattern",
    "if",
    "unless",
    "elsif",
    "else",
    "then",
    "begin",
    "ensure",
    "rescue",
    "exceptions",
    "exception_variable",
    "parenthesized_statements",
    "element_reference",
    "scope_resolution",
    "call",
    "argument_list",
    "splat_argument",
    "hash_splat_argument",
    "block_argument",
    "forward_argument",
    "do_block",
    "block",
    "assignment",
    "operator_assignment",
    "conditional",
    "range",
    "binary",
    "unary",
    "right_assignment_list",
    "left_assignment_list",
    "destructured_left_assignment",
    "rest_assignment",
    "setter",
    "undef",
    "alias",
    "integer",
    "float",
    "complex",
    "rational",
    "super",
    "self",
    "true",
    "false",
    "nil",
    "constant",
    "identifier",
    "instance_variable",
    "class_variable",
    "global_variable",
    "chained_string",
    "character",
    "interpolation",
    "string",
    "subshell",
    "string_array",
    "symbol_array",
    "bare_string",
    "bare_symbol",
    "delimited_symbol",
    "simple_symbol",
    "hash_key_symbol",
    "regex",
    "string_content",
    "escape_sequence",
    "array",
    "hash",
    "pair",
    "lambda",
    "operator",
    "line",
    "file",
    "encoding",
    "array_pattern",
    "hash_pattern",
    "keyword_pattern",
    "match_pattern",
    "test_pattern",
    "parenthesized_pattern",
    "variable_reference_pattern",
    "expression_reference_pattern"};

constexpr std::array<std::string_view, kClassField> kFieldNames = {
    "name",        "object",  "parameters", "body",       "superclass",   "value",   "receiver",  "method",
    "arguments",   "block",   "operator",   "left",       "right",        "operand", "condition", "consequence",
    "alternative", "pattern", "handler",    "exceptions", "variable",     "scope",   "key",       "begin",
    "end",         "alias",   "guard",      "clauses",    "alternatives", "locals",  "else",      "class"};

constexpr std::array<std::string_view, 4> kSkippedNames = {"comment", "empty_statement", "uninterpreted",
                                                           "heredoc_body"};

}  // namespace

const Grammar& grammar() {
  static const Grammar kGrammar = make_grammar(tree_sitter_ruby(), kSymbolNames, kFieldNames, kSkippedNames);
  return kGrammar;
}

NodeId RubyLowering::lower_root(const Item& root) {
  web_ = tree().text.find("sinatra") != std::string_view::npos;
  note_definitions();
  note_heredocs();
  Nodes children(*this);
  statements(root, children, {});
  for (NodeId method : out_of_blocks_) children.push(method);
  for (NodeId import : imports_) children.push(import);
  for (const auto& [name, said] : settings_) children.push(add(NodeKind::kDeclare, said.first, {said.second}, name));
  return add(NodeKind::kModule, root, children);
}

// Names of methods, attributes and constants of the whole file: a use may stand before the definition.
void RubyLowering::note_definitions() {
  const Tree& all = tree();
  for (Tree::Index i = 0; i < all.nodes.size(); ++i) {
    uint16_t kind = all[i].named ? all.symbol(i) : kOtherSymbol;
    if (kind == kMethodSymbol || kind == kSingletonMethodSymbol) {
      if (Tree::Index name = all.child(i, kNameField); name != Tree::kAbsent) methods_.emplace(all.text_of(name));
    } else if (kind == kModuleSymbol) {
      const Tree::Index name = all.child(i, kNameField), body = all.child(i, kBodyField);
      if (name == Tree::kAbsent || body == Tree::kAbsent) continue;
      for (Tree::Index one : all.children(body)) {
        const Tree::Index method = all.symbol(one) == kMethodSymbol ? all.child(one, kNameField) : Tree::kAbsent;
        if (method != Tree::kAbsent) of_modules_[std::string(all.text_of(name))].emplace(all.text_of(method));
      }
    } else if (kind == kAssignmentSymbol) {
      Tree::Index left = all.child(i, kLeftField);
      if (left != Tree::kAbsent && all.symbol(left) == kConstantSymbol) constants_.emplace(all.text_of(left));
      const Tree::Index right = all.child(i, kRightField);
      if (left == Tree::kAbsent || right == Tree::kAbsent || all.symbol(left) != kIdentifierSymbol) continue;
      const Tree::Index called = all.symbol(right) == kCallSymbol ? all.child(right, kMethodField) : Tree::kAbsent;
      const std::string_view name = called == Tree::kAbsent ? std::string_view() : all.text_of(called);
      const bool is_new = name == "new" && all.text_of(right).starts_with("Proc.new");
      if (all.symbol(right) == kLambdaSymbol || name == "lambda" || name == "proc" || name == "method" || is_new)
        functions_.emplace(all.text_of(left));
    } else if (kind == kCallSymbol) {
      Tree::Index method = all.child(i, kMethodField), list = all.child(i, kArgumentsField);
      if (method == Tree::kAbsent || list == Tree::kAbsent) continue;
      std::string_view name = all.text_of(method);
      bool writes = name.ends_with("attr_accessor") || name == "attr_writer" || name == "class_attribute" ||
                    name == "config_accessor";
      const bool of_variable = name.ends_with("mattr_accessor") || name.ends_with("cattr_accessor");
      if (!writes && name != "attr_reader") continue;
      for (Tree::Index one : all.children(list)) {
        if (all.symbol(one) != kSimpleSymbolSymbol) continue;
        std::string_view attribute = all.text_of(one).substr(1);
        methods_.emplace(attribute);
        if (writes) (of_variable ? of_variables_ : attributes_).emplace(attribute);
      }
    }
  }
}

// A heredoc's text stands behind the line of its beginning: the first beginning has the first body, and so on.
void RubyLowering::note_heredocs() {
  const Tree& all = tree();
  if (all.text.find("<<") == std::string_view::npos) return;
  std::vector<Tree::Index> beginnings, bodies;
  for (Tree::Index i = 0; i < all.nodes.size(); ++i) {
    if (!all[i].named) continue;
    if (all.symbol(i) == kHeredocBeginningSymbol) beginnings.push_back(i);
    if (all.symbol(i) != kSkippedSymbol) continue;
    if (all.child_with_symbol(i, kHeredocEndSymbol) != Tree::kAbsent) bodies.push_back(i);
  }
  for (size_t i = 0; i < beginnings.size() && i < bodies.size(); ++i) {
    std::string_view end = all.text_of(all.child_with_symbol(bodies[i], kHeredocEndSymbol));
    while (!end.empty() && (end.front() == ' ' || end.front() == '\t' || end.front() == '\n')) end.remove_prefix(1);
    if (all.text_of(beginnings[i]).find(end) == std::string_view::npos) return;
    heredocs_.emplace(all[beginnings[i]].begin, bodies[i]);
  }
}

bool RubyLowering::is_variable(std::string_view name) const {
  for (size_t i = variables_.size(); i-- > 0;) {
    if (variables_[i].names.contains(std::string(name))) return true;
    if (variables_[i].opaque) return false;
  }
  return false;
}

}  // namespace vitrine::source::ruby

namespace vitrine::source {

namespace {

class RubyFrontEnd : public FrontEnd {
 public:
  Parsed parse(std::string_view text, const Budget& budget) override {
    return ruby::RubyLowering(parser_.parse(text, budget)).run();
  }

 private:
  TreeParser parser_{ruby::grammar()};
};

}  // namespace

std::unique_ptr<FrontEnd> make_ruby_front_end() {
  return std::make_unique<RubyFrontEnd>();
}

}  // namespace vitrine::source
