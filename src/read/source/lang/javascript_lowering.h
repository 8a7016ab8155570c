// The grammars of JavaScript, TypeScript and TSX lowered to the IR by one walk; private to lang/javascript*.cc.
//
// What these languages have and the IR has not:
//   - destructuring is one kDeclare (or kAssign) per name over one shared node of the source; a default value is
//     `source ?? default`. Parameters and loop variables that are patterns get a name no identifier can have ("@" and
//     the pattern's offset), and the names are declared from it at the head of the body; so does the right side of a
//     pattern's assignment, which may be a swap
//   - `var` in a nested block is an assignment there and a kDeclare at the head of its function
//   - a sequence `(a, b)` is `[a, b][1]`, or b alone where a is a literal; as a statement it is several
//   - exports are assignments to `exports.name` ("exports.*" for all of a module), but for exported declarations
//   - `x["name"]` is the member name; `!0`, `!1` and `void 0` are literals; compilers' wrappers of `require` are seen
//     through
//   - for…in is for…of over `Object.keys(…)`
//   - `break outer` and `continue outer` jump to labels behind what is labelled, and at the end of its body
//   - `const { a, ...rest } = x` gives rest all of x, and undefined for a
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "read/source/lang/script_lowering.h"

namespace vitrine::source::javascript {

// In the order of kSymbolNames in javascript.cc.
enum Symbol : uint16_t {
  kProgram = kFirstSymbol,
  kHashBang,
  kImportStatement,
  kExportStatement,
  kVariableDeclaration,
  kLexicalDeclaration,
  kUsingDeclaration,
  kAmbientDeclaration,
  kImportAlias,
  kExpressionStatement,
  kReturnStatement,
  kThrowStatement,
  kIfStatement,
  kElseClause,
  kForStatement,
  kForInStatement,
  kWhileStatement,
  kDoStatement,
  kSwitchStatement,
  kSwitchBody,
  kSwitchCase,
  kSwitchDefault,
  kTryStatement,
  kCatchClause,
  kFinallyClause,
  kBreakStatement,
  kContinueStatement,
  kLabeledStatement,
  kWithStatement,
  kStatementBlock,
  kEmptyStatement,
  kDebuggerStatement,
  kFunctionDeclaration,
  kGeneratorFunctionDeclaration,
  kFunctionSignature,
  kClassDeclaration,
  kAbstractClassDeclaration,
  kEnumDeclaration,
  kInterfaceDeclaration,
  kInternalModule,
  kNamespaceModule,
  kTypeAliasDeclaration,
  kImportClause,
  kNamespaceImport,
  kNamedImports,
  kImportSpecifier,
  kImportRequireClause,
  kImportAttribute,
  kExportClause,
  kExportSpecifier,
  kNamespaceExport,
  kVariableDeclarator,
  kObjectPattern,
  kArrayPattern,
  kAssignmentPattern,
  kObjectAssignmentPattern,
  kPairPattern,
  kRestPattern,
  kShorthandPattern,
  kIdentifier,
  kPropertyIdentifier,
  kPrivateIdentifier,
  kShorthandProperty,
  kComputedName,
  kThisSymbol,
  kSuperSymbol,
  kNumber,
  kString,
  kTemplateString,
  kTemplateSubstitution,
  kStringFragment,
  kEscapeSequence,
  kTrue,
  kFalse,
  kNullSymbol,
  kUndefined,
  kRegex,
  kArraySymbol,
  kObjectSymbol,
  kPair,
  kSpreadElement,
  kFunctionExpression,
  kGeneratorFunction,
  kArrowFunction,
  kClassExpression,
  kClassBody,
  kMethodDefinition,
  kFieldDefinition,
  kPublicFieldDefinition,
  kClassStaticBlock,
  kClassHeritage,
  kExtendsClause,
  kImplementsClause,
  kExtendsTypeClause,
  kMethodSignature,
  kAbstractMethodSignature,
  kPropertySignature,
  kIndexSignature,
  kCallSignature,
  kConstructSignature,
  kCallExpression,
  kNewExpression,
  kArguments,
  kMemberExpression,
  kSubscriptExpression,
  kBinaryExpression,
  kUnaryExpression,
  kUpdateExpression,
  kAwaitExpression,
  kYieldExpression,
  kSequenceExpression,
  kTernaryExpression,
  kAssignmentExpression,
  kAugmentedAssignmentExpression,
  kParenthesizedExpression,
  kAsExpression,
  kSatisfiesExpression,
  kNonNullExpression,
  kInstantiationExpression,
  kTypeAssertion,
  kImportSymbol,
  kFormalParameters,
  kRequiredParameter,
  kOptionalParameter,
  kAccessibilityModifier,
  kOverrideModifier,
  kDecorator,
  kJsxText,
  kEnumBody,
  kEnumAssignment,
  kTypeAnnotation,
  kTypeArguments,
  kTypeParameters,
  kTypeIdentifier,
  kNestedTypeIdentifier,
  kNestedIdentifier,
  kPredefinedType,
  kGenericType,
  kArrayTypeSymbol,
  kUnionType,
  kIntersectionType,
  kParenthesizedType,
  kReadonlyType,
  kOptionalType,
  kLiteralType,
};

// In the order of kFieldNames in javascript.cc.
enum Field : uint16_t {
  kNameField = 1,
  kAliasField,
  kSourceField,
  kDeclarationField,
  kValueField,
  kDecoratorField,
  kKindField,
  kLeftField,
  kRightField,
  kOperatorField,
  kConditionField,
  kConsequenceField,
  kAlternativeField,
  kInitializerField,
  kIncrementField,
  kBodyField,
  kLabelField,
  kParameterField,
  kParametersField,
  kHandlerField,
  kFinalizerField,
  kPropertyField,
  kObjectField,
  kIndexField,
  kFunctionField,
  kArgumentsField,
  kArgumentField,
  kConstructorField,
  kKeyField,
  kPatternField,
  kTypeField,
  kTypeArgumentsField,
  kReturnTypeField,
  kMemberField,
};

const Grammar& grammar(Language language);

// TypeScript's grammar keeps both readings of `a < b, c < d, …` up to the end of the statement, in a time that grows
// with the square of their number and that no time limit ends.
inline constexpr uint32_t kMostOpenComparisons = 1000;
bool compares_too_much(std::string_view text);

// Requests of a bundle's modules for modules outside of it become imports (javascript_bundle.cc).
void resolve_bundle(Unit& unit);

// Functions without a name get that of what they are assigned to (javascript_names.cc).
void name_functions(Unit& unit);

class JavaScriptLowering : public ScriptLowering {
 public:
  JavaScriptLowering(Language language, Tree tree) : ScriptLowering(language, std::move(tree)) {}

