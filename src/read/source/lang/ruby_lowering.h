// Ruby's grammar lowered to the IR; private to lang/ruby*.cc.
//
// What Ruby has and the IR has not:
//   - every statement has a value: where it is used, it is pushed down into the branches (Sink); where only an
//     expression can stand, a function that is called at once holds the statements
//   - a bare word is a variable where one of that name was set before, else a call
//   - a symbol is a text; @x is the member "@x" of the object itself, or of the class in what belongs to the class
//   - a block is the last argument: `&block`, a keyword, where the file defines a method of the name that is called,
//     and else by its position; `yield` calls the parameter `&block`
//   - `each`, `times`, `loop` and the like with a block are loops; `begin … end while` is a "do" loop
//   - `attr_accessor` makes the methods it stands for; `initialize` is the constructor, called as its class
//   - `X.new(…)` is a kNew; where X is a variable, or no constant, a call of what it holds
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "read/source/lang/script_lowering.h"

namespace vitrine::source::ruby {

// In the order of kSymbolNames in ruby.cc.
enum Symbol : uint16_t {
  kProgramSymbol = kFirstSymbol,
  kHeredocBeginningSymbol,
  kHeredocEndSymbol,
  kHeredocContentSymbol,
  kBlockBodySymbol,
  kBodyStatementSymbol,
  kBeginBlockSymbol,
  kEndBlockSymbol,
  kMethodSymbol,
  kSingletonMethodSymbol,
  kMethodParametersSymbol,
  kBlockParametersSymbol,
  kLambdaParametersSymbol,
  kDestructuredParameterSymbol,
  kSplatParameterSymbol,
  kHashSplatParameterSymbol,
  kBlockParameterSymbol,
  kKeywordParameterSymbol,
  kOptionalParameterSymbol,
  kForwardParameterSymbol,
  kClassSymbol,
  kSuperclassSymbol,
  kSingletonClassSymbol,
  kModuleSymbol,
  kReturnSymbol,
  kYieldSymbol,
  kBreakSymbol,
  kNextSymbol,
  kRedoSymbol,
  kRetrySymbol,
  kIfModifierSymbol,
  kUnlessModifierSymbol,
  kWhileModifierSymbol,
  kUntilModifierSymbol,
  kRescueModifierSymbol,
  kWhileSymbol,
  kUntilSymbol,
  kForSymbol,
  kInSymbol,
  kDoSymbol,
  kCaseSymbol,
  kCaseMatchSymbol,
  kWhenSymbol,
  kInClauseSymbol,
  kPatternSymbol,
  kIfGuardSymbol,
  kUnlessGuardSymbol,
  kAsPatternSymbol,
  kAlternativePatternSymbol,
  kIfSymbol,
  kUnlessSymbol,
  kElsifSymbol,
  kElseSymbol,
  kThenSymbol,
  kBeginSymbol,
  kEnsureSymbol,
  kRescueSymbol,
  kExceptionsSymbol,
  kExceptionVariableSymbol,
  kParenthesizedStatementsSymbol,
  kElementReferenceSymbol,
  kScopeResolutionSymbol,
  kCallSymbol,
  kArgumentListSymbol,
  kSplatArgumentSymbol,
  kHashSplatArgumentSymbol,
  kBlockArgumentSymbol,
  kForwardArgumentSymbol,
  kDoBlockSymbol,
  kBlockSymbol,
  kAssignmentSymbol,
  kOperatorAssignmentSymbol,
  kConditionalSymbol,
  kRangeSymbol,
  kBinarySymbol,
  kUnarySymbol,
  kRightAssignmentListSymbol,
  kLeftAssignmentListSymbol,
  kDestructuredLeftAssignmentSymbol,
  kRestAssignmentSymbol,
  kSetterSymbol,
  kUndefSymbol,
  kAliasSymbol,
  kIntegerSymbol,
  kFloatSymbol,
  kComplexSymbol,
  kRationalSymbol,
  kSuperSymbol,
  kSelfSymbol,
  kTrueSymbol,
  kFalseSymbol,
  kNilSymbol,
  kConstantSymbol,
  kIdentifierSymbol,
  kInstanceVariableSymbol,
  kClassVariableSymbol,
  kGlobalVariableSymbol,
  kChainedStringSymbol,
  kCharacterSymbol,
  kInterpolationSymbol,
  kStringSymbol,
  kSubshellSymbol,
  kStringArraySymbol,
  kSymbolArraySymbol,
  kBareStringSymbol,
  kBareSymbolSymbol,
  kDelimitedSymbolSymbol,
  kSimpleSymbolSymbol,
  kHashKeySymbolSymbol,
  kRegexSymbol,
  kStringContentSymbol,
  kEscapeSequenceSymbol,
  kArraySymbol,
  kHashSymbol,
  kPairSymbol,
  kLambdaSymbol,
  kOperatorSymbol,
  kLineSymbol,
  kFileSymbol,
  kEncodingSymbol,
  kArrayPatternSymbol,
  kHashPatternSymbol,
  kKeywordPatternSymbol,
  kMatchPatternSymbol,
  kTestPatternSymbol,
  kParenthesizedPatternSymbol,
  kVariablePatternSymbol,
  kExpressionPatternSymbol,
};

// In the order of kFieldNames in ruby.cc.
enum Field : uint16_t {
  kNameField = 1,
  kObjectField,
  kParametersField,
  kBodyField,
  kSuperclassField,
  kValueField,
  kReceiverField,
  kMethodField,
  kArgumentsField,
  kBlockField,
  kOperatorField,
  kLeftField,
  kRightField,
  kOperandField,
  kConditionField,
  kConsequenceField,
  kAlternativeField,
  kPatternField,
  kHandlerField,
  kExceptionsField,
  kVariableField,
  kScopeField,
  kKeyField,
  kBeginField,
  kEndField,
  kAliasField,
  kGuardField,
  kClausesField,
  kAlternativesField,
  kLocalsField,
  kElseField,
  kClassField,
};

const Grammar& grammar();

// What becomes of a statement's value.
struct Sink {
  enum class To : uint8_t { kNothing, kReturn, kTarget };
  To to = To::kNothing;
  NodeId target = kNone;
};
inline constexpr Sink kReturned{Sink::To::kReturn, kNone};

// What a method's block is called in the IR.
inline constexpr std::string_view kBlockName = "&block";

class RubyLowering : public ScriptLowering {
 public:
  explicit RubyLowering(Tree tree) : ScriptLowering(Language::kRuby, std::move(tree)) {}

