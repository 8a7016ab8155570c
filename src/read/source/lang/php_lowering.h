// PHP's grammar lowered to the IR; private to lang/php*.cc.
//
// What PHP has and the IR has not:
//   - variables keep their dollar ("$key"), which tells them from functions and constants of the same name; properties
//     and static properties have none ("$this->key" is the member "key" of this)
//   - names lead from the root with '.' between their parts; an unqualified one is left as written, for the imports to
//     tell. `self` is the class around it, `static` too where there is no $this, `parent` is kSuper
//   - `f(name: value)` is a kKeyword "name", or "$name" where the file has such a function
//   - functions, unless the file has its own of that name, are called in lower case (PHP does not tell cases apart)
//   - an array with a key is a kMap (elements without one are numbered), any other a kArray
//   - `foreach` goes through `array_values($x)`, with keys through `array_entries($x)`; `$a[] = v` is
//     `array_push($a, v)`; `match` is a chain of kConditional; `$a ?: b` is `$a ? $a : b`
//   - `$GLOBALS['x']` is the file's `$x`, and a function that asks for it has a `global $x`; `$a = &$b['c']` in a
//     function, not in a branch of it: from there on `$a` is `$b['c']`; `define("K", v)` outside of
//     functions is a constant
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "read/source/lang/script_lowering.h"

namespace vitrine::source::php {

// In the order of kSymbolNames in php.cc.
enum Symbol : uint16_t {
  kProgram = kFirstSymbol,
  kTextSymbol,
  kTextInterpolation,
  kNamespaceDefinition,
  kNamespaceName,
  kNamespaceUseDeclaration,
  kNamespaceUseClause,
  kNamespaceUseGroup,
  kExpressionStatement,
  kEchoStatement,
  kReturnStatement,
  kIfStatement,
  kElseClause,
  kElseIfClause,
  kForStatement,
  kForeachStatement,
  kWhileStatement,
  kDoStatement,
  kSwitchStatement,
  kSwitchBlock,
  kCaseStatement,
  kDefaultStatement,
  kTryStatement,
  kCatchClause,
  kFinallyClause,
  kBreakStatement,
  kContinueStatement,
  kGotoStatement,
  kNamedLabelStatement,
  kCompoundStatement,
  kColonBlock,
  kEmptyStatement,
  kDeclareStatement,
  kDeclareDirective,
  kUnsetStatement,
  kExitStatement,
  kGlobalDeclaration,
  kFunctionStaticDeclaration,
  kStaticVariableDeclaration,
  kConstDeclaration,
  kConstElement,
  kFunctionDefinition,
  kClassDeclaration,
  kInterfaceDeclaration,
  kTraitDeclaration,
  kEnumDeclaration,
  kDeclarationList,
  kEnumDeclarationList,
  kEnumCase,
  kMethodDeclaration,
  kPropertyDeclaration,
  kPropertyElement,
  kPropertyHookList,
  kPropertyHook,
  kUseDeclaration,
  kUseList,
  kBaseClause,
  kClassInterfaceClause,
  kAnonymousClass,
  kFormalParameters,
  kSimpleParameter,
  kVariadicParameter,
  kPropertyPromotionParameter,
  kAttributeList,
  kAttributeGroup,
  kAttributeSymbol,
  kStaticModifier,
  kReadonlyModifier,
  kAbstractModifier,
  kFinalModifier,
  kVarModifier,
  kVisibilityModifier,
  kReferenceModifier,
  kVariableName,
  kDynamicVariableName,
  kNameSymbol,
  kQualifiedName,
  kRelativeName,
  kRelativeScope,
  kIntegerSymbol,
  kFloatSymbol,
  kStringSymbol,
  kEncapsedString,
  kHeredoc,
  kHeredocBody,
  kHeredocStart,
  kNowdoc,
  kNowdocBody,
  kHeredocEnd,
  kBooleanSymbol,
  kNullSymbol,
  kStringContent,
  kEscapeSequence,
  kArrayCreationExpression,
  kArrayElementInitializer,
  kListLiteral,
  kPairSymbol,
  kByRef,
  kVariadicUnpacking,
  kVariadicPlaceholder,
  kFunctionCallExpression,
  kMemberCallExpression,
  kNullsafeMemberCallExpression,
  kScopedCallExpression,
  kObjectCreationExpression,
  kArgumentList,
  kArgumentSymbol,
  kMemberAccessExpression,
  kNullsafeMemberAccessExpression,
  kScopedPropertyAccessExpression,
  kClassConstantAccessExpression,
  kSubscriptExpression,
  kBinaryExpression,
  kUnaryOpExpression,
  kUpdateExpression,
  kAssignmentExpression,
  kAugmentedAssignmentExpression,
  kReferenceAssignmentExpression,
  kConditionalExpression,
  kCastExpression,
  kCastType,
  kCloneExpression,
  kErrorSuppressionExpression,
  kParenthesizedExpression,
  kSequenceExpression,
  kMatchExpression,
  kMatchBlock,
  kMatchConditionList,
  kMatchConditionalExpression,
  kMatchDefaultExpression,
  kAnonymousFunction,
  kAnonymousFunctionUseClause,
  kArrowFunction,
  kIncludeExpression,
  kIncludeOnceExpression,
  kRequireExpression,
  kRequireOnceExpression,
  kPrintIntrinsic,
  kThrowExpression,
  kYieldExpression,
  kShellCommandExpression,
  kNamedType,
  kOptionalType,
  kPrimitiveType,
  kBottomType,
  kUnionType,
  kIntersectionType,
  kDisjunctiveNormalFormType,
  kTypeList,
  kOperationSymbol,
};

// In the order of kFieldNames in php.cc.
enum Field : uint16_t {
  kNameField = 1,
  kBodyField,
  kLeftField,
  kRightField,
  kOperatorField,
  kConditionField,
  kAlternativeField,
  kInitializeField,
  kUpdateField,
  kValueField,
  kParametersField,
  kReturnTypeField,
  kArgumentsField,
  kObjectField,
  kFunctionField,
  kScopeField,
  kTypeField,
  kAliasField,
  kPrefixField,
  kDefaultValueField,
  kAttributesField,
  kArgumentField,
  kConditionalExpressionsField,
  kReturnExpressionField,
  kEndTagField,
  kIdentifierField,
  kVisibilityField,
};

const Grammar& grammar();

// What stands between single quotes, and what between double ones or in a heredoc, escapes resolved.
std::string decode_single_quoted(std::string_view written);
std::string decode_double_quoted(std::string_view written);

class PhpLowering : public ScriptLowering {
 public:
  explicit PhpLowering(Tree tree) : ScriptLowering(Language::kPhp, std::move(tree)) {}

