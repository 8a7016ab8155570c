// PowerShell's grammar lowered to the IR; private to lang/powershell*.cc.
//
// What PowerShell has and the IR has not:
//   - variables keep their dollar and are lower case ("$key"), as PowerShell does not tell cases apart; scopes before
//     them ("$script:key") are left out, `$env:NAME` is "$env:name"
//   - `[A.B]::C` is the member "C" of the name A.B; `New-Object A.B x` makes one
//   - a command is a kCall by its name; of a function of the file `-Name value` is the kKeyword "$name", of any other
//     command the words are positional arguments as they are written: what they mean is knowledge
//   - `a | b` gives b what a gives as the kKeyword "<", splatting is a kSpread "**"
//   - a function gives the value of its last statement
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/source/lang/script_lowering.h"

namespace vitrine::source::powershell {

// In the order of kSymbolNames in powershell.cc.
enum Symbol : uint16_t {
  kProgram = kFirstSymbol,
  kStatementList,
  kPipeline,
  kPipelineChain,
  kPipelineChainTail,
  kAssignmentExpression,
  kLeftAssignmentExpression,
  kAssignmentOperator,
  kCommand,
  kCommandName,
  kCommandNameExpr,
  kCommandElements,
  kCommandArgumentSep,
  kCommandParameter,
  kCommandInvocationOperator,
  kGenericToken,
  kArgumentList,
  kArgumentExpressionList,
  kArgumentExpression,
  kIfStatement,
  kElseIfClauses,
  kElseIfClause,
  kElseClause,
  kStatementBlock,
  kForStatement,
  kForeachStatement,
  kWhileStatement,
  kWhileCondition,
  kDoStatement,
  kSwitchStatement,
  kSwitchBody,
  kSwitchClauses,
  kSwitchClause,
  kSwitchClauseCondition,
  kSwitchCondition,
  kTryStatement,
  kCatchClauses,
  kCatchClause,
  kFinallyClause,
  kFunctionStatement,
  kFunctionName,
  kFunctionParameterDeclaration,
  kScriptBlock,
  kScriptBlockBody,
  kScriptBlockExpression,
  kNamedBlockList,
  kNamedBlock,
  kParamBlock,
  kParameterList,
  kScriptParameter,
  kScriptParameterDefault,
  kAttributeList,
  kAttributeSymbol,
  kClassStatement,
  kClassMethodDefinition,
  kClassPropertyDefinition,
  kClassMethodParameterList,
  kClassMethodParameter,
  kFlowControlStatement,
  kLogicalExpression,
  kBitwiseExpression,
  kComparisonExpression,
  kAdditiveExpression,
  kMultiplicativeExpression,
  kFormatExpression,
  kRangeExpression,
  kLogicalArgumentExpression,
  kBitwiseArgumentExpression,
  kComparisonArgumentExpression,
  kAdditiveArgumentExpression,
  kMultiplicativeArgumentExpression,
  kFormatArgumentExpression,
  kRangeArgumentExpression,
  kComparisonOperator,
  kFormatOperator,
  kArrayLiteralExpression,
  kUnaryExpression,
  kExpressionWithUnaryOperator,
  kCastExpression,
  kStringLiteral,
  kExpandableString,
  kVerbatimString,
  kExpandableHereString,
  kVerbatimHereString,
  kIntegerLiteral,
  kDecimalInteger,
  kHexadecimalInteger,
  kRealLiteral,
  kVariable,
  kBracedVariable,
  kMemberAccess,
  kMemberName,
  kSimpleName,
  kInvocationExpression,
  kElementAccess,
  kParenthesizedExpression,
  kSubExpression,
  kArrayExpression,
  kHashLiteralExpression,
  kHashLiteralBody,
  kHashEntry,
  kKeyExpression,
  kTypeLiteral,
  kTypeSpec,
  kArrayTypeName,
  kPostIncrement,
  kPostDecrement,
  kPreIncrement,
  kPreDecrement,
  kRedirections,
};

enum Field : uint16_t {
  kConditionField = 1,
  kValueField,
  kCommandNameField,
  kCommandElementsField,
  kElseClauseField,
  kElseIfClausesField,
  kForInitializerField,
  kForConditionField,
  kForIteratorField,
};

const Grammar& grammar();

class PowerShellLowering : public ScriptLowering {
 public:
  explicit PowerShellLowering(Tree tree) : ScriptLowering(Language::kPowerShell, std::move(tree)) {}

 private:
  NodeId lower_root(const Item& root) override;
  void note_functions();

  // Statements (powershell_statement.cc).
  void statements(const Item& item, Nodes& out);
  void statement(const Item& item, Nodes& out);
  void assignment(const Item& item, Nodes& out);
  NodeId block(const Item& item);
  NodeId if_statement(const Item& item);
  NodeId loop(const Item& item);
  NodeId switch_statement(const Item& item);
  NodeId try_statement(const Item& item);
  NodeId flow(const Item& item);
  NodeId function(const Item& item, std::string_view name, const Item& parameters, const Item& body);
  void parameters(const Item& list, Nodes& out);
  NodeId class_statement(const Item& item);
  bool imports(const Item& pipeline, Nodes& out);

  // Expressions (powershell_expression.cc).
  NodeId expression(const Item& item);
  NodeId pipeline(const Item& item);
  NodeId command(const Item& item, NodeId input);
  NodeId new_object(const Item& elements, const Item& whole);
  NodeId text_literal(const Item& item, std::string_view text) { return literal(LiteralKind::kString, item, text); }
  NodeId binary(const Item& item);
  NodeId expandable(const Item& item, uint32_t from, uint32_t to);
  NodeId variable(const Item& item);
  NodeId member(const Item& item);
  NodeId named(const Item& item, std::string_view dotted);
  NodeId type_of(const Item& literal_item);
  NodeId hash(const Item& item);
  NodeId unknown(const Item& item);
  NodeId call(const Item& item, std::string_view name, std::initializer_list<NodeId> arguments);
  void arguments(const Item& list, Nodes& out);
  std::string type_text(const Item& literal_item) const;

  // The parameters of the file's functions, by name in lower case: those that take no value too.
  struct Known {
    std::string name;                                  // as the function is written
    std::unordered_map<std::string, bool> parameters;  // "$name" → is it a switch?
  };
  std::unordered_map<std::string, Known> functions_;
};

std::string lower_case(std::string_view text);

}  // namespace vitrine::source::powershell