 private:
  static constexpr size_t kMostPairs = 32;  // of a multiple assignment that is split

  // The method that is being lowered.
  struct Method {
    bool of_class = false;  // `self` is the class
    bool constructor = false;
    bool takes_block = false;
    std::string name;
    std::vector<std::string> parameters;
  };

  // Where `next`, `break` and `return` stand.
  // (kValuedLoop: what `break` gives is what is given back.)
  enum class Inside : uint8_t { kMethod, kBlock, kLoop, kValuedLoop };

  // Variables that are set so far. A block sees those around it, a method does not.
  struct Variables {
    bool opaque = false;
    std::unordered_set<std::string> names;
  };

  NodeId lower_root(const Item& root) override;
  void note_definitions();
  void note_heredocs();

  // Statements (ruby.cc): each may become several nodes.
  void statements(const Item& holder, Nodes& out, Sink sink);
  void statement(const Item& item, Nodes& out, Sink sink);
  void known_statement(const Item& item, Nodes& out, Sink sink);
  bool leaving_statement(const Item& item, Nodes& out);
  void modified_statement(const Item& item, Nodes& out, Sink sink);
  void value_statement(const Item& item, Nodes& out, Sink sink);
  NodeId finish(const Item& item, NodeId value, Sink sink);
  NodeId block(const Item& holder, Sink sink);
  NodeId statement_block(const Item& item, Sink sink);
  void body(const Item& holder, Nodes& out, Sink sink);
  NodeId handler(const Item& item, Sink sink);
  NodeId if_statement(const Item& item, Sink sink);
  NodeId otherwise(const Item& alternative, const Item& whole, Sink sink);
  NodeId case_statement(const Item& item, Sink sink);
  NodeId case_as_conditions(const Item& item, const Item& subject, Sink sink);
  std::string_view implied_parameter(const Item& inner);
  NodeId loop(const Item& item);
  NodeId numbers_of(const Item& item);
  bool iteration(const Item& item, Nodes& out, Sink sink);
  void leave_value(const Item& item, NodeKind kind, Nodes& out);

