// The grammars' symbols and fields that the lowering of C and C++ reads, as numbers. tree-sitter-cpp extends
// tree-sitter-c, so one list serves both.
#pragma once

#include "read/source/tree.h"

// NAME(enumerator, grammar name) for symbols of both grammars, then for those of C++ alone.
#define VITRINE_C_SYMBOLS(NAME)                                     \
  NAME(kTranslationUnit, "translation_unit")                        \
  NAME(kIdentifier, "identifier")                                   \
  NAME(kFieldIdentifier, "field_identifier")                        \
  NAME(kTypeIdentifier, "type_identifier")                          \
  NAME(kStatementIdentifier, "statement_identifier")                \
  NAME(kPrimitiveType, "primitive_type")                            \
  NAME(kSizedType, "sized_type_specifier")                          \
  NAME(kStructSpecifier, "struct_specifier")                        \
  NAME(kUnionSpecifier, "union_specifier")                          \
  NAME(kEnumSpecifier, "enum_specifier")                            \
  NAME(kEnumerator, "enumerator")                                   \
  NAME(kEnumeratorList, "enumerator_list")                          \
  NAME(kFieldDeclaration, "field_declaration")                      \
  NAME(kFieldDeclarationList, "field_declaration_list")             \
  NAME(kBitfield, "bitfield_clause")                                \
  NAME(kFunctionDefinition, "function_definition")                  \
  NAME(kDeclaration, "declaration")                                 \
  NAME(kTypeDefinition, "type_definition")                          \
  NAME(kLinkage, "linkage_specification")                           \
  NAME(kDeclarationList, "declaration_list")                        \
  NAME(kInitDeclarator, "init_declarator")                          \
  NAME(kPointerDeclarator, "pointer_declarator")                    \
  NAME(kArrayDeclarator, "array_declarator")                        \
  NAME(kFunctionDeclarator, "function_declarator")                  \
  NAME(kParenthesizedDeclarator, "parenthesized_declarator")        \
  NAME(kAttributedDeclarator, "attributed_declarator")              \
  NAME(kAbstractPointer, "abstract_pointer_declarator")             \
  NAME(kAbstractArray, "abstract_array_declarator")                 \
  NAME(kAbstractFunction, "abstract_function_declarator")           \
  NAME(kAbstractParenthesized, "abstract_parenthesized_declarator") \
  NAME(kParameterList, "parameter_list")                            \
  NAME(kParameterDeclaration, "parameter_declaration")              \
  NAME(kTypeDescriptor, "type_descriptor")                          \
  NAME(kTypeQualifier, "type_qualifier")                            \
  NAME(kStorageClass, "storage_class_specifier")                    \
  NAME(kInitializerList, "initializer_list")                        \
  NAME(kInitializerPair, "initializer_pair")                        \
  NAME(kFieldDesignator, "field_designator")                        \
  NAME(kSubscriptDesignator, "subscript_designator")                \
  NAME(kSubscriptRangeDesignator, "subscript_range_designator")     \
  NAME(kCompoundStatement, "compound_statement")                    \
  NAME(kExpressionStatement, "expression_statement")                \
  NAME(kIfStatement, "if_statement")                                \
  NAME(kElseClause, "else_clause")                                  \
  NAME(kSwitchStatement, "switch_statement")                        \
  NAME(kCaseStatement, "case_statement")                            \
  NAME(kWhileStatement, "while_statement")                          \
  NAME(kDoStatement, "do_statement")                                \
  NAME(kForStatement, "for_statement")                              \
  NAME(kReturnStatement, "return_statement")                        \
  NAME(kBreakStatement, "break_statement")                          \
  NAME(kContinueStatement, "continue_statement")                    \
  NAME(kGotoStatement, "goto_statement")                            \
  NAME(kLabeledStatement, "labeled_statement")                      \
  NAME(kAttributedStatement, "attributed_statement")                \
  NAME(kSehTry, "seh_try_statement")                                \
  NAME(kSehExcept, "seh_except_clause")                             \
  NAME(kSehFinally, "seh_finally_clause")                           \
  NAME(kCallExpression, "call_expression")                          \
  NAME(kArgumentList, "argument_list")                              \
  NAME(kFieldExpression, "field_expression")                        \
  NAME(kSubscriptExpression, "subscript_expression")                \
  NAME(kAssignment, "assignment_expression")                        \
  NAME(kBinaryExpression, "binary_expression")                      \
  NAME(kUnaryExpression, "unary_expression")                        \
  NAME(kUpdateExpression, "update_expression")                      \
  NAME(kPointerExpression, "pointer_expression")                    \
  NAME(kCastExpression, "cast_expression")                          \
  NAME(kConditionalExpression, "conditional_expression")            \
  NAME(kCommaExpression, "comma_expression")                        \
  NAME(kParenthesized, "parenthesized_expression")                  \
  NAME(kCompoundLiteral, "compound_literal_expression")             \
  NAME(kSizeof, "sizeof_expression")                                \
  NAME(kAlignof, "alignof_expression")                              \
  NAME(kOffsetof, "offsetof_expression")                            \
  NAME(kExtension, "extension_expression")                          \
  NAME(kNumber, "number_literal")                                   \
  NAME(kString, "string_literal")                                   \
  NAME(kConcatenatedString, "concatenated_string")                  \
  NAME(kCharacter, "char_literal")                                  \
  NAME(kTrue, "true")                                               \
  NAME(kFalse, "false")                                             \
  NAME(kNullLiteral, "null")                                        \
  NAME(kComment, "comment")                                         \
  NAME(kAttributeSpecifier, "attribute_specifier")                  \
  NAME(kAttributeDeclaration, "attribute_declaration")              \
  NAME(kOpenParen, "(")                                             \
  NAME(kCloseParen, ")")                                            \
  NAME(kOpenBrace, "{")                                             \
  NAME(kCloseBrace, "}")                                            \
  NAME(kSemicolon, ";")                                             \
  NAME(kComma, ",")

