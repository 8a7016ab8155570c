// Python's grammar lowered to the IR; private to lang/python*.cc.
//
// What Python has and the IR has not:
//   - a first assignment is a kAssign in the scope's block; only annotated names and `with … as` are kDeclare
//   - `a = b = v` is one kAssign per target over one value node; tuple targets are split pairwise where that is the
//   same
//   - a comprehension is a kUnknown around the kLoop "each" it abbreviates
//   - `super()` is kSuper; a type `Optional[X]` or `X | None` is X
//   - *args and **kw are kVariadic parameters with text2 "*" and "**"
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "read/source/lang/script_lowering.h"

namespace vitrine::source::python {

// In the order of kSymbolNames in python.cc.
enum Symbol : uint16_t {
  kModuleSymbol = kFirstSymbol,
  kImportStatement,
  kImportFrom,
  kFutureImport,
  kAliasedImport,
  kDottedName,
  kRelativeImport,
  kWildcardImport,
  kExpressionStatement,
  kAssignment,
  kAugmentedAssignment,
  kReturnStatement,
  kRaiseStatement,
  kAssertStatement,
  kDeleteStatement,
  kPassStatement,
  kBreakStatement,
  kContinueStatement,
  kGlobalStatement,
  kNonlocalStatement,
  kPrintStatement,
  kExecStatement,
  kTypeAlias,
  kIfStatement,
  kElifClause,
  kElseClause,
  kForStatement,
  kWhileStatement,
  kTryStatement,
  kExceptClause,
  kFinallyClause,
  kWithStatement,
  kWithClause,
  kWithItem,
  kMatchStatement,
  kCaseClause,
  kCasePattern,
  kUnionPattern,
  kFunctionDefinition,
  kClassDefinition,
  kDecoratedDefinition,
  kDecorator,
  kBlockSymbol,
  kIdentifier,
  kDefaultParameter,
  kTypedParameter,
  kTypedDefaultParameter,
  kListSplatPattern,
  kDictionarySplatPattern,
  kKeywordSeparator,
  kPositionalSeparator,
  kTuplePattern,
  kListPattern,
  kPatternList,
  kExpressionList,
  kTuple,
  kList,
  kSet,
  kDictionary,
  kPair,
  kListSplat,
  kDictionarySplat,
  kParenthesizedListSplat,
  kParenthesized,
  kAttribute,
  kSubscript,
  kSliceSymbol,
  kCallSymbol,
  kArgumentList,
  kKeywordArgument,
  kBinaryOperator,
  kBooleanOperator,
  kNotOperator,
  kUnaryOperator,
  kComparison,
  kConditionalExpression,
  kNamedExpression,
  kLambdaSymbol,
  kAwait,
  kYield,
  kListComprehension,
  kSetComprehension,
  kDictionaryComprehension,
  kGeneratorExpression,
  kForInClause,
  kIfClause,
  kAsPattern,
  kAsPatternTarget,
  kString,
  kConcatenatedString,
  kStringStart,
  kStringContent,
  kStringEnd,
  kInterpolation,
  kInteger,
  kFloat,
  kTrue,
  kFalse,
  kNoneSymbol,
  kType,
  kGenericType,
  kUnionType,
  kMemberType,
  kTypeParameter,
  kClassPattern,
  kKeywordPattern,
  kDictPattern,
  kSplatPattern,
  kComplexPattern,
};

// In the order of kFieldNames in python.cc.
enum Field : uint16_t {
  kNameField = 1,
  kAliasField,
  kModuleNameField,
  kLeftField,
  kRightField,
  kTypeField,
  kOperatorField,
  kConditionField,
  kConsequenceField,
  kAlternativeField,
  kBodyField,
  kSubjectField,
  kGuardField,
  kValueField,
  kParametersField,
  kReturnTypeField,
  kSuperclassesField,
  kDefinitionField,
  kObjectField,
  kAttributeField,
  kSubscriptField,
  kFunctionField,
  kArgumentsField,
  kArgumentField,
  kKeyField,
  kOperatorsField,
  kExpressionField,
  kFormatField,
  kConversionField,
  kCauseField,
};

const Grammar& grammar();

class PythonLowering : public ScriptLowering {
 public:
  explicit PythonLowering(Tree tree) : ScriptLowering(Language::kPython, std::move(tree)) {}

 private:
  static constexpr size_t kMostPairs = 32;  // of a tuple assignment that is split

  NodeId lower_root(const Item& root) override;

  // Statements (python.cc): each may become several nodes.
  void statements(const Item& block, Nodes& out);
  void statement(const Item& item, Nodes& out);
  void known_statement(const Item& item, Nodes& out);
  NodeId names_outside(const Item& item, std::string_view whose);
  void simple_statement(const Item& item, Nodes& out);
  void deleted(const Item& item, Nodes& out);
  void unknown_statement(const Item& item, Nodes& out);
  void statement_or_expression(const Item& item, Nodes& out);
  NodeId block(const Item& item);
  NodeId if_statement(const Item& item);
  void loop(const Item& item, Nodes& out);
  NodeId set_left(const Item& item, std::string_view name, bool value);
  NodeId try_statement(const Item& item);
  NodeId guarded_block(const Item& body, const Item& otherwise);
  NodeId handler(const Item& item);
  NodeId with_statement(const Item& item);
  void with_items(const Item& clause, Nodes& out);
  NodeId with_item(const Item& value);
  void expression_statement(const Item& item, Nodes& out);
  void assignment(const Item& item, Nodes& out);
  bool assign_pairwise(const Item& target, const Item& value, Nodes& out);
  NodeId set_to(const Item& target, NodeId value, const Item& whole);
  bool depends(const Item& target, const Item& value) const;
  NodeId augmented(const Item& item);
  void imports(const Item& item, Nodes& out);
  void import_from(const Item& item, Nodes& out);
  std::string dotted_text(const Item& item);

