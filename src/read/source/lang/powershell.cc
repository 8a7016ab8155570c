#include <array>

#include "read/source/lang/powershell_lowering.h"

extern "C" const TSLanguage* tree_sitter_powershell();

namespace vitrine::source::powershell {
namespace {

constexpr std::array<std::string_view, 110> kSymbolNames = {"program",
                                                            "statement_list",
                                                            "pipeline",
                                                            "pipeline_chain",
                                                            "pipeline_chain_tail",
                                                            "assignment_expression",
                                                            "left_assignment_expression",
                                                            "assignement_operator",
                                                            "command",
                                                            "command_name",
                                                            "command_name_expr",
                                                            "command_elements",
                                                            "command_argument_sep",
                                                            "command_parameter",
                                                            "command_invokation_operator",
                                                            "generic_token",
                                                            "argument_list",
                                                            "argument_expression_list",
                                                            "argument_expression",
                                                            "if_statement",
                                                            "elseif_clauses",
                                                            "elseif_clause",
                                                            "else_clause",
                                                            "statement_block",
                                                            "for_statement",
                                                            "foreach_statement",
                                                            "while_statement",
                                                            "while_condition",
                                                            "do_statement",
                                                            "switch_statement",
                                                            "switch_body",
                                                            "switch_clauses",
                                                            "switch_clause",
                                                            "switch_clause_condition",
                                                            "switch_condition",
                                                            "try_statement",
                                                            "catch_clauses",
                                                            "catch_clause",
                                                            "finally_clause",
                                                            "function_statement",
                                                            "function_name",
                                                            "function_parameter_declaration",
                                                            "script_block",
                                                            "script_block_body",
                                                            "script_block_expression",
                                                            "named_block_list",
                                                            "named_block",
                                                            "param_block",
                                                            "parameter_list",
                                                            "script_parameter",
                                                            "script_parameter_default",
                                                            "attribute_list",
                                                            "attribute",
                                                            "class_statement",
                                                            "class_method_definition",
                                                            "class_property_definition",
                                                            "class_method_parameter_list",
                                                            "class_method_parameter",
                                                            "flow_control_statement",
                                                            "logical_expression",
                                                            "bitwise_expression",
                                                            "comparison_expression",
                                                            "additive_expression",
                                                            "multiplicative_expression",
                                                            "format_expression",
                                                            "range_expression",
                                                            "logical_argument_expression",
                                                            "bitwise_argument_expression",
                                                            "comparison_argument_expression",
                                                            "additive_argument_expression",
                                                            "multiplicative_argument_expression",
                                                            "format_argument_expression",
                                                            "range_argument_expression",
                                                            "comparison_operator",
                                                            "format_operator",
                                                            "array_literal_expression",
                                                            "unary_expression",
                                                            "expression_with_unary_operator",
                                                            "cast_expression",
                                                            "string_literal",
                                                            "expandable_string_literal",
                                                            "verbatim_string_characters",
                                                            "expandable_here_string_literal",
                                                            "verbatim_here_string_characters",
                                                            "integer_literal",
                                                            "decimal_integer_literal",
                                                            "hexadecimal_integer_literal",
                                                            "real_literal",
                                                            "variable",
                                                            "braced_variable",
                                                            "member_access",
                                                            "member_name",
                                                            "simple_name",
                                                            "invokation_expression",
                                                            "element_access",
                                                            "parenthesized_expression",
                                                            "sub_expression",
                                                            "array_expression",
                                                            "hash_literal_expression",
                                                            "hash_literal_body",
                                                            "hash_entry",
                                                            "key_expression",
                                                            "type_literal",
                                                            "type_spec",
                                                            "array_type_name",
                                                            "post_increment_expression",
                                                            "post_decrement_expression",
                                                            "pre_increment_expression",
                                                            "pre_decrement_expression",
                                                            "redirections"};

constexpr std::array<std::string_view, 9> kFieldNames = {"condition",        "value",         "command_name",
                                                         "command_elements", "else_clause",   "elseif_clauses",
                                                         "for_initializer",  "for_condition", "for_iterator"};

constexpr std::array<std::string_view, 1> kSkippedNames = {"comment"};

}  // namespace

const Grammar& grammar() {
  static const Grammar kGrammar = make_grammar(tree_sitter_powershell(), kSymbolNames, kFieldNames, kSkippedNames);
  return kGrammar;
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

// What parameters the file's functions have, before any of them is called.
void PowerShellLowering::note_functions() {
  for (Tree::Index i = 0; i < tree().nodes.size(); ++i) {
    if (tree()[i].symbol != kFunctionStatement) continue;
    const Tree::Index name = tree().child_with_symbol(i, kFunctionName);
    if (name == Tree::kAbsent) continue;
    Known& known = functions_[lower_case(tree().text_of(name))];
    known.name = tree().text_of(name);
    for (Tree::Index k = i + 1; k < tree()[i].after; ++k) {
      if (tree()[k].symbol == kFunctionStatement || tree()[k].symbol == kScriptBlockExpression) {
        k = tree()[k].after - 1;
        continue;
      }
      if (tree()[k].symbol != kScriptParameter) continue;
      const Tree::Index variable = tree().child_with_symbol(k, kVariable);
      const Tree::Index types = tree().child_with_symbol(k, kAttributeList);
      const bool is_switch =
          types != Tree::kAbsent && lower_case(tree().text_of(types)).find("[switch]") != std::string::npos;
      if (variable != Tree::kAbsent) known.parameters[lower_case(tree().text_of(variable))] = is_switch;
    }
  }
}

NodeId PowerShellLowering::lower_root(const Item& root) {
  note_functions();
  Nodes children(*this);
  Items items(*this, root);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].kind == kParamBlock) {
      // What a script is called with, by default.
      Items lists(*this, items[i]);
      Items each(*this, lists.with_kind(kParameterList));
      for (size_t k = 0; k < each.size(); ++k) {
        Items parts(*this, each[k]);
        Item given = parts.with_kind(kScriptParameterDefault), name = parts.with_kind(kVariable);
        if (!given || !name) continue;
        NodeId value = expression(Items(*this, given).first_named());
        NodeId perhaps = call(given, "powershell.default", {value});
        children.push(add(NodeKind::kAssign, each[k], {variable(name), perhaps}, "="));
      }
    } else if (items[i].named) {
      statement(items[i], children);
    }
  }
  return add(NodeKind::kModule, root, children);
}

}  // namespace vitrine::source::powershell

namespace vitrine::source {
namespace {

class PowerShellFrontEnd : public FrontEnd {
 public:
  PowerShellFrontEnd() : parser_(powershell::grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    return powershell::PowerShellLowering(parser_.parse(text, budget)).run();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_powershell_front_end() {
  return std::make_unique<PowerShellFrontEnd>();
}

}  // namespace vitrine::source