// Of C alone: C++'s grammar has no such node.
#define VITRINE_C_ONLY_SYMBOLS(NAME)       \
  NAME(kMacroType, "macro_type_specifier") \
  NAME(kVariadicParameter, "variadic_parameter")
#define VITRINE_C_ONLY_FIELDS(NAME) NAME(kIndex, "index")

#define VITRINE_CPP_SYMBOLS(NAME)                                       \
  NAME(kAlignofCpp, "alignas_qualifier")                                \
  NAME(kThisExpression, "this")                                         \
  NAME(kNamespaceIdentifier, "namespace_identifier")                    \
  NAME(kNestedNamespace, "nested_namespace_specifier")                  \
  NAME(kNamespaceDefinition, "namespace_definition")                    \
  NAME(kNamespaceAlias, "namespace_alias_definition")                   \
  NAME(kUsingDeclaration, "using_declaration")                          \
  NAME(kAliasDeclaration, "alias_declaration")                          \
  NAME(kClassSpecifier, "class_specifier")                              \
  NAME(kBaseClause, "base_class_clause")                                \
  NAME(kAccessSpecifier, "access_specifier")                            \
  NAME(kTemplateDeclaration, "template_declaration")                    \
  NAME(kTemplateType, "template_type")                                  \
  NAME(kTemplateFunction, "template_function")                          \
  NAME(kTemplateMethod, "template_method")                              \
  NAME(kTemplateArguments, "template_argument_list")                    \
  NAME(kDependentType, "dependent_type")                                \
  NAME(kDependentName, "dependent_name")                                \
  NAME(kQualified, "qualified_identifier")                              \
  NAME(kDestructorName, "destructor_name")                              \
  NAME(kOperatorName, "operator_name")                                  \
  NAME(kOperatorCast, "operator_cast")                                  \
  NAME(kReferenceDeclarator, "reference_declarator")                    \
  NAME(kAbstractReference, "abstract_reference_declarator")             \
  NAME(kVariadicDeclarator, "variadic_declarator")                      \
  NAME(kStructuredBinding, "structured_binding_declarator")             \
  NAME(kOptionalParameter, "optional_parameter_declaration")            \
  NAME(kVariadicParameterDeclaration, "variadic_parameter_declaration") \
  NAME(kFieldInitializerList, "field_initializer_list")                 \
  NAME(kFieldInitializer, "field_initializer")                          \
  NAME(kLambdaExpression, "lambda_expression")                          \
  NAME(kLambdaCaptures, "lambda_capture_specifier")                     \
  NAME(kLambdaCapture, "lambda_capture_initializer")                    \
  NAME(kNewExpression, "new_expression")                                \
  NAME(kDeleteExpression, "delete_expression")                          \
  NAME(kTryStatement, "try_statement")                                  \
  NAME(kCatchClause, "catch_clause")                                    \
  NAME(kThrowStatement, "throw_statement")                              \
  NAME(kForRange, "for_range_loop")                                     \
  NAME(kConditionClause, "condition_clause")                            \
  NAME(kInitStatement, "init_statement")                                \
  NAME(kRawString, "raw_string_literal")                                \
  NAME(kUserLiteral, "user_defined_literal")                            \
  NAME(kLiteralSuffix, "literal_suffix")                                \
  NAME(kPlaceholderType, "placeholder_type_specifier")                  \
  NAME(kDecltype, "decltype")                                           \
  NAME(kAuto, "auto")                                                   \
  NAME(kFriend, "friend_declaration")                                   \
  NAME(kSubscriptArguments, "subscript_argument_list")                  \
  NAME(kParameterPack, "parameter_pack_expansion")                      \
  NAME(kTrailingReturn, "trailing_return_type")                         \
  NAME(kCoReturn, "co_return_statement")                                \
  NAME(kCoAwait, "co_await_expression")                                 \
  NAME(kTemplateParameters, "template_parameter_list")

