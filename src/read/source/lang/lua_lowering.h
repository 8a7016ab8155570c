// Lua's grammar lowered to the IR; private to lang/lua*.cc.
//
// What Lua has and the IR has not:
//   - a table that the file gives functions is a class (Classes): `function M.f`, `function M:f` and what is set once
//     at the file's top level are its members, `setmetatable({…}, M)` makes one of it, `self` is the first parameter
//   - what a file returns is what it exports, written as `module.exports = …` is in JavaScript
//   - `local ngx = ngx` says nothing
//   - a list of values is that of Go: a call's further results are taken by what stands behind its first target
//   - `...` is a parameter of that name
//   - `#x` is the call rawlen(x)
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "read/source/lang/script_lowering.h"

namespace vitrine::source::lua {

// In the order of kSymbolNames in lua.cc.
enum Symbol : uint16_t {
  kChunkSymbol = kFirstSymbol,
  kReturnSymbol,
  kAssignmentSymbol,
  kVariableListSymbol,
  kExpressionListSymbol,
  kLabelSymbol,
  kBreakSymbol,
  kGotoSymbol,
  kDoSymbol,
  kBlockSymbol,
  kWhileSymbol,
  kRepeatSymbol,
  kIfSymbol,
  kElseifSymbol,
  kElseSymbol,
  kForSymbol,
  kGenericClauseSymbol,
  kNumericClauseSymbol,
  kFunctionDeclarationSymbol,
  kVariableDeclarationSymbol,
  kAttributeSymbol,
  kNilSymbol,
  kFalseSymbol,
  kTrueSymbol,
  kNumberSymbol,
  kStringSymbol,
  kVarargSymbol,
  kFunctionDefinitionSymbol,
  kParametersSymbol,
  kBracketIndexSymbol,
  kDotIndexSymbol,
  kMethodIndexSymbol,
  kCallSymbol,
  kArgumentsSymbol,
  kParenthesizedSymbol,
  kTableSymbol,
  kFieldSymbol,
  kBinarySymbol,
  kUnarySymbol,
  kIdentifierSymbol,
};

// In the order of kFieldNames in lua.cc.
enum Field : uint16_t {
  kNameField = 1,
  kValueField,
  kBodyField,
  kConditionField,
  kConsequenceField,
  kAlternativeField,
  kClauseField,
  kStartField,
  kEndField,
  kStepField,
  kLocalField,
  kTableField,
  kFieldField,
  kMethodField,
  kParametersField,
  kArgumentsField,
  kContentField,
  kLeftField,
  kOperatorField,
  kRightField,
  kOperandField,
  kAttributeField,
};

const Grammar& grammar();

class LuaLowering : public ScriptLowering {
 public:
  explicit LuaLowering(Tree tree) : ScriptLowering(Language::kLua, std::move(tree)) {}

 private:
  // A table of the file that has functions.
  struct Class {
    Item initial;  // a table's constructor, if it is one
    std::string base;
    std::vector<std::pair<std::string, Item>> members;  // functions and values, in order
    bool has_functions = false;
    bool extended = false;
  };

  NodeId lower_root(const Item& root) override;

  // Classes (lua_classes.cc).
  void note_classes(const Item& root);
  void note_declared(const Item& statement);
  void note_member(const Item& statement);
  void note_uses();
  void note_own_names();
  std::string indexed_by(const Item& table);
  std::string class_meant(const Item& metatable);
  NodeId type(const Item& statement, const std::string& name);
  void member(const std::string& name, const Item& value, const Item& where, Nodes& out);
  NodeId made_with_metatable(const Item& call, const Item& table, const Item& metatable);

  // Statements (lua.cc): each may become several nodes.
  void statements(const Item& holder, Nodes& out);
  void statement(const Item& item, Nodes& out);
  NodeId block(const Item& holder, const Item& whole);
  void assignment(const Item& item, bool declares, Nodes& out);
  void assign_one(const Item& item, const Item& target, NodeId value, uint8_t further, bool declares, Nodes& out);
  bool assign_called(const Item& item, const std::vector<Item>& targets, const Item& value, bool declares, Nodes& out);
  NodeId if_statement(const Item& item);
  NodeId for_statement(const Item& item);
  NodeId each_loop(const Item& item, const Item& clause, const Item& body);
  void return_statement(const Item& item, Nodes& out);
  void function_statement(const Item& item, Nodes& out);

  // Expressions (lua_expression.cc).
  NodeId expression(const Item& item);
  NodeId expression_or_none(const Item& item) { return item ? expression(item) : kNone; }
  NodeId call(const Item& item);
  NodeId special_call(const Item& item, std::string_view name, const Item& arguments);
  void arguments(const Item& list, Nodes& out);
  NodeId table(const Item& item);
  NodeId binary(const Item& item);
  NodeId concatenation(const Item& item);
  NodeId number(const Item& item);
  NodeId function(const Item& item, std::string_view name, bool method, uint16_t flags);
  NodeId lambda(const Item& item, bool method);
  NodeId unknown(const Item& item);
  NodeId vararg_at(const Item& item, size_t place);
  bool constant_text(const Item& item, std::string& out);
  bool dotted(const Item& item, std::string& out);
  std::vector<Item> listed(const Item& list);
  std::vector<Item> given(const Item& arguments);
  NodeId name(const Item& item, std::string_view text) { return add(NodeKind::kName, item, {}, text); }
  NodeId nil(const Item& item) { return literal(LiteralKind::kNull, item, ""); }

  std::unordered_map<std::string, Class> classes_;
  std::unordered_map<std::string, std::string> metatables_;  // a name → the class that instances with it are of
  std::unordered_map<Tree::Index, std::string> declares_;    // statement → the class that it declares
  std::unordered_set<Tree::Index> taken_;                    // statements that are members of a class
  std::unordered_set<std::string> own_names_;                // functions of the language that the file defines itself
  std::string class_;                                        // whose function is lowered
  std::string receiver_;                                     // what that function calls its object
  int function_depth_ = 0;
};

// What stands between the quotes, escapes resolved.
std::string decode_text(std::string_view body);

}  // namespace vitrine::source::lua
