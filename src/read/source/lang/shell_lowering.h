// The shells' grammar lowered to the IR; private to lang/shell*.cc.
//
// What a shell has and the IR has not:
//   - variables keep their dollar ("$key"), which tells them from commands; one that the file sets anywhere but with
//     `local` is declared before everything else and null until then, as functions share them
//   - a command is a kCall whose callee is the command's name without its folder, or what the name is made of. Its
//   words
//     are positional arguments, options as they are written: what an option means is knowledge. An unquoted expansion
//     and `"$@"` are a kSpread, as they may be several words
//   - what a command reads is the kKeyword "<": the output of the command before the pipe, of `cat FILE` for `< FILE`,
//     the text of a here-document
//   - `export A=1` also is the call `export` with the kKeyword "A", and so is `A=1 command`
//   - the output of a command is what its call gives. A function gives the output of its last command, where what
//   stands
//     before that prints nothing. Whether a command succeeds is not known
//   - a function's positional parameters are "$1" to the last that it speaks of; where it also speaks of all of them,
//   or
//     shifts, they are one kVariadic "$@" that is read by position
//   - `${x%%-*}` and the like are made of the calls that stand in knowledge/values/shell.yaml by words of their own
//   (`shell.upper`)
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "read/source/lang/script_lowering.h"

namespace vitrine::source::shell {

// In the order of kSymbolNames in shell.cc.
enum Symbol : uint16_t {
  kProgram = kFirstSymbol,
  kArithmeticExpansion,
  kArraySymbol,
  kBinaryExpression,
  kBraceExpression,
  kCStyleForStatement,
  kCaseItem,
  kCaseStatement,
  kCommand,
  kCommandName,
  kCommandSubstitution,
  kCompoundStatement,
  kConcatenation,
  kDeclarationCommand,
  kDoGroup,
  kElifClause,
  kElseClause,
  kExpansion,
  kFileRedirect,
  kForStatement,
  kFunctionDefinition,
  kHeredocBody,
  kHeredocRedirect,
  kHeredocStart,
  kHeredocEnd,
  kHeredocContent,
  kHerestringRedirect,
  kIfStatement,
  kListSymbol,
  kNegatedCommand,
  kNumberSymbol,
  kParenthesizedExpression,
  kPipeline,
  kPostfixExpression,
  kProcessSubstitution,
  kRedirectedStatement,
  kSimpleExpansion,
  kStringSymbol,
  kSubscript,
  kSubshell,
  kTernaryExpression,
  kTestCommand,
  kTranslatedString,
  kUnaryExpression,
  kUnsetCommand,
  kVariableAssignment,
  kVariableAssignments,
  kWhileStatement,
  kWord,
  kAnsiCString,
  kExtglobPattern,
  kFileDescriptor,
  kRawString,
  kRegex,
  kSpecialVariableName,
  kStringContent,
  kTestOperator,
  kVariableName,
};

// In the order of kFieldNames in shell.cc.
enum Field : uint16_t {
  kNameField = 1,
  kArgumentField,
  kRedirectField,
  kBodyField,
  kConditionField,
  kValueField,
  kVariableField,
  kLeftField,
  kRightField,
  kOperatorField,
  kDestinationField,
  kInitializerField,
  kUpdateField,
  kIndexField,
  kDescriptorField,
  kConsequenceField,
  kAlternativeField,
  kFallthroughField,
};

const Grammar& grammar();

std::string unescaped(std::string_view word);             // of an unquoted word
std::string decode_ansi(std::string_view body);           // $'…'
std::string decode_double_quoted(std::string_view body);  // "…" between its expansions

class ShellLowering : public ScriptLowering {
 public:
  explicit ShellLowering(Tree tree) : ScriptLowering(Language::kShell, std::move(tree)) {}

 private:
  // How a function, or the script, speaks of what it is called with.
  struct Parameters {
    uint32_t most = 0;  // the last of "$1", "$2", …
    bool all = false;   // "$@", "$*", shift, set --
    bool in_function = false;
  };

  NodeId lower_root(const Item& root) override;
  Parameters parameters_of(const Item& body) const;
  void note_variables(const Item& root);

  // Statements (shell_statement.cc): each may become several nodes.
  void statements(const Item& block, Nodes& out);
  void statement(const Item& item, Nodes& out);
  void list(const Item& item, Nodes& out);
  void assignment(const Item& item, NodeKind kind, Nodes& out);
  void declaration(const Item& item, Nodes& out);
  void function(const Item& item, Nodes& out);
  void redirected(const Item& item, NodeId input, Nodes& out);
  NodeId block(const Item& item, std::initializer_list<Item> parts);
  NodeId body_of(const Item& item);
  NodeId if_statement(const Item& item);
  NodeId case_statement(const Item& item);
  NodeId for_statement(const Item& item);
  NodeId counting_loop(const Item& item);
  NodeId while_statement(const Item& item);
  void last_commands(NodeId block, bool give);
  NodeId condition(const Item& item);
  NodeId condition_of(const Items& items);
  NodeId test(const Item& item);
  NodeId test_words(const Item& command);
  NodeId compared(const Item& item, NodeId left, std::string_view operation, NodeId right, bool numbers);

  // Commands (shell_command.cc).
  void command_statement(const Item& item, NodeId input, Nodes& out);
  void pipeline(const Item& item, Nodes& out);
  NodeId output_of(const Item& item, NodeId input = kNone);
  NodeId pipe_output(const Item& item, size_t count);
  NodeId substitution(const Item& item);
  NodeId command(const Item& item, NodeId input);
  NodeId input_of(const Item& redirect);
  void argument(const Item& item, Nodes& out);
  void exported(const Item& item, Nodes& out);
  NodeId printed(const Item& item, std::string_view name);

  // Words (shell_word.cc).
  NodeId word(const Item& item);
  NodeId pieces(const Item& item, uint32_t from, uint32_t to, bool quoted);
  NodeId heredoc(const Item& redirect);
  NodeId simple_expansion(const Item& item);
  NodeId expansion(const Item& item);
  NodeId stripped(const Item& item, NodeId value, std::string_view operation, std::string_view pattern);
  NodeId variable(const Item& item, std::string_view name);
  NodeId subscript(const Item& item);
  NodeId array(const Item& item);
  NodeId arithmetic(const Item& item);
  NodeId call(const Item& item, std::string_view name, std::initializer_list<NodeId> arguments);
  NodeId text_literal(const Item& item, std::string_view text) { return literal(LiteralKind::kString, item, text); }
  NodeId unknown(const Item& item);
  NodeId equal(const Item& item, NodeId left, NodeId right);
  bool is_list(const Item& item);
  bool may_be_several(const Item& item);

  std::unordered_set<std::string> shared_;  // variables that the file sets, "$name"
  std::set<std::string> set_in_functions_;  // … of these, those that a function sets
  Parameters parameters_;
};

}  // namespace vitrine::source::shell
