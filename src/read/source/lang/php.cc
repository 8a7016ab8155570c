#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "read/source/front_end.h"
#include "read/source/lang/php_lowering.h"

extern "C" const TSLanguage* tree_sitter_php();

namespace vitrine::source::php {

namespace {

constexpr std::array<std::string_view, kOperationSymbol - kFirstSymbol + 1> kSymbolNames = {
    "program",
    "text",
    "text_interpolation",
    "namespace_definition",
    "namespace_name",
    "namespace_use_declaration",
    "namespace_use_clause",
    "namespace_use_group",
    "expression_statement",
    "echo_statement",
    "return_statement",
    "if_statement",
    "else_clause",
    "else_if_clause",
    "for_statement",
    "foreach_statement",
    "while_statement",
    "do_statement",
    "switch_statement",
    "switch_block",
    "case_statement",
    "default_statement",
    "try_statement",
    "catch_clause",
    "finally_clause",
    "break_statement",
    "continue_statement",
    "goto_statement",
    "named_label_statement",
    "compound_statement",
    "colon_block",
    "empty_statement",
    "declare_statement",
    "declare_directive",
    "unset_statement",
    "exit_statement",
    "global_declaration",
    "function_static_declaration",
    "static_variable_declaration",
    "const_declaration",
    "const_element",
    "function_definition",
    "class_declaration",
    "interface_declaration",
    "trait_declaration",
    "enum_declaration",
    "declaration_list",
    "enum_declaration_list",
    "enum_case",
    "method_declaration",
    "property_declaration",
    "property_element",
    "property_hook_list",
    "property_hook",
    "use_declaration",
    "use_list",
    "base_clause",
    "class_interface_clause",
    "anonymous_class",
    "formal_parameters",
    "simple_parameter",
    "variadic_parameter",
    "property_promotion_parameter",
    "attribute_list",
    "attribute_group",
    "attribute",
    "static_modifier",
    "readonly_modifier",
    "abstract_modifier",
    "final_modifier",
    "var_modifier",
    "visibility_modifier",
    "reference_modifier",
    "variable_name",
    "dynamic_variable_name",
    "name",
    "qualified_name",
    "relative_name",
    "relative_scope",
    "integer",
    "float",
    "string",
    "encapsed_string",
    "heredoc",
    "heredoc_body",
    "heredoc_start",
    "nowdoc",
    "nowdoc_body",
    "heredoc_end",
    "boolean",
    "null",
    "string_content",
    "escape_sequence",
    "array_creation_expression",
    "array_element_initializer",
    "list_literal",
    "pair",
    "by_ref",
    "variadic_unpacking",
    "variadic_placeholder",
    "function_call_expression",
    "member_call_expression",
    "nullsafe_member_call_expression",
    "scoped_call_expression",
    "object_creation_expression",
    "arguments",
    "argument",
    "member_access_expression",
    "nullsafe_member_access_expression",
    "scoped_property_access_expression",
    "class_constant_access_expression",
    "subscript_expression",
    "binary_expression",
    "unary_op_expression",
    "update_expression",
    "assignment_expression",
    "augmented_assignment_expression",
    "reference_assignment_expression",
    "conditional_expression",
    "cast_expression",
    "cast_type",
    "clone_expression",
    "error_suppression_expression",
    "parenthesized_expression",
    "sequence_expression",
    "match_expression",
    "match_block",
    "match_condition_list",
    "match_conditional_expression",
    "match_default_expression",
    "anonymous_function",
    "anonymous_function_use_clause",
    "arrow_function",
    "include_expression",
    "include_once_expression",
    "require_expression",
    "require_once_expression",
    "print_intrinsic",
    "throw_expression",
    "yield_expression",
    "shell_command_expression",
    "named_type",
    "optional_type",
    "primitive_type",
    "bottom_type",
    "union_type",
    "intersection_type",
    "disjunctive_normal_form_type",
    "type_list",
    "operation"};

constexpr std::array<std::string_view, kVisibilityField> kFieldNames = {"name",
                                                                        "body",
                                                                        "left",
                                                                        "right",
                                                                        "operator",
                                                                        "condition",
                                                                        "alternative",
                                                                        "initialize",
                                                                        "update",
                                                                        "value",
                                                                        "parameters",
                                                                        "return_type",
                                                                        "arguments",
                                                                        "object",
                                                                        "function",
                                                                        "scope",
                                                                        "type",
                                                                        "alias",
                                                                        "prefix",
                                                                        "default_value",
                                                                        "attributes",
                                                                        "argument",
                                                                        "conditional_expressions",
                                                                        "return_expression",
                                                                        "end_tag",
                                                                        "identifier",
                                                                        "visibility"};

constexpr std::array<std::string_view, 3> kSkippedNames = {"comment", "php_tag", "php_end_tag"};

// What PHP itself calls by several words in one, so that some write `strToLower`.
constexpr std::string_view kOwnOfWords[] = {
    "boolval",      "floatval", "htmlentities", "htmlspecialchars", "intval",     "lcfirst",   "ltrim",
    "rawurlencode", "rtrim",    "setcookie",    "shuffle",          "strcasecmp", "strcmp",    "strlen",
    "strpos",       "strrev",   "strrpos",      "strstr",           "strtolower", "strtotime", "strtoupper",
    "strtr",        "strval",   "substr",       "ucfirst",          "ucwords",    "uniqid",    "urldecode",
    "urlencode",    "var_dump", "bin2hex",      "hex2bin",          "microtime"};

// `pickKey`: a function of another file, written as it is defined there.
bool is_of_words(std::string_view name, std::string_view lower) {
  bool hump = false;
  for (size_t i = 1; i < name.size(); ++i) {
    const char before = name[i - 1], c = name[i];
    hump = hump || (c >= 'A' && c <= 'Z' && ((before >= 'a' && before <= 'z') || (before >= '0' && before <= '9')));
  }
  return hump && std::ranges::find(kOwnOfWords, lower) == std::end(kOwnOfWords);
}

}  // namespace

const Grammar& grammar() {
  static const Grammar kGrammar = make_grammar(tree_sitter_php(), kSymbolNames, kFieldNames, kSkippedNames);
  return kGrammar;
}

// Outside of functions `namespace A;` says what the text is part of.
NodeId PhpLowering::lower_root(const Item& root) {
  Nodes children(*this);
  statements(root, children);
  std::string module = qualified("");
  if (!module.empty()) module.pop_back();
  lower_function_names();
  name_keywords();
  return add(NodeKind::kModule, root, children, module);
}

// Functions that the file does not have itself go by their names in lower case; but for those of other files.
void PhpLowering::lower_function_names() {
  std::unordered_set<StringId> own;
  std::vector<NodeId> callees;
  for (NodeId id = 1; id < unit().nodes.size(); ++id) {
    if (unit().kind(id) == NodeKind::kFunction) own.insert(at(id).text);
    NodeId callee = unit().kind(id) == NodeKind::kCall ? unit().child(id, 0) : kNone;
    if (callee != kNone && unit().kind(callee) == NodeKind::kName) callees.push_back(callee);
  }
  for (NodeId callee : callees) {
    std::string lower(text_of(callee));
    if (lower.starts_with('$') || own.contains(at(callee).text)) continue;
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (is_of_words(text_of(callee), lower)) continue;
    StringId name = intern(lower);
    at(callee).text = name;
  }
}

// `f(name: value)` gives the parameter `$name`, where the file has a function so called with such a parameter.
void PhpLowering::name_keywords() {
  std::unordered_map<std::string, std::unordered_set<std::string>> parameters;
  for (NodeId id = 1; id < unit().nodes.size(); ++id) {
    if (unit().kind(id) != NodeKind::kFunction) continue;
    for (uint32_t i = 0; i + 1 < unit().child_count(id); ++i) {
      parameters[std::string(text_of(id))].emplace(text_of(unit().child(id, i)));
    }
  }
  for (NodeId id = 1; id < unit().nodes.size(); ++id) {
    NodeKind kind = unit().kind(id);
    NodeId callee = kind == NodeKind::kCall ? unit().child(id, 0) : kNone;
    if (callee == kNone && kind != NodeKind::kNew) continue;
    bool constructs = kind == NodeKind::kNew || unit().kind(callee) == NodeKind::kSuper;
    auto known = parameters.find(constructs ? "__construct" : std::string(text_of(callee)));
    if (known == parameters.end()) continue;
    for (uint32_t i = 0; i < unit().child_count(id); ++i) {
      NodeId argument = unit().child(id, i);
      if (unit().kind(argument) != NodeKind::kKeyword) continue;
      std::string name = "$" + std::string(text_of(argument));
      if (!known->second.contains(name)) continue;
      StringId renamed = intern(name);
      at(argument).text = renamed;
    }
  }
}

}  // namespace vitrine::source::php

namespace vitrine::source {

namespace {

class PhpFrontEnd : public FrontEnd {
 public:
  PhpFrontEnd() : parser_(php::grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    return php::PhpLowering(parser_.parse(text, budget)).run();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_php_front_end() {
  return std::make_unique<PhpFrontEnd>();
}

}  // namespace vitrine::source