  // `match` (python_match.cc).
  NodeId match_statement(const Item& item);
  NodeId subject_of(const Items& items, const Item& item);
  NodeId case_clause(const Item& item, NodeId subject);
  bool case_labels(const Item& pattern, Nodes& labels, Item& captured);
  bool takes_apart(const Item& pattern, bool inside);
  NodeId conditions(const Item& item, NodeId subject);
  NodeId clause_pattern(const Items& clause, const Item& item, NodeId value, std::vector<NodeId>& bound);
  NodeId pattern(const Item& item, NodeId value, std::vector<NodeId>& bound);
  NodeId pattern_of_list(const Item& item, const std::vector<Item>& parts, NodeId value, std::vector<NodeId>& bound);
  NodeId pattern_of_map(const Item& item, NodeId value, std::vector<NodeId>& bound);
  NodeId pattern_of_class(const Item& item, NodeId value, std::vector<NodeId>& bound);
  NodeId bind(const Item& name, NodeId value);
  NodeId joined(const Item& item, NodeId left, NodeId right, std::string_view operation);

  // Definitions (python_definition.cc).
  NodeId function(const Item& item, const Item& decorated, bool in_class);
  NodeId class_definition(const Item& item, const Item& decorated);
  void decorated(const Item& item, Nodes& out, bool in_class);
  void class_members(const Item& body, Nodes& out);
  void number_members(const Nodes& members);
  bool made_of_fields(const Nodes& members, const std::vector<NodeId>& annotations);
  struct Fields {
    std::vector<NodeId> fields;  // that the constructor takes
    bool post = false;           // it calls __post_init__
  };
  bool fields_of_bases(const Nodes& members, Fields& fields);
  void add_field(NodeId field, std::vector<NodeId>& fields);
  bool constructor_of_fields(const Item& item, Nodes& members, Fields& all);
  NodeId constructor(const Item& item, const std::vector<NodeId>& fields, bool post);
  bool named_tuple(const Item& target, const Item& value, Nodes& out);
  bool named_fields(const Item& list, std::vector<std::string>& names);
  NodeId getter_of(const Item& item, const Item& target, const Item& value);
  NodeId described_default(const Item& value);
  bool class_field(const Item& statement, Nodes& out);
  void bases(const Item& arguments, Nodes& out, std::vector<NodeId>& annotations);
  void parameters(const Item& list, Nodes& out, bool receiver);
  NodeId parameter(const Item& item);
  NodeId decorator(const Item& item);
  NodeId type_name(const Item& item);
  NodeId type_arguments(const Item& whole, const Item& name, const Item& arguments, size_t skip);
  bool dotted(const Item& item, std::string& name);

  // Expressions (python_expression.cc).
  NodeId expression(const Item& item);
  NodeId expression_or_none(const Item& item) { return item ? expression(item) : kNone; }
  NodeId compound_expression(const Item& item);
  NodeId sequence(const Item& item);
  NodeId dictionary(const Item& item);
  NodeId dictionary_entry(const Item& item);
  NodeId call(const Item& item);
  NodeId imported_value(const Item& item, const Item& callee, const Item& list);
  NodeId named_attribute(const Item& item, const Item& callee, const Item& list);
  NodeId updates_attributes(const Item& callee);
  bool is_value(NodeId argument);
  NodeId translated(const Item& item, NodeId callee, NodeId table);
  void arguments(const Item& list, Nodes& out);
  Item attributes_of(const Item& table);
  NodeId subscript(const Item& item);
  NodeId slice(const Item& whole, const Item& base, const Item& slice);
  NodeId binary(const Item& item);
  NodeId comparison(const Item& item);
  NodeId conditional(const Item& item);
  NodeId lambda(const Item& item);
  NodeId comprehension(const Item& item);
  NodeId unknown(const Item& item);
  NodeId string(const Item& item);
  NodeId concatenated(const Item& item);
  struct Strings {
    bool bytes = false;
    bool plain = true;  // no interpolated value so far
    std::string held;   // text since the last value
    uint32_t held_begin = 0, held_end = 0;
  };
  void string_parts(const Item& item, Strings& strings, Nodes& parts);
  void flush_text(Strings& strings, Nodes& parts);
  NodeId finish_string(const Item& item, Strings& strings, Nodes& parts);
  NodeId interpolation(const Item& item);
  NodeId number(const Item& item);

  // Around what is lowered: of each loop, the variable that says that it was left (where somebody asks), and whether
  // something sets it.
  std::vector<std::pair<std::string, bool>> loops_;
  // By class of this file, where it is known.
  std::unordered_map<std::string, Fields> fields_;
  bool sets_fields_ = false;  // what is set are a class's fields
};

// The value of a string's content as written between its quotes. Raw contents keep backslashes; format contents read
// doubled braces as one.
void decode_content(std::string_view written, bool raw, bool bytes, bool format, std::string& out);

// A name that the unit imports is that import, where it is None otherwise (python_stand_ins.cc).
void drop_stand_ins(Unit& unit);

}  // namespace vitrine::source::python
