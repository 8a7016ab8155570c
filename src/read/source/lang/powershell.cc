#include <algorithm>
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

// What begins such a name is no keyword: `Do-It`, `Process-File`.
bool is_keyword(std::string_view word) {
  static constexpr std::array<std::string_view, 24> kWords = {
      "begin",  "break", "catch",   "class",  "continue", "data",    "do",   "else",
      "elseif", "end",   "enum",    "exit",   "filter",   "finally", "for",  "function",
      "if",     "param", "process", "return", "switch",   "throw",   "trap", "try"};
  return std::ranges::find(kWords, word) != kWords.end() || word == "until" || word == "while" || word == "using";
}

// The text as the grammar takes it, of the same length: a statement ends behind `param(…)` and behind a clause of a
// `switch`, and the `-` of a command's name behind a keyword is `_`.
class Mend {
 public:
  explicit Mend(std::string_view text) : text_(text), out_(text) {}

  std::string run() {
    for (at_ = 0; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '`') {
        ++at_;
      } else if (c == '<' && next() == '#') {
        at_ = std::min(text_.find("#>", at_), text_.size() - 1);
      } else if (c == '#' && (at_ == 0 || !is_part(text_[at_ - 1]))) {
        at_ = std::min(text_.find('\n', at_), text_.size() - 1);
      } else if (c == '@' && (next() == '"' || next() == '\'')) {
        const std::string_view end = next() == '"' ? "\n\"@" : "\n'@";
        at_ = std::min(text_.find(end, at_), text_.size() - 1) + 2;
      } else if (c == '"' || c == '\'') {
        for (++at_; at_ < text_.size() && text_[at_] != c; ++at_) at_ += c == '"' && text_[at_] == '`' ? 1 : 0;
      } else if (c == '(') {
        open_.push_back(is_of_param_);
      } else if (c == ')') {
        const bool is_of_param = !open_.empty() && open_.back();
        if (!open_.empty()) open_.pop_back();
        if (is_of_param) end_statement();
      } else if (c == '{') {
        const bool is_switch = switch_at_ == open_.size();
        if (is_switch) switch_at_ = kNowhere;
        braces_.push_back(is_switch);
      } else if (c == '}') {
        if (!braces_.empty()) braces_.pop_back();
        if (!braces_.empty() && braces_.back()) end_statement();
      } else if (is_part(c)) {
        word();
        continue;
      }
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n') is_of_param_ = false;
    }
    return std::move(out_);
  }

 private:
  static bool is_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           c == '-' || c == '.' || c == ':';
  }
  char next() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\0'; }

  void word() {
    const size_t begin = at_;
    while (at_ < text_.size() && is_part(text_[at_])) ++at_;
    const std::string whole = powershell::lower_case(text_.substr(begin, at_ - begin));
    const size_t dash = whole.find('-');
    if (dash != std::string::npos && dash + 1 < whole.size() && is_keyword(whole.substr(0, dash))) {
      out_[begin + dash] = '_';
    }
    is_of_param_ = whole == "param";
    if (whole == "switch" && (begin == 0 || text_[begin - 1] != '[')) switch_at_ = open_.size();
    --at_;
  }

  // … where it does not end by itself, if there is a blank for it.
  void end_statement() {
    const size_t then = text_.find_first_not_of(" \t", at_ + 1);
    if (then == std::string_view::npos || then == at_ + 1) return;
    if (std::string_view("\r\n;}#").find(text_[then]) == std::string_view::npos) out_[at_ + 1] = ';';
  }

  std::string_view text_;
  std::string out_;
  size_t at_ = 0;
  std::vector<bool> open_;  // per '(' around: is it that of a `param`?
  bool is_of_param_ = false;
  static constexpr size_t kNowhere = std::string_view::npos;
  std::vector<bool> braces_;     // per '{' around: is it that of a `switch`?
  size_t switch_at_ = kNowhere;  // so many '(' were open where one began whose '{' is to come
};

class PowerShellFrontEnd : public FrontEnd {
 public:
  PowerShellFrontEnd() : parser_(powershell::grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    const std::string mended = Mend(text).run();
    Tree tree = parser_.parse(mended, budget);
    tree.text = text;  // names are as they are written
    return powershell::PowerShellLowering(std::move(tree)).run();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_powershell_front_end() {
  return std::make_unique<PowerShellFrontEnd>();
}

}  // namespace vitrine::source
