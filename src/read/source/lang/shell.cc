#include <algorithm>
#include <array>
#include <cctype>

#include "read/source/lang/shell_lowering.h"

extern "C" const TSLanguage* tree_sitter_bash();

namespace vitrine::source::shell {
namespace {

constexpr std::array<std::string_view, 58> kSymbolNames = {"program",
                                                           "arithmetic_expansion",
                                                           "array",
                                                           "binary_expression",
                                                           "brace_expression",
                                                           "c_style_for_statement",
                                                           "case_item",
                                                           "case_statement",
                                                           "command",
                                                           "command_name",
                                                           "command_substitution",
                                                           "compound_statement",
                                                           "concatenation",
                                                           "declaration_command",
                                                           "do_group",
                                                           "elif_clause",
                                                           "else_clause",
                                                           "expansion",
                                                           "file_redirect",
                                                           "for_statement",
                                                           "function_definition",
                                                           "heredoc_body",
                                                           "heredoc_redirect",
                                                           "heredoc_start",
                                                           "heredoc_end",
                                                           "heredoc_content",
                                                           "herestring_redirect",
                                                           "if_statement",
                                                           "list",
                                                           "negated_command",
                                                           "number",
                                                           "parenthesized_expression",
                                                           "pipeline",
                                                           "postfix_expression",
                                                           "process_substitution",
                                                           "redirected_statement",
                                                           "simple_expansion",
                                                           "string",
                                                           "subscript",
                                                           "subshell",
                                                           "ternary_expression",
                                                           "test_command",
                                                           "translated_string",
                                                           "unary_expression",
                                                           "unset_command",
                                                           "variable_assignment",
                                                           "variable_assignments",
                                                           "while_statement",
                                                           "word",
                                                           "ansi_c_string",
                                                           "extglob_pattern",
                                                           "file_descriptor",
                                                           "raw_string",
                                                           "regex",
                                                           "special_variable_name",
                                                           "string_content",
                                                           "test_operator",
                                                           "variable_name"};

constexpr std::array<std::string_view, 18> kFieldNames = {
    "name",     "argument", "redirect",   "body",        "condition",   "value",
    "variable", "left",     "right",      "operator",    "destination", "initializer",
    "update",   "index",    "descriptor", "consequence", "alternative", "fallthrough"};

constexpr std::array<std::string_view, 1> kSkippedNames = {"comment"};

}  // namespace

const Grammar& grammar() {
  static const Grammar kGrammar = make_grammar(tree_sitter_bash(), kSymbolNames, kFieldNames, kSkippedNames);
  return kGrammar;
}

// The variables that the file sets, so that all functions speak of the same.
void ShellLowering::note_variables(const Item& root) {
  Tree::Index function_end = 0;
  for (Tree::Index i = root.index; i < tree().nodes.size(); ++i) {
    const TreeNode& node = tree()[i];
    const Tree::Index after = node.after;
    if (node.symbol == kFunctionDefinition) function_end = std::max(function_end, after);
    std::string_view written = node.symbol == kDeclarationCommand ? tree().text_of(i) : std::string_view();
    const bool local = written.starts_with("local") || written.starts_with("declare") || written.starts_with("typeset");
    if (local && i < function_end) {
      i = after - 1;
      continue;
    }
    if (node.symbol != kVariableAssignment) continue;
    const Tree::Index name = tree().child(i, kNameField), value = tree().child(i, kValueField);
    if (name == Tree::kAbsent) continue;
    std::string_view text = tree().text_of(name);
    std::string variable = "$" + std::string(text.substr(0, text.find('[')));
    if (i < function_end) set_in_functions_.insert(variable);
    // (`A=${A:-b}` leaves it to whoever calls.)
    std::string_view given = value == Tree::kAbsent ? std::string_view() : tree().text_of(value);
    if (given.starts_with('"')) given.remove_prefix(1);
    const std::string own = "${" + variable.substr(1);
    if (given.starts_with(own + ":-") || given.starts_with(own + "-")) continue;
    shared_.insert(std::move(variable));
  }
}

ShellLowering::Parameters ShellLowering::parameters_of(const Item& body) const {
  Parameters out;
  const Tree::Index end = body.present ? tree()[body.index].after : 0;
  for (Tree::Index i = body.index; i < end; ++i) {
    const TreeNode& node = tree()[i];
    if (node.symbol == kFunctionDefinition && i != body.index) {
      i = node.after - 1;
      continue;
    }
    std::string_view text = tree().text_of(i);
    if (node.symbol == kSpecialVariableName && (text == "@" || text == "*" || text == "#")) out.all = true;
    if (node.symbol == kCommandName && text == "shift") out.all = true;
    if (node.symbol == kCommand && text.starts_with("set -- ")) out.all = true;
    if (node.symbol == kVariableName && !text.empty() && text.size() < 3 &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) && text != "0") {
      out.most = std::max(out.most, static_cast<uint32_t>(std::stoul(std::string(text))));
    }
  }
  return out;
}

NodeId ShellLowering::lower_root(const Item& root) {
  note_variables(root);
  parameters_ = parameters_of(root);
  Nodes children(*this);
  const Item start{.begin = 0, .end = 0};
  for (const std::string& name : set_in_functions_) children.push(add(NodeKind::kDeclare, start, {}, name));
  statements(root, children);
  return add(NodeKind::kModule, root, children);
}

}  // namespace vitrine::source::shell

namespace vitrine::source {
namespace {

class ShellFrontEnd : public FrontEnd {
 public:
  ShellFrontEnd() : parser_(shell::grammar()) {}
  Parsed parse(std::string_view text, const Budget& budget) override {
    return shell::ShellLowering(parser_.parse(text, budget)).run();
  }

 private:
  TreeParser parser_;
};

}  // namespace

std::unique_ptr<FrontEnd> make_shell_front_end() {
  return std::make_unique<ShellFrontEnd>();
}

}  // namespace vitrine::source
