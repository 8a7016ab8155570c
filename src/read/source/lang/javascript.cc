#include <array>

#include "read/source/front_end.h"
#include "read/source/lang/javascript_lowering.h"

extern "C" const TSLanguage* tree_sitter_javascript();
extern "C" const TSLanguage* tree_sitter_typescript();
extern "C" const TSLanguage* tree_sitter_tsx();

namespace vitrine::source::javascript {

namespace {

constexpr std::array<std::string_view, kLiteralType - kFirstSymbol + 1> kSymbolNames = {
    "program",
    "hash_bang_line",
    "import_statement",
    "export_statement",
    "variable_declaration",
    "lexical_declaration",
    "using_declaration",
    "ambient_declaration",
    "import_alias",
    "expression_statement",
    "return_statement",
    "throw_statement",
    "if_statement",
    "else_clause",
    "for_statement",
    "for_in_statement",
    "while_statement",
    "do_statement",
    "switch_statement",
    "switch_body",
    "switch_case",
    "switch_default",
    "try_statement",
    "catch_clause",
    "finally_clause",
    "break_statement",
    "continue_statement",
    "labeled_statement",
    "with_statement",
    "statement_block",
    "empty_statement",
    "debugger_statement",
    "function_declaration",
    "generator_function_declaration",
    "function_signature",
    "class_declaration",
    "abstract_class_declaration",
    "enum_declaration",
    "interface_declaration",
    "internal_module",
    "module",
    "type_alias_declaration",
    "import_clause",
    "namespace_import",
    "named_imports",
    "import_specifier",
    "import_require_clause",
    "import_attribute",
    "export_clause",
    "export_specifier",
    "namespace_export",
    "variable_declarator",
    "object_pattern",
    "array_pattern",
    "assignment_pattern",
    "object_assignment_pattern",
    "pair_pattern",
    "rest_pattern",
    "shorthand_property_identifier_pattern",
    "identifier",
    "property_identifier",
    "private_property_identifier",
    "shorthand_property_identifier",
    "computed_property_name",
    "this",
    "super",
    "number",
    "string",
    "template_string",
    "template_substitution",
    "string_fragment",
    "escape_sequence",
    "true",
    "false",
    "null",
    "undefined",
    "regex",
    "array",
    "object",
    "pair",
    "spread_element",
    "function_expression",
    "generator_function",
    "arrow_function",
    "class",
    "class_body",
    "method_definition",
    "field_definition",
    "public_field_definition",
    "class_static_block",
    "class_heritage",
    "extends_clause",
    "implements_clause",
    "extends_type_clause",
    "method_signature",
    "abstract_method_signature",
    "property_signature",
    "index_signature",
    "call_signature",
    "construct_signature",
    "call_expression",
    "new_expression",
    "arguments",
    "member_expression",
    "subscript_expression",
    "binary_expression",
    "unary_expression",
    "update_expression",
    "await_expression",
    "yield_expression",
    "sequence_expression",
    "ternary_expression",
    "assignment_expression",
    "augmented_assignment_expression",
    "parenthesized_expression",
    "as_expression",
    "satisfies_expression",
    "non_null_expression",
    "instantiation_expression",
    "type_assertion",
    "import",
    "formal_parameters",
    "required_parameter",
    "optional_parameter",
    "accessibility_modifier",
    "override_modifier",
    "decorator",
    "jsx_text",
    "enum_body",
    "enum_assignment",
    "type_annotation",
    "type_arguments",
    "type_parameters",
    "type_identifier",
    "nested_type_identifier",
    "nested_identifier",
    "predefined_type",
    "generic_type",
    "array_type",
    "union_type",
    "intersection_type",
    "parenthesized_type",
    "readonly_type",
    "optional_type",
    "literal_type"};

constexpr std::array<std::string_view, kMemberField> kFieldNames = {
    "name",      "alias",   "source",   "declaration",    "value",       "decorator",   "kind",
    "left",      "right",   "operator", "condition",      "consequence", "alternative", "initializer",
    "increment", "body",    "label",    "parameter",      "parameters",  "handler",     "finalizer",
    "property",  "object",  "index",    "function",       "arguments",   "argument",    "constructor",
    "key",       "pattern", "type",     "type_arguments", "return_type", "member"};

constexpr std::array<std::string_view, 2> kSkippedNames = {"comment", "html_comment"};

Grammar grammar_of(const TSLanguage* language) {
  return make_grammar(language, kSymbolNames, kFieldNames, kSkippedNames);
}

}  // namespace

const Grammar& grammar(Language language) {
  static const Grammar kJavaScriptGrammar = grammar_of(tree_sitter_javascript());
  static const Grammar kTypeScriptGrammar = grammar_of(tree_sitter_typescript());
  static const Grammar kTsxGrammar = grammar_of(tree_sitter_tsx());
  if (language == Language::kTypeScript) return kTypeScriptGrammar;
  return language == Language::kTsx ? kTsxGrammar : kJavaScriptGrammar;
}

NodeId JavaScriptLowering::lower_root(const Item& root) {
  Scope scope;
  scope_ = &scope;
  std::vector<NodeId> body;
  {
    Nodes children(*this);
    statements(root, children);
    body.assign(children.span().begin(), children.span().end());
  }
  gather_prototypes(body);
  declare_globals(scope.head);
  name_bases();
  Nodes children(*this);
  for (NodeId id : required_) children.push(id);
  for (NodeId id : scope.head) children.push(id);
  for (NodeId id : body) children.push(id);
  resolve_bundle(unit());
  name_functions(unit());
  return add(NodeKind::kModule, root, children);
}

}  // namespace vitrine::source::javascript

namespace vitrine::source {

namespace {

class JavaScriptFrontEnd : public FrontEnd {
 public:
  explicit JavaScriptFrontEnd(Language language) : language_(language), parser_(javascript::grammar(language)) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    if (language_ != Language::kJavaScript && text.size() < UINT32_MAX && javascript::compares_too_much(text)) {
      Tree nothing;
      nothing.text = text;
      nothing.truncated = true;
      nothing.truncated_why =
          "more than " + std::to_string(javascript::kMostOpenComparisons) + " comparisons in one statement";
      nothing.errors.push_back({0, static_cast<uint32_t>(text.size())});
      return javascript::JavaScriptLowering(language_, std::move(nothing)).run();
    }
    return javascript::JavaScriptLowering(language_, parser_.parse(text, budget)).run();
  }

 private:
  Language language_;
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_javascript_front_end(Language language) {
  return std::make_unique<JavaScriptFrontEnd>(language);
}

}  // namespace vitrine::source