 private:
  // How a pattern's names come to be.
  struct Binding {
    bool declare = true;  // false: kAssign
    uint16_t flags = 0;
    NodeId type = kNone;
  };
  // What a function's body must begin with, and what `var` put there from further in.
  struct Scope {
    std::vector<std::string> modules;  // AMD: what its parameters are given
    std::vector<NodeId> head;
    std::unordered_set<std::string> hoisted;
    uint32_t nested_blocks = 0;
  };
  // A function's name and parts, however it is written.
  struct Callable {
    std::string_view name;
    uint16_t flags = 0;
    std::vector<NodeId>* properties = nullptr;  // fields that a constructor's parameters declare
  };

  NodeId lower_root(const Item& root) override;

  // Classes by prototypes (javascript_prototypes.cc).
 public:
  // What a statement says of a class: of its prototype's members, or of what it extends.
  struct Said {
    std::string of, member, base;
    NodeId value = kNone;
  };

 private:
  void gather_prototypes(std::vector<NodeId>& body);
  // What the file sets of the global object, declared ahead of it (javascript_globals.cc).
  void declare_globals(std::vector<NodeId>& head);
  void name_bases();
  NodeId prototype_class(const std::string& name, NodeId function, const std::vector<Said>& all);
  void call_base(NodeId constructor, std::string_view base);

  // Statements (javascript_statement.cc): each may become several nodes.
  void statements(const Item& block, Nodes& out);
  void statement(const Item& item, Nodes& out);
  void known_statement(const Item& item, Nodes& out);
  void control_statement(const Item& item, Nodes& out);
  NodeId block(const Item& item);
  NodeId body_of(const Item& statement, const std::vector<NodeId>& head);
  void labelled(const Item& item, Nodes& out);
  NodeId loop_body(const Item& body, const std::vector<NodeId>& head);
  void expression_statement(const Item& expression, Nodes& out);
  NodeId last_of_sequence(const Item& item, Nodes& out);
  void if_statement(const Item& item, Nodes& out);
  NodeId if_statement(const Item& item, NodeId condition);
  void for_statement(const Item& item, Nodes& out);
  NodeId for_each(const Item& item);
  NodeId loop(const Item& item);
  NodeId switch_statement(const Item& item);
  NodeId case_body(const Item& item, bool& falls_through);
  NodeId try_statement(const Item& item);
  NodeId handler(const Item& item);