  // Patterns (ruby_patterns.cc).
  NodeId match_statement(const Item& item, Sink sink);
  NodeId pattern_asks(const Item& pattern, NodeId subject, std::vector<NodeId>& sets);
  NodeId parts_asked(const Item& pattern, NodeId subject, std::vector<NodeId>& sets);
  NodeId pattern_test(const Item& item);
  bool pattern_match(const Item& item, Nodes& out);
  void declare_names(const Item& pattern);

  // Assignments (ruby_assignment.cc).
  void assignment(const Item& item, Nodes& out, Sink sink);
  void assign_value(const Item& item, const Item& target, const Item& value, Nodes& out);
  bool assign_pairwise(const Item& target, const Item& value, Nodes& out);
  bool depends(const Item& target, const Item& value) const;
  NodeId augmented(const Item& item);
  NodeId target(const Item& item);
  void also_set(const Item& target, NodeId value, const Item& whole, Nodes& out);

  // Definitions (ruby_definition.cc).
  NodeId function(const Item& item, bool of_class, bool in_class);
  NodeId type(const Item& item);
  void class_members(const Item& body, Nodes& out, bool of_class);
  bool class_member(const Item& item, Nodes& out, bool of_class);
  bool declaring_call(const Item& item, Nodes& out, bool of_class);
  void including(const Item& list);
  bool class_field(const Item& item, Nodes& out);
  NodeId only_instance(const Item& item);
  void attributes(const Item& list, Nodes& out, std::string_view mark, bool of_class, bool reads, bool writes);
  void initial_of_attributes(const Item& list, const Item& given, std::string_view mark, Nodes& out);
  NodeId attribute(const Item& item, std::string_view name, std::string_view mark, bool of_class, bool writes);
  NodeId made_type(const Item& item, const Item& name, const Item& call);
  void record_members(const Item& call, Nodes& out, std::string_view name);
  void parameters(const Item& list, std::vector<NodeId>& given, std::vector<NodeId>& first);
  NodeId parameter(const Item& item, std::vector<NodeId>& first, size_t position);
  NodeId add_base(const Item& item);
  bool dotted(const Item& item, std::string& name);
  NodeId type_name(const Item& item, std::string_view name) { return add(NodeKind::kTypeName, item, {}, name); }

  // Calls (ruby_call.cc).
  NodeId call(const Item& item);
  NodeId own_call(const Item& item, const Items& items, const Item& method);
  void note_setting(const Item& item, const Item& list, std::string_view name);
  std::string setting_name(std::string_view name) const { return "$settings_" + class_ + "_" + std::string(name); }
  // Idioms (ruby_idioms.cc).
  NodeId matches(const Item& item, NodeId subject, const Item& pattern);
  NodeId condition(const Item& item);
  bool asks_further(const Item& when_item);
  NodeId label_holds(NodeId value, const Item& label);
  NodeId asked_of(const Item& item, const Item& receiver, std::string_view name, const Item& first, const Item& second);
  NodeId rejected(const Item& item, const Item& receiver, const Item& given);
  NodeId gathered(const Item& item, const Item& receiver, const Item& begun, const Item& given);
  NodeId fetched(const Item& item, const Item& receiver, const Item& key, const Item& given);
  NodeId named_format(const Item& item, std::string_view form, const Item& holder);
  bool thread_local_name(const Item& item, std::string& name);
  NodeId hands_on(const Item& item, std::string_view own, NodeId to, std::string_view of);
  bool delegating(std::string_view name, const Item& list, Nodes& out);
  void aliased(const Item& item, const std::string& own, const std::string& of, Nodes& out);
  void redefined(std::string_view name);
  NodeId caught(const Item& item, const Item& list, const Item& given);
  bool leaves_catch(std::string_view tag) const;
  NodeId super_call(const Item& item, const Item& list, const Item& block);
  NodeId idiom(const Item& item, const Items& items, const Item& receiver, std::string_view name);
  NodeId new_call(const Item& item, const Items& items, const Item& receiver);
  NodeId test(const Item& item, NodeId left, const Item& right, std::string_view operation);
  NodeId range_of(const Item& receiver);
  NodeId numbers(const Item& item, NodeId from, NodeId behind);
  NodeId set_by_text(const Item& item, const Item& receiver, const Item& name, const Item& value);
  NodeId packed(const Item& item, const Item& receiver, const Item& list);
  NodeId constant_named(const Item& item, NodeId base, std::string_view name);
  NodeId yield(const Item& item);
  void arguments(const Item& list, Nodes& out);
  void block_given(const Items& items, std::string_view called, Nodes& out);
  NodeId passed_block(const Item& item);
  NodeId block_function(const Item& item, const Item& given, bool gives_first = false);
  NodeId lambda_of(const Item& item, const Item& parameters, const Item& body, bool gives_first);
  Item only_argument(const Item& list, size_t n) { return Items(*this, list).nth_named(n); }
  bool constant_text(const Item& item, std::string& out);