 private:
  NodeId lower_root(const Item& root) override;
  void lower_function_names();
  void name_keywords();

  // Statements (php_statement.cc): each may become several nodes.
  void statements(const Item& block, Nodes& out);
  void statement(const Item& item, Nodes& out);
  NodeId names_outside(const Item& item, std::string_view whose);
  void known_statement(const Item& item, Nodes& out);
  void control_statement(const Item& item, Nodes& out);
  void plain_statement(const Item& item, Nodes& out);
  bool refer(const Item& left, const Item& right);
  bool is_place(const Item& item);
  void expression_statement(const Item& item, Nodes& out);
  void assignment_statement(const Item& item, Nodes& out);
  void destructure(const Item& pattern, NodeId value, Nodes& out);
  void name_space(const Item& item, Nodes& out);
  void uses(const Item& item, Nodes& out);
  void use_clause(const Item& clause, const std::string& prefix, Nodes& out);
  void constants(const Item& item, NodeKind kind, Nodes& out);
  bool definition_of_constant(const Item& call, Nodes& out);
  NodeId block(const Item& item);
  NodeId if_statement(const Item& item);
  NodeId otherwise(const Items& items);
  NodeId for_statement(const Item& item);
  NodeId for_each(const Item& item);
  NodeId switch_statement(const Item& item);
  NodeId try_statement(const Item& item);

  // Functions, classes and types (php_definition.cc).
  NodeId function(const Item& item, std::string_view name, uint16_t flags, Nodes* properties);
  NodeId used_by_reference(const Item& clause);
  NodeId variables_outside(const Item& body);
  NodeId parameter(const Item& item, std::vector<NodeId>& head, std::vector<NodeId>* properties);
  NodeId class_definition(const Item& item, std::string_view name);
  void members(const Item& body, Nodes& out);
  void member_declaration(const Item& item, Nodes& out);
  void fields_of(const Item& item, Nodes& out);
  bool is_private(const Items& items);
  void attributes(const Item& item, NodeId owner);
  NodeId base(const Item& item);
  NodeId type_name(const Item& item);
  NodeId type_of(const Item& item);
  std::string dotted(const Item& item) const;

  // Expressions (php_expression.cc).
  NodeId expression(const Item& item);
  NodeId expression_or_none(const Item& item) { return item ? expression(item) : kNone; }
  NodeId operator_expression(const Item& item);
  NodeId compound_expression(const Item& item);
  NodeId unknown(const Item& item);
  NodeId inner(const Item& item);
  NodeId name_chain(const Item& item);
  NodeId scope_of(const Item& item);
  NodeId call_of(const Item& item, std::string_view function, NodeId argument);
  NodeId call(const Item& item);
  NodeId constant_named(const Item& item, const Item& callee, const Item& list);
  NodeId method_call(const Item& item);
  NodeId new_expression(const Item& item);
  void arguments(const Item& list, Nodes& out);
  NodeId member(const Item& item);
  NodeId subscript(const Item& item);
  NodeId global_variable(const Item& base, const Item& index, const Item& whole);
  NodeId binary(const Item& item);
  NodeId assignment(const Item& item);
  NodeId conditional(const Item& item);
  NodeId match(const Item& item);
  NodeId array(const Item& item);
  NodeId entry(const Item& item, const Item& key, const Item& value);
  NodeId yield(const Item& item, const Item& first);
  NodeId lambda(const Item& item);
  NodeId interpolated(const Item& item, uint32_t from, uint32_t to, size_t indent, bool at_line_start);
  NodeId heredoc(const Item& item);
  NodeId number(const Item& item);

  std::vector<std::string> classes_;  // around what is lowered, innermost last; "" for one without a name
  bool has_this_ = false;             // what is lowered stands in a method that is not static
  bool in_trait_ = false;
  bool in_text_ = false;  // in a text between double quotes, where a[b] has "b" as its key
  int functions_ = 0;     // around what is lowered
  // Of the function around what is lowered:
  int nested_ = 0;                          // statements that hold others
  std::string_view around_;                 // its text
  std::map<std::string, Item> references_;  // variables that stand for others from here on
  std::set<std::string> globals_;           // variables of the file that it asks $GLOBALS for
};

}  // namespace vitrine::source::php