  // Modules, variables and patterns (javascript_binding.cc).
  void import_statement(const Item& item, Nodes& out);
  void import_clause(const Item& clause, const std::string& module, Nodes& out);
  NodeId import_of(const Item& item, std::string_view bound, const std::string& qualified_name);
  void export_statement(const Item& item, Nodes& out);
  void export_clause(const Item& clause, const std::optional<std::string>& module, Nodes& out);
  NodeId export_as(const Item& item, std::string_view name, NodeId value);
  NodeId import_value(const Item& item, std::string_view module);
  void variables(const Item& item, Nodes& out);
  void variable(const Item& declarator, bool is_var, uint16_t flags, Nodes& out);
  void bind(const Item& pattern, NodeId value, const Binding& binding, Nodes& out);
  void bind_name(const Item& name, NodeId value, const Binding& binding, Nodes& out);
  void bind_object(const Item& pattern, NodeId value, const Binding& binding, Nodes& out);
  void bind_array(const Item& pattern, NodeId value, const Binding& binding, Nodes& out);
  NodeId property_of(const Item& key, NodeId value);
  NodeId or_default(const Item& item, NodeId value, const Item& fallback);
  void hoist(const Item& name);
  void assignment_statement(const Item& item, Nodes& out);

  // Functions, classes and types (javascript_definition.cc, typescript.cc).
  NodeId function(const Item& item, const Callable& callable);
  void function_body(const Item& body, Nodes& children);
  void parameters(const Item& list, Scope& scope, const Callable& callable, Nodes& out);
  NodeId parameter(const Item& item, Scope& scope, const Callable& callable);
  NodeId decorator(const Item& item);
  NodeId class_definition(const Item& item, std::string_view name, const std::vector<NodeId>& decorators);
  std::vector<NodeId> decorators_of(const Item& item);
  void decorated_by(const std::vector<NodeId>& annotations, const Item& item, Nodes& out);
  void bases(const Item& heritage, Nodes& out);
  NodeId base(const Item& item, const Item& arguments);
  void class_members(const Item& body, Nodes& out);
  NodeId method(const Item& item, std::vector<NodeId>* properties);
  NodeId field(const Item& item);
  std::string key_text(const Item& key);
  bool dotted(const Item& item, std::string& name);
  NodeId enumeration(const Item& item);
  NodeId interface(const Item& item);
  void name_space(const Item& item, Nodes& out);
  NodeId type_name(const Item& item);
  NodeId type_of_union(const Item& item);
  NodeId type_of(const Items& items, uint16_t field);
  NodeId type_with_arguments(const Item& whole, std::string_view name, const Item& arguments);
  NodeId constructed_type(const Item& callee, const Item& arguments);
  std::vector<NodeId> required_;  // names of modules that are asked for where a class of theirs is made

  // Expressions (javascript_expression.cc).
  NodeId expression(const Item& item);
  NodeId expression_or_none(const Item& item) { return item ? expression(item) : kNone; }
  NodeId operator_expression(const Item& item);
  NodeId compound_expression(const Item& item);
  NodeId call(const Item& item);
  NodeId plain_call(const Item& item, const Item& callee, const Items& items);
  NodeId imported(const Item& item, const Item& callee, const Item& arguments);
  void note_modules(const Item& callee, const Item& arguments);
  Item copied_as_text(const Item& callee, const Item& list);
  void arguments(const Item& list, Nodes& out);
  NodeId new_expression(const Item& item);
  NodeId member(const Item& item);
  NodeId subscript(const Item& item);
  NodeId binary(const Item& item);
  NodeId unary(const Item& item);
  NodeId update(const Item& item);
  NodeId assignment(const Item& item);
  NodeId sequence(const Item& item);
  NodeId object(const Item& item);
  NodeId object_member(const Item& item);
  NodeId entry(const Item& item, const Item& key, NodeId value);
  NodeId array(const Item& item);
  NodeId lambda(const Item& item);
  NodeId cast(const Item& item);
  NodeId unknown(const Item& item);
  NodeId template_string(const Item& item);
  NodeId regular_expression(const Item& item);
  NodeId number(const Item& item);
  std::string string_value(const Item& item);

  Scope* scope_ = nullptr;
  std::string label_;                                                  // of the loop that comes next
  std::unordered_map<uint32_t, std::vector<std::string>> modules_of_;  // by function: what its parameters are given
};

// The value of what stands between a string's quotes or in a template.
void decode_escapes(std::string_view written, std::string& out);

// A number as the IR writes it; kind is kInteger or kFloat. Nothing where it is no number.
struct Number {
  LiteralKind kind = LiteralKind::kInteger;
  std::string text;
};
std::optional<Number> number_value(std::string_view written);

}  // namespace vitrine::source::javascript