#define VITRINE_C_FIELDS(NAME)      \
  NAME(kType, "type")               \
  NAME(kName, "name")               \
  NAME(kBody, "body")               \
  NAME(kValue, "value")             \
  NAME(kDeclarator, "declarator")   \
  NAME(kParameters, "parameters")   \
  NAME(kSize, "size")               \
  NAME(kFunction, "function")       \
  NAME(kArguments, "arguments")     \
  NAME(kArgument, "argument")       \
  NAME(kField, "field")             \
  NAME(kLeft, "left")               \
  NAME(kRight, "right")             \
  NAME(kOperator, "operator")       \
  NAME(kCondition, "condition")     \
  NAME(kConsequence, "consequence") \
  NAME(kAlternative, "alternative") \
  NAME(kInitializer, "initializer") \
  NAME(kUpdate, "update")           \
  NAME(kLabel, "label")             \
  NAME(kDesignator, "designator")   \
  NAME(kMember, "member")

#define VITRINE_CPP_FIELDS(NAME)       \
  NAME(kScope, "scope")                \
  NAME(kDefaultValue, "default_value") \
  NAME(kIndices, "indices")            \
  NAME(kPlacement, "placement")        \
  NAME(kCaptures, "captures")

namespace vitrine::source::c {

#define VITRINE_ENUMERATOR(enumerator, name) enumerator,
enum class Syntax : uint16_t {
  kOther,
  VITRINE_C_SYMBOLS(VITRINE_ENUMERATOR) VITRINE_C_ONLY_SYMBOLS(VITRINE_ENUMERATOR)
      VITRINE_CPP_SYMBOLS(VITRINE_ENUMERATOR)
};
enum class Field : uint16_t {
  kNone,
  VITRINE_C_FIELDS(VITRINE_ENUMERATOR) VITRINE_C_ONLY_FIELDS(VITRINE_ENUMERATOR) VITRINE_CPP_FIELDS(VITRINE_ENUMERATOR)
};
#undef VITRINE_ENUMERATOR

const Grammar& grammar(bool cpp);

}  // namespace vitrine::source::c