  // Expressions (ruby_expression.cc).
  NodeId expression(const Item& item);
  NodeId expression_or_none(const Item& item) { return item ? expression(item) : kNone; }
  NodeId compound_expression(const Item& item);
  NodeId as_value(const Item& item);
  bool plain_branch(const Item& branch, Item& only);
  NodeId word(const Item& item);
  NodeId self(const Item& item);
  NodeId own_class(const Item& item);
  NodeId variable_of_object(const Item& item);
  NodeId scoped(const Item& item);
  NodeId sequence(const Item& item);
  NodeId hash(const Item& item);
  NodeId entry(const Item& item);
  bool key_text(const Item& key, std::string& out);
  NodeId element(const Item& item);
  NodeId slice(const Item& item, NodeId base, const Item& range);
  NodeId binary(const Item& item);
  NodeId unary(const Item& item);
  NodeId unknown(const Item& item);
  NodeId nil(const Item& item) { return literal(LiteralKind::kNull, item, ""); }

  // Literals (ruby_literal.cc).
  NodeId string(const Item& item);
  NodeId text_between(const Item& item, const Item& holder, uint32_t from, uint32_t to, bool raw);
  NodeId words(const Item& item);
  NodeId heredoc(const Item& item);
  NodeId number(const Item& item);
  NodeId interpolated(const Item& item);

  void set_variable(std::string_view name) { variables_.back().names.emplace(name); }
  bool is_variable(std::string_view name) const;
  NodeId changed_in_place(const Item& item, const Items& items, const Item& receiver, std::string_view name);

  std::vector<Variables> variables_{Variables{true, {}}};
  std::vector<Inside> inside_{Inside::kMethod};
  std::vector<std::pair<std::string, size_t>> catches_;  // a `catch` around: its tag, how deep its block is
  Method method_;
  std::string class_;                                        // the name of the class around, without what it stands in
  bool web_ = false;                                         // a program of Sinatra
  std::map<std::string, std::pair<Item, NodeId>> settings_;  // what it is set to
  bool all_of_class_ = false;                                // module_function, extend self
  std::vector<NodeId> imports_;
  bool makes_class_ = false;           // in a block that is a class's body
  std::vector<NodeId> out_of_blocks_;  // methods that blocks of the class around, or of the file, define
  std::unordered_map<uint32_t, Tree::Index> heredocs_;  // a beginning's first byte → the body
  std::unordered_set<std::string> methods_;             // names that the file defines methods by
  std::unordered_map<std::string, std::unordered_set<std::string>> of_modules_;  // methods of the file's modules
  std::vector<std::pair<std::string, NodeId>> aliases_;                          // of methods of the class around
  std::unordered_set<std::string> behind_;        // methods of the class around that a module stands before (`prepend`)
  std::unordered_set<std::string> functions_;     // variables that hold a lambda or a method
  std::unordered_set<std::string> attributes_;    // names that attr_accessor and the like make
  std::unordered_set<std::string> of_variables_;  // … that mattr_accessor makes: it keeps them in @@name
  std::unordered_set<std::string> constants_;     // constants that the file assigns
};

// The value of what stands between a string's quotes. Raw: only the backslash and `close` are escaped.
void decode_content(std::string_view written, bool raw, char close, std::string& out);

}  // namespace vitrine::source::ruby
